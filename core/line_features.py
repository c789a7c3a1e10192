"""Long narrow features of noisy rasters: oriented strips and steps, and the ridges of the response.

A strip is lower or higher than the ground on both of its sides; a step has the values of one side another level than
those of the other. Both are looked for in a set of directions, and measured against the scatter of the response around.
"""

from __future__ import annotations

import math
from functools import partial
from typing import NamedTuple

import numpy as np
from scipy import fft
from scipy.ndimage import distance_transform_edt, map_coordinates, uniform_filter

from .pipeline import default_workers, map_threads
from .progress import Progress, Span

DIRECTIONS = 18
_QUIET = 3
_LEAST_KNOWN, _LEAST_STEADY = 0.5, 0.95
_FLANK = 1.5
_SURROUNDINGS = 3.0


class Template(NamedTuple):
    """Sizes of what is looked for, metres, and of a cell (height, width).

    Attributes
    ----------
    length_m : float
        Length of the straight piece that is averaged.
    width_m : float
        Width of the strip, and of the zone at a step that is left out.
    reach_m : float
        How far to each side a step is measured.
    cell_m : tuple of float
        Height and width of a cell.
    """

    length_m: float
    width_m: float
    reach_m: float
    cell_m: tuple


class Evidence(NamedTuple):
    """What speaks for a line through each cell in its best direction, shape (rows, cols), float32.

    Attributes
    ----------
    score : ndarray
        Root of the sum of the squares of both responses in units of their local scatter.
    azimuth_rad : ndarray
        Direction, clockwise from the upward axis, 0 to pi.
    strip, step : ndarray
        Mean of the strip minus the higher of its sides; level to the right of the direction minus level to the left.
    """

    score: np.ndarray
    azimuth_rad: np.ndarray
    strip: np.ndarray
    step: np.ndarray


class _Spectra(NamedTuple):
    """Transforms of the rasters, padded; None for a raster that is not given."""

    shape: tuple
    padded: tuple
    radius: tuple
    strip: object
    weight: object
    step: object
    steady: object


def find_evidence(strip, step, template: Template, progress: Progress) -> Evidence:
    """Measure strips of one raster and steps of another in 18 directions.

    Parameters
    ----------
    strip : ndarray of float, shape (rows, cols), or None
        A raster in which the line is a narrow strip of higher values; NaN is no data.
    step : ndarray of float, shape (rows, cols), or None
        A raster that jumps at the line; NaN is no data.
    template : Template
        Sizes.
    progress : Progress
        Asked after each batch of directions.

    Returns
    -------
    Evidence
        Zero where too little is known.
    """
    spectra = _prepare(strip, step, template)
    directions = np.arange(DIRECTIONS) * math.pi / DIRECTIONS
    respond = partial(_respond, spectra, template)
    quiet = _scatter(map_threads(respond, directions[::_QUIET], Span(progress, 0.0, 0.25)), spectra, template)
    best = [np.zeros(spectra.shape, np.float32) for _ in range(4)]
    batch = default_workers()
    for first in range(0, DIRECTIONS, batch):
        some = directions[first : first + batch]
        for azimuth, responses in zip(some, map_threads(respond, some, progress)):
            score = np.zeros(spectra.shape, np.float32)
            for response, scatter, low in zip(responses, quiet, (0.0, -np.inf)):
                if response is not None:
                    score += np.square(np.maximum(response, low) / scatter)
            score = np.sqrt(score)
            better = score > best[0]
            values = (score, azimuth, *(0.0 if r is None else r for r in responses))
            for target, value in zip(best, values):
                target[better] = value[better] if np.ndim(value) else value
        progress.update(0.25 + 0.75 * (first + batch) / DIRECTIONS)
    return Evidence(*best)


def _prepare(strip, step, template: Template) -> _Spectra:
    shape = (strip if strip is not None else step).shape
    most = math.hypot(0.5 * template.length_m, template.reach_m)
    radius = tuple(math.ceil(most / size) + 1 for size in template.cell_m)
    padded = tuple(fft.next_fast_len(size + 2 * r, real=True) for size, r in zip(shape, radius))
    parts = dict.fromkeys(("strip", "weight", "step", "steady"))
    if strip is not None:
        known = np.isfinite(strip)
        parts["strip"] = fft.rfft2(_place(np.where(known, strip, 0.0), radius, padded))
        parts["weight"] = fft.rfft2(_place(known, radius, padded))
    if step is not None:
        known = np.isfinite(step)
        # what is missing gets the value of the nearest cell: a jump to some constant would be taken for a step
        framed = _place(np.where(known, step, np.nan), radius, padded, np.nan)
        nearest = distance_transform_edt(~np.isfinite(framed), return_distances=False, return_indices=True)
        parts["step"] = fft.rfft2(framed[tuple(nearest)])
        size = [max(1, round(2.0 * template.reach_m / cell)) for cell in template.cell_m]
        share = uniform_filter(known.astype(np.float32), size, mode="constant")
        parts["steady"] = (share >= _LEAST_STEADY) & np.isfinite(step)
    return _Spectra(shape, padded, radius, **parts)


def _place(array: np.ndarray, radius: tuple, padded: tuple, outside: float = 0.0) -> np.ndarray:
    framed = np.full(padded, outside, np.float32)
    framed[radius[0] : radius[0] + array.shape[0], radius[1] : radius[1] + array.shape[1]] = array
    return framed


def _correlate(spectrum, kernel, spectra: _Spectra) -> np.ndarray:
    rows, cols = (2 * r for r in spectra.radius)
    response = fft.irfft2(spectrum * fft.rfft2(kernel[::-1, ::-1].astype(np.float32), spectra.padded), spectra.padded)
    return response[rows : rows + spectra.shape[0], cols : cols + spectra.shape[1]]


def _respond(spectra: _Spectra, template: Template, azimuth_rad: float) -> tuple:
    """Return the responses of a strip and of a step in one direction; None for a raster that is not given."""
    down, right = (np.arange(-r, r + 1) * size for r, size in zip(spectra.radius, template.cell_m))
    north, east = -down[:, None], right[None, :]
    s, c = math.sin(azimuth_rad), math.cos(azimuth_rad)
    along, across = east * s + north * c, east * c - north * s
    inside = np.abs(along) <= 0.5 * template.length_m
    strip = step = None
    if spectra.strip is not None:
        core = (inside & (np.abs(across) <= 0.5 * template.width_m)).astype(float)
        strip = _strip_response(spectra, core, template, (s, c))
    if spectra.step is not None:
        kernel = step_kernel(along, across, inside, template)
        step = np.where(spectra.steady, _correlate(spectra.step, kernel, spectra), 0.0).astype(np.float32)
    return strip, step


def _strip_response(spectra: _Spectra, core, template: Template, direction: tuple) -> np.ndarray:
    """Return the mean under a strip minus the higher mean of the strips beside it, zero where one is unknown."""
    weight = _correlate(spectra.weight, core, spectra)
    mean = _correlate(spectra.strip, core, spectra) / np.maximum(weight, 1e-3)
    mean[weight < _LEAST_KNOWN * core.sum()] = np.nan
    s, c = direction
    down, right = (round(_FLANK * template.width_m * part / size) for part, size in zip((s, c), template.cell_m))
    sides = [_moved(mean, sign * down, sign * right) for sign in (1, -1)]
    return np.nan_to_num(mean - np.maximum(*sides)).astype(np.float32)


def _moved(array: np.ndarray, down: int, right: int) -> np.ndarray:
    """Return an array whose every cell holds the value so many rows down and columns to the right; NaN outside."""
    out = np.full_like(array, np.nan)
    rows, cols = array.shape
    to_rows, to_cols = (slice(max(-m, 0), size - max(m, 0)) for m, size in ((down, rows), (right, cols)))
    from_rows, from_cols = (slice(max(m, 0), size - max(-m, 0)) for m, size in ((down, rows), (right, cols)))
    out[to_rows, to_cols] = array[from_rows, from_cols]
    return out


def step_kernel(along: np.ndarray, across: np.ndarray, inside: np.ndarray, template: Template) -> np.ndarray:
    """Return the weights that give the height of a step by least squares.

    Beside the step the values may be any plane, curve along the line and have another slope on each side, which is what
    an elastic field does around a fault; the strip of `width_m` on the line itself is not used.

    Parameters
    ----------
    along, across : ndarray, metres, shape (rows, cols) or broadcast to it
        Coordinates of the cells in the direction of the line and to the right of it.
    inside : ndarray of bool
        Cells within the length.

    Returns
    -------
    ndarray of float64, shape (rows, cols)
        The sum of weights times values is the level to the right minus the level to the left.
    """
    distance = np.abs(across)
    used = inside & (distance <= template.reach_m) & (distance > 0.5 * template.width_m)
    a, q = along[used] / template.length_m, across[used] / template.reach_m
    kernel = np.zeros(used.shape)
    kernel[used] = np.linalg.pinv(step_design(a, q))[0]
    return kernel


def step_design(along: np.ndarray, across: np.ndarray) -> np.ndarray:
    """Return the columns of the model of a step: the step, a plane, its twist, a kink, a curve along the line."""
    one = np.ones_like(along)
    return np.stack([0.5 * np.sign(across), one, along, across, along * across, np.abs(across), along**2], axis=1)


def _scatter(responses: list, spectra: _Spectra, template: Template) -> list:
    """Return the local scatter of both responses, never below that of the whole raster."""
    found = []
    size = [2 * round(0.5 * _SURROUNDINGS * template.length_m / cell) + 1 for cell in template.cell_m]
    for parts in zip(*responses):
        if parts[0] is None:
            found.append(None)
            continue
        power = sum(np.square(part) for part in parts) / len(parts)
        known = sum(part != 0.0 for part in parts) > 0
        weight = uniform_filter(known.astype(np.float64), size, mode="constant")
        local = uniform_filter(power.astype(np.float64), size, mode="constant") / np.maximum(weight, 1e-3)
        local = np.sqrt(np.maximum(local, 0.0)).astype(np.float32)
        sizes = np.abs(np.concatenate([part[known][:: max(1, known.sum() // 100_000)] for part in parts]))
        overall = 1.4826 * float(np.median(sizes)) if sizes.size else 1.0
        found.append(np.maximum(local, max(overall, 1e-12)))
    return found


def find_ridges(evidence: Evidence, template: Template, least_score: float) -> np.ndarray:
    """Return the cells whose score is the largest across the line within its flanks.

    Returns
    -------
    ndarray of int64, shape (n, 2)
        Rows and columns.
    """
    score = evidence.score
    rows, cols = np.nonzero(score >= least_score)
    azimuth = evidence.azimuth_rad[rows, cols]
    here, top = score[rows, cols], np.ones(rows.size, bool)
    step = min(template.cell_m)
    for k in range(1, max(1, round(_FLANK * template.width_m / step)) + 1):
        for sign in (-1.0, 1.0):
            down = sign * k * step * np.sin(azimuth) / template.cell_m[0]
            right = sign * k * step * np.cos(azimuth) / template.cell_m[1]
            beside = map_coordinates(score, [rows + down, cols + right], order=1, mode="constant")
            top &= here >= beside
    return np.stack([rows[top], cols[top]], axis=1)
