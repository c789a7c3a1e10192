"""The stage of the forecast score: expected numbers or chances by cell against the earthquakes that came."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from matplotlib.figure import Figure

from ..errors import InputError
from ..fonts import label_text
from ..grids import MapGrid
from ..pictures import figure_png
from ..progress import Progress, check_cancelled
from ..report import Report
from ..results import Result, Table
from ..words import tr
from .catalogue import Selection, parse_day
from .hybrid import expected_numbers
from .maps import cells_of, choose_targets, read_map
from .scores import (
    brier_score,
    brier_skill,
    gambling_score,
    information_gain_per_event,
    log_score,
    number_test,
    poisson_log_likelihood,
    poisson_probability,
    reliability,
)

FIELDS = (("chance", float), ("observed", float), ("lower", float), ("upper", float), ("cells", int), ("inside", int))


@dataclass(frozen=True)
class ScoreJob:
    """Parameters of `score_forecast`.

    Attributes
    ----------
    forecast, reference : str
        Rasters of a rate (1/(km2 yr)) or of the chance of a cell, on one grid.
    catalogue : tuple of tuple
        Rows in the order of `catalogue.FIELDS`.
    start, end : str
        First and last day of the period, ISO.
    kind, reference_kind : str
        ``auto``, ``rate`` or ``chance``.
    min_magnitude, max_depth_km : float
        Of the earthquakes that count, as in the forecast.
    bins : int
        Of the reliability table, >= 2.
    """

    forecast: str
    reference: str
    catalogue: tuple
    start: str
    end: str
    kind: str = "auto"
    reference_kind: str = "auto"
    min_magnitude: float = 4.5
    max_depth_km: float = 70.0
    bins: int = 5


class Numbers(NamedTuple):
    """Expected numbers of forecast and reference, counts, of the cells that both know; and the cell of each event."""

    expected: np.ndarray
    reference: np.ndarray
    counts: np.ndarray
    cells: np.ndarray
    outside: int


def score_forecast(job: ScoreJob, progress: Progress) -> Result:
    """Return the reliability table OUTPUT, HTML_TEXT and the scores."""
    numbers = _read(job)
    progress.update(0.4)
    check_cancelled(progress)
    zero = (numbers.expected[numbers.cells] <= 0.0) | (numbers.reference[numbers.cells] <= 0.0)
    if zero.any():
        raise InputError(
            "{count} earthquakes fell into cells where FORECAST or REFERENCE says zero: their likelihood is zero, give"
            " the prior a floor (EPS).",
            count=int(zero.sum()),
        )
    if numbers.outside:
        text = tr("{count} earthquakes lie in cells without data and are left out.", count=numbers.outside)
        progress.warning(text)
    values = figures(numbers)
    table = reliability(poisson_probability(numbers.expected), numbers.counts > 0, job.bins)
    values["RELIABLE"] = sum(item.lower <= item.chance <= item.upper for item in table)
    values["HTML_TEXT"] = _page(values, table)
    progress.update(1.0)
    rows = tuple((*item, int(item.lower <= item.chance <= item.upper)) for item in table)
    return Result(values, {"OUTPUT": Table(FIELDS, rows)})


def _read(job: ScoreJob) -> Numbers:
    first, last = parse_day(job.start, "START"), parse_day(job.end, "END")
    days = int((last - first).astype(np.int64)) + 1
    if days < 1:
        raise InputError("END is {last} and lies before START {first}.", first=str(first), last=str(last))
    if job.bins < 2:
        raise InputError("BINS is {found}: at least 2 are wanted.", found=job.bins)
    forecast, reference = read_map(job.forecast, "FORECAST"), read_map(job.reference, "REFERENCE")
    forecast.grid.require_same(reference.grid, "FORECAST", "REFERENCE")
    for found, name in ((forecast, "FORECAST"), (reference, "REFERENCE")):
        if "window" in found.facts.quantity:
            raise InputError(
                "{name} holds chances of windows with a radius, which overlap: give a rate, or chances of the cells.",
                name=name,
            )
    grid: MapGrid = forecast.grid
    expected = expected_numbers(forecast, job.kind, days, "FORECAST").ravel()
    base = expected_numbers(reference, job.reference_kind, days, "REFERENCE").ravel()
    known = np.isfinite(expected) & np.isfinite(base)
    want = Selection(job.min_magnitude, job.max_depth_km, str(first), str(last), grid.bounds)
    quakes = choose_targets(job.catalogue, want)
    cells = cells_of(grid, quakes.longitude, quakes.latitude)
    inside = cells[(cells >= 0) & known[np.maximum(cells, 0)]]
    if not inside.size:
        raise InputError("CATALOGUE has no earthquake in a cell of FORECAST and REFERENCE with data.")
    place = np.cumsum(known) - 1
    counts = np.bincount(inside, minlength=known.size)[known]
    return Numbers(expected[known], base[known], counts, place[inside], int(cells.size - inside.size))


def figures(numbers: Numbers) -> dict:
    """Return the scores of expected numbers against counts."""
    expected, reference, counts = numbers.expected, numbers.reference, numbers.counts
    chances, base, hit = poisson_probability(expected), poisson_probability(reference), counts > 0
    deltas = number_test(float(expected.sum()), int(counts.sum()))
    gained, t, p = information_gain_per_event(expected, reference, numbers.cells)
    bets = chances > base * (1.0 + 1e-9)
    values = {"QUAKES_COUNT": int(counts.sum()), "EXPECTED": float(expected.sum())}
    values.update(LIKELIHOOD=poisson_log_likelihood(expected, counts), DELTA_1=deltas[0], DELTA_2=deltas[1])
    values["LIKELIHOOD_REFERENCE"] = poisson_log_likelihood(reference, counts)
    # one earthquake has no spread, and equal forecasts no difference
    values.update(INFORMATION=gained, T=t if math.isfinite(t) else 0.0, P_T=p if math.isfinite(p) else 1.0)
    values.update(BRIER=brier_score(chances, hit), BRIER_SKILL=brier_skill(chances, hit, base))
    values["LOG_SCORE"] = log_score(chances, hit)
    values["GAMBLING"] = gambling_score(base[bets], hit[bets]) if bets.any() else 0.0
    return values


def _page(values: dict, table: list) -> str:
    page = Report(tr("Score of a forecast")).facts(
        (
            (tr("Earthquakes"), values["QUAKES_COUNT"]),
            (tr("Expected"), f"{values['EXPECTED']:.3f}"),
            (tr("N-test: chance of at least so many, of at most so many"),
             f"{values['DELTA_1']:.4f}, {values['DELTA_2']:.4f}"),
            (tr("Log-likelihood, of the reference"),
             f"{values['LIKELIHOOD']:.4f}, {values['LIKELIHOOD_REFERENCE']:.4f}"),
            (tr("Information gain per earthquake over the reference, nats"), f"{values['INFORMATION']:+.4f}"),
            (tr("T-test: t, p (two-sided)"), f"{values['T']:+.3f}, {values['P_T']:.4g}"),
            (tr("Brier score, skill over the reference"), f"{values['BRIER']:.6f}, {values['BRIER_SKILL']:+.4f}"),
            (tr("Log score"), f"{values['LOG_SCORE']:.5f}"),
            (tr("Points at fair odds of the reference"), f"{values['GAMBLING']:+.2f}"),
        )
    )  # fmt: skip
    caption = tr("Observed share by chance, with 95 percent Wilson intervals.")
    page.heading(tr("Reliability")).picture(_diagram(table), caption)
    rows = tuple(
        (f"{b.chance:.5f}", f"{b.observed:.5f}", f"{b.lower:.5f}", f"{b.upper:.5f}", str(b.count)) for b in table
    )
    page.table((tr("chance"), tr("observed"), tr("lower"), tr("upper"), tr("cells")), rows)
    text = tr(
        "The scores suppose Poisson numbers that are independent from cell to cell. Earthquakes cluster, so that an"
        " N-test fails more often than it says, and p of the T-test is too small; decluster for a fair one."
    )
    return page.paragraph(text).to_html()


def _diagram(table: list) -> bytes:
    figure = Figure(figsize=(5.0, 4.6), dpi=100, constrained_layout=True)
    axes = figure.add_subplot()
    chance, seen, low, high = np.array([bin_[:4] for bin_ in table]).T
    top = 1.05 * max(high.max(), chance.max(), 1e-9)
    axes.plot((0.0, top), (0.0, top), color="#777777", linewidth=1.0, label=label_text("reliable"))
    axes.errorbar(chance, seen, (np.maximum(seen - low, 0.0), np.maximum(high - seen, 0.0)), color="#b2182b", fmt="o",
                  capsize=3.0, label=label_text("observed"))  # fmt: skip
    names = {"xlabel": label_text("chance"), "ylabel": label_text("observed share")}
    axes.set(xlim=(0.0, top), ylim=(0.0, top), **names)
    axes.legend(frameon=False, fontsize="small")
    return figure_png(figure)
