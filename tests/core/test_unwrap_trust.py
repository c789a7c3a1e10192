"""The second solution, and a predicted displacement that is taken out before: planted errors, aliases, congruence."""

import numpy as np
import pytest
from quakesar.core import unwrap_check
from quakesar.core.conventions import Record
from quakesar.core.errors import Cancelled, InputError
from quakesar.core.grids import MapGrid
from quakesar.core.progress import Silent
from quakesar.core.raster import Band, Raster, RasterWriter, crs_from_text
from quakesar.core.unwrap_inputs import Patch
from quakesar.core.unwrap_raster import UnwrapJob, unwrap_interferogram
from quakesar.core.unwrapping import unwrap

TWO_PI = 2.0 * np.pi
WAVELENGTH_M = 0.0562
SHAPE = (240, 260)
GRID = MapGrid(*SHAPE, 600_000.0, 3_210_000.0, 20.0, 20.0, crs_from_text("EPSG:32640"))


class Listener(Silent):
    def __init__(self):
        self.warnings, self.messages = [], []

    def warning(self, text):
        self.warnings.append(text)

    def message(self, text):
        self.messages.append(text)


class Stopped(Silent):
    def cancelled(self):
        return True


def write(path, array, product, grid=GRID):
    record = Record(product, None, None, "test", WAVELENGTH_M, "right", -2.9, 0.4, looks=8.0)
    with RasterWriter(path, grid, [Band("x")], array.dtype, record, may_be_constant=True) as writer:
        writer.write_all(array)
    return str(path)


def read(path):
    with Raster(path) as raster:
        return raster.read()


def noisy(truth, seed=0, spread_rad=0.3):
    phase = truth + spread_rad * np.random.default_rng(seed).standard_normal(truth.shape)
    return np.exp(1j * phase).astype(np.complex64), phase


@pytest.fixture
def make_job(tmp_path):
    def make(igram, **fields):
        coherence = write(tmp_path / "coherence.tif", np.full(igram.shape, 0.8, np.float32), "coherence")
        names = ("output", "components", "reliability")
        outputs = {name: str(tmp_path / f"{name}.tif") for name in names}
        return UnwrapJob(write(tmp_path / "igram.tif", igram, "interferogram"), coherence, **outputs, **fields)

    return make


def patch_of(igram):
    return Patch(igram, np.full(igram.shape, 0.8, np.float32), np.ones(igram.shape, bool))


def test_a_planted_error_is_found_and_nothing_else():
    r, c = np.mgrid[: SHAPE[0], : SHAPE[1]]
    igram, phase = noisy(0.15 * r + 0.1 * c)
    wrong = phase.astype(np.float32)
    wrong[60:120, 90:150] += np.float32(TWO_PI)
    patch = patch_of(igram)
    other = unwrap_check.compare_with_second(wrong, patch, (), 8.0, "deformation", Silent())
    level = unwrap_check.find_level(other, np.ones(SHAPE, bool))
    reliability = np.ones(SHAPE, np.float32)
    off = unwrap_check.doubt(reliability, other, level)
    expected = np.zeros(SHAPE, bool)
    expected[60:120, 90:150] = True
    np.testing.assert_array_equal(off, expected)
    np.testing.assert_array_equal(reliability == 1.0, ~expected)
    assert reliability[90, 120] < unwrap_check.RELIABLE


def test_a_fault_line_is_no_disagreement():
    """Half a cycle and a bit across a line that ends inside the frame."""
    r, c = np.mgrid[: SHAPE[0], : SHAPE[1]].astype(float)
    half = 80.0
    z = np.abs(c - 129.5) + 1j * (r - 119.5)
    slip = ((z * z + half**2) ** 1.5 - z**3 - 1.5 * half**2 * z).real / half**3
    igram, phase = noisy(5.0 * slip * np.sign(c - 129.5))
    line = np.array([[119.5 - half, 129.5], [119.5 + half, 129.5]])
    other = unwrap_check.compare_with_second(
        phase.astype(np.float32), patch_of(igram), [line], 8.0, "deformation", Silent()
    )
    level = unwrap_check.find_level(other, np.ones(SHAPE, bool))
    assert np.count_nonzero((other != level) & (other != unwrap_check.UNKNOWN)) == 0
    assert np.count_nonzero(other == unwrap_check.UNKNOWN) < 6 * (2 * half + 12)  # the cells on the line


def test_no_data_and_tiny_frames_tell_nothing():
    empty = Patch(np.zeros((30, 30), np.complex64), np.full((30, 30), 0.5, np.float32), np.zeros((30, 30), bool))
    phase = np.full((30, 30), np.nan, np.float32)
    other = unwrap_check.compare_with_second(phase, empty, (), 8.0, "smooth", Silent())
    assert (other == unwrap_check.UNKNOWN).all()
    assert unwrap_check.find_level(other, np.ones((30, 30), bool)) == 0
    small = patch_of(np.ones((3, 9), np.complex64))
    other = unwrap_check.compare_with_second(np.zeros((3, 9), np.float32), small, (), 8.0, "smooth", Silent())
    assert (other == unwrap_check.UNKNOWN).all()


def test_the_second_solution_can_be_cancelled():
    with pytest.raises(Cancelled):
        unwrap_check.compare_with_second(
            np.zeros(SHAPE, np.float32), patch_of(np.ones(SHAPE, np.complex64)), (), 8.0, "smooth", Stopped()
        )


def test_disagreement_is_reported_and_warned_of(make_job):
    """Fringes of two and a half pixels: the means of 3 x 3 pixels cannot follow them."""
    r, c = np.mgrid[: SHAPE[0], : SHAPE[1]].astype(float)
    steep = 2.5 * np.clip(c - 90.0, 0.0, 80.0)
    job = make_job(noisy(steep + 0.02 * r)[0])
    listener = Listener()
    values = unwrap_interferogram(job, listener).values
    assert values["DISAGREEMENT"] > 10.0
    assert any("second solution disagrees" in text and "MODEL" in text for text in listener.warnings)
    assert values["RELIABLE_SHARE"] < 100.0 - values["DISAGREEMENT"] + 1.0
    quiet = Listener()
    off = unwrap_interferogram(UnwrapJob(**{**job.__dict__, "check": False}), quiet).values
    assert np.isnan(off["DISAGREEMENT"])
    assert not quiet.warnings


def buried_slip():
    """Phase of a displacement whose fringes are up to 1.4 per pixel, and the displacement in metres."""
    r, c = np.mgrid[: SHAPE[0], : SHAPE[1]].astype(float)
    # arctangent of a screw dislocation locked down to 12 pixels (Savage and Burford 1973)
    metres = 1.5 / np.pi * np.arctan((c - 130.0) / 12.0) * np.exp(-(((r - 120.0) / 90.0) ** 2))
    return -4.0 * np.pi / WAVELENGTH_M * metres, metres.astype(np.float32)


def test_a_model_makes_aliased_fringes_whole(make_job, tmp_path):
    phase, metres = buried_slip()
    assert np.abs(np.diff(phase, axis=1)).max() > 2.0 * np.pi
    r, c = np.mgrid[: SHAPE[0], : SHAPE[1]].astype(float)
    igram, truth = noisy(phase + 2.0 * np.sin(r / 30.0) + 0.02 * c)
    job = make_job(igram)
    unwrap_interferogram(job, Silent())
    without = read(job.output) - truth
    # the prediction is a tenth too small
    model = write(tmp_path / "model.tif", np.float32(0.9) * metres, "displacement")
    for tile in (0, 256):
        values = unwrap_interferogram(UnwrapJob(**{**job.__dict__, "model": model, "tile": tile}), Silent()).values
        phase = read(job.output)
        cycles = (phase - truth) / TWO_PI
        cycles -= np.round(np.median(cycles))
        assert np.mean(np.abs(cycles) > 0.5) < 1e-3
        assert np.abs(np.angle(np.exp(1j * (phase.astype(float) - np.angle(igram))))).max() < 3e-5
        assert values["DISAGREEMENT"] < 1.0
    without /= TWO_PI
    assert np.mean(np.abs(without - np.median(without)) > 0.5) > 0.3


def test_a_model_on_another_grid_and_in_degrees(make_job, tmp_path):
    phase, _ = buried_slip()
    igram, truth = noisy(phase)
    west, south, east, north = 58.02, 28.95, 58.10, 29.03
    grid = MapGrid(330, 330, west, north, (east - west) / 330, (north - south) / 330, crs_from_text("EPSG:4326"))
    from pyproj import Transformer

    lon, lat = np.meshgrid(grid.x(np.arange(330)), grid.y(np.arange(330)))
    x, y = Transformer.from_crs("EPSG:4326", "EPSG:32640", always_xy=True).transform(lon, lat)
    col, row = GRID.col(x), GRID.row(y)
    assert row.min() < 0 < SHAPE[0] < row.max()
    assert col.min() < 0 < SHAPE[1] < col.max()
    metres = 1.5 / np.pi * np.arctan((col - 130.0) / 12.0) * np.exp(-(((row - 120.0) / 90.0) ** 2))
    job = make_job(igram, model=write(tmp_path / "model.tif", metres.astype(np.float32), "displacement", grid))
    listener = Listener()
    unwrap_interferogram(job, listener)
    cycles = (read(job.output) - truth) / TWO_PI
    assert np.mean(np.abs(cycles - np.round(np.median(cycles))) > 0.5) < 1e-3
    assert not listener.warnings


def test_pixels_outside_the_model_are_left_out_and_named(make_job, tmp_path):
    half = MapGrid(SHAPE[0], SHAPE[1] // 2, GRID.west, GRID.north, 20.0, 20.0, GRID.crs_wkt)
    job = make_job(np.ones(SHAPE, np.complex64) * np.exp(1j * np.arange(260) * 0.1).astype(np.complex64))
    model = write(tmp_path / "model.tif", np.zeros(half.shape, np.float32), "displacement", half)
    job = UnwrapJob(**{**job.__dict__, "model": model})
    listener = Listener()
    unwrap_interferogram(job, listener)
    assert np.isnan(read(job.output)[:, 130:]).all()
    assert np.isfinite(read(job.output)[:, :130]).all()
    assert any("MODEL holds nothing for 50.0 %" in text for text in listener.warnings)
    away = MapGrid(50, 50, 0.0, 50.0, 1.0, 1.0, GRID.crs_wkt)
    model = write(tmp_path / "away.tif", np.zeros(away.shape, np.float32), "displacement", away)
    with pytest.raises(InputError, match="MODEL all valid"):
        unwrap_interferogram(UnwrapJob(**{**job.__dict__, "model": model}), Silent())


def test_reliability_ranks_wrong_pixels():
    """On noise the classes mean what they say: wrong cycles are rare among the reliable and common below."""
    generator = np.random.default_rng(7)
    r, c = np.mgrid[:300, :300].astype(float)
    truth = 25.0 * np.exp(-((r - 150.0) ** 2 + (c - 150.0) ** 2) / 8000.0)
    gamma = np.clip(1.1 - np.abs(c - 150.0) / 150.0, 0.05, 0.9)
    one, two = (generator.standard_normal((300, 300, 6)) + 1j * generator.standard_normal((300, 300, 6)) for _ in "ab")
    two = gamma[..., None] * one + np.sqrt(1.0 - gamma[..., None] ** 2) * two
    cross = (one * two.conj()).sum(-1)
    coherence = np.abs(cross) / np.sqrt((np.abs(one) ** 2).sum(-1) * (np.abs(two) ** 2).sum(-1))
    igram = (cross * np.exp(1j * truth)).astype(np.complex64)
    coherence = coherence.astype(np.float32)
    found = unwrap(igram, coherence, looks=6.0)
    patch = Patch(igram, coherence, np.ones(truth.shape, bool))
    other = unwrap_check.compare_with_second(found.phase, patch, (), 6.0, "deformation", Silent())
    unwrap_check.doubt(found.reliability, other, unwrap_check.find_level(other, found.components > 0))
    cycles = (found.phase - truth - np.angle(cross)) / TWO_PI
    wrong = np.abs(cycles - np.median(cycles[found.components == 1])) > 0.5
    reliable = found.reliability >= unwrap_check.RELIABLE
    unreliable = found.reliability < unwrap_check.DOUBTFUL
    assert reliable.mean() > 0.3
    assert unreliable.mean() > 0.05
    assert wrong[reliable].mean() < 1e-3
    assert wrong[unreliable].mean() > 30.0 * max(wrong[reliable].mean(), 1e-4)
