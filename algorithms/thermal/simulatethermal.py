"""Simulate thermal data: a cube and a catalogue with known precursors and fronts."""

from __future__ import annotations

from ..base import Tool
from ..parameters import integer, number, number_output, raster_output, table_output
from ..texts import Card, tr


class SimulateThermal(Tool):
    """A synthetic cube with planted anomalies."""

    card = Card(
        id="simulatethermal",
        group="thermal",
        title=tr("Simulate thermal data"),
        summary=tr(
            "Makes a temperature cube and a catalogue with planted precursors and fronts, to learn and to test."
        ),
        story=(
            tr(
                "Temperature is a season plus noise that is correlated from day to day and independent from pixel to"
                " pixel. A share of the earthquakes has a warm spot of four days some days before; fronts are warm bars"
                " that cross the map in five days and have nothing to do with earthquakes. The layer of the truth says"
                " where and when."
            ),
            tr(
                "Set the fraction to 0 and run the whole chain on several seeds: what it then finds is what it finds in"
                " noise. Nothing of this is a model of the Earth."
            ),
            tr("What is planted, and how strong it is, is our definition."),
        ),
        tags=(tr("synthetic"), tr("test"), tr("teaching")),
    )
    parameters = (
        integer("SEED", tr("Seed"), tr("Of the random numbers."), "1", low=0, default=1),
        integer("YEARS", tr("Years"), tr("From 2008 on."), tr("years"), low=5, high=60, default=11),
        integer("COUNT", tr("Earthquakes"), tr("Of magnitude 4.5 and more."), "1", low=1, high=100000, default=150),
        number("FRACTION", tr("Share with a precursor"), tr("0 for none."), "1", low=0.0, high=1.0, default=0.6),
        number("AMPLITUDE", tr("Amplitude"), tr("Of a precursor at its centre."), tr("standard deviations"), low=0.0,
               high=50.0, default=6.5),
        integer("FRONTS", tr("Fronts"), tr("Moving bars of four standard deviations."), "1", low=0, high=100000,
                default=120),
        integer("LEAD_MIN", tr("Shortest lead"), tr("From the end of a precursor to its earthquake."), tr("days"),
                low=1, high=200, default=1, advanced=True),
        integer("LEAD_MAX", tr("Longest lead"), tr("From the end of a precursor to its earthquake."), tr("days"),
                low=1, high=200, default=20, advanced=True),
        integer("ROWS", tr("Rows"), tr("Of one degree."), tr("pixels"), low=12, high=2000, default=20, advanced=True),
        integer("COLS", tr("Columns"), tr("Of one degree."), tr("pixels"), low=12, high=2000, default=20,
                advanced=True),
        raster_output("OUTPUT", tr("Cube"), tr("Temperature in kelvin, one band a day.")),
        table_output("CATALOGUE", tr("Earthquakes"), tr("The catalogue."), geometry="point", style="earthquakes"),
        table_output("TRUTH", tr("What was planted"), tr("Precursors and fronts with their days."), geometry="polygon",
                     style="thermal_truth"),
        number_output("NUMBER", tr("Number of earthquakes")),
        number_output("PRECURSORS", tr("Number of precursors")),
        number_output("FRONT_COUNT", tr("Number of fronts")),
    )  # fmt: skip
    stage, job = "thermal.synthetic:simulate_thermal", "thermal.synthetic:SyntheticJob"
    compiled = False
