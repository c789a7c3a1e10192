"""A second, independent solution at another look number, and where it disagrees with the first.

How and why: docs/unwrapping.md.
"""

from __future__ import annotations

import numpy as np

from .errors import EmptyOutputError
from .kernels.unwrap_check import average_cells, compare_cells
from .kernels.unwrap_cuts import mark_beside
from .kernels.unwrap_output import add_cycles
from .progress import Progress, Silent
from .unwrap_inputs import Patch, check_inputs, cut_edges
from .unwrapping import solve_frame

CELL = 3  # pixels of the first solution along each side of a pixel of the second
UNKNOWN = -128
DISAGREEING = 0.4  # factor of the reliability where the two solutions disagree
RELIABLE, DOUBTFUL = 0.7, 0.3  # least reliability of the classes; below is unreliable


def compare_with_second(
    phase: np.ndarray,
    patch: Patch,
    lines,
    looks: float,
    mode: str,
    progress: Progress,
    *,
    workers=None,
) -> np.ndarray:
    """Unwrap the means over cells of pixels and compare.

    Parameters
    ----------
    phase : float32, rows x cols
        First solution, radians; NaN = no data.
    patch : Patch
        What was unwrapped.
    lines : sequence of float arrays, points x 2
        Fault lines as (row, column).
    looks : float
        Effective number of looks of the first solution's coherence, >= 1.
    mode : str
        ``deformation`` or ``smooth``.
    progress : Progress
        Cancels.
    workers : int or None
        Threads, None = one per processor.

    Returns
    -------
    int8, rows x cols
        Cycles off the second solution, whose level is free; UNKNOWN where there is nothing to compare.
    """
    shape = tuple(-(-size // CELL) for size in phase.shape)
    cycles = np.full(phase.shape, UNKNOWN, np.int8)
    if min(shape) < 2:
        return cycles
    mean, agreement = np.empty(shape, np.complex64), np.empty(shape, np.float32)
    average_cells(patch.igram, patch.coherence, patch.usable, CELL, mean, agreement)
    cuts = cut_edges([(np.asarray(line) + 0.5) / CELL - 0.5 for line in lines], shape) if len(lines) else None
    inputs = check_inputs(mean, agreement, looks, None, cuts)
    try:
        found = solve_frame(inputs, looks * CELL**2, mode, Quiet(progress), workers=workers)
    except EmptyOutputError:
        return cycles
    second = add_cycles(mean, found.network, found.cycles, found.label)
    if cuts is not None:
        # a cell that holds both sides of a fault tells nothing
        second[mark_beside(*cuts, 0)] = np.nan
    compare_cells(phase, second, CELL, UNKNOWN, cycles)
    return cycles


class Quiet(Silent):
    """Progress of a part that is not reported: only the wish to stop goes through."""

    def __init__(self, progress: Progress):
        self._progress = progress

    def cancelled(self) -> bool:
        """Ask the caller."""
        return self._progress.cancelled()


def find_level(other: np.ndarray, trusted: np.ndarray) -> int:
    """Return the number of cycles between the two solutions that most pixels show.

    Parameters
    ----------
    other : int array
        Cycles off the second solution; UNKNOWN where there is nothing to compare.
    trusted : bool array
        Pixels of components; all pixels count where none of these can be compared.
    """
    known = other != UNKNOWN
    chosen = other[known & trusted]
    chosen = chosen if chosen.size else other[known]
    if not chosen.size:
        return 0
    low = int(chosen.min())
    return low + int(np.argmax(np.bincount((chosen.astype(np.int64) - low).ravel())))


def doubt(reliability: np.ndarray, other: np.ndarray, level: int) -> np.ndarray:
    """Lower the reliability where the two solutions disagree, in place.

    Parameters
    ----------
    reliability : float array
        0 to 1; changed in place.
    other : int array
        Cycles off the second solution.
    level : int
        Of `find_level`.

    Returns
    -------
    bool array
        Pixels where the two disagree.
    """
    off = (other != UNKNOWN) & (other != level)
    reliability[off] *= DISAGREEING
    return off
