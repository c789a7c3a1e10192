"""Choices in dialogs: the words of the user's language beside the values, which stay."""

import sys

from qgis.core import QgsApplication, QgsProcessingParameterEnum
from qgis.PyQt.QtWidgets import QComboBox
from quakesar.algorithms import choices, parameters, shipped_models
from quakesar.algorithms import provider as provider_module

OPTIONS = ("ellipsoid", "egm96", "none")
# Programs, formats, agencies, units, sizes and presets, which are written alike everywhere.
NAMES = {
    "128", "16", "32", "64", "8", "Beijing", "Japan", "K", "UTC", "Wm-2", "abic", "alice", "aria", "bam", "bam_small",
    "bayes", "bootstrap", "cm", "comet", "coulomb", "csv", "degC", "egm2008", "egm96", "fourier", "fsp", "gamma",
    "gardner_knopoff", "gmtsar", "goldstein", "goldstein_coherence", "gunw", "hyp3", "isce2", "jma", "licsar",
    "licsbas", "m", "mintpy", "mm", "olr", "param", "pyrate", "quakeml", "retira", "roipac", "snap", "snaphu", "ssta",
    "utsu", "whirlwind", "zaliapin_ben_zion", "zmap",
}  # fmt: skip


def test_every_word_of_every_tool_is_known(provider):
    known = set(choices.labels()) | NAMES
    for tool in provider.algorithms():
        for item in tool.parameterDefinitions():
            if isinstance(item, QgsProcessingParameterEnum):
                assert set(item.options()) <= known, f"{tool.name()}.{item.name()}"


def test_english_changes_nothing(qgis_app):
    assert choices.metadata(OPTIONS) == {}
    assert parameters.choice("X", "x", "", OPTIONS, default="none").define().metadata() == {}


def test_a_dialog_shows_words_and_gives_values(foreign, provider, qgis_app):
    from processing.gui.wrappers import WidgetWrapperFactory
    from qgis.core import QgsProcessingContext
    from qgis.PyQt.QtWidgets import QDialog

    definition = parameters.choice("X", "x", "", OPTIONS, default="none").define()
    context, dialog = QgsProcessingContext(), QDialog()
    wrapper = WidgetWrapperFactory.create_wrapper(definition, dialog)
    box = wrapper.createWrappedWidget(context)
    QgsApplication.processEvents()
    assert isinstance(box, QComboBox)
    assert [box.itemText(k) for k in range(box.count())] == ["中ellipsoid (ellipsoid)", "egm96", "中none (none)"]
    assert wrapper.parameterValue() == "none"
    box.setCurrentIndex(0)
    assert wrapper.parameterValue() == "ellipsoid"
    wrapper.setParameterValue("egm96", context)
    assert box.currentText() == "egm96"


def test_a_closed_dialog_does_no_harm(foreign, provider, qgis_app, monkeypatch):
    from processing.gui.wrappers import WidgetWrapperFactory
    from qgis.PyQt.QtWidgets import QDialog

    definition = parameters.choice("X", "x", "", OPTIONS).define()
    raised = []
    monkeypatch.setattr(sys, "excepthook", lambda *error: raised.append(error))
    wrapper = WidgetWrapperFactory.create_wrapper(definition, QDialog())
    assert wrapper.wrappedWidget() is None
    choices.show_words(wrapper)
    del wrapper
    QgsApplication.processEvents()  # the words come now, for a widget that is gone
    assert raised == []


def test_models_show_words_too(foreign, provider):
    model = shipped_models.read_model(provider_module.MODELS / "two_pass.model3", provider)
    assert "widget_wrapper" in model.parameterDefinition("DEM_DATUM").metadata()
    assert "widget_wrapper" in model.create().parameterDefinition("DEM_DATUM").metadata()
