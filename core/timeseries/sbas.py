"""Small-baseline inversion: a stack of unwrapped interferograms into displacement at every date, and velocity."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import NamedTuple, Optional

import numpy as np

from ..cluster import TileWork, absolute
from ..conventions import Step, phase_to_displacement
from ..errors import InputError
from ..grids import Window
from ..pipeline import map_tiles
from ..progress import Progress, Span, check_cancelled
from ..raster import Band, RasterWriter, describe_inputs, discard_on_failure, scratch_beside
from ..results import Result
from ..words import tr
from .atmosphere import remove_atmosphere
from .folder import Folder, gather
from .inversion import WEIGHTS, close_phases, invert_network, pair_weights
from .netcdf import Layer, require_netcdf, write_netcdf
from .network import Network
from .page import write_page
from .points import PointCollector
from .power_law import PowerLaw
from .series import SeriesReader, parse_dates, series_bands, series_record
from .stack import REFERENCE_PIXELS, Reference, Stack, place_of
from .trends import Trend, fit_trend, is_determined, trend_model

QUALITY_BANDS = (
    Band("temporal coherence"),
    Band("residual", "m"),
    Band("parts of the network"),
    Band("open loops before"),
    Band("open loops after"),
)
_TRUSTED = 0.7


@dataclass(frozen=True)
class InvertJob:
    """Parameters of `invert_stack`.

    Attributes
    ----------
    inputs, coherences : tuple of str
        Unwrapped interferograms of one track, and the coherence of each or none.
    output : str
        Displacement, one band per date.
    velocity, quality : str
        Rasters that may be left out.
    weights : str
        ``none``, ``coherence`` or ``variance``.
    min_coherence : float
        Phases with less coherence are left out.
    reference_x, reference_y : float or None
        A place that did not move; None: where coherence is highest.
    reference_crs : str
        CRS of that place; empty for that of the map.
    reference_pixels : int
        Side of the square around it over which is averaged, odd.
    closure : bool
        Correct whole cycles by loops of three.
    steps : tuple of str
        Days (YYYY-MM-DD) on which the ground jumped.
    seasonal, acceleration, dem_error : bool
        Terms to estimate beside the velocity; the DEM error is taken out of the series.
    atmosphere_days, atmosphere_m : float
        Filter of the atmosphere: shorter than this in time and longer than that in space; 0 days: none.
    min_temporal_coherence : float
        Least temporal coherence of the points.
    most_points : int
        The points are thinned evenly to at most so many; 0: none.
    folder : str
        Folder of interferograms in place of `inputs`; see `folder.gather`.
    stack_folder : str
        Where interferograms of a folder are kept in our conventions; empty: nowhere.
    wavelength_m : float or None
        For products in a folder that do not tell it.
    netcdf : str
        The series, and velocity and temporal coherence where they are asked for, as NetCDF; empty for none.
    """

    inputs: tuple = ()
    output: str = ""
    coherences: tuple = ()
    velocity: str = ""
    quality: str = ""
    weights: str = ""
    min_coherence: float = 0.2
    reference_x: Optional[float] = None
    reference_y: Optional[float] = None
    closure: bool = True
    steps: tuple = ()
    seasonal: bool = False
    acceleration: bool = False
    dem_error: bool = False
    atmosphere_days: float = 0.0
    atmosphere_m: float = 1000.0
    min_temporal_coherence: float = _TRUSTED
    most_points: int = 20000
    reference_crs: str = ""
    folder: str = ""
    stack_folder: str = ""
    wavelength_m: Optional[float] = None
    netcdf: str = ""
    reference_pixels: int = REFERENCE_PIXELS


class _Plan(NamedTuple):
    """What is the same for every tile."""

    network: Network
    reference: Reference
    trend: Trend
    metres: float
    weights: str
    looks: float
    min_coherence: float
    closure: bool
    removes_height: bool


def invert_stack(job: InvertJob, progress: Progress) -> Result:
    """Invert a stack and write the series, the velocity, its quality, points and a page.

    Returns
    -------
    Result
        OUTPUT, VELOCITY, QUALITY: paths. DATES, PAIRS, PARTS (of the network as a whole), COHERENCE (mean temporal
        coherence), RESIDUAL (m, median), CORRECTED (percent of pixels with a corrected cycle), OPEN_BEFORE, OPEN_AFTER
        (percent of loops), HTML_TEXT. Table POINTS.
    """
    _check(job)
    folder = Folder(job.folder, job.stack_folder, job.wavelength_m)
    share = 0.3 if job.folder else 0.0
    with gather(folder, job.inputs, job.coherences, job.output, Span(progress, 0.0, share)) as (inputs, coherences):
        return _invert(replace(job, inputs=inputs, coherences=coherences), Span(progress, share, 1.0))


def _invert(job: InvertJob, progress: Progress) -> Result:
    with Stack(job.inputs, job.coherences) as stack, ExitStack() as outputs:
        outputs.enter_context(discard_on_failure((job.output, job.velocity, job.quality)))
        reference = stack.find_reference(place_of(job, stack.grid), Span(progress, 0.0, 0.05), job.reference_pixels)
        plan = _plan(job, stack, reference, progress)
        scratch = outputs.enter_context(scratch_beside(job.output))
        raw = str(Path(scratch) / "series.tif") if job.atmosphere_days else job.output
        sums = _run_inversion(job, stack, plan, raw, Span(progress, 0.05, 0.6))
        if job.atmosphere_days:
            remove_atmosphere(
                raw,
                job.output,
                plan.trend,
                (job.atmosphere_days / 365.25, job.atmosphere_m),
                (reference.row, reference.col),
                Span(progress, 0.6, 0.85),
            )
        points = _write_velocity(job, stack, plan, sums, Span(progress, 0.85, 0.97))
        figures = sums.figures(plan.network)
        page = write_page(stack, plan.network, reference, job, figures)
    if job.netcdf:
        write_netcdf(job.netcdf, job.output, _netcdf_layers(job), Span(progress, 0.97, 1.0))
    progress.update(1.0)
    kept = {
        "OUTPUT": job.output,
        "VELOCITY": job.velocity,
        "QUALITY": job.quality,
        "NETCDF": job.netcdf,
        "HTML_TEXT": page,
    }
    tables = {"POINTS": points.table(stack.grid)} if job.most_points else {}
    return Result({**kept, **figures}, tables)


def _netcdf_layers(job: InvertJob) -> list:
    layers = []
    if job.velocity:
        layers.append(Layer(job.velocity, 1, "velocity", "m/yr", "velocity toward the sensor"))
        layers.append(Layer(job.velocity, 2, "velocity_deviation", "m/yr", "standard deviation of the velocity"))
    if job.quality:
        layers.append(Layer(job.quality, 1, "temporal_coherence", "", "temporal coherence"))
    return layers


def _check(job: InvertJob) -> None:
    if job.weights and job.weights not in WEIGHTS:
        raise InputError("WEIGHTS is '{found}': choose one of {want}.", found=job.weights, want=", ".join(WEIGHTS))
    if job.atmosphere_days < 0.0 or job.atmosphere_m <= 0.0:
        raise InputError("ATMOSPHERE_DAYS and ATMOSPHERE_LENGTH must be positive: give days and metres.")
    if job.netcdf:
        require_netcdf(job.netcdf)


def _plan(job: InvertJob, stack: Stack, reference: Reference, progress: Progress) -> _Plan:
    network = stack.network
    parts = int(network.parts().max()) + 1
    if parts > 1:
        progress.warning(
            tr(
                "The network falls into {parts} parts that no pair joins: between them the velocity is the smallest"
                " that fits, and no measurement. Add interferograms that join them.",
                parts=parts,
            )
        )
    baselines = network.date_baselines_m() if job.dem_error else None
    if job.dem_error and baselines is None:
        raise InputError(
            "DEM_ERROR is on and INPUTS do not state their perpendicular baselines: switch it off, or use"
            " interferograms that carry them."
        )
    steps = parse_dates(job.steps, network)
    trend = trend_model(
        network.years, acceleration=job.acceleration, seasonal=job.seasonal, steps=steps, baselines_m=baselines
    )
    if not is_determined(trend):
        raise InputError(
            "{dates} dates do not tell {terms} apart: leave out seasons, acceleration, steps or the DEM error.",
            dates=len(network.dates),
            terms=", ".join(trend.names),
        )
    x, y = float(stack.grid.x(reference.col)), float(stack.grid.y(reference.row))
    progress.message(
        tr(
            "Displacement is relative to the place {x:.6g}, {y:.6g} (square of {pixels} pixels a side).",
            x=x,
            y=y,
            pixels=job.reference_pixels,
        )
    )
    record = stack.record
    weights = job.weights or ("variance" if stack.has_coherence else "none")
    metres = phase_to_displacement(record.wavelength_m)
    return _Plan(
        network,
        reference,
        trend,
        metres,
        weights,
        max(record.looks, 1.0),
        job.min_coherence,
        job.closure and network.loops().size > 0,
        baselines is not None,
    )


class _Sums:
    """Figures of the whole, gathered tile by tile."""

    def __init__(self):
        self._coherence, self._residuals = [0.0, 0], []
        self._loops, self._corrected, self._pixels = np.zeros(2, np.int64), 0, 0

    def add(self, found: dict) -> None:
        """Add a tile."""
        known = np.isfinite(found["coherence"])
        self._coherence[0] += float(found["coherence"][known].sum(dtype=np.float64))
        self._coherence[1] += int(known.sum())
        self._residuals.append(found["residual"][known][::16])
        self._loops += found["open"][:, known].sum(axis=1)
        self._corrected += int((found["cycles"][:, known] != 0).any(axis=0).sum())
        self._pixels += int(known.sum())

    def figures(self, network: Network) -> dict:
        """Return the numbers of the result."""
        loops = max(len(network.loops()) * self._pixels, 1)
        residuals = np.concatenate(self._residuals) if self._residuals else np.array([])
        return {
            "DATES": len(network.dates),
            "PAIRS": int(network.first.size),
            "PARTS": int(network.parts().max()) + 1,
            "COHERENCE": self._coherence[0] / max(self._coherence[1], 1),
            "RESIDUAL": float(np.median(residuals)) if residuals.size else float("nan"),
            "CORRECTED": 100.0 * self._corrected / max(self._pixels, 1),
            "OPEN_BEFORE": 100.0 * float(self._loops[0]) / loops,
            "OPEN_AFTER": 100.0 * float(self._loops[1]) / loops,
        }


def _run_inversion(job: InvertJob, stack: Stack, plan: _Plan, raw: str, progress: Progress) -> _Sums:
    """Write the series and its quality; return what was summed."""
    sums = _Sums()
    dates = len(plan.network.dates)
    record = series_record(stack.record, plan.network, _step(job, plan))
    with ExitStack() as files:
        writer = files.enter_context(
            RasterWriter(raw, stack.grid, series_bands(plan.network.dates), np.float32, record)
        )
        quality = None
        if job.quality:
            product = replace(record, product="quality")
            quality = files.enter_context(
                RasterWriter(job.quality, stack.grid, QUALITY_BANDS, np.float32, product, may_be_constant=True)
            )

        def write(window: Window, found: dict) -> None:
            shape = window.rows, window.cols
            for k, band in enumerate(found["series"]):
                writer.write(window, band.reshape(shape), k + 1)
            sums.add(found)
            if quality is not None:
                rows = (found["coherence"], found["residual"], found["parts"], *found["open"])
                for k, values in enumerate(rows):
                    known = np.where(np.isfinite(found["coherence"]), values, np.nan).astype(np.float32)
                    quality.write(window, known.reshape(shape), k + 1)

        windows = stack.windows(24 * plan.network.first.size + 12 * dates)
        read = partial(_read, stack)
        elsewhere = _work_elsewhere(job, plan)
        map_tiles(windows, read, partial(_invert_tile, plan), write, progress, elsewhere=elsewhere)
    return sums


def _work_elsewhere(job: InvertJob, plan: _Plan) -> TileWork:
    """Return the work for a cluster, whose workers open the stack themselves."""
    inputs, coherences = (tuple(map(absolute, paths)) for paths in (job.inputs, job.coherences))
    return TileWork(partial(Stack, inputs, coherences), partial(_make_tile, plan), inputs + coherences)


def _make_tile(plan: _Plan, stack: Stack, window: Window) -> dict:
    found = _invert_tile(plan, _read(stack, window))
    # the host asks only where there are any: one value instead of one per pair travels
    return {**found, "cycles": found["cycles"].any(axis=0, keepdims=True)}


def _read(stack: Stack, window: Window) -> tuple:
    return stack.phase(window), stack.coherence(window)


def _invert_tile(plan: _Plan, arrays: tuple) -> dict:
    """Return series (m), coherence, residual (m), parts, open loops and cycles of a tile."""
    phase, coherence = arrays
    phase = (phase - plan.reference.phase_rad[:, None]).astype(np.float32)
    cycles, open_loops = np.zeros((1, phase.shape[1]), np.int16), np.zeros((2, phase.shape[1]), np.int16)
    if plan.closure:
        phase, cycles, open_loops = close_phases(plan.network, phase)
    weight = pair_weights(coherence, plan.weights, plan.looks, plan.min_coherence)
    found = invert_network(plan.network, phase, weight)
    series = found.series * np.float32(plan.metres)
    if plan.removes_height:
        column = plan.trend.names.index("height")
        height = fit_trend(plan.trend, series).values[column]
        baselines = plan.trend.design[:, column]
        series = (series - baselines[:, None] * height).astype(np.float32)
    return {
        "series": series,
        "coherence": found.coherence,
        "residual": found.residual_rad * np.float32(abs(plan.metres)),
        "parts": found.parts,
        "open": open_loops,
        "cycles": cycles,
    }


def _step(job: InvertJob, plan: _Plan) -> Step:
    parameters = {
        "weights": plan.weights,
        "min_coherence": job.min_coherence,
        "reference": [plan.reference.row, plan.reference.col],
        "closure": plan.closure,
        "terms": list(plan.trend.names),
        "atmosphere_days": job.atmosphere_days,
        "atmosphere_m": job.atmosphere_m if job.atmosphere_days else 0.0,
    }
    names = {f"pair_{plan.network.pair_name(k)}": path for k, path in enumerate(job.inputs)}
    return Step("invertsbas", parameters, describe_inputs(**names))


def _write_velocity(job: InvertJob, stack: Stack, plan: _Plan, sums: _Sums, progress: Progress) -> PointCollector:
    """Fit the terms of the plan to the finished series; write the velocity and gather points."""
    points = PointCollector(plan.network.dates, job.most_points, job.min_temporal_coherence)
    terms = Trend(
        tuple(n for n in plan.trend.names if n != "height"),
        plan.trend.design[:, [n != "height" for n in plan.trend.names]],
    )
    noise = PowerLaw(terms, plan.network.years)
    with SeriesReader(job.output) as series, ExitStack() as files:
        writer = None
        if job.velocity:
            record = replace(series.record, product="velocity")
            bands = (Band("velocity", "m/yr"), Band("deviation", "m/yr"))
            writer = files.enter_context(RasterWriter(job.velocity, stack.grid, bands, np.float32, record))
        for count, window in enumerate(windows := stack.windows(40 * len(plan.network.dates))):
            check_cancelled(progress)
            values = series.read(window)
            fit = fit_trend(terms, values)
            deviation = noise.assess(values).deviation
            if writer is not None:
                shape = window.rows, window.cols
                writer.write(window, fit.values[1].astype(np.float32).reshape(shape), 1)
                writer.write(window, deviation.astype(np.float32).reshape(shape), 2)
            if job.most_points:
                coherence = _temporal_coherence(stack, plan, window, values)
                points.add(window, values, fit.values[1], deviation, coherence)
            progress.update(count / len(windows))
    return points


def _temporal_coherence(stack: Stack, plan: _Plan, window: Window, series: np.ndarray) -> np.ndarray:
    """Return how well the finished series explains the phases, without weights."""
    network = plan.network
    phase = stack.phase(window) - plan.reference.phase_rad[:, None]
    modelled = (series[network.second] - series[network.first]) / plan.metres
    known = np.isfinite(phase) & np.isfinite(modelled)
    turned = np.where(known, np.exp(1j * np.where(known, phase - modelled, 0.0)), 0.0)
    return np.abs(turned.sum(axis=0)) / np.maximum(known.sum(axis=0), 1)
