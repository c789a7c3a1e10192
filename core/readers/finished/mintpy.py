"""MintPy: geocoded HDF5 files with the attributes of ROI_PAC: velocity, timeseries, a stack of pairs, and geometry.

Displacement is metres toward the sensor, unwrapped phase positive away; X_FIRST and Y_FIRST are the outer corner of the
first pixel. incidenceAngle is degrees from the vertical; azimuthAngle is that of the direction from the ground to the
sensor, anticlockwise from north, in degrees.
"""

from __future__ import annotations

import math

import numpy as np

from ...errors import InputError
from ...words import tr
from .hdf5 import hdf5_files, open_hdf5, text_of, whole
from .planes import Plane, array_plane, north_up_grid, require_chunks, wkt_of
from .product import Facts, FinishedProduct, Look, read_date
from .source import Source, base

TITLE = "MintPy"
_PATTERNS = ("*.h5", "*.he5")
_LAYERS = ("velocity", "timeseries", "displacement", "unwrapPhase")
_GEOMETRY = ("incidenceAngle", "azimuthAngle")


def recognises(source: Source) -> bool:
    """Tell whether there is a file with a displacement or phase and the attributes of MintPy."""
    return bool(_main_files(source))


def _main_files(source: Source) -> list:
    found = []
    for path in hdf5_files(source, *_PATTERNS):
        with open_hdf5(path) as file:
            if "FILE_TYPE" in file.attrs and any(name in file for name in _LAYERS):
                found.append(path)
    return found


def open_product(source: Source, wish, stack) -> FinishedProduct:
    """Return the product: the velocity, the whole span (or the wished one) of a time series, or a pair."""
    files = _main_files(source)
    if len(files) > 1 and files[0] != source.chosen:
        raise InputError(
            "INPUT: {path} holds {count} files of MintPy, such as {first}: choose one of them.",
            path=source.name,
            count=len(files),
            first=base(files[0]),
        )
    path = files[0]
    file = open_hdf5(path, stack)
    attributes = {key.upper(): text_of(value) for key, value in file.attrs.items()}
    grid = _grid(attributes, path)
    name = next(name for name in _LAYERS if name in file)
    plane, dates, unit, notes = _OPENERS[name](file, grid, attributes, wish)
    kind = "phase" if name == "unwrapPhase" else "displacement"
    return FinishedProduct(
        "mintpy",
        grid,
        _facts(attributes, dates),
        **{kind: plane},
        coherence=_coherence(file, source, grid, path, stack),
        look=_look(source, grid, stack),
        unit=unit,
        notes=notes,
    )


def _grid(attributes: dict, path: str):
    names = ("X_FIRST", "X_STEP", "Y_FIRST", "Y_STEP")
    if not all(name in attributes for name in names):
        raise InputError(
            "INPUT: {path} is in radar geometry: run geocode.py of MintPy and choose the file it makes.",
            path=base(path),
        )
    west, step_x, north, step_y = (float(attributes[name]) for name in names)
    shape = int(attributes["LENGTH"]), int(attributes["WIDTH"])
    zone = attributes.get("UTM_ZONE", "")
    code = 4326
    if "EPSG" in attributes:
        code = int(attributes["EPSG"])
    elif zone:
        code = (32700 if zone.upper().endswith("S") else 32600) + int("".join(c for c in zone if c.isdigit()))
    return north_up_grid((west, step_x, 0.0, north, 0.0, step_y), shape, wkt_of(code), path)


def _facts(attributes: dict, dates: tuple) -> Facts:
    side = float(attributes.get("ANTENNA_SIDE", -1.0))
    heading = attributes.get("HEADING")
    return Facts(
        *dates,
        sensor=attributes.get("PLATFORM", attributes.get("MISSION", "unknown")),
        wavelength_m=float(attributes.get("WAVELENGTH", "nan")),
        look_side="left" if side > 0.0 else "right",
        heading_rad=math.radians(float(heading)) if heading else math.nan,
    )


def _open_velocity(file, grid, attributes, wish):
    dates = [attributes.get(key, "") for key in ("START_DATE", "END_DATE")]
    notes = (tr("It is a velocity: metres a year, not metres."),)
    unit = attributes.get("UNIT", "m/year").lower()
    scale = {"mm/year": 1e-3, "cm/year": 1e-2}.get(unit, 1.0)
    plane = array_plane(file["velocity"], grid, empty=_empty(attributes), scale=scale)
    return plane, tuple(read_date(date) if date else None for date in dates), "m/yr", notes


def _open_series(file, grid, attributes, wish):
    dates = [read_date(text_of(date)) for date in whole(file["date"])]
    first, last = _nearest(dates, wish.reference, 0), _nearest(dates, wish.secondary, len(dates) - 1)
    series = file["timeseries"]
    plane = Plane(grid, _Difference(series, first, last))
    note = tr(
        "Displacement from {first:%Y-%m-%d} to {last:%Y-%m-%d} of {count} dates.",
        first=dates[first],
        last=dates[last],
        count=len(dates),
    )
    return plane, (dates[first], dates[last]), "m", (note,)


def _nearest(dates: list, wanted, default: int) -> int:
    if wanted is None:
        return default
    return int(np.argmin([abs((date - wanted).total_seconds()) for date in dates]))


class _Difference:
    """The difference of two layers of a cube, read by window."""

    def __init__(self, cube, first: int, last: int):
        require_chunks(cube)
        self._cube, self._first, self._last = cube, first, last

    def __call__(self, window) -> np.ndarray:
        rows, cols = window.slices
        return np.asarray(self._cube[self._last, rows, cols]) - np.asarray(self._cube[self._first, rows, cols])


def _open_displacement(file, grid, attributes, wish):
    plane = array_plane(file["displacement"], grid, empty=_empty(attributes))
    return plane, _pair_dates(attributes.get("DATE12", "")), "m", ()


def _open_stack(file, grid, attributes, wish):
    pairs = [tuple(read_date(text_of(date)) for date in pair) for pair in whole(file["date"])]
    index = 0
    if len(pairs) > 1:
        wanted = (wish.reference, wish.secondary)
        days = [tuple(date.date() for date in pair) for pair in pairs]
        if None in wanted or tuple(date.date() for date in wanted) not in days:
            raise InputError(
                "INPUT: the stack holds {count} pairs: give REFERENCE_DATE and SECONDARY_DATE of one, such as {first}"
                " and {second}.",
                count=len(pairs),
                first=f"{pairs[0][0]:%Y-%m-%d}",
                second=f"{pairs[0][1]:%Y-%m-%d}",
            )
        index = days.index(tuple(date.date() for date in wanted))
    return Plane(grid, _Layer(file["unwrapPhase"], index), empty=(0.0,)), pairs[index], "m", ()


class _Layer:
    """A layer of a cube, read by window."""

    def __init__(self, cube, index: int):
        require_chunks(cube)
        self._cube, self._index = cube, index

    def __call__(self, window) -> np.ndarray:
        rows, cols = window.slices
        return np.asarray(self._cube[self._index, rows, cols])


_OPENERS = {
    "velocity": _open_velocity,
    "timeseries": _open_series,
    "displacement": _open_displacement,
    "unwrapPhase": _open_stack,
}


def _empty(attributes: dict) -> tuple:
    text = attributes.get("NO_DATA_VALUE", "")
    return () if text.lower() in ("", "none", "nan") else (float(text),)


def _pair_dates(text: str) -> tuple:
    words = text.replace("-", "_").split("_")
    return tuple(read_date(word) for word in words) if len(words) == 2 else (None, None)


def _coherence(file, source: Source, grid, path: str, stack):
    """Return the temporal coherence of the same map."""
    for other in source.find("*temporalcoherence*.h5", "*avgspatialcoh*.h5"):
        opened = open_hdf5(other, stack)
        for name in ("temporalCoherence", "coherence"):
            if name in opened and opened[name].shape == grid.shape:
                return array_plane(opened[name], grid, empty=(0.0,))
    return None


def _look(source: Source, grid, stack):
    for other in source.find("*geometry*.h5"):
        opened = open_hdf5(other, stack)
        if all(name in opened and opened[name].shape == grid.shape for name in _GEOMETRY):
            incidence, azimuth = (array_plane(opened[name], grid, empty=(0.0,)) for name in _GEOMETRY)
            return Look(
                "incidence",
                (incidence.scaled(math.radians(1.0)), azimuth.scaled(math.radians(1.0), 0.5 * math.pi)),
            )
    return None
