"""Simulate ground radar: a dam and a slope, changing air and known motion."""

from __future__ import annotations

from ..base import Tool
from ..parameters import flag, folder_output, integer, number, table_output, text_output
from ..texts import Card, tr


class SimulateGroundRadar(Tool):
    """A campaign whose motion is known."""

    card = Card(
        id="simulategroundradar",
        group="groundradar",
        title=tr("Simulate ground radar"),
        summary=tr("Makes the frames of a radar on a tripod before a dam and a slope whose motion is known."),
        story=(
            tr(
                "A radar at 17.2 GHz looks over a dam at a slope. A patch of the dam jumps at the middle of the"
                " campaign, and a part of the slope creeps toward failure: its velocity grows as one over the time"
                " that is left. The air delays the phase by range, by height and as a whole, and some turbulence stays."
            ),
            tr(
                "The folder holds header.json and the frames, the elevation model dem.tif (heights over the ellipsoid),"
                " and truth.json. Nothing in it was measured."
            ),
        ),
        tags=(tr("synthetic"), tr("dam"), tr("landslide"), tr("teaching")),
    )
    parameters = (
        integer("FRAMES", tr("Frames"), tr("Number of frames."), tr("frames"), low=10, high=100000, default=200),
        number("INTERVAL", tr("Interval"), tr("Between frames."), "s", low=1.0, high=86400.0, default=120.0,
               field="interval_s"),
        number("STEP", tr("Step"), tr("Jump of a patch of the dam toward the radar."), "mm", low=0.0, high=4.0,
               default=0.1, field="step_m"),
        number("AIR", tr("Air"), tr("Largest delay at the far end, either way."), "mm", low=0.0, high=50.0, default=2.0,
               field="air_m"),
        number("TURBULENCE", tr("Turbulence"), tr("Delay that is neither of range nor of height, root mean square."),
               "mm", low=0.0, high=5.0, default=0.02, advanced=True, field="turbulence_m"),
        flag("FAILING", tr("Failing slope"), tr("A part of the slope accelerates."), default=True),
        integer("SEED", tr("Seed"), tr("Of the random numbers."), "1", low=0, default=1),
        folder_output("OUTPUT_FOLDER", tr("Folder for the frames"), tr("A new or empty folder.")),
        table_output("ZONES", tr("Moving parts"), tr("Outlines of the patch and of the slide."), geometry="polygon",
                     style="ground_zones"),
        text_output("STEP_TIME", tr("Time of the step (UTC)")),
        text_output("FAILURE", tr("Time of failure (UTC)")),
    )  # fmt: skip
    stage, job = "groundradar.synthetic:simulate_campaign", "groundradar.synthetic:SyntheticJob"
    compiled = False

    def prepare(self, read) -> dict:
        """Turn millimetres into metres."""
        values = super().prepare(read)
        for name in ("step_m", "air_m", "turbulence_m"):
            values[name] = None if values[name] is None else 1e-3 * values[name]
        return values
