"""Numbers of the specification that no other test holds: bounds of series, the tails of real radiation, ephemerides.

The numbers were computed by a reference implementation of its own, ERFA, astropy and pyTMD.
"""

import importlib.util
import math

import numpy as np
import pytest
from quakesar.core.progress import Silent
from quakesar.core.raster import Raster
from quakesar.core.thermal import ephemeris
from quakesar.core.thermal.catalogue import Selection, select
from quakesar.core.thermal.catalogue_files import read_catalogue
from quakesar.core.thermal.climatology import ClimatologyJob, make_climatology
from quakesar.core.thermal.cube import Cube, distance_km
from quakesar.core.thermal.ephemeris import body_positions, moon_ecliptic, sun_ecliptic
from quakesar.core.thermal.importing import ImportJob, import_cube
from quakesar.core.thermal.indices import IndexJob, make_index
from quakesar.core.thermal.layers import pyramid_index
from quakesar.core.thermal.prior import empirical_prior
from quakesar.core.thermal.scores import rate_gain
from quakesar.core.thermal.seasons import Rules, climatology_block, find_seasons
from quakesar.core.thermal.tide import (
    GM_MOON,
    GM_SUN,
    H2,
    local_axes,
    normal_gravity,
    tidal_acceleration,
    tidal_potential,
    tidal_stress,
    tide_at,
)

POLE = np.array([0.0, 0.0, 6371e3])
MOON_M, SUN_M = 384400e3, 149597870700.0
STATION = np.array([4075578.385, 931852.890, 4801570.154])
LUDIAN = np.array([-1317e3, 5519e3, 2901e3])


@pytest.fixture(scope="module")
def radiation(shared_data, tmp_path_factory):
    path = str(tmp_path_factory.mktemp("olr") / "olr.tif")
    import_cube(
        ImportJob(path, (str(shared_data / "tir_olr_cdr_asia_points" / "test_input_asm_area_olr_uv.nc"),)), Silent()
    )
    return path


# --- 1.1


def test_mean_and_deviation_of_the_worked_example():
    days = np.array([f"{2001 + k}-01-15" for k in range(5)], "datetime64[D]")
    block = np.array([210, 230, 250, 240, 220], np.float32)[:, None]
    for ddof, want in ((1, 15.8114), (0, 14.1421)):
        mean, deviation, _ = climatology_block(block, find_seasons(days, "month"), Rules("all", ddof, 2))
        assert mean[0, 0] == 230.0
        assert deviation[0, 0] == pytest.approx(want, abs=5e-5)


def test_january_of_real_radiation_without_degree_of_freedom(radiation, tmp_path):
    paths = str(tmp_path / "m.tif"), str(tmp_path / "s.tif")
    make_climatology(ClimatologyJob(radiation, *paths, ddof=0), Silent())
    with Raster(paths[1]) as found:
        assert found.read()[1, 3] == pytest.approx(12.6549, abs=5e-5)


def test_memory_and_runs_of_real_radiation(radiation, tmp_path):
    """Lag-1..7 autocorrelation, and the shares of runs above 1.5 that last 2, 3 and 5 days; two printed digits."""
    path = str(tmp_path / "z.tif")
    make_index(IndexJob(radiation, path, "alice", "leave_year_out"), Silent())
    with Cube(path) as cube:
        z = cube.read_block().reshape(cube.times.size, -1).astype(np.float64)
    lags = [np.nanmean([np.corrcoef(c[k:], c[:-k])[0, 1] for c in z.T]) for k in range(1, 8)]
    assert lags == pytest.approx([0.62, 0.37, 0.26, 0.20, 0.15, 0.13, 0.11], abs=0.011)
    edges = np.diff(np.pad((z > 1.5).astype(int), ((1, 1), (0, 0))), axis=0)
    lasting = np.concatenate([np.flatnonzero(c == -1) - np.flatnonzero(c == 1) for c in edges.T])
    shares = [(lasting >= days).mean() for days in (2, 3, 5)]
    assert shares == pytest.approx([0.38, 0.16, 0.04], abs=0.011)


# --- 1.6 and 1.9


@pytest.mark.parametrize(("lon", "lat", "seen"), [(103.0, 30.0, 0.9555), (121.5, 24.0, 1.0)])
def test_over_large_windows_of_china(shared_data, lon, lat, seen):
    whole = read_catalogue(str(shared_data / "tir_usgs_china_2018_2023" / "query_full.csv"))
    quakes = select(whole, Selection(min_magnitude=4.0, start="2018-01-01", end="2022-12-31"))
    near = distance_km(lon, lat, quakes.longitude, quakes.latitude) <= 500.0
    days = (quakes.days[near] - np.datetime64("2018-01-01")).astype(int)
    assert empirical_prior(days, 1826, 30) == pytest.approx(seen, abs=5e-5)


def test_information_in_bits():
    gains = rate_gain(0.35, 0.1)
    nats = 0.35 * math.log(gains.on) + 0.65 * math.log(gains.off)
    assert nats / math.log(2.0) == pytest.approx(0.327409, abs=5e-7)


# --- 2.1


def test_earth_and_sun_of_meeus_to_the_last_printed_digit():
    _, distance = sun_ecliptic(np.array((2448908.5 - 2451545.0) / 36525.0))
    assert distance / SUN_M == pytest.approx(0.997662, abs=5e-7)


def test_seconds_between_the_time_scales_hardly_matter(monkeypatch):
    times = np.datetime64("2014-07-20") + np.arange(0, 30 * 24) * np.timedelta64(1, "h")
    pulls = []
    for seconds in (69.0, 0.0):
        monkeypatch.setattr(ephemeris, "_DELTA_T_S", seconds)
        pulls.append(tidal_acceleration(LUDIAN, tuple(zip((GM_MOON, GM_SUN), body_positions(times)))))
    # 0.02 in the specification; 0.04 for the worst component of this month, still below the 0.1 that is demanded
    assert 0.02 < 1e8 * np.abs(pulls[0] - pulls[1]).max() < 0.05


@pytest.mark.parametrize(("terms", "degrees", "km"), [(20, 0.037, 131.0), (10, 0.16, 486.0)])
def test_shorter_series_of_the_moon_are_worse(monkeypatch, terms, degrees, km):
    """The stated loss by short series: of the same size, for other times were sampled (half to one and a half)."""
    t = np.linspace(-0.2, 0.3, 20000)
    whole = moon_ecliptic(t)
    monkeypatch.setattr(ephemeris, "_LONGITUDE", ephemeris._LONGITUDE[:terms])
    monkeypatch.setattr(ephemeris, "_LATITUDE", ephemeris._LATITUDE[:terms])
    short = moon_ecliptic(t)
    away = np.hypot((whole[0] - short[0] + 180.0) % 360.0 - 180.0, whole[1] - short[1])
    assert 0.5 * degrees < away.max() < 1.5 * degrees
    assert 0.5 * km < 1e-3 * np.abs(whole[2] - short[2]).max() < 1.5 * km


@pytest.mark.skipif(importlib.util.find_spec("erfa") is None, reason="ERFA is not installed")
def test_the_moon_of_erfa():
    """Distance to 1e-7 km, direction to 0.74 arc seconds, 1980 to 2030 (which ERFA gives in another equinox)."""
    import erfa

    t = np.linspace(-0.2, 0.3, 2000)
    place = erfa.moon98(2451545.0, 36525.0 * t)["p"] * SUN_M
    longitude, latitude, distance = moon_ecliptic(t)
    assert np.abs(np.linalg.norm(place, axis=1) - distance).max() < 1e-3
    obliquity = np.radians(23.4392911)
    lon, lat = np.radians(longitude - 1.396971 * t - 0.0003086 * t**2), np.radians(latitude)
    own = np.stack([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)], axis=1)
    turn = np.array([[1, 0, 0], [0, np.cos(obliquity), np.sin(obliquity)], [0, -np.sin(obliquity), np.cos(obliquity)]])
    away = np.linalg.norm(own - (place / distance[:, None]) @ turn.T, axis=1)
    # the tilt of the ecliptic of date against that of 2000 is 47 arc seconds a century and left out here
    assert np.degrees(away.max()) * 3600.0 < 0.74 + 47.0 * 0.3


@pytest.mark.skipif(importlib.util.find_spec("astropy") is None, reason="astropy is not installed")
@pytest.mark.parametrize(("name", "degrees"), [("moon", 0.0028), ("sun", 0.0065)])
def test_directions_of_astropy(name, degrees):
    from astropy.coordinates import ITRS, get_body
    from astropy.time import Time

    times = np.datetime64("2014-07-20T00:00", "m") + np.arange(0, 30 * 24 * 60, 311)
    when = Time(times.astype("datetime64[us]").astype(str), scale="utc")
    theirs = get_body(name, when).transform_to(ITRS(obstime=when)).cartesian.xyz.to("m").value.T
    own = body_positions(times)[("moon", "sun").index(name)]
    units = [place / np.linalg.norm(place, axis=1, keepdims=True) for place in (own, theirs)]
    assert np.degrees(np.linalg.norm(units[0] - units[1], axis=1).max()) < 1.2 * degrees


# --- 2.2 and 2.4


def above(psi_deg, distance):
    psi = math.radians(psi_deg)
    return np.array([[distance * math.sin(psi), 0.0, distance * math.cos(psi)]])


@pytest.mark.parametrize(
    ("mass", "distance", "psi", "want"),
    [
        (GM_MOON, MOON_M, 0.0, 109.9845),
        (GM_MOON, MOON_M, 90.0, -54.9923),
        (GM_MOON, MOON_M, 54.7356, 0.0),
        (GM_SUN, SUN_M, 0.0, 50.5095),
        (GM_SUN, SUN_M, 90.0, -25.2547),
    ],
)
def test_vertical_pull_of_degree_two(mass, distance, psi, want):
    """It is twice the potential over the radius; 2e-4 for the angle that is printed to 1e-4 degrees."""
    pull = 2.0 * tidal_potential(POLE, ((mass, above(psi, distance)),))[0] / 6371e3
    assert 1e8 * pull == pytest.approx(want, abs=3e-4)


def test_the_exact_pull_is_the_sum_of_the_degrees():
    """Zenith: 109.9845 of degree two and 2.733 of degree three leave 0.06 of 112.7805 to the higher ones."""
    body = ((GM_MOON, above(0.0, MOON_M)),)
    parts = [n * tidal_potential(POLE, body, n)[0] / 6371e3 for n in (2, 3)]
    fourth = 4.0 * GM_MOON * 6371e3**3 / MOON_M**5
    exact = tidal_acceleration(POLE, body)[0, 2]
    assert 1e8 * exact == pytest.approx(112.7805, abs=5e-5)
    assert 1e8 * (sum(parts) + fourth) == pytest.approx(112.7805, abs=2e-3)


def test_the_station_of_the_iers_in_pytmd():
    """By pyTMD 3.0.9, which sums degrees two to four; what is left is the fifth of the Moon, below 3e-12 m/s2."""
    moon = np.array([[-179996231.920342, -312468450.131567, -169288918.592160]])
    sun = np.array([[137859926952.015, 54228127881.435, 23509422341.696]])
    earth = 3.986004418e14
    own = tidal_acceleration(STATION, ((earth * 0.0123000371, moon), (earth * 332946.0482, sun)))[0]
    assert own == pytest.approx([5.35055010e-7, 9.26661806e-7, -1.11253353e-8], abs=3e-12)


def test_equilibrium_height_and_uplift_at_ludian():
    tide = tide_at(103.427, 27.245, 0.0, np.array(["2014-08-03T08:30"], "datetime64[s]"))
    # the specification takes another gravity: 2e-4 of it
    assert tide.potential[0] / normal_gravity(math.radians(27.245)) == pytest.approx(0.097584, rel=2e-4)
    assert tide.uplift_m[0] / H2 == pytest.approx(0.097584, rel=2e-4)
    assert (H2, GM_MOON, GM_SUN) == (0.6078, 4.902800118e12, 1.32712440041e20)


def test_strain_below_the_moon():
    """Both strains 1.980730e-8: the stress over twice the shear modulus times (1 + nu) / (1 - nu)."""
    axes = local_axes(0.0, math.radians(90.0))
    stress = tidal_stress(POLE, ((GM_MOON, above(0.0, MOON_M)),), axes, 30e9, 0.25)[0]
    strain = np.diag(stress) * 0.75 / (2.0 * 30e9 * 1.25)
    assert strain == pytest.approx([1.980730e-8, 1.980730e-8], rel=1e-6)


# --- 2.5


def test_the_exact_chance_of_a_pyramid():
    index, chance = pyramid_index(np.array([40.0, 32.0, 21.0, 10.0, 2.0]))
    assert index == pytest.approx(-1.0)
    assert chance == pytest.approx(0.0167, abs=5e-5)
