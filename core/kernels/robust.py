"""Linear least squares that outliers do not pull."""

from __future__ import annotations

import numpy as np

# Constants for 95 % efficiency with normal noise, and the median deviation of such noise.
HUBER, TUKEY = 1.345, 4.685
MEDIAN_DEVIATION = 0.6745
_MOST_STEPS = 100
_TRIALS, _JUDGES = 400, 3000


def fit_robust(design: np.ndarray, values: np.ndarray, sigma=1.0) -> np.ndarray:
    """Return the coefficients of a linear model with Huber's weights: good when few values are gross outliers.

    Parameters
    ----------
    design : ndarray, shape (n, k)
        n >= k; finite.
    values : ndarray, shape (n,)
        Finite.
    sigma : float or ndarray, shape (n,)
        Standard deviations of the values up to a common factor, > 0.

    Returns
    -------
    ndarray of float64, shape (k,)

    References
    ----------
    Huber, P. J. (1964), Ann. Math. Statist. 35, 73-101.
    """
    factor = np.broadcast_to(1.0 / np.asarray(sigma, dtype=float), values.shape)
    rows, wanted = design * factor[:, None], values * factor
    solution = np.linalg.lstsq(rows, wanted, rcond=None)[0]
    for _ in range(_MOST_STEPS):
        size = np.abs(wanted - rows @ solution)
        scale = max(float(np.median(size)) / MEDIAN_DEVIATION, 1e-12)
        before, solution = solution, _weighted(rows, wanted, np.minimum(1.0, HUBER * scale / np.maximum(size, 1e-300)))
        if np.allclose(solution, before, rtol=1e-10, atol=1e-15):
            break
    return solution


def fit_majority(design: np.ndarray, values: np.ndarray, *, scale=None, start=None, seed: int = 0) -> np.ndarray:
    """Return the coefficients that the majority of the values agree on; the others get no weight, whatever they are.

    Tukey's biweight from the least median of squares over random subsets.

    Parameters
    ----------
    design, values
        As for `fit_robust`.
    scale : float or None
        Standard deviation of the majority, > 0; None to take it from the median residual.
    start : ndarray of shape (k,) or None
        Coefficients to begin with, instead of random subsets.
    seed : int
        Of the random subsets.

    Returns
    -------
    ndarray of float64, shape (k,)

    References
    ----------
    Rousseeuw, P. J. (1984), J. Am. Statist. Assoc. 79, 871-880; Beaton, A. E., Tukey, J. W. (1974), Technometrics 16,
    147-185.
    """
    solution = _least_median(design, values, seed) if start is None else np.asarray(start, dtype=float)
    for _ in range(_MOST_STEPS):
        size = np.abs(values - design @ solution)
        width = TUKEY * (scale or max(float(np.median(size)) / MEDIAN_DEVIATION, 1e-12))
        before = solution
        solution = _weighted(design, values, np.square(np.maximum(1.0 - np.square(size / width), 0.0)))
        if np.allclose(solution, before, rtol=1e-10, atol=1e-15):
            break
    return solution


def _weighted(rows, wanted, weight):
    """Weighted least squares by its normal equations, with the columns brought to one size first."""
    size = np.sqrt(np.maximum((rows * rows).mean(axis=0), 1e-300))
    scaled = rows / size
    normal = scaled.T @ (scaled * weight[:, None])
    return np.linalg.lstsq(normal, scaled.T @ (weight * wanted), rcond=None)[0] / size


def _least_median(design, values, seed):
    rng = np.random.default_rng(seed)
    count, unknowns = design.shape
    judges = rng.choice(count, min(count, _JUDGES), replace=False)
    best = (np.inf, np.zeros(unknowns))
    for _ in range(_TRIALS):
        chosen = rng.choice(judges, min(unknowns, judges.size), replace=False)
        solution = np.linalg.lstsq(design[chosen], values[chosen], rcond=None)[0]
        middle = float(np.median(np.abs(values[judges] - design[judges] @ solution)))
        if middle < best[0]:
            best = middle, solution
    return best[1]
