"""Damage from the loss of coherence across an earthquake: normal change estimated and removed, classes, zones."""

from __future__ import annotations

import math
from contextlib import ExitStack
from dataclasses import dataclass
from typing import NamedTuple, Optional

import numpy as np
from osgeo import ogr
from pyproj import CRS, Geod
from scipy.ndimage import label, uniform_filter
from scipy.special import ndtr

from .conventions import Step
from .errors import InputError
from .grids import MapGrid, Window
from .kernels.robust import MEDIAN_DEVIATION, fit_majority
from .progress import Progress, check_cancelled
from .raster import Band, Raster, RasterWriter, call_gdal, describe_inputs
from .results import Result, Table
from .shapes import burn_polygons, outline_labels
from .words import tr

# Share of the normal coherence that is lost: slight, moderate, severe.
CLASS_NAMES = ("none", "slight", "moderate", "severe")
UNKNOWN = 255
_LEAST_SCATTER = 0.01
_MOST_PIXELS = 200_000
_LEAST_PIXELS = 100
_BINS = 12
_NEIGHBOURS = np.ones((3, 3), int)


@dataclass(frozen=True)
class DamageJob:
    """Parameters of `map_damage`; coherences on one grid.

    Attributes
    ----------
    pre_coherence, co_coherence : str
        Of a pair before the earthquake and of a pair across it.
    output : str
        Classes: 0 none, 1 slight, 2 moderate, 3 severe, 255 cannot be told.
    confidence, loss : str
        Further outputs; empty for none.
    min_coherence : float
        Where the coherence before, or the one expected across, is less, nothing can be told, 0 to 1.
    min_confidence : float
        Least probability that the loss is more than normal variation, 0.5 to 1.
    thresholds : tuple of three float
        Least share of the normal coherence that is lost, for slight, moderate and severe; growing, 0 to 1.
    window : int
        Side in pixels of the square over which both coherences are averaged first, odd, >= 1.
    min_area_m2 : float
        Smaller zones are left out of OUTPUT and ZONES, >= 0.
    buildings : tuple of tuple
        Well-known text in the CRS of the rasters, id and name of every feature to be measured.
    """

    pre_coherence: str
    co_coherence: str
    output: str
    confidence: str = ""
    loss: str = ""
    min_coherence: float = 0.3
    min_confidence: float = 0.95
    thresholds: tuple = (0.15, 0.35, 0.6)
    window: int = 3
    min_area_m2: float = 5000.0
    buildings: tuple = ()


class NormalChange(NamedTuple):
    """What undamaged ground does: ``co = offset + slope * pre``, and the scatter about it in bins of the pre-coherence.

    Attributes
    ----------
    offset, slope : float
    centres, scatter : ndarray, shape (n,)
        Middle of the bins and standard deviation in them.
    """

    offset: float
    slope: float
    centres: np.ndarray
    scatter: np.ndarray

    def expect(self, pre: np.ndarray) -> np.ndarray:
        """Return the coherence of undamaged ground across the earthquake, 0 to 1."""
        return np.clip(self.offset + self.slope * pre, 0.0, 1.0)

    def deviation(self, pre: np.ndarray) -> np.ndarray:
        """Return the standard deviation of that coherence."""
        return np.interp(pre, self.centres, self.scatter)


class Damage(NamedTuple):
    """Arrays of one shape: class (uint8), confidence 0 to 1 and lost share of the coherence (NaN where unknown)."""

    classes: np.ndarray
    confidence: np.ndarray
    loss: np.ndarray


def estimate_change(pre: np.ndarray, co: np.ndarray) -> NormalChange:
    """Estimate what time, baseline and noise do to the coherence of ground that was not damaged.

    Damaged ground lies below the relation and may be a third of the pixels: the line is fitted with redescending
    weights, and the scatter is taken from the pixels above it, which no damage reaches.

    Parameters
    ----------
    pre, co : ndarray, shape (n,), 0 to 1
        Finite pairs, at least 100.

    Returns
    -------
    NormalChange
    """
    step = max(1, pre.size // _MOST_PIXELS)
    x, y = pre[::step].astype(np.float64), co[::step].astype(np.float64)
    design = np.stack([np.ones(x.size), x], axis=1)
    solution = fit_majority(design, y)
    for _ in range(3):
        # The lower half of the residuals holds the damage: what is beyond the scatter of the upper half gets no weight.
        solution = fit_majority(design, y, scale=_upper_scatter(y - design @ solution), start=solution)
    offset, slope = solution
    rest = y - design @ solution
    edges = np.unique(np.quantile(x, np.linspace(0.0, 1.0, _BINS + 1)))
    place = np.clip(np.searchsorted(edges, x, side="right") - 1, 0, max(len(edges) - 2, 0))
    overall = _upper_scatter(rest)
    centres, scatter = [], []
    for index in range(max(len(edges) - 1, 1)):
        inside = place == index
        if inside.any():
            centres.append(float(np.median(x[inside])))
            scatter.append(_upper_scatter(rest[inside]) if inside.sum() >= _LEAST_PIXELS // 2 else overall)
    return NormalChange(float(offset), float(slope), np.array(centres), np.array(scatter))


def _upper_scatter(rest):
    above = rest[rest > 0.0]
    return max(float(np.median(above)) / MEDIAN_DEVIATION if above.size else 0.0, _LEAST_SCATTER)


def classify_damage(
    pre: np.ndarray, co: np.ndarray, change: NormalChange, *, thresholds, min_confidence, min_coherence
) -> Damage:
    """Compare the coherence across the earthquake with the expected one.

    Parameters
    ----------
    pre, co : ndarray, shape (rows, cols), 0 to 1
        NaN is no data.
    change : NormalChange
        Of undamaged ground.
    thresholds, min_confidence, min_coherence
        As in `DamageJob`.

    Returns
    -------
    Damage
    """
    expected = change.expect(pre)
    known = np.isfinite(pre) & np.isfinite(co) & (pre >= min_coherence) & (expected >= min_coherence)
    safe = np.where(known, expected, 1.0)
    lost = np.where(known, (safe - co) / safe, np.nan)
    score = np.where(known, (expected - co) / change.deviation(np.where(known, pre, 0.0)), np.nan)
    confidence = ndtr(score)
    classes = np.digitize(np.where(known, lost, 0.0), thresholds).astype(np.uint8)
    classes[~(confidence >= min_confidence)] = 0
    classes[~known] = UNKNOWN
    return Damage(classes, confidence.astype(np.float32), lost.astype(np.float32))


def map_damage(job: DamageJob, progress: Progress) -> Result:
    """Map damage by coherence change.

    Returns
    -------
    Result
        OUTPUT, CONFIDENCE, LOSS: paths. ZONES: table of polygons; BUILDINGS_OUTPUT: table of the given features. AREA:
        damaged ground in square metres; ZONE_COUNT: number of zones; UNKNOWN: percent that cannot be told.
    """
    _check(job)
    with Raster(job.pre_coherence, "PRE_COHERENCE") as first, Raster(job.co_coherence, "CO_COHERENCE") as second:
        first.grid.require_same(second.grid, "PRE_COHERENCE", "CO_COHERENCE")
        record = second.record if "PRODUCT" in second.tags else None
        grid = first.grid
        pre, co = (_read_coherence(raster, job.window) for raster in (first, second))
    check_cancelled(progress)
    progress.update(0.2)
    both = np.isfinite(pre) & np.isfinite(co)
    if both.sum() < _LEAST_PIXELS:
        raise InputError("Fewer than 100 pixels hold both PRE_COHERENCE and CO_COHERENCE: check that they overlap.")
    change = estimate_change(pre[both], co[both])
    progress.message(
        tr(
            "Ground without damage: coherence across the earthquake = {offset:.3f} + {slope:.3f} x coherence before,"
            " with a scatter of {scatter:.3f}.",
            offset=change.offset,
            slope=change.slope,
            scatter=float(np.median(change.scatter)),
        )
    )
    damage = classify_damage(
        pre,
        co,
        change,
        thresholds=job.thresholds,
        min_confidence=job.min_confidence,
        min_coherence=job.min_coherence,
    )
    progress.update(0.5)
    check_cancelled(progress)
    areas = pixel_areas_m2(grid)
    zones, count = _find_zones(damage.classes, areas, job.min_area_m2)
    damage.classes[(zones == 0) & (damage.classes != UNKNOWN)] = 0
    tables = {"ZONES": _zone_table(zones, count, damage, areas, grid)}
    if job.buildings:
        tables["BUILDINGS_OUTPUT"] = _measure_buildings(job.buildings, damage, grid, progress)
    check_cancelled(progress)
    _write(job, damage, grid, record)
    progress.update(1.0)
    area = float((areas[:, None] * (zones > 0)).sum())
    values = {"OUTPUT": job.output, "AREA": area, "ZONE_COUNT": count}
    values["UNKNOWN"] = 100.0 * float(np.mean(damage.classes == UNKNOWN))
    values.update({key: path for key, path in (("CONFIDENCE", job.confidence), ("LOSS", job.loss)) if path})
    return Result(values, tables)


def _check(job: DamageJob) -> None:
    bounds = ("MIN_COHERENCE", job.min_coherence, 0.0), ("MIN_CONFIDENCE", job.min_confidence, 0.5)
    for name, value, low in bounds:
        if not low <= value < 1.0:
            raise InputError("{name} is {found}: it must lie from {low} to below 1.", name=name, found=value, low=low)
    low, middle, high = job.thresholds
    if not 0.0 < low < middle < high <= 1.0:
        raise InputError(
            "SLIGHT, MODERATE and SEVERE are {low}, {middle} and {high}: they must grow and lie between 0 and 1.",
            low=low,
            middle=middle,
            high=high,
        )
    if job.window < 1 or job.window % 2 == 0:
        raise InputError("WINDOW is {found} pixels: it must be odd and at least 1.", found=job.window)
    if not 0.0 <= job.min_area_m2 < math.inf:
        raise InputError("MIN_AREA is {found} m2: it must not be negative.", found=job.min_area_m2)


def _read_coherence(raster: Raster, window: int) -> np.ndarray:
    values = raster.read().astype(np.float64)
    known = np.isfinite(values)
    if known.any() and not (values[known].min() >= -1e-6 and values[known].max() <= 1.0 + 1e-6):
        raise InputError(
            "{parameter} holds values from {low:.3g} to {high:.3g}: a coherence lies between 0 and 1.",
            parameter=raster.parameter,
            low=float(values[known].min()),
            high=float(values[known].max()),
        )
    if window == 1:
        return values
    weight = uniform_filter(known.astype(np.float64), window, mode="constant")
    total = uniform_filter(np.where(known, values, 0.0), window, mode="constant")
    return np.where(known, total / np.maximum(weight, 1e-9), np.nan)


def pixel_areas_m2(grid: MapGrid) -> np.ndarray:
    """Return the area of a pixel in each row, square metres, shape (rows,); on the ellipsoid for maps in degrees."""
    crs = CRS.from_wkt(grid.crs_wkt) if grid.crs_wkt else None
    if crs is not None and crs.is_geographic:
        geod = Geod(ellps="WGS84")
        y = grid.y(np.arange(grid.rows))
        x = np.full(grid.rows, grid.west)
        _, _, width = geod.inv(x, y, x + grid.pixel_x, y)
        _, _, height = geod.inv(x, y - 0.5 * grid.pixel_y, x, y + 0.5 * grid.pixel_y)
        return np.asarray(width) * np.asarray(height)
    unit = 1.0 if crs is None else crs.axis_info[0].unit_conversion_factor
    return np.full(grid.rows, grid.pixel_x * grid.pixel_y * unit**2)


def _find_zones(classes, areas, least_m2) -> tuple:
    """Number the connected damaged areas, largest first; 0 elsewhere and where smaller than `least_m2`."""
    labels, count = label((classes > 0) & (classes != UNKNOWN), _NEIGHBOURS)
    weight = np.broadcast_to(areas[:, None], labels.shape)
    sizes = np.bincount(labels.ravel(), weights=weight.ravel(), minlength=count + 1)
    sizes[0] = 0.0
    order = [index for index in np.argsort(-sizes, kind="stable") if index > 0 and sizes[index] >= max(least_m2, 1e-9)]
    numbers = np.zeros(count + 1, np.int32)
    numbers[order] = np.arange(1, len(order) + 1)
    return numbers[labels], len(order)


def _zone_table(zones, count, damage, areas, grid) -> Table:
    fields = (
        *(("zone", int), ("area_m2", float), ("severe_m2", float), ("mean_loss", float), ("confidence", float)),
        *(("damage", str), ("x", float), ("y", float)),
    )
    shapes = outline_labels(zones, grid)
    flat, weight = zones.ravel(), np.broadcast_to(areas[:, None], zones.shape).ravel()
    rows, cols = (np.broadcast_to(a, zones.shape).ravel() for a in np.ogrid[: zones.shape[0], : zones.shape[1]])
    inside = flat > 0
    classes = damage.classes.ravel()
    quantities = (1.0, classes == 3, classes, damage.loss.ravel(), damage.confidence.ravel(), rows, cols)
    sums = [
        np.bincount(flat[inside], weights=(weight * q)[inside], minlength=count + 1)
        for q in map(np.asarray, quantities)
    ]
    table = []
    for zone in range(1, count + 1):
        area, severe, *rest = (float(total[zone]) for total in sums)
        mean_class, lost, confidence, row, col = (total / area for total in rest)
        typical = CLASS_NAMES[min(max(round(mean_class), 1), 3)]
        place = float(grid.x(col)), float(grid.y(row))
        table.append((zone, area, severe, lost, confidence, typical, *place))
    return Table(fields, tuple(table), tuple(shapes[zone] for zone in range(1, count + 1)), "polygon", grid.crs_wkt)


def _measure_buildings(buildings, damage: Damage, grid: MapGrid, progress: Progress) -> Table:
    """Measure the pixels that every feature touches."""
    fields = (
        *(("id", int), ("name", str), ("pixels", int), ("mean_loss", float), ("confidence", float)),
        *(("damaged", float), ("damage", str)),
    )
    rows, shapes = [], []
    for wkt, identity, name in buildings:
        check_cancelled(progress)
        part = _touched(wkt, grid)
        row = (identity, name, 0, None, None, None, "unknown")
        if part is not None:
            window, inside = part
            classes = damage.classes[window.slices][inside]
            known = classes != UNKNOWN
            if known.any():
                lost, sure = (a[window.slices][inside][known] for a in (damage.loss, damage.confidence))
                typical = CLASS_NAMES[int(np.median(classes[known]))]
                share = 100.0 * float(np.mean(classes[known] > 0))
                row = (identity, name, int(known.sum()), float(lost.mean()), float(sure.mean()), share, typical)
        rows.append(row)
        shapes.append(wkt)
    return Table(fields, tuple(rows), tuple(shapes), "polygon", grid.crs_wkt)


def _touched(wkt: str, grid: MapGrid) -> Optional[tuple]:
    """Return the window around a polygon and which of its pixels the polygon touches; None outside the grid."""
    shape = call_gdal(ogr.CreateGeometryFromWkt, wkt)
    if shape is None or shape.IsEmpty():
        return None
    west, east, south, north = shape.GetEnvelope()
    row, col = math.floor(float(grid.row(north)) + 0.5), math.floor(float(grid.col(west)) + 0.5)
    last_row, last_col = math.floor(float(grid.row(south)) + 0.5), math.floor(float(grid.col(east)) + 0.5)
    row, col = max(row, 0), max(col, 0)
    rows, cols = min(last_row, grid.rows - 1) - row + 1, min(last_col, grid.cols - 1) - col + 1
    if rows <= 0 or cols <= 0:
        return None
    window = Window(row, col, rows, cols)
    inside = burn_polygons((wkt,), grid.crop(window), "BUILDINGS", touched=True) > 0
    return (window, inside) if inside.any() else None


def _write(job: DamageJob, damage: Damage, grid: MapGrid, record) -> None:
    parameters = {
        "min_coherence": job.min_coherence,
        "min_confidence": job.min_confidence,
        "thresholds": list(job.thresholds),
        "window": job.window,
        "min_area_m2": job.min_area_m2,
    }
    step = Step(
        "damagemap", parameters, describe_inputs(pre_coherence=job.pre_coherence, co_coherence=job.co_coherence)
    )
    outputs = (
        (job.output, Band("damage class"), damage.classes, "damage"),
        (job.confidence, Band("confidence"), damage.confidence, "confidence"),
        (job.loss, Band("lost share of coherence"), damage.loss, "coherence_loss"),
    )
    with ExitStack() as stack:
        for path, band, values, product in outputs:
            if path:
                derived = None if record is None else record.derive(step, product=product)
                writer = RasterWriter(path, grid, [band], values.dtype, derived, may_be_constant=True)
                stack.enter_context(writer).write_all(values)
