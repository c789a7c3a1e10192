"""Attribute tables show the meaning of words in the user's language; the values stay."""

import inspect

import pytest
from qgis.core import QgsApplication, QgsFeature, QgsFieldFormatterRegistry, QgsSettings, QgsVectorLayer
from quakesar.algorithms import attributes, hosting, provider, stories
from quakesar.algorithms.groundradar import fusemonitoring
from quakesar.core import baselines, conventions, damage, decomposition, phase_closure, words
from quakesar.core.groundradar import alarming, fusion
from quakesar.core.groundradar import synthetic as dam
from quakesar.core.readers import envisat
from quakesar.core.source import faults, geometry_posterior, observations
from quakesar.core.source.stages import strain
from quakesar.core.thermal import heating, synthetic, tide_stage


def layer_of(name, values):
    layer = QgsVectorLayer(f"None?field={name}:string", "x", "memory")
    features = []
    for value in values:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([value])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def shown(layer):
    setup = layer.editorWidgetSetup(0)
    formatter = QgsApplication.fieldFormatterRegistry().fieldFormatter(setup.type())
    values = [feature[0] for feature in layer.getFeatures()]
    return [formatter.representValue(layer, 0, setup.config(), None, value) for value in values]


def test_words_are_shown_and_values_stay(foreign):
    layer = layer_of("damage", ["severe", "none"])
    attributes.show_meanings(layer)
    assert isinstance(QgsApplication.fieldFormatterRegistry(), QgsFieldFormatterRegistry)
    assert shown(layer) == ["中severe", "中none"]
    assert {feature[0] for feature in layer.getFeatures()} == {"severe", "none"}


def test_other_values_and_english_are_left_alone(foreign):
    other = layer_of("event", ["us7000abcd"])
    attributes.show_meanings(other)
    assert other.editorWidgetSetup(0).type() != "ValueMap"
    words.use(words.ENGLISH)
    english = layer_of("damage", ["severe"])
    attributes.show_meanings(english)
    assert english.editorWidgetSetup(0).type() != "ValueMap"


def known_words():
    known = {}
    for names, table in attributes.meanings():
        for name in names:
            known.setdefault(name, set()).update(table)
    return known


def test_every_word_of_core_has_a_meaning(qgis_app):
    known = known_words()
    assert set(damage.CLASS_NAMES) | {"unknown"} <= known["damage"]
    assert set(alarming.LEVELS.values() if isinstance(alarming.LEVELS, dict) else alarming.LEVELS) <= known["level"]
    assert {*phase_closure.NAMES, phase_closure.UNCLEAR} <= known["culprit"]
    assert set(heating.RULES) <= known["rule"]
    assert dict(baselines._FIELDS)["use"] is str


def test_every_word_of_the_source_has_a_meaning(qgis_app):
    known = known_words()
    assert set(observations.KINDS) <= known["kind"]
    assert {"extension", "contraction"} <= known["kind"]
    assert '"extension" if' in inspect.getsource(strain)
    assert {name for name, _ in geometry_posterior.QUANTITIES} == known["parameter"] == set(geometry_posterior.TITLES)
    assert {unit for _, unit in geometry_posterior.QUANTITIES} == known["unit"]
    assert {geometry_posterior._LOW, geometry_posterior._HIGH} == known["bound"]
    assert {"fault", "fault 1", "fault 9", "all"} <= known["fault"] & known["name"]


def test_every_word_of_monitoring_and_heat_has_a_meaning(qgis_app):
    known = known_words()
    assert {name for _, name in fusemonitoring._LAYERS} <= known["kind"]
    assert set(fusion._NAMES) == known["component"]
    assert set(dam._boxes()) <= known["name"] & known["zone"]
    assert {"precursor", "front", "peak", "trough"} <= known["kind"]
    assert all(f'"{kind}"' in inspect.getsource(synthetic) for kind in ("precursor", "front"))
    assert '"peak" if turn.is_peak else "trough"' in inspect.getsource(tide_stage).replace("t.is_peak", "turn.is_peak")
    assert all(f'"{source}"' in inspect.getsource(envisat) for source in known["orbit_src"])


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("kind", ["los", "gnss"]),
        ("kind", ["extension", "contraction"]),
        ("kind", ["peak", "trough"]),
        ("kind", ["precursor"]),
        ("parameter", [name for name, _ in geometry_posterior.QUANTITIES]),
        ("unit", ["degrees", "m", "N m", "1"]),
        ("bound", ["low", "", "high"]),
        ("fault", ["fault 1", "fault 2", "all"]),
    ],
)
def test_tables_of_one_column_show_their_words(foreign, name, values):
    layer = layer_of(name, values)
    attributes.show_meanings(layer)
    assert layer.editorWidgetSetup(0).type() == "ValueMap"
    told = dict(zip(values, shown(layer)))
    assert all(text.startswith("\u4e2d") for word, text in told.items() if word not in ("", "gnss", "m", "N m", "1"))


def test_names_of_a_user_are_left_alone(foreign):
    layer = layer_of("name", ["fault 1", "Bam"])
    attributes.show_meanings(layer)
    assert layer.editorWidgetSetup(0).type() != "ValueMap"


def test_pages_tell_our_names_and_leave_those_of_a_user(monkeypatch):
    table = {"fault": "F", "all faults": "A", "fault {number}": "F{number}"}
    monkeypatch.setitem(words._chosen, "words", table)
    names = ("fault", "fault 12", "all", "Bam fault", "fault x", "fault ", "")
    assert [faults.told_name(name) for name in names] == ["F", "F12", "A", "Bam fault", "fault x", "fault ", ""]


def test_signs_of_files_are_told_in_the_users_language(foreign):
    signs = {conventions.PHASE_SIGN, conventions.DISPLACEMENT_SIGN, *decomposition._SIGNS.values()}
    assert len(signs) == 5
    told = stories.tell_story("x", {"PRODUCT": "displacement", "DISPLACEMENT_SIGN": conventions.DISPLACEMENT_SIGN})
    assert f"\u4e2d{conventions.DISPLACEMENT_SIGN}" in told.abstract()


@pytest.mark.parametrize("word", hosting.SETTINGS)
def test_where_tools_run_is_told_and_may_be_named_by_its_word(foreign, qgis_processing, monkeypatch, word):
    from processing.core.ProcessingConfig import Setting

    monkeypatch.delenv(hosting.SETTING, raising=False)
    modes = provider._modes()
    assert modes == [f"\u4e2d{name} ({name})" for name in hosting.SETTINGS]
    entry = Setting("QuakeSAR", hosting.SETTING, "", modes[0], valuetype=Setting.SELECTION, options=modes)
    before = QgsSettings().value(entry.qname)
    try:
        for value in (word, modes[hosting.SETTINGS.index(word)]):
            entry.setValue(value)
            entry.save()
            assert hosting.setting() == word
            entry.read()
            assert entry.value == modes[hosting.SETTINGS.index(word)]
    finally:
        QgsSettings().setValue(entry.qname, before)
    words.use(words.ENGLISH)
