"""Strain field: how the ground is stretched, by faults or as measured."""

from __future__ import annotations

from ..base import Tool
from ..parameters import integer, number, number_output, raster, raster_output, table_output
from ..texts import Card, tr
from .faults import fault_parameters, grid_parameters, rock_parameters, take_model


class StrainField(Tool):
    """Strain tensor, dilatation, maximum shear and principal axes."""

    card = Card(
        id="strainfield",
        group="source",
        title=tr("Strain field"),
        summary=tr(
            "Computes the strain of the ground from faults, at any depth, or from measured east and north motion."
        ),
        story=(
            tr(
                "Give either faults or two rasters of measured motion. Extension is positive. The six bands of the"
                " tensor are ee, nn, uu, en, eu, nu (e east, n north, u up); the shears are tensor components, half of"
                " the engineering ones."
            ),
            tr(
                "Measured motion is differentiated, which makes noise large: average it over a window of about ten"
                " pixels. The vertical parts follow from the surface being free of traction. Pixels beside missing ones"
                " have no strain."
            ),
            tr(
                "Motion up does not strain the surface: its slope is the tilt, how much the ground now rises toward the"
                " east and the north."
            ),
            tr(
                "The lines show the horizontal principal axes: kind says extension or contraction, their length goes"
                " with the root of the strain so that small ones stay visible."
            ),
        ),
        tags=(tr("dilatation"), tr("shear strain"), tr("principal axes"), tr("deformation")),
    )
    parameters = (
        *fault_parameters(optional=True),
        raster("EAST", tr("Measured east motion"), tr("Metres; instead of faults."), optional=True),
        raster("NORTH", tr("Measured north motion"), tr("Metres, on the same grid."), optional=True),
        raster("UP", tr("Measured motion up"), tr("Metres, on the same grid; for the tilt."), optional=True),
        integer(
            "WINDOW",
            tr("Averaging window"),
            tr("Side of the square over which measured motion is averaged; odd."),
            tr("pixels"),
            low=1,
            high=1001,
            default=1,
        ),
        number(
            "DEPTH",
            tr("Depth"),
            tr("Where the strain of faults is computed; 0 is the surface."),
            "m",
            low=0.0,
            high=700e3,
            default=0.0,
            field="depth_m",
        ),
        *grid_parameters(tr("Any raster on whose grid the strain of faults is wanted.")),
        integer(
            "SPACING",
            tr("Principal axes along a side"),
            tr("How many points along the longer side get axes."),
            tr("points"),
            low=1,
            high=500,
            default=25,
            advanced=True,
        ),
        *rock_parameters(modulus=False),
        raster_output("OUTPUT", tr("Strain tensor"), tr("Six bands: ee, nn, uu, en, eu, nu.")),
        raster_output("DILATATION", tr("Dilatation"), tr("Change of volume."), optional=True),
        raster_output(
            "SHEAR", tr("Maximum shear strain"), tr("Half of the difference of the extremes."), optional=True
        ),
        raster_output(
            "TILT",
            tr("Tilt"),
            tr("Two bands: how much the ground rises toward the east and the north."),
            style="tilt",
            optional=True,
            shown=False,
        ),
        table_output(
            "AXES",
            tr("Principal axes"),
            tr("Two lines at each point."),
            geometry="line",
            style="footprint",
            optional=True,
        ),
        number_output("LARGEST_SHEAR", tr("Largest maximum shear strain of the map")),
    )
    stage, job = "source.stages.strain:strain_field", "source.stages.strain:StrainJob"

    def prepare(self, read) -> dict:
        """Read faults and grid."""
        values = super().prepare(read)
        take_model(values, read)
        return values
