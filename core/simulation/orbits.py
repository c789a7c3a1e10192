"""Orbits of the simulated passes: a frozen Kepler ellipse per track and neighbours that keep the printed baselines."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np

from ..errors import ConvergenceError
from .constants import EARTH_GM_M3_S2, EARTH_RATE_RAD_S, WGS84_A_M, WGS84_E2

SEMI_MAJOR_AXIS_M = 7159500.0
ECCENTRICITY = 0.001165
PERIGEE_RAD = 0.5 * math.pi  # frozen orbit
# The true inclination is 98.55 degrees. The published lines of sight imply headings one to two degrees closer to
# the meridian; with this inclination both tracks agree with them to 0.01 in every component.
INCLINATION_RAD = math.radians(97.4)
NODE_RATE_RAD_S = 2.0 * math.pi / (365.2422 * 86400.0) - EARTH_RATE_RAD_S  # sun-synchronous, seen from the Earth
MEAN_MOTION_RAD_S = math.sqrt(EARTH_GM_M3_S2 / SEMI_MAJOR_AXIS_M**3)
POLYNOMIAL_DEGREE = 7


@dataclass(frozen=True)
class OrbitError:
    """A slow orbit error: once and twice per revolution, radial, across and along (metres, radians)."""

    amplitudes_m: tuple = (0.0, 0.0, 0.0)
    phases_rad: tuple = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0)


@dataclass(frozen=True)
class SceneOrbit:
    """One pass. Time is in seconds from the scene's epoch, when it passes the track's target.

    Attributes
    ----------
    node_rad : float
        Longitude of the ascending node at time zero.
    mean_anomaly_rad : float
        Mean anomaly at time zero.
    cross_m, radial_m : float
        Offset from the track's reference orbit at time zero, along its normal and its radius.
    cross_rate_m_s, radial_rate_m_s : float
        Rate of both at time zero; convergence of the two passes.
    error : OrbitError
        Planted error; none in the true orbit.
    """

    node_rad: float
    mean_anomaly_rad: float
    cross_m: float = 0.0
    radial_m: float = 0.0
    cross_rate_m_s: float = 0.0
    radial_rate_m_s: float = 0.0
    error: OrbitError = OrbitError()

    def positions(self, times_s):
        """Earth-fixed positions, metres, (n, 3), at times (n,) in seconds from the epoch."""
        times = np.atleast_1d(np.asarray(times_s, np.float64))
        base, normal = _kepler_position(self.node_rad, self.mean_anomaly_rad, times)
        radial = base / np.linalg.norm(base, axis=1, keepdims=True)
        along = np.cross(normal, radial)
        turn = MEAN_MOTION_RAD_S * times
        swing = np.sin(turn) / MEAN_MOTION_RAD_S
        cross = self.cross_m * np.cos(turn) + self.cross_rate_m_s * swing
        height = self.radial_m + self.radial_rate_m_s * swing
        wave = np.empty((3, times.size))
        for k, size in enumerate(self.error.amplitudes_m):
            first, second = self.error.phases_rad[2 * k : 2 * k + 2]
            wave[k] = size * (np.cos(turn + first) + 0.3 * np.cos(2.0 * turn + second))
        return (
            base + (height + wave[0])[:, None] * radial + (cross + wave[1])[:, None] * normal + wave[2][:, None] * along
        )

    def velocities(self, times_s):
        """Earth-fixed velocities, m/s, (n, 3): fourth-order central differences, good to 1e-8 m/s."""
        times = np.atleast_1d(np.asarray(times_s, np.float64))
        step = 0.5
        shifts = step * np.array([-2.0, -1.0, 1.0, 2.0])
        around = self.positions((shifts[:, None] + times).ravel()).reshape(4, -1, 3)
        return (8.0 * (around[2] - around[1]) - (around[3] - around[0])) / (12.0 * step)


def _kepler_position(node_rad, mean_anomaly_rad, times_s):
    """Position (n, 3) on the reference ellipse and the orbit's normal (n, 3), both Earth-fixed."""
    mean = mean_anomaly_rad + MEAN_MOTION_RAD_S * times_s
    eccentric = mean.copy()
    for _ in range(6):
        eccentric = mean + ECCENTRICITY * np.sin(eccentric)
    flat = SEMI_MAJOR_AXIS_M * (np.cos(eccentric) - ECCENTRICITY)
    tall = SEMI_MAJOR_AXIS_M * math.sqrt(1.0 - ECCENTRICITY**2) * np.sin(eccentric)
    x = flat * math.cos(PERIGEE_RAD) - tall * math.sin(PERIGEE_RAD)
    y = flat * math.sin(PERIGEE_RAD) + tall * math.cos(PERIGEE_RAD)
    node = node_rad + NODE_RATE_RAD_S * times_s
    cos_i, sin_i = math.cos(INCLINATION_RAD), math.sin(INCLINATION_RAD)
    position = np.stack(
        [
            x * np.cos(node) - y * cos_i * np.sin(node),
            x * np.sin(node) + y * cos_i * np.cos(node),
            y * sin_i,
        ],
        axis=1,
    )
    normal = np.stack([np.sin(node) * sin_i, -np.cos(node) * sin_i, np.full_like(node, cos_i)], axis=1)
    return position, normal


def geodetic_to_earth_fixed(longitude_deg, latitude_deg, height_m):
    """Convert geodetic coordinates (degrees, ellipsoidal metres) to Earth-fixed metres, (..., 3)."""
    lon, lat = np.radians(longitude_deg), np.radians(latitude_deg)
    prime = WGS84_A_M / np.sqrt(1.0 - WGS84_E2 * np.sin(lat) ** 2)
    x = (prime + height_m) * np.cos(lat) * np.cos(lon)
    y = (prime + height_m) * np.cos(lat) * np.sin(lon)
    z = (prime * (1.0 - WGS84_E2) + height_m) * np.sin(lat)
    return np.stack(np.broadcast_arrays(x, y, z), axis=-1)


def local_axes(longitude_deg, latitude_deg):
    """Unit vectors east, north, up of the ellipsoid at a point, rows of a (3, 3) array, Earth-fixed."""
    lon, lat = math.radians(longitude_deg), math.radians(latitude_deg)
    return np.array(
        [
            [-math.sin(lon), math.cos(lon), 0.0],
            [-math.sin(lat) * math.cos(lon), -math.sin(lat) * math.sin(lon), math.cos(lat)],
            [math.cos(lat) * math.cos(lon), math.cos(lat) * math.sin(lon), math.sin(lat)],
        ]
    )


def zero_doppler_time(orbit: SceneOrbit, point_m, start_s: float = 0.0) -> float:
    """Find the time, seconds from the epoch, at which an Earth-fixed point (3,) is seen at zero Doppler."""
    time = start_s
    for _ in range(30):
        look = point_m - orbit.positions(time)[0]
        velocity = orbit.velocities(time)[0]
        step = float(velocity @ look / (velocity @ velocity))
        time += step
        if abs(step) < 1e-9:  # the differences of the velocity end here; 7 micrometres along track
            return time
    raise ConvergenceError("The zero-Doppler time of a point did not converge; last step {step} s.", step=step)


def perpendicular_baseline(reference: SceneOrbit, secondary: SceneOrbit, point_m):
    """Split secondary minus reference at a point: across the look (growing look angle positive) and along it.

    Returns
    -------
    tuple of two floats
        Perpendicular and parallel baseline, metres; parallel is positive towards the ground point.
    """
    time = zero_doppler_time(reference, point_m)
    position = reference.positions(time)[0]
    look = point_m - position
    look /= np.linalg.norm(look)
    flight = reference.velocities(time)[0]
    across = np.cross(look, flight / np.linalg.norm(flight))
    other = secondary.positions(zero_doppler_time(secondary, point_m, time))[0]
    return float((other - position) @ across), float((other - position) @ look)


def track_orbit(target_lon_lat_deg, line_of_sight_up: float, line_of_sight_enu) -> SceneOrbit:
    """Find the pass that sees a target at time zero, to its right, under a given incidence.

    Parameters
    ----------
    target_lon_lat_deg : tuple of two floats
        The target on the ellipsoid, degrees.
    line_of_sight_up : float
        Cosine of the incidence at the target, 0 to 1.
    line_of_sight_enu : tuple of three floats
        Rough unit vector from the ground to the sensor; its east part chooses ascending or descending.

    Returns
    -------
    SceneOrbit
        The track's reference orbit.
    """
    target = geodetic_to_earth_fixed(*target_lon_lat_deg, 0.0)
    axes = local_axes(*target_lon_lat_deg)
    look = np.asarray(line_of_sight_enu) @ axes
    half = float(target @ look)
    reach = -half + math.sqrt(half**2 - float(target @ target) + SEMI_MAJOR_AXIS_M**2)
    sensor = target + reach * look
    argument = math.asin(sensor[2] / np.linalg.norm(sensor) / math.sin(INCLINATION_RAD))
    if line_of_sight_enu[0] > 0.0:  # the sensor stands in the east and looks right: it flies south
        argument = math.pi - argument
    in_plane = math.atan2(math.cos(INCLINATION_RAD) * math.sin(argument), math.cos(argument))
    unknown = np.array([math.atan2(sensor[1], sensor[0]) - in_plane, argument - PERIGEE_RAD])
    for _ in range(20):
        misfit = _track_misfit(unknown, target, axes[2], line_of_sight_up)
        jacobian = np.empty((2, 2))
        for k in range(2):
            moved = unknown.copy()
            moved[k] += 1e-7
            jacobian[:, k] = (_track_misfit(moved, target, axes[2], line_of_sight_up) - misfit) / 1e-7
        unknown -= np.linalg.solve(jacobian, misfit)
        if np.abs(misfit).max() < 1e-11:
            return SceneOrbit(float(unknown[0]), float(unknown[1]))
    raise ConvergenceError("No orbit sees the target at {up}; last misfit {left}.", up=line_of_sight_up, left=misfit[0])


def _track_misfit(unknown, target, up, line_of_sight_up):
    orbit = SceneOrbit(float(unknown[0]), float(unknown[1]))
    look = orbit.positions(0.0)[0] - target
    look /= np.linalg.norm(look)
    flight = orbit.velocities(0.0)[0]
    return np.array([look @ flight / np.linalg.norm(flight), look @ up - line_of_sight_up])


def neighbour_orbit(base: SceneOrbit, reference: SceneOrbit, near_far_m, targets_m, rates_m_s) -> SceneOrbit:
    """Find the pass whose perpendicular baselines from a reference pass are as printed.

    Parameters
    ----------
    base : SceneOrbit
        The track's reference orbit, from which offsets count.
    reference : SceneOrbit
        The pass the baselines are measured from.
    near_far_m : tuple of two floats
        Perpendicular baseline at the first and second target, metres.
    targets_m : tuple of two ndarrays, (3,)
        Earth-fixed points at near and far range.
    rates_m_s : tuple of two floats
        Convergence across and along the radius.

    Returns
    -------
    SceneOrbit
        The neighbour.
    """
    orbit = replace(
        base,
        cross_m=reference.cross_m,
        radial_m=reference.radial_m,
        cross_rate_m_s=rates_m_s[0],
        radial_rate_m_s=rates_m_s[1],
    )
    for _ in range(4):
        misfit = _baseline_misfit(reference, orbit, near_far_m, targets_m)
        by_cross = _baseline_misfit(reference, replace(orbit, cross_m=orbit.cross_m + 1.0), near_far_m, targets_m)
        by_radial = _baseline_misfit(reference, replace(orbit, radial_m=orbit.radial_m + 1.0), near_far_m, targets_m)
        step = np.linalg.solve(np.stack([by_cross - misfit, by_radial - misfit], axis=1), misfit)
        orbit = replace(orbit, cross_m=orbit.cross_m - float(step[0]), radial_m=orbit.radial_m - float(step[1]))
    return orbit


def _baseline_misfit(reference, orbit, near_far_m, targets_m):
    found = [perpendicular_baseline(reference, orbit, target)[0] for target in targets_m]
    return np.asarray(found) - np.asarray(near_far_m)


def orbit_polynomial(orbit: SceneOrbit, start_s: float, stop_s: float):
    """Fit a power series to a pass for the kernels.

    Returns
    -------
    coefficients : ndarray of float64, (3, degree + 1)
        Position in metres = sum of coefficient k times x^k, x = (t - centre) / half width.
    centre_s, half_width_s : float
        Of the interval.
    """
    centre, half = 0.5 * (start_s + stop_s), 0.5 * (stop_s - start_s)
    nodes = np.cos(np.pi * (np.arange(24) + 0.5) / 24)
    samples = orbit.positions(centre + half * nodes)
    middle = orbit.positions(centre)[0]
    series = np.polynomial.chebyshev.chebfit(nodes, samples - middle, POLYNOMIAL_DEGREE)
    powers = np.stack([np.polynomial.chebyshev.cheb2poly(column) for column in series.T])
    powers[:, 0] += middle
    return np.ascontiguousarray(powers), centre, half
