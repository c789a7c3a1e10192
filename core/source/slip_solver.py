"""Damped least squares within bounds: offsets projected out, the rest as one small matrix, pivoting in blocks.

The non-negative least squares of a library cannot be stopped, and begins afresh for each smoothing. Here the normal
matrix is made once, and each smoothing starts from the bounds of the last.

References
----------
Portugal, L. F., Judice, J. J. and Vicente, L. N. (1994). A comparison of block pivoting and interior-point algorithms
for linear least squares problems with nonnegative variables. Mathematics of Computation 63, 625-643.
Lawson, C. L. and Hanson, R. J. (1974). Solving least squares problems, chapter 23.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import NamedTuple

import numpy as np
from scipy.linalg import cho_factor, cho_solve

from ..errors import ConvergenceError, InputError
from ..progress import Progress, Silent, check_cancelled
from .slip_basis import SlipBasis

_PATIENCE = 30
_TOLERANCE = 1e-9
_NO_RANK = 1e-13  # of the largest eigenvalue


class Smoothing(NamedTuple):
    """How much roughness costs.

    `weight` in 1 / m: a roughness of 1 / weight costs as much as one standard deviation of the data. Roughness of slip
    across its axis costs `ratio` times as much.
    """

    weight: float
    ratio: float = 1.0


@dataclass(frozen=True)
class SlipSystem:
    """Whitened data and design, offsets projected out.

    Parameters
    ----------
    design : ndarray, (n, k)
        What one metre of each coefficient does to the data, in standard deviations.
    data : ndarray, (n,)
        In standard deviations.
    nuisance : ndarray, (n, q)
        Orthonormal columns of what offsets and planes can do.
    basis : SlipBasis
        Roughness and bounds of the k coefficients.
    """

    design: np.ndarray
    data: np.ndarray
    nuisance: np.ndarray
    basis: SlipBasis

    @property
    def count(self) -> int:
        """Data less offsets and planes."""
        return len(self.data) - self.nuisance.shape[1]

    @cached_property
    def normal(self) -> np.ndarray:
        """Design' design (k, k), 1 / m^2."""
        return self.design.T @ self.design

    @cached_property
    def projected(self) -> np.ndarray:
        """Design' data (k,), 1 / m."""
        return self.design.T @ self.data

    @cached_property
    def penalties(self) -> tuple:
        """Roughness' roughness (k, k) along and across the axis."""
        return tuple(rough.T @ rough for rough in (self.basis.rough_along, self.basis.rough_across))

    @cached_property
    def penalty_ranks(self) -> tuple:
        """How many coefficients each of the penalties holds."""
        return tuple(_rank(rough) for rough in (self.basis.rough_along, self.basis.rough_across))

    def damped(self, smoothing: Smoothing) -> np.ndarray:
        """Return the matrix (k, k) of the damped problem, 1 / m^2."""
        along, across = self.penalties
        return self.normal + smoothing.weight**2 * along + (smoothing.weight * smoothing.ratio) ** 2 * across

    def misfit(self, coefficients: np.ndarray) -> float:
        """Return the sum of the squared residuals, in variances."""
        rest = self.data - self.design @ coefficients
        return float(rest @ rest)

    def roughness(self, coefficients: np.ndarray, ratio: float = 1.0) -> float:
        """Return the norm of the roughness, m, that across the axis times `ratio`."""
        along, across = self.basis.rough_along @ coefficients, self.basis.rough_across @ coefficients
        return float(np.hypot(np.linalg.norm(along), ratio * np.linalg.norm(across)))

    def with_data(self, values: np.ndarray) -> SlipSystem:
        """Return the system for other whitened data (n,), whose offsets are projected out here."""
        made = replace(self, data=_project(self.nuisance, values))
        for name in ("normal", "penalties", "penalty_ranks"):
            if name in self.__dict__:
                made.__dict__[name] = self.__dict__[name]  # they do not depend on the data
        return made


def make_system(design, data, columns, basis: SlipBasis) -> SlipSystem:
    """Return the system of whitened data.

    Parameters
    ----------
    design : ndarray, (n, k)
        Whitened effect of the coefficients, 1 / m.
    data : ndarray, (n,)
        Whitened, no unit.
    columns : ndarray, (n, q)
        Whitened offsets and planes; they are fitted without damping and without bounds, by projecting them out.
    basis : SlipBasis
        Of the k coefficients.

    Returns
    -------
    SlipSystem
    """
    if len(data) <= columns.shape[1]:
        raise InputError(
            "There are {n} data for {q} offsets and ramps: use more points, or fewer ramps.",
            n=len(data),
            q=columns.shape[1],
        )
    nuisance = np.linalg.qr(columns)[0] if columns.shape[1] else np.zeros((len(data), 0))
    return SlipSystem(_project(nuisance, design), _project(nuisance, data), nuisance, basis)


def _rank(rough):
    if not len(rough):
        return 0
    values = np.linalg.eigvalsh(rough @ rough.T)
    return int(np.sum(values > _NO_RANK * values[-1]))


def _project(nuisance, values):
    return values - nuisance @ (nuisance.T @ values)


def solve_damped(
    system: SlipSystem, smoothing: Smoothing, *, start: np.ndarray | None = None, progress: Progress | None = None
) -> np.ndarray:
    """Return the coefficients with the least misfit plus weight^2 roughness^2 within the bounds.

    Parameters
    ----------
    system : SlipSystem
        The data.
    smoothing : Smoothing
        Its weight and ratio above 0.
    start : ndarray, (k,), optional
        A solution nearby, whose bounds are tried first.
    progress : Progress, optional
        Asked whether to stop.

    Returns
    -------
    ndarray, (k,)
        m.
    """
    lower, upper = system.basis.lower, system.basis.upper
    return solve_in_bounds(system.damped(smoothing), system.projected, lower, upper, start=start, progress=progress)


def solve_in_bounds(matrix, right, lower, upper, *, start=None, progress: Progress | None = None) -> np.ndarray:
    """Return the x between bounds with the least x' matrix x / 2 - right' x.

    Parameters
    ----------
    matrix : ndarray, (k, k)
        Symmetric, positive definite.
    right, lower, upper : ndarray, (k,)
        Bounds may be infinite.
    start : ndarray, (k,), optional
        Unknowns of it that lie on a bound are tried there first.
    progress : Progress, optional
        Asked before every factorisation whether to stop.

    Returns
    -------
    ndarray, (k,)
        The one minimum. Where exchanging whole blocks of bounds goes in circles, which hardly damped problems do, the
        last of them is followed downhill one unknown at a time.
    """
    progress = progress or Silent()
    problem = matrix, right, lower, upper
    # Where each unknown is held: -1 at its lower bound, 1 at its upper, 0 free.
    held = np.zeros(len(right), dtype=int)
    if start is not None:
        held = np.where(start <= lower, -1, np.where(start >= upper, 1, 0))
    fewest, patience = len(right) + 1, _PATIENCE
    while patience:
        check_cancelled(progress)
        x = _solve_held(problem, held)
        below, above, leave = _find_wrong(problem, held, x)
        wrong = below | above | leave
        count = int(wrong.sum())
        if not count:
            return np.clip(x, lower, upper)
        # All that is wrong changes sides at once while that helps.
        patience = _PATIENCE if count < fewest else patience - 1
        fewest = min(fewest, count)
        held = np.where(below, -1, np.where(above, 1, np.where(leave, 0, held)))
    return _descend(problem, np.clip(x, lower, upper), progress)


def _solve_held(problem, held):
    """The minimum with some unknowns held at their bounds, whatever the bounds of the others."""
    matrix, right, lower, upper = problem
    x = np.where(held < 0, lower, np.where(held > 0, upper, 0.0))
    free = held == 0
    x[free] = _solve_free(matrix, right, x, free)
    return x


def _find_wrong(problem, held, x):
    """Which free unknowns lie below or above their bounds, and which held ones would rather leave theirs."""
    matrix, right, lower, upper = problem
    free, slope = held == 0, matrix @ x - right
    steep = _TOLERANCE * max(float(np.max(np.abs(right), initial=0.0)), 1e-300)
    reach = _TOLERANCE * max(1.0, float(np.max(np.abs(x), initial=0.0)))
    leave = ((held < 0) & (slope < -steep)) | ((held > 0) & (slope > steep))
    return free & (x < lower - reach), free & (x > upper + reach), leave


def _descend(problem, x, progress):
    """Go downhill within the bounds, one unknown let go at a time (Lawson and Hanson): slow, and never in circles."""
    matrix, right, lower, upper = problem
    held = np.where(x <= lower, -1, np.where(x >= upper, 1, 0))
    for _ in range(10 * len(right) + 100):
        check_cancelled(progress)
        goal = _solve_held(problem, held)
        below, above, leave = _find_wrong(problem, held, goal)
        if (below | above).any():
            room = np.where(below, lower - x, np.where(above, upper - x, 0.0))
            part = np.where(below | above, room / np.where(below | above, goal - x, 1.0), 1.0)
            step = max(0.0, float(part.min()))
            x = np.clip(x + step * (goal - x), lower, upper)
            stopped = (below | above) & (part <= step + 1e-12)
            held = np.where(stopped & below, -1, np.where(stopped & above, 1, held))
            continue
        x = np.clip(goal, lower, upper)
        if not leave.any():
            return x
        held[int(np.argmax(np.where(leave, np.abs(matrix @ x - right), 0.0)))] = 0
    raise ConvergenceError(
        "The slip within bounds was not found in {steps} steps: use larger patches or more smoothing.",
        steps=10 * len(right) + 100,
    )


def _solve_free(matrix, right, x, free):
    if not free.any():
        return np.zeros(0)
    rest = right[free] - matrix[np.ix_(free, ~free)] @ x[~free]
    try:
        return cho_solve(cho_factor(matrix[np.ix_(free, free)], check_finite=False), rest, check_finite=False)
    except np.linalg.LinAlgError:
        raise ConvergenceError(
            "The data and the smoothing leave a part of the slip undetermined: damp one of the edges or use more"
            " smoothing."
        ) from None
