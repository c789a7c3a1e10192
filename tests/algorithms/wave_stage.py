"""A stage for test_running.py, in a file of its own so that a worker can import it without QGIS."""

from dataclasses import dataclass
from typing import Optional

import numpy as np
from quakesar.core.conventions import Record, parse_utc
from quakesar.core.errors import InputError
from quakesar.core.grids import MapGrid
from quakesar.core.progress import check_cancelled
from quakesar.core.raster import Band, RasterWriter, crs_from_text
from quakesar.core.results import Result, Table


@dataclass(frozen=True)
class Job:
    size: int = 64
    ratio: Optional[float] = None
    label: str = "default"
    kind: str = "displacement"
    extent: Optional[tuple] = None
    output: Optional[str] = None
    second: Optional[str] = None
    fault: str = ""


def record(product):
    times = parse_utc("2003-12-03T06:12:00.000000Z"), parse_utc("2004-02-11T06:12:00.000000Z")
    return Record(product, *times, "ENVISAT ASAR IM", 0.0562356, "right", 3.37, 0.4, 3.2)


def write(path, kind, size):
    grid = MapGrid(size, size, 500000.0, 3200000.0, 20.0, 20.0, crs_from_text("EPSG:32640"))
    rows, cols = np.mgrid[:size, :size]
    wave = 0.27 * np.sin(rows / 9.0) * np.cos(cols / 7.0)
    arrays = {
        "displacement": wave.astype("f4"),
        "uncertainty": (np.abs(wave) / 10 + 0.001).astype("f4"),
        "coherence": np.clip(np.abs(wave) * 3, 0, 1).astype("f4"),
        "unwrapped": (wave * 80).astype("f4"),
        "baseline": (480.0 - cols * 0.1).astype("f4"),
        "components": (1 + (rows > size // 2) + 2 * (cols > size // 2)).astype("u2"),
        "mask": ((rows // 16) % 4).astype("u1"),
        "height": (1000 + 100 * wave).astype("f4"),
        "interferogram": np.exp(1j * wave * 80).astype("c8"),
        "scene": (np.exp(1j * wave * 80) * (1 + np.abs(wave))).astype("c8"),
        "reliability": np.abs(wave).astype("f4"),
        "wrapped": np.angle(np.exp(1j * wave * 80)).astype("f4"),
        "fringes": np.angle(np.exp(1j * wave * 80)).astype("f4"),
        "geometry": (23.0 + wave).astype("f4"),
        "amplitude": np.abs(wave).astype("f4"),
        "strain": (1e-5 * wave).astype("f4"),
        "stress": (1e5 * wave).astype("f4"),
        "damage": ((rows // 16) % 4).astype("u1"),
        "coherence_loss": np.abs(wave).astype("f4"),
        "ramp": (wave * 8).astype("f4"),
        "delay": (wave * 8).astype("f4"),
    }
    array = arrays.get(kind, np.abs(wave).astype("f4"))
    with RasterWriter(path, grid, [Band(kind, "m")], array.dtype, record(kind), may_be_constant=True) as writer:
        writer.write_all(array)


def stage(job, progress):
    progress.message(f"{job}")
    if job.output:
        write(job.output, job.kind, job.size)
    progress.update(0.5)
    check_cancelled(progress)
    if job.fault == "input":
        raise InputError("SIZE is {found} pixels: choose an even number.", found=job.size)
    if job.fault == "bug":
        raise KeyError("nobody thought of this")
    if job.second:
        write(job.second, "coherence", job.size)
    fields = (("name", str), ("length", float), ("count", int))
    lines = Table(fields, (("north", 7.4, 3), (None, None, None)), ("LINESTRING (58 29, 58.1 29.1)", ""), "line")
    plain = Table((("date", str),), (("2003-12-03",),))
    values = {"COUNT": np.float64(12.5), "HTML_TEXT": "<html>r\u00e9sum\u00e9</html>"}
    return Result(values, {"LINES": lines, "PLAIN": plain})


def broken(job, progress):
    raise InputError("It broke before it wrote.")
