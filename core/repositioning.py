"""Pixels to their true place: what a scene geocoded at a constant height shows is moved by the heights found."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from .conventions import Step
from .errors import InputError
from .grids import MapGrid, Window, tiles
from .kernels.repositioning import draw_mesh
from .multilook import find_geometry, geometry_tag
from .pair_sight import ViewRaster
from .parallax import shift_of_height
from .pipeline import map_tiles, require_memory
from .progress import Progress, check_cancelled
from .raster import Band, Raster, RasterWriter, describe_inputs, resolve_complex, write_view
from .results import Result
from .words import tr

_STRIP = 256
_TILE = (512, 512)
_INTERPOLATIONS = ("bilinear", "nearest")
_KEPT_TAGS = ("KIND", "DIRECTION", "DIRECTION_VECTOR", "DISPLACEMENT_REFERENCE")
# by product, and for rasters of many bands by the name of the band
_UNITS = {
    **dict.fromkeys(("displacement", "uncertainty", "baseline", "height", "slant_range"), "m"),
    **dict.fromkeys(("unwrapped", "ramp"), "rad"),
    "incidence": "degrees",
}


@dataclass(frozen=True)
class RepositionJob:
    """Parameters of `reposition_pixels`; paths as text, empty ones are not given.

    Attributes
    ----------
    input : str
        Any raster on the grid of `height`, one or more bands, real or complex.
    height : str
        Height over the ellipsoid of the ground that each pixel shows, metres.
    output : str
        The same raster at the true places.
    geometry : str
        Geometry raster of the scene, which tells the height at which it was geocoded; empty for the one that `height`
        names in its tags.
    interpolation : str
        ``bilinear``, or ``nearest`` for classes; rasters of whole numbers are always nearest.
    """

    input: str
    height: str
    output: str
    geometry: str = ""
    interpolation: str = "bilinear"


class Placement(NamedTuple):
    """For every pixel of the map the place in the image it comes from, float32; NaN where nothing falls.

    Attributes
    ----------
    rows, cols : ndarray, shape (rows, cols)
        Fractional row and column of the image.
    grid : MapGrid
        Of the image and of the map.
    largest_m : float
        Largest move of a pixel, metres.
    """

    rows: np.ndarray
    cols: np.ndarray
    grid: MapGrid
    largest_m: float


def reposition_pixels(job: RepositionJob, progress: Progress) -> Result:
    """Move the pixels of a raster to where the ground they show lies.

    Returns
    -------
    Result
        OUTPUT (and VIEW for a complex raster): paths. LARGEST_SHIFT: metres. FILLED: percent of the map with a source.
    """
    if job.interpolation not in _INTERPOLATIONS:
        raise InputError("INTERPOLATION is '{found}': choose bilinear or nearest.", found=job.interpolation)
    placement = find_placement(job.height, job.geometry, progress)
    progress.update(0.5)
    inputs = describe_inputs(input=job.input, height=job.height, geometry=job.geometry)
    values = move_raster(job, placement, inputs, progress)
    filled = 100.0 * float(np.isfinite(placement.rows).mean())
    progress.message(
        tr(
            "Pixels were moved by up to {shift:.0f} m; {filled:.1f} % of the map are filled.",
            shift=placement.largest_m,
            filled=filled,
        )
    )
    return Result({**values, "LARGEST_SHIFT": placement.largest_m, "FILLED": filled})


def find_placement(height: str, geometry: str, progress: Progress) -> Placement:
    """Return where the pixels of the true map come from.

    The moved centres of the pixels are the knots of a mesh of triangles, which is drawn on the map; within a triangle
    the place in the image is interpolated linearly. Ground that was seen in the wrong order is left out.

    Parameters
    ----------
    height, geometry : str
        As in `RepositionJob`.
    progress : Progress
        Asked once per strip.
    """
    with Raster(height, "HEIGHT") as raster:
        grid = raster.grid
        record = raster.record
        path = find_geometry(raster, geometry)
        if path is None:
            raise InputError("GEOMETRY is missing: choose the geometry raster written by the tool Geocode scene.")
        require_memory(16 * grid.rows * grid.cols, tr("Repositioning"), tr("choose a smaller area or more looks"))
        found = np.full((2, *grid.shape), np.nan, np.float32)
        largest = 0.0
        with ViewRaster(path, grid, record) as views:
            for row in range(0, max(grid.rows - 1, 1), _STRIP):
                check_cancelled(progress)
                # strips share a line, so that no triangle between them is left out
                window = Window(row, 0, min(_STRIP + 1, grid.rows - row), grid.cols)
                rows, cols, moved = displace(views, grid, window, raster.read(window))
                draw_mesh(rows, cols, row, found[0], found[1])
                largest = max(largest, moved)
    if not np.isfinite(found[0]).any():
        raise InputError(
            "HEIGHT holds no height that keeps a pixel on the map: choose the output of Height from phase."
        )
    return Placement(found[0], found[1], grid, largest)


def displace(views: ViewRaster, grid: MapGrid, window: Window, height_m: np.ndarray) -> tuple:
    """Return (rows, cols, largest move in metres) of the true places of the pixels of a window.

    Parameters
    ----------
    views : ViewRaster
        Geometry at the height at which the scene was geocoded.
    grid : MapGrid
        The whole map.
    window : Window
        Pixels of it.
    height_m : ndarray, shape (rows, cols)
        True heights, metres over the ellipsoid; NaN gives NaN.
    """
    view = views.read(window)
    shift = shift_of_height(view.sight, height_m)
    move_x, move_y = view.moved(shift)
    rows = np.arange(window.row, window.row + window.rows)[:, None] - move_y / grid.pixel_y
    cols = np.arange(window.col, window.col + window.cols)[None, :] + move_x / grid.pixel_x
    known = np.abs(shift[np.isfinite(shift)])
    return rows, cols, float(known.max()) if known.size else 0.0


def move_raster(job: RepositionJob, placement: Placement, inputs: dict, progress: Progress) -> dict:
    """Resample a raster with a placement that was found before; return the paths by name of output.

    Parameters
    ----------
    job : RepositionJob
        For input, output and interpolation.
    placement : Placement
        From `find_placement`.
    inputs : dict
        Names and hashes for the history.
    progress : Progress
        Asked once per tile.
    """
    with Raster(resolve_complex(job.input), "INPUT") as raster:
        placement.grid.require_same(raster.grid, "HEIGHT", "INPUT")
        kind = raster.read(Window(0, 0, 1, 1)).dtype
        whole = kind.kind in "iu"
        record = raster.record if "PRODUCT" in raster.tags else None
        if record is not None:
            record = record.derive(Step("repositionpixels", {"interpolation": job.interpolation}, inputs))
        product = record.product if record is not None else ""
        kept = {key: raster.tags[key] for key in _KEPT_TAGS if key in raster.tags}
        tags = {**kept, **geometry_tag(find_geometry(raster, job.geometry), job.output)}
        bands = [Band(name, _UNITS.get(product, _UNITS.get(name, ""))) for name in raster.band_names()]
        writer = RasterWriter(job.output, raster.grid, bands, kind, record, tags=tags, may_be_constant=whole)
        with writer:
            for band in range(1, len(bands) + 1):
                image, write = raster.read(band=band), _BandWriter(writer, band)
                sampler = _Sampler(image, placement, "nearest" if whole else job.interpolation)
                map_tiles(list(tiles(image.shape, _TILE)), _same, sampler, write, progress)
    values = {"OUTPUT": job.output}
    if kind.kind == "c":
        values["VIEW"] = write_view(job.output, "amplitude" if product == "scene" else "phase")
    return values


def _same(window: Window) -> Window:
    return window


class _BandWriter:
    """Writes tiles of one band."""

    def __init__(self, writer: RasterWriter, band: int):
        self._writer, self._band = writer, band

    def __call__(self, window: Window, values: np.ndarray) -> None:
        self._writer.write(window, values, self._band)


class _Sampler:
    """Samples an image where a placement says."""

    def __init__(self, image: np.ndarray, placement: Placement, interpolation: str):
        self._image, self._placement = image, placement
        self._sample = sample_nearest if interpolation == "nearest" else sample_bilinear

    def __call__(self, window: Window) -> np.ndarray:
        where = self._placement.rows[window.slices], self._placement.cols[window.slices]
        return self._sample(self._image, *where)


def sample_nearest(image: np.ndarray, rows: np.ndarray, cols: np.ndarray) -> np.ndarray:
    """Return the nearest pixels of an image.

    Parameters
    ----------
    image : ndarray, shape (m, n)
        Any type.
    rows, cols : ndarray of float, one shape
        Places in the image; NaN gives NaN, or zero for whole and complex numbers.
    """
    known = np.isfinite(rows)
    r = np.clip(np.rint(np.where(known, rows, 0.0)).astype(int), 0, image.shape[0] - 1)
    c = np.clip(np.rint(np.where(known, cols, 0.0)).astype(int), 0, image.shape[1] - 1)
    return np.where(known, image[r, c], _nothing(image)).astype(image.dtype)


def sample_bilinear(image: np.ndarray, rows: np.ndarray, cols: np.ndarray) -> np.ndarray:
    """Return an image interpolated between its four nearest pixels, leaving those without data out.

    Parameters
    ----------
    image : ndarray of float or complex, shape (m, n)
        NaN, or zero for complex numbers, is no data.
    rows, cols : ndarray of float, one shape
        Places in the image; NaN gives no data.

    Returns
    -------
    ndarray of the type of `image`, shape of `rows`
        No data where the pixel nearest to the place holds none.
    """
    known = np.isfinite(rows)
    y, x = np.where(known, rows, 0.0).astype(np.float64), np.where(known, cols, 0.0).astype(np.float64)
    top = np.clip(np.floor(y).astype(int), 0, max(image.shape[0] - 2, 0))
    left = np.clip(np.floor(x).astype(int), 0, max(image.shape[1] - 2, 0))
    down, right = y - top, x - left
    total = np.zeros(rows.shape, np.result_type(image.dtype, np.float64))
    weight = np.zeros(rows.shape)
    for i, part in ((0, 1.0 - down), (1, down)):
        for j, share in ((0, 1.0 - right), (1, right)):
            values = image[np.minimum(top + i, image.shape[0] - 1), np.minimum(left + j, image.shape[1] - 1)]
            good = (values != 0) if np.iscomplexobj(image) else np.isfinite(values)
            factor = np.where(good, part * share, 0.0)
            total += factor * np.where(good, values, 0)
            weight += factor
    centre = sample_nearest(image, rows, cols)
    full = known & ((centre != 0) if np.iscomplexobj(image) else np.isfinite(centre)) & (weight > 0.0)
    return np.where(full, total / np.where(weight > 0.0, weight, 1.0), _nothing(image)).astype(image.dtype)


def _nothing(image: np.ndarray):
    return math.nan if image.dtype.kind == "f" else 0
