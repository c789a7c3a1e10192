"""The far field of a deformation, told apart from an orbit error by what sources in an elastic half-space can make.

Far from a fault the displacement is as smooth as a ramp, and no gradient or majority separates the two. But it is a sum
of fields of point sources under the ground that moved, and these fall with distance in their own ways.
"""

from __future__ import annotations

import math
from typing import NamedTuple, Optional

import numpy as np
from scipy.ndimage import binary_dilation, label

from .kernels.okada_point import add_point_deformation
from .kernels.robust import MEDIAN_DEVIATION, TUKEY
from .progress import Progress, check_cancelled

# Sources along and across the deforming zone, as far out as this share of its half axes.
GRIDS = ((7, 4), (5, 3))
_SPREAD, _DEPTH = 0.8, 0.4
_ALPHA = 2.0 / 3.0
_LEAST_BLOCKS, _BRIDGE = 25, 3
_STEPS, _LEAST_NOISE = 6, 1e-3
# Variance of the noise over that of the sources, relative to the best resolved combination of sources.
_RATIOS = np.logspace(-7.0, 3.0, 41)


class Zone(NamedTuple):
    """Where the ground moved steeply: an ellipse.

    Attributes
    ----------
    centre : ndarray, shape (2,)
        East and north, metres.
    axes : ndarray, shape (2, 2)
        Unit vectors along and across, in columns.
    half_m : ndarray, shape (2,)
        Half axes in metres, longer first.
    """

    centre: np.ndarray
    axes: np.ndarray
    half_m: np.ndarray


def find_zone(steep: np.ndarray, east_m: np.ndarray, north_m: np.ndarray) -> Optional[Zone]:
    """Return the ellipse of the largest area of steep blocks with gaps of up to 6, or None for fewer than 25 blocks.

    Parameters
    ----------
    steep : ndarray of bool, shape (rows, cols)
        Where the phase is steep.
    east_m, north_m : ndarray, shape (rows, cols)
        Metres.
    """
    labels, count = label(binary_dilation(steep, iterations=_BRIDGE))
    if count == 0:
        return None
    sizes = np.bincount(labels[steep], minlength=count + 1)
    largest = steep & (labels == int(sizes[1:].argmax()) + 1)
    if largest.sum() < _LEAST_BLOCKS:
        return None
    places = np.stack([east_m[largest], north_m[largest]])
    centre = places.mean(axis=1)
    variance, vectors = np.linalg.eigh(np.cov(places))
    # an even ellipse has a quarter of its half axis squared as variance
    return Zone(centre, vectors[:, ::-1], 2.0 * np.sqrt(np.maximum(variance[::-1], 1.0)))


def far_field_functions(zone: Zone, grid: tuple, places: np.ndarray, look: np.ndarray) -> np.ndarray:
    """Return the displacement toward the sensor of sources under the zone, six moments each, of unit size.

    Parameters
    ----------
    zone : Zone
        Where the sources lie.
    grid : tuple of int
        Number of sources along and across.
    places : ndarray, shape (2, n)
        East and north of the points, metres.
    look : ndarray, shape (3, n)
        Unit vectors from the ground to the sensor: east, north, up.

    Returns
    -------
    ndarray, shape (n, 6 grid[0] grid[1])
        Each column with a standard deviation of one.

    References
    ----------
    Okada, Y. (1992), BSSA 82, 1018-1040.
    """
    depth = np.zeros(places.shape[1])
    columns = []
    for along in np.linspace(-_SPREAD, _SPREAD, grid[0]):
        for across in np.linspace(-_SPREAD, _SPREAD, grid[1]):
            east, north = zone.centre + zone.axes @ (np.array([along, across]) * zone.half_m)
            for moment in range(6):
                source = np.zeros((1, 9))
                source[0, :3] = east, north, _DEPTH * zone.half_m[1]
                source[0, 3 + moment] = 1.0
                out = np.zeros((12, places.shape[1]))
                add_point_deformation(places[0], places[1], depth, source, _ALPHA, out)
                columns.append((out[:3] * look).sum(axis=0))
    functions = np.stack(columns, axis=1)
    return functions / np.maximum(functions.std(axis=0), 1e-300)


def fit_beside(design: np.ndarray, values: np.ndarray, functions: np.ndarray, progress: Progress) -> tuple:
    """Fit a few free coefficients beside many sources of a size that the data decide, without gross outliers.

    The sources are Gaussian with one variance; its ratio to the noise is that of the greatest marginal likelihood, and
    values beyond 4.7 deviations get no weight.

    Parameters
    ----------
    design : ndarray, shape (n, k)
        Well conditioned.
    values : ndarray, shape (n,)
        Finite.
    functions : ndarray, shape (n, m)
        Of `far_field_functions`.
    progress : Progress
        Asked for a cancel.

    Returns
    -------
    free : ndarray, shape (k,)
    sources : ndarray, shape (m,)

    References
    ----------
    MacKay, D. J. C. (1992), Neural Computation 4, 415-447.
    """
    weight = np.ones(values.size)
    for _ in range(_STEPS):
        check_cancelled(progress)
        free, sources = _fit_weighted(design, values, functions, weight)
        rest = np.abs(values - design @ free - functions @ sources)
        scale = max(float(np.median(rest)) / MEDIAN_DEVIATION, _LEAST_NOISE)
        weight = np.square(np.maximum(1.0 - np.square(rest / (TUKEY * scale)), 0.0))
    return free, sources


def _fit_weighted(design, values, functions, weight):
    root = np.sqrt(weight)
    x, f, v = design * root[:, None], functions * root[:, None], values * root
    basis = np.linalg.qr(x)[0]
    f_rest, v_rest = f - basis @ (basis.T @ f), v - basis @ (basis.T @ v)
    size, turn = np.linalg.eigh(f_rest.T @ f_rest)
    size = np.maximum(size, 0.0)
    known = turn.T @ (f_rest.T @ v_rest)
    count, power = np.count_nonzero(weight) - design.shape[1], float(v_rest @ v_rest)
    best, ratio = -math.inf, 1.0
    for trial in _RATIOS * max(float(size.max()), 1e-300):
        left = max(power - float((known * known / (size + trial)).sum()), 1e-300)
        likelihood = -0.5 * (count * math.log(left) + float(np.log1p(size / trial).sum()))
        if likelihood > best:
            best, ratio = likelihood, trial
    sources = turn @ (known / (size + ratio))
    return np.linalg.lstsq(x, v - f @ sources, rcond=None)[0], sources
