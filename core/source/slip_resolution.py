"""What a slip model can be trusted for: resolution, standard deviations, and the checkerboard test.

References
----------
Menke, W. (2018). Geophysical data analysis: discrete inverse theory, 4th ed., chapter 4 (resolution matrix).
Yabuki, T. and Matsu'ura, M. (1992). GJI 109, 363-375 (eqs. 28 and 29, variance and covariance).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from scipy.linalg import cho_factor, cho_solve

from ..errors import InputError
from ..progress import Progress, Silent, check_cancelled
from .slip_patches import SlipSurface
from .slip_solver import SlipSystem, Smoothing, solve_damped


class Trust(NamedTuple):
    """How well slip is known.

    `resolution` (n,): part of a patch's slip along its axis that comes back where it is, 0 to 1. `variance`
    (3, n): of the slip along, across, and the covariance of both, m^2. `moment_sigma_m3` standard deviation of area
    times slip along the axis. `parameters`: how many the data determine; `scale`: residual variance over that of the
    data, by which the variances are multiplied. Variances hold for the smoothing that was chosen and leave out the
    bounds, and what a wrong fault geometry does.
    """

    resolution: np.ndarray
    variance: np.ndarray
    moment_sigma_m3: float
    parameters: float
    scale: float


class Board(NamedTuple):
    """A checkerboard test: slip that was put in and that came back (n,), m, and by surface and row
    (surface, middle depth (m), correlation, contrast (part of what was put in)).
    """

    truth_m: np.ndarray
    found_m: np.ndarray
    rows: tuple


def assess_slip(
    system: SlipSystem,
    smoothing: Smoothing,
    coefficients: np.ndarray,
    areas_m2: np.ndarray,
    *,
    progress: Progress | None = None,
) -> Trust:
    """Return resolution and standard deviations of a slip model.

    Parameters
    ----------
    system : SlipSystem
        The data.
    smoothing : Smoothing
        That of the model.
    coefficients : ndarray, (k,)
        The model, m; those on a bound do not use up data.
    areas_m2 : ndarray, (n,)
        Of the patches.
    progress : Progress, optional
        Asked whether to stop.

    Returns
    -------
    Trust
    """
    progress = progress or Silent()
    basis, matrix = system.basis, system.damped(smoothing)
    inverse = cho_solve(cho_factor(matrix, check_finite=False), np.eye(len(matrix)), check_finite=False)
    check_cancelled(progress)
    free = (coefficients > basis.lower) & (coefficients < basis.upper)
    part = np.ix_(free, free)
    solved = np.linalg.solve(matrix[part], system.normal[part]) if free.any() else np.zeros((0, 0))
    parameters = float(np.trace(solved))
    scale = system.misfit(coefficients) / max(1.0, system.count - parameters)
    check_cancelled(progress)
    back = np.linalg.solve(_gram(basis), basis.along.T)  # from slip along the axis to coefficients
    resolution = np.einsum("ij,ji->i", basis.along @ inverse @ system.normal, back)
    check_cancelled(progress)
    left = basis.along @ inverse, basis.across @ inverse
    variance = np.array(
        [
            np.sum(left[0] * basis.along, axis=1),
            np.sum(left[1] * basis.across, axis=1),
            np.sum(left[0] * basis.across, axis=1),
        ]
    )
    weights = areas_m2 @ basis.along
    return Trust(resolution, scale * variance, float(np.sqrt(scale * (weights @ inverse @ weights))), parameters, scale)


def _gram(basis):
    return basis.along.T @ basis.along + basis.across.T @ basis.across


def checkerboard(
    system: SlipSystem,
    smoothing: Smoothing,
    surfaces: Sequence[SlipSurface],
    *,
    size_m: float,
    slip_m: float,
    seed: int = 0,
    scale: float = 1.0,
    progress: Progress | None = None,
) -> Board:
    """Return what the data make of squares with and without slip, with their noise and with the same smoothing.

    Parameters
    ----------
    system, smoothing
        Of the model that is tested.
    surfaces : sequence of SlipSurface
        Its patches.
    size_m : float
        Side of a square, m.
    slip_m : float
        In every other square, along the axis, m.
    seed : int
        Of the noise.
    scale : float
        Of the noise variance, as in `Trust`.
    progress : Progress, optional
        Asked whether to stop.

    Returns
    -------
    Board
    """
    if not size_m > 0.0:
        raise InputError("The squares of the checkerboard are {found:g} m: they must be above zero.", found=size_m)
    truth = slip_m * np.concatenate([_squares(surface, size_m) for surface in surfaces])
    basis = system.basis
    put = np.linalg.solve(_gram(basis), basis.along.T @ truth)
    noise = np.sqrt(scale) * np.random.default_rng(seed).standard_normal(len(system.data))
    found = solve_damped(system.with_data(system.design @ put + noise), smoothing, progress=progress)
    back = basis.along @ found
    rows, start = [], 0
    for surface in surfaces:
        for depth, row in zip(surface.centres_m[:, :, 2].mean(axis=1), range(surface.n_down)):
            part = slice(start + row * surface.n_along, start + (row + 1) * surface.n_along)
            rows.append((surface.name, float(depth), *_compare(truth[part], back[part], slip_m)))
        start += len(surface.patches)
    return Board(truth, back, tuple(rows))


def _squares(surface, size_m):
    first = surface.patches[0]
    along = (np.arange(surface.n_along) + 0.5) * first.length_m
    down = (np.arange(surface.n_down) + 0.5) * first.width_m
    return ((along[None, :] // size_m + down[:, None] // size_m) % 2 == 0).astype(float).ravel()


def _compare(truth, found, slip_m):
    on = truth > 0.0
    if on.all() or not on.any():
        return np.nan, np.nan
    contrast = float(found[on].mean() - found[~on].mean()) / slip_m
    spread = float(np.std(truth) * np.std(found))
    mean = float(np.mean((truth - truth.mean()) * (found - found.mean())))
    return (mean / spread if spread > 0.0 else 0.0), contrast
