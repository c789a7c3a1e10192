"""A cube and a catalogue with known precursors and fronts, for teaching and for the acceptance tests.

Temperature = seasonal mean + sigma x (noise + planted anomalies). The noise is normal, correlated from day to day
(AR(1), 0.62 as measured on outgoing longwave radiation) and independent from pixel to pixel. A precursor is a spot
of four days that ends some days before its earthquake; a front is a bar that crosses the map within five days.
Nothing of this is a model of the Earth.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from osgeo import osr

from ..conventions import Step
from ..errors import InputError
from ..grids import MapGrid, Window
from ..pipeline import require_memory
from ..progress import Progress, check_cancelled
from ..results import Result, Table
from ..words import tr
from .catalogue import Catalogue, catalogue_table
from .cube import CubeWriter, Facts, format_times
from .heating_stage import outline_cells

_MEAN_K, _SEASON_K, _SIGMA_K = 280.0, 12.0, 4.0
_CORE_DAYS, _FRONT_DAYS = 4, 5
_SPREAD_CELLS = 0.8
_FRONT_SIZE, _FRONT_SPEED, _FRONT_AMPLITUDE = (10, 3), 3, 4.0
_STEEPNESS = 1.0
TRUTH_FIELDS = (
    *(("kind", str), ("start", str), ("end", str), ("event", str), ("magnitude", float), ("lead_days", int)),
    ("amplitude", float),
)


@dataclass(frozen=True)
class SyntheticJob:
    """Parameters of `simulate_thermal`.

    Attributes
    ----------
    output : str
        The cube, K.
    seed : int
        Of the random numbers.
    years : int
        Calendar years from 2008 on, 5 to 60.
    rows, cols : int
        Pixels of one degree; the map begins at 95 E, 45 N.
    count : int
        Earthquakes, >= 1.
    fraction : float
        Share of them that have a precursor, 0 to 1.
    amplitude : float
        Of a precursor at its centre, in standard deviations.
    fronts : int
        Number of moving fronts.
    lead_min, lead_max : int
        Days from the last day of a precursor to its earthquake, 1 <= lead_min <= lead_max.
    """

    output: str
    seed: int = 1
    years: int = 11
    rows: int = 20
    cols: int = 20
    count: int = 150
    fraction: float = 0.6
    amplitude: float = 6.5
    fronts: int = 120
    lead_min: int = 1
    lead_max: int = 20


class Planted(NamedTuple):
    """One planted anomaly: kind, first day (index), cells of the map, and the row of its earthquake (-1 for none)."""

    kind: str
    day: int
    cells: np.ndarray
    event: int
    lead: int


class Synthetic(NamedTuple):
    """A cube in standard deviations, its days, its grid, the catalogue, and what was planted."""

    noise: np.ndarray
    days: np.ndarray
    grid: MapGrid
    catalogue: Catalogue
    planted: list


def make_synthetic(job: SyntheticJob) -> Synthetic:
    """Return the arrays; `noise` is float32 of shape (time, rows, cols), with the anomalies in it."""
    _check(job)
    rng = np.random.default_rng(job.seed)
    days = np.arange(np.datetime64("2008-01-01"), np.datetime64(f"{2008 + job.years}-01-01"))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(4326)
    grid = MapGrid(job.rows, job.cols, 95.0, 45.0, 1.0, 1.0, crs.ExportToWkt())
    noise = _correlated(rng, (days.size, job.rows, job.cols))
    catalogue, cell = _earthquakes(rng, job, days, grid)
    planted = _plant_cores(rng, job, noise, (catalogue.days - days[0]).astype(np.int64), cell)
    planted += _plant_fronts(rng, job, noise)
    return Synthetic(noise, days, grid, catalogue, planted)


def _check(job: SyntheticJob) -> None:
    if not (5 <= job.years <= 60 and job.rows >= 12 and job.cols >= 12 and job.count >= 1):
        raise InputError(
            "YEARS, ROWS, COLS and COUNT are {years}, {rows}, {cols} and {count}: 5 to 60 years, at least 12 x 12"
            " pixels and one earthquake are wanted.",
            years=job.years,
            rows=job.rows,
            cols=job.cols,
            count=job.count,
        )
    if not (0.0 <= job.fraction <= 1.0 and 1 <= job.lead_min <= job.lead_max <= 200 and job.fronts >= 0):
        raise InputError(
            "FRACTION must lie from 0 to 1, LEAD_MIN and LEAD_MAX from 1 to 200 days in this order, FRONTS must not be"
            " negative."
        )
    size = 365 * job.years * job.rows * job.cols
    require_memory(16 * size, tr("The simulation"), tr("take fewer years or pixels"))


def _correlated(rng: np.random.Generator, shape: tuple, memory: float = 0.62) -> np.ndarray:
    noise = rng.standard_normal(shape, np.float32)
    fresh = np.float32(np.sqrt(1.0 - memory**2))
    for t in range(1, shape[0]):
        noise[t] = np.float32(memory) * noise[t - 1] + fresh * noise[t]
    return noise


def _earthquakes(rng: np.random.Generator, job: SyntheticJob, days: np.ndarray, grid: MapGrid) -> tuple:
    active = rng.gamma(0.5, size=grid.rows * grid.cols)
    cell = rng.choice(active.size, job.count, p=active / active.sum())
    earliest = job.lead_max + _CORE_DAYS
    second = rng.uniform(earliest * 86400.0, days.size * 86400.0, job.count)
    order = np.argsort(second)
    cell, second = cell[order], second[order]
    time = days[0].astype("datetime64[ms]") + (second * 1000).astype(np.int64).astype("timedelta64[ms]")
    lon = grid.x(cell % grid.cols) + rng.uniform(-0.5, 0.5, job.count) * grid.pixel_x
    lat = grid.y(cell // grid.cols) + rng.uniform(-0.5, 0.5, job.count) * grid.pixel_y
    magnitude = np.round(4.5 + np.minimum(rng.exponential(np.log10(np.e) / _STEEPNESS, job.count), 4.0), 1)
    names = np.array([f"sim{k + 1:04d}" for k in range(job.count)], object)
    kinds = np.full(job.count, "Mw", object)
    return Catalogue(names, time, lon, lat, rng.uniform(5.0, 30.0, job.count), magnitude, kinds), cell


def _plant_cores(rng, job: SyntheticJob, noise: np.ndarray, day: np.ndarray, cell: np.ndarray) -> list:
    rows, cols = np.mgrid[: job.rows, : job.cols]
    planted = []
    for k in np.flatnonzero(rng.random(job.count) < job.fraction):
        lead = int(rng.integers(job.lead_min, job.lead_max + 1))
        first = int(day[k]) - lead - _CORE_DAYS + 1
        square = (rows - cell[k] // job.cols) ** 2 + (cols - cell[k] % job.cols) ** 2
        shape = np.exp(-0.5 * square / _SPREAD_CELLS**2)
        noise[first : first + _CORE_DAYS] += np.float32(job.amplitude) * shape.astype(np.float32)
        planted.append(Planted("precursor", first, np.flatnonzero(shape > 0.4), int(k), lead))
    return planted


def _plant_fronts(rng, job: SyntheticJob, noise: np.ndarray) -> list:
    planted = []
    for _ in range(job.fronts):
        first = int(rng.integers(0, noise.shape[0] - _FRONT_DAYS))
        row = int(rng.integers(0, max(job.rows - _FRONT_SIZE[0], 0) + 1))
        col = int(rng.integers(-_FRONT_SPEED, max(job.cols - _FRONT_DAYS * _FRONT_SPEED, 0) + 1))
        touched = np.zeros((job.rows, job.cols), bool)
        for k in range(_FRONT_DAYS):
            west = max(col + k * _FRONT_SPEED, 0)
            part = slice(row, row + _FRONT_SIZE[0]), slice(west, max(col + k * _FRONT_SPEED + _FRONT_SIZE[1], 0))
            noise[first + k][part] += np.float32(_FRONT_AMPLITUDE)
            touched[part] = True
        planted.append(Planted("front", first, np.flatnonzero(touched), -1, 0))
    return planted


def simulate_thermal(job: SyntheticJob, progress: Progress) -> Result:
    """Write the cube and return the layers CATALOGUE and TRUTH, and NUMBER, PRECURSORS and FRONT_COUNT."""
    made = make_synthetic(job)
    progress.update(0.3)
    check_cancelled(progress)
    step = Step("simulatethermal", {"seed": job.seed, "amplitude": job.amplitude, "fraction": job.fraction}, {})
    facts = Facts("thermal_cube", "temperature", "K", None, (step,))
    with CubeWriter(job.output, made.grid, format_times(made.days), facts) as writer:
        for start in range(0, made.days.size, 512):
            check_cancelled(progress)
            part = slice(start, start + 512)
            field = to_kelvin(made.noise[part], made.days[part])
            writer.write_block(Window(0, 0, *made.grid.shape), field, start)
            progress.update(0.3 + 0.7 * start / made.days.size)
    count = sum(item.kind == "precursor" for item in made.planted)
    text = tr(
        "{quakes} earthquakes, {count} with a precursor, and {fronts} fronts were planted; the layer of the truth says"
        " where.",
        quakes=len(made.catalogue),
        count=count,
        fronts=job.fronts,
    )
    progress.message(text)
    values = {"OUTPUT": job.output, "NUMBER": len(made.catalogue), "PRECURSORS": count, "FRONT_COUNT": job.fronts}
    return Result(values, {"CATALOGUE": catalogue_table(made.catalogue), "TRUTH": _truth(job, made)})


def to_kelvin(noise: np.ndarray, days: np.ndarray) -> np.ndarray:
    """Return kelvin, float32, from standard deviations: a mean that is largest in July, and a constant sigma."""
    turn = 2.0 * np.pi * (days - days.astype("datetime64[Y]")).astype(np.float64) / 365.25
    season = _MEAN_K - _SEASON_K * np.cos(turn)
    return (season[:, None, None] + _SIGMA_K * noise).astype(np.float32)


def _truth(job: SyntheticJob, made: Synthetic) -> Table:
    rows, shapes = [], []
    for item in made.planted:
        lasting = _CORE_DAYS if item.kind == "precursor" else _FRONT_DAYS
        start, end = (str(made.days[item.day + k]) for k in (0, lasting - 1))
        event = str(made.catalogue.event[item.event]) if item.event >= 0 else None
        size = float(made.catalogue.magnitude[item.event]) if item.event >= 0 else None
        strength = job.amplitude if item.kind == "precursor" else _FRONT_AMPLITUDE
        rows.append((item.kind, start, end, event, size, item.lead, strength))
        shapes.append(outline_cells(item.cells, made.grid))
    return Table(TRUTH_FIELDS, tuple(rows), tuple(shapes), "polygon", made.grid.crs_wkt)
