"""Positions of the Moon and the Sun without downloads: Meeus (1998), chapters 47 and 25, in Earth-fixed coordinates."""

from __future__ import annotations

import numpy as np

# Terms of the Moon: multiples of D, M, M', F; longitude in 1e-6 degrees, distance in 1e-3 km (Meeus, table 47.A).
_LONGITUDE = np.array(
    (
        (0, 0, 1, 0, 6288774, -20905355), (2, 0, -1, 0, 1274027, -3699111), (2, 0, 0, 0, 658314, -2955968),
        (0, 0, 2, 0, 213618, -569925), (0, 1, 0, 0, -185116, 48888), (0, 0, 0, 2, -114332, -3149),
        (2, 0, -2, 0, 58793, 246158), (2, -1, -1, 0, 57066, -152138), (2, 0, 1, 0, 53322, -170733),
        (2, -1, 0, 0, 45758, -204586), (0, 1, -1, 0, -40923, -129620), (1, 0, 0, 0, -34720, 108743),
        (0, 1, 1, 0, -30383, 104755), (2, 0, 0, -2, 15327, 10321), (0, 0, 1, 2, -12528, 0),
        (0, 0, 1, -2, 10980, 79661), (4, 0, -1, 0, 10675, -34782), (0, 0, 3, 0, 10034, -23210),
        (4, 0, -2, 0, 8548, -21636), (2, 1, -1, 0, -7888, 24208), (2, 1, 0, 0, -6766, 30824),
        (1, 0, -1, 0, -5163, -8379), (1, 1, 0, 0, 4987, -16675), (2, -1, 1, 0, 4036, -12831),
        (2, 0, 2, 0, 3994, -10445), (4, 0, 0, 0, 3861, -11650), (2, 0, -3, 0, 3665, 14403),
        (0, 1, -2, 0, -2689, -7003), (2, 0, -1, 2, -2602, 0), (2, -1, -2, 0, 2390, 10056),
        (1, 0, 1, 0, -2348, 6322), (2, -2, 0, 0, 2236, -9884), (0, 1, 2, 0, -2120, 5751),
        (0, 2, 0, 0, -2069, 0), (2, -2, -1, 0, 2048, -4950), (2, 0, 1, -2, -1773, 4130),
        (2, 0, 0, 2, -1595, 0), (4, -1, -1, 0, 1215, -3958), (0, 0, 2, 2, -1110, 0),
        (3, 0, -1, 0, -892, 3258), (2, 1, 1, 0, -810, 2616), (4, -1, -2, 0, 759, -1897),
        (0, 2, -1, 0, -713, -2117), (2, 2, -1, 0, -700, 2354), (2, 1, -2, 0, 691, 0),
        (2, -1, 0, -2, 596, 0), (4, 0, 1, 0, 549, -1423), (0, 0, 4, 0, 537, -1117),
        (4, -1, 0, 0, 520, -1571), (1, 0, -2, 0, -487, -1739), (2, 1, 0, -2, -399, 0),
        (0, 0, 2, -2, -381, -4421), (1, 1, 1, 0, 351, 0), (3, 0, -2, 0, -340, 0),
        (4, 0, -3, 0, 330, 0), (2, -1, 2, 0, 327, 0), (0, 2, 1, 0, -323, 1165),
        (1, 1, -1, 0, 299, 0), (2, 0, 3, 0, 294, 0), (2, 0, -1, -2, 0, 8752),
    ),
    dtype=float,
)  # fmt: skip
# The same of the latitude in 1e-6 degrees (table 47.B).
_LATITUDE = np.array(
    (
        (0, 0, 0, 1, 5128122), (0, 0, 1, 1, 280602), (0, 0, 1, -1, 277693), (2, 0, 0, -1, 173237),
        (2, 0, -1, 1, 55413), (2, 0, -1, -1, 46271), (2, 0, 0, 1, 32573), (0, 0, 2, 1, 17198),
        (2, 0, 1, -1, 9266), (0, 0, 2, -1, 8822), (2, -1, 0, -1, 8216), (2, 0, -2, -1, 4324),
        (2, 0, 1, 1, 4200), (2, 1, 0, -1, -3359), (2, -1, -1, 1, 2463), (2, -1, 0, 1, 2211),
        (2, -1, -1, -1, 2065), (0, 1, -1, -1, -1870), (4, 0, -1, -1, 1828), (0, 1, 0, 1, -1794),
        (0, 0, 0, 3, -1749), (0, 1, -1, 1, -1565), (1, 0, 0, 1, -1491), (0, 1, 1, 1, -1475),
        (0, 1, 1, -1, -1410), (0, 1, 0, -1, -1344), (1, 0, 0, -1, -1335), (0, 0, 3, 1, 1107),
        (4, 0, 0, -1, 1021), (4, 0, -1, 1, 833), (0, 0, 1, -3, 777), (4, 0, -2, 1, 671),
        (2, 0, 0, -3, 607), (2, 0, 2, -1, 596), (2, -1, 1, -1, 491), (2, 0, -2, 1, -451),
        (0, 0, 3, -1, 439), (2, 0, 2, 1, 422), (2, 0, -3, -1, 421), (2, 1, -1, 1, -366),
        (2, 1, 0, 1, -351), (4, 0, 0, 1, 331), (2, -1, 1, 1, 315), (2, -2, 0, -1, 302),
        (0, 0, 1, 3, -283), (2, 1, 1, -1, -229), (1, 1, 0, -1, 223), (1, 1, 0, 1, 223),
        (0, 1, -2, -1, -220), (2, 1, -1, -1, -220), (1, 0, 1, 1, -185), (2, -1, -2, -1, 181),
        (0, 1, 2, 1, -177), (4, 0, -2, -1, 176), (4, -1, -1, -1, 166), (1, 0, 1, -1, -164),
        (4, 0, 1, -1, 132), (1, 0, -1, -1, -119), (4, -1, 0, -1, 115), (2, -2, 0, 1, 107),
    ),
    dtype=float,
)  # fmt: skip
_ASTRONOMICAL_UNIT_M = 149597870700.0
_J2000 = np.datetime64("2000-01-01T12:00:00", "us")
# Terrestrial time less universal time; 69 s in place of none moves the tide by 0.04 microgal at most.
_DELTA_T_S = 69.0
_DAY_S = 86400.0


def centuries(times: np.ndarray, *, terrestrial: bool) -> np.ndarray:
    """Return Julian centuries since J2000 of UTC times (datetime64), in terrestrial or universal time."""
    seconds = (np.asarray(times).astype("datetime64[us]") - _J2000) / np.timedelta64(1, "us") * 1e-6
    return (seconds + (_DELTA_T_S if terrestrial else 0.0)) / (36525.0 * _DAY_S)


def moon_ecliptic(t: np.ndarray) -> tuple:
    """Return longitude and latitude (degrees, mean equinox of date) and distance (m) of the Moon.

    Parameters
    ----------
    t : ndarray
        Julian centuries of terrestrial time since J2000.

    References
    ----------
    Meeus, J. (1998), Astronomical Algorithms, 2nd ed., chapter 47; good to 10 arc seconds.
    """
    t = np.asarray(t, dtype=float)
    mean = 218.3164477 + t * (481267.88123421 + t * (-0.0015786 + t * (1.0 / 538841.0 - t / 65194000.0)))
    elongation = 297.8501921 + t * (445267.1114034 + t * (-0.0018819 + t * (1.0 / 545868.0 - t / 113065000.0)))
    sun = 357.5291092 + t * (35999.0502909 + t * (-0.0001536 + t / 24490000.0))
    moon = 134.9633964 + t * (477198.8675055 + t * (0.0087414 + t * (1.0 / 69699.0 - t / 14712000.0)))
    node = 93.2720950 + t * (483202.0175233 + t * (-0.0036539 + t * (-1.0 / 3526000.0 + t / 863310000.0)))
    venus, jupiter, flat = 119.75 + 131.849 * t, 53.09 + 479264.290 * t, 313.45 + 481266.484 * t
    shrink = 1.0 - t * (0.002516 + 0.0000074 * t)
    angles = np.radians(np.stack([elongation, sun, moon, node], axis=-1))

    def total(table, column, function):
        phase = angles @ table[:, :4].T
        scale = shrink[..., None] ** np.abs(table[:, 1])
        return (table[:, column] * scale * function(phase)).sum(axis=-1)

    longitude = total(_LONGITUDE, 4, np.sin) + 3958.0 * _sin(venus) + 1962.0 * _sin(mean - node) + 318.0 * _sin(jupiter)
    latitude = total(_LATITUDE, 4, np.sin) - 2235.0 * _sin(mean) + 382.0 * _sin(flat)
    latitude += 175.0 * (_sin(venus - node) + _sin(venus + node)) + 127.0 * _sin(mean - moon)
    latitude -= 115.0 * _sin(mean + moon)
    distance = 385000.56 + 1e-3 * total(_LONGITUDE, 5, np.cos)
    return np.mod(mean + 1e-6 * longitude, 360.0), 1e-6 * latitude, 1e3 * distance


def _sin(degrees: np.ndarray) -> np.ndarray:
    return np.sin(np.radians(degrees))


def sun_ecliptic(t: np.ndarray) -> tuple:
    """Return longitude (degrees, mean equinox of date) and distance (m) of the Sun; its latitude is zero.

    References
    ----------
    Meeus (1998), chapter 25; good to 36 arc seconds.
    """
    t = np.asarray(t, dtype=float)
    mean = 280.46646 + t * (36000.76983 + 0.0003032 * t)
    anomaly = 357.52911 + t * (35999.05029 - 0.0001537 * t)
    eccentricity = 0.016708634 - t * (0.000042037 + 0.0000001267 * t)
    centre = (1.914602 - t * (0.004817 + 0.000014 * t)) * _sin(anomaly)
    centre += (0.019993 - 0.000101 * t) * _sin(2.0 * anomaly) + 0.000289 * _sin(3.0 * anomaly)
    true = np.radians(anomaly + centre)
    distance = 1.000001018 * (1.0 - eccentricity**2) / (1.0 + eccentricity * np.cos(true))
    return np.mod(mean + centre, 360.0), distance * _ASTRONOMICAL_UNIT_M


def sidereal_angle(t: np.ndarray) -> np.ndarray:
    """Return mean sidereal time at Greenwich in radians; `t` in Julian centuries of universal time (IAU 1982)."""
    days = 36525.0 * np.asarray(t, dtype=float)
    angle = 280.46061837 + 360.98564736629 * days + t * t * (0.000387933 - t / 38710000.0)
    return np.radians(np.mod(angle, 360.0))


def body_positions(times: np.ndarray) -> tuple:
    """Return Earth-fixed positions of the Moon and the Sun in metres, each of shape (times, 3).

    Parameters
    ----------
    times : ndarray of datetime64, shape (times,)
        UTC.
    """
    terrestrial, universal = centuries(times, terrestrial=True), centuries(times, terrestrial=False)
    arc = terrestrial * (-46.8150 + terrestrial * (-0.00059 + 0.001813 * terrestrial)) / 3600.0
    obliquity = np.radians(23.0 + 26.0 / 60.0 + 21.448 / 3600.0 + arc)
    turn = sidereal_angle(universal)
    moon = moon_ecliptic(terrestrial)
    sun_longitude, sun_distance = sun_ecliptic(terrestrial)
    bodies = moon, (sun_longitude, np.zeros_like(sun_longitude), sun_distance)
    return tuple(_earth_fixed(*body, obliquity, turn) for body in bodies)


def _earth_fixed(longitude, latitude, distance, obliquity, turn) -> np.ndarray:
    """Turn ecliptic coordinates (degrees, m) by the obliquity and the sidereal angle (radians)."""
    lon, lat = np.radians(longitude), np.radians(latitude)
    x = np.cos(lat) * np.cos(lon)
    y = np.cos(lat) * np.sin(lon) * np.cos(obliquity) - np.sin(lat) * np.sin(obliquity)
    z = np.cos(lat) * np.sin(lon) * np.sin(obliquity) + np.sin(lat) * np.cos(obliquity)
    fixed = np.stack([x * np.cos(turn) + y * np.sin(turn), y * np.cos(turn) - x * np.sin(turn), z], axis=-1)
    return fixed * np.asarray(distance)[..., None]
