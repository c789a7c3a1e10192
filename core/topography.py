"""Topography from a pair of its own: its phase taken out of another pair, and heights made of it."""

from __future__ import annotations

import math
from contextlib import ExitStack
from dataclasses import dataclass
from typing import NamedTuple, Optional

import numpy as np

from .conventions import Record, Step, format_utc
from .errors import InputError
from .grids import Window, tiles
from .multilook import find_geometry, geometry_tag
from .pair_sight import PhasePair, Trust, ViewRaster, fit_pair_geometry, open_pair, pair_dates, require_baseline
from .parallax import PairSight, difference_of_height, height_of_difference
from .pipeline import map_tiles
from .progress import Progress, check_cancelled
from .raster import Band, RasterWriter, describe_inputs, write_view
from .results import Result
from .words import tr

_TILE = (512, 512)
_SAMPLES = 65_536


@dataclass(frozen=True)
class TopographyJob:
    """Parameters of `remove_topography`; paths as text, empty ones are not given.

    Attributes
    ----------
    input : str
        Interferogram or unwrapped phase of the pair with the motion, scenes geocoded at a constant height.
    topographic : str
        Unwrapped phase of the topographic pair on the same grid, geocoded at the same height.
    baseline, topographic_baseline : str
        Perpendicular baselines of both pairs at every pixel, metres.
    output : str
        What is left: phase of motion.
    geometry : str
        Geometry raster of the reference scene; empty for the one that `input` names in its tags.
    offset_rad : float
        Radians to add to the topographic phase, as `height_from_phase` found them.
    components, reliability : str
        Of the topographic pair, from unwrapping: outside the largest component and where the reliability is lower than
        `min_reliability` (0 to 1) the topography is unknown and nothing is left of the pixel.
    min_reliability : float
        See there.
    second_topographic, second_baseline : str
        Unwrapped phase and baseline of another topographic pair, for the check.
    """

    input: str
    topographic: str
    baseline: str
    topographic_baseline: str
    output: str
    geometry: str = ""
    offset_rad: float = 0.0
    components: str = ""
    reliability: str = ""
    min_reliability: float = 0.5
    second_topographic: str = ""
    second_baseline: str = ""


class Agreement(NamedTuple):
    """How two topographies from different pairs agree, in the unit in which they were given.

    Attributes
    ----------
    deviation : float
        Standard deviation of their difference, which should be a constant.
    robust : float
        The same from the median of the absolute deviations, blind to a few wrong cycles.
    correlation : float
        Of both, -1 to 1.
    pixels : int
        How many were compared.
    """

    deviation: float
    robust: float
    correlation: float
    pixels: int


def remove_topography(job: TopographyJob, progress: Progress) -> Result:
    """Scale the phase of a topographic pair by the baselines and subtract it.

    With the geometry raster the height that the topographic pair sees is found exactly and its phase in the other
    pair computed exactly; without, the ratio of the perpendicular baselines is the scale, which is the same to first
    order in height.

    Returns
    -------
    Result
        OUTPUT (and VIEW for a complex one): paths. RATIO: mean ratio of the baselines. With a second topographic pair
        CHECK_DEVIATION, CHECK_ROBUST (radians), CHECK_CORRELATION.

    References
    ----------
    Zebker, H. A. et al. (1994), J. Geophys. Res. 99, 19617-19634 (three-pass interferometry).
    """
    with ExitStack() as stack:
        moved = open_pair(stack, job.input, job.baseline, ("INPUT", "BASELINE"), ("interferogram", "unwrapped"))
        names = ("TOPOGRAPHIC", "TOPOGRAPHIC_BASELINE")
        trust = Trust(job.components, job.reliability, job.min_reliability)
        still = open_pair(stack, job.topographic, job.topographic_baseline, names, ("unwrapped",), trust)
        _require_pairs(moved, still, progress)
        values = {"RATIO": _mean_ratio(moved, still, progress)}
        path = find_geometry(moved.phase, job.geometry)
        views = stack.enter_context(ViewRaster(path, moved.phase.grid, moved.record)) if path else None
        if views is None:
            progress.message(
                tr("No geometry raster was found: the ratio of the baselines scales the topographic phase.")
            )
        if job.second_topographic:
            values.update(_check_second(job, still, stack, progress))
        _write_difference(job, (moved, still), views, path, progress)
    values["OUTPUT"] = job.output
    if moved.phase.is_complex:
        values["VIEW"] = write_view(job.output, "phase")
    return Result(values)


def _kind(record: Record) -> str:
    """Return which screens the interferogram still holds."""
    kinds = [step.parameters.get("kind") for step in record.history if step.tool == "interferogram"]
    return next((kind for kind in reversed(kinds) if kind), "differential")


def _require_pairs(moved: PhasePair, still: PhasePair, progress: Progress) -> None:
    """Refuse pairs that cannot be scaled onto each other, and warn of those that may hold the same motion."""
    moved.phase.grid.require_same(still.phase.grid, "INPUT", "TOPOGRAPHIC")
    one, two = moved.record, still.record
    if (one.reference, one.secondary) == (two.reference, two.secondary):
        raise InputError(
            "INPUT and TOPOGRAPHIC are the same pair {dates}: choose a pair without motion for TOPOGRAPHIC.",
            dates=pair_dates(one),
        )
    for name, record in (("INPUT", one), ("TOPOGRAPHIC", two)):
        if _kind(record) == "raw":
            raise InputError(
                "{name} still holds the phase of the flat earth (kind raw): make the interferogram with the kind"
                " differential.",
                name=name,
            )
    if _kind(one) != _kind(two) or one.height_datum != two.height_datum:
        raise InputError(
            "INPUT and TOPOGRAPHIC were made with different heights ({one}, {kind}; {two}, {other}): geocode all scenes"
            " at the same constant height.",
            one=one.height_datum or tr("unknown"),
            two=two.height_datum or tr("unknown"),
            kind=_kind(one),
            other=_kind(two),
        )
    shared = {one.reference, one.secondary} & {two.reference, two.secondary} - {None}
    fields = {"motion": pair_dates(one), "topography": pair_dates(two)}
    if shared:
        text = tr(
            "Motion from {motion}, topography from {topography} (three-pass, both pairs share {day}).",
            day=format_utc(shared.pop())[:10],
            **fields,
        )
    else:
        text = tr("Motion from {motion}, topography from {topography} (four-pass).", **fields)
    progress.message(text)
    known = None not in (one.reference, one.secondary, two.reference, two.secondary)
    if known and min(one.secondary, two.secondary) > max(one.reference, two.reference):
        progress.warning(
            tr("The two pairs overlap in time: motion in that time is taken for topography and removed in part.")
        )


def _mean_ratio(moved: PhasePair, still: PhasePair, progress: Progress) -> float:
    """Return the mean ratio of the baselines; raise where the topographic one is next to nothing."""
    total, count = 0.0, 0
    for window in tiles(moved.phase.grid.shape, _TILE):
        check_cancelled(progress)
        across = still.baseline.read(window).astype(np.float64)
        require_baseline(across, "TOPOGRAPHIC_BASELINE")
        ratio = moved.baseline.read(window) / across
        total += float(np.nansum(ratio))
        count += int(np.isfinite(ratio).sum())
    if not count:
        raise InputError("BASELINE and TOPOGRAPHIC_BASELINE have no pixel in common: check that they belong together.")
    mean = total / count
    progress.message(
        tr("The topographic phase is scaled by {ratio:+.4f} (mean ratio of the perpendicular baselines).", ratio=mean)
    )
    if abs(mean) > 1.0:
        progress.warning(
            tr(
                "The baseline of the pair with the motion is {ratio:.1f} times that of the topographic pair: noise and"
                " errors of unwrapping of the latter are amplified by as much.",
                ratio=abs(mean),
            )
        )
    return mean


def scale_phase(phase_rad: np.ndarray, across_m: np.ndarray, topographic_across_m: np.ndarray) -> np.ndarray:
    """Return the phase of topography in one pair from that in another, ``phase * B / B_topographic``.

    Parameters
    ----------
    phase_rad : ndarray, shape (rows, cols)
        Unwrapped phase of the topographic pair, radians.
    across_m, topographic_across_m : ndarray, shape (rows, cols)
        Perpendicular baselines of the wanted and of the topographic pair, metres, each with its sign.

    Returns
    -------
    ndarray of float64, shape (rows, cols), radians
        NaN where an input is NaN.
    """
    return np.asarray(phase_rad, dtype=np.float64) * (np.asarray(across_m, dtype=np.float64) / topographic_across_m)


def transfer_phase(phase_rad: np.ndarray, still: PairSight, moved: PairSight, factors: tuple) -> np.ndarray:
    """Return the phase of topography in one pair from that in another, exact in the height.

    Parameters
    ----------
    phase_rad : ndarray, shape (rows, cols)
        Unwrapped phase of the topographic pair, radians; its zero must be that of the height of the geometry.
    still, moved : PairSight
        Geometry of the topographic and of the wanted pair.
    factors : tuple of float
        Radians of a metre of range in both.

    Returns
    -------
    ndarray of float64, shape (rows, cols), radians
    """
    height_m = height_of_difference(still, np.asarray(phase_rad, dtype=np.float64) / factors[0])
    return factors[1] * difference_of_height(moved, height_m)


def _write_difference(job: TopographyJob, pairs: tuple, views, geometry: Optional[str], progress: Progress) -> None:
    moved, still = pairs
    grid = moved.phase.grid
    inputs = {"input": moved.phase.path, "topographic": job.topographic, "geometry": geometry}
    baselines = {"baseline": job.baseline, "topographic_baseline": job.topographic_baseline}
    parameters = {"model": "exact" if views else "ratio", "topographic_pair": pair_dates(still.record)}
    parameters["offset_rad"] = job.offset_rad
    record = moved.record.derive(Step("removetopography", parameters, describe_inputs(**inputs, **baselines)))
    rasters = (moved.baseline, still.baseline)
    fitted = fit_pair_geometry(views, rasters, grid, progress) if views else None

    def read(window: Window) -> tuple:
        layers = [raster.read(window) for raster in rasters]
        return (
            window,
            views.read(window) if views else None,
            moved.phase.read(window),
            still.read_phase(window) + job.offset_rad,
            *layers,
        )

    def compute(arrays: tuple) -> np.ndarray:
        window, view, phase, topographic, across, other = arrays
        if view is None:
            screen = scale_phase(topographic, across, other) * (moved.factor / still.factor)
        else:
            sights = (fitted.pair_sight(view, window, values, k) for k, values in enumerate((across, other)))
            one, two = sights
            screen = transfer_phase(topographic, two, one, (still.factor, moved.factor))
        return subtract_phase(phase, screen)

    dtype = np.complex64 if moved.phase.is_complex else np.float32
    name = Band("interferogram") if moved.phase.is_complex else Band("unwrapped phase", "rad")
    tags = {"KIND": "differential", **geometry_tag(geometry, job.output)}
    with RasterWriter(job.output, grid, [name], dtype, record, tags=tags) as writer:
        map_tiles(list(tiles(grid.shape, _TILE)), read, compute, writer.write, progress)


def subtract_phase(phase: np.ndarray, screen_rad: np.ndarray) -> np.ndarray:
    """Return a phase without a screen.

    Parameters
    ----------
    phase : ndarray of complex or float, shape (rows, cols)
        Interferogram (zero is no data) or radians (NaN is no data).
    screen_rad : ndarray, shape (rows, cols)
        Radians; no data where NaN.

    Returns
    -------
    ndarray of complex64 or float32, shape (rows, cols)
    """
    if not np.iscomplexobj(phase):
        return (phase - screen_rad).astype(np.float32)
    turned = phase * np.exp(-1j * np.nan_to_num(screen_rad))
    return np.where(np.isfinite(screen_rad), turned, 0.0).astype(np.complex64)


def _check_second(job: TopographyJob, still: PhasePair, stack: ExitStack, progress: Progress) -> dict:
    """Compare both topographies and tell how well they agree."""
    if not job.second_baseline:
        raise InputError("SECOND_TOPOGRAPHIC is given without SECOND_BASELINE: choose the baseline of that pair.")
    names = ("SECOND_TOPOGRAPHIC", "SECOND_BASELINE")
    other = open_pair(stack, job.second_topographic, job.second_baseline, names, ("unwrapped",))
    still.phase.grid.require_same(other.phase.grid, "TOPOGRAPHIC", "SECOND_TOPOGRAPHIC")
    step = max(1, int(math.sqrt(still.phase.grid.rows * still.phase.grid.cols / 16 / _SAMPLES)))
    one, two = [], []
    for window in tiles(still.phase.grid.shape, _TILE):
        check_cancelled(progress)
        across = other.baseline.read(window)
        require_baseline(across, "SECOND_BASELINE")
        scaled = scale_phase(other.phase.read(window), still.baseline.read(window), across)
        one.append(still.read_phase(window)[::step, ::step].ravel())
        two.append((scaled * (still.factor / other.factor))[::step, ::step].ravel())
    found = compare_topographies(np.concatenate(one), np.concatenate(two))
    progress.message(
        tr(
            "Check of the topography: {other}, scaled, differs from {pair} by a constant and {deviation:.3f} rad"
            " standard deviation ({robust:.3f} rad robust); correlation {correlation:.4f}, {pixels} pixels.",
            other=pair_dates(other.record),
            pair=pair_dates(still.record),
            **found._asdict(),
        )
    )
    if found.robust > 1.0:
        progress.warning(
            tr(
                "The two topographies disagree by more than a sixth of a fringe: look for errors of unwrapping, orbits"
                " or atmosphere in either pair before you trust the difference."
            )
        )
    return {
        "CHECK_DEVIATION": found.deviation,
        "CHECK_ROBUST": found.robust,
        "CHECK_CORRELATION": found.correlation,
    }


def compare_topographies(first: np.ndarray, second: np.ndarray) -> Agreement:
    """Return how two topographies agree but for a constant.

    Parameters
    ----------
    first, second : ndarray of one shape
        Phases scaled to one baseline in radians, or heights in metres; NaN is left out.
    """
    good = np.isfinite(first) & np.isfinite(second)
    if good.sum() < 2:
        raise InputError(
            "TOPOGRAPHIC and SECOND_TOPOGRAPHIC have no pixels in common: check that they belong together."
        )
    one, two = first[good].astype(np.float64), second[good].astype(np.float64)
    difference = one - two
    rest = np.abs(difference - np.median(difference))
    spread = float(one.std() * two.std())
    correlation = float(np.mean((one - one.mean()) * (two - two.mean()))) / spread if spread > 0.0 else math.nan
    return Agreement(float(difference.std()), 1.4826 * float(np.median(rest)), correlation, int(good.sum()))
