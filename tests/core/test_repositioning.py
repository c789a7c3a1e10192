"""Pixels moved by their heights: closed forms on planes, a mesh drawn by hand, and places found from exact ranges."""

import math
from dataclasses import replace
from datetime import datetime, timezone

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from quakesar.core.conventions import Record
from quakesar.core.errors import Cancelled, GridMismatchError, InputError
from quakesar.core.grids import MapGrid
from quakesar.core.kernels.repositioning import draw_mesh
from quakesar.core.raster import Band, Raster, RasterWriter
from quakesar.core.repositioning import (
    RepositionJob,
    find_placement,
    reposition_pixels,
    sample_bilinear,
    sample_nearest,
)
from radar_scenes import Ear, crs_wkt

UTM40 = crs_wkt("EPSG:32640")
SIZE, PIXEL_M = 60, 20.0
INCIDENCE_RAD, REACH_M, HEIGHT_M = math.radians(23.0), 845_000.0, 1000.0
# the central meridian of zone 40: the map is not turned there and its scale is 0.9996
GRID = MapGrid(SIZE, SIZE, 500_000.0 - 0.5 * SIZE * PIXEL_M, 3_210_000.0, PIXEL_M, PIXEL_M, UTM40)
DAY = datetime(2003, 12, 3, tzinfo=timezone.utc)


def write(path, layers, product="height", names=None, kind=np.float32, geometry="geometry.tif", grid=GRID):
    # flight to the south, right-looking: the ground lies west of the track, the sensor in the east
    record = Record(product, DAY, DAY, "TEST", 0.0562, "right", math.pi, INCIDENCE_RAD)
    names = names or [f"band {k}" for k in range(len(layers))]
    tags = {"GEOMETRY": geometry} if geometry else {}
    with RasterWriter(path, grid, [Band(n) for n in names], kind, record, tags=tags, may_be_constant=True) as writer:
        writer.write_all(*(np.broadcast_to(layer, grid.shape).astype(kind) for layer in layers))
    return str(path)


@pytest.fixture
def case(tmp_path):
    """A function that writes heights and returns the job for a layer."""
    look = math.sin(INCIDENCE_RAD), 0.0, math.cos(INCIDENCE_RAD)
    names = ("east", "north", "up", "incidence", "slant_range", "height", "mask")
    layers = (*look, math.degrees(INCIDENCE_RAD), REACH_M, HEIGHT_M, 0.0)
    write(tmp_path / "geometry.tif", layers, "geometry", names, geometry="")

    def make(heights, layer=None, kind=np.float32, **changes):
        height = write(tmp_path / "height.tif", [heights])
        path = height if layer is None else write(tmp_path / "layer.tif", [layer], "unwrapped", kind=kind)
        return replace(RepositionJob(path, height, str(tmp_path / "out.tif")), **changes)

    return make


def read(path, band=1):
    with Raster(path) as raster:
        return raster.read(band=band)


# 1 / tan(incidence) metres of ground per metre of height, west of the pixel; in pixels of the map
SHIFT = 0.9996 / math.tan(INCIDENCE_RAD) / PIXEL_M
Y, X = np.mgrid[:SIZE, :SIZE].astype(float)
# A map is turned a little beside its central meridian: the first and last row lose part of their pixels.
INNER = slice(1, SIZE - 1)


def test_a_plateau_moves_as_a_whole(case):
    """100 m of height move a ramp 235.6 m to the west, away from the sensor: 11.77 pixels of 20 m, to 0.01 pixel.

    Left out of the closed form are the curvature of Earth and of the range circle: h / (2 R sin^2 cos) of it, 4e-4.
    """
    ramp = 3.0 * X + 2.0 * Y
    result = reposition_pixels(case(HEIGHT_M + 100.0, ramp), Ear()).values
    found = read(result["OUTPUT"])
    seen = np.isfinite(found)
    expected = ramp + 3.0 * 100.0 * SHIFT
    assert np.abs(found - expected)[seen].max() < 3.0 * 0.01
    assert result["LARGEST_SHIFT"] == pytest.approx(100.0 / math.tan(INCIDENCE_RAD), rel=1e-3)
    # the eastern rim is empty, by the shift, and only it
    assert seen[INNER, :48].all()
    assert not seen[:, 49:].any()
    assert result["FILLED"] == pytest.approx(100.0 * seen.mean())


def test_height_of_the_map_moves_nothing(case):
    layer = np.sin(X) * Y
    job = case(HEIGHT_M, layer)
    reposition_pixels(job, Ear())
    assert np.abs(read(job.output) - layer.astype(np.float32)).max() < 1e-4


def test_a_slope_is_stretched(case):
    """Heights that rise to the west by a in a pixel of the image: the true slope is a / (1 + a SHIFT)."""
    rise = 4.0
    heights = HEIGHT_M + rise * (SIZE - 1 - X)
    job = case(heights)
    reposition_pixels(job, Ear())
    found = read(job.output)
    slope = rise / (1.0 + rise * SHIFT)
    # the pixel in the east has height h0 and stays
    expected = HEIGHT_M + slope * (SIZE - 1 - X)
    seen = np.isfinite(found)
    assert seen[INNER, 20:].all()
    assert np.abs(found - expected)[seen].max() < 0.1  # of 240 m, 4e-4
    assert found[30, 10] == pytest.approx(expected[30, 10], abs=0.05)


def test_foreshortened_slopes_leave_no_holes(case):
    """A slope that the image squeezes fivefold (4 degrees short of layover) is drawn without a gap."""
    rise = 100.0 * np.clip((X - 30.0) / 3.0, 0.0, 1.0)
    heights = HEIGHT_M + 100.0 - rise
    job = case(heights)
    reposition_pixels(job, Ear())
    found = read(job.output)
    # east of the slope the ground has the height of the map; west of it the plateau was moved 11.8 pixels
    assert np.isfinite(found[INNER, :58]).all()
    assert found[30, 17] == pytest.approx(HEIGHT_M + 100.0, abs=0.01)
    assert found[30, 34] == pytest.approx(HEIGHT_M, abs=0.01)
    between = found[30, 19:32]
    assert (np.diff(between) < 0.0).all()


def test_unknown_heights_and_unknown_values(case):
    """A pixel without height takes its four cells with it; a pixel without value only itself."""
    heights = np.full((SIZE, SIZE), HEIGHT_M)
    heights[20, 20] = np.nan
    layer = X.copy()
    layer[40, 40] = np.nan
    job = case(heights, layer)
    reposition_pixels(job, Ear())
    empty = np.argwhere(np.isnan(read(job.output))).tolist()
    assert empty == [[20, 20], [40, 40]]


def test_classes_take_the_nearest(case):
    classes = (X // 10).astype(np.uint16)
    job = case(HEIGHT_M + 100.0, classes, np.uint16)
    reposition_pixels(job, Ear())
    found = read(job.output)
    assert found.dtype == np.uint16
    expected = np.rint(X + 100.0 * SHIFT) // 10
    assert np.array_equal(found[INNER, :48], expected[INNER, :48].astype(np.uint16))
    assert (found[:, 49:] == 0).all()
    job = case(HEIGHT_M + 100.0, X, interpolation="nearest")
    reposition_pixels(job, Ear())
    assert np.array_equal(read(job.output)[INNER, :48], np.rint(X + 100.0 * SHIFT)[INNER, :48].astype(np.float32))


def test_complex_layers_keep_phase_and_have_a_view(case):
    fringes = np.exp(0.3j * X)
    job = case(HEIGHT_M + 100.0, fringes, np.complex64)
    result = reposition_pixels(job, Ear()).values
    found = read(job.output)[INNER, :48]
    expected = np.exp(0.3j * (X + 100.0 * SHIFT))[INNER, :48]
    assert np.abs(np.angle(found * expected.conj())).max() < 0.005
    assert np.abs(found).min() > 0.98
    assert read(result["VIEW"])[INNER, :48][5, 5] == pytest.approx(np.angle(found[5, 5]))


def test_many_bands_keep_their_names(case, tmp_path):
    job = case(HEIGHT_M + 100.0)
    layer = write(tmp_path / "two.tif", [X, Y], "geometry", ["east", "slant_range"])
    reposition_pixels(replace(job, input=layer), Ear())
    with Raster(job.output) as raster:
        assert raster.band_names() == ("east", "slant_range")
        assert raster.record.history[-1].tool == "repositionpixels"
        assert raster.tags["GEOMETRY"] == "geometry.tif"
    assert read(job.output, 2)[7, 7] == pytest.approx(7.0, abs=1e-3)


def test_a_raster_of_another_program_is_moved_too(case, tmp_path):
    path = tmp_path / "foreign.tif"
    with RasterWriter(path, GRID, [Band("x")], np.float32) as writer:
        writer.write_all(X.astype(np.float32))
    job = replace(case(HEIGHT_M + 100.0), input=str(path))
    reposition_pixels(job, Ear())
    assert read(job.output)[5, 5] == pytest.approx(5.0 + 100.0 * SHIFT, abs=0.01)


def test_strips_are_invisible(case, monkeypatch):
    from quakesar.core import repositioning

    heights = HEIGHT_M + 60.0 * np.sin(X / 7.0) * np.cos(Y / 5.0)
    job = case(heights, X + Y)
    whole = find_placement(job.height, "", Ear())
    monkeypatch.setattr(repositioning, "_STRIP", 7)
    parts = find_placement(job.height, "", Ear())
    np.testing.assert_allclose(parts.rows, whole.rows, atol=2e-5)
    np.testing.assert_allclose(parts.cols, whole.cols, atol=2e-5)


def test_inputs_are_left_alone_and_a_cancel_leaves_no_file(case, tmp_path):
    job = case(HEIGHT_M + 50.0, X)
    before = read(job.input), read(job.height)
    for count in (0, 1, 2):
        with pytest.raises(Cancelled):
            reposition_pixels(job, Ear(cancel_after=count))
        assert not (tmp_path / "out.tif").exists()
    reposition_pixels(job, Ear())
    assert np.array_equal(read(job.input), before[0])
    assert np.array_equal(read(job.height), before[1])


def test_what_is_refused(case, tmp_path):
    job = case(HEIGHT_M + 50.0, X)
    with pytest.raises(InputError, match="INTERPOLATION is 'cubic': choose bilinear or nearest"):
        reposition_pixels(replace(job, interpolation="cubic"), Ear())
    other = replace(GRID, west=GRID.west + 500.0)
    path = write(tmp_path / "other.tif", [X], "unwrapped", grid=other)
    with pytest.raises(GridMismatchError, match=r"INPUT .* does not lie on the grid of HEIGHT"):
        reposition_pixels(replace(job, input=path), Ear())
    height = write(tmp_path / "lost.tif", [HEIGHT_M + X], geometry="")
    with pytest.raises(InputError, match="GEOMETRY is missing"):
        reposition_pixels(replace(job, height=height), Ear())
    height = write(tmp_path / "empty.tif", [HEIGHT_M + 9e5 + X])
    with pytest.raises(InputError, match="HEIGHT holds no height that keeps a pixel on the map"):
        reposition_pixels(replace(job, height=height), Ear())


# --- the mesh


def drawn(rows, cols, shape):
    found = np.full((2, *shape), np.nan, np.float32)
    draw_mesh(np.asarray(rows, float), np.asarray(cols, float), 0, found[0], found[1])
    return found


@settings(max_examples=30, deadline=None)
@given(
    st.tuples(*[st.floats(-0.3, 0.3) for _ in range(4)]),
    st.floats(-3.0, 3.0),
    st.floats(-3.0, 3.0),
)
def test_any_affine_map_is_inverted(turn, down, right):
    """A mesh moved by an affine map gives its inverse at every pixel that the moved mesh holds."""
    matrix = np.array([[1.0 + turn[0], turn[1]], [turn[2], 1.0 + turn[3]]])
    y, x = np.mgrid[:12, :12].astype(float)
    rows = matrix[0, 0] * y + matrix[0, 1] * x + down
    cols = matrix[1, 0] * y + matrix[1, 1] * x + right
    found = drawn(rows, cols, (12, 12))
    back = np.einsum("ij,jab->iab", np.linalg.inv(matrix), np.stack([y - down, x - right]))
    inside = ((back > 1e-6) & (back < 11.0 - 1e-6)).all(axis=0)
    assert np.isfinite(found[0])[inside].all()
    assert np.abs(found - back)[:, inside].max(initial=0.0) < 1e-4
    outside = ((back < -1e-6) | (back > 11.0 + 1e-6)).any(axis=0)
    assert np.isnan(found[0])[outside].all()


def test_a_turned_over_mesh_is_not_drawn():
    y, x = np.mgrid[:4, :4].astype(float)
    assert np.isnan(drawn(y, 3.0 - x, (4, 4))).all()


def test_a_fold_leaves_no_hole():
    """Where noise folds the mesh the map stays covered: turned triangles are left out, their neighbours reach over."""
    y, x = np.mgrid[:8, :8].astype(float)
    folded = x.copy()
    folded[:, 4] = 2.5
    found = drawn(y, folded, (8, 8))
    assert np.isfinite(found).all()


# --- sampling


def test_bilinear_by_hand():
    image = np.array([[1.0, 2.0], [3.0, np.nan]])
    rows, cols = np.array([0.5, 0.0, 0.25, 1.0, np.nan]), np.array([0.0, 0.5, 0.25, 1.0, 0.0])
    found = sample_bilinear(image, rows, cols)
    weights = np.array([9.0, 3.0, 3.0])
    assert found[:2].tolist() == [2.0, 1.5]
    assert found[2] == pytest.approx((weights @ [1.0, 2.0, 3.0]) / weights.sum())
    assert np.isnan(found[3:]).all()
    assert sample_nearest(image, rows[:1], cols[1:2]).tolist() == [1.0]


def test_samples_of_one_row():
    image = np.arange(5.0)[None, :]
    assert sample_bilinear(image, np.zeros(1), np.array([2.5])).tolist() == [2.5]
