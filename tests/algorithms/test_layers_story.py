"""What Layer Properties tells of a layer, when the temporal controller shows it, and in which group it lies."""

import json
from datetime import datetime, timezone
from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsFeature,
    QgsField,
    QgsFillSymbol,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QVariant
from quakesar.algorithms import layers, stories, styles, styling
from quakesar.core.conventions import Record
from quakesar.core.grids import MapGrid
from quakesar.core.raster import Band, RasterWriter, crs_from_text

PAIR = {
    "PRODUCT": "displacement",
    "SENSOR": "Sentinel-1A IW",
    "REFERENCE": "2003-12-03T06:11:57.740827Z",
    "SECONDARY": "2004-02-11T06:11:57.747571Z",
    "WAVELENGTH_M": "0.05546576",
    "LOOK_SIDE": "right",
    "HEADING_RAD": "-2.9670597",
    "INCIDENCE_RAD": "0.401",
    "DISPLACEMENT_SIGN": "positive = toward the sensor",
    "SOFTWARE": "QuakeSAR 9.9",
    "HISTORY": json.dumps(
        [
            {
                "tool": "dinsar",
                "version": "9.9",
                "parameters": {"looks": [4, 1], "none": None, "rms": 0.0181074500079411, "long": "x" * 500},
                "inputs": {"reference": "a.N1 sha256:da5b9e7bb8b12806d4cb6221071687d869cd450dc1a1712c2df85d8e537e4ef5"},
            },
            {"tool": "displacement", "version": "9.9", "parameters": {}, "inputs": {}},
        ]
    ),
}


def test_the_story_has_scenes_sign_licence_time_and_steps(qgis_app):
    story = stories.tell_story("Displacement", PAIR)
    for part in ("Sentinel-1A IW", "5.55 cm", "2004-02-11", "toward the sensor", "190.0", "23.0", "QuakeSAR 9.9"):
        assert part in story.abstract()
    assert [line.split(" ")[0] for line in story.history()] == ["dinsar", "displacement"]
    first = story.history()[0]
    assert "reference = a.N1 (sha256 da5b9e7bb8b1)" in first
    assert "looks = 4, 1" in first
    assert "rms = 0.0181075" in first
    assert "none" not in first
    assert len(first) < 300
    assert "Copernicus Sentinel data 2004" in story.licenses()[0]
    period = story.extent().temporalExtents()[0]
    assert period.begin().toString("yyyy-MM-dd") == "2003-12-03"
    assert period.end().toString("yyyy-MM-dd") == "2004-02-11"
    assert "displacement" in story.keywords("quakesar")
    assert story.categories() == ["geoscientificInformation"]


@pytest.mark.parametrize(
    ("tag", "text", "told"),
    [
        ("DISPLACEMENT_REFERENCE", "point 646052.5000001 3213345", "point 646052.5 3213345"),
        ("DISPLACEMENT_REFERENCE", "median of the stable area", "median of the stable area"),
        ("DISPLACEMENT_REFERENCE", "a point of others", "a point of others"),
        ("HEIGHT_DATUM", "dem (1).tif (egm96), used as heights over the WGS84 ellipsoid", "dem (1).tif (egm96), used"),
        ("HEIGHT_DATUM", "constant height 1050 m over the WGS84 ellipsoid", "constant height 1050 m over"),
        ("HEIGHT_DATUM", "as others say", "Heights: as others say"),
    ],
)
def test_sentences_of_the_file_are_read_again_in_the_words_of_the_user(qgis_app, tag, text, told):
    assert told in stories.tell_story("Displacement", {**PAIR, tag: text}).abstract()


@pytest.mark.parametrize(
    "tags",
    [
        {},
        {"HISTORY": "no json", "WAVELENGTH_M": "wide", "REFERENCE": "yesterday"},
        {"HEADING_RAD": "north", "INCIDENCE_RAD": "steep", "LOOK_SIDE": "right"},
        {"HISTORY": '{"tool": 1}'},
        {"HISTORY": '[1, {"tool": "x", "inputs": [1]}]'},
    ],
)
def test_tags_of_others_or_damaged_ones_tell_less_and_break_nothing(qgis_app, tags):
    story = stories.tell_story("Raster", tags)
    assert story.title() == "Raster"
    assert story.licenses() == []
    assert story.extent().temporalExtents() == []


@pytest.mark.parametrize(
    ("sensor", "owner"), [("ENVISAT ASAR IM", "ESA"), ("NISAR L", "NASA"), ("ALOS-2", "JAXA"), ("X", "provider")]
)
def test_the_licence_names_whose_terms_hold(qgis_app, sensor, owner):
    assert owner in stories.tell_story("a", {"SENSOR": sensor}).licenses()[0]


def test_a_raster_is_dressed_with_its_story_and_plays_its_time(provider, context, tmp_path):
    path, tool = str(tmp_path / "a.tif"), provider.algorithm("displacement").create()
    days = [datetime(2003, 12, 3, tzinfo=timezone.utc), datetime(2004, 2, 11, tzinfo=timezone.utc)]
    record = Record("displacement", *days, "ENVISAT ASAR IM", 0.0562, "right", -2.9, 0.4)
    grid = MapGrid(4, 4, 600_000.0, 3_230_000.0, 100.0, 100.0, crs_from_text("EPSG:32640"))
    with RasterWriter(path, grid, [Band("displacement los", "m")], np.float32, record) as writer:
        writer.write_all(np.linspace(-0.03, 0.0473, 16, dtype=np.float32).reshape(4, 4))
    item = next(item for item in tool.parameters if item.id == "OUTPUT")
    layers.dress_raster(path, item, "Displacement", tool, context)
    layer = QgsRasterLayer(path, "a", "gdal")
    assert layer.renderer().classificationMax() == pytest.approx(0.05)
    assert layer.loadNamedStyle(str(layers.sidecar(path, ".qml")))[1]  # as the tool has QGIS do it
    assert layer.temporalProperties().isActive()
    assert layer.temporalProperties().fixedTemporalRange().end().toString("yyyy-MM-dd") == "2004-02-11"
    layer.loadNamedMetadata(str(layers.sidecar(path, ".qmd")))
    assert layer.metadata().licenses() == ["Scenes: terms of use of ESA"]
    assert layer.metadata().extent().spatialExtents()[0].bounds.yMaximum() == 3_230_000.0


def test_layers_at_the_root_move_into_the_group_of_their_step(qgis_app):
    project = QgsProject.instance()
    project.clear()
    made = [QgsVectorLayer("Point?crs=EPSG:4326", name, "memory") for name in ("a", "b", "c")]
    for layer in made:
        project.addMapLayer(layer)
    root = project.layerTreeRoot()
    elsewhere = root.addGroup("mine")
    elsewhere.addChildNode(root.findLayer(made[2].id()).clone())
    root.removeChildNode(root.findLayer(made[2].id()))
    for layer in made:
        layers._put_into_group(layer, "Deformation")
    group = root.findGroup("QuakeSAR: Deformation")
    assert [node.name() for node in group.findLayers()] == ["b", "a"]
    assert [node.name() for node in elsewhere.findLayers()] == ["c"]
    project.clear()


@pytest.mark.parametrize(
    ("value", "rounded"), [(0.0473, 0.05), (0.05, 0.05), (0.0501, 0.06), (123.0, 150.0), (0.9, 1.0), (0.0, 1.0)]
)
def test_limits_are_round_numbers(qgis_app, value, rounded):
    assert styling.nice(value) == pytest.approx(rounded)


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [
        (0.0123, 0.987, (0.0, 1.0)),
        (-3.4e-4, 17.3, (-1.0, 18.0)),
        (921.3, 2624.0, (900.0, 2700.0)),
        (5.0, 5.0, (5.0, 5.0)),
    ],
)
def test_limits_of_a_range_go_outwards_to_round_numbers(qgis_app, low, high, expected):
    limits = styling.rounded(styling.Spread(low, high))
    assert limits.low <= low
    assert limits.high >= high
    assert limits == pytest.approx(expected)


def test_classes_are_of_round_width_and_centred_at_zero(qgis_app):
    assert styling.class_edges(29.0) == pytest.approx([-35.0, -25.0, -15.0, -5.0, 5.0, 15.0, 25.0, 35.0])
    assert styling.class_edges(45.0)[5:] == pytest.approx([5.0, 15.0, 25.0, 35.0, 45.0])
    assert max(styling.class_edges(0.0)) > 0.0


@pytest.mark.parametrize("top", np.geomspace(1e-7, 1e7, 200))
def test_steps_of_legends_are_one_two_or_five(qgis_app, top):
    """Of classes, of labels around zero, and of labels between any limits; little of the colours is lost."""
    edges = styling.class_edges(top)
    limit = styling.nice(top)
    values = styling.stepped(styling.Spread(-0.3 * top, top))
    for step in (edges[1] - edges[0], limit / styling.step_count(limit), values[1] - values[0]):
        mantissa = float(f"{step:.6e}".partition("e")[0])
        assert mantissa in (1.0, 2.0, 5.0)
    assert top <= edges[-1] * (1.0 + 1e-9) < 1.7 * top
    assert values[0] <= -0.3 * top
    assert values[-1] >= top
    assert 3 <= len(values) <= 9


def test_labels_say_what_the_colours_mean(qgis_app):
    """The former labels had three figures: +11.3 cm stood for 11.25."""
    assert styling.signed([-0.15, 0.0, 0.1125], 100.0, "cm") == ["-15 cm", "0 cm", "+11.25 cm"]
    assert styling.sampled(styling.DIVERGING, 9) == list(styling.DIVERGING)
    mixed = styling.sampled(styling.DIVERGING, 7)
    assert (mixed[0], mixed[3], mixed[-1]) == ("#053061", "#f7f7f7", "#67001f")
    assert styling.sampled(("#000000", "#ffffff"), 3)[1] == "#808080"


def test_a_translucent_colour_keeps_its_hue(qgis_app):
    symbol = QgsFillSymbol.createSimple({"color": styling.translucent("#fe9929", 80)})
    assert symbol.color().getRgb() == (254, 153, 41, 80)


def zones(kinds, field):
    """Return a layer with a polygon of each kind."""
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:4326&field={field}", "zones", "memory")
    for kind in kinds:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt("POLYGON((0 0, 1 0, 1 1, 0 0))"))
        feature.setAttribute(0, kind)
        layer.dataProvider().addFeature(feature)
    return layer


def test_zones_of_damage_and_events_have_the_colours_of_their_legend(qgis_app):
    layer = zones(("moderate", "severe"), "damage:string")
    assert styles.apply(layer, "damage_zones")
    colours = {c.value(): c.symbol().color().name() for c in layer.renderer().categories()}
    assert (colours["moderate"], colours["severe"]) == ("#fe9929", "#993404")
    layer = zones((2.2, 4.4), "core_z:double")
    layer.dataProvider().addAttributes([QgsField("start", QVariant.String), QgsField("end", QVariant.String)])
    layer.updateFields()
    assert styles.apply(layer, "thermal_events")
    assert [r.symbol().color().name() for r in layer.renderer().ranges()][:2] == ["#fee391", "#fec44f"]


def test_contours_are_drawn_by_their_sign(qgis_app):
    layer = zones((-5.0, 0.0, 5.0), "level_cm:double")
    assert styles.apply(layer, "contours")
    expression = QgsExpression(layer.renderer().classAttribute())
    assert not expression.hasParserError()
    context = QgsExpressionContext()
    found = []
    for feature in layer.getFeatures():
        context.setFeature(feature)
        found.append(expression.evaluate(context))
    assert found == [-1, 0, 1]
    assert {c.value() for c in layer.renderer().categories()} == {-1, 0, 1}


def test_tables_show_few_digits_and_keep_all(qgis_app):
    layer = zones((0.0123456789,), "core_z:double")
    styles.tidy_numbers(layer)
    setup = layer.editorWidgetSetup(0)
    assert (setup.type(), setup.config()["Precision"]) == ("Range", 5)
    assert next(layer.getFeatures())["core_z"] == pytest.approx(0.0123456789)
    layer = zones((4321.5, None, 2.0), "core_z:double")
    styles.tidy_numbers(layer)
    assert layer.editorWidgetSetup(0).config()["Precision"] == 0
    assert styling.numbers(layer, "core_z") == [4321.5, 2.0]


def test_fringes_end_at_pi_in_the_legend(qgis_app, tmp_path):
    path = str(tmp_path / "w.tif")
    grid = MapGrid(4, 4, 600_000.0, 3_230_000.0, 100.0, 100.0, crs_from_text("EPSG:32640"))
    with RasterWriter(path, grid, [Band("phase", "rad")], np.float32) as writer:
        writer.write_all(np.linspace(-3.0, 3.0, 16, dtype=np.float32).reshape(4, 4))
    layer = QgsRasterLayer(path, "w", "gdal")
    assert styles.apply(layer, "wrapped")
    settings = layer.renderer().shader().rasterShaderFunction().legendSettings()
    assert (settings.minimumLabel(), settings.maximumLabel()) == ("\u2212\u03c0 rad", "+\u03c0 rad")


@pytest.mark.parametrize("locale", ["zh_CN", "zh-Hans", "zh"])
def test_every_name_of_chinese_finds_the_translation(qgis_app, monkeypatch, locale):
    from quakesar import plugin

    wanted = []

    class Recorder:
        """A translator that loads nothing."""

        def load(self, path):
            wanted.append(Path(path).name)
            return False

    monkeypatch.setattr(plugin, "QTranslator", Recorder)
    monkeypatch.setattr(plugin.Path, "exists", lambda path: path.name == "quakesar_zh_CN.qm")
    monkeypatch.setattr(plugin.QgsApplication, "locale", staticmethod(lambda: locale))
    assert plugin.QuakeSarPlugin._load_translator() is None
    assert "quakesar_zh_CN.qm" in wanted
