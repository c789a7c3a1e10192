"""Compiled heart of the simulator: place scatterers, see them from every pass, add their responses to the images.

A scatterer's random numbers are a hash of its place in the track's lattice, so nothing is stored, blocks may be
computed in any order, and the passes of a track see the same ground.

Layouts of the tables (float64 unless said otherwise):

* `lattice` (LATTICE,): centre longitude and latitude (degrees); degrees east and north per metre along track;
  the same per metre of ground range; first row's and column's coordinate (m); cell size along and across (m);
  longitude (arc-seconds) of the first node column, latitude of the first node row.
* `scenes` (n, SCENE): centre and half width of the orbit's interval (s); time of line 0 (s); lines per second;
  near range (m); samples per metre; Doppler polynomial (Hz, Hz/s, Hz/s^2); 1 after the earthquake; days since
  the previous pass; 1 where the earthquake lies between; first line of the buffer; 1 where the scene is wanted.
* `orbits` (n, 3, degree + 1): power series of the position.
* `smooth` float32 (rows, cols, 4 + n): height, displacement east, north, up, zenith delay per pass; bilinear.
* `patchy` float32 (rows, cols, 4): scatterer amplitude, stable part, decay per day, event factor; nearest node.
* `buffers` float32 (n, lines, 2, samples + 2 PAD): real and imaginary part.
"""

from __future__ import annotations

import math

import numpy as np

from ..kernels._jit import jit
from .constants import LINE_INTERVAL_S, SPEED_OF_LIGHT_M_S, WAVELENGTH_M, WGS84_A_M, WGS84_E2
from .response import STEPS, TAPS

LATTICE = 12
SCENE = 14
PAD = 16
FOUR_PI_OVER_LAMBDA = 4.0 * math.pi / WAVELENGTH_M
TWO_PI = 2.0 * math.pi
DEGREE = math.pi / 180.0
LEAD = TAPS // 2 - 1
DRAWS = np.uint64(16)
GOLDEN = np.uint64(0x9E3779B97F4A7C15)
MIX_1 = np.uint64(0xBF58476D1CE4E5B9)
MIX_2 = np.uint64(0x94D049BB133111EB)
S27, S30, S31, S32 = np.uint64(27), np.uint64(30), np.uint64(31), np.uint64(32)
LOW = np.uint64(0xFFFFFFFF)
UNIT = 1.0 / 4294967296.0


@jit
def uniform_pair(key, counter):
    """Two uniform numbers in (0, 1) from a counter: SplitMix64 (Steele et al. 2014), halves of the word."""
    z = key + (counter + np.uint64(1)) * GOLDEN
    z = (z ^ (z >> S30)) * MIX_1
    z = (z ^ (z >> S27)) * MIX_2
    z = z ^ (z >> S31)
    return (np.float64(np.int64(z >> S32)) + 0.5) * UNIT, (np.float64(np.int64(z & LOW)) + 0.5) * UNIT


@jit
def complex_normal(key, counter):
    """Circular complex normal number of unit power, real and imaginary part (Box and Muller 1958)."""
    u, v = uniform_pair(key, counter)
    size = math.sqrt(-math.log(u))
    return size * math.cos(TWO_PI * v), size * math.sin(TWO_PI * v)


@jit
def see_point(x, y, z, orbit, centre, half, time):
    """Solve zero Doppler for one Earth-fixed point by Newton iterations.

    Returns
    -------
    tuple of five floats
        Time (s), slant range (m), and the unit vector from the point to the sensor, Earth-fixed.
    """
    dx = dy = dz = 0.0
    order = orbit.shape[1] - 1
    for _ in range(12):
        s = (time - centre) / half
        px = py = pz = vx = vy = vz = ax = ay = az = 0.0
        for k in range(order, -1, -1):
            ax, ay, az = ax * s + vx, ay * s + vy, az * s + vz
            vx, vy, vz = vx * s + px, vy * s + py, vz * s + pz
            px, py, pz = px * s + orbit[0, k], py * s + orbit[1, k], pz * s + orbit[2, k]
        dx, dy, dz = x - px, y - py, z - pz
        value = (vx * dx + vy * dy + vz * dz) / half
        slope = 2.0 * (ax * dx + ay * dy + az * dz) / (half * half) - (vx * vx + vy * vy + vz * vz) / (half * half)
        step = value / slope
        time -= step
        if abs(step) < 1e-9:
            break
    distance = math.sqrt(dx * dx + dy * dy + dz * dz)
    return time, distance, -dx / distance, -dy / distance, -dz / distance


@jit
def _earth_fixed(sin_lon, cos_lon, sin_lat, cos_lat, height):
    prime = WGS84_A_M / math.sqrt(1.0 - WGS84_E2 * sin_lat * sin_lat)
    flat = (prime + height) * cos_lat
    return flat * cos_lon, flat * sin_lon, (prime * (1.0 - WGS84_E2) + height) * sin_lat


@jit
def add_response(buffer, line, sample, phase, amplitude, doppler_hz, tables):
    """Add one scatterer's response to a buffer (lines, 2, samples + 2 PAD) at fractional line and sample.

    `phase` is at the peak; `amplitude` is a pair (real, imaginary). Returns 1 when it lies wholly inside.
    """
    row, col = math.floor(line), math.floor(sample)
    first_row, first_col = row - LEAD, col - LEAD + PAD
    if first_col < 0 or first_col + TAPS > buffer.shape[2] or first_row < 0 or first_row + TAPS > buffer.shape[0]:
        return 0
    table_r = tables[0, int((sample - col) * STEPS + 0.5)]
    table_a = tables[1, int((line - row) * STEPS + 0.5)]
    turn = TWO_PI * doppler_hz * LINE_INTERVAL_S
    start = phase + turn * (first_row - line)
    start -= TWO_PI * math.floor(start / TWO_PI)
    c, s = math.cos(start), math.sin(start)
    re, im = amplitude[0] * c - amplitude[1] * s, amplitude[0] * s + amplitude[1] * c
    step_c, step_s = math.cos(turn), math.sin(turn)
    for k in range(TAPS):
        wr, wi = np.float32(re * table_a[k]), np.float32(im * table_a[k])
        real, imag = buffer[first_row + k, 0], buffer[first_row + k, 1]
        for n in range(TAPS):
            real[first_col + n] += wr * table_r[n]
        for n in range(TAPS):
            imag[first_col + n] += wi * table_r[n]
        re, im = re * step_c - im * step_s, re * step_s + im * step_c
    return 1


@jit
def _place(longitude, latitude, lattice, smooth, ground):
    """Fill `ground` with what all passes share: Earth-fixed place before and after, up vector, node, delays."""
    x_node = longitude * 3600.0 - lattice[10]
    y_node = lattice[11] - latitude * 3600.0
    col, row = math.floor(x_node), math.floor(y_node)
    if col < 0 or row < 0 or col + 1 >= smooth.shape[1] or row + 1 >= smooth.shape[0]:
        return False
    u, v = x_node - col, y_node - row
    w00, w01, w10, w11 = (1.0 - u) * (1.0 - v), u * (1.0 - v), (1.0 - u) * v, u * v
    for k in range(smooth.shape[2]):
        ground[11 + k] = (
            w00 * smooth[row, col, k]
            + w01 * smooth[row, col + 1, k]
            + w10 * smooth[row + 1, col, k]
            + w11 * smooth[row + 1, col + 1, k]
        )
    sin_lon, cos_lon = math.sin(longitude * DEGREE), math.cos(longitude * DEGREE)
    sin_lat, cos_lat = math.sin(latitude * DEGREE), math.cos(latitude * DEGREE)
    ground[0], ground[1], ground[2] = _earth_fixed(sin_lon, cos_lon, sin_lat, cos_lat, ground[11])
    east, north, up = ground[12], ground[13], ground[14]
    ground[6], ground[7], ground[8] = cos_lat * cos_lon, cos_lat * sin_lon, sin_lat
    ground[3] = ground[0] - east * sin_lon - north * sin_lat * cos_lon + up * ground[6]
    ground[4] = ground[1] + east * cos_lon - north * sin_lat * sin_lon + up * ground[7]
    ground[5] = ground[2] + north * cos_lat + up * ground[8]
    ground[9] = row + (1.0 if v >= 0.5 else 0.0)
    ground[10] = col + (1.0 if u >= 0.5 else 0.0)
    return True


@jit
def _observe(ground, orbit, scene, delay, amplitude, time, tables, buffer):
    """See a placed scatterer from one pass and add its response; returns its time and 1 when it was added."""
    k = 3 if scene[9] > 0.5 else 0
    time, distance, lx, ly, lz = see_point(ground[k], ground[k + 1], ground[k + 2], orbit, scene[0], scene[1], time)
    distance += delay / (lx * ground[6] + ly * ground[7] + lz * ground[8])
    sample = (distance - scene[4]) * scene[5]
    if sample < -float(PAD) or sample > buffer.shape[2] - float(PAD):
        return time, 0
    line = (time - scene[2]) * scene[3]
    tau = 2.0 * (distance - scene[4]) / SPEED_OF_LIGHT_M_S
    doppler = scene[6] + tau * (scene[7] + tau * scene[8])
    phase = -FOUR_PI_OVER_LAMBDA * distance
    return time, add_response(buffer, line - scene[12], sample, phase, amplitude, doppler, tables)


@jit
def scatterer_history(key, counter, memory, scenes, out):
    """Draw one scatterer's complex amplitude in every pass of a track.

    Parameters
    ----------
    key, counter : uint64
        Stream and first counter; the counter's next DRAWS values belong to this scatterer.
    memory : tuple of four floats
        Amplitude, stable part (0 to 1), decay per day, event factor (0 to 1).
    scenes : ndarray of float64, (n, SCENE)
        In order of time.
    out : ndarray of float64, (n, 2)
        Receives real and imaginary parts. The correlation of two passes is exactly
        event x (stable + (1 - stable) exp(-days x rate)), with the event's factor only across it.
    """
    amplitude, stable, rate, event = memory
    stable_r, stable_i = complex_normal(key, counter)
    if stable >= 1.0:
        for s in range(scenes.shape[0]):
            out[s, 0], out[s, 1] = amplitude * stable_r, amplitude * stable_i
        return
    slow, fast = amplitude * math.sqrt(stable), amplitude * math.sqrt(1.0 - stable)
    moving_r, moving_i = complex_normal(key, counter + np.uint64(1))
    for s in range(scenes.shape[0]):
        if s > 0:
            keep = math.exp(-scenes[s, 10] * rate)
            if scenes[s, 11] > 0.5:
                fresh_r, fresh_i = complex_normal(key, counter + np.uint64(2))
                lost = math.sqrt(1.0 - event * event)
                stable_r, stable_i = event * stable_r + lost * fresh_r, event * stable_i + lost * fresh_i
                keep *= event
            fresh_r, fresh_i = complex_normal(key, counter + np.uint64(2 + s))
            lost = math.sqrt(1.0 - keep * keep)
            moving_r, moving_i = keep * moving_r + lost * fresh_r, keep * moving_i + lost * fresh_i
        out[s, 0] = slow * stable_r + fast * moving_r
        out[s, 1] = slow * stable_i + fast * moving_i


@jit(fastmath=True)
def add_scatterers(rows, cols, key, lattice, smooth, patchy, orbits, scenes, tables, buffers):
    """Add the lattice rows `rows[0]` to `rows[1]` (not included), `cols` cells each, to the buffers of all passes.

    Returns
    -------
    int
        Responses added.
    """
    count = scenes.shape[0]
    ground = np.empty(11 + smooth.shape[2])
    history = np.empty((count, 2))
    times = np.zeros(count)
    added = 0
    for row in range(rows[0], rows[1]):
        for s in range(count):
            times[s] = scenes[s, 2] + row / scenes[s, 3]
        for col in range(cols):
            counter = np.uint64(row * cols + col) * DRAWS
            u, v = uniform_pair(key, counter)
            along = lattice[6] + (row + u) * lattice[8]
            across = lattice[7] + (col + v) * lattice[9]
            longitude = lattice[0] + lattice[2] * along + lattice[4] * across
            latitude = lattice[1] + lattice[3] * along + lattice[5] * across
            if not _place(longitude, latitude, lattice, smooth, ground):
                continue
            here = patchy[int(ground[9]), int(ground[10])]
            memory = (float(here[0]), float(here[1]), float(here[2]), float(here[3]))
            scatterer_history(key, counter + np.uint64(1), memory, scenes, history)
            for s in range(count):
                if scenes[s, 13] < 0.5:
                    continue
                amplitude = (history[s, 0], history[s, 1])
                times[s], inside = _observe(
                    ground, orbits[s], scenes[s], ground[15 + s], amplitude, times[s], tables, buffers[s]
                )
                added += inside
    return added


@jit
def add_reflectors(points, lattice, smooth, orbits, scenes, tables, buffers):
    """Add corner reflectors: `points` (n, 3) are longitude, latitude (degrees) and peak amplitude."""
    ground = np.empty(11 + smooth.shape[2])
    added = 0
    for k in range(points.shape[0]):
        if not _place(points[k, 0], points[k, 1], lattice, smooth, ground):
            continue
        for s in range(scenes.shape[0]):
            if scenes[s, 13] < 0.5:
                continue
            amplitude = (points[k, 2], 0.0)
            _, inside = _observe(
                ground, orbits[s], scenes[s], ground[15 + s], amplitude, scenes[s, 0], tables, buffers[s]
            )
            added += inside
    return added


@jit
def see_points(longitude, latitude, height, orbit, scene, out):
    """See geodetic points from one pass.

    Parameters
    ----------
    longitude, latitude, height : ndarray of float64, (n,)
        Degrees and ellipsoidal metres.
    orbit, scene
        One entry of the tables of this module.
    out : ndarray of float64, (6, n)
        Receives time (s), range (m), the unit vector to the sensor (east, north, up), line and sample are left
        to the caller; the last row is the incidence (rad) against the ellipsoid's normal.
    """
    for i in range(longitude.size):
        sin_lon, cos_lon = math.sin(longitude[i] * DEGREE), math.cos(longitude[i] * DEGREE)
        sin_lat, cos_lat = math.sin(latitude[i] * DEGREE), math.cos(latitude[i] * DEGREE)
        x, y, z = _earth_fixed(sin_lon, cos_lon, sin_lat, cos_lat, height[i])
        start = scene[0] if i == 0 else out[0, i - 1]
        time, distance, lx, ly, lz = see_point(x, y, z, orbit, scene[0], scene[1], start)
        up = cos_lat * cos_lon * lx + cos_lat * sin_lon * ly + sin_lat * lz
        out[0, i], out[1, i] = time, distance
        out[2, i] = -sin_lon * lx + cos_lon * ly
        out[3, i] = -sin_lat * cos_lon * lx - sin_lat * sin_lon * ly + cos_lat * lz
        out[4, i] = up
        out[5, i] = math.acos(min(1.0, up))
