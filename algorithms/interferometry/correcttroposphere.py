"""Correct troposphere: the delay of the air, from its relation with height or from weather models."""

from __future__ import annotations

from ..base import Tool
from ..parameters import choice, file, html_output, integer, number, number_output, raster, raster_output
from ..texts import Card, tr


class CorrectTroposphere(Tool):
    """By height, in windows, by zenith delays."""

    card = Card(
        id="correcttroposphere",
        group="interferometry",
        title=tr("Correct troposphere"),
        summary=tr("Removes the delay of the troposphere by its relation with height or by external zenith delays."),
        story=(
            tr(
                "Air over a valley delays the wave more than air over a summit, and the difference between two days"
                " follows the height. Global fits one coefficient of phase to height, beside a ramp so that neither"
                " takes the other's part; windows lets the coefficient change smoothly over a large map."
            ),
            tr(
                "External zenith delays of the two days (GACOS .ztd with its .rsc, or any raster in metres) are brought"
                " onto the line of sight by the zenith angle of each pixel. With them the height is not fitted unless"
                " Relation with height is chosen as well."
            ),
            tr(
                "Look at the stable ground before and after: when it did not get quieter the tool warns, and the input"
                " is the better one. Deformation that follows the height (a volcano, a front of mountains) is removed"
                " with the air unless Deforming ground masks it. Turbulence stays, 1 to 3 cm. A ramp is left alone: see"
                " Refine orbit. Pixels without data stay without."
            ),
        ),
        tags=(tr("atmosphere"), "GACOS", tr("stratified delay"), tr("elevation")),
    )
    parameters = (
        raster(
            "INPUT",
            tr("Unwrapped phase or displacement"),
            tr("Phase in radians, or displacement along the line of sight in metres."),
        ),
        raster("DEM", tr("Elevation model"), tr("Heights in metres, any grid and datum."), optional=True),
        file(
            "DELAY_REFERENCE",
            tr("Zenith delay, reference scene"),
            tr("Of the day of the earlier scene: GACOS .ztd, or a raster in metres."),
            filters=tr("GACOS (*.ztd);;All files (*)"),
            optional=True,
        ),
        file(
            "DELAY_SECONDARY",
            tr("Zenith delay, secondary scene"),
            tr("Of the day of the later scene: GACOS .ztd, or a raster in metres."),
            filters=tr("GACOS (*.ztd);;All files (*)"),
            optional=True,
        ),
        choice(
            "METHOD",
            tr("Relation with height"),
            tr(
                "global: one coefficient; windows: one that changes over the map; none. Left out: none with zenith"
                " delays and global without."
            ),
            ("global", "windows", "none"),
            optional=True,
        ),
        integer(
            "WINDOWS",
            tr("Windows"),
            tr("Along each side of the map, for the method windows."),
            "1",
            low=2,
            high=20,
            default=4,
            advanced=True,
        ),
        raster(
            "DEFORMING",
            tr("Deforming ground"),
            tr("On the grid of the input, not zero where the ground moved: not used for the fit."),
            optional=True,
        ),
        raster("COHERENCE", tr("Coherence"), tr("On the grid of the input."), optional=True),
        number(
            "MIN_COHERENCE",
            tr("Least coherence"),
            tr("Pixels below it are not used for the fit."),
            "1",
            low=0.0,
            high=0.99,
            default=0.3,
            advanced=True,
        ),
        raster(
            "GEOMETRY",
            tr("Geometry"),
            tr("Look vectors. Left out: as named in the input's tags, or the mean incidence of its record."),
            optional=True,
            advanced=True,
        ),
        raster_output("OUTPUT", tr("Corrected"), tr("In the unit of the input.")),
        raster_output(
            "DELAY",
            tr("Removed delay"),
            tr("Along the line of sight, in the unit and with the sign of the input."),
            optional=True,
            shown=False,
        ),
        html_output("HTML", tr("Troposphere report"), tr("What was removed, and stable ground before and after.")),
        number_output("REMOVED", tr("Removed, rms (unit of the input)")),
        number_output("STD_BEFORE", tr("Standard deviation of the stable ground before (unit of the input)")),
        number_output("STD_AFTER", tr("Standard deviation of the stable ground after (unit of the input)")),
        number_output("COEFFICIENT", tr("Coefficient (unit of the input per kilometre of height)")),
    )
    stage, job = "troposphere:correct_troposphere", "troposphere:TroposphereJob"
