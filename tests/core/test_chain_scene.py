"""The chain from a product to a geocoded scene on disk: what it writes, what it refuses, what it leaves alone."""

import hashlib
import json
import time
from dataclasses import replace

import numpy as np
import pytest
from osgeo import gdal
from quakesar.core.chains import scene as chain
from quakesar.core.chains.scene import GeocodeJob, fine_tiles, geocode_scene, require_outputs_apart
from quakesar.core.dem_source import DemSource
from quakesar.core.errors import Cancelled, EmptyOutputError, GridMismatchError, InputError
from quakesar.core.grids import MapGrid
from quakesar.core.orbit import Orbit
from quakesar.core.raster import Raster
from radar_scenes import Ear, crs_wkt, product

UTM40 = crs_wkt("EPSG:32640")
# 2 km x 1.6 km in the middle of the scene: 200 x 400 pixels of 10 m x 4 m
BOUNDS = (632_000.0, 3_207_000.0, 634_000.0, 3_208_600.0)


@pytest.fixture
def job(bam_small, tmp_path):
    """A small job; outputs in an empty folder."""
    folder = tmp_path / "out"
    folder.mkdir()
    return GeocodeJob(
        product(bam_small, "clean", 9192),
        DemSource(str(bam_small / "dem" / "dem_wgs84_1arcsec.tif"), "ellipsoid"),
        str(folder / "scene.tif"),
        orbits=str(bam_small / "clean" / "orbits"),
        geometry=str(folder / "geometry.tif"),
        bounds=BOUNDS,
        crs=UTM40,
    )


def pixels(path, band=1):
    with Raster(path) as raster:
        return raster.read(band=band)


def digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_what_is_written(job, bam_small):
    ear = Ear()
    result = geocode_scene(job, ear)
    assert result.values["OUTPUT"] == job.output
    assert result.values["GEOMETRY"] == job.geometry
    with Raster(job.output) as raster:
        assert raster.is_complex
        assert raster.band_names() == ("scene",)
        assert raster.grid.shape == (400, 200)
        assert raster.grid.bounds == pytest.approx(BOUNDS)
        record = raster.record
        tags = raster.tags
        assert (raster.read() != 0).all()
    assert record.product == "scene"
    assert record.reference.strftime("%Y-%m-%d %H:%M") == "2003-12-03 06:11"
    assert record.sensor == "ENVISAT ASAR IM"
    assert record.look_side == "right"
    assert np.degrees(record.heading_rad) == pytest.approx(-168.2, abs=0.3)
    assert np.degrees(record.incidence_rad) == pytest.approx(23.1, abs=0.5)
    assert "ellipsoid" in record.height_datum
    step = record.history[-1]
    assert step.tool == "geocodescene"
    assert step.parameters["registration"] == "orbits only"
    assert digest(bam_small / "dem" / "dem_wgs84_1arcsec.tif") in step.inputs["dem"]
    assert "DORIS" in Orbit.from_json(tags["ORBIT"]).source
    assert tags["GEOMETRY"] == "geometry.tif"
    assert float(tags["SCENE_START_S"]) < float(tags["SCENE_STOP_S"])
    assert 0.2 < float(tags["LOOKS_PER_PIXEL"]) < 1.0
    with Raster(job.geometry) as raster:
        assert raster.record.product == "geometry"
        height = raster.read(band=6)
        assert float(raster.tags["MEAN_HEIGHT_M"]) == pytest.approx(height.mean(), abs=0.01)
    view = gdal.Open(result.values["VIEW"]).ReadAsArray()
    np.testing.assert_allclose(view, np.abs(pixels(job.output)), rtol=1e-5)
    assert any("layover" in text for text in ear.messages)
    assert ear.fractions[-1] == 1.0
    assert ear.fractions == sorted(ear.fractions)


def test_the_same_every_time(job, tmp_path):
    """Byte for byte."""
    again = replace(job, output=str(tmp_path / "scene.tif"), geometry=str(tmp_path / "geometry.tif"))
    geocode_scene(job, Ear())
    geocode_scene(again, Ear())
    for first, second in ((job.output, again.output), (job.geometry, again.geometry)):
        with open(first, "rb") as one, open(second, "rb") as other:  # noqa: PTH123
            assert one.read() == other.read()


def test_tiling_is_invisible(job, tmp_path, monkeypatch):
    """Tiles of 90 pixels and one tile: the same to the rounding of positions (1e-7 m, 2e-5 rad)."""
    geocode_scene(job, Ear())
    other = replace(job, output=str(tmp_path / "scene.tif"), geometry=str(tmp_path / "geometry.tif"))
    monkeypatch.setattr(chain, "_TILE", 90)
    geocode_scene(other, Ear())
    a, b = pixels(job.output), pixels(other.output)
    assert np.abs(a - b).max() < 3e-4 * np.abs(a).max()
    assert np.sqrt(np.mean(np.abs(a - b) ** 2)) < 3e-5 * np.sqrt(np.mean(np.abs(a) ** 2))
    for band in range(1, 8):
        np.testing.assert_allclose(pixels(job.geometry, band), pixels(other.geometry, band), rtol=3e-7, atol=3e-7)


def test_input_is_left_alone(job, bam_small):
    folders = [bam_small / "clean" / "slc", bam_small / "clean" / "orbits", bam_small / "dem"]
    before = [(path, digest(path)) for folder in folders for path in sorted(folder.iterdir())]
    geocode_scene(job, Ear())
    assert [(path, digest(path)) for folder in folders for path in sorted(folder.iterdir())] == before


@pytest.mark.serial
@pytest.mark.parametrize("questions", [0, 1, 2])
def test_cancel_leaves_no_file(job, monkeypatch, tmp_path, questions):
    monkeypatch.setattr(chain, "_TILE", 50)
    start = time.monotonic()
    with pytest.raises(Cancelled):
        geocode_scene(job, Ear(cancel_after=questions))
    assert time.monotonic() - start < 10.0  # 2 s on a quiet machine, compiling included
    assert list((tmp_path / "out").iterdir()) == []


def test_a_failure_leaves_no_file(job, monkeypatch, tmp_path):
    def fail(*args):
        raise InputError("no")

    monkeypatch.setattr(chain, "geometry_tile", fail)
    with pytest.raises(InputError, match="no"):
        geocode_scene(job, Ear())
    assert list((tmp_path / "out").iterdir()) == []


def test_without_geometry(job, tmp_path):
    result = geocode_scene(replace(job, geometry=""), Ear())
    assert result.values["GEOMETRY"] == ""
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == ["scene.tif", "scene_amplitude.vrt"]
    with Raster(job.output) as raster:
        assert "GEOMETRY" not in raster.tags


def test_a_constant_height(job):
    """Without a DEM nothing is hidden and the geometry says the height."""
    result = geocode_scene(replace(job, dem=DemSource(height_m=1100.0)), Ear())
    assert (result.values["LAYOVER"], result.values["SHADOW"]) == (0.0, 0.0)
    assert (pixels(job.geometry, 6) == 1100.0).all()
    with Raster(job.output) as raster:
        assert "constant height 1100 m" in raster.record.height_datum


def test_pixel_size_and_reference_system(job):
    degrees = replace(
        job, geometry="", bounds=(58.355, 28.99, 58.365, 29.0), crs=crs_wkt("EPSG:4326"), pixel_x=1e-4, pixel_y=5e-5
    )
    geocode_scene(degrees, Ear())
    with Raster(job.output) as raster:
        assert raster.grid.shape == (200, 100)
        assert raster.grid.pixel_x == pytest.approx(1e-4)


@pytest.fixture(scope="module")
def reference(bam_small, geocoded):
    return geocoded("clean", "9192")


def test_alignment_takes_the_grid_and_says_so(bam_small, geocoded, reference):
    path = geocoded("clean", "10194", align_to=reference)
    with Raster(reference) as first, Raster(path) as second:
        first.grid.require_same(second.grid, "a", "b")
        told = json.loads(second.tags["REGISTRATION"])
        step = second.record.history[-1]
    values = geocoded.values(path)
    assert told["azimuth_lines"][0] == values["OFFSET_LINES"]
    assert told["range_samples"][0] == values["OFFSET_SAMPLES"]
    assert step.parameters["registration"]["chips_used"] == told["chips_used"] > 50
    assert "scene.tif" in step.inputs["align_to"]


def test_alignment_accepts_the_view(job, reference, monkeypatch):
    """QGIS users have the small VRT in hand: it stands for the complex raster."""
    seen = {}

    def stop(shape, load, secondary, wavelength_m, progress):
        seen["shape"] = shape
        raise Cancelled

    monkeypatch.setattr(chain, "measure_registration", stop)
    view = reference.replace("scene.tif", "scene_amplitude.vrt")
    with pytest.raises(Cancelled):
        geocode_scene(replace(job, align_to=view), Ear())
    with Raster(reference) as raster:
        assert seen["shape"] == raster.grid.shape


def test_alignment_needs_a_geocoded_scene(job, reference):
    with pytest.raises(
        InputError, match=r"ALIGN_TO: geometry\.tif is a raster of kind 'geometry' and 'scene' is needed"
    ):
        geocode_scene(replace(job, align_to=reference.replace("scene.tif", "geometry.tif")), Ear())


def test_alignment_needs_one_wavelength(job):
    geocode_scene(replace(job, geometry=""), Ear())
    dataset = gdal.Open(job.output, gdal.GA_Update)
    dataset.SetMetadataItem("WAVELENGTH_M", "0.2", "QUAKESAR")
    dataset = None
    with pytest.raises(GridMismatchError, match=r"ALIGN_TO has a wavelength of 0\.200000 m and INPUT one of 0\.0562"):
        geocode_scene(replace(job, align_to=job.output, output=job.output + "2.tif", geometry=""), Ear())


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"bounds": (300_000.0, 3_207_000.0, 302_000.0, 3_208_600.0)}, r"INPUT does not touch EXTENT: the scene lies"),
        ({"pixel_x": 10.0, "pixel_y": 4.0, "dem": DemSource("x.tif", "")}, r"DEM_DATUM is '': say what the heights"),
        ({"scene": "nothing.N1"}, r"INPUT: nothing\.N1 cannot be read .*: choose a scene file"),
    ],
)
def test_what_is_refused(job, tmp_path, changes, words):
    with pytest.raises(InputError, match=words):
        geocode_scene(replace(job, **changes), Ear())
    assert list((tmp_path / "out").iterdir()) == []


def test_a_dem_that_ends_inside_is_refused(job):
    wide = replace(job, bounds=(620_000.0, 3_207_000.0, 634_000.0, 3_208_600.0))
    with pytest.raises(
        InputError, match=r"DEM: dem_wgs84_1arcsec\.tif does not cover the area, it ends in the west at"
    ):
        geocode_scene(wide, Ear())


def test_an_empty_result_is_an_error(job, tmp_path):
    """An extent inside the outline's box but beside the tilted scene holds no pixel."""
    corner = (626_600.0, 3_213_200.0, 627_000.0, 3_213_600.0)
    with pytest.raises((EmptyOutputError, InputError)):
        geocode_scene(replace(job, bounds=corner, geometry=""), Ear())
    assert list((tmp_path / "out").iterdir()) == []


def test_outputs_must_differ():
    require_outputs_apart(OUTPUT="a.tif", GEOMETRY="b.tif", REPORT="")
    with pytest.raises(
        InputError, match=r"OUTPUT and GEOMETRY are the same file a\.tif: give each output its own name"
    ):
        require_outputs_apart(OUTPUT="a.tif", GEOMETRY="a.tif")


@pytest.mark.parametrize("looks", [(1, 1), (5, 2), (7, 3)])
def test_tiles_are_whole_looks(looks):
    grid = MapGrid(3001, 1999, 600_000.0, 3_200_000.0, 10.0, 4.0, UTM40)
    found = fine_tiles(grid, looks)
    assert sum(w.rows * w.cols for w in found) == 3001 * 1999
    for window in found:
        assert window.row % looks[0] == 0
        assert window.col % looks[1] == 0
