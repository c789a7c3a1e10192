"""The merge of tiles: an exact least cost, held against a linear programme, that can be stopped."""

import threading
import time

import numpy as np
import pytest
from quakesar.core import unwrap_merge
from quakesar.core.errors import Cancelled
from quakesar.core.progress import Silent
from scipy.optimize import linprog
from scipy.sparse import coo_matrix


def draw_merge(side, seed, *, share=0.02, rupture=70):
    """Pieces on a grid, 8 x 8 tiles off by whole cycles, stray breaks, and a rupture that ends inside the frame."""
    generator = np.random.default_rng(seed)
    number = np.arange(side * side).reshape(side, side)
    right = np.column_stack([number[:, :-1].ravel(), number[:, 1:].ravel()])
    pairs = np.concatenate([right, np.column_stack([number[:-1].ravel(), number[1:].ravel()])] * 2)
    row, col = np.divmod(np.arange(side * side), side)
    tile = generator.integers(-3, 4, (9, 9))[row * 8 // side, col * 8 // side]
    offset = np.rint(rupture * np.clip(1 - np.abs(col - side / 2) / (side / 4), 0, None)).astype(int)
    stray = np.where(generator.random(len(pairs)) < share, generator.integers(-2, 3, len(pairs)), 0)
    beyond = (row > side // 2)[pairs]
    units = stray + np.diff(tile[pairs])[:, 0] + np.where(beyond[:, 0] != beyond[:, 1], offset[pairs[:, 1]], 0)
    return side * side, np.column_stack([pairs, units, generator.integers(50, 4000, (len(pairs), 2))])


def total_cost(cycles, edges, curved):
    units = edges[:, 2] + cycles[edges[:, 1]] - cycles[edges[:, 0]]
    size = np.abs(units)
    price = np.where(units > 0, edges[:, 3], edges[:, 4])
    return int((size * price + curved * (edges[:, 3] + edges[:, 4]) * (size * (size - 1) // 2)).sum())


def least_cost(count, edges):
    """Least linear cost: each edge pays `more` above 0 and `fewer` below, cycles are free (primal form)."""
    terms = len(edges)
    number = np.arange(terms)
    ones = np.ones(terms)
    column = np.concatenate([edges[:, 1], edges[:, 0], count + number, count + terms + number])
    matrix = coo_matrix((np.concatenate([ones, -ones, -ones, ones]), (np.tile(number, 4), column)))
    price = np.concatenate([np.zeros(count), edges[:, 3], edges[:, 4]])
    bounds = [(None, None)] * count + [(0, None)] * (2 * terms)
    solution = linprog(price, A_eq=matrix.tocsc(), b_eq=-edges[:, 2].astype(float), bounds=bounds, method="highs")
    assert solution.status == 0
    return solution.fun


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize(("share", "rupture"), [(0.02, 9), (0.4, 0), (1.0, 3)])
def test_the_merge_costs_as_little_as_a_linear_programme(seed, share, rupture):
    count, edges = draw_merge(12, seed, share=share, rupture=rupture)
    cycles = unwrap_merge.settle(count, edges, 0)
    assert total_cost(cycles, edges, 0) == pytest.approx(least_cost(count, edges), abs=0.5)


@pytest.mark.parametrize("seed", range(3))
def test_no_set_of_pieces_lowers_a_quadratic_cost(seed):
    """A convex cost of differences is least where no set of pieces gains by one cycle; some thousand sets are tried."""
    generator = np.random.default_rng(seed)
    count, edges = draw_merge(8, seed, share=0.5, rupture=0)
    edges[:, 2] = np.clip(edges[:, 2], -2, 2)
    cycles = unwrap_merge.settle(count, edges, 1)
    least = total_cost(cycles, edges, 1)
    row, col = np.divmod(np.arange(count), 8)
    for _ in range(2000):
        r, c = np.sort(generator.integers(0, 9, (2, 2)), axis=1)
        chosen = (row >= r[0]) & (row < r[1]) & (col >= c[0]) & (col < c[1])
        assert total_cost(cycles + chosen, edges, 1) >= least
        assert total_cost(cycles - chosen, edges, 1) >= least


def test_pieces_that_hang_apart_and_free_pieces():
    edges = np.array([[1, 2, 3, 5, 5], [4, 5, -2, 7, 7], [4, 4, 9, 1, 1]])
    cycles = unwrap_merge.settle(7, edges, 0)
    assert cycles[2] - cycles[1] == -3
    assert cycles[5] - cycles[4] == 2
    assert cycles[[0, 3, 6]].tolist() == [0, 0, 0]
    assert unwrap_merge.settle(3, edges[:0], 0).tolist() == [0, 0, 0]


class Impatient(Silent):
    """Asks to stop after a time and notes the longest wait between two questions."""

    def __init__(self, after_s):
        self.stop, self.questions, self.longest_s = threading.Event(), 0, 0.0
        self.last = time.perf_counter()
        self.asked = self.last + after_s
        threading.Timer(after_s, self.stop.set).start()

    def cancelled(self):
        now = time.perf_counter()
        self.longest_s, self.last = max(self.longest_s, now - self.last), now
        self.questions += 1
        return self.stop.is_set()


@pytest.mark.serial
@pytest.mark.parametrize(("side", "curved"), [(160, 1), (320, 0)])
def test_a_cancel_of_a_hard_merge_is_heard_within_two_seconds(side, curved):
    """100,000 terms with quadratic prices, and 400,000: both take over ten seconds to the end."""
    unwrap_merge.settle(*draw_merge(8, 0), curved)  # compiled before the clock runs
    listener = Impatient(1.5)
    count, edges = draw_merge(side, 0)
    with pytest.raises(Cancelled):
        unwrap_merge.settle(count, edges, curved, progress=listener)
    assert time.perf_counter() - listener.asked < 2.0
    assert listener.longest_s < 2.0


def test_the_inputs_stay_as_they_are():
    count, edges = draw_merge(10, 1)
    before = edges.copy()
    unwrap_merge.settle(count, edges, 0)
    unwrap_merge.settle(count, edges, 1)
    np.testing.assert_array_equal(edges, before)
