"""Displacement series on disk: a multi-band GeoTIFF, one band per date, described by ISO dates."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timezone
from pathlib import Path
from typing import Optional

import numpy as np

from ..conventions import Record, Step
from ..errors import FormatError, InputError
from ..grids import Window
from ..raster import Band, Raster
from .network import Network

_YEAR_S = 365.25 * 86400.0


def series_bands(dates) -> tuple:
    """Return one band per date, named YYYY-MM-DD, in metres."""
    return tuple(Band(date.strftime("%Y-%m-%d"), "m") for date in dates)


def series_record(record: Record, network: Network, step: Step) -> Record:
    """Return the record of a series made from the stack whose first pair has `record`."""
    made = replace(record, history=())
    return made.derive(
        step,
        product="series",
        reference=network.dates[0],
        secondary=network.dates[-1],
        baseline_perpendicular_m=None,
    )


def parse_dates(texts, network: Network) -> tuple:
    """Return days given as YYYY-MM-DD in years since the first date of a network.

    Raises
    ------
    InputError
        For a text that is no day, and for a day that does not lie between the first and the last date.
    """
    found = []
    for text in texts:
        try:
            day = datetime.strptime(text.strip(), "%Y-%m-%d").replace(tzinfo=timezone.utc)
        except ValueError:
            raise InputError(
                "STEPS holds '{found}': give days as 2003-12-26, separated by commas.", found=text
            ) from None
        if not network.dates[0] < day <= network.dates[-1]:
            raise InputError(
                "STEPS holds {found}, which is not between the first and the last date ({first} to {last}).",
                found=text.strip(),
                first=network.names()[0],
                last=network.names()[-1],
            )
        found.append((day - network.dates[0]).total_seconds() / _YEAR_S)
    return tuple(found)


class SeriesReader:
    """A displacement series opened for reading by window.

    Parameters
    ----------
    path : str
        Raster whose bands are named by their dates.
    parameter : str
        Name of the tool's parameter, for error messages.
    """

    def __init__(self, path, parameter: str = "INPUT"):
        self._raster = Raster(path, parameter)
        self.record = self._raster.require_kind("series")
        self.grid = self._raster.grid
        try:
            days = [datetime.strptime(name[:10], "%Y-%m-%d") for name in self._raster.band_names()]
        except ValueError:
            raise FormatError(
                "{parameter}: the bands of {path} are not named by dates: choose a series made by Invert time series.",
                parameter=parameter,
                path=Path(str(path)).name,
            ) from None
        self.dates = tuple(day.replace(tzinfo=timezone.utc) for day in days)

    @property
    def years(self) -> np.ndarray:
        """Years since the first date."""
        return np.array([(date - self.dates[0]).total_seconds() / _YEAR_S for date in self.dates])

    def read(self, window: Window) -> np.ndarray:
        """Return the series of a window in metres, float64, shape (dates, pixels)."""
        out = np.empty((len(self.dates), window.rows * window.cols))
        for k in range(len(self.dates)):
            out[k] = self._raster.read(window, k + 1).ravel()
        return out

    def band(self, index: int, window: Optional[Window] = None) -> np.ndarray:
        """Return one date, or a window of it, as an image, float32."""
        return self._raster.read(window, index + 1)

    def close(self) -> None:
        """Let go of the file."""
        self._raster.close()

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.close()
