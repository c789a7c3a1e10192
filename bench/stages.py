"""The stages of the two-pass chain, each ready to be timed in a process of its own.

Run by `run.py` as ``stages.py NAME CASE REPEAT OUT`` with the package importable as `quakesar`: NAME is a key of
`STAGES`, CASE a JSON file of paths, OUT receives the figures of the best of REPEAT runs.
"""

from __future__ import annotations

import json
import math
import resource
import sys
import time
from functools import partial
from pathlib import Path
from typing import Callable, NamedTuple

import numpy as np
from quakesar.core.chains.dinsar import DinsarJob, run_dinsar
from quakesar.core.chains.scene import GeocodeJob, Ground, Look, chip_loader, fine_tiles, geocode_scene
from quakesar.core.conventions import Looks
from quakesar.core.coregistration import measure_registration
from quakesar.core.dem import HeightModel
from quakesar.core.dem_source import DemSource
from quakesar.core.displacement import DisplacementJob, displacement_map
from quakesar.core.filtering import FilterJob, filter_interferogram, goldstein
from quakesar.core.geocoding import TerrainMask, choose_area, read_source, scene_spacing_m
from quakesar.core.geometry import locate
from quakesar.core.grids import MapGrid, Window, map_grid
from quakesar.core.interferogram import InterferogramJob, form_interferogram
from quakesar.core.pipeline import map_tiles
from quakesar.core.progress import Silent
from quakesar.core.raster import Raster, bounded_cache
from quakesar.core.readers import open_scene
from quakesar.core.resampling import prepare_resampler
from quakesar.core.unwrap_raster import UnwrapJob, unwrap_interferogram

PIXEL_M = 20.0
ALPHA, WINDOW = 0.6, 32
READ_LINES = 512
# Tiles of precomputed heights and points that are kept in memory for the stages that are timed without their input.
KEPT_PIXELS = 6_000_000
FILTER_PIXELS = 4_000_000
# Fractions of the chain's progress at which its parts begin.
CHAIN_PARTS = (
    (0.0, "opening and heights"),
    (0.02, "registration and terrain mask"),
    (0.2, "both scenes to coherence"),
    (0.6, "filter"),
    (0.65, "unwrapping"),
    (0.88, "displacement"),
    (0.93, "report"),
)


class Work(NamedTuple):
    """What is timed, how many things it treats, and what these are."""

    run: Callable
    count: int
    unit: str


class Area(NamedTuple):
    """The chain's map: the grid of the results, the looks of its pixels, the grid of the scenes."""

    grid: MapGrid
    looks: Looks
    fine: MapGrid


class Case:
    """The pair: paths, scenes and area."""

    def __init__(self, paths: dict):
        self.paths = paths
        self.folder = Path(paths["folder"])
        self.dem = DemSource(paths["dem"], "ellipsoid")

    def scenes(self) -> list:
        """Open both scenes with precise orbits."""
        return [open_scene(self.paths[key], self.paths["orbits"]) for key in ("reference", "secondary")]

    def file(self, name: str) -> str:
        """Path of a raster of the bench."""
        return str(self.folder / f"{name}.tif")

    def area(self, scenes: list) -> Area:
        """Choose the map as the chain does."""
        bounds, crs = choose_area(scenes, None, "")
        grid = map_grid(bounds, PIXEL_M, PIXEL_M, crs)
        east_m, north_m = scene_spacing_m(scenes[0])
        looks = Looks(*(max(1, math.ceil(PIXEL_M / spacing - 0.05)) for spacing in (north_m, east_m)))
        return Area(grid, looks, grid.refine(looks))


def _skip(_window, _result) -> None:
    """Write nothing."""


def _pass(item):
    return item


def read_pixels(case: Case) -> Work:
    """Read both products from the first line to the last."""
    scenes = case.scenes()

    def run():
        for scene in scenes:
            with scene.open() as pixels:
                for row in range(0, scene.grid.rows, READ_LINES):
                    rows = min(READ_LINES, scene.grid.rows - row)
                    pixels.read(Window(row, 0, rows, scene.grid.cols))

    return Work(run, sum(scene.grid.rows * scene.grid.cols for scene in scenes), "samples")


def take_heights(case: Case) -> Work:
    """Bring the DEM onto the fine grid of the whole area."""
    fine = case.area(case.scenes()).fine
    model = HeightModel(case.dem, fine)

    def run():
        map_tiles(fine_tiles(fine), fine.crop, model.on, _skip, Silent())

    return Work(run, fine.rows * fine.cols, "map pixels")


def _kept_tiles(fine: MapGrid) -> tuple:
    """Return tiles around the middle of the area that together stay below the limit, and their pixels."""
    windows = fine_tiles(fine)
    middle = fine.rows / 2.0, fine.cols / 2.0
    windows.sort(key=lambda w: math.hypot(w.row + w.rows / 2.0 - middle[0], w.col + w.cols / 2.0 - middle[1]))
    kept, count = [], 0
    for window in windows:
        if kept and count + window.rows * window.cols > KEPT_PIXELS:
            break
        kept.append(fine.crop(window))
        count += window.rows * window.cols
    return kept, count


def solve_zero_doppler(case: Case) -> Work:
    """Find line and range of map pixels whose heights are known."""
    scenes = case.scenes()
    fine = case.area(scenes).fine
    model, arc = HeightModel(case.dem, fine), prepare_resampler(scenes[0]).arc
    grids, count = _kept_tiles(fine)
    tiles = [(grid, model.on(grid)) for grid in grids]

    def run():
        map_tiles(tiles, _pass, lambda tile: locate(arc, *tile), _skip, Silent())

    return Work(run, count, "solutions")


def resample(case: Case) -> Work:
    """Resample and deramp a scene and remove its geometric phase, given pixels and zero-Doppler solutions."""
    scenes = case.scenes()
    fine = case.area(scenes).fine
    model, resampler, wavelength_m = (
        HeightModel(case.dem, fine),
        prepare_resampler(scenes[0]),
        scenes[0].grid.wavelength_m,
    )
    grids, count = _kept_tiles(fine)
    with scenes[0].open() as pixels:
        tiles = [
            (read_source(pixels, resampler, g, model.range_m()), locate(resampler.arc, g, model.on(g))) for g in grids
        ]
    tiles = [(source, points) for source, points in tiles if source is not None]

    def compute(tile):
        (window, pixels), points = tile
        return resampler.resample(window, resampler.filter(window, pixels), points, wavelength_m)

    def run():
        map_tiles(tiles, _pass, compute, _skip, Silent())

    return Work(run, count, "map pixels")


def _geocode(case: Case, name: str, align_to: str) -> Work:
    area = case.area(case.scenes())
    bounds, crs = area.grid.bounds, area.grid.crs_wkt
    job = GeocodeJob(
        scene=case.paths[name],
        orbits=case.paths["orbits"],
        dem=case.dem,
        output=case.file(name),
        geometry="" if align_to else case.file("geometry"),
        align_to=align_to,
        bounds=None if align_to else bounds,
        crs="" if align_to else crs,
        pixel_x=area.fine.pixel_x,
        pixel_y=area.fine.pixel_y,
    )
    return Work(partial(_geocode_bounded, job), area.fine.rows * area.fine.cols, "map pixels")


def _geocode_bounded(job: GeocodeJob):
    with bounded_cache():  # as `execution` does
        return geocode_scene(job, Silent())


def hide_terrain(case: Case) -> Work:
    """Find layover and shadow of the whole area."""
    scenes = case.scenes()
    area = case.area(scenes)
    model, arc = HeightModel(case.dem, area.fine), prepare_resampler(scenes[0]).arc
    return Work(partial(TerrainMask, model, arc, area.grid), area.grid.rows * area.grid.cols, "pixels")


def geocode_reference(case: Case) -> Work:
    """Geocode the first scene with its geometry raster, from file to file."""
    return _geocode(case, "reference", "")


def geocode_secondary(case: Case) -> Work:
    """Geocode the second scene registered to the first, from file to file."""
    return _geocode(case, "secondary", case.file("reference"))


def register(case: Case) -> Work:
    """Measure the offsets of the second scene against the geocoded first."""
    scenes = case.scenes()
    fine = case.area(scenes).fine
    ground = Ground(fine, HeightModel(case.dem, fine))
    resampler = prepare_resampler(scenes[1])

    def run():
        with Raster(case.file("reference"), "REFERENCE") as reference, scenes[1].open() as pixels:
            load = chip_loader(reference.read, Look(scenes[1], resampler), pixels, ground)
            return measure_registration(fine.shape, load, resampler, scenes[1].grid.wavelength_m, Silent())

    return Work(run, run().chips, "chips")


def interfere(case: Case) -> Work:
    """Multilooked interferogram, coherence and baseline of the geocoded scenes."""
    area = case.area(case.scenes())
    job = InterferogramJob(
        case.file("reference"),
        case.file("secondary"),
        case.file("interferogram"),
        case.file("coherence"),
        case.file("baseline"),
        looks_x=area.looks.cols,
        looks_y=area.looks.rows,
        geometry=case.file("geometry"),
    )
    return Work(partial(form_interferogram, job, Silent()), area.fine.rows * area.fine.cols, "map pixels")


def _result_pixels(case: Case) -> int:
    with Raster(case.file("interferogram")) as raster:
        return raster.grid.rows * raster.grid.cols


def filter_file(case: Case) -> Work:
    """Goldstein filter from file to file."""
    job = FilterJob(
        case.file("interferogram"), case.file("wrapped"), case.file("coherence"), alpha=ALPHA, window=WINDOW
    )
    return Work(partial(filter_interferogram, job, Silent()), _result_pixels(case), "pixels")


def filter_memory(case: Case) -> Work:
    """Goldstein filter in memory on the interferogram, repeated until it is large enough to time."""
    with Raster(case.file("interferogram")) as raster:
        igram = raster.read()
    copies = max(1, math.ceil(math.sqrt(FILTER_PIXELS / igram.size)))
    igram = np.tile(igram, (copies, copies))
    return Work(partial(goldstein, igram, ALPHA, WINDOW), igram.size, "pixels")


def unwrap_file(case: Case) -> Work:
    """Unwrap the filtered interferogram, from file to file."""
    job = UnwrapJob(
        case.file("wrapped"),
        case.file("coherence"),
        case.file("unwrapped"),
        components=case.file("components"),
        reliability=case.file("reliability"),
        mask=case.file("geometry"),
    )
    return Work(partial(unwrap_interferogram, job, Silent()), _result_pixels(case), "pixels")


def displace(case: Case) -> Work:
    """Displacement and its uncertainty, from file to file."""
    job = DisplacementJob(
        case.file("unwrapped"),
        case.file("displacement"),
        coherence=case.file("coherence"),
        geometry=case.file("geometry"),
        uncertainty=case.file("uncertainty"),
    )
    return Work(partial(displacement_map, job, Silent()), _result_pixels(case), "pixels")


STAGES = {
    "reader": read_pixels,
    "heights": take_heights,
    "zero-Doppler": solve_zero_doppler,
    "resampling": resample,
    "terrain mask": hide_terrain,
    "geocodescene": geocode_reference,
    "registration": register,
    "geocodescene aligned": geocode_secondary,
    "interferogram": interfere,
    "filter": filter_file,
    "filter in memory": filter_memory,
    "unwrapping": unwrap_file,
    "displacement": displace,
}


class Stopwatch(Silent):
    """Progress that notes when each part of the chain began."""

    def __init__(self):
        self._start = time.perf_counter()
        self._begun = {CHAIN_PARTS[0][1]: 0.0}

    def update(self, fraction: float) -> None:
        """Note the first time that a part's fraction is passed."""
        now = time.perf_counter() - self._start
        for begin, name in CHAIN_PARTS:
            # the end of a part is reported as the beginning of the next: only what lies beyond belongs to it
            if fraction >= begin - 1e-9 and name not in self._begun:
                self._begun[name] = now

    def parts(self) -> dict:
        """Return seconds by part."""
        ends = [*list(self._begun.values())[1:], time.perf_counter() - self._start]
        return {name: end - begin for (name, begin), end in zip(self._begun.items(), ends)}


def run_chain(case: Case) -> dict:
    """Run the chain once on a share of the scene's length, write everything it can, return its parts and figures."""
    share = case.paths.get("share", 1.0)
    folder = case.folder / ("chain" if share == 1.0 and "pixel_m" not in case.paths else "part")
    folder.mkdir(exist_ok=True)
    names = ("displacement", "coherence", "wrapped", "unwrapped", "geometry", "uncertainty", "baseline", "components")
    bounds, crs = None, ""
    if share != 1.0:
        grid = case.area(case.scenes()).grid
        west, south, east, north = grid.bounds
        cut = 0.5 * (1.0 - share) * (north - south)
        bounds, crs = (west, south + cut, east, north - cut), grid.crs_wkt
    job = DinsarJob(
        reference=case.paths["reference"],
        secondary=case.paths["secondary"],
        dem=case.dem,
        orbits=case.paths["orbits"],
        bounds=bounds,
        crs=crs,
        pixel_size=case.paths.get("pixel_m", PIXEL_M),
        alpha=ALPHA,
        window=WINDOW,
        **{name: str(folder / f"{name}.tif") for name in names},
    )
    watch = Stopwatch()
    with bounded_cache():  # as `execution` does
        result = run_dinsar(job, watch)
    (folder / "report.html").write_text(result.values["REPORT_TEXT"], encoding="utf-8")
    numbers = {key: value for key, value in result.values.items() if isinstance(value, (int, float))}
    return {"parts": watch.parts(), "numbers": numbers}


def compare(case: Case) -> dict:
    """Compare the chain's phase with the truth as that of the peers is."""
    from osgeo import gdal
    from peers.truth import expected_phase, right_cycles_percent, rms_after_plane

    truth = Path(case.paths["truth"])
    expected = expected_phase(truth, case.paths["wavelength_m"])
    frame = gdal.Open(str(truth / "disp_los_desc.tif"))
    west, step_x, _, north, _, step_y = frame.GetGeoTransform()
    east, south = west + step_x * frame.RasterXSize, north + step_y * frame.RasterYSize
    layers = {}
    for name in ("wrapped", "unwrapped", "coherence"):
        warped = gdal.Warp(
            "",
            str(case.folder / "chain" / f"{name}.tif"),
            format="MEM",
            dstSRS="EPSG:4326",
            outputBounds=(west, south, east, north),
            width=frame.RasterXSize,
            height=frame.RasterYSize,
        )
        layers[name] = warped.ReadAsArray()
    good = np.isfinite(expected) & np.isfinite(layers["unwrapped"]) & (layers["coherence"] > 0.5)
    row, col = np.nonzero(good)
    phase = np.angle(layers["wrapped"][good])
    return {
        "pixels": int(good.sum()),
        "filtered_rms_rad": rms_after_plane(phase - expected[good], row / frame.RasterYSize, col / frame.RasterXSize),
        "right_percent": right_cycles_percent(layers["unwrapped"][good].astype(np.float64), expected[good]),
    }


def time_stage(name: str, case: Case, repeat: int) -> dict:
    """Return the figures of the best of several runs of a stage."""
    work = STAGES[name](case)
    best = None
    for _ in range(repeat):
        wall, user = time.perf_counter(), resource.getrusage(resource.RUSAGE_SELF).ru_utime
        work.run()
        wall, user = time.perf_counter() - wall, resource.getrusage(resource.RUSAGE_SELF).ru_utime - user
        if best is None or wall < best[0]:
            best = wall, user
    return {"wall_s": best[0], "user_s": best[1], "count": work.count, "unit": work.unit}


def simulate(case: dict) -> dict:
    """Simulate the pair."""
    from quakesar.core.simulation import SimulationJob, simulate_scenes

    job = SimulationJob(case["preset"], case["folder"], seed=1, scenes=(9192, 10194))
    made = simulate_scenes(job)
    return {
        "reference": str(made.scenes[9192]),
        "secondary": str(made.scenes[10194]),
        "orbits": str(made.orbits_folder),
        "dem": str(made.dem_ellipsoidal),
        "truth": str(made.truth_folder),
    }


def main() -> None:
    """Do what the arguments say and write the figures."""
    name, paths, repeat, out = sys.argv[1:]
    paths = json.loads(Path(paths).read_text(encoding="utf-8"))
    if name == "simulate":
        made = simulate(paths)
    elif name in STAGES:
        made = time_stage(name, Case(paths), int(repeat))
    else:
        made = {"chain": run_chain, "compare": compare}[name](Case(paths))
    Path(out).write_text(json.dumps(made), encoding="utf-8")


if __name__ == "__main__":
    main()
