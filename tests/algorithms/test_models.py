"""The shipped models: built from today's tools, found by the provider, and equal to the tool that does the same."""

import importlib.util

import numpy as np
import processing
import pytest
from osgeo import gdal
from qgis.core import Qgis, QgsProcessingModelAlgorithm, QgsProcessingParameterEnum
from quakesar.algorithms import provider as provider_module

ROOT = provider_module.MODELS.parents[1]
TWO_PASS = "quakesar:Two-pass interferometry"
# A piece of the small scenes over the southern end of the rupture.
EXTENT = "631800,634200,3205400,3208000 [EPSG:32640]"


@pytest.fixture(scope="module")
def builder():
    spec = importlib.util.spec_from_file_location("models_tool", ROOT / "tools" / "models.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def model(provider):
    found = provider.algorithm(TWO_PASS.split(":")[1])
    assert isinstance(found, QgsProcessingModelAlgorithm)
    return found


@pytest.mark.skipif(Qgis.QGIS_VERSION_INT >= 32400, reason="models are written by the oldest QGIS that is supported")
def test_file_is_what_the_tools_would_give_today(builder, provider, tmp_path):
    again = str(tmp_path / "again.model3")
    assert builder.build({tool.name(): tool for tool in provider.algorithms()}).toFile(again)
    fresh, shipped = QgsProcessingModelAlgorithm(), QgsProcessingModelAlgorithm()
    assert fresh.fromFile(again)
    assert shipped.fromFile(str(builder.MODEL))
    assert fresh.toVariant() == shipped.toVariant(), "run tools/models.py"


def test_inputs_are_named_as_in_dinsar(model, provider):
    dinsar = provider.algorithm("dinsar")
    for definition in model.parameterDefinitions():
        if definition.isDestination():
            continue
        twin = dinsar.parameterDefinition(definition.name())
        assert (definition.type(), definition.description()) == (twin.type(), twin.description())
        assert definition.help() == twin.help()
        optional = definition.Flag.FlagOptional
        if definition.name() in ("DEM", "DEM_DATUM"):  # dinsar can do without, by a topographic pair
            assert not definition.flags() & optional
        else:
            assert definition.flags() == twin.flags()
        if isinstance(definition, QgsProcessingParameterEnum):
            assert definition.usesStaticStrings()


def test_designer_finds_nothing_missing(model):
    valid, issues = model.validate()
    assert valid, issues


def test_every_stage_has_an_output_with_help(model):
    children = {definition.name().split(":")[0] for definition in model.destinationParameterDefinitions()}
    assert children == set(model.childAlgorithms())
    assert set(model.helpContent()) >= {definition.name() for definition in model.parameterDefinitions()}


def test_nothing_lies_on_top_of_something_else(model):
    components = [*model.parameterComponents().values(), *model.childAlgorithms().values()]
    components += [out for child in model.childAlgorithms().values() for out in child.modelOutputs().values()]
    boxes = [(c.position().x(), c.position().y(), c.size().width(), c.size().height()) for c in components]
    for index, (x, y, width, height) in enumerate(boxes):
        for other_x, other_y, *_ in boxes[:index]:
            assert abs(x - other_x) >= width or abs(y - other_y) >= height


def read(path):
    data = gdal.Open(str(path))
    return data.ReadAsArray(), data.GetGeoTransform()


@pytest.mark.slow
def test_model_agrees_with_dinsar(model, thread_mode, bam_small, tmp_path):
    scenes = {key: str(next(bam_small.glob(f"clean/slc/*_{orbit}_*.N1"))) for key, orbit in
              (("REFERENCE", "09192"), ("SECONDARY", "10194"))}  # fmt: skip
    common = {
        **scenes,
        "DEM": str(bam_small / "dem" / "dem_wgs84_1arcsec.tif"),
        "DEM_DATUM": "ellipsoid",
        "ORBITS": str(bam_small / "clean" / "orbits"),
        "EXTENT": EXTENT,
        "PIXEL_SIZE": 20.0,
    }
    names = [definition.name() for definition in model.destinationParameterDefinitions()]
    paths = {name: str(tmp_path / f"{name.replace(':', '_').lower()}.tif") for name in names}
    results = processing.run(TWO_PASS, {**common, **paths})
    assert {name: results[name] for name in names} == paths
    single = processing.run("quakesar:dinsar", {**common, "DISPLACEMENT": str(tmp_path / "single.tif")})
    chain, grid = read(results["displacement:Displacement"])
    one, grid_of_one = read(single["DISPLACEMENT"])
    assert grid == grid_of_one
    assert chain.shape == one.shape
    difference_m = chain - one
    seen = np.isfinite(difference_m)
    assert seen.mean() > 0.95
    # The single tool filters both spectra to their common band at the DEM's height, the steps do not: 0.1 to 0.2 mm
    # of phase noise between them was found, one millimetre is allowed, and a lone pixel may be a whole cycle off.
    assert abs(np.median(difference_m[seen])) < 1e-4
    assert np.percentile(np.abs(difference_m[seen]), 99.0) < 1e-3
