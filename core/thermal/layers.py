"""Layered anomalies: increments of air temperature against a background day, level by level, and what chance gives."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from typing import Optional

import numpy as np
from scipy.stats import kendalltau

from ..conventions import Step
from ..errors import InputError
from ..grids import Window, tiles
from ..progress import Progress, check_cancelled
from ..raster import Band, Raster, RasterWriter, describe_inputs
from ..report import Report
from ..results import Result, Table
from ..words import tr
from .cube import Cube, cell_areas_km2, cell_lonlat

_LEAST_PLACEBOS = 20
_STANDARD_HPA = 1013.25
_MOST_CELLS = 4_000_000


@dataclass(frozen=True)
class LayersJob:
    """Parameters of `layer_increments`.

    Attributes
    ----------
    inputs : tuple of str
        Cubes of daily air temperature, one for each pressure level, on one grid.
    output : str
        Increment of every level, from the lowest up.
    day, background : str
        The day, and the day it is compared with (YYYY-MM-DD).
    dem : str
        Heights in metres; levels below the ground are left out. Empty: nothing is left out.
    bounds : tuple or None
        West, south, east, north in degrees: where areas are counted.
    threshold : float
        Standard deviations of the same increment on other days.
    placebos, seed : int
        Number of other pairs of days at the same distance.
    """

    inputs: tuple
    output: str
    day: str
    background: str
    dem: str = ""
    bounds: Optional[tuple] = None
    threshold: float = 2.0
    placebos: int = 200
    seed: int = 1


def standard_pressure_hpa(height_m) -> np.ndarray:
    """Return the pressure of the standard atmosphere (ICAO) at heights below 11 km."""
    return _STANDARD_HPA * (1.0 - 2.25577e-5 * np.asarray(height_m, dtype=float)) ** 5.25588


def pyramid_index(areas: np.ndarray) -> tuple:
    """Return Kendall's rank correlation of area with height, and its chance on both sides.

    -1 is a pyramid: wide below, narrow above.

    Parameters
    ----------
    areas : ndarray, shape (levels,)
        From the lowest level up.
    """
    if areas.size < 3 or np.ptp(areas) == 0.0:
        return float("nan"), float("nan")
    found = kendalltau(areas, np.arange(areas.size))
    return float(found[0]), float(found[1])


def layer_increments(job: LayersJob, progress: Progress) -> Result:
    """Compute the increments of all levels, the area of each that stands out, and how often chance does as well.

    Returns
    -------
    Result
        OUTPUT: path. INDEX (Kendall), CHANCE (share of the placebos with as large a product of area and pyramid
        index), LEVELS, PAIRS (placebos), HTML_TEXT. Table AREAS.
    """
    with ExitStack() as files:
        cubes = sorted(
            (files.enter_context(Cube(path, "INPUTS")) for path in job.inputs),
            key=lambda cube: -(cube.facts.level_hpa or 0.0),
        )
        days = _check(cubes)
        place = {np.datetime64(day, "D"): k for k, day in enumerate(days)}
        ends = [_find(place, text, name) for text, name in ((job.day, "DAY"), (job.background, "BACKGROUND"))]
        if ends[0] == ends[1]:
            raise InputError("DAY and BACKGROUND are the same day: choose an earlier background day.")
        levels = np.array([cube.facts.level_hpa for cube in cubes])
        grid = cubes[0].grid
        open_air = _above_ground(job.dem, grid, levels)
        inside = _inside(grid, job.bounds)
        placebos = _placebo_pairs(days, ends, job)
        increments, areas, chances = [], [], []
        for k, cube in enumerate(cubes):
            found = _level(cube, ends, placebos, job.threshold, progress)
            found[0][~open_air[k]] = np.nan
            increments.append(found[0])
            weight = np.where(inside & open_air[k], cell_areas_km2(grid)[:, None], 0.0)
            areas.append(float((weight * (found[0] > found[1])).sum()))
            chances.append((weight * found[2]).sum(axis=(1, 2)))
            progress.update((k + 1) / len(cubes))
        _write(job, cubes, increments)
    areas, chances = np.array(areas), np.array(chances).T
    index, kendall = pyramid_index(areas)
    wanted = _strength(areas, index)
    as_good = [_strength(row, pyramid_index(row)[0]) >= wanted for row in chances]
    chance = (1.0 + sum(as_good)) / (1.0 + len(as_good))
    typical = np.median(chances, axis=0)
    rows = tuple(
        (float(level), area, float(mid), float(np.nanmax(np.where(inside, plane, np.nan), initial=-np.inf)))
        for level, area, mid, plane in zip(levels, areas.tolist(), typical, increments)
    )
    fields = ("level_hpa", float), ("area_km2", float), ("placebo_area_km2", float), ("largest_k", float)
    page = _page(job, rows, (index, kendall, chance, len(as_good)))
    values = {"OUTPUT": job.output, "INDEX": index, "CHANCE": chance, "LEVELS": len(cubes), "PAIRS": len(as_good)}
    return Result({**values, "HTML_TEXT": page}, {"AREAS": Table(fields, rows)})


def _check(cubes: list) -> np.ndarray:
    if len(cubes) < 3:
        raise InputError("INPUTS holds {count} levels: give at least 3.", count=len(cubes))
    days = cubes[0].require_daily()
    for cube in cubes:
        if cube.facts.level_hpa is None:
            raise InputError(
                "INPUTS: {path} does not say its pressure level: import it with LEVEL.", path=str(cube.path)
            )
        cubes[0].grid.require_same(cube.grid, tr("the first of INPUTS"), str(cube.path))
        if not np.array_equal(cube.require_daily(), days):
            raise InputError("INPUTS: the cubes hold different days: import the same period for every level.")
    if len({cube.facts.level_hpa for cube in cubes}) < len(cubes):
        raise InputError("INPUTS holds a pressure level twice: give each level once.")
    if cubes[0].grid.rows * cubes[0].grid.cols > _MOST_CELLS:
        raise InputError("INPUTS have more than {most} cells: import a smaller EXTENT.", most=_MOST_CELLS)
    return days


def _find(place: dict, text: str, name: str) -> int:
    try:
        day = np.datetime64(text.strip(), "D")
    except ValueError:
        raise InputError("{name} is '{found}': give a day as 2014-08-03.", name=name, found=text) from None
    if day not in place:
        raise InputError("{name} is {found}, which is not a day of INPUTS.", name=name, found=text)
    return place[day]


def _above_ground(dem: str, grid, levels: np.ndarray) -> np.ndarray:
    """Return where each level lies above the ground, shape (levels, rows, cols)."""
    if not dem:
        return np.ones((levels.size, *grid.shape), bool)
    lon, lat = cell_lonlat(grid)
    with Raster(dem, "DEM") as raster:
        cols = np.rint(raster.grid.col(lon)).astype(int)
        rows = np.rint(raster.grid.row(lat)).astype(int)
        covered = (rows >= 0) & (rows < raster.grid.rows) & (cols >= 0) & (cols < raster.grid.cols)
        if not covered.any():
            raise InputError("DEM does not touch the area of INPUTS (it must be in longitude and latitude).")
        heights = np.zeros(grid.shape)
        for window in tiles(raster.grid.shape, (512, raster.grid.cols)):
            mine = covered & (rows >= window.row) & (rows < window.row + window.rows)
            if mine.any():
                heights[mine] = np.nan_to_num(raster.read(window)[rows[mine] - window.row, cols[mine]])
    return levels[:, None, None] <= standard_pressure_hpa(heights)[None]


def _inside(grid, bounds: Optional[tuple]) -> np.ndarray:
    lon, lat = cell_lonlat(grid)
    if bounds is None:
        return np.ones(grid.shape, bool)
    inside = (lon >= bounds[0]) & (lon <= bounds[2]) & (lat >= bounds[1]) & (lat <= bounds[3])
    if not inside.any():
        raise InputError("EXTENT lies outside INPUTS: choose a region inside the cubes.")
    return inside


def _placebo_pairs(days: np.ndarray, ends: list, job: LayersJob) -> np.ndarray:
    """Return pairs of day numbers at the distance of the true pair that touch neither of its days."""
    apart = int((days[ends[0]] - days[ends[1]]) / np.timedelta64(1, "D"))
    number = {int(day): k for k, day in enumerate(days.astype(int))}
    pairs = [(k, number[int(day) - apart]) for day, k in number.items() if int(day) - apart in number]
    pairs = [pair for pair in pairs if not set(pair) & set(ends)]
    if len(pairs) < _LEAST_PLACEBOS:
        raise InputError(
            "INPUTS hold {count} other pairs of days {apart} days apart and at least {least} are needed to tell an"
            " anomaly from weather: import a longer period.",
            count=len(pairs),
            apart=abs(apart),
            least=_LEAST_PLACEBOS,
        )
    chosen = np.random.default_rng(job.seed).permutation(len(pairs))[: job.placebos]
    return np.array(pairs)[np.sort(chosen)]


def _level(cube: Cube, ends: list, pairs: np.ndarray, threshold: float, progress: Progress) -> tuple:
    """Return increment, limit, and what exceeds its limit in every placebo (bool, shape (pairs, rows, cols)).

    A limit is mean plus threshold times deviation of the increments of the cell over the placebos; that of a placebo
    leaves the placebo itself out, as that of the day does.
    """

    def day(index: int) -> np.ndarray:
        return cube.read_block(None, index, index + 1)[0].astype(np.float64)

    total, squares, planes = 0.0, 0.0, []
    for later, earlier in pairs:
        check_cancelled(progress)
        step = day(int(later)) - day(int(earlier))
        total, squares = total + step, squares + step**2
        planes.append(step.astype(np.float32))
    mean = total / len(pairs)
    deviation = np.sqrt(np.maximum(squares / len(pairs) - mean**2, 0.0))
    limit = mean + threshold * deviation
    above, rest = [], len(planes) - 1
    for plane in planes:
        other = (total - plane) / rest
        spread = np.sqrt(np.maximum((squares - plane.astype(np.float64) ** 2) / rest - other**2, 0.0))
        with np.errstate(invalid="ignore"):
            above.append(plane > other + threshold * spread)
    above = np.array(above)
    return day(ends[0]) - day(ends[1]), limit, above


def _strength(areas: np.ndarray, index: float) -> float:
    """Return how wide and how much of a pyramid a set of areas is, in one number: only then is its rank a chance."""
    return float(areas.sum()) * max(-index, 0.0) if index == index else 0.0


def _write(job: LayersJob, cubes: list, increments: list) -> None:
    bands = [Band(f"{cube.facts.level_hpa:g} hPa", "K") for cube in cubes]
    step = Step("airlayers", {"day": job.day, "background": job.background}, describe_inputs(lowest=job.inputs[0]))
    tags = cubes[0].facts.derive(step, product="air_layers", quantity="air temperature increment").to_tags()
    grid = cubes[0].grid
    with RasterWriter(job.output, grid, bands, np.float32, tags=tags) as writer:
        for k, plane in enumerate(increments):
            writer.write(Window(0, 0, *grid.shape), plane.astype(np.float32), k + 1)


def _page(job: LayersJob, rows: tuple, test: tuple) -> str:
    index, kendall, chance, count = test
    page = Report(tr("Layered anomaly"))
    text = tr(
        "{day} minus {background}, above {threshold:g} standard deviations of other days.",
        day=job.day,
        background=job.background,
        threshold=job.threshold,
    )
    header = tr("Level (hPa)"), tr("Area (km2)"), tr("Area of a usual pair (km2)"), tr("Largest increment (K)")
    page.paragraph(text).table(header, [tuple(f"{value:.4g}" for value in row) for row in rows])
    page.facts(
        (
            (tr("Pyramid index (-1: wide below, narrow above)"), f"{index:.2f}"),
            (tr("Chance of the ranks alone"), f"{kendall:.3g}"),
            (tr("Share of {count} other pairs of days that do as well", count=count), f"{chance:.3g}"),
        )
    )
    text = tr(
        "Ordinary weather makes pyramids: only the share of other pairs of days tells whether this one is unusual, and"
        " it says nothing of the cause. The definitions are ours, because the published record does not give them."
    )
    return page.paragraph(text).to_html()
