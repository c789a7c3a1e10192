"""Geocoded scenes: corner reflectors in place and in phase, the phase of a pair against the truth, the map itself."""

import numpy as np
import pyproj
import pytest
from quakesar.core.dem import HeightModel
from quakesar.core.dem_source import DemSource
from quakesar.core.errors import InputError
from quakesar.core.geocoding import (
    MASK_LAYOVER,
    MASK_OUTSIDE,
    MASK_SHADOW,
    TerrainMask,
    choose_area,
    default_grid,
    geocode_tile,
    geometry_tile,
    ground_speed,
    read_source,
    require_overlap,
    resolution_cell_m2,
    scene_record,
    scene_spacing_m,
    utm_crs,
)
from quakesar.core.geometry import grid_to_lonlat, scene_arc
from quakesar.core.grids import MapGrid, Window
from quakesar.core.raster import Raster
from quakesar.core.readers import open_scene
from quakesar.core.resampling import prepare_resampler
from radar_scenes import (
    EPOCH,
    RANGE_PHASE,
    WAVELENGTH_M,
    WGS84,
    Circle,
    TrueTrack,
    array_scene,
    crs_wkt,
    oversample,
    product,
    radar_grid,
    read_case,
    read_reflectors,
    to_ecef,
)
from scipy.ndimage import map_coordinates

UTM40 = crs_wkt("EPSG:32640")


def truth_at(folder, name, lon, lat, band=1):
    with Raster(folder / "truth" / name) as raster:
        return map_coordinates(
            raster.read(band=band).astype(float), [raster.grid.row(lat), raster.grid.col(lon)], order=1
        )


def wrap(phase):
    return np.angle(np.exp(1j * np.asarray(phase)))


@pytest.fixture(scope="module")
def scenes(bam_small):
    return {
        number: open_scene(product(bam_small, "clean", number), str(bam_small / "clean" / "orbits"))
        for number in ("9192", "10194")
    }


# --- corner reflectors --------------------------------------------------------------------------------------------


def image_reflector(scene, reflector, wavelength_m):
    """Return (map grid, pixels) around a reflector: 65 x 65 pixels of 2 m, its own height, itself in the middle."""
    lon, lat, height = (float(reflector[key]) for key in ("lon", "lat", "h"))
    x, y = pyproj.Transformer.from_crs(4326, 32640, always_xy=True).transform(lon, lat)
    grid = MapGrid(65, 65, x - 65.0, y + 65.0, 2.0, 2.0, UTM40)
    resampler = prepare_resampler(scene)
    with scene.open() as pixels:
        source = read_source(pixels, resampler, grid, (height, height))
    return grid, geocode_tile(resampler, source, grid, np.full(grid.shape, height), wavelength_m)


@pytest.mark.parametrize("number", ["9192", "10194"])
def test_reflectors_are_in_place(scenes, bam_small, number):
    """Gate 1.5 m, goal 0.3 m: the peak of the oversampled amplitude against the surveyed position.

    After the earthquake the reflectors stand where the ground took them.
    """
    misses = []
    for reflector in read_reflectors(bam_small, number):
        grid, image = image_reflector(scenes[number], reflector, None)
        fine = np.abs(oversample(image[:64, :64], 16))
        row, col = np.unravel_index(int(np.argmax(fine)), fine.shape)
        misses.append(
            (
                (col / 16 - 32) * grid.pixel_x - float(reflector["ue"]),
                (32 - row / 16) * grid.pixel_y - float(reflector["un"]),
            )
        )
    assert len(misses) == 10
    print(f"{number}: reflectors off by at most {np.hypot(*np.array(misses).T).max():.2f} m")
    assert np.hypot(*np.array(misses).T).max() < 0.3


def test_reflectors_are_in_phase(scenes, bam_small):
    """Once the screen is removed, a reflector's phase is what it moved and no more.

    The ranges of the truth belong to the case with an atmosphere, which is taken off; the orbit files round to
    millimetres, which puts 0.03 rad on the pair, and the noise of a reflector 40 dB above its ground is 0.007 rad.
    A shift along the track by d leaves 2 pi f d / v with the scene's own Doppler f, since nothing was aligned.
    """
    rounding = orbit_rounding(scenes, bam_small)
    before, after = (read_reflectors(bam_small, n) for n in ("9192", "10194"))
    left = []
    for first, second in zip(before, after):
        values = [
            image_reflector(scenes[n], r, WAVELENGTH_M)[1][32, 32] for n, r in (("9192", first), ("10194", second))
        ]
        lon, lat = np.array([float(first["lon"])]), np.array([float(first["lat"])])
        up = truth_at(bam_small, "los_enu_desc.tif", lon, lat, 3)[0]
        ranges = []
        for n, r in (("9192", first), ("10194", second)):
            ranges.append(float(r["range_m"]) - truth_at(bam_small, f"zenith_delay_{n}.tif", lon, lat)[0] / up)
        still = _range_of_still_ground(scenes, bam_small, first)
        heading = np.radians(-168.2)
        along = float(second["ue"]) * np.sin(heading) + float(second["un"]) * np.cos(heading)
        wanted = RANGE_PHASE * ((ranges[1] - still[1]) - (ranges[0] - still[0])) + rounding
        wanted += 2.0 * np.pi * float(second["fdc_hz"]) * along / ground_speed(scenes["10194"])
        left.append(float(wrap(np.angle(values[0] * np.conj(values[1])) - wanted)))
        assert abs(np.angle(values[0])) < 0.05  # nothing moved before the earthquake
    print("reflectors, phase left (rad):", np.round(left, 3))
    assert np.abs(left).max() < 0.02
    assert abs(np.mean(left)) < 0.01


def _range_of_still_ground(scenes, folder, reflector):
    point = to_ecef(*(float(reflector[key]) for key in ("lon", "lat", "h")))
    case, found = read_case(folder, "clean"), []
    for number, scene in scenes.items():
        grid = scene.grid
        track = TrueTrack(case, number, grid.epoch)
        found.append(track.zero_doppler(point, grid.start_time_s - 1.0, grid.stop_time_s + 1.0)[1])
    return found


def orbit_rounding(scenes, folder):
    """Phase that the rounding of the orbit files puts on the pair: R by the file minus R by the true orbit."""
    case, phase = read_case(folder, "clean"), []
    point = to_ecef(58.36, 28.995, 1150.0)
    for number, scene in scenes.items():
        grid = scene.grid
        true = TrueTrack(case, number, grid.epoch).zero_doppler(point, grid.start_time_s - 1.0, grid.stop_time_s + 1.0)[
            1
        ]
        arc = scene_arc(scene.orbit, grid)
        near = np.linspace(grid.start_time_s, grid.stop_time_s, 20001)
        told = np.linalg.norm(arc.position(near) - point, axis=1)
        least = np.polynomial.Polynomial.fit(near - near[int(told.argmin())], told, 2)
        phase.append(RANGE_PHASE * (float(least(least.deriv().roots()[0])) - true))
    return phase[0] - phase[1]


# --- the differential phase ---------------------------------------------------------------------------------------


def multilook(array, rows, cols):
    height, width = array.shape[0] // rows, array.shape[1] // cols
    return array[: height * rows, : width * cols].reshape(height, rows, width, cols).sum(axis=(1, 3))


@pytest.fixture(scope="module")
def pair(bam_small, geocoded):
    """The interferogram of the clean scenes on 20 m (ten pixels of 10 m x 4 m), where it holds, and the truth there."""
    reference = geocoded("clean", "9192")
    secondary = geocoded("clean", "10194", align_to=reference)
    with Raster(reference) as raster:
        grid, first = raster.grid, raster.read()
    with Raster(secondary) as raster:
        second = raster.read()
    with Raster(reference.replace("scene.tif", "geometry.tif")) as raster:
        hidden = raster.read(band=7)
    looks = round(20.0 / grid.pixel_y), round(20.0 / grid.pixel_x)
    valid = multilook((first != 0) & (second != 0) & (hidden == 0), *looks) == looks[0] * looks[1]
    row, col = np.meshgrid(np.arange(valid.shape[0]), np.arange(valid.shape[1]), indexing="ij")
    lon, lat = grid_to_lonlat(grid, (row + 0.5) * looks[0] - 0.5, (col + 0.5) * looks[1] - 0.5)
    truth = truth_at(bam_small, "disp_los_desc.tif", lon, lat)
    return multilook(first * np.conj(second), *looks), valid, truth, geocoded.values(secondary)


def ramp_of(phase, valid):
    """Constant and slopes from edge to edge of a plane through a phase, radians."""
    row, col = np.nonzero(valid)
    design = np.stack([np.ones(row.size), row / valid.shape[0] - 0.5, col / valid.shape[1] - 0.5], axis=1)
    return np.linalg.lstsq(design, phase[valid], rcond=None)[0]


def test_differential_phase_equals_the_truth(pair, scenes, bam_small):
    """Gate 0.1 rad rms, mean below 0.02 rad, no ramp, on 20 m, after alignment; 2 pi f d / v is left in.

    The rounding of the orbit files is not the processor's: it is taken off (0.034 rad, constant).
    """
    interferogram, valid, displacement, _ = pair
    rounding = orbit_rounding(scenes, bam_small)
    phase = np.angle(interferogram * np.exp(1j * (RANGE_PHASE * displacement - rounding)))
    mean, rms = float(np.angle(np.mean(np.exp(1j * phase[valid])))), float(np.sqrt(np.mean(phase[valid] ** 2)))
    constant, south, east = ramp_of(phase, valid)
    figures = f"mean {mean:+.4f}, rms {rms:.4f}, ramp {south:+.4f} {east:+.4f} rad"
    print(f"differential phase: {figures}; taken off for the rounding of the orbits {rounding:+.4f}")
    assert valid.sum() > 200_000
    assert abs(mean) < 0.02
    assert rms < 0.1
    assert max(abs(south), abs(east)) < 0.03
    assert constant == pytest.approx(mean, abs=0.01)


def test_alignment_of_a_clean_pair_is_small(pair):
    """Nothing was planted: what is found is the mean motion along the track, 0.1 m or 0.025 lines at most."""
    values = pair[3]
    assert abs(values["OFFSET_LINES"]) < 0.03
    assert abs(values["OFFSET_SAMPLES"]) < 0.015
    assert 0.0 < values["RESIDUAL_LINES"] < 0.1
    assert 0.0 < values["RESIDUAL_SAMPLES"] < 0.1


def test_geometry_raster_equals_the_truth(bam_small, geocoded):
    """Bands in their order and units, against the truth rasters (float32, bilinear)."""
    with Raster(geocoded("clean", "9192").replace("scene.tif", "geometry.tif")) as raster:
        assert raster.band_names() == ("east", "north", "up", "incidence", "slant_range", "height", "mask")
        window = Window(1000, 300, 400, 400)
        bands = [raster.read(window, band) for band in range(1, 8)]
        lon, lat = grid_to_lonlat(raster.grid.crop(window), *np.meshgrid(np.arange(400), np.arange(400), indexing="ij"))
    for band in range(3):
        assert np.abs(bands[band] - truth_at(bam_small, "los_enu_desc.tif", lon, lat, band + 1)).max() < 2e-6
    assert np.abs(bands[3] - truth_at(bam_small, "incidence_desc.tif", lon, lat)).max() < 2e-4
    sample = truth_at(bam_small, "rdr_coord_desc_9192.tif", lon, lat, 2)
    told = read_case(bam_small, "clean")["scenes"]["9192"]
    # the coordinate is linear between nodes to a tenth of a metre of height
    assert np.abs((bands[4] - told["true_near_range_m"]) / told["range_spacing_m"] - sample).max() < 0.05
    with Raster(bam_small / "dem" / "dem_wgs84_1arcsec.tif") as dem:
        want = map_coordinates(dem.read().astype(float), [dem.grid.row(lat), dem.grid.col(lon)], order=1)
    assert np.abs(bands[5] - want).max() < 1e-3
    assert set(np.unique(bands[6])) <= {0.0, 1.0, 2.0, 3.0}


# --- the map ------------------------------------------------------------------------------------------------------

TRACK = Circle(61.5, 29.0, -168.0)


@pytest.fixture(scope="module")
def small():
    grid = radar_grid(TRACK, 58.4, 29.0, (400, 120))
    return array_scene(TRACK, grid, np.ones((400, 120), np.complex64))


def test_spacing_keeps_the_bandwidth(small):
    """The turned rectangle of the spectrum fits into one over the spacing; closed form at a heading of zero."""
    east, north = scene_spacing_m(small)
    ground_range = 299792458.0 / (2 * 16e6 * np.sin(0.4))
    azimuth = ground_speed(small) / 1316.0
    assert resolution_cell_m2(small) == pytest.approx(ground_range * azimuth)
    heading = small.heading_rad
    corners = np.array([(a, b) for a in (-0.5, 0.5) for b in (-0.5, 0.5)]) / [ground_range, azimuth]
    turned = corners @ [[np.cos(heading), -np.sin(heading)], [np.sin(heading), np.cos(heading)]]
    assert 0.5 / east == pytest.approx(turned[:, 0].max())
    assert 0.5 / north == pytest.approx(turned[:, 1].max())


def test_ground_speed_of_a_circle(small):
    assert ground_speed(small) == pytest.approx(7500.0 * 6.371e6 / 7.16e6, rel=1e-6)


@pytest.mark.parametrize(
    ("lon", "lat", "code"),
    [(58.36, 29.0, 32640), (-0.1, 51.5, 32630), (179.99, -17.0, 32760), (-180.0, 5.0, 32601), (180.0, 5.0, 32601)],
)
def test_utm_zone(lon, lat, code):
    assert pyproj.CRS.from_wkt(utm_crs(lon, lat)).to_epsg() == code


def test_default_pixels_are_round_and_fine_enough(small):
    bounds, crs = choose_area([small], None, "")
    grid = default_grid(small, bounds, crs, 0.0, 0.0)
    east, north = scene_spacing_m(small)
    assert (grid.pixel_x, grid.pixel_y) == (10.0, 4.0)
    assert 0.5 * east < grid.pixel_x <= east
    assert 0.5 * north < grid.pixel_y <= north
    chosen = default_grid(small, bounds, crs, 30.0, 0.0)
    assert (chosen.pixel_x, chosen.pixel_y) == (30.0, 30.0)
    degrees = default_grid(small, (58.0, 28.0, 58.5, 29.5), crs_wkt(WGS84), 0.0, 0.0)
    assert degrees.pixel_y == pytest.approx(4.0 / 111_320.0, rel=1e-6)
    assert degrees.pixel_x == pytest.approx(10.0 / (111_320.0 * np.cos(np.radians(29.0))), rel=2e-3)


def incidence_of_circle(grid):
    """Law of cosines on the local sphere, in degrees; the ellipsoid differs by 0.1 degree."""
    reach, ground = 0.5 * (grid.start_range_m + grid.stop_range_m), 6_373_000.0
    cosine = (TRACK.radius_m**2 - reach**2 - ground**2) / (2 * reach * ground)
    return np.degrees(np.arccos(cosine))


def test_area_is_what_all_scenes_share(small):
    (west, south, east, north), crs = choose_area([small], None, "")
    assert pyproj.CRS.from_wkt(crs).to_epsg() == 32640
    # the area is that of ground at 1000 m: the same range lies 1000 m / tan(incidence) farther from the sensor
    x, y = pyproj.Transformer.from_crs(4326, 32640, always_xy=True).transform(58.4, 29.0)
    incidence = np.radians(incidence_of_circle(small.grid))
    away = 1000.0 / np.tan(incidence) * np.array([-np.cos(np.radians(12)), np.sin(np.radians(12))])
    np.testing.assert_allclose([0.5 * (west + east), 0.5 * (south + north)], away + np.array([x, y]), atol=200.0)
    later = array_scene(TRACK, small.grid.shift(0.1, 0.0), np.ones((400, 120), np.complex64))
    shared, _ = choose_area([small, later], None, "")
    alone, _ = choose_area([later], None, crs)
    np.testing.assert_allclose(
        shared, [max(west, alone[0]), max(south, alone[1]), min(east, alone[2]), min(north, alone[3])]
    )
    assert choose_area([small], (1.0, 2.0, 3.0, 4.0), UTM40) == ((1.0, 2.0, 3.0, 4.0), UTM40)


def test_scenes_apart_share_no_area(small):
    other = array_scene(TRACK, small.grid.shift(5.0, 0.0), np.ones((400, 120), np.complex64))
    with pytest.raises(
        InputError, match=r"REFERENCE and SECONDARY do not overlap: choose two scenes of the same track"
    ):
        choose_area([small, other], None, "")


def test_an_extent_beside_the_scene_is_refused(small):
    far = MapGrid(10, 10, 300_000.0, 3_200_000.0, 10.0, 10.0, UTM40)
    with pytest.raises(InputError, match=r"INPUT does not touch EXTENT: the scene lies between .* east, .* north"):
        require_overlap(small, far, "INPUT")
    bounds, crs = choose_area([small], None, "")
    require_overlap(small, default_grid(small, bounds, crs, 0.0, 0.0), "INPUT")


def test_a_tile_beside_the_scene_is_empty(small):
    resampler = prepare_resampler(small)
    far = MapGrid(10, 12, 640_000.0, 3_300_000.0, 10.0, 10.0, UTM40)
    with small.open() as pixels:
        assert read_source(pixels, resampler, far, (0.0, 0.0)) is None
    image = geocode_tile(resampler, None, far, np.zeros(far.shape), WAVELENGTH_M)
    assert image.shape == (10, 12)
    assert image.dtype == np.complex64
    assert not image.any()


def test_missing_heights_leave_holes(small):
    x, y = pyproj.Transformer.from_crs(4326, 32640, always_xy=True).transform(58.4, 29.0)
    grid = MapGrid(40, 40, x - 200, y + 80, 10.0, 4.0, UTM40)
    heights = np.zeros(grid.shape)
    heights[10:12, 20] = np.nan
    resampler = prepare_resampler(small)
    with small.open() as pixels:
        source = read_source(pixels, resampler, grid, (0.0, 0.0))
    whole = geocode_tile(resampler, source, grid, np.zeros(grid.shape), WAVELENGTH_M)
    holed = geocode_tile(resampler, source, grid, heights, WAVELENGTH_M)
    missing = np.isnan(heights)
    assert (holed[missing] == 0).all()
    assert (whole != 0).all()
    np.testing.assert_allclose(holed[~missing], whole[~missing], atol=1e-4)


def test_record_of_the_middle(small):
    bounds, crs = choose_area([small], None, "")
    grid = default_grid(small, bounds, crs, 0.0, 0.0)
    record = scene_record(small, scene_arc(small.orbit, small.grid), grid, 0.0, "level")
    assert (record.product, record.sensor, record.secondary) == ("scene", "TEST", None)
    assert record.wavelength_m == WAVELENGTH_M
    assert record.height_datum == "level"
    assert np.degrees(record.heading_rad) == pytest.approx(-168.0, abs=2.0)
    assert abs((record.reference - EPOCH).total_seconds() - small.grid.start_time_s) < 1.0
    assert np.degrees(record.incidence_rad) == pytest.approx(incidence_of_circle(small.grid), abs=0.3)


# --- terrain mask -------------------------------------------------------------------------------------------------


def test_mask_values_and_their_rank(tmp_path, small):
    """A ridge along north on 20 m: eastern flank laid over, nothing for a level DEM; outside beats hidden."""
    from test_dem import write_dem

    x, y = pyproj.Transformer.from_crs(4326, 32640, always_xy=True).transform(58.4, 29.0)
    column = np.maximum(900.0 - 1.5 * 20.0 * np.abs(np.arange(300) - 150.0), 0.0).astype(np.float32)
    path = write_dem(tmp_path / "ridge.tif", np.tile(column, (250, 1)), x - 3000, y + 2500, 20.0, "EPSG:32640")
    arc = scene_arc(small.orbit, small.grid)
    grid = MapGrid(300, 200, x - 2000, y + 1500, 20.0, 10.0, UTM40)
    ridge = TerrainMask(HeightModel(DemSource(path, "ellipsoid"), grid), arc, grid)
    mask = ridge.on(grid)
    assert set(np.unique(mask)) <= {0, MASK_LAYOVER, MASK_SHADOW}
    column = mask[150]
    laid_over = np.flatnonzero(column == MASK_LAYOVER)
    # the sensor is in the east: the flank that faces it (columns 100 to 130) and the plain before it fold over
    assert set(range(101, 130)) <= set(laid_over)
    layover, shadow = ridge.share()
    assert layover == pytest.approx((mask == MASK_LAYOVER).mean(), abs=0.02)
    assert shadow == pytest.approx((mask == MASK_SHADOW).mean(), abs=0.02)
    # tiles agree with the whole
    np.testing.assert_array_equal(ridge.on(grid.crop(Window(40, 60, 50, 70))), mask[40:90, 60:130])
    level = TerrainMask(HeightModel(DemSource(height_m=100.0), grid), arc, grid)
    assert not level.on(grid).any()
    assert level.share() == (0.0, 0.0)
    outside = np.zeros(grid.shape, bool)
    outside[:, 100:] = True
    bands = geometry_tile(arc, grid, np.zeros(grid.shape), outside, mask)
    assert (bands[6][:, 100:] == MASK_OUTSIDE).all()
    assert (bands[6][:, :100] == mask[:, :100]).all()
    assert all(band.dtype == np.float32 for band in bands)
