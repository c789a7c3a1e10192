"""Three interferograms of three dates: where their phases do not close, and which of them is to blame.

An interferogram measures the phase of one scene minus that of another, so that around a triangle of dates the three
phases add up to zero but for noise. Where they add up to whole cycles one of them was unwrapped wrongly.
"""

from __future__ import annotations

import math
from datetime import timedelta
from typing import NamedTuple, Optional

import numpy as np
from scipy.ndimage import label

from .errors import InputError
from .words import mark

CYCLE = 2.0 * math.pi
NAMES = ("INPUT", "CLOSURE_A", "CLOSURE_B")
UNCLEAR = mark("unclear")
# Share of the pixel pairs along the border of a region that must blame one interferogram.
_MAJORITY = 0.6
# A component moves as a whole when this share of its pixels lacks the same number of cycles.
_UNANIMOUS = 0.8
_SAME_SCENE = timedelta(hours=1)


class Region(NamedTuple):
    """Connected pixels that lack the same number of cycles.

    Attributes
    ----------
    cycles : int
        To add to the input so that the triangle closes.
    pixels : int
        Size.
    blame : tuple of float
        Share of the border that speaks against each of the three interferograms; zeros without a border.
    culprit : str
        One of `NAMES` or ``unclear``.
    corrected : bool
        Whether the input was changed.
    """

    cycles: int
    pixels: int
    blame: tuple
    culprit: str
    corrected: bool


class Closed(NamedTuple):
    """Cycles to add to the input (rows, cols), labels of the regions from 1, and the `Region` of each."""

    cycles: np.ndarray
    labels: np.ndarray
    regions: tuple


def orient_triangle(pairs) -> tuple:
    """Return the sign with which each of three interferograms enters the sum around the triangle of their dates.

    Parameters
    ----------
    pairs : sequence of three (datetime, datetime)
        Times of the reference and secondary scene; two within an hour are the same scene.

    Returns
    -------
    tuple of three int, 1 or -1
        The first is 1.
    """
    scenes: list = []
    numbered = []
    for ends in pairs:
        if ends[0] is None or ends[1] is None:
            raise InputError("A raster of the triangle does not say its dates: use unwrapped phases made by QuakeSAR.")
        found = []
        for time in ends:
            near = next((k for k, other in enumerate(scenes) if abs(other - time) < _SAME_SCENE), None)
            if near is None:
                scenes.append(time)
                near = len(scenes) - 1
            found.append(near)
        numbered.append(tuple(found))
    if len(scenes) != 3 or len({frozenset(pair) for pair in numbered}) != 3 or any(a == b for a, b in numbered):
        raise InputError(
            "INPUT, CLOSURE_A and CLOSURE_B are of the pairs {pairs}: a triangle needs all pairs of three scenes.",
            pairs="; ".join(f"{a:%Y-%m-%d} / {b:%Y-%m-%d}" for a, b in pairs),
        )
    start, after = numbered[0]
    last = 3 - start - after
    return (1, *(1 if pair in ((after, last), (last, start)) else -1 for pair in numbered[1:]))


def count_open_cycles(phases, signs) -> np.ndarray:
    """Return the whole cycles by which a triangle does not close, from its most frequent phase.

    Parameters
    ----------
    phases : sequence of three ndarray, shape (rows, cols), radians
        NaN is no data.
    signs : tuple of int
        Of `orient_triangle`.

    Returns
    -------
    ndarray of float32, shape (rows, cols), cycles
        Whole numbers; NaN where one of the phases is missing.
    """
    total = sum(sign * phase.astype(np.float64) for sign, phase in zip(signs, phases))
    known = np.isfinite(total)
    if not known.any():
        raise InputError("INPUT, CLOSURE_A and CLOSURE_B have no pixel in common: check that they overlap.")
    # phases that were set to zero at some place add up to a fraction of a cycle everywhere
    fraction = np.angle(np.mean(np.exp(1j * total[known])))
    cycles = np.rint((total - fraction) / CYCLE)
    return (cycles - _most_frequent(cycles[known])).astype(np.float32)


def _most_frequent(cycles) -> int:
    whole = cycles.astype(np.int64)
    low = int(whole.min())
    return int(np.bincount(whole - low).argmax()) + low


def find_regions(cycles: np.ndarray, components: Optional[np.ndarray], min_pixels: int) -> tuple:
    """Label connected pixels of the same number of cycles other than zero.

    Parameters
    ----------
    cycles : ndarray, shape (rows, cols)
        Whole numbers; NaN is no data.
    components : ndarray or None
        Components of the input; one whose pixels agree is one region, noise in it included.
    min_pixels : int
        Smaller regions get no label.

    Returns
    -------
    labels : ndarray of int32, shape (rows, cols)
        From 1; 0 for none.
    values : tuple of int
        Cycles of the regions 1, 2, ...
    """
    cycles = cycles.copy()
    if components is not None:
        _settle_components(cycles, components)
    labels, values = np.zeros(cycles.shape, np.int32), []
    known = np.isfinite(cycles)
    for value in np.unique(cycles[known & (cycles != 0)]):
        parts, count = label(cycles == value)
        sizes = np.bincount(parts.ravel(), minlength=count + 1)
        sizes[0] = 0
        kept = np.flatnonzero(sizes >= min_pixels)
        numbers = np.zeros(count + 1, np.int32)
        numbers[kept] = len(values) + 1 + np.arange(kept.size)
        labels += numbers[parts]
        values += [int(value)] * kept.size
    return labels, tuple(values)


def _settle_components(cycles, components) -> None:
    """Give every component whose pixels agree one number of cycles."""
    known = np.isfinite(cycles)
    inside = known & (components > 0)
    for value in np.unique(cycles[inside]):
        sizes = np.bincount(components[inside].astype(np.int64))
        equal = np.bincount(components[inside & (cycles == value)].astype(np.int64), minlength=sizes.size)
        for number in np.flatnonzero((equal >= _UNANIMOUS * sizes) & (equal > 0)):
            cycles[known & (components == number)] = value


def blame_borders(phases, signs, labels: np.ndarray, count: int, cycles: np.ndarray) -> np.ndarray:
    """Count along the border of each region in which interferogram the phase jumps by what the triangle lacks.

    Parameters
    ----------
    phases, signs
        As in `count_open_cycles`.
    labels : ndarray of int32, shape (rows, cols)
        Of `find_regions`.
    count : int
        Number of regions.
    cycles : ndarray, shape (rows, cols)
        Of `count_open_cycles`.

    Returns
    -------
    ndarray of float64, shape (count + 1, 4)
        Pixel pairs for each of the three interferograms, and all pairs of the border; row 0 means nothing.
    """
    votes = np.zeros((count + 1, 4))
    known = np.isfinite(cycles)
    for axis in (0, 1):
        first = tuple(slice(None, -1) if k == axis else slice(None) for k in (0, 1))
        second = tuple(slice(1, None) if k == axis else slice(None) for k in (0, 1))
        border = (labels[first] != labels[second]) & known[first] & known[second]
        ends = labels[first][border], labels[second][border]
        wanted = cycles[second][border] - cycles[first][border]
        jumps = [
            sign * np.rint((phase[second][border].astype(np.float64) - phase[first][border]) / CYCLE)
            for sign, phase in zip(signs, phases)
        ]
        size = sum(np.abs(jump) for jump in jumps)
        for index, jump in enumerate((*jumps, None)):
            alone = wanted != 0 if jump is None else (wanted != 0) & (jump == wanted) & (size == np.abs(wanted))
            for side in ends:
                votes[:, index] += np.bincount(side[alone], minlength=count + 1)
    return votes


def close_triangle(
    phases,
    signs,
    *,
    components: Optional[np.ndarray] = None,
    reliability: Optional[np.ndarray] = None,
    min_pixels: int = 1,
    min_reliability: float = 0.5,
    blame_input: bool = False,
) -> Closed:
    """Find the regions in which a triangle does not close, whose fault each is, and what to add to the input.

    Parameters
    ----------
    phases, signs
        As in `count_open_cycles`; the first is the input.
    components, reliability : ndarray or None
        Of the input.
    min_pixels : int
        Smaller regions are taken for noise.
    min_reliability : float
        A region without a border is put down to the input when its mean reliability is below this, 0 to 1.
    blame_input : bool
        Correct every region in the input, whatever its border says.

    Returns
    -------
    Closed
    """
    cycles = count_open_cycles(phases, signs)
    labels, values = find_regions(cycles, components, min_pixels)
    votes = blame_borders(phases, signs, labels, len(values), cycles)
    islands = _find_islands(phases, labels, len(values)) if values else np.zeros(1, bool)
    doubt = _mean_by_label(reliability, labels, len(values))
    sizes = np.bincount(labels.ravel(), minlength=len(values) + 1)
    regions, added = [], np.zeros(len(values) + 1, np.int32)
    for index, value in enumerate(values, start=1):
        blame = tuple(float(v) for v in votes[index, :3] / max(votes[index, 3], 1.0))
        culprit = _judge(blame, votes[index, 3] > 0, islands[index], doubt[index] < min_reliability)
        corrected = blame_input or culprit == NAMES[0]
        # adding cycles to the input changes the sum by its sign, which is 1
        regions.append(Region(-value, int(sizes[index]), blame, culprit, corrected))
        added[index] = -value if corrected else 0
    return Closed(added[labels], labels, tuple(regions))


def _judge(blame, has_border, is_island, is_doubtful) -> str:
    if has_border:
        best = int(np.argmax(blame))
        return NAMES[best] if blame[best] >= _MAJORITY else UNCLEAR
    return NAMES[0] if is_island or is_doubtful else UNCLEAR


def _find_islands(phases, labels, count) -> np.ndarray:
    """Tell which regions hang together with the rest in both other interferograms, and are cut off in the input."""
    own, _ = label(np.isfinite(phases[0]))
    others = [label(np.isfinite(phase))[0] for phase in phases[1:]]
    rest = (labels == 0) & np.isfinite(phases[0])
    islands = np.zeros(count + 1, bool)
    if not rest.any():
        return islands
    mainland = [int(np.bincount(parts[rest]).argmax()) for parts in (own, *others)]
    inside = labels > 0
    sizes = np.maximum(np.bincount(labels[inside], minlength=count + 1), 1)
    on_main = [
        np.bincount(labels[inside], weights=parts[inside] == number, minlength=count + 1) / sizes
        for parts, number in zip((own, *others), mainland)
    ]
    return (on_main[0] < 1.0 - _UNANIMOUS) & (on_main[1] > _UNANIMOUS) & (on_main[2] > _UNANIMOUS)


def _mean_by_label(values, labels, count) -> np.ndarray:
    """Mean of a raster over each label; 1 without a raster."""
    if values is None:
        return np.ones(count + 1)
    known = np.isfinite(values) & (labels > 0)
    sizes = np.bincount(labels[known], minlength=count + 1)
    return np.where(
        sizes > 0,
        np.bincount(labels[known], weights=values[known], minlength=count + 1) / np.maximum(sizes, 1),
        1.0,
    )
