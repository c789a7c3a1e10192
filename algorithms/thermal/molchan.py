"""Molchan diagram: are alarms better than chance."""

from __future__ import annotations

from ..base import Tool
from ..parameters import html_output, integer, number, number_output, raster, table_output, text, vector
from ..texts import Card, tr
from .layers import catalogue_parameter, period_parameters, read_alarm_rows, read_catalogue_rows


class Molchan(Tool):
    """Error diagram of two and three axes with three nulls."""

    card = Card(
        id="molchan",
        group="thermal",
        title=tr("Molchan diagram"),
        summary=tr("Tests alarms or daily scores against three kinds of chance: coverage, misses and false alarms."),
        story=(
            tr(
                "Coverage is the share of the expected earthquakes (reference measure of Seismic prior) inside the"
                " alarms; that of the area is shown beside it and misleads. Three chances are always computed: the"
                " binomial law for main shocks, the catalogue shifted in time, and other places drawn from the"
                " reference measure. The largest of them counts. None of them can be switched off."
            ),
            tr(
                "Alarms are ranked by their score. Their third axis is the share of alarms without an earthquake"
                " (FDR), with the chance of the alarms' own windows as reference, the balanced skill S3 and the loss;"
                " the published score is not public, and this definition is ours. A score cube speaks of the day LEAD"
                " days later; without a threshold the area under the curve is tested. Cells without data are never"
                " alarmed, and their earthquakes are missed. Values that do not apply are -1."
            ),
            tr(
                "That the third axis of the published system is the FDR is inferred from a later paper of its"
                " authors; that the largest of the three chances counts is our definition."
            ),
        ),
        tags=(tr("error diagram"), tr("significance"), tr("area skill score"), tr("false alarms"), "FDR"),
    )
    parameters = (
        vector("ALARMS", tr("Alarms"), tr("From the tool Thermal alarms; or a cube below."), geometry="polygon",
               read=None, optional=True),
        raster("CUBE", tr("Scores"), tr("One band a day on the pixels of the reference measure, instead of alarms."),
               optional=True),
        catalogue_parameter(),
        raster("RHO", tr("Reference measure"), tr("From the tool Seismic prior; its map is the region.")),
        number("THRESHOLD", tr("Threshold"), tr("From which score of the cube on an alarm is declared. Left out: the"
                                                " area under the curve is tested."), tr("unit of the cube"),
               optional=True),
        integer("LEAD", tr("Lead"), tr("From a band of the cube to the day it speaks of."), tr("days"), low=1,
                high=365, default=1, advanced=True, field="lead_days"),
        number("MIN_MAGNITUDE", tr("Least magnitude"), tr("Smaller earthquakes do not count."), "1", low=-3.0,
               high=10.0, default=4.5),
        number("MAX_DEPTH", tr("Greatest depth"), tr("Deeper earthquakes do not count; unknown depths do."), "km",
               low=0.0, high=800.0, default=70.0, field="max_depth_km"),
        *period_parameters(),
        number("ALPHA", tr("Level"), tr("Of the band and of discoveries."), "1", low=0.001, high=0.5, default=0.05,
               advanced=True),
        integer("DRAWS", tr("Draws"), tr("Shifts and relocations each; at most as many shifts as there are days."),
                tr("draws"), low=999, high=100000, default=999, advanced=True),
        text("WEIGHTS", tr("Weights of the loss"), tr("Of coverage, misses and false alarms, as 1,1,1."),
             default="1,1,1", advanced=True),
        integer("SEED", tr("Seed"), tr("The same number gives the same result."), tr("whole number"), low=0,
                high=2147483647, default=1, advanced=True),
        table_output("OUTPUT", tr("Curve"), tr("Coverage, misses and, for alarms, false alarms by threshold."),
                     geometry="any"),
        html_output("HTML", tr("Diagram"), tr("Diagrams of two and three axes, chances and scores.")),
        number_output("P_HEADLINE", tr("Chance, the largest of the three")),
        number_output("P_BINOMIAL", tr("Chance, binomial for main shocks")),
        number_output("P_SHIFT", tr("Chance, catalogue shifted in time")),
        number_output("P_PLACES", tr("Chance, other places")),
        number_output("P_AREA", tr("Chance by area, which misleads")),
        number_output("SKILL", tr("Area skill score (1/2 without skill)")),
        number_output("SKILL_Z", tr("Its deviation from 1/2 (standard deviations)")),
        number_output("SKILL_AREA", tr("Area skill score by area")),
        number_output("TAU", tr("Coverage by the reference measure")),
        number_output("TAU_AREA", tr("Coverage by area")),
        number_output("QUAKES_COUNT", tr("Earthquakes")),
        number_output("MAIN_SHOCKS", tr("Main shocks among them")),
        number_output("QUAKES_HIT", tr("Earthquakes inside alarms")),
        number_output("FNR", tr("Share of missed earthquakes")),
        number_output("GAIN", tr("Gain")),
        number_output("INFORMATION", tr("Information per earthquake (nats)")),
        number_output("DISCOVERIES", tr("Thresholds that stay significant")),
        number_output("ALARMS_COUNT", tr("Alarms")),
        number_output("FDR", tr("Share of alarms without an earthquake")),
        number_output("PRIOR", tr("Mean chance of the alarms' windows")),
        number_output("FDR_CHANCE", tr("Chance of the FDR, independent alarms")),
        number_output("FDR_CHANCE_SHIFT", tr("Chance of the FDR, catalogue shifted in time")),
        number_output("S3", tr("Balanced skill")),
        number_output("LOSS", tr("Loss")),
    )  # fmt: skip
    stage, job = "thermal.molchan_stage:draw_molchan", "thermal.molchan_stage:MolchanJob"
    compiled = False

    def prepare(self, read) -> dict:
        """Read alarms, earthquakes and weights."""
        from ...core.errors import InputError

        values = super().prepare(read)
        values["alarms"] = read_alarm_rows(read) if read.given("ALARMS") else ()
        values["catalogue"] = read_catalogue_rows(read)
        try:
            values["weights"] = tuple(float(part) for part in values["weights"].split(","))
        except ValueError:
            raise InputError("WEIGHTS is '{found}': give three numbers as 1,1,1.", found=values["weights"]) from None
        return values
