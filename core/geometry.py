"""Where a ground point lies in a scene, where a radar pixel lies on the ground, and the baseline between two orbits."""

from __future__ import annotations

import threading
from functools import lru_cache
from typing import NamedTuple

import numpy as np
import pyproj

from .conventions import WGS84_A, WGS84_E2
from .errors import InputError
from .grids import MapGrid, RadarGrid, tiles
from .kernels import geometry as kernels
from .orbit import Arc, Orbit

# Five nodes a side keep a patch of 10 km within 2e-9 m of the ellipsoid (fifth-order remainder x^5 / a^4).
_NODES = 5
_PATCH_M = 10_000.0
_CHEBYSHEV = np.cos(np.pi * (np.arange(_NODES) + 0.5) / _NODES)
_POWERS = np.linalg.inv(np.vander(_CHEBYSHEV, increasing=True))
# What is solved at the nodes of an even 5 x 5 grid and 5 heights is a polynomial in between.
_EVEN_POWERS = np.linalg.inv(np.vander(np.linspace(-1.0, 1.0, _NODES), increasing=True))
_MOST_RELIEF_M = 5_000.0
_LEAST_PIXELS = 1_000
_METRES_PER_DEGREE = 111_320.0


class ScenePoints(NamedTuple):
    """Zero-Doppler solution on a map grid: seconds from the orbit's epoch and metres, shape (rows, cols), float64."""

    time_s: np.ndarray
    slant_range_m: np.ndarray


class SceneView(NamedTuple):
    """Look geometry on a map grid, float64: the unit vector from ground to sensor and what derives from it."""

    east: np.ndarray
    north: np.ndarray
    up: np.ndarray
    incidence_rad: np.ndarray
    slant_range_m: np.ndarray
    time_s: np.ndarray
    heading_rad: np.ndarray


class PairGeometry(NamedTuple):
    """Geometry of a pair on a map grid, float64, metres; NaN where the height is NaN."""

    range_difference_m: np.ndarray
    baseline_perpendicular_m: np.ndarray
    baseline_parallel_m: np.ndarray


_TRANSFORMERS = threading.local()


def transformer(source: str, target: str) -> pyproj.Transformer:
    """Return the transformer between two CRS (WKT or authority codes), x before y; made once per thread.

    Making one takes longer than transforming a tile, and one must not be shared between threads.
    """
    made = _TRANSFORMERS.__dict__
    key = source, target
    if key not in made:
        made[key] = pyproj.Transformer.from_crs(source, target, always_xy=True)
    return made[key]


@lru_cache(maxsize=32)
def _map_unit(crs_wkt: str) -> tuple:
    """Return whether a CRS counts in degrees, and the metres of its unit."""
    crs = pyproj.CRS.from_wkt(crs_wkt)
    return crs.is_geographic, crs.axis_info[0].unit_conversion_factor


def pixel_size_m(grid: MapGrid) -> tuple:
    """Return the approximate pixel width and height in metres (a degree counts 111.3 km times the cosine)."""
    in_degrees, unit = _map_unit(grid.crs_wkt)
    if in_degrees:
        latitude = np.radians(0.5 * (grid.bounds[1] + grid.bounds[3]))
        return grid.pixel_x * _METRES_PER_DEGREE * float(np.cos(latitude)), grid.pixel_y * _METRES_PER_DEGREE
    return grid.pixel_x * unit, grid.pixel_y * unit


def tile_size(grid: MapGrid, most: int = 512) -> tuple:
    """Return the largest tile (rows, cols) that one surface patch describes exactly, at most `most` pixels a side."""
    width, height = pixel_size_m(grid)
    return max(1, min(most, int(_PATCH_M / height))), max(1, min(most, int(_PATCH_M / width)))


def lonlat_to_ecef(lon_rad, lat_rad, height_m) -> np.ndarray:
    """Return Earth-fixed coordinates in metres, shape (..., 3)."""
    # numpy's sines of strided arrays depend in the last bit on where the arrays lie in memory
    lon, lat, height = (np.array(v, order="C") for v in np.broadcast_arrays(lon_rad, lat_rad, height_m))
    n = WGS84_A / np.sqrt(1.0 - WGS84_E2 * np.sin(lat) ** 2)
    x = (n + height) * np.cos(lat) * np.cos(lon)
    y = (n + height) * np.cos(lat) * np.sin(lon)
    return np.stack([x, y, (n * (1.0 - WGS84_E2) + height) * np.sin(lat)], axis=-1)


def grid_to_lonlat(grid: MapGrid, rows: np.ndarray, cols: np.ndarray) -> tuple:
    """Return longitude and latitude (degrees, WGS84) of fractional pixel positions, arrays of one shape."""
    return transformer(grid.crs_wkt, "EPSG:4326").transform(grid.x(cols), grid.y(rows))


@lru_cache(maxsize=64)
def surface_patch(grid: MapGrid) -> np.ndarray:
    """Return the ellipsoid under a map grid as polynomials of the normalised row and column.

    Kept for the next caller, who must not write into it: both scenes of a pair ask for the patch of the same tile.

    Parameters
    ----------
    grid : MapGrid
        At most 10 km wide and high (see `tile_size`).

    Returns
    -------
    ndarray, shape (5, 5, 6), float64
        Powers of row, powers of column; Earth-fixed point in metres and unit normal.
    """
    lon, lat = grid_to_lonlat(grid, *patch_nodes(grid))
    lon, lat = np.radians(lon), np.radians(lat)
    normal = np.stack([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)], axis=-1)
    return fit_patch(np.concatenate([lonlat_to_ecef(lon, lat, 0.0), normal], axis=-1))


def patch_nodes(grid: MapGrid) -> tuple:
    """Return the fractional rows and columns, shape (5, 5), of the Chebyshev nodes of a map grid."""
    nodes = 0.5 * (_CHEBYSHEV + 1.0)
    return np.meshgrid(nodes * (grid.rows - 1), nodes * (grid.cols - 1), indexing="ij")


def fit_patch(values: np.ndarray) -> np.ndarray:
    """Return the polynomial through values at the nodes of `patch_nodes`.

    Parameters
    ----------
    values : ndarray, shape (5, 5, k)
        A smooth quantity at the nodes.

    Returns
    -------
    ndarray, shape (5, 5, k), float64
        Coefficients of the powers of row and column, normalised to -1 ... 1. A grid of one row or column has its only
        pixel at -1, where all nodes agree.
    """
    return np.ascontiguousarray(np.einsum("ai,bj,ijk->abk", _POWERS, _POWERS, values))


def _half(arc: Arc) -> float:
    return 0.5 * (arc.stop_s - arc.start_s)


def _over_tiles(grid: MapGrid, height_m, layers: int, evaluate) -> np.ndarray:
    """Return what ``evaluate(surface, heights, out)`` gives on the grid, by patches, shape (layers, rows, cols).

    Within a patch the layers are smooth in row, column and height. They are solved exactly at 5 x 5 places and 5
    heights and interpolated between: over 10 km and 5 km of relief the slant range keeps within a micrometre. A patch
    with more relief, or with a place without solution, is solved pixel by pixel.
    """
    heights = np.broadcast_to(np.asarray(height_m, dtype=np.float64), grid.shape)
    result = np.empty((layers, *grid.shape))
    for window in tiles(grid.shape, tile_size(grid)):
        part = np.ascontiguousarray(heights[window.slices])
        whole = part.shape == grid.shape
        out = result if whole else np.empty((layers, *part.shape))
        surface = surface_patch(grid.crop(window))
        if not _interpolate(surface, part, evaluate, out):
            evaluate(surface, part, out)
        if not whole:
            result[(slice(None), *window.slices)] = out
    return result


def _interpolate(surface: np.ndarray, heights: np.ndarray, evaluate, out: np.ndarray) -> bool:
    """Fill `out` from exact values at the nodes of a patch; return whether that was possible."""
    low, high = np.fmin.reduce(heights, axis=None), np.fmax.reduce(heights, axis=None)
    if not high - low <= _MOST_RELIEF_M or heights.size < _LEAST_PIXELS:
        return False
    middle, half = 0.5 * (low + high), max(0.5 * (high - low), 1.0)
    values = np.empty((_NODES, out.shape[0], _NODES, _NODES))
    for level, into in zip(middle + half * _CHEBYSHEV, values):
        evaluate(surface, np.full((_NODES, _NODES), level), into)
    if not np.isfinite(values).all():
        return False
    # axis by axis: all sums at once take a hundred times as many products
    polynomial = np.einsum("kh,hlij->lijk", _POWERS, values)
    polynomial = np.einsum("ai,lijk->lajk", _EVEN_POWERS, polynomial)
    polynomial = np.einsum("bj,lajk->labk", _EVEN_POWERS, polynomial)
    columns = np.linspace(-1.0, 1.0, heights.shape[1]) if heights.shape[1] > 1 else np.array([-1.0])
    kernels.evaluate_map(np.ascontiguousarray(polynomial), heights, middle, half, columns, out)
    return True


def locate(arc: Arc, grid: MapGrid, height_m) -> ScenePoints:
    """Return the zero-Doppler time and slant range of every pixel of a map grid (geo2rdr).

    Parameters
    ----------
    arc : Arc
        Orbit of the scene; solutions are sought within it and a quarter of its length beyond.
    grid : MapGrid
        Map pixels.
    height_m : float or ndarray, shape (rows, cols)
        Heights over the WGS84 ellipsoid in metres; NaN gives NaN.
    """

    def evaluate(surface, heights, out):  # one closure keeps the tile loop in one place
        kernels.locate_map(surface, heights, arc.coefficients, _half(arc), out[0], out[1])

    time_s, slant_range_m = _over_tiles(grid, height_m, 2, evaluate)
    time_s += arc.centre_s
    return ScenePoints(time_s, slant_range_m)


def view(arc: Arc, grid: MapGrid, height_m) -> SceneView:
    """Return look vectors, incidence, slant range and heading on a map grid; parameters as for `locate`."""

    def evaluate(surface, heights, out):
        kernels.view_map(surface, heights, arc.coefficients, _half(arc), out)

    layers = _over_tiles(grid, height_m, 8, evaluate)
    return SceneView(
        layers[0],
        layers[1],
        layers[2],
        np.arccos(np.clip(layers[3], -1.0, 1.0)),
        layers[4],
        layers[5] + arc.centre_s,
        np.arctan2(layers[6], layers[7]),
    )


def side_sign(look_side: str) -> float:
    """Return +1 for a right-looking and -1 for a left-looking sensor."""
    if look_side not in ("right", "left"):
        raise InputError("The look side '{found}' is unknown: it must be right or left.", found=look_side)
    return 1.0 if look_side == "right" else -1.0


@lru_cache(maxsize=4)
def pair_arcs(reference: Orbit, secondary: Orbit, span_s: tuple) -> tuple:
    """Return the arcs of two orbits for ground seen by the reference scene in `span_s` (seconds from its epoch).

    The secondary passes the same ground at another time of day; the shift is found at the middle of the span. Kept for
    the next tile of the same pair.
    """
    middle = 0.5 * (span_s[0] + span_s[1])
    position = reference.interpolate(middle)[0]
    distance = np.linalg.norm(secondary.positions_m - position, axis=1)
    near = float(secondary.times_s[int(np.argmin(distance))])
    step = float(secondary.times_s[1] - secondary.times_s[0])
    for _ in range(20):
        near = float(np.clip(near, secondary.times_s[0], secondary.times_s[-1]))
        point, velocity = secondary.interpolate(near)
        move = float(np.dot(position - point, velocity) / np.dot(velocity, velocity))
        near += np.clip(move, -step, step)
        if abs(move) < 1e-6:
            break
    shift = near - middle
    low, high = secondary.times_s[0], secondary.times_s[-1]
    start, stop = max(span_s[0] + shift, low), min(span_s[1] + shift, high)
    if start >= stop:
        raise InputError(
            "The orbits of the two scenes do not pass over the same ground: choose two scenes of the same track."
        )
    return reference.arc(*span_s), secondary.arc(start, stop)


def pair_geometry(
    reference_orbit: Orbit, secondary_orbit: Orbit, span_s: tuple, look_side: str, grid: MapGrid, height_m
) -> PairGeometry:
    """Return range difference and baselines of a pair on a map grid, exact at every pixel.

    Parameters
    ----------
    reference_orbit, secondary_orbit : Orbit
        State vectors of both scenes.
    span_s : tuple of float
        Zero-Doppler times of the reference scene, seconds from the epoch of its orbit.
    look_side : str
        ``right`` or ``left``.
    grid : MapGrid
        Map pixels.
    height_m : float or ndarray, shape (rows, cols)
        Heights over the ellipsoid in metres.

    Returns
    -------
    PairGeometry
        R_sec - R_ref; B perpendicular (along increasing look angle) and B parallel (along the line of sight to the
        ground) of S_sec - S_ref. To first order ``R_sec - R_ref = -B_parallel``; a point that shares time and range
        with a pixel of the surface but lies h higher differs from it by
        ``-B_perpendicular * h / (R sin(incidence))``.
    """
    arcs = pair_arcs(reference_orbit, secondary_orbit, span_s)
    side = side_sign(look_side)

    def evaluate(surface, heights, out):
        kernels.pair_map(
            surface,
            heights,
            arcs[0].coefficients,
            _half(arcs[0]),
            arcs[1].coefficients,
            _half(arcs[1]),
            side,
            out,
        )

    return PairGeometry(*_over_tiles(grid, height_m, 3, evaluate))


def radar_to_ground(arc: Arc, time_s, slant_range_m, look_side: str, height_m) -> np.ndarray:
    """Return where radar coordinates lie on a surface of constant height (rdr2geo).

    Parameters
    ----------
    arc : Arc
        Orbit of the scene.
    time_s, slant_range_m : array_like, shape (n,)
        Zero-Doppler times and slant ranges.
    look_side : str
        ``right`` or ``left``.
    height_m : float
        Height over the ellipsoid.

    Returns
    -------
    ndarray, shape (n, 5), float64
        Longitude and latitude (radians), height (m), residual height (m), incidence (radians).
    """
    level = np.full((2, 2), float(height_m))
    return radar_to_dem(arc, time_s, slant_range_m, look_side, level, np.array([0.0, 0.0, 1.0, -1.0]))


def radar_to_dem(arc: Arc, time_s, slant_range_m, look_side: str, dem: np.ndarray, frame: np.ndarray) -> np.ndarray:
    """Return where radar coordinates lie on a DEM in geographic coordinates; see `radar_to_ground`.

    Parameters
    ----------
    dem : ndarray, shape (rows, cols), float64
        Heights over the ellipsoid, interpolated bilinearly; the edge value is used beyond the edges.
    frame : ndarray, shape (4,)
        Longitude and latitude (radians) of the centre of pixel (0, 0), and the steps to the next column and row.
    """
    times, ranges = np.broadcast_arrays(np.asarray(time_s, dtype=float), np.asarray(slant_range_m, dtype=float))
    out = np.empty((times.size, 5))
    u = np.ascontiguousarray(times.ravel() - arc.centre_s)
    reach = np.ascontiguousarray(ranges.ravel())
    dem = np.ascontiguousarray(dem, dtype=np.float64)
    kernels.ground_points(u, reach, arc.coefficients, side_sign(look_side), dem, frame, out)
    return out


def scene_arc(orbit: Orbit, grid: RadarGrid, margin_s: float = 2.0) -> Arc:
    """Return the arc of a scene with a margin for terrain and for neighbours of its edges."""
    low, high = orbit.times_s[0], orbit.times_s[-1]
    return orbit.arc(max(grid.start_time_s - margin_s, low), min(grid.stop_time_s + margin_s, high))


def scene_footprint(orbit: Orbit, grid: RadarGrid, heights_m: tuple = (0.0,)) -> np.ndarray:
    """Return the outline of a scene at one or more heights, degrees, shape (n, 2): longitude, latitude."""
    arc = scene_arc(orbit, grid)
    count = 9
    times = np.linspace(grid.start_time_s, grid.stop_time_s, count)
    ranges = np.linspace(grid.start_range_m, grid.stop_range_m, count)
    edge_t = np.concatenate([times, np.full(count, times[-1]), times[::-1], np.full(count, times[0])])
    edge_r = np.concatenate([np.full(count, ranges[0]), ranges, np.full(count, ranges[-1]), ranges[::-1]])
    outlines = [radar_to_ground(arc, edge_t, edge_r, grid.look_side, h)[:, :2] for h in heights_m]
    return np.degrees(np.concatenate(outlines))
