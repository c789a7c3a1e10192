"""The delay of the troposphere in an interferogram: from external zenith delays, and from its relation with height."""

from __future__ import annotations

import math
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Optional

import numpy as np
from matplotlib.figure import Figure

from .conventions import Looks, Record, Step, range_to_phase
from .delay_files import read_onto, read_zenith_delay
from .errors import InputError
from .fonts import label_text
from .grids import MapGrid, Window
from .height_law import LEAST_RELIEF_M, LEAST_SAMPLES, HeightLaw, Samples, design, fit_law
from .kernels.robust import MEDIAN_DEVIATION, TUKEY, fit_majority
from .multilook import AveragedRaster, average_blocks, find_geometry, geometry_tag
from .pictures import figure_png
from .pipeline import require_memory
from .progress import Progress, check_cancelled
from .raster import Band, Raster, RasterWriter, describe_inputs
from .report import Report
from .results import Result
from .words import mark, tr

METHODS = (mark("global"), mark("windows"), mark("none"))
_SAMPLES = 20_000
# A block is used when this share of its pixels is.
_FULL = 0.3
_LEAST_SCATTER = 1e-9
_BYTES_PER_PIXEL = 60
_MOST_DOTS = 4000


@dataclass(frozen=True)
class TroposphereJob:
    """Parameters of `correct_troposphere`; paths as text, an empty one is not given.

    Attributes
    ----------
    input, output : str
        Unwrapped phase in radians or displacement along the line of sight in metres, before and after.
    delay : str
        Where the removed delay along the line of sight goes, in the unit of the input.
    dem : str
        Heights in metres in any CRS, for the methods global and windows; any datum serves.
    delay_reference, delay_secondary : str
        Zenith delays in metres on the days of the two scenes: GACOS ``.ztd``, or any raster.
    method : str
        ``global``: one coefficient of phase to height; ``windows``: one that changes over the map; ``none``. Empty for
        ``none`` where zenith delays are given and ``global`` elsewhere.
    windows : int
        Number of windows along the longer side of the map, 2 to 20.
    deforming : str
        On the grid of the input, not zero where the ground moved: not used for the fit and the figures.
    coherence : str
        On the grid of the input.
    min_coherence : float
        Pixels below it are not used for the fit and the figures, 0 to 1.
    geometry : str or None
        Geometry raster on the same or a finer grid; None for the one the input names, and the mean incidence of the
        record where there is none.
    """

    input: str
    output: str
    delay: str = ""
    dem: str = ""
    delay_reference: str = ""
    delay_secondary: str = ""
    method: str = ""
    windows: int = 4
    deforming: str = ""
    coherence: str = ""
    min_coherence: float = 0.3
    geometry: Optional[str] = None


def zenith_to_los(delay_m: np.ndarray, up) -> np.ndarray:
    """Return the delay along the line of sight, metres of range: the zenith delay over the cosine of the zenith angle.

    Parameters
    ----------
    delay_m : ndarray, shape (rows, cols)
        Zenith delay of the secondary minus that of the reference scene, metres.
    up : float or ndarray of the same shape
        Upward part of the unit vector from the ground to the sensor, above 0 to 1.
    """
    return delay_m / up


def correct_troposphere(job: TroposphereJob, progress: Progress) -> Result:
    """Remove the delay of the troposphere.

    A delay lengthens the range, so that it adds ``4 pi / wavelength`` times its length to the phase and takes its
    length from the displacement. What is removed is counted from its median over the stable ground.

    Returns
    -------
    Result
        OUTPUT, DELAY: paths; HTML_TEXT: page. REMOVED: rms of the removed delay about its mean, in the unit of the
        input. STD_BEFORE, STD_AFTER: standard deviation of the stable ground about a plane, of means over blocks.
        COEFFICIENT: of the whole map, unit of the input per kilometre of height (NaN with the method none).
    """
    method = _check(job)
    with ExitStack() as stack:
        raster = stack.enter_context(Raster(job.input, "INPUT"))
        record, grid = raster.require_kind("unwrapped", "displacement"), raster.grid
        _require_los(raster)
        require_memory(_BYTES_PER_PIXEL * grid.rows * grid.cols, tr("The correction"), tr("choose a smaller area"))
        values = raster.read()
        factor, unit = _unit(record)
        geometry = find_geometry(raster, job.geometry)
        stable = np.isfinite(values) & _stable(job, grid)
        removed = np.zeros(grid.shape, np.float32)
        if job.delay_reference:
            removed = (factor * _external(job, grid, record, geometry, stack)).astype(np.float32)
            removed -= np.float32(np.median(_require(removed[stable & np.isfinite(removed)])))
    progress.update(0.3)
    check_cancelled(progress)
    height = read_onto(job.dem, grid, "DEM") if method != "none" else np.zeros(grid.shape, np.float32)
    stable &= np.isfinite(removed) & np.isfinite(height)
    before = _sample(values, height, stable, grid)
    samples, law = _sample(values - removed, height, stable, grid), None
    if method != "none":
        law = _fit(samples, method, job.windows, progress)
        k = law.coefficients(*_axes(grid))
        removed = removed + (k * (height - law.level_m)).astype(np.float32)
    progress.update(0.6)
    check_cancelled(progress)
    corrected = values - removed
    scatter = _scatter(before, _sample(corrected, height, stable, grid))
    figures = _figures(job, removed, np.isfinite(corrected), scatter)
    figures["COEFFICIENT"] = math.nan if law is None else 1e3 * law.coefficient
    _tell(figures, unit, progress)
    _write(job, grid, record, geometry, (corrected, np.where(np.isfinite(corrected), removed, np.nan)), unit)
    progress.update(1.0)
    figures["HTML_TEXT"] = _page(method, figures, unit, samples, law)
    return Result(figures)


def _check(job: TroposphereJob) -> str:
    """Return the method."""
    if bool(job.delay_reference) != bool(job.delay_secondary):
        raise InputError("DELAY_REFERENCE and DELAY_SECONDARY belong together: give both zenith delays or none.")
    method = job.method or ("none" if job.delay_reference else "global")
    if method not in METHODS:
        raise InputError("METHOD is '{found}': choose one of {want}.", found=method, want=", ".join(METHODS))
    if method == "none" and not job.delay_reference:
        raise InputError("METHOD is none and no zenith delays are given: nothing would be removed.")
    if method != "none" and not job.dem:
        raise InputError("METHOD is {method} and DEM is missing: choose an elevation model.", method=method)
    if not 2 <= job.windows <= 20:
        raise InputError("WINDOWS is {found}: it must lie from 2 to 20.", found=job.windows)
    if not 0.0 <= job.min_coherence < 1.0:
        raise InputError("MIN_COHERENCE is {found}: it must lie from 0 to below 1.", found=job.min_coherence)
    return method


def _require_los(raster: Raster) -> None:
    if raster.tags.get("DIRECTION", "los") != "los":
        raise InputError(
            "INPUT is a displacement along '{found}': choose the one along the line of sight.",
            found=raster.tags["DIRECTION"],
        )


def _unit(record: Record) -> tuple:
    """Return what one metre of range adds to the input, and the input's unit."""
    if record.product == "unwrapped":
        return range_to_phase(record.wavelength_m), "rad"
    # a longer range looks like motion away from the sensor, which is negative
    return -1.0, "m"


def _stable(job: TroposphereJob, grid: MapGrid) -> np.ndarray:
    stable = np.ones(grid.shape, bool)
    for path, name in ((job.deforming, "DEFORMING"), (job.coherence, "COHERENCE")):
        if path:
            with Raster(path, name) as raster:
                grid.require_same(raster.grid, "INPUT", name)
                values = raster.read()
            stable &= (values >= job.min_coherence) if name == "COHERENCE" else ~(np.nan_to_num(values) != 0.0)
    return stable


def _external(job, grid, record, geometry, stack) -> np.ndarray:
    """Return the difference of the delays along the line of sight, metres of range."""
    before = read_zenith_delay(job.delay_reference, grid, "DELAY_REFERENCE")
    after = read_zenith_delay(job.delay_secondary, grid, "DELAY_SECONDARY")
    up = math.cos(record.incidence_rad)
    if geometry is not None:
        up = stack.enter_context(AveragedRaster(geometry, grid)).read(Window(0, 0, *grid.shape), "up")
    return zenith_to_los(after - before, up)


def _require(values):
    if not values.size:
        raise InputError(
            "INPUT, its stable ground and the delays have no pixel in common: check DEFORMING and COHERENCE."
        )
    return values


def _axes(grid: MapGrid) -> tuple:
    """Return the places of columns and rows as a share of the map, -1 to 1."""
    return tuple((2.0 * np.arange(n) + 1.0) / n - 1.0 for n in (grid.cols, grid.rows))


def _sample(values, height, stable, grid: MapGrid) -> Samples:
    side = max(1, math.ceil(math.sqrt(grid.rows * grid.cols / _SAMPLES)))
    looks = Looks(min(side, grid.rows), min(side, grid.cols))
    share = average_blocks(stable.astype(np.float32), looks)
    x, y = np.meshgrid(*_axes(grid))
    layers = [average_blocks(np.where(stable, layer, np.nan), looks) for layer in (x, y, height, values)]
    good = (share >= _FULL) & np.isfinite(layers[0])
    if good.sum() < LEAST_SAMPLES:
        raise InputError(
            "Only {found} blocks of stable ground are left: lower MIN_COHERENCE, check DEFORMING, and that DEM and"
            " delays cover INPUT.",
            found=int(good.sum()),
        )
    return Samples(*(layer[good] for layer in layers))


def _fit(samples: Samples, method: str, windows: int, progress: Progress) -> HeightLaw:
    relief = float(np.std(samples.height))
    if relief < LEAST_RELIEF_M:
        progress.warning(
            tr(
                "The heights of the stable ground spread by {relief:.0f} m only: their relation with the delay is"
                " poorly known.",
                relief=relief,
            )
        )
    if np.ptp(samples.height) <= 0.0:
        raise InputError("DEM is flat on the stable ground: METHOD must be none there.")
    return fit_law(samples, method, windows)


def _scatter(before: Samples, after: Samples) -> tuple:
    """Standard deviation of the same blocks about a plane, before and after; what moved is left out of both."""
    plane = np.stack([np.ones(before.x.size), before.x, before.y], axis=1)
    rests = [part.value - plane @ fit_majority(plane, part.value) for part in (before, after)]
    kept = np.ones(before.x.size, bool)
    for rest in rests:
        scale = max(float(np.median(np.abs(rest))) / MEDIAN_DEVIATION, _LEAST_SCATTER)
        kept &= np.abs(rest) <= TUKEY * scale
    return tuple(float(np.std(rest[kept])) for rest in rests)


def _figures(job, removed, known, scatter) -> dict:
    figures = {"OUTPUT": job.output, "REMOVED": float(np.std(_require(removed[known]), dtype=np.float64))}
    figures["STD_BEFORE"], figures["STD_AFTER"] = scatter
    if job.delay:
        figures["DELAY"] = job.delay
    return figures


def _tell(figures: dict, unit: str, progress: Progress) -> None:
    before, after = figures["STD_BEFORE"], figures["STD_AFTER"]
    fields = {"before": before, "after": after, "unit": unit}
    progress.message(
        tr(
            "Removed {removed:.4g} {unit} rms; the stable ground scatters by {before:.4g} {unit} before and"
            " {after:.4g} {unit} after.",
            removed=figures["REMOVED"],
            **fields,
        )
    )
    if not after < before:
        progress.warning(
            tr(
                "The stable ground did not get quieter ({before:.4g} {unit} before, {after:.4g} {unit} after): the"
                " correction is not that of this interferogram; keep the input.",
                **fields,
            )
        )


def _write(job, grid, record, geometry, arrays, unit) -> None:
    parameters = {"method": job.method, "windows": job.windows, "min_coherence": job.min_coherence}
    paths = {name: getattr(job, name) for name in ("input", "dem", "delay_reference", "delay_secondary", "deforming")}
    step = Step("correcttroposphere", parameters, describe_inputs(**paths, coherence=job.coherence))
    names = {"rad": "unwrapped phase", "m": "displacement los"}
    outputs = ((job.output, names[unit], record.product), (job.delay, "delay", "delay"))
    with ExitStack() as stack:
        for (path, name, product), values in zip(outputs, arrays):
            if path:
                tags = {**geometry_tag(geometry, path), **({"DIRECTION": "los"} if product == "displacement" else {})}
                derived = record.derive(step, product=product)
                writer = RasterWriter(path, grid, [Band(name, unit)], np.float32, derived, tags=tags)
                stack.enter_context(writer).write_all(values.astype(np.float32))


def _page(method: str, figures: dict, unit: str, samples: Samples, law: Optional[HeightLaw]) -> str:
    report = Report(tr("Correction of the troposphere"))
    facts = [
        (tr("Relation with height"), tr(method)),
        (tr("Removed, rms"), f"{figures['REMOVED']:.4g} {unit}"),
        (tr("Stable ground before (about a plane)"), f"{figures['STD_BEFORE']:.4g} {unit}"),
        (tr("Stable ground after"), f"{figures['STD_AFTER']:.4g} {unit}"),
    ]
    if law is not None:
        told = tr("{value:.4g} {unit} per km of height", value=1e3 * law.coefficient, unit=unit)
        facts.append((tr("Coefficient of the whole map"), told))
    if law is not None and law.local.size:
        low, high = 1e3 * float(law.local.min()), 1e3 * float(law.local.max())
        told = tr("{low:.4g} to {high:.4g} {unit} per km", low=low, high=high, unit=unit)
        facts.append((tr("Coefficients of {count} windows", count=law.local.size), told))
    report.facts(facts)
    if not figures["STD_AFTER"] < figures["STD_BEFORE"]:
        report.warnings(tr("Warnings"), [tr("The stable ground did not get quieter: keep the input.")])
    if law is not None:
        caption = tr("Stable ground against height, without its ramp, and the relation.")
        report.picture(_plot(samples, law, unit), caption)
    return report.paragraph(
        tr(
            "Only the part of the delay that follows the height, or that the weather model knows, is removed;"
            " turbulence stays. Deformation that follows the height (a volcano, a fault at a mountain front) is removed"
            " with it unless Deforming ground masks it."
        )
    ).to_html()


def _plot(samples: Samples, law: HeightLaw, unit: str) -> bytes:
    step = max(1, samples.x.size // _MOST_DOTS)
    plane = design(samples)[:, :3]
    rest = samples.value - law.coefficient * (samples.height - law.level_m)
    shown = (samples.value - plane @ fit_majority(plane, rest))[::step]
    figure = Figure(figsize=(6.6, 4.0), dpi=100, constrained_layout=True)
    axes = figure.subplots()
    axes.plot(samples.height[::step], shown, ".", markersize=2.0, color="#2166ac")
    ends = np.array([samples.height.min(), samples.height.max()])
    axes.plot(ends, law.coefficient * (ends - law.level_m), color="#b2182b", linewidth=1.5)
    axes.set_xlabel(label_text("height (m)"))
    axes.set_ylabel(unit)
    return figure_png(figure)
