"""What the tools that look at the ground share: the parameters of area and heights, and their reading."""

from __future__ import annotations

import math
from typing import Optional

from qgis.core import QgsCoordinateReferenceSystem

from ..core.dem_source import DATUMS, DemSource
from .parameters import choice, crs, extent, number, raster
from .reading import Reading, crs_text
from .texts import tr


def height_parameters(*, optional: bool) -> tuple:
    """Return the elevation model, what its heights refer to, and what stands in where they are missing."""
    without = tr(" Left out: one constant height.") if optional else ""
    return (
        raster(
            "DEM",
            tr("Elevation model"),
            tr("Heights of the ground in metres: any raster, in any CRS, that covers the whole area.") + without,
            optional=optional,
        ),
        choice(
            "DEM_DATUM",
            tr("Heights refer to"),
            tr(
                "What the heights are measured from: ellipsoid (WGS84; TanDEM-X), egm96 (SRTM), egm2008 (Copernicus"
                " DEM), geoid (a raster of geoid heights, given below) or constant (one geoid height, given below). A"
                " wrong choice moves the ground by tens of metres."
            ),
            DATUMS,
            optional=optional,
        ),
        raster(
            "GEOID",
            tr("Geoid raster"),
            tr("Height of the geoid above the WGS84 ellipsoid in metres; only for the choice geoid."),
            optional=True,
            advanced=True,
        ),
        number(
            "GEOID_HEIGHT",
            tr("Geoid height"),
            tr("Height of the geoid above the WGS84 ellipsoid in the area; only for the choice constant."),
            "m",
            low=-120.0,
            high=100.0,
            optional=True,
            advanced=True,
        ),
        choice(
            "VOIDS",
            tr("Voids of the elevation model"),
            tr("fill: interpolate them from around; mask: leave the ground there without data."),
            ("fill", "mask"),
            default="fill",
            advanced=True,
        ),
    )


def constant_height() -> tuple:
    """Return the height that is used without an elevation model."""
    return (
        number(
            "HEIGHT",
            tr("Constant height"),
            tr("Height of the ground above the WGS84 ellipsoid, when there is no elevation model."),
            "m",
            low=-1000.0,
            high=9500.0,
            default=0.0,
            advanced=True,
        ),
    )


def area_parameters() -> tuple:
    """Return the extent and the CRS of the results."""
    return (
        extent(
            "EXTENT",
            tr("Area"),
            tr("The area to process, in units of its CRS. Left out: all ground that the scenes have in common."),
            optional=True,
        ),
        crs(
            "TARGET_CRS",
            tr("CRS of the results"),
            tr("Left out: the UTM zone of the area, or the CRS of the area when that is a projection."),
            optional=True,
            advanced=True,
        ),
    )


def take_heights(values: dict) -> DemSource:
    """Take the parameters of the heights out of `values` and return them as one."""
    found = {
        "path": values.pop("dem", None),
        "datum": values.pop("dem_datum", None),
        "geoid": values.pop("geoid", None),
        "undulation_m": values.pop("geoid_height", None),
        "height_m": values.pop("height", None),
        "voids": values.pop("voids", None),
    }
    return DemSource(**{key: value for key, value in found.items() if value is not None})


def take_area(values: dict, read: Reading) -> None:
    """Replace extent and CRS in `values` by ``bounds`` and ``crs`` in one projection."""
    wanted: Optional[str] = values.pop("target_crs", None)
    values.pop("extent", None)
    if wanted is None and read.extent("EXTENT") is not None:
        wanted = read.extent_crs("EXTENT")
        if wanted is not None and QgsCoordinateReferenceSystem(wanted).isGeographic():
            west, south, east, north = read.extent("EXTENT")
            zone = math.floor((0.5 * (west + east) + 180.0) / 6.0) % 60 + 1
            code = (32600 if south + north >= 0.0 else 32700) + zone
            wanted = crs_text(QgsCoordinateReferenceSystem(f"EPSG:{code}"))
    values["crs"] = wanted
    values["bounds"] = read.extent("EXTENT", wanted)
