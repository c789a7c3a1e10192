"""Image the scatterers of a track, block by block of azimuth, into the products of its passes."""

from __future__ import annotations

import math
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple

import numpy as np

from ..progress import Progress, check_cancelled
from .constants import REFLECTOR_PEAK_DN
from .passes import SceneGeometry
from .response import TAPS, response_tables
from .scatter_kernels import PAD, add_reflectors, add_scatterers
from .viewing import Lattice, observe_points, scene_table

BLOCK_ROWS = 128
GUARD_LINES = TAPS + 4


class Field(NamedTuple):
    """What the scatterers of a track need from the nodes: the kernels' `smooth` and `patchy` tables."""

    smooth: np.ndarray
    patchy: np.ndarray


class Block(NamedTuple):
    """Lattice rows imaged together: their range, first buffer line and lines per scene, and reflectors inside."""

    rows: tuple
    first_lines: tuple
    line_counts: tuple
    reflectors: np.ndarray


class Strip:
    """Lines of one scene under construction: blocks overlap, finished lines go to the writer in order."""

    def __init__(self, scene: SceneGeometry, writer):
        self._scene, self._writer = scene, writer
        self._first = 0
        self._pending = np.zeros((0, 2, scene.samples), np.float32)

    def add(self, first_line: int, buffer) -> None:
        """Add a buffer (lines, 2, samples + 2 PAD) whose first line may lie before the scene or after its end."""
        start, stop = max(first_line, 0), min(first_line + buffer.shape[0], self._scene.lines)
        if stop <= start:
            return
        missing = stop - self._first - self._pending.shape[0]
        if missing > 0:
            more = np.zeros((missing, 2, self._scene.samples), np.float32)
            self._pending = np.concatenate([self._pending, more])
        part = buffer[start - first_line : stop - first_line, :, PAD : PAD + self._scene.samples]
        self._pending[start - self._first : stop - self._first] += part

    def flush(self, before_line: int) -> None:
        """Hand over the lines that nothing will be added to any more."""
        stop = min(before_line, self._scene.lines)
        count = stop - self._first
        if count <= 0:
            return
        if count > self._pending.shape[0]:
            more = np.zeros((count - self._pending.shape[0], 2, self._scene.samples), np.float32)
            self._pending = np.concatenate([self._pending, more])
        self._writer.write_lines(self._pending[:count])
        self._pending = self._pending[count:].copy()
        self._first = stop


def plan_blocks(scenes, lattice: Lattice, heights_m, reflectors_lon_lat_deg):
    """Divide the lattice into blocks and find the lines that each may touch in every scene.

    Parameters
    ----------
    scenes : list of SceneGeometry
        Passes of the track in order of time.
    lattice : Lattice
        Its cells.
    heights_m : tuple of two floats
        Lowest and highest ground.
    reflectors_lon_lat_deg : ndarray of float64, (n, 2)
        Corner reflectors.

    Returns
    -------
    list of Block
        In order of lines.
    """
    table = lattice.table
    matrix = np.array([[table[2], table[4]], [table[3], table[5]]])
    rows_of_reflectors = _lattice_rows(table, matrix, reflectors_lon_lat_deg)
    blocks = []
    for first in range(0, lattice.rows, BLOCK_ROWS):
        last = min(first + BLOCK_ROWS, lattice.rows)
        along = table[6] + table[8] * np.array([first, last], float)
        across = table[7] + table[9] * np.linspace(0.0, lattice.cols, 7)
        pairs = np.stack(np.meshgrid(along, across, indexing="ij"), axis=-1).reshape(-1, 2)
        place = np.tile(pairs @ matrix.T + table[:2], (2, 1))
        height = np.repeat(heights_m, len(pairs))
        starts, counts = [], []
        for scene in scenes:
            seen = observe_points(scene, place[:, 0], place[:, 1], height)
            lines, _ = scene.line_sample(seen[0], seen[1])
            start = math.floor(lines.min()) - GUARD_LINES
            starts.append(start)
            counts.append(math.ceil(lines.max()) + GUARD_LINES - start)
        inside = (rows_of_reflectors >= first) & (rows_of_reflectors < last)
        points = reflectors_lon_lat_deg[inside]
        peaks = np.full((len(points), 1), REFLECTOR_PEAK_DN)
        blocks.append(Block((first, last), tuple(starts), tuple(counts), np.hstack([points, peaks])))
    return blocks


def _lattice_rows(table, matrix, places):
    """Rows of the lattice (float) in which places (n, 2) lie."""
    offsets = np.linalg.solve(matrix, (places - table[:2]).T)
    return (offsets[0] - table[6]) / table[8]


class TrackJob(NamedTuple):
    """Everything a block needs; shared by the threads, never written."""

    scenes: tuple
    wanted: tuple
    lattice: Lattice
    field: Field
    key: np.uint64
    tables: np.ndarray


def track_job(scenes, wanted_orbits, lattice: Lattice, field: Field, seed: int) -> TrackJob:
    """Collect a track's inputs; the key of its random numbers follows from seed and track."""
    number = 1 if scenes[0].acquisition.track == "desc" else 2
    key = np.random.SeedSequence([seed, 108, number]).generate_state(1, np.uint64)[0]
    wanted = tuple(scene.acquisition.orbit in wanted_orbits for scene in scenes)
    return TrackJob(tuple(scenes), wanted, lattice, field, key, response_tables())


def image_block(job: TrackJob, block: Block, progress: Progress):
    """Image one block.

    Returns
    -------
    ndarray of float32, (scenes, lines, 2, samples + 2 PAD)
        Buffers; their first lines are the block's. None when the user asked to stop.
    """
    if progress.cancelled():
        return None
    width = job.scenes[0].samples + 2 * PAD
    buffers = np.zeros((len(job.scenes), max(block.line_counts), 2, width), np.float32)
    table, orbits = scene_table(job.scenes)
    table[:, 12] = block.first_lines
    table[:, 13] = job.wanted
    lattice, field = job.lattice, job.field
    add_scatterers(
        block.rows, lattice.cols, job.key, lattice.table, field.smooth, field.patchy, orbits, table,
        job.tables, buffers,
    )  # fmt: skip
    if len(block.reflectors):
        add_reflectors(block.reflectors, lattice.table, field.smooth, orbits, table, job.tables, buffers)
    return buffers


def image_track(job: TrackJob, blocks, writers, progress: Progress, workers: int) -> None:
    """Image all blocks of a track on threads and write the finished lines in order.

    Parameters
    ----------
    job : TrackJob
        The track.
    blocks : list of Block
        See `plan_blocks`.
    writers : dict of int to ProductWriter
        Open products by orbit number, of the wanted scenes only.
    progress : Progress
        Of this track.
    workers : int
        Threads; the sums are always taken in the order of the blocks.
    """
    strips = [
        Strip(scene, writers[scene.acquisition.orbit]) if wanted else None
        for scene, wanted in zip(job.scenes, job.wanted)
    ]
    waiting, upcoming = deque(), iter(blocks)
    with ThreadPoolExecutor(workers) as pool:
        for done, block in enumerate(blocks):
            while len(waiting) < workers + 1:
                ahead = next(upcoming, None)
                if ahead is None:
                    break
                waiting.append(pool.submit(image_block, job, ahead, progress))
            buffers = waiting.popleft().result()
            check_cancelled(progress)
            later = blocks[done + 1 :]
            for s, strip in enumerate(strips):
                if strip is None:
                    continue
                strip.add(block.first_lines[s], buffers[s, : block.line_counts[s]])
                strip.flush(min((b.first_lines[s] for b in later), default=job.scenes[s].lines))
            progress.update((done + 1) / len(blocks))
