"""The scene that readers hand out, without any file of a sensor: closed forms and contracts."""

import math
import pickle
from dataclasses import FrozenInstanceError, fields, replace
from datetime import datetime, timedelta, timezone

import numpy as np
import pytest
from osgeo import gdal
from quakesar.core.errors import FormatError
from quakesar.core.grids import RadarGrid, Window
from quakesar.core.orbit import Orbit
from quakesar.core.readers import READERS, Acquisition, Doppler, PixelReader, Scene
from quakesar.core.readers.pds import PdsFile, parse_time
from quakesar.core.readers.scene import GdalPixels

EPOCH = datetime(2003, 12, 3, 6, 11, 58, tzinfo=timezone.utc)
TAKEN = Acquisition("TEST", "S1", "VV", 1, 2, "ascending", 16e6, 1300.0, 19.2e6, 1650.0, 0.4)


def great_circle(inclination_rad, node_rad=0.3):
    """Vectors on a circle around a still Earth: at the node the heading is 90 degrees minus the inclination."""
    times = np.arange(-5, 6) * 60.0
    u = 1e-3 * times
    along = np.array([math.cos(node_rad), math.sin(node_rad), 0.0])
    tilted = np.array([-math.sin(node_rad), math.cos(node_rad), 0.0]) * math.cos(inclination_rad)
    tilted = tilted + np.array([0.0, 0.0, math.sin(inclination_rad)])
    positions = 7.1e6 * (np.cos(u)[:, None] * along + np.sin(u)[:, None] * tilted)
    velocities = 7.1e3 * (-np.sin(u)[:, None] * along + np.cos(u)[:, None] * tilted)
    return Orbit(EPOCH, times, positions, velocities, "circle")


def scene(path="x.tif", rows=5, cols=7, inclination_rad=1.72):
    grid = RadarGrid(rows, cols, EPOCH, 0.0, 1e-9, 8e5, 7.8, 0.0562)
    doppler = Doppler(8e5, (10.0, 2e-3, 1e-8))
    corners = ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0))
    pixels = GdalPixels(str(path), 1, rows, cols)
    return Scene(str(path), TAKEN, grid, great_circle(inclination_rad), doppler, corners, (), pixels)


@pytest.mark.parametrize("inclination", [98.5, 90.0, 45.0, 179.0])
def test_heading_at_the_node_is_the_complement_of_the_inclination(inclination):
    want = (90.0 - inclination) % 360.0
    assert math.degrees(scene(inclination_rad=math.radians(inclination)).heading_rad) == pytest.approx(want, abs=1e-6)


def test_heading_at_the_highest_latitude_is_east():
    node = great_circle(math.radians(70.0))
    along, tilted = node.positions_m[5] / 7.1e6, node.velocities_m_s[5] / 7.1e3
    u = 1e-3 * node.times_s[:, None]
    top = Orbit(EPOCH, node.times_s, 7.1e6 * (np.cos(u) * tilted - np.sin(u) * along), np.zeros((11, 3)), "")
    top = replace(top, velocities_m_s=-7.1e3 * (np.sin(u) * tilted + np.cos(u) * along))
    assert math.degrees(replace(scene(), orbit=top).heading_rad) == pytest.approx(90.0, abs=1e-6)


def test_doppler_is_a_polynomial_in_range():
    doppler = Doppler(8e5, (10.0, 2e-3, 1e-8))
    assert doppler.at(8e5) == 10.0
    assert doppler.at(8e5 + 1000.0) == pytest.approx(10.0 + 2.0 + 0.01)
    np.testing.assert_allclose(doppler.at(np.array([[8e5], [8.01e5]])), [[10.0], [12.01]])
    assert Doppler(8e5, (7.0,)).at(np.zeros(3)).tolist() == [7.0, 7.0, 7.0]


def test_another_orbit_is_cut_and_counted_from_the_scene():
    later = great_circle(1.0).rebase(EPOCH - timedelta(seconds=33.25))
    changed = scene().with_orbit(later)
    assert changed.orbit.epoch == changed.grid.epoch
    assert len(changed.orbit.times_s) == 9
    np.testing.assert_allclose(changed.orbit.times_s, np.arange(-4, 5) * 60.0)


def write_complex(path, array):
    code = {"complex64": gdal.GDT_CFloat32, "complex128": gdal.GDT_CFloat64}[array.dtype.name]
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), array.shape[1], array.shape[0], 1, code)
    dataset.GetRasterBand(1).WriteArray(array)


@pytest.mark.parametrize("dtype", ["complex64", "complex128"])
def test_pixels_come_as_complex64(tmp_path, dtype):
    array = (np.arange(35).reshape(5, 7) * (1 - 2j)).astype(dtype)
    write_complex(tmp_path / "x.tif", array)
    with scene(tmp_path / "x.tif").open() as pixels:
        assert isinstance(pixels, PixelReader)
        found = pixels.read(Window(1, 2, 3, 4))
    assert found.dtype == np.complex64
    np.testing.assert_array_equal(found, array[1:4, 2:6])


def test_a_size_that_contradicts_the_annotation_is_refused(tmp_path):
    write_complex(tmp_path / "x.tif", np.ones((5, 7), np.complex64))
    with pytest.raises(FormatError, match=r"GDAL finds 5 lines of 7 samples in .* and its annotation states 6 of 7"):
        scene(tmp_path / "x.tif", rows=6).open()
    with pytest.raises(FormatError, match="cannot be opened"):
        scene(tmp_path / "missing.tif").open()


def test_types_are_frozen_small_and_cross_processes():
    for kind in (Scene, Acquisition, Doppler, RadarGrid, GdalPixels):
        assert len(fields(kind)) <= 12
    item = scene()
    with pytest.raises(FrozenInstanceError):
        item.path = "y"
    copy = pickle.loads(pickle.dumps(item))
    assert (copy.grid, copy.acquisition, copy.doppler, copy.pixels) == (
        item.grid,
        item.acquisition,
        item.doppler,
        item.pixels,
    )
    assert copy.heading_rad == item.heading_rad


def test_readers_follow_the_protocol(tmp_path):
    for reader in READERS:
        assert reader.name
        assert reader.recognises(tmp_path / "missing") is False
        assert reader.recognises(tmp_path) is False


def test_month_names_do_not_depend_on_the_language():
    assert parse_time("26-DEC-2003 01:56:52.400001").isoformat() == "2003-12-26T01:56:52.400001+00:00"
    for text in ("", "26-DEZ-2003 01:56:52.400000", "26-DEC-2003", "31-FEB-2003 01:56:52.400000", "x" * 27):
        with pytest.raises(ValueError):  # noqa: PT011
            parse_time(text)


def test_a_header_file_names_its_parameter(tmp_path):
    path = tmp_path / "x"
    path.write_bytes(b"nothing")
    with pytest.raises(FormatError, match=r"ORBITS: .* is not an ENVISAT file"):
        PdsFile(path, "ORBITS")
