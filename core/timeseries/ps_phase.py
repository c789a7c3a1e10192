"""Phases of scatterers: residuals unwrapped on the network, the screen of the air, and the test of phase stability."""

from __future__ import annotations

import math
from functools import partial
from typing import NamedTuple

import numpy as np
from scipy.ndimage import gaussian_filter, map_coordinates
from scipy.spatial import cKDTree

from ..kernels import scatterers as kernels
from ..pipeline import map_threads
from ..progress import Progress, check_cancelled
from .ps_candidates import Candidates
from .ps_network import NetworkSolver, Search, Solved, arc_variance

_TURN = 2.0 * math.pi
_BLOCK = 512
_NEIGHBOURS = 12
_TESTS = 4
_SETTLED = 0.01
# Cells of the screen per standard deviation of its filter.
_CELLS = 3.0
_MOST_CELLS = 2000
_LEAST_WEIGHT = 1e-6


class Judged(NamedTuple):
    """Points after the test of phase stability.

    Attributes
    ----------
    ok : ndarray of bool, shape (points,)
        Stable.
    found : ndarray, shape (points, 4)
        Rate, height, offset, coherence.
    """

    ok: np.ndarray
    found: np.ndarray


def model_phase(values: np.ndarray, years: np.ndarray, slopes: np.ndarray) -> np.ndarray:
    """Return the phase of rates and heights, shape (points, dates), radians."""
    return values[:, [0]] * years + values[:, [1]] * slopes


def unwrap_residuals(points: Candidates, solved: Solved, search: Search, progress: Progress) -> np.ndarray:
    """Return what rate and height leave at the points of a network, unwrapped, relative to its anchor.

    The residuals of the arcs, which are small, are integrated date by date; the integral says only how many cycles to
    add to the residual that was measured, so that the phase is kept.

    Returns
    -------
    ndarray of float64, shape (points, dates)
        Radians, zero at the anchor but for its constant; NaN outside the network.
    """
    ok = solved.ok
    values = np.where(ok[:, None], solved.values, 0.0)
    rest = points.phasors * np.exp(-1j * model_phase(values, search.years, points.slopes)).astype(np.complex64)
    first, second = solved.arcs.T
    total = np.zeros(len(first), np.complex128)
    for column in rest.T:
        total += column[second] * column[first].conj()
    offset = np.angle(total)
    weights = 1.0 / arc_variance(solved.found[:, 3])
    solver = NetworkSolver(len(ok), solved.arcs, weights, ok, solved.anchor)
    constant = solver.solve(offset)
    out = np.full(rest.shape, np.nan)
    for k, column in enumerate(rest.T):
        check_cancelled(progress)
        apart = np.angle(column[second] * column[first].conj() * np.exp(-1j * offset))
        smooth = solver.solve(apart)
        measured = np.angle(column * np.conj(column[solved.anchor]) * np.exp(-1j * constant))
        out[ok, k] = (measured + _TURN * np.rint((smooth - measured) / _TURN))[ok]
        progress.update((k + 1) / rest.shape[1])
    return out


class Screen:
    """The phase of the air at each date: what changes fast in time and slowly in space (Ferretti et al. 2000).

    Parameters
    ----------
    place_m : ndarray, shape (points, 2)
        Where residuals are known.
    residual : ndarray, shape (points, dates)
        Radians, unwrapped; no NaN.
    search : Search
        For its times.
    slopes : ndarray, shape (points, dates)
        Radians per metre of height: what residuals do not hold because it was estimated.
    scales : tuple of float
        Standard deviations of the filters: years and metres.
    """

    def __init__(self, place_m, residual, search: Search, slopes, scales: tuple):
        # however short the filter, the image of a date stays small
        self._cell = max(scales[1] / _CELLS, float(np.ptp(place_m, axis=0).max()) / _MOST_CELLS)
        self._scale = scales[1] / self._cell
        self._corner = place_m.min(axis=0) - 0.5 * self._cell
        self._shape = tuple(np.ceil((place_m.max(axis=0) - self._corner) / self._cell).astype(int) + 1)
        self._fast = residual @ _fast_operator(search, slopes, scales[0]).T
        self._cells = np.ravel_multi_index(tuple(((place_m - self._corner) / self._cell).astype(int).T), self._shape)
        self._weight = self._smooth(None)

    def _smooth(self, values) -> np.ndarray:
        counts = np.bincount(self._cells, values, int(np.prod(self._shape)))
        return gaussian_filter(counts.reshape(self._shape).astype(float), self._scale, mode="constant")

    def at(self, place_m: np.ndarray) -> np.ndarray:
        """Return the screens at places, shape (points, dates), radians."""
        where = ((place_m - self._corner) / self._cell - 0.5).T
        known = self._weight > _LEAST_WEIGHT
        out = np.empty((len(place_m), self._fast.shape[1]))
        for k, column in enumerate(self._fast.T):
            image = np.divide(self._smooth(column), self._weight, out=np.zeros(self._shape), where=known)
            out[:, k] = map_coordinates(image, where, order=1, mode="nearest")
        return out


def _fast_operator(search: Search, slopes: np.ndarray, years: float) -> np.ndarray:
    """Return the matrix that takes a series to what changes faster than `years`, and holds no rate and no height."""
    dates = search.years.size
    columns = [np.ones(dates), search.years]
    if search.most_height > 0.0:
        columns.append(slopes.mean(axis=0))
    design = np.stack(columns, axis=1)
    rest = np.eye(dates) - design @ np.linalg.pinv(design)
    kernel = np.exp(-0.5 * ((search.years[:, None] - search.years[None, :]) / years) ** 2)
    return rest @ (np.eye(dates) - kernel / kernel.sum(axis=1, keepdims=True)) @ rest


def turn_back(points: Candidates, screen: np.ndarray) -> Candidates:
    """Return points with a phase taken out of their phasors."""
    return points._replace(phasors=(points.phasors * np.exp(-1j * screen)).astype(np.complex64))


def judge(
    points: Candidates, start: Judged, search: Search, limits: tuple, progress: Progress, *, rounds: int = _TESTS
) -> Judged:
    """Test the phase stability of all candidates, again and again, until the set of scatterers settles.

    What the nearest scatterers have in common beside rate and height (air, orbit, the noise of the reference scene) is
    taken out of a candidate (Hooper et al. 2004); the coherence over time of what is left is its stability.

    Parameters
    ----------
    points : Candidates
        All of them.
    start : Judged
        Scatterers to begin with.
    search : Search
    limits : tuple of float
        Least coherence; distance in metres at which a neighbour weighs 1/e.
    """
    real, imag = (np.ascontiguousarray(part, np.float32) for part in (points.phasors.real, points.phasors.imag))
    slopes = np.ascontiguousarray(points.slopes)
    known = start
    for k in range(rounds):
        found = _judge_once(points, (real, imag, slopes), known, search, limits[1], progress)
        progress.update((k + 1) / rounds)
        ok = (found[:, 3] >= limits[0]) & ~search.at_edge(found)
        changed = np.count_nonzero(ok != known.ok)
        known = Judged(ok, found)
        if changed <= _SETTLED * max(np.count_nonzero(ok), 1) or np.count_nonzero(ok) < 2:
            break
    return known


def _judge_once(
    points: Candidates, arrays: tuple, known: Judged, search: Search, scale_m: float, progress
) -> np.ndarray:
    real, imag, slopes = arrays
    use = np.flatnonzero(known.ok)
    rest = points.phasors[use] * np.exp(-1j * model_phase(known.found[use], search.years, slopes[use]))
    offset = rest.sum(axis=1, keepdims=True)
    rest *= np.conj(offset) / np.maximum(np.abs(offset), 1e-12)
    rest_real, rest_imag = (np.ascontiguousarray(part, np.float32) for part in (rest.real, rest.imag))
    count = min(_NEIGHBOURS + 1, use.size)
    distance, near = cKDTree(points.place_m[use]).query(points.place_m, range(1, count + 1))
    near = use[near]
    # a candidate that is a scatterer already finds itself among the nearest
    own = near == np.arange(len(near))[:, None]
    # no weight below a trifle, so that a lonely candidate still has neighbours
    weight = np.maximum(np.exp(-distance / scale_m), 1e-9)
    place = np.searchsorted(use, near)
    place[own] = -1
    found = np.empty((len(near), 4))
    run = partial(_judge_block, real, imag, rest_real, rest_imag, slopes, search, place, weight, found)
    map_threads(run, range(0, len(near), _BLOCK), progress)
    return found


def _judge_block(real, imag, rest_real, rest_imag, slopes, search: Search, near, weight, found, start: int) -> None:
    part = slice(start, start + _BLOCK)
    kernels.judge_points(
        real[part],
        imag[part],
        rest_real,
        rest_imag,
        search.years,
        slopes[part],
        near[part],
        weight[part],
        search.bounds,
        found[part],
    )
