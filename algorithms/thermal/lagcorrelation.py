"""Lag correlation: which of two series of a region comes later."""

from __future__ import annotations

from ..base import Tool
from ..parameters import extent, html_output, integer, number_output, raster, table_output
from ..texts import Card, tr


class LagCorrelation(Tool):
    """Lag between the regional means of two cubes."""

    card = Card(
        id="lagcorrelation",
        group="thermal",
        title=tr("Lag correlation"),
        summary=tr("Finds by how many days one daily series of a region comes after another, and how sure that is."),
        story=(
            tr(
                "The means of both cubes over the region, weighted by area, are correlated at every lag. Positive means"
                " that the second comes later: methane after heat, heat after tide. The grey band holds 95 percent of"
                " unrelated series with the same memory, made by putting blocks of days into another order."
            ),
            tr(
                "Take the mean year out of both first (Thermal index): seasons correlate with everything. Days without"
                " data are left out."
            ),
            tr("The test by blocks of days is our definition, because the public record gives none."),
        ),
        tags=(tr("cross-correlation"), tr("methane"), tr("bootstrap")),
    )
    parameters = (
        raster("FIRST", tr("First cube"), tr("One band a day, from Import cube or Thermal index.")),
        raster("SECOND", tr("Second cube"), tr("The same region and days; the grid may differ.")),
        extent("EXTENT", tr("Region"), tr("Left out: all."), optional=True, field="bounds"),
        integer("MAX_LAG", tr("Largest lag"), tr("To either side."), tr("days"), low=1, high=365, default=30,
                field="max_lag_days"),
        integer("BLOCK", tr("Block"), tr("Longer than the memory of the series."), tr("days"), low=1, high=365,
                default=15, advanced=True, field="block_days"),
        integer("DRAWS", tr("Draws"), tr("Of the bootstrap."), tr("draws"), low=99, high=9999, default=999,
                advanced=True),
        integer("SEED", tr("Seed"), tr("The same number gives the same result."), tr("whole number"), low=0,
                high=2147483647, default=1, advanced=True),
        table_output("OUTPUT", tr("Correlation by lag"), tr("Lag in days, correlation, and the band of chance."),
                     geometry="any"),
        html_output("HTML", tr("Diagram"), tr("Correlation by lag with the band of chance.")),
        number_output("LAG", tr("Best lag (days)")),
        number_output("LOWER", tr("Lower end of its interval (days)")),
        number_output("UPPER", tr("Upper end of its interval (days)")),
        number_output("CORRELATION", tr("Correlation there")),
        number_output("CHANCE", tr("Chance of as large a correlation")),
        number_output("DAYS", tr("Days in common")),
    )  # fmt: skip
    stage, job = "thermal.lag:correlate_lags", "thermal.lag:LagJob"
    compiled = False

    def prepare(self, read) -> dict:
        """Bring the region into degrees."""
        values = super().prepare(read)
        box = read.extent("EXTENT", "EPSG:4326")
        values.pop("bounds", None)
        if box is not None:
            values["bounds"] = box
        return values
