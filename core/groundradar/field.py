"""One field of east, north and up from measurements of parts of it: least squares with a covariance function."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
from scipy.linalg import cho_factor, cho_solve
from scipy.optimize import minimize

from ..errors import ConvergenceError

_LOWEST_M = 1e-6


class Observations(NamedTuple):
    """Measurements of the field.

    Attributes
    ----------
    x_m, y_m : ndarray, shape (n,)
        Places.
    direction : ndarray, shape (n, 3)
        East, north, up of what is measured: d = E dE + N dN + U dU.
    value_m, sigma_m : ndarray, shape (n,)
        Displacement and its standard deviation.
    station : ndarray of int64, shape (n,)
        Measurements of one station are left out together.
    datum : ndarray of int64, shape (n,)
        Measurements with the same number >= 0 share an unknown offset; -1 for none.
    """

    x_m: np.ndarray
    y_m: np.ndarray
    direction: np.ndarray
    value_m: np.ndarray
    sigma_m: np.ndarray
    station: np.ndarray
    datum: np.ndarray


class Covariance(NamedTuple):
    """Of the field: deviation of its horizontal components and of its vertical one (m), and their length (m)."""

    horizontal_m: float
    vertical_m: float
    length_m: float


class Field:
    """The field given the observations.

    Parameters
    ----------
    data : Observations
        Measurements.
    covariance : Covariance
        The field's.

    Notes
    -----
    Components are independent, each a mean plus a field with the covariance s^2 (1 + d/L) exp(-d/L) (Matern 3/2). Mean
    and offsets are unknowns with a wide prior, a thousand times the largest value. Reference: Moritz, H. (1980),
    Advanced Physical Geodesy, ch. 11 (least-squares collocation).
    """

    def __init__(self, data: Observations, covariance: Covariance):
        self.data, self.covariance = data, covariance
        self._wide = 1e6 * max(float(np.square(data.value_m).max()), _LOWEST_M**2)
        matrix = self._between(data.x_m, data.y_m, data.direction, data.x_m, data.y_m, data.direction)
        same = (data.datum[:, None] == data.datum[None]) & (data.datum[:, None] >= 0)
        matrix += self._wide * same + np.diag(data.sigma_m**2)
        try:
            self._factor = cho_factor(matrix, lower=True)
        except np.linalg.LinAlgError:
            raise ConvergenceError(
                "The measurements contradict one another beyond rounding: check for stations that occur twice with"
                " deviations near zero."
            ) from None
        self._weights = cho_solve(self._factor, data.value_m)

    def _between(self, x1, y1, h1, x2, y2, h2) -> np.ndarray:
        s = self.covariance
        ratio = np.hypot(x1[:, None] - x2[None], y1[:, None] - y2[None]) / s.length_m
        shape = (1.0 + ratio) * np.exp(-ratio)
        level = h1[:, :2] @ h2[:, :2].T
        up = h1[:, 2:] @ h2[:, 2:].T
        return shape * (s.horizontal_m**2 * level + s.vertical_m**2 * up) + self._wide * (level + up)

    def misfit(self) -> float:
        """Return minus twice the logarithm of the likelihood, less a constant."""
        return float(self.data.value_m @ self._weights + 2.0 * np.log(np.diag(self._factor[0])).sum())

    def predict(self, x_m: np.ndarray, y_m: np.ndarray) -> tuple:
        """Return the field and its deviation at places, each shape (3, places): east, north, up, metres."""
        values, deviations = np.empty((3, x_m.size)), np.empty((3, x_m.size))
        data = self.data
        for k in range(3):
            unit = np.zeros((x_m.size, 3))
            unit[:, k] = 1.0
            cross = self._between(x_m, y_m, unit, data.x_m, data.y_m, data.direction)
            own = self._wide + (self.covariance.vertical_m if k == 2 else self.covariance.horizontal_m) ** 2
            values[k] = cross @ self._weights
            deviations[k] = np.sqrt(np.maximum(own - (cross * cho_solve(self._factor, cross.T).T).sum(axis=1), 0.0))
        return values, deviations

    def leave_out(self) -> tuple:
        """Return prediction and deviation (with its own noise) of every value from all other stations, shape (n,).

        From one inverse: with B the rows of a station, residual = (inv[B, B])^-1 (inv y)[B].
        """
        inverse = cho_solve(self._factor, np.eye(self.data.value_m.size))
        predicted, deviation = np.empty(self.data.value_m.size), np.empty(self.data.value_m.size)
        for station in np.unique(self.data.station):
            rows = np.flatnonzero(self.data.station == station)
            block = np.linalg.inv(inverse[np.ix_(rows, rows)])
            predicted[rows] = self.data.value_m[rows] - block @ self._weights[rows]
            deviation[rows] = np.sqrt(np.maximum(np.diag(block), 0.0))
        return predicted, deviation


def fit_covariance(data: Observations) -> Covariance:
    """Return the covariance that makes the observations most likely.

    Deviations lie between a thousandth and ten times the scatter of the values, the length between a fiftieth and five
    times the extent.
    """
    scatter = max(float(np.std(data.value_m)), float(np.median(data.sigma_m)), _LOWEST_M)
    extent = max(float(np.ptp(data.x_m)), float(np.ptp(data.y_m)), 1.0)
    start = np.log([scatter, scatter, 0.25 * extent])
    low = np.log([1e-3 * scatter, 1e-3 * scatter, 0.02 * extent])
    high = np.log([10.0 * scatter, 10.0 * scatter, 5.0 * extent])
    best = minimize(
        _misfit, start, args=(data, low, high), method="Nelder-Mead",
        options={"maxiter": 80, "xatol": 0.03, "fatol": 0.05},
    )  # fmt: skip
    return Covariance(*(math.exp(v) for v in np.clip(best.x, low, high)))


def _misfit(logs: np.ndarray, data: Observations, low: np.ndarray, high: np.ndarray) -> float:
    inside = np.clip(logs, low, high)
    return Field(data, Covariance(*np.exp(inside))).misfit() + 1e3 * float(np.square(logs - inside).sum())
