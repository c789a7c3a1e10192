"""ENVISAT's binary annotation records of an ASAR single-look complex image, big-endian, by offset."""

from __future__ import annotations

import math
import struct
from typing import NamedTuple

import numpy as np

from .constants import (
    AZIMUTH_BANDWIDTH_HZ,
    CARRIER_HZ,
    HAMMING_COEFFICIENT,
    LINE_INTERVAL_S,
    RANGE_BANDWIDTH_HZ,
    RANGE_SAMPLING_HZ,
    RANGE_SPACING_M,
    SPEED_OF_LIGHT_M_S,
    WAVELENGTH_M,
)
from .envisat_text import mjd2000
from .orbits import geodetic_to_earth_fixed, local_axes
from .passes import SceneGeometry, ground_point

QUALITY_SIZE, MAIN_SIZE, DOPPLER_SIZE, CHIRP_SIZE, GRID_SIZE = 170, 2009, 55, 1483, 521
TIE_POINTS = 11
LINES_PER_TIE = 850
STATE_VECTORS = 5
STATE_VECTOR_STEP_S = 4.0
PULSES_IN_AIR = 9
CHIRP_LENGTH_S = 2.6657e-5
SAMPLING_WINDOW_S = 5.3728e-5


class Statistics(NamedTuple):
    """Mean and standard deviation of the real and the imaginary part."""

    real_mean: float = 0.0
    imag_mean: float = 0.0
    real_deviation: float = 0.0
    imag_deviation: float = 0.0


class TieLine(NamedTuple):
    """Eleven tie points on one line: sample numbers from 1, slant times (ns), incidence, latitude, longitude (deg)."""

    line: int
    samples: tuple
    slant_times_ns: tuple
    incidence_deg: tuple
    latitude_deg: tuple
    longitude_deg: tuple


def _put(record: bytearray, offset: int, form: str, *values) -> None:
    struct.pack_into(">" + form, record, offset, *values)


def _put_time(record: bytearray, offset: int, time) -> None:
    _put(record, offset, "iII", *mjd2000(time))


def line_time(scene: SceneGeometry, line: float):
    """Recorded UTC of a line."""
    return scene.utc(scene.recorded_first_line_s + line * LINE_INTERVAL_S)


def quality_record(scene: SceneGeometry, statistics: Statistics) -> bytes:
    """Summary quality record."""
    record = bytearray(QUALITY_SIZE)
    _put_time(record, 0, line_time(scene, 0))
    _put(record, 31, "4f", 20.0, -20.0, -10.0, 0.2)
    _put(record, 51, "5f", 3.0, 2.0, 0.3, 0.5, 50.0)
    _put(record, 75, "4fI", 500.0, 300.0, 0.5, 5.0, 100)
    _put(record, 118, "2f", 20.0, 20.0)
    _put(record, 134, "4f", *statistics)
    return bytes(record)


def state_vector_times(scene: SceneGeometry):
    """Times, seconds from the epoch, of the product's five state vectors."""
    middle = round(scene.centre_line_s, 6)
    return middle + STATE_VECTOR_STEP_S * (np.arange(STATE_VECTORS) - STATE_VECTORS // 2)


def azimuth_fm_rate(scene: SceneGeometry):
    """Doppler rate of a scatterer at near range and its first two derivatives in slant time (Hz/s, ...)."""
    time = scene.recorded_first_line_s
    lon, lat = corner_guess(scene)
    place = geodetic_to_earth_fixed(*ground_point(scene.orbit, time, scene.near_range_m, 0.0, (lon, lat)), 0.0)
    offsets = np.array([-1.0, 0.0, 1.0])
    ranges = np.linalg.norm(scene.orbit.positions(time + offsets) - place, axis=1)
    rate = -2.0 / WAVELENGTH_M * float(ranges[0] - 2.0 * ranges[1] + ranges[2])
    slant_time = 2.0 * scene.near_range_m / SPEED_OF_LIGHT_M_S
    return rate, -rate / slant_time, rate / slant_time**2


def corner_guess(scene: SceneGeometry):
    """A place (longitude, latitude) near the scene from which searches start."""
    position = scene.orbit.positions(scene.centre_line_s)[0]
    lon = math.degrees(math.atan2(position[1], position[0]))
    lat = math.degrees(math.asin(position[2] / np.linalg.norm(position)))
    look = -3.0 if scene.acquisition.track == "desc" else 3.0
    return lon + look, lat


def main_record(scene: SceneGeometry, spacing_m: float, statistics: Statistics) -> bytes:
    """Main processing parameters record."""
    record = bytearray(MAIN_SIZE)
    first, last = line_time(scene, 0), line_time(scene, scene.lines - 1)
    near_s = 1e-9 * scene.recorded_near_time_ns
    _put_time(record, 0, first)
    _put_time(record, 13, last)
    _put(record, 25, "12sf3s", b"SIMULATED   ", 0.0, b"IS2")
    _put(record, 44, "3f2I5s", RANGE_SPACING_M, spacing_m, LINE_INTERVAL_S, scene.lines, scene.samples, b"SWORD")
    _put(record, 120, "11B", 1, 1, 0, 0, 1, 1, 1, 0, 0, 0, 1)
    _put_time(record, 365, first)
    _put_time(record, 385, first)
    window_start = near_s - PULSES_IN_AIR * LINE_INTERVAL_S
    _put(record, 643, "f", window_start)
    _put(record, 663, "f", window_start)
    _put(record, 703, "f", 1.0 / LINE_INTERVAL_S)
    _put(record, 723, "f", CHIRP_LENGTH_S)
    _put(record, 743, "f", RANGE_BANDWIDTH_HZ)
    _put(record, 763, "f", SAMPLING_WINDOW_S)
    _put(record, 823, "f", 1.0)
    _put(record, 863, "H", 2)
    _put(record, 975, "I3fH7sff", 1, 800000.0, RANGE_SAMPLING_HZ, CARRIER_HZ, 1, b"HAMMING", HAMMING_COEFFICIENT,
         RANGE_BANDWIDTH_HZ)  # fmt: skip
    _put(record, 1024, "f", RANGE_BANDWIDTH_HZ)
    _put(record, 1044, "f", 1.0)
    _put(record, 1068, "f", 0.5 * RANGE_BANDWIDTH_HZ / CHIRP_LENGTH_S)
    _put(record, 1264, "IHff7sf", scene.lines, 1, AZIMUTH_BANDWIDTH_HZ, AZIMUTH_BANDWIDTH_HZ, b"HAMMING",
         HAMMING_COEFFICIENT)  # fmt: skip
    _put(record, 1289, "5f", *azimuth_fm_rate(scene), scene.recorded_near_time_ns, 0.9)
    _put(record, 1377, "2f", 1.0, 1.0)
    _put(record, 1509, "4f", *statistics)
    _put(record, 1593, "4s3s4s3s4s3s4s3s", b"FBAQ", b"8/4", *(b"NONE", b"8/8") * 3)
    times = state_vector_times(scene)
    positions, velocities = scene.product_orbit.positions(times), scene.product_orbit.velocities(times)
    for k, time in enumerate(times):
        _put_time(record, 1765 + 36 * k, scene.utc(time))
        _put(record, 1777 + 36 * k, "3i", *(round(100.0 * value) for value in positions[k]))
        _put(record, 1789 + 36 * k, "3i", *(round(1e5 * value) for value in velocities[k]))
    return bytes(record)


def doppler_record(scene: SceneGeometry) -> bytes:
    """Doppler centroid record: polynomial in slant time (s) from the first sample."""
    record = bytearray(DOPPLER_SIZE)
    _put_time(record, 0, line_time(scene, 0))
    _put(record, 13, "7f", scene.recorded_near_time_ns, *scene.acquisition.doppler, 0.0, 0.0, 0.95)
    return bytes(record)


def chirp_record(scene: SceneGeometry) -> bytes:
    """Chirp parameters record."""
    record = bytearray(CHIRP_SIZE)
    _put_time(record, 0, line_time(scene, 0))
    _put(record, 13, "3s3s6f", b"IS2", b"V/V", 1.35, -21.0, -17.0, 0.0, 0.0, 1.0)
    return bytes(record)


def tie_line(scene: SceneGeometry, line: int) -> TieLine:
    """Locate the tie points of a line (from 0) on the ellipsoid, with what the product itself records."""
    time = scene.recorded_first_line_s + line * LINE_INTERVAL_S
    samples = [1 + round(k * (scene.samples - 1) / (TIE_POINTS - 1)) for k in range(TIE_POINTS)]
    sensor = scene.product_orbit.positions(time)[0]
    guess = corner_guess(scene)
    times, incidences, places = [], [], []
    for sample in samples:
        slant_ns = scene.recorded_near_time_ns + 1e9 * (sample - 1) / RANGE_SAMPLING_HZ
        distance = 0.5e-9 * SPEED_OF_LIGHT_M_S * slant_ns
        guess = ground_point(scene.product_orbit, time, distance, 0.0, guess)
        look = sensor - geodetic_to_earth_fixed(*guess, 0.0)
        times.append(slant_ns)
        incidences.append(math.degrees(math.acos(float(local_axes(*guess)[2] @ look) / distance)))
        places.append(guess)
    longitudes, latitudes = zip(*places)
    return TieLine(line, tuple(samples), tuple(times), tuple(incidences), latitudes, longitudes)


def tie_lines(scene: SceneGeometry):
    """First and last line of every granule of the geolocation grid, as pairs of `TieLine`."""
    count = max(3, round(scene.lines / LINES_PER_TIE))
    starts = [round(k * scene.lines / count) for k in range(count)] + [scene.lines]
    return [(tie_line(scene, first), tie_line(scene, stop - 1)) for first, stop in zip(starts, starts[1:])]


def _put_ties(record: bytearray, offset: int, ties: TieLine) -> None:
    _put(record, offset, "11I", *ties.samples)
    _put(record, offset + 44, "11f", *ties.slant_times_ns)
    _put(record, offset + 88, "11f", *ties.incidence_deg)
    _put(record, offset + 132, "11i", *(round(1e6 * value) for value in ties.latitude_deg))
    _put(record, offset + 176, "11i", *(round(1e6 * value) for value in ties.longitude_deg))


def grid_record(scene: SceneGeometry, first: TieLine, last: TieLine) -> bytes:
    """Geolocation grid record of one granule."""
    record = bytearray(GRID_SIZE)
    _put_time(record, 0, line_time(scene, first.line))
    _put(record, 13, "2If", first.line + 1, last.line - first.line + 1, track_heading_deg(scene, first.line))
    _put_ties(record, 25, first)
    _put_time(record, 267, line_time(scene, last.line))
    _put_ties(record, 279, last)
    return bytes(record)


def track_heading_deg(scene: SceneGeometry, line: int) -> float:
    """Heading of the ground track below the sensor, degrees from north, 0 to 360."""
    time = scene.recorded_first_line_s + line * LINE_INTERVAL_S
    position, velocity = scene.product_orbit.positions(time)[0], scene.product_orbit.velocities(time)[0]
    lon = math.degrees(math.atan2(position[1], position[0]))
    lat = math.degrees(math.atan2(position[2], math.hypot(position[0], position[1])))
    east, north, _ = local_axes(lon, lat) @ velocity
    return math.degrees(math.atan2(east, north)) % 360.0
