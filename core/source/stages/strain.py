"""Strain and tilt of the ground: from faults at any depth, or from measured motion at the surface."""

from __future__ import annotations

import math
from contextlib import ExitStack
from dataclasses import dataclass, field
from functools import partial

import numpy as np
from scipy.ndimage import uniform_filter

from ...errors import InputError
from ...grids import MapGrid, tiles
from ...pipeline import map_tiles
from ...progress import Progress
from ...raster import Band, Raster, RasterWriter
from ...results import Result, Table
from ..okada import internal_deformation, surface_deformation
from ..stress import measure_horizontal_strain, measure_strain, raster_gradients, surface_strain
from .fault_layer import frame_of, odd_units, read_faults
from .forward import tile_size
from .places import Pixels, check_metres, choose_grid, geographic_from, model_tags, pixel_size_m, tell_faults

COMPONENTS = (("ee", 0, 0), ("nn", 1, 1), ("uu", 2, 2), ("en", 0, 1), ("eu", 0, 2), ("nu", 1, 2))
_AXIS_FIELDS = (("kind", str), ("strain", float), ("azimuth", float))
# Half of the length of the longest axis, in distances between the points.
_LONGEST = 0.48
_TILE = (512, 512)


@dataclass(frozen=True)
class StrainJob:
    """Parameters of `strain_field`: either faults, or measured rasters of east and north.

    Attributes
    ----------
    faults : tuple
        Features, see `fault_layer`; empty for measured strain.
    east, north, up : str or None
        Measured motion in metres on one grid; up is needed for the tilt only.
    window : int
        Side of the square over which measured motion is averaged before it is differentiated, pixels, odd.
    depth_m : float
        Depth of the strain of faults, 0 or more.
    geometry, bounds, crs, pixel_size
        The grid for faults, see `places.choose_grid`; of `geometry` only the grid is used.
    poisson_ratio : float
        -1 to 0.5, both excluded.
    spacing : int
        Principal axes are drawn at about this many points along the longer side, >= 1.
    output : str
        The tensor.
    dilatation, shear, tilt : str or None
        Where the maps of its trace, of its maximum shear, and of the rise of the ground toward east and north go.
    """

    output: str
    faults: tuple = ()
    east: str | None = None
    north: str | None = None
    up: str | None = None
    window: int = 1
    depth_m: float = 0.0
    geometry: str | None = None
    bounds: tuple | None = None
    crs: str | None = None
    pixel_size: float | None = None
    poisson_ratio: float = 0.25
    spacing: int = 25
    dilatation: str | None = None
    shear: str | None = None
    tilt: str | None = None


@dataclass
class _Axes:
    """Horizontal strain at points of a thinned grid."""

    grid: MapGrid
    step: int
    found: list = field(default_factory=list)

    def add(self, window, strain):
        first_row, first_col = ((self.step // 2 - start) % self.step for start in (window.row, window.col))
        rows, cols = np.arange(first_row, window.rows, self.step), np.arange(first_col, window.cols, self.step)
        if not (rows.size and cols.size):
            return
        measures = measure_horizontal_strain(strain[:, :, rows[:, None], cols[None, :]])
        x, y = np.meshgrid(self.grid.x(window.col + cols), self.grid.y(window.row + rows))
        parts = (x, y, measures.largest, measures.smallest, measures.azimuth_rad)
        points = np.column_stack([np.asarray(part, dtype=float).ravel() for part in parts])
        self.found.append(points[np.isfinite(points).all(axis=1)])


def strain_field(job: StrainJob, progress: Progress) -> Result:
    """Write the strain tensor of the ground and what it amounts to; extension is positive.

    Returns
    -------
    Result
        OUTPUT (six bands), DILATATION, SHEAR and TILT (two bands, rad): paths. LARGEST_SHEAR: largest maximum shear of
        the map. Table AXES: principal axes of the horizontal strain, a line for each, lengths in proportion.
    """
    _check(job)
    with ExitStack() as stack:
        grid, read, compute, size = _from_faults(job, progress) if job.faults else _from_maps(job, stack)
        axes = _Axes(grid, max(1, math.ceil(max(grid.shape) / max(1, job.spacing))))
        writers = _writers(job, grid, stack)
        shears = []
        map_tiles(list(tiles(grid.shape, size)), read, compute, partial(_write, writers, axes, shears), progress)
    values = {"OUTPUT": job.output, "LARGEST_SHEAR": max(shears, default=math.nan)}
    wanted = (("DILATATION", job.dilatation), ("SHEAR", job.shear), ("TILT", job.tilt))
    values.update({key: path for key, path in wanted if path})
    progress.update(1.0)
    return Result(values, {"AXES": _draw_axes(axes)})


def _check(job):
    if bool(job.faults) == bool(job.east or job.north or job.up):
        raise InputError("Give either FAULTS, or measured EAST and NORTH: one of the two is needed, and not both.")
    if not job.faults and not (job.east and job.north):
        raise InputError("Measured strain needs both EAST and NORTH: choose the other raster too.")
    if job.tilt and not job.faults and not job.up:
        raise InputError("The TILT of measured motion is the slope of its UP: choose the raster of the motion up.")


def _from_faults(job, progress):
    frame = frame_of(job.faults)
    faults = read_faults(job.faults, frame)
    for text in odd_units(faults):
        progress.warning(text)
    grid = choose_grid(job, faults, frame)
    return (
        grid,
        Pixels(grid, frame).local,
        partial(_strain_and_tilt, faults, job.depth_m, job.poisson_ratio),
        tile_size(faults),
    )


def _strain_and_tilt(faults, depth_m, poisson_ratio, place):
    found = _deformation_at(faults, depth_m, poisson_ratio, place)
    return found.strain, found.gradients[2, :2]


def strain_at(faults, depth_m: float, poisson_ratio: float, place) -> np.ndarray:
    """Return the strain tensor (3, 3, ...) that faults cause at places (east, north), m, and one depth, m."""
    return _deformation_at(faults, depth_m, poisson_ratio, place).strain


def _deformation_at(faults, depth_m, poisson_ratio, place):
    if depth_m > 0.0:
        return internal_deformation(*place, depth_m, faults, poisson_ratio=poisson_ratio, threads=1)
    if depth_m < 0.0:
        raise InputError("DEPTH is {found:g} m, above the surface: it must be 0 or more.", found=float(depth_m))
    return surface_deformation(*place, faults, poisson_ratio=poisson_ratio, threads=1)


def _from_maps(job, stack):
    if job.window < 1 or job.window % 2 == 0:
        raise InputError("WINDOW is {found} pixels: it must be odd and at least 1.", found=job.window)
    if job.depth_m:
        raise InputError(
            "DEPTH is {found:g} m and measured motion is that of the surface: set it to 0.", found=job.depth_m
        )
    named = (("EAST", job.east), ("NORTH", job.north), ("UP", job.up))
    rasters = [stack.enter_context(Raster(path, name)) for name, path in named if path]
    grid = rasters[0].grid
    for other in rasters[1:]:
        grid.require_same(other.grid, "EAST", other.parameter)
    spacing = pixel_size_m(grid)
    if job.window >= min(grid.shape):
        raise InputError(
            "WINDOW is {found} pixels and the map has {rows} x {cols}: choose a smaller one.",
            found=job.window,
            rows=grid.rows,
            cols=grid.cols,
        )
    return (
        grid,
        partial(_read_maps, rasters, job.window // 2 + 1),
        partial(_strain_of_maps, job.window, spacing, job.poisson_ratio),
        _TILE,
    )


def _read_maps(rasters, halo, window):
    outer = window.grow(halo, rasters[0].grid.shape)
    maps = [check_metres(r.read(outer).astype(float), r.parameter) for r in rasters]
    return maps, window.within(outer)


def _strain_of_maps(window, spacing, poisson_ratio, arrays):
    maps, inner = arrays
    smooth = [_average(values, window) for values in maps]
    within = (slice(None),) * 2 + inner
    strain = surface_strain(raster_gradients(smooth[:2], spacing), poisson_ratio=poisson_ratio)[within]
    # On its own, so that a gap in the motion up costs no strain.
    return strain, raster_gradients(smooth[2:], spacing)[within][0] if smooth[2:] else None


def _average(values, window):
    """Mean of the valid pixels of the square around each valid one."""
    if window == 1:
        return values
    good = np.isfinite(values)
    total = uniform_filter(np.where(good, values, 0.0), window, mode="constant")
    count = uniform_filter(good.astype(float), window, mode="constant")
    return np.where(good, total / np.maximum(count, 0.5 / window**2), np.nan)


def _writers(job, grid, stack):
    given = {
        "poisson_ratio": job.poisson_ratio,
        "depth_m": job.depth_m,
        "window": job.window,
        "faults": tell_faults(job.faults),
    }
    tags = model_tags("strainfield", given, PRODUCT="strain")
    wanted = [("tensor", job.output, [Band(f"strain {name}", "1") for name, _, _ in COMPONENTS])]
    wanted += [
        ("dilatation", job.dilatation, [Band("dilatation", "1")]),
        ("shear", job.shear, [Band("maximum shear", "1")]),
        ("tilt", job.tilt, [Band("rise to the east", "rad"), Band("rise to the north", "rad")]),
    ]
    return {
        name: stack.enter_context(RasterWriter(path, grid, bands, np.float32, tags=tags))
        for name, path, bands in wanted
        if path
    }


def _write(writers, axes, shears, window, found):
    strain, tilt = found
    for band, (_, i, j) in enumerate(COMPONENTS):
        writers["tensor"].write(window, strain[i, j].astype(np.float32), band + 1)
    measures = measure_strain(strain)
    if "dilatation" in writers:
        writers["dilatation"].write(window, measures.dilatation.astype(np.float32))
    if "shear" in writers:
        writers["shear"].write(window, measures.maximum_shear.astype(np.float32))
    if "tilt" in writers:
        for band, rise in enumerate(tilt, 1):
            writers["tilt"].write(window, rise.astype(np.float32), band)
    finite = measures.maximum_shear[np.isfinite(measures.maximum_shear)]
    if finite.size:
        shears.append(float(finite.max()))
    axes.add(window, strain)


def _draw_axes(axes):
    """Two lines at each point: in km of the map, lengths by the root of the strain so that small ones stay visible."""
    points = np.concatenate(axes.found) if axes.found else np.empty((0, 5))
    transformer = geographic_from(axes.grid)
    half = _LONGEST * axes.step * np.array([axes.grid.pixel_x, axes.grid.pixel_y])
    top = float(np.abs(points[:, 2:4]).max()) if len(points) else 0.0
    rows, shapes = [], []
    for x, y, largest, smallest, azimuth in points if top > 0.0 else ():
        for value, angle in ((largest, azimuth), (smallest, azimuth + 0.5 * np.pi)):
            step = half * math.sqrt(abs(value) / top) * np.array([math.sin(angle), math.cos(angle)])
            lon, lat = transformer.transform([x - step[0], x + step[0]], [y - step[1], y + step[1]])
            rows.append(("extension" if value >= 0.0 else "contraction", float(value), math.degrees(angle) % 180.0))
            shapes.append(f"LINESTRING ({lon[0]:.9f} {lat[0]:.9f}, {lon[1]:.9f} {lat[1]:.9f})")
    return Table(_AXIS_FIELDS, tuple(rows), tuple(shapes), "line")
