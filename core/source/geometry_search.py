"""The best rectangles: differential evolution from several starts, each polished by least squares.

References
----------
Storn, R. and Price, K. (1997). Differential evolution. J. Global Optimization 11, 341-359.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from scipy.optimize import least_squares

from ..errors import ConvergenceError
from ..progress import Progress, check_cancelled
from ..words import mark
from .geometry_cost import Cost
from .geometry_model import PER_FAULT, Bounds

_DRAWS = 320  # first models of a start
_POPULATION = 40
_GENERATIONS = 100
_CROSSOVER = 0.9
_STEP = 1e-5  # of the bounds, for derivatives
_STILL = 1e-6  # misfit of observations that hold nothing but offsets and planes
_NOTHING = mark("No rectangle explains the observations better than no slip at all: check their signs, and the bounds.")
_SAME = 2.0  # misfits closer than this are the same minimum


class Best(NamedTuple):
    """What the search found.

    Attributes
    ----------
    model : ndarray, (7 n,)
        m and radians.
    slip_m : ndarray, (2 n,)
        Left-lateral and reverse slip, m.
    misfit : float
        Whitened sum of squares.
    bounds : Bounds
        For walking near the model: free strikes are centred on it.
    covariance : ndarray, (7 n, 7 n)
        Of the model within unit bounds, by linearisation.
    misfits : ndarray, (starts,)
        Of all starts, ascending.
    models : ndarray, (starts, 7 n)
        In the same order.
    """

    model: np.ndarray
    slip_m: np.ndarray
    misfit: float
    bounds: Bounds
    covariance: np.ndarray
    misfits: np.ndarray
    models: np.ndarray

    @property
    def agreeing(self) -> int:
        """How many starts ended in the best minimum."""
        return int(np.sum(self.misfits <= self.misfits[0] + _SAME))


def search(cost: Cost, bounds: Bounds, *, starts: int, seed: int, progress: Progress, guesses: Sequence = ()) -> Best:
    """Return the rectangles that fit best.

    Parameters
    ----------
    cost : Cost
        The fit.
    bounds : Bounds
        Where to look.
    starts : int
        Each has its own random numbers; 0 where there are guesses.
    seed : int
        Of all of them.
    progress : Progress
        Asked at every generation whether to stop.
    guesses : sequence of ndarray, (7 n,)
        Further starts, which are only polished.

    Returns
    -------
    Best
        Rectangles in descending order of moment.
    """
    cost.require_enough((PER_FAULT + 2) * bounds.faults)
    if cost.silent_misfit < _STILL:
        raise ConvergenceError(_NOTHING)
    found = []
    for guess in guesses:
        found.append(_polish(cost, bounds, guess, progress))
    for number in range(starts):
        rng = np.random.default_rng([seed, number])
        found.append(_polish(cost, bounds, _one_start(cost, bounds, rng, progress), progress))
        progress.update((number + 1) / starts)
    found.sort(key=lambda item: item[1])
    model, misfit = found[0]
    if not np.isfinite(misfit) or misfit >= cost.silent_misfit:
        raise ConvergenceError(_NOTHING)
    model = _sort_faults(cost, bounds, model)
    near = bounds.around(model)
    fit = cost.evaluate(model, near)
    models = np.array([m for m, _ in found])
    return Best(
        model,
        fit.slip_m[0],
        float(fit.misfit[0]),
        near,
        linear_covariance(cost, near, model),
        np.array([m for _, m in found]),
        models,
    )


def _one_start(cost, bounds, rng, progress):
    """One rectangle after the other, each against what those before it leave; the polish moves them all."""
    known = np.empty(0)
    for fault in range(bounds.faults):
        part = bounds.one(fault)
        found = _evolve(_Partial(cost, bounds, known), part, rng, progress)
        known = np.concatenate([known, found])
    return known


class _Partial:
    """Misfit of one more rectangle beside those that are known; their slip is solved for anew."""

    def __init__(self, cost, bounds, known):
        faults = len(known) // PER_FAULT + 1
        rake = (bounds.rake_low_rad, bounds.rake_high_rad)
        self._bounds = Bounds(bounds.low[: faults * PER_FAULT], bounds.high[: faults * PER_FAULT], *rake)
        self._cost, self._fault = cost, faults - 1
        self._known = cost.columns(known)[0] if len(known) else np.empty((0, cost.observations.count))

    def misfits(self, models):
        known = np.broadcast_to(self._known, (len(models), *self._known.shape))
        return self._cost.exchange(known, self._fault, models, self._bounds)[0].misfit


def _evolve(partial, bounds, rng, progress):
    """Differential evolution of numbers between 0 and 1."""
    size = len(bounds.low)
    unit = _spread_out(rng, _DRAWS, size)
    misfit = partial.misfits(bounds.from_unit(unit))
    keep = np.argsort(misfit)[:_POPULATION]
    unit, misfit = unit[keep], misfit[keep]
    rows, free = np.arange(_POPULATION), bounds.periodic()
    for _ in range(_GENERATIONS):
        check_cancelled(progress)
        others = np.argsort(rng.random((_POPULATION, _POPULATION)), axis=1)[:, :2]
        weight = rng.uniform(0.4, 0.9, (_POPULATION, 1))
        step = unit[np.argmin(misfit)] - unit
        step = np.where(free, (step + 0.5) % 1.0 - 0.5, step)
        trial = unit + weight * (step + unit[others[:, 0]] - unit[others[:, 1]])
        cross = rng.random((_POPULATION, size)) < _CROSSOVER
        cross[rows, rng.integers(0, size, _POPULATION)] = True
        trial = _inside(np.where(cross, trial, unit), unit, free)
        value = partial.misfits(bounds.from_unit(trial))
        better = value < misfit
        unit[better], misfit[better] = trial[better], value[better]
    return bounds.from_unit(unit[np.argmin(misfit)])


def _spread_out(rng, count, size):
    """Latin hypercube."""
    cells = np.argsort(rng.random((count, size)), axis=0)
    return (cells + rng.random((count, size))) / count


def _inside(trial, unit, free):
    """Strikes go round; what left the bounds comes half-way back."""
    trial = np.where(free, trial % 1.0, trial)
    trial = np.where(trial < 0.0, 0.5 * unit, trial)
    return np.where(trial > 1.0, 0.5 * (unit + 1.0), trial)


def _polish(cost, bounds, model, progress):
    """Least squares within the bounds around a model; returns the model and its misfit."""
    near = bounds.around(model)
    start = np.clip(near.to_unit(model), 1e-6, 1.0 - 1e-6)
    solved = least_squares(
        _residuals_of,
        start,
        jac=_jacobian_of,
        bounds=(0.0, 1.0),
        x_scale=0.1,
        ftol=1e-9,
        xtol=1e-9,
        gtol=None,
        max_nfev=60,
        args=(cost, near, progress),
    )
    return near.from_unit(solved.x), 2.0 * float(solved.cost)


def _residuals_of(unit, cost, bounds, progress):
    check_cancelled(progress)
    columns = cost.columns(bounds.from_unit(unit[None]))
    return cost.residuals(columns, cost.fit(columns, bounds).slip_m)[0]


def _jacobian_of(unit, cost, bounds, _progress=None):
    step = np.where(unit > 0.5, -_STEP, _STEP)
    here = cost.columns(bounds.from_unit(unit[None]))
    there = [cost.residuals(here, cost.fit(here, bounds).slip_m)]
    for fault in range(bounds.faults):
        part = slice(fault * PER_FAULT, (fault + 1) * PER_FAULT)
        whole = np.repeat(here, PER_FAULT, axis=0)
        moved = bounds.one(fault).from_unit(unit[part] + np.diag(step[part]))
        fits, whole[:, 2 * fault : 2 * fault + 2] = cost.exchange(whole, fault, moved, bounds)
        there.append(cost.residuals(whole, fits.slip_m))
    values = np.concatenate(there)
    return ((values[1:] - values[0]) / step[:, None]).T


def linear_covariance(cost: Cost, bounds: Bounds, model: np.ndarray) -> np.ndarray:
    """Return the covariance (7 n, 7 n) of a model within unit bounds by linearisation, no wider than the bounds."""
    slope = _jacobian_of(bounds.to_unit(model), cost, bounds)
    return np.linalg.inv(slope.T @ slope + 12.0 * np.eye(len(model)))


def _sort_faults(cost, bounds, model):
    """Rectangles in descending order of slip times area where all have the same bounds, else as they were."""
    rows = model.reshape(-1, PER_FAULT)
    same = np.ptp(bounds.low.reshape(rows.shape), axis=0).max() == 0.0
    if len(rows) == 1 or not same:
        return model
    slip = cost.evaluate(model, bounds).slip_m[0].reshape(-1, 2)
    moment = np.hypot(slip[:, 0], slip[:, 1]) * rows[:, 3] * rows[:, 4]
    return rows[np.argsort(-moment, kind="stable")].ravel()
