"""What slip is made of: patches, or the two-dimensional Fourier series of a plane; and how rough each of them is.

Both are matrices from coefficients to the slip of every patch along and across an axis, and to the roughness
of the two, and bounds. Roughness is the Laplacian of slip times the mean area of a patch, so that it is in metres: how
much a patch differs from the mean of its neighbours, times four.

References
----------
Harris, R. A. and Segall, P. (1987). Detection of a locked zone at depth on the Parkfield segment. JGR 92, 7945-7962.
Wang, R. et al. (2004). The 2003 Bam (SE Iran) earthquake: precise source parameters from satellite radar
interferometry. GJI 159, 917-922 (slip as an orthogonal series).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from scipy.linalg import block_diag

from ..errors import InputError
from .slip_patches import SlipSurface

SIDES = ("free", "damped")


class Edges(NamedTuple):
    """What slip does beyond the edges of a surface: ``damped`` falls to zero, ``free`` goes on as it is."""

    top: str = "free"
    bottom: str = "damped"
    ends: str = "damped"


@dataclass(frozen=True)
class SlipBasis:
    """What k coefficients mean on n patches.

    Parameters
    ----------
    axis_rad : ndarray, (n,)
        Rake along and across which slip is counted and smoothed, of each patch.
    along, across : ndarray, (n, k)
        Slip along the axis, and 90 degrees on from it, m per metre of coefficient; `across` is zero where the rake is
        fixed.
    rough_along, rough_across : ndarray, (r, k)
        Laplacian of both times the mean area of the patches, m per metre; no row where the rake is fixed.
    lower, upper : ndarray, (k,)
        Bounds of the coefficients, m; infinite where there is none.
    """

    axis_rad: np.ndarray
    along: np.ndarray
    across: np.ndarray
    rough_along: np.ndarray
    rough_across: np.ndarray
    lower: np.ndarray
    upper: np.ndarray

    @property
    def slip(self) -> np.ndarray:
        """Left-lateral slip of the patches, then reverse slip, (2 n, k), m per metre of coefficient."""
        cosine, sine = np.cos(self.axis_rad)[:, None], np.sin(self.axis_rad)[:, None]
        return np.vstack([cosine * self.along - sine * self.across, sine * self.along + cosine * self.across])

    @property
    def is_bounded(self) -> bool:
        """Whether slip keeps to one direction."""
        return bool(np.all(self.lower >= 0.0))


def laplacian(surface: SlipSurface, edges: Edges) -> np.ndarray:
    """Return the Laplacian of a value on the patches of a surface, times the mean area of a patch.

    Second differences with the distances between the middles of the patches, so that patches of unequal size and
    columns along a curved edge are weighed by where they are.

    Parameters
    ----------
    surface : SlipSurface
        n patches.
    edges : Edges
        On a damped edge the value is zero; beyond a free one that of the patch itself.

    Returns
    -------
    ndarray, (n, n)
        No unit.
    """
    for side in edges:
        if side not in SIDES:
            raise InputError("An edge is '{found}'; choose free or damped.", found=str(side))
    shape = surface.n_down, surface.n_along
    number = np.arange(len(surface.patches)).reshape(shape)
    centres = surface.centres_m
    size = np.array([(p.width_m, p.length_m) for p in surface.patches]).reshape(*shape, 2)
    matrix = np.zeros((number.size, number.size))
    sides = ((edges.top, edges.bottom), (edges.ends, edges.ends))
    for axis in (0, 1):
        step = np.sqrt(np.sum(np.diff(centres, axis=axis) ** 2, axis=-1))
        own = size[..., axis]
        reach = (0.5 if side == "damped" else 1.0 for side in sides[axis])
        first, last = (part * np.take(own, [k], axis=axis) for part, k in zip(reach, (0, -1)))
        before, after = np.concatenate([first, step], axis=axis), np.concatenate([step, last], axis=axis)
        for back, side in ((True, sides[axis][0]), (False, sides[axis][1])):
            weight = 2.0 / ((before if back else after) * (before + after))
            near = np.roll(number, 1 if back else -1, axis=axis)
            edge = np.zeros(shape, dtype=bool)
            np.moveaxis(edge, axis, 0)[0 if back else -1] = True
            inner = ~edge
            matrix[number[inner], near[inner]] += weight[inner]
            kept = inner | (side == "damped")
            matrix[number[kept], number[kept]] -= weight[kept]
    return matrix * (surface.area_m2 / number.size)


class BasisChoice(NamedTuple):
    """What slip is to be made of.

    `kind` is ``patches`` or ``fourier``. `rake_range_rad` 0 fixes the rake; else slip of patches is the sum of two
    parts, neither negative, along the rake less and plus the range (below pi / 2), and slip of a series is free.
    `most_m` bounds each part of a patch, m. `terms` are those of the series along strike and down dip.
    """

    kind: str = "patches"
    edges: Edges = Edges()
    rake_range_rad: float = 0.25 * np.pi
    most_m: float = np.inf
    terms: tuple = (12, 8)


def make_basis(surfaces: Sequence[SlipSurface], choice: BasisChoice, axes_rad: Sequence | None = None) -> SlipBasis:
    """Return the basis of slip on surfaces.

    A Fourier series has, along strike and down dip, sines where both edges are damped, cosines where both are free, and
    those of a quarter wave more where one is, so that each term keeps to its edges. Undamped, such a series is of no
    use: 24 coefficients fit noise with metres of slip. Slip of the wrong sign is possible in it and has to be reported.

    Parameters
    ----------
    surfaces : sequence of SlipSurface
        n patches in all, whose own rake is the central one. Slip is not smoothed from one surface to the next.
    choice : BasisChoice
        Kind, edges and bounds.
    axes_rad : sequence of float, optional
        For each surface, the direction (rake) along and across which roughness is measured; the central rake when
        left out.

    Returns
    -------
    SlipBasis
        k = n or 2 n parts of patches, or the terms of all series once or twice.
    """
    _check_choice(choice)
    own = np.array([patch.rake_rad for surface in surfaces for patch in surface.patches])
    axis = own if axes_rad is None else np.repeat(np.asarray(axes_rad, dtype=float), [len(s.patches) for s in surfaces])
    if choice.kind == "fourier":
        blocks, powers = zip(*(_series(surface, choice.edges, choice.terms) for surface in surfaces))
        return _series_basis(block_diag(*blocks), np.concatenate(powers), axis, rake_free=choice.rake_range_rad > 0.0)
    smooth = block_diag(*(laplacian(surface, choice.edges) for surface in surfaces))
    turns = (-choice.rake_range_rad, choice.rake_range_rad) if choice.rake_range_rad else (0.0,)
    if axes_rad is None or not choice.rake_range_rad:
        axis = own
    along, across = (np.hstack([np.diag(f(own + turn - axis)) for turn in turns]) for f in (np.cos, np.sin))
    rough = smooth @ along, (smooth @ across if choice.rake_range_rad else np.zeros((0, len(own))))
    count = along.shape[1]
    return SlipBasis(axis, along, across, *rough, np.zeros(count), np.full(count, float(choice.most_m)))


def _check_choice(choice):
    if choice.kind not in ("patches", "fourier"):
        raise InputError("The basis is '{found}'; choose patches or fourier.", found=str(choice.kind))
    if not 0.0 <= choice.rake_range_rad < 0.5 * np.pi:
        raise InputError(
            "The range of the rake is {found:g} degrees; it lies between 0 (fixed) and 89.",
            found=float(np.degrees(choice.rake_range_rad)),
        )
    if not choice.most_m > 0.0:
        raise InputError("The largest slip is {found:g} m; it must be above zero.", found=float(choice.most_m))
    if min(choice.terms) < 1:
        raise InputError(
            "The Fourier series has {a} x {b} terms; both must be 1 or more.", a=choice.terms[0], b=choice.terms[1]
        )


def _series_basis(block, power, axis, *, rake_free):
    none, power = 0.0 * block, np.diag(power)
    if rake_free:
        along, across = np.hstack([block, none]), np.hstack([none, block])
        rough = (np.hstack([power, 0.0 * power]), np.hstack([0.0 * power, power]))
    else:
        along, across, rough = block, none, (power, np.zeros((0, len(power))))
    bound = np.full(along.shape[1], np.inf)
    return SlipBasis(axis, along, across, *rough, -bound, bound)


def _series(surface, edges, terms):
    """Means of the terms over the patches (n, k), and the norm of their Laplacian times the mean area (k,)."""
    along, down = min(terms[0], surface.n_along), min(terms[1], surface.n_down)
    size = np.array([(p.length_m, p.width_m) for p in surface.patches]).reshape(surface.n_down, surface.n_along, 2)
    x = np.concatenate([[0.0], np.cumsum(size[0, :, 0])])
    z = np.concatenate([[0.0], np.cumsum(size[:, 0, 1])])
    across, wave_x = _terms(x, along, (edges.ends, edges.ends))
    deep, wave_z = _terms(z, down, (edges.top, edges.bottom))
    block = np.einsum("jl,ik->jilk", deep, across).reshape(len(surface.patches), -1)
    power = (wave_z[:, None] ** 2 + wave_x[None, :] ** 2).ravel()
    length = np.sqrt(np.sum(block**2, axis=0))
    return block, power * length * surface.area_m2 / len(surface.patches)


def _terms(bounds, count, sides):
    """Means over intervals (n, count) of the terms that keep to free or damped edges, and their wave numbers, 1 / m."""
    start, end = (side == "free" for side in sides)
    order = np.arange(count) + (0.5 if start != end else (0.0 if start else 1.0))
    wave = order * np.pi / (bounds[-1] - bounds[0])
    at = np.outer(bounds - bounds[0], wave)
    flat = wave == 0.0
    safe = np.where(flat, 1.0, wave)
    total = np.diff(np.sin(at) if start else -np.cos(at), axis=0) / safe
    mean = total / np.diff(bounds)[:, None]
    return np.where(flat, 1.0, mean), wave
