"""Unwrapping against linear programming, closed forms, invariants, planted faults and a real earthquake."""

import tracemalloc

import numpy as np
import pytest
from quakesar.core import unwrapping
from quakesar.core.errors import Cancelled, EmptyOutputError, GridMismatchError, InputError
from quakesar.core.kernels import unwrap_flow, unwrap_front, unwrap_model, unwrap_regions
from quakesar.core.progress import Silent
from quakesar.core.unwrap_inputs import cut_edges
from quakesar.core.unwrapping import Network, estimate_memory, unwrap
from scipy.optimize import linprog
from scipy.sparse import coo_matrix, hstack

TWO_PI = 2.0 * np.pi
WAVELENGTH_M = 0.056


def wrap(phase):
    return np.angle(np.exp(1j * np.asarray(phase, np.float64)))


def coloured_noise(generator, shape, scale_px):
    """Gaussian random field of unit variance with a Gaussian correlation of the given length."""
    k2 = np.fft.fftfreq(shape[0])[:, None] ** 2 + np.fft.fftfreq(shape[1])[None] ** 2
    spectrum = np.fft.fft2(generator.standard_normal(shape)) * np.exp(-2.0 * (np.pi * scale_px) ** 2 * k2)
    field = np.fft.ifft2(spectrum).real
    return (field - field.mean()) / field.std()


def multilooked_pair(generator, truth, gamma, looks):
    """Mean of single-look products of two circular Gaussian signals: interferogram and sample coherence."""
    shape = (looks, *truth.shape)

    def circular():
        return generator.standard_normal(shape) + 1j * generator.standard_normal(shape)

    first, other = circular(), circular()
    second = gamma * first + np.sqrt(1.0 - gamma**2) * other
    cross = np.mean(first * np.conj(second), 0)
    power = np.sqrt(np.mean(np.abs(first) ** 2, 0) * np.mean(np.abs(second) ** 2, 0))
    igram = (cross * np.exp(1j * truth)).astype(np.complex64)
    return igram, (np.abs(cross) / power).astype(np.float32), truth + np.angle(cross)


def noisy_scene(shape=(200, 240), decorrelated=0.3, seed=3, looks=8):
    generator = np.random.default_rng(seed)
    r, c = np.meshgrid(*(np.linspace(-1, 1, n) for n in shape), indexing="ij")
    truth = 60.0 * np.exp(-((r - 0.2) ** 2 + c**2) / 0.2) - 30.0 * np.exp(-((r + 0.5) ** 2 + (c - 0.3) ** 2) / 0.1)
    truth = truth + 1.5 * coloured_noise(generator, shape, 15.0)
    gamma = 0.75 + 0.1 * np.clip(coloured_noise(generator, shape, 10.0), -2, 2)
    if decorrelated:
        patches = coloured_noise(generator, shape, 8.0)
        gamma = np.where(patches > np.quantile(patches, 1.0 - decorrelated), 0.02, gamma)
    igram, coherence, unwrapped = multilooked_pair(generator, truth, gamma, looks)
    return igram, coherence, unwrapped, gamma, float(looks)


def wrong_cycles(phase, truth):
    cycles = (phase - truth) / TWO_PI
    return np.rint(cycles - np.nanmedian(cycles))


def rupture(shape, offset_m):
    """Antiplane crack with a slip tapered as (1 - s^2)^1.5: harmonic off the cut, `offset_m` at its middle."""
    half = 0.35 * min(shape)
    r, c = np.meshgrid(*(np.arange(n) - (n - 1) / 2.0 for n in shape), indexing="ij")
    strike = np.radians(12.0)
    normal = c * np.cos(strike) + r * np.sin(strike)
    along = -c * np.sin(strike) + r * np.cos(strike)
    z = np.abs(normal) + 1j * along
    slip = ((z * z + half**2) ** 1.5 - z**3 - 1.5 * half**2 * z).real / half**3
    ends = np.array([[-1.0], [1.0]]) * half * np.array([[np.cos(strike), -np.sin(strike)]])
    line = ends + (np.array(shape) - 1) / 2.0
    return 0.5 * offset_m * slip * np.sign(normal) * 4.0 * np.pi / WAVELENGTH_M, line, (normal, along, half)


def random_network(seed, shape=(9, 11), free=0.0):
    """Random phases and random prices, with some free edges."""
    generator = np.random.default_rng(seed)
    rows, cols = shape
    costs = np.full((rows + 1, cols + 1, 4), -1, np.int16)
    costs[:rows, 1:cols, 2:] = generator.integers(1, 40, (rows, cols - 1, 2))
    costs[1:rows, :cols, :2] = generator.integers(1, 40, (rows - 1, cols, 2))
    costs[:rows, 1:cols, 2:][generator.random((rows, cols - 1)) < free] = -1
    costs[1:rows, :cols, :2][generator.random((rows - 1, cols)) < free] = -1
    phase = generator.integers(-32768, 32768, shape).astype(np.int16)
    base = generator.integers(-1, 2, (rows, cols, 2)).astype(np.int8)
    return Network(phase, np.full(shape, 255, np.uint8), costs, base)


def cheapest_by_programming(network, curved, levels):
    """Least cost of cycles on the edges that close all loops, as a linear programme over every edge."""
    phase, _, costs, base = network
    rows, cols = phase.shape
    across, down = np.arange(rows * (cols - 1)), np.arange((rows - 1) * cols)
    across, down = across.reshape(rows, cols - 1), down.reshape(rows - 1, cols) + across.size
    step = {k: wrap(np.diff(phase.astype(float), axis=k) * TWO_PI / 65536) / TWO_PI for k in (0, 1)}
    step[1] = step[1] + base[:, : cols - 1, 1]
    step[0] = step[0] + base[: rows - 1, :, 0]
    curl = np.rint(step[1][:-1] + step[0][:, 1:] - step[1][1:] - step[0][:, :-1])
    more = np.concatenate([costs[:rows, 1:cols, 2].ravel(), costs[1:rows, :cols, 1].ravel()]).astype(float)
    fewer = np.concatenate([costs[:rows, 1:cols, 3].ravel(), costs[1:rows, :cols, 0].ravel()]).astype(float)
    free = more < 0
    loops = np.arange(curl.size).reshape(curl.shape)
    edges = [across[:-1], down[:, 1:], across[1:], down[:, :-1]]
    values = [1.0, 1.0, -1.0, -1.0]
    row = np.concatenate([loops.ravel()] * 4)
    col = np.concatenate([e.ravel() for e in edges])
    matrix = coo_matrix((np.repeat(values, curl.size), (row, col)), (curl.size, more.size)).tocsc()
    blocks, prices, limits = [], [], []
    for level in range(levels):
        rise = level * curved * (more + fewer)
        for sign, price in ((1.0, more + rise), (-1.0, fewer + rise)):
            blocks.append(sign * matrix)
            prices.append(np.where(free, 0.0, price))
            last = level == levels - 1
            limits += [(0, None if last or is_free else 1) for is_free in free]
    solution = linprog(np.concatenate(prices), A_eq=hstack(blocks), b_eq=-curl.ravel(), bounds=limits)
    return round(solution.fun)


class Recorder(Silent):
    def __init__(self, stop_after=None):
        self.fractions, self.stop_after = [], stop_after

    def update(self, fraction):
        self.fractions.append(fraction)

    def cancelled(self):
        return self.stop_after is not None and len(self.fractions) >= self.stop_after


@pytest.mark.parametrize("mode", ["deformation", "smooth"])
@pytest.mark.parametrize("free", [0.0, 0.15, 0.4])
@pytest.mark.parametrize("seed", range(4))
def test_flow_costs_as_little_as_a_linear_programme(mode, free, seed):
    network = random_network(seed, free=free)
    curved = int(mode == "smooth")
    flow, statistics = unwrapping.solve_flow(network, curved, Silent())
    assert statistics["cost"] == cheapest_by_programming(network, curved, 5 if curved else 1)
    label, cycles = np.zeros((2, *network.phase.shape), np.int32)
    _, open_loops = unwrap_regions.integrate(
        network.phase, network.base, network.costs, flow, network.concentration, label, cycles
    )
    assert open_loops == 0


def test_heap_sorts():
    keys = np.random.default_rng(0).integers(0, 50, 300)
    heap, size, out = np.empty(300, np.int64), 0, []
    for key in keys:
        size = unwrap_flow.heap_push(heap, size, key)
    for size in range(300, 0, -1):
        out.append(unwrap_flow.heap_pop(heap, size))
    assert out == sorted(keys)


@pytest.mark.parametrize("slope", [0.3, 2.0, 3.1])
@pytest.mark.parametrize("as_complex", [True, False])
def test_without_residues_the_result_is_exact(slope, as_complex):
    r, c = np.mgrid[:90, :120].astype(np.float64)
    truth = slope * c - 0.7 * slope * r + 3.0 * np.sin(r / 25.0) * np.cos(c / 30.0) * (slope < 3.0)
    igram = np.exp(1j * truth).astype(np.complex64) if as_complex else wrap(truth).astype(np.float32)
    phase = unwrap(igram, np.ones(truth.shape, np.float32), looks=10.0).phase
    offset = phase - truth
    assert np.ptp(offset) < 1e-4
    assert abs(wrap(offset.mean())) < 1e-5


def test_a_checkerboard_of_noise_without_residues_stays_exact():
    generator = np.random.default_rng(5)
    truth = generator.uniform(-1.5, 1.5, (60, 60)) + np.arange(60) * 1.0
    truth[:, 1:] = truth[:, :1] + np.cumsum(np.clip(np.diff(truth, axis=1), -3.0, 3.0), axis=1)
    truth = truth[:1] + 0.9 * np.arange(60)[:, None]
    phase = unwrap(np.exp(1j * truth), np.ones(truth.shape), looks=1.0).phase
    assert np.ptp(phase - truth) < 1e-4


def test_noisy_scene_is_on_the_true_cycle_and_congruent():
    igram, coherence, truth, gamma, looks = noisy_scene()
    before = igram.copy(), coherence.copy()
    result = unwrap(igram, coherence, looks=looks)
    wrong = wrong_cycles(result.phase, truth)[gamma > 0.3]
    assert np.mean(wrong != 0) < 0.002  # the goal of the specification, 99.8 %
    assert np.abs(wrap(result.phase - np.angle(igram))).max() < 1e-5
    assert result.phase.dtype == np.float32
    assert result.components.dtype == np.uint16
    assert result.statistics["open_loops"] == 0
    np.testing.assert_array_equal(igram, before[0])
    np.testing.assert_array_equal(coherence, before[1])


def test_reliability_and_components_tell_coherent_from_decorrelated():
    igram, coherence, _, gamma, looks = noisy_scene()
    result = unwrap(igram, coherence, looks=looks)
    assert np.all((result.reliability >= 0) & (result.reliability <= 1))
    assert np.median(result.reliability[gamma > 0.5]) > 0.8
    assert np.median(result.reliability[gamma < 0.1]) < 0.3
    assert np.mean(result.components[gamma > 0.5] == 1) > 0.95
    assert np.mean(result.components[gamma < 0.1] == 0) > 0.6


@pytest.mark.parametrize("mode", ["deformation", "smooth"])
def test_flips_transposition_and_a_constant_change_nothing_but_themselves(mode):
    igram, coherence, _, gamma, looks = noisy_scene(decorrelated=0.1)
    good = gamma > 0.3
    own = unwrap(igram, coherence, looks=looks, mode=mode).phase

    def share_changed(other):
        return np.mean(wrong_cycles(other, own)[good] != 0)

    turned = unwrap(igram[::-1].copy(), coherence[::-1].copy(), looks=looks, mode=mode).phase[::-1]
    assert share_changed(turned) < 1e-3
    turned = unwrap(igram.T.copy(), coherence.T.copy(), looks=looks, mode=mode).phase.T
    assert share_changed(turned) < 1e-3
    shifted = unwrap(igram * np.complex64(np.exp(2.5j)), coherence, looks=looks, mode=mode).phase - 2.5
    assert share_changed(shifted) < 1e-3
    r, c = np.mgrid[: igram.shape[0], : igram.shape[1]]
    ramp = 0.6 * r - 0.9 * c
    ramped = unwrap((igram * np.exp(1j * ramp)).astype(np.complex64), coherence, looks=looks, mode=mode).phase
    assert share_changed(ramped - ramp) < 1e-3


def test_masked_and_missing_pixels_stay_empty_and_do_not_disturb_the_rest():
    igram, coherence, _, gamma, looks = noisy_scene(decorrelated=0.0)
    whole = unwrap(igram, coherence, looks=looks).phase
    generator = np.random.default_rng(1)
    holes = generator.random(igram.shape) < 0.1
    holes[60:90, 100:140] = True
    for case in ("mask", "nan", "zero", "coherence"):
        z, gone, mask = igram.copy(), coherence.copy(), None
        if case == "mask":
            mask = ~holes
        elif case == "coherence":
            gone[holes] = np.nan
        else:
            z[holes] = np.nan if case == "nan" else 0
        result = unwrap(z, gone, looks=looks, mask=mask)
        np.testing.assert_array_equal(np.isnan(result.phase), holes)
        np.testing.assert_array_equal(np.isnan(result.reliability), holes)
        assert not result.components[holes].any()
        assert np.mean(wrong_cycles(result.phase, whole)[~holes & (gamma > 0.3)] != 0) < 1e-3


def test_a_residue_inside_a_hole_does_not_matter_but_its_sum_does():
    r, c = np.mgrid[-40:41, -40:41].astype(np.float64)
    vortex = np.arctan2(r, c)
    igram = np.exp(1j * vortex).astype(np.complex64)
    igram[30:51, 30:51] = 0
    result = unwrap(igram, np.ones(vortex.shape), looks=5.0)
    assert result.statistics["holes"] == 1
    assert result.statistics["open_loops"] == 0
    assert result.statistics["cost"] > 0
    jumps = np.abs(np.diff(result.phase, axis=0)) > np.pi
    assert 25 <= np.count_nonzero(jumps) + np.count_nonzero(np.abs(np.diff(result.phase, axis=1)) > np.pi) <= 90


@pytest.mark.parametrize("with_cuts", [True, False])
def test_no_wrong_cycle_off_a_two_metre_rupture(with_cuts):
    shape = (420, 400)
    phase, line, (normal, along, half) = rupture(shape, 2.0)
    generator = np.random.default_rng(8)
    gamma = np.where((np.abs(normal) < 2.0) & (np.abs(along) < half), 0.1, 0.85)
    igram, coherence, truth = multilooked_pair(generator, phase, gamma, 8)
    cuts = cut_edges([line], shape) if with_cuts else None
    result = unwrap(igram, coherence, looks=8.0, cuts=cuts)
    far = (np.abs(normal) > 10.0) | (np.abs(along) > half + 10.0)
    wrong = wrong_cycles(result.phase, truth)[far]
    assert np.count_nonzero(wrong) <= (0 if with_cuts else 20)


def test_a_line_through_the_whole_frame_makes_two_regions_that_are_bridged():
    igram, coherence, truth, gamma, looks = noisy_scene(decorrelated=0.0)
    cuts = cut_edges([np.array([[-5.0, 90.0], [210.0, 130.0]])], igram.shape)
    result = unwrap(igram, coherence, looks=looks, cuts=cuts)
    assert result.statistics["regions"] == 2
    assert np.mean(wrong_cycles(result.phase, truth)[gamma > 0.3] != 0) < 0.002


@pytest.mark.parametrize("gap", [1, 6, 20])
def test_islands_are_bridged_by_the_slopes_of_their_shores(gap):
    r, c = np.mgrid[:100, :160].astype(np.float64)
    truth = 0.25 * c + 0.1 * r
    igram = np.exp(1j * truth).astype(np.complex64)
    igram[:, 80 : 80 + gap] = np.nan
    igram[20 : 20 + gap, 80:] = 0
    result = unwrap(igram, np.ones(truth.shape), looks=4.0)
    assert result.statistics["regions"] == 3
    assert np.nanmax(np.abs(wrong_cycles(result.phase, truth))) == 0
    assert min(result.statistics["bridge_confidence"]) > 0.8


def test_averages_do_not_look_across_a_cut():
    shape = (60, 70)
    r, c = np.mgrid[:60, :70].astype(np.float64)
    left, right = 0.3 * c - 0.2 * r, -0.5 * c + 0.4 * r + 1.3
    truth = np.where(c < 35, left, right)
    cuts = cut_edges([[(-1.0, 34.5), (61.0, 34.5)]], shape)
    inputs = unwrapping.check_inputs(np.exp(1j * truth), np.ones(shape), 10.0, None, cuts)
    model = unwrapping.model_phase(inputs, 10.0, Silent()).phase * (TWO_PI / 65536)
    error = np.abs(wrap(model - truth))
    assert error[:, 33:37].max() < 0.15  # the stride of 4 pixels is only guarded within 8
    assert error.max() < 0.15
    without = unwrapping.model_phase(inputs._replace(cut_right=inputs.usable, cut_down=inputs.usable), 10.0, Silent())
    assert np.abs(wrap(without.phase * (TWO_PI / 65536) - truth)).max() > 1.0


def test_local_model_equals_the_plain_formula():
    igram, coherence, _, _, looks = noisy_scene((40, 50))
    x, y, amplitude = np.zeros((3, 40, 50), np.float32)
    unwrap_front.load_phasors(igram, coherence, np.zeros((0, 0), bool), looks, x, y, amplitude)
    z = x + 1j * y
    weight = np.maximum((coherence.astype(float) ** 2 - 1 / looks) / (1 - 1 / looks), 0.01)
    np.testing.assert_allclose(z, weight * np.exp(1j * np.angle(igram)), atol=1e-6)
    steps = np.zeros((4, 40, 50), np.float32)
    unwrap_front.neighbour_products(x, y, steps)
    box = np.zeros((40, 50), np.float32)
    unwrap_front.add_box(steps[0], 3, 0.5, box)
    product = np.zeros((40, 50))
    product[:, :-1] = (z[:, 1:] * np.conj(z[:, :-1])).real
    np.testing.assert_allclose(box[20, 25], 0.5 * product[17:24, 22:29].sum(), rtol=1e-5)
    np.testing.assert_allclose(box[1, 48], 0.5 * product[:5, 45:].sum(), rtol=1e-5)
    turn_right, turn_down = np.exp(0.4j), np.exp(-0.9j)
    slopes = np.empty((4, 40, 50), np.float32)
    slopes[0], slopes[1], slopes[2], slopes[3] = (
        turn_right.real,
        turn_right.imag,
        turn_down.real,
        turn_down.imag,
    )
    work, mean = np.zeros((2, 2, 40, 50), np.float32)
    unwrap_front.follow_mean(x, y, slopes, 2, work, mean)
    taps = np.array([0.5, 0.75, 1.0, 0.75, 0.5]) / 3.5
    total = 0.0
    for i in range(-2, 3):
        for j in range(-2, 3):
            turned = z[20 + 2 * i, 25 + 2 * j] * turn_right ** (-j) * turn_down ** (-i)
            total += taps[i + 2] * taps[j + 2] * turned
    np.testing.assert_allclose(mean[0, 20, 25] + 1j * mean[1, 20, 25], total, rtol=1e-5)


@pytest.mark.parametrize("looks", [2.0, 3.2, 20.0])
def test_phase_concentration_is_the_mean_over_the_distribution(looks):
    """Density of the phase of L looks: Lee et al. 1994, eq. 24, with the integral over the amplitudes in its place."""
    rng = np.random.default_rng(7)
    count = 200_000
    for gamma in (0.1, 0.4, 0.8):
        # Bartlett's decomposition of a complex Wishart matrix holds for looks that are no whole number
        first = np.sqrt(rng.standard_gamma(looks, count))
        cross = (rng.standard_normal(count) + 1j * rng.standard_normal(count)) / np.sqrt(2.0)
        phase = np.angle(gamma * first + np.sqrt(1.0 - gamma**2) * cross)
        found = unwrap_model.phase_concentrations(looks)[round(255 * gamma)] / 255.0
        assert abs(found - np.cos(phase).mean()) < 0.01  # 1/255 of the table, 1/255 of the coherence, 3 sigma of noise


def test_a_filter_does_not_make_lost_ground_trustworthy():
    """Smooth phase without coherence, as a filter leaves it along a rupture, costs little to break."""
    igram = np.ones((60, 80), np.complex64)
    coherence = np.full((60, 80), 0.9, np.float32)
    coherence[:, 35:45] = 0.19  # what 29 looks of noise show
    looks = 29.0
    inputs = unwrapping.check_inputs(igram, coherence, looks, None, None)
    network = unwrapping.model_phase(inputs, looks, Silent())
    across = network.costs[30, 1:80, 2:].min(axis=1).astype(float)
    assert across[39] < 0.1 * across[20]  # a neck of good ground is not the cheaper place
    found = unwrap(igram, coherence, looks=looks)
    assert (found.components[:, 39:41] == 0).all()
    assert found.components.max() == 2
    assert found.reliability[30, 40] < 0.3 < found.reliability[30, 20]
    # the number of looks is not known: nothing is taken off
    unknown = unwrapping.model_phase(inputs, 1.0, Silent())
    assert unknown.costs[30, 40, 2:].min() > 0.7 * unknown.costs[30, 20, 2:].min()


def test_strips_are_invisible(monkeypatch):
    igram, coherence, _, gamma, looks = noisy_scene()
    whole = unwrap(igram, coherence, looks=looks)
    monkeypatch.setattr(unwrapping, "strip_height", lambda cols: 31)
    strips = unwrap(igram, coherence, looks=looks)
    assert np.mean(strips.phase[gamma > 0.3] != whole.phase[gamma > 0.3]) < 1e-4
    assert np.mean(strips.components != whole.components) < 1e-3


def test_a_break_of_more_cycles_than_a_byte_holds():
    phase, _, (normal, along, half) = rupture((760, 760), 4.0)  # 143 cycles
    igram = np.exp(1j * phase).astype(np.complex64)
    result = unwrap(igram, np.full(phase.shape, 0.9, np.float32), looks=20.0)
    assert result.statistics["open_loops"] == 0
    far = (np.abs(normal) > 10.0) | (np.abs(along) > half + 10.0)
    assert np.mean(wrong_cycles(result.phase, phase)[far] != 0) < 1e-3


def test_cut_edges_of_a_line_between_two_columns():
    cut_right, cut_down = cut_edges([[(-1.0, 4.5), (2.2, 4.5)]], (6, 10))
    expected = np.zeros((6, 9), bool)
    expected[:3, 4] = True
    np.testing.assert_array_equal(cut_right, expected)
    assert not cut_down.any()


@pytest.mark.parametrize("seed", range(6))
def test_cut_edges_are_watertight(seed):
    generator = np.random.default_rng(seed)
    shape = (40, 50)
    points = np.stack([np.linspace(-3, 42, 6), generator.uniform(5, 45, 6)], 1)
    if seed % 2:
        points = np.rint(points)  # through pixel centres, along rows and columns
    cut_right, cut_down = cut_edges([points], shape)
    reached = np.zeros(shape, bool)
    waiting = [(20, 0)]
    while waiting:
        r, c = waiting.pop()
        if reached[r, c]:
            continue
        reached[r, c] = True
        if c + 1 < shape[1] and not cut_right[r, c]:
            waiting.append((r, c + 1))
        if c > 0 and not cut_right[r, c - 1]:
            waiting.append((r, c - 1))
        if r + 1 < shape[0] and not cut_down[r, c]:
            waiting.append((r + 1, c))
        if r > 0 and not cut_down[r - 1, c]:
            waiting.append((r - 1, c))
    assert not reached[:, -1].any()
    assert reached[:, 0].all()


def test_refusals_name_what_was_found():
    igram, coherence = np.ones((8, 9), np.complex64), np.ones((8, 9), np.float32)
    with pytest.raises(GridMismatchError, match=r"COHERENCE has the shape \(9, 8\)"):
        unwrap(igram, coherence.T, looks=1.0)
    with pytest.raises(GridMismatchError, match="MASK"):
        unwrap(igram, coherence, looks=1.0, mask=np.ones((2, 2), bool))
    with pytest.raises(GridMismatchError, match="CUTS"):
        unwrap(igram, coherence, looks=1.0, cuts=(np.zeros((2, 2), bool),) * 2)
    with pytest.raises(InputError, match=r"LOOKS is 0\.5"):
        unwrap(igram, coherence, looks=0.5)
    with pytest.raises(InputError, match="MODE is flat"):
        unwrap(igram, coherence, looks=1.0, mode="flat")
    with pytest.raises(InputError, match="at least 2 x 2"):
        unwrap(igram[0], coherence, looks=1.0)
    with pytest.raises(InputError, match="fault line"):
        cut_edges([[(0.0, np.nan), (1.0, 1.0)]], (5, 5))
    with pytest.raises(EmptyOutputError):
        unwrap(igram * np.nan, coherence, looks=1.0)


def test_cancel_and_progress():
    igram, coherence, _, _, looks = noisy_scene((80, 80))
    listener = Recorder()
    unwrap(igram, coherence, looks=looks, progress=listener)
    assert listener.fractions == sorted(listener.fractions)
    assert listener.fractions[-1] == 1.0
    with pytest.raises(Cancelled):
        unwrap(igram, coherence, looks=looks, progress=Recorder(stop_after=1))


def test_memory_stays_below_the_estimate():
    igram, coherence, _, _, looks = noisy_scene((600, 700), looks=2)
    unwrap(igram, coherence, looks=looks)
    tracemalloc.start()
    unwrap(igram, coherence, looks=looks)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < estimate_memory(igram.shape)


def test_thessaly_2021_agrees_with_the_supplied_solution(shared_data):
    folder = shared_data / "comet_coseismic_s1" / "greece"
    wrapped = np.fromfile(folder / "greece.diff", "<f4").reshape(801, 801)
    metres = np.fromfile(folder / "greece.unw", "<f4").reshape(801, 801).astype(np.float64)
    both = (wrapped != 0) & np.isfinite(metres) & (metres != 0)
    result = unwrap(np.where(wrapped == 0, np.nan, wrapped), None, looks=1.0)
    # the metres were made with some factor of their own: the one that agrees best with the wrapped phase
    factors = np.arange(170.0, 235.0, 0.5)
    fit = [abs(np.exp(1j * (wrapped - f * metres)[both]).mean()) for f in factors]
    for factor, least in ((4.0 * np.pi / 0.0554658, 0.97), (factors[np.argmax(fit)], 0.995)):
        difference = (result.phase - factor * metres)[both]
        assert np.mean(np.abs(difference - np.median(difference)) < np.pi) > least
