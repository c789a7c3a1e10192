"""Tiles through threads or a cluster: writing stays in the caller's thread, only computing is spread."""

from __future__ import annotations

import ctypes
import os
import sys
import time
from collections import deque
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Callable, Optional

from .cluster import TileWork, address
from .cluster_client import map_elsewhere
from .errors import ResourceError
from .progress import Progress, check_cancelled

RELEASE_S = 0.3  # seconds between two returns of freed memory


def default_workers() -> int:
    """Threads to use: the cores this process may run on, at most 16."""
    usable = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, min(usable, 16))


def free_memory() -> Optional[int]:
    """Return the bytes that this process can still get, or None where the system does not tell."""
    information = Path("/proc/meminfo")
    if information.is_file():
        for line in information.read_text(encoding="ascii").splitlines():
            if line.startswith("MemAvailable:"):
                return int(line.split()[1]) * 1024
    if hasattr(os, "sysconf") and "SC_PHYS_PAGES" in os.sysconf_names:
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    return None


def require_memory(need: int, what: str, remedy: str) -> None:
    """Raise `ResourceError` before the work begins when `need` bytes are not there.

    Parameters
    ----------
    need : int
        Bytes.
    what, remedy : str
        What needs them, and what the user can do, as parts of the sentence.
    """
    free = free_memory()
    if free is not None and need > free:
        raise ResourceError(
            "{what} needs {need:.1f} GB of memory and {free:.1f} GB are free: {remedy}.",
            what=what,
            need=need / 1e9,
            free=free / 1e9,
            remedy=remedy,
        )


def release_memory() -> None:
    """Give freed memory back to the system, where the allocator keeps it (glibc).

    What many tiles on several threads have freed otherwise stays with the process in pieces, and the more of it the
    longer a run lasts: with this the peak is that of the tiles in work, whatever the length of a scene.
    """
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None) if sys.platform.startswith("linux") else None
    if trim is not None:
        trim(0)


def map_tiles(
    items: Sequence,
    read: Callable,
    compute: Callable,
    write: Callable,
    progress: Progress,
    *,
    workers: Optional[int] = None,
    elsewhere: Optional[TileWork] = None,
) -> None:
    """Run ``write(item, compute(read(item)))`` for every item, computing on several threads or on a cluster.

    At most ``2 * workers + 1`` tiles are held at once (so that no worker waits for this thread's reading), results are
    written in the order of `items`, and the first error or a cancel stops the rest.

    Parameters
    ----------
    items : sequence
        Usually windows.
    read, write : callable
        Called in this thread (a GDAL handle belongs to one thread).
    compute : callable
        Called on worker threads with what `read` returned.
    progress : Progress
        Updated and asked once per item.
    workers : int or None
        Number of threads; None for all cores.
    elsewhere : TileWork or None
        The same tiles for workers that open the inputs themselves: used in place of `read` and `compute` when the
        address of a scheduler is set (see `cluster.address`). None for tiles that always stay here.
    """
    if elsewhere is not None and address() and map_elsewhere(items, elsewhere, write, progress):
        progress.update(1.0)
        return
    workers = workers or default_workers()
    waiting: deque = deque()
    released = time.monotonic()
    with ThreadPoolExecutor(workers) as pool:
        try:
            for done, item in enumerate(items):
                check_cancelled(progress)
                waiting.append((item, pool.submit(compute, read(item))))
                if len(waiting) > 2 * workers:
                    first, future = waiting.popleft()
                    write(first, future.result())
                    released = _release_sometimes(released)
                progress.update(done / len(items))
            while waiting:
                check_cancelled(progress)
                first, future = waiting.popleft()
                write(first, future.result())
        finally:
            for _, future in waiting:
                future.cancel()
    release_memory()
    progress.update(1.0)


def _release_sometimes(last: float) -> float:
    now = time.monotonic()
    if now - last < RELEASE_S:
        return last
    release_memory()
    return now


def map_threads(function: Callable, items: Sequence, progress: Progress) -> list:
    """Return ``[function(item) for item in items]``, computed on several threads, and stop soon after a cancel.

    Parameters
    ----------
    function : callable
        Called on worker threads; without the interpreter lock where it computes.
    items : sequence
        Few and short tasks: all of them are held at once.
    progress : Progress
        Asked after each result.
    """
    results = []
    with ThreadPoolExecutor(default_workers()) as pool:
        futures = [pool.submit(function, item) for item in items]
        try:
            for future in futures:
                results.append(future.result())
                check_cancelled(progress)
        finally:
            for future in futures:
                future.cancel()
    return results
