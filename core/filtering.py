"""Adaptive filtering of interferograms in overlapping windows of the spectrum (Goldstein and Werner, 1998)."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from typing import NamedTuple, Optional

import numpy as np
import scipy.fft
from scipy.ndimage import convolve1d

from .cluster import TileWork, absolute
from .conventions import Step
from .errors import InputError
from .grids import Window, tiles
from .kernels import _jit
from .kernels.filtering import add_windows, weigh_spectra
from .multilook import find_geometry, geometry_tag
from .pipeline import default_workers, map_tiles
from .progress import Progress
from .raster import Band, Raster, RasterWriter, describe_inputs, resolve_complex, write_view
from .results import Result

METHODS = ("goldstein", "goldstein_coherence")
WINDOWS = (8, 16, 32, 64, 128)
# A multiple of every window, so that windows lie at the same place whatever tile they are reached from.
_TILE = 512
# Weight of a pixel without coherence, so that its own phase survives where nothing else is known.
_LEAST_WEIGHT = 0.05


class Filter(NamedTuple):
    """Exponent, pixels along a side of a window, and whether the exponent falls with the coherence."""

    alpha: float
    window: int
    adaptive: bool


@dataclass(frozen=True)
class FilterJob:
    """Parameters of `filter_interferogram`; paths as text.

    Attributes
    ----------
    input : str
        Complex interferogram.
    output : str
        Filtered interferogram, complex, of the same magnitude.
    coherence : str or None
        Coherence on the same grid: every pixel counts by it; needed by the method ``goldstein_coherence``.
    method : str
        ``goldstein``: the exponent is `alpha` everywhere; ``goldstein_coherence``: it is ``alpha * (1 - coherence)``.
    alpha : float
        Strength, 0 to 2.
    window : int
        Pixels along a side of a window: 8, 16, 32, 64 or 128.
    """

    input: str
    output: str
    coherence: Optional[str] = None
    method: str = "goldstein"
    alpha: float = 0.8
    window: int = 32


def goldstein(
    igram: np.ndarray,
    alpha: float,
    window: int = 32,
    *,
    coherence: Optional[np.ndarray] = None,
    adaptive: bool = False,
    workers: Optional[int] = None,
) -> np.ndarray:
    """Filter the phase of an interferogram by raising its local spectrum to a power.

    Windows of `window` pixels start at every multiple of half a window, so that each pixel lies in four of them; the
    four results are blended with a raised cosine whose sum is one. In each window the spectrum Z of the phasors, which
    are as long as the coherence, or one without it, is multiplied by ``(S / max S) ** exponent``, S being the
    magnitude of Z smoothed over 3 x 3 frequencies with weights 1-2-1. The magnitude of the interferogram is left as it
    is.

    Parameters
    ----------
    igram : ndarray of complex64, shape (rows, cols)
        Zero and NaN are no data; they count as zero inside a window and come back unchanged.
    alpha : float
        Exponent, 0 (no change) to 1 and beyond (strong).
    window : int
        Pixels along a side of a window: one of `WINDOWS`.
    coherence : ndarray of float32, shape (rows, cols), or None
        Weight of the pixels; values below 0.05 and NaN count as 0.05.
    adaptive : bool
        With the coherence given, make the exponent of a window ``alpha * (1 - mean coherence)``; with alpha = 1 this
        is that of Baran et al. NaN is left out of the mean.
    workers : int or None
        Threads; None for all cores.

    Returns
    -------
    ndarray of complex64, shape (rows, cols)
        Filtered interferogram.

    References
    ----------
    Goldstein, R. M., Werner, C. L. (1998), Geophys. Res. Lett. 25, 4035-4038; Baran, I. et al. (2003), IEEE
    Trans. Geosci. Remote Sens. 41, 2114-2118. Unlike them we do not weigh phasors by the
    amplitude, so that bright scatterers do not drown their neighbours, and divide by the peak, so that a pure fringe
    keeps its size.
    """
    shape = igram.shape
    output = np.empty(shape, np.complex64)
    settings = Filter(alpha, window, adaptive)
    windows = list(tiles(shape, (_TILE, _TILE)))
    with ThreadPoolExecutor(workers or default_workers()) as pool:
        for tile, block in zip(windows, pool.map(partial(_filter_part, igram, coherence, settings), windows)):
            output[tile.slices] = block
    return output


def _filter_part(igram, coherence, settings, tile):
    outer = tile.grow(settings.window // 2, igram.shape)
    part = None if coherence is None else coherence[outer.slices]
    return filter_tile(igram[outer.slices], part, tile, outer, settings)


def filter_tile(igram, coherence, tile: Window, outer: Window, settings: Filter) -> np.ndarray:
    """Filter the pixels of `tile` given the samples of `outer`.

    Parameters
    ----------
    igram : ndarray of complex64, shape (outer.rows, outer.cols)
        Samples; `outer` is `tile` grown by at least half a window and cut at the edges of the raster.
    coherence : ndarray of float32, same shape, or None
        As for `goldstein`.
    tile, outer : Window
        Pixels of the raster; `tile` starts at multiples of half a window.
    settings : Filter
        As for `goldstein`.

    Returns
    -------
    ndarray of complex64, shape (tile.rows, tile.cols)
    """
    step = settings.window // 2
    count = tuple(-(-n // step) + 1 for n in (tile.rows, tile.cols))
    magnitude = np.abs(igram)
    valid = (magnitude > 0.0) & np.isfinite(magnitude)
    phasors = np.zeros(igram.shape, np.complex64)
    np.divide(igram, magnitude, out=phasors, where=valid)
    exponents = np.full(count, settings.alpha, np.float32)
    if coherence is not None:
        # fmax takes the number where the other is NaN.
        phasors *= np.fmax(coherence, np.float32(_LEAST_WEIGHT))
        if settings.adaptive:
            exponents *= 1.0 - _mean_coherence(_place(coherence, tile, outer, step, count), step)
    padded = _place(phasors, tile, outer, step, count)
    filtered = _blend(padded, exponents, settings.window)[: tile.rows, : tile.cols]
    inner = tile.within(outer)
    length = np.abs(filtered)
    usable = valid[inner] & (length > 0.0)
    factor = np.divide(magnitude[inner], length, out=np.ones(length.shape, np.float32), where=usable)
    return np.where(usable, filtered * factor, igram[inner])


def _place(array, tile, outer, step, count):
    """Put the samples of `outer` on the lattice of windows that touch `tile`, zero beyond the raster."""
    canvas = np.zeros(((count[0] + 1) * step, (count[1] + 1) * step), array.dtype)
    row, col = tile.row - step, tile.col - step
    lattice = Window(row, col, *canvas.shape)
    top, left = max(row, outer.row), max(col, outer.col)
    bottom = min(row + lattice.rows, outer.row + outer.rows)
    right = min(col + lattice.cols, outer.col + outer.cols)
    shared = Window(top, left, bottom - top, right - left)
    canvas[shared.within(lattice)] = array[shared.within(outer)]
    return canvas


def _mean_coherence(canvas, step):
    """Mean over every window of 2 x 2 lattice steps, of the pixels that hold a coherence; 0 where none does."""
    good = np.isfinite(canvas) & (canvas > 0.0)
    rows, cols = canvas.shape[0] // step, canvas.shape[1] // step
    shape = rows, step, cols, step
    total = np.where(good, canvas, 0.0).reshape(shape).sum(axis=(1, 3), dtype=np.float64)
    number = good.reshape(shape).sum(axis=(1, 3), dtype=np.float64)
    total, number = (a[:-1, :-1] + a[1:, :-1] + a[:-1, 1:] + a[1:, 1:] for a in (total, number))
    return (total / np.maximum(number, 1.0)).astype(np.float32)


def _blend(padded, exponents, size):
    """Filter every window of the lattice and add them up under the taper."""
    step = size // 2
    rows, cols = exponents.shape
    taper = np.sin(np.pi * (np.arange(size) + 0.5) / size).astype(np.float32) ** 2
    taper = taper[:, None] * taper[None, :]
    sums = np.zeros(((rows + 1) * step, (cols + 1) * step), np.complex64)
    spans = np.lib.stride_tricks.sliding_window_view(padded, (size, size))[::step, ::step]
    weigh, add = (weigh_spectra, add_windows) if _jit.HAS_NUMBA else (weigh_spectra_plain, add_windows_plain)
    for row in range(rows):
        spectra = scipy.fft.fft2(spans[row], workers=1)
        weigh(spectra, exponents[row])
        pieces = scipy.fft.ifft2(spectra, workers=1, overwrite_x=True)
        add(pieces, taper, sums[row * step : row * step + size])
    return sums[step:-step, step:-step]


def weigh_spectra_plain(spectra, exponents):
    """Do what the compiled `weigh_spectra` does, without a compiler; the two agree to 1e-5."""
    weights = np.abs(spectra)
    for axis in (1, 2):
        weights = convolve1d(weights, (1.0, 2.0, 1.0), axis, mode="wrap")
    peak = weights.max(axis=(1, 2), keepdims=True)
    weights = np.divide(weights, peak, out=np.ones_like(weights), where=peak > 0.0)
    spectra *= weights ** exponents[:, None, None]


def add_windows_plain(pieces, taper, band):
    """Do what the compiled `add_windows` does, without a compiler."""
    size = len(taper)
    for index, piece in enumerate(pieces):
        start = index * size // 2
        band[:, start : start + size] += piece * taper


def filter_interferogram(job: FilterJob, progress: Progress) -> Result:
    """Filter an interferogram tile by tile; the same as `goldstein` on the whole of it.

    Returns
    -------
    Result
        OUTPUT and VIEW (the phase for display): paths.
    """
    _check(job)
    with ExitStack() as stack:
        source = stack.enter_context(Raster(resolve_complex(job.input), "INPUT"))
        record = source.require_kind("interferogram")
        coherence = None
        if job.coherence:
            coherence = stack.enter_context(Raster(job.coherence, "COHERENCE"))
            source.grid.require_same(coherence.grid, "INPUT", "COHERENCE")
        used = {"input": source.path, "coherence": coherence and coherence.path}
        parameters = {"method": job.method, "alpha": job.alpha, "window": job.window}
        record = record.derive(Step("filterinterferogram", parameters, describe_inputs(**used)))
        tags = {"KIND": source.tags.get("KIND", ""), **geometry_tag(find_geometry(source), job.output)}
        band = Band("filtered interferogram")
        writer = stack.enter_context(RasterWriter(job.output, source.grid, [band], np.complex64, record, tags=tags))
        settings = Filter(job.alpha, job.window, job.method == "goldstein_coherence")
        map_tiles(
            list(tiles(source.grid.shape, (_TILE, _TILE))),
            partial(_read_tile, (source, coherence), settings),
            partial(_compute_tile, settings),
            writer.write,
            progress,
            elsewhere=_work_elsewhere(source.path, job.coherence, settings),
        )
    return Result({"OUTPUT": job.output, "VIEW": write_view(job.output, "phase")})


def _check(job):
    if job.method not in METHODS:
        raise InputError("METHOD is '{found}': it must be one of {want}.", found=job.method, want=", ".join(METHODS))
    if job.window not in WINDOWS:
        raise InputError(
            "WINDOW is {found}: it must be one of {want} pixels.",
            found=job.window,
            want=", ".join(str(size) for size in WINDOWS),
        )
    if not 0.0 <= job.alpha <= 2.0:
        raise InputError("ALPHA is {found}: it must be between 0 and 2.", found=job.alpha)
    if job.method == "goldstein_coherence" and not job.coherence:
        raise InputError(
            "METHOD is goldstein_coherence and COHERENCE is missing: choose the coherence of the interferogram."
        )


def _work_elsewhere(source, coherence, settings):
    """Return the work for a cluster, whose workers open the rasters themselves."""
    paths = tuple(absolute(path) for path in (source, coherence) if path)
    return TileWork(partial(_open_rasters, *paths), partial(_make_tile, settings), paths)


@contextmanager
def _open_rasters(source, coherence=None):
    with ExitStack() as stack:
        rasters = [stack.enter_context(Raster(path)) if path else None for path in (source, coherence)]
        yield tuple(rasters)


def _make_tile(settings, rasters, tile):
    return _compute_tile(settings, _read_tile(rasters, settings, tile))


def _read_tile(rasters, settings, tile):
    source, coherence = rasters
    outer = tile.grow(settings.window // 2, source.grid.shape)
    return tile, outer, source.read(outer), None if coherence is None else coherence.read(outer)


def _compute_tile(settings, arrays):
    tile, outer, igram, coherence = arrays
    return filter_tile(igram, coherence, tile, outer, settings)
