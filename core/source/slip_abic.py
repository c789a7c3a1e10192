"""How much smoothing the data ask for: Akaike's Bayesian information criterion, and the trade-off curve beside it.

Slip along its main direction and across it are smoothed with weights of their own. One weight for both is set by the
small one of the two: on the specification's synthetic fault, whose motion lies along the flight of the satellite, it
flattens the peak to 0.4 of the truth.

References
----------
Yabuki, T. and Matsu'ura, M. (1992). Geodetic data inversion using a Bayesian information criterion for spatial
distribution of fault slip. GJI 109, 363-375 (eq. 27).
Fukahata, Y. and Wright, T. J. (2008). A non-linear geodetic data inversion using ABIC for slip distribution on a fault
with an unknown dip angle. GJI 173, 353-364.
Hansen, P. C. (1992). Analysis of discrete ill-posed problems by means of the L-curve. SIAM Review 34, 561-580.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from scipy.linalg import cho_factor, cho_solve

from ..errors import ConvergenceError
from ..progress import Progress, Silent, check_cancelled
from .slip_solver import SlipSystem, Smoothing, solve_damped

_FINE = 8  # steps of the weight in a decade
_LOWEST, _HIGHEST = -4 * _FINE, 3 * _FINE  # of the weight, about that at which data and roughness count the same
_RATIOS = tuple(2.0**power for power in range(8))
_MOVES = ((4, 0), (-4, 0), (0, 2), (0, -2), (1, 1), (-1, -1), (1, -1), (-1, 1), (1, 0), (-1, 0), (0, 1), (0, -1))
_SPAN_DECADES = 1.25


class TradeOff(NamedTuple):
    """Solutions for several weights, each (m,): the weight (1 / m), norm of the roughness (m), sum of the squared
    whitened residuals, the criterion (NaN where it does not exist), and the coefficients (m, k), m.
    """

    weight: np.ndarray
    roughness_m: np.ndarray
    misfit: np.ndarray
    abic: np.ndarray
    coefficients: np.ndarray


def evaluate_abic(system: SlipSystem, smoothing: Smoothing) -> float:
    """Return Akaike's Bayesian information criterion of a smoothing, less a constant.

    (N + P - K) ln s - ln|prior| + ln|damped normal matrix|, where s is the least misfit plus penalty without bounds,
    N counts data less offsets, K coefficients and P those that the smoothing holds (Yabuki and Matsu'ura, eq. 27). The
    scale of the data's covariance is one of the things that are found with it.

    Parameters
    ----------
    system : SlipSystem
        The data.
    smoothing : Smoothing
        Weight and ratio above 0.

    Returns
    -------
    float
        The smaller the better; infinite where the smoothing leaves the slip undetermined.
    """
    along, across = system.penalty_ranks
    try:
        factor = cho_factor(system.damped(smoothing), check_finite=False)
    except np.linalg.LinAlgError:
        return np.inf
    found = cho_solve(factor, system.projected, check_finite=False)
    total = system.misfit(found) + (smoothing.weight * system.roughness(found, smoothing.ratio)) ** 2
    prior = 2.0 * along * np.log(smoothing.weight) + 2.0 * across * np.log(smoothing.weight * smoothing.ratio)
    degrees = system.count + along + across - len(found)
    return float(degrees * np.log(total) - prior + 2.0 * np.sum(np.log(np.diagonal(factor[0]))))


def find_smoothing(
    system: SlipSystem, *, start: Smoothing | None = None, progress: Progress | None = None
) -> Smoothing:
    """Return the smoothing with the least criterion, to an eighth of a decade in weight and a factor 2 in ratio.

    Parameters
    ----------
    system : SlipSystem
        The data.
    start : Smoothing, optional
        Where to begin; else a row of weights is tried first.
    progress : Progress, optional
        Asked before every evaluation whether to stop.

    Returns
    -------
    Smoothing
        The ratio is 1 where the rake is fixed.
    """
    progress, seen = progress or Silent(), {}
    unit = balance_weight(system)
    ratios = len(_RATIOS) if system.penalty_ranks[1] else 1
    first = [(step, ratios // 2) for step in range(_LOWEST, _HIGHEST + 1, _FINE // 2)]
    if start is not None:
        step = int(np.clip(np.rint(_FINE * np.log10(start.weight / unit)), _LOWEST, _HIGHEST))
        first = [(step, min(_RATIOS.index(start.ratio), ratios - 1))]
    best = min((_value(system, unit, place, seen, progress), place) for place in first)
    moved = True
    while moved:
        moved = False
        for move in _MOVES:
            place = best[1][0] + move[0], best[1][1] + move[1]
            if not (0 <= place[1] < ratios and _LOWEST <= place[0] <= _HIGHEST):
                continue
            value = _value(system, unit, place, seen, progress)
            if value < best[0]:
                best, moved = (value, place), True
    if not np.isfinite(best[0]):
        raise ConvergenceError(
            "No smoothing makes the slip determined: damp one of the edges, or use more points than offsets and ramps."
        )
    return _smoothing(unit, best[1])


def balance_weight(system: SlipSystem) -> float:
    """Return the weight, 1 / m, at which data and roughness have the same part in the damped matrix."""
    return float(np.sqrt(np.trace(system.normal) / np.trace(system.penalties[0])))


def _smoothing(unit, place):
    return Smoothing(unit * 10.0 ** (place[0] / _FINE), _RATIOS[place[1]])


def _value(system, unit, place, seen, progress):
    if place not in seen:
        check_cancelled(progress)
        seen[place] = evaluate_abic(system, _smoothing(unit, place))
    return seen[place]


def trade_off(system: SlipSystem, middle: Smoothing, *, steps: int = 11, progress: Progress | None = None) -> TradeOff:
    """Return solutions within the bounds for weights around one.

    Parameters
    ----------
    system : SlipSystem
        The data.
    middle : Smoothing
        Its ratio is kept.
    steps : int
        An odd number of weights, from 1.25 decades below to 1.25 above.
    progress : Progress, optional
        Told of every step, asked whether to stop.

    Returns
    -------
    TradeOff
        From the least to the most smoothing.
    """
    progress, rows, found = progress or Silent(), [], None
    weights = middle.weight * 10.0 ** np.linspace(_SPAN_DECADES, -_SPAN_DECADES, steps)
    for number, weight in enumerate(weights):
        smoothing = Smoothing(float(weight), middle.ratio)
        found = solve_damped(system, smoothing, start=found, progress=progress)
        value = evaluate_abic(system, smoothing)
        rough = system.roughness(found, middle.ratio)
        rows.append((weight, rough, system.misfit(found), value if np.isfinite(value) else np.nan, found))
        progress.update((number + 1) / steps)
    return TradeOff(*(np.array(column) for column in zip(*rows[::-1])))


def find_corner(curve: TradeOff) -> int:
    """Return the number of the row where the trade-off curve bends most, in logarithms of misfit and roughness."""
    x, y = np.log(np.maximum(curve.roughness_m, 1e-300)), np.log(np.maximum(curve.misfit, 1e-300))
    step = np.log(curve.weight)
    dx, dy = np.gradient(x, step), np.gradient(y, step)
    bend = (dx * np.gradient(dy, step) - dy * np.gradient(dx, step)) / np.maximum(dx**2 + dy**2, 1e-12) ** 1.5
    return 1 + int(np.argmax(np.abs(bend[1:-1])))
