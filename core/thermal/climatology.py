"""The climatology of a cube: mean, standard deviation and count of every season and pixel."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial

import numpy as np

from ..cluster import TileWork, absolute
from ..conventions import Step
from ..errors import InputError
from ..grids import MapGrid, Window
from ..pipeline import map_tiles
from ..progress import Progress
from ..raster import bounded_cache
from ..results import Result
from .cube import Cube, CubeWriter, Facts, ThreadCubes, describe_files, plan_blocks
from .seasons import Rules, Season, check_rules, climatology_block, find_seasons

_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
           "November", "December")  # fmt: skip
_YEAR = np.datetime64("2000-01-01")


@dataclass(frozen=True)
class ClimatologyJob:
    """Parameters of `make_climatology`.

    Attributes
    ----------
    input : str
        A cube with one band a day, of at least five calendar years.
    mean, deviation, count : str
        Outputs with one band per season; an empty name for none.
    group : str
        ``month``, ``doy15`` (31 days around each day of the year) or ``pentad``.
    ddof : int
        1 or 0: taken off the count in the standard deviation.
    min_samples : int
        Pixels and seasons with fewer values get none, >= 2.
    first_year, last_year : int or None
        Calendar years that count; None for all.
    """

    input: str
    mean: str
    deviation: str = ""
    count: str = ""
    group: str = "month"
    ddof: int = 1
    min_samples: int = 5
    first_year: int = 0
    last_year: int = 9999


def season_names(group: str) -> list:
    """Return a name for every season; for days and pentads their first day, MM-DD."""
    if group == "month":
        return list(_MONTHS)
    if group == "doy15":
        return [str(_YEAR + np.timedelta64(k, "D"))[5:] for k in range(366)]
    starts = [5 * k + (5 * k >= 60) for k in range(73)]
    return [str(_YEAR + np.timedelta64(k, "D"))[5:] for k in starts]


def make_climatology(job: ClimatologyJob, progress: Progress) -> Result:
    """Write the wanted rasters; the numbers are YEARS and DAYS."""
    rules = Rules("all", job.ddof, job.min_samples)
    check_rules(rules, job.group)
    with bounded_cache(), Cube(job.input) as cube, ThreadCubes(job.input) as cubes, ExitStack() as stack:
        cube.require("thermal_cube")
        chosen, years = _choose_years(cube, job)
        season = find_seasons(cube.days[chosen], job.group)
        windows, workers = plan_blocks(cube.shape, 1)
        parameters = {"group": job.group, "ddof": job.ddof, "min_samples": job.min_samples}
        facts = cube.facts.derive(Step("climatology", parameters, describe_files(input=job.input)))
        paths = job.mean, job.deviation, job.count
        writers = open_season_writers(paths, job.group, facts, cube.grid, stack)
        span = int(chosen[0]), int(chosen[-1]) + 1

        make = partial(_make_tile, span, season, rules)
        map_tiles(
            windows,
            lambda window: window,
            lambda window: make(cubes, window),
            lambda window, found: write_seasons(writers, window, found),
            progress,
            workers=workers,
            elsewhere=TileWork(partial(Cube, absolute(job.input)), make, (absolute(job.input),)),
        )
    values = {"MEAN": job.mean, "DEVIATION": job.deviation, "COUNT": job.count, "YEARS": years, "DAYS": chosen.size}
    return Result({key: value for key, value in values.items() if value})


def _make_tile(span: tuple, season: Season, rules: Rules, cube, window: Window) -> tuple:
    return climatology_block(cube.read_block(window, *span), season, rules)


def _choose_years(cube: Cube, job: ClimatologyJob) -> tuple:
    years = cube.require_years()
    chosen = np.flatnonzero((years >= job.first_year) & (years <= job.last_year))
    count = np.unique(years[chosen]).size
    if count < 2:
        raise InputError(
            "FIRST_YEAR and LAST_YEAR leave {found} calendar years of {low} to {high}: at least 2 are needed.",
            found=count,
            low=int(years.min()),
            high=int(years.max()),
        )
    return chosen, count


def open_season_writers(paths: tuple, group: str, facts: Facts, grid: MapGrid, stack: ExitStack) -> tuple:
    """Open a raster with a band per season for mean, standard deviation and count.

    Parameters
    ----------
    paths : tuple of three str
        An empty one for none.
    group : str
        See `ClimatologyJob`.
    facts : Facts
        Of what is averaged, with the step in its history.
    grid : MapGrid
    stack : ExitStack
        Closes them.

    Returns
    -------
    tuple of three CubeWriter or None
    """
    facts, names = facts._replace(product="thermal_climatology"), season_names(group)
    outputs = (
        facts._replace(quantity=f"mean {facts.quantity}"),
        facts._replace(quantity=f"standard deviation of {facts.quantity}"),
        facts._replace(quantity="number of days", unit="1"),
    )
    return tuple(
        stack.enter_context(CubeWriter(path, grid, names, fact, may_be_constant=fact.unit == "1")) if path else None
        for path, fact in zip(paths, outputs)
    )


def write_seasons(writers: tuple, window: Window, found: tuple) -> None:
    """Write a block of what `climatology_block` returns to the rasters that are wanted."""
    for writer, block in zip(writers, found):
        if writer is not None:
            writer.write_block(window, block)
