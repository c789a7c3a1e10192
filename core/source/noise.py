"""How the noise of a displacement map hangs together: semivariogram, its model, and the covariance of samples.

The model is C(h) = s^2 exp(-h / a) + t^2 [h = 0]: noise of the air, correlated over the range a, and of the pixels.

References
----------
Cressie, N. and Hawkins, D. M. (1980). Robust estimation of the variogram. Math. Geol. 12, 115-125.
Lohman, R. B. and Simons, M. (2005). Some thoughts on the use of InSAR data to constrain models of surface deformation.
Geochem. Geophys. Geosyst. 6, Q01007.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.optimize import least_squares

from ..errors import EmptyOutputError, InputError

FEWEST_PIXELS = 200


@dataclass(frozen=True)
class Semivariogram:
    """An empirical semivariogram.

    Parameters
    ----------
    distance_m, semivariance_m2 : ndarray, (n,)
        Mean distance of the pairs of a class and half their mean squared difference.
    pairs : ndarray, (n,), int
        Pairs in the class.
    variance_m2 : float
        Variance of the pixels.
    """

    distance_m: np.ndarray
    semivariance_m2: np.ndarray
    pairs: np.ndarray
    variance_m2: float

    @property
    def covariance_m2(self) -> np.ndarray:
        """Empirical covariance (n,), m^2: variance less semivariance."""
        return self.variance_m2 - self.semivariance_m2


@dataclass(frozen=True)
class NoiseModel:
    """Exponential covariance and white noise.

    Parameters
    ----------
    correlated_m : float
        s, standard deviation of the correlated part, m.
    range_m : float
        a, distance at which its correlation is 1 / e, m.
    white_m : float
        t, standard deviation of the white part of one pixel, m.
    """

    correlated_m: float
    range_m: float
    white_m: float

    def covariance(self, distance_m) -> np.ndarray:
        """Return the covariance (m^2) of two pixels some distance (m, any shape) apart; the whole variance at 0."""
        h = np.asarray(distance_m, dtype=float)
        return self.correlated_m**2 * np.exp(-h / self.range_m) + np.where(h == 0.0, self.white_m**2, 0.0)

    def semivariance(self, distance_m) -> np.ndarray:
        """Return the semivariance (m^2) at distances (m, any shape)."""
        return self.correlated_m**2 + self.white_m**2 - self.covariance(distance_m)


def remove_plane(displacement_m: np.ndarray) -> np.ndarray:
    """Return a raster (rows, cols) less the plane fitted to its valid pixels, in the same unit; NaN stays."""
    values = np.asarray(displacement_m, dtype=float)
    row, col = np.nonzero(np.isfinite(values))
    if len(row) < 3:
        raise EmptyOutputError("Fewer than 3 pixels are valid, so no plane can be fitted.")
    design = np.column_stack([np.ones(len(row)), row - row.mean(), col - col.mean()])
    plane = np.linalg.lstsq(design, values[row, col], rcond=None)[0]
    out = np.full_like(values, np.nan)
    out[row, col] = values[row, col] - design @ plane
    return out


def measure_semivariogram(
    displacement_m: np.ndarray,
    pixel_size_m: tuple[float, float],
    *,
    longest_m: float | None = None,
    classes: int = 40,
    pairs: int = 400_000,
    robust: str = "mean",
    seed: int = 0,
) -> Semivariogram:
    """Return the semivariogram of a part of a map without earthquake (mask the rest with NaN), from random pairs.

    Parameters
    ----------
    displacement_m : ndarray, (rows, cols)
        m; NaN where masked. A ramp must have been removed (`remove_plane`), or it counts as noise.
    pixel_size_m : (row, col)
        Spacing, m.
    longest_m : float, optional
        Largest distance; half the diagonal of the valid area by default.
    classes : int
        Distance classes.
    pairs : int
        Pairs drawn.
    robust : str
        ``mean`` for the classical estimator, ``root`` for that of Cressie and Hawkins, which outliers hardly move.
    seed : int
        Of the draw.

    Returns
    -------
    Semivariogram
        Classes without pairs are left out.
    """
    values = np.asarray(displacement_m, dtype=float)
    row, col = np.nonzero(np.isfinite(values))
    if len(row) < FEWEST_PIXELS:
        raise EmptyOutputError(
            "Only {found} pixels are left to measure the noise on; {wanted} are needed, so mask less.",
            found=len(row),
            wanted=FEWEST_PIXELS,
        )
    if robust not in ("mean", "root"):
        raise InputError("The estimator is '{found}'; choose mean or root.", found=str(robust))
    rng = np.random.default_rng(seed)
    start = rng.integers(0, len(row), pairs)
    origin = np.column_stack([row[start], col[start]])
    spacing = np.array(pixel_size_m, dtype=float)
    longest = (
        float(longest_m) if longest_m else 0.5 * float(np.hypot(np.ptp(row) * spacing[0], np.ptp(col) * spacing[1]))
    )
    length, angle = rng.uniform(0.0, longest, pairs), rng.uniform(0.0, 2.0 * np.pi, pairs)
    target = origin + np.rint(length[:, None] * np.column_stack([np.sin(angle), np.cos(angle)]) / spacing).astype(int)
    inside = ((target >= 0) & (target < values.shape)).all(axis=1)
    origin, target = origin[inside], target[inside]
    distance = np.hypot(*((target - origin) * spacing).T)
    difference = np.abs(values[tuple(target.T)] - values[tuple(origin.T)])
    inside = (distance <= longest) & (distance > 0.0) & np.isfinite(difference)
    number = np.minimum((distance[inside] / longest * classes).astype(int), classes - 1)
    count = np.bincount(number, minlength=classes)
    filled = count > 0
    mean_distance = np.bincount(number, distance[inside], classes)[filled] / count[filled]
    power = 2.0 if robust == "mean" else 0.5
    mean = np.bincount(number, difference[inside] ** power, classes)[filled] / count[filled]
    if robust == "root":
        mean = mean**4 / (0.457 + 0.494 / count[filled])
    return Semivariogram(mean_distance, 0.5 * mean, count[filled], float(np.nanvar(values)))


def fit_noise(semivariogram: Semivariogram) -> NoiseModel:
    """Return the model that fits a semivariogram, by least squares with a soft loss (outlying classes count less).

    Parameters
    ----------
    semivariogram : Semivariogram
        Four classes or more.

    Returns
    -------
    NoiseModel
        m.
    """
    h, gamma, pairs = semivariogram.distance_m, semivariogram.semivariance_m2, semivariogram.pairs
    if len(h) < 4:
        raise InputError("The semivariogram has {found} classes; a fit needs 4 or more.", found=len(h))
    top = float(np.max(gamma))
    if not top > 0.0:
        raise EmptyOutputError("The noise is 0 everywhere; the map holds one value.")
    weight = np.sqrt(pairs / pairs.max()) / (1.0 + h / h.max())
    best = None
    for part in (0.1, 0.3, 1.0):
        start = np.log([0.8 * top, part * 0.5 * h.max(), 0.2 * top])
        fit = least_squares(_misfit, start, args=(h, gamma / top, weight, top), loss="soft_l1", f_scale=0.1)
        best = fit if best is None or fit.cost < best.cost else best
    sill, reach, nugget = np.exp(best.x)
    return NoiseModel(float(np.sqrt(sill)), float(reach), float(np.sqrt(nugget)))


def _misfit(parameters, h, gamma, weight, top):
    sill, reach, nugget = np.exp(np.clip(parameters, -60.0, 60.0))
    return weight * ((sill * (1.0 - np.exp(-h / reach)) + nugget) / top - gamma)


def covariance_matrix(
    model: NoiseModel, east_m: np.ndarray, north_m: np.ndarray, *, sizes_m=None, counts=None, nodes: int = 3
) -> np.ndarray:
    """Return the covariance of samples that are means over squares.

    Parameters
    ----------
    model : NoiseModel
        Of the pixels.
    east_m, north_m : ndarray, (n,)
        Centres, m.
    sizes_m : ndarray, (n,), optional
        Sides of the squares, m; points when left out.
    counts : ndarray, (n,), optional
        Pixels in the mean, by which the white part is divided; 1 when left out.
    nodes : int
        The correlated part is averaged over nodes x nodes points of each square.

    Returns
    -------
    ndarray, (n, n)
        m^2, symmetric, positive definite where the white part or the distances are not 0.
    """
    east, north = np.asarray(east_m, dtype=float), np.asarray(north_m, dtype=float)
    n = len(east)
    sizes = np.zeros(n) if sizes_m is None else np.asarray(sizes_m, dtype=float)
    counts = np.ones(n) if counts is None else np.asarray(counts, dtype=float)
    part = ((np.arange(nodes) + 0.5) / nodes - 0.5) if np.any(sizes > 0.0) else np.zeros(1)
    across, up = (g.ravel() for g in np.meshgrid(part, part))
    x, y = east[:, None] + sizes[:, None] * across, north[:, None] + sizes[:, None] * up
    matrix = np.empty((n, n))
    for i in range(n):
        h = np.hypot(x[i, :, None, None] - x[None, i:], y[i, :, None, None] - y[None, i:])
        matrix[i, i:] = np.exp(-h / model.range_m).mean(axis=(0, 2))
        matrix[i:, i] = matrix[i, i:]
    matrix *= model.correlated_m**2
    matrix[np.diag_indices(n)] += model.white_m**2 / counts
    return matrix
