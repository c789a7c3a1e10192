"""Large parts of a map whose cycles hang on doubtful ground: found and made components of their own.

How and why: docs/unwrapping.md.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from .kernels import unwrap_pieces, unwrap_regions

FIRM = 179  # concentration (0.7 of 255) of ground that joins without a doubt: a step has a deviation of 0.9 rad
LEAST_PART, LEAST_PIXELS = 0.02, 400  # of the pixels with data, and pixels: smaller parts are left alone
DEARER = 1.5  # a part is sure where the next solution costs as many times what its border costs now
LEAST_PRICE = 400  # and this much more, which is ten edges of typical price
DOUBTFUL_PART = 0.4  # factor of the reliability
NO_BLOCKS = np.zeros((0, 0), np.uint8), (0, 0, 1, 1)


class Border(NamedTuple):
    """Prices between two parts: of the edges that break when one is moved by a cycle, and of those that heal."""

    breaking: np.ndarray
    healing: np.ndarray

    def margin(self) -> float:
        """By how much the better of both moves is too dear to be possible; negative = the parts may be moved."""
        return float((self.breaking - DEARER * self.healing).min()) - LEAST_PRICE


def part_components(network, flow, region, component) -> list:
    """Give every large part that may as well lie a cycle off a component number of its own.

    Where firm ground falls into several large parts, the prices along the border between two of them are added up: of
    the edges that would break if one part was moved by a cycle, and of the breaks that would heal. The prices are right
    but for a factor, so that it is their ratio that tells whether the solution is better than the next one.

    Parameters
    ----------
    network : Network
        Prices.
    flow : int16, rows + 1 x cols + 1 x 2
        Flow.
    region, component : int32, rows x cols
        Regions and components, 0 = none; components are changed in place.

    Returns
    -------
    list of bool array, rows x cols
        Each such part but the largest of its component.
    """
    piece, sizes = find_parts(network, flow, region)
    if sizes.size < 3:
        return []
    rows, cols = piece.shape
    relations = unwrap_pieces.list_relations(piece, network.costs, flow, (0, rows, 0, cols))
    group = join_sure(relations, sizes.size)
    owner = np.zeros(sizes.size, np.int64)
    firm = (piece > 0) & (component > 0) & (network.concentration >= FIRM)
    owner[piece[firm]] = component[firm]
    total, last, moved = np.bincount(group, sizes, sizes.size), int(component.max()), []
    for number in np.unique(owner[1:]):
        groups = np.unique(group[1:][owner[1:] == number])
        for part in groups[np.argsort(-total[groups], kind="stable")][1:]:
            mask = (component == number) & (group[piece] == part)
            last += 1
            component[mask] = last
            moved.append(mask)
    return moved


def find_parts(network, flow, region) -> tuple:
    """Divide the map into its large parts of firm ground, each with the pixels nearest to it.

    Parameters
    ----------
    network, flow, region
        See `part_components`.

    Returns
    -------
    piece : int32, rows x cols
        Parts, 0 = none.
    sizes : int64, parts + 1
        Firm pixels.
    """
    piece = np.zeros(region.shape, np.int32)
    unwrap_regions.grow_components(network.concentration, FIRM, network.costs, flow, NO_BLOCKS, piece)
    sizes = np.bincount(piece.ravel())
    sizes[0] = 0
    least = max(LEAST_PIXELS, LEAST_PART * np.count_nonzero(network.concentration))
    kept = np.flatnonzero(sizes >= least)
    number = np.zeros(sizes.size, np.int32)
    number[kept] = np.arange(1, kept.size + 1)
    piece = number[piece]
    if kept.size > 1:
        for strict in (1, 0):
            unwrap_pieces.spread_pieces(region, network.costs, flow, strict, piece)
    return piece, np.append(0, sizes[kept])


def join_sure(relations: np.ndarray, count: int) -> np.ndarray:
    """Join the parts whose cycles are sure relative to each other.

    Parameters
    ----------
    relations : int64, edges x 5
        Edges between parts: first, second, cycles, price of one more and of one fewer.
    count : int
        Parts + 1.

    Returns
    -------
    int64, parts + 1
        Number of a part that stands for its group.
    """
    group = np.arange(count)
    relations = relations[(relations[:, 0] > 0) & (relations[:, 1] > 0)]
    while True:
        first, second = group[relations[:, 0]], group[relations[:, 1]]
        pairs = np.unique(np.sort(np.column_stack([first, second])[first != second], axis=1), axis=0)
        margins = [add_prices(relations, first, second, pair).margin() for pair in pairs]
        if not margins or max(margins) < 0.0:
            return group
        low, high = pairs[int(np.argmax(margins))]
        group[group == high] = low


def add_prices(relations: np.ndarray, first: np.ndarray, second: np.ndarray, pair: np.ndarray) -> Border:
    """Add up the prices along the border of two groups, for one cycle more and for one fewer.

    Parameters
    ----------
    relations : int64, edges x 5
        See `join_sure`.
    first, second : int64, edges
        Groups of their ends.
    pair : int64, 2
        The two groups.
    """
    along = (first == pair[0]) & (second == pair[1])
    against = (first == pair[1]) & (second == pair[0])
    units, more, fewer = np.concatenate([relations[along, 2:], relations[against][:, [2, 4, 3]] * (-1, 1, 1)]).T
    breaking = np.array([more[units >= 0].sum(), fewer[units <= 0].sum()])
    healing = np.array([fewer[units < 0].sum(), more[units > 0].sum()])
    return Border(breaking, healing)
