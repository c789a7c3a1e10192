"""Persistent scatterers: geocoded scenes into points with velocity, height error and displacement at every date."""

from __future__ import annotations

from ..base import Tool
from ..parameters import html_output, integer, number, number_output, point, raster_output, rasters, table_output
from ..texts import Card, tr
from .stacks import take_reference


class PersistentScatterers(Tool):
    """Points whose phase stays stable through a stack of scenes."""

    card = Card(
        id="persistentscatterers",
        group="timeseries",
        title=tr("Persistent scatterers"),
        summary=tr("Finds points that stay stable through a stack of geocoded scenes, and measures how they move."),
        story=(
            tr(
                "Buildings, rocks and masts echo alike in every scene. Candidates are peaks whose amplitude hardly"
                " changes; the phase differences of neighbours give velocity and error of the elevation; what is smooth"
                " in space and fast in time is air and is taken out; then every candidate must show a phase that is"
                " stable through all scenes. No interferograms are needed: geocode all scenes of a track with the same"
                " extent and pixels, aligned to one of them."
            ),
            tr(
                "Give 20 scenes or more; 8 are the least. Velocity and height error are relative to the mean of the"
                " scatterers around the reference point, or without one to the mean of all that move like most of them;"
                " displacement is relative to the first date; both are positive toward the sensor. The air over the"
                " reference is in all velocities: the larger the reference, the less of it. The deviation of the"
                " velocity comes from the scatter of the series before the air was taken out, so that it allows for air"
                " that by chance grew through the whole period."
            ),
            tr(
                "Too few points: raise the dispersion or the longest arc. Stray points: raise the least coherence."
                " Pixels that lack data in one scene are not used. Motion of more than a quarter of a wave between"
                " neighbours from one date to the next cannot be told from less."
            ),
        ),
        tags=("PSI", "PS-InSAR", tr("permanent scatterers"), tr("subsidence"), "InSAR Explorer"),
    )
    parameters = (
        rasters("INPUTS", tr("Geocoded scenes"),
                tr("Outputs of Geocode scene, of one track and on one grid; at least 8.")),
        point(
            "REFERENCE_POINT",
            tr("Reference point"),
            tr("A place that did not move; the scatterers around it are averaged. Left out: all that move alike."),
            optional=True,
        ),
        number("REFERENCE_RADIUS", tr("Radius of the reference"),
               tr("Scatterers within this distance of the reference point are averaged, at least five."), "m",
               low=1.0, default=1000.0, advanced=True, field="reference_m"),
        number("MAX_DISPERSION", tr("Largest amplitude dispersion"),
               tr("Deviation over mean of the amplitude; noise alone has 0.52."), "1", low=0.05, high=0.8, default=0.4),
        number("MIN_COHERENCE", tr("Least temporal coherence"), tr("Points whose phase is less stable are left out."),
               "1", low=0.3, high=0.99, default=0.75),
        number("MAX_VELOCITY", tr("Largest velocity"), tr("Velocities are sought up to this, either way."), tr("mm/yr"),
               low=1.0, high=1000.0, default=50.0),
        number("MAX_HEIGHT_ERROR", tr("Largest height error"),
               tr("Errors of the elevation are sought up to this, either way; 0: none are estimated."), "m", low=0.0,
               high=500.0, default=30.0),
        number("MAX_ARC", tr("Longest arc"), tr("Neighbours farther apart are not compared."), "m", low=10.0,
               default=1000.0, advanced=True, field="max_arc_m"),
        number("ATMOSPHERE_DAYS", tr("Atmosphere filter: time"),
               tr("Standard deviation of the filter in time; 0 switches the filter off."), tr("days"), low=0.0,
               default=150.0, advanced=True),
        number("ATMOSPHERE_LENGTH", tr("Atmosphere filter: length"), tr("Standard deviation of the filter in space."),
               "m", low=1.0, default=500.0, advanced=True, field="atmosphere_m"),
        integer("MOST_POINTS", tr("Most candidates"), tr("Those with the smallest dispersion are kept."), tr("points"),
                low=100, high=2000000, default=200000, advanced=True),
        table_output("POINTS", tr("Persistent scatterers"),
                     tr("Velocity and its deviation (mm/yr), temporal coherence, height error (m), amplitude"
                        " dispersion, 1 for the reference, and DYYYYMMDD (mm), as time series viewers read them."),
                     geometry="point", style="velocity_points"),
        raster_output("DISPERSION", tr("Amplitude dispersion"),
                      tr("Deviation over mean of the calibrated amplitude, no unit; second band: the mean."),
                      style="dispersion", optional=True, shown=False),
        html_output("HTML", tr("Report"), tr("Map of velocities, figures, warnings.")),
        number_output("SCENES", tr("Number of scenes")),
        number_output("CANDIDATES", tr("Number of candidates")),
        number_output("SCATTERERS", tr("Number of scatterers")),
        number_output("ARCS", tr("Arcs tested")),
        number_output("ARCS_KEPT", tr("Arcs kept")),
        number_output("COHERENCE", tr("Mean temporal coherence")),
        number_output("VELOCITY", tr("Median velocity (m/yr)")),
        number_output("DEVIATION", tr("Median deviation (m/yr)")),
        number_output("AIR", tr("Air taken out (mm)")),
        number_output("CHANCE", tr("Noise that would pass (percent)")),
    )  # fmt: skip
    stage, job = "timeseries.ps_stage:find_scatterers", "timeseries.ps_stage:PersistentJob"

    def prepare(self, read) -> dict:
        """Bring the reference point onto the map and millimetres into metres."""
        values = super().prepare(read)
        take_reference(values, read)
        values["max_velocity"] = values["max_velocity"] / 1000.0
        return values
