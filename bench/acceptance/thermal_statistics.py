"""Nulls of alarm tests, training, hybrid probability, tide and layers on simulated truth (A1, A2, A6 to A9)."""

from __future__ import annotations

import importlib.util
import tempfile
from pathlib import Path

import numpy as np
from osgeo import osr
from quakesar.core.grids import MapGrid, Window
from quakesar.core.progress import Silent
from quakesar.core.raster import Band, Raster, RasterWriter
from quakesar.core.thermal.alarms import Alarms, alarms_from_events
from quakesar.core.thermal.catalogue import Catalogue
from quakesar.core.thermal.contingency import Period, level_masses
from quakesar.core.thermal.cube import CubeWriter, Facts
from quakesar.core.thermal.declustering import decluster_windows
from quakesar.core.thermal.layers import LayersJob, layer_increments
from quakesar.core.thermal.maps import area_measure
from quakesar.core.thermal.molchan import area_skill, binomial_chance, information_gain, molchan_curve
from quakesar.core.thermal.nulls import Statistic, Sweep, alarm_timeline, chance_of, shifted
from quakesar.core.thermal.scores import (
    gain_interval,
    information_gain_per_event,
    poisson_probability,
    rate_gain,
    reliability,
)
from quakesar.core.thermal.tide import tide_at
from quakesar.core.thermal.tide_cycles import daily_envelope, turning_points
from quakesar.core.thermal.training import Region, choose_global, choose_local, split_years, tally, worth

from .table import Row

_DAY = np.datetime64("2008-01-01")
_LUDIAN = 103.427, 27.245
_WINDOWS = ((1, 10), (11, 30), (1, 30))
_HPA = (1000.0, 925.0, 850.0, 700.0, 600.0, 500.0)


def rows() -> list:
    """Measure all of them."""
    return [*null_rows(), *skill_rows(), *training_rows(), *hybrid_rows(), *tide_rows(), *layer_rows()]


def _grid(rows_: int, cols: int) -> MapGrid:
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(4326)
    return MapGrid(rows_, cols, 95.0, 45.0, 1.0, 1.0, crs.ExportToWkt())


def _catalogue(day, lon, lat, size) -> Catalogue:
    order = np.argsort(day)
    time = _DAY.astype("datetime64[ms]") + (day[order] * 86400e3).astype(np.int64).astype("timedelta64[ms]")
    texts = np.array([""] * day.size, object)
    return Catalogue(texts, time, lon[order], lat[order], np.full(day.size, 10.0), size[order], texts)


def _scatter(rng, rho, grid: MapGrid, count: int) -> tuple:
    cell = rng.choice(rho.size, count, p=rho.ravel())
    lon, lat = grid.x(cell % grid.cols), grid.y(cell // grid.cols)
    return lon + rng.uniform(-0.45, 0.45, count), lat + rng.uniform(-0.45, 0.45, count)


def _quakes(rng, rho, grid: MapGrid, days: int, *, clustered: bool) -> Catalogue:
    """Return 200 earthquakes, independent or in clusters of five on average."""
    count = 40 if clustered else 200
    lon, lat = _scatter(rng, rho, grid, count)
    day, size = rng.uniform(0, days, count), np.full(count, 6.0)
    if clustered:
        parent = np.concatenate([np.arange(count), rng.integers(0, count, 200 - count)])
        later = np.append(np.zeros(count), rng.exponential(8.0, 200 - count))
        lon, lat, day = lon[parent], lat[parent], np.minimum(day[parent] + later, days - 0.01)
        size = np.append(size, np.full(200 - count, 5.0))
    return _catalogue(day, lon, lat, size)


def null_rows(runs: int = 300) -> list:
    """A1: how often random alarms on active cells seem significant at 5 percent."""
    rng, grid, days = np.random.default_rng(1), _grid(20, 20), 2000
    rho = rng.gamma(0.5, size=grid.shape)
    rho /= rho.sum()
    period = Period(_DAY, _DAY + days - 1)
    found = dict.fromkeys(("measure", "area", "clustered", "declustered", "shift"), 0)
    for _ in range(runs):
        lon, lat = _scatter(rng, rho, grid, 60)
        start = _DAY + rng.integers(0, days - 120, 60)
        one = np.ones(60)
        alarms = Alarms(np.arange(60), start, start + 119, lon, lat, 80.0 * one, one, 0.0 * one, one)
        level = np.ones(60, int)
        masses = level_masses(alarms, level, grid, period, (rho, area_measure(grid)), Silent())
        tau, area = (float(mass[1]) for mass in masses)
        quakes = _quakes(rng, rho, grid, days, clustered=False)
        hits = int(alarms.hits(quakes).any(axis=0).sum())
        found["measure"] += binomial_chance(200, tau, hits) <= 0.05
        found["area"] += binomial_chance(200, area, hits) <= 0.05
        quakes = _quakes(rng, rho, grid, days, clustered=True)
        hit = alarms.hits(quakes).any(axis=0)
        found["clustered"] += binomial_chance(200, tau, int(hit.sum())) <= 0.05
        main = decluster_windows(quakes).main
        found["declustered"] += binomial_chance(int(main.sum()), tau, int(hit[main].sum())) <= 0.05
        day = (quakes.days - _DAY).astype(np.int64)
        sweep = Sweep(np.array([-np.inf, 1.0]), *masses, alarm_timeline(alarms, level, quakes, period), day)
        statistic = Statistic(1, sweep.mid_tau)
        drawn = shifted(sweep, statistic, 199, rng, Silent())
        found["shift"] += chance_of(float(statistic.of(sweep.reached)), drawn) <= 0.05
    share = {key: count / runs for key, count in found.items()}
    return [
        Row("thermal A1: random alarms significant, reference measure", share["measure"], "1", 0.07),
        Row("thermal A1: the same by area (the trap)", share["area"], "1", 0.30, at_least=True),
        Row("thermal A1: clustered earthquakes, binomial (the trap)", share["clustered"], "1", 0.12, at_least=True),
        Row("thermal A1: clustered earthquakes, shifted time", share["shift"], "1", 0.08),
        Row("thermal A1: declustered earthquakes, binomial", share["declustered"], "1", 0.08),
    ]


def skill_rows() -> list:
    """A2: mean and variance of the area skill score of random scores."""
    rng = np.random.default_rng(2)
    measure = np.full(400, 1.0 / 400)
    skills = [
        area_skill(molchan_curve(rng.normal(size=400), measure, rng.multinomial(50, measure))) for _ in range(4000)
    ]
    spread = 12.0 * 50 * float(np.var(skills))
    return [
        Row("thermal A2: mean area skill of random scores, off 1/2", abs(float(np.mean(skills)) - 0.5), "1", 0.005),
        Row("thermal A2: 12 N variance, at least", spread, "1", 0.9, at_least=True),
        Row("thermal A2: 12 N variance, at most", spread, "1", 1.15),
    ]


def _regimes(seed: int, share: float, count: int) -> tuple:
    """Return the tally of three windows and the split; events lead by 2-8 days in the west and 14-27 in the east."""
    rng, grid = np.random.default_rng(seed), _grid(12, 24)
    days = np.arange(_DAY, np.datetime64("2018-01-01"))
    lon, lat = rng.uniform(95, 119, count), rng.uniform(33, 45, count)
    end = rng.integers(0, days.size - 40, count)
    lead = np.where(lon < 107.0, rng.uniform(2.0, 8.0, count), rng.uniform(14.0, 27.0, count))
    followed = rng.random(count) < share
    day = np.where(followed, end + 1.0 + lead, rng.uniform(0, days.size, count))
    place = [np.where(followed, one, other) for one, other in
             ((lon, rng.uniform(95.1, 118.9, count)), (lat, rng.uniform(33.1, 44.9, count)))]  # fmt: skip
    quakes = _catalogue(day, *place, np.full(count, 5.0))
    events = {"event": np.arange(count), "end": days[end], "core_z": np.ones(count), "longitude": lon, "latitude": lat}
    alarms = [alarms_from_events(events, first_day=a, last_day=b, radius_km=150.0) for a, b in _WINDOWS]
    blocks = np.repeat((np.arange(24) >= 12)[None, :].astype(int), 12, axis=0)
    region = Region(grid, days, blocks, area_measure(grid))
    return tally(alarms, quakes, region, Silent()), split_years(region.years)


def training_rows() -> list:
    """A6: windows by block against the common one, on two regimes and on noise."""
    west, common, local = 0, [], []
    for seed in range(8):
        found, (training, _, testing) = _regimes(seed, 0.6, 200)
        choice = choose_local(found, training, 0.25, 30)
        west += _WINDOWS[choice[0]] == (1, 10)
        common.append(worth(found, np.full(2, choose_global(found, training)), testing).information)
        local.append(worth(found, choice, testing).information)
    seen = [0, 0]
    for seed in range(60):
        found, (training, _, testing) = _regimes(1000 + seed, 0.0, 60)
        best = np.full(2, choose_global(found, training))
        for k, part in enumerate((training, testing)):
            result = worth(found, best, part)
            seen[k] += result.chance < 0.05 and result.information > 0.0
    return [
        Row("thermal A6: seeds of eight with window 1-10 in the west", west, "1", 7.0, at_least=True),
        Row("thermal A6: test information, by block less common", float(np.mean(local) - np.mean(common)), "nats",
            0.0, at_least=True),
        Row("thermal A6: noise, test p < 0.05", seen[1] / 60, "1", 0.10),
        Row("thermal A6: noise, training p < 0.05 (may reach 0.5)", seen[0] / 60, "1", 0.5),
    ]  # fmt: skip


def _hybrid_run(rng, true_hits: float) -> tuple:
    """Train gains on one half and score the other; return information, its error, that of training, bins, gain."""
    tau, size = 0.1, 24000
    half = []
    for _ in range(2):
        expected = rng.gamma(0.5, 0.04, size) + 1e-4
        inside = rng.random(size) < tau
        gains = rate_gain(true_hits, tau)
        counts = rng.poisson(expected * np.where(inside, gains.on, gains.off))
        half.append((expected, inside, counts))
    expected, inside, counts = half[0]
    coverage = float(expected[inside].sum() / expected.sum())
    hits, total = int(counts[inside].sum()), int(counts.sum())
    gains = gain_interval(hits, total, coverage)[1]
    neutral = binomial_chance(total, coverage, hits) > 0.05
    trained = information_gain(hits / total, coverage)
    expected, inside, counts = half[1]
    rates = expected * np.where(inside, gains.on, gains.off)
    cells = np.repeat(np.arange(size), counts)
    logs = np.log(rates[cells] / expected[cells])
    error = float(logs.std(ddof=1) / np.sqrt(logs.size))
    table = reliability(poisson_probability(rates), counts > 0)
    good = sum(item.lower <= item.chance <= item.upper for item in table)
    return information_gain_per_event(rates, expected, cells)[0], error, trained, good, neutral


def hybrid_rows(runs: int = 40) -> list:
    """A7: information on test data of planted and of random alarms."""
    rng = np.random.default_rng(4)
    planted = [_hybrid_run(rng, 0.35) for _ in range(runs)]
    noise = [_hybrid_run(rng, 0.1) for _ in range(runs)]
    # the training value has an error of the same size as that of the test
    near = np.mean([abs(run[0] - run[2]) < 3.0 * np.sqrt(2.0) * run[1] for run in planted])
    quiet = np.mean([abs(run[0]) < 2.0 * max(run[1], 1e-12) for run in noise])
    return [
        Row("thermal A7: planted gain, runs with test within 3 errors of training", float(near), "1", 1.0,
            at_least=True),
        Row("thermal A7: planted gain, reliable bins of five, mean", float(np.mean([run[3] for run in planted])), "1",
            4.0, at_least=True),
        Row("thermal A7: random alarms, runs with no information (2 errors)", float(quiet), "1", 0.85, at_least=True),
        Row("thermal A7: random alarms, mean information", abs(float(np.mean([run[0] for run in noise]))), "nats",
            0.01),
        Row("thermal A7: random alarms, runs that are neutralised", float(np.mean([run[4] for run in noise])), "1",
            0.85, at_least=True),
    ]  # fmt: skip


def tide_rows() -> list:
    """A8: the tide at Ludian, its turning days, and an independent ephemeris where there is one."""
    tide = tide_at(*_LUDIAN, 0.0, np.array(["2014-08-03T08:30"], "datetime64[s]"))
    found = tide.east_ugal[0], tide.north_ugal[0], tide.up_ugal[0]
    worst = max(abs(a - b) for a, b in zip(found, (13.992, -62.700, 29.164)))
    days = np.arange(np.datetime64("2014-07-01"), np.datetime64("2014-09-01"))
    turns = [str(days[turn.index])[5:] for turn in turning_points(daily_envelope(*_LUDIAN, 0.0, days))]
    wanted = ("07-04", "07-12", "07-18", "07-26", "08-02", "08-10", "08-18", "08-24")
    found = [
        Row("thermal A8: tide at Ludian against the specification", float(worst), "uGal", 1e-3),
        Row("thermal A8: troughs and peaks of eight on their day", sum(day in turns for day in wanted), "1", 8.0,
            at_least=True),
    ]  # fmt: skip
    return found + (_astropy_rows() if importlib.util.find_spec("astropy") else [])


def _astropy_rows() -> list:
    from astropy.coordinates import ITRS, EarthLocation, get_body
    from astropy.time import Time
    from astropy.utils import iers
    from quakesar.core.thermal.tide import GM_MOON, GM_SUN, local_axes, tidal_acceleration

    iers.conf.auto_download = False
    times = np.datetime64("2014-07-10T00:00:00") + np.arange(0, 720, 6) * np.timedelta64(1, "h")
    moments = Time(times.astype("datetime64[ms]").astype(str).tolist(), scale="utc")
    place = EarthLocation.from_geodetic(*_LUDIAN, 0.0)
    station = np.array([place.x.value, place.y.value, place.z.value])
    bodies = [
        (mass, get_body(name, moments, ephemeris="builtin").transform_to(ITRS(obstime=moments)).cartesian.xyz.to("m")
         .value.T) for mass, name in ((GM_MOON, "moon"), (GM_SUN, "sun"))
    ]  # fmt: skip
    other = tidal_acceleration(station, bodies) @ local_axes(*np.radians(_LUDIAN)).T * 1e8
    tide = tide_at(*_LUDIAN, 0.0, times.astype("datetime64[s]"))
    ours = np.stack([tide.east_ugal, tide.north_ugal, tide.up_ugal], axis=1)
    return [Row("thermal A8: tide against astropy, 30 days, worst", float(np.abs(ours - other).max()), "uGal", 0.1)]


def _air(folder: str, seed: int, *, planted: bool) -> tuple:
    """Write six levels of 90 days with memory, and a pyramid of 8 K on the day when planted."""
    rng, grid = np.random.default_rng(seed), _grid(20, 24)
    days = np.datetime64("2014-06-01") + np.arange(90)
    shared = rng.normal(size=(days.size, *grid.shape))
    for k in range(1, days.size):
        shared[k] += 0.6 * shared[k - 1]
    y, x = np.mgrid[: grid.rows, : grid.cols]
    paths = []
    for k, level in enumerate(_HPA):
        values = 290.0 - 10.0 * k + 0.5 * shared + 0.5 * rng.normal(size=shared.shape)
        if planted:
            values[70, np.hypot(y - 10, x - 12) < 6.5 - k] += 8.0
        paths.append(str(Path(folder) / f"{level:g}.tif"))
        with CubeWriter(paths[-1], grid, days.astype(str), Facts("thermal_cube", "air", "K", level)) as writer:
            writer.write_block(Window(0, 0, *grid.shape), values.astype(np.float32))
    return tuple(paths)


def layer_rows() -> list:
    """A9: a planted pyramid, weather alone, and levels below the ground."""
    chances = []
    with tempfile.TemporaryDirectory() as folder:
        out, dem = str(Path(folder) / "out.tif"), str(Path(folder) / "dem.tif")
        for seed in range(2, 42):
            job = LayersJob(_air(folder, seed, planted=False), out, "2014-08-10", "2014-08-05", placebos=80)
            chances.append(layer_increments(job, Silent()).values["CHANCE"])
        with RasterWriter(dem, _grid(20, 24), [Band("height", "m")], np.float32, may_be_constant=True) as writer:
            writer.write_all(np.full((20, 24), 1900.0, np.float32))
        paths = _air(folder, 1, planted=True)
        found = layer_increments(LayersJob(paths, out, "2014-08-10", "2014-08-05", placebos=60), Silent()).values
        layer_increments(LayersJob(paths, out, "2014-08-10", "2014-08-05", dem=dem, placebos=60), Silent())
        with Raster(out) as raster:
            hidden = [bool(np.isnan(raster.read(None, k + 1)).all()) for k in range(len(_HPA))]
    return [
        Row("thermal A9: planted pyramid, index", found["INDEX"], "1", -0.999999),
        Row("thermal A9: planted pyramid, share of other pairs", found["CHANCE"], "1", 0.05),
        Row("thermal A9: weather, share of forty runs below 0.05", float(np.mean(np.array(chances) < 0.05)), "1", 0.12),
        Row("thermal A9: at 1900 m levels left out (1000, 925, 850 hPa)", float(hidden == [True] * 3 + [False] * 3),
            "1", 1.0, at_least=True),
    ]  # fmt: skip
