"""The stage of the seismic prior: rates, the reference measure, and the chance of a window by chance alone."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from osgeo import osr

from ..conventions import Step
from ..errors import InputError
from ..grids import MapGrid, map_grid
from ..progress import Progress, Span, check_cancelled
from ..results import Result
from ..words import tr
from .catalogue import Catalogue, Selection, catalogue_from_rows, parse_day, select
from .completeness import LEAST_EVENTS, maximum_curvature
from .cube import Cube, Facts, cell_areas_km2, cell_lonlat, describe_files, is_geographic
from .maps import DAYS_PER_YEAR, write_map
from .prior import count_events, kernel_bandwidths_km, kernel_density, prior_map, reference_measure, relative_intensity

METHODS = ("adaptive", "relative_intensity")
# Events outside the map belong to its kernels and windows.
_MOST_EVENTS = 60_000


@dataclass(frozen=True)
class PriorJob:
    """Parameters of `estimate_prior`.

    Attributes
    ----------
    catalogue : tuple of tuple
        Rows in the order of `catalogue.FIELDS`.
    output, rho, empirical, poisson : str
        Rasters of the rate (1/(km2 yr)), the reference measure (sums to 1), and the two chances of a window.
    cube : str
        A raster whose pixels are taken; empty for `bounds` and `pixel_deg`.
    bounds : tuple of float
        West, south, east, north, degrees; empty for the extent of the earthquakes.
    pixel_deg : float
        > 0.
    method : str
        One of `METHODS`.
    neighbour : int
        Whose distance is the bandwidth of a kernel, >= 1.
    floor_km : float
        Least bandwidth, > 0.
    eps : float
        Events that every cell has besides (relative intensity), or share spread by area (adaptive), >= 0.
    moore : bool
        Whether the eight neighbours of a cell count too (relative intensity).
    radius_km, window_days : float, int
        Of the window whose chance is asked.
    min_magnitude : float
        Of the earthquakes.
    max_depth_km : float or None
    start, end : str
        First and last day of the period; empty for those of the catalogue.
    """

    catalogue: tuple
    output: str
    rho: str
    empirical: str
    poisson: str
    cube: str = ""
    bounds: tuple = ()
    pixel_deg: float = 0.5
    method: str = "adaptive"
    neighbour: int = 5
    floor_km: float = 20.0
    eps: float = 0.01
    moore: bool = False
    radius_km: float = 250.0
    window_days: int = 30
    min_magnitude: float = 4.5
    max_depth_km: float = 70.0
    start: str = ""
    end: str = ""


def estimate_prior(job: PriorJob, progress: Progress) -> Result:
    """Write the rasters and return OUTPUT, RHO, EMPIRICAL, POISSON, COUNT, MC, YEARS, BANDWIDTH and MEAN_* values."""
    _check(job)
    everything = catalogue_from_rows(job.catalogue)
    quakes = select(everything, Selection(job.min_magnitude, job.max_depth_km, job.start, job.end))
    quakes.require_some("CATALOGUE", 2)
    if len(quakes) > _MOST_EVENTS:
        raise InputError(
            "CATALOGUE holds {found} earthquakes above MIN_MAGNITUDE, and at most {most} are taken: raise it.",
            found=len(quakes),
            most=_MOST_EVENTS,
        )
    first, period = _period(job, quakes)
    completeness = _completeness(everything, job, progress)
    grid = _grid(job, quakes)
    progress.update(0.05)
    check_cancelled(progress)
    rate, rho, width = densities(job, quakes, grid, period / DAYS_PER_YEAR)
    progress.update(0.4)
    check_cancelled(progress)
    days = (quakes.days - first).astype(np.int64)
    window = job.radius_km, job.window_days, period
    seen, law = prior_map(grid, days, quakes.longitude, quakes.latitude, window, Span(progress, 0.4, 0.95))
    if not law.any():
        raise InputError(
            "No earthquake of CATALOGUE lies within {radius} km of EXTENT or CUBE: choose a region with earthquakes.",
            radius=f"{job.radius_km:g}",
        )
    _write(job, grid, (rate, rho, seen, law))
    inside = select(quakes, Selection(bounds=grid.bounds)) if is_geographic(grid) else quakes
    text = tr(
        "{count} earthquakes in {years:.2f} years, {inside} of them on the map. A window of {days} days and"
        " {radius:g} km holds one in {seen:.1f} percent of the cases (mean of the map; Poisson {law:.1f}): what an"
        " alarm must exceed.",
        count=len(quakes),
        years=period / DAYS_PER_YEAR,
        inside=len(inside),
        days=job.window_days,
        radius=job.radius_km,
        seen=100.0 * seen.mean(),
        law=100.0 * law.mean(),
    )
    progress.message(text)
    values = {"OUTPUT": job.output, "RHO": job.rho, "EMPIRICAL": job.empirical, "POISSON": job.poisson}
    values.update(COUNT=len(quakes), YEARS=period / DAYS_PER_YEAR, MC=completeness, BANDWIDTH=width)
    values.update(MEAN_EMPIRICAL=float(seen.mean()), MEAN_POISSON=float(law.mean()))
    return Result(values)


def densities(job: PriorJob, quakes: Catalogue, grid: MapGrid, years: float) -> tuple:
    """Return the rate (1/(km2 yr)), the reference measure, and the median bandwidth (km; 0 for counts)."""
    if job.method == "relative_intensity":
        counts = count_events(grid, quakes.longitude, quakes.latitude, moore=job.moore)
        if not counts.any():
            raise InputError("EXTENT holds no earthquake of CATALOGUE: choose a region with earthquakes, or CUBE.")
        own = count_events(grid, quakes.longitude, quakes.latitude) if job.moore else counts
        rho = relative_intensity(counts, job.eps)
        return rho * own.sum() / (years * cell_areas_km2(grid)[:, None]), rho, 0.0
    places = quakes.longitude, quakes.latitude
    widths = kernel_bandwidths_km(*places, job.neighbour, job.floor_km)
    rate = kernel_density(*cell_lonlat(grid), *places, widths) / years
    return rate, reference_measure(rate, grid, job.eps), float(np.median(widths))


def _check(job: PriorJob) -> None:
    if job.method not in METHODS:
        raise InputError("METHOD is '{found}': choose {want}.", found=job.method, want=" or ".join(METHODS))
    limits = job.pixel_deg > 0.0, job.neighbour >= 1, job.floor_km > 0.0, job.radius_km > 0.0, job.window_days >= 1
    if not (all(limits) and 0.0 <= job.eps < 1.0):
        raise InputError("PIXEL_SIZE, K, H_MIN, RADIUS and WINDOW must be positive, EPS from 0 to below 1.")


def _period(job: PriorJob, quakes: Catalogue) -> tuple:
    first = parse_day(job.start, "START") if job.start else quakes.days[0]
    last = parse_day(job.end, "END") if job.end else quakes.days[-1]
    period = int((last - first).astype(np.int64)) + 1
    if period < 2 * job.window_days:
        raise InputError(
            "The period from {first} to {last} is shorter than two windows of {days} days: give a longer catalogue.",
            first=str(first),
            last=str(last),
            days=job.window_days,
        )
    return first, period


def _completeness(everything: Catalogue, job: PriorJob, progress: Progress) -> float:
    chosen = select(everything, Selection(None, job.max_depth_km, job.start, job.end))
    if len(chosen) < LEAST_EVENTS:
        text = tr("Completeness cannot be judged from {count} earthquakes: rates may be too low.", count=len(chosen))
        progress.warning(text)
        return 0.0
    found = maximum_curvature(chosen.magnitude)
    if found > job.min_magnitude + 1e-6:
        text = tr(
            "The catalogue is complete from M {complete:.1f} only (maximum curvature), and MIN_MAGNITUDE is"
            " {asked:g}: rates are too low, and differ where the network does.",
            complete=found,
            asked=job.min_magnitude,
        )
        progress.warning(text)
    return found


def _grid(job: PriorJob, quakes: Catalogue) -> MapGrid:
    if job.cube:
        with Cube(job.cube, "CUBE") as cube:
            return cube.grid
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    lon, lat = quakes.longitude, quakes.latitude
    bounds = job.bounds or (lon.min(), lat.min(), lon.max() + 1e-6, lat.max() + 1e-6)
    grid = map_grid(tuple(map(float, bounds)), job.pixel_deg, job.pixel_deg, reference.ExportToWkt())
    if grid.rows * grid.cols > 4_000_000:
        raise InputError(
            "PIXEL_SIZE is {pixel} degrees and makes {rows} x {cols} cells: at most four million are wanted.",
            pixel=job.pixel_deg,
            rows=grid.rows,
            cols=grid.cols,
        )
    return grid


def _write(job: PriorJob, grid: MapGrid, maps: tuple) -> None:
    given = {"method": job.method, "window_days": job.window_days, "radius_km": job.radius_km}
    given.update(min_magnitude=job.min_magnitude, start=job.start, end=job.end, eps=job.eps)
    step = Step("seismicprior", given, describe_files(cube=job.cube) if job.cube else {})
    kinds = (
        ("thermal_rate", "earthquakes per area and year", "1/(km2 yr)"),
        ("thermal_measure", "expected share of the earthquakes", "1"),
        ("thermal_chance", "chance of a window, as seen", "1"),
        ("thermal_chance", "chance of a window, Poisson", "1"),
    )
    for path, values, (product, quantity, unit) in zip((job.output, job.rho, job.empirical, job.poisson), maps, kinds):
        write_map(path, grid, values, Facts(product, quantity, unit, None, (step,)))
