"""Frozen plain twins of the unwrapping kernels: short, slow, written from the definitions, and never changed with them.

The twins of the flow search are in test_unwrap_twins_flow; its result is held against a linear programme in
test_unwrapping.
"""

from collections import deque

import numpy as np
import pytest
from quakesar.core.kernels import (
    unwrap_check,
    unwrap_cuts,
    unwrap_flow,
    unwrap_front,
    unwrap_network,
    unwrap_pieces,
    unwrap_regions,
    unwrap_shores,
)
from quakesar.core.kernels.unwrap_model import Network
from quakesar.core.progress import Silent
from quakesar.core.unwrapping import NO_BLOCKS, solve_flow

ROWS, COLS = 13, 17
NEIGHBOURS = ((0, 1), (1, 0), (0, -1), (-1, 0))


@pytest.fixture(params=range(3))
def generator(request):
    return np.random.default_rng(request.param)


def wrap(steps):
    return (np.asarray(steps, np.int64) + 32768) % 65536 - 32768


def draw_phasors(generator):
    parts = generator.standard_normal((2, ROWS, COLS))
    return (parts[0] + 1j * parts[1]).astype(np.complex64)


def draw_network(generator, free=0.2):
    """Random prices with free edges and pixels without data, phases and a flow that balances."""
    usable = (generator.random((ROWS, COLS)) > 0.1).astype(np.uint8) * 255
    right = generator.integers(1, 40, (ROWS, COLS - 1, 2)).astype(np.int16)
    down = generator.integers(1, 40, (ROWS - 1, COLS, 2)).astype(np.int16)
    right[(generator.random(right.shape[:2]) < free) | (usable[:, 1:] == 0) | (usable[:, :-1] == 0)] = -1
    down[(generator.random(down.shape[:2]) < free) | (usable[1:] == 0) | (usable[:-1] == 0)] = -1
    costs = np.full((ROWS + 1, COLS + 1, 4), -1, np.int16)
    costs[:ROWS, 1:COLS, 2:] = right
    costs[1:ROWS, :COLS, :2] = down
    phase = generator.integers(-32768, 32768, (ROWS, COLS)).astype(np.int16)
    base = generator.integers(-1, 2, (ROWS, COLS, 2)).astype(np.int8)
    network = Network(phase, usable, costs, base)
    return network, solve_flow(network, 0, Silent())[0]


def edges(costs):
    """Every priced pixel edge: pixel, neighbour, k (0 = down, 1 = right)."""
    for r in range(ROWS):
        for c in range(COLS):
            if c + 1 < COLS and costs[r, c + 1, 2] >= 0:
                yield (r, c), (r, c + 1), 1
            if r + 1 < ROWS and costs[r + 1, c, 0] >= 0:
                yield (r, c), (r + 1, c), 0


def units(flow, p, k):
    """Cycles that the flow adds from a pixel to its neighbour."""
    return int(flow[p[0], p[1] + 1, 1]) if k == 1 else -int(flow[p[0] + 1, p[1], 0])


def labels_of(pairs, wanted):
    """Sets of pixels that pairs join, as a label image in reading order."""
    links = {}
    for p, q in pairs:
        links.setdefault(p, []).append(q)
        links.setdefault(q, []).append(p)
    label, count = np.zeros((ROWS, COLS), int), 0
    for p in zip(*np.nonzero(wanted)):
        if label[p]:
            continue
        count += 1
        label[p], waiting = count, [p]
        while waiting:
            for q in links.get(waiting.pop(), ()):
                if not label[q]:
                    label[q] = count
                    waiting.append(q)
    return label


def same_sets(one, other):
    """Tell whether two label images divide the pixels alike."""
    pairs = set(zip(one.ravel().tolist(), other.ravel().tolist()))
    return len(pairs) == len({a for a, _ in pairs}) == len({b for _, b in pairs}) and ((one == 0) == (other == 0)).all()


# --- local model


def test_angles_and_wrapping(generator):
    x, y = generator.standard_normal((2, 500))
    found = [unwrap_front.fast_angle(b, a) for a, b in zip(x, y)]
    np.testing.assert_allclose(found, np.arctan2(y, x), atol=1.2e-5)
    assert unwrap_front.fast_angle(0.0, 0.0) == 0.0
    steps = generator.integers(-200000, 200000, 200)
    assert [unwrap_front.wrap_steps(int(s)) for s in steps] == wrap(steps).tolist()


def test_weighted_phasors(generator):
    igram = (generator.standard_normal((ROWS, COLS)) + 1j * generator.standard_normal((ROWS, COLS))).astype(
        np.complex64
    )
    igram[2, 3], igram[4, 5] = 0, np.nan
    coherence = generator.uniform(0, 1.2, (ROWS, COLS)).astype(np.float32)
    coherence[6, 7] = np.nan
    usable = generator.random((ROWS, COLS)) > 0.2
    x, y, amplitude = np.empty((3, ROWS, COLS), np.float32)
    unwrap_front.load_phasors(igram, coherence, usable, 4.0, x, y, amplitude)
    weight = np.maximum((np.minimum(coherence, 1) ** 2 - 0.25) / 0.75, 0.01)
    good = usable & np.isfinite(igram) & (igram != 0) & np.isfinite(coherence)
    expected = np.where(good, weight * np.exp(1j * np.angle(igram)), 0)
    np.testing.assert_allclose(x + 1j * y, expected, atol=2e-6)
    np.testing.assert_allclose(amplitude, np.where(good, weight, 0), atol=1e-6)


def test_products_boxes_and_unit_phasors(generator):
    z = draw_phasors(generator)
    z[3, 4] = 0
    x, y = z.real.copy(), z.imag.copy()
    products = np.empty((4, ROWS, COLS), np.float32)
    unwrap_front.neighbour_products(x, y, products)
    right, down = np.zeros((2, ROWS, COLS), complex)
    right[:, :-1] = z[:, 1:] * z[:, :-1].conj()
    down[:-1] = z[1:] * z[:-1].conj()
    np.testing.assert_allclose(products[0] + 1j * products[1], right, atol=1e-5)
    np.testing.assert_allclose(products[2] + 1j * products[3], down, atol=1e-5)
    for half in (1, 3, 15):
        box = np.ones((ROWS, COLS), np.float32)
        unwrap_front.add_box(x, half, 0.5, box)
        for r, c in ((0, 0), (5, 7), (ROWS - 1, COLS - 1)):
            part = x[max(r - half, 0) : r + half + 1, max(c - half, 0) : c + half + 1]
            assert box[r, c] == pytest.approx(1.0 + 0.5 * part.sum(), abs=2e-5)
    unwrap_front.normalise(x, y)
    np.testing.assert_allclose(x + 1j * y, np.where(z == 0, 1, z / np.where(z == 0, 1, np.abs(z))), atol=1e-6)
    once = x + 1j * y
    unwrap_front.double_angle(x, y)
    np.testing.assert_allclose(x + 1j * y, once**2, atol=1e-6)
    out = np.ones((2, ROWS, COLS), np.float32)
    unwrap_front.add_scaled(products[:2], np.float32(0.3), out)
    np.testing.assert_allclose(out, 1.0 + 0.3 * products[:2], atol=1e-6)


@pytest.mark.parametrize("stride", [1, 2, 4])
def test_mean_along_the_slope(generator, stride):
    z = draw_phasors(generator)
    angles = generator.uniform(-3, 3, (2, ROWS, COLS))
    slopes = np.array([np.cos(angles[0]), np.sin(angles[0]), np.cos(angles[1]), np.sin(angles[1])], np.float32)
    work, mean = np.empty((2, 2, ROWS, COLS), np.float32)
    unwrap_front.follow_mean(z.real.copy(), z.imag.copy(), slopes, stride, work, mean)
    taps = np.array([0.5, 0.75, 1.0, 0.75, 0.5]) / 3.5
    rows = np.zeros((ROWS, COLS), complex)
    for r in range(ROWS):
        for c in range(COLS):
            for t in range(-2, 3):
                if 0 <= c + t * stride < COLS:
                    rows[r, c] += taps[t + 2] * z[r, c + t * stride] * np.exp(-1j * t * angles[0, r, c])
    total = np.zeros((ROWS, COLS), complex)
    for r in range(ROWS):
        for t in range(-2, 3):
            if 0 <= r + t * stride < ROWS:
                total[r] += taps[t + 2] * rows[r + t * stride] * np.exp(-1j * t * angles[1, r])
    np.testing.assert_allclose(mean[0] + 1j * mean[1], total, atol=2e-5)


def test_concentration_steps_and_prices(generator):
    mean = generator.standard_normal((2, ROWS, COLS)).astype(np.float32)
    amplitude = (generator.random((ROWS, COLS)) > 0.2).astype(np.float32)
    level = generator.uniform(0.5, 2.0, (ROWS, COLS)).astype(np.float32)
    concentration, phase = np.empty((ROWS, COLS), np.uint8), np.empty((ROWS, COLS), np.int16)
    unwrap_front.concentrate(mean, amplitude, level, concentration)
    expected = np.clip(255 * np.hypot(*mean.astype(float)) / level, 1, 255) * (amplitude > 0)
    assert np.abs(concentration - np.floor(expected)).max() <= 1
    data = np.empty((ROWS, COLS), np.float32)
    unwrap_front.mark_data(amplitude, data)
    np.testing.assert_array_equal(data, amplitude > 0)
    table, share = np.arange(1, 257).clip(1, 200).astype(np.uint8), generator.uniform(0.5, 1.0, level.shape)
    limited = concentration.copy()
    unwrap_front.limit_concentration(level - 0.6, share.astype(np.float32), table, limited)
    coherence = np.minimum(np.sqrt(np.maximum(level - 0.6, 0.0) / share), 1.0)
    most = np.minimum(np.floor(255 * coherence) + 1, 200)
    assert np.abs(limited - np.minimum(concentration, most)).max() <= 1
    assert (limited[amplitude == 0] == 0).all()
    assert (limited < concentration).any()
    unwrap_front.phase_steps(mean, amplitude, phase)
    steps = np.where(amplitude > 0, np.arctan2(mean[1], mean[0]) * 32768 / np.pi, 0)
    assert np.abs(wrap(phase - np.rint(steps).astype(int))).max() <= 1
    slopes = generator.standard_normal((4, ROWS, COLS)).astype(np.float32)
    weights = generator.uniform(10, 90, 256).astype(np.float32)
    south, east = np.full((2, ROWS, COLS, 2), -1, np.int16)
    base = np.zeros((ROWS, COLS, 2), np.int8)
    unwrap_front.arc_costs(phase, concentration, slopes, weights, south, east, base)
    for r in range(ROWS):
        for c in range(COLS):
            for k, (rn, cn) in enumerate(((r + 1, c), (r, c + 1))):
                prices = (south if k else east)[r, c].tolist()
                if rn >= ROWS or cn >= COLS or not (concentration[r, c] and concentration[rn, cn]):
                    assert prices == [-1, -1]
                    continue
                slope = np.arctan2(slopes[3 - 2 * k, r, c], slopes[2 - 2 * k, r, c]) / (2 * np.pi)
                step = (int(phase[rn, cn]) - int(phase[r, c])) / 65536.0
                e = (step - slope + 0.5) % 1.0 - 0.5
                w = weights[min(concentration[r, c], concentration[rn, cn])]
                more, fewer = (prices[0], prices[1]) if k else (prices[1], prices[0])
                # the slope is rounded to 1/65536 cycle, and prices to the next whole number
                if abs(abs(e) - 0.5) > 1e-3:
                    assert abs(more - (w * (0.5 + e) + 0.5)) < 0.52
                    assert abs(fewer - (w * (0.5 - e) + 0.5)) < 0.52
                    wrapped = (step + 0.5) % 1.0 - 0.5
                    assert base[r, c, k] == round(slope + e - wrapped)


# --- lines


def reachable_by_corner(p, q, right, down):
    """Tell whether an L-shaped way between two pixels meets no cut."""

    def clear(a, b):
        row = right[a[0], min(a[1], b[1]) : max(a[1], b[1])]
        column = down[min(a[0], b[0]) : max(a[0], b[0]), b[1]]
        return not (row.any() or column.any())

    return clear(p, q) or clear(q, p)


def test_means_and_slopes_do_not_look_across_lines(generator):
    right, down = generator.random((ROWS, COLS - 1)) < 0.15, generator.random((ROWS - 1, COLS)) < 0.15
    for reach in (0, 2):
        near = unwrap_cuts.mark_beside(right, down, reach)
        expected = np.zeros((ROWS, COLS), bool)
        for mask in (np.pad(right, ((0, 0), (0, 1))), np.pad(down, ((0, 1), (0, 0)))):
            for r, c in zip(*np.nonzero(mask)):
                expected[max(r - reach, 0) : r + reach + 2, max(c - reach, 0) : c + reach + 2] = True
        np.testing.assert_array_equal(near, expected)
    pixels = [tuple(p) for p in generator.integers(0, [ROWS, COLS], (40, 2))]
    for p, q in zip(pixels[::2], pixels[1::2]):
        assert unwrap_cuts.sees(*p, *q, right, down) == reachable_by_corner(p, q, right, down)
    products = generator.standard_normal((4, ROWS, COLS)).astype(np.float32)
    phasors = generator.standard_normal((2, ROWS, COLS)).astype(np.float32)
    slopes, mean = np.zeros((4, ROWS, COLS), np.float32), np.zeros((2, ROWS, COLS), np.float32)
    unwrap_cuts.slopes_beside(products, right, down, near, 2, slopes)
    unwrap_cuts.means_beside(phasors, slopes, 2, right, down, near, mean)
    z = phasors[0] + 1j * phasors[1]
    for r, c in list(zip(*np.nonzero(near)))[::7]:
        seen = [
            (i, j)
            for i in range(max(r - 2, 0), min(r + 3, ROWS))
            for j in range(max(c - 2, 0), min(c + 3, COLS))
            if reachable_by_corner((r, c), (i, j), right, down)
        ]
        across = sum(products[0, i, j] + 1j * products[1, i, j] for i, j in seen if j + 1 < COLS and not right[i, j])
        below = sum(products[2, i, j] + 1j * products[3, i, j] for i, j in seen if i + 1 < ROWS and not down[i, j])
        for k, total in ((0, across), (2, below)):
            unit = total / abs(total) if abs(total) > 1e-10 else 1.0
            assert slopes[k, r, c] + 1j * slopes[k + 1, r, c] == pytest.approx(unit, abs=1e-5)
        turn = slopes[0, r, c] - 1j * slopes[1, r, c], slopes[2, r, c] - 1j * slopes[3, r, c]
        top = bottom = 0.0
        for i in range(-2, 3):
            for j in range(-2, 3):
                q = r + 2 * i, c + 2 * j
                if 0 <= q[0] < ROWS and 0 <= q[1] < COLS and reachable_by_corner((r, c), q, right, down):
                    weight = (1 - abs(i) / 4) * (1 - abs(j) / 4)
                    top += weight * z[q] * turn[0] ** j * turn[1] ** i
                    bottom += weight
        assert mean[0, r, c] + 1j * mean[1, r, c] == pytest.approx(top / bottom, abs=1e-4)


# --- network


def test_residues_charges_and_cost(generator):
    (phase, usable, costs, base), flow = draw_network(generator, free=0.0)
    found = False
    for r in range(ROWS - 1):
        for c in range(COLS - 1):
            ring = [(r, c), (r, c + 1), (r + 1, c + 1), (r + 1, c), (r, c)]
            turn = sum(int(wrap(int(phase[q]) - int(phase[p]))) for p, q in zip(ring, ring[1:]))
            found |= bool(turn != 0 and all(usable[p] for p in ring))
    assert unwrap_network.has_residue(phase, usable) == found
    r, c = np.mgrid[:ROWS, :COLS]
    assert not unwrap_network.has_residue(wrap(9000 * r - 7000 * c).astype(np.int16), usable)
    closed = np.zeros((ROWS + 1, COLS + 1), int)
    for p, q, k in edges(costs):
        step = int(wrap(int(phase[q]) - int(phase[p]))) + 65536 * int(base[(*p, k)])
        i, j = (p[0] + 1, p[1] + 1)
        above, before = ((p[0], p[1] + 1), (p[0] + 1, p[1]))
        closed[(i, j)] += step if k == 1 else -step
        other = above if k == 1 else before
        closed[other] += -step if k == 1 else step
    kind, label = np.zeros(closed.size, np.uint8), np.zeros(closed.size, np.int32)
    hole_node = unwrap_network.join_free(costs.reshape(-1), ROWS, COLS, kind, label)
    excess = np.zeros(closed.size, np.int16)
    unwrap_network.set_charges(phase, base, costs.reshape(-1), kind, label, hole_node, excess)
    plain = kind == unwrap_network.NODE
    np.testing.assert_array_equal(excess[plain], closed.ravel()[plain] // 65536)
    for h in range(1, hole_node.size):
        assert excess[hole_node[h]] == closed.ravel()[label == h].sum() // 65536
    for curved in (0, 1):
        total = 0
        for p, q, k in edges(costs):
            n = units(flow, p, k)
            node = costs[q[0] if k == 0 else p[0], q[1] if k == 1 else p[1]]
            more, fewer = (node[2], node[3]) if k == 1 else (node[1], node[0])
            price = int(more) if n > 0 else int(fewer)
            total += sum(price + curved * m * (int(more) + int(fewer)) for m in range(abs(n)))
        assert unwrap_network.total_cost(costs.reshape(-1), flow.reshape(-1), curved) == total


def test_holes_and_their_rims(generator):
    (_, _, costs, _), _ = draw_network(generator, free=0.3)
    width, size = COLS + 1, (ROWS + 1) * (COLS + 1)
    flat = costs.reshape(-1, 4)
    links = {n: [] for n in range(size)}
    priced = dict.fromkeys(range(size), False)
    for n in range(size):
        for v, price in ((n + 1, flat[n, 0]), (n + width, flat[n, 2])):
            if v < size and price < 0:
                links[n].append(v)
                links[v].append(n)
            elif v < size:
                priced[n] = priced[v] = True
    group = np.full(size, -1)
    for start in range(size):
        waiting = [start] if group[start] < 0 else []
        while waiting:
            n = waiting.pop()
            if group[n] < 0:
                group[n] = start
                waiting.extend(links[n])
    members = {g: set(np.flatnonzero(group == g)) for g in np.unique(group)}
    kind, label = np.zeros(size, np.uint8), np.zeros(size, np.int32)
    hole_node = unwrap_network.join_free(costs.reshape(-1), ROWS, COLS, kind, label)
    assert set(np.flatnonzero(kind == unwrap_network.GROUND)) == members[group[0]]
    start, rim = unwrap_network.list_rims(costs.reshape(-1), COLS, kind, label, hole_node.size)
    for h in range(hole_node.size):
        own = set(np.flatnonzero((label == h) & (kind != unwrap_network.NODE)))
        assert own == members[group[hole_node[h]]]
        assert set(rim[start[h] : start[h + 1]]) == {n for n in own if priced[n]}
    singles = np.flatnonzero(kind == unwrap_network.NODE)
    assert all(len(members[group[n]]) == 1 for n in singles)


def test_heap_prices_and_lists(generator):
    keys = generator.integers(0, 90, 200)
    heap, size = np.empty(200, np.int64), 0
    for key in keys:
        size = unwrap_flow.heap_push(heap, size, key)
    assert [unwrap_flow.heap_pop(heap, n) for n in range(200, 0, -1)] == sorted(keys)

    def cost(n, forth, back, curved):
        price = forth if n > 0 else back
        return abs(n) * price + curved * (forth + back) * (abs(n) * (abs(n) - 1) // 2)

    for forth, back, n, curved in generator.integers([1, 1, -4, 0], [30, 30, 5, 2], (100, 4)).tolist():
        step = cost(n + 1, forth, back, curved) - cost(n, forth, back, curved)
        assert unwrap_flow.step_price(forth, back, n, curved) == step
    potential, dist = np.zeros(9, np.int32), np.arange(0, 90, 10).astype(np.int32)
    unwrap_flow.raise_prices(np.arange(9, dtype=np.int32), 35, -1, potential, dist)
    assert potential.tolist() == [35, 25, 15, 5, 0, 0, 0, 0, 0]
    assert (dist == unwrap_flow.UNSEEN).all()
    longer = unwrap_network.room_for(np.arange(4), 5)
    assert longer.size == 10
    assert longer[:4].tolist() == [0, 1, 2, 3]
    assert unwrap_regions.longer(np.arange(3, dtype=np.int32)).tolist() == [0, 1, 2, 0, 0, 0]


# --- regions


def test_integration_is_a_walk_over_priced_edges(generator):
    (phase, usable, costs, base), flow = draw_network(generator)
    label, cycles = np.zeros((2, ROWS, COLS), np.int32)
    regions, open_loops = unwrap_regions.integrate(phase, base, costs, flow, usable, label, cycles)
    assert open_loops == 0
    linked = [(p, q) for p, q, _ in edges(costs)]
    assert same_sets(label, labels_of(linked, usable))
    assert regions == label.max()
    for p, q, k in edges(costs):
        step = int(wrap(int(phase[q]) - int(phase[p]))) + 65536 * (int(base[(*p, k)]) + units(flow, p, k))
        walked = int(phase[q]) - int(phase[p]) + 65536 * int(cycles[q] - cycles[p])
        assert walked == step
    flow = flow.copy()
    flow[5, 6, 1] += 1  # a step that no longer closes, if its edge is priced
    again = unwrap_regions.integrate(phase, base, costs, flow, usable, label.copy(), cycles.copy())[1]
    assert (again > 0) == (costs[5, 6, 2] >= 0 and _on_a_loop(linked, (5, 5), (5, 6)))


def _on_a_loop(linked, p, q):
    others = [(a, b) for a, b in linked if {a, b} != {p, q}]
    label = labels_of(others, np.ones((ROWS, COLS)))
    return label[p] == label[q]


def test_components_margins_and_sums(generator):
    (phase, usable, costs, _), flow = draw_network(generator)
    concentration = np.where(usable, generator.integers(60, 255, (ROWS, COLS)), 0).astype(np.uint8)
    good = concentration >= 128
    label = np.zeros((ROWS, COLS), np.int32)
    linked = [(p, q) for p, q, k in edges(costs) if good[p] and good[q] and units(flow, p, k) == 0]
    unwrap_regions.grow_components(concentration, 128, costs, flow, NO_BLOCKS, label)
    assert same_sets(label, labels_of(linked, good))
    blocks = np.zeros((4, 5), np.uint8)
    blocks[1, 2] = 1

    def block(p):
        big = (p[0] + 2) // 6, (p[1] + 1) // 6
        return (*big, (p[0] + 2) // 2, (p[1] + 1) // 2) if blocks[big] else big

    unwrap_regions.grow_components(concentration, 128, costs, flow, (blocks, (-2, -1, 6, 2)), label)
    assert same_sets(label, labels_of([(p, q) for p, q in linked if block(p) == block(q)], good))
    margin = np.empty((ROWS, COLS), np.float32)
    unwrap_regions.weakest_step(costs, flow, usable, margin)
    expected = np.where(usable, 32767.0, np.nan)
    for p, q, k in edges(costs):
        prices = costs[q[0], q[1], 2 * k : 2 * k + 2]
        least = 0 if units(flow, p, k) else prices.min()
        for pixel in (p, q):
            expected[pixel] = min(expected[pixel], least)
    expected[expected == 32767.0] = 0.0
    np.testing.assert_array_equal(margin, expected)
    region = generator.integers(0, 4, (ROWS, COLS)).astype(np.int32)
    cycles = generator.integers(-3, 4, (ROWS, COLS)).astype(np.int32)
    shift, factor = np.array([0, 2, -1, 5], np.int32), np.array([1, 0.5, 0.25, 2], np.float32)
    moved, values = cycles.copy(), np.ones((ROWS, COLS), np.float32)
    unwrap_regions.add_shift(region, shift, moved)
    unwrap_regions.scale_regions(region, factor, values)
    np.testing.assert_array_equal(moved, cycles + shift[region])
    np.testing.assert_array_equal(values, factor[region])
    wrapped = generator.uniform(-np.pi, np.pi, (ROWS, COLS)).astype(np.float32)
    out = np.empty((ROWS, COLS), np.float32)
    unwrap_regions.add_nearest(wrapped, phase, cycles, region, out)
    target = 2 * np.pi * (phase / 65536.0 + cycles)
    assert np.nanmax(np.abs(out - target)) <= np.pi + 1e-5
    turns = (out - wrapped) / (2 * np.pi)
    assert np.nanmax(np.abs(turns - np.rint(turns))) < 1e-5
    np.testing.assert_array_equal(np.isnan(out), region == 0)


def test_forest_of_labels(generator):
    """Joining labels with gaps keeps every difference that was said, and finds the contradiction."""
    truth = generator.integers(-9, 10, 30)
    parent, offset = np.arange(30, dtype=np.int32), np.zeros(30, np.int32)
    for a, b in generator.integers(0, 30, (60, 2)):
        assert unwrap_regions.join(parent, offset, a, b, truth[a] - truth[b]) == 0
    roots = [unwrap_regions.find_root(parent, offset, k) for k in range(30)]
    for a in range(30):
        for b in range(30):
            if roots[a][0] == roots[b][0]:
                assert roots[a][1] - roots[b][1] == truth[a] - truth[b]
    a, b = next((a, b) for a in range(30) for b in range(a) if roots[a][0] == roots[b][0])
    assert unwrap_regions.join(parent, offset, a, b, truth[a] - truth[b] + 1) == 1


# --- shores and bridges


def test_nearest_pixels_and_facing_pairs(generator):
    label = generator.integers(-9, 4, (ROWS, COLS)).clip(0).astype(np.int32)
    label[4, 4] = 1
    nearest = np.empty((ROWS, COLS), np.int32)
    unwrap_shores.spread_nearest(label, nearest)
    sources = np.argwhere(label > 0)
    for r in range(ROWS):
        for c in range(COLS):
            steps = np.abs(sources - (r, c)).sum(1)
            found = np.array(np.unravel_index(nearest[r, c], label.shape))
            assert label[tuple(found)] > 0
            assert np.abs(found - (r, c)).sum() == steps.min()
    pairs = unwrap_shores.list_facing(label, nearest)
    expected = set()
    for r in range(ROWS):
        for c in range(COLS):
            for i, j in NEIGHBOURS[:2]:
                if r + i < ROWS and c + j < COLS:
                    a, b = int(nearest[r, c]), int(nearest[r + i, c + j])
                    a, b = sorted((a, b), key=lambda n: label.flat[n])
                    if label.flat[a] != label.flat[b]:
                        expected.add((int(label.flat[a]), a, int(label.flat[b]), b))
    assert set(map(tuple, pairs.tolist())) == expected


def test_planes_and_gaps(generator):
    label = (np.arange(COLS)[None] < 8) * 1 + (np.arange(COLS)[None] > 10) * 2 + np.zeros((ROWS, 1))
    label = label.astype(np.int32)
    r, c = np.mgrid[:ROWS, :COLS]
    total = np.where(label == 1, 0.21 * r - 0.13 * c, 0.21 * r - 0.13 * c + 3.0)
    cycles = np.floor(total + 0.5).astype(np.int32)
    phase = np.rint((total - cycles) * 65536).clip(-32768, 32767).astype(np.int16)
    down, across = unwrap_shores.local_plane(label, phase, cycles, 5 * COLS + 4, 3)
    assert (down, across) == pytest.approx((0.21, -0.13), abs=1e-4)
    pairs = np.array([[1, 5 * COLS + 7, 2, 6 * COLS + 11]], np.int32)
    gap, distance = unwrap_shores.facing_gaps(pairs, label, phase, cycles, 3)[0]
    assert gap == pytest.approx(-3.0, abs=1e-3)
    assert distance == pytest.approx(np.hypot(1, 4))


# --- pieces and the second solution


@pytest.mark.parametrize("strict", [0, 1])
def test_pieces_spread_over_priced_edges(generator, strict):
    (phase, usable, costs, base), flow = draw_network(generator)
    label, cycles = np.zeros((2, ROWS, COLS), np.int32)
    unwrap_regions.integrate(phase, base, costs, flow, usable, label, cycles)
    piece = np.where((generator.random((ROWS, COLS)) < 0.06) & (label > 0), np.arange(COLS) + 1, 0).astype(np.int32)
    seeds = piece.copy()
    unwrap_pieces.spread_pieces(label, costs, flow, strict, piece)
    links = {}
    for p, q, k in edges(costs):
        if not (strict and units(flow, p, k)):
            links.setdefault(p, []).append(q)
            links.setdefault(q, []).append(p)
    steps = np.where(seeds > 0, 0, 10**6)
    waiting = deque(zip(*np.nonzero(seeds)))
    while waiting:
        p = waiting.popleft()
        for q in links.get(p, ()):
            if steps[q] > steps[p] + 1:
                steps[q] = steps[p] + 1
                waiting.append(q)
    np.testing.assert_array_equal(piece > 0, steps < 10**6)
    for p in zip(*np.nonzero((steps > 0) & (steps < 10**6))):
        assert piece[p] in {piece[q] for q in links[p] if steps[q] == steps[p] - 1}


def test_relations_between_pieces(generator):
    (_, usable, costs, _), flow = draw_network(generator)
    piece = np.where(usable, generator.integers(1, 5, (ROWS, COLS)), 0).astype(np.int32)
    found = unwrap_pieces.list_relations(piece, costs, flow, (1, ROWS - 2, 2, COLS))
    expected = []
    for p, q, k in edges(costs):
        if all(1 <= r < ROWS - 2 and c >= 2 for r, c in (p, q)) and piece[p] != piece[q]:
            node = costs[q[0], q[1]]
            more, fewer = (node[2], node[3]) if k == 1 else (node[1], node[0])
            expected.append((piece[p], piece[q], units(flow, p, k), more, fewer))
    assert sorted(map(tuple, found.tolist())) == sorted(expected)


def test_cells_of_the_second_solution(generator):
    igram = (generator.standard_normal((ROWS, COLS)) + 1j * generator.standard_normal((ROWS, COLS))).astype(
        np.complex64
    )
    coherence = generator.random((ROWS, COLS)).astype(np.float32)
    usable = generator.random((ROWS, COLS)) > 0.4
    shape = -(-ROWS // 3), -(-COLS // 3)
    mean, agreement = np.empty(shape, np.complex64), np.empty(shape, np.float32)
    unwrap_check.average_cells(igram, coherence, usable, 3, mean, agreement)
    phase = generator.uniform(-40, 40, (ROWS, COLS)).astype(np.float32)
    phase[~usable] = np.nan
    second = generator.uniform(-40, 40, shape).astype(np.float32)
    second[1, 1] = np.nan
    cycles = np.empty((ROWS, COLS), np.int8)
    unwrap_check.compare_cells(phase, second, 3, -128, cycles)
    for i in range(shape[0]):
        for j in range(shape[1]):
            part = slice(3 * i, 3 * i + 3), slice(3 * j, 3 * j + 3)
            chosen = usable[part]
            if chosen.sum() < 4.6:
                assert mean[i, j] == 0
                assert np.isnan(agreement[i, j])
            else:
                value = (coherence * np.exp(1j * np.angle(igram)))[part][chosen].mean()
                assert mean[i, j] == pytest.approx(value, abs=1e-6)
                assert agreement[i, j] == pytest.approx(abs(value), abs=1e-6)
            if chosen.any() and np.isfinite(second[i, j]):
                expected = np.rint((phase[part][chosen].mean(dtype=float) - second[i, j]) / (2 * np.pi))
                assert (cycles[part][chosen] == expected).all()
            assert (cycles[part][~chosen] == -128).all()
