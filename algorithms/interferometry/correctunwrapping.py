"""Correct unwrapping: whole cycles added by hand, or where three interferograms do not close."""

from __future__ import annotations

from ..base import Tool
from ..deformation.features import read_features
from ..parameters import (
    choice,
    html_output,
    integer,
    number,
    number_output,
    raster,
    raster_output,
    table_output,
    vector,
)
from ..texts import Card, tr

_FIELDS = {"cycles": ("cycles", "cycle", "n")}


class CorrectUnwrapping(Tool):
    """By polygon, by component, by closure."""

    card = Card(
        id="correctunwrapping",
        group="interferometry",
        title=tr("Correct unwrapping"),
        summary=tr("Adds whole cycles to parts of an unwrapped phase, by hand or where three interferograms disagree."),
        story=(
            tr(
                "By hand: draw polygons with a field cycles, or name a component of Unwrap phase and the cycles to add."
                " The input stays as it is and the output is a new file, so that undoing is choosing the old one; what"
                " was done stands in the history of the file."
            ),
            tr(
                "By closure: give the two other interferograms of three scenes. Their phases add up to zero around the"
                " triangle; where they add up to whole cycles one of the three is wrong. It is the one whose phase"
                " jumps along the border of that region, and the input is corrected only where it is that one, or"
                " where it alone cuts an island off."
            ),
            tr(
                "Regions lists every place that does not close with the cycles that would mend it: delete what you do"
                " not believe and use the layer as Polygons of the next run. Errors that two interferograms share"
                " cancel in the triangle and stay unseen. Pixels without data stay without."
            ),
        ),
        tags=(tr("unwrapping error"), tr("closure"), tr("cycles"), tr("phase jump"), tr("undo")),
    )
    parameters = (
        raster("INPUT", tr("Unwrapped phase"), tr("From the tool Unwrap phase, radians.")),
        raster("COMPONENTS", tr("Components"), tr("Of the input, from Unwrap phase."), optional=True),
        vector(
            "POLYGONS",
            tr("Polygons"),
            tr("Areas to be corrected; a field cycles holds the whole cycles to add, else the parameter Cycles does."),
            geometry="polygon",
            optional=True,
        ),
        integer(
            "COMPONENT",
            tr("Component"),
            tr("Number of the component to be corrected."),
            "1",
            low=1,
            optional=True,
        ),
        integer(
            "CYCLES",
            tr("Cycles"),
            tr("Whole cycles to add to the component, and to polygons without a number; below zero to take away."),
            tr("cycles"),
            default=0,
        ),
        raster(
            "CLOSURE_A",
            tr("Second interferogram"),
            tr("Unwrapped phase of another pair of the same three scenes, in any order, on the same grid."),
            optional=True,
        ),
        raster(
            "CLOSURE_B",
            tr("Third interferogram"),
            tr("Unwrapped phase of the remaining pair of the three scenes, on the same grid."),
            optional=True,
        ),
        raster("RELIABILITY", tr("Reliability"), tr("Of the input, 0 to 1."), optional=True, advanced=True),
        number(
            "MIN_RELIABILITY",
            tr("Least reliability"),
            tr("An island that does not close is put down to the input when its mean reliability is below."),
            "1",
            low=0.0,
            high=1.0,
            default=0.5,
            advanced=True,
        ),
        choice(
            "CULPRIT",
            tr("Correct"),
            tr(
                "evident: where the data blame the input; input: every region that does not close, when the two others"
                " are known to be right."
            ),
            ("evident", "input"),
            default="evident",
            advanced=True,
        ),
        integer(
            "MIN_PIXELS",
            tr("Smallest region"),
            tr("Smaller ones are noise and stay."),
            tr("pixels"),
            low=1,
            default=50,
            advanced=True,
        ),
        raster_output("OUTPUT", tr("Corrected phase"), tr("Radians; positive is away from the sensor.")),
        table_output(
            "REGIONS",
            tr("Regions that do not close"),
            tr("Polygons with the cycles that would close them, and which interferogram is to blame."),
            geometry="polygon",
            style="footprint",
            optional=True,
        ),
        html_output("HTML", tr("Correction report"), tr("Closure before and after, regions.")),
        number_output("CORRECTED", tr("Changed pixels")),
        number_output("CLOSURE_BEFORE", tr("Does not close, before (percent of the pixels)")),
        number_output("CLOSURE_AFTER", tr("Does not close, after (percent of the pixels)")),
        number_output("REGIONS_LEFT", tr("Regions that were left")),
    )
    stage, job = "unwrap_correction:correct_unwrapping", "unwrap_correction:CorrectUnwrapJob"

    def prepare(self, read) -> dict:
        """Gather the polygons in the map of the input."""
        values = super().prepare(read)
        found = read_features(read, "POLYGONS", read.raster_crs("INPUT") or "", _FIELDS)
        values["polygons"] = tuple((wkt, cycles) for wkt, _, cycles in found)
        return values
