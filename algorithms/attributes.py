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
