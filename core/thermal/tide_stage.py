"""Tools of the tide: series at places, and cycles with background days at one place."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from matplotlib.figure import Figure

from ..errors import InputError
from ..fonts import label_text
from ..geometry import lonlat_to_ecef
from ..pictures import figure_png
from ..progress import Progress, check_cancelled
from ..report import Report
from ..results import Result, Table
from ..words import tr
from .catalogue import catalogue_from_rows
from .ephemeris import body_positions
from .tide import GM_MOON, GM_SUN, GRAVIMETRIC, coulomb_change, local_axes, tidal_stress, tide_at
from .tide_cycles import background_index, cycle_phase, daily_envelope, schuster_test, turning_points

_MOST_ROWS = 2_000_000
_POISSON = 0.25
_DRAWN = 4000
_BLOCK = 20_000
_MOST_DAYS = 40_000
_YIELDING = "move_east_mm", "move_north_mm", "gravity_ugal"


@dataclass(frozen=True)
class TideJob:
    """Parameters of `tide_series`.

    Attributes
    ----------
    points : tuple
        Places, each (name, longitude, latitude) in degrees.
    start, end : str
        UTC, YYYY-MM-DD or YYYY-MM-DDTHH:MM; the end is included.
    step_s : float
        Seconds between values.
    height_m : float
        Over the ellipsoid.
    stress : bool
        Resolve the tidal stress on the fault below.
    strike_rad, dip_rad, rake_rad : float
        Aki-Richards.
    rigidity_pa, friction : float
        Of the rock, and effective coefficient of the fault.
    """

    points: tuple
    start: str
    end: str
    step_s: float = 600.0
    height_m: float = 0.0
    stress: bool = False
    strike_rad: float = 0.0
    dip_rad: float = math.radians(45.0)
    rake_rad: float = 0.0
    rigidity_pa: float = 30e9
    friction: float = 0.4


@dataclass(frozen=True)
class CyclesJob:
    """Parameters of `tide_cycles`.

    Attributes
    ----------
    longitude, latitude : float
        Degrees.
    start, end : str
        Days, YYYY-MM-DD, both included.
    catalogue : tuple
        Rows of earthquakes (`catalogue.FIELDS`), whose phases are tested; may be empty.
    reach_days, spacing_days : int
        Window of a turning point to either side, and least distance of two.
    """

    longitude: float
    latitude: float
    start: str
    end: str
    catalogue: tuple = ()
    reach_days: int = 2
    spacing_days: int = 5


def _moment(text: str, parameter: str) -> np.datetime64:
    try:
        return np.datetime64(text.strip().rstrip("Z"), "s")
    except ValueError:
        raise InputError(
            "{parameter} is '{found}': give a day as 2014-08-03, or a time as 2014-08-03T08:30, in UTC.",
            parameter=parameter,
            found=text,
        ) from None


def _span(start: str, end: str) -> tuple:
    first, last = _moment(start, "START"), _moment(end, "END")
    if not first < last:
        raise InputError("END is {end}, which is not after START ({start}).", end=end, start=start)
    return first, last


def tide_series(job: TideJob, progress: Progress) -> Result:
    """Compute the tide at places over time.

    Returns
    -------
    Result
        LARGEST_UP, SMALLEST_UP (microgal), HTML_TEXT; table OUTPUT with one row per place and time.
    """
    first, last = _span(job.start, job.end)
    if not job.points:
        raise InputError("INPUT holds no point: give the places at which the tide is wanted.")
    count = int((last - first) / np.timedelta64(1, "s") // job.step_s) + 1
    if count * len(job.points) > _MOST_ROWS:
        raise InputError(
            "{count} values would be computed and at most {most} fit into a table: choose a longer STEP, a shorter"
            " time or fewer points.",
            count=count * len(job.points),
            most=_MOST_ROWS,
        )
    times = first + np.round(np.arange(count) * job.step_s * 1000.0).astype("timedelta64[ms]")
    names = ("place", "time", "east_ugal", "north_ugal", "up_ugal", "w2", "uplift_mm", *_YIELDING)
    names = (*names, "shear_pa", "normal_pa", "dcfs_pa") if job.stress else names
    rows, places, ups = [], [], []
    texts = np.datetime_as_string(times.astype("datetime64[s]")).tolist()
    for place, lon, lat in job.points:
        columns = []
        for start in range(0, count, _BLOCK):
            check_cancelled(progress)
            columns.append(_columns(job, lon, lat, times[start : start + _BLOCK]))
        values = np.concatenate(columns, axis=1)
        ups.append(values[2])
        rows += [(place, text, *row) for text, row in zip(texts, values.T.tolist())]
        places += [f"POINT({lon!r} {lat!r})"] * count
        progress.update(len(ups) / len(job.points))
    fields = (("place", str), ("time", str), *((name, float) for name in names[2:]))
    table = Table(fields, tuple(rows), tuple(places), "point")
    page = _series_page(job, times, ups[0])
    check_cancelled(progress)
    values = {"LARGEST_UP": float(max(u.max() for u in ups)), "SMALLEST_UP": float(min(u.min() for u in ups))}
    return Result({**values, "HTML_TEXT": page}, {"OUTPUT": table})


def _columns(job: TideJob, lon: float, lat: float, times: np.ndarray) -> np.ndarray:
    tide = tide_at(lon, lat, job.height_m, times)
    columns = [tide.east_ugal, tide.north_ugal, tide.up_ugal, tide.potential, 1000.0 * tide.uplift_m]
    columns += [*(1000.0 * tide.shift_m.T[:2]), -GRAVIMETRIC * tide.up_ugal]
    if job.stress:
        lon_rad, lat_rad = math.radians(lon), math.radians(lat)
        bodies = tuple(zip((GM_MOON, GM_SUN), body_positions(times)))
        place = lonlat_to_ecef(lon_rad, lat_rad, job.height_m)
        stress = tidal_stress(place, bodies, local_axes(lon_rad, lat_rad), job.rigidity_pa, _POISSON)
        columns += coulomb_change(stress, job.strike_rad, job.dip_rad, job.rake_rad, job.friction)
    return np.stack(columns)


def _series_page(job: TideJob, times: np.ndarray, up: np.ndarray) -> str:
    place, lon, lat = job.points[0]
    step = max(1, up.size // _DRAWN)
    figure = Figure(figsize=(8.0, 3.4), dpi=100, constrained_layout=True)
    axes = figure.add_subplot()
    axes.plot(times[::step].astype("datetime64[ms]").astype(object), up[::step], color="#2166ac", linewidth=0.8)
    axes.set_ylabel(label_text("up (µGal)"))
    axes.grid(color="#dddddd", linewidth=0.6)
    axes.set_title(f"{place}: {lon:.4f}, {lat:.4f}", loc="left", fontsize="medium")
    page = Report(tr("Tide")).picture(figure_png(figure), tr("Vertical tidal acceleration of the first place."))
    text = tr(
        "Acceleration and potential are those of a rigid Earth, within 0.1 µGal. The uplift is h2 W2 / g, the gravity"
        " change what a gravimeter on the yielding ground reads: ocean loading and the response of the core are left"
        " out, up to some centimetres near coasts."
    )
    page.paragraph(text)
    if job.stress:
        text = tr(
            "The stress is that of the solid tide of degree two at the surface, without the ocean's load, which is"
            " larger near coasts. Its definition is ours: the published record does not give one."
        )
        page.paragraph(text)
    return page.to_html()


def tide_cycles(job: CyclesJob, progress: Progress) -> Result:
    """Find the half-monthly cycles of the tide at a place, and background days.

    Returns
    -------
    Result
        CYCLES (whole ones), R, P (Schuster's test over the catalogue; NaN without one), HTML_TEXT. Tables OUTPUT
        (turning points) and DAYS (envelope, background day and phase of every day).
    """
    first, last = _span(job.start, job.end)
    days = np.arange(first.astype("datetime64[D]"), last.astype("datetime64[D]") + 1)
    if not 30 <= days.size <= _MOST_DAYS:
        raise InputError(
            "START to END are {count} days: give 30 to {most}, so that there are whole cycles.",
            count=days.size,
            most=_MOST_DAYS,
        )
    envelope = np.empty(days.size)
    for start in range(0, days.size, 366):
        check_cancelled(progress)
        part = slice(start, start + 366)
        envelope[part] = daily_envelope(job.longitude, job.latitude, 0.0, days[part])
        progress.update(0.9 * start / days.size)
    turns = turning_points(envelope, reach_days=job.reach_days, spacing_days=job.spacing_days)
    names = np.datetime_as_string(days).tolist()
    turning = tuple((names[t.index], "peak" if t.is_peak else "trough", t.envelope_ugal) for t in turns)
    rows = []
    for k, name in enumerate(names):
        background = background_index(turns, k)
        phase = cycle_phase(turns, k)
        rows.append(
            (
                name,
                float(envelope[k]),
                names[background] if background >= 0 else None,
                None if phase != phase else phase,
            )
        )
    strength, chance, events = _test_catalogue(job, turns, days)
    check_cancelled(progress)
    page = _cycles_page(days, envelope, turns, (strength, chance, events))
    fields = ("day", str), ("kind", str), ("envelope_ugal", float)
    table = Table(fields, turning)
    daily = Table((("day", str), ("envelope_ugal", float), ("background", str), ("phase_deg", float)), tuple(rows))
    troughs = sum(not turn.is_peak for turn in turns)
    progress.update(1.0)
    values = {"CYCLES": max(troughs - 1, 0), "R": strength, "P": chance, "HTML_TEXT": page}
    return Result(values, {"OUTPUT": table, "DAYS": daily})


def _test_catalogue(job: CyclesJob, turns: list, days: np.ndarray) -> tuple:
    """Return Schuster's R / N and p, and the number of earthquakes in a whole cycle."""
    if not job.catalogue:
        return float("nan"), float("nan"), 0
    quakes = catalogue_from_rows(job.catalogue, "CATALOGUE")
    since = (quakes.time - days[0]) / np.timedelta64(1, "D")
    phases = np.array([cycle_phase(turns, float(day)) for day in since])
    known = phases[np.isfinite(phases)]
    if not known.size:
        raise InputError("CATALOGUE holds no earthquake between START and END: choose a longer time.")
    return (*schuster_test(known), int(known.size))


def _cycles_page(days: np.ndarray, envelope: np.ndarray, turns: list, test: tuple) -> str:
    shown = min(days.size, 366)
    figure = Figure(figsize=(8.0, 3.4), dpi=100, constrained_layout=True)
    axes = figure.add_subplot()
    axes.plot(days[:shown].astype(object), envelope[:shown], color="#2166ac", linewidth=1.0)
    names = label_text("peak"), label_text("trough, background day")
    for is_peak, colour, label in zip((True, False), ("#b2182b", "#1b7837"), names):
        chosen = [turn.index for turn in turns if turn.is_peak == is_peak and turn.index < shown]
        axes.plot(days[chosen].astype(object), envelope[chosen], "o", color=colour, markersize=4, label=label)
    axes.legend(frameon=False, fontsize="small")
    axes.set_ylabel(label_text("daily range (µGal)"))
    axes.grid(color="#dddddd", linewidth=0.6)
    caption = tr("Range of the vertical tide of each day, first year.")
    page = Report(tr("Cycles of the tide")).picture(figure_png(figure), caption)
    strength, chance, events = test
    if events:
        page.heading(tr("Earthquakes")).facts(
            (
                (tr("Earthquakes in a whole cycle"), str(events)),
                (tr("Mean resultant of their phases"), f"{strength:.3f}"),
                (tr("Chance of random phases (Schuster)"), f"{chance:.3g}"),
            )
        )
    text = tr(
        "Published cases put single earthquakes at peaks, at troughs and between: one earthquake proves nothing, a"
        " catalogue without aftershocks may. The rule of the turning points is ours: the published record does not"
        " give one."
    )
    return page.paragraph(text).to_html()
