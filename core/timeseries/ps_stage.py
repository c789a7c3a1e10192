"""Persistent scatterers: a stack of geocoded scenes into points with velocity, height error and displacement."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import NamedTuple, Optional

import numpy as np

from ..conventions import Step, phase_to_displacement
from ..errors import InputError
from ..geometry import pixel_size_m
from ..progress import Progress, Span
from ..raster import describe_inputs, discard_on_failure
from ..results import Result
from .points import point_table
from .ps_candidates import Candidates, find_candidates
from .ps_network import LEAST_POINTS, Search, Solved, search_plane, solve_network
from .ps_page import write_page
from .ps_phase import Judged, Screen, judge, model_phase, turn_back, unwrap_residuals
from .ps_scenes import SceneStack
from .trends import correlated_velocity, trend_model

# Share of the limit of dispersion within which the first network is made.
_STRICT = 0.6
_REFERENCES = 5
_MM = 1000.0
_YEAR_DAYS = 365.25


@dataclass(frozen=True)
class PersistentJob:
    """Parameters of `find_scatterers`.

    Attributes
    ----------
    inputs : tuple of str
        Geocoded scenes of one track on one grid, at least 8.
    dispersion : str
        Raster of amplitude dispersion and mean amplitude; empty for none.
    max_dispersion : float
        Largest amplitude dispersion of a candidate, 0 to 1.
    min_coherence : float
        Least temporal coherence of a scatterer, 0 to 1.
    max_velocity : float
        Bound of the search, metres per year, > 0.
    max_height_error : float
        Bound of the search, metres; 0: heights are not estimated.
    max_arc_m : float
        Longest arc of the network.
    atmosphere_days, atmosphere_m : float
        The screen of the air changes faster and more smoothly than this; 0 days: none is taken out.
    reference_x, reference_y : float or None
        A place that does not move, in map coordinates; None: a coherent scatterer near the middle.
    most_points : int
        Most candidates.
    """

    inputs: tuple
    dispersion: str = ""
    max_dispersion: float = 0.4
    min_coherence: float = 0.75
    max_velocity: float = 0.05
    max_height_error: float = 30.0
    max_arc_m: float = 1000.0
    atmosphere_days: float = 150.0
    atmosphere_m: float = 500.0
    reference_x: Optional[float] = None
    reference_y: Optional[float] = None
    most_points: int = 200000


class Scatterers(NamedTuple):
    """What was found at the scatterers.

    Attributes
    ----------
    points : Candidates
    velocity, deviation : ndarray, shape (points,)
        Metres per year toward the sensor.
    height_m : ndarray, shape (points,)
        Height above the elevation model.
    coherence : ndarray, shape (points,)
    series : ndarray, shape (dates, points)
        Metres since the first date.
    """

    points: Candidates
    velocity: np.ndarray
    deviation: np.ndarray
    height_m: np.ndarray
    coherence: np.ndarray
    series: np.ndarray


def find_scatterers(job: PersistentJob, progress: Progress) -> Result:
    """Find persistent scatterers and their motion.

    Returns
    -------
    Result
        DISPERSION: path. SCENES, CANDIDATES, SCATTERERS, ARCS, ARCS_KEPT, COHERENCE (mean), VELOCITY and DEVIATION
        (m/yr, medians), AIR (mm, deviation of the screens), CHANCE (percent of pure noise that passes), HTML_TEXT.
        Table POINTS.
    """
    _check(job)
    with discard_on_failure([job.dispersion]), SceneStack(job.inputs) as stack:
        _require_place(job, stack)
        step = _step(job, stack)
        record = replace(stack.records[0].derive(step), product="dispersion")
        progress.message(f"Reference scene: {stack.dates[stack.reference]:%Y-%m-%d}.")
        candidates = find_candidates(
            stack,
            job.max_dispersion,
            job.most_points,
            Span(progress, 0.0, 0.3),
            output=job.dispersion,
            record=record,
        )
        _require_candidates(job, candidates)
        _warn_of_gaps(job, stack, progress)
        metres = phase_to_displacement(stack.records[0].wavelength_m)
        height = _height_bound(job, stack, progress)
        search = search_plane(stack.years, candidates.slopes, job.max_velocity / abs(metres), height)
        screened, judged, air = _select(job, candidates, search, Span(progress, 0.3, 0.7))
        chosen = np.flatnonzero(judged.ok)
        points = screened.take(chosen)
        least = job.min_coherence**2
        solved = solve_network(points, search, job.max_arc_m, least, Span(progress, 0.7, 0.85))
        found, more = _finish(job, stack, points, judged.found[chosen, 3], solved, search, Span(progress, 0.85, 1.0))
        figures = _figures(stack, candidates, found, solved, search, job)
        figures["AIR"] = _MM * abs(metres) * math.hypot(air, more)
        page = write_page(stack, found, figures)
        table = _table(stack, found)
    progress.update(1.0)
    return Result({"DISPERSION": job.dispersion, **figures, "HTML_TEXT": page}, {"POINTS": table})


def _check(job: PersistentJob) -> None:
    wanted = (
        ("MAX_DISPERSION", job.max_dispersion, 0.0, 1.0),
        ("MIN_COHERENCE", job.min_coherence, 0.0, 1.0),
        ("MAX_VELOCITY", job.max_velocity, 0.0, 10.0),
        ("MAX_ARC", job.max_arc_m, 0.0, 1e6),
        ("ATMOSPHERE_LENGTH", job.atmosphere_m, 0.0, 1e6),
    )
    for name, value, low, high in wanted:
        if not low < value < high:
            raise InputError(
                "{name} is {found}: it must lie between {low} and {high}.", name=name, found=value, low=low, high=high
            )
    if job.max_height_error < 0.0 or job.atmosphere_days < 0.0:
        raise InputError("MAX_HEIGHT_ERROR and ATMOSPHERE_DAYS must not be negative: 0 switches them off.")


def _require_place(job: PersistentJob, stack: SceneStack) -> None:
    if job.reference_x is None:
        return
    west, south, east, north = stack.grid.bounds
    if not (west <= job.reference_x <= east and south <= job.reference_y <= north):
        raise InputError("REFERENCE_POINT lies outside INPUTS: choose a point on the map of the scenes.")


def _require_candidates(job: PersistentJob, candidates: Candidates) -> None:
    if candidates.rows.size < LEAST_POINTS:
        raise InputError(
            "Only {count} pixels of INPUTS have an amplitude dispersion of at most {limit} and {least} are needed:"
            " raise MAX_DISPERSION, or choose an area with buildings or bare rock.",
            count=int(candidates.rows.size),
            limit=job.max_dispersion,
            least=LEAST_POINTS,
        )


def _warn_of_gaps(job: PersistentJob, stack: SceneStack, progress: Progress) -> None:
    apart = _YEAR_DAYS * float(np.median(np.diff(stack.years)))
    if 0.0 < job.atmosphere_days < apart:
        progress.warning(
            f"ATMOSPHERE_DAYS is {job.atmosphere_days:.0f} and the dates are {apart:.0f} days apart: hardly any air"
            " will be taken out; give two to five times as many days."
        )


def _height_bound(job: PersistentJob, stack: SceneStack, progress: Progress) -> float:
    if stack.baselines_m is None and job.max_height_error > 0.0:
        progress.warning(
            "INPUTS carry no orbits: errors of the heights cannot be told from motion and are not estimated."
        )
        return 0.0
    return job.max_height_error


def _select(job: PersistentJob, candidates: Candidates, search: Search, progress: Progress) -> tuple:
    """Return the candidates without air, which of them are stable, and the deviation of the air in radians."""
    strict = candidates.dispersion <= _STRICT * job.max_dispersion
    if strict.sum() < 3 * LEAST_POINTS:
        strict = np.argsort(np.argsort(candidates.dispersion)) < max(3 * LEAST_POINTS, candidates.rows.size // 10)
    first = candidates.take(strict)
    solved = solve_network(first, search, job.max_arc_m, job.min_coherence, Span(progress, 0.0, 0.3))
    screened, air = candidates, 0.0
    if job.atmosphere_days > 0.0:
        screen = _screen(job, first, solved, search, Span(progress, 0.3, 0.4))
        phase = screen.at(candidates.place_m)
        screened, air = turn_back(candidates, phase), float((phase - phase.mean(axis=0)).std())
    ok = np.zeros(candidates.rows.size, bool)
    found = np.zeros((candidates.rows.size, 4))
    joined = np.flatnonzero(strict)[solved.ok]
    ok[joined] = True
    found[joined, :2] = solved.values[solved.ok]
    limits = job.min_coherence, job.atmosphere_m
    return screened, judge(screened, Judged(ok, found), search, limits, Span(progress, 0.4, 1.0)), air


def _screen(job: PersistentJob, points: Candidates, solved: Solved, search: Search, progress: Progress) -> Screen:
    residual = unwrap_residuals(points, solved, search, progress)
    ok = solved.ok
    scales = job.atmosphere_days / _YEAR_DAYS, job.atmosphere_m
    return Screen(points.place_m[ok], residual[ok], search, points.slopes[ok], scales)


def _finish(job, stack: SceneStack, points: Candidates, coherence, solved: Solved, search: Search, progress) -> tuple:
    """Return the scatterers of the last network, and the deviation of what the second screen took out, in radians."""
    residual = unwrap_residuals(points, solved, search, progress)
    ok = solved.ok
    points, residual, values = points.take(ok), residual[ok], solved.values[ok]
    more = 0.0
    if job.atmosphere_days > 0.0:
        scales = job.atmosphere_days / _YEAR_DAYS, job.atmosphere_m
        screen = Screen(points.place_m, residual, search, points.slopes, scales).at(points.place_m)
        residual, more = residual - screen, float((screen - screen.mean(axis=0)).std())
    phase = model_phase(values, search.years, points.slopes) + residual
    phase -= phase[:, [0]]
    phase, values = _refer(phase, _reference(job, stack, points, coherence[ok], progress), points.slopes, search)
    metres = phase_to_displacement(stack.records[0].wavelength_m)
    series = metres * (phase - (points.slopes - points.slopes[:, [0]]) * values[:, [1]]).T
    with_height = search.most_height > 0.0
    trend = trend_model(stack.years, baselines_m=points.slopes.mean(axis=0) if with_height else None)
    deviation = correlated_velocity(trend, series, stack.years)
    return Scatterers(points, metres * values[:, 0], deviation, values[:, 1], coherence[ok], series), more


def _reference(job: PersistentJob, stack: SceneStack, points: Candidates, coherence, progress) -> np.ndarray:
    """Return the numbers of the scatterers nearest to the reference place, and tell where they are."""
    width, height = pixel_size_m(stack.grid)
    if job.reference_x is None:
        middle = np.hypot(*(points.place_m - points.place_m.mean(axis=0)).T)
        place = points.place_m[np.argmin(middle / middle.max() - coherence)]
    else:
        row, col = float(stack.grid.row(job.reference_y)), float(stack.grid.col(job.reference_x))
        place = np.array([(col + 0.5) * width, -(row + 0.5) * height])
    distance = np.hypot(*(points.place_m - place).T)
    near = np.argsort(distance, kind="stable")[:_REFERENCES]
    x, y = float(stack.grid.x(points.cols[near].mean())), float(stack.grid.y(points.rows[near].mean()))
    progress.message(f"All is relative to five scatterers around {x:.9g}, {y:.9g}.")
    if distance[near[0]] > job.max_arc_m:
        progress.warning(f"REFERENCE_POINT is {distance[near[0]]:.0f} m from the nearest scatterer.")
    return near


def _refer(phase: np.ndarray, near: np.ndarray, slopes: np.ndarray, search: Search) -> tuple:
    """Return phases against the mean of some points, and rate and height by least squares of every point."""
    phase = phase - phase[near].mean(axis=0)
    slopes = slopes - slopes.mean(axis=1, keepdims=True)
    times, level = search.years, phase - phase.mean(axis=1, keepdims=True)
    if search.most_height == 0.0:
        rates = level @ times / (times @ times)
        return phase, np.stack([rates, np.zeros_like(rates)], axis=1)
    tt, tb, bb = times @ times, slopes @ times, (slopes**2).sum(axis=1)
    rt, rb = level @ times, (level * slopes).sum(axis=1)
    determinant = tt * bb - tb**2
    return phase, np.stack([(rt * bb - rb * tb) / determinant, (rb * tt - rt * tb) / determinant], axis=1)


def _figures(stack: SceneStack, candidates, found: Scatterers, solved: Solved, search: Search, job) -> dict:
    dates = len(stack.dates)
    alone = math.exp(-dates * job.min_coherence**2)
    return {
        "SCENES": dates,
        "CANDIDATES": int(candidates.rows.size),
        "SCATTERERS": int(found.velocity.size),
        "ARCS": solved.tested,
        "ARCS_KEPT": len(solved.arcs),
        "COHERENCE": float(found.coherence.mean()),
        "VELOCITY": float(np.median(found.velocity)),
        "DEVIATION": float(np.median(found.deviation)),
        "CHANCE": 100.0 * -math.expm1(search.cells * math.log1p(-alone)),
    }


def _table(stack: SceneStack, found: Scatterers):
    columns = {
        "velocity": _MM * found.velocity,
        "v_stdev": _MM * found.deviation,
        "coherence": found.coherence,
        "height_error": found.height_m,
        "dispersion": found.points.dispersion,
    }
    points = found.points
    return point_table(stack.grid, points.rows, points.cols, columns, stack.dates, _MM * found.series)


def _step(job: PersistentJob, stack: SceneStack) -> Step:
    names = ("max_dispersion", "min_coherence", "max_velocity", "max_height_error", "max_arc_m")
    parameters = {name: getattr(job, name) for name in (*names, "atmosphere_days", "atmosphere_m")}
    inputs = {f"scene_{date:%Y%m%d}": path for date, path in zip(stack.dates, stack.paths)}
    return Step("persistentscatterers", parameters, describe_inputs(**inputs))
