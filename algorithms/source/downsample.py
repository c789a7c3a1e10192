"""Downsample: a displacement map as the points of an inversion."""

from __future__ import annotations

from ..base import Tool
from ..parameters import choice, integer, number, number_output, raster, table_output, vector
from ..texts import Card, tr


class Downsample(Tool):
    """A quadtree with look vectors and weights."""

    card = Card(
        id="downsample",
        group="source",
        title=tr("Downsample"),
        summary=tr("Thins a displacement map to points that keep its detail, with look vectors and weights."),
        story=(
            tr(
                "The map is cut into squares, and a square is split where the displacement in it varies: many points"
                " near the fault, few far away. Some hundred points hold what an inversion can use. Say how many, or"
                " give the threshold yourself."
            ),
            tr(
                "Every point has the mean displacement (metres, positive toward the sensor), the unit vector to the"
                " sensor (east, north, up), sigma, the count of pixels, the size of its square and the spread in it."
                " Sigma is the noise of the air, which does not average out within a square, and the white noise, which"
                " does; the tool Noise covariance measures both."
            ),
            tr(
                "Squares with too few valid pixels are split and left out in the end. Outline what unwrapping got"
                " wrong."
            ),
        ),
        tags=(tr("quadtree"), tr("subsampling"), tr("inversion"), tr("resolution")),
    )
    parameters = (
        raster(
            "DISPLACEMENT", tr("Displacement"), tr("Along the line of sight in metres, positive toward the sensor.")
        ),
        raster(
            "GEOMETRY",
            tr("Geometry"),
            tr("Look vectors (bands east, north, up). Left out: as named in the tags of the displacement."),
            optional=True,
        ),
        vector(
            "EXCLUDE",
            tr("Areas to leave out"),
            tr("Polygons around errors of unwrapping and other motion."),
            geometry="polygon",
            optional=True,
        ),
        choice(
            "METHOD",
            tr("Split by"),
            tr(
                "variance: spread about the mean; gradient: range of the fitted plane; curvature: spread about the"
                " plane, so that even slopes stay whole."
            ),
            ("variance", "gradient", "curvature"),
            default="variance",
            field="criterion",
        ),
        integer(
            "COUNT",
            tr("Number of points"),
            tr("The finest tree with at most so many."),
            tr("points"),
            low=1,
            high=100000,
            default=500,
        ),
        number(
            "THRESHOLD",
            tr("Threshold"),
            tr("Squares above it are split; replaces the number of points."),
            "m",
            low=0.0,
            optional=True,
            advanced=True,
            field="threshold_m",
        ),
        integer(
            "SMALLEST",
            tr("Smallest square"),
            tr("Its side; a power of two."),
            tr("pixels"),
            low=1,
            high=4096,
            default=4,
            advanced=True,
        ),
        integer(
            "LARGEST",
            tr("Largest square"),
            tr("Its side; a power of two. Left out: 128, on a large map more, so that points are left for the fault."),
            tr("pixels"),
            low=1,
            high=4096,
            optional=True,
            advanced=True,
        ),
        number(
            "VALID",
            tr("Least valid part"),
            tr("Part of a square that has to hold data."),
            "1",
            low=0.01,
            high=1.0,
            default=0.5,
            advanced=True,
            field="valid_fraction",
        ),
        number(
            "CORRELATED",
            tr("Noise of the air"),
            tr("Standard deviation, from the tool Noise covariance."),
            "m",
            low=0.0,
            high=10.0,
            default=0.005,
            field="correlated_m",
        ),
        number(
            "WHITE",
            tr("Noise of a pixel"),
            tr("Standard deviation of the white part, from the tool Noise covariance."),
            "m",
            low=0.0,
            high=10.0,
            default=0.003,
            field="white_m",
        ),
        table_output(
            "OUTPUT",
            tr("Points"),
            tr("With displacement, east, north, up, sigma, count, size and spread."),
            geometry="point",
            style="footprint",
        ),
        table_output(
            "CELLS",
            tr("Squares"),
            tr("The squares with the same fields."),
            geometry="polygon",
            style="footprint",
            optional=True,
            shown=False,
        ),
        number_output("POINTS", tr("Number of points")),
        number_output("SPLIT_THRESHOLD", tr("Threshold that was used (m)")),
        number_output("REDUCTION", tr("Pixels per point")),
    )
    stage, job = "source.stages.thinning:thin_displacement", "source.stages.thinning:ThinningJob"

    def prepare(self, read) -> dict:
        """Read the outlines in the CRS of the displacement."""
        values = super().prepare(read)
        values["exclude"] = read.lines("EXCLUDE", read.raster_crs("DISPLACEMENT"))
        return values
