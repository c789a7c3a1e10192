"""What is read from files of others may be anything: every error of parsing becomes one sentence, sizes have limits."""

from __future__ import annotations

import contextlib
import faulthandler
import os
import struct
import sys
import threading
from pathlib import Path

from .errors import FormatError, InsarError

_MOST_REASON = 120
# A window of a layer, or the headers of a product, from a slow disk.
PATIENCE_S = 120.0
# Some formats (GRIB) are read from end to end when they are opened; bytes per second of a slow disk.
_SLOWEST = 10e6
_NETCDF_HEAD = 1 << 16
# The timer is one for the process: it runs as long as any watch does, and starts again where one begins or ends.
_watches = []
_watches_lock = threading.Lock()


def _damage() -> tuple:
    """Return what the standard library, numpy and h5py raise over damaged content; evaluated only after an error."""
    import csv  # not loaded with the plugin
    import zipfile
    import zlib

    return (
        *(ValueError, LookupError, TypeError, AttributeError, ArithmeticError, EOFError, OSError),
        *(RuntimeError, struct.error, zlib.error, zipfile.BadZipFile, csv.Error),  # RuntimeError: too deep a nesting
    )


@contextlib.contextmanager
def guard_parsing(path, parameter: str = "INPUT"):
    """Turn whatever parsing a damaged file raises into `FormatError`; our own errors pass.

    Parameters
    ----------
    path : str or Path
        The file, for the message.
    parameter : str
        The name of the tool's parameter, for the message.
    """
    try:
        yield
    except InsarError:
        raise
    except _damage() as error:
        raise FormatError(
            "{parameter}: {path} is damaged or not what it seems to be ({reason}): get the file again.",
            parameter=parameter,
            path=Path(str(path)).name,
            reason=f"{type(error).__name__}: {str(error)[:_MOST_REASON]}".rstrip(": ."),
        ) from error


@contextlib.contextmanager
def watch_worker(seconds: float = PATIENCE_S):
    """End this process, when it is a worker, if a library hangs: over damaged files some go round for ever.

    Python cannot interrupt a library, and the host may not wait for it; in the process of QGIS nothing is done. Watches
    may lie within each other and in several threads: the end of one gives those that remain their full time again.

    Parameters
    ----------
    seconds : float
        Longer than any sound file takes.
    """
    loaded = sys.modules.get("multiprocessing.process")
    if loaded is None or loaded.parent_process() is None:
        yield
        return
    with Path(os.devnull).open("w", encoding="ascii") as nowhere:
        watch = (seconds, nowhere)
        with _watches_lock:
            _watches.append(watch)
            _start_timer()
        try:
            yield
        finally:
            with _watches_lock:
                _watches.remove(watch)
                _start_timer()


def patience_for(path) -> float:
    """Return the seconds that the opening of a file may take, by its size; what is no file has no size."""
    try:
        return PATIENCE_S + Path(path).stat().st_size / _SLOWEST
    except (OSError, ValueError):
        return PATIENCE_S


def _start_timer() -> None:
    """Set the timer for the watch that began last, in place of any before; without watches there is none."""
    faulthandler.cancel_dump_traceback_later()
    if _watches:
        seconds, nowhere = _watches[-1]
        faulthandler.dump_traceback_later(seconds, exit=True, file=nowhere)


def require_size(path, most: int, parameter: str = "INPUT") -> None:
    """Raise `FormatError` for a file of more than `most` bytes, before it is read as a whole.

    Parameters
    ----------
    path : str or Path
        The file; one that is absent is left to its reader.
    most : int
        Bytes that no sound file of the kind has.
    parameter : str
        The name of the tool's parameter, for the message.
    """
    with contextlib.suppress(OSError):
        size = Path(path).stat().st_size
        if size > most:
            raise FormatError(
                "{parameter}: {path} has {size:.0f} MB and a file of this kind has at most {most:.0f}: choose"
                " another file.",
                parameter=parameter,
                path=Path(path).name,
                size=size / 2**20,
                most=most / 2**20,
            )


def check_netcdf(path, parameter: str = "INPUT") -> None:
    """Raise `FormatError` for a classic netCDF file that announces more than it holds: libraries count for hours.

    Parameters
    ----------
    path : str or Path
        Any file; others, and what is no file, pass.
    parameter : str
        The name of the tool's parameter, for the message.
    """
    try:
        with Path(path).open("rb") as stream:
            head = stream.read(_NETCDF_HEAD)
        size = Path(path).stat().st_size
    except (OSError, ValueError):
        return
    if head[:3] != b"CDF" or head[3:4] not in (b"\1", b"\2", b"\5"):
        return
    with guard_parsing(path, parameter):
        lengths = _netcdf_dimensions(head, ">q" if head[3] == 5 else ">i")
        if lengths and not 0 <= min(lengths) <= max(lengths) <= size:
            raise ValueError(f"dimensions of {min(lengths)} to {max(lengths)} in {size} bytes")


def _netcdf_dimensions(head: bytes, kind: str) -> list:
    """Return the lengths of the dimensions in a header: a list of padded names with a length each."""
    step = struct.calcsize(kind)
    tag, count = struct.unpack_from(">i", head, 4 + step)[0], struct.unpack_from(kind, head, 8 + step)[0]
    place, lengths = 8 + 2 * step, []
    for _ in range(count if tag else 0):
        letters = struct.unpack_from(kind, head, place)[0]
        if not 0 <= letters <= len(head):
            raise ValueError(f"a name of {letters} letters")
        place += step + -(-letters // 4) * 4
        lengths.append(struct.unpack_from(kind, head, place)[0])
        place += step
    return lengths
