"""Contingency: hits and misses of alarms, with both denominators."""

from __future__ import annotations

from ..base import Tool
from ..parameters import html_output, number, number_output, raster, table_output, vector
from ..texts import Card, tr
from .layers import catalogue_parameter, period_parameters, read_alarm_rows, read_catalogue_rows


class Contingency(Tool):
    """Two views of alarms."""

    card = Card(
        id="contingency",
        group="thermal",
        title=tr("Contingency"),
        summary=tr("Counts which alarms were followed by an earthquake, and which earthquakes lay in an alarm."),
        story=(
            tr(
                "Two views, two denominators. Of all alarms, PPV were followed by an earthquake in their own window and"
                " FDR = 1 - PPV were not. Of all earthquakes, TPR lay in an alarm and FNR = 1 - TPR were missed. They"
                " must not be mixed: of 62 alarms 58 can be right (FDR 6 percent) while 1300 of 1500 earthquakes are"
                " missed (FNR 87 percent)."
            ),
            tr(
                "With a reference measure (Seismic prior) the region is its map, and coverage, gain and the R-score"
                " TPR - tau are given; without one they are -1. Alarms count when they begin in the period. The"
                " chance given here supposes independent earthquakes and is too small when they cluster: use the tool"
                " Molchan diagram for a test."
            ),
        ),
        tags=(tr("hits"), tr("misses"), "PPV", "FNR", tr("R-score")),
    )
    parameters = (
        vector("ALARMS", tr("Alarms"), tr("From the tool Thermal alarms."), geometry="polygon", read=None),
        catalogue_parameter(),
        raster("RHO", tr("Reference measure"), tr("From the tool Seismic prior; its map is the region.")),
        number("MIN_MAGNITUDE", tr("Least magnitude"), tr("Smaller earthquakes do not count."), "1", low=-3.0,
               high=10.0, default=4.5),
        number("MAX_DEPTH", tr("Greatest depth"), tr("Deeper earthquakes do not count; unknown depths do."), "km",
               low=0.0, high=800.0, default=70.0, field="max_depth_km"),
        *period_parameters(),
        table_output("OUTPUT", tr("Alarms with hits"), tr("hit is 1 for alarms followed by an earthquake."),
                     geometry="polygon", style="thermal_hits"),
        table_output("QUAKES", tr("Earthquakes with hits"), tr("hit is 1 inside an alarm; lead_days counts from its"
                                                               " first day."),
                     geometry="point", style="earthquake_hits"),
        html_output("HTML", tr("Report"), tr("Both views with their denominators.")),
        number_output("ALARMS_COUNT", tr("Alarms")),
        number_output("ALARMS_HIT", tr("Alarms followed by an earthquake")),
        number_output("QUAKES_COUNT", tr("Earthquakes")),
        number_output("QUAKES_HIT", tr("Earthquakes inside an alarm")),
        number_output("PPV", tr("PPV, share of the alarms that were right")),
        number_output("FDR", tr("FDR, share of the alarms that were wrong")),
        number_output("TPR", tr("TPR, share of the earthquakes in an alarm")),
        number_output("FNR", tr("FNR, share of the earthquakes that were missed")),
        number_output("TAU", tr("Coverage by the reference measure (-1: not known)")),
        number_output("TAU_AREA", tr("Coverage of area and time (-1: not known)")),
        number_output("R_SCORE", tr("R-score, TPR - tau (-1: not known)")),
        number_output("GAIN", tr("Gain, TPR / tau (-1: not known)")),
        number_output("CHANCE", tr("Chance, if earthquakes were independent (-1: not known)")),
    )  # fmt: skip
    stage, job = "thermal.contingency:count_hits", "thermal.contingency:ContingencyJob"
    compiled = False

    def prepare(self, read) -> dict:
        """Read alarms and earthquakes."""
        values = super().prepare(read)
        values["alarms"], values["catalogue"] = read_alarm_rows(read), read_catalogue_rows(read)
        return values
