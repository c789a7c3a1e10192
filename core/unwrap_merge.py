"""The merge of tiles: whole cycles for every piece, so that the cost of the whole frame is least.

How and why: docs/unwrapping.md.
"""

from __future__ import annotations

from typing import NamedTuple, Optional

import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from .errors import EmptyOutputError
from .kernels.unwrap_balance import level_pieces, push_blocking, spread_distance
from .kernels.unwrap_bridges import facing_links, walk_bridges
from .kernels.unwrap_output import LEAST_COMPONENT_PART, LEAST_COMPONENT_PIXELS
from .progress import Progress, Silent, check_cancelled

FURTHER_UNITS = 3  # units on an edge from which on a quadratic price rises no more
STEPS_BETWEEN_CHECKS = 200_000
SIDES = {"right": ("left", (0, 1)), "down": ("up", (1, 0))}


class Merged(NamedTuple):
    """What the second pass adds to every tile, by its place in the grid of tiles.

    Attributes
    ----------
    cycles : dict of int64 array
        Cycles to add to each piece.
    trust : dict of float32 array
        Confidence of each piece's level, 0 to 1.
    component : dict of uint16 array
        Number of each component in the frame; 0 = none.
    broken : dict of list
        Sides and pixels along them where the phase breaks between tiles: (side, bool array).
    statistics : dict
        residues, regions, components, open_loops, bridge_confidence, tiles, usable (pixels), moved (pieces that
        changed their level within their tile).
    """

    cycles: dict
    trust: dict
    component: dict
    broken: dict
    statistics: dict


class Seam(NamedTuple):
    """Edges between a tile and the next: numbers of pieces and components in the frame, cycles and prices."""

    owner: tuple
    side: str
    pieces: tuple
    components: tuple
    units: np.ndarray
    more: np.ndarray
    fewer: np.ndarray


def merge_tiles(
    summaries: list, shape: tuple, thinning: int, curved: int, *, progress: Optional[Progress] = None
) -> Merged:
    """Choose whole cycles for every piece of every tile.

    The cost of the frame is the sum over all edges; those inside a piece stay as the tile solved them, those between
    pieces and over seams depend on the cycles of the two pieces. This is minimised exactly.

    Parameters
    ----------
    summaries : list of Summary
        Every tile.
    shape : tuple of int
        Rows and columns of the frame.
    thinning : int
        Every n-th pixel is in `Summary.thinned`.
    curved : int
        1 = quadratic prices, 0 = linear.
    progress : Progress, optional
        Cancels.
    """
    tiles = {summary.tile.index: summary for summary in summaries}
    piece_base = _bases(tiles, "sizes")
    component_base = _bases(tiles, "component_sizes")
    seams = list(find_seams(tiles, piece_base, component_base))
    edges = [_shift(s.relations, piece_base[k]) for k, s in tiles.items() if len(s.relations)]
    edges += [np.column_stack([*seam.pieces, seam.units, seam.more, seam.fewer])[seam.more >= 0] for seam in seams]
    edges = np.concatenate(edges) if edges else np.zeros((0, 5), np.int64)
    sizes = np.concatenate([s.sizes for s in tiles.values()])
    sizes[list(piece_base.values())] = 0
    if not sizes.any():
        raise EmptyOutputError("The interferogram has no pixel with phase and coherence inside the mask.")
    progress = progress or Silent()
    cycles = settle(sizes.size, edges, curved, progress=progress)
    check_cancelled(progress)
    moved = _moved(edges, cycles, sizes.size)
    region = find_regions(sizes.size, edges, sizes)
    shift, trust = bridge_frame(tiles, piece_base, region, cycles, sizes, shape, thinning)
    check_cancelled(progress)
    cycles = cycles + shift[region]
    component = join_components(tiles, component_base, seams, cycles, int(sizes.sum()))
    owner = np.concatenate([s.component_piece + piece_base[k] for k, s in tiles.items()])
    cycles -= median_cycle(tiles, component, cycles[owner])
    statistics = {
        "residues": sum(s.residues for s in summaries),
        "open_loops": sum(s.open_loops for s in summaries),
        "regions": int(region.max()),
        "components": int(component.max()),
        "bridge_confidence": trust[1:].tolist() if trust.size <= 65 else float(trust[1:].min()),
        "tiles": len(summaries),
        "usable": sum(s.usable for s in summaries),
        "moved": moved,
    }
    trusted = trust.astype(np.float32)[region]
    return Merged(
        _split(cycles, piece_base, tiles, "sizes"),
        _split(trusted, piece_base, tiles, "sizes"),
        _split(component.astype(np.uint16), component_base, tiles, "component_sizes"),
        find_breaks(seams, cycles),
        statistics,
    )


def _bases(tiles: dict, field: str) -> dict:
    """Return where the numbers of each tile begin in the lists of the frame."""
    base, found = 0, {}
    for key, summary in tiles.items():
        found[key] = base
        base += getattr(summary, field).size
    return found


def _shift(relations: np.ndarray, base: int) -> np.ndarray:
    """Number the pieces of a tile's relations in the frame."""
    return relations + np.array([base, base, 0, 0, 0])


def _split(values: np.ndarray, base: dict, tiles: dict, field: str) -> dict:
    return {key: values[base[key] : base[key] + getattr(summary, field).size] for key, summary in tiles.items()}


def find_seams(tiles: dict, piece_base: dict, component_base: dict):
    """Yield the `Seam` between every two tiles that touch.

    Parameters
    ----------
    tiles : dict of Summary
        By place in the grid of tiles.
    piece_base, component_base : dict of int
        Where the numbers of each tile begin.
    """
    for key, summary in tiles.items():
        for side, (opposite, step) in SIDES.items():
            near = summary.shores[side]
            if near is None:
                continue
            other = key[0] + step[0], key[1] + step[1]
            far = tiles[other].shores[opposite]
            # both tiles have the same local model there: what differs are whole cycles
            units = near.units + np.rint(far.total - near.total).astype(np.int64)
            pieces = near.piece + piece_base[key], far.piece + piece_base[other]
            numbers = [
                np.where(shore.component > 0, shore.component + component_base[place], 0)
                for shore, place in ((near, key), (far, other))
            ]
            yield Seam(key, side, pieces, tuple(numbers), units, near.more, near.fewer)


def settle(count: int, edges: np.ndarray, curved: int, *, progress: Optional[Progress] = None) -> np.ndarray:
    """Cycles of every piece that make the edges between pieces cheapest.

    The dual of this least sum of absolute deviations is a flow between the pieces, at most as large as the prices,
    that balances at every piece; the cycles are its potentials (Ahuja, Magnanti and Orlin 1993, section 9.4).

    Parameters
    ----------
    count : int
        Pieces.
    edges : int64, edges x 5
        First piece, second piece, cycles from the first to the second, price of one more and of one fewer.
    curved : int
        1 = quadratic prices, 0 = linear.
    progress : Progress, optional
        Cancels.

    Returns
    -------
    int64, pieces
        Cycles to add.
    """
    cycles = np.zeros(count, np.int64)
    edges = edges[edges[:, 0] != edges[:, 1]]
    if not len(edges):
        return cycles
    terms, (more, fewer) = _group(edges)
    used, compact = np.unique(terms[:, :2], return_inverse=True)
    terms[:, :2] = compact.reshape(-1, 2)
    if curved:
        terms, more, fewer = _bend(terms, more, fewer)
    cycles[used] = balance_pieces(used.size, terms, (more, fewer), progress or Silent())
    return cycles


def balance_pieces(count: int, terms: np.ndarray, prices: tuple, progress: Progress) -> np.ndarray:
    """Solve the flow between pieces by the primal-dual method and return its potentials.

    The flow starts at its bound wherever a term has cycles, which is what a least cost asks for, and need not balance.
    Then, in turns, the potentials rise by the distance from the pieces that have units to give, and a greatest flow
    goes along the ways that have become free of price (Ahuja, Magnanti and Orlin 1993, section 9.8). All numbers are
    whole, so that the end is an exact least cost, and a start that is nearly right is soon done.

    Parameters
    ----------
    count : int
        Pieces.
    terms : int64, terms x 3
        First piece, second piece and cycles from the first to the second.
    prices : tuple of int64 arrays
        Price of one more and of one fewer cycle for each term.
    progress : Progress
        Cancels.

    Returns
    -------
    int64, pieces
        Cycles to add, at least 0.
    """
    first, second, units = terms.T
    head = np.column_stack([second, first]).ravel()
    tail = np.column_stack([first, second]).ravel()
    arcs = np.argsort(tail, kind="stable")
    graph = np.searchsorted(tail[arcs], np.arange(count + 1)), arcs, head
    start = np.where(units > 0, prices[0], np.where(units < 0, -prices[1], 0))
    room = np.column_stack([prices[0] - start, prices[1] + start]).ravel()
    excess = np.zeros(count, np.int64)
    np.add.at(excess, second, start)
    np.subtract.at(excess, first, start)
    cycles, distance, stack = np.zeros((3, count), np.int64)
    while excess.any():
        check_cancelled(progress)
        break_price = units + cycles[second] - cycles[first]
        price = np.column_stack([-break_price, break_price]).ravel()
        far = spread_distance(graph, room, price, excess, distance, stack)
        cycles += np.minimum(distance, far)
        break_price = units + cycles[second] - cycles[first]
        price = np.column_stack([-break_price, break_price]).ravel()
        fill_greatest(graph, room, price, excess, progress)
    return cycles


def fill_greatest(graph: tuple, room: np.ndarray, price: np.ndarray, excess: np.ndarray, progress: Progress) -> None:
    """Send as many units as can go along arcs without price.

    Parameters
    ----------
    graph, room, price, excess
        See `unwrap_balance`; room and excess are changed in place.
    progress : Progress
        Cancels.
    """
    level, way = np.zeros((2, excess.size), np.int64)
    while level_pieces(graph, room, price, excess, level, way):
        turn, piece = graph[0][:-1].copy(), 0
        while piece < excess.size:
            check_cancelled(progress)
            piece = push_blocking(piece, STEPS_BETWEEN_CHECKS, graph, room, price, excess, level, (turn, way))


def _group(edges: np.ndarray) -> tuple:
    """Add up the prices of edges between the same pieces with the same cycles."""
    terms, group = np.unique(edges[:, :3], axis=0, return_inverse=True)
    prices = np.array([np.bincount(group.ravel(), edges[:, k], len(terms)) for k in (3, 4)]).astype(np.int64)
    return terms, prices


def _bend(terms, more, fewer) -> tuple:
    """Add the kinks of a quadratic price: every further unit costs more by the sum of the two first prices."""
    rise, none = more + fewer, np.zeros(len(terms), np.int64)
    parts = [(terms, more, fewer)]
    for units in range(1, FURTHER_UNITS + 1):
        further = np.array([0, 0, units])
        parts.append((terms - further, rise, none))
        parts.append((terms + further, none, rise))
    return tuple(np.concatenate(part) for part in zip(*parts))


def _moved(edges: np.ndarray, cycles: np.ndarray, count: int) -> int:
    """Return how many pieces are not on the level that most of their priced edges had them on."""
    change = cycles[edges[:, 1]] - cycles[edges[:, 0]]
    weight = np.minimum(edges[:, 3], edges[:, 4]) * np.where(change + edges[:, 2] == 0, 1, -1)
    votes = np.bincount(edges[:, 0], weight, count) + np.bincount(edges[:, 1], weight, count)
    return int(np.count_nonzero(votes < 0))


def find_regions(count: int, edges: np.ndarray, sizes: np.ndarray) -> np.ndarray:
    """Number the sets of pieces that priced edges join.

    Parameters
    ----------
    count : int
        Pieces.
    edges : int64, edges x 5
        See `settle`.
    sizes : int64, pieces
        Pixels; pieces without any belong to no region.

    Returns
    -------
    int64, pieces
        1 and up; 0 = none.
    """
    graph = coo_matrix((np.ones(len(edges), bool), (edges[:, 0], edges[:, 1])), (count, count))
    _, label = connected_components(graph, directed=False)
    label = np.where(sizes > 0, label + 1, 0)
    found, region = np.unique(label, return_inverse=True)
    return region.ravel() + (0 if found[0] == 0 else 1)


def bridge_frame(tiles, piece_base, region, cycles, sizes, shape, thinning) -> tuple:
    """Bring the regions that nothing joins to one level.

    Bridges come from the tiles, where both sides lie in one, and for wider gaps from the thinned frame.

    Parameters
    ----------
    tiles : dict of Summary
        By place in the grid of tiles.
    piece_base : dict of int
        Where the numbers of each tile begin.
    region, cycles, sizes : int64, pieces
        Region, cycles to add and pixels.
    shape : tuple of int
        Rows and columns of the frame.
    thinning : int
        Every n-th pixel is in `Summary.thinned`.

    Returns
    -------
    shift : int64, regions + 1
        Cycles to add.
    trust : float64, regions + 1
        0 to 1.
    """
    pixels = np.bincount(region, sizes, int(region.max()) + 1).astype(np.int64)
    if pixels.size <= 2:
        return walk_bridges([], pixels)
    links = []
    for key, summary in tiles.items():
        for distance, a, b, gap, trust in summary.links:
            a, b = a + piece_base[key], b + piece_base[key]
            if region[a] != region[b] and region[a] and region[b]:
                links.append((distance, int(region[a]), int(region[b]), int(gap + cycles[a] - cycles[b]), trust))
    label = np.zeros(tuple(-(-n // thinning) for n in shape), np.int32)
    total = np.zeros(label.shape)
    for key, summary in tiles.items():
        piece, value = summary.thinned
        r, c = (-(-k // thinning) for k in (summary.tile.window.row, summary.tile.window.col))
        place = slice(r, r + piece.shape[0]), slice(c, c + piece.shape[1])
        label[place] = np.where(piece > 0, region[piece + piece_base[key]], 0)
        total[place] = value + cycles[piece + piece_base[key]]
    whole = np.rint(total)
    steps = np.clip(np.rint((total - whole) * 65536.0), -32768, 32767).astype(np.int16)
    for distance, *link in facing_links(label, steps, whole.astype(np.int32)):
        links.append((distance * thinning, *link[:4]))
    return walk_bridges(pool_links(links), pixels)


def pool_links(links: list) -> list:
    """Make one bridge of those that several tiles found between the same two regions.

    Parameters
    ----------
    links : list of (distance, first, second, cycles, confidence)
        Cycles are those to add to the second region.

    Returns
    -------
    list
        Likewise, one for each two regions, shortest first. The cycles are those of most of the shorter bridges,
        weighted by their confidence, which is lowered by what the others say.
    """
    groups: dict = {}
    for distance, a, b, gap, trust in links:
        low, high, gap = (a, b, gap) if a < b else (b, a, -gap)
        groups.setdefault((low, high), []).append((distance, gap, trust))
    pooled = []
    for (low, high), found in groups.items():
        least = min(found)[0]
        votes: dict = {}
        for distance, gap, trust in found:
            if distance <= 1.5 * least + 2.0:
                votes.setdefault(gap, []).append(trust)
        gap = max(votes, key=lambda g: sum(votes[g]))
        pooled.append((least, low, high, gap, sum(votes[gap]) / sum(map(len, votes.values()))))
    return sorted(pooled)


def join_components(tiles, base, seams, cycles, pixels: int) -> np.ndarray:
    """Number the components of the frame by size.

    Parameters
    ----------
    tiles : dict of Summary
        By place in the grid of tiles.
    base : dict of int
        Where the components of each tile begin.
    seams : list of Seam
        Edges between tiles.
    cycles : int64, pieces
        Cycles to add to the pieces.
    pixels : int
        Pixels with data.

    Returns
    -------
    int64, components of all tiles
        1 = largest; 0 = none or small.
    """
    sizes = np.concatenate([summary.component_sizes for summary in tiles.values()])
    sizes[list(base.values())] = 0
    pairs = [np.zeros((2, 0), np.int64)]
    for seam in seams:
        flow = seam.units + cycles[seam.pieces[1]] - cycles[seam.pieces[0]]
        linked = (seam.more >= 0) & (flow == 0) & (seam.components[0] > 0) & (seam.components[1] > 0)
        pairs.append(np.array([number[linked] for number in seam.components]))
    first, second = np.concatenate(pairs, axis=1)
    graph = coo_matrix((np.ones(first.size, bool), (first, second)), (sizes.size, sizes.size))
    count, joined = connected_components(graph, directed=False)
    totals = np.bincount(joined, sizes, count).astype(np.int64)
    order = np.argsort(totals, kind="stable")[::-1][:65534]
    order = order[totals[order] >= max(LEAST_COMPONENT_PIXELS, LEAST_COMPONENT_PART * pixels)]
    number = np.zeros(count, np.int64)
    number[order] = np.arange(1, order.size + 1)
    return np.where(sizes > 0, number[joined], 0)


def median_cycle(tiles: dict, component: np.ndarray, cycles: np.ndarray) -> int:
    """Median of the whole cycles of the largest component, which is the rounded median of its phase.

    Parameters
    ----------
    tiles : dict of Summary
        By place in the grid of tiles.
    component : int64, components of all tiles
        Number in the frame.
    cycles : int64, components of all tiles
        Cycles to add to each.
    """
    values, weights, first = [], [], 0
    wanted = 1 if (component == 1).any() else 0
    for summary in tiles.values():
        last = first + summary.component_sizes.size
        for k in np.flatnonzero(component[first:last] == wanted):
            counts = summary.cycle_counts[k]
            values.append(np.arange(counts.size) + summary.first_cycle + cycles[first + k])
            weights.append(counts)
        first = last
    values, weights = np.concatenate(values), np.concatenate(weights)
    order = np.argsort(values, kind="stable")
    running = np.cumsum(weights[order])
    return int(values[order][np.searchsorted(running, 0.5 * running[-1])])


def find_breaks(seams: list, cycles: np.ndarray) -> dict:
    """Pixels along the seams where the phase breaks.

    Parameters
    ----------
    seams : list of Seam
        Edges between tiles.
    cycles : int64, pieces
        Cycles to add to the pieces.

    Returns
    -------
    dict of list of (str, bool array)
        By place in the grid of tiles: side and pixels along it.
    """
    found: dict = {}
    for seam in seams:
        flow = seam.units + cycles[seam.pieces[1]] - cycles[seam.pieces[0]]
        broken = (seam.more >= 0) & (flow != 0)
        if broken.any():
            opposite, step = SIDES[seam.side]
            other = seam.owner[0] + step[0], seam.owner[1] + step[1]
            found.setdefault(seam.owner, []).append((seam.side, broken))
            found.setdefault(other, []).append((opposite, broken))
    return found
