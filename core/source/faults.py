"""The one record of a rectangular fault, and the ways into it from other conventions.

References
----------
Aki, K. and Richards, P. G. (2002). Quantitative seismology, 2nd ed., fig. 4.13 (strike, dip, rake).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..errors import InputError
from ..words import mark, tr
from .mechanism import Mechanism, moment_magnitude, moment_tensor

# Where a named point lies on the rectangle: part of the length along strike and of the width down dip, counted from
# the middle of the top edge. "start" and "end" are taken in the direction of the strike.
REFERENCE_POINTS = {
    "top_centre": (0.0, 0.0),
    "centroid": (0.0, 0.5),
    "bottom_centre": (0.0, 1.0),
    "top_start": (-0.5, 0.0),
    "top_end": (0.5, 0.0),
    "bottom_start": (-0.5, 1.0),
    "bottom_end": (0.5, 1.0),
}
# Names that are ours and not the user's, as a page tells them; tables keep the words of the keys.
_OUR_NAMES = {"fault": mark("fault"), "all": mark("all faults")}
_NUMBERED = mark("fault {number}")


@dataclass(frozen=True)
class Fault:
    """A rectangle with uniform slip in a local frame of east, north (m) and depth (m, positive down).

    Parameters
    ----------
    top_east_m, top_north_m : float
        Middle of the top edge, m.
    top_depth_m : float
        Depth of the top edge, m, not negative.
    length_m, width_m : float
        Size along strike and down dip, m, positive.
    strike_rad : float
        Clockwise from north; the fault dips to the right of it.
    dip_rad : float
        0 to pi / 2.
    rake_rad : float
        Direction of the slip of the hanging wall, from the strike upward: 0 left-lateral, pi / 2 reverse.
    slip_m : float
        Slip in that direction, m.
    opening_m : float
        Opening across the plane, m.
    name : str
        What a table calls it.
    """

    top_east_m: float
    top_north_m: float
    top_depth_m: float
    length_m: float
    width_m: float
    strike_rad: float
    dip_rad: float
    rake_rad: float = 0.0
    slip_m: float = 0.0
    opening_m: float = 0.0
    name: str = ""

    def __post_init__(self):
        numbers = [v for v in self.__dict__.values() if not isinstance(v, str)]
        if not np.all(np.isfinite(numbers)):
            raise InputError("The fault {name} has a value that is not a finite number.", name=self._label)
        if self.length_m <= 0.0 or self.width_m <= 0.0:
            raise InputError(
                "The fault {name} is {length:g} m long and {width:g} m wide; both must be positive.",
                name=self._label,
                length=float(self.length_m),
                width=float(self.width_m),
            )
        if self.top_depth_m < 0.0:
            raise InputError(
                "The top of the fault {name} lies {height:g} m above the surface; "
                "its depth must be 0 or more, or check which point of the fault the depth is given for.",
                name=self._label,
                height=float(-self.top_depth_m),
            )
        if not 0.0 <= self.dip_rad <= 0.5 * np.pi:
            raise InputError(
                "The dip of the fault {name} is {found:g} degrees, but it lies between 0 and 90, to the right of the "
                "strike; for a plane that dips to the left turn the strike by 180 degrees.",
                name=self._label,
                found=float(np.degrees(self.dip_rad)),
            )

    @property
    def _label(self) -> str:
        return f"'{self.name}'" if self.name else "(no name)"

    @property
    def mechanism(self) -> Mechanism:
        """Strike, dip and rake, radians."""
        return Mechanism(self.strike_rad, self.dip_rad, self.rake_rad)

    @property
    def area_m2(self) -> float:
        """Length times width, m^2."""
        return self.length_m * self.width_m

    @property
    def bottom_depth_m(self) -> float:
        """Depth of the bottom edge, m."""
        return self.top_depth_m + self.width_m * float(np.sin(self.dip_rad))

    def point(self, reference: str) -> tuple[float, float, float]:
        """Return east, north, depth (m) of one of `REFERENCE_POINTS`."""
        along, down = _offset(reference, self.length_m, self.width_m)
        east, north, deeper = _shift(self.strike_rad, self.dip_rad, along, down)
        return self.top_east_m + east, self.top_north_m + north, self.top_depth_m + deeper

    def outline(self) -> np.ndarray:
        """Return the corners (4, 3), m: east, north, depth of top start, top end, bottom end, bottom start."""
        return np.array([self.point(k) for k in ("top_start", "top_end", "bottom_end", "bottom_start")])

    def with_slip(self, slip_m: float, rake_rad: float | None = None) -> Fault:
        """Return the same rectangle with another slip (m) and, where given, another rake."""
        return replace(self, slip_m=slip_m, rake_rad=self.rake_rad if rake_rad is None else rake_rad)


def _offset(reference, length_m, width_m):
    if reference not in REFERENCE_POINTS:
        raise InputError(
            "The reference point is '{found}'; choose one of {wanted}.",
            found=str(reference),
            wanted=", ".join(REFERENCE_POINTS),
        )
    along, down = REFERENCE_POINTS[reference]
    return along * length_m, down * width_m


def _shift(strike_rad, dip_rad, along_m, down_m):
    """East, north, depth of a step along strike and down dip."""
    sin_s, cos_s, level = np.sin(strike_rad), np.cos(strike_rad), down_m * np.cos(dip_rad)
    return (
        float(along_m * sin_s + level * cos_s),
        float(along_m * cos_s - level * sin_s),
        float(down_m * np.sin(dip_rad)),
    )


def fault_from_point(
    point_m: Sequence[float],
    size_m: Sequence[float],
    mechanism: Mechanism,
    *,
    reference: str,
    slip_m: float = 0.0,
    opening_m: float = 0.0,
    name: str = "",
) -> Fault:
    """Return a fault whose place is given for any named point of it.

    Parameters
    ----------
    point_m : (east, north, depth)
        m, depth positive down.
    size_m : (length, width)
        m.
    mechanism : Mechanism
        Strike, dip, rake, radians (`mechanism_from_degrees` makes one).
    reference : str
        Which point is meant, one of `REFERENCE_POINTS`: Okada's tables use ``bottom_start``, catalogues ``centroid``.
    slip_m, opening_m : float
        m.
    name : str
        What a table calls it.

    Returns
    -------
    Fault
        The canonical record.
    """
    along, down = _offset(reference, *size_m)
    east, north, deeper = _shift(mechanism.strike_rad, mechanism.dip_rad, along, down)
    top = float(point_m[2]) - deeper
    if abs(top) < 1e-9 * max(abs(float(point_m[2])), abs(deeper)):
        top = 0.0  # a top edge at the surface, less the rounding of its depth
    return Fault(
        top_east_m=float(point_m[0]) - east,
        top_north_m=float(point_m[1]) - north,
        top_depth_m=top,
        length_m=float(size_m[0]),
        width_m=float(size_m[1]),
        strike_rad=mechanism.strike_rad,
        dip_rad=mechanism.dip_rad,
        rake_rad=mechanism.rake_rad,
        slip_m=slip_m,
        opening_m=opening_m,
        name=name,
    )


def faults_from_trace(
    vertices_m: np.ndarray,
    depths_m: Sequence[float],
    dip_rad: float,
    *,
    rake_rad: float = 0.0,
    slip_m: float = 0.0,
    name: str = "",
) -> list[Fault]:
    """Return one fault for every segment of a line that is the map of the top edge.

    Parameters
    ----------
    vertices_m : ndarray, (n, 2)
        East, north, m, in the order in which the fault dips to the right.
    depths_m : (top, bottom)
        Depths of the edges, m, positive down.
    dip_rad : float
        Above 0, at most pi / 2.
    rake_rad, slip_m : float
        Of every segment.
    name : str
        Segments get a number after it.

    Returns
    -------
    list of Fault
        n - 1 faults; their lower edges gape or cross where the trace bends and the dip is not vertical.
    """
    vertices = np.asarray(vertices_m, dtype=float)
    if vertices.ndim != 2 or vertices.shape[1] != 2 or len(vertices) < 2:
        raise InputError(
            "The trace has the shape {found}; it needs two or more points (n, 2).", found=str(vertices.shape)
        )
    top, bottom = (float(v) for v in depths_m)
    if not bottom > top or not np.sin(dip_rad) > 0.0:
        raise InputError(
            "The fault reaches from {top:g} m to {bottom:g} m with a dip of {dip:g} degrees; the bottom must lie below "
            "the top and the dip be above 0.",
            top=top,
            bottom=bottom,
            dip=float(np.degrees(dip_rad)),
        )
    width = (bottom - top) / float(np.sin(dip_rad))
    faults = []
    for number, (start, end) in enumerate(zip(vertices[:-1], vertices[1:])):
        step, middle = end - start, 0.5 * (start + end)
        strike = float(np.arctan2(step[0], step[1]) % (2.0 * np.pi))
        label = f"{name} {number + 1}".strip() if len(vertices) > 2 else name
        faults.append(
            Fault(
                *(float(v) for v in middle),
                top,
                float(np.hypot(*step)),
                width,
                strike,
                dip_rad,
                rake_rad,
                slip_m,
                0.0,
                label,
            )
        )
    return faults


def split_fault(fault: Fault, n_along: int, n_down: int) -> list[Fault]:
    """Return the n_along x n_down equal patches of a fault, along strike first, from the start of the top edge."""
    if n_along < 1 or n_down < 1:
        raise InputError(
            "The fault is to be split into {a} x {b} patches; both must be 1 or more.", a=n_along, b=n_down
        )
    length, width = fault.length_m / n_along, fault.width_m / n_down
    patches = []
    for j in range(n_down):
        for i in range(n_along):
            step = _shift(fault.strike_rad, fault.dip_rad, (i + 0.5) * length - 0.5 * fault.length_m, j * width)
            patches.append(
                replace(
                    fault,
                    top_east_m=fault.top_east_m + step[0],
                    top_north_m=fault.top_north_m + step[1],
                    top_depth_m=fault.top_depth_m + step[2],
                    length_m=length,
                    width_m=width,
                )
            )
    return patches


def fault_table(faults: Fault | Iterable[Fault]) -> np.ndarray:
    """Return the table (m, 12), float64, that the kernels read (columns: `kernels.okada.COLUMNS`)."""
    records = [faults] if isinstance(faults, Fault) else list(faults)
    if not records:
        raise InputError("There is no fault; give one or more.")
    table = np.empty((len(records), 12))
    for row, f in zip(table, records):
        row[:5] = f.top_east_m, f.top_north_m, f.top_depth_m, f.length_m, f.width_m
        row[5:7] = np.sin(f.strike_rad), np.cos(f.strike_rad)
        row[7:9] = np.sin(f.dip_rad), np.cos(f.dip_rad)
        row[9:] = f.slip_m * np.cos(f.rake_rad), f.slip_m * np.sin(f.rake_rad), f.opening_m
    return table


@dataclass(frozen=True)
class SourceSummary:
    """What a slip model amounts to.

    Parameters
    ----------
    moment_nm : float
        Sum of the scalar moments of the patches, N m.
    tensor_moment_nm : float
        Scalar moment of the summed tensor, N m; smaller where the patches point different ways.
    magnitude : float
        Mw of `moment_nm`.
    area_m2 : float
        Area, m^2.
    mean_slip_m, peak_slip_m : float
        Mean over the area, and the largest, m.
    mean_rake_rad : float
        Direction of the summed slip vectors, radians.
    centroid_m : (east, north, depth)
        Mean of the patches' centres weighted by moment, m.
    """

    moment_nm: float
    tensor_moment_nm: float
    magnitude: float
    area_m2: float
    mean_slip_m: float
    peak_slip_m: float
    mean_rake_rad: float
    centroid_m: tuple[float, float, float]


def summarise_source(faults: Fault | Iterable[Fault], *, shear_modulus_pa: float = 3.0e10) -> SourceSummary:
    """Return moment, magnitude, mean slip, mean rake and centroid of faults with slip.

    Parameters
    ----------
    faults : Fault or sequence of Fault
        At least one with slip.
    shear_modulus_pa : float
        Pa.

    Returns
    -------
    SourceSummary
        SI units.
    """
    records = [faults] if isinstance(faults, Fault) else list(faults)
    slip = np.array([f.slip_m for f in records])
    area = np.array([f.area_m2 for f in records])
    rake = np.array([f.rake_rad for f in records])
    moments = shear_modulus_pa * np.abs(slip) * area
    total = float(moments.sum())
    if not total > 0.0:
        raise InputError("None of the {n} faults has slip; a moment needs some.", n=len(records))
    tensor = sum(moment_tensor(f.mechanism, shear_modulus_pa * f.slip_m * f.area_m2) for f in records)
    values = np.linalg.eigvalsh(tensor)
    centres = np.array([f.point("centroid") for f in records])
    weighted = slip * area
    return SourceSummary(
        moment_nm=total,
        tensor_moment_nm=float(0.5 * (values[2] - values[0])),
        magnitude=float(moment_magnitude(total)),
        area_m2=float(area.sum()),
        mean_slip_m=float(np.sum(np.abs(slip) * area) / area.sum()),
        peak_slip_m=float(np.abs(slip).max()),
        mean_rake_rad=float(np.arctan2(np.sum(weighted * np.sin(rake)), np.sum(weighted * np.cos(rake)))),
        centroid_m=tuple(float(v) for v in (moments @ centres) / total),
    )


def told_name(name: str, say=tr) -> str:
    """Return the name of a fault for a page or a picture: ours in the user's language, one from a layer as it is.

    Parameters
    ----------
    name : str
        ``fault``, ``fault 2``, ``all``, or any other.
    say : callable
        `words.tr`, or `fonts.label_text` for a picture.
    """
    word, _, number = name.partition(" ")
    if word == "fault" and number.isdecimal():
        return say(_NUMBERED, number=int(number))
    return say(_OUR_NAMES[name]) if name in _OUR_NAMES else name
