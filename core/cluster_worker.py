"""What runs on the worker of a cluster: a tile from files that this process opens itself and keeps open for the run."""

from __future__ import annotations

import contextlib
import hashlib
import importlib
import platform
import threading
import time
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import NamedTuple, Optional

from .cluster import TileWork
from .errors import FormatError, InputError, InsarError, ResourceError
from .raster import bounded_cache
from .version import __version__

_HEADER = 1 << 16
# Files of a run that was never ended (its host died) are closed when another run begins after this time.
_IDLE_S = 900.0


class Order(NamedTuple):
    """The work of a run, with the name of the run and the version that sent it."""

    run: str
    version: str
    work: TileWork


class Refusal(NamedTuple):
    """An error that a second try would meet again."""

    error: InsarError


class _Kept:
    """What a process keeps for a run."""

    def __init__(self):
        self.lock, self.prepared, self.ready = threading.Lock(), None, False
        self.opened: dict = {}
        self.busy, self.touched, self.over = 0, time.monotonic(), False

    def close(self) -> None:
        """Close all files."""
        opened, self.opened = self.opened, {}
        for files, _ in opened.values():
            files.close()


_runs: dict = {}
_lock = threading.Lock()


def make_tile(order: Order, item):
    """Return a tile, or a `Refusal`; an error that may pass is raised, so that the scheduler sends the tile again."""
    if order.version != __version__:
        raise other_version(platform.node(), __version__, order.version)
    try:
        with bounded_cache(), _using(order.run) as kept:
            return order.work.make(_open(order.work, kept), item)
    except InsarError as error:
        if isinstance(error, OSError):
            raise
        return Refusal(error)
    except OSError as error:
        raise FormatError(
            "The worker {worker} cannot read its inputs ({reason}): check the shared folder there.",
            worker=platform.node(),
            reason=str(error).rstrip("."),
        ) from error
    except MemoryError:
        return Refusal(
            ResourceError(
                "The memory of the worker {worker} does not suffice for a tile: give each worker more memory or fewer"
                " threads.",
                worker=platform.node(),
            )
        )


def other_version(worker: str, found: str, wanted: str) -> InputError:
    """Return the error of a worker that has another version than the host."""
    return InputError(
        "The worker {worker} has QuakeSAR {found} and this machine has {wanted}: run pip install quakesar=={wanted}"
        " there.",
        worker=worker,
        found=found,
        wanted=wanted,
    )


@contextlib.contextmanager
def _using(run: str):
    """Yield what is kept for a run and close its files afterwards if the run ended meanwhile or its files failed."""
    with _lock:
        kept = _runs.setdefault(run, _Kept())
        kept.busy += 1
        _close_idle()
    try:
        yield kept
    except OSError:
        with kept.lock:
            files, _ = kept.opened.pop(threading.get_ident(), (ExitStack(), None))
        files.close()
        raise
    finally:
        with _lock:
            kept.busy -= 1
            kept.touched = time.monotonic()
            _close_idle()


def _close_idle() -> None:
    now = time.monotonic()
    for run, kept in list(_runs.items()):
        if not kept.busy and (kept.over or now - kept.touched > _IDLE_S):
            _runs.pop(run).close()


def _open(work: TileWork, kept: _Kept):
    """Return the opened inputs of this thread."""
    thread = threading.get_ident()
    with kept.lock:
        if work.prepare is not None and not kept.ready:
            kept.prepared, kept.ready = work.prepare(), True
        if thread not in kept.opened:
            files = ExitStack()
            opened = files.enter_context(work.open() if work.prepare is None else work.open(kept.prepared))
            kept.opened[thread] = files, opened
        return kept.opened[thread][1]


def release(run: str) -> None:
    """Close the files of a run, those in use as soon as their tile is done."""
    with _lock:
        if run in _runs:
            _runs[run].over = True
            _close_idle()


def report(paths: Sequence) -> dict:
    """Return what the host wants to know of a worker before it sends tiles.

    Returns
    -------
    dict
        ``version`` of QuakeSAR, ``libraries`` with their versions, and ``seen``: size and hash of the beginning of
        every path, None for those that are not there.
    """
    return {"version": __version__, "libraries": libraries(), "seen": tuple(map(_fingerprint, paths))}


def libraries() -> dict:
    """Return the versions of the libraries that last digits depend on; empty for one that is missing."""
    found = {}
    for name in ("numpy", "scipy", "numba", "osgeo.gdal", "pyproj"):
        try:
            found[name] = str(importlib.import_module(name).__version__)
        except Exception:  # broken binaries raise more than ImportError
            found[name] = ""
    return found


def _fingerprint(path: str) -> Optional[tuple]:
    try:
        with Path(path).open("rb") as stream:
            return Path(path).stat().st_size, hashlib.sha256(stream.read(_HEADER)).hexdigest()
    except OSError:
        return None
