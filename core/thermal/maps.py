"""Single maps of the statistics: rates, shares and chances, read and written whole."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from ..errors import InputError
from ..grids import MapGrid, Window
from ..raster import Raster
from .catalogue import Catalogue, Selection, catalogue_from_rows, select
from .cube import CubeWriter, Facts, cell_areas_km2

DAYS_PER_YEAR = 365.25


class Map(NamedTuple):
    """Values (float64, NaN = no data), their grid, and what they are."""

    values: np.ndarray
    grid: MapGrid
    facts: Facts


def read_map(path: str, parameter: str) -> Map:
    """Read the first band of a raster."""
    with Raster(path, parameter) as raster:
        values = raster.read().astype(np.float64)
        found = Map(values, raster.grid, Facts.from_tags(raster.tags))
    if not np.isfinite(values).any():
        raise InputError("{parameter} holds no data: choose another raster.", parameter=parameter)
    return found


def write_map(path: str, grid: MapGrid, values: np.ndarray, facts: Facts) -> None:
    """Write one band, float32, named after its quantity."""
    with CubeWriter(path, grid, [facts.quantity], facts, may_be_constant=True) as writer:
        writer.write_block(Window(0, 0, *grid.shape), values.astype(np.float32)[None])


def read_measure(path: str, parameter: str = "RHO") -> tuple:
    """Return the reference measure of a raster, scaled to a sum of 1 with no data as 0, and its grid."""
    found = read_map(path, parameter)
    share = np.where(np.isfinite(found.values), found.values, 0.0)
    if share.min() < 0.0 or not share.sum() > 0.0:
        raise InputError(
            "{parameter} has negative values or only zeros: take the reference measure of the tool Seismic prior.",
            parameter=parameter,
        )
    return share / share.sum(), found.grid


def area_measure(grid: MapGrid) -> np.ndarray:
    """Return the share of the area in every cell, sums to 1."""
    areas = np.repeat(cell_areas_km2(grid)[:, None], grid.cols, axis=1)
    return areas / areas.sum()


def cells_of(grid: MapGrid, longitude: np.ndarray, latitude: np.ndarray) -> np.ndarray:
    """Return the flat index of the cell of every point of a grid in degrees; -1 outside."""
    rows = np.floor(grid.row(latitude) + 0.5).astype(int)
    west = grid.bounds[0]
    cols = np.floor(grid.col(west + np.mod(longitude - west, 360.0)) + 0.5).astype(int)
    inside = (rows >= 0) & (rows < grid.rows) & (cols >= 0) & (cols < grid.cols)
    return np.where(inside, rows * grid.cols + cols, -1)


def choose_targets(rows: tuple, want: Selection, least: int = 1) -> Catalogue:
    """Return the earthquakes that fit a selection or raise `InputError` when fewer than `least` do."""
    chosen = select(catalogue_from_rows(rows), want)
    chosen.require_some("CATALOGUE", least)
    return chosen
