"""The deformation itself fitted beside an orbit error: planes that slip, with as much detail as the data tell.

The far field of a fault is as smooth as an orbit error, but its near field tells how large it is. One plane after the
other is searched, each where most of the field is left; then the slip on their patches, point sources for what they do
not follow, and the free functions are estimated together, with the strength that the data ask for.
"""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
from scipy.optimize import least_squares

from .far_field import Zone, far_field_functions, find_zone, fit_beside
from .kernels import okada
from .kernels.robust import MEDIAN_DEVIATION, TUKEY, fit_robust
from .progress import Progress, check_cancelled

# Patches along and down a plane with the point sources that go with them: two descriptions, and the one of the search.
DETAILS = (((10, 6), (7, 4)), ((7, 4), (5, 3)))
_ROUGH = (7, 4)
_MOST_PLANES = 4
# Patches reach so far beyond the plane that was found, and to the surface when it came as near as this share of depth.
_GROWN, _SHALLOW = 1.4, 0.5
_TURNS, _DIPS = np.radians((0.0, 45.0, 90.0, 135.0)), np.radians((45.0, 90.0, 135.0))
_SAMPLES, _FIRST_STEPS, _STEPS, _TAKEN = 800, 10, 80, 3
# Numbers of a plane: centre of the top edge, strike, dip, logarithms of depth, length, width; lengths in half widths of
# the zone. A dip above a right angle is one of the other side.
_LOW = np.array([-np.inf, -np.inf, -np.inf, 0.08, math.log(0.001), math.log(0.1), math.log(0.1)])
_HIGH = np.array([np.inf, np.inf, np.inf, math.pi - 0.08, math.log(5.0), math.log(20.0), math.log(10.0)])
_START_DEPTH, _DELTA, _INSIDE = math.log(0.2), 1e-4, 1e-3
# Blocks that tell whether a further plane is needed, and the scatter over the noise of neighbours below which not.
_MOST_BLOCKS, _LIKE_NOISE = 5000, 1.15
_LEAST_NOISE = 0.02
# Of the half-space: mu / (lambda + mu) for a Poisson ratio of a quarter.
_LAME = 0.5


class Ground(NamedTuple):
    """Blocks of the map that hold a phase, steep ones included.

    Attributes
    ----------
    good : ndarray of bool, shape (rows, cols)
        Where the n blocks of the other attributes lie.
    moved : ndarray of bool, shape (rows, cols)
        Where the phase is steep.
    east_m, north_m : ndarray, shape (rows, cols)
        Places of all blocks, metres.
    look : ndarray, shape (3, n)
        Unit vectors from the ground to the sensor.
    design : ndarray, shape (n, k)
        The free functions, well conditioned.
    phase : ndarray, shape (n,)
        Radians.
    """

    good: np.ndarray
    moved: np.ndarray
    east_m: np.ndarray
    north_m: np.ndarray
    look: np.ndarray
    design: np.ndarray
    phase: np.ndarray

    @property
    def places(self) -> np.ndarray:
        """East and north of the n blocks, shape (2, n), metres."""
        return np.stack([self.east_m[self.good], self.north_m[self.good]])

    def zone_of(self, rest: np.ndarray, scale: float):
        """Return the ellipse of the largest area where `rest`, shape (n,), is beyond the noise, or None."""
        large = np.zeros(self.good.shape, bool)
        large[self.good] = np.abs(rest) > TUKEY * scale
        return find_zone(large, self.east_m, self.north_m)


class _Problem(NamedTuple):
    """Thinned blocks in which a plane is searched; `places` in `unit_m` from `origin_m`."""

    places: np.ndarray
    look: np.ndarray
    design: np.ndarray
    phase: np.ndarray
    noise: float
    unit_m: float

    def motion(self, plane: np.ndarray) -> np.ndarray:
        """Return what strike slip and dip slip do, shape (n, 2)."""
        functions = _greens(self.places, self.look, _table(plane)[None])
        return functions if plane[3] <= 0.5 * math.pi else functions * (1.0, -1.0)

    def residuals(self, x: np.ndarray) -> np.ndarray:
        """Return misfits over the noise; `x` is the plane, its two slips and the free coefficients."""
        return (self.motion(x[:7]) @ x[7:9] + self.design @ x[9:] - self.phase) / self.noise

    def jacobian(self, x: np.ndarray) -> np.ndarray:
        """Return the derivatives of `residuals`."""
        functions = self.motion(x[:7])
        now, slopes = functions @ x[7:9], np.empty((self.phase.size, x.size))
        for column in range(7):
            plane = x[:7].copy()
            plane[column] += _DELTA
            slopes[:, column] = (self.motion(plane) @ x[7:9] - now) / _DELTA
        slopes[:, 7:9], slopes[:, 9:] = functions, self.design
        return slopes / self.noise


def fit_near_field(ground: Ground, zone: Zone, progress: Progress) -> list:
    """Fit free functions beside a deformation that is seen from near, in both descriptions of `DETAILS`.

    Parameters
    ----------
    ground : Ground
        Blocks with phase; the wrong cycles of a few do no harm.
    zone : Zone
        Where the phase is steep.
    progress : Progress
        Asked for a cancel.

    Returns
    -------
    list of tuple
        For each description the coefficients of the free functions, shape (k,), and the phase of the deformation at
        the blocks, shape (n,), radians.

    References
    ----------
    Okada, Y. (1985), BSSA 75, 1135-1154; MacKay, D. J. C. (1992), Neural Computation 4, 415-447.
    """
    places, planes, left, where = ground.places, [], ground.phase, zone
    noise, thin = max(_noise_of(ground), _LEAST_NOISE), _thinned(ground.phase.size, _MOST_BLOCKS)
    for _ in range(_MOST_PLANES):
        planes.append(_find_plane(ground, left, where, noise, progress))
        functions = _slip_functions(planes, _ROUGH, places, ground.look)
        free, slips = fit_beside(ground.design[thin], ground.phase[thin], functions[thin], progress)
        left = ground.phase - functions @ slips
        rest = left - ground.design @ free
        where = ground.zone_of(rest, max(_scatter(rest), noise))
        enough = _scatter(rest) < _LIKE_NOISE * noise
        if where is None or enough:
            break
    found = []
    for patches, sources in DETAILS:
        functions = _slip_functions(planes, patches, places, ground.look)
        if not enough:
            far = far_field_functions(zone, sources, places, ground.look)
            functions = np.concatenate([functions, far], axis=1)
        free, strengths = fit_beside(ground.design, ground.phase, functions, progress)
        found.append((free, functions @ strengths))
    return found


def _thinned(count: int, most: int) -> np.ndarray:
    """Return the indices of at most so many, drawn evenly."""
    return np.sort(np.random.default_rng(0).choice(count, min(most, count), replace=False))


def _scatter(rest: np.ndarray) -> float:
    return float(np.median(np.abs(rest - np.median(rest)))) / MEDIAN_DEVIATION


def _find_plane(ground: Ground, phase: np.ndarray, zone: Zone, noise: float, progress: Progress) -> np.ndarray:
    """Return the table row, metres, of the plane with uniform slip that explains most of the phase."""
    unit, steep = float(zone.half_m[1]), ground.moved[ground.good]
    parts = np.flatnonzero(steep), np.flatnonzero(~steep)
    chosen = np.concatenate([part[_thinned(part.size, _SAMPLES)] for part in parts])
    places = (ground.places[:, chosen] - zone.centre[:, None]) / unit
    problem = _Problem(places, ground.look[:, chosen], ground.design[chosen], phase[chosen], noise, unit)
    strike, length = math.atan2(*zone.axes[:, 0]), math.log(zone.half_m[0] / unit)
    runs = []
    for turn in _TURNS:
        for dip in _DIPS:
            check_cancelled(progress)
            start = np.array([0.0, 0.0, strike + turn, dip, _START_DEPTH, length, 0.0])
            runs.append(_polish(problem, start, _FIRST_STEPS))
    runs.sort(key=lambda run: run.cost)
    best = min((_polish(problem, run.x[:7], _STEPS) for run in runs[:_TAKEN]), key=lambda run: run.cost)
    row = _table(best.x[:7])
    row[:5] *= unit
    row[:2] += zone.centre
    return row


def _noise_of(ground: Ground) -> float:
    """Return the noise of a block by the second differences of neighbours."""
    image = np.full(ground.good.shape, np.nan)
    image[ground.good] = ground.phase
    bends = np.diff(image, n=2, axis=1)
    known = bends[np.isfinite(bends)]
    return _scatter(known) / math.sqrt(6.0) if known.size else 0.0


def _polish(problem: _Problem, plane: np.ndarray, steps: int):
    """Improve a plane, its slip and the free coefficients together, without gross outliers."""
    plane = np.clip(plane, _LOW + _INSIDE, _HIGH - _INSIDE)
    linear = fit_robust(np.concatenate([problem.motion(plane), problem.design], axis=1), problem.phase)
    free = np.full(linear.size, np.inf)
    return least_squares(
        problem.residuals,
        np.concatenate([plane, linear]),
        problem.jacobian,
        bounds=(np.concatenate([_LOW, -free]), np.concatenate([_HIGH, free])),
        loss="soft_l1",
        x_scale="jac",
        max_nfev=steps,
    )


def _table(plane: np.ndarray) -> np.ndarray:
    """Return the row of `okada.COLUMNS` of a plane without slip."""
    strike, dip = plane[2:4]
    if dip > 0.5 * math.pi:
        strike, dip = strike + math.pi, math.pi - dip
    row = np.zeros(len(okada.COLUMNS))
    row[:2], row[2:5] = plane[:2], np.exp(plane[4:7])
    row[5:9] = math.sin(strike), math.cos(strike), math.sin(dip), math.cos(dip)
    return row


def _greens(places: np.ndarray, look: np.ndarray, table: np.ndarray) -> np.ndarray:
    """Return motion toward the sensor per unit of strike slip and of dip slip of every row, shape (n, 2 m)."""
    out = np.zeros((3, places.shape[1], len(table)))
    okada.fill_greens(places[0], places[1], look, table, _LAME, out)
    return np.nan_to_num(np.concatenate([out[0], out[1]], axis=1))


def _slip_functions(planes: list, patches: tuple, places: np.ndarray, look: np.ndarray) -> np.ndarray:
    """Return the motion of every patch of all planes, of unit size, shape (n, 2 m)."""
    table = np.concatenate([cut_plane(plane, patches) for plane in planes])
    functions = _greens(places, look, table)
    return functions / np.maximum(functions.std(axis=0), 1e-300)


def cut_plane(plane: np.ndarray, patches: tuple) -> np.ndarray:
    """Return the patches of a plane that was made larger, up to the surface where that is near.

    Parameters
    ----------
    plane : ndarray, shape (12,)
        A row of `okada.COLUMNS`, metres.
    patches : tuple of int
        Number along strike and down dip.

    Returns
    -------
    ndarray, shape (patches[0] patches[1], 12)
    """
    along, down = patches
    east, north, depth, length, width, sin_strike, cos_strike, sin_dip, cos_dip = plane[:9]
    beyond = 0.5 * (_GROWN - 1.0) * width
    higher = min(depth / sin_dip, beyond)
    if depth - higher * sin_dip < _SHALLOW * beyond * sin_dip:
        higher = depth / sin_dip
    step_along, step_down = _GROWN * length / along, (width + higher + beyond) / down
    table = np.repeat(plane[None], along * down, axis=0)
    a = np.tile(step_along * (np.arange(along) + 0.5 - 0.5 * along), down)
    d = np.repeat(step_down * np.arange(down), along) - higher
    # down dip is to the right of the strike
    table[:, 0] = east + a * sin_strike + d * cos_dip * cos_strike
    table[:, 1] = north + a * cos_strike - d * cos_dip * sin_strike
    table[:, 2] = np.maximum(depth + d * sin_dip, 0.0)
    table[:, 3], table[:, 4] = step_along, step_down
    return table
