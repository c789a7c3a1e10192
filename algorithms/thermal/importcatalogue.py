"""Import catalogue: earthquakes of any common format as points."""

from __future__ import annotations

from ..base import Tool
from ..parameters import choice, extent, file, number_output, table_output
from ..texts import Card, tr
from .layers import selection_parameters


class ImportCatalogue(Tool):
    """CSV, QuakeML, ZMAP or JMA to points."""

    card = Card(
        id="importcatalogue",
        group="thermal",
        title=tr("Import catalogue"),
        summary=tr("Reads an earthquake catalogue from CSV, QuakeML, ZMAP or JMA records into points with UTC times."),
        story=(
            tr(
                "CSV files are read by their headings, those of the USGS and those of the China Earthquake Networks"
                " Center, in UTF-8 or GB18030. Chinese headings mean Beijing time, which is turned into UTC; JMA"
                " records are in Japan time. Say the zone when a file differs."
            ),
            tr(
                "Depths are in kilometres, positive down; QuakeML gives metres. Events without a magnitude are left"
                " out. Magnitudes are taken as catalogued: scales are not converted into each other, and mixing them"
                " shifts every rate that is computed from them."
            ),
        ),
        tags=(tr("earthquakes"), tr("seismicity"), "USGS", "ComCat", "CENC", "QuakeML", "ZMAP", "JMA"),
    )
    parameters = (
        file(
            "INPUT", tr("Catalogue"), tr("The file."), filters=tr("Catalogues (*.csv *.xml *.qml *.zmap *.txt *.dat)")
        ),
        choice(
            "FORMAT",
            tr("Format"),
            tr("auto looks at the first lines."),
            ("auto", "csv", "quakeml", "zmap", "jma"),
            default="auto",
        ),
        choice(
            "ZONE",
            tr("Time zone"),
            tr("Of times that do not say theirs. auto: Beijing under Chinese headings, Japan for JMA, else UTC."),
            ("auto", "UTC", "Beijing", "Japan"),
            default="auto",
        ),
        *selection_parameters(magnitude=4.0, depth=70.0),
        extent("EXTENT", tr("Area"), tr("Left out: everywhere."), optional=True),
        table_output(
            "OUTPUT",
            tr("Earthquakes"),
            tr("Points with event, time, longitude, latitude, depth_km, magnitude, magtype."),
            geometry="point",
            style="earthquakes",
        ),
        number_output("COUNT", tr("Number of earthquakes")),
        number_output("LEFT_OUT", tr("Earthquakes left out")),
        number_output("LARGEST", tr("Largest magnitude")),
    )
    stage, job = "thermal.catalogue_files:import_catalogue", "thermal.catalogue_files:CatalogueJob"
    compiled = False

    def prepare(self, read) -> dict:
        """Take the area in degrees."""
        values = super().prepare(read)
        values.pop("extent")
        values["bounds"] = read.extent("EXTENT", "EPSG:4326")
        return values
