"""A mesh of displaced pixels drawn on the map: for each map pixel, where in the source it comes from."""

from __future__ import annotations

import math

import numpy as np

from ._jit import jit

_RIM = 1e-9


@jit
def draw_triangle(corners, out_row, out_col):
    """Write the source positions of the map pixels inside a triangle, unless they are known already.

    Parameters
    ----------
    corners : float64, shape (3, 4)
        Row and column on the map, row and column in the source of each corner.
    out_row, out_col : float32, shape (rows, cols)
        Written where NaN.
    """
    y0, x0 = corners[0, 0], corners[0, 1]
    y1, x1 = corners[1, 0] - y0, corners[1, 1] - x0
    y2, x2 = corners[2, 0] - y0, corners[2, 1] - x0
    area = y1 * x2 - y2 * x1
    # a triangle that is turned over is ground seen in the wrong order: noise, or terrain in layover
    if not area > 0.0:
        return
    low_row = max(math.ceil(y0 + min(0.0, y1, y2) - _RIM), 0)
    high_row = min(math.floor(y0 + max(0.0, y1, y2) + _RIM), out_row.shape[0] - 1)
    low_col = max(math.ceil(x0 + min(0.0, x1, x2) - _RIM), 0)
    high_col = min(math.floor(x0 + max(0.0, x1, x2) + _RIM), out_row.shape[1] - 1)
    for r in range(low_row, high_row + 1):
        for c in range(low_col, high_col + 1):
            if not math.isnan(out_row[r, c]):
                continue
            y, x = r - y0, c - x0
            one = (y * x2 - y2 * x) / area
            two = (y1 * x - y * x1) / area
            if one < -_RIM or two < -_RIM or one + two > 1.0 + _RIM:
                continue
            zero = 1.0 - one - two
            out_row[r, c] = zero * corners[0, 2] + one * corners[1, 2] + two * corners[2, 2]
            out_col[r, c] = zero * corners[0, 3] + one * corners[1, 3] + two * corners[2, 3]


@jit
def draw_mesh(rows, cols, first, out_row, out_col):
    """Draw the mesh of a strip of source pixels.

    Parameters
    ----------
    rows, cols : float64, shape (n, m)
        Where on the map the source pixels lie; NaN where that is unknown.
    first : int
        Source row of the first line of the strip.
    out_row, out_col : float32, shape (map rows, map cols)
        Receive the row and column in the source; pixels that are not NaN are left alone.
    """
    corners = np.empty((3, 4))
    for r in range(rows.shape[0] - 1):
        for c in range(rows.shape[1] - 1):
            for part in range(2):
                for k in range(3):
                    # (0,0) (1,0) (0,1) and (1,1) (0,1) (1,0): both with rows to the first side of columns
                    down = (k == 1) if part == 0 else (k != 1)
                    right = (k == 2) if part == 0 else (k != 2)
                    i = r + (1 if down else 0)
                    j = c + (1 if right else 0)
                    corners[k, 0] = rows[i, j]
                    corners[k, 1] = cols[i, j]
                    corners[k, 2] = first + i
                    corners[k, 3] = j
                draw_triangle(corners, out_row, out_col)
