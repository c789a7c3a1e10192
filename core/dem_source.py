"""Which heights a tool uses: a plain value that needs no library, so that a dialog can make it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

DATUMS = ("ellipsoid", "egm96", "egm2008", "geoid", "constant")


@dataclass(frozen=True)
class DemSource:
    """Which heights to use.

    Attributes
    ----------
    path : str
        A raster; empty for the constant height.
    datum : str
        What its heights refer to: ``ellipsoid``, ``egm96``, ``egm2008``, ``geoid`` (a raster of undulations) or
        ``constant`` (one undulation).
    geoid : str
        Raster of geoid undulations in metres, for ``geoid``.
    undulation_m : float
        Geoid height over the ellipsoid, for ``constant``.
    height_m : float
        Ellipsoidal height everywhere, when there is no raster.
    voids : str
        ``fill`` interpolates voids, ``mask`` leaves them without data.
    """

    path: str = ""
    datum: str = ""
    geoid: str = ""
    undulation_m: float = 0.0
    height_m: float = 0.0
    voids: str = "fill"

    def describe(self) -> str:
        """Return a short text for the record."""
        if not self.path:
            return f"constant height {self.height_m:g} m over the WGS84 ellipsoid"
        how = {"geoid": f"geoid raster {Path(self.geoid).name}", "constant": f"undulation {self.undulation_m:g} m"}
        datum = how.get(self.datum, self.datum)
        return f"{Path(self.path).name} ({datum}), used as heights over the WGS84 ellipsoid"
