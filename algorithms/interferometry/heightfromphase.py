"""Height from phase: the unwrapped phase of a topographic pair into heights over the ellipsoid."""

from __future__ import annotations

from ..base import Tool
from ..deformation.features import point_of, read_features
from ..parameters import number, number_output, point, raster, raster_output, vector
from ..texts import Card, tr

_FIELDS = {"height": ("height", "h", "elevation", "z", "height_m", "ellipsoidal")}


class HeightFromPhase(Tool):
    """An elevation model from two scenes."""

    card = Card(
        id="heightfromphase",
        group="interferometry",
        title=tr("Height from phase"),
        summary=tr("Makes an elevation model of the unwrapped phase of a pair without motion."),
        story=(
            tr(
                "The height of a pixel follows from the triangle of both sensors and the ground, without approximation."
                " One fringe is the height of ambiguity: 19 m for 480 m of perpendicular baseline of ENVISAT, 900 m for"
                " 10 m, which is the least that is accepted."
            ),
            tr(
                "Unwrapped phase has no zero: give points of known height or the mean height of the area, over the"
                " WGS84 ellipsoid (geoid height added). Without them the heights may be off by a constant. Ten metres"
                " too high move the ground by 24 m at an incidence of 23 degrees."
            ),
            tr(
                "The error is one standard deviation from coherence and looks. Errors of unwrapping (whole heights of"
                " ambiguity), atmosphere (half a fringe is common) and orbits are not in it. Pixels without phase stay"
                " without height, and so do those outside the largest component and of low reliability when these"
                " rasters are given."
            ),
            tr(
                "Each pixel keeps its place, which is that of ground at the constant height of geocoding: Reposition"
                " pixels moves the heights, and any other layer, to the true place. Scenes geocoded with an elevation"
                " model give a corrected one."
            ),
        ),
        tags=(tr("DEM"), tr("topography"), tr("elevation")),
    )
    parameters = (
        raster("INPUT", tr("Unwrapped phase"), tr("Of a pair without motion, radians.")),
        raster("BASELINE", tr("Baseline"), tr("Perpendicular, metres, at every pixel; from Interferogram.")),
        raster(
            "GEOMETRY",
            tr("Geometry"),
            tr("Of the scene to which the pair is aligned. Left out: as named in the input's tags."),
            optional=True,
        ),
        raster("COHERENCE", tr("Coherence"), tr("On the same grid, for the error."), optional=True),
        raster(
            "COMPONENTS",
            tr("Components"),
            tr("From Unwrap phase: only the largest component gets heights."),
            optional=True,
        ),
        raster(
            "RELIABILITY",
            tr("Reliability"),
            tr("From Unwrap phase: pixels below the least reliability get no height."),
            optional=True,
        ),
        number(
            "MIN_RELIABILITY",
            tr("Least reliability"),
            tr("Only when a reliability is given."),
            "1",
            low=0.0,
            high=1.0,
            default=0.5,
            advanced=True,
        ),
        point("KNOWN_POINT", tr("Point of known height"), tr("At its true place on the map."), optional=True),
        number(
            "KNOWN_HEIGHT",
            tr("Its height"),
            tr("Above the WGS84 ellipsoid."),
            "m",
            low=-1000.0,
            high=9500.0,
            optional=True,
        ),
        vector(
            "GCPS",
            tr("Points of known height"),
            tr("Points with a field height, metres above the WGS84 ellipsoid, at their true places."),
            geometry="point",
            optional=True,
        ),
        number(
            "MEAN_HEIGHT",
            tr("Mean height of the area"),
            tr("Above the WGS84 ellipsoid; used when no point is given."),
            "m",
            low=-1000.0,
            high=9500.0,
            optional=True,
            field="mean_height_m",
        ),
        raster_output("OUTPUT", tr("Heights"), tr("Metres above the WGS84 ellipsoid.")),
        raster_output("ERROR", tr("Error of the heights"), tr("One standard deviation, metres."), optional=True),
        number_output("HEIGHT_OF_AMBIGUITY", tr("Height of one fringe (m)")),
        number_output("OFFSET", tr("Phase that was added (rad)")),
        number_output("OFFSET_DEVIATION", tr("Standard deviation at the points (m)")),
        number_output("LOWEST", tr("Lowest height (m)")),
        number_output("HIGHEST", tr("Highest height (m)")),
    )
    stage, job = "heights:height_from_phase", "heights:HeightJob"

    def prepare(self, read) -> dict:
        """Gather the points in the map of the input."""
        from ...core.errors import InputError

        values = super().prepare(read)
        crs = read.raster_crs("INPUT") or ""
        values.pop("gcps")
        values.pop("known_point")
        height = values.pop("known_height")
        place = read.point("KNOWN_POINT", crs)
        if (place is None) != (height is None):
            raise InputError("KNOWN_POINT and KNOWN_HEIGHT belong together: give both, or neither.")
        points = [] if place is None else [(*place, height)]
        for wkt, _, known in read_features(read, "GCPS", crs, _FIELDS):
            if known is not None:
                points.append((*point_of(wkt), known))
        values["points"] = tuple(points)
        return values
