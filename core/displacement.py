"""Unwrapped phase to displacement: along the line of sight, vertical or along any direction, with its uncertainty."""

from __future__ import annotations

import math
from contextlib import ExitStack
from dataclasses import asdict, dataclass
from functools import partial
from typing import NamedTuple, Optional

import numpy as np

from .conventions import Step, phase_to_displacement, range_to_phase
from .errors import InputError
from .grids import Window, tiles
from .multilook import AveragedRaster, find_geometry, geometry_tag
from .pipeline import map_tiles
from .progress import Progress, check_cancelled
from .raster import Band, Raster, RasterWriter, describe_inputs
from .results import Result
from .statistics import debias_coherence, phase_deviation
from .words import mark, tr

_TILE = (512, 512)
_LEAST_COSINE = 0.1
# Standard error of a median over that of a mean, for normal noise.
_MEDIAN_LOSS = math.sqrt(0.5 * math.pi)
_VERTICAL = (0.0, 0.0, 1.0)
_PATHS = ("input", "output", "coherence", "geometry", "uncertainty", "stable_area")


@dataclass(frozen=True)
class DisplacementJob:
    """Parameters of `displacement_map`; paths as text, map coordinates and the radius in units of the map.

    Attributes
    ----------
    input : str
        Unwrapped phase in radians.
    output : str
        Displacement in metres.
    coherence : str or None
        Coherence on the same grid; needed for `uncertainty`, and keeps noise out of the reference.
    geometry : str or None
        Geometry raster on the same or a finer grid; None for the one the input names in its tags.
    uncertainty : str or None
        Where the standard deviation in metres goes.
    direction : str
        ``los``, ``vertical`` or ``custom``.
    vector : tuple of float or None
        East, north, up of the custom direction, of any length.
    reference_x, reference_y : float or None
        A point that does not move.
    reference_radius : float or None
        Pixels within this distance of the point are averaged, > 0; None for three pixels.
    stable_area : str or None
        Raster on the same grid, not zero where the ground does not move; used when no point is given.
    min_coherence : float
        Pixels below it are not used as reference, 0 to 1.
    """

    input: str
    output: str
    coherence: Optional[str] = None
    geometry: Optional[str] = None
    uncertainty: Optional[str] = None
    direction: str = "los"
    vector: Optional[tuple] = None
    reference_x: Optional[float] = None
    reference_y: Optional[float] = None
    reference_radius: Optional[float] = None
    stable_area: Optional[str] = None
    min_coherence: float = 0.3


class Level(NamedTuple):
    """The line-of-sight displacement to subtract and its standard deviation, metres, and what it was taken from."""

    los_m: float
    deviation_m: float
    pixels: int
    source: str


class _Inputs(NamedTuple):
    """Open rasters of a run and what the computation needs from their records."""

    phase: Raster
    coherence: Optional[Raster]
    geometry: Optional[AveragedRaster]
    wavelength_m: float
    looks: float
    coherence_looks: float


def direction_vector(azimuth_rad: float, inclination_rad: float) -> tuple:
    """Return east, north, up of a direction given by its azimuth (clockwise from north) and inclination (up > 0)."""
    flat = math.cos(inclination_rad)
    return flat * math.sin(azimuth_rad), flat * math.cos(azimuth_rad), math.sin(inclination_rad)


def phase_to_los(phase_rad: np.ndarray, wavelength_m: float, level_m: float = 0.0) -> np.ndarray:
    """Return displacement toward the sensor.

    Parameters
    ----------
    phase_rad : ndarray, any shape
        Unwrapped phase in radians, positive away from the sensor; NaN stays NaN.
    wavelength_m : float
        Carrier wavelength, > 0.
    level_m : float
        Displacement of the reference, subtracted.

    Returns
    -------
    ndarray of float64, shape of `phase_rad`, metres
    """
    return phase_to_displacement(wavelength_m) * np.asarray(phase_rad, dtype=np.float64) - level_m


def los_to_direction(los_m: np.ndarray, look: tuple, vector: tuple) -> np.ndarray:
    """Return the size of the motion along `vector` whose part along the line of sight is given.

    The ground is taken to move along `vector` only, so that ``los = size * (look . vector)``.

    Parameters
    ----------
    los_m : ndarray, shape (rows, cols)
        Displacement (or its standard deviation) along the line of sight, metres.
    look : tuple of ndarray, shape (rows, cols)
        East, north, up of the unit vector from the ground to the sensor.
    vector : tuple of float
        East, north, up, unit length.

    Returns
    -------
    ndarray of float64, shape (rows, cols), metres
        NaN where an input is NaN. Raises `InputError` where ``|look . vector|`` is below 0.1.
    """
    cosine = sum(part * weight for part, weight in zip(look, vector))
    known = np.abs(cosine[np.isfinite(cosine)])
    if known.size and known.min() < _LEAST_COSINE:
        raise InputError(
            "DIRECTION: the chosen direction lies {angle:.1f} degrees from the line of sight, which sees only"
            " {part:.0%} of such motion: choose one whose part along the line of sight is at least {least:.0%}.",
            angle=math.degrees(math.acos(float(known.min()))),
            part=float(known.min()),
            least=_LEAST_COSINE,
        )
    return los_m / cosine


def los_deviation(coherence: np.ndarray, wavelength_m: float, looks: float, coherence_looks: float) -> np.ndarray:
    """Return the standard deviation of line-of-sight displacement that decorrelation causes.

    Parameters
    ----------
    coherence : ndarray, any shape, 0 to 1
        Estimated coherence; its bias is taken out first. NaN stays NaN.
    wavelength_m : float
        Carrier wavelength, > 0.
    looks, coherence_looks : float
        Independent looks of the phase and of the coherence estimate, >= 1.

    Returns
    -------
    ndarray of float64, shape of `coherence`, metres
        At most that of uniformly distributed phase, pi / sqrt(3) radians.
    """
    true = debias_coherence(coherence, coherence_looks) if coherence_looks > 1.0 else coherence
    return phase_deviation(true, looks) / range_to_phase(wavelength_m)


def displacement_map(job: DisplacementJob, progress: Progress) -> Result:
    """Turn unwrapped phase into a displacement raster, and its uncertainty when asked.

    Returns
    -------
    Result
        OUTPUT and, when asked, UNCERTAINTY: paths. REFERENCE_LEVEL and REFERENCE_DEVIATION: metres along the line of
        sight. REFERENCE_PIXELS: how many pixels they come from.
    """
    vector = _unit_vector(job)
    with ExitStack() as stack:
        inputs = _open_inputs(job, vector, stack)
        level = _reference_level(job, inputs, progress)
        writers = _open_outputs(job, inputs, vector, level, stack)
        if job.uncertainty:
            # the tables behind it are made here, once, and not by every thread at the same time
            los_deviation(np.zeros(1), inputs.wavelength_m, inputs.looks, inputs.coherence_looks)
        map_tiles(
            list(tiles(inputs.phase.grid.shape, _TILE)),
            partial(_read_tile, inputs),
            partial(_compute_tile, inputs, vector, level, bool(job.uncertainty)),
            partial(_write_tile, writers),
            progress,
        )
    values = {"OUTPUT": job.output, "REFERENCE_LEVEL": level.los_m, "REFERENCE_DEVIATION": level.deviation_m}
    values["REFERENCE_PIXELS"] = level.pixels
    if job.uncertainty:
        values["UNCERTAINTY"] = job.uncertainty
    return Result(values)


def _unit_vector(job):
    """The direction as a unit vector, or None for the line of sight."""
    if job.direction == "los":
        return None
    if job.direction == "vertical":
        return _VERTICAL
    if job.direction != "custom":
        raise InputError("DIRECTION is '{found}': it must be los, vertical or custom.", found=job.direction)
    length = math.sqrt(sum(part * part for part in job.vector)) if job.vector and len(job.vector) == 3 else 0.0
    if not (0.0 < length < math.inf):
        raise InputError(
            "DIRECTION is custom and its vector is {found}: give east, north and up, not all zero.",
            found=str(job.vector),
        )
    return tuple(part / length for part in job.vector)


def _open_inputs(job, vector, stack):
    phase = stack.enter_context(Raster(job.input, "INPUT"))
    record = phase.require_kind("unwrapped")
    coherence, geometry, coherence_looks = None, None, record.looks
    if job.coherence:
        coherence = stack.enter_context(Raster(job.coherence, "COHERENCE"))
        phase.grid.require_same(coherence.grid, "INPUT", "COHERENCE")
        if "PRODUCT" in coherence.tags:
            coherence_looks = coherence.require_kind("coherence").looks
    elif job.uncertainty:
        raise InputError("UNCERTAINTY is asked for without COHERENCE, from which it comes: choose a coherence raster.")
    if vector is not None:
        path = find_geometry(phase, job.geometry)
        if path is None:
            raise InputError(
                "DIRECTION is {direction} and GEOMETRY is missing: choose the geometry raster of the scene.",
                direction=job.direction,
            )
        geometry = stack.enter_context(AveragedRaster(path, phase.grid))
    return _Inputs(phase, coherence, geometry, record.wavelength_m, record.looks, coherence_looks)


def _open_outputs(job, inputs, vector, level, stack):
    given = {k: v for k, v in asdict(job).items() if k not in _PATHS}
    named = {k: v for k, v in asdict(job).items() if k in ("input", "coherence", "geometry", "stable_area")}
    step = Step("displacement", given, describe_inputs(**named))
    record = inputs.phase.record
    tags = {
        "DIRECTION": job.direction,
        "DISPLACEMENT_REFERENCE": level.source,
        **geometry_tag(find_geometry(inputs.phase, job.geometry), job.output),
    }
    if vector is not None:
        tags["DIRECTION_VECTOR"] = " ".join(f"{part:.9g}" for part in vector)
    outputs = [(job.output, "displacement")]
    if job.uncertainty:
        outputs.append((job.uncertainty, "uncertainty"))
    return [
        stack.enter_context(
            RasterWriter(
                path,
                inputs.phase.grid,
                [Band(f"{product} {job.direction}", "m")],
                np.float32,
                record.derive(step, product=product),
                tags=tags,
                # A constant coherence gives a constant uncertainty.
                may_be_constant=product == "uncertainty",
            )
        )
        for path, product in outputs
    ]


def _read_tile(inputs, window):
    coherence = None if inputs.coherence is None else inputs.coherence.read(window)
    look = None
    if inputs.geometry is not None:
        look = tuple(inputs.geometry.read(window, name) for name in ("east", "north", "up"))
    return inputs.phase.read(window), coherence, look


def _compute_tile(inputs, vector, level, with_deviation, arrays):
    phase, coherence, look = arrays
    results = [phase_to_los(phase, inputs.wavelength_m, level.los_m)]
    if with_deviation:
        noise = los_deviation(coherence, inputs.wavelength_m, inputs.looks, inputs.coherence_looks)
        noise = np.where(np.isfinite(phase), noise, np.nan)
        results.append(np.sqrt(noise**2 + level.deviation_m**2))
    if vector is not None:
        results = [los_to_direction(result, look, vector) for result in results]
        results[1:] = [np.abs(result) for result in results[1:]]
    return [result.astype(np.float32) for result in results]


def _write_tile(writers, window, results):
    for writer, result in zip(writers, results):
        writer.write(window, result)


def _reference_level(job, inputs, progress):
    """The level to subtract: around the point, over the stable area, or none."""
    if (job.reference_x is None) != (job.reference_y is None):
        raise InputError("REFERENCE_POINT has only one coordinate: give both x and y, or neither.")
    if job.reference_x is not None:
        values, coherence = _read_disk(job, inputs)
        kind, middle, loss = "point", np.mean, 1.0
        source = f"point {job.reference_x:.10g} {job.reference_y:.10g}"
    elif job.stable_area:
        values, coherence = _read_stable(job, inputs, progress)
        kind, middle, loss = "area", np.median, _MEDIAN_LOSS
        source = "median of the stable area"
    else:
        progress.message(
            tr("Neither a reference point nor a stable area was given: the displacement keeps an unknown constant.")
        )
        return Level(0.0, 0.0, 0, "none")
    if not values.size:
        raise _no_level(kind, job.min_coherence)
    los = phase_to_los(values, inputs.wavelength_m)
    deviation = 0.0
    if coherence is not None:
        noise = los_deviation(coherence, inputs.wavelength_m, inputs.looks, inputs.coherence_looks)
        deviation = loss * float(np.sqrt(np.mean(noise**2) / noise.size))
    level = Level(float(middle(los)), deviation, int(values.size), source)
    progress.message(tr(_SUBTRACTED[kind], count=level.pixels, level=level.los_m))
    return level


_SUBTRACTED = {
    "point": mark(
        "The displacement of {count} pixels around REFERENCE_POINT, {level:.4f} m toward the sensor, was subtracted."
    ),
    "area": mark("The displacement of {count} pixels in STABLE_AREA, {level:.4f} m toward the sensor, was subtracted."),
}


def _no_level(kind: str, least: float) -> InputError:
    if kind == "point":
        return InputError(
            "Around REFERENCE_POINT no pixel has unwrapped phase and a coherence of at least {least}: choose another"
            " place or lower MIN_COHERENCE.",
            least=least,
        )
    return InputError(
        "In STABLE_AREA no pixel has unwrapped phase and a coherence of at least {least}: choose another place or lower"
        " MIN_COHERENCE.",
        least=least,
    )


def _read_disk(job, inputs):
    grid = inputs.phase.grid
    radius = 3.0 * max(grid.pixel_x, grid.pixel_y) if job.reference_radius is None else job.reference_radius
    if not radius > 0.0:
        raise InputError("REFERENCE_RADIUS is {found}: it must be greater than zero.", found=radius)
    row, col = float(grid.row(job.reference_y)), float(grid.col(job.reference_x))
    if not (-0.5 <= row < grid.rows - 0.5 and -0.5 <= col < grid.cols - 0.5):
        west, south, east, north = grid.bounds
        raise InputError(
            "REFERENCE_POINT {x:.6g}, {y:.6g} lies outside the raster ({west:.6g} to {east:.6g}, {south:.6g} to"
            " {north:.6g}): choose a point inside, in the coordinates of INPUT.",
            x=job.reference_x,
            y=job.reference_y,
            west=west,
            east=east,
            south=south,
            north=north,
        )
    reach = Window(round(row), round(col), 1, 1).grow(
        1 + math.ceil(radius / min(grid.pixel_x, grid.pixel_y)), grid.shape
    )
    y = grid.y(np.arange(reach.row, reach.row + reach.rows))[:, None] - job.reference_y
    x = grid.x(np.arange(reach.col, reach.col + reach.cols))[None, :] - job.reference_x
    return _select(job, inputs, reach, np.hypot(x, y) <= radius)


def _read_stable(job, inputs, progress):
    parts = []
    with Raster(job.stable_area, "STABLE_AREA") as area:
        inputs.phase.grid.require_same(area.grid, "INPUT", "STABLE_AREA")
        for window in tiles(area.grid.shape, _TILE):
            check_cancelled(progress)
            mask = area.read(window)
            parts.append(_select(job, inputs, window, np.isfinite(mask) & (mask != 0)))
    values = np.concatenate([part[0] for part in parts])
    return values, None if inputs.coherence is None else np.concatenate([part[1] for part in parts])


def _select(job, inputs, window, wanted):
    """Phase and coherence of the wanted pixels of a window that hold data and are coherent enough."""
    phase = inputs.phase.read(window)
    wanted = wanted & np.isfinite(phase)
    if inputs.coherence is None:
        return phase[wanted], None
    coherence = inputs.coherence.read(window)
    wanted &= coherence >= job.min_coherence
    return phase[wanted], coherence[wanted]
