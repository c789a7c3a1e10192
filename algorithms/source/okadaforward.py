"""Okada forward model: what faults do to the ground."""

from __future__ import annotations

from ..base import Tool
from ..parameters import folder_output, number, number_output, raster_output, rasters, table_output, vector
from ..texts import Card, tr
from .faults import fault_parameters, grid_parameters, read_points, rock_parameters, take_model


class OkadaForward(Tool):
    """Displacement of the surface by rectangular faults."""

    card = Card(
        id="okadaforward",
        group="source",
        title=tr("Okada forward model"),
        summary=tr("Computes the displacement of the ground by faults: east, north, up and toward a sensor."),
        story=(
            tr(
                "Draw a fault as a line along its top edge, so that it dips to the right, and give dip, rake, slip and"
                " depths as fields or as numbers; every segment of the line becomes a rectangle with uniform slip. The"
                " effects of all faults are added (Okada, 1985; elastic half-space)."
            ),
            tr(
                "With the geometry raster of a scene the maps lie on its pixels, and the motion toward the sensor and"
                " its fringes come with them. Further geometries give those of other tracks in the same run, and"
                " measured displacements are wrapped into the same fringes, to be laid beside the modelled ones. Pixels"
                " without a look vector have no line of sight."
            ),
            tr(
                "At points made by Downsample the model is compared with the measurement: the residual is measured less"
                " modelled."
            ),
        ),
        tags=(tr("dislocation"), tr("elastic half-space"), tr("fault model"), tr("fringes")),
    )
    parameters = (
        *fault_parameters(),
        *grid_parameters(
            tr("Look vectors (bands east, north, up) and grid; needed for the line of sight and fringes.")
        ),
        rasters(
            "GEOMETRIES",
            tr("Further geometries"),
            tr("Geometry rasters of other tracks; their line of sight and fringes go to the folder Tracks."),
            optional=True,
        ),
        rasters(
            "MEASURED",
            tr("Measured displacements"),
            tr("One for each geometry, in the same order, metres: wrapped into the same fringes in the folder Tracks."),
            optional=True,
        ),
        vector(
            "OBSERVATIONS",
            tr("Points"),
            tr(
                "Where the model is tabulated; with the fields east, north, up (look vector) and displacement compared."
            ),
            geometry="point",
            optional=True,
            field="points",
        ),
        number(
            "FRINGE",
            tr("Displacement per fringe"),
            tr("Left out: half the wavelength that the tags of the geometry tell."),
            "m",
            low=0.0,
            optional=True,
            advanced=True,
            field="fringe_m",
        ),
        *rock_parameters(),
        raster_output("E", tr("East"), tr("Metres."), style="displacement", optional=True, field="east"),
        raster_output("N", tr("North"), tr("Metres."), style="displacement", optional=True, field="north"),
        raster_output("U", tr("Up"), tr("Metres."), style="displacement", optional=True, field="up"),
        raster_output(
            "LOS",
            tr("Line of sight"),
            tr("Metres, positive toward the sensor."),
            style="displacement",
            optional=True,
            shown=False,
        ),
        raster_output(
            "FRINGES",
            tr("Modelled fringes"),
            tr("Wrapped phase in radians, as in an interferogram."),
            style="fringes",
            optional=True,
            shown=False,
        ),
        folder_output(
            "TRACKS",
            tr("Tracks"),
            tr("Folder for line of sight, fringes and measured fringes of every geometry."),
            optional=True,
            field="folder",
        ),
        table_output(
            "SEGMENTS",
            tr("Faults used"),
            tr("A line for each rectangle with all its numbers, moment and magnitude."),
            geometry="line",
            style="footprint",
            optional=True,
        ),
        table_output(
            "PREDICTED",
            tr("Model at the points"),
            tr("East, north, up, line of sight, measurement and residual in metres."),
            geometry="point",
            style="model_arrows",
            optional=True,
            shown=False,
        ),
        number_output("MOMENT", tr("Moment (N m)")),
        number_output("MAGNITUDE", tr("Moment magnitude")),
        number_output("RANGE", tr("Highest less lowest line of sight, or uplift without one (m)")),
    )
    stage, job = "source.stages.forward:forward_model", "source.stages.forward:ForwardJob"

    def prepare(self, read) -> dict:
        """Read faults, points and grid."""
        values = super().prepare(read)
        take_model(values, read)
        points = read_points(read, "OBSERVATIONS", ("east", "north", "up", "displacement"))
        values["points"] = tuple((x, y, None if None in look else tuple(look), d) for x, y, *look, d in points)
        return values
