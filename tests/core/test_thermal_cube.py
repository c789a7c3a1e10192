"""Calendars against dates of other sources, cubes against arrays, imports against real files."""

import numpy as np
import pytest
from osgeo import gdal
from quakesar.core.errors import Cancelled, FormatError, InputError
from quakesar.core.grids import Window
from quakesar.core.progress import Silent
from quakesar.core.thermal.calendars import day_number, decode_times
from quakesar.core.thermal.cube import (
    Cube,
    Facts,
    cell_areas_km2,
    distance_km,
    format_times,
    months_of,
    plan_blocks,
    require_order,
)
from quakesar.core.thermal.importing import ImportJob, import_cube
from quakesar.core.thermal.registration import place
from quakesar.core.thermal.sources import date_in_name, normalise_unit
from thermal_cubes import degrees, every_day, grid_of, write_cube


class Heard(Silent):
    """Keeps what a run says."""

    def __init__(self):
        self.warnings = []

    def warning(self, text):
        self.warnings.append(text)


# --- calendars


@pytest.mark.parametrize(
    ("value", "units", "calendar", "want"),
    [
        (1753152, "hours since 1800-01-01", "standard", "2000-01-01T00:00"),
        (1946016, "hours since 1800-01-01 00:00:0.0", "standard", "2022-01-01T00:00"),
        # the old NOAA epoch: a Julian date, two days before the proleptic one (CDO and udunits agree)
        (17338824, "hours since 1-1-1 00:00:0.0", "standard", "1979-01-01T00:00"),
        (1551398400, "seconds since 1970-01-01", "proleptic_gregorian", "2019-03-01T00:00"),
        (59, "days since 2000-01-01", "standard", "2000-02-29T00:00"),
        (59, "days since 2000-01-01", "noleap", "2000-03-01T00:00"),
        (365, "days since 2001-01-01", "365_day", "2002-01-01T00:00"),
        (366, "days since 2001-01-01", "366_day", "2002-01-01T00:00"),
        (60, "days since 2000-01-01", "360_day", "2000-03-01T00:00"),
        (360, "days since 2000-01-01", "360_day", "2001-01-01T00:00"),
        (0, "days since 2000-01-01", "julian", "2000-01-14T00:00"),
        (0, "days since 1582-10-15", "standard", "1582-10-15T00:00"),
        (1, "days since 1582-10-04", "standard", "1582-10-15T00:00"),
        (0.5, "days since 2000-01-01 06:00:00", "", "2000-01-01T18:00"),
        (0, "hours since 2000-01-01T08:00:00+08:00", "standard", "2000-01-01T00:00"),
        (90, "minutes since 2008-05-12 06:00", "standard", "2008-05-12T07:30"),
    ],
)
def test_times_of_all_calendars(value, units, calendar, want):
    assert str(decode_times([value], units, calendar)[0]) == want


def test_days_that_no_year_has_are_no_time():
    assert np.isnat(decode_times([57, 58], "days since 2001-01-01", "360_day")).tolist() == [False, True]
    assert np.isnat(decode_times([59], "days since 2001-01-01", "all_leap"))[0]


def test_julian_day_numbers_of_the_almanac():
    assert day_number(2000, 1, 1) == 2451545
    assert day_number(1582, 10, 15) == 2299161
    assert day_number(1582, 10, 4, julian=True) == 2299160
    assert day_number(-4712, 1, 1, julian=True) == 0


@pytest.mark.parametrize(("units", "calendar"), [("months since 2000-01-01", ""), ("days", ""), ("", "")])
def test_ambiguous_units_are_refused(units, calendar):
    with pytest.raises(InputError, match="is not understood"):
        decode_times([1], units, calendar)


def test_unknown_calendar_is_refused():
    with pytest.raises(InputError, match="calendar 'lunar'"):
        decode_times([1], "days since 2000-01-01", "lunar")


# --- cubes


def test_blocks_come_back_as_written(tmp_path):
    days = every_day("2008-02-27", "2008-03-02")
    values = np.random.default_rng(1).normal(280, 5, (5, 70, 90)).astype(np.float32)
    values[2, 3, 4] = np.nan
    path = write_cube(tmp_path / "a.tif", values, days)
    with Cube(path) as cube:
        assert cube.shape == (5, 70, 90)
        assert (cube.days == days).all()
        assert cube.facts == Facts("thermal_cube", "temperature", "K")
        np.testing.assert_array_equal(cube.read_block(), values)
        part = cube.read_block(Window(60, 60, 5, 7), 1, 3)
        np.testing.assert_array_equal(part, values[1:3, 60:65, 60:67])
    dataset = gdal.Open(path)
    assert dataset.GetRasterBand(3).GetDescription() == "2008-02-29"
    assert dataset.GetRasterBand(3).GetUnitType() == "K"
    assert dataset.GetRasterBand(1).GetBlockSize() == [64, 64]


def test_a_failed_run_leaves_nothing(tmp_path):
    days = every_day("2008-01-01", "2008-01-02")
    from quakesar.core.thermal.cube import CubeWriter

    with (
        pytest.raises(ZeroDivisionError),
        CubeWriter(tmp_path / "a.tif", grid_of(4, 4), format_times(days), Facts("", "", "")),
    ):
        _ = 1 / 0
    assert list(tmp_path.iterdir()) == []


def test_bands_without_dates_are_refused(tmp_path):
    path = str(tmp_path / "a.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(path, 4, 4, 2, gdal.GDT_Float32)
    dataset.SetGeoTransform((100, 1, 0, 40, 0, -1))
    dataset = None
    with pytest.raises(InputError, match="not named by ISO dates"):
        Cube(path)


def test_days_out_of_order_or_twice_are_one_sentence():
    days = np.array(["2008-01-01", "2008-01-03", "2008-01-02"], "datetime64[D]")
    with pytest.raises(InputError, match="2008-01-02 comes after 2008-01-03"):
        require_order(days, "INPUT")
    with pytest.raises(InputError, match="2008-01-03 comes more than once"):
        require_order(days[[0, 1, 1]], "INPUT")


def test_too_few_years(tmp_path):
    days = every_day("2008-01-01", "2011-12-31")
    path = write_cube(tmp_path / "a.tif", np.zeros((days.size, 2, 2)), days)
    with Cube(path) as cube, pytest.raises(InputError, match="covers 4 calendar years"):
        cube.require_years()


def test_areas_of_the_sphere():
    areas = cell_areas_km2(grid_of(180, 360, -180.0, 90.0))
    assert areas.sum() * 360 == pytest.approx(4 * np.pi * 6371.0**2, rel=1e-12)
    node = cell_areas_km2(grid_of(73, 144, -1.25, 91.25, 2.5))
    assert node.sum() * 144 == pytest.approx(4 * np.pi * 6371.0**2, rel=1e-12)
    assert distance_km(0, 0, 0, 1) == pytest.approx(6371.0 * np.pi / 180)


def test_months_and_names():
    days = np.array(["1969-12-31", "1970-01-01", "2008-05-12"], "datetime64[D]")
    assert months_of(days).tolist() == [12, 1, 5]
    assert format_times(days.astype("datetime64[m]")) == ["1969-12-31", "1970-01-01", "2008-05-12"]
    assert format_times(np.array(["2008-05-12T06:00"], "datetime64[m]")) == ["2008-05-12T06:00"]


def test_blocks_stay_in_the_budget():
    for shape in ((3652, 1000, 1000), (100000, 200, 200), (10, 5, 7)):
        windows, workers = plan_blocks(shape, 3)
        block = 4 * 3 * shape[0] * max(w.rows * w.cols for w in windows)
        assert (2 * workers + 1) * block < 1.0e9
        assert sum(w.rows * w.cols for w in windows) == shape[1] * shape[2]


# --- import


def importing(tmp_path, progress=None, **job):
    path = str(tmp_path / "cube.tif")
    result = import_cube(ImportJob(path, **job), progress or Silent())
    return path, result.values


def test_real_radiation(tmp_path, shared_data):
    path, values = importing(
        tmp_path, inputs=(str(shared_data / "tir_olr_cdr_asia_points" / "test_input_asm_area_olr_uv.nc"),)
    )
    assert (values["DAYS"], values["MISSING"]) == (2192, 0)
    with Cube(path) as cube:
        assert cube.shape == (2192, 5, 7)
        assert str(cube.times[[0, -1]].astype("datetime64[D]")) == "['2000-01-01' '2005-12-31']"
        assert cube.facts.unit == "W m-2"
        row, col = round(float(cube.grid.row(27.5))), round(float(cube.grid.col(92.5)))
        day = int(np.flatnonzero(cube.days == np.datetime64("2003-01-15"))[0])
        assert cube.read_block()[day, row, col] == pytest.approx(246.2836, abs=5e-5)


def test_real_levels_longitudes_and_units(tmp_path, shared_data):
    name = str(shared_data / "tir_ncep_air_2022" / "air_2022_day5.nc")
    rises = []
    for level in (1000, 925, 850, 700, 600, 500):
        path, _ = importing(tmp_path, inputs=(name,), level_hpa=level)
        with Cube(path) as cube:
            assert cube.facts.level_hpa == level
            block = cube.read_block()
            row, col = round(float(cube.grid.row(37.5))), round(float(cube.grid.col(102.5)))
            rises.append(float(block[-1, row, col] - block[0, row, col]))
    # specs/thermal.md 2.5: 2022-01-05 minus 01-01; float32 of a packed source
    assert rises == pytest.approx([5.80, 5.425, 5.075, 4.075, 2.65, 2.375], abs=1e-4)
    with Cube(path) as cube:
        # the rows at the poles, half outside the map, are gone, and longitudes run from the date line
        assert cube.grid.bounds == pytest.approx((-181.25, -88.75, 178.75, 88.75))
        assert str(cube.days[0]) == "2022-01-01"


def test_celsius_becomes_kelvin(tmp_path, shared_data):
    name = str(shared_data / "tir_ncep_air_2022" / "air_202201_mon_mean.nc")
    path, values = importing(tmp_path, inputs=(name,), level_hpa=1000)
    dataset = gdal.Open(name)
    raw = dataset.GetRasterBand(1).ReadAsArray()
    with Cube(path) as cube:
        np.testing.assert_allclose(cube.read_block()[0], np.roll(raw[1:-1], 72, axis=1) + 273.15, atol=2e-5)
    assert values["MISSING"] == 30


def test_mixed_units_are_refused(tmp_path, shared_data):
    folder = str(shared_data / "tir_ncep_air_2022")
    with pytest.raises(InputError, match="mix the units K and degC"):
        importing(tmp_path, folder=folder, level_hpa=500)
    assert list(tmp_path.iterdir()) == []


def test_a_level_must_be_chosen(tmp_path, shared_data):
    name = str(shared_data / "tir_ncep_air_2022" / "air_2022_day5.nc")
    with pytest.raises(InputError, match=r"LEVEL is not given and air_2022_day5\.nc holds the levels 1000, 925"):
        importing(tmp_path, inputs=(name,))


def test_real_grib_daily_mean(tmp_path, shared_data):
    heard = Heard()
    name = str(shared_data / "tir_era5_grib" / "era5-2mt-2019-03-uk.grib")
    path, values = importing(tmp_path, heard, inputs=(name,), step="daily_mean")
    assert values["DAYS"] == 31
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    dataset = gdal.Open(name)
    raw = np.stack([dataset.GetRasterBand(k + 1).ReadAsArray() for k in range(24)])
    gdal.PopErrorHandler()
    kelvin = raw if np.median(raw) > 100 else raw + 273.15
    with Cube(path) as cube:
        assert [str(cube.days[0]), str(cube.days[-1])] == ["2019-03-01", "2019-03-31"]
        np.testing.assert_allclose(cube.read_block()[0], kelvin.mean(axis=0), rtol=1e-6)
    # GDAL says degC in the label; whether it also converts decides whether there is something to warn of
    assert len(heard.warnings) == int(np.median(raw) > 100)


def test_one_hour_and_period(tmp_path, shared_data):
    name = str(shared_data / "tir_era5_grib" / "era5-2mt-2019-03-uk.grib")
    path, values = importing(tmp_path, inputs=(name,), hour=18, start="2019-03-05", end="2019-03-07")
    assert values["DAYS"] == 3
    with Cube(path) as cube:
        assert [str(time) for time in cube.times] == [f"2019-03-0{k}T18:00" for k in (5, 6, 7)]


def geotiff(path, value, unit="K", shape=(6, 8), transform=(100.0, 1.0, 0.0, 40.0, 0.0, -1.0), scale=None):
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), shape[1], shape[0], 1, gdal.GDT_Float32)
    dataset.SetGeoTransform(transform)
    dataset.SetProjection(degrees())
    band = dataset.GetRasterBand(1)
    band.SetUnitType(unit)
    if scale:
        band.SetScale(scale[0])
        band.SetOffset(scale[1])
    band.WriteArray(value + np.arange(shape[0] * shape[1], dtype=np.float32).reshape(shape))
    dataset = None


def test_folder_of_geotiffs_in_order_of_time(tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    geotiff(folder / "b_20080512.tif", 200.0)
    geotiff(folder / "a_2008133_x.tif", 210.0)  # day 133 of a leap year is 12 May
    with pytest.raises(InputError, match="2008-05-12 comes more than once"):
        importing(tmp_path, folder=str(folder))
    (folder / "a_2008133_x.tif").rename(folder / "a_2008132_x.tif")
    path, _ = importing(tmp_path, folder=str(folder))
    with Cube(path) as cube:
        assert cube.read_block()[:, 0, 0].tolist() == [210.0, 200.0]


def test_scale_valid_range_and_south_up(tmp_path):
    geotiff(tmp_path / "d_20080512.tif", 14000.0, scale=(0.02, 0.0), transform=(100.0, 1.0, 0.0, 34.0, 0.0, 1.0))
    path, _ = importing(tmp_path, inputs=(str(tmp_path / "d_20080512.tif"),), valid_max=280.5)
    with Cube(path) as cube:
        block = cube.read_block()[0]
        assert cube.grid.bounds == (100.0, 34.0, 108.0, 40.0)
        assert block[-1, 0] == pytest.approx(280.0)
        assert np.isnan(block[0]).all()
        assert np.nanmax(block) <= 280.5


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"unit": "m s-1"}, "none of K, degC and W m-2"),
        ({"unit": "K", "value": 5.0}, "these are not kelvin"),
    ],
)
def test_units_that_cannot_be(tmp_path, change, message):
    options = {"value": 280.0, **change}
    geotiff(tmp_path / "d_20080512.tif", options.pop("value"), **options)
    with pytest.raises(InputError, match=message):
        importing(tmp_path, inputs=(str(tmp_path / "d_20080512.tif"),))


def test_other_grid_no_time_no_file_no_area(tmp_path):
    geotiff(tmp_path / "d_20080512.tif", 280.0)
    geotiff(tmp_path / "d_20080513.tif", 280.0, shape=(5, 8))
    both = tuple(str(tmp_path / f"d_2008051{k}.tif") for k in (2, 3))
    with pytest.raises(InputError, match="another grid"):
        importing(tmp_path, inputs=both)
    with pytest.raises(InputError, match="EXTENT does not meet"):
        importing(tmp_path, inputs=both[:1], bounds=(0.0, 0.0, 1.0, 1.0))
    geotiff(tmp_path / "nodate.tif", 280.0)
    with pytest.raises(InputError, match="does not say when"):
        importing(tmp_path, inputs=(str(tmp_path / "nodate.tif"),))
    with pytest.raises(InputError, match="name no file"):
        importing(tmp_path)
    with pytest.raises(FormatError, match="cannot be opened"):
        importing(tmp_path, inputs=(str(tmp_path / "absent.nc"),))


def test_cancel(tmp_path, shared_data):
    class Stop(Silent):
        def cancelled(self):
            return True

    with pytest.raises(Cancelled):
        importing(
            tmp_path, Stop(), inputs=(str(shared_data / "tir_ncep_air_2022" / "air_2022_day5.nc"),), level_hpa=500
        )
    assert list(tmp_path.iterdir()) == []


def test_area_across_the_date_line_stays_in_one_piece(tmp_path):
    geotiff(tmp_path / "d.tif", 280.0, transform=(176.0, 1.0, 0.0, 40.0, 0.0, -1.0))
    found = place(gdal.Open(str(tmp_path / "d.tif")), "d.tif")
    assert found.grid.bounds[0] == 176.0
    cut = place(gdal.Open(str(tmp_path / "d.tif")), "d.tif", bounds=(178.0, 36.0, 182.0, 39.0))
    assert cut.grid.bounds == (178.0, 36.0, 182.0, 39.0)
    assert cut.cols.tolist() == [2, 3, 4, 5]


def test_dates_and_units_of_names():
    assert date_in_name("MOD11A1.A2003015.h26v05.006.2015001") == "2003-01-15"
    assert date_in_name("olr_2003-01-15_v2") == "2003-01-15"
    assert date_in_name("scene_12") == ""
    for text, want in (("degK", "K"), ("[C]", "degC"), ("W m**-2", "W m-2"), ("W/m^2", "W m-2"), ("deg C", "degC")):
        assert normalise_unit(text) == want


def netcdf(path, calendar="noleap", days=(58, 59, 60), unit="degC"):
    """Write a packed field on 0 to 360 degrees with latitudes from south to north."""
    from scipy.io import netcdf_file

    lat, lon = np.arange(-87.5, 90, 5.0), np.arange(2.5, 360, 5.0)
    truth = np.round(10.0 + 0.1 * lat[:, None] + 0.05 * np.mod(lon + 180, 360)[None, :], 2)
    with netcdf_file(str(path), "w") as target:
        for name, values in (("time", np.array(days, float)), ("lat", lat), ("lon", lon)):
            target.createDimension(name, len(values))
            axis = target.createVariable(name, "d", (name,))
            axis[:] = values
            axis.units = {"lat": "degrees_north", "lon": "degrees_east", "time": "days since 2004-01-01"}[name]
        target.variables["time"].calendar = calendar
        field = target.createVariable("tas", "h", ("time", "lat", "lon"))
        field.units, field.scale_factor, field.add_offset, field._FillValue = unit, 0.01, 5.0, np.int16(-32768)
        for k in range(len(days)):
            field[k] = np.round((truth + k - 5.0) / 0.01).astype(np.int16)
        field[0, 3, 4] = -32768
    return lat, lon, truth


def test_packed_netcdf_of_a_model_calendar(tmp_path):
    lat, _, truth = netcdf(tmp_path / "a.nc")
    path, _ = importing(tmp_path, inputs=(str(tmp_path / "a.nc"),))
    with Cube(path) as cube:
        # the calendar has no 29 February, the year has
        assert [str(day) for day in cube.days] == ["2004-02-28", "2004-03-01", "2004-03-02"]
        assert cube.grid.bounds == (-180.0, -90.0, 180.0, 90.0)
        block = cube.read_block()
        np.testing.assert_allclose(block[1], np.roll(truth, 36, axis=1)[::-1] + 1.0 + 273.15, atol=2e-5)
        assert np.isnan(block[0]).sum() == 1
        assert np.isnan(block[0, lat.size - 1 - 3, 4 + 36])


def test_days_of_a_model_only_are_left_out_and_told(tmp_path):
    heard = Heard()
    netcdf(tmp_path / "a.nc", "360_day", (57, 58, 59, 60))
    path, values = importing(tmp_path, heard, inputs=(str(tmp_path / "a.nc"),), bounds=(-10.0, 0.0, 20.0, 40.0))
    assert values["DAYS"] == 3  # 2004 has a 29 February, no year a 30
    assert "1 fields fall on days that only the model's calendar has" in heard.warnings[0]
    with Cube(path) as cube:
        assert cube.grid.bounds == pytest.approx((-10.0, 0.0, 20.0, 40.0))


def test_a_climatology_is_no_series(tmp_path):
    netcdf(tmp_path / "a.nc", "standard", (-730000, -729999))
    with pytest.raises(InputError, match="climatology or a wrong unit of time"):
        importing(tmp_path, inputs=(str(tmp_path / "a.nc"),))


@pytest.mark.skipif(gdal.GetDriverByName("HDF4Image") is None, reason="this GDAL writes no HDF4")
def test_hdf4(tmp_path):
    path = str(tmp_path / "LST.A2008133.hdf")
    dataset = gdal.GetDriverByName("HDF4Image").Create(path, 8, 6, 1, gdal.GDT_Float32)
    dataset.SetGeoTransform((100.0, 1.0, 0.0, 40.0, 0.0, -1.0))
    dataset.SetProjection(degrees())
    dataset.GetRasterBand(1).WriteArray(np.full((6, 8), 280.0, np.float32) + np.arange(8, dtype=np.float32))
    dataset = None
    cube, _ = importing(tmp_path, inputs=(path,), units="K")
    with Cube(cube) as found:
        assert str(found.days[0]) == "2008-05-12"
        assert found.read_block()[0, 0].tolist() == [280.0 + k for k in range(8)]
