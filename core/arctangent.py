"""The arctangent of a long strike-slip fault, fitted to values along a profile."""

from __future__ import annotations

import math
from typing import NamedTuple, Optional

import numpy as np
from scipy.optimize import least_squares

from .errors import ConvergenceError, InputError

_LEAST_BINS = 6


class FaultFit(NamedTuple):
    """``offset + slip / pi * atan((x - position) / depth)`` and its covariance.

    Attributes
    ----------
    slip, depth_m, position_m, offset : float
        Slip and offset in the unit of the values; slip is positive where values grow along the profile.
    covariance : ndarray, shape (4, 4)
        In the order slip, depth, position, offset; from the scatter of the residuals, taken as independent.
    rms : float
        Of the residuals.
    left : float
        Variance of the residuals over that of the values: what the curve does not explain, 0 to 1.
    """

    slip: float
    depth_m: float
    position_m: float
    offset: float
    covariance: np.ndarray
    rms: float
    left: float

    def predict(self, distance_m: np.ndarray) -> np.ndarray:
        """Return the fitted curve."""
        return self.offset + self.slip / math.pi * np.arctan((distance_m - self.position_m) / self.depth_m)


def fit_arctangent(distance_m: np.ndarray, values: np.ndarray, *, weights: Optional[np.ndarray] = None) -> FaultFit:
    """Fit the motion beside a strike-slip fault that slips below (or is locked down to) a depth.

    Parameters
    ----------
    distance_m : ndarray, shape (n,)
        Distance along the profile.
    values : ndarray, shape (n,)
        Any unit; NaN is left out. At least six values are needed.
    weights : ndarray of shape (n,) or None
        Weights of the squared residuals, > 0; None for equal ones.

    Returns
    -------
    FaultFit

    References
    ----------
    Savage, J. C., Burford, R. O. (1973), J. Geophys. Res. 78, 832-845, equation 2.
    """
    known = np.isfinite(values) & np.isfinite(distance_m)
    x, y = distance_m[known], values[known]
    if x.size < _LEAST_BINS:
        raise InputError(
            "FIT needs at least {least} bins with data and the profile has {found}: make it longer or STEP smaller.",
            least=_LEAST_BINS,
            found=int(x.size),
        )
    root = np.ones(x.size) if weights is None else np.sqrt(weights[known] / weights[known].mean())
    span = float(np.ptp(x))
    start = _start_values(x, y, root, span)
    # The depth as its logarithm stays positive, and the lengths in units of the span scale the unknowns.
    low = (-np.inf, math.log(1e-4), x.min() / span, -np.inf)
    high = (np.inf, math.log(10.0), x.max() / span, np.inf)
    limits = {"xtol": 1e-12, "max_nfev": 5000}  # a depth that sinks to its bound takes many steps
    found = least_squares(_residuals, start, bounds=(low, high), args=(x / span, y, root), x_scale="jac", **limits)
    if not found.success:
        raise ConvergenceError("The arctangent fit did not converge: give a longer profile centred on the fault.")
    freedom = max(x.size - 4, 1)
    inverse = np.linalg.pinv(found.jac.T @ found.jac) * (2.0 * found.cost / freedom)
    slip, log_depth, position, offset = found.x
    scale = np.array([1.0, math.exp(log_depth) * span, span, 1.0])
    rms = math.sqrt(float(np.mean(_residuals(found.x, x / span, y, 1.0) ** 2)))
    left = min(rms**2 / max(float(y.var()), np.finfo(float).tiny), 1.0)
    return FaultFit(slip, scale[1], position * span, offset, inverse * np.outer(scale, scale), rms, left)


def _residuals(parameters, x, y, root):
    slip, log_depth, position, offset = parameters
    return root * (offset + slip / math.pi * np.arctan((x - position) / math.exp(log_depth)) - y)


def _start_values(x, y, root, span):
    """The best of a grid of positions and depths, slip and offset being linear."""
    best = (np.inf, None)
    for position in np.quantile(x, np.linspace(0.05, 0.95, 19)):
        for depth in span * np.array([0.003, 0.01, 0.03, 0.1, 0.3]):
            design = np.stack([np.arctan((x - position) / depth) / math.pi, np.ones(x.size)], axis=1) * root[:, None]
            solution = np.linalg.lstsq(design, y * root, rcond=None)[0]
            cost = float(np.sum((design @ solution - y * root) ** 2))
            if cost < best[0]:
                best = cost, (solution[0], math.log(depth / span), position / span, solution[1])
    return best[1]
