"""How far the demo's displacement is from what was simulated."""

from __future__ import annotations

import json
import math
from pathlib import Path

import numpy as np
from osgeo import gdal, osr
from scipy.ndimage import distance_transform_edt

gdal.UseExceptions()
_COHERENT = 0.3
_NEAR_FAULT_M = 1000.0


def compare(truth: Path, folder: Path, track: str, orbits: tuple) -> list:
    """Return sentences with the differences between measured and true displacement along the line of sight.

    Parameters
    ----------
    truth, folder : Path
        Folders of the truth and of the results of a pair.
    track : str
        ``desc`` or ``asc``.
    orbits : tuple of str
        Orbit numbers of the scenes before and after.
    """
    measured = gdal.Open(str(folder / "displacement.tif"))
    found_m = measured.ReadAsArray()
    coherence = gdal.Open(str(folder / "coherence.tif")).ReadAsArray()
    true_m = _onto(truth / f"disp_los_{track}.tif", measured)
    air_m = _air(truth, track, orbits, measured)
    far = _distance_m(truth / "rupture_trace.geojson", measured) > _NEAR_FAULT_M
    good = np.isfinite(found_m) & np.isfinite(true_m) & (coherence > _COHERENT)
    lines = []
    for name, error_m in (("", found_m - true_m), (", simulated air taken out", found_m - true_m - air_m)):
        centred = error_m - np.median(error_m[good & far])
        lines.append(
            f"rms {1e3 * _rms(centred[good & far]):.1f} mm beyond 1 km of the fault,"
            f" {1e3 * _rms(centred[good]):.1f} mm in all ({100.0 * good.mean():.0f} % of the map is coherent){name}"
        )
    offset = np.median((found_m - true_m)[good & far])
    for name, percent in (("toward", 99.9), ("away", 0.1)):
        reached = [100.0 * np.percentile(values[good], percent) for values in (found_m - offset, true_m)]
        lines.append(f"largest displacement {name}: {reached[0]:+.1f} cm found, {reached[1]:+.1f} cm true")
    return lines


def _rms(values) -> float:
    return math.sqrt(float(np.mean(np.square(values, dtype=np.float64))))


def _onto(path: Path, like):
    """Return the first band of a raster on the grid of another."""
    west, width, _, north, _, height = like.GetGeoTransform()
    bounds = (west, north + height * like.RasterYSize, west + width * like.RasterXSize, north)
    options = {
        "format": "MEM",
        "dstSRS": like.GetProjection(),
        "outputBounds": bounds,
        "width": like.RasterXSize,
        "height": like.RasterYSize,
        "resampleAlg": "bilinear",
        "outputType": gdal.GDT_Float32,
        "dstNodata": math.nan,
    }
    warped = gdal.Warp("", str(path), **options)
    return warped.GetRasterBand(1).ReadAsArray()


def _air(truth: Path, track: str, orbits: tuple, like):
    """Return the displacement that the change of the simulated delay looks like: a longer path is motion away."""
    before, after = (_onto(truth / f"zenith_delay_{int(orbit)}.tif", like) for orbit in orbits)
    incidence = np.radians(_onto(truth / f"incidence_{track}.tif", like))
    return -(after - before) / np.cos(incidence)


def _distance_m(trace: Path, like):
    """Return the distance of every pixel to the rupture."""
    west, width, _, north, _, height = like.GetGeoTransform()
    degrees, metres = osr.SpatialReference(), osr.SpatialReference(wkt=like.GetProjection())
    degrees.ImportFromEPSG(4326)
    degrees.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    metres.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    transform = osr.CoordinateTransformation(degrees, metres)
    away = np.ones((like.RasterYSize, like.RasterXSize), bool)
    for feature in json.loads(trace.read_text(encoding="utf-8"))["features"]:
        line = np.array(transform.TransformPoints(feature["geometry"]["coordinates"]))[:, :2]
        for start, stop in zip(line[:-1], line[1:]):
            steps = int(np.hypot(*(stop - start)) / width) + 2
            x, y = np.linspace(start, stop, steps).T
            cols, rows = ((x - west) / width).astype(int), ((y - north) / height).astype(int)
            inside = (rows >= 0) & (rows < away.shape[0]) & (cols >= 0) & (cols < away.shape[1])
            away[rows[inside], cols[inside]] = False
    return distance_transform_edt(away) * width if not away.all() else np.full(away.shape, np.inf)
