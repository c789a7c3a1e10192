"""The words of choices in the user's language: dialogs show them beside the word that scripts and models use."""

from __future__ import annotations

from contextlib import suppress
from functools import partial

from qgis.core import QgsProcessingParameterDefinition
from qgis.PyQt.QtCore import QTimer

from .texts import tr


def labels() -> dict:
    """Return what each word of a choice means; names of programs, formats and units are the same everywhere."""
    return {
        "LOS": tr("LOS"), "across": tr("across"), "adaptive": tr("adaptive"), "all": tr("all"), "along": tr("along"),
        "arctangent": tr("arctangent"), "auto": tr("auto"), "baseline": tr("baseline"), "bilinear": tr("bilinear"),
        "both": tr("both"), "causal": tr("causal"), "chance": tr("chance"), "coherence": tr("coherence"),
        "constant": tr("constant"), "corner": tr("corner"), "curvature": tr("curvature"), "custom": tr("custom"),
        "daily_mean": tr("daily_mean"), "damped": tr("damped"), "deformation": tr("deformation"),
        "differential": tr("differential"), "doy15": tr("doy15"), "ellipsoid": tr("ellipsoid"),
        "evident": tr("evident"), "fill": tr("fill"), "first": tr("first"), "fixed": tr("fixed"),
        "flattened": tr("flattened"), "free": tr("free"), "geoid": tr("geoid"), "given": tr("given"),
        "global": tr("global"), "goodness_of_fit": tr("goodness_of_fit"), "gradient": tr("gradient"),
        "input": tr("input"), "keep": tr("keep"), "kernel": tr("kernel"), "leave_year_out": tr("leave_year_out"),
        "left": tr("left"), "mask": tr("mask"), "maximum_curvature": tr("maximum_curvature"), "mean": tr("mean"),
        "measure": tr("measure"), "mechanisms": tr("mechanisms"), "month": tr("month"), "nearest": tr("nearest"),
        "none": tr("none"), "offset": tr("offset"), "optimal": tr("optimal"), "orbits": tr("orbits"),
        "own": tr("own"), "patches": tr("patches"), "pentad": tr("pentad"), "plane": tr("plane"),
        "power": tr("power"),
        "quadratic": tr("quadratic"), "quantile": tr("quantile"), "ramp": tr("ramp"), "rate": tr("rate"),
        "raw": tr("raw"), "relative_intensity": tr("relative_intensity"), "right": tr("right"), "root": tr("root"),
        "second": tr("second"), "smooth": tr("smooth"), "temperature": tr("temperature"), "trend": tr("trend"),
        "variance": tr("variance"), "vertical": tr("vertical"), "walk": tr("walk"), "white": tr("white"),
        "windows": tr("windows"),
    }  # fmt: skip


def metadata(options) -> dict:
    """Return the metadata of a choice that lets dialogs show its words; empty in a language that has no others."""
    known = labels()
    if all(known.get(word, word) == word for word in options):
        return {}
    return {"widget_wrapper": {"class": f"{__name__}.{ChoiceWords.__name__}"}}


class ChoiceWords:
    """What a dialog calls for the widget of a choice: that of QGIS, with the words beside its values.

    Parameters
    ----------
    definition : QgsProcessingParameterEnum
    dialog : QWidget
        Dialog of a tool, a batch, or a step of a model.
    row, column : int
        Place in a batch; not used.
    """

    def __new__(cls, definition: QgsProcessingParameterDefinition, dialog, row: int = 0, column: int = 0):
        from qgis.gui import QgsGui, QgsProcessingGui  # slow to import, and needed only by a dialog

        registry, kind = QgsGui.processingGuiRegistry(), type(dialog).__name__
        if kind == "ModelerParametersDialog":
            widget = registry.createModelerParameterWidget(dialog.model, dialog.childId, definition, dialog.context)
            widget.setDialog(dialog)
            return widget
        types = QgsProcessingGui.WidgetType
        wrapper = registry.createParameterWidgetWrapper(definition, types.Batch if "Batch" in kind else types.Standard)
        wrapper.setDialog(dialog)
        QTimer.singleShot(0, partial(show_words, wrapper))  # its widget is made by who called
        return wrapper


def show_words(wrapper) -> None:
    """Write the words beside the values of a choice; nothing when its dialog is closed already."""
    from qgis.PyQt.QtWidgets import QComboBox

    with suppress(RuntimeError):
        box = wrapper.wrappedWidget()
        if isinstance(box, QComboBox):
            known = labels()
            for index in range(box.count()):
                word = box.itemData(index)
                if isinstance(word, str) and known.get(word, word) != word:
                    box.setItemText(index, f"{known[word]} ({word})")
