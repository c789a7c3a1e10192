"""The stage of the hybrid probability: a prior from earthquakes, changed by alarms as much as their skill allows.

The forms are a gain of the rate, Bayes' rule, the combination of two precursors after Utsu (1977), and the published
law of earthquakes around anomalies of outgoing longwave radiation. The floors of that law, and its scaling to a mean of
1 over the map, are ours. What comes out is a change relative to the prior and no prediction.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np

from ..conventions import Step
from ..errors import InputError
from ..grids import MapGrid
from ..progress import Progress, check_cancelled
from ..results import Result
from ..words import tr
from .alarms import Alarms, alarms_from_rows
from .catalogue import parse_day
from .cube import DAY, Cube, cell_areas_km2, cell_lonlat, describe_files, distance_km
from .maps import DAYS_PER_YEAR, Map, read_map, write_map
from .molchan import binomial_chance
from .scores import (
    Gain,
    bayes_probability,
    gain_interval,
    kernel_gain,
    poisson_probability,
    utsu_probability,
)

FORMS = ("rate", "bayes", "utsu", "kernel")
KINDS = ("auto", "rate", "chance")
# phi, power of time, power of distance: for M 4.5, 5.0 and 5.5 (openreview 3h3avFKNNx).
LAWS = {4.5: (0.31, 1.59, 2.76), 5.0: (0.30, 1.58, 2.66), 5.5: (0.28, 1.50, 2.59)}
_KERNEL_DAYS = 90
_LEVEL = 0.05
_KM_PER_DEGREE = 111.19
_DEPENDENT = 0.1
_TINY = 1e-12


@dataclass(frozen=True)
class HybridJob:
    """Parameters of `combine_prior`.

    Attributes
    ----------
    prior : str
        Raster of a rate (1/(km2 yr)) or of a chance.
    output, lower, upper, gain : str
        Rasters of the chance, the ends of its 95 % interval, and its ratio to the prior.
    day : str
        First day of the window, ISO.
    tau : float
        Coverage of the alarms, measured as their skill was, 0 to 1.
    quakes, quakes_hit : int
        Earthquakes, and those inside alarms, from which the skill is known.
    alarms : tuple of tuple
        Rows in the order of `alarms.FIELDS`; or `index` with `threshold`.
    index : str
        A cube; pixels of the day before `day` at or above `threshold` are alarmed.
    threshold : float
    kind : str
        One of `KINDS`; what `prior` holds.
    form : str
        One of `FORMS`.
    window_days : int
        Length of the window for a rate, >= 1; a chance has its own.
    false_rate : float or None
        For Bayes: share of alarms without an earthquake; None for `tau`.
    chance : float or None
        Chance of the skill from the Molchan test; None for the binomial law.
    neutralise : bool
        Whether alarms without significant skill (5 %) change nothing.
    second : tuple of tuple
        Alarms of the second precursor (Utsu).
    second_quakes_hit, second_tau : int, float
        Its skill over the same earthquakes.
    magnitude : float
        Of the law of the kernel: 4.5, 5.0 or 5.5, the nearest is taken.
    """

    prior: str
    output: str
    lower: str
    upper: str
    gain: str
    day: str
    tau: float
    quakes: int
    quakes_hit: int
    alarms: tuple = ()
    index: str = ""
    threshold: float = 2.0
    kind: str = "auto"
    form: str = "rate"
    window_days: int = 30
    false_rate: Optional[float] = None
    chance: Optional[float] = None
    neutralise: bool = True
    second: tuple = ()
    second_quakes_hit: int = 0
    second_tau: float = 0.1
    magnitude: float = 5.0


def combine_prior(job: HybridJob, progress: Progress) -> Result:
    """Write the rasters and return their paths, MEAN_PRIOR, MEAN_CHANCE, LARGEST, ON, OFF, NEUTRAL and ALARMED."""
    _check(job)
    prior = read_map(job.prior, "PRIOR")
    expected = expected_numbers(prior, job.kind, job.window_days)
    check_cancelled(progress)
    day = parse_day(job.day, "DAY")
    mask = _mask(job, prior.grid, day)
    neutral = job.neutralise and skill_chance(job) > _LEVEL
    progress.update(0.4)
    if neutral:
        text = tr(
            "The skill of the alarms has a chance of {chance:.3g}, which is not significant: the prior is returned"
            " unchanged (NEUTRALISE).",
            chance=skill_chance(job),
        )
        progress.warning(text)
        maps = (poisson_probability(expected),) * 3
    else:
        maps = _combine(job, expected, mask, day, prior.grid, progress)
    check_cancelled(progress)
    base = poisson_probability(expected)
    ratio = np.where(base > 0.0, maps[1] / np.where(base > 0.0, base, 1.0), 1.0)
    ratio = np.where(np.isfinite(base), ratio, np.nan)
    _write(job, prior, (maps[1], maps[0], maps[2], ratio))
    progress.update(1.0)
    gains = Gain(1.0, 1.0) if neutral else gain_interval(job.quakes_hit, job.quakes, job.tau)[1]
    values = {"OUTPUT": job.output, "LOWER": job.lower, "UPPER": job.upper, "GAIN": job.gain}
    values.update(MEAN_PRIOR=float(np.nanmean(base)), MEAN_CHANCE=float(np.nanmean(maps[1])))
    values.update(LARGEST=float(np.nanmax(maps[1])), ON=gains.on, OFF=gains.off, NEUTRAL=int(neutral))
    values["ALARMED"] = 100.0 * float(mask.mean())
    return Result(values)


def _check(job: HybridJob) -> None:
    for name, found, want in (("FORM", job.form, FORMS), ("PRIOR_KIND", job.kind, KINDS)):
        if found not in want:
            raise InputError("{name} is '{found}': choose {want}.", name=name, found=found, want=" or ".join(want))
    if not (0.0 < job.tau < 1.0 and 0 <= job.quakes_hit <= job.quakes and job.quakes >= 1):
        raise InputError(
            "TAU is {tau}, QUAKES {quakes} and QUAKES_HIT {hits}: a coverage between 0 and 1, and at most as many hits"
            " as earthquakes are wanted, as the tools Contingency or Molchan diagram give them.",
            tau=job.tau,
            quakes=job.quakes,
            hits=job.quakes_hit,
        )
    if bool(job.alarms) == bool(job.index):
        raise InputError("Give either ALARMS (with at least one alarm) or INDEX, and not both.")
    if job.form == "kernel" and not job.alarms:
        raise InputError("FORM is kernel: it needs ALARMS, because it counts days and degrees from their centres.")
    second = 0.0 < job.second_tau < 1.0 and 0 <= job.second_quakes_hit <= job.quakes
    if job.form == "utsu" and not (job.second and second):
        raise InputError("FORM is utsu: give SECOND, SECOND_HIT and SECOND_TAU of another precursor.")


def expected_numbers(prior: Map, kind: str, window_days: int, parameter: str = "PRIOR") -> np.ndarray:
    """Return the expected number of earthquakes of every cell in the window, from a rate or a chance."""
    product = {"thermal_rate": "rate", "thermal_chance": "chance"}.get(prior.facts.product, "")
    kind = product if kind == "auto" else kind
    if not kind:
        raise InputError(
            "{parameter} does not say whether it holds a rate or a chance, and its kind is auto: choose one.",
            parameter=parameter,
        )
    values = prior.values
    if np.nanmin(values) < 0.0 or (kind == "chance" and np.nanmax(values) > 1.0):
        raise InputError(
            "{parameter} holds values that are no {kind}: choose the output of Seismic prior or Hybrid probability.",
            parameter=parameter,
            kind=tr("rate") if kind == "rate" else tr("chance"),
        )
    if kind == "rate":
        return values * cell_areas_km2(prior.grid)[:, None] * window_days / DAYS_PER_YEAR
    return -np.log1p(-np.minimum(values, 1.0 - _TINY))


def skill_chance(job: HybridJob) -> float:
    """Return the chance given, or that of the binomial law."""
    return binomial_chance(job.quakes, job.tau, job.quakes_hit) if job.chance is None else job.chance


def _mask(job: HybridJob, grid: MapGrid, day: np.datetime64) -> np.ndarray:
    """Return the cells in an alarm on the day."""
    if job.alarms:
        return alarms_from_rows(job.alarms).mask(grid, np.array([day]))[0]
    with Cube(job.index, "INDEX") as cube:
        grid.require_same(cube.grid, "PRIOR", "INDEX")
        place = np.flatnonzero(cube.require_daily() == day - DAY)
        if not place.size:
            raise InputError("INDEX has no band of {day}, the day before DAY: choose another day.", day=str(day - DAY))
        return cube.read_block(None, int(place[0]), int(place[0]) + 1)[0] >= job.threshold


def _combine(job: HybridJob, expected: np.ndarray, mask: np.ndarray, day, grid: MapGrid, progress: Progress) -> tuple:
    """Return the lower, middle and upper chance."""
    if job.form == "kernel":
        return _kernel(job, expected, grid, day)
    if job.form == "bayes":
        return bayes_maps(job, poisson_probability(expected), mask)
    first = gain_maps(gain_interval(job.quakes_hit, job.quakes, job.tau), mask)
    if job.form == "rate":
        return tuple(poisson_probability(expected * gains) for gains in first)
    alarms = alarms_from_rows(job.second, "SECOND")
    _warn_of_dependence(job, alarms, grid, progress)
    other = alarms.mask(grid, np.array([day]))[0]
    second = gain_maps(gain_interval(job.second_quakes_hit, job.quakes, job.second_tau), other)
    base = np.clip(poisson_probability(expected), _TINY, 1.0 - _TINY)
    found = []
    for one, two in zip(first, second):
        posteriors = [np.clip(poisson_probability(expected * gains), _TINY, 1.0 - _TINY) for gains in (one, two)]
        found.append(utsu_probability(base, posteriors))
    return tuple(found)


def gain_maps(interval: tuple, mask: np.ndarray) -> tuple:
    """Return the lower, middle and upper gain of every cell; few hits mean a small gain inside and a large outside."""
    low, middle, high = interval
    return (
        np.where(mask, low.on, high.off),
        np.where(mask, middle.on, middle.off),
        np.where(mask, high.on, low.off),
    )


def bayes_maps(job: HybridJob, base: np.ndarray, mask: np.ndarray) -> tuple:
    """Return the lower, middle and upper chance by Bayes' rule, inside and outside of alarms."""
    shares = [gains.on * job.tau for gains in gain_interval(job.quakes_hit, job.quakes, job.tau)]
    false = job.tau if job.false_rate is None else job.false_rate
    inside = [bayes_probability(base, share, false) for share in shares]
    outside = [bayes_probability(base, 1.0 - share, 1.0 - false) for share in shares]
    return tuple(np.where(mask, one, two) for one, two in zip(inside, outside[::-1]))


def _kernel(job: HybridJob, expected: np.ndarray, grid: MapGrid, day: np.datetime64) -> tuple:
    """Return the smallest, the chosen and the largest chance of the three published laws."""
    alarms = alarms_from_rows(job.alarms)
    age = (day - alarms.start).astype(np.int64) + 1
    recent = np.flatnonzero((age >= 1) & (age <= _KERNEL_DAYS))
    if not recent.size:
        raise InputError(
            "ALARMS has none that began in the {days} days up to DAY: choose another day or form.", days=_KERNEL_DAYS
        )
    lon, lat = cell_lonlat(grid)
    maps = {}
    for size, law in LAWS.items():
        total = np.zeros(grid.shape)
        for k in recent:
            away = distance_km(lon, lat, alarms.longitude[k], alarms.latitude[k]) / _KM_PER_DEGREE
            total += kernel_gain(float(age[k]), away, law)
        mean = np.nansum(total * expected) / np.nansum(expected)
        maps[size] = poisson_probability(expected * total / mean)
    chosen = maps[min(LAWS, key=lambda size: abs(size - job.magnitude))]
    stack = np.stack(list(maps.values()))
    return stack.min(axis=0), chosen, stack.max(axis=0)


def _warn_of_dependence(job: HybridJob, second: Alarms, grid: MapGrid, progress: Progress) -> None:
    """Warn when the two precursors coincide more often than they would by chance."""
    first = alarms_from_rows(job.alarms) if job.alarms else second
    begin, end = max(first.start.min(), second.start.min()), min(first.end.max(), second.end.max())
    count = max(int((end - begin).astype(np.int64)) + 1, 1)
    days = begin + np.unique(np.linspace(0, count - 1, 60).astype(int))
    one, two = first.mask(grid, days).ravel(), second.mask(grid, days).ravel()
    if one.std() > 0.0 and two.std() > 0.0:
        together = float(np.corrcoef(one, two)[0, 1])
        if abs(together) > _DEPENDENT:
            text = tr(
                "The two precursors correlate in space and time ({together:+.2f}): the combination supposes that they"
                " are independent, and is too sure.",
                together=together,
            )
            progress.warning(text)


def _write(job: HybridJob, prior: Map, maps: tuple) -> None:
    given = {"form": job.form, "day": job.day, "window_days": job.window_days, "tau": job.tau}
    given.update(quakes=job.quakes, quakes_hit=job.quakes_hit)
    step = Step("hybridprobability", given, describe_files(prior=job.prior))
    names = "chance of an earthquake", "lower end of the chance", "upper end of the chance"
    for path, values, name in zip((job.output, job.lower, job.upper), maps, names):
        write_map(path, prior.grid, values, prior.facts.derive(step, product="thermal_chance", quantity=name, unit="1"))
    facts = prior.facts.derive(step, product="thermal_gain", quantity="ratio to the prior", unit="1")
    write_map(job.gain, prior.grid, maps[3], facts)
