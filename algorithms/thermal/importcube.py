"""Import cube: climate fields of any format as one raster with a band per day."""

from __future__ import annotations

from ..base import Tool
from ..parameters import (
    choice,
    extent,
    flag,
    folder,
    integer,
    number,
    number_output,
    raster_output,
    scenes,
    text,
)
from ..texts import Card, tr
from .layers import period_parameters


class ImportCube(Tool):
    """NetCDF, GRIB, HDF or GeoTIFF to a cube."""

    card = Card(
        id="importcube",
        group="thermal",
        title=tr("Import cube"),
        summary=tr("Reads fields of radiation or temperature from NetCDF, GRIB, HDF or GeoTIFF into one daily raster."),
        story=(
            tr(
                "The result has one band for each time, named by its ISO date (UTC), in kelvin or W m-2, north up, with"
                " longitudes from -180 to 180. From QGIS 3.38 on the temporal controller plays it; before, step through"
                " the bands in the style of the layer."
            ),
            tr(
                "Times may be in any calendar of the climate conventions; days that no real year has, such as 30"
                " February of a model, are left out and reported. Files must share one grid and one unit: mixed units,"
                " days out of order and days that come twice are refused. Values outside the valid range become no"
                " data."
            ),
            tr(
                "Some drivers say degrees Celsius and give kelvin: the values decide, and the log says so. Fields in"
                " pieces over the day can be averaged, or one hour of the day can be kept, which the robust satellite"
                " technique asks for. A file name is asked for the date only when nothing inside the file tells it."
            ),
            tr(
                "Where the files hold quality flags, name their variable and the flags that you accept; all other"
                " pixels become no data (MODIS temperature: QC_Night, and xxxxxx00 for good values only or xxxxxx0x for"
                " all that were produced). Flags that come as GeoTIFF of their own are found by this name in the names"
                " of their files, and by their date."
            ),
        ),
        tags=(tr("outgoing longwave radiation"), tr("temperature"), tr("netcdf"), tr("grib"), "OLR", "LST", "ERA5"),
    )
    parameters = (
        scenes("INPUTS", tr("Files"), tr("In any order: NetCDF, GRIB, HDF or GeoTIFF."), optional=True),
        folder("FOLDER", tr("Folder"), tr("All files of these kinds in it and below it are added."), optional=True),
        text(
            "VARIABLE",
            tr("Variable"),
            tr("Its name, such as olr or air. Left out: the only one in K, degrees Celsius or W m-2."),
            optional=True,
        ),
        number(
            "LEVEL",
            tr("Pressure level"),
            tr("Needed when the files hold several."),
            "hPa",
            low=0.001,
            high=1100.0,
            optional=True,
            field="level_hpa",
        ),
        extent("EXTENT", tr("Area"), tr("Pixels with their centre inside are kept. Left out: all."), optional=True),
        *period_parameters(),
        choice(
            "UNITS",
            tr("Unit of the files"),
            tr("auto believes the files; name the unit when they tell none or a wrong one."),
            ("auto", "K", "degC", "Wm-2"),
            default="auto",
        ),
        choice(
            "STEP",
            tr("Times"),
            tr("keep: one band per field; daily_mean: the mean of all fields of a UTC day."),
            ("keep", "daily_mean"),
            default="keep",
        ),
        integer(
            "HOUR",
            tr("Hour of the day"),
            tr("Only fields of this UTC hour. Left out: all hours."),
            "h",
            low=0,
            high=23,
            optional=True,
            advanced=True,
        ),
        flag(
            "LON180",
            tr("Longitudes from -180 to 180"),
            tr("Rolls maps that run from 0 to 360 degrees."),
            default=True,
            advanced=True,
            field="wrap",
        ),
        number(
            "VALID_MIN",
            tr("Least valid value"),
            tr("Left out: 150 K, or 50 W m-2."),
            tr("K or W m-2"),
            optional=True,
            advanced=True,
        ),
        number(
            "VALID_MAX",
            tr("Largest valid value"),
            tr("Left out: 350 K, or 400 W m-2."),
            tr("K or W m-2"),
            optional=True,
            advanced=True,
        ),
        text(
            "QUALITY",
            tr("Quality variable"),
            tr("Name of the flags in the files or in file names, such as QC_Night. Left out: no flags are looked at."),
            optional=True,
            advanced=True,
        ),
        text(
            "QUALITY_ACCEPT",
            tr("Accepted flags"),
            tr("Numbers, ranges and patterns of bits between commas: 0, 64-66, xxxxxx00 (highest first, x: either)."),
            default="0",
            advanced=True,
            field="accept",
        ),
        raster_output("OUTPUT", tr("Cube"), tr("One band per time, named by its date.")),
        number_output("DAYS", tr("Number of bands")),
        number_output("MISSING", tr("Missing days")),
        number_output("VALID", tr("Valid values (percent)")),
    )
    stage, job = "thermal.importing:import_cube", "thermal.importing:ImportJob"
    isolated = True
    compiled = False

    def prepare(self, read) -> dict:
        """Take the area in degrees."""
        values = super().prepare(read)
        values.pop("extent")
        values["bounds"] = read.extent("EXTENT", "EPSG:4326")
        return values
