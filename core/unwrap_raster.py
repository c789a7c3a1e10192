"""The unwrapping of an interferogram on disk: inputs on one grid, engine, outputs with their record."""

from __future__ import annotations

import importlib
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from .conventions import Step
from .errors import InputError, MissingDependencyError
from .geometry import pixel_size_m
from .grids import MapGrid, Window
from .kernels.unwrap_output import TWO_PI, count_cycles
from .multilook import geometry_tag
from .pipeline import require_memory
from .progress import Progress, Span, check_cancelled
from .raster import Band, RasterWriter, describe_inputs, scratch_beside
from .results import Result
from .unwrap_check import CELL, RELIABLE, compare_with_second, doubt, find_level
from .unwrap_frame import INPUT_BYTES, TILE_SIDE, Output, TiledFrame
from .unwrap_inputs import Patch, cut_edges
from .unwrap_source import UnwrapSource
from .unwrap_tiles import Settings
from .unwrapping import MODES, Unwrapped, estimate_memory, unwrap
from .words import tr

ENGINES = ("own", "whirlwind", "snaphu")
WHOLE_PIXELS = 8_000_000  # frames up to here are solved in one piece
DISAGREEMENT_PERCENT = 1.0  # of the pixels in components, from which on the user is warned


@dataclass(frozen=True)
class UnwrapJob:
    """Parameters of `unwrap_interferogram`; paths as text, an empty one is not given.

    Attributes
    ----------
    input : str
        Complex interferogram, filtered or not.
    coherence : str
        Coherence on the same grid; the looks of its record count, or those of the interferogram where it has none.
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
    model : str
        Predicted displacement along the line of sight, metres, positive toward the sensor, on any grid: it is taken
        out before and put back after.
    check : bool
        Whether a second solution at another look number is made and compared.
    tile : int
        Longest side of a tile in pixels, at least 256; 0 = one piece up to 8 million pixels, tiles of 2048 above.
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
    model: str = ""
    check: bool = True
    tile: int = 0


def unwrap_interferogram(job: UnwrapJob, progress: Progress) -> Result:
    """Unwrap an interferogram and write phase, components and reliability.

    Returns
    -------
    Result
        OUTPUT, COMPONENTS, RELIABILITY: paths. COMPONENT_COUNT, LARGEST_COMPONENT (percent of the unwrapped pixels),
        RESIDUES, UNWRAPPED_SHARE (percent of the pixels with phase), RELIABLE_SHARE (percent of the unwrapped pixels)
        and DISAGREEMENT (percent of them on which the second solution has other cycles; NaN without one).
    """
    _check(job)
    with ExitStack() as stack:
        source = UnwrapSource(job, stack)
        grid = source.grid
        outputs = Outputs(job, source, stack)
        side = _tile_side(job, grid)
        if side:
            folder = stack.enter_context(scratch_beside(job.output))
            settings = Settings(source.looks, job.mode, _lines(job, grid), job.check)
            frame = TiledFrame(source, settings, side, Path(folder))
            progress.message(
                tr(
                    "Unwrapping {cols} x {rows} pixels in {count} tiles.",
                    cols=grid.cols,
                    rows=grid.rows,
                    count=len(frame.tiles),
                )
            )
            found = frame.solve(Span(progress, 0.0, 0.9)).statistics
            outputs.residues, outputs.usable = found["residues"], found["usable"]
            for tile, output in frame.outputs(Span(progress, 0.9, 0.98)):
                outputs.write(tile.window, output)
        else:
            outputs.write(Window(0, 0, *grid.shape), _unwrap_whole(job, source, outputs, progress))
        source.warn_of_gaps(progress)
        return Result(outputs.figures(progress))


def _check(job: UnwrapJob) -> None:
    for name, value, wanted in (("ENGINE", job.engine, ENGINES), ("MODE", job.mode, MODES)):
        if value not in wanted:
            raise InputError(
                "{name} is '{found}': choose one of {want}.", name=name, found=value, want=", ".join(wanted)
            )
    if job.tile and job.tile < 256:
        raise InputError("TILE is {found}: choose at least 256 pixels, or 0 for automatic.", found=job.tile)


def _tile_side(job: UnwrapJob, grid: MapGrid) -> int:
    """Return the longest side of a tile, or 0 for one piece."""
    if job.engine != "own":
        return 0
    if job.tile:
        return job.tile if max(grid.shape) > job.tile else 0
    return TILE_SIDE if grid.rows * grid.cols > WHOLE_PIXELS else 0


def _lines(job: UnwrapJob, grid: MapGrid) -> tuple:
    """Return the faults as (row, column), whole numbers at pixel centres."""
    return tuple(np.array([(grid.row(y), grid.col(x)) for x, y in line], dtype=float) for line in job.faults)


class Outputs:
    """The files that are wanted, written by window, and the figures of what went into them.

    Parameters
    ----------
    job : UnwrapJob
        Paths and parameters.
    source : UnwrapSource
        Grid and record.
    stack : ExitStack
        Finishes or removes the files.
    """

    def __init__(self, job: UnwrapJob, source: UnwrapSource, stack: ExitStack):
        parameters = {"engine": job.engine, "mode": job.mode, "fault_lines": len(job.faults)}
        inputs = describe_inputs(input=source.path, coherence=job.coherence, mask=job.mask, model=job.model)
        record = source.record.derive(Step("unwrapphase", parameters, inputs))
        wanted = (
            (job.output, Band("unwrapped phase", "rad"), np.float32, "unwrapped", False),
            (job.components, Band("component"), np.uint16, "components", True),
            (job.reliability, Band("reliability"), np.float32, "reliability", True),
        )
        self._writers = [
            stack.enter_context(
                RasterWriter(
                    path,
                    source.grid,
                    [band],
                    kind,
                    replace(record, product=product),
                    tags=geometry_tag(source.geometry, path),
                    may_be_constant=may_be_constant,
                )
            )
            if path
            else None
            for path, band, kind, product, may_be_constant in wanted
        ]
        self._job = job
        self._sizes = np.zeros(1, np.int64)
        self._unwrapped = self._reliable = self._disagree = self._disagree_inside = 0
        self.usable = self.residues = 0

    def write(self, window: Window, output: Output) -> None:
        """Write the pixels of a window."""
        for writer, values in zip(self._writers, output[:3]):
            if writer is not None:
                writer.write(window, values)
        sizes = np.bincount(output.components.ravel(), minlength=self._sizes.size)
        sizes[: self._sizes.size] += self._sizes
        self._sizes = sizes
        self._unwrapped += np.count_nonzero(np.isfinite(output.phase))
        self._reliable += np.count_nonzero(output.reliability >= RELIABLE)
        self._disagree += np.count_nonzero(output.disagree)
        self._disagree_inside += np.count_nonzero(output.disagree & (output.components > 0))

    def figures(self, progress: Progress) -> dict:
        """Return the figures of what was written, and warn where the two solutions differ."""
        sizes, total = self._sizes[1:], max(self._unwrapped, 1)
        disagreement = 100.0 * self._disagree / total if self._job.check else float("nan")
        inside = 100.0 * self._disagree_inside / max(int(sizes.sum()), 1)
        if self._job.check:
            progress.message(
                tr(
                    "A second solution, of {cell} x {cell} pixels averaged, has other cycles on {share:.2f} % of the"
                    " unwrapped pixels and on {inside:.2f} % of those in components.",
                    cell=CELL,
                    share=disagreement,
                    inside=inside,
                )
            )
        if inside > DISAGREEMENT_PERCENT:
            progress.warning(
                tr(
                    "The second solution disagrees on {inside:.1f} % of the pixels in components: look where"
                    " RELIABILITY is low; give the rupture as FAULTS or a predicted displacement as MODEL, take more"
                    " looks or filter more, and do not use what stays unreliable.",
                    inside=inside,
                )
            )
        return {
            "OUTPUT": self._job.output,
            "COMPONENTS": self._job.components,
            "RELIABILITY": self._job.reliability,
            "COMPONENT_COUNT": int((sizes > 0).sum()),
            "LARGEST_COMPONENT": 100.0 * float(sizes.max()) / total if sizes.size else 0.0,
            "UNWRAPPED_SHARE": 100.0 * self._unwrapped / max(self.usable, 1),
            "RELIABLE_SHARE": 100.0 * self._reliable / total,
            "RESIDUES": self.residues,
            "DISAGREEMENT": disagreement,
        }


def _unwrap_whole(job: UnwrapJob, source: UnwrapSource, outputs: Outputs, progress: Progress) -> Output:
    """Solve the frame in one piece."""
    shape = source.grid.shape
    need = estimate_memory(shape) + INPUT_BYTES * shape[0] * shape[1]
    require_memory(need, tr("Unwrapping"), tr("choose a smaller area, more looks, or tiles"))
    patch = source.read(Window(0, 0, *shape))
    check_cancelled(progress)
    outputs.usable = int(np.count_nonzero(patch.usable))
    if not outputs.usable:
        raise InputError(
            "INPUT has no pixel with phase, coherence, MASK and MODEL all valid: check that the rasters belong"
            " together."
        )
    looks, lines = source.looks, _lines(job, source.grid)
    known = looks if job.engine == "own" else max(source.record.looks, 1.0)
    found = _run_engine(job, patch, known, lines, Span(progress, 0.05, 0.85))
    reliability, disagree = found.reliability, np.zeros(shape, bool)
    if job.check:
        other = compare_with_second(found.phase, patch, lines, looks, job.mode, progress)
        disagree = doubt(reliability, other, find_level(other, found.components > 0))
    outputs.residues = int(found.statistics.get("residues", 0))
    _warn_of_parts(found.statistics.get("doubtful_parts", ()), source.grid, progress)
    return Output(_centre(_add_model(found.phase, patch), found.components), found.components, reliability, disagree)


def _warn_of_parts(parts, grid: MapGrid, progress: Progress) -> None:
    """Say how large the parts are whose cycles hang on doubtful ground."""
    for pixels in parts:
        width, height = pixel_size_m(grid)
        progress.warning(
            tr(
                "A part of {area:.3g} km2 hangs together with the rest only across ground that hardly tells its cycles:"
                " as a whole it may be wrong by whole cycles. It is a component of its own and of low RELIABILITY; give"
                " the rupture as FAULTS, or trust differences only inside it.",
                area=1e-6 * pixels * width * height,
            )
        )


def _run_engine(job, patch: Patch, looks: float, lines: tuple, progress: Progress) -> Unwrapped:
    igram, coherence, used = patch[:3]
    if job.engine == "own":
        cuts = cut_edges(lines, igram.shape) if lines else None
        return unwrap(igram, coherence, looks=looks, mask=used, cuts=cuts, mode=job.mode, progress=progress)
    if lines:
        progress.warning(tr("ENGINE {engine} does not know FAULTS: the lines are not used.", engine=job.engine))
    phase, components = _run_other(job, np.where(used, igram, 0.0), np.where(used, coherence, 0.0), used, looks)
    phase = np.where(used, phase, np.nan).astype(np.float32)
    return Unwrapped(phase, components.astype(np.uint16), np.where(used, coherence, np.nan).astype(np.float32), {})


def _add_model(phase: np.ndarray, patch: Patch) -> np.ndarray:
    """Put the predicted phase back; the result differs from the input by whole cycles."""
    if patch.model is None:
        return phase
    wrapped = np.angle(patch.igram * np.exp(1j * patch.model.astype(np.float64)))
    return np.where(np.isfinite(phase), wrapped + TWO_PI * count_cycles(patch.igram, phase, patch.model), np.nan)


def _centre(phase: np.ndarray, components: np.ndarray) -> np.ndarray:
    """Take whole cycles off so that the median of the largest component lies within half a cycle of zero.

    The number of cycles of the whole is arbitrary, and most of a scene did not move.
    """
    largest = phase[(components == 1) & np.isfinite(phase)]
    largest = largest if largest.size else phase[np.isfinite(phase)]
    cycles = np.rint(np.median(largest.astype(np.float64)) / TWO_PI)
    return (phase.astype(np.float64) - TWO_PI * cycles).astype(np.float32)


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
