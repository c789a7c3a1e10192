"""What a time series consists of: velocity, acceleration, seasons, steps and DEM error, with honest uncertainties."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Optional

import numpy as np

_MOST_CONDITION = 1e8


class Trend(NamedTuple):
    """Parameters of a model of time.

    Attributes
    ----------
    names : tuple of str
        ``offset``, ``velocity``, and as asked: ``acceleration``, ``annual cosine``, ``annual sine``, ``step 1`` ...,
        ``height``.
    design : ndarray, shape (dates, parameters)
        Value of each term at each date.
    """

    names: tuple
    design: np.ndarray


class Fit(NamedTuple):
    """Parameters and their deviations, shape (parameters, pixels); deviation of the residuals, shape (pixels,)."""

    values: np.ndarray
    deviations: np.ndarray
    residual: np.ndarray


def trend_model(
    years: np.ndarray,
    *,
    acceleration: bool = False,
    seasonal: bool = False,
    steps: Sequence[float] = (),
    baselines_m: Optional[np.ndarray] = None,
) -> Trend:
    """Return the terms of a model of time.

    Parameters
    ----------
    years : ndarray, shape (dates,)
        Years since the first date.
    acceleration, seasonal : bool
        Add half the square of time, and a yearly cosine and sine.
    steps : sequence of float
        Years since the first date at which the ground jumped (earthquakes).
    baselines_m : ndarray, shape (dates,), or None
        Perpendicular baselines: their term is the displacement that a DEM error of R sin(incidence) times one metre of
        height per metre of baseline leaves, ``+B h / (R sin(incidence))``.

    Returns
    -------
    Trend
        Ask `is_determined` before fitting it.
    """
    names, columns = ["offset", "velocity"], [np.ones_like(years), years]
    if acceleration:
        names.append("acceleration")
        columns.append(0.5 * years**2)
    if seasonal:
        names += ["annual cosine", "annual sine"]
        columns += [np.cos(2.0 * np.pi * years), np.sin(2.0 * np.pi * years)]
    for k, step in enumerate(steps):
        names.append(f"step {k + 1}")
        columns.append((years >= step).astype(float))
    if baselines_m is not None:
        names.append("height")
        columns.append(np.asarray(baselines_m, dtype=float))
    return Trend(tuple(names), np.stack(columns, axis=1))


def is_determined(trend: Trend) -> bool:
    """Tell whether the dates suffice to tell the terms of a model apart, with one date to spare."""
    dates, terms = trend.design.shape
    if dates <= terms:
        return False
    scaled = trend.design / np.maximum(np.abs(trend.design).max(axis=0), 1e-30)
    return np.linalg.matrix_rank(scaled) == terms and np.linalg.cond(scaled) < _MOST_CONDITION


def fit_trend(trend: Trend, series: np.ndarray) -> Fit:
    """Fit the terms to every pixel by least squares.

    Parameters
    ----------
    series : ndarray, shape (dates, pixels)
        NaN = no data in the whole pixel.

    Returns
    -------
    Fit
        Deviations are formal, from the scatter of the residuals: they hold for white noise.
    """
    design = trend.design
    normal = np.linalg.inv(design.T @ design)
    with np.errstate(invalid="ignore"):
        values = normal @ (design.T @ series.astype(np.float64))
        rest = series - design @ values
        spare = design.shape[0] - design.shape[1]
        residual = np.sqrt((rest**2).sum(axis=0) / spare)
        deviations = np.sqrt(np.diag(normal))[:, None] * residual
    return Fit(values, deviations, residual)


def bootstrap_velocity(trend: Trend, series: np.ndarray, count: int, seed: int) -> np.ndarray:
    """Return the deviation of the velocity over `count` series whose residuals were drawn anew in blocks of dates.

    Neighbouring dates share slow noise, so residuals are drawn in blocks as long as the cube root of the number of
    dates (Kunsch 1989); a model fitted to few dates leaves residuals that are too small, which the factor
    sqrt(n / (n - p)) puts right.

    Returns
    -------
    ndarray, shape (pixels,)
    """
    design = trend.design
    dates, terms = design.shape
    operator = np.linalg.inv(design.T @ design) @ design.T
    rest = series - design @ (operator @ series)
    rest = rest * np.sqrt(dates / (dates - terms))
    block = max(1, round(dates ** (1.0 / 3.0)))
    generator = np.random.default_rng(seed)
    total, squares = np.zeros(series.shape[1]), np.zeros(series.shape[1])
    for _ in range(count):
        starts = generator.integers(0, dates, -(-dates // block))
        drawn = ((starts[:, None] + np.arange(block)) % dates).ravel()[:dates]
        velocity = operator[1] @ rest[drawn]
        total += velocity
        squares += velocity**2
    mean = total / count
    return np.sqrt(np.maximum(squares / count - mean**2, 0.0) * count / (count - 1))


def correlated_velocity(trend: Trend, series: np.ndarray, years: np.ndarray) -> np.ndarray:
    """Return the deviation of the velocity when the residuals are white noise plus a random walk.

    The two variances are found per pixel by moments (mean square of the residuals, and of their differences between
    neighbouring dates); the covariance of a random walk is ``min(t_i, t_j)``. Velocities of a random walk are far
    less certain than their scatter suggests (Agnew 1992; Zhang et al. 1997).

    Returns
    -------
    ndarray, shape (pixels,)
        With only one date more than terms, which cannot tell the two apart, the larger of the deviations of either.
    """
    design = trend.design
    operator = np.linalg.inv(design.T @ design) @ design.T
    project = np.eye(len(years)) - design @ operator
    walk = np.minimum.outer(years, years)
    step = np.diff(np.eye(len(years)), axis=0)
    rest = project @ series
    moments = np.stack([(rest**2).sum(axis=0), ((step @ rest) ** 2).sum(axis=0)])
    seen = [(project @ cov @ project.T) for cov in (np.eye(len(years)), walk)]
    system = np.array([[np.trace(s) for s in seen], [np.trace(step @ s @ step.T) for s in seen]])
    weight = operator[1]
    share = np.array([weight @ weight, weight @ walk @ weight])
    if design.shape[0] - design.shape[1] < 2:
        return np.sqrt((share / system[0]).max() * moments[0])
    variances = np.linalg.solve(system, moments)
    # a negative variance means that the other kind explains all of it
    white = np.where(variances[1] < 0.0, moments[0] / system[0, 0], np.maximum(variances[0], 0.0))
    walking = np.where(variances[0] < 0.0, moments[0] / system[0, 1], np.maximum(variances[1], 0.0))
    return np.sqrt(white * share[0] + walking * share[1])
