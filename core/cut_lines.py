"""Lines along which a wrapped phase breaks: suggestions of cuts for the unwrapping."""

from __future__ import annotations

import math
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from typing import Optional

import numpy as np
from osgeo import ogr
from pyproj import CRS, Geod
from scipy.ndimage import find_objects, gaussian_filter, label, maximum_filter

from .errors import InputError
from .grids import MapGrid, Window, tiles
from .pipeline import map_tiles, require_memory
from .progress import Progress, Silent, Span, check_cancelled
from .raster import Raster, resolve_complex
from .results import Result, Table
from .skeleton import Path, follow, join, thin
from .words import tr

_TILE = (384, 384)
_BYTES_PER_PIXEL = 30
_DIRECTIONS = 12
# Pixels along a line over which the break is averaged, to each side.
_ALONG = 10
# Width of the average of the slopes, pixels; the filter ends at twice this.
_SLOPE_WIDTH = 1.7
# Mean of the mismatch of phases that know nothing of each other, in units of pi.
_UNRELATED = 0.5
# A line of pixels needs this much trust on average to count in full.
_LEAST_TRUST = 0.3
# Agreement of slopes that noise alone may show.
_NOISE = 0.4
# Part of the loss of coherence on a line that adds to its break.
_TROUGH = 0.5
_RIDGE = 0.85
_LOW, _LEAST_PIECE = 0.7, 10.0
_TURN_RAD = math.radians(35.0)


@dataclass(frozen=True)
class CutLinesJob:
    """Parameters of `suggest_cuts`; paths as text, an empty one is not given.

    Attributes
    ----------
    input : str
        Complex interferogram, filtered or not, or a wrapped phase in radians.
    coherence : str
        On the same grid.
    reach : int
        Half of the width of the strip along the rupture in which phase is disturbed, pixels, 2 to 20.
    threshold : float
        Least break of a line, 0.2 to 0.8; phases without any relation across the line have 0.5.
    min_length : float
        Shorter lines are left out, pixels, > 0.
    max_gap : float
        Largest gap in a line, pixels, >= 0.
    """

    input: str
    coherence: str = ""
    reach: int = 4
    threshold: float = 0.38
    min_length: float = 40.0
    max_gap: float = 25.0


def measure_break(phasor: np.ndarray, coherence: Optional[np.ndarray], reach: int) -> np.ndarray:
    """Compare what the phase on the two sides of every line through every pixel foretells for that pixel.

    On each side the mean phase around a point `reach` pixels off the line is carried to the line along its own slope.
    Without a break the two agree, however dense the fringes; across a rupture they are unrelated, and the mismatch
    averaged along the line is half of pi. A trough of coherence along the line adds to it.

    Parameters
    ----------
    phasor : ndarray of complex64, shape (rows, cols)
        Unit phasors; zero is no data.
    coherence : ndarray of float32 or None
        0 to 1.
    reach : int
        Pixels.

    Returns
    -------
    ndarray of float32, shape (rows, cols)
        Of the best line through each pixel, 0 to about 1; 0.5 where the sides are unrelated.
    """
    mean, slope_y, slope_x, trust = _local_waves(phasor)
    known = np.ones(phasor.shape, np.float32) if coherence is None else np.nan_to_num(coherence).astype(np.float32)
    strength = np.zeros(phasor.shape, np.float32)
    for index in range(_DIRECTIONS):
        angle = math.pi * index / _DIRECTIONS
        row, col = round(reach * math.sin(angle)), round(reach * math.cos(angle))
        turn = np.exp(-1j * (slope_y * row + slope_x * col)).astype(np.complex64)
        before, after = shift(mean * turn, row, col), shift(mean * turn.conj(), -row, -col)
        weight = np.minimum(np.abs(before), np.abs(after))
        weight = weight * np.minimum(shift(trust, row, col), shift(trust, -row, -col))
        mismatch = np.abs(np.angle(before * after.conj())).astype(np.float32) / np.float32(math.pi)
        total, weights = (_along(part, angle) for part in (mismatch * weight, weight))
        found = total / np.maximum(weights, _LEAST_TRUST)
        if coherence is not None:
            beside = 0.5 * (shift(known, 2 * row, 2 * col) + shift(known, -2 * row, -2 * col))
            found = found + _TROUGH * np.maximum(_along(beside - known, angle), 0.0)
        np.maximum(strength, found, out=strength)
    return strength


def shift(array: np.ndarray, row: int, col: int) -> np.ndarray:
    """Return ``array[i + row, j + col]`` at (i, j), zero outside; shape and type of `array`."""
    out = np.zeros_like(array)
    rows, cols = array.shape
    if abs(row) < rows and abs(col) < cols:
        to = slice(max(0, -row), min(rows, rows - row)), slice(max(0, -col), min(cols, cols - col))
        come = slice(max(0, row), min(rows, rows + row)), slice(max(0, col), min(cols, cols + col))
        out[to] = array[come]
    return out


def _along(array, angle):
    """Mean along a line across the normal `angle`, centred."""
    total = np.zeros_like(array)
    for step in range(-_ALONG, _ALONG + 1):
        total += shift(array, round(step * math.cos(angle)), -round(step * math.sin(angle)))
    return total / (2 * _ALONG + 1)


def _local_waves(phasor):
    """Mean phasor about each pixel with its slope taken out, slopes in radians a pixel, and how sure the slope is."""
    smooth = partial(gaussian_filter, sigma=_SLOPE_WIDTH, truncate=2.0, mode="constant")
    waves = []
    for row, col in ((1, 0), (0, 1)):
        product = shift(phasor, row, col) * phasor.conj()
        product = 0.5 * (product + shift(product, -row, -col))
        waves.append(smooth(product.real) + 1j * smooth(product.imag))
    slope_y, slope_x = (np.angle(wave).astype(np.float32) for wave in waves)
    mean = np.zeros_like(phasor)
    for row in (-1, 0, 1):
        for col in (-1, 0, 1):
            turn = np.exp(-1j * (slope_y * row + slope_x * col)).astype(np.complex64)
            mean += shift(phasor, row, col) * turn / np.float32(9.0)
    trust = np.minimum(np.abs(waves[0]), np.abs(waves[1])).astype(np.float32)
    return mean, slope_y, slope_x, np.maximum(trust - _NOISE, 0.0) / (1.0 - _NOISE)


def find_lines(
    strength: np.ndarray,
    *,
    threshold: float,
    reach: int,
    min_length: float,
    max_gap: float,
    progress: Optional[Progress] = None,
) -> list:
    """Return the ridges of the break as lines.

    Parameters
    ----------
    strength : ndarray, shape (rows, cols)
        Of `measure_break`.
    threshold, reach, min_length, max_gap
        As in `CutLinesJob`.
    progress : Progress or None
        Asked for a cancel.

    Returns
    -------
    list of Path
        Longest first.
    """
    progress = progress or Silent()
    strength = gaussian_filter(strength, 1.0)
    ridge = (strength >= _LOW * threshold) & (strength >= _RIDGE * maximum_filter(strength, 2 * reach + 1))
    labels, count = label(ridge, np.ones((3, 3), bool))
    strong = np.zeros(count + 1, bool)
    strong[np.unique(labels[strength >= threshold])] = True
    pieces = []
    for number, box in enumerate(find_objects(labels), start=1):
        check_cancelled(progress)
        if strong[number]:
            corner = np.array([box[0].start, box[1].start])
            parts = follow(thin(labels[box] == number), min(_LEAST_PIECE, min_length))
            pieces += [Path(part.points + corner) for part in parts]
    lines = [path for path in join(pieces, max_gap, _TURN_RAD) if path.length >= min_length]
    return sorted(lines, key=lambda path: -path.length)


def suggest_cuts(job: CutLinesJob, progress: Progress) -> Result:
    """Suggest lines along which the phase may break.

    Returns
    -------
    Result
        Table ``OUTPUT``: lines with length (metres), strike (degrees, 0 to 180), break (0 to 1, 0.5 for unrelated
        sides), confidence (0 to 1) and the bridged share of the length (percent). LINES: how many; LENGTH: metres.
    """
    _check(job)
    with ExitStack() as stack:
        source = stack.enter_context(Raster(resolve_complex(job.input), "INPUT"))
        grid, coherence = source.grid, None
        if job.coherence:
            coherence = stack.enter_context(Raster(job.coherence, "COHERENCE"))
            grid.require_same(coherence.grid, "INPUT", "COHERENCE")
        need = _BYTES_PER_PIXEL * grid.rows * grid.cols
        require_memory(need, tr("The search"), tr("choose a smaller area or more looks"))
        strength = np.zeros(grid.shape, np.float32)
        halo = 2 * job.reach + _ALONG + 8
        map_tiles(
            list(tiles(grid.shape, _TILE)),
            partial(_read, source, coherence, halo),
            partial(_compute, reach=job.reach, halo=halo, shape=grid.shape),
            partial(_keep, strength),
            Span(progress, 0.0, 0.8),
        )
    check_cancelled(progress)
    lines = find_lines(
        strength,
        threshold=job.threshold,
        reach=job.reach,
        min_length=job.min_length,
        max_gap=job.max_gap,
        progress=progress,
    )
    table = _table(lines, strength, grid)
    if not lines:
        progress.message(tr("No line was found along which the phase breaks: unwrap without Faults."))
    progress.update(1.0)
    return Result({"LINES": len(lines), "LENGTH": float(sum(row[1] for row in table.rows))}, {"OUTPUT": table})


def _check(job: CutLinesJob) -> None:
    if not 2 <= job.reach <= 20:
        raise InputError("REACH is {found} pixels: it must lie from 2 to 20.", found=job.reach)
    if not 0.2 <= job.threshold <= 0.8:
        raise InputError("THRESHOLD is {found}: it must lie from 0.2 to 0.8.", found=job.threshold)
    if not 0.0 < job.min_length < math.inf or not 0.0 <= job.max_gap < math.inf:
        raise InputError(
            "MIN_LENGTH is {length} and MAX_GAP {gap} pixels: neither may be negative, and MIN_LENGTH not zero.",
            length=job.min_length,
            gap=job.max_gap,
        )


def _read(source: Raster, coherence: Optional[Raster], halo: int, window: Window) -> tuple:
    outer = window.grow(halo, source.grid.shape)
    return window, source.read(outer), None if coherence is None else coherence.read(outer)


def _compute(block: tuple, *, reach: int, halo: int, shape: tuple) -> np.ndarray:
    window, values, coherence = block
    if values.dtype.kind == "c":
        size = np.abs(values)
        good = np.isfinite(size) & (size > 0.0)
        phasor = np.where(good, values / np.where(good, size, 1.0), 0.0)
    else:
        phasor = np.where(np.isfinite(values), np.exp(1j * np.nan_to_num(values)), 0.0)
    strength = measure_break(phasor.astype(np.complex64), coherence, reach)
    return strength[window.within(window.grow(halo, shape))]


def _keep(strength: np.ndarray, window: Window, part: np.ndarray) -> None:
    strength[window.slices] = part


def _table(lines: list, strength: np.ndarray, grid: MapGrid) -> Table:
    fields = (
        ("line", int),
        ("length_m", float),
        ("strike", float),
        ("break", float),
        ("confidence", float),
        ("bridged", float),
    )
    rows, shapes = [], []
    for number, path in enumerate(lines, start=1):
        x, y = grid.x(path.points[:, 1]), grid.y(path.points[:, 0])
        length_m, strike_deg = _measure(x, y, grid)
        broken = float(strength[tuple(path.points.T)].mean())
        bridged = min(path.bridged / path.length, 1.0)
        confidence = min(broken / _UNRELATED, 1.0) * (1.0 - bridged)
        rows.append((number, length_m, strike_deg, broken, confidence, 100.0 * bridged))
        shapes.append(_simple_line(x, y, max(grid.pixel_x, grid.pixel_y)))
    return Table(fields, tuple(rows), tuple(shapes), "line", grid.crs_wkt)


def _measure(x, y, grid: MapGrid) -> tuple:
    """Length in metres between every tenth point, and the strike between the ends in degrees, 0 to 180."""
    keep = np.unique(np.append(np.arange(0, x.size, 10), x.size - 1))
    x, y = x[keep], y[keep]
    crs = CRS.from_wkt(grid.crs_wkt) if grid.crs_wkt else None
    if crs is not None and crs.is_geographic:
        geod = Geod(ellps="WGS84")
        return float(geod.line_length(x, y)), float(geod.inv(x[0], y[0], x[-1], y[-1])[0]) % 180.0
    unit = 1.0 if crs is None else crs.axis_info[0].unit_conversion_factor
    length = float(np.hypot(np.diff(x), np.diff(y)).sum()) * unit
    return length, math.degrees(math.atan2(x[-1] - x[0], y[-1] - y[0])) % 180.0


def _simple_line(x, y, tolerance: float) -> str:
    line = ogr.Geometry(ogr.wkbLineString)
    for px, py in zip(x, y):
        line.AddPoint_2D(float(px), float(py))
    return line.Simplify(tolerance).ExportToWkt()
