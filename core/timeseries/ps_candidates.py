"""Candidates for persistent scatterers: bright pixels whose calibrated amplitude hardly changes from scene to scene."""

from __future__ import annotations

import math
from contextlib import ExitStack
from functools import partial
from typing import NamedTuple

import numpy as np
from scipy.ndimage import maximum_filter

from ..errors import InputError
from ..geometry import pixel_size_m
from ..grids import Window
from ..kernels import scatterers as kernels
from ..pipeline import default_workers, map_tiles, require_memory
from ..progress import Progress, Span, check_cancelled
from ..raster import Band, RasterWriter
from ..words import tr
from .ps_response import gather_echoes
from .ps_scenes import SceneStack

_BYTES_PER_PIXEL = 8
DISPERSION_BANDS = (Band("amplitude dispersion"), Band("mean amplitude"))


class Candidates(NamedTuple):
    """Pixels that may be scatterers.

    Attributes
    ----------
    rows, cols : ndarray of int64, shape (points,)
    place_m : ndarray, shape (points, 2)
        East and north from the corner of the map.
    dispersion : ndarray, shape (points,)
        Amplitude dispersion.
    phasors : ndarray of complex64, shape (points, dates)
        Unit phasors of ``reference * conj(scene)``; zero is no data.
    slopes : ndarray, shape (points, dates)
        Radians per metre of height.
    """

    rows: np.ndarray
    cols: np.ndarray
    place_m: np.ndarray
    dispersion: np.ndarray
    phasors: np.ndarray
    slopes: np.ndarray

    def take(self, chosen: np.ndarray) -> Candidates:
        """Return some of the points."""
        return Candidates(*(part[chosen] for part in self))


def calibrate(stack: SceneStack, progress: Progress) -> np.ndarray:
    """Return the factor of each scene that gives all the same mean amplitude, shape (dates,).

    The means are taken where all scenes have data, over strips spread over the map.
    """
    total, count = np.zeros(len(stack.dates)), 0
    for window in stack.sample_windows():
        check_cancelled(progress)
        amplitude = np.abs(stack.read(window))
        known = (amplitude > 0.0).all(axis=0) & np.isfinite(amplitude).all(axis=0)
        total += amplitude[:, known].sum(axis=1, dtype=np.float64)
        count += int(known.sum())
    if not count:
        raise InputError("INPUTS: no pixel has data in all scenes: give scenes that cover one area.")
    return total.mean() / total


def amplitude_dispersion(scenes: np.ndarray, factors: np.ndarray) -> tuple:
    """Return amplitude dispersion (deviation over mean) and mean amplitude.

    Parameters
    ----------
    scenes : ndarray of complex64, shape (dates, rows, cols)
        Zero is no data.
    factors : ndarray, shape (dates,)
        From `calibrate`.

    Returns
    -------
    ndarray, ndarray, float64, shape (rows, cols)
        NaN where a scene has no data. Below 0.25 the dispersion approximates the deviation of the phase in radians
        (Ferretti et al. 2001, eq. 18); pure clutter has 0.52.
    """
    shape = scenes.shape[1:]
    total, squares, count = np.zeros(shape), np.zeros(shape), np.zeros(shape, np.int32)
    for scene, factor in zip(scenes, factors):
        kernels.add_amplitudes(scene, float(factor), total, squares, count)
    dates = len(scenes)
    with np.errstate(invalid="ignore", divide="ignore"):
        mean = total / dates
        variance = np.maximum(squares / dates - mean**2, 0.0) * dates / (dates - 1)
        dispersion = np.sqrt(variance) / mean
    missing = count < dates
    dispersion[missing], mean[missing] = np.nan, np.nan
    return dispersion, mean


def peak_radius(looks_per_pixel: float) -> int:
    """Return how many pixels around a peak belong to its resolution cell."""
    return max(1, round(1.0 / math.sqrt(min(max(looks_per_pixel, 1e-3), 1.0))))


class _Settings(NamedTuple):
    """What is the same for every tile."""

    shape: tuple
    factors: np.ndarray
    limit: float
    radius: int
    reference: int


def find_candidates(
    stack: SceneStack, limit: float, most: int, progress: Progress, *, output: str = "", record=None
) -> Candidates:
    """Return the peaks of mean amplitude whose dispersion is at most `limit`, in the order of rows.

    Parameters
    ----------
    stack : SceneStack
    limit : float
        Largest amplitude dispersion.
    most : int
        Most candidates; those with the smallest dispersion are kept.
    progress : Progress
        Told and asked per strip.
    output : str
        Raster of dispersion and mean amplitude; empty for none.
    record : Record or None
        Of that raster.
    """
    radius = peak_radius(stack.looks_per_pixel())
    _require_memory(stack, radius)
    factors = calibrate(stack, Span(progress, 0.0, 0.2))
    settings = _Settings(stack.grid.shape, factors, limit, radius, stack.reference)
    found: list = []
    with ExitStack() as files:
        writer = None
        if output:
            writer = files.enter_context(RasterWriter(output, stack.grid, DISPERSION_BANDS, np.float32, record))
        map_tiles(
            stack.windows(),
            partial(_read, stack, radius),
            partial(_pick, settings),
            partial(_keep, writer, found, most),
            Span(progress, 0.2, 1.0),
        )
    rows, cols, dispersion, phasors = _best(found, most)
    width, height = pixel_size_m(stack.grid)
    place = np.stack([(cols + 0.5) * width, -(rows + 0.5) * height], axis=1)
    return Candidates(rows, cols, place, dispersion, phasors, stack.height_phase(rows, cols))


def _require_memory(stack: SceneStack, radius: int) -> None:
    """Raise when the strips that wait and those that are worked on are more than the memory holds."""
    workers = default_workers()
    pixels = stack.grid.cols * (stack.windows()[0].rows + 2 * radius)
    strip = len(stack.dates) * pixels * _BYTES_PER_PIXEL
    # those being worked on have a second copy, and sums in double precision
    need = (2 * workers + 1) * strip + workers * (strip + 64 * pixels)
    require_memory(need, tr("The search for scatterers"), tr("choose a smaller area or fewer scenes"))


def _read(stack: SceneStack, radius: int, window: Window) -> tuple:
    outer = window.grow(radius, stack.grid.shape)
    return window, outer, stack.read(outer)


def _pick(settings: _Settings, tile: tuple) -> tuple:
    """Return the candidates of a tile (rows, columns, dispersion, phasors), and its layers."""
    window, outer, scenes = tile
    dispersion, mean = amplitude_dispersion(scenes, settings.factors)
    bright = np.where(np.isfinite(mean), mean, 0.0)
    peaks = (bright > 0.0) & (bright == maximum_filter(bright, size=2 * settings.radius + 1, mode="constant"))
    inner = np.zeros(bright.shape, bool)
    inner[window.within(outer)] = True
    with np.errstate(invalid="ignore"):
        rows, cols = np.nonzero(peaks & inner & (dispersion <= settings.limit))
    values = gather_echoes(scenes * settings.factors[:, None, None].astype(np.float32), rows, cols, settings.radius)
    product = values[:, [settings.reference]] * values.conj()
    size = np.abs(product)
    phasors = np.divide(product, size, out=np.zeros_like(product), where=size > 0.0)
    layers = [layer[window.within(outer)].astype(np.float32) for layer in (dispersion, mean)]
    return (rows + outer.row, cols + outer.col, dispersion[rows, cols], phasors.astype(np.complex64)), layers


def _best(found: list, most: int) -> tuple:
    """Return the candidates of all tiles with the smallest dispersion, in the order of rows."""
    parts = tuple(np.concatenate(part) for part in zip(*found))
    if parts[0].size <= most:
        return parts
    chosen = np.sort(np.argsort(parts[2], kind="stable")[:most])
    return tuple(part[chosen] for part in parts)


def _keep(writer, found: list, most: int, window: Window, picked: tuple) -> None:
    found.append(picked[0])
    # twice too many are thinned at once, so that memory stays bounded
    if sum(part[0].size for part in found) > 2 * most:
        found[:] = [_best(found, most)]
    if writer is not None:
        for band, layer in enumerate(picked[1], start=1):
            writer.write(window, layer, band)
