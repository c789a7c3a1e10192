"""Import interferogram: finished products of other programs."""

from __future__ import annotations

import math

from ..base import Tool
from ..parameters import choice, file, folder, number, number_output, raster_output, text, text_output
from ..texts import Card, tr

_FORMATS = (
    "auto", "hyp3", "licsar", "isce2", "gunw", "aria", "gmtsar", "snap", "gamma", "roipac", "mintpy", "pyrate",
    "licsbas", "comet",
)  # fmt: skip


class ImportInterferogram(Tool):
    """Finished products into our signs, units and look vectors."""

    card = Card(
        id="importinterferogram",
        group="importing",
        title=tr("Import interferogram"),
        summary=tr("Turns an interferogram of another program into displacement, phase, coherence and geometry."),
        story=(
            tr(
                "Reads HyP3, LiCSAR and LiCSBAS, ISCE2, GUNW of NISAR and ISCE3, OPERA displacement, ARIA, GMTSAR, SNAP"
                " (BEAM-DIMAP), GAMMA, ROI_PAC, MintPy and GeoTIFFs of PyRate, geocoded. Choose the main file, or the"
                " folder, or the zip archive as it was downloaded; leave the files that came with it in their places:"
                " dates, wavelength and angles stand in them. The format is recognised by content."
            ),
            tr(
                "Every program has its own signs, units, angles and corner of a pixel. Here the earlier scene is the"
                " reference, phase is positive away from the sensor, displacement is in metres, positive toward it, and"
                " the geometry holds east, north and up of the unit vector from the ground to the sensor. What was"
                " turned round is told in the log. Nothing is resampled except coarse tables of angles."
            ),
            tr(
                "Zero counts as no data where the program writes it so; a pixel that really did not move is lost"
                " with it. The zero of the displacement is that of the product: check it on ground that did not move. A"
                " product without look vectors gets one direction for all pixels, or none; give heading and incidence"
                " then. No uncertainty comes with these products: take it from the coherence or from a stable area."
            ),
        ),
        tags=(
            "HyP3", "LiCSAR", "ISCE", "GUNW", "NISAR", "OPERA", "ARIA", "GMTSAR", "SNAP", "GAMMA", "ROI_PAC", "MintPy",
            tr("unwrapped"), tr("line of sight"),
        ),
    )  # fmt: skip
    parameters = (
        file(
            "INPUT",
            tr("File or zip archive"),
            tr("The unwrapped phase or displacement, the header, or the whole product as zip archive."),
            optional=True,
        ),
        folder(
            "FOLDER",
            tr("Or the folder of the product"),
            tr("Used when no file is given; it may hold one interferogram only, unless dates are given."),
            optional=True,
        ),
        choice("FORMAT", tr("Format"), tr("auto goes by content."), _FORMATS, default="auto"),
        text(
            "REFERENCE_DATE",
            tr("Date of the earlier scene"),
            tr("YYYY-MM-DD. Left out: as the product tells. Chooses the pair of a stack or the start in a series."),
            optional=True,
            advanced=True,
        ),
        text(
            "SECONDARY_DATE",
            tr("Date of the later scene"),
            tr("YYYY-MM-DD. Left out: as the product tells. Chooses the pair of a stack or the end in a series."),
            optional=True,
            advanced=True,
        ),
        number(
            "WAVELENGTH",
            tr("Wavelength"),
            tr("Left out: as the product tells."),
            "m",
            low=0.0,
            high=2.0,
            optional=True,
            advanced=True,
            field="wavelength_m",
        ),
        number(
            "HEADING",
            tr("Flight direction"),
            tr("Clockwise from north; about -12 ascending and -168 descending. Left out: as the product tells."),
            tr("degrees"),
            low=-360.0,
            high=360.0,
            optional=True,
            advanced=True,
            field="heading_rad",
        ),
        number(
            "INCIDENCE",
            tr("Incidence angle"),
            tr("From the vertical. Left out: as the product tells."),
            tr("degrees"),
            low=0.0,
            high=90.0,
            optional=True,
            advanced=True,
            field="incidence_rad",
        ),
        choice(
            "LOOK_SIDE",
            tr("Look side"),
            tr("Left out: as the product tells, or right."),
            ("right", "left"),
            optional=True,
            advanced=True,
        ),
        number(
            "HEIGHT",
            tr("Height of the ground"),
            tr("Mean height above the ellipsoid, for products that list angles by height; 1000 m change them by 0.1°."),
            "m",
            default=0.0,
            advanced=True,
            field="height_m",
        ),
        raster_output(
            "DISPLACEMENT",
            tr("Displacement along the line of sight"),
            tr("Metres (a velocity: metres a year), positive toward the sensor."),
        ),
        raster_output(
            "UNWRAPPED",
            tr("Unwrapped phase"),
            tr("Radians, positive away from the sensor."),
            optional=True,
            shown=False,
        ),
        raster_output("COHERENCE", tr("Coherence"), tr("From 0 (noise) to 1, if the product has one."), optional=True),
        raster_output(
            "GEOMETRY",
            tr("Geometry"),
            tr("East, north, up of the unit vector to the sensor, and incidence; if the product tells them."),
            optional=True,
        ),
        text_output("FOUND_FORMAT", tr("Format found")),
        text_output("REFERENCE", tr("Date of the earlier scene")),
        text_output("SECONDARY", tr("Date of the later scene")),
        number_output("VALID", tr("Pixels with data (percent)")),
    )
    stage, job = "importing:import_interferogram", "importing:ImportJob"
    isolated = True
    compiled = False

    def prepare(self, read) -> dict:
        """Take the file or the folder, and turn degrees into radians."""
        values = super().prepare(read)
        values["input"] = values["input"] or values.pop("folder") or ""
        values.pop("folder", None)
        for name in ("heading_rad", "incidence_rad"):
            values[name] = None if values[name] is None else math.radians(values[name])
        return values
