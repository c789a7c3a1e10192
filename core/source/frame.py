"""A metric frame of east and north around a point, for sources given in longitude and latitude."""

from __future__ import annotations

from functools import cached_property

import numpy as np
from pyproj import Transformer

from ..errors import InputError

FAR_M = 500e3  # beyond, a plane half-space is no longer a fair picture of the Earth


class LocalFrame:
    """East and north in metres around an origin: azimuthal equidistant on WGS84.

    Distances and azimuths from the origin are true; at 50 km the scale across is off by 1e-5.

    Parameters
    ----------
    longitude_deg, latitude_deg : float
        The origin, degrees; best near the middle of the source.
    """

    def __init__(self, longitude_deg: float, latitude_deg: float):
        if not (abs(latitude_deg) <= 90.0 and abs(longitude_deg) <= 360.0):
            raise InputError(
                "The origin is longitude {lon:g}, latitude {lat:g}; both must be degrees, not metres.",
                lon=float(longitude_deg),
                lat=float(latitude_deg),
            )
        self.longitude_deg, self.latitude_deg = float(longitude_deg), float(latitude_deg)

    @property
    def definition(self) -> str:
        """The frame as a PROJ string, for layers."""
        return f"+proj=aeqd +lat_0={self.latitude_deg!r} +lon_0={self.longitude_deg!r} +datum=WGS84 +units=m +type=crs"

    @cached_property
    def _transformer(self):
        return Transformer.from_crs("EPSG:4326", self.definition, always_xy=True)

    def to_local(self, longitude_deg, latitude_deg) -> tuple[np.ndarray, np.ndarray]:
        """Return east and north (m, shape of the input) of longitudes and latitudes in degrees; NaN stays NaN.

        Points more than 500 km away are refused: they are a sign of swapped or metric coordinates.
        """
        east, north = self._transformer.transform(
            np.asarray(longitude_deg, dtype=float), np.asarray(latitude_deg, dtype=float)
        )
        east, north = _nan_where_infinite(east), _nan_where_infinite(north)
        distance = np.hypot(east, north)
        if np.any(distance > FAR_M):
            raise InputError(
                "A point lies {far:.0f} km from the origin {lon:g}, {lat:g}, but a half-space holds for 500 km; "
                "check that longitude and latitude are degrees and not swapped.",
                far=float(np.nanmax(distance)) / 1e3,
                lon=self.longitude_deg,
                lat=self.latitude_deg,
            )
        return east, north

    def to_geographic(self, east_m, north_m) -> tuple[np.ndarray, np.ndarray]:
        """Return longitude and latitude (degrees, shape of the input) of points of the frame in metres."""
        return self._transformer.transform(
            np.asarray(east_m, dtype=float), np.asarray(north_m, dtype=float), direction="INVERSE"
        )


def _nan_where_infinite(values):
    array = np.asarray(values, dtype=float)
    return np.where(np.isfinite(array), array, np.nan)
