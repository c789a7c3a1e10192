"""Offsets recovered on speckle with known shifts, refusals, and the planted timing errors of simulated scenes."""

import json

import numpy as np
import pyproj
import pytest
from quakesar.core.chains.scene import Ground, Look, chip_loader
from quakesar.core.coregistration import (
    CHIP_COLS,
    CHIP_ROWS,
    Offset,
    chip_windows,
    fit_registration,
    measure_registration,
)
from quakesar.core.dem import HeightModel
from quakesar.core.dem_source import DemSource
from quakesar.core.errors import Cancelled, ConvergenceError
from quakesar.core.geocoding import geocode_tile, read_source
from quakesar.core.geometry import grid_to_lonlat, locate
from quakesar.core.grids import MapGrid, Window
from quakesar.core.raster import Raster
from quakesar.core.readers import open_scene
from quakesar.core.resampling import prepare_resampler
from radar_scenes import (
    WAVELENGTH_M,
    Circle,
    Ear,
    TrueTrack,
    array_scene,
    crs_wkt,
    image_of,
    product,
    radar_grid,
    read_case,
    to_ecef,
    white_spectrum,
)

SHAPE = (1250, 270)
TRACK = Circle(61.5, 29.0, -168.0)
SCENE_GRID = radar_grid(TRACK, 58.4, 29.0, SHAPE)
DOPPLER_HZ = -150.0


class SpecklePair:
    """Two scenes of the same ground at height zero, of one coherence; the second recorded with a shift."""

    def __init__(self, coherence, lines, samples, seed=1):
        generator = np.random.default_rng(seed)
        common, other = white_spectrum(SHAPE, generator), white_spectrum(SHAPE, generator)
        mixed = coherence * common + np.sqrt(1.0 - coherence**2) * other
        images = image_of(common, DOPPLER_HZ), image_of(mixed, DOPPLER_HZ, lines, samples)
        self.scenes = [array_scene(TRACK, SCENE_GRID, image.astype(np.complex64), (DOPPLER_HZ,)) for image in images]
        x, y = pyproj.Transformer.from_crs(4326, 32640, always_xy=True).transform(58.4, 29.0)
        grid = MapGrid(768, 320, x - 1600.0, y + 1536.0, 10.0, 4.0, crs_wkt("EPSG:32640"))
        self.ground = Ground(grid, HeightModel(DemSource(height_m=0.0), grid))

    def measure(self, progress=None):
        reference, secondary = (prepare_resampler(scene) for scene in self.scenes)
        grid, pixels = self.ground.grid, self.scenes[0].pixels
        source = read_source(pixels, reference, grid, (0.0, 0.0))
        image = geocode_tile(reference, source, grid, np.zeros(grid.shape), WAVELENGTH_M)
        look = Look(self.scenes[1], secondary)
        load = chip_loader(lambda window: image[window.slices], look, self.scenes[1].pixels, self.ground)
        return measure_registration(grid.shape, load, secondary, WAVELENGTH_M, progress or Ear())


def planes_at_corners(coefficients):
    """A plane at the middle and the corners of the map, which covers the inner half of the scene."""
    c = coefficients
    return np.array([c[0] + u * c[1] + v * c[2] for u in (-0.5, 0.0, 0.5) for v in (-0.5, 0.0, 0.5)])


@pytest.mark.parametrize(
    ("coherence", "lines", "samples", "seed"),
    [(0.9, 0.37, -0.21, 1), (0.5, -2.63, 1.48, 2), (0.3, 5.5, -2.45, 3)],
)
def test_shifts_are_recovered_on_speckle(coherence, lines, samples, seed):
    """Gate 0.05 px rms over the scene, goal 0.02 px, at coherence 0.3 and more; recorded minus predicted."""
    ear = Ear()
    found = SpecklePair(coherence, lines, samples, seed).measure(ear)
    error = [planes_at_corners(found.azimuth_lines) - lines, planes_at_corners(found.range_samples) - samples]
    print(f"coherence {coherence}: rms {np.sqrt(np.mean(np.square(error), axis=1))} px over the scene")
    assert np.sqrt(np.mean(np.square(error))) < (0.02 if coherence > 0.3 else 0.05)
    # the mean coherence of chips: that of the scenes, lowered by the interpolation
    assert found.coherence == pytest.approx(coherence, abs=0.05)
    assert found.chips_used >= 0.75 * found.chips
    assert max(found.rms_lines, found.rms_samples) < 0.1
    assert found.measured
    # the user hears the figures
    assert f"{found.chips_used} of {found.chips} chips" in ear.messages[-1]
    assert f"{found.azimuth_lines[0]:+.3f} lines, {found.range_samples[0]:+.3f} samples" in ear.messages[-1]
    assert json.loads(found.to_json())["chips"] == found.chips
    if coherence == 0.9:
        assert SpecklePair(coherence, lines, samples, seed).measure() == found  # the same every time


def test_decorrelated_scenes_are_refused():
    with pytest.raises(ConvergenceError, match=r"chips of the two scenes match|scatter by|do not match within"):
        SpecklePair(0.0, 0.0, 0.0, 5).measure()


def test_scenes_far_apart_are_refused():
    """Farther than the coarse search walks: an orbit of another scene."""
    with pytest.raises(
        ConvergenceError, match=r"chips of the two scenes match|scatter by|do not match within 40 lines"
    ):
        SpecklePair(0.9, 130.0, 0.0, 6).measure()


def test_scenes_without_common_ground_are_refused(secondary):
    with pytest.raises(ConvergenceError, match=r"no common ground with data in the area: choose scenes that overlap"):
        measure_registration((500, 500), lambda window: None, secondary, WAVELENGTH_M, Ear())


def test_cancel_stops_the_search():
    pair = SpecklePair(0.9, 0.0, 0.0, 7)
    for questions in (0, 1):
        with pytest.raises(Cancelled):
            pair.measure(Ear(cancel_after=questions))


# --- the fit ------------------------------------------------------------------------------------------------------


def offsets_of(lines, samples, count=100, noise=0.0, coherence=0.6, seed=0):
    """Offsets that follow two planes, with noise."""
    generator = np.random.default_rng(seed)
    u, v = generator.uniform(-1, 1, (2, count))
    middle_s, middle_m = (
        (SCENE_GRID.start_time_s + SCENE_GRID.stop_time_s) / 2,
        (SCENE_GRID.start_range_m + SCENE_GRID.stop_range_m) / 2,
    )
    times = middle_s + u * (SCENE_GRID.stop_time_s - middle_s)
    ranges = middle_m + v * (SCENE_GRID.stop_range_m - middle_m)
    planes = [c[0] + c[1] * u + c[2] * v + noise * generator.standard_normal(count) for c in (lines, samples)]
    return [Offset(*row, coherence, 0.5) for row in zip(times, ranges, *planes)]


@pytest.fixture(scope="module")
def secondary():
    return prepare_resampler(array_scene(TRACK, SCENE_GRID, np.zeros((8, 8), complex)))


def test_planes_are_fitted_exactly(secondary):
    lines, samples = (1.2, 0.03, -0.02), (-0.4, -0.01, 0.05)
    found = fit_registration(offsets_of(lines, samples), secondary, 120)
    np.testing.assert_allclose(found.azimuth_lines, (*lines, 0, 0, 0), atol=1e-9)
    np.testing.assert_allclose(found.range_samples, (*samples, 0, 0, 0), atol=1e-9)
    assert (found.chips, found.chips_used) == (120, 100)
    assert max(found.rms_lines, found.rms_samples) < 1e-9


def test_outliers_do_not_count(secondary):
    """A fifth of the chips astray by pixels: least squares alone would be 0.5 pixels off."""
    lines, samples = (1.2, 0.03, -0.02), (-0.4, -0.01, 0.05)
    offsets = offsets_of(lines, samples, noise=0.01)
    wild = [o._replace(lines=o.lines + 2.5, samples=o.samples - 1.5) for o in offsets[::5]]
    found = fit_registration([*(o for i, o in enumerate(offsets) if i % 5), *wild], secondary, 100)
    np.testing.assert_allclose(found.azimuth_lines[:3], lines, atol=0.01)
    np.testing.assert_allclose(found.range_samples[:3], samples, atol=0.01)
    assert 70 <= found.chips_used <= 80


def test_a_scatter_above_a_tenth_of_a_pixel_is_an_error(secondary):
    with pytest.raises(ConvergenceError, match=r"scatter by 0\.\d+ lines and 0\.\d+ samples .* at most 0\.1 pixel"):
        fit_registration(offsets_of((0, 0, 0), (0, 0, 0), noise=0.2), secondary, 100)


def test_few_chips_are_an_error(secondary):
    with pytest.raises(ConvergenceError, match=r"Only 7 of 100 chips .* at least 8 are needed"):
        fit_registration(offsets_of((0, 0, 0), (0, 0, 0), count=7), secondary, 100)
    with pytest.raises(ConvergenceError, match=r"Only 0 of 100 chips"):
        fit_registration([], secondary, 100)


@pytest.mark.parametrize("shape", [(100, 50), (128, 64), (1000, 900), (3000, 200), (129, 5000)])
@pytest.mark.parametrize("count", [12, 144])
def test_chips_lie_inside_the_map(shape, count):
    windows = chip_windows(shape, count)
    assert 1 <= len(windows) <= 2 * count
    assert len(set(windows)) == len(windows)
    for window in windows:
        assert window.row >= 0
        assert window.col >= 0
        assert window.row + window.rows <= shape[0]
        assert window.col + window.cols <= shape[1]
    sizes = {(window.rows, window.cols) for window in windows}
    assert len(sizes) == 1
    rows, cols = sizes.pop()
    if (shape[0] // CHIP_ROWS) * (shape[1] // CHIP_COLS) >= 16:
        assert (rows, cols) == (CHIP_ROWS, CHIP_COLS)
    else:
        # a small map has smaller chips, down to 24 pixels a side
        assert 24 <= cols <= CHIP_COLS
        assert rows <= CHIP_ROWS


def test_a_small_map_still_has_enough_chips_for_a_fit():
    """2.4 km x 2.6 km on pixels of 20 m x 5 m."""
    assert len(chip_windows((520, 120), 100)) >= 16


# --- planted timing errors ----------------------------------------------------------------------------------------

PAIRS = [("9192", "10194", "desc"), ("9192", "6687", "desc"), ("9192", "9693", "desc"), ("10459", "8956", "asc")]


def expected_offsets(folder, scenes, numbers, side, area):
    """Mean recorded minus predicted position of the ground in a map area, from the truth alone: (lines, samples).

    Timing biases, true orbits against those the scenes carry, the motion of the ground after the earthquake and the
    delay of the atmosphere, on 21 x 21 ground points.
    """
    case = read_case(folder, "full")
    with Raster(folder / "dem" / "dem_wgs84_1arcsec.tif") as raster:
        dem, heights = raster.grid, raster.read().astype(float)
    down, across = np.meshgrid(np.linspace(0, area.rows - 1, 21), np.linspace(0, area.cols - 1, 21), indexing="ij")
    lon, lat = grid_to_lonlat(area, down.ravel(), across.ravel())
    # the nearest node of the truth rasters: the offsets vary over kilometres
    rows, cols = (np.rint(x).astype(int) for x in (dem.row(lat), dem.col(lon)))
    lon, lat = dem.x(cols), dem.y(rows)
    ground = to_ecef(lon, lat, heights[rows, cols])
    motion = _to_earth_fixed(lon, lat, *(_truth(folder, f"disp_{n}.tif", rows, cols) for n in ("east", "north", "up")))
    cosine = _truth(folder, f"los_enu_{side}.tif", rows, cols, 3)
    found = []
    for scene, number in zip(scenes, numbers):
        track = TrueTrack(case, number, scene.grid.epoch)
        told, grid = track.told, scene.grid
        arc = scene.orbit.arc(grid.start_time_s - 1.0, grid.stop_time_s + 1.0)
        delay = _truth(folder, f"zenith_delay_{number}.tif", rows, cols) / cosine
        points = ground + (motion if told["post_event"] else 0.0)
        true = np.array([track.zero_doppler(p, grid.start_time_s - 4.0, grid.stop_time_s + 4.0) for p in points])
        lines = (true[:, 0] - track.first_line_s) / told["pri_s"]
        samples = (true[:, 1] + delay - told["true_near_range_m"]) / told["range_spacing_m"]
        predicted = np.array([_predict(arc, p, grid) for p in ground])
        found.append((lines - predicted[:, 0], samples - predicted[:, 1]))
    return [float(np.mean(found[1][k] - found[0][k])) for k in (0, 1)]


def _predict(arc, point, grid):
    """Line and sample by the scene's own orbit; Newton in numpy."""
    time_s = 0.5 * (grid.start_time_s + grid.stop_time_s)
    for _ in range(6):
        position, velocity = arc.position(time_s), arc.velocity(time_s)
        time_s += np.dot(point - position, velocity) / np.dot(velocity, velocity) / 1.05
    for _ in range(20):
        position, velocity = arc.position(time_s), arc.velocity(time_s)
        time_s += np.dot(point - position, velocity) / np.dot(velocity, velocity)
    return grid.time_to_line(time_s), grid.range_to_sample(np.linalg.norm(point - arc.position(time_s)))


def _truth(folder, name, rows, cols, band=1):
    with Raster(folder / "truth" / name) as raster:
        return raster.read(band=band).astype(float)[rows, cols]


def _to_earth_fixed(lon, lat, east, north, up):
    o, a = np.radians(lon), np.radians(lat)
    e = np.stack([-np.sin(o), np.cos(o), 0 * o], axis=-1)
    u = np.stack([np.cos(a) * np.cos(o), np.cos(a) * np.sin(o), np.sin(a)], axis=-1)
    return east[:, None] * e + north[:, None] * np.cross(u, e) + up[:, None] * u


@pytest.mark.parametrize(("reference", "number", "side"), PAIRS)
def test_planted_timing_errors_are_found(bam_small, geocoded, reference, number, side):
    """Within 0.02 px after the orbit errors, the earthquake and the atmosphere are accounted for.

    On 5 km x 3.6 km east of the fault, across which the ground moved along the track by a tenth of a line either way.
    """
    folder = str(bam_small / "full" / "orbits")
    scenes = [open_scene(product(bam_small, "full", n), folder) for n in (reference, number)]
    dem = DemSource(str(bam_small / "dem" / "dem_wgs84_1arcsec.tif"), "ellipsoid")
    resampler = prepare_resampler(scenes[1])
    with Raster(geocoded("full", reference)) as raster, scenes[1].open() as pixels:
        middle = Window(raster.grid.rows // 2 - 448, raster.grid.cols // 2 + 30, 896, 512)
        area = raster.grid.crop(middle)

        def read(window):
            return raster.read(window._replace(row=window.row + middle.row, col=window.col + middle.col))

        load = chip_loader(read, Look(scenes[1], resampler), pixels, Ground(area, HeightModel(dem, area)))
        found = measure_registration(area.shape, load, resampler, scenes[1].grid.wavelength_m, Ear())
    lines, samples = expected_offsets(bam_small, scenes, (reference, number), side, area)
    bias = read_case(bam_small, "full")["scenes"][number]["timing_bias"]
    assert abs(lines - bias["azimuth_lines"]) < 0.1
    assert abs(samples - bias["range_samples"]) < 0.05
    errors = (
        _middle(found.azimuth_lines, resampler, area) - lines,
        _middle(found.range_samples, resampler, area) - samples,
    )
    print(f"{reference}-{number}: {errors[0]:+.4f} lines, {errors[1]:+.4f} samples from the truth")
    assert max(np.abs(errors)) < 0.02


def _middle(coefficients, resampler, area):
    """A fitted plane at the middle of an area."""
    points = locate(resampler.arc, area.crop(Window(area.rows // 2, area.cols // 2, 1, 1)), 1150.0)
    u = (points.time_s[0, 0] - resampler.doppler[2]) / resampler.doppler[3]
    v = (points.slant_range_m[0, 0] - resampler.doppler[4]) / resampler.doppler[5]
    return coefficients[0] + u * coefficients[1] + v * coefficients[2]
