"""Quality flags: patterns of bits by hand, and a NetCDF file whose flags are the field's own numbers."""

import numpy as np
import pytest
from quakesar.core.errors import EmptyOutputError, InputError
from quakesar.core.progress import Silent
from quakesar.core.thermal.cube import Cube
from quakesar.core.thermal.importing import ImportJob, import_cube
from quakesar.core.thermal.quality import parse_accepted

ROWS, COLS, DAYS = 4, 6, 3


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("0", [0]),
        ("0, 2-4", [0, 2, 3, 4]),
        # MODIS temperature: the two low bits; 00 good, 01 produced, 10 cloud, 11 not produced
        ("xxxxxx00", [0, 4, 8]),
        ("xxxxxx0x", [0, 1, 4, 5, 8, 9]),
        ("x1", [1, 3, 5, 7, 9]),
        ("1xxx", [8, 9]),
        ("0xxX, 9", [0, 1, 2, 3, 4, 5, 6, 7, 9]),
    ],
)
def test_accepted_flags(text, kept):
    assert np.flatnonzero(parse_accepted(text).keeps(np.arange(10.0))).tolist() == kept


def test_bits_above_a_pattern_do_not_count():
    assert parse_accepted("xx00").keeps(np.array([16, 17, 240, 255])).tolist() == [True, False, True, False]


def test_a_flag_that_is_no_whole_number_is_not_accepted():
    assert parse_accepted("0-9").keeps(np.array([np.nan, 1.5, 1.0])).tolist() == [False, False, True]
    # what netCDF writes where a float has no value; as an integer its low bits are 0
    assert parse_accepted("xx00").keeps(np.array([9.96921e36, -np.inf, 4.0])).tolist() == [False, False, True]


@pytest.mark.parametrize("text", ["", "0,,1", "good", "xx2", "-1", "3-0", "9" * 5000, "x" * 33])
def test_other_texts_are_refused(text):
    with pytest.raises(InputError, match="QUALITY_ACCEPT"):
        parse_accepted(text)


def series(path, flag_days=DAYS, cols=COLS):
    """Write values 200 + number of the pixel, and flags that are the number of the pixel modulo 8."""
    from scipy.io import netcdf_file

    with netcdf_file(str(path), "w") as target:
        axes = {"time": np.arange(DAYS), "lat": 40.0 - np.arange(ROWS), "lon": 100.0 + np.arange(COLS)}
        axes.update(valid_time=np.arange(flag_days), flag_lon=100.0 + np.arange(cols))
        units = {"lat": "degrees_north", "lon": "degrees_east", "flag_lon": "degrees_east"}
        for name, values in axes.items():
            target.createDimension(name, len(values))
            axis = target.createVariable(name, "d", (name,))
            axis[:], axis.units = values, units.get(name, "days since 2008-05-10")
        values = target.createVariable("lst", "f", ("time", "lat", "lon"))
        values.units = "K"
        values[:] = 200.0 + np.arange(DAYS * ROWS * COLS).reshape(DAYS, ROWS, COLS)
        time = "time" if flag_days == DAYS else "valid_time"
        flags = target.createVariable("qc", "b", (time, "lat", "lon" if cols == COLS else "flag_lon"))
        flags[:] = (np.arange(flag_days * ROWS * cols) % 8).reshape(flag_days, ROWS, cols)
        # 0 is a good flag, whatever the file calls its fill value
        flags._FillValue = np.int8(0)
    return str(path)


def importing(tmp_path, source, **given):
    path = str(tmp_path / "cube.tif")
    return path, import_cube(ImportJob(path, (source,), **given), Silent()).values


def test_values_without_an_accepted_flag_are_no_data(tmp_path):
    source = series(tmp_path / "a.nc")
    path, values = importing(tmp_path, source, quality="qc", accept="xx00")
    with Cube(path) as cube:
        kept = np.isfinite(cube.read_block())
        history = cube.facts.history[-1].parameters
    number = np.arange(DAYS * ROWS * COLS).reshape(kept.shape)
    assert (kept == (number % 4 == 0)).all()
    assert values["VALID"] == pytest.approx(25.0)
    assert (history["quality"], history["accept"]) == ("qc", "xx00")


def test_without_flags_every_value_is_kept(tmp_path):
    assert importing(tmp_path, series(tmp_path / "a.nc"), variable="lst")[1]["VALID"] == 100.0


def test_flags_of_an_area(tmp_path):
    source = series(tmp_path / "a.nc")
    path, _ = importing(tmp_path, source, quality="qc", accept="2", bounds=(101.5, 37.4, 104.4, 39.4))
    with Cube(path) as cube:
        block = cube.read_block()
    number = np.arange(DAYS * ROWS * COLS).reshape(DAYS, ROWS, COLS)[:, 1:3, 2:5]
    assert np.isfinite(block)[number % 8 == 2].all()
    assert not np.isfinite(block)[number % 8 != 2].any()


def geotiffs(folder, days=("2020001000000", "2020002000000"), flag_cols=COLS):
    """Write temperature and flags as single files, named as archives name them; flags are the pixel's number."""
    from osgeo import gdal, osr

    crs = osr.SpatialReference()
    crs.ImportFromEPSG(4326)
    folder.mkdir()
    for day in days:
        for name, cols, kind in (("LST_Night_1km", COLS, gdal.GDT_UInt16), ("QC_Night", flag_cols, gdal.GDT_Byte)):
            path = str(folder / f"MOD11A1.061_{name}_doy{day}_aid0001.tif")
            dataset = gdal.GetDriverByName("GTiff").Create(path, cols, ROWS, 1, kind)
            dataset.SetGeoTransform((100.0, 1.0, 0.0, 40.0, 0.0, -1.0))
            dataset.SetProjection(crs.ExportToWkt())
            band = dataset.GetRasterBand(1)
            number = np.arange(ROWS * cols).reshape(ROWS, cols)
            if name == "QC_Night":
                band.WriteArray(number)
            else:
                band.SetUnitType("K")
                band.SetScale(0.02)
                band.SetNoDataValue(0)
                band.WriteArray(np.where(number == 4, 0, 14000 + number))
            dataset = band = None
    return str(folder)


def test_flags_in_files_of_their_own(tmp_path):
    path = str(tmp_path / "cube.tif")
    job = ImportJob(path, folder=geotiffs(tmp_path / "a"), quality="QC_Night", accept="xxxxxx00")
    assert import_cube(job, Silent()).values["DAYS"] == 2
    with Cube(path) as cube:
        block = cube.read_block()
        assert [str(day) for day in cube.days] == ["2020-01-01", "2020-01-02"]
    number = np.arange(ROWS * COLS).reshape(ROWS, COLS)
    # MODIS: 0.02 K, 0 without a value, the two low bits 00 for good
    want = np.where((number % 4 == 0) & (number != 4), 0.02 * (14000 + number), np.nan)
    np.testing.assert_allclose(block, np.stack([want, want]), rtol=1e-6)
    (tmp_path / "a" / "MOD11A1.061_QC_Night_doy2020002000000_aid0001.tif").unlink()
    with pytest.raises(InputError, match="no flags for 2020-01-02"):
        import_cube(job, Silent())
    other = ImportJob(path, folder=geotiffs(tmp_path / "b", flag_cols=5), quality="QC_Night", accept="xxxxxx00")
    with pytest.raises(InputError, match="4 x 5 pixels and the values 4 x 6"):
        import_cube(other, Silent())


def test_flags_that_do_not_belong_are_refused(tmp_path):
    source = series(tmp_path / "a.nc")
    with pytest.raises(InputError, match=r"QUALITY is 'qa'.*lst, qc"):
        importing(tmp_path, source, quality="qa")
    with pytest.raises(InputError, match="QUALITY_ACCEPT"):
        importing(tmp_path, source, quality="qc", accept="all")
    with pytest.raises(InputError, match="no flags for 2008-05-12"):
        importing(tmp_path, series(tmp_path / "b.nc", flag_days=2), quality="qc")
    with pytest.raises(InputError, match="4 x 5 pixels and the values 4 x 6"):
        importing(tmp_path, series(tmp_path / "c.nc", cols=5), quality="qc")
    with pytest.raises(EmptyOutputError):
        importing(tmp_path, source, quality="qc", accept="99")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.nc", "b.nc", "c.nc"]
