"""Multiple-aperture interferometry: motion along the flight from the phase of half apertures."""

from __future__ import annotations

from ..base import Tool
from ..parameters import number, number_output, raster, raster_output
from ..texts import Card, tr


class MultipleAperture(Tool):
    """Splits the azimuth spectrum and compares both interferograms."""

    card = Card(
        id="multipleaperture",
        group="interferometry",
        title=tr("Multiple-aperture interferometry"),
        summary=tr("Measures motion along the flight direction from the phase between two halves of the aperture."),
        story=(
            tr(
                "Each scene is split into what the antenna saw ahead of the satellite and what it saw behind it. Each"
                " half gives an interferogram, and the phase between the two is the motion along the flight (Bechor and"
                " Zebker 2006): for ENVISAT one radian is about two metres. Both spectra are first cut to their common"
                " band and made flat, and pixels count with the independent looks that they hold, not with their"
                " brightness."
            ),
            tr(
                "It is two to four times as precise as pixel offsets where the coherence is high, and fails where the"
                " coherence does; use Pixel offsets there. Positive is along the flight direction of the satellite."
            ),
            tr(
                "The standard deviation is that of the phase noise, enlarged where neighbours that share no ground"
                " scatter more. Errors of the ionosphere and of the registration, which took away a constant and a"
                " slope, come on top: compare with ground that did not move. Motion of more than half a cycle (6 m for"
                " ENVISAT) is not told apart from less."
            ),
            tr(
                "The scenes must come from Geocode scene with the proposed pixel size, the later one aligned to the"
                " earlier, with the geometry raster: larger pixels fold the azimuth spectrum."
            ),
        ),
        tags=("MAI", tr("azimuth"), tr("along-track"), tr("split beam")),
    )
    parameters = (
        raster("REFERENCE", tr("Reference scene"), tr("The earlier scene, geocoded.")),
        raster("SECONDARY", tr("Secondary scene"), tr("The later scene, geocoded and aligned to the reference.")),
        number(
            "WINDOW",
            tr("Window"),
            tr("Side of the square over which the phase is averaged: larger is quieter and blurs more."),
            "m",
            low=1.0,
            default=400.0,
            field="window_m",
        ),
        number(
            "STEP",
            tr("Step"),
            tr("Pixel of the result; a fringe that bends within it fades."),
            "m",
            low=1.0,
            default=80.0,
            field="step_m",
        ),
        number(
            "MIN_COHERENCE",
            tr("Least coherence"),
            tr("Where the coherence of the halves is less there is no result."),
            "1",
            low=0.0,
            high=0.99,
            default=0.3,
        ),
        raster(
            "GEOMETRY",
            tr("Geometry of the reference"),
            tr("Heights and look vectors. Left out: the raster that the reference names in its tags."),
            optional=True,
            advanced=True,
        ),
        raster_output(
            "AZIMUTH_OFFSET",
            tr("Azimuth offset"),
            tr("Metres along the flight direction, positive forward."),
            style="displacement",
        ),
        raster_output(
            "UNCERTAINTY",
            tr("Uncertainty of azimuth offset"),
            tr("Standard deviation in metres, from coherence, looks and the scatter of neighbours."),
            style="uncertainty",
            optional=True,
        ),
        raster_output(
            "COHERENCE",
            tr("Coherence of half apertures"),
            tr("From 0 (noise) to 1."),
            style="coherence",
            optional=True,
            shown=False,
        ),
        number_output("VALID", tr("Pixels with a result (percent)")),
        number_output("SIGMA", tr("Median standard deviation (m)")),
        number_output("SEPARATION", tr("Distance of the half apertures (cycles per metre)")),
    )
    stage, job = "multiple_aperture:measure_along_track", "multiple_aperture:MultipleApertureJob"
