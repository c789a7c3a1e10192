"""Lag between two daily series of a region: which comes later, by how many days, and could it be chance."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple, Optional

import numpy as np
from matplotlib.figure import Figure

from ..errors import InputError
from ..fonts import label_text
from ..pictures import figure_png
from ..progress import Progress, Span, check_cancelled
from ..report import Report
from ..results import Result, Table
from ..words import tr
from .cube import Cube, cell_areas_km2, plan_blocks

_LEAST_DAYS = 60


@dataclass(frozen=True)
class LagJob:
    """Parameters of `correlate_lags`.

    Attributes
    ----------
    first, second : str
        Cubes, one band a day.
    bounds : tuple or None
        West, south, east, north of the region in degrees; None: all.
    max_lag_days, block_days : int
        Lags to either side, and length of the blocks of the bootstrap.
    draws, seed : int
        Of the bootstrap.
    """

    first: str
    second: str
    bounds: Optional[tuple] = None
    max_lag_days: int = 30
    block_days: int = 15
    draws: int = 999
    seed: int = 1


class Lags(NamedTuple):
    """Correlation by lag and what chance gives.

    Attributes
    ----------
    lags : ndarray of int
        Days; positive: the second series comes later.
    correlation : ndarray
        Pearson's, -1 to 1.
    band : ndarray, shape (2, lags)
        Between these lie 95 % of the correlations of unrelated series.
    chance : float
        Share of unrelated pairs of series whose largest correlation at any lag is as large.
    interval : tuple of float
        95 % interval of the best lag.
    """

    lags: np.ndarray
    correlation: np.ndarray
    band: np.ndarray
    chance: float
    interval: tuple

    @property
    def best(self) -> int:
        """The lag with the largest correlation."""
        return int(self.lags[int(np.nanargmax(self.correlation))])


def lag_curve(first: np.ndarray, second: np.ndarray, most: int) -> np.ndarray:
    """Return the correlation of ``first[t]`` with ``second[t + lag]``, lags -most to most; NaN days are left out."""
    out = np.full(2 * most + 1, np.nan)
    for k, lag in enumerate(range(-most, most + 1)):
        a = first[max(0, -lag) : first.size - max(0, lag)]
        b = second[max(0, lag) : second.size - max(0, -lag)]
        known = np.isfinite(a) & np.isfinite(b)
        if known.sum() > 2:
            a, b = a[known] - a[known].mean(), b[known] - b[known].mean()
            norm = np.sqrt((a @ a) * (b @ b))
            out[k] = a @ b / norm if norm > 0.0 else np.nan
    return out


def find_lag(first: np.ndarray, second: np.ndarray, job: LagJob, progress: Progress) -> Lags:
    """Return the lags of two daily series.

    Unrelated series come from the second one by putting its blocks into another order, which keeps its memory within a
    block (Kunsch 1989); the interval of the best lag from blocks of both drawn together.
    """
    most, block, draws = job.max_lag_days, job.block_days, job.draws
    lags = np.arange(-most, most + 1)
    curve = lag_curve(first, second, most)
    generator = np.random.default_rng(job.seed)
    nulls = np.empty((draws, lags.size))
    for k in range(draws):
        check_cancelled(progress)
        nulls[k] = lag_curve(first, _shuffle(second, block, generator), most)
        progress.update(0.8 * k / draws)
    band = np.nanpercentile(nulls, (2.5, 97.5), axis=0)
    chance = (1.0 + float((np.nanmax(nulls, axis=1) >= np.nanmax(curve)).sum())) / (draws + 1.0)
    places = []
    for _ in range(min(draws, 400)):
        check_cancelled(progress)
        drawn = _draw(first.size, block + most, generator)
        places.append(lags[int(np.nanargmax(_blockwise_curve(first, second, drawn, block + most, most)))])
    return Lags(lags, curve, band, chance, tuple(float(v) for v in np.percentile(places, (2.5, 97.5))))


def _shuffle(series: np.ndarray, block: int, generator) -> np.ndarray:
    start = int(generator.integers(series.size))
    turned = np.roll(series, start)
    parts = [turned[k : k + block] for k in range(0, series.size, block)]
    return np.concatenate([parts[k] for k in generator.permutation(len(parts))])


def _draw(size: int, block: int, generator) -> np.ndarray:
    return generator.integers(0, max(size - block, 1), -(-size // block))


def _blockwise_curve(first, second, starts, block, most) -> np.ndarray:
    """Correlate within blocks only, so that no pair of days spans a seam."""
    total = np.zeros(2 * most + 1)
    a, b = first - np.nanmean(first), second - np.nanmean(second)
    a, b = np.where(np.isfinite(a), a, 0.0), np.where(np.isfinite(b), b, 0.0)
    for start in starts:
        part = slice(start, start + block)
        for k, lag in enumerate(range(-most, most + 1)):
            low, high = part.start + lag, min(part.stop, a.size) + lag
            if low >= 0 and high <= b.size:
                total[k] += a[part] @ b[low:high]
    return total


def region_mean(cube: Cube, bounds: Optional[tuple]) -> np.ndarray:
    """Return the mean of every day over a region, weighted by the area of the cells; NaN on days without data."""
    grid = cube.grid
    total, weight = np.zeros(cube.shape[0]), np.zeros(cube.shape[0])
    areas = cell_areas_km2(grid)
    for window in plan_blocks(cube.shape)[0]:
        rows = np.arange(window.row, window.row + window.rows)
        cols = np.arange(window.col, window.col + window.cols)
        inside = np.ones((rows.size, cols.size), bool)
        if bounds is not None:
            x, y = grid.x(cols), grid.y(rows)
            inside = ((y >= bounds[1]) & (y <= bounds[3]))[:, None] & ((x >= bounds[0]) & (x <= bounds[2]))[None, :]
        if not inside.any():
            continue
        values = cube.read_block(window)
        share = np.where(inside, areas[rows][:, None], 0.0) * np.isfinite(values)
        total += (np.where(np.isfinite(values), values, 0.0) * share).sum(axis=(1, 2))
        weight += share.sum(axis=(1, 2))
    if not weight.any():
        raise InputError("EXTENT holds no data of {name}: choose a region inside the cube.", name=cube.parameter)
    return np.where(weight > 0.0, total / np.maximum(weight, 1e-30), np.nan)


def correlate_lags(job: LagJob, progress: Progress) -> Result:
    """Find the lag between the means of two cubes over a region.

    Returns
    -------
    Result
        LAG (days, positive: the second later), CORRELATION, CHANCE, LOWER and UPPER (95 % interval of the lag), DAYS,
        HTML_TEXT; table OUTPUT with the curve.
    """
    with Cube(job.first, "FIRST") as one, Cube(job.second, "SECOND") as two:
        days = one.require_daily(), two.require_daily()
        start, stop = max(d[0] for d in days), min(d[-1] for d in days)
        count = int((stop - start) / np.timedelta64(1, "D")) + 1
        if count < max(_LEAST_DAYS, 3 * job.max_lag_days):
            raise InputError(
                "FIRST and SECOND share {count} days and at least {least} are needed: give longer cubes, or a smaller"
                " MAX_LAG.",
                count=max(count, 0),
                least=max(_LEAST_DAYS, 3 * job.max_lag_days),
            )
        series = []
        for cube, known in zip((one, two), days):
            mean = np.full(count, np.nan)
            place = ((known - start) / np.timedelta64(1, "D")).astype(int)
            use = (place >= 0) & (place < count)
            mean[place[use]] = region_mean(cube, job.bounds)[use]
            series.append(mean)
            check_cancelled(progress)
        progress.update(0.3)
    found = find_lag(*series, job, Span(progress, 0.3, 1.0))
    check_cancelled(progress)
    progress.update(1.0)
    rows = tuple(zip(found.lags.tolist(), found.correlation.tolist(), *found.band.tolist()))
    table = Table((("lag", int), ("correlation", float), ("lower", float), ("upper", float)), rows)
    values = {
        "LAG": found.best,
        "CORRELATION": float(np.nanmax(found.correlation)),
        "CHANCE": found.chance,
        "LOWER": found.interval[0],
        "UPPER": found.interval[1],
        "DAYS": count,
        "HTML_TEXT": _page(found),
    }
    return Result(values, {"OUTPUT": table})


def _page(found: Lags) -> str:
    figure = Figure(figsize=(7.0, 3.6), dpi=100, constrained_layout=True)
    axes = figure.add_subplot()
    axes.fill_between(found.lags, *found.band, color="#dddddd", label=label_text("95 % of unrelated series"))
    axes.plot(found.lags, found.correlation, color="#2166ac")
    best = label_text("{lag:+d} days", lag=found.best)
    axes.axvline(found.best, color="#b2182b", linewidth=1.0, label=best)
    axes.set_xlabel(label_text("lag (days), positive: the second is later"))
    axes.set_ylabel(label_text("correlation"))
    axes.legend(frameon=False, fontsize="small")
    page = Report(tr("Lag")).picture(figure_png(figure), tr("Correlation of the regional means by lag."))
    low, high = found.interval
    lag = tr("{lag:+d} days ({low:+.0f} to {high:+.0f})", lag=found.best, low=low, high=high)
    chance = tr("Chance of as large a correlation at any lag"), f"{found.chance:.3g}"
    page.facts(((tr("Best lag"), lag), chance))
    text = tr(
        "A correlation of two series does not say that one causes the other: seasons and weather move both. Take the"
        " mean year out first (tool Thermal index), and trust a lag only when its interval leaves zero out."
    )
    return page.paragraph(text).to_html()
