"""The screen of the atmosphere in a series: what changes fast in time and slowly in space."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from scipy.ndimage import gaussian_filter

from ..geometry import pixel_size_m
from ..grids import Window, tiles
from ..pipeline import require_memory
from ..progress import Progress, check_cancelled
from ..raster import Raster, RasterWriter, scratch_beside
from ..words import tr
from .series import SeriesReader, series_bands
from .trends import Trend

_STRIP_BYTES = 64 << 20


def remove_atmosphere(source: str, target: str, trend: Trend, scales: tuple, place: tuple, progress: Progress) -> None:
    """Write a series without its atmosphere (Ferretti et al. 2001; Berardino et al. 2002).

    What the model of time does not explain is smoothed in time with a Gaussian; the rest, smoothed in space with
    another one, is the screen of each date, taken relative to the reference place. Motion that is as fast and as smooth
    as air goes with it: an earthquake must be a step of the model.

    Parameters
    ----------
    source, target : str
        Series.
    trend : Trend
        Model of time.
    scales : tuple of float
        Standard deviation of the filter in years, and in metres.
    place : tuple of int
        Row and column of the reference.
    progress : Progress
        Told and asked per strip and per date.
    """
    with SeriesReader(source) as series, scratch_beside(source) as f:
        fast = str(Path(f) / "fast.tif")
        _write_fast(series, fast, trend, scales[0], progress)
        width, height = pixel_size_m(series.grid)
        sigma = scales[1] / height, scales[1] / width
        require_memory(
            24 * series.grid.rows * series.grid.cols, tr("The atmosphere filter"), tr("choose a smaller area")
        )
        bands = series_bands(series.dates)
        with Raster(fast) as screens, RasterWriter(target, series.grid, bands, np.float32, series.record) as writer:
            for k in range(len(series.dates)):
                check_cancelled(progress)
                screen = _smooth(screens.read(None, k + 1), sigma)
                whole = Window(0, 0, *series.grid.shape)
                writer.write(whole, series.band(k) - (screen - screen[place]), k + 1)
                progress.update(0.5 + 0.5 * k / len(series.dates))


def _write_fast(series: SeriesReader, path: str, trend: Trend, years: float, progress: Progress) -> None:
    """Write what changes faster than `years` beside the model of time."""
    dates = len(series.dates)
    design = trend.design
    rest = np.eye(dates) - design @ np.linalg.inv(design.T @ design) @ design.T
    distance = series.years[:, None] - series.years[None, :]
    kernel = np.exp(-0.5 * (distance / years) ** 2)
    kernel /= kernel.sum(axis=1, keepdims=True)
    operator = (np.eye(dates) - kernel) @ rest
    rows = max(1, _STRIP_BYTES // (16 * dates * series.grid.cols))
    windows = list(tiles(series.grid.shape, (rows, series.grid.cols)))
    bands = series_bands(series.dates)
    with RasterWriter(path, series.grid, bands, np.float32, may_be_constant=True, compressed=False) as writer:
        for count, window in enumerate(windows):
            check_cancelled(progress)
            values = (operator @ series.read(window)).astype(np.float32)
            for k, band in enumerate(values):
                writer.write(window, band.reshape(window.rows, window.cols), k + 1)
            progress.update(0.5 * count / len(windows))


def _smooth(image: np.ndarray, sigma: tuple) -> np.ndarray:
    """Gaussian mean that leaves out pixels without data; they get the mean of their surroundings too."""
    known = np.isfinite(image)
    weight = gaussian_filter(known.astype(np.float32), sigma, mode="nearest", truncate=3.0)
    total = gaussian_filter(np.where(known, image, 0.0).astype(np.float32), sigma, mode="nearest", truncate=3.0)
    return total / np.maximum(weight, 1e-6)
