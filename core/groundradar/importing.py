"""From frames in the radar's own geometry to a stack on the map, by the heights of the ground."""

from __future__ import annotations

import math
from contextlib import ExitStack
from dataclasses import dataclass, replace
from typing import Optional

import numpy as np
import pyproj

from ..conventions import Record, Step
from ..dem import HeightModel
from ..dem_source import DemSource
from ..errors import InputError
from ..grids import MapGrid, Window
from ..progress import Progress, check_cancelled
from ..raster import Band, Raster, RasterWriter, crs_from_text
from ..results import Result
from ..words import tr
from .layout import Header
from .opening import open_frames, recognise
from .places import SensorView, view_ground
from .point_import import import_points
from .stack import STACK, time_bands

_MOST_PIXELS = 25_000_000
_LEAST_SIGNAL = 0.5


@dataclass(frozen=True)
class ImportJob:
    """Parameters of `import_frames`.

    Attributes
    ----------
    input : str
        Folder with header.json, HDF5 file, parameter file of a GPRI, or table of pixels; see `opening.recognise`.
    output : str
        Complex stack on the map, one band per frame; a series of displacement for a table of it.
    geometry : str
        Unit vector to the sensor (east, north, up), slant range and height.
    dem : DemSource
        Heights.
    bounds : tuple of 4 floats or None
        West, south, east, north in `crs`; None for what the radar can see.
    crs : str or None
        A projection in metres; None for the UTM zone of the sensor.
    pixel_size_m : float or None
        None for the larger of the steps of the radar at the middle range, or the distance of the pixels of a table.
    pointing_deg : float or None
        Takes the place of the pointing direction in the files, clockwise from north.
    """

    input: str
    output: str
    geometry: str
    dem: DemSource
    bounds: Optional[tuple] = None
    crs: Optional[str] = None
    pixel_size_m: Optional[float] = None
    pointing_deg: Optional[float] = None


def import_frames(job: ImportJob, progress: Progress) -> Result:
    """Give every pixel of the map the value of the radar pixel that sees it, frame by frame.

    Values are taken from the nearest radar pixel, never mixed: their phases belong to different scatterers. Several
    pixels of the map may show the same radar pixel. Behind higher ground and outside the sector there is no data.

    Returns
    -------
    Result
        OUTPUT, GEOMETRY: paths. FRAMES, PIXELS (seen), INTERVAL (s, median).
    """
    if recognise(job.input) == "table":
        return import_points(job, progress)
    with open_frames(job.input) as frames, ExitStack() as files:
        header = frames.header
        for note in frames.notes(pointed=job.pointing_deg is not None):
            progress.warning(note)
        if not job.dem.path:
            progress.warning(
                tr("There is no elevation model: the ground is taken as flat, {height:g} m high.",
                   height=job.dem.height_m)
            )  # fmt: skip
        if job.pointing_deg is not None:
            header = replace(header, pointing_deg=job.pointing_deg)
        grid = _grid(job, header, frames.shape)
        heights = HeightModel(job.dem, grid, progress).on(grid)
        view = view_ground(header, grid, heights)
        row, col = header.pixel_of(view.range_m, view.angle_rad)
        seen = view.visible & (np.abs(view.angle_rad) < 0.5 * math.pi)
        for place, size in ((row, frames.shape[0]), (col, frames.shape[1])):
            with np.errstate(invalid="ignore"):
                seen &= (place > -0.5) & (place < size - 0.5)
        if not seen.any():
            raise InputError(
                "INPUT: the radar at {lon:.5f}, {lat:.5f} sees nothing of the area: check position, pointing and"
                " EXTENT.",
                lon=header.longitude_deg,
                lat=header.latitude_deg,
            )
        lookup = np.zeros(grid.shape, np.int64)
        lookup[seen] = np.rint(row[seen]).astype(int) * frames.shape[1] + np.rint(col[seen]).astype(int)
        kept = _frames_with_signal(frames, progress)
        times = tuple(header.times[k] for k in kept)
        record = _record(job, replace(header, times=times), view, seen)
        _write_geometry(job.geometry, grid, view, heights, seen, record)
        writer = files.enter_context(RasterWriter(job.output, grid, time_bands(times), np.complex64, record))
        window = Window(0, 0, *grid.shape)
        for band, k in enumerate(kept, start=1):
            check_cancelled(progress)
            values = frames.read(k).ravel()[lookup]
            values[~seen] = 0.0
            writer.write(window, values, band)
            progress.update(band / len(kept))
        gaps = np.diff([time.timestamp() for time in times])
        if gaps.max() > 5.0 * np.median(gaps):
            progress.warning(
                tr("There is a gap of {gap:.0f} s between frames; half a cycle of motion or air in it cannot be told"
                   " from none.", gap=float(gaps.max()))
            )  # fmt: skip
    values = {"FRAMES": len(kept), "PIXELS": int(seen.sum()), "INTERVAL": float(np.median(gaps))}
    return Result({"OUTPUT": job.output, "GEOMETRY": job.geometry, **values})


def _frames_with_signal(frames, progress: Progress) -> list:
    """Return the numbers of the frames that are not mostly empty; their phases would break the sum in time."""
    count = len(frames.header.times)
    kept = []
    for k in range(count):
        check_cancelled(progress)
        if np.count_nonzero(frames.read(k)) >= _LEAST_SIGNAL * frames.shape[0] * frames.shape[1]:
            kept.append(k)
    if len(kept) < 2:
        raise InputError(
            "INPUT: {found} of {count} frames hold a signal: two are needed.", found=len(kept), count=count
        )
    if len(kept) < count:
        progress.warning(
            tr("{left} of {count} frames are mostly empty and were left out.", left=count - len(kept), count=count)
        )
    return kept


def _record(job: ImportJob, header: Header, view: SensorView, seen) -> Record:
    parameters = {"geometry": header.geometry, "frames": len(header.times), "pointing_deg": header.pointing_deg}
    step = Step("importgroundradar", parameters, {"input": str(job.input)})
    incidence = float(np.mean(np.arccos(np.clip(view.up[seen], -1.0, 1.0))))
    heading = math.radians(header.pointing_deg) - 0.5 * math.pi
    ends = header.times[0], header.times[-1]
    return Record(
        STACK, *ends, "ground-based radar", header.wavelength_m, "right", heading, incidence,
        height_datum=job.dem.describe(), history=(step,),
    )  # fmt: skip


def _write_geometry(path, grid, view: SensorView, heights, seen, record: Record) -> None:
    names = (("east", "1"), ("north", "1"), ("up", "1"), ("slant range", "m"), ("height", "m"))
    layers = (view.east, view.north, view.up, view.range_m, heights)
    step = Step("importgroundradar", {}, {})
    bands = [Band(*item) for item in names]
    with RasterWriter(path, grid, bands, np.float32, record.derive(step, product="geometry")) as writer:
        writer.write_all(*(np.where(seen, layer, np.nan).astype(np.float32) for layer in layers))


def _grid(job: ImportJob, header: Header, shape: tuple) -> MapGrid:
    """Return the map: the wanted bounds, else the sector of the radar."""
    zone = math.floor((header.longitude_deg + 180.0) / 6.0) % 60 + 1
    wkt = job.crs or crs_from_text(f"EPSG:{(32600 if header.latitude_deg >= 0.0 else 32700) + zone}")
    if pyproj.CRS.from_wkt(wkt).is_geographic:
        raise InputError("TARGET_CRS is in degrees: choose a projection in metres, such as a UTM zone.")
    pixel = job.pixel_size_m or _pixel_size(header, shape)
    west, south, east, north = job.bounds or _sector(header, shape, wkt)
    if job.bounds is None and job.dem.path:
        west, south, east, north = _within_dem((west, south, east, north), job.dem.path, wkt, pixel)
    west, north = math.floor(west / pixel) * pixel, math.ceil(north / pixel) * pixel
    if job.bounds is None and job.dem.path:
        west, north = west + pixel, north - pixel
    rows, cols = math.floor((north - south) / pixel), math.floor((east - west) / pixel)
    if rows < 2 or cols < 2 or rows * cols > _MOST_PIXELS:
        raise InputError(
            "The map would have {rows} x {cols} pixels of {pixel:g} m: choose another PIXEL_SIZE or EXTENT.",
            rows=rows,
            cols=cols,
            pixel=pixel,
        )
    return MapGrid(rows, cols, west, north, pixel, pixel, wkt)


def _pixel_size(header: Header, shape: tuple) -> float:
    if header.geometry == "cartesian":
        return max(abs(header.row_step), abs(header.col_step))
    middle = header.col_start + 0.5 * shape[1] * header.col_step
    return max(abs(header.col_step), middle * math.radians(abs(header.row_step)))


def _sector(header: Header, shape: tuple, wkt: str) -> tuple:
    """Return the bounds of the sector on the ground, from its outline."""
    rows = header.row_start + header.row_step * np.linspace(0, shape[0] - 1, 50)
    cols = header.col_start + header.col_step * np.linspace(0, shape[1] - 1, 50)
    first, second = np.meshgrid(rows, cols)
    if header.geometry == "polar":
        slant, angle = second, np.radians(first)
    else:
        slant, angle = np.hypot(first, second), np.arctan2(second, first)
    bearing = angle + math.radians(header.pointing_deg)
    place = f"+proj=aeqd +lon_0={header.longitude_deg!r} +lat_0={header.latitude_deg!r} +ellps=WGS84"
    to_map = pyproj.Transformer.from_crs(pyproj.CRS.from_proj4(place), wkt, always_xy=True)
    x, y = to_map.transform(slant * np.sin(bearing), slant * np.cos(bearing))
    return float(np.min(x)), float(np.min(y)), float(np.max(x)), float(np.max(y))


def _within_dem(bounds: tuple, path: str, wkt: str, pixel: float) -> tuple:
    """Cut bounds to the heights that there are, less a pixel."""
    with Raster(path, "DEM") as raster:
        if not raster.grid.crs_wkt:
            raise InputError("DEM: {path} has no coordinate reference system: assign one.", path=path)
        to_map = pyproj.Transformer.from_crs(raster.grid.crs_wkt, wkt, always_xy=True)
        have = to_map.transform_bounds(*raster.grid.bounds, densify_pts=21)
    low = [max(a, b + pixel) for a, b in zip(bounds[:2], have[:2])]
    high = [min(a, b - pixel) for a, b in zip(bounds[2:], have[2:])]
    return (*low, *high)
