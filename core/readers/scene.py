"""What every reader hands out: a radar scene as geometry, orbit, Doppler and pixels that are read by window."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import NamedTuple, Optional, Protocol, runtime_checkable

import numpy as np
from osgeo import gdal

from ..conventions import WGS84_A, WGS84_E2
from ..errors import FormatError, InputError
from ..grids import RadarGrid, Window
from ..orbit import Orbit
from ..progress import Progress
from ..raster import call_gdal, open_dataset

# Vectors of this many seconds before and after the scene stay in its orbit, so that biased times still find theirs.
ORBIT_MARGIN_S = 10.0


@dataclass(frozen=True)
class Doppler:
    """Doppler centroid as a polynomial in slant range, for the middle of the scene.

    Attributes
    ----------
    reference_range_m : float
        Origin of the powers, slant range in metres.
    coefficients : tuple of float
        Hz, Hz/m, Hz/m2, ... : ``f = sum_k coefficients[k] * (R - reference_range_m) ** k``.
    """

    reference_range_m: float
    coefficients: tuple

    def at(self, slant_range_m):
        """Return the Doppler centroid in Hz at slant ranges in metres (scalar or array, same shape, float64)."""
        return np.polynomial.polynomial.polyval(np.asarray(slant_range_m) - self.reference_range_m, self.coefficients)


@dataclass(frozen=True)
class Acquisition:
    """How a scene was taken and processed.

    Attributes
    ----------
    sensor : str
        Platform, instrument and mode, for example ``ENVISAT ASAR IM``.
    swath, polarisation : str
        For example ``IS2`` and ``VV``.
    absolute_orbit, relative_orbit : int
        Orbit and track number.
    pass_direction : str
        ``ascending`` or ``descending``.
    range_bandwidth_hz, azimuth_bandwidth_hz : float
        Bandwidths that were processed.
    range_sampling_hz, prf_hz : float
        Sampling rate along range and pulse repetition frequency.
    incidence_rad : float
        Incidence from the ellipsoid normal in the middle of the scene, as the product states it.
    """

    sensor: str
    swath: str
    polarisation: str
    absolute_orbit: int
    relative_orbit: int
    pass_direction: str
    range_bandwidth_hz: float
    azimuth_bandwidth_hz: float
    range_sampling_hz: float
    prf_hz: float
    incidence_rad: float


class TiePoint(NamedTuple):
    """A point of the product's own geolocation on the ellipsoid; line and sample are 0-based pixel centres."""

    line: float
    sample: float
    longitude_deg: float
    latitude_deg: float
    slant_range_m: float
    incidence_rad: float


@runtime_checkable
class PixelReader(Protocol):
    """Pixels of one opened scene; a context manager that belongs to the thread that opened it."""

    def read(self, window: Window) -> np.ndarray:
        """Return complex64 of shape (window.rows, window.cols); zero where the product has no data."""

    def close(self) -> None:
        """Let go of the file."""

    def __enter__(self) -> PixelReader: ...

    def __exit__(self, *exception) -> None: ...


class PixelSource(Protocol):
    """Where pixels come from; plain values, so that it crosses threads and processes."""

    def open(self) -> PixelReader:
        """Open the file for the calling thread."""


class SceneReader(Protocol):
    """One sensor's format. A further sensor is one module with such an object, listed in `readers`."""

    name: str

    def recognises(self, path) -> bool:
        """Tell from the first bytes whether the file is of this family, also when it is one that `open` refuses."""

    def open(self, path, polarisation: str, progress: Progress) -> Scene:
        """Return the scene with the orbit of the product; an empty `polarisation` is the first one."""


@dataclass(frozen=True, eq=False)
class Scene:
    """A single-look complex scene in zero-Doppler geometry.

    Pixel (line i, sample j), 0-based, has the zero-Doppler time ``grid.line_to_time(i)`` and the slant range
    ``grid.sample_to_range(j)``.

    Attributes
    ----------
    path : str
        The file.
    acquisition : Acquisition
        Sensor, mode, orbit number and bandwidths.
    grid : RadarGrid
        Times count from its epoch, a whole second of UTC.
    orbit : Orbit
        Vectors around the scene, times from the same epoch.
    doppler : Doppler
        Centroid in the middle of the scene.
    tie_points : tuple of (float, float)
        Corners as longitude and latitude in degrees: first line near, first far, last far, last near.
    geolocation : tuple of TiePoint
        All the points of the product's own geolocation.
    pixels : PixelSource
        Opens the pixels.
    """

    path: str
    acquisition: Acquisition
    grid: RadarGrid
    orbit: Orbit
    doppler: Doppler
    tie_points: tuple
    geolocation: tuple
    pixels: PixelSource

    def open(self) -> PixelReader:
        """Open the pixels for the calling thread; use as a context manager."""
        return self.pixels.open()

    def with_orbit(self, orbit: Orbit) -> Scene:
        """Return the scene with another orbit, cut to the vectors it needs and counted from its epoch."""
        grid = self.grid
        part = orbit.rebase(grid.epoch).crop(grid.start_time_s - ORBIT_MARGIN_S, grid.stop_time_s + ORBIT_MARGIN_S)
        return replace(self, orbit=part)

    @property
    def heading_rad(self) -> float:
        """Flight direction over the ground in the middle of the scene, clockwise from north, 0 to 2 pi."""
        middle_s = 0.5 * (self.grid.start_time_s + self.grid.stop_time_s)
        position, velocity = self.orbit.interpolate(middle_s)
        longitude = math.atan2(position[1], position[0])
        # The direction of the ellipsoid normal below the satellite, to better than 1e-6 rad by Bowring's formula.
        radius, polar = math.hypot(position[0], position[1]), WGS84_A * math.sqrt(1.0 - WGS84_E2)
        reduced = math.atan2(position[2] * WGS84_A, radius * polar)
        latitude = math.atan2(
            position[2] + WGS84_E2 / (1.0 - WGS84_E2) * polar * math.sin(reduced) ** 3,
            radius - WGS84_E2 * WGS84_A * math.cos(reduced) ** 3,
        )
        east = -math.sin(longitude) * velocity[0] + math.cos(longitude) * velocity[1]
        inward = math.cos(longitude) * velocity[0] + math.sin(longitude) * velocity[1]
        north = -math.sin(latitude) * inward + math.cos(latitude) * velocity[2]
        return math.atan2(east, north) % (2.0 * math.pi)


@dataclass(frozen=True)
class GdalPixels:
    """Pixels of a product that one of GDAL's drivers reads.

    Attributes
    ----------
    path : str
        What GDAL opens.
    band : int
        Band number, from 1.
    rows, cols : int
        The size that the annotation states.
    """

    path: str
    band: int
    rows: int
    cols: int

    def open(self) -> PixelReader:
        """Open the file for the calling thread."""
        return GdalPixelReader(self)


class GdalPixelReader:
    """Windows of a complex raster through GDAL; one object, one thread."""

    def __init__(self, source: GdalPixels):
        self._source = source
        self._dataset = open_dataset(source.path)
        size = self._dataset.RasterYSize, self._dataset.RasterXSize
        if size != (source.rows, source.cols) or self._dataset.RasterCount < source.band:
            raise FormatError(
                "INPUT: GDAL finds {rows} lines of {cols} samples in {path} and its annotation states {want_rows} of"
                " {want_cols}: the file is damaged, get it again.",
                rows=size[0],
                cols=size[1],
                path=source.path,
                want_rows=source.rows,
                want_cols=source.cols,
            )

    def read(self, window: Window) -> np.ndarray:
        """Return complex64 of shape (window.rows, window.cols); zero where the product has no data."""
        source = self._source
        inside = 0 <= window.row <= window.row + window.rows <= source.rows
        if not (inside and 0 <= window.col <= window.col + window.cols <= source.cols):
            raise InputError(
                "The window {window} reaches outside the scene of {rows} lines and {cols} samples: cut it first.",
                window=tuple(window),
                rows=source.rows,
                cols=source.cols,
            )
        if window.rows == 0 or window.cols == 0:
            return np.zeros((window.rows, window.cols), np.complex64)
        array = self._read_band(window)
        if array is None:
            raise FormatError(
                "INPUT: the pixels of {path} from line {row} cannot be read: the file is damaged, get it again.",
                path=source.path,
                row=window.row,
            )
        return array

    def _read_band(self, window: Window) -> Optional[np.ndarray]:
        """Return pixels as complex64, or None when they cannot be read."""
        band = self._dataset.GetRasterBand(self._source.band)
        place = window.col, window.row, window.cols, window.rows
        if band.DataType != gdal.GDT_CInt16:
            array = call_gdal(band.ReadAsArray, *place)
            return None if array is None else array.astype(np.complex64, copy=False)
        # GDAL converts whole numbers one by one, numpy many at a time
        parts = call_gdal(band.ReadRaster, *place, buf_type=gdal.GDT_CInt16)
        if parts is None:
            return None
        return np.frombuffer(parts, np.int16).astype(np.float32).view(np.complex64).reshape(window.rows, window.cols)

    def close(self) -> None:
        """Let go of the file."""
        self._dataset = None

    def __enter__(self) -> GdalPixelReader:
        return self

    def __exit__(self, *exception) -> None:
        self.close()
