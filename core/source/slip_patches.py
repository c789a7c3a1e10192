"""Patches of a fault on which slip is sought: a grid of rectangles on a plane, or along a curved top edge."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np

from ..errors import InputError
from .faults import Fault, faults_from_trace, split_fault

MOST_PATCHES = 1000
_TOUCH_M = 1.0


class PatchSize(NamedTuple):
    """How large patches are, m, or how many there are along strike and down dip; None leaves the choice open."""

    length_m: float | None = None
    width_m: float | None = None
    along: int | None = None
    down: int | None = None


class Margin(NamedTuple):
    """By how much faults are made larger, m: at both ends, down dip, and up dip (at most to the surface)."""

    ends_m: float = 0.0
    down_m: float = 0.0
    up_m: float = 0.0


@dataclass(frozen=True)
class SlipSurface:
    """A grid of patches that hang together.

    Parameters
    ----------
    name : str
        What tables call it.
    patches : tuple of Fault
        Row by row from the top, each row along strike.
    n_along, n_down : int
        Patches along strike and down dip.
    """

    name: str
    patches: tuple
    n_along: int
    n_down: int

    @property
    def centres_m(self) -> np.ndarray:
        """Middles of the patches (n_down, n_along, 3), m: east, north, depth."""
        points = np.array([patch.point("centroid") for patch in self.patches])
        return points.reshape(self.n_down, self.n_along, 3)

    @property
    def area_m2(self) -> float:
        """Area of all patches, m^2."""
        return sum(patch.area_m2 for patch in self.patches)


def enlarge(segments: Sequence[Fault], margin: Margin) -> list[Fault]:
    """Return the segments of one surface with more room at the ends, below and above.

    Parameters
    ----------
    segments : sequence of Fault
        Along one top edge, in the order of the strike.
    margin : Margin
        m, none negative.

    Returns
    -------
    list of Fault
        The first is longer at its start, the last at its end, all are wider.
    """
    if min(margin) < 0.0:
        raise InputError(
            "A margin of the faults is {found:g} m: it must be zero or more; draw a smaller fault instead.",
            found=float(min(margin)),
        )
    found = []
    for number, fault in enumerate(segments):
        before = margin.ends_m if number == 0 else 0.0
        after = margin.ends_m if number == len(segments) - 1 else 0.0
        sin_dip = float(np.sin(fault.dip_rad))
        up = min(margin.up_m, fault.top_depth_m / sin_dip if sin_dip > 1e-9 else 0.0)
        along, across = 0.5 * (after - before), -up * float(np.cos(fault.dip_rad))
        sin_s, cos_s = float(np.sin(fault.strike_rad)), float(np.cos(fault.strike_rad))
        found.append(
            replace(
                fault,
                top_east_m=fault.top_east_m + along * sin_s + across * cos_s,
                top_north_m=fault.top_north_m + along * cos_s - across * sin_s,
                top_depth_m=max(0.0, fault.top_depth_m - up * sin_dip),
                length_m=fault.length_m + before + after,
                width_m=fault.width_m + up + margin.down_m,
            )
        )
    return found


def cut_surface(segments: Sequence[Fault], size: PatchSize, *, name: str = "") -> SlipSurface:
    """Cut a plane, or the segments along one top edge, into patches.

    Parameters
    ----------
    segments : sequence of Fault
        One rectangle, or several of the same dip and depths whose top edges follow each other along strike.
    size : PatchSize
        What is wanted; lengths are rounded so that a whole number fits. Without any, 1 / 12 of the width.
    name : str
        Of the surface; that of the first segment when empty.

    Returns
    -------
    SlipSurface
        Along a curved edge each column of patches has its own strike. Below a bend the columns of a dipping fault
        gape or overlap, as rectangles have to.
    """
    first = segments[0]
    width = size.width_m or size.length_m or first.width_m / 12.0
    down = size.down or max(1, round(first.width_m / width))
    length = size.length_m or first.width_m / down
    _check_size(length, down, size)
    columns = list(segments) if len(segments) == 1 else _columns_of_trace(segments, length, size.along)
    if len(segments) == 1:
        rows = split_fault(first, size.along or max(1, round(first.length_m / length)), down)
        patches, along = rows, len(rows) // down
    else:
        stacks = [split_fault(column, 1, down) for column in columns]
        patches, along = [stack[j] for j in range(down) for stack in stacks], len(columns)
    label = name or first.name
    named = tuple(replace(p, name=label, slip_m=0.0, opening_m=0.0) for p in patches)
    return SlipSurface(label, named, along, down)


def _check_size(length, down, size):
    if not length > 0.0 or down < 1 or (size.along is not None and size.along < 1):
        raise InputError(
            "Patches of {length:g} m, {along} along strike and {down} down dip were asked for: lengths must be above"
            " zero and numbers 1 or more.",
            length=float(length),
            along=str(size.along),
            down=down,
        )


def _columns_of_trace(segments, length_m, along):
    """Rectangles of about one length along a top edge; its corners stay where they are a patch apart."""
    first = segments[0]
    for one, two in zip(segments[:-1], segments[1:]):
        gap = np.hypot(*(np.array(one.point("top_end")[:2]) - two.point("top_start")[:2]))
        alike = abs(one.dip_rad - two.dip_rad) < 1e-6 and abs(one.width_m - two.width_m) < _TOUCH_M
        if gap > _TOUCH_M or not alike or abs(one.top_depth_m - two.top_depth_m) > _TOUCH_M:
            raise InputError(
                "The segments '{one}' and '{two}' of one fault do not hang together: they need one line, one dip and"
                " one depth.",
                one=one.name,
                two=two.name,
            )
    edge = np.array([segments[0].point("top_start")[:2], *(s.point("top_end")[:2] for s in segments)])
    vertices = _even_steps(edge, length_m, along)
    depths = first.top_depth_m, first.bottom_depth_m
    if first.bottom_depth_m > first.top_depth_m:
        return faults_from_trace(vertices, depths, first.dip_rad, rake_rad=first.rake_rad, name=first.name)
    raise InputError("The fault '{name}' is curved and lies flat: give it a dip above 0.", name=first.name)


def _even_steps(edge, length_m, along):
    """Points along a line (n, 2), about one length apart; vertices further apart than that are kept."""
    place = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(edge, axis=0).T))])
    if along:
        marks = np.linspace(0.0, place[-1], along + 1)
    else:
        kept = [0.0]
        for value in place[1:-1]:
            if value - kept[-1] >= length_m and place[-1] - value >= length_m:
                kept.append(float(value))
        kept.append(float(place[-1]))
        pieces = [np.linspace(a, b, max(1, round((b - a) / length_m)) + 1)[1:] for a, b in zip(kept[:-1], kept[1:])]
        marks = np.concatenate([[0.0], *pieces])
    return np.column_stack([np.interp(marks, place, edge[:, k]) for k in (0, 1)])


def check_count(surfaces: Sequence[SlipSurface]) -> int:
    """Return the number of patches, or raise `InputError` when an inversion of them would not end."""
    count = sum(len(surface.patches) for surface in surfaces)
    if count > MOST_PATCHES:
        raise InputError(
            "The faults are cut into {found} patches, more than the {most} that can be solved for: make the patches"
            " larger; the data do not resolve smaller ones at depth anyway.",
            found=count,
            most=MOST_PATCHES,
        )
    return count
