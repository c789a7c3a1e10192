"""Words of the toolbox: translation, groups and the card of a tool."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtCore import QCoreApplication

from ..core.errors import InsarError

CONTEXT = "QuakeSAR"
HOMEPAGE = "https://github.com/quakesar/quakesar"


def tr(text: str) -> str:
    """Translate a text of the user interface; give it a literal, so that tools/translations.py finds it."""
    return QCoreApplication.translate("QuakeSAR", text)


def explain(error: InsarError) -> str:
    """Return the sentence of an error in the user's language."""
    return tr(error.template).format(**error.fields) if error.fields else tr(error.template)


def groups() -> dict:
    """Return the groups of the toolbox by id."""
    return {
        "scenes": tr("Scenes"),
        "interferometry": tr("Interferometry"),
        "importing": tr("Import"),
        "deformation": tr("Deformation"),
        "source": tr("Source"),
        "timeseries": tr("Time series"),
        "groundradar": tr("Ground radar"),
        "thermal": tr("Thermal"),
        "help": tr("Help"),
    }


@dataclass(frozen=True)
class Card:
    """Who a tool is.

    Attributes
    ----------
    id : str
        Lower-case letters and digits; never changed, models and scripts refer to it.
    group : str
        A key of `groups`, and the folder of the tool's file.
    title : str
        Sentence case, as shown in the toolbox.
    summary : str
        One sentence: the tooltip in the toolbox, and the first line of the help.
    story : tuple of str
        Paragraphs of the help: what it does, what to choose, what happens to pixels without data.
    tags : tuple of str
        Further words by which the toolbox finds the tool.
    """

    id: str
    group: str
    title: str
    summary: str
    story: tuple = ()
    tags: tuple = ()
