"""How densely the ground is sampled in slant range, and the mean brightness around a pixel."""

from __future__ import annotations

import numpy as np
from scipy.ndimage import uniform_filter

# Ground that is seen end on still counts a little.
_LEAST_DENSITY, _MOST_DENSITY = 0.02, 3.0


def look_density(slant_range: np.ndarray, along: tuple, spacing_m: tuple, side: float, incidence_rad: float):
    """Return how many cells of slant range a metre of ground holds, over what level ground holds.

    A slope that faces the sensor gives many pixels of the map from few cells of the image: they are bright and not
    independent. Ground that lies over other ground counts as good as nothing.

    Parameters
    ----------
    slant_range : ndarray of float, shape (rows, cols)
        Metres; NaN is no data.
    along : tuple of float
        Pixels down and to the right of one metre along the flight.
    spacing_m : tuple of float
        Metres of a pixel down and to the right.
    side : float
        1 for a sensor that looks to the right, -1 for one that looks to the left.
    incidence_rad : float
        On level ground.

    Returns
    -------
    ndarray of float32
        From 0.02 to 3; 0.02 where there is no data.
    """
    flight = np.array(along) * np.array(spacing_m)
    flight = flight / np.hypot(*flight)
    slopes = np.gradient(slant_range.astype(np.float64), *spacing_m)
    across = side * (slopes[0] * flight[1] - slopes[1] * flight[0])
    density = np.nan_to_num(across / np.sin(incidence_rad))
    return np.clip(density, _LEAST_DENSITY, _MOST_DENSITY).astype(np.float32)


def local_mean(values: np.ndarray, known: np.ndarray, size: tuple) -> np.ndarray:
    """Return the mean of what is known in a rectangle around each pixel, float32; zero where nothing is known."""
    if known.all():
        return uniform_filter(values.astype(np.float32, copy=False), size, mode="nearest")
    share = uniform_filter(known.astype(np.float32), size, mode="nearest")
    total = uniform_filter(np.where(known, values, 0.0).astype(np.float32), size, mode="nearest")
    return np.where(share > 1e-3, total / np.maximum(share, 1e-3), 0.0)
