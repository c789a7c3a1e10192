"""What rectangles with uniform slip leave out: slip that varies over them, as an error of the model.

The slip of each rectangle is its mean and deviations, which are correlated over a part of its size and sum to zero, so
that place, size, mechanism and moment remain those of the mean. The motion that deviations of one standard deviation
cause is a covariance of the prediction (Duputel et al., 2014) of low rank: for whitened data d with columns D, the data
count as (I + D D')^(-1/2) d. How far slip varies is given: in the slip models of past earthquakes its standard
deviation is 0.5 to 1 times its mean. Data that a uniform rectangle can be bent to fit do not tell it.

References
----------
Duputel, Z., Agram, P. S., Simons, M., Minson, S. E. and Beck, J. L. (2014). Accounting for prediction uncertainty when
inferring subsurface fault slip. GJI 197, 464-482, eq. 12.
Mai, P. M. and Beroza, G. C. (2002). A spatial random field model to characterize complexity in earthquake slip. JGR
107(B11), 2308 (exponential correlation over a third of the size).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..progress import Progress, check_cancelled
from .faults import Fault, split_fault
from .geometry_cost import Cost
from .geometry_model import Bounds, faults_of
from .geometry_search import Best, search
from .observations import Observations
from .okada import greens_functions

_ALONG, _DOWN = 24, 12  # so fine that the ends and the top edge of a rectangle are as unsure as its slip
_REACH = 0.4  # correlation length over the size of the rectangle
_SMALLEST = 0.01  # part of the largest mode below which modes are left out
_ROUNDS = 6
_STARTS = 3  # models that are polished again in every round


def variation_columns(
    faults: Sequence[Fault], observations: Observations, *, poisson_ratio: float = 0.25
) -> np.ndarray:
    """Return what deviations of the slip do to the observations.

    Parameters
    ----------
    faults : sequence of Fault
        With their mean slip.
    observations : Observations
        n points.
    poisson_ratio : float
        0 to 0.5.

    Returns
    -------
    ndarray, (n, k)
        m; modes of deviations along the rake whose standard deviation is the mean slip.
    """
    root, columns = _modes(), []
    for fault in faults:
        patches = split_fault(fault, _ALONG, _DOWN)
        motion = greens_functions(
            observations.east_m, observations.north_m, observations.look.T, patches, poisson_ratio=poisson_ratio
        )
        along = np.cos(fault.rake_rad) * motion[0] + np.sin(fault.rake_rad) * motion[1]
        columns.append(fault.slip_m * np.where(np.isfinite(along), along, 0.0) @ root)
    return np.concatenate(columns, axis=1)


def _modes():
    """Root (patches, k) of the covariance of deviations with mean 0 and mean variance 1."""
    down, along = np.divmod(np.arange(_ALONG * _DOWN), _ALONG)
    place = np.column_stack([(along + 0.5) / _ALONG, (down + 0.5) / _DOWN])
    distance = np.sqrt(np.sum((place[:, None] - place[None]) ** 2, axis=2))
    level = np.eye(len(place)) - 1.0 / len(place)
    covariance = level @ np.exp(-distance / _REACH) @ level
    values, vectors = np.linalg.eigh(covariance / np.mean(np.diagonal(covariance)))
    kept = values > _SMALLEST * values[-1]
    return vectors[:, kept] * np.sqrt(values[kept])


def vary_slip(cost: Cost, best: Best, bounds: Bounds, *, level: float, seed: int, progress: Progress) -> tuple:
    """Return the fit with an error of the model, and the best model with it.

    Parameters
    ----------
    cost : Cost
        The fit of uniform slip.
    best : Best
        Of the search with it.
    bounds : Bounds
        Where to look.
    level : float
        Standard deviation of the slip over a rectangle, as part of its mean.
    seed : int
        Of the search.
    progress : Progress
        Asked now and then whether to stop.

    Returns
    -------
    cost : Cost
        With the error of the likeliest of the models that were tried, each with its own error.
    best : Best
        Of the search with it.
    """
    found, others = None, list(best.models[:_STARTS])
    for number in range(_ROUNDS):
        check_cancelled(progress)
        faults = faults_of(best.model, best.slip_m)
        columns = variation_columns(faults, cost.observations, poisson_ratio=cost.poisson_ratio)
        tried = cost.with_variation(level * columns)
        score = tried.variation_term + float(tried.evaluate(best.model, best.bounds).misfit[0])
        if found is None or score < found[0]:
            found = score, tried, best.model
        best = search(tried, bounds, starts=0, seed=seed, progress=progress, guesses=[best.model, *others])
        progress.update((number + 1) / _ROUNDS)
    _, likeliest, model = found
    return likeliest, search(likeliest, bounds, starts=0, seed=seed, progress=progress, guesses=[model, *others])
