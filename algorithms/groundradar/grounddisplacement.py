"""Ground displacement: continuous interferometry of a radar on the ground."""

from __future__ import annotations

from ..base import Tool
from ..parameters import html_output, integer, number, number_output, raster, raster_output, table_output, vector
from ..texts import Card, tr


class GroundDisplacement(Tool):
    """Displacement at every frame, freed of the air."""

    card = Card(
        id="grounddisplacement",
        group="groundradar",
        title=tr("Displacement by ground radar"),
        summary=tr("Measures displacement at every frame, freed of the air, from the phases of consecutive frames."),
        story=(
            tr(
                "Pixels are kept whose amplitude and phase are steady. From each pair of frames a model of the air (a"
                " constant, range, and range times height) is taken out, fitted on the stable ground so that a moving"
                " minority does not pull it. The phases are summed in time, and the sum is held against the stable"
                " ground again at every epoch, which keeps it from drifting."
            ),
            tr(
                "Draw stable ground when more than a third of the scene may move. Motion of a quarter of the wavelength"
                " or more between two frames cannot be followed. Positive is toward the sensor; pixels without data are"
                " not steady enough. A motion that looks like air over the whole scene is lost; turbulent air stays,"
                " and the scatter of the stable ground in the report says how much."
            ),
        ),
        tags=("GB-SAR", tr("monitoring"), tr("dam"), tr("landslide"), tr("atmosphere")),
    )
    parameters = (
        raster("INPUT", tr("Frames"), tr("From Import ground radar.")),
        raster("GEOMETRY", tr("Geometry"), tr("From Import ground radar.")),
        vector("STABLE", tr("Stable ground"), tr("Areas that do not move. Left out: found by a first run."),
               geometry="polygon", optional=True),
        number("MAX_DISPERSION", tr("Largest amplitude dispersion"),
               tr("Standard deviation over mean; 0.25 stands for a phase noise of about 0.25 radians."), "1", low=0.01,
               high=1.0, default=0.25),
        number("MIN_COHERENCE", tr("Least coherence"), tr("Temporal, of consecutive frames."), "1", low=0.0, high=1.0,
               default=0.8),
        integer("AVERAGE", tr("Frames of an epoch"), tr("Averaged after the air was taken out; less noise, less time"
                " resolution."), tr("frames"), low=1, high=10000, default=1),
        integer("MOST_POINTS", tr("Most points"), tr("The points are thinned evenly to at most so many; 0: none."),
                tr("points"), low=0, high=2000000, default=5000, advanced=True),
        raster_output("OUTPUT", tr("Displacement series"), tr("Metres toward the sensor, one band per epoch.")),
        raster_output("VELOCITY", tr("Velocity"), tr("Metres per day over all epochs; second band: its deviation."),
                      optional=True),
        raster_output("QUALITY", tr("Quality"),
                      tr("Temporal coherence, amplitude dispersion, deviation of one epoch (m)."),
                      style="temporal_coherence", optional=True),
        table_output("POINTS", tr("Points"),
                     tr("Velocity (mm/yr), coherence, and DYYYYMMDD (mm, daily means); over less than three days"
                        " TYYYYMMDDHHMMSS."),
                     geometry="point", style="velocity_points", optional=True),
        table_output("AIR_TABLE", tr("Air"), tr("The model of the air, and the scatter of stable ground, by epoch."),
                     geometry="any", optional=True, shown=False),
        html_output("HTML", tr("Report"), tr("Figures and pictures.")),
        number_output("EPOCHS", tr("Number of epochs")),
        number_output("PIXELS", tr("Pixels that are steady enough")),
        number_output("AIR", tr("Largest delay taken out (mm)")),
        number_output("NOISE", tr("Noise of a pixel at one epoch (mm)")),
        number_output("SCATTER", tr("Scatter of stable ground (mm)")),
    )  # fmt: skip
    stage, job = "groundradar.displacement:measure_displacement", "groundradar.displacement:DisplacementJob"

    def prepare(self, read) -> dict:
        """Bring the stable ground onto the map."""
        values = super().prepare(read)
        crs = read.raster_crs("INPUT")
        shapes = read.features("STABLE", crs) if crs else ()
        values["stable"] = tuple(shape.asWkt(9) for _, shape in shapes if shape is not None)
        return values
