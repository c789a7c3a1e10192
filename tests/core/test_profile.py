"""Profiles: planes and steps with known values, and a planted fault."""

import made_products as made
import numpy as np
import pytest
from pyproj import Geod, Transformer
from quakesar.core.arctangent import fit_arctangent
from quakesar.core.errors import Cancelled, InputError
from quakesar.core.profile import ProfileJob, lay_path, make_profile
from quakesar.core.progress import Silent

GRID = made.utm_grid(200, 240, pixel=50.0)
TO_DEGREES = Transformer.from_crs("EPSG:32640", "EPSG:4326", always_xy=True)


def coordinates(grid=GRID):
    return np.meshgrid(grid.x(np.arange(grid.cols)), grid.y(np.arange(grid.rows)))


def degrees(*points):
    return tuple(TO_DEGREES.transform(*point) for point in points)


def run(path, line, progress=None, **changes):
    paths = (path,) if isinstance(path, str) else tuple(path)
    return make_profile(ProfileJob(paths, line, **changes), progress or Silent())


def column(result, name, layer=None):
    table = result.tables["OUTPUT"]
    index = [field for field, _ in table.fields].index(name)
    values = [row[index] for row in table.rows if layer is None or row[0] == layer]
    return np.array([np.nan if value is None else value for value in values], dtype=float)


def test_a_plane_along_a_line_is_a_slope(tmp_path):
    x, _ = coordinates()
    path = made.write(tmp_path / "plane.tif", GRID, [1e-4 * (x - GRID.west)])
    line = degrees((GRID.west + 1000.0, 3_225_000.0), (GRID.west + 9000.0, 3_225_000.0))
    result = run(path, line, width_m=500.0, step_m=200.0)
    distance, median = column(result, "distance_m"), column(result, "median")
    assert len(distance) == pytest.approx(40, abs=1)
    # The scale of the projection, 0.9997 here, and half a pixel of nearest neighbours: 25 m of 1e-4.
    np.testing.assert_allclose(median, 0.1 + 1e-4 * distance, atol=4e-3)
    assert column(result, "count").min() >= 40


def test_distances_are_true_ones(tmp_path):
    path = made.write(tmp_path / "plane.tif", GRID, [coordinates()[0]])
    line = degrees((601_000.0, 3_221_000.0), (603_000.0, 3_228_000.0), (609_000.0, 3_226_000.0))
    laid = lay_path(ProfileJob((path,), line, step_m=100.0))
    geod = Geod(ellps="WGS84")
    truth = sum(geod.inv(*a, *b)[2] for a, b in zip(line[:-1], line[1:]))
    assert len(laid.distance_m) == int(np.ceil(truth / 100.0))
    lon, lat = Transformer.from_crs(laid.plane, "EPSG:4326", always_xy=True).transform(*laid.centres.T)
    steps = geod.inv(lon[:-2], lat[:-2], lon[1:-1], lat[1:-1])[2]
    # All steps are 100 m but the one across the corner.
    assert np.sum(np.abs(steps - 100.0) > 0.01) <= 1


def test_across_a_fault_right_is_positive(tmp_path):
    x, _ = coordinates()
    path = made.write(tmp_path / "step.tif", GRID, [np.where(x > 606_000.0, 1.0, -1.0)])
    fault = degrees((606_000.0, 3_221_000.0), (606_000.0, 3_229_000.0))
    result = run(path, fault, mode="across", length_m=6000.0, step_m=100.0)
    distance, median = column(result, "distance_m"), column(result, "median")
    far = np.abs(distance) > 100.0
    np.testing.assert_array_equal(median[far], np.sign(distance[far]))
    back = run(path, fault[::-1], mode="across", length_m=6000.0, step_m=100.0)
    np.testing.assert_array_equal(column(back, "median")[far], -np.sign(distance[far]))


def test_quantiles_of_noise_and_empty_pixels(tmp_path):
    values = np.random.default_rng(3).standard_normal(GRID.shape)
    values[:, 100:140] = np.nan
    path = made.write(tmp_path / "noise.tif", GRID, [values])
    line = degrees((600_200.0, 3_225_000.0), (611_800.0, 3_225_000.0))
    result = run(path, line, width_m=8000.0, step_m=500.0)
    low, high, count = (column(result, name) for name in ("low", "high", "count"))
    full = count > 1500
    # 1600 normal values: their 16 and 84 percent points are -1 and +1 within 0.04.
    np.testing.assert_allclose(low[full], -1.0, atol=0.15)
    np.testing.assert_allclose(high[full], 1.0, atol=0.15)
    assert np.isnan(column(result, "median")[count == 0]).all()
    assert (count == 0).sum() >= 2


def test_several_rasters_on_other_grids(tmp_path):
    first = made.write(tmp_path / "first.tif", GRID, [coordinates()[0]])
    coarse = made.utm_grid(30, 40, pixel=300.0)
    second = made.write(tmp_path / "second.tif", coarse, [np.full(coarse.shape, 7.0)])
    line = degrees((601_000.0, 3_225_000.0), (609_000.0, 3_225_000.0))
    result = run((first, second), line, step_m=500.0)
    assert set(column(result, "median", "second")) == {7.0}
    assert len(column(result, "median", "first")) == len(column(result, "median", "second"))
    assert "data:image/png" in result.values["HTML_TEXT"]
    assert "SLIP" not in result.values


def test_the_planted_fault_is_found(tmp_path):
    x, _ = coordinates()
    rng = np.random.default_rng(1)
    motion = 0.02 + 0.8 / np.pi * np.arctan((x - 605_400.0) / 700.0) + 0.02 * rng.standard_normal(GRID.shape)
    path = made.write(tmp_path / "fault.tif", GRID, [motion])
    fault = degrees((606_000.0, 3_221_000.0), (606_000.0, 3_229_000.0))
    values = run(path, fault, mode="across", length_m=10_000.0, fit="arctangent").values
    assert values["SLIP"] == pytest.approx(0.8, abs=4.0 * values["SLIP_SIGMA"] + 1e-3)
    assert values["DEPTH"] == pytest.approx(700.0, abs=4.0 * values["DEPTH_SIGMA"] + 5.0)
    assert values["POSITION"] == pytest.approx(-600.0, abs=4.0 * values["POSITION_SIGMA"] + 30.0)
    assert 0.0 < values["SLIP_SIGMA"] < 0.02


def test_the_covariance_of_the_fit_is_the_scatter_of_repeats():
    x = np.linspace(-20e3, 20e3, 81)
    truth = -0.02 / np.pi * np.arctan((x - 1500.0) / 6000.0)
    found = []
    for seed in range(60):
        noisy = truth + 5e-4 * np.random.default_rng(seed).standard_normal(x.size)
        fit = fit_arctangent(x, noisy)
        found.append([fit.slip, fit.depth_m, fit.position_m, *np.sqrt(np.diag(fit.covariance)[:3])])
    found = np.array(found)
    np.testing.assert_allclose(found[:, :3].mean(axis=0), [-0.02, 6000.0, 1500.0], rtol=0.1)
    # 60 draws: a deviation is known to 10 %; the model is not linear.
    np.testing.assert_allclose(np.median(found[:, 3:], axis=0), found[:, :3].std(axis=0), rtol=0.4)


def test_an_exact_curve_is_fitted_exactly():
    x = np.linspace(-10e3, 30e3, 101)
    fit = fit_arctangent(x, 0.3 + 1.5 / np.pi * np.arctan((x - 4000.0) / 2500.0))
    assert (fit.slip, fit.depth_m, fit.position_m, fit.offset) == pytest.approx((1.5, 2500.0, 4000.0, 0.3), rel=1e-5)


def test_a_curve_that_does_not_describe_the_motion_is_told(tmp_path):
    x, _ = coordinates()
    step = np.sign(x - 606_000.0) * np.exp(-np.abs(x - 606_000.0) / 2000.0)  # fades away, as in an earthquake
    long = np.arctan((x - 606_000.0) / 700.0)
    line = degrees((601_000.0, 3_225_000.0), (611_000.0, 3_225_000.0))
    for values, count in ((step, 1), (long, 0)):
        listener = made.Listener()
        path = made.write(tmp_path / f"motion{count}.tif", GRID, [values])
        page = run(path, line, listener, fit="arctangent").values["HTML_TEXT"]
        told = [text for text in listener.warnings if "mean little" in text]
        assert len(told) == count
        assert ("Read with care" in page) == bool(count)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"line": ()}, "LINE holds no line"),
        ({"line": ((60.0, 10.0), (60.1, 10.0))}, "does not meet"),
        ({"mode": "up"}, "MODE"),
        ({"fit": "line"}, "FIT"),
        ({"step_m": 0.0}, "STEP"),
        ({"width_m": -1.0}, "WIDTH"),
        ({"low_percent": 90.0}, "LOW_PERCENT"),
        ({"step_m": 1e-3}, "STEP larger"),
        ({"step_m": 4000.0, "fit": "arctangent"}, "at least 6 bins"),
        ({"input": ()}, "INPUT is empty"),
    ],
)
def test_bad_parameters_give_one_sentence(tmp_path, changes, words):
    path = made.write(tmp_path / "plane.tif", GRID, [coordinates()[0]])
    line = degrees((601_000.0, 3_225_000.0), (609_000.0, 3_225_000.0))
    with pytest.raises(InputError, match=words):
        make_profile(ProfileJob(**{"input": (path,), "line": line, **changes}), Silent())


def test_a_cancel_stops(tmp_path):
    path = made.write(tmp_path / "plane.tif", GRID, [coordinates()[0]])
    with pytest.raises(Cancelled):
        run(path, degrees((601_000.0, 3_225_000.0), (609_000.0, 3_225_000.0)), made.Listener(cancel_after=0))


def test_the_north_anatolian_fault(shared_data, tmp_path):
    folder = shared_data / "naf_interseismic_licsbas" / "data"
    velocity = np.fromfile(folder / "087A_04904_121313.vel.mskd", "<f4").reshape(263, 353).astype(float)
    step, wgs84 = 0.01, made.osr.SpatialReference()
    wgs84.ImportFromEPSG(4326)
    grid = made.MapGrid(263, 353, 31.4113889 - step / 2, 42.2822222 + step / 2, step, step, wgs84.ExportToWkt())
    path = made.write(tmp_path / "velocity.tif", grid, [np.where(velocity == 0.0, np.nan, velocity)])
    # Across the fault at 33 degrees east, from south to north, right of a line from west to east being south.
    fault = ((32.6, 40.9), (33.4, 41.0))
    values = run(path, fault, mode="across", length_m=160e3, width_m=60e3, step_m=2000.0, fit="arctangent").values
    # Towards the south the ground moves west, toward the ascending satellite: LOS (mm a year) grows along the profile.
    # 2 to 2.5 cm a year of slip seen at an incidence of about 39 degrees: 1.2 to 1.6 cm a year; locking about 15 km.
    assert 6.0 < values["SLIP"] < 25.0
    assert 1e3 < values["DEPTH"] < 60e3
