"""Time series against closed forms: numpy's pseudo-inverse, planted motion, planted cycles, coverage of intervals."""

from datetime import datetime, timedelta, timezone

import numpy as np
import pytest
from osgeo import osr
from quakesar.core.conventions import Record, phase_to_displacement
from quakesar.core.errors import InputError
from quakesar.core.grids import MapGrid, Window
from quakesar.core.progress import Silent
from quakesar.core.raster import Band, Raster, RasterWriter
from quakesar.core.timeseries.closure import NetworkJob, check_network
from quakesar.core.timeseries.inversion import close_phases, invert_network, pair_weights
from quakesar.core.timeseries.network import build_network
from quakesar.core.timeseries.sbas import InvertJob, invert_stack
from quakesar.core.timeseries.trends import (
    bootstrap_velocity,
    correlated_velocity,
    fit_trend,
    is_determined,
    trend_model,
)
from quakesar.core.timeseries.velocity import VelocityJob, fit_velocity

START = datetime(2018, 1, 6, 12, tzinfo=timezone.utc)
NOTHING = np.empty((0, 0), np.float32)
WAVELENGTH = 0.0562356


def network_of(dates=12, reach=3, days=24, cut=None):
    times = [START + timedelta(days=days * k) for k in range(dates)]
    pairs = [(times[i], times[i + d]) for i in range(dates) for d in range(1, reach + 1) if i + d < dates]
    if cut is not None:
        pairs = [(a, b) for a, b in pairs if not (a < times[cut] <= b)]
    return build_network(pairs)


def phases_of(network, series):
    return (series[network.second] - series[network.first]).astype(np.float32)


def velocity_matrix(network):
    spans = np.diff(network.years)
    design = np.zeros((network.first.size, spans.size))
    for k, (i, j) in enumerate(zip(network.first, network.second)):
        design[k, i:j] = spans[i:j]
    return design, spans


def test_a_series_without_noise_comes_back_exactly():
    rng = np.random.default_rng(1)
    network = network_of()
    truth = np.cumsum(rng.normal(size=(12, 200)), axis=0)
    truth -= truth[0]
    found = invert_network(network, phases_of(network, truth), NOTHING)
    # float32 phases of some 10 rad are rounded to 1e-6
    assert np.abs(found.series - truth).max() < 5e-6
    assert found.coherence.min() > 1.0 - 1e-9
    assert (found.parts == 1).all()


@pytest.mark.parametrize("kind", ["plain", "weighted", "gaps"])
def test_the_inversion_is_that_of_numpy(kind):
    rng = np.random.default_rng(2)
    network = network_of(reach=4)
    phase = rng.normal(size=(network.first.size, 30)).astype(np.float32)
    weight = rng.uniform(0.1, 1.0, phase.shape).astype(np.float32) if kind == "weighted" else NOTHING
    if kind == "gaps":
        phase[rng.random(phase.shape) < 0.2] = np.nan
    design = np.zeros((network.first.size, 12))
    rows = np.arange(network.first.size)
    design[rows, network.second] = 1.0
    design[rows, network.first] -= 1.0
    found = invert_network(network, phase, weight)
    for p in range(30):
        root = np.sqrt(weight[:, p]) if kind == "weighted" else np.ones(rows.size)
        use = np.isfinite(phase[:, p])
        if kind == "gaps" and network.parts(use).max() > 0:
            continue
        wanted = np.linalg.lstsq(design[use, 1:] * root[use, None], phase[use, p] * root[use], rcond=None)[0]
        assert np.abs(found.series[1:, p] - wanted).max() < 2e-6


def test_a_network_in_two_parts_gets_the_smallest_velocities():
    rng = np.random.default_rng(3)
    network = network_of(cut=5)
    phase = rng.normal(size=(network.first.size, 10)).astype(np.float32)
    found = invert_network(network, phase, NOTHING)
    design, spans = velocity_matrix(network)
    wanted = np.cumsum((np.linalg.pinv(design) @ phase) * spans[:, None], axis=0)
    # the vanishing weight of the velocities is 1e-8 of that of the data, times the condition of the graph
    assert np.abs(found.series[1:] - wanted).max() < 2e-5
    assert (found.parts == 2).all()


def test_pixels_with_too_few_pairs_have_no_data():
    network = network_of()
    phase = np.zeros((network.first.size, 2), np.float32)
    phase[5:, 0] = np.nan
    found = invert_network(network, phase, NOTHING)
    assert np.isnan(found.series[:, 0]).all()
    assert np.isfinite(found.series[:, 1]).all()


def test_planted_cycles_are_found_by_the_loops():
    rng = np.random.default_rng(4)
    network = network_of(reach=3)
    truth = np.cumsum(rng.normal(size=(12, 300)), axis=0)
    clean = phases_of(network, truth)
    wrong = clean + rng.normal(scale=0.1, size=clean.shape).astype(np.float32)
    pairs = rng.integers(3, network.first.size - 3, 300)
    signs = rng.choice([-1, 1], 300)
    wrong[pairs, np.arange(300)] += (2.0 * np.pi * signs).astype(np.float32)
    corrected, cycles, open_loops = close_phases(network, wrong)
    right = np.abs(corrected - clean).max(axis=0) < 1.0
    tested = np.array([(network.loops() == k).any(axis=1).sum() for k in pairs])
    assert right[tested >= 2].all()
    assert (cycles[pairs, np.arange(300)][tested >= 2] == -signs[tested >= 2]).all()
    assert (open_loops[1][tested >= 2] == 0).all()


def test_closed_loops_are_left_alone():
    network = network_of()
    clean = phases_of(network, np.random.default_rng(5).normal(scale=5.0, size=(12, 50)))
    corrected, cycles, open_loops = close_phases(network, clean)
    assert (corrected == clean).all()
    assert not cycles.any()
    assert not open_loops.any()


def test_weights_follow_the_variance_of_the_phase():
    coherence = np.array([[0.1, 0.5, 0.9, np.nan]], np.float32)
    weight = pair_weights(coherence, "variance", 100.0, 0.2)[0]
    assert weight[0] == 0.0
    assert weight[3] == 0.0
    # many looks: variance (1 - g^2) / (2 L g^2), Rodriguez & Martin (1992); coherence 0.9 meets the floor of 0.05 rad
    assert weight[1] == pytest.approx(2.0 * 100.0 * 0.25 / 0.75, rel=0.05)
    assert weight[2] <= 1.0 / 0.05**2 * 1.001


def test_trends_find_velocity_season_and_step():
    years = np.arange(60) * 0.05
    model = trend_model(years, seasonal=True, acceleration=True, steps=(1.3,))
    truth = np.array([[0.01], [-0.02], [0.004], [0.003], [0.001], [0.05]])
    series = model.design @ truth
    assert np.abs(fit_trend(model, series).values - truth).max() < 1e-12
    assert is_determined(model)
    assert not is_determined(trend_model(years[:5], seasonal=True, acceleration=True))


@pytest.mark.parametrize("noise", ["white", "walk"])
def test_intervals_of_the_velocity_cover_the_truth(noise):
    rng = np.random.default_rng(6)
    years = np.arange(60) * 12.0 / 365.25
    model = trend_model(years)
    draws = 4000
    if noise == "white":
        rest = rng.normal(scale=0.004, size=(60, draws))
    else:
        steps = rng.normal(scale=0.01 * np.sqrt(12.0 / 365.25), size=(60, draws))
        rest = np.cumsum(steps, axis=0) + rng.normal(scale=0.001, size=(60, draws))
    series = 0.02 * years[:, None] + rest
    found = fit_trend(model, series).values[1]
    deviation = correlated_velocity(model, series, years)
    covered = float((np.abs(found - 0.02) < 1.96 * deviation).mean())
    # the two variances scatter when they come from 60 dates, and white noise may look like some walk: to the safe side
    assert 0.88 < covered < 0.985
    formal = float((np.abs(found - 0.02) < 1.96 * fit_trend(model, series).deviations[1]).mean())
    assert (0.93 < formal < 0.97) if noise == "white" else formal < 0.6


def test_three_dates_give_the_larger_deviation_of_white_noise_and_walk():
    """Of dates a year apart both are closed forms: the residual is r (1, -2, 1) / 6 with r the second difference."""
    years = np.arange(3.0)
    series = np.random.default_rng(8).normal(size=(3, 50))
    second = np.diff(series, 2, axis=0)[0]
    # white: 6 s^2 = r^2 and s^2 / 2 for the velocity; walk: 2 w^2 = r^2 and w^2 / 2
    np.testing.assert_allclose(correlated_velocity(trend_model(years), series, years), np.abs(second) / 2.0)


def test_the_bootstrap_agrees_with_the_formal_deviation_of_white_noise():
    rng = np.random.default_rng(7)
    years = np.arange(80) * 0.05
    model = trend_model(years)
    series = rng.normal(scale=0.003, size=(80, 300))
    ratio = bootstrap_velocity(model, series, 300, 1) / fit_trend(model, series).deviations[1]
    assert float(np.median(ratio)) == pytest.approx(1.0, abs=0.12)


def make_stack(folder, network, series_m, coherence=0.8, wrong=None):
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32614)
    rows, cols = series_m.shape[1:]
    grid = MapGrid(rows, cols, 480000.0, 2150000.0, 100.0, 100.0, crs.ExportToWkt())
    inputs, coherences = [], []
    for k, (i, j) in enumerate(zip(network.first, network.second)):
        record = Record(
            "unwrapped", network.dates[i], network.dates[j], "S1", WAVELENGTH, "right", -0.2, 0.6, 10.0 * k, 20.0
        )
        phase = (series_m[j] - series_m[i]) / phase_to_displacement(WAVELENGTH)
        if wrong is not None and k == wrong[0]:
            phase = phase + 2.0 * np.pi * wrong[1]
        paths = folder / f"u{k}.tif", folder / f"c{k}.tif"
        with RasterWriter(paths[0], grid, [Band("unwrapped phase", "rad")], np.float32, record) as writer:
            writer.write_all((phase + 3.0 * k).astype(np.float32))
        quality = np.full((rows, cols), coherence, np.float32)
        product = Record("coherence", *(getattr(record, n) for n in list(record.__dataclass_fields__)[1:]))
        with RasterWriter(paths[1], grid, [Band("coherence")], np.float32, product, may_be_constant=True) as writer:
            writer.write_all(quality)
        inputs.append(str(paths[0]))
        coherences.append(str(paths[1]))
    return grid, tuple(inputs), tuple(coherences)


def bowl(network, rows=30, cols=40):
    y, x = np.mgrid[:rows, :cols]
    shape = np.exp(-((y - 15) ** 2 + (x - 25) ** 2) / 60.0)
    return -0.2 * network.years[:, None, None] * shape


def test_a_bowl_sinks_at_its_rate_and_the_table_says_so(tmp_path):
    network = network_of(dates=10)
    truth = bowl(network)
    grid, inputs, coherences = make_stack(tmp_path, network, truth)
    job = InvertJob(
        inputs[::-1],
        str(tmp_path / "series.tif"),
        coherences,
        velocity=str(tmp_path / "velocity.tif"),
        quality=str(tmp_path / "quality.tif"),
        reference_x=float(grid.x(2)),
        reference_y=float(grid.y(2)),
    )
    result = invert_stack(job, Silent())
    with Raster(job.output) as raster:
        assert raster.band_names() == network.names()
        assert raster.record.product == "series"
        last = raster.read(band=10)
    # the reference is a mean over 5 x 5 pixels on the rim of the bowl; phases are float32
    assert np.abs(last - truth[-1] + truth[-1][2, 2]).max() < 2e-6
    with Raster(job.velocity) as raster:
        assert np.abs(raster.read() - bowl(network)[-1] / network.years[-1]).max() < 1e-5
    table = result.tables["POINTS"]
    assert [name for name, _ in table.fields][:4] == ["velocity", "v_stdev", "coherence", "D20180106"]
    assert len(table.rows) == 1200
    assert min(row[0] for row in table.rows) == pytest.approx(-200.0, abs=1.0)
    assert result.values["COHERENCE"] > 0.999
    assert "<h1>" in result.values["HTML_TEXT"]


def test_a_wrong_cycle_is_corrected_and_named(tmp_path):
    network = network_of(dates=8)
    truth = bowl(network)
    wrong = np.zeros(truth.shape[1:])
    wrong[:, 20:] = 1.0
    _, inputs, coherences = make_stack(tmp_path, network, truth, wrong=(7, wrong))
    place = {"reference_x": 480250.0, "reference_y": 2149750.0}
    checked = check_network(NetworkJob(inputs, coherences, closure=str(tmp_path / "closure.tif"), **place), Silent())
    assert checked.values["SUSPECTS"] == network.pair_name(7)
    with Raster(str(tmp_path / "closure.tif")) as raster:
        share = raster.read()
    assert share[:, :20].max() == 0.0
    assert share[:, 20:].min() > 0.0
    result = invert_stack(InvertJob(inputs, str(tmp_path / "s.tif"), coherences, **place), Silent())
    assert result.values["OPEN_BEFORE"] > 0.0
    assert result.values["OPEN_AFTER"] == 0.0
    with Raster(str(tmp_path / "s.tif")) as raster:
        assert np.abs(raster.read(band=8) - truth[-1]).max() < 1e-5


def test_the_atmosphere_filter_takes_fast_smooth_screens_and_leaves_the_trend(tmp_path):
    rng = np.random.default_rng(8)
    network = network_of(dates=16, days=12)
    truth = bowl(network)
    y, x = np.mgrid[:30, :40]
    screens = rng.normal(scale=0.01, size=(16, 3, 1, 1))
    air = screens[:, 0] + screens[:, 1] * (y - 15) / 30.0 + screens[:, 2] * (x - 20) / 40.0
    place = {"reference_x": 480250.0, "reference_y": 2149750.0}
    _, inputs, coherences = make_stack(tmp_path, network, truth + air)
    left = []
    for days in (0.0, 60.0):
        job = InvertJob(inputs, str(tmp_path / f"s{days}.tif"), coherences, atmosphere_days=days, **place)
        invert_stack(InvertJob(**{**job.__dict__, "atmosphere_m": 400.0}), Silent())
        with Raster(job.output) as raster:
            series = np.stack([raster.read(band=k + 1) for k in range(16)])
        left.append(np.std(series - truth))
    assert left[1] < 0.6 * left[0]


def test_velocity_of_a_series_by_itself(tmp_path):
    network = network_of(dates=14)
    _, inputs, coherences = make_stack(tmp_path, network, bowl(network))
    invert_stack(
        InvertJob(inputs, str(tmp_path / "s.tif"), coherences, reference_x=480250.0, reference_y=2149750.0), Silent()
    )
    result = fit_velocity(
        VelocityJob(str(tmp_path / "s.tif"), str(tmp_path / "v.tif"), seasonal=True, noise="bootstrap", draws=20),
        Silent(),
    )
    with Raster(str(tmp_path / "v.tif")) as raster:
        assert raster.band_names()[:2] == ("velocity", "offset")
        assert raster.read(Window(15, 25, 1, 1))[0, 0] == pytest.approx(-0.2, abs=1e-4)
    assert result.values["DATES"] == 14


def test_refusals_name_what_is_wrong(tmp_path):
    network = network_of(dates=5)
    _, inputs, coherences = make_stack(tmp_path, network, bowl(network, 6, 6))
    out = str(tmp_path / "o.tif")
    cases = (
        (InvertJob(inputs[:1], out), "at least 2"),
        (InvertJob((*inputs, inputs[0]), out), "twice"),
        (InvertJob(inputs, out, coherences[:-1]), "COHERENCES lacks"),
        (InvertJob(inputs, out, weights="variance"), "COHERENCES is empty"),
        (InvertJob(inputs, out, reference_x=0.0, reference_y=0.0), "REFERENCE_POINT"),
        (InvertJob(inputs, out, steps=("2003-12-26",)), "between"),
        (InvertJob(inputs, out, steps=("soon",)), "STEPS"),
        (InvertJob(inputs, out, seasonal=True, acceleration=True), "do not tell"),
        (InvertJob((coherences[0], *inputs), out), "unwrapped"),
    )
    for job, words in cases:
        with pytest.raises(InputError, match=words):
            invert_stack(job, Silent())
        assert not (tmp_path / "o.tif").exists()


def test_mexico_city_sinks(shared_data, tmp_path):
    """The subsidence of Mexico City, up to 30 cm and more a year: GAMMA's phases read as they are, sign turned."""
    folder = shared_data / "pyrate_cropA_mexico"
    if not folder.is_dir():
        pytest.skip("pyrate_cropA_mexico is absent")
    from osgeo import gdal

    files = sorted((folder / "geotiffs").glob("*_unw.tif")) or sorted((folder / "geotiffs").glob("*unw*.tif"))
    if not files:
        pytest.skip("no unwrapped GeoTIFF in pyrate_cropA_mexico/geotiffs")
    inputs = []
    for path in files:
        days = [part for part in path.name.replace("-", "_").split("_") if part.isdigit() and len(part) == 8]
        first, second = (datetime.strptime(d, "%Y%m%d").replace(tzinfo=timezone.utc) for d in sorted(days)[:2])
        data = gdal.Open(str(path))
        phase = data.ReadAsArray().astype(np.float32)
        phase[phase == 0.0] = np.nan
        west, width, _, north, _, height = data.GetGeoTransform()
        grid = MapGrid(*phase.shape, west, north, width, -height, data.GetProjection())
        record = Record("unwrapped", first, second, "S1", 0.05546576, "right", -0.2, 0.65)
        inputs.append(str(tmp_path / path.name))
        with RasterWriter(inputs[-1], grid, [Band("unwrapped phase", "rad")], np.float32, record) as writer:
            writer.write_all(phase)
    result = invert_stack(InvertJob(tuple(inputs), str(tmp_path / "s.tif"), velocity=str(tmp_path / "v.tif")), Silent())
    assert result.values["DATES"] == 13
    with Raster(str(tmp_path / "v.tif")) as raster:
        velocity = raster.read()
    spread = np.nanpercentile(velocity, (1, 99))
    assert 0.15 < spread[1] - spread[0] < 0.6
