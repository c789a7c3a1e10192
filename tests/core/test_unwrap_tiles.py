"""Tiles against the whole frame: equal cycles, components and reliability, bounded memory, cancel and refusals."""

import itertools
import threading
import time
import tracemalloc
from contextlib import ExitStack

import numpy as np
import pytest
from quakesar.core import pipeline, unwrap_frame, unwrap_merge, unwrap_raster, unwrap_tiles
from quakesar.core.conventions import Record
from quakesar.core.errors import Cancelled, EmptyOutputError, InputError, ResourceError
from quakesar.core.grids import MapGrid
from quakesar.core.progress import Silent
from quakesar.core.raster import Band, Raster, RasterWriter, crs_from_text
from quakesar.core.unwrap_raster import UnwrapJob, unwrap_interferogram

TWO_PI = 2.0 * np.pi
UTM = crs_from_text("EPSG:32640")


def smooth_noise(generator, shape, scale_px):
    """Gaussian random field of unit variance with a Gaussian correlation of the given length."""
    k2 = np.fft.fftfreq(shape[0])[:, None] ** 2 + np.fft.fftfreq(shape[1])[None] ** 2
    spectrum = np.fft.fft2(generator.standard_normal(shape)) * np.exp(-2.0 * (np.pi * scale_px) ** 2 * k2)
    field = np.fft.ifft2(spectrum).real
    return (field - field.mean()) / field.std()


def speckle(generator, truth, gamma, looks=8):
    """Interferogram, sample coherence and unwrapped phase of `looks` independent looks."""
    cross, power = np.zeros(truth.shape, complex), np.zeros((2, *truth.shape))
    for _ in range(looks):
        one, two = (generator.standard_normal((2, *truth.shape)) for _ in range(2))
        one, two = one[0] + 1j * one[1], two[0] + 1j * two[1]
        two = gamma * one + np.sqrt(1.0 - gamma**2) * two
        cross += one * np.conj(two)
        power += np.abs(one) ** 2, np.abs(two) ** 2
    coherence = np.abs(cross) / np.sqrt(power[0] * power[1])
    igram = (cross * np.exp(1j * truth)).astype(np.complex64)
    return igram, coherence.astype(np.float32), truth + np.angle(cross)


def hard_scene(shape=(500, 620), seed=4):
    """Fringes, turbulence and 30 % of the area decorrelated."""
    generator = np.random.default_rng(seed)
    r, c = np.meshgrid(*(np.linspace(-1, 1, n) for n in shape), indexing="ij")
    truth = 90.0 * np.exp(-((r - 0.2) ** 2 + c**2) / 0.2) + 2.0 * smooth_noise(generator, shape, 25.0)
    patches = smooth_noise(generator, shape, 10.0)
    gamma = np.where(patches > np.quantile(patches, 0.7), 0.02, 0.75)
    return (*speckle(generator, truth, gamma), gamma > 0.3)


def crack(shape, offset_cycles):
    """Antiplane crack, harmonic off its line, straight down the middle column; and pixels 10 off the line."""
    half = 0.35 * shape[0]
    r, c = np.meshgrid(*(np.arange(n) - (n - 1) / 2.0 for n in shape), indexing="ij")
    normal, along = c + 0.21 * r, r
    z = np.abs(normal) + 1j * along
    slip = ((z * z + half**2) ** 1.5 - z**3 - 1.5 * half**2 * z).real / half**3
    ends = np.array([[-half, 0.21 * half], [half, -0.21 * half]]) + (np.array(shape) - 1) / 2.0
    return np.pi * offset_cycles * slip * np.sign(normal), ends, (np.abs(normal) > 10.0) | (np.abs(along) > half + 10.0)


def write(path, array, grid, product):
    record = Record(product, None, None, "test", 0.0562, "right", -2.9, 0.4, looks=8.0)
    with RasterWriter(path, grid, [Band("x")], array.dtype, record, may_be_constant=True) as writer:
        writer.write_all(array)
    return str(path)


def read(path):
    with Raster(path) as raster:
        return raster.read()


@pytest.fixture
def make_job(tmp_path):
    def make(igram, coherence, **fields):
        grid = MapGrid(*igram.shape, 600_000.0, 3_210_000.0, 20.0, 20.0, UTM)
        igram = write(tmp_path / "igram.tif", igram, grid, "interferogram")
        coherence = write(tmp_path / "coherence.tif", coherence, grid, "coherence")
        outputs = {name: str(tmp_path / f"{name}.tif") for name in ("output", "components", "reliability")}
        return UnwrapJob(igram, coherence, **outputs, **fields)

    return make


def run(job, tile, **fields):
    job = UnwrapJob(**{**job.__dict__, "tile": tile, **fields})
    result = unwrap_interferogram(job, Silent())
    return (*(read(getattr(job, name)) for name in ("output", "components", "reliability")), result.values)


def cycles_apart(one, other):
    return np.rint((one - other) / TWO_PI)


def test_tiles_equal_the_whole_frame_on_a_hard_scene(make_job):
    igram, coherence, _, good = hard_scene()
    igram[100:140, 200:260] = 0
    job = make_job(igram, coherence)
    whole, tiled = run(job, 0), run(job, 256)
    np.testing.assert_array_equal(np.isnan(tiled[0]), np.isnan(whole[0]))
    good &= np.isfinite(whole[0])
    assert np.count_nonzero(cycles_apart(tiled[0], whole[0])[good]) == 0
    assert np.mean(tiled[1] != whole[1]) < 1e-4
    # in noise the cells of the second solution, which begin at the tile's corner, agree with other pixels
    same = np.abs(tiled[2] - whole[2]) < 0.01
    assert same[good].mean() > 0.995
    assert same[np.isfinite(whole[0])].mean() > 0.96
    assert tiled[3]["RESIDUES"] == pytest.approx(whole[3]["RESIDUES"], rel=0.01)
    assert tiled[3]["DISAGREEMENT"] == pytest.approx(whole[3]["DISAGREEMENT"], abs=0.5)
    wrapped = np.angle(np.exp(1j * (tiled[0].astype(float) - np.angle(igram))))
    assert np.abs(wrapped[np.isfinite(whole[0])]).max() < 1e-5 + 2.0**-23 * np.nanmax(np.abs(tiled[0]))


@pytest.mark.parametrize("with_line", [False, True])
def test_a_rupture_through_several_tiles(make_job, with_line):
    """40 cycles of offset: each tile sees but a part of the rupture, and only the merge can close it."""
    shape = (640, 620)
    phase, line, far = crack(shape, 40.0)
    igram, coherence, truth = speckle(np.random.default_rng(2), phase, np.full(shape, 0.85))
    job = make_job(igram, coherence)
    grid = MapGrid(*shape, 600_000.0, 3_210_000.0, 20.0, 20.0, UTM)
    faults = (tuple((float(grid.x(c)), float(grid.y(r))) for r, c in line),) if with_line else ()
    whole, tiled = run(job, 0, faults=faults), run(job, 256, faults=faults)
    gap = cycles_apart(tiled[0], whole[0])
    gap -= np.median(gap)
    assert np.count_nonzero(gap[far]) <= 3
    off = cycles_apart(tiled[0], truth)
    assert np.count_nonzero((off - np.median(off))[far]) <= 12


def test_islands_keep_their_cycles_across_a_strait_wider_than_the_overlap(make_job):
    r, c = np.mgrid[:300, :900].astype(float)
    truth = 0.02 * c + 0.05 * r + 6.0 * np.sin(c / 150.0)
    igram = np.exp(1j * truth).astype(np.complex64)
    igram[:, 300:640] = 0
    job = make_job(igram, np.full(igram.shape, 0.9, np.float32))
    whole, tiled = run(job, 0), run(job, 256)
    assert np.nanmax(np.abs(cycles_apart(whole[0], truth) - cycles_apart(tiled[0], truth))) == 0
    assert sorted(np.unique(tiled[1])) == [0, 1, 2]


def test_without_residues_tiles_are_exact(make_job):
    r, c = np.mgrid[:400, :520].astype(float)
    truth = 2.9 * c - 1.3 * r + 40.0 * np.sin(r / 60.0) * np.cos(c / 80.0)
    job = make_job(np.exp(1j * truth).astype(np.complex64), np.full(truth.shape, 0.9, np.float32))
    phase = run(job, 256)[0]
    # float32 of 1500 rad
    assert np.ptp(phase - truth) < 3e-4


@pytest.mark.parametrize("curved", [0, 1])
@pytest.mark.parametrize("seed", range(5))
def test_the_merge_costs_as_little_as_trying_everything(seed, curved):
    generator = np.random.default_rng(seed)
    count = 5
    pairs = np.array(list(itertools.combinations(range(count), 2)))[generator.permutation(10)[:7]]
    edges = np.column_stack([pairs, generator.integers(-1, 2, 7), generator.integers(1, 9, (7, 2))])
    edges = np.concatenate([edges, edges[:3] + np.array([0, 0, 1, 2, 1])])

    def cost(cycles):
        units = edges[:, 2] + cycles[edges[:, 1]] - cycles[edges[:, 0]]
        price = np.where(units > 0, edges[:, 3], edges[:, 4])
        size = np.abs(units)
        return int((size * price + curved * (edges[:, 3] + edges[:, 4]) * (size * (size - 1) // 2)).sum())

    found = unwrap_merge.settle(count, edges, curved)
    tried = (np.array([0, *rest]) for rest in itertools.product(range(-3, 4), repeat=count - 1))
    assert cost(found) == min(map(cost, tried))


def test_tiles_cover_the_frame_once():
    for shape, side in (((1000, 700), 256), ((5000, 2100), 2048), ((300, 4100), 1000)):
        seen = np.zeros(shape, np.uint8)
        for tile in unwrap_tiles.plan_tiles(shape, side):
            seen[tile.window.slices] += 1
            assert max(tile.window[2:]) <= side
            assert tile.outer == tile.window.grow(unwrap_tiles.OVERLAP, shape)
        assert (seen == 1).all()


def test_large_frames_are_cut_without_being_asked(make_job, monkeypatch):
    monkeypatch.setattr(unwrap_raster, "WHOLE_PIXELS", 50_000)
    monkeypatch.setattr(unwrap_raster, "TILE_SIDE", 256)
    r, c = np.mgrid[:300, :300]
    said = []

    class Listener(Silent):
        def message(self, text):
            said.append(text)

    truth = 0.1 * r + 0.05 * c
    job = make_job(np.exp(1j * truth).astype(np.complex64), np.full(r.shape, 0.9, np.float32))
    unwrap_interferogram(job, Listener())
    assert "4 tiles" in said[0]
    phase = read(job.output)
    assert np.ptp(phase - truth) < 1e-4


def test_memory_does_not_grow_with_the_length(make_job, monkeypatch):
    monkeypatch.setattr(unwrap_frame, "default_workers", lambda: 1)
    peaks = []
    for rows in (1024, 3072):
        r, c = np.mgrid[:rows, :300]
        igram = np.exp(1j * (0.05 * r + 0.02 * c)).astype(np.complex64)
        job = make_job(igram, np.full(igram.shape, 0.9, np.float32), tile=256)
        del r, c, igram
        tracemalloc.start()
        unwrap_interferogram(job, Silent())
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[1] < 1.15 * peaks[0]


@pytest.mark.serial
def test_cancel_is_heard_soon_and_leaves_nothing(make_job, tmp_path):
    igram, coherence, *_ = hard_scene((700, 800))
    job = make_job(igram, coherence, tile=256)
    before = sorted(tmp_path.iterdir())

    class Impatient(Silent):
        def __init__(self):
            self.asked = 0.0
            self.stop = threading.Event()
            threading.Timer(0.4, self.press).start()

        def press(self):
            self.asked = time.perf_counter()
            self.stop.set()

        def cancelled(self):
            return self.stop.is_set()

    listener = Impatient()
    with pytest.raises(Cancelled):
        unwrap_interferogram(job, listener)
    assert time.perf_counter() - listener.asked < 2.0
    assert sorted(tmp_path.iterdir()) == before


def test_refusals(make_job, monkeypatch, tmp_path):
    shape = (300, 300)
    job = make_job(np.ones(shape, np.complex64), np.full(shape, 0.9, np.float32), tile=256)
    with pytest.raises(InputError, match="TILE is 100"):
        run(job, 100)
    monkeypatch.setattr(pipeline, "free_memory", lambda: 1000)
    with pytest.raises(ResourceError, match=r"tiles needs .* GB of memory .* smaller tiles"):
        run(job, 256)
    monkeypatch.undo()
    usage = type("Usage", (), {"free": 10})
    monkeypatch.setattr(unwrap_frame.shutil, "disk_usage", lambda folder: usage)
    settings = unwrap_tiles.Settings(8.0, "deformation", (), check=False)
    with ExitStack() as stack:
        source = unwrap_frame.UnwrapSource(job, stack)
        with pytest.raises(ResourceError, match="GB of disk"):
            unwrap_frame.TiledFrame(source, settings, 256, tmp_path)


def test_nothing_to_unwrap_is_said(make_job):
    shape = (300, 300)
    job = make_job(np.zeros(shape, np.complex64), np.full(shape, 0.9, np.float32))
    with pytest.raises(EmptyOutputError, match="no pixel"):
        run(job, 256)
