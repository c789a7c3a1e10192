"""Pixel offsets: planted shifts of speckle, the theory of its noise, and the motion of simulated scenes."""

import math

import made_products as made
import numpy as np
import pyproj
import pytest
from quakesar.core import offsets as stage
from quakesar.core.conventions import Looks
from quakesar.core.errors import Cancelled, EmptyOutputError, GridMismatchError, InputError
from quakesar.core.geometry import grid_to_lonlat
from quakesar.core.offsets import PixelOffsetsJob, find_outliers, measure_offsets
from quakesar.core.progress import Silent
from quakesar.core.raster import Raster
from quakesar.core.scene_pair import Sight, pixel_axes, shift_to_motion
from quakesar.core.window_matching import Plan, independent_share, locate_peaks, match_windows, plan_windows
from scipy import fft
from scipy.ndimage import map_coordinates

# Share of the sampled band that the spectrum fills, and where it is centred: it wraps around the edge of the band.
FILLED, CENTRE = (0.9, 0.45), (0.3, 0.1)
PLAN = Plan(Looks(32, 24), Looks(64, 48), Looks(5, 4), 16)


def speckle_pair(rng, shape, shift, coherence):
    """Two scenes with a rectangular spectrum, the second moved by `shift` pixels, in the frequency domain."""
    down, across = fft.fftfreq(shape[0])[:, None], fft.fftfreq(shape[1])[None, :]
    band = (np.abs(down) < FILLED[0] / 2) & (np.abs(across) < FILLED[1] / 2)
    a, b = (band * (rng.standard_normal(shape) + 1j * rng.standard_normal(shape)) for _ in range(2))
    b = coherence * a + math.sqrt(1.0 - coherence**2) * b
    b = b * np.exp(-2j * np.pi * (down * shift[0] + across * shift[1]))
    rows, cols = np.ogrid[: shape[0], : shape[1]]
    turn = np.exp(2j * np.pi * (CENTRE[0] * rows + CENTRE[1] * cols))
    return tuple((fft.ifft2(image) * turn * shape[0]).astype(np.complex64) for image in (a, b))


def corners_of(shape, plan):
    rows = np.arange(12, shape[0] - plan.window.rows - 12, plan.window.rows)
    cols = np.arange(12, shape[1] - plan.window.cols - 12, plan.window.cols)
    return np.stack(np.meshgrid(rows, cols, indexing="ij"), axis=-1).reshape(-1, 2)


@pytest.mark.parametrize(
    ("coherence", "shift"), [(0.95, (0.25, 0.1)), (0.8, (1.37, -2.21)), (0.8, (-0.5, 0.5)), (0.6, (-3.1, 0.4))]
)
def test_planted_shift_and_its_noise(coherence, shift):
    """Mean within 0.012 pixel; scatter not above the theory of De Zan (2014, eq. 8) for intensities, as stated."""
    shape = (900, 600)
    pair = speckle_pair(np.random.default_rng(4), shape, shift, coherence)
    found = match_windows(*pair, corners_of(shape, PLAN), PLAN)
    assert np.isfinite(found.rows).mean() > 0.97
    cells = PLAN.window.rows * PLAN.window.cols * FILLED[0] * FILLED[1]
    power = coherence**2
    theory = math.sqrt(3.0 / (10.0 * cells)) * math.sqrt(2.0 + 5.0 * power - 7.0 * power**2) / (math.pi * power)
    for measured, said, planted, filled in zip((found.rows, found.cols), found[3:], shift, FILLED):
        error = measured[np.isfinite(measured)] - planted
        scatter = error.std()
        # 4 standard deviations of the mean, and the interpolation of the peak
        assert abs(error.mean()) < 0.012 + 4.0 * scatter / math.sqrt(error.size)
        assert scatter < 1.15 * theory / filled
        assert np.nanmedian(said) == pytest.approx(scatter, rel=0.35)


def test_correlation_of_identical_scenes_is_one_at_zero_shift():
    shape = (300, 240)
    image, _ = speckle_pair(np.random.default_rng(0), shape, (0.0, 0.0), 1.0)
    found = match_windows(image, image, corners_of(shape, PLAN), PLAN)
    np.testing.assert_allclose(found.correlation, 1.0, atol=1e-5)
    # what enters and leaves a window when it is moved makes the peak lopsided
    np.testing.assert_allclose([found.rows, found.cols], 0.0, atol=2e-3)


def test_peak_of_a_known_surface():
    """A squared sinc, as the correlation of speckle is, is found within 0.012 sample for bands up to 0.95 of all."""
    places = np.arange(-3, 4)
    for band in (0.2, 0.35, 0.475):
        for row, col in ((0.0, 0.0), (0.31, -0.45), (-0.2, 0.12)):
            surface = np.outer(np.sinc(band * (places - row)) ** 2, np.sinc(band * (places - col)) ** 2)
            found = locate_peaks(surface[None], 16)[:, 0]
            np.testing.assert_allclose(found[:2], (row, col), atol=0.012)
            # second derivative of sinc(b x)^2 at its top
            if (row, col) == (0.0, 0.0):
                np.testing.assert_allclose(found[3:5], 2.0 * (math.pi * band) ** 2 / 3.0, rtol=0.05)


def test_flat_surface_has_no_peak():
    assert np.isnan(locate_peaks(np.ones((1, 7, 7)), 8)).all()


def test_independent_share_is_the_filled_part_of_the_spectrum():
    """The sum of |sinc|^4 over the samples of a flat band B is 2 / (3 B) for B < 1/2 and 1 / B at worst."""
    image, _ = speckle_pair(np.random.default_rng(1), (512, 512), (0.0, 0.0), 1.0)
    lags = np.arange(-8, 9)
    known = [np.sum(np.sinc(f * lags) ** 4) for f in FILLED]
    assert independent_share(np.abs(image).astype(np.float32)) == pytest.approx(1.0 / np.prod(known), rel=0.08)


def test_windows_without_data_stay_alone():
    shape = (500, 400)
    pair = speckle_pair(np.random.default_rng(2), shape, (0.3, 0.2), 0.9)
    corners = corners_of(shape, PLAN)
    before = match_windows(*pair, corners, PLAN)
    holed = [image.copy() for image in pair]
    holed[1][200:260, 150:190] = 0.0
    kept = [image.copy() for image in holed]
    after = match_windows(*holed, corners, PLAN)
    lost = np.isnan(after.rows)
    touches = [r < 260 and r + 64 > 200 and c < 190 and c + 48 > 150 for r, c in corners]
    assert lost.any()
    assert not lost[~np.array(touches)].any()
    far = ~lost & ~np.array(touches)
    np.testing.assert_allclose(after.rows[far], before.rows[far], atol=0.02)
    for image, copy in zip(holed, kept):
        np.testing.assert_array_equal(image, copy)


def test_shift_beyond_the_search_is_no_offset():
    shape = (400, 300)
    pair = speckle_pair(np.random.default_rng(3), shape, (9.0, 0.0), 1.0)
    found = match_windows(*pair, corners_of(shape, PLAN), PLAN)
    assert not (found.correlation > 0.2).any()


def test_pixels_are_true_metres_and_true_north():
    """A geodesic of 300 m in any direction lands where the axes put it: 1 degree from grid north in this zone."""
    grid = made.utm_grid(400, 400, pixel=10.0)
    rows, cols = np.array([[100.0, 300.0]]), np.array([[50.0, 390.0]])
    axes = pixel_axes(grid, rows, cols)
    lon, lat = grid_to_lonlat(grid, rows, cols)
    to_map = pyproj.Transformer.from_crs("EPSG:4326", grid.crs_wkt, always_xy=True)
    for azimuth in (0.0, 70.0, 200.0):
        ends = pyproj.Geod(ellps="WGS84").fwd(lon, lat, np.full_like(lon, azimuth), np.full_like(lon, 300.0))
        x, y = to_map.transform(*ends[:2])
        d_row, d_col = grid.row(y) - rows, grid.col(x) - cols
        east = d_row * axes.row_east + d_col * axes.col_east
        north = d_row * axes.row_north + d_col * axes.col_north
        np.testing.assert_allclose(east, 300.0 * math.sin(math.radians(azimuth)), atol=0.01)
        np.testing.assert_allclose(north, 300.0 * math.cos(math.radians(azimuth)), atol=0.01)


def test_motion_along_sight_and_flight():
    """Level ground, flight due south, looking west (right): 1 m up is 1 m cos(i) nearer and moves the image east."""
    grid = made.utm_grid(10, 10, pixel=5.0, west=500_000.0)
    axes = pixel_axes(grid, np.array([[5.0]]), np.array([[5.0]]))
    incidence = math.radians(23.0)
    # per cell of 4 x 4 pixels: the slant range grows toward the west
    sight = Sight(np.full((1, 1), math.pi), np.zeros((1, 1)), np.full((1, 1), -20.0 * math.sin(incidence)))
    toward, along = shift_to_motion(np.zeros((1, 1)), np.full((1, 1), 0.1), axes, sight, Looks(4, 4))
    assert toward[0, 0] == pytest.approx(0.5 * math.sin(incidence), rel=1e-3)
    assert along[0, 0] == pytest.approx(0.0, abs=1e-3)
    toward, along = shift_to_motion(np.full((1, 1), 0.1), np.zeros((1, 1)), axes, sight, Looks(4, 4))
    assert (toward[0, 0], along[0, 0]) == (pytest.approx(0.0, abs=1e-9), pytest.approx(0.5, rel=1e-3))


def test_outliers_among_neighbours():
    rng = np.random.default_rng(6)
    x = np.mgrid[:40, :50][1]
    values = 0.02 * x + np.where(x > 25, 0.5, 0.0) + 0.02 * rng.standard_normal(x.shape)
    wild = rng.choice(x.size, 60, replace=False)
    values.flat[wild] += 2.0 * rng.choice([-1.0, 1.0], 60)
    values[0, :5] = np.nan
    found = find_outliers(values, 0.05, 3.0)
    assert found.flat[wild].mean() > 0.95
    calm = np.ones(x.size, bool)
    calm[wild] = False
    # the jump of half a metre is motion, not an outlier
    assert found.ravel()[calm].mean() < 0.02
    assert not found[0, :5].any()
    alone = np.full((9, 9), np.nan)
    alone[4, 4] = 1.0
    assert find_outliers(alone, 0.1, 3.0)[4, 4]


@pytest.fixture(scope="module")
def scenes(geocoded):
    reference = geocoded("clean", "9192")
    return reference, geocoded("clean", "10194", reference)


def paths(folder):
    names = "range_offset", "azimuth_offset", "quality"
    return {name: str(folder / f"{name}.tif") for name in names}


def motion_errors(path, truth, folder):
    """Difference to a truth (function of the record) and what is left of it after a plane, which registration took."""
    with Raster(path) as raster:
        measured, grid, record = raster.read(), raster.grid, raster.record
    rows, cols = np.meshgrid(np.arange(grid.rows), np.arange(grid.cols), indexing="ij")
    lon, lat = grid_to_lonlat(grid, rows, cols)

    def sample(name):
        with Raster(folder / name) as raster:
            values, source = raster.read(), raster.grid
        return map_coordinates(values, [source.row(lat), source.col(lon)], order=1, cval=np.nan)

    error = measured - truth(sample, record)
    known = np.isfinite(error)
    design = np.stack([np.ones(known.sum()), rows[known], cols[known]], axis=1)
    rest = error[known] - design @ np.linalg.lstsq(design, error[known], rcond=None)[0]
    return rest, truth(sample, record)[known]


def along_flight(sample, record):
    heading = record.heading_rad
    return sample("disp_east.tif") * math.sin(heading) + sample("disp_north.tif") * math.cos(heading)


def toward_sensor(sample, record):
    return sample("disp_los_desc.tif")


def test_motion_of_the_simulated_earthquake(scenes, bam_small, tmp_path):
    """Without noise: 3 cm in azimuth and 4 cm in range of motion of 23 and 6 cm rms, with sign and scale."""
    progress = made.Listener()
    job = PixelOffsetsJob(*scenes, **paths(tmp_path), step_m=400.0)
    result = measure_offsets(job, progress)
    rest, motion = motion_errors(job.azimuth_offset, along_flight, bam_small / "truth")
    assert motion.std() > 0.2
    assert rest.std() < 0.03
    rest, motion = motion_errors(job.range_offset, toward_sensor, bam_small / "truth")
    assert motion.std() > 0.05
    assert rest.std() < 0.04
    assert result.values["VALID"] > 60.0
    assert result.values["AZIMUTH_SIGMA"] < 0.03
    with Raster(job.quality) as raster:
        assert raster.band_names() == ("correlation", "range sigma", "azimuth sigma", "window")
        assert raster.grid.pixel_x == pytest.approx(400.0, rel=0.03)
        assert raster.record.secondary is not None
    assert any("windows gave an offset" in text for text in progress.messages)


def test_tiles_do_not_show_and_order_does_not_matter(scenes, tmp_path, monkeypatch):
    job = PixelOffsetsJob(*scenes, **paths(tmp_path), step_m=900.0, outliers=0.0)
    measure_offsets(job, Silent())
    whole = made.read(job.azimuth_offset)
    monkeypatch.setattr(stage, "_TILE_PIXELS", 300)
    listener = made.Listener()
    measure_offsets(PixelOffsetsJob(*reversed(scenes), **paths(tmp_path), step_m=900.0, outliers=0.0), listener)
    np.testing.assert_array_equal(np.isfinite(made.read(job.azimuth_offset)), np.isfinite(whole))
    # a tile's interpolation ends at its margin, where its spectrum wraps around
    np.testing.assert_allclose(made.read(job.azimuth_offset), whole, atol=0.01)
    assert any("exchanged" in text for text in listener.messages)


def test_cancel_leaves_no_file(scenes, tmp_path):
    with pytest.raises(Cancelled):
        measure_offsets(PixelOffsetsJob(*scenes, **paths(tmp_path), step_m=900.0), made.Listener(cancel_after=1))
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("change", "text"),
    [
        ({"window_m": 0.0}, "WINDOW is 0"),
        ({"window_m": 20.0}, "WINDOW of 20"),
        ({"window_m": 1e5}, "larger than the scenes"),
        ({"step_m": -1.0}, "STEP"),
        ({"search_m": math.nan}, "SEARCH"),
        ({"oversampling": 1}, "OVERSAMPLING"),
        ({"min_correlation": 1.0}, "MIN_CORRELATION"),
        ({"outliers": -1.0}, "OUTLIERS"),
    ],
)
def test_nonsense_is_refused(scenes, tmp_path, change, text):
    with pytest.raises(InputError, match=text):
        measure_offsets(PixelOffsetsJob(*scenes, **paths(tmp_path), **change), Silent())
    assert not list(tmp_path.iterdir())


def test_scenes_that_do_not_fit_are_refused(scenes, tmp_path):
    with pytest.raises(InputError, match="same scene"):
        measure_offsets(PixelOffsetsJob(scenes[0], scenes[0], **paths(tmp_path)), Silent())
    rng = np.random.default_rng(0)
    grid = made.utm_grid(100, 100)
    image = made.speckle(rng, grid.shape, 0.5)[0]
    other = made.write(tmp_path / "other.tif", grid, [image], record=made.make_record("scene", reference=made.DAY_2))
    with pytest.raises(GridMismatchError):
        measure_offsets(PixelOffsetsJob(scenes[0], other, **paths(tmp_path)), Silent())
    alone = made.write(tmp_path / "alone.tif", grid, [image], record=made.make_record("scene"))
    with pytest.raises(InputError, match="GEOMETRY is missing"):
        measure_offsets(PixelOffsetsJob(alone, other, **paths(tmp_path)), Silent())


def test_nothing_that_matches_is_an_error(scenes, tmp_path):
    with pytest.raises(EmptyOutputError):
        measure_offsets(PixelOffsetsJob(*scenes, **paths(tmp_path), step_m=2000.0, min_correlation=0.999), Silent())
    assert not list(tmp_path.iterdir())


def test_sizes_in_pixels_follow_the_ground():
    grid = made.utm_grid(2000, 2000, pixel=5.0)
    plan = plan_windows(grid, 500.0, 200.0, 12.0)
    assert plan[:3] == (Looks(40, 40), Looks(100, 100), Looks(3, 3))
