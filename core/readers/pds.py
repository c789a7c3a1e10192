"""The text headers that all ENVISAT files share, products and orbits alike (document PO-RS-MDA-GS-2009, volume 5)."""

from __future__ import annotations

import math
import struct
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import NamedTuple

from ..errors import FormatError, InputError
from ..words import tr

MPH_SIZE = 1247
DSD_SIZE = 280
SIGNATURE = b'PRODUCT="'
_MAX_HEADER = 1 << 20
_MAX_RECORDS = 16 << 20
_NAMES = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC"
_MONTHS = {_NAMES[3 * i : 3 * i + 3]: i + 1 for i in range(12)}
_DAY_ZERO = datetime(2000, 1, 1, tzinfo=timezone.utc)


class DataSet(NamedTuple):
    """One data set descriptor: where its records are."""

    name: str
    kind: str
    offset: int
    size: int
    records: int
    record_size: int


def begins_with(path, beginning: bytes) -> bool:
    """Compare the first bytes of a file; False when it cannot be read."""
    try:
        with Path(path).open("rb") as stream:
            return stream.read(len(beginning)) == beginning
    except OSError:
        return False


def parse_time(text: str) -> datetime:
    """Return the UTC of ``03-DEC-2003 06:11:58.812682``; `ValueError` when it is none.

    The standard library reads month names in the language of the user, so they are translated here.
    """
    if len(text) < 27 or text[2] != "-" or text[6] != "-" or text[20] != ".":
        raise ValueError(text)
    month = _MONTHS.get(text[3:6], 0)
    clock = int(text[12:14]), int(text[15:17]), int(text[18:20]), int(text[21:27])
    return datetime(int(text[7:11]), month, int(text[:2]), *clock, tzinfo=timezone.utc)


def unpack_time(block: bytes, offset: int) -> datetime:
    """Return the UTC of the binary days, seconds and microseconds since 2000; `ValueError` when they are none."""
    days, seconds, microseconds = struct.unpack_from(">iII", block, offset)
    if not (0 <= days < 36525 and seconds <= 86400 and microseconds <= 1000000):
        raise ValueError(f"{days} {seconds} {microseconds}")
    return _DAY_ZERO + timedelta(days=days, seconds=seconds, microseconds=microseconds)


def _parse_lines(block: bytes) -> dict:
    values = {}
    for line in block.decode("latin-1").split("\n"):
        key, equals, value = line.partition("=")
        if equals and key not in values:
            values[key] = value.split('"')[1].strip() if value.startswith('"') else value.split("<")[0].strip()
    return values


class PdsFile:
    """The headers of an ENVISAT file, and its records on request; nothing is kept open.

    Parameters
    ----------
    path : str or Path
        The file.
    parameter : str
        The name of the tool's parameter, for error messages.

    Attributes
    ----------
    main : dict of str to str
        Main product header.
    product : str
        Name of the product that the header states.
    """

    def __init__(self, path, parameter: str):
        self.path, self.parameter = Path(path), parameter
        try:
            self.size = self.path.stat().st_size
        except OSError as error:
            raise self._unreadable(error) from error
        head = self.read(0, min(MPH_SIZE, self.size))
        if not head.startswith(SIGNATURE):
            raise FormatError(
                "{parameter}: {path} is not an ENVISAT file: choose one, unpacked.", parameter=parameter, path=str(path)
            )
        self.main = _parse_lines(head)
        self.product = self.main.get("PRODUCT", "")

    def damaged(self, what: str) -> FormatError:
        """Return the error of a file that is of the right kind and not whole."""
        return FormatError(
            "{parameter}: {path} is damaged: {what}. Get the file again.",
            parameter=self.parameter,
            path=str(self.path),
            what=what,
        )

    def _unreadable(self, error: OSError) -> InputError:
        return InputError(
            "{parameter}: {path} cannot be read ({reason}): choose a file that exists and that you may read.",
            parameter=self.parameter,
            path=str(self.path),
            reason=error.strerror,
        )

    def read(self, offset: int, size: int) -> bytes:
        """Return bytes of the file, all of them or an error."""
        try:
            with self.path.open("rb") as stream:
                stream.seek(offset)
                block = stream.read(size)
        except OSError as error:
            raise self._unreadable(error) from error
        if len(block) < size:
            raise self.damaged(
                tr("it ends after {size} bytes and byte {wanted} is needed", size=self.size, wanted=offset + size)
            )
        return block

    def require_whole(self) -> None:
        """Raise `FormatError` when the file is shorter than its header says."""
        total = self.integer(self.main, "TOT_SIZE")
        if self.size < total:
            raise FormatError(
                "{parameter}: {path} is truncated: it has {found} bytes and its header announces {want}. Get the file"
                " again.",
                parameter=self.parameter,
                path=str(self.path),
                found=self.size,
                want=total,
            )

    def value(self, header: dict, key: str) -> str:
        """Return an entry of a header."""
        if key not in header:
            raise self.damaged(tr("its header has no {key}", key=key))
        return header[key]

    def integer(self, header: dict, key: str) -> int:
        """Return a whole number of a header."""
        text = self.value(header, key)
        try:
            return int(text)
        except ValueError:
            raise self.damaged(
                tr("{key} is '{text}' in its header and should be a whole number", key=key, text=text)
            ) from None

    def time(self, header: dict, key: str) -> datetime:
        """Return a UTC time of a header."""
        text = self.value(header, key)
        try:
            return parse_time(text)
        except ValueError:
            raise self.damaged(
                tr("{key} is '{text}' in its header and should be a date and time", key=key, text=text)
            ) from None

    def specific(self) -> tuple:
        """Return the specific product header (dict of str) and the data sets (dict of name to `DataSet`)."""
        size, count = self.integer(self.main, "SPH_SIZE"), self.integer(self.main, "NUM_DSD")
        each = self.integer(self.main, "DSD_SIZE")
        text_size = size - count * DSD_SIZE
        if each != DSD_SIZE or not (0 < size <= _MAX_HEADER and count >= 1 and text_size >= 0):
            raise self.damaged(
                tr(
                    "its header announces {count} descriptors of {each} bytes in {size} bytes",
                    count=count,
                    each=each,
                    size=size,
                )
            )
        block = self.read(MPH_SIZE, size)
        sets = (self._data_set(block[i : i + DSD_SIZE]) for i in range(text_size, size, DSD_SIZE))
        return _parse_lines(block[:text_size]), {item.name: item for item in sets if item.records > 0}

    def _data_set(self, block: bytes) -> DataSet:
        header = _parse_lines(block)
        if not header:
            return DataSet("", "", 0, 0, 0, 0)
        name, kind = self.value(header, "DS_NAME"), self.value(header, "DS_TYPE")
        if kind == "R":  # names another file
            return DataSet(name, kind, 0, 0, 0, 0)
        numbers = (self.integer(header, key) for key in ("DS_OFFSET", "DS_SIZE", "NUM_DSR", "DSR_SIZE"))
        item = DataSet(name, kind, *numbers)
        if item.records == 0:
            return item
        if min(item[2:]) < 0 or item.offset + item.size > self.size or item.records * item.record_size > item.size:
            raise FormatError(
                "{parameter}: {path} is truncated or damaged: its data set {name} should end at byte {want} and the"
                " file ends at {found}. Get the file again.",
                parameter=self.parameter,
                path=str(self.path),
                name=name,
                want=item.offset + max(item.size, item.records * item.record_size),
                found=self.size,
            )
        return item

    def records(self, sets: dict, name: str, least_size: int) -> list:
        """Return the records of a data set as a list of bytes, each at least `least_size` long."""
        if name not in sets:
            raise self.damaged(tr("it has no data set {name}", name=name))
        item = sets[name]
        if item.record_size < least_size or item.records * item.record_size > _MAX_RECORDS:
            raise self.damaged(
                tr(
                    "its data set {name} announces {records} records of {size} bytes",
                    name=name,
                    records=item.records,
                    size=item.record_size,
                )
            )
        block = self.read(item.offset, item.records * item.record_size)
        return [block[i : i + item.record_size] for i in range(0, len(block), item.record_size)]

    def number(self, value: float, name: str, low: float, high: float) -> float:
        """Return a number of the file when it is finite and between two limits that no sound file passes."""
        if not (math.isfinite(value) and low <= value <= high):
            raise self.damaged(
                tr(
                    "{name} is {value:g} and should be between {low:g} and {high:g}",
                    name=name,
                    value=value,
                    low=low,
                    high=high,
                )
            )
        return value
