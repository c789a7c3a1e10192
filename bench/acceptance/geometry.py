"""Orbits, zero-Doppler solutions, baselines and phase screens against truths that do not come from this code."""

from __future__ import annotations

import csv
import math
from pathlib import Path

import numpy as np
import pyproj
from quakesar.core.conventions import range_to_phase
from quakesar.core.geometry import locate, lonlat_to_ecef, pair_geometry, radar_to_ground
from quakesar.core.grids import map_grid
from quakesar.core.orbit import Orbit
from scipy.optimize import brentq

from .cases import Case
from .table import Row


def rows(cases: dict, data: Path) -> list:
    """Measure what the present data allow."""
    found = []
    if (data / "baja_envisat_doris_orbits").is_dir():
        found += orbit_rows(data / "baja_envisat_doris_orbits")
    if "clean" in cases:
        case = cases["clean"]
        found += [round_trip(case), baseline_row(case), screen_row(case), radar_coordinate_row(case)]
    return found


def orbit_rows(folder: Path) -> list:
    """Real DORIS vectors, every second one held out."""
    from quakesar.core.readers.doris import read_coverage, read_orbit

    errors = []
    for path in sorted(folder.glob("DOR_VOR*")):
        coverage = read_coverage(str(path))
        epoch = coverage.start if hasattr(coverage, "start") else coverage[0]
        orbit = read_orbit(str(path), epoch, 0.0, 7200.0)
        for k in range(8, len(orbit.times_s) - 8, 4):
            keep = np.arange(len(orbit.times_s)) != k
            rest = Orbit(
                orbit.epoch, orbit.times_s[keep], orbit.positions_m[keep], orbit.velocities_m_s[keep], orbit.source
            )
            position, velocity = rest.interpolate(float(orbit.times_s[k]))
            errors.append((position - orbit.positions_m[k], velocity - orbit.velocities_m_s[k]))
    position, velocity = (np.array([e[k] for e in errors]) for k in range(2))
    return [
        Row("orbit: held-out real vectors, position, rms per axis", 1e3 * _rms(position), "mm", 1.0, 0.1),
        Row("orbit: held-out real vectors, velocity, rms per axis", 1e3 * _rms(velocity), "mm/s", 1.0, 0.1),
    ]


def _middle(case: Case, size_m: float = 4000.0, pixel_m: float = 100.0):
    lon, lat = case.facts["center"]
    crs = pyproj.CRS.from_epsg(32640).to_wkt()
    x, y = pyproj.Transformer.from_crs("EPSG:4326", crs, always_xy=True).transform(lon, lat)
    half = size_m / 2.0
    return map_grid((x - half, y - half, x + half, y + half), pixel_m, pixel_m, crs)


def round_trip(case: Case) -> Row:
    """Map to radar to map to radar at a constant height."""
    scene, grid, height_m = case.scene(9192), _middle(case), 1100.0
    arc = scene.orbit.arc(scene.grid.start_time_s - 1.0, scene.grid.stop_time_s + 1.0)
    points = locate(arc, grid, height_m)
    ground = radar_to_ground(arc, points.time_s, points.slant_range_m, "right", height_m)
    cols, rows = np.meshgrid(np.arange(grid.cols), np.arange(grid.rows))
    transformer = pyproj.Transformer.from_crs("EPSG:4326", grid.crs_wkt, always_xy=True)
    x, y = transformer.transform(np.degrees(ground[:, 0]), np.degrees(ground[:, 1]))
    away = np.hypot(grid.col(x) - cols.ravel(), grid.row(y) - rows.ravel()) * grid.pixel_x / 10.0
    return Row("geometry: map - radar - map round trip, worst, 10 m pixels", float(away.max()), "px", 1e-3, 1e-6)


def baseline_row(case: Case) -> Row:
    """Perpendicular baselines of all pairs at all places that the simulator lists."""
    worst = 0.0
    for pair in case.facts["baselines"]:
        reference, secondary = (case.true_orbit(int(pair[key])) for key in ("ref", "sec"))
        lon, lat = case.facts["center"]
        grid = map_grid(
            (lon - 1e-4, lat - 1e-4, lon + 1e-4, lat + 1e-4), 1e-4, 1e-4, pyproj.CRS.from_epsg(4326).to_wkt()
        )
        measured = pair_geometry(reference, secondary, (-6.0, 6.0), "right", grid, 1100.0)
        worst = max(worst, abs(float(measured.baseline_perpendicular_m[0, 0]) - pair["center"]["bperp_m"]))
    return Row("geometry: perpendicular baseline, all pairs, worst", worst, "m", 0.1, 0.01)


def screen_row(case: Case) -> Row:
    """Flat and topographic phase against ranges found by bracketing on the simulator's orbits."""
    first, second = case.true_orbit(9192), case.true_orbit(6687)
    grid = _middle(case, 3000.0, 1000.0)
    wavelength_m = case.scene(9192).grid.wavelength_m
    worst = 0.0
    for height_m in (900.0, 1500.0):
        measured = pair_geometry(first, second, (-6.0, 6.0), "right", grid, height_m).range_difference_m
        cols, rows = np.meshgrid(np.arange(grid.cols), np.arange(grid.rows))
        back = pyproj.Transformer.from_crs(grid.crs_wkt, "EPSG:4326", always_xy=True)
        lon, lat = back.transform(grid.x(cols), grid.y(rows))
        for row, col in np.ndindex(*grid.shape):
            point = lonlat_to_ecef(math.radians(lon[row, col]), math.radians(lat[row, col]), height_m)
            exact = _exact_range(case, 6687, point) - _exact_range(case, 9192, point)
            worst = max(worst, abs(exact - measured[row, col]))
    return Row(
        "geometry: flat and topographic phase against exact ranges, worst",
        range_to_phase(wavelength_m) * worst,
        "rad",
        0.01,
        1e-4,
    )


def _exact_range(case: Case, number: int, point: np.ndarray) -> float:
    facts = case.facts["scenes"][str(number)]["orbit_poly"]
    coefficients, scale = np.array(facts["ecef_coef_m"]), facts["scale_s"]
    power = np.polynomial.polynomial

    def closing(time: float) -> float:
        position = np.array([power.polyval(time / scale, c) for c in coefficients])
        velocity = np.array([power.polyval(time / scale, power.polyder(c)) for c in coefficients])
        return float(np.dot(point - position, velocity))

    time = brentq(closing, -10.0, 10.0, xtol=1e-13, rtol=1e-15)
    return float(np.linalg.norm(point - np.array([power.polyval(time / scale, c) for c in coefficients])))


def radar_coordinate_row(case: Case) -> Row:
    """Line and sample of the reflectors that the simulator predicts."""
    scene = case.scene(9192, true_orbit=True)
    shift = (scene.grid.epoch - scene.orbit.epoch).total_seconds()
    arc = scene.orbit.arc(
        *np.clip([scene.grid.start_time_s + shift - 1.0, scene.grid.stop_time_s + shift + 1.0], -12, 12)
    )
    from quakesar.core.kernels.geometry import zero_doppler

    worst = 0.0
    with (case.truth / "corner_reflectors.csv").open() as stream:
        for line in csv.DictReader(stream):
            if line["scene"] != "9192":
                continue
            lon, lat, height = (float(line[key]) for key in ("lon", "lat", "h"))
            point = lonlat_to_ecef(math.radians(lon), math.radians(lat), height)
            half = 0.5 * (arc.stop_s - arc.start_s)
            time, reach, _ = zero_doppler(arc.coefficients, half, *point, 0.0, np.empty(9))
            row = scene.grid.time_to_line(time + arc.centre_s - shift)
            worst = max(worst, abs(row - float(line["line"])))
            worst = max(worst, abs(scene.grid.range_to_sample(reach) - float(line["sample"])))
    return Row("geometry: line and sample of reflectors against the simulator, worst", worst, "px", 0.01)


def _rms(values: np.ndarray) -> float:
    return float(np.sqrt(np.mean(np.square(values))))
