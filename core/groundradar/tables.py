"""Tables of pixels as the programs of radar makers export them: coordinates, times, and displacement or phase.

The makers agree on no format, and users choose columns when they export. What is read is a text table with a line of
headings, in one of three shapes: one column per time (the heading is the time), one line per pixel and time (a column
of times), or one file per time (the time in a line ``# time:`` or in the name). Columns are told by their headings,
see `HEADINGS`; what no heading tells stands in lines ``# key: value`` above them, see `KEYS`.
"""

from __future__ import annotations

import math
import re
from pathlib import Path
from typing import NamedTuple

import numpy as np

from ..errors import FormatError, InputError
from ..guarding import guard_parsing, require_size
from .table_parts import LONGEST_LINE, Layout, Numbering, cells_of, fill, read_part, require_single, time_of
from .table_times import parse_time, time_in_name

# Headings without units, signs and case.
HEADINGS = {
    "id": ("id", "point", "pointid", "pixel", "name"),
    "x": ("x", "e", "east", "easting", "lon", "longitude"),
    "y": ("y", "n", "north", "northing", "lat", "latitude"),
    "z": ("z", "h", "u", "height", "elevation", "elev", "altitude", "alt", "up"),
    "time": ("time", "date", "datetime", "timestamp", "acquisition", "utc"),
    "value": ("displacement", "disp", "los", "losdisplacement", "deformation", "movement", "totaldisplacement"),
    "real": ("real", "re", "inphase"),
    "imag": ("imag", "im", "imaginary", "quadrature"),
    "amplitude": ("amplitude", "amp", "magnitude"),
    "phase": ("phase", "phaserad"),
}
KEYS = ("crs", "sensor", "unit", "positive", "phase_sign", "wavelength_m", "utc_offset_h", "date_order", "time")
UNITS = {"mm": 1e-3, "cm": 1e-2, "m": 1.0}
SUFFIXES = (".csv", ".txt", ".asc", ".dat", ".tsv")
_MOST_BYTES = 500_000_000
_MOST_VALUES = 500_000_000
_UNIT = re.compile(r"[\[(]\s*(mm|cm|m)\s*[\])]|[\s_](mm|cm|m)$", re.IGNORECASE)


class PointSeries(NamedTuple):
    """Pixels with a value at each time.

    Attributes
    ----------
    places : ndarray, shape (pixels, 3)
        As in the table: x, y, z.
    times : tuple of datetime
        UTC, increasing.
    values : ndarray, shape (times, pixels)
        Metres toward the radar, float32 with NaN for none; or complex64 with zero for none.
    facts : dict
        Lines above the headings.
    """

    places: np.ndarray
    times: tuple
    values: np.ndarray
    facts: dict


def looks_like_table(path: Path) -> bool:
    """Tell by its content whether a file is such a table: text with headings for x and y."""
    if not path.is_file():
        return False
    with path.open("rb") as stream:
        head = stream.read(20_000)
    if b"\0" in head:
        return False
    facts, lines = _split(head.decode("utf-8-sig", "replace").splitlines())
    return bool(lines) and {"x", "y"} <= set(_roles(cells_of(lines[0], _delimiter(lines[0])), facts))


def read_tables(path) -> PointSeries:
    """Return the pixels of a table, or of all tables of a folder.

    Lines become numbers one by one: memory is that of the numbers, about twice over, and never that of their text.

    Parameters
    ----------
    path : str or Path
        A file, or a folder with one file per time.
    """
    path = Path(path)
    files = [path] if path.is_file() else sorted(p for p in path.iterdir() if p.suffix.lower() in SUFFIXES)
    parts, numbers, places, facts, kind = [], [], Numbering(), {}, ""
    for file in files:
        require_size(file, _MOST_BYTES)
        with guard_parsing(file), file.open(encoding="utf-8-sig", errors="replace") as stream:
            own, layout, lines = _begin(stream, file)
            if kind and layout.kind != kind:
                raise InputError("INPUT: {path} holds {found} and the files before it {kind}.", path=file.name,
                                 found=layout.kind, kind=kind)  # fmt: skip
            part = read_part(lines, layout, file)
        facts, kind = {**own, **facts}, layout.kind
        numbers.append(places.add(part.places))
        require_single(part, numbers[-1])
        parts.append(part._replace(places=None))
        del part
    times = np.unique(np.concatenate([part.times for part in parts])) if parts else np.empty(0, np.int64)
    count = len(places.places)
    if len(times) < 2:
        raise InputError("INPUT: {path} holds {found} times: two are needed.", path=path.name, found=len(times))
    if len(times) * count > _MOST_VALUES:
        raise FormatError(
            "INPUT: {path} holds {pixels} pixels at {times} different times: give each pixel the same times.",
            path=path.name,
            pixels=count,
            times=len(times),
        )
    empty, dtype = (np.nan, np.float32) if kind == "displacement" else (0.0, np.complex64)
    values = np.full((len(times), count), empty, dtype)
    fill(parts, numbers, times, values)
    return PointSeries(places.places, tuple(map(time_of, times)), values, facts)


def _split(lines: list) -> tuple:
    """Return the facts and the lines that are no comments."""
    facts, rest = {}, []
    for line in lines:
        if line.lstrip().startswith("#"):
            key, _, value = line.lstrip("# \t").replace("=", ":", 1).partition(":")
            if value.strip():
                facts[key.strip().lower()] = value.strip().strip(",;")
        elif line.strip():
            rest.append(line)
    return facts, rest


def _delimiter(line: str) -> str:
    return next((mark for mark in (";", "\t", ",") if mark in line), " ")


def _roles(headings: list, facts: dict) -> dict:
    given = {value.lower(): key[7:].strip() for key, value in facts.items() if key.startswith("column ")}
    found = {}
    for k, heading in enumerate(headings):
        plain = re.sub(r"[\[(].*?[\])]|[^a-z]|(?<=[^a-z])(mm|cm|m)$", "", heading.lower())
        names = (role for role, spellings in HEADINGS.items() if plain in spellings)
        role = given.get(heading.lower()) or next(names, None)
        if role in HEADINGS and role not in found:
            found[role] = k
    return found


def _begin(stream, path: Path) -> tuple:
    """Return the facts above the headings of a table, how its lines are read, and the lines below."""
    facts, heading = {}, ""
    lines = _lines(stream, path)
    for line in lines:
        told, rest = _split([line])
        facts.update(told)
        if rest:
            heading = rest[0]
            break
    if not heading:
        raise FormatError("INPUT: {path} holds no line below its headings.", path=path.name)
    mark = _delimiter(heading)
    headings = cells_of(heading, mark)
    roles = _roles(headings, facts)
    absent = [role for role in "xyz" if role not in roles]
    if absent:
        raise FormatError(
            "INPUT: {path} has no heading for {absent}: name the column in a line such as '# column z: Quota'.",
            path=path.name,
            absent=", ".join(absent),
        )
    offset, order = _clock(facts)
    moments = _moments(headings, roles, facts, path)
    kind = _kind(roles, moments, path)
    scale = _scale(facts, headings, roles, path) if kind == "displacement" else _phase_sign(facts)
    moments = moments if kind == "displacement" else {}
    time = None
    if "time" not in roles and not moments:
        text = facts.get("time", "")
        time = parse_time(text, order, offset) if text else time_in_name(path.stem, offset)
        if time is None:
            raise FormatError("INPUT: {path} tells no time: add a column, or a line '# time:' above the headings.",
                              path=path.name)  # fmt: skip
    layout = Layout(roles, moments, mark, len(headings), kind, scale, (offset, order), time)
    return facts, layout, (line for line in lines if line.strip() and not line.lstrip().startswith("#"))


def _lines(stream, path: Path):
    while True:
        line = stream.readline(LONGEST_LINE)
        if not line:
            return
        if len(line) == LONGEST_LINE:
            raise FormatError("INPUT: {path} has a line of more than {most} characters: export fewer times at once.",
                              path=path.name, most=LONGEST_LINE)  # fmt: skip
        yield line.rstrip("\r\n")


def _moments(headings: list, roles: dict, facts: dict, path: Path) -> dict:
    """Return the time of each column that is headed by one."""
    offset, order = _clock(facts)
    free = [k for k in range(len(headings)) if k not in roles.values()]
    found = {k: time for k, time in ((k, parse_time(headings[k], order, offset)) for k in free) if time is not None}
    if len(set(found.values())) < len(found):
        raise InputError("INPUT: {path} has several columns of one time: export each time once.", path=path.name)
    return found


def _float(text: str, name: str) -> float:
    try:
        found = float(text)
    except ValueError:
        found = math.nan
    if not math.isfinite(found):
        raise FormatError("INPUT: {name} is '{found}': a number is wanted.", name=name, found=text)
    return found


def _clock(facts: dict) -> tuple:
    """Return the hours that the clock of a table is ahead of UTC, and the order of its dates."""
    offset = _float(facts.get("utc_offset_h", "0"), "utc_offset_h")
    if abs(offset) > 24.0:
        raise InputError("INPUT: utc_offset_h is {found:g} hours: at most 24 are possible.", found=offset)
    return offset, facts.get("date_order", "").lower()


def _phase_sign(facts: dict) -> float:
    sign = _float(facts.get("phase_sign", "-1"), "phase_sign")
    if abs(sign) != 1.0:
        raise InputError("INPUT: phase_sign is {found:g}: write -1 where the phase falls with range, else 1.",
                         found=sign)  # fmt: skip
    return sign


def _kind(roles: dict, moments: dict, path: Path) -> str:
    if {"real", "imag"} <= set(roles) or "phase" in roles:
        return "phase"
    if moments or "value" in roles:
        return "displacement"
    raise FormatError(
        "INPUT: {path} has neither a displacement nor a phase nor columns headed by times: name the column in a line"
        " such as '# column value: Cumulated'.",
        path=path.name,
    )


def _scale(facts: dict, headings: list, roles: dict, path: Path) -> float:
    """Return metres toward the radar per unit of the table; neither unit nor sign is guessed."""
    told = _UNIT.search(headings[roles["value"]]) if "value" in roles else None
    unit = facts.get("unit", (told.group(1) or told.group(2)) if told else "").lower()
    positive = facts.get("positive", "").lower()
    if unit not in UNITS or positive not in ("toward", "away"):
        raise InputError(
            "INPUT: {path} says the unit '{unit}' and the sign '{positive}' of its displacement: add the lines"
            " '# unit: mm' (cm, m) and '# positive: toward' (away) above its headings.",
            path=path.name,
            unit=unit,
            positive=positive,
        )
    return UNITS[unit] if positive == "toward" else -UNITS[unit]
