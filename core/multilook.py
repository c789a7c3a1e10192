"""Averages over whole blocks of pixels: of a pair of scenes, and of rasters read on the grid of a product."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

import numpy as np

from .conventions import Looks
from .errors import InputError
from .grids import MapGrid, Window
from .kernels import _jit
from .kernels.interferogram import sum_cells
from .raster import Raster

# Cells summed at once, so that the sums in double precision stay in the cache.
_CELLS_AT_ONCE = 1 << 16


def multilook_pair(reference: np.ndarray, secondary: np.ndarray, looks: Looks, *, window: int = 1) -> tuple:
    """Multiply two scenes, average over cells of `looks` samples and estimate the coherence.

    The coherence is the magnitude of the summed product over the root of the summed powers. It is the maximum
    likelihood estimate and biased upward where coherence and looks are small: see `statistics.expected_coherence`.

    Parameters
    ----------
    reference, secondary : ndarray of complex64, shape (rows, cols)
        Samples on the same grid; zero and NaN are no data and are left out.
    looks : Looks
        Samples per cell along rows and columns, >= 1; an incomplete last cell is left out.
    window : int
        Odd number of cells, >= 1, along each side of the square over which coherence is estimated.

    Returns
    -------
    interferogram : ndarray of complex64, shape (rows // looks.rows, cols // looks.cols)
        Mean of ``reference * conj(secondary)``; zero where fewer than half of the samples hold data.
    coherence : ndarray of float32, same shape, 0 to 1
        NaN where the interferogram is zero for lack of data.
    """
    rows, cols = reference.shape[0] // looks.rows, reference.shape[1] // looks.cols
    interferogram = np.empty((rows, cols), np.complex64)
    coherence = np.empty((rows, cols), np.float32)
    step, halo = max(1, _CELLS_AT_ONCE // max(cols, 1)), window // 2
    for row in range(0, rows, step):
        first, stop = max(row - halo, 0), min(row + step + halo, rows)
        part = slice(first * looks.rows, stop * looks.rows)
        block = _multilook_strip(reference[part], secondary[part], looks, window)
        inner = slice(row - first, min(row + step, rows) - first)
        interferogram[row : row + step] = block[0][inner]
        coherence[row : row + step] = block[1][inner]
    return interferogram, coherence


def _multilook_strip(reference, secondary, looks, window):
    summed = sum_cells if _jit.HAS_NUMBA else sum_cells_plain
    cross, power_reference, power_secondary, count = summed(reference, secondary, looks.rows, looks.cols)
    empty = 2.0 * count < looks.rows * looks.cols
    mean = np.where(empty, 0.0, cross / np.maximum(count, 1.0)).astype(np.complex64)
    if window > 1:
        cross, power_reference, power_secondary = (
            _sum_window(array, window) for array in (cross, power_reference, power_secondary)
        )
    norm = np.sqrt(power_reference * power_secondary)
    ratio = np.abs(cross) / np.where(norm > 0.0, norm, 1.0)
    return mean, np.where(empty, np.nan, np.minimum(ratio, 1.0)).astype(np.float32)


def _sum_window(array, window):
    """Sum over a centred square; the order of additions is the same for every pixel, so that tiles do not show."""
    half = window // 2
    rows, cols = array.shape
    padded = np.pad(array, half)
    down = padded[:rows].copy()
    for k in range(1, window):
        down += padded[k : k + rows]
    total = down[:, :cols].copy()
    for k in range(1, window):
        total += down[:, k : k + cols]
    return total


def sum_cells_plain(reference, secondary, cell_rows, cell_cols):
    """Do what the compiled `sum_cells` does, without a compiler; the two agree to rounding."""
    rows, cols = reference.shape[0] // cell_rows, reference.shape[1] // cell_cols
    inner = slice(rows * cell_rows), slice(cols * cell_cols)
    a, b = reference[inner].astype(np.complex128), secondary[inner].astype(np.complex128)
    with np.errstate(invalid="ignore", over="ignore"):
        p1, p2 = a.real**2 + a.imag**2, b.real**2 + b.imag**2
        valid = (p1 * p2 > 0.0) & (p1 * p2 < np.inf)
        terms = np.where(valid, a * b.conj(), 0.0), np.where(valid, p1, 0.0), np.where(valid, p2, 0.0), valid * 1.0
    shape = rows, cell_rows, cols, cell_cols
    return tuple(term.reshape(shape).sum(axis=(1, 3)) for term in terms)


def average_blocks(array: np.ndarray, looks: Looks) -> np.ndarray:
    """Return the mean over blocks of `looks` pixels, leaving NaN out.

    Parameters
    ----------
    array : ndarray of float, shape (rows, cols)
        Any unit; NaN is no data.
    looks : Looks
        Rows and columns per block, >= 1; an incomplete last block is left out.

    Returns
    -------
    ndarray of float64, shape (rows // looks.rows, cols // looks.cols)
        NaN where a block holds no data at all.
    """
    rows, cols = array.shape[0] // looks.rows, array.shape[1] // looks.cols
    blocks = array[: rows * looks.rows, : cols * looks.cols].reshape(rows, looks.rows, cols, looks.cols)
    valid = np.isfinite(blocks)
    count = valid.sum(axis=(1, 3))
    total = np.where(valid, blocks, 0.0).sum(axis=(1, 3), dtype=np.float64)
    return np.where(count > 0, total / np.maximum(count, 1), np.nan)


def refine_window(window: Window, looks: Looks) -> Window:
    """Return the fine pixels under a window of blocks of `looks` pixels."""
    return Window(window.row * looks.rows, window.col * looks.cols, window.rows * looks.rows, window.cols * looks.cols)


def looks_between(fine: MapGrid, coarse: MapGrid, this: str, that: str) -> Looks:
    """Return how many pixels of `fine` make one of `coarse`; `this` and `that` name their parameters in the error."""
    rows = max(1, round(coarse.pixel_y / fine.pixel_y))
    cols = max(1, round(coarse.pixel_x / fine.pixel_x))
    looks = Looks(min(rows, fine.rows), min(cols, fine.cols))
    fine.multilook(looks).require_same(coarse, this, that)
    return looks


class AveragedRaster:
    """A fine raster read on the coarser grid of a product; one object, one thread.

    Parameters
    ----------
    path : str or Path
        The fine raster, for example a geometry raster.
    grid : MapGrid
        Grid of the product: whole blocks of pixels of the raster.
    parameter, product_parameter : str
        Names of the tool's parameters for error messages.
    """

    def __init__(self, path, grid: MapGrid, parameter: str = "GEOMETRY", product_parameter: str = "INPUT"):
        self._raster = Raster(path, parameter)
        self._looks = looks_between(self._raster.grid, grid, parameter, product_parameter)
        self._names = self._raster.band_names()
        self._parameter = parameter

    def read(self, window: Window, name: str) -> np.ndarray:
        """Return the mean of the band called `name` over the pixels of a window of the product, float64."""
        if name not in self._names:
            raise InputError(
                "{parameter}: {path} has no band called '{name}' (it has {found}): choose the geometry raster written"
                " by the tool Geocode scene.",
                parameter=self._parameter,
                path=Path(self._raster.path).name,
                name=name,
                found=", ".join(n or "unnamed" for n in self._names),
            )
        fine = self._raster.read(refine_window(window, self._looks), self._names.index(name) + 1)
        return average_blocks(fine, self._looks)

    def close(self) -> None:
        """Let go of the file."""
        self._raster.close()

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.close()


def find_geometry(raster: Raster, given: Optional[str] = None) -> Optional[str]:
    """Return the geometry raster of a product: the given one, or the one its tag GEOMETRY names, or None."""
    if given:
        return str(given)
    name = raster.tags.get("GEOMETRY")
    path = Path(raster.path).parent / name if name else None
    return str(path) if path is not None and path.is_file() else None


def geometry_tag(geometry: Optional[str], output) -> dict:
    """Return the tag by which `find_geometry` finds the geometry raster from `output`; empty without geometry."""
    if not geometry:
        return {}
    path = Path(geometry).resolve()
    return {"GEOMETRY": path.name if path.parent == Path(output).resolve().parent else str(path)}
