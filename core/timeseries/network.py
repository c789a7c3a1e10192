"""The network of pairs: dates, which pair joins which, triangles, parts, and the baseline of every date."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Optional

import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from ..errors import InputError

_SAME_DAY = timedelta(hours=12)
_YEAR_DAYS = 365.25


@dataclass(frozen=True, eq=False)
class Network:
    """Dates in order and the pairs between them.

    Attributes
    ----------
    dates : tuple of datetime
        Ascending.
    first, second : ndarray of int64, shape (pairs,)
        Date numbers of the reference and the secondary, first < second.
    baselines_m : ndarray, shape (pairs,), float64, or None
        Perpendicular baselines of the pairs, secondary minus reference.
    """

    dates: tuple
    first: np.ndarray
    second: np.ndarray
    baselines_m: Optional[np.ndarray] = None

    @property
    def years(self) -> np.ndarray:
        """Years since the first date."""
        return np.array([(date - self.dates[0]).total_seconds() / 86400.0 / _YEAR_DAYS for date in self.dates])

    def names(self) -> tuple:
        """Dates as YYYY-MM-DD."""
        return tuple(date.strftime("%Y-%m-%d") for date in self.dates)

    def pair_name(self, k: int) -> str:
        """A pair as YYYYMMDD-YYYYMMDD."""
        return "-".join(self.dates[i].strftime("%Y%m%d") for i in (self.first[k], self.second[k]))

    def parts(self, use: Optional[np.ndarray] = None) -> np.ndarray:
        """Return the part of the network that every date belongs to, from 0, with all pairs or those of `use`."""
        chosen = np.ones(self.first.size, bool) if use is None else use
        links = coo_matrix(
            (np.ones(int(chosen.sum())), (self.first[chosen], self.second[chosen])), shape=(len(self.dates),) * 2
        )
        return connected_components(links, directed=False)[1]

    def loops(self) -> np.ndarray:
        """Return every triangle as pair numbers (a, b, c) with a + b - c = 0, int64, shape (loops, 3)."""
        number = {(int(i), int(j)): k for k, (i, j) in enumerate(zip(self.first, self.second))}
        found = []
        for (i, j), a in number.items():
            for k in range(j + 1, len(self.dates)):
                b, c = number.get((j, k)), number.get((i, k))
                if b is not None and c is not None:
                    found.append((a, b, c))
        return np.array(found, dtype=np.int64).reshape(-1, 3)

    def date_baselines_m(self) -> Optional[np.ndarray]:
        """Return the perpendicular baseline of every date against the first, least squares of those of the pairs."""
        if self.baselines_m is None or not np.isfinite(self.baselines_m).all():
            return None
        design = np.zeros((self.first.size, len(self.dates)))
        rows = np.arange(self.first.size)
        design[rows, self.second] += 1.0
        design[rows, self.first] -= 1.0
        solution = np.linalg.lstsq(design[:, 1:], self.baselines_m, rcond=None)[0]
        return np.concatenate([[0.0], solution])


def build_network(pairs: Sequence, baselines_m: Optional[Sequence] = None) -> Network:
    """Return the network of pairs given as (reference, secondary) times.

    Parameters
    ----------
    pairs : sequence of (datetime, datetime)
        Times within half a day are one date.
    baselines_m : sequence of float or None
        Perpendicular baseline of every pair in metres; None where one is unknown.
    """
    dates: list = []
    for time in sorted(time for pair in pairs for time in pair):
        if not dates or time - dates[-1] > _SAME_DAY:
            dates.append(time)

    def place(time: datetime) -> int:
        return min(range(len(dates)), key=lambda k: abs(dates[k] - time))

    ends = np.array([(place(one), place(two)) for one, two in pairs], dtype=np.int64).reshape(-1, 2)
    if len(dates) < 3:
        raise InputError(
            "INPUTS hold {count} dates and a time series needs at least 3: give more interferograms.", count=len(dates)
        )
    if (ends[:, 0] >= ends[:, 1]).any():
        raise InputError("INPUTS hold a pair whose secondary is not later than its reference: import it again.")
    seen: set = set()
    for i, j in ends.tolist():
        if (i, j) in seen:
            raise InputError(
                "INPUTS hold the pair {first} to {second} twice: give each interferogram once.",
                first=dates[i].strftime("%Y-%m-%d"),
                second=dates[j].strftime("%Y-%m-%d"),
            )
        seen.add((i, j))
    known = None
    if baselines_m is not None and all(value is not None for value in baselines_m):
        known = np.array(baselines_m, dtype=float)
    return Network(tuple(dates), ends[:, 0].copy(), ends[:, 1].copy(), known)
