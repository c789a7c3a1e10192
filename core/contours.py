"""Contour lines of a displacement on a smoothed copy, labelled in centimetres."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from osgeo import gdal, ogr, osr
from scipy.ndimage import gaussian_filter

from .errors import EmptyOutputError, InputError
from .grids import MapGrid
from .progress import Progress, check_cancelled
from .raster import Raster, call_gdal
from .results import Result, Table

_MOST_LEVELS = 2000
_NO_DATA = -1e30
_EVERY = 5


@dataclass(frozen=True)
class ContoursJob:
    """Parameters of `draw_contours`.

    Attributes
    ----------
    input : str
        Displacement in metres.
    interval_m : float
        Between two lines, > 0.
    base_m : float
        A level that gets a line.
    smoothing_px : float
        Standard deviation of the Gaussian that smooths the copy, pixels, >= 0; 0 for none.
    least_px : float
        Lines shorter than so many pixels are left out, >= 0.
    band : int
        Band of the input, counted from 1.
    """

    input: str
    interval_m: float = 0.05
    base_m: float = 0.0
    smoothing_px: float = 2.0
    least_px: float = 10.0
    band: int = 1


def smooth(values: np.ndarray, sigma_px: float) -> np.ndarray:
    """Return the Gaussian mean over the pixels with data; pixels without data stay without and do not spread.

    Parameters
    ----------
    values : ndarray of float, shape (rows, cols)
        NaN is no data.
    sigma_px : float
        Standard deviation in pixels, >= 0.

    Returns
    -------
    ndarray of float64, shape of `values`
    """
    known = np.isfinite(values)
    if sigma_px == 0.0:
        return np.where(known, values, np.nan).astype(np.float64)
    weight = gaussian_filter(known.astype(np.float64), sigma_px)
    total = gaussian_filter(np.where(known, values, 0.0).astype(np.float64), sigma_px)
    return np.where(known, total / np.where(known, weight, 1.0), np.nan)


def draw_contours(job: ContoursJob, progress: Progress) -> Result:
    """Draw the contour lines of a raster.

    Returns
    -------
    Result
        OUTPUT: table of lines with level and label; COUNT: number of lines.
    """
    _check(job)
    with Raster(job.input, "INPUT") as raster:
        if not 1 <= job.band <= raster.bands:
            raise InputError(
                "BAND is {found} and INPUT has {have} bands: choose one of these.", found=job.band, have=raster.bands
            )
        if raster.is_complex:
            raise InputError("INPUT is a complex raster: choose a displacement in metres.")
        grid, values = raster.grid, raster.read(band=job.band).astype(np.float64)
    progress.update(0.1)
    check_cancelled(progress)
    known = values[np.isfinite(values)]
    if not known.size:
        raise InputError("INPUT holds no data: choose a raster with values.")
    levels = float(np.ptp(known)) / job.interval_m
    if levels > _MOST_LEVELS:
        raise InputError(
            "INTERVAL of {found} m gives {levels:.0f} levels for values from {low:.4g} to {high:.4g}: choose a larger"
            " one, and check that INPUT is in metres.",
            found=job.interval_m,
            levels=levels,
            low=float(known.min()),
            high=float(known.max()),
        )
    values = smooth(values, job.smoothing_px)
    progress.update(0.4)
    check_cancelled(progress)
    table = _trace(values, grid, job)
    if not table.rows:
        raise EmptyOutputError(
            "No line is as long as {least:g} pixels: choose a smaller INTERVAL than {interval:g} m.",
            least=job.least_px,
            interval=job.interval_m,
        )
    progress.update(1.0)
    return Result({"COUNT": len(table.rows)}, {"OUTPUT": table})


def _check(job: ContoursJob) -> None:
    if not 0.0 < job.interval_m < math.inf:
        raise InputError("INTERVAL is {found} m: it must be greater than zero.", found=job.interval_m)
    for name, value in (("SMOOTHING", job.smoothing_px), ("MIN_LENGTH", job.least_px)):
        if not 0.0 <= value < math.inf:
            raise InputError("{name} is {found} pixels: it must not be negative.", name=name, found=value)


def _trace(values: np.ndarray, grid: MapGrid, job: ContoursJob) -> Table:
    """Trace the lines with GDAL, whose contour generator QGIS' own tool runs as well."""
    source = gdal.GetDriverByName("MEM").Create("", grid.cols, grid.rows, 1, gdal.GDT_Float64)
    source.SetGeoTransform(grid.geotransform)
    band = source.GetRasterBand(1)
    band.WriteArray(np.where(np.isfinite(values), values, _NO_DATA))
    driver = ogr.GetDriverByName("Memory") or ogr.GetDriverByName("MEM")
    target = driver.CreateDataSource("contours")
    reference = osr.SpatialReference()
    if grid.crs_wkt:
        call_gdal(reference.ImportFromWkt, grid.crs_wkt)
    layer = target.CreateLayer("contours", reference, ogr.wkbLineString)
    layer.CreateField(ogr.FieldDefn("id", ogr.OFTInteger))
    layer.CreateField(ogr.FieldDefn("level", ogr.OFTReal))
    options = [
        f"LEVEL_INTERVAL={job.interval_m!r}", f"LEVEL_BASE={job.base_m!r}", f"NODATA={_NO_DATA!r}", "ID_FIELD=0",
        "ELEV_FIELD=1",
    ]  # fmt: skip
    if call_gdal(gdal.ContourGenerateEx, band, layer, options=options) not in (0, None):
        raise InputError(
            "The lines cannot be traced ({reason}): choose another INTERVAL.", reason=gdal.GetLastErrorMsg().rstrip(".")
        )
    rows, lines = [], []
    pixel = max(grid.pixel_x, grid.pixel_y)
    for feature in layer:
        line = feature.GetGeometryRef()
        if line is None or line.Length() < job.least_px * pixel:
            continue
        step = round((feature.GetField(1) - job.base_m) / job.interval_m)
        level = job.base_m + step * job.interval_m
        rows.append((level, 100.0 * level, f"{100.0 * level:+.4g} cm", int(step % _EVERY == 0)))
        lines.append(line.ExportToWkt())
    fields = ("level_m", float), ("level_cm", float), ("label", str), ("index", int)
    return Table(fields, tuple(rows), tuple(lines), "line", grid.crs_wkt)
