"""Decluster: main shocks apart from fore- and aftershocks."""

from __future__ import annotations

from ..base import Tool
from ..parameters import choice, number, number_output, table_output
from ..texts import Card, tr
from .layers import catalogue_parameter, read_catalogue_rows


class Decluster(Tool):
    """Gardner-Knopoff windows or Zaliapin-Ben-Zion neighbours."""

    card = Card(
        id="decluster",
        group="thermal",
        title=tr("Decluster"),
        summary=tr("Groups earthquakes into clusters and keeps main shocks and single events."),
        story=(
            tr(
                "Earthquakes come in clusters, and tests that suppose independent events find significance in noise"
                " when they are not declustered. Windows after Gardner and Knopoff go from the largest magnitude down;"
                " the order is ours, and other programs keep some percent more or fewer events."
            ),
            tr(
                "Nearest neighbours after Zaliapin and Ben-Zion link each event to the earlier one that is closest in"
                " time, space and magnitude; links shorter than the threshold make clusters. Left out, the threshold is"
                " where the two modes of the distances meet. The two methods differ widely: report both."
            ),
        ),
        tags=(tr("aftershocks"), tr("clusters"), "Gardner-Knopoff", "Zaliapin"),
    )
    parameters = (
        catalogue_parameter(),
        choice(
            "METHOD",
            tr("Method"),
            tr("Windows, or nearest neighbours."),
            ("gardner_knopoff", "zaliapin_ben_zion"),
            default="gardner_knopoff",
        ),
        number(
            "MIN_MAGNITUDE",
            tr("Least magnitude"),
            tr("Smaller earthquakes are left out first: take the completeness. Left out: all are used."),
            "1",
            low=-3.0,
            high=10.0,
            optional=True,
        ),
        number(
            "FRACTAL_DIMENSION",
            tr("Fractal dimension"),
            tr("Of the epicentres, for nearest neighbours."),
            "1",
            low=0.1,
            high=3.0,
            default=1.6,
            advanced=True,
        ),
        number(
            "B_VALUE",
            tr("b-value"),
            tr("For nearest neighbours."),
            "1",
            low=0.1,
            high=3.0,
            default=1.0,
            advanced=True,
        ),
        number(
            "THRESHOLD",
            tr("Threshold"),
            tr("log10 of the distance below which events are linked. Left out: found from the data."),
            "1",
            low=-20.0,
            high=5.0,
            optional=True,
            advanced=True,
        ),
        table_output(
            "OUTPUT",
            tr("Earthquakes with clusters"),
            tr("All events; cluster is 0 for single ones, mainshock 1 for those kept."),
            geometry="point",
            style="earthquakes",
        ),
        table_output(
            "MAINSHOCKS",
            tr("Main shocks"),
            tr("Main shocks and single events."),
            geometry="point",
            style="earthquakes",
        ),
        number_output("KEPT", tr("Main shocks and single events")),
        number_output("CLUSTERS", tr("Number of clusters")),
        number_output("LIMIT", tr("Threshold that was used (0 for windows)")),
    )
    stage, job = "thermal.declustering:decluster", "thermal.declustering:DeclusterJob"

    def prepare(self, read) -> dict:
        """Read the earthquakes."""
        values = super().prepare(read)
        values["catalogue"] = read_catalogue_rows(read)
        return values
