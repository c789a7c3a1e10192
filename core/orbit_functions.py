"""Functions of the map that an orbit error can leave, and the look vectors of its pixels."""

from __future__ import annotations

import math
from contextlib import ExitStack
from typing import Optional

import numpy as np
from pyproj import CRS, Transformer

from .conventions import range_to_phase
from .errors import InputError
from .grids import Window
from .multilook import AveragedRaster, find_geometry
from .raster import Raster

_LOOK = ("east", "north", "up")


class OrbitFunctions:
    """The functions of a model on windows of the input's grid.

    Parameters
    ----------
    job
        With `model` and `geometry`, as in `refinement.RefineJob`.
    raster : Raster
        The input.
    record : Record
        Of the input.
    stack : ExitStack
        Closes the geometry raster.
    """

    def __init__(self, job, raster: Raster, record, stack: ExitStack):
        self._grid, self._model, self._heading = raster.grid, job.model, record.heading_rad
        self._factor = range_to_phase(record.wavelength_m)
        self._geometry = None
        if job.model == "baseline":
            path = find_geometry(raster, job.geometry)
            if path is None:
                raise InputError(
                    "MODEL is baseline and GEOMETRY is missing: choose the geometry raster of the scene, or plane."
                )
            self._geometry = stack.enter_context(AveragedRaster(path, raster.grid))
            self._transformer = Transformer.from_crs(CRS.from_wkt(raster.grid.crs_wkt), "EPSG:4326", always_xy=True)
            grid = raster.grid
            self._middle = self._transformer.transform(float(grid.x(grid.cols / 2)), float(grid.y(grid.rows / 2)))

    def read(self, window: Window) -> np.ndarray:
        """Return the functions on a window, shape (k, rows, cols)."""
        rows = np.arange(window.row, window.row + window.rows)[:, None]
        cols = np.arange(window.col, window.col + window.cols)[None, :]
        y = np.broadcast_to(2.0 * rows / self._grid.rows - 1.0, (window.rows, window.cols))
        x = np.broadcast_to(2.0 * cols / self._grid.cols - 1.0, (window.rows, window.cols))
        one = np.ones(x.shape)
        if self._model == "plane":
            return np.stack([one, x, y])
        if self._model == "quadratic":
            return np.stack([one, x, y, x * x, x * y, y * y])
        look = np.stack([self._geometry.read(window, name) for name in _LOOK])
        lon, lat = self._transformer.transform(*np.meshgrid(self._grid.x(cols[0]), self._grid.y(rows[:, 0])))
        east, north, up = _to_frame(look, np.radians(lon), np.radians(lat), np.radians(self._middle))
        right = math.cos(self._heading) * east - math.sin(self._heading) * north
        # Distance along the flight on the ground, in units of a degree of the meridian, stands for the time.
        along = (lat - self._middle[1]) * math.cos(self._heading)
        along = along + (lon - self._middle[0]) * np.cos(np.radians(lat)) * math.sin(self._heading)
        return np.stack([one, *(self._factor * part for part in (right, up, along * right, along * up))])


def _to_frame(look, lon, lat, middle):
    """Vectors given in each pixel's own east, north, up, in those of the middle of the map."""
    east, north, up = look
    sin_lon, cos_lon, sin_lat, cos_lat = np.sin(lon), np.cos(lon), np.sin(lat), np.cos(lat)
    flat = -sin_lat * north + cos_lat * up
    x = -sin_lon * east + cos_lon * flat
    y = cos_lon * east + sin_lon * flat
    z = cos_lat * north + sin_lat * up
    lon0, lat0 = middle
    out = math.cos(lon0) * x + math.sin(lon0) * y
    return (
        -math.sin(lon0) * x + math.cos(lon0) * y,
        -math.sin(lat0) * out + math.cos(lat0) * z,
        math.cos(lat0) * out + math.sin(lat0) * z,
    )


class LookVectors:
    """Look vectors on windows of the input's grid: of the geometry raster, or the mean one of the record.

    Parameters
    ----------
    raster, record, stack
        As for `OrbitFunctions`.
    given : str or None
        Geometry raster; None for the one the input names.
    """

    def __init__(self, raster: Raster, record, given: Optional[str], stack: ExitStack):
        path = find_geometry(raster, given)
        self._geometry = None if path is None else stack.enter_context(AveragedRaster(path, raster.grid))
        side = math.sin(record.incidence_rad) * (1.0 if record.look_side == "right" else -1.0)
        # the sensor stands to the left of the flight for one that looks right
        flight = record.heading_rad
        self._mean = -side * math.cos(flight), side * math.sin(flight), math.cos(record.incidence_rad)

    def read(self, window: Window) -> np.ndarray:
        """Return east, north, up of a window, shape (3, rows, cols)."""
        if self._geometry is not None:
            return np.stack([self._geometry.read(window, name) for name in _LOOK])
        return np.stack([np.full((window.rows, window.cols), part) for part in self._mean])
