"""The description of a scene."""

import json
from dataclasses import FrozenInstanceError, replace

import pytest
from quakesar.core.errors import Cancelled, FormatError
from quakesar.core.progress import Silent
from quakesar.core.readers import open_scene
from quakesar.core.sceneinfo import SceneInfoJob, _facts, _footprint, _page, describe_scene


@pytest.fixture
def scene_path(bam_small):
    return str(next((bam_small / "clean" / "slc").glob("*_09192_*.N1")))


@pytest.fixture
def result(bam_small, scene_path):
    return describe_scene(SceneInfoJob(scene_path, str(bam_small / "clean" / "orbits")), Silent())


def test_facts_equal_the_truth(result, bam_small):
    table = result.tables["FOOTPRINT"]
    row = dict(zip((name for name, _ in table.fields), table.rows[0]))
    truth = json.loads((bam_small / "truth" / "case_clean.json").read_text())["scenes"]["9192"]
    assert (row["sensor"], row["swath"], row["polar"]) == ("ENVISAT ASAR IM", "IS2", "VV")
    assert (row["date"], row["pass"], row["orbit"], row["track"]) == ("2003-12-03", "descending", 9192, 120)
    assert row["time"].startswith("06:11:59.5688")  # 58.812682 + 2499 / 2 lines
    assert (row["lines"], row["samples"]) == (truth["lines"], truth["samples"])
    assert row["near_km"] == pytest.approx(truth["true_near_range_m"] / 1e3, abs=1e-6)
    assert row["far_km"] == pytest.approx((truth["true_near_range_m"] + 519 * truth["range_spacing_m"]) / 1e3, abs=1e-6)
    assert row["incidence"] == pytest.approx(22.72, abs=0.3)
    assert row["heading"] == pytest.approx(193.2, abs=0.5)
    delay = 519 / 2 / 19207680.0
    c = truth["doppler_poly"]["c"]
    assert row["doppler_hz"] == pytest.approx(c[0] + c[1] * delay + c[2] * delay**2, abs=1e-3)
    assert row["orbit_src"] == f"DORIS {truth['doris']}"
    assert row["file"] == truth["product"]


def test_table_is_plain_and_complete(result):
    table = result.tables["FOOTPRINT"]
    assert table.geometry_type == "polygon"
    assert len(table.rows) == len(table.geometries) == 1
    for (name, kind), value in zip(table.fields, table.rows[0]):
        assert type(value) is kind, name
        assert len(name) <= 10
    assert all(isinstance(value, (int, float, str)) for value in result.values.values())


def test_footprint_is_a_closed_polygon_around_the_scene(result):
    ogr = pytest.importorskip("osgeo.ogr")
    polygon = ogr.CreateGeometryFromWkt(result.tables["FOOTPRINT"].geometries[0])
    assert polygon.IsValid()
    west, east, south, north = polygon.GetEnvelope()
    assert 58.3 < west < 58.36 < east < 58.5
    assert 28.9 < south < 28.995 < north < 29.1
    # 2500 lines of 4.05 m by 520 samples of 7.8 m / sin(22.7 deg)
    area = polygon.GetArea() * 110850.0 * 111320.0 * 0.8747
    assert area == pytest.approx(2499 * 4.05 * 519 * 7.804 / 0.386, rel=0.03)


def test_the_page_escapes_what_comes_from_the_file(scene_path):
    scene = open_scene(scene_path)
    evil = "<script>alert('x')</script>"
    taken = replace(scene.acquisition, sensor=evil, swath=evil, polarisation=evil)
    scene = replace(scene, acquisition=taken, path=f"/data/{evil}.N1", orbit=replace(scene.orbit, source=evil))
    page = _page(scene, _facts(scene))
    assert "<script" not in page
    assert "&lt;script&gt;" in page


def test_the_page_tells_the_facts(result, scene_path):
    page = result.values["HTML_TEXT"]
    for text in ("ENVISAT ASAR IM", "2003-12-03", "track 120", "2500 in", "5.62356 cm", "-134.0 Hz near", scene_path):
        assert text in page
    assert page.count("<tr>") == page.count("</tr>") >= 12


def test_a_footprint_over_the_date_line_stays_small(scene_path):
    scene = replace(open_scene(scene_path), tie_points=((179.9, 1.0), (-179.9, 1.1), (-179.8, 0.1), (180.0, 0.0)))
    assert _footprint(scene).startswith("POLYGON ((179.900000 1.000000, 180.100000 1.1")


def test_without_orbits_the_source_is_the_product(scene_path):
    result = describe_scene(SceneInfoJob(scene_path), Silent())
    assert "state vectors of the product" in result.values["HTML_TEXT"]


def test_cancel_and_bad_input(scene_path, tmp_path):
    class Impatient(Silent):
        def cancelled(self):
            return True

    with pytest.raises(Cancelled):
        describe_scene(SceneInfoJob(scene_path), Impatient())
    path = tmp_path / "x.N1"
    path.write_bytes(b"nothing")
    with pytest.raises(FormatError):
        describe_scene(SceneInfoJob(str(path)), Silent())
    with pytest.raises(FrozenInstanceError):
        SceneInfoJob("a").scene = "b"
