"""The passes of a job: true and recorded orbits and times, and where the ground falls in each scene."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import numpy as np

from .constants import LINE_INTERVAL_S, RANGE_SPACING_M, SPEED_OF_LIGHT_M_S
from .job import BAM_LON_LAT_DEG, EVENT, PASSES, PRESETS, TRACKS, UNBIASED_ORBITS, Pass, Preset, SimulationJob
from .orbits import (
    OrbitError,
    SceneOrbit,
    geodetic_to_earth_fixed,
    local_axes,
    neighbour_orbit,
    orbit_polynomial,
    track_orbit,
    zero_doppler_time,
)

PRODUCT_ORBIT_ERROR_M = (0.08, 0.10, 0.18)
DORIS_ORBIT_ERROR_M = (0.03, 0.04, 0.06)
LARGEST_BIAS_LINES, LARGEST_BIAS_SAMPLES = 3.0, 1.5
PLAIN_HEIGHT_M = 1060.0


@dataclass(frozen=True)
class SceneGeometry:
    """One scene. Times are seconds from `epoch`; recorded = true + bias.

    Attributes
    ----------
    acquisition : Pass
        Entry of the catalogue.
    epoch : datetime
        UTC of time zero.
    lines, samples : int
        Size.
    orbit, product_orbit, doris_orbit : SceneOrbit
        Truth, and what the product and the DORIS file hold.
    first_line_s, near_range_m : float
        True time of line 0 and range of sample 0.
    recorded_first_line_s, recorded_near_time_ns : float
        What the product says: microseconds and half nanoseconds are kept.
    bias_lines, bias_samples : float
        Timing biases.
    coefficients : ndarray of float64, (3, degree + 1)
        Power series of the true orbit.
    centre_s, half_width_s : float
        Interval of the series.
    """

    acquisition: Pass
    epoch: datetime
    lines: int
    samples: int
    orbit: SceneOrbit
    product_orbit: SceneOrbit
    doris_orbit: SceneOrbit
    first_line_s: float
    near_range_m: float
    recorded_first_line_s: float
    recorded_near_time_ns: float
    bias_lines: float
    bias_samples: float
    coefficients: np.ndarray
    centre_s: float
    half_width_s: float

    @property
    def after_event(self) -> bool:
        """Whether the scene was acquired after the earthquake."""
        return self.epoch > EVENT

    @property
    def centre_line_s(self) -> float:
        """Recorded time of the middle of the scene."""
        return self.recorded_first_line_s + 0.5 * (self.lines - 1) * LINE_INTERVAL_S

    def utc(self, seconds: float) -> datetime:
        """UTC of a time."""
        return self.epoch + timedelta(microseconds=round(seconds * 1e6))

    def line_sample(self, time_s, range_m):
        """Fractional line and sample, true timing, of times and ranges of any shape."""
        line = (time_s - self.first_line_s) / LINE_INTERVAL_S
        return line, (range_m - self.near_range_m) / RANGE_SPACING_M


def ground_point(orbit: SceneOrbit, time_s: float, range_m: float, height_m: float, guess_lon_lat_deg):
    """Find longitude and latitude (degrees) of the ground at a height, seen at a time under a range."""
    sensor, flight = orbit.positions(time_s)[0], orbit.velocities(time_s)[0]
    flight = flight / np.linalg.norm(flight)
    lon, lat = guess_lon_lat_deg
    for _ in range(12):
        look = geodetic_to_earth_fixed(lon, lat, height_m) - sensor
        distance = float(np.linalg.norm(look))
        axes = local_axes(lon, lat)[:2]
        jacobian = np.stack([axes @ flight, axes @ look / distance])
        east, north = np.linalg.solve(jacobian, [-float(look @ flight), range_m - distance])
        lat += math.degrees(north / 6.36e6)
        lon += math.degrees(east / (6.38e6 * math.cos(math.radians(lat))))
        if abs(east) + abs(north) < 1e-6:
            break
    return lon, lat


def true_orbits():
    """Orbits of all passes of the catalogue, without errors, by orbit number."""
    orbits = {}
    preset = PRESETS["bam"]  # the printed baselines belong to its swath
    for acquisition in PASSES:
        track = TRACKS[acquisition.track]
        if acquisition.reference == acquisition.orbit:
            orbits[acquisition.orbit] = track_orbit(
                BAM_LON_LAT_DEG, track.line_of_sight_enu[2], track.line_of_sight_enu
            )
            continue
        base = next(p.orbit for p in PASSES if p.track == acquisition.track)
        targets = swath_edges(orbits[base], preset)
        orbits[acquisition.orbit] = neighbour_orbit(
            orbits[base],
            orbits[acquisition.reference],
            acquisition.near_far_baseline_m,
            targets,
            acquisition.convergence_m_s,
        )
    return orbits


def swath_edges(orbit: SceneOrbit, preset: Preset):
    """Earth-fixed points on the plain at near and far range of the scene's centre line."""
    centre = geodetic_to_earth_fixed(*preset.centre_lon_lat_deg, PLAIN_HEIGHT_M)
    time = zero_doppler_time(orbit, centre)
    distance = float(np.linalg.norm(centre - orbit.positions(time)[0]))
    points = []
    for side in (-0.5, 0.5):
        place = ground_point(
            orbit,
            time,
            distance + side * (preset.samples - 1) * RANGE_SPACING_M,
            PLAIN_HEIGHT_M,
            preset.centre_lon_lat_deg,
        )
        points.append(geodetic_to_earth_fixed(*place, PLAIN_HEIGHT_M))
    return tuple(points)


def _draw_error(seed, orbit, kind, amplitudes):
    rng = np.random.Generator(np.random.Philox(np.random.SeedSequence([seed, kind, orbit])))
    return OrbitError(amplitudes, tuple(float(p) for p in rng.uniform(0.0, 2.0 * math.pi, 6)))


def _draw_biases(seed, orbit):
    rng = np.random.Generator(np.random.Philox(np.random.SeedSequence([seed, 106, orbit])))
    lines, samples = rng.uniform(-1.0, 1.0, 2)
    return round(float(lines) * LARGEST_BIAS_LINES, 2), round(float(samples) * LARGEST_BIAS_SAMPLES, 2)


def build_scene(acquisition: Pass, orbit: SceneOrbit, preset: Preset, height_m: float, job: SimulationJob):
    """Lay a scene over the preset's centre and decide what its product records.

    Parameters
    ----------
    acquisition : Pass
        Which.
    orbit : SceneOrbit
        Its true orbit.
    preset : Preset
        Size and centre.
    height_m : float
        Ellipsoidal height of the centre.
    job : SimulationJob
        Seed and switches.

    Returns
    -------
    SceneGeometry
        The scene.
    """
    centre = geodetic_to_earth_fixed(*preset.centre_lon_lat_deg, height_m)
    time = zero_doppler_time(orbit, centre)
    distance = float(np.linalg.norm(centre - orbit.positions(time)[0]))
    shift_lines, shift_samples = acquisition.offset_lines_samples
    first = time - (0.5 * (preset.lines - 1) + shift_lines) * LINE_INTERVAL_S
    near = distance - (0.5 * (preset.samples - 1) + shift_samples) * RANGE_SPACING_M
    recorded_first = round(first, 6)
    recorded_near_ns = round(4e9 * near / SPEED_OF_LIGHT_M_S) / 2.0  # float32 keeps half nanoseconds
    bias_lines = bias_samples = 0.0
    if job.timing_errors and acquisition.orbit not in UNBIASED_ORBITS:
        bias_lines, bias_samples = _draw_biases(job.seed, acquisition.orbit)
    first = recorded_first - bias_lines * LINE_INTERVAL_S
    near = 0.5e-9 * SPEED_OF_LIGHT_M_S * recorded_near_ns - bias_samples * RANGE_SPACING_M
    product, doris = orbit, orbit
    if job.orbit_errors:
        product = replace(orbit, error=_draw_error(job.seed, acquisition.orbit, 104, PRODUCT_ORBIT_ERROR_M))
        doris = replace(orbit, error=_draw_error(job.seed, acquisition.orbit, 105, DORIS_ORBIT_ERROR_M))
    duration = preset.lines * LINE_INTERVAL_S
    series = orbit_polynomial(orbit, first - 1.5, first + duration + 1.5)
    epoch = datetime.strptime(acquisition.day + TRACKS[acquisition.track].time_of_day, "%Y%m%d%H:%M:%S")
    return SceneGeometry(
        acquisition, epoch, preset.lines, preset.samples, orbit, product, doris, first, near,
        recorded_first, recorded_near_ns, bias_lines, bias_samples, *series,
    )  # fmt: skip


def build_scenes(preset: Preset, height_m: float, job: SimulationJob):
    """Build the scenes of all passes, by orbit number."""
    orbits = true_orbits()
    return {p.orbit: build_scene(p, orbits[p.orbit], preset, height_m, job) for p in PASSES}
