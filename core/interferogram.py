"""Interferograms of geocoded scenes: multilooked product, coherence and perpendicular baseline."""

from __future__ import annotations

import math
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import NamedTuple, Optional

import numpy as np

from .cluster import TileWork, absolute
from .conventions import Looks, Record, Step, number_tag, range_to_phase
from .errors import InputError
from .flat_earth import FlatEarth, fit_flat_earth, flat_range_difference
from .geometry import pair_geometry
from .grids import MapGrid, tiles
from .multilook import AveragedRaster, find_geometry, geometry_tag, multilook_pair, refine_window
from .orbit import Orbit
from .pipeline import map_tiles
from .progress import Progress
from .raster import Band, Raster, RasterWriter, describe_inputs, write_view
from .results import Result
from .scene_pair import open_in_order
from .words import tr

KINDS = ("differential", "flattened", "raw")

# Samples along a side of a tile of the scenes: 2 x 16 MB at most.
_SAMPLES = 1536
# With fewer independent looks the coherence of pure noise comes out above 0.18.
_ENOUGH_LOOKS = 25.0


@dataclass(frozen=True)
class InterferogramJob:
    """Parameters of `form_interferogram`; paths as text.

    Attributes
    ----------
    reference, secondary : str
        Geocoded scenes on the same grid; the earlier one becomes the reference whatever the order.
    output : str
        Complex interferogram.
    coherence : str
        Coherence, 0 to 1.
    baseline : str or None
        Perpendicular baseline in metres.
    looks_x, looks_y : int
        Pixels averaged along columns (east-west) and rows (north-south), >= 1.
    kind : str
        ``differential`` as the scenes are, ``flattened`` with the phase of topography put back, ``raw`` with the phase
        of the reference surface put back as well.
    geometry : str or None
        Geometry raster of the reference scene; None for the one that scene names in its tags.
    coherence_window : int or None
        Odd number of output pixels along a side of the square over which coherence is estimated; None for the
        smallest that holds 25 independent looks.
    """

    reference: str
    secondary: str
    output: str
    coherence: str
    baseline: Optional[str] = None
    looks_x: int = 1
    looks_y: int = 1
    kind: str = "differential"
    geometry: Optional[str] = None
    coherence_window: Optional[int] = None


class _Pair(NamedTuple):
    """Open scenes in their order of time, and how they are combined."""

    reference: Raster
    secondary: Raster
    first: Record
    second: Record
    grid: MapGrid
    looks: Looks
    window: int
    kind: str


class _Views(NamedTuple):
    """What the geometry of a pair needs; `heights` is the path of a geometry raster or one height in metres."""

    orbits: tuple
    span_s: tuple
    look_side: str
    heights: object
    flat: Optional[FlatEarth]


class _Plan(NamedTuple):
    """What is the same for every tile, without open files."""

    grid: MapGrid
    looks: Looks
    window: int
    kind: str
    wavelength_m: float
    views: Optional[_Views]


class _Inputs(NamedTuple):
    """Open rasters; `heights` is one height in metres where there is no raster, None without geometry."""

    reference: Raster
    secondary: Raster
    heights: object


def form_interferogram(job: InterferogramJob, progress: Progress) -> Result:
    """Multiply two geocoded scenes, average, estimate the coherence and compute the perpendicular baseline.

    Returns
    -------
    Result
        OUTPUT, VIEW (the phase for display), COHERENCE and, when asked, BASELINE: paths. BPERP: mean in metres or
        None when no baseline is computed. LOOKS, COHERENCE_LOOKS: effective numbers of independent looks.
    """
    with ExitStack() as stack:
        pair = _open_pair(job, stack, progress)
        views = _find_views(job, pair, progress)
        plan = _Plan(pair.grid, pair.looks, pair.window, pair.kind, pair.first.wavelength_m, views)
        inputs = _Inputs(pair.reference, pair.secondary, stack.enter_context(_open_heights(plan)))
        mean = _Mean()
        writers = _open_outputs(job, pair, stack)
        map_tiles(
            list(tiles(pair.grid.shape, _tile_size(pair.looks))),
            partial(_read_tile, plan, inputs),
            partial(_compute_tile, plan),
            partial(_write_tile, writers, mean),
            progress,
            elsewhere=_work_elsewhere(plan, pair),
        )
        for writer, record in writers.values():
            writer.set_tags(replace(record, baseline_perpendicular_m=mean.value()))
    values = {name: str(writer.path) for name, (writer, _) in writers.items()}
    values["VIEW"] = write_view(job.output, "phase")
    values["BPERP"] = mean.value()
    values["LOOKS"], values["COHERENCE_LOOKS"] = (writers[name][1].looks for name in ("OUTPUT", "COHERENCE"))
    return Result(values)


class _Mean:
    """Mean of the finite values seen so far; rounded, so that the order of the sums does not show."""

    def __init__(self):
        self.total, self.count = 0.0, 0

    def add(self, values: np.ndarray) -> None:
        good = values[np.isfinite(values)]
        self.total += float(good.sum(dtype=np.float64))
        self.count += good.size

    def value(self) -> Optional[float]:
        return round(self.total / self.count, 4) if self.count else None


def effective_looks(looks: Looks, tags: dict) -> float:
    """Return the number of independent looks of a cell of geocoded pixels, at least 1.

    Parameters
    ----------
    looks : Looks
        Pixels averaged.
    tags : dict
        Tags of a scene; LOOKS_PER_PIXEL is the area of a pixel over that of a resolution cell on the ground. Pixels
        are sampled, not averaged, so that one holds at most one look; without the tag it is taken to hold one.
    """
    return max(1.0, looks.rows * looks.cols * min(1.0, number_tag(tags, "LOOKS_PER_PIXEL", 1.0)))


def _open_pair(job, stack, progress):
    if job.kind not in KINDS:
        raise InputError("KIND is '{found}': it must be one of {want}.", found=job.kind, want=", ".join(KINDS))
    (reference, first), (secondary, second) = open_in_order(job.reference, job.secondary, stack, progress)
    if not (job.looks_x >= 1 and job.looks_y >= 1):
        raise InputError(
            "LOOKS_X is {x} and LOOKS_Y is {y}: both must be whole numbers of at least 1.", x=job.looks_x, y=job.looks_y
        )
    looks = Looks(job.looks_y, job.looks_x)
    window = _coherence_window(job, looks, reference.tags)
    return _Pair(reference, secondary, first, second, reference.grid.multilook(looks), looks, window, job.kind)


def _coherence_window(job, looks, tags):
    if job.coherence_window is None:
        side = math.sqrt(_ENOUGH_LOOKS / effective_looks(looks, tags))
        return 1 if side <= 1.0 else 2 * math.ceil(0.5 * (side - 1.0)) + 1
    if job.coherence_window < 1 or job.coherence_window % 2 == 0:
        raise InputError(
            "COHERENCE_WINDOW is {found}: it must be an odd number of at least 1.", found=job.coherence_window
        )
    return job.coherence_window


def _find_views(job, pair, progress):
    """What the geometry needs, or None when the scenes carry no orbits and none is needed."""
    if not (job.baseline or job.kind != "differential"):
        return None
    scenes = pair.reference, pair.secondary
    for raster in scenes:
        if any(tag not in raster.tags for tag in ("ORBIT", "SCENE_START_S", "SCENE_STOP_S")):
            raise InputError(
                "{parameter}: {path} carries no orbit, so there is no baseline and KIND can only be differential: leave"
                " BASELINE out, or geocode the scene with this program.",
                parameter=raster.parameter,
                path=Path(raster.path).name,
            )
    orbits = tuple(Orbit.from_json(raster.tags["ORBIT"]) for raster in scenes)
    span_s = tuple(number_tag(pair.reference.tags, f"SCENE_{end}_S") for end in ("START", "STOP"))
    side = pair.first.look_side
    path = find_geometry(pair.reference, job.geometry)
    if path is None:
        heights = number_tag(pair.reference.tags, "MEAN_HEIGHT_M", 0.0)
        progress.message(
            tr(
                "No geometry raster was found: baseline and phase are computed at a constant height of {height:.0f} m.",
                height=heights,
            )
        )
    else:
        heights = absolute(path)
    flat = fit_flat_earth(orbits, span_s, side, pair.grid) if job.kind == "flattened" else None
    return _Views(orbits, span_s, side, heights, flat)


@contextmanager
def _open_heights(plan):
    heights = plan.views.heights if plan.views is not None else None
    if isinstance(heights, str):
        with AveragedRaster(heights, plan.grid, product_parameter="OUTPUT") as raster:
            yield raster
    else:
        yield heights


def _work_elsewhere(plan, pair):
    """Return the work for a cluster, whose workers open the rasters themselves."""
    paths = tuple(absolute(raster.path) for raster in (pair.reference, pair.secondary))
    geometry = plan.views is not None and isinstance(plan.views.heights, str)
    inputs = (*paths, plan.views.heights) if geometry else paths
    return TileWork(partial(_open_rasters, plan, *paths), partial(_make_tile, plan), inputs)


@contextmanager
def _open_rasters(plan, reference, secondary):
    with Raster(reference, "REFERENCE") as one, Raster(secondary, "SECONDARY") as other, _open_heights(plan) as heights:
        yield _Inputs(one, other, heights)


def _make_tile(plan, inputs, window):
    return _compute_tile(plan, _read_tile(plan, inputs, window))


def _open_outputs(job, pair, stack):
    """Open the outputs by name, each with its record."""
    parameters = {
        "kind": job.kind,
        "looks_x": job.looks_x,
        "looks_y": job.looks_y,
        "coherence_window": pair.window,
    }
    geometry = find_geometry(pair.reference, job.geometry)
    inputs = describe_inputs(reference=pair.reference.path, secondary=pair.secondary.path, geometry=geometry)
    base = pair.first.derive(Step("interferogram", parameters, inputs), secondary=pair.second.reference)
    phase_looks = effective_looks(pair.looks, pair.reference.tags)
    wide = Looks(pair.looks.rows * pair.window, pair.looks.cols * pair.window)
    coherence_looks = effective_looks(wide, pair.reference.tags)
    wanted = [
        ("OUTPUT", job.output, Band("interferogram"), np.complex64, "interferogram", phase_looks),
        ("COHERENCE", job.coherence, Band("coherence"), np.float32, "coherence", coherence_looks),
    ]
    if job.baseline:
        wanted.append(
            ("BASELINE", job.baseline, Band("perpendicular baseline", "m"), np.float32, "baseline", phase_looks)
        )
    writers = {}
    for name, path, band, dtype, product, looks in wanted:
        record = replace(base, product=product, looks=looks)
        tags = {"KIND": job.kind, **geometry_tag(geometry, path)}
        writer = RasterWriter(path, pair.grid, [band], dtype, record, tags=tags)
        writers[name] = stack.enter_context(writer), record
    return writers


def _tile_size(looks):
    """Tiles of a power of two of output pixels, which fit the blocks of the files."""
    return tuple(max(16, min(1024, 1 << int(math.log2(max(_SAMPLES / count, 1.0))))) for count in looks)


def _read_tile(plan, inputs, window):
    outer = window.grow(plan.window // 2, plan.grid.shape)
    fine = refine_window(outer, plan.looks)
    heights = inputs.heights
    if isinstance(heights, AveragedRaster):
        heights = heights.read(window, "height")
    return window, outer, inputs.reference.read(fine), inputs.secondary.read(fine), heights


def _compute_tile(plan, arrays):
    window, outer, reference, secondary, heights = arrays
    inner = window.within(outer)
    blocks = multilook_pair(reference, secondary, plan.looks, window=plan.window)
    interferogram, coherence = (block[inner] for block in blocks)
    views = plan.views
    if views is None:
        return {"OUTPUT": interferogram, "COHERENCE": coherence}
    grid = plan.grid.crop(window)
    geometry = pair_geometry(*views.orbits, views.span_s, views.look_side, grid, heights)
    if plan.kind != "differential":
        difference = geometry.range_difference_m
        if plan.kind == "flattened":
            difference = difference - flat_range_difference(views.flat, grid, heights)
        interferogram = put_back_phase(interferogram, difference, plan.wavelength_m)
    baseline = geometry.baseline_perpendicular_m.astype(np.float32)
    return {"OUTPUT": interferogram, "COHERENCE": coherence, "BASELINE": baseline}


def put_back_phase(interferogram: np.ndarray, range_difference_m: np.ndarray, wavelength_m: float) -> np.ndarray:
    """Return the interferogram with the phase of a range difference put back.

    Parameters
    ----------
    interferogram : ndarray of complex64, shape (rows, cols)
        Without geometric phase; zero is no data.
    range_difference_m : ndarray of float64, shape (rows, cols)
        R_sec - R_ref in metres at the pixel centres.
    wavelength_m : float
        Carrier wavelength, > 0.

    Returns
    -------
    ndarray of complex64, shape (rows, cols)
        Zero where the range difference is NaN.
    """
    phasor = np.exp(1j * range_to_phase(wavelength_m) * range_difference_m)
    return np.where(np.isfinite(range_difference_m), interferogram * phasor, 0.0).astype(np.complex64)


def _write_tile(writers, mean, window, arrays):
    for name, (writer, _) in writers.items():
        writer.write(window, arrays[name])
    if "BASELINE" in arrays:
        mean.add(np.where(arrays["OUTPUT"] != 0, arrays["BASELINE"], np.nan))
