"""Thermal index: how unusual each day is for its pixel and season."""

from __future__ import annotations

from ..base import Tool
from ..parameters import choice, flag, integer, number, number_output, raster, raster_output
from ..texts import Card, tr


class ThermalIndex(Tool):
    """ALICE, RETIRA, night gradient or rank."""

    card = Card(
        id="thermalindex",
        group="thermal",
        title=tr("Thermal index"),
        summary=tr(
            "Computes how many standard deviations, or ranks, each day lies above what is usual in other years."
        ),
        story=(
            tr(
                "alice standardises the value itself; retira first takes off the mean of the scene, over pixels of the"
                " same class (give land and sea as CLASSES); gradient standardises a later hour of the night minus an"
                " earlier one, which clouds elsewhere cannot disturb; quantile gives the share of other years' days"
                " below this one and suits any sensor. The last is our definition."
            ),
            tr(
                "The reference of a day is its season in all other years. For back-tests choose causal: only earlier"
                " years, at least five. With all, the day is part of its own reference: large anomalies shrink."
            ),
            tr(
                "Outgoing longwave radiation has a ceiling, the clear sky: values above 2 are five times rarer than a"
                " normal distribution says, and thresholds of 3 or 4 from other sensors find nothing. A cloud mask that"
                " depends on the weather makes retira find anomalies where clouds are elsewhere. An anomaly is unusual"
                " weather until a test with earthquakes says otherwise, and no prediction."
            ),
            tr(
                "Which days are the reference, how many it needs, the weight by area and the least clear share are"
                " our definitions, because the public record gives none."
            ),
        ),
        tags=(tr("anomaly"), tr("robust satellite technique"), tr("z-score"), "RST", "RETIRA", "ALICE"),
    )
    parameters = (
        raster("INPUT", tr("Cube"), tr("One band a day, at least five years, from Import cube.")),
        choice(
            "MODE",
            tr("Index"),
            tr("See above."),
            ("alice", "retira", "gradient", "quantile"),
            default="retira",
        ),
        choice(
            "REFERENCE",
            tr("Reference years"),
            tr("leave_year_out for studies, causal for back-tests, all to compare with others."),
            ("leave_year_out", "causal", "all"),
            default="leave_year_out",
        ),
        choice(
            "GROUP",
            tr("Season"),
            tr("month, doy15 (15 days before and after), or pentad."),
            ("month", "doy15", "pentad"),
            default="month",
        ),
        raster(
            "CLASSES",
            tr("Classes"),
            tr("Whole numbers on the grid of the cube, such as 0 sea and 1 land; for retira. Left out: one class."),
            optional=True,
        ),
        raster("LATER", tr("Later hour"), tr("Cube of the later hour of the night; for gradient."), optional=True),
        number(
            "MIN_CLEAR",
            tr("Least clear share"),
            tr("Of a class, for its mean to count; for retira."),
            "1",
            low=0.0,
            high=1.0,
            default=0.2,
            advanced=True,
        ),
        flag(
            "AREA_WEIGHT",
            tr("Weigh by area"),
            tr("Whether the mean of the scene weighs pixels by their area."),
            default=True,
            advanced=True,
        ),
        integer(
            "DDOF",
            tr("Degrees of freedom taken off"),
            tr("1 for a sample, 0 for a population."),
            "1",
            low=0,
            high=1,
            default=1,
            advanced=True,
        ),
        integer(
            "MIN_SAMPLES",
            tr("Least number of days"),
            tr("References with fewer give no value."),
            tr("days"),
            low=2,
            default=5,
            advanced=True,
        ),
        raster_output(
            "OUTPUT", tr("Thermal index"), tr("One band a day, in standard deviations or ranks from 0 to 1.")
        ),
        raster_output(
            "MEAN",
            tr("Mean of the season"),
            tr("One band per season, over all years, of what is compared: in the same pass as the index."),
            optional=True,
            shown=False,
        ),
        raster_output(
            "DEVIATION",
            tr("Standard deviation of the season"),
            tr("One band per season, over all years, of what is compared."),
            optional=True,
            shown=False,
        ),
        number_output("SHARE_ABOVE", tr("Values above 1.5, or the rank 0.97 (percent)")),
        number_output("LARGEST", tr("Largest value")),
        number_output("DAYS", tr("Number of days")),
    )
    stage, job = "thermal.indices:make_index", "thermal.indices:IndexJob"
