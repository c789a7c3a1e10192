"""The interferogram of a pair of scenes, tile by tile: resampled, multiplied, averaged and described."""

from __future__ import annotations

import math
from contextlib import ExitStack
from dataclasses import asdict, replace
from typing import NamedTuple

import numpy as np

from ..conventions import Looks, Record, Step
from ..dem import HeightModel
from ..dem_source import DemSource
from ..geocoding import (
    GEOMETRY_BANDS,
    MASK_VALID,
    TerrainMask,
    geocode_tile,
    geometry_tile,
    read_source,
    resolution_cell_m2,
    scene_record,
)
from ..geometry import pair_geometry, pixel_size_m, tile_size
from ..grids import MapGrid, Window, tiles
from ..interferogram import effective_looks
from ..multilook import geometry_tag, multilook_pair, refine_window
from ..pipeline import map_tiles
from ..progress import Progress
from ..raster import Band, RasterWriter, describe_inputs
from ..resampling import Registration
from .scene import Look

_TILE = 1024
# Coherence is estimated over at least this many independent looks: its bias is then below 0.2 (Touzi et al. 1999).
_COHERENCE_LOOKS = 25.0


class Area(NamedTuple):
    """The grid of the results, the looks that make one of its pixels, and the heights with where they come from."""

    grid: MapGrid
    looks: Looks
    model: HeightModel
    dem: DemSource

    @property
    def fine(self) -> MapGrid:
        """The grid on which the scenes are resampled."""
        return self.grid.refine(self.looks)


class Pair(NamedTuple):
    """Both scenes made ready."""

    reference: Look
    secondary: Look
    registration: Registration


class Files(NamedTuple):
    """Paths by output name, and the names of those that the user keeps."""

    paths: dict
    kept: tuple


class _Tile(NamedTuple):
    """What a tile needs: its window, the grown one, the fine grid of that, and both scenes' pixels."""

    window: Window
    outer: Window
    fine: MapGrid
    sources: tuple


def form_pair(pair: Pair, pixels: tuple, area: Area, hidden: TerrainMask, files: Files, progress: Progress) -> dict:
    """Write interferogram, coherence, baseline and geometry; return the figures of the pair.

    Parameters
    ----------
    pair : Pair
        Both scenes.
    pixels : tuple of PixelReader
        Of the reference and the secondary, open.
    area : Area
        Where.
    hidden : TerrainMask
        Layover and shadow of the area.
    files : Files
        Where the rasters go.
    progress : Progress
        Told and asked once per tile.

    Returns
    -------
    dict
        BPERP (m), BTEMP (days), MEAN_COHERENCE, LOOKS, COHERENCE_WINDOW, LAYOVER and SHADOW (percent).
    """
    writing = _Writing(pair, area, files)
    span_s = pair.reference.scene.grid.start_time_s, pair.reference.scene.grid.stop_time_s

    def read(window: Window) -> _Tile:
        outer = window.grow(writing.coherence_window // 2, area.grid.shape)
        fine = area.fine.crop(refine_window(outer, area.looks))
        looks, heights = (pair.reference, pair.secondary), area.model.range_m(fine)
        return _Tile(
            window, outer, fine, tuple(read_source(p, k.resampler, fine, heights) for p, k in zip(pixels, looks))
        )

    def compute(tile: _Tile) -> dict:
        return _compute_tile(pair, area, hidden, span_s, writing.coherence_window, tile)

    rows, cols = (max(1, size // count) for size, count in zip(tile_size(area.fine, _TILE), area.looks))
    with ExitStack() as stack:
        writing.open(stack)
        map_tiles(list(tiles(area.grid.shape, (rows, cols))), read, compute, writing.write, progress)
        return writing.finish()


def _compute_tile(
    pair: Pair, area: Area, hidden: TerrainMask, span_s: tuple, coherence_window: int, tile: _Tile
) -> dict:
    heights = area.model.on(tile.fine)
    wavelength_m = pair.reference.scene.grid.wavelength_m
    first, second = (
        geocode_tile(look.resampler, source, tile.fine, heights, wavelength_m)
        for look, source in zip((pair.reference, pair.secondary), tile.sources)
    )
    inner = tile.window.within(tile.outer)
    igram, coherence = (block[inner] for block in multilook_pair(first, second, area.looks, window=coherence_window))
    grid = area.grid.crop(tile.window)
    coarse = area.model.on(grid)
    orbits = pair.reference.scene.orbit, pair.secondary.scene.orbit
    baseline = pair_geometry(*orbits, span_s, pair.reference.scene.grid.look_side, grid, coarse)
    outside = igram == 0
    return {
        "INTERFEROGRAM": [igram],
        "COHERENCE": [coherence],
        "BASELINE": [np.where(outside, np.nan, baseline.baseline_perpendicular_m).astype(np.float32)],
        "GEOMETRY": geometry_tile(pair.reference.resampler.arc, grid, coarse, outside, hidden.on(grid)),
    }


class _Writing:
    """The four rasters that are written tile by tile, and what is summed on the way."""

    def __init__(self, pair: Pair, area: Area, files: Files):
        self._pair, self._area, (self._paths, self._kept) = pair, area, files
        width, height = pixel_size_m(area.fine)
        tags = {"LOOKS_PER_PIXEL": repr(width * height / resolution_cell_m2(pair.reference.scene))}
        self._looks = effective_looks(area.looks, tags)
        side = math.sqrt(_COHERENCE_LOOKS / self._looks)
        self.coherence_window = 1 if side <= 1.0 else 2 * math.ceil(0.5 * (side - 1.0)) + 1
        self._sums = {"baseline": [0.0, 0], "coherence": [0.0, 0], "layover": 0, "shadow": 0, "valid": 0}

    def open(self, stack: ExitStack) -> None:
        """Open the writers."""
        record = self._record()
        kinds = {
            "INTERFEROGRAM": ([Band("interferogram")], np.complex64, "interferogram", self._looks),
            "COHERENCE": ([Band("coherence")], np.float32, "coherence", self._looks * self.coherence_window**2),
            "BASELINE": ([Band("perpendicular baseline", "m")], np.float32, "baseline", self._looks),
            "GEOMETRY": (GEOMETRY_BANDS, np.float32, "geometry", self._looks),
        }
        self._writers, self._records = {}, {}
        for name, (bands, dtype, product, looks) in kinds.items():
            tags = {"KIND": "differential", **geometry_tag(self._paths["GEOMETRY"], self._paths[name])}
            self._records[name] = replace(record, product=product, looks=looks)
            # what only later steps read is gone at the end of the run: compressing it would cost more than it saves
            writer = RasterWriter(
                self._paths[name],
                self._area.grid,
                bands,
                dtype,
                self._records[name],
                tags=tags,
                compressed=name in self._kept,
            )
            self._writers[name] = stack.enter_context(writer)

    def _record(self) -> Record:
        scene, resampler = self._pair.reference
        height = 0.5 * sum(self._area.model.range_m())
        record = scene_record(scene, resampler.arc, self._area.grid, height, self._area.dem.describe())
        parameters = {
            "looks": list(self._area.looks),
            "coherence_window": self.coherence_window,
            "orbits": [look.scene.orbit.source for look in self._pair[:2]],
            "registration": asdict(self._pair.registration) if self._pair.registration.measured else "orbits only",
        }
        inputs = describe_inputs(
            reference=scene.path, secondary=self._pair.secondary.scene.path, dem=self._area.dem.path
        )
        second = self._pair.secondary.scene.grid.middle_utc
        return record.derive(Step("dinsar", parameters, inputs), secondary=second)

    def write(self, window: Window, layers: dict) -> None:
        """Write a tile of every raster."""
        for name, bands in layers.items():
            for index, band in enumerate(bands):
                self._writers[name].write(window, band, index + 1)
        self._add("baseline", layers["BASELINE"][0])
        self._add("coherence", layers["COHERENCE"][0])
        mask = layers["GEOMETRY"][-1]
        self._sums["valid"] += int((mask == MASK_VALID).sum())
        self._sums["layover"] += int((mask == 2).sum())
        self._sums["shadow"] += int((mask == 3).sum())

    def _add(self, name: str, values: np.ndarray) -> None:
        good = values[np.isfinite(values)]
        self._sums[name][0] += float(good.sum(dtype=np.float64))
        self._sums[name][1] += good.size

    def finish(self) -> dict:
        """Put the mean baseline into the records and return the figures."""
        total, count = self._sums["baseline"]
        baseline = total / count if count else math.nan
        for name, writer in self._writers.items():
            writer.set_tags(replace(self._records[name], baseline_perpendicular_m=baseline))
        seen = self._sums["valid"] + self._sums["layover"] + self._sums["shadow"]
        total, count = self._sums["coherence"]
        return {
            "BPERP": baseline,
            "BTEMP": self._records["COHERENCE"].temporal_baseline_days,
            "MEAN_COHERENCE": total / count if count else math.nan,
            "LOOKS": self._looks,
            "COHERENCE_WINDOW": self.coherence_window,
            "LAYOVER": 100.0 * self._sums["layover"] / max(seen, 1),
            "SHADOW": 100.0 * self._sums["shadow"] / max(seen, 1),
        }
