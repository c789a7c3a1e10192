"""Whole cycles added to an unwrapped phase: where the interpreter says so, and where a triangle does not close."""

from __future__ import annotations

import math
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Optional

import numpy as np

from .conventions import Step
from .errors import InputError
from .grids import MapGrid
from .multilook import find_geometry, geometry_tag
from .phase_closure import CYCLE, NAMES, Closed, close_triangle, count_open_cycles, orient_triangle
from .pipeline import require_memory
from .progress import Progress, check_cancelled
from .raster import Band, Raster, RasterWriter, describe_inputs
from .report import Report
from .results import Result, Table
from .shapes import burn_polygons, outline_labels
from .words import tr

CULPRITS = ("evident", "input")
_NO_TRIANGLE = {"CLOSURE_BEFORE": math.nan, "CLOSURE_AFTER": math.nan, "REGIONS_LEFT": 0}
_BYTES_PER_PIXEL = 90
_MOST_ROWS = 40


@dataclass(frozen=True)
class CorrectUnwrapJob:
    """Parameters of `correct_unwrapping`; paths as text, an empty one is not given.

    Attributes
    ----------
    input, output : str
        Unwrapped phase in radians, before and after.
    components : str
        Components of the input on the same grid.
    polygons : tuple of tuple
        Well-known text in the CRS of the input, and whole cycles to add or None for `cycles`.
    component : int or None
        Number of the component to which `cycles` are added.
    cycles : int
        Whole cycles, for `component` and polygons without a number of their own.
    closure_a, closure_b : str
        Unwrapped phases of the two other pairs of three scenes, on the same grid.
    reliability : str
        Of the input, 0 to 1, on the same grid.
    min_reliability : float
        A region that nothing but its lower reliability blames on the input is corrected below it, 0 to 1.
    culprit : str
        ``evident``: correct where the data blame the input; ``input``: correct every region that does not close.
    min_pixels : int
        Smaller regions are taken for noise, >= 1.
    """

    input: str
    output: str
    components: str = ""
    polygons: tuple = ()
    component: Optional[int] = None
    cycles: int = 0
    closure_a: str = ""
    closure_b: str = ""
    reliability: str = ""
    min_reliability: float = 0.5
    culprit: str = "evident"
    min_pixels: int = 50


def correct_unwrapping(job: CorrectUnwrapJob, progress: Progress) -> Result:
    """Add whole cycles to an unwrapped phase and write it to a new file; the input stays as it is.

    Returns
    -------
    Result
        OUTPUT: path; HTML_TEXT: page. CORRECTED: changed pixels. CLOSURE_BEFORE, CLOSURE_AFTER: percent of the pixels
        of the triangle that do not close (NaN without a triangle). REGIONS_LEFT: regions that do not close and were
        not corrected. Table ``REGIONS``: every region with the cycles that would close it, a layer for POLYGONS.
    """
    _check(job)
    with ExitStack() as stack:
        source = stack.enter_context(Raster(job.input, "INPUT"))
        record, grid = source.require_kind("unwrapped"), source.grid
        require_memory(_BYTES_PER_PIXEL * grid.rows * grid.cols, tr("The correction"), tr("choose a smaller area"))
        phase, geometry = source.read(), find_geometry(source)
        components = _read_on(grid, job.components, "COMPONENTS")
        reliability = _read_on(grid, job.reliability, "RELIABILITY")
    added = _manual_cycles(job, grid, components)
    progress.update(0.2)
    check_cancelled(progress)
    values, closed = {"OUTPUT": job.output, **_NO_TRIANGLE}, None
    if job.closure_a:
        others, signs = _read_triangle(job, grid, record)
        start = (phase + CYCLE * added).astype(np.float32)
        phases = (start, *others)
        closed = close_triangle(
            phases,
            signs,
            components=components,
            reliability=reliability,
            min_pixels=job.min_pixels,
            min_reliability=job.min_reliability,
            blame_input=job.culprit == "input",
        )
        values.update(_closure_figures(phases, signs, closed, progress))
        added += closed.cycles
    progress.update(0.7)
    check_cancelled(progress)
    changed = np.isfinite(phase) & (added != 0)
    values["CORRECTED"] = int(changed.sum())
    if not changed.any():
        progress.warning(tr("No pixel was changed: OUTPUT equals INPUT."))
    _write(job, grid, record, geometry, (phase.astype(np.float64) + CYCLE * added).astype(np.float32))
    values["HTML_TEXT"] = _page(job, values, closed)
    return Result(values, {"REGIONS": _region_table(closed, grid)})


def _check(job: CorrectUnwrapJob) -> None:
    if bool(job.closure_a) != bool(job.closure_b):
        raise InputError("CLOSURE_A and CLOSURE_B belong together: give both other interferograms or none.")
    if not job.polygons and job.component is None and not job.closure_a:
        raise InputError("Nothing to correct: give POLYGONS, COMPONENT, or CLOSURE_A and CLOSURE_B.")
    if job.component is not None and not job.components:
        raise InputError("COMPONENT is {found} and COMPONENTS is missing: choose its raster.", found=job.component)
    needs_cycles = job.component is not None or any(cycles is None for _, cycles in job.polygons)
    if needs_cycles and job.cycles == 0:
        raise InputError(
            "CYCLES is 0, which changes nothing: give a whole number of cycles to add or, below zero, take."
        )
    if job.culprit not in CULPRITS:
        raise InputError("CULPRIT is '{found}': choose one of {want}.", found=job.culprit, want=", ".join(CULPRITS))
    for _, cycles in job.polygons:
        if cycles is not None and cycles != round(cycles):
            raise InputError("POLYGONS: a feature has {found} cycles: give whole numbers.", found=cycles)


def _read_on(grid: MapGrid, path: str, parameter: str) -> Optional[np.ndarray]:
    if not path:
        return None
    with Raster(path, parameter) as raster:
        grid.require_same(raster.grid, "INPUT", parameter)
        return raster.read()


def _manual_cycles(job: CorrectUnwrapJob, grid: MapGrid, components) -> np.ndarray:
    added = np.zeros(grid.shape, np.int32)
    if job.polygons:
        numbers = np.array([0, *(job.cycles if cycles is None else round(cycles) for _, cycles in job.polygons)])
        added += numbers[burn_polygons([wkt for wkt, _ in job.polygons], grid)].astype(np.int32)
    if job.component is not None:
        inside = components == job.component
        if not inside.any():
            raise InputError("COMPONENTS has no pixel of number {found}: look the number up.", found=job.component)
        added[inside] += job.cycles
    return added


def _read_triangle(job: CorrectUnwrapJob, grid: MapGrid, record) -> tuple:
    others, pairs = [], [(record.reference, record.secondary)]
    for path, name in ((job.closure_a, "CLOSURE_A"), (job.closure_b, "CLOSURE_B")):
        with Raster(path, name) as raster:
            grid.require_same(raster.grid, "INPUT", name)
            found = raster.require_kind("unwrapped")
            pairs.append((found.reference, found.secondary))
            others.append(raster.read())
    return others, orient_triangle(pairs)


def _closure_figures(phases, signs, closed: Closed, progress: Progress) -> dict:
    before = count_open_cycles(phases, signs)
    after = before + np.where(np.isfinite(before), closed.cycles, 0)
    known = np.isfinite(before)
    left = sum(not region.corrected for region in closed.regions)
    shares = [100.0 * float(np.mean(cycles[known] != 0)) for cycles in (before, after)]
    progress.message(
        tr(
            "Pixels that do not close: {before:.3f} % before and {after:.3f} % after.",
            before=shares[0],
            after=shares[1],
        )
    )
    if left:
        progress.warning(
            tr(
                "Regions that do not close and were left, as the data do not blame INPUT: {count}. See the layer of"
                " regions; correct the other interferogram, or give the regions as POLYGONS.",
                count=left,
            )
        )
    return {"CLOSURE_BEFORE": shares[0], "CLOSURE_AFTER": shares[1], "REGIONS_LEFT": left}


def _write(job: CorrectUnwrapJob, grid: MapGrid, record, geometry, phase) -> None:
    parameters = {
        "polygons": [[wkt, cycles] for wkt, cycles in job.polygons],
        "component": job.component,
        "cycles": job.cycles,
        "culprit": job.culprit,
    }
    inputs = {"input": job.input, "components": job.components, "reliability": job.reliability}
    inputs.update(closure_a=job.closure_a, closure_b=job.closure_b)
    derived = record.derive(Step("correctunwrapping", parameters, describe_inputs(**inputs)))
    tags = geometry_tag(geometry, job.output)
    with RasterWriter(job.output, grid, [Band("unwrapped phase", "rad")], np.float32, derived, tags=tags) as writer:
        writer.write_all(phase)


def _region_table(closed: Optional[Closed], grid: MapGrid) -> Table:
    fields = (("cycles", int), ("pixels", int), ("culprit", str), ("corrected", int))
    if closed is None or not closed.regions:
        return Table(fields, (), (), "polygon", grid.crs_wkt)
    shapes = outline_labels(closed.labels, grid)
    rows = tuple((item.cycles, item.pixels, item.culprit, int(item.corrected)) for item in closed.regions)
    return Table(fields, rows, tuple(shapes[index + 1] for index in range(len(rows))), "polygon", grid.crs_wkt)


def _page(job: CorrectUnwrapJob, values: dict, closed: Optional[Closed]) -> str:
    facts = [(tr("Changed pixels"), f"{values['CORRECTED']}")]
    report = Report(tr("Correction of the unwrapped phase"))
    if closed is None:
        return report.facts(facts).to_html()
    facts.append((tr("Pixels that do not close, before"), f"{values['CLOSURE_BEFORE']:.3f} %"))
    facts.append((tr("Pixels that do not close, after"), f"{values['CLOSURE_AFTER']:.3f} %"))
    report.facts(facts).heading(tr("Regions"))
    largest = sorted(closed.regions, key=lambda item: -item.pixels)[:_MOST_ROWS]
    blamed = (tr("Border blames {name}", name=name) for name in NAMES)
    header = (tr("Cycles to add"), tr("Pixels"), *blamed, tr("Culprit"), tr("Was corrected"))
    answers = tr("no"), tr("yes")
    rows = [
        (f"{r.cycles:+d}", r.pixels, *(f"{100 * b:.0f} %" for b in r.blame), tr(r.culprit), answers[bool(r.corrected)])
        for r in largest
    ]
    report.table(header, rows)
    report.paragraph(
        tr(
            "A triangle tells that one of three phases is wrong, and its border in which one the phase jumps. An error"
            " that two of them share cancels and is not seen; a region without a border (an island) is put down to the"
            " input only where the input alone cuts it off, or where its reliability is low."
        )
    )
    return report.to_html()
