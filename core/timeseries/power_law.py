"""The velocity's deviation when noise is white plus a power law whose spectral index comes from the series itself."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np

from .trends import Trend

# Spectral indices that are tried: 1 is flicker noise, 2 a random walk; white noise, 0, is the share of none.
INDICES = tuple(0.25 * k for k in range(1, 9))
_SHARES = (0.0, 0.03, 0.06, 0.12, 0.25, 0.4, 0.55, 0.7, 0.85, 1.0)
# What is believed beforehand: white noise twice as much as all others, and of these a random walk as much as twenty. A
# walk that is taken for less gives deviations far too small; the other error only makes them too large.
_WHITE, _WALKS = 2.0, 20.0
_YEAR_DAYS = 365.25
_BLOCK = 2048
# Days on which the noise advances, at most: longer series in steps of several days.
_MOST_STEPS = 16384


class Noise(NamedTuple):
    """What the noise of a series is like, shape (pixels,); NaN without data.

    Attributes
    ----------
    deviation : ndarray
        Of the velocity, in the unit of the series per year.
    index : ndarray
        Spectral index of the most likely noise, 0 (white) to 2 (random walk).
    """

    deviation: np.ndarray
    index: np.ndarray


def fractional_covariance(years: np.ndarray, index: float) -> np.ndarray:
    """Return the covariance of power-law noise of unit amplitude, which begins at the first date.

    White steps of one day (or of the days that all dates have in common) are summed fractionally (Hosking 1981):
    ``psi_0 = 1, psi_n = psi_(n-1) (n - 1 + index / 2) / n``; the covariance of two dates is the sum of the products of
    their weights, times ``step ** (index / 2)`` with the step in years (Williams 2003, eq. 10; Bos et al. 2008, eq. 8).
    Dates may lie anywhere: only their rows are formed.

    Parameters
    ----------
    years : ndarray, shape (dates,)
        Rising.
    index : float
        Spectral index, 0 to 2.

    Returns
    -------
    ndarray of float64, shape (dates, dates)
        Unit of the series squared; for an index of 2 it is ``min(t_i, t_j)`` and the step.
    """
    days = np.rint((years - years[0]) * _YEAR_DAYS).astype(np.int64)
    step = max(int(np.gcd.reduce(days)), 1)
    step *= max(1, -(-int(days[-1]) // (step * _MOST_STEPS)))
    places = np.rint(days / step).astype(np.int64)
    count = int(places[-1]) + 1
    n = np.arange(1, count)
    weights = np.cumprod(np.concatenate([[1.0], (n - 1.0 + 0.5 * index) / n]))
    rows = np.zeros((years.size, count))
    for row, place in zip(rows, places):
        row[: place + 1] = weights[place::-1]
    return (step / _YEAR_DAYS) ** (0.5 * index) * (rows @ rows.T)


class _Part(NamedTuple):
    """The noises of one index, one for each share: what a series is turned by, and what each of them says of it."""

    indices: np.ndarray
    axes: np.ndarray
    inverse: np.ndarray
    logarithm: np.ndarray
    gain: np.ndarray
    belief: np.ndarray


class PowerLaw:
    """Likelihoods of white and power-law noise for all series of the same dates and terms; made once.

    The likelihood is that of what no terms can explain (restricted: Patterson & Thompson 1971), so that few dates do
    not make the noise too small. For each index the covariance is brought to its axes, where every share of white
    noise is a diagonal, and the amplitude has a closed form (Bos et al. 2008).

    Parameters
    ----------
    trend : Trend
        Fewer terms than dates; see `trends.is_determined`.
    years : ndarray, shape (dates,)
    """

    def __init__(self, trend: Trend, years: np.ndarray):
        design = trend.design
        dates, terms = design.shape
        operator = (np.linalg.inv(design.T @ design) @ design.T)[1]
        free = np.linalg.qr(design, mode="complete")[0][:, terms:]
        self._spare = dates - terms
        self._parts = [self._prepare(free, operator, years, index) for index in INDICES]

    def _prepare(self, free: np.ndarray, operator: np.ndarray, years: np.ndarray, index: float) -> _Part:
        """Return what is the same for all pixels; white noise counts once, with the first index."""
        shares = np.array(_SHARES[0 if index == INDICES[0] else 1 :])
        covariance = fractional_covariance(years, index)
        seen = free.T @ covariance @ free
        # as much power as white noise leaves, so that the share says what it means
        scale = self._spare / np.trace(seen)
        spread, axes = np.linalg.eigh(scale * seen)
        variance = (1.0 - shares)[:, None] + shares[:, None] * np.maximum(spread, 1e-9)
        gain = (1.0 - shares) * (operator @ operator) + shares * scale * (operator @ covariance @ operator)
        weight = _WALKS if index == INDICES[-1] else 1.0
        belief = np.full(shares.size, weight / ((_WALKS + len(INDICES) - 1) * (len(_SHARES) - 1)))
        belief[shares == 0.0] = _WHITE
        indices = np.where(shares == 0.0, 0.0, index)
        return _Part(indices, (free @ axes).T, 1.0 / variance, np.log(variance).sum(axis=1), gain, belief)

    def assess(self, series: np.ndarray) -> Noise:
        """Return the deviation of the least-squares velocity of every pixel, and the index of its noise.

        The index is the most likely one. The variance is the mean over all indices and shares, each as likely as the
        series makes it: few dates hardly tell them apart, and the most likely one alone gives too small a deviation.

        Parameters
        ----------
        series : ndarray, shape (dates, pixels)
            NaN = no data in the whole pixel.
        """
        found = np.empty((2, series.shape[1]))
        for start in range(0, series.shape[1], _BLOCK):
            found[:, start : start + _BLOCK] = self._assess(series[:, start : start + _BLOCK].astype(np.float64))
        return Noise(*found)

    def _assess(self, series: np.ndarray) -> tuple:
        # a likelihood knows no unit: with residuals of one, its powers neither overflow nor vanish
        mean_square = np.maximum(((self._parts[0].axes @ series) ** 2).mean(axis=0), np.finfo(float).tiny)
        pixels = series.shape[1]
        total, variance, index = np.zeros(pixels), np.zeros(pixels), np.zeros(pixels)
        best = np.full(pixels, -np.inf)
        for part in self._parts:
            power = np.maximum(part.inverse @ ((part.axes @ series) ** 2 / mean_square) / self._spare, 1e-12)
            chance = -0.5 * (part.logarithm[:, None] + self._spare * np.log(power))
            first = chance.argmax(axis=0)
            top = chance[first, np.arange(pixels)]
            index = np.where(top > best, part.indices[first], index)
            highest = np.maximum(best, top)
            fade = np.exp(best - highest)
            weight = np.exp(chance - highest) * part.belief[:, None]
            total = fade * total + weight.sum(axis=0)
            variance = fade * variance + (weight * power * part.gain[:, None]).sum(axis=0)
            best = highest
        known = np.isfinite(mean_square)
        return np.where(known, np.sqrt(variance / total * mean_square), math.nan), np.where(known, index, math.nan)
