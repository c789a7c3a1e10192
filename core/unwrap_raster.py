"""The unwrapping of an interferogram on disk: inputs on one grid, engine, outputs with their record."""

from __future__ import annotations

import importlib
from contextlib import ExitStack
from dataclasses import dataclass, replace
from typing import Optional

import numpy as np

from .conventions import Step
from .errors import InputError, MissingDependencyError
from .grids import MapGrid, Window
from .multilook import AveragedRaster, find_geometry, geometry_tag
from .pipeline import require_memory
from .progress import Progress, Span, check_cancelled
from .raster import Band, Raster, RasterWriter, describe_inputs, resolve_complex
from .results import Result
from .unwrapping import MODES, Unwrapped, cut_edges, estimate_memory, unwrap

ENGINES = ("own", "whirlwind", "snaphu")


@dataclass(frozen=True)
class UnwrapJob:
    """Parameters of `unwrap_interferogram`; paths as text, an empty one is not given.

    Attributes
    ----------
    input : str
        Complex interferogram, filtered or not.
    coherence : str
        Coherence on the same grid.
    output : str
        Unwrapped phase in radians.
    components, reliability : str
        Outputs that may be left out.
    mask : str
        A raster on the same grid that is not zero where the phase may be used; or a geometry raster on the same or a
        finer grid, whose layover and shadow are left out.
    faults : tuple
        Lines, each a tuple of (x, y) in map coordinates, across which the phase may break.
    engine : str
        ``own``, or ``whirlwind`` or ``snaphu`` where that package is installed.
    mode : str
        ``deformation`` lets true jumps exist, ``smooth`` is for topography.
    """

    input: str
    coherence: str
    output: str
    components: str = ""
    reliability: str = ""
    mask: str = ""
    faults: tuple = ()
    engine: str = "own"
    mode: str = "deformation"


def unwrap_interferogram(job: UnwrapJob, progress: Progress) -> Result:
    """Unwrap an interferogram and write phase, components and reliability.

    Returns
    -------
    Result
        OUTPUT, COMPONENTS, RELIABILITY: paths. COMPONENT_COUNT, LARGEST_COMPONENT (percent of the unwrapped pixels),
        RESIDUES, UNWRAPPED_SHARE (percent of the pixels with phase).
    """
    _check(job)
    with ExitStack() as stack:
        source = stack.enter_context(Raster(resolve_complex(job.input), "INPUT"))
        record = source.require_kind("interferogram")
        coherence_raster = stack.enter_context(Raster(job.coherence, "COHERENCE"))
        source.grid.require_same(coherence_raster.grid, "INPUT", "COHERENCE")
        # the engine's own arrays, and the inputs with their mask: 13 bytes a pixel
        need = estimate_memory(source.grid.shape) + 13 * source.grid.rows * source.grid.cols
        require_memory(need, "Unwrapping", "choose a smaller area or more looks")
        igram, coherence = source.read(), coherence_raster.read()
        mask = _read_mask(job.mask, source.grid) if job.mask else None
        geometry = find_geometry(source)
        grid = source.grid
    check_cancelled(progress)
    used = np.isfinite(coherence) & (np.abs(igram) > 0.0)
    used = used if mask is None else used & mask
    if not used.any():
        raise InputError(
            "INPUT has no pixel with phase, coherence and MASK all valid: check that the rasters belong together."
        )
    found = _centre(_run_engine(job, igram, coherence, used, record.looks, grid, Span(progress, 0.05, 0.95)))
    parameters = {"engine": job.engine, "mode": job.mode, "fault_lines": len(job.faults)}
    step = Step("unwrapphase", parameters, describe_inputs(input=source.path, coherence=job.coherence, mask=job.mask))
    _write(job, found, grid, record.derive(step), geometry)
    return Result(_figures(job, found, used))


def _check(job: UnwrapJob) -> None:
    for name, value, wanted in (("ENGINE", job.engine, ENGINES), ("MODE", job.mode, MODES)):
        if value not in wanted:
            raise InputError(
                "{name} is '{found}': choose one of {want}.", name=name, found=value, want=", ".join(wanted)
            )


def _read_mask(path: str, grid: MapGrid) -> np.ndarray:
    """Return where the phase may be used."""
    with Raster(path, "MASK") as raster:
        names = raster.band_names()
        if "mask" not in names:
            grid.require_same(raster.grid, "INPUT", "MASK")
            values = raster.read()
            return np.isfinite(values) & (values != 0)
    with AveragedRaster(path, grid, "MASK") as raster:
        # the mean of the codes of a block is zero only where all of its pixels are valid
        return raster.read(Window(0, 0, *grid.shape), "mask") == 0.0


def _run_engine(job, igram, coherence, used, looks: float, grid: MapGrid, progress: Progress) -> Unwrapped:
    cuts = None
    if job.faults:
        # the engine counts (row, column) in pixels with whole numbers at pixel centres
        lines = [np.array([(grid.row(y), grid.col(x)) for x, y in line], dtype=float) for line in job.faults]
        cuts = cut_edges(lines, grid.shape)
    if job.engine == "own":
        return unwrap(igram, coherence, looks=max(looks, 1.0), mask=used, cuts=cuts, mode=job.mode, progress=progress)
    if cuts is not None:
        progress.warning(f"ENGINE {job.engine} does not know FAULTS: the lines are not used.")
    phase, components = _run_other(job, np.where(used, igram, 0.0), np.where(used, coherence, 0.0), used, looks)
    phase = np.where(used, phase, np.nan).astype(np.float32)
    return Unwrapped(phase, components.astype(np.uint16), np.where(used, coherence, np.nan).astype(np.float32), {})


def _centre(found: Unwrapped) -> Unwrapped:
    """Take whole cycles off so that the median of the largest component lies within half a cycle of zero.

    The number of cycles of the whole is arbitrary, and most of a scene did not move.
    """
    largest = found.phase[(found.components == 1) & np.isfinite(found.phase)]
    largest = largest if largest.size else found.phase[np.isfinite(found.phase)]
    cycles = np.rint(np.median(largest.astype(np.float64)) / (2.0 * np.pi))
    return found._replace(phase=(found.phase.astype(np.float64) - 2.0 * np.pi * cycles).astype(np.float32))


def _run_other(job, igram, coherence, used, looks: float) -> tuple:
    """Return (phase, components) of an engine that is installed as a package."""
    try:
        package = importlib.import_module(job.engine)
    except ImportError:
        raise MissingDependencyError(
            "ENGINE is {engine} and the Python package {package} is not installed: install it, or choose own.",
            engine=job.engine,
            package={"whirlwind": "whirlwind-insar", "snaphu": "snaphu"}[job.engine],
        ) from None
    igram, coherence = igram.astype(np.complex64), coherence.astype(np.float32)
    if job.engine == "whirlwind":
        return package.unwrap(igram, coherence, looks, mask=used)[:2]
    cost = "defo" if job.mode == "deformation" else "smooth"
    return package.unwrap(igram, coherence, looks, cost=cost, mask=used)


def _write(job: UnwrapJob, found: Unwrapped, grid: MapGrid, record, geometry: Optional[str]) -> None:
    outputs = (
        (job.output, Band("unwrapped phase", "rad"), found.phase, "unwrapped", False),
        (job.components, Band("component"), found.components, "components", True),
        (job.reliability, Band("reliability"), found.reliability, "reliability", True),
    )
    with ExitStack() as stack:
        for path, band, values, product, may_be_constant in outputs:
            if not path:
                continue
            writer = RasterWriter(
                path,
                grid,
                [band],
                values.dtype,
                replace(record, product=product),
                tags=geometry_tag(geometry, path),
                may_be_constant=may_be_constant,
            )
            stack.enter_context(writer).write_all(values)


def _figures(job: UnwrapJob, found: Unwrapped, used: np.ndarray) -> dict:
    sizes = np.bincount(found.components.ravel())[1:]
    total = int(np.isfinite(found.phase).sum())
    figures = {
        "OUTPUT": job.output,
        "COMPONENTS": job.components,
        "RELIABILITY": job.reliability,
        "COMPONENT_COUNT": int((sizes > 0).sum()),
        "LARGEST_COMPONENT": 100.0 * float(sizes.max()) / max(total, 1) if sizes.size else 0.0,
        "UNWRAPPED_SHARE": 100.0 * total / int(used.sum()),
    }
    figures["RESIDUES"] = int(found.statistics.get("residues", 0))
    return figures
