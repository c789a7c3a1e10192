"""Thermal alarms: windows in space and time behind heating cores."""

from __future__ import annotations

from ..base import Tool
from ..parameters import integer, number, number_output, raster, raster_output, table_output, vector
from ..texts import Card, tr
from .layers import read_event_rows


class ThermalAlarms(Tool):
    """From events to windows, with the share of space and time they take."""

    card = Card(
        id="thermalalarms",
        group="thermal",
        title=tr("Thermal alarms"),
        summary=tr("Gives every heating core a window in space and time, and says how much of both the windows cover."),
        story=(
            tr(
                "A window begins at the earliest on the day after the last day of its event, because an event is known"
                " at the end of that day. Its area is a disc, or along faults an ellipse of the same area; the radius"
                " is yours to choose, or that of Dobrovolsky for a magnitude (10 to the power 0.43 M kilometres)."
            ),
            tr(
                "An alarm is a hypothesis to be tested and no prediction. Wide and long windows hold earthquakes by"
                " chance: the covered share of area and time is always reported, and random alarms would hold at least"
                " that share of the earthquakes. Test with the tools Contingency and Molchan."
            ),
            tr("Window, radius and ellipse are our definitions, because the public record gives none."),
        ),
        tags=(tr("window"), tr("alarm"), "Dobrovolsky"),
    )
    parameters = (
        vector("EVENTS", tr("Heating cores"), tr("From the tool Heating core."), geometry="polygon"),
        raster("CUBE", tr("Cube"), tr("The index or the cube itself: pixels and days on which coverage is counted.")),
        integer("T1", tr("First day"), tr("After the last day of the event."), tr("days"), low=1, high=3650, default=1,
                field="first_day"),
        integer("T2", tr("Last day"), tr("After the last day of the event."), tr("days"), low=1, high=3650, default=30,
                field="last_day"),
        number("RADIUS", tr("Radius"), tr("Of the disc."), "km", low=1.0, high=20000.0, default=250.0,
               field="radius_km"),
        number(
            "MIN_MAGNITUDE",
            tr("Magnitude for Dobrovolsky's radius"),
            tr("Replaces the radius: 52 km for 4, 141 km for 5, 380 km for 6. Left out: the radius above."),
            "1",
            low=1.0,
            high=9.5,
            optional=True,
        ),
        vector(
            "FAULTS",
            tr("Faults"),
            tr("Lines; with an elongation above 1 the alarm lies along the nearest one."),
            geometry="line",
            optional=True,
        ),
        number("ELONGATION", tr("Elongation"), tr("Ratio of the axes of the ellipse."), "1", low=1.0, high=20.0,
               default=1.0, advanced=True),
        table_output("OUTPUT", tr("Alarms"), tr("Outlines with first and last day, centre, radius and score."),
                     geometry="polygon", style="thermal_alarms"),
        raster_output("MASK", tr("Alarm cube"), tr("1 where and when an alarm holds, one band a day."), optional=True),
        number_output("COUNT", tr("Number of alarms")),
        number_output("RADIUS_USED", tr("Radius (km)")),
        number_output("COVERAGE", tr("Covered area and time (percent)")),
        number_output("ACTIVE", tr("Days with an alarm (percent)")),
    )  # fmt: skip
    stage, job = "thermal.alarm_stage:make_alarms", "thermal.alarm_stage:AlarmJob"
    compiled = False

    def prepare(self, read) -> dict:
        """Read events and lines in degrees."""
        values = super().prepare(read)
        values["events"] = read_event_rows(read)
        values["faults"] = read.lines("FAULTS", "EPSG:4326") if values["faults"] else ()
        return values
