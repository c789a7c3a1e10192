"""Draws from the posterior of rectangles: independent populations of walkers, cooled from a tempered posterior.

Each population begins wide, around a minimum that the search found, where the posterior is raised to a small power and
its modes are one. The power then grows to 1 in steps; at each the walkers are drawn anew by their weights, so that
every mode keeps the part of the walkers that belongs to it (sequential Monte Carlo: Del Moral et al., 2006; Minson et
al., 2013), and move by the rule of Metropolis and Hastings: along the difference of two walkers of the other half of
their population (ter Braak, 2006), or to a draw from a Student distribution with the mean and covariance of that half;
one rectangle after the other, and all together. Populations never exchange anything, so that modes that they weigh
differently show (Vehtari et al., 2021; Margossian et al., 2024).

References
----------
Del Moral, P., Doucet, A. and Jasra, A. (2006). Sequential Monte Carlo samplers. J. R. Statist. Soc. B 68, 411-436.
Minson, S. E., Simons, M. and Beck, J. L. (2013). Bayesian inversion for finite fault earthquake source models I: theory
and algorithm. Geophys. J. Int. 194, 1701-1726.
ter Braak, C. J. F. (2006). A Markov chain Monte Carlo version of the genetic algorithm differential evolution.
Statistics and Computing 16, 239-249.
Vehtari, A., Gelman, A., Simpson, D., Carpenter, B. and Buerkner, P.-C. (2021). Rank-normalization, folding, and
localization: an improved R-hat for assessing convergence of MCMC. Bayesian Analysis 16, 667-718.
Margossian, C. C., Hoffman, M. D., Sountsov, P., Riou-Durand, L., Vehtari, A. and Gelman, A. (2024). Nested R-hat:
assessing the convergence of Markov chain Monte Carlo when running many short chains. Bayesian Analysis 19, eq. 6.
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
_WALKERS = 128  # of a population; even
_HOTTEST = 64.0  # temperature that the cooling begins with: modes 100 apart in log density are 1.6 apart there
_HOT_STEPS = 20
_COOL_STEPS = 3  # at each temperature
_KEPT = 0.8  # part of the walkers that count at the next temperature; what is lost adds to the noise of the shares
_FREEDOM = 5.0  # of the Student distribution
_INDEPENDENT = 0.3  # part of the proposals for one rectangle
_JUMP = 0.15  # part of the differential moves with factor 1, between modes
_TREMOR = 1e-3
_SMALLEST = 1e-18  # of a covariance in unit bounds
_CHECK = 20  # steps between two looks at the convergence
_WARM_UP = 0.3  # part of the steps after the cooling that is left out


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
    """Return draws from the posterior around the best models.

    Parameters
    ----------
    cost : Cost
        The fit.
    best : Best
        Of the search with the same cost.
    most_steps : int
        At most so many for each walker after the cooling; fewer when R-hat is below 1.01 and 1000 independent draws are
        reached.
    seed : int
        Of the random numbers.
    progress : Progress
        Asked at every step whether to stop.

    Returns
    -------
    Chains
        128 walkers in each of 4 populations.
    """
    walkers = _Walkers(cost, best, np.random.default_rng([seed, 1 << 20]))
    for _ in range(_HOT_STEPS):
        check_cancelled(progress)
        walkers.step()
    while walkers.power < 1.0:
        walkers.cool()
        for _ in range(_COOL_STEPS):
            check_cancelled(progress)
            walkers.step()
        progress.update(0.5 * (1.0 + np.log(walkers.power) / np.log(_HOTTEST)))
    walkers.settle_peak(best)
    kept = []
    while len(kept) < most_steps:
        check_cancelled(progress)
        walkers.step()
        kept.append((walkers.unit.copy(), walkers.density.copy()))
        progress.update(0.5 + 0.5 * len(kept) / most_steps)
        if len(kept) % _CHECK == 0 or len(kept) == most_steps:
            chains = walkers.chains(kept)
            if np.max(chains.r_hat) <= LARGEST_R_HAT and np.min(chains.size) >= WANTED_SIZE:
                break
    progress.update(1.0)
    return chains


def likeliest(cost: Cost, best: Best, chains: Chains) -> Best:
    """Return the best model that the draws hold: that of the search, or where the draws passed it by, their likeliest.

    A narrow peak may fit best and still hold next to nothing of the posterior.

    Parameters
    ----------
    cost : Cost
        The fit.
    best : Best
        Of the search.
    chains : Chains
        The draws.

    Returns
    -------
    Best
        The same with another model, slip and misfit where no draw is as dense as the surroundings of the best model.
    """
    peak = float(cost.evaluate(best.model, best.bounds).log_density[0])
    if np.max(chains.log_density) >= peak - 0.5 * len(best.model):
        return best
    model = chains.models[np.unravel_index(np.argmax(chains.log_density), chains.log_density.shape)]
    fit = cost.evaluate(model, best.bounds)
    return best._replace(model=model, slip_m=fit.slip_m[0], misfit=float(fit.misfit[0]))


class _Walkers:
    """All populations, in unit bounds, at one power of the posterior; one step moves every walker once or more."""

    def __init__(self, cost, best, rng):
        self._cost, self._bounds, self._rng = cost, best.bounds, rng
        self._root = np.linalg.cholesky(best.covariance)
        self.power = 1.0 / _HOTTEST
        self.unit = self._first(best)
        models = self._bounds.from_unit(self.unit.reshape(-1, self.unit.shape[-1]))
        columns = cost.columns(models)
        self.density = cost.fit(columns, self._bounds).log_density.reshape(POPULATIONS, _WALKERS)
        self._columns = np.ascontiguousarray(columns).reshape(POPULATIONS, _WALKERS, *columns.shape[1:])
        self._accepted, self._tried, self._steps = 0, 0, 0

    def _first(self, best):
        """Each population around a minimum of its own, as far as there are, as wide as the heat makes the posterior."""
        near = best.models[best.misfits <= best.misfits[0] + 2.0 * _HOTTEST]
        centres = np.clip(self._bounds.to_unit(near[np.arange(POPULATIONS) % len(near)]), 0.0, 1.0)
        away = self._rng.normal(size=(POPULATIONS, _WALKERS, len(self._root))) @ self._root.T
        return _reflect(centres[:, None] + np.sqrt(_HOTTEST) * away)

    def cool(self):
        """Raise the power until a fifth of some population no longer counts, and draw the walkers anew by weight."""
        low, high = self.power, 1.0
        if self._part_that_counts(1.0) < _KEPT:
            while high - low > 1e-3 * low:
                middle = 0.5 * (low + high)
                low, high = (middle, high) if self._part_that_counts(middle) >= _KEPT else (low, middle)
            high = low
        weights, self.power = self._weights(high), high
        for number, weight in enumerate(weights):
            place = (np.arange(_WALKERS) + self._rng.random()) / _WALKERS
            chosen = np.searchsorted(np.cumsum(weight) / np.sum(weight), place).clip(max=_WALKERS - 1)
            chosen = self._rng.permutation(chosen)  # copies of a walker on both halves
            self.unit[number], self.density[number] = self.unit[number, chosen], self.density[number, chosen]
            self._columns[number] = self._columns[number, chosen]

    def _weights(self, power):
        exponent = (power - self.power) * self.density
        return np.exp(exponent - exponent.max(axis=1, keepdims=True))

    def _part_that_counts(self, power):
        weights = self._weights(power)
        return float(np.min(weights.sum(axis=1) ** 2 / np.sum(weights**2, axis=1))) / _WALKERS

    def settle_peak(self, best):
        """Give a peak that the cooling passed by its share of each population: narrow ones hide in a wide slope.

        Shares are those of the masses, that of the peak by Laplace's approximation, that of the walkers by a Gaussian
        with their covariance.
        """
        size = len(self._root)
        centre = self._bounds.to_unit(best.model)
        peak = float(self._cost.evaluate(best.model, self._bounds).log_density[0])
        mass = peak + np.sum(np.log(np.diag(self._root)))
        for number in range(POPULATIONS):
            if self.density[number].max() >= peak - 0.5 * size:
                continue
            _, root, _ = _shape_of(self.unit[number : number + 1])
            others = self.density[number].mean() + 0.5 * size + np.sum(np.log(np.diag(root[0])))
            share = 1.0 / (1.0 + np.exp(np.clip(others - mass, -500.0, 500.0)))
            chosen = self._rng.permutation(_WALKERS)[: round(float(share) * _WALKERS)]
            if len(chosen):
                away = self._rng.normal(size=(len(chosen), size)) @ self._root.T
                self.unit[number, chosen] = np.clip(_reflect(centre + away), 0.0, 1.0)
                columns = self._cost.columns(self._bounds.from_unit(self.unit[number, chosen]))
                self._columns[number, chosen] = columns
                self.density[number, chosen] = self._cost.fit(columns, self._bounds).log_density

    def step(self):
        """Move one half of every population, then the other: each rectangle by itself, then all together."""
        half, faults = _WALKERS // 2, self._bounds.faults
        for moving, still in ((slice(0, half), slice(half, None)), (slice(half, None), slice(0, half))):
            for fault in range(faults):
                self._move(moving, still, fault, 1)
            if faults > 1:
                self._move(moving, still, 0, faults)
        self._steps += 1

    def _move(self, moving, still, fault, faults):
        rng, part = self._rng, slice(fault * PER_FAULT, (fault + faults) * PER_FAULT)
        here, others = self.unit[:, moving, part], self.unit[:, still, part]
        alone = rng.random(here.shape[:2]) < (_INDEPENDENT if faults == 1 else 0.0)
        shape = _shape_of(others)
        trial = np.where(alone[..., None], _draw(rng, shape, here.shape), self._differences(here, others, part))
        density, columns = self._evaluate(trial, moving, fault)
        ratio = self.power * (density - self.density[:, moving])
        ratio += np.where(alone, _log_student(here, shape) - _log_student(trial, shape), 0.0)
        accepted = np.log(rng.random(alone.shape)) < ratio
        self.unit[:, moving, part] = np.where(accepted[..., None], trial, here)
        self.density[:, moving] = np.where(accepted, density, self.density[:, moving])
        place = slice(2 * fault, 2 * (fault + faults))
        self._columns[:, moving][accepted, place] = columns[accepted]
        self._accepted, self._tried = self._accepted + int(accepted.sum()), self._tried + accepted.size

    def _differences(self, here, others, part):
        rng = self._rng
        groups, count, size = here.shape
        pairs = np.argsort(rng.random((groups, count, others.shape[1])), axis=2)[..., :2]
        one, two = (np.take_along_axis(others, pairs[..., k, None], axis=1) for k in (0, 1))
        factor = 2.38 / np.sqrt(2.0 * size) * rng.uniform(0.5, 1.2, (groups, count, 1))
        factor = np.where(rng.random((groups, count, 1)) < _JUMP, 1.0, factor)
        return here + factor * (one - two) + _TREMOR * rng.normal(size=here.shape) @ self._root[part, part].T

    def _evaluate(self, trial, moving, fault):
        """Log density of rectangles put into the walkers that move, and their columns; those outside have none."""
        inside = ((trial >= 0.0) & (trial <= 1.0)).all(axis=-1)
        first = fault * PER_FAULT
        low = self._bounds.low[first : first + trial.shape[-1]]
        span = self._bounds.span[first : first + trial.shape[-1]]
        density, known = np.full(inside.shape, -np.inf), self._columns[:, moving]
        columns = np.zeros((*inside.shape, 2 * trial.shape[-1] // PER_FAULT, known.shape[-1]))
        if inside.any():
            fits, columns[inside] = self._cost.exchange(known[inside], fault, low + trial[inside] * span, self._bounds)
            density[inside] = fits.log_density
        return density, columns

    def chains(self, kept):
        """Return what was drawn after the warm-up."""
        kept = kept[int(_WARM_UP * len(kept)) :]
        units = np.array([unit for unit, _ in kept]).reshape(len(kept), POPULATIONS * _WALKERS, -1)
        return Chains(
            self._bounds.from_unit(units),
            np.array([density for _, density in kept]).reshape(len(kept), -1),
            *np.array([diagnose(units[..., k], populations=POPULATIONS) for k in range(units.shape[-1])]).T,
            self._accepted / self._tried,
            self._steps,
        )


def _shape_of(walkers):
    """Mean (g, 1, k), root of the covariance (g, k, k) of the Student distribution, and its inverse, by population."""
    middle = walkers.mean(axis=1, keepdims=True)
    away = walkers - middle
    covariance = away.transpose(0, 2, 1) @ away / walkers.shape[1]
    floor = _TREMOR**2 * np.trace(covariance, axis1=1, axis2=2) + _SMALLEST
    root = np.linalg.cholesky(covariance + floor[:, None, None] * np.eye(walkers.shape[2]))
    return middle, root, np.linalg.inv(root)


def _draw(rng, shape, size):
    middle, root, _ = shape
    scale = np.sqrt(_FREEDOM / rng.chisquare(_FREEDOM, size[:2]))[..., None]
    return middle + scale * (rng.normal(size=size) @ root.transpose(0, 2, 1))


def _log_student(unit, shape):
    middle, _, inverse = shape
    away = (unit - middle) @ inverse.transpose(0, 2, 1)
    return -0.5 * (_FREEDOM + unit.shape[-1]) * np.log1p(np.sum(away**2, axis=-1) / _FREEDOM)


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
