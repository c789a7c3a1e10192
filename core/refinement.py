"""What wrong orbits leave in an unwrapped phase: fitted on ground that did not move, and removed."""

from __future__ import annotations

import math
from contextlib import ExitStack
from dataclasses import dataclass
from typing import NamedTuple, Optional

import numpy as np
from pyproj import CRS
from scipy.ndimage import binary_dilation

from .conventions import Looks, Step, range_to_phase
from .errors import ConvergenceError, InputError
from .far_field import GRIDS, Zone, far_field_functions, find_zone, fit_beside
from .grids import Window, tiles
from .kernels.robust import MEDIAN_DEVIATION, TUKEY, fit_majority, fit_robust
from .multilook import average_blocks, find_geometry, geometry_tag
from .near_field import Ground, fit_near_field
from .orbit_functions import LookVectors, OrbitFunctions
from .progress import Progress, check_cancelled
from .raster import Band, Raster, RasterWriter, describe_inputs
from .refinement_report import refinement_page, residual_table
from .results import Result
from .words import mark, tr

MODELS = (mark("plane"), mark("quadratic"), mark("baseline"))
_TILE = (512, 512)
_SAMPLES = 20_000
_LEAST_SAMPLES = 30
# A block is used when this share of its pixels is.
_FULL = 0.3
# The deformation itself is fitted when this share of its blocks holds phase, else its far field.
_SEEN = 0.5
# Gradients that differ by so many robust deviations from the typical one are deformation, with a rim of blocks.
_STEEP, _RIM = 5.0, 2
_SINGULAR = 1e-9
# Radians; scatter below it is rounding.
_LEAST_NOISE = 1e-3
# Radians of doubt, and share of the map under the deforming zone, from which on the user is told.
_DOUBT, _LARGE = 0.5, 0.7
# Doubt over the size of the ramp from which on it is not removed.
_UNSURE = 0.25
_DEGREE_M = 111_320.0


@dataclass(frozen=True)
class RefineJob:
    """Parameters of `refine_orbit`; paths as text, an empty one is not given.

    Attributes
    ----------
    input, output : str
        Unwrapped phase in radians, before and after.
    ramp : str
        Where the removed phase goes.
    model : str
        ``plane``, ``quadratic``, or ``baseline``: a small shift of the secondary's orbit across the flight and along
        the radius, each with a drift along the flight; it needs a geometry raster.
    coherence : str
        On the same grid.
    min_coherence : float
        Pixels below it are not used, 0 to 1.
    mask : str
        On the same grid, not zero where the ground did not move.
    deformation : str
        Modelled displacement along the line of sight on the same grid, metres: subtracted for the fit, and where it is
        larger than `limit_m` the pixels are not used.
    limit_m : float
        See `deformation`, > 0.
    gcps : tuple of tuple
        x, y in the map of the input and displacement along the line of sight in metres; when given, only these count.
    geometry : str or None
        Geometry raster on the same or a finer grid; None for the one the input names.
    far_field : bool
        Fit the deformation (with `deformation`: what the model lacks of it) beside the ramp: as slip on planes where
        its steep part is seen, else its far field, from where `mask` or `deformation` say that the ground moved; not
        with `gcps`. Where the two cannot be told apart it is an error.
    """

    input: str
    output: str
    ramp: str = ""
    model: str = "plane"
    coherence: str = ""
    min_coherence: float = 0.5
    mask: str = ""
    deformation: str = ""
    limit_m: float = 0.02
    gcps: tuple = ()
    geometry: Optional[str] = None
    far_field: bool = True


class Samples(NamedTuple):
    """What the fit sees: design (n, k), phase (n,) in radians, and where they are, x and y (n,) of the map.

    For means over blocks also the look vectors (3, n) and, where the ground moved, its zone; and when that zone was
    seen, all blocks, those that moved included.
    """

    design: np.ndarray
    phase: np.ndarray
    x: np.ndarray
    y: np.ndarray
    look: Optional[np.ndarray] = None
    zone: Optional[Zone] = None
    ground: Optional[Ground] = None


def refine_orbit(job: RefineJob, progress: Progress) -> Result:
    """Fit and remove the phase of orbit errors.

    Returns
    -------
    Result
        OUTPUT, RAMP: paths; HTML_TEXT: page. RMS_BEFORE, RMS_AFTER: of the samples that the fit kept, radians, without
        the far field of the deformation where it was fitted. SAMPLES: their number. LARGEST: largest removed phase,
        radians. FAR_FIELD_RMS: rms of that far field at the samples; DOUBT: rms by which the ramp depends on how the
        far field is described; radians, NaN where it was not fitted. For the model baseline SHIFT_ACROSS and
        SHIFT_RADIAL: how far the secondary's orbit has to be moved to the right of the flight and up, metres; together
        they give the phase, each alone is poorly known where the look angle hardly changes. Table ``POINTS``: the
        control points or blocks with their phase before and after.
    """
    _check(job)
    far = {"FAR_FIELD_RMS": math.nan, "DOUBT": math.nan}
    with ExitStack() as stack:
        raster = stack.enter_context(Raster(job.input, "INPUT"))
        record = raster.require_kind("unwrapped")
        basis = OrbitFunctions(job, raster, record, stack)
        if job.gcps:
            samples = _sample_points(job, raster, basis, record)
            solution = _solve(samples, fit_robust)
        else:
            samples = _sample_map(job, raster, basis, record, stack, progress)
            if samples.zone is not None and job.far_field:
                samples, solution, far = _solve_beside(samples, raster.grid, progress)
            else:
                solution = _solve(samples, fit_majority)
            _tell(job, samples, raster.grid, far, progress)
            _require_certain(job, samples, solution, far)
        progress.update(0.5)
        check_cancelled(progress)
        largest = _apply(job, raster, basis, record, solution, progress)
        crs = raster.grid.crs_wkt
    rest = samples.phase - samples.design @ solution
    values = {**_figures(job, samples, solution, largest), **far}
    values["HTML_TEXT"] = refinement_page(job, samples, rest, values)
    return Result(values, {"POINTS": residual_table(samples, rest, range_to_phase(record.wavelength_m), crs)})


def _check(job: RefineJob) -> None:
    if job.model not in MODELS:
        raise InputError("MODEL is '{found}': choose one of {want}.", found=job.model, want=", ".join(MODELS))
    if not 0.0 <= job.min_coherence < 1.0:
        raise InputError("MIN_COHERENCE is {found}: it must lie from 0 to below 1.", found=job.min_coherence)
    if not 0.0 < job.limit_m < math.inf:
        raise InputError("DEFORMATION_LIMIT is {found} m: it must be greater than zero.", found=job.limit_m)


def _solve(samples: Samples, fit) -> np.ndarray:
    turn = _independent(samples.design)
    return turn @ fit(samples.design @ turn, samples.phase)


def _independent(design) -> np.ndarray:
    """Combinations of the functions that the samples tell apart, of unit size, in columns; the rest stays at zero."""
    _, size, turn = np.linalg.svd(design, full_matrices=False)
    kept = size > _SINGULAR * size[0]
    return (turn[kept] / size[kept, None]).T * math.sqrt(len(design))


def _solve_beside(samples: Samples, grid, progress: Progress) -> tuple:
    """Fit the ramp beside the deformation, or beside its far field when nothing else was seen, and take that off.

    Each is described twice.
    """
    turn = _independent(samples.design)
    if samples.ground is not None:
        ground = samples.ground._replace(design=samples.ground.design @ turn)
        still = ~ground.moved[ground.good]
        found = [(turn @ free, field[still]) for free, field in fit_near_field(ground, samples.zone, progress)]
    else:
        found = _fit_far_field(samples, turn, grid, progress)
    (solution, field), (other, _) = found
    doubt = float(np.std(samples.design @ (solution - other)))
    far = {"FAR_FIELD_RMS": float(np.sqrt(np.mean(field**2))), "DOUBT": doubt}
    return samples._replace(phase=samples.phase - field), solution, far


def _fit_far_field(samples: Samples, turn, grid, progress: Progress) -> list:
    places, found = np.stack(_metres(samples.x, samples.y, grid)), []
    for sources in GRIDS:
        functions = far_field_functions(samples.zone, sources, places, samples.look)
        free, strengths = fit_beside(samples.design @ turn, samples.phase, functions, progress)
        found.append((turn @ free, functions @ strengths))
    return found


def _metres(x, y, grid) -> tuple:
    """East and north in metres from the middle of the map."""
    east, north = x - float(grid.x(0.5 * grid.cols)), y - float(grid.y(0.5 * grid.rows))
    crs = CRS.from_wkt(grid.crs_wkt) if grid.crs_wkt else None
    if crs is not None and crs.is_geographic:
        latitude = math.radians(float(grid.y(0.5 * grid.rows)))
        return east * _DEGREE_M * math.cos(latitude), north * _DEGREE_M
    unit = 1.0 if crs is None else crs.axis_info[0].unit_conversion_factor
    return east * unit, north * unit


def _tell(job, samples: Samples, grid, far: dict, progress: Progress) -> None:
    """Say what a deformation does to the fit."""
    if samples.zone is None:
        return
    alone = not job.mask and not job.deformation
    if math.isnan(far["DOUBT"]):
        if alone:
            progress.warning(
                tr(
                    "The ground moved and its far field goes into the ramp, as FAR_FIELD is off: give DEFORMATION (a"
                    " modelled displacement), or MASK (ground that did not move)."
                )
            )
        return
    progress.message(
        tr(
            "The far field of the deformation ({far_field:.2f} rad rms) was fitted beside the ramp and left in OUTPUT;"
            " the ramp is uncertain by {doubt:.2f} rad for it.",
            far_field=far["FAR_FIELD_RMS"],
            doubt=far["DOUBT"],
        )
    )
    east, north = _metres(np.array(grid.bounds[::2]), np.array(grid.bounds[1::2]), grid)
    large = alone and 2.0 * samples.zone.half_m[0] > _LARGE * min(np.ptp(east), np.ptp(north))
    if far["DOUBT"] > _DOUBT or large:
        progress.warning(
            tr(
                "The deformation reaches to the edges of the map and may be taken for a ramp: give DEFORMATION (a"
                " modelled displacement), or MASK (ground that did not move)."
            )
        )


def _require_certain(job, samples: Samples, solution: np.ndarray, far: dict) -> None:
    """Refuse a ramp of which most may be the earthquake, when nothing tells where the ground did not move."""
    size = float(np.std(samples.design @ solution))
    if job.mask or job.deformation or not far["DOUBT"] > max(_DOUBT, _UNSURE * size):
        return
    raise ConvergenceError(
        "The deformation fills the map, and a ramp of {size:.1f} rad rms cannot be told from it (it is uncertain by"
        " {doubt:.1f} rad): give DEFORMATION (a modelled displacement, for example of the tool Okada forward model),"
        " MASK or GCPS, or choose a larger area.",
        size=size,
        doubt=far["DOUBT"],
    )


def _sample_points(job: RefineJob, raster: Raster, basis: OrbitFunctions, record) -> Samples:
    grid, design, phase, places = raster.grid, [], [], []
    for x, y, displacement_m in job.gcps:
        row, col = round(float(grid.row(y))), round(float(grid.col(x)))
        if not (0 <= row < grid.rows and 0 <= col < grid.cols):
            continue
        values = raster.read(Window(row, col, 1, 1).grow(1, grid.shape))
        functions = basis.read(Window(row, col, 1, 1))[:, 0, 0]
        if np.isfinite(values).any() and np.isfinite(functions).all():
            # displacement toward the sensor is negative phase
            expected = -range_to_phase(record.wavelength_m) * displacement_m
            design.append(functions)
            phase.append(float(np.nanmean(values)) - expected)
            places.append((x, y))
    needed = {"plane": 3, "quadratic": 6, "baseline": 5}[job.model]
    if len(phase) <= needed:
        raise InputError(
            "GCPS: {found} points lie on pixels with phase and the model {model} needs more than {need}: add points or"
            " choose a simpler model.",
            found=len(phase),
            model=job.model,
            need=needed,
        )
    return Samples(np.array(design), np.array(phase), *np.array(places).T)


def _sample_map(job, raster, basis, record, stack, progress) -> Samples:
    """Average everything that may be used in blocks, and leave out steep blocks."""
    grid = raster.grid
    side = max(1, math.ceil(math.sqrt(grid.rows * grid.cols / _SAMPLES)))
    looks = Looks(min(side, grid.rows), min(side, grid.cols))
    others = _open_others(job, grid, stack)
    sight = LookVectors(raster, record, job.geometry, stack)
    factor, strips, excluded = range_to_phase(record.wavelength_m), [], []
    height = looks.rows * max(1, _TILE[0] // looks.rows)
    whole = grid.rows // looks.rows * looks.rows
    for row in range(0, whole, height):
        check_cancelled(progress)
        window = Window(row, 0, min(height, whole - row), grid.cols)
        phase, moving = _usable_phase(job, raster, others, window, factor)
        functions = np.concatenate([basis.read(window), sight.read(window)])
        used = np.isfinite(phase) & np.isfinite(functions).all(axis=0)
        share = average_blocks(used.astype(float), looks)
        layers = [average_blocks(np.where(used, layer, np.nan), looks) for layer in (phase, *functions)]
        strips.append(np.where(share >= _FULL, np.stack(layers), np.nan))
        excluded.append(average_blocks(moving.astype(float), looks) > _FULL)
        progress.update(0.4 * (row + height) / grid.rows)
    layers = np.concatenate(strips, axis=1)
    coarse = grid.multilook(looks)
    x, y = np.meshgrid(coarse.x(np.arange(coarse.cols)), coarse.y(np.arange(coarse.rows)))
    moved = np.concatenate(excluded) if job.mask else np.concatenate(excluded) | find_steep(layers[0])
    places, known = _metres(x, y, grid), np.isfinite(layers).all(axis=0)
    good, zone = known & ~moved, find_zone(moved, *places)
    if good.sum() < _LEAST_SAMPLES:
        raise InputError(
            "Only {found} blocks of pixels are left for the fit: lower MIN_COHERENCE, check MASK and DEFORMATION, or"
            " give GCPS.",
            found=int(good.sum()),
        )
    ground = None
    if zone is not None and known[moved].mean() > _SEEN:
        ground = Ground(known, moved, *places, layers[-3:, known], layers[1:-3, known].T, layers[0][known])
    return Samples(layers[1:-3, good].T, layers[0][good], x[good], y[good], layers[-3:, good], zone, ground)


def _open_others(job, grid, stack) -> dict:
    others = {}
    for name in ("coherence", "mask", "deformation"):
        path = getattr(job, name)
        if path:
            others[name] = stack.enter_context(Raster(path, name.upper()))
            grid.require_same(others[name].grid, "INPUT", name.upper())
    return others


def _usable_phase(job, raster, others, window, factor) -> tuple:
    """Return the phase, NaN where it may not be used, and where mask or model say that the ground moved."""
    moving = np.zeros((window.rows, window.cols), bool)
    phase = raster.read(window).astype(np.float64)
    if "coherence" in others:
        phase[~(others["coherence"].read(window) >= job.min_coherence)] = np.nan
    if "mask" in others:
        mask = others["mask"].read(window)
        phase[~np.isfinite(mask) | (mask == 0)] = np.nan
        moving |= mask == 0
    if "deformation" in others:
        model = others["deformation"].read(window).astype(np.float64)
        # displacement toward the sensor is negative phase
        phase = np.where(np.abs(model) <= job.limit_m, phase + factor * model, np.nan)
        moving |= np.abs(model) > job.limit_m
    return phase, moving


def find_steep(phase: np.ndarray) -> np.ndarray:
    """Return where the phase changes in another way than it typically does, with a rim: there the ground moved.

    Parameters
    ----------
    phase : ndarray, shape (rows, cols)
        Radians; NaN is no data.

    Returns
    -------
    ndarray of bool, shape of `phase`
    """
    if min(phase.shape) < 3:
        return np.zeros(phase.shape, bool)
    differences = []
    for part in np.gradient(phase):
        known = np.isfinite(part)
        if not known.any():
            return np.zeros(phase.shape, bool)
        rest = np.abs(part - np.median(part[known]))
        differences.append(rest / max(float(np.median(rest[known])) / MEDIAN_DEVIATION, _LEAST_NOISE))
    steep = np.nan_to_num(np.maximum(*differences), nan=0.0) > _STEEP
    return binary_dilation(steep, iterations=_RIM) if steep.any() else steep


def _apply(job, raster, basis, record, solution, progress) -> float:
    """Write the corrected phase and the ramp, and return the largest ramp."""
    parameters = {"model": job.model, "gcps": len(job.gcps), "coefficients": [float(v) for v in solution]}
    inputs = {"input": job.input, "coherence": job.coherence, "mask": job.mask, "deformation": job.deformation}
    step = Step("refineorbit", parameters, describe_inputs(**inputs))
    geometry = find_geometry(raster, job.geometry)
    outputs = [(job.output, Band("unwrapped phase", "rad"), "unwrapped")]
    if job.ramp:
        outputs.append((job.ramp, Band("orbit phase", "rad"), "ramp"))
    largest, windows = 0.0, list(tiles(raster.grid.shape, _TILE))
    with ExitStack() as stack:
        writers = []
        for path, band, product in outputs:
            derived, tags = record.derive(step, product=product), geometry_tag(geometry, path)
            writer = RasterWriter(path, raster.grid, [band], np.float32, derived, tags=tags, may_be_constant=True)
            writers.append(stack.enter_context(writer))
        for index, window in enumerate(windows):
            check_cancelled(progress)
            ramp = np.tensordot(solution, basis.read(window), axes=1)
            largest = max(largest, float(np.max(np.abs(ramp), initial=0.0, where=np.isfinite(ramp))))
            phase = raster.read(window)
            for writer, values in zip(writers, (phase - ramp, ramp)):
                writer.write(window, values.astype(np.float32))
            progress.update(0.5 + 0.5 * (index + 1) / len(windows))
    return largest


def _figures(job, samples, solution, largest) -> dict:
    rest = samples.phase - samples.design @ solution
    kept = np.ones(rest.size, bool)
    if not job.gcps:
        kept = np.abs(rest) <= TUKEY * max(float(np.median(np.abs(rest))) / MEDIAN_DEVIATION, _LEAST_NOISE)
    before = samples.phase[kept] - samples.phase[kept].mean()
    values = {
        "OUTPUT": job.output,
        "RMS_BEFORE": float(np.sqrt(np.mean(before**2))),
        "RMS_AFTER": float(np.sqrt(np.mean(rest[kept] ** 2))),
        "SAMPLES": int(kept.sum()),
        "LARGEST": largest,
    }
    if job.ramp:
        values["RAMP"] = job.ramp
    shift = solution[1:3] if job.model == "baseline" else (math.nan, math.nan)
    # The phase left is that of the true minus the recorded range of the secondary.
    values["SHIFT_ACROSS"], values["SHIFT_RADIAL"] = (float(v) for v in shift)
    return values
