"""Tables of pixels as the programs of radar makers export them: coordinates, times, and displacement or phase.

The makers agree on no format, and users choose columns when they export. What is read is a text table with a line of
headings, in one of three shapes: one column per time (the heading is the time), one line per pixel and time (a column
of times), or one file per time (the time in a line ``# time:`` or in the name). Columns are told by their headings,
see `HEADINGS`; what no heading tells stands in lines ``# key: value`` above them, see `KEYS`.
"""

from __future__ import annotations

import csv
import math
import re
from pathlib import Path
from typing import NamedTuple

import numpy as np

from ..errors import FormatError, InputError
from ..guarding import guard_parsing, require_size
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


class _Table(NamedTuple):
    """One file: facts, role of each column, times of columns (wide shape), and its lines."""

    facts: dict
    roles: dict
    moments: dict
    rows: list
    unit: str


def looks_like_table(path: Path) -> bool:
    """Tell by its content whether a file is such a table: text with headings for x and y."""
    if not path.is_file():
        return False
    with path.open("rb") as stream:
        head = stream.read(20_000)
    if b"\0" in head:
        return False
    facts, lines = _split(head.decode("utf-8-sig", "replace").splitlines())
    return bool(lines) and {"x", "y"} <= set(_roles(_cells(lines[0], _delimiter(lines[0])), facts))


def read_tables(path) -> PointSeries:
    """Return the pixels of a table, or of all tables of a folder.

    Parameters
    ----------
    path : str or Path
        A file, or a folder with one file per time.
    """
    path = Path(path)
    files = [path] if path.is_file() else sorted(p for p in path.iterdir() if p.suffix.lower() in SUFFIXES)
    samples, facts, kind = {}, {}, ""
    for file in files:
        require_size(file, _MOST_BYTES)
        with guard_parsing(file):
            table = _read(file)
        found = _kind(table, file)
        if kind and found != kind:
            raise InputError("INPUT: {path} holds {found} and the files before it {kind}.", path=file.name,
                             found=found, kind=kind)  # fmt: skip
        facts, kind = {**table.facts, **facts}, found
        _collect(table, file, kind, samples)
    times = sorted({time for values in samples.values() for time in values})
    if len(times) < 2 or not samples:
        raise InputError("INPUT: {path} holds {found} times: two are needed.", path=path.name, found=len(times))
    if len(times) * len(samples) > _MOST_VALUES:
        raise FormatError(
            "INPUT: {path} holds {pixels} pixels at {times} different times: give each pixel the same times.",
            path=path.name,
            pixels=len(samples),
            times=len(times),
        )
    column = {time: k for k, time in enumerate(times)}
    empty, dtype = (np.nan, np.float32) if kind == "displacement" else (0.0, np.complex64)
    values = np.full((len(times), len(samples)), empty, dtype)
    for k, found in enumerate(samples.values()):
        for time, value in found.items():
            values[column[time], k] = value
    return PointSeries(np.array(list(samples)), tuple(times), values, facts)


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


def _cells(line: str, mark: str) -> list:
    if mark == " ":
        return line.split()
    return [cell.strip() for cell in next(csv.reader([line], delimiter=mark))]


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


def _read(path: Path) -> _Table:
    facts, lines = _split(path.read_text("utf-8-sig", "replace").splitlines())
    if len(lines) < 2:
        raise FormatError("INPUT: {path} holds no line below its headings.", path=path.name)
    mark = _delimiter(lines[0])
    headings = _cells(lines[0], mark)
    roles = _roles(headings, facts)
    absent = [role for role in "xyz" if role not in roles]
    if absent:
        raise FormatError(
            "INPUT: {path} has no heading for {absent}: name the column in a line such as '# column z: Quota'.",
            path=path.name,
            absent=", ".join(absent),
        )
    offset, order = _clock(facts)
    free = [k for k in range(len(headings)) if k not in roles.values()]
    moments = {k: parse_time(headings[k], order, offset) for k in free}
    unit = _UNIT.search(headings[roles["value"]]) if "value" in roles else None
    rows = [_cells(line, mark) for line in lines[1:]]
    if mark == " " and any(len(row) != len(headings) for row in rows):
        raise FormatError(
            "INPUT: {path} is separated by blanks, and some of its lines have not as many words as the headings: export"
            " it with semicolons or tabulators.",
            path=path.name,
        )
    if mark != ",":
        rows = [[cell.replace(",", ".") for cell in row] for row in rows]
    moments = {k: time for k, time in moments.items() if time is not None}
    return _Table(facts, roles, moments, rows, (unit.group(1) or unit.group(2)).lower() if unit else "")


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


def _kind(table: _Table, path: Path) -> str:
    roles = table.roles
    if {"real", "imag"} <= set(roles) or "phase" in roles:
        return "phase"
    if table.moments or "value" in roles:
        return "displacement"
    raise FormatError(
        "INPUT: {path} has neither a displacement nor a phase nor columns headed by times: name the column in a line"
        " such as '# column value: Cumulated'.",
        path=path.name,
    )


def _scale(table: _Table, path: Path) -> float:
    """Return metres toward the radar per unit of the table; neither unit nor sign is guessed."""
    unit, positive = table.facts.get("unit", table.unit).lower(), table.facts.get("positive", "").lower()
    if unit not in UNITS or positive not in ("toward", "away"):
        raise InputError(
            "INPUT: {path} says the unit '{unit}' and the sign '{positive}' of its displacement: add the lines"
            " '# unit: mm' (cm, m) and '# positive: toward' (away) above its headings.",
            path=path.name,
            unit=unit,
            positive=positive,
        )
    return UNITS[unit] if positive == "toward" else -UNITS[unit]


def _collect(table: _Table, path: Path, kind: str, samples: dict) -> None:
    """Add the values of a file to `samples`: place -> time -> value."""
    offset, order = _clock(table.facts)
    scale, moments = (_scale(table, path), table.moments) if kind == "displacement" else (_phase_sign(table.facts), {})
    fixed = None
    if "time" not in table.roles and not moments:
        text = table.facts.get("time", "")
        fixed = parse_time(text, order, offset) if text else time_in_name(path.stem, offset)
    for number, row in enumerate(table.rows, start=1):
        try:
            place = tuple(_coordinate(row[table.roles[axis]]) for axis in "xyz")
            if moments:
                found = {time: _value(row[k : k + 1], scale) for k, time in moments.items()}
            else:
                time = fixed or parse_time(row[table.roles["time"]], order, offset)
                found = {time: _sample(row, table.roles, kind, scale)}
        except (ValueError, LookupError) as error:
            raise FormatError(
                "INPUT: line {number} below the headings of {path} cannot be read ({reason}).",
                number=number,
                path=path.name,
                reason=str(error)[:80],
            ) from None
        if None in found:
            raise FormatError("INPUT: {path} has no time in line {number}: add a column, or a line '# time:' above the"
                              " headings.", path=path.name, number=number)  # fmt: skip
        known = samples.setdefault(place, {})
        if not known.keys().isdisjoint(found):
            raise InputError(
                "INPUT: line {number} below the headings of {path} has the place and the time of another line: join"
                " date and time of day in one column, and export coordinates with all their decimals.",
                number=number,
                path=path.name,
            )
        known.update(found)


def _coordinate(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError(f"a coordinate is {text}")
    return number


def _value(cells: list, scale: float) -> float:
    text = cells[0].strip().lower() if cells else ""
    return float(text) * scale if text not in ("", "nan", "-", "null", "n/a") else float("nan")


def _sample(row: list, roles: dict, kind: str, scale: float):
    if kind == "displacement":
        return _value(row[roles["value"] : roles["value"] + 1], scale)
    if "phase" in roles:
        size = float(row[roles["amplitude"]]) if "amplitude" in roles else 1.0
        found = size * np.exp(1j * float(row[roles["phase"]]))
    else:
        found = complex(float(row[roles["real"]]), float(row[roles["imag"]]))
    found = found if np.isfinite(found) else 0.0
    return found if scale < 0.0 else np.conj(found)
