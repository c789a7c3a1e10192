"""Geocode scene: a single-look scene onto the map, its geometric phase removed."""

from __future__ import annotations

from ..base import Tool
from ..ground import area_parameters, constant_height, height_parameters, take_area, take_heights
from ..parameters import folder, number, number_output, raster, raster_output, scene
from ..texts import Card, tr


class GeocodeScene(Tool):
    """Resamples a scene once, straight onto the map grid."""

    card = Card(
        id="geocodescene",
        group="interferometry",
        title=tr("Geocode scene"),
        summary=tr("Brings a single-look scene onto the map and removes the phase of orbit and ground."),
        story=(
            tr(
                "Every map pixel is found in the scene by its orbit and its height, the scene is interpolated there,"
                " and the phase of the distance is taken away. Two scenes treated like this are coregistered,"
                " flattened and (with an elevation model) free of topography: the tool Interferogram only has to"
                " multiply them."
            ),
            tr(
                "Geocode the earlier scene first. Give its result as Align to for the later one: the offsets that"
                " orbits and clocks leave are measured on small chips, fitted and removed. A fit worse than 0.1 pixel"
                " is an error. Both scenes then lie on the same pixels."
            ),
            tr(
                "Look at the amplitude: rivers, roads and ridges must lie where the map has them. The geometry raster"
                " holds the unit vector from ground to sensor, the incidence, the slant range, the height and a mask"
                " (0 valid, 1 outside the scene, 2 layover, 3 shadow). Pixels outside the scene are zero."
            ),
            tr(
                "Precise DORIS orbits are chosen by time from a folder; without one that fits, the vectors of the"
                " product are used and the log says so."
            ),
        ),
        tags=(tr("coregistration"), tr("orthorectification"), "SLC", "GSLC"),
    )
    parameters = (
        scene("INPUT", tr("Scene"), tr("The single-look complex product, a file ending in .N1."), field="scene"),
        *height_parameters(optional=True),
        *constant_height(),
        folder(
            "ORBITS",
            tr("Precise orbits"),
            tr("Folder of DORIS orbit files (DOR_VOR_AX...). Left out: the state vectors of the product."),
            optional=True,
        ),
        raster(
            "ALIGN_TO",
            tr("Align to"),
            tr("The earlier scene, already geocoded; its grid is taken over. Left out: the orbits are trusted."),
            optional=True,
        ),
        *area_parameters(),
        number(
            "PIXEL_SIZE",
            tr("Pixel width"),
            tr("Width of a map pixel. Left out: chosen so that the scene loses nothing."),
            tr("map units"),
            low=0.0,
            optional=True,
            field="pixel_x",
        ),
        number(
            "PIXEL_SIZE_Y",
            tr("Pixel height"),
            tr("Height of a map pixel, which may be finer than its width as the scene itself. Left out: as its width."),
            tr("map units"),
            low=0.0,
            optional=True,
            advanced=True,
            field="pixel_y",
        ),
        raster_output("OUTPUT", tr("Geocoded scene"), tr("Complex numbers; shown as amplitude.")),
        raster_output(
            "GEOMETRY",
            tr("Geometry"),
            tr("Unit vector to the sensor (east, north, up), incidence, slant range, height and mask."),
            optional=True,
        ),
        number_output("OFFSET_LINES", tr("Offset along azimuth in the middle (lines)")),
        number_output("OFFSET_SAMPLES", tr("Offset along range in the middle (samples)")),
        number_output("RESIDUAL_LINES", tr("Residual of the fit along azimuth (lines)")),
        number_output("RESIDUAL_SAMPLES", tr("Residual of the fit along range (samples)")),
        number_output("LAYOVER", tr("Layover (percent of the area)")),
        number_output("SHADOW", tr("Shadow (percent of the area)")),
    )
    stage, job = "chains.scene:geocode_scene", "chains.scene:GeocodeJob"

    def prepare(self, read) -> dict:
        """Gather heights and area."""
        values = super().prepare(read)
        values["dem"] = take_heights(values)
        take_area(values, read)
        return values
