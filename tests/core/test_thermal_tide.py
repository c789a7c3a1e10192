"""The tide against published examples: Meeus' own, the station of the IERS, and computed cases of the specification."""

import importlib.util
import math

import numpy as np
import pytest
from quakesar.core.errors import InputError
from quakesar.core.progress import Silent
from quakesar.core.thermal.ephemeris import body_positions, centuries, moon_ecliptic, sun_ecliptic
from quakesar.core.thermal.tide import (
    GM_MOON,
    GM_SUN,
    coulomb_change,
    tidal_acceleration,
    tidal_potential,
    tidal_stress,
    tide_at,
)
from quakesar.core.thermal.tide_cycles import (
    background_index,
    cycle_phase,
    daily_envelope,
    schuster_test,
    turning_points,
)
from quakesar.core.thermal.tide_stage import CyclesJob, TideJob, tide_cycles, tide_series

LUDIAN = 103.427, 27.245
POLE = np.array([0.0, 0.0, 6371e3])
MOON_M, SUN_M = 384400e3, 149597870700.0


def century(julian_day):
    return np.array((julian_day - 2451545.0) / 36525.0)


def above(psi_deg, distance):
    psi = math.radians(psi_deg)
    return np.array([[distance * math.sin(psi), 0.0, distance * math.cos(psi)]])


def test_the_moon_of_meeus_example_47a():
    longitude, latitude, distance = moon_ecliptic(century(2448724.5))
    # printed to 1e-6 degrees and 0.1 km
    assert longitude == pytest.approx(133.162655, abs=1e-6)
    assert latitude == pytest.approx(-3.229126, abs=1e-6)
    assert distance == pytest.approx(368409.68e3, abs=10.0)


def test_the_sun_of_meeus_example_25a():
    longitude, distance = sun_ecliptic(century(2448908.5))
    assert longitude == pytest.approx(199.90987, abs=1e-5)
    assert distance / SUN_M == pytest.approx(0.99766, abs=1e-5)


def test_bodies_over_ludian():
    time = centuries(np.array(["2014-08-03T08:30"], "datetime64[s]"), terrestrial=True)
    longitude, latitude, distance = moon_ecliptic(time)
    assert longitude[0] == pytest.approx(212.9143, abs=1e-4)
    assert latitude[0] == pytest.approx(0.9674, abs=1e-4)
    assert distance[0] == pytest.approx(390490.92e3, abs=20.0)
    assert sun_ecliptic(time)[0][0] == pytest.approx(130.9511, abs=1e-4)


def test_acceleration_at_the_station_of_the_iers():
    station = np.array([4075578.385, 931852.890, 4801570.154])
    moon = np.array([[-179996231.920342, -312468450.131567, -169288918.592160]])
    sun = np.array([[137859926952.015, 54228127881.435, 23509422341.696]])
    earth = 3.986004418e14
    found = tidal_acceleration(station, ((earth * 0.0123000371, moon), (earth * 332946.0482, sun)))[0]
    assert found == pytest.approx([5.35057523e-7, 9.26663760e-7, -1.11225924e-8], rel=1e-8)


@pytest.mark.parametrize(("psi", "potential"), [(0.0, 3.503558), (90.0, -1.751779)])
def test_potential_of_the_moon(psi, potential):
    assert tidal_potential(POLE, ((GM_MOON, above(psi, MOON_M)),))[0] == pytest.approx(potential, abs=1e-6)


def test_acceleration_overhead_and_of_degree_two():
    assert tidal_acceleration(POLE, ((GM_MOON, above(0.0, MOON_M)),))[0, 2] * 1e8 == pytest.approx(112.7805, abs=1e-4)
    sun = tidal_potential(POLE, ((GM_SUN, above(0.0, SUN_M)),))[0]
    assert sun == pytest.approx(1.608980, abs=1e-6)
    # vertical part of degree two: twice the potential over the radius
    assert 2.0 * sun / 6371e3 * 1e8 == pytest.approx(50.5095, abs=1e-3)


def test_the_vertical_pull_vanishes_over_the_sphere():
    rng = np.random.default_rng(1)
    places = rng.normal(size=(20000, 3))
    places *= 6371e3 / np.linalg.norm(places, axis=1, keepdims=True)
    body = above(0.0, MOON_M)
    mean = np.mean([tidal_potential(place, ((GM_MOON, body),))[0] for place in places[:4000]])
    # the mean of 4000 values of spread 1.6 is within 4 of its deviations
    assert abs(mean) < 4.0 * 1.6 / math.sqrt(4000)


def test_the_tide_at_ludian():
    tide = tide_at(*LUDIAN, 0.0, np.array(["2014-08-03T08:30"], "datetime64[s]"))
    assert tide.east_ugal[0] == pytest.approx(13.992, abs=1e-3)
    assert tide.north_ugal[0] == pytest.approx(-62.700, abs=1e-3)
    assert tide.up_ugal[0] == pytest.approx(29.164, abs=1e-3)
    assert tide.potential[0] == pytest.approx(0.955328, abs=1e-6)
    # the printed 0.059312 m takes another gravity: 2e-4 of it
    assert tide.uplift_m[0] == pytest.approx(0.059312, rel=2e-4)


@pytest.mark.parametrize(
    ("psi", "wanted"), [(0.0, (1980.73, 1980.73)), (45.0, (708.63, 281.74)), (90.0, (-563.47, -1417.25))]
)
def test_stress_of_the_solid_tide(psi, wanted):
    stress = tidal_stress(POLE, ((GM_MOON, above(psi, MOON_M)),), np.eye(3), 30e9, 0.25)[0]
    assert (stress[0, 0], stress[1, 1]) == pytest.approx(wanted, abs=0.01)
    assert abs(stress[0, 1]) < 1e-6


def test_stress_on_faults():
    pressed = np.array([[[-1000.0, 0.0], [0.0, 0.0]]])
    shear, normal, change = coulomb_change(pressed, 0.0, math.radians(30.0), math.radians(90.0), 0.4)
    assert (shear[0], normal[0], change[0]) == pytest.approx((433.01, -250.0, 333.01), abs=0.01)
    sheared = np.array([[[0.0, 1000.0], [1000.0, 0.0]]])
    assert coulomb_change(sheared, 0.0, math.radians(90.0), 0.0, 0.4)[2][0] == pytest.approx(1000.0)


def test_the_cycles_of_ludian_2014():
    days = np.arange(np.datetime64("2014-07-01"), np.datetime64("2014-09-01"))
    envelope = daily_envelope(*LUDIAN, 0.0, days)
    turns = turning_points(envelope)
    troughs = [(str(days[t.index])[5:], round(t.envelope_ugal, 2)) for t in turns if not t.is_peak]
    peaks = [(str(days[t.index])[5:], round(t.envelope_ugal, 2)) for t in turns if t.is_peak]
    assert troughs[:4] == [("07-04", 103.59), ("07-18", 129.99), ("08-02", 115.39), ("08-18", 113.12)]
    assert peaks[:4] == [("07-12", 264.45), ("07-26", 207.35), ("08-10", 259.41), ("08-24", 195.36)]
    event = int(np.flatnonzero(days == np.datetime64("2014-08-03"))[0])
    assert envelope[event] == pytest.approx(118.21, abs=0.01)
    assert str(days[background_index(turns, event)]) == "2014-08-02"
    assert cycle_phase(turns, event) == pytest.approx(360.0 / 16.0)


def test_schuster_tells_chance_from_preference():
    rng = np.random.default_rng(2)
    chances = [schuster_test(rng.uniform(0.0, 360.0, 60))[1] for _ in range(2000)]
    # under the null the chance is uniform: 5 % lie below 0.05, within four deviations of 2000 trials
    assert abs(np.mean(np.array(chances) < 0.05) - 0.05) < 4.0 * math.sqrt(0.05 * 0.95 / 2000)
    assert schuster_test(np.full(20, 90.0)) == pytest.approx((1.0, math.exp(-20.0)))


@pytest.mark.skipif(importlib.util.find_spec("astropy") is None, reason="astropy is not installed")
def test_acceleration_agrees_with_astropy():
    from astropy.coordinates import ITRS, get_body
    from astropy.time import Time

    times = np.datetime64("2014-07-20T00:00", "m") + np.arange(0, 30 * 24 * 60, 97)
    when = Time(times.astype("datetime64[us]").astype(str), scale="utc")
    bodies = []
    for mass, name in ((GM_MOON, "moon"), (GM_SUN, "sun")):
        place = get_body(name, when).transform_to(ITRS(obstime=when)).cartesian.xyz.to("m").value.T
        bodies.append((mass, place))
    station = np.array([-1317e3, 5519e3, 2901e3])
    own = tidal_acceleration(station, tuple(zip((GM_MOON, GM_SUN), body_positions(times))))
    assert np.abs(own - tidal_acceleration(station, bodies)).max() * 1e8 < 0.1


def test_a_series_as_a_table():
    job = TideJob((("Ludian", *LUDIAN),), "2014-08-03T08:30", "2014-08-03T09:30", step_s=600.0, stress=True)
    table = tide_series(job, Silent()).tables["OUTPUT"]
    assert len(table.rows) == 7
    assert table.rows[0][1] == "2014-08-03T08:30:00"
    assert table.rows[0][4] == pytest.approx(29.164, abs=1e-3)
    assert [name for name, _ in table.fields][-1] == "dcfs_pa"


def test_cycles_with_a_catalogue():
    rows = tuple((str(k), f"2014-0{7 + k % 2}-{10 + k:02d}T06:00:00", 103.0, 27.0, 10.0, 5.0, "Mw") for k in range(12))
    result = tide_cycles(CyclesJob(*LUDIAN, "2014-06-15", "2014-09-15", rows), Silent())
    assert 0.0 < result.values["P"] <= 1.0
    assert result.values["CYCLES"] == len([r for r in result.tables["OUTPUT"].rows if r[1] == "trough"]) - 1


@pytest.mark.parametrize(
    ("job", "words"),
    [
        (TideJob((("a", 1.0, 2.0),), "soon", "2014-01-01"), "START"),
        (TideJob((("a", 1.0, 2.0),), "2014-01-02", "2014-01-01"), "END"),
        (TideJob((), "2014-01-01", "2014-01-02"), "INPUT"),
        (TideJob((("a", 1.0, 2.0),), "1914-01-01", "2014-01-02", 1.0), "STEP"),
    ],
)
def test_refusals(job, words):
    with pytest.raises(InputError, match=words):
        tide_series(job, Silent())


def test_too_few_days_for_a_cycle():
    with pytest.raises(InputError, match="30"):
        tide_cycles(CyclesJob(*LUDIAN, "2014-07-01", "2014-07-10"), Silent())
