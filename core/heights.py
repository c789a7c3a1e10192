"""Unwrapped phase of a topographic pair into heights over the ellipsoid, with their error."""

from __future__ import annotations

import math
from contextlib import ExitStack
from dataclasses import dataclass, replace
from typing import NamedTuple, Optional

import numpy as np

from .conventions import Step, range_to_phase
from .errors import InputError
from .grids import Window, tiles
from .multilook import find_geometry, geometry_tag
from .pair_sight import (
    PairGeometryFit,
    PhasePair,
    Trust,
    ViewRaster,
    fit_pair_geometry,
    open_pair,
    pair_dates,
    require_baseline,
)
from .parallax import difference_of_height, height_of_difference, shift_of_height
from .pipeline import map_tiles
from .progress import Progress, check_cancelled
from .raster import Band, Raster, RasterWriter, describe_inputs
from .results import Result
from .statistics import debias_coherence, phase_deviation
from .words import mark, tr

_TILE = (512, 512)
_SAMPLES = 65_536
_STEPS = 5
# Pixels around a point of known height: the fewest that hold enough phase.
_SURROUNDINGS = (2, 4, 8)
_LEAST_PIXELS = 12


@dataclass(frozen=True)
class HeightJob:
    """Parameters of `height_from_phase`; paths as text, empty ones are not given.

    Attributes
    ----------
    input : str
        Unwrapped phase of a pair without motion.
    baseline : str
        Perpendicular baseline at every pixel, metres.
    output : str
        Heights over the WGS84 ellipsoid, metres.
    geometry : str
        Geometry raster of the reference scene; empty for the one that `input` names in its tags.
    coherence, error : str
        Coherence on the same grid, and where the standard deviation of the heights in metres goes.
    components, reliability : str
        From unwrapping: outside the largest component and where the reliability is lower than `min_reliability` (0 to
        1) there is no height.
    min_reliability : float
        See there.
    points : tuple
        Points of known height, each (x, y, height) in map coordinates and metres over the ellipsoid.
    mean_height_m : float or None
        Mean height of the area, used when there are no points; None leaves the zero of the phase as it is.
    offset_rad : float or None
        Radians to add to the phase, when they are known; points and mean height are then not used.
    """

    input: str
    baseline: str
    output: str
    geometry: str = ""
    coherence: str = ""
    error: str = ""
    components: str = ""
    reliability: str = ""
    min_reliability: float = 0.5
    points: tuple = ()
    mean_height_m: Optional[float] = None
    offset_rad: Optional[float] = None


class _Level(NamedTuple):
    """Radians to add to the phase, their spread at the points in radians, and where they come from."""

    phase_rad: float
    deviation_rad: float
    template: str
    fields: dict

    @property
    def source(self) -> str:
        """Where the zero comes from, for the record of a file."""
        return self.template.format(**self.fields)


class _Inputs(NamedTuple):
    """Everything that is open."""

    pair: PhasePair
    views: ViewRaster
    fitted: PairGeometryFit
    coherence: Optional[Raster]
    coherence_looks: float


def height_from_phase(job: HeightJob, progress: Progress) -> Result:
    """Turn the unwrapped phase of a topographic pair into heights.

    The height of each pixel is that of the point whose range difference the phase tells, found in the triangles of
    both sensors, the point and the Earth: no term of the height is neglected. Pixels stay where they are; the tool
    that moves them to their true place is the next step.

    Returns
    -------
    Result
        OUTPUT, ERROR: paths. HEIGHT_OF_AMBIGUITY: mean height of one fringe, metres. OFFSET: radians that were added.
        OFFSET_DEVIATION: standard deviation of the heights at the points, metres. LOWEST, HIGHEST: metres.
    """
    if job.error and not job.coherence:
        raise InputError("ERROR is asked for without COHERENCE, from which it comes: choose a coherence raster.")
    with ExitStack() as stack:
        inputs, geometry = _open(job, stack, progress)
        level, ambiguity = _find_level(job, inputs, progress)
        extremes = _write(job, inputs, geometry, level, progress)
    progress.message(
        tr(
            "Heights from {low:.0f} to {high:.0f} m; one fringe is {fringe:.1f} m. Zero: {zero}.",
            low=extremes[0],
            high=extremes[1],
            fringe=abs(ambiguity),
            zero=tr(level.template, **level.fields),
        )
    )
    values = {"OUTPUT": job.output, "HEIGHT_OF_AMBIGUITY": ambiguity, "OFFSET": level.phase_rad}
    values["OFFSET_DEVIATION"] = abs(level.deviation_rad / (2.0 * math.pi) * ambiguity)
    values["LOWEST"], values["HIGHEST"] = extremes
    return Result({**values, "ERROR": job.error} if job.error else values)


def _open(job: HeightJob, stack: ExitStack, progress: Progress) -> tuple:
    """Return the open inputs and the path of the geometry raster."""
    trust = Trust(job.components, job.reliability, job.min_reliability)
    pair = open_pair(stack, job.input, job.baseline, ("INPUT", "BASELINE"), ("unwrapped",), trust)
    path = find_geometry(pair.phase, job.geometry)
    if path is None:
        raise InputError("GEOMETRY is missing: choose the geometry raster written by the tool Geocode scene.")
    views = stack.enter_context(ViewRaster(path, pair.phase.grid, pair.record))
    coherence, looks = None, pair.record.looks
    if job.coherence:
        coherence = stack.enter_context(Raster(job.coherence, "COHERENCE"))
        pair.phase.grid.require_same(coherence.grid, "INPUT", "COHERENCE")
        if "PRODUCT" in coherence.tags:
            looks = coherence.require_kind("coherence").looks
    for window in tiles(pair.phase.grid.shape, _TILE):
        check_cancelled(progress)
        require_baseline(pair.baseline.read(window), "BASELINE")
    fitted = fit_pair_geometry(views, (pair.baseline,), pair.phase.grid, progress)
    return _Inputs(pair, views, fitted, coherence, looks), path


def _sight(inputs: _Inputs, window: Window) -> tuple:
    """Return the view and the pair's geometry on a window."""
    view = inputs.views.read(window)
    across = inputs.pair.baseline.read(window).astype(np.float64)
    return view, inputs.fitted.pair_sight(view, window, across, 0)


def height_of_fringe(sight, wavelength_m: float) -> np.ndarray:
    """Return the height of ambiguity, ``wavelength * R sin(incidence) / (2 B)``, negative for a negative baseline.

    Parameters
    ----------
    sight : PairSight
        Geometry of the pixels.
    wavelength_m : float
        Carrier wavelength.

    Returns
    -------
    ndarray, metres
    """
    reach = sight.sight.slant_range_m * np.sin(sight.sight.incidence_rad)
    return 2.0 * math.pi * reach / (range_to_phase(wavelength_m) * sight.perpendicular_m)


def _find_level(job: HeightJob, inputs: _Inputs, progress: Progress) -> tuple:
    """Return the constant of the phase, and the mean height of ambiguity."""
    grid, factor = inputs.pair.phase.grid, inputs.pair.factor
    step = max(1, int(math.sqrt(grid.rows * grid.cols / _SAMPLES)))
    phases, fringes, sights = [], [], []
    for window in tiles(grid.shape, _TILE):
        check_cancelled(progress)
        phase = inputs.pair.read_phase(window)[::step, ::step]
        _, sight = _sight(inputs, window)
        thin = _thin(sight, (slice(None, None, step), slice(None, None, step)))
        good = np.isfinite(phase) & np.isfinite(thin.perpendicular_m)
        phases.append(phase[good])
        sights.append(_thin(thin, good))
        fringes.append(height_of_fringe(sights[-1], inputs.pair.record.wavelength_m))
    fringe = np.concatenate(fringes)
    if not fringe.size:
        raise InputError("INPUT and BASELINE have no pixel in common: check that they belong together.")
    ambiguity = float(fringe.mean())
    if job.offset_rad is not None:
        return _Level(job.offset_rad, 0.0, mark("given"), {}), ambiguity
    if job.points:
        return _level_of_points(job, inputs), ambiguity
    if job.mean_height_m is None:
        progress.warning(
            tr(
                "No point of known height and no mean height were given: the zero of the unwrapped phase is taken for"
                " the height at which the scenes were geocoded; all heights may be off by a constant."
            )
        )
        return _Level(0.0, 0.0, mark("the height at which the scenes were geocoded"), {}), ambiguity
    added = 0.0
    for _ in range(_STEPS):
        heights = [height_of_difference(s, (p + added) / factor) for s, p in zip(sights, phases)]
        # phase falls with height where the baseline is positive
        added += (float(np.mean(np.concatenate(heights))) - job.mean_height_m) / ambiguity * 2.0 * math.pi
    return _Level(added, 0.0, mark("mean height {height:g} m"), {"height": job.mean_height_m}), ambiguity


def _thin(sight, where):
    """Take the same pixels of every part of a geometry."""
    inner = sight.sight
    shape = inner.slant_range_m.shape
    parts = [np.broadcast_to(part, shape)[where] for part in inner]
    return sight._replace(
        sight=type(inner)(*parts),
        perpendicular_m=sight.perpendicular_m[where],
        parallel_m=sight.parallel_m[where],
    )


def _level_of_points(job: HeightJob, inputs: _Inputs) -> _Level:
    """Compare the phase at points with what their heights would give."""
    grid, missing = inputs.pair.phase.grid, []
    for x, y, height_m in job.points:
        place = find_in_image(inputs.views, grid, (x, y, height_m))
        measured = None if place is None else _phase_at(inputs.pair, *place)
        if measured is None:
            continue
        window = Window(round(place[0]), round(place[1]), 1, 1)
        expected = inputs.pair.factor * difference_of_height(_sight(inputs, window)[1], np.full((1, 1), height_m))
        if np.isfinite(expected[0, 0]):
            missing.append(float(expected[0, 0]) - measured)
    if not missing:
        raise InputError(
            "None of the {count} points of known height lies on a pixel with phase: choose points inside the map, where"
            " it is coherent.",
            count=len(job.points),
        )
    level = float(np.median(missing))
    return _Level(level, float(np.std(missing)), mark("points of known height: {count}"), {"count": len(missing)})


def find_in_image(views: ViewRaster, grid, point: tuple) -> Optional[tuple]:
    """Return row and column of the pixel that shows a point of known height, or None outside the map.

    Parameters
    ----------
    views : ViewRaster
        Geometry of the scene.
    grid : MapGrid
        Its grid.
    point : tuple of float
        x, y in map coordinates, metres over the ellipsoid.
    """
    x, y, height_m = point
    row, col = float(grid.row(y)), float(grid.col(x))
    for _ in range(_STEPS):
        nearest = Window(min(max(round(row), 0), grid.rows - 1), min(max(round(col), 0), grid.cols - 1), 1, 1)
        view = views.read(nearest)
        move_x, move_y = view.moved(shift_of_height(view.sight, np.full((1, 1), height_m)))
        if not np.isfinite(move_x[0, 0]):
            return None
        row, col = float(grid.row(y - move_y[0, 0])), float(grid.col(x - move_x[0, 0]))
    inside = -0.5 <= row < grid.rows - 0.5 and -0.5 <= col < grid.cols - 0.5
    return (row, col) if inside else None


def _phase_at(pair: PhasePair, row: float, col: float) -> Optional[float]:
    """Return the phase at a fractional position: a plane through the pixels around it."""
    for reach in _SURROUNDINGS:
        window = Window(round(row), round(col), 1, 1).grow(reach, pair.phase.grid.shape)
        values = pair.read_phase(window)
        rows, cols = np.nonzero(np.isfinite(values))
        if rows.size >= _LEAST_PIXELS:
            design = np.stack([np.ones(rows.size), rows + window.row - row, cols + window.col - col], axis=1)
            return float(np.linalg.lstsq(design, values[rows, cols], rcond=None)[0][0])
    return None


def _write(job: HeightJob, inputs: _Inputs, geometry: str, level: _Level, progress: Progress) -> tuple:
    """Write heights and their error; return the lowest and the highest height."""
    record, grid = inputs.pair.record, inputs.pair.phase.grid
    parameters = {"offset_rad": level.phase_rad, "zero": level.source}
    named = {"input": job.input, "baseline": job.baseline, "coherence": job.coherence, "geometry": geometry}
    datum = f"over the WGS84 ellipsoid, from the pair {pair_dates(record)}; zero: {level.source}"
    made = record.derive(Step("heightfromphase", parameters, describe_inputs(**named)), height_datum=datum)
    bands = [(job.output, Band("height", "m"), "height"), (job.error, Band("height error", "m"), "uncertainty")]
    extremes = [math.inf, -math.inf]

    def read(window: Window) -> tuple:
        coherence = inputs.coherence.read(window) if inputs.coherence and job.error else None
        return inputs.pair.read_phase(window), _sight(inputs, window)[1], coherence

    def compute(arrays: tuple) -> list:
        phase, sight, coherence = arrays
        layers = [height_of_difference(sight, (phase + level.phase_rad) / inputs.pair.factor)]
        if coherence is not None:
            noise = height_deviation(coherence, sight, record, inputs.coherence_looks)
            spread = np.abs(level.deviation_rad / (2.0 * math.pi) * height_of_fringe(sight, record.wavelength_m))
            layers.append(np.where(np.isfinite(layers[0]), np.hypot(noise, spread), np.nan))
        return [layer.astype(np.float32) for layer in layers]

    with ExitStack() as stack:
        writers = []
        for path, band, product in bands:
            if path:
                kind = replace(made, product=product)
                tags = geometry_tag(geometry, path)
                constant = product == "uncertainty"
                writer = RasterWriter(path, grid, [band], np.float32, kind, tags=tags, may_be_constant=constant)
                writers.append(stack.enter_context(writer))

        def write(window: Window, layers: list) -> None:
            for writer, layer in zip(writers, layers):
                writer.write(window, layer)
            known = layers[0][np.isfinite(layers[0])]
            if known.size:
                extremes[:] = min(extremes[0], float(known.min())), max(extremes[1], float(known.max()))

        map_tiles(list(tiles(grid.shape, _TILE)), read, compute, write, progress)
    return tuple(extremes)


def height_deviation(coherence: np.ndarray, sight, record, coherence_looks: float) -> np.ndarray:
    """Return the standard deviation of heights that decorrelation causes.

    Parameters
    ----------
    coherence : ndarray, shape (rows, cols), 0 to 1
        Estimated coherence; its bias is taken out first. NaN stays NaN.
    sight : PairSight
        Geometry of the pixels.
    record : Record
        For wavelength and looks of the phase.
    coherence_looks : float
        Independent looks of the coherence estimate, >= 1.

    Returns
    -------
    ndarray of float64, shape (rows, cols), metres
    """
    true = debias_coherence(coherence, coherence_looks) if coherence_looks > 1.0 else coherence
    fringe = np.abs(height_of_fringe(sight, record.wavelength_m))
    return phase_deviation(true, record.looks) / (2.0 * math.pi) * fringe
