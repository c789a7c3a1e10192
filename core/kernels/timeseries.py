"""Inversion of a network of interferograms and repair of its loops, pixel by pixel."""

from __future__ import annotations

import math

import numpy as np

from ._jit import jit

# Weight of the velocities' own size against that of the data, where a network falls apart.
_RIDGE = 1e-8


@jit
def _root(parent, k):
    while parent[k] != k:
        parent[k] = parent[parent[k]]
        k = parent[k]
    return k


@jit
def _count_parts(first, second, use, parent):
    """Number of parts into which the dates fall when only pairs with `use` join them."""
    parts = parent.size
    for k in range(parent.size):
        parent[k] = k
    for k in range(first.size):
        if use[k] > 0.0:
            a = _root(parent, first[k])
            b = _root(parent, second[k])
            if a != b:
                parent[a] = b
                parts -= 1
    return parts


@jit
def _assemble(first, second, use, ridge, band):
    """Write the normal matrix of the dates after the first: band[i, d] is the element (i, i - d)."""
    band[:] = 0.0
    for k in range(first.size):
        weight = use[k]
        if weight > 0.0:
            i = first[k] - 1
            j = second[k] - 1
            band[j, 0] += weight
            if i >= 0:
                band[i, 0] += weight
                band[j, j - i] -= weight
    for j in range(ridge.size):
        band[j, 0] += ridge[j]
        if j > 0:
            band[j - 1, 0] += ridge[j]
            band[j, 1] -= ridge[j]


@jit
def _factorise(band):
    """Replace a banded matrix by its Cholesky factor; False when it is singular."""
    size, width = band.shape
    for i in range(size):
        for d in range(min(width - 1, i), -1, -1):
            j = i - d
            value = band[i, d]
            for k in range(max(0, i - width + 1), j):
                value -= band[i, i - k] * band[j, j - k]
            if d > 0:
                band[i, d] = value / band[j, 0]
            elif value > 0.0:
                band[i, 0] = math.sqrt(value)
            else:
                return False
    return True


@jit
def _substitute(band, x):
    size, width = band.shape
    for i in range(size):
        value = x[i]
        for k in range(max(0, i - width + 1), i):
            value -= band[i, i - k] * x[k]
        x[i] = value / band[i, 0]
    for i in range(size - 1, -1, -1):
        value = x[i]
        for k in range(i + 1, min(size, i + width)):
            value -= band[k, k - i] * x[k]
        x[i] = value / band[i, 0]


@jit
def _gather(phase, use, first, second, x):
    """Write the right-hand side of the normal equations."""
    x[:] = 0.0
    for k in range(first.size):
        if use[k] > 0.0:
            value = use[k] * phase[k]
            x[second[k] - 1] += value
            if first[k] > 0:
                x[first[k] - 1] -= value


@jit
def _agreement(phase, use, first, second, x):
    """Temporal coherence and root mean square of what the pairs disagree with the dates."""
    cosine = 0.0
    sine = 0.0
    squares = 0.0
    count = 0
    for k in range(first.size):
        if use[k] > 0.0:
            start = x[first[k] - 1] if first[k] > 0 else 0.0
            residual = phase[k] - (x[second[k] - 1] - start)
            cosine += math.cos(residual)
            sine += math.sin(residual)
            squares += residual * residual
            count += 1
    return math.sqrt(cosine * cosine + sine * sine) / count, math.sqrt(squares / count)


@jit
def invert_pixels(phase, weight, first, second, spans, series, figures):
    """Least-squares phase of every date from the phases of pairs, pixel by pixel.

    The unknowns are the phases of the dates themselves: the normal matrix is then that of a graph, with a narrow band,
    and its factor costs dates x band^2 operations. Where the pairs with data leave the dates in several parts, the
    solution with the smallest velocities is taken (Berardino et al. 2002), as the limit of a vanishing weight on them.

    Parameters
    ----------
    phase : float32, shape (pairs, pixels)
        Unwrapped phase in radians, secondary minus reference; NaN = no data.
    weight : float32, shape (pairs, pixels) or (0, 0)
        Weight of every phase, 0 or NaN leaves it out; (0, 0) weighs all alike.
    first, second : int64, shape (pairs,)
        Numbers of the dates of the reference and the secondary, first < second.
    spans : float64, shape (dates - 1,)
        Time between neighbouring dates, any unit.
    series : float32, shape (dates, pixels)
        Written: phase since the first date; NaN where fewer than one pair per interval has data.
    figures : float32, shape (3, pixels)
        Written: temporal coherence (Pepe & Lanari 2006), root mean square of the residuals in radians, and number of
        parts; NaN where the series is.

    Returns
    -------
    int
        Pixels that were inverted.
    """
    pairs, pixels = phase.shape
    dates = spans.size + 1
    width = min(max(2, (second - first).max() + 1), dates - 1)
    use = np.empty(pairs)
    band = np.empty((dates - 1, width))
    shared = np.empty((dates - 1, width))
    ready = False
    none = np.zeros(dates - 1)
    ridge = np.empty(dates - 1)
    parent = np.empty(dates, np.int64)
    x = np.empty(dates - 1)
    weighted = weight.size > 0
    mean_span = spans.mean()
    done = 0
    for p in range(pixels):
        count = 0
        for k in range(pairs):
            value = weight[k, p] if weighted else np.float32(1.0)
            use[k] = value if value > 0.0 and not math.isnan(phase[k, p]) else 0.0
            count += use[k] > 0.0
        if count < dates - 1:
            series[:, p] = math.nan
            figures[:, p] = math.nan
            continue
        whole = count == pairs and not weighted
        if not (whole and ready):
            parts = _count_parts(first, second, use, parent)
            for j in range(dates - 1):
                ridge[j] = _RIDGE * use.sum() / count * (mean_span / spans[j]) ** 2
            _assemble(first, second, use, ridge if parts > 1 else none, band)
            if not _factorise(band):
                series[:, p] = math.nan
                figures[:, p] = math.nan
                continue
            if whole:
                shared[:] = band
                shared_parts = parts
                ready = True
        factor = shared if whole else band
        _gather(phase[:, p], use, first, second, x)
        _substitute(factor, x)
        series[0, p] = 0.0
        for j in range(dates - 1):
            series[j + 1, p] = x[j]
        figures[0, p], figures[1, p] = _agreement(phase[:, p], use, first, second, x)
        figures[2, p] = shared_parts if whole else parts
        done += 1
    return done


@jit
def close_loops(phase, loops, cycles, open_loops):
    """Correct whole cycles that single pairs of a pixel lack, by the loops that do not close.

    Again and again the pair and the number of cycles are taken that lessen the sum of the loops' misclosures most,
    until none lessens it. A loop alone cannot tell which of its pairs is wrong: a change must close two loops more than
    it opens, or the only loop of a pair that has no other.

    Parameters
    ----------
    phase : float32, shape (pairs, pixels)
        Unwrapped phase; changed in place.
    loops : int64, shape (loops, 3)
        Pairs (a, b, c) with phase a + b - c = 0.
    cycles : int16, shape (pairs, pixels)
        Written: whole cycles that were added.
    open_loops : int16, shape (2, pixels)
        Written: loops that did not close before and after.

    Returns
    -------
    int
        Pixels that were changed.
    """
    pairs, pixels = phase.shape
    count = loops.shape[0]
    miss = np.empty(count, np.int64)
    turn = 2.0 * math.pi
    changed = 0
    for p in range(pixels):
        cycles[:, p] = 0
        before = 0
        for m in range(count):
            value = phase[loops[m, 0], p] + phase[loops[m, 1], p] - phase[loops[m, 2], p]
            miss[m] = 0 if math.isnan(value) else round(value / turn)
            before += miss[m] != 0
        after = before
        if before > 1:
            touched = False
            for _ in range(2 * pairs):
                best = 1
                choice = -1
                step = 0
                for k in range(pairs):
                    for change in (-1, 1):
                        gain = 0
                        for m in range(count):
                            sign = 1 if (loops[m, 0] == k or loops[m, 1] == k) else (-1 if loops[m, 2] == k else 0)
                            if sign != 0:
                                gain += abs(miss[m]) - abs(miss[m] + sign * change)
                        if gain > best:
                            best = gain
                            choice = k
                            step = change
                if choice < 0:
                    break
                touched = True
                cycles[choice, p] += step
                phase[choice, p] += step * turn
                for m in range(count):
                    if loops[m, 0] == choice or loops[m, 1] == choice:
                        miss[m] += step
                    elif loops[m, 2] == choice:
                        miss[m] -= step
            if touched:
                changed += 1
                after = 0
                for m in range(count):
                    after += miss[m] != 0
        open_loops[0, p] = before
        open_loops[1, p] = after
    return changed
