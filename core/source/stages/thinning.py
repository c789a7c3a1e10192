"""From a displacement map to points with look vectors and weights, for an inversion."""

from __future__ import annotations

import math
from contextlib import ExitStack
from dataclasses import dataclass

import numpy as np

from ...errors import EmptyOutputError, InputError
from ...grids import tiles
from ...multilook import AveragedRaster, find_geometry
from ...progress import Progress, check_cancelled
from ...raster import Raster
from ...results import Result, Table
from ..okada import check_look
from ..sampling import Samples, quadtree, quadtree_of_count
from .places import check_metres, inside_outlines, pixel_size_m

_LARGEST = 128
FIELDS = ("displacement", "east", "north", "up", "sigma", "count", "size", "spread")
_ROWS_AT_ONCE = 256


@dataclass(frozen=True)
class ThinningJob:
    """Parameters of `thin_displacement`.

    Attributes
    ----------
    displacement : str
        Line-of-sight displacement in metres, positive toward the sensor.
    geometry : str or None
        Look vectors on the same or a finer grid; None for the one that the displacement names in its tags.
    exclude : tuple
        Outlines of (x, y) in the CRS of the displacement, whose inside is left out.
    criterion : str
        A key of `sampling.CRITERIA`.
    count : int or None
        Points wanted.
    threshold_m : float or None
        Statistic above which a square is split; replaces `count`.
    smallest : int
        Side of the smallest squares in pixels, a power of two.
    largest : int or None
        The same of the largest; None: at least 128, and so large that eight times fewer of them than `count` cover the
        map, so that points are left for where the ground moved.
    valid_fraction : float
        Least part of a square that holds data, above 0, up to 1.
    correlated_m, white_m : float
        Standard deviations of the noise of the air and of single pixels, not both 0.
    """

    displacement: str
    geometry: str | None = None
    exclude: tuple = ()
    criterion: str = "variance"
    count: int | None = None
    threshold_m: float | None = None
    smallest: int = 4
    largest: int | None = None
    valid_fraction: float = 0.5
    correlated_m: float = 0.005
    white_m: float = 0.003


def thin_displacement(job: ThinningJob, progress: Progress) -> Result:
    """Return the means over the squares of a quadtree.

    Returns
    -------
    Result
        POINTS: how many; SPLIT_THRESHOLD: metres; REDUCTION: pixels per point. Tables OUTPUT (points) and CELLS (the
        squares), in the CRS of the displacement, with displacement and sigma in metres, the unit vector to the sensor
        as east, north, up, valid pixels, and the side of the square in metres.
    """
    if not math.hypot(job.correlated_m, job.white_m) > 0.0:
        raise InputError("CORRELATED and WHITE are both 0: points need a standard deviation, so give one of them.")
    with ExitStack() as stack:
        raster = stack.enter_context(Raster(job.displacement, "DISPLACEMENT"))
        path = find_geometry(raster, job.geometry)
        if path is None:
            raise InputError(
                "GEOMETRY is empty and the displacement names none: choose the geometry raster of the scene."
            )
        values = read_motion(raster, job.exclude)
        progress.update(0.1)
        looks = _read_looks(
            stack.enter_context(AveragedRaster(path, raster.grid, "GEOMETRY", "DISPLACEMENT")), raster, progress
        )
        grid = raster.grid
    values[~np.isfinite(looks).all(axis=0)] = np.nan
    if not np.isfinite(values).any():
        raise EmptyOutputError(
            "No pixel has both a displacement and a look vector: check that the two rasters overlap."
        )
    check_cancelled(progress)
    progress.update(0.5)
    samples, threshold = _sample(job, values, looks)
    progress.update(1.0)
    tables = _tables(job, samples, grid)
    count = len(samples.values)
    numbers = {"POINTS": count, "SPLIT_THRESHOLD": threshold, "REDUCTION": float(samples.counts.sum()) / count}
    return Result(numbers, tables)


def read_motion(raster: Raster, exclude: tuple) -> np.ndarray:
    """Return a whole map of displacement in metres, float64, NaN without data and inside the outlines."""
    if raster.is_complex:
        raise InputError(
            "{parameter} is a complex raster: choose a displacement in metres.", parameter=raster.parameter
        )
    if "PRODUCT" in raster.tags:
        raster.require_kind("displacement")
    values = check_metres(raster.read().astype(float), raster.parameter)
    values[~np.isfinite(values)] = np.nan
    if exclude:
        values[inside_outlines(exclude, raster.grid)] = np.nan
    return values


def _read_looks(geometry, raster, progress):
    looks = np.empty((3, *raster.grid.shape), dtype=np.float32)
    for window in tiles(raster.grid.shape, (_ROWS_AT_ONCE, raster.grid.cols)):
        check_cancelled(progress)
        rows = slice(window.row, window.row + window.rows)
        part = np.stack([geometry.read(window, name) for name in ("east", "north", "up")])
        looks[:, rows] = check_look(part)
    return looks


def _largest(shape: tuple, count: int | None) -> int:
    side = _LARGEST
    while count and side < max(shape) and 8 * -(-shape[0] // side) * -(-shape[1] // side) > count:
        side *= 2
    return side


def _sample(job, values, looks) -> tuple[Samples, float]:
    options = {
        "criterion": job.criterion,
        "smallest": job.smallest,
        "largest": job.largest or _largest(values.shape, job.count),
        "valid_fraction": job.valid_fraction,
        "looks": looks,
    }
    if job.threshold_m is not None:
        return quadtree(values, job.threshold_m, **options), float(job.threshold_m)
    if job.count is None:
        raise InputError("Neither COUNT nor THRESHOLD is given: say how many points, or at which spread to split.")
    return quadtree_of_count(values, job.count, **options)


def _tables(job, samples, grid):
    side = samples.sizes * math.sqrt(math.prod(pixel_size_m(grid)))
    sigma = np.hypot(job.correlated_m, job.white_m / np.sqrt(samples.counts))
    columns = (samples.values, *samples.looks, sigma, samples.counts, side, samples.spreads)
    kinds = {"count": int}
    fields = tuple((name, kinds.get(name, float)) for name in FIELDS)
    rows = tuple(
        tuple(kind(value) for (_, kind), value in zip(fields, row)) for row in zip(*(c.tolist() for c in columns))
    )
    x, y = grid.x(samples.cols), grid.y(samples.rows)
    points = tuple(f"POINT ({a!r} {b!r})" for a, b in zip(x.tolist(), y.tolist()))
    west, north = grid.x(samples.corners[:, 1] - 0.5), grid.y(samples.corners[:, 0] - 0.5)
    east, south = west + samples.sizes * grid.pixel_x, north - samples.sizes * grid.pixel_y
    cells = tuple(
        f"POLYGON (({w!r} {n!r}, {e!r} {n!r}, {e!r} {s!r}, {w!r} {s!r}, {w!r} {n!r}))"
        for w, n, e, s in zip(west.tolist(), north.tolist(), east.tolist(), south.tolist())
    )
    return {
        "OUTPUT": Table(fields, rows, points, "point", grid.crs_wkt),
        "CELLS": Table(fields, rows, cells, "polygon", grid.crs_wkt),
    }
