"""Remove topography: the phase of a topographic pair, scaled by the baselines, taken out of another pair."""

from __future__ import annotations

from ..base import Tool
from ..parameters import number, number_output, raster, raster_output
from ..texts import Card, tr


class RemoveTopography(Tool):
    """Three- and four-pass interferometry."""

    card = Card(
        id="removetopography",
        group="interferometry",
        title=tr("Remove topography"),
        summary=tr("Takes the topography that another pair measured out of an interferogram: three- and four-pass."),
        story=(
            tr(
                "For areas without an elevation model. Geocode all scenes at one constant height and aligned to one of"
                " them. A pair without motion and with a long perpendicular baseline (100 to 500 m for ENVISAT)"
                " measures the topography; unwrap it. Its phase, times the ratio of the perpendicular baselines at"
                " every pixel, is the topography in the pair with the motion."
            ),
            tr(
                "Three-pass: both pairs share a scene. Four-pass: they do not. The order of the dates does not matter:"
                " the signs are in the baselines. With the geometry raster the height is found and its phase computed"
                " exactly; without it the ratio is used, which is the same to first order in height."
            ),
            tr(
                "A topographic baseline near zero is refused. A ratio above 1 amplifies noise and errors of unwrapping"
                " of the topographic pair. The two pairs should not overlap in time. Pixels without topography are left"
                " without data. A second topographic pair is compared with the first: scaled, both must differ by a"
                " constant; the log and the numbers say how well they do."
            ),
            tr("The result still lies where the constant height put it: Reposition pixels moves it to its true place."),
        ),
        tags=(tr("three-pass"), tr("four-pass"), tr("topography"), tr("differential")),
    )
    parameters = (
        raster("INPUT", tr("Interferogram with the motion"), tr("Interferogram, or its unwrapped phase in radians.")),
        raster("TOPOGRAPHIC", tr("Topographic pair"), tr("Its unwrapped phase in radians, on the same grid.")),
        raster("BASELINE", tr("Baseline of the pair with the motion"), tr("Perpendicular, metres, at every pixel.")),
        raster(
            "TOPOGRAPHIC_BASELINE",
            tr("Baseline of the topographic pair"),
            tr("Perpendicular, metres, at every pixel; at least 10 m."),
        ),
        raster(
            "COMPONENTS",
            tr("Components of the topographic pair"),
            tr("From Unwrap phase: only the largest component is used, between components whole cycles are unknown."),
            optional=True,
        ),
        raster(
            "RELIABILITY",
            tr("Reliability of the topographic pair"),
            tr("From Unwrap phase: pixels below the least reliability are left without data."),
            optional=True,
        ),
        number(
            "MIN_RELIABILITY",
            tr("Least reliability"),
            tr("Only when a reliability is given."),
            "1",
            low=0.0,
            high=1.0,
            default=0.5,
            advanced=True,
        ),
        number(
            "OFFSET",
            tr("Phase to add to the topographic phase"),
            tr(
                "The number that Height from phase gives: unwrapped phase has no zero, and what it lacks would stay in"
                " the result, times the ratio of the baselines."
            ),
            tr("radians"),
            default=0.0,
            advanced=True,
            field="offset_rad",
        ),
        raster(
            "SECOND_TOPOGRAPHIC",
            tr("Second topographic pair"),
            tr("Unwrapped phase of another pair without motion, for the check."),
            optional=True,
            advanced=True,
        ),
        raster(
            "SECOND_BASELINE",
            tr("Baseline of the second topographic pair"),
            tr("Perpendicular, metres, at every pixel."),
            optional=True,
            advanced=True,
        ),
        raster(
            "GEOMETRY",
            tr("Geometry"),
            tr("Of the scene to which all are aligned. Left out: as named in the input's tags, else the plain ratio."),
            optional=True,
            advanced=True,
        ),
        raster_output("OUTPUT", tr("Phase of motion"), tr("As the input: wrapped or unwrapped, topography removed.")),
        number_output("RATIO", tr("Mean ratio of the baselines")),
        number_output("CHECK_DEVIATION", tr("Second pair: standard deviation of the difference (rad)")),
        number_output("CHECK_ROBUST", tr("Second pair: the same, blind to few wrong cycles (rad)")),
        number_output("CHECK_CORRELATION", tr("Second pair: correlation of both topographies")),
    )
    stage, job = "topography:remove_topography", "topography:TopographyJob"
