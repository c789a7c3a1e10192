"""Multiple-aperture interferometry: motion along the flight from the phase between two halves of the azimuth spectrum.

Each scene is split into the part seen ahead of the sensor and the part seen behind it, each part gives an
interferogram, and the phase between the two is what the motion along the flight leaves (Bechor & Zebker 2006).
"""

from __future__ import annotations

import math
from contextlib import ExitStack
from dataclasses import dataclass, replace
from functools import partial
from typing import NamedTuple, Optional

import numpy as np
from scipy import fft
from scipy.ndimage import uniform_filter

from .conventions import Looks, Step, number_tag
from .errors import InputError
from .geometry import pixel_size_m
from .grids import Window, tiles
from .look_density import local_mean
from .multilook import geometry_tag
from .neighbours import scatter_factor
from .pipeline import map_tiles, require_memory
from .progress import Progress, check_cancelled
from .raster import Band, Raster, RasterWriter, describe_inputs, resolve_complex
from .results import Result
from .scene_pair import Pixels, ScenePair, flight_step, open_scene_pair, pixel_axes
from .scene_spectra import flatten_spectra
from .statistics import debias_coherence, phase_deviation
from .words import tr

_TILE_PIXELS = 700
_HALO = 32
# Power at the edge of the sampled band over the power in its middle, above which the pixels cut the spectrum.
_MOST_EDGE = 0.35
_LEAST_CHECKED = 128
# The halves pass into each other over this share of the width of the spectrum.
_SOFT = 0.05
_LEAST_DATA = 0.5
# Side in cells of the square over which the fringe through a cell is measured.
_LEVEL = 3
_FIELDS = 8
_BYTES_PER_CELL = 90


@dataclass(frozen=True)
class MultipleApertureJob:
    """Parameters of `measure_along_track`.

    Attributes
    ----------
    reference, secondary : str
        Geocoded scenes on one grid; the earlier one becomes the reference whatever the order.
    azimuth_offset : str
        Motion along the flight direction, metres.
    uncertainty, coherence : str
        Standard deviation of it in metres, and the coherence of the half-aperture interferograms; empty for none.
    geometry : str or None
        Geometry raster of the reference; None for the one it names in its tags.
    window_m : float
        Side of the square over which the phase is averaged, > 0.
    step_m : float
        Pixel of the result, > 0; an even fringe through it is levelled, one that bends within it fades.
    min_coherence : float
        Where the coherence of the half apertures is less there is no result, 0 to 1.
    """

    reference: str
    secondary: str
    azimuth_offset: str
    uncertainty: str = ""
    coherence: str = ""
    geometry: Optional[str] = None
    window_m: float = 400.0
    step_m: float = 80.0
    min_coherence: float = 0.3


class Halves(NamedTuple):
    """Sums over cells of the results, shape (rows, cols).

    Attributes
    ----------
    forward, backward : ndarray of complex
        Interferograms of the part seen ahead and of the part seen behind.
    powers : ndarray of float, shape (4, rows, cols)
        Powers of the reference and the secondary ahead, then behind.
    separation : float
        Distance of the centres of the two halves, cycles per metre along the flight.
    """

    forward: np.ndarray
    backward: np.ndarray
    powers: np.ndarray
    separation: float


def phase_to_motion(separation):
    """Return metres of motion along the flight per radian of ``arg(forward conj(backward))``.

    A scene that moved by d along the flight has its spectrum multiplied by exp(-2 pi i f d), so that the product
    reference conj(secondary) has the phase 2 pi f d at the frequency f (cycles per metre), and the two halves differ by
    2 pi d times the distance of their centres. With half the beam each and an antenna of length l that distance is 2 n
    / l with n = 1/2, and d = l / (4 pi n) times the phase: equation 6 of the reference.

    Parameters
    ----------
    separation : float
        Cycles per metre.

    References
    ----------
    Bechor, N. B. D., Zebker, H. A. (2006), Geophys. Res. Lett. 33, L16311.
    """
    return 1.0 / (2.0 * math.pi * separation)


def measure_along_track(job: MultipleApertureJob, progress: Progress) -> Result:
    """Measure the motion along the flight by multiple-aperture interferometry.

    Returns
    -------
    Result
        AZIMUTH_OFFSET and, when asked, UNCERTAINTY and COHERENCE: paths. VALID: percent of the pixels with a result;
        SIGMA: median standard deviation in metres; SEPARATION: of the half apertures, cycles per metre.
    """
    _check(job)
    with ExitStack() as stack:
        with Raster(resolve_complex(job.reference), "REFERENCE") as first:
            width, height = pixel_size_m(first.grid)
        looks = Looks(*(max(1, round(job.step_m / size)) for size in (height, width)))
        side = 2 * round(0.5 * (job.window_m / job.step_m - 1.0)) + 1
        pair = open_scene_pair(job.reference, job.secondary, job.geometry, looks, stack, progress)
        shape = pair.cells.shape
        need = _BYTES_PER_CELL * shape[0] * shape[1]
        what = tr("A result of {rows} x {cols} pixels", rows=shape[0], cols=shape[1])
        require_memory(need, what, tr("enlarge STEP"))
        sums = np.zeros((_FIELDS, *shape), np.complex64)
        count = Looks(*(max(1, round(_TILE_PIXELS / step)) for step in looks))
        map_tiles(
            list(tiles(shape, count)),
            partial(_read_tile, pair, looks),
            partial(_split_tile, pair, looks),
            partial(_keep, sums),
            progress,
        )
        check_cancelled(progress)
        return _write(job, pair, looks, sums, max(side, 1), progress)


def _check(job: MultipleApertureJob) -> None:
    for name, value in (("WINDOW", job.window_m), ("STEP", job.step_m)):
        if not 0.0 < value < math.inf:
            raise InputError("{name} is {found} m: it must be greater than zero.", name=name, found=value)
    if job.window_m < job.step_m:
        raise InputError(
            "WINDOW of {found} m is smaller than STEP of {step} m: it must be at least as large.",
            found=job.window_m,
            step=job.step_m,
        )
    if not 0.0 <= job.min_coherence < 1.0:
        raise InputError("MIN_COHERENCE is {found}: it must lie from 0 to below 1.", found=job.min_coherence)


class _Tile(NamedTuple):
    window: Window
    pixels: Pixels
    along: tuple
    slant_range: np.ndarray


def _read_tile(pair: ScenePair, looks: Looks, window: Window) -> _Tile:
    """Read the pixels of some cells with a halo, and a metre along the flight in pixels at their middle."""
    rows, cols = window.rows * looks.rows, window.cols * looks.cols
    row, col = window.row * looks.rows, window.col * looks.cols
    outer = Window(row - _HALO, col - _HALO, rows + 2 * _HALO, cols + 2 * _HALO)
    heading = pair.sight(window, 1).heading_rad
    heading = math.atan2(np.nanmean(np.sin(heading)), np.nanmean(np.cos(heading)))
    axes = pixel_axes(pair.grid, np.array([[row + 0.5 * rows]]), np.array([[col + 0.5 * cols]]))
    along = tuple(float(part[0, 0]) for part in flight_step(axes, heading))
    return _Tile(window, pair.read(outer), along, pair.slant_range(outer))


def _split_tile(pair: ScenePair, looks: Looks, tile: _Tile) -> np.ndarray:
    """Return the sums of `Halves`, the separation and the share of independent looks, shape (8, rows, cols)."""
    scenes, difference = pair.demodulate(tile.pixels)
    inner = slice(_HALO, -_HALO), slice(_HALO, -_HALO)
    shape = tile.window.rows, tile.window.cols
    if not (scenes[0].any() and scenes[1].any()):
        return np.zeros((_FIELDS, *shape), np.complex64)
    density = pair.density(tile.slant_range, tile.along)
    halves = split_apertures(*scenes, tile.along, difference, looks, inner, density=density)
    separation = np.full(shape, halves.separation)
    known = (scenes[0][inner] != 0) & (scenes[1][inner] != 0)
    share = _sum_cells(density[inner] * known, looks) / (looks.rows * looks.cols)
    return np.stack([halves.forward, halves.backward, *halves.powers, separation, share]).astype(np.complex64)


def _keep(sums: np.ndarray, window: Window, values: np.ndarray) -> None:
    sums[(slice(None), *window.slices)] = values


def split_apertures(
    reference, secondary, along: tuple, difference, looks: Looks, inner: tuple, *, density=1.0
) -> Halves:
    """Split both scenes into halves of their common, flattened azimuth spectrum and form both interferograms.

    Pixels count with their density of independent looks, not with their brightness: a slope that faces the sensor is
    bright and holds few.

    Parameters
    ----------
    reference, secondary : ndarray of complex64, one shape
        Scenes with the spectrum of the radar image (see `ScenePair.demodulate`); zero is no data.
    along : tuple of float
        Pixels down and to the right of one metre along the flight.
    difference : ndarray of complex64 or float
        Phasor that makes the product the differential one.
    looks : Looks
        Pixels summed into a cell.
    inner : tuple of slice
        Whole cells, without the pixels that only the filter needs.
    density : float or ndarray, shape of the scenes
        Of independent looks; see `look_density`.
    """
    flat = flatten_spectra(reference, secondary, along)
    _require_whole_spectrum(flat.power, along)
    middle, width = flat.band
    ahead = np.clip(0.5 + (flat.frequency - middle) / (_SOFT * width), 0.0, 1.0)
    share = np.abs(flat.spectra[0]) * np.abs(flat.spectra[1])
    known = (reference[inner] != 0) & (secondary[inner] != 0)
    products, powers, centres = [], [], []
    for weight in (ahead, 1.0 - ahead):
        first, second = (fft.ifft2(spectrum * weight)[inner] for spectrum in flat.spectra)
        products.append(np.where(known, first * np.conj(second), 0.0) * _cut(difference, inner))
        powers += [np.where(known, np.abs(image) ** 2, 0.0) for image in (first, second)]
        part = share * weight**2
        centres.append(float((part * flat.frequency).sum() / part.sum()))
    level = np.conj(fringe_in_cells(products[0] + products[1], looks))
    weight = _weights(powers, known, looks) * _cut(density, inner)
    forward, backward = (_sum_cells(product * level * weight, looks) for product in products)
    return Halves(forward, backward, np.array([_sum_cells(p * weight, looks) for p in powers]), centres[0] - centres[1])


def _weights(powers: list, known: np.ndarray, looks: Looks) -> np.ndarray:
    """Return one over the brightness of the ground around each pixel, the mean over the better part of a cell."""
    both = np.sqrt((powers[0] + powers[2]) * (powers[1] + powers[3]))
    brightness = local_mean(both, known, tuple(2 * (size // 3) + 1 for size in looks))
    return np.where(brightness > 0.0, 1.0 / np.where(brightness > 0.0, brightness, 1.0), 0.0)


def fringe_in_cells(product: np.ndarray, looks: Looks) -> np.ndarray:
    """Return the fringe through each cell as a phasor that turns evenly, by the mean product of neighbours.

    Beside a rupture the displacement turns the phase by a good part of a cycle within a cell, so that its sum fades.
    Both halves of the spectrum turn alike: taken off both, the fringe leaves their difference as it is.

    Parameters
    ----------
    product : ndarray of complex, shape (rows, cols)
        Interferogram of whole cells; zero is no data.
    looks : Looks
        Pixels in a cell.

    Returns
    -------
    ndarray of complex64, shape of `product`
        Of unit size, one in the first pixel of a cell.
    """
    turns = []
    for axis, size in enumerate(looks):
        pairs = np.zeros_like(product)
        after, before = [slice(None)] * 2, [slice(None)] * 2
        after[axis], before[axis] = slice(1, None), slice(None, -1)
        pairs[tuple(before)] = product[tuple(after)] * np.conj(product[tuple(before)])
        mean = _sum_cells(pairs, looks)
        rate = np.angle(uniform_filter(mean.real, _LEVEL) + 1j * uniform_filter(mean.imag, _LEVEL))
        place = np.arange(product.shape[axis]) % size
        turns.append(
            np.repeat(np.repeat(rate, looks.rows, 0), looks.cols, 1) * (place[:, None] if axis == 0 else place)
        )
    return np.exp(1j * (turns[0] + turns[1])).astype(np.complex64)


def _cut(values, inner):
    return values[inner] if np.ndim(values) else values


def _require_whole_spectrum(power: np.ndarray, along: tuple) -> None:
    """Refuse scenes whose pixels are too coarse for their azimuth spectrum: it is then folded, and has no halves."""
    axis = 0 if abs(along[0]) * power.shape[0] >= abs(along[1]) * power.shape[1] else 1
    profile = fft.fftshift(power.mean(axis=1 - axis))
    size = profile.size
    edge = 0.5 * (profile[: size // 16].mean() + profile[-(size // 16) :].mean())
    if min(power.shape) >= _LEAST_CHECKED and edge > _MOST_EDGE * profile[3 * size // 8 : 5 * size // 8].mean():
        raise InputError(
            "The azimuth spectrum does not fit the pixels of the scenes, so it cannot be split: geocode both scenes"
            " with the pixel size that is proposed when PIXEL_SIZE is left out."
        )


def _sum_cells(array: np.ndarray, looks: Looks) -> np.ndarray:
    rows, cols = array.shape[0] // looks.rows, array.shape[1] // looks.cols
    return array.reshape(rows, looks.rows, cols, looks.cols).sum(axis=(1, 3))


def combine_halves(halves: Halves, side: int) -> tuple:
    """Average the phase between both interferograms over squares of cells.

    The phase is taken between the halves of each cell and then averaged: fringes across a window do not blur it.

    Parameters
    ----------
    halves : Halves
        Sums over cells; zero power is no data.
    side : int
        Side of a square in cells, odd, >= 1.

    Returns
    -------
    phase_rad : ndarray of float64
        ``arg(forward conj(backward))``; NaN where less than half of the window holds data.
    coherence : ndarray of float64
        Geometric mean of the coherences of both interferograms, 0 to 1.
    filled : ndarray of float64
        Share of the window with data, 0 to 1.
    """
    known = (halves.powers > 0.0).all(axis=0)
    norms = np.sqrt(halves.powers[::2] * halves.powers[1::2]).astype(np.float64)
    # a bright cell holds no more looks than others: its weight goes with its power, not with the square of it
    product = halves.forward * np.conj(halves.backward) / np.sqrt(np.where(known, norms[0] * norms[1], 1.0))
    filled = uniform_filter(known.astype(np.float64), side, mode="constant")
    parts = [uniform_filter(np.where(known, part, 0.0), side, mode="constant") for part in (product.real, product.imag)]
    phase = np.arctan2(parts[1], parts[0])
    coherence = 1.0
    for igram, norm in zip((halves.forward, halves.backward), norms):
        top = uniform_filter(np.where(known, np.abs(igram), 0.0), side, mode="constant")
        below = uniform_filter(np.where(known, norm, 0.0), side, mode="constant")
        coherence = coherence * np.minimum(top / np.where(below > 0.0, below, 1.0), 1.0)
    empty = ~known | (filled < _LEAST_DATA)
    return np.where(empty, np.nan, phase), np.where(empty, np.nan, np.sqrt(coherence)), filled


def _count_looks(coherence: np.ndarray, dense: np.ndarray) -> np.ndarray:
    """Return the coherence that has with all looks the phase noise that the given one has with a share of them."""
    dense = np.maximum(dense, 0.0)
    return coherence * np.sqrt(dense / np.maximum(1.0 - coherence**2 * (1.0 - dense), 1e-9))


def _write(job, pair: ScenePair, looks: Looks, sums: np.ndarray, side: int, progress: Progress) -> Result:
    """Turn the sums into metres, write the rasters and sum them up."""
    separation = sums[6].real
    typical = float(np.median(separation[separation > 0.0])) if (separation > 0.0).any() else math.nan
    scale = np.where(separation > 0.0, phase_to_motion(np.where(separation > 0.0, separation, 1.0)), np.nan)
    phase, coherence, filled = combine_halves(Halves(sums[0], sums[1], sums[2:6].real, typical), side)
    # each half of the spectrum has half of the looks
    cell_looks = 0.5 * looks.rows * looks.cols * min(1.0, number_tag(pair.reference.tags, "LOOKS_PER_PIXEL", 1.0))
    coherence = debias_coherence(coherence, max(cell_looks, 1.5))
    unsure = ~(coherence >= job.min_coherence)
    window_looks = max(cell_looks * side**2 * float(np.median(filled[~unsure])), 1.0) if (~unsure).any() else 1.0
    dense = uniform_filter(sums[7].real.astype(np.float64), side, mode="constant") / np.maximum(filled, _LEAST_DATA)
    noise = math.sqrt(2.0) * phase_deviation(_count_looks(np.nan_to_num(coherence), dense), window_looks)
    motion, sigma = (np.where(unsure, np.nan, scale * part) for part in (phase, noise))
    sigma *= scatter_factor(motion, sigma, side)
    names = "window_m", "step_m", "min_coherence"
    paths = {"reference": pair.reference.path, "secondary": pair.secondary.path}
    step = Step("multipleaperture", {name: getattr(job, name) for name in names}, describe_inputs(**paths))
    record = pair.record.derive(step, secondary=pair.later.reference, looks=window_looks)
    outputs = {
        "AZIMUTH_OFFSET": (job.azimuth_offset, "azimuth_offset", Band("azimuth offset", "m"), motion),
        "UNCERTAINTY": (job.uncertainty, "uncertainty", Band("azimuth sigma", "m"), sigma),
        "COHERENCE": (job.coherence, "coherence", Band("coherence of half apertures"), coherence),
    }
    values = {}
    for name, (path, product, band, array) in outputs.items():
        if not path:
            continue
        check_cancelled(progress)
        tags = geometry_tag(pair.geometry.path, path)
        with RasterWriter(path, pair.cells, [band], np.float32, replace(record, product=product), tags=tags) as writer:
            writer.write_all(array.astype(np.float32))
        values[name] = path
    known = np.isfinite(motion)
    values["VALID"], values["SIGMA"] = 100.0 * float(known.mean()), float(np.median(sigma[known]))
    values["SEPARATION"] = typical
    progress.message(
        tr(
            "The halves lie {separation:.3f} cycles per metre apart: one radian is {motion:.2f} m along the flight;"
            " standard deviation {sigma:.2f} m from {looks:.0f} looks.",
            separation=typical,
            motion=phase_to_motion(typical),
            sigma=values["SIGMA"],
            looks=window_looks,
        )
    )
    return Result(values)
