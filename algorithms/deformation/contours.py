"""Contours: lines of equal displacement."""

from __future__ import annotations

from ..base import Tool
from ..parameters import integer, number, number_output, raster, table_output
from ..texts import Card, tr


class Contours(Tool):
    """Isolines of a smoothed copy."""

    card = Card(
        id="contours",
        group="deformation",
        title=tr("Contours of displacement"),
        summary=tr("Draws lines of equal displacement, labelled in centimetres."),
        story=(
            tr(
                "The lines are traced on a smoothed copy, by the generator that the contour tool of QGIS uses; the"
                " raster itself is not changed. Smooth more where the lines are ragged, less close to a rupture."
            ),
            tr(
                "Every fifth line has the value 1 in the field index. Pixels without data stay empty and lines end"
                " there."
            ),
        ),
        tags=(tr("isolines"), tr("deformation")),
    )
    parameters = (
        raster("INPUT", tr("Displacement"), tr("A raster in metres.")),
        number(
            "INTERVAL",
            tr("Interval"),
            tr("Between two lines."),
            "m",
            low=1e-6,
            default=0.05,
            field="interval_m",
        ),
        number(
            "SMOOTHING",
            tr("Smoothing"),
            tr("Standard deviation of the Gaussian; 0 for none."),
            tr("pixels"),
            low=0.0,
            default=2.0,
            field="smoothing_px",
        ),
        number(
            "BASE", tr("Base level"), tr("A level that gets a line."), "m", default=0.0, advanced=True, field="base_m"
        ),
        number(
            "MIN_LENGTH",
            tr("Least length"),
            tr("Shorter lines are left out."),
            tr("pixels"),
            low=0.0,
            default=10.0,
            advanced=True,
            field="least_px",
        ),
        integer(
            "BAND",
            tr("Band"),
            tr("Band of the raster that holds the displacement."),
            tr("band number"),
            low=1,
            default=1,
            advanced=True,
        ),
        table_output("OUTPUT", tr("Contours"), tr("Lines with level and label."), geometry="line", style="contours"),
        number_output("COUNT", tr("Number of lines")),
    )
    stage, job = "contours:draw_contours", "contours:ContoursJob"
