"""Stress drop of an earthquake, by formulas that differ by a factor of four: each result carries its own.

References
----------
Eshelby, J. D. (1957). Proc. R. Soc. A 241, 376-396 (circular crack).
Knopoff, L. (1958). Geophys. J. 1, 44-52 (strike-slip strip that reaches the surface).
Kanamori, H. and Anderson, D. L. (1975). BSSA 65, 1073-1095 (table 1, strips).
Noda, H., Lapusta, N. and Kanamori, H. (2013). GJI 193, 1691-1712 (averages of a heterogeneous stress drop).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..errors import InputError
from ..words import mark, tr
from .faults import Fault
from .mechanism import slip_direction
from .okada import internal_deformation
from .stress import stress_from_strain

STRIP_FORMULAS = {
    "surface_strike_slip": mark("strip that reaches the surface, strike-slip: (2 / pi) mu D / W"),
    "buried_strike_slip": mark("buried strip, strike-slip: (4 / pi) mu D / W"),
    "buried_dip_slip": mark("buried strip, dip-slip: 4 (lambda + mu) / (pi (lambda + 2 mu)) mu D / W"),
}


@dataclass(frozen=True)
class StressDrop:
    """A stress drop and what went into it.

    Parameters
    ----------
    value_pa : float
        Pa, positive where the stress fell.
    formula : str
        The formula in words and symbols.
    area_m2 : float
        A, the area, m^2.
    slip_m : float
        D, the mean slip, m.
    """

    value_pa: float
    formula: str
    area_m2: float
    slip_m: float

    def __str__(self):
        return tr(
            "{value:.3g} MPa ({formula}; A = {area:.4g} km2, D = {slip:.3g} m)",
            value=self.value_pa / 1e6,
            formula=tr(self.formula),
            area=self.area_m2 / 1e6,
            slip=self.slip_m,
        )


@dataclass(frozen=True)
class SlipStressDrop:
    """Stress drop of a slip model.

    Parameters
    ----------
    patches_pa : ndarray, (m,)
        Fall of the shear stress along the slip at the centre of every patch, Pa.
    area_mean, slip_weighted : StressDrop
        Mean over the area, and weighted with the slip (the one that sets the energy).
    """

    patches_pa: np.ndarray
    area_mean: StressDrop
    slip_weighted: StressDrop


def circular_stress_drop(moment_nm: float, area_m2: float, *, shear_modulus_pa: float = 3.0e10) -> StressDrop:
    """Return the stress drop of a circular crack of the given area: 7/16 M0 / r^3 = 2.436 M0 / A^1.5.

    Parameters
    ----------
    moment_nm : float
        M0, N m, positive.
    area_m2 : float
        A, m^2, positive.
    shear_modulus_pa : float
        Pa; only for the mean slip that is reported.

    Returns
    -------
    StressDrop
        Pa.
    """
    _check_positive(moment_nm=moment_nm, area_m2=area_m2, shear_modulus_pa=shear_modulus_pa)
    value = 7.0 / 16.0 * moment_nm * (np.pi / area_m2) ** 1.5
    slip = moment_nm / (shear_modulus_pa * area_m2)
    formula = mark("circular crack: 7/16 M0 / r^3 = 2.436 M0 / A^1.5")
    return StressDrop(float(value), formula, float(area_m2), float(slip))


def strip_stress_drop(
    slip_m: float,
    length_m: float,
    width_m: float,
    kind: str,
    *,
    shear_modulus_pa: float = 3.0e10,
    poisson_ratio: float = 0.25,
) -> StressDrop:
    """Return the stress drop of a crack much longer than wide.

    Parameters
    ----------
    slip_m : float
        D, mean slip, m.
    length_m, width_m : float
        Size, m; only the width enters the value.
    kind : str
        One of `STRIP_FORMULAS`.
    shear_modulus_pa : float
        Pa.
    poisson_ratio : float
        For dip-slip.

    Returns
    -------
    StressDrop
        Pa.
    """
    _check_positive(slip_m=slip_m, length_m=length_m, width_m=width_m, shear_modulus_pa=shear_modulus_pa)
    if kind not in STRIP_FORMULAS:
        raise InputError(
            "The strip is of the kind '{found}'; choose one of {wanted}.",
            found=str(kind),
            wanted=", ".join(STRIP_FORMULAS),
        )
    factors = {
        "surface_strike_slip": 2.0 / np.pi,
        "buried_strike_slip": 4.0 / np.pi,
        "buried_dip_slip": 2.0 / (np.pi * (1.0 - poisson_ratio)),  # (lambda + mu) / (lambda + 2 mu) = 1 / (2 (1 - nu))
    }
    value = factors[kind] * shear_modulus_pa * slip_m / width_m
    return StressDrop(float(value), STRIP_FORMULAS[kind], float(length_m * width_m), float(slip_m))


def slip_stress_drop(
    patches: Sequence[Fault],
    *,
    shear_modulus_pa: float = 3.0e10,
    poisson_ratio: float = 0.25,
    threads: int | None = None,
) -> SlipStressDrop:
    """Return the stress drop of distributed slip: the fall of the shear stress at the centres of the patches.

    Parameters
    ----------
    patches : sequence of Fault
        With slip; they must not overlap. Uniform slip has a singular edge, so the numbers depend on the patch size
        where the slip does not taper.
    shear_modulus_pa : float
        Pa.
    poisson_ratio : float
        -1 to 0.5, both excluded.
    threads : int, optional
        How many; all processors by default.

    Returns
    -------
    SlipStressDrop
        Pa.
    """
    slip = np.array([abs(f.slip_m) for f in patches])
    area = np.array([f.area_m2 for f in patches])
    if not np.any(slip > 0.0):
        raise InputError("None of the {n} patches has slip; a stress drop needs some.", n=len(slip))
    east, north, depth = np.array([f.point("centroid") for f in patches]).T
    strain = internal_deformation(east, north, depth, patches, poisson_ratio=poisson_ratio, threads=threads).strain
    stress = stress_from_strain(strain, shear_modulus_pa=shear_modulus_pa, poisson_ratio=poisson_ratio)
    vectors = [slip_direction(f.mechanism) for f in patches]
    normal = np.array([v[0] for v in vectors])
    along = np.array([v[1] * (1.0 if f.slip_m >= 0.0 else -1.0) for v, f in zip(vectors, patches)])
    drop = -np.einsum("ijk,kj,ki->k", stress, normal, along)
    mean_slip = float(np.sum(slip * area) / area.sum())
    mean = StressDrop(
        float(np.sum(drop * area) / area.sum()), mark("from the slip, mean over the area"), float(area.sum()), mean_slip
    )
    weighted = StressDrop(
        float(np.sum(drop * slip * area) / np.sum(slip * area)),
        mark("from the slip, weighted with the slip: ∫ Δσ D dA / ∫ D dA"),
        float(area.sum()),
        mean_slip,
    )
    return SlipStressDrop(drop, mean, weighted)


def _check_positive(**values):
    for name, value in values.items():
        if not value > 0.0:
            raise InputError("The parameter {name} is {found:g}; it must be positive.", name=name, found=float(value))
