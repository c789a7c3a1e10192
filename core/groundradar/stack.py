"""Stacks of a ground radar on the map: one band per frame or epoch, named by its UTC time."""

from __future__ import annotations

from datetime import datetime, timezone
from pathlib import Path

import numpy as np

from ..errors import FormatError
from ..grids import Window
from ..raster import Band, Raster

STACK, SERIES = "groundstack", "groundseries"
_FORM = "%Y-%m-%dT%H:%M:%SZ"


def time_bands(times, unit: str = "") -> list:
    """Return one band per time, named by UTC to the second."""
    return [Band(time.strftime(_FORM), unit) for time in times]


class TimeReader:
    """A raster whose bands are times.

    Parameters
    ----------
    path : str
        Written with `time_bands`.
    product : str
        `STACK` (complex frames) or `SERIES` (displacement in metres).
    parameter : str
        Name of the tool's parameter, for errors.
    """

    def __init__(self, path, product: str, parameter: str = "INPUT"):
        self._raster = Raster(path, parameter)
        self.record, self.grid = self._raster.require_kind(product), self._raster.grid
        self.path, self.tags = str(path), self._raster.tags
        try:
            self.times = tuple(
                datetime.strptime(name, _FORM).replace(tzinfo=timezone.utc) for name in self._raster.band_names()
            )
        except ValueError:
            raise FormatError(
                "{parameter}: the bands of {path} are not named by times: choose an output of the ground radar tools.",
                parameter=parameter,
                path=Path(self.path).name,
            ) from None

    @property
    def seconds(self) -> np.ndarray:
        """Seconds since the first band."""
        return np.array([(time - self.times[0]).total_seconds() for time in self.times])

    def read(self, index: int) -> np.ndarray:
        """Return a band, counted from 0."""
        return self._raster.read(None, index + 1)

    def window(self, index: int, window: Window) -> np.ndarray:
        """Return a part of a band, counted from 0."""
        return self._raster.read(window, index + 1)

    def close(self) -> None:
        """Let go of the file."""
        self._raster.close()

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.close()
