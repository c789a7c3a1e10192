"""Sums over the cells of a multilooked pair."""

from __future__ import annotations

import numpy as np

from ._jit import jit


@jit
def sum_cells(reference, secondary, cell_rows, cell_cols):
    """Sum products and powers of two scenes over cells of ``cell_rows`` x ``cell_cols`` samples in one pass.

    A sample counts when it is finite and not zero in both scenes.

    Parameters
    ----------
    reference, secondary : ndarray of complex64, shape (rows, cols)
        Samples on the same grid.
    cell_rows, cell_cols : int
        Size of a cell; an incomplete last cell is left out.

    Returns
    -------
    cross : ndarray of complex128, shape (rows // cell_rows, cols // cell_cols)
        Sum of ``reference * conj(secondary)``.
    power_reference, power_secondary, count : ndarray of float64, same shape
        Sums of the squared magnitudes, and number of samples.
    """
    rows, cols = reference.shape[0] // cell_rows, reference.shape[1] // cell_cols
    cross = np.zeros((rows, cols), np.complex128)
    power_reference = np.zeros((rows, cols), np.float64)
    power_secondary = np.zeros((rows, cols), np.float64)
    count = np.zeros((rows, cols), np.float64)
    for row in range(rows):
        for line in range(row * cell_rows, (row + 1) * cell_rows):
            for col in range(cols):
                re, im, p1, p2, n = 0.0, 0.0, 0.0, 0.0, 0.0
                for sample in range(col * cell_cols, (col + 1) * cell_cols):
                    a, b = reference[line, sample], secondary[line, sample]
                    ar, ai, br, bi = np.float64(a.real), np.float64(a.imag), np.float64(b.real), np.float64(b.imag)
                    q1, q2 = ar * ar + ai * ai, br * br + bi * bi
                    # False for zeros, infinities and NaN alike.
                    if 0.0 < q1 * q2 < np.inf:
                        re += ar * br + ai * bi
                        im += ai * br - ar * bi
                        p1 += q1
                        p2 += q2
                        n += 1.0
                cross[row, col] += complex(re, im)
                power_reference[row, col] += p1
                power_secondary[row, col] += p2
                count[row, col] += n
    return cross, power_reference, power_secondary, count
