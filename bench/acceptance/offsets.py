"""Pixel offsets, multiple apertures and fault traces against the truth of simulated scenes."""

from __future__ import annotations

import json
import math
import tempfile
from pathlib import Path

import numpy as np
import pyproj
from osgeo import ogr
from quakesar.core.chains.dinsar import DinsarJob, run_dinsar
from quakesar.core.chains.scene import GeocodeJob, geocode_scene
from quakesar.core.fault_trace import FaultTraceJob, trace_faults
from quakesar.core.multiple_aperture import MultipleApertureJob, measure_along_track
from quakesar.core.offsets import PixelOffsetsJob, measure_offsets
from quakesar.core.raster import Raster
from scipy.ndimage import uniform_filter

from . import damage
from .cases import PAIR, Case, Quiet
from .table import Row

BEFORE = 6687, 9192
_NEAR_M = 150.0
_LEAST_M = 1000.0


def rows(cases: dict, data: Path) -> list:
    """Measure every case that is there."""
    found = []
    for name, case in cases.items():
        clean = name.startswith("clean")
        found += motion_rows(case, clean=clean)
        if not clean:
            found += trace_rows(case)
    return found


def motion_rows(case: Case, *, clean: bool) -> list:
    """Motion along the sight and the flight against the truth, but for the plane that the registration took away."""
    with tempfile.TemporaryDirectory() as folder:
        path = {
            name: str(Path(folder) / f"{name}.tif") for name in ("one", "two", "geometry", "range", "azimuth", "mai")
        }
        scenes = [str(next(case.slc.glob(f"*_{number:05d}_*.N1"))) for number in PAIR]
        orbits = str(case.orbits)
        geocode_scene(GeocodeJob(scenes[0], case.dem, path["one"], orbits=orbits, geometry=path["geometry"]), Quiet())
        geocode_scene(GeocodeJob(scenes[1], case.dem, path["two"], orbits=orbits, align_to=path["one"]), Quiet())
        pair = path["one"], path["two"]
        measure_offsets(PixelOffsetsJob(*pair, path["range"], path["azimuth"]), Quiet())
        measure_along_track(MultipleApertureJob(*pair, path["mai"]), Quiet())
        errors = {name: _motion_error(case, path[name], along=name != "range") for name in ("range", "azimuth", "mai")}
    gates = {"range": (0.04, 0.02), "azimuth": (0.03, 0.02), "mai": (0.035, 0.02)}
    if not clean:
        gates = {"range": (0.1, 0.05), "azimuth": (0.06, 0.04), "mai": (0.09, 0.05)}
    names = {"range": "range offset", "azimuth": "azimuth offset", "mai": "multiple aperture, along the flight"}
    return [Row(f"{case.name}: {names[key]}, rms", errors[key], "m", *gates[key]) for key in names]


def _motion_error(case: Case, path: str, *, along: bool) -> float:
    with Raster(path) as raster:
        measured, grid, heading = raster.read(), raster.grid, raster.record.heading_rad
    if along:
        east, north = (case.sample(f"disp_{name}.tif", grid) for name in ("east", "north"))
        truth = east * math.sin(heading) + north * math.cos(heading)
    else:
        truth = case.sample("disp_los_desc.tif", grid)
    error = measured - truth
    r, c = np.nonzero(np.isfinite(error))
    design = np.stack([np.ones(r.size), r, c], axis=1)
    values = error[r, c]
    return float(np.std(values - design @ np.linalg.lstsq(design, values, rcond=None)[0]))


def trace_rows(case: Case) -> list:
    """Damage, the share of the surface rupture that is found, and its strike, for each part of it in the scene."""
    with tempfile.TemporaryDirectory() as folder:
        co = _pair(case, Path(folder), PAIR, None)
        pre = _pair(case, Path(folder), BEFORE, co["displacement"])
        table = trace_faults(FaultTraceJob(co["displacement"], co["coherence"], pre["coherence"]), Quiet()).tables[
            "OUTPUT"
        ]
        lost = damage.case_rows(case, pre["coherence"], co["coherence"], Path(folder))
        with Raster(co["displacement"]) as raster:
            known, grid = np.isfinite(raster.read()), raster.grid
    near = uniform_filter(known.astype(float), 31, mode="constant") > 0.2
    found = lost
    for feature in json.loads((case.truth / "rupture_trace.geojson").read_text())["features"]:
        facts = feature["properties"]
        points, strike = _rupture(feature["geometry"]["coordinates"], grid, near)
        if facts["surface_slip_m"] > 0.0 and len(points) * 10.0 > _LEAST_M:
            found += _compare(f"{case.name}: {facts['name']} rupture", points, strike, table)
    return found


def _pair(case: Case, folder: Path, numbers: tuple, like) -> dict:
    """Run the chain for a pair, on the grid of `like`."""
    outputs = {name: str(folder / f"{name}_{numbers[0]}.tif") for name in ("displacement", "coherence")}
    scenes = [str(next(case.slc.glob(f"*_{number:05d}_*.N1"))) for number in numbers]
    area = {}
    if like:
        with Raster(like) as raster:
            area = {"bounds": raster.grid.bounds, "crs": raster.grid.crs_wkt}
    run_dinsar(DinsarJob(*scenes, case.dem, orbits=str(case.orbits), **area, **outputs), Quiet())
    return outputs


def _rupture(ends: list, grid, near: np.ndarray) -> tuple:
    """Return points every 10 m of a straight part of the rupture, where there is data near it, and its strike."""
    azimuth, _, length = pyproj.Geod(ellps="WGS84").inv(*ends[0], *ends[1])
    ends = np.array(ends)
    lonlat = ends[0] + np.linspace(0.0, 1.0, max(2, int(length / 10.0)))[:, None] * (ends[1] - ends[0])
    x, y = pyproj.Transformer.from_crs("EPSG:4326", grid.crs_wkt, always_xy=True).transform(*lonlat.T)
    rows_, cols = np.rint(grid.row(y)).astype(int), np.rint(grid.col(x)).astype(int)
    there = (rows_ >= 0) & (rows_ < grid.rows) & (cols >= 0) & (cols < grid.cols)
    there[there] = near[rows_[there], cols[there]]
    return np.stack([x, y], axis=1)[there], azimuth % 180.0


def _compare(name: str, points: np.ndarray, strike: float, table) -> list:
    fields = [field[0] for field in table.fields]
    best, turn, longest = np.full(len(points), np.inf), math.nan, 0.0
    for wkt, row in zip(table.geometries, table.rows):
        segment = dict(zip(fields, row))
        shape = ogr.CreateGeometryFromWkt(wkt)
        line = np.array([shape.GetPoint_2D(k) for k in range(shape.GetPointCount())])
        away = _distance(points, line)
        best = np.minimum(best, away)
        share = float((away < _NEAR_M).mean()) * len(points)
        if not segment["bridged"] and share > longest:
            longest, turn = share, abs((segment["strike_deg"] - strike + 90.0) % 180.0 - 90.0)
    share = 100.0 * float((best <= _NEAR_M).mean())
    return [
        Row(f"{name}, within {_NEAR_M:.0f} m", share, "percent", 80.0, 95.0, at_least=True),
        Row(f"{name}, strike", turn, "degrees", 5.0, 2.0),
    ]


def _distance(points: np.ndarray, line: np.ndarray) -> np.ndarray:
    start, move = line[:-1], np.diff(line, axis=0)
    part = np.clip(((points[:, None] - start) * move).sum(2) / (move**2).sum(1), 0.0, 1.0)
    return np.hypot(*np.moveaxis(start + part[..., None] * move - points[:, None], 2, 0)).min(axis=1)
