"""Lines that the phase may break at: the pixel edges they cross, and averages that do not look across them."""

from __future__ import annotations

import numpy as np

from ._jit import jit


def crossed_edges(along, across, length, width):
    """Grid lines `along = 0, 1, ...` that a polyline crosses, and the unit interval of `across` where it does.

    Parameters
    ----------
    along, across : float64, points
        Coordinates of the polyline.
    length, width : int
        Number of grid lines and of intervals.

    Returns
    -------
    int64, int64
        Grid line and interval of every crossing inside the frame.
    """
    lines, intervals = [], []
    for k in range(len(along) - 1):
        a0, a1, b0, b1 = along[k], along[k + 1], across[k], across[k + 1]
        low, high = sorted((int(np.ceil(np.clip(a0, -1, length + 1))), int(np.ceil(np.clip(a1, -1, length + 1)))))
        grid = np.arange(max(low, 0), min(high, length))
        if grid.size == 0:
            continue
        lines.append(grid)
        intervals.append(np.floor(b0 + (b1 - b0) * ((grid - a0) / (a1 - a0))).astype(np.int64))
    if not lines:
        return np.zeros(0, np.int64), np.zeros(0, np.int64)
    grid, interval = np.concatenate(lines), np.concatenate(intervals)
    inside = (interval >= 0) & (interval < width)
    return grid[inside], interval[inside]


@jit
def mark_beside(cut_right, cut_down, reach):
    """Pixels within a distance of a cut edge.

    Parameters
    ----------
    cut_right : bool, rows x cols - 1
        Cut between a pixel and its right neighbour.
    cut_down : bool, rows - 1 x cols
        Cut between a pixel and its lower neighbour.
    reach : int
        Distance, pixels.

    Returns
    -------
    bool, rows x cols
        True beside a cut.
    """
    rows, cols = cut_right.shape[0], cut_down.shape[1]
    near = np.zeros((rows, cols), np.bool_)
    for r in range(rows):
        for c in range(cols):
            if (c + 1 < cols and cut_right[r, c]) or (r + 1 < rows and cut_down[r, c]):
                near[max(r - reach, 0) : r + reach + 2, max(c - reach, 0) : c + reach + 2] = True
    return near


@jit
def clear_way(r, c, r2, c2, cut_right, cut_down):
    """Tell whether a way along a row and then along a column meets no cut.

    Parameters
    ----------
    r, c, r2, c2 : int
        First and last pixel.
    cut_right, cut_down : bool
        See `mark_beside`.

    Returns
    -------
    bool
        True where it is clear.
    """
    blocked = False
    for k in range(min(c, c2), max(c, c2)):
        blocked = blocked or cut_right[r, k]
    for k in range(min(r, r2), max(r, r2)):
        blocked = blocked or cut_down[k, c2]
    return not blocked


@jit
def sees(r, c, r2, c2, cut_right, cut_down):
    """Tell whether one of the two L-shaped ways between two pixels meets no cut.

    Parameters
    ----------
    r, c, r2, c2 : int
        The pixels.
    cut_right, cut_down : bool
        See `mark_beside`.

    Returns
    -------
    bool
        True where one is clear.
    """
    if clear_way(r, c, r2, c2, cut_right, cut_down):
        return True
    return clear_way(r2, c2, r, c, cut_right, cut_down)


@jit
def slopes_beside(products, cut_right, cut_down, near, half, slopes):
    """Slopes of the pixels beside a cut, from the steps that they can see.

    Parameters
    ----------
    products : float32, 4 x rows x cols
        Phasors of the steps to the right (real, imaginary) and down (real, imaginary).
    cut_right, cut_down : bool
        See `mark_beside`.
    near : bool, rows x cols
        Pixels that are done.
    half : int
        Half width of the window, pixels.
    slopes : float32, 4 x rows x cols
        Unit phasors; changed in place.
    """
    rows, cols = near.shape
    for r in range(rows):
        for c in range(cols):
            if not near[r, c]:
                continue
            total = np.zeros(4)
            for r2 in range(max(r - half, 0), min(r + half + 1, rows)):
                for c2 in range(max(c - half, 0), min(c + half + 1, cols)):
                    if not sees(r, c, r2, c2, cut_right, cut_down):
                        continue
                    if c2 + 1 < cols and not cut_right[r2, c2]:
                        total[0] += products[0, r2, c2]
                        total[1] += products[1, r2, c2]
                    if r2 + 1 < rows and not cut_down[r2, c2]:
                        total[2] += products[2, r2, c2]
                        total[3] += products[3, r2, c2]
            for k in range(0, 4, 2):
                size = np.sqrt(total[k] ** 2 + total[k + 1] ** 2)
                slopes[k, r, c] = total[k] / size if size > 1e-10 else 1.0
                slopes[k + 1, r, c] = total[k + 1] / size if size > 1e-10 else 0.0


@jit
def means_beside(phasors, slopes, stride, cut_right, cut_down, near, mean):
    """Mean phasors of the pixels beside a cut, from the pixels that they can see.

    Parameters
    ----------
    phasors : float32, 2 x rows x cols
        Phasors.
    slopes : float32, 4 x rows x cols
        Unit phasors of the slope over `stride` pixels, to the right and down.
    stride : int
        Distance of the taps, pixels.
    cut_right, cut_down : bool
        See `mark_beside`.
    near : bool, rows x cols
        Pixels that are done.
    mean : float32, 2 x rows x cols
        Changed in place.
    """
    rows, cols = near.shape
    for r in range(rows):
        for c in range(cols):
            if not near[r, c]:
                continue
            across = complex(slopes[0, r, c], -slopes[1, r, c])
            down = complex(slopes[2, r, c], -slopes[3, r, c])
            total = 0.0j
            weights = 0.0
            for i in range(-2, 3):
                for j in range(-2, 3):
                    r2, c2 = r + i * stride, c + j * stride
                    if not (0 <= r2 < rows and 0 <= c2 < cols):
                        continue
                    if not sees(r, c, r2, c2, cut_right, cut_down):
                        continue
                    weight = (1.0 - 0.25 * abs(i)) * (1.0 - 0.25 * abs(j))
                    turn = across**j * down**i
                    total += weight * turn * complex(phasors[0, r2, c2], phasors[1, r2, c2])
                    weights += weight
            mean[0, r, c] = total.real / weights
            mean[1, r, c] = total.imag / weights
