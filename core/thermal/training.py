"""Choice of thresholds and windows on some years, and what they are worth on others.

One set for the whole region, or one for each block. The objective is the information of all earthquakes (number times
nats each, signed); the objective of a block mixes its own with its share of the region's, which keeps blocks with few
earthquakes near the common set. The definitions are ours.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from ..errors import InputError
from ..grids import MapGrid
from ..progress import Progress, check_cancelled
from .alarms import Alarms, alarms_from_events
from .catalogue import Catalogue
from .cube import DAY, cell_lonlat, years_of
from .heating import Events
from .maps import cells_of
from .molchan import binomial_chance, signed_information

SHARES = (0.6, 0.2)
KAPPAS = (0.0, 0.25, 0.5, 1.0)


class Window(NamedTuple):
    """First and last day after an event, and the radius in km."""

    first_day: int
    last_day: int
    radius_km: float


class Region(NamedTuple):
    """What alarms are counted on.

    Attributes
    ----------
    grid : MapGrid
    days : ndarray of datetime64[D]
        Every day from the first to the last of the series.
    blocks : ndarray of int, shape (rows, cols)
        Block of every cell, 0 to the largest; -1 for cells outside of all.
    measure : ndarray, shape (rows, cols)
        Reference measure, sums to 1.
    """

    grid: MapGrid
    days: np.ndarray
    blocks: np.ndarray
    measure: np.ndarray

    @property
    def years(self) -> np.ndarray:
        """Calendar years, increasing."""
        return np.unique(years_of(self.days))


class Tally(NamedTuple):
    """Counts by calendar year and block; `hits` and `mass` have a leading axis of candidates.

    Attributes
    ----------
    hits : ndarray, shape (candidates, years, blocks)
        Earthquakes inside alarms.
    mass : ndarray, shape (candidates, years, blocks)
        Reference measure inside alarms, times days.
    count, full : ndarray, shape (years, blocks)
        All earthquakes, and all of the measure times days.
    """

    hits: np.ndarray
    mass: np.ndarray
    count: np.ndarray
    full: np.ndarray


class Worth(NamedTuple):
    """What a choice is worth on some years: earthquakes, hits, coverage, information each (nats), binomial p."""

    quakes: int
    hits: int
    tau: float
    information: float
    chance: float


def split_years(years: np.ndarray) -> tuple:
    """Return masks of the years for training, validation and test: 60, 20 and 20 percent in order of time."""
    count = years.size
    if count < 5:
        raise InputError(
            "INPUT covers {found} calendar years: training, validation and test need at least 5.", found=count
        )
    train = round(SHARES[0] * count)
    valid = max(1, round(SHARES[1] * count))
    place = np.arange(count)
    return place < train, (place >= train) & (place < train + valid), place >= train + valid


def window_alarms(events: Events, window: Window) -> Alarms:
    """Return the alarms behind events."""
    named = {"event": np.arange(len(events)), "end": events.end, "core_z": events.core_z}
    named.update(longitude=events.longitude, latitude=events.latitude)
    return alarms_from_events(named, first_day=window.first_day, last_day=window.last_day, radius_km=window.radius_km)


def tally(candidates: list, quakes: Catalogue, region: Region, progress: Progress) -> Tally:
    """Count hits and coverage of every candidate (alarms) by year and block."""
    years, blocks = region.years, int(region.blocks.max()) + 1
    flat, weight = region.blocks.ravel(), region.measure.ravel()
    known = flat >= 0
    share = np.bincount(flat[known], weight[known], blocks)
    length = np.bincount(np.searchsorted(years, years_of(region.days)), minlength=years.size)
    cells = cells_of(region.grid, quakes.longitude, quakes.latitude)
    block = np.where(cells >= 0, flat[np.maximum(cells, 0)], -1)
    year = np.searchsorted(years, years_of(quakes.days)).clip(0, years.size - 1)
    inside = (block >= 0) & (quakes.days >= region.days[0]) & (quakes.days <= region.days[-1])
    shape = years.size, blocks
    place = year * blocks + block
    count = np.bincount(place[inside], minlength=shape[0] * blocks).reshape(shape)
    hits, mass = np.zeros((len(candidates), *shape)), np.zeros((len(candidates), *shape))
    for k, alarms in enumerate(candidates):
        check_cancelled(progress)
        progress.update(k / len(candidates))
        if len(alarms):
            hit = alarms.hits(quakes).any(axis=0) & inside
            hits[k] = np.bincount(place[hit], minlength=shape[0] * blocks).reshape(shape)
            mass[k] = _mass(alarms, region, years, blocks)
    return Tally(hits, mass, count, length[:, None] * share[None, :])


def _mass(alarms: Alarms, region: Region, years: np.ndarray, blocks: int) -> np.ndarray:
    """Return measure times days inside alarms, by year and block; days between two changes are taken at once."""
    lonlat = cell_lonlat(region.grid)
    prints = [alarms.footprint(k, region.grid, lonlat).ravel() for k in range(len(alarms))]
    begin, stop = region.days[0], region.days[-1] + DAY
    news = np.array([f"{year}-01-01" for year in years], "datetime64[D]")
    edges = np.unique(np.clip(np.concatenate([alarms.start, alarms.end + DAY, news, [begin, stop]]), begin, stop))
    flat, weight = region.blocks.ravel(), region.measure.ravel()
    found = np.zeros((years.size, blocks))
    for first, last in zip(edges[:-1], edges[1:]):
        active = np.flatnonzero((alarms.start <= first) & (alarms.end >= first))
        if active.size:
            covered = np.logical_or.reduce([prints[k] for k in active]) & (flat >= 0)
            row = int(np.searchsorted(years, years_of(np.array([first]))[0]))
            found[row] += (last - first).astype(int) * np.bincount(flat[covered], weight[covered], blocks)
    return found


def worth(found: Tally, choice: np.ndarray, chosen_years: np.ndarray) -> Worth:
    """Return what one candidate per block (`choice`, shape (blocks,)) is worth over years."""
    block = np.arange(choice.size)
    hits = found.hits[choice, :, block][:, chosen_years].sum()
    mass = found.mass[choice, :, block][:, chosen_years].sum()
    quakes, full = found.count[chosen_years].sum(), found.full[chosen_years].sum()
    tau = min(float(mass / full), 1.0)
    return Worth(int(quakes), int(hits), tau, _information(int(hits), int(quakes), tau), _chance(hits, quakes, tau))


def _chance(hits, quakes, tau: float) -> float:
    return binomial_chance(int(quakes), tau, int(hits)) if quakes else 1.0


def _information(hits: int, quakes: int, tau: float) -> float:
    """Return signed nats per earthquake; 0 for alarms that cover nothing or everything."""
    if not quakes or not 0.0 < tau < 1.0:
        return 0.0
    return signed_information(hits / quakes, tau)


def choose_global(found: Tally, chosen_years: np.ndarray) -> int:
    """Return the candidate with the most information over years."""
    blocks = found.count.shape[1]
    values = [worth(found, np.full(blocks, k), chosen_years).information for k in range(found.hits.shape[0])]
    return int(np.argmax(values))


def choose_local(found: Tally, chosen_years: np.ndarray, kappa: float, least: int) -> np.ndarray:
    """Return the candidate of every block; blocks with fewer than `least` earthquakes take the common one.

    Parameters
    ----------
    kappa : float
        Weight of the block's share of the region's information, 0 (own only) to 1.
    """
    blocks, size = found.count.shape[1], found.hits.shape[0]
    counts = found.count[chosen_years].sum(axis=0)
    full = found.full[chosen_years].sum(axis=0)
    whole = np.array([worth(found, np.full(blocks, k), chosen_years).information for k in range(size)]) * counts.sum()
    choice = np.full(blocks, int(np.argmax(whole)))
    for b in np.flatnonzero(counts >= least):
        hits, mass = found.hits[:, chosen_years, b].sum(axis=1), found.mass[:, chosen_years, b].sum(axis=1)
        own = [_information(int(h), int(counts[b]), float(m / full[b])) * counts[b] for h, m in zip(hits, mass)]
        choice[b] = int(np.argmax((1.0 - kappa) * np.array(own) + kappa * full[b] / full.sum() * whole))
    return choice


def choose_kappa(found: Tally, train: np.ndarray, valid: np.ndarray, least: int) -> float:
    """Return the weight whose choice on the training years is worth most on the years of validation."""
    values = [worth(found, choose_local(found, train, kappa, least), valid).information for kappa in KAPPAS]
    return KAPPAS[int(np.argmax(values))]
