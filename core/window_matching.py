"""Windows of one image found in another: amplitudes of two scenes compared around small shifts, peaks refined."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
from scipy import fft
from scipy.ndimage import uniform_filter

from .conventions import Looks
from .errors import InputError
from .geometry import pixel_size_m
from .grids import MapGrid
from .kernels.offsets import correlate, sum_above
from .look_density import local_mean
from .scene_pair import centre_spectrum, spectrum_centre

# A detected image has twice the bandwidth of the complex one.
_FINER = 2
_REACH = 3
_MOST_MOVES = 8
_LEAST_WINDOW = 8
_LEAST_DATA = 0.9
_LAGS = 8
_LEAST_DENSITY = 0.1
_BAND, _NOISE = 0.44, 1e-6
_LEAST_BEND = 1e-9
# The brightness of the ground is the mean over this part of a window, and over so many pixels at least.
_BRIGHTNESS, _LEAST_BRIGHTNESS = 4, 9


class Plan(NamedTuple):
    """Sizes in pixels of the scenes: step, window (even) and search, each rows and columns; and the refinement."""

    step: Looks
    window: Looks
    search: Looks
    oversampling: int


class Shifts(NamedTuple):
    """What windows say, each of shape (n,): shift in pixels, the peak correlation, and how sure the shift is.

    `sigma_rows` and `sigma_cols` are standard deviations in pixels, `covariance` is that of both, in squared pixels.
    NaN where a window holds too little data or the best match lies at the rim of the search.
    """

    rows: np.ndarray
    cols: np.ndarray
    correlation: np.ndarray
    sigma_rows: np.ndarray
    sigma_cols: np.ndarray
    covariance: np.ndarray


def plan_windows(grid: MapGrid, window_m: float, step_m: float, search_m: float, oversampling: int = 16) -> Plan:
    """Return the sizes in pixels of a grid; raises `InputError` when they do not fit."""
    width, height = pixel_size_m(grid)
    window = Looks(*(2 * max(1, round(0.5 * window_m / size)) for size in (height, width)))
    step = Looks(*(max(1, round(step_m / size)) for size in (height, width)))
    search = Looks(*(max(1, math.ceil(search_m / size)) for size in (height, width)))
    if min(window) < _LEAST_WINDOW:
        raise InputError(
            "WINDOW of {found} m is {rows} x {cols} pixels: at least {least} are needed along each side; choose a"
            " larger one.",
            found=window_m,
            rows=window.rows,
            cols=window.cols,
            least=_LEAST_WINDOW,
        )
    if window.rows > grid.rows or window.cols > grid.cols:
        raise InputError(
            "WINDOW of {found} m is larger than the scenes ({rows} x {cols} pixels): choose a smaller one.",
            found=window_m,
            rows=grid.rows,
            cols=grid.cols,
        )
    return Plan(step, window, search, oversampling)


def match_windows(
    reference: np.ndarray, secondary: np.ndarray, corners: np.ndarray, plan: Plan, *, density=None
) -> Shifts:
    """Find windows of the reference in the secondary by the correlation of their amplitudes.

    Amplitudes are first compared at whole pixels over the whole search, then on the amplitude of the scenes
    interpolated twofold, whose bandwidth that of a detected image demands, and the peak of that correlation is
    interpolated `oversampling`-fold and closed with a paraboloid. Amplitudes are taken over the brightness of the
    ground around, so that a bright slope does not decide alone.

    Parameters
    ----------
    reference, secondary : ndarray of complex64, one shape
        Zero is no data.
    corners : ndarray of int64, shape (n, 2)
        First row and column of each window.
    plan : Plan
        Sizes.
    density : ndarray of float or None, shape of the scenes
        Of independent cells; see `look_density`. None for the same everywhere.

    Returns
    -------
    Shifts
        The standard deviations follow from the shape of the peak, its height and the number of independent cells in a
        window; for circular Gaussian speckle they are those of De Zan (2014, IEEE Geosci. Remote Sens. Lett. 11).
    """
    size = tuple(max(_LEAST_BRIGHTNESS, length // _BRIGHTNESS) for length in plan.window)
    coarse = [_speckle(np.abs(image), image != 0, size) for image in (reference, secondary)]
    usable = _have_data((reference != 0) & (secondary != 0), corners, plan.window)
    centres, inside = _coarse_shifts(*coarse, corners, plan)
    usable &= inside
    size = tuple(_FINER * length for length in size)
    fine = [_speckle(_finer_amplitude(image), _finer_mask(image), size) for image in (reference, secondary)]
    cells = independent_share(_fill(np.abs(reference), reference != 0)) * _count_cells(density, corners, plan.window)
    found = np.full((len(Shifts._fields), len(corners)), np.nan)
    chosen = np.flatnonzero(usable)
    if chosen.size:
        found[:, chosen] = _fine_shifts(*fine, corners[chosen], centres[chosen], plan, cells[chosen])
    return Shifts(*found)


def _fill(amplitude: np.ndarray, known: np.ndarray) -> np.ndarray:
    """Return an amplitude of unit mean, with the mean where there is no data."""
    if known.all():
        return (amplitude / max(float(amplitude.mean()), 1e-30)).astype(np.float32)
    mean = float(amplitude[known].mean()) if known.any() else 1.0
    return np.where(known, amplitude / max(mean, 1e-30), 1.0).astype(np.float32)


def _speckle(amplitude: np.ndarray, known: np.ndarray, size: tuple) -> np.ndarray:
    """Return an amplitude over its mean around each pixel, less one; zero where there is no data."""
    mean = local_mean(amplitude, known, size)
    if known.all() and (mean > 0.0).all():
        return (amplitude / mean - 1.0).astype(np.float32, copy=False)
    good = known & (mean > 0.0)
    return np.where(good, amplitude / np.where(good, mean, 1.0) - 1.0, 0.0).astype(np.float32)


def _count_cells(density, corners: np.ndarray, window: Looks) -> np.ndarray:
    """Return the number of cells in each window, those counting more that are as dense as the rest is on average.

    The noise of a mean over pixels goes with the mean of one over the density.
    """
    size = float(window.rows * window.cols)
    if density is None:
        return np.full(len(corners), size)
    sparse = 1.0 / np.maximum(density, _LEAST_DENSITY)
    return size**2 * float(sparse.mean()) / sum_windows(sparse, corners, window)


def sum_windows(values: np.ndarray, corners: np.ndarray, window: Looks) -> np.ndarray:
    """Return the sum of an array over each window."""
    sums = np.zeros((values.shape[0] + 1, values.shape[1] + 1))
    sums[1:, 1:] = values.cumsum(axis=0, dtype=float).cumsum(axis=1)
    top, left = corners.T
    bottom, right = top + window.rows, left + window.cols
    return sums[bottom, right] - sums[top, right] - sums[bottom, left] + sums[top, left]


def _have_data(known: np.ndarray, corners: np.ndarray, window: Looks) -> np.ndarray:
    """Tell which windows are filled with data but for a tenth."""
    return sum_windows(known, corners, window) >= _LEAST_DATA * window.rows * window.cols


def _coarse_shifts(reference, secondary, corners, plan: Plan) -> tuple:
    """Return the best shift of each window in half pixels, and whether it lies inside the search."""
    surface = np.empty((len(corners), 2 * plan.search.rows + 1, 2 * plan.search.cols + 1), np.float32)
    still = np.zeros_like(corners)
    sizes = np.array(plan.window), np.array(plan.search)
    correlate(reference, secondary, _sum_images(secondary), corners, still, *sizes, surface)
    best = np.argmax(surface.reshape(len(corners), -1), axis=1)
    row, col = np.unravel_index(best, surface.shape[1:])
    inside = (row > 0) & (row < surface.shape[1] - 1) & (col > 0) & (col < surface.shape[2] - 1)
    inside &= surface.reshape(len(corners), -1)[np.arange(len(corners)), best] > 0.0
    return _FINER * np.stack([row - plan.search.rows, col - plan.search.cols], axis=1), inside


def _fine_shifts(reference, secondary, corners, centres, plan: Plan, cells: np.ndarray) -> np.ndarray:
    """Return the fields of `Shifts` from twofold interpolated amplitudes, shape (6, n)."""
    size, reach = np.array([_FINER * s for s in plan.window]), np.array([_REACH, _REACH])
    surface = np.empty((len(corners), 2 * _REACH + 1, 2 * _REACH + 1), np.float32)
    sums = _sum_images(secondary)
    places = _FINER * corners
    centres, lost = _climb(reference, secondary, sums, places, centres, size)
    correlate(reference, secondary, sums, places, centres, size, reach, surface)
    peaks = locate_peaks(surface, plan.oversampling)
    lost |= (np.abs(centres) > _FINER * np.array(plan.search)).any(axis=1)
    peaks[:, lost] = np.nan
    rows, cols, height, bend_rows, bend_cols, twist = peaks
    # Noise of a correlation of N independent cells has the variance (1 - c^2) / N; its spectrum is the square of the
    # peak's, which is a triangle, so that its curvatures are 0.6 of the peak's: the covariance of the place of the top
    # is the inverse of the curvatures of the peak. A flight that is oblique on the map turns the peak.
    scale = np.maximum(1.0 - height**2, 0.0) * 0.6 / np.maximum(cells * height, 1e-12)
    scale = scale / (_FINER**2 * np.maximum(bend_rows * bend_cols - twist**2, 1e-18))
    shift = (centres[:, 0] + rows) / _FINER, (centres[:, 1] + cols) / _FINER
    return np.stack([*shift, height, np.sqrt(scale * bend_cols), np.sqrt(scale * bend_rows), scale * twist])


def _climb(reference, secondary, sums, places, centres, size) -> tuple:
    """Follow each correlation to its top sample by looking at the eight around; return the shifts and what got lost."""
    centres, waiting = centres.copy(), np.arange(len(places))
    for _ in range(_MOST_MOVES):
        near = np.empty((waiting.size, 3, 3), np.float32)
        some = np.ascontiguousarray(centres[waiting])
        correlate(reference, secondary, sums, places[waiting], some, size, np.array([1, 1]), near)
        moves = np.stack(np.unravel_index(np.argmax(near.reshape(waiting.size, 9), axis=1), (3, 3)), axis=1) - 1
        away = (moves != 0).any(axis=1)
        waiting, moves = waiting[away], moves[away]
        if not waiting.size:
            break
        centres[waiting] += moves
    lost = np.zeros(len(places), bool)
    lost[waiting] = True
    return centres, lost


def _sum_images(image: np.ndarray) -> np.ndarray:
    sums = np.empty((2, image.shape[0] + 1, image.shape[1] + 1))
    sum_above(image, sums)
    return sums


def locate_peaks(surface: np.ndarray, oversampling: int) -> np.ndarray:
    """Locate the peak of correlation surfaces whose middle sample is the largest.

    Parameters
    ----------
    surface : ndarray of float, shape (n, 2 k + 1, 2 k + 1)
        Samples of band-limited surfaces.
    oversampling : int
        Points per sample at which the surface is interpolated, >= 2.

    Returns
    -------
    ndarray of float64, shape (6, n)
        Row and column of the peak from the middle, in samples; its height; its negative second derivatives along rows
        and columns per squared sample, and the mixed one (positive). NaN where the peak is not within a sample of the
        middle.
    """
    weights = _interpolation_weights(surface.shape[1], oversampling)
    fine = np.einsum("ak,nkl,bl->nab", weights, surface.astype(np.float64), weights, optimize=True)
    count, side = len(fine), fine.shape[1]
    best = np.argmax(fine[:, 1:-1, 1:-1].reshape(count, -1), axis=1)
    row, col = (index + 1 for index in np.unravel_index(best, (side - 2, side - 2)))
    near = np.arange(-1, 2)
    patch = fine[np.arange(count)[:, None, None], row[:, None, None] + near[:, None], col[:, None, None] + near]
    slope = 0.5 * (patch[:, 2, 1] - patch[:, 0, 1]), 0.5 * (patch[:, 1, 2] - patch[:, 1, 0])
    bend = (
        2.0 * patch[:, 1, 1] - patch[:, 2, 1] - patch[:, 0, 1],
        2.0 * patch[:, 1, 1] - patch[:, 1, 2] - patch[:, 1, 0],
    )
    twist = 0.25 * (patch[:, 2, 2] - patch[:, 2, 0] - patch[:, 0, 2] + patch[:, 0, 0])
    determinant = bend[0] * bend[1] - twist**2
    good = (bend[0] > _LEAST_BEND) & (bend[1] > _LEAST_BEND) & (determinant > 0.0)
    safe = np.where(good, determinant, 1.0)
    move = (slope[0] * bend[1] + slope[1] * twist) / safe, (slope[1] * bend[0] + slope[0] * twist) / safe
    good &= (np.abs(move[0]) <= 1.0) & (np.abs(move[1]) <= 1.0)
    height = patch[:, 1, 1] + 0.5 * (slope[0] * move[0] + slope[1] * move[1])
    where = [(index - side // 2 + part) / oversampling for index, part in zip((row, col), move)]
    found = np.stack([*where, height, *(part * oversampling**2 for part in (*bend, twist))])
    found[:, ~good] = np.nan
    return found


def _interpolation_weights(taps: int, oversampling: int) -> np.ndarray:
    """Return the weights of `taps` samples for points within a sample of the middle one.

    The spectrum of a detected image falls linearly to the edge of its band: the weights have the least mean squared
    error for that spectrum, whose autocorrelation is the square of a sinc, among those that reproduce a paraboloid
    (universal kriging, Matheron 1969). A peak is then found within 0.005 pixel whatever its width.
    """
    places = np.arange(taps) - taps // 2
    points = np.arange(-oversampling, oversampling + 1) / oversampling
    near = np.sinc(_BAND * (places[:, None] - places[None, :])) ** 2 + _NOISE * np.eye(taps)
    powers = np.arange(3)
    drift = places[:, None] ** powers
    system = np.block([[near, drift], [drift.T, np.zeros((3, 3))]])
    wanted = np.sinc(_BAND * (places[:, None] - points[None, :])) ** 2
    return np.linalg.solve(system, np.vstack([wanted, (points[:, None] ** powers).T]))[:taps].T


def _finer_amplitude(pixels: np.ndarray) -> np.ndarray:
    """Return the amplitude of a scene interpolated twofold through its spectrum, which is centred first."""
    centred = centre_spectrum(pixels, spectrum_centre(pixels))
    rows, cols = (fft.next_fast_len(size + size % 2) for size in pixels.shape)
    rows, cols = rows + rows % 2, cols + cols % 2
    spectrum = fft.fft2(centred, (rows, cols))
    wide = np.zeros((_FINER * rows, _FINER * cols), np.complex64)
    for source_rows, target_rows in _halves(rows):
        for source_cols, target_cols in _halves(cols):
            wide[target_rows, target_cols] = spectrum[source_rows, source_cols]
    image = np.abs(fft.ifft2(wide, overwrite_x=True))
    return image[: _FINER * pixels.shape[0], : _FINER * pixels.shape[1]] * _FINER**2


def _halves(size: int) -> tuple:
    """Where both halves of a spectrum go when it is padded to twice its length."""
    half = size // 2
    return (slice(0, half), slice(0, half)), (slice(half, size), slice(size + half, 2 * size))


def _finer_mask(pixels: np.ndarray) -> np.ndarray:
    return np.repeat(np.repeat(pixels != 0, _FINER, axis=0), _FINER, axis=1)


def independent_share(amplitude: np.ndarray) -> float:
    """Return how many independent cells an image of speckle holds per pixel, 0 to 1.

    It is one over the sum of the squared autocorrelation of the speckle, that is of the image over its local mean.
    """
    speckle = amplitude / np.maximum(uniform_filter(amplitude, 2 * _LAGS + 1, mode="nearest"), 1e-6) - 1.0
    rows, cols = (fft.next_fast_len(size + 2 * _LAGS) for size in amplitude.shape)
    correlation = fft.irfft2(np.abs(fft.rfft2(speckle, (rows, cols))) ** 2, (rows, cols))
    lags = np.arange(-_LAGS, _LAGS + 1)
    near = correlation[np.ix_(lags, lags)]
    return float(1.0 / max(np.square(near / max(near[_LAGS, _LAGS], 1e-30)).sum(), 1.0))
