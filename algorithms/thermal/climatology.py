"""Climatology: what is usual for a pixel and a season."""

from __future__ import annotations

from ..base import Tool
from ..parameters import choice, integer, number_output, raster, raster_output
from ..texts import Card, tr


class Climatology(Tool):
    """Mean, standard deviation and count by season."""

    card = Card(
        id="climatology",
        group="thermal",
        title=tr("Climatology"),
        summary=tr("Computes mean, standard deviation and number of days of every pixel and season of a cube."),
        story=(
            tr(
                "Seasons are months, as in the robust satellite technique, or the 31 days around each day of the year,"
                " or pentads. At least five calendar years are needed. The result is to be looked at: the tool Thermal"
                " index computes its own, without the year of the day that it judges."
            ),
            tr(
                "With DDOF 1 the standard deviation is that of a sample, with 0 that of a whole population (CDO calls"
                " them ymonstd1 and ymonstd). Pixels and seasons with too few days have no value."
            ),
        ),
        tags=(tr("mean"), tr("standard deviation"), tr("season"), "RST", "CDO"),
    )
    parameters = (
        raster("INPUT", tr("Cube"), tr("One band a day, from Import cube.")),
        choice(
            "GROUP",
            tr("Season"),
            tr("month, doy15 (15 days before and after), or pentad."),
            ("month", "doy15", "pentad"),
            default="month",
        ),
        integer("FIRST_YEAR", tr("First year"), tr("Left out: all."), tr("year"), low=1900, high=2200, optional=True),
        integer("LAST_YEAR", tr("Last year"), tr("Included. Left out: all."), tr("year"), low=1900, high=2200,
                optional=True),
        integer(
            "DDOF",
            tr("Degrees of freedom taken off"),
            tr("1 for a sample, 0 for a population."),
            "1",
            low=0,
            high=1,
            default=1,
            advanced=True,
        ),
        integer(
            "MIN_SAMPLES",
            tr("Least number of days"),
            tr("Pixels and seasons with fewer have no value."),
            tr("days"),
            low=2,
            default=5,
            advanced=True,
        ),
        raster_output("MEAN", tr("Mean"), tr("One band per season, in the unit of the cube.")),
        raster_output("DEVIATION", tr("Standard deviation"), tr("One band per season."), optional=True),
        raster_output(
            "COUNT", tr("Number of days"), tr("One band per season."), style="thermal_count", optional=True, shown=False
        ),
        number_output("YEARS", tr("Number of years")),
        number_output("DAYS", tr("Days used")),
    )  # fmt: skip
    stage, job = "thermal.climatology:make_climatology", "thermal.climatology:ClimatologyJob"
