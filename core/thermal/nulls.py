"""Three kinds of chance for alarms and scores: independence, shifted time, and other places.

Time wraps around: a shift moves all earthquakes by the same number of days in a circle of the period's length, which
keeps their clusters and places. Relocation draws places from the reference measure and keeps times.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from ..progress import Progress, check_cancelled
from .alarms import Alarms
from .catalogue import Catalogue
from .contingency import Period
from .cube import distance_km
from .maps import cells_of


class Sweep(NamedTuple):
    """An alarm function by levels; level 0 is never alarmed.

    Attributes
    ----------
    thresholds : ndarray, shape (levels + 1,)
        Increasing; minus infinity for level 0.
    measure, area : ndarray, shape (levels + 1,)
        Share of space and time of each level, by expected earthquakes and by area; each sums to 1.
    timeline : ndarray of int32, shape (quakes, days)
        Level at the place of every earthquake on every day of the period.
    day : ndarray of int64, shape (quakes,)
        Day of every earthquake since the begin of the period.
    """

    thresholds: np.ndarray
    measure: np.ndarray
    area: np.ndarray
    timeline: np.ndarray
    day: np.ndarray

    @property
    def reached(self) -> np.ndarray:
        """Level at every earthquake."""
        return self.timeline[np.arange(self.day.size), self.day]

    @property
    def mid_tau(self) -> np.ndarray:
        """Coverage by the measure at which each level is reached; the middle of its step."""
        return 1.0 - np.cumsum(self.measure) + 0.5 * self.measure


class Statistic(NamedTuple):
    """What is compared with chance: the number of hits from a level on, or (level 0) the area skill."""

    level: int
    mid_tau: np.ndarray

    def of(self, reached: np.ndarray) -> np.ndarray:
        """Return the value for levels whose last axis is the earthquakes."""
        if self.level:
            return (reached >= self.level).sum(axis=-1).astype(float)
        return 1.0 - self.mid_tau[reached].mean(axis=-1)


def alarm_levels(alarms: Alarms) -> tuple:
    """Return the thresholds (first minus infinity) and the level of every alarm; unknown scores are the lowest."""
    known = np.where(np.isfinite(alarms.score), alarms.score, -np.finfo(float).max)
    values, level = np.unique(known, return_inverse=True)
    return np.append(-np.inf, values), level + 1


def alarm_timeline(alarms: Alarms, levels: np.ndarray, quakes: Catalogue, period: Period) -> np.ndarray:
    """Return the highest level of the alarms at the place of every earthquake on every day of the period."""
    found = np.zeros((len(quakes), period.days), np.int32)
    for k in np.argsort(levels, kind="stable"):
        near = np.flatnonzero(alarms.inside(int(k), quakes.longitude, quakes.latitude))
        first, last = _span(alarms, int(k), period)
        found[near, first : last + 1] = levels[k]
    return found


def _span(alarms: Alarms, index: int, period: Period) -> tuple:
    first, last = ((day - period.first).astype(np.int64) for day in (alarms.start[index], alarms.end[index]))
    return max(int(first), 0), min(int(last), period.days - 1)


def chance_of(observed: float, drawn: np.ndarray) -> float:
    """Return the share of draws that reach the observed value, the observed one counted in (Phipson & Smyth 2010)."""
    return (1.0 + float((drawn >= observed - 1e-12).sum())) / (drawn.size + 1.0)


def shifted(sweep: Sweep, statistic: Statistic, draws: int, rng: np.random.Generator, progress: Progress) -> np.ndarray:
    """Return the statistic for random shifts of the catalogue in time; all shifts when there are fewer than asked."""
    days = sweep.timeline.shape[1]
    steps = rng.permutation(np.arange(1, days))[:draws]
    row = np.arange(sweep.day.size)
    found = np.empty(steps.size)
    for k, step in enumerate(steps):
        if k % 64 == 0:
            check_cancelled(progress)
            progress.update(k / steps.size)
        found[k] = statistic.of(sweep.timeline[row, (sweep.day + step) % days])
    return found


class Places(NamedTuple):
    """Where random places come from: the reference measure on its grid."""

    measure: np.ndarray
    grid: object

    def draw(self, count: int, rng: np.random.Generator) -> tuple:
        """Return longitudes and latitudes, spread evenly within the cells."""
        cell = rng.choice(self.measure.size, count, p=self.measure.ravel())
        row = cell // self.grid.cols + rng.uniform(-0.5, 0.5, count)
        return self.grid.x(cell % self.grid.cols + rng.uniform(-0.5, 0.5, count)), self.grid.y(row)


def relocated_alarms(
    alarms: Alarms, levels: np.ndarray, quakes: Catalogue, places: Places, statistic: Statistic, draw: tuple
) -> np.ndarray:
    """Return the statistic for alarms that keep their times and sizes and lie elsewhere.

    Parameters
    ----------
    draw : tuple
        Number of draws, generator and progress.
    """
    draws, rng, progress = draw
    days = quakes.days
    first, last = np.searchsorted(days, alarms.start), np.searchsorted(days, alarms.end, side="right")
    count = np.maximum(last - first, 0)
    alarm = np.repeat(np.arange(len(alarms)), count)
    quake = np.arange(alarm.size) - np.repeat(np.cumsum(count) - count, count) + np.repeat(first, count)
    found = np.empty(draws)
    for k in range(draws):
        if k % 16 == 0:
            check_cancelled(progress)
            progress.update(k / draws)
        lon, lat = places.draw(len(alarms), rng)
        inside = _inside(alarms, alarm, (lon[alarm], lat[alarm]), (quakes.longitude[quake], quakes.latitude[quake]))
        reached = np.zeros(len(quakes), np.int64)
        np.maximum.at(reached, quake[inside], levels[alarm[inside]])
        found[k] = statistic.of(reached)
    return found


def _inside(alarms: Alarms, alarm: np.ndarray, centre: tuple, point: tuple) -> np.ndarray:
    """Tell of pairs of alarms (moved to `centre`) and points whether the point lies in the alarm."""
    away, radius = distance_km(*centre, *point), alarms.radius_km[alarm]
    ratio = alarms.elongation[alarm]
    if (ratio == 1.0).all():
        return away <= radius
    east = np.radians(np.mod(point[0] - centre[0] + 180.0, 360.0) - 180.0) * np.cos(np.radians(centre[1]))
    turn = np.arctan2(east, np.radians(point[1] - centre[1])) - np.radians(alarms.strike_deg[alarm])
    stretch = np.sqrt(ratio)
    return (away * np.cos(turn) / stretch) ** 2 + (away * np.sin(turn) * stretch) ** 2 <= radius**2


def relocated_quakes(
    levels: np.ndarray, day: np.ndarray, places: Places, statistic: Statistic, draw: tuple
) -> np.ndarray:
    """Return the statistic of a cube of levels for earthquakes that keep their days and lie elsewhere."""
    draws, rng, progress = draw
    found = np.empty(draws)
    flat = levels.reshape(levels.shape[0], -1)
    share = places.measure.ravel()
    for k in range(draws):
        if k % 32 == 0:
            check_cancelled(progress)
            progress.update(k / draws)
        found[k] = statistic.of(flat[day, rng.choice(share.size, day.size, p=share)])
    return found


def alarm_hits_by_shift(alarms: Alarms, quakes: Catalogue, period: Period, progress: Progress) -> np.ndarray:
    """Tell of every alarm at which shifts of the catalogue (0 to the period's days) it holds an earthquake.

    The mean over the shifts is the chance of the alarm's own window: the share of windows of its length, at its place,
    that hold an earthquake.
    """
    days = (quakes.days - period.first).astype(np.int64)
    size = period.days
    found = np.zeros((len(alarms), size), bool)
    for k in range(len(alarms)):
        if k % 128 == 0:
            check_cancelled(progress)
        near = days[alarms.inside(k, quakes.longitude, quakes.latitude)]
        first, last = _span(alarms, k, period)
        step = np.zeros(2 * size + 1, np.int64)
        begin = (first - near) % size
        np.add.at(step, begin, 1)
        np.add.at(step, begin + (last - first) + 1, -1)
        inside = np.cumsum(step[:-1]) > 0
        found[k] = inside[:size] | inside[size:]
    return found


def cube_sweep(values: np.ndarray, weights: tuple, quakes: Catalogue, grid, period: Period) -> tuple:
    """Return the `Sweep` of a cube of scores (days of the period, rows, cols; NaN = never alarmed) and its levels."""
    finite = np.isfinite(values)
    thresholds, inverse = np.unique(values[finite], return_inverse=True)
    levels = np.zeros(values.shape, np.int32)
    levels[finite] = inverse.ravel() + 1
    masses = [
        np.bincount(levels.ravel(), np.broadcast_to(weight, values.shape).ravel(), thresholds.size + 1) / period.days
        for weight in weights
    ]
    cells = cells_of(grid, quakes.longitude, quakes.latitude)
    timeline = np.ascontiguousarray(levels.reshape(levels.shape[0], -1)[:, cells].T)
    day = (quakes.days - period.first).astype(np.int64)
    return Sweep(np.append(-np.inf, thresholds.astype(float)), *masses, timeline, day), levels
