"""Delay as a function of height: one coefficient for a map, or one that changes over it, beside a ramp."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from .kernels.robust import fit_majority, fit_robust

LEAST_SAMPLES = 50
# Metres: where heights spread less, nothing can be said about them.
LEAST_RELIEF_M = 20.0
# How much more than an equal share of the whole map a window knows about its own coefficient.
_TRUST = 10.0
_LEAST_WINDOWS = 6
# Width of the Gaussian blend as a share of the distance between windows.
_BLEND = 0.6


class Samples(NamedTuple):
    """Means over blocks of pixels, each of shape (n,).

    Attributes
    ----------
    x, y : ndarray
        Column and row as a share of the map, -1 to 1.
    height : ndarray
        Metres; zeros without a DEM.
    value : ndarray
        In the unit of the input.
    """

    x: np.ndarray
    y: np.ndarray
    height: np.ndarray
    value: np.ndarray


class HeightLaw(NamedTuple):
    """A delay of ``k(x, y) (height - level)``.

    Attributes
    ----------
    level_m : float
        Height where nothing is removed.
    coefficient : float
        Of the whole map, unit of the input per metre.
    trend : ndarray, shape (3,)
        Plane through the coefficients of the windows: at the middle, and change with x and y.
    centres : ndarray, shape (n, 2)
        Middle of the samples of the windows, x and y as in `Samples`; none for one coefficient everywhere.
    local : ndarray, shape (n,)
        Coefficients of the windows, which stand where they differ from the trend.
    weight : ndarray, shape (n,)
        Of each window, relative to that of the trend, which is 1.
    width : float
        Standard deviation of the Gaussian blend, in units of x and y.
    """

    level_m: float
    coefficient: float
    trend: np.ndarray
    centres: np.ndarray
    local: np.ndarray
    weight: np.ndarray
    width: float

    def coefficients(self, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        """Return k on the grid of columns x and rows y, shape (len(y), len(x)), unit of the input per metre."""
        total, sums = np.ones((y.size, x.size)), np.zeros((y.size, x.size))
        for (x0, y0), value, weight in zip(self.centres, self.local, self.weight):
            bell = weight * np.outer(
                np.exp(-0.5 * np.square((y - y0) / self.width)), np.exp(-0.5 * np.square((x - x0) / self.width))
            )
            total += bell
            sums += bell * (value - self.trend @ (1.0, x0, y0))
        return sums / total + self.trend[0] + self.trend[1] * x + self.trend[2] * y[:, None]


def fit_height(samples: Samples) -> float:
    """Return the change of the value with height, fitted jointly with a plane so that a ramp does not leak into it.

    Parameters
    ----------
    samples : Samples
        At least 5; deforming ground among them gets no weight as long as it is a minority.

    Returns
    -------
    float
        Unit of the value per metre.
    """
    return float(fit_majority(design(samples), samples.value)[3])


def design(samples: Samples) -> np.ndarray:
    """Return the functions of `fit_height`: one, x, y and the height above its median; shape (n, 4)."""
    level = np.median(samples.height)
    return np.stack([np.ones(samples.x.size), samples.x, samples.y, samples.height - level], axis=1)


def fit_law(samples: Samples, method: str, windows: int) -> HeightLaw:
    """Fit the delay as a function of height.

    Parameters
    ----------
    samples : Samples
        As for `fit_height`.
    method : str
        ``global`` or ``windows``.
    windows : int
        Along a side of the map; windows overlap by half.

    Returns
    -------
    HeightLaw
        A window counts in proportion to its relief times its number of samples, and where both are small the trend
        of the others holds.

    References
    ----------
    Bejar-Pizarro, M. et al. (2013), Geophys. J. Int. 193, 1297-1316 (windows of the phase-elevation relation).
    """
    level, coefficient = float(np.median(samples.height)), fit_height(samples)
    flat, step = np.array([coefficient, 0.0, 0.0]), 2.0 / windows
    centres, local, weight = [], [], []
    whole = _information(samples) / windows**2
    starts = () if method == "global" else np.arange(-1.0 + 0.5 * step, 1.0, step)
    for y0 in starts:
        for x0 in starts:
            inside = (np.abs(samples.x - x0) <= step) & (np.abs(samples.y - y0) <= step)
            part = Samples(*(values[inside] for values in samples))
            if inside.sum() >= LEAST_SAMPLES and np.ptp(part.height) >= LEAST_RELIEF_M:
                centres.append((part.x.mean(), part.y.mean()))
                local.append(fit_height(part))
                weight.append(_TRUST * _information(part) / max(whole, 1e-300))
    centres, local, weight = np.array(centres).reshape(-1, 2), np.array(local), np.array(weight)
    trend = _fit_trend(centres, local, weight) if local.size >= _LEAST_WINDOWS else flat
    return HeightLaw(level, coefficient, trend, centres, local, weight, _BLEND * step)


def _fit_trend(centres, local, weight):
    rows = np.column_stack([np.ones(local.size), centres])
    return fit_robust(rows, local, 1.0 / np.sqrt(weight))


def _information(samples) -> float:
    """Sum of squares of the heights about a plane: what a coefficient of height is known by."""
    plane = np.stack([np.ones(samples.x.size), samples.x, samples.y], axis=1)
    rest = samples.height - plane @ np.linalg.lstsq(plane, samples.height, rcond=None)[0]
    return float(rest @ rest)
