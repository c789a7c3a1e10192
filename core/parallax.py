"""Where a point lies whose range difference in a pair is known: height and place, by two triangles.

A scene on the map at a height `h0` shows at each pixel the ground that shares its range, wherever that is. The sensor,
the pixel's place at `h0` and the centre of the sphere that touches the ellipsoid there along the line of sight span
the plane in which all of this happens; flight is normal to it, and so is what happens along the track.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from .conventions import WGS84_A, WGS84_E2
from .geometry import grid_to_lonlat, transformer
from .grids import MapGrid

_ITERATIONS = 4
_NODES = 17
_STEP_DEG = 1e-3


class Sight(NamedTuple):
    """How the sensor sees the map at the height at which a scene was geocoded; numbers or arrays of one shape.

    Attributes
    ----------
    slant_range_m, incidence_rad, height_m : ndarray
        Of the map point: range, angle from the normal of the ellipsoid, height over it.
    radius_m : ndarray or float
        Radius of curvature of the ellipsoid along the line of sight.
    """

    slant_range_m: np.ndarray
    incidence_rad: np.ndarray
    height_m: np.ndarray
    radius_m: np.ndarray


class PairSight(NamedTuple):
    """A `Sight` and the baseline there: secondary minus reference, metres.

    Attributes
    ----------
    sight : Sight
        Of the reference scene.
    perpendicular_m, parallel_m : ndarray
        Along increasing look angle, and along the line of sight to the ground.
    """

    sight: Sight
    perpendicular_m: np.ndarray
    parallel_m: np.ndarray


def curvature_radius(latitude_rad, azimuth_rad) -> np.ndarray:
    """Return the radius of curvature of the WGS84 ellipsoid along an azimuth (Euler), metres.

    Parameters
    ----------
    latitude_rad, azimuth_rad : ndarray or float
        Geodetic latitude, and direction clockwise from north.
    """
    narrow = 1.0 - WGS84_E2 * np.sin(latitude_rad) ** 2
    prime = WGS84_A / np.sqrt(narrow)
    meridian = WGS84_A * (1.0 - WGS84_E2) / narrow**1.5
    return 1.0 / (np.cos(azimuth_rad) ** 2 / meridian + np.sin(azimuth_rad) ** 2 / prime)


def _sensor_distance_m(sight: Sight) -> np.ndarray:
    """Distance of the sensor from the centre of the sphere."""
    level = sight.radius_m + sight.height_m
    square = level**2 + sight.slant_range_m**2 + 2.0 * level * sight.slant_range_m * np.cos(sight.incidence_rad)
    return np.sqrt(square)


def look_angle(sight: Sight) -> np.ndarray:
    """Return the angle at the sensor between the centre of the sphere and the map point, radians."""
    return _angle_to(_sensor_distance_m(sight), sight.slant_range_m, sight.radius_m + sight.height_m)


def _angle_to(distance_m, reach_m, level_m) -> np.ndarray:
    """Angle at the sensor of a point at a range and at a distance from the centre, by the law of cosines."""
    cosine = (distance_m**2 + reach_m**2 - level_m**2) / (2.0 * distance_m * reach_m)
    return np.arccos(np.clip(cosine, -1.0, 1.0))


def shift_of_height(sight: Sight, height_m: np.ndarray) -> np.ndarray:
    """Return how far from its pixel the ground lies that a pixel shows, when its height is known.

    Parameters
    ----------
    sight : Sight
        Of the pixels.
    height_m : ndarray, shape (rows, cols)
        True heights over the ellipsoid, metres; NaN gives NaN.

    Returns
    -------
    ndarray of float64, shape (rows, cols), metres
        On the ellipsoid, positive away from the sensor: about ``(height - h0) / tan(incidence)``.
    """
    distance = _sensor_distance_m(sight)
    base = sight.radius_m + sight.height_m
    level = sight.radius_m + np.asarray(height_m, dtype=np.float64)
    here = _angle_to(distance, sight.slant_range_m, base)
    there = _angle_to(distance, sight.slant_range_m, level)
    at_centre = np.arcsin(sight.slant_range_m * np.sin(there) / level)
    return sight.radius_m * (at_centre - np.arcsin(sight.slant_range_m * np.sin(here) / base))


def height_of_difference(pair: PairSight, difference_m: np.ndarray) -> np.ndarray:
    """Return the height of the ground whose range difference departs from that of the pixel's place by so much.

    Both scenes show the pixel at the range of its place at h0, so that a point of another height lies half of the
    departure too near in one and too far in the other: two ranges are known, from two sensors, and the height follows
    from the triangles without any approximation in height or baseline.

    Parameters
    ----------
    pair : PairSight
        Geometry of the pixels.
    difference_m : ndarray, shape (rows, cols)
        ``(R_sec - R_ref)`` of the ground minus that of the place at h0, metres; NaN gives NaN.

    Returns
    -------
    ndarray of float64, shape (rows, cols), metres over the ellipsoid
        NaN where no point has such a difference.
    """
    sight, across, along = pair
    half = 0.5 * np.asarray(difference_m, dtype=np.float64)
    first = sight.slant_range_m - half
    second = np.hypot(sight.slant_range_m - along, across) + half
    length = np.hypot(across, along)
    # law of cosines in the triangle of both sensors and the point: length * cos(turn - angle of the baseline)
    with np.errstate(invalid="ignore", divide="ignore"):
        cosine = (first**2 + length**2 - second**2) / (2.0 * first * length)
        opening = np.arccos(cosine)
    turn = np.arctan2(across, along) - np.where(across > 0.0, opening, -opening)
    distance = _sensor_distance_m(sight)
    angle = look_angle(sight) + turn
    return np.sqrt(distance**2 + first**2 - 2.0 * distance * first * np.cos(angle)) - sight.radius_m


def difference_of_height(pair: PairSight, height_m: np.ndarray) -> np.ndarray:
    """Return the departure of the range difference that belongs to a height; the inverse of `height_of_difference`.

    Parameters
    ----------
    pair : PairSight
        Geometry of the pixels.
    height_m : ndarray, shape (rows, cols)
        True heights over the ellipsoid, metres; NaN gives NaN.

    Returns
    -------
    ndarray of float64, shape (rows, cols), metres
        About ``-B_perpendicular * (height - h0) / (R sin(incidence))``.
    """
    sight, across, along = pair
    distance, start = _sensor_distance_m(sight), look_angle(sight)
    level = sight.radius_m + np.asarray(height_m, dtype=np.float64)
    base = np.hypot(sight.slant_range_m - along, across)
    half = np.zeros(np.broadcast(level, across).shape)
    for _ in range(_ITERATIONS):
        first = sight.slant_range_m - half
        turn = _angle_to(distance, first, level) - start
        toward = along * np.cos(turn) + across * np.sin(turn)
        second = np.sqrt(first**2 + across**2 + along**2 - 2.0 * first * toward)
        half = 0.5 * (second - base + half)
    return 2.0 * half


class BaselineFit(NamedTuple):
    """The baseline as a vector that changes linearly along the track, from its perpendicular component.

    Attributes
    ----------
    coefficients : ndarray, shape (4,)
        Perpendicular and minus the parallel baseline at the mean look angle, each with its slope along the track.
    angle_rad, along, scale : float
        Mean look angle, mean of the coordinate along the track, and its half length.
    """

    coefficients: np.ndarray
    angle_rad: float
    along: float
    scale: float

    def parallel_m(self, angle_rad: np.ndarray, along: np.ndarray) -> np.ndarray:
        """Return the parallel baseline at look angles and coordinates along the track, metres."""
        turn, step = angle_rad - self.angle_rad, (along - self.along) / self.scale
        a, b, c, d = self.coefficients
        return (a + b * step) * np.sin(turn) - (c + d * step) * np.cos(turn)


def fit_baseline(perpendicular_m: np.ndarray, angle_rad: np.ndarray, along: np.ndarray) -> BaselineFit:
    """Return the baseline vector whose perpendicular component is given.

    Turning the line of sight turns parallel into perpendicular baseline, so that the change of the perpendicular
    baseline across the swath tells the parallel one: ``dB_perpendicular / d(look angle) = -B_parallel``.

    Parameters
    ----------
    perpendicular_m, angle_rad, along : ndarray, shape (n,)
        Samples: perpendicular baseline, look angle, and a coordinate along the track in any unit; no NaN.
    """
    middle, centre = float(angle_rad.mean()), float(along.mean())
    scale = max(float(np.abs(along - centre).max()), 1e-9)
    turn, step = angle_rad - middle, (along - centre) / scale
    cosine, sine = np.cos(turn), np.sin(turn)
    spread = max(float(np.abs(sine).max()), 1e-12)
    design = np.stack([cosine, step * cosine, sine / spread, step * sine / spread], axis=1)
    solved = np.linalg.lstsq(design, perpendicular_m, rcond=1e-9)[0]
    return BaselineFit(solved * np.array([1.0, 1.0, 1.0 / spread, 1.0 / spread]), middle, centre, scale)


class GroundFrame:
    """Metres on the ground into units of a map: east and north at any pixel of a grid, and its latitude.

    Parameters
    ----------
    grid : MapGrid
        The map.
    """

    def __init__(self, grid: MapGrid):
        self._rows = np.linspace(-0.5, grid.rows - 0.5, _NODES)
        self._cols = np.linspace(-0.5, grid.cols - 0.5, _NODES)
        rows, cols = np.meshgrid(self._rows, self._cols, indexing="ij")
        lon, lat = grid_to_lonlat(grid, rows, cols)
        narrow = 1.0 - WGS84_E2 * np.sin(np.radians(lat)) ** 2
        east_m = np.radians(2.0 * _STEP_DEG) * WGS84_A / np.sqrt(narrow) * np.cos(np.radians(lat))
        north_m = np.radians(2.0 * _STEP_DEG) * WGS84_A * (1.0 - WGS84_E2) / narrow**1.5
        to_map = transformer("EPSG:4326", grid.crs_wkt).transform
        ahead, behind = np.array(to_map(lon + _STEP_DEG, lat)), np.array(to_map(lon - _STEP_DEG, lat))
        above, below = np.array(to_map(lon, lat + _STEP_DEG)), np.array(to_map(lon, lat - _STEP_DEG))
        # layers: dx and dy of a metre east, dx and dy of a metre north, latitude
        self._layers = np.stack([*((ahead - behind) / east_m), *((above - below) / north_m), np.radians(lat)])

    def at(self, rows: np.ndarray, cols: np.ndarray) -> tuple:
        """Return (dx/dE, dy/dE, dx/dN, dy/dN, latitude in radians) at outer rows (m, 1) and columns (1, n)."""
        r, c = np.ravel(rows), np.ravel(cols)
        found = []
        for layer in self._layers:
            across = np.stack([np.interp(c, self._cols, line) for line in layer])
            found.append(np.stack([np.interp(r, self._rows, line) for line in across.T], axis=1))
        return tuple(found)
