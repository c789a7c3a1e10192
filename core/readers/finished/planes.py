"""Pixels of finished products: bands of rasters, binary files and HDF5 files, read by window of a map."""

from __future__ import annotations

import math
from dataclasses import replace
from functools import partial

import numpy as np
from osgeo import gdal, osr
from pyproj import CRS, Transformer

from ...errors import FormatError, GridMismatchError, InputError
from ...grids import MapGrid, Window
from ...guarding import check_netcdf, guard_parsing, watch_worker
from ...raster import call_gdal
from ...warped import bilinear
from ...words import tr
from .source import base, file_size, read_bytes

# Larger numbers are no phases, displacements or angles but the empty values of some program.
_LARGEST = 1e15
_SAME = 1e-3
# A compressed chunk is unpacked as a whole, however small the window; sound products have chunks of a few megabytes.
_LARGEST_CHUNK = 128 << 20


class Plane:
    """A quantity on a map grid.

    Parameters
    ----------
    grid : MapGrid
        Its pixels.
    fetch : callable
        ``(window) -> ndarray`` with the numbers of the file, north at the top.
    empty : tuple of float
        Numbers that mean no data.
    scale, offset : float
        Factor to the unit that is wanted, and what is added after it.
    """

    def __init__(self, grid: MapGrid, fetch, *, empty=(), scale: float = 1.0, offset: float = 0.0):
        self.grid = grid
        self._fetch, self._empty, self._scale, self._offset = fetch, empty, scale, offset

    def read(self, window: Window) -> np.ndarray:
        """Return a window as float64 with NaN where there is no data."""
        with watch_worker(), guard_parsing(tr("a layer")):
            raw = np.asarray(self._fetch(window))
            if raw.shape != (window.rows, window.cols) or raw.dtype.kind not in "fiub":
                raise ValueError(f"{raw.dtype} of shape {raw.shape}")
        values = raw.astype(np.float64)
        bad = ~(np.abs(values) < _LARGEST)
        for number in self._empty:
            bad |= raw == (raw.dtype.type(number) if raw.dtype.kind == "f" else number)
        values[bad] = np.nan
        return values * self._scale + self._offset

    def scaled(self, factor: float, offset: float = 0.0) -> Plane:
        """Return the same plane times a factor plus an offset."""
        return Plane(self.grid, self.read, scale=factor, offset=offset)


def north_up_grid(transform, shape, crs_wkt: str, path: str) -> MapGrid:
    """Return the grid of a GDAL geotransform; `InputError` when it is not a map."""
    if transform[2] or transform[4] or transform[1] <= 0.0 or transform[5] >= 0.0:
        raise InputError(
            "INPUT: {path} is not geocoded (it lies in radar geometry, or is turned): choose the geocoded product, on a"
            " map with north at the top.",
            path=base(path),
        )
    return MapGrid(*shape, transform[0], transform[3], transform[1], -transform[5], crs_wkt)


def centred_grid(east, north, crs_wkt: str, path: str) -> tuple:
    """Return the grid of pixel centres and whether its rows run from south to north.

    Parameters
    ----------
    east, north : ndarray, shape (n,)
        Evenly spaced coordinates of columns and rows.
    crs_wkt : str
    path : str
        The file, for the error message.
    """
    east, north = np.asarray(east, dtype=np.float64), np.asarray(north, dtype=np.float64)
    if east.size < 2 or north.size < 2:
        raise FormatError("INPUT: {path} has fewer than 2 x 2 pixels: choose another product.", path=base(path))
    step_x, step_y = (float(np.mean(np.diff(axis))) for axis in (east, north))
    if step_x <= 0.0 or step_y == 0.0 or np.ptp(np.diff(east)) > 0.1 * step_x:
        raise FormatError("INPUT: the pixels of {path} are not evenly spaced: reproject it first.", path=base(path))
    top = float(max(north[0], north[-1])) + 0.5 * abs(step_y)
    grid = MapGrid(north.size, east.size, float(east[0]) - 0.5 * step_x, top, step_x, abs(step_y), crs_wkt)
    return grid, step_y > 0.0


def wkt_of(code) -> str:
    """Return the WKT of an EPSG number or of a text that PROJ understands."""
    reference = osr.SpatialReference()
    if isinstance(code, int):
        failed = call_gdal(reference.ImportFromEPSG, code)
    else:
        failed = call_gdal(reference.SetFromUserInput, str(code))
    if failed != 0 or not reference.ExportToWkt():
        raise FormatError(
            "INPUT names the coordinate reference system '{found}', which is not known: assign another one.",
            found=str(code)[:60],
        )
    return reference.ExportToWkt()


def gdal_plane(path: str, *, band: int = 1, empty=(), scale: float = 1.0) -> Plane:
    """Return a band of anything GDAL opens; a map without a reference system that fits degrees is WGS84.

    The no-data value of the file counts as empty.
    """
    check_netcdf(path)
    dataset = call_gdal(gdal.OpenEx, path, gdal.OF_RASTER)
    if dataset is None:
        raise FormatError(
            "INPUT: {path} cannot be opened ({reason}): get the product again.",
            path=base(path),
            reason=(gdal.GetLastErrorMsg() or tr("it is not a raster that GDAL knows")).rstrip("."),
        )
    source = dataset.GetRasterBand(band)
    transform = dataset.GetGeoTransform()
    wkt = dataset.GetProjection()
    if not wkt and abs(transform[0]) <= 360.0 and abs(transform[3]) <= 90.0:
        wkt = wkt_of(4326)
    grid = north_up_grid(transform, (dataset.RasterYSize, dataset.RasterXSize), wkt, path)
    nodata = source.GetNoDataValue()
    empty = tuple(empty) if nodata is None or math.isnan(nodata) else (*empty, nodata)
    return Plane(grid, partial(_fetch_gdal, dataset, band, path), empty=empty, scale=scale)


def _fetch_gdal(dataset, band: int, path: str, window: Window) -> np.ndarray:
    found = call_gdal(dataset.GetRasterBand(band).ReadAsArray, window.col, window.row, window.cols, window.rows)
    if found is None:
        raise FormatError("INPUT: {path} is damaged: get the product again.", path=base(path))
    return found


def tags_of(path: str) -> dict:
    """Return the metadata of a raster by name in upper case; empty when GDAL cannot open it."""
    dataset = call_gdal(gdal.OpenEx, path, gdal.OF_RASTER)
    return {} if dataset is None else {key.upper(): text for key, text in (dataset.GetMetadata() or {}).items()}


def raw_plane(
    path: str, grid: MapGrid, dtype: str, *, layout=("bsq", 1), band: int = 1, south_up=False, empty=(), scale=1.0
) -> Plane:
    """Return a band of a plain binary file.

    Parameters
    ----------
    path : str
    grid : MapGrid
        Its rows and columns; the file must have just as many.
    dtype : str
        numpy's name with the byte order, for example ``>f4``.
    layout : tuple of (str, int)
        ``bil``, ``bip`` or ``bsq``, and the number of bands.
    band : int
        From 1.
    south_up : bool
        Whether the first row is the southernmost.
    empty, scale
        As for `Plane`.
    """
    kind = np.dtype(dtype)
    want = grid.rows * grid.cols * layout[1] * kind.itemsize
    if file_size(path) != want:
        raise FormatError(
            "INPUT: {path} has {found} bytes and its header announces {want}: get the product again.",
            path=base(path),
            found=file_size(path),
            want=want,
        )
    fetch = partial(_fetch_raw, path, grid.shape, kind, layout, band - 1, south_up)
    return Plane(grid, fetch, empty=empty, scale=scale)


def _fetch_raw(path, shape, kind, layout, band, south_up, window: Window) -> np.ndarray:
    rows, cols = shape
    scheme, bands = layout
    first = rows - window.row - window.rows if south_up else window.row
    per_row = cols if scheme == "bsq" else cols * bands
    start = (band * rows * cols if scheme == "bsq" else 0) + first * per_row
    raw = read_bytes(path, start * kind.itemsize, window.rows * per_row * kind.itemsize)
    block = np.frombuffer(raw, kind).reshape(window.rows, per_row)
    if scheme == "bil":
        block = block[:, band * cols : (band + 1) * cols]
    elif scheme == "bip":
        block = block[:, band::bands]
    block = block[:, window.col : window.col + window.cols]
    return block[::-1] if south_up else block


def array_plane(array, grid: MapGrid, *, south_up=False, empty=(), scale: float = 1.0) -> Plane:
    """Return a two-dimensional array, or a dataset of an HDF5 file, which is read by window."""
    if tuple(array.shape) != grid.shape:
        raise FormatError(
            "INPUT: a layer of {rows} x {cols} pixels lies on a grid of {want_rows} x {want_cols}: get the product"
            " again.",
            rows=array.shape[0],
            cols=array.shape[-1],
            want_rows=grid.rows,
            want_cols=grid.cols,
        )
    require_chunks(array)
    return Plane(grid, partial(_fetch_array, array, south_up), empty=empty, scale=scale)


def require_chunks(array) -> None:
    """Raise `FormatError` for a dataset of an HDF5 file whose chunks do not fit into memory; arrays pass."""
    chunks = getattr(array, "chunks", None)
    size = math.prod(chunks) * array.dtype.itemsize if chunks else 0
    if size > _LARGEST_CHUNK:
        raise FormatError(
            "INPUT: a layer is stored in chunks of {size:.0f} MB, which do not fit into memory: get the product again,"
            " or rechunk it.",
            size=size / 2**20,
        )


def _fetch_array(array, south_up, window: Window) -> np.ndarray:
    rows, cols = window.slices
    if not south_up:
        return np.asarray(array[rows, cols])
    last = array.shape[0] - window.row
    return np.asarray(array[last - window.rows : last, cols])[::-1]


def on_grid(plane: Plane, grid: MapGrid) -> Plane:
    """Return a plane on another grid, interpolated bilinearly; itself when the grids agree."""
    if _agree(plane.grid, grid):
        return plane
    if not plane.grid.crs_wkt or not grid.crs_wkt:
        raise GridMismatchError("INPUT: layers lie on other grids and name no coordinate reference system: assign one.")
    mine, wanted = CRS.from_wkt(plane.grid.crs_wkt), CRS.from_wkt(grid.crs_wkt)
    transform = (
        None if mine.equals(wanted, ignore_axis_order=True) else Transformer.from_crs(wanted, mine, always_xy=True)
    )
    return Plane(grid, partial(_fetch_interpolated, plane, grid, transform))


def _agree(first: MapGrid, second: MapGrid) -> bool:
    near = _SAME * second.pixel_x, _SAME * second.pixel_y
    corners = abs(first.west - second.west) < near[0] and abs(first.north - second.north) < near[1]
    far = abs(first.bounds[2] - second.bounds[2]) < near[0] and abs(first.bounds[1] - second.bounds[1]) < near[1]
    return first.shape == second.shape and corners and far


def _fetch_interpolated(plane: Plane, grid: MapGrid, transform, window: Window) -> np.ndarray:
    part = grid.crop(window)
    x, y = np.meshgrid(part.x(np.arange(part.cols)), part.y(np.arange(part.rows)))
    if transform is not None:
        x, y = transform.transform(x, y)
    row, col = plane.grid.row(y), plane.grid.col(x)
    rows, cols = plane.grid.shape
    inside = (row > -0.5001) & (row < rows - 0.4999) & (col > -0.5001) & (col < cols - 0.4999)
    if not inside.any():
        return np.full(row.shape, np.nan)
    row, col = np.clip(row, 0.0, rows - 1.0), np.clip(col, 0.0, cols - 1.0)
    top, left = int(row[inside].min()), int(col[inside].min())
    bottom, right = min(int(row[inside].max()) + 1, rows - 1), min(int(col[inside].max()) + 1, cols - 1)
    values = plane.read(Window(top, left, bottom - top + 1, right - left + 1))
    return np.where(inside, bilinear(values, row - top, col - left), np.nan)


def moved_by_half(grid: MapGrid) -> MapGrid:
    """Return a grid whose given corner was the centre of the upper left pixel."""
    return replace(grid, west=grid.west - 0.5 * grid.pixel_x, north=grid.north + 0.5 * grid.pixel_y)
