"""Displacement without a DEM: a topographic pair gives the heights, and with them the two-pass chain runs."""

from __future__ import annotations

import math
from dataclasses import dataclass, fields
from pathlib import Path
from typing import NamedTuple, Optional

import numpy as np
from scipy.ndimage import distance_transform_edt, gaussian_filter

from ..conventions import Looks
from ..dem import HeightModel
from ..dem_source import DemSource
from ..errors import InputError
from ..filtering import FilterJob, filter_interferogram
from ..geocoding import choose_area, heights_on, require_overlap, scene_spacing_m
from ..geometry import pixel_size_m, transformer
from ..grids import MapGrid, map_grid
from ..heights import HeightJob, height_from_phase
from ..interferogram import InterferogramJob, form_interferogram
from ..pictures import raster_picture
from ..progress import Progress, Span, check_cancelled
from ..raster import Band, Raster, RasterWriter, discard_on_failure, scratch_beside
from ..readers import open_scene
from ..report import Report
from ..repositioning import RepositionJob, find_placement, move_raster
from ..results import Result
from ..topography import compare_topographies
from ..unwrap_raster import UnwrapJob, unwrap_interferogram
from ..words import tr
from .dinsar import DinsarJob, Listener, run_dinsar
from .scene import GeocodeJob, geocode_scene, require_outputs_apart

# Steep fringes of topography want a narrow window of the filter. Below this reliability one pixel in a hundred of
# simulated foothills had a wrong height, above it one in 5000.
_ALPHA, _WINDOW, _LEAST_RELIABILITY = 0.9, 8, 0.5
# Heights of the first round are smoothed over so many pixels before the second one is measured upon them.
_SMOOTHING = 2.0
# Ground beyond the area whose heights may move it into the area: 1000 m of height at an incidence of 23 degrees.
_MARGIN_M = 2400.0
# Pixels around the area, so that heights can be interpolated at its edge.
_RIM = 4
# Gaps of heights are interpolated so many pixels from their edge.
_GAP = 10.0
_GEOMETRY = "geometry.tif"


@dataclass(frozen=True)
class TopographicJob(DinsarJob):
    """Parameters of `run_displacement`: those of the two-pass chain, and scenes that stand for a DEM.

    Attributes
    ----------
    dem : DemSource
        With topographic scenes only its constant height counts: the mean height of the area over the ellipsoid.
    topo_reference, topo_secondary : str
        Two products of the track without motion between them and with a long baseline. One of them may be the
        reference or the secondary scene (three-pass), or none (four-pass).
    known_point, known_height_m : tuple or None, float or None
        Longitude and latitude in degrees of a point, and its height over the ellipsoid; instead of the mean height.
    check_reference, check_secondary : str
        Two more products, whose topography is compared with the first.
    height, height_error : str
        Where heights and their standard deviation go; empty is not wanted.
    """

    topo_reference: str = ""
    topo_secondary: str = ""
    known_point: Optional[tuple] = None
    known_height_m: Optional[float] = None
    check_reference: str = ""
    check_secondary: str = ""
    height: str = ""
    height_error: str = ""


class _Area(NamedTuple):
    """The area of the results, the grid of the heights with its margin, and the looks that make one of its pixels."""

    bounds: tuple
    grid: MapGrid
    looks: Looks


class _Round(NamedTuple):
    """One measurement of heights.

    Attributes
    ----------
    area : _Area
        Where.
    master : str
        Product to which all scenes are registered.
    dem : DemSource
        Heights so far.
    folder : Path
        To be made, for its rasters.
    level : dict
        What a `HeightJob` is told of the zero of the heights.
    """

    area: _Area
    master: str
    dem: DemSource
    folder: Path
    level: dict


class _Topography(NamedTuple):
    """Rasters of a topographic pair in the geometry of the reference scene, and its figures."""

    height: str
    error: str
    coherence: str
    geometry: str
    figures: dict


def run_displacement(job: TopographicJob, progress: Progress) -> Result:
    """Run the two-pass chain where a DEM is given, and `run_topographic` where topographic scenes are."""
    given = bool(job.topo_reference or job.topo_secondary)
    if given and job.dem.path:
        raise InputError("DEM and TOPO_REFERENCE are both given: choose one of them, heights come from one source.")
    if not given and not job.dem.path:
        raise InputError(
            "DEM is missing: choose an elevation model, or the two scenes TOPO_REFERENCE and TOPO_SECONDARY from which"
            " heights can be measured."
        )
    return run_topographic(job, progress) if given else run_dinsar(job, progress)


def run_topographic(job: TopographicJob, progress: Progress) -> Result:
    """Run the chain and write every wanted output and the report.

    All scenes are geocoded at one height and registered to the reference scene. The unwrapped phase of the topographic
    pair gives the heights, which are moved to their true places. The pair is geocoded with them once more, which
    leaves few fringes and gives heights of steep ground as well; and with these the two-pass chain runs. To first
    order that is the scaled subtraction of `topography.remove_topography`, and beyond it is exact.

    Returns
    -------
    Result
        What `run_dinsar` returns, and HEIGHT, HEIGHT_ERROR: paths; TOPO_BPERP, HEIGHT_OF_AMBIGUITY (m); with a second
        topographic pair CHECK_DEVIATION, CHECK_ROBUST (m), CHECK_CORRELATION.
    """
    named = {item.name.upper(): getattr(job, item.name) for item in fields(job) if item.name in _OUTPUTS}
    require_outputs_apart(**named)
    heard = Listener(progress)
    with discard_on_failure(named.values()), scratch_beside(job.displacement) as scratch:
        return _run(job, Path(scratch), heard)


_PASSED_ON = {item.name for item in fields(DinsarJob)}
_OUTPUTS = {
    *("displacement", "coherence", "wrapped", "unwrapped", "geometry", "uncertainty"),
    *("baseline", "components", "reliability", "height", "height_error"),
}


def _run(job: TopographicJob, scratch: Path, heard: Listener) -> Result:
    scenes = _open_scenes(job, heard)
    area = _choose_area(job, scenes)
    pair = job.topo_reference, job.topo_secondary
    level = {"points": _known_points(job, area.grid), "mean_height_m": job.dem.height_m}
    flat = _Round(area, scenes[0].path, DemSource(height_m=job.dem.height_m), scratch / "flat", level)
    first = _measure(job, pair, flat, Span(heard, 0.0, 0.2))
    rough = _prepare(_place(first, {"height": str(scratch / "rough.tif")}, heard), scratch / "smooth.tif", _SMOOTHING)
    # on top of these heights few fringes are left, so that steep ground unwraps as well
    fine = _Round(area, scenes[0].path, DemSource(rough, "ellipsoid"), scratch / "fine", {"offset_rad": 0.0})
    found = _measure(job, pair, fine, Span(heard, 0.2, 0.4))
    figures = {"TOPO_BPERP": found.figures["BPERP"], "HEIGHT_OF_AMBIGUITY": found.figures["HEIGHT_OF_AMBIGUITY"]}
    if job.check_reference:
        check = fine._replace(folder=scratch / "check")
        figures.update(_compare(found, _measure(job, (job.check_reference, job.check_secondary), check, heard), heard))
    wanted = {"height": job.height or str(scratch / "height.tif"), "error": job.height_error}
    height = _place(found, wanted, heard)
    page = _tell(found, figures, height, heard)
    passed = {name: getattr(job, name) for name in _PASSED_ON}
    dem = DemSource(_prepare(height, scratch / "dem.tif"), "ellipsoid", voids="mask")
    passed = {**passed, "dem": dem, "bounds": area.bounds, "crs": area.grid.crs_wkt}
    moved = run_dinsar(DinsarJob(**passed), Span(heard, 0.6, 1.0))
    values = {**moved.values, **figures, "REPORT_TEXT": insert_page(moved.values["REPORT_TEXT"], page)}
    kept = {name.upper(): getattr(job, name) for name in ("height", "height_error") if getattr(job, name)}
    return Result({**values, **kept})


def _open_scenes(job: TopographicJob, heard: Listener) -> list:
    """Return the scenes of the motion, the earlier one first, and refuse topographic pairs that make no sense."""
    for names in (("topo_reference", "topo_secondary"), ("check_reference", "check_secondary")):
        paths = [getattr(job, name) for name in names]
        if bool(paths[0]) != bool(paths[1]):
            raise InputError(
                "{one} and {two} make a pair: give both, or neither.", one=names[0].upper(), two=names[1].upper()
            )
        resolved = {Path(path).resolve() for path in paths if path}
        if any(paths) and len(resolved) == 1:
            raise InputError(
                "{one} and {two} are the same file: choose two scenes of different days.",
                one=names[0].upper(),
                two=names[1].upper(),
            )
        if resolved == {Path(job.reference).resolve(), Path(job.secondary).resolve()}:
            raise InputError(
                "{one} and {two} are the pair with the motion: choose two scenes without motion between them.",
                one=names[0].upper(),
                two=names[1].upper(),
            )
    if (job.known_point is None) != (job.known_height_m is None):
        raise InputError("KNOWN_POINT and KNOWN_HEIGHT belong together: give both, or neither.")
    scenes = [open_scene(path, job.orbits or None) for path in (job.reference, job.secondary)]
    return sorted(scenes, key=lambda scene: scene.grid.middle_utc)


def _choose_area(job: TopographicJob, scenes: list) -> _Area:
    bounds, crs = choose_area(scenes, job.bounds, job.crs)
    inner = map_grid(bounds, job.pixel_size, job.pixel_size, crs)
    for scene, name in zip(scenes, ("REFERENCE", "SECONDARY")):
        require_overlap(scene, inner, name)
    seen = inner.bounds if job.bounds is None else choose_area(scenes, None, crs)[0]
    width, height = pixel_size_m(inner)
    beyond, rim = _MARGIN_M / min(width, height) * job.pixel_size, _RIM * job.pixel_size
    # ground outside the scenes moves nowhere
    outer = [max(bound - beyond, limit) for bound, limit in zip(inner.bounds[:2], seen[:2])]
    outer += [min(bound + beyond, limit) for bound, limit in zip(inner.bounds[2:], seen[2:])]
    outer = [min(a, b - rim) for a, b in zip(outer[:2], inner.bounds[:2])] + [
        max(a, b + rim) for a, b in zip(outer[2:], inner.bounds[2:])
    ]
    grid = map_grid(tuple(outer), job.pixel_size, job.pixel_size, crs)
    # fringes of topography are steep: the scenes keep their full bandwidth
    east_m, north_m = scene_spacing_m(scenes[0])
    looks = Looks(max(1, math.ceil(height / north_m - 0.05)), max(1, math.ceil(width / east_m - 0.05)))
    return _Area(inner.bounds, grid, looks)


def _geocode(job, path: str, turn: _Round, name: str, align_to: str, progress: Progress) -> str:
    fine = turn.area.grid.refine(turn.area.looks)
    order = GeocodeJob(
        path,
        turn.dem,
        str(turn.folder / f"{name}.tif"),
        orbits=job.orbits,
        geometry="" if align_to else str(turn.folder / _GEOMETRY),
        align_to=align_to if job.registration == "measure" else "",
        bounds=fine.bounds,
        crs=fine.crs_wkt,
        pixel_x=fine.pixel_x,
        pixel_y=fine.pixel_y,
    )
    return geocode_scene(order, progress).values["OUTPUT"]


def _measure(job, pair: tuple, turn: _Round, progress: Progress) -> _Topography:
    """Heights of a topographic pair, in the geometry of the scene to register to."""
    turn.folder.mkdir()
    master = _geocode(job, turn.master, turn, "master", "", Span(progress, 0.0, 0.2))
    scenes = []
    for index, path in enumerate(pair):
        span = Span(progress, 0.2 * (index + 1), 0.2 * (index + 2))
        shared = Path(path).resolve() == Path(turn.master).resolve()
        scenes.append(master if shared else _geocode(job, path, turn, f"scene{index}", master, span))
    names = ("igram", "coherence", "baseline", "filtered", "unwrapped", "components", "reliability", "height", "error")
    at = {name: str(turn.folder / f"{name}.tif") for name in names}
    geometry, looks = str(turn.folder / _GEOMETRY), turn.area.looks
    forming = InterferogramJob(
        *scenes, at["igram"], at["coherence"], at["baseline"], looks.cols, looks.rows, geometry=geometry
    )
    formed = form_interferogram(forming, Span(progress, 0.6, 0.7)).values
    smoothing = FilterJob(at["igram"], at["filtered"], at["coherence"], alpha=_ALPHA, window=_WINDOW)
    filter_interferogram(smoothing, Span(progress, 0.7, 0.75))
    trust = {"components": at["components"], "reliability": at["reliability"]}
    unwrapping = UnwrapJob(at["filtered"], at["coherence"], at["unwrapped"], **trust, mode="smooth")
    unwrap_interferogram(unwrapping, Span(progress, 0.75, 0.95))
    heights = HeightJob(
        at["unwrapped"],
        at["baseline"],
        at["height"],
        geometry=geometry,
        coherence=at["coherence"],
        error=at["error"],
        **trust,
        min_reliability=_LEAST_RELIABILITY,
        **turn.level,
    )
    found = height_from_phase(heights, Span(progress, 0.95, 1.0)).values
    return _Topography(at["height"], at["error"], at["coherence"], geometry, {**formed, **found})


def _known_points(job: TopographicJob, grid: MapGrid) -> tuple:
    if job.known_point is None:
        return ()
    x, y = transformer("EPSG:4326", grid.crs_wkt).transform(*job.known_point)
    return ((float(x), float(y), float(job.known_height_m)),)


def _compare(one: _Topography, two: _Topography, heard: Listener) -> dict:
    """Tell how well two topographies agree, metres."""
    with Raster(one.height) as first, Raster(two.height) as second:
        found = compare_topographies(first.read(), second.read())
    heard.message(
        tr(
            "Check of the topography: heights from the second pair differ from those of the first by a constant and"
            " {deviation:.2f} m standard deviation ({robust:.2f} m robust); correlation {correlation:.5f}, {pixels}"
            " pixels.",
            deviation=found.deviation,
            robust=found.robust,
            correlation=found.correlation,
            pixels=found.pixels,
        )
    )
    return {
        "CHECK_DEVIATION": found.deviation,
        "CHECK_ROBUST": found.robust,
        "CHECK_CORRELATION": found.correlation,
    }


def _place(found: _Topography, wanted: dict, heard: Listener) -> str:
    """Move heights and, when wanted, their error to the true places; return the path of the heights."""
    check_cancelled(heard)
    placement = find_placement(found.height, found.geometry, heard)
    heard.message(tr("Ground was moved by up to {shift:.0f} m to its true place.", shift=placement.largest_m))
    for name, path in wanted.items():
        if path:
            order = RepositionJob(getattr(found, name), found.height, path, found.geometry)
            move_raster(order, placement, {}, heard)
    return wanted["height"]


def _prepare(height: str, output: Path, smoothing: float = 0.0) -> str:
    """Write heights as a DEM and return its path: smoothed with all gaps filled, or as they are with narrow gaps."""
    with Raster(height) as raster:
        values, grid, record = raster.read(), raster.grid, raster.record
    dem = heights_on(HeightModel(DemSource(height, "ellipsoid"), grid), grid)
    if smoothing:
        known = np.isfinite(dem)
        weight = gaussian_filter(known.astype(float), smoothing)
        dem = np.where(known, gaussian_filter(np.where(known, dem, 0.0), smoothing) / np.maximum(weight, 1e-6), np.nan)
    else:
        dem[distance_transform_edt(~np.isfinite(values)) > _GAP] = np.nan
    with RasterWriter(output, grid, [Band("height", "m")], np.float32, record) as writer:
        writer.write_all(dem.astype(np.float32))
    return str(output)


def _tell(found: _Topography, figures: dict, dem: str, heard: Listener) -> str:
    """Return the part of the report that is about topography."""
    title = tr("Topography from a pair of its own")
    report = Report(title).heading(title)
    facts = [
        (tr("Perpendicular baseline of the topographic pair"), f"{figures['TOPO_BPERP']:+.1f} m"),
        (tr("One fringe of topography"), f"{abs(figures['HEIGHT_OF_AMBIGUITY']):.1f} m"),
        (
            tr("Heights"),
            tr(
                "{low:.0f} to {high:.0f} m over the ellipsoid",
                low=found.figures["LOWEST"],
                high=found.figures["HIGHEST"],
            ),
        ),
    ]
    if "CHECK_DEVIATION" in figures:
        facts += [
            (
                tr("Second topographic pair: difference but for a constant"),
                tr(
                    "{deviation:.2f} m ({robust:.2f} m robust)",
                    deviation=figures["CHECK_DEVIATION"],
                    robust=figures["CHECK_ROBUST"],
                ),
            ),
            (tr("Correlation of both topographies"), f"{figures['CHECK_CORRELATION']:.5f}"),
        ]
    report.facts(facts)
    report.picture(raster_picture(found.coherence, "coherence"), tr("Coherence of the topographic pair."))
    caption = tr("Heights that it gave, at their true places; empty is unknown.")
    report.picture(raster_picture(dem, "height"), caption)
    report.listing(heard.messages)
    return report.to_html()


def insert_page(page: str, other: str) -> str:
    """Return a page of HTML with the content of another one, without its title, at its end."""
    inner = other.partition("</h1>")[2].rpartition("</body>")[0]
    head, end, tail = page.rpartition("</body>")
    return f"{head}{inner}{end}{tail}"
