"""Coulomb stress change: where an earthquake brings others closer."""

from __future__ import annotations

from ..base import Tool
from ..parameters import choice, number, number_output, raster_output, table_output, vector
from ..texts import Card, tr
from .faults import fault_parameters, grid_parameters, read_features, rock_parameters, take_model


class StressChange(Tool):
    """On planes of one orientation, on optimal planes, and on the faults of a layer."""

    card = Card(
        id="stresschange",
        group="source",
        title=tr("Coulomb stress change"),
        summary=tr("Computes the change of Coulomb stress by faults, on given planes, optimal planes or other faults."),
        story=(
            tr(
                "Positive is closer to failure: shear stress along the slip of the receiving plane, plus friction times"
                " the normal stress, which is positive where the plane is unclamped. All stresses are in pascals;"
                " 100 000 Pa are one bar."
            ),
            tr(
                "The map is at one depth, on planes of one orientation or on those that the regional stress favours: of"
                " the two optimal planes the one with the larger change is shown. Results within a few kilometres of"
                " the fault depend on details of the slip that no model knows."
            ),
            tr(
                "Other faults can be given as a layer with dip, rake and depths; the table tells mean, smallest and"
                " largest change over each. Places on the edge of a fault have no value."
            ),
        ),
        tags=(tr("triggering"), "CFS", tr("aftershocks"), tr("receiver fault")),
    )
    parameters = (
        *fault_parameters(),
        vector(
            "RECEIVERS",
            tr("Receiving faults"),
            tr(
                "Lines, outlines or a table with the same fields as the faults, without slip. Dip and rake that are"
                " missing come from the receiving planes below, depths from the numbers above."
            ),
            geometry="any",
            optional=True,
        ),
        choice(
            "RECEIVER",
            tr("Planes of the map"),
            tr("fixed: strike, dip and rake as given; optimal: closest to failure in the regional stress."),
            ("fixed", "optimal"),
            default="fixed",
        ),
        number(
            "RECEIVER_STRIKE",
            tr("Strike of the planes"),
            tr("For fixed planes, which dip to the right of it."),
            tr("degrees"),
            low=-360.0,
            high=360.0,
            optional=True,
            field="strike_deg",
        ),
        number(
            "RECEIVER_DIP",
            tr("Dip of the planes"),
            tr("For fixed planes."),
            tr("degrees"),
            low=0.0,
            high=90.0,
            optional=True,
            field="dip_deg",
        ),
        number(
            "RECEIVER_RAKE",
            tr("Rake of the planes"),
            tr("For fixed planes: 0 left-lateral, 90 reverse, 180 right-lateral, -90 normal."),
            tr("degrees"),
            low=-360.0,
            high=360.0,
            optional=True,
            field="rake_deg",
        ),
        number(
            "AZIMUTH",
            tr("Direction of the greatest compression"),
            tr("For optimal planes; clockwise from north."),
            tr("degrees"),
            low=-360.0,
            high=360.0,
            optional=True,
            field="azimuth_deg",
        ),
        number(
            "LARGEST_STRESS",
            tr("Greatest horizontal stress"),
            tr("For optimal planes; compression is positive."),
            "MPa",
            low=-1e4,
            high=1e4,
            default=10.0,
            advanced=True,
        ),
        number(
            "SMALLEST_STRESS",
            tr("Least horizontal stress"),
            tr("For optimal planes; compression is positive."),
            "MPa",
            low=-1e4,
            high=1e4,
            default=0.0,
            advanced=True,
        ),
        number(
            "VERTICAL_STRESS",
            tr("Vertical stress"),
            tr("For optimal planes: between the others for strike-slip, below for thrusts, above for normal faults."),
            "MPa",
            low=-1e4,
            high=1e4,
            default=5.0,
            advanced=True,
        ),
        number("DEPTH", tr("Depth"), tr("Of the map."), "m", low=0.0, high=700e3, default=5000.0, field="depth_m"),
        number("FRICTION", tr("Friction"), tr("Effective; 0.4 for most faults."), "1", low=0.0, high=2.0, default=0.4),
        *grid_parameters(tr("Any raster on whose grid the map is wanted.")),
        *rock_parameters(),
        raster_output("OUTPUT", tr("Coulomb stress change"), tr("Pascals."), optional=True),
        raster_output("SHEAR", tr("Shear stress change"), tr("Pascals, along the slip."), optional=True, shown=False),
        raster_output("NORMAL", tr("Normal stress change"), tr("Pascals, unclamping."), optional=True, shown=False),
        raster_output(
            "TENSOR",
            tr("Stress tensor"),
            tr("Change in pascals, tension positive; six bands: ee, nn, uu, en, eu, nu."),
            optional=True,
            shown=False,
        ),
        raster_output("PLANES", tr("Planes"), tr("Strike, dip and rake in degrees."), optional=True, shown=False),
        table_output(
            "RECEIVERS_CHANGE",
            tr("Change on the receiving faults"),
            tr("A line for each with mean, smallest and largest change in pascals."),
            geometry="line",
            style="footprint",
            optional=True,
            shown=False,
        ),
        number_output("LARGEST", tr("Largest rise of the map (Pa)")),
    )
    stage, job = "source.stages.coulomb:stress_change", "source.stages.coulomb:CoulombJob"

    def prepare(self, read) -> dict:
        """Read faults, receivers and grid; megapascals become pascals."""
        values = super().prepare(read)
        depths = {name: values[name] for name in ("top_depth", "bottom_depth")}
        take_model(values, read)
        defaults = {"dip": values["dip_deg"], "rake": values["rake_deg"], **depths}
        values["receivers"] = read_features(read, "RECEIVERS", defaults)
        for name in ("largest", "smallest", "vertical"):
            values[f"{name}_pa"] = 1e6 * values.pop(f"{name}_stress")
        return values
