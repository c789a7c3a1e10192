"""Faults to and from the features of a layer: lines of the top edge, outlines, or rows of a table.

A feature is a plain tuple ``(kind, points, fields)``: kind ``line``, ``polygon``, ``point`` or ``none``; points as
(longitude, latitude) in degrees; fields as (name, value) in metres and degrees, None where there is no value.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

from ...errors import InputError
from ...results import Table
from ...words import mark, tr
from ..faults import REFERENCE_POINTS, Fault, fault_from_point
from ..frame import LocalFrame
from ..mechanism import mechanism_from_degrees, moment_magnitude

NUMBERS = (
    *("strike", "dip", "rake", "slip", "opening"),
    *("top_depth", "bottom_depth", "length", "width", "longitude", "latitude"),
)
TEXTS = ("name", "reference")
_TABLE_FIELDS = (
    ("name", str),
    *((name, float) for name in ("strike", "dip", "rake", "slip", "opening", "top_depth", "bottom_depth")),
    *((name, float) for name in ("length", "width", "moment", "magnitude")),
)
# Above it the outline of a fault on the map is too narrow to tell its width.
_STEEPEST_OUTLINE_DEG = 80.0
_LARGEST_SLIP_M = 100.0


def frame_of(features: Sequence) -> LocalFrame:
    """Return the local frame around the middle of all features.

    Parameters
    ----------
    features : sequence of tuple
        At least one with a place.

    Returns
    -------
    LocalFrame
        Its origin is the middle of the box around the features.
    """
    if not features:
        raise InputError("FAULTS holds no fault: choose a layer with at least one line, polygon or row.")
    places = np.array([place for feature in features for place in _places(feature)], dtype=float)
    if not len(places):
        raise InputError(
            "FAULTS holds neither lines, polygons or points nor the fields longitude and latitude: draw the top edge"
            " of the fault as a line, or add these fields."
        )
    middle = 0.5 * (places.min(axis=0) + places.max(axis=0))
    return LocalFrame(*(float(v) for v in middle))


def _places(feature):
    fields = dict(feature[2])
    if fields.get("longitude") is not None and fields.get("latitude") is not None:
        return [(fields["longitude"], fields["latitude"])]
    return list(feature[1])


def read_faults(features: Sequence, frame: LocalFrame, *, slips: bool = True, parameter: str = "FAULTS") -> list[Fault]:
    """Return the faults of the features of a layer.

    Parameters
    ----------
    features : sequence of tuple
        As the module says.
    frame : LocalFrame
        Where they are wanted.
    slips : bool
        Whether they must have slip or opening; receiving faults need none.
    parameter : str
        Name of the tool's parameter for error messages.

    Returns
    -------
    list of Fault
        One for each segment of a line, one for each polygon or row.
    """
    if not features:
        raise InputError(
            "{parameter} holds no fault: choose a layer with at least one line, polygon or row.", parameter=parameter
        )
    faults = []
    for number, (kind, points, pairs) in enumerate(features):
        row = _Row(dict(pairs), f"{parameter}, feature {number + 1}", str(number + 1), slips)
        make = {"line": _from_line, "polygon": _from_polygon}.get(kind, _from_row)
        if kind == "polygon" and row.has("longitude", "latitude", "strike", "length"):
            make = _from_row
        faults += make(row, points, frame)
    if slips and not any(fault.slip_m or fault.opening_m for fault in faults):
        raise InputError(
            "None of the {count} faults of {parameter} has slip or opening: fill the field slip (m), or the parameter"
            " Slip.",
            count=len(faults),
            parameter=parameter,
        )
    return faults


class _Row:
    """The fields of one feature, checked."""

    def __init__(self, fields, where, label, slips):
        self._fields, self._where, self._slips = fields, where, slips
        self.name = str(fields.get("name") or label)
        self.reference = str(fields.get("reference") or "top_centre")

    def has(self, *names):
        return all(self._fields.get(name) is not None for name in names)

    def get(self, name, default=None):
        value = self._fields.get(name)
        if value is None:
            if default is None:
                self.miss(name)
            return default
        try:
            number = float(value)
        except (TypeError, ValueError):
            number = np.nan
        if not np.isfinite(number):
            raise InputError("{where}: the field {name} is not a finite number.", where=self._where, name=name)
        return number

    def miss(self, what):
        raise InputError(
            "{where}: the field {name} is missing and no value for all faults is given: add the field (metres or"
            " degrees) or fill the parameter of that name.",
            where=self._where,
            name=what,
        )

    def refuse(self, template, **fields):
        raise InputError("{where}: {problem}", where=self._where, problem=tr(template, **fields))

    def motion(self):
        """Slip and opening, m, and the rake, degrees."""
        opening = self.get("opening", 0.0)
        slip = self.get("slip") if self._slips and not opening else self.get("slip", 0.0)
        for name, value in (("slip", slip), ("opening", opening)):
            if abs(value) > _LARGEST_SLIP_M:
                self.refuse(
                    mark("the {name} is {found:g} m, more than any earthquake has: give metres, not centimetres."),
                    name=name,
                    found=value,
                )
        return slip, opening, self.get("rake") if slip or not self._slips else self.get("rake", 0.0)

    def width(self, dip_deg, horizontal_m=None):
        """Width down dip, m: the field, from the depths, or from the outline on the map."""
        if self.has("width"):
            return self.get("width")
        if self.has("bottom_depth"):
            top, bottom = self.get("top_depth", 0.0), self.get("bottom_depth")
            if not (bottom > top and dip_deg > 0.0):
                self.refuse(
                    mark(
                        "it reaches from a depth of {top:g} m to {bottom:g} m with a dip of {dip:g} degrees; the bottom"
                        " must lie below the top and the dip be above 0."
                    ),
                    top=top,
                    bottom=bottom,
                    dip=dip_deg,
                )
            return (bottom - top) / float(np.sin(np.radians(dip_deg)))
        if horizontal_m is not None and dip_deg <= _STEEPEST_OUTLINE_DEG:
            return horizontal_m / float(np.cos(np.radians(dip_deg)))
        return self.miss("bottom_depth, width")

    def fault(self, place, length_m, strike_deg, *, reference="top_centre", horizontal_m=None, name=""):
        """The fault with its reference point at a place (east, north), m."""
        slip, opening, rake = self.motion()
        dip = self.get("dip")
        mechanism = mechanism_from_degrees(strike_deg, dip, rake)
        width = self.width(dip, horizontal_m)
        depth = self.get("top_depth", 0.0) + REFERENCE_POINTS[reference][1] * width * float(np.sin(mechanism.dip_rad))
        return fault_from_point(
            (*place, depth),
            (length_m, width),
            mechanism,
            reference=reference,
            slip_m=slip,
            opening_m=opening,
            name=name or self.name,
        )


def _local(points, frame):
    values = np.asarray(points, dtype=float).reshape(-1, 2)
    local = np.column_stack(frame.to_local(values[:, 0], values[:, 1]))
    keep = np.ones(len(local), dtype=bool)
    keep[1:] = np.hypot(*np.diff(local, axis=0).T) > 1e-3
    return local[keep]


def _from_line(row, points, frame):
    """One fault for each segment; the line is the top edge, and the fault dips to its right."""
    vertices = _local(points, frame)
    if len(vertices) < 2:
        row.refuse(mark("the line has no length: draw it with two or more points."))
    if row.has("strike"):
        bearing = _bearing(vertices[-1] - vertices[0])
        turn = abs((row.get("strike") - bearing + 180.0) % 360.0 - 180.0)
        if 45.0 < turn < 135.0:
            row.refuse(
                mark(
                    "the field strike is {strike:g} degrees and the line runs toward {bearing:.0f} degrees: draw the"
                    " top edge of the fault, or leave the field empty."
                ),
                strike=row.get("strike"),
                bearing=bearing,
            )
        vertices = vertices[::-1] if turn >= 135.0 else vertices
    faults = []
    for number, (start, end) in enumerate(zip(vertices[:-1], vertices[1:])):
        name = f"{row.name} {number + 1}" if len(vertices) > 2 else row.name
        place = tuple(float(v) for v in 0.5 * (start + end))
        faults.append(row.fault(place, float(np.hypot(*(end - start))), _bearing(end - start), name=name))
    return faults


def _from_polygon(row, points, frame):
    """One fault from its outline on the map; without the field strike the first side is the top edge."""
    corners = _local(points, frame)
    if len(corners) < 3:
        row.refuse(
            mark("the polygon has fewer than three corners: draw the outline of the fault, or its top edge as a line.")
        )
    if row.has("strike"):
        strike = row.get("strike")
    else:
        strike = _bearing(corners[1] - corners[0])
        right = np.array([np.cos(np.radians(strike)), -np.sin(np.radians(strike))])
        if np.mean((corners - corners[0]) @ right) < 0.0:
            strike = (strike + 180.0) % 360.0
    sine, cosine = np.sin(np.radians(strike)), np.cos(np.radians(strike))
    along, across = corners @ np.array([sine, cosine]), corners @ np.array([cosine, -sine])
    middle, edge = 0.5 * (along.min() + along.max()), across.min()
    place = (float(middle * sine + edge * cosine), float(middle * cosine - edge * sine))
    return [row.fault(place, float(np.ptp(along)), strike, horizontal_m=float(np.ptp(across)))]


def _from_row(row, points, frame):
    """One fault from a point, or from a row with longitude and latitude."""
    if row.has("longitude", "latitude"):
        points = ((row.get("longitude"), row.get("latitude")),)
    elif not len(points):
        row.miss("longitude, latitude")
    reference = row.reference
    if reference not in REFERENCE_POINTS:
        row.refuse(
            mark("the field reference is '{found}'; it must be one of {wanted}."),
            found=reference,
            wanted=", ".join(REFERENCE_POINTS),
        )
    place = tuple(float(v) for v in _local(points, frame)[0])
    return [row.fault(place, row.get("length"), row.get("strike"), reference=reference)]


def _bearing(step):
    return float(np.degrees(np.arctan2(step[0], step[1])) % 360.0)


def tabulate_faults(faults: Iterable[Fault], frame: LocalFrame, *, shear_modulus_pa: float) -> Table:
    """Return faults as lines of their top edges, with every number that `read_faults` needs to make them again.

    Parameters
    ----------
    faults : sequence of Fault
        In the frame.
    frame : LocalFrame
        Where they lie.
    shear_modulus_pa : float
        For the moment, Pa.

    Returns
    -------
    Table
        Degrees, metres, N m; magnitude NULL without slip. Lines in longitude and latitude.
    """
    rows, shapes = [], []
    for fault in faults:
        moment = shear_modulus_pa * abs(fault.slip_m) * fault.area_m2
        angles = fault.mechanism.degrees()
        size = (fault.top_depth_m, fault.bottom_depth_m, fault.length_m, fault.width_m)
        magnitude = float(moment_magnitude(moment)) if moment > 0.0 else None
        numbers = (*angles, fault.slip_m, fault.opening_m, *size, moment)
        rows.append((fault.name, *(float(v) for v in numbers), magnitude))
        shapes.append(line_text(fault.outline()[:2, :2], frame))
    return Table(_TABLE_FIELDS, tuple(rows), tuple(shapes), "line")


def line_text(vertices_m: np.ndarray, frame: LocalFrame) -> str:
    """Return points (n, 2) of the frame, m, as a line in longitude and latitude, well-known text."""
    lon, lat = frame.to_geographic(vertices_m[:, 0], vertices_m[:, 1])
    return "LINESTRING (" + ", ".join(f"{x:.10f} {y:.10f}" for x, y in zip(lon, lat)) + ")"


def odd_units(faults: Sequence[Fault]) -> list[str]:
    """Return what looks as if kilometres had been given for metres, as sentences for the log."""
    found = []
    for fault in faults:
        if fault.width_m < 100.0 and fault.length_m > 20.0 * fault.width_m:
            found.append(
                tr(
                    "The fault '{fault}' is {length:.3g} km long and {width:g} m wide: widths and depths are in metres,"
                    " not kilometres.",
                    fault=fault.name,
                    length=fault.length_m / 1e3,
                    width=fault.width_m,
                )
            )
    return found
