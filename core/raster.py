"""Rasters on disk: the one module that reads and writes through GDAL.

Readers hand out windows as numpy arrays with NaN (or zero, for complex data) where there is no data. Writers put a
file beside the wanted one and rename it at the end, so a cancelled or failed run leaves nothing.
"""

from __future__ import annotations

import contextlib
import hashlib
import itertools
import os
import shutil
import tempfile
import threading
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple, Optional

import numpy as np
from osgeo import gdal, gdal_array, osr

from .conventions import TAG_DOMAIN, Record
from .errors import EmptyOutputError, FormatError, InputError, ResourceError
from .grids import MapGrid, Window
from .guarding import check_netcdf, guard_parsing, patience_for, watch_worker
from .words import tr

_OPTIONS = ("TILED=YES", "INTERLEAVE=BAND", "BLOCKXSIZE=256", "BLOCKYSIZE=256", "BIGTIFF=IF_SAFER", "NUM_THREADS=2")

# Lines of two full scenes for one row of tiles, and the blocks of the files being written.
_CACHE_BYTES = 96 << 20
_cache = {"runs": 0, "before": 0}
_cache_lock = threading.Lock()
_numbers = itertools.count(1)


class Band(NamedTuple):
    """What a band holds: its name in the layer tree and its unit."""

    name: str
    unit: str = ""


def call_gdal(function, *args, **options):
    """Call GDAL and return None on failure, whether or not its exceptions are switched on.

    QGIS 3.22 runs with GDAL's exceptions off and later versions with exceptions on, and the switch is global.
    """
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        return function(*args, **options)
    except RuntimeError:
        return None
    finally:
        gdal.PopErrorHandler()


@contextlib.contextmanager
def bounded_cache():
    """Hold GDAL's block cache at 96 MB while a stage runs; by default it grows with the files to 5 % of the memory.

    The cache is one for the process, so the last of several runs at once gives the host's own limit back.
    """
    with _cache_lock:
        if not _cache["runs"]:
            _cache["before"] = gdal.GetCacheMax()
            gdal.SetCacheMax(min(_CACHE_BYTES, _cache["before"]))
        _cache["runs"] += 1
    try:
        yield
    finally:
        with _cache_lock:
            _cache["runs"] -= 1
            if not _cache["runs"]:
                gdal.SetCacheMax(_cache["before"])


def open_dataset(path, parameter: str = "INPUT") -> gdal.Dataset:
    """Open a raster for reading or raise `FormatError` naming the parameter."""
    check_netcdf(path, parameter)
    with watch_worker(patience_for(path)):
        dataset = call_gdal(gdal.Open, str(path), gdal.GA_ReadOnly)
    if dataset is None:
        reason = gdal.GetLastErrorMsg() or tr("it is not a raster that GDAL knows")
        raise FormatError(
            "{parameter}: {path} cannot be opened ({reason}). Choose a readable raster file.",
            parameter=parameter,
            path=str(path),
            reason=reason.rstrip("."),
        )
    return dataset


@lru_cache(maxsize=64)
def _is_usable(wkt: str) -> bool:
    """Tell whether a coordinate reference system, where it is one of the Earth, can be turned into degrees."""
    reference = osr.SpatialReference()
    if call_gdal(reference.ImportFromWkt, wkt) != 0:
        return False
    if not (reference.IsGeographic() or reference.IsProjected()):
        return True  # local metres
    try:
        import pyproj  # asked first here, as GDAL notices less
    except ImportError:
        return True
    try:
        pyproj.Transformer.from_crs(pyproj.CRS.from_wkt(wkt), "EPSG:4326", always_xy=True)
    except pyproj.exceptions.ProjError:
        return False
    return True


def part_of(path: Path) -> Path:
    """Return the hidden name beside `path` under which it is written; of its own for every writer of every process."""
    return path.with_name(f".{path.name}.{next(_numbers)}.{os.getpid()}.part.tif")


def scratch_beside(path) -> tempfile.TemporaryDirectory:
    """Return a hidden folder beside an output; its name tells the process, so that a killed one can be cleared up."""
    folder = Path(path).resolve().parent
    return tempfile.TemporaryDirectory(prefix=".quakesar-", suffix=f".partial-{os.getpid()}", dir=folder)


@contextlib.contextmanager
def discard_on_failure(paths):
    """Remove those of several outputs that a failed or cancelled run made or changed; earlier files stay."""
    paths = [Path(path) for path in paths if path]
    before = {path: _stamp(path) for path in paths}
    try:
        yield
    except BaseException:
        for path in paths:
            if _stamp(path) != before[path]:
                path.unlink(missing_ok=True)
        raise


def _stamp(path: Path):
    state = path.stat() if path.exists() else None
    return state and (state.st_mtime_ns, state.st_size, state.st_ino)


class Raster:
    """A georeferenced raster opened for windowed reading; one object, one thread.

    Parameters
    ----------
    path : str or Path
        Anything GDAL opens.
    parameter : str
        The name of the tool's parameter, for error messages.
    """

    def __init__(self, path, parameter: str = "INPUT"):
        self.path, self.parameter = str(path), parameter
        self._dataset = open_dataset(path, parameter)
        transform = call_gdal(self._dataset.GetGeoTransform)
        wkt = call_gdal(self._dataset.GetProjection)
        if transform is None or wkt is None or not np.isfinite(transform).all() or (wkt and not _is_usable(wkt)):
            raise FormatError(
                "{parameter}: the georeference of {path} is damaged: assign the right coordinate reference system, or"
                " get the file again.",
                parameter=parameter,
                path=self.path,
            )
        if transform[2] or transform[4] or transform[5] >= 0 or transform[1] <= 0:
            raise InputError(
                "{parameter}: {path} is not a north-up map raster: warp it to a map projection first.",
                parameter=parameter,
                path=self.path,
            )
        size = self._dataset.RasterYSize, self._dataset.RasterXSize
        self.grid = MapGrid(*size, transform[0], transform[3], transform[1], -transform[5], wkt)
        with guard_parsing(path, parameter):
            self.bands = self._dataset.RasterCount
            self.tags = self._dataset.GetMetadata(TAG_DOMAIN) or {}
            self.is_complex = bool(gdal.DataTypeIsComplex(self._dataset.GetRasterBand(1).DataType))

    @property
    def record(self) -> Record:
        """The record in the tags; raises `FormatError` when there is none."""
        return Record.from_tags(self.tags, f"{self.parameter}: {Path(self.path).name}")

    def band_names(self) -> tuple:
        """Descriptions of all bands."""
        return tuple(self._dataset.GetRasterBand(i + 1).GetDescription() for i in range(self.bands))

    def read(self, window: Optional[Window] = None, band: int = 1) -> np.ndarray:
        """Return one band of a window; floats get NaN and complex numbers zero where there is no data."""
        window = window or Window(0, 0, *self.grid.shape)
        source = self._dataset.GetRasterBand(band)
        array = call_gdal(source.ReadAsArray, window.col, window.row, window.cols, window.rows)
        if array is None:
            raise FormatError(
                "{parameter}: {path} is damaged, the pixels from row {row} cannot be read: make the file again.",
                parameter=self.parameter,
                path=self.path,
                row=window.row,
            )
        nodata = source.GetNoDataValue()
        if nodata is not None and not np.isnan(nodata) and array.dtype.kind == "f":
            array[array == array.dtype.type(nodata)] = np.nan
        return array

    def require_kind(self, *products: str) -> Record:
        """Return the record and raise `InputError` unless the raster is one of `products`."""
        record = self.record
        if record.product not in products:
            raise InputError(
                "{parameter}: {path} is a raster of kind '{found}' and '{want}' is needed: choose the output of the"
                " tool that makes it.",
                parameter=self.parameter,
                path=Path(self.path).name,
                found=record.product,
                want="' or '".join(products),
            )
        return record

    def close(self) -> None:
        """Let go of the file."""
        self._dataset = None

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.close()


@dataclass
class _Extent:
    """Running smallest and largest finite value of a band."""

    low: float = np.inf
    high: float = -np.inf

    def add(self, array: np.ndarray) -> None:
        values = np.abs(array) if array.dtype.kind == "c" else array
        if values.size and values.dtype.kind == "f":
            # NaN counts for nothing here; only where there are infinities or nothing else, finite values are picked out
            low, high = np.fmin.reduce(values, axis=None), np.fmax.reduce(values, axis=None)
            values = np.array([low, high]) if np.isfinite(low) and np.isfinite(high) else values[np.isfinite(values)]
        if values.size:
            self.low, self.high = min(self.low, float(values.min())), max(self.high, float(values.max()))


class _Failures(list):
    """What GDAL complains of while it writes; a full disk shows in messages only, not in what its calls return."""

    def __call__(self, kind, number, text):
        """Keep an error; GDAL calls this."""
        if kind >= gdal.CE_Failure:
            self.append(text)

    def watch(self, function, *args):
        """Call a function and keep its errors, whether GDAL raises or reports them."""
        gdal.PushErrorHandler(self)
        try:
            return function(*args)
        except RuntimeError as error:
            self.append(str(error))
            return None
        finally:
            gdal.PopErrorHandler()


class RasterWriter:
    """A GeoTIFF written by window and put in its place only when everything succeeded.

    Use as a context manager. Leaving it after an exception removes the unfinished file.

    Parameters
    ----------
    path : str or Path
        Where the finished file goes; an existing file is replaced at the end.
    grid : MapGrid
        Its pixels.
    bands : sequence of Band
        Names and units.
    dtype : numpy dtype
        float32, complex64, uint8 or uint16.
    record : Record or None
        Written to the QUAKESAR tags.
    tags : dict or None
        Further entries of the same domain.
    may_be_constant : bool
        Set for masks and labels; other outputs without any contrast are an error.
    compressed : bool
        Clear for files that only a later step of the same run reads.
    """

    def __init__(
        self, path, grid: MapGrid, bands, dtype, record=None, *, tags=None, may_be_constant=False, compressed=True
    ):
        self.path, self.grid = Path(path), grid
        self._check_place(len(bands) * grid.rows * grid.cols * np.dtype(dtype).itemsize)
        self._part = part_of(self.path)
        self._failures = _Failures()
        self._extents = [_Extent() for _ in bands]
        self._must_vary = not may_be_constant
        dtype = np.dtype(dtype)
        predictor = 3 if dtype.kind == "f" else 2
        deflate = ("COMPRESS=DEFLATE", "ZLEVEL=1", f"PREDICTOR={predictor}")
        # speckle does not compress
        options = [*_OPTIONS, *(deflate if compressed and dtype.kind != "c" else ())]
        self._create(len(bands), dtype, options, {**(record.to_tags() if record else {}), **(tags or {})})
        for index, band in enumerate(bands):
            target = self._dataset.GetRasterBand(index + 1)
            target.SetDescription(band.name)
            target.SetUnitType(band.unit)
            if dtype.kind == "f":
                target.SetNoDataValue(float("nan"))

    def _create(self, count: int, dtype: np.dtype, options: list, tags: dict) -> None:
        """Make the unfinished GeoTIFF of a number of bands on the grid."""
        code = gdal_array.NumericTypeCodeToGDALTypeCode(dtype.type)
        size = self.grid.cols, self.grid.rows, count
        self._dataset = call_gdal(gdal.GetDriverByName("GTiff").Create, str(self._part), *size, code, options)
        if self._dataset is None:
            raise InputError(
                "{path} cannot be written ({reason}): choose an output in a folder you may write to.",
                path=str(self.path),
                reason=gdal.GetLastErrorMsg().rstrip("."),
            )
        self._dataset.SetGeoTransform(self.grid.geotransform)
        self._dataset.SetProjection(self.grid.crs_wkt)
        self._dataset.SetMetadataItem("AREA_OR_POINT", "Area")
        self._dataset.SetMetadata(tags, TAG_DOMAIN)

    def _check_place(self, size: int) -> None:
        folder = self.path.parent
        if not folder.is_dir():
            raise InputError("The folder {folder} does not exist: choose an existing one.", folder=str(folder))
        free = shutil.disk_usage(folder).free
        if free < size:
            raise ResourceError(
                "{path} needs up to {need:.1f} GB and {free:.1f} GB are free on that disk: choose another folder,"
                " a smaller area or larger pixels.",
                path=str(self.path),
                need=size / 1e9,
                free=free / 1e9,
            )

    def set_tags(self, record: Optional[Record] = None, **tags) -> None:
        """Replace the record or add tags that are known only after the pixels were computed."""
        kept = self._dataset.GetMetadata(TAG_DOMAIN) or {}
        self._dataset.SetMetadata({**kept, **(record.to_tags() if record else {}), **tags}, TAG_DOMAIN)

    def write(self, window: Window, array: np.ndarray, band: int = 1) -> None:
        """Write one band of a window."""
        self._extents[band - 1].add(array)
        target = self._dataset.GetRasterBand(band)
        self._failures.watch(target.WriteArray, np.ascontiguousarray(array), window.col, window.row)
        self._require_written()

    def _require_written(self) -> None:
        if self._failures:
            raise ResourceError(
                "{path} cannot be written ({reason}): free some space on that disk and run again.",
                path=str(self.path),
                reason=self._failures[0].rstrip("."),
            )

    def write_all(self, *arrays: np.ndarray) -> None:
        """Write whole bands."""
        for index, array in enumerate(arrays):
            self.write(Window(0, 0, *self.grid.shape), array, index + 1)

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        try:
            if kind is None:
                self._finish()
        finally:
            self._failures.watch(self._close)
            self._part.unlink(missing_ok=True)
            Path(f"{self._part}.aux.xml").unlink(missing_ok=True)

    def _close(self) -> None:
        self._dataset = None

    def _finish(self) -> None:
        if not any(e.low < e.high or (e.low == e.high and not self._must_vary) for e in self._extents):
            raise EmptyOutputError(
                "{name} would hold no information (no data, or one value, everywhere), so it was not written:"
                " check that the inputs overlap and hold data.",
                name=self.path.name,
            )
        self._failures.watch(self._dataset.FlushCache)
        self._failures.watch(self._close)
        self._require_written()
        self._part.replace(self.path)
        Path(f"{self.path}.aux.xml").unlink(missing_ok=True)


_VIEW = """<VRTDataset rasterXSize="{cols}" rasterYSize="{rows}">
  <SRS>{crs}</SRS>
  <GeoTransform>{transform}</GeoTransform>
  <VRTRasterBand dataType="Float32" band="1" subClass="VRTDerivedRasterBand">
    <Description>{name}</Description>
    <UnitType>{unit}</UnitType>
    <NoDataValue>0</NoDataValue>
    <PixelFunctionType>{function}</PixelFunctionType>
    <SourceTransferType>CFloat32</SourceTransferType>
    <SimpleSource>
      <SourceFilename relativeToVRT="1">{file}</SourceFilename>
      <SourceBand>1</SourceBand>
    </SimpleSource>
  </VRTRasterBand>
</VRTDataset>
"""


def write_view(path, quantity: str) -> str:
    """Write the small VRT beside a complex raster that QGIS can draw, and return its path.

    Parameters
    ----------
    path : str or Path
        The complex raster.
    quantity : str
        ``phase`` (radians) or ``amplitude``.
    """
    path = Path(path)
    with Raster(path) as raster:
        grid = raster.grid
    function, unit = {"phase": ("phase", "rad"), "amplitude": ("mod", "")}[quantity]
    escape = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
    view = path.with_name(f"{path.stem}_{quantity}.vrt")
    view.write_text(
        _VIEW.format(
            cols=grid.cols,
            rows=grid.rows,
            crs=grid.crs_wkt.translate(escape),
            transform=", ".join(repr(v) for v in grid.geotransform),
            name=quantity,
            unit=unit,
            function=function,
            file=path.name.translate(escape),
        ),
        encoding="utf-8",
    )
    return str(view)


def resolve_complex(path) -> str:
    """Return the complex raster behind one of our views, or the path itself, so that tools accept either."""
    dataset = call_gdal(gdal.Open, str(path)) if str(path).endswith(".vrt") else None
    if dataset is None or gdal.DataTypeIsComplex(dataset.GetRasterBand(1).DataType):
        return str(path)
    sources = [f for f in dataset.GetFileList() or () if not f.endswith(".vrt")]
    return sources[0] if len(sources) == 1 else str(path)


def hash_file(path) -> str:
    """Return the SHA-256 of a file, for the history."""
    digest = hashlib.sha256()
    with Path(path).open("rb") as stream:
        for block in iter(lambda: stream.read(1 << 20), b""):
            digest.update(block)
    return digest.hexdigest()


def describe_inputs(**paths) -> dict:
    """Return name and hash of every input that was given, for a history step."""
    given = {key: Path(path) for key, path in paths.items() if path}
    return {key: f"{path.name} sha256:{hash_file(path)}" for key, path in given.items() if path.is_file()}


def crs_from_text(text: str, parameter: str = "TARGET_CRS") -> str:
    """Return the WKT of an authority code, PROJ string or WKT."""
    reference = osr.SpatialReference()
    if call_gdal(reference.SetFromUserInput, text) not in (0,):
        raise InputError(
            "{parameter}: '{found}' is not a coordinate reference system: give one such as EPSG:32640.",
            parameter=parameter,
            found=text,
        )
    return reference.ExportToWkt()
