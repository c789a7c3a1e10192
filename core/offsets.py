"""Dense offsets between two geocoded scenes: correlation of amplitudes, in metres along the sight and the flight."""

from __future__ import annotations

import math
from contextlib import ExitStack
from dataclasses import dataclass, replace
from functools import partial
from typing import NamedTuple, Optional

import numpy as np

from .conventions import Looks, Step, number_tag
from .errors import InputError
from .geometry import pixel_size_m
from .grids import MapGrid, Window, tiles
from .multilook import geometry_tag
from .neighbours import average_noisy, scatter_factor
from .pipeline import map_tiles, require_memory
from .progress import Progress, check_cancelled
from .raster import Band, Raster, RasterWriter, describe_inputs, resolve_complex
from .results import Result
from .scene_pair import (
    Axes,
    Pixels,
    ScenePair,
    Sight,
    flight_step,
    open_scene_pair,
    pixel_axes,
    shift_to_motion,
)
from .scene_spectra import flatten_scenes
from .window_matching import Plan, match_windows, plan_windows, sum_windows
from .words import tr

QUALITY_BANDS = (Band("correlation"), Band("range sigma", "m"), Band("azimuth sigma", "m"), Band("window", "m"))
_MARGIN = 24
_TILE_PIXELS = 700
_HALF_NEIGHBOURHOOD = 2
_LEAST_NEIGHBOURS = 5
_FLOOR_PX = 0.05
_BYTES_PER_CELL = 160
_FIELDS = 6
# A window noisier than so many typical ones grows by its neighbours, to twice its side at most.
_NOISY = 1.5


@dataclass(frozen=True)
class PixelOffsetsJob:
    """Parameters of `measure_offsets`; lengths in metres on the ground.

    Attributes
    ----------
    reference, secondary : str
        Geocoded scenes on one grid; the earlier one becomes the reference whatever the order.
    range_offset, azimuth_offset : str
        Motion toward the sensor along the line of sight, and along the flight direction, metres.
    quality : str
        Peak correlation, the standard deviations of both offsets, and the side of the ground that they were taken
        from, which is larger than the window where that is noisy; empty for none.
    geometry : str or None
        Geometry raster of the reference; None for the one it names in its tags.
    window_m : float
        Side of the square that is compared, > 0.
    step_m : float
        From one offset to the next, > 0.
    search_m : float
        Largest offset that can be found, > 0.
    oversampling : int
        Refinement of the correlation peak, 2 to 128, before a paraboloid is laid through it.
    min_correlation : float
        Offsets with a lower peak are left out, 0 to 1.
    outliers : float
        An offset that lies so many typical deviations from the median of its neighbours, which count the more the
        smaller their standard deviations are, is left out; 0 for no test.
    """

    reference: str
    secondary: str
    range_offset: str
    azimuth_offset: str
    quality: str = ""
    geometry: Optional[str] = None
    window_m: float = 500.0
    step_m: float = 200.0
    search_m: float = 30.0
    oversampling: int = 16
    min_correlation: float = 0.1
    outliers: float = 3.0


def measure_offsets(job: PixelOffsetsJob, progress: Progress) -> Result:
    """Measure the offsets of the secondary scene on a regular grid of windows.

    Returns
    -------
    Result
        RANGE_OFFSET, AZIMUTH_OFFSET and, when asked, QUALITY: paths. VALID: percent of the windows that gave an offset;
        CORRELATION, RANGE_SIGMA, AZIMUTH_SIGMA: medians over them (ratio, metres).
    """
    _check(job)
    with ExitStack() as stack:
        with Raster(resolve_complex(job.reference), "REFERENCE") as first:
            plan = plan_windows(first.grid, job.window_m, job.step_m, job.search_m, job.oversampling)
        pair = open_scene_pair(job.reference, job.secondary, job.geometry, plan.step, stack, progress)
        cells = pair.cells
        what = tr("A grid of {rows} x {cols} offsets", rows=cells.rows, cols=cells.cols)
        require_memory(_BYTES_PER_CELL * cells.rows * cells.cols, what, tr("enlarge STEP"))
        fields = np.full((_FIELDS, *cells.shape), np.nan, np.float32)
        count = Looks(*(max(1, round(_TILE_PIXELS / step)) for step in plan.step))
        map_tiles(
            list(tiles(cells.shape, count)),
            partial(_read_tile, pair, plan),
            partial(_measure_tile, pair, plan),
            partial(_keep, fields),
            progress,
        )
        check_cancelled(progress)
        _reject(job, plan, fields, _FLOOR_PX * min(pixel_size_m(pair.grid)))
        _grow(job, plan, fields)
        return _write(job, pair, plan, cells, fields, progress)


def _check(job: PixelOffsetsJob) -> None:
    for name, value in (("WINDOW", job.window_m), ("STEP", job.step_m), ("SEARCH", job.search_m)):
        if not 0.0 < value < math.inf:
            raise InputError("{name} is {found} m: it must be greater than zero.", name=name, found=value)
    if not 2 <= job.oversampling <= 128:
        raise InputError("OVERSAMPLING is {found}: it must lie from 2 to 128.", found=job.oversampling)
    if not 0.0 <= job.min_correlation < 1.0:
        raise InputError("MIN_CORRELATION is {found}: it must lie from 0 to below 1.", found=job.min_correlation)
    if not 0.0 <= job.outliers < math.inf:
        raise InputError("OUTLIERS is {found}: it must not be negative.", found=job.outliers)


def _smoothing(plan: Plan) -> int:
    """Cells across a window, odd."""
    return 2 * round(0.25 * (plan.window.rows / plan.step.rows + plan.window.cols / plan.step.cols)) + 1


def _apart(plan: Plan) -> int:
    """Cells between windows that share no pixel."""
    return max(math.ceil(size / step) for size, step in zip(plan.window, plan.step))


def _reject(job: PixelOffsetsJob, plan: Plan, fields: np.ndarray, floor_m: float) -> None:
    """Take out what is too weak, widen deviations to the scatter among neighbours, take out what stands alone."""
    fields[:, ~(fields[2] >= job.min_correlation)] = np.nan
    for value, sigma in ((0, 3), (1, 4)):
        fields[sigma] *= scatter_factor(fields[value], fields[sigma], _apart(plan))
    if job.outliers > 0.0:
        wild = [
            find_outliers(fields[value], floor_m, job.outliers, sigma=fields[sigma])
            for value, sigma in ((0, 3), (1, 4))
        ]
        fields[:, wild[0] | wild[1]] = np.nan


def _grow(job: PixelOffsetsJob, plan: Plan, fields: np.ndarray) -> None:
    """Take the mean with neighbours where a window is noisy, and note the side of the ground that this covers."""
    overlap = max(1.0, 0.5 * (plan.window.rows / plan.step.rows + plan.window.cols / plan.step.cols))
    most = int(0.5 * overlap)
    reach = np.zeros(fields.shape[1:], int)
    for value, sigma in ((0, 3), (1, 4)):
        known = np.isfinite(fields[sigma])
        if known.any():
            limit = _NOISY * float(np.median(fields[sigma][known]))
            *mean, half = average_noisy(fields[value], fields[sigma], limit, overlap, most)
            fields[value], fields[sigma] = mean
            reach = np.maximum(reach, half)
    fields[5] = np.where(np.isfinite(fields[0]), job.window_m + 2.0 * reach * job.step_m, np.nan)


class _Tile(NamedTuple):
    """Pixels around some cells of the results; `corners` are the first pixels of the windows in them."""

    window: Window
    pixels: Pixels
    corners: np.ndarray
    axes: object
    sight: object
    slant_range: np.ndarray


def _read_tile(pair: ScenePair, plan: Plan, window: Window) -> _Tile:
    """Read the pixels that the windows of some cells need."""
    rows = ((window.row + np.arange(window.rows) + 0.5) * plan.step.rows - 0.5 * plan.window.rows).astype(int)
    cols = ((window.col + np.arange(window.cols) + 0.5) * plan.step.cols - 0.5 * plan.window.cols).astype(int)
    halo = plan.search.rows + _MARGIN, plan.search.cols + _MARGIN
    first = int(rows[0]) - halo[0], int(cols[0]) - halo[1]
    size = (
        int(rows[-1]) + plan.window.rows + halo[0] - first[0],
        int(cols[-1]) + plan.window.cols + halo[1] - first[1],
    )
    corners = np.stack(np.meshgrid(rows - first[0], cols - first[1], indexing="ij"), axis=-1).reshape(-1, 2)
    middle = np.meshgrid(rows + 0.5 * plan.window.rows - 0.5, cols + 0.5 * plan.window.cols - 0.5, indexing="ij")
    outer = Window(*first, *size)
    return _Tile(
        window,
        pair.read(outer),
        np.ascontiguousarray(corners),
        pixel_axes(pair.grid, *middle),
        pair.sight(window, _smoothing(plan)),
        pair.slant_range(outer),
    )


def _measure_tile(pair: ScenePair, plan: Plan, tile: _Tile) -> np.ndarray:
    """Return toward, along, correlation, both standard deviations and NaN of a tile, shape (6, rows, cols)."""
    scenes, _ = pair.demodulate(tile.pixels)
    shape = tile.window.rows, tile.window.cols
    if not (scenes[0].any() and scenes[1].any()):
        return np.full((_FIELDS, *shape), np.nan)
    heading = tile.sight.heading_rad
    heading = math.atan2(np.nanmean(np.sin(heading)), np.nanmean(np.cos(heading)))
    along = tuple(float(part) for part in flight_step(Axes(*(part.mean() for part in tile.axes)), heading))
    density = pair.density(tile.slant_range, along)
    shifts = match_windows(*flatten_scenes(*scenes, along), tile.corners, plan, density=density)
    rows, cols, correlation, sigma_rows, sigma_cols, covariance = (part.reshape(shape) for part in shifts)
    sight = _weigh_slopes(tile, density, plan)
    motions = shift_to_motion(rows, cols, tile.axes, sight, plan.step)
    units = [shift_to_motion(*unit, tile.axes, sight, plan.step) for unit in ((1.0, 0.0), (0.0, 1.0))]
    variances = [
        (down * sigma_rows) ** 2 + (right * sigma_cols) ** 2 + 2.0 * down * right * covariance
        for down, right in zip(*units)
    ]
    return np.stack([*motions, correlation, *np.sqrt(np.maximum(variances, 0.0)), np.full(shape, np.nan)])


def _weigh_slopes(tile: _Tile, density: np.ndarray, plan: Plan) -> Sight:
    """Return the view with the slopes of the slant range weighted with the density of its cells.

    One change of slant range is a longer way on the map where the slant range changes little: the place of best match
    is a compromise, to which each pixel contributes as much as its slope, which the density follows.
    """
    weights = np.maximum(sum_windows(density, tile.corners, plan.window), 1e-6)
    shape = tile.sight.range_row.shape
    slopes = [
        sum_windows(np.nan_to_num(slope) * density, tile.corners, plan.window) / weights
        for slope in np.gradient(tile.slant_range)
    ]
    row, col = (slope.reshape(shape) * step for slope, step in zip(slopes, plan.step))
    return tile.sight._replace(range_row=row, range_col=col)


def _keep(fields: np.ndarray, window: Window, values: np.ndarray) -> None:
    fields[(slice(None), *window.slices)] = values


def find_outliers(values: np.ndarray, floor: float, threshold: float, *, sigma=None) -> np.ndarray:
    """Find offsets that do not agree with their neighbours by the normalised median test.

    Parameters
    ----------
    values : ndarray of float, shape (rows, cols)
        NaN is no data.
    floor : float
        Deviation that is always granted, in the unit of the values, > 0.
    threshold : float
        Largest deviation from the median of the 24 neighbours, in units of their median deviation from it plus the
        floor.
    sigma : ndarray of float or None, shape of the values
        Standard deviations: neighbours count with the inverse of them. None: all count alike.

    Returns
    -------
    ndarray of bool
        Also where fewer than 5 neighbours hold data; false where there is no value.

    References
    ----------
    Westerweel, J., Scarano, F. (2005), Experiments in Fluids 39, 1096-1100, equation 2.
    """
    half = _HALF_NEIGHBOURHOOD
    padded = np.pad(values.astype(np.float64), half, constant_values=np.nan)
    sure = np.pad(np.ones(values.shape) if sigma is None else 1.0 / sigma, half, constant_values=np.nan)
    out = np.zeros(values.shape, bool)
    centre = (2 * half + 1) * half + half
    for row in range(values.shape[0]):
        around, weights = (
            np.delete(
                np.lib.stride_tricks.sliding_window_view(strip[row : row + 2 * half + 1], (2 * half + 1,) * 2)[
                    0
                ].reshape(values.shape[1], -1),
                centre,
                axis=1,
            )
            for strip in (padded, sure)
        )
        known = np.isfinite(around).sum(axis=1)
        enough = known >= _LEAST_NEIGHBOURS
        wild = ~enough
        if enough.any():
            near, weight = around[enough], weights[enough]
            median = _weighted_median(near, weight)
            spread = _weighted_median(np.abs(near - median[:, None]), weight)
            wild[enough] = np.abs(values[row, enough] - median) > threshold * (spread + floor)
        out[row] = wild & np.isfinite(values[row])
    return out


def _weighted_median(values: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """Return the median of each row, values counting with their weights; NaN counts nothing."""
    order = np.argsort(values, axis=1)
    values = np.take_along_axis(values, order, axis=1)
    weights = np.where(np.isfinite(values), np.take_along_axis(weights, order, axis=1), 0.0)
    share = weights.cumsum(axis=1) / weights.sum(axis=1, keepdims=True)
    # with equal weights the mean of the two in the middle, as the plain median
    ends = [np.argmax(share >= level, axis=1) for level in (0.5 - 1e-9, 0.5 + 1e-9)]
    return sum(0.5 * np.take_along_axis(values, end[:, None], axis=1)[:, 0] for end in ends)


def _write(job, pair: ScenePair, plan: Plan, cells: MapGrid, fields: np.ndarray, progress: Progress) -> Result:
    """Write the rasters and sum them up."""
    names = "window_m", "step_m", "search_m", "oversampling", "min_correlation", "outliers"
    step = Step(
        "pixeloffsets",
        {name: getattr(job, name) for name in names},
        describe_inputs(reference=pair.reference.path, secondary=pair.secondary.path),
    )
    pixels = number_tag(pair.reference.tags, "LOOKS_PER_PIXEL", 1.0)
    looks = max(1.0, plan.window.rows * plan.window.cols * min(1.0, pixels))
    record = pair.record.derive(step, secondary=pair.later.reference, looks=looks)
    outputs = {
        "RANGE_OFFSET": (job.range_offset, (Band("range offset", "m"),), fields[:1]),
        "AZIMUTH_OFFSET": (job.azimuth_offset, (Band("azimuth offset", "m"),), fields[1:2]),
        "QUALITY": (job.quality, QUALITY_BANDS, fields[2:]),
    }
    values = {}
    for name, (path, bands, arrays) in outputs.items():
        if not path:
            continue
        check_cancelled(progress)
        tags = geometry_tag(pair.geometry.path, path)
        with RasterWriter(path, cells, bands, np.float32, replace(record, product=name.lower()), tags=tags) as writer:
            writer.write_all(*arrays)
        values[name] = path
    known = np.isfinite(fields[0])
    values["VALID"] = 100.0 * float(known.mean())
    for name, field in zip(("CORRELATION", "RANGE_SIGMA", "AZIMUTH_SIGMA"), fields[2:]):
        values[name] = float(np.median(field[known]))
    progress.message(
        tr(
            "{found} of {count} windows gave an offset; median correlation {correlation:.2f}, standard deviation"
            " {range:.2f} m in range and {azimuth:.2f} m in azimuth.",
            found=known.sum(),
            count=known.size,
            correlation=values["CORRELATION"],
            range=values["RANGE_SIGMA"],
            azimuth=values["AZIMUTH_SIGMA"],
        )
    )
    return Result(values)
