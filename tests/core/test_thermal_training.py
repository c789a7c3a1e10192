"""Training: two regimes that a common window cannot serve, noise that looks good in training, and the whole stage."""

import numpy as np
import pytest
from quakesar.core.errors import InputError
from quakesar.core.progress import Silent
from quakesar.core.thermal.alarms import alarms_from_events
from quakesar.core.thermal.catalogue import Catalogue, catalogue_rows
from quakesar.core.thermal.maps import area_measure
from quakesar.core.thermal.training import Region, choose_global, choose_local, split_years, tally, worth
from quakesar.core.thermal.training_stage import TrainJob, train
from thermal_cubes import every_day, grid_of, write_cube

DAYS = every_day("2008-01-01", "2017-12-31")
WINDOWS = ((1, 10), (11, 30), (1, 30))


def quakes_of(day, lon, lat):
    order = np.argsort(day)
    n = day.size
    time = DAYS[0].astype("datetime64[ms]") + (day[order] * 86400e3).astype("timedelta64[ms]")
    texts = [np.array([f"q{k}" for k in range(n)], object), np.array([""] * n, object)]
    return Catalogue(texts[0], time, lon[order], lat[order], np.full(n, 9.0), np.full(n, 5.0), texts[1])


@pytest.fixture(scope="module")
def regimes():
    """West: earthquakes 2 to 8 days after an event; east: 14 to 27 days after."""
    rng = np.random.default_rng(1)
    grid = grid_of(12, 24)
    n = 400
    lon, lat = rng.uniform(100, 124, n), rng.uniform(28, 40, n)
    end = rng.integers(0, DAYS.size - 40, n)
    lead = np.where(lon < 112.0, rng.uniform(2.0, 8.0, n), rng.uniform(14.0, 27.0, n))
    followed = rng.random(n) < 0.6
    day = np.where(followed, end + 1.0 + lead, rng.uniform(0, DAYS.size, n))
    shift = np.where(followed, 0.0, rng.uniform(-5, 5, n))
    quakes = quakes_of(day, np.clip(lon + shift, 100.1, 123.9), lat)
    events = {"event": np.arange(n), "end": DAYS[end], "core_z": np.ones(n), "longitude": lon, "latitude": lat}
    alarms = [alarms_from_events(events, first_day=a, last_day=b, radius_km=150.0) for a, b in WINDOWS]
    blocks = np.repeat((np.arange(24) >= 12)[None, :].astype(int), 12, axis=0)
    region = Region(grid, DAYS, blocks, area_measure(grid))
    return tally(alarms, quakes, region, Silent()), split_years(region.years), (alarms, quakes, region)


def test_years_are_split_whole_and_in_order():
    parts = split_years(np.arange(2008, 2019))
    assert [int(part.sum()) for part in parts] == [7, 2, 2]
    assert np.flatnonzero(parts[2]).tolist() == [9, 10]
    with pytest.raises(InputError, match="at least 5"):
        split_years(np.arange(4))


def test_tally_equals_masks(regimes):
    found, _, (alarms, quakes, region) = regimes
    mask = alarms[0].mask(region.grid, DAYS)
    west = region.blocks == 0
    first_year = DAYS.astype("datetime64[Y]") == DAYS[0].astype("datetime64[Y]")
    assert found.mass[0, 0, 0] == pytest.approx((mask[first_year][:, west] * region.measure[west]).sum(), rel=1e-9)
    assert found.count.sum() == len(quakes)
    assert found.full.sum() == pytest.approx(DAYS.size)
    assert found.hits[0].sum() == alarms[0].hits(quakes).any(axis=0).sum()


def test_blocks_find_their_own_windows(regimes):
    found, (training, _, testing), _ = regimes
    choice = choose_local(found, training, 0.0, 30)
    assert [WINDOWS[k] for k in choice] == [(1, 10), (11, 30)]
    # the region pulls: what serves both sides is preferred where it costs little
    assert WINDOWS[choose_local(found, training, 0.25, 30)[0]] == (1, 10)
    common = np.full(2, choose_global(found, training))
    assert worth(found, choice, testing).information > worth(found, common, testing).information > 0.0


def test_a_block_with_few_earthquakes_takes_the_common_set(regimes):
    found, (training, _, _), _ = regimes
    assert set(choose_local(found, training, 0.0, 10_000)) == {choose_global(found, training)}


def test_the_whole_stage_on_noise_and_bad_input(tmp_path):
    rng = np.random.default_rng(3)
    days = every_day("2008-01-01", "2012-12-31")
    noise = rng.normal(size=(days.size, 12, 12)).astype(np.float32)
    path = write_cube(tmp_path / "i.tif", noise, days, product="thermal_index", unit="1")
    n = 120
    quakes = quakes_of(rng.uniform(0, days.size - 1, n), rng.uniform(100.2, 111.8, n), rng.uniform(28.2, 39.8, n))
    rows = tuple(catalogue_rows(quakes))
    job = TrainJob(path, rows, d_core=(1,), k_core=(2.0, 2.5), block_deg=6.0, least=5)
    result = train(job, Silent())
    assert len(result.tables["SETS"].rows) == 6
    assert len(result.tables["OUTPUT"].rows) == 4
    assert result.values["CANDIDATES"] == 12
    assert result.values["COMMON_TRAINING"] >= 0.0
    assert "Only the lines of the test count" in result.values["HTML_TEXT"]
    with pytest.raises(InputError, match="WINDOWS"):
        train(TrainJob(path, rows, windows=((9, 2),)), Silent())
    with pytest.raises(InputError, match="no pixel"):
        train(TrainJob(path, rows, blocks=("POLYGON ((0 0, 1 0, 1 1, 0 0))",)), Silent())
    with pytest.raises(InputError, match="at least 2"):
        train(TrainJob(path, rows, min_magnitude=9.0), Silent())
