"""Interpolation of band-limited signals at known shifts, against the closed form of the weights."""

import numpy as np
import pytest
from quakesar.core.errors import InputError
from quakesar.core.geometry import ScenePoints, locate
from quakesar.core.grids import MapGrid, Window
from quakesar.core.kernels.resampling import TAPS, chip_quality
from quakesar.core.resampling import Registration, interpolation_table, keep_common_band, prepare_resampler, split
from radar_scenes import (
    AZIMUTH_BAND_HZ,
    LINE_S,
    RANGE_BAND_HZ,
    RANGE_PHASE,
    RANGE_SAMPLING_HZ,
    WAVELENGTH_M,
    Circle,
    array_scene,
    crs_wkt,
    image_of,
    radar_grid,
    white_spectrum,
)

SHAPE = (192, 160)
TRACK = Circle(61.5, 29.0, -168.0)
GRID = radar_grid(TRACK, 58.4, 29.0, SHAPE)
AZIMUTH, RANGE = AZIMUTH_BAND_HZ * LINE_S, RANGE_BAND_HZ / RANGE_SAMPLING_HZ
INNER = (slice(8, -8), slice(8, -8))


@pytest.fixture(scope="module")
def spectrum():
    return white_spectrum(SHAPE, np.random.default_rng(11))


def points_at(lines, samples):
    """Radar coordinates of pixel (i, j) of the scene moved by fractions."""
    line, sample = np.meshgrid(np.arange(SHAPE[0]) + lines, np.arange(SHAPE[1]) + samples, indexing="ij")
    return ScenePoints(GRID.line_to_time(line), GRID.sample_to_range(sample))


def resample(image, points, doppler_hz=(0.0,), wavelength_m=None, registration=None):
    scene = array_scene(TRACK, GRID, image, doppler_hz)
    return prepare_resampler(scene, registration).resample(
        Window(0, 0, *SHAPE), split(image.astype(np.complex64)), points, wavelength_m
    )


def closed_form(band, fraction):
    """Least mean squared error of eight weights for a white spectrum of the given width (Wiener; power 1)."""
    taps = np.arange(TAPS) - (TAPS // 2 - 1)
    matrix, wanted = np.sinc(band * (taps[:, None] - taps)), np.sinc(band * (taps - fraction))
    return 1.0 - wanted @ np.linalg.solve(matrix, wanted)


@pytest.mark.parametrize("doppler_hz", [0.0, 600.0, -600.0, 188.0])
@pytest.mark.parametrize("shift", [(0.5, 0.5), (0.25, 0.8), (-0.37, 0.13), (0.9, -0.55)])
def test_error_is_that_of_the_weights(spectrum, shift, doppler_hz):
    """Truth by a Fourier shift. Two passes add their errors; ten percent for the sampling of a random image."""
    got = resample(image_of(spectrum, doppler_hz), points_at(*shift), (doppler_hz,))[INNER]
    want = image_of(spectrum, doppler_hz, -shift[0], -shift[1])[INNER]
    power = np.mean(np.abs(got - want) ** 2) / np.mean(np.abs(want) ** 2)
    expected = closed_form(AZIMUTH, shift[0] % 1.0) + closed_form(RANGE, shift[1] % 1.0)
    assert power < 1.15 * expected + 1e-6
    assert power < 10 ** (-27.9 / 10)  # the worst: half a pixel both ways
    coherence = np.vdot(want, got) / np.sqrt(np.vdot(want, want).real * np.vdot(got, got).real)
    assert abs(np.angle(coherence)) < 2e-3
    assert abs(coherence) > 0.999


def test_worst_fraction_of_each_axis(spectrum):
    """About -31 dB along azimuth (80 % of the band) and -30 dB across at the worst fraction; the mean is lower."""
    fractions = np.linspace(0, 1, 41)
    for band in (AZIMUTH, RANGE):
        assert 10 * np.log10(max(closed_form(band, f) for f in fractions)) < -28.0
        assert 10 * np.log10(np.mean([closed_form(band, f) for f in fractions])) < -30.0


@pytest.mark.parametrize("band", [0.3, 0.7963, 0.833, 0.95])
def test_table_has_the_least_error(band):
    """Every row: the error of its float32 weights, summed over the band in double, is the closed form's."""
    table = interpolation_table(band).astype(float)
    frequency = (np.arange(2000) + 0.5) / 2000 * band - band / 2
    taps = np.arange(TAPS) - (TAPS // 2 - 1)
    for row in (0, 1, 300, 1024, 1700, 2048):
        response = np.exp(2j * np.pi * np.outer(frequency, taps)) @ table[row]
        error = np.mean(np.abs(response - np.exp(2j * np.pi * frequency * row / 2048)) ** 2)
        # the regularisation costs some 1e-6
        assert error < closed_form(band, row / 2048) * 1.05 + 3e-6


@pytest.mark.parametrize("shift", [(0, 0), (3, -2), (-5, 4)])
@pytest.mark.parametrize("doppler_hz", [0.0, -430.0])
def test_whole_pixels_are_exact(spectrum, shift, doppler_hz):
    """To float32 and the regularisation of the weights (-60 dB)."""
    image = image_of(spectrum, doppler_hz)
    got = resample(image, points_at(*shift), (doppler_hz,))
    want = np.roll(image, (-shift[0], -shift[1]), (0, 1))
    assert np.abs(got - want)[INNER].max() < 1e-3
    assert np.sqrt(np.mean(np.abs(got - want)[INNER] ** 2)) < 2e-4


def test_a_varying_doppler_is_followed(spectrum):
    """The centroid changes by 200 Hz across the scene; truth column by column."""
    ranges = GRID.sample_to_range(np.arange(SHAPE[1]))
    slope = 200.0 / (ranges[-1] - ranges[0])
    centroid = -300.0 + slope * (ranges - GRID.start_range_m)
    base = image_of(spectrum)
    lines = np.arange(SHAPE[0])[:, None]
    image = base * np.exp(2j * np.pi * centroid * LINE_S * lines)
    got = resample(image, points_at(0.5, 0.0), (-300.0, slope))[INNER]
    want = (image_of(spectrum, lines=-0.5) * np.exp(2j * np.pi * centroid * LINE_S * (lines + 0.5)))[INNER]
    assert np.mean(np.abs(got - want) ** 2) / np.mean(np.abs(want) ** 2) < 1.15 * closed_form(AZIMUTH, 0.5) + 1e-3


def test_geometric_phase_is_removed(spectrum):
    """The geocoded scene is s exp(+i 4 pi R / lambda), to float32."""
    image, points = image_of(spectrum), points_at(0.3, 0.6)
    plain, flat = resample(image, points), resample(image, points, wavelength_m=WAVELENGTH_M)
    turned = plain * np.exp(1j * RANGE_PHASE * points.slant_range_m)
    assert np.abs(flat - turned)[INNER].max() < 1e-4


def test_registration_moves_the_pixels(spectrum):
    """Recorded minus predicted position: the value comes from as many lines and samples later."""
    image = image_of(spectrum)
    constant = Registration((1.25, 0, 0, 0, 0, 0), (-2.5, 0, 0, 0, 0, 0))
    got = resample(image, points_at(0.0, 0.0), registration=constant)
    want = resample(image, points_at(1.25, -2.5))
    np.testing.assert_allclose(got[INNER], want[INNER], atol=2e-3)


def test_registration_is_a_polynomial_of_time_and_range(spectrum):
    """1, u, v, u2, uv, v2 with u and v from -1 to 1 over the scene."""
    image = image_of(spectrum)
    lines, samples = (0.4, 0.5, -0.3, 0.2, 0.1, -0.2), (-0.2, 0.3, 0.6, -0.1, 0.25, 0.15)
    got = resample(image, points_at(0.0, 0.0), registration=Registration(lines, samples))
    u, v = np.meshgrid(np.linspace(-1, 1, SHAPE[0]), np.linspace(-1, 1, SHAPE[1]), indexing="ij")
    terms = np.stack([np.ones_like(u), u, v, u * u, u * v, v * v], axis=-1)
    base = points_at(0.0, 0.0)
    moved = ScenePoints(
        base.time_s + LINE_S * (terms @ lines), base.slant_range_m + GRID.range_spacing_m * (terms @ samples)
    )
    np.testing.assert_allclose(got[INNER], resample(image, moved)[INNER], atol=5e-3)


def test_zero_outside_and_for_missing_heights(spectrum):
    image = image_of(spectrum).astype(np.complex64)
    points = points_at(0.5, 0.5)
    points.time_s[50, 60] = np.nan
    points.slant_range_m[50, 60] = np.nan
    kept = image.copy(), points.time_s.copy(), points.slant_range_m.copy()
    got = resample(image, points)
    whole = resample(image, points_at(0.5, 0.5))
    assert got[50, 60] == 0
    got[50, 60] = whole[50, 60]
    np.testing.assert_array_equal(got, whole)
    # eight taps need three pixels before and four after
    assert (whole[:3] == 0).all()
    assert (whole[-4:] == 0).all()
    assert (whole[:, :3] == 0).all()
    assert (whole[:, -4:] == 0).all()
    assert (whole[3:-4, 3:-4] != 0).all()
    far = resample(image, points_at(1e6, 0.0))
    assert (far == 0).all()
    for before, after in zip(kept, (image, points.time_s, points.slant_range_m)):
        np.testing.assert_array_equal(before, after)


def test_a_window_gives_the_same_pixels(spectrum):
    """Reading part of the scene changes nothing where the part suffices."""
    image = image_of(spectrum, 300.0).astype(np.complex64)
    scene = array_scene(TRACK, GRID, image, (300.0,))
    resampler, points = prepare_resampler(scene), points_at(0.3, 0.7)
    whole = resampler.resample(Window(0, 0, *SHAPE), split(image), points, WAVELENGTH_M)
    window = Window(40, 30, 90, 80)
    part = resampler.resample(window, split(image[window.slices]), points, WAVELENGTH_M)
    held = part != 0
    assert held.sum() == (90 - 7) * (80 - 7)
    np.testing.assert_array_equal(part[held], whole[held])


def test_window_of_a_tile_holds_its_pixels(spectrum):
    """Every map pixel that the whole scene can serve is served from the window of its tile."""
    image = image_of(spectrum).astype(np.complex64)
    scene = array_scene(TRACK, GRID, image)
    registration = Registration((2.0, 0.5, 0, 0, 0, 0), (-1.0, 0, 0.3, 0, 0, 0))
    resampler = prepare_resampler(scene, registration)
    grid = MapGrid(80, 60, 58.4 - 0.006, 29.0 + 0.003, 2e-4, 8e-5, crs_wkt("EPSG:4326"))
    served = 0
    for row in range(0, 80, 20):
        tile = grid.crop(Window(row, 0, 20, 60))
        heights = np.random.default_rng(row).uniform(-200.0, 300.0, tile.shape)
        points = locate(resampler.arc, tile, heights)
        whole = resampler.resample(Window(0, 0, *SHAPE), split(image), points, None)
        window = resampler.window(tile, (-200.0, 300.0))
        if window is None:
            assert (whole == 0).all()
            continue
        part = resampler.resample(window, split(image[window.slices]), points, None)
        np.testing.assert_array_equal(part, whole)
        served += int((part != 0).sum())
    assert served > 1000
    far = MapGrid(10, 10, 70.0, 29.0, 1e-4, 1e-4, crs_wkt("EPSG:4326"))
    assert resampler.window(far, (0.0, 100.0)) is None


def test_isce2_resampling_of_winnipeg(shared_data):
    """The reference set's warped scene: coregistered to itself, so the warp is the identity and must be exact."""
    h5py = pytest.importorskip("h5py")
    folder = shared_data / "isce3_geometry_reference"
    with h5py.File(folder / "winnipeg.h5") as file:
        image = file["science/LSAR/SLC/swaths/frequencyA/HH"][()]
    want = np.fromfile(folder / "warped_winnipeg.slc", np.complex64).reshape(250, 250)
    part, inner = image[:192, :160], (slice(20, -20), slice(20, -20))
    got = resample(part, points_at(0.0, 0.0))
    scale = np.abs(want).mean()
    assert np.abs(got - want[:192, :160])[inner].mean() < 1e-3 * scale


def test_chip_quality_of_known_coherence():
    """Coherence over 8 x 8 cells of white noise at a true 0, 0.6, 1; correlation of equal chips is one."""
    generator = np.random.default_rng(5)

    def noise():
        return (generator.standard_normal((128, 64, 2)) @ np.array([1.0, 1j])).astype(np.complex64)

    a, b = noise(), noise()
    for coherence in (0.0, 0.6, 1.0):
        other = (coherence * a + np.sqrt(1 - coherence**2) * b).astype(np.complex64)
        found, correlation = chip_quality(a, other, 8)
        # the bias of 64 looks at zero coherence: sqrt(pi / (4 L))
        assert found == pytest.approx(max(coherence, np.sqrt(np.pi / 256)), abs=0.03)
        assert (correlation > 0.999) == (coherence == 1.0)
    assert chip_quality(np.zeros((16, 16), np.complex64), a[:16, :16].copy(), 8) == (0.0, 0.0)


def test_a_fringe_slope_does_not_lower_the_quality():
    generator = np.random.default_rng(6)
    a = (generator.standard_normal((128, 64, 2)) @ np.array([1.0, 1j])).astype(np.complex64)
    ramp = np.exp(2j * np.pi * np.arange(128) / 64)[:, None].astype(np.complex64)
    assert chip_quality(a, a * ramp, 8)[0] > 0.94


def seen_around(ground, doppler_hz):
    """A scene of given ground whose azimuth band is centred at a Doppler: one flat band of the ground's spectrum."""
    frequency = np.fft.fftfreq(ground.shape[0], LINE_S)[:, None]
    away = (frequency - doppler_hz + 0.5 / LINE_S) % (1.0 / LINE_S) - 0.5 / LINE_S
    return np.fft.ifft(np.fft.fft(ground, axis=0) * (np.abs(away) <= AZIMUTH_BAND_HZ / 2), axis=0)


def coherence_of(a, b):
    return np.abs(np.vdot(b, a)) / np.sqrt(np.vdot(a, a).real * np.vdot(b, b).real)


@pytest.mark.parametrize("centroids", [(-134.0, -188.0), (-120.0, 180.0)])
def test_common_band_is_kept(centroids):
    """Scenes of one ground with bands around two centroids: coherence 1 - df / B before, near 1 after."""
    generator = np.random.default_rng(8)
    shape = (1024, 24)
    ground = generator.standard_normal((*shape, 2)) @ np.array([1.0, 1j])
    images = [seen_around(ground, f).astype(np.complex64) for f in centroids]
    grid = radar_grid(TRACK, 58.4, 29.0, shape)
    pairs = []
    for image, centroid in zip(images, centroids):
        scene = array_scene(TRACK, grid, image, (centroid,))
        pairs.append((scene, prepare_resampler(scene)))
    inner = slice(100, -100)
    lost = abs(centroids[0] - centroids[1]) / AZIMUTH_BAND_HZ
    assert coherence_of(*(image[inner] for image in images)) == pytest.approx(1.0 - lost, abs=0.01)
    window = Window(0, 0, *shape)
    filtered = []
    for image, resampler in zip(images, keep_common_band(*pairs)):
        before = image.copy()
        kept = resampler.filter(window, image)
        np.testing.assert_array_equal(image, before)
        filtered.append((kept[0] + 1j * kept[1])[inner])
    assert coherence_of(*filtered) > 0.995
    # what is kept has the phase it had
    assert abs(np.angle(np.vdot(images[0][inner], filtered[0]))) < 1e-3
    # a part of the scene is filtered like the whole
    resampler = keep_common_band(*pairs)[0]
    part = resampler.filter(Window(300, 5, 400, 10), images[0][300:700, 5:15])
    whole = resampler.filter(window, images[0])
    np.testing.assert_allclose(part[:, 70:-70], whole[:, 370:630, 5:15], atol=1e-4)


@pytest.mark.parametrize("lines", [40, 200, 331])
def test_filter_is_the_plain_convolution(lines):
    """Twin: columns brought to zero frequency, convolved with the taps tap by tap, and turned back; zeros outside."""
    generator = np.random.default_rng(lines)
    image = (generator.standard_normal((lines, 19, 2)) @ np.array([1.0, 1j])).astype(np.complex64)
    scenes = [array_scene(TRACK, GRID, np.zeros(SHAPE, np.complex64), (f, 0.002)) for f in (-134.0, -188.0)]
    resampler = keep_common_band(*((scene, prepare_resampler(scene)) for scene in scenes))[0]
    window = Window(17, 23, *image.shape)
    away = GRID.sample_to_range(window.col + np.arange(window.cols)) - resampler.doppler[0]
    cycles = np.polynomial.polynomial.polyval(away, resampler.doppler[6:]) * LINE_S
    turn = np.exp(-2j * np.pi * cycles * (window.row + np.arange(lines))[:, None])
    taps = resampler.common_band.astype(float)
    assert taps.sum() == pytest.approx(1.0, abs=1e-6)
    want = np.stack([np.convolve(column, taps)[64 : 64 + lines] for column in (image * turn).T], axis=1) / turn
    kept = resampler.filter(window, image)
    # a few roundings of single precision
    np.testing.assert_allclose(kept[0] + 1j * kept[1], want, atol=3e-6)


def test_a_pixel_that_is_no_number_does_not_spread():
    scenes = [array_scene(TRACK, GRID, np.zeros(SHAPE, np.complex64), (f,)) for f in (-134.0, -188.0)]
    resampler = keep_common_band(*((scene, prepare_resampler(scene)) for scene in scenes))[0]
    image = np.ones((200, 20), np.complex64)
    empty, broken = image.copy(), image.copy()
    empty[90, 7], broken[90, 7] = 0.0, np.nan
    window = Window(0, 0, *image.shape)
    np.testing.assert_array_equal(resampler.filter(window, broken), resampler.filter(window, empty))
    assert np.isnan(broken[90, 7])


def test_pixels_without_a_solution_stay_empty(spectrum):
    image, points = image_of(spectrum), points_at(0.3, 0.7)
    points.time_s[20, 30], points.slant_range_m[40, 50] = np.nan, np.nan
    found = resample(image, points, wavelength_m=WAVELENGTH_M)
    assert found[20, 30] == 0
    assert found[40, 50] == 0
    assert (found[INNER] == 0).sum() == 2


def test_common_band_of_equal_and_of_strange_centroids():
    def ready(centroid):
        scene = array_scene(TRACK, GRID, np.zeros(SHAPE, np.complex64), (centroid,))
        return scene, prepare_resampler(scene)

    same, near, far = ready(100.0), ready(105.0), ready(-1200.0)
    kept = keep_common_band(same, near)
    assert kept[0] is same[1]
    assert kept[1] is near[1]
    with pytest.raises(InputError, match=r"centroids of the two scenes differ by 1300 Hz of a bandwidth of 1316 Hz"):
        keep_common_band(same, far)
