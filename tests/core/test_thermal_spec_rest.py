"""The rest of the specification's numbers, section by section: defaults, derived figures, and its simulations.

docs/thermal.md has the table of all numbers and their tests. What the specification measured with a reference
implementation on its own simulation is checked here on ours: same statement, same bounds, other random numbers.
"""

import importlib.util
import math
import sys
from pathlib import Path

import numpy as np
import pytest
from quakesar.core.geometry import lonlat_to_ecef
from quakesar.core.progress import Silent
from quakesar.core.thermal.alarms import alarms_from_events
from quakesar.core.thermal.catalogue import Catalogue
from quakesar.core.thermal.catalogue_files import read_catalogue
from quakesar.core.thermal.completeness import maximum_curvature
from quakesar.core.thermal.cube import Cube, cell_areas_km2
from quakesar.core.thermal.ephemeris import body_positions
from quakesar.core.thermal.heating import PRESETS, CoreRules
from quakesar.core.thermal.hybrid import LAWS
from quakesar.core.thermal.importing import ImportJob, import_cube
from quakesar.core.thermal.indices import IndexJob, make_index
from quakesar.core.thermal.lag import LagJob, find_lag, lag_curve
from quakesar.core.thermal.maps import area_measure
from quakesar.core.thermal.molchan import (
    area_skill,
    information_gain,
    molchan_curve,
    three_axis_skill,
)
from quakesar.core.thermal.scores import kernel_gain
from quakesar.core.thermal.seasons import Rules, find_seasons, standardise_block
from quakesar.core.thermal.synthetic import SyntheticJob
from quakesar.core.thermal.tide import (
    GM_MOON,
    GM_SUN,
    GRAVIMETRIC,
    H2,
    H3,
    L2,
    local_axes,
    solid_motion,
    tidal_acceleration,
    tidal_stress,
    tide_at,
)
from quakesar.core.thermal.training import (
    KAPPAS,
    SHARES,
    Region,
    choose_global,
    split_years,
    tally,
    worth,
)
from quakesar.core.thermal.training_stage import TrainJob
from scipy.stats import norm
from thermal_cubes import every_day, grid_of, write_cube

BENCH = Path(__file__).resolve().parent.parent.parent / "bench"
LUDIAN = 103.427, 27.245
POLE = np.array([0.0, 0.0, 6371e3])
MOON_M, SUN_M = 384400e3, 149597870700.0


@pytest.fixture
def acceptance(monkeypatch):
    """The simulations of the acceptance table."""
    monkeypatch.setattr(sys, "path", [str(BENCH), *sys.path])
    from acceptance import thermal, thermal_statistics

    return thermal, thermal_statistics


def above(psi_deg, distance):
    psi = math.radians(psi_deg)
    return np.array([[distance * math.sin(psi), 0.0, distance * math.cos(psi)]])


# --- 1.1


def test_the_value_of_the_golden_day(shared_data, tmp_path):
    path = str(tmp_path / "olr.tif")
    name = str(shared_data / "tir_olr_cdr_asia_points" / "test_input_asm_area_olr_uv.nc")
    import_cube(ImportJob(path, (name,)), Silent())
    with Cube(path) as cube:
        day = int(np.flatnonzero(cube.days == np.datetime64("2003-01-15"))[0])
        assert cube.read_block(None, day, day + 1)[0, 1, 3] == pytest.approx(246.2836, abs=5e-5)


def test_shares_of_a_normal_distribution(tmp_path):
    shares = norm.sf([1.0, 1.28, 1.5, 1.645, 2.0, 2.5, 3.0])
    assert shares == pytest.approx([0.159, 0.100, 0.067, 0.050, 0.023, 0.0062, 0.0013], abs=5e-4)

    class Heard(Silent):
        text = ""

        def message(self, text):
            self.text = text

    days = every_day("2001-01-01", "2006-12-31")
    values = np.random.default_rng(1).normal(280.0, 4.0, (days.size, 4, 5))
    heard = Heard()
    made = make_index(
        IndexJob(write_cube(tmp_path / "c.tif", values, days), str(tmp_path / "z.tif"), "alice"), heard
    ).values
    assert "a normal distribution has 6.68 percent" in heard.text
    # t of 170 references at 1.5 is 0.0677; four deviations of 43000 values
    assert made["SHARE_ABOVE"] == pytest.approx(6.77, abs=0.5)


def test_limits_of_references_are_those_of_the_specification():
    rules, job = Rules(), IndexJob("", "")
    assert (rules.ddof, rules.min_samples, rules.reference) == (1, 5, "leave_year_out")
    assert replace_rules("causal").least_years == 5
    assert (job.mode, job.reference, job.min_clear, job.area_weight, job.group) == (
        "retira", "leave_year_out", 0.2, True, "month",
    )  # fmt: skip


def replace_rules(reference):
    return Rules()._replace(reference=reference)


@pytest.mark.parametrize(("sigma", "known"), [(0.5e-6, False), (2e-6, True)])
def test_floor_of_sigma(sigma, known):
    """A standard deviation of at most 1e-6 gives no index: values of zero but for one day each year."""
    days = np.concatenate([every_day(f"{year}-01-01", f"{year}-01-10") for year in range(2001, 2007)])
    block = np.zeros((days.size, 1), np.float32)
    block[::2] = 2.0 * sigma  # half of the values at 0, half at 2 sigma: their deviation is sigma
    z = standardise_block(block, find_seasons(days, "month"), Rules("all"))
    assert np.isfinite(z).all() == known


# --- 1.2


def test_presets_are_the_defaults_of_the_specification():
    olr, warm, rank, ssta = (PRESETS[name] for name in ("olr", "temperature", "quantile", "ssta"))
    assert (olr.k_env, olr.k_core, olr.n_core, olr.d_core, olr.contrast) == (1.5, 2.0, 2, 2, 0.5)
    assert (warm.k_env, warm.k_core) == (1.5, 2.5)
    assert (rank.k_env, rank.k_core) == (0.97, 0.995)
    assert (ssta.area_min_km2, ssta.gap_days) == (150.0, 7)
    assert (olr.area_max_km2, olr.speed_max_km_day) == (430e3, 150.0)
    # 40 cells of one degree at 30 N, and 1.5 of them a day, as printed with two digits
    cell = cell_areas_km2(grid_of(1, 1, 100.0, 30.5))[0]
    assert 40.0 * cell == pytest.approx(4.3e5, rel=0.01)
    assert 1.5 * math.sqrt(cell) == pytest.approx(150.0, rel=0.04)


def test_gains_with_and_without_a_heating_core(acceptance, monkeypatch):
    """Without a core gain 1.3 to 2.0 and 260 to 800 events on front days; with it 7.6 and 0 to 3 (RETIRA 5.8, 0 to 8).

    Ours: 1.6 and more than 1000 (every cell above 2.5 alone counts), 64 and 0 to 3; the windows are short (20 days),
    so that gains with a core are larger than those of the specification, which does not print its windows.
    """
    chain, _ = acceptance
    for mode, least, most in (("alice", 7.6, 3), ("retira", 5.8, 8)):
        found = chain.run_chain(SyntheticJob("", seed=1), mode)
        assert found.gain >= least
        assert found.on_fronts <= most
    loose = CoreRules(k_core=2.5, n_core=1, d_core=1, contrast=-np.inf, area_max_km2=np.inf, speed_max_km_day=np.inf)
    monkeypatch.setitem(chain.PRESETS, "temperature", loose)
    found = chain.run_chain(SyntheticJob("", seed=1), "alice")
    assert 1.3 <= found.gain <= 2.0
    assert found.on_fronts >= 260


# --- 1.4 and 1.5


def test_a_skill_below_one_half_is_said():
    """The anchor bug to avoid: a score of 0.2 is not lifted to 0.5, and events count, not cells with events."""
    measure = np.full(10, 0.1)
    counts = np.zeros(10, int)
    counts[1], counts[2] = 3, 1  # most events where the score is low
    skill = area_skill(molchan_curve(np.arange(10.0), measure, counts))
    assert skill == pytest.approx(1.0 - (3 * 0.85 + 0.75) / 4)
    assert skill < 0.2
    assert area_skill(molchan_curve(np.arange(10.0), measure, (counts > 0).astype(int))) == pytest.approx(0.2)


def test_rejection_rates_of_the_nulls(acceptance):
    """3.3, 64, 20, 4.3 and 3.0 percent in the specification's simulation of 300 runs; its bounds hold on ours."""
    _, statistics = acceptance
    rates = [row.measured for row in statistics.null_rows(300)]
    measure, area, clustered, shifted, declustered = rates
    assert measure <= 0.07
    assert area >= 0.30
    assert clustered >= 0.12
    assert shifted <= 0.08
    assert declustered <= 0.08


@pytest.mark.parametrize(("tau", "prior"), [(0.0, 0.0), (0.0, 0.2), (0.1, 0.1), (0.05, 0.15)])
def test_noise_by_distance_and_by_balanced_skill(tau, prior):
    """Random alarms lie on the line (tau, 1 - tau, 1 - prior): 0.18 to 0.30 by distance from the corner, 0 by S3."""
    nu, fdr = 1.0 - tau, 1.0 - prior
    distance = 1.0 - math.sqrt((tau**2 + nu**2 + fdr**2) / 3.0)
    assert 0.18 <= distance <= 0.30
    assert three_axis_skill(tau, nu, fdr, prior).s3 == pytest.approx(0.0, abs=1e-12)


def test_information_punishes_a_window_three_times_as_long():
    short, long = three_axis_skill(0.01, 0.65, 0.5, 0.2), three_axis_skill(0.03, 0.63, 0.5, 0.2)
    assert long.s3 > 0.99 * short.s3
    assert information_gain(0.37, 0.03) < 0.7 * information_gain(0.35, 0.01)


# --- 1.6, 1.8 and 1.9


def test_the_catalogue_of_china_is_incomplete_below_4_4(shared_data):
    quakes = read_catalogue(str(shared_data / "tir_usgs_china_2018_2023" / "query_full.csv"))
    # maximum curvature + 0.2: its fullest bin is 4.2 or above
    assert maximum_curvature(quakes.magnitude) >= 4.4 - 1e-9


def test_defaults_of_training():
    job = TrainJob("", ())
    assert SHARES == (0.6, 0.2)
    assert (job.block_deg, job.least) == (5.0, 30)
    assert 0.25 in KAPPAS


def test_the_best_of_many_sets_on_noise(acceptance):
    """Significant in training in 33 to 50 percent of runs, in the test in 0 to 5; here 40 runs of 32 sets."""
    _, statistics = acceptance
    runs, seen = 40, [0, 0]
    for seed in range(runs):
        found, parts = noise_tally(seed, statistics)
        best = np.full(1, choose_global(found, parts[0]))
        for k, part in enumerate((parts[0], parts[2])):
            value = worth(found, best, part)
            seen[k] += value.chance < 0.05 and value.information > 0.0
    # two deviations of 40 runs are 16 and 7 percent
    assert 0.33 - 0.16 <= seen[0] / runs <= 0.50 + 0.16
    assert seen[1] / runs <= 0.05 + 0.07


def noise_tally(seed, statistics):
    """Return the tally of 32 sets (4 choices of events, 4 windows, 2 radii) that know nothing, and the split."""
    rng, grid = np.random.default_rng(seed), grid_of(8, 12)
    days, count = every_day("2008-01-01", "2017-12-31"), 60
    time = np.sort(rng.uniform(0.0, days.size, count))
    texts = np.array([""] * count, object)
    stamps = days[0].astype("datetime64[ms]") + (time * 86400e3).astype("timedelta64[ms]")
    places = rng.uniform(100.1, 111.9, count), rng.uniform(32.1, 39.9, count)
    quakes = Catalogue(texts, stamps, *places, np.full(count, 9.0), np.full(count, 5.0), texts)
    alarms = []
    for _ in range(4):
        events = {"event": np.arange(30), "end": days[rng.integers(0, days.size - 40, 30)], "core_z": np.ones(30)}
        events.update(longitude=rng.uniform(100, 112, 30), latitude=rng.uniform(32, 40, 30))
        for first, last in ((1, 10), (11, 30), (1, 30), (1, 60)):
            for radius in (150.0, 300.0):
                alarms.append(alarms_from_events(events, first_day=first, last_day=last, radius_km=radius))
    region = Region(grid, days, np.zeros(grid.shape, int), area_measure(grid))
    return tally(alarms, quakes, region, Silent()), split_years(region.years)


def test_local_beats_common_on_two_regimes(acceptance):
    """(1, 10) days in the west in 8 of 8 seeds, ahead of the common set in the test in 6 of 8 (0.82 against 0.68)."""
    _, statistics = acceptance
    west, wins = 0, 0
    for seed in range(8):
        found, (training, _, testing) = statistics._regimes(seed, 0.6, 200)
        choice = statistics.choose_local(found, training, 0.25, 30)
        west += statistics._WINDOWS[choice[0]] == (1, 10)
        common = np.full(2, choose_global(found, training))
        wins += worth(found, choice, testing).information > worth(found, common, testing).information
    assert west == 8
    assert wins >= 6


def test_kernel_laws_and_floors():
    assert LAWS == {4.5: (0.31, 1.59, 2.76), 5.0: (0.30, 1.58, 2.66), 5.5: (0.28, 1.50, 2.59)}
    law = LAWS[5.0]
    assert kernel_gain(0.2, 0.1, law) == pytest.approx(kernel_gain(1.0, 0.5, law))
    assert kernel_gain(1.0, 0.5, law) == pytest.approx(0.30 * 0.5**-2.66)


# --- 1.11


def test_a_lag_of_three_of_signal_and_noise_alike():
    """R 0.698 of one seed: which series it was is not said. Signal and noise of one variance give 0.707 on average."""
    found = []
    for seed in range(60):
        rng = np.random.default_rng(seed)
        first = rng.normal(size=400)
        curve = lag_curve(first, np.roll(first, 3) + rng.normal(size=400), 10)
        assert int(np.argmax(curve)) - 10 == 3
        found.append(curve.max())
    # the error of r is (1 - r2) / sqrt(n) = 0.025, that of the mean of 60 an eighth of it
    assert np.mean(found) == pytest.approx(math.sqrt(0.5), abs=0.012)
    low, high = np.percentile(found, (2.5, 97.5))
    assert low < 0.698 < high
    rng = np.random.default_rng(1)
    first = rng.normal(size=300)
    lags = find_lag(first, np.roll(first, 3) + rng.normal(size=300), LagJob("", "", draws=99), Silent())
    assert lags.best == 3
    assert lags.correlation.max() == pytest.approx(0.698, abs=0.001)  # this one comes close, by chance
    assert LagJob("", "").block_days == 15


# --- 2.1 and 2.2


@pytest.mark.skipif(importlib.util.find_spec("erfa") is None, reason="ERFA is not installed")
def test_the_moon_of_erfa_in_its_own_axes():
    """Distance to 1e-7 km and direction to 0.74 arc seconds, 1980 to 2030, turned by ERFA's own precession."""
    import erfa
    from quakesar.core.thermal.ephemeris import moon_ecliptic

    t = np.linspace(-0.2, 0.3, 4000)
    theirs = erfa.moon98(2451545.0, 36525.0 * t)["p"] * SUN_M
    longitude, latitude, distance = moon_ecliptic(t)
    assert np.abs(np.linalg.norm(theirs, axis=1) - distance).max() < 2e-4
    lon, lat = np.radians(longitude), np.radians(latitude)
    ours = np.stack([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)], axis=1)
    gamma, phi, psi, _ = erfa.pfw06(2451545.0, 36525.0 * t)
    ours = turned(turned(turned(ours, psi, 2), -phi, 0), -gamma, 2)
    away = np.linalg.norm(ours - theirs / distance[:, None], axis=1)
    assert np.degrees(away.max()) * 3600.0 < 0.745


def turned(vectors, angle, axis):
    """Turn the axes about one of them, as IAU's rotations do."""
    first, second = [k for k in range(3) if k != axis] if axis != 1 else (2, 0)
    out = vectors.copy()
    out[:, first] = np.cos(angle) * vectors[:, first] + np.sin(angle) * vectors[:, second]
    out[:, second] = -np.sin(angle) * vectors[:, first] + np.cos(angle) * vectors[:, second]
    return out


def hourly_bodies():
    times = np.datetime64("2014-07-20") + np.arange(0, 30 * 24) * np.timedelta64(1, "h")
    return lonlat_to_ecef(*np.radians(LUDIAN), 0.0), body_positions(times)


def test_wrong_places_of_the_bodies_cost_1_5_microgal():
    """An ephemeris that is off by 0.37 (Moon) and 0.28 degrees (Sun) is off by 1.5 microgal."""
    place, (moon, sun) = hourly_bodies()
    right = tidal_acceleration(place, ((GM_MOON, moon), (GM_SUN, sun)))
    away = turned(moon, math.radians(0.37), 2), turned(sun, math.radians(0.28), 2)
    wrong = tidal_acceleration(place, tuple(zip((GM_MOON, GM_SUN), away)))
    assert 1e8 * np.abs(right - wrong).max() == pytest.approx(1.5, abs=0.05)


def test_the_factor_of_a_gravimeter(tmp_path):
    assert pytest.approx(1.1608, abs=5e-5) == GRAVIMETRIC
    assert (H2, L2, H3) == (0.6078, 0.0847, 0.292)
    from quakesar.core.thermal.tide_stage import TideJob, tide_series

    job = TideJob((("Ludian", *LUDIAN),), "2014-08-03T08:30", "2014-08-03T08:40")
    table = tide_series(job, Silent()).tables["OUTPUT"]
    row = dict(zip([name for name, _ in table.fields], table.rows[0]))
    assert row["gravity_ugal"] == pytest.approx(-1.1608 * row["up_ugal"], rel=1e-5)
    tide = tide_at(*LUDIAN, 0.0, np.array(["2014-08-03T08:30"], "datetime64[s]"))
    assert (row["move_east_mm"], row["move_north_mm"]) == pytest.approx(tuple(1e3 * tide.shift_m[0, :2]))


@pytest.mark.parametrize("psi", [0.0, 45.0, 90.0])
def test_motion_of_the_ground_below_the_moon(psi):
    """Upward h W / g of both degrees, toward the Moon l dW/dpsi / g (closed form)."""
    motion = solid_motion(POLE, ((GM_MOON, above(psi, MOON_M)),))[0]
    c, s = math.cos(math.radians(psi)), math.sin(math.radians(psi))
    second, third = (GM_MOON * 6371e3**n / MOON_M ** (n + 1) / 9.82 for n in (2, 3))
    up = H2 * second * (1.5 * c * c - 0.5) + H3 * third * (2.5 * c**3 - 1.5 * c)
    assert motion == pytest.approx([3.0 * L2 * second * c * s, 0.0, up], abs=1e-12)


@pytest.mark.skipif(importlib.util.find_spec("pysolid") is None, reason="pysolid is not installed")
def test_motion_of_the_ground_of_pysolid():
    """Ludian 2014-07-10 to 08-20: rms 0.40 mm east, 0.77 north, 6.4 up, correlation at least 0.9986."""
    from datetime import datetime

    from pysolid import calc_solid_earth_tides_point

    span = datetime(2014, 7, 10), datetime(2014, 8, 20)
    texts, *theirs = calc_solid_earth_tides_point(LUDIAN[1], LUDIAN[0], *span, step_sec=600, display=False)
    lon, lat = np.radians(LUDIAN)
    place = lonlat_to_ecef(lon, lat, 0.0)
    bodies = tuple(zip((GM_MOON, GM_SUN), body_positions(np.array(texts, "datetime64[s]"))))
    # the specification's axes are those of the sphere: up is away from the centre
    axes = local_axes(lon, math.atan2(place[2], math.hypot(*place[:2])))
    ours = solid_motion(place, bodies) @ axes.T
    for own, other, rms in zip(ours.T, theirs, (0.40, 0.77, 6.4)):
        assert 1e3 * np.sqrt(np.mean((own - other) ** 2)) == pytest.approx(rms, abs=0.06)
        assert np.corrcoef(own, other)[0, 1] >= 0.9986


def test_motion_of_the_ground_of_a_printed_series():
    """Eight values of pysolid 0.3.4 at Ludian (m, east north up), within three times the rms of the whole series."""
    times = np.datetime64("2014-07-12T00:00") + np.arange(8) * np.timedelta64(7 * 3600, "s")
    moved = tide_at(*LUDIAN, 0.0, times).shift_m
    assert (np.abs(moved - PYSOLID).max(axis=0) < (0.0012, 0.0023, 0.0192)).all()


PYSOLID = np.array(
    [
        (0.05454, 0.01036, -0.09589),
        (-0.06175, -0.01299, 0.23032),
        (0.04529, -0.03516, -0.07852),
        (-0.04305, -0.02928, -0.10398),
        (0.05499, -0.01910, 0.25096),
        (-0.04570, 0.00721, -0.11984),
        (0.00367, -0.07533, 0.11607),
        (0.03709, 0.00708, -0.13357),
    ]
)


# --- 2.4


def test_stresses_of_the_tide_are_some_kilopascals():
    """1 to 4 kPa: the Moon and the Sun overhead together, where the stress is largest."""
    both = ((GM_MOON, above(0.0, MOON_M)), (GM_SUN, above(0.0, SUN_M)))
    stress = tidal_stress(POLE, both, np.eye(3), 30e9, 0.25)[0]
    assert 1000.0 < stress[0, 0] < 4000.0
