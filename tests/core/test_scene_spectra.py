"""Spectra along the flight: a planted weighting comes off, what only one scene holds is cut; density of slopes."""

import math

import numpy as np
import pytest
from quakesar.core.look_density import local_mean, look_density
from quakesar.core.scene_spectra import flatten_scenes, flatten_spectra
from scipy import fft

# A metre along the flight is a quarter of a pixel down: pixels of 4 m, flight straight down the map.
ALONG, PIXEL_M, BAND = (0.25, 0.0), 4.0, 0.16


def weighted_pair(rng, shape, shift):
    """One white scene, its spectrum weighted by 0.75 + 0.25 cos along the flight, the later band moved by `shift`."""
    frequency = fft.fftfreq(shape[0])[:, None] / PIXEL_M
    across = np.abs(fft.fftfreq(shape[1])[None, :]) < 0.2
    white = rng.standard_normal(shape) + 1j * rng.standard_normal(shape)
    pair = []
    for middle in (0.0, shift):
        place = (frequency - middle) / BAND
        weight = np.where(np.abs(place) < 0.5, 0.75 + 0.25 * np.cos(2.0 * np.pi * place), 0.0)
        pair.append((fft.ifft2(white * weight * across) * shape[0]).astype(np.complex64))
    return pair


def test_common_band_is_flat_and_alone():
    shift = 0.02
    pair = weighted_pair(np.random.default_rng(1), (1024, 256), shift)
    flat = flatten_spectra(*pair, ALONG)
    # the soft edges of the band take some of it: from 5 to 20 percent of the power
    assert flat.band[1] == pytest.approx(BAND - shift, rel=0.12)
    for spectrum in flat.spectra:
        power = (np.abs(spectrum) ** 2).mean(axis=1)
        inside = np.abs(flat.frequency[:, 0] - flat.band[0]) < 0.4 * flat.band[1]
        outside = np.abs(flat.frequency[:, 0] - flat.band[0]) > 0.62 * flat.band[1]
        parts = [part.mean() for part in np.array_split(power[inside][np.argsort(flat.frequency[inside, 0])], 6)]
        assert max(parts) < 1.25 * min(parts)
        assert power[outside].max() < 0.1 * power[inside].mean()


def test_scenes_of_one_ground_become_alike():
    """Different bands of one white ground: their coherence is that of the common part, and one when it is cut out."""
    pair = weighted_pair(np.random.default_rng(2), (1024, 256), 0.03)

    def coherence(a, b):
        return abs(np.vdot(a, b)) / math.sqrt(np.vdot(a, a).real * np.vdot(b, b).real)

    before, after = coherence(*pair), coherence(*flatten_scenes(*pair, ALONG))
    assert before < 0.9
    assert after > 0.985


def test_no_data_stays_no_data():
    pair = weighted_pair(np.random.default_rng(3), (256, 128), 0.0)
    pair[1][50:80, 20:60] = 0.0
    scenes = flatten_scenes(*pair, ALONG)
    np.testing.assert_array_equal(scenes[1] == 0, pair[1] == 0)
    assert all(scene.dtype == np.complex64 for scene in scenes)


@pytest.mark.parametrize("side", [1.0, -1.0])
def test_density_of_level_ground_and_slopes(side):
    """Flight south: a right-looking sensor sees the west far away. A slope of b toward it divides by tan, and so on."""
    incidence = math.radians(23.0)
    east = np.broadcast_to(10.0 * np.arange(60), (40, 60))
    for slope in (0.0, 0.2, -0.2, 0.6):
        # the ground rises by `slope` away from the sensor: it faces it
        away = -side * east
        slant_range = away * math.sin(incidence) - slope * away * math.cos(incidence)
        found = look_density(slant_range, (0.25, 0.0), (4.0, 10.0), side, incidence)
        wanted = np.clip(1.0 - slope / math.tan(incidence), 0.02, 3.0)
        np.testing.assert_allclose(found, wanted, rtol=1e-5)
    assert (look_density(np.full((5, 5), np.nan), (0.25, 0.0), (4.0, 10.0), side, incidence) == np.float32(0.02)).all()


def test_mean_of_what_is_known():
    values = np.arange(25.0).reshape(5, 5)
    known = values != 12.0
    assert local_mean(np.where(known, values, 1e9), known, (3, 3))[2, 2] == pytest.approx(12.0, rel=1e-5)
    assert not local_mean(values, np.zeros((5, 5), bool), (3, 3)).any()
