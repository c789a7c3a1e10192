"""Strain and stress: Hooke's law, what a tensor amounts to, and Coulomb stress change on faults.

Tension is positive. A Coulomb stress change is positive where it brings a fault closer to failure:
dCFS = d tau + friction * d sigma_n, tau along the slip of the hanging wall, sigma_n across the plane.
Tensors have the shape (3, 3, ...) along east, north, up.

References
----------
King, G. C. P., Stein, R. S. and Lin, J. (1994). Static stress changes and the triggering of earthquakes. BSSA 84(3),
935-953.
Jaeger, J. C., Cook, N. G. W. and Zimmerman, R. W. (2007). Fundamentals of rock mechanics, 4th ed., sections 2.5, 3.3.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from ..errors import InputError
from .mechanism import Mechanism, slip_direction


class StrainMeasures(NamedTuple):
    """What a symmetric tensor amounts to, each (...), in the unit of the tensor.

    `dilatation` is the trace, `maximum_shear` half the difference of the extreme principal values,
    `second_invariant` sqrt(e : e), `principal` (3, ...) the principal values from the largest, `axes` (3, 3, ...) their
    unit vectors: component first, axis second.
    """

    dilatation: np.ndarray
    maximum_shear: np.ndarray
    second_invariant: np.ndarray
    principal: np.ndarray
    axes: np.ndarray


class HorizontalStrain(NamedTuple):
    """Horizontal strain, each (...): areal strain, maximum shear, largest and smallest principal strain (extension
    positive), azimuth of the largest, radians clockwise from north, 0 to pi.
    """

    areal: np.ndarray
    maximum_shear: np.ndarray
    largest: np.ndarray
    smallest: np.ndarray
    azimuth_rad: np.ndarray


class CoulombChange(NamedTuple):
    """Change of Coulomb, shear and normal stress, Pa, each (...)."""

    coulomb_pa: np.ndarray
    shear_pa: np.ndarray
    normal_pa: np.ndarray


class OptimalPlanes(NamedTuple):
    """The two optimally oriented planes: mechanisms with angles (...), and what a stress change does on each."""

    first: Mechanism
    second: Mechanism
    change_first: CoulombChange
    change_second: CoulombChange


def measure_strain(strain) -> StrainMeasures:
    """Return dilatation, maximum shear, second invariant and the principal axes of a tensor.

    Parameters
    ----------
    strain : array, (3, 3, ...)
        Symmetric. NaN where there is no data.

    Returns
    -------
    StrainMeasures
        NaN where the tensor has a NaN.
    """
    tensor = _tensor(strain, "strain")
    stack = np.moveaxis(tensor, (0, 1), (-2, -1))
    good = np.isfinite(stack).all(axis=(-2, -1))
    values, axes = np.linalg.eigh(np.where(good[..., None, None], stack, 0.0))
    values = np.where(good[..., None], values[..., ::-1], np.nan)
    axes = np.where(good[..., None, None], axes[..., ::-1], np.nan)
    principal = np.moveaxis(values, -1, 0)
    return StrainMeasures(
        dilatation=np.trace(tensor),
        maximum_shear=0.5 * (principal[0] - principal[2]),
        second_invariant=np.sqrt(np.sum(tensor * tensor, axis=(0, 1))),
        principal=principal,
        axes=np.moveaxis(axes, (-2, -1), (0, 1)),
    )


def measure_horizontal_strain(strain) -> HorizontalStrain:
    """Return areal strain, maximum shear and principal axes of the horizontal part of a tensor.

    Parameters
    ----------
    strain : array, (2 or 3, 2 or 3, ...)
        Symmetric, east and north first.

    Returns
    -------
    HorizontalStrain
        The azimuth is that of the largest extension.
    """
    e = np.asarray(strain, dtype=float)
    mean, half, cross = 0.5 * (e[0, 0] + e[1, 1]), 0.5 * (e[1, 1] - e[0, 0]), e[0, 1]
    shear = np.hypot(half, cross)
    return HorizontalStrain(2.0 * mean, shear, mean + shear, mean - shear, 0.5 * np.arctan2(cross, half) % np.pi)


def stress_from_strain(strain, *, shear_modulus_pa: float = 3.0e10, poisson_ratio: float = 0.25) -> np.ndarray:
    """Return the stress of an isotropic elastic rock: lambda tr(e) I + 2 mu e.

    Parameters
    ----------
    strain : array, (3, 3, ...)
        Symmetric, extension positive.
    shear_modulus_pa : float
        mu, Pa, positive.
    poisson_ratio : float
        -1 to 0.5, both excluded.

    Returns
    -------
    ndarray, (3, 3, ...)
        Pa, tension positive.
    """
    tensor = _tensor(strain, "strain")
    if not shear_modulus_pa > 0.0:
        raise InputError("The shear modulus is {found:g} Pa; it must be positive.", found=float(shear_modulus_pa))
    lame = 2.0 * shear_modulus_pa * poisson_ratio / (1.0 - 2.0 * poisson_ratio)
    stress = 2.0 * shear_modulus_pa * tensor
    pressure = lame * np.trace(tensor)
    for i in range(3):
        stress[i, i] += pressure
    return stress


def surface_strain(gradients, *, poisson_ratio: float = 0.25) -> np.ndarray:
    """Return the full strain tensor at the free surface from the horizontal gradients of the horizontal motion.

    Parameters
    ----------
    gradients : array, (2 or 3, 2 or 3, ...)
        Component first, direction second: ``gradients[0, 1]`` is the change of east motion per metre of north.
    poisson_ratio : float
        -1 to 0.5, both excluded.

    Returns
    -------
    ndarray, (3, 3, ...)
        e_uu = -nu / (1 - nu) (e_ee + e_nn); the shears with the vertical are 0, since the surface carries no traction:
        what the motion up adds, its tilt, is rotation and not strain.
    """
    g = np.asarray(gradients, dtype=float)
    strain = np.zeros((3, 3, *g.shape[2:]))
    strain[0, 0], strain[1, 1] = g[0, 0], g[1, 1]
    strain[0, 1] = strain[1, 0] = 0.5 * (g[0, 1] + g[1, 0])
    strain[2, 2] = -poisson_ratio / (1.0 - poisson_ratio) * (g[0, 0] + g[1, 1])
    return strain


def raster_gradients(motion_m, pixel_size_m: tuple[float, float]) -> np.ndarray:
    """Return the horizontal gradients of a measured motion, by central differences.

    Parameters
    ----------
    motion_m : sequence of ndarray, (rows, cols)
        East and north motion, or east, north and up, m, on a north-up raster in a metric frame; NaN where there is no
        data.
    pixel_size_m : (row, col)
        Spacing, m, both positive.

    Returns
    -------
    ndarray, (2 or 3, 2, rows, cols)
        Component first, direction second, as `surface_strain` takes it; NaN at and beside pixels where any component
        has no data.
    """
    if not (pixel_size_m[0] > 0.0 and pixel_size_m[1] > 0.0):
        raise InputError(
            "The pixel size is {rows:g} x {cols:g} m; both must be positive.",
            rows=float(pixel_size_m[0]),
            cols=float(pixel_size_m[1]),
        )
    gradients = []
    for component in motion_m:
        values = np.asarray(component, dtype=float)
        if values.ndim != 2 or min(values.shape) < 2:
            raise InputError("The motion has the shape {found}; it must be (rows, cols).", found=str(values.shape))
        down, right = np.gradient(values, pixel_size_m[0], pixel_size_m[1])
        gradients.append([right, -down])
    result = np.array(gradients)
    missing = ~np.all([np.isfinite(np.asarray(component, dtype=float)) for component in motion_m], axis=0)
    result[..., missing] = np.nan
    return result


def coulomb_stress_change(stress_pa, receiver: Mechanism, *, friction: float = 0.4) -> CoulombChange:
    """Return the change of Coulomb stress on faults of given orientation.

    Parameters
    ----------
    stress_pa : array, (3, 3, ...)
        Stress change, Pa, tension positive.
    receiver : Mechanism
        Strike, dip, rake of the receiving faults, radians: numbers, or arrays that fit the shape of the stress.
    friction : float
        Effective coefficient, 0 or more.

    Returns
    -------
    CoulombChange
        Pa. Shear is positive along the rake, normal stress positive where the fault is unclamped.
    """
    stress = _tensor(stress_pa, "stress")
    if not friction >= 0.0:
        raise InputError("The friction is {found:g}; it must be 0 or more, for faults near 0.4.", found=float(friction))
    normal, slip = slip_direction(receiver)
    traction = _apply(stress, normal)
    normal, slip = (_align(v, traction.ndim) for v in (normal, slip))
    shear, across = np.sum(traction * slip, axis=0), np.sum(traction * normal, axis=0)
    return CoulombChange(shear + friction * across, shear, across)


def _apply(stress, vector):
    """Product of tensors (3, 3, ...) and vectors (3, ...), one of which may be the same for all points."""
    depth = max(stress.ndim - 2, vector.ndim - 1)
    tensors = stress.reshape(stress.shape + (1,) * (depth + 2 - stress.ndim))
    vectors = _align(vector, depth + 1)
    return np.sum(tensors * vectors[None], axis=1)


def _align(vector, ndim):
    return vector.reshape(vector.shape + (1,) * (ndim - vector.ndim))


def regional_stress(azimuth_rad: float, largest_pa: float, smallest_pa: float, vertical_pa: float) -> np.ndarray:
    """Return a stress tensor with one vertical principal axis.

    Parameters
    ----------
    azimuth_rad : float
        Direction of the greatest horizontal compression, clockwise from north.
    largest_pa, smallest_pa, vertical_pa : float
        Greatest and least horizontal and the vertical principal stress, Pa, **compression positive** as they are
        usually quoted.

    Returns
    -------
    ndarray, (3, 3)
        Pa, tension positive, along east, north, up.
    """
    if smallest_pa > largest_pa:
        raise InputError(
            "The least horizontal stress ({least:g} Pa) exceeds the greatest ({most:g} Pa), compression positive.",
            least=float(smallest_pa),
            most=float(largest_pa),
        )
    toward = np.array([np.sin(azimuth_rad), np.cos(azimuth_rad), 0.0])
    across = np.array([np.cos(azimuth_rad), -np.sin(azimuth_rad), 0.0])
    stress = -largest_pa * np.outer(toward, toward) - smallest_pa * np.outer(across, across)
    stress[2, 2] -= vertical_pa
    return stress


def optimal_planes(stress_change_pa, regional_pa, *, friction: float = 0.4) -> OptimalPlanes:
    """Return the planes on which the total stress is closest to failure, and what the change does on them.

    The planes hold the intermediate axis of regional stress plus change and stand at half of atan(1 / friction) on
    either side of the axis of greatest compression (King et al., 1994, eqs. 12 and 13, in three dimensions).

    Parameters
    ----------
    stress_change_pa : array, (3, 3, ...)
        Pa, tension positive.
    regional_pa : array, (3, 3)
        Pa, tension positive (`regional_stress` makes one). Must not be isotropic.
    friction : float
        Effective coefficient, 0 or more.

    Returns
    -------
    OptimalPlanes
        Both planes carry the same total stress; the change on them differs. NaN where the change is NaN.
    """
    change, regional = _tensor(stress_change_pa, "stress change"), _tensor(regional_pa, "regional stress")
    if np.ptp(np.linalg.eigvalsh(regional)) == 0.0:
        raise InputError("The regional stress is the same in all directions, so no plane is better than another.")
    total = change + regional.reshape((3, 3) + (1,) * (change.ndim - 2))
    axes = measure_strain(total).axes
    compression, tension = axes[:, 2], axes[:, 0]
    angle = 0.5 * np.arctan2(1.0, friction)  # between the plane and the axis of greatest compression
    mechanisms = []
    for side in (1.0, -1.0):
        normal = np.cos(angle) * tension + side * np.sin(angle) * compression
        slip = np.sin(angle) * tension - side * np.cos(angle) * compression
        mechanisms.append(_mechanism_of(normal, slip))
    changes = [coulomb_stress_change(change, m, friction=friction) for m in mechanisms]
    return OptimalPlanes(*mechanisms, *changes)


def _mechanism_of(normal, slip):
    """Strike, dip, rake (...) of unit normals and slips (3, ...)."""
    flip = np.where(normal[2] < 0.0, -1.0, 1.0)
    n, s = normal * flip, slip * flip
    dip = np.arctan2(np.hypot(n[0], n[1]), n[2])
    strike = np.arctan2(-n[1], n[0]) % (2.0 * np.pi)
    along = s[0] * np.sin(strike) + s[1] * np.cos(strike)
    _, updip = slip_direction(Mechanism(strike, dip, np.full_like(strike, 0.5 * np.pi)))
    return Mechanism(strike, dip, np.arctan2(np.sum(s * updip, axis=0), along))


def _tensor(values, what):
    tensor = np.asarray(values, dtype=float)
    if tensor.shape[:2] != (3, 3):
        raise InputError(
            "The {what} has the shape {found}; it must begin with (3, 3).", what=what, found=str(tensor.shape)
        )
    return tensor
