"""What the neighbours of a measurement say about it: the scatter that it has, and a quieter mean over more of them."""

from __future__ import annotations

import numpy as np

# Median of the magnitude of a normal variable of unit deviation, inverted.
_MEDIAN_TO_DEVIATION = 1.4826
_CLASSES, _LEAST_IN_CLASS = 8, 60
_AGREE = 3.0


def scatter_factor(values: np.ndarray, sigma: np.ndarray, apart: int) -> np.ndarray:
    """Return by how much values scatter more than their standard deviations say, at least 1.

    Second differences of values so far apart that nothing is common to them hold the noise and no even motion. Their
    median magnitude over the deviation that is told is taken in classes of the deviation, because what the theory
    does not know (rough terrain, ground that changed) is mostly where it is large.

    Parameters
    ----------
    values, sigma : ndarray of float, one shape (rows, cols)
        NaN is no data.
    apart : int
        Cells between values that share nothing, >= 1.

    Returns
    -------
    ndarray of float64, shape of `values`
        Factor of the standard deviation; 1 where there are too few neighbours in the whole map.
    """
    pulls, places = [], []
    for axis in range(2):
        if values.shape[axis] <= 2 * apart:
            continue
        v, s = (np.moveaxis(part.astype(np.float64), axis, 0) for part in (values, sigma))
        bend = v[: -2 * apart] - 2.0 * v[apart:-apart] + v[2 * apart :]
        told = np.sqrt(s[: -2 * apart] ** 2 + 4.0 * s[apart:-apart] ** 2 + s[2 * apart :] ** 2)
        good = np.isfinite(bend) & (told > 0.0)
        pulls.append(np.abs(bend[good]) / told[good])
        places.append(s[apart:-apart][good])
    pull, place = (np.concatenate(part) if part else np.zeros(0) for part in (pulls, places))
    count = min(_CLASSES, pull.size // _LEAST_IN_CLASS)
    if count == 0:
        return np.ones(values.shape)
    order = np.array_split(np.argsort(place, kind="stable"), count)
    middles = [float(np.median(place[part])) for part in order]
    factors = [max(1.0, _MEDIAN_TO_DEVIATION * float(np.median(pull[part]))) for part in order]
    return np.interp(np.nan_to_num(sigma, nan=middles[0]), middles, factors)


def average_noisy(values: np.ndarray, sigma: np.ndarray, limit: float, overlap: float, most: int) -> tuple:
    """Take the mean over a larger square where a value is noisier than a limit: the smallest that is quiet enough.

    Neighbours are weighted with the inverse of their variance; those that differ from the value by more than three
    deviations of the difference are left out, so that a jump stays where it is.

    Parameters
    ----------
    values, sigma : ndarray of float, one shape (rows, cols)
        NaN is no data.
    limit : float
        Standard deviation, in the unit of the values.
    overlap : float
        Side of the square that a value was measured on, in cells, >= 1.
    most : int
        Largest reach of the mean, in cells to either side.

    Returns
    -------
    values, sigma : ndarray of float64
        With the noisy ones replaced; NaN as before.
    reach : ndarray of int
        Cells to either side over which the mean was taken, 0 for none.
    """
    out, deviation = values.astype(np.float64), sigma.astype(np.float64)
    reach = np.zeros(values.shape, int)
    rows, cols = np.nonzero(np.isfinite(out) & (deviation > limit))
    padded = [np.pad(part, most, constant_values=np.nan) for part in (out, deviation)]
    first = out[rows, cols], deviation[rows, cols]
    for half in range(1, most + 1):
        if not rows.size:
            break
        offsets = np.arange(-half, half + 1)
        place = rows[:, None, None] + offsets[:, None] + most, cols[:, None, None] + offsets + most
        near, doubt = (part[place].reshape(rows.size, -1) for part in padded)
        apart = np.abs(near - first[0][:, None]) / np.hypot(doubt, first[1][:, None])
        weight = np.where(apart <= _AGREE, 1.0 / doubt**2, 0.0)
        total = weight.sum(axis=1)
        out[rows, cols] = np.where(weight > 0.0, weight * near, 0.0).sum(axis=1) / total
        # neighbours share ground: so many of them count as independent
        share = min(1.0, ((2 * half + overlap) / overlap) ** 2 / (2 * half + 1) ** 2)
        deviation[rows, cols] = np.minimum(1.0 / np.sqrt(total * share), first[1])
        reach[rows, cols] = half
        noisy = deviation[rows, cols] > limit
        rows, cols, first = rows[noisy], cols[noisy], tuple(part[noisy] for part in first)
    return out, deviation, reach
