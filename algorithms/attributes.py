"""Words in attribute tables: layers keep the words that styles and scripts compare, and QGIS shows their meaning."""

from __future__ import annotations

from qgis.core import QgsEditorWidgetSetup

from ..core import words
from .texts import tr

_MOST_VALUES = 12


def meanings() -> tuple:
    """Return (names of fields, meaning of each value) of the columns of text with fixed words."""
    levels = {
        "NORMAL": tr("NORMAL"), "WARNING": tr("WARNING"), "ALARM": tr("ALARM"), "NO DATA": tr("NO DATA"),
    }  # fmt: skip
    return (
        (("pass",), {"ascending": tr("ascending"), "descending": tr("descending")}),
        (
            ("damage",),
            {
                "none": tr("none"), "slight": tr("slight"), "moderate": tr("moderate"), "severe": tr("severe"),
                "unknown": tr("unknown"),
            },
        ),
        (
            ("use",),
            {
                "topography": tr("topography"), "deformation": tr("deformation"), "both": tr("both"),
                "none": tr("none"),
            },
        ),
        (
            ("event",),
            {
                "before": tr("before the earthquake"), "across": tr("across the earthquake"),
                "after": tr("after the earthquake"),
            },
        ),
        (
            ("event",),
            {
                "BEGIN": tr("watching began"), "LOST": tr("data lost"), "RAISED": tr("level raised"),
                "LOWERED": tr("level lowered"),
            },
        ),
        (("culprit",), {"unclear": tr("unclear"), **{name: name for name in ("INPUT", "CLOSURE_A", "CLOSURE_B")}}),
        (("level", "from_level", "to_level"), levels),
        (
            ("rule",),
            {
                "intensity": tr("intensity"), "time": tr("duration"), "contrast": tr("contrast"), "area": tr("area"),
                "drift": tr("drift"),
            },
        ),
        *_kinds(),
        *_of_posteriors(),
    )  # fmt: skip


def _kinds() -> tuple:
    """Return the meanings of what a row is: of a track, an axis of strain, a station, a planted anomaly, a tide."""
    return (
        (("kind",), {"los": tr("line of sight"), "offset": tr("pixel offsets"), "gnss": "GNSS"}),
        (("kind",), {"extension": tr("extension"), "contraction": tr("contraction")}),
        (("kind",), {"GNSS": "GNSS", "levelling": tr("levelling"), "total station": tr("total station")}),
        (("kind",), {"precursor": tr("precursor"), "front": tr("front")}),
        (("kind",), {"peak": tr("peak"), "trough": tr("trough")}),
        (("component",), {"east": tr("east"), "north": tr("north"), "up": tr("up")}),
        (("name", "zone"), {"step": tr("moving block of the dam"), "slide": tr("landslide")}),
        (("orbit_src",), {"state vectors of the product": tr("state vectors of the product")}),
    )


def _of_posteriors() -> tuple:
    """Return the meanings in the table of an inversion's posterior."""
    numbered = {f"fault {number}": tr("fault {number}").format(number=number) for number in range(1, _MOST_VALUES)}
    return (
        (("fault", "name"), {"fault": tr("fault"), "all": tr("all faults"), **numbered}),
        (
            ("parameter",),
            {
                "longitude": tr("longitude"), "latitude": tr("latitude"), "east": tr("east"), "north": tr("north"),
                "top_depth": tr("top depth"), "bottom_depth": tr("bottom depth"),
                "centroid_depth": tr("centroid depth"), "length": tr("length"), "width": tr("width"),
                "strike": tr("strike"), "dip": tr("dip"), "rake": tr("rake"), "slip": tr("slip"),
                "moment": tr("moment"), "magnitude": tr("magnitude"),
            },
        ),
        (("unit",), {"degrees": tr("degrees"), "m": "m", "N m": "N m", "1": "1"}),
        (("bound",), {"low": tr("low"), "high": tr("high")}),
    )  # fmt: skip


def show_meanings(layer) -> None:
    """Let the attribute table of a vector layer show its words in the user's language; nothing in English."""
    if words.language() == words.ENGLISH:
        return
    for names, known in meanings():
        for name in names:
            index = layer.fields().lookupField(name)
            held = layer.uniqueValues(index, _MOST_VALUES) if index >= 0 else ()
            held = {value for value in held if isinstance(value, str) and value}
            if held and held <= set(known):
                pairs = [{label: value} for value, label in known.items()]
                layer.setEditorWidgetSetup(index, QgsEditorWidgetSetup("ValueMap", {"map": pairs}))
