"""Alarms: where and when an earthquake would count as following an anomaly. An alarm is no prediction.

The window of an alarm begins the day after the last day of its anomaly at the earliest, because an anomaly of a day
is known at the end of that day. The radius is ours (the public record gives none), or that of Dobrovolsky.

References
----------
Dobrovolsky, I. P., Zubkov, S. I. and Miachkin, V. I. (1979). Estimation of the size of earthquake preparation zones.
Pure and Applied Geophysics 117, 1025-1044: R = 10^(0.43 M) km.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np

from ..errors import InputError
from ..grids import MapGrid
from ..results import Table
from .cube import EARTH_RADIUS_KM, cell_lonlat, distance_km

FIELDS = (
    *(("alarm", int), ("event", int), ("start", str), ("end", str), ("days", int), ("longitude", float)),
    *(("latitude", float), ("radius_km", float), ("elongation", float), ("strike", float), ("score", float)),
)
_CORNERS = 72


@dataclass(frozen=True)
class Alarms:
    """Discs, or ellipses of the same area along a fault, with a first and a last day; arrays of one length n.

    Attributes
    ----------
    event : ndarray of int
        Number of the anomaly behind it.
    start, end : ndarray of datetime64[D]
        First and last day, both included, UTC.
    longitude, latitude : ndarray of float64
        Centre, degrees.
    radius_km : ndarray of float64
        Radius of the disc; of an ellipse the geometric mean of its half axes.
    elongation : ndarray of float64
        Ratio of the half axes, >= 1; 1 is a disc.
    strike_deg : ndarray of float64
        Direction of the long axis, clockwise from north.
    score : ndarray of float64
        Strength of the anomaly, by which alarms are ranked.
    """

    event: np.ndarray
    start: np.ndarray
    end: np.ndarray
    longitude: np.ndarray
    latitude: np.ndarray
    radius_km: np.ndarray
    elongation: np.ndarray
    strike_deg: np.ndarray
    score: np.ndarray

    def __len__(self) -> int:
        return self.start.size

    def inside(self, index: int, longitude, latitude) -> np.ndarray:
        """Tell which points (degrees) lie in the area of one alarm; bool of the points' shape."""
        centre = self.longitude[index], self.latitude[index]
        away = distance_km(*centre, longitude, latitude)
        if self.elongation[index] == 1.0:
            return away <= self.radius_km[index]
        lat = np.radians(centre[1])
        east = np.radians(np.mod(longitude - centre[0] + 180.0, 360.0) - 180.0) * np.cos(lat)
        north = np.radians(np.asarray(latitude) - centre[1])
        turn = np.arctan2(east, north) - np.radians(self.strike_deg[index])
        stretch = np.sqrt(self.elongation[index])
        along, across = away * np.cos(turn) / stretch, away * np.sin(turn) * stretch
        return along**2 + across**2 <= self.radius_km[index] ** 2

    def hits(self, catalogue) -> np.ndarray:
        """Tell which earthquakes fall into which alarm, bool of shape (alarms, earthquakes)."""
        found = np.zeros((len(self), len(catalogue)), bool)
        days = catalogue.days
        for k in range(len(self)):
            first, last = np.searchsorted(days, self.start[k]), np.searchsorted(days, self.end[k], side="right")
            if last > first:
                part = slice(first, last)
                found[k, part] = self.inside(k, catalogue.longitude[part], catalogue.latitude[part])
        return found

    def footprint(self, index: int, grid: MapGrid, lonlat: Optional[tuple] = None) -> np.ndarray:
        """Return the pixels whose centres lie in one alarm, bool of shape (rows, cols).

        `lonlat` are the centres from `cell_lonlat`, to spare their computation in a loop.
        """
        lon, lat = lonlat or cell_lonlat(grid)
        near = np.abs(lat - self.latitude[index]) <= np.degrees(
            self.radius_km[index] * np.sqrt(self.elongation[index]) / EARTH_RADIUS_KM
        )
        found = np.zeros(lon.shape, bool)
        found[near] = self.inside(index, lon[near], lat[near])
        return found

    def mask(self, grid: MapGrid, days: np.ndarray) -> np.ndarray:
        """Return the union of all alarms, bool of shape (time, rows, cols).

        Parameters
        ----------
        grid : MapGrid
            Its pixels.
        days : ndarray of datetime64[D], increasing
            The days of the result.
        """
        found = np.zeros((days.size, *grid.shape), bool)
        lonlat = cell_lonlat(grid)
        for k in range(len(self)):
            first, last = np.searchsorted(days, self.start[k]), np.searchsorted(days, self.end[k], side="right")
            if last > first:
                found[first:last] |= self.footprint(k, grid, lonlat)
        return found


def dobrovolsky_radius_km(magnitude):
    """Return the radius of the preparation zone, km, of a magnitude: 10^(0.43 M) (Dobrovolsky et al., 1979)."""
    return 10.0 ** (0.43 * np.asarray(magnitude, np.float64))


def alarms_from_events(
    events: dict, *, first_day: int, last_day: int, radius_km: float, elongation: float = 1.0, strikes_deg=None
) -> Alarms:
    """Return one alarm for every event: the days from t1 + `first_day` to t1 + `last_day`, t1 its last day.

    Parameters
    ----------
    events : dict of str to ndarray
        ``event`` (int), ``end`` (datetime64[D]), ``longitude``, ``latitude`` (degrees), ``core_z``.
    first_day, last_day : int
        Days after the last day of the event; 1 <= first_day <= last_day.
    radius_km : float
        > 0.
    elongation : float
        Ratio of the half axes, >= 1.
    strikes_deg : ndarray or None
        Direction of the long axes.
    """
    if not 1 <= first_day <= last_day:
        raise InputError(
            "T1 is {first} and T2 is {last} days: T1 must be at least 1, because an anomaly is known only at the end of"
            " its day, and T2 no less than T1.",
            first=first_day,
            last=last_day,
        )
    if not (radius_km > 0.0 and elongation >= 1.0):
        raise InputError(
            "RADIUS is {radius} km and ELONGATION is {ratio}: the radius must be positive and the ratio at least 1.",
            radius=radius_km,
            ratio=elongation,
        )
    end = np.asarray(events["end"], "datetime64[D]")
    count = end.size
    strike = np.zeros(count) if strikes_deg is None else np.asarray(strikes_deg, np.float64)
    return Alarms(
        np.asarray(events["event"], np.int64),
        end + np.timedelta64(first_day, "D"),
        end + np.timedelta64(last_day, "D"),
        np.asarray(events["longitude"], np.float64),
        np.asarray(events["latitude"], np.float64),
        np.full(count, float(radius_km)),
        np.full(count, float(elongation)),
        strike,
        np.asarray(events["core_z"], np.float64),
    )


def outline(alarms: Alarms, index: int) -> str:
    """Return the outline of an alarm as a polygon in degrees, well-known text."""
    turn = np.linspace(0.0, 2.0 * np.pi, _CORNERS + 1)
    stretch = np.sqrt(alarms.elongation[index])
    along = alarms.radius_km[index] * stretch * np.cos(turn)
    across = alarms.radius_km[index] / stretch * np.sin(turn)
    bearing = np.arctan2(across, along) + np.radians(alarms.strike_deg[index])
    arc = np.hypot(along, across) / EARTH_RADIUS_KM
    lat0 = np.radians(alarms.latitude[index])
    lat = np.arcsin(np.sin(lat0) * np.cos(arc) + np.cos(lat0) * np.sin(arc) * np.cos(bearing))
    east = np.sin(bearing) * np.sin(arc) * np.cos(lat0), np.cos(arc) - np.sin(lat0) * np.sin(lat)
    lon = alarms.longitude[index] + np.degrees(np.arctan2(*east))
    lat = np.degrees(lat)
    lon[-1], lat[-1] = lon[0], lat[0]
    return "POLYGON ((" + ", ".join(f"{x:.5f} {y:.5f}" for x, y in zip(lon, lat)) + "))"


def alarm_rows(alarms: Alarms) -> list:
    """Return rows of plain values in the order of `FIELDS`."""
    days = (alarms.end - alarms.start).astype(np.int64) + 1
    columns = (
        range(1, len(alarms) + 1), alarms.event.tolist(), alarms.start.astype(str).tolist(),
        alarms.end.astype(str).tolist(), days.tolist(), alarms.longitude.tolist(), alarms.latitude.tolist(),
        alarms.radius_km.tolist(), alarms.elongation.tolist(), alarms.strike_deg.tolist(), alarms.score.tolist(),
    )  # fmt: skip
    return list(zip(*columns))


def alarm_table(alarms: Alarms) -> Table:
    """Return the polygon layer of alarms."""
    shapes = tuple(outline(alarms, k) for k in range(len(alarms)))
    return Table(FIELDS, tuple(alarm_rows(alarms)), shapes, "polygon", "EPSG:4326")


def alarms_from_rows(rows, parameter: str = "ALARMS") -> Alarms:
    """Return the alarms of rows of plain values in the order of `FIELDS` (None for a missing score or shape)."""
    if not rows:
        raise InputError("{parameter} holds no alarms: make them with the tool Thermal alarms.", parameter=parameter)
    columns = list(zip(*rows))
    try:
        start, end = (np.array([str(v)[:10] for v in columns[k]], "datetime64[D]") for k in (2, 3))
    except ValueError:
        raise InputError("{parameter}: start or end is not an ISO date.", parameter=parameter) from None
    usual = {5: np.nan, 6: np.nan, 7: np.nan, 8: 1.0, 9: 0.0, 10: np.nan}
    numbers = [np.array([usual[k] if v is None else float(v) for v in columns[k]]) for k in usual]
    event = np.array([int(v or 0) for v in columns[1]], np.int64)
    return Alarms(event, start, end, *numbers)
