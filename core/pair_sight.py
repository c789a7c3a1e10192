"""Rasters of a pair and the geometry behind them: what the stages of topography read."""

from __future__ import annotations

import math
from contextlib import ExitStack
from typing import NamedTuple, Optional

import numpy as np

from .conventions import Record, format_utc, range_to_phase
from .errors import InputError
from .geometry import side_sign
from .grids import MapGrid, Window, tiles
from .multilook import AveragedRaster
from .parallax import GroundFrame, PairSight, Sight, curvature_radius, fit_baseline, look_angle
from .progress import Progress, check_cancelled
from .raster import Raster, resolve_complex
from .words import tr

# Perpendicular baselines below this measure no topography: a fringe of ENVISAT is then 900 m of height.
LEAST_BASELINE_M = 10.0
_TILE = (512, 512)
_SAMPLES = 65_536
# A flight that seems to climb by more than this is a heading that was only guessed.
_LARGEST_TURN_RAD = math.radians(2.0)


class View(NamedTuple):
    """A `Sight` on a window, and the direction away from the sensor there.

    Attributes
    ----------
    sight : Sight
        Arrays of shape (rows, cols).
    east, north : ndarray, shape (rows, cols)
        Unit vector along the ground, away from the sensor.
    frame : tuple of ndarray
        From `GroundFrame.at`.
    """

    sight: Sight
    east: np.ndarray
    north: np.ndarray
    frame: tuple

    def moved(self, shift_m: np.ndarray) -> tuple:
        """Return by how much x and y of the map change over metres away from the sensor."""
        east, north = self.east * shift_m, self.north * shift_m
        return self.frame[0] * east + self.frame[2] * north, self.frame[1] * east + self.frame[3] * north


class ViewRaster:
    """The geometry raster of a scene geocoded at a known height, read as views; a context manager, one thread.

    The plane of a line of sight is normal to the flight, which is not quite horizontal at the ground. Its mean slope
    follows from the heading in the record and turns the direction in which ground is moved by its height.

    Parameters
    ----------
    path : str
        Geometry raster on the grid or a finer one.
    grid : MapGrid
        Of the product.
    record : Record
        Of the product, for heading and look side.
    """

    def __init__(self, path: str, grid: MapGrid, record: Record):
        self._raster, self._frame, self._slope = AveragedRaster(path, grid), GroundFrame(grid), 0.0
        middle = self.read(Window(grid.rows // 2, grid.cols // 2, 1, 1))
        ahead = record.heading_rad + math.copysign(0.5 * math.pi, side_sign(record.look_side))
        turn = math.remainder(ahead - math.atan2(float(middle.east[0, 0]), float(middle.north[0, 0])), 2.0 * math.pi)
        if abs(turn) < _LARGEST_TURN_RAD:
            self._slope = turn * math.tan(float(middle.sight.incidence_rad[0, 0]))

    def read(self, window: Window) -> View:
        """Return the view on a window of the product."""
        names = ("slant_range", "incidence", "height", "east", "north")
        reach, incidence, height, east, north = (self._raster.read(window, name) for name in names)
        rows = np.arange(window.row, window.row + window.rows)[:, None]
        cols = np.arange(window.col, window.col + window.cols)[None, :]
        frame = self._frame.at(rows, cols)
        incidence = np.radians(incidence)
        azimuth = np.arctan2(-east, -north) + self._slope / np.tan(incidence)
        # the angle within the plane of sight, which leans by the slope of the flight
        inside = np.arccos(np.minimum(np.cos(incidence) * math.sqrt(1.0 + self._slope**2), 1.0))
        sight = Sight(reach, inside, height, curvature_radius(frame[4], azimuth))
        return View(sight, np.sin(azimuth), np.cos(azimuth), frame)

    def close(self) -> None:
        """Let go of the file."""
        self._raster.close()

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.close()


class Trust(NamedTuple):
    """Which pixels of an unwrapped phase are used; paths, empty ones are not given.

    Attributes
    ----------
    components : str
        From unwrapping: only the largest component is used, because whole cycles between components are unknown.
    reliability : str
        From unwrapping, 0 to 1.
    least : float
        Pixels of a lower reliability are left out.
    """

    components: str = ""
    reliability: str = ""
    least: float = 0.5


_ALL = Trust()


class PhasePair(NamedTuple):
    """An open phase, its baseline, their record, the radians of a metre of range, and what tells which pixels count."""

    phase: Raster
    baseline: Raster
    record: Record
    factor: float
    components: Optional[Raster] = None
    reliability: Optional[Raster] = None
    least: float = 0.0

    def read_phase(self, window: Window) -> np.ndarray:
        """Return the unwrapped phase of a window, float64, NaN where it is not trusted."""
        phase = self.phase.read(window).astype(np.float64)
        if self.components is not None:
            phase[self.components.read(window) != 1] = np.nan
        if self.reliability is not None:
            phase[~(self.reliability.read(window) >= self.least)] = np.nan
        return phase


def open_pair(
    stack: ExitStack, phase: str, baseline: str, names: tuple, kinds: tuple, trust: Trust = _ALL
) -> PhasePair:
    """Open the phase of a pair and its perpendicular baseline, and make sure that they belong together.

    Parameters
    ----------
    stack : ExitStack
        Closes them.
    phase, baseline : str
        Paths.
    names : tuple of str
        Names of both parameters, for errors.
    kinds : tuple of str
        Products that the phase may be.
    trust : Trust
        Which pixels of an unwrapped phase are used.
    """
    raster = stack.enter_context(Raster(resolve_complex(phase), names[0]))
    record = raster.require_kind(*kinds)
    other = stack.enter_context(Raster(baseline, names[1]))
    raster.grid.require_same(other.grid, *names)
    if "PRODUCT" in other.tags:
        told = other.require_kind("baseline")
        if (told.reference, told.secondary) != (record.reference, record.secondary):
            raise InputError(
                "{name} is of the pair {found} and {other} of the pair {want}: choose the baseline that was written"
                " with the interferogram.",
                name=names[1],
                other=names[0],
                found=pair_dates(told),
                want=pair_dates(record),
            )
    if not 0.0 <= trust.least <= 1.0:
        raise InputError("MIN_RELIABILITY is {found}: it must lie from 0 to 1.", found=trust.least)
    masks = []
    for name, path in (("COMPONENTS", trust.components), ("RELIABILITY", trust.reliability)):
        masks.append(stack.enter_context(Raster(path, name)) if path else None)
        if path:
            raster.grid.require_same(masks[-1].grid, names[0], name)
    return PhasePair(raster, other, record, range_to_phase(record.wavelength_m), *masks, trust.least)


def pair_dates(record: Record) -> str:
    """Return the days of both scenes as text."""
    days = (format_utc(day)[:10] if day else tr("unknown") for day in (record.reference, record.secondary))
    return " / ".join(days)


def require_baseline(across_m: np.ndarray, parameter: str) -> None:
    """Raise `InputError` where a perpendicular baseline (metres, NaN allowed) is too short to measure topography."""
    least = float(np.min(np.abs(across_m), initial=math.inf, where=np.isfinite(across_m)))
    if least < LEAST_BASELINE_M:
        raise InputError(
            "{name} comes down to {found:.1f} m: so short a perpendicular baseline sees no topography and the division"
            " by it blows up noise; choose a pair of at least {least:.0f} m, best 100 to 500 m.",
            name=parameter,
            found=least,
            least=LEAST_BASELINE_M,
        )


class PairGeometryFit(NamedTuple):
    """Parallel baselines of pairs as fits, and how the coordinate along the track follows from a pixel."""

    fits: tuple
    row_step: float
    col_step: float

    def pair_sight(self, view, window: Window, across: np.ndarray, index: int) -> PairSight:
        """Return the geometry of a pair (counted as in the fit) on a window with its perpendicular baseline."""
        rows = np.arange(window.row, window.row + window.rows)[:, None]
        cols = np.arange(window.col, window.col + window.cols)[None, :]
        along = rows * self.row_step + cols * self.col_step
        return PairSight(view.sight, across, self.fits[index].parallel_m(look_angle(view.sight), along))


def fit_pair_geometry(views: ViewRaster, baselines: tuple, grid: MapGrid, progress: Progress) -> PairGeometryFit:
    """Fit the baseline vectors on samples spread over the map."""
    step = max(1, int(math.sqrt(grid.rows * grid.cols / _SAMPLES)))
    middle = views.read(Window(grid.rows // 2, grid.cols // 2, 1, 1))
    # one metre along the track is (-north, east) of the direction of sight, in pixels of the map
    x, y = middle.moved(np.ones((1, 1)))
    row_step, col_step = float(x[0, 0]) * grid.pixel_y, float(y[0, 0]) * grid.pixel_x
    samples = [[] for _ in baselines]
    for window in tiles(grid.shape, _TILE):
        check_cancelled(progress)
        angle = look_angle(views.read(window).sight)[::step, ::step]
        rows = np.arange(window.row, window.row + window.rows)[::step, None]
        cols = np.arange(window.col, window.col + window.cols)[None, ::step]
        along = rows * row_step + cols * col_step
        for kept, raster in zip(samples, baselines):
            across = raster.read(window)[::step, ::step].astype(np.float64)
            good = np.isfinite(across) & np.isfinite(angle)
            kept.append(np.stack([across[good], angle[good], along[good]]))
    fits = []
    for kept, raster in zip(samples, baselines):
        table = np.concatenate(kept, axis=1)
        if not table.shape[1]:
            raise InputError("{name} holds no data: choose the output of Interferogram.", name=raster.parameter)
        fits.append(fit_baseline(*table))
    return PairGeometryFit(tuple(fits), row_step, col_step)
