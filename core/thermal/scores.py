"""Scores of probabilities and rates, and the combination of a prior with precursors."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
from scipy.special import gammaln
from scipy.stats import beta, poisson
from scipy.stats import t as student

_FLOOR = 1e-12


def poisson_log_likelihood(rates: np.ndarray, counts: np.ndarray) -> float:
    """Return the joint log-likelihood of independent Poisson cells; -inf where an event met a rate of zero."""
    rates, counts = np.asarray(rates, dtype=float), np.asarray(counts, dtype=float)
    with np.errstate(divide="ignore", invalid="ignore"):
        logs = np.where(counts > 0.0, counts * np.log(rates), 0.0)
    return float((logs - rates - gammaln(counts + 1.0)).sum())


def number_test(expected: float, observed: int) -> tuple:
    """Return delta1 = P(N >= observed) and delta2 = P(N <= observed) of a Poisson total (Zechar et al. 2010)."""
    return float(poisson.sf(observed - 1, expected)), float(poisson.cdf(observed, expected))


def information_gain_per_event(rates: np.ndarray, reference: np.ndarray, cells: np.ndarray) -> tuple:
    """Return the mean information gain per event over a reference, its t statistic and two-sided chance.

    Parameters
    ----------
    rates, reference : ndarray, shape (cells,)
        Expected numbers.
    cells : ndarray of int, shape (events,)
        The cell of every event.

    References
    ----------
    Rhoades et al. (2011), Acta Geophysica 59, 728-747.
    """
    logs = np.log(rates[cells]) - np.log(reference[cells])
    count = logs.size
    mean = float(logs.mean() - (rates.sum() - reference.sum()) / count)
    spread = float(logs.std(ddof=1)) if count > 1 else math.nan
    if not spread > 0.0:
        return mean, math.nan, math.nan
    statistic = mean / (spread / math.sqrt(count))
    return mean, statistic, float(2.0 * student.sf(abs(statistic), count - 1))


def brier_score(chances: np.ndarray, outcomes: np.ndarray) -> float:
    """Return the mean squared difference of chances and outcomes (0 or 1)."""
    return float(np.mean((np.asarray(chances) - np.asarray(outcomes)) ** 2))


def brier_skill(chances: np.ndarray, outcomes: np.ndarray, reference) -> float:
    """Return one less the ratio of the Brier scores of the chances and of a reference."""
    return 1.0 - brier_score(chances, outcomes) / brier_score(np.broadcast_to(reference, np.shape(outcomes)), outcomes)


def log_score(chances: np.ndarray, outcomes: np.ndarray) -> float:
    """Return the mean negative logarithm of the chance of what happened."""
    chances = np.clip(np.asarray(chances, dtype=float), _FLOOR, 1.0 - _FLOOR)
    return float(-np.mean(np.where(np.asarray(outcomes) > 0, np.log(chances), np.log1p(-chances))))


def gambling_score(prior: np.ndarray, hits: np.ndarray) -> float:
    """Return the points won by alarms at fair odds: (1 - p0) / p0 for a hit, -1 for a failure (Zhuang 2010)."""
    prior = np.asarray(prior, dtype=float)
    return float(np.where(np.asarray(hits) > 0, (1.0 - prior) / prior, -1.0).sum())


class Bin(NamedTuple):
    """A line of the reliability table: mean chance, observed share with its 95 % Wilson interval, and number."""

    chance: float
    observed: float
    lower: float
    upper: float
    count: int


def wilson_interval(hits: int, count: int, z: float = 1.959963984540054) -> tuple:
    """Return the interval of a share (Wilson 1927)."""
    if not count:
        return 0.0, 1.0
    share = hits / count
    middle = (share + z * z / (2.0 * count)) / (1.0 + z * z / count)
    half = z / (1.0 + z * z / count) * math.sqrt(share * (1.0 - share) / count + z * z / (4.0 * count * count))
    return max(middle - half, 0.0), min(middle + half, 1.0)


def reliability(chances: np.ndarray, outcomes: np.ndarray, bins: int = 5) -> list:
    """Return the reliability of chances in bins of equal number; bins of one chance only are joined."""
    chances, outcomes = np.ravel(chances), np.ravel(outcomes)
    edges = np.unique(np.quantile(chances, np.linspace(0.0, 1.0, bins + 1)))
    place = np.clip(np.searchsorted(edges, chances, side="right") - 1, 0, max(edges.size - 2, 0))
    found = []
    for k in range(max(edges.size - 1, 1)):
        mine = place == k
        if mine.any():
            hits, count = int(outcomes[mine].sum()), int(mine.sum())
            found.append(Bin(float(chances[mine].mean()), hits / count, *wilson_interval(hits, count), count))
    return found


# --- prior and precursor


class Gain(NamedTuple):
    """How an alarm changes the rate: inside and outside; tau g_on + (1 - tau) g_off = 1."""

    on: float
    off: float


def rate_gain(hits: float, tau: float) -> Gain:
    """Return the gains of alarms that hold the share `hits` of the earthquakes on the share `tau` of the measure."""
    return Gain(hits / tau, (1.0 - hits) / (1.0 - tau))


def gain_interval(quakes_hit: int, quakes: int, tau: float, level: float = 0.95) -> tuple:
    """Return the gain with Beta(1, 1) smoothing and its interval: (lower, estimate, upper), each a `Gain`."""
    spread = beta(quakes_hit + 1, quakes - quakes_hit + 1)
    shares = spread.ppf(0.5 - 0.5 * level), spread.mean(), spread.ppf(0.5 + 0.5 * level)
    return tuple(rate_gain(float(share), tau) for share in shares)


def poisson_probability(expected):
    """Return the chance of at least one event."""
    return -np.expm1(-np.asarray(expected, dtype=float))


def bayes_probability(prior, hit_rate: float, false_rate: float):
    """Return P(E|A) = h P0 / (h P0 + f (1 - P0))."""
    prior = np.asarray(prior, dtype=float)
    return hit_rate * prior / (hit_rate * prior + false_rate * (1.0 - prior))


def utsu_probability(prior, posteriors) -> np.ndarray:
    """Return the chance after several precursors, each of which alone would give one of `posteriors` (Utsu 1977).

    It holds for precursors that are independent, given the earthquake and given none.
    """
    prior = np.asarray(prior, dtype=float)
    odds = 1.0 / prior - 1.0
    product = 1.0
    for posterior in posteriors:
        product = product * (1.0 / np.asarray(posterior, dtype=float) - 1.0) / odds
    return 1.0 / (1.0 + odds * product)


def kernel_gain(days, degrees, law: tuple) -> np.ndarray:
    """Return phi t^-dt d^-dd of an anomaly t days (at least 1) before and d degrees (at least 0.5) away.

    Parameters
    ----------
    law : tuple of float
        phi, dt, dd.
    """
    phi, time_power, space_power = law
    return phi * np.maximum(days, 1.0) ** -time_power * np.maximum(degrees, 0.5) ** -space_power
