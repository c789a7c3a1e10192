"""Earthquake mechanisms: moment and magnitude, moment tensor, the two nodal planes, the axes.

Angles follow Aki and Richards (2002): the fault dips to the right of its strike, the rake is the direction in which the
hanging wall moves, counted from the strike upward (0 left-lateral, 90 reverse, 180 right-lateral, -90 normal).

References
----------
Aki, K. and Richards, P. G. (2002). Quantitative seismology, 2nd ed., box 4.4 and eq. 4.91.
Hanks, T. C. and Kanamori, H. (1979). A moment magnitude scale. JGR 84, 2348-2350.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from ..errors import InputError


class Mechanism(NamedTuple):
    """Strike, dip and rake of one nodal plane, radians."""

    strike_rad: float
    dip_rad: float
    rake_rad: float

    def degrees(self) -> tuple[float, float, float]:
        """Return strike (0 to 360), dip and rake (-180 to 180) in degrees."""
        strike, dip, rake = np.degrees(self)
        return float(strike % 360.0), float(dip), float(180.0 - (180.0 - rake) % 360.0)


def mechanism_from_degrees(strike_deg: float, dip_deg: float, rake_deg: float) -> Mechanism:
    """Return the mechanism of angles given in degrees.

    Parameters
    ----------
    strike_deg, dip_deg, rake_deg : float
        Degrees; the dip within 0 to 90, to the right of the strike.

    Returns
    -------
    Mechanism
        Radians.
    """
    if not 0.0 <= dip_deg <= 90.0:
        raise InputError(
            "The dip is {found:g} degrees, but it lies between 0 and 90, to the right of the strike; "
            "for a plane that dips to the left turn the strike by 180 degrees.",
            found=float(dip_deg),
        )
    return Mechanism(*(float(v) for v in np.radians((strike_deg, dip_deg, rake_deg))))


def seismic_moment(slip_m, area_m2, *, shear_modulus_pa: float = 3.0e10):
    """Return the moment of slip on an area.

    Parameters
    ----------
    slip_m : float or array
        Mean slip, m.
    area_m2 : float or array
        Area, m^2.
    shear_modulus_pa : float
        Shear modulus, Pa.

    Returns
    -------
    float or array
        Moment, N m.
    """
    return shear_modulus_pa * slip_m * area_m2


def moment_magnitude(moment_nm):
    """Return Mw = (log10 M0 - 9.1) / 1.5 of a moment in N m (Hanks and Kanamori, 1979, in the IASPEI form)."""
    return (np.log10(moment_nm) - 9.1) / 1.5


def moment_from_magnitude(magnitude):
    """Return the moment in N m of a moment magnitude."""
    return 10.0 ** (1.5 * np.asarray(magnitude, dtype=float) + 9.1)


def slip_direction(mechanism: Mechanism) -> tuple[np.ndarray, np.ndarray]:
    """Return the unit normal (from the foot wall into the hanging wall) and the unit slip of the hanging wall.

    Parameters
    ----------
    mechanism : Mechanism
        Angles in radians, numbers or arrays of one shape.

    Returns
    -------
    normal, slip : ndarray, (3, ...)
        Components along east, north, up.
    """
    strike, dip, rake = (np.asarray(v, dtype=float) for v in mechanism)
    strike, dip, rake = np.broadcast_arrays(strike, dip, rake)
    along = np.stack([np.sin(strike), np.cos(strike), np.zeros_like(strike)])
    updip = np.stack([-np.cos(strike) * np.cos(dip), np.sin(strike) * np.cos(dip), np.sin(dip)])
    normal = np.stack([np.cos(strike) * np.sin(dip), -np.sin(strike) * np.sin(dip), np.cos(dip)])
    return normal, along * np.cos(rake) + updip * np.sin(rake)


def moment_tensor(mechanism: Mechanism, moment_nm: float = 1.0) -> np.ndarray:
    """Return the moment tensor of a double couple.

    Parameters
    ----------
    mechanism : Mechanism
        Angles in radians.
    moment_nm : float
        Scalar moment, N m.

    Returns
    -------
    ndarray, (3, 3)
        N m, along east, north, up.
    """
    normal, slip = slip_direction(mechanism)
    return moment_nm * (np.outer(normal, slip) + np.outer(slip, normal))


def tensor_to_spherical(tensor: np.ndarray) -> np.ndarray:
    """Return (Mrr, Mtt, Mpp, Mrt, Mrp, Mtp) - up, south, east, as catalogues print - of a tensor in east, north, up."""
    m = np.asarray(tensor, dtype=float)
    return np.array([m[2, 2], m[1, 1], m[0, 0], -m[1, 2], m[0, 2], -m[0, 1]])


def spherical_to_tensor(components) -> np.ndarray:
    """Return the tensor (3, 3) along east, north, up of (Mrr, Mtt, Mpp, Mrt, Mrp, Mtp)."""
    rr, tt, pp, rt, rp, tp = (float(v) for v in components)
    return np.array([[pp, -tp, rp], [-tp, tt, -rt], [rp, -rt, rr]])


def plane_from_vectors(normal: np.ndarray, slip: np.ndarray) -> Mechanism:
    """Return strike, dip, rake of a plane by its normal and the slip of the side the normal points to.

    Parameters
    ----------
    normal, slip : ndarray, (3,)
        Perpendicular vectors, east, north, up. Both may be reversed together.

    Returns
    -------
    Mechanism
        Strike 0 to 2 pi, dip 0 to pi / 2, rake -pi to pi. A horizontal plane gets the strike 0.
    """
    n = np.asarray(normal, dtype=float) / np.linalg.norm(normal)
    s = np.asarray(slip, dtype=float) / np.linalg.norm(slip)
    if n[2] < 0.0:
        n, s = -n, -s
    level = float(np.hypot(n[0], n[1]))
    dip = float(np.arctan2(level, n[2]))
    strike = float(np.arctan2(-n[1], n[0]) % (2.0 * np.pi)) if level > 0.0 else 0.0
    _, along = slip_direction(Mechanism(strike, dip, 0.0))
    _, updip = slip_direction(Mechanism(strike, dip, 0.5 * np.pi))
    return Mechanism(strike, dip, float(np.arctan2(s @ updip, s @ along)))


def auxiliary_plane(mechanism: Mechanism) -> Mechanism:
    """Return the other nodal plane of the same double couple."""
    normal, slip = slip_direction(mechanism)
    return plane_from_vectors(slip, normal)


def principal_axes(tensor: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the eigenvalues of a moment tensor (P, B, T, ascending) and the unit axes as columns, pointing down."""
    values, axes = np.linalg.eigh(np.asarray(tensor, dtype=float))
    return values, axes * np.where(axes[2] > 0.0, -1.0, 1.0)


def nodal_planes(tensor: np.ndarray) -> tuple[Mechanism, Mechanism, float]:
    """Return both nodal planes of the best double couple of a tensor and its scalar moment.

    Parameters
    ----------
    tensor : ndarray, (3, 3)
        Symmetric, N m, along east, north, up. Its isotropic part is left out.

    Returns
    -------
    first, second : Mechanism
        Radians.
    moment_nm : float
        (largest - smallest eigenvalue) / 2, N m.
    """
    values, axes = principal_axes(tensor)
    tension, pressure = axes[:, 2], axes[:, 0]
    first, second = tension + pressure, tension - pressure
    moment = 0.5 * float(values[2] - values[0])
    return plane_from_vectors(first, second), plane_from_vectors(second, first), moment
