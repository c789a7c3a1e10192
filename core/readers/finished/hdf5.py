"""Opening HDF5 (and netCDF-4) files with h5py, which is asked for only when such a file comes."""

from __future__ import annotations

import math

import numpy as np

from ...errors import FormatError, InputError, MissingDependencyError
from .planes import require_chunks
from .source import Source, base, starts_with

MAGIC = b"\x89HDF\r\n\x1a\n"
# Coordinates, dates and cubes of angles; the layers themselves are read by window.
_MOST_NUMBERS = 20_000_000


def hdf5_files(source: Source, *patterns: str) -> list:
    """Return the HDF5 files among the matches; the chosen file first."""
    return [file for file in source.find(*patterns) if starts_with(file, MAGIC)]


def open_hdf5(path: str, stack=None):
    """Open an HDF5 file for reading; `stack` closes it.

    Raises
    ------
    MissingDependencyError
        h5py is not installed.
    InputError
        The file lies in an archive.
    FormatError
        The file is damaged.
    """
    try:
        import h5py
    except ImportError:
        raise MissingDependencyError(
            "INPUT: {path} is an HDF5 file, and the Python library {name} that reads it is not installed: run the tool"
            " Check installation to see how to get it.",
            path=base(path),
            name="h5py",
        ) from None
    if path.startswith("/vsi"):
        raise InputError("INPUT: {path} lies in an archive: unpack it and choose the file.", path=base(path))
    try:
        file = h5py.File(path, "r")
    except OSError as error:
        raise FormatError("INPUT: {path} is damaged: get it again.", path=base(path)) from error
    return file if stack is None else stack.enter_context(file)


def holds(path: str, *names: str) -> bool:
    """Tell whether an HDF5 file has one of these groups or datasets."""
    with open_hdf5(path) as file:
        return any(name in file for name in names)


def text_of(value) -> str:
    """Return an attribute or a scalar dataset as text."""
    if not isinstance(value, (bytes, str)) and getattr(value, "shape", None) == ():
        value = value[()]
    if isinstance(value, np.ndarray):
        value = value.ravel()[0] if value.size else ""
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)


def whole(dataset) -> np.ndarray:
    """Return all of a small dataset; `FormatError` when its header announces more numbers than one can have."""
    require_chunks(dataset)
    if math.prod(dataset.shape) > _MOST_NUMBERS:
        raise FormatError(
            "INPUT: the list {name} announces {count:.3g} numbers: the file is damaged, get it again.",
            name=dataset.name,
            count=float(math.prod(dataset.shape)),
        )
    return dataset[()]


def first_of(file, *names: str):
    """Return the first of these datasets or groups that is there, or None."""
    return next((file[name] for name in names if name in file), None)


def fill_of(dataset) -> tuple:
    """Return the fill value of a dataset as a tuple, empty without one."""
    found = dataset.attrs.get("_FillValue")
    return () if found is None else tuple(np.ravel(found).tolist())


def at_height(cube, heights, height_m: float) -> np.ndarray:
    """Return the layer of a cube at a height, float64.

    Parameters
    ----------
    cube : dataset, shape (heights, rows, cols)
    heights : ndarray, shape (heights,), metres
    height_m : float
        Between the layers it is interpolated, beyond them the last one holds.
    """
    require_chunks(cube)
    if math.prod(cube.shape[1:]) > _MOST_NUMBERS:
        raise FormatError("INPUT: its angles announce {count:.3g} pixels: get it again.", count=math.prod(cube.shape))
    heights = np.asarray(heights, dtype=np.float64)
    order = np.argsort(heights)
    place = float(np.interp(height_m, heights[order], np.arange(heights.size)))
    low = min(int(place), heights.size - 1)
    high = min(low + 1, heights.size - 1)
    first, second = (np.asarray(cube[int(order[index])], dtype=np.float64) for index in (low, high))
    return first + (place - low) * (second - first)
