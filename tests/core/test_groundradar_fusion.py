"""The joined field: against a dense solution written out, against drawn fields, and the stage."""

import numpy as np
import pyproj
import pytest
from quakesar.core.conventions import Record
from quakesar.core.errors import InputError
from quakesar.core.grids import MapGrid
from quakesar.core.groundradar.field import Covariance, Field, Observations, fit_covariance
from quakesar.core.groundradar.fusion import FusionJob, fuse_monitoring
from quakesar.core.progress import Silent
from quakesar.core.raster import Band, RasterWriter

TRUTH = Covariance(0.010, 0.006, 300.0)


def draw(rng, x, y):
    """Return a drawn field of the true covariance plus a mean, shape (n, 3)."""
    d = np.hypot(x[:, None] - x, y[:, None] - y) / TRUTH.length_m
    root = np.linalg.cholesky((1.0 + d) * np.exp(-d) + 1e-10 * np.eye(x.size))
    size = np.array([TRUTH.horizontal_m, TRUTH.horizontal_m, TRUTH.vertical_m])
    return root @ rng.normal(size=(x.size, 3)) * size + np.array([0.004, -0.003, 0.001])


def observe(rng, radar=150, stations=20):
    """Return observations of a radar with an offset and of stations, and the truth at 60 places more."""
    count = radar + stations + 60
    x, y = rng.uniform(0.0, 1500.0, count), rng.uniform(0.0, 1500.0, count)
    field = draw(rng, x, y)
    sight = np.array([0.5, 0.8, 0.33166])
    lines = [(x[k], y[k], tuple(sight), field[k] @ sight + 0.02, 5e-4, k, 0) for k in range(radar)]
    for k in range(radar, radar + stations):
        lines += [(x[k], y[k], tuple(np.eye(3)[c]), field[k, c], 1e-3, k, -1) for c in range(3)]
    columns = [np.array(c) for c in zip(*lines)]
    columns[3] = columns[3] + columns[4] * rng.normal(size=columns[3].size)
    return Observations(*columns), x[-60:], y[-60:], field[-60:].T


def test_leaving_out_is_leaving_out():
    """The closed form against fields that really lack the station; 1e-6 of the value is rounding of the wide prior."""
    data, *_ = observe(np.random.default_rng(1), radar=30, stations=6)
    predicted, deviation = Field(data, TRUTH).leave_out()
    for station in (30, 33, 4):
        out = data.station == station
        rest = Observations(*(column[~out] for column in data))
        values, deviations = Field(rest, TRUTH).predict(data.x_m[out], data.y_m[out])
        if station >= 30:
            assert np.allclose(predicted[out], np.diag(values[:, : out.sum()]), atol=2e-5)
            assert np.allclose(deviation[out] ** 2, np.diag(deviations) ** 2 + data.sigma_m[out] ** 2, rtol=0.01)


def test_deviations_are_right_on_drawn_fields():
    """Eight fields of 60 places: normalised residuals about 1 (0.85 to 1.15), and the radar helps along its sight."""
    scaled = []
    for seed in range(8):
        data, x, y, truth = observe(np.random.default_rng(seed))
        values, deviations = Field(data, TRUTH).predict(x, y)
        scaled.append((values - truth) / deviations)
    assert np.sqrt(np.mean(np.square(scaled))) == pytest.approx(1.0, abs=0.15)


def test_the_covariance_is_found():
    """Within a factor of 1.6 from one field: its extent holds some 25 lengths squared."""
    data, *_ = observe(np.random.default_rng(2), radar=200, stations=40)
    found = fit_covariance(data)
    for have, want in zip(found, TRUTH):
        assert 1.0 / 1.6 < have / want < 1.6


@pytest.fixture
def inputs(tmp_path):
    """A smooth bowl seen by a radar with an offset of 5 mm, and twelve stations of 0.5 mm."""
    rng = np.random.default_rng(6)
    grid = MapGrid(30, 40, 500_000.0, 5_000_000.0, 20.0, 20.0, pyproj.CRS.from_epsg(32632).to_wkt())
    rows, cols = np.mgrid[:30, :40]

    def motion(x, y):
        bell = np.exp(-((x - 500_400.0) ** 2 + (y - 4_999_700.0) ** 2) / 2.0 / 200.0**2)
        return np.stack([0.010 * bell, 0.004 * bell, -0.012 * bell])

    sight = np.array([0.6, 0.7, -0.3873])
    field = motion(grid.x(cols), grid.y(rows))
    record = Record("groundseries", None, None, "ground-based radar", 0.0174, "right", 0.0, 1.4)
    paths = {name: str(tmp_path / f"{name}.tif") for name in ("displacement", "geometry", "output", "deviation")}
    los = np.tensordot(sight, field, 1) + 0.005 + 3e-4 * rng.normal(size=grid.shape)
    with RasterWriter(paths["displacement"], grid, [Band("a", "m")], np.float32, record) as writer:
        writer.write_all(los.astype(np.float32))
    made = Record("geometry", None, None, "ground-based radar", 0.0174, "right", 0.0, 1.4)
    bands = [Band(n, "1") for n in ("east", "north", "up")]
    with RasterWriter(paths["geometry"], grid, bands, np.float32, made, may_be_constant=True) as writer:
        writer.write_all(*(np.full(grid.shape, v, np.float32) for v in sight))
    stations = []
    for k in range(12):
        x, y = 500_000.0 + rng.uniform(50, 750), 5_000_000.0 - rng.uniform(50, 550)
        moved = motion(x, y) + 5e-4 * rng.normal(size=3)
        if k % 3 == 0:
            stations.append(("levelling", f"L{k}", x, y, (None, None, float(moved[2])), (None, None, 5e-4)))
        else:
            stations.append(("GNSS", f"G{k}", x, y, tuple(map(float, moved)), (5e-4,) * 3))
    return FusionJob(**paths, stations=tuple(stations), radar_sigma_m=3e-4, most_pixels=200), field


def test_the_stage_joins_all(inputs):
    """East within 1 mm of a 10 mm bowl; nine stations of ten within their stated deviations."""
    from quakesar.core.raster import Raster

    job, field = inputs
    result = fuse_monitoring(job, Silent())
    with Raster(job.output) as made, Raster(job.deviation) as deviation:
        error = np.stack([made.read(band=k) for k in (1, 2, 3)]) - field
        stated = np.stack([deviation.read(band=k) for k in (1, 2, 3)])
    sight = np.array([0.6, 0.7, -0.3873])
    assert np.sqrt(np.mean(np.tensordot(sight, error, 1) ** 2)) < 5e-4
    assert np.sqrt(np.mean(error**2)) < 1.5e-3
    assert 0.3 < np.sqrt(np.mean((error / stated) ** 2)) < 1.6
    assert result.values["STATIONS"] == 12
    assert 0.5 < result.values["NORMALISED"] < 1.6
    assert result.values["INSIDE"] >= 85.0
    assert len(result.tables["RESIDUALS"].rows) == 8 * 3 + 4
    assert "<img" in result.values["HTML_TEXT"]


def test_without_stations_it_says_so(inputs):
    from dataclasses import replace

    job, _ = inputs
    with pytest.raises(InputError, match="No station was given"):
        fuse_monitoring(replace(job, stations=()), Silent())
    with pytest.raises(InputError, match="within reach"):
        fuse_monitoring(replace(job, stations=(("GNSS", "a", 0.0, 0.0, (0.0,) * 3, (1e-3,) * 3),)), Silent())
