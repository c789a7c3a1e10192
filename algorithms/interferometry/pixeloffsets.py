"""Pixel offsets: two geocoded scenes into motion along the sight and along the flight."""

from __future__ import annotations

from ..base import Tool
from ..parameters import integer, number, number_output, raster, raster_output
from ..texts import Card, tr


class PixelOffsets(Tool):
    """Dense normalised correlation of amplitudes."""

    card = Card(
        id="pixeloffsets",
        group="interferometry",
        title=tr("Pixel offsets"),
        summary=tr("Measures how the ground moved, in range and in azimuth, by matching the amplitudes of two scenes."),
        story=(
            tr(
                "Where the rupture takes the coherence, the phase is lost but bright and dark ground can still be"
                " matched. Square windows of the earlier scene are found again in the later one by normalised"
                " correlation of their amplitudes; the peak is interpolated to a few hundredths of a pixel. Amplitudes"
                " are taken over the brightness of the ground around, so that a bright slope does not decide alone."
            ),
            tr(
                "Range offsets are positive toward the sensor, along the line of sight, as every displacement here."
                " Azimuth offsets are positive along the flight direction of the satellite. They see the north motion"
                " to which the phase is nearly blind; give them to the tool Decompose."
            ),
            tr(
                "Expect 5 to 10 cm for ENVISAT with windows of 500 m, a tenth of what the phase does or worse: use it"
                " for decimetres and metres. The standard deviations in QUALITY follow from the correlation and are"
                " enlarged where neighbours that share no ground scatter more; motion that changes within a window is"
                " not in them. The pair was registered as a whole before, so that a constant and a slope are unknown:"
                " compare with ground that did not move."
            ),
            tr(
                "The scenes must come from Geocode scene, the later one aligned to the earlier, with the geometry"
                " raster. Windows with less than nine tenths of data, a weak or solitary peak, or a match at the rim of"
                " the search stay without data. Where a window is noisier than one and a half typical ones, the mean"
                " with its neighbours is taken, over at most twice its side: QUALITY tells the side for each offset."
            ),
        ),
        tags=(tr("offset tracking"), tr("speckle tracking"), tr("azimuth"), "ampcor"),
    )
    parameters = (
        raster("REFERENCE", tr("Reference scene"), tr("The earlier scene, geocoded.")),
        raster("SECONDARY", tr("Secondary scene"), tr("The later scene, geocoded and aligned to the reference.")),
        number(
            "WINDOW",
            tr("Window"),
            tr("Side of the square that is matched: larger is quieter and blurs more."),
            "m",
            low=1.0,
            default=500.0,
            field="window_m",
        ),
        number(
            "STEP",
            tr("Step"),
            tr("From one offset to the next, the pixel of the result."),
            "m",
            low=1.0,
            default=200.0,
            field="step_m",
        ),
        number(
            "SEARCH",
            tr("Search"),
            tr("Largest shift on the map that can be found."),
            "m",
            low=1.0,
            default=30.0,
            field="search_m",
        ),
        raster(
            "GEOMETRY",
            tr("Geometry of the reference"),
            tr("Heights and look vectors. Left out: the raster that the reference names in its tags."),
            optional=True,
            advanced=True,
        ),
        integer(
            "OVERSAMPLING",
            tr("Oversampling of the peak"),
            tr("Points per half pixel at which the correlation is interpolated before a parabola is laid through it."),
            tr("points"),
            low=2,
            high=128,
            default=16,
            advanced=True,
        ),
        number(
            "MIN_CORRELATION",
            tr("Least correlation"),
            tr("Offsets with a lower peak are left out."),
            "1",
            low=0.0,
            high=0.99,
            default=0.1,
            advanced=True,
        ),
        number(
            "OUTLIERS",
            tr("Outlier threshold"),
            tr(
                "An offset that lies so many typical deviations from the median of its 24 neighbours, which count the"
                " more the surer they are, is left out; 0 for no test."
            ),
            "1",
            low=0.0,
            default=3.0,
            advanced=True,
        ),
        raster_output(
            "RANGE_OFFSET",
            tr("Range offset"),
            tr("Metres along the line of sight, positive toward the sensor."),
            style="displacement",
        ),
        raster_output(
            "AZIMUTH_OFFSET",
            tr("Azimuth offset"),
            tr("Metres along the flight direction, positive forward."),
            style="displacement",
        ),
        raster_output(
            "QUALITY",
            tr("Quality of offsets"),
            tr(
                "Peak correlation (0 to 1), the standard deviations of the range and azimuth offsets, and the side of"
                " the ground that they were taken from, in metres."
            ),
            style="coherence",
            optional=True,
        ),
        number_output("VALID", tr("Windows with an offset (percent)")),
        number_output("CORRELATION", tr("Median correlation")),
        number_output("RANGE_SIGMA", tr("Median standard deviation in range (m)")),
        number_output("AZIMUTH_SIGMA", tr("Median standard deviation in azimuth (m)")),
    )
    stage, job = "offsets:measure_offsets", "offsets:PixelOffsetsJob"
