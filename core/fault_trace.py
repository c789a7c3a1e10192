"""The surface fault as lines: a jump of the displacement and a strip of lost coherence, joined, bridged, measured."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Optional

import numpy as np
from pyproj import Geod
from scipy.ndimage import map_coordinates, uniform_filter
from scipy.special import ndtr

from .conventions import Looks, Step
from .errors import EmptyOutputError, InputError
from .geometry import grid_to_lonlat, pixel_size_m
from .grids import MapGrid
from .kernels.robust import fit_majority
from .line_chains import join_chains, length_m, link_ridges, straight_parts, trim_ends
from .line_features import Evidence, Template, find_evidence, find_ridges, step_design
from .multilook import average_blocks
from .pipeline import require_memory
from .progress import Progress, Span, check_cancelled
from .raster import Band, Raster, RasterWriter, describe_inputs
from .results import Result, Table
from .words import tr

_CELLS_IN_WIDTH = 4.0
_BYTES_PER_CELL = 400
_MOST_SAMPLES = 50_000
_PRE_WINDOW = 5
_LEAST_SAMPLES = 30
_LEAST_PIECES = 3
_FIELDS = (
    *(("trace", int), ("segment", int), ("bridged", int), ("length_m", float), ("strike_deg", float)),
    *(("offset_m", float), ("offset_sigma_m", float), ("coherence_loss", float), ("confidence", float)),
    *(("start_lon", float), ("start_lat", float), ("end_lon", float), ("end_lat", float)),
)


@dataclass(frozen=True)
class FaultTraceJob:
    """Parameters of `trace_faults`; rasters on one grid, lengths in metres.

    Attributes
    ----------
    displacement : str or None
        Unwrapped, metres, or None.
    coherence_co, coherence_pre : str or None
        Of a pair across the earthquake, and of a pair before it; without the latter its usual level is taken for the
        expected one. DISPLACEMENT or COHERENCE_CO is needed.
    evidence : str
        Where the score of every cell goes; empty for none.
    width_m : float
        Width of the torn ground, > 0.
    smoothing_m : float
        Length of fault over which evidence is averaged, > 0.
    reach_m : float
        How far from the fault its two sides are compared, > width_m / 2.
    strong, weak : float
        Score that a trace must reach somewhere, and above which it is followed, standard deviations, > 0.
    min_length_m : float
        Shorter pieces are left out, >= 0.
    max_gap_m : float
        Longest gap that is bridged, >= 0.
    max_turn_rad : float
        Largest angle between a bridge and the pieces it joins, 0 to pi / 2.
    min_coherence : float
        Where the coherence before was less its loss tells nothing, 0 to 1.
    """

    displacement: Optional[str] = None
    coherence_co: Optional[str] = None
    coherence_pre: Optional[str] = None
    evidence: str = ""
    width_m: float = 150.0
    smoothing_m: float = 1000.0
    reach_m: float = 500.0
    strong: float = 7.0
    weak: float = 4.0
    min_length_m: float = 1500.0
    max_gap_m: float = 8000.0
    max_turn_rad: float = math.radians(45.0)
    min_coherence: float = 0.25


def trace_faults(job: FaultTraceJob, progress: Progress) -> Result:
    """Find the surface fault.

    Returns
    -------
    Result
        OUTPUT: table of lines, one for each straight segment. EVIDENCE: path, when asked. LENGTH, BRIDGED: metres seen
        and bridged; COUNT: number of traces.
    """
    _check(job)
    displacement, loss, grid, record = _read(job, progress)
    height, width = reversed(pixel_size_m(grid))
    template = Template(job.smoothing_m, job.width_m, job.reach_m, (height, width))
    check_cancelled(progress)
    evidence = find_evidence(loss, displacement, template, Span(progress, 0.1, 0.9))
    chains = find_chains(evidence, template, job)
    if not chains:
        raise EmptyOutputError(
            "No line of at least {length:.0f} m stands out by {strong:g} standard deviations: lower MIN_LENGTH or"
            " STRONG, or give the coherence before and across the earthquake.",
            length=job.min_length_m,
            strong=job.strong,
        )
    check_cancelled(progress)
    traces = join_chains(chains, template, job.max_gap_m, job.max_turn_rad)
    table = _measure(traces, evidence, displacement, template, grid, job.strong)
    if job.evidence:
        _write_evidence(job, evidence, grid, record)
    seen, bridged = (sum(row[3] for row in table.rows if row[2] == flag) for flag in (0, 1))
    progress.message(
        tr(
            "Traces found: {count}; {seen:.1f} km seen and {bridged:.1f} km bridged.",
            count=len(traces),
            seen=seen / 1e3,
            bridged=bridged / 1e3,
        )
    )
    progress.update(1.0)
    values = {"LENGTH": seen, "BRIDGED": bridged, "COUNT": len(traces)}
    return Result({**values, **({"EVIDENCE": job.evidence} if job.evidence else {})}, {"OUTPUT": table})


def _check(job: FaultTraceJob) -> None:
    if not (job.displacement or job.coherence_co):
        raise InputError("DISPLACEMENT and COHERENCE_CO are both empty: give one of them, or better both.")
    for name, value in (("WIDTH", job.width_m), ("SMOOTHING", job.smoothing_m)):
        if not 0.0 < value < math.inf:
            raise InputError("{name} is {found} m: it must be greater than zero.", name=name, found=value)
    if not job.width_m < job.reach_m < math.inf:
        raise InputError(
            "REACH is {found} m: it must be greater than WIDTH, {width} m.", found=job.reach_m, width=job.width_m
        )
    if not 0.0 < job.weak <= job.strong < math.inf:
        raise InputError(
            "WEAK is {weak} and STRONG is {strong}: both must be greater than zero, and STRONG not less than WEAK.",
            weak=job.weak,
            strong=job.strong,
        )
    for name, value in (("MIN_LENGTH", job.min_length_m), ("MAX_GAP", job.max_gap_m)):
        if not 0.0 <= value < math.inf:
            raise InputError("{name} is {found} m: it must not be negative.", name=name, found=value)
    if not 0.0 <= job.max_turn_rad <= 0.5 * math.pi:
        raise InputError(
            "MAX_TURN is {found:.1f} degrees: it must lie from 0 to 90.", found=math.degrees(job.max_turn_rad)
        )
    if not 0.0 <= job.min_coherence < 1.0:
        raise InputError("MIN_COHERENCE is {found}: it must lie from 0 to below 1.", found=job.min_coherence)


def _read(job: FaultTraceJob, progress: Progress) -> tuple:
    """Return displacement and lost coherence averaged to cells of a quarter of the width, their grid and a record."""
    names = "displacement", "coherence_co", "coherence_pre"
    arrays, grid, record = dict.fromkeys(names), None, None
    for name in names:
        path = getattr(job, name)
        if not path:
            continue
        check_cancelled(progress)
        with Raster(path, name.upper()) as raster:
            if raster.is_complex:
                raise InputError("{name} is a complex raster: choose a raster of real numbers.", name=name.upper())
            if grid is None:
                grid, record, first = raster.grid, raster.record if "PRODUCT" in raster.tags else None, name.upper()
                looks = _cell_looks(grid, job.width_m)
            grid.require_same(raster.grid, first, name.upper())
            arrays[name] = average_blocks(raster.read(), looks)
    if not grid.crs_wkt:
        raise InputError("{name} has no coordinate reference system: assign one.", name=first)
    cells = grid.multilook(looks)
    need = _BYTES_PER_CELL * cells.rows * cells.cols
    what = tr("The search on {rows} x {cols} cells", rows=cells.rows, cols=cells.cols)
    require_memory(need, what, tr("cut the rasters or enlarge WIDTH"))
    progress.update(0.1)
    loss = None
    if arrays["coherence_co"] is not None:
        loss = lost_coherence(arrays["coherence_pre"], arrays["coherence_co"], job.min_coherence)
    return arrays["displacement"], loss, cells, record


def _cell_looks(grid: MapGrid, width_m: float) -> Looks:
    width, height = pixel_size_m(grid)
    wanted = width_m / _CELLS_IN_WIDTH
    return Looks(*(max(1, math.floor(wanted / size + 0.01)) for size in (height, width)))


def lost_coherence(pre, co: np.ndarray, min_coherence: float) -> np.ndarray:
    """Return how much less coherent the ground was across the earthquake than undamaged ground of its kind.

    Parameters
    ----------
    pre : ndarray of shape (rows, cols), or None
        Coherence before, 0 to 1; NaN is no data.
    co : ndarray, shape (rows, cols)
        Coherence across.
    min_coherence : float
        Least coherence before.

    Returns
    -------
    ndarray of float64, shape (rows, cols)
        NaN where unknown.
    """
    if pre is None:
        return np.nanmedian(co) - co
    known = np.isfinite(pre) & np.isfinite(co)
    weight = uniform_filter(known.astype(np.float64), _PRE_WINDOW, mode="constant")
    mean = uniform_filter(np.where(known, pre, 0.0), _PRE_WINDOW, mode="constant") / np.maximum(weight, 1e-9)
    known &= mean >= min_coherence
    places = np.flatnonzero(known)
    if places.size < _LEAST_SAMPLES:
        raise InputError(
            "COHERENCE_PRE reaches MIN_COHERENCE of {found} almost nowhere where COHERENCE_CO has data: choose a more"
            " coherent pair before the earthquake, or leave it out.",
            found=min_coherence,
        )
    some = places[:: max(1, places.size // _MOST_SAMPLES)]
    design = np.stack([np.ones(some.size), mean.ravel()[some]], axis=1)
    offset, slope = fit_majority(design, co.ravel()[some])
    return np.where(known, np.clip(offset + slope * mean, 0.0, 1.0) - co, np.nan)


def find_chains(evidence: Evidence, template: Template, job: FaultTraceJob) -> list:
    """Return the lines of cells that are strong somewhere and long enough, longest first."""
    chains = link_ridges(find_ridges(evidence, template, job.weak), evidence, template)
    kept = []
    for chain in chains:
        score = map_coordinates(evidence.score, chain.T, order=1, mode="nearest")
        if score.max() < job.strong:
            continue
        chain = trim_ends(chain, score, template)
        if length_m(chain, template) >= job.min_length_m:
            kept.append(chain)
    return sorted(kept, key=lambda chain: -length_m(chain, template))


def _measure(traces, evidence: Evidence, displacement, template: Template, grid: MapGrid, strong: float) -> Table:
    """Return the table of segments; a trace runs from the end from which it leads toward 0 to 180 degrees."""
    rows, shapes = [], []
    for number, pieces in enumerate(traces, 1):
        if _azimuth(pieces[0].line[0], pieces[-1].line[-1], grid)[0] > 180.0:
            pieces = [piece._replace(line=piece.line[::-1]) for piece in reversed(pieces)]
        segments = [
            (part, piece.bridged)
            for piece in pieces
            for part in straight_parts(piece.line, template, 0.5 * template.width_m)
        ]
        for index, (part, bridged) in enumerate(segments, 1):
            rows.append((number, index, int(bridged), *_describe(part, evidence, displacement, template, grid, strong)))
            shapes.append(_wkt(part, template, grid))
    return Table(_FIELDS, tuple(rows), tuple(shapes), "line", grid.crs_wkt)


def _describe(part, evidence: Evidence, displacement, template: Template, grid: MapGrid, strong: float) -> tuple:
    """Return length, strike, offset and its deviation, lost coherence, confidence and both ends of a segment."""
    azimuth, length = _azimuth(part[0], part[-1], grid)
    path = _dense(part, template)
    score = map_coordinates(evidence.score, path.T, order=1, mode="nearest")
    lost = float(map_coordinates(evidence.strip, path.T, order=1, mode="nearest").mean())
    offset, sigma = (None, None) if displacement is None else measure_offset(displacement, part, template)
    lon, lat = grid_to_lonlat(grid, *part[[0, -1]].T)
    ends = float(lon[0]), float(lat[0]), float(lon[1]), float(lat[1])
    return length, azimuth % 180.0, offset, sigma, lost, float(ndtr(score - strong).mean()), *ends


def _dense(part: np.ndarray, template: Template) -> np.ndarray:
    """Return points of a line at most a cell apart."""
    distance = np.concatenate([[0.0], np.hypot(*np.diff(part, axis=0).T).cumsum()])
    wanted = np.linspace(0.0, distance[-1], max(2, math.ceil(distance[-1]) + 1))
    return np.stack([np.interp(wanted, distance, part[:, k]) for k in range(2)], axis=1)


def _azimuth(one: np.ndarray, other: np.ndarray, grid: MapGrid) -> tuple:
    """Return direction (degrees clockwise from true north, 0 to 360) and length (metres) between two places."""
    lon, lat = grid_to_lonlat(grid, *np.stack([one, other]).T)
    azimuth, _, length = Geod(ellps="WGS84").inv(lon[0], lat[0], lon[1], lat[1])
    return float(azimuth) % 360.0, float(length)


def _wkt(part: np.ndarray, template: Template, grid: MapGrid) -> str:
    """Return a segment in the map's coordinates, thinned to what bends by more than a quarter of a cell."""
    bends = straight_parts(part, template, 0.25 * min(template.cell_m))
    points = [bend[0] for bend in bends] + [bends[-1][-1]]
    return "LINESTRING ({})".format(", ".join(f"{float(grid.x(c))!r} {float(grid.y(r))!r}" for r, c in points))


def measure_offset(displacement: np.ndarray, part: np.ndarray, template: Template) -> tuple:
    """Return the jump of a displacement across a straight segment and its standard deviation.

    Parameters
    ----------
    displacement : ndarray, shape (rows, cols)
        NaN is no data.
    part : ndarray, shape (n, 2)
        Fractional rows and columns of the segment.
    template : Template
        Sizes; pieces of the smoothing length are measured one by one.

    Returns
    -------
    offset, sigma : float or None
        Right of the segment, seen from its first to its last point, minus left, in the unit of the displacement: the
        median of the pieces, and their scatter over the root of their number. None where too little is known.
    """
    ends = part[[0, -1]] * template.cell_m
    length = float(np.hypot(*(ends[1] - ends[0])))
    if length == 0.0:
        return None, None
    count = max(1, round(length / template.length_m))
    along = (ends[1] - ends[0]) / length
    found = [
        _one_offset(displacement, ends[0] + along * (k + 0.5) * length / count, along, 0.5 * length / count, template)
        for k in range(count)
    ]
    found = np.array([item for item in found if item is not None])
    if not len(found):
        return None, None
    middle = float(np.median(found[:, 0]))
    if len(found) < _LEAST_PIECES:
        return middle, float(found[:, 1].mean())
    return middle, float(1.4826 * np.median(np.abs(found[:, 0] - middle)) / math.sqrt(len(found)))


def _one_offset(displacement, centre, along, half_m: float, template: Template) -> Optional[tuple]:
    """Return the jump at one place and its formal deviation, from the values on both sides of it."""
    reach = math.hypot(half_m, template.reach_m)
    low = [max(0, math.floor((c - reach) / size)) for c, size in zip(centre, template.cell_m)]
    high = [max(0, math.ceil((c + reach) / size) + 1) for c, size in zip(centre, template.cell_m)]
    block = displacement[low[0] : high[0], low[1] : high[1]]
    rows, cols = np.meshgrid(*(np.arange(size) + start for size, start in zip(block.shape, low)), indexing="ij")
    down, right = rows * template.cell_m[0] - centre[0], cols * template.cell_m[1] - centre[1]
    parallel = down * along[0] + right * along[1]
    # rows grow downward: to the right of a line that leads up lie the larger columns
    across = down * along[1] - right * along[0]
    used = np.isfinite(block) & (np.abs(parallel) <= half_m)
    used &= (np.abs(across) > 0.5 * template.width_m) & (np.abs(across) <= template.reach_m)
    if min((used & (across > 0.0)).sum(), (used & (across < 0.0)).sum()) < _LEAST_SAMPLES:
        return None
    design = step_design(parallel[used] / template.length_m, across[used] / template.reach_m)
    inverse = np.linalg.pinv(design)
    solution = inverse @ block[used]
    rest = block[used] - design @ solution
    return float(solution[0]), float(np.std(rest) * np.sqrt(np.square(inverse[0]).sum()))


def _write_evidence(job: FaultTraceJob, evidence: Evidence, grid: MapGrid, record) -> None:
    inputs = {name: getattr(job, name) for name in ("displacement", "coherence_co", "coherence_pre")}
    parameters = {name: getattr(job, name) for name in ("width_m", "smoothing_m", "reach_m", "min_coherence")}
    step = Step("faulttrace", parameters, describe_inputs(**inputs))
    record = None if record is None else record.derive(step, product="evidence")
    score = np.where(evidence.score > 0.0, evidence.score, np.nan)
    with RasterWriter(job.evidence, grid, [Band("evidence of a fault")], np.float32, record) as writer:
        writer.write_all(score)
