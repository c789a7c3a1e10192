"""The neutral layout of a ground radar's frames: a folder with header.json and complex rasters, or one HDF5 file."""

from __future__ import annotations

import importlib
import json
import math
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import numpy as np

from ..conventions import format_utc, parse_utc
from ..errors import FormatError, MissingDependencyError
from ..guarding import guard_parsing, watch_worker
from ..raster import call_gdal, open_dataset
from ..words import tr

LAYOUT = "quakesar-ground-radar-1"
HEADER = "header.json"
_MOST_PIXELS = 50_000_000


@dataclass(frozen=True)
class Header:
    """What the frames of one acquisition have in common.

    Attributes
    ----------
    geometry : str
        ``polar``: columns are slant ranges, rows are angles from the pointing direction, clockwise. ``cartesian``:
        columns are metres to the right of the pointing direction, rows are metres along it, in the slant plane.
    longitude_deg, latitude_deg, height_m : float
        Centre of the antenna, WGS84, height above the ellipsoid.
    pointing_deg : float
        Azimuth of the pointing direction, clockwise from north.
    wavelength_m : float
        Carrier wavelength, > 0.
    col_start, col_step : float
        Centre of the first column and distance of columns, metres.
    row_start, row_step : float
        Centre of the first row and distance of rows, degrees (polar) or metres (cartesian).
    phase_sign : int
        -1: a scatterer at range R has the phase -4 pi R / wavelength; +1: the opposite.
    times : tuple of datetime
        UTC of each frame, increasing.
    files : tuple of str
        File of each frame relative to the folder; empty for HDF5.
    """

    geometry: str
    longitude_deg: float
    latitude_deg: float
    height_m: float
    pointing_deg: float
    wavelength_m: float
    col_start: float
    col_step: float
    row_start: float
    row_step: float
    phase_sign: int
    times: tuple
    files: tuple = ()

    def pixel_of(self, slant_range_m, angle_rad) -> tuple:
        """Return the fractional row and column of slant ranges (m) and angles from the pointing direction (rad)."""
        if self.geometry == "polar":
            first, second = np.degrees(angle_rad), slant_range_m
        else:
            first, second = slant_range_m * np.cos(angle_rad), slant_range_m * np.sin(angle_rad)
        return (first - self.row_start) / self.row_step, (second - self.col_start) / self.col_step


def write_header(folder, header: Header) -> None:
    """Write header.json into a folder."""
    values = {
        "layout": LAYOUT,
        "geometry": header.geometry,
        "sensor": {
            "longitude_deg": header.longitude_deg,
            "latitude_deg": header.latitude_deg,
            "height_m": header.height_m,
        },
        "pointing_deg": header.pointing_deg,
        "wavelength_m": header.wavelength_m,
        "columns": {"start": header.col_start, "step": header.col_step},
        "rows": {"start": header.row_start, "step": header.row_step},
        "phase_sign": header.phase_sign,
        "frames": [
            {"time": format_utc(time), "file": file}
            for time, file in zip(header.times, header.files or [""] * len(header.times))
        ],
    }
    (Path(folder) / HEADER).write_text(json.dumps(values, indent=1), encoding="utf-8")


def parse_header(text: str, source: str) -> Header:
    """Return the header in a JSON text; `source` names the file in errors."""
    try:
        values = json.loads(text)
        _require(
            (
                values.get("layout") == LAYOUT,
                tr("layout is '{found}' and not '{wanted}'", found=values.get("layout"), wanted=LAYOUT),
            )
        )
        frames = values["frames"]
        header = Header(
            values["geometry"],
            *(float(values["sensor"][key]) for key in ("longitude_deg", "latitude_deg", "height_m")),
            float(values["pointing_deg"]),
            float(values["wavelength_m"]),
            *(float(values[axis][key]) for axis in ("columns", "rows") for key in ("start", "step")),
            int(values["phase_sign"]),
            tuple(_parse_time(frame["time"]) for frame in frames),
            tuple(str(frame.get("file", "")) for frame in frames),
        )
        _check(header)
    except (ValueError, LookupError, TypeError, AttributeError, ArithmeticError, RecursionError) as error:
        raise FormatError(
            "{source} is not a header of a ground radar ({reason}): see docs/groundradar.md for what it holds.",
            source=source,
            reason=f"{type(error).__name__}: {error}",
        ) from None
    return header


def _parse_time(text: str) -> datetime:
    text = str(text).rstrip("Z")
    return parse_utc(f"{text}Z" if "." in text else f"{text}.000000Z")


def _check(header: Header) -> None:
    numbers = (
        *(header.longitude_deg, header.latitude_deg, header.height_m, header.pointing_deg, header.wavelength_m),
        *(header.col_start, header.col_step, header.row_start, header.row_step),
    )
    rules = (
        (header.geometry in ("polar", "cartesian"), tr("geometry is '{found}'", found=header.geometry)),
        (all(map(math.isfinite, numbers)), tr("one of its numbers is not finite: {found}", found=numbers)),
        (header.wavelength_m > 0.0, tr("wavelength_m is {found:g}", found=header.wavelength_m)),
        (header.row_step != 0.0 and header.col_step != 0.0, tr("a step of rows or columns is 0")),
        (header.phase_sign in (-1, 1), tr("phase_sign is {found}", found=header.phase_sign)),
        (len(header.times) >= 2, tr("it lists {found} frames and two are needed", found=len(header.times))),
        (all(a < b for a, b in zip(header.times[:-1], header.times[1:])), tr("the times do not increase")),
    )
    _require(*rules)


def _require(*rules) -> None:
    """Raise an error with the finding of the first rule that is not kept; rules are (kept, finding)."""
    for kept, finding in rules:
        if not kept:
            raise ValueError(finding)


class FrameReader:
    """Frames of an acquisition, read one at a time.

    Parameters
    ----------
    path : str
        header.json or its folder, or an HDF5 / NetCDF-4 file with the attribute ``header`` (the same JSON) and the
        datasets ``real`` and ``imag`` of shape (frames, rows, cols).
    """

    def __init__(self, path):
        self._path, self._file = Path(path), None
        if self._path.suffix == ".json":
            self._path = self._path.parent
        if self._path.is_file():
            with watch_worker(), guard_parsing(self._path):
                self._file = _open_hdf5(self._path)
                text = self._file.attrs.get("header", "")
                self.header = parse_header(text.decode() if isinstance(text, bytes) else text, self._path.name)
        else:
            self.header = parse_header(_read_text(self._path / HEADER), HEADER)
        self.shape = self.read(0).shape

    def read(self, index: int) -> np.ndarray:
        """Return a frame, complex64, shape (rows, cols), in the sign of this software; zero is no data."""
        if self._file is not None:
            with watch_worker(), guard_parsing(self._path):
                frame = self._file["real"][index] + 1j * self._file["imag"][index]
        else:
            dataset = open_dataset(self._path / self.header.files[index], "INPUT")
            require_pixels((1, dataset.RasterYSize, dataset.RasterXSize), self.header.files[index])
            frame = call_gdal(dataset.GetRasterBand(1).ReadAsArray)
        if frame is None or frame.dtype.kind != "c" or frame.shape != getattr(self, "shape", frame.shape):
            raise FormatError(
                "INPUT: the frame of {time} is damaged, not complex, or of another size than the first: leave it out"
                " of {header}.",
                time=format_utc(self.header.times[index]),
                header=HEADER,
            )
        frame = np.where(np.isfinite(frame), frame, 0.0).astype(np.complex64)
        return frame if self.header.phase_sign < 0 else np.conj(frame)

    def notes(self, *, pointed: bool) -> tuple:
        """Return what a user should know of the files: nothing, the layout tells all."""
        return ()

    def close(self) -> None:
        """Let go of the file."""
        if self._file is not None:
            self._file.close()

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.close()


def _read_text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise FormatError(
            "INPUT: {path} cannot be read ({reason}): choose a folder in the layout of docs/groundradar.md.",
            path=str(path),
            reason=type(error).__name__,
        ) from None


def _open_hdf5(path: Path):
    try:
        h5py = importlib.import_module("h5py")
    except ImportError:
        raise MissingDependencyError(
            "The Python library {name} is needed and not installed: run the tool Check installation to see how to get"
            " it.",
            name="h5py",
        ) from None
    try:
        file = h5py.File(path, "r")
    except OSError:
        raise FormatError("INPUT: {path} is not an HDF5 or NetCDF-4 file.", path=str(path)) from None
    with ExitStack() as refusal:
        refusal.callback(file.close)
        if "real" not in file or "imag" not in file:
            raise FormatError("INPUT: {path} holds no datasets real and imag: see docs/groundradar.md.", path=str(path))
        for name in ("real", "imag"):
            require_pixels(file[name].shape, path.name)
            if file[name].chunks:
                require_pixels(file[name].chunks, path.name)
        refusal.pop_all()
    return file


def require_pixels(shape: tuple, path: str) -> None:
    """Raise `FormatError` for frames, or pieces in which a file keeps them, of a size that no radar on a tripod has."""
    count = math.prod(shape[-2:])
    if len(shape) != 3 or count > _MOST_PIXELS:
        raise FormatError(
            "INPUT: the frames of {path} have {count:.3g} pixels in {axes} dimensions: at most {most:.3g} and frames,"
            " rows, columns are read.",
            path=path,
            count=float(count),
            axes=len(shape),
            most=float(_MOST_PIXELS),
        )
