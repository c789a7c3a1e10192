"""Bands of pixels turned into lines: thinned, followed along their longest way, and joined over gaps."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
from scipy.ndimage import binary_dilation, find_objects, label
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import dijkstra
from scipy.spatial import cKDTree

_EIGHT = np.ones((3, 3), bool)
# The eight neighbours in a circle, beginning above.
_CIRCLE = ((-1, 0), (-1, 1), (0, 1), (1, 1), (1, 0), (1, -1), (0, -1), (-1, -1))
# Pixels on each side of a followed line that belong to it.
_BESIDE = 2
# Pixels of the end of a line that give its direction.
_END = 10


class Path(NamedTuple):
    """A line on a pixel grid.

    Attributes
    ----------
    points : ndarray, shape (n, 2)
        Row and column of its pixels in their order.
    bridged : float
        Pixels of its length that cross gaps.
    """

    points: np.ndarray
    bridged: float = 0.0

    @property
    def length(self) -> float:
        """In pixels."""
        return float(np.hypot(*np.diff(self.points, axis=0).T).sum())


def thin(mask: np.ndarray) -> np.ndarray:
    """Return the skeleton of a mask, lines one pixel wide.

    Parameters
    ----------
    mask : ndarray of bool, shape (rows, cols)

    Returns
    -------
    ndarray of bool, shape of `mask`

    References
    ----------
    Zhang, T. Y., Suen, C. Y. (1984), Comm. ACM 27, 236-239.
    """
    inner = np.pad(np.asarray(mask, bool), 1)
    changed = True
    while changed:
        changed = False
        for second in (False, True):
            around = [np.roll(inner, (-row, -col), (0, 1)) for row, col in _CIRCLE]
            count = sum(part.astype(np.int8) for part in around)
            steps = sum((~one & two).astype(np.int8) for one, two in zip(around, around[1:] + around[:1]))
            up, right, down, left = around[::2]
            open_side = (
                ~(up & right & left) & ~(up & down & left) if second else ~(up & right & down) & ~(right & down & left)
            )
            gone = inner & (count >= 2) & (count <= 6) & (steps == 1) & open_side
            if gone.any():
                inner &= ~gone
                changed = True
    return inner[1:-1, 1:-1]


def follow(skeleton: np.ndarray, least: float) -> list:
    """Return the lines of a skeleton: of each connected part the longest way, then that of what is left beside it.

    Parameters
    ----------
    skeleton : ndarray of bool, shape (rows, cols)
        Of `thin`.
    least : float
        Shorter lines are left out, pixels.

    Returns
    -------
    list of Path
    """
    labels, _ = label(skeleton, _EIGHT)
    paths = []
    for number, box in enumerate(find_objects(labels), start=1):
        corner = np.array([box[0].start, box[1].start])
        waiting = [labels[box] == number]
        while waiting:
            part = waiting.pop()
            if part.sum() < max(least / math.sqrt(2.0), 2.0):
                continue
            points = _longest_way(part)
            path = Path(points + corner)
            if path.length < least:
                continue
            paths.append(path)
            used = np.zeros(part.shape, bool)
            used[tuple(points.T)] = True
            rest, count = label(part & ~binary_dilation(used, _EIGHT, iterations=_BESIDE), _EIGHT)
            waiting += [rest == index for index in range(1, count + 1)]
    return paths


def _longest_way(part):
    """Pixels of the way between the two ends that lie farthest apart, found by two sweeps."""
    points = np.argwhere(part)
    index = np.full(np.add(part.shape, 2), -1)
    index[1:-1, 1:-1][part] = np.arange(len(points))
    starts, stops, sizes = [], [], []
    for row, col in _CIRCLE[:4]:
        other = index[points[:, 0] + 1 + row, points[:, 1] + 1 + col]
        known = other >= 0
        starts.append(np.flatnonzero(known))
        stops.append(other[known])
        sizes.append(np.full(int(known.sum()), math.hypot(row, col)))
    ends = np.concatenate(starts), np.concatenate(stops)
    graph = coo_matrix((np.concatenate(sizes), ends), shape=(len(points), len(points))).tocsr()
    first = int(np.argmax(_finite(dijkstra(graph, directed=False, indices=0))))
    distance, before = dijkstra(graph, directed=False, indices=first, return_predecessors=True)
    place = int(np.argmax(_finite(distance)))
    way = [place]
    while place != first:
        place = int(before[place])
        way.append(place)
    return points[way]


def _finite(distance):
    return np.where(np.isfinite(distance), distance, -1.0)


def join(paths: list, gap: float, angle_rad: float) -> list:
    """Join lines whose ends face each other, nearest first.

    Parameters
    ----------
    paths : list of Path
        Lines.
    gap : float
        Largest distance of two ends, pixels.
    angle_rad : float
        Largest angle between the direction of either end and the way across, radians.

    Returns
    -------
    list of Path
    """
    paths = list(paths)
    while len(paths) > 1:
        found = _nearest_facing(paths, gap, angle_rad)
        if found is None:
            break
        i, j, points, distance = found
        merged = Path(points, paths[i].bridged + paths[j].bridged + distance)
        paths = [path for index, path in enumerate(paths) if index not in (i, j)] + [merged]
    return paths


def _nearest_facing(paths, gap, angle_rad):
    """Numbers of the two lines whose facing ends are nearest, their points in one order, and the distance."""
    ends = np.array([path.points[place] for path in paths for place in (0, -1)], dtype=float)
    pairs = cKDTree(ends).query_pairs(gap, output_type="ndarray")
    pairs = pairs[pairs[:, 0] // 2 != pairs[:, 1] // 2]
    distances = np.hypot(*(ends[pairs[:, 0]] - ends[pairs[:, 1]]).T)
    for index in np.argsort(distances, kind="stable"):
        one, two = (int(end) for end in pairs[index])
        # the first line is turned to end at the gap and the second to begin there
        first = paths[one // 2].points[:: 1 if one % 2 else -1]
        second = paths[two // 2].points[:: -1 if two % 2 else 1]
        if _faces(first, second, angle_rad):
            return one // 2, two // 2, np.concatenate([first, second]), float(distances[index])
    return None


def _faces(a, b, angle_rad) -> bool:
    """Whether the end of one line points to the beginning of another and that line goes on in its direction."""
    across = (b[0] - a[-1]).astype(float)
    if math.hypot(*across) < 1.5:
        across = (b[min(_END, len(b) - 1)] - a[max(-_END, -len(a))]).astype(float)
    ends = a[-1] - a[max(-_END, -len(a))], b[min(_END, len(b)) - 1] - b[0]
    limit = math.cos(angle_rad)
    return all(np.dot(end, across) >= limit * math.hypot(*end) * math.hypot(*across) for end in ends)
