"""Faults from files of other programs: finite-source models (SRCMOD and USGS, .fsp and .param), Coulomb inputs (.inp).

References
----------
Mai, P. M. and Thingbaijam, K. K. S. (2014). SRCMOD: an online database of finite-fault rupture models. SRL 85(6).
Toda, S., Stein, R. S., Sevilgen, V. and Lin, J. (2011). Coulomb 3.3 user guide. USGS Open-File Report 2011-1060.
"""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np

from ..errors import FormatError, InputError
from ..guarding import require_size
from .faults import Fault, fault_from_point
from .frame import LocalFrame
from .mechanism import Mechanism, mechanism_from_degrees

_MOST_TEXT = 256 << 20
_NUMBER = r"([-+]?[0-9]*\.?[0-9]+(?:[eE][-+]?[0-9]+)?)"
_HEAD = 60  # lines in which a head tells the magnitude
_TABLE = re.compile(r"\bSEGMENT\s*#|\bx-start\b", re.IGNORECASE)  # from here on a line is about one segment or fault
_SAME_DEG, _SAME_KM = 2e-3, 0.2  # a patch this near to a corner is given by its corner


def read_finite_source(path, frame: LocalFrame) -> list[Fault]:
    """Return the patches of a finite-source model in the SRCMOD format (.fsp), of one segment or several.

    Parameters
    ----------
    path : str or Path
        The file.
    frame : LocalFrame
        Frame in which the patches are wanted. The places are taken from LAT and LON, not from X and Y, whose sign is
        not the same in all files.

    Returns
    -------
    list of Fault
        Patches in the order of the file, slip in m. Where the file has no rake per patch, that of its header.
    """
    header, faults, columns = {}, [], None
    centred = False
    for number, line in enumerate(_lines(path), 1):
        if line.lstrip().startswith("%"):
            header.update(_header_values(line))
            centred |= "for center" in line
            columns = _columns(line) or columns
        elif line.strip():
            faults.append(_patch(path, number, line, columns, header, frame, "centroid" if centred else "top_centre"))
    if not faults:
        raise FormatError("{path} holds no patches: it is not a model in the SRCMOD format.", path=str(path))
    return faults


def _lines(path):
    require_size(path, _MOST_TEXT)
    try:
        return Path(path).read_text(encoding="latin-1").splitlines()
    except OSError as error:
        raise InputError("{path} cannot be read ({reason}).", path=str(path), reason=error.strerror) from error


def _header_values(line):
    """The values of a comment line that describe patches; later lines (segments) replace earlier ones."""
    found = {}
    names = {"strike": "STRK|STRIKE", "dip": "DIP", "rake": "RAKE", "length": "Dx", "width": "Dz"}
    for key, pattern in names.items():
        match = re.search(rf"\b(?:{pattern})\s*=\s*{_NUMBER}", line)
        if match:
            found[key] = float(match.group(1))
    return found


def _columns(line):
    """Places of the columns in a line that names them."""
    words = line.lstrip("% ").upper().split()
    if words[:2] != ["LAT", "LON"] or "SLIP" not in words:
        return None
    return {word: place for place, word in enumerate(words)}


def _patch(path, number, line, columns, header, frame, reference):
    try:
        values = [float(v) for v in line.split()]
        east, north = frame.to_local(values[columns["LON"]], values[columns["LAT"]])
        depth, slip = values[columns["Z"]] * 1e3, values[columns["SLIP"]]
        rake = values[columns["RAKE"]] if "RAKE" in columns else header["rake"]
        size = (header["length"] * 1e3, header["width"] * 1e3)
        mechanism = mechanism_from_degrees(header["strike"], header["dip"], rake)
    except (ValueError, IndexError, KeyError, TypeError) as error:
        raise FormatError(
            "{path}, line {number}: no patch can be made of this line and the header before it (missing: {what}).",
            path=str(path),
            number=number,
            what=str(error),
        ) from error
    return fault_from_point(
        (float(east), float(north), abs(depth) if abs(depth) < 1.0 else depth),
        size,
        mechanism,
        reference=reference,
        slip_m=slip,
        name=f"patch {number}",
    )


def read_subfaults(path, frame: LocalFrame) -> list[Fault]:
    """Return the patches of a finite-fault solution of the USGS (basic_inversion.param), of one segment or several.

    Parameters
    ----------
    path : str or Path
        The file: for each segment a head with the size of its patches, the corners of its boundary, and a row of
        latitude, longitude, depth (km), slip (cm), rake, strike, dip for each patch.
    frame : LocalFrame
        Frame in which the patches are wanted.

    Returns
    -------
    list of Fault
        Patches in the order of the file, slip in m. A file does not say which point of a patch it gives: where the
        first row is the first corner of the boundary it is the start of the top edge, else the middle of the patch.
    """
    faults, head, corner, reference = [], None, None, None
    for number, line in enumerate(_lines(path), 1):
        if line.lstrip().startswith("#"):
            size = _subfault_size(line)
            if size:
                head, corner, reference = size, None, None
            continue
        try:
            values = [float(word) for word in line.split()]
        except ValueError as error:
            raise FormatError("{path}, line {number}: numbers are wanted.", path=str(path), number=number) from error
        if len(values) == 3 and corner is None:
            corner = values
        elif len(values) >= 7:
            if head is None:
                raise FormatError(
                    "{path}, line {number}: a patch stands before the head of its segment (Dx, Dy).",
                    path=str(path),
                    number=number,
                )
            reference = reference or _subfault_reference(values, corner)
            faults.append(_subfault(values, head, frame, reference, number))
        elif len(values) not in (0, 3):
            raise FormatError(
                "{path}, line {number}: a patch has seven numbers or more and this line {found}: get the file again.",
                path=str(path),
                number=number,
                found=len(values),
            )
    if not faults:
        raise FormatError("{path} holds no patches: it is not a finite-fault solution of the USGS.", path=str(path))
    return faults


def _subfault_size(line):
    """Length and width of the patches, m, in the head of a segment."""
    found = [re.search(rf"\b{name}\s*=\s*{_NUMBER}\s*km", line) for name in ("Dx", "Dy")]
    return tuple(1e3 * float(match.group(1)) for match in found) if all(found) else None


def _subfault_reference(values, corner):
    """The point of a patch that the rows give, from the first row of a segment."""
    if corner is None:
        return "centroid"
    north, east = values[0] - corner[1], (values[1] - corner[0] + 180.0) % 360.0 - 180.0
    near = np.hypot(north, east * np.cos(np.radians(values[0]))) < _SAME_DEG and abs(values[2] - corner[2]) < _SAME_KM
    return "top_start" if near else "centroid"


def _subfault(values, size, frame, reference, number):
    latitude, longitude, depth, slip, rake, strike, dip = values[:7]
    east, north = frame.to_local(longitude, latitude)
    return fault_from_point(
        (float(east), float(north), 1e3 * depth),
        size,
        mechanism_from_degrees(strike, dip, rake),
        reference=reference,
        slip_m=1e-2 * slip,
        name=f"patch {number}",
    )


def read_place(path) -> tuple[float, float]:
    """Return longitude and latitude, degrees, that the head of a finite-source model (.fsp, .param) tells."""
    for line in _lines(path):
        found = [re.search(rf"\b{name}\w*\s*[:=]\s*{_NUMBER}", line, re.IGNORECASE) for name in ("lon", "lat")]
        if line.lstrip()[:1] in ("%", "#") and all(found):
            return float(found[0].group(1)), float(found[1].group(1))
    raise FormatError("{path} does not tell in its head where the earthquake was (LAT, LON).", path=str(path))


def read_coulomb_origin(path) -> tuple[float, float] | None:
    """Return longitude and latitude of the origin of a Coulomb input file, degrees; None where it does not tell."""
    found = {}
    for line in _lines(path):
        match = re.search(rf"zero\s+(lon|lat)\.?\s*=\s*{_NUMBER}", line, re.IGNORECASE)
        if match:
            found[match.group(1).lower()] = float(match.group(2))
    return (found["lon"], found["lat"]) if len(found) == 2 else None


def read_told_magnitude(path) -> float | None:
    """Return the moment magnitude that the head of a finite-source model or a Coulomb input tells, None without one.

    What stands beside one segment or one fault is not the magnitude of all.
    """
    for line in _lines(path)[:_HEAD]:
        if _TABLE.search(line):
            return None
        match = re.search(rf"\bMw\s*=\s*{_NUMBER}", line)
        if match and 0.0 < float(match.group(1)) < 10.0:
            return float(match.group(1))
    return None


def read_coulomb(path) -> list[Fault]:
    """Return the rectangular faults of a Coulomb input file (.inp), sources and receivers alike.

    Parameters
    ----------
    path : str or Path
        The file; x and y in km, the ends of the top edge, in the order in which the fault dips to the right.

    Returns
    -------
    list of Fault
        In the file's own frame, m. Receivers are those without slip and opening. Rectangles are read: Kode 100
        (right-lateral and reverse slip, or rake and slip), 200 (right-lateral slip and opening), 300 (opening and
        reverse slip). Points (400, 500) are refused.
    """
    faults, by_rake = [], None
    for number, line in enumerate(_lines(path), 1):
        lower = line.strip().lower()
        if "x-start" in lower and "kode" in lower:
            by_rake = "rake" in lower
        elif by_rake is not None and lower and not lower.startswith("xxx"):
            if lower[0].isdigit():
                faults.append(_coulomb_fault(path, number, line.split(), by_rake))
            else:
                by_rake = None  # the next part of the file, with or without an empty line before it
        elif not lower and faults:
            by_rake = None  # an empty line ends the table
    if not faults:
        raise FormatError("{path} holds no faults: it is not a Coulomb input file.", path=str(path))
    return faults


def _coulomb_fault(path, number, words, by_rake):
    try:
        x1, y1, x2, y2, kode, first, second, dip, top, bottom = (float(w) for w in words[1:11])
    except ValueError as error:
        raise FormatError(
            "{path}, line {number}: a fault has ten numbers after its own.", path=str(path), number=number
        ) from error
    right, reverse, opening = _coulomb_motion(path, number, kode, first, second)
    if by_rake and kode == 100:
        rake, slip = np.radians(first), second
    else:
        rake, slip = np.arctan2(reverse, -right) if right or reverse else 0.0, float(np.hypot(right, reverse))
    east, north = (x2 - x1) * 1e3, (y2 - y1) * 1e3
    angle = mechanism_from_degrees(0.0, dip, 0.0).dip_rad
    if not (bottom > top and np.sin(angle) > 0.0):
        raise InputError(
            "{path}, line {number}: the fault reaches from {top:g} to {bottom:g} km at a dip of {dip:g} degrees, which "
            "gives it no width.",
            path=str(path),
            number=number,
            top=top,
            bottom=bottom,
            dip=dip,
        )
    return fault_from_point(
        (500.0 * (x1 + x2), 500.0 * (y1 + y2), top * 1e3),
        (float(np.hypot(east, north)), (bottom - top) * 1e3 / float(np.sin(angle))),
        Mechanism(float(np.arctan2(east, north) % (2.0 * np.pi)), angle, float(rake)),
        reference="top_centre",
        slip_m=slip,
        opening_m=opening,
        name=" ".join(words[11:]),
    )


def _coulomb_motion(path, number, kode, first, second):
    """Right-lateral slip, reverse slip and opening, m, of the two numbers that a Kode gives a meaning."""
    meanings = {100: (first, second, 0.0), 200: (first, 0.0, second), 300: (0.0, second, first)}
    if kode not in meanings:
        raise InputError(
            "{path}, line {number}: Kode {kode:g} is not read; only rectangles (100, 200 and 300) are, not points.",
            path=str(path),
            number=number,
            kode=kode,
        )
    return meanings[kode]
