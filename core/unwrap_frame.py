"""A frame of any length, unwrapped tile by tile in bounded memory: first pass, merge and second pass.

How and why: docs/unwrapping.md.
"""

from __future__ import annotations

import math
import shutil
from pathlib import Path
from typing import NamedTuple

import numpy as np

from .errors import ResourceError
from .grids import Window
from .kernels.unwrap_network import has_residue
from .kernels.unwrap_output import TWO_PI, wrapped_steps
from .pipeline import default_workers, free_memory, map_tiles, require_memory
from .progress import Progress, Span, check_cancelled
from .unwrap_check import UNKNOWN, Quiet, doubt, find_level
from .unwrap_merge import Merged, merge_tiles
from .unwrap_source import UnwrapSource
from .unwrap_tiles import OVERLAP, SAMPLES, Settings, Tile, plan_tiles, solve_tile, tile_step
from .unwrapping import estimate_memory
from .words import tr

TILE_SIDE = 2048
WORKING_BYTES = 2_000_000_000  # what tiles that are solved at once may need together
INPUT_BYTES = 17  # per pixel: interferogram, coherence, mask and model
SCRATCH_BYTES = 13  # per pixel, at most, on disk between the passes
STRIP_ROWS = 256


class Output(NamedTuple):
    """Final pixels of a tile.

    Attributes
    ----------
    phase : float32, rows x cols
        Radians; NaN = no data.
    components : uint16, rows x cols
        0 = none.
    reliability : float32, rows x cols
        0 to 1; NaN = no data.
    disagree : bool, rows x cols
        Pixels where the second solution disagrees.
    """

    phase: np.ndarray
    components: np.ndarray
    reliability: np.ndarray
    disagree: np.ndarray


class TiledFrame:
    """A frame whose tiles wait in a folder between the two passes.

    Parameters
    ----------
    source : UnwrapSource
        Inputs by window.
    settings : Settings
        What holds for every tile; `exact` and `thinning` are found here.
    side : int
        Longest side of a tile, pixels.
    folder : Path
        Scratch folder.
    """

    def __init__(self, source: UnwrapSource, settings: Settings, side: int, folder: Path):
        self._source, self._folder = source, folder
        self.shape = source.grid.shape
        self.tiles = list(plan_tiles(self.shape, side))
        pixels = self.shape[0] * self.shape[1]
        self._workers = self._reserve(side)
        self._require_disk(SCRATCH_BYTES * pixels)
        self._settings = settings._replace(thinning=max(8, math.ceil(math.sqrt(pixels / SAMPLES))))
        self._merged = None

    def _reserve(self, side: int) -> int:
        """Return how many tiles are solved at once; refuse when there is no memory for one."""
        outer = tuple(min(tile_step(size, side) + 2 * OVERLAP, size) for size in self.shape)
        waiting = INPUT_BYTES * outer[0] * outer[1]
        solving = estimate_memory(outer, workers=1) + 2 * waiting
        free = free_memory() or WORKING_BYTES
        require_memory(solving + waiting, tr("Unwrapping in tiles"), tr("choose smaller tiles or more looks"))
        return max(1, min(default_workers(), (min(free, WORKING_BYTES) - waiting) // solving, len(self.tiles)))

    def _require_disk(self, need: int) -> None:
        free = shutil.disk_usage(self._folder).free
        if free < need:
            raise ResourceError(
                "Unwrapping in tiles needs {need:.1f} GB of disk beside the output and {free:.1f} GB are free: choose"
                " another folder or a smaller area.",
                need=need / 1e9,
                free=free / 1e9,
            )

    def solve(self, progress: Progress) -> Merged:
        """Unwrap every tile and merge them."""
        exact = not self._has_residue(progress)
        settings = self._settings._replace(exact=exact)
        summaries = []

        def read(tile: Tile) -> tuple:
            return tile, self._source.read(tile.outer)

        def compute(task: tuple):
            tile, patch = task
            summary, core = solve_tile(tile, patch, settings, Quiet(progress))
            np.savez(self._file(tile), **core)
            return summary

        def keep(_, summary) -> None:
            summaries.append(summary)

        map_tiles(self.tiles, read, compute, keep, Span(progress, 0.0, 0.95), workers=self._workers)
        curved = int(settings.mode == "smooth")
        self._merged = merge_tiles(summaries, self.shape, settings.thinning, curved, progress=progress)
        progress.update(1.0)
        return self._merged

    def _file(self, tile: Tile) -> Path:
        return self._folder / "{}_{}.npz".format(*tile.index)

    def _has_residue(self, progress: Progress) -> bool:
        """Tell whether any four pixels of the frame do not close; usually the first rows tell."""
        rows, cols = self.shape
        for row in range(0, rows, STRIP_ROWS):
            check_cancelled(progress)
            patch = self._source.read(Window(row, 0, min(STRIP_ROWS + 1, rows - row), cols))
            if has_residue(wrapped_steps(patch.igram), patch.usable.astype(np.uint8)):
                return True
        return False

    def outputs(self, progress: Progress):
        """Yield every tile and its `Output`."""
        for count, tile in enumerate(self.tiles):
            check_cancelled(progress)
            with np.load(self._file(tile)) as core:
                yield tile, self._finish(tile, core)
            self._file(tile).unlink()
            progress.update((count + 1) / len(self.tiles))

    def _finish(self, tile: Tile, core) -> Output:
        merged, key = self._merged, tile.index
        piece = core["piece"]
        cycles = merged.cycles[key][piece]
        phase = np.angle(self._source.read_phase(tile.window)).astype(np.float64)
        phase += TWO_PI * (cycles + core["cycles"])
        phase[piece == 0] = np.nan
        components = merged.component[key][core["component"]]
        reliability = core["reliability"].astype(np.float32) * merged.trust[key][piece]
        for side, broken in merged.broken.get(key, ()):
            edge = {"left": np.s_[:, 0], "up": np.s_[0], "right": np.s_[:, -1], "down": np.s_[-1]}[side]
            reliability[edge][broken] = 0.0
        other = core["other"].astype(np.int64)
        other = np.where((other == UNKNOWN) | (piece == 0), UNKNOWN, other + cycles)
        disagree = doubt(reliability, other, find_level(other, components > 0))
        reliability[piece == 0] = np.nan
        return Output(phase.astype(np.float32), components, reliability, disagree)
