"""Sums, standardised values and ranks of daily series by season and year; series run along the first axis."""

from __future__ import annotations

import numpy as np

from ._jit import jit

ALL, LEAVE_YEAR_OUT, CAUSAL = 0, 1, 2


@jit
def sum_by_year(values, columns, slots, years, sums):
    """Add a block of series to sums by season slot and year.

    Parameters
    ----------
    values : ndarray of float32, shape (time, pixels)
        NaN is skipped.
    columns : tuple of two int
        First pixel, and the one behind the last.
    slots, years : ndarray of int64, shape (time,)
        Index of the season and of the year of every time.
    sums : tuple (offset, count, total, square)
        Offset of shape (columns,), subtracted first (filled with the first value of each pixel); the others of shape
        (slots, years, columns), zero at the start.
    """
    offset, count, total, square = sums
    first, last = columns
    for p in range(first, last):
        offset[p - first] = 0.0
        for t in range(values.shape[0]):
            if not np.isnan(values[t, p]):
                offset[p - first] = values[t, p]
                break
    for t in range(values.shape[0]):
        s, y = slots[t], years[t]
        for p in range(first, last):
            value = values[t, p]
            if not np.isnan(value):
                q = p - first
                shifted = value - offset[q]
                count[s, y, q] += 1
                total[s, y, q] += shifted
                square[s, y, q] += shifted * shifted


@jit
def reference_moments(count, total, square, mode, limits):
    """Turn sums by slot and year into the reference mean and standard deviation for every scored year, in place.

    Parameters
    ----------
    count, total, square : ndarray, shape (slots, years, pixels)
        From `sum_by_year`; overwritten by the number of samples, mean (offset still subtracted) and standard deviation
        of the reference of each slot and year. NaN where it has too few samples or years.
    mode : int
        `ALL` years, `LEAVE_YEAR_OUT`, or `CAUSAL`: earlier years only.
    limits : tuple (ddof, samples, years, floor)
        Degrees of freedom taken off, least samples, least years with samples, and least standard deviation.
    """
    ddof, least, least_years, floor = limits
    n_slots, n_years, n_pixels = count.shape
    whole = np.zeros(4)
    for s in range(n_slots):
        for p in range(n_pixels):
            whole[:] = 0.0
            for y in range(n_years):
                if mode != CAUSAL and count[s, y, p] > 0:
                    whole[0] += count[s, y, p]
                    whole[1] += total[s, y, p]
                    whole[2] += square[s, y, p]
                    whole[3] += 1.0
            for y in range(n_years):
                n, one, two = count[s, y, p], total[s, y, p], square[s, y, p]
                some = 1.0 if n > 0 else 0.0
                a, b, c, d = whole[0], whole[1], whole[2], whole[3]
                if mode == LEAVE_YEAR_OUT:
                    a, b, c, d = a - n, b - one, c - two, d - some
                if mode == CAUSAL:
                    whole[0] += n
                    whole[1] += one
                    whole[2] += two
                    whole[3] += some
                count[s, y, p] = a
                total[s, y, p] = np.nan
                square[s, y, p] = np.nan
                if a >= least and a > ddof and d >= least_years:
                    mean = b / a
                    total[s, y, p] = mean
                    sigma = np.sqrt(max(c - a * mean * mean, 0.0) / (a - ddof))
                    if sigma > floor:
                        square[s, y, p] = sigma


@jit
def standardise(values, columns, places, moments, out):
    """Write (value - mean) / sigma of the reference of every value's slot and year.

    Parameters
    ----------
    values, columns
        As for `sum_by_year`.
    places : tuple of two ndarray of int64, shape (time,)
        Slots and years.
    moments : tuple (offset, mean, sigma)
        From `reference_moments`.
    out : ndarray of float32, shape (time, pixels)
        Filled between the columns.
    """
    offset, mean, sigma = moments
    first, last = columns
    slots, years = places
    for t in range(values.shape[0]):
        s, y = slots[t], years[t]
        for p in range(first, last):
            q = p - first
            out[t, p] = (values[t, p] - offset[q] - mean[s, y, q]) / sigma[s, y, q]


@jit
def mean_by_class(values, classes, weights, total, weight):
    """Add the pixels of every day to sums by class, for the spatial mean of the clear pixels.

    Parameters
    ----------
    values : ndarray of float32, shape (time, pixels)
        NaN is skipped.
    classes : ndarray of int64, shape (pixels,)
        -1 for pixels of no class.
    weights : ndarray of float64, shape (pixels,)
        Area.
    total, weight : ndarray of float64, shape (time, classes)
        Sums to add to.
    """
    for t in range(values.shape[0]):
        for p in range(values.shape[1]):
            value, kind = values[t, p], classes[p]
            if kind >= 0 and not np.isnan(value):
                total[t, kind] += weights[p] * value
                weight[t, kind] += weights[p]


@jit
def _below(ordered, value):
    """Return how many of an increasing array are less than `value`, ties counted half."""
    low, high = 0, ordered.size
    while low < high:
        middle = (low + high) // 2
        if ordered[middle] < value:
            low = middle + 1
        else:
            high = middle
    left, high = low, ordered.size
    while low < high:
        middle = (low + high) // 2
        if ordered[middle] <= value:
            low = middle + 1
        else:
            high = middle
    return 0.5 * (left + low)


@jit
def rank_by_year(values, members, starts, scored, rules, out):
    """Write the share of the reference values of its slot that each value exceeds, ties counted half.

    Parameters
    ----------
    values : ndarray of float32, shape (time, pixels)
        NaN gives NaN.
    members : ndarray of int64
        Times of all slots' references, by slot and then by year.
    starts : ndarray of int64, shape (slots, years + 1)
        Where in `members` the years of a slot begin.
    scored : tuple of two ndarray of int64, shape (time,)
        Slot and year of every time.
    rules : tuple (mode, samples, years)
        See `reference_moments`.
    out : ndarray of float32, shape (time, pixels)
    """
    slots, years = scored
    mode, least, least_years = rules
    n_slots, n_years = starts.shape[0], starts.shape[1] - 1
    most = 0
    for s in range(n_slots):
        most = max(most, starts[s, n_years] - starts[s, 0])
    pool = np.empty(most)
    ends = np.zeros(n_years + 1, np.int64)
    order = np.argsort(slots)
    for p in range(values.shape[1]):
        current = -1
        for k in range(order.size):
            t = order[k]
            s = slots[t]
            if s != current:
                current = s
                filled = 0
                for y in range(n_years):
                    ends[y] = filled
                    for m in range(starts[s, y], starts[s, y + 1]):
                        value = values[members[m], p]
                        if not np.isnan(value):
                            pool[filled] = value
                            filled += 1
                    pool[ends[y] : filled].sort()
                ends[n_years] = filled
            out[t, p] = np.nan
            value = values[t, p]
            if np.isnan(value):
                continue
            below, n, with_data = 0.0, 0, 0
            for y in range(n_years):
                if (mode == LEAVE_YEAR_OUT and y == years[t]) or (mode == CAUSAL and y >= years[t]):
                    continue
                if ends[y + 1] > ends[y]:
                    with_data += 1
                    n += ends[y + 1] - ends[y]
                    below += _below(pool[ends[y] : ends[y + 1]], value)
            if n >= least and with_data >= least_years:
                out[t, p] = below / n


@jit
def count_above(values, line):
    """Return how many values lie above a line, how many are finite, and the largest of these (-inf for none).

    Parameters
    ----------
    values : ndarray of float32, shape (n,)
        NaN and infinities do not count.
    line : float
    """
    above, valid, largest = 0, 0, -np.inf
    for k in range(values.size):
        value = values[k]
        if np.isfinite(value):
            valid += 1
            if value > line:
                above += 1
            if value > largest:
                largest = value
    return above, valid, largest
