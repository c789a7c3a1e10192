"""Slip on patches from displacements: design, smoothing, solution, and what it amounts to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np

from ..errors import InputError
from ..progress import Progress, Silent, Span, check_cancelled
from .mechanism import moment_magnitude
from .observations import Observations, cholesky_factors, offset_and_ramp_columns, whiten
from .okada import greens_functions
from .slip_abic import TradeOff, evaluate_abic, find_corner, find_smoothing, trade_off
from .slip_basis import BasisChoice, make_basis
from .slip_patches import SlipSurface
from .slip_resolution import Trust, assess_slip
from .slip_solver import SlipSystem, Smoothing, make_system, solve_damped

RULES = ("abic", "corner", "fixed")
_ASIDE_M = 1.0
_TURNS, _GAIN = 3, 1.0  # of the axes of roughness, and what each must win of the criterion
_AT_ONCE = 500  # points of the design between two looks at the wish to stop


class SegmentSum(NamedTuple):
    """What a surface amounts to: name, moment (N m) as the sum over its patches and of the summed slip vector, Mw of
    the moment that counts, mean and largest slip (m), mean rake (rad), area (m^2), middle depth of the moment (m).
    """

    name: str
    moment_nm: float
    vector_moment_nm: float
    magnitude: float
    mean_slip_m: float
    peak_slip_m: float
    rake_rad: float
    area_m2: float
    depth_m: float


@dataclass(frozen=True)
class SlipModel:
    """A slip distribution and how it was found.

    Parameters
    ----------
    surfaces : tuple of SlipSurface
        With n patches in all.
    along_m, across_m : ndarray, (n,)
        Slip along the axis of each patch, and 90 degrees on, m.
    system : SlipSystem
        What was solved.
    coefficients : ndarray, (k,)
        The solution, m.
    smoothing : Smoothing
        That was used.
    curve : TradeOff
        Solutions for other smoothings.
    trust : Trust
        Resolution and standard deviations.
    predicted_m, trend_m : ndarray, (d,)
        What slip, and offsets and ramps, do at the observations, m.
    """

    surfaces: tuple
    along_m: np.ndarray
    across_m: np.ndarray
    system: SlipSystem
    coefficients: np.ndarray
    smoothing: Smoothing
    curve: TradeOff
    trust: Trust
    predicted_m: np.ndarray
    trend_m: np.ndarray

    @property
    def slip_m(self) -> np.ndarray:
        """Slip of the patches (n,), m, not negative."""
        return np.hypot(self.along_m, self.across_m)

    @property
    def rake_rad(self) -> np.ndarray:
        """Rake of the patches (n,), that of the axis where there is no slip, -pi to pi."""
        turn = np.where(self.slip_m > 0.0, np.arctan2(self.across_m, self.along_m), 0.0)
        return (self.system.basis.axis_rad + turn + np.pi) % (2.0 * np.pi) - np.pi

    @property
    def areas_m2(self) -> np.ndarray:
        """Area of the patches (n,), m^2."""
        return patch_areas(self.surfaces)

    @property
    def negative_share(self) -> float:
        """Part of the slip, weighted with area, that runs against the axis."""
        total = float(self.areas_m2 @ np.abs(self.along_m))
        return float(self.areas_m2 @ np.maximum(-self.along_m, 0.0)) / total if total > 0.0 else 0.0

    @property
    def chi2(self) -> float:
        """Sum of the squared whitened residuals over the number of data less offsets and ramps."""
        return self.system.misfit(self.coefficients) / self.system.count

    def patches(self) -> list:
        """Return the patches as faults with slip and rake."""
        every = [patch for surface in self.surfaces for patch in surface.patches]
        return [p.with_slip(float(s), float(r)) for p, s, r in zip(every, self.slip_m, self.rake_rad)]

    def segments(self, shear_modulus_pa: float = 3.0e10) -> list:
        """Return the `SegmentSum` of every surface.

        The moment that counts is the sum over the patches where slip is bounded to one side. A series without bounds
        swings about zero where there is no slip, and there the moment is that of the summed slip vector.
        """
        found, start = [], 0
        for surface in self.surfaces:
            part = slice(start, start + len(surface.patches))
            start = part.stop
            found.append(self._sum(surface, part, shear_modulus_pa))
        return found

    def _sum(self, surface, part, shear_modulus_pa):
        slip, rake, area = self.slip_m[part], self.rake_rad[part], self.areas_m2[part]
        vector = np.array([area @ (slip * np.cos(rake)), area @ (slip * np.sin(rake))])
        simple, summed = shear_modulus_pa * float(area @ slip), shear_modulus_pa * float(np.hypot(*vector))
        moment = simple if self.system.basis.is_bounded else summed
        depth = surface.centres_m[..., 2].ravel()
        weight = float(area @ slip)
        return SegmentSum(
            surface.name,
            simple,
            summed,
            float(moment_magnitude(moment)) if moment > 0.0 else float("nan"),
            weight / float(area.sum()),
            float(slip.max()),
            float(np.arctan2(vector[1], vector[0])),
            float(area.sum()),
            float(area @ (slip * depth)) / weight if weight > 0.0 else float("nan"),
        )

    def moment_nm(self, shear_modulus_pa: float = 3.0e10) -> float:
        """Return the moment that counts, summed over the surfaces, N m."""
        sums = self.segments(shear_modulus_pa)
        return sum(s.moment_nm if self.system.basis.is_bounded else s.vector_moment_nm for s in sums)


def as_other(model: SlipModel, coefficients: np.ndarray) -> SlipModel:
    """Return a model with other coefficients (k,), m, for its moments; its trust and predictions stay as they are."""
    basis = model.system.basis
    along, across = basis.along @ coefficients, basis.across @ coefficients
    return replace(model, along_m=along, across_m=across, coefficients=coefficients)


def patch_areas(surfaces: Sequence[SlipSurface]) -> np.ndarray:
    """Return the area of every patch (n,), m^2."""
    return np.array([patch.area_m2 for surface in surfaces for patch in surface.patches])


def design_matrix(
    observations: Observations,
    surfaces: Sequence[SlipSurface],
    *,
    poisson_ratio: float = 0.25,
    progress: Progress | None = None,
) -> np.ndarray:
    """Return what a metre of left-lateral and of reverse slip of every patch does to the observations.

    Parameters
    ----------
    observations : Observations
        d displacements.
    surfaces : sequence of SlipSurface
        n patches.
    poisson_ratio : float
        -1 to 0.5, both excluded.
    progress : Progress, optional
        Asked whether to stop.

    Returns
    -------
    ndarray, (d, 2 n)
        No unit; left-lateral first. A point on the very end of a patch that reaches the surface, where the motion
        jumps, is taken a metre aside.
    """
    progress = progress or Silent()
    patches = [patch for surface in surfaces for patch in surface.patches]
    parts = []
    for start in range(0, observations.count, _AT_ONCE):
        check_cancelled(progress)
        part = slice(start, start + _AT_ONCE)
        place = observations.east_m[part], observations.north_m[part]
        look = observations.look[part].T
        effect = greens_functions(*place, look, patches, poisson_ratio=poisson_ratio)[:2]
        bad = ~np.isfinite(effect).all(axis=(0, 2))
        if bad.any():
            aside = (values[bad] + _ASIDE_M for values in place)
            effect[:, bad] = greens_functions(*aside, look[:, bad], patches, poisson_ratio=poisson_ratio)[:2]
        parts.append(np.hstack([effect[0], effect[1]]))
    return np.vstack(parts)


def invert_slip(
    observations: Observations,
    surfaces: Sequence[SlipSurface],
    choice: BasisChoice,
    *,
    ramps="plane",
    rule: str = "abic",
    weight: float | None = None,
    poisson_ratio: float = 0.25,
    progress: Progress | None = None,
) -> SlipModel:
    """Return the slip that explains displacements.

    Where the rake is free, roughness is measured along and across the mean rake of each surface, which is found by
    starting from the central one and following the criterion.

    Parameters
    ----------
    observations : Observations
        With the covariance of every track.
    surfaces : sequence of SlipSurface
        Patches.
    choice : BasisChoice
        What slip on them is made of.
    ramps : str or sequence of str
        ``none``, ``offset`` or ``plane``, for all tracks or each; they are estimated with the slip.
    rule : str
        How smooth: ``abic``; ``corner`` of the trade-off curve; ``fixed`` by `weight`.
    weight : float, optional
        For ``fixed``, 1 / m, above 0.
    poisson_ratio : float
        -1 to 0.5, both excluded.
    progress : Progress, optional
        Told of the steps, asked whether to stop.

    Returns
    -------
    SlipModel
    """
    progress, surfaces = progress or Silent(), tuple(surfaces)
    _check_rule(rule, weight)
    effect = design_matrix(observations, surfaces, poisson_ratio=poisson_ratio, progress=progress)
    factors, columns = cholesky_factors(observations), offset_and_ramp_columns(observations, ramps)[0]
    white = whiten(factors, effect), whiten(factors, observations.displacement_m), whiten(factors, columns)
    progress.update(0.1)
    system, middle = _find_system(white, surfaces, choice, progress)
    middle = Smoothing(float(weight), middle.ratio) if rule == "fixed" else middle
    progress.update(0.5)
    curve = trade_off(system, middle, progress=Span(progress, 0.5, 0.9))
    chosen = find_corner(curve) if rule == "corner" else len(curve.weight) // 2
    smoothing, found = Smoothing(float(curve.weight[chosen]), middle.ratio), curve.coefficients[chosen]
    check_cancelled(progress)
    trust = assess_slip(system, smoothing, found, patch_areas(surfaces), progress=progress)
    progress.update(0.95)
    basis = system.basis
    predicted = effect @ (basis.slip @ found)
    trend = _fit_trend(columns, white[2], white[1] - white[0] @ (basis.slip @ found))
    return SlipModel(
        surfaces, basis.along @ found, basis.across @ found, system, found, smoothing, curve, trust, predicted, trend
    )


def _find_system(white, surfaces, choice, progress):
    """The system and its smoothing, with the axes of the roughness turned to the mean rake while that helps."""
    best, axes, smoothing = None, None, None
    for _ in range(_TURNS):
        basis = make_basis(surfaces, choice, axes)
        check_cancelled(progress)
        system = make_system(white[0] @ basis.slip, white[1], white[2], basis)
        smoothing = find_smoothing(system, start=smoothing, progress=progress)
        value = evaluate_abic(system, smoothing)
        if best is not None and value > best[0] - _GAIN:
            break
        best = value, system, smoothing
        if not choice.rake_range_rad:
            break
        found = solve_damped(system, smoothing, progress=progress)
        axes = _mean_rakes(surfaces, basis, found)
    return best[1:]


def _mean_rakes(surfaces, basis, found):
    """Direction of the summed slip of every surface, radians."""
    slip = (basis.slip @ found).reshape(2, -1)
    starts = np.cumsum([0, *(len(s.patches) for s in surfaces)])[:-1]
    left, reverse = np.add.reduceat(slip * patch_areas(surfaces), starts, axis=1)
    return np.arctan2(reverse, left)


def _check_rule(rule, weight):
    if rule not in RULES:
        raise InputError("The rule is '{found}'; choose one of {wanted}.", found=str(rule), wanted=", ".join(RULES))
    if rule == "fixed" and not (weight is not None and 0.0 < weight < np.inf):
        raise InputError(
            "The smoothing is to be fixed and its weight is {found}: give a number above zero, or choose it by abic.",
            found=str(weight),
        )


def _fit_trend(columns, white, rest):
    """What offsets and planes do (d,), m, from their whitened columns and the whitened rest."""
    if not columns.shape[1]:
        return np.zeros(len(rest))
    return columns @ np.linalg.lstsq(white, rest, rcond=None)[0]
