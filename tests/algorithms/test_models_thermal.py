"""The model of the thermal chain: valid, as today's tools would give it, and true on a small simulation."""

import importlib.util
import sys
from pathlib import Path

import processing
import pytest
from qgis.core import Qgis, QgsProcessingModelAlgorithm, QgsVectorLayer
from quakesar.algorithms import provider as provider_module

ROOT = provider_module.MODELS.parents[1]


@pytest.fixture(scope="module")
def builder():
    sys.path.append(str(ROOT / "tools"))
    spec = importlib.util.spec_from_file_location("models_thermal", ROOT / "tools" / "models_thermal.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def model(builder, provider):
    found = provider.algorithm(builder.CHAIN.name)
    assert isinstance(found, QgsProcessingModelAlgorithm), "the provider lists it"
    return found


def test_designer_finds_nothing_missing(model):
    valid, issues = model.validate()
    assert valid, issues


@pytest.mark.skipif(Qgis.QGIS_VERSION_INT >= 32400, reason="models are written by the oldest QGIS that is supported")
def test_file_is_what_the_tools_would_give_today(builder, provider, tmp_path):
    again = str(tmp_path / "again.model3")
    assert builder.build(builder.CHAIN, {tool.name(): tool for tool in provider.algorithms()}).toFile(again)
    fresh, shipped = QgsProcessingModelAlgorithm(), QgsProcessingModelAlgorithm()
    assert fresh.fromFile(again)
    assert shipped.fromFile(str(provider_module.MODELS / builder.CHAIN.file))
    assert fresh.toVariant() == shipped.toVariant(), "run tools/models_thermal.py"


def test_everything_has_help_and_its_own_place(model):
    assert set(model.helpContent()) >= {definition.name() for definition in model.parameterDefinitions()}
    components = [*model.parameterComponents().values(), *model.childAlgorithms().values()]
    components += [out for child in model.childAlgorithms().values() for out in child.modelOutputs().values()]
    boxes = [(c.description(), c.position().x(), c.position().y(), c.size()) for c in components]
    for index, (name, x, y, size) in enumerate(boxes):
        for other, other_x, other_y, _ in boxes[:index]:
            apart = abs(x - other_x) >= size.width() or abs(y - other_y) >= size.height()
            assert apart, f"{name} lies on {other}"


def test_the_chain_finds_what_was_planted(model, recipes, tmp_path, context, listener, thread_mode):
    import recipes_thermal

    made = recipes_thermal._simulation(recipes)
    given = {"CUBE": made["OUTPUT"], "CATALOGUE": made["CATALOGUE"], "DAY": "2010-06-01", "RADIUS": 150.0, "T2": 21}
    endings = {"rasterDestination": ".tif", "sink": ".gpkg", "fileDestination": ".html"}
    for k, definition in enumerate(model.parameterDefinitions()):
        if definition.isDestination():
            given[definition.name()] = str(tmp_path / f"{k}{endings[definition.type()]}")
    heard = listener()
    given.update(MODE="alice", MIN_MAGNITUDE=4.5)
    results = processing.run(model.id(), given, context=context, feedback=heard)
    curve = QgsVectorLayer(next(value for key, value in results.items() if key.endswith("Molchan curve")))
    # 60 percent of the earthquakes have a precursor of 6.5 sigma
    assert min(feature["chance"] for feature in curve.getFeatures()) < 1e-6
    report = next(value for key, value in results.items() if key.endswith("Molchan report"))
    page = Path(report).read_text(encoding="utf-8")
    assert "the largest of the three" in page
    assert page.count("<img") == 2
    assert Path(next(value for key, value in results.items() if key.endswith(":Probability"))).stat().st_size > 0
