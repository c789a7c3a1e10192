"""Draws from the posterior of rectangles: differential evolution Markov chains with independent proposals mixed in.

Populations of walkers run side by side. A walker moves along the difference of two walkers of the other half of its
population (ter Braak, 2006), or to a draw from a Student distribution with the linearised covariance around the best
model; both are accepted by the rule of Metropolis and Hastings. Half of the populations start wide, or where another
start of the search ended, so that chains that do not meet show (Vehtari et al., 2021).

References
----------
ter Braak, C. J. F. (2006). A Markov chain Monte Carlo version of the genetic algorithm differential evolution.
Statistics and Computing 16, 239-249.
Vehtari, A., Gelman, A., Simpson, D., Carpenter, B. and Buerkner, P.-C. (2021). Rank-normalization, folding, and
localization: an improved R-hat for assessing convergence of MCMC. Bayesian Analysis 16, 667-718.
Margossian, C. C., Hoffman, M. D., Sountsov, P., Riou-Durand, L., Vehtari, A. and Gelman, A. (2024). Nested R-hat:
assessing the convergence of Markov chain Monte Carlo when running many short chains. Bayesian Analysis 19, eq. 6.
Vrugt, J. A., ter Braak, C. J. F., Diks, C. G. H., Robinson, B. A., Hyman, J. M. and Higdon, D. (2009). Accelerating
Markov chain Monte Carlo simulation by differential evolution. Int. J. Nonlinear Sci. Numer. Simul. 10, 273-290, sec. 3.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from ..progress import Progress, check_cancelled
from .geometry_cost import Cost
from .geometry_model import PER_FAULT
from .geometry_search import Best

POPULATIONS = 4
LARGEST_R_HAT = 1.01
WANTED_SIZE = 1000.0
_FREEDOM = 5.0  # of the Student distribution
_WIDER = 1.3
_INDEPENDENT = 0.4  # part of the proposals for one rectangle; they miss more often the more unknowns there are
_JUMP = 0.15  # part of the differential moves with factor 1, between modes
_CHECK = 100  # steps between two looks at the convergence
_WARM_UP = 0.3  # part of the steps that is left out
_LOOKS = (50, 100)  # steps of the warm-up after which populations that are stuck elsewhere are moved
_STUCK = 3.0  # natural logarithm by which the mean density of such a population is below that of the best
_RIVAL = 20.0  # another minimum with a misfit so much larger still gets a population


class Chains(NamedTuple):
    """What the sampler drew.

    Attributes
    ----------
    models : ndarray, (steps, chains, 7 n)
        Without the warm-up, m and radians.
    log_density : ndarray, (steps, chains)
        Of the posterior, up to a constant.
    r_hat, size : ndarray, (7 n,)
        R-hat of the halves of the populations, and effective sample size.
    acceptance : float
        Part of the proposals accepted.
    steps : int
        Of each walker, warm-up included.
    """

    models: np.ndarray
    log_density: np.ndarray
    r_hat: np.ndarray
    size: np.ndarray
    acceptance: float
    steps: int

    @property
    def converged(self) -> bool:
        """Whether the chains agree and are long enough."""
        return bool(np.max(self.r_hat) <= LARGEST_R_HAT and np.min(self.size) >= 0.4 * WANTED_SIZE)


def sample(cost: Cost, best: Best, *, most_steps: int, seed: int, progress: Progress) -> Chains:
    """Return draws from the posterior around the best model.

    Parameters
    ----------
    cost : Cost
        The fit.
    best : Best
        Of the search with the same cost.
    most_steps : int
        At most so many for each walker; fewer when R-hat is below 1.01 and 1000 independent draws are reached.
    seed : int
        Of the random numbers.
    progress : Progress
        Asked at every step whether to stop.

    Returns
    -------
    Chains
        2 x unknowns walkers in each of 4 populations.
    """
    rng = np.random.default_rng([seed, 1 << 20])
    walkers = _Walkers(cost, best, rng)
    while walkers.steps < most_steps:
        for _ in range(min(_CHECK, most_steps - walkers.steps)):
            check_cancelled(progress)
            walkers.step()
            progress.update(walkers.steps / most_steps)
        chains = walkers.chains()
        if np.max(chains.r_hat) <= LARGEST_R_HAT and np.min(chains.size) >= WANTED_SIZE:
            break
    progress.update(1.0)
    return chains


class _Walkers:
    """All populations, in unit bounds; one step moves every walker once."""

    def __init__(self, cost, best, rng):
        self._cost, self._bounds, self._rng = cost, best.bounds, rng
        self._centre = best.bounds.to_unit(best.model)
        self._root = _WIDER * np.linalg.cholesky(best.covariance)
        self._inverse = np.linalg.inv(self._root)
        self._count = 2 * max(len(best.model), 4)
        self._unit = self._first(best)
        self._density = self._evaluate(self._unit)
        self._kept_units, self._kept_densities, self._accepted = [], [], 0
        self.steps, self._moved = 0, 0

    def _first(self, best):
        """Half of the populations as wide as the posterior, half twice as wide; rivals replace the last of these."""
        size = len(self._centre)
        unit = np.empty((POPULATIONS, self._count, size))
        rivals = [m for m, v in zip(best.models, best.misfits) if 2.0 < v - best.misfit < _RIVAL]
        for number in range(POPULATIONS):
            centre, wide = self._centre, 1.0 if number % 2 == 0 else 2.0
            if number == POPULATIONS - 1 and rivals:
                centre, wide = np.clip(self._bounds.to_unit(rivals[0]), 0.0, 1.0), 0.5
            unit[number] = centre + wide / _WIDER * self._rng.normal(size=(self._count, size)) @ self._root.T
        return _reflect(unit)

    def _evaluate(self, unit):
        inside = ((unit >= 0.0) & (unit <= 1.0)).all(axis=-1)
        density = np.full(unit.shape[:-1], -np.inf)
        if inside.any():
            density[inside] = self._cost.evaluate(self._bounds.from_unit(unit[inside]), self._bounds).log_density
        return density

    def step(self):
        """Move one half of every population, then the other."""
        half = self._count // 2
        for moving, still in ((slice(0, half), slice(half, None)), (slice(half, None), slice(0, half))):
            self._move(moving, still)
        self._kept_units.append(self._unit.reshape(-1, self._unit.shape[-1]).copy())
        self._kept_densities.append(self._density.ravel().copy())
        self.steps += 1
        if self.steps in _LOOKS:
            self._move_stuck()

    def _move_stuck(self):
        """Put the walkers of populations in a minor mode where those of the best population are."""
        recent = np.array(self._kept_densities[-min(_LOOKS) // 2 :]).reshape(-1, POPULATIONS, self._count)
        level = recent.mean(axis=(0, 2))
        best = int(np.argmax(level))
        for number in np.nonzero(level < level[best] - _STUCK)[0]:
            self._unit[number], self._density[number] = self._unit[best], self._density[best]
            self._moved = self.steps

    def _move(self, moving, still):
        rng, here, others = self._rng, self._unit[:, moving], self._unit[:, still]
        groups, count = here.shape[:2]
        alone = rng.random((groups, count)) < _INDEPENDENT * PER_FAULT / here.shape[2]
        trial = np.where(alone[..., None], self._draw((groups, count)), self._differences(here, others))
        density = self._evaluate(trial)
        ratio = density - self._density[:, moving]
        ratio += np.where(alone, self._log_student(here) - self._log_student(trial), 0.0)
        accepted = np.log(rng.random((groups, count))) < ratio
        self._unit[:, moving] = np.where(accepted[..., None], trial, here)
        self._density[:, moving] = np.where(accepted, density, self._density[:, moving])
        self._accepted += int(accepted.sum())

    def _differences(self, here, others):
        rng = self._rng
        groups, count, size = here.shape
        pairs = np.argsort(rng.random((groups, count, others.shape[1])), axis=2)[..., :2]
        jump = rng.random((groups, count)) < _JUMP
        # a jump may lead from where one population is to where another is: between modes that both have found
        one, two = (
            np.where(jump, rng.integers(groups, size=(groups, count)), np.arange(groups)[:, None]) for _ in range(2)
        )
        step = others[one, pairs[..., 0]] - others[two, pairs[..., 1]]
        factor = 2.38 / np.sqrt(2.0 * size) * rng.uniform(0.5, 1.2, (groups, count, 1))
        factor = np.where(jump[..., None], 1.0, factor)
        tremor = 1e-3 * rng.normal(size=here.shape) @ self._root.T
        return here + factor * step + tremor

    def _draw(self, shape):
        normal = self._rng.normal(size=(*shape, len(self._centre)))
        scale = np.sqrt(_FREEDOM / self._rng.chisquare(_FREEDOM, shape))[..., None]
        return self._centre + scale * (normal @ self._root.T)

    def _log_student(self, unit):
        away = (unit - self._centre) @ self._inverse.T
        return -0.5 * (_FREEDOM + unit.shape[-1]) * np.log1p(np.sum(away**2, axis=-1) / _FREEDOM)

    def chains(self):
        """Return what was drawn after the warm-up."""
        start = max(int(_WARM_UP * self.steps), min(self._moved, self.steps - 8))
        units = np.array(self._kept_units[start:])
        return Chains(
            self._bounds.from_unit(units),
            np.array(self._kept_densities[start:]),
            *np.array([diagnose(units[..., k], populations=POPULATIONS) for k in range(units.shape[-1])]).T,
            self._accepted / (self.steps * POPULATIONS * self._count),
            self.steps,
        )


def _reflect(unit):
    """Fold numbers into 0 to 1."""
    folded = np.abs((unit + 1.0) % 2.0 - 1.0)
    return np.clip(folded, 1e-9, 1.0 - 1e-9)


def diagnose(values: np.ndarray, *, populations: int | None = None) -> tuple:
    """Return split R-hat and effective sample size of one number in several chains.

    Parameters
    ----------
    values : ndarray, (steps, chains)
        8 steps or more.
    populations : int, optional
        The chains are so many groups of equal size, one after the other, and R-hat is that of the groups.

    Returns
    -------
    r_hat : float
        1 when the halves of all chains (or populations) agree; infinite when a number never changes but differs between
        them.
    size : float
        Number of independent draws with the same error of the mean.
    """
    half = len(values) // 2
    chains = np.concatenate([values[:half], values[-half:]], axis=1)
    steps = len(chains)
    within = float(np.mean(np.var(chains, axis=0, ddof=1)))
    between = float(np.var(np.mean(chains, axis=0), ddof=1))
    if within == 0.0:
        return (1.0, float(chains.size)) if between == 0.0 else (np.inf, 1.0)
    total = within * (steps - 1) / steps + between
    correlation = 1.0 - (within - np.mean(_autocovariance(chains), axis=1)) / total
    pairs = correlation[: 2 * (steps // 2)].reshape(-1, 2).sum(axis=1)
    negative = np.nonzero(pairs < 0.0)[0]
    pairs = np.minimum.accumulate(pairs[: negative[0]] if len(negative) else pairs)
    time = max(2.0 * float(pairs.sum()) - 1.0, 1.0 / np.log10(chains.size))
    r_hat = float(np.sqrt(total / within)) if populations is None else _nested(chains, 2 * populations)
    return r_hat, chains.size / time


def _nested(chains, groups):
    """R-hat of groups of chains (eq. 6 of Margossian et al.): their means against the spread within them."""
    parts = chains.reshape(len(chains), groups, -1)
    within = float(np.mean(np.var(parts, axis=(0, 2), ddof=1)))
    return float(np.sqrt(1.0 + np.var(np.mean(parts, axis=(0, 2)), ddof=1) / within))


def _autocovariance(chains):
    """Autocovariance (lags, chains) by the fast Fourier transform."""
    steps = len(chains)
    spectrum = np.fft.rfft(chains - chains.mean(axis=0), 2 * steps, axis=0)
    return np.fft.irfft(np.abs(spectrum) ** 2, axis=0)[:steps] / steps
