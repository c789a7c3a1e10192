"""Noise covariance: how far the noise of a displacement map reaches."""

from __future__ import annotations

from ..base import Tool
from ..parameters import (
    choice,
    file_output,
    flag,
    html_output,
    integer,
    number,
    number_output,
    raster,
    table_output,
    vector,
)
from ..texts import Card, tr
from .faults import read_points


class NoiseCovariance(Tool):
    """Semivariogram, fitted model, and covariance of points."""

    card = Card(
        id="noisecovariance",
        group="source",
        title=tr("Noise covariance"),
        summary=tr("Measures the noise of a displacement map away from the earthquake and fits its covariance."),
        story=(
            tr(
                "Neighbouring pixels share the same air, so their errors are alike. An inversion that does not know"
                " this trusts the data too much: its 95 percent intervals hold the truth in two of three cases only."
            ),
            tr(
                "Outline the area that the earthquake moved; the rest is noise. The semivariogram comes from random"
                " pairs of pixels, and the model is s2 exp(-distance / a) for the air, and t2 for single pixels."
                " Pixels without data are left out."
            ),
            tr("For points made by Downsample the full covariance can be written as text, in their order."),
        ),
        tags=(tr("semivariogram"), tr("atmosphere"), tr("weights"), tr("variogram")),
    )
    parameters = (
        raster("DISPLACEMENT", tr("Displacement"), tr("In metres.")),
        vector(
            "EXCLUDE",
            tr("Area of the earthquake"),
            tr("Polygons around all that moved or was unwrapped wrongly."),
            geometry="polygon",
            optional=True,
        ),
        flag(
            "RAMP", tr("Remove a plane"), tr("Takes a plane out first; errors of orbits are not noise."), default=True
        ),
        choice(
            "ESTIMATOR",
            tr("Estimator"),
            tr("mean: classical; root: that of Cressie and Hawkins, which outliers hardly move."),
            ("mean", "root"),
            default="root",
            advanced=True,
        ),
        number(
            "LONGEST",
            tr("Longest distance"),
            tr("Left out: half of the diagonal of the area with data."),
            "m",
            low=0.0,
            optional=True,
            advanced=True,
            field="longest_m",
        ),
        integer(
            "CLASSES",
            tr("Distance classes"),
            tr("Dots of the semivariogram."),
            tr("classes"),
            low=4,
            high=1000,
            default=40,
            advanced=True,
        ),
        integer(
            "SEED",
            tr("Seed"),
            tr("Of the random pairs; the same number gives the same result."),
            tr("whole number"),
            low=0,
            high=2147483647,
            default=0,
            advanced=True,
        ),
        vector(
            "POINTS",
            tr("Points"),
            tr("From the tool Downsample (fields size and count), for the matrix."),
            geometry="point",
            optional=True,
            advanced=True,
        ),
        table_output(
            "OUTPUT",
            tr("Semivariogram"),
            tr("Distance in metres; measured and modelled in square metres."),
            geometry="any",
        ),
        html_output("HTML", tr("Noise report"), tr("Plot, model and cautions.")),
        file_output(
            "MATRIX",
            tr("Covariance of the points"),
            tr("Comma-separated square metres, a row for each point."),
            tr("CSV files (*.csv)"),
            optional=True,
            shown=False,
        ),
        number_output("CORRELATED", tr("Correlated noise, standard deviation (m)")),
        number_output("RANGE", tr("Range (m)")),
        number_output("WHITE", tr("White noise of a pixel, standard deviation (m)")),
        number_output("VARIANCE", tr("Variance of the map (m2)")),
    )
    stage, job = "source.stages.covariance:measure_noise", "source.stages.covariance:NoiseJob"

    def prepare(self, read) -> dict:
        """Read the outlines in the CRS of the displacement, and the points."""
        values = super().prepare(read)
        values["exclude"] = read.lines("EXCLUDE", read.raster_crs("DISPLACEMENT"))
        points = read_points(read, "POINTS", ("size", "count"))
        values["points"] = tuple((x, y, size or 0.0, count or 1.0) for x, y, size, count in points)
        return values
