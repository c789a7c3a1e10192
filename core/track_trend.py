"""The offset or ramp that tells a track's displacement from the truth, from stations or ground that did not move."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np

from .errors import InputError
from .grids import MapGrid, Window
from .kernels.robust import MEDIAN_DEVIATION, fit_robust
from .warped import WarpedRaster, bilinear
from .words import tr

# How many numbers each kind of trend has.
TREND_UNKNOWNS = {"none": 0, "offset": 1, "ramp": 3}
_MOST_PIXELS = 200_000
_STRIP = 256


class Trend(NamedTuple):
    """A plane over a map grid.

    Attributes
    ----------
    coefficients : ndarray, shape (k,)
        Constant in the middle of the grid, and the change from there to its eastern and northern edges, metres.
    covariance_m2 : ndarray, shape (k, k)
    grid : MapGrid
    points : int
        Stations or pixels it was estimated from.
    residual_m : float
        Robust scatter of these about it.
    """

    coefficients: np.ndarray
    covariance_m2: np.ndarray
    grid: MapGrid
    points: int
    residual_m: float

    def read(self, window: Window) -> tuple:
        """Return the trend and its standard deviation on a window, metres, shape (rows, cols)."""
        part = self.grid.crop(window)
        x, y = np.meshgrid(part.x(np.arange(part.cols)), part.y(np.arange(part.rows)))
        design = trend_design(self.grid, x, y, len(self.coefficients))
        variance = np.einsum("...i,ij,...j->...", design, self.covariance_m2, design)
        return design @ self.coefficients, np.sqrt(np.maximum(variance, 0.0))

    def tell(self, number: int, name: str) -> str:
        """Return the trend of an input (its number from 1 and its name) as a sentence."""
        fields = {"number": number, "name": name, "points": self.points, "scatter": 100.0 * self.residual_m}
        fields["offset"], fields["error"] = 100.0 * self.coefficients[0], 100.0 * math.sqrt(self.covariance_m2[0, 0])
        if len(self.coefficients) < 3:
            return tr(
                "Input {number} ({name}): offset {offset:+.2f} cm (standard deviation {error:.2f} cm), from {points}"
                " points with a scatter of {scatter:.2f} cm.",
                **fields,
            )
        fields["east"], fields["north"] = (200.0 * slope for slope in self.coefficients[1:])
        return tr(
            "Input {number} ({name}): offset {offset:+.2f} cm (standard deviation {error:.2f} cm), ramp {east:+.2f} cm"
            " from west to east and {north:+.2f} cm from south to north, from {points} points with a scatter of"
            " {scatter:.2f} cm.",
            **fields,
        )


def trend_design(grid: MapGrid, x: np.ndarray, y: np.ndarray, count: int) -> np.ndarray:
    """Return the rows of the linear model at map coordinates: 1, and east and north from -1 to 1 over the grid.

    Parameters
    ----------
    grid : MapGrid
    x, y : ndarray, shape (...)
    count : int
        1 for an offset, 3 for a ramp.

    Returns
    -------
    ndarray of float64, shape (..., count)
    """
    west, south, east, north = grid.bounds
    columns = [
        np.ones(np.shape(x)),
        (x - 0.5 * (west + east)) / (0.5 * (east - west)),
        (y - 0.5 * (south + north)) / (0.5 * (north - south)),
    ]
    return np.stack(columns[:count], axis=-1)


def estimate_trend(grid: MapGrid, x, y, difference_m, sigma_m, kind: str, name: str) -> Trend:
    """Estimate the trend of measured minus true displacement, by weights in which outliers count little.

    Parameters
    ----------
    grid : MapGrid
    x, y : ndarray, shape (n,)
        Map coordinates.
    difference_m, sigma_m : ndarray, shape (n,)
        Measured minus true displacement along the line of sight and its standard deviation; NaN is left out.
    kind : str
        A key of `TREND_UNKNOWNS` other than ``none``.
    name : str
        What the track is called in the error message.

    Returns
    -------
    Trend
    """
    good = np.isfinite(difference_m) & np.isfinite(sigma_m)
    x, y, difference_m, sigma_m = (np.asarray(part, dtype=np.float64)[good] for part in (x, y, difference_m, sigma_m))
    count = TREND_UNKNOWNS[kind]
    design = trend_design(grid, x, y, count)
    # Two more than unknowns, and for a ramp not along one line.
    if good.sum() < count + 1 or np.linalg.matrix_rank(design, tol=0.02 * math.sqrt(good.sum())) < count:
        raise InputError(
            "TREND is {kind} and {name} holds data at {found} points of GNSS or STABLE_AREA only (or all on one line):"
            " give more of them, or choose a simpler trend.",
            kind=kind,
            name=name,
            found=int(good.sum()),
        )
    solution = fit_robust(design, difference_m, sigma_m)
    rest = difference_m - design @ solution
    scatter = float(np.median(np.abs(rest))) / MEDIAN_DEVIATION
    factor = design / sigma_m[:, None]
    unit = float(np.median(np.abs(rest / sigma_m))) / MEDIAN_DEVIATION
    covariance = np.linalg.inv(factor.T @ factor) * max(unit, 1.0) ** 2
    return Trend(solution, covariance, grid, int(good.sum()), scatter)


def read_along_sight(values: WarpedRaster, geometry: WarpedRaster, grid: MapGrid, x, y) -> tuple:
    """Return displacement and look vector at map coordinates, interpolated bilinearly.

    Parameters
    ----------
    values, geometry : WarpedRaster
        On `grid`.
    grid : MapGrid
    x, y : ndarray, shape (n,)

    Returns
    -------
    displacement : ndarray, shape (n,), metres
        NaN outside and beside pixels without data.
    look : ndarray, shape (3, n)
    """
    layers = [(values, 1), *((geometry, band) for band in geometry.look_bands())]
    found = np.full((4, len(x)), np.nan)
    for index, (column, line) in enumerate(zip(grid.col(x), grid.row(y))):
        if not (-0.5 <= column <= grid.cols - 0.5 and -0.5 <= line <= grid.rows - 0.5):
            continue
        top, left = (min(max(int(at), 0), max(size - 2, 0)) for at, size in zip((line, column), grid.shape))
        window = Window(top, left, min(2, grid.rows), min(2, grid.cols))
        for part, (raster, band) in enumerate(layers):
            found[part, index] = bilinear(raster.read(window, band), np.array(line - top), np.array(column - left))
    return found[0], found[1:]


def read_still_ground(values: WarpedRaster, mask: WarpedRaster, grid: MapGrid) -> tuple:
    """Return map coordinates and displacement of pixels on ground that did not move, thinned evenly.

    Parameters
    ----------
    values, mask : WarpedRaster
        On `grid`; the mask is not zero where the ground did not move.
    grid : MapGrid

    Returns
    -------
    x, y, displacement : ndarray, shape (n,)
    """
    step = max(1, math.ceil(math.sqrt(grid.rows * grid.cols / _MOST_PIXELS)))
    parts = []
    for start in range(0, grid.rows, _STRIP):
        window = Window(start, 0, min(_STRIP, grid.rows - start), grid.cols)
        rows = np.arange(-start % step, window.rows, step)
        cols = np.arange(0, grid.cols, step)
        displacement, still = (raster.read(window)[np.ix_(rows, cols)] for raster in (values, mask))
        good = np.isfinite(displacement) & np.isfinite(still) & (still > 0.5)
        x, y = np.meshgrid(grid.x(cols), grid.y(start + rows))
        parts.append((x[good], y[good], displacement[good]))
    return tuple(np.concatenate(column) for column in zip(*parts))
