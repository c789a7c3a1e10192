"""Where the pixels of a climate field lie: from the file's grid to a north-up map grid with longitudes -180 to 180."""

from __future__ import annotations

from typing import NamedTuple, Optional

import numpy as np
from osgeo import osr
from pyproj import CRS, Transformer

from ..errors import InputError
from ..grids import MapGrid

_SLACK = 1e-6


class Placement(NamedTuple):
    """How the pixels of a file become those of a map.

    Attributes
    ----------
    grid : MapGrid
        Of the result.
    rows, cols : ndarray of int
        Row and column of the file behind each row and column of the result.
    """

    grid: MapGrid
    rows: np.ndarray
    cols: np.ndarray


def place(dataset, path: str, *, bounds: tuple = (), wrap: bool = True) -> Placement:
    """Return the placement of a dataset's pixels.

    A global grid registered at its nodes has its first and last row at the poles, half outside the map: these rows are
    left out. Longitudes beyond 180 are rolled to the west where the result stays in one piece.

    Parameters
    ----------
    dataset : gdal.Dataset
        North-up or south-up, without rotation.
    path : str
        For error messages.
    bounds : tuple of four float, or empty
        West, south, east, north in degrees; pixels whose centres lie inside are kept.
    wrap : bool
        Whether longitudes run from -180 to 180.
    """
    west, dx, skew_x, top, skew_y, dy = dataset.GetGeoTransform()
    shape = dataset.RasterYSize, dataset.RasterXSize
    if (west, dx, top, abs(dy)) == (0.0, 1.0, 0.0, 1.0) or skew_x or skew_y or dx <= 0.0:
        raise InputError(
            "INPUTS: {path} has no regular grid in map coordinates: warp it to longitude and latitude first.", path=path
        )
    crs = _crs(dataset, (west, west + dx * shape[1]))
    x = west + dx * (np.arange(shape[1]) + 0.5)
    y = top + dy * (np.arange(shape[0]) + 0.5)
    rows, cols = np.argsort(-y, kind="stable"), np.arange(shape[1])
    geographic = CRS.from_wkt(crs).is_geographic
    if geographic:
        half = 0.5 * abs(dy)
        rows = rows[np.abs(y[rows]) + half <= 90.0 + _SLACK * half]
        x, cols = _roll(x, dx) if wrap else (x, cols)
    if bounds:
        rows, cols = _crop(x, y, (rows, cols), bounds if geographic else _project(bounds, crs))
    if not (rows.size and cols.size):
        raise InputError("EXTENT does not meet {path}: choose an area inside it.", path=path)
    north = float(y[rows[0]]) + 0.5 * abs(dy)
    left = float(x[cols[0]]) - 0.5 * dx
    return Placement(MapGrid(rows.size, cols.size, left, north, dx, abs(dy), crs), rows, cols)


def _crs(dataset, span: tuple) -> str:
    reference = osr.SpatialReference()
    text = dataset.GetProjection()
    if text:
        reference.ImportFromWkt(text)
        if not reference.IsGeographic() or reference.GetAuthorityCode(None):
            return text
    elif span[0] < -361.0 or span[1] > 541.0:
        raise InputError("INPUTS have no coordinate reference system: assign one first.")
    # climate files call any sphere or ellipsoid longitude and latitude
    reference.ImportFromEPSG(4326)
    return reference.ExportToWkt()


def _roll(x: np.ndarray, dx: float) -> tuple:
    """Return longitudes from -180 to 180 by column of the file, and the columns from west to east."""
    wrapped = np.mod(x + 180.0 + _SLACK * dx, 360.0) - 180.0 - _SLACK * dx
    order = np.argsort(wrapped, kind="stable")
    steps = np.diff(wrapped[order])
    if steps.size and steps.max() > 1.5 * dx:
        return x, np.arange(x.size)  # an area across the date line stays in one piece
    return wrapped, order


def _crop(x, y, order: tuple, bounds: tuple) -> tuple:
    rows, cols = order
    west, south, east, north = bounds
    inside = (y[rows] >= south) & (y[rows] <= north)
    across = (x[cols] >= west) & (x[cols] <= east)
    return rows[inside], cols[across]


def _project(bounds: tuple, crs: str) -> tuple:
    transformer = Transformer.from_crs("EPSG:4326", CRS.from_wkt(crs), always_xy=True)
    return transformer.transform_bounds(*bounds)


def same_placement(first: Placement, other: Optional[Placement]) -> bool:
    """Tell whether two files lie on one grid."""
    if other is None or first.grid.shape != other.grid.shape:
        return False
    near = np.isclose(first.grid.geotransform, other.grid.geotransform, rtol=0.0, atol=1e-3 * first.grid.pixel_x)
    return bool(near.all())
