"""Scores of forecasts on maps: numbers of the specification (and pyCSEP) through rasters, and simulated truth."""

import importlib.util

import numpy as np
import pytest
from quakesar.core.errors import InputError
from quakesar.core.progress import Silent
from quakesar.core.thermal.catalogue import Catalogue, catalogue_rows
from quakesar.core.thermal.cube import Facts
from quakesar.core.thermal.forecast import ScoreJob, score_forecast
from quakesar.core.thermal.maps import write_map
from quakesar.core.thermal.scores import information_gain_per_event, number_test, poisson_log_likelihood
from thermal_cubes import grid_of

PERIOD = {"start": "2010-01-01", "end": "2010-01-30"}


def quakes_in(cells, grid):
    cells = np.asarray(cells)
    n = cells.size
    time = np.datetime64("2010-01-05T12:00:00.000") + np.arange(n) * np.timedelta64(1, "h")
    texts = [np.array([f"q{k}" for k in range(n)], object), np.array([""] * n, object)]
    place = grid.x(cells % grid.cols), grid.y(cells // grid.cols)
    return tuple(catalogue_rows(Catalogue(texts[0], time, *place, np.full(n, 9.0), np.full(n, 5.0), texts[1])))


def chance_file(folder, name, expected, grid):
    path = str(folder / name)
    write_map(
        path, grid, -np.expm1(-np.asarray(expected, float)).reshape(grid.shape), Facts("thermal_chance", "c", "1")
    )
    return path


def test_likelihood_and_number_test_of_pycsep(tmp_path):
    # pyCSEP 0.8.0: log-likelihood -6.094240, quantiles 0.403961 and 0.799347 (specification)
    grid = grid_of(1, 5)
    forecast = chance_file(tmp_path, "f.tif", [0.5, 1.2, 0.3, 0.2, 0.1], grid)
    reference = chance_file(tmp_path, "r.tif", [0.46] * 5, grid)
    result = score_forecast(ScoreJob(forecast, reference, quakes_in([0, 2, 2], grid), **PERIOD), Silent())
    assert result.values["LIKELIHOOD"] == pytest.approx(-6.094240, abs=2e-6)
    assert result.values["DELTA_1"] == pytest.approx(0.403961, abs=1e-6)
    assert result.values["DELTA_2"] == pytest.approx(0.799347, abs=1e-6)
    assert result.values["INFORMATION"] == pytest.approx((np.log(0.5 / 0.46) + 2 * np.log(0.3 / 0.46)) / 3, abs=1e-5)


def test_t_test_of_pycsep(tmp_path):
    # pyCSEP 0.8.0, _t_test_ndarray on the same numbers: t 0.143238186, information gain 0.046835981
    grid = grid_of(1, 5)
    forecast = chance_file(tmp_path, "f.tif", [0.5, 1.2, 0.3, 0.2, 0.1], grid)
    reference = chance_file(tmp_path, "r.tif", [0.46] * 5, grid)
    values = score_forecast(ScoreJob(forecast, reference, quakes_in([0, 1, 2, 2], grid), **PERIOD), Silent()).values
    assert (values["T"], values["INFORMATION"]) == pytest.approx((0.143238186, 0.046835981), abs=2e-6)


@pytest.mark.skipif(importlib.util.find_spec("csep") is None, reason="pyCSEP is not installed")
def test_scores_equal_those_of_an_installed_pycsep():
    from csep.core import poisson_evaluations as peer
    from csep.core.catalogs import CSEPCatalog
    from csep.core.forecasts import GriddedForecast
    from csep.core.regions import CartesianGrid2D

    rng = np.random.default_rng(11)
    rates, reference = rng.gamma(0.5, 0.2, (2, 200)) + 1e-4
    cells = np.repeat(np.arange(200), rng.poisson(rates))
    west = np.round(0.1 * np.arange(200), 1)
    region = CartesianGrid2D.from_origins(np.column_stack([west, np.zeros(200)]), dh=0.1, magnitudes=[5.0])
    one, two = (GriddedForecast(data=r[:, None], region=region, magnitudes=[5.0], name="") for r in (rates, reference))
    rows = [(str(k), 1000 * k, 0.05, float(west[cell] + 0.05), 9.0, 5.5) for k, cell in enumerate(cells)]
    catalogue = CSEPCatalog(data=rows, region=region)
    likelihood = peer.likelihood_test(one, catalogue, num_simulations=5, seed=1).observed_statistic
    paired = peer.paired_t_test(one, two, catalogue)
    # equal but for rounding
    assert poisson_log_likelihood(rates, np.bincount(cells, minlength=200)) == pytest.approx(likelihood, rel=1e-12)
    assert number_test(rates.sum(), cells.size) == pytest.approx(peer.number_test(one, catalogue).quantile, rel=1e-9)
    gain = paired.observed_statistic, paired.quantile[0]
    assert information_gain_per_event(rates, reference, cells)[:2] == pytest.approx(gain, rel=1e-10)


def test_the_true_rates_win_and_are_reliable(tmp_path):
    rng = np.random.default_rng(6)
    grid = grid_of(50, 60)
    expected = rng.gamma(0.5, 0.1, grid.shape[0] * grid.shape[1]) + 1e-4
    cells = np.repeat(np.arange(expected.size), rng.poisson(expected))
    truth = chance_file(tmp_path, "t.tif", expected, grid)
    flat = chance_file(tmp_path, "f.tif", np.full(expected.size, expected.mean()), grid)
    result = score_forecast(ScoreJob(truth, flat, quakes_in(cells, grid), **PERIOD), Silent())
    values = result.values
    # the mean gain of the truth over the mean: sum of l ln(l / mean) / sum l
    gain = float((expected * np.log(expected / expected.mean())).sum() / expected.sum())
    assert values["INFORMATION"] == pytest.approx(gain, abs=0.3)
    assert values["P_T"] < 1e-6
    assert values["BRIER_SKILL"] > 0.0
    assert values["GAMBLING"] > 0.0
    assert values["RELIABLE"] >= 4
    assert len(result.tables["OUTPUT"].rows) == 5
    assert min(values["DELTA_1"], values["DELTA_2"]) > 0.01
    assert values["HTML_TEXT"].count("<img") == 1


def test_equal_maps_have_no_gain(tmp_path):
    grid = grid_of(4, 4)
    path = chance_file(tmp_path, "f.tif", np.linspace(0.1, 0.5, 16), grid)
    values = score_forecast(ScoreJob(path, path, quakes_in([1, 9, 9], grid), **PERIOD), Silent()).values
    assert (values["INFORMATION"], values["T"], values["P_T"]) == (0.0, 0.0, 1.0)
    assert values["BRIER_SKILL"] == 0.0


def test_bad_input_is_one_sentence(tmp_path):
    grid = grid_of(1, 4)
    zero = chance_file(tmp_path, "z.tif", [0.0, 0.2, 0.2, 0.2], grid)
    plain = str(tmp_path / "p.tif")
    write_map(plain, grid, np.full((1, 4), 0.1), Facts("", "x", "1"))
    quakes = quakes_in([0, 1], grid)
    with pytest.raises(InputError, match="says zero"):
        score_forecast(ScoreJob(zero, zero, quakes, **PERIOD), Silent())
    with pytest.raises(InputError, match="does not say"):
        score_forecast(ScoreJob(plain, zero, quakes, **PERIOD), Silent())
    window = str(tmp_path / "w.tif")
    write_map(window, grid, np.full((1, 4), 0.1), Facts("thermal_chance", "chance of a window, as seen", "1"))
    with pytest.raises(InputError, match="overlap"):
        score_forecast(ScoreJob(window, zero, quakes, **PERIOD), Silent())
    with pytest.raises(InputError, match="before START"):
        score_forecast(ScoreJob(zero, zero, quakes, start="2010-02-01", end="2010-01-01"), Silent())
    with pytest.raises(InputError, match="0 earthquakes"):
        score_forecast(ScoreJob(zero, zero, quakes, start="2011-02-01", end="2011-03-01"), Silent())
