"""The tide of the Moon and the Sun at a place: acceleration, potential, motion of the ground, and stress on a fault."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np

from ..geometry import lonlat_to_ecef
from .ephemeris import body_positions

GM_MOON, GM_SUN = 4.902800118e12, 1.32712440041e20
MICROGAL = 1e-8
# Love and Shida numbers of degree two and three.
H2, K2, L2, H3 = 0.6078, 0.298, 0.0847, 0.292
# What a gravimeter on the yielding ground reads, over what the bodies pull (Melchior, 1983).
GRAVIMETRIC = 1.0 + H2 - 1.5 * K2
_GRAVITY = 9.82
_EQUATOR, _SOMIGLIANA, _E2 = 9.7803253359, 0.00193185265241, 0.00669437999013


class Tide(NamedTuple):
    """Tide at one place.

    Attributes
    ----------
    east_ugal, north_ugal, up_ugal : ndarray, shape (times,)
        Acceleration by which Moon and Sun pull the place more than the Earth as a whole, 1e-8 m/s2.
    potential : ndarray, shape (times,)
        Tide-generating potential of degree two in m2/s2.
    uplift_m : ndarray, shape (times,)
        Rise of the solid ground, h2 W2 / g.
    shift_m : ndarray, shape (times, 3)
        Motion of the solid ground to the east, north and up (with degree three), see `solid_motion`.
    """

    east_ugal: np.ndarray
    north_ugal: np.ndarray
    up_ugal: np.ndarray
    potential: np.ndarray
    uplift_m: np.ndarray
    shift_m: np.ndarray


def tidal_acceleration(place_m: np.ndarray, bodies) -> np.ndarray:
    """Return the tide-generating acceleration in m/s2, shape (times, 3), in the axes of the positions.

    Parameters
    ----------
    place_m : ndarray, shape (3,)
        Earth-fixed place.
    bodies : sequence of (float, ndarray of shape (times, 3))
        Gravitational constant times mass, and positions.
    """
    total = 0.0
    for mass, position in bodies:
        away = position - place_m
        total = total + mass * (
            away / np.linalg.norm(away, axis=-1, keepdims=True) ** 3
            - position / np.linalg.norm(position, axis=-1, keepdims=True) ** 3
        )
    return total


def tidal_potential(place_m: np.ndarray, bodies, degree: int = 2) -> np.ndarray:
    """Return the potential of degree 2 or 3 in m2/s2, shape (times,)."""
    radius = float(np.linalg.norm(place_m))
    total = 0.0
    for mass, position in bodies:
        distance = np.linalg.norm(position, axis=-1)
        cosine = position @ place_m / (distance * radius)
        legendre = 1.5 * cosine**2 - 0.5 if degree == 2 else 2.5 * cosine**3 - 1.5 * cosine
        total = total + mass * radius**degree / distance ** (degree + 1) * legendre
    return total


def tide_at(lon_deg: float, lat_deg: float, height_m: float, times: np.ndarray) -> Tide:
    """Return the tide at a place.

    Parameters
    ----------
    lon_deg, lat_deg, height_m : float
        WGS84.
    times : ndarray of datetime64, shape (times,)
        UTC.
    """
    lon, lat = math.radians(lon_deg), math.radians(lat_deg)
    place = lonlat_to_ecef(lon, lat, height_m)
    bodies = tuple(zip((GM_MOON, GM_SUN), body_positions(times)))
    pull = tidal_acceleration(place, bodies) @ local_axes(lon, lat).T / MICROGAL
    potential = tidal_potential(place, bodies)
    shift = solid_motion(place, bodies) @ local_axes(lon, lat).T
    return Tide(*pull.T, potential, H2 * potential / normal_gravity(lat), shift)


def solid_motion(place_m: np.ndarray, bodies) -> np.ndarray:
    """Return the motion of the solid ground in m, shape (times, 3), in the axes of the positions.

    Degree two, and the upward part of degree three, on an Earth that yields at once and alike everywhere: half a
    centimetre of the full model is left out. Arguments as for `tidal_acceleration`.

    References
    ----------
    Petit & Luzum (2010), IERS Conventions, eq. 7.5 and 7.6.
    """
    radius = float(np.linalg.norm(place_m))
    upward = place_m / radius
    total = 0.0
    for mass, position in bodies:
        distance = np.linalg.norm(position, axis=-1, keepdims=True)
        cosine = (position @ upward)[..., None] / distance
        toward = position / distance - cosine * upward
        second, third = (mass * radius**n / distance ** (n + 1) for n in (2, 3))
        lift = H2 * second * (1.5 * cosine**2 - 0.5) + H3 * third * (2.5 * cosine**3 - 1.5 * cosine)
        total = total + lift * upward + 3.0 * L2 * second * cosine * toward
    return total / _GRAVITY


def local_axes(lon_rad: float, lat_rad: float) -> np.ndarray:
    """Return the unit vectors east, north and up (ellipsoid normal) as rows."""
    sl, cl, sp, cp = math.sin(lon_rad), math.cos(lon_rad), math.sin(lat_rad), math.cos(lat_rad)
    return np.array([[-sl, cl, 0.0], [-sp * cl, -sp * sl, cp], [cp * cl, cp * sl, sp]])


def normal_gravity(lat_rad: float) -> float:
    """Return the gravity of the WGS84 ellipsoid in m/s2 (Somigliana)."""
    square = math.sin(lat_rad) ** 2
    return _EQUATOR * (1.0 + _SOMIGLIANA * square) / math.sqrt(1.0 - _E2 * square)


def tidal_stress(place_m: np.ndarray, bodies, axes: np.ndarray, rigidity_pa: float, poisson: float) -> np.ndarray:
    """Return the horizontal stress of the solid tide at the surface in pascal, shape (times, 2, 2), east and north.

    The strain of degree two on a sphere along the great circle to the body and across it, in plane stress; tension is
    positive. The definition is ours: the published record does not give one.

    Parameters
    ----------
    place_m : ndarray, shape (3,)
        Earth-fixed place.
    bodies : sequence of (float, ndarray)
        As for `tidal_acceleration`.
    axes : ndarray, shape (3, 3)
        East, north, up as rows.
    rigidity_pa, poisson : float
        Of the rock.
    """
    radius = float(np.linalg.norm(place_m))
    upward = place_m / radius
    stress = 0.0
    for mass, position in bodies:
        distance = np.linalg.norm(position, axis=-1)
        cosine = np.clip(position @ upward / distance, -1.0, 1.0)
        scale = mass * radius**2 / distance**3
        toward = position / distance[..., None] - cosine[..., None] * upward
        length = np.linalg.norm(toward, axis=-1, keepdims=True)
        # right below the body every direction is as good as another
        toward = np.where(length > 1e-9, toward / np.maximum(length, 1e-30), axes[0])
        across = np.cross(np.broadcast_to(upward, toward.shape), toward)
        # W = s (3 c^2 - 1) / 2; W'' = -3 s (2 c^2 - 1); cot(psi) W' = -3 s c^2
        lift = H2 * scale * (1.5 * cosine**2 - 0.5)
        along = (lift - L2 * scale * 3.0 * (2.0 * cosine**2 - 1.0)) / (radius * _GRAVITY)
        side = (lift - L2 * scale * 3.0 * cosine**2) / (radius * _GRAVITY)
        stiff = 2.0 * rigidity_pa / (1.0 - poisson)
        principal = stiff * (along + poisson * side), stiff * (side + poisson * along)
        for value, direction in zip(principal, (toward, across)):
            flat = direction @ axes[:2].T
            stress = stress + value[..., None, None] * flat[..., :, None] * flat[..., None, :]
    return stress


def coulomb_change(stress: np.ndarray, strike_rad: float, dip_rad: float, rake_rad: float, friction: float) -> tuple:
    """Return shear stress along the rake, normal stress and Coulomb stress on a fault, pascal, shape (times,).

    Parameters
    ----------
    stress : ndarray, shape (times, 2, 2)
        Horizontal stress, east and north; the vertical one is zero at the surface.
    strike_rad, dip_rad, rake_rad : float
        Aki-Richards.
    friction : float
        Effective coefficient.

    References
    ----------
    Aki & Richards (2002), eq. 4.88-4.89, in east, north, up.
    """
    ss, cs, sd, cd = math.sin(strike_rad), math.cos(strike_rad), math.sin(dip_rad), math.cos(dip_rad)
    sr, cr = math.sin(rake_rad), math.cos(rake_rad)
    normal = np.array([cs * sd, -ss * sd])
    slip = np.array([ss * cr - cs * cd * sr, cs * cr + ss * cd * sr])
    traction = stress @ normal
    shear, pressed = traction @ slip, traction @ normal
    return shear, pressed, shear + friction * pressed
