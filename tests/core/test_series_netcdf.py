"""Series as NetCDF: what h5py, which knows nothing of GDAL, finds in the file, and what CF-1.8 asks for."""

import os
import shutil
import subprocess
import sys
from datetime import datetime, timedelta, timezone
from types import SimpleNamespace

import numpy as np
import pytest
from osgeo import osr
from quakesar.core.conventions import Record
from quakesar.core.errors import FormatError, InputError, ResourceError
from quakesar.core.grids import MapGrid
from quakesar.core.progress import Silent
from quakesar.core.raster import Band, RasterWriter
from quakesar.core.timeseries.netcdf import Layer, write_netcdf
from quakesar.core.timeseries.velocity import VelocityJob, fit_velocity

h5py = pytest.importorskip("h5py")
DATES = [datetime(2018, 1, 6, 12, tzinfo=timezone.utc) + timedelta(days=24 * k) for k in range(9)]


def series(folder, code):
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(code)
    corner = (480_000.0, 2_150_000.0, 100.0) if code != 4326 else (-99.2, 19.5, 0.001)
    grid = MapGrid(20, 30, corner[0], corner[1], corner[2], corner[2], crs.ExportToWkt())
    rng = np.random.default_rng(3)
    values = 0.01 * rng.normal(size=(len(DATES), 20, 30)).astype(np.float32)
    values[:, 2, 3] = np.nan
    record = Record("series", DATES[0], DATES[-1], "S1", 0.0555, "right", -0.2, 0.6)
    path = str(folder / "series.tif")
    bands = [Band(f"{date:%Y-%m-%d}", "m") for date in DATES]
    with RasterWriter(path, grid, bands, np.float32, record) as writer:
        writer.write_all(*values)
    return path, grid, values


def text(value):
    value = value[0] if isinstance(value, np.ndarray) else value
    return value.decode() if isinstance(value, bytes) else str(value)


@pytest.mark.parametrize(("code", "axes"), [(32614, ("y", "x")), (4326, ("lat", "lon"))])
def test_another_reader_finds_values_axes_and_units(code, axes, tmp_path):
    path, grid, values = series(tmp_path, code)
    out = tmp_path / "v.nc"
    job = VelocityJob(path, str(tmp_path / "v.tif"), netcdf=str(out))
    assert fit_velocity(job, Silent()).values["NETCDF"] == str(out)
    standard = {
        "y": ("projection_y_coordinate", "m"), "x": ("projection_x_coordinate", "m"),
        "lat": ("latitude", "degrees_north"), "lon": ("longitude", "degrees_east"),
    }  # fmt: skip
    with h5py.File(out, "r") as file:
        assert text(file.attrs["Conventions"]) == "CF-1.8"
        np.testing.assert_array_equal(file["displacement"][()], values)
        assert text(file["displacement"].attrs["units"]) == "m"
        assert np.isnan(file["displacement"].attrs["_FillValue"]).all()
        for name, want in zip(axes, (grid.y(np.arange(20)), grid.x(np.arange(30)))):
            np.testing.assert_allclose(file[name][()], want, rtol=1e-14)
            assert (text(file[name].attrs["standard_name"]), text(file[name].attrs["units"])) == standard[name]
        assert text(file["time"].attrs["units"]) == "days since 1970-01-01 00:00:00"
        assert text(file["time"].attrs["standard_name"]) == "time"
        days = [(date.replace(hour=0) - datetime(1970, 1, 1, tzinfo=timezone.utc)).days for date in DATES]
        np.testing.assert_array_equal(file["time"][()], days)
        assert file["velocity"].shape == (20, 30)
        assert text(file["velocity"].attrs["units"]) == "m year-1"
        assert text(file["velocity"].attrs["ancillary_variables"]) == "velocity_deviation"
        assert "velocity_deviation" in file
        mapping = file[text(file["displacement"].attrs["grid_mapping"])]
        kind = "latitude_longitude" if code == 4326 else "transverse_mercator"
        assert text(mapping.attrs["grid_mapping_name"]) == kind
        # the dimensions are those of the coordinates
        assert [d[0].name for d in file["displacement"].dims] == [f"/{name}" for name in ("time", *axes)]
    assert not list(tmp_path.glob(".quakesar*"))


def test_a_missing_folder_is_named_and_a_failure_leaves_nothing(tmp_path):
    path, _, _ = series(tmp_path, 4326)
    with pytest.raises(InputError, match="does not exist"):
        write_netcdf(str(tmp_path / "none" / "a.nc"), path, [], Silent())
    # it is said before the work
    with pytest.raises(InputError, match="does not exist"):
        fit_velocity(VelocityJob(path, str(tmp_path / "v.tif"), netcdf=str(tmp_path / "none" / "a.nc")), Silent())
    assert not (tmp_path / "v.tif").exists()
    with pytest.raises(FormatError, match="absent"):
        write_netcdf(str(tmp_path / "a.nc"), path, [Layer(str(tmp_path / "absent.tif"), 1, "v", "m", "v")], Silent())
    assert not (tmp_path / "a.nc").exists()
    assert not list(tmp_path.glob(".quakesar*"))


_FULL_DISK = """
import resource, signal, sys
from pathlib import Path
from osgeo import gdal
from quakesar.core.errors import ResourceError
from quakesar.core.progress import Silent
from quakesar.core.timeseries.netcdf import write_netcdf

(gdal.UseExceptions if sys.argv[3] == "on" else gdal.DontUseExceptions)()
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), int(sys.argv[2])))
try:
    write_netcdf(sys.argv[1] + "/v.nc", sys.argv[1] + "/series.tif", [], Silent())
except ResourceError as error:
    print(error, [path.name for path in Path(sys.argv[1]).iterdir()], flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs the limit on file size of POSIX systems")
@pytest.mark.parametrize(("limit", "mode"), [(100, "on"), (12_000, "off"), (12_000, "on")])
def test_a_full_disk_is_a_sentence_though_it_shows_only_at_the_close(tmp_path, limit, mode):
    """HDF5 writes while the file is closed; the library may end the process after the sentence."""
    series(tmp_path, 32614)
    command = [sys.executable, "-c", _FULL_DISK, str(tmp_path), str(limit), mode]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert "v.nc cannot be written (" in done.stdout
    assert done.stdout.strip().endswith("free some space on that disk and run again. ['series.tif']")


def test_a_disk_too_small_is_told_before_the_work(tmp_path, monkeypatch):
    path, _, _ = series(tmp_path, 32614)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=1000))
    with pytest.raises(ResourceError, match="are free on that disk"):
        write_netcdf(str(tmp_path / "v.nc"), path, [], Silent())
