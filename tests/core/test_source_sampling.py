"""The quadtree against direct means, and against what each criterion promises."""

import numpy as np
import pytest
from quakesar.core.errors import EmptyOutputError, InputError
from quakesar.core.source.faults import Fault
from quakesar.core.source.mechanism import mechanism_from_degrees
from quakesar.core.source.okada import surface_displacement
from quakesar.core.source.sampling import CRITERIA, quadtree, quadtree_of_count


def scene(shape=(300, 420), seed=0):
    """Up motion of an earthquake on 100 m pixels, with holes."""
    fault = Fault(0.0, 0.0, 1e3, 9e3, 7e3, *mechanism_from_degrees(140.0, 50.0, -90.0), slip_m=1.0)
    north = 15e3 - 100.0 * np.arange(shape[0])
    east = -21e3 + 100.0 * np.arange(shape[1])
    values = surface_displacement(east[None, :], north[:, None], fault)[2]
    rng = np.random.default_rng(seed)
    values = values.copy()
    values[rng.uniform(size=shape) < 0.1] = np.nan
    values[40:90, 100:180] = np.nan
    return values


def cell(samples, k):
    row, col, size = *samples.corners[k], samples.sizes[k]
    return slice(row, row + size), slice(col, col + size)


@pytest.mark.parametrize("criterion", CRITERIA)
def test_samples_are_the_means_of_their_squares(criterion):
    values = scene()
    before = values.copy()
    looks = np.random.default_rng(1).normal([[[0.4]], [[-0.1]], [[0.9]]], 0.02, (3, *values.shape))
    looks /= np.linalg.norm(looks, axis=0)
    s = quadtree(values, 0.01, criterion=criterion, looks=looks)
    np.testing.assert_array_equal(values, before)
    row, col = np.indices(values.shape)
    seen = np.zeros(values.shape, dtype=int)
    for k in range(len(s.values)):
        where = cell(s, k)
        part, good = values[where], np.isfinite(values[where])
        seen[where] += 1
        assert s.counts[k] == good.sum()
        assert good.sum() >= 0.5 * s.sizes[k] ** 2
        assert s.values[k] == pytest.approx(part[good].mean(), abs=1e-12)
        assert s.spreads[k] == pytest.approx(part[good].std(), abs=1e-7)
        assert s.rows[k] == pytest.approx(row[where][good].mean(), abs=1e-9)
        assert s.cols[k] == pytest.approx(col[where][good].mean(), abs=1e-9)
        mean = looks[(slice(None), *where)][:, good].sum(axis=1)
        np.testing.assert_allclose(s.looks[:, k], mean / np.linalg.norm(mean), atol=1e-12)
    assert seen.max() == 1


def test_squares_that_stay_whole_are_quiet_and_split_ones_were_not():
    values, threshold = scene(), 0.008
    s = quadtree(values, threshold)
    assert (s.spreads[s.sizes > 4] <= threshold).all()
    row, col, size = *s.corners[-1], s.sizes[-1]
    parent = 2 * size
    part = values[row // parent * parent :, col // parent * parent :][:parent, :parent]
    loud = np.nanstd(part) > threshold or np.isfinite(part).sum() < 0.5 * parent**2
    assert loud


def test_cells_are_small_where_the_motion_changes():
    s = quadtree(scene(), 0.01)
    centre = np.hypot(s.rows - 150.0, s.cols - 210.0)
    assert s.sizes[centre < 40].mean() < 0.3 * s.sizes[centre > 130].mean()


def test_plane_and_gradient():
    """A tilted plane has no curvature, so its squares stay whole; its gradient splits them to size * slope."""
    row, col = np.indices((256, 256))
    plane = 0.001 * col - 0.0005 * row
    assert (quadtree(plane, 1e-6, criterion="curvature").sizes == 128).all()
    sizes = quadtree(plane, 0.025, criterion="gradient").sizes
    assert (sizes == 16).all()  # 0.0015 per pixel: 16 pixels make 0.024, 32 make 0.048


def test_wanted_number_of_points():
    s, threshold = quadtree_of_count(scene(), 300)
    assert 200 <= len(s.values) <= 300
    again = quadtree(scene(), threshold)
    np.testing.assert_array_equal(s.values, again.values)


def test_offset_of_the_map_does_not_matter():
    values = scene()
    one, two = quadtree(values, 0.01), quadtree(values + 1000.0, 0.01)
    np.testing.assert_array_equal(one.sizes, two.sizes)
    np.testing.assert_allclose(one.values + 1000.0, two.values, atol=1e-10)


def test_bad_input():
    values = scene()
    with pytest.raises(InputError, match="powers of two"):
        quadtree(values, 0.01, smallest=3)
    with pytest.raises(InputError, match="criterion is 'slope'"):
        quadtree(values, 0.01, criterion="slope")
    with pytest.raises(InputError, match="threshold"):
        quadtree(values, 0.0)
    with pytest.raises(InputError, match="rows, cols"):
        quadtree(values[0], 0.01)
    with pytest.raises(InputError, match="displacement asks for"):
        quadtree(values, 0.01, looks=np.zeros((3, 2, 2)))
    with pytest.raises(EmptyOutputError, match="no valid pixel"):
        quadtree(np.full((9, 9), np.nan), 0.01)
