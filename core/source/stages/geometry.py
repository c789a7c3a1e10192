"""Where the fault lies and how it slipped: rectangles with uniform slip from observed displacements."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np

from ...errors import InputError
from ...fonts import label_text
from ...progress import Progress, Span
from ...report import Report
from ...results import Result, Table
from ...words import mark, tr
from ..beachball import beachball_symbol
from ..faults import told_name
from ..frame import LocalFrame
from ..geometry_cost import Cost
from ..geometry_model import NAMES, PER_FAULT, Bounds, bounds_around_faults, default_bounds, faults_of, limit
from ..geometry_posterior import (
    SHOWN,
    TITLES,
    Posterior,
    draw_quantities,
    posterior_warnings,
    tabulate_posterior,
)
from ..geometry_sampler import Chains, likeliest, sample
from ..geometry_search import Best, search
from ..geometry_variation import vary_slip
from ..inversion_report import add_source, add_tracks, corner_picture
from ..mechanism import auxiliary_plane, moment_magnitude
from ..noise import NoiseModel
from ..observations import RAMPS, Observations, doubts, tabulate_points
from ..stress_drop import circular_stress_drop
from ..tracks import OPPOSITE, frame_of_tracks, read_tracks
from .fault_layer import read_faults, tabulate_faults

_POOR = 2.0  # misfit per observation above which the signs of the tracks are tried
_TURNED = 0.7  # a turned track that brings the misfit below this part is the one with the wrong sign
_TRIES = 3
_ROUNDS = 3
_STRANGE_DROP_PA = 2e8
_TRENDS = {"offset": mark("offset"), "east": mark("slope to the east"), "north": mark("slope to the north")}
_MECHANISM_FIELDS = (
    ("name", str),
    *((n, float) for n in ("strike", "dip", "rake", "strike_2", "dip_2", "rake_2")),
    *((n, float) for n in ("moment", "magnitude", "centroid_depth")),
    ("svg", str),
)


@dataclass(frozen=True)
class GeometryJob:
    """Parameters of `invert_geometry`.

    Attributes
    ----------
    tracks : tuple
        See `tracks`.
    noise : tuple or None
        Correlated standard deviation (m), range (m), white standard deviation (m), for tracks without a matrix.
    faults : tuple
        Features, see `fault_layer`: one rectangle is sought around each. Empty: `count` of them wherever it moved.
    count : int
        Number of rectangles without `faults`.
    area : tuple or None
        West, south, east, north in degrees: where the middle of the top edge may lie.
    limits : tuple
        Of (name, low, high), m and radians; None leaves a limit as it is. Names of `geometry_model.NAMES`, or rake.
    ramps : str
        What each track may add, of `RAMPS`.
    variation : float
        Standard deviation of the slip over a rectangle as part of its mean, 0 to 3: an error of the model, see
        `geometry_variation`. 0: uniform slip.
    near : tuple or None
        How far from `faults` (m) and turned by how much (radians) the rectangles may lie; None: half of the length (at
        least 5 km) and 30 degrees.
    scale : bool
        Whether the noise of a track is raised to what its residuals show.
    starts, steps, seed : int
        Of the search, most steps of the sampler after its cooling, and of all random numbers.
    poisson_ratio, shear_modulus_pa : float
        Of the rock.
    """

    tracks: tuple
    noise: tuple | None = None
    faults: tuple = ()
    count: int = 1
    area: tuple | None = None
    limits: tuple = ()
    ramps: str = "plane"
    variation: float = 0.0
    near: tuple | None = None
    scale: bool = True
    starts: int = 8
    steps: int = 100
    seed: int = 0
    poisson_ratio: float = 0.25
    shear_modulus_pa: float = 3.0e10


class Inversion(NamedTuple):
    """What was found.

    Attributes
    ----------
    cost, best, chains, posterior
        The fit, the best model, the draws of rectangles and of all quantities.
    faults : list of Fault
        The best model.
    predicted_m, trend_m : ndarray, (n,)
        What the faults do and what the tracks add, m.
    coefficients_m : ndarray
        Offsets and slopes of the tracks, m.
    warnings : list of str
        Sentences.
    """

    cost: Cost
    best: Best
    chains: Chains
    posterior: Posterior
    faults: list
    predicted_m: np.ndarray
    trend_m: np.ndarray
    coefficients_m: np.ndarray
    warnings: list


def invert_geometry(job: GeometryJob, progress: Progress) -> Result:
    """Find rectangles with uniform slip that explain displacements, and how sure they are.

    Returns
    -------
    Result
        MW, MW_LOW, MW_HIGH (95 %), MOMENT (N m), CHI2 (misfit per degree of freedom, with the noise that was given),
        EXPLAINED (percent of the variance), BIC, R_HAT, STARTS_AGREEING, HTML_TEXT. Tables FAULTS (lines of the top
        edges), MECHANISMS (points at the centroids, with a symbol), POSTERIOR, PREDICTED and RESIDUAL (points).
    """
    if job.ramps not in RAMPS:
        raise InputError("RAMPS is '{found}'; choose one of {wanted}.", found=job.ramps, wanted=", ".join(RAMPS))
    frame = frame_of_tracks(job.tracks)
    noise = NoiseModel(*job.noise) if job.noise else None
    observations = read_tracks(job.tracks, frame, noise=noise)
    bounds = choose_bounds(job, observations, frame)
    found = invert(job, observations, bounds, frame, progress)
    for text in found.warnings:
        progress.warning(text)
    points = tabulate_points(observations, frame, found.predicted_m, found.trend_m)
    tables = {
        "FAULTS": tabulate_faults(found.faults, frame, shear_modulus_pa=job.shear_modulus_pa),
        "MECHANISMS": tabulate_mechanisms(found.faults, frame, job.shear_modulus_pa),
        "POSTERIOR": tabulate_posterior(found.posterior, found.best, found.chains),
        "PREDICTED": points,
        "RESIDUAL": points,
    }
    values = _numbers(found, observations)
    values["HTML_TEXT"] = _page(job, found, observations, frame, values)
    progress.update(1.0)
    return Result(values, tables)


def choose_bounds(job: GeometryJob, observations: Observations, frame: LocalFrame) -> Bounds:
    """Return the bounds: around the faults given or where the ground moved, narrowed by area and limits."""
    if job.faults:
        features = [(kind, points, (("rake", 0.0), *fields)) for kind, points, fields in job.faults]
        bounds = bounds_around_faults(read_faults(features, frame, slips=False, parameter="START"), near=job.near)
    else:
        bounds = default_bounds(observations, job.count)
    limits = {name: (low, high) for name, low, high in job.limits}
    if job.area:
        west, south, east, north = job.area
        x, y = frame.to_local([west, west, east, east], [south, north, south, north])
        limits["east"], limits["north"] = (float(x.min()), float(x.max())), (float(y.min()), float(y.max()))
    return limit(bounds, limits)


def invert(
    job: GeometryJob, observations: Observations, bounds: Bounds, frame: LocalFrame, progress: Progress
) -> Inversion:
    """Search, weigh the tracks, and sample.

    Parameters
    ----------
    job : GeometryJob
        Ramps, starts, steps, seed and rock.
    observations : Observations
        The points.
    bounds : Bounds
        Of the rectangles.
    frame : LocalFrame
        Where they lie.
    progress : Progress
        Asked at every step whether to stop.

    Returns
    -------
    Inversion
        Everything that the outputs are made of.
    """
    cost = Cost(observations, ramps=job.ramps, poisson_ratio=job.poisson_ratio)
    best = search(cost, bounds, starts=job.starts, seed=job.seed, progress=Span(progress, 0.0, 0.3))
    _check_signs(job, cost, best, bounds, Span(progress, 0.3, 0.35))
    if job.variation:
        part = Span(progress, 0.35, 0.45)
        cost, best = vary_slip(cost, best, bounds, level=job.variation, seed=job.seed, progress=part)
    if job.scale:
        cost, best = _weigh(cost, best, bounds, job.seed, progress)
    chains = sample(cost, best, most_steps=job.steps, seed=job.seed, progress=Span(progress, 0.45, 0.9))
    best = likeliest(cost, best, chains)
    options = {"shear_modulus_pa": job.shear_modulus_pa, "seed": job.seed, "progress": progress}
    posterior = draw_quantities(cost, best, chains, frame, **options)
    faults = faults_of(best.model, best.slip_m)
    predicted, trend, coefficients = cost.predict(best.model, best.slip_m)
    warnings = doubts(observations) + posterior_warnings(posterior, best, chains)
    warnings += _noise_warnings(cost) + _drop_warnings(faults, job.shear_modulus_pa)
    return Inversion(cost, best, chains, posterior, faults, predicted, trend, coefficients, warnings)


def _check_signs(job, cost, best, bounds, progress):
    """Refuse tracks that only agree when the sign of one of them is turned."""
    observations = cost.observations
    lines = [k for k, kind in enumerate(observations.kinds) if kind == "los"]
    if len(lines) < 2 or best.misfit < _POOR * cost.freedom:
        return
    for k in lines[1:] if len(lines) == 2 else lines:
        turned = observations.displacement_m.copy()
        turned[observations.rows(k)] *= -1.0
        other = Cost(replace(observations, displacement_m=turned), ramps=job.ramps, poisson_ratio=job.poisson_ratio)
        tried = search(other, bounds, starts=min(_TRIES, job.starts), seed=job.seed, progress=progress)
        if tried.misfit < _TURNED * best.misfit:
            first = next(n for n in lines if n != k)
            raise InputError(OPPOSITE, first=observations.names[first], second=observations.names[k])


def _weigh(cost, best, bounds, seed, progress):
    """Raise the noise of each track to what its residuals show, and fit again."""
    for _ in range(_ROUNDS):
        factors = np.sqrt(np.maximum(cost.track_misfits(best.model, best.slip_m), 1.0))
        if np.allclose(factors, cost.factors, rtol=0.02):
            break
        cost = cost.with_factors(factors)
        best = search(cost, bounds, starts=0, seed=seed, progress=progress, guesses=best.models)
    return cost, best


def _noise_warnings(cost):
    return [
        tr(
            "The residuals of '{track}' are {factor:.1f} times what its noise allows, which was raised so: a rectangle"
            " with uniform slip is too simple (let the slip vary, or look for more rectangles), or the noise was"
            " underestimated.",
            track=name,
            factor=factor,
        )
        for name, factor in zip(cost.observations.names, cost.factors)
        if factor > 1.5
    ]


def _drop_warnings(faults, shear_modulus_pa):
    found = []
    for fault in faults:
        drop = circular_stress_drop(shear_modulus_pa * fault.slip_m * fault.area_m2, fault.area_m2).value_pa
        if drop > _STRANGE_DROP_PA:
            found.append(
                tr(
                    "The {fault} slips {slip:.3g} m on {area:.3g} km2, a stress drop of {drop:.0f} MPa that no"
                    " earthquake has: check that the data are in metres, or give it a larger least width.",
                    fault=told_name(fault.name),
                    slip=fault.slip_m,
                    area=fault.area_m2 / 1e6,
                    drop=drop / 1e6,
                )
            )
    return found


def tabulate_mechanisms(faults: list, frame: LocalFrame, shear_modulus_pa: float) -> Table:
    """Return the centroids with both nodal planes, degrees, and the beachball as a symbol."""
    rows, shapes = [], []
    for fault in faults:
        east, north, depth = fault.point("centroid")
        lon, lat = frame.to_geographic(east, north)
        planes = (*fault.mechanism.degrees(), *auxiliary_plane(fault.mechanism).degrees())
        moment = shear_modulus_pa * fault.slip_m * fault.area_m2
        magnitude = float(moment_magnitude(moment)) if moment > 0.0 else None
        rows.append((fault.name, *planes, moment, magnitude, depth, beachball_symbol(fault.mechanism)))
        shapes.append(f"POINT ({float(lon):.9f} {float(lat):.9f})")
    return Table(_MECHANISM_FIELDS, tuple(rows), tuple(shapes), "point")


def _numbers(found: Inversion, observations):
    total = found.posterior.draws[-1]
    low, high = np.percentile(total["magnitude"], (2.5, 97.5))
    unknowns = (PER_FAULT + 2) * len(found.faults)
    left = observations.displacement_m - found.predicted_m - found.trend_m
    given = found.cost.with_factors(None)
    misfit = float(given.evaluate(found.best.model, found.best.bounds).misfit[0])
    noise = 2.0 * sum(
        np.log(f) * (observations.rows(k).stop - observations.rows(k).start) for k, f in enumerate(found.cost.factors)
    )
    return {
        "MW": found.posterior.best[-1]["magnitude"],
        "MW_LOW": float(low),
        "MW_HIGH": float(high),
        "MOMENT": found.posterior.best[-1]["moment"],
        "CHI2": misfit / (found.cost.freedom - unknowns),
        "EXPLAINED": 100.0
        * (1.0 - float(np.sum(left**2) / np.sum((observations.displacement_m - found.trend_m) ** 2))),
        "BIC": found.best.misfit + found.cost.variation_term + noise + unknowns * float(np.log(observations.count)),
        "R_HAT": float(np.max(found.chains.r_hat)),
        "STARTS_AGREEING": found.best.agreeing,
    }


def _page(job, found: Inversion, observations, frame, values):
    page = Report(tr("Fault geometry from displacements"))
    page.facts((*_source_facts(found, observations, values), *_method_facts(job, found, values)))
    page.warnings(tr("Read with care"), found.warnings)
    add_source(page, found.faults, frame, job.shear_modulus_pa)
    _add_posterior(page, found)
    add_tracks(page, observations, found.predicted_m, found.trend_m, found.faults)
    _add_trends(page, found)
    page.paragraph(
        tr(
            "Intervals hold 95 % of the posterior. They know of the noise as given (raised to the residuals where it"
            " was too small), of slip that varies as far as it was let to, and not of what else the model leaves out:"
            " layers, topography, curved faults."
        )
    )
    return page.to_html()


def _source_facts(found, observations, values):
    low, high = np.percentile(found.posterior.draws[-1]["moment"], (2.5, 97.5))
    return (
        (
            tr("Moment magnitude"),
            tr("{best:.2f} ({low:.2f} to {high:.2f})", best=values["MW"], low=values["MW_LOW"], high=values["MW_HIGH"]),
        ),
        (tr("Moment"), tr("{best:.3g} N m ({low:.3g} to {high:.3g})", best=values["MOMENT"], low=low, high=high)),
        (tr("Rectangles"), str(len(found.faults))),
        (
            tr("Observations"),
            tr("{count} in {tracks} tracks", count=observations.count, tracks=len(observations.names)),
        ),
        (tr("Explained"), tr("{part:.1f} % of the variance", part=values["EXPLAINED"])),
        (tr("Misfit per degree of freedom"), tr("{misfit:.2f} with the noise as given", misfit=values["CHI2"])),
        ("BIC", tr("{value:.1f} (lower is better; compare numbers of rectangles with it)", value=values["BIC"])),
    )


def _method_facts(job, found, values):
    rock = {"poisson": job.poisson_ratio, "modulus": job.shear_modulus_pa / 1e9}
    return (
        (
            tr("Starts in the best minimum"),
            tr("{same} of {starts}", same=found.best.agreeing, starts=len(found.best.misfits)),
        ),
        (
            tr("Sampler"),
            tr("{steps} steps, {part:.0f} % accepted", steps=found.chains.steps, part=100 * found.chains.acceptance),
        ),
        (
            tr("Worst R-hat, fewest independent draws"),
            tr("{r_hat:.3f}, {draws:.0f}", r_hat=values["R_HAT"], draws=found.chains.size.min()),
        ),
        (
            tr("Slip over a rectangle"),
            tr("varies by {part:.0f} % of its mean (part of the intervals)", part=100 * job.variation),
        ),
        (tr("Rock"), tr("Poisson {poisson:g}, shear modulus {modulus:g} GPa", **rock)),
        (tr("Seed"), str(job.seed)),
    )


def _add_posterior(page, found):
    page.heading(tr("Posterior"))
    rows = []
    table = tabulate_posterior(found.posterior, found.best, found.chains)
    for name, quantity, unit, *numbers, bound in table.rows:
        shown = (*(f"{v:.5g}" for v in numbers[:-1]), f"{numbers[-1]:.0f}")
        title = tr(TITLES[quantity]) if unit == "1" else f"{tr(TITLES[quantity])} ({tr(unit)})"
        rows.append((told_name(name), title, *shown, tr(bound)))
    header = ("", "", tr("best"), tr("mean"), tr("sigma"), "2.5 %", tr("median"), "97.5 %", "R-hat", tr("draws"))
    # A name that all rows share and bounds that none has touched tell nothing and take the width of the page.
    first, last = int(len({row[0] for row in rows}) == 1), None if any(row[-1] for row in rows) else -1
    page.table((*header, tr("bound"))[first:last], [row[first:last] for row in rows])
    for k, fault in enumerate(found.faults):
        draws, best = found.posterior.draws[k], found.posterior.best[k]
        scale = dict.fromkeys(NAMES[:5], 1e-3)
        values = np.column_stack([draws[name].ravel() * scale.get(name, 1.0) for name in SHOWN])
        labels = [f"{label_text(TITLES[name])}{' (km)' if name in scale else ''}" for name in SHOWN]
        marks = [best[name] * scale.get(name, 1.0) for name in SHOWN]
        caption = tr("{fault}: draws, and their correlations above.", fault=told_name(fault.name))
        page.picture(corner_picture(values, labels, marks), caption)


def _add_trends(page, found):
    labels = found.cost.trend_labels
    if not labels:
        return
    page.heading(tr("Offsets and planes of the tracks"))
    rows = [
        (found.cost.observations.names[k], tr(_TRENDS[label]), f"{value * 1e3:+.1f}")
        for (k, label), value in zip(labels, found.coefficients_m)
    ]
    page.table((tr("track"), "", tr("mm (slopes: from the middle to the edge)")), rows)
    factors = ", ".join(f"{factor:.2f} ({name})" for name, factor in _factors(found))
    page.paragraph(tr("Noise was multiplied by {factors}.", factors=factors))


def _factors(found):
    return zip(found.cost.observations.names, found.cost.factors)
