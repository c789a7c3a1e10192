"""The inputs of the unwrapping by window: interferogram, coherence, mask and a predicted displacement."""

from __future__ import annotations

import numpy as np
from scipy.ndimage import map_coordinates

from .conventions import range_to_phase
from .errors import FormatError, InputError
from .geometry import transformer
from .grids import MapGrid, Window
from .multilook import AveragedRaster, find_geometry
from .progress import Progress
from .raster import Raster, resolve_complex
from .unwrap_inputs import Patch
from .words import tr

_STRIP = 256


class UnwrapSource:
    """Open inputs on the grid of the interferogram; one object, one thread.

    Parameters
    ----------
    job : UnwrapJob
        Paths.
    stack : ExitStack
        Closes the files.
    """

    def __init__(self, job, stack):
        self._igram = stack.enter_context(Raster(resolve_complex(job.input), "INPUT"))
        self.record = self._igram.require_kind("interferogram")
        self.path, self.grid = self._igram.path, self._igram.grid
        self.geometry = find_geometry(self._igram)
        self._coherence = stack.enter_context(Raster(job.coherence, "COHERENCE"))
        self.grid.require_same(self._coherence.grid, "INPUT", "COHERENCE")
        self.looks = max(_looks_of(self._coherence, self.record.looks), 1.0)
        self._mask = stack.enter_context(_open_mask(job.mask, self.grid)) if job.mask else None
        self._model, self._with_phase, self._with_model = None, 0, 0
        if job.model:
            self._model = stack.enter_context(Predicted(job.model, self.grid, self.record.wavelength_m))

    def read_phase(self, window: Window) -> np.ndarray:
        """Return the interferogram of a window as it is, complex64."""
        return self._igram.read(window)

    def read(self, window: Window) -> Patch:
        """Return the pixels of a window, the predicted phase taken out."""
        igram, coherence = self.read_phase(window), self._coherence.read(window)
        usable = np.isfinite(coherence) & (np.abs(igram) > 0.0)
        if isinstance(self._mask, Raster):
            values = self._mask.read(window)
            usable &= np.isfinite(values) & (values != 0)
        elif self._mask is not None:
            # the mean of the codes of a block is zero only where all of its pixels are valid
            usable &= self._mask.read(window, "mask") == 0.0
        if self._model is None:
            return Patch(igram, coherence, usable)
        model = self._model.read(window)
        self._with_phase += np.count_nonzero(usable)
        usable &= np.isfinite(model)
        self._with_model += np.count_nonzero(usable)
        model[~usable] = 0.0
        turn = np.cos(model) - np.complex64(1j) * np.sin(model)
        return Patch(np.where(usable, igram * turn, 0).astype(np.complex64), coherence, usable, model)

    def warn_of_gaps(self, progress: Progress) -> None:
        """Say how much of the phase that was read lies outside the prediction and was left out."""
        if self._with_model < self._with_phase:
            share = 100.0 * (1.0 - self._with_model / self._with_phase)
            progress.warning(
                tr(
                    "MODEL holds nothing for {share:.1f} % of the pixels: they are left out. Compute it for a larger"
                    " area.",
                    share=share,
                )
            )


def _looks_of(coherence: Raster, default: float) -> float:
    """Return the looks that the coherence was estimated with, or the default for a raster of other origin."""
    try:
        return max(coherence.record.looks, default)
    except FormatError:
        return default


def _open_mask(path: str, grid: MapGrid):
    """Return a raster on the grid, or the averaged geometry raster."""
    raster = Raster(path, "MASK")
    if "mask" in raster.band_names():
        raster.close()
        return AveragedRaster(path, grid, "MASK")
    grid.require_same(raster.grid, "INPUT", "MASK")
    return raster


class Predicted:
    """A predicted displacement, read as interferometric phase on the grid of an interferogram.

    Parameters
    ----------
    path : str
        Displacement along the line of sight in metres, positive toward the sensor, on any grid.
    grid : MapGrid
        Grid of the interferogram.
    wavelength_m : float
        Carrier wavelength, > 0.
    """

    def __init__(self, path: str, grid: MapGrid, wavelength_m: float):
        self._raster, self._grid = Raster(path, "MODEL"), grid
        self._factor = -range_to_phase(wavelength_m)
        if not self._raster.grid.crs_wkt:
            raise InputError("MODEL has no coordinate reference system: assign the one it was computed in.")

    def read(self, window: Window) -> np.ndarray:
        """Return the phase of a window in radians, float32, bilinear; NaN where the prediction holds nothing."""
        found = np.empty((window.rows, window.cols), np.float32)
        for row in range(0, window.rows, _STRIP):
            strip = Window(window.row + row, window.col, min(_STRIP, window.rows - row), window.cols)
            found[row : row + strip.rows] = self._read_strip(strip)
        return found

    def _read_strip(self, window: Window) -> np.ndarray:
        own, part = self._raster.grid, self._grid.crop(window)
        cols, rows = np.meshgrid(part.x(np.arange(part.cols)), part.y(np.arange(part.rows)))
        if own.crs_wkt != part.crs_wkt:
            cols, rows = transformer(part.crs_wkt, own.crs_wkt).transform(cols, rows)
        rows, cols = own.row(rows), own.col(cols)
        inside = (rows > -0.5) & (rows < own.rows - 0.5) & (cols > -0.5) & (cols < own.cols - 0.5)
        found = np.full(part.shape, np.nan)
        if not inside.any():
            return found
        near = self._around(rows[inside], cols[inside])
        place = np.array([rows[inside] - near.row, cols[inside] - near.col])
        values = self._raster.read(near).astype(np.float64)
        found[inside] = self._factor * map_coordinates(values, place, order=1, mode="nearest")
        return found

    def _around(self, rows: np.ndarray, cols: np.ndarray) -> Window:
        """Return the pixels of the prediction that some places need."""
        shape = self._raster.grid.shape
        first = [int(np.clip(np.floor(k.min()), 0, n - 1)) for k, n in zip((rows, cols), shape)]
        last = [int(np.clip(np.ceil(k.max()), 0, n - 1)) for k, n in zip((rows, cols), shape)]
        return Window(first[0], first[1], last[0] - first[0] + 1, last[1] - first[1] + 1)

    def close(self) -> None:
        """Let go of the file."""
        self._raster.close()

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.close()
