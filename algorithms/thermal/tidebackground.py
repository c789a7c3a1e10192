"""Tide background: cycles of the tide at a place and the background day of every day."""

from __future__ import annotations

from ..base import Tool
from ..parameters import html_output, integer, number_output, point, table_output, text, vector
from ..texts import Card, tr
from .layers import read_catalogue_rows


class TideBackground(Tool):
    """Troughs, peaks, background days, and a test of a catalogue."""

    card = Card(
        id="tidebackground",
        group="thermal",
        title=tr("Tide cycles and background days"),
        summary=tr("Finds the half-monthly cycles of the tide at a place, and the background day of every day."),
        story=(
            tr(
                "The daily range of the vertical tide rises and falls within half a month. A cycle goes from trough to"
                " trough, and the trough that opens it is the background day, against which a field of temperature can"
                " be compared."
            ),
            tr(
                "Published cases put single earthquakes at peaks, at troughs, and between. With a catalogue the tool"
                " tests whether earthquakes prefer a phase (Schuster); use one without aftershocks. The rule of the"
                " turning points is ours, because the published record gives none."
            ),
        ),
        tags=(tr("tidal force"), tr("background day"), tr("Schuster"), "ATSCTGF"),
    )
    parameters = (
        point("POINT", tr("Place"), tr("For example the epicentre.")),
        text("START", tr("First day"), tr("As 2014-07-01.")),
        text("END", tr("Last day"), tr("Included; at least 30 days.")),
        vector("CATALOGUE", tr("Earthquakes"), tr("Points with a field time (UTC); left out: no test."),
               geometry="point", read=None, optional=True),
        integer("REACH", tr("Window of a turning point"), tr("To either side."), tr("days"), low=1, high=6, default=2,
                advanced=True, field="reach_days"),
        integer("SPACING", tr("Least distance of turning points"), tr("Closer ones are one."), tr("days"), low=2,
                high=10, default=5, advanced=True, field="spacing_days"),
        table_output("OUTPUT", tr("Turning points"), tr("Day, peak or trough, daily range in microgal."),
                     geometry="any"),
        table_output("DAYS", tr("Days"), tr("Daily range, background day, and phase in the cycle (degrees)."),
                     geometry="any", optional=True),
        html_output("HTML", tr("Diagram"), tr("Daily range with its turning points, and the test.")),
        number_output("CYCLES", tr("Whole cycles")),
        number_output("R", tr("Mean resultant of the phases")),
        number_output("P", tr("Chance of random phases")),
    )  # fmt: skip
    stage, job = "thermal.tide_stage:tide_cycles", "thermal.tide_stage:CyclesJob"
    compiled = False

    def prepare(self, read) -> dict:
        """Read place and earthquakes."""
        values = super().prepare(read)
        values["longitude"], values["latitude"] = read.point("POINT", "EPSG:4326")
        values.pop("point", None)
        values["catalogue"] = read_catalogue_rows(read) if read.given("CATALOGUE") else ()
        return values
