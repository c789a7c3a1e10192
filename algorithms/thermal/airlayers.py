"""Air layers: increments of air temperature over a background day, level by level."""

from __future__ import annotations

from ..base import Tool
from ..parameters import (
    extent,
    html_output,
    integer,
    number,
    number_output,
    raster,
    raster_output,
    rasters,
    table_output,
    text,
)
from ..texts import Card, tr


class AirLayers(Tool):
    """Layered anomaly with its placebos."""

    card = Card(
        id="airlayers",
        group="thermal",
        title=tr("Air layers"),
        summary=tr("Compares air temperature at several levels with a background day, and with other pairs of days."),
        story=(
            tr(
                "The increment of every pressure level is the day minus the background day (Tide cycles and background"
                " days). Where it exceeds the usual increments of the cell the area counts; the pyramid index is -1"
                " when the area shrinks with height."
            ),
            tr(
                "Ordinary weather makes pyramids too. Therefore the same is done for other pairs of days at the same"
                " distance, and the share that does as well is given and cannot be switched off. Levels below the"
                " ground are extrapolated by the models: give a DEM, so that they are left out. The definitions are"
                " ours, because the published record does not give them."
            ),
        ),
        tags=(tr("air temperature"), tr("pressure level"), tr("tidal force"), tr("placebo"), "NCEP"),
    )
    parameters = (
        rasters("INPUTS", tr("Cubes of air temperature"),
                tr("One for each pressure level, of the same days, from Import cube; at least three.")),
        text("DAY", tr("Day"), tr("As 2014-08-03.")),
        text("BACKGROUND", tr("Background day"), tr("The trough that opens the cycle of the tide, as 2014-08-02.")),
        raster("DEM", tr("Elevation model"), tr("Metres, in longitude and latitude. Left out: no level is left out."),
               optional=True),
        extent("EXTENT", tr("Region"), tr("Where areas are counted. Left out: all."), optional=True, field="bounds"),
        number("THRESHOLD", tr("Threshold"), tr("Above the mean increment of other pairs of days."),
               tr("standard deviations"), low=0.0, high=10.0, default=2.0),
        integer("PLACEBOS", tr("Other pairs of days"), tr("At most so many are drawn; at least 20 must exist."),
                tr("pairs"), low=20, high=5000, default=200, advanced=True),
        integer("SEED", tr("Seed"), tr("The same number gives the same result."), tr("whole number"), low=0,
                high=2147483647, default=1, advanced=True),
        raster_output("OUTPUT", tr("Increments"), tr("Kelvin, one band for each level from the lowest up."),
                      style="air_layers"),
        table_output("AREAS", tr("Areas"), tr("Area above the threshold by level (km2), and that of usual pairs."),
                     geometry="any"),
        html_output("HTML", tr("Report"), tr("Areas, index and the share of other pairs.")),
        number_output("INDEX", tr("Pyramid index")),
        number_output("CHANCE", tr("Share of other pairs that do as well")),
        number_output("LEVELS", tr("Levels")),
        number_output("PAIRS", tr("Pairs that were compared")),
    )  # fmt: skip
    stage, job = "thermal.layers:layer_increments", "thermal.layers:LayersJob"
    compiled = False

    def prepare(self, read) -> dict:
        """Bring the region into degrees."""
        values = super().prepare(read)
        box = read.extent("EXTENT", "EPSG:4326")
        values.pop("bounds", None)
        if box is not None:
            values["bounds"] = box
        return values
