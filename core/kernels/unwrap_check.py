"""Averages over square cells for the second solution, and its difference from the first."""

from __future__ import annotations

import numpy as np

from ._jit import jit


@jit
def average_cells(igram, coherence, usable, cell, mean, agreement):
    """Mean phasor of every cell, its pixels weighted by their coherence, and the coherence of the cell.

    The mean of unit phasors of pixels of coherence g, each times g, has the length of the coherence over the cell
    where the true phase is constant in it.

    Parameters
    ----------
    igram : complex64, rows x cols
        Interferogram.
    coherence : float32, rows x cols
        0 to 1.
    usable : bool, rows x cols
        Pixels with data.
    cell : int
        Side of a cell, pixels; an incomplete last cell counts.
    mean : complex64, cells down x cells across
        Written; 0 where fewer than half of the pixels have data.
    agreement : float32, cells down x cells across
        Written: 0 to 1; NaN where the mean is 0.
    """
    rows, cols = igram.shape
    for i in range(mean.shape[0]):
        for j in range(mean.shape[1]):
            x = y = np.float32(0.0)
            count = 0
            for r in range(i * cell, min((i + 1) * cell, rows)):
                for c in range(j * cell, min((j + 1) * cell, cols)):
                    z = igram[r, c]
                    size = np.sqrt(z.real * z.real + z.imag * z.imag)
                    if usable[r, c] and size > 0.0:
                        x += z.real * (coherence[r, c] / size)
                        y += z.imag * (coherence[r, c] / size)
                        count += 1
            mean[i, j] = 0.0
            agreement[i, j] = np.nan
            if 2 * count > cell * cell:
                mean[i, j] = complex(x / count, y / count)
                agreement[i, j] = min(np.sqrt(x * x + y * y) / count, np.float32(1.0))


@jit
def compare_cells(phase, second, cell, unknown, cycles):
    """Whole cycles by which the mean phase of a cell differs from the second solution.

    Parameters
    ----------
    phase : float32, rows x cols
        Unwrapped phase, radians; NaN = no data.
    second : float32, cells down x cells across
        Unwrapped phase of the cells, radians; NaN = no data.
    cell : int
        Side of a cell, pixels.
    unknown : int
        Value where there is nothing to compare.
    cycles : int8, rows x cols
        Written: -127 to 127.
    """
    rows, cols = phase.shape
    for i in range(second.shape[0]):
        for j in range(second.shape[1]):
            total = 0.0
            count = 0
            for r in range(i * cell, min((i + 1) * cell, rows)):
                for c in range(j * cell, min((j + 1) * cell, cols)):
                    if np.isfinite(phase[r, c]):
                        total += phase[r, c]
                        count += 1
            whole = unknown
            if count > 0 and np.isfinite(second[i, j]):
                turns = np.rint((total / count - second[i, j]) / (2.0 * np.pi))
                whole = int(min(max(turns, -127.0), 127.0))
            for r in range(i * cell, min((i + 1) * cell, rows)):
                for c in range(j * cell, min((j + 1) * cell, cols)):
                    cycles[r, c] = whole if np.isfinite(phase[r, c]) else unknown
