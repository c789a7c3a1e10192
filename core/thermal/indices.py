"""Thermal indices: how unusual a day is for its pixel and season.

``alice``     a = (V - mean) / sigma of the reference values (Tramutoli, 1998)
``retira``    the same of dT = V - mean of the clear pixels of the scene that are of the same class (land, sea)
``gradient``  the same of a difference, a later field of the night minus an earlier one
``quantile``  the share of the reference values below the day's (definition ours); independent of the sensor

The reference of a day is its pixel and season in other years. With ``causal`` only earlier years count, at least five:
the choice for back-tests. A z computed with the day's own year in the reference cannot exceed (n - 1) / sqrt(n).

References
----------
Tramutoli, V. (1998, 2007); Filizzola, C. et al. (2004). Phys. Chem. Earth 29, 517-527 (RETIRA).
"""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from typing import NamedTuple, Optional

import numpy as np

from ..conventions import Step
from ..errors import EmptyOutputError, InputError
from ..grids import Window
from ..kernels.thermal import count_above, mean_by_class
from ..pipeline import map_tiles
from ..progress import Progress, Span
from ..raster import Raster, bounded_cache
from ..results import Result
from ..words import tr
from .climatology import open_season_writers, write_seasons
from .cube import Cube, CubeWriter, ThreadCubes, cell_areas_km2, describe_files, format_times, plan_blocks
from .seasons import (
    Rules,
    Season,
    check_rules,
    climatology_block,
    find_seasons,
    rank_block,
    standardise_and_average,
    standardise_block,
)

MODES = ("alice", "retira", "gradient", "quantile")
_COMPARED = {"retira": "{} minus the mean of the scene", "gradient": "rise of {}"}


@dataclass(frozen=True)
class IndexJob:
    """Parameters of `make_index`.

    Attributes
    ----------
    input : str
        A cube with one band a day, of at least five calendar years.
    output : str
        The index, one band a day.
    mode : str
        One of `MODES`.
    reference : str
        ``leave_year_out``, ``causal`` or ``all``.
    group : str
        ``month``, ``doy15`` or ``pentad``.
    classes : str
        Raster on the grid of the cube with a whole number per class, for example land and sea; empty for one class.
    later : str
        Cube of the later hour for ``gradient``, on the same days and grid.
    min_clear : float
        Least share of a class that must be clear for its mean, 0 to 1.
    area_weight : bool
        Whether the mean of the scene weighs pixels by area.
    ddof, min_samples : int
        See `seasons.Rules`.
    mean, deviation : str
        Rasters with one band per season, of what is compared (its difference from the scene, or the rise), over all
        years; computed in the same pass. Empty names for none.
    """

    input: str
    output: str
    mode: str = "retira"
    reference: str = "leave_year_out"
    group: str = "month"
    classes: str = ""
    later: str = ""
    min_clear: float = 0.2
    area_weight: bool = True
    ddof: int = 1
    min_samples: int = 5
    mean: str = ""
    deviation: str = ""


class Scene(NamedTuple):
    """Spatial means: classes of pixels (rows, cols; -1 none); means (time, classes), NaN where too few are clear."""

    classes: np.ndarray
    means: np.ndarray

    def subtract(self, block: np.ndarray, window: Window) -> np.ndarray:
        """Return the block minus the mean of each pixel's class and day, float32."""
        kinds = self.classes[window.slices]
        means = np.where(kinds >= 0, self.means[:, np.maximum(kinds, 0)], np.nan)
        return (block - means).astype(np.float32)


def make_index(job: IndexJob, progress: Progress) -> Result:
    """Write the index; numbers SHARE_ABOVE (percent of values above 1.5, or the rank 0.97), LARGEST and DAYS."""
    rules = Rules(job.reference, job.ddof, job.min_samples)
    _check(job, rules)
    with bounded_cache(), Cube(job.input) as cube:
        cube.require("thermal_cube")
        cube.require_years()
        season = find_seasons(cube.days, job.group)
        _check_later(job, cube)
        with ThreadCubes(job.input) as cubes, ThreadCubes(job.later, "LATER") as later:
            scene = _scene(job, cube, cubes, Span(progress, 0.0, 0.35)) if job.mode == "retira" else None
            sources = _Sources(cubes, later if job.later else None, scene)
            tally = _write(job, cube, sources, season, rules, Span(progress, 0.35, 1.0))
    share = 100.0 * tally[0] / tally[1]
    text = tr(
        "{share:.2f} percent of the values lie above {line:g}; a normal distribution has {normal:.2f} percent there.",
        share=share,
        line=_line(job),
        normal=3.0 if job.mode == "quantile" else 6.68,
    )
    progress.message(text)
    numbers = {"SHARE_ABOVE": share, "LARGEST": tally[2], "DAYS": season.slots.size}
    paths = {"OUTPUT": job.output, "MEAN": job.mean, "DEVIATION": job.deviation}
    return Result({**{key: path for key, path in paths.items() if path}, **numbers})


def _line(job: IndexJob) -> float:
    return 0.97 if job.mode == "quantile" else 1.5


def _check(job: IndexJob, rules: Rules) -> None:
    check_rules(rules, job.group)
    if job.mode not in MODES:
        raise InputError("MODE is '{found}': choose {want}.", found=job.mode, want=", ".join(MODES))
    if not 0.0 <= job.min_clear <= 1.0:
        raise InputError("MIN_CLEAR is {found}: it must lie between 0 and 1.", found=job.min_clear)
    if (job.mode == "gradient") != bool(job.later):
        raise InputError("LATER is the cube of the later hour: it is needed with the mode gradient, and only there.")


def _check_later(job: IndexJob, cube: Cube) -> None:
    if not job.later:
        return
    with Cube(job.later, "LATER") as later:
        cube.grid.require_same(later.grid, "INPUT", "LATER")
        if later.days.size != cube.days.size or (later.days != cube.days).any():
            raise InputError("LATER holds other days than INPUT: import both for one period.")


class _Sources(NamedTuple):
    cubes: ThreadCubes
    later: Optional[ThreadCubes]
    scene: Optional[Scene]

    def read(self, window: Window) -> np.ndarray:
        """Return the values to be compared with their reference."""
        block = self.cubes.read_block(window)
        if self.later is not None:
            block = self.later.read_block(window) - block
        return block if self.scene is None else self.scene.subtract(block, window)


def _scene(job: IndexJob, cube: Cube, cubes: ThreadCubes, progress: Progress) -> Scene:
    classes = _read_classes(job, cube)
    count = int(classes.max()) + 1
    areas = cell_areas_km2(cube.grid) if job.area_weight else np.ones(cube.grid.rows)
    weights = np.broadcast_to(areas[:, None], cube.grid.shape)
    total, weight = np.zeros((cube.times.size, count)), np.zeros((cube.times.size, count))
    windows, workers = plan_blocks(cube.shape, 1)

    map_tiles(
        windows,
        lambda window: window,
        lambda window: _class_sums(window, cubes.read_block(window), classes, weights, count),
        lambda window, sums: _add(total, weight, sums),
        progress,
        workers=workers,
    )
    whole = np.bincount(classes[classes >= 0], weights=weights[classes >= 0], minlength=count)
    enough = weight >= np.maximum(job.min_clear * whole, 1e-12)
    return Scene(classes, np.where(enough, total / np.maximum(weight, 1e-12), np.nan))


def _class_sums(window: Window, block: np.ndarray, classes: np.ndarray, weights: np.ndarray, count: int) -> tuple:
    total, weight = np.zeros((block.shape[0], count)), np.zeros((block.shape[0], count))
    values = block.reshape(block.shape[0], -1)
    kinds, sizes = (np.ascontiguousarray(a[window.slices]).ravel() for a in (classes, weights))
    mean_by_class(values, kinds, sizes, total, weight)
    return total, weight


def _add(total: np.ndarray, weight: np.ndarray, sums: tuple) -> None:
    total += sums[0]
    weight += sums[1]


def _read_classes(job: IndexJob, cube: Cube) -> np.ndarray:
    if not job.classes:
        return np.zeros(cube.grid.shape, np.int64)
    with Raster(job.classes, "CLASSES") as raster:
        cube.grid.require_same(raster.grid, "INPUT", "CLASSES")
        values = raster.read().astype(np.float64)
    known = np.isfinite(values)
    found, inverse = np.unique(values[known], return_inverse=True)
    if found.size == 0 or found.size > 255:
        raise InputError(
            "CLASSES holds {found} different values and 1 to 255 are wanted: give whole numbers, such as 0 for sea and"
            " 1 for land.",
            found=found.size,
        )
    classes = np.full(values.shape, -1, np.int64)
    classes[known] = inverse
    return classes


def index_block(block: np.ndarray, season: Season, rules: Rules, *, mode: str, with_usual: bool = False) -> tuple:
    """Return the index of a block of values to be compared with their reference, and what is usual if it is wanted."""
    if mode != "quantile" and with_usual:
        return standardise_and_average(block, season, rules)
    usual = climatology_block(block, season, rules._replace(reference="all")) if with_usual else ()
    return (rank_block if mode == "quantile" else standardise_block)(block, season, rules), usual


def _compute(job: IndexJob, sources: _Sources, season: Season, rules: Rules, window: Window) -> tuple:
    """Return the index of a window, the tally of `count_above`, and what is usual."""
    block = sources.read(window)
    found, usual = index_block(block, season, rules, mode=job.mode, with_usual=bool(job.mean or job.deviation))
    return found, count_above(found.reshape(-1), np.float32(_line(job))), usual


def _write(job: IndexJob, cube: Cube, sources: _Sources, season: Season, rules: Rules, progress: Progress) -> list:
    parameters = {"mode": job.mode, "reference": job.reference, "group": job.group, "ddof": job.ddof}
    step = Step("thermalindex", parameters, describe_files(input=job.input, later=job.later))
    product = "thermal_quantile" if job.mode == "quantile" else "thermal_index"
    facts = cube.facts.derive(step, product=product, unit="1", quantity=f"{job.mode} of {cube.facts.quantity}")
    compared = cube.facts.derive(step, quantity=_COMPARED.get(job.mode, "{}").format(cube.facts.quantity))
    windows, workers = plan_blocks(cube.shape, 3)
    tally = [0, 0, -np.inf]
    with ExitStack() as stack:
        writer = stack.enter_context(CubeWriter(job.output, cube.grid, format_times(cube.times), facts))
        usual = open_season_writers((job.mean, job.deviation, ""), job.group, compared, cube.grid, stack)
        map_tiles(
            windows,
            lambda window: window,
            lambda window: _compute(job, sources, season, rules, window),
            lambda window, found: _keep((writer, usual), window, found, tally),
            progress,
            workers=workers,
        )
        if not tally[1]:
            _refuse(job)
    return tally


def _keep(writers: tuple, window: Window, found: tuple, tally: list) -> None:
    block, (above, valid, largest), usual = found
    tally[:] = tally[0] + above, tally[1] + valid, max(tally[2], float(largest))
    writers[0].write_block(window, block)
    write_seasons(writers[1], window, usual)


def _refuse(job: IndexJob) -> None:
    raise EmptyOutputError(
        "{name} would hold no value: no pixel has enough days in its reference. Lower MIN_SAMPLES, or take a longer"
        " series for the causal reference.",
        name=job.output,
    )
