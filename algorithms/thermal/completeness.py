"""Completeness: from which magnitude on a catalogue holds all earthquakes, and its b-value."""

from __future__ import annotations

from ..base import Tool
from ..parameters import choice, number, number_output, table_output
from ..texts import Card, tr
from .layers import catalogue_parameter, read_catalogue_rows


class Completeness(Tool):
    """Magnitude of completeness and b-value."""

    card = Card(
        id="completeness",
        group="thermal",
        title=tr("Completeness"),
        summary=tr("Finds the magnitude from which a catalogue is complete, and the b-value with its errors."),
        story=(
            tr(
                "Maximum curvature is the fullest magnitude bin plus 0.2. Goodness of fit is the least magnitude above"
                " which the law log10 N = a - b M explains 95, else 90, percent. Rates computed from a magnitude below"
                " completeness are too low, and their changes in time follow the network, not the Earth."
            ),
            tr(
                "The b-value is Aki's with Utsu's half bin. Two errors are given: that of Shi and Bolt, and b divided"
                " by the root of the count. Both suppose one magnitude scale and no change in time."
            ),
        ),
        tags=(tr("b-value"), tr("Gutenberg-Richter"), tr("maximum curvature"), "Mc"),
    )
    parameters = (
        catalogue_parameter(),
        choice(
            "METHOD",
            tr("Completeness by"),
            tr("Above which the b-value is computed."),
            ("maximum_curvature", "goodness_of_fit", "given"),
            default="maximum_curvature",
        ),
        number(
            "BIN_WIDTH",
            tr("Bin"),
            tr("Step of the magnitudes as catalogued."),
            "1",
            low=0.01,
            high=1.0,
            default=0.1,
            advanced=True,
        ),
        number(
            "GIVEN",
            tr("Given completeness"),
            tr("For the method given."),
            "1",
            low=-3.0,
            high=9.0,
            optional=True,
        ),
        table_output(
            "OUTPUT",
            tr("Magnitude bins"),
            tr("Count, cumulative count and the law for every magnitude."),
            geometry="any",
        ),
        number_output("MC", tr("Completeness by maximum curvature")),
        number_output("MC_FIT", tr("Completeness by goodness of fit")),
        number_output("FIT", tr("Goodness of fit (percent)")),
        number_output("B", tr("b-value")),
        number_output("B_ERROR", tr("Its error (Shi and Bolt)")),
        number_output("B_ERROR_AKI", tr("Its error (Aki)")),
        number_output("A", tr("a-value")),
        number_output("COUNT", tr("Earthquakes above completeness")),
    )
    stage, job = "thermal.completeness:estimate_completeness", "thermal.completeness:CompletenessJob"
    compiled = False

    def prepare(self, read) -> dict:
        """Read the earthquakes."""
        values = super().prepare(read)
        values["catalogue"] = read_catalogue_rows(read)
        return values
