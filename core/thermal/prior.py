"""What past earthquakes say of the next: relative intensity, adaptive kernels, and the chance of a window."""

from __future__ import annotations

import math

import numpy as np

from ..grids import MapGrid
from ..progress import Progress, check_cancelled
from .cube import cell_areas_km2, cell_lonlat, distance_km

_ROWS_AT_ONCE = 4_000_000


def relative_intensity(counts: np.ndarray, eps: float) -> np.ndarray:
    """Return the share of every cell, (n + eps) / sum(n + eps); eps > 0 leaves no cell impossible (Nanjo 2011)."""
    raised = np.asarray(counts, dtype=float) + eps
    return raised / raised.sum()


def count_events(grid: MapGrid, lon_deg: np.ndarray, lat_deg: np.ndarray, *, moore: bool = False) -> np.ndarray:
    """Return the number of events in every cell, or in it and its eight neighbours."""
    rows = np.rint(grid.row(lat_deg)).astype(int)
    cols = np.rint(grid.col(lon_deg)).astype(int)
    inside = (rows >= 0) & (rows < grid.rows) & (cols >= 0) & (cols < grid.cols)
    counts = np.zeros(grid.shape)
    np.add.at(counts, (rows[inside], cols[inside]), 1.0)
    if not moore:
        return counts
    padded = np.pad(counts, 1)
    return sum(padded[i : i + grid.rows, j : j + grid.cols] for i in range(3) for j in range(3))


def kernel_bandwidths_km(lon_deg: np.ndarray, lat_deg: np.ndarray, neighbour: int, floor_km: float) -> np.ndarray:
    """Return the distance to the k-th neighbour of every event, at least `floor_km` (Helmstetter & Werner 2012)."""
    out = np.empty(lon_deg.size)
    step = max(1, _ROWS_AT_ONCE // max(lon_deg.size, 1))
    k = min(neighbour, lon_deg.size - 1)
    for first in range(0, lon_deg.size, step):
        part = slice(first, first + step)
        away = distance_km(lon_deg[part, None], lat_deg[part, None], lon_deg[None, :], lat_deg[None, :])
        out[part] = np.partition(away, k, axis=1)[:, k]
    return np.maximum(out, floor_km)


def gaussian_kernel(distance, bandwidth):
    """Return the density per km2 of a two-dimensional Gaussian at a distance, both in km."""
    return np.exp(-0.5 * (distance / bandwidth) ** 2) / (2.0 * math.pi * bandwidth**2)


def kernel_density(lon_deg, lat_deg, events_lon, events_lat, bandwidths_km) -> np.ndarray:
    """Return the sum of the kernels of all events per km2 at places (degrees), float64 of the places' shape."""
    places = np.stack([np.ravel(lon_deg), np.ravel(lat_deg)]).astype(float)
    out = np.empty(places.shape[1])
    step = max(1, _ROWS_AT_ONCE // max(np.size(events_lon), 1))
    for first in range(0, out.size, step):
        part = slice(first, first + step)
        away = distance_km(places[0, part, None], places[1, part, None], events_lon[None, :], events_lat[None, :])
        out[part] = gaussian_kernel(away, bandwidths_km[None, :]).sum(axis=1)
    return out.reshape(np.shape(lon_deg))


def reference_measure(rate: np.ndarray, grid: MapGrid, eps: float) -> np.ndarray:
    """Return the expected share of the targets of every cell from a rate per km2; a share `eps` is spread by area."""
    areas = np.broadcast_to(cell_areas_km2(grid)[:, None], grid.shape)
    expected = rate * areas
    share = expected / expected.sum() if expected.sum() > 0.0 else 0.0
    return (1.0 - eps) * share + eps * areas / areas.sum()


def empirical_prior(event_days: np.ndarray, period_days: int, window_days: int) -> float:
    """Return the share of windows that hold an event; windows slide by a day and lie within the period.

    Parameters
    ----------
    event_days : ndarray of int
        Days since the begin of the period.
    """
    windows = period_days - window_days + 1
    if windows <= 0 or not event_days.size:
        return 0.0
    hit = np.zeros(windows + 1, np.int64)
    low = np.maximum(event_days - window_days + 1, 0)
    high = np.minimum(event_days + 1, windows)
    good = high > low
    np.add.at(hit, low[good], 1)
    np.add.at(hit, high[good], -1)
    return float((np.cumsum(hit)[:windows] > 0).mean())


def poisson_prior(rate_per_day: float, window_days: float) -> float:
    """Return the chance of at least one event in a window at a constant rate."""
    return -math.expm1(-rate_per_day * window_days)


def prior_map(grid: MapGrid, catalogue_days, lon_deg, lat_deg, window: tuple, progress: Progress) -> tuple:
    """Return the empirical and the Poisson chance of every cell.

    Parameters
    ----------
    catalogue_days : ndarray of int
        Days since the begin of the period.
    window : tuple
        Radius in km, length of the window and of the period in days.
    """
    radius_km, days, period = window
    lon, lat = cell_lonlat(grid)
    empirical, poisson = np.empty(grid.shape), np.empty(grid.shape)
    for row in range(grid.rows):
        check_cancelled(progress)
        progress.update(row / grid.rows)
        away = distance_km(lon[row, :, None], lat[row, :, None], lon_deg[None, :], lat_deg[None, :])
        near = away <= radius_km
        for col in range(grid.cols):
            mine = catalogue_days[near[col]]
            empirical[row, col] = empirical_prior(mine, period, days)
            poisson[row, col] = poisson_prior(mine.size / period, days)
    return empirical, poisson
