"""The signs, units and names that every stage obeys, and the record that travels in the tags of a file.

* Reference is the earlier scene, secondary the later one; an interferogram is ``ref * conj(sec)``.
* Phase is positive where the range grew (motion away); displacement is positive toward the sensor.
* A look vector is the unit vector from the ground to the sensor in east, north, up.
"""

from __future__ import annotations

import json
import math
from dataclasses import asdict, dataclass, fields, replace
from datetime import datetime, timezone
from typing import NamedTuple, Optional

from .errors import FormatError
from .guarding import guard_parsing
from .version import __version__
from .words import mark

SPEED_OF_LIGHT = 299792458.0
WGS84_A = 6378137.0
WGS84_F = 1.0 / 298.257223563
WGS84_E2 = WGS84_F * (2.0 - WGS84_F)

TAG_DOMAIN = "QUAKESAR"
PHASE_SIGN = mark("positive = away from the sensor")
DISPLACEMENT_SIGN = mark("positive = toward the sensor")
# How passes and sides are told; the values in files stay as they are.
SHOWN = (mark("ascending"), mark("descending"), mark("left"), mark("right"))


class Looks(NamedTuple):
    """How many pixels are averaged along rows (north-south) and columns (east-west)."""

    rows: int
    cols: int


def range_to_phase(wavelength_m: float) -> float:
    """Two-way phase of one metre of range, 4 pi / wavelength, in radians per metre.

    The only place where this factor is written. A scatterer at range R has the phase ``-range_to_phase * R``.
    """
    return 4.0 * math.pi / wavelength_m


def phase_to_displacement(wavelength_m: float) -> float:
    """Displacement toward the sensor (metres) of one radian of interferometric phase: -wavelength / 4 pi."""
    return -1.0 / range_to_phase(wavelength_m)


@dataclass(frozen=True)
class Step:
    """One processing step in the history of a file: the tool, its version, its parameters and its inputs."""

    tool: str
    parameters: dict
    inputs: dict
    version: str = __version__


@dataclass(frozen=True)
class Record:
    """What a raster is and how it came to be; written into the tags so that a path suffices for the next tool.

    Attributes
    ----------
    product : str
        Kind of raster: ``scene``, ``interferogram``, ``coherence``, ``baseline``, ``unwrapped``, ``displacement``,
        ``uncertainty``, ``components``, ``reliability``, ``geometry``.
    reference, secondary : datetime or None
        UTC times of the scenes (middle of the scene); a scene has no secondary.
    sensor : str
        Platform and mode, for example ``ENVISAT ASAR IM``.
    wavelength_m : float
        Carrier wavelength in metres.
    look_side : str
        ``right`` or ``left``.
    heading_rad, incidence_rad : float
        Mean flight direction (clockwise from north) and mean incidence (from the ellipsoid normal).
    baseline_perpendicular_m : float or None
        Mean perpendicular baseline of a pair, secondary minus reference, along increasing look angle.
    looks : float
        Effective number of independent looks per pixel.
    height_datum : str
        Where heights come from and what they refer to.
    history : tuple of Step
        Oldest first.
    """

    product: str
    reference: Optional[datetime]
    secondary: Optional[datetime]
    sensor: str
    wavelength_m: float
    look_side: str
    heading_rad: float
    incidence_rad: float
    baseline_perpendicular_m: Optional[float] = None
    looks: float = 1.0
    height_datum: str = ""
    history: tuple = ()

    def derive(self, step: Step, **changes) -> Record:
        """Return the record of a product made from this one by `step`."""
        return replace(self, history=(*self.history, step), **changes)

    @property
    def temporal_baseline_days(self) -> Optional[float]:
        """Days from the reference to the secondary scene."""
        if self.reference is None or self.secondary is None:
            return None
        return (self.secondary - self.reference).total_seconds() / 86400.0

    def to_tags(self) -> dict:
        """Return the record as strings for the QUAKESAR tag domain."""
        tags = {"PHASE_SIGN": PHASE_SIGN, "DISPLACEMENT_SIGN": DISPLACEMENT_SIGN}
        tags["SOFTWARE"] = f"QuakeSAR {__version__}"
        for item in fields(self):
            value = getattr(self, item.name)
            if value is None:
                continue
            if isinstance(value, datetime):
                value = format_utc(value)
            elif item.name == "history":
                value = json.dumps([asdict(step) for step in value], default=_to_plain)
            elif isinstance(value, float):
                value = repr(float(value))
            tags[item.name.upper()] = str(value)
        return tags

    @classmethod
    def from_tags(cls, tags: dict, source: str) -> Record:
        """Read a record from tags; `source` names the file in the error message."""
        if tags.get("PHASE_SIGN", PHASE_SIGN) != PHASE_SIGN:
            raise FormatError(
                "{source} states the phase sign '{found}' and QuakeSAR works with '{want}': import it with the tool"
                " Import interferogram.",
                source=source,
                found=tags["PHASE_SIGN"],
                want=PHASE_SIGN,
            )
        values = {}
        for item in fields(cls):
            text = tags.get(item.name.upper())
            if text is None:
                if item.name in ("product", "sensor", "wavelength_m", "look_side", "heading_rad", "incidence_rad"):
                    raise FormatError(
                        "{source} carries no QuakeSAR tag {tag}: use a raster made by QuakeSAR, or import it with the"
                        " tool Import interferogram.",
                        source=source,
                        tag=item.name.upper(),
                    )
                if item.name in ("reference", "secondary"):
                    values[item.name] = None
                continue
            try:
                values[item.name] = _parse(item.name, text)
            except (ValueError, TypeError, RecursionError):  # JSONDecodeError is a ValueError
                raise FormatError(
                    "{source} carries a damaged QuakeSAR tag {tag} ('{found}'): make the file again.",
                    source=source,
                    tag=item.name.upper(),
                    found=text[:60],
                ) from None
        return cls(**values)


def number_tag(tags: dict, name: str, default=None) -> float:
    """Return a finite number among a raster's tags; `FormatError` for text, or when it is absent without a default."""
    text = tags.get(name, default)
    with guard_parsing(f"tag {name}"):
        value = float(text)
        if not math.isfinite(value):
            raise ValueError(text)
    return value


def _to_plain(value):
    """Turn what JSON does not know, numpy's scalars, into Python's own."""
    return value.item() if hasattr(value, "item") else str(value)


def _parse(name: str, text: str):
    if name in ("reference", "secondary"):
        return parse_utc(text)
    if name == "history":
        return tuple(Step(**step) for step in json.loads(text))
    if name in ("product", "sensor", "look_side", "height_datum"):
        return text
    return float(text)


def format_utc(time: datetime) -> str:
    """Return a UTC time as ISO 8601 with microseconds and Z; a time without a zone is taken as UTC."""
    time = time if time.tzinfo else time.replace(tzinfo=timezone.utc)
    return time.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def parse_utc(text: str) -> datetime:
    """Read what `format_utc` wrote."""
    return datetime.strptime(text, "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=timezone.utc)
