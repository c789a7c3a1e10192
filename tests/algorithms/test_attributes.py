"""Attribute tables show the meaning of words in the user's language; the values stay."""

from qgis.core import QgsApplication, QgsFeature, QgsFieldFormatterRegistry, QgsVectorLayer
from quakesar.algorithms import attributes
from quakesar.core import baselines, damage, phase_closure, words
from quakesar.core.groundradar import alarming
from quakesar.core.thermal import heating


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


def test_every_word_of_core_has_a_meaning(qgis_app):
    known = {}
    for names, table in attributes.meanings():
        for name in names:
            known.setdefault(name, set()).update(table)
    assert set(damage.CLASS_NAMES) | {"unknown"} <= known["damage"]
    assert set(alarming.LEVELS.values() if isinstance(alarming.LEVELS, dict) else alarming.LEVELS) <= known["level"]
    assert {*phase_closure.NAMES, phase_closure.UNCLEAR} <= known["culprit"]
    assert set(heating.RULES) <= known["rule"]
    assert dict(baselines._FIELDS)["use"] is str
