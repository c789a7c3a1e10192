"""Tide series: the pull of the Moon and the Sun at places over time."""

from __future__ import annotations

import math

from ..base import Tool
from ..parameters import flag, html_output, number, number_output, table_output, text, vector
from ..texts import Card, tr

_NAMES = {"text:name": ("name", "place", "station", "id", "event")}


class TideSeries(Tool):
    """Tidal acceleration, potential, uplift and stress at points."""

    card = Card(
        id="tideseries",
        group="thermal",
        title=tr("Tide series"),
        summary=tr("Computes the tidal force of the Moon and the Sun at places, and if asked the stress on a fault."),
        story=(
            tr(
                "The positions of the Moon and the Sun are computed (Meeus), nothing is downloaded; the acceleration is"
                " within 0.1 microgal of an independent ephemeris. Up is positive; east and north as on the map."
            ),
            tr(
                "The ground yields: uplift, motion to the east and north, and the change of gravity that a gravimeter"
                " on it reads (1.16 times the downward pull) come with it, for a solid Earth that yields at once; up to"
                " a centimetre of the full model is left out, and near coasts the load of the ocean."
            ),
            tr(
                "The stress is that of the solid Earth tide at the surface, resolved on one fault: a few kilopascals, a"
                " thousandth of the stress drop of an earthquake. The load of the ocean, which is larger near coasts,"
                " is left out. The definition of the stress is ours, because the published record gives none."
            ),
        ),
        tags=(tr("tidal force"), tr("Moon"), tr("gravity"), tr("Coulomb stress")),
    )
    parameters = (
        vector("INPUT", tr("Places"), tr("Points; a field called name tells them apart."), geometry="point", read=None),
        text("START", tr("Start"), tr("UTC, as 2014-07-01 or 2014-07-01T12:00.")),
        text("END", tr("End"), tr("UTC, included.")),
        number("STEP", tr("Step"), tr("Time between two values."), "s", low=1.0, default=3600.0, field="step_s"),
        number("HEIGHT", tr("Height"), tr("Of the places over the ellipsoid."), "m", default=0.0, advanced=True,
               field="height_m"),
        flag("STRESS", tr("Stress on a fault"), tr("Adds shear, normal and Coulomb stress on the fault below.")),
        number("STRIKE", tr("Strike"), tr("Clockwise from north, the fault dips to its right."), tr("degrees"), low=0.0,
               high=360.0, default=0.0, advanced=True, field="strike_rad"),
        number("DIP", tr("Dip"), tr("From the horizontal."), tr("degrees"), low=0.0, high=90.0, default=45.0,
               advanced=True, field="dip_rad"),
        number("RAKE", tr("Rake"), tr("0 left-lateral, 90 thrust, -90 normal, 180 right-lateral."), tr("degrees"),
               low=-180.0, high=180.0, default=0.0, advanced=True, field="rake_rad"),
        number("RIGIDITY", tr("Rigidity"), tr("Shear modulus of the rock."), "GPa", low=0.1, high=500.0, default=30.0,
               advanced=True, field="rigidity_pa"),
        number("FRICTION", tr("Effective friction"), tr("Coulomb stress is shear plus friction times normal stress."),
               "1", low=0.0, high=1.0, default=0.4, advanced=True),
        table_output("OUTPUT", tr("Tide"),
                     tr("Pull and gravity (microgal), potential (m2/s2), uplift and motion (mm), stress (Pa)."),
                     geometry="point"),
        html_output("HTML", tr("Diagram"), tr("Vertical acceleration of the first place.")),
        number_output("LARGEST_UP", tr("Largest upward acceleration (microgal)")),
        number_output("SMALLEST_UP", tr("Smallest upward acceleration (microgal)")),
    )  # fmt: skip
    stage, job = "thermal.tide_stage:tide_series", "thermal.tide_stage:TideJob"
    compiled = False

    def prepare(self, read) -> dict:
        """Read the places; degrees become radians and gigapascal pascal."""
        from ..deformation.features import point_of, read_features

        values = super().prepare(read)
        rows = read_features(read, "INPUT", "EPSG:4326", _NAMES)
        values["points"] = tuple((name or str(number), *point_of(wkt)) for wkt, number, name in rows)
        for name in ("strike_rad", "dip_rad", "rake_rad"):
            if values.get(name) is not None:
                values[name] = math.radians(values[name])
        if values.get("rigidity_pa") is not None:
            values["rigidity_pa"] = 1e9 * values["rigidity_pa"]
        values.pop("input", None)
        return values
