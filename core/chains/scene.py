"""A radar scene onto the map: reader, heights, registration to another scene, resampling, geometry."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass, replace
from functools import partial
from pathlib import Path
from typing import Callable, NamedTuple, Optional

import numpy as np

from ..cluster import TileWork, absolute
from ..conventions import Step
from ..coregistration import Chip, measure_registration
from ..dem import HeightModel
from ..dem_source import DemSource
from ..errors import GridMismatchError, InputError
from ..geocoding import (
    GEOMETRY_BANDS,
    MASK_VALID,
    Source,
    TerrainMask,
    choose_area,
    default_grid,
    geocode_tile,
    geometry_tile,
    read_source,
    require_overlap,
    resolution_cell_m2,
    scene_record,
)
from ..geometry import locate, pixel_size_m, tile_size
from ..grids import MapGrid, Window, tiles
from ..pipeline import map_tiles
from ..progress import Progress, Span, check_cancelled
from ..raster import Band, Raster, RasterWriter, describe_inputs, resolve_complex, write_view
from ..readers import open_scene
from ..readers.scene import PixelReader, Scene
from ..resampling import Registration, Resampler, prepare_resampler, split
from ..results import Result
from ..words import tr

_TILE = 768
# Search margin around a chip: the coarse search reaches five times its 8 lines and 4 samples.
_SEARCH_LINES, _SEARCH_SAMPLES = 48, 24
_LEAST_VALID = 0.7


@dataclass(frozen=True)
class GeocodeJob:
    """Parameters of `geocode_scene`.

    Attributes
    ----------
    scene : str
        Product.
    dem : DemSource
        Heights.
    output : str
        Complex scene.
    orbits : str
        Folder (or file) of precise orbits; empty for the product's own.
    geometry : str
        Geometry raster; empty is not written.
    align_to : str
        A geocoded scene to register to; empty to trust the orbits.
    bounds : tuple of float or None
        West, south, east, north in `crs`.
    crs : str
        WKT; empty for the UTM zone of the scene.
    pixel_x, pixel_y : float
        Pixel size in units of `crs`; zero is chosen from the resolution.
    """

    scene: str
    dem: DemSource
    output: str
    orbits: str = ""
    geometry: str = ""
    align_to: str = ""
    bounds: Optional[tuple] = None
    crs: str = ""
    pixel_x: float = 0.0
    pixel_y: float = 0.0


class Ground(NamedTuple):
    """The map and its heights."""

    grid: MapGrid
    model: HeightModel


class Look(NamedTuple):
    """A scene made ready for one area."""

    scene: Scene
    resampler: Resampler


def geocode_scene(job: GeocodeJob, progress: Progress) -> Result:
    """Resample a scene onto the map with its geometric phase removed, and describe its geometry.

    Returns
    -------
    Result
        OUTPUT, VIEW (amplitude for display) and GEOMETRY: paths. OFFSET_LINES, OFFSET_SAMPLES, RESIDUAL_LINES,
        RESIDUAL_SAMPLES: of the registration at the middle of the scene; LAYOVER, SHADOW: percent of the area.
    """
    scene = open_scene(job.scene, job.orbits or None, progress)
    grid = _grid_of(job, scene)
    require_overlap(scene, grid, "INPUT")
    ground = Ground(grid, HeightModel(job.dem, grid, progress))
    registration = Registration()
    with scene.open() as pixels:
        if job.align_to:
            with Raster(resolve_complex(job.align_to), "ALIGN_TO") as reference:
                registration = _align(reference, scene, pixels, ground, Span(progress, 0.0, 0.3))
        look = Look(scene, prepare_resampler(scene, registration))
        return _write_scene(job, look, pixels, ground, registration, Span(progress, 0.3 if job.align_to else 0.0, 1.0))


def _grid_of(job: GeocodeJob, scene: Scene) -> MapGrid:
    if job.align_to:
        with Raster(resolve_complex(job.align_to), "ALIGN_TO") as reference:
            reference.require_kind("scene")
            return reference.grid
    bounds, crs = choose_area([scene], job.bounds, job.crs)
    return default_grid(scene, bounds, crs, job.pixel_x, job.pixel_y)


def _align(reference: Raster, scene: Scene, pixels: PixelReader, ground: Ground, progress: Progress) -> Registration:
    record = reference.require_kind("scene")
    if abs(record.wavelength_m / scene.grid.wavelength_m - 1.0) > 1e-6:
        raise GridMismatchError(
            "ALIGN_TO has a wavelength of {found:.6f} m and INPUT one of {want:.6f} m: align scenes of one sensor.",
            found=record.wavelength_m,
            want=scene.grid.wavelength_m,
        )
    resampler = prepare_resampler(scene)
    load = chip_loader(reference.read, Look(scene, resampler), pixels, ground)
    return measure_registration(ground.grid.shape, load, resampler, scene.grid.wavelength_m, progress)


def chip_loader(
    read_reference: Callable[[Window], np.ndarray], look: Look, pixels: PixelReader, ground: Ground
) -> Callable[[Window], Optional[Chip]]:
    """Return the function that `measure_registration` wants: the chip of a map window, or None without data."""
    return partial(_load_chip, read_reference, look, pixels, ground)


def _load_chip(read_reference, look: Look, pixels: PixelReader, ground: Ground, window: Window) -> Optional[Chip]:
    reference = read_reference(window)
    if np.count_nonzero(reference) < _LEAST_VALID * reference.size:
        return None
    grid = ground.grid.crop(window)
    heights = ground.model.on(grid)
    if not np.isfinite(heights).all():
        return None
    searched = look.resampler.shifted(_SEARCH_LINES, _SEARCH_SAMPLES)
    source = read_source(pixels, searched, grid, (float(heights.min()), float(heights.max())))
    if source is None:
        return None
    return Chip(reference, locate(look.resampler.arc, grid, heights), source.window, split(source.pixels))


def fine_tiles(grid: MapGrid, looks: tuple = (1, 1)) -> list:
    """Return tiles of a grid whose sides are whole multiples of `looks` (but for the last ones)."""
    rows, cols = tile_size(grid, _TILE)
    return list(tiles(grid.shape, (max(rows // looks[0], 1) * looks[0], max(cols // looks[1], 1) * looks[1])))


class _Plan(NamedTuple):
    """What is the same for every tile, without open files."""

    look: Look
    grid: MapGrid
    with_geometry: bool


class _TileInput(NamedTuple):
    grid: MapGrid
    source: Optional[Source]


class _TileOutput(NamedTuple):
    """Pixels, bands of the geometry without what the terrain hides, and sum and number of the heights under pixels."""

    pixels: np.ndarray
    bands: list
    heights: tuple


def _write_scene(job, look: Look, pixels, ground: Ground, registration: Registration, progress) -> Result:
    grid, model = ground
    hidden = TerrainMask(model, look.resampler.arc, grid)
    check_cancelled(progress)
    record, tags = describe_scene_product(job, look, ground, registration)
    plan = _Plan(look, grid, bool(job.geometry))
    mean_height = _Mean()
    with ExitStack() as stack:
        output = stack.enter_context(RasterWriter(job.output, grid, [Band("scene")], np.complex64, record, tags=tags))
        geometry = None
        if job.geometry:
            described = replace(record, product="geometry")
            geometry = stack.enter_context(
                RasterWriter(job.geometry, grid, GEOMETRY_BANDS, np.float32, described, tags=tags)
            )

        def write(window: Window, result: _TileOutput) -> None:
            output.write(window, result.pixels)
            mean_height.add(*result.heights)
            if geometry is not None:
                *bands, mask = result.bands
                bands.append(np.where(mask == MASK_VALID, hidden.on(grid.crop(window)), mask).astype(np.float32))
                for index, band in enumerate(bands):
                    geometry.write(window, band, index + 1)

        read, compute = partial(_read_tile, plan, pixels, model), partial(_compute_tile, plan, model)
        map_tiles(fine_tiles(grid), read, compute, write, progress, elsewhere=_work_elsewhere(plan, job))
        for writer in filter(None, (output, geometry)):
            writer.set_tags(MEAN_HEIGHT_M=repr(mean_height.value()))
    layover, shadow = hidden.share()
    values = {"OUTPUT": job.output, "VIEW": write_view(job.output, "amplitude"), "GEOMETRY": job.geometry}
    values = {**values, "LAYOVER": 100.0 * layover, "SHADOW": 100.0 * shadow}
    values["OFFSET_LINES"], values["OFFSET_SAMPLES"] = registration.azimuth_lines[0], registration.range_samples[0]
    values["RESIDUAL_LINES"], values["RESIDUAL_SAMPLES"] = registration.rms_lines, registration.rms_samples
    progress.message(
        tr(
            "{layover:.1f} % of the area lie in layover and {shadow:.1f} % in shadow.",
            layover=values["LAYOVER"],
            shadow=values["SHADOW"],
        )
    )
    return Result(values)


def _read_tile(plan: _Plan, pixels: PixelReader, model: HeightModel, window: Window) -> _TileInput:
    tile = plan.grid.crop(window)
    return _TileInput(tile, read_source(pixels, plan.look.resampler, tile, model.range_m(tile)))


def _compute_tile(plan: _Plan, model: HeightModel, tile: _TileInput) -> _TileOutput:
    scene, resampler = plan.look
    heights = model.on(tile.grid)
    array = geocode_tile(resampler, tile.source, tile.grid, heights, scene.grid.wavelength_m)
    bands = []
    if plan.with_geometry:
        bands = geometry_tile(resampler.arc, tile.grid, heights, array == 0, np.zeros(array.shape, np.uint8))
    known = heights[array != 0]
    return _TileOutput(array, bands, (float(np.nansum(known)), int(np.isfinite(known).sum())))


def _work_elsewhere(plan: _Plan, job: GeocodeJob) -> TileWork:
    """Return the work for a cluster, whose workers open scene and DEM themselves."""
    dem = job.dem
    if dem.path or dem.geoid:
        dem = replace(dem, path=dem.path and absolute(dem.path), geoid=dem.geoid and absolute(dem.geoid))
    scene = replace(plan.look.scene, pixels=_anywhere(plan.look.scene.pixels))
    plan = plan._replace(look=plan.look._replace(scene=scene))
    inputs = tuple(absolute(path) for path in (job.scene, dem.path, dem.geoid) if path)
    return TileWork(partial(_open_scene, plan), partial(_make_tile, plan), inputs, partial(HeightModel, dem, plan.grid))


def _anywhere(pixels):
    """Return a source of pixels whose path means the same in another folder."""
    return replace(pixels, path=absolute(pixels.path))


@contextmanager
def _open_scene(plan: _Plan, model: HeightModel):
    with plan.look.scene.open() as pixels:
        yield pixels, model


def _make_tile(plan: _Plan, opened: tuple, window: Window) -> _TileOutput:
    pixels, model = opened
    return _compute_tile(plan, model, _read_tile(plan, pixels, model, window))


class _Mean:
    """A mean gathered by tile."""

    def __init__(self):
        self._total, self._count = 0.0, 0

    def add(self, total: float, count: int) -> None:
        self._total += total
        self._count += count

    def value(self) -> float:
        return self._total / self._count if self._count else 0.0


def describe_scene_product(job: GeocodeJob, look: Look, ground: Ground, registration: Registration) -> tuple:
    """Return (record, tags) of a geocoded scene."""
    scene, resampler = look
    width, height = pixel_size_m(ground.grid)
    record = scene_record(scene, resampler.arc, ground.grid, sum(ground.model.range_m()) / 2.0, job.dem.describe())
    parameters = {
        "dem": asdict(job.dem),
        "orbit": scene.orbit.source,
        "registration": asdict(registration) if registration.measured else "orbits only",
    }
    inputs = describe_inputs(scene=job.scene, dem=job.dem.path, align_to=job.align_to)
    record = record.derive(Step("geocodescene", parameters, inputs))
    tags = {
        "ORBIT": scene.orbit.to_json(),
        "SCENE_START_S": repr(scene.grid.start_time_s),
        "SCENE_STOP_S": repr(scene.grid.stop_time_s),
        "LOOKS_PER_PIXEL": repr(width * height / resolution_cell_m2(scene)),
        "REGISTRATION": registration.to_json(),
    }
    if job.geometry:
        tags["GEOMETRY"] = Path(job.geometry).name
    return record, tags


def require_outputs_apart(**paths) -> None:
    """Raise `InputError` when two outputs share a path."""
    seen = {}
    for name, path in paths.items():
        if path and path in seen:
            raise InputError(
                "{one} and {two} are the same file {path}: give each output its own name.",
                one=seen[path],
                two=name,
                path=path,
            )
        seen[path] = name
