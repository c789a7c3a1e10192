"""The page of the alarms: the log, the courses of the zones, and the lines of inverse velocity."""

from __future__ import annotations

from datetime import timedelta

import numpy as np
from matplotlib.figure import Figure

from ..fonts import label_text, set_dates
from ..pictures import figure_png
from ..report import Report
from ..words import tr
from .alarming import LEVELS, NO_DATA

_MM_H = 3.6e6
_MOST_PICTURES, _MOST_ENTRIES = 12, 200
_LEAST_POINTS = 3  # of inverse velocity that are worth a picture


def write_page(job, courses, seconds, times, log) -> str:
    """Return the page as HTML."""
    page = Report(tr("Alarms of the ground radar"))
    page.heading(tr("Zones at the last epoch")).table(
        (tr("zone"), tr("level"), tr("pixels"), tr("warning (mm/h)"), tr("alarm (mm/h)")),
        [
            (c.name, tr(LEVELS[c.levels[-1]]), str(c.pixels), f"{c.thresholds.warning * _MM_H:.3g}",
             f"{c.thresholds.alarm * _MM_H:.3g}")
            for c in courses
        ],
    )  # fmt: skip
    blind = [tr("Zone {zone} is NOT watched: no data.", zone=c.name) for c in courses if c.levels[-1] == NO_DATA]
    page.warnings(tr("Look at this"), blind)
    page.heading(tr("Log")).listing(entry[-1] for entry in log[-_MOST_ENTRIES:])
    for course in courses[:_MOST_PICTURES]:
        caption = tr(
            "Zone {zone}: displacement, velocity with its thresholds, inverse velocity (all times UTC).",
            zone=course.name,
        )
        page.heading(course.name).picture(course_picture(course, seconds, times), caption)
    page.heading(tr("What this does not say")).listing(
        (
            tr("Velocities are along the line of sight; the true motion is as fast or faster."),
            tr("The interval of a time of failure holds with {confidence:.0f} % if the velocity goes on to grow as one"
               " over the time that is left. Slopes stop, and slopes fail without it: no forecast is no safety.",
               confidence=100.0 * job.confidence),
            tr("A level changes only after the epochs in a row that were asked for; an alarm comes as much later."),
        )
    )  # fmt: skip
    return page.to_html()


def course_picture(course, seconds, times) -> bytes:
    """Return displacement, velocity and inverse velocity of a zone as a picture."""
    _, v, s = course.windows
    fast = np.abs(v) > 2.0 * s
    inverse = course.forecast is not None or np.count_nonzero(fast) >= _LEAST_POINTS
    figure = Figure(figsize=(8.0, 6.0 if inverse else 4.2), dpi=100, constrained_layout=True)
    upper, middle, *lower = figure.subplots(3 if inverse else 2, 1, sharex=True)
    upper.plot(times, 1000.0 * course.moved_m, color="#2166ac", linewidth=1.2)
    upper.set_ylabel(label_text("displacement (mm)"))
    middle.plot(times, np.abs(course.velocity) * _MM_H, color="#222222", linewidth=1.2)
    for limit, colour in ((course.thresholds.warning, "#fe9929"), (course.thresholds.alarm, "#b2182b")):
        middle.axhline(limit * _MM_H, color=colour, linestyle="--", linewidth=1.0)
    middle.set_ylabel(label_text("speed (mm/h)"))
    for axes in lower:
        _draw_inverse(axes, course, seconds, times, fast)
    set_dates((lower or [middle])[0].xaxis)
    for axes in (upper, middle, *lower):
        axes.grid(color="#dddddd", linewidth=0.6)
    return figure_png(figure)


def _draw_inverse(axes, course, seconds, times, fast) -> None:
    """Draw the inverse velocity where the zone moves for sure, and the line that meets zero when it fails."""
    t, v, _ = course.windows
    places = [times[0] + timedelta(seconds=float(x)) for x in t[fast]]
    axes.plot(places, 1.0 / (np.abs(v[fast]) * _MM_H), "o", color="#2166ac", markersize=4)
    if course.forecast is not None:
        found = course.forecast
        ends = np.array([t[fast][0] if fast.any() else t[0], found.time_s])
        axes.plot(
            [times[0] + timedelta(seconds=float(x)) for x in ends],
            np.maximum((found.intercept + found.slope * ends) / _MM_H, 0.0), color="#b2182b", linewidth=1.2,
        )  # fmt: skip
        latest = min(found.latest_s, found.time_s + 10.0 * (seconds[-1] - seconds[0]))
        span = [times[0] + timedelta(seconds=float(x)) for x in (found.earliest_s, latest)]
        axes.axvspan(*span, color="#b2182b", alpha=0.2)
    axes.set_ylabel(label_text("1 / speed (h/mm)"))
