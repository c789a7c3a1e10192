"""Profile: values along a line or across a fault."""

from __future__ import annotations

from ..base import Tool
from ..parameters import choice, html_output, number, number_output, rasters, table_output, vector
from ..texts import Card, tr


class Profile(Tool):
    """Swath statistics and an arctangent fit."""

    card = Card(
        id="profile",
        group="deformation",
        title=tr("Profile"),
        summary=tr("Measures one or more rasters along a line or across a fault, and fits the slip of the fault."),
        story=(
            tr(
                "Along: distance is counted from the first point of the line; the swath lies on both sides of it."
                " Across: the line is the fault, the profile crosses the middle of its chord at right angles, and"
                " distance is zero on the chord and positive to the right of it. The first line of the layer is used."
            ),
            tr(
                "Each bin has the median, the mean, two quantiles and the number of samples. Give several rasters to"
                " see them together: a displacement and its model, or displacement and coherence. Pixels without data"
                " are left out."
            ),
            tr(
                "The arctangent is the motion beside a long strike-slip fault that slips below a locking depth (Savage"
                " and Burford 1973). It yields slip, depth and position with standard deviations that hold for"
                " independent noise; use it with displacement parallel to the fault, for example from Decompose."
            ),
        ),
        tags=(tr("cross-section"), tr("swath"), tr("fault"), tr("locking depth")),
    )
    parameters = (
        rasters("INPUT", tr("Rasters"), tr("One or more, on any grids; the first is used for the numbers of the fit.")),
        vector("LINE", tr("Line"), tr("The profile, or the fault to cross."), geometry="line"),
        choice(
            "MODE",
            tr("Direction"),
            tr("along: along the line; across: at right angles to it."),
            ("along", "across"),
            default="along",
        ),
        number(
            "WIDTH",
            tr("Width of the swath"),
            tr("Left out: one pixel along a line, the length of the fault across it."),
            "m",
            low=0.0,
            optional=True,
            field="width_m",
        ),
        number(
            "LENGTH",
            tr("Length across the fault"),
            tr("Left out: as long as the fault."),
            "m",
            low=0.0,
            optional=True,
            field="length_m",
        ),
        number(
            "STEP",
            tr("Length of a bin"),
            tr("Left out: one pixel of the first raster."),
            "m",
            low=0.0,
            optional=True,
            advanced=True,
            field="step_m",
        ),
        number(
            "LOW_PERCENT",
            tr("Lower quantile"),
            tr("Of the values of a bin."),
            tr("percent"),
            low=0.0,
            high=100.0,
            default=16.0,
            advanced=True,
        ),
        number(
            "HIGH_PERCENT",
            tr("Upper quantile"),
            tr("Of the values of a bin."),
            tr("percent"),
            low=0.0,
            high=100.0,
            default=84.0,
            advanced=True,
        ),
        choice(
            "FIT",
            tr("Fit"),
            tr("none; arctangent: slip, depth and position of a strike-slip fault."),
            ("none", "arctangent"),
            default="none",
        ),
        table_output(
            "OUTPUT", tr("Profile"), tr("A point for each bin and raster."), geometry="point", style="footprint"
        ),
        html_output("HTML", tr("Plot"), tr("Plot of all rasters, and the fit.")),
        number_output("SLIP", tr("Slip (unit of the first raster)")),
        number_output("SLIP_SIGMA", tr("Its standard deviation")),
        number_output("DEPTH", tr("Locking depth (m)")),
        number_output("DEPTH_SIGMA", tr("Its standard deviation (m)")),
        number_output("POSITION", tr("Position of the fault along the profile (m)")),
        number_output("POSITION_SIGMA", tr("Its standard deviation (m)")),
    )
    stage, job = "profile:make_profile", "profile:ProfileJob"

    def prepare(self, read) -> dict:
        """Bring the first line into degrees."""
        values = super().prepare(read)
        lines = read.lines("LINE", "EPSG:4326")
        values["line"] = lines[0] if lines else ()
        return values
