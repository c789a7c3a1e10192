"""Velocity: trend of a displacement series with an honest deviation."""

from __future__ import annotations

from ..base import Tool
from ..parameters import choice, flag, integer, number_output, raster, raster_output, table_output, text
from ..texts import Card, tr
from .stacks import netcdf_output, split_days


class Velocity(Tool):
    """Velocity and further terms of a series."""

    card = Card(
        id="velocity",
        group="timeseries",
        title=tr("Velocity of a series"),
        summary=tr("Fits velocity, and if asked seasons, acceleration and steps, to every pixel of a series."),
        story=(
            tr(
                "The deviation comes from the series' own scatter. power allows for white noise and a power law, whose"
                " index (0 white, 1 flicker, 2 random walk) and share are found in each pixel; walk for white noise and"
                " a random walk; bootstrap draws the residuals anew in blocks of dates; white is the formal figure,"
                " right only when one date tells nothing of the next. Take power unless you know better."
            ),
            tr("Pixels without data at one date have no value. Velocities are relative to the reference place."),
        ),
        tags=(tr("trend"), tr("season"), tr("step"), tr("uncertainty")),
    )
    parameters = (
        raster("INPUT", tr("Displacement series"), tr("One band per date in metres, from Invert time series.")),
        flag("SEASONAL", tr("Seasons"), tr("Estimates a yearly cosine and sine (m).")),
        flag("ACCELERATION", tr("Acceleration"), tr("Estimates an acceleration (m per year squared).")),
        text("STEPS", tr("Steps"), tr("Days of earthquakes, such as 2019-07-06, separated by commas."), optional=True),
        choice("NOISE", tr("Noise"), tr("How the deviation of the velocity is found."),
               ("power", "walk", "bootstrap", "white"), default="power"),
        integer("DRAWS", tr("Draws"), tr("Of the bootstrap."), tr("draws"), low=20, high=10000, default=200,
                advanced=True),
        integer("SEED", tr("Seed"), tr("Of the bootstrap; the same number gives the same result."),
                tr("whole number"), low=0, high=2147483647, default=1, advanced=True),
        integer("MOST_POINTS", tr("Most points"), tr("The points are thinned evenly to at most so many; 0: none."),
                tr("points"), low=0, high=2000000, default=20000, advanced=True),
        raster_output("OUTPUT", tr("Velocity"),
                      tr("Metres per year; then the other terms, the deviation of the velocity, the residual, and for"
                         " power the spectral index of the noise.")),
        table_output("POINTS", tr("Points"),
                     tr("Velocity and its deviation (mm/yr), and DYYYYMMDD (mm), as time series viewers read them."),
                     geometry="point", style="velocity_points", optional=True, shown=False),
        netcdf_output(tr("The series and all bands of the velocity, after the conventions CF-1.8.")),
        number_output("VELOCITY", tr("Median velocity (m/yr)")),
        number_output("DEVIATION", tr("Median deviation (m/yr)")),
        number_output("DATES", tr("Number of dates")),
    )  # fmt: skip
    stage, job = "timeseries.velocity:fit_velocity", "timeseries.velocity:VelocityJob"

    def prepare(self, read) -> dict:
        """Take the days apart."""
        values = super().prepare(read)
        values["steps"] = split_days(values.pop("steps", None))
        return values
