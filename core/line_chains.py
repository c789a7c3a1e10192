"""Chains of ridge cells: joined along their own direction, trimmed, bridged where they point at each other."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
from scipy.ndimage import gaussian_filter1d, map_coordinates
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components, dijkstra, minimum_spanning_tree
from scipy.spatial import cKDTree

from .line_features import Evidence, Template

_LINK = 3.0
_MOST_TURN = math.radians(25.0)
_PLATEAU = 0.5
_LEAST_SIDE = 0.3


class Piece(NamedTuple):
    """A part of a trace.

    Attributes
    ----------
    line : ndarray, shape (n, 2)
        Fractional rows and columns.
    bridged : bool
        Whether nothing but its ends was seen.
    """

    line: np.ndarray
    bridged: bool


def link_ridges(points: np.ndarray, evidence: Evidence, template: Template) -> list:
    """Join ridge cells into chains that follow their own direction.

    Parameters
    ----------
    points : ndarray of int64, shape (n, 2)
        From `find_ridges`.

    Returns
    -------
    list of ndarray of float64, shape (m, 2)
        Fractional rows and columns of each chain from one end to the other, the place of the maximum across it.
    """
    if len(points) < 2:
        return []
    place = points * np.array(template.cell_m)
    azimuth = evidence.azimuth_rad[points[:, 0], points[:, 1]]
    pairs = cKDTree(place).query_pairs(_LINK * max(template.cell_m), output_type="ndarray")
    move = place[pairs[:, 1]] - place[pairs[:, 0]]
    heading = np.arctan2(move[:, 1], -move[:, 0])
    near = np.hypot(*move.T) < 1.5 * max(template.cell_m)
    turns = [_turn(heading, azimuth[pairs[:, k]]) for k in range(2)]
    # neighbouring cells can only lie at multiples of 45 degrees
    good = np.maximum(*turns) <= np.where(near, 2.0, 1.0) * _MOST_TURN
    good &= _turn(azimuth[pairs[:, 0]], azimuth[pairs[:, 1]]) <= _MOST_TURN
    pairs, length = pairs[good], np.hypot(*move[good].T)
    graph = coo_matrix((length, pairs.T), shape=(len(points), len(points))).tocsr()
    count, labels = connected_components(graph, directed=False)
    sizes = np.bincount(labels, minlength=count)
    tree = minimum_spanning_tree(graph)
    chains = []
    for label in np.flatnonzero(sizes * min(template.cell_m) >= 0.5 * template.length_m):
        members = np.flatnonzero(labels == label)
        chain = points[members[_longest_path(tree[members][:, members])]]
        chains.append(_refine(chain, evidence, template))
    return chains


def _turn(one, other):
    """Angle between two directions without sense, 0 to pi / 2."""
    return np.abs(np.mod(one - other + 0.5 * math.pi, math.pi) - 0.5 * math.pi)


def _longest_path(tree) -> list:
    """Return the nodes of the longest path of a tree."""
    far = int(np.argmax(dijkstra(tree, directed=False, indices=0)))
    distance, before = dijkstra(tree, directed=False, indices=far, return_predecessors=True)
    node = int(np.argmax(np.where(np.isfinite(distance), distance, -1.0)))
    path = [node]
    while before[node] >= 0:
        node = int(before[node])
        path.append(node)
    return path


def _refine(chain: np.ndarray, evidence: Evidence, template: Template) -> np.ndarray:
    """Move the cells of a chain across it to the top of the parabola through their neighbours, and smooth the chain."""
    rows, cols = chain.T.astype(float)
    azimuth = evidence.azimuth_rad[chain[:, 0], chain[:, 1]]
    step = min(template.cell_m)
    down, right = step * np.sin(azimuth) / template.cell_m[0], step * np.cos(azimuth) / template.cell_m[1]
    low, middle, high = (
        map_coordinates(evidence.score, [rows + k * down, cols + k * right], order=1) for k in (-1, 0, 1)
    )
    bend = 2.0 * middle - low - high
    move = np.where(bend > 0.0, 0.5 * (high - low) / np.where(bend > 0.0, bend, 1.0), 0.0)
    move = np.clip(move, -1.0, 1.0)
    line = np.stack([rows + move * down, cols + move * right], axis=1)
    sigma = 0.15 * template.length_m / step
    # straight continuation at the ends keeps them from being drawn inward
    pad = min(len(line) - 1, math.ceil(3.0 * sigma))
    before, after = 2.0 * line[0] - line[pad:0:-1], 2.0 * line[-1] - line[-2 : -2 - pad : -1]
    longer = np.concatenate([before, line, after])
    return gaussian_filter1d(longer, sigma, axis=0)[pad : pad + len(line)]


def length_m(line: np.ndarray, template: Template) -> float:
    """Return the length of a line of fractional rows and columns, shape (n, 2), in metres."""
    return float(np.hypot(*(np.diff(line, axis=0) * template.cell_m).T).sum())


def trim_ends(chain: np.ndarray, score: np.ndarray, template: Template) -> np.ndarray:
    """Cut the ends where the score is less than half of its level behind: the average reaches so far beyond a fault."""
    step = length_m(chain, template) / max(len(chain) - 1, 1)
    reach = round(template.length_m / max(step, 1e-9))
    first = int(np.argmax(score >= _PLATEAU * _level(score, reach)))
    last = len(score) - int(np.argmax(score[::-1] >= _PLATEAU * _level(score[::-1], reach)))
    return chain[first:last]


def _level(score: np.ndarray, reach: int) -> float:
    """Return the level of the score behind its rise at the start."""
    behind = score[reach : 2 * reach]
    return float(np.median(behind if behind.size > reach // 2 else score))


def join_chains(chains: list, template: Template, max_gap_m: float, max_turn_rad: float) -> list:
    """Bridge the gaps between chains that point at each other, the shortest gap first.

    Parameters
    ----------
    chains : list of ndarray, shape (n, 2)
        Fractional rows and columns.
    template : Template
        Sizes.
    max_gap_m, max_turn_rad : float
        Longest bridge, which is also not longer than the shorter of both chains divided by 0.3, and its largest angle
        with the ends it joins.

    Returns
    -------
    list of list of Piece
        Pieces of each trace from one end to the other.
    """
    lengths = [length_m(chain, template) for chain in chains]
    found = []
    for i, one in enumerate(chains):
        for j in range(i + 1, len(chains)):
            for end, other_end in ((a, b) for a in (0, 1) for b in (0, 1)):
                gap = _gap(one, end, chains[j], other_end, template, max_turn_rad)
                if gap <= min(max_gap_m, min(lengths[i], lengths[j]) / _LEAST_SIDE):
                    found.append((gap, (i, end), (j, other_end)))
    owner, links = list(range(len(chains))), {}
    for _, one, other in sorted(found):
        if one in links or other in links or owner[one[0]] == owner[other[0]]:
            continue
        links[one], links[other] = other, one
        owner = [owner[one[0]] if o == owner[other[0]] else o for o in owner]
    return [_walk(chains, links, members) for members in _groups(owner)]


def _groups(owner: list) -> list:
    return [[k for k, o in enumerate(owner) if o == name] for name in dict.fromkeys(owner)]


def _gap(one, end, other, other_end, template: Template, max_turn_rad: float) -> float:
    """Return the length of a bridge in metres, infinite when it would turn too much."""
    a, outward = _end_direction(one, end, template)
    b, outward_other = _end_direction(other, other_end, template)
    bridge = b - a
    length = float(np.hypot(*bridge))
    if length == 0.0:
        return 0.0
    least = length * math.cos(max_turn_rad)
    return length if bridge @ outward >= least and -bridge @ outward_other >= least else math.inf


def _end_direction(line: np.ndarray, end: int, template: Template) -> tuple:
    """Return an end in metres and the unit vector that leads out of it."""
    places = (line if end == 0 else line[::-1]) * template.cell_m
    distance = np.concatenate([[0.0], np.hypot(*np.diff(places, axis=0).T).cumsum()])
    inner = places[min(int(np.searchsorted(distance, template.length_m)), len(places) - 1)]
    outward = places[0] - inner
    return places[0], outward / max(float(np.hypot(*outward)), 1e-9)


def _walk(chains: list, links: dict, members: list) -> list:
    """Follow the links of a group of chains from a free end to the other."""
    free = [(k, end) for k in members for end in (0, 1) if (k, end) not in links]
    place, pieces = free[0], []
    while True:
        chain = chains[place[0]] if place[1] == 0 else chains[place[0]][::-1]
        pieces.append(Piece(chain, bridged=False))
        following = links.get((place[0], 1 - place[1]))
        if following is None:
            return pieces
        target = chains[following[0]][0 if following[1] == 0 else -1]
        pieces.append(Piece(np.stack([chain[-1], target]), bridged=True))
        place = following


def straight_parts(line: np.ndarray, template: Template, tolerance_m: float) -> list:
    """Cut a line where it bends, by the rule of Douglas and Peucker (1973).

    Parameters
    ----------
    line : ndarray, shape (n, 2)
        Fractional rows and columns.
    tolerance_m : float
        Largest distance between a part and its chord.

    Returns
    -------
    list of ndarray
        Parts that share their ends.
    """
    places = line * template.cell_m
    chord = places[-1] - places[0]
    length = float(np.hypot(*chord))
    if len(line) < 3 or length == 0.0:
        return [line]
    away = np.abs(chord[0] * (places[:, 1] - places[0, 1]) - chord[1] * (places[:, 0] - places[0, 0])) / length
    worst = int(np.argmax(away))
    if away[worst] <= tolerance_m:
        return [line]
    return [part for half in (line[: worst + 1], line[worst:]) for part in straight_parts(half, template, tolerance_m)]
