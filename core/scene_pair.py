"""Two geocoded scenes of one track opened together, and what a shift of pixels on their map means to the sensor."""

from __future__ import annotations

import math
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import timedelta
from functools import lru_cache
from typing import NamedTuple, Optional

import numpy as np
import pyproj

from .conventions import Looks, Record, format_utc, number_tag, range_to_phase
from .errors import InputError
from .geometry import grid_to_lonlat, locate, pixel_size_m, side_sign
from .grids import MapGrid, Window
from .look_density import look_density
from .multilook import AveragedRaster, find_geometry
from .orbit import Arc, Orbit
from .progress import Progress
from .raster import Raster, resolve_complex
from .words import tr

_SAME_TRACK_RAD = math.radians(3.0)
# A step on the map that is long against rounding and short against the bending of the projection.
_STEP_PX = 16.0
_MARGIN_S = 2.0


class Pixels(NamedTuple):
    """A window of both scenes as read, complex64 (zero is no data), with the heights and the grid under it."""

    reference: np.ndarray
    secondary: np.ndarray
    heights: np.ndarray
    grid: MapGrid


class Sight(NamedTuple):
    """How the sensor sees cells of the results, each of shape (rows, cols).

    Attributes
    ----------
    heading_rad : ndarray
        Flight direction, clockwise from true north.
    range_row, range_col : ndarray
        Metres of slant range from cell to cell, along the terrain.
    """

    heading_rad: np.ndarray
    range_row: np.ndarray
    range_col: np.ndarray


@dataclass(frozen=True, eq=False)
class ScenePair:
    """Open scenes in their order of time; the rasters belong to the thread that opened them.

    Attributes
    ----------
    reference, secondary : Raster
        Complex, geometric phase removed.
    record, later : Record
        Of the reference and of the secondary.
    arcs : tuple of Arc
        Orbits of both.
    geometry : Raster
        Geometry of the reference on its pixels.
    averaged : AveragedRaster
        The same on the cells of the results.
    cells : MapGrid
        Grid of the results.
    """

    reference: Raster
    secondary: Raster
    record: Record
    later: Record
    arcs: tuple
    geometry: Raster
    averaged: AveragedRaster
    cells: MapGrid

    @property
    def grid(self) -> MapGrid:
        """The pixels of both scenes."""
        return self.reference.grid

    def read(self, window: Window) -> Pixels:
        """Return a window that may stick out of the scenes."""
        height = self.geometry.band_names().index("height") + 1
        images = [_read_padded(raster, window) for raster in (self.reference, self.secondary)]
        return Pixels(*images, _read_padded(self.geometry, window, height), self.grid.crop(window))

    def slant_range(self, window: Window) -> np.ndarray:
        """Return the slant range of pixels that may lie outside the scenes, metres, NaN there."""
        return _read_padded(self.geometry, window, self.geometry.band_names().index("slant_range") + 1)

    def density(self, slant_range: np.ndarray, along: tuple) -> np.ndarray:
        """Return how densely pixels are sampled in slant range; see `look_density`."""
        width, height = pixel_size_m(self.grid)
        side = side_sign(self.record.look_side)
        return look_density(slant_range, along, (height, width), side, self.record.incidence_rad)

    def sight(self, window: Window, smoothing: int) -> Sight:
        """Return how the sensor sees a window of the results.

        Parameters
        ----------
        window : Window
            Cells of the results.
        smoothing : int
            Cells over which the slope of the slant range is averaged, odd, >= 1.
        """
        outer = window.grow(1 + smoothing // 2, self.cells.shape)
        east, north, reach = (self.averaged.read(outer, name) for name in ("east", "north", "slant_range"))
        side = side_sign(self.record.look_side)
        # the horizontal part of the look vector is at right angles to the flight
        heading = np.arctan2(side * north, -side * east)
        inner = window.within(outer)
        return Sight(heading[inner], *(_slope(reach, axis, smoothing)[inner] for axis in (0, 1)))

    def demodulate(self, pixels: Pixels) -> tuple:
        """Put the geometric phase back, which leaves each scene with the narrow spectrum of its radar image.

        A geocoded scene turns by 4 pi / wavelength per metre of slant range: many cycles from pixel to pixel, so that
        it can be multiplied with another one but neither filtered nor interpolated.

        Returns
        -------
        scenes : tuple of ndarray, complex64
            Both scenes, the reference first.
        difference : ndarray, complex64
            Phasor that turns the product ``reference conj(secondary)`` of such scenes into the differential one.
        """
        cycles = [
            range_to_phase(self.record.wavelength_m) / (2.0 * np.pi) * locate(arc, pixels.grid, pixels.heights)[1]
            for arc in self.arcs
        ]
        cycles = [np.where(np.isfinite(c), c - np.floor(c), 0.0) for c in cycles]
        screens = [np.exp(-2j * np.pi * c).astype(np.complex64) for c in cycles]
        scenes = pixels.reference * screens[0], pixels.secondary * screens[1]
        return scenes, np.conj(screens[0]) * screens[1]


def _slope(values: np.ndarray, axis: int, smoothing: int) -> np.ndarray:
    """Return the change from cell to cell over `smoothing` cells, by the difference of the ends; shorter at edges."""
    size = values.shape[axis]
    half = max(1, smoothing // 2)
    after = np.minimum(np.arange(size) + half, size - 1)
    before = np.maximum(np.arange(size) - half, 0)
    length = np.maximum(after - before, 1).reshape((-1, 1) if axis == 0 else (1, -1))
    return (np.take(values, after, axis) - np.take(values, before, axis)) / length


class Axes(NamedTuple):
    """True metres toward east and north of one pixel to the right and of one pixel down, shape (rows, cols)."""

    col_east: np.ndarray
    col_north: np.ndarray
    row_east: np.ndarray
    row_north: np.ndarray


@lru_cache(maxsize=1)
def _geod() -> pyproj.Geod:
    return pyproj.Geod(ellps="WGS84")


def pixel_axes(grid: MapGrid, rows: np.ndarray, cols: np.ndarray) -> Axes:
    """Return what a pixel of the map is on the ground: true metres, and true north instead of grid north.

    Parameters
    ----------
    grid : MapGrid
        In any CRS.
    rows, cols : ndarray of float, one shape
        Fractional pixel positions.

    Returns
    -------
    Axes
    """
    parts = []
    for step in ((0.0, _STEP_PX), (_STEP_PX, 0.0)):
        ends = [grid_to_lonlat(grid, rows + sign * step[0], cols + sign * step[1]) for sign in (-0.5, 0.5)]
        azimuth, _, length = _geod().inv(*ends[0], *ends[1])
        # the azimuth turns by the convergence of the meridians over the step, half of it is at its middle
        back = _geod().inv(*ends[1], *ends[0])[0] + 180.0
        turn = np.radians(np.asarray(azimuth) + 0.5 * np.mod(back - np.asarray(azimuth) + 180.0, 360.0) - 90.0)
        parts += [np.asarray(length) / _STEP_PX * np.sin(turn), np.asarray(length) / _STEP_PX * np.cos(turn)]
    return Axes(*parts)


def shift_to_motion(shift_rows, shift_cols, axes: Axes, sight: Sight, looks: Looks) -> tuple:
    """Return what the sensor measures of a target that lies elsewhere in the secondary scene.

    The image of a target moves along the flight by its own motion, and across it to where the map has the slant range
    of the target: ``dR = grad(R) . shift``, with the slant range R of the terrain.

    Parameters
    ----------
    shift_rows, shift_cols : ndarray of float, shape (rows, cols)
        Position in the secondary minus position in the reference, pixels.
    axes : Axes
        Of a pixel.
    sight : Sight
        The sensor's view.
    looks : Looks
        Pixels in a cell of the results, to which the slopes of `sight` refer.

    Returns
    -------
    toward, along : ndarray of float64, metres
        Motion toward the sensor (along the line of sight) and along the flight direction.
    """
    east = shift_cols * axes.col_east + shift_rows * axes.row_east
    north = shift_cols * axes.col_north + shift_rows * axes.row_north
    along = east * np.sin(sight.heading_rad) + north * np.cos(sight.heading_rad)
    farther = shift_cols * sight.range_col / looks.cols + shift_rows * sight.range_row / looks.rows
    return -farther, along


def flight_step(axes: Axes, heading_rad) -> tuple:
    """Return the pixels down and to the right of one metre along the flight; the map's axes are at right angles."""
    east, north = np.sin(heading_rad), np.cos(heading_rad)
    down = (axes.row_east * east + axes.row_north * north) / (axes.row_east**2 + axes.row_north**2)
    right = (axes.col_east * east + axes.col_north * north) / (axes.col_east**2 + axes.col_north**2)
    return down, right


def open_in_order(reference: str, secondary: str, stack: ExitStack, progress: Progress) -> tuple:
    """Open two geocoded scenes of one track on one grid, in their order of time.

    Parameters
    ----------
    reference, secondary : str
        Their paths; the earlier scene becomes the reference whatever the order.
    stack : ExitStack
        Closes the files.
    progress : Progress
        Told when the scenes are exchanged.

    Returns
    -------
    tuple of (Raster, Record)
        Of the earlier and of the later scene.
    """
    scenes = []
    for path, parameter in ((reference, "REFERENCE"), (secondary, "SECONDARY")):
        raster = stack.enter_context(Raster(resolve_complex(path), parameter))
        scenes.append((raster, raster.require_kind("scene")))
    _require_one_track(*scenes)
    if scenes[0][1].reference > scenes[1][1].reference:
        scenes.reverse()
        progress.message(
            tr(
                "REFERENCE is later than SECONDARY: they were exchanged, because the earlier scene ({date}) is always"
                " the reference.",
                date=format_utc(scenes[0][1].reference),
            )
        )
    return tuple(scenes)


def open_scene_pair(
    reference: str, secondary: str, geometry: Optional[str], looks: Looks, stack: ExitStack, progress: Progress
) -> ScenePair:
    """Open two geocoded scenes; the earlier one becomes the reference whatever the order.

    Parameters
    ----------
    reference, secondary : str
        Geocoded scenes on one grid, of one track.
    geometry : str or None
        Geometry raster; None for the one that the reference names in its tags.
    looks : Looks
        Pixels in a cell of the results.
    stack : ExitStack
        Closes the files.
    progress : Progress
        Told when the scenes are exchanged.
    """
    (first, record), (second, later) = open_in_order(reference, secondary, stack, progress)
    path = find_geometry(first, geometry)
    if path is None:
        raise InputError(
            "GEOMETRY is missing and REFERENCE names none: the heights in the geometry raster that was written with the"
            " reference scene are needed; choose it, or geocode the scene again with GEOMETRY."
        )
    raster = stack.enter_context(Raster(path, "GEOMETRY"))
    first.grid.require_same(raster.grid, "REFERENCE", "GEOMETRY")
    cells = first.grid.multilook(looks)
    averaged = stack.enter_context(AveragedRaster(path, cells, product_parameter="STEP"))
    return ScenePair(first, second, record, later, (_arc(first), _arc(second)), raster, averaged, cells)


def _arc(raster: Raster) -> Arc:
    """Return the orbit of a scene from its tags."""
    if any(tag not in raster.tags for tag in ("ORBIT", "SCENE_START_S", "SCENE_STOP_S")):
        raise InputError(
            "{parameter} carries no orbit, so its phase cannot be put back: geocode the scene with this program.",
            parameter=raster.parameter,
        )
    orbit = Orbit.from_json(raster.tags["ORBIT"])
    start, stop = (number_tag(raster.tags, tag) for tag in ("SCENE_START_S", "SCENE_STOP_S"))
    return orbit.arc(max(start - _MARGIN_S, orbit.times_s[0]), min(stop + _MARGIN_S, orbit.times_s[-1]))


def _require_one_track(one: tuple, other: tuple) -> None:
    """Refuse scenes that cannot form an interferogram."""
    (raster, record), (raster_2, record_2) = one, other
    raster.grid.require_same(raster_2.grid, "REFERENCE", "SECONDARY")
    if record.reference is None or record_2.reference is None:
        raise InputError("REFERENCE or SECONDARY carries no date: geocode the scenes with this program.")
    if abs(record.reference - record_2.reference) < timedelta(seconds=1):
        raise InputError(
            "REFERENCE and SECONDARY are the same scene of {date}: choose two scenes of different days.",
            date=format_utc(record.reference),
        )
    if abs(record.wavelength_m / record_2.wavelength_m - 1.0) > 1e-6:
        raise InputError(
            "SECONDARY has a wavelength of {found:.6f} m and REFERENCE one of {want:.6f} m: choose two scenes of one"
            " kind of sensor.",
            found=record_2.wavelength_m,
            want=record.wavelength_m,
        )
    turn = math.remainder(record.heading_rad - record_2.heading_rad, 2.0 * math.pi)
    tilt = record.incidence_rad - record_2.incidence_rad
    if record.look_side != record_2.look_side or max(abs(turn), abs(tilt)) > _SAME_TRACK_RAD:
        raise InputError(
            "SECONDARY was taken from another track than REFERENCE (heading {h2:.1f} and {h1:.1f} degrees, incidence"
            " {i2:.1f} and {i1:.1f} degrees, looking {s2} and {s1}): choose two scenes of one track.",
            h1=math.degrees(record.heading_rad),
            h2=math.degrees(record_2.heading_rad),
            i1=math.degrees(record.incidence_rad),
            i2=math.degrees(record_2.incidence_rad),
            s1=record.look_side,
            s2=record_2.look_side,
        )


def _read_padded(raster: Raster, window: Window, band: int = 1) -> np.ndarray:
    """Read a window that may reach over the edges: scenes are zero outside and heights NaN."""
    out = np.zeros((window.rows, window.cols), np.complex64) if raster.is_complex else np.full(window[2:], np.nan)
    row, col = max(window.row, 0), max(window.col, 0)
    rows = min(window.row + window.rows, raster.grid.rows) - row
    cols = min(window.col + window.cols, raster.grid.cols) - col
    if rows > 0 and cols > 0:
        inside = Window(row, col, rows, cols)
        values = raster.read(inside, band)
        out[inside.within(window)] = np.where(np.isfinite(values), values, 0.0) if raster.is_complex else values
    return out


def spectrum_centre(pixels: np.ndarray) -> tuple:
    """Return where the spectrum of a scene is centred, cycles per pixel along rows and along columns, -0.5 to 0.5.

    It is the phase of the mean product of neighbours (Madsen 1989), which knows no band edge: the centre of a spectrum
    that wraps around the sampled band is found as well.

    Parameters
    ----------
    pixels : ndarray of complex64, shape (rows, cols)
        Zero is no data.
    """
    down = np.angle(np.sum(pixels[1:] * np.conj(pixels[:-1])))
    across = np.angle(np.sum(pixels[:, 1:] * np.conj(pixels[:, :-1])))
    return float(down) / (2.0 * np.pi), float(across) / (2.0 * np.pi)


def centre_spectrum(pixels: np.ndarray, centre: tuple) -> np.ndarray:
    """Return a scene with its spectrum moved from `centre` (cycles per pixel) to zero frequency, complex64."""
    rows, cols = (
        np.exp(-2j * np.pi * cycles * np.arange(size)).astype(np.complex64)
        for cycles, size in zip(centre, pixels.shape)
    )
    return pixels * rows[:, None] * cols[None, :]
