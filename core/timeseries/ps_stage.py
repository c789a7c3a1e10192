"""Persistent scatterers: a stack of geocoded scenes into points with velocity, height error and displacement."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import NamedTuple, Optional

import numpy as np

from ..conventions import Step, phase_to_displacement
from ..errors import InputError
from ..geometry import pixel_size_m
from ..pipeline import require_memory
from ..progress import Progress, Span
from ..raster import describe_inputs, discard_on_failure
from ..results import Result
from ..words import tr
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
# A scatterer of the reference differs from the median by no more deviations (of the median kind).
_MOST_APART = 3.0
_BYTES_PER_PHASE = 80
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
        A place that does not move, in map coordinates; None: the motion that most scatterers share.
    reference_m : float
        Radius around that place within which all scatterers are averaged, at least five.
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
    reference_m: float = 1000.0
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
    reference : ndarray of bool, shape (points,)
        To whose mean all is relative.
    """

    points: Candidates
    velocity: np.ndarray
    deviation: np.ndarray
    height_m: np.ndarray
    coherence: np.ndarray
    series: np.ndarray
    reference: np.ndarray


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
        progress.message(tr("Reference scene: {date:%Y-%m-%d}.", date=stack.dates[stack.reference]))
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
        phases = _unwrap(job, points, air[chosen], solved, search, Span(progress, 0.85, 1.0))
        found = _finish(job, stack, points, judged.found[chosen, 3], solved, search, phases, progress)
        figures = _figures(stack, candidates, found, solved, search, job)
        figures["AIR"] = _MM * abs(metres) * float((phases[1] - phases[1].mean(axis=0)).std())
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
        ("REFERENCE_RADIUS", job.reference_m, 0.0, 1e6),
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
    # phasors, slopes, air and residuals, each with a copy at the worst moment
    need = _BYTES_PER_PHASE * candidates.phasors.size
    require_memory(need, tr("The network of scatterers"), tr("lower MOST_POINTS or choose a smaller area"))


def _warn_of_gaps(job: PersistentJob, stack: SceneStack, progress: Progress) -> None:
    apart = _YEAR_DAYS * float(np.median(np.diff(stack.years)))
    if 0.0 < job.atmosphere_days < apart:
        progress.warning(
            tr(
                "ATMOSPHERE_DAYS is {days:.0f} and the dates are {apart:.0f} days apart: hardly any air will be taken"
                " out; give two to five times as many days.",
                days=job.atmosphere_days,
                apart=apart,
            )
        )


def _height_bound(job: PersistentJob, stack: SceneStack, progress: Progress) -> float:
    if stack.baselines_m is None and job.max_height_error > 0.0:
        progress.warning(
            tr("INPUTS carry no orbits: errors of the heights cannot be told from motion and are not estimated.")
        )
        return 0.0
    return job.max_height_error


def _select(job: PersistentJob, candidates: Candidates, search: Search, progress: Progress) -> tuple:
    """Return the candidates without air, which of them are stable, and the air taken out, radians by point and date."""
    strict = candidates.dispersion <= _STRICT * job.max_dispersion
    if strict.sum() < 3 * LEAST_POINTS:
        strict = np.argsort(np.argsort(candidates.dispersion)) < max(3 * LEAST_POINTS, candidates.rows.size // 10)
    first = candidates.take(strict)
    solved = solve_network(first, search, job.max_arc_m, job.min_coherence, Span(progress, 0.0, 0.3))
    screened, air = candidates, np.zeros(candidates.phasors.shape, np.float32)
    if job.atmosphere_days > 0.0:
        screen = _screen(job, first, solved, search, Span(progress, 0.3, 0.4))
        air = screen.at(candidates.place_m).astype(np.float32)
        screened = turn_back(candidates, air)
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


def _unwrap(job, points: Candidates, air: np.ndarray, solved: Solved, search: Search, progress: Progress) -> tuple:
    """Return what the last network's rates and heights leave, unwrapped and without air, and all the air taken out."""
    residual = unwrap_residuals(points, solved, search, progress)[solved.ok]
    air = air[solved.ok].astype(float)
    if job.atmosphere_days > 0.0:
        place, slopes = points.place_m[solved.ok], points.slopes[solved.ok]
        scales = job.atmosphere_days / _YEAR_DAYS, job.atmosphere_m
        screen = Screen(place, residual, search, slopes, scales).at(place)
        residual, air = residual - screen, air + screen
    return residual, air


def _finish(
    job, stack: SceneStack, points: Candidates, coherence, solved: Solved, search: Search, phases: tuple, progress
) -> Scatterers:
    """Return the scatterers of the last network from their unwrapped phases, relative to the reference.

    The deviation of a velocity is that of the series with its air: the screen holds no trend, but air whose dates
    differ by so much has one, which stays in the velocity.
    """
    ok = solved.ok
    points, values, (residual, air) = points.take(ok), solved.values[ok], phases
    phase = model_phase(values, search.years, points.slopes) + residual
    phase -= phase[:, [0]]
    reference = _reference(job, stack, points, values[:, 0], progress)
    phase, values = _refer(phase, reference, points.slopes, search)
    metres = phase_to_displacement(stack.records[0].wavelength_m)
    series = metres * (phase - (points.slopes - points.slopes[:, [0]]) * values[:, [1]]).T
    with_height = search.most_height > 0.0
    trend = trend_model(stack.years, baselines_m=points.slopes.mean(axis=0) if with_height else None)
    noisy = series + metres * (air - air[reference].mean(axis=0)).T
    deviation = correlated_velocity(trend, noisy, stack.years)
    return Scatterers(points, metres * values[:, 0], deviation, values[:, 1], coherence[ok], series, reference)


def _reference(job: PersistentJob, stack: SceneStack, points: Candidates, rates, progress) -> np.ndarray:
    """Return which scatterers are the reference, and tell where they are.

    Of those around the place, or of all, the ones that move otherwise than most of them are left out.
    """
    near = np.arange(rates.size)
    if job.reference_x is not None:
        near = _near_place(job, stack, points, progress)
    middle = np.median(rates[near])
    apart = np.abs(rates[near] - middle)
    near = near[apart <= _MOST_APART * max(1.4826 * float(np.median(apart)), 1e-9)]
    if job.reference_x is None:
        progress.message(
            tr("All is relative to the mean of the {count} scatterers that move like most.", count=near.size)
        )
    else:
        progress.message(
            tr(
                "All is relative to the mean of {count} scatterers around {x:.9g}, {y:.9g}.",
                count=near.size,
                x=float(stack.grid.x(points.cols[near].mean())),
                y=float(stack.grid.y(points.rows[near].mean())),
            )
        )
    return np.isin(np.arange(rates.size), near)


def _near_place(job: PersistentJob, stack: SceneStack, points: Candidates, progress: Progress) -> np.ndarray:
    """Return the numbers of the scatterers within the radius of the reference place, at least the nearest five."""
    width, height = pixel_size_m(stack.grid)
    row, col = float(stack.grid.row(job.reference_y)), float(stack.grid.col(job.reference_x))
    distance = np.hypot(*(points.place_m - ((col + 0.5) * width, -(row + 0.5) * height)).T)
    order = np.argsort(distance, kind="stable")
    if distance[order[0]] > job.max_arc_m:
        progress.warning(
            tr("REFERENCE_POINT is {distance:.0f} m from the nearest scatterer.", distance=distance[order[0]])
        )
    return order[: max(_REFERENCES, int(np.count_nonzero(distance <= job.reference_m)))]


def _refer(phase: np.ndarray, reference: np.ndarray, slopes: np.ndarray, search: Search) -> tuple:
    """Return phases against the mean of the reference, and rate and height by least squares of every point."""
    phase = phase - phase[reference].mean(axis=0)
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
        "reference": found.reference.astype(float),
    }
    points = found.points
    return point_table(stack.grid, points.rows, points.cols, columns, stack.dates, _MM * found.series)


def _step(job: PersistentJob, stack: SceneStack) -> Step:
    names = ("max_dispersion", "min_coherence", "max_velocity", "max_height_error", "max_arc_m")
    parameters = {name: getattr(job, name) for name in (*names, "atmosphere_days", "atmosphere_m")}
    inputs = {f"scene_{date:%Y%m%d}": path for date, path in zip(stack.dates, stack.paths)}
    return Step("persistentscatterers", parameters, describe_inputs(**inputs))
