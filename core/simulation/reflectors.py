"""Corner reflectors: where they stand and what every scene must show of them."""

from __future__ import annotations

import math

import numpy as np

from .constants import LINE_INTERVAL_S, RANGE_SPACING_M, SPEED_OF_LIGHT_M_S, WAVELENGTH_M
from .job import Preset
from .nodes import METRES_PER_NODE_EAST, METRES_PER_NODE_NORTH, NODES_PER_DEGREE, NodeGrid
from .orbits import geodetic_to_earth_fixed, local_axes
from .passes import SceneGeometry
from .scatter_kernels import see_point

COLUMNS = (
    "cr", "scene", "lat", "lon", "h", "ue", "un", "uu", "line", "sample", "t_true_s", "range_m", "phase_rad",
    "fdc_hz", "slant_delay_m",
)  # fmt: skip
NOMINAL_GROUND_SPACING_M = 20.0
HEADING_TILT_RAD = math.radians(10.0)
STEEPEST_RAD = math.radians(8.0)


def place_reflectors(preset: Preset, grid: NodeGrid, slope_rad, seed: int):
    """Choose places on gentle ground, in a loose square array inside all scenes.

    Parameters
    ----------
    preset : Preset
        Size and number.
    grid : NodeGrid
        Nodes.
    slope_rad : ndarray of float, (rows, cols)
        Steepness of the ground, radians.
    seed : int
        Of the places.

    Returns
    -------
    ndarray of float64, (n, 2)
        Longitude and latitude, degrees, rounded to 1e-9; places on steep ground only are left out.
    """
    rng = np.random.Generator(np.random.Philox(np.random.SeedSequence([seed, 109])))
    half_across = 0.36 * preset.samples * NOMINAL_GROUND_SPACING_M
    half_along = 0.40 * preset.lines * LINE_INTERVAL_S * 6700.0
    steps = np.linspace(-1.0, 1.0, preset.reflectors)
    places = []
    for along in steps:
        for across in steps:
            for _ in range(20):
                shake = rng.uniform(-0.25, 0.25, 2) / preset.reflectors
                a, g = half_along * (along + shake[0]), half_across * (across + shake[1])
                east = g * math.cos(HEADING_TILT_RAD) * 0.9
                north = a * math.cos(HEADING_TILT_RAD) * 0.9
                lon = preset.centre_lon_lat_deg[0] + east / (METRES_PER_NODE_EAST * NODES_PER_DEGREE)
                lat = preset.centre_lon_lat_deg[1] + north / (METRES_PER_NODE_NORTH * NODES_PER_DEGREE)
                if _gentle(grid, slope_rad, lon, lat):
                    places.append((round(lon, 9), round(lat, 9)))
                    break
    return np.array(places).reshape(-1, 2)


def _gentle(grid, slope_rad, lon, lat):
    col = round(lon * NODES_PER_DEGREE - grid.west_arcsec)
    row = round(grid.north_arcsec - lat * NODES_PER_DEGREE)
    return float(slope_rad[row - 1 : row + 2, col - 1 : col + 2].max()) < STEEPEST_RAD


def reflector_rows(scene: SceneGeometry, grid: NodeGrid, places, height_m, displacement_m, delay_m):
    """Predict every reflector in a scene.

    Parameters
    ----------
    scene : SceneGeometry
        The scene; line and sample are counted from 0 with its true timing.
    grid : NodeGrid
        Nodes.
    places : ndarray of float64, (n, 2)
        Longitude and latitude, degrees.
    height_m : ndarray of float32, (rows, cols)
        Ellipsoidal heights.
    displacement_m : ndarray of float32, (3, rows, cols)
        East, north, up of the earthquake; used after it.
    delay_m : ndarray of float32, (rows, cols)
        Zenith delay of the scene.

    Returns
    -------
    list of tuple
        The columns of `COLUMNS`. Range and phase are geometric; the slant delay comes on top of both, so that
        the image shows the phase minus 4 pi / lambda times the delay, at the sample of range plus delay.
    """
    rows = []
    for number, (lon, lat) in enumerate(places, 1):
        height = float(grid.bilinear(height_m, lon, lat))
        shift = [float(grid.bilinear(d, lon, lat)) if scene.after_event else 0.0 for d in displacement_m]
        axes = local_axes(lon, lat)
        x, y, z = geodetic_to_earth_fixed(lon, lat, height) + np.asarray(shift) @ axes
        time, distance, *look = see_point(
            x, y, z, scene.coefficients, scene.centre_s, scene.half_width_s, scene.centre_s
        )
        line, sample = scene.line_sample(time, distance)
        phase = -4.0 * math.pi * distance / WAVELENGTH_M
        phase = (phase + math.pi) % (2.0 * math.pi) - math.pi
        tau = 2.0 * sample * RANGE_SPACING_M / SPEED_OF_LIGHT_M_S
        c0, c1, c2 = scene.acquisition.doppler
        delay = float(grid.bilinear(delay_m, lon, lat)) / float(axes[2] @ np.asarray(look))
        rows.append(
            (f"CR{number:02d}", scene.acquisition.orbit, lat, lon, height, *shift, line, sample, time, distance,
             phase, c0 + tau * (c1 + tau * c2), delay)
        )  # fmt: skip
    return rows


def reflector_table(rows) -> str:
    """Format rows as CSV text."""
    lines = [",".join(COLUMNS)]
    lines += [",".join(str(v) if k < 2 else f"{v:.9f}" for k, v in enumerate(row)) for row in rows]
    return "\n".join(lines) + "\n"
