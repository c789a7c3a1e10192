"""Levels of alarm from a course of velocities, with thresholds that do not flutter."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from ..words import mark

LEVELS = (mark("NORMAL"), mark("WARNING"), mark("ALARM"), mark("NO DATA"))
NO_DATA = 3


class Thresholds(NamedTuple):
    """When levels change.

    Attributes
    ----------
    warning, alarm : float
        Velocities, m/s, warning < alarm.
    release : float
        A level is left when the velocity is below this part of its threshold, 0 to 1.
    hold : int
        A level changes when so many epochs in a row ask for it, >= 1.
    """

    warning: float
    alarm: float
    release: float = 0.7
    hold: int = 3


def running_velocity(seconds: np.ndarray, moved_m: np.ndarray, window_s: float) -> tuple:
    """Return velocity (m/s) and acceleration (m/s^2) at each epoch from the window that ends there.

    Parameters
    ----------
    seconds, moved_m : ndarray, shape (n,)
        Times and displacement; NaN is left out.
    window_s : float
        Length of the window.

    Returns
    -------
    velocity, deviation, acceleration : ndarray, shape (n,)
        Slope of a line; its deviation; twice the quadratic term of a parabola. NaN where the window is not full, or
        holds fewer than 3 (acceleration: 4) epochs.
    """
    velocity, deviation, acceleration = (np.full(seconds.size, np.nan) for _ in range(3))
    for k in range(seconds.size):
        if not np.isfinite(moved_m[k]) or seconds[k] - seconds[0] < window_s * (1.0 - 1e-9):
            continue
        first = int(np.searchsorted(seconds, seconds[k] - window_s - 1e-6))
        t, d = seconds[first : k + 1] - seconds[k], moved_m[first : k + 1]
        t, d = t[np.isfinite(d)], d[np.isfinite(d)]
        if t.size < 3:
            continue
        middle = t - t.mean()
        spread = (middle**2).sum()
        velocity[k] = (middle * d).sum() / spread
        rest = d - d.mean() - velocity[k] * middle
        deviation[k] = np.sqrt((rest**2).sum() / (t.size - 2) / spread)
        if t.size >= 4:
            acceleration[k] = 2.0 * np.polyfit(t / window_s, d, 2)[0] / window_s**2
    return velocity, deviation, acceleration


def follow_levels(velocity: np.ndarray, thresholds: Thresholds) -> np.ndarray:
    """Return the level (index into `LEVELS`) at every epoch.

    Parameters
    ----------
    velocity : ndarray, shape (n,)
        m/s; its size counts, whatever its sign. NaN is no data.
    thresholds : Thresholds
        When levels change.

    Returns
    -------
    ndarray of int64, shape (n,)
        A level rises, falls or becomes NO DATA only after `hold` epochs in a row that ask for it; before the first
        velocity it is NO DATA.
    """
    levels = np.empty(velocity.size, np.int64)
    now, wanted, count = NO_DATA, NO_DATA, 0
    limits = (0.0, thresholds.warning, thresholds.alarm)
    for k, value in enumerate(np.abs(velocity)):
        if np.isnan(value):
            asked = NO_DATA
        else:
            asked = int(value >= thresholds.warning) + int(value >= thresholds.alarm)
            if now != NO_DATA and asked < now:
                # falls only below the released thresholds
                asked = next(level for level in range(now, -1, -1) if value >= thresholds.release * limits[level])
        count = count + 1 if asked == wanted else 1
        wanted = asked
        if wanted != now and count >= thresholds.hold:
            now = wanted
        levels[k] = now
    return levels
