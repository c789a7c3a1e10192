"""Main shocks and their clusters: windows of Gardner and Knopoff, or nearest neighbours of Zaliapin and Ben-Zion.

References
----------
Gardner, J. K. and Knopoff, L. (1974). Is the sequence of earthquakes in Southern California, with aftershocks removed,
Poissonian? BSSA 64(5), 1363-1367; the windows as fitted by van Stiphout et al. (2012), CORSSA, equation 1.
Zaliapin, I. and Ben-Zion, Y. (2013). Earthquake clusters in southern California I. JGR 118, 2847-2864, equation 1.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple, Optional

import numpy as np

from ..errors import ConvergenceError, InputError
from ..kernels.thermal_catalogue import nearest_parents
from ..progress import Progress, check_cancelled
from ..results import Result
from ..words import tr
from .catalogue import Catalogue, catalogue_from_rows, catalogue_table
from .cube import EARTH_RADIUS_KM, distance_km

METHODS = ("gardner_knopoff", "zaliapin_ben_zion")
DAYS_PER_YEAR = 365.25
_FLOORS = (1.0 / (DAYS_PER_YEAR * 86400.0), 0.1)
_ROUNDS = 500


@dataclass(frozen=True)
class DeclusterJob:
    """Parameters of `decluster`.

    Attributes
    ----------
    catalogue : tuple of tuple
        Rows in the order of `catalogue.FIELDS`.
    method : str
        One of `METHODS`.
    min_magnitude : float or None
        Smaller events are left out first.
    fractal_dimension, b_value : float
        Of the method of Zaliapin and Ben-Zion, > 0.
    threshold : float or None
        log10 of the nearest-neighbour distance below which an event belongs to its parent; None to find it.
    """

    catalogue: tuple
    method: str = "gardner_knopoff"
    min_magnitude: Optional[float] = None
    fractal_dimension: float = 1.6
    b_value: float = 1.0
    threshold: Optional[float] = None


class Clusters(NamedTuple):
    """Arrays of one length: cluster (0 for a single event), whether it is a main shock or single, and its parent.

    Attributes
    ----------
    cluster : ndarray of int64
    main : ndarray of bool
    parent : ndarray of int64
        Index of the main shock (windows) or nearest neighbour; -1 for none.
    log_distance : ndarray of float64
        log10 of the nearest-neighbour distance; NaN for windows.
    threshold : float
        NaN for windows.
    """

    cluster: np.ndarray
    main: np.ndarray
    parent: np.ndarray
    log_distance: np.ndarray
    threshold: float


def gardner_knopoff_windows(magnitude) -> tuple:
    """Return the windows of a main shock: distance in km, and time in days before and after it."""
    size = np.asarray(magnitude, np.float64)
    distance = 10.0 ** (0.1238 * size + 0.983)
    time = np.where(size >= 6.5, 10.0 ** (0.032 * size + 2.7389), 10.0 ** (0.5409 * size - 0.547))
    return distance, time


def decluster_windows(catalogue: Catalogue) -> Clusters:
    """Group by windows: from the largest magnitude down, each event takes what is free in its window, before or after.

    The order is ours: others that go through time, or treat foreshocks differently, keep some percent more or fewer.
    """
    count, days = len(catalogue), catalogue.time_days
    cluster, parent = np.zeros(count, np.int64), np.full(count, -1, np.int64)
    free, main = np.ones(count, bool), np.ones(count, bool)
    reach_km, reach_days = gardner_knopoff_windows(catalogue.magnitude)
    number = 0
    for k in np.argsort(-catalogue.magnitude, kind="stable"):
        if not free[k]:
            continue
        free[k] = False
        first, last = np.searchsorted(days, (days[k] - reach_days[k], days[k] + reach_days[k]), side="left")
        part = np.arange(first, min(last + 1, count))
        part = part[free[part] & (np.abs(days[part] - days[k]) <= reach_days[k])]
        place = catalogue.longitude[k], catalogue.latitude[k]
        near = part[distance_km(*place, catalogue.longitude[part], catalogue.latitude[part]) <= reach_km[k]]
        if near.size:
            number += 1
            cluster[near] = cluster[k] = number
            parent[near], main[near], free[near] = k, False, False
    return Clusters(cluster, main, parent, np.full(count, np.nan), np.nan)


def neighbour_distance(time_years, distance_km_, parent_magnitude, *, dimension=1.6, b_value=1.0):
    """Return eta = t r^d 10^(-b m) of Zaliapin and Ben-Zion: t in years, r in km, m of the parent."""
    return time_years * distance_km_**dimension * 10.0 ** (-b_value * parent_magnitude)


def decluster_neighbours(
    catalogue: Catalogue, *, dimension: float = 1.6, b_value: float = 1.0, threshold: Optional[float] = None
) -> Clusters:
    """Group by nearest neighbours: links below the threshold hold a cluster, and its largest event is the main shock.

    Without a threshold it is where the two normal distributions fitted to log10 eta are equally likely.
    """
    lon, lat = np.radians(catalogue.longitude), np.radians(catalogue.latitude)
    vectors = np.stack([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)], axis=1)
    years = catalogue.time_days / DAYS_PER_YEAR
    parent, distance = nearest_parents(
        years, vectors, catalogue.magnitude, dimension, b_value, _FLOORS, EARTH_RADIUS_KM
    )
    limit = split_modes(distance[1:]) if threshold is None else float(threshold)
    linked = distance < limit
    root = np.arange(len(catalogue))
    for k in np.flatnonzero(linked):  # parents come earlier, so theirs are known
        root[k] = root[parent[k]]
    cluster, main = _number(root, catalogue.magnitude)
    return Clusters(cluster, main, np.where(linked, parent, -1), distance, limit)


def _number(root: np.ndarray, magnitude: np.ndarray) -> tuple:
    roots, inverse, counts = np.unique(root, return_inverse=True, return_counts=True)
    numbers = np.where(counts > 1, np.cumsum(counts > 1), 0)
    order = np.lexsort((np.arange(root.size), -magnitude, inverse))
    first = order[np.searchsorted(inverse[order], np.arange(roots.size))]
    main = np.zeros(root.size, bool)
    main[first] = True
    return numbers[inverse].astype(np.int64), main


def split_modes(values: np.ndarray) -> float:
    """Return where two normal distributions fitted to `values` (by expectation-maximisation) are equally likely."""
    values = values[np.isfinite(values)]
    low, high = np.percentile(values, (20.0, 80.0))
    means, sigmas = np.array([low, high]), np.full(2, max(0.5 * (high - low), 1e-6))
    shares = np.full(2, 0.5)
    for _ in range(_ROUNDS):
        weight = shares / sigmas * np.exp(-0.5 * ((values[:, None] - means) / sigmas) ** 2)
        weight /= np.maximum(weight.sum(axis=1, keepdims=True), 1e-300)
        total = np.maximum(weight.sum(axis=0), 1e-9)
        before = means
        means = (weight * values[:, None]).sum(axis=0) / total
        sigmas = np.maximum(np.sqrt((weight * (values[:, None] - means) ** 2).sum(axis=0) / total), 1e-3)
        shares = total / values.size
        if np.abs(means - before).max() < 1e-9:
            break
    between = np.linspace(*np.sort(means), 2001)
    ratio = np.diff(np.log(shares / sigmas) - 0.5 * ((between[:, None] - means) / sigmas) ** 2, axis=1)[:, 0]
    change = np.flatnonzero(np.diff(np.sign(ratio)))
    if not change.size:
        raise ConvergenceError(
            "THRESHOLD cannot be found: the nearest-neighbour distances have a single mode. Enter it, usually -6 to -4,"
            " or use gardner_knopoff."
        )
    return float(between[change[0]])


def decluster(job: DeclusterJob, progress: Progress) -> Result:
    """Return the layers OUTPUT (all events with their cluster) and MAINSHOCKS, and KEPT, CLUSTERS, LIMIT."""
    catalogue = catalogue_from_rows(job.catalogue)
    if job.min_magnitude is not None:
        catalogue = catalogue.take(catalogue.magnitude >= job.min_magnitude - 1e-9)
    catalogue.require_some("CATALOGUE", 2)
    progress.update(0.1)
    check_cancelled(progress)
    if job.method == "gardner_knopoff":
        found = decluster_windows(catalogue)
    elif job.method == "zaliapin_ben_zion":
        if not (job.fractal_dimension > 0.0 and job.b_value > 0.0):
            raise InputError("FRACTAL_DIMENSION and B_VALUE must be positive.")
        options = {"dimension": job.fractal_dimension, "b_value": job.b_value, "threshold": job.threshold}
        found = decluster_neighbours(catalogue, **options)
    else:
        raise InputError("METHOD is '{found}': choose {want}.", found=job.method, want=" or ".join(METHODS))
    check_cancelled(progress)
    kept, clusters = int(found.main.sum()), int(found.cluster.max())
    text = tr(
        "{kept} of {every} earthquakes are main shocks or single; {clusters} clusters.",
        kept=kept,
        every=len(catalogue),
        clusters=clusters,
    )
    progress.message(text)
    # windows have no such limit; 0 keeps the number in the results
    limit = found.threshold if np.isfinite(found.threshold) else 0.0
    values = {"KEPT": kept, "CLUSTERS": clusters, "LIMIT": limit}
    mains = found._replace(**{key: getattr(found, key)[found.main] for key in found._fields[:4]})
    tables = {"OUTPUT": _table(catalogue, found), "MAINSHOCKS": _table(catalogue.take(found.main), mains)}
    return Result(values, tables)


def _table(catalogue: Catalogue, found: Clusters):
    distance = [float(value) if np.isfinite(value) else None for value in found.log_distance]
    extra = (("cluster", int), ("mainshock", int), ("log10_eta", float))
    return catalogue_table(catalogue, extra, (found.cluster.tolist(), found.main.astype(int).tolist(), distance))
