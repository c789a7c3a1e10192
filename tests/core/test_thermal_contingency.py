"""Hits and coverage of alarms against counts by hand and against masks day by day."""

import numpy as np
import pytest
from quakesar.core.errors import InputError
from quakesar.core.progress import Silent
from quakesar.core.thermal.alarms import Alarms, alarm_rows
from quakesar.core.thermal.catalogue import Catalogue, catalogue_rows
from quakesar.core.thermal.contingency import ContingencyJob, Period, count_hits, cover, level_masses
from quakesar.core.thermal.cube import Facts
from quakesar.core.thermal.maps import area_measure, cells_of, read_measure, write_map
from thermal_cubes import grid_of

DAY = np.datetime64("2010-01-01")


def alarms_of(starts, lengths, lon, lat, radius=150.0, score=None):
    n = len(starts)
    start = DAY + np.asarray(starts)
    score = np.arange(1.0, n + 1.0) if score is None else np.asarray(score, float)
    ends = start + np.asarray(lengths) - 1
    shape = np.full(n, float(radius)), np.ones(n), np.zeros(n)
    return Alarms(np.arange(1, n + 1), start, ends, np.asarray(lon, float), np.asarray(lat, float), *shape, score)


def quakes_of(days, lon, lat, magnitude=5.0):
    n = len(days)
    time = DAY.astype("datetime64[ms]") + (np.asarray(days) * 86400e3 + 1000).astype("timedelta64[ms]")
    names = np.array([f"q{k}" for k in range(n)], object)
    size = np.full(n, magnitude), np.array([""] * n, object)
    return Catalogue(names, time, np.asarray(lon, float), np.asarray(lat, float), np.full(n, 10.0), *size)


def measure_file(folder, grid, values):
    path = str(folder / "rho.tif")
    write_map(path, grid, values / values.sum(), Facts("thermal_measure", "share", "1"))
    return path


def test_hits_by_hand():
    alarms = alarms_of([0, 10, 40], [10, 10, 10], [105.0, 105.0, 110.0], [35.0, 35.0, 32.0])
    quakes = quakes_of([3, 9, 10, 25, 45, 45], [105.2, 105.0, 105.0, 105.0, 110.0, 101.0], [35.0, 35, 35, 35, 32, 32])
    result = count_hits(ContingencyJob(tuple(alarm_rows(alarms)), tuple(catalogue_rows(quakes))), Silent())
    values = result.values
    assert (values["ALARMS_COUNT"], values["ALARMS_HIT"]) == (3, 3)
    assert (values["QUAKES_COUNT"], values["QUAKES_HIT"]) == (6, 4)
    assert values["PPV"] == 1.0
    assert values["FNR"] == pytest.approx(2.0 / 6.0)
    assert (values["TAU"], values["GAIN"]) == (-1.0, -1.0)
    hit = [row[-4] for row in result.tables["QUAKES"].rows]
    assert hit == [1, 1, 1, 0, 1, 0]
    assert [row[-1] for row in result.tables["QUAKES"].rows] == [4, 10, 1, None, 6, None]
    assert [row[-1] for row in result.tables["OUTPUT"].rows] == [2, 1, 1]
    assert "not 1 - FNR" in values["HTML_TEXT"]


def test_coverage_equals_that_of_the_masks(tmp_path):
    rng = np.random.default_rng(1)
    grid = grid_of(12, 15)
    n = 25
    alarms = alarms_of(rng.integers(0, 80, n), rng.integers(1, 20, n), rng.uniform(100, 115, n), rng.uniform(28, 40, n))
    period = Period(DAY, DAY + 99)
    rho = rng.gamma(0.5, size=grid.shape)
    path = measure_file(tmp_path, grid, rho)
    share, _ = cover(alarms, path, period, Silent())
    mask = alarms.mask(grid, DAY + np.arange(100))
    measure, _ = read_measure(path)
    assert share.measure == pytest.approx((mask * measure).sum() / 100, rel=1e-9)
    assert share.area == pytest.approx((mask * area_measure(grid)).sum() / 100, rel=1e-9)


def test_uniform_measure_is_the_area():
    grid = grid_of(10, 10)
    alarms = alarms_of([0, 5], [7, 20], [104.0, 107.0], [35.0, 33.0])
    area = area_measure(grid)
    one, other = level_masses(alarms, np.array([1, 2]), grid, Period(DAY, DAY + 59), (area, area), Silent())
    assert one == pytest.approx(other)
    assert one.sum() == pytest.approx(1.0)
    assert one[2] > one[1] > 0.0


def test_cells_of_points_across_the_date_line():
    grid = grid_of(2, 4, west=178.0, north=1.0)
    assert cells_of(grid, np.array([178.5, -179.5, 181.5, 170.0]), np.array([0.5, 0.5, -0.5, 0.0])).tolist() == [
        0, 2, 7, -1,
    ]  # fmt: skip


def test_bad_input_is_one_sentence():
    alarms = tuple(alarm_rows(alarms_of([0], [5], [105.0], [35.0])))
    far = tuple(catalogue_rows(quakes_of([400], [105.0], [35.0])))
    with pytest.raises(InputError, match="0 earthquakes"):
        count_hits(ContingencyJob(alarms, far), Silent())
    with pytest.raises(InputError, match="holds no alarms"):
        count_hits(ContingencyJob((), far), Silent())
    with pytest.raises(InputError, match="no alarm that begins"):
        count_hits(ContingencyJob(alarms, far, start="2015-01-01", end="2015-12-31"), Silent())
