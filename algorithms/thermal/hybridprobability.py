"""Hybrid probability: prior and precursor together."""

from __future__ import annotations

from ..base import Tool
from ..parameters import choice, flag, integer, number, number_output, raster, raster_output, text, vector
from ..texts import Card, tr
from .layers import read_alarm_rows


class HybridProbability(Tool):
    """Prior times precursor."""

    card = Card(
        id="hybridprobability",
        group="thermal",
        title=tr("Hybrid probability"),
        summary=tr("Changes a prior chance of earthquakes where alarms hold, by as much as their skill allows."),
        story=(
            tr(
                "The skill is the number of earthquakes inside the alarms and their coverage, from Contingency or"
                " Molchan diagram on years that were not used for training. It is smoothed (Beta(1, 1)), and its 95"
                " percent interval gives the lower and the upper chance. Inside alarms the rate grows by hits/tau,"
                " outside it shrinks, so that the mean stays."
            ),
            tr(
                "Forms: rate (gain of the rate), bayes (hit rate and false rate), utsu (two precursors that are"
                " independent), kernel (published law of earthquakes around an anomaly; its floors and its scaling to a"
                " mean of 1 are ours, and the interval spans the laws for magnitudes 4.5 to 5.5). Alarms without"
                " significant skill change nothing unless you say so. The result is a change relative to the prior and"
                " no prediction; the interval holds the uncertainty of the skill alone, and not that of the prior."
            ),
            tr(
                "How the published system joins frequency and precursor is not public: the gain of the rate, its"
                " smoothing, and the way back to the prior without skill are our definitions."
            ),
        ),
        tags=(tr("probability"), tr("gain"), "Bayes", "Utsu"),
    )
    parameters = (
        raster("PRIOR", tr("Prior"), tr("A rate, or a chance of a window, from Seismic prior.")),
        choice("PRIOR_KIND", tr("The prior holds"), tr("auto asks the file."), ("auto", "rate", "chance"),
               default="auto", advanced=True, field="kind"),
        vector("ALARMS", tr("Alarms"), tr("From Thermal alarms; or an index below."), geometry="polygon", read=None,
               optional=True),
        raster("INDEX", tr("Index"), tr("On the pixels of the prior; alarmed where the day before is at or above the"
                                        " threshold."), optional=True),
        number("THRESHOLD", tr("Threshold"), tr("Of the index."), tr("unit of the index"), default=2.0),
        text("DAY", tr("First day"), tr("Of the window, UTC, such as 2008-05-12.")),
        integer("WINDOW", tr("Length of the window"), tr("For a rate; a chance has its own."), tr("days"), low=1,
                high=3650, default=30, field="window_days"),
        integer("QUAKES", tr("Earthquakes"), tr("From which the skill is known."), tr("earthquakes"), low=1,
                high=1000000, default=100),
        integer("QUAKES_HIT", tr("Earthquakes inside alarms"), tr("Of these."), tr("earthquakes"), low=0,
                high=1000000, default=35),
        number("TAU", tr("Coverage"), tr("Of the alarms, by the reference measure."), "1", low=0.000001,
               high=0.999999, default=0.1),
        number("CHANCE", tr("Chance of the skill"), tr("The largest of the three of Molchan diagram. Left out: the"
                                                       " binomial law, which is too small for clusters."), "1",
               low=0.0, high=1.0, optional=True),
        choice("FORM", tr("Form"), tr("How prior and alarms are combined."), ("rate", "bayes", "utsu", "kernel"),
               default="rate"),
        number("FALSE_RATE", tr("False rate"), tr("For bayes: share of space and time without earthquakes inside"
                                                  " alarms. Left out: the coverage."), "1", low=0.0, high=1.0,
               optional=True, advanced=True),
        vector("SECOND", tr("Second precursor"), tr("Alarms, for utsu."), geometry="polygon", read=None,
               optional=True, advanced=True),
        integer("SECOND_HIT", tr("Earthquakes inside its alarms"), tr("Of the same earthquakes, for utsu."),
                tr("earthquakes"), low=0, high=1000000, default=0, advanced=True, field="second_quakes_hit"),
        number("SECOND_TAU", tr("Its coverage"), tr("For utsu."), "1", low=0.000001, high=0.999999, default=0.1,
               advanced=True),
        number("MAGNITUDE", tr("Magnitude of the kernel"), tr("The nearest of 4.5, 5 and 5.5 is taken."), "1",
               low=4.0, high=6.0, default=5.0, advanced=True),
        flag("NEUTRALISE", tr("Leave the prior where skill is not significant"), tr("At 5 percent."), default=True),
        raster_output("OUTPUT", tr("Chance"), tr("Of at least one earthquake in the window.")),
        raster_output("LOWER", tr("Chance, lower"), tr("Lower end of its 95 percent interval.")),
        raster_output("UPPER", tr("Chance, upper"), tr("Upper end of its 95 percent interval.")),
        raster_output("GAIN", tr("Ratio to the prior"), tr("1 where nothing changes.")),
        number_output("MEAN_PRIOR", tr("Mean prior chance")),
        number_output("MEAN_CHANCE", tr("Mean chance")),
        number_output("LARGEST", tr("Largest chance")),
        number_output("ON", tr("Gain of the rate inside alarms")),
        number_output("OFF", tr("Gain of the rate outside")),
        number_output("NEUTRAL", tr("1 when the prior was returned unchanged")),
        number_output("ALARMED", tr("Alarmed cells (percent)")),
    )  # fmt: skip
    stage, job = "thermal.hybrid:combine_prior", "thermal.hybrid:HybridJob"
    compiled = False

    def prepare(self, read) -> dict:
        """Read the alarms."""
        values = super().prepare(read)
        for name in ("ALARMS", "SECOND"):
            values[name.lower()] = read_alarm_rows(read, name) if read.given(name) else ()
        return values
