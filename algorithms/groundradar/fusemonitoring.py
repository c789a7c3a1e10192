"""Fuse monitoring: radar, GNSS, levelling and total station in one field."""

from __future__ import annotations

from ..base import Tool
from ..deformation.features import GNSS_FIELDS, point_of, read_features
from ..parameters import (
    choice,
    html_output,
    integer,
    number,
    number_output,
    raster,
    raster_output,
    table_output,
    vector,
)
from ..texts import Card, tr

_METRES = {"m": 1.0, "cm": 0.01, "mm": 0.001}
_LAYERS = (("GNSS", "GNSS"), ("LEVELLING", "levelling"), ("TOTAL_STATION", "total station"))


class FuseMonitoring(Tool):
    """Least-squares collocation of all instruments."""

    card = Card(
        id="fusemonitoring",
        group="groundradar",
        title=tr("Fuse monitoring"),
        summary=tr("Joins radar, GNSS, levelling and total station into one field of east, north and up."),
        story=(
            tr(
                "All measurements must tell of the same span of time. The field is found by least squares with a"
                " covariance function whose size and length make the measurements most likely; the zero of the radar is"
                " an unknown. Stations are points with fields such as east, north, up and sigma_e, sigma_n, sigma_u;"
                " levelling needs up only."
            ),
            tr(
                "Each station is predicted with that station left out. When the normalised residual is far from 1 the"
                " stated deviations are wrong: look for a bad station, or give other deviations. Across the line of"
                " sight the field is as good as the stations; edges of a slide are smoothed. Pixels without radar have"
                " no data."
            ),
        ),
        tags=("kriging", tr("collocation"), "GPS", tr("levelling"), tr("total station"), tr("cross-validation")),
    )
    parameters = (
        raster("DISPLACEMENT", tr("Radar displacement"), tr("Metres toward the sensor, on a map in metres.")),
        integer("BAND", tr("Band"), tr("Of a series. Left out: the last."), "1", low=1, optional=True),
        raster("GEOMETRY", tr("Geometry"), tr("Unit vector to the sensor: east, north, up.")),
        vector("GNSS", "GNSS", tr("Points with east, north and up."), geometry="point", optional=True),
        vector("LEVELLING", tr("Levelling"), tr("Points with up."), geometry="point", optional=True),
        vector("TOTAL_STATION", tr("Total station"), tr("Points with east, north and up."), geometry="point",
               optional=True),
        choice("UNIT", tr("Unit of the stations"), tr("Of displacements and deviations."), tuple(_METRES), default="m"),
        number("RADAR_SIGMA", tr("Deviation of the radar"), tr("Of one pixel, with the air that stayed."), "mm",
               low=0.001, high=1000.0, default=0.5, field="radar_sigma_m"),
        number("SIGMA", tr("Deviation of stations"), tr("Where a station states none."), "mm", low=0.001, high=1000.0,
               default=2.0, field="sigma_m"),
        integer("MOST_PIXELS", tr("Most pixels"), tr("Of the radar that are used, thinned evenly; time grows with the"
                " cube."), tr("pixels"), low=10, high=5000, default=500, advanced=True),
        raster_output("OUTPUT", tr("Field"), tr("East, north and up in metres."), style="displacement"),
        raster_output("DEVIATION", tr("Deviation"), tr("Of east, north and up in metres."), style="uncertainty",
                      optional=True),
        table_output("RESIDUALS", tr("Cross-validation"), tr("Each value of a station and its prediction (mm)."),
                     geometry="point", optional=True),
        html_output("HTML", tr("Report"), tr("Figures and the picture of the cross-validation.")),
        number_output("STATIONS", tr("Number of stations")),
        number_output("RMS", tr("Residual of stations left out (mm)")),
        number_output("NORMALISED", tr("Residual over its deviation")),
        number_output("INSIDE", tr("Within 1.96 deviations (percent)")),
        number_output("LENGTH", tr("Correlation length (m)")),
    )  # fmt: skip
    stage, job = "groundradar.fusion:fuse_monitoring", "groundradar.fusion:FusionJob"
    compiled = False

    def prepare(self, read) -> dict:
        """Bring all stations into one list, in metres."""
        values = super().prepare(read)
        crs, unit = read.raster_crs("DISPLACEMENT"), _METRES[values.pop("unit")]
        fields = dict(sorted(GNSS_FIELDS.items(), key=lambda item: item[0] == "text:name"))
        stations = []
        for parameter, kind in _LAYERS:
            values.pop(parameter.lower())
            for wkt, number_, *found in read_features(read, parameter, crs, fields) if crs else ():
                numbers = [None if v is None else unit * v for v in found[:6]]
                if kind == "levelling":
                    numbers[0] = numbers[1] = None
                stations.append(
                    (kind, found[6] or f"{kind} {number_}", *point_of(wkt), tuple(numbers[:3]), tuple(numbers[3:]))
                )
        values["stations"] = tuple(stations)
        for name in ("radar_sigma_m", "sigma_m"):
            values[name] *= 1e-3
        return values
