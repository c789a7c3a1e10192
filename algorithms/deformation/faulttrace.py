"""Fault trace: where the ground broke, as lines with length, strike and offset."""

from __future__ import annotations

import math

from ..base import Tool
from ..parameters import number, number_output, raster, raster_output, table_output
from ..texts import Card, tr


class FaultTrace(Tool):
    """Jump of the displacement and strip of lost coherence."""

    card = Card(
        id="faulttrace",
        group="deformation",
        title=tr("Fault trace"),
        summary=tr("Finds the surface rupture from the jump of the displacement and the strip of lost coherence."),
        story=(
            tr(
                "A rupture shows twice: the displacement jumps across it, and a strip of broken ground along it loses"
                " its coherence. Both are searched for in all directions, measured against the scatter around, added,"
                " and their ridge is followed. Give the displacement and the coherence before and across the"
                " earthquake on one grid; either alone works less surely."
            ),
            tr(
                "Each straight segment has the coordinates of its ends, length, strike (0 to 180 degrees), the jump of"
                " the displacement with its standard deviation (right of the segment, seen along its strike, minus"
                " left; for a line-of-sight displacement the part along the sight), the lost coherence and a"
                " confidence: the mean probability that the evidence is above the threshold."
            ),
            tr(
                "Where a trace is interrupted, by a city or fields without coherence, the gap between pieces that"
                " point at each other is bridged with a straight segment that has 1 in the field bridged: nothing was"
                " seen there. The evidence is an average over the smoothing length, so that a trace cannot bend more"
                " sharply, and its ends are uncertain by about a quarter of that length."
            ),
            tr(
                "Roads, rivers and the edges of fields can lose coherence in strips too: look at the picture, and at"
                " whether the displacement jumps. Cells without data count neither for nor against a fault."
            ),
        ),
        tags=(tr("rupture"), tr("lineament"), tr("surface fault"), tr("coherence change")),
    )
    parameters = (
        raster(
            "DISPLACEMENT",
            tr("Displacement"),
            tr("Unwrapped, in metres: line of sight, east, north, up or offsets."),
            optional=True,
        ),
        raster("COHERENCE_PRE", tr("Coherence before"), tr("Of a pair before the earthquake, 0 to 1."), optional=True),
        raster("COHERENCE_CO", tr("Coherence across"), tr("Of a pair across the earthquake, 0 to 1."), optional=True),
        number(
            "WIDTH",
            tr("Width of the broken strip"),
            tr("Ground that lost its coherence; it is left out where the jump is measured."),
            "m",
            low=1.0,
            default=150.0,
            field="width_m",
        ),
        number(
            "MIN_LENGTH",
            tr("Least length"),
            tr("Shorter pieces are left out."),
            "m",
            low=0.0,
            default=1500.0,
            field="min_length_m",
        ),
        number(
            "MAX_GAP",
            tr("Longest gap"),
            tr("Longer gaps between pieces are not bridged; 0 for no bridges."),
            "m",
            low=0.0,
            default=8000.0,
            field="max_gap_m",
        ),
        number(
            "STRONG",
            tr("Threshold"),
            tr("Evidence that a trace must reach somewhere, in standard deviations of its surroundings."),
            "1",
            low=0.1,
            default=7.0,
        ),
        number(
            "WEAK",
            tr("Threshold to follow"),
            tr("Evidence down to which a trace is followed, in standard deviations of its surroundings."),
            "1",
            low=0.1,
            default=4.0,
            advanced=True,
        ),
        number(
            "SMOOTHING",
            tr("Smoothing along the fault"),
            tr("Length over which evidence is averaged."),
            "m",
            low=1.0,
            default=1000.0,
            advanced=True,
            field="smoothing_m",
        ),
        number(
            "REACH",
            tr("Reach to the sides"),
            tr("How far from the fault its two sides are compared."),
            "m",
            low=1.0,
            default=500.0,
            advanced=True,
            field="reach_m",
        ),
        number(
            "MAX_TURN",
            tr("Largest turn of a bridge"),
            tr("Angle between a bridge and the pieces it joins."),
            tr("degrees"),
            low=0.0,
            high=90.0,
            default=45.0,
            advanced=True,
            field="max_turn_rad",
        ),
        number(
            "MIN_COHERENCE",
            tr("Least coherence before"),
            tr("Where it was less, its loss tells nothing."),
            "1",
            low=0.0,
            high=0.99,
            default=0.25,
            advanced=True,
        ),
        table_output(
            "OUTPUT",
            tr("Fault trace"),
            tr("Lines with ends, length, strike, offset, confidence, and whether they bridge a gap."),
            geometry="line",
            style="fault_trace",
        ),
        raster_output(
            "EVIDENCE",
            tr("Evidence of a fault"),
            tr("Standard deviations, on cells of a quarter of the width."),
            style="reliability",
            optional=True,
            shown=False,
        ),
        number_output("LENGTH", tr("Length seen (m)")),
        number_output("BRIDGED", tr("Length bridged (m)")),
        number_output("COUNT", tr("Number of traces")),
    )
    stage, job = "fault_trace:trace_faults", "fault_trace:FaultTraceJob"

    def prepare(self, read) -> dict:
        """Turn degrees into radians."""
        values = super().prepare(read)
        if values["max_turn_rad"] is not None:
            values["max_turn_rad"] = math.radians(values["max_turn_rad"])
        return values
