"""The child: reads damaged files one after the other under limits of memory and time, and says what came of each."""

from __future__ import annotations

import json
import os
import resource
import shutil
import signal
import sys
import time
import traceback
import warnings
import zlib
from pathlib import Path

import numpy as np

MEMORY = 1 << 30
RESIDENT = 400 << 20
SECONDS = 6.0


class Hang(BaseException):
    """The time of a case is over; no reader may catch it."""


def load(seed: Path) -> dict:
    """Return the files of a seed by relative path."""
    files = seed / "files"
    return {path.relative_to(files).as_posix(): path.read_bytes() for path in files.rglob("*") if path.is_file()}


def lay_out(tree: dict, folder: Path) -> None:
    """Write a tree; None is a folder in the place of a file."""
    for name, content in tree.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if content is None:
            path.mkdir()
        else:
            path.write_bytes(content)


def serve(work: dict) -> None:
    """Run cases and print a line of JSON before and after each.

    Parameters
    ----------
    work : dict
        ``readers``: their names; ``cases``: for each of them; ``first``: the place to begin in this row of cases;
        ``seeds``, ``scratch``: folders; ``seed``: number.
    """
    from osgeo import gdal

    from fuzzing.targets import TARGETS

    _limit()
    known, cases = "", work["cases"]
    for turn in range(work["first"], cases * len(work["readers"])):
        reader, case = work["readers"][turn // cases], turn % cases
        if reader != known:
            kinds = sorted(path for path in Path(work["seeds"], reader).iterdir() if path.is_dir())
            trees = [(kind.name, load(kind), (kind / "MAIN").read_text(encoding="utf-8")) for kind in kinds]
            known = reader
        rng = np.random.default_rng([work["seed"], zlib.crc32(reader.encode()), case])
        place = Path(work["scratch"], "case")
        for folder in ("files", "out"):
            (place / folder).mkdir(parents=True)
        # QGIS switches GDAL's exceptions off or on, by its version
        gdal.UseExceptions() if case % 2 else gdal.DontUseExceptions()
        main = _prepare(rng, trees, case, {"turn": turn, "reader": reader, "case": case}, place / "files")
        outcome = attempt(TARGETS[reader], place / "files" / main, place / "out")
        outcome.update(left=[path.name for path in (place / "out").rglob("*") if ".part" in path.name])
        _say({"turn": turn, **outcome})
        shutil.rmtree(place)


def _prepare(rng, trees: list, case: int, label: dict, folder: Path) -> str:
    """Lay out the files of a case, say what it is, and return what the user would choose; the first ones are sound."""
    from fuzzing.damage import damage

    name, tree, main = trees[case % len(trees)]
    tree = dict(tree)
    how = damage(rng, tree) if case >= len(trees) else "as it is"
    lay_out(tree, folder)
    _say({**label, "how": f"{name}/{how}"})
    return main


def attempt(target, path: Path, out: Path) -> dict:
    """Call a reader and return what came of it: accepted, refused, or a fault with its story."""
    from quakesar.core.errors import InsarError

    before, start = _reset_peak(), time.process_time()
    signal.setitimer(signal.ITIMER_PROF, SECONDS)
    try:
        target(path, out)
        found = {"kind": "accepted"}
    except InsarError as error:
        text = str(error)
        found = {"kind": "refused", "text": text}
        if "\n" in text.strip() or len(text) > 1500 or not text.strip():
            found["kind"] = "not one sentence"
    except Hang:
        found = {"kind": "hang", "text": _last_lines()}
    except MemoryError:
        found = {"kind": "memory", "text": _last_lines()}
    except Exception as error:
        found = {"kind": "exception", "text": f"{type(error).__name__}: {error}\n{_last_lines()}"}
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0.0)
    grown = _peak() - before
    if grown > RESIDENT and found["kind"] in ("accepted", "refused"):
        found = {"kind": "memory", "text": f"{grown >> 20} MB for {found}"}
    return {**found, "seconds": round(time.process_time() - start, 2), "grown": grown >> 20}


def _last_lines() -> str:
    return "".join(traceback.format_exc().splitlines(keepends=True)[-9:])[-1200:]


def _limit() -> None:
    """Import what is heavy, then allow a gigabyte more of addresses."""
    import importlib

    for name in ("osgeo.gdal_array", "h5py", "scipy.io", "scipy.ndimage", "pyproj", "quakesar.core.importing"):
        importlib.import_module(name)
    warnings.simplefilter("ignore")
    from osgeo import gdal

    gdal.SetCacheMax(32 << 20)
    used = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0]) * os.sysconf("SC_PAGE_SIZE")
    resource.setrlimit(resource.RLIMIT_AS, (used + MEMORY, used + MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    signal.signal(signal.SIGPROF, _stop)


def _stop(number, frame):
    raise Hang


def _reset_peak() -> int:
    """Set the high-water mark of the memory to what is used now, and return it in bytes."""
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
    return _peak()


def _peak() -> int:
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) * 1024


def _say(message: dict) -> None:
    sys.stdout.write("\x1e" + json.dumps(message) + "\n")
    sys.stdout.flush()
