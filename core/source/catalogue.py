"""Mechanisms from the Global CMT catalogue, and a rectangle of plausible size for a mechanism and a magnitude.

References
----------
Ekstrom, G., Nettles, M. and Dziewonski, A. M. (2012). The global CMT project 2004-2010. PEPI 200-201, 1-9 (ndk format).
Wells, D. L. and Coppersmith, K. J. (1994). New empirical relationships among magnitude, rupture length, rupture width,
rupture area, and surface displacement. BSSA 84(4), 974-1002, table 2A (all slip types).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import NamedTuple

import numpy as np

from ..errors import FormatError, InputError, InsarError
from ..guarding import require_size
from ..words import tell
from .faults import Fault, fault_from_point
from .mechanism import Mechanism, mechanism_from_degrees, moment_magnitude, spherical_to_tensor

_MOST_TEXT = 256 << 20
DYNE_CM = 1e-7  # N m
_LINES = 5
_BEGINNING = re.compile(r".{0,30}?\d{4}/[ \d]\d/[ \d]\d\s")  # the date in the first line of an event


@dataclass(frozen=True)
class CatalogueEvent:
    """An entry of a moment-tensor catalogue.

    Parameters
    ----------
    name : str
        Name of the event.
    region : str
        Where it was.
    longitude_deg, latitude_deg, depth_m : float
        Centroid.
    tensor_nm : ndarray, (3, 3)
        N m, along east, north, up.
    moment_nm : float
        Scalar moment as printed, N m.
    planes : tuple of two Mechanism
        Nodal planes as printed, radians.
    """

    name: str
    region: str
    longitude_deg: float
    latitude_deg: float
    depth_m: float
    tensor_nm: np.ndarray
    moment_nm: float
    planes: tuple[Mechanism, Mechanism]

    @property
    def magnitude(self) -> float:
        """Moment magnitude."""
        return float(moment_magnitude(self.moment_nm))


class CatalogueEvents(NamedTuple):
    """What a catalogue holds.

    Attributes
    ----------
    events : tuple of CatalogueEvent
        In the order of the file; at least one.
    left_out : tuple of InsarError
        Why other events could not be read, one reason for each.
    """

    events: tuple[CatalogueEvent, ...]
    left_out: tuple[InsarError, ...] = ()


def gather_events(path, items, read) -> CatalogueEvents:
    """Read the items of a catalogue one by one; those that cannot be read are left out, with the reason.

    Parameters
    ----------
    path : str or Path
        The file, for the message.
    items : iterable
        One for each event.
    read : callable
        Turns an item into a `CatalogueEvent`, or raises one of our errors.

    Raises
    ------
    InsarError
        No event can be read: the reason of the only one, or of the first of several.
    """
    events, left_out = [], []
    for item in items:
        try:
            events.append(read(item))
        except InsarError as error:
            left_out.append(error)
    if not events and len(left_out) == 1:
        raise left_out[0]
    if not events:
        raise FormatError(
            "{path}: none of its {count} events can be read; of the first one it is said: {reason}",
            path=str(path),
            count=len(left_out),
            reason=tell(left_out[0]) if left_out else "-",
        )
    return CatalogueEvents(tuple(events), tuple(left_out))


def read_global_cmt(path) -> CatalogueEvents:
    """Return the events of a Global CMT file in the ndk format (five lines of 80 columns for each).

    Parameters
    ----------
    path : str or Path
        The file.

    Returns
    -------
    CatalogueEvents
        An event begins with a line that holds a date; one with other than five lines, or with impossible numbers, is
        left out.
    """
    require_size(path, _MOST_TEXT)
    try:
        text = Path(path).read_text(encoding="latin-1")
    except OSError as error:
        raise InputError("{path} cannot be read ({reason}).", path=str(path), reason=error.strerror) from error
    lines = [(number, line) for number, line in enumerate(text.splitlines(), 1) if line.strip()]
    starts = [k for k, (_, line) in enumerate(lines) if _BEGINNING.match(line)]
    if not starts:
        raise FormatError(
            "{path} is no catalogue in the ndk format, which has five lines for each event, the first with its date.",
            path=str(path),
        )
    parts = [lines[first:last] for first, last in zip(starts, [*starts[1:], len(lines)])]
    return gather_events(path, parts, partial(_event, path))


def _event(path, numbered):
    """One event of its numbered lines."""
    number, lines = numbered[0][0], [line for _, line in numbered]
    if len(lines) != _LINES:
        raise FormatError(
            "{path}, line {number}: an event of the ndk format has five lines and this one {found}.",
            path=str(path),
            number=number,
            found=len(lines),
        )
    try:
        centroid = [_finite(v) for v in lines[2].split(":", 1)[1].split()[:8]]
        exponent, *values = (_finite(v) for v in lines[3].split())
        last = lines[4][49:].split()
        scale = 10.0**exponent * DYNE_CM
        angles = [_finite(v) for v in last[1:7]]
        planes = tuple(mechanism_from_degrees(*angles[k : k + 3]) for k in (0, 3))
        return CatalogueEvent(
            name=lines[1].split()[0],
            region=lines[0][56:].strip(),
            longitude_deg=centroid[4],
            latitude_deg=centroid[2],
            depth_m=centroid[6] * 1e3,
            tensor_nm=scale * spherical_to_tensor(values[:12:2]),
            moment_nm=_finite(last[0]) * scale,
            planes=planes,
        )
    except (ValueError, IndexError, TypeError, OverflowError) as error:
        raise FormatError(
            "{path}, line {number}: this is not an event in the ndk format.", path=str(path), number=number
        ) from error


def _finite(word: str) -> float:
    number = float(word)
    if not np.isfinite(number):
        raise ValueError(word)
    return number


def fault_of_magnitude(
    centroid_m: tuple[float, float, float],
    mechanism: Mechanism,
    moment_nm: float,
    *,
    shear_modulus_pa: float = 3.0e10,
    name: str = "",
) -> Fault:
    """Return a rectangle of the usual size for a moment (Wells and Coppersmith, 1994), to begin with.

    Parameters
    ----------
    centroid_m : (east, north, depth)
        m, the depth > 0.
    mechanism : Mechanism
        Radians.
    moment_nm : float
        N m, positive.
    shear_modulus_pa : float
        Pa.
    name : str
        What a table calls it.

    Returns
    -------
    Fault
        log10 L = -2.44 + 0.59 Mw, log10 W = -1.01 + 0.32 Mw, km; the width no more than reaches the surface; the slip
        gives the moment.
    """
    if not moment_nm > 0.0:
        raise InputError("The moment is {found:g} N m; it must be positive.", found=float(moment_nm))
    if not centroid_m[2] > 0.0:
        raise InputError(
            "The centroid of '{name}' lies {depth:g} m deep, but it must lie below the surface for a rectangle around"
            " it: leave the event out, or set its depth.",
            name=name,
            depth=float(centroid_m[2]),
        )
    magnitude = float(moment_magnitude(moment_nm))
    length, width = 1e3 * 10.0 ** (-2.44 + 0.59 * magnitude), 1e3 * 10.0 ** (-1.01 + 0.32 * magnitude)
    steep = float(np.sin(mechanism.dip_rad))
    if steep > 0.0:
        width = min(width, 2.0 * float(centroid_m[2]) / steep)
    slip = moment_nm / (shear_modulus_pa * length * width)
    return fault_from_point(centroid_m, (length, width), mechanism, reference="centroid", slip_m=slip, name=name)
