"""The network of scatterers: arcs between neighbours, their rate and height, and the integration to points."""

from __future__ import annotations

import math
from functools import partial
from typing import NamedTuple

import numpy as np
from scipy.sparse import coo_matrix, diags
from scipy.sparse.csgraph import connected_components
from scipy.sparse.linalg import splu
from scipy.spatial import Delaunay, cKDTree

from ..errors import ConvergenceError, InputError
from ..kernels import scatterers as kernels
from ..pipeline import map_threads
from ..progress import Progress, check_cancelled
from .ps_candidates import Candidates

LEAST_POINTS = 10
_NEIGHBOURS = 5
_BLOCK = 512
_LEAST_DEVIATION_RAD = 0.1
# An arc that misses what its neighbours say by more deviations is wrong.
_MOST_DEVIATIONS = 4.0
_ROUNDS = 40
# Steps of the search per width of the peak of the periodogram.
_STEPS = 4.0


class Search(NamedTuple):
    """Where rates (radians per year) and heights (metres) are sought.

    Attributes
    ----------
    years : ndarray, shape (dates,)
        Centred times.
    most_rate, most_height : float
        Bounds; a height of zero is not sought.
    bounds : tuple of float
        First, step and number of rates, then of heights.
    cells : float
        Independent places in the plane of search: what chance may hit.
    """

    years: np.ndarray
    most_rate: float
    most_height: float
    bounds: tuple
    cells: float

    def at_edge(self, found: np.ndarray) -> np.ndarray:
        """Tell which answers lie at the bounds and beyond, where the true peak may be outside."""
        edge = np.abs(found[:, 0]) >= self.most_rate
        return edge | (np.abs(found[:, 1]) > self.most_height) if self.most_height > 0.0 else edge


class Solved(NamedTuple):
    """A network after integration.

    Attributes
    ----------
    ok : ndarray of bool, shape (points,)
        Points joined by good arcs.
    anchor : int
        The point to which all is relative.
    values : ndarray, shape (points, 2)
        Rate (rad/yr) and height (m); NaN elsewhere.
    arcs : ndarray of int64, shape (arcs, 2)
        The good arcs.
    found : ndarray, shape (arcs, 4)
        Rate, height, offset, coherence of the good arcs.
    tested : int
        Arcs before the bad ones were removed.
    """

    ok: np.ndarray
    anchor: int
    values: np.ndarray
    arcs: np.ndarray
    found: np.ndarray
    tested: int


def search_plane(years: np.ndarray, slopes: np.ndarray, most_rate: float, most_height: float) -> Search:
    """Return where to search, in steps of a quarter of the peak's width.

    Parameters
    ----------
    years : ndarray, shape (dates,)
    slopes : ndarray, shape (points, dates)
        Radians per metre of height.
    most_rate : float
        Radians per year, > 0.
    most_height : float
        Metres; 0 seeks no height.
    """
    centred = years - years.mean()
    width_rate = 2.0 * math.pi / max(np.ptp(years), 1e-9)
    half = math.ceil(most_rate / (width_rate / _STEPS))
    step_rate = most_rate / max(half, 1)
    rates = (-most_rate, step_rate, 2.0 * half + 1.0)
    cells = 2.0 * most_rate / width_rate + 1.0
    spread = float(np.ptp(slopes, axis=1).mean()) if slopes.size else 0.0
    if most_height <= 0.0 or spread == 0.0:
        return Search(centred, most_rate, 0.0, (*rates, 0.0, 1.0, 1.0), cells)
    width_height = 2.0 * math.pi / spread
    half = max(math.ceil(most_height / (width_height / _STEPS)), 1)
    heights = (-most_height, most_height / half, 2.0 * half + 1.0)
    return Search(centred, most_rate, most_height, (*rates, *heights), cells * (2.0 * most_height / width_height + 1.0))


def build_arcs(place_m: np.ndarray, longest_m: float) -> np.ndarray:
    """Return arcs between points: the triangulation of Delaunay and the nearest neighbours, none longer than asked.

    Returns
    -------
    ndarray of int64, shape (arcs, 2)
        Each pair once, the lower number first.
    """
    try:
        triangles = Delaunay(place_m).simplices
    except RuntimeError:  # Qhull finds no triangle
        raise InputError(
            "The scatterers lie on one line, so that no network joins them: choose a larger area."
        ) from None
    edges = np.concatenate([triangles[:, [0, 1]], triangles[:, [1, 2]], triangles[:, [0, 2]]])
    count = min(_NEIGHBOURS + 1, len(place_m))
    near = cKDTree(place_m).query(place_m, count)[1]
    nearest = np.stack([np.repeat(np.arange(len(place_m)), count - 1), near[:, 1:].ravel()], axis=1)
    arcs = np.unique(np.sort(np.concatenate([edges, nearest]), axis=1), axis=0).astype(np.int64)
    length = np.hypot(*(place_m[arcs[:, 1]] - place_m[arcs[:, 0]]).T)
    return np.ascontiguousarray(arcs[(length <= longest_m) & (length > 0.0)])


def estimate_arcs(points: Candidates, arcs: np.ndarray, search: Search, progress: Progress) -> np.ndarray:
    """Return rate, height, offset and coherence of every arc, float64, shape (arcs, 4); on threads."""
    real, imag = (np.ascontiguousarray(part, np.float32) for part in (points.phasors.real, points.phasors.imag))
    slopes = np.ascontiguousarray(points.slopes)
    found = np.empty((len(arcs), 4))
    run = partial(_estimate_block, real, imag, search, slopes, arcs, found)
    map_threads(run, range(0, len(arcs), _BLOCK), progress)
    return found


def _estimate_block(real, imag, search: Search, slopes, arcs, found, start: int) -> None:
    part = slice(start, start + _BLOCK)
    kernels.search_arcs(real, imag, search.years, slopes, arcs[part], search.bounds, found[part])


def solve_network(points: Candidates, search: Search, longest_m: float, least: float, progress: Progress) -> Solved:
    """Estimate the arcs between points, leave out incoherent and contradicting ones, and integrate the rest.

    Parameters
    ----------
    points : Candidates
    search : Search
    longest_m : float
        Longest arc.
    least : float
        Least coherence of an arc.
    """
    count = len(points.rows)
    if count < LEAST_POINTS:
        raise _too_few(count)
    arcs = build_arcs(points.place_m, longest_m)
    found = estimate_arcs(points, arcs, search, progress)
    good = (found[:, 3] >= least) & ~search.at_edge(found)
    return integrate(count, arcs[good], found[good], search, points.slopes, progress)._replace(tested=len(arcs))


def integrate(
    count: int, arcs: np.ndarray, found: np.ndarray, search: Search, slopes: np.ndarray, progress: Progress
) -> Solved:
    """Integrate the differences along arcs to points by weighted least squares; bad arcs are removed, worst first.

    An arc weighs one over the variance of its phase, ``-2 ln coherence``. Its misfit is measured by the deviation that
    this variance gives its rate and height. Points with a single arc cannot be checked and are left out.

    Raises
    ------
    ConvergenceError
        When fewer than ten points stay joined.
    """
    deviation = np.sqrt(arc_variance(found[:, 3]))
    per_rad = _deviations_per_radian(search, slopes)
    use = np.ones(len(arcs), bool)
    for left in reversed(range(_ROUNDS)):
        check_cancelled(progress)
        _prune(count, arcs, use)
        ok, anchor = _joined(count, arcs, use)
        if ok.sum() < LEAST_POINTS:
            raise _too_few(int(ok.sum()))
        solver = NetworkSolver(count, arcs[use], 1.0 / deviation[use] ** 2, ok, anchor)
        columns = 2 if search.most_height > 0.0 else 1
        values = np.zeros((count, 2))
        for k in range(columns):
            values[:, k] = solver.solve(found[use, k])
        apart = values[arcs[use, 1], :columns] - values[arcs[use, 0], :columns] - found[use, :columns]
        misfit = (np.abs(apart) / (deviation[use, None] * per_rad[:columns])).max(axis=1)
        worst = misfit.max()
        if worst <= _MOST_DEVIATIONS or not left:
            break
        use[np.flatnonzero(use)[misfit > max(_MOST_DEVIATIONS, 0.5 * worst)]] = False
    values[~ok] = np.nan
    return Solved(ok, anchor, values, arcs[use], found[use], len(arcs))


def arc_variance(coherence: np.ndarray) -> np.ndarray:
    """Return the variance of the phase of arcs, square radians, from their coherence; never below (0.1 rad)^2."""
    return np.maximum(-2.0 * np.log(np.clip(coherence, 1e-6, 1.0)), _LEAST_DEVIATION_RAD**2)


def _too_few(count: int) -> ConvergenceError:
    return ConvergenceError(
        "Only {count} scatterers are joined by coherent arcs and {least} are needed: raise MAX_DISPERSION or"
        " MAX_ARC, lower MIN_COHERENCE, or give more scenes.",
        count=count,
        least=LEAST_POINTS,
    )


def _deviations_per_radian(search: Search, slopes: np.ndarray) -> np.ndarray:
    """Return the deviations of rate and height that a radian of noise in every phase causes."""
    columns = [np.ones_like(search.years), search.years]
    if search.most_height > 0.0:
        columns.append(slopes.mean(axis=0))
    design = np.stack(columns, axis=1)
    return np.sqrt(np.diag(np.linalg.inv(design.T @ design)))[1:]


def _prune(count: int, arcs: np.ndarray, use: np.ndarray) -> None:
    """Leave out, in place, arcs to points that have only one."""
    while True:
        degree = np.bincount(arcs[use].ravel(), minlength=count)
        single = use & (degree[arcs] == 1).any(axis=1)
        if not single.any():
            return
        use[single] = False


def _joined(count: int, arcs: np.ndarray, use: np.ndarray) -> tuple:
    """Return the points of the largest part, the one with most arcs among them, and keep only its arcs."""
    kept = arcs[use]
    links = coo_matrix((np.ones(len(kept)), (kept[:, 0], kept[:, 1])), shape=(count, count))
    labels = connected_components(links, directed=False)[1]
    ok = labels == np.bincount(labels).argmax()
    use &= ok[arcs[:, 0]]
    degree = np.bincount(arcs[use].ravel(), minlength=count)
    return ok & (degree > 0), int(degree.argmax())


class NetworkSolver:
    """Weighted least squares on a network, factorised once: differences along arcs to values at points.

    Parameters
    ----------
    count : int
        Points.
    arcs : ndarray of int64, shape (arcs, 2)
        All within the points of `ok`.
    weights : ndarray, shape (arcs,)
    ok : ndarray of bool, shape (points,)
        Points of one connected part.
    anchor : int
        Gets zero.
    """

    def __init__(self, count: int, arcs: np.ndarray, weights: np.ndarray, ok: np.ndarray, anchor: int):
        column = np.full(count, -1)
        self._free = np.flatnonzero(ok & (np.arange(count) != anchor))
        column[self._free] = np.arange(self._free.size)
        rows = np.repeat(np.arange(len(arcs)), 2)
        signs = np.tile([-1.0, 1.0], len(arcs))
        places = column[arcs].ravel()
        known = places >= 0
        design = coo_matrix((signs[known], (rows[known], places[known])), shape=(len(arcs), self._free.size)).tocsr()
        self._right = (design.T @ diags(weights)).tocsr()
        self._factor = splu((self._right @ design).tocsc(), permc_spec="MMD_AT_PLUS_A", options={"SymmetricMode": True})
        self._count = count

    def solve(self, differences: np.ndarray) -> np.ndarray:
        """Return the values of points, shape (points,); zero where a point is not part of the network."""
        out = np.zeros(self._count)
        out[self._free] = self._factor.solve(self._right @ differences)
        return out
