"""Alarms over zones of a displacement series: levels, velocities, times of failure, and the log."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import NamedTuple, Optional

import numpy as np

from ..errors import InputError
from ..progress import Progress, check_cancelled
from ..results import Result, Table
from ..shapes import burn_polygons
from ..words import mark, tr
from .alarm_page import write_page
from .alarming import LEVELS, NO_DATA, Thresholds, follow_levels, running_velocity
from .forecast import Forecast, forecast_failure, window_velocities
from .stack import SERIES, TimeReader

_MM_H = 3.6e6
_LOG = (
    ("number", int), ("time_utc", str), ("zone", str), ("event", str), ("from_level", str), ("to_level", str),
    ("velocity_mm_h", float), ("deviation_mm_h", float), ("threshold_mm_h", float), ("acceleration_mm_h2", float),
    ("displacement_mm", float), ("failure_utc", str), ("earliest_utc", str), ("latest_utc", str), ("statement", str),
)  # fmt: skip
_ZONES = (
    ("zone", str), ("level", str), ("since_utc", str), ("time_utc", str), ("pixels", int), ("displacement_mm", float),
    ("velocity_mm_h", float), ("acceleration_mm_h2", float), ("failure_utc", str), ("earliest_utc", str),
    ("latest_utc", str),
)  # fmt: skip

# By whether a threshold was crossed and whether there is a time of failure.
_STATEMENTS = {
    (True, True): mark(
        "At {time} zone {zone} went from {before} to {after}: {velocity:+.3g} mm/h toward the radar, threshold"
        " {threshold:.3g} mm/h; if it goes on like this, failure about {failure} (between {earliest} and {latest})."
    ),
    (True, False): mark(
        "At {time} zone {zone} went from {before} to {after}: {velocity:+.3g} mm/h toward the radar, threshold"
        " {threshold:.3g} mm/h; no time of failure can be given."
    ),
    (False, True): mark(
        "At {time} zone {zone} went from {before} to {after}: {velocity:+.3g} mm/h toward the radar; if it goes on like"
        " this, failure about {failure} (between {earliest} and {latest})."
    ),
    (False, False): mark(
        "At {time} zone {zone} went from {before} to {after}: {velocity:+.3g} mm/h toward the radar; no time of failure"
        " can be given."
    ),
}


@dataclass(frozen=True)
class AlarmJob:
    """Parameters of `raise_alarms`.

    Attributes
    ----------
    input : str
        Series of a ground radar.
    zones : tuple of (str, str, float or None, float or None)
        Polygon (well-known text in the CRS of the series), name, and thresholds of its own (m/s) for warning and alarm.
    warning, alarm : float
        Velocities (m/s) where a zone has none of its own.
    window_s : float
        Of velocities and accelerations.
    release : float
        Part of a threshold below which its level is left.
    hold : int
        Epochs in a row that change a level.
    min_pixels : int
        Fewer pixels with data are no data.
    confidence : float
        Of the interval of the time of failure.
    """

    input: str
    zones: tuple
    warning: float = 0.5 / _MM_H
    alarm: float = 2.0 / _MM_H
    window_s: float = 3600.0
    release: float = 0.7
    hold: int = 3
    min_pixels: int = 5
    confidence: float = 0.9


class Course(NamedTuple):
    """What a zone did: thresholds, displacement, velocity and so on at every epoch, and its forecast."""

    name: str
    thresholds: Thresholds
    pixels: int
    moved_m: np.ndarray
    velocity: np.ndarray
    deviation: np.ndarray
    acceleration: np.ndarray
    levels: np.ndarray
    windows: tuple
    forecast: Optional[Forecast]


def raise_alarms(job: AlarmJob, progress: Progress) -> Result:
    """Follow every zone and log each change of its level.

    Every entry of the log is written with what was known at its time: forecasts use no later epoch.

    Returns
    -------
    Result
        WORST (text), ENTRIES, FAILING (zones with a time of failure). Tables LOG and OUTPUT (zones).
    """
    _check(job)
    with TimeReader(job.input, SERIES) as series:
        labels = burn_polygons([zone[0] for zone in job.zones], series.grid, "ZONES")
        moved, pixels = _zone_medians(series, labels, job, progress)
        seconds, times = series.seconds, series.times
        crs = series.grid.crs_wkt
    courses = [_follow(job, k, seconds, moved[k], int(pixels[k])) for k in range(len(job.zones))]
    check_cancelled(progress)
    entries = sorted((e for c in courses for e in _entries(job, c, seconds, times)), key=lambda e: (e[0], e[1]))
    log = tuple((number + 1, *entry) for number, entry in enumerate(entries))
    rows = tuple(_zone_row(c, times) for c in courses)
    tables = {
        "LOG": Table(_LOG, log),
        "OUTPUT": Table(_ZONES, rows, tuple(zone[0] for zone in job.zones), "polygon", crs),
    }
    last = [int(c.levels[-1]) for c in courses]
    # that there is no data must not hide an alarm, and is worse than all is well
    worst = max(last, key=lambda level: (0, 2, 3, 1)[level])
    page = write_page(job, courses, seconds, times, log)
    failing = sum(c.forecast is not None for c in courses)
    return Result({"WORST": LEVELS[worst], "ENTRIES": len(log), "FAILING": failing, "HTML_TEXT": page}, tables)


def _check(job: AlarmJob) -> None:
    if not job.zones:
        raise InputError("ZONES holds no polygon: draw the areas to watch.")
    names = [zone[1] for zone in job.zones]
    doubled = sorted({name for name in names if names.count(name) > 1})
    if doubled:
        raise InputError("ZONES: the name '{found}' occurs twice: give every zone a name of its own.", found=doubled[0])
    for _, name, warning, alarm in job.zones:
        warning, alarm = warning or job.warning, alarm or job.alarm
        if not 0.0 < warning < alarm:
            raise InputError(
                "The thresholds of zone '{zone}' are {warning:g} and {alarm:g} mm/h: the warning must be above zero and"
                " below the alarm.",
                zone=name,
                warning=warning * _MM_H,
                alarm=alarm * _MM_H,
            )


def _zone_medians(series: TimeReader, labels, job: AlarmJob, progress: Progress) -> tuple:
    """Return the median displacement of each zone and epoch, NaN with too few pixels, and the number of pixels."""
    inside = [np.flatnonzero(labels.ravel() == k + 1) for k in range(len(job.zones))]
    moved = np.full((len(inside), len(series.times)), np.nan)
    pixels = np.zeros(len(inside), int)
    for k in range(len(series.times)):
        check_cancelled(progress)
        band = series.read(k).ravel()
        for zone, places in enumerate(inside):
            values = band[places]
            values = values[np.isfinite(values)]
            pixels[zone] = max(pixels[zone], values.size)
            if values.size >= job.min_pixels:
                moved[zone, k] = np.median(values)
        progress.update((k + 1) / len(series.times))
    empty = [zone[1] for zone, count in zip(job.zones, pixels) if count < job.min_pixels]
    if empty:
        progress.warning(
            tr("Too few pixels with data in: {zones}. These zones are NOT watched.", zones=", ".join(empty))
        )
    return moved, pixels


def _follow(job: AlarmJob, index: int, seconds, moved, pixels: int) -> Course:
    _, name, warning, alarm = job.zones[index]
    thresholds = Thresholds(warning or job.warning, alarm or job.alarm, job.release, job.hold)
    velocity, deviation, acceleration = running_velocity(seconds, moved, job.window_s)
    levels = follow_levels(velocity, thresholds)
    windows, found = _forecast(job, seconds, moved)
    return Course(name, thresholds, pixels, moved, velocity, deviation, acceleration, levels, windows, found)


def _forecast(job: AlarmJob, seconds, moved) -> tuple:
    """Return the windows, and the forecast for motion in the direction of the last of them."""
    windows = window_velocities(seconds, moved, job.window_s)
    if not windows[0].size:
        return windows, None
    sign = np.sign(windows[1][-1]) or 1.0
    return windows, forecast_failure(windows[0], sign * windows[1], windows[2], confidence=job.confidence)


def _entries(job: AlarmJob, course: Course, seconds, times):
    """Yield the changes of level of a zone as rows of the log without their number."""
    before = NO_DATA
    for k, level in enumerate(course.levels):
        if level == before:
            continue
        found = None
        if level != NO_DATA:
            _, found = _forecast(job, seconds[: k + 1], course.moved_m[: k + 1])
        yield _entry(course, k, int(before), int(level), found, times)
        before = level


def _entry(course: Course, k: int, before: int, level: int, found, times) -> tuple:
    event = "BEGIN" if before == NO_DATA else "LOST" if level == NO_DATA else "RAISED" if level > before else "LOWERED"
    limits = (None, course.thresholds.warning, course.thresholds.alarm)
    # the threshold that was crossed: of the level reached, or of the level left
    crossed = None if NO_DATA in (before, level) and level in (0, NO_DATA) else limits[max(level, before % NO_DATA)]
    failure = failure_texts(found, times[0])
    numbers = (course.velocity[k], course.deviation[k], crossed, course.acceleration[k])
    scales = (_MM_H, _MM_H, _MM_H, _MM_H * 3600.0)
    values = [_number(v, s) for v, s in zip(numbers, scales)]
    moved = _number(course.moved_m[k], 1000.0)
    return (
        utc(times[k]), course.name, event, LEVELS[before], LEVELS[level], *values, moved, *failure,
        _statement(course.name, utc(times[k]), (before, level), values, failure),
    )  # fmt: skip


def _statement(name: str, time: str, change: tuple, values: list, failure: tuple) -> str:
    fields = {"time": time, "zone": name, "before": tr(LEVELS[change[0]]), "after": tr(LEVELS[change[1]])}
    if change[1] == NO_DATA:
        return tr(
            "At {time} zone {zone} went from {before} to {after}: it is NOT watched until data come back.", **fields
        )
    template = _STATEMENTS[values[2] is not None, bool(failure[0])]
    numbers = {"velocity": values[0], "threshold": values[2]}
    return tr(template, **fields, **numbers, failure=failure[0], earliest=failure[1], latest=failure[2])


def _zone_row(course: Course, times) -> tuple:
    same = np.flatnonzero(course.levels != course.levels[-1])
    since = times[same[-1] + 1 if same.size else 0]
    known = np.flatnonzero(np.isfinite(course.velocity))
    k = known[-1] if known.size else -1
    values = (
        _number(course.moved_m[k], 1000.0),
        _number(course.velocity[k], _MM_H),
        _number(course.acceleration[k], _MM_H * 3600.0),
    )
    failure = failure_texts(course.forecast, times[0])
    return (course.name, LEVELS[course.levels[-1]], utc(since), utc(times[k]), course.pixels, *values, *failure)


def failure_texts(found: Optional[Forecast], start) -> tuple:
    """Return time of failure, earliest and latest as texts; empty without a forecast."""
    if found is None:
        return "", "", ""
    return tuple(utc(start + timedelta(seconds=s)) for s in (found.time_s, found.earliest_s, found.latest_s))


def utc(time) -> str:
    """Return a time to the second with its zone, so that nobody takes it for local time."""
    return time.strftime("%Y-%m-%d %H:%M:%S UTC")


def _number(value, scale: float) -> Optional[float]:
    return None if value is None or not np.isfinite(value) else float(value) * scale
