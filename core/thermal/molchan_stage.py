"""The stage of the Molchan diagram: coverage, misses and false alarms, against three kinds of chance.

The third axis is the share of alarms that were wrong. Its reference is the chance of the alarms' own windows; its test,
the scores of the three axes and the choice of the largest chance as headline are ours.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple, Optional

import numpy as np
from scipy.stats import norm

from ..errors import InputError
from ..pipeline import require_memory
from ..progress import Progress, Span, check_cancelled
from ..results import Result, Table
from ..words import tr
from .alarms import Alarms, alarms_from_rows
from .catalogue import Catalogue, Selection, catalogue_from_rows, select
from .contingency import Period, alarm_period, level_masses, within
from .cube import DAY, Cube
from .declustering import decluster_windows
from .maps import area_measure, cells_of, read_measure
from .molchan import (
    area_skill_z,
    binomial_chance,
    critical_nu,
    false_discovery_limit,
    gain,
    poisson_binomial_tail,
    signed_information,
    three_axis_skill,
)
from .molchan_page import molchan_page
from .nulls import (
    Places,
    Statistic,
    Sweep,
    alarm_hits_by_shift,
    alarm_levels,
    alarm_timeline,
    chance_of,
    cube_sweep,
    relocated_alarms,
    relocated_quakes,
    shifted,
)

LEAST_DRAWS = 999
_MOST_POINTS = 100
CURVE_FIELDS = (
    *(("threshold", float), ("tau_ri", float), ("tau_area", float), ("fnr", float), ("fnr_95", float)),
    *(("hits", int), ("chance", float), ("discovery", int), ("gain", float), ("information", float)),
    *(("alarms", int), ("fdr", float), ("prior", float), ("fdr_chance", float), ("s3", float), ("loss", float)),
)


@dataclass(frozen=True)
class MolchanJob:
    """Parameters of `draw_molchan`.

    Attributes
    ----------
    catalogue : tuple of tuple
        Rows in the order of `catalogue.FIELDS`.
    rho : str
        Raster of the reference measure; its map is the region.
    alarms : tuple of tuple
        Rows in the order of `alarms.FIELDS`; empty for a cube.
    cube : str
        Scores, one band a day, on the grid of `rho`; instead of alarms.
    threshold : float or None
        Of the cube: from which score on an alarm is declared. None: the area skill is tested.
    lead_days : int
        Days from a band of the cube to the day it speaks of, >= 1.
    min_magnitude, max_depth_km : float
        Of the earthquakes that count.
    start, end : str
        Period, ISO days; empty for that of the alarms or the cube.
    alpha : float
        Level of the band, 0 to 1.
    draws : int
        Of the nulls by shift and by relocation, >= 999.
    weights : tuple of three float
        Of coverage, misses and false alarms in the loss.
    seed : int
        Of the random numbers.
    """

    catalogue: tuple
    rho: str
    alarms: tuple = ()
    cube: str = ""
    threshold: Optional[float] = None
    lead_days: int = 1
    min_magnitude: float = 4.5
    max_depth_km: float = 70.0
    start: str = ""
    end: str = ""
    alpha: float = 0.05
    draws: int = LEAST_DRAWS
    weights: tuple = (1.0, 1.0, 1.0)
    seed: int = 1


class Chances(NamedTuple):
    """Chances of results as good: binomial of the declustered catalogue, shifted time, other places."""

    binomial: float
    shift: float
    places: float

    @property
    def headline(self) -> float:
        """The largest."""
        return max(self)


class Setting(NamedTuple):
    """What a test works on; `alarms` or `levels` (cube) is None."""

    quakes: Catalogue
    main: np.ndarray
    period: Period
    places: Places
    sweep: Sweep
    alarms: Optional[Alarms]
    alarm_level: Optional[np.ndarray]
    levels: Optional[np.ndarray]


def draw_molchan(job: MolchanJob, progress: Progress) -> Result:
    """Return the table OUTPUT, HTML_TEXT and the numbers of the diagram."""
    _check(job)
    setting = prepare_test(job, Span(progress, 0.0, 0.3))
    level = declared_level(job, setting)
    statistic = Statistic(level, setting.sweep.mid_tau)
    chances = compare_with_chance(setting, statistic, job, Span(progress, 0.3, 0.9))
    rows, third = curve_rows(setting, job, progress)
    values = _summary(setting, statistic, chances, rows, level)
    values.update(third)
    text = tr(
        "The largest of the three chances is {headline:.3g} (binomial of main shocks {binomial:.3g}, shifted time"
        " {shift:.3g}, other places {places:.3g}).",
        **chances._asdict(),
        headline=chances.headline,
    )
    progress.message(text)
    values["HTML_TEXT"] = molchan_page(rows, values, chances._asdict(), job.alpha)
    return Result(values, {"OUTPUT": Table(CURVE_FIELDS, tuple(rows))})


def _check(job: MolchanJob) -> None:
    if bool(job.alarms) == bool(job.cube):
        raise InputError("Give either ALARMS (with at least one alarm) or CUBE, and not both.")
    if job.draws < LEAST_DRAWS or not 0.0 < job.alpha < 1.0 or job.lead_days < 1:
        raise InputError(
            "DRAWS is {draws}, ALPHA {alpha} and LEAD {lead}: at least {least} draws, a level between 0 and 1 and a"
            " lead of at least one day are wanted.",
            draws=job.draws,
            alpha=job.alpha,
            lead=job.lead_days,
            least=LEAST_DRAWS,
        )
    if len(job.weights) != 3 or min(job.weights) < 0.0 or not sum(job.weights) > 0.0:
        raise InputError("WEIGHTS must be three numbers of at least zero, not all of them zero.")


def prepare_test(job: MolchanJob, progress: Progress) -> Setting:
    """Read what is tested; earthquakes are declustered before they are cut to the period."""
    measure, grid = read_measure(job.rho)
    places = Places(measure, grid)
    weights = measure, area_measure(grid)
    if job.cube:
        values, period = _read_scores(job, grid)
        quakes, main = _targets(job, period, grid)
        sweep, levels = cube_sweep(values, weights, quakes, grid, period)
        return Setting(quakes, main, period, places, sweep, None, None, levels)
    given = alarms_from_rows(job.alarms)
    period = alarm_period(given, job.start, job.end)
    alarms = within(given, period)
    quakes, main = _targets(job, period, grid)
    remedy = tr("raise MIN_MAGNITUDE or shorten the period")
    require_memory(4 * len(quakes) * period.days, tr("The test of alarms"), remedy)
    thresholds, level = alarm_levels(alarms)
    masses = level_masses(alarms, level, grid, period, weights, progress)
    day = (quakes.days - period.first).astype(np.int64)
    sweep = Sweep(thresholds, *masses, alarm_timeline(alarms, level, quakes, period), day)
    return Setting(quakes, main, period, places, sweep, alarms, level, None)


def _targets(job: MolchanJob, period: Period, grid) -> tuple:
    """Return the earthquakes of period and region, and which of them are main shocks."""
    wider = select(catalogue_from_rows(job.catalogue), Selection(job.min_magnitude, job.max_depth_km))
    wider.require_some("CATALOGUE", 2)
    main = decluster_windows(wider).main
    keep = (wider.days >= period.first) & (wider.days <= period.last)
    keep &= cells_of(grid, wider.longitude, wider.latitude) >= 0
    quakes = wider.take(keep)
    quakes.require_some("CATALOGUE")
    return quakes, main[keep]


def _read_scores(job: MolchanJob, grid) -> tuple:
    """Return the scores by the day they speak of (NaN on days without a band), and the period."""
    with Cube(job.cube, "CUBE") as cube:
        days = cube.require_daily() + job.lead_days * DAY
        grid.require_same(cube.grid, "RHO", "CUBE")
        first = np.datetime64(job.start, "D") if job.start else days[0]
        last = np.datetime64(job.end, "D") if job.end else days[-1]
        period = Period(max(first, days[0]), min(last, days[-1]))
        inside = (days >= period.first) & (days <= period.last)
        if inside.sum() < 2:
            raise InputError("CUBE has fewer than two days from START to END: choose another period.")
        what, remedy = tr("The test of scores"), tr("cut the period or the region")
        require_memory(40 * period.days * grid.rows * grid.cols, what, remedy)
        values = np.full((period.days, *grid.shape), np.nan, np.float32)
        start = int(np.flatnonzero(inside)[0])
        block = cube.read_block(None, start, start + int(inside.sum()))
        values[(days[inside] - period.first).astype(np.int64)] = block
    return values, period


def declared_level(job: MolchanJob, setting: Setting) -> int:
    """Return from which level on alarms are declared; 0 when no threshold is."""
    if setting.alarms is not None:
        return 1
    if job.threshold is None:
        return 0
    level = int(np.searchsorted(setting.sweep.thresholds, job.threshold))
    if not 1 <= level < setting.sweep.thresholds.size:
        raise InputError("THRESHOLD is {found} and no score of CUBE reaches it.", found=job.threshold)
    return level


def compare_with_chance(setting: Setting, statistic: Statistic, job: MolchanJob, progress: Progress) -> Chances:
    """Return the three chances of a result at least as good as that of the data."""
    rng = np.random.default_rng(job.seed)
    observed = float(statistic.of(setting.sweep.reached))
    by_shift = shifted(setting.sweep, statistic, job.draws, rng, Span(progress, 0.0, 0.4))
    draw = job.draws, rng, Span(progress, 0.4, 1.0)
    if setting.alarms is not None:
        elsewhere = relocated_alarms(
            setting.alarms, setting.alarm_level, setting.quakes, setting.places, statistic, draw
        )
    else:
        elsewhere = relocated_quakes(setting.levels, setting.sweep.day, setting.places, statistic, draw)
    return Chances(_binomial(setting, statistic), chance_of(observed, by_shift), chance_of(observed, elsewhere))


def _binomial(setting: Setting, statistic: Statistic) -> float:
    """Return the chance for the main shocks, if they were independent; 1 without any."""
    count = int(setting.main.sum())
    if not count:
        return 1.0
    value = float(statistic.of(setting.sweep.reached[setting.main]))
    if not statistic.level:
        return float(norm.sf(area_skill_z(value, count)))
    return binomial_chance(count, float(setting.sweep.measure[statistic.level :].sum()), int(value))


def curve_rows(setting: Setting, job: MolchanJob, progress: Progress) -> tuple:
    """Return the rows of the curve, at most a hundred thresholds, and the numbers of the third axis."""
    sweep, total = setting.sweep, len(setting.quakes)
    reached = np.sort(sweep.reached)
    tau_of = np.clip(np.cumsum(sweep.measure[::-1])[::-1], 0.0, 1.0)
    area_of = np.clip(np.cumsum(sweep.area[::-1])[::-1], 0.0, 1.0)
    third = _third_axis(setting, progress)
    rows, chances = [], []
    for level in _levels(tau_of):
        hits = total - int(np.searchsorted(reached, level))
        tau, nu = float(tau_of[level]), 1.0 - hits / total
        chances.append(binomial_chance(total, tau, hits))
        limit = float(critical_nu(total, tau, job.alpha)) if tau > 0.0 else 1.0
        gained = gain(nu, tau) if tau > 0.0 else None
        known = signed_information(1.0 - nu, tau) if 0.0 < tau < 1.0 else 0.0
        row = [
            float(sweep.thresholds[level]),
            tau,
            float(area_of[level]),
            nu,
            limit,
            hits,
            chances[-1],
            0,
            gained,
            known,
        ]
        rows.append(row + third.at(int(level), tau, nu, job.weights))
    significant = false_discovery_limit(np.array(chances), job.alpha) if chances else 0.0
    for row, chance in zip(rows, chances):
        row[7] = int(0.0 < chance <= significant)
    return [tuple(row) for row in rows], third.values(int(setting.main.sum()), rows)


def _levels(tau_of: np.ndarray) -> np.ndarray:
    """Return levels from the highest down, thinned evenly in the logarithm of their coverage."""
    levels = np.arange(tau_of.size - 1, 0, -1)
    if levels.size <= _MOST_POINTS:
        return levels
    wanted = np.geomspace(max(tau_of[-1], 1e-6), tau_of[1], _MOST_POINTS)
    return np.unique(np.searchsorted(tau_of[levels], wanted).clip(0, levels.size - 1)) * -1 + tau_of.size - 1


class _ThirdAxis(NamedTuple):
    """Hits of alarms by shift; None for a cube, which has no single alarms."""

    by_shift: Optional[np.ndarray]
    level: Optional[np.ndarray]

    def at(self, level: int, tau: float, nu: float, weights: tuple) -> list:
        """Return alarms, FDR, prior, chance of the FDR, S3 and loss of the alarms from a level on."""
        if self.by_shift is None:
            return [None] * 6
        mine = self.by_shift[self.level >= level]
        hits, priors = int(mine[:, 0].sum()), mine.mean(axis=1)
        fdr, prior = 1.0 - hits / len(mine), float(priors.mean())
        skill = three_axis_skill(tau, nu, fdr, prior, weights)
        return [len(mine), fdr, prior, poisson_binomial_tail(priors, hits), skill.s3, skill.loss]

    def values(self, main: int, rows: list) -> dict:
        """Return the numbers of all alarms; -1 for a cube."""
        names = "ALARMS_COUNT", "FDR", "PRIOR", "FDR_CHANCE", "S3", "LOSS"
        if self.by_shift is None:
            return {**dict.fromkeys(names, -1.0), "FDR_CHANCE_SHIFT": -1.0, "MAIN_SHOCKS": main}
        found = dict(zip(names, rows[-1][-6:]))
        totals = self.by_shift.sum(axis=0)
        found["FDR_CHANCE_SHIFT"] = chance_of(float(totals[0]), totals[1:])
        found["MAIN_SHOCKS"] = main
        return found


def _third_axis(setting: Setting, progress: Progress) -> _ThirdAxis:
    if setting.alarms is None:
        return _ThirdAxis(None, None)
    check_cancelled(progress)
    return _ThirdAxis(
        alarm_hits_by_shift(setting.alarms, setting.quakes, setting.period, progress), setting.alarm_level
    )


def _summary(setting: Setting, statistic: Statistic, chances: Chances, rows: list, level: int) -> dict:
    """Return the numbers at the declared threshold and of the whole curve."""
    sweep, total = setting.sweep, len(setting.quakes)
    reached = sweep.reached
    skill = float(1.0 - sweep.mid_tau[reached].mean())
    area_mid = 1.0 - np.cumsum(sweep.area) + 0.5 * sweep.area
    values = {"QUAKES_COUNT": total, "SKILL": skill, "SKILL_Z": area_skill_z(skill, total)}
    values["SKILL_AREA"] = float(1.0 - area_mid[reached].mean())
    values.update(P_BINOMIAL=chances.binomial, P_SHIFT=chances.shift, P_PLACES=chances.places)
    values["P_HEADLINE"] = chances.headline
    values["DISCOVERIES"] = sum(row[7] for row in rows)
    names = ("TAU", "TAU_AREA", "QUAKES_HIT", "FNR", "GAIN", "INFORMATION", "P_AREA")
    if not level:
        return {**values, **dict.fromkeys(names, -1.0)}
    tau, area = float(sweep.measure[level:].sum()), float(sweep.area[level:].sum())
    hits = int(statistic.of(reached))
    nu = 1.0 - hits / total
    known = signed_information(1.0 - nu, tau) if 0.0 < tau < 1.0 else 0.0
    numbers = (tau, area, hits, nu, gain(nu, tau) if tau > 0.0 else 0.0, known, binomial_chance(total, area, hits))
    return {**values, **dict(zip(names, numbers))}
