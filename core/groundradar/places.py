"""Where a ground radar sees the points of a map: range, angle, unit vector to the sensor, and what hides them."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from ..geometry import grid_to_lonlat, lonlat_to_ecef
from ..grids import MapGrid
from .layout import Header

_SHADOW_ANGLES = 2000


class SensorView(NamedTuple):
    """A map as a ground radar sees it; arrays of shape (rows, cols), float64.

    Attributes
    ----------
    range_m : ndarray
        Slant range.
    angle_rad : ndarray
        From the pointing direction, clockwise, -pi to pi.
    east, north, up : ndarray
        Unit vector from the ground to the sensor.
    visible : ndarray of bool
        Not behind higher ground, and of known height.
    """

    range_m: np.ndarray
    angle_rad: np.ndarray
    east: np.ndarray
    north: np.ndarray
    up: np.ndarray
    visible: np.ndarray


def view_ground(header: Header, grid: MapGrid, height_m: np.ndarray) -> SensorView:
    """Return how a radar sees the pixels of a map.

    Parameters
    ----------
    header : Header
        Position and pointing of the sensor.
    grid : MapGrid
        The map.
    height_m : ndarray, shape (rows, cols)
        Heights above the ellipsoid; NaN is not visible.

    Returns
    -------
    SensorView
        Vectors are in the east, north, up of the sensor, which at ranges of a few kilometres is that of the ground.
    """
    rows, cols = np.mgrid[: grid.rows, : grid.cols]
    lon, lat = (np.radians(v) for v in grid_to_lonlat(grid, rows.astype(float), cols.astype(float)))
    lon0, lat0 = np.radians(header.longitude_deg), np.radians(header.latitude_deg)
    away = lonlat_to_ecef(lon, lat, height_m) - lonlat_to_ecef(lon0, lat0, header.height_m)
    s, c, sl, cl = np.sin(lat0), np.cos(lat0), np.sin(lon0), np.cos(lon0)
    frame = np.array([[-sl, cl, 0.0], [-s * cl, -s * sl, c], [c * cl, c * sl, s]])
    east, north, up = np.moveaxis(away @ frame.T, -1, 0)
    slant = np.sqrt(east**2 + north**2 + up**2)
    angle = np.arctan2(east, north) - np.radians(header.pointing_deg)
    angle = np.arctan2(np.sin(angle), np.cos(angle))
    visible = _is_visible(np.hypot(east, north), np.arctan2(east, north), up)
    with np.errstate(invalid="ignore", divide="ignore"):
        return SensorView(slant, angle, -east / slant, -north / slant, -up / slant, visible)


def _is_visible(distance: np.ndarray, azimuth: np.ndarray, up: np.ndarray) -> np.ndarray:
    """Return the points whose elevation is not exceeded by a nearer point in the same narrow sector."""
    with np.errstate(invalid="ignore", divide="ignore"):
        elevation = np.where(np.isfinite(up), up / np.maximum(distance, 1e-6), -np.inf).ravel()
    spread = np.ptp(azimuth)
    sectors = min(_SHADOW_ANGLES, max(8, int(np.sqrt(azimuth.size))))
    sector = np.minimum((azimuth.ravel() - azimuth.min()) / max(spread, 1e-9) * sectors, sectors - 1).astype(int)
    order = np.lexsort((distance.ravel(), sector))
    visible = np.zeros(azimuth.size, bool)
    # sectors are sorted, so the running highest is reset by an offset that grows from sector to sector
    span = 1e4
    lifted = np.where(np.isfinite(elevation[order]), elevation[order], -span / 4) + span * sector[order]
    before = np.concatenate([[-np.inf], np.maximum.accumulate(lifted)[:-1]])
    # a slope seen at a grazing angle hides itself only by more than the width of a sector lets it
    visible[order] = lifted >= before - 2e-3
    return visible.reshape(up.shape) & np.isfinite(up)
