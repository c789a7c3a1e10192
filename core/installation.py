"""Is everything there that the tools need? Versions, what is missing, what that costs and how to get it."""

from __future__ import annotations

import contextlib
import html
import importlib
import importlib.util
import os
import platform
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from . import cluster
from .errors import InsarError, MissingDependencyError
from .progress import Progress, check_cancelled
from .results import Result
from .version import __version__
from .words import language, mark, tell, tr

OK, OPTIONAL, PROBLEM = "ok", "optional", "problem"
_ABSENT = mark("not installed")

_PIP = mark("run {python} -m pip install --user --no-deps {package} in a terminal")
_FLATPAK = mark("run flatpak run --command=python3 org.qgis.qgis -m pip install --user {package} in a terminal")
# Name of the platform, the package list it takes, and how to get a package there.
_WAYS = {
    "windows": ("Windows", "osgeo4w", mark("choose the package {package} in OSGeo4W Setup, Advanced Install")),
    "macos": ("macOS", "pypi", _PIP),
    "flatpak": ("Flatpak", "pypi", _FLATPAK),
    "conda": ("conda", "pypi", mark("run conda install -c conda-forge {package} in a terminal")),
    "debian": ("Debian, Ubuntu", "debian", mark("run sudo apt install {package} in a terminal")),
    "fedora": ("Fedora", "fedora", mark("run sudo dnf install {package} in a terminal")),
    "suse": ("openSUSE", "fedora", mark("run sudo zypper install {package} in a terminal")),
    "arch": ("Arch", "arch", mark("run sudo pacman -S {package} in a terminal")),
    "linux": (mark("other systems"), "pypi", _PIP),
}


class Library(NamedTuple):
    """A library, what it is for, what its absence costs, and its package on Debian, in OSGeo4W and on PyPI."""

    module: str
    purpose: str
    cost: str
    debian: str = ""
    osgeo4w: str = ""
    pypi: str = ""

    @property
    def fedora(self) -> str:
        """Package on Fedora and openSUSE, named after that on PyPI."""
        return f"python3-{self.pypi.split()[0]}" if self.debian and self.pypi else ""

    @property
    def arch(self) -> str:
        """Package on Arch, named after that on PyPI."""
        return f"python-{self.pypi.split()[0]}" if self.debian and self.pypi else ""


NEEDED = (
    Library("numpy", mark("arrays"), mark("no tool runs"), "python3-numpy", "python3-numpy", "numpy"),
    Library("osgeo.gdal", mark("rasters and formats"), mark("no tool runs"), "python3-gdal", "python3-gdal"),
    Library(
        "scipy",
        mark("filters, fits, sparse systems"),
        mark("most tools refuse"),
        "python3-scipy",
        "python3-scipy",
        "scipy",
    ),
    Library(
        "pyproj",
        mark("projections and height datums"),
        mark("no geocoding"),
        "python3-pyproj",
        "python3-pyproj",
        "pyproj",
    ),
    Library(
        "numba",
        mark("compiles the kernels"),
        mark("tools run 10 to 100 times slower and the simulator refuses"),
        "python3-numba",
        "python3-numba",
        "numba llvmlite",
    ),
    Library(
        "matplotlib",
        mark("pictures in reports"),
        mark("tools that draw a report refuse"),
        "python3-matplotlib",
        "python3-matplotlib",
        "matplotlib",
    ),
)
USEFUL = (
    Library(
        "h5py",
        mark("ARIA, NISAR, OPERA and MintPy products"),
        mark("these cannot be imported"),
        "python3-h5py",
        "python3-h5py",
        "h5py",
    ),
    Library(
        "distributed",
        mark("tiles on a Dask cluster"),
        mark("this machine only"),
        "python3-distributed",
        "",
        "distributed",
    ),
    Library("whirlwind", mark("another phase unwrapper"), mark("the built-in engine only"), pypi="whirlwind-insar"),
    Library("snaphu", mark("another phase unwrapper"), mark("the built-in engine only"), pypi="snaphu"),
)
GRIDS = (("egm96", ("egm96_15.gtx", "us_nga_egm96_15.tif")), ("egm2008", ("egm08_25.gtx", "us_nga_egm08_25.tif")))
_GRID_ADVICE = mark(
    "Without it, elevation models that refer to {name} are refused. Put {file} from https://cdn.proj.org into PROJ's"
    " data folder (Debian: sudo apt install proj-data), or give a geoid raster."
)


@dataclass(frozen=True)
class InstallationJob:
    """What the host knows and this check does not.

    Attributes
    ----------
    host : str
        Program and version that run the tools, for example ``QGIS 3.40.6``.
    execution : str
        Where tools run and why.
    cache_folder : str
        Folder that compiled kernels are kept in; empty for the package's own.
    """

    host: str = ""
    execution: str = ""
    cache_folder: str = ""


class Finding(NamedTuple):
    """A row of the page."""

    item: str
    state: str
    found: str
    advice: str


def check(job: InstallationJob, progress: Progress) -> Result:
    """Look at everything the tools stand on.

    Returns
    -------
    Result
        Value ``HTML_TEXT``: a page; number ``PROBLEMS``: how many findings need an action.
    """
    steps = (
        lambda: [Finding("QuakeSAR", OK, __version__, "")],
        lambda: [Finding("QGIS", OK, job.host, "")] if job.host else [],
        lambda: [Finding("Python", OK, f"{platform.python_version()} ({sys.executable})", platform.platform())],
        check_libraries,
        check_height_grids,
        lambda: [check_kernel()],
        lambda: [check_cache(job.cache_folder)],
        lambda: [check_memory()],
        lambda: check_cluster(progress),
        lambda: [Finding(tr("Where tools run"), OK, job.execution, "")] if job.execution else [],
    )
    findings = []
    for done, step in enumerate(steps):
        check_cancelled(progress)
        findings += step()
        progress.update((done + 1) / len(steps))
    problems = [f for f in findings if f.state == PROBLEM]
    for finding in problems:
        progress.warning(f"{finding.item}: {finding.found}. {finding.advice}")
    progress.message(_verdict(len(problems)))
    return Result({"PROBLEMS": len(problems), "HTML_TEXT": write_page(findings)})


def check_libraries() -> list:
    """Return a finding for each library, imported for real: one that is there and broken counts as missing."""
    needed = [_check_library(library, PROBLEM) for library in NEEDED]
    return needed + [_check_library(library, OPTIONAL) for library in USEFUL]


def _check_library(library: Library, state_if_missing: str) -> Finding:
    name = library.module.partition(".")[0].replace("osgeo", "GDAL")
    try:
        module = importlib.import_module(library.module)
    except Exception as error:  # broken binaries raise more than ImportError
        missing = importlib.util.find_spec(library.module.partition(".")[0]) is None
        found = (
            tr(_ABSENT)
            if missing
            else tr("installed but broken: {kind}: {text}", kind=type(error).__name__, text=error)
        )
    else:
        return Finding(name, OK, _version(module), tr(library.purpose))
    advice = tr(
        "{purpose}; without it: {cost}. {ways}",
        purpose=tr(library.purpose),
        cost=tr(library.cost),
        ways=_how_to_get(library),
    )
    return Finding(name, state_if_missing, found, advice)


def _version(module) -> str:
    version = getattr(module, "__version__", "")
    if module.__name__ == "pyproj":
        return tr("{version} with PROJ {proj}", version=version, proj=module.proj_version_str)
    return str(version)


def _how_to_get(library: Library) -> str:
    """Return the ways to a library, that of this system first."""
    here = find_platform()
    order = [here, *(name for name in _WAYS if name != here)]
    return ". ".join(f"{tr(_WAYS[name][0])}: {way}" for name in order for way in [_way(library, name)] if way)


def _way(library: Library, system: str) -> str:
    _, packages, way = _WAYS[system]
    package = getattr(library, packages)
    return tr(way, package=package, python=_python_of(system)) if package else ""


def _python_of(system: str) -> str:
    """Return the program whose pip serves this process; inside QGIS the executable may be QGIS itself."""
    beside = Path(sys.prefix, "bin", "python3")
    return str(beside) if system == "macos" and beside.exists() else "python3"


def find_platform() -> str:
    """Return how this Python was installed: a key of the ways to get a package."""
    if sys.platform == "win32":
        return "windows"
    if os.environ.get("FLATPAK_ID") or Path("/.flatpak-info").exists():
        return "flatpak"
    if Path(sys.prefix, "conda-meta").is_dir():
        return "conda"
    if sys.platform == "darwin":
        return "macos"
    families = _system_families()
    known = (("debian", "ubuntu"), ("fedora", "rhel", "centos"), ("suse", "opensuse"), ("arch",))
    return next((names[0] for names in known if families.intersection(names)), "linux")


def _system_families() -> set:
    """Return the names that a Linux gives itself and its ancestors."""
    place, found = Path("/etc/os-release"), set()
    text = place.read_text(encoding="utf-8", errors="replace") if place.is_file() else ""
    for line in text.splitlines():
        key, _, value = line.partition("=")
        if key in ("ID", "ID_LIKE"):
            found.update(value.strip('"').lower().replace("-", " ").split())
    return found


def missing_library(name: str, reason: str) -> MissingDependencyError:
    """Return the sentence for a library that is absent or broken, with the way to get it on this system.

    Parameters
    ----------
    name : str
        That is imported.
    reason : str
        Why it cannot be loaded.
    """
    library = next(
        (item for item in (*NEEDED, *USEFUL) if item.module.partition(".")[0] == name), Library(name, "", "")
    )
    system = find_platform()
    package = getattr(library, _WAYS[system][1])
    fields = {"name": name, "reason": reason, "package": package, "python": _python_of(system)}
    if not package:
        return MissingDependencyError(
            "The Python library {name} is needed and cannot be loaded ({reason}): run the tool Check installation to"
            " see how to get it.",
            **fields,
        )
    return _SENTENCES[system](fields)


# One for each platform, as whole sentences can be translated and pieces cannot.
_SENTENCES = {
    "windows": lambda fields: MissingDependencyError(
        "The Python library {name} is needed and cannot be loaded ({reason}): choose the package {package} in OSGeo4W"
        " Setup, Advanced Install.",
        **fields,
    ),
    "flatpak": lambda fields: MissingDependencyError(
        'The Python library {name} is needed and cannot be loaded ({reason}): run "flatpak run --command=python3'
        ' org.qgis.qgis -m pip install --user {package}" in a terminal.',
        **fields,
    ),
    "conda": lambda fields: MissingDependencyError(
        'The Python library {name} is needed and cannot be loaded ({reason}): run "conda install -c conda-forge'
        ' {package}" in a terminal.',
        **fields,
    ),
    "debian": lambda fields: MissingDependencyError(
        'The Python library {name} is needed and cannot be loaded ({reason}): run "sudo apt install {package}" in a'
        " terminal.",
        **fields,
    ),
    "fedora": lambda fields: MissingDependencyError(
        'The Python library {name} is needed and cannot be loaded ({reason}): run "sudo dnf install {package}" in a'
        " terminal.",
        **fields,
    ),
    "suse": lambda fields: MissingDependencyError(
        'The Python library {name} is needed and cannot be loaded ({reason}): run "sudo zypper install {package}" in'
        " a terminal.",
        **fields,
    ),
    "arch": lambda fields: MissingDependencyError(
        'The Python library {name} is needed and cannot be loaded ({reason}): run "sudo pacman -S {package}" in a'
        " terminal.",
        **fields,
    ),
    "linux": lambda fields: MissingDependencyError(
        'The Python library {name} is needed and cannot be loaded ({reason}): run "{python} -m pip install --user'
        ' --no-deps {package}" in a terminal.',
        **fields,
    ),
}
_SENTENCES["macos"] = _SENTENCES["linux"]


def explain_library(error: BaseException):
    """Return `MissingDependencyError` when a library that is absent or broken lies behind an error, else None.

    Parameters
    ----------
    error : exception
        What a stage ended with.
    """
    named = (getattr(error, "name", None) or "").partition(".")[0] if isinstance(error, ImportError) else ""
    for library in (*NEEDED, *USEFUL):
        name = library.module.partition(".")[0]
        if name != named and (name == "numba" or library in USEFUL):
            continue  # tools do without
        finding = _check_library(library, PROBLEM)
        # an absent one is to blame only when it was asked for, a broken one may fail anywhere
        if finding.state != OK and (name == named or finding.found != tr(_ABSENT)):
            return missing_library(name, finding.found.partition("\n")[0].rstrip("."))
    return None


def check_height_grids() -> list:
    """Return a finding for each geoid grid that heights above sea level need."""
    findings = []
    for name, files in GRIDS:
        place = next((found for found in map(find_proj_file, files) if found), "")
        advice = "" if place else tr(_GRID_ADVICE, name=name, file=files[1])
        title = tr("Geoid {name}", name=name)
        findings.append(Finding(title, OK if place else OPTIONAL, place or tr(_ABSENT), advice))
    return findings


def find_proj_file(file_name: str) -> str:
    """Return the path of a file in one of PROJ's data folders, or an empty text."""
    try:
        from pyproj import datadir
    except ImportError:
        return ""
    settings = (os.environ.get(name, "") for name in ("PROJ_DATA", "PROJ_LIB"))
    folders = [datadir.get_user_data_dir(), *os.pathsep.join(settings).split(os.pathsep), "/usr/share/proj"]
    with contextlib.suppress(datadir.DataDirError):
        folders += datadir.get_data_dir().split(os.pathsep)
    places = (Path(folder, file_name) for folder in folders if folder)
    return next((str(place) for place in places if place.is_file()), "")


def check_kernel() -> Finding:
    """Compile and run a kernel, and compare it with the same sum in numpy."""
    import numpy as np

    from .kernels import _jit

    values = np.linspace(-1.0, 1.0, 1001)
    start = time.perf_counter()
    try:
        total = _jit.jit(_sum_of_squares)(values)
    except Exception as error:  # a broken compiler raises anything
        advice = tr("reinstall numba and llvmlite in versions that fit this Python and numpy")
        found = tr("failed: {kind}: {text}", kind=type(error).__name__, text=error)
        return Finding(tr("Compiled kernel"), PROBLEM, found, advice)
    elapsed = time.perf_counter() - start
    if abs(total - float(np.sum(values * values))) > 1e-9:
        return Finding(tr("Compiled kernel"), PROBLEM, tr("gave a wrong sum"), tr("reinstall numba and llvmlite"))
    how = mark("compiled and run in {time:.2f} s") if _jit.HAS_NUMBA else mark("run as plain Python in {time:.2f} s")
    return Finding(tr("Compiled kernel"), OK, tr(how, time=elapsed), "")


def _sum_of_squares(values):
    total = 0.0
    for value in values:
        total += value * value
    return total


def check_cache(folder: str = "") -> Finding:
    """Tell whether compiled kernels can be kept for the next start."""
    place = Path(folder or os.environ.get("NUMBA_CACHE_DIR", "") or Path(__file__).parent / "kernels")
    try:
        with tempfile.TemporaryFile(dir=place):
            return Finding(tr("Kernel cache"), OK, str(place), "")
    except OSError as error:
        advice = tr("kernels are kept in a folder of the user instead, or compiled at every start")
        return Finding(tr("Kernel cache"), OPTIONAL, f"{place}: {error.strerror}", advice)


def check_memory() -> Finding:
    """Tell the number of processors and the memory, where the system says it."""
    found = tr("processors: {count}", count=os.cpu_count())
    names = getattr(os, "sysconf_names", {})
    if "SC_PAGE_SIZE" in names and "SC_PHYS_PAGES" in names:
        memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9
        found = tr("processors: {count}; memory: {memory:.1f} GB", count=os.cpu_count(), memory=memory)
    return Finding(tr("Machine"), OK, found, "")


def check_cluster(progress: Progress) -> list:
    """Return a finding for the cluster whose scheduler is set: its size, or the sentence that a run would end with."""
    if not cluster.address():
        return []
    from .cluster_client import describe

    try:
        return [Finding(tr("Cluster"), OK, describe(progress), "")]
    except InsarError as error:
        return [Finding(tr("Cluster"), PROBLEM, cluster.address(), tell(error))]


_HEAD = """<!DOCTYPE html>
<html lang="{language}"><head><meta charset="utf-8"><title>{title}</title><style>
body{{font-family:sans-serif;margin:1.5em}}table{{border-collapse:collapse}}
td,th{{padding:4px 12px;border-bottom:1px solid #ccc;text-align:left;vertical-align:top}}
.ok,.optional,.problem{{white-space:nowrap}}.ok{{color:#1b7837}}.optional{{color:#666}}.problem{{color:#b2182b;font-weight:bold}}
</style></head><body><h1>{title}</h1>
"""
_SIGNS = {OK: mark("\u2713 ok"), OPTIONAL: mark("\u2013 optional"), PROBLEM: mark("\u2717 missing")}


def _verdict(problems: int) -> str:
    if not problems:
        return tr("Everything that is needed is there.")
    return tr("Problems found: {count}.", count=problems)


def write_page(findings) -> str:
    """Return the findings as a page."""
    problems = sum(finding.state == PROBLEM for finding in findings)
    rows = "\n".join(
        f'<tr><td>{html.escape(f.item)}</td><td class="{f.state}">{tr(_SIGNS[f.state])}</td>'
        f"<td>{html.escape(f.found)}</td><td>{html.escape(f.advice)}</td></tr>"
        for f in findings
    )
    header = f"<tr><th></th><th></th><th>{tr('Found')}</th><th>{tr('What it is for, and how to get it')}</th></tr>"
    head = _HEAD.format(title=tr("QuakeSAR: installation"), language=language().replace("_", "-"))
    return f"{head}<p>{_verdict(problems)}</p>\n<table>{header}\n{rows}\n</table></body></html>\n"
