"""Where models are computed: the grid of the results, its pixels in the local frame, and checks of measured maps."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import asdict

import numpy as np
import pyproj

from ...conventions import Step
from ...errors import InputError
from ...grids import MapGrid, Window, map_grid
from ...raster import Raster, crs_from_text
from ...version import __version__
from ..faults import Fault
from ..frame import LocalFrame

# No earthquake moves the ground further; larger numbers are centimetres or millimetres.
LARGEST_MOTION_M = 30.0
_PIXELS_ALONG = 400
_TOLD = 50


def choose_grid(job, faults: Sequence[Fault], frame: LocalFrame) -> MapGrid:
    """Return the grid of the results: that of a raster, or of an area, or around the faults.

    Parameters
    ----------
    job : object
        With the fields ``geometry`` (path or None), ``bounds`` (west, south, east, north in `crs`, or None), ``crs``
        (text or None) and ``pixel_size`` (units of the CRS, or None for 1 / 400 of the longer side).
    faults : sequence of Fault
        In the frame.
    frame : LocalFrame
        Around the faults.

    Returns
    -------
    MapGrid
        Without `bounds` it reaches 2.5 source sizes (length or depth) beyond the faults; without `crs` it is in UTM.
    """
    if job.geometry:
        with Raster(job.geometry, "GEOMETRY") as raster:
            return raster.grid
    crs = crs_from_text(job.crs or _utm_code(frame))
    bounds = job.bounds or _bounds_around(faults, frame, crs)
    size = job.pixel_size or _round_down(max(bounds[2] - bounds[0], bounds[3] - bounds[1]) / _PIXELS_ALONG)
    return map_grid(bounds, size, size, crs)


def _utm_code(frame):
    zone = math.floor((frame.longitude_deg + 180.0) / 6.0) % 60 + 1
    return f"EPSG:{(32600 if frame.latitude_deg >= 0.0 else 32700) + zone}"


def _round_down(value):
    power = 10.0 ** math.floor(math.log10(value))
    return next(step * power for step in (5, 2, 1) if step * power <= value)


def _bounds_around(faults, frame, crs):
    corners = np.concatenate([fault.outline() for fault in faults])
    low, high = corners.min(axis=0), corners.max(axis=0)
    margin = 2.5 * max(*(high - low)[:2], high[2])
    edge = np.linspace(0.0, 1.0, 9)
    x, y = np.meshgrid(
        low[0] - margin + edge * (high[0] - low[0] + 2.0 * margin),
        low[1] - margin + edge * (high[1] - low[1] + 2.0 * margin),
    )
    to_map = pyproj.Transformer.from_crs("EPSG:4326", crs, always_xy=True)
    x, y = to_map.transform(*frame.to_geographic(x, y))
    return float(np.min(x)), float(np.min(y)), float(np.max(x)), float(np.max(y))


class Pixels:
    """The pixels of a map grid in a local frame; one object, one thread.

    Parameters
    ----------
    grid : MapGrid
        With a CRS.
    frame : LocalFrame
        Where they are wanted.
    """

    def __init__(self, grid: MapGrid, frame: LocalFrame):
        self._grid, self._frame = grid, frame
        self._transformer = geographic_from(grid)

    def local(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Return east and north (rows, cols), m, of the pixel centres of a window."""
        x = self._grid.x(np.arange(window.col, window.col + window.cols))
        y = self._grid.y(np.arange(window.row, window.row + window.rows))
        return self._frame.to_local(*self._transformer.transform(*np.meshgrid(x, y)))


def geographic_from(grid: MapGrid) -> pyproj.Transformer:
    """Return the transformer from a grid's coordinates to longitude and latitude in degrees."""
    if not grid.crs_wkt:
        raise InputError("The raster has no coordinate reference system: assign the one it was made in.")
    return pyproj.Transformer.from_crs(grid.crs_wkt, "EPSG:4326", always_xy=True)


def pixel_size_m(grid: MapGrid) -> tuple[float, float]:
    """Return the distance between the rows and between the columns in the middle of a grid, m."""
    west, south, east, north = grid.bounds
    x, y = 0.5 * (west + east), 0.5 * (south + north)
    half_x, half_y = 0.5 * grid.pixel_x, 0.5 * grid.pixel_y
    lon, lat = geographic_from(grid).transform([x, x, x - half_x, x + half_x], [y - half_y, y + half_y, y, y])
    _, _, steps = pyproj.Geod(ellps="WGS84").inv([lon[0], lon[2]], [lat[0], lat[2]], [lon[1], lon[3]], [lat[1], lat[3]])
    return float(steps[0]), float(steps[1])


def check_metres(values: np.ndarray, parameter: str) -> np.ndarray:
    """Return a map of measured motion, or raise `InputError` when its numbers cannot be metres."""
    finite = np.abs(values[np.isfinite(values)])
    largest = float(finite.max()) if finite.size else 0.0
    if largest > LARGEST_MOTION_M:
        raise InputError(
            "{parameter} holds values up to {found:.4g} and metres are wanted, of which an earthquake makes a few:"
            " convert centimetres, millimetres or radians to metres first.",
            parameter=parameter,
            found=largest,
        )
    return values


def inside_outlines(outlines: Sequence, grid: MapGrid) -> np.ndarray:
    """Return which pixels have their centre inside one of some closed lines.

    Parameters
    ----------
    outlines : sequence of sequence of (x, y)
        In units of the grid; closed or not, each by the even-odd rule.
    grid : MapGrid
        The pixels.

    Returns
    -------
    ndarray of bool, (rows, cols)
    """
    inside = np.zeros(grid.shape, dtype=bool)
    for outline in outlines:
        ring = np.asarray(outline, dtype=float).reshape(-1, 2)
        cols, rows = grid.col(ring[:, 0]), grid.row(ring[:, 1])
        first, last = max(0, math.ceil(rows.min())), min(grid.rows - 1, math.floor(rows.max()))
        for row in range(first, last + 1):
            crossing = (rows <= row) != (np.roll(rows, -1) <= row)
            start, end = np.nonzero(crossing)[0], (np.nonzero(crossing)[0] + 1) % len(rows)
            part = (row - rows[start]) / (rows[end] - rows[start])
            at = np.sort(cols[start] + part * (cols[end] - cols[start]))
            for left, right in zip(at[::2], at[1::2]):
                inside[row, max(0, math.ceil(left)) : max(0, math.floor(right) + 1)] = True
    return inside


def model_tags(tool: str, parameters: dict, **tags: str) -> dict:
    """Return the tags of a modelled raster, which has no sensor and so no record: software, history and `tags`."""
    history = json.dumps([asdict(Step(tool, parameters, {}))], default=str)
    return {"SOFTWARE": f"QuakeSAR {__version__}", "HISTORY": history, **tags}


def tell_faults(features: Sequence) -> str | tuple:
    """Return the features for the history of a file, or how many they are when they would fill it."""
    return tuple(features) if len(features) <= _TOLD else f"{len(features)} faults"
