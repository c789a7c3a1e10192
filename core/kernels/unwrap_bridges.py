"""Cycles between regions that no step links."""

from __future__ import annotations

import numpy as np

from .unwrap_shores import facing_gaps, list_facing, spread_nearest

MOST_PAIRS = 400
SLOPE_HALF_WINDOW = 5


def bridge_regions(label, phase, cycles, sizes):
    """Whole cycles to add to every region so that it continues its neighbours across the gaps.

    Pixels that face each other across a gap give one estimate each: both sides are extended half-way by their local
    slope. A bridge is the median of the estimates of the closest pairs, rounded. Bridges are used from the shortest
    on until every region hangs together (Kruskal's minimum spanning tree).

    Parameters
    ----------
    label : int32, rows x cols
        Regions 1, 2, ...; 0 = no data.
    phase : int16, rows x cols
        Phase, steps of 1/65536 cycle.
    cycles : int32, rows x cols
        Cycles relative to some pixel of the region.
    sizes : int64, regions + 1
        Pixels of each region; the largest one is the reference.

    Returns
    -------
    shift : int64, regions + 1
        Cycles to add.
    confidence : float64, regions + 1
        0 to 1: the weakest bridge on the way to the largest region; 1 for that region itself.
    """
    links = facing_links(label, phase, cycles) if sizes.size > 2 else []
    return walk_bridges(links, sizes)


def facing_links(label, phase, cycles):
    """Bridges between all regions that face each other across a gap.

    Parameters
    ----------
    label, cycles : int32, rows x cols
        Region and cycles.
    phase : int16, rows x cols
        Phase, steps.

    Returns
    -------
    list
        Of `shortest_links`.
    """
    nearest = np.empty(label.shape, np.int32)
    spread_nearest(label, nearest)
    return shortest_links(list_facing(label, nearest), label, phase, cycles)


def walk_bridges(links, sizes):
    """Carry the level of the largest region over the shortest bridges to the others.

    Parameters
    ----------
    links : list
        Of `shortest_links`.
    sizes : int64, regions + 1
        Pixels of each region; the largest one is the reference.

    Returns
    -------
    shift, confidence : int64, float64, regions + 1
        See `bridge_regions`.
    """
    shift = np.zeros(sizes.size, np.int64)
    confidence = np.zeros(sizes.size)
    root = int(np.argmax(sizes[1:])) + 1
    confidence[root] = 1.0
    tree = spanning_tree(links, sizes.size)
    waiting = [root]
    while waiting:
        region = waiting.pop()
        for other, gap, trust in tree[region]:
            if confidence[other] == 0.0 and other != root:
                shift[other] = shift[region] + gap
                confidence[other] = min(confidence[region], max(trust, 1e-6))
                waiting.append(other)
    return shift, confidence


def shortest_links(pairs, label, phase, cycles):
    """One bridge per pair of facing regions.

    Parameters
    ----------
    pairs : int32, pairs x 4
        Facing pixels: region, pixel, region, pixel.
    label, cycles : int32, rows x cols
        Region and cycles.
    phase : int16, rows x cols
        Phase, steps.

    Returns
    -------
    list of (distance, first, second, cycles, confidence, pixel of the first, pixel of the second)
        Shortest first; cycles are those to add to the second region.
    """
    cols = label.shape[1]
    rows_apart = pairs[:, 1] // cols - pairs[:, 3] // cols
    cols_apart = pairs[:, 1] % cols - pairs[:, 3] % cols
    distance = np.hypot(rows_apart, cols_apart)
    order = np.lexsort((distance, pairs[:, 2], pairs[:, 0]))
    pairs, distance = pairs[order], distance[order]
    first = np.flatnonzero(np.r_[True, np.any(pairs[1:, ::2] != pairs[:-1, ::2], axis=1)]) if len(pairs) else []
    links = []
    for start, stop in zip(first, np.r_[first[1:], len(pairs)]):
        near = start + np.searchsorted(distance[start:stop], 1.5 * distance[start] + 2.0, side="right")
        chosen = np.unique(np.linspace(start, near - 1, min(near - start, MOST_PAIRS)).astype(np.int64))
        gaps = facing_gaps(pairs[chosen], label, phase, cycles, SLOPE_HALF_WINDOW)[:, 0]
        gap = np.median(gaps)
        whole = int(np.rint(gap))
        agree = np.mean(np.rint(gaps) == whole)
        trust = float(agree * (1.0 - 2.0 * abs(gap - whole)) * min(1.0, np.sqrt(len(gaps) / 9.0)))
        one, first_pixel, other, second_pixel = pairs[start].tolist()
        links.append((float(distance[start]), one, other, whole, trust, first_pixel, second_pixel))
    return sorted(links)


def spanning_tree(links, count):
    """Keep the shortest links that join everything (Kruskal 1956).

    Parameters
    ----------
    links : list
        Of `shortest_links`.
    count : int
        Regions + 1.

    Returns
    -------
    list of list of (region, cycles, confidence)
        For each region the linked ones and the cycles to add to them.
    """
    parent = np.arange(count)
    tree = [[] for _ in range(count)]
    for _, a, b, gap, trust, *_ in links:
        root_a, root_b = top(parent, a), top(parent, b)
        if root_a != root_b:
            parent[root_b] = root_a
            tree[a].append((b, gap, trust))
            tree[b].append((a, -gap, trust))
    return tree


def top(parent, k):
    """Root of a node; halves the path.

    Parameters
    ----------
    parent : int array
        Forest; changed in place.
    k : int
        Node.

    Returns
    -------
    int
        Root.
    """
    while parent[k] != k:
        parent[k] = parent[parent[k]]
        k = parent[k]
    return k
