"""Damage map: where the earthquake took the coherence."""

from __future__ import annotations

from ..base import Tool
from ..parameters import integer, number, number_output, raster, raster_output, table_output, vector
from ..texts import Card, tr
from .features import read_features

_NAMES = {"text:name": ("name", "Name", "district", "id")}


class DamageMap(Tool):
    """Coherence change with its normal variation removed."""

    card = Card(
        id="damagemap",
        group="deformation",
        title=tr("Damage map"),
        summary=tr("Maps damage from the loss of coherence across an earthquake, with classes, zones and confidence."),
        story=(
            tr(
                "Give the coherence of a pair before the earthquake and of a pair across it, on one grid and with alike"
                " baselines. What time and baseline did to ground that was not damaged is estimated from the majority"
                " of the pixels and removed; what is lost beyond it, and beyond its scatter, is called damage."
            ),
            tr(
                "The class is the share of the normal coherence that is lost. Where the coherence was low before"
                " (palms, water, fields) nothing can be told: class 255. Surface rupture, landslides, rain and harvest"
                " take coherence too: hold the zones against a picture. Coherence tells change, not its cause."
            ),
            tr(
                "Zones are connected damaged pixels with area and centroid. With a layer of buildings or districts each"
                " feature gets the loss, the confidence and the damaged share of the pixels it touches; a building"
                " smaller than a pixel gets the value of its surroundings."
            ),
        ),
        tags=(tr("coherence change"), tr("buildings"), tr("earthquake"), "CCD"),
    )
    parameters = (
        raster("PRE_COHERENCE", tr("Coherence before"), tr("Of a pair before the earthquake, 0 to 1.")),
        raster("CO_COHERENCE", tr("Coherence across"), tr("Of a pair across the earthquake, on the same grid.")),
        vector(
            "BUILDINGS",
            tr("Buildings or districts"),
            tr("Polygons to be measured."),
            geometry="polygon",
            optional=True,
        ),
        number(
            "MIN_COHERENCE",
            tr("Least coherence before"),
            tr("Where it was lower nothing can be told."),
            "1",
            low=0.0,
            high=0.99,
            default=0.3,
        ),
        number(
            "MIN_CONFIDENCE",
            tr("Least confidence"),
            tr("Probability that the loss is more than normal variation."),
            "1",
            low=0.5,
            high=0.9999,
            default=0.95,
        ),
        number(
            "MIN_AREA",
            tr("Smallest zone"),
            tr("Smaller zones are left out."),
            "m2",
            low=0.0,
            default=5000.0,
            field="min_area_m2",
        ),
        integer(
            "WINDOW",
            tr("Averaging window"),
            tr("Side of the square over which both coherences are averaged first, odd; 1 for none."),
            tr("pixels"),
            low=1,
            default=3,
            advanced=True,
        ),
        number(
            "SLIGHT",
            tr("Slight from"),
            tr("Lost share of the normal coherence."),
            "1",
            low=0.01,
            high=1.0,
            default=0.15,
            advanced=True,
        ),
        number(
            "MODERATE",
            tr("Moderate from"),
            tr("Lost share of the normal coherence."),
            "1",
            low=0.01,
            high=1.0,
            default=0.35,
            advanced=True,
        ),
        number(
            "SEVERE",
            tr("Severe from"),
            tr("Lost share of the normal coherence."),
            "1",
            low=0.01,
            high=1.0,
            default=0.6,
            advanced=True,
        ),
        raster_output(
            "OUTPUT",
            tr("Damage"),
            tr("0 none, 1 slight, 2 moderate, 3 severe, 255 cannot be told."),
            style="damage",
        ),
        raster_output(
            "CONFIDENCE", tr("Confidence"), tr("Probability, 0 to 1."), style="coherence", optional=True, shown=False
        ),
        raster_output(
            "LOSS",
            tr("Lost share of coherence"),
            tr("0 where nothing is lost, 1 where all is; negative where it grew."),
            style="coherence_loss",
            optional=True,
            shown=False,
        ),
        table_output(
            "ZONES", tr("Damaged zones"), tr("Polygons with area, loss and confidence."), geometry="polygon",
            style="damage_zones",
        ),
        table_output(
            "BUILDINGS_OUTPUT",
            tr("Measured buildings"),
            tr("The given features with loss, confidence and damage."),
            geometry="polygon",
            style="damage_zones",
            optional=True,
        ),
        number_output("AREA", tr("Damaged area (m2)")),
        number_output("ZONE_COUNT", tr("Number of zones")),
        number_output("UNKNOWN", tr("Cannot be told (percent of the pixels)")),
    )  # fmt: skip
    stage, job = "damage:map_damage", "damage:DamageJob"

    def prepare(self, read) -> dict:
        """Gather the thresholds, and the buildings in the CRS of the rasters."""
        values = super().prepare(read)
        values["thresholds"] = tuple(values.pop(key) for key in ("slight", "moderate", "severe"))
        crs = read.raster_crs("PRE_COHERENCE")
        found = read_features(read, "BUILDINGS", crs, _NAMES) if crs else ()
        values["buildings"] = tuple((wkt, identity, name or str(identity)) for wkt, identity, name in found)
        return values
