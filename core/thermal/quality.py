"""Quality flags: which stored numbers of a quality variable let a value through."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

import numpy as np
from osgeo import gdal

from ..errors import FormatError, InputError
from ..raster import call_gdal, open_dataset
from .sources import fields_of_file, fields_of_variable

_PATTERN = re.compile(r"[01x]*x[01x]*", re.IGNORECASE)
_NUMBERS = re.compile(r"(\d{1,10})(?:-(\d{1,10}))?")
_MOST_BITS = 32
# Larger numbers are no flags but what files of floats write for no data.
_LARGEST = 2.0**53


class Accepted(NamedTuple):
    """Flags that let a value through.

    Attributes
    ----------
    patterns : tuple of (int, int)
        Mask of the bits that count, and what they must be.
    ranges : tuple of (int, int)
        Least and largest number, both included.
    """

    patterns: tuple
    ranges: tuple

    def keeps(self, flags: np.ndarray) -> np.ndarray:
        """Return whether each flag is accepted, bool; one that is no whole number, or larger than any flag, is not."""
        whole = (np.abs(flags) < _LARGEST) & (flags == np.floor(flags))
        numbers = np.where(whole, flags, 0).astype(np.int64)
        found = np.zeros(flags.shape, bool)
        for mask, bits in self.patterns:
            found |= (numbers & mask) == bits
        for low, high in self.ranges:
            found |= (numbers >= low) & (numbers <= high)
        return found & whole


def parse_accepted(text: str) -> Accepted:
    """Return what a text such as ``0, 64-66, xxxxxx00`` accepts.

    Parameters
    ----------
    text : str
        Between commas: whole numbers, ranges, and patterns of bits from the highest to the lowest, where ``x`` is
        either; bits above the pattern do not count.

    Raises
    ------
    InputError
        When the text is empty or holds anything else.
    """
    patterns, ranges = [], []
    for item in (part.strip() for part in text.split(",")):
        numbers = _NUMBERS.fullmatch(item)
        low, high = (int(numbers.group(1)), int(numbers.group(2) or numbers.group(1))) if numbers else (0, 0)
        if numbers and low <= high:
            ranges.append((low, high))
        elif _PATTERN.fullmatch(item) and len(item) <= _MOST_BITS:
            plain = item.lower()
            mask = int(plain.replace("0", "1").replace("x", "0"), 2)
            patterns.append((mask, int(plain.replace("x", "0"), 2)))
        else:
            raise InputError(
                "QUALITY_ACCEPT holds '{found}': write numbers, ranges such as 0-3 and patterns of bits such as"
                " xxxxxx00 (x for either), between commas.",
                found=item,
            )
    return Accepted(tuple(patterns), tuple(ranges))


def split_flag_files(paths: list, variable: str) -> tuple:
    """Return the files of values, and the fields of the files that hold flags alone.

    Some archives hand out every variable as a GeoTIFF of its own, such as LST_Night_1km and QC_Night of one day: a file
    of one variable with the name of the flags in its own name holds them.

    Parameters
    ----------
    paths : list of str
        All files of a run.
    variable : str
        Name of the variable of flags; empty for none.
    """
    word = variable.lower()
    named = {path for path in paths if word and word in Path(path).stem.lower()}
    alone = [path for path in paths if path in named and not open_dataset(path, "INPUTS").GetSubDatasets()]
    values = [path for path in paths if path not in set(alone)]
    return (values, [field for path in alone for field in fields_of_file(path)]) if values else (paths, [])


def match_quality(path: str, variable: str, fields: list, beside: list) -> dict:
    """Return the field of flags for each field of values of a file, by time and, where flags have levels, by level.

    Parameters
    ----------
    path : str
        The file; without files of flags, these are another variable of it.
    variable : str
        Name of the variable of flags.
    fields : list of Field
        Of the values.
    beside : list of Field
        Of files that hold flags alone.
    """
    flags = beside or fields_of_variable(path, variable, "QUALITY")
    levelled = any(np.isfinite(flag.level) for flag in flags)
    table = {_key(flag, levelled=levelled): flag for flag in flags}
    found = {field: table.get(_key(field, levelled=levelled)) for field in fields}
    absent = [field for field, flag in found.items() if flag is None]
    if absent:
        raise InputError(
            "QUALITY: {variable} of {path} has no flags for {time}: choose the variable that belongs to the values.",
            variable=variable,
            path=Path(path).name,
            time=str(absent[0].time),
        )
    return found


def _key(field, *, levelled: bool) -> tuple:
    return str(field.time), round(field.level, 6) if levelled else 0.0


class FlagReader:
    """The flags of fields as they are stored; the dataset read last stays open."""

    def __init__(self):
        self._name, self._dataset = "", None

    def read(self, field, shape: tuple) -> np.ndarray:
        """Return the flags of a field as float64, without scale and no-data value; `shape` is that of the values."""
        if field.source != self._name:
            self._name, self._dataset = field.source, open_dataset(field.source, "QUALITY")
        found = call_gdal(self._dataset.GetRasterBand(field.band).ReadAsArray, buf_type=gdal.GDT_Float64)
        if found is None:
            raise FormatError("QUALITY: {path} is damaged and cannot be read: get the file again.", path=field.source)
        if found.shape != shape:
            raise InputError(
                "QUALITY: the flags have {rows} x {cols} pixels and the values {want}: choose the variable that belongs"
                " to the values.",
                rows=found.shape[0],
                cols=found.shape[1],
                want=f"{shape[0]} x {shape[1]}",
            )
        return found
