"""Series and velocities as NetCDF after the conventions CF-1.8, for programs that are no GIS."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from datetime import datetime, timezone
from functools import partial
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pyproj
from osgeo import gdal

from ..errors import InputError, MissingDependencyError, ResourceError
from ..grids import MapGrid, tiles
from ..progress import Progress, check_cancelled
from ..raster import Raster, scratch_beside
from ..version import __version__
from .series import SeriesReader

_STRIP_BYTES = 32 << 20
_HEADER_BYTES = 1 << 20
_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
_DAY_S = 86400.0
_MAPPING = "crs"
_UNITS = {"": "1", "m/yr": "m year-1", "m/yr^2": "m year-2"}


class Layer(NamedTuple):
    """A band of a raster that goes into the file as a variable.

    Attributes
    ----------
    path : str
        Raster on the grid of the series.
    band : int
        From 1.
    name : str
        Of the variable.
    unit : str
    meaning : str
        Its long name.
    """

    path: str
    band: int
    name: str
    unit: str
    meaning: str


def require_netcdf(target: str) -> None:
    """Raise what keeps a file from being written, before the work whose end it is.

    Raises
    ------
    MissingDependencyError
        GDAL was built without netCDF.
    InputError
        The folder does not exist.
    """
    driver = gdal.GetDriverByName("netCDF")
    if driver is None or not driver.GetMetadataItem("DCAP_CREATE_MULTIDIMENSIONAL"):
        raise MissingDependencyError(
            "NETCDF: the library {name} of this QGIS cannot write NetCDF files: leave the output out.",
            name="GDAL",
        )
    if not Path(target).parent.is_dir():
        raise InputError("The folder {folder} does not exist: choose an existing one.", folder=str(Path(target).parent))


def write_netcdf(target: str, series: str, layers: Sequence[Layer], progress: Progress) -> None:
    """Write a series, and layers on its grid, as NetCDF-4 with dimensions time, y and x.

    Displacement is in metres toward the sensor; coordinates are pixel centres; NaN is no data. A year in the units of
    velocities is 365.25 days.

    Parameters
    ----------
    target : str
        The file to write; it is put in its place at the end.
    series : str
        Series, one band per date.
    layers : sequence of Layer
    progress : Progress
        Told and asked per strip.
    """
    require_netcdf(target)
    with scratch_beside(target) as folder, SeriesReader(series) as reader:
        _require_space(target, reader, len(layers))
        part = str(Path(folder) / "part.nc")
        errors: list = []
        gdal.PushErrorHandler(partial(_keep_failure, errors))
        try:
            _write_all(part, reader, layers, progress)
        except RuntimeError as error:  # GDAL with its exceptions on
            errors.append(str(error))
        finally:
            gdal.PopErrorHandler()
        if errors:
            raise ResourceError(
                "{path} cannot be written ({reason}): free some space on that disk and run again.",
                path=target,
                reason=errors[0].splitlines()[0].rstrip(" ."),
            )
        Path(part).replace(target)


def _require_space(target: str, reader: SeriesReader, layers: int) -> None:
    """Raise before the work when the disk cannot hold the file: HDF5 may end the process when closing a file fails."""
    grid = reader.grid
    need = _HEADER_BYTES + 4 * grid.rows * grid.cols * (len(reader.dates) + layers)
    free = shutil.disk_usage(Path(target).parent).free
    if free < need:
        raise ResourceError(
            "{path} needs up to {need:.1f} GB and {free:.1f} GB are free on that disk: choose another folder,"
            " a smaller area or larger pixels.",
            path=target,
            need=need / 1e9,
            free=free / 1e9,
        )


def _keep_failure(errors: list, kind: int, _, text: str) -> None:
    """Keep what GDAL complains of; a full disk shows in messages only, the last of them while the file is closed."""
    if kind >= gdal.CE_Failure:
        errors.append(text)


def _write_all(part: str, reader: SeriesReader, layers: Sequence[Layer], progress: Progress) -> None:
    dataset = gdal.GetDriverByName("netCDF").CreateMultiDimensional(part)
    if dataset is not None:
        _fill(dataset.GetRootGroup(), reader, layers, progress)
        dataset.FlushCache()


def _fill(group, reader: SeriesReader, layers, progress: Progress) -> None:
    record, grid = reader.record, reader.grid
    facts = {
        "Conventions": "CF-1.8",
        "title": "Displacement from radar interferograms",
        "source": record.sensor,
        "history": f"{datetime.now(timezone.utc):%Y-%m-%dT%H:%M:%SZ} QuakeSAR {__version__}",
        "comment": "Positive toward the sensor; relative to the reference place and the first date.",
    }
    for key, text in facts.items():
        _set(group, key, text)
    for key in ("wavelength_m", "heading_rad", "incidence_rad"):
        _set(group, key, float(getattr(record, key)))
    _set(group, "look_side", record.look_side)
    dimensions = _coordinates(group, reader)
    variable = _variable(group, "displacement", dimensions, "m", "displacement toward the sensor")
    step = 1.0 / (len(reader.dates) + len(layers))
    for k in range(len(reader.dates)):
        for window in _strips(grid):
            check_cancelled(progress)
            block = reader.band(k, window).astype(np.float32)
            _write(variable, block[None], (k, window.row, 0))
        progress.update(step * (k + 1))
    names = {layer.name for layer in layers}
    for number, layer in enumerate(layers, start=len(reader.dates) + 1):
        with Raster(layer.path) as raster:
            unit = _UNITS.get(layer.unit, layer.unit)
            out = _variable(group, layer.name, dimensions[1:], unit, layer.meaning)
            if f"{layer.name}_deviation" in names:
                _set(out, "ancillary_variables", f"{layer.name}_deviation")
            for window in _strips(grid):
                check_cancelled(progress)
                _write(out, raster.read(window, layer.band).astype(np.float32), (window.row, 0))
        progress.update(step * number)


def _strips(grid: MapGrid):
    return tiles(grid.shape, (max(1, _STRIP_BYTES // (4 * grid.cols)), grid.cols))


def _coordinates(group, reader: SeriesReader) -> list:
    """Write time, rows, columns and the map projection; return the dimensions."""
    grid = reader.grid
    crs = pyproj.CRS.from_wkt(grid.crs_wkt)
    axes = [("time", "time", "days since 1970-01-01 00:00:00", "T")]
    if crs.is_geographic:
        axes += [("lat", "latitude", "degrees_north", "Y"), ("lon", "longitude", "degrees_east", "X")]
    else:
        unit = "m" if crs.axis_info[0].unit_name in ("metre", "meter") else crs.axis_info[0].unit_name
        axes += [("y", "projection_y_coordinate", unit, "Y"), ("x", "projection_x_coordinate", unit, "X")]
    days = np.array([(date - _EPOCH).total_seconds() / _DAY_S for date in reader.dates])
    values = days, grid.y(np.arange(grid.rows)), grid.x(np.arange(grid.cols))
    dimensions = []
    for (name, standard, unit, axis), numbers in zip(axes, values):
        dimension = group.CreateDimension(name, "", "", len(numbers))
        dimensions.append(dimension)
        variable = group.CreateMDArray(name, [dimension], gdal.ExtendedDataType.Create(gdal.GDT_Float64))
        for key, text in (("standard_name", standard), ("units", unit), ("axis", axis)):
            _set(variable, key, text)
        if name == "time":
            _set(variable, "calendar", "standard")
        variable.Write(np.ascontiguousarray(numbers, np.float64))
    mapping = group.CreateMDArray(_MAPPING, [], gdal.ExtendedDataType.Create(gdal.GDT_Int32))
    for key, value in crs.to_cf().items():
        if isinstance(value, (str, int, float)):
            _set(mapping, key, value)
    return dimensions


def _variable(group, name: str, dimensions: list, unit: str, meaning: str):
    kind = gdal.ExtendedDataType.Create(gdal.GDT_Float32)
    options = ["COMPRESS=DEFLATE", "ZLEVEL=1"]
    variable = group.CreateMDArray(name, dimensions, kind, options)
    variable.SetNoDataValueDouble(float("nan"))
    for key, text in (("units", unit), ("long_name", meaning), ("grid_mapping", _MAPPING)):
        _set(variable, key, text)
    return variable


def _set(item, key: str, value) -> None:
    """Give a group or a variable an attribute."""
    if isinstance(value, str):
        kind = gdal.ExtendedDataType.CreateString()
    else:
        kind = gdal.ExtendedDataType.Create(gdal.GDT_Float64)
        value = float(value)
    item.CreateAttribute(key, [], kind).Write(value)


def _write(variable, block: np.ndarray, start: tuple) -> None:
    variable.Write(np.ascontiguousarray(block), list(start), list(block.shape))
