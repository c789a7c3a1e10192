"""Two scenes and a DEM into a displacement map: the two-pass chain, tile by tile to the interferogram."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Optional

import numpy as np

from ..conventions import Looks, format_utc
from ..coregistration import measure_registration
from ..dem import HeightModel
from ..dem_source import DemSource
from ..displacement import DisplacementJob, displacement_map
from ..errors import InputError
from ..filtering import FilterJob, filter_interferogram
from ..geocoding import (
    TerrainMask,
    choose_area,
    geocode_tile,
    independent_spacing_m,
    read_source,
    require_overlap,
)
from ..geometry import pixel_size_m, transformer
from ..grids import MapGrid, Window, map_grid, tiles
from ..progress import Progress, Span, check_cancelled
from ..raster import Raster, discard_on_failure, scratch_beside, write_view
from ..readers import open_scene
from ..readers.scene import PixelReader
from ..resampling import Registration, keep_common_band, prepare_resampler
from ..results import Result
from ..unwrap_raster import UnwrapJob, unwrap_interferogram
from ..words import tr
from .forming import Area, Files, Pair, form_pair
from .report import Gallery, Stage, Story, write_report
from .scene import Ground, Look, chip_loader, require_outputs_apart

_TRUSTED_COHERENCE = 0.4
_PEAK_PIXELS = 1_000_000
# A long scene is unwrapped in tiles, so that the peak of the memory does not grow with it.
_UNWRAP_TILE = 1024
_FORMED = (("COHERENCE", "coherence"), ("INTERFEROGRAM", "phase"))
_SAME_TRACK_RAD = math.radians(5.0)


@dataclass(frozen=True)
class DinsarJob:
    """Parameters of `run_dinsar`; an empty path is an output that nobody wants.

    Attributes
    ----------
    reference, secondary : str
        Two products of one track; the earlier one becomes the reference whatever their order here.
    dem : DemSource
        Heights.
    orbits : str
        Folder of precise orbits; empty for those of the products.
    bounds, crs, pixel_size : tuple or None, str, float
        West, south, east, north in `crs` (empty: UTM), and the pixel of the results in its units.
    registration : str
        ``measure`` or ``orbits`` (trust them).
    alpha, window : float, int
        Goldstein filter; 0 leaves the phase unfiltered.
    faults : tuple
        Lines, each a tuple of (longitude, latitude) in degrees, across which the unwrapped phase may break.
    direction : str
        ``los`` or ``vertical``.
    reference_point : tuple of float or None
        Longitude and latitude in degrees of a point that did not move.
    displacement, coherence, wrapped, unwrapped, geometry, uncertainty, baseline, components, reliability : str
        Where the outputs go.
    """

    reference: str
    secondary: str
    dem: DemSource
    displacement: str
    orbits: str = ""
    bounds: Optional[tuple] = None
    crs: str = ""
    pixel_size: float = 20.0
    registration: str = "measure"
    alpha: float = 0.6
    window: int = 32
    faults: tuple = ()
    direction: str = "los"
    reference_point: Optional[tuple] = None
    coherence: str = ""
    wrapped: str = ""
    unwrapped: str = ""
    geometry: str = ""
    uncertainty: str = ""
    baseline: str = ""
    components: str = ""
    reliability: str = ""


def run_dinsar(job: DinsarJob, progress: Progress) -> Result:
    """Run the chain and write every wanted output and the report.

    Returns
    -------
    Result
        Paths by output name, REPORT_TEXT (html), and numbers: BPERP (m), BTEMP (days), OFFSET_LINES, OFFSET_SAMPLES,
        RESIDUAL_LINES, RESIDUAL_SAMPLES, MEAN_COHERENCE, LARGEST_TOWARD, LARGEST_AWAY (m).
    """
    outputs = _outputs(job)
    require_outputs_apart(**outputs)
    heard = Listener(progress)
    with discard_on_failure(outputs.values()), scratch_beside(job.displacement) as scratch:
        return _run(job, Path(scratch), heard)


def _outputs(job: DinsarJob) -> dict:
    names = ("displacement", "coherence", "wrapped", "unwrapped", "geometry", "uncertainty")
    names = (*names, "baseline", "components", "reliability")
    return {name.upper(): getattr(job, name) for name in names}


class Listener:
    """Progress that keeps what was said, for the report."""

    def __init__(self, progress: Progress):
        self._progress = progress
        self.messages: list = []
        self.warnings: list = []

    def update(self, fraction: float) -> None:
        """Pass on."""
        self._progress.update(fraction)

    def message(self, text: str) -> None:
        """Keep and pass on."""
        self.messages.append(text)
        self._progress.message(text)

    def warning(self, text: str) -> None:
        """Keep and pass on."""
        self.warnings.append(text)
        self._progress.warning(text)

    def cancelled(self) -> bool:
        """Ask the caller."""
        return self._progress.cancelled()


def _run(job: DinsarJob, scratch: Path, heard: Listener) -> Result:
    scenes = _open_pair(job, heard)
    area = _choose_area(job, scenes, heard)
    paths = {name: path or str(scratch / f"{name.lower()}.tif") for name, path in _outputs(job).items()}
    paths["INTERFEROGRAM"] = str(scratch / "interferogram.tif") if job.alpha else paths["WRAPPED"]
    faults = tuple(_to_map(line, area.grid) for line in job.faults)
    with Gallery(faults) as gallery, scenes[0].open() as first, scenes[1].open() as second:
        pair = _register(job, scenes, (first, second), area, Span(heard, 0.02, 0.2))
        hidden = TerrainMask(area.model, pair.reference.resampler.arc, area.grid)
        files = Files(paths, tuple(name for name, path in _outputs(job).items() if path))
        figures = form_pair(pair, (first, second), area, hidden, files, Span(heard, 0.2, 0.6))
        check_cancelled(heard)
        gallery.draw(*(Stage(name, paths[name], kind) for name, kind in _FORMED))
        found = _interpret(job, area, faults, paths, gallery, heard)
        numbers = {**figures, **_registration_figures(pair.registration), **found}
        page = write_report(Story(pair, area, gallery, numbers, heard))
    heard.update(1.0)
    kept = {name: path for name, path in _outputs(job).items() if path}
    if job.wrapped:
        kept["VIEW"] = write_view(job.wrapped, "phase")
    return Result({**numbers, **kept, "REPORT_TEXT": page})


def _interpret(job: DinsarJob, area: Area, faults: tuple, paths: dict, gallery: Gallery, heard: Listener) -> dict:
    """Filter, unwrap and turn into displacement; return the figures."""
    if job.alpha:
        smoothing = FilterJob(
            paths["INTERFEROGRAM"], paths["WRAPPED"], paths["COHERENCE"], alpha=job.alpha, window=job.window
        )
        filter_interferogram(smoothing, Span(heard, 0.6, 0.65))
        gallery.draw(Stage("WRAPPED", paths["WRAPPED"], "phase"))
    unwrapping = UnwrapJob(
        paths["WRAPPED"],
        paths["COHERENCE"],
        paths["UNWRAPPED"],
        components=paths["COMPONENTS"],
        reliability=paths["RELIABILITY"],
        mask=paths["GEOMETRY"],
        faults=faults,
        tile=_UNWRAP_TILE,
    )
    unwrapped = unwrap_interferogram(unwrapping, Span(heard, 0.65, 0.88))
    gallery.draw(Stage("UNWRAPPED", paths["UNWRAPPED"], "unwrapped"))
    place = _to_map((job.reference_point,), area.grid)[0] if job.reference_point else (None, None)
    measuring = DisplacementJob(
        paths["UNWRAPPED"],
        paths["DISPLACEMENT"],
        coherence=paths["COHERENCE"],
        geometry=paths["GEOMETRY"],
        uncertainty=paths["UNCERTAINTY"],
        direction=job.direction,
        reference_x=place[0],
        reference_y=place[1],
    )
    moved = displacement_map(measuring, Span(heard, 0.88, 0.93))
    gallery.draw(*(Stage(name, paths[name], name.lower()) for name in ("DISPLACEMENT", "UNCERTAINTY")))
    toward, away = _peaks(paths["DISPLACEMENT"], paths["COHERENCE"])
    return {**unwrapped.values, **moved.values, "LARGEST_TOWARD": toward, "LARGEST_AWAY": away}


def _peaks(displacement: str, coherence: str) -> tuple:
    """Return the largest displacement toward and away from the sensor; a thousandth of noise is left out.

    Every k-th pixel of every k-th row is looked at, some million in all, so that a long scene takes no more memory.
    """
    kept = []
    with Raster(displacement) as moved, Raster(coherence) as quality:
        rows, cols = moved.grid.shape
        step = max(1, math.isqrt(rows * cols // _PEAK_PIXELS))
        for window in tiles((rows, cols), (256 * step, cols)):
            values, trusted = (raster.read(window)[::step, ::step] for raster in (moved, quality))
            kept.append(values[np.isfinite(values) & (trusted > _TRUSTED_COHERENCE)])
    values = np.concatenate(kept)
    if not values.size:
        return math.nan, math.nan
    low, high = np.percentile(values, (0.1, 99.9))
    return float(high), float(low)


def _to_map(points, grid: MapGrid) -> tuple:
    """Return points given as (longitude, latitude) in the coordinates of the map."""
    x, y = transformer("EPSG:4326", grid.crs_wkt).transform(*np.asarray(points, dtype=float).T)
    return tuple(zip(x.tolist(), y.tolist()))


def _open_pair(job: DinsarJob, progress: Progress) -> tuple:
    if job.registration not in ("measure", "orbits"):
        raise InputError("REGISTRATION is '{found}': choose measure or orbits.", found=job.registration)
    if Path(job.reference).resolve() == Path(job.secondary).resolve():
        raise InputError("REFERENCE and SECONDARY are the same file: choose two scenes of different days.")
    scenes = [open_scene(path, job.orbits or None, progress) for path in (job.reference, job.secondary)]
    if scenes[0].grid.middle_utc > scenes[1].grid.middle_utc:
        scenes.reverse()
        progress.message(
            tr("REFERENCE is later than SECONDARY: they were exchanged, the earlier scene is the reference.")
        )
    first, second = scenes
    turn = math.remainder(first.heading_rad - second.heading_rad, 2.0 * math.pi)
    if abs(turn) > _SAME_TRACK_RAD or first.grid.look_side != second.grid.look_side:
        raise InputError(
            "REFERENCE and SECONDARY are of different tracks ({one} and {two}): choose two scenes of one track.",
            one=f"{first.acquisition.relative_orbit} {tr(first.acquisition.pass_direction)}",
            two=f"{second.acquisition.relative_orbit} {tr(second.acquisition.pass_direction)}",
        )
    if abs(first.grid.wavelength_m / second.grid.wavelength_m - 1.0) > 1e-6:
        raise InputError("REFERENCE and SECONDARY have different wavelengths: choose two scenes of one sensor.")
    if abs((first.grid.middle_utc - second.grid.middle_utc).total_seconds()) < 60.0:
        raise InputError(
            "REFERENCE and SECONDARY are the same pass of {date}: choose two scenes of different days.",
            date=format_utc(first.grid.middle_utc),
        )
    return first, second


def _choose_area(job: DinsarJob, scenes: tuple, progress: Progress) -> Area:
    bounds, crs = choose_area(scenes, job.bounds, job.crs)
    grid = map_grid(bounds, job.pixel_size, job.pixel_size, crs)
    for scene, name in zip(scenes, ("REFERENCE", "SECONDARY")):
        require_overlap(scene, grid, name)
    east_m, north_m = independent_spacing_m(scenes[0])
    width, height = pixel_size_m(grid)
    looks = Looks(max(1, math.ceil(height / north_m - 0.05)), max(1, math.ceil(width / east_m - 0.05)))
    fine = grid.refine(looks)
    progress.message(
        tr(
            "Results: {cols} x {rows} pixels of {width:.4g} x {height:.4g} m; scenes are resampled at {fine_width:.4g}"
            " x {fine_height:.4g} m and averaged over {looks_x} x {looks_y} pixels.",
            cols=grid.cols,
            rows=grid.rows,
            width=width,
            height=height,
            fine_width=width / looks.cols,
            fine_height=height / looks.rows,
            looks_x=looks.cols,
            looks_y=looks.rows,
        )
    )
    return Area(grid, looks, HeightModel(job.dem, fine, progress), job.dem)


def _register(job: DinsarJob, scenes: tuple, pixels: tuple, area: Area, progress: Progress) -> Pair:
    first, second = scenes
    reference = Look(first, prepare_resampler(first))
    secondary = Look(second, prepare_resampler(second))
    if job.registration == "orbits":
        return _common_band(reference, secondary, Registration())
    ground = Ground(area.fine, area.model)
    load = chip_loader(partial(_read_chip, reference, pixels[0], area), secondary, pixels[1], ground)
    registration = measure_registration(area.fine.shape, load, secondary.resampler, first.grid.wavelength_m, progress)
    return _common_band(reference, Look(second, prepare_resampler(second, registration)), registration)


def _common_band(reference: Look, secondary: Look, registration: Registration) -> Pair:
    filtered = keep_common_band(reference, secondary)
    return Pair(Look(reference.scene, filtered[0]), Look(secondary.scene, filtered[1]), registration)


def _read_chip(look: Look, pixels: PixelReader, area: Area, window: Window) -> np.ndarray:
    grid = area.fine.crop(window)
    source = read_source(pixels, look.resampler, grid, area.model.range_m(grid))
    return geocode_tile(look.resampler, source, grid, area.model.on(grid), look.scene.grid.wavelength_m)


def _registration_figures(registration: Registration) -> dict:
    return {
        "OFFSET_LINES": registration.azimuth_lines[0],
        "OFFSET_SAMPLES": registration.range_samples[0],
        "RESIDUAL_LINES": registration.rms_lines,
        "RESIDUAL_SAMPLES": registration.rms_samples,
        "CHIPS": registration.chips,
        "CHIPS_USED": registration.chips_used,
    }
