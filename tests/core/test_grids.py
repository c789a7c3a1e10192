"""Grids, windows and tiles: closed forms and invariants."""

from dataclasses import FrozenInstanceError, replace
from datetime import datetime, timedelta, timezone

import numpy as np
import pyproj
import pytest
from hypothesis import given
from hypothesis import strategies as st
from quakesar.core.conventions import Looks
from quakesar.core.errors import GridMismatchError, InputError
from quakesar.core.grids import MapGrid, RadarGrid, Window, map_grid, tiles

EPOCH = datetime(2003, 12, 3, 6, 11, 58, tzinfo=timezone.utc)
RADAR = RadarGrid(2500, 520, EPOCH, 0.812682, 6.0517457e-4, 842266.461, 7.80397367, 0.0562356)
MAP = MapGrid(60, 80, 500000.0, 3210000.0, 20.0, 30.0, "EPSG:32640")

sizes = st.integers(1, 200)
shapes = st.tuples(sizes, sizes)


@given(shapes, st.tuples(st.integers(1, 70), st.integers(1, 70)))
def test_tiles_cover_every_pixel_once(shape, size):
    seen = np.zeros(shape, int)
    for window in tiles(shape, size):
        assert 1 <= window.rows <= size[0]
        assert 1 <= window.cols <= size[1]
        seen[window.slices] += 1
    assert (seen == 1).all()


@given(shapes, st.data())
def test_a_grown_window_holds_the_inner_one(shape, data):
    row, col = data.draw(st.integers(0, shape[0] - 1)), data.draw(st.integers(0, shape[1] - 1))
    inner = Window(row, col, data.draw(st.integers(1, shape[0] - row)), data.draw(st.integers(1, shape[1] - col)))
    halo = data.draw(st.integers(0, 30))
    outer = inner.grow(halo, shape)
    image = np.arange(shape[0] * shape[1]).reshape(shape)
    np.testing.assert_array_equal(image[outer.slices][inner.within(outer)], image[inner.slices])
    assert outer.row == max(row - halo, 0)
    assert outer.row + outer.rows == min(row + inner.rows + halo, shape[0])
    assert outer.col + outer.cols == min(col + inner.cols + halo, shape[1])


def test_an_empty_shape_has_no_tiles():
    assert list(tiles((0, 10), (4, 4))) == []


# ---- radar -----------------------------------------------------------------------------------------------------------


@given(st.floats(-5000, 5000), st.floats(-5000, 5000))
def test_radar_indices_and_coordinates_are_inverse(line, sample):
    assert RADAR.time_to_line(RADAR.line_to_time(line)) == pytest.approx(line, abs=1e-7)
    assert RADAR.range_to_sample(RADAR.sample_to_range(sample)) == pytest.approx(sample, abs=1e-7)


def test_radar_edges_and_middle():
    assert RADAR.line_to_time(0) == RADAR.start_time_s
    assert RADAR.line_to_time(2499) == pytest.approx(RADAR.stop_time_s, abs=1e-15)
    assert RADAR.sample_to_range(519) == pytest.approx(RADAR.stop_range_m, abs=1e-9)
    middle = 0.812682 + 0.5 * 2499 * 6.0517457e-4
    assert abs(RADAR.middle_utc - EPOCH - timedelta(seconds=middle)) <= timedelta(microseconds=1)
    assert RADAR.look_side == "right"


def test_radar_conversions_take_arrays():
    lines = np.array([[0, 1], [2, 3]])
    np.testing.assert_allclose(RADAR.line_to_time(lines), 0.812682 + lines * 6.0517457e-4)
    np.testing.assert_allclose(RADAR.sample_to_range([0, 10]), [842266.461, 842266.461 + 78.0397367])


def test_cropping_moves_the_origin_only():
    part = RADAR.crop(Window(100, 30, 50, 40))
    assert (part.rows, part.cols) == (50, 40)
    assert part.line_to_time(7) == pytest.approx(RADAR.line_to_time(107), abs=1e-12)
    assert part.sample_to_range(3) == pytest.approx(RADAR.sample_to_range(33), abs=1e-8)
    twice = part.crop(Window(10, 5, 5, 5))
    assert twice.start_time_s == pytest.approx(RADAR.line_to_time(110), abs=1e-12)
    assert twice.epoch == EPOCH


def test_shifting_takes_out_a_bias():
    moved = RADAR.shift(-2.0 * RADAR.line_interval_s, 3.0 * RADAR.range_spacing_m)
    assert moved.time_to_line(RADAR.line_to_time(10)) == pytest.approx(12.0)
    assert moved.range_to_sample(RADAR.sample_to_range(10)) == pytest.approx(7.0)


def test_grids_are_values():
    assert RADAR.crop(Window(0, 0, 2500, 520)) == RADAR
    assert len({MAP, MAP.crop(Window(0, 0, 60, 80))}) == 1
    for grid in (RADAR, MAP):
        with pytest.raises(FrozenInstanceError):
            grid.rows = 5


# ---- map -------------------------------------------------------------------------------------------------------------


def test_map_centres_and_edges():
    assert MAP.x(0) == 500010.0
    assert MAP.y(0) == 3209985.0
    assert MAP.col(500000.0) == -0.5
    assert MAP.row(3210000.0) == -0.5
    assert MAP.bounds == (500000.0, 3210000.0 - 1800.0, 501600.0, 3210000.0)
    assert MAP.geotransform == (500000.0, 20.0, 0.0, 3210000.0, 0.0, -30.0)


@given(st.floats(-1e4, 1e4), st.floats(-1e4, 1e4))
def test_map_indices_and_coordinates_are_inverse(row, col):
    assert MAP.row(MAP.y(row)) == pytest.approx(row, abs=1e-6)
    assert MAP.col(MAP.x(col)) == pytest.approx(col, abs=1e-6)


def test_map_agrees_with_gdals_geotransform():
    gdal = pytest.importorskip("osgeo.gdal")
    x, y = gdal.ApplyGeoTransform(list(MAP.geotransform), 3.5, 7.5)
    assert (MAP.x(3), MAP.y(7)) == (x, y)


def test_map_crop_keeps_pixels_in_place():
    part = MAP.crop(Window(11, 7, 20, 30))
    assert part.shape == (20, 30)
    assert part.x(0) == MAP.x(7)
    assert part.y(0) == MAP.y(11)


@given(st.integers(1, 9), st.integers(1, 9))
def test_a_multilooked_centre_is_the_mean_of_its_block(rows, cols):
    grid = MAP.multilook(Looks(rows, cols))
    assert grid.shape == (60 // rows, 80 // cols)
    assert grid.x(2) == pytest.approx(np.mean(MAP.x(np.arange(2 * cols, 3 * cols))))
    assert grid.y(1) == pytest.approx(np.mean(MAP.y(np.arange(rows, 2 * rows))))
    back = grid.refine(Looks(rows, cols))
    assert back.pixel_x == pytest.approx(MAP.pixel_x)
    assert back.shape == (60 // rows * rows, 80 // cols * cols)
    assert (back.west, back.north) == (MAP.west, MAP.north)


@pytest.mark.parametrize("looks", [(0, 1), (1, 0), (61, 1), (1, 81), (-1, 1)])
def test_looks_that_do_not_fit_are_refused(looks):
    with pytest.raises(InputError, match="do not fit a raster of 60 x 80"):
        MAP.multilook(Looks(*looks))


def test_the_same_grid_is_recognised_with_rounding():
    near = MapGrid(60, 80, 500000.01, 3209999.99, 20.0 + 1e-7, 30.0, "EPSG:32640")
    assert near != MAP
    assert MAP.require_same(near, "REFERENCE", "SECONDARY") is None


@pytest.mark.parametrize(
    "other",
    [
        MapGrid(60, 81, 500000.0, 3210000.0, 20.0, 30.0, ""),
        MapGrid(60, 80, 500010.0, 3210000.0, 20.0, 30.0, ""),
        MapGrid(60, 80, 500000.0, 3210001.0, 20.0, 30.0, ""),
        MapGrid(60, 80, 500000.0, 3210000.0, 20.1, 30.0, ""),
    ],
)
def test_another_grid_is_refused_by_name(other):
    with pytest.raises(GridMismatchError, match=r"SECONDARY .* does not lie on the grid of REFERENCE"):
        MAP.require_same(other, "REFERENCE", "SECONDARY")


def test_the_same_pixels_in_another_crs_are_refused():
    other = replace(MAP, crs_wkt=pyproj.CRS.from_epsg(32641).to_wkt())
    with pytest.raises(GridMismatchError, match=r"SECONDARY has another .* \(WGS 84 / UTM zone 41N\) than REFERENCE"):
        MAP.require_same(other, "REFERENCE", "SECONDARY")
    with pytest.raises(GridMismatchError, match="no system"):
        MAP.require_same(replace(MAP, crs_wkt="no system"), "REFERENCE", "SECONDARY")


@pytest.mark.parametrize("version", ["WKT1_ESRI", "WKT1_GDAL", "WKT2_2019"])
def test_one_crs_written_otherwise_is_the_same(version):
    """ESRI has other names for all its parts, and says nothing of authorities."""
    text = pyproj.CRS.from_epsg(32640).to_wkt(version)
    assert MAP.require_same(replace(MAP, crs_wkt=text), "REFERENCE", "SECONDARY") is None
    assert MAP.require_same(replace(MAP, crs_wkt=""), "REFERENCE", "SECONDARY") is None


def test_a_crs_that_differs_by_much_less_than_a_pixel_is_the_same():
    """ETRS89 and WGS 84 agree within a metre; their zone 33 is one, on pixels of 20 m, and another on none."""
    grid = MapGrid(60, 80, 400000.0, 5400000.0, 20.0, 20.0, "EPSG:32633")
    assert grid.shares_crs(replace(grid, crs_wkt="EPSG:25833"))
    assert not grid.shares_crs(replace(grid, crs_wkt="EPSG:4326"))


@given(
    st.floats(-1e5, 1e5),
    st.floats(-1e5, 1e5),
    st.floats(0.0, 1e4),
    st.floats(0.0, 1e4),
    st.sampled_from([0.5, 1.0, 20.0, 25.0, 100.0]),
)
def test_a_snapped_grid_covers_the_bounds_with_few_pixels_to_spare(west, south, width, height, pixel):
    bounds = west, south, west + width, south + height
    grid = map_grid(bounds, pixel, pixel, "")
    got, slack = grid.bounds, 2e-6 * pixel
    assert got[0] <= bounds[0] + slack
    assert got[1] <= bounds[1] + slack
    assert got[2] >= bounds[2] - slack
    assert got[3] >= bounds[3] - slack
    assert max(abs(a - b) for a, b in zip(got, bounds)) <= pixel * (1.0 + 1e-5)
    assert grid.west / pixel == pytest.approx(round(grid.west / pixel), abs=1e-6)
    assert grid.north / pixel == pytest.approx(round(grid.north / pixel), abs=1e-6)


def test_exact_bounds_stay_and_overlapping_grids_share_pixels():
    grid = map_grid(MAP.bounds, 20.0, 30.0, "EPSG:32640")
    assert grid == MAP
    degrees = map_grid((58.3, 28.9, 58.4, 29.0), 0.1 / 36, 0.1 / 36, "")
    assert degrees.shape == (36, 36)
    a, b = map_grid((3.0, 3.0, 50.0, 50.0), 7.0, 7.0, ""), map_grid((20.0, 20.0, 90.0, 90.0), 7.0, 7.0, "")
    assert (a.west - b.west) % 7.0 == 0.0
    assert (a.north - b.north) % 7.0 == 0.0


@pytest.mark.parametrize("pixel", [0.0, -1.0, float("nan")])
def test_pixel_sizes_must_be_positive(pixel):
    with pytest.raises(InputError, match="PIXEL_SIZE"):
        map_grid((0, 0, 1, 1), pixel, 1.0, "")
