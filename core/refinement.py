"""What wrong orbits leave in an unwrapped phase: fitted on ground that did not move, and removed."""

from __future__ import annotations

import math
from contextlib import ExitStack
from dataclasses import dataclass
from typing import NamedTuple, Optional

import numpy as np
from matplotlib.figure import Figure
from pyproj import CRS, Transformer
from scipy.ndimage import binary_dilation

from .conventions import Looks, Step, range_to_phase
from .errors import InputError
from .grids import Window, tiles
from .kernels.robust import MEDIAN_DEVIATION, TUKEY, fit_majority, fit_robust
from .multilook import AveragedRaster, average_blocks, find_geometry, geometry_tag
from .pictures import figure_png
from .progress import Progress, check_cancelled
from .raster import Band, Raster, RasterWriter, describe_inputs
from .report import Report
from .results import Result

MODELS = ("plane", "quadratic", "baseline")
_TILE = (512, 512)
_SAMPLES = 20_000
_LEAST_SAMPLES = 30
# A block is used when this share of its pixels is.
_FULL = 0.3
# Gradients that differ by so many robust deviations from the typical one are deformation, with a rim of blocks.
_STEEP, _RIM = 5.0, 2
_SINGULAR = 1e-9
# Radians; scatter below it is rounding.
_LEAST_NOISE = 1e-3
_LOOK = ("east", "north", "up")


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


class Samples(NamedTuple):
    """What the fit sees: design (n, k), phase (n,) in radians, and where they are, x and y (n,) of the map."""

    design: np.ndarray
    phase: np.ndarray
    x: np.ndarray
    y: np.ndarray


class _Basis:
    """The functions of a model on windows of the input's grid."""

    def __init__(self, job: RefineJob, raster: Raster, record, stack: ExitStack):
        self._grid, self._model, self._heading = raster.grid, job.model, record.heading_rad
        self._factor = range_to_phase(record.wavelength_m)
        self._geometry = None
        if job.model == "baseline":
            path = find_geometry(raster, job.geometry)
            if path is None:
                raise InputError(
                    "MODEL is baseline and GEOMETRY is missing: choose the geometry raster of the scene, or plane."
                )
            self._geometry = stack.enter_context(AveragedRaster(path, raster.grid))
            self._transformer = Transformer.from_crs(CRS.from_wkt(raster.grid.crs_wkt), "EPSG:4326", always_xy=True)
            grid = raster.grid
            self._middle = self._transformer.transform(float(grid.x(grid.cols / 2)), float(grid.y(grid.rows / 2)))

    def read(self, window: Window) -> np.ndarray:
        """Return the functions on a window, shape (k, rows, cols)."""
        rows = np.arange(window.row, window.row + window.rows)[:, None]
        cols = np.arange(window.col, window.col + window.cols)[None, :]
        y = np.broadcast_to(2.0 * rows / self._grid.rows - 1.0, (window.rows, window.cols))
        x = np.broadcast_to(2.0 * cols / self._grid.cols - 1.0, (window.rows, window.cols))
        one = np.ones(x.shape)
        if self._model == "plane":
            return np.stack([one, x, y])
        if self._model == "quadratic":
            return np.stack([one, x, y, x * x, x * y, y * y])
        look = np.stack([self._geometry.read(window, name) for name in _LOOK])
        lon, lat = self._transformer.transform(*np.meshgrid(self._grid.x(cols[0]), self._grid.y(rows[:, 0])))
        east, north, up = _to_frame(look, np.radians(lon), np.radians(lat), np.radians(self._middle))
        right = math.cos(self._heading) * east - math.sin(self._heading) * north
        # Distance along the flight on the ground, in units of a degree of the meridian, stands for the time.
        along = (lat - self._middle[1]) * math.cos(self._heading)
        along = along + (lon - self._middle[0]) * np.cos(np.radians(lat)) * math.sin(self._heading)
        return np.stack([one, *(self._factor * part for part in (right, up, along * right, along * up))])


def _to_frame(look, lon, lat, middle):
    """Vectors given in each pixel's own east, north, up, in those of the middle of the map."""
    east, north, up = look
    sin_lon, cos_lon, sin_lat, cos_lat = np.sin(lon), np.cos(lon), np.sin(lat), np.cos(lat)
    flat = -sin_lat * north + cos_lat * up
    x = -sin_lon * east + cos_lon * flat
    y = cos_lon * east + sin_lon * flat
    z = cos_lat * north + sin_lat * up
    lon0, lat0 = middle
    out = math.cos(lon0) * x + math.sin(lon0) * y
    return (
        -math.sin(lon0) * x + math.cos(lon0) * y,
        -math.sin(lat0) * out + math.cos(lat0) * z,
        math.cos(lat0) * out + math.sin(lat0) * z,
    )


def refine_orbit(job: RefineJob, progress: Progress) -> Result:
    """Fit and remove the phase of orbit errors.

    Returns
    -------
    Result
        OUTPUT, RAMP: paths; HTML_TEXT: page. RMS_BEFORE, RMS_AFTER: of the samples that the fit kept, radians. SAMPLES:
        their number. LARGEST: largest removed phase, radians. For the model baseline SHIFT_ACROSS and SHIFT_RADIAL:
        how far the secondary's orbit has to be moved to the right of the flight and up, metres; together they give the
        phase, each alone is poorly known where the look angle hardly changes.
    """
    _check(job)
    with ExitStack() as stack:
        raster = stack.enter_context(Raster(job.input, "INPUT"))
        record = raster.require_kind("unwrapped")
        basis = _Basis(job, raster, record, stack)
        if job.gcps:
            samples = _sample_points(job, raster, basis, record)
            solution = _solve(samples, fit_robust)
        else:
            samples = _sample_map(job, raster, basis, record, stack, progress)
            solution = _solve(samples, fit_majority)
        progress.update(0.5)
        largest = _apply(job, raster, basis, record, solution, progress)
    values = _figures(job, samples, solution, largest)
    values["HTML_TEXT"] = _page(job, samples, solution, values)
    return Result(values)


def _check(job: RefineJob) -> None:
    if job.model not in MODELS:
        raise InputError("MODEL is '{found}': choose one of {want}.", found=job.model, want=", ".join(MODELS))
    if not 0.0 <= job.min_coherence < 1.0:
        raise InputError("MIN_COHERENCE is {found}: it must lie from 0 to below 1.", found=job.min_coherence)
    if not 0.0 < job.limit_m < math.inf:
        raise InputError("DEFORMATION_LIMIT is {found} m: it must be greater than zero.", found=job.limit_m)


def _solve(samples: Samples, fit) -> np.ndarray:
    """Fit in independent combinations of the functions; those that the samples cannot tell apart are left at zero."""
    _, size, turn = np.linalg.svd(samples.design, full_matrices=False)
    kept = turn[size > _SINGULAR * size[0]] / size[size > _SINGULAR * size[0], None]
    scale = math.sqrt(len(samples.phase))
    return kept.T @ fit(scale * samples.design @ kept.T, samples.phase) * scale


def _sample_points(job: RefineJob, raster: Raster, basis: _Basis, record) -> Samples:
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
    others = {}
    for name in ("coherence", "mask", "deformation"):
        path = getattr(job, name)
        if path:
            others[name] = stack.enter_context(Raster(path, name.upper()))
            grid.require_same(others[name].grid, "INPUT", name.upper())
    factor, strips = range_to_phase(record.wavelength_m), []
    height = looks.rows * max(1, _TILE[0] // looks.rows)
    whole = grid.rows // looks.rows * looks.rows
    for row in range(0, whole, height):
        check_cancelled(progress)
        window = Window(row, 0, min(height, whole - row), grid.cols)
        phase = _usable_phase(job, raster, others, window, factor)
        functions = basis.read(window)
        used = np.isfinite(phase) & np.isfinite(functions).all(axis=0)
        share = average_blocks(used.astype(float), looks)
        layers = [average_blocks(np.where(used, layer, np.nan), looks) for layer in (phase, *functions)]
        strips.append(np.where(share >= _FULL, np.stack(layers), np.nan))
        progress.update(0.4 * (row + height) / grid.rows)
    layers = np.concatenate(strips, axis=1)
    coarse = grid.multilook(looks)
    x, y = np.meshgrid(coarse.x(np.arange(coarse.cols)), coarse.y(np.arange(coarse.rows)))
    good = np.isfinite(layers).all(axis=0)
    if not job.mask:
        good &= ~find_steep(layers[0])
    if good.sum() < _LEAST_SAMPLES:
        raise InputError(
            "Only {found} blocks of pixels are left for the fit: lower MIN_COHERENCE, check MASK and DEFORMATION, or"
            " give GCPS.",
            found=int(good.sum()),
        )
    return Samples(layers[1:, good].T, layers[0][good], x[good], y[good])


def _usable_phase(job, raster, others, window, factor) -> np.ndarray:
    phase = raster.read(window).astype(np.float64)
    if "coherence" in others:
        phase[~(others["coherence"].read(window) >= job.min_coherence)] = np.nan
    if "mask" in others:
        mask = others["mask"].read(window)
        phase[~np.isfinite(mask) | (mask == 0)] = np.nan
    if "deformation" in others:
        model = others["deformation"].read(window).astype(np.float64)
        # displacement toward the sensor is negative phase
        phase = np.where(np.abs(model) <= job.limit_m, phase + factor * model, np.nan)
    return phase


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


def _page(job, samples, solution, values) -> str:
    rest = samples.phase - samples.design @ solution
    report = Report("Orbit refinement")
    facts = [
        ("Model", job.model),
        ("Fitted to", f"{len(job.gcps)} control points" if job.gcps else f"{values['SAMPLES']} blocks of pixels"),
        ("Rms before (mean removed)", f"{values['RMS_BEFORE']:.3f} rad"),
        ("Rms after", f"{values['RMS_AFTER']:.3f} rad"),
        ("Largest removed phase", f"{values['LARGEST']:.2f} rad"),
    ]
    if job.model == "baseline":
        facts.append(
            ("Shift the secondary orbit needs to the right of its flight", f"{100 * values['SHIFT_ACROSS']:+.1f} cm")
        )
        facts.append(("Shift the secondary orbit needs upward", f"{100 * values['SHIFT_RADIAL']:+.1f} cm"))
    report.facts(facts).picture(_plot(samples, rest), "The phase used for the fit, before and after.")
    if job.gcps:
        rows = [
            (f"{x:.6g}", f"{y:.6g}", f"{first:.3f}", f"{last:.3f}")
            for x, y, first, last in zip(samples.x, samples.y, samples.phase - samples.phase.mean(), rest)
        ]
        report.heading("Control points").table(("x", "y", "Before (rad)", "After (rad)"), rows)
    report.paragraph(
        "A smooth phase of the earthquake far from the fault looks like an orbit error. Give a modelled displacement,"
        " or a mask of stable ground on all sides, when the deformation fills much of the map."
    )
    return report.to_html()


def _plot(samples: Samples, rest: np.ndarray) -> bytes:
    figure = Figure(figsize=(9.0, 4.0), dpi=100, constrained_layout=True)
    first = samples.phase - np.median(samples.phase)
    top = max(float(np.percentile(np.abs(first), 98.0)), 1e-6)
    panels = figure.subplots(1, 2)
    for axes, values, title in zip(panels, (first, rest), ("before", "after")):
        dots = axes.scatter(samples.x, samples.y, c=values, s=5, cmap="RdBu_r", vmin=-top, vmax=top, linewidths=0.0)
        axes.set_title(title, loc="left", fontsize="medium")
        axes.set_aspect("equal")
        axes.ticklabel_format(useOffset=False, style="plain")
        axes.locator_params(nbins=4)
    figure.colorbar(dots, ax=list(panels), label="rad", shrink=0.9)
    return figure_png(figure)
