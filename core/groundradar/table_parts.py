"""Numbers of a table in arrays, line by line, so that memory is that of the numbers and not of their text."""

from __future__ import annotations

import csv
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import NamedTuple, Optional

import numpy as np

from ..errors import FormatError, InputError, InsarError
from .table_times import parse_time

# A million times in one line have fewer characters.
LONGEST_LINE = 20_000_000
_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
_MICROSECOND = timedelta(microseconds=1)
_BLOCK_VALUES = 1 << 16
_MOST_KNOWN = 100_000
_MISSING = ("", "nan", "-", "null", "n/a")


class Layout(NamedTuple):
    """How the lines of a table are read.

    Attributes
    ----------
    roles : dict
        Column of each role.
    moments : dict
        Time of each column that is headed by one.
    mark : str
        What separates cells.
    width : int
        Number of headings.
    kind : str
        ``displacement`` or ``phase``.
    scale : float
        Metres toward the radar per unit; of phases their sign.
    clock : tuple
        Hours ahead of UTC and order of dates.
    time : datetime or None
        Of the whole file.
    """

    roles: dict
    moments: dict
    mark: str
    width: int
    kind: str
    scale: float
    clock: tuple
    time: Optional[datetime]


class Part(NamedTuple):
    """The numbers of one file.

    Attributes
    ----------
    name : str
        Of the file.
    places : ndarray, shape (lines, 3)
        x, y, z.
    times : ndarray of int64
        Microseconds since 1970: of each column of `values`, or of each line.
    values : list of ndarray, each of shape (lines, columns)
        Blocks of lines, float32 or complex64.
    per_line : bool
        Whether each line has its own time.
    """

    name: str
    places: np.ndarray
    times: np.ndarray
    values: list
    per_line: bool


def cells_of(line: str, mark: str) -> list:
    """Return the cells of a line without quotes and blanks around them."""
    if mark == " ":
        return line.split()
    found = next(csv.reader([line], delimiter=mark)) if '"' in line else line.split(mark)
    return [cell.strip() for cell in found]


def read_part(lines, layout: Layout, path: Path) -> Part:
    """Return the numbers of the lines below the headings.

    Parameters
    ----------
    lines : iterable of str
        Without comments and empty lines.
    layout : Layout
    path : Path
        For messages.
    """
    reader, blocks = _LineReader(layout, path), []
    places, values, times = [], [], []
    per_block = max(1, _BLOCK_VALUES // max(1, len(layout.moments)))
    number = 0
    for number, line in enumerate(lines, start=1):
        try:
            place, time, found = reader.read(line)
        except InsarError:
            raise
        except (ValueError, LookupError) as error:
            raise FormatError(
                "INPUT: line {number} below the headings of {path} cannot be read ({reason}).",
                number=number,
                path=path.name,
                reason=str(error)[:80],
            ) from None
        if time is None:
            raise FormatError("INPUT: {path} has no time in line {number}: add a column, or a line '# time:' above the"
                              " headings.", path=path.name, number=number)  # fmt: skip
        places.append(place)
        times.append(time)
        values.append(found)
        if len(values) == per_block:
            blocks.append(reader.pack(places, times, values))
            places, values, times = [], [], []
    if number == 0:
        raise FormatError("INPUT: {path} holds no line below its headings.", path=path.name)
    blocks.append(reader.pack(places, times, values))
    columns = reader.columns
    times = np.concatenate([block[1] for block in blocks]) if columns is None else columns
    return Part(path.name, np.concatenate([block[0] for block in blocks]), times, [block[2] for block in blocks],
                columns is None)  # fmt: skip


class _LineReader:
    """Cells of a line to numbers."""

    def __init__(self, layout: Layout, path: Path):
        self._layout, self._path, self._known = layout, path, {}
        fixed = layout.moments.values() if layout.moments else [layout.time] if layout.time else []
        self.columns = np.array([_microseconds(time) for time in fixed], np.int64) if fixed else None

    def read(self, line: str) -> tuple:
        """Return place, microseconds (0 where the columns tell them, None for none) and values of a line."""
        layout = self._layout
        cells = cells_of(line if layout.mark == "," else line.replace(",", "."), layout.mark)
        if layout.mark == " " and len(cells) != layout.width:
            raise FormatError(
                "INPUT: {path} is separated by blanks, and some of its lines have not as many words as the headings:"
                " export it with semicolons or tabulators.",
                path=self._path.name,
            )
        place = tuple(_coordinate(cells[layout.roles[axis]]) for axis in "xyz")
        time = 0 if self.columns is not None else self._time(cells[layout.roles["time"]])
        return place, time, self._values(cells)

    def _time(self, text: str) -> Optional[int]:
        if text not in self._known:
            if len(self._known) >= _MOST_KNOWN:
                self._known.clear()
            offset, order = self._layout.clock
            time = parse_time(text, order, offset)
            self._known[text] = None if time is None else _microseconds(time)
        return self._known[text]

    def _values(self, cells: list):
        roles, moments = self._layout.roles, self._layout.moments
        if moments:
            chosen = [cells[k] if k < len(cells) else "" for k in moments]
            try:
                return np.fromiter(map(float, chosen), np.float64, len(chosen))
            except ValueError:
                return np.fromiter(map(_number, chosen), np.float64, len(chosen))
        if self._layout.kind == "displacement":
            column = roles["value"]
            return (_number(cells[column] if column < len(cells) else ""),)
        if "phase" in roles:
            size = float(cells[roles["amplitude"]]) if "amplitude" in roles else 1.0
            return size, float(cells[roles["phase"]])
        return float(cells[roles["real"]]), float(cells[roles["imag"]])

    def pack(self, places: list, times: list, values: list) -> tuple:
        """Return places, times and values of a block of lines as arrays."""
        table = np.array(values, np.float64).reshape(len(values), -1 if values else max(1, len(self._layout.moments)))
        if self._layout.kind == "displacement":
            table *= self._layout.scale
            table[~np.isfinite(table)] = np.nan
            table = table.astype(np.float32)
        else:
            with np.errstate(invalid="ignore"):
                polar = "phase" in self._layout.roles
                found = table[:, :1] * np.exp(1j * table[:, 1:2]) if polar else table[:, :1] + 1j * table[:, 1:2]
            found = np.where(np.isfinite(found), found, 0.0)
            table = (found if self._layout.scale < 0.0 else np.conj(found)).astype(np.complex64)
        # a negative zero is the same place as a positive one
        return np.array(places, np.float64).reshape(-1, 3) + 0.0, np.array(times, np.int64), table


def _microseconds(time: datetime) -> int:
    return (time - _EPOCH) // _MICROSECOND


def time_of(microseconds: int) -> datetime:
    """Return the UTC time of microseconds since 1970."""
    return _EPOCH + int(microseconds) * _MICROSECOND


def _coordinate(text: str) -> float:
    number = float(text)
    if not np.isfinite(number):
        raise ValueError(f"a coordinate is {text}")
    return number


def _number(text: str) -> float:
    return np.nan if text.strip().lower() in _MISSING else float(text)


class Numbering:
    """Numbers of places in the order in which they come first.

    Attributes
    ----------
    places : ndarray, shape (pixels, 3)
        The different places so far.
    """

    def __init__(self):
        self.places = np.empty((0, 3))
        self._last, self._numbers = None, np.empty(0, np.int64)

    def add(self, places: np.ndarray) -> np.ndarray:
        """Return the number of each place; the same array again for the same places as before."""
        if self._last is not None and np.array_equal(self._last, places):
            return self._numbers
        known = len(self.places)
        every = np.concatenate([self.places, places]) if known else places
        order = np.lexsort(every.T)
        fresh = np.zeros(order.size, bool)
        fresh[:1] = True
        for axis in every.T:
            fresh[1:] |= np.diff(axis[order]) != 0.0
        first = np.minimum.reduceat(order, np.flatnonzero(fresh))
        rank = np.empty(first.size, np.int64)
        rank[np.argsort(first)] = np.arange(first.size)
        numbers = np.empty(order.size, np.int64)
        numbers[order] = rank[np.cumsum(fresh) - 1]
        self.places = every[np.sort(first)]
        self._last, self._numbers = places, numbers[known:]
        return self._numbers


def fill(parts: list, numbers: list, times: np.ndarray, values: np.ndarray) -> None:
    """Write the values of all parts into an array of shape (times, pixels); parts are emptied on the way.

    Parameters
    ----------
    parts : list of Part
    numbers : list of ndarray of int
        Of the place of each line, per part.
    times : ndarray of int64
        All times, increasing.
    values : ndarray, shape (times, pixels)
        Written.

    Raises
    ------
    InputError
        For two lines with one place and one time.
    """
    apart = sum(np.unique(part.times).size for part in parts) == times.size
    taken = None if apart else np.zeros(values.shape, bool)
    for part, pixels in zip(parts, numbers):
        columns = np.searchsorted(times, part.times)
        if taken is not None:
            _take(part, pixels, columns, taken)
        start = 0
        while part.values:
            block = part.values.pop(0)
            lines = slice(start, start + len(block))
            if part.per_line:
                values[columns[lines], pixels[lines]] = block[:, 0]
            else:
                values[columns[:, None], pixels[None, lines]] = block.T
            start = lines.stop


def require_single(part: Part, pixels: np.ndarray) -> None:
    """Raise `InputError` for a line whose place and time another line of the part has; `pixels` numbers the places."""
    keys = pixels
    if part.per_line:
        keys = np.unique(part.times, return_inverse=True)[1].astype(np.int64) * (int(pixels.max()) + 1) + pixels
    repeated = np.ones(keys.size, bool)
    repeated[np.unique(keys, return_index=True)[1]] = False
    _refuse(repeated, part)


def _take(part: Part, pixels: np.ndarray, columns: np.ndarray, taken: np.ndarray) -> None:
    """Mark places and times in `taken`; raise for a line whose place and time a part before it has."""
    repeated = np.zeros(pixels.size, bool)
    for column in (columns,) if part.per_line else columns:
        repeated |= taken[column, pixels]
        taken[column, pixels] = True
    _refuse(repeated, part)


def _refuse(repeated: np.ndarray, part: Part) -> None:
    if repeated.any():
        raise InputError(
            "INPUT: line {number} below the headings of {path} has the place and the time of another line: join"
            " date and time of day in one column, and export coordinates with all their decimals.",
            number=int(np.argmax(repeated)) + 1,
            path=part.name,
        )
