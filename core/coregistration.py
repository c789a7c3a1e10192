"""Residual offsets between two scenes: measured on chips of the map, fitted with a low-order polynomial.

Both scenes are brought onto the same map pixels, so what is left of an offset is small and smooth. A chip of the
reference is compared with the secondary resampled at trial shifts: first by the correlation of amplitudes over a wide
search, then by the coherence summed over small cells, whose peak is ten times sharper and which a fringe slope does not
blur. Where coherence is lost everywhere the amplitudes decide alone.
"""

from __future__ import annotations

from functools import partial
from typing import Callable, NamedTuple, Optional

import numpy as np

from .errors import ConvergenceError
from .geometry import ScenePoints
from .grids import Window
from .kernels.resampling import chip_quality
from .pipeline import map_threads, map_tiles
from .progress import Progress
from .resampling import Registration, Resampler
from .words import tr

CHIP_ROWS, CHIP_COLS = 128, 64
_CELL = 8
_COARSE_CHIPS = 9
_GOLDEN = 0.618033988749895
_FINE_CHIPS = 100
_COARSE_LINES, _COARSE_SAMPLES = 8, 4
_COARSE_MOVES = 5
_FINE_STEPS = (0.5, 0.25)
_LEAST_CHIPS = 8
_ENOUGH_CHIPS, _SMALLEST_CHIP = 16, 24
_WORST_RMS_PX = 0.1
_OUTLIER = 3.5


class Chip(NamedTuple):
    """A patch of the map in both scenes.

    Attributes
    ----------
    reference : ndarray, complex64, shape (rows, cols)
        The reference scene, geometric phase removed.
    points : ScenePoints
        Zero-Doppler solution in the secondary scene.
    window, planes : Window, ndarray
        The secondary's pixels around the chip.
    """

    reference: np.ndarray
    points: ScenePoints
    window: Window
    planes: np.ndarray


class Offset(NamedTuple):
    """What one chip says: time, range, offsets in lines and samples, coherence, correlation of amplitudes."""

    time_s: float
    slant_range_m: float
    lines: float
    samples: float
    coherence: float
    correlation: float


def chip_windows(shape: tuple, count: int) -> list:
    """Return about `count` chip windows spread evenly over a map of `shape`, in a fixed order.

    A small map is covered by smaller chips, so that there are still enough of them for a fit.
    """
    rows, cols = min(CHIP_ROWS, shape[0]), min(CHIP_COLS, shape[1])
    while (shape[0] // rows) * (shape[1] // cols) < _ENOUGH_CHIPS and min(rows, cols) >= 2 * _SMALLEST_CHIP:
        rows, cols = rows // 2, cols // 2
    aspect = (shape[0] / rows) / (shape[1] / cols)
    down = int(np.clip(round(np.sqrt(count * aspect)), 1, max(shape[0] // rows, 1)))
    across = int(np.clip(round(count / down), 1, max(shape[1] // cols, 1)))
    # in the middle of equal cells: the corners of a map hold nothing of a scene that is turned against it
    top = ((np.arange(down) + 0.5) * shape[0] / down - 0.5 * rows).astype(int)
    left = ((np.arange(across) + 0.5) * shape[1] / across - 0.5 * cols).astype(int)
    return [Window(int(r), int(c), rows, cols) for r in top for c in left]


def measure_registration(
    shape: tuple,
    load: Callable[[Window], Optional[Chip]],
    secondary: Resampler,
    wavelength_m: float,
    progress: Progress,
) -> Registration:
    """Measure and fit the offsets of the secondary scene against the reference.

    Parameters
    ----------
    shape : tuple of int
        Rows and columns of the map.
    load : callable
        Returns the chip of a window, or None where a scene has no data; called in this thread.
    secondary : Resampler
        Of the secondary scene, without registration; its offsets are what is measured.
    wavelength_m : float
        Carrier wavelength.
    progress : Progress
        Told the figures of the fit.

    Returns
    -------
    Registration
        Raises `ConvergenceError` when fewer than 8 chips can be used or when the residuals exceed 0.1 pixel.
    """
    start = _coarse_offset(shape, load, secondary, wavelength_m, progress)
    offsets = _fine_offsets(shape, load, secondary, wavelength_m, start, progress)
    registration = fit_registration(offsets, secondary, len(chip_windows(shape, _FINE_CHIPS)))
    progress.message(
        tr(
            "Residual offsets of the secondary scene: {lines:+.3f} lines, {samples:+.3f} samples at the centre;"
            " residuals {rms_lines:.3f} lines, {rms_samples:.3f} samples rms over {used} of {chips} chips (mean"
            " coherence {coherence:.2f}).",
            lines=registration.azimuth_lines[0],
            samples=registration.range_samples[0],
            rms_lines=registration.rms_lines,
            rms_samples=registration.rms_samples,
            used=registration.chips_used,
            chips=registration.chips,
            coherence=registration.coherence,
        )
    )
    return registration


def _coarse_offset(shape, load, secondary, wavelength_m, progress) -> tuple:
    """Return the median offset (lines, samples) of a few chips, from amplitudes on whole-pixel shifts."""
    chips = _spread_chips(shape, load)
    if not chips:
        raise ConvergenceError(
            "The two scenes have no common ground with data in the area: choose scenes that overlap, or another EXTENT."
        )
    centre = (0, 0)
    for _ in range(_COARSE_MOVES):
        search = partial(_amplitude_map, secondary=secondary, wavelength_m=wavelength_m, centre=centre)
        maps = map_threads(search, chips, progress)
        # The sum over chips has a peak where single chips of featureless desert have none.
        total = np.sum(maps, axis=0)
        best = np.unravel_index(int(np.argmax(total)), total.shape)
        move = best[0] - _COARSE_LINES, best[1] - _COARSE_SAMPLES
        centre = centre[0] + move[0], centre[1] + move[1]
        if abs(move[0]) < _COARSE_LINES - 1 and abs(move[1]) < _COARSE_SAMPLES - 1:
            return centre
    raise ConvergenceError(
        "The two scenes do not match within {lines} lines and {samples} samples of where their orbits put them: check"
        " that the orbits belong to the scenes and that DEM_DATUM is right.",
        lines=_COARSE_LINES * _COARSE_MOVES,
        samples=_COARSE_SAMPLES * _COARSE_MOVES,
    )


def _spread_chips(shape, load) -> list:
    """Return the first few chips with data, taken from all over the map in a fixed order."""
    windows, chips = chip_windows(shape, _FINE_CHIPS), []
    # steps of the golden ratio visit places far from those before
    order = np.argsort(np.mod(np.arange(len(windows)) * _GOLDEN, 1.0), kind="stable")
    for k in order:
        chip = load(windows[k])
        chips += [chip] if chip is not None else []
        if len(chips) == _COARSE_CHIPS:
            break
    return chips


def _amplitude_map(chip: Chip, secondary: Resampler, wavelength_m: float, centre: tuple) -> np.ndarray:
    """Return the amplitude correlation over the coarse search."""
    result = np.zeros((2 * _COARSE_LINES + 1, 2 * _COARSE_SAMPLES + 1))
    for i in range(result.shape[0]):
        for j in range(result.shape[1]):
            shift = centre[0] + i - _COARSE_LINES, centre[1] + j - _COARSE_SAMPLES
            trial = secondary.shifted(*shift).resample(chip.window, chip.planes, chip.points, wavelength_m)
            result[i, j] = chip_quality(chip.reference, trial, _CELL)[1]
    return result


def _fine_offsets(shape, load, secondary, wavelength_m, start, progress) -> list:
    windows = chip_windows(shape, _FINE_CHIPS)
    follow = partial(_refine, secondary=secondary, wavelength_m=wavelength_m, start=start)
    offsets: dict = {}
    map_tiles(windows, load, follow, offsets.__setitem__, progress)
    return [offset for offset in offsets.values() if offset is not None]


def _refine(chip: Optional[Chip], secondary: Resampler, wavelength_m: float, start: tuple) -> Optional[Offset]:
    """Follow the coherence peak from `start` with ever smaller 3 x 3 searches and a parabola; None without a peak."""
    if chip is None:
        return None
    centre = np.array(start, dtype=float)
    coherence = correlation = 0.0
    for step in _FINE_STEPS:
        values = np.empty((3, 3, 2))
        for i in range(3):
            for j in range(3):
                shift = centre + step * np.array([i - 1, j - 1])
                trial = secondary.shifted(*shift).resample(chip.window, chip.planes, chip.points, wavelength_m)
                values[i, j] = chip_quality(chip.reference, trial, _CELL)
        coherence, correlation = values[1, 1]
        move = _parabola_peak(values[..., 0])
        if move is None:
            best = np.unravel_index(int(np.argmax(values[..., 0])), (3, 3))
            move = np.array(best) - 1.0
        centre = centre + step * move
    if move is None or not np.isfinite(centre).all():
        return None
    middle = chip.points.time_s.shape[0] // 2, chip.points.time_s.shape[1] // 2
    time_s, reach = float(chip.points.time_s[middle]), float(chip.points.slant_range_m[middle])
    return Offset(time_s, reach, centre[0], centre[1], float(coherence), float(correlation))


def _parabola_peak(values: np.ndarray) -> Optional[np.ndarray]:
    """Return the peak of the least-squares paraboloid of 3 x 3 values, in steps; None when it has none nearby."""
    y, x = np.meshgrid([-1.0, 0.0, 1.0], [-1.0, 0.0, 1.0], indexing="ij")
    design = np.stack([np.ones(9), y.ravel(), x.ravel(), y.ravel() ** 2, (y * x).ravel(), x.ravel() ** 2], axis=1)
    c = np.linalg.lstsq(design, values.ravel(), rcond=None)[0]
    hessian = np.array([[2.0 * c[3], c[4]], [c[4], 2.0 * c[5]]])
    if not (hessian[0, 0] < 0.0 and np.linalg.det(hessian) > 0.0):
        return None
    peak = -np.linalg.solve(hessian, c[1:3])
    return peak if np.abs(peak).max() <= 1.5 else None


def fit_registration(offsets: list, secondary: Resampler, chips: int) -> Registration:
    """Fit offsets with planes in time and range, leaving out what does not agree.

    Parameters
    ----------
    offsets : list of Offset
        Measured offsets.
    secondary : Resampler
        Tells the normalisation of time and range.
    chips : int
        How many places were tried.
    """
    table = np.array([tuple(offset) for offset in offsets if offset is not None], dtype=float).reshape(-1, 6)
    # The variance of a coherence peak goes as (1 - g^2) / g^2 (Bamler & Hartl 1998, eq. 59).
    coherence = np.clip(table[:, 4], 0.01, 0.99)
    weight = coherence**2 / (1.0 - coherence**2)
    u = (table[:, 0] - secondary.doppler[2]) / secondary.doppler[3]
    v = (table[:, 1] - secondary.doppler[4]) / secondary.doppler[5]
    design = np.stack([np.ones_like(u), u, v], axis=1)
    fits, residuals, use = _robust_fits(design, table, weight)
    if use.sum() < _LEAST_CHIPS:
        raise ConvergenceError(
            "Only {used} of {chips} chips of the two scenes match, at least {least} are needed: the scenes are"
            " decorrelated or do not overlap enough; choose a larger EXTENT or another pair.",
            used=int(use.sum()),
            chips=chips,
            least=_LEAST_CHIPS,
        )
    rms = [float(np.sqrt(np.average(residuals[use, k] ** 2, weights=weight[use]))) for k in range(2)]
    if max(rms) > _WORST_RMS_PX:
        raise ConvergenceError(
            "The offsets between the two scenes scatter by {lines:.2f} lines and {samples:.2f} samples around their fit"
            " and at most {most} pixel is accepted: check the orbits and the DEM, or choose a more coherent pair.",
            lines=rms[0],
            samples=rms[1],
            most=_WORST_RMS_PX,
        )
    azimuth, reach = ((*(float(x) for x in fit), 0.0, 0.0, 0.0) for fit in fits)
    return Registration(azimuth, reach, *rms, chips, int(use.sum()), float(np.average(table[use, 4])))


def _robust_fits(design: np.ndarray, table: np.ndarray, weight: np.ndarray) -> tuple:
    """Return (fits, residuals, which chips entered) of both offsets.

    The medians come first: a crowd of wild chips on one side would pull a first least-squares fit and hide in it.
    """
    finite = np.isfinite(table).all(axis=1)
    fits = [np.array([np.median(table[finite, k]) if finite.any() else np.nan, 0.0, 0.0]) for k in (2, 3)]
    use = np.zeros_like(finite)
    for _ in range(10):
        residuals = np.stack([table[:, 2 + k] - design @ fits[k] for k in range(2)], axis=1)
        known = use if use.any() else finite
        if known.sum() < _LEAST_CHIPS:
            return fits, residuals, known
        spread = [max(1.4826 * float(np.median(np.abs(residuals[known, k]))), 1e-3) for k in range(2)]
        keep = finite & (np.abs(residuals) < _OUTLIER * np.array(spread)).all(axis=1)
        if (keep == use).all() or keep.sum() < _LEAST_CHIPS:
            return fits, residuals, keep
        use = keep
        fits = [_weighted_fit(design[use], table[use, k], weight[use]) for k in (2, 3)]
    return fits, residuals, use


def _weighted_fit(design: np.ndarray, values: np.ndarray, weight: np.ndarray) -> np.ndarray:
    root = np.sqrt(weight)
    return np.linalg.lstsq(design * root[:, None], values * root, rcond=None)[0]
