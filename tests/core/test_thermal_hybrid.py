"""The hybrid probability on maps, against the numbers of the specification."""

from dataclasses import replace

import numpy as np
import pytest
from quakesar.core.errors import InputError
from quakesar.core.progress import Silent
from quakesar.core.raster import Raster
from quakesar.core.thermal.alarms import Alarms, alarm_rows
from quakesar.core.thermal.cube import Facts, cell_areas_km2
from quakesar.core.thermal.hybrid import HybridJob, combine_prior
from quakesar.core.thermal.maps import write_map
from thermal_cubes import every_day, grid_of, write_cube

DAY = np.datetime64("2010-06-01")
MANY = 10_000_000  # so many earthquakes that the smoothing of the skill does not show


def alarm_at(lon, lat, start=DAY):
    one = np.ones(1)
    return tuple(
        alarm_rows(Alarms(np.ones(1, int), np.array([start]), np.array([start + 9]), one * lon, one * lat,
                          one * 150.0, one, one * 0.0, one))
    )  # fmt: skip


@pytest.fixture
def job(tmp_path):
    """A prior of 0.02 events a cell in 30 days, and one alarm in the middle."""
    grid = grid_of(9, 9)
    rate = 0.02 / (cell_areas_km2(grid)[:, None] * 30.0 / 365.25) * np.ones(grid.shape)
    prior = str(tmp_path / "prior.tif")
    write_map(prior, grid, rate, Facts("thermal_rate", "rate", "1/(km2 yr)"))
    paths = {name: str(tmp_path / f"{name}.tif") for name in ("output", "lower", "upper", "gain")}
    skill = {"tau": 0.1, "quakes": MANY, "quakes_hit": int(0.35 * MANY)}
    return HybridJob(prior, day=str(DAY), alarms=alarm_at(104.5, 35.5), **paths, **skill)


def maps(job):
    found = []
    for name in ("output", "lower", "upper", "gain"):
        with Raster(getattr(job, name)) as raster:
            found.append(raster.read())
    return found


def test_rates_of_the_specification(job):
    values = combine_prior(job, Silent()).values
    chance, low, high, ratio = maps(job)
    assert chance[4, 4] == pytest.approx(0.0676062, rel=1e-5)
    assert chance[0, 0] == pytest.approx(0.0143406, rel=1e-5)
    assert values["MEAN_PRIOR"] == pytest.approx(0.0198013, rel=1e-5)
    assert (values["ON"], values["OFF"]) == pytest.approx((3.5, 0.722222), rel=1e-5)
    assert (low <= chance).all()
    assert (chance <= high).all()
    assert ratio[4, 4] == pytest.approx(0.0676062 / 0.0198013, rel=1e-4)


def test_bayes_of_the_specification(job, tmp_path):
    prior = str(tmp_path / "chance.tif")
    write_map(prior, grid_of(9, 9), np.full((9, 9), 0.02), Facts("thermal_chance", "chance", "1"))
    bayes = replace(job, prior=prior, form="bayes", false_rate=0.095)
    combine_prior(bayes, Silent())
    assert maps(bayes)[0][4, 4] == pytest.approx(0.0699301, rel=1e-5)


def test_few_earthquakes_give_a_wide_interval(job):
    few = replace(job, quakes=20, quakes_hit=8)
    combine_prior(few, Silent())
    _, low, high, _ = maps(few)
    assert high[4, 4] / low[4, 4] > 2.0
    assert high[0, 0] > low[0, 0]


def test_no_skill_returns_the_prior(job):
    none = replace(job, quakes=20, quakes_hit=3)
    assert combine_prior(none, Silent()).values["NEUTRAL"] == 1
    chance, _, _, ratio = maps(none)
    assert chance == pytest.approx(0.0198013, rel=1e-5)
    assert ratio == pytest.approx(1.0)
    assert combine_prior(replace(none, neutralise=False), Silent()).values["NEUTRAL"] == 0
    # the chance of the Molchan test overrules the binomial law
    assert combine_prior(replace(job, chance=0.3), Silent()).values["NEUTRAL"] == 1


def test_utsu_of_one_silent_precursor_and_of_two(job):
    two = replace(job, form="utsu", second=alarm_at(104.5, 35.5), second_quakes_hit=int(0.35 * MANY), second_tau=0.1)
    combine_prior(two, Silent())
    chance = maps(two)[0]
    p0, p = 0.0198013, 0.0676062
    assert chance[4, 4] == pytest.approx(1.0 / (1.0 + (1 / p0 - 1) * ((1 / p - 1) / (1 / p0 - 1)) ** 2), rel=1e-4)
    none = replace(two, second_quakes_hit=int(0.1 * MANY))
    combine_prior(none, Silent())
    assert maps(none)[0][4, 4] == pytest.approx(p, rel=1e-4)


def test_kernel_keeps_the_mean_and_peaks_at_the_alarm(job):
    law = replace(job, form="kernel")
    combine_prior(law, Silent())
    chance, low, high, _ = maps(law)
    assert np.unravel_index(chance.argmax(), chance.shape) == (4, 4)
    assert -np.log1p(-chance.astype(float)).sum() == pytest.approx(81 * 0.02, rel=1e-4)
    assert (low <= chance + 1e-9).all()
    assert (chance <= high + 1e-9).all()


def test_an_index_alarms_the_day_after(job, tmp_path):
    values = np.zeros((3, 9, 9))
    values[1, 2, 2] = 3.0
    days = every_day(DAY - 2, DAY)
    cube = write_cube(tmp_path / "index.tif", values, days, product="thermal_index", unit="1")
    other = replace(job, alarms=(), index=cube)
    assert combine_prior(other, Silent()).values["ALARMED"] == pytest.approx(100.0 / 81.0)
    assert maps(other)[0].argmax() == 2 * 9 + 2


def test_bad_input_is_one_sentence(job):
    for change, words in (
        ({"alarms": ()}, "either ALARMS"),
        ({"quakes_hit": MANY + 1}, "at most as many hits"),
        ({"form": "utsu"}, "SECOND"),
        ({"day": "someday"}, "DAY"),
        ({"form": "kernel", "day": "2015-01-01"}, "90 days"),
    ):
        with pytest.raises(InputError, match=words):
            combine_prior(replace(job, **change), Silent())
