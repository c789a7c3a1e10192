"""Climatology and index: golden values of the specification, plain numpy twins, and invariants."""

import numpy as np
import pytest
from quakesar.core.errors import EmptyOutputError, InputError
from quakesar.core.progress import Silent
from quakesar.core.raster import Raster
from quakesar.core.thermal.climatology import ClimatologyJob, make_climatology, season_names
from quakesar.core.thermal.cube import Cube, months_of, years_of
from quakesar.core.thermal.importing import ImportJob, import_cube
from quakesar.core.thermal.indices import IndexJob, make_index
from quakesar.core.thermal.seasons import Rules, climatology_block, find_seasons, rank_block, standardise_block
from thermal_cubes import every_day, grid_of, write_cube

MEANS = (233.048, 231.971, 229.680, 220.582, 229.626, 223.541, 212.827, 212.707, 224.422, 240.361, 245.101, 240.924)
SHARES = (0.148, 0.069, 0.034, 0.020, 0.0051, 0.00056, 0.00004)


@pytest.fixture(scope="module")
def radiation(shared_data, tmp_path_factory):
    path = str(tmp_path_factory.mktemp("olr") / "olr.tif")
    name = str(shared_data / "tir_olr_cdr_asia_points" / "test_input_asm_area_olr_uv.nc")
    import_cube(ImportJob(path, (name,)), Silent())
    return path


def place(cube, day):
    return int(np.flatnonzero(cube.days == np.datetime64(day))[0]), round(float(cube.grid.row(27.5))), 3


def run_index(radiation, tmp_path, **options):
    path = str(tmp_path / "z.tif")
    make_index(IndexJob(radiation, path, **options), Silent())
    with Cube(path) as cube:
        return cube.read_block(), cube


# --- the examples of the specification


def numbers(values, reference, ddof=1):
    """Standardise values of one day in five years and return the third."""
    days = np.array([f"200{k}-01-10" for k in range(len(values))], "datetime64[D]")
    block = np.array(values, np.float32)[:, None]
    rules = Rules(reference, ddof, 2)
    return float(standardise_block(block, find_seasons(days, "month"), rules)[2, 0])


def test_worked_example():
    values = (210, 230, 250, 240, 220)
    assert numbers(values, "all") == pytest.approx(1.26491, abs=5e-6)
    assert numbers(values, "leave_year_out") == pytest.approx(1.93649, abs=5e-6)
    assert numbers(values, "all", 0) == pytest.approx((250 - 230) / 14.1421, abs=5e-5)


def test_bound_of_a_value_within_its_own_reference():
    days = every_day("2001-01-01", "2001-01-31")
    days = np.concatenate([days + np.timedelta64(int(d), "D") for d in (0, 365, 730, 1095, 1461, 1826)])
    block = np.zeros((186, 1), np.float32)
    block[7] = 1.0
    z = standardise_block(block, find_seasons(days, "month"), Rules("all"))
    assert z.max() == pytest.approx(13.565, abs=5e-4)


def test_real_climatology_equals_cdo(radiation, tmp_path):
    paths = {name: str(tmp_path / f"{name}.tif") for name in ("mean", "deviation", "count")}
    make_climatology(ClimatologyJob(radiation, **paths), Silent())
    from osgeo import gdal

    mean, deviation, count = (gdal.Open(path).ReadAsArray() for path in paths.values())
    assert mean[:, 1, 3] == pytest.approx(MEANS, abs=6e-4)
    assert deviation[0, 1, 3] == pytest.approx(12.68904, abs=1e-4)  # cdo ymonstd1
    assert count[:, 1, 3].tolist() == [186, 170, 186, 180, 186, 180, 186, 186, 180, 186, 180, 186]
    dataset = gdal.Open(paths["mean"])
    assert dataset.GetRasterBand(1).GetDescription() == "January"
    make_climatology(ClimatologyJob(radiation, **paths, ddof=0), Silent())
    assert gdal.Open(paths["deviation"]).ReadAsArray()[0, 1, 3] == pytest.approx(12.65488, abs=1e-4)  # cdo ymonstd


def test_real_index(radiation, tmp_path):
    z, cube = run_index(radiation, tmp_path, mode="alice", reference="all")
    at = place(cube, "2003-01-15")
    peak = place(cube, "2001-07-03")
    assert z[at] == pytest.approx(1.04307, abs=1e-5)
    assert z[peak] == z[:, at[1], at[2]].max() == pytest.approx(2.80184, abs=1e-5)
    z, _ = run_index(radiation, tmp_path, mode="alice")
    assert z[at] == pytest.approx(1.19418, abs=1e-5)
    assert z[peak] == pytest.approx(2.99730, abs=1e-5)
    shares = [(z > level).mean() for level in (1, 1.28, 1.5, 1.645, 2, 2.5, 3)]
    assert shares == pytest.approx(SHARES, rel=0.03, abs=5e-6)


def test_real_retira(radiation, tmp_path):
    z, cube = run_index(radiation, tmp_path, mode="retira", reference="all", area_weight=False)
    at = place(cube, "2003-01-15")
    assert z[at] == pytest.approx(0.731394, abs=2e-6)
    z, _ = run_index(radiation, tmp_path, mode="retira", reference="all")
    # the sphere's areas of 12.5 degree rows are proportional to cos(latitude)
    assert z[at] == pytest.approx(0.675462, abs=2e-6)
    with Cube(radiation) as cube:
        field = cube.read_block()[at[0]].astype(np.float64)
        weights = np.cos(np.radians(cube.grid.y(np.arange(5))))[:, None]
    assert field.mean() == pytest.approx(242.8221, abs=5e-5)
    assert (field * weights).sum() / (weights.sum() * 7) == pytest.approx(244.7050, abs=5e-5)
    assert field[1, 3] - field.mean() == pytest.approx(3.46147, abs=5e-5)


# --- twins


def plain_index(values, days, reference, ddof=1, least=5):
    """Standardise with loops over seasons and years."""
    months, years = months_of(days), years_of(days)
    out = np.full(values.shape, np.nan)
    for t in range(days.size):
        same = months == months[t]
        if reference == "leave_year_out":
            same &= years != years[t]
        if reference == "causal":
            same &= years < years[t]
        for p in range(values.shape[1]):
            pool = values[same, p].astype(np.float64)
            keep = np.isfinite(pool)
            enough_years = reference != "causal" or np.unique(years[same][keep]).size >= 5
            if keep.sum() >= least and enough_years:
                sigma = pool[keep].std(ddof=ddof)
                out[t, p] = (values[t, p] - pool[keep].mean()) / sigma if sigma > 1e-6 else np.nan
    return out


@pytest.fixture(scope="module")
def series():
    rng = np.random.default_rng(11)
    days = every_day("2001-01-01", "2008-12-31")[::9]
    values = rng.normal(280, 5, (days.size, 6)).astype(np.float32)
    values[rng.random(values.shape) < 0.2] = np.nan
    values[:, 5] = np.nan
    values[:, 4] = 7.0
    return days, values


@pytest.mark.parametrize("reference", ["all", "leave_year_out", "causal"])
def test_standardised_values_against_loops(series, reference):
    days, values = series
    before = values.copy()
    found = standardise_block(values, find_seasons(days, "month"), Rules(reference))
    np.testing.assert_allclose(found, plain_index(values, days, reference), rtol=2e-4, atol=2e-5)
    np.testing.assert_array_equal(values, before)
    assert np.isnan(found[:, 4:]).all()


def circular(days):
    """Day of the year as in a leap year."""
    return np.array([(np.datetime64(f"2000{str(d)[4:]}") - np.datetime64("2000-01-01")).astype(int) for d in days])


@pytest.mark.parametrize("reference", ["leave_year_out", "causal"])
@pytest.mark.parametrize("group", ["month", "doy15", "pentad"])
def test_ranks_and_windows_against_loops(series, reference, group):
    days, values = series
    slots = circular(days)
    season = find_seasons(days, group)
    z, rank = (f(values, season, Rules(reference, 1, 3)) for f in (standardise_block, rank_block))
    years = years_of(days)
    for t in range(0, days.size, 17):
        gap = np.abs(slots - slots[t])
        same = {
            "month": months_of(days) == months_of(days)[t],
            "doy15": np.minimum(gap, 366 - gap) <= 15,
            "pentad": (slots - (slots >= 60)) // 5 == (slots[t] - (slots[t] >= 60)) // 5,
        }[group]
        same = same & (years != years[t] if reference == "leave_year_out" else years < years[t])
        for p in range(5):
            pool = values[same, p]
            known = np.isfinite(pool)
            few = reference == "causal" and np.unique(years[same][known]).size < 5
            if np.isnan(values[t, p]) or known.sum() < 3 or few:
                assert np.isnan(rank[t, p])
                continue
            pool = pool[known]
            below = ((pool < values[t, p]).sum() + 0.5 * (pool == values[t, p]).sum()) / pool.size
            assert rank[t, p] == pytest.approx(below, abs=1e-6)
            if p < 4:
                want = (values[t, p] - pool.mean(dtype=float)) / pool.std(ddof=1, dtype=float)
                assert z[t, p] == pytest.approx(want, rel=1e-3, abs=1e-4)


def test_seasons_of_the_calendar():
    days = np.array(
        ["2001-02-28", "2001-03-01", "2004-02-29", "2004-03-01", "2004-12-31", "2001-01-05"], "datetime64[D]"
    )
    assert find_seasons(days, "doy15").slots.tolist() == [58, 60, 59, 60, 365, 4]
    assert find_seasons(days, "pentad").slots.tolist() == [11, 11, 11, 11, 72, 0]
    assert find_seasons(days, "month").slots.tolist() == [1, 2, 1, 2, 11, 0]
    assert len(season_names("pentad")) == 73
    assert season_names("pentad")[12] == "03-02"


# --- invariants


def test_order_in_time_does_not_matter_for_the_climatology(series):
    days, values = series
    order = np.random.default_rng(2).permutation(days.size)
    one = climatology_block(values, find_seasons(days, "month"), Rules("all"))
    two = climatology_block(values[order], find_seasons(days[order], "month"), Rules("all"))
    for a, b in zip(one, two):
        np.testing.assert_allclose(a, b, rtol=1e-5)


def test_a_constant_changes_no_index(series):
    days, values = series
    season = find_seasons(days, "month")
    one, two = (standardise_block(v, season, Rules()) for v in (values, values + np.float32(16.0)))
    np.testing.assert_allclose(one, two, atol=2e-4)


def random_cube(tmp_path, name="a.tif", change=0.0, years=6):
    rng = np.random.default_rng(3)
    days = every_day("2001-01-01", f"{2000 + years}-12-31")[::5]
    values = rng.normal(280, 5, (days.size, 9, 11)) + change * rng.normal(size=(days.size, 1, 1))
    values[rng.random(values.shape) < 0.05] = np.nan
    return write_cube(tmp_path / name, values, days), values, days


def test_a_constant_of_the_day_changes_no_retira(tmp_path):
    found = []
    for change in (0.0, 0.0):
        path, values, days = random_cube(tmp_path)
        shift = np.random.default_rng(9).normal(0, 20, (days.size, 1, 1)) if found else 0.0
        path = write_cube(tmp_path / "b.tif", values + shift + change, days)
        make_index(IndexJob(path, str(tmp_path / "z.tif")), Silent())
        with Cube(str(tmp_path / "z.tif")) as cube:
            found.append(cube.read_block())
    np.testing.assert_allclose(found[0], found[1], atol=5e-4)
    assert np.isnan(found[0][np.isnan(values)]).all()


def test_classes_and_clear_share(tmp_path):
    path, values, days = random_cube(tmp_path)
    classes = np.zeros((1, 9, 11))
    classes[0, :, 5:] = 1
    values[3, :, 5:] = np.where(np.arange(54).reshape(9, 6) < 4, values[3, :, 5:], np.nan)
    path = write_cube(tmp_path / "b.tif", values, days)
    mask = write_cube(tmp_path / "classes.tif", classes, days[:1])
    make_index(IndexJob(path, str(tmp_path / "z.tif"), classes=mask), Silent())
    with Cube(str(tmp_path / "z.tif")) as cube:
        z = cube.read_block()
    assert np.isnan(z[3, :, 5:]).all()  # 4 of 54 pixels are less than a fifth
    assert np.isfinite(z[3, :, :5]).any()
    shifted = np.where(classes > 0, values + 30.0, values)
    make_index(IndexJob(write_cube(tmp_path / "c.tif", shifted, days), str(tmp_path / "y.tif"), classes=mask), Silent())
    with Cube(str(tmp_path / "y.tif")) as cube:
        np.testing.assert_allclose(cube.read_block(), z, atol=5e-4)


def test_gradient_is_the_index_of_the_difference(tmp_path):
    path, values, days = random_cube(tmp_path)
    rise = np.random.default_rng(1).normal(-3, 1, values.shape)
    later = write_cube(tmp_path / "later.tif", values + rise, days)
    make_index(IndexJob(path, str(tmp_path / "z.tif"), "gradient", later=later), Silent())
    difference = (values + rise).astype(np.float32) - values.astype(np.float32)
    with Cube(str(tmp_path / "z.tif")) as cube:
        want = standardise_block(difference, find_seasons(days, "month"), Rules())
        np.testing.assert_allclose(cube.read_block(), want, atol=1e-5)


@pytest.mark.parametrize("mode", ["alice", "quantile"])
def test_the_climatology_of_the_same_pass_is_that_of_its_tool(tmp_path, mode):
    path, _, _ = random_cube(tmp_path)
    names = [str(tmp_path / f"{name}.tif") for name in ("mean", "deviation", "m", "d")]
    make_climatology(ClimatologyJob(path, *names[:2]), Silent())
    job = IndexJob(path, str(tmp_path / "z.tif"), mode, mean=names[2], deviation=names[3])
    values = make_index(job, Silent()).values
    assert (values["MEAN"], values["DEVIATION"]) == tuple(names[2:])
    for one, two in zip(names[:2], names[2:]):
        with Raster(one) as usual, Raster(two) as same:
            assert same.band_names() == usual.band_names()
            assert same.tags["PRODUCT"] == "thermal_climatology"
            assert (same.tags["UNIT"], same.tags["QUANTITY"]) == (usual.tags["UNIT"], usual.tags["QUANTITY"])
            np.testing.assert_array_equal(same.read(None, 7), usual.read(None, 7))
    alone = make_index(IndexJob(path, str(tmp_path / "y.tif"), mode), Silent()).values
    assert "MEAN" not in alone
    with Cube(str(tmp_path / "z.tif")) as one, Cube(str(tmp_path / "y.tif")) as two:
        np.testing.assert_array_equal(one.read_block(), two.read_block())


def test_retira_hands_out_the_usual_difference_from_the_scene(tmp_path):
    path, _, _ = random_cube(tmp_path)
    mean = str(tmp_path / "m.tif")
    make_index(IndexJob(path, str(tmp_path / "z.tif"), mean=mean), Silent())
    with Raster(mean) as found:
        assert found.tags["QUANTITY"].endswith("minus the mean of the scene")
        # values of one distribution everywhere: differences of some tenths about zero
        assert np.abs(found.read(None, 1)).max() < 6.0
        assert abs(float(found.read(None, 1).mean())) < 0.5


def test_blocks_are_invisible(tmp_path, monkeypatch):
    rng = np.random.default_rng(8)
    days = every_day("2001-01-01", "2006-12-31")[::20]
    values = rng.normal(280, 5, (days.size, 130, 70))
    path = write_cube(tmp_path / "a.tif", values, days, grid=grid_of(130, 70, pixel=0.1))
    make_index(IndexJob(path, str(tmp_path / "one.tif")), Silent())
    from quakesar.core.thermal import cube as module

    monkeypatch.setattr(module, "_BUDGET", 3e5)
    assert len(module.plan_blocks(values.shape, 3)[0]) > 6
    make_index(IndexJob(path, str(tmp_path / "two.tif")), Silent())
    with Cube(str(tmp_path / "one.tif")) as one, Cube(str(tmp_path / "two.tif")) as two:
        np.testing.assert_allclose(one.read_block(), two.read_block(), atol=2e-5)


# --- bad input


def test_bad_input_is_one_sentence(tmp_path):
    path, values, days = random_cube(tmp_path)
    out = str(tmp_path / "z.tif")
    few, _, _ = random_cube(tmp_path, "few.tif", years=4)
    cases = (
        (IndexJob(few, out), InputError, "covers 4 calendar years"),
        (IndexJob(path, out, "warm"), InputError, "MODE is 'warm'"),
        (IndexJob(path, out, reference="future"), InputError, "REFERENCE is 'future'"),
        (IndexJob(path, out, "gradient"), InputError, "LATER"),
        (IndexJob(path, out, min_clear=2.0), InputError, "MIN_CLEAR is 2.0"),
        (IndexJob(path, out, ddof=3), InputError, "DDOF is 3"),
        (IndexJob(path, out, min_samples=999), EmptyOutputError, "would hold no value"),
    )
    for job, kind, message in cases:
        with pytest.raises(kind, match=message):
            make_index(job, Silent())
    with pytest.raises(InputError, match="leave 1 calendar years"):
        make_climatology(ClimatologyJob(path, out, first_year=2004, last_year=2004), Silent())
    order = days.copy()
    order[[4, 5]] = order[[5, 4]]
    with pytest.raises(InputError, match="not in order"):
        make_index(IndexJob(write_cube(tmp_path / "c.tif", values, order), out), Silent())
    make_index(IndexJob(path, out), Silent())
    with pytest.raises(InputError, match="kind 'thermal_index'"):
        make_climatology(ClimatologyJob(out, str(tmp_path / "m.tif")), Silent())
