"""The two-pass chain of Doris (TU Delft) on a pair of ENVISAT products, step by step, unwrapped by snaphu.

Doris gets the best input and the fastest settings that leave its accuracy as it is: orbits as state vectors of the
DORIS files every second, the raised cosine kernel of six points that its authors recommend, 601 fine windows matched by
magnitude in the frequency domain (oversampling the complex windows takes 1.6 times as long and changes the phase by
0.002 rad rms), the DEM of the truth, 5 looks along track (20 m by 20 m on the ground), snaphu from a spanning tree in
tiles (from minimum-cost flow it takes 6 times as long on `bam` for the same share of right cycles). Steps that it lets
its user choose and that our chain does (azimuth filtering to the common band) are left out. Doris geocodes heights, not
displacement, and makes no report: its time ends with the unwrapped phase in radar geometry.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
from pathlib import Path
from typing import NamedTuple

from .process import Measured, measure

HELPERS = "/usr/lib/doris"
LOOKS = 5
ABSENT = "geocoding of the displacement, uncertainty, the report"


# Sections of the result file of the interferogram that are not called as their step is.
_SECTIONS = {
    "coarseorb": "coarse_orbits",
    "coarsecorr": "coarse_correl",
    "fine": "fine_coreg",
    "coregpm": "comp_coregpm",
    "comprefpha": "comp_refphase",
    "subtrrefpha": "subtr_refphase",
    "comprefdem": "comp_refdem",
    "subtrrefdem": "subtr_refdem",
}


class Step(NamedTuple):
    """A run of the program: the one step that it processes, and its cards."""

    name: str
    cards: str


class PeerRun(NamedTuple):
    """Outcome of a peer: steps with what they cost, what is not contained, agreement with the truth."""

    name: str
    steps: list
    absent: str
    agreement: dict
    failure: str


def available() -> bool:
    """Tell whether Doris is installed."""
    return shutil.which("doris") is not None


def run(case: dict, folder: Path) -> PeerRun:
    """Process a pair and compare the differential phase with the truth.

    Parameters
    ----------
    case : dict
        Paths and numbers of the case: reference, secondary, orbits, dem, truth, wavelength_m.
    folder : Path
        Scratch folder; emptied first.
    """
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    # Doris keeps file names in short buffers
    for link, key in (("m.N1", "reference"), ("s.N1", "secondary")):
        (folder / link).symlink_to(Path(case[key]).resolve())
    (folder / "case.json").write_text(json.dumps(case), encoding="utf-8")
    unwraps = shutil.which("snaphu") is not None
    name = "Doris + snaphu" if unwraps else "Doris"
    absent = ABSENT if unwraps else f"unwrapping (no snaphu here), {ABSENT}"
    if failure := _help("prepare", folder):
        return PeerRun(name, [], absent, {}, failure)
    made = json.loads((folder / "prepared.json").read_text(encoding="utf-8"))
    steps = []
    for step in _steps(made):
        cost = _run_step(step, folder, made)
        steps.append((step.name, cost))
        if cost.code or not _succeeded(step, folder):
            return PeerRun(name, steps, absent, {}, f"{step.name} failed: {_tail(folder / f'{step.name}.log')}")
    if failure := _help("compare", folder):
        return PeerRun(name, steps, absent, {}, failure)
    return PeerRun(name, steps, absent, json.loads((folder / "compared.json").read_text(encoding="utf-8")), "")


def _help(task: str, folder: Path) -> str:
    """Run a task of doris_files.py and return why it failed, or nothing."""
    log = folder / f"{task}.log"
    command = [sys.executable, str(Path(__file__).with_name("doris_files.py")), task, str(folder)]
    return f"{task} failed: {_tail(log)}" if measure(command, folder=folder, log=log).code else ""


def _tail(log: Path) -> str:
    lines = [line for line in log.read_text(errors="replace").splitlines() if line.strip()]
    return " | ".join(lines[-3:])


def _run_step(step: Step, folder: Path, made: dict) -> Measured:
    card = folder / f"{step.name}.in"
    card.write_text(_general(made, step) + step.cards + "\nSTOP\n", encoding="utf-8")
    paths = {"PATH": f"{os.environ.get('PATH', '')}:{HELPERS}", "LC_ALL": "C"}
    cost = measure(["doris", card.name], folder=folder, log=folder / f"{step.name}.log", environment=paths)
    if step.name in ("m_readfiles", "s_readfiles"):
        _replace_orbit(folder, step.name[0], made)
    return cost


def _succeeded(step: Step, folder: Path) -> bool:
    """Tell by the result file whether Doris finished a step: its exit code can be 0 after an error."""
    role, _, rest = step.name.partition("_")
    if not rest:
        role, rest = ("s", "resample") if step.name == "resample" else ("i", _SECTIONS.get(step.name, step.name))
    path = folder / f"{role}.res"
    return path.exists() and f"End_{rest}" in path.read_text(errors="replace")


def _replace_orbit(folder: Path, role: str, made: dict) -> None:
    """Put the vectors of the DORIS file in the place of those of the product."""
    path = folder / f"{role}.res"
    text = path.read_text(encoding="utf-8", errors="replace")
    vectors = made["vectors"][role]
    rows = "\n".join(f"{t:.6f} {x:.6f} {y:.6f} {z:.6f}" for t, x, y, z in vectors)
    pattern = r"NUMBER_OF_DATAPOINTS:.*?(?=\n\s*\n?\*{10,}\s*\n\* End_leader_datapoints)"
    block = f"NUMBER_OF_DATAPOINTS: {len(vectors)}\n{rows}\n"
    text, count = re.subn(pattern, lambda _: block, text, count=1, flags=re.DOTALL)
    if count != 1:
        raise RuntimeError(f"{path.name} holds no table of state vectors")
    path.write_text(text, encoding="utf-8")


def _general(made: dict, step: Step) -> str:
    # the product holds five vectors, the table that replaces them one a second
    degree = 4 if step.name.endswith("readfiles") else 5
    return f"""SCREEN info
BEEP off
PREVIEW off
MEMORY 1000
OVERWRITE ON
BATCH ON
LISTINPUT OFF
HEIGHT {made["height_m"]:.1f}
ORB_INTERP POLYFIT {degree}
ELLIPSOID WGS84
LOGFILE log.out
M_RESFILE m.res
S_RESFILE s.res
I_RESFILE i.res
"""


def _reading(role: str, made: dict) -> list:
    upper = role.upper()
    lines, samples = made["size"][role]
    window = f"1 {lines} 1 {samples}"
    read = f"PROCESS {role}_readfiles\n{upper}_IN_METHOD ASAR\n{upper}_IN_DAT {role}.N1\n"
    crop = f"PROCESS {role}_crop\n{upper}_CROP_IN {role}.N1\n{upper}_CROP_OUT {role}.raw\n{upper}_DBOW {window}\n"
    return [Step(f"{role}_readfiles", read), Step(f"{role}_crop", crop)]


def _steps(made: dict) -> list:
    steps = [*_reading("m", made), *_reading("s", made), *_registering(), *_interfering(made)]
    if shutil.which("snaphu"):
        steps.append(Step("unwrap", _unwrapping(made)))
    return steps


def _registering() -> list:
    coarse = "PROCESS coarsecorr\nCC_METHOD magfft\nCC_NWIN 21\nCC_WINSIZE 256 128\nCC_INITOFF orbit\n"
    fine = (
        "PROCESS fine\nFC_METHOD magfft\nFC_NWIN 601\nFC_WINSIZE 64 64\nFC_ACC 8 8\nFC_INITOFF coarsecorr\n"
        "FC_OSFACTOR 32\n"
    )
    fit = (
        "PROCESS coregpm\nCPM_THRESHOLD 0.3\nCPM_DEGREE 1\nCPM_WEIGHT quadratic\nCPM_MAXITER 10000\nCPM_K_ALPHA 1.97\n"
    )
    resample = "PROCESS resample\nRS_METHOD rc6p\nRS_OUT_FILE s.res.raw\nRS_OUT_FORMAT cr4\nRS_SHIFTAZI on\n"
    return [
        Step("coarseorb", "PROCESS coarseorb\n"),
        Step("coarsecorr", coarse),
        Step("fine", fine),
        Step("coregpm", fit),
        Step("resample", resample),
    ]


def _interfering(made: dict) -> list:
    rows, cols = made["dem_size"]
    north, west = made["dem_corner"]
    dem = (
        f"PROCESS comprefdem\nCRD_IN_DEM dem.r4\nCRD_IN_FORMAT r4\nCRD_IN_SIZE {rows} {cols}\n"
        f"CRD_IN_DELTA {made['dem_step']:.12f} {made['dem_step']:.12f}\nCRD_IN_UL {north:.12f} {west:.12f}\n"
        "CRD_IN_NODATA -9999\nCRD_INCLUDE_FE OFF\nCRD_OUT_FILE refdem.raw\n"
    )
    return [
        Step("interfero", f"PROCESS interfero\nINT_METHOD old\nINT_OUT_CINT i.cint\nINT_MULTILOOK {LOOKS} 1\n"),
        Step("comprefpha", "PROCESS comprefpha\nFE_METHOD porbits\nFE_DEGREE 5\nFE_NPOINTS 501\n"),
        Step("subtrrefpha", "PROCESS subtrrefpha\nSRP_METHOD polynomial\nSRP_OUT_CINT i.srp\nSRP_MULTILOOK 1 1\n"),
        Step("comprefdem", dem),
        Step("subtrrefdem", "PROCESS subtrrefdem\nSRD_OUT_CINT i.srd\n"),
        Step(
            "coherence",
            "PROCESS coherence\nCOH_METHOD include_refdem\nCOH_OUT_COH i.coh\n"
            f"COH_MULTILOOK {LOOKS} 1\nCOH_WINSIZE {3 * LOOKS} 3\n",
        ),
        Step(
            "filtphase",
            "PROCESS filtphase\nPF_METHOD goldstein\nPF_OUT_FILE i.filtered\nPF_ALPHA 0.6\nPF_BLOCKSIZE 32\n"
            "PF_OVERLAP 8\nPF_KERNEL 3 1 2 1\n",
        ),
    ]


def _unwrapping(made: dict) -> str:
    # tiles of about 1000 pixels on all processors, as one would on a whole scene: the untiled solution takes longer
    lines, samples = made["size"]["m"]
    down, across = (max(1, round(size / 1100)) for size in (lines / LOOKS, samples))
    return (
        "PROCESS unwrap\nUW_METHOD SNAPHU\nUW_OUT_FILE i.uint\nUW_OUT_FORMAT R4\nUW_SNAPHU_LOG snaphu.log\n"
        "UW_SNAPHU_COH i.coh\nUW_SNAPHU_MODE DEFO\nUW_SNAPHU_INIT MST\nUW_SNAPHU_VERBOSE OFF\n"
        f"UW_SNAPHU_NTILEROW {down}\nUW_SNAPHU_NTILECOL {across}\nUW_SNAPHU_ROWOVRLP 100\nUW_SNAPHU_COLOVRLP 100\n"
        f"UW_SNAPHU_NPROC {os.cpu_count() or 1}\n"
    )
