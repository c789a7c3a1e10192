"""Score forecast: numbers and chances against what came."""

from __future__ import annotations

from ..base import Tool
from ..parameters import choice, html_output, integer, number, number_output, raster, table_output, text
from ..texts import Card, tr
from .layers import catalogue_parameter, read_catalogue_rows


class ScoreForecast(Tool):
    """Likelihood, N-test, information gain, T-test, Brier score and reliability."""

    card = Card(
        id="scoreforecast",
        group="thermal",
        title=tr("Score forecast"),
        summary=tr("Compares rates or chances by cell, and a reference, with the earthquakes of a period."),
        story=(
            tr(
                "Both rasters hold a rate per area and year, or the chance of an earthquake in the cell itself during"
                " the period; chances of a window with a radius (Seismic prior) belong to larger areas and must not be"
                " scored here. The period must not have been used to make the forecast."
            ),
            tr(
                "Given are the joint Poisson log-likelihood, the N-test, the information gain per earthquake over the"
                " reference with its T-test, Brier and log scores, points at fair odds, and the reliability with 95"
                " percent Wilson intervals. All suppose independent cells; clustered earthquakes make p too small."
            ),
        ),
        tags=(tr("likelihood"), tr("N-test"), tr("T-test"), "Brier", tr("reliability"), "CSEP"),
    )
    parameters = (
        raster("FORECAST", tr("Forecast"), tr("From Hybrid probability with a rate as prior, or any rate.")),
        choice("KIND", tr("The forecast holds"), tr("auto asks the file."), ("auto", "rate", "chance"),
               default="auto", advanced=True),
        raster("REFERENCE", tr("Reference"), tr("On the same pixels: the prior, as rate or as chance of the cell.")),
        choice("REFERENCE_KIND", tr("The reference holds"), tr("auto asks the file."), ("auto", "rate", "chance"),
               default="auto", advanced=True),
        catalogue_parameter(),
        text("START", tr("First day"), tr("Of the period, UTC, such as 2008-05-12.")),
        text("END", tr("Last day"), tr("Of the period, included.")),
        number("MIN_MAGNITUDE", tr("Least magnitude"), tr("As in the forecast."), "1", low=-3.0, high=10.0,
               default=4.5),
        number("MAX_DEPTH", tr("Greatest depth"), tr("As in the forecast; unknown depths count."), "km", low=0.0,
               high=800.0, default=70.0, field="max_depth_km"),
        integer("BINS", tr("Bins"), tr("Of the reliability table, of equal numbers of cells."), tr("bins"), low=2,
                high=50, default=5, advanced=True),
        table_output("OUTPUT", tr("Reliability"), tr("Chance and observed share with interval, by bin."),
                     geometry="any"),
        html_output("HTML", tr("Report"), tr("All scores and the reliability diagram.")),
        number_output("QUAKES_COUNT", tr("Earthquakes")),
        number_output("EXPECTED", tr("Expected number")),
        number_output("LIKELIHOOD", tr("Log-likelihood")),
        number_output("LIKELIHOOD_REFERENCE", tr("Log-likelihood of the reference")),
        number_output("DELTA_1", tr("N-test: chance of at least so many")),
        number_output("DELTA_2", tr("N-test: chance of at most so many")),
        number_output("INFORMATION", tr("Information gain per earthquake (nats)")),
        number_output("T", tr("t of the information gain")),
        number_output("P_T", tr("Its chance, two-sided")),
        number_output("BRIER", tr("Brier score")),
        number_output("BRIER_SKILL", tr("Brier skill over the reference")),
        number_output("LOG_SCORE", tr("Log score")),
        number_output("GAMBLING", tr("Points at fair odds")),
        number_output("RELIABLE", tr("Bins whose chance lies in the interval")),
    )  # fmt: skip
    stage, job = "thermal.forecast:score_forecast", "thermal.forecast:ScoreJob"
    compiled = False

    def prepare(self, read) -> dict:
        """Read the earthquakes."""
        values = super().prepare(read)
        values["catalogue"] = read_catalogue_rows(read)
        return values
