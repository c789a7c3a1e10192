"""Multiple-aperture interferometry: planted motion of speckle along the flight, theory of the noise, the simulator."""

import math

import made_products as made
import numpy as np
import pytest
from quakesar.core import multiple_aperture as stage
from quakesar.core.conventions import Looks
from quakesar.core.errors import Cancelled, InputError
from quakesar.core.multiple_aperture import (
    Halves,
    MultipleApertureJob,
    combine_halves,
    measure_along_track,
    phase_to_motion,
    split_apertures,
)
from quakesar.core.progress import Silent
from quakesar.core.raster import Raster
from quakesar.core.statistics import phase_deviation
from scipy import fft
from test_offsets import along_flight, motion_errors

PIXEL_M, HEADING = 5.0, math.radians(-167.0)
# Frequencies along the flight and across it that the scenes fill, cycles per metre, and the Doppler centroid.
BAND, ACROSS, DOPPLER = 0.15, 0.04, 0.03
INNER = slice(32, -32), slice(32, -32)
# A metre along the flight in pixels down and to the right.
ALONG = -math.cos(HEADING) / PIXEL_M, math.sin(HEADING) / PIXEL_M


def pair(rng, shape, motion_m, coherence, across_m=0.0):
    """Scenes whose spectrum is a rectangle turned by the heading; the later one moved along the flight and across."""
    down, right = fft.fftfreq(shape[0])[:, None] / PIXEL_M, fft.fftfreq(shape[1])[None, :] / PIXEL_M
    along = -down * math.cos(HEADING) + right * math.sin(HEADING)
    beside = down * math.sin(HEADING) + right * math.cos(HEADING)
    band = (np.abs(along) < BAND / 2) & (np.abs(beside) < ACROSS / 2)
    a, b = (band * (rng.standard_normal(shape) + 1j * rng.standard_normal(shape)) for _ in range(2))
    b = coherence * a + math.sqrt(1.0 - coherence**2) * b
    b = b * np.exp(-2j * np.pi * (along * motion_m + beside * across_m))
    rows, cols = np.ogrid[: shape[0], : shape[1]]
    place = PIXEL_M * (-rows * math.cos(HEADING) + cols * math.sin(HEADING))
    images = [fft.ifft2(a), fft.ifft2(b)]
    # the carrier moves with the scene
    images[1] *= np.exp(-2j * np.pi * DOPPLER * motion_m)
    return tuple((image * np.exp(2j * np.pi * DOPPLER * place) * shape[0]).astype(np.complex64) for image in images)


def measure(scenes, looks, side):
    halves = split_apertures(*scenes, ALONG, 1.0, looks, INNER)
    phase, coherence, _ = combine_halves(halves, side)
    return phase * phase_to_motion(halves.separation), coherence, halves.separation


@pytest.mark.parametrize("motion_m", [0.0, 0.35, -1.6])
def test_planted_motion_along_the_flight(motion_m):
    scenes = pair(np.random.default_rng(3), (544, 544), motion_m, 0.95, across_m=0.4)
    motion, coherence, separation = measure(scenes, Looks(16, 16), 5)
    # two halves of a flat band lie half of it apart; the soft cut between them takes a few percent
    assert separation == pytest.approx(BAND / 2, rel=0.08)
    assert np.nanmean(motion) == pytest.approx(motion_m, abs=0.02)
    assert np.nanmedian(coherence) == pytest.approx(0.95, abs=0.03)


def test_noise_is_that_of_theory():
    """At a coherence of 0.9 within 20 percent of sqrt(2) times the phase noise of a half aperture."""
    scenes = pair(np.random.default_rng(5), (1088, 1088), 0.0, 0.9)
    looks = Looks(32, 32)
    motion, _, separation = measure(scenes, looks, 1)
    cells = looks.rows * looks.cols * PIXEL_M**2 * 0.5 * BAND * ACROSS
    theory = math.sqrt(2.0) * float(phase_deviation(0.9, cells)) * phase_to_motion(separation)
    assert np.nanstd(motion) == pytest.approx(theory, rel=0.2)


def test_formula_of_bechor_and_zebker():
    """Half apertures of an antenna of 10 m: their centres lie 1 / l apart, and d = l / (4 pi n) times the phase."""
    antenna_m, part = 10.0, 0.5
    assert phase_to_motion(2.0 * part / antenna_m) == pytest.approx(antenna_m / (4.0 * math.pi * part))


def test_fringes_and_missing_cells():
    """A fringe across the window turns both halves alike; a cell without data is left out of the mean."""
    cols = np.mgrid[:20, :20][1]
    fringe = np.exp(0.9j * cols)
    powers = np.ones((4, 20, 20))
    powers[:, :, 15:] = 0.0
    phase, coherence, filled = combine_halves(Halves(fringe * np.exp(0.3j), fringe, powers, 0.1), 5)
    np.testing.assert_allclose(phase[2:-2, 2:13], 0.3, atol=1e-12)
    assert np.isnan(phase[:, 15:]).all()
    np.testing.assert_allclose(coherence[2:-2, 2:13], 1.0)
    assert filled[10, 14] == pytest.approx(0.6)


def test_folded_spectrum_is_refused():
    rng = np.random.default_rng(1)
    scenes = [(rng.standard_normal((256, 256)) + 1j * rng.standard_normal((256, 256))).astype(np.complex64)] * 2
    with pytest.raises(InputError, match="azimuth spectrum"):
        split_apertures(*scenes, ALONG, 1.0, Looks(8, 8), INNER)


@pytest.fixture(scope="module")
def scenes(geocoded):
    reference = geocoded("clean", "9192")
    return reference, geocoded("clean", "10194", reference)


def test_motion_of_the_simulated_earthquake(scenes, bam_small, tmp_path):
    """Without noise: 3 cm rms of motion of 23 cm, after the plane that the registration took away."""
    job = MultipleApertureJob(
        *scenes, str(tmp_path / "a.tif"), uncertainty=str(tmp_path / "u.tif"), coherence=str(tmp_path / "c.tif")
    )
    result = measure_along_track(job, Silent())
    rest, motion = motion_errors(job.azimuth_offset, along_flight, bam_small / "truth")
    assert motion.std() > 0.2
    assert rest.std() < 0.03
    # the antenna of ASAR is 10 m long, its spectrum is weighted toward the middle
    assert 0.06 < result.values["SEPARATION"] < 0.1
    assert result.values["VALID"] > 60.0
    with Raster(job.coherence) as raster:
        assert np.nanmedian(raster.read()) > 0.9
    with Raster(job.azimuth_offset) as raster:
        assert raster.record.product == "azimuth_offset"


def test_tiles_do_not_show(scenes, tmp_path, monkeypatch):
    outputs = [str(tmp_path / f"{k}.tif") for k in range(2)]
    measure_along_track(MultipleApertureJob(*scenes, outputs[0], step_m=150.0), Silent())
    monkeypatch.setattr(stage, "_TILE_PIXELS", 400)
    measure_along_track(MultipleApertureJob(*scenes, outputs[1], step_m=150.0), Silent())
    one, other = map(made.read, outputs)
    # the middle of the spectrum is found on each tile for itself
    assert np.nanstd(one - other) < 0.02


def test_cancel_and_nonsense(scenes, tmp_path):
    output = str(tmp_path / "a.tif")
    with pytest.raises(Cancelled):
        measure_along_track(MultipleApertureJob(*scenes, output), made.Listener(cancel_after=1))
    for change, text in (
        ({"window_m": 0.0}, "WINDOW"),
        ({"step_m": math.inf}, "STEP"),
        ({"window_m": 50.0, "step_m": 80.0}, "smaller than STEP"),
        ({"min_coherence": 1.0}, "MIN_COHERENCE"),
    ):
        with pytest.raises(InputError, match=text):
            measure_along_track(MultipleApertureJob(*scenes, output, **change), Silent())
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("rate", [(0.0, 0.25), (0.2, -0.15)])
def test_a_fringe_within_a_cell_is_levelled(rate):
    """A displacement that turns the phase by a cycle every four to five pixels, 4 cycles in a cell, costs nothing."""
    scenes = pair(np.random.default_rng(7), (544, 544), 0.35, 0.95)
    rows, cols = np.ogrid[:544, :544]
    fringe = np.exp(2j * np.pi * (rate[0] * rows + rate[1] * cols)).astype(np.complex64)
    found = []
    for difference in (1.0, fringe):
        halves = split_apertures(*scenes, ALONG, difference, Looks(16, 16), INNER)
        phase, coherence, _ = combine_halves(halves, 5)
        found.append((np.nanmean(phase) * phase_to_motion(halves.separation), np.nanmedian(coherence)))
    (motion, coherence), (same, steep) = found
    assert same == pytest.approx(motion, abs=1e-4)
    assert steep == pytest.approx(coherence, abs=1e-3)
