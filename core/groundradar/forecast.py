"""Time of failure from the inverse velocity, with an interval that says when there is none."""

from __future__ import annotations

from typing import NamedTuple, Optional

import numpy as np
from scipy.stats import t as student

_STEPS = 5


class Forecast(NamedTuple):
    """When a slope fails if its velocity goes on as it has; seconds on the axis of the times that were given.

    Attributes
    ----------
    time_s : float
        Where the line through the inverse velocities meets zero.
    earliest_s, latest_s : float
        Interval of the stated confidence.
    intercept, slope : float
        Of the line, s/m and 1/m.
    """

    time_s: float
    earliest_s: float
    latest_s: float
    intercept: float
    slope: float


def window_velocities(seconds: np.ndarray, moved_m: np.ndarray, window_s: float) -> tuple:
    """Return velocities of windows that follow one another and share no epoch, counted back from the last epoch.

    Parameters
    ----------
    seconds : ndarray, shape (n,)
        Increasing.
    moved_m : ndarray, shape (n,)
        Displacement; NaN is left out.
    window_s : float
        Length of a window, > 0.

    Returns
    -------
    middle_s, velocity, deviation : ndarray, shape (windows,)
        Middle, velocity (m/s) and its deviation (m/s) by least squares with the scatter of the epochs about lines in
        all windows. Windows with fewer than 3 epochs are left out.
    """
    known = np.isfinite(moved_m)
    seconds, moved_m = seconds[known], moved_m[known]
    if seconds.size < 3:
        return np.empty(0), np.empty(0), np.empty(0)
    number = np.floor((seconds[-1] - seconds + 1e-6) / window_s).astype(int)
    found, rests, freedom = [], 0.0, 0
    for k in range(number.max(), -1, -1):
        t, d = seconds[number == k], moved_m[number == k]
        if t.size < 3:
            continue
        middle = t.mean()
        weight = ((t - middle) ** 2).sum()
        slope = ((t - middle) * d).sum() / weight
        rests += np.square(d - d.mean() - slope * (t - middle)).sum()
        freedom += t.size - 2
        found.append((middle, slope, weight))
    if not found:
        return np.empty(0), np.empty(0), np.empty(0)
    middle, slope, weight = np.array(found).T
    return middle, slope, np.sqrt(rests / freedom / weight)


def forecast_failure(
    middle_s: np.ndarray, velocity: np.ndarray, deviation: np.ndarray, *, confidence: float = 0.9, sure: float = 4.0
) -> Optional[Forecast]:
    """Fit a line to the inverse velocities and return where it meets zero.

    Parameters
    ----------
    middle_s, velocity, deviation : ndarray, shape (n,)
        As from `window_velocities`; velocities in the direction that fails are positive.
    confidence : float
        Of the interval, between 0 and 1.
    sure : float
        Only the last windows in a row whose velocity is so many deviations from zero are used.

    Returns
    -------
    Forecast or None
        None with fewer than 4 such windows, when the velocity does not grow with `confidence`, or when the interval
        does not lie after the last window.

    References
    ----------
    Fukuzono, T. (1985), Proc. 4th Int. Conf. Field Workshop on Landslides, Tokyo, 145-150 (inverse velocity falls
    linearly, exponent 2); Fieller, E. C. (1954), J. R. Stat. Soc. B 16, 175-185 (interval of a ratio).
    """
    quiet = np.flatnonzero(~(velocity > sure * deviation))
    first = quiet[-1] + 1 if quiet.size else 0
    t, v, s = middle_s[first:], velocity[first:], deviation[first:]
    if t.size < 4:
        return None
    origin = t.mean()
    design = np.stack([np.ones(t.size), t - origin], axis=1)
    line = 1.0 / v
    for _ in range(_STEPS):
        # the deviation of 1/v is that of v over v squared, with the velocity of the line: that of the data is biased
        weight = np.square(np.square(1.0 / np.maximum(line, 1e-3 / v.max())) / s)
        normal = design.T @ (design * weight[:, None])
        solution = np.linalg.solve(normal, design.T @ (weight / v))
        line = design @ solution
    freedom = t.size - 2
    variance = max(float((weight * np.square(1.0 / v - line)).sum()) / freedom, 1.0)
    interval = _fieller(solution, variance * np.linalg.inv(normal), student.ppf(0.5 + 0.5 * confidence, freedom))
    if interval is None or interval[1] <= t[-1] - origin:
        return None
    earliest = max(interval[0] + origin, float(t[-1]))
    time = -solution[0] / solution[1] + origin
    return Forecast(
        float(time), float(earliest), float(interval[1] + origin), float(solution[0] - solution[1] * origin),
        float(solution[1]),
    )  # fmt: skip


def _fieller(solution, covariance, quantile: float) -> Optional[tuple]:
    """Return the interval of the zero of a falling line; None when its fall is not sure."""
    a, b = solution
    square = quantile**2
    second = b * b - square * covariance[1, 1]
    if b >= 0.0 or second <= 0.0:
        return None
    first = a * b - square * covariance[0, 1]
    zeroth = a * a - square * covariance[0, 0]
    root = np.sqrt(max(first * first - second * zeroth, 0.0))
    return (-first - root) / second, (-first + root) / second
