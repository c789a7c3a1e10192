"""The stage of heating cores: from an index cube to layers of kept and rejected events."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from typing import Optional

import numpy as np
from osgeo import ogr

from ..conventions import Step
from ..errors import EmptyOutputError, InputError
from ..grids import MapGrid, Window
from ..pipeline import require_memory
from ..progress import Progress, check_cancelled
from ..results import Result, Table
from ..words import mark, tr
from .cube import Cube, CubeWriter, cell_areas_km2, cell_lonlat, describe_files
from .heating import PRESETS, RULES, CoreRules, Events, Geometry, check_rules, find_events

_WORDS = dict(zip(RULES, (mark("intensity"), mark("duration"), mark("contrast"), mark("area"), mark("drift"))))
FIELDS = (
    *(("event", int), ("start", str), ("end", str), ("days", int), ("longitude", float), ("latitude", float)),
    *(("core_z", float), ("ring_z", float), ("n_cells", int), ("area_km2", float), ("drift_km_d", float)),
    ("rule", str),
)
_BYTES_PER_VALUE = 22
_OVERRIDES = tuple(CoreRules.__dataclass_fields__)


@dataclass(frozen=True)
class HeatingJob:
    """Parameters of `find_heating_cores`; a threshold of None keeps that of the preset.

    Attributes
    ----------
    input : str
        An index made by `indices.make_index`, one band a day.
    density : str
        Raster of the number of kept events per pixel; empty for none.
    preset : str
        A key of `heating.PRESETS`, or ``auto``: ranks for a quantile index, ``olr`` for radiation, else
        ``temperature``.
    k_env, k_core, n_core, d_core, contrast, area_max_km2, area_min_km2, speed_max_km_day, gap_days
        See `heating.CoreRules`.
    linked_by_neighbours : bool
        See `heating.CoreRules`.
    """

    input: str
    density: str = ""
    preset: str = "auto"
    k_env: Optional[float] = None
    k_core: Optional[float] = None
    n_core: Optional[int] = None
    d_core: Optional[int] = None
    contrast: Optional[float] = None
    area_max_km2: Optional[float] = None
    area_min_km2: Optional[float] = None
    speed_max_km_day: Optional[float] = None
    gap_days: Optional[int] = None
    linked_by_neighbours: bool = False


def settle_rules(job: HeatingJob, product: str, unit: str) -> CoreRules:
    """Return the thresholds of the preset with those that were given in their place."""
    preset = job.preset
    if preset == "auto":
        preset = "quantile" if product == "thermal_quantile" else "olr" if "radiation" in unit else "temperature"
    if preset not in PRESETS:
        raise InputError("PRESET is '{found}': choose auto, {want}.", found=preset, want=", ".join(PRESETS))
    if (preset == "quantile") != (product == "thermal_quantile"):
        raise InputError(
            "PRESET is {preset} and INPUT holds {found}: ranks from 0 to 1 need the preset quantile, and only they.",
            preset=preset,
            found=tr("ranks") if product == "thermal_quantile" else tr("standardised values"),
        )
    given = {key: getattr(job, key) for key in _OVERRIDES if getattr(job, key) not in (None, False)}
    rules = replace(PRESETS[preset], **given)
    check_rules(rules)
    return rules


def find_heating_cores(job: HeatingJob, progress: Progress) -> Result:
    """Return the layers OUTPUT and REJECTED, and COUNT, REJECTED_COUNT, TOO_SMALL and FAILED_* by rule."""
    with Cube(job.input) as cube:
        cube.require("thermal_index", "thermal_quantile")
        days = cube.require_daily()
        require_memory(
            _BYTES_PER_VALUE * int(np.prod(cube.shape, dtype=np.int64)),
            tr("The search for heating cores"),
            tr("cut the area or the period, or average to larger pixels"),
        )
        rules = settle_rules(job, cube.facts.product, cube.facts.quantity)
        index = _read(cube, progress)
        grid, facts = cube.grid, cube.facts
    lon, lat = cell_lonlat(grid)
    area = np.broadcast_to(cell_areas_km2(grid)[:, None], grid.shape)
    events = find_events(index, days, Geometry(lon, lat, area), rules)
    progress.update(0.7)
    check_cancelled(progress)
    kept, rejected = events.take(events.rule == ""), events.take(events.rule != "")
    failed = {rule: int((events.rule == rule).sum()) for rule in RULES}
    failed["intensity"] = events.too_small
    story = ", ".join(f"{tr(_WORDS[rule])} {count}" for rule, count in failed.items())
    if not len(kept):
        raise EmptyOutputError(
            "No event passed the rules ({story} failed), so no layer was made: lower the thresholds, or take it as the"
            " result.",
            story=story,
        )
    text = tr("{count} events passed; rejected by rule: {story}.", count=len(kept), story=story)
    progress.message(text)
    tables = {"OUTPUT": event_table(kept, grid, progress), "REJECTED": event_table(rejected, grid, progress)}
    values = {"COUNT": len(kept), "REJECTED_COUNT": len(rejected), "TOO_SMALL": events.too_small}
    values.update({f"FAILED_{rule.upper()}": failed[rule] for rule in RULES[1:]})
    if job.density:
        step = Step("heatingcore", asdict(rules), describe_files(input=job.input))
        _write_density(job.density, kept, grid, facts.derive(step, product="thermal_count", unit="1"))
        values["DENSITY"] = job.density
    progress.update(1.0)
    return Result(values, tables)


def _read(cube: Cube, progress: Progress) -> np.ndarray:
    index = np.empty(cube.shape, np.float32)
    for start in range(0, cube.times.size, 256):
        check_cancelled(progress)
        stop = min(start + 256, cube.times.size)
        index[start:stop] = cube.read_block(None, start, stop)
        progress.update(0.4 * stop / cube.times.size)
    return index


def event_rows(events: Events) -> list:
    """Return rows of plain values in the order of `FIELDS`."""
    columns = (
        range(1, len(events) + 1), events.start.astype(str).tolist(), events.end.astype(str).tolist(),
        events.days.tolist(), events.longitude.tolist(), events.latitude.tolist(), events.core_z.tolist(),
        events.ring_z.tolist(), events.n_cells.tolist(), events.area_km2.tolist(), events.drift_km_day.tolist(),
        events.rule.tolist(),
    )  # fmt: skip
    return list(zip(*columns))


def event_table(events: Events, grid: MapGrid, progress: Progress) -> Table:
    """Return the polygon layer of events: all cells of their envelopes."""
    shapes = []
    for k, cells in enumerate(events.cells):
        if k % 256 == 0:
            check_cancelled(progress)
        shapes.append(outline_cells(cells, grid))
    return Table(FIELDS, tuple(event_rows(events)), tuple(shapes), "polygon", grid.crs_wkt or "EPSG:4326")


def outline_cells(cells: np.ndarray, grid: MapGrid) -> str:
    """Return the outline of map cells (increasing flat indices) as well-known text in the CRS of the grid."""
    rows, cols = cells // grid.cols, cells % grid.cols
    breaks = np.flatnonzero((np.diff(cells) != 1) | (np.diff(rows) != 0)) + 1
    starts, stops = np.concatenate([[0], breaks]), np.concatenate([breaks, [cells.size]])
    whole = ogr.Geometry(ogr.wkbMultiPolygon)
    for first, last in zip(starts, stops):
        west, east = grid.west + cols[first] * grid.pixel_x, grid.west + (cols[last - 1] + 1) * grid.pixel_x
        north = grid.north - rows[first] * grid.pixel_y
        ring = ogr.Geometry(ogr.wkbLinearRing)
        for x, y in ((west, north), (east, north), (east, north - grid.pixel_y), (west, north - grid.pixel_y)):
            ring.AddPoint_2D(float(x), float(y))
        ring.CloseRings()
        part = ogr.Geometry(ogr.wkbPolygon)
        part.AddGeometry(ring)
        whole.AddGeometry(part)
    return whole.UnionCascaded().ExportToWkt()


def _write_density(path: str, events: Events, grid: MapGrid, facts) -> None:
    count = np.zeros(grid.rows * grid.cols, np.float32)
    for cells in events.cells:
        count[cells] += 1.0
    facts = facts._replace(quantity="number of heating cores")
    with CubeWriter(path, grid, ["events"], facts, may_be_constant=True) as writer:
        writer.write_block(Window(0, 0, *grid.shape), count.reshape(1, *grid.shape))
