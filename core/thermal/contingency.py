"""The stage of the contingency: what alarms caught, seen from the alarms and seen from the earthquakes."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from ..errors import InputError
from ..grids import MapGrid
from ..progress import Progress, check_cancelled
from ..report import Report
from ..results import Result, Table
from ..words import tr
from .alarms import FIELDS, Alarms, alarm_rows, alarms_from_rows, outline
from .catalogue import Catalogue, Selection, catalogue_table, parse_day
from .cube import cell_lonlat
from .maps import area_measure, choose_targets, read_measure
from .molchan import Contingency, binomial_chance, gain, r_score_limit


@dataclass(frozen=True)
class ContingencyJob:
    """Parameters of `count_hits`.

    Attributes
    ----------
    alarms : tuple of tuple
        Rows in the order of `alarms.FIELDS`.
    catalogue : tuple of tuple
        Rows in the order of `catalogue.FIELDS`.
    rho : str
        Raster of the reference measure; its map is the region. Empty: no coverage, and no region.
    min_magnitude, max_depth_km : float
        Of the earthquakes that count.
    start, end : str
        Period, ISO days; empty for the first and the last day of the alarms.
    """

    alarms: tuple
    catalogue: tuple
    rho: str = ""
    min_magnitude: float = 4.5
    max_depth_km: float = 70.0
    start: str = ""
    end: str = ""


class Cover(NamedTuple):
    """Share of space and time in alarms, measured by expected earthquakes and by area; NaN where not known."""

    measure: float = math.nan
    area: float = math.nan


class Period(NamedTuple):
    """First and last day, both included."""

    first: np.datetime64
    last: np.datetime64

    @property
    def days(self) -> int:
        """Number of days."""
        return int((self.last - self.first).astype(np.int64)) + 1


def alarm_period(alarms: Alarms, start: str, end: str) -> Period:
    """Return the period asked for, or that from the first day to the last day of the alarms."""
    first = parse_day(start, "START") if start else alarms.start.min()
    last = parse_day(end, "END") if end else alarms.end.max()
    if last < first:
        raise InputError("END is {last} and lies before START {first}.", first=str(first), last=str(last))
    return Period(first, last)


def within(alarms: Alarms, period: Period) -> Alarms:
    """Return the alarms that begin in a period; those that only reach into it are left out."""
    keep = np.flatnonzero((alarms.start >= period.first) & (alarms.start <= period.last))
    if not keep.size:
        raise InputError(
            "ALARMS has no alarm that begins from {first} to {last}: choose another period.",
            first=str(period.first),
            last=str(period.last),
        )
    return take(alarms, keep)


def take(alarms: Alarms, keep: np.ndarray) -> Alarms:
    """Return the alarms of an index or boolean array."""
    return Alarms(*(getattr(alarms, name)[keep] for name in Alarms.__dataclass_fields__))


def level_masses(alarms: Alarms, levels: np.ndarray, grid: MapGrid, period: Period, weights: tuple, progress) -> list:
    """Return for every weight map the share of space and time whose highest active alarm has each level.

    Parameters
    ----------
    levels : ndarray of int, shape (alarms,)
        Level of every alarm, 1 to the largest; 0 is no alarm.
    weights : tuple of ndarray, shape (rows, cols)
        Each sums to 1.

    Returns
    -------
    list of ndarray, shape (levels + 1,)
        Each sums to 1; index 0 is the share outside of all alarms.
    """
    top = int(levels.max(initial=0))
    masses = [np.zeros(top + 1) for _ in weights]
    lonlat, prints = cell_lonlat(grid), {}
    flat = [weight.ravel() for weight in weights]
    changes = np.unique(np.concatenate([alarms.start, alarms.end + np.timedelta64(1, "D")]))
    edges = np.unique(np.clip(np.append(changes, period.first), period.first, period.last + np.timedelta64(1, "D")))
    edges = np.append(edges, period.last + np.timedelta64(1, "D"))
    for k, (first, stop) in enumerate(zip(edges[:-1], edges[1:])):
        if k % 32 == 0:
            check_cancelled(progress)
            progress.update(k / edges.size)
        length = int((stop - first).astype(np.int64))
        active = np.flatnonzero((alarms.start <= first) & (alarms.end >= first))
        level = np.zeros(grid.rows * grid.cols, np.int64)
        prints = {j: prints.get(j) for j in active}
        for j in active:
            if prints[j] is None:
                prints[j] = np.flatnonzero(alarms.footprint(j, grid, lonlat))
            level[prints[j]] = np.maximum(level[prints[j]], levels[j])
        for mass, weight in zip(masses, flat):
            mass += length * np.bincount(level, weight, top + 1)
    return [mass / period.days for mass in masses]


def cover(alarms: Alarms, rho: str, period: Period, progress: Progress) -> tuple:
    """Return the `Cover` of all alarms and the grid of the reference measure; unknown without one."""
    if not rho:
        return Cover(), None
    share, grid = read_measure(rho)
    masses = level_masses(alarms, np.ones(len(alarms), int), grid, period, (share, area_measure(grid)), progress)
    return Cover(*(1.0 - float(mass[0]) for mass in masses)), grid


def count_hits(job: ContingencyJob, progress: Progress) -> Result:
    """Return the layers OUTPUT (alarms) and QUAKES with their hits, HTML_TEXT, and the shares with their counts."""
    given = alarms_from_rows(job.alarms)
    period = alarm_period(given, job.start, job.end)
    alarms = within(given, period)
    share, grid = cover(alarms, job.rho, period, progress)
    bounds = grid.bounds if grid is not None else ()
    want = Selection(job.min_magnitude, job.max_depth_km, str(period.first), str(period.last), bounds)
    quakes = choose_targets(job.catalogue, want)
    check_cancelled(progress)
    hits = alarms.hits(quakes)
    progress.update(0.9)
    found = Contingency(len(alarms), int(hits.any(axis=1).sum()), len(quakes), int(hits.any(axis=0).sum()))
    values = figures(found, share)
    text = tr(
        "{alarms_hit} of {alarms} alarms were followed by an earthquake (PPV {ppv:.4f}); {quakes_hit} of {quakes}"
        " earthquakes lay in an alarm (FNR {fnr:.4f}).",
        **found._asdict(),
        ppv=found.ppv,
        fnr=found.fnr,
    )
    progress.message(text)
    values["HTML_TEXT"] = _page(found, share, period)
    return Result(values, {"OUTPUT": _alarm_table(alarms, hits), "QUAKES": _quake_table(quakes, hits, alarms)})


def figures(found: Contingency, share: Cover) -> dict:
    """Return the numbers of the two views; shares that need a coverage are -1 without it."""
    known = math.isfinite(share.measure)
    values = {"ALARMS_COUNT": found.alarms, "ALARMS_HIT": found.alarms_hit, "QUAKES_COUNT": found.quakes}
    values.update(QUAKES_HIT=found.quakes_hit, PPV=found.ppv, FDR=found.fdr, TPR=found.tpr, FNR=found.fnr)
    values["TAU"] = share.measure if known else -1.0
    values["TAU_AREA"] = share.area if known else -1.0
    useful = known and share.measure > 0.0
    values["R_SCORE"] = found.tpr - share.measure if known else -1.0
    values["GAIN"] = gain(found.fnr, share.measure) if useful else -1.0
    values["CHANCE"] = binomial_chance(found.quakes, share.measure, found.quakes_hit) if known else -1.0
    return values


def _alarm_table(alarms: Alarms, hits: np.ndarray) -> Table:
    counts = hits.sum(axis=1).tolist()
    rows = [(*row, int(n > 0), n) for row, n in zip(alarm_rows(alarms), counts)]
    shapes = tuple(outline(alarms, k) for k in range(len(alarms)))
    return Table((*FIELDS, ("hit", int), ("quakes", int)), tuple(rows), shapes, "polygon", "EPSG:4326")


def _quake_table(quakes: Catalogue, hits: np.ndarray, alarms: Alarms) -> Table:
    counts = hits.sum(axis=0)
    first = [int(np.argmax(hits[:, j])) + 1 if counts[j] else None for j in range(len(quakes))]
    lead = [
        int((quakes.days[j] - alarms.start[k - 1]).astype(np.int64)) + 1 if k else None for j, k in enumerate(first)
    ]
    extra = (("hit", int), ("alarms", int), ("alarm", int), ("lead_days", int))
    return catalogue_table(quakes, extra, ((counts > 0).astype(int).tolist(), counts.tolist(), first, lead))


def _page(found: Contingency, share: Cover, period: Period) -> str:
    page = Report(tr("Alarms and earthquakes"))
    text = tr(
        "Period {first} to {last}. Two views with two denominators: alarms that were right are a share of the alarms,"
        " earthquakes that were missed a share of the earthquakes. PPV is not 1 - FNR, and FDR has no place on the axis"
        " of misses of a Molchan diagram.",
        first=period.first,
        last=period.last,
    )
    page.paragraph(text).heading(tr("Seen from the alarms"))
    page.table(
        ("", tr("alarms"), tr("share")),
        (
            (tr("followed by an earthquake in their window (PPV)"), _part(found.alarms_hit, found.alarms),
             f"{found.ppv:.4f}"),
            (tr("not followed (FDR)"), _part(found.alarms - found.alarms_hit, found.alarms), f"{found.fdr:.4f}"),
        ),
    )  # fmt: skip
    page.heading(tr("Seen from the earthquakes"))
    page.table(
        ("", tr("earthquakes"), tr("share")),
        (
            (tr("inside an alarm (TPR)"), _part(found.quakes_hit, found.quakes), f"{found.tpr:.4f}"),
            (tr("missed (FNR)"), _part(found.quakes - found.quakes_hit, found.quakes), f"{found.fnr:.4f}"),
        ),
    )
    if not math.isfinite(share.measure):
        text = tr("No reference measure was given: coverage, gain and R-score are not known.")
        return page.paragraph(text).to_html()
    return _against_chance(page, found, share).to_html()


def _part(some: int, every: int) -> str:
    return tr("{some} of {every}", some=some, every=every)


def _against_chance(page: Report, found: Contingency, share: Cover) -> Report:
    page.heading(tr("Against chance"))
    chance = binomial_chance(found.quakes, share.measure, found.quakes_hit)
    page.facts(
        (
            (tr("Covered share of the expected earthquakes (tau)"), f"{share.measure:.5f}"),
            (tr("Covered share of area and time"), f"{share.area:.5f}"),
            (tr("R-score, TPR - tau"), f"{found.tpr - share.measure:+.4f}"),
            (tr("R-score that chance exceeds in 2.5 percent"), f"{r_score_limit(found.quakes, share.measure):+.4f}"),
            (tr("Gain, TPR / tau"), f"{gain(found.fnr, share.measure):.3f}"),
            (tr("Chance of as many hits, if earthquakes were independent"), f"{chance:.3g}"),
        )
    )
    text = tr(
        "Earthquakes come in clusters, so this last chance is too small. The tool Molchan diagram tests against three"
        " kinds of chance."
    )
    return page.paragraph(text)
