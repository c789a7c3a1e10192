"""How well rectangular sources explain observations: everything linear is solved for, many models at once.

Slip (two components for each rectangle) and the offset and plane of each track enter the data linearly. For given
rectangles the best of them follow from linear least squares (variable projection), and their uncertainty is integrated
out in closed form: with whitened data d and columns G, prior slip N(0, s0^2) and flat priors of offsets and planes

    -2 log p(rectangles | data) = min |d - G x|^2 + |x|^2 / s0^2 + log det(G'G + I / s0^2) + constant,

where d and G have the offsets and planes projected out. Errors of the model that the tracks share may be added to the
covariance.

References
----------
Golub, G. and Pereyra, V. (1973). The differentiation of pseudo-inverses and nonlinear least squares problems whose
variables separate. SIAM J. Numer. Anal. 10, 413-432.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple

import numpy as np
from scipy.linalg import solve_triangular

from ..errors import InputError
from ..kernels import okada as kernels
from .blocks import count_workers, cut_blocks
from .geometry_model import Bounds, fault_tables
from .observations import Observations, cholesky_factors, offset_and_ramp_columns

SLIP_SCALE_M = 10.0
_BATCH = 32
_UNSEEN = 1e-4  # standard deviations of the noise below which an error of the model changes nothing


class Fits(NamedTuple):
    """Models and how they fit.

    Attributes
    ----------
    misfit : ndarray, (m,)
        Whitened sum of squares, the prior of the slip included.
    log_density : ndarray, (m,)
        Of the posterior, up to a constant.
    slip_m : ndarray, (m, 2 n)
        Best left-lateral and reverse slip, m.
    precision : ndarray, (m, 2 n, 2 n)
        Inverse of the covariance of the slip, 1 / m^2.
    """

    misfit: np.ndarray
    log_density: np.ndarray
    slip_m: np.ndarray
    precision: np.ndarray


class Cost:
    """Fit of rectangles to observations.

    Parameters
    ----------
    observations : Observations
        More of them than unknowns.
    ramps : str
        What each track may add, see `offset_and_ramp_columns`.
    poisson_ratio : float
        0 to 0.5.
    slip_scale_m : float
        Standard deviation of the prior of each slip component, m.
    factors : sequence of float or None
        By which the standard deviations of each track are multiplied.
    threads : int or None
        All processors by default.
    variation : ndarray, (n, k), or None
        Errors of the model at one standard deviation, m, see `geometry_variation`.
    """

    def __init__(
        self,
        observations: Observations,
        *,
        ramps: str = "plane",
        poisson_ratio: float = 0.25,
        slip_scale_m: float = SLIP_SCALE_M,
        factors=None,
        threads: int | None = None,
        variation: np.ndarray | None = None,
    ):
        self.observations, self.slip_scale_m = observations, slip_scale_m
        self.factors = np.ones(len(observations.names)) if factors is None else np.asarray(factors, dtype=float)
        self._ramps, self._poisson, self._threads = ramps, poisson_ratio, count_workers(threads)
        self.trend_columns, self.trend_labels = offset_and_ramp_columns(observations, ramps)
        self._parts = [observations.rows(k) for k in range(len(observations.names))]
        self._look = np.ascontiguousarray(observations.look.T)
        self._white, self._shrink = self._prepare(), None
        self._variation, self.variation_term = variation, 0.0
        if variation is not None and np.any(variation):
            axes, sizes = self._axes(variation)
            self._shrink = axes, (1.0 - 1.0 / np.sqrt(1.0 + sizes**2))[:, None]
            self.variation_term = float(np.sum(np.log1p(sizes**2)))
        self.data = self._project(observations.displacement_m[:, None])[:, 0]
        self.silent_misfit = float(self.data @ self.data)

    def with_factors(self, factors) -> Cost:
        """Return the same fit with other factors of the tracks' standard deviations."""
        return Cost(self.observations, factors=factors, variation=self._variation, **self._options)

    def with_variation(self, variation: np.ndarray) -> Cost:
        """Return the same fit with other errors of the model."""
        return Cost(self.observations, factors=self.factors, variation=variation, **self._options)

    def _axes(self, variation):
        """Directions (n, k) of the whitened errors of the model, and sizes (k,), without those far below the noise."""
        white = self._project(variation)
        powers, axes = np.linalg.eigh(white @ white.T)
        kept = powers > _UNSEEN**2
        return axes[:, kept], np.sqrt(powers[kept])

    @property
    def poisson_ratio(self) -> float:
        """Of the rock."""
        return self._poisson

    @property
    def _options(self):
        rock = {"poisson_ratio": self._poisson, "slip_scale_m": self.slip_scale_m}
        return {"ramps": self._ramps, "threads": self._threads, **rock}

    @property
    def freedom(self) -> int:
        """Number of observations less offsets and planes."""
        return self.observations.count - len(self.trend_labels)

    def _prepare(self):
        """For each track: what whitens it (matrix or vector), and the whitened trend as orthogonal columns."""
        white = []
        for part, factor, scale in zip(self._parts, cholesky_factors(self.observations), self.factors):
            if factor.ndim == 1:
                inverse = 1.0 / (scale * factor)
            else:
                inverse = solve_triangular(scale * factor, np.eye(len(factor)), lower=True)
            trend = self.trend_columns[part]
            trend = trend[:, np.any(trend != 0.0, axis=0)]
            basis = np.linalg.qr(_apply(inverse, trend))[0] if trend.shape[1] else None
            if basis is not None and inverse.ndim == 2:
                inverse, basis = inverse - basis @ (basis.T @ inverse), None
            white.append((inverse, basis))
        return white

    def _project(self, columns: np.ndarray) -> np.ndarray:
        """Whiten columns (n, m) and take the trends out."""
        out = np.empty_like(columns)
        for part, (inverse, basis) in zip(self._parts, self._white):
            values = _apply(inverse, columns[part])
            out[part] = values if basis is None else values - basis @ (basis.T @ values)
        if self._shrink is not None:
            axes, part = self._shrink
            out -= axes @ (part * (axes.T @ out))
        return out

    def greens(self, models: np.ndarray) -> np.ndarray:
        """Return the motion per metre of slip, (n, 2 n_faults m), m: rectangles of one model side by side."""
        table = fault_tables(models)
        out = np.empty((3, self.observations.count, len(table)))
        with np.errstate(all="ignore"):
            kernels.fill_greens(
                self.observations.east_m,
                self.observations.north_m,
                self._look,
                table,
                1.0 - 2.0 * self._poisson,
                out,
            )
        return np.ascontiguousarray(np.moveaxis(out[:2], 0, 2)).reshape(self.observations.count, -1)

    def columns(self, models: np.ndarray) -> np.ndarray:
        """Return the whitened motion per metre of slip of models (m, 7 n_faults), (m, 2 n_faults, n), on threads."""
        return np.concatenate(self._on_threads(self._columns, np.atleast_2d(models)))

    def evaluate(self, models: np.ndarray, bounds: Bounds) -> Fits:
        """Return the fits of models (m, 7 n), on threads."""
        parts = self._on_threads(self._evaluate, np.atleast_2d(models), bounds=bounds)
        return Fits(*(np.concatenate(values) for values in zip(*parts)))

    def exchange(self, columns: np.ndarray, fault: int, rectangles: np.ndarray, bounds: Bounds) -> tuple:
        """Put other rectangles into each of several models, on threads; those that stay cost nothing.

        Parameters
        ----------
        columns : ndarray, (m, 2 n_faults, n)
            Of `columns`, left as they are.
        fault : int
            The first rectangle that is new.
        rectangles : ndarray, (m, 7 k)
            The new ones, k of them one after the other.
        bounds : Bounds
            Of whole models.

        Returns
        -------
        Fits
            Of the models with the new rectangles.
        ndarray, (m, 2 k, n)
            The columns of the new rectangles.
        """
        parts = self._on_threads(self._exchange, rectangles, columns, fault=fault, bounds=bounds)
        fits = Fits(*(np.concatenate(values) for values in zip(*(fit for fit, _ in parts))))
        return fits, np.concatenate([new for _, new in parts])

    def _on_threads(self, task, *rows, **options):
        """Results of a task for blocks of rows."""
        count = len(rows[0])
        blocks = cut_blocks(count, min(_BATCH, max(1, -(-count // self._threads))))
        if len(blocks) <= 1:
            return [task(*rows, **options)]
        with ThreadPoolExecutor(self._threads) as pool:
            tasks = [pool.submit(task, *(r[block] for r in rows), **options) for block in blocks]
            return [item.result() for item in tasks]

    def _columns(self, models):
        white = self._project(self.greens(models)).reshape(self.observations.count, len(models), -1)
        # a point at the very end of a trace says nothing
        return np.where(np.isfinite(white), white, 0.0).transpose(1, 2, 0)

    def _evaluate(self, models, bounds):
        return self.fit(self._columns(models), bounds)

    def _exchange(self, rectangles, columns, fault, bounds):
        new = np.ascontiguousarray(self._columns(rectangles))
        part = slice(2 * fault, 2 * fault + new.shape[1])
        whole = np.concatenate([columns[:, : part.start], new, columns[:, part.stop :]], axis=1)
        return self.fit(whole, bounds), new

    def fit(self, columns: np.ndarray, bounds: Bounds) -> Fits:
        """Return the fits of models of which the whitened motion per metre of slip (m, 2 n_faults, n) is known."""
        precision = columns @ columns.transpose(0, 2, 1) + np.eye(columns.shape[1]) / self.slip_scale_m**2
        right = columns @ self.data
        slip = np.linalg.solve(precision, right[:, :, None])[:, :, 0]
        outside = np.nonzero(np.any(rake_excess(slip, bounds) > 0.0, axis=1))[0]
        for k in outside:
            slip[k] = _bounded_slip(precision[k], right[k], slip[k], bounds)
        misfit = self.silent_misfit - 2.0 * np.sum(right * slip, axis=1)
        misfit += np.einsum("mi,mij,mj->m", slip, precision, slip)
        return Fits(misfit, -0.5 * (misfit + np.linalg.slogdet(precision)[1]), slip, precision)

    def residuals(self, columns: np.ndarray, slip_m: np.ndarray) -> np.ndarray:
        """Return what a least-squares solver makes small, (m, n + 2 n_faults): its sum of squares is the misfit.

        Columns are those of `columns`, slips (m, 2 n_faults) the best ones.
        """
        left = self.data - np.einsum("mkn,mk->mn", columns, slip_m)
        return np.concatenate([left, slip_m / self.slip_scale_m], axis=1)

    def predict(self, model: np.ndarray, slip_m: np.ndarray) -> tuple:
        """Return what a model does and what the tracks add to fit the data best, (n,) each, m, and the coefficients."""
        motion = self.greens(model[None]) @ np.asarray(slip_m, dtype=float)
        motion = np.where(np.isfinite(motion), motion, 0.0)
        trend, coefficients = np.zeros(self.observations.count), np.zeros(len(self.trend_labels))
        factors = cholesky_factors(self.observations)
        for part, factor in zip(self._parts, factors):
            used = np.any(self.trend_columns[part] != 0.0, axis=0)
            if not used.any():
                continue
            inverse = 1.0 / factor if factor.ndim == 1 else solve_triangular(factor, np.eye(len(factor)), lower=True)
            columns = self.trend_columns[part][:, used]
            left = _apply(inverse, (self.observations.displacement_m[part] - motion[part])[:, None])
            coefficients[used] = np.linalg.lstsq(_apply(inverse, columns), left[:, 0], rcond=None)[0]
            trend[part] = columns @ coefficients[used]
        return motion, trend, coefficients

    def track_misfits(self, model: np.ndarray, slip_m: np.ndarray) -> np.ndarray:
        """Return the mean square of the whitened residuals of each track, with the given covariance (no factors)."""
        left = self.data - self._project(self.greens(model[None])) @ slip_m
        freedom = [max(part.stop - part.start - self._trends(part) - 3.0, 1.0) for part in self._parts]
        return np.array([left[p] @ left[p] for p in self._parts]) * self.factors**2 / np.array(freedom)

    def _trends(self, part):
        return int(np.any(self.trend_columns[part] != 0.0, axis=0).sum())

    def require_enough(self, unknowns: int) -> None:
        """Raise `InputError` when there are fewer observations than unknowns."""
        if self.freedom <= unknowns:
            raise InputError(
                "There are {count} observations for {unknowns} unknowns: give more points, or fewer rectangles.",
                count=self.observations.count,
                unknowns=unknowns + len(self.trend_labels),
            )


def rake_excess(slip_m: np.ndarray, bounds: Bounds) -> np.ndarray:
    """Return by how much the rakes of slips (m, 2 n) lie beyond their bounds, radians (m, n), 0 within."""
    if bounds.rake_is_free:
        return np.zeros((len(slip_m), bounds.faults))
    middle = 0.5 * (bounds.rake_low_rad + bounds.rake_high_rad)
    away = np.abs(_turn_from(np.arctan2(slip_m[:, 1::2], slip_m[:, 0::2]), middle))
    return np.maximum(away - (bounds.rake_high_rad - middle), 0.0)


def turn_into_bounds(slip_m: np.ndarray, bounds: Bounds) -> np.ndarray:
    """Return the nearest slips (m, 2 n) whose rakes keep their bounds."""
    excess = rake_excess(slip_m, bounds)
    edge = _edge(np.arctan2(slip_m[:, 1::2], slip_m[:, 0::2]), bounds)
    size = np.hypot(slip_m[:, 0::2], slip_m[:, 1::2]) * np.maximum(np.cos(excess), 0.0)
    turned = np.stack([size * np.cos(edge), size * np.sin(edge)], axis=2).reshape(slip_m.shape)
    return np.where(np.repeat(excess > 0.0, 2, axis=1), turned, slip_m)


def _turn_from(angle, middle):
    return (angle - middle + np.pi) % (2.0 * np.pi) - np.pi


def _edge(rake, bounds):
    middle = 0.5 * (bounds.rake_low_rad + bounds.rake_high_rad)
    return np.where(_turn_from(rake, middle) > 0.0, bounds.rake_high_rad, bounds.rake_low_rad)


def _bounded_slip(precision, right, slip, bounds):
    """Least-squares slip of one model with the rakes that left their bounds held at the nearer one."""
    held = np.full(bounds.faults, np.nan)
    for _ in range(bounds.faults):
        excess = rake_excess(slip[None], bounds)[0]
        edges = _edge(np.arctan2(slip[1::2], slip[0::2]), bounds)
        held = np.where((excess > 1e-9) & np.isnan(held), edges, held)
        columns = []
        for k, edge in enumerate(held):
            pair = np.zeros((2 * bounds.faults, 2))
            pair[2 * k : 2 * k + 2] = np.eye(2) if np.isnan(edge) else [[np.cos(edge), 0.0], [np.sin(edge), 0.0]]
            columns.append(pair if np.isnan(edge) else pair[:, :1])
        basis = np.concatenate(columns, axis=1)
        sizes = np.linalg.solve(basis.T @ precision @ basis, basis.T @ right)
        slip = basis @ sizes
    return turn_into_bounds(slip[None], bounds)[0]


def _apply(inverse, columns):
    return inverse[:, None] * columns if inverse.ndim == 1 else inverse @ columns
