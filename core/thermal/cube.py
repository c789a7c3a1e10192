"""The thermal cube on disk: a GeoTIFF with one band per time, named by its ISO date, read by blocks of time and window.

Bands are stored one after the other in tiles of 64 pixels: a day is read to be looked at, and a column of tiles is
read to follow pixels through time, both without the rest. Floats are not compressed: measured values hardly shrink (to
two thirds), and reading them would take seven times as long.
"""

from __future__ import annotations

import json
import threading
from dataclasses import asdict
from pathlib import Path
from typing import NamedTuple, Optional

import numpy as np
from osgeo import gdal, gdal_array
from pyproj import CRS, Transformer

from ..conventions import Step
from ..errors import FormatError, InputError
from ..grids import MapGrid, Window, tiles
from ..guarding import guard_parsing
from ..pipeline import default_workers
from ..raster import Raster, RasterWriter, _Extent, _Failures, call_gdal, describe_inputs, part_of
from ..version import __version__

TILE = 64
EARTH_RADIUS_KM = 6371.0
DAY = np.timedelta64(1, "D")
LEAST_YEARS = 5
_BUDGET = 600e6
_HASHED = 256 << 20


class Facts(NamedTuple):
    """What a cube holds.

    Attributes
    ----------
    product : str
        ``thermal_cube`` (a physical quantity), ``thermal_index``, ``thermal_quantile``, ``thermal_alarm`` or
        ``thermal_climatology``.
    quantity, unit : str
        For example ``outgoing longwave radiation`` and ``W m-2``.
    level_hpa : float or None
        Pressure level.
    history : tuple of Step
        Oldest first.
    """

    product: str
    quantity: str
    unit: str
    level_hpa: Optional[float] = None
    history: tuple = ()

    def derive(self, step: Step, **changes) -> Facts:
        """Return the facts of a cube made from this one by `step`."""
        return self._replace(history=(*self.history, step), **changes)

    def to_tags(self) -> dict:
        """Return the facts as strings for the QUAKESAR tag domain."""
        tags = {"PRODUCT": self.product, "QUANTITY": self.quantity, "UNIT": self.unit}
        tags["SOFTWARE"] = f"QuakeSAR {__version__}"
        tags["HISTORY"] = json.dumps([asdict(step) for step in self.history], default=str)
        if self.level_hpa is not None:
            tags["LEVEL_HPA"] = repr(float(self.level_hpa))
        return tags

    @classmethod
    def from_tags(cls, tags: dict) -> Facts:
        """Read the facts; a cube of other software has an empty product."""
        level = tags.get("LEVEL_HPA")
        with guard_parsing("HISTORY"):
            history = tuple(Step(**step) for step in json.loads(tags.get("HISTORY", "[]")))
            return cls(
                tags.get("PRODUCT", ""),
                tags.get("QUANTITY", ""),
                tags.get("UNIT", ""),
                float(level) if level else None,
                history,
            )


class Cube(Raster):
    """A cube opened for reading; one object, one thread.

    Parameters
    ----------
    path : str or Path
        A multi-band raster whose band descriptions are ISO dates or times (UTC).
    parameter : str
        The name of the tool's parameter, for error messages.

    Attributes
    ----------
    grid : MapGrid
    times : ndarray of datetime64[m], shape (time,)
        UTC.
    facts : Facts
    """

    def __init__(self, path, parameter: str = "INPUT"):
        super().__init__(path, parameter)
        self.facts = Facts.from_tags(self.tags)
        self.times = self._parse_times()
        nodata = self._dataset.GetRasterBand(1).GetNoDataValue()
        self._nodata = None if nodata is None or np.isnan(nodata) else np.float32(nodata)

    def _parse_times(self) -> np.ndarray:
        names = self.band_names()
        try:
            times = np.array([np.datetime64(name.strip().rstrip("Z"), "m") for name in names])
        except ValueError:
            times = np.array(["NaT"], "datetime64[m]")
        if np.isnat(times).any() or not all(name.strip() for name in names):
            raise InputError(
                "{parameter}: the bands of {path} are not named by ISO dates: make the cube with the tool Import cube.",
                parameter=self.parameter,
                path=Path(self.path).name,
            )
        return times

    @property
    def days(self) -> np.ndarray:
        """UTC days as datetime64[D], shape (time,)."""
        return self.times.astype("datetime64[D]")

    @property
    def shape(self) -> tuple:
        """Times, rows, columns."""
        return (self.times.size, *self.grid.shape)

    def read_block(
        self, window: Optional[Window] = None, start: int = 0, stop: Optional[int] = None, *, memory=None
    ) -> np.ndarray:
        """Return a block as float32, shape (time, rows, cols); NaN where there is no data.

        Parameters
        ----------
        window : Window or None
            Pixels; all of them when left out.
        start, stop : int
            Bands, counted from 0, `stop` excluded.
        memory : ndarray of float32, shape (n,), or None
            Where the block may lie, when it is large enough for all bands of the window.
        """
        window = window or Window(0, 0, *self.grid.shape)
        stop = self.times.size if stop is None else stop
        place, shape = (window.col, window.row, window.cols, window.rows), (stop - start, window.rows, window.cols)
        if memory is not None and (start, stop) == (0, self.bands) and self.bands > 1:
            data = memory[: stop * window.rows * window.cols].reshape(shape)
            data = call_gdal(self._dataset.ReadAsArray, *place, buf_obj=data)
        else:
            bands = list(range(start + 1, stop + 1))
            data = call_gdal(self._dataset.ReadRaster, *place, buf_type=gdal.GDT_Float32, band_list=bands)
        if data is None:
            raise FormatError(
                "{parameter}: {path} is damaged, the pixels from row {row} cannot be read: make the file again.",
                parameter=self.parameter,
                path=self.path,
                row=window.row,
            )
        block = np.frombuffer(data, np.float32).reshape(shape)
        return block if self._nodata is None else np.where(block == self._nodata, np.float32(np.nan), block)

    def require(self, *products: str) -> None:
        """Raise `InputError` unless the cube is one of `products` (see `Facts`)."""
        if self.facts.product not in products:
            raise InputError(
                "{parameter}: {path} is a raster of kind '{found}' and '{want}' is needed: choose the output of the"
                " tool that makes it.",
                parameter=self.parameter,
                path=Path(self.path).name,
                found=self.facts.product or "unknown",
                want="' or '".join(products),
            )

    def require_daily(self) -> np.ndarray:
        """Return the days, or raise `InputError` when they are not in order or a day comes twice."""
        require_order(self.days, self.parameter)
        return self.days

    def require_years(self) -> np.ndarray:
        """Return the calendar year of every band, or raise `InputError` for fewer than five years with data."""
        years = years_of(self.require_daily())
        count = np.unique(years).size
        if count < LEAST_YEARS:
            raise InputError(
                "{parameter}: {path} covers {found} calendar years and a climatology needs at least {want}: import a"
                " longer series.",
                parameter=self.parameter,
                path=Path(self.path).name,
                found=count,
                want=LEAST_YEARS,
            )
        return years


class ThreadCubes:
    """One file opened by every thread that asks, since a handle of GDAL belongs to one; use as a context manager.

    Reading then goes on while the thread that began it all writes, and from several places of the file at once. Each
    thread reads into the same memory again: new pages for every block cost as much as reading it.
    """

    def __init__(self, path, parameter: str = "INPUT"):
        self._name, self._own, self._opened = (path, parameter), threading.local(), []

    def read_block(self, window: Window, start: int = 0, stop: Optional[int] = None) -> np.ndarray:
        """Return what `Cube.read_block` does; the next call of the same thread overwrites it."""
        own = self._own
        if not hasattr(own, "cube"):
            own.cube, own.memory = Cube(*self._name), np.empty(0, np.float32)
            self._opened.append(own.cube)
        size = own.cube.bands * window.rows * window.cols
        if own.memory.size < size:
            own.memory = np.empty(size, np.float32)
        return own.cube.read_block(window, start, stop, memory=own.memory)

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        for cube in self._opened:
            cube.close()


def require_order(days: np.ndarray, parameter: str) -> None:
    """Raise `InputError` unless days increase strictly.

    Parameters
    ----------
    days : ndarray of datetime64[D], shape (time,)
        UTC.
    parameter : str
        For the message.
    """
    steps = np.diff(days.astype(np.int64))
    if (steps < 0).any():
        raise InputError(
            "{parameter}: the days are not in order, {day} comes after {before}: sort the series by time.",
            parameter=parameter,
            day=str(days[1:][steps < 0][0]),
            before=str(days[:-1][steps < 0][0]),
        )
    if (steps == 0).any():
        raise InputError(
            "{parameter}: the day {day} comes more than once: keep one field a day, or import with the daily mean.",
            parameter=parameter,
            day=str(days[1:][steps == 0][0]),
        )


def years_of(days: np.ndarray) -> np.ndarray:
    """Return calendar years of datetime64 days, int64."""
    return days.astype("datetime64[Y]").astype(np.int64) + 1970


def months_of(days: np.ndarray) -> np.ndarray:
    """Return calendar months of datetime64 days, int64, 1 to 12."""
    return days.astype("datetime64[M]").astype(np.int64) % 12 + 1


def format_times(times: np.ndarray) -> list:
    """Return band names: ``YYYY-MM-DD``, with the time of day where some time is not midnight."""
    days = times.astype("datetime64[D]")
    unit = "D" if (days == times).all() else "m"
    return [str(time) for time in times.astype(f"datetime64[{unit}]")]


class CubeWriter(RasterWriter):
    """A cube written by blocks and put in its place only when everything succeeded; use as a context manager.

    Parameters
    ----------
    path : str or Path
        Where the finished file goes.
    grid : MapGrid
        Its pixels.
    names : sequence of str
        Band names, see `format_times`.
    facts : Facts
        Written to the tags.
    dtype : numpy dtype
        float32 or uint8.
    may_be_constant : bool
        Set for alarms and counts; other outputs without any contrast are an error.
    """

    def __init__(self, path, grid: MapGrid, names, facts: Facts, *, dtype=np.float32, may_be_constant=False):
        self.path, self.grid, dtype = Path(path), grid, np.dtype(dtype)
        self._check_place(len(names) * grid.rows * grid.cols * dtype.itemsize if dtype.kind == "f" else 0)
        self._part = part_of(self.path)
        self._failures, self._extents, self._must_vary = _Failures(), [_Extent()], not may_be_constant
        # a tile must not be much larger than the map
        high, wide = (min(TILE, -(-size // 16) * 16) for size in grid.shape)
        options = [f"BLOCKXSIZE={wide}", f"BLOCKYSIZE={high}", "TILED=YES", "INTERLEAVE=BAND", "BIGTIFF=IF_SAFER"]
        options += [] if dtype.kind == "f" else ["COMPRESS=DEFLATE", "ZLEVEL=1"]
        self._create(len(names), dtype, options, facts.to_tags())
        for index, name in enumerate(names):
            band = self._dataset.GetRasterBand(index + 1)
            band.SetDescription(name)
            band.SetUnitType(facts.unit)
        if dtype.kind == "f":
            self._dataset.GetRasterBand(1).SetNoDataValue(float("nan"))

    def write_block(self, window: Window, block: np.ndarray, start: int = 0) -> None:
        """Write a block of shape (time, rows, cols) whose first band is `start`, counted from 0."""
        extent = self._extents[0]
        if not extent.low < extent.high:  # all that is asked is whether there is any contrast
            extent.add(block)
        place = window.col, window.row, window.cols, window.rows
        bands = list(range(start + 1, start + 1 + block.shape[0]))
        code = gdal_array.NumericTypeCodeToGDALTypeCode(block.dtype.type)
        data = memoryview(np.ascontiguousarray(block)).cast("B")
        self._failures.watch(self._dataset.WriteRaster, *place, data, window.cols, window.rows, code, bands)
        self._require_written()


def plan_blocks(shape: tuple, arrays: int = 2) -> tuple:
    """Return windows that hold the whole time axis, and the number of threads, within the memory budget.

    Parameters
    ----------
    shape : tuple of int
        Times, rows, columns.
    arrays : int
        Float32 arrays of a block's size that are alive per block.

    Returns
    -------
    windows : list of Window
    workers : int
    """
    pixel = 4.0 * shape[0] * arrays
    rows = TILE
    while rows > 1 and 3 * pixel * rows * TILE > _BUDGET:
        rows //= 2
    workers = int(min(default_workers(), max(1, (_BUDGET / (pixel * rows * TILE) - 1) // 2)))
    return list(tiles(shape[1:], (rows, TILE))), workers


def describe_files(**paths) -> dict:
    """Return name and hash of every input for a history step; name and size of those too large to hash."""
    found = {}
    for key, path in paths.items():
        place = Path(path) if path else None
        if place is not None and place.is_file() and place.stat().st_size > _HASHED:
            found[key] = f"{place.name} bytes:{place.stat().st_size}"
        else:
            found.update(describe_inputs(**{key: path}))
    return found


def is_geographic(grid: MapGrid) -> bool:
    """Tell whether a grid is in degrees; one without CRS is when it fits the globe."""
    if grid.crs_wkt:
        return CRS.from_wkt(grid.crs_wkt).is_geographic
    west, south, east, north = grid.bounds
    return south >= -95.0 and north <= 95.0 and east - west <= 361.0


def cell_lonlat(grid: MapGrid) -> tuple:
    """Return longitude and latitude of all pixel centres, degrees, each of shape (rows, cols)."""
    x, y = np.meshgrid(grid.x(np.arange(grid.cols)), grid.y(np.arange(grid.rows)))
    if is_geographic(grid):
        return x, y
    return Transformer.from_crs(CRS.from_wkt(grid.crs_wkt), "EPSG:4326", always_xy=True).transform(x, y)


def cell_areas_km2(grid: MapGrid) -> np.ndarray:
    """Return the area of a pixel in each row, km2, shape (rows,); on the sphere for maps in degrees."""
    if is_geographic(grid):
        edges = np.clip(grid.north - grid.pixel_y * np.arange(grid.rows + 1), -90.0, 90.0)
        height = np.abs(np.diff(np.sin(np.radians(edges))))
        return EARTH_RADIUS_KM**2 * np.radians(grid.pixel_x) * height
    unit = CRS.from_wkt(grid.crs_wkt).axis_info[0].unit_conversion_factor
    return np.full(grid.rows, grid.pixel_x * grid.pixel_y * unit**2 * 1e-6)


def distance_km(lon_deg, lat_deg, lon2_deg, lat2_deg):
    """Return great-circle distances in km (haversine, radius 6371 km); arguments in degrees broadcast."""
    lon, lat, lon2, lat2 = (np.radians(v) for v in (lon_deg, lat_deg, lon2_deg, lat2_deg))
    half = np.sin(0.5 * (lat2 - lat)) ** 2 + np.cos(lat) * np.cos(lat2) * np.sin(0.5 * (lon2 - lon)) ** 2
    return 2.0 * EARTH_RADIUS_KM * np.arcsin(np.sqrt(np.clip(half, 0.0, 1.0)))
