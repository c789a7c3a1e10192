"""Rewrap: displacement back into fringes."""

from __future__ import annotations

from ..base import Tool
from ..parameters import integer, number, raster, raster_output
from ..texts import Card, tr


class Rewrap(Tool):
    """Shows a displacement as an interferogram would."""

    card = Card(
        id="rewrap",
        group="deformation",
        title=tr("Rewrap displacement"),
        summary=tr("Shows any displacement raster as fringes of a chosen width."),
        story=(
            tr(
                "One fringe stands for half the wavelength of the sensor (2.8 cm for ENVISAT), or for the size you"
                " give: 10 cm fringes make a large earthquake readable. A modelled displacement and a measured one are"
                " compared best as fringes of the same size."
            ),
            tr("Works with rasters of any program, in metres. Pixels without data stay without."),
        ),
        tags=(tr("fringes"), tr("wrapped phase")),
    )
    parameters = (
        raster("INPUT", tr("Displacement"), tr("A raster in metres, positive toward the sensor.")),
        integer(
            "BAND",
            tr("Band"),
            tr("Band of the raster that holds the displacement."),
            tr("band number"),
            low=1,
            default=1,
            advanced=True,
        ),
        number(
            "FRINGE",
            tr("Displacement per fringe"),
            tr("Left out: half the wavelength that the raster's tags tell."),
            "m",
            low=0.0,
            optional=True,
            field="fringe_m",
        ),
        raster_output("OUTPUT", tr("Fringes"), tr("Wrapped phase in radians, from -pi to pi.")),
    )
    stage, job = "rewrapping:rewrap", "rewrapping:RewrapJob"
