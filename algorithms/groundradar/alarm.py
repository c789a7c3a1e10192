"""Alarm: levels of zones from velocities, times of failure, and the log."""

from __future__ import annotations

from ..base import Tool
from ..deformation.features import read_features
from ..parameters import html_output, integer, number, number_output, raster, table_output, text, text_output, vector
from ..texts import Card, tr

_MM_PER_HOUR = 1.0 / 3.6e6


class Alarm(Tool):
    """Thresholds per polygon, hysteresis, inverse velocity, log."""

    card = Card(
        id="alarm",
        group="groundradar",
        title=tr("Alarm"),
        summary=tr("Watches zones for velocity, says when they would fail, and logs every change of level."),
        story=(
            tr(
                "Each zone is watched by the median of its pixels. A level is reached when the speed of the last window"
                " passes its threshold in several epochs in a row, and left when the speed falls below a part of it:"
                " levels do not flutter. A zone without data is not watched, and the log says so."
            ),
            tr(
                "The time of failure is where a line through the inverse velocities meets zero (Fukuzono 1985), with"
                " the interval of its confidence. It is given only when the velocity surely grows. Slopes stop, and"
                " slopes fail without it: no forecast is no safety. An entry of the log uses nothing that came later."
            ),
            tr(
                "Motion is along the line of sight only. This tool supports people who decide; it is no certified"
                " warning system."
            ),
        ),
        tags=("Fukuzono", tr("inverse velocity"), tr("early warning"), tr("landslide"), tr("threshold")),
    )
    parameters = (
        raster("INPUT", tr("Displacement series"), tr("From Displacement by ground radar.")),
        vector("ZONES", tr("Zones"), tr("Areas to watch, with the name in the field name."), geometry="polygon"),
        number("WARNING", tr("Warning"), tr("Speed of the level WARNING."), "mm/h", low=1e-6, high=1e6, default=0.5),
        number("ALARM", tr("Alarm"), tr("Speed of the level ALARM."), "mm/h", low=1e-6, high=1e6, default=2.0),
        number("WINDOW", tr("Window"), tr("Time over which a velocity is measured."), tr("minutes"), low=0.01,
               high=1e6, default=60.0, field="window_s"),
        number("RELEASE", tr("Release"), tr("Part of a threshold below which its level is left."), "1", low=0.05,
               high=1.0, default=0.7),
        integer("HOLD", tr("Hold"), tr("Epochs in a row that change a level."), tr("epochs"), low=1, high=1000,
                default=3),
        number("CONFIDENCE", tr("Confidence"), tr("Of the interval of the time of failure."), "1", low=0.5, high=0.999,
               default=0.9, advanced=True),
        integer("MIN_PIXELS", tr("Fewest pixels"), tr("A zone with fewer has no data."), tr("pixels"), low=1,
                high=1000000, default=5, advanced=True),
        text("WARNING_FIELD", tr("Field of warnings"),
             tr("Thresholds (mm/h) of single zones; WARNING where empty."), default="warning", optional=True,
             advanced=True, field="warning_field"),
        text("ALARM_FIELD", tr("Field of alarms"), tr("Thresholds (mm/h) of single zones; ALARM where empty."),
             default="alarm", optional=True, advanced=True, field="alarm_field"),
        table_output("LOG", tr("Log"),
                     tr("Every change of level: time (UTC), zone, from and to, velocity and threshold (mm/h), time of"
                        " failure, and a sentence."),
                     geometry="any"),
        table_output("OUTPUT", tr("Zones with levels"), tr("Level, velocity and time of failure at the last epoch."),
                     geometry="polygon", style="alarm_zones"),
        html_output("HTML", tr("Report"), tr("Log and pictures of the zones.")),
        text_output("WORST", tr("Worst level")),
        number_output("ENTRIES", tr("Entries of the log")),
        number_output("FAILING", tr("Zones with a time of failure")),
    )  # fmt: skip
    stage, job = "groundradar.alarm_stage:raise_alarms", "groundradar.alarm_stage:AlarmJob"
    compiled = False

    def prepare(self, read) -> dict:
        """Bring zones onto the map, and millimetres per hour to metres per second."""
        values = super().prepare(read)
        fields = {
            "text:name": ("name", "zone", "id"),
            "warning": (values.pop("warning_field") or "",),
            "alarm": (values.pop("alarm_field") or "",),
        }
        crs = read.raster_crs("INPUT")
        found = read_features(read, "ZONES", crs, fields) if crs else ()
        values["zones"] = tuple(
            (
                wkt,
                name or tr("zone {number}").format(number=number),
                *(None if v is None else v * _MM_PER_HOUR for v in limits),
            )
            for wkt, number, name, *limits in found
        )
        for name in ("warning", "alarm"):
            values[name] *= _MM_PER_HOUR
        values["window_s"] *= 60.0
        return values
