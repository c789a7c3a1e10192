"""Compare GNSS: a displacement map against stations."""

from __future__ import annotations

from ..base import Tool
from ..parameters import choice, html_output, number, number_output, raster, table_output, text, vector
from ..texts import Card, tr
from .features import GNSS_FIELDS, point_of, read_features

_METRES = {"m": 1.0, "cm": 0.01, "mm": 0.001}


class CompareGnss(Tool):
    """Residuals per station, offset, RMS and the NISAR criterion."""

    card = Card(
        id="comparegnss",
        group="deformation",
        title=tr("Compare with GNSS"),
        summary=tr("Projects GNSS displacements onto the line of sight and compares them with a displacement map."),
        story=(
            tr(
                "The layer holds points with the displacement of the same time span in fields such as e, n, u or east,"
                " north, up, and their standard deviations in sigma_e, sigma_n, sigma_u when known. Stations without"
                " east or north are left out; an unknown up is taken as zero, which is said."
            ),
            tr(
                "A radar displacement has no zero and often a slope from orbits: offset or ramp are estimated from the"
                " stations so that single bad ones count little. A ramp needs four stations, well spread."
            ),
            tr(
                "Differences between pairs of stations 0.1 to 50 km apart are held against 4(1 + sqrt(L)) mm, the"
                " coseismic requirement of NISAR, which 68.3 percent of the pairs should keep. Stations on pixels"
                " without data are left out."
            ),
        ),
        tags=("GPS", tr("validation"), tr("calibration"), "NISAR"),
    )
    parameters = (
        raster("DISPLACEMENT", tr("Displacement"), tr("Along the line of sight, metres, positive toward the sensor.")),
        raster(
            "GEOMETRY",
            tr("Geometry"),
            tr("Unit vector to the sensor (east, north, up). Left out: as the displacement names."),
            optional=True,
        ),
        vector("GNSS", tr("Stations"), tr("Points with displacements as fields."), geometry="point", field="stations"),
        choice(
            "UNIT",
            tr("Unit of the stations"),
            tr("Of displacements and standard deviations."),
            tuple(_METRES),
            default="m",
        ),
        choice(
            "TREND",
            tr("Estimate"),
            tr("none; offset: a constant; ramp: a plane."),
            ("none", "offset", "ramp"),
            default="offset",
        ),
        text("EAST_FIELD", tr("Field of east"), tr("Left out: found by its name."), optional=True, advanced=True),
        text("NORTH_FIELD", tr("Field of north"), tr("Left out: found by its name."), optional=True, advanced=True),
        text("UP_FIELD", tr("Field of up"), tr("Left out: found by its name."), optional=True, advanced=True),
        number(
            "RADIUS",
            tr("Radius around a station"),
            tr("Pixels within it are averaged. Left out: one and a half pixels."),
            "m",
            low=0.0,
            optional=True,
            advanced=True,
            field="radius_m",
        ),
        number(
            "SIGMA",
            tr("Standard deviation of the displacement"),
            tr("With that of the stations it sets their weights."),
            "m",
            low=1e-6,
            default=0.005,
            advanced=True,
            field="sigma_m",
        ),
        table_output(
            "OUTPUT",
            tr("Residuals"),
            tr("A point for each station, with its motion as an arrow."),
            geometry="point",
            style="gnss_residuals",
        ),
        html_output("HTML", tr("GNSS report"), tr("Numbers, plots and pairs by distance.")),
        number_output("RMS", tr("Rms of the residuals (m)")),
        number_output("OFFSET", tr("Offset, radar minus GNSS (m)")),
        number_output("NISAR", tr("Pairs within 4(1 + sqrt(L)) mm (percent)")),
        number_output("COUNT", tr("Stations used")),
    )
    stage, job = "gnss:compare_gnss", "gnss:GnssJob"

    def prepare(self, read) -> dict:
        """Turn the stations into metres and degrees."""
        values = super().prepare(read)
        scale = _METRES[values.pop("unit")]
        named = {key: values.pop(f"{key}_field") for key in ("east", "north", "up")}
        fields = {key: ((named[key],) if named.get(key) else names) for key, names in GNSS_FIELDS.items()}
        stations = []
        for wkt, identity, *numbers, name in read_features(read, "GNSS", "EPSG:4326", fields):
            metres = (None if value is None else scale * value for value in numbers)
            stations.append((*point_of(wkt), *metres, name or str(identity)))
        values["stations"] = tuple(stations)
        return values
