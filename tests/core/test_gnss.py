"""GNSS against a displacement map with a known offset, ramp and bad stations."""

import made_products as made
import numpy as np
import pytest
from pyproj import Transformer
from quakesar.core.errors import Cancelled, InputError
from quakesar.core.gnss import GnssJob, check_pairs, compare_gnss, nisar_limit_m
from quakesar.core.kernels.robust import fit_majority, fit_robust
from quakesar.core.progress import Silent

GRID = made.utm_grid(300, 300, pixel=100.0)
LOOK = np.array([0.384, -0.066, np.sqrt(1.0 - 0.384**2 - 0.066**2)])
TO_DEGREES = Transformer.from_crs("EPSG:32640", "EPSG:4326", always_xy=True)


def motion(x, y):
    """East, north, up in metres at map coordinates."""
    u, v = (x - 615_000.0) / 8000.0, (y - 3_215_000.0) / 8000.0
    return 0.2 * u, -0.1 * v, 0.05 * u * v


def field():
    x, y = np.meshgrid(GRID.x(np.arange(GRID.cols)), GRID.y(np.arange(GRID.rows)))
    return x, y, sum(part * m for part, m in zip(LOOK, motion(x, y)))


@pytest.fixture
def files(tmp_path):
    def make(radar):
        coarse = made.utm_grid(60, 60, pixel=500.0)
        look = [np.full(coarse.shape, part) for part in LOOK]
        geometry = made.write(tmp_path / "geometry.tif", coarse, look, names=("east", "north", "up"))
        return made.write(tmp_path / "radar.tif", GRID, [radar]), geometry

    return make


def stations(count=25, seed=2, noise=0.0, sigma=0.002):
    rng = np.random.default_rng(seed)
    found = []
    for k in range(count):
        x, y = rng.uniform(601_000.0, 629_000.0), rng.uniform(3_201_500.0, 3_229_000.0)
        enu = np.array(motion(x, y)) + noise * rng.standard_normal(3)
        found.append((*TO_DEGREES.transform(x, y), *enu, sigma, sigma, 3.0 * sigma, f"S{k:02d}"))
    return tuple(found)


def run(files, points, progress=None, **changes):
    return compare_gnss(GnssJob(files[0], points, files[1], **changes), progress or Silent())


def column(result, name):
    table = result.tables["OUTPUT"]
    index = [key for key, _ in table.fields].index(name)
    return np.array([row[index] for row in table.rows])


def test_an_offset_is_found_and_nothing_is_left(files):
    result = run(files(field()[2] + 0.123), stations())
    # A field that is smooth over pixels of 100 m: its mean over three of them is its middle to 1e-5 m.
    assert result.values["OFFSET"] == pytest.approx(0.123, abs=2e-4)
    assert result.values["RMS"] < 5e-4
    assert result.values["NISAR"] == 100.0
    assert result.values["COUNT"] == 25
    assert "data:image/png" in result.values["HTML_TEXT"]
    sigma = np.sqrt(0.005**2 + 0.002**2 * (LOOK[0] ** 2 + LOOK[1] ** 2 + 9.0 * LOOK[2] ** 2))
    np.testing.assert_allclose(column(result, "sigma_m"), sigma, rtol=1e-6)


def test_a_ramp_is_found(files):
    x, y, radar = field()
    planted = radar + 0.05 + 2e-6 * (x - 615_000.0) - 1e-6 * (y - 3_215_000.0)
    points = stations()
    assert run(files(planted), points, trend="ramp").values["RMS"] < 5e-4
    left = run(files(planted), points, trend="offset").values
    assert left["RMS"] > 0.005
    # 4 mm in 1 km asks for less than this slope.
    assert left["NISAR"] < 90.0


def test_bad_stations_do_not_pull_the_offset(files):
    points = list(stations(noise=0.002))
    for k in (3, 11, 17):
        points[k] = (*points[k][:2], *(np.array(points[k][2:5]) + 0.5), *points[k][5:])
    result = run(files(field()[2] + 0.03), tuple(points))
    assert result.values["OFFSET"] == pytest.approx(0.03, abs=0.003)
    assert np.flatnonzero(column(result, "outlier")).tolist() == [3, 11, 17]


def test_without_a_trend_nothing_is_taken_off(files):
    result = run(files(field()[2] + 0.03), stations(), trend="none")
    assert result.values["OFFSET"] == 0.0
    assert result.values["RMS"] == pytest.approx(0.03, abs=3e-4)


def test_robust_fit_has_the_exact_plane_and_the_efficiency_of_huber():
    rng = np.random.default_rng(0)
    design = np.stack([np.ones(40), rng.standard_normal(40), rng.standard_normal(40)], axis=1)
    np.testing.assert_allclose(fit_robust(design, design @ [1.0, 2.0, -3.0], np.ones(40)), [1.0, 2.0, -3.0], rtol=1e-6)
    found = [fit_robust(np.ones((50, 1)), rng.standard_normal(50), np.ones(50))[0] for _ in range(400)]
    # 95 % efficiency: standard deviation 1 / sqrt(50 x 0.95) = 0.145, known from 400 draws to 3.5 %.
    assert np.std(found) == pytest.approx(0.145, rel=0.12)


def test_a_third_of_gross_outliers_does_not_move_the_fit_of_the_majority():
    rng = np.random.default_rng(4)
    x = rng.uniform(0.0, 1.0, 600)
    values = 0.2 + 0.7 * x + 0.02 * rng.standard_normal(600)
    values[:200] -= 0.5
    found = fit_majority(np.stack([np.ones(600), x], axis=1), values)
    np.testing.assert_allclose(found, [0.2, 0.7], atol=0.012)


def test_the_criterion_is_that_of_nisar():
    # Published values of the requirement: 0.1 km 5.3 mm, 1 km 8 mm, 25 km 24 mm, 50 km 32.3 mm.
    np.testing.assert_allclose(1e3 * nisar_limit_m(np.array([0.1, 1.0, 25.0, 50.0])), [5.3, 8.0, 24.0, 32.3], atol=0.05)
    places = np.array([[58.0, 29.0], [58.0, 29.009], [58.0, 29.9], [58.0, 29.0001]])
    pairs = check_pairs(places, np.array([0.0, 0.0081, 0.0, 0.0]))
    # 1 km apart both times; 100 km and 11 m do not count.
    np.testing.assert_allclose(pairs.distance_km, 1.0, atol=0.02)
    assert (len(pairs.distance_km), pairs.share) == (2, 0.0)
    assert np.isnan(check_pairs(places[:1], np.zeros(1)).share)


def test_stations_off_the_map_or_on_empty_pixels_are_left_out(files):
    radar = field()[2]
    radar[:, :150] = np.nan
    points = (*stations(), (70.0, 10.0, 0.0, 0.0, 0.0, None, None, None, "far"))
    unknown = (*TO_DEGREES.transform(625_000.0, 3_215_000.0), None, 0.0, 0.0, None, None, None, "no east")
    result = run(files(radar), (*points, unknown))
    assert 5 < result.values["COUNT"] < 20
    assert not {"far", "no east"} & set(column(result, "name"))


def test_an_unknown_up_is_said(files):
    x, y = 616_000.0, 3_216_000.0
    east, north, _ = motion(x, y)
    point = (*TO_DEGREES.transform(x, y), east, north, None, None, None, None, "flat")
    listener = made.Listener()
    result = run(files(field()[2]), (point,), listener, trend="none")
    assert "Stations without an upward motion, which was taken as zero: 1." in listener.warnings[0]
    assert column(result, "gnss_m")[0] == pytest.approx(LOOK[0] * east + LOOK[1] * north)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"trend": "curve"}, "TREND"),
        ({"sigma_m": 0.0}, "SIGMA"),
        ({"radius_m": -1.0}, "RADIUS"),
        ({"stations": ()}, "none of 0 stations"),
        ({"geometry": None}, "GEOMETRY is missing"),
        ({"trend": "ramp", "stations": stations(3)}, "needs 4 stations"),
    ],
)
def test_bad_parameters_give_one_sentence(files, changes, words):
    radar, geometry = files(field()[2])
    with pytest.raises(InputError, match=words):
        compare_gnss(
            GnssJob(**{"displacement": radar, "stations": stations(), "geometry": geometry, **changes}), Silent()
        )


def test_a_cancel_stops(files):
    with pytest.raises(Cancelled):
        run(files(field()[2]), stations(), made.Listener(cancel_after=0))
