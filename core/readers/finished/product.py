"""What a reader of finished products hands over, and how its angles become look vectors."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, replace
from datetime import datetime, timezone
from typing import NamedTuple, Optional

import numpy as np

from ...conventions import SPEED_OF_LIGHT
from ...errors import FormatError, InputError
from ...grids import MapGrid, Window
from ...words import tr
from .planes import Plane, on_grid

SENTINEL1_WAVELENGTH_M = SPEED_OF_LIGHT / 5.40500045433435e9
_DATE_FORMS = (
    "%Y-%m-%dT%H:%M:%S.%f", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M:%S.%f", "%Y-%m-%d %H:%M:%S", "%Y-%m-%d",
    "%d-%b-%Y %H:%M:%S.%f", "%d-%b-%Y %H:%M:%S", "%Y%m%dT%H%M%S", "%Y%m%d", "%Y %m %d",
)  # fmt: skip


class Wish(NamedTuple):
    """What the user adds to a product: the height for which angles in height layers are taken, and dates to choose."""

    height_m: float = 0.0
    reference: Optional[datetime] = None
    secondary: Optional[datetime] = None


class Look(NamedTuple):
    """The direction to the sensor in the form of the product.

    Attributes
    ----------
    kind : str
        ``vector`` (east, north, up), ``elevation`` (angle above the horizon, azimuth), ``incidence`` (angle from the
        vertical, azimuth). Angles in radians; azimuths anticlockwise from east, of the direction from the ground to the
        sensor.
    planes : tuple of Plane
    """

    kind: str
    planes: tuple

    def read(self, grid: MapGrid, window: Window) -> np.ndarray:
        """Return east, north, up of the unit vector from the ground to the sensor, shape (3, rows, cols)."""
        parts = [on_grid(plane, grid).read(window) for plane in self.planes]
        return look_vector(self.kind, *parts)


def look_vector(kind: str, *parts: np.ndarray) -> np.ndarray:
    """Return the unit vector to the sensor.

    Parameters
    ----------
    kind : str
        As in `Look`.
    *parts : ndarray, shape (rows, cols)
        As in `Look`; NaN makes the pixel NaN.

    Returns
    -------
    ndarray of float64, shape (3, rows, cols)
    """
    if kind == "vector":
        vector = np.stack(parts)
        length = np.sqrt((vector**2).sum(axis=0))
        return np.divide(vector, length, out=np.full(vector.shape, np.nan), where=length > 0.5)
    angle, azimuth = parts
    level, up = (np.cos(angle), np.sin(angle)) if kind == "elevation" else (np.sin(angle), np.cos(angle))
    return np.stack([level * np.cos(azimuth), level * np.sin(azimuth), up + 0.0 * azimuth])


def heading_look(heading_rad: float, incidence_rad: float, look_side: str) -> tuple:
    """Return east, north, up of a sensor that flies along `heading_rad` and looks to one side."""
    side = 1.0 if look_side == "right" else -1.0
    level = side * math.sin(incidence_rad)
    return -level * math.cos(heading_rad), level * math.sin(heading_rad), math.cos(incidence_rad)


@dataclass(frozen=True)
class Facts:
    """What a product tells about its scenes; None and NaN for what it does not tell.

    Attributes
    ----------
    reference, secondary : datetime or None
        UTC, in the order of the product: its phase is that of ``reference * conj(secondary)``.
    sensor : str
    wavelength_m : float
    look_side : str
        ``right``, ``left``, or empty.
    heading_rad, incidence_rad : float
    baseline_perpendicular_m : float or None
    looks : float
    height_datum : str
    """

    reference: Optional[datetime] = None
    secondary: Optional[datetime] = None
    sensor: str = "unknown"
    wavelength_m: float = math.nan
    look_side: str = ""
    heading_rad: float = math.nan
    incidence_rad: float = math.nan
    baseline_perpendicular_m: Optional[float] = None
    looks: float = 1.0
    height_datum: str = ""


@dataclass(frozen=True)
class FinishedProduct:
    """A finished product: where its pixels are and what they mean.

    Attributes
    ----------
    format : str
        The name of its reader.
    grid : MapGrid
        Of the phase or the displacement.
    facts : Facts
    phase : Plane or None
        Unwrapped phase in radians, positive away from the sensor when the reference is the earlier scene.
    displacement : Plane or None
        Along the line of sight, metres (or metres a year), positive toward the sensor.
    coherence : Plane or None
        0 to 1.
    look : Look or None
    unit : str
        ``m`` or ``m/yr``, of the displacement.
    notes : tuple of str
        What was found and turned round, in sentences.
    """

    format: str
    grid: MapGrid
    facts: Facts
    phase: Optional[Plane] = None
    displacement: Optional[Plane] = None
    coherence: Optional[Plane] = None
    look: Optional[Look] = None
    unit: str = "m"
    notes: tuple = ()

    def in_time_order(self) -> FinishedProduct:
        """Return the product with the earlier scene as reference; phase, displacement and baseline change sign then."""
        facts = self.facts
        if facts.reference is None or facts.secondary is None or facts.reference <= facts.secondary:
            return self
        baseline = facts.baseline_perpendicular_m
        turned = replace(
            facts,
            reference=facts.secondary,
            secondary=facts.reference,
            baseline_perpendicular_m=None if baseline is None else -baseline,
        )
        note = tr(
            "Its reference {day:%Y-%m-%d} is the later scene: dates swapped and signs turned.", day=facts.reference
        )
        phase, displacement = (p and p.scaled(-1.0) for p in (self.phase, self.displacement))
        return replace(self, facts=turned, phase=phase, displacement=displacement, notes=(*self.notes, note))


def read_date(text: str, parameter: str = "INPUT") -> datetime:
    """Return a UTC time from the ways in which programs write one."""
    cleaned = re.sub(r"(\.\d{6})\d+", r"\1", text.strip().strip("'\"").rstrip("Z").split("+")[0].strip())
    # Six digits could be read as a year and single digits too.
    for form in ("%y%m%d",) if re.fullmatch(r"\d{6}", cleaned) else _DATE_FORMS:
        try:
            return datetime.strptime(cleaned, form).replace(tzinfo=timezone.utc)
        except ValueError:
            continue
    raise FormatError(
        "{parameter} tells the date '{found}', which cannot be understood: give it as YYYY-MM-DD.",
        parameter=parameter,
        found=text[:40],
    )


def dates_in(text: str) -> list:
    """Return the dates written as YYYYMMDD (with or without a time after T) in a text, in its order."""
    found = re.findall(r"(?<!\d)((?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(T\d{6})?(?!\d)", text)
    return [read_date(day + time) for day, time in found]


def require_one(planes: dict, path: str) -> None:
    """Raise `InputError` when a product holds neither unwrapped phase nor displacement."""
    if not any(planes.values()):
        raise InputError(
            "INPUT: {path} holds neither an unwrapped phase nor a displacement: choose a product that was unwrapped.",
            path=path,
        )
