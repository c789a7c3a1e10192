"""Rasters of any map brought onto a grid: heights, and zenith delays with the GACOS format among them."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
from osgeo import gdal, osr

from .errors import FormatError, GridMismatchError, InputError
from .grids import MapGrid
from .guarding import guard_parsing, require_size
from .raster import call_gdal, open_dataset

_HEADER_KEYS = ("WIDTH", "FILE_LENGTH", "X_FIRST", "Y_FIRST", "X_STEP", "Y_STEP")
# A zenith delay of the whole troposphere is about 2.4 m at the sea and less above.
_MOST_HEADER = 1 << 20
_LEAST_DELAY_M, _MOST_DELAY_M = -1.0, 4.0


def read_onto(path: str, grid: MapGrid, parameter: str) -> np.ndarray:
    """Return the first band of a georeferenced raster interpolated on a grid.

    Parameters
    ----------
    path : str
        A raster that GDAL opens, in any CRS; or a GACOS file ``.ztd`` with its header ``.ztd.rsc`` beside it.
    grid : MapGrid
        Where the values are wanted.
    parameter : str
        Name of the tool's parameter for error messages.

    Returns
    -------
    ndarray of float32, shape of the grid, unit of the file
        Bilinear, averaged where the file is finer than the grid; NaN where it holds nothing.
    """
    dataset = _open_gacos(path, parameter) if path.lower().endswith(".ztd") else open_dataset(path, parameter)
    if not grid.crs_wkt or not dataset.GetProjection():
        raise InputError(
            "{parameter}: the CRS of {path} or of INPUT is not known: give both a CRS first.",
            parameter=parameter,
            path=Path(path).name,
        )
    west, south, east, north = grid.bounds
    made = call_gdal(
        gdal.Warp,
        "",
        dataset,
        format="MEM",
        outputBounds=(west, south, east, north),
        width=grid.cols,
        height=grid.rows,
        dstSRS=grid.crs_wkt,
        outputType=gdal.GDT_Float32,
        dstNodata=float("nan"),
        resampleAlg="bilinear",
        errorThreshold=0.0,
    )
    values = None if made is None else call_gdal(made.GetRasterBand(1).ReadAsArray)
    if values is None or not np.isfinite(values).any():
        raise GridMismatchError(
            "{parameter}: {path} holds no data where INPUT lies: choose a file of this area.",
            parameter=parameter,
            path=Path(path).name,
        )
    return values


def read_zenith_delay(path: str, grid: MapGrid, parameter: str) -> np.ndarray:
    """Return a zenith delay in metres on a grid, as `read_onto`; refuse what cannot be one."""
    values = read_onto(path, grid, parameter)
    low, high = float(np.nanmin(values)), float(np.nanmax(values))
    if not (low >= _LEAST_DELAY_M and high <= _MOST_DELAY_M):
        raise InputError(
            "{parameter}: {path} holds values from {low:.4g} to {high:.4g}: a zenith delay in metres is wanted.",
            parameter=parameter,
            path=Path(path).name,
            low=low,
            high=high,
        )
    return values


def read_header(path) -> dict:
    """Return the entries of a ``.rsc`` header as texts by name.

    Parameters
    ----------
    path : str or Path
        One name and value a line.
    """
    lines = Path(path).read_text(encoding="ascii", errors="replace").splitlines()
    pairs = (line.split(None, 1) for line in lines)
    return {pair[0].upper(): pair[1].strip() for pair in pairs if len(pair) == 2}


def _open_gacos(path: str, parameter: str):
    """Return a GACOS file as a dataset in memory; little-endian float32, zero is no data."""
    header_path = Path(f"{path}.rsc")
    if not header_path.is_file():
        raise FormatError(
            "{parameter}: {path} has no header {header} beside it: put both files of the archive into one folder.",
            parameter=parameter,
            path=Path(path).name,
            header=header_path.name,
        )
    require_size(header_path, _MOST_HEADER, parameter)
    header = read_header(header_path)
    try:
        cols, rows, west, north, step_x, step_y = (float(header[key]) for key in _HEADER_KEYS)
    except (KeyError, ValueError):
        raise FormatError(
            "{parameter}: the header {header} lacks one of {keys} or holds no number there: fetch the file again.",
            parameter=parameter,
            header=header_path.name,
            keys=", ".join(_HEADER_KEYS),
        ) from None
    with guard_parsing(path, parameter):
        size = Path(path).stat().st_size // 4
        # counted before they are read, as a damaged file may have any length
        values = np.fromfile(path, "<f4", count=-1 if size == cols * rows else 0)
    sound = step_x > 0.0 > step_y and math.isfinite(west + north + step_x + step_y)
    if not (sound and size == cols * rows > 0.0):
        raise FormatError(
            "{parameter}: {path} holds {found} values and its header says {cols:.0f} x {rows:.0f}, north up: fetch the"
            " file again.",
            parameter=parameter,
            path=Path(path).name,
            found=size,
            cols=cols,
            rows=rows,
        )
    values = values.reshape(int(rows), int(cols))
    dataset = gdal.GetDriverByName("MEM").Create("", values.shape[1], values.shape[0], 1, gdal.GDT_Float32)
    dataset.GetRasterBand(1).WriteArray(np.where(values == 0.0, np.nan, values).astype(np.float32))
    dataset.SetGeoTransform((west, step_x, 0.0, north, 0.0, step_y))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.GetRasterBand(1).SetNoDataValue(float("nan"))
    return dataset
