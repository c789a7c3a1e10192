"""Stress drop: how much of the stress an earthquake released."""

from __future__ import annotations

from ..base import Tool
from ..parameters import html_output, number, number_output, table_output, text_output
from ..texts import Card, tr
from .faults import fault_parameters, rock_parameters, take_model


class StressDrop(Tool):
    """By every formula, each with its area and slip."""

    card = Card(
        id="stressdrop",
        group="source",
        title=tr("Stress drop"),
        summary=tr(
            "Computes the stress drop of an earthquake from its faults or slip distribution, by several formulas."
        ),
        story=(
            tr(
                "Circular crack, long strip (surface or buried, strike-slip or dip-slip) and, from the slip itself, the"
                " fall of the shear stress at the middle of every patch, as mean over the area and weighted with the"
                " slip. For one earthquake they differ by a factor of four: the report lists all, with area and slip."
            ),
            tr(
                "The strip among the results is chosen by rake and depth. For a slip distribution the faults are its"
                " patches; give the area that really slipped when many patches hold none."
            ),
        ),
        tags=(tr("static stress drop"), tr("moment"), tr("slip model")),
    )
    parameters = (
        *fault_parameters(),
        number(
            "AREA",
            tr("Area of the rupture"),
            tr("Left out: all faults that have slip."),
            "km2",
            low=0.0,
            optional=True,
            advanced=True,
        ),
        number(
            "WIDTH",
            tr("Width of the rupture"),
            tr("Down dip, for the strips. Left out: from the depth range of the faults."),
            "m",
            low=0.0,
            optional=True,
            advanced=True,
            field="width_m",
        ),
        *rock_parameters(),
        table_output(
            "OUTPUT",
            tr("Stress drop of the faults"),
            tr("A line for each fault with the fall of the shear stress in its middle, pascals."),
            geometry="line",
            style="footprint",
        ),
        html_output("HTML", tr("Stress drop report"), tr("All formulas, with area and slip.")),
        number_output("CIRCULAR", tr("Circular crack (Pa)")),
        number_output("STRIP", tr("Strip (Pa)")),
        text_output("FORMULA", tr("Formula of the strip")),
        number_output("AREA_MEAN", tr("From the slip, mean over the area (Pa)")),
        number_output("SLIP_WEIGHTED", tr("From the slip, weighted with it (Pa)")),
        number_output("RUPTURE_AREA", tr("Area (m2)")),
        number_output("MEAN_SLIP", tr("Mean slip (m)")),
        number_output("MOMENT", tr("Moment (N m)")),
        number_output("MAGNITUDE", tr("Moment magnitude")),
    )
    stage, job = "source.stages.drop:compute_stress_drop", "source.stages.drop:DropJob"

    def prepare(self, read) -> dict:
        """Read faults; square kilometres become square metres."""
        values = super().prepare(read)
        take_model(values, read)
        area = values.pop("area")
        values["area_m2"] = None if area is None else 1e6 * area
        return values
