"""A made-up monitoring campaign: a dam and a slope, air that changes, and motion that is known."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from pathlib import Path

import numpy as np
import pyproj
from osgeo import gdal, osr
from scipy.ndimage import gaussian_filter

from ..conventions import format_utc, range_to_phase
from ..errors import InputError
from ..grids import MapGrid
from ..progress import Progress, check_cancelled
from ..raster import Band, RasterWriter, call_gdal
from ..results import Result, Table
from .layout import HEADER, Header, write_header

_EPSG, _EAST, _NORTH, _SENSOR_HEIGHT = 32632, 500_400.0, 5_100_000.0, 310.0
_POINTING_DEG, _WAVELENGTH = 10.0, 0.0174
_RANGES, _ANGLES = (200.0, 5.0, 160), (-20.0, 0.4, 101)
_PIXEL = 2.5
_START = datetime(2024, 5, 1, tzinfo=timezone.utc)
# name: signal to noise of the amplitude
_GROUND = {"grass": 1.5, "rock": 20.0, "dam": 40.0}
# of the time of failure after the first frame, as a multiple of the campaign
_FAILURE, _SLIDE_M = 1.25, 0.008


@dataclass(frozen=True)
class SyntheticJob:
    """Parameters of `simulate_campaign`.

    Attributes
    ----------
    output_folder : str
        New or empty; gets header.json, frames, dem.tif, truth.json.
    frames : int
        Number of frames, 10 to 100000.
    interval_s : float
        Between frames, > 0.
    step_m : float
        Motion of a patch of the dam toward the sensor at the middle frame.
    air_m : float
        Largest delay of the air at the far end, one way, either sign.
    turbulence_m : float
        Root mean square of the part of the delay that is neither range nor height.
    failing : bool
        Whether a part of the slope accelerates toward failure.
    seed : int
        Of the random numbers.
    """

    output_folder: str
    frames: int = 200
    interval_s: float = 120.0
    step_m: float = 1e-4
    air_m: float = 2e-3
    turbulence_m: float = 2e-5
    failing: bool = True
    seed: int = 1


def simulate_campaign(job: SyntheticJob, progress: Progress) -> Result:
    """Write a campaign in the neutral layout.

    Returns
    -------
    Result
        OUTPUT_FOLDER, FRAMES, FAILURE (text, UTC), STEP_TIME (text). Tables ZONES (polygons of the moving parts).
    """
    folder = Path(job.output_folder)
    if job.frames < 10:
        raise InputError("FRAMES is {found}: at least 10 are needed.", found=job.frames)
    if folder.exists() and any(folder.iterdir()):
        raise InputError("OUTPUT_FOLDER {path} is not empty: choose a new folder.", path=str(folder))
    folder.mkdir(parents=True, exist_ok=True)
    rng = np.random.default_rng(job.seed)
    grid, heights = _terrain(rng)
    with RasterWriter(folder / "dem.tif", grid, [Band("height", "m")], np.float32) as writer:
        writer.write_all(heights.astype(np.float32))
    scene = _scene(grid, heights, rng)
    times = tuple(_START + timedelta(seconds=k * job.interval_s) for k in range(job.frames))
    names = tuple(f"frame_{k:06d}.tif" for k in range(job.frames))
    air = _air(job, rng)
    for k, name in enumerate(names):
        check_cancelled(progress)
        _write_frame(folder / name, _frame(job, scene, air, k, rng))
        progress.update((k + 1) / job.frames)
    header = _header(times, names)
    write_header(folder, header)
    failure = times[0] + timedelta(seconds=_FAILURE * job.interval_s * job.frames)
    truth = {
        "step_m": job.step_m,
        "step_time": format_utc(times[job.frames // 2]),
        "failure_time": format_utc(failure) if job.failing else "",
        "slide_law": "d = c ln(tf / (tf - t)), toward the sensor",
        "slide_c_m": _SLIDE_M if job.failing else 0.0,
        "air_m": job.air_m,
    }
    (folder / "truth.json").write_text(json.dumps(truth, indent=1), encoding="utf-8")
    values = {"OUTPUT_FOLDER": str(folder), "FRAMES": job.frames, "STEP_TIME": truth["step_time"]}
    return Result({**values, "FAILURE": truth["failure_time"], "HEADER": HEADER}, {"ZONES": _zones(grid)})


def _header(times, names) -> Header:
    to_degrees = pyproj.Transformer.from_crs(_EPSG, 4326, always_xy=True)
    longitude, latitude = to_degrees.transform(_EAST, _NORTH)
    axes = (_RANGES[0], _RANGES[1], _ANGLES[0], _ANGLES[1])
    place = (float(longitude), float(latitude), _SENSOR_HEIGHT)
    return Header("polar", *place, _POINTING_DEG, _WAVELENGTH, *axes, -1, times, names)


def _terrain(rng) -> tuple:
    """Return a map and its heights: a valley floor, a dam wall 300 m away and a slope behind it."""
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(_EPSG)
    grid = MapGrid(320, 260, _EAST - 250.0, _NORTH + 950.0, _PIXEL, _PIXEL, crs.ExportToWkt())
    rows, cols = np.mgrid[: grid.rows, : grid.cols]
    north, east = grid.y(rows) - _NORTH, grid.x(cols) - _EAST
    heights = 300.0 + np.clip((north - 320.0) * 0.8, 0.0, 45.0) + np.clip((north - 480.0) * 0.55, 0.0, None)
    rough = gaussian_filter(rng.normal(size=grid.shape), 6.0)
    heights += 1.5 * rough / rough.std() * (north > 480.0) + 0.02 * np.abs(east - 100.0)
    return grid, heights


def _boxes() -> dict:
    """Return the moving parts as (west, south, east, north) relative to the sensor, metres."""
    return {"step": (20.0, 335.0, 80.0, 370.0), "slide": (60.0, 620.0, 190.0, 760.0)}


def _zones(grid: MapGrid) -> Table:
    shapes = []
    for west, south, east, north in _boxes().values():
        x0, x1, y0, y1 = _EAST + west, _EAST + east, _NORTH + south, _NORTH + north
        shapes.append(f"POLYGON(({x0} {y0},{x1} {y0},{x1} {y1},{x0} {y1},{x0} {y0}))")
    rows = tuple((name,) for name in _boxes())
    return Table((("name", str),), rows, tuple(shapes), "polygon", grid.crs_wkt)


def _scene(grid: MapGrid, heights, rng) -> dict:
    """Return the properties of every radar pixel, by a projection of its own."""
    rows, cols = (v.ravel() for v in np.mgrid[: grid.rows, : grid.cols])
    east, north = grid.x(cols), grid.y(rows)
    header = _header((), ())
    place = f"+proj=topocentric +ellps=WGS84 +lon_0={header.longitude_deg!r} +lat_0={header.latitude_deg!r}"
    local = pyproj.Transformer.from_pipeline(
        "+proj=pipeline +step +inv +proj=utm +zone=32 +ellps=WGS84 +step +proj=cart +ellps=WGS84"
        f" +step {place} +h_0={_SENSOR_HEIGHT!r}"
    )
    x, y, z = local.transform(east, north, heights.ravel())
    slant = np.sqrt(x**2 + y**2 + z**2)
    angle = np.degrees(np.arctan2(x, y)) - _POINTING_DEG
    row = np.rint((angle - _ANGLES[0]) / _ANGLES[1]).astype(int)
    col = np.rint((slant - _RANGES[0]) / _RANGES[1]).astype(int)
    inside = (row >= 0) & (row < _ANGLES[2]) & (col >= 0) & (col < _RANGES[2])
    shape, size = (_ANGLES[2], _RANGES[2]), _ANGLES[2] * _RANGES[2]
    bins = (row * _RANGES[2] + col)[inside]
    count = np.bincount(bins, minlength=size)
    means = {}
    kinds = {name: _inside(east - _EAST, north - _NORTH, box) for name, box in _boxes().items()}
    distance = north - _NORTH
    kinds["dam"] = (distance > 320.0) & (distance < 378.0)
    kinds["rock"] = distance > 520.0
    for name, values in {**kinds, "height": heights.ravel()}.items():
        means[name] = (np.bincount(bins, values[inside].astype(float), size) / np.maximum(count, 1)).reshape(shape)
    ratio = np.where(means["dam"] > 0.5, _GROUND["dam"], np.where(means["rock"] > 0.5, _GROUND["rock"], 1.5))
    ratio *= np.exp(0.3 * rng.normal(size=shape)) * (count.reshape(shape) > 0)
    means["signal"] = ratio * np.exp(2j * np.pi * rng.uniform(size=shape))
    means["range"] = np.broadcast_to(_RANGES[0] + _RANGES[1] * np.arange(_RANGES[2]), shape)
    return means


def _inside(east, north, box) -> np.ndarray:
    return (east >= box[0]) & (east <= box[2]) & (north >= box[1]) & (north <= box[3])


def _air(job: SyntheticJob, rng) -> np.ndarray:
    """Return the delay (m) by range, by range and height, and of the instrument, frame by frame, shape (3, frames).

    A slow wave, a faster one and a random walk each, scaled so that the delay at the far end goes from -`air_m` to
    +`air_m`.
    """
    t = np.arange(job.frames) / job.frames
    parts = []
    for k, share in enumerate((0.6, 0.25, 0.15)):
        walk = np.cumsum(rng.normal(size=job.frames)) / np.sqrt(job.frames)
        wave = np.sin(2.0 * np.pi * ((1.3 + k) * t + rng.uniform())) + 0.4 * np.sin(2.0 * np.pi * (9.0 * t + k))
        part = wave + 0.7 * walk
        parts.append(share * part / np.abs(part).max())
    parts = np.array(parts)
    total = parts.sum(axis=0)
    parts[0] -= 0.5 * (total.max() + total.min())
    return parts * job.air_m * 2.0 / np.ptp(total)


def _frame(job: SyntheticJob, scene: dict, air: np.ndarray, k: int, rng) -> np.ndarray:
    far = _RANGES[0] + _RANGES[1] * _RANGES[2]
    high = scene["height"] - 300.0
    relative = scene["range"] / far
    delay = air[0, k] * relative + air[1, k] * relative * high / 250.0 + air[2, k]
    rough = gaussian_filter(rng.normal(size=high.shape), 8.0)
    delay = delay + job.turbulence_m * rough / rough.std()
    moved = job.step_m * (scene["step"] > 0.5) * (k >= job.frames // 2)
    if job.failing:
        moved = moved + _SLIDE_M * np.log(_FAILURE / (_FAILURE - k / job.frames)) * (scene["slide"] > 0.5)
    phase = -range_to_phase(_WAVELENGTH) * (scene["range"] + delay - moved)
    noise = (rng.normal(size=high.shape) + 1j * rng.normal(size=high.shape)) / np.sqrt(2.0)
    return (scene["signal"] * np.exp(1j * phase) + noise).astype(np.complex64)


def _write_frame(path: Path, frame: np.ndarray) -> None:
    rows, cols = frame.shape
    dataset = call_gdal(gdal.GetDriverByName("GTiff").Create, str(path), cols, rows, 1, gdal.GDT_CFloat32)
    if dataset is None:
        raise InputError("OUTPUT_FOLDER: {path} cannot be written: choose another folder.", path=str(path))
    dataset.GetRasterBand(1).WriteArray(frame)
