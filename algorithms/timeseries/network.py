"""Network: which interferograms join which dates, and which of them do not close."""

from __future__ import annotations

from ..base import Tool
from ..parameters import html_output, number, number_output, raster_output, rasters, table_output, text_output
from ..texts import Card, tr
from .stacks import stack_output, stack_parameters, take_reference


class Network(Tool):
    """Table, picture and loop closure of a stack."""

    card = Card(
        id="network",
        group="timeseries",
        title=tr("Network of interferograms"),
        summary=tr("Lists the pairs of a stack and tests every loop of three for cycles that were unwrapped wrongly."),
        story=(
            tr(
                "Three interferograms of three dates must add up to zero. Where they miss it by whole cycles one of"
                " them was unwrapped wrongly, and the table says which one the loops blame. Run this before the"
                " inversion, and leave suspects out, or mend them with Correct unwrapping."
            ),
            tr(
                "Given geocoded scenes in place of interferograms, it lists the pairs with small baselines that should"
                " be formed; where these leave the scenes in parts, the best longer pairs join them."
            ),
            tr(
                "The map shows the percentage of open loops at each pixel. Pixels that lack one phase of a loop are"
                " left out of that loop. An error that two interferograms share is not seen."
            ),
        ),
        tags=("SBAS", tr("closure"), tr("triplet"), tr("baseline"), tr("stack")),
    )
    parameters = (
        *stack_parameters(),
        rasters(
            "SCENES",
            tr("Or geocoded scenes"),
            tr("Outputs of Geocode scene in place of interferograms: the pairs to form are listed."),
            optional=True,
        ),
        number(
            "MAX_DAYS",
            tr("Most days of a pair"),
            tr("Only for scenes: longer pairs are listed only where they join parts."),
            tr("days"),
            low=1.0,
            default=70.0,
            advanced=True,
        ),
        number(
            "MAX_BASELINE",
            tr("Largest baseline of a pair"),
            tr("Only for scenes: perpendicular, either way."),
            "m",
            low=1.0,
            default=200.0,
            advanced=True,
            field="max_baseline_m",
        ),
        table_output(
            "OUTPUT",
            tr("Pairs"),
            tr("Dates, days, baseline (m), coherence, percent of data, of open loops and of wrong cycles."),
            geometry="any",
        ),
        table_output(
            "TRIPLETS",
            tr("Loops"),
            tr("The three dates, pixels tested, percent of them that do not close, mean misclosure (rad)."),
            geometry="any",
            optional=True,
            shown=False,
        ),
        raster_output(
            "CLOSURE",
            tr("Open loops"),
            tr("Percent of the loops of each pixel that do not close; second band: mean misclosure in radians."),
            style="open_loops",
            optional=True,
        ),
        stack_output(),
        html_output("HTML", tr("Report"), tr("Picture of the network, figures, warnings.")),
        number_output("DATES", tr("Number of dates")),
        number_output("PAIRS", tr("Number of interferograms")),
        number_output("LOOPS", tr("Number of loops")),
        number_output("PARTS", tr("Parts of the network")),
        number_output("OPEN", tr("Open loops (percent)")),
        text_output("SUSPECTS", tr("Suspect pairs")),
    )
    stage, job = "timeseries.closure:check_network", "timeseries.closure:NetworkJob"

    def prepare(self, read) -> dict:
        """Bring the reference point onto the map."""
        values = super().prepare(read)
        take_reference(values, read)
        return values
