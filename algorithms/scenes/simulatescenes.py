"""Simulate scenes: genuine ENVISAT products of the Bam earthquake with known truth."""

from __future__ import annotations

from ..base import Tool
from ..parameters import choice, flag, folder_output, integer
from ..texts import Card, tr


class SimulateScenes(Tool):
    """Makes scenes to learn on, to test on, and for the demo."""

    card = Card(
        id="simulatescenes",
        group="scenes",
        title=tr("Simulate scenes"),
        summary=tr("Makes ENVISAT scenes of the Bam earthquake of 2003, with orbits, elevation models and the truth."),
        story=(
            tr(
                "Writes four descending and two ascending single-look scenes as genuine .N1 products, DORIS orbit"
                " files, elevation models and the true phase and displacement. Scatterers lie on a terrain in true"
                " radar geometry; the ground moves as the published fault model says."
            ),
            tr(
                "Each nuisance can be switched off; with all of them off the scenes are clean. The same seed gives the"
                " same files. bam_small (10 km) takes less than a minute, bam (42 km) takes minutes."
            ),
        ),
        tags=(tr("synthetic"), tr("training"), tr("demo data"), "bam", "envisat"),
    )
    parameters = (
        choice(
            "PRESET",
            tr("Area"),
            tr("bam_small: 10 km around the town. bam: 42 km with the whole rupture."),
            ("bam_small", "bam"),
            default="bam_small",
        ),
        integer("SEED", tr("Seed"), tr("Start of the random numbers."), "1", low=0, high=2**31 - 1, default=1),
        flag(
            "DECORRELATION",
            tr("Temporal decorrelation"),
            tr("Let the scatterers change between dates, most in the town and on the rupture."),
            default=True,
            advanced=True,
        ),
        flag(
            "ATMOSPHERE", tr("Atmosphere"), tr("Add the delay of turbulent water vapour."), default=True, advanced=True
        ),
        flag(
            "ORBIT_ERRORS",
            tr("Orbit errors"),
            tr("Let the state vectors in the products differ from the precise orbits."),
            default=True,
            advanced=True,
        ),
        flag(
            "TIMING_ERRORS",
            tr("Timing errors"),
            tr("Shift the recorded azimuth times and slant ranges."),
            default=True,
            advanced=True,
        ),
        flag("THERMAL_NOISE", tr("Thermal noise"), tr("Add the noise of the receiver."), default=True, advanced=True),
        folder_output("OUTPUT_FOLDER", tr("Folder for the scenes"), tr("A new or empty folder.")),
    )
    stage, job = "simulation:simulate_scenes", "simulation:SimulationJob"
