"""Seismic prior: what past earthquakes alone say."""

from __future__ import annotations

from ..base import Tool
from ..parameters import choice, extent, flag, integer, number, number_output, raster, raster_output
from ..texts import Card, tr
from .layers import catalogue_parameter, period_parameters, read_catalogue_rows


class SeismicPrior(Tool):
    """Rates, reference measure and the chance of a window."""

    card = Card(
        id="seismicprior",
        group="thermal",
        title=tr("Seismic prior"),
        summary=tr("Maps how often earthquakes came, and how often a window of space and time held one by chance."),
        story=(
            tr(
                "The rate comes from Gaussian kernels as wide as the distance to the k-th neighbour (adaptive), or from"
                " counts by cell (relative intensity). The reference measure is its share in every cell and sums to 1:"
                " coverage measured with it is fair, while coverage by area rewards alarms that merely lie where"
                " earthquakes are."
            ),
            tr(
                "The chance of a window is the share of all windows of that length and radius that held at least one"
                " earthquake, and beside it the value of a Poisson law of the same rate. Where the law is higher,"
                " earthquakes come in clusters. Chances near 1 mean that any alarm of that size succeeds."
            ),
            tr(
                "The error of a rate from n earthquakes is at least n to the power -1/2 of it, and larger where they"
                " cluster. A catalogue that is not complete at the least magnitude gives a warning."
            ),
        ),
        tags=(tr("relative intensity"), tr("kernel"), tr("probability"), tr("background")),
    )
    parameters = (
        catalogue_parameter(),
        raster("CUBE", tr("Cube"), tr("Whose pixels are taken. Left out: the extent and cell size below."),
               optional=True),
        extent("EXTENT", tr("Extent"), tr("Left out: that of the earthquakes."), optional=True, field="bounds"),
        number("PIXEL_SIZE", tr("Cell"), tr("Size of the cells without a cube."), tr("degrees"), low=0.01, high=10.0,
               default=0.5, field="pixel_deg"),
        choice("METHOD", tr("Method"), tr("Kernels of changing width, or counts by cell."),
               ("adaptive", "relative_intensity"), default="adaptive"),
        integer("K", tr("Neighbour"), tr("Whose distance is the width of a kernel."), tr("neighbours"), low=1,
                high=100, default=5, advanced=True, field="neighbour"),
        number("H_MIN", tr("Least width"), tr("Of a kernel."), "km", low=0.1, high=1000.0, default=20.0,
               advanced=True, field="floor_km"),
        number("EPS", tr("Floor"), tr("Adaptive: share spread evenly by area; counts: events added to every cell. No"
                                      " cell is impossible."), "1", low=0.0, high=0.99, default=0.01, advanced=True),
        flag("MOORE", tr("Count neighbouring cells too"), tr("For the method relative_intensity."), advanced=True),
        number("RADIUS", tr("Radius of the window"), tr("As that of the alarms."), "km", low=1.0, high=5000.0,
               default=250.0, field="radius_km"),
        integer("WINDOW", tr("Length of the window"), tr("As that of the alarms."), tr("days"), low=1, high=3650,
                default=30, field="window_days"),
        number("MIN_MAGNITUDE", tr("Least magnitude"), tr("Smaller earthquakes are left out."), "1", low=-3.0,
               high=10.0, default=4.5),
        number("MAX_DEPTH", tr("Greatest depth"), tr("Deeper earthquakes are left out; unknown depths are kept."),
               "km", low=0.0, high=800.0, default=70.0, field="max_depth_km"),
        *period_parameters(),
        raster_output("OUTPUT", tr("Rate"), tr("Earthquakes per square kilometre and year.")),
        raster_output("RHO", tr("Reference measure"), tr("Expected share of the earthquakes in every cell; sums to"
                                                         " 1.")),
        raster_output("EMPIRICAL", tr("Chance of a window, as seen"), tr("Share of windows that held an earthquake.")),
        raster_output("POISSON", tr("Chance of a window, Poisson"), tr("From the rate alone.")),
        number_output("COUNT", tr("Earthquakes")),
        number_output("YEARS", tr("Period (years)")),
        number_output("MC", tr("Completeness (maximum curvature; 0: too few)")),
        number_output("BANDWIDTH", tr("Median width of the kernels (km; 0 for counts)")),
        number_output("MEAN_EMPIRICAL", tr("Mean chance of a window, as seen")),
        number_output("MEAN_POISSON", tr("Mean chance of a window, Poisson")),
    )  # fmt: skip
    stage, job = "thermal.prior_stage:estimate_prior", "thermal.prior_stage:PriorJob"
    compiled = False

    def prepare(self, read) -> dict:
        """Read the earthquakes, and the extent in degrees."""
        values = super().prepare(read)
        values["catalogue"] = read_catalogue_rows(read)
        values["bounds"] = read.extent("EXTENT", "EPSG:4326")
        return values
