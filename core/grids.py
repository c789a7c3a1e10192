"""The two kinds of pixel grid, radar (azimuth time, slant range) and map, and how work is cut into tiles."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import NamedTuple, Optional

import numpy as np

from .conventions import Looks
from .errors import GridMismatchError, InputError

_SAME_PLACE_PIXELS = 0.1


class Window(NamedTuple):
    """A rectangle of pixels; rows first."""

    row: int
    col: int
    rows: int
    cols: int

    @property
    def slices(self) -> tuple:
        """The window as a pair of slices."""
        return slice(self.row, self.row + self.rows), slice(self.col, self.col + self.cols)

    def grow(self, halo: int, shape: tuple) -> Window:
        """Return the window with `halo` more pixels on each side, cut at the edges of `shape`."""
        row, col = max(self.row - halo, 0), max(self.col - halo, 0)
        stop_row = min(self.row + self.rows + halo, shape[0])
        stop_col = min(self.col + self.cols + halo, shape[1])
        return Window(row, col, stop_row - row, stop_col - col)

    def within(self, outer: Window) -> tuple:
        """Return the slices of this window inside an array read from `outer`."""
        row, col = self.row - outer.row, self.col - outer.col
        return slice(row, row + self.rows), slice(col, col + self.cols)


def tiles(shape: tuple, size: tuple) -> Iterator[Window]:
    """Cut `shape` (rows, cols) into windows of at most `size`, row by row."""
    for row in range(0, shape[0], size[0]):
        for col in range(0, shape[1], size[1]):
            yield Window(row, col, min(size[0], shape[0] - row), min(size[1], shape[1] - col))


@dataclass(frozen=True)
class RadarGrid:
    """The zero-Doppler grid of a single-look scene; indices are 0-based and refer to pixel centres.

    Attributes
    ----------
    rows, cols : int
        Azimuth lines and range samples.
    epoch : datetime
        UTC origin of all times in seconds (the scene's own epoch).
    start_time_s, line_interval_s : float
        Zero-Doppler time of line 0 and time between lines.
    start_range_m, range_spacing_m : float
        Slant range of sample 0 and between samples.
    wavelength_m : float
        Carrier wavelength.
    look_side : str
        ``right`` or ``left``.
    """

    rows: int
    cols: int
    epoch: datetime
    start_time_s: float
    line_interval_s: float
    start_range_m: float
    range_spacing_m: float
    wavelength_m: float
    look_side: str = "right"

    @property
    def stop_time_s(self) -> float:
        """Time of the last line."""
        return self.start_time_s + (self.rows - 1) * self.line_interval_s

    @property
    def stop_range_m(self) -> float:
        """Slant range of the last sample."""
        return self.start_range_m + (self.cols - 1) * self.range_spacing_m

    @property
    def middle_utc(self) -> datetime:
        """UTC of the middle line."""
        return self.epoch + timedelta(seconds=0.5 * (self.start_time_s + self.stop_time_s))

    def time_to_line(self, time_s):
        """Line index of a zero-Doppler time."""
        return (time_s - self.start_time_s) / self.line_interval_s

    def range_to_sample(self, slant_range_m):
        """Sample index of a slant range."""
        return (slant_range_m - self.start_range_m) / self.range_spacing_m

    def line_to_time(self, line):
        """Zero-Doppler time of a line index."""
        return self.start_time_s + np.asarray(line) * self.line_interval_s

    def sample_to_range(self, sample):
        """Slant range of a sample index."""
        return self.start_range_m + np.asarray(sample) * self.range_spacing_m

    def crop(self, window: Window) -> RadarGrid:
        """Return the grid of a window."""
        return replace(
            self,
            rows=window.rows,
            cols=window.cols,
            start_time_s=self.start_time_s + window.row * self.line_interval_s,
            start_range_m=self.start_range_m + window.col * self.range_spacing_m,
        )

    def shift(self, time_s: float, range_m: float) -> RadarGrid:
        """Return the grid with its recorded times and ranges moved by a constant."""
        return replace(self, start_time_s=self.start_time_s + time_s, start_range_m=self.start_range_m + range_m)


@dataclass(frozen=True)
class MapGrid:
    """A north-up map grid.

    Attributes
    ----------
    rows, cols : int
        Size.
    west, north : float
        Outer corner of the upper left pixel, in units of the CRS.
    pixel_x, pixel_y : float
        Pixel width and height, both positive.
    crs_wkt : str
        The coordinate reference system.
    """

    rows: int
    cols: int
    west: float
    north: float
    pixel_x: float
    pixel_y: float
    crs_wkt: str

    @property
    def shape(self) -> tuple:
        """Rows and columns."""
        return self.rows, self.cols

    @property
    def geotransform(self) -> tuple:
        """The six numbers GDAL wants."""
        return self.west, self.pixel_x, 0.0, self.north, 0.0, -self.pixel_y

    @property
    def bounds(self) -> tuple:
        """West, south, east, north of the outer edges."""
        return self.west, self.north - self.rows * self.pixel_y, self.west + self.cols * self.pixel_x, self.north

    def x(self, col):
        """Coordinate of the centre of a (fractional) column."""
        return self.west + (np.asarray(col) + 0.5) * self.pixel_x

    def y(self, row):
        """Coordinate of the centre of a (fractional) row."""
        return self.north - (np.asarray(row) + 0.5) * self.pixel_y

    def col(self, x):
        """Fractional column of a coordinate; whole numbers are pixel centres."""
        return (np.asarray(x) - self.west) / self.pixel_x - 0.5

    def row(self, y):
        """Fractional row of a coordinate; whole numbers are pixel centres."""
        return (self.north - np.asarray(y)) / self.pixel_y - 0.5

    def crop(self, window: Window) -> MapGrid:
        """Return the grid of a window."""
        return replace(
            self,
            rows=window.rows,
            cols=window.cols,
            west=self.west + window.col * self.pixel_x,
            north=self.north - window.row * self.pixel_y,
        )

    def multilook(self, looks: Looks) -> MapGrid:
        """Return the grid of whole blocks of `looks` pixels; an incomplete last block is left out."""
        if not (1 <= looks.rows <= self.rows and 1 <= looks.cols <= self.cols):
            raise InputError(
                "Looks of {rows} x {cols} do not fit a raster of {have_rows} x {have_cols} pixels: choose fewer.",
                rows=looks.rows,
                cols=looks.cols,
                have_rows=self.rows,
                have_cols=self.cols,
            )
        return replace(
            self,
            rows=self.rows // looks.rows,
            cols=self.cols // looks.cols,
            pixel_x=self.pixel_x * looks.cols,
            pixel_y=self.pixel_y * looks.rows,
        )

    def refine(self, looks: Looks) -> MapGrid:
        """Return the finer grid whose `looks` blocks are the pixels of this one; the opposite of `multilook`."""
        return replace(
            self,
            rows=self.rows * looks.rows,
            cols=self.cols * looks.cols,
            pixel_x=self.pixel_x / looks.cols,
            pixel_y=self.pixel_y / looks.rows,
        )

    def shares_crs(self, other: MapGrid) -> bool:
        """Tell whether both grids count in one CRS, however it is written; a grid without one goes with any.

        Programs name one CRS differently. Where the definitions differ, places decide: the CRS is the same when it puts
        the middle and the corners of this grid within a tenth of a pixel.
        """
        if not self.crs_wkt or not other.crs_wkt or self.crs_wkt == other.crs_wkt:
            return True
        west, south, east, north = self.bounds
        x = np.array([west, west, east, east, 0.5 * (west + east)])
        y = np.array([south, north, south, north, 0.5 * (south + north)])
        there = _places_in(self.crs_wkt, other.crs_wkt, x, y)
        if there is None:
            return False
        apart = np.hypot((there[0] - x) / self.pixel_x, (there[1] - y) / self.pixel_y)
        return bool((apart < _SAME_PLACE_PIXELS).all())

    def require_same(self, other: MapGrid, this: str, that: str) -> None:
        """Raise `GridMismatchError` when `other` is not this grid; `this` and `that` name the parameters."""
        scale = (self.pixel_x, self.pixel_y, self.pixel_x, self.pixel_y)
        mine = (self.west, self.north, self.pixel_x * self.cols, self.pixel_y * self.rows)
        theirs = (other.west, other.north, other.pixel_x * other.cols, other.pixel_y * other.rows)
        near = all(abs(a - b) < 1e-3 * s for a, b, s in zip(mine, theirs, scale))
        if self.shape != other.shape or not near:
            raise GridMismatchError(
                "{that} ({cols2} x {rows2} pixels from {west2:.6g}, {north2:.6g}) does not lie on the grid of {this}"
                " ({cols} x {rows} pixels from {west:.6g}, {north:.6g}): make both with the same extent and pixels.",
                this=this,
                that=that,
                cols=self.cols,
                rows=self.rows,
                west=self.west,
                north=self.north,
                cols2=other.cols,
                rows2=other.rows,
                west2=other.west,
                north2=other.north,
            )
        if not self.shares_crs(other):
            raise GridMismatchError(
                "{that} has another coordinate reference system ({crs2}) than {this} ({crs}): make both in one.",
                this=this,
                that=that,
                crs=_crs_name(self.crs_wkt),
                crs2=_crs_name(other.crs_wkt),
            )


def _places_in(source: str, target: str, x: np.ndarray, y: np.ndarray) -> Optional[tuple]:
    """Return places in another CRS, the same for one that only has another name; None where there is no way to it."""
    import pyproj  # late: what reads no map does without it

    try:
        one, two = pyproj.CRS.from_user_input(source), pyproj.CRS.from_user_input(target)
        if one.equals(two, ignore_axis_order=True):
            return x, y
        if one.is_geographic != two.is_geographic:
            return None
        return pyproj.Transformer.from_crs(one, two, always_xy=True).transform(x, y)
    except pyproj.exceptions.ProjError:
        return None


def _crs_name(text: str) -> str:
    """Return the name of a CRS in WKT, or the beginning of another text."""
    quoted = text.split('"')
    return quoted[1] if len(quoted) > 2 else text[:40]


def map_grid(bounds: tuple, pixel_x: float, pixel_y: float, crs_wkt: str) -> MapGrid:
    """Return the grid that covers `bounds` with edges on whole multiples of the pixel size.

    Snapping makes grids of different scenes fall on the same pixels.

    Parameters
    ----------
    bounds : tuple of float
        West, south, east, north in units of the CRS.
    pixel_x, pixel_y : float
        Pixel size in units of the CRS, > 0.
    crs_wkt : str
        The coordinate reference system.
    """
    if not (pixel_x > 0.0 and pixel_y > 0.0):
        raise InputError(
            "PIXEL_SIZE is {x} x {y}: it must be greater than zero, in units of the map.", x=pixel_x, y=pixel_y
        )
    west = math.floor(bounds[0] / pixel_x + 1e-6) * pixel_x
    south = math.floor(bounds[1] / pixel_y + 1e-6) * pixel_y
    cols = max(1, math.ceil((bounds[2] - west) / pixel_x - 1e-6))
    rows = max(1, math.ceil((bounds[3] - south) / pixel_y - 1e-6))
    return MapGrid(rows, cols, west, south + rows * pixel_y, pixel_x, pixel_y, crs_wkt)
