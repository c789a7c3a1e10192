"""Reposition pixels: layers geocoded at a constant height onto the true place of the ground."""

from __future__ import annotations

from ..base import Tool
from ..parameters import choice, number_output, raster, raster_output
from ..texts import Card, tr


class RepositionPixels(Tool):
    """The last step without an elevation model."""

    card = Card(
        id="repositionpixels",
        group="interferometry",
        title=tr("Reposition pixels"),
        summary=tr("Moves the pixels of a layer that was geocoded at a constant height to their true place."),
        story=(
            tr(
                "A radar measures ranges: ground that is higher than the height of geocoding is shown too near to the"
                " sensor, by its excess height over the tangent of the incidence (2.4 m for a metre at 23 degrees)."
                " With the heights from Height from phase every pixel is moved away from the sensor by as much."
            ),
            tr(
                "Run it for each layer that you want at its true place: interferogram, coherence, displacement, and the"
                " heights themselves. When mapped faults shall cut the phase move the wrapped interferogram before you"
                " filter and unwrap it: faults are drawn at their true places."
            ),
            tr(
                "Between the moved pixels the layer is interpolated, leaving pixels without data out; whole numbers"
                " (components, classes) take the nearest pixel. Map pixels onto which nothing falls, and pixels whose"
                " height is unknown, are left without data. An error of 10 m in the heights misplaces pixels by 24 m at"
                " 23 degrees."
            ),
        ),
        tags=(tr("geocoding"), tr("terrain correction"), tr("three-pass")),
    )
    parameters = (
        raster("INPUT", tr("Layer"), tr("Any raster on the grid of the heights; one or more bands.")),
        raster("HEIGHT", tr("Heights"), tr("From Height from phase, metres above the WGS84 ellipsoid.")),
        raster(
            "GEOMETRY",
            tr("Geometry"),
            tr("Of the scene to which all are aligned. Left out: as named in the tags of the heights."),
            optional=True,
        ),
        choice(
            "INTERPOLATION",
            tr("Interpolation"),
            tr("bilinear: for measurements; nearest: for classes."),
            ("bilinear", "nearest"),
            default="bilinear",
            advanced=True,
        ),
        raster_output("OUTPUT", tr("Repositioned layer"), tr("As the input, at the true place.")),
        number_output("LARGEST_SHIFT", tr("Largest shift (m)")),
        number_output("FILLED", tr("Part of the map that is filled (%)")),
    )
    stage, job = "repositioning:reposition_pixels", "repositioning:RepositionJob"
