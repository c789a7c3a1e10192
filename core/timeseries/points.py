"""Points of a time series in the columns that the viewers of QGIS open: velocity, coherence, DYYYYMMDD."""

from __future__ import annotations

import numpy as np

from ..grids import MapGrid, Window
from ..results import Table

_MM = 1000.0


class PointCollector:
    """Pixels that are coherent in time, thinned evenly to a number that a table can hold.

    Parameters
    ----------
    dates : sequence of datetime
        Of the series.
    most : int
        Most points.
    least : float
        Least temporal coherence.
    """

    def __init__(self, dates, most: int, least: float):
        self._dates, self._most, self._least = tuple(dates), most, least
        self._kept: list = []
        self._every = 1

    def add(self, window: Window, series: np.ndarray, velocity, deviation, coherence) -> None:
        """Add the pixels of a window; series in metres, shape (dates, pixels), velocities in metres per year."""
        good = np.flatnonzero(np.isfinite(series).all(axis=0) & (coherence >= self._least))
        rows, cols = np.divmod(good, window.cols)
        table = np.concatenate(
            [
                np.stack([rows + window.row, cols + window.col]).astype(float),
                np.stack([_MM * velocity[good], _MM * deviation[good], coherence[good]]),
                _MM * series[:, good],
            ]
        )
        self._kept.append(table[:, :: self._every])
        # half of what was kept goes whenever it is twice too much, so that memory stays bounded
        while sum(part.shape[1] for part in self._kept) > 2 * self._most:
            self._every *= 2
            self._kept = [part[:, ::2] for part in self._kept]

    def table(self, grid: MapGrid) -> Table:
        """Return the points; velocity and displacement in millimetres (per year)."""
        parts = np.concatenate(self._kept, axis=1) if self._kept else np.empty((5 + len(self._dates), 0))
        step = max(1, -(-parts.shape[1] // max(self._most, 1)))
        parts = parts[:, ::step]
        columns = dict(zip(("velocity", "v_stdev", "coherence"), parts[2:5]))
        return point_table(grid, parts[0], parts[1], columns, self._dates, parts[5:])


def point_table(grid: MapGrid, rows, cols, columns: dict, dates, series_mm: np.ndarray) -> Table:
    """Return points with a time series in the columns that viewers know.

    Parameters
    ----------
    grid : MapGrid
        The map of the pixels.
    rows, cols : ndarray, shape (points,)
        Pixels, fractional ones too.
    columns : dict of str to ndarray
        What comes before the series: ``velocity`` and ``v_stdev`` (mm/yr), ``coherence`` and others.
    dates : sequence of datetime
        Of the series.
    series_mm : ndarray, shape (dates, points)
        Displacement in millimetres.
    """
    names = (*columns, *(date.strftime("D%Y%m%d") for date in dates))
    table = np.concatenate([np.stack(list(columns.values())), series_mm])
    places = tuple(f"POINT({a!r} {b!r})" for a, b in zip(grid.x(cols).tolist(), grid.y(rows).tolist()))
    rows = tuple(tuple(row) for row in table.T.tolist())
    return Table(tuple((name, float) for name in names), rows, places, "point", grid.crs_wkt)
