"""Frozen plain twins of the flow search, of the flow between pieces and of the helpers of other kernels.

The twin of the search keeps the kernel's order, so that flows agree unit by unit: among nodes at one distance the last
found goes first, farther ones go by distance and number, arcs go east, west, south, north. The last test says whether
any kernel is without a twin.
"""

import ast
import heapq
from collections import deque
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from quakesar.core.kernels import unwrap_balance, unwrap_cuts, unwrap_flow, unwrap_front, unwrap_network, unwrap_regions

ROWS, COLS = 9, 11
WIDTH, SIZE = COLS + 1, (ROWS + 1) * (COLS + 1)
CASES = [(seed, curved, free) for seed in range(4) for curved in (0, 1) for free in (0.0, 0.25)]


def draw_costs(generator, free):
    """Prices from 0 to 11, so that many ways cost the same, with free edges inside and all around."""
    costs = np.full((ROWS + 1, COLS + 1, 4), -1, np.int16)
    for part, k in ((costs[:ROWS, 1:COLS], 2), (costs[1:ROWS, :COLS], 0)):
        prices = generator.integers(0, 12, (*part.shape[:2], 2))
        prices[generator.random(part.shape[:2]) < free] = -1
        part[..., k : k + 2] = prices
    return costs


def free_sets(costs):
    """Lowest node of the set that free edges join, for every node."""
    flat, links = costs.reshape(-1, 4), {n: [] for n in range(SIZE)}
    for n in range(SIZE):
        for v, price in ((n + 1, flat[n, 0]), (n + WIDTH, flat[n, 2])):
            if v < SIZE and price < 0:
                links[n].append(v)
                links[v].append(n)
    home = {}
    for first in range(SIZE):
        waiting = [first] if first not in home else []
        while waiting:
            n = waiting.pop()
            if n not in home:
                home[n] = first
                waiting.extend(links[n])
    return home


def draw_problem(seed, curved, free):
    """A problem with charges of up to 2, as the kernels' arrays and as dictionaries."""
    generator = np.random.default_rng(seed)
    costs = draw_costs(generator, free)
    kind, label = np.zeros(SIZE, np.uint8), np.zeros(SIZE, np.int32)
    hole_node = unwrap_network.join_free(costs.reshape(-1), ROWS, COLS, kind, label)
    rims = unwrap_network.list_rims(costs.reshape(-1), COLS, kind, label, hole_node.size)
    home = free_sets(costs)
    heads = sorted(set(home.values()) - {0})
    excess = np.zeros(SIZE, np.int16)
    excess[heads] = generator.integers(-2, 3, len(heads)) * (generator.random(len(heads)) < 0.5)
    state = np.zeros(2 * SIZE, np.int16), np.zeros(SIZE, np.int32), excess
    state += np.full(SIZE, unwrap_flow.UNSEEN, np.int32), np.zeros(SIZE, np.int8), np.zeros(hole_node.size, np.int32)
    net = costs.reshape(-1), kind, label, hole_node, curved, WIDTH
    plain = SimpleNamespace(home=home, curved=curved, prices={}, ways={n: [] for n in range(SIZE)}, members={})
    for n in range(SIZE):
        plain.members.setdefault(home[n], []).append(n)
    for n in range(SIZE):
        # arc 2 n goes east from node n, arc 2 n + 1 south
        east, west, south, north = 2 * n, 2 * (n - 1), 2 * n + 1, 2 * (n - WIDTH) + 1
        for v, arc, way in ((n + 1, east, 1), (n - 1, west, -1), (n + WIDTH, south, 1), (n - WIDTH, north, -1)):
            forth, back = costs.reshape(-1, 2)[arc].tolist() if arc >= 0 else (-1, -1)
            if forth >= 0:
                plain.prices[arc] = forth, back
                plain.ways[n].append((v, arc, way))
    plain.units = dict.fromkeys(plain.prices, 0)
    plain.potential = dict.fromkeys(home.values(), 0)
    plain.excess = {n: int(excess[n]) for n in home.values()}
    return plain, net, rims, state


def next_price(plain, arc, way):
    """Cost of one more unit, as the difference of two sums."""
    forth, back = plain.prices[arc]

    def cost(n):
        first, rise = (forth if n > 0 else back), plain.curved * (forth + back)
        return sum(first + m * rise for m in range(abs(n)))

    return cost(plain.units[arc] + way) - cost(plain.units[arc])


def search(plain, seeds, wanted, sign, limit):
    """Dijkstra's search: the goal or None, distances, ways back and number of settled nodes."""
    found, back, near, far, settled = dict.fromkeys(seeds, 0), {}, list(seeds), [], 0
    while settled < limit:
        if near:
            u = near.pop()
        else:
            while far and found[far[0][1]] != far[0][0]:
                heapq.heappop(far)
            if not far:
                break
            u = heapq.heappop(far)[1]
        if plain.excess[u] * sign < 0 or (u == 0 and seeds[0] != 0):
            wanted -= 1
            if wanted == 0:
                return u, found, back, settled
        settled += 1
        for v, arc, way in (step for member in plain.members[u] for step in plain.ways[member]):
            target = plain.home[v]
            reduced = next_price(plain, arc, way * sign) + sign * (plain.potential[u] - plain.potential[target])
            assert reduced >= 0
            if found[u] + reduced < found.get(target, np.inf):
                found[target] = found[u] + reduced
                back[target] = u, arc, way
                if reduced == 0:
                    near.append(target)
                else:
                    heapq.heappush(far, (found[target], target))
    return None, found, back, settled


def push(plain, source, goal, sign, back):
    plain.excess[source] -= sign
    plain.excess[goal] += sign * (goal != 0)
    while goal != source:
        goal, arc, way = back[goal]
        plain.units[arc] += way * sign


def lift(plain, goal, sign, found):
    """Potentials after a search."""
    far = found[goal] if goal is not None else 0
    for v, distance in found.items():
        plain.potential[v] += sign * min(distance - far, 0)


def serve(plain, sources, sign, limit):
    left, total = [], 0
    for source in sources:
        goal = source
        while plain.excess[source] * sign > 0 and goal is not None:
            goal, found, back, settled = search(plain, [source], 1, sign, limit)
            total += settled
            if goal is not None:
                push(plain, source, goal, sign, back)
            lift(plain, goal, sign, found)
        if goal is None:
            left.append(source)
    return left, total


def assert_same(plain, state):
    flow, potential, excess, dist, _, _ = state
    assert {arc: int(flow[arc]) for arc in plain.units} == plain.units
    assert np.count_nonzero(flow) == np.count_nonzero(list(plain.units.values()))
    assert {n: int(potential[n]) for n in plain.potential} == plain.potential
    assert {n: int(excess[n]) for n in plain.excess} == plain.excess
    assert (dist == unwrap_flow.UNSEEN).all()


def make_queue(room):
    return np.empty(room, np.int64), np.empty(room, np.int32), np.empty(room, np.int32)


def sources_of(state, sign):
    return np.flatnonzero(state[2] * sign > 0).astype(np.int32)


# --- the search of the flow


@pytest.mark.parametrize(("seed", "curved", "free"), CASES)
@pytest.mark.parametrize("sign", [1, -1])
def test_a_search_finds_the_nearest_goal(seed, curved, free, sign):
    plain, net, holes, state = draw_problem(seed, curved, free)
    half = sources_of(state, sign)[::2]
    serve(plain, half.tolist(), sign, 10**6)
    unwrap_flow.serve(half, sign, 10**6, net, holes, state)
    queue = make_queue(4096)
    for source in sources_of(state, sign)[:6]:
        seed_node = np.array([source], np.int32)
        goal, found, back, settled = search(plain, [int(source)], 1, sign, 10**6)
        result = unwrap_flow.find_path(seed_node, 1, sign, 10**6, net, holes, state, queue)
        assert result == (goal, settled, len(found))
        assert queue[2][: len(found)].tolist() == list(found)
        assert {n: int(state[3][n]) for n in found} == found
        assert all(found[goal] <= distance for n, distance in found.items() if plain.excess[n] * sign < 0)
        unwrap_flow.push_unit(source, goal, sign, net, state)
        push(plain, int(source), goal, sign, back)
        unwrap_flow.raise_prices(queue[2][: len(found)], found[goal], sign, state[1], state[3])
        lift(plain, goal, sign, found)
        assert_same(plain, state)


@pytest.mark.parametrize(("seed", "curved", "free"), CASES)
def test_serving_all_charges_is_the_plain_flow_and_optimal(seed, curved, free):
    plain, net, holes, state = draw_problem(seed, curved, free)
    for sign in (1, -1):
        sources = sources_of(state, sign)
        for limit in (4, 20, 10**6):
            left, total = serve(plain, sources.tolist(), sign, limit)
            count, settled = unwrap_flow.serve(sources, sign, limit, net, holes, state)
            sources = sources[:count]
            assert (sources.tolist(), settled) == (left, total)
            assert_same(plain, state)
    assert not any(plain.excess.values())
    for u, ways in plain.ways.items():
        for v, arc, way in ways:
            slack = plain.potential[plain.home[u]] - plain.potential[plain.home[v]]
            assert next_price(plain, arc, way) + slack >= 0


@pytest.mark.parametrize(("seed", "curved", "free"), CASES)
def test_potentials_that_point_home(seed, curved, free):
    plain, net, holes, state = draw_problem(seed, curved, free)
    for sign in (1, -1):
        sources = sources_of(state, sign)
        goals = [0, *np.flatnonzero(state[2] * sign < 0).tolist()]
        unwrap_flow.point_home(np.array(goals, np.int32), sources.size, sign, net, holes, state)
        goal, found, _, _ = search(plain, goals, sources.size, -sign, np.inf)
        lift(plain, goal, -sign, found)
        assert_same(plain, state)
        if goal is not None:
            # a search from the last source now meets no price at all
            last, walked, _, _ = search(plain, [goal], 1, sign, np.inf)
            assert walked[last] == 0
        left = serve(plain, sources.tolist(), sign, np.inf)[0]
        assert unwrap_flow.serve(sources, sign, 10**6, net, holes, state)[0] == len(left) == 0
        assert_same(plain, state)


def test_a_search_without_room_or_goal_says_so():
    plain, net, holes, state = draw_problem(3, 0, 0.0)
    seed = np.array([5 * WIDTH + 6], np.int32)
    state[2][:] = 0
    plain.excess = dict.fromkeys(plain.excess, 0)
    goal, found, _, settled = search(plain, seed.tolist(), 1, 1, 10**6)
    assert goal == 0
    assert settled > 5
    queue = make_queue(2)
    assert unwrap_flow.find_path(seed, 1, 1, 99, net, holes, state, queue) == (unwrap_flow.FULL, 0, 0)
    queue = make_queue(9)
    goal, _, reached = unwrap_flow.find_path(seed, 1, 1, 99, net, holes, state, queue)
    assert goal == unwrap_flow.FULL
    assert set(np.flatnonzero(state[3] < unwrap_flow.UNSEEN)) == set(queue[2][:reached].tolist()) < set(found)
    unwrap_flow.raise_prices(queue[2][:reached], 0, 1, state[1], state[3])
    goal, few, _ = unwrap_flow.find_path(seed, 1, 1, 5, net, holes, state, make_queue(4096))
    assert (goal, few) == (unwrap_flow.NOT_FOUND, 5)


@pytest.mark.parametrize("seed", range(3))
def test_the_next_node_is_the_nearest_that_is_up_to_date(seed):
    generator = np.random.default_rng(seed)
    dist = generator.integers(0, 50, 40).astype(np.int32)
    stale = dist + generator.integers(1, 9, 40)
    entries = [(int(d), n) for n in range(40) for d in (dist[n], stale[n]) if d == dist[n] or n % 3 == 0]
    heap, heaped = np.empty(100, np.int64), 0
    for d, n in entries:
        heaped = unwrap_flow.heap_push(heap, heaped, (d << 32) | n)
    stack = np.array([7, 5], np.int32)
    queue, order, stacked = (heap, stack, stack), [], 2
    while True:
        node, stacked, heaped = unwrap_flow.next_node(dist, queue, stacked, heaped)
        if node == unwrap_flow.NOT_FOUND:
            break
        order.append(node)
    assert order == [5, 7, *(n for d, n in sorted(entries) if d == dist[n])]
    assert (stacked, heaped) == (0, 0)


# --- the flow between pieces


def draw_pieces(seed, dearest=2):
    """Pieces, two arcs per term, room, prices that are 0 or more where there is room, and charges."""
    generator = np.random.default_rng(seed)
    count, terms = 30, 90
    ends = generator.integers(0, count, (terms, 2))
    tail, head = ends.ravel(), ends[:, ::-1].ravel()
    arcs = np.argsort(tail, kind="stable")
    start = np.searchsorted(tail[arcs], np.arange(count + 1))
    room = generator.integers(0, 9, 2 * terms) * (generator.random(2 * terms) < 0.7)
    forth = generator.integers(0, dearest + 1, terms)
    price = np.column_stack([forth, -forth]).ravel()
    room[1::2][forth > 0] = 0
    excess = generator.integers(-9, 10, count) * (generator.random(count) < 0.5)
    return (start, arcs, head), room, price, excess


def leaving(graph, piece):
    start, arcs, head = graph
    return [(int(arc), int(head[arc])) for arc in arcs[start[piece] : start[piece + 1]]]


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("dearest", [2, 60])
def test_distances_between_pieces(seed, dearest):
    graph, room, price, excess = draw_pieces(seed, dearest)
    distance, stack = np.zeros((2, excess.size), np.int64)
    far = unwrap_balance.spread_distance(graph, room, price, excess, distance, stack)
    found, waiting = {}, [(0, int(n)) for n in np.flatnonzero(excess > 0)]
    while waiting:
        d, u = heapq.heappop(waiting)
        if found.setdefault(u, d) == d:
            for arc, v in leaving(graph, u):
                if room[arc] > 0 and v not in found:
                    heapq.heappush(waiting, (d + int(price[arc]), v))
    assert distance.tolist() == [found.get(n, unwrap_balance.UNSEEN) for n in range(excess.size)]
    assert far == max((d for n, d in found.items() if excess[n] < 0), default=0)


def plain_levels(graph, room, price, excess):
    level = {int(n): 0 for n in np.flatnonzero(excess < 0)}
    waiting = deque(level)
    while waiting:
        v = waiting.popleft()
        for u in range(excess.size):
            ways = [arc for arc, target in leaving(graph, u) if target == v and room[arc] > 0 and price[arc] == 0]
            if ways and u not in level:
                level[u] = level[v] + 1
                waiting.append(u)
    return level


def first_way(graph, room, price, excess, level, piece):
    """Arcs down the levels to a piece that misses units, or None."""
    if excess[piece] < 0:
        return []
    for arc, v in leaving(graph, piece):
        if room[arc] > 0 and price[arc] == 0 and level.get(v, -9) == level.get(piece, -1) - 1:
            rest = first_way(graph, room, price, excess, level, v)
            if rest is not None:
                return [arc, *rest]
    return None


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("limit", [0, 7, 10**6])
def test_levels_and_blocking_flows_between_pieces(seed, limit):
    graph, room, price, excess = draw_pieces(seed)
    level, queue = np.zeros((2, excess.size), np.int64)
    reached = unwrap_balance.level_pieces(graph, room, price, excess, level, queue)
    plain = plain_levels(graph, room, price, excess)
    assert level.tolist() == [plain.get(n, unwrap_balance.UNSEEN) for n in range(excess.size)]
    assert reached == any(excess[n] > 0 for n in plain)
    left, charge = room.copy(), excess.copy()
    for piece in np.flatnonzero(excess > 0):
        while charge[piece] > 0:
            way = first_way(graph, left, price, charge, plain, piece)
            if way is None:
                break
            goal = graph[2][way[-1]]
            units = min(charge[piece], -charge[goal], *(left[arc] for arc in way))
            for arc in way:
                left[arc] -= units
                left[arc ^ 1] += units
            charge[piece] -= units
            charge[goal] += units
    work, piece, calls = (graph[0][:-1].copy(), queue), 0, 0
    while piece < excess.size:
        piece = unwrap_balance.push_blocking(piece, limit, graph, room, price, excess, level, work)
        calls += 1
    np.testing.assert_array_equal(room, left)
    np.testing.assert_array_equal(excess, charge)
    assert calls == 1 or limit < 10**6


# --- helpers of other kernels


@pytest.fixture(params=range(3))
def generator(request):
    return np.random.default_rng(request.param)


def test_ways_that_lines_block(generator):
    right, down = generator.random((ROWS, COLS - 1)) < 0.1, generator.random((ROWS - 1, COLS)) < 0.1
    for r, c, r2, c2 in generator.integers(0, [ROWS, COLS, ROWS, COLS], (60, 4)).tolist():
        row = right[r, min(c, c2) : max(c, c2)]
        column = down[min(r, r2) : max(r, r2), c2]
        assert unwrap_cuts.clear_way(r, c, r2, c2, right, down) == (not row.any() and not column.any())


@pytest.mark.parametrize("turns", range(-2, 3))
def test_phasors_turned_back_by_the_slope(generator, turns):
    values = generator.standard_normal((4, 30)).astype(np.float32)
    angle = generator.uniform(-3, 3, 30)
    unit = np.exp(1j * angle).astype(np.complex64)
    out = values[:2].copy()
    unwrap_front.add_turned(*out, *values[2:], unit.real.copy(), unit.imag.copy(), turns, np.float32(0.75))
    expected = values[0] + 1j * values[1] + 0.75 * (values[2] + 1j * values[3]) * np.exp(-1j * turns * angle)
    np.testing.assert_allclose(out[0] + 1j * out[1], expected, atol=3e-6)


def test_steps_and_cycles_over_an_edge(generator):
    phase = generator.integers(-32768, 32768, (ROWS, COLS)).astype(np.int16)
    base = generator.integers(-2, 3, (ROWS, COLS, 2)).astype(np.int8)
    flow = generator.integers(-3, 4, (ROWS + 1, COLS + 1, 2)).astype(np.int16)
    for r in range(ROWS - 1):
        for c in range(COLS - 1):
            for k, q, added in ((0, (r + 1, c), -flow[r + 1, c, 0]), (1, (r, c + 1), flow[r, c + 1, 1])):
                raw = int(phase[q]) - int(phase[r, c])
                wrapped = next(raw + 65536 * n for n in (-1, 0, 1) if -32768 <= raw + 65536 * n < 32768)
                step = wrapped + 65536 * int(base[r, c, k])
                assert unwrap_network.edge_step(phase, base, r, c, k) == step
                cycles = unwrap_regions.edge_cycles(phase, base, flow, r, c, k)
                assert 65536 * int(cycles) + raw == step + 65536 * int(added)


def test_flooding_free_edges(generator):
    costs = draw_costs(generator, 0.35)
    home = free_sets(costs)
    for first in (0, 3 * WIDTH + 4, 5 * WIDTH + 7):
        kind, label = np.zeros(SIZE, np.uint8), np.zeros(SIZE, np.int32)
        stack = unwrap_network.flood(first, 2, 5, costs.reshape(-1), WIDTH, kind, label, np.empty(5, np.int32))
        own = np.array([home[n] == home[first] for n in range(SIZE)])
        np.testing.assert_array_equal(kind, 2 * own)
        np.testing.assert_array_equal(label, 5 * own)
        assert stack.size >= 5


def test_numbers_of_regions(generator):
    runs = 20
    parent, offset = np.zeros((2, runs), np.int32)
    offset[1:] = generator.integers(-4, 5, runs - 1)
    for k in range(1, runs):
        parent[k] = k if k < 5 else generator.integers(1, k)
    offset[parent == np.arange(runs)] = 0
    label = generator.integers(0, runs, (ROWS, COLS)).astype(np.int32)
    cycles = generator.integers(-3, 4, (ROWS, COLS)).astype(np.int32)
    root, total = {}, {}
    for k in range(1, runs):
        root[k], total[k] = k, 0
        while parent[root[k]] != root[k]:
            total[k] += offset[root[k]]
            root[k] = parent[root[k]]
    number = {top: count for count, top in enumerate(dict.fromkeys(root.values()), 1)}
    expected = np.array([[number[root[k]] if k else 0 for k in row] for row in label.tolist()])
    shift = np.array([[total[k] if k else 0 for k in row] for row in label.tolist()])
    moved, found = cycles.copy(), label.copy()
    assert unwrap_regions.number_regions(found, moved, parent, offset, runs) == len(number) == 4
    np.testing.assert_array_equal(found, expected)
    np.testing.assert_array_equal(moved, cycles + shift)


# --- none is forgotten


def is_kernel(node):
    names = {name.id for part in getattr(node, "decorator_list", ()) for name in ast.walk(part) if hasattr(name, "id")}
    return isinstance(node, ast.FunctionDef) and "jit" in names


def test_every_kernel_of_the_unwrapping_has_a_twin():
    """A test of the two files calls each compiled function itself."""
    called = set()
    for name in ("test_unwrap_twins.py", "test_unwrap_twins_flow.py"):
        tree = ast.parse(Path(__file__).with_name(name).read_text(encoding="utf-8"))
        for test in tree.body:
            if isinstance(test, ast.FunctionDef) and test.name.startswith("test_"):
                calls = (node.func for node in ast.walk(test) if isinstance(node, ast.Call))
                called |= {
                    (c.value.id, c.attr) for c in calls if isinstance(c, ast.Attribute) and hasattr(c.value, "id")
                }
    kernels = set()
    for path in Path(unwrap_flow.__file__).parent.glob("unwrap_*.py"):
        kernels |= {
            (path.stem, node.name) for node in ast.parse(path.read_text(encoding="utf-8")).body if is_kernel(node)
        }
    assert len(kernels) > 45
    assert kernels - called == set()
