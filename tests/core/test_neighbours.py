"""What neighbours say about a measurement: planted noise that the deviations understate, and means that keep jumps."""

import numpy as np
import pytest
from quakesar.core.neighbours import average_noisy, scatter_factor


def field(rng, told, true):
    """A slope of motion with noise of one deviation, said to be another."""
    rows, cols = np.mgrid[: told.shape[0], : told.shape[1]]
    return 0.02 * rows - 0.01 * cols + true * rng.standard_normal(told.shape)


def test_factor_is_the_planted_one_in_each_class():
    """Quiet ground that tells the truth and rough ground that tells half of it, within a tenth."""
    told = np.full((80, 90), 0.03)
    told[40:] = 0.1
    true = np.where(np.arange(80)[:, None] < 40, told, 2.0 * told)
    factor = scatter_factor(field(np.random.default_rng(1), told, true), told, 3)
    assert np.median(factor[:35]) == pytest.approx(1.0, abs=0.1)
    assert np.median(factor[45:]) == pytest.approx(2.0, rel=0.1)


def test_factor_is_never_below_one():
    told = np.full((60, 60), 0.2)
    np.testing.assert_array_equal(scatter_factor(field(np.random.default_rng(2), told, 0.05 * told), told, 2), 1.0)


def test_too_few_neighbours_say_nothing():
    for shape in ((3, 3), (5, 9)):
        np.testing.assert_array_equal(
            scatter_factor(np.random.default_rng(0).random(shape), np.full(shape, 1e-3), 2), 1.0
        )
    assert scatter_factor(np.full((40, 40), np.nan), np.full((40, 40), np.nan), 2).shape == (40, 40)


def test_a_noisy_value_takes_the_mean_of_its_neighbours():
    """Nine independent values of equal noise: a third of the deviation, as told; quiet ones stay as they are."""
    rng = np.random.default_rng(3)
    sigma = np.full((90, 90), 0.3)
    sigma[:, :30] = 0.05
    values = 1.0 + sigma * rng.standard_normal(sigma.shape)
    values[50, 60] = np.nan
    sigma[50, 60] = np.nan
    mean, told, reach = average_noisy(values, sigma, 0.15, 1.0, 1)
    np.testing.assert_array_equal(mean[:, :30], values[:, :30])
    assert not reach[:, :30].any()
    assert np.isnan(mean[50, 60])
    far = np.s_[2:-2, 40:-2]
    assert (reach[far][np.isfinite(mean[far])] == 1).all()
    assert np.nanstd(mean[far]) == pytest.approx(0.1, rel=0.1)
    assert np.nanmedian(told[far]) == pytest.approx(0.1, rel=0.05)


def test_overlapping_windows_share_ground():
    """Windows of 2.5 steps: a square of three cells holds 3.24 windows, not nine."""
    told = average_noisy(np.zeros((9, 9)), np.ones((9, 9)), 0.5, 2.5, 1)[1]
    assert told[4, 4] == pytest.approx(1.0 / np.sqrt(3.24))


def test_a_jump_stays_where_it_is():
    values = np.where(np.arange(40) < 20, 0.0, 2.0) * np.ones((40, 1))
    mean, _, reach = average_noisy(values, np.full(values.shape, 0.1), 0.05, 1.0, 2)
    assert (reach > 0).all()
    np.testing.assert_allclose(mean, values, atol=1e-12)
