"""Rasters read on another grid: averaged where their pixels are finer, interpolated where they are not."""

from __future__ import annotations

import uuid
from pathlib import Path

import numpy as np
from osgeo import gdal
from pyproj import CRS, Transformer

from .errors import FormatError, InputError
from .grids import MapGrid, Window
from .raster import Raster, call_gdal

LOOK_BANDS = ("east", "north", "up")
# A source with pixels this much finer than the output is averaged, others are interpolated.
_FINER = 1.5


class WarpedRaster:
    """A raster read on another grid: averaged where its pixels are finer, interpolated where they are not.

    One object, one thread. On the same grid the pixels are read as they are.

    Parameters
    ----------
    path : str
        The raster.
    grid : MapGrid
        Where it is wanted; pixels outside the raster become NaN.
    parameter : str
        Name of the tool's parameter for error messages.
    """

    def __init__(self, path: str, grid: MapGrid, parameter: str):
        self.source = Raster(path, parameter)
        self.names = self.source.band_names()
        self._virtual = ""
        self._raster = self.source
        try:
            self.source.grid.require_same(grid, parameter, parameter)
            same = same_crs(self.source.grid.crs_wkt, grid.crs_wkt)
        except InputError:
            same = False
        if not same:
            self._virtual = f"/vsimem/quakesar_{uuid.uuid4().hex}.vrt"
            self._warp(grid)
            self._raster = Raster(self._virtual, parameter)

    def _warp(self, grid):
        mine = self.source.grid
        if not mine.crs_wkt or not grid.crs_wkt:
            raise InputError(
                "{parameter}: {path} lies on another grid and a coordinate reference system is missing: assign one to"
                " every raster first.",
                parameter=self.source.parameter,
                path=Path(self.source.path).name,
            )
        options = gdal.WarpOptions(
            format="VRT",
            srcSRS=mine.crs_wkt,
            dstSRS=grid.crs_wkt,
            outputBounds=grid.bounds,
            width=grid.cols,
            height=grid.rows,
            resampleAlg="average" if finer_by(mine, grid) >= _FINER else "bilinear",
            dstNodata="nan",
            outputType=gdal.GDT_Float32,
            errorThreshold=0.0,  # an approximate transform would depend on how the raster is cut into tiles
            warpOptions=["UNIFIED_SRC_NODATA=NO"],
        )
        if call_gdal(gdal.Warp, self._virtual, self.source.path, options=options) is None:
            raise FormatError(
                "{parameter}: {path} cannot be brought onto the grid of INPUTS ({reason}): reproject it first.",
                parameter=self.source.parameter,
                path=Path(self.source.path).name,
                reason=gdal.GetLastErrorMsg().rstrip("."),
            )

    def read(self, window: Window, band: int = 1) -> np.ndarray:
        """Return a band of a window of the wanted grid, float64."""
        return self._raster.read(window, band).astype(np.float64)

    def look_bands(self) -> tuple:
        """Return the numbers of the bands east, north, up: by name, or the first three when none is named so."""
        lower = [name.lower() for name in self.names]
        if all(name in lower for name in LOOK_BANDS):
            return tuple(lower.index(name) + 1 for name in LOOK_BANDS)
        if len(lower) < 3 or any(name in lower for name in LOOK_BANDS):
            raise InputError(
                "{parameter}: {path} does not hold the bands east, north and up: choose the geometry raster of the"
                " scene, or stack the three parts of the look vector in this order.",
                parameter=self.source.parameter,
                path=Path(self.source.path).name,
            )
        return 1, 2, 3

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self._raster.close()
        self.source.close()
        if self._virtual:
            call_gdal(gdal.Unlink, self._virtual)


def same_crs(one: str, other: str) -> bool:
    """Tell whether two CRS in WKT are the same; empty text goes with any."""
    return not one or not other or CRS.from_wkt(one) == CRS.from_wkt(other)


def finer_by(source: MapGrid, grid: MapGrid) -> float:
    """Return how many pixels of `source` a pixel in the middle of `grid` spans along the longer side."""
    x, y = grid.x(grid.cols // 2), grid.y(grid.rows // 2)
    transformer = Transformer.from_crs(grid.crs_wkt, source.crs_wkt, always_xy=True)
    xs, ys = transformer.transform([x, x + grid.pixel_x, x], [y, y, y + grid.pixel_y])
    along_x = max(abs(xs[1] - xs[0]), abs(xs[2] - xs[0])) / source.pixel_x
    along_y = max(abs(ys[1] - ys[0]), abs(ys[2] - ys[0])) / source.pixel_y
    return max(along_x, along_y)


def bilinear(values: np.ndarray, row: np.ndarray, col: np.ndarray) -> np.ndarray:
    """Return an array between its pixels.

    Parameters
    ----------
    values : ndarray, shape (rows, cols)
    row, col : ndarray
        Fractional indices; those outside are moved to the edge.

    Returns
    -------
    ndarray of float64, shape of `row`
        NaN where a pixel that counts has no data.
    """
    row, col = np.clip(row, 0.0, values.shape[0] - 1.0), np.clip(col, 0.0, values.shape[1] - 1.0)
    top, left = row.astype(int), col.astype(int)
    down, right = row - top, col - left
    total = np.zeros(np.shape(row))
    for step_row, part_row in ((0, 1.0 - down), (1, down)):
        for step_col, part_col in ((0, 1.0 - right), (1, right)):
            i = np.minimum(top + step_row, values.shape[0] - 1)
            j = np.minimum(left + step_col, values.shape[1] - 1)
            weight = part_row * part_col
            total += np.where(weight > 1e-9, weight * values[i, j], 0.0)
    return total
