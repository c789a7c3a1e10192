"""A stack of unwrapped interferograms on one grid, read by window and referred to a place that does not move."""

from __future__ import annotations

import math
from contextlib import ExitStack
from pathlib import Path
from typing import NamedTuple, Optional

import numpy as np

from ..conventions import Record
from ..errors import InputError
from ..geometry import transformer
from ..grids import MapGrid, Window, tiles
from ..progress import Progress, check_cancelled
from ..raster import Raster
from ..words import tr
from .network import Network, build_network

REFERENCE_PIXELS = 5


class Reference(NamedTuple):
    """The place that does not move: its row and column, the phase of every pair there, and its mean coherence."""

    row: int
    col: int
    phase_rad: np.ndarray
    coherence: float


def place_of(job, grid: MapGrid) -> Optional[tuple]:
    """Return the reference place of a job in coordinates of the map, or None when the job gives none.

    Parameters
    ----------
    job : object
        With `reference_x`, `reference_y` and `reference_crs`, which is empty for the CRS of the map.
    grid : MapGrid
    """
    if job.reference_x is None:
        return None
    if not job.reference_crs:
        return job.reference_x, job.reference_y
    return transformer(job.reference_crs, grid.crs_wkt).transform(job.reference_x, job.reference_y)


class Stack:
    """Unwrapped interferograms with their coherence, in the order of their dates.

    Parameters
    ----------
    inputs : sequence of str
        Unwrapped phases of one track and grid.
    coherences : sequence of str
        Coherence of each, found by its dates; empty for none.
    """

    def __init__(self, inputs, coherences=()):
        self._files = ExitStack()
        try:
            rasters = [self._files.enter_context(Raster(path, "INPUTS")) for path in inputs]
            records = [raster.require_kind("unwrapped") for raster in rasters]
            self._check(rasters, records)
            order = sorted(range(len(rasters)), key=lambda k: (records[k].reference, records[k].secondary))
            self._phases = [rasters[k] for k in order]
            self.records = [records[k] for k in order]
            self.grid: MapGrid = rasters[0].grid
            pairs = [(record.reference, record.secondary) for record in self.records]
            self.network: Network = build_network(pairs, [r.baseline_perpendicular_m for r in self.records])
            self._coherences = self._match(coherences) if coherences else []
        except BaseException:
            self._files.close()
            raise

    @staticmethod
    def _check(rasters: list, records: list) -> None:
        if len(rasters) < 2:
            raise InputError("INPUTS holds {count} interferograms: give at least 2.", count=len(rasters))
        first = records[0]
        for raster, record in zip(rasters, records):
            rasters[0].grid.require_same(raster.grid, tr("the first of INPUTS"), Path(raster.path).name)
            if record.reference is None or record.secondary is None:
                raise InputError(
                    "INPUTS: {path} does not say its dates: import it with the tool Import interferogram.",
                    path=Path(raster.path).name,
                )
            if abs(record.wavelength_m / first.wavelength_m - 1.0) > 1e-4:
                raise InputError(
                    "INPUTS: {path} has another wavelength than the first: give interferograms of one sensor.",
                    path=Path(raster.path).name,
                )
            turn = math.remainder(record.heading_rad - first.heading_rad, 2.0 * math.pi)
            if abs(turn) > math.radians(5.0) or record.look_side != first.look_side:
                raise InputError(
                    "INPUTS: {path} is of another track than the first: a time series is made of one track.",
                    path=Path(raster.path).name,
                )

    def _match(self, paths) -> list:
        rasters = [self._files.enter_context(Raster(path, "COHERENCES")) for path in paths]
        found = {(r.record.reference, r.record.secondary): r for r in rasters}
        matched = []
        for k, record in enumerate(self.records):
            raster = found.get((record.reference, record.secondary))
            if raster is None:
                raise InputError(
                    "COHERENCES lacks the pair {pair}: give the coherence of every interferogram, or of none.",
                    pair=self.network.pair_name(k),
                )
            self.grid.require_same(raster.grid, "INPUTS", Path(raster.path).name)
            matched.append(raster)
        return matched

    @property
    def record(self) -> Record:
        """The record of the first pair."""
        return self.records[0]

    @property
    def has_coherence(self) -> bool:
        """Whether every pair has a coherence."""
        return bool(self._coherences)

    def phase(self, window: Window) -> np.ndarray:
        """Return the phases of a window, float32, shape (pairs, pixels), radians."""
        return self._read(self._phases, window)

    def coherence(self, window: Window) -> Optional[np.ndarray]:
        """Return the coherences of a window, float32, shape (pairs, pixels), or None."""
        return self._read(self._coherences, window) if self._coherences else None

    @staticmethod
    def _read(rasters: list, window: Window) -> np.ndarray:
        out = np.empty((len(rasters), window.rows * window.cols), np.float32)
        for values, raster in zip(out, rasters):
            values[:] = raster.read(window).ravel()
        return out

    def windows(self, bytes_per_pixel: int, budget: int = 128 << 20) -> list:
        """Return strips of whole rows that need about `budget` bytes each."""
        rows = max(1, min(self.grid.rows, budget // max(1, bytes_per_pixel * self.grid.cols)))
        return list(tiles(self.grid.shape, (rows, self.grid.cols)))

    def find_reference(self, place: Optional[tuple], progress: Progress, pixels: int = REFERENCE_PIXELS) -> Reference:
        """Return the reference: around a place (x, y), or where all pairs have data and coherence is highest.

        The phase of every pair is the mean over a square of `pixels`, an odd number, along each side around it.
        """
        if pixels < 1 or pixels % 2 == 0:
            raise InputError("REFERENCE_PIXELS is {found}: it must be an odd number of at least 1.", found=pixels)
        row, col = self._pixel_of(place) if place else self._best_pixel(progress)
        around = Window(row, col, 1, 1).grow(pixels // 2, self.grid.shape)
        phase = self.phase(around)
        known = np.isfinite(phase)
        if not known.any(axis=1).all():
            missing = int((~known.any(axis=1)).sum())
            raise InputError(
                "REFERENCE_POINT lies where {missing} of {count} interferograms have no data: choose another place, or"
                " leave it out.",
                missing=missing,
                count=len(phase),
            )
        mean = np.where(known, phase, 0.0).sum(axis=1, dtype=np.float64) / known.sum(axis=1)
        coherence = self.coherence(around)
        return Reference(row, col, mean, math.nan if coherence is None else float(np.nanmean(coherence)))

    def _pixel_of(self, place: tuple) -> tuple:
        row, col = round(float(self.grid.row(place[1]))), round(float(self.grid.col(place[0])))
        if not (0 <= row < self.grid.rows and 0 <= col < self.grid.cols):
            raise InputError("REFERENCE_POINT lies outside INPUTS: choose a point on the map of the interferograms.")
        return row, col

    def _best_pixel(self, progress: Progress) -> tuple:
        best = (-1.0, -1.0, 0, 0)
        count = len(self._phases)
        for window in self.windows(16 * count):
            check_cancelled(progress)
            known = np.isfinite(self.phase(window)).sum(axis=0)
            coherence = self.coherence(window)
            quality = np.zeros(known.size) if coherence is None else np.nanmean(np.nan_to_num(coherence), axis=0)
            if coherence is None:  # the middle of the area is as good as any place
                rows, cols = np.divmod(np.arange(known.size), window.cols)
                quality = -np.hypot(rows + window.row - 0.5 * self.grid.rows, cols - 0.5 * self.grid.cols)
            k = int(np.lexsort((quality, known))[-1])
            found = (float(known[k]), float(quality[k]), window.row + k // window.cols, window.col + k % window.cols)
            best = max(best, found) if best[0] >= 0.0 else found
        if best[0] < count:
            raise InputError(
                "No pixel has data in all of the {count} interferograms: give REFERENCE_POINT, or leave out the ones"
                " with little data.",
                count=count,
            )
        return best[2], best[3]

    def close(self) -> None:
        """Let go of the files."""
        self._files.close()

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.close()
