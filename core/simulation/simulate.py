"""The simulation from order to folder: build the world, image the tracks, write products and truth."""

from __future__ import annotations

import math
import os
import shutil
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import numpy as np

from ..errors import ResourceError
from ..progress import Progress, Silent, Span, check_cancelled
from .atmosphere import zenith_delay
from .constants import CLUTTER_RMS_DN, LINE_INTERVAL_S, NOISE_TO_CLUTTER_POWER, RANGE_SPACING_M
from .doris import doris_file, doris_name
from .envisat_product import ProductWriter
from .imaging import Field, image_track, plan_blocks, track_job
from .job import PASSES, PRESETS, TRACKS, Preset, SimulationJob, SimulationResult, check_job, selected_passes
from .nodes import NodeGrid, node_grid_around
from .passes import build_scenes
from .reflectors import place_reflectors, reflector_rows, reflector_table
from .source import displacement_field, rupture_patches
from .terrain import Ground, Memory, build_ground, frozen_memory, surface_normals
from .truth import (
    case_figures,
    scene_figures,
    write_coherence,
    write_delays,
    write_ground,
    write_heights,
    write_texts,
    write_view,
)
from .viewing import quiet_ground, scatterer_amplitude, scatterer_lattice, view_nodes

SMALLEST_SINE = 0.32  # of the incidence, in the ascending scenes' near range
FOOTPRINT_SPEED_M_S = 6750.0
BYTES_PER_NODE = 60


class World(NamedTuple):
    """The ground, its motion and the air above it; arrays are (rows, cols)."""

    grid: NodeGrid
    ground: Ground
    memory: Memory
    displacement_m: np.ndarray
    delays_m: dict
    gradients_m_per_km: dict
    reflectors: np.ndarray
    scenes: dict


def simulate_scenes(job: SimulationJob, progress: Progress | None = None) -> SimulationResult:
    """Simulate ENVISAT scenes of the 2003 Bam earthquake with known truth.

    Parameters
    ----------
    job : SimulationJob
        What to simulate and where to put it.
    progress : Progress, optional
        Told how far the work is, asked whether to stop; a stopped or failed run leaves no file.

    Returns
    -------
    SimulationResult
        Paths of what was written.
    """
    check_job(job)
    return simulate_preset(job, PRESETS[job.preset], progress or Silent())


def simulate_preset(job: SimulationJob, preset: Preset, progress: Progress) -> SimulationResult:
    """Simulate a preset of any size; see `simulate_scenes`."""
    final = Path(job.output_folder).absolute()
    half_east, half_north = footprint_half_sizes(preset)
    grid = node_grid_around(preset.centre_lon_lat_deg, half_east, half_north)
    final.parent.mkdir(parents=True, exist_ok=True)
    _check_space(job, preset, grid, final.parent)
    with _building(final) as folder:
        for name in ("slc", "orbits", "dem", "truth"):
            (folder / name).mkdir()
        world = build_world(job, preset, grid, Span(progress, 0.0, 0.15))
        write_heights(folder / "dem", grid, world.ground.height_m, job.seed, progress)
        _write_static_truth(folder / "truth", world, progress)
        _write_orbits(folder / "orbits", job, world)
        writers = {}
        try:
            _image_tracks(job, preset, world, folder, writers, Span(progress, 0.2, 0.98))
        finally:
            for writer in writers.values():
                writer.abandon()
        _write_tables(folder / "truth", job, preset, world, writers)
        check_cancelled(progress)
    progress.update(1.0)
    return _result(final, {orbit: writer.path.name for orbit, writer in writers.items()})


def footprint_half_sizes(preset: Preset):
    """Half width and height, metres, of a box around both tracks' scenes and their margin."""
    across = 0.5 * preset.samples * RANGE_SPACING_M / SMALLEST_SINE + preset.margin_m
    along = 0.5 * preset.lines * LINE_INTERVAL_S * FOOTPRINT_SPEED_M_S + preset.margin_m
    cos_tilt, sin_tilt = math.cos(math.radians(11.0)), math.sin(math.radians(11.0))
    return across * cos_tilt + along * sin_tilt, along * cos_tilt + across * sin_tilt


def _check_space(job, preset, grid, folder):
    need = len(selected_passes(job)) * preset.lines * (4 * preset.samples + 17)
    need += grid.rows * grid.cols * (BYTES_PER_NODE + 8 * len(PASSES))
    free = shutil.disk_usage(folder).free
    if free < need:
        raise ResourceError(
            "The simulation needs {need} MB in {folder}, where {free} MB are free: choose another OUTPUT_FOLDER.",
            need=round(need / 1e6),
            free=round(free / 1e6),
            folder=str(folder),
        )


@contextmanager
def _building(final: Path):
    """Give a hidden sibling folder that becomes the final one, or vanishes when anything goes wrong."""
    folder = final.with_name(f".{final.name}.partial-{os.getpid()}")
    folder.mkdir()
    try:
        yield folder
        if final.is_dir():
            final.rmdir()  # it was found empty; refuses when something was put there meanwhile
        folder.rename(final)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise


def build_world(job: SimulationJob, preset: Preset, grid: NodeGrid, progress: Progress) -> World:
    """Make ground, displacement, delays, reflectors and scenes from the seed."""
    workers = job.thread_count()
    ground = build_ground(grid, job.seed, progress, workers)
    progress.update(0.3)
    check_cancelled(progress)
    displacement = displacement_field(grid, rupture_patches(), progress, workers)
    progress.update(0.6)
    centre = grid.bilinear(ground.height_m, *preset.centre_lon_lat_deg)
    scenes = build_scenes(preset, float(centre), job)
    shape = (grid.rows, grid.cols)
    delays, gradients = {}, {}
    for acquisition in PASSES:
        check_cancelled(progress)
        orbit = acquisition.orbit
        if job.atmosphere:
            delays[orbit], gradients[orbit] = zenith_delay(grid, ground.height_m, job.seed, orbit, workers)
        else:
            delays[orbit], gradients[orbit] = np.zeros(shape, np.float32), 0.0
    memory = ground.memory if job.decorrelation else frozen_memory(shape)
    slope = np.arccos(np.clip(surface_normals(ground.height_m)[2], -1.0, 1.0))
    reflectors = place_reflectors(preset, grid, slope, job.seed)
    progress.update(1.0)
    return World(grid, ground, memory, displacement, delays, gradients, reflectors, scenes)


def _write_static_truth(folder, world: World, progress):
    write_ground(folder, world.grid, world.ground, world.displacement_m, progress)
    write_coherence(folder, world.grid, world.memory, world.scenes, progress)
    write_delays(folder, world.grid, world.delays_m, progress)


def _write_orbits(folder, job, world):
    for acquisition in selected_passes(job):
        scene = world.scenes[acquisition.orbit]
        (folder / doris_name(scene)).write_bytes(doris_file(scene))


def _image_tracks(job, preset, world, folder, writers, progress):
    wanted = {p.orbit for p in selected_passes(job)}
    total = sum(1 for p in PASSES if p.orbit in wanted)
    done = 0
    for track in TRACKS:
        passes = [p for p in PASSES if p.track == track]
        count = sum(1 for p in passes if p.orbit in wanted)
        span = Span(progress, done / total, (done + count) / total)
        done += count
        scenes = sorted((world.scenes[p.orbit] for p in passes), key=lambda s: s.epoch)
        reference = world.scenes[passes[0].orbit]
        view = view_nodes(reference, world.grid, world.ground.height_m, span, job.thread_count())
        orbit = reference.acquisition.orbit
        write_view(folder / "truth", world.grid, orbit, view, world.displacement_m, span)
        if count:
            _image_one(job, preset, world, (scenes, reference, view), (folder / "slc", wanted, writers), span)


def _image_one(job, preset, world, seen, target, progress):
    scenes, reference, view = seen
    folder, wanted, writers = target
    grid, height = world.grid, world.ground.height_m
    low, high = float(height.min()), float(height.max())
    middle = float(grid.bilinear(height, *preset.centre_lon_lat_deg))
    lattice = scatterer_lattice(reference, preset, grid, (low, middle, high))
    quiet = quiet_ground(grid, world.reflectors)
    amplitude = scatterer_amplitude(view, world.ground.brightness_db, lattice, quiet)
    field = Field(
        np.stack([height, *world.displacement_m, *(world.delays_m[s.acquisition.orbit] for s in scenes)], axis=-1),
        np.stack([amplitude, *world.memory], axis=-1),
    )
    noise = CLUTTER_RMS_DN * math.sqrt(0.5 * NOISE_TO_CLUTTER_POWER) if job.thermal_noise else 0.0
    mine = [s for s in scenes if s.acquisition.orbit in wanted]
    for scene in mine:
        writers[scene.acquisition.orbit] = ProductWriter(folder, scene, noise, job.seed)
    task = track_job(scenes, wanted, lattice, field, job.seed)
    blocks = plan_blocks(scenes, lattice, (low, high), world.reflectors)
    image_track(task, blocks, writers, progress, job.thread_count())
    for scene in mine:
        writers[scene.acquisition.orbit].finish()


def _write_tables(folder, job, preset, world, writers):
    rows, entries = [], {}
    for orbit in sorted(world.scenes):
        scene = world.scenes[orbit]
        rows += reflector_rows(
            scene,
            world.grid,
            world.reflectors,
            world.ground.height_m,
            world.displacement_m,
            world.delays_m[orbit],
        )
        entries[str(orbit)] = scene_figures(scene, writers.get(orbit), world.gradients_m_per_km[orbit])
    write_texts(folder, case_figures(job, preset, world.scenes, entries), reflector_table(rows))


def _result(folder: Path, products) -> SimulationResult:
    dem = folder / "dem"
    return SimulationResult(
        folder,
        {orbit: folder / "slc" / name for orbit, name in sorted(products.items())},
        folder / "orbits",
        dem / "dem_wgs84_1arcsec.tif",
        dem / "dem_orthometric_1arcsec.tif",
        dem / "dem_srtm3_like.tif",
        folder / "truth",
    )
