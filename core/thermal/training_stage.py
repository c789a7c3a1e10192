"""The stage of training: a grid of thresholds and windows, chosen on some years and tested on others."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import product
from typing import Optional

import numpy as np
from osgeo import ogr

from ..errors import InputError
from ..pipeline import require_memory
from ..progress import Progress, Span, check_cancelled
from ..report import Report
from ..results import Result, Table
from ..words import mark, tr
from .catalogue import Catalogue, Selection
from .cube import Cube, cell_areas_km2, cell_lonlat, years_of
from .heating import Geometry, find_events
from .heating_stage import HeatingJob, outline_cells, settle_rules
from .maps import choose_targets, read_measure
from .prior import kernel_bandwidths_km, kernel_density, reference_measure
from .training import (
    Region,
    Window,
    Worth,
    choose_global,
    choose_kappa,
    choose_local,
    split_years,
    tally,
    window_alarms,
    worth,
)

_KERNEL = 5, 50.0
_FLOOR = 0.1
_MOST = 500
_BYTES = 26
_PARTS = mark("training {first}-{last}"), mark("validation {first}-{last}"), mark("test {first}-{last}")
BLOCK_FIELDS = (
    *(("block", int), ("local", int), ("k_core", float), ("d_core", int), ("first_day", int), ("last_day", int)),
    *(("radius_km", float), ("train_quakes", int), ("train_nats", float), ("test_quakes", int), ("test_hits", int)),
    *(("test_tau", float), ("test_nats", float)),
)
TABLE_FIELDS = (
    *(("years", str), ("choice", str), ("quakes", int), ("hits", int), ("tau", float), ("gain", float)),
    *(("information", float), ("chance", float)),
)


@dataclass(frozen=True)
class TrainJob:
    """Parameters of `train`.

    Attributes
    ----------
    input : str
        An index, one band a day; made with earlier years only for a fair test.
    catalogue : tuple of tuple
        Rows in the order of `catalogue.FIELDS`.
    rho : str
        Raster of the reference measure on the same pixels, from the training years; empty to make it from them.
    blocks : tuple of str
        Outlines in degrees, well-known text; empty for squares.
    block_deg : float
        Side of the squares, > 0.
    k_core : tuple of float
        Thresholds to try; empty for those of the preset and half a sigma above (ranks: the preset's only).
    d_core : tuple of int
        Days with a core to try.
    windows : tuple of (int, int)
        First and last days to try.
    radii_km : tuple of float
        Radii to try.
    kappa : float or None
        Weight of the region in the choice of a block, 0 to 1; None to choose it on the years of validation.
    least : int
        Training earthquakes a block needs for a choice of its own.
    min_magnitude, max_depth_km : float
        Of the earthquakes that count.
    """

    input: str
    catalogue: tuple
    rho: str = ""
    blocks: tuple = ()
    block_deg: float = 5.0
    k_core: tuple = ()
    d_core: tuple = (1, 2, 3)
    windows: tuple = ((1, 10), (11, 30), (1, 30))
    radii_km: tuple = (150.0, 250.0)
    kappa: Optional[float] = None
    least: int = 30
    min_magnitude: float = 4.5
    max_depth_km: float = 70.0


def train(job: TrainJob, progress: Progress) -> Result:
    """Return the layers OUTPUT (blocks) and SETS (worth by years), HTML_TEXT, and the numbers of the common set."""
    _check(job)
    index, days, grid, rules = _read(job, progress)
    quakes = choose_targets(
        job.catalogue, Selection(job.min_magnitude, job.max_depth_km, str(days[0]), str(days[-1]), grid.bounds), 2
    )
    span = np.arange(days[0], days[-1] + 1)
    years = np.unique(years_of(span))
    parts = split_years(years)
    region = Region(grid, span, _blocks(job, grid), _measure(job, grid, quakes, years[parts[0]]))
    settings, alarms = _candidates(job, index, days, grid, rules, Span(progress, 0.2, 0.6))
    found = tally(alarms, quakes, region, Span(progress, 0.6, 0.95))
    if not found.count[parts[0]].sum() or not found.count[parts[2]].sum():
        raise InputError("CATALOGUE has no earthquake of the training or of the test years in the blocks.")
    common = choose_global(found, parts[0])
    kappa = choose_kappa(found, parts[0], parts[1], job.least) if job.kappa is None else job.kappa
    local = choose_local(found, parts[0], kappa, job.least)
    rows = []
    for name, part in zip(_PARTS, parts):
        label = tr(name, first=years[part][0], last=years[part][-1])
        for kind, choice in ((tr("common"), np.full(local.size, common)), (tr("by block"), local)):
            rows.append(_row(label, kind, worth(found, choice, part)))
    table = _block_table(settings, local, common, found, parts, region)
    values = {"COMMON_TEST": rows[4][6], "LOCAL_TEST": rows[5][6], "COMMON_TRAINING": rows[0][6]}
    values.update(LOCAL_TRAINING=rows[1][6], P_COMMON=rows[4][7], P_LOCAL=rows[5][7], KAPPA_USED=kappa)
    values.update(zip(("K_CORE_BEST", "D_CORE_BEST", "T1_BEST", "T2_BEST", "RADIUS_BEST"), settings[common]))
    values["CANDIDATES"] = len(settings)
    values["HTML_TEXT"] = _page(rows, settings[common], values)
    text = tr(
        "{count} sets tried; the common one is worth {common:+.3f} nats an earthquake in training and"
        " {common_test:+.3f} in the test, those by block {local:+.3f} and {local_test:+.3f}.",
        count=len(settings),
        common=rows[0][6],
        common_test=rows[4][6],
        local=rows[1][6],
        local_test=rows[5][6],
    )
    progress.message(text)
    return Result(values, {"OUTPUT": table, "SETS": Table(TABLE_FIELDS, tuple(rows))})


def _check(job: TrainJob) -> None:
    size = max(len(job.k_core), 1) * len(job.d_core) * len(job.windows) * len(job.radii_km)
    if not 1 <= size <= _MOST:
        raise InputError("The grid has {found} sets: from 1 to {most} are wanted.", found=size, most=_MOST)
    good = all(1 <= first <= last for first, last in job.windows) and min(job.radii_km) > 0.0 and min(job.d_core) >= 1
    if not good or not job.block_deg > 0.0 or not (job.kappa is None or 0.0 <= job.kappa <= 1.0):
        raise InputError(
            "WINDOWS needs 1 <= first <= last, RADII, D_CORE and BLOCK_SIZE positive numbers, and KAPPA 0 to 1."
        )


def _read(job: TrainJob, progress: Progress) -> tuple:
    with Cube(job.input) as cube:
        cube.require("thermal_index", "thermal_quantile")
        days = cube.require_daily()
        need = _BYTES * int(np.prod(cube.shape, dtype=np.int64))
        require_memory(need, tr("Training"), tr("cut the area or the period"))
        rules = settle_rules(HeatingJob(job.input), cube.facts.product, cube.facts.quantity)
        index = np.empty(cube.shape, np.float32)
        for start in range(0, days.size, 256):
            check_cancelled(progress)
            stop = min(start + 256, days.size)
            index[start:stop] = cube.read_block(None, start, stop)
            progress.update(0.2 * stop / days.size)
        return index, days, cube.grid, rules


def _blocks(job: TrainJob, grid) -> np.ndarray:
    """Return the block of every cell, numbered without gaps; -1 outside of the outlines."""
    lon, lat = cell_lonlat(grid)
    if not job.blocks:
        code = np.floor((lat.max() - lat) / job.block_deg) * 100000 + np.floor((lon - lon.min()) / job.block_deg)
        return np.unique(code, return_inverse=True)[1].reshape(grid.shape)
    found = np.full(grid.shape, -1)
    for number, text in enumerate(job.blocks):
        shape = ogr.CreateGeometryFromWkt(text)
        for row, col in np.ndindex(grid.shape):
            point = ogr.Geometry(ogr.wkbPoint)
            point.AddPoint_2D(float(lon[row, col]), float(lat[row, col]))
            if found[row, col] < 0 and shape.Contains(point):
                found[row, col] = number
    used, inverse = np.unique(found[found >= 0], return_inverse=True)
    if not used.size:
        raise InputError("BLOCKS holds no pixel of INPUT: choose polygons inside the cube.")
    found[found >= 0] = inverse
    return found


def _measure(job: TrainJob, grid, quakes: Catalogue, years: np.ndarray) -> np.ndarray:
    """Return the reference measure given, or kernels of the training earthquakes with a floor by area."""
    if job.rho:
        measure, other = read_measure(job.rho)
        grid.require_same(other, "INPUT", "RHO")
        return measure
    past = quakes.take(np.isin(years_of(quakes.days), years))
    past.require_some("CATALOGUE", 2)
    places = past.longitude, past.latitude
    rate = kernel_density(*cell_lonlat(grid), *places, kernel_bandwidths_km(*places, *_KERNEL))
    return reference_measure(rate, grid, _FLOOR)


def _candidates(job: TrainJob, index, days, grid, rules, progress: Progress) -> tuple:
    """Return the settings (k_core, d_core, first, last, radius) and their alarms; events are found once per pair."""
    cores = job.k_core or ((rules.k_core,) if rules.k_core < 1.0 else (rules.k_core, rules.k_core + 0.5))
    area = np.repeat(cell_areas_km2(grid)[:, None], grid.cols, axis=1)
    geometry = Geometry(*cell_lonlat(grid), area)
    settings, alarms = [], []
    pairs = list(product(cores, job.d_core))
    for k, (core, lasting) in enumerate(pairs):
        check_cancelled(progress)
        progress.update(k / len(pairs))
        own = replace(rules, k_core=core, k_env=min(rules.k_env, core), d_core=lasting)
        events = find_events(index, days, geometry, own)
        events = events.take(events.rule == "")
        for (first, last), radius in product(job.windows, job.radii_km):
            settings.append((float(core), int(lasting), int(first), int(last), float(radius)))
            alarms.append(window_alarms(events, Window(first, last, radius)))
    return settings, alarms


def _row(years: str, choice: str, found: Worth) -> tuple:
    gained = found.hits / found.quakes / found.tau if found.quakes and found.tau > 0.0 else None
    return (years, choice, found.quakes, found.hits, found.tau, gained, found.information, found.chance)


def _block_table(settings, local, common: int, found, parts, region: Region) -> Table:
    rows, shapes = [], []
    for b, k in enumerate(local):
        single = type(found)(*(part[..., b : b + 1] for part in found))
        own = [worth(single, np.array([k]), part) for part in (parts[0], parts[2])]
        numbers = own[0].quakes, own[0].information, own[1].quakes, own[1].hits, own[1].tau, own[1].information
        rows.append((b + 1, int(k != common), *settings[k], *numbers))
        shapes.append(outline_cells(np.flatnonzero(region.blocks.ravel() == b), region.grid))
    return Table(BLOCK_FIELDS, tuple(rows), tuple(shapes), "polygon", region.grid.crs_wkt or "EPSG:4326")


def _page(rows: list, setting: tuple, values: dict) -> str:
    page = Report(tr("Training"))
    window = tr("{first} to {last}, {radius:g}", first=setting[2], last=setting[3], radius=setting[4])
    page.facts(
        (
            (tr("Sets tried"), values["CANDIDATES"]),
            (tr("Common set: core threshold, days"), f"{setting[0]:g}, {setting[1]}"),
            (tr("Common set: window in days, radius in km"), window),
            (tr("Weight of the region in the choice of a block"), f"{values['KAPPA_USED']:g}"),
        )
    )
    lines = [
        (row[0], row[1], str(row[2]), str(row[3]), f"{row[4]:.5f}", "" if row[5] is None else f"{row[5]:.2f}",
         f"{row[6]:+.4f}", f"{row[7]:.3g}") for row in rows
    ]  # fmt: skip
    first = tr("years"), tr("sets"), tr("earthquakes"), tr("hits"), tr("coverage")
    page.table((*first, tr("gain"), tr("nats each"), tr("binomial p")), lines)
    text = tr(
        "Only the lines of the test count. In training the best of many sets looks significant in a third to a half of"
        " all runs on noise. The test years may be looked at once; a set chosen after a look at them is trained on"
        " them. The binomial p supposes independent earthquakes: run the tool Molchan diagram on the test years."
    )
    return page.paragraph(text).to_html()
