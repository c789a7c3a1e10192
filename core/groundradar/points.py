"""The points of a ground radar as time series viewers read them."""

from __future__ import annotations

import numpy as np

from ..grids import MapGrid
from ..results import Table

_MM, _DAYS_PER_YEAR = 1000.0, 365.25
_FEW_DAYS, _MOST_COLUMNS = 3, 400


class DayMeans:
    """Means of the displacement of each day; over less than three days, of shorter periods of equal length.

    Parameters
    ----------
    times : list of datetime
        All epochs.
    pixels : int
        Number of pixels.
    """

    def __init__(self, times, pixels: int):
        form = "D%Y%m%d" if (times[-1] - times[0]).days >= _FEW_DAYS else "T%Y%m%d%H%M%S"
        names = [time.strftime(form) for time in times]
        group = max(1, -(-len(set(names)) // _MOST_COLUMNS)) if form[0] == "T" else 1
        firsts = sorted(set(names))[::group]
        places = np.searchsorted(firsts, names, side="right") - 1
        self._column = dict(zip(times, places.tolist()))
        self._names = firsts
        self._sums, self._counts = np.zeros((len(firsts), pixels)), np.zeros(len(firsts))

    def add(self, time, moved_m: np.ndarray) -> None:
        """Add an epoch, shape (pixels,), metres."""
        self._sums[self._column[time]] += moved_m
        self._counts[self._column[time]] += 1

    def table(self, grid: MapGrid, chosen, velocity_m_day: np.ndarray, most: int) -> Table:
        """Return the points: velocity (mm/yr), coherence, displacement (mm)."""
        step = max(1, -(-chosen.places.size // max(most, 1)))
        kept = np.arange(0, chosen.places.size, step)
        rows, cols = np.divmod(chosen.places[kept], grid.cols)
        x, y = grid.x(cols), grid.y(rows)
        columns = (
            _MM * _DAYS_PER_YEAR * velocity_m_day[kept][None],
            chosen.coherence[kept][None],
            _MM * self._sums[:, kept] / self._counts[:, None],
        )
        values = np.concatenate(columns).T.tolist()
        names = ("velocity", "coherence", *self._names)
        places = tuple(f"POINT({a!r} {b!r})" for a, b in zip(x.tolist(), y.tolist()))
        return Table(tuple((n, float) for n in names), tuple(map(tuple, values)), places, "point", grid.crs_wkt)
