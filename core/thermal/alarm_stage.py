"""The stage of alarms: from events to windows in space and time, and the share of space and time that they take."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np

from ..conventions import Step
from ..errors import InputError
from ..grids import Window
from ..progress import Progress, check_cancelled
from ..raster import bounded_cache
from ..results import Result
from ..words import tr
from .alarms import Alarms, alarm_table, alarms_from_events, dobrovolsky_radius_km
from .cube import Cube, CubeWriter, cell_areas_km2, cell_lonlat, describe_files, format_times

# Columns of the events that an alarm needs.
EVENT_FIELDS = ("event", "end", "longitude", "latitude", "core_z")


@dataclass(frozen=True)
class AlarmJob:
    """Parameters of `make_alarms`.

    Attributes
    ----------
    events : tuple of tuple
        Rows in the order of `EVENT_FIELDS`.
    cube : str
        A cube whose pixels and days the coverage is counted on.
    mask : str
        Cube of 0 and 1, whether a pixel lies in an alarm on a day; empty for none.
    first_day, last_day : int
        Window after the last day of the event, 1 <= first_day <= last_day.
    radius_km : float
        Of the disc, > 0.
    min_magnitude : float or None
        Takes the radius of Dobrovolsky of this magnitude instead.
    faults : tuple of tuple of (longitude, latitude)
        Lines; the alarm becomes an ellipse of the same area along the nearest one.
    elongation : float
        Ratio of its half axes, >= 1; 1 without faults.
    """

    events: tuple
    cube: str
    mask: str = ""
    first_day: int = 1
    last_day: int = 30
    radius_km: float = 250.0
    min_magnitude: Optional[float] = None
    faults: tuple = ()
    elongation: float = 1.0


def make_alarms(job: AlarmJob, progress: Progress) -> Result:
    """Return the layer OUTPUT, and COUNT, RADIUS_USED (km), COVERAGE and ACTIVE (percent of area and time, of days)."""
    if not job.events:
        raise InputError("EVENTS holds no event: make them with the tool Heating core.")
    if job.elongation > 1.0 and not job.faults:
        raise InputError("ELONGATION is {found} and FAULTS is empty: give the lines it follows.", found=job.elongation)
    radius = job.radius_km if job.min_magnitude is None else float(dobrovolsky_radius_km(job.min_magnitude))
    events = _events(job.events)
    strikes = nearest_strikes(events["longitude"], events["latitude"], job.faults) if job.faults else None
    options = {"radius_km": radius, "elongation": job.elongation, "strikes_deg": strikes}
    alarms = alarms_from_events(events, first_day=job.first_day, last_day=job.last_day, **options)
    with bounded_cache(), Cube(job.cube, "CUBE") as cube:
        coverage, active = _cover(job, alarms, cube, progress)
    text = tr(
        "{count} alarms cover {coverage:.2f} percent of area and time; on {active:.1f} percent of the days at least one"
        " is active. Random alarms would hold that share of the earthquakes, and more where they are frequent.",
        count=len(alarms),
        coverage=coverage,
        active=active,
    )
    progress.message(text)
    values = {"COUNT": len(alarms), "RADIUS_USED": radius, "COVERAGE": coverage, "ACTIVE": active}
    if job.mask:
        values["MASK"] = job.mask
    return Result(values, {"OUTPUT": alarm_table(alarms)})


def _events(rows: tuple) -> dict:
    columns = dict(zip(EVENT_FIELDS, zip(*rows)))
    absent = [name for name in EVENT_FIELDS[1:] if any(value is None for value in columns[name])]
    if absent:
        raise InputError(
            "EVENTS has features without {absent}: use the layer of the tool Heating core.", absent=", ".join(absent)
        )
    try:
        columns["end"] = np.array([str(value)[:10] for value in columns["end"]], "datetime64[D]")
    except ValueError:
        raise InputError("EVENTS: the field end does not hold ISO dates.") from None
    columns["event"] = [int(value or 0) for value in columns["event"]]
    return columns


def nearest_strikes(longitude, latitude, faults: tuple) -> np.ndarray:
    """Return the direction of the nearest line segment at every point, degrees clockwise from north, 0 to 180.

    Parameters
    ----------
    longitude, latitude : array_like, shape (n,)
        Degrees.
    faults : tuple of tuple of (longitude, latitude)
        Lines with at least one segment among them.
    """
    segments = [(*a, *b) for line in faults for a, b in zip(line[:-1], line[1:])]
    if not segments:
        raise InputError("FAULTS holds no line: give lines.")
    lon, lat, lon2, lat2 = np.array(segments, np.float64).T
    strikes = []
    for x, y in zip(longitude, latitude):
        shrink = np.cos(np.radians(y))
        ax, ay, dx, dy = (lon - x) * shrink, lat - y, (lon2 - lon) * shrink, lat2 - lat
        along = np.clip(-(ax * dx + ay * dy) / np.maximum(dx**2 + dy**2, 1e-18), 0.0, 1.0)
        k = int(np.argmin((ax + along * dx) ** 2 + (ay + along * dy) ** 2))
        strikes.append(np.degrees(np.arctan2(dx[k], dy[k])) % 180.0)
    return np.array(strikes)


def _cover(job: AlarmJob, alarms: Alarms, cube: Cube, progress: Progress) -> tuple:
    """Write the mask day by day; return the share of area and time, and of days, in percent."""
    days, grid = cube.require_daily(), cube.grid
    areas, lonlat = cell_areas_km2(grid), cell_lonlat(grid)
    step = Step("thermalalarms", {"first_day": job.first_day, "last_day": job.last_day}, describe_files(cube=job.cube))
    facts = cube.facts.derive(step, product="thermal_alarm", unit="1", quantity="alarm")
    writer = CubeWriter(
        job.mask, grid, format_times(cube.times), facts, dtype=np.uint8, may_be_constant=True
    ) if job.mask else None  # fmt: skip
    starts, ends = np.argsort(alarms.start, kind="stable"), np.argsort(alarms.end, kind="stable")
    shapes, depth = {}, np.zeros(grid.shape, np.int32)
    i = j = active = 0
    total = 0.0
    with writer or _Nothing():
        for t, day in enumerate(days):
            while i < len(alarms) and alarms.start[starts[i]] <= day:
                k = int(starts[i])
                shapes[k] = alarms.footprint(k, grid, lonlat)
                depth += shapes[k]
                i += 1
            while j < len(alarms) and alarms.end[ends[j]] < day:
                depth -= shapes.pop(int(ends[j]))
                j += 1
            inside = depth > 0
            total += float((inside.sum(axis=1) * areas).sum())
            active += bool(inside.any())
            if writer is not None:
                writer.write_block(Window(0, 0, *grid.shape), inside[None].astype(np.uint8), t)
            if t % 64 == 0:
                check_cancelled(progress)
                progress.update((t + 1) / days.size)
    whole = float(areas.sum()) * grid.cols * days.size
    return 100.0 * total / whole, 100.0 * active / days.size


class _Nothing:
    """Stands in for a writer that nobody wants."""

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        return None
