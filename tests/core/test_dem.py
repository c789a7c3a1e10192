"""Heights: interpolation, datum, voids, coverage; and what terrain hides, against a brute-force search."""

import numpy as np
import pyproj
import pytest
from osgeo import gdal
from quakesar.core import dem as dem_module
from quakesar.core.dem import HeightModel
from quakesar.core.dem_source import DemSource
from quakesar.core.errors import InputError, MissingDependencyError, ResourceError
from quakesar.core.grids import MapGrid, Window
from quakesar.core.kernels.heights import BLOCK, block_bounds, hidden_terrain
from quakesar.core.raster import Raster
from radar_scenes import WGS84, Ear, crs_wkt

UTM40 = crs_wkt("EPSG:32640")
ARC_SECOND = 1.0 / 3600.0
BAM = MapGrid(300, 300, 630_000.0, 3_209_000.0, 10.0, 10.0, UTM40)

# Test points of NGA's EGM96 program F477 (OUTPUT.DAT: latitude, longitude, undulation in metres). The program
# interpolates the 15' grid with splines and PROJ bilinearly, so they differ, by 0.06 m at most here.
EGM96_POINTS = [
    (38.6281550, 269.7791550, -31.628),
    (-14.6212170, 305.0211140, -2.969),
    (46.8743190, 102.4487290, -43.575),
    (-23.6174460, 133.8747120, 15.871),
    (38.6254730, 359.9995, 50.066),
    (-0.4667440, 0.0023, 17.329),
]


def write_dem(path, heights, west, north, size, code=WGS84, nodata=None, unit=""):
    rows, cols = heights.shape
    kind = {"i": gdal.GDT_Int16, "f": gdal.GDT_Float32}[heights.dtype.kind]
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), cols, rows, 1, kind)
    dataset.SetGeoTransform((west, size, 0.0, north, 0.0, -size))
    if code:
        dataset.SetProjection(crs_wkt(code))
    band = dataset.GetRasterBand(1)
    if nodata is not None:
        band.SetNoDataValue(nodata)
    if unit:
        band.SetUnitType(unit)
    band.WriteArray(heights)
    del band, dataset
    return str(path)


def plane(rows, cols, west, north, size, kind=np.float32):
    """Heights that are linear in the coordinates, so that bilinear interpolation is exact."""
    x = west + (np.arange(cols) + 0.5) * size
    y = north - (np.arange(rows) + 0.5) * size
    return (1000.0 + 2000.0 * (x - 58.0)[None, :] + 3000.0 * (y - 29.0)[:, None]).astype(kind)


@pytest.fixture
def plane_dem(tmp_path):
    """A plane on 120 x 120 nodes of one arc-second around 58 E, 29 N."""
    west, north = 58.0 - 10 * ARC_SECOND, 29.0 + 10 * ARC_SECOND
    heights = plane(120, 120, west, north, ARC_SECOND)
    return write_dem(tmp_path / "plane.tif", heights, west, north, ARC_SECOND), heights, west, north


def geographic(rows, cols, size=ARC_SECOND / 3, west=58.0, north=29.0):
    return MapGrid(rows, cols, west, north, size, size, crs_wkt(WGS84))


def on(source, grid, progress=None):
    return HeightModel(source, grid, progress or Ear()).on(grid)


# --- interpolation ------------------------------------------------------------------------------------------------


def test_constant_height():
    grid = geographic(5, 7)
    model = HeightModel(DemSource(height_m=321.5), grid)
    assert (model.on(grid) == 321.5).all()
    assert model.range_m() == (321.5, 321.5)
    assert model.spacing_m == np.inf
    assert "constant height 321.5 m" in model.source.describe()


def test_a_plane_is_interpolated_exactly(plane_dem):
    path, *_ = plane_dem
    grid = geographic(200, 150)
    got = on(DemSource(path, "ellipsoid"), grid)
    want = (
        1000.0 + 2000.0 * (grid.x(np.arange(150)) - 58.0)[None, :] + 3000.0 * (grid.y(np.arange(200)) - 29.0)[:, None]
    )
    assert np.abs(got - want).max() < 2e-4  # float32 heights of 1000 m


def test_a_map_in_another_projection(plane_dem):
    """Heights of a UTM map from a geographic DEM, its positions by PROJ pixel by pixel."""
    path, *_ = plane_dem
    east, north = pyproj.Transformer.from_crs(4326, 32640, always_xy=True).transform(58.003, 28.997)
    grid = MapGrid(80, 90, east, north, 10.0, 10.0, UTM40)
    col, row = np.meshgrid(np.arange(90), np.arange(80))
    lon, lat = pyproj.Transformer.from_crs(32640, 4326, always_xy=True).transform(grid.x(col), grid.y(row))
    got = on(DemSource(path, "ellipsoid"), grid)
    assert np.abs(got - (1000.0 + 2000.0 * (lon - 58.0) + 3000.0 * (lat - 29.0))).max() < 2e-4


def test_a_dem_in_a_projection(tmp_path):
    """A UTM DEM under a geographic map."""
    east, north = pyproj.Transformer.from_crs(4326, 32640, always_xy=True).transform(58.0, 29.0)
    rows = cols = 120
    x, y = np.meshgrid(np.arange(cols) * 20.0, -np.arange(rows) * 20.0)
    path = write_dem(
        tmp_path / "utm.tif", (1500 + 0.1 * x + 0.2 * y).astype(np.float32), east - 10, north + 10, 20.0, "EPSG:32640"
    )
    grid = geographic(40, 40, west=58.005, north=28.995)
    col, row = np.meshgrid(np.arange(40), np.arange(40))
    e, n = pyproj.Transformer.from_crs(4326, 32640, always_xy=True).transform(grid.x(col), grid.y(row))
    got = on(DemSource(path, "ellipsoid"), grid)
    assert np.abs(got - (1500 + 0.1 * (e - east) + 0.2 * (n - north))).max() < 2e-4


def test_pixel_centres_are_the_nodes(bam_small):
    """The truth surface: on its own grid the DEM comes back bit for bit."""
    path = bam_small / "dem" / "dem_wgs84_1arcsec.tif"
    with Raster(path) as raster:
        grid, want = raster.grid.crop(Window(50, 60, 100, 90)), raster.read(Window(50, 60, 100, 90))
    assert np.abs(on(DemSource(str(path), "ellipsoid"), grid) - want).max() < 1e-3


def test_a_finer_dem_is_averaged(tmp_path):
    """Noise of a DEM of a fifth of the map's pixels goes down by the mean of 25, and the plane stays."""
    size = ARC_SECOND / 5
    west, north = 58.0 - 20 * size, 29.0 + 20 * size
    noise = np.random.default_rng(3).normal(0.0, 5.0, (540, 540)).astype(np.float32)
    path = write_dem(tmp_path / "fine.tif", plane(540, 540, west, north, size) + noise, west, north, size)
    grid = geographic(95, 95, ARC_SECOND)
    model = HeightModel(DemSource(path, "ellipsoid"), grid)
    want = 1000.0 + 2000.0 * (grid.x(np.arange(95)) - 58.0)[None, :] + 3000.0 * (grid.y(np.arange(95)) - 29.0)[:, None]
    error = model.on(grid) - want
    assert abs(error.mean()) < 0.05
    assert error.std() < 1.05  # 5 / sqrt(25) = 1 without the smoothing of the interpolation
    assert model.spacing_m == pytest.approx(30.9 * np.cos(np.radians(29.0)), rel=0.01)


def test_tiling_is_invisible(bam_small):
    """Heights of parts equal those of the whole; terrain of 45 degrees and a micrometre of position."""
    path = str(bam_small / "dem" / "dem_wgs84_1arcsec.tif")
    model = HeightModel(DemSource(path, "ellipsoid"), BAM)
    whole, parts = model.on(BAM), np.empty(BAM.shape)
    for row in range(0, 300, 70):
        for col in range(0, 300, 110):
            window = Window(row, col, min(70, 300 - row), min(110, 300 - col))
            parts[window.slices] = model.on(BAM.crop(window))
    assert np.abs(parts - whole).max() < 1e-5


def test_range_under_a_tile_holds_its_heights(bam_small):
    """Bounds of what `on` gives, closer than those of the whole area, wherever the tile lies and without any height."""
    model = HeightModel(DemSource(str(bam_small / "dem" / "dem_wgs84_1arcsec.tif"), "ellipsoid"), BAM)
    low, high = model.range_m()
    narrower = 0
    for row in range(0, BAM.rows, 97):
        for col in range(0, BAM.cols, 61):
            tile = BAM.crop(Window(row, col, min(97, BAM.rows - row), min(61, BAM.cols - col)))
            heights, (tile_low, tile_high) = model.on(tile), model.range_m(tile)
            assert low <= tile_low <= heights.min()
            assert heights.max() <= tile_high <= high
            narrower += tile_high - tile_low < 0.5 * (high - low)
    assert narrower > 3
    beside = MapGrid(9, 9, BAM.west - 5e4, BAM.north, 10.0, 10.0, UTM40)
    assert low <= model.range_m(beside)[0] <= model.range_m(beside)[1] <= high
    assert HeightModel(DemSource(height_m=5.0), BAM).range_m(BAM) == (5.0, 5.0)


# --- datum --------------------------------------------------------------------------------------------------------


def test_a_constant_undulation_gives_the_ellipsoidal_dem(bam_small):
    """H = H + N with N = -21.5 m: the orthometric DEM of the case becomes the truth surface."""
    folder = bam_small / "dem"
    with Raster(folder / "dem_wgs84_1arcsec.tif") as raster:
        grid, want = raster.grid, raster.read()
    ear = Ear()
    source = DemSource(str(folder / "dem_orthometric_1arcsec.tif"), "constant", undulation_m=-21.5)
    got = on(source, grid.crop(Window(1, 1, 500, 500)), ear)
    assert np.abs(got - want[1:501, 1:501]).max() < 1e-3
    assert any("-21.50 to -21.50 m" in text for text in ear.messages)
    assert "undulation -21.5 m" in source.describe()


@pytest.mark.parametrize(("lat", "lon", "undulation"), EGM96_POINTS)
def test_egm96_equals_the_published_undulations(tmp_path, lat, lon, undulation):
    lon = (lon + 180.0) % 360.0 - 180.0
    size = 30 * ARC_SECOND
    flat = np.full((9, 9), 100, np.int16)
    path = write_dem(tmp_path / "flat.tif", flat, lon - 4.5 * size, lat + 4.5 * size, size)
    grid = MapGrid(1, 1, lon - 1e-6, lat + 1e-6, 2e-6, 2e-6, crs_wkt(WGS84))
    assert on(DemSource(path, "egm96"), grid)[0, 0] == pytest.approx(100.0 + undulation, abs=0.1)


def test_a_geoid_raster(tmp_path, plane_dem):
    """A geoid with longitudes from 0 to 360 and pixels of half a degree, linear, so that its truth is known."""
    path, *_ = plane_dem
    west, north, size = 0.0, 40.0, 0.5
    x, y = np.meshgrid(west + (np.arange(720) + 0.5) * size, north - (np.arange(60) + 0.5) * size)
    geoid = write_dem(tmp_path / "geoid.tif", (0.2 * x + 0.4 * y).astype(np.float32), west, north, size)
    grid = geographic(100, 100)
    source = DemSource(path, "geoid", geoid=geoid)
    added = on(source, grid) - on(DemSource(path, "ellipsoid"), grid)
    want = 0.2 * grid.x(np.arange(100))[None, :] + 0.4 * grid.y(np.arange(100))[:, None]
    assert np.abs(added - want).max() < 1e-3
    assert "geoid raster geoid.tif" in source.describe()


def test_a_geoid_raster_must_cover_the_dem(tmp_path, plane_dem):
    path, *_ = plane_dem
    geoid = write_dem(tmp_path / "geoid.tif", np.zeros((10, 10), np.float32), 10.0, 40.0, 0.5)
    with pytest.raises(
        InputError, match=r"GEOID: geoid\.tif does not cover the DEM: choose a geoid raster of the whole"
    ):
        HeightModel(DemSource(path, "geoid", geoid=geoid), geographic(10, 10))


def test_the_datum_must_be_stated(plane_dem):
    path, *_ = plane_dem
    for datum in ("", "msl"):
        with pytest.raises(InputError, match=r"DEM_DATUM is '.*': say what the heights .* ellipsoid, egm96, egm2008"):
            HeightModel(DemSource(path, datum), geographic(10, 10))
    with pytest.raises(InputError, match=r"DEM_DATUM is 'geoid' and GEOID is empty: give the raster"):
        HeightModel(DemSource(path, "geoid"), geographic(10, 10))


def test_a_missing_proj_grid_is_named(plane_dem, monkeypatch):
    """EGM2008 where its grid is not installed; EGM96 where PROJ finds none either."""
    path, *_ = plane_dem

    class Group:
        best_available = False
        transformers = ()

        def __init__(self, *args, **options):
            pass

    monkeypatch.setattr(dem_module.pyproj.transformer, "TransformerGroup", Group)
    for datum, name, file in (("egm2008", "EGM2008", "us_nga_egm08_25"), ("egm96", "EGM96", "us_nga_egm96_15")):
        with pytest.raises(
            MissingDependencyError, match=rf"DEM_DATUM is {name} and the PROJ grid of it, {file}.* not inst"
        ):
            HeightModel(DemSource(path, datum), geographic(10, 10))


# --- voids --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "void", "nodata"),
    [(np.int16, -32768, None), (np.float32, -9999.0, -9999.0), (np.float32, np.nan, None), (np.float32, 3.4e38, None)],
)
def test_voids_are_filled_or_masked(tmp_path, kind, void, nodata):
    """Also SRTM's -32768 without a tag; a hole of 4 x 5 in a plane is closed to within half a metre of it."""
    size = ARC_SECOND
    west, north = 58.0 - 10 * size, 29.0 + 10 * size
    heights = plane(120, 120, west, north, size)
    heights = np.rint(heights).astype(kind) if kind is np.int16 else heights
    heights[40:44, 50:55] = void
    path = write_dem(tmp_path / "holed.tif", heights, west, north, size, nodata=nodata)
    grid = MapGrid(90, 90, 58.0, 29.0, size, size, crs_wkt(WGS84))
    want = plane(90, 90, 58.0, 29.0, size)
    ear = Ear()
    filled = on(DemSource(path, "ellipsoid"), grid, ear)
    assert np.abs(filled - want).max() < (2.1 if kind is np.int16 else 1.6)
    assert "20 voids" in ear.warnings[0]
    assert "interpolated" in ear.warnings[0]
    ear = Ear()
    masked = on(DemSource(path, "ellipsoid", voids="mask"), grid, ear)
    hole = np.isnan(masked)
    assert hole.sum() == 20
    assert hole[30:34, 40:45].all()
    assert "stay without data" in ear.warnings[0]
    np.testing.assert_allclose(masked[~hole], filled[~hole], atol=1e-6)


def test_a_void_between_pixels_stays_within_a_node(tmp_path):
    """One missing node on a finer map: only pixels that would weigh it are lost."""
    size = ARC_SECOND
    west, north = 58.0 - 10 * size, 29.0 + 10 * size
    heights = plane(60, 60, west, north, size)
    heights[30, 30] = np.nan
    path = write_dem(tmp_path / "hole.tif", heights, west, north, size)
    grid = geographic(120, 120)
    got = on(DemSource(path, "ellipsoid", voids="mask"), grid)
    row, col = (30 - 9.5) * 3 - 0.5, (30 - 9.5) * 3 - 0.5
    near = np.maximum(*np.abs(np.meshgrid(np.arange(120) - row, np.arange(120) - col, indexing="ij"))) < 3.0 - 1e-6
    np.testing.assert_array_equal(np.isnan(got), near)


def test_wide_voids_stay_empty(tmp_path):
    size = ARC_SECOND
    heights = np.full((300, 400), 500.0, np.float32)
    heights[:, 150:] = -9999.0
    path = write_dem(tmp_path / "half.tif", heights, 58.0, 29.0, size, nodata=-9999.0)
    grid = MapGrid(280, 380, 58.0 + 5 * size, 29.0 - 5 * size, size, size, crs_wkt(WGS84))
    ear = Ear()
    got = on(DemSource(path, "ellipsoid"), grid, ear)
    assert "farther than 100 pixels" in ear.warnings[0]
    assert np.isnan(got[:, 260:]).all()
    np.testing.assert_allclose(got[:, :240], 500.0, atol=1e-3)


def test_a_dem_of_voids_is_refused(tmp_path):
    path = write_dem(tmp_path / "void.tif", np.full((50, 50), -32768, np.int16), 58.0, 29.0, ARC_SECOND)
    with pytest.raises(InputError, match=r"DEM holds no heights in the area: choose another DEM or another EXTENT"):
        HeightModel(DemSource(path, "ellipsoid"), geographic(30, 30, west=58.003, north=28.998))


# --- what cannot be used ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("side", "shift"), [("west", (-1, 0)), ("east", (1, 0)), ("north", (0, 1)), ("south", (0, -1))]
)
def test_coverage_names_the_part_that_is_missing(plane_dem, side, shift):
    path, *_ = plane_dem
    west, north = (58.0 + (20 + 40 * shift[0]) * ARC_SECOND, 29.0 + (40 * shift[1] - 20) * ARC_SECOND)
    grid = MapGrid(60, 60, west, north, ARC_SECOND, ARC_SECOND, crs_wkt(WGS84))
    words = rf"DEM: plane\.tif does not cover the area, it ends in the {side} at [\d.]+ where"
    with pytest.raises(InputError, match=words) as caught:
        HeightModel(DemSource(path, "ellipsoid"), grid)
    assert str(caught.value).count(" in the ") == 1


def test_coverage_that_ends_on_the_edge_suffices(plane_dem):
    path, _, west, north = plane_dem
    grid = MapGrid(120, 120, west, north, ARC_SECOND, ARC_SECOND, crs_wkt(WGS84))
    assert np.isfinite(on(DemSource(path, "ellipsoid"), grid)).all()


@pytest.mark.parametrize("unit", ["ft", "US-ft", "foot"])
def test_feet_are_refused(tmp_path, unit):
    path = write_dem(tmp_path / "feet.tif", np.ones((50, 50), np.float32), 58.0, 29.0, ARC_SECOND, unit=unit)
    with pytest.raises(InputError, match=r"DEM: feet\.tif states heights in feet: convert it to metres"):
        HeightModel(DemSource(path, "ellipsoid"), geographic(10, 10, west=58.003, north=28.998))


def test_a_dem_without_a_reference_system_is_refused(tmp_path):
    path = write_dem(tmp_path / "bare.tif", np.ones((50, 50), np.float32), 58.0, 29.0, ARC_SECOND, code="")
    with pytest.raises(InputError, match=r"has no coordinate reference system: assign one"):
        HeightModel(DemSource(path, "ellipsoid"), geographic(10, 10))


def test_too_many_heights_are_refused_before_reading(plane_dem, monkeypatch):
    path, *_ = plane_dem
    monkeypatch.setattr(dem_module, "_MOST_PIXELS", 1000)
    with pytest.raises(ResourceError, match=r"million heights, at most .* million fit: choose a smaller EXTENT"):
        HeightModel(DemSource(path, "ellipsoid"), geographic(200, 200))


# --- layover and shadow -------------------------------------------------------------------------------------------


def brute_force(heights, size_m, toward, incidence_rad):
    """Layover and shadow by looking at the whole line through every pixel at once.

    Along the horizontal line away from the sensor, x, a ground point has the range w = x sin(i) - h cos(i) and the
    angle coordinate q = x cos(i) + h sin(i), both seen from far away. It is laid over when the line passes its
    range elsewhere, and in shadow when a point nearer the sensor is above its line of sight.
    """
    rows, cols = heights.shape
    layover, shadow = np.zeros(heights.shape, bool), np.zeros(heights.shape, bool)
    count = int(np.hypot(rows, cols)) + 1
    steps = np.arange(-count, count + 1)
    for r in range(rows):
        for c in range(cols):
            y, x = r - steps * -toward[1], c - steps * toward[0]
            inside = (y >= 0) & (y < rows - 1) & (x >= 0) & (x < cols - 1)
            inside |= steps == 0
            low = steps[~inside & (steps < 0)].max(initial=-count - 1)
            high = steps[~inside & (steps > 0)].min(initial=count + 1)
            use = (steps > low) & (steps < high)
            i, j = np.minimum(y[use].astype(int), rows - 2), np.minimum(x[use].astype(int), cols - 2)
            a, b = y[use] - i, x[use] - j
            line = (1 - a) * ((1 - b) * heights[i, j] + b * heights[i, j + 1])
            line += a * ((1 - b) * heights[i + 1, j] + b * heights[i + 1, j + 1])
            away, own = steps[use] * size_m, steps[use] == 0
            reach = away * np.sin(incidence_rad) - line * np.cos(incidence_rad)
            before, after = away < 0, away > 0
            layover[r, c] = (reach[before] > reach[own] + 1e-9).any() or (reach[after] < reach[own] - 1e-9).any()
            across = away * np.cos(incidence_rad) + line * np.sin(incidence_rad)
            # above the line of sight: a larger angle coordinate, nearer along the beam
            shadow[r, c] = (across[before] > across[own] + 1e-9).any()
    return layover, shadow


def hide(heights, size_m, toward, incidence_rad, mask):
    """Search the whole of a map, one row of blocks after the other."""
    bounds = block_bounds(heights, BLOCK)
    for k in range(bounds.shape[1]):
        pixel, part = np.array([size_m, size_m]), np.array([k, k + 1])
        hidden_terrain(heights, bounds, pixel, np.array(toward), incidence_rad, mask, part)


@pytest.mark.parametrize("azimuth_deg", [101.0, -79.0, 0.0, 45.0])
@pytest.mark.parametrize("incidence_deg", [23.0, 60.0])
def test_hidden_terrain_equals_brute_force(azimuth_deg, incidence_deg):
    """A steep cone with a dent, looked at from four directions; `toward` points from the ground to the sensor."""
    size = 30.0
    row, col = np.meshgrid(np.arange(60.0), np.arange(64.0), indexing="ij")
    heights = 900.0 * np.exp(-((row - 28) ** 2 + (col - 33) ** 2) / 70.0)
    heights += 500.0 * np.exp(-((row - 40) ** 2 + (col - 20) ** 2) / 30.0) + 2.0 * np.sin(row / 3.0)
    toward = np.sin(np.radians(azimuth_deg)), np.cos(np.radians(azimuth_deg))
    incidence = np.full(heights.shape, np.radians(incidence_deg))
    mask = np.empty(heights.shape, np.uint8)
    hide(heights, size, toward, incidence, mask)
    layover, shadow = brute_force(heights, size, toward, np.radians(incidence_deg))
    np.testing.assert_array_equal(mask & 1 > 0, layover)
    np.testing.assert_array_equal(mask & 2 > 0, shadow)
    assert layover.sum() > 50 or incidence_deg > 50
    assert shadow.sum() > 50 or incidence_deg < 50


def test_layover_lies_on_the_side_of_the_sensor():
    """A ridge along north, the sensor in the east: its eastern flank folds over, its western flank is in shadow."""
    col = np.arange(200.0)
    for slope, incidence, bit in ((1.0, 30.0, 1), (1.0, 60.0, 2)):
        heights = np.broadcast_to(np.maximum(600.0 - slope * 20.0 * np.abs(col - 100.0), 0.0), (9, 200)).copy()
        mask = np.empty(heights.shape, np.uint8)
        hide(heights, 20.0, (1.0, 0.0), np.full(heights.shape, np.radians(incidence)), mask)
        found = np.flatnonzero(mask[4] & bit)
        if bit == 1:
            # closed forms: the top shares its range with the plain 600 / tan(i) nearer, the eastern foot with the
            # western flank where s sin(i) - (600 - s) cos(i) = -600 sin(i)
            flank = 600.0 * (np.cos(np.radians(30)) - np.sin(np.radians(30)))
            flank /= np.cos(np.radians(30)) + np.sin(np.radians(30))
            assert found.min() == pytest.approx(100 - flank / 20.0, abs=1.5)
            assert found.max() == pytest.approx(100 + 600.0 / np.tan(np.radians(30.0)) / 20.0, abs=2)
        else:
            # from the top the shadow reaches 600 tan(i)
            assert found.max() == pytest.approx(99, abs=1)
            assert found.min() == pytest.approx(100 - 600.0 * np.tan(np.radians(60.0)) / 20.0, abs=2)


def test_flat_ground_hides_nothing_and_nan_is_left_out():
    heights = np.full((20, 30), 100.0)
    heights[3:5, 7:9] = np.nan
    mask = np.full(heights.shape, 9, np.uint8)
    hide(heights, 30.0, (0.98, -0.2), np.full(heights.shape, 0.4), mask)
    assert not mask.any()


def test_input_is_left_alone(plane_dem):
    path = plane_dem[0]
    before = open(path, "rb").read()  # noqa: PTH123, SIM115
    on(DemSource(path, "constant", undulation_m=5.0), geographic(50, 50))
    assert open(path, "rb").read() == before  # noqa: PTH123, SIM115
