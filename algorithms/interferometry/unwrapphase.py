"""Unwrap phase: from fringes to a continuous phase."""

from __future__ import annotations

from ..base import Tool
from ..parameters import choice, flag, integer, number_output, raster, raster_output, vector
from ..texts import Card, tr


class UnwrapPhase(Tool):
    """Minimum-cost flow with faults, masks and components."""

    card = Card(
        id="unwrapphase",
        group="interferometry",
        title=tr("Unwrap phase"),
        summary=tr("Adds the whole cycles that a wrapped phase lacks, by minimum-cost flow."),
        story=(
            tr(
                "Walking over the fringes, each pixel gets the whole number of cycles that costs least in jumps where"
                " the data speak against them. The result differs from the input by whole cycles only."
            ),
            tr(
                "Give the mapped rupture as Faults: the phase may break there and the break does not leak into the"
                " country. Where fringes crowd beyond two pixels each, give a predicted displacement, for example of"
                " a dislocation: what is left after it is unwrapped, and it is put back."
            ),
            tr(
                "Areas that hang together by good phase get one number in Components; between components the number of"
                " cycles is a guess. Reliability says at every pixel how much dearer the next best number of cycles is,"
                " lowered by the confidence of a guess across a gap and where a second solution, from 3 x 3 pixels"
                " averaged, has another number. Below 0.3 do not use the phase; from 0.7 on wrong cycles are rare."
            ),
            tr(
                "Look for straight edges where the phase jumps by one cycle (6.28 radians): they are errors unless a"
                " fault lies there. Noise is best dealt with before, by more looks or a filter."
            ),
        ),
        tags=("MCF", tr("minimum-cost flow"), tr("fringes"), tr("cycles")),
    )
    parameters = (
        raster("INPUT", tr("Interferogram"), tr("A complex interferogram, filtered or not.")),
        raster("COHERENCE", tr("Coherence"), tr("On the same grid, 0 to 1.")),
        raster(
            "MASK",
            tr("Mask"),
            tr(
                "Not zero where the phase may be used; or a geometry raster, whose layover and shadow are then left"
                " out."
            ),
            optional=True,
        ),
        vector(
            "FAULTS",
            tr("Faults"),
            tr("Lines across which the phase may break without cost."),
            geometry="line",
            optional=True,
        ),
        raster(
            "MODEL",
            tr("Predicted displacement"),
            tr(
                "Along the line of sight in metres, positive toward the sensor, on any grid. Taken out before and put"
                " back after; where it holds nothing there will be no phase."
            ),
            optional=True,
        ),
        choice(
            "ENGINE",
            tr("Engine"),
            tr("own: built in, knows faults; whirlwind or snaphu: other programs, where their package is installed."),
            ("own", "whirlwind", "snaphu"),
            default="own",
            advanced=True,
        ),
        choice(
            "MODE",
            tr("Expect"),
            tr("deformation: true jumps exist; smooth: topography, where they do not."),
            ("deformation", "smooth"),
            default="deformation",
            advanced=True,
        ),
        flag(
            "CHECK",
            tr("Second solution"),
            tr("Unwrap again at another look number and say where the two differ; takes about a seventh longer."),
            default=True,
            advanced=True,
        ),
        integer(
            "TILE",
            tr("Largest tile"),
            tr(
                "Longest side of a tile, at least 256; 0 for one piece up to 8 million pixels and tiles of 2048 above."
                " Smaller tiles need less memory."
            ),
            tr("pixels"),
            low=0,
            default=0,
            advanced=True,
        ),
        raster_output("OUTPUT", tr("Unwrapped phase"), tr("Radians; positive is away from the sensor.")),
        raster_output(
            "COMPONENTS", tr("Components"), tr("Number of the connected area, largest first; 0 is none."), optional=True
        ),
        raster_output(
            "RELIABILITY",
            tr("Reliability"),
            tr("From 0 (a guess) to 1: unreliable below 0.3, doubtful below 0.7, reliable from there on."),
            optional=True,
        ),
        number_output("COMPONENT_COUNT", tr("Number of components")),
        number_output("LARGEST_COMPONENT", tr("Largest component (percent of the unwrapped pixels)")),
        number_output("RESIDUES", tr("Residues of the wrapped phase")),
        number_output("UNWRAPPED_SHARE", tr("Unwrapped (percent of the pixels with phase)")),
        number_output("RELIABLE_SHARE", tr("Reliable (percent of the unwrapped pixels)")),
        number_output("DISAGREEMENT", tr("Second solution disagrees (percent of the unwrapped pixels)")),
    )
    stage, job = "unwrap_raster:unwrap_interferogram", "unwrap_raster:UnwrapJob"

    def prepare(self, read) -> dict:
        """Bring the faults into the CRS of the interferogram."""
        values = super().prepare(read)
        values["faults"] = read.lines("FAULTS", read.raster_crs("INPUT"))
        return values
