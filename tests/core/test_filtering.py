"""Goldstein filtering: identities, invariants, gain on known noise, and what must not spread."""

from pathlib import Path

import made_products as made
import numpy as np
import pytest
from quakesar.core import filtering
from quakesar.core.conventions import Record
from quakesar.core.errors import Cancelled, GridMismatchError, InputError
from quakesar.core.filtering import FilterJob, filter_interferogram, goldstein
from quakesar.core.kernels import _jit
from quakesar.core.kernels.filtering import raise_powers
from quakesar.core.progress import Silent
from quakesar.core.raster import write_view
from quakesar.core.statistics import phase_deviation

SHAPE = (150, 210)


def fringes(shape=SHAPE):
    y, x = np.mgrid[: shape[0], : shape[1]]
    return 0.35 * x - 0.2 * y + 2.0 * np.sin(x / 60.0) * np.cos(y / 45.0)


def noisy(coherence, looks, shape=SHAPE, seed=0):
    """An interferogram of known phase, coherence and looks."""
    rng = np.random.default_rng(seed)
    total = np.zeros(shape, complex)
    for _ in range(looks):
        a, b = made.speckle(rng, shape, coherence)
        total += a * b.conj()
    return (total / looks * np.exp(1j * fringes(shape))).astype(np.complex64)


def rms(phase):
    return np.sqrt(np.mean(np.angle(np.exp(1j * phase)) ** 2))


@pytest.mark.parametrize("window", [8, 32, 64])
def test_exponent_zero_changes_nothing(window):
    igram = noisy(0.5, 3)
    np.testing.assert_allclose(goldstein(igram, 0.0, window), igram, rtol=0, atol=1e-5)


def test_a_constant_phase_is_kept():
    igram = np.full(SHAPE, 3.0 * np.exp(0.7j), np.complex64)
    np.testing.assert_allclose(goldstein(igram, 1.0), igram, atol=1e-5)


def test_a_plane_wave_and_its_fringes_are_kept():
    y, x = np.mgrid[: SHAPE[0], : SHAPE[1]]
    # Whole cycles per window and fractions of them.
    for slope in (2 * np.pi * 4 / 32, 0.61):
        igram = np.exp(1j * (slope * x - 0.3 * y)).astype(np.complex64)
        turned = np.angle(goldstein(igram, 0.8) * igram.conj())
        inside = np.s_[16:-16, 16:-16]
        # Between two frequencies of the window the spectrum has side lobes, whose weights differ: a ripple is left.
        assert np.abs(turned[inside]).max() < 0.08
        assert abs(turned[inside].mean()) < 0.005


def test_the_magnitude_is_left_alone():
    igram = noisy(0.6, 4)
    np.testing.assert_allclose(np.abs(goldstein(igram, 0.7)), np.abs(igram), rtol=1e-5)


def test_noise_falls_as_the_exponent_rises():
    igram = noisy(0.6, 4)
    errors = [rms(np.angle(goldstein(igram, alpha)) - fringes()) for alpha in (0.0, 0.3, 0.6, 0.9)]
    # What comes in is the theoretical noise of 0.6 coherence and 4 looks.
    assert errors[0] == pytest.approx(phase_deviation(0.6, 4.0), rel=0.03)
    assert all(after < 0.9 * before for before, after in zip(errors, errors[1:]))
    assert errors[3] < 0.35 * errors[0]


def test_coherence_steers_the_exponent():
    igram = noisy(0.6, 4)
    for value, alpha in ((0.05, 0.95), (0.25, 0.75), (1.0, 0.0)):
        coherence = np.full(SHAPE, value, np.float32)
        steered = goldstein(igram, 1.0, coherence=coherence, adaptive=True)
        np.testing.assert_allclose(steered, goldstein(igram, alpha), atol=2e-5)
    # Half a raster that is fully coherent stays as it is, away from the border by a window.
    coherence = np.full(SHAPE, 0.1, np.float32)
    coherence[:, :100] = 1.0
    mixed = goldstein(igram, 1.0, coherence=coherence, adaptive=True)
    np.testing.assert_allclose(mixed[:, :60], igram[:, :60], atol=1e-5)
    np.testing.assert_allclose(mixed[:, 140:], goldstein(igram, 0.9)[:, 140:], atol=2e-5)


def test_unknown_coherence_is_left_out_of_the_mean():
    igram = noisy(0.6, 4)
    coherence = np.ones(SHAPE, np.float32)
    coherence[::3, ::2] = np.nan
    # Full coherence wherever it is known: exponent zero.
    np.testing.assert_allclose(goldstein(igram, 1.0, coherence=coherence, adaptive=True), igram, atol=2e-5)


def test_coherence_keeps_noise_from_its_neighbours():
    # Stripes of good and of useless phase.
    quality = np.where(np.arange(SHAPE[1]) % 24 < 12, 0.8, 0.05) * np.ones(SHAPE)
    igram = noisy(quality, 4)
    good = quality > 0.5
    plain, weighed = (goldstein(igram, 0.7, coherence=c) for c in (None, quality.astype(np.float32)))
    before, after = (rms((np.angle(z) - fringes())[good]) for z in (plain, weighed))
    assert after < 0.8 * before


def test_missing_pixels_stay_where_they_were():
    igram = noisy(0.7, 4)
    clean = goldstein(igram, 0.7)
    holed = igram.copy()
    holed[40, 50], holed[90:130, 150:180], holed[70, 70] = np.nan, 0.0, complex(np.inf, 0.0)
    given = holed.copy()
    filtered = goldstein(holed, 0.7)
    np.testing.assert_array_equal(holed, given)
    missing = ~np.isfinite(np.abs(holed)) | (holed == 0.0)
    np.testing.assert_array_equal(~np.isfinite(np.abs(filtered)) | (filtered == 0.0), missing)
    np.testing.assert_array_equal(filtered[missing], holed[missing])
    # One bad pixel is felt inside its windows only, and hardly there.
    near = np.zeros(SHAPE, bool)
    for part in (np.s_[9:72, 19:82], np.s_[39:102, 39:102], np.s_[58:162, 118:212]):
        near[part] = True
    np.testing.assert_array_equal(filtered[~near], clean[~near])
    spot = np.s_[38:43, 48:53]
    turned = np.angle(filtered[spot] * clean[spot].conj())
    assert np.nanmax(np.abs(turned)) < 0.2


def test_threads_and_tiles_do_not_show(monkeypatch):
    igram = noisy(0.5, 3, (300, 400))
    coherence = np.random.default_rng(3).uniform(0, 1, igram.shape).astype(np.float32)
    whole = goldstein(igram, 0.8, coherence=coherence, adaptive=True, workers=1).tobytes()
    for side in (128, 64):
        monkeypatch.setattr(filtering, "_TILE", side)
        assert goldstein(igram, 0.8, coherence=coherence, adaptive=True, workers=3).tobytes() == whole


def test_the_part_inside_does_not_depend_on_the_rest():
    igram = noisy(0.5, 3)
    inner = goldstein(igram[32:128, 64:192], 0.8)
    np.testing.assert_array_equal(inner[16:-16, 16:-16], goldstein(igram, 0.8)[48:112, 80:176])


def test_the_compiled_filter_is_its_plain_twin(monkeypatch):
    igram = noisy(0.5, 3)
    ours = goldstein(igram, 0.65)
    monkeypatch.setattr(_jit, "HAS_NUMBA", False)
    np.testing.assert_allclose(goldstein(igram, 0.65), ours, rtol=0, atol=1e-5)


@pytest.mark.parametrize("exponent", [0.0, 0.31, 0.5, 1.0, 1.7])
def test_fast_powers(exponent):
    values = np.concatenate([np.geomspace(1e-20, 1.0, 5000), [1.0]]).astype(np.float32)
    powers = values.copy()
    raise_powers(powers, np.float32(exponent))
    np.testing.assert_allclose(powers, values.astype(float) ** exponent, rtol=1e-5, atol=2.0**-126)


@pytest.mark.parametrize("shape", [(1, 1), (5, 40), (33, 16)])
def test_rasters_smaller_than_a_window(shape):
    igram = np.exp(1j * np.linspace(0, 1, shape[0] * shape[1]).reshape(shape)).astype(np.complex64)
    filtered = goldstein(igram, 0.5)
    assert filtered.shape == shape
    np.testing.assert_allclose(np.abs(filtered), 1.0, rtol=1e-5)


@pytest.fixture
def files(tmp_path):
    grid = made.utm_grid(*SHAPE)
    igram = noisy(0.6, 4)
    igram[10:20, 10:30] = 0.0
    coherence = np.full(SHAPE, 0.6) + 0.2 * np.sin(fringes() / 9.0)
    tags = {"KIND": "differential"}
    source = made.write(
        tmp_path / "igram.tif", grid, [igram], record=made.make_record("interferogram", looks=4.0), tags=tags
    )
    quality = made.write(tmp_path / "coherence.tif", grid, [coherence], record=made.make_record("coherence"))
    return source, quality, tmp_path / "filtered.tif"


@pytest.mark.parametrize("method", filtering.METHODS)
def test_the_stage_is_the_block_function(files, method, monkeypatch):
    source, coherence, output = files
    before = Path(source).read_bytes()
    monkeypatch.setattr(filtering, "_TILE", 64)
    result = filter_interferogram(FilterJob(source, str(output), coherence, method, 0.9, 32), Silent())
    adaptive = method == "goldstein_coherence"
    expected = goldstein(made.read(source), 0.9, 32, coherence=made.read(coherence), adaptive=adaptive)
    np.testing.assert_array_equal(made.read(output), expected)
    record = Record.from_tags(made.tags_of(output), "output")
    assert (record.product, record.looks, record.secondary) == ("interferogram", 4.0, made.DAY_2)
    assert record.history[-1].tool == "filterinterferogram"
    assert record.history[-1].parameters == {"method": method, "alpha": 0.9, "window": 32}
    assert set(record.history[-1].inputs) == {"input", "coherence"}
    assert made.tags_of(output)["KIND"] == "differential"
    assert Path(result.values["VIEW"]).is_file()
    assert Path(source).read_bytes() == before


def test_the_view_of_an_interferogram_is_accepted(files):
    source, _, output = files
    filter_interferogram(FilterJob(write_view(source, "phase"), str(output)), Silent())
    np.testing.assert_array_equal(made.read(output), goldstein(made.read(source), 0.8, 32))


def test_a_cancel_leaves_no_file(files):
    source, _, output = files
    with pytest.raises(Cancelled):
        filter_interferogram(FilterJob(source, str(output)), made.Listener(cancel_after=0))
    assert sorted(path.name for path in output.parent.iterdir()) == ["coherence.tif", "igram.tif"]


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"method": "median"}, "METHOD"),
        ({"window": 30}, "WINDOW"),
        ({"alpha": 2.5}, "ALPHA"),
        ({"alpha": float("nan")}, "ALPHA"),
        ({"method": "goldstein_coherence"}, "COHERENCE is missing"),
    ],
)
def test_bad_parameters_give_one_sentence(files, changes, words):
    source, _, output = files
    with pytest.raises(InputError, match=words):
        filter_interferogram(FilterJob(**{"input": source, "output": str(output), **changes}), Silent())
    assert not output.exists()


def test_wrong_rasters_are_refused(files):
    source, coherence, output = files
    with pytest.raises(InputError, match="of kind 'coherence'"):
        filter_interferogram(FilterJob(coherence, str(output)), Silent())
    grid = made.utm_grid(20, 20)
    small = made.write(output.parent / "small.tif", grid, [np.ones(grid.shape)])
    with pytest.raises(GridMismatchError, match="COHERENCE"):
        filter_interferogram(FilterJob(source, str(output), small, "goldstein_coherence"), Silent())
