"""What coherence and looks say about each other: bias of the coherence estimate and noise of the phase."""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np
from scipy.special import gammaln, hyp2f1

# Up to so many looks the hypergeometric function of the library is accurate, and beyond it a limit law holds.
_MOST_LOOKS = 1000.0
_NODES = 129
_INTEGRATION_NODES = 513
_SERIES_TERMS = 100_000


def expected_coherence(coherence, looks: float) -> np.ndarray:
    """Return the mean of the coherence magnitude estimated from so many looks.

    Parameters
    ----------
    coherence : array_like of float, any shape, 0 to 1
        True coherence; NaN stays NaN.
    looks : float
        Number of independent looks, >= 1.

    Returns
    -------
    ndarray of float64, shape of `coherence`, 0 to 1

    References
    ----------
    Touzi, R. et al. (1999), IEEE Trans. Geosci. Remote Sens. 37, 135-149.
    """
    true = np.asarray(coherence, dtype=float)
    if looks <= 1.0:
        return np.where(np.isnan(true), np.nan, 1.0)
    flat = np.array([_touzi_mean(value, looks) for value in true.ravel()])
    return flat.reshape(true.shape)


def _touzi_mean(coherence, looks):
    """The positive series of 3F2(3/2, L, L; L + 1/2, 1; g^2), summed with its factors as logarithms."""
    if not coherence < 1.0:
        return coherence
    square = coherence * coherence
    front = gammaln(looks) + gammaln(1.5) - gammaln(looks + 0.5)
    if square == 0.0:
        return math.exp(front)
    # The largest terms lie near k = L g^2 / (1 - g^2), and the tail falls like g^(2k).
    terms = int(200 + 4.0 * (looks * square + 40.0) / (1.0 - square))
    if terms > _SERIES_TERMS:
        return coherence + (1.0 - square) ** 2 / (4.0 * looks * coherence)
    k = np.arange(terms)
    logs = gammaln(1.5 + k) - gammaln(1.5) + 2.0 * (gammaln(looks + k) - gammaln(looks))
    logs += gammaln(looks + 0.5) - gammaln(looks + 0.5 + k) - 2.0 * gammaln(k + 1.0) + k * math.log(square)
    return float(np.exp(logs + front + looks * math.log1p(-square)).sum())


def debias_coherence(coherence, looks: float) -> np.ndarray:
    """Return the true coherence whose expected estimate is the given one; 0 below the bias of no coherence at all.

    Parameters
    ----------
    coherence : array_like of float, any shape, 0 to 1
        Estimated coherence; NaN stays NaN.
    looks : float
        Number of independent looks of the estimate, >= 1; with one look nothing can be said and 0 is returned.

    Returns
    -------
    ndarray of float64, shape of `coherence`, 0 to 1
    """
    estimate = np.asarray(coherence, dtype=float)
    if looks <= 1.0:
        return np.where(np.isnan(estimate), np.nan, 0.0)
    true, mean = _bias_table(float(looks))
    return np.interp(estimate, mean, true)


@lru_cache(maxsize=16)
def _bias_table(looks):
    true = np.linspace(0.0, 1.0, 101)
    return true, expected_coherence(true, looks)


def phase_deviation(coherence, looks: float) -> np.ndarray:
    """Return the standard deviation of the multilooked interferometric phase.

    Parameters
    ----------
    coherence : array_like of float, any shape, 0 to 1
        True coherence; NaN stays NaN.
    looks : float
        Number of independent looks, >= 1; a fraction is allowed.

    Returns
    -------
    ndarray of float64, shape of `coherence`, radians, 0 to pi / sqrt(3)
        Interpolated between 129 coherences at which the exact distribution is integrated.

    References
    ----------
    Lee, J.-S. et al. (1994), IEEE Trans. Geosci. Remote Sens. 32, 1017-1028 (distribution); the limit of many
    looks is ``sqrt(1 - g^2) / (g sqrt(2 L))``, Rodriguez, E., Martin, J. M. (1992), IEE Proc. F 139, 147-159.
    """
    given = np.clip(np.asarray(coherence, dtype=float), 0.0, 1.0)
    looks = max(float(looks), 1.0)
    table_looks = min(looks, _MOST_LOOKS)
    angles, scaled = _phase_table(table_looks)
    if looks == table_looks:
        return np.interp(np.arcsin(given), angles, scaled) * np.sqrt(1.0 - given**2)
    # With many looks the noise depends on looks * g^2 / (1 - g^2) alone, which stands for other numbers of looks.
    angle = np.arctan2(given * math.sqrt(looks / table_looks), np.sqrt(1.0 - given**2))
    return np.interp(angle, angles, scaled) * np.cos(angle)


@lru_cache(maxsize=16)
def _phase_table(looks):
    """Deviation divided by sqrt(1 - g^2), a smooth function of arcsin g up to full coherence."""
    angles = np.linspace(0.0, 0.5 * math.pi, _NODES)
    scaled = _integrate_deviation(np.sin(angles[:-1]), looks) / np.cos(angles[:-1])
    return angles, np.append(scaled, 2.0 * scaled[-1] - scaled[-2])


def _integrate_deviation(coherence, looks):
    """Integrate the phase distribution over a grid that is dense where the distribution is narrow."""
    loss = np.sqrt(1.0 - coherence**2)
    width = np.minimum(loss / np.maximum(coherence, 1e-3) / math.sqrt(2.0 * looks), 1.0)[:, None]
    unit = np.linspace(0.0, 1.0, _INTEGRATION_NODES)
    top = np.arcsinh(math.pi / width)
    phase = width * np.sinh(top * unit)
    weight = width * np.cosh(top * unit) * top
    density = _phase_density(phase, coherence[:, None], looks)
    # the factors of the rule of Simpson are those of both integrals alike
    simpson = np.resize((2.0, 4.0), _INTEGRATION_NODES)
    simpson[[0, -1]] = 1.0
    weight = weight * density * simpson
    return np.sqrt((weight * phase**2).sum(axis=1) / weight.sum(axis=1))


def _phase_density(phase_rad, coherence, looks):
    """The density of Lee et al., 2F1(L, 1; 1/2) transformed (Euler) so that every factor stays bounded."""
    beta = coherence * np.cos(phase_rad)
    rest = 1.0 - beta**2
    odd = math.exp(gammaln(looks + 0.5) - gammaln(looks)) * beta / (2.0 * math.sqrt(math.pi))
    even = hyp2f1(0.5 - looks, -0.5, 0.5, beta**2) / (2.0 * math.pi)
    return ((1.0 - coherence**2) / rest) ** looks / np.sqrt(rest) * (odd + even)
