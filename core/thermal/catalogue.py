"""Earthquakes as arrays, and the way between them and the rows of a point layer."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import NamedTuple, Optional

import numpy as np

from ..errors import InputError
from ..results import Table

# Fields of every catalogue layer; further fields of other tools follow them.
FIELDS = (
    *(("event", str), ("time", str), ("longitude", float), ("latitude", float), ("depth_km", float)),
    *(("magnitude", float), ("magtype", str)),
)


@dataclass(frozen=True)
class Catalogue:
    """Earthquakes in order of time; arrays of one length n, read-only by convention.

    Attributes
    ----------
    event : ndarray of str
        Identifier.
    time : ndarray of datetime64[ms]
        UTC origin time.
    longitude, latitude : ndarray of float64
        Degrees, -180 to 180 and -90 to 90.
    depth_km : ndarray of float64
        Positive down; NaN where unknown.
    magnitude : ndarray of float64
        As catalogued.
    magtype : ndarray of str
        Scale of the magnitude; empty where unknown.
    """

    event: np.ndarray
    time: np.ndarray
    longitude: np.ndarray
    latitude: np.ndarray
    depth_km: np.ndarray
    magnitude: np.ndarray
    magtype: np.ndarray

    def __len__(self) -> int:
        return self.time.size

    @property
    def days(self) -> np.ndarray:
        """UTC days as datetime64[D]."""
        return self.time.astype("datetime64[D]")

    @property
    def time_days(self) -> np.ndarray:
        """Days since 1970-01-01 UTC with fraction, float64."""
        return self.time.astype("datetime64[ms]").astype(np.int64) / 86400e3

    def take(self, chosen: np.ndarray) -> Catalogue:
        """Return the events of an index or boolean array."""
        return Catalogue(*(getattr(self, item.name)[chosen] for item in fields(self)))

    def sort(self) -> Catalogue:
        """Return the events in order of time."""
        return self.take(np.argsort(self.time, kind="stable"))

    def require_some(self, parameter: str, least: int = 1) -> None:
        """Raise `InputError` when fewer than `least` events are left."""
        if len(self) < least:
            raise InputError(
                "{parameter} holds {found} earthquakes and at least {want} are needed: check the magnitude, depth,"
                " period and area that were asked for.",
                parameter=parameter,
                found=len(self),
                want=least,
            )


class Selection(NamedTuple):
    """Which earthquakes are wanted; None means no limit.

    Attributes
    ----------
    min_magnitude : float or None
        Least magnitude.
    max_depth_km : float or None
        Greatest depth; events of unknown depth are kept.
    start, end : str
        First and last UTC day, ISO; empty for no limit.
    bounds : tuple of four float, or empty
        West, south, east, north in degrees.
    """

    min_magnitude: Optional[float] = None
    max_depth_km: Optional[float] = None
    start: str = ""
    end: str = ""
    bounds: tuple = ()


def select(catalogue: Catalogue, want: Selection) -> Catalogue:
    """Return the earthquakes that fit a selection, in order of time."""
    keep = np.ones(len(catalogue), bool)
    if want.min_magnitude is not None:
        keep &= catalogue.magnitude >= want.min_magnitude - 1e-9
    if want.max_depth_km is not None:
        keep &= ~(catalogue.depth_km > want.max_depth_km)
    for text, name in ((want.start, "START"), (want.end, "END")):
        if text:
            day = parse_day(text, name)
            keep &= catalogue.days >= day if name == "START" else catalogue.days <= day
    if want.bounds:
        west, south, east, north = want.bounds
        lon = west + np.mod(catalogue.longitude - west, 360.0)
        keep &= (lon <= east) & (catalogue.latitude >= south) & (catalogue.latitude <= north)
    return catalogue.take(keep).sort()


def parse_day(text: str, parameter: str) -> np.datetime64:
    """Return an ISO date as datetime64[D] or raise `InputError` naming the parameter."""
    try:
        return np.datetime64(text.strip()[:10], "D")
    except ValueError:
        raise InputError(
            "{parameter} is '{found}': give a date such as 2008-05-12.", parameter=parameter, found=text
        ) from None


def catalogue_from_rows(rows, parameter: str = "CATALOGUE") -> Catalogue:
    """Return the catalogue of rows (event, ISO time, longitude, latitude, depth_km, magnitude, magtype).

    Parameters
    ----------
    rows : sequence of tuple
        Plain values in the order of `FIELDS`; None for an unknown depth, event or magnitude type. Rows without
        magnitude are left out.
    parameter : str
        For error messages.

    Returns
    -------
    Catalogue
        In order of time.
    """
    rows = [row for row in rows if row[5] is not None and row[1]]
    try:
        times = np.array([np.datetime64(str(row[1]).strip().rstrip("Z").replace(" ", "T"), "ms") for row in rows])
    except ValueError as error:
        raise InputError(
            "{parameter}: a time is not understood ({reason}): times are UTC, such as 2008-05-12T06:28:01.",
            parameter=parameter,
            reason=str(error).rstrip("."),
        ) from None
    numbers = np.array([[np.nan if v is None else float(v) for v in row[2:6]] for row in rows], np.float64)
    numbers = numbers.reshape(-1, 4)
    texts = ([str(row[0] or k + 1) for k, row in enumerate(rows)], [str(row[6] or "") for row in rows])
    event, magtype = (np.array(text, object) for text in texts)
    time = times.astype("datetime64[ms]") if rows else np.array([], "datetime64[ms]")
    return Catalogue(event, time, *numbers.T, magtype).sort()


def catalogue_rows(catalogue: Catalogue) -> list:
    """Return rows of plain values in the order of `FIELDS`; None for an unknown depth."""
    times = [f"{time}Z" for time in catalogue.time.astype("datetime64[ms]")]
    depth = [None if np.isnan(value) else float(value) for value in catalogue.depth_km]
    columns = (catalogue.longitude.tolist(), catalogue.latitude.tolist(), depth, catalogue.magnitude.tolist())
    return list(zip(map(str, catalogue.event), times, *columns, map(str, catalogue.magtype)))


def catalogue_table(catalogue: Catalogue, extra_fields: tuple = (), extra_columns: tuple = ()) -> Table:
    """Return the point layer of a catalogue with further columns of plain values behind `FIELDS`."""
    rows = catalogue_rows(catalogue)
    if extra_columns:
        rows = [(*row, *more) for row, more in zip(rows, zip(*extra_columns))]
    points = tuple(f"POINT ({x:.6f} {y:.6f})" for x, y in zip(catalogue.longitude, catalogue.latitude))
    return Table((*FIELDS, *extra_fields), tuple(rows), points, "point", "EPSG:4326")


def merge(catalogues: list) -> Catalogue:
    """Return the events of several catalogues in order of time."""
    names = [item.name for item in fields(Catalogue)]
    joined = {name: np.concatenate([getattr(part, name) for part in catalogues]) for name in names}
    return replace(catalogues[0], **joined).sort()
