"""DInSAR: two scenes and a DEM into a displacement map."""

from __future__ import annotations

from ..base import Tool
from ..ground import area_parameters, constant_height, height_parameters, take_area, take_heights
from ..parameters import (
    choice,
    folder,
    html_output,
    number,
    number_output,
    point,
    raster_output,
    scene,
    vector,
)
from ..texts import Card, tr


class Dinsar(Tool):
    """The two-pass chain in one tool."""

    card = Card(
        id="dinsar",
        group="interferometry",
        title=tr("Displacement from two scenes (DInSAR)"),
        summary=tr(
            "Makes a map of ground displacement from two radar scenes and an elevation model, or a third scene."
        ),
        story=(
            tr(
                "The whole chain: both scenes onto the map, registration, interferogram and coherence, filter,"
                " unwrapping, displacement along the line of sight, and a report with a picture of every step. The"
                " single steps are tools of their own."
            ),
            tr(
                "You need two single-look products of the same track, one before and one after the earthquake, an"
                " elevation model of the area and what its heights refer to; precise orbits are better than those of"
                " the product. The earlier scene becomes the reference."
            ),
            tr(
                "Without an elevation model give two more scenes, or one: a topographic pair without motion, with a"
                " perpendicular baseline of 100 to 500 m. It measures the heights, and the rest of the chain is the"
                " same. Where its phase could not be unwrapped reliably nothing is shown. Its heights have no zero:"
                " give a point of known height, or the mean height of the area as the constant height; ten metres too"
                " high move the map by 24 m."
            ),
            tr(
                "Positive displacement is toward the sensor: up, or to the east on a descending and to the west on an"
                " ascending pass of a right-looking radar. Values are relative unless a point that did not move is"
                " given."
            ),
            tr(
                "Read the report first: coherence below 0.3 is noise, a jump of 2.8 cm along a straight line is an"
                " error of unwrapping unless a fault is there (give the fault as a line), and a smooth tilt of the"
                " whole map comes from orbits or atmosphere."
            ),
        ),
        tags=(tr("deformation"), tr("earthquake"), tr("interferogram"), tr("two-pass")),
    )
    parameters = (
        scene("REFERENCE", tr("Scene before"), tr("Single-look complex product, a file ending in .N1.")),
        scene("SECONDARY", tr("Scene after"), tr("Single-look complex product of the same track.")),
        *height_parameters(optional=True),
        scene(
            "TOPO_REFERENCE",
            tr("Topographic pair, first scene"),
            tr("Instead of an elevation model: two scenes of the track without motion between them, some 100 m apart."),
            optional=True,
        ),
        scene(
            "TOPO_SECONDARY",
            tr("Topographic pair, second scene"),
            tr("One of the two may be the scene before or after."),
            optional=True,
        ),
        *constant_height(),
        point(
            "KNOWN_POINT",
            tr("Point of known height"),
            tr("Only with a topographic pair, whose heights have no zero. Left out: the constant height is the mean."),
            optional=True,
            advanced=True,
        ),
        number(
            "KNOWN_HEIGHT",
            tr("Height of that point"),
            tr("Above the WGS84 ellipsoid."),
            "m",
            low=-1000.0,
            high=9500.0,
            optional=True,
            advanced=True,
            field="known_height_m",
        ),
        scene(
            "CHECK_REFERENCE",
            tr("Second topographic pair, first scene"),
            tr("Its heights are compared with those of the topographic pair; the report says how well they agree."),
            optional=True,
            advanced=True,
        ),
        scene(
            "CHECK_SECONDARY",
            tr("Second topographic pair, second scene"),
            tr("Without motion since the first scene of that pair."),
            optional=True,
            advanced=True,
        ),
        folder(
            "ORBITS",
            tr("Precise orbits"),
            tr("Folder of DORIS orbit files (DOR_VOR_AX...). Left out: the state vectors of the products."),
            optional=True,
        ),
        *area_parameters(),
        number(
            "PIXEL_SIZE",
            tr("Pixel size of the results"),
            tr("The scenes are processed at their full resolution and averaged to this."),
            tr("map units"),
            low=0.0,
            default=20.0,
        ),
        vector(
            "FAULTS",
            tr("Faults"),
            tr("Mapped rupture: lines across which the phase may break."),
            geometry="line",
            optional=True,
        ),
        point("REFERENCE_POINT", tr("Point that did not move"), tr("Left out: no reference."), optional=True),
        choice(
            "REGISTRATION",
            tr("Registration"),
            tr("measure: the offsets between the scenes are measured and removed; orbits: the orbits are trusted."),
            ("measure", "orbits"),
            default="measure",
            advanced=True,
        ),
        number(
            "ALPHA",
            tr("Strength of the filter"),
            tr("Goldstein's alpha; 0 leaves the phase unfiltered."),
            "1",
            low=0.0,
            high=2.0,
            default=0.6,
            advanced=True,
        ),
        choice(
            "WINDOW",
            tr("Window of the filter [pixels]"),
            tr("Side of a filter window in pixels."),
            ("8", "16", "32", "64", "128"),
            default="32",
            advanced=True,
        ),
        choice(
            "DIRECTION",
            tr("Direction"),
            tr("LOS: along the line of sight; vertical: as if all motion were vertical."),
            ("LOS", "vertical"),
            default="LOS",
            advanced=True,
        ),
        raster_output("DISPLACEMENT", tr("Displacement"), tr("Metres, positive toward the sensor.")),
        raster_output("COHERENCE", tr("Coherence"), tr("From 0 (noise) to 1."), optional=True),
        raster_output("WRAPPED", tr("Wrapped phase"), tr("The filtered interferogram."), optional=True),
        raster_output("UNWRAPPED", tr("Unwrapped phase"), tr("Radians."), optional=True, shown=False),
        raster_output("GEOMETRY", tr("Geometry"), tr("Look vectors, heights, mask."), optional=True, shown=False),
        raster_output(
            "UNCERTAINTY", tr("Uncertainty"), tr("One standard deviation, metres."), optional=True, shown=False
        ),
        raster_output("BASELINE", tr("Perpendicular baseline"), tr("Metres."), optional=True, shown=False),
        raster_output("COMPONENTS", tr("Components"), tr("Connected areas."), optional=True, shown=False),
        raster_output("RELIABILITY", tr("Reliability"), tr("Of the cycles, 0 to 1."), optional=True, shown=False),
        html_output("REPORT", tr("Report"), tr("Pictures and numbers of every step, and warnings.")),
        number_output("BPERP", tr("Perpendicular baseline (m)")),
        number_output("BTEMP", tr("Time between the scenes (days)")),
        number_output("MEAN_COHERENCE", tr("Mean coherence")),
        number_output("OFFSET_LINES", tr("Offset along azimuth in the middle (lines)")),
        number_output("OFFSET_SAMPLES", tr("Offset along range in the middle (samples)")),
        number_output("RESIDUAL_LINES", tr("Residual of the registration along azimuth (lines)")),
        number_output("RESIDUAL_SAMPLES", tr("Residual of the registration along range (samples)")),
        number_output("LARGEST_TOWARD", tr("Largest displacement toward the sensor (m)")),
        number_output("LARGEST_AWAY", tr("Largest displacement away from the sensor (m)")),
        number_output("COMPONENT_COUNT", tr("Number of components")),
    )
    stage, job = "chains.topographic:run_displacement", "chains.topographic:TopographicJob"

    def prepare(self, read) -> dict:
        """Gather heights and area; points and lines travel in degrees, because the chain chooses the projection."""
        values = super().prepare(read)
        values["dem"] = take_heights(values)
        take_area(values, read)
        values["window"] = int(values["window"])
        values["direction"] = values["direction"].lower()
        values["faults"] = read.lines("FAULTS", "EPSG:4326")
        values["reference_point"] = read.point("REFERENCE_POINT", "EPSG:4326")
        values["known_point"] = read.point("KNOWN_POINT", "EPSG:4326")
        return values
