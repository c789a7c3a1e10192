"""Layered anomalies against planted pyramids, the ranks of the specification, and weather alone."""

import numpy as np
import pytest
from osgeo import osr
from quakesar.core.errors import InputError
from quakesar.core.grids import MapGrid, Window
from quakesar.core.progress import Silent
from quakesar.core.raster import Band, Raster, RasterWriter
from quakesar.core.thermal.cube import CubeWriter, Facts
from quakesar.core.thermal.layers import LayersJob, layer_increments, pyramid_index, standard_pressure_hpa

LEVELS = (1000.0, 925.0, 850.0, 700.0, 600.0, 500.0)
DAYS = np.datetime64("2014-06-01") + np.arange(90)
DAY, BACKGROUND = "2014-08-10", "2014-08-05"


def grid_of(rows=20, cols=24):
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(4326)
    return MapGrid(rows, cols, 95.0, 37.0, 1.0, 1.0, crs.ExportToWkt())


def make(folder, seed=1, planted=True, levels=LEVELS):
    rng = np.random.default_rng(seed)
    grid = grid_of()
    shared = np.zeros((DAYS.size, *grid.shape))
    for k in range(1, DAYS.size):
        shared[k] = 0.6 * shared[k - 1] + rng.normal(size=grid.shape)
    paths = []
    for k, level in enumerate(levels):
        values = 290.0 - 10.0 * k + 0.5 * shared + 0.5 * rng.normal(size=shared.shape)
        if planted:
            y, x = np.mgrid[: grid.rows, : grid.cols]
            cap = np.hypot(y - 10, x - 12) < 6.5 - k
            values[int(np.flatnonzero(np.datetime64(DAY) == DAYS)[0]), cap] += 8.0
        paths.append(str(folder / f"{level:g}_{seed}.tif"))
        facts = Facts("thermal_cube", "air temperature", "K", level)
        with CubeWriter(paths[-1], grid, [str(d) for d in DAYS], facts) as writer:
            writer.write_block(Window(0, 0, *grid.shape), values.astype(np.float32))
    return tuple(paths)


def test_the_ranks_of_the_specification():
    index, chance = pyramid_index(np.array([40.0, 32.0, 21.0, 10.0, 2.0]))
    assert index == pytest.approx(-1.0)
    assert chance == pytest.approx(2.0 / 120.0)


def test_pressure_of_the_standard_atmosphere():
    # ICAO (1993), as printed in the specification
    assert standard_pressure_hpa([1900.0, 3000.0, 4500.0]) == pytest.approx([804.9, 701.1, 577.3], abs=0.1)


def test_a_planted_pyramid_is_found(tmp_path):
    job = LayersJob(make(tmp_path)[::-1], str(tmp_path / "out.tif"), DAY, BACKGROUND, placebos=60)
    result = layer_increments(job, Silent())
    assert result.values["INDEX"] == pytest.approx(-1.0)
    assert result.values["CHANCE"] == pytest.approx(1.0 / 61.0)
    assert [row[0] for row in result.tables["AREAS"].rows] == list(LEVELS)
    with Raster(job.output) as raster:
        assert raster.band_names()[0] == "1000 hPa"
        lowest = raster.read()
    assert np.unravel_index(np.argmax(lowest), lowest.shape)[0] in range(4, 17)


def test_weather_alone_is_not_unusual(tmp_path):
    chances = []
    for seed in range(2, 10):
        paths = make(tmp_path, seed, planted=False, levels=LEVELS[:4])
        job = LayersJob(paths, str(tmp_path / "o.tif"), DAY, BACKGROUND, placebos=60)
        chances.append(layer_increments(job, Silent()).values["CHANCE"])
    # uniform under the null: more than one of eight below 0.02 has a chance of 1 percent
    assert sum(chance < 0.02 for chance in chances) <= 1


def test_levels_below_the_ground_are_left_out(tmp_path):
    dem = str(tmp_path / "dem.tif")
    grid = grid_of()
    with RasterWriter(dem, grid, [Band("height", "m")], np.float32, may_be_constant=True) as writer:
        writer.write_all(np.where(np.arange(grid.cols) < 12, 3000.0, 0.0) * np.ones(grid.shape, np.float32))
    job = LayersJob(make(tmp_path), str(tmp_path / "out.tif"), DAY, BACKGROUND, dem=dem, placebos=30)
    layer_increments(job, Silent())
    with Raster(job.output) as raster:
        planes = [raster.read(None, k + 1) for k in range(len(LEVELS))]
    west = [bool(np.isnan(plane[:, :12]).all()) for plane in planes]
    # 3000 m is 701 hPa: 1000, 925 and 850 hPa do not exist there
    assert west == [True, True, True, False, False, False]
    assert all(np.isfinite(plane[:, 12:]).all() for plane in planes)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"day": "soon"}, "DAY"),
        ({"day": "2015-01-01"}, "not a day"),
        ({"background": DAY}, "same day"),
        ({"background": "2014-06-01"}, "other pairs"),
        ({"bounds": (0.0, 0.0, 1.0, 1.0)}, "EXTENT"),
    ],
)
def test_refusals(tmp_path, changes, words):
    values = {"day": DAY, "background": BACKGROUND, **changes}
    with pytest.raises(InputError, match=words):
        layer_increments(LayersJob(make(tmp_path, levels=LEVELS[:3]), str(tmp_path / "o.tif"), **values), Silent())
    assert not (tmp_path / "o.tif").exists()


def test_two_levels_are_too_few(tmp_path):
    with pytest.raises(InputError, match="at least 3"):
        layer_increments(
            LayersJob(make(tmp_path, levels=LEVELS[:2]), str(tmp_path / "o.tif"), DAY, BACKGROUND), Silent()
        )
