"""How the nodes are seen from a pass: geometry rasters, brightness, and the tables of the compiled kernels."""

from __future__ import annotations

import math
from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple

import numpy as np

from ..progress import Progress, check_cancelled
from .constants import (
    AZIMUTH_BANDWIDTH_HZ,
    CLUTTER_RMS_DN,
    LINE_INTERVAL_S,
    RANGE_BANDWIDTH_HZ,
    RANGE_SPACING_M,
    SPEED_OF_LIGHT_M_S,
)
from .job import EVENT, Preset
from .nodes import METRES_PER_NODE_EAST, METRES_PER_NODE_NORTH, NODES_PER_DEGREE, NodeGrid
from .passes import SceneGeometry
from .response import response_energy
from .scatter_kernels import LATTICE, SCENE, see_points
from .terrain import surface_normals

NOMINAL_INCIDENCE_RAD = math.radians(23.0)
ANGULAR_EXPONENT = 5.0
QUIET_RADIUS_M = 120.0
QUIET_DB = -12.0
EDGE_M = 400.0
SWATH_CURVATURE = 1.05  # ground range per slant range grows towards near range


class View(NamedTuple):
    """A pass seen at the nodes: line, sample, unit vector to the sensor (3, ...), incidence; (rows, cols)."""

    line: np.ndarray
    sample: np.ndarray
    to_sensor_enu: np.ndarray
    incidence_rad: np.ndarray
    local_incidence_rad: np.ndarray


def scene_table(scenes):
    """Fill the kernels' `scenes` and `orbits` tables for the passes of one track, in order of time."""
    table = np.zeros((len(scenes), SCENE))
    for row, scene in zip(table, scenes):
        row[:6] = (
            scene.centre_s, scene.half_width_s, scene.first_line_s, 1.0 / LINE_INTERVAL_S,
            scene.near_range_m, 1.0 / RANGE_SPACING_M,
        )  # fmt: skip
        row[6:9] = scene.acquisition.doppler
        row[9] = scene.after_event
        row[13] = 1.0
    for before, after, row in zip(scenes, scenes[1:], table[1:]):
        row[10] = (after.epoch - before.epoch).total_seconds() / 86400.0
        row[11] = before.epoch < EVENT < after.epoch
    return table, np.stack([scene.coefficients for scene in scenes])


def observe_points(scene: SceneGeometry, longitude_deg, latitude_deg, height_m):
    """See points from a pass: (6, n) time, range, unit vector east, north, up, incidence (see `see_points`)."""
    table, orbits = scene_table([scene])
    places = [np.ascontiguousarray(np.ravel(a), np.float64) for a in (longitude_deg, latitude_deg, height_m)]
    out = np.empty((6, places[0].size))
    see_points(*places, orbits[0], table[0], out)
    return out


def _observe_band(scene, grid, height_m, band, progress):
    if progress.cancelled():
        return None
    shape = (band.stop - band.start, grid.cols)
    lon = np.broadcast_to(grid.longitudes_deg()[None, :], shape)
    lat = np.broadcast_to(grid.latitudes_deg()[band, None], shape)
    return observe_points(scene, lon, lat, height_m[band]).reshape((6, *shape))


def view_nodes(scene: SceneGeometry, grid: NodeGrid, height_m, progress: Progress, workers: int) -> View:
    """Compute the geometry of a pass at every node."""
    line, sample = np.empty((2, grid.rows, grid.cols))
    enu = np.empty((3, grid.rows, grid.cols), np.float32)
    incidence = np.empty((grid.rows, grid.cols), np.float32)
    bands = [slice(k, min(k + 64, grid.rows)) for k in range(0, grid.rows, 64)]
    with ThreadPoolExecutor(workers) as pool:
        seen = pool.map(lambda band: _observe_band(scene, grid, height_m, band, progress), bands)
        for band, out in zip(bands, seen):
            check_cancelled(progress)
            line[band], sample[band] = scene.line_sample(out[0], out[1])
            enu[:, band], incidence[band] = out[2:5], out[5]
    normal = surface_normals(height_m)
    local = sum(n * e for n, e in zip(normal, enu))
    return View(line, sample, enu, incidence, np.arccos(np.clip(local, -1.0, 1.0)).astype(np.float32))


class Lattice(NamedTuple):
    """Scatterer cells of a track: kernel table, rows and columns, and the area of a cell."""

    table: np.ndarray
    rows: int
    cols: int
    cell_area_m2: float


def scatterer_lattice(scene: SceneGeometry, preset: Preset, grid: NodeGrid, heights_m) -> Lattice:
    """Lay the scatterer cells along the track, over everything that may fall into its scenes.

    Parameters
    ----------
    scene : SceneGeometry
        The track's reference pass.
    preset : Preset
        Density and size.
    grid : NodeGrid
        The nodes.
    heights_m : tuple of three floats
        Lowest ground, ground at the centre, highest ground.
    """
    lon, lat = preset.centre_lon_lat_deg
    low, middle, high = heights_m
    seen = observe_points(scene, lon, lat, middle)[:, 0]
    sine = math.hypot(seen[2], seen[3])
    far_e, far_n = -seen[2] / sine, -seen[3] / sine  # ground range grows away from the sensor, right of flight
    along_e, along_n = -far_n, far_e
    speed = _footprint_speed(scene, preset)
    shrink = math.sqrt(1.0 / preset.density)
    cell_a = speed / AZIMUTH_BANDWIDTH_HZ * shrink
    cell_g = SPEED_OF_LIGHT_M_S / (2.0 * RANGE_BANDWIDTH_HZ) / sine * shrink
    half_a = 0.5 * preset.lines * LINE_INTERVAL_S * speed + EDGE_M
    half_g = SWATH_CURVATURE * 0.5 * preset.samples * RANGE_SPACING_M / sine + EDGE_M
    tangent = math.tan(seen[5])  # high ground moves towards near range, low ground towards far range
    near, far = -half_g + (low - middle) / tangent, half_g + (high - middle) / tangent
    east_deg = 1.0 / (METRES_PER_NODE_EAST * NODES_PER_DEGREE)
    north_deg = 1.0 / (METRES_PER_NODE_NORTH * NODES_PER_DEGREE)
    table = np.zeros(LATTICE)
    table[:10] = (
        lon, lat, along_e * east_deg, along_n * north_deg, far_e * east_deg, far_n * north_deg,
        -half_a, near, cell_a, cell_g,
    )  # fmt: skip
    table[10], table[11] = grid.west_arcsec, grid.north_arcsec
    rows, cols = math.ceil(2.0 * half_a / cell_a), math.ceil((far - near) / cell_g)
    return Lattice(table, rows, cols, cell_a * cell_g)


def _footprint_speed(scene, preset):
    """Speed of the zero-Doppler point over the ground, m/s: one over the gradient of its time."""
    lon, lat = preset.centre_lon_lat_deg
    delta = 0.05
    seen = observe_points(
        scene, [lon, lon, lon - delta, lon + delta], [lat - delta, lat + delta, lat, lat], [1000.0] * 4
    )[0]
    per_north = (seen[1] - seen[0]) / (2.0 * delta * METRES_PER_NODE_NORTH * NODES_PER_DEGREE)
    per_east = (seen[3] - seen[2]) / (2.0 * delta * METRES_PER_NODE_EAST * NODES_PER_DEGREE)
    return 1.0 / math.hypot(per_north, per_east)


def scatterer_amplitude(view: View, brightness_db, lattice: Lattice, quiet):
    """Scale scatterers so that flat desert has the nominal clutter; (rows, cols) float32.

    Parameters
    ----------
    view : View
        Geometry of the track's reference pass.
    brightness_db : ndarray of float32, (rows, cols)
        Of the land cover.
    lattice : Lattice
        Cells of the track.
    quiet : ndarray of bool, (rows, cols)
        Bare ground kept dark around the reflectors.
    """
    pixel_m2 = RANGE_SPACING_M / math.sin(NOMINAL_INCIDENCE_RAD) * LINE_INTERVAL_S * 6700.0
    per_pixel = pixel_m2 / lattice.cell_area_m2
    power = CLUTTER_RMS_DN**2 / (per_pixel * response_energy())
    law = np.maximum(np.cos(view.local_incidence_rad), 0.05) / math.cos(NOMINAL_INCIDENCE_RAD)
    decibel = brightness_db + np.where(quiet, QUIET_DB, 0.0)
    return (math.sqrt(power) * law ** (0.5 * ANGULAR_EXPONENT) * 10.0 ** (decibel / 20.0)).astype(np.float32)


def quiet_ground(grid: NodeGrid, reflectors_lon_lat_deg):
    """Mark the nodes close to corner reflectors; (rows, cols) bool."""
    quiet = np.zeros((grid.rows, grid.cols), bool)
    reach = math.ceil(QUIET_RADIUS_M / METRES_PER_NODE_EAST)
    for lon, lat in reflectors_lon_lat_deg:
        col, row = round(lon * 3600.0 - grid.west_arcsec), round(grid.north_arcsec - lat * 3600.0)
        rows = np.arange(max(0, row - reach), min(grid.rows, row + reach + 1))
        cols = np.arange(max(0, col - reach), min(grid.cols, col + reach + 1))
        away = np.hypot((rows[:, None] - row) * METRES_PER_NODE_NORTH, (cols[None, :] - col) * METRES_PER_NODE_EAST)
        quiet[rows[0] : rows[-1] + 1, cols[0] : cols[-1] + 1] |= away < QUIET_RADIUS_M
    return quiet
