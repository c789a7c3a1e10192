"""Baselines: the geometry of pairs of scenes, before anything is processed."""

from __future__ import annotations

from ..base import Tool
from ..parameters import folder, html_output, number, number_output, point, scenes, table_output, text, text_output
from ..texts import Card, tr


class Baselines(Tool):
    """Which pairs can be made of some scenes, and what each is good for."""

    card = Card(
        id="baselines",
        group="scenes",
        title=tr("Baselines"),
        summary=tr("Computes the baselines of all pairs of some scenes and tells what each pair can measure."),
        story=(
            tr(
                "For each pair of one track: perpendicular and parallel baseline, days between, the height that makes"
                " one fringe, the difference of the Doppler centroids and the coherence to expect."
            ),
            tr(
                "A long perpendicular baseline shows topography, a short one deformation. A pair whose Doppler"
                " centroids differ by much of the bandwidth, or whose baseline comes near the critical one, does not"
                " interfere."
            ),
            tr(
                "Give the time of the earthquake and the report names the pair for deformation, the topographic pairs"
                " that go with it in three and four passes, and the pair before it for a damage map."
            ),
            tr(
                "The lines join the middles of the footprints; the numbers are in their attributes, the plot is in the"
                " report. The number outputs are those of the pair with the shortest perpendicular baseline."
            ),
        ),
        tags=(tr("pair network"), tr("height of ambiguity"), tr("planner")),
    )
    parameters = (
        scenes("INPUTS", tr("Scenes"), tr("Two or more single-look products."), field="scenes"),
        folder(
            "ORBITS",
            tr("Precise orbits"),
            tr("Folder of DORIS orbit files (DOR_VOR_AX...). Left out: the state vectors of the products."),
            optional=True,
        ),
        point(
            "POINT",
            tr("Point on the ground"),
            tr("Where the baselines are measured. Left out: the middle of each reference scene."),
            optional=True,
            advanced=True,
        ),
        number(
            "HEIGHT",
            tr("Height of the ground"),
            tr(
                "Above the WGS84 ellipsoid; 1000 m more or less change the perpendicular baseline by 0.3 % of the"
                " parallel one."
            ),
            "m",
            low=-500.0,
            high=9000.0,
            default=0.0,
            advanced=True,
            field="height_m",
        ),
        number(
            "DECAY",
            tr("Decay of the coherence"),
            tr("Days after which it has fallen to 1/e. Left out: 200 days at C band, for dry land with few plants."),
            tr("days"),
            low=0.1,
            optional=True,
            advanced=True,
            field="decay_days",
        ),
        text(
            "EVENT",
            tr("Time of the earthquake"),
            tr("UTC, as 2003-12-26 or 2003-12-26T01:56. Deformation is then sought in pairs that enclose it."),
            optional=True,
        ),
        number(
            "MAX_DOPPLER",
            tr("Largest Doppler loss"),
            tr("Share of the azimuth bandwidth by which the Doppler centroids of an advised pair may differ."),
            "1",
            low=0.01,
            high=1.0,
            default=0.3,
            advanced=True,
        ),
        table_output("OUTPUT", tr("Pairs"), tr("A line for each pair, with its numbers."), geometry="line"),
        table_output(
            "SCENES",
            tr("Scenes"),
            tr("A point for each scene: days and baseline from the first, Doppler centroid, number of pairs."),
            geometry="point",
            style="footprint",
            optional=True,
            shown=False,
        ),
        html_output("HTML", tr("Baseline report"), tr("Table, plot and advice.")),
        number_output("BPERP", tr("Perpendicular baseline (m)")),
        number_output("BPAR", tr("Parallel baseline (m)")),
        number_output("BTEMP", tr("Time between (days)")),
        number_output("HEIGHT_OF_AMBIGUITY", tr("Height of one fringe (m)")),
        text_output("BEST_DEFORMATION", tr("Pair advised for deformation")),
        text_output("BEST_TOPOGRAPHY", tr("Pair advised for topography")),
    )
    stage, job = "baselines:compute_baselines", "baselines:BaselinesJob"

    def prepare(self, read) -> dict:
        """Bring the point into degrees."""
        values = super().prepare(read)
        values["point"] = read.point("POINT", "EPSG:4326")
        return values
