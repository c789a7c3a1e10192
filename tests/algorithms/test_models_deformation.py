"""The models beyond one pair: valid, as today's tools would give them, and true on simulated scenes."""

import importlib.util
import json
import sys

import numpy as np
import processing
import pytest
from osgeo import gdal
from qgis.core import Qgis, QgsProcessingModelAlgorithm, QgsVectorLayer
from quakesar.algorithms import provider as provider_module

ROOT = provider_module.MODELS.parents[1]
FILES = ("three_components.model3", "damage_and_trace.model3")
every_file = pytest.mark.parametrize("file", FILES)


@pytest.fixture(scope="module")
def plans():
    sys.path.append(str(ROOT / "tools"))
    spec = importlib.util.spec_from_file_location("models_deformation", ROOT / "tools" / "models_deformation.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def model(file, provider):
    made = QgsProcessingModelAlgorithm()
    assert made.fromFile(str(provider_module.MODELS / file))
    found = provider.algorithm(made.name())
    assert isinstance(found, QgsProcessingModelAlgorithm), "the provider lists it"
    return found


@every_file
def test_designer_finds_nothing_missing(file, model):
    valid, issues = model.validate()
    assert valid, issues


@every_file
@pytest.mark.skipif(Qgis.QGIS_VERSION_INT >= 32400, reason="models are written by the oldest QGIS that is supported")
def test_file_is_what_the_tools_would_give_today(file, plans, provider, tmp_path):
    plan = next(plan for plan in plans.PLANS if plan.file == file)
    again = str(tmp_path / "again.model3")
    assert plans.build(plan, {tool.name(): tool for tool in provider.algorithms()}).toFile(again)
    fresh, shipped = QgsProcessingModelAlgorithm(), QgsProcessingModelAlgorithm()
    assert fresh.fromFile(again)
    assert shipped.fromFile(str(provider_module.MODELS / file))
    assert fresh.toVariant() == shipped.toVariant(), "run tools/models_deformation.py"


@every_file
def test_everything_has_help_and_its_own_place(file, model):
    assert set(model.helpContent()) >= {definition.name() for definition in model.parameterDefinitions()}
    components = [*model.parameterComponents().values(), *model.childAlgorithms().values()]
    components += [out for child in model.childAlgorithms().values() for out in child.modelOutputs().values()]
    boxes = [(c.description(), c.position().x(), c.position().y(), c.size()) for c in components]
    for index, (name, x, y, size) in enumerate(boxes):
        for other, other_x, other_y, _ in boxes[:index]:
            apart = abs(x - other_x) >= size.width() or abs(y - other_y) >= size.height()
            assert apart, f"{name} lies on {other}"


def scenes(bam_small, **orbits):
    return {key: str(next(bam_small.glob(f"full/slc/*_{orbit:05d}_*.N1"))) for key, orbit in orbits.items()}


def common(bam_small, extent):
    return {
        "DEM": str(bam_small / "dem" / "dem_wgs84_1arcsec.tif"),
        "DEM_DATUM": "ellipsoid",
        "ORBITS": str(bam_small / "full" / "orbits"),
        "EXTENT": extent,
        "PIXEL_SIZE": 40.0,
    }


def destinations(model, folder):
    kinds = {"sink": "gpkg"}
    return {
        item.name(): str(folder / f"{item.name().replace(':', '_').replace(' ', '_')}.{kinds.get(item.type(), 'tif')}")
        for item in model.destinationParameterDefinitions()
    }


@pytest.mark.slow
@pytest.mark.parametrize("file", FILES[:1])
def test_three_components_of_simulated_scenes(file, model, thread_mode, bam_small, tmp_path):
    fault = {
        "type": "Feature",
        "properties": {"dip": 84.7, "rake": 173.5, "slip": 1.0, "top_depth": 1000.0, "width": 10000.0},
        "geometry": {"type": "LineString", "coordinates": [[58.345, 28.98], [58.34, 29.08]]},
    }
    faults = tmp_path / "faults.geojson"
    faults.write_text(json.dumps({"type": "FeatureCollection", "features": [fault]}))
    passes = scenes(
        bam_small, ASCENDING_BEFORE=8956, ASCENDING_AFTER=10459, DESCENDING_BEFORE=9192, DESCENDING_AFTER=10194
    )
    given = {**passes, **common(bam_small, "631000,635000,3205000,3209000 [EPSG:32640]"), "FAULTS": str(faults)}
    results = processing.run(model.id(), {**given, **destinations(model, tmp_path)})
    east, north, up = (gdal.Open(results[f"decompose:{name}"]).ReadAsArray() for name in ("East", "North", "Up"))
    assert np.isfinite(up).mean() > 0.7
    assert 0.01 < np.nanstd(north) < 1.0
    assert np.nanpercentile(np.abs(east), 99) < 1.5
    # The three components, seen along the descending line of sight, are its displacement again.
    look = np.array([0.384, -0.066, 0.92])
    down = gdal.Open(results["descending:Descending displacement"]).ReadAsArray()
    assert down.shape == up.shape
    again = look[0] * east + look[1] * north + look[2] * up
    assert np.nanmedian(np.abs(again - down)) < 0.02


@pytest.mark.slow
@pytest.mark.parametrize("file", FILES[1:])
def test_damage_and_trace_of_simulated_scenes(file, model, thread_mode, bam_small, tmp_path):
    passes = scenes(bam_small, EARLIER=6687, REFERENCE=9192, SECONDARY=10194)
    given = {**passes, **common(bam_small, "629000,637000,3203000,3212000 [EPSG:32640]")}
    results = processing.run(model.id(), {**given, **destinations(model, tmp_path)})
    shapes = {gdal.Open(results[name]).ReadAsArray().shape for name in ("damage:Damage", "displacement:Displacement")}
    assert len(shapes) == 1
    traces = QgsVectorLayer(results["trace:Fault trace"])
    assert traces.isValid()
    assert QgsVectorLayer(results["damage:Damaged zones"]).isValid()
