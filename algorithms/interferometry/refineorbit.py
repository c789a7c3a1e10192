"""Refine orbit: what wrong orbits leave in an unwrapped phase is fitted and removed."""

from __future__ import annotations

from ..base import Tool
from ..deformation.features import point_of, read_features
from ..parameters import choice, flag, html_output, number, number_output, raster, raster_output, table_output, vector
from ..texts import Card, tr

_FIELDS = {"displacement": ("displacement", "los", "d_los", "value")}


class RefineOrbit(Tool):
    """Plane, quadratic or a shift of the orbit."""

    card = Card(
        id="refineorbit",
        group="interferometry",
        title=tr("Refine orbit"),
        summary=tr("Removes the smooth phase that orbit errors leave, fitted on ground that did not move."),
        story=(
            tr(
                "Plane and quadratic are functions of the map. Baseline moves the orbit of the secondary scene across"
                " its flight and up, with a drift, and follows the exact geometry: take it when a geometry raster is at"
                " hand. Ten centimetres of orbit are several fringes over a frame."
            ),
            tr(
                "Control points count alone when given; their field displacement (metres, toward the sensor) is zero"
                " when it is missing. Otherwise everything coherent is used: the majority decides, and places where"
                " the phase is steeper than elsewhere are left out with a rim. A mask of stable ground replaces that"
                " search."
            ),
            tr(
                "The far field of an earthquake is as smooth as an orbit error. Where the ground moved and neither a"
                " mask nor a model says more, the deformation is fitted beside the orbit error and left in: as slip on"
                " planes where its near field is seen, else as the field of sources under that ground. The report"
                " tells how far the result depends on it. When the two cannot be told apart the tool stops: give a"
                " modelled displacement, which is subtracted for the fit only, and raise its limit. Strong air over a"
                " small map looks like a ramp and is removed with it. Pixels without data stay without."
            ),
        ),
        tags=(tr("ramp"), tr("flattening"), tr("orbital error"), tr("GCP")),
    )
    parameters = (
        raster("INPUT", tr("Unwrapped phase"), tr("From the tool Unwrap phase, radians.")),
        raster("COHERENCE", tr("Coherence"), tr("On the same grid."), optional=True),
        number(
            "MIN_COHERENCE",
            tr("Least coherence"),
            tr("Pixels below it are not used."),
            "1",
            low=0.0,
            high=0.99,
            default=0.5,
        ),
        vector(
            "GCPS", tr("Control points"), tr("Ground whose displacement is known."), geometry="point", optional=True
        ),
        raster("MASK", tr("Stable ground"), tr("On the same grid, not zero where nothing moved."), optional=True),
        choice(
            "MODEL",
            tr("Model"),
            tr("plane; quadratic; baseline: a shift of the secondary orbit, needs a geometry raster."),
            ("plane", "quadratic", "baseline"),
            default="plane",
        ),
        raster(
            "DEFORMATION",
            tr("Modelled displacement"),
            tr("Along the line of sight, metres, on the same grid; protects the earthquake."),
            optional=True,
        ),
        number(
            "DEFORMATION_LIMIT",
            tr("Limit of the modelled displacement"),
            tr("Pixels whose modelled displacement is larger are not used."),
            "m",
            low=0.0001,
            default=0.02,
            advanced=True,
            field="limit_m",
        ),
        flag(
            "FAR_FIELD",
            tr("Keep the far field of the deformation"),
            tr("Fitted beside the orbit error where the ground moved, without control points, mask and model."),
            default=True,
            advanced=True,
        ),
        raster(
            "GEOMETRY",
            tr("Geometry"),
            tr("Look vectors, needed by the model baseline. Left out: as named in the input's tags."),
            optional=True,
            advanced=True,
        ),
        raster_output("OUTPUT", tr("Refined phase"), tr("Radians; positive is away from the sensor.")),
        raster_output("RAMP", tr("Removed phase"), tr("Radians."), style="unwrapped", optional=True, shown=False),
        table_output(
            "POINTS",
            tr("Residuals"),
            tr("Control points or blocks of pixels with the phase before and after (rad) and what is left (mm)."),
            geometry="point",
            style="residuals",
            optional=True,
            shown=False,
        ),
        html_output("HTML", tr("Refinement report"), tr("Phase before and after, numbers, points.")),
        number_output("RMS_BEFORE", tr("Rms before, mean removed (rad)")),
        number_output("RMS_AFTER", tr("Rms after (rad)")),
        number_output("SAMPLES", tr("Samples of the fit")),
        number_output("LARGEST", tr("Largest removed phase (rad)")),
        number_output("FAR_FIELD_RMS", tr("Far field of the deformation, left in (rad rms)")),
        number_output("DOUBT", tr("Doubt of the removed phase for it (rad rms)")),
        number_output("SHIFT_ACROSS", tr("Shift of the secondary orbit to its right (m)")),
        number_output("SHIFT_RADIAL", tr("Shift of the secondary orbit upward (m)")),
    )
    stage, job = "refinement:refine_orbit", "refinement:RefineJob"

    def prepare(self, read) -> dict:
        """Gather the control points in the map of the input."""
        values = super().prepare(read)
        points = []
        for wkt, _, displacement in read_features(read, "GCPS", read.raster_crs("INPUT") or "", _FIELDS):
            points.append((*point_of(wkt), displacement or 0.0))
        values["gcps"] = tuple(points)
        return values
