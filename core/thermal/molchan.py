"""Errors of alarms: contingency, the Molchan diagram with its nulls, its third axis, and scores."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
from scipy.stats import binom


class Curve(NamedTuple):
    """A Molchan curve, from (0, 1) to (1, 0): thresholds, coverage tau, and share of missed earthquakes nu."""

    threshold: np.ndarray
    tau: np.ndarray
    nu: np.ndarray


class Contingency(NamedTuple):
    """Counts of alarms and earthquakes; the two views have different denominators and must not be mixed.

    Attributes
    ----------
    alarms, alarms_hit : int
        All, and those followed by an earthquake in their own window.
    quakes, quakes_hit : int
        All, and those inside an alarm.
    """

    alarms: int
    alarms_hit: int
    quakes: int
    quakes_hit: int

    @property
    def ppv(self) -> float:
        """Share of the alarms that were followed by an earthquake."""
        return self.alarms_hit / self.alarms if self.alarms else math.nan

    @property
    def fdr(self) -> float:
        """Share of the alarms that were not."""
        return 1.0 - self.ppv

    @property
    def tpr(self) -> float:
        """Share of the earthquakes inside an alarm."""
        return self.quakes_hit / self.quakes if self.quakes else math.nan

    @property
    def fnr(self) -> float:
        """Share of the earthquakes that were missed: nu of the Molchan diagram."""
        return 1.0 - self.tpr


def molchan_curve(score: np.ndarray, measure: np.ndarray, counts: np.ndarray) -> Curve:
    """Return the curve of an alarm function over cells; cells of one value enter together.

    Parameters
    ----------
    score : ndarray, shape (cells,)
        The higher the earlier alarmed.
    measure : ndarray, shape (cells,)
        Share of the reference measure, sums to 1.
    counts : ndarray, shape (cells,)
        Earthquakes in each cell.

    References
    ----------
    Molchan, G. M. (1991), Tectonophysics 193, 267-276; Zechar & Jordan (2008), Geophys. J. Int. 172, 715-724.
    """
    order = np.argsort(-score, kind="stable")
    ranked = score[order]
    last = np.append(ranked[1:] != ranked[:-1], True)
    tau = np.cumsum(measure[order])[last] / measure.sum()
    nu = 1.0 - np.cumsum(counts[order])[last] / counts.sum()
    return Curve(np.append(np.inf, ranked[last]), np.append(0.0, tau), np.append(1.0, np.maximum(nu, 0.0)))


def area_skill(curve: Curve) -> float:
    """Return one less the area under the curve, 0 to 1; 1/2 without skill, less when the alarms avoid earthquakes."""
    return 1.0 - float(np.sum(0.5 * (curve.nu[1:] + curve.nu[:-1]) * np.diff(curve.tau)))


def area_skill_z(skill: float, quakes: int) -> float:
    """Return the skill in deviations of its null, mean 1/2 and variance 1 / (12 N) (Zechar & Jordan 2008)."""
    return (skill - 0.5) * math.sqrt(12.0 * quakes)


def binomial_chance(quakes: int, tau: float, hits: int) -> float:
    """Return the chance that random alarms of coverage `tau` catch at least `hits` of independent earthquakes."""
    return float(binom.sf(hits - 1, quakes, min(max(tau, 0.0), 1.0)))


def critical_nu(quakes: int, tau, alpha: float = 0.05):
    """Return the largest share of misses that is significant at `tau`: with h* the smallest h with P(>= h) <= alpha."""
    tau = np.asarray(tau, dtype=float)
    hits = np.arange(quakes + 2)
    chances = binom.sf(hits[:, None] - 1, quakes, tau.ravel()[None, :])
    least = np.argmax(chances <= alpha, axis=0)
    return (1.0 - least / quakes).reshape(tau.shape)


def r_score_limit(quakes: int, tau: float) -> float:
    """Return R0, the R-score (hits less coverage) that random alarms exceed with a chance of 2.5 percent (Xu 1989)."""
    hits = np.arange(quakes + 2)
    least = int(np.argmax(binom.sf(hits - 1, quakes, tau) <= 0.025))
    return least / quakes - tau


def gain(nu: float, tau: float) -> float:
    """Return the probability gain (1 - nu) / tau."""
    return (1.0 - nu) / tau if tau > 0.0 else math.nan


def information_gain(hits: float, tau: float) -> float:
    """Return the information per earthquake in nats (Kullback-Leibler): hits and tau from 0 to 1."""
    found = 0.0
    for share, chance in ((hits, tau), (1.0 - hits, 1.0 - tau)):
        if share > 0.0:
            found += share * math.log(share / chance) if chance > 0.0 else math.inf
    return found


def signed_information(hits: float, tau: float) -> float:
    """Return the information per earthquake, negative when alarms hold fewer earthquakes than their coverage."""
    return math.copysign(information_gain(hits, tau), hits - tau)


def poisson_binomial_tail(chances, least: int) -> float:
    """Return the chance that at least `least` of independent alarms of given chances are hit, by convolution."""
    spread = np.ones(1)
    for chance in chances:
        spread = np.convolve(spread, (1.0 - chance, chance))
    return float(spread[least:].sum()) if least < spread.size else 0.0


class Skill(NamedTuple):
    """Scores of the error diagram of three axes: of misses, of false alarms, both together, and the loss."""

    s_nu: float
    s_fdr: float
    s3: float
    loss: float


def three_axis_skill(tau: float, nu: float, fdr: float, prior: float, weights=(1.0, 1.0, 1.0)) -> Skill:
    """Return the balanced skill of coverage, misses and false alarms; `prior` is the mean chance of the windows.

    0 is random, 1 perfect, and both sides are needed. Ours: the published score is not public.
    """
    s_nu = (1.0 - tau - nu) / (1.0 - tau) if tau < 1.0 else 0.0
    s_fdr = (1.0 - fdr - prior) / (1.0 - prior) if prior < 1.0 else 0.0
    loss = sum(w * v for w, v in zip(weights, (tau, nu, fdr))) / sum(weights)
    return Skill(s_nu, s_fdr, math.sqrt(max(s_nu, 0.0) * max(s_fdr, 0.0)), loss)


def false_discovery_limit(chances: np.ndarray, rate: float = 0.05) -> float:
    """Return the largest chance that is significant at a false-discovery rate (Benjamini & Hochberg 1995); 0: none."""
    ranked = np.sort(chances)
    passed = ranked <= rate * np.arange(1, ranked.size + 1) / ranked.size
    return float(ranked[np.flatnonzero(passed)[-1]]) if passed.any() else 0.0
