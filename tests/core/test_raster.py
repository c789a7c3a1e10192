"""Rasters on disk: what is written is what is read, nothing is left behind, and every refusal is a sentence."""

import hashlib
import os
import subprocess
import sys
from datetime import datetime, timezone

import numpy as np
import pytest
from osgeo import gdal, osr
from quakesar.core.conventions import TAG_DOMAIN, Record, Step
from quakesar.core.errors import EmptyOutputError, FormatError, InputError, InsarError, ResourceError
from quakesar.core.grids import MapGrid, Window, tiles
from quakesar.core.raster import (
    Band,
    Raster,
    RasterWriter,
    bounded_cache,
    call_gdal,
    crs_from_text,
    describe_inputs,
    hash_file,
    open_dataset,
    resolve_complex,
    write_view,
)

RECORD = Record(
    product="interferogram",
    reference=datetime(2003, 12, 3, 6, 11, 59, tzinfo=timezone.utc),
    secondary=datetime(2004, 2, 11, 6, 11, 57, tzinfo=timezone.utc),
    sensor="ENVISAT ASAR IM",
    wavelength_m=0.0562356,
    look_side="right",
    heading_rad=3.37,
    incidence_rad=0.396,
    history=(Step("interferogram", {"LOOKS_X": 1}, {"REFERENCE": "a.tif"}),),
)


@pytest.fixture(params=["exceptions off", "exceptions on"], autouse=True)
def gdal_mode(request):
    """QGIS 3.22 runs GDAL without exceptions, later versions with them."""
    before = gdal.GetUseExceptions()
    (gdal.UseExceptions if request.param == "exceptions on" else gdal.DontUseExceptions)()
    yield
    (gdal.UseExceptions if before else gdal.DontUseExceptions)()


@pytest.fixture(scope="session")
def grid():
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32640)
    return MapGrid(300, 410, 500000.0, 3210000.0, 20.0, 25.0, reference.ExportToWkt())


def noise(shape, dtype, seed=1):
    rng = np.random.default_rng(seed)
    values = rng.normal(100.0, 30.0, shape)
    if np.dtype(dtype).kind == "c":
        values = values + 1j * rng.normal(0.0, 30.0, shape)
    return values.astype(dtype)


def save(path, grid, array, **options):
    with RasterWriter(path, grid, [Band("value", "m")], array.dtype, **options) as writer:
        writer.write_all(array)
    return path


def leftovers(folder):
    return sorted(item.name for item in folder.iterdir())


# ---- writing and reading ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("dtype", ["float32", "complex64", "uint8", "uint16"])
def test_pixels_grid_names_and_record_come_back(tmp_path, grid, dtype):
    path, arrays = tmp_path / "out.tif", [noise(grid.shape, dtype, seed) for seed in (1, 2)]
    bands = [Band("first", "rad"), Band("second")]
    with RasterWriter(path, grid, bands, dtype, RECORD, tags={"EXTRA": "7"}) as writer:
        for window in tiles(grid.shape, (128, 128)):
            for index, array in enumerate(arrays):
                writer.write(window, array[window.slices], index + 1)
    assert leftovers(tmp_path) == ["out.tif"]
    with Raster(path) as raster:
        assert raster.grid.geotransform == grid.geotransform
        assert raster.grid.shape == grid.shape
        assert osr.SpatialReference(raster.grid.crs_wkt).IsSame(osr.SpatialReference(grid.crs_wkt))
        assert raster.band_names() == ("first", "second")
        assert raster.bands == 2
        assert raster.is_complex == (dtype == "complex64")
        assert raster.record == RECORD
        assert raster.tags["EXTRA"] == "7"
        for index, array in enumerate(arrays):
            assert raster.read(band=index + 1).dtype == np.dtype(dtype)
            np.testing.assert_array_equal(raster.read(band=index + 1), array)
            window = Window(100, 50, 33, 44)
            np.testing.assert_array_equal(raster.read(window, index + 1), array[window.slices])


def test_the_file_is_what_the_conventions_say(tmp_path, grid):
    path = save(tmp_path / "out.tif", grid, noise(grid.shape, "float32"), record=RECORD)
    dataset = gdal.Open(str(path))
    assert dataset.GetDriver().ShortName == "GTiff"
    assert dataset.GetMetadataItem("AREA_OR_POINT") == "Area"
    assert dataset.GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE") == "DEFLATE"
    assert dataset.GetRasterBand(1).GetBlockSize() == [256, 256]
    assert dataset.GetRasterBand(1).GetUnitType() == "m"
    assert np.isnan(dataset.GetRasterBand(1).GetNoDataValue())
    assert dataset.GetMetadata(TAG_DOMAIN)["PHASE_SIGN"] == "positive = away from the sensor"


def test_nan_stays_nan_and_other_nodata_becomes_nan(tmp_path, grid):
    array = noise(grid.shape, "float32")
    array[:10] = np.nan
    np.testing.assert_array_equal(Raster(save(tmp_path / "a.tif", grid, array)).read(), array)
    path = str(tmp_path / "b.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(path, 4, 3, 1, gdal.GDT_Float32)
    dataset.SetGeoTransform(grid.geotransform)
    dataset.GetRasterBand(1).SetNoDataValue(-32767.9)
    values = np.arange(12, dtype=np.float32).reshape(3, 4)
    values[1, 2] = np.float32(-32767.9)
    dataset.GetRasterBand(1).WriteArray(values)
    dataset = None
    found = Raster(path).read()
    assert np.isnan(found[1, 2])
    assert np.isnan(found).sum() == 1


def test_writing_leaves_the_array_alone(tmp_path, grid):
    array = noise(grid.shape, "float32")
    array.flags.writeable = False
    copy = array.copy()
    save(tmp_path / "a.tif", grid, array)
    save(tmp_path / "b.tif", grid, array[::1, ::1].T.copy().T)  # not contiguous
    np.testing.assert_array_equal(array, copy)
    np.testing.assert_array_equal(Raster(tmp_path / "b.tif").read(), copy)


def test_tags_can_be_added_at_the_end(tmp_path, grid):
    path = tmp_path / "a.tif"
    with RasterWriter(path, grid, [Band("v")], "float32", RECORD) as writer:
        writer.write_all(noise(grid.shape, "float32"))
        writer.set_tags(RECORD.derive(Step("x", {}, {}), baseline_perpendicular_m=12.5), NOTE="late")
    with Raster(path) as raster:
        assert raster.record.baseline_perpendicular_m == 12.5
        assert len(raster.record.history) == 2
        assert raster.tags["NOTE"] == "late"


# ---- all or nothing --------------------------------------------------------------------------------------------------


def begin_and_raise(path, grid, kind):
    with RasterWriter(path, grid, [Band("v")], "float32") as writer:
        writer.write(Window(0, 0, 10, 10), np.ones((10, 10), np.float32))
        raise kind


def test_a_failure_leaves_the_old_file_and_nothing_else(tmp_path, grid):
    path = save(tmp_path / "out.tif", grid, noise(grid.shape, "float32"))
    before = path.read_bytes()
    for kind in (KeyError, KeyboardInterrupt):
        with pytest.raises(kind):
            begin_and_raise(path, grid, kind)
    assert path.read_bytes() == before
    assert leftovers(tmp_path) == ["out.tif"]


def test_a_success_replaces_the_old_file_and_its_statistics(tmp_path, grid):
    path = save(tmp_path / "out.tif", grid, noise(grid.shape, "float32", 1))
    (tmp_path / "out.tif.aux.xml").write_text("<PAMDataset/>")
    again = noise(grid.shape, "float32", 2)
    save(path, grid, again)
    assert leftovers(tmp_path) == ["out.tif"]
    np.testing.assert_array_equal(Raster(path).read(), again)


@pytest.mark.parametrize("value", [0.0, 3.5, np.nan])
def test_an_output_without_information_is_an_error(tmp_path, grid, value):
    array = np.full(grid.shape, value, np.float32)
    with pytest.raises(EmptyOutputError, match=r"flat.tif would hold no information"):
        save(tmp_path / "flat.tif", grid, array)
    assert leftovers(tmp_path) == []


def test_a_constant_mask_is_allowed_and_one_full_band_is_enough(tmp_path, grid):
    save(tmp_path / "mask.tif", grid, np.ones(grid.shape, np.uint8), may_be_constant=True)
    with RasterWriter(tmp_path / "two.tif", grid, [Band("a"), Band("b")], "float32") as writer:
        writer.write_all(noise(grid.shape, "float32"), np.full(grid.shape, np.nan, np.float32))
    with pytest.raises(EmptyOutputError):
        save(tmp_path / "none.tif", grid, np.full(grid.shape, np.nan, np.float32), may_be_constant=True)
    assert leftovers(tmp_path) == ["mask.tif", "two.tif"]


def test_a_complex_output_of_zeros_is_empty(tmp_path, grid):
    with pytest.raises(EmptyOutputError):
        save(tmp_path / "z.tif", grid, np.zeros(grid.shape, np.complex64))


def test_bad_places_are_refused_before_the_work(tmp_path, grid):
    with pytest.raises(InputError, match="does not exist"):
        RasterWriter(tmp_path / "no" / "out.tif", grid, [Band("v")], "float32")
    huge = MapGrid(10**7, 10**7, 0.0, 0.0, 1.0, 1.0, grid.crs_wkt)
    with pytest.raises(ResourceError, match=r"needs up to 400000\.0 GB"):
        RasterWriter(tmp_path / "out.tif", huge, [Band("v")], "float32")
    assert leftovers(tmp_path) == []


def test_one_name_with_two_endings_does_not_collide(tmp_path, grid):
    """Two writers open at once on files that differ in their ending only."""
    first, second = noise(grid.shape, "float32", 1), noise(grid.shape, "float32", 2)
    with (
        RasterWriter(tmp_path / "out.tif", grid, [Band("v")], "float32") as a,
        RasterWriter(tmp_path / "out.tiff", grid, [Band("v")], "float32") as b,
    ):
        a.write_all(first)
        b.write_all(second)
    np.testing.assert_array_equal(Raster(tmp_path / "out.tif").read(), first)
    np.testing.assert_array_equal(Raster(tmp_path / "out.tiff").read(), second)


_FULL_DISK = """
import resource, signal, sys
from pathlib import Path
import numpy as np
from osgeo import gdal
from quakesar.core.errors import ResourceError
from quakesar.core.grids import MapGrid, tiles
from quakesar.core.raster import Band, RasterWriter

folder, limit, dtype = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
(gdal.UseExceptions if sys.argv[4] == "exceptions on" else gdal.DontUseExceptions)()
grid = MapGrid(600, 700, 0.0, 0.0, 1.0, 1.0, "")
array = np.random.default_rng(1).normal(size=grid.shape).astype(dtype)
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
try:
    with RasterWriter(folder / "out.tif", grid, [Band("v")], array.dtype) as writer:
        for window in tiles(grid.shape, (256, 256)):
            writer.write(window, array[window.slices])
except ResourceError as error:
    print(error, sorted(folder.iterdir()))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs the limit on file size of POSIX systems")
@pytest.mark.parametrize(("limit", "dtype"), [(100, "float32"), (500_000, "float32"), (500_000, "complex64")])
def test_a_full_disk_is_an_error_and_leaves_nothing(tmp_path, request, limit, dtype):
    """A limit on the size of files stands for the full disk; GDAL itself reports success in each of these cases."""
    mode = request.node.callspec.params["gdal_mode"]
    command = [sys.executable, "-c", _FULL_DISK, str(tmp_path), str(limit), dtype, mode]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=True)
    assert "cannot be written" in done.stdout
    assert done.stdout.strip().endswith("run again. []")


# ---- refusals of the reader ------------------------------------------------------------------------------------------


def test_what_is_no_raster_is_refused_by_parameter(tmp_path):
    path = tmp_path / "text.tif"
    path.write_text("hello")
    for name in (path, tmp_path / "missing.tif", tmp_path):
        with pytest.raises(FormatError, match=r"DEM: .* cannot be opened") as caught:
            Raster(name, "DEM")
        assert str(caught.value).endswith("Choose a readable raster file.")
        with pytest.raises(FormatError):
            open_dataset(name)


@pytest.mark.parametrize(
    "transform", [(0, 1, 0.1, 0, 0, -1), (0, 1, 0, 0, 0.1, -1), (0, 1, 0, 0, 0, 1), (0, -1, 0, 0, 0, -1)]
)
def test_rotated_and_upside_down_rasters_are_refused(tmp_path, transform):
    path = str(tmp_path / "r.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(path, 4, 3, 1, gdal.GDT_Float32)
    dataset.SetGeoTransform(transform)
    dataset = None
    with pytest.raises(InputError, match="not a north-up map raster"):
        Raster(path)


def test_a_scene_in_radar_geometry_is_no_map(bam_small):
    with pytest.raises(InputError, match="not a north-up map raster"):
        Raster(next((bam_small / "clean" / "slc").glob("*.N1")))


def test_a_truncated_raster_says_so(tmp_path, grid):
    path = save(tmp_path / "whole.tif", grid, noise(grid.shape, "complex64"))
    short = tmp_path / "short.tif"
    short.write_bytes(path.read_bytes()[: path.stat().st_size // 3])
    with pytest.raises(InsarError), Raster(short) as raster:
        raster.read()


def test_kinds_are_checked(tmp_path, grid):
    path = save(tmp_path / "i.tif", grid, noise(grid.shape, "float32"), record=RECORD)
    with Raster(path, "INPUT") as raster:
        assert raster.require_kind("scene", "interferogram") == RECORD
        with pytest.raises(InputError, match=r"INPUT: i\.tif is a raster of kind 'interferogram' and 'unwrapped' or"):
            raster.require_kind("unwrapped", "displacement")
    bare = save(tmp_path / "bare.tif", grid, noise(grid.shape, "float32"))
    with pytest.raises(FormatError, match=r"INPUT: bare\.tif carries no QuakeSAR tag PRODUCT"):
        _ = Raster(bare).record


def test_a_window_outside_is_an_error(tmp_path, grid):
    with Raster(save(tmp_path / "a.tif", grid, noise(grid.shape, "float32"))) as raster, pytest.raises(InsarError):
        raster.read(Window(290, 0, 20, 10))


# ---- views -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("quantity", "function"), [("phase", np.angle), ("amplitude", np.abs)])
def test_a_view_draws_the_complex_raster(tmp_path, grid, quantity, function):
    array = noise(grid.shape, "complex64")
    path = save(tmp_path / "a & <b>.tif", grid, array)
    view = write_view(path, quantity)
    assert view == str(tmp_path / f"a & <b>_{quantity}.vrt")
    with Raster(view) as raster:
        assert raster.grid.geotransform == grid.geotransform
        assert raster.band_names() == (quantity,)
        np.testing.assert_allclose(raster.read(), function(array), rtol=1e-5, atol=1e-5)
    assert resolve_complex(view) == str(path)
    moved = tmp_path / "moved"
    moved.mkdir()
    for name in (path.name, path.stem + f"_{quantity}.vrt"):
        (tmp_path / name).rename(moved / name)
    np.testing.assert_allclose(Raster(moved / (path.stem + f"_{quantity}.vrt")).read(), function(array), rtol=1e-5)


def test_other_paths_resolve_to_themselves(tmp_path, grid):
    path = save(tmp_path / "a.tif", grid, noise(grid.shape, "complex64"))
    assert resolve_complex(path) == str(path)
    assert resolve_complex(tmp_path / "missing.vrt") == str(tmp_path / "missing.vrt")
    assert resolve_complex("") == ""


# ---- small things ----------------------------------------------------------------------------------------------------


def test_call_gdal_returns_none_on_failure():
    assert call_gdal(gdal.Open, "/nonexistent/file") is None
    assert call_gdal(lambda: 5) == 5


def test_hashes_are_sha256(tmp_path):
    path = tmp_path / "x"
    path.write_bytes(b"abc")
    # FIPS 180-2, appendix B.1
    assert hash_file(path) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    big = tmp_path / "big"
    big.write_bytes(b"q" * 3_000_000)
    assert hash_file(big) == hashlib.sha256(b"q" * 3_000_000).hexdigest()
    found = describe_inputs(INPUT=path, DEM=None, FOLDER=tmp_path, EMPTY="")
    assert list(found) == ["INPUT"]
    assert found["INPUT"].startswith("x sha256:ba78")


@pytest.mark.parametrize("text", ["EPSG:32640", "epsg:4326", "+proj=utm +zone=40 +datum=WGS84"])
def test_reference_systems_are_understood(text):
    assert osr.SpatialReference(crs_from_text(text)).Validate() == 0


@pytest.mark.parametrize("text", ["", "EPSG:999999", "Bam", "PROJCS[nonsense"])
def test_other_text_is_no_reference_system(text):
    with pytest.raises(InputError, match=r"TARGET_CRS: .* is not a coordinate reference system"):
        crs_from_text(text)


def test_the_block_cache_is_bounded_while_stages_run_and_given_back_by_the_last():
    before = gdal.GetCacheMax()
    try:
        gdal.SetCacheMax(1 << 30)
        with bounded_cache():
            assert gdal.GetCacheMax() == 96 << 20
            with bounded_cache():
                pass
            assert gdal.GetCacheMax() == 96 << 20
        assert gdal.GetCacheMax() == 1 << 30
        gdal.SetCacheMax(1 << 20)
        with bounded_cache():
            assert gdal.GetCacheMax() == 1 << 20
    finally:
        gdal.SetCacheMax(before)
