"""Displacement: unwrapped phase into metres of motion."""

from __future__ import annotations

import math

from ..base import Tool
from ..parameters import choice, number, number_output, point, raster, raster_output
from ..texts import Card, tr


class Displacement(Tool):
    """Along the line of sight, vertical, or along any direction."""

    card = Card(
        id="displacement",
        group="interferometry",
        title=tr("Displacement"),
        summary=tr("Turns unwrapped phase into displacement in metres, with its uncertainty."),
        story=(
            tr(
                "Positive is toward the sensor. Along the line of sight nothing is assumed. Vertical and custom divide"
                " by the part of that direction which the radar sees: true only where all motion is along it."
            ),
            tr(
                "Unwrapped phase has no zero: give a point or an area that did not move, far from the rupture and"
                " coherent, and its displacement is subtracted. Without one the values are relative."
            ),
            tr(
                "The uncertainty is one standard deviation from coherence and looks. It does not hold errors of"
                " unwrapping, atmosphere and orbits, which are smooth and often larger (1 to 3 cm)."
            ),
        ),
        tags=(tr("deformation"), tr("line of sight"), "LOS"),
    )
    parameters = (
        raster("INPUT", tr("Unwrapped phase"), tr("From the tool Unwrap phase, radians.")),
        raster(
            "COHERENCE",
            tr("Coherence"),
            tr("On the same grid; needed for the uncertainty, and keeps noise out of the reference."),
            optional=True,
        ),
        raster(
            "GEOMETRY",
            tr("Geometry"),
            tr("Look vectors, for directions other than the line of sight. Left out: as named in the input's tags."),
            optional=True,
        ),
        choice(
            "DIRECTION",
            tr("Direction"),
            tr("LOS: along the line of sight; vertical; custom: as the two angles below say."),
            ("LOS", "vertical", "custom"),
            default="LOS",
        ),
        number(
            "AZIMUTH",
            tr("Azimuth of the custom direction"),
            tr("Clockwise from north; for example the slip direction of a landslide."),
            tr("degrees"),
            low=-360.0,
            high=360.0,
            default=0.0,
            advanced=True,
        ),
        number(
            "INCLINATION",
            tr("Inclination of the custom direction"),
            tr("Above the horizon; negative is downward."),
            tr("degrees"),
            low=-90.0,
            high=90.0,
            default=0.0,
            advanced=True,
        ),
        point(
            "REFERENCE_POINT", tr("Point that did not move"), tr("In map units. Left out: no reference."), optional=True
        ),
        number(
            "REFERENCE_RADIUS",
            tr("Radius around the point"),
            tr("Pixels within it are averaged. Left out: three pixels."),
            tr("map units"),
            low=0.0,
            optional=True,
            advanced=True,
        ),
        raster(
            "STABLE_AREA",
            tr("Stable area"),
            tr("A raster on the same grid, not zero where the ground did not move; used when no point is given."),
            optional=True,
            advanced=True,
        ),
        raster_output("OUTPUT", tr("Displacement"), tr("Metres; positive is toward the sensor, or up.")),
        raster_output("UNCERTAINTY", tr("Uncertainty"), tr("One standard deviation in metres."), optional=True),
        number_output("REFERENCE_LEVEL", tr("Displacement that was subtracted (m, line of sight)")),
        number_output("REFERENCE_DEVIATION", tr("Its standard deviation (m)")),
    )
    stage, job = "displacement:displacement_map", "displacement:DisplacementJob"

    def prepare(self, read) -> dict:
        """Turn angles into a vector and the point into the CRS of the input."""
        values = super().prepare(read)
        azimuth, inclination = (math.radians(values.pop(key)) for key in ("azimuth", "inclination"))
        values["direction"] = values["direction"].lower()
        if values["direction"] == "custom":
            level = math.cos(inclination)
            values["vector"] = (level * math.sin(azimuth), level * math.cos(azimuth), math.sin(inclination))
        values.pop("reference_point")
        place = read.point("REFERENCE_POINT", read.raster_crs("INPUT"))
        if place is not None:
            values["reference_x"], values["reference_y"] = place
        return values
