"""The Molchan test: planted skill and none, shifts and windows by hand, and the trap of the area."""

import numpy as np
import pytest
from quakesar.core.errors import InputError
from quakesar.core.progress import Silent
from quakesar.core.thermal.alarms import Alarms, alarm_rows
from quakesar.core.thermal.catalogue import Catalogue, catalogue_rows
from quakesar.core.thermal.contingency import Period
from quakesar.core.thermal.cube import Facts
from quakesar.core.thermal.maps import write_map
from quakesar.core.thermal.molchan import signed_information
from quakesar.core.thermal.molchan_stage import CURVE_FIELDS, MolchanJob, draw_molchan
from quakesar.core.thermal.nulls import _inside, alarm_hits_by_shift
from thermal_cubes import grid_of, write_cube

DAY = np.datetime64("2010-01-01")
DAYS = 1500
NAMES = [name for name, _ in CURVE_FIELDS]


def alarms_of(starts, length, lon, lat, score=None):
    n = len(starts)
    start = DAY + np.asarray(starts)
    shape = np.full(n, 120.0), np.ones(n), np.zeros(n)
    score = np.arange(1.0, n + 1.0) if score is None else score
    return Alarms(np.arange(1, n + 1), start, start + length - 1, np.asarray(lon), np.asarray(lat), *shape, score)


def quakes_of(days, lon, lat):
    n = len(days)
    time = DAY.astype("datetime64[ms]") + (np.asarray(days) * 86400e3 + 1000).astype("timedelta64[ms]")
    names, kinds = np.array([f"q{k}" for k in range(n)], object), np.array([""] * n, object)
    found = Catalogue(names, time, np.asarray(lon), np.asarray(lat), np.full(n, 9.0), np.full(n, 5.0), kinds)
    return found.sort()


@pytest.fixture
def region(tmp_path):
    """A measure with active and quiet cells on 15 x 15 degrees, as file, and as shares."""
    grid = grid_of(15, 15)
    rho = np.random.default_rng(5).gamma(0.4, size=grid.shape) + 0.01
    rho /= rho.sum()
    path = str(tmp_path / "rho.tif")
    write_map(path, grid, rho, Facts("thermal_measure", "share", "1"))
    return path, grid, rho


def draw(rng, count, region):
    _, grid, rho = region
    cell = rng.choice(rho.size, count, p=rho.ravel())
    return grid.x(cell % grid.cols) + rng.uniform(-0.4, 0.4, count), grid.y(cell // grid.cols) + 0.0


def job_of(region, alarms, quakes, **given):
    period = {"start": str(DAY), "end": str(DAY + DAYS - 1)}
    return MolchanJob(tuple(catalogue_rows(quakes)), region[0], tuple(alarm_rows(alarms)), **{**period, **given})


def test_planted_skill_is_found_and_noise_is_not(region):
    rng = np.random.default_rng(7)
    lon, lat = draw(rng, 120, region)
    days = rng.uniform(40, DAYS, 120)
    quakes = quakes_of(days, lon, lat)
    lead = alarms_of(days[:60].astype(int) - 10, 20, lon[:60], lat[:60], rng.uniform(2, 4, 60))
    values = draw_molchan(job_of(region, lead, quakes), Silent()).values
    # shifts by less than the window of 20 days still hit: 1.3 percent of all
    assert values["P_HEADLINE"] <= 0.02
    assert values["P_BINOMIAL"] < 1e-6
    assert values["P_PLACES"] <= 0.002
    assert values["P_HEADLINE"] == max(values[f"P_{name}"] for name in ("BINOMIAL", "SHIFT", "PLACES"))
    assert values["QUAKES_HIT"] >= 60
    assert values["SKILL"] > 0.6
    assert values["S3"] > 0.3
    assert values["FDR"] == 0.0
    assert values["FDR_CHANCE"] < 1e-6
    other = alarms_of(rng.integers(0, DAYS - 20, 60), 20, *draw(rng, 60, region), rng.uniform(2, 4, 60))
    values = draw_molchan(job_of(region, other, quakes), Silent()).values
    assert values["P_HEADLINE"] > 0.05
    assert values["S3"] < 0.2
    # the alarms lie where earthquakes are: by area they seem to know something
    assert values["TAU_AREA"] < values["TAU"]
    assert values["P_AREA"] < values["P_HEADLINE"]


def test_windows_by_hand():
    alarms = alarms_of([10], 5, [105.0], [35.0])
    quakes = quakes_of([12.0, 50.0], [105.0, 105.0], [35.0, 35.0])
    by_shift = alarm_hits_by_shift(alarms, quakes, Period(DAY, DAY + 99), Silent())
    # day 12 + s or 50 + s lies from 10 to 14: s is -2 .. 2 or -40 .. -36, in a circle of 100
    expected = {98, 99, 0, 1, 2, 60, 61, 62, 63, 64}
    assert set(np.flatnonzero(by_shift[0])) == expected


def test_pairs_of_ellipses_are_those_of_the_alarms():
    rng = np.random.default_rng(3)
    n = 40
    shape = np.full(n, 200.0), rng.uniform(1.0, 4.0, n), rng.uniform(0, 180, n)
    place = rng.uniform(102, 113, n), rng.uniform(27, 38, n)
    alarms = Alarms(np.arange(n), np.repeat(DAY, n), np.repeat(DAY + 9, n), *place, *shape, np.ones(n))
    lon, lat = rng.uniform(102, 113, 300), rng.uniform(27, 38, 300)
    single = np.array([alarms.inside(k, lon, lat) for k in range(n)])
    alarm, point = np.divmod(np.arange(n * 300), 300)
    pairs = _inside(alarms, alarm, (place[0][alarm], place[1][alarm]), (lon[point], lat[point]))
    assert (pairs.reshape(n, 300) == single).all()
    assert 0 < single.sum() < single.size


def test_the_curve_falls_and_both_measures_are_there(region):
    rng = np.random.default_rng(2)
    lon, lat = draw(rng, 80, region)
    quakes = quakes_of(rng.uniform(0, DAYS, 80), lon, lat)
    alarms = alarms_of(rng.integers(0, DAYS - 30, 40), 30, *draw(rng, 40, region))
    result = draw_molchan(job_of(region, alarms, quakes), Silent())
    rows = np.array(result.tables["OUTPUT"].rows, float)
    column = {name: rows[:, k] for k, name in enumerate(NAMES)}
    assert (np.diff(column["tau_ri"]) >= 0.0).all()
    assert (np.diff(column["fnr"]) <= 0.0).all()
    assert (np.diff(column["alarms"]) > 0.0).all()
    assert column["tau_ri"][-1] == pytest.approx(result.values["TAU"])
    assert column["fnr"][-1] == pytest.approx(result.values["FNR"])
    page = result.values["HTML_TEXT"]
    assert page.count("<img") == 2
    assert "the largest of the three" in page


def test_a_cube_that_knows_and_one_that_does_not(region, tmp_path):
    rng = np.random.default_rng(4)
    count = 60
    lon, lat = draw(rng, count, region)
    day = rng.integers(2, 400, count)
    quakes = quakes_of(day + 0.3, lon, lat)
    days = DAY + np.arange(400)
    noise = rng.normal(size=(400, *region[1].shape)).astype(np.float32)
    blind = write_cube(tmp_path / "blind.tif", noise, days, product="thermal_index", unit="1")
    knowing = noise.copy()
    rows, cols = np.rint(region[1].row(lat)).astype(int), np.rint(region[1].col(lon)).astype(int)
    knowing[day - 1, rows, cols] += 2.0
    sure = write_cube(tmp_path / "sure.tif", knowing, days, product="thermal_index", unit="1")
    rows = tuple(catalogue_rows(quakes))
    one = draw_molchan(MolchanJob(rows, region[0], cube=sure), Silent()).values
    other = draw_molchan(MolchanJob(rows, region[0], cube=blind), Silent()).values
    assert one["P_HEADLINE"] < 0.01 < other["P_HEADLINE"]
    assert one["SKILL"] > 0.8
    assert other["SKILL"] == pytest.approx(0.5, abs=4.0 / np.sqrt(12 * count))
    declared = draw_molchan(MolchanJob(rows, region[0], cube=sure, threshold=1.5), Silent()).values
    assert declared["TAU"] == pytest.approx(0.0668, abs=0.01)  # share of a normal distribution above 1.5
    assert declared["GAIN"] > 5.0
    assert declared["S3"] == -1.0


def test_cells_without_data_are_missed_and_negated_scores_are_the_rest(region, tmp_path):
    rng = np.random.default_rng(9)
    lon, lat = draw(rng, 50, region)
    rows = tuple(catalogue_rows(quakes_of(rng.uniform(2, 300, 50), lon, lat)))
    days = DAY + np.arange(300)
    values = np.round(rng.normal(size=(300, *region[1].shape)), 1).astype(np.float32)
    skills = []
    for k, sign in enumerate((1.0, -1.0)):
        cube = write_cube(tmp_path / f"c{k}.tif", sign * values, days, product="thermal_index", unit="1")
        skills.append(draw_molchan(MolchanJob(rows, region[0], cube=cube), Silent()).values["SKILL"])
    assert sum(skills) == pytest.approx(1.0)
    empty = write_cube(tmp_path / "e.tif", np.where(values > 1.0, values, np.nan), days, product="thermal_index")
    skill = draw_molchan(MolchanJob(rows, region[0], cube=empty), Silent()).values["SKILL"]
    assert 0.3 < skill < 0.7


def test_information_has_the_sign_of_the_skill():
    assert signed_information(0.35, 0.1) == pytest.approx(0.226942, abs=5e-7)
    assert signed_information(0.05, 0.1) < 0.0
    assert signed_information(0.1, 0.1) == 0.0


def test_bad_input_is_one_sentence(region):
    quakes = quakes_of([5.0, 9.0], [101.0, 102.0], [35.0, 35.0])
    alarms = alarms_of([3], 9, [101.0], [35.0])
    with pytest.raises(InputError, match="either ALARMS"):
        draw_molchan(MolchanJob(tuple(catalogue_rows(quakes)), region[0]), Silent())
    with pytest.raises(InputError, match="999"):
        draw_molchan(job_of(region, alarms, quakes, draws=10), Silent())
    with pytest.raises(InputError, match="WEIGHTS"):
        draw_molchan(job_of(region, alarms, quakes, weights=(1.0,)), Silent())
    far = quakes_of([5.0, 9.0], [10.0, 12.0], [35.0, 35.0])
    with pytest.raises(InputError, match="0 earthquakes"):
        draw_molchan(job_of(region, alarms, far), Silent())
