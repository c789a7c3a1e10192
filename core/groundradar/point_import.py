"""From a table of pixels with coordinates to a stack or a series on the map; heights come from the table."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
import pyproj
from scipy.spatial import cKDTree

from ..conventions import Record, Step
from ..errors import InputError
from ..grids import MapGrid, Window
from ..progress import Progress, check_cancelled
from ..raster import Band, RasterWriter, crs_from_text
from ..results import Result
from ..words import tr
from .layout import Header
from .places import view_ground
from .stack import SERIES, STACK, time_bands
from .tables import PointSeries, read_tables

_MOST_PIXELS = 25_000_000


class Placed(NamedTuple):
    """Where the pixels of a table lie: map, flat place of each, which of them were kept, heights, and the radar."""

    grid: MapGrid
    places: np.ndarray
    kept: np.ndarray
    heights: np.ndarray
    header: Header


def import_points(job, progress: Progress) -> Result:
    """Write the series of displacement, or the stack of frames, that a table holds; see `importing.import_frames`."""
    if job.pointing_deg is not None:
        progress.warning(tr("POINTING is not used: the pixels of a table have coordinates."))
    series = read_tables(job.input)
    complex_values = series.values.dtype.kind == "c"
    placed = _place(job, series)
    lost = series.places.shape[0] - placed.kept.size
    if lost:
        progress.warning(
            tr("{lost} of {count} pixels of the table were left out: they share a pixel of the map with another one"
               " (choose a smaller PIXEL_SIZE) or lie outside EXTENT.", lost=lost, count=series.places.shape[0])
        )  # fmt: skip
    seen = np.isfinite(placed.heights)
    # a height everywhere, because the radar's view of the whole map is computed
    view = view_ground(placed.header, placed.grid, np.where(seen, placed.heights, np.median(placed.heights[seen])))
    record = _record(job, series, placed, float(np.arccos(np.clip(view.up[seen], -1.0, 1.0)).mean()))
    with RasterWriter(
        job.output, placed.grid, time_bands(series.times, "" if complex_values else "m"),
        np.complex64 if complex_values else np.float32, record,
    ) as writer:  # fmt: skip
        for k in range(len(series.times)):
            check_cancelled(progress)
            layer = np.full(placed.grid.shape, 0.0 if complex_values else np.nan, series.values.dtype)
            layer.flat[placed.places] = series.values[k, placed.kept]
            writer.write(Window(0, 0, *placed.grid.shape), layer, k + 1)
            progress.update((k + 1) / len(series.times))
    names = (("east", "1"), ("north", "1"), ("up", "1"), ("slant range", "m"), ("height", "m"))
    layers = (view.east, view.north, view.up, view.range_m, placed.heights)
    shape = record.derive(Step("importgroundradar", {}, {}), product="geometry")
    with RasterWriter(job.geometry, placed.grid, [Band(*name) for name in names], np.float32, shape) as writer:
        writer.write_all(*(np.where(seen, layer, np.nan).astype(np.float32) for layer in layers))
    gaps = np.diff([time.timestamp() for time in series.times])
    values = {"FRAMES": len(series.times), "PIXELS": int(seen.sum()), "INTERVAL": float(np.median(gaps))}
    return Result({"OUTPUT": job.output, "GEOMETRY": job.geometry, **values})


def _record(job, series: PointSeries, placed: Placed, incidence: float) -> Record:
    step = Step("importgroundradar", {"layout": "table", "frames": len(series.times)}, {"input": str(job.input)})
    header = placed.header
    return Record(
        STACK if series.values.dtype.kind == "c" else SERIES, series.times[0], series.times[-1], "ground-based radar",
        header.wavelength_m, "right", math.radians(header.pointing_deg) - 0.5 * math.pi, incidence,
        height_datum="as in the table", history=(step,),
    )  # fmt: skip


def _place(job, series: PointSeries) -> Placed:
    facts = series.facts
    if "crs" not in facts:
        raise InputError("INPUT: the table does not say what its coordinates mean: add a line such as"
                         " '# crs: EPSG:32632' above its headings.")  # fmt: skip
    source = crs_from_text(facts["crs"], "INPUT")
    sensor = _sensor(facts)
    to_degrees = pyproj.Transformer.from_crs(source, "EPSG:4326", always_xy=True)
    longitude, latitude = to_degrees.transform(*sensor[:2])
    zone = math.floor((longitude + 180.0) / 6.0) % 60 + 1
    wkt = job.crs or (source if not pyproj.CRS.from_wkt(source).is_geographic else
                      crs_from_text(f"EPSG:{(32600 if latitude >= 0.0 else 32700) + zone}"))  # fmt: skip
    if pyproj.CRS.from_wkt(wkt).is_geographic:
        raise InputError("TARGET_CRS is in degrees: choose a projection in metres, such as a UTM zone.")
    to_map = pyproj.Transformer.from_crs(source, wkt, always_xy=True)
    x, y = (np.asarray(axis) for axis in to_map.transform(series.places[:, 0], series.places[:, 1]))
    if not (np.isfinite(x).all() and np.isfinite(y).all()):
        raise InputError("INPUT: coordinates of the table lie outside its CRS {crs}.", crs=facts["crs"])
    grid = _grid(job, x, y, wkt)
    places, kept = _nearest(grid, x, y)
    heights = np.full(grid.shape, np.nan)
    heights.flat[places] = series.places[kept, 2]
    bearing = math.degrees(math.atan2(float(x[kept].mean()) - to_map.transform(*sensor[:2])[0],
                                      float(y[kept].mean()) - to_map.transform(*sensor[:2])[1]))  # fmt: skip
    wavelength = _wavelength(series)
    header = Header("cartesian", float(longitude), float(latitude), sensor[2], bearing, wavelength,
                    0.0, 1.0, 0.0, 1.0, -1, series.times)  # fmt: skip
    return Placed(grid, places, kept, heights, header)


def _sensor(facts: dict) -> tuple:
    try:
        found = tuple(float(word) for word in facts.get("sensor", "").replace(",", " ").replace(";", " ").split())
    except ValueError:
        found = ()
    if len(found) != 3 or not all(map(math.isfinite, found)):
        raise InputError(
            "INPUT: the table does not say where the radar stands: add the line '# sensor: X Y Z' above its headings,"
            " in the coordinates of the table."
        )
    return found


def _wavelength(series: PointSeries) -> float:
    try:
        found = float(series.facts.get("wavelength_m", "nan"))
    except ValueError:
        found = math.nan
    if series.values.dtype.kind == "c" and not 0.0 < found < math.inf:
        raise InputError("INPUT: the table holds phases and no wavelength: add the line '# wavelength_m: 0.0174' above"
                         " its headings.")  # fmt: skip
    return found


def _grid(job, x: np.ndarray, y: np.ndarray, wkt: str) -> MapGrid:
    pixel = job.pixel_size_m
    if pixel is None:
        near = cKDTree(np.column_stack([x, y])).query(np.column_stack([x, y]), k=min(2, x.size))[0]
        near = near[:, 1] if near.ndim == 2 else np.zeros(1)
        pixel = float(np.median(near[near > 0.0])) if (near > 0.0).any() else 1.0
    west, south, east, north = job.bounds or (x.min() - pixel, y.min() - pixel, x.max() + pixel, y.max() + pixel)
    # pixels have their centres where the points of a regular table lie
    west, north = (
        x.min() - pixel * (round((x.min() - west) / pixel) + 0.5),
        y.max() + pixel * (round((north - y.max()) / pixel) + 0.5),
    )
    rows, cols = (max(1, math.ceil(span / pixel)) for span in (north - south, east - west))
    if rows < 2 or cols < 2 or rows * cols > _MOST_PIXELS:
        raise InputError(
            "The map would have {rows} x {cols} pixels of {pixel:g} m: choose another PIXEL_SIZE or EXTENT.",
            rows=rows,
            cols=cols,
            pixel=pixel,
        )
    return MapGrid(rows, cols, float(west), float(north), pixel, pixel, wkt)


def _nearest(grid: MapGrid, x: np.ndarray, y: np.ndarray) -> tuple:
    """Return the flat place of the point nearest to the centre of each pixel that has one, and which it is."""
    col, row = (x - grid.west) / grid.pixel_x - 0.5, (grid.north - y) / grid.pixel_y - 0.5
    near = np.rint(row).astype(int), np.rint(col).astype(int)
    inside = (near[0] >= 0) & (near[0] < grid.rows) & (near[1] >= 0) & (near[1] < grid.cols)
    if not inside.any():
        raise InputError("EXTENT holds none of the pixels of the table: choose another area.")
    number = np.flatnonzero(inside)
    flat = near[0][number] * grid.cols + near[1][number]
    away = np.hypot(row - near[0], col - near[1])[number]
    order = np.lexsort((away, flat))
    places, first = np.unique(flat[order], return_index=True)
    return places, number[order][first]
