"""Lag correlation against planted lags, unrelated series, and numpy's corrcoef."""

import numpy as np
import pytest
from quakesar.core.progress import Silent
from quakesar.core.thermal.lag import LagJob, find_lag, lag_curve


def red_noise(rng, size, memory=0.62):
    out = np.zeros(size)
    for k in range(1, size):
        out[k] = memory * out[k - 1] + rng.normal()
    return out


def test_the_curve_is_numpys_correlation():
    rng = np.random.default_rng(1)
    first, second = rng.normal(size=(2, 80))
    curve = lag_curve(first, second, 5)
    assert curve[5] == pytest.approx(np.corrcoef(first, second)[0, 1])
    assert curve[7] == pytest.approx(np.corrcoef(first[:-2], second[2:])[0, 1])
    assert curve[2] == pytest.approx(np.corrcoef(first[3:], second[:-3])[0, 1])


def test_a_planted_lag_of_three_days_is_found_with_its_interval():
    rng = np.random.default_rng(1)
    first = red_noise(rng, 400)
    second = np.roll(first, 3) + rng.normal(scale=0.8, size=400)
    found = find_lag(first, second, LagJob("", "", draws=199), Silent())
    assert found.best == 3
    assert 0.0 < found.interval[0] <= 3.0 <= found.interval[1] < 6.0
    assert found.chance == pytest.approx(1.0 / 200.0)


def test_missing_days_are_left_out():
    rng = np.random.default_rng(2)
    first = red_noise(rng, 300)
    second = np.roll(first, -5) + rng.normal(scale=0.5, size=300)
    first[rng.random(300) < 0.1] = np.nan
    assert find_lag(first, second, LagJob("", "", max_lag_days=20, draws=49), Silent()).best == -5


def test_unrelated_series_are_seldom_called_related():
    rng = np.random.default_rng(3)
    jobs = [LagJob("", "", max_lag_days=10, draws=59, seed=k) for k in range(60)]
    chances = [find_lag(red_noise(rng, 200), red_noise(rng, 200), job, Silent()).chance for job in jobs]
    # 5 % of 60 are 3; blocks of 15 days hold the memory but for their seams: up to 9 (four deviations above)
    assert sum(chance <= 0.05 for chance in chances) <= 9
