"""Heating cores: anomalies that are strong, compact, lasting and in place, told from weather that is large or moves.

The public sentence is only that anomalies are filtered by conditions on time, space and intensity; every definition
here is ours. All of an event is known at the end of its last day:

* the *envelope* of a day is a set of 8-connected cells with an index of at least K_ENV;
* a *core* of a day is a set of at least N_CORE 8-connected cells of at least K_CORE, inside an envelope;
* cores of successive days that share a cell (or, linked by neighbours, touch) are one *event*.

An event is kept when it passes four rules, asked in this order: ``time`` (cores on at least D_CORE days), ``contrast``
(mean of the core minus mean of the rest of its envelopes, or minus K_ENV when the core fills them), ``area`` (no
envelope larger than A_MAX, none smaller than A_MIN) and ``drift`` (the centroid moves no faster than V_MAX). Cores
with too few cells fail the rule ``intensity``; they are counted and not kept.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import NamedTuple

import numpy as np
from scipy.ndimage import label

from ..errors import InputError
from .cube import distance_km

RULES = ("intensity", "time", "contrast", "area", "drift")
_IN_DAY = np.zeros((3, 3, 3), bool)
_IN_DAY[1] = True


@dataclass(frozen=True)
class CoreRules:
    """Thresholds; see the module.

    Attributes
    ----------
    k_env, k_core : float
        Index of envelope and core, k_env <= k_core.
    n_core : int
        Least cells of a core, >= 1.
    d_core : int
        Least days with a core, >= 1.
    contrast : float
        Least contrast, in units of the index.
    area_max_km2, area_min_km2 : float
        Of the envelope, on every day of the core.
    speed_max_km_day : float
        Of the centroid of the core, mean over its days.
    gap_days : int
        Days without a core that do not end an event, >= 0.
    linked_by_neighbours : bool
        Whether cores of successive days need only touch.
    """

    k_env: float = 1.5
    k_core: float = 2.0
    n_core: int = 2
    d_core: int = 2
    contrast: float = 0.5
    area_max_km2: float = 430e3
    area_min_km2: float = 0.0
    speed_max_km_day: float = 150.0
    gap_days: int = 0
    linked_by_neighbours: bool = False


# Thresholds of an index with the truncated warm tail of outgoing longwave radiation, of one with a normal tail, of
# ranks, and of the significant sequence of anomalies in space and time (SSTA) of the robust satellite technique.
PRESETS = {
    "olr": CoreRules(),
    "temperature": CoreRules(k_core=2.5),
    "quantile": CoreRules(k_env=0.97, k_core=0.995, contrast=0.0),
    "ssta": CoreRules(
        k_env=3.0, k_core=3.0, n_core=1, contrast=0.0, area_max_km2=np.inf, area_min_km2=150.0,
        speed_max_km_day=np.inf, gap_days=7,
    ),
}  # fmt: skip


class Geometry(NamedTuple):
    """Places of the cells: longitude and latitude (degrees) and area (km2), each of shape (rows, cols)."""

    longitude: np.ndarray
    latitude: np.ndarray
    area_km2: np.ndarray


@dataclass(frozen=True)
class Events:
    """Events in order of their first day; arrays of one length n unless said otherwise.

    Attributes
    ----------
    start, end : ndarray of datetime64[D]
        First and last day with a core.
    longitude, latitude : ndarray of float64
        Centroid of the core weighted by the index, degrees.
    core_z, ring_z : ndarray of float64
        Mean index of the core, and of the rest of its envelopes (K_ENV when there is none).
    days, n_cells : ndarray of int64
        Days with a core, and different cells of the core.
    area_km2 : ndarray of float64
        Largest envelope.
    drift_km_day : ndarray of float64
        Mean speed of the core's centroid.
    rule : ndarray of str
        The first rule that failed; empty for kept events.
    cells : list of ndarray of int64
        Flat indices of the envelope's cells of all days of the event.
    too_small : int
        Number of cores with too few cells.
    """

    start: np.ndarray
    end: np.ndarray
    longitude: np.ndarray
    latitude: np.ndarray
    core_z: np.ndarray
    ring_z: np.ndarray
    days: np.ndarray
    n_cells: np.ndarray
    area_km2: np.ndarray
    drift_km_day: np.ndarray
    rule: np.ndarray
    cells: list
    too_small: int = 0

    def __len__(self) -> int:
        return self.start.size

    def take(self, chosen: np.ndarray) -> Events:
        """Return the events of an index or boolean array."""
        index = np.arange(len(self))[chosen]
        names = [item.name for item in fields(self)[:-2]]
        arrays = {name: getattr(self, name)[index] for name in names}
        return Events(**arrays, cells=[self.cells[k] for k in index], too_small=self.too_small)


def check_rules(rules: CoreRules) -> None:
    """Raise `InputError` for thresholds that contradict each other."""
    if not rules.k_env <= rules.k_core:
        raise InputError(
            "K_ENV is {env} and K_CORE is {core}: the core must not be weaker than its envelope.",
            env=rules.k_env,
            core=rules.k_core,
        )
    if min(rules.n_core, rules.d_core) < 1 or rules.gap_days < 0:
        raise InputError("N_CORE and D_CORE must be at least 1, and GAP at least 0.")
    if not (rules.area_min_km2 <= rules.area_max_km2 and rules.speed_max_km_day > 0.0):
        raise InputError("A_MIN must not exceed A_MAX, and V_MAX must be positive.")


def find_events(index: np.ndarray, days: np.ndarray, geometry: Geometry, rules: CoreRules) -> Events:
    """Return the events of an index cube.

    Parameters
    ----------
    index : ndarray of float32, shape (time, rows, cols)
        NaN where unknown: no anomaly.
    days : ndarray of datetime64[D], shape (time,), increasing
        A missing day ends an event unless GAP allows it.
    geometry : Geometry
    rules : CoreRules
    """
    check_rules(rules)
    offset = (days - days[0]).astype(np.int64)
    with np.errstate(invalid="ignore"):
        envelope, core = index >= np.float32(rules.k_env), index >= np.float32(rules.k_core)
    core, small = _drop_small(core, rules.n_core)
    track, count = _link(core, offset, rules)
    bodies, _ = label(envelope, _IN_DAY)
    cells = _Cells(index, core, track, bodies, offset)
    return _describe(cells, count, (days[0], small), geometry, rules)


def _drop_small(core: np.ndarray, least: int) -> tuple:
    """Return the core cells in sets of at least `least` a day, and how many sets were smaller."""
    if least == 1:
        return core, 0
    sets, count = label(core, _IN_DAY)
    sizes = np.bincount(sets.ravel(), minlength=count + 1)
    keep = sizes >= least
    keep[0] = False
    return keep[sets], int(count - keep.sum())


def _link(core: np.ndarray, offset: np.ndarray, rules: CoreRules) -> tuple:
    """Number the events of core cells, 1 to count; 0 elsewhere."""
    structure = _IN_DAY.copy()
    structure[[0, 2]] = True if rules.linked_by_neighbours else [[False] * 3, [False, True, False], [False] * 3]
    regular = offset.size and (np.diff(offset) == 1).all()
    if regular and rules.gap_days == 0:
        return label(core, structure)
    # a regular axis of days, with the days of a gap filled so that labels pass through it
    whole = np.zeros((offset[-1] + 1, *core.shape[1:]), bool)
    whole[offset] = core
    labels, count = label(_bridge(whole, rules.gap_days), structure)
    found = np.where(core, labels[offset], 0)
    used = np.unique(found)
    used = used[used > 0]
    numbers = np.zeros(count + 1, found.dtype)
    numbers[used] = np.arange(1, used.size + 1)
    return numbers[found], used.size


def _bridge(core: np.ndarray, gap: int) -> np.ndarray:
    """Fill up to `gap` days between two core days of a cell."""
    if gap == 0:
        return core
    filled, since = core.copy(), np.full(core.shape[1:], gap + 1)
    for t in range(core.shape[0]):
        joined = core[t] & (since > 0) & (since <= gap)
        for back in range(1, gap + 1):
            if t - back >= 0:
                filled[t - back] |= joined & (since >= back)
        since = np.where(core[t], 0, since + 1)
    return filled


class _Cells:
    """The cells of all cores, and of the envelopes around them, as flat arrays.

    Attributes
    ----------
    event, day, place : ndarray of int64
        Of every core cell: number from 0, day since the first, and flat index in the map.
    value : ndarray of float64
        Its index.
    around : tuple (event, day, place, value, is_core) of ndarray
        The same of every cell of the envelopes that hold a core; a cell comes once for each event in its envelope.
    """

    def __init__(self, index, core, track, bodies, offset):
        size = index[0].size
        flat = np.flatnonzero(core)
        self.event = track.ravel()[flat].astype(np.int64) - 1
        self.day, self.place = offset[flat // size], flat % size
        self.value = index.ravel()[flat].astype(np.float64)
        held = bodies.ravel()[flat].astype(np.int64)
        pairs = np.unique(np.stack([held, self.event], axis=1), axis=0)
        inside = np.flatnonzero(bodies)
        body = bodies.ravel()[inside]
        wanted = np.zeros(int(bodies.max()) + 1 if bodies.size else 1, bool)
        wanted[pairs[:, 0]] = True
        inside, body = inside[wanted[body]], body[wanted[body]]
        first = np.searchsorted(pairs[:, 0], body, side="left")
        repeats = np.searchsorted(pairs[:, 0], body, side="right") - first
        source = np.repeat(np.arange(body.size), repeats)
        step = np.arange(source.size) - np.repeat(np.cumsum(repeats) - repeats, repeats)
        event = pairs[first[source] + step, 1]
        places = inside[source]
        value = index.ravel()[places].astype(np.float64)
        self.around = event, offset[places // size], places % size, value, core.ravel()[places]


def _describe(cells: _Cells, count: int, start: tuple, geometry: Geometry, rules: CoreRules) -> Events:
    first_day, small = start
    event, weight = cells.event, np.maximum(cells.value, 1e-6)
    lon, lat = geometry.longitude.ravel(), geometry.latitude.ravel()
    total = np.bincount(event, weight, count)
    number = np.bincount(event, minlength=count)
    core_z = np.bincount(event, cells.value, count) / np.maximum(number, 1)
    first, last = _range(event, cells.day, count)
    speed = _speed(cells, weight, (lon, lat), count)
    ring_z, largest, smallest = _envelopes(cells, count, geometry, rules)
    days = _distinct(event, cells.day, count)
    # envelopes of one event are gathered in order of the events
    order = np.argsort(cells.around[0], kind="stable")
    edges = np.searchsorted(cells.around[0][order], np.arange(1, count))
    parts = [np.unique(part) for part in np.split(cells.around[2][order], edges)] if count else []
    rule = np.full(count, "", object)
    failures = (
        ("time", days < rules.d_core),
        ("contrast", core_z - ring_z < rules.contrast - 1e-6),
        ("area", (largest > rules.area_max_km2) | (smallest < rules.area_min_km2)),
        ("drift", speed > rules.speed_max_km_day),
    )
    for name, failed in reversed(failures):
        rule[failed] = name
    found = Events(
        first_day + first,
        first_day + last,
        np.bincount(event, weight * lon[cells.place], count) / total,
        np.bincount(event, weight * lat[cells.place], count) / total,
        core_z,
        ring_z,
        days,
        _distinct(event, cells.place, count),
        largest,
        speed,
        rule,
        parts,
        small,
    )
    order = np.argsort(found.start, kind="stable")
    return found.take(order) if count else found


def _range(event: np.ndarray, day: np.ndarray, count: int) -> tuple:
    first, last = np.full(count, np.iinfo(np.int64).max), np.full(count, -1)
    np.minimum.at(first, event, day)
    np.maximum.at(last, event, day)
    return first, last


def _distinct(event: np.ndarray, value: np.ndarray, count: int) -> np.ndarray:
    """Return how many different values every event has."""
    pairs = np.unique(event * (int(value.max(initial=0)) + 1) + value)
    return np.bincount(pairs // (int(value.max(initial=0)) + 1), minlength=count)


def _speed(cells: _Cells, weight: np.ndarray, lonlat: tuple, count: int) -> np.ndarray:
    """Return the length of the centroids' path divided by its days, km per day; 0 for one day."""
    span = int(cells.day.max(initial=0)) + 1
    key, inverse = np.unique(cells.event * span + cells.day, return_inverse=True)
    total = np.bincount(inverse, weight, key.size)
    lon, lat = (np.bincount(inverse, weight * axis[cells.place], key.size) / total for axis in lonlat)
    event, day = key // span, key % span
    same = event[1:] == event[:-1]
    steps = np.where(same, distance_km(lon[:-1], lat[:-1], lon[1:], lat[1:]), 0.0)
    path = np.bincount(event[1:], steps, count)
    lasting = np.bincount(event[1:], np.where(same, np.diff(day), 0), count)
    return path / np.maximum(lasting, 1)


def _envelopes(cells: _Cells, count: int, geometry: Geometry, rules: CoreRules) -> tuple:
    """Return the mean of the envelopes without their cores, and the largest and smallest daily area."""
    event, day, place, value, is_core = cells.around
    ring = ~is_core
    number = np.bincount(event[ring], minlength=count)
    total = np.bincount(event[ring], value[ring], count)
    ring_z = np.where(number > 0, total / np.maximum(number, 1), rules.k_env)
    span = int(day.max(initial=0)) + 1
    key, inverse = np.unique(event * span + day, return_inverse=True)
    area = np.bincount(inverse, geometry.area_km2.ravel()[place], key.size)
    largest, smallest = np.zeros(count), np.full(count, np.inf)
    np.maximum.at(largest, key // span, area)
    np.minimum.at(smallest, key // span, area)
    return ring_z, largest, smallest
