"""Kernels over many points: in blocks, on threads."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor

import numpy as np

from ..progress import Progress, Silent, check_cancelled

BLOCK = 8192  # points a thread takes at once: the arrays of a block stay in its cache


def count_workers(threads: int | None) -> int:
    """Return the number of threads: as asked, or one for every processor."""
    return max(1, int(threads)) if threads else (os.cpu_count() or 1)


def cut_blocks(count: int, size: int) -> list[slice]:
    """Return slices of at most `size` that cover `count` points."""
    return [slice(start, min(start + size, count)) for start in range(0, count, size)]


def _run_block(job, flat, block, out):
    kernel, rows, arguments = job
    part = np.zeros((rows, block.stop - block.start))
    with np.errstate(all="ignore"):
        kernel(*(c[block].copy() for c in flat), *arguments, part)
    out[:, block] = part


def run_in_blocks(job, points, threads: int | None, progress: Progress | None) -> np.ndarray:
    """Run a kernel over all points.

    Parameters
    ----------
    job : (kernel, rows, arguments)
        ``kernel(*coordinates, *arguments, out)`` adds to ``out``, (rows, n).
    points : sequence of ndarray
        Coordinates, all of one shape (...).
    threads : int, optional
        How many; all processors by default.
    progress : Progress, optional
        Told of every block, asked whether to stop.

    Returns
    -------
    ndarray, (rows, ...)
        What the kernel makes of zeros.
    """
    progress = progress or Silent()
    flat = [p.ravel() for p in points]
    out = np.empty((job[1], flat[0].size))
    blocks = cut_blocks(flat[0].size, BLOCK)
    workers = min(count_workers(threads), max(1, len(blocks)))
    if workers == 1:
        for number, block in enumerate(blocks):
            check_cancelled(progress)
            _run_block(job, flat, block, out)
            progress.update((number + 1) / len(blocks))
        return out.reshape((job[1], *points[0].shape))
    with ThreadPoolExecutor(workers) as pool:
        tasks = [pool.submit(_run_block, job, flat, block, out) for block in blocks]
        try:
            for number, task in enumerate(tasks):
                check_cancelled(progress)
                task.result()
                progress.update((number + 1) / len(tasks))
        finally:
            for task in tasks:
                task.cancel()
    return out.reshape((job[1], *points[0].shape))
