"""Suggest unwrapping cuts: lines along which a wrapped phase breaks."""

from __future__ import annotations

from ..base import Tool
from ..parameters import integer, number, number_output, raster, table_output
from ..texts import Card, tr


class SuggestCuts(Tool):
    """Ridges of the mismatch of phase on two sides of a line."""

    card = Card(
        id="suggestcuts",
        group="interferometry",
        title=tr("Suggest unwrapping cuts"),
        summary=tr("Finds lines along which a wrapped phase breaks, to be used as Faults of Unwrap phase."),
        story=(
            tr(
                "On each side of a line the fringes foretell the phase on the line. Where the two disagree over many"
                " pixels the ground was torn: a rupture, not dense fringes. A trough of coherence along the line"
                " counts as well."
            ),
            tr(
                "Look at the lines before you use them: Break is 0.5 where the two sides know nothing of each other,"
                " Confidence falls with it and with the bridged part of the line. A rupture with less than about a"
                " third of a cycle of offset breaks nothing and is not found, and needs no cut."
            ),
            tr(
                "Where coherence is below about 0.5 (8 looks) the phase says too little: filter first, or take more"
                " looks. A decorrelated strip wider than twice Reach hides the rupture: raise Reach."
            ),
        ),
        tags=(tr("rupture"), tr("fault"), tr("discontinuity"), tr("faults"), tr("phase gradient")),
    )
    parameters = (
        raster("INPUT", tr("Interferogram"), tr("A complex interferogram, filtered or not.")),
        raster("COHERENCE", tr("Coherence"), tr("On the same grid, 0 to 1."), optional=True),
        integer(
            "REACH",
            tr("Reach"),
            tr("Half of the width of the strip along the rupture in which the phase is disturbed."),
            tr("pixels"),
            low=2,
            high=20,
            default=4,
        ),
        number(
            "THRESHOLD",
            tr("Least break"),
            tr("0.5 is a line whose sides know nothing of each other; lower finds more, and more that is none."),
            "1",
            low=0.2,
            high=0.8,
            default=0.38,
            advanced=True,
        ),
        number(
            "MIN_LENGTH",
            tr("Shortest line"),
            tr("Shorter ones are left out."),
            tr("pixels"),
            low=5.0,
            default=40.0,
        ),
        number(
            "MAX_GAP",
            tr("Largest gap"),
            tr("Lines that face each other over a smaller gap are joined."),
            tr("pixels"),
            low=0.0,
            default=25.0,
            advanced=True,
        ),
        table_output(
            "OUTPUT",
            tr("Suggested cuts"),
            tr("Lines with length (m), strike (degrees), break, confidence and bridged part (percent)."),
            geometry="line",
            style="footprint",
        ),
        number_output("LINES", tr("Number of lines")),
        number_output("LENGTH", tr("Length of all lines (m)")),
    )
    stage, job = "cut_lines:suggest_cuts", "cut_lines:CutLinesJob"
