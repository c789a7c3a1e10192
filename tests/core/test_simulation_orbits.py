"""Orbits, scene timing and DORIS files of the simulator."""

from datetime import datetime, timedelta

import numpy as np
import pytest

pytest.importorskip("numba")
from quakesar.core.simulation.constants import LINE_INTERVAL_S, RANGE_SPACING_M, SPEED_OF_LIGHT_M_S
from quakesar.core.simulation.doris import doris_file, doris_name
from quakesar.core.simulation.job import BAM_LON_LAT_DEG, PASSES, PRESETS, TRACKS, SimulationJob
from quakesar.core.simulation.orbits import (
    geodetic_to_earth_fixed,
    local_axes,
    perpendicular_baseline,
    zero_doppler_time,
)
from quakesar.core.simulation.passes import build_scenes, swath_edges, true_orbits
from quakesar.core.simulation.viewing import observe_points


@pytest.fixture(scope="module")
def orbits():
    return true_orbits()


@pytest.fixture(scope="module")
def scenes():
    return build_scenes(PRESETS["bam_small"], 1075.0, SimulationJob("bam_small", "unused", seed=4))


@pytest.mark.parametrize(("orbit", "track"), [(9192, "desc"), (10459, "asc")])
def test_line_of_sight_at_bam_is_the_published_one(orbits, orbit, track):
    """Every component within 0.01 of specs/dinsar.md."""
    target = geodetic_to_earth_fixed(*BAM_LON_LAT_DEG, 0.0)
    look = orbits[orbit].positions(zero_doppler_time(orbits[orbit], target))[0] - target
    found = local_axes(*BAM_LON_LAT_DEG) @ look / np.linalg.norm(look)
    assert found == pytest.approx(TRACKS[track].line_of_sight_enu, abs=0.01)


@pytest.mark.parametrize("entry", [p for p in PASSES if p.reference != p.orbit], ids=lambda p: str(p.orbit))
def test_baselines_are_the_published_ones(orbits, entry):
    """Near and far range of the bam swath within a centimetre, its centre within 1 m of their mean."""
    base = next(p.orbit for p in PASSES if p.track == entry.track)
    edges = swath_edges(orbits[base], PRESETS["bam"])
    pair = orbits[entry.reference], orbits[entry.orbit]
    found = [perpendicular_baseline(*pair, edge)[0] for edge in edges]
    assert found == pytest.approx(entry.near_far_baseline_m, abs=0.01)
    centre = geodetic_to_earth_fixed(*PRESETS["bam"].centre_lon_lat_deg, 1060.0)
    assert perpendicular_baseline(*pair, centre)[0] == pytest.approx(np.mean(found), abs=1.0)


def test_orbits_are_those_of_the_satellite(orbits):
    """About 100 minutes, 780-820 km high, and 7.5 km/s in the rotating frame; velocity is the derivative."""
    orbit = orbits[9192]
    times = np.arange(0.0, 6100.0, 10.0)
    height = np.linalg.norm(orbit.positions(times), axis=1) - 6371000.0
    assert 770e3 < height.min() < height.max() < 830e3
    speed = np.linalg.norm(orbit.velocities(times), axis=1)
    assert speed == pytest.approx(7550.0, abs=60.0)
    travelled = np.linalg.norm(np.diff(orbit.positions(np.arange(0.0, 10.0, 0.01)), axis=0), axis=1).sum()
    speeds = np.linalg.norm(orbit.velocities(np.arange(0.005, 9.99, 0.01)), axis=1)
    assert travelled == pytest.approx(0.01 * speeds.sum(), rel=1e-8)


def test_power_series_follows_the_orbit(scenes):
    for scene in scenes.values():
        times = np.linspace(-1.0, 1.0, 41)
        powers = times[:, None] ** np.arange(scene.coefficients.shape[1])
        exact = scene.orbit.positions(scene.centre_s + times * scene.half_width_s)
        assert np.abs(powers @ scene.coefficients.T - exact).max() < 1e-7


def test_zero_doppler_of_the_kernel_is_that_of_the_orbit(scenes):
    """Two independent solutions: compiled Newton on the series, numpy Newton on the orbit; 1 ns and 0.1 micrometre."""
    scene = scenes[6687]
    found = observe_points(scene, 58.33, 29.02, 1400.0)[:, 0]
    point = geodetic_to_earth_fixed(58.33, 29.02, 1400.0)
    time = zero_doppler_time(scene.orbit, point)
    assert found[0] == pytest.approx(time, abs=1e-8)
    assert found[1] == pytest.approx(np.linalg.norm(point - scene.orbit.positions(time)[0]), abs=1e-6)
    look = (scene.orbit.positions(time)[0] - point) / found[1]
    assert found[2:5] == pytest.approx(local_axes(58.33, 29.02) @ look, abs=1e-9)


def test_recorded_is_true_plus_bias(scenes):
    biased = 0
    for orbit, scene in scenes.items():
        lines = (scene.recorded_first_line_s - scene.first_line_s) / LINE_INTERVAL_S
        near = 0.5e-9 * scene.recorded_near_time_ns * SPEED_OF_LIGHT_M_S
        assert lines == pytest.approx(scene.bias_lines, abs=1e-6)
        assert (near - scene.near_range_m) / RANGE_SPACING_M == pytest.approx(scene.bias_samples, abs=1e-6)
        biased += bool(scene.bias_lines or scene.bias_samples)
        assert (orbit in (9192, 10459)) == (scene.bias_lines == 0.0)
    assert biased == 4


def test_orbit_errors_are_of_the_announced_size(scenes):
    scene = scenes[6687]
    times = np.linspace(0.0, 6000.0, 200)
    product = scene.product_orbit.positions(times) - scene.orbit.positions(times)
    precise = scene.doris_orbit.positions(times) - scene.orbit.positions(times)
    assert 0.1 < np.linalg.norm(product, axis=1).mean() < 0.35
    assert 0.03 < np.linalg.norm(precise, axis=1).mean() < 0.12


def utc(vector):
    return datetime.strptime(" ".join(vector[:2]).title(), "%d-%b-%Y %H:%M:%S.%f")


def test_doris_file_is_genuine_in_form(scenes, shared_data):
    """Same header lines and record length as a real file, and vectors that are the orbit's, to the last digit."""
    scene = scenes[9192]
    text = doris_file(scene)
    real = next((shared_data / "baja_envisat_doris_orbits").glob("DOR_VOR_*")).read_bytes()
    assert len(text) == len(real)
    ours, theirs = text.decode("ascii").split("\n"), real.decode("ascii").split("\n")
    assert [len(line) for line in ours] == [len(line) for line in theirs]
    keys = [line.split("=")[0] for line in ours[:55] if "=" in line]
    assert keys == [line.split("=")[0] for line in theirs[:55] if "=" in line]
    vectors = [line.split() for line in ours[-1590:-1]]
    assert len(vectors) == 1589
    start = utc(vectors[0])
    assert doris_name(scene).split("_")[4:6] == [f"{start:%Y%m%d}", f"{start:%H%M%S}"]
    assert utc(vectors[-1]) - start == timedelta(hours=26, minutes=28)
    assert start < scene.epoch < utc(vectors[-1])
    place = np.array([vectors[500][4:7]], float)
    seconds = (start - scene.epoch).total_seconds() + 500 * 60.0
    assert place == pytest.approx(scene.doris_orbit.positions(seconds), abs=5.1e-4)
    speed = np.array([vectors[500][7:10]], float)
    assert speed == pytest.approx(scene.doris_orbit.velocities(seconds), abs=6e-7)
    near = min(vectors, key=lambda v: abs(utc(v) - scene.epoch))
    assert int(near[3]) == 9192
