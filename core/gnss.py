"""Displacement along the line of sight against GNSS: projection, robust offset and ramp, residuals, pair criterion."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, Optional

import numpy as np
from matplotlib.figure import Figure
from pyproj import CRS, Geod, Transformer

from .errors import InputError
from .fonts import label_text
from .grids import Window
from .kernels.robust import MEDIAN_DEVIATION, fit_robust
from .multilook import find_geometry
from .pictures import figure_png
from .progress import Progress, check_cancelled
from .raster import Raster
from .report import Report
from .results import Result, Table
from .words import mark, tr

TRENDS = (mark("none"), mark("offset"), mark("ramp"))
_UNKNOWNS = {"none": 0, "offset": 1, "ramp": 3}
_OUTLIER = 3.0
_PAIR_KM = (0.1, 50.0)
_PAIR_BINS_KM = (0.1, 1.0, 5.0, 10.0, 20.0, 30.0, 40.0, 50.0)
_WANTED_SHARE = 68.3
_EARTH = Geod(ellps="WGS84")


@dataclass(frozen=True)
class GnssJob:
    """Parameters of `compare_gnss`; lengths in metres.

    Attributes
    ----------
    displacement : str
        Along the line of sight, metres, positive toward the sensor.
    stations : tuple of tuple
        Longitude, latitude (degrees, WGS84), east, north, up, their standard deviations, and name; None for what is
        not known. Stations without east or north are left out, an unknown up is taken as zero.
    geometry : str or None
        Geometry raster (bands east, north, up) on any grid; None for the one the displacement names.
    trend : str
        What is estimated and subtracted: ``none``, ``offset`` or ``ramp`` (a plane).
    radius_m : float or None
        Pixels within it are averaged, > 0; None for one and a half pixels.
    sigma_m : float
        Standard deviation of the displacement, > 0; with that of the stations it sets their weights.
    """

    displacement: str
    stations: tuple
    geometry: Optional[str] = None
    trend: str = "offset"
    radius_m: Optional[float] = None
    sigma_m: float = 0.005


class Comparison(NamedTuple):
    """Stations inside the raster; arrays of shape (n,), metres.

    Attributes
    ----------
    places : ndarray, shape (n, 2)
        Longitude and latitude in degrees.
    names : tuple of str
    radar_m, gnss_m : ndarray
        Displacement along the line of sight by radar and by GNSS.
    sigma_m : ndarray
        Standard deviation of their difference.
    pixels : ndarray of int
        Averaged pixels.
    trend_m : ndarray
        Estimated trend of radar minus GNSS.
    motion_m : ndarray, shape (n, 3)
        Motion of the stations toward east, north and up; NaN where it is not known.
    """

    places: np.ndarray
    names: tuple
    radar_m: np.ndarray
    gnss_m: np.ndarray
    sigma_m: np.ndarray
    pixels: np.ndarray
    trend_m: np.ndarray
    motion_m: np.ndarray

    @property
    def residual_m(self) -> np.ndarray:
        """Radar minus trend minus GNSS."""
        return self.radar_m - self.trend_m - self.gnss_m


def nisar_limit_m(distance_km: np.ndarray) -> np.ndarray:
    """Return the coseismic accuracy that NISAR requires between two points, 4 (1 + sqrt(L)) mm, in metres.

    Parameters
    ----------
    distance_km : ndarray
        0.1 to 50 km; the limit holds for 68.3 percent of the pairs.
    """
    return 4e-3 * (1.0 + np.sqrt(distance_km))


class PairCheck(NamedTuple):
    """Pairs of stations between 0.1 and 50 km: distance, difference of the residuals, and the percent that pass."""

    distance_km: np.ndarray
    difference_m: np.ndarray
    share: float


def check_pairs(places: np.ndarray, residual_m: np.ndarray) -> PairCheck:
    """Return the double differences of residuals against the NISAR criterion.

    Parameters
    ----------
    places : ndarray, shape (n, 2)
        Longitude and latitude in degrees.
    residual_m : ndarray, shape (n,)

    Returns
    -------
    PairCheck
        Share in percent, NaN without a pair.
    """
    first, second = np.triu_indices(len(residual_m), 1)
    _, _, distance = _EARTH.inv(*places[first].T, *places[second].T)
    km = 1e-3 * np.asarray(distance)
    inside = (km > _PAIR_KM[0]) & (km < _PAIR_KM[1])
    km, difference = km[inside], np.abs(residual_m[first] - residual_m[second])[inside]
    share = 100.0 * float(np.mean(difference <= nisar_limit_m(km))) if km.size else math.nan
    return PairCheck(km, difference, share)


def compare_gnss(job: GnssJob, progress: Progress) -> Result:
    """Compare a displacement raster with GNSS stations.

    Returns
    -------
    Result
        OUTPUT: table of stations. RMS: of the residuals, metres. OFFSET: estimated radar minus GNSS in the middle of
        the stations, metres. NISAR: percent of the pairs within the criterion. COUNT: stations used. HTML_TEXT: page.
    """
    _check(job)
    sampled = _sample_stations(job, progress)
    progress.update(0.6)
    check_cancelled(progress)
    found, offset = _remove_trend(job, sampled)
    pairs = check_pairs(found.places, found.residual_m)
    rms = math.sqrt(float(np.mean(found.residual_m**2)))
    values = {"RMS": rms, "OFFSET": offset, "NISAR": pairs.share, "COUNT": len(found.names)}
    if pairs.share < _WANTED_SHARE:
        progress.warning(
            tr(
                "{share:.0f} % of the pairs lie within 4(1 + sqrt(L)) mm; NISAR requires {wanted} %.",
                share=pairs.share,
                wanted=_WANTED_SHARE,
            )
        )
    values["HTML_TEXT"] = _page(job, found, pairs, values)
    progress.update(1.0)
    return Result(values, {"OUTPUT": _table(found)})


def _check(job: GnssJob) -> None:
    if job.trend not in TRENDS:
        raise InputError("TREND is '{found}': choose one of {want}.", found=job.trend, want=", ".join(TRENDS))
    for name, value in (("RADIUS", job.radius_m), ("SIGMA", job.sigma_m)):
        if value is not None and not 0.0 < value < math.inf:
            raise InputError("{name} is {found} m: it must be greater than zero.", name=name, found=value)


def _sample_stations(job: GnssJob, progress: Progress) -> Comparison:
    rows, unknown_up = [], 0
    with Raster(job.displacement, "DISPLACEMENT") as raster:
        if "PRODUCT" in raster.tags:
            raster.require_kind("displacement")
        path = find_geometry(raster, job.geometry)
        if path is None:
            raise InputError("GEOMETRY is missing and DISPLACEMENT does not name one: choose the geometry raster.")
        with Raster(path, "GEOMETRY") as geometry:
            bands = _look_bands(geometry)
            to_map, to_look = (_to_grid(r) for r in (raster, geometry))
            for station in job.stations:
                check_cancelled(progress)
                lon, lat, east, north, up = station[:5]
                if east is None or north is None:
                    continue
                value, count = _mean_around(raster, to_map.transform(lon, lat), job.radius_m)
                look = _look_at(geometry, bands, to_look.transform(lon, lat))
                if not count or look is None:
                    continue
                unknown_up += up is None
                motion = np.array([east, north, up or 0.0])
                sigmas = np.array([sigma or 0.0 for sigma in station[5:8]])
                sigma = math.hypot(job.sigma_m, float(np.sqrt(np.sum((look * sigmas) ** 2))))
                known = (east, north, math.nan if up is None else up)
                rows.append((lon, lat, str(station[8]), value, float(look @ motion), sigma, count, known))
    if not rows:
        raise InputError(
            "GNSS: none of {count} stations lies on a pixel with displacement and geometry: check their coordinates and"
            " the fields of east and north.",
            count=len(job.stations),
        )
    if unknown_up:
        progress.warning(tr("Stations without an upward motion, which was taken as zero: {count}.", count=unknown_up))
    lon, lat, names, *numbers, known = zip(*rows)
    places = np.stack([lon, lat], axis=1)
    return Comparison(places, names, *(np.array(a) for a in numbers), np.zeros(len(rows)), np.array(known, dtype=float))


def _to_grid(raster: Raster) -> Transformer:
    if not raster.grid.crs_wkt:
        raise InputError(
            "{parameter}: {path} has no coordinate reference system: assign one.",
            parameter=raster.parameter,
            path=Path(raster.path).name,
        )
    return Transformer.from_crs("EPSG:4326", CRS.from_wkt(raster.grid.crs_wkt), always_xy=True)


def _look_bands(geometry: Raster) -> tuple:
    names = [name.lower() for name in geometry.band_names()]
    if {"east", "north", "up"} <= set(names):
        return tuple(names.index(name) + 1 for name in ("east", "north", "up"))
    if geometry.bands < 3:
        raise InputError("GEOMETRY: {path} does not hold the bands east, north, up.", path=Path(geometry.path).name)
    return 1, 2, 3


def _look_at(geometry: Raster, bands: tuple, place: tuple) -> Optional[np.ndarray]:
    """Unit vector to the sensor at the pixel under a place; None outside or without data."""
    row, col = _pixel(geometry, place)
    if row is None:
        return None
    look = np.array([float(geometry.read(Window(row, col, 1, 1), band)[0, 0]) for band in bands])
    return look if np.isfinite(look).all() and look.any() else None


def _pixel(raster: Raster, place: tuple) -> tuple:
    row, col = float(raster.grid.row(place[1])), float(raster.grid.col(place[0]))
    if not (-0.5 <= row < raster.grid.rows - 0.5 and -0.5 <= col < raster.grid.cols - 0.5):
        return None, None
    return round(row), round(col)


def _mean_around(raster: Raster, place: tuple, radius_m: Optional[float]) -> tuple:
    """Mean of the pixels with data within the radius, and how many there are."""
    row, col = _pixel(raster, place)
    if row is None:
        return math.nan, 0
    grid = raster.grid
    width, height = _pixel_sizes_m(grid, place)
    radius = 1.5 * max(width, height) if radius_m is None else max(radius_m, 0.5 * max(width, height))
    reach = Window(row, col, 1, 1).grow(math.ceil(radius / min(width, height)), grid.shape)
    values = raster.read(reach).astype(np.float64)
    y = (np.arange(reach.row, reach.row + reach.rows) - float(grid.row(place[1]))) * height
    x = (np.arange(reach.col, reach.col + reach.cols) - float(grid.col(place[0]))) * width
    near = values[(np.hypot(y[:, None], x[None, :]) <= radius) & np.isfinite(values)]
    return (float(near.mean()), int(near.size)) if near.size else (math.nan, 0)


def _pixel_sizes_m(grid, place: tuple) -> tuple:
    """Width and height of a pixel in metres at a place of the map."""
    crs = CRS.from_wkt(grid.crs_wkt)
    if crs.is_geographic:
        _, _, width = _EARTH.inv(place[0], place[1], place[0] + grid.pixel_x, place[1])
        _, _, height = _EARTH.inv(place[0], place[1], place[0], place[1] + grid.pixel_y)
        return width, height
    unit = crs.axis_info[0].unit_conversion_factor
    return grid.pixel_x * unit, grid.pixel_y * unit


def _remove_trend(job: GnssJob, sampled: Comparison) -> tuple:
    """Fit radar minus GNSS; the middle of the stations is the origin, so that the first coefficient is the offset."""
    needed = _UNKNOWNS[job.trend]
    if len(sampled.names) < needed + (needed > 1):
        raise InputError(
            "TREND {trend} needs {need} stations on the raster and there are {found}: choose a simpler one.",
            trend=job.trend,
            need=needed + (needed > 1),
            found=len(sampled.names),
        )
    if not needed:
        return sampled, 0.0
    lon, lat = sampled.places.T
    middle = 0.5 * (lon.min() + lon.max()), 0.5 * (lat.min() + lat.max())
    azimuth, _, distance = _EARTH.inv(np.full(lon.size, middle[0]), np.full(lon.size, middle[1]), lon, lat)
    east, north = (1e-3 * distance * f(np.radians(azimuth)) for f in (np.sin, np.cos))
    design = np.stack([np.ones(lon.size), east, north], axis=1)[:, :needed]
    found = fit_robust(design, sampled.radar_m - sampled.gnss_m, sampled.sigma_m)
    return sampled._replace(trend_m=design @ found), float(found[0])


def _table(found: Comparison) -> Table:
    fields = (
        *(("name", str), ("radar_m", float), ("gnss_m", float), ("trend_m", float), ("residual_m", float)),
        *(("residual_mm", float), ("sigma_m", float), ("pixels", int), ("outlier", int)),
        *(("east_m", float), ("north_m", float), ("up_m", float)),
    )
    residual = found.residual_m
    limit = _OUTLIER * max(float(np.median(np.abs(residual))) / MEDIAN_DEVIATION, 1e-9)
    rows = [
        (
            *(found.names[k], float(found.radar_m[k]), float(found.gnss_m[k]), float(found.trend_m[k])),
            *(float(residual[k]), 1e3 * float(residual[k]), float(found.sigma_m[k]), int(found.pixels[k])),
            int(abs(residual[k]) > limit),
            *(float(value) if math.isfinite(value) else None for value in found.motion_m[k]),
        )
        for k in range(len(found.names))
    ]
    points = tuple(f"POINT ({lon:.9f} {lat:.9f})" for lon, lat in found.places)
    return Table(fields, tuple(rows), points, "point")


def _page(job: GnssJob, found: Comparison, pairs: PairCheck, values: dict) -> str:
    report = Report(tr("Displacement against GNSS"))
    report.facts(
        [
            (tr("Stations"), values["COUNT"]),
            (tr("Estimated and subtracted"), tr(job.trend)),
            (tr("Offset, radar minus GNSS"), f"{1e3 * values['OFFSET']:+.1f} mm"),
            (tr("Rms of the residuals"), f"{1e3 * values['RMS']:.1f} mm"),
            (
                tr("Pairs within 4(1 + √L) mm"),
                tr(
                    "{share:.0f} % of {count} (NISAR: {wanted} %)",
                    share=pairs.share,
                    count=pairs.distance_km.size,
                    wanted=_WANTED_SHARE,
                ),
            ),
        ]
    )
    caption = tr("Left: radar (trend removed) against GNSS. Right: pairs and the NISAR limit.")
    report.picture(_plot(found, pairs), caption)
    rows = []
    for low, high in zip(_PAIR_BINS_KM[:-1], _PAIR_BINS_KM[1:]):
        inside = (pairs.distance_km >= low) & (pairs.distance_km < high)
        if inside.any():
            good = pairs.difference_m[inside] <= nisar_limit_m(pairs.distance_km[inside])
            size = 1e3 * math.sqrt(float(np.mean(pairs.difference_m[inside] ** 2)))
            limit = 1e3 * float(nisar_limit_m(np.mean(pairs.distance_km[inside])))
            rows.append((f"{low:g}–{high:g}", inside.sum(), f"{size:.1f}", f"{limit:.1f}", f"{100 * good.mean():.0f}"))
    if rows:
        report.heading(tr("Pairs by distance"))
        header = (tr("Distance (km)"), tr("Pairs"), tr("Rms (mm)"), tr("Limit (mm)"), tr("Within (%)"))
        report.table(header, rows)
    return report.to_html()


def _plot(found: Comparison, pairs: PairCheck) -> bytes:
    figure = Figure(figsize=(9.0, 4.2), dpi=100, constrained_layout=True)
    left, right = figure.subplots(1, 2)
    gnss, radar = 100.0 * found.gnss_m, 100.0 * (found.radar_m - found.trend_m)
    left.errorbar(gnss, radar, yerr=100.0 * found.sigma_m, fmt="o", color="#2166ac", markersize=4, elinewidth=0.8)
    ends = [min(gnss.min(), radar.min()), max(gnss.max(), radar.max())]
    left.plot(ends, ends, color="#555555", linewidth=0.8)
    left.set_xlabel(label_text("GNSS along the line of sight (cm)"))
    left.set_ylabel(label_text("radar (cm)"))
    right.plot(pairs.distance_km, 1e3 * pairs.difference_m, ".", color="#2166ac", markersize=4)
    km = np.linspace(*_PAIR_KM, 100)
    right.plot(km, 1e3 * nisar_limit_m(km), color="#b2182b", linewidth=1.2)
    right.set_xlabel(label_text("distance (km)"))
    right.set_ylabel(label_text("difference of the residuals (mm)"))
    return figure_png(figure)
