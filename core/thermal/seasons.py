"""Seasons, and the reference values of a day: same season, other years.

Month groups are those of the robust satellite technique; the window of 31 days and pentads are the usual ones of
climatology. Which years belong to the reference is ours: by default all but the scored day's own calendar year.

References
----------
Tramutoli, V. (2007). Robust satellite techniques (RST) for natural and environmental hazards monitoring. MultiTemp.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from ..errors import InputError
from ..kernels.thermal import ALL, CAUSAL, LEAVE_YEAR_OUT, rank_by_year, reference_moments, standardise, sum_by_year
from .cube import LEAST_YEARS, months_of, years_of

GROUPS = ("month", "doy15", "pentad")
REFERENCES = {"all": ALL, "leave_year_out": LEAVE_YEAR_OUT, "causal": CAUSAL}
_SLOTS = {"month": 12, "doy15": 366, "pentad": 73}
_HALF_WINDOW = 15
_SIGMA_FLOOR = 1e-6
_CHUNK = 1 << 20


class Season(NamedTuple):
    """Where the times of a cube lie.

    Attributes
    ----------
    group : str
        One of `GROUPS`.
    slots : ndarray of int64, shape (time,)
        Season of every time, from 0.
    years : ndarray of int64, shape (time,)
        Index of its calendar year.
    first_year : int
    n_slots, n_years : int
    """

    group: str
    slots: np.ndarray
    years: np.ndarray
    first_year: int
    n_slots: int
    n_years: int


class Rules(NamedTuple):
    """Which reference values count.

    Attributes
    ----------
    reference : str
        A key of `REFERENCES`.
    ddof : int
        Taken off the count in the standard deviation: 1, or 0.
    min_samples : int
        Least number of reference values.
    """

    reference: str = "leave_year_out"
    ddof: int = 1
    min_samples: int = 5

    @property
    def mode(self) -> int:
        """The kernels' number of the reference."""
        return REFERENCES[self.reference]

    @property
    def least_years(self) -> int:
        """Least number of years with data: five earlier ones for a back-test, else one."""
        return LEAST_YEARS if self.reference == "causal" else 1


def check_rules(rules: Rules, group: str) -> None:
    """Raise `InputError` for a word or number that is not among the choices."""
    if rules.reference not in REFERENCES:
        raise InputError("REFERENCE is '{found}': choose {want}.", found=rules.reference, want=", ".join(REFERENCES))
    if group not in GROUPS:
        raise InputError("GROUP is '{found}': choose {want}.", found=group, want=", ".join(GROUPS))
    if rules.ddof not in (0, 1) or rules.min_samples < 2:
        raise InputError(
            "DDOF is {ddof} and MIN_SAMPLES is {samples}: the first must be 0 or 1, the second at least 2.",
            ddof=rules.ddof,
            samples=rules.min_samples,
        )


def find_seasons(days: np.ndarray, group: str) -> Season:
    """Return the season and year of every day.

    Days of the year are counted as in a leap year, so that 1 March has one number; a pentad holds five days, the one
    with 29 February six.
    """
    years, months = years_of(days), months_of(days)
    if group == "month":
        slots = months - 1
    else:
        in_month = (days - days.astype("datetime64[M]")).astype(np.int64)
        leap = np.array([0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335])
        slots = leap[months - 1] + in_month
        if group == "pentad":
            slots = np.minimum((slots - (slots >= 60)) // 5, 72)
    first = int(years.min())
    return Season(group, slots, years - first, first, _SLOTS[group], int(years.max()) - first + 1)


def _sums(values: np.ndarray, columns: tuple, season: Season) -> tuple:
    """Return offset, and count, sum and sum of squares by slot and year, shape (slots, years, columns)."""
    width = columns[1] - columns[0]
    shape = season.n_slots, season.n_years, width
    offset, count, total, square = np.zeros(width), np.zeros(shape), np.zeros(shape), np.zeros(shape)
    sum_by_year(values, columns, season.slots, season.years, (offset, count, total, square))
    if season.group == "doy15":
        count, total, square = (_widen(a) for a in (count, total, square))
    return offset, count, total, square


def _settle(sums: tuple, rules: Rules) -> tuple:
    """Turn what `_sums` returns into offset, and count, mean and sigma of the references, in place."""
    limits = float(rules.ddof), float(rules.min_samples), float(rules.least_years), _SIGMA_FLOOR
    reference_moments(*sums[1:], rules.mode, limits)
    return sums


def _widen(sums: np.ndarray) -> np.ndarray:
    """Add the slots up to 15 days away, around the turn of the year."""
    ring = np.concatenate([sums[-_HALF_WINDOW:], sums, sums[:_HALF_WINDOW]]).cumsum(axis=0)
    ring = np.concatenate([np.zeros((1, *sums.shape[1:])), ring])
    return ring[2 * _HALF_WINDOW + 1 :] - ring[: -2 * _HALF_WINDOW - 1]


def _chunks(pixels: int, season: Season) -> list:
    width = max(16, _CHUNK // (season.n_slots * season.n_years))
    return [(first, min(first + width, pixels)) for first in range(0, pixels, width)]


def standardise_block(block: np.ndarray, season: Season, rules: Rules) -> np.ndarray:
    """Return (value - mean) / sigma of each value's reference.

    Parameters
    ----------
    block : ndarray of float32, shape (time, ...)
        NaN for no data.
    season : Season
        Of the times.
    rules : Rules
        Which values are the reference.

    Returns
    -------
    ndarray of float32, same shape
        NaN where the value or its reference is missing.
    """
    values = np.ascontiguousarray(block.reshape(block.shape[0], -1), np.float32)
    out = np.empty_like(values)
    for columns in _chunks(values.shape[1], season):
        offset, _, mean, sigma = _settle(_sums(values, columns, season), rules)
        standardise(values, columns, (season.slots, season.years), (offset, mean, sigma), out)
    return out.reshape(block.shape)


def standardise_and_average(block: np.ndarray, season: Season, rules: Rules) -> tuple:
    """Return what `standardise_block` does, and `climatology_block` of all years, from one set of sums."""
    values = np.ascontiguousarray(block.reshape(block.shape[0], -1), np.float32)
    out, found = np.empty_like(values), np.empty((3, season.n_slots, values.shape[1]), np.float32)
    for columns in _chunks(values.shape[1], season):
        sums = _sums(values, columns, season)
        _fill(found, columns, _settle(tuple(part.copy() for part in sums), rules._replace(reference="all")))
        offset, _, mean, sigma = _settle(sums, rules)
        standardise(values, columns, (season.slots, season.years), (offset, mean, sigma), out)
    return out.reshape(block.shape), _by_slot(found, block)


def rank_block(block: np.ndarray, season: Season, rules: Rules) -> np.ndarray:
    """Return the share of each value's reference that lies below it, 0 to 1, ties counted half; NaN as above."""
    values = np.ascontiguousarray(block.reshape(block.shape[0], -1), np.float32)
    out = np.empty_like(values)
    members, starts = _members(season)
    scored = season.slots, season.years
    rank_by_year(values, members, starts, scored, (rules.mode, rules.min_samples, rules.least_years), out)
    return out.reshape(block.shape)


def _members(season: Season) -> tuple:
    """Return the times of every slot's reference, by slot and year, and where each year begins."""
    half = _HALF_WINDOW if season.group == "doy15" else 0
    shifts = np.arange(-half, half + 1)
    slots = ((season.slots[:, None] + shifts) % season.n_slots).ravel()
    times = np.repeat(np.arange(season.slots.size), shifts.size)
    key = slots * season.n_years + season.years[times]
    order = np.argsort(key, kind="stable")
    edges = np.searchsorted(key[order], np.arange(season.n_slots * season.n_years + 1))
    within = edges[:-1].reshape(season.n_slots, season.n_years)
    starts = np.concatenate([within, edges[season.n_years :: season.n_years][:, None]], axis=1)
    return times[order], np.ascontiguousarray(starts)


def climatology_block(block: np.ndarray, season: Season, rules: Rules) -> tuple:
    """Return mean, standard deviation and count of every slot over all years, float32 of shape (slots, ...)."""
    values = np.ascontiguousarray(block.reshape(block.shape[0], -1), np.float32)
    found = np.empty((3, season.n_slots, values.shape[1]), np.float32)
    for columns in _chunks(values.shape[1], season):
        _fill(found, columns, _settle(_sums(values, columns, season), rules))
    return _by_slot(found, block)


def _fill(found: np.ndarray, columns: tuple, moments: tuple) -> None:
    offset, count, mean, sigma = moments
    part = slice(*columns)
    found[0, :, part], found[1, :, part], found[2, :, part] = mean[:, 0] + offset, sigma[:, 0], count[:, 0]


def _by_slot(found: np.ndarray, block: np.ndarray) -> tuple:
    return tuple(part.reshape(found.shape[1], *block.shape[1:]) for part in found)
