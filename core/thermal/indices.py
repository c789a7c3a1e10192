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

from dataclasses import dataclass
from typing import NamedTuple, Optional

import numpy as np

from ..conventions import Step
from ..errors import EmptyOutputError, InputError
from ..grids import Window
from ..kernels.thermal import mean_by_class
from ..pipeline import map_tiles
from ..progress import Progress, Span
from ..raster import Raster, bounded_cache
from ..results import Result
from .cube import Cube, CubeWriter, cell_areas_km2, describe_files, format_times, plan_blocks
from .seasons import Rules, Season, check_rules, find_seasons, rank_block, standardise_block

MODES = ("alice", "retira", "gradient", "quantile")


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
        later = _open_later(job, cube)
        scene = _scene(job, cube, Span(progress, 0.0, 0.35)) if job.mode == "retira" else None
        tally = _write(job, _Sources(cube, later, scene), season, rules, Span(progress, 0.35, 1.0))
    share = 100.0 * tally[0] / tally[1]
    progress.message(
        f"{share:.2f} percent of the values lie above {_line(job):g}; a normal distribution has"
        f" {6.68 if job.mode != 'quantile' else 3.0} percent there."
    )
    return Result({"OUTPUT": job.output, "SHARE_ABOVE": share, "LARGEST": tally[2], "DAYS": season.slots.size})


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


def _open_later(job: IndexJob, cube: Cube) -> Optional[Cube]:
    if not job.later:
        return None
    later = Cube(job.later, "LATER")
    cube.grid.require_same(later.grid, "INPUT", "LATER")
    if later.days.size != cube.days.size or (later.days != cube.days).any():
        raise InputError("LATER holds other days than INPUT: import both for one period.")
    return later


class _Sources(NamedTuple):
    cube: Cube
    later: Optional[Cube]
    scene: Optional[Scene]

    def read(self, window: Window) -> tuple:
        """Return the window and the values to be compared with their reference."""
        block = self.cube.read_block(window)
        if self.later is not None:
            block = self.later.read_block(window) - block
        return window, block


def _scene(job: IndexJob, cube: Cube, progress: Progress) -> Scene:
    classes = _read_classes(job, cube)
    count = int(classes.max()) + 1
    areas = cell_areas_km2(cube.grid) if job.area_weight else np.ones(cube.grid.rows)
    weights = np.broadcast_to(areas[:, None], cube.grid.shape)
    total, weight = np.zeros((cube.times.size, count)), np.zeros((cube.times.size, count))
    windows, workers = plan_blocks(cube.shape, 1)

    map_tiles(
        windows,
        lambda window: (window, cube.read_block(window)),
        lambda item: _class_sums(item, classes, weights, count),
        lambda window, sums: _add(total, weight, sums),
        progress,
        workers=workers,
    )
    whole = np.bincount(classes[classes >= 0], weights=weights[classes >= 0], minlength=count)
    enough = weight >= np.maximum(job.min_clear * whole, 1e-12)
    return Scene(classes, np.where(enough, total / np.maximum(weight, 1e-12), np.nan))


def _class_sums(item: tuple, classes: np.ndarray, weights: np.ndarray, count: int) -> tuple:
    window, block = item
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


def index_block(block: np.ndarray, season: Season, rules: Rules, *, mode: str) -> np.ndarray:
    """Return the index of a block of values to be compared with their reference, float32."""
    return rank_block(block, season, rules) if mode == "quantile" else standardise_block(block, season, rules)


def _compute(job: IndexJob, sources: _Sources, season: Season, rules: Rules, item: tuple) -> np.ndarray:
    window, block = item
    if sources.scene is not None:
        block = sources.scene.subtract(block, window)
    return index_block(block, season, rules, mode=job.mode)


def _write(job: IndexJob, sources: _Sources, season: Season, rules: Rules, progress: Progress) -> list:
    cube = sources.cube
    parameters = {"mode": job.mode, "reference": job.reference, "group": job.group, "ddof": job.ddof}
    step = Step("thermalindex", parameters, describe_files(input=job.input, later=job.later))
    product = "thermal_quantile" if job.mode == "quantile" else "thermal_index"
    facts = cube.facts.derive(step, product=product, unit="1", quantity=f"{job.mode} of {cube.facts.quantity}")
    windows, workers = plan_blocks(cube.shape, 3)
    tally = [0, 0, -np.inf]
    line = _line(job)
    with CubeWriter(job.output, cube.grid, format_times(cube.times), facts) as writer:
        map_tiles(
            windows,
            sources.read,
            lambda item: _compute(job, sources, season, rules, item),
            lambda window, block: _keep(writer, window, block, tally, line),
            progress,
            workers=workers,
        )
        if not tally[1]:
            _refuse(job)
    return tally


def _keep(writer: CubeWriter, window: Window, block: np.ndarray, tally: list, line: float) -> None:
    valid = np.isfinite(block)
    tally[0] += int((block > line).sum())
    tally[1] += int(valid.sum())
    if valid.any():
        tally[2] = max(tally[2], float(block[valid].max()))
    writer.write_block(window, block)


def _refuse(job: IndexJob) -> None:
    raise EmptyOutputError(
        "{name} would hold no value: no pixel has enough days in its reference. Lower MIN_SAMPLES, or take a longer"
        " series for the causal reference.",
        name=job.output,
    )
