"""Nearest neighbours of earthquakes in space, time and magnitude."""

from __future__ import annotations

import math

import numpy as np

from ._jit import jit


@jit
def nearest_parents(time_years, vectors, magnitudes, dimension, b_value, floors, radius_km):
    """Find for every earthquake the earlier one with the least log10(t r^d 10^(-b m)).

    Parameters
    ----------
    time_years : ndarray, shape (n,)
        Increasing.
    vectors : ndarray, shape (n, 3)
        Unit vectors of the epicentres.
    magnitudes : ndarray, shape (n,)
        Of the parents.
    dimension, b_value : float
        Fractal dimension d of epicentres and b of the law of magnitudes.
    floors : tuple of two float
        Least time (years) and distance (km), so that events at one place and time have a distance.
    radius_km : float
        Of the Earth.

    Returns
    -------
    parent : ndarray of int64, shape (n,)
        -1 for the first event.
    log_distance : ndarray, shape (n,)
        log10 of the least distance; inf for the first event.
    """
    count = time_years.size
    parent = np.full(count, -1, np.int64)
    best = np.full(count, np.inf)
    for j in range(1, count):
        x, y, z, now = vectors[j, 0], vectors[j, 1], vectors[j, 2], time_years[j]
        for i in range(j):
            dx, dy, dz = x - vectors[i, 0], y - vectors[i, 1], z - vectors[i, 2]
            chord = min(0.5 * math.sqrt(dx * dx + dy * dy + dz * dz), 1.0)
            away = max(2.0 * radius_km * math.asin(chord), floors[1])
            later = max(now - time_years[i], floors[0])
            value = math.log10(later) + dimension * math.log10(away) - b_value * magnitudes[i]
            if value < best[j]:
                best[j] = value
                parent[j] = i
    return parent, best
