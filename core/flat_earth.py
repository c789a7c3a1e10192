"""The range difference of a pair on the ellipsoid, for the radar coordinates that terrain moves a map point to."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np

from .geometry import locate, lonlat_to_ecef, pair_arcs, radar_to_ground
from .grids import MapGrid
from .orbit import Arc, chebyshev_series

# A range difference is smooth to less than a micrometre at this degree over a frame of 100 km x 100 km.
_DEGREE = 12
_LOWEST_M, _HIGHEST_M = -500.0, 9000.0


class FlatEarth(NamedTuple):
    """R_sec - R_ref on the ellipsoid as Chebyshev series of normalised time and slant range of the reference."""

    arc: Arc
    time_s: tuple
    slant_range_m: tuple
    coefficients: np.ndarray


def fit_flat_earth(orbits: tuple, span_s: tuple, look_side: str, grid: MapGrid) -> FlatEarth:
    """Fit the range difference of the points of the ellipsoid that share time and range with the pixels of a grid.

    Parameters
    ----------
    orbits : tuple of Orbit
        Reference and secondary.
    span_s : tuple of float
        Zero-Doppler times of the reference scene, seconds from the epoch of its orbit.
    look_side : str
        ``right`` or ``left``.
    grid : MapGrid
        The series holds for ground on this grid from -500 m to 9000 m.
    """
    arcs = pair_arcs(*orbits, span_s)
    coarse = MapGrid(
        5, 5, grid.west, grid.north, grid.pixel_x * grid.cols / 5, grid.pixel_y * grid.rows / 5, grid.crs_wkt
    )
    seen = [locate(arcs[0], _widen(coarse), height) for height in (_LOWEST_M, _HIGHEST_M)]
    limits = []
    for name in ("time_s", "slant_range_m"):
        values = np.concatenate([getattr(part, name).ravel() for part in seen])
        low, high = float(np.nanmin(values)), float(np.nanmax(values))
        limits.append((0.5 * (low + high), 0.5 * (high - low)))
    nodes = np.cos(math.pi * (np.arange(_DEGREE + 1) + 0.5) / (_DEGREE + 1))
    time, reach = np.meshgrid(*(middle + half * nodes for middle, half in limits), indexing="ij")
    ground = radar_to_ground(arcs[0], time, reach, look_side, 0.0)
    points = lonlat_to_ecef(ground[:, 0], ground[:, 1], ground[:, 2])
    difference = _range_to(arcs[1], points).reshape(time.shape) - reach
    return FlatEarth(arcs[0], *limits, chebyshev_series(chebyshev_series(difference, 0), 1))


def _widen(grid):
    """The grid with one more pixel on each side, so that its pixel centres enclose the original."""
    return MapGrid(
        grid.rows + 2,
        grid.cols + 2,
        grid.west - grid.pixel_x,
        grid.north + grid.pixel_y,
        grid.pixel_x,
        grid.pixel_y,
        grid.crs_wkt,
    )


def _range_to(arc, points):
    """Slant range from points (n, 3) to their zero-Doppler position on an arc."""
    time = np.full(len(points), 0.5 * (arc.start_s + arc.stop_s))
    for _ in range(12):
        velocity = arc.velocity(time)
        # Newton's slope without the acceleration term, which the small angle makes a tenth of the first: linear
        # convergence by a factor of ten a step.
        time += ((points - arc.position(time)) * velocity).sum(axis=1) / (velocity**2).sum(axis=1)
    return np.linalg.norm(points - arc.position(time), axis=1)


def flat_range_difference(flat: FlatEarth, grid: MapGrid, height_m) -> np.ndarray:
    """Return R_sec - R_ref of the ellipsoid point that the reference scene sees in the same pixel.

    Parameters
    ----------
    flat : FlatEarth
        Fitted to a grid that contains this one.
    grid : MapGrid
        Map pixels.
    height_m : float or ndarray, shape (rows, cols)
        Heights over the ellipsoid in metres; NaN gives NaN.

    Returns
    -------
    ndarray of float64, shape (rows, cols), metres
    """
    seen = locate(flat.arc, grid, height_m)
    time = (seen.time_s - flat.time_s[0]) / flat.time_s[1]
    reach = (seen.slant_range_m - flat.slant_range_m[0]) / flat.slant_range_m[1]
    return np.polynomial.chebyshev.chebval2d(time, reach, flat.coefficients)
