"""The source tools as QGIS runs them: layers in, layers and numbers out."""

import json

import numpy as np
import processing
import pytest
import recipes_source
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingException, QgsVectorLayer
from quakesar.algorithms.source import faults as fault_module
from quakesar.algorithms.source.downsample import Downsample
from quakesar.algorithms.source.noisecovariance import NoiseCovariance
from quakesar.algorithms.source.okadaforward import OkadaForward
from quakesar.algorithms.source.strainfield import StrainField
from quakesar.algorithms.source.stresschange import StressChange
from quakesar.algorithms.source.stressdrop import StressDrop

# The specification's fixture 3b: km east, km north, metres east, north, up.
GOLDEN = (
    (5, -5, 0.2472439661181, -0.2270830329964, 0.1760790755573),
    (-5, 5, -0.15456236336, 0.15838332182, 0.06110599090),
)
FRAME = "+proj=aeqd +lat_0=29.0 +lon_0=58.35 +datum=WGS84 +units=m +type=crs"


class Folder:
    """What the recipes need of their inputs."""

    def __init__(self, folder):
        self._folder = folder


@pytest.fixture(autouse=True)
def no_layer_outlives_qgis(context):
    """A raster layer that a context still holds when the session ends crashes QGIS."""
    yield
    context.temporaryLayerStore().removeAllMapLayers()


@pytest.fixture
def run(provider, thread_mode, context, listener):
    """Run a tool as Processing does."""

    def runner(kind, feedback=None, **values):
        tool = kind()
        tool.initAlgorithm()
        tool.setProvider(provider)
        return processing.run(tool, values, context=context, feedback=feedback or listener())

    return runner


def memory_layer(kind, fields, rows, crs="EPSG:4326"):
    """A layer without a file; `rows` are (well-known text or None, values)."""
    columns = "".join(f"&field={name}:{'string' if name in ('name', 'reference') else 'double'}" for name in fields)
    layer = QgsVectorLayer(f"{kind}?crs={crs}{columns}", "faults", "memory")
    for shape, values in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(values))
        if shape:
            feature.setGeometry(QgsGeometry.fromWkt(shape))
        layer.dataProvider().addFeature(feature)
    return layer


def bam():
    """The fixture as a line in its own metric CRS, drawn the wrong way round and told so by its strike."""
    half = 5500.0 * np.array([np.sin(np.radians(357.0)), np.cos(np.radians(357.0))])
    east, north = half.tolist()
    line = f"LineString ({east!r} {north!r}, {-east!r} {-north!r})"
    return memory_layer(
        "LineString", ("Strike", "DIP", "slip", "width"), [(line, (357.0, 84.7, 2.5, 10e3))], crs=f"proj4:{FRAME}"
    )


def band(path, number=1):
    from quakesar.core.raster import Raster

    with Raster(path) as raster:
        return raster.read(band=number), raster.grid


def rows(layer):
    """The attributes of the features of a file."""
    from osgeo import ogr

    source = ogr.Open(layer)
    return [json.loads(f.ExportToJson())["properties"] for f in source.GetLayer(0)]


def test_the_names_of_the_fields_are_those_of_the_core():
    from quakesar.core.source.stages import fault_layer

    assert fault_module.NUMBERS == fault_layer.NUMBERS
    assert fault_module.TEXTS == fault_layer.TEXTS


def test_okada_forward_gives_the_fixture(run, tmp_path):
    out = {name: str(tmp_path / f"{name}.tif") for name in ("E", "N", "U")}
    area = {"EXTENT": "-10000,10000,-10000,10000", "TARGET_CRS": f"PROJ4:{FRAME}", "PIXEL_SIZE": 400.0}
    result = run(
        OkadaForward, FAULTS=bam(), RAKE=173.5, TOP_DEPTH=2000.0, SEGMENTS=str(tmp_path / "s.gpkg"), **area, **out
    )
    assert result["MOMENT"] == pytest.approx(8.25e18, rel=1e-5)
    assert result["MAGNITUDE"] == pytest.approx(6.544, abs=5e-4)
    for east, north, *wanted in GOLDEN:
        for name, value in zip("ENU", wanted):
            values, grid = band(result[name])
            assert grid.shape == (50, 50)
            # Pixel centres lie at odd multiples of 200 m, and 5 km is one.
            found = values[round(float(grid.row(1e3 * north))), round(float(grid.col(1e3 * east)))]
            assert found == pytest.approx(value, rel=1e-4)  # the line's middle and turn are rounded on the ellipsoid
    (segment,) = rows(str(tmp_path / "s.gpkg"))
    assert segment["strike"] == pytest.approx(357.0, abs=1e-3)
    assert segment["magnitude"] == pytest.approx(6.544, abs=5e-4)


def test_the_table_of_segments_works_as_faults(run, tmp_path):
    inputs = Folder(tmp_path)
    geometry = recipes_source.maps(inputs)[1]
    first = run(
        OkadaForward,
        FAULTS=recipes_source.faults(inputs),
        GEOMETRY=geometry,
        LOS=str(tmp_path / "1.tif"),
        SEGMENTS=str(tmp_path / "s.gpkg"),
    )
    again = run(OkadaForward, FAULTS=first["SEGMENTS"], GEOMETRY=geometry, LOS=str(tmp_path / "2.tif"))
    np.testing.assert_allclose(band(again["LOS"])[0], band(first["LOS"])[0], atol=1e-6)


def test_points_made_by_downsample_are_compared(run, tmp_path):
    inputs = Folder(tmp_path)
    displacement, _ = recipes_source.maps(inputs)
    points = run(Downsample, **recipes_source.downsample(inputs), OUTPUT=str(tmp_path / "p.gpkg"))
    assert points["POINTS"] <= 60
    result = run(
        OkadaForward,
        FAULTS=recipes_source.faults(inputs),
        OBSERVATIONS=points["OUTPUT"],
        PREDICTED=str(tmp_path / "m.gpkg"),
    )
    found = rows(result["PREDICTED"])
    assert len(found) == points["POINTS"]
    assert all(row["residual"] == pytest.approx(row["observed"] - row["los"], abs=1e-9) for row in found)
    noise = run(
        NoiseCovariance,
        DISPLACEMENT=displacement,
        POINTS=points["OUTPUT"],
        MATRIX=str(tmp_path / "m.csv"),
        OUTPUT="memory:",
        HTML=str(tmp_path / "n.html"),
    )
    assert np.loadtxt(noise["MATRIX"], delimiter=",").shape == (points["POINTS"],) * 2
    assert "<img" in (tmp_path / "n.html").read_text()


def test_areas_are_left_out(run, tmp_path):
    inputs = Folder(tmp_path)
    values = recipes_source.downsample(inputs)
    west = memory_layer(
        "Polygon", (), [("Polygon ((0 0, 637000 0, 637000 4000000, 0 4000000, 0 0))", ())], recipes_source.CODE
    )
    result = run(Downsample, **values, EXCLUDE=west, OUTPUT=str(tmp_path / "p.gpkg"))
    whole = run(Downsample, **values, OUTPUT=str(tmp_path / "w.gpkg"))
    counts = [sum(row["count"] for row in rows(r["OUTPUT"])) for r in (result, whole)]
    assert counts[0] == pytest.approx(0.5 * counts[1], rel=0.02)


def test_strain_stress_and_stress_drop(run, tmp_path):
    inputs = Folder(tmp_path)
    strain = run(
        StrainField, **recipes_source.strainfield(inputs), OUTPUT=str(tmp_path / "s.tif"), AXES=str(tmp_path / "a.gpkg")
    )
    assert 1e-5 < strain["LARGEST_SHEAR"] < 1e-2
    assert len(rows(strain["AXES"])) > 500
    values = {**recipes_source.stresschange(inputs), "OUTPUT": str(tmp_path / "c.tif")}
    stress = run(StressChange, **values, RECEIVERS_CHANGE=str(tmp_path / "r.gpkg"))
    (receiver,) = rows(stress["RECEIVERS_CHANGE"])
    assert receiver["coulomb_min"] <= receiver["coulomb_mean"] <= receiver["coulomb_max"] <= stress["LARGEST"] * 10
    drop = run(StressDrop, FAULTS=bam(), RAKE=173.5, TOP_DEPTH=2000.0, OUTPUT="memory:", HTML=str(tmp_path / "d.html"))
    area, moment = 1.1e8, 8.25e18
    assert drop["CIRCULAR"] == pytest.approx(2.4361 * moment / area**1.5, rel=1e-3)
    assert "strike-slip" in drop["FORMULA"]


TABLE = ("longitude", "latitude", "strike", "dip", "rake", "slip", "top_depth", "length", "width")
GOOD = (58.35, 29.0, 357.0, 84.7, 173.5, 2.5, 2000.0, 11e3, 10e3)


def test_names_that_a_shapefile_cuts_are_known(run):
    names = ("dip", "rake", "slip", "bottom_dep")
    layer = memory_layer("LineString", names, [("LineString (58 29, 58 29.1)", (90.0, 0.0, 1.0, 10e3))])
    assert run(StressDrop, FAULTS=layer, OUTPUT="memory:")["MOMENT"] == pytest.approx(3e10 * 11085.0 * 10e3, rel=1e-3)


def test_a_table_without_geometry_works_as_faults(run):
    result = run(StressDrop, FAULTS=memory_layer("None", TABLE, [(None, GOOD)]), OUTPUT="memory:")
    assert result["MOMENT"] == pytest.approx(8.25e18)


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"top_depth": -500.0}, "above the surface"),
        ({"dip": 95.0}, "between 0 and 90"),
        ({"dip": None}, "the field dip is missing"),
        ({"slip": 250.0}, "not centimetres"),
        ({"slip": None}, "the field slip is missing"),
        ({"longitude": 500000.0}, "degrees"),
    ],
)
def test_bad_faults_get_one_sentence(run, changes, sentence):
    row = [changes.get(name, value) for name, value in zip(TABLE, GOOD)]
    with pytest.raises(QgsProcessingException, match=sentence):
        run(StressDrop, FAULTS=memory_layer("None", TABLE, [(None, row)]), OUTPUT="memory:")


def test_words_for_numbers_and_empty_layers(run, listener):
    words = QgsVectorLayer("LineString?crs=EPSG:4326&field=dip:string", "faults", "memory")
    feature = QgsFeature(words.fields())
    feature.setAttributes(["steep"])
    feature.setGeometry(QgsGeometry.fromWkt("LineString (58 29, 58 29.1)"))
    words.dataProvider().addFeature(feature)
    heard = listener()
    with pytest.raises(QgsProcessingException) as caught:
        run(StressDrop, FAULTS=words, OUTPUT="memory:", feedback=heard)
    # QGIS 3.22 tells the log what went wrong while a tool prepares.
    assert "holds 'steep'" in " ".join([str(caught.value), *heard.errors])
    with pytest.raises(QgsProcessingException, match="no fault"):
        run(StressDrop, FAULTS=memory_layer("LineString", (), []), OUTPUT="memory:")


def test_in_a_worker_process(provider, worker_mode, context, listener, tmp_path):
    """The features of a fault layer cross the process boundary."""
    inputs = Folder(tmp_path)
    tool = OkadaForward()
    tool.initAlgorithm()
    tool.setProvider(provider)
    values = {**recipes_source.okadaforward(inputs), "FRINGES": str(tmp_path / "f.tif"), "LOS": str(tmp_path / "l.tif")}
    result = processing.run(tool, values, context=context, feedback=listener())
    fringes, los = band(result["FRINGES"])[0], band(result["LOS"])[0]
    turn = np.exp(1j * fringes) * np.exp(4j * np.pi / 0.0562356 * los)
    np.testing.assert_allclose(turn, 1.0, atol=1e-3)
    assert (tmp_path / "f.qml").exists()
    assert (tmp_path / "l.qml").exists()
