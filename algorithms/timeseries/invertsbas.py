"""Invert time series: interferograms into displacement at every date."""

from __future__ import annotations

from ..base import Tool
from ..parameters import (
    choice,
    flag,
    html_output,
    integer,
    number,
    number_output,
    raster_output,
    table_output,
    text,
)
from ..texts import Card, tr
from .stacks import netcdf_output, split_days, stack_output, stack_parameters, take_reference


class InvertSbas(Tool):
    """Small-baseline inversion with closure, quality and velocity."""

    card = Card(
        id="invertsbas",
        group="timeseries",
        title=tr("Invert time series"),
        summary=tr("Turns a stack of unwrapped interferograms into displacement at every date, and velocity."),
        story=(
            tr(
                "Every pixel is solved by weighted least squares over all interferograms that have data there. Where"
                " gaps cut the network, the smallest velocities that fit are taken, and the quality raster counts the"
                " parts: what joins them is assumed and not measured."
            ),
            tr(
                "Look at the temporal coherence first: below 0.7 the interferograms contradict one another. Everything"
                " is relative to the reference place and the first date, positive toward the sensor. The deviation of"
                " the velocity allows for noise with a memory; formal deviations are often several times too small."
            ),
            tr(
                "An earthquake within the period belongs into Steps. The atmosphere filter takes what is fast in time"
                " and smooth in space; it also takes motion that is like that. Pixels with fewer phases than intervals"
                " have no value."
            ),
        ),
        tags=("SBAS", tr("small baseline"), tr("subsidence"), tr("stack"), "InSAR Explorer"),
    )
    parameters = (
        *stack_parameters(),
        choice(
            "WEIGHTS",
            tr("Weights"),
            tr("variance: one over the variance of the phase; coherence: its square; none. Left out: variance where"
               " coherences are given."),
            ("none", "coherence", "variance"),
            optional=True,
        ),
        number("MIN_COHERENCE", tr("Least coherence"), tr("Phases with less are left out."), "1", low=0.0, high=1.0,
               default=0.2),
        flag("CLOSURE", tr("Correct cycles by closure"),
             tr("Adds whole cycles to single phases where that closes more loops than it opens."), default=True),
        text("STEPS", tr("Steps"), tr("Days of earthquakes, such as 2019-07-06, separated by commas."), optional=True),
        flag("SEASONAL", tr("Seasons"), tr("Estimates a yearly wave beside the velocity."), advanced=True),
        flag("ACCELERATION", tr("Acceleration"), tr("Estimates an acceleration beside the velocity."), advanced=True),
        flag("DEM_ERROR", tr("Correct the elevation error"),
             tr("Takes out what grows with the perpendicular baseline of the dates."), advanced=True),
        number("ATMOSPHERE_DAYS", tr("Atmosphere filter: time"),
               tr("Standard deviation of the filter in time; 0 switches the filter off."), tr("days"), low=0.0,
               default=0.0, advanced=True),
        number("ATMOSPHERE_LENGTH", tr("Atmosphere filter: length"), tr("Standard deviation of the filter in space."),
               "m", low=1.0, default=1000.0, advanced=True, field="atmosphere_m"),
        number("MIN_TEMPORAL_COHERENCE", tr("Least temporal coherence of points"),
               tr("Pixels below are not among the points."), "1", low=0.0, high=1.0, default=0.7, advanced=True),
        integer("MOST_POINTS", tr("Most points"), tr("The points are thinned evenly to at most so many; 0: none."),
                tr("points"), low=0, high=2000000, default=20000, advanced=True),
        raster_output("OUTPUT", tr("Displacement series"),
                      tr("One band per date, in metres toward the sensor, relative to the first.")),
        raster_output("VELOCITY", tr("Velocity"),
                      tr("Metres per year toward the sensor; second band: its deviation."), optional=True),
        raster_output("QUALITY", tr("Quality"),
                      tr("Temporal coherence (0 to 1), residual (m), parts of the network, open loops."),
                      style="temporal_coherence", optional=True),
        table_output("POINTS", tr("Points"),
                     tr("Velocity and its deviation (mm/yr), temporal coherence, and DYYYYMMDD (mm), as time series"
                        " viewers read them."),
                     geometry="point", style="velocity_points", optional=True),
        netcdf_output(
            tr("The series, and velocity and temporal coherence where they are made, after the conventions CF-1.8.")
        ),
        stack_output(),
        html_output("HTML", tr("Report"), tr("Picture of the network, figures, warnings.")),
        number_output("DATES", tr("Number of dates")),
        number_output("PAIRS", tr("Number of interferograms")),
        number_output("PARTS", tr("Parts of the network")),
        number_output("COHERENCE", tr("Mean temporal coherence")),
        number_output("RESIDUAL", tr("Median residual (m)")),
        number_output("CORRECTED", tr("Pixels with a corrected cycle (percent)")),
        number_output("OPEN_BEFORE", tr("Open loops before (percent)")),
        number_output("OPEN_AFTER", tr("Open loops after (percent)")),
    )  # fmt: skip
    stage, job = "timeseries.sbas:invert_stack", "timeseries.sbas:InvertJob"

    def prepare(self, read) -> dict:
        """Bring the reference point onto the map and take the days apart."""
        values = super().prepare(read)
        take_reference(values, read)
        values["steps"] = split_days(values.pop("steps", None))
        return values
