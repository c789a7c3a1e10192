"""The models of three- and four-pass interferometry: valid, up to date, and true on simulated scenes."""

import importlib.util
import sys

import numpy as np
import processing
import pytest
from osgeo import gdal
from qgis.core import Qgis, QgsProcessingModelAlgorithm
from quakesar.algorithms import provider as provider_module

ROOT = provider_module.MODELS.parents[1]
KINDS = ("three_pass", "four_pass")
every_kind = pytest.mark.parametrize("kind", KINDS)
EXTENT = "629500,635000,3205000,3210000 [EPSG:32640]"
# half a wavelength: the rupture cuts the map, and no fault line says how many cycles lie across it
FRINGE_M = 0.5 * 0.0562356424


@pytest.fixture(scope="module")
def builder():
    sys.path.append(str(ROOT / "tools"))
    spec = importlib.util.spec_from_file_location("models_topographic", ROOT / "tools" / "models_topographic.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def model(kind, builder, provider):
    found = provider.algorithm(builder.NAMES[kind])
    assert isinstance(found, QgsProcessingModelAlgorithm), "the provider lists it"
    return found


@every_kind
def test_designer_finds_nothing_missing(kind, model):
    valid, issues = model.validate()
    assert valid, issues


@every_kind
@pytest.mark.skipif(Qgis.QGIS_VERSION_INT >= 32400, reason="models are written by the oldest QGIS that is supported")
def test_file_is_what_the_tools_would_give_today(kind, builder, provider, tmp_path):
    again = str(tmp_path / "again.model3")
    assert builder.build(kind, {tool.name(): tool for tool in provider.algorithms()}).toFile(again)
    fresh, shipped = QgsProcessingModelAlgorithm(), QgsProcessingModelAlgorithm()
    assert fresh.fromFile(again)
    assert shipped.fromFile(str(provider_module.MODELS / f"{kind}.model3"))
    assert fresh.toVariant() == shipped.toVariant(), "run tools/models_topographic.py"


@every_kind
def test_everything_has_help_and_its_own_place(kind, model):
    assert set(model.helpContent()) >= {definition.name() for definition in model.parameterDefinitions()}
    components = [*model.parameterComponents().values(), *model.childAlgorithms().values()]
    components += [out for child in model.childAlgorithms().values() for out in child.modelOutputs().values()]
    boxes = [(c.description(), c.position().x(), c.position().y(), c.size()) for c in components]
    for index, (name, x, y, size) in enumerate(boxes):
        for other, other_x, other_y, _ in boxes[:index]:
            assert abs(x - other_x) >= size.width() or abs(y - other_y) >= size.height(), (name, other)


@pytest.fixture(scope="module")
def scenes(tmp_path_factory):
    """Four scenes without nuisances, with orbits and the true DEM."""
    from quakesar.core.progress import Silent
    from quakesar.core.simulation import SimulationJob, simulate_scenes

    nuisances = ("decorrelation", "atmosphere", "orbit_errors", "timing_errors", "thermal_noise")
    folder = tmp_path_factory.mktemp("four")
    job = SimulationJob(
        "bam_small", str(folder / "sim"), scenes=(6687, 9192, 9693, 10194), **dict.fromkeys(nuisances, False)
    )
    return simulate_scenes(job, Silent())


def read(path):
    data = gdal.Open(str(path))
    return data.ReadAsArray(), data.GetGeoTransform()


def run(model, parameters, folder):
    """Run a model and return the displacement and its grid."""
    names = [definition.name() for definition in model.destinationParameterDefinitions()]
    paths = {name: str(folder / f"{model.name()}_{index}.tif") for index, name in enumerate(names)}
    return read(processing.run(f"quakesar:{model.name()}", {**parameters, **paths})["displacement:Displacement"])


@pytest.mark.slow
@every_kind
def test_model_agrees_with_two_passes_on_the_true_dem(kind, model, provider, scenes, thread_mode, tmp_path):
    common = {
        "REFERENCE": str(scenes.scenes[9192]),
        "SECONDARY": str(scenes.scenes[10194]),
        "ORBITS": str(scenes.orbits_folder),
        "EXTENT": EXTENT,
        "PIXEL_SIZE": 20.0,
    }
    # of four passes the topographic pair holds the scene after, so that neither pair spans the earthquake twice
    extra = {
        "three_pass": {"TOPOGRAPHIC": str(scenes.scenes[6687])},
        "four_pass": {"TOPO_REFERENCE": str(scenes.scenes[9693]), "TOPO_SECONDARY": str(scenes.scenes[10194])},
    }[kind]
    # at the middle of the scenes the ground lies 1055.6 m above the ellipsoid
    known = {"HEIGHT": 1060.0, "KNOWN_POINT": "58.36,28.995 [EPSG:4326]", "KNOWN_HEIGHT": 1055.6}
    found, grid = run(model, {**common, **extra, **known}, tmp_path)
    heights = {"DEM": str(scenes.dem_ellipsoidal), "DEM_DATUM": "ellipsoid"}
    truth, grid_of_truth = run(provider.algorithm("Two-pass interferometry"), {**common, **heights}, tmp_path)
    assert grid == grid_of_truth
    difference_m = found - truth
    seen = np.isfinite(difference_m)
    assert seen.mean() > 0.7
    difference_m = difference_m[seen] - FRINGE_M * np.rint(difference_m[seen] / FRINGE_M)
    assert abs(np.median(difference_m)) < 1e-4
    # 0.1 rad of phase is 0.45 mm
    assert np.percentile(np.abs(difference_m), 68.0) < 0.45e-3
    assert np.percentile(np.abs(difference_m), 95.0) < 1.5e-3
