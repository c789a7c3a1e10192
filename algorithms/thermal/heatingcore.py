"""Heating core: anomalies that are strong, compact, lasting and in place."""

from __future__ import annotations

from ..base import Tool
from ..parameters import choice, flag, integer, number, number_output, raster, raster_output, table_output
from ..texts import Card, tr


class HeatingCore(Tool):
    """Filter of anomalies by time, space and intensity."""

    card = Card(
        id="heatingcore",
        group="thermal",
        title=tr("Heating core"),
        summary=tr("Finds anomalies with a strong, compact and lasting core, and lists those rejected with the rule."),
        story=(
            tr(
                "The public record says only that anomalies are filtered by time, space and intensity; the rules and"
                " thresholds here are ours. An envelope is connected pixels above K_ENV on one day; a core is connected"
                " pixels above K_CORE in it. Cores of successive days that overlap are one event, known at the end of"
                " its last day."
            ),
            tr(
                "Kept are events whose core lasts, stands out from the rest of its envelope, has an envelope that is"
                " not the size of a weather system, and does not move like a front. The layer of rejected events says"
                " which rule failed first, so that the filter can be checked. Cores with too few pixels are counted."
            ),
            tr(
                "Presets: olr for radiation, whose warm tail is cut; temperature for a normal tail; quantile for ranks;"
                " ssta for the significant sequences of the robust satellite technique. Numbers given below replace"
                " those of the preset. One or two days of persistence are no evidence: the index is correlated from day"
                " to day. Events are unusual weather until a test with earthquakes says otherwise, and no prediction."
            ),
        ),
        tags=(tr("anomaly"), tr("persistence"), tr("filter"), "SSTA", "RST", "OLR"),
    )
    parameters = (
        raster("INPUT", tr("Thermal index"), tr("From the tool Thermal index.")),
        choice(
            "PRESET",
            tr("Thresholds for"),
            tr("auto takes them by the kind of the index."),
            ("auto", "olr", "temperature", "quantile", "ssta"),
            default="auto",
        ),
        number(
            "K_ENV", tr("Envelope from"), tr("Left out: 1.5, or the rank 0.97."), tr("index"), low=-10.0, high=20.0,
            optional=True,
        ),
        number(
            "K_CORE", tr("Core from"), tr("Left out: 2.0 for radiation, 2.5 for temperature, or the rank 0.995."),
            tr("index"), low=-10.0, high=20.0, optional=True,
        ),
        integer("N_CORE", tr("Least core"), tr("Left out: 2."), tr("pixels"), low=1, high=100000, optional=True),
        integer("D_CORE", tr("Least days"), tr("Days with a core. Left out: 2."), tr("days"), low=1, high=365,
                optional=True),
        number(
            "CONTRAST", tr("Least contrast"), tr("Core minus the rest of the envelope. Left out: 0.5, for ranks 0."),
            tr("index"), low=-10.0, high=20.0, optional=True, advanced=True,
        ),
        number(
            "A_MAX", tr("Largest envelope"), tr("Larger ones are weather. Left out: 430000."), "km2", low=0.0,
            optional=True, field="area_max_km2",
        ),
        number(
            "A_MIN", tr("Smallest envelope"), tr("Left out: none, for ssta 150."), "km2", low=0.0, optional=True,
            advanced=True, field="area_min_km2",
        ),
        number(
            "V_MAX", tr("Greatest speed"), tr("Of the core; fronts are faster. Left out: 150."), "km/day", low=0.001,
            optional=True, field="speed_max_km_day",
        ),
        integer(
            "GAP", tr("Longest gap"), tr("Days without a core that do not end an event. Left out: 0, for ssta 7."),
            tr("days"), low=0, high=60, optional=True, advanced=True, field="gap_days",
        ),
        flag(
            "NEIGHBOURS",
            tr("Link neighbours"),
            tr("Whether cores of successive days need only touch instead of sharing a pixel."),
            advanced=True,
            field="linked_by_neighbours",
        ),
        table_output(
            "OUTPUT",
            tr("Heating cores"),
            tr("Polygons with first and last day, place, strength, size and speed."),
            geometry="polygon",
            style="thermal_events",
        ),
        table_output(
            "REJECTED",
            tr("Rejected events"),
            tr("The same fields, and the rule that failed first: time, contrast, area or drift."),
            geometry="polygon",
            style="thermal_rejected",
        ),
        raster_output(
            "DENSITY",
            tr("Number of heating cores"),
            tr("How many kept events touched a pixel."),
            style="thermal_count",
            optional=True,
            shown=False,
        ),
        number_output("COUNT", tr("Heating cores")),
        number_output("REJECTED_COUNT", tr("Rejected events")),
        number_output("TOO_SMALL", tr("Cores with too few pixels")),
        number_output("FAILED_TIME", tr("Rejected because too short")),
        number_output("FAILED_CONTRAST", tr("Rejected for little contrast")),
        number_output("FAILED_AREA", tr("Rejected for their area")),
        number_output("FAILED_DRIFT", tr("Rejected because they move")),
    )  # fmt: skip
    stage, job = "thermal.heating_stage:find_heating_cores", "thermal.heating_stage:HeatingJob"
    compiled = False
