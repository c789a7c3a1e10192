"""Mechanisms from the Global CMT catalogue, and a rectangle of plausible size for a mechanism and a magnitude.

References
----------
Ekstrom, G., Nettles, M. and Dziewonski, A. M. (2012). The global CMT project 2004-2010. PEPI 200-201, 1-9 (ndk format).
Wells, D. L. and Coppersmith, K. J. (1994). New empirical relationships among magnitude, rupture length, rupture width,
rupture area, and surface displacement. BSSA 84(4), 974-1002, table 2A (all slip types).
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..errors import FormatError, InputError
from ..guarding import require_size
from .faults import Fault, fault_from_point
from .mechanism import Mechanism, mechanism_from_degrees, moment_magnitude, spherical_to_tensor

_MOST_TEXT = 256 << 20
DYNE_CM = 1e-7  # N m


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


def read_global_cmt(path) -> list[CatalogueEvent]:
    """Return the events of a Global CMT file in the ndk format (five lines of 80 columns for each).

    Parameters
    ----------
    path : str or Path
        The file.

    Returns
    -------
    list of CatalogueEvent
        In the order of the file.
    """
    require_size(path, _MOST_TEXT)
    try:
        text = Path(path).read_text(encoding="latin-1")
    except OSError as error:
        raise InputError("{path} cannot be read ({reason}).", path=str(path), reason=error.strerror) from error
    lines = [line for line in text.splitlines() if line.strip()]
    if not lines or len(lines) % 5:
        raise FormatError(
            "{path} has {found} lines; the ndk format has five for each event.", path=str(path), found=len(lines)
        )
    return [_event(path, k, lines[k : k + 5]) for k in range(0, len(lines), 5)]


def _event(path, number, lines):
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
            "{path}, line {number}: this is not an event in the ndk format.", path=str(path), number=number + 1
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
