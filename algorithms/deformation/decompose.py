"""Decompose: lines of sight into east, north and up."""

from __future__ import annotations

import math

from ..base import Tool
from ..parameters import choice, number, number_output, raster, raster_output, rasters, vector
from ..texts import Card, tr
from .features import GNSS_FIELDS, point_of, read_features


class Decompose(Tool):
    """Two or more passes into components, with their covariance."""

    card = Card(
        id="decompose",
        group="deformation",
        title=tr("Decompose into east, north and up"),
        summary=tr("Turns displacements seen from two or more directions into east, up and, when it can, north."),
        story=(
            tr(
                "Give displacements of ascending and descending passes and their geometry rasters, in the same order."
                " Grids and projections may differ: the result lies on the grid of the first, finer rasters are"
                " averaged and others interpolated."
            ),
            tr(
                "Radar satellites fly nearly north and hardly see northward motion. Without further data it is taken as"
                " zero, which biases up by about 7 cm and east by about 1 cm for every metre of it; the log tells the"
                " numbers of your passes. A modelled northward displacement, offsets along the flight or GNSS remove"
                " the bias."
            ),
            tr(
                "All displacements need the same zero. Refer them to the same stable ground first, or have an offset or"
                " a ramp of every track estimated and taken off: from GNSS stations, or from a raster of ground that"
                " did not move. The far field of a large earthquake does move: the rim of the map is no stable ground."
            ),
            tr(
                "Uncertainty holds standard deviations and covariances, the condition number of the design and the"
                " direction that the passes cannot see; the error of an estimated trend is in it. Pixels that fewer"
                " than two directions cover stay without data."
            ),
            tr("After Wright, Parsons and Lu (2004)."),
        ),
        tags=(tr("ascending"), tr("descending"), tr("vertical"), tr("3-D"), tr("horizontal")),
    )
    parameters = (
        rasters("INPUTS", tr("Displacements"), tr("Two or more, along the line of sight, metres, positive toward it.")),
        rasters(
            "GEOMETRIES",
            tr("Geometries"),
            tr(
                "Rasters with the bands east, north, up of the unit vector to the sensor. Left out: as the inputs name."
            ),
            optional=True,
        ),
        raster(
            "NORTH",
            tr("Modelled northward displacement"),
            tr("Metres, for example from an Okada model."),
            optional=True,
        ),
        raster(
            "AZIMUTH",
            tr("Offsets along the flight"),
            tr("Metres, positive along the flight, from pixel offsets or multiple apertures."),
            optional=True,
        ),
        vector(
            "GNSS",
            tr("GNSS stations"),
            tr("Points with motion in metres as fields e, n, u and sigma_e, sigma_n, sigma_u; three or more."),
            geometry="point",
            optional=True,
        ),
        choice(
            "TREND",
            tr("Offset or ramp of each track"),
            tr("Estimated from GNSS, or without stations from the stable area, and taken off before the solution."),
            ("none", "offset", "ramp"),
            default="none",
        ),
        raster(
            "STABLE_AREA",
            tr("Stable area"),
            tr("Not zero where the ground did not move; for the offset or ramp when no stations are given."),
            optional=True,
        ),
        choice(
            "GNSS_USE",
            tr("What the stations are for"),
            tr("both: the motion, with the northward part, and the trend; trend: the offset or ramp only."),
            ("both", "trend"),
            default="both",
            advanced=True,
        ),
        number(
            "GNSS_REACH",
            tr("Reach of a station"),
            tr("Distance at which its weight has fallen to 1/e; about the distance between stations."),
            "m",
            low=1.0,
            default=20000.0,
            advanced=True,
            field="gnss_reach_m",
        ),
        number(
            "AZIMUTH_HEADING",
            tr("Flight direction of the offsets"),
            tr("Clockwise from north. Left out: as the tags of the offsets tell."),
            tr("degrees"),
            low=-360.0,
            high=360.0,
            optional=True,
            advanced=True,
            field="azimuth_heading_rad",
        ),
        rasters(
            "UNCERTAINTIES",
            tr("Uncertainties"),
            tr("Standard deviations in metres, in the order of the displacements. Left out: the number below."),
            optional=True,
            advanced=True,
        ),
        number(
            "SIGMA",
            tr("Standard deviation of the displacements"),
            tr("Used where no rasters of uncertainty are given."),
            "m",
            low=1e-6,
            default=0.01,
            advanced=True,
            field="sigma_m",
        ),
        number(
            "NORTH_SIGMA",
            tr("Standard deviation of the northward model"),
            tr("How far the model may be off."),
            "m",
            low=1e-6,
            default=0.05,
            advanced=True,
            field="north_sigma_m",
        ),
        number(
            "AZIMUTH_SIGMA",
            tr("Standard deviation of the offsets"),
            tr("About 1/30 of a pixel for pixel offsets."),
            "m",
            low=1e-6,
            default=0.1,
            advanced=True,
            field="azimuth_sigma_m",
        ),
        number(
            "PIXEL_SIZE",
            tr("Pixel size of the results"),
            tr("Left out: the grid of the first displacement."),
            tr("map units"),
            low=0.0,
            optional=True,
            advanced=True,
        ),
        number(
            "MAX_CONDITION",
            tr("Largest condition number"),
            tr("Pixels whose directions are too much alike are left without data; 2.5 is usual for two passes."),
            "1",
            low=1.0,
            default=30.0,
            advanced=True,
        ),
        raster_output("EAST", tr("Eastward displacement"), tr("Metres, positive to the east."), style="displacement"),
        raster_output("UP", tr("Upward displacement"), tr("Metres, positive up."), style="displacement"),
        raster_output(
            "NORTH_OUTPUT",
            tr("Northward displacement"),
            tr("Metres, positive to the north; only with a northward model, offsets or GNSS."),
            style="displacement",
            optional=True,
            shown=False,
        ),
        raster_output(
            "UNCERTAINTY",
            tr("Uncertainty of the components"),
            tr("Standard deviations, covariances, condition number, null direction; without north also the bias."),
            style="uncertainty",
            optional=True,
        ),
        number_output("CONDITION", tr("Median condition number")),
        number_output("BIAS_EAST", tr("Change of east per metre of neglected north (m)")),
        number_output("BIAS_UP", tr("Change of up per metre of neglected north (m)")),
        number_output("SOLVED", tr("Solved (percent of the pixels)")),
    )
    stage, job = "decomposition:decompose", "decomposition:DecomposeJob"

    def prepare(self, read) -> dict:
        """Turn the flight direction into radians and the stations into plain numbers."""
        values = super().prepare(read)
        heading = values["azimuth_heading_rad"]
        values["azimuth_heading_rad"] = None if heading is None else math.radians(heading)
        stations = read_features(read, "GNSS", "EPSG:4326", GNSS_FIELDS)
        values["gnss"] = tuple((*point_of(wkt), *numbers) for wkt, _, *numbers, _ in stations)
        return values
