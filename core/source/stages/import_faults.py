"""Faults and mechanisms of other programs and catalogues as layers that the tools of faults take."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

from ...errors import InputError, InsarError
from ...progress import Progress, check_cancelled
from ...results import Result, Table
from ...words import tell, tr
from ..catalogue import fault_of_magnitude
from ..fault_files import (
    read_coulomb,
    read_coulomb_origin,
    read_finite_source,
    read_place,
    read_subfaults,
    read_told_magnitude,
)
from ..faults import summarise_source
from ..frame import LocalFrame
from ..mechanism import moment_tensor, nodal_planes, slip_direction
from ..moment_files import read_moment_tensors
from .fault_layer import tabulate_faults
from .geometry import tabulate_mechanisms

FORMATS = ("auto", "fsp", "param", "coulomb", "mechanisms")
PLANES = ("both", "first", "second")
_BY_NAME = {".fsp": "fsp", ".param": "param", ".inp": "coulomb", ".inr": "coulomb"}
_MOST_EVENTS = 5000
_SAME_MAGNITUDE = 0.1
_TOLD_REASONS = 3


@dataclass(frozen=True)
class FaultImportJob:
    """Parameters of `import_faults`.

    Attributes
    ----------
    input : str
        The file.
    format : str
        One of `FORMATS`; ``mechanisms``: Global CMT (ndk), QuakeML, or the GeoJSON of an event of the USGS.
    plane : str
        Which nodal plane of a mechanism becomes a rectangle, of `PLANES`.
    origin : tuple or None
        Longitude and latitude (degrees) of the origin of a Coulomb file that does not tell it.
    min_magnitude : float or None
        Smaller events of a catalogue are left out.
    shear_modulus_pa : float
        For moments and for the slip of mechanisms, > 0.
    """

    input: str
    format: str = "auto"
    plane: str = "both"
    origin: tuple | None = None
    min_magnitude: float | None = None
    shear_modulus_pa: float = 3.0e10


def import_faults(job: FaultImportJob, progress: Progress) -> Result:
    """Read a file into fault records.

    Returns
    -------
    Result
        COUNT (rectangles), MOMENT (N m; of a catalogue that of the largest event) and MAGNITUDE, both NaN without slip.
        Tables FAULTS (lines of the top edges) and MECHANISMS (points at the centroids with both nodal planes and a
        beachball; one for the whole of a finite-source model).
    """
    kind = _kind(job)
    if kind == "mechanisms":
        return _import_events(job, progress)
    faults, frame = _read_faults(job, kind)
    check_cancelled(progress)
    options = {"shear_modulus_pa": job.shear_modulus_pa}
    moving = [fault for fault in faults if fault.slip_m]
    total = summarise_source(moving, **options) if moving else None
    shown = moving if kind == "coulomb" or total is None else [_whole(moving, total, job.shear_modulus_pa)]
    tables = {
        "FAULTS": tabulate_faults(faults, frame, **options),
        "MECHANISMS": tabulate_mechanisms(shown, frame, job.shear_modulus_pa),
    }
    if total:
        _compare_told(job, total.magnitude, progress)
    progress.update(1.0)
    moment, magnitude = (total.moment_nm, total.magnitude) if total else (math.nan, math.nan)
    return Result({"COUNT": len(faults), "MOMENT": moment, "MAGNITUDE": magnitude}, tables)


def _compare_told(job, magnitude, progress):
    """Say when the slip in a file gives another magnitude than its head."""
    told = read_told_magnitude(job.input)
    if told is None or abs(told - magnitude) <= _SAME_MAGNITUDE:
        return
    progress.warning(
        tr(
            "The head of the file tells Mw {told:.2f}; the slip of its patches with a rigidity of {used:.0f} GPa gives"
            " Mw {found:.2f}. With {wanted:.0f} GPa both would agree: the rigidity is a parameter of this tool.",
            told=told,
            used=1e-9 * job.shear_modulus_pa,
            found=magnitude,
            wanted=1e-9 * job.shear_modulus_pa * 10.0 ** (1.5 * (told - magnitude)),
        )
    )


def _kind(job):
    for name, value, wanted in (("FORMAT", job.format, FORMATS), ("PLANE", job.plane, PLANES)):
        if value not in wanted:
            raise InputError(
                "{parameter} is '{found}'; choose one of {wanted}.",
                parameter=name,
                found=value,
                wanted=", ".join(wanted),
            )
    return job.format if job.format != "auto" else _BY_NAME.get(Path(job.input).suffix.lower(), "mechanisms")


def _read_faults(job, kind):
    """The faults of a model, and the frame in which they lie."""
    if kind == "coulomb":
        origin = job.origin or read_coulomb_origin(job.input)
        if origin is None:
            raise InputError(
                "{path} does not tell where its origin lies: give it as ORIGIN.",
                path=job.input,
            )
        return read_coulomb(job.input), LocalFrame(*origin)
    frame = LocalFrame(*read_place(job.input))
    read = read_finite_source if kind == "fsp" else read_subfaults
    return read(job.input, frame), frame


def _whole(faults, total, shear_modulus_pa):
    """One rectangle with the moment, the mechanism and the centroid of all patches, for the table of mechanisms."""
    tensor = sum(moment_tensor(fault.mechanism, fault.slip_m * fault.area_m2) for fault in faults)
    strongest = max(faults, key=lambda fault: fault.slip_m * fault.area_m2)
    normal = slip_direction(strongest.mechanism)[0]
    plane = max(nodal_planes(tensor)[:2], key=lambda one: abs(float(slip_direction(one)[0] @ normal)))
    options = {"shear_modulus_pa": shear_modulus_pa, "name": "all"}
    return fault_of_magnitude(total.centroid_m, plane, total.moment_nm, **options)


def _import_events(job, progress):
    found, left_out = read_moment_tensors(job.input)
    least = -math.inf if job.min_magnitude is None else job.min_magnitude
    events = [event for event in found if event.magnitude >= least]
    if not events:
        raise InputError("{path} has no event of magnitude {least:g} or more.", path=job.input, least=job.min_magnitude)
    if len(events) > _MOST_EVENTS:
        raise InputError(
            "{path} has {count} events, more than {most}: give a least magnitude.",
            path=job.input,
            count=len(events),
            most=_MOST_EVENTS,
        )
    parts, reasons = [], list(left_out)
    for number, event in enumerate(events):
        check_cancelled(progress)
        try:
            parts.append((event, *_tabulate_event(job, event)))
        except InsarError as error:
            reasons.append(error)
        progress.update((number + 1) / len(events))
    if not parts:
        raise reasons[-1]
    _tell_left_out(reasons, len(parts), progress)
    tables = {"FAULTS": _join([one for _, one, _ in parts]), "MECHANISMS": _join([one for _, _, one in parts])}
    largest = max((event for event, _, _ in parts), key=lambda event: event.moment_nm)
    values = {"COUNT": len(tables["FAULTS"].rows), "MOMENT": largest.moment_nm, "MAGNITUDE": largest.magnitude}
    return Result(values, tables)


def _tabulate_event(job, event):
    """The rectangles and the mechanism of an event."""
    frame, options = LocalFrame(event.longitude_deg, event.latitude_deg), {"shear_modulus_pa": job.shear_modulus_pa}
    faults = [
        fault_of_magnitude((0.0, 0.0, event.depth_m), plane, event.moment_nm, name=f"{event.name} {which}", **options)
        for which, plane in zip(PLANES[1:], event.planes)
        if job.plane in ("both", which)
    ]
    mechanisms = tabulate_mechanisms(faults[:1], frame, job.shear_modulus_pa)
    return tabulate_faults(faults, frame, **options), mechanisms


def _tell_left_out(reasons, kept, progress):
    if not reasons:
        return
    for error in reasons[:_TOLD_REASONS]:
        progress.warning(
            tr(
                "{count} of {total} events are left out, one because: {reason}",
                count=len(reasons),
                total=kept + len(reasons),
                reason=tell(error),
            )
        )


def _join(tables):
    rows, shapes = (sum((getattr(table, name) for table in tables), ()) for name in ("rows", "geometries"))
    return Table(tables[0].fields, rows, shapes, tables[0].geometry_type)
