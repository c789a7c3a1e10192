"""What a process that was killed leaves behind: unfinished files and, where it had several outputs, some of them."""

from __future__ import annotations

import contextlib
import dataclasses
import os
import re
import shutil
import sys
import time
from pathlib import Path

# Hidden names of `raster.part_of`, `raster.scratch_beside` and of the simulation, with the number of their process.
_UNFINISHED = re.compile(r"\..*\.(?:(\d+)\.part\.tif(?:\..*)?|partial-(\d+))")
_BESIDE = ("{path}.aux.xml", "{folder}/{stem}_phase.vrt", "{folder}/{stem}_amplitude.vrt")
_LONGEST_PATH = 1024
# A process of another computer that shares the disk looks dead from here: its files are young as long as it writes.
STALE_S = 600.0
# Windows: PROCESS_QUERY_LIMITED_INFORMATION, ERROR_INVALID_PARAMETER and STILL_ACTIVE.
_MAY_ASK, _NO_SUCH_PROCESS, _RUNS = 0x1000, 87, 259


def absent(values) -> tuple:
    """Return the paths among a job's values where nothing is yet: its outputs, and what is kept beside them.

    Parameters
    ----------
    values : dict
        Values of a job: text, paths, and tuples, dictionaries and dataclasses of them.

    Returns
    -------
    tuple of Path
        Without those that cannot be asked for, and without relative ones: any text of a job, such as the name of a
        method, would be one.
    """
    named = [part for path in _paths(values) if path.is_absolute() for part in (path, *_beside(path))]
    return tuple(path for path in dict.fromkeys(named) if _lies(path) is False)


def _beside(path: Path) -> list:
    return [Path(form.format(path=path, folder=path.parent, stem=path.stem)) for form in _BESIDE]


def _lies(path: Path):
    """Tell whether there is something at a path; None where it cannot be told."""
    try:
        return path.exists()
    except (OSError, ValueError):
        return None


def remove_new(paths) -> None:
    """Remove what a process put in place after `absent` returned these, when it was killed before its end."""
    for path in paths:
        _remove(path)


def remove_unfinished(values, pid: int) -> None:
    """Remove the unfinished files and folders of a process that is dead, beside and in the paths of its job."""
    for place, owner in _unfinished(values):
        if owner == pid:
            _remove(place)


def sweep(values) -> None:
    """Remove unfinished files that processes of this computer left beside the paths of a job when they were killed.

    Those of processes that live, those touched within the last ten minutes, and those beside relative paths, stay: any
    text of a job would lead to the working directory.
    """
    for place, owner in _unfinished(values):
        with contextlib.suppress(OSError):
            if place.is_absolute() and not _is_alive(owner) and time.time() - _touched(place) > STALE_S:
                _remove(place)


def _touched(place: Path) -> float:
    """Return when a file, or the youngest one in a folder, was last written (seconds)."""
    inside = place.rglob("*") if place.is_dir() else ()
    return max(path.lstat().st_mtime for path in (place, *inside))


def _is_alive(pid: int) -> bool:
    """Tell whether a process runs, or may run."""
    if sys.platform == "win32":
        return _is_alive_on_windows(pid)
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True  # it belongs to somebody else
    return True


def _is_alive_on_windows(pid: int) -> bool:
    """Tell the same where `os.kill` would end the process: a process that can be opened and has no end runs."""
    import ctypes

    kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    kernel.OpenProcess.restype = ctypes.c_void_p  # a handle is as long as a pointer
    handle = kernel.OpenProcess(_MAY_ASK, 0, ctypes.c_ulong(pid))
    if not handle:
        return ctypes.get_last_error() != _NO_SUCH_PROCESS  # it belongs to somebody else
    try:
        code = ctypes.c_ulong()
        return not kernel.GetExitCodeProcess(ctypes.c_void_p(handle), ctypes.byref(code)) or code.value == _RUNS
    finally:
        kernel.CloseHandle(ctypes.c_void_p(handle))


def _unfinished(values):
    """Yield hidden unfinished files and folders and the numbers of their processes."""
    for folder in set(_folders(values)):
        with contextlib.suppress(OSError):
            for place in list(folder.iterdir()):
                found = _UNFINISHED.fullmatch(place.name)
                if found:
                    yield place, int(found[1] or found[2])


def _remove(place: Path) -> None:
    with contextlib.suppress(OSError):
        if place.is_dir() and not place.is_symlink():
            shutil.rmtree(place, ignore_errors=True)
        else:
            place.unlink(missing_ok=True)


def _folders(values):
    """Yield the folders in and beside which the paths among a job's values lie."""
    for path in _paths(values):
        for folder in (path, path.parent):
            with contextlib.suppress(OSError, ValueError):
                if folder.is_dir():
                    yield folder


def _paths(value):
    """Yield every text among a job's values as the path that it may be."""
    if dataclasses.is_dataclass(value):
        value = vars(value)
    if isinstance(value, dict):
        value = tuple(value.values())
    if isinstance(value, (tuple, list)):
        for item in value:
            yield from _paths(item)
    if isinstance(value, (str, Path)) and 0 < len(str(value)) < _LONGEST_PATH and "\0" not in str(value):
        yield Path(value)
