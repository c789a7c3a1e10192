"""Deviations under power-law noise against closed forms, and coverage of their intervals."""

import numpy as np
import pytest
from quakesar.core.timeseries.power_law import PowerLaw, fractional_covariance
from quakesar.core.timeseries.trends import correlated_velocity, fit_trend, trend_model

REGULAR = np.arange(60) * 12.0 / 365.25
IRREGULAR = np.sort(np.random.default_rng(3).choice(np.arange(1400), 50, replace=False)) / 365.25


def best_variance(years, covariance):
    """Variance of the velocity by generalised least squares with an offset."""
    design = np.stack([np.ones_like(years), years], axis=1)
    return np.linalg.inv(design.T @ np.linalg.solve(covariance, design))[1, 1]


@pytest.mark.parametrize("years", [REGULAR, IRREGULAR])
def test_white_noise_has_the_variance_of_the_textbook(years):
    covariance = fractional_covariance(years, 0.0)
    np.testing.assert_allclose(covariance, np.eye(years.size), atol=1e-12)
    want = 1.0 / ((years - years.mean()) ** 2).sum()
    assert best_variance(years, covariance) == pytest.approx(want, rel=1e-9)


@pytest.mark.parametrize("years", [REGULAR, IRREGULAR])
def test_a_random_walk_has_the_variance_of_its_ends(years):
    """The best velocity of a walk is that between its ends: sigma^2 / T; by least squares 6/5 of it (Agnew 1992)."""
    covariance = fractional_covariance(years, 2.0)
    steps = np.rint((years - years[0]) * 365.25)
    step = np.gcd.reduce(steps.astype(int)) / 365.25
    np.testing.assert_allclose(covariance, np.minimum.outer(years - years[0], years - years[0]) + step, rtol=1e-6)
    span = np.ptp(years)
    assert best_variance(years, covariance) == pytest.approx(1.0 / span, rel=1e-6)
    operator = np.linalg.pinv(np.stack([np.ones_like(years), years], axis=1))[1]
    if years is REGULAR:  # of n even dates the 6/5 is (n^2 + 1) / (n (n + 1)) of it
        assert operator @ covariance @ operator == pytest.approx(1.2 / span * 3601.0 / 3660.0, rel=1e-6)


def test_the_covariance_of_flicker_noise_is_that_of_the_filter():
    """Sums over a filter written out: 1, 1/2, 3/8, 5/16 are the coefficients of (1 - z)^(-1/2)."""
    years = np.arange(4) / 365.25
    psi = np.array([1.0, 0.5, 0.375, 0.3125])
    rows = np.array([np.concatenate([psi[: k + 1][::-1], np.zeros(3 - k)]) for k in range(4)])
    want = (1.0 / 365.25) ** 0.5 * rows @ rows.T
    np.testing.assert_allclose(fractional_covariance(years, 1.0), want, rtol=1e-12)
    gaps = fractional_covariance(years[[0, 1, 3]], 1.0)
    np.testing.assert_allclose(gaps, want[np.ix_([0, 1, 3], [0, 1, 3])], rtol=1e-12)


def draw(years, index, white, count, seed):
    rng = np.random.default_rng(seed)
    root = np.linalg.cholesky(fractional_covariance(years, index))
    return root @ rng.normal(size=(years.size, count)) + white * rng.normal(size=(years.size, count))


@pytest.mark.parametrize("years", [REGULAR, IRREGULAR], ids=["regular", "irregular"])
@pytest.mark.parametrize(
    ("index", "white"), [(0.0, 0.0), (0.5, 0.0), (1.0, 0.0), (1.0, 0.5), (1.5, 0.2), (2.0, 0.0), (2.0, 0.1)]
)
def test_intervals_cover_the_truth_for_any_index(years, index, white):
    series = draw(years, index, white, 2000, 5) + 3.0 * years[:, None]
    model = trend_model(years)
    found = fit_trend(model, series)
    noise = PowerLaw(model, years).assess(series)
    covered = (np.abs(found.values[1] - 3.0) < 1.96 * noise.deviation).mean()
    # to the safe side, but for a walk whose index the dates cannot quite tell
    assert covered > 0.87
    formal = (np.abs(found.values[1] - 3.0) < 1.96 * found.deviations[1]).mean()
    assert formal < 0.65 or index < 1.0 or white > 0.0
    # wide intervals would cover too: the deviation is within a factor of that which is true
    assert 0.7 < np.median(noise.deviation) / found.values[1].std() < 2.4


def test_the_index_is_found():
    model = trend_model(REGULAR)
    noise = PowerLaw(model, REGULAR)
    means = [noise.assess(draw(REGULAR, index, 0.0, 800, 6)).index.mean() for index in (0.0, 1.0, 2.0)]
    assert means[0] < 0.6
    assert means[1] == pytest.approx(1.15, abs=0.25)
    assert means[2] > 1.8


def test_units_gaps_and_perfect_series():
    model = trend_model(REGULAR, seasonal=True)
    noise = PowerLaw(model, REGULAR)
    series = draw(REGULAR, 1.0, 0.3, 40, 7)
    one, small = noise.assess(series), noise.assess(1e-6 * series)
    np.testing.assert_allclose(1e6 * small.deviation, one.deviation, rtol=1e-9)
    np.testing.assert_array_equal(small.index, one.index)
    series[:, 3], series[:, 4] = np.nan, 2.0 * REGULAR
    kept = series.copy()
    mixed = noise.assess(series)
    np.testing.assert_array_equal(series, kept)
    assert np.isnan([mixed.deviation[3], mixed.index[3]]).all()
    assert mixed.deviation[4] < 1e-9
    np.testing.assert_allclose(np.delete(mixed.deviation, [3, 4]), np.delete(one.deviation, [3, 4]), rtol=1e-12)


def test_one_date_to_spare_is_enough_for_a_finite_deviation():
    years = np.arange(3.0)
    noise = PowerLaw(trend_model(years), years).assess(np.random.default_rng(8).normal(size=(3, 50)))
    assert np.isfinite(noise.deviation).all()
    assert (noise.deviation > 0.0).all()


def test_a_walk_is_judged_as_by_moments():
    """Another estimator of the same noise: variances from two moments (`correlated_velocity`)."""
    series = draw(REGULAR, 2.0, 0.0, 1500, 9)
    model = trend_model(REGULAR)
    ratio = PowerLaw(model, REGULAR).assess(series).deviation / correlated_velocity(model, series, REGULAR)
    assert np.median(ratio) == pytest.approx(1.0, abs=0.15)
