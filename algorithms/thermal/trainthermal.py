"""Train thermal: thresholds and windows chosen on some years and tested on others."""

from __future__ import annotations

from ..base import Tool
from ..parameters import html_output, integer, number, number_output, raster, table_output, text, vector
from ..texts import Card, tr
from .layers import catalogue_parameter, read_catalogue_rows, read_outlines


class TrainThermal(Tool):
    """Grid search with a common set and sets by block."""

    card = Card(
        id="trainthermal",
        group="thermal",
        title=tr("Train thermal"),
        summary=tr("Chooses thresholds and windows on the first years, and says what they are worth on the last ones."),
        story=(
            tr(
                "Calendar years are split in order of time: 60 percent train, 20 percent validate, 20 percent test. The"
                " set with the most information about the training earthquakes is the common one; each block may have"
                " its own, pulled towards the common one by a weight that the years of validation choose. Blocks with"
                " few earthquakes keep the common set. The definitions are ours."
            ),
            tr(
                "On noise the best of many sets looks significant in a third to a half of all runs: only the numbers of"
                " the test years count, and they are always given beside the others. Make the index with earlier years"
                " only (causal), or it knows the test years. Coverage uses a measure from the training earthquakes,"
                " unless one is given."
            ),
        ),
        tags=(tr("training"), tr("validation"), tr("parameters"), tr("out of sample")),
    )
    parameters = (
        raster("INPUT", tr("Index"), tr("From Thermal index, one band a day, at least five years.")),
        catalogue_parameter(),
        raster("RHO", tr("Reference measure"), tr("On the same pixels, from the training years only."), optional=True,
               advanced=True),
        vector("BLOCKS", tr("Blocks"), tr("Polygons, such as tectonic blocks. Left out: squares."),
               geometry="polygon", read=None, optional=True),
        number("BLOCK_SIZE", tr("Side of the squares"), tr("Without polygons."), tr("degrees"), low=0.1, high=90.0,
               default=5.0, field="block_deg"),
        text("K_CORE", tr("Core thresholds"), tr("As 2,2.5. Left out: those of the preset of the index."),
             optional=True),
        text("D_CORE", tr("Days with a core"), tr("To try, as 1,2,3."), default="1,2,3"),
        text("WINDOWS", tr("Windows"), tr("First and last day after an event, as 1-10,11-30,1-30."),
             default="1-10,11-30,1-30"),
        text("RADII", tr("Radii"), tr("In km, as 150,250."), default="150,250", field="radii_km"),
        number("KAPPA", tr("Weight of the region"), tr("In the choice of a block; 1 is nearly the common set. Left out:"
                                                       " chosen on the years of validation."), "1", low=0.0,
               high=1.0, optional=True, advanced=True),
        integer("MIN_EQ", tr("Least earthquakes"), tr("Of a block in training, for a set of its own."),
                tr("earthquakes"), low=1, high=100000, default=30, advanced=True, field="least"),
        number("MIN_MAGNITUDE", tr("Least magnitude"), tr("Smaller earthquakes do not count."), "1", low=-3.0,
               high=10.0, default=4.5),
        number("MAX_DEPTH", tr("Greatest depth"), tr("Deeper earthquakes do not count; unknown depths do."), "km",
               low=0.0, high=800.0, default=70.0, field="max_depth_km"),
        table_output("OUTPUT", tr("Sets by block"), tr("Chosen values, and what they were worth."),
                     geometry="polygon", style="thermal_blocks"),
        table_output("SETS", tr("Worth by years"), tr("Common set and sets by block: training, validation, test."),
                     geometry="any"),
        html_output("HTML", tr("Report"), tr("In-sample and test side by side.")),
        number_output("CANDIDATES", tr("Sets tried")),
        number_output("K_CORE_BEST", tr("Common core threshold")),
        number_output("D_CORE_BEST", tr("Common days with a core")),
        number_output("T1_BEST", tr("Common first day")),
        number_output("T2_BEST", tr("Common last day")),
        number_output("RADIUS_BEST", tr("Common radius (km)")),
        number_output("KAPPA_USED", tr("Weight of the region that was used")),
        number_output("COMMON_TRAINING", tr("Common set in training (nats per earthquake)")),
        number_output("LOCAL_TRAINING", tr("Sets by block in training (nats per earthquake)")),
        number_output("COMMON_TEST", tr("Common set in the test (nats per earthquake)")),
        number_output("LOCAL_TEST", tr("Sets by block in the test (nats per earthquake)")),
        number_output("P_COMMON", tr("Binomial chance of the common set in the test")),
        number_output("P_LOCAL", tr("Binomial chance of the sets by block in the test")),
    )  # fmt: skip
    stage, job = "thermal.training_stage:train", "thermal.training_stage:TrainJob"
    compiled = False

    def prepare(self, read) -> dict:
        """Read earthquakes, blocks and lists."""
        from ...core.errors import InputError

        values = super().prepare(read)
        values["catalogue"] = read_catalogue_rows(read)
        values["blocks"] = read_outlines(read, "BLOCKS") if read.given("BLOCKS") else ()
        for key, kind in (("k_core", float), ("d_core", int), ("radii_km", float), ("windows", _pair)):
            parts = [part.strip() for part in (values[key] or "").split(",") if part.strip()]
            try:
                values[key] = tuple(kind(part) for part in parts)
            except ValueError:
                raise InputError(
                    "The list '{found}' is not understood: give numbers as 1,2,3, and windows as 1-10,11-30.",
                    found=",".join(parts),
                ) from None
        if not values["k_core"]:
            values.pop("k_core")
        return values


def _pair(part: str) -> tuple:
    first, last = part.split("-")
    return int(first), int(last)
