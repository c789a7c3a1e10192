"""Heights over the ellipsoid on any map grid, from any raster in any vertical datum, or from a constant."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

import numpy as np
import pyproj
from osgeo import gdal
from scipy.ndimage import map_coordinates

from .dem_source import DATUMS, DemSource
from .errors import InputError, MissingDependencyError, ResourceError
from .geometry import fit_patch, patch_nodes, pixel_size_m, transformer
from .grids import MapGrid, Window
from .guarding import guard_parsing
from .kernels import heights as kernels
from .progress import Progress, Silent
from .raster import Raster, call_gdal
from .words import mark, tr

# Heights on Earth, with a margin; anything else in a DEM is a void whatever its header says.
_LOWEST_M, _HIGHEST_M = -1000.0, 9500.0
_MOST_PIXELS = 200_000_000
_GEOID_STEP = 16
_FILL_PIXELS = 100
_EDGE_NODES = 9
_GEOIDS = {
    "egm96": ("EPSG:4326+5773", "EGM96", mark("us_nga_egm96_15.tif (Debian: package proj-data)")),
    "egm2008": ("EPSG:4326+3855", "EGM2008", "us_nga_egm08_25.tif"),
}


class HeightModel:
    """Ellipsoidal heights that can be asked for on any tile; safe for many threads.

    Parameters
    ----------
    source : DemSource
        What to read.
    grid : MapGrid
        The area that will be asked for, at its pixel size.
    progress : Progress
        Told about voids, the datum and its size.
    """

    def __init__(self, source: DemSource, grid: MapGrid, progress: Optional[Progress] = None):
        self.source = source
        self._constant = None if source.path else float(source.height_m)
        if self._constant is not None:
            return
        progress = progress or Silent()
        _check_datum(source)
        with Raster(source.path, "DEM") as raster, guard_parsing(source.path, "DEM"):
            self._frame, self._heights = _read_area(raster, grid)
        _treat_voids(self._heights, source.voids, progress)
        if source.datum != "ellipsoid":
            undulation = _undulation(source, self._frame)
            self._heights += undulation.astype(np.float32)
            progress.message(
                tr(
                    "DEM heights were changed from {datum} to the WGS84 ellipsoid: {low:+.2f} to {high:+.2f} m.",
                    datum=source.datum,
                    low=np.nanmin(undulation),
                    high=np.nanmax(undulation),
                )
            )

    @property
    def spacing_m(self) -> float:
        """Pixel size of the DEM in metres (infinite for a constant height)."""
        return float("inf") if self._constant is not None else min(pixel_size_m(self._frame))

    def range_m(self, grid: Optional[MapGrid] = None) -> tuple:
        """Return the lowest and highest height, of everything or of what lies under a map tile (10 km at most)."""
        if self._constant is not None:
            return self._constant, self._constant
        heights = self._heights if grid is None else self._heights[self._under(grid)]
        low, high = np.fmin.reduce(heights, axis=None), np.fmax.reduce(heights, axis=None)
        # a tile without any height gets the range of all
        return (float(low), float(high)) if np.isfinite(low) or grid is None else self.range_m()

    def _under(self, grid: MapGrid) -> tuple:
        """Return the part of the DEM, as slices, from which the heights of a map tile come."""
        along, across = (np.linspace(-0.5, size - 0.5, _EDGE_NODES) for size in grid.shape)
        rows, cols = self._places(grid, *np.meshgrid(along, across, indexing="ij"))
        slices = []
        for places, size in zip((rows, cols), self._heights.shape):
            # edges bend by less than a pixel between the nodes, and heights come from two neighbours
            first, last = int(np.floor(places.min())) - 2, int(np.ceil(places.max())) + 3
            first = min(max(first, 0), size - 1)
            slices.append(slice(first, max(last, first + 1)))
        return tuple(slices)

    def _places(self, grid: MapGrid, rows: np.ndarray, cols: np.ndarray) -> tuple:
        """Return rows and columns in the DEM of fractional rows and columns of a map grid."""
        x, y = grid.x(cols), grid.y(rows)
        if grid.crs_wkt != self._frame.crs_wkt:
            x, y = transformer(grid.crs_wkt, self._frame.crs_wkt).transform(x, y)
        return self._frame.row(y), self._frame.col(x)

    def on(self, grid: MapGrid) -> np.ndarray:
        """Return heights on a map tile (at most 10 km a side), float64, metres; NaN where unknown."""
        out = np.empty(grid.shape)
        if self._constant is not None:
            out[:] = self._constant
            return out
        position = fit_patch(np.stack(self._places(grid, *patch_nodes(grid)), axis=-1))
        kernels.sample_heights(self._heights, position, out)
        return out


def _check_datum(source: DemSource) -> None:
    if source.datum not in DATUMS:
        raise InputError(
            "DEM_DATUM is '{found}': say what the heights of the DEM refer to, one of {wanted} (SRTM and Copernicus"
            " heights are over a geoid, EGM96 and EGM2008).",
            found=source.datum,
            wanted=", ".join(DATUMS),
        )
    if source.datum == "geoid" and not source.geoid:
        raise InputError("DEM_DATUM is 'geoid' and GEOID is empty: give the raster of geoid undulations in metres.")


def _outline(grid: MapGrid, crs: pyproj.CRS) -> tuple:
    """West, south, east, north of a map grid in another CRS."""
    transformer = pyproj.Transformer.from_crs(grid.crs_wkt, crs, always_xy=True)
    return transformer.transform_bounds(*grid.bounds, densify_pts=21)


def _read_area(raster: Raster, grid: MapGrid) -> tuple:
    """Return (frame, heights) of the part of the DEM under `grid`, averaged when it is much finer than the map."""
    if not raster.grid.crs_wkt:
        raise InputError(
            "DEM: {path} has no coordinate reference system: assign one (Raster > Projections > Assign Projection).",
            path=raster.path,
        )
    west, south, east, north = _outline(grid, pyproj.CRS.from_wkt(raster.grid.crs_wkt))
    have = raster.grid.bounds
    # the outline of a tilted rectangle is sampled, so allow for a thousandth of a pixel
    slack_x, slack_y = 1e-3 * raster.grid.pixel_x, 1e-3 * raster.grid.pixel_y
    missing = [
        tr(template, edge=edge, want=want)
        for template, edge, want, short in (
            (mark("in the west at {edge:.7g} where {want:.7g} is needed"), have[0], west, have[0] - west > slack_x),
            (mark("in the south at {edge:.7g} where {want:.7g} is needed"), have[1], south, have[1] - south > slack_y),
            (mark("in the east at {edge:.7g} where {want:.7g} is needed"), have[2], east, east - have[2] > slack_x),
            (mark("in the north at {edge:.7g} where {want:.7g} is needed"), have[3], north, north - have[3] > slack_y),
        )
        if short
    ]
    if missing:
        raise InputError(
            "DEM: {path} does not cover the area, it ends {missing} (in its own coordinates): choose a larger DEM"
            " or a smaller EXTENT.",
            path=Path(raster.path).name,
            missing="; ".join(missing),
        )
    unit = raster._dataset.GetRasterBand(1).GetUnitType().lower()
    if unit in ("ft", "feet", "foot", "us-ft", "ftus"):
        raise InputError("DEM: {path} states heights in feet: convert it to metres.", path=Path(raster.path).name)
    row0, row1 = (int(np.floor(raster.grid.row(north))) - 1, int(np.ceil(raster.grid.row(south))) + 2)
    col0, col1 = (int(np.floor(raster.grid.col(west))) - 1, int(np.ceil(raster.grid.col(east))) + 2)
    row0, col0 = max(row0, 0), max(col0, 0)
    window = Window(row0, col0, min(row1, raster.grid.rows) - row0, min(col1, raster.grid.cols) - col0)
    return _read_reduced(raster, window, min(pixel_size_m(grid)))


def _read_reduced(raster: Raster, window: Window, pixel_m: float) -> tuple:
    frame = raster.grid.crop(window)
    # a thousandth for pixel sizes in degrees, whose metres differ a little between the two grids
    factor = max(1, int(1.001 * pixel_m / min(pixel_size_m(frame))))
    rows, cols = -(-frame.rows // factor), -(-frame.cols // factor)
    if rows * cols > _MOST_PIXELS:
        raise ResourceError(
            "DEM: the area holds {count:.0f} million heights, at most {most:.0f} million fit: choose a smaller EXTENT.",
            count=rows * cols / 1e6,
            most=_MOST_PIXELS / 1e6,
        )
    if factor == 1:
        heights = raster.read(window).astype(np.float32)
    else:
        blocks = [_block_rows(raster, window, row, factor) for row in range(0, window.rows, factor)]
        heights = np.concatenate(blocks)
        frame = MapGrid(
            rows, cols, frame.west, frame.north, frame.pixel_x * factor, frame.pixel_y * factor, frame.crs_wkt
        )
    heights[~((heights > _LOWEST_M) & (heights < _HIGHEST_M))] = np.nan
    return frame, np.ascontiguousarray(heights)


def _block_rows(raster: Raster, window: Window, row: int, factor: int) -> np.ndarray:
    """Return one row of block means of a DEM that is finer than the map."""
    lines = raster.read(Window(window.row + row, window.col, min(factor, window.rows - row), window.cols))
    lines = lines.astype(np.float32)
    lines[~((lines > _LOWEST_M) & (lines < _HIGHEST_M))] = np.nan
    edges = np.arange(0, window.cols, factor)
    known = np.isfinite(lines)
    total = np.add.reduceat(np.where(known, lines, 0.0).sum(axis=0), edges)
    count = np.add.reduceat(known.sum(axis=0), edges)
    with np.errstate(invalid="ignore", divide="ignore"):
        return (total / count).astype(np.float32)[None, :]


def _treat_voids(heights: np.ndarray, voids: str, progress: Progress) -> None:
    unknown = ~np.isfinite(heights)
    count = int(unknown.sum())
    if count == heights.size:
        raise InputError("DEM holds no heights in the area: choose another DEM or another EXTENT.")
    if not count:
        return
    share = 100.0 * count / heights.size
    if voids == "mask":
        progress.warning(
            tr(
                "The DEM has {count} voids ({share:.2g} %) in the area: they stay without data.",
                count=count,
                share=share,
            )
        )
        return
    driver = gdal.GetDriverByName("MEM")
    dataset = driver.Create("", heights.shape[1], heights.shape[0], 2, gdal.GDT_Float32)
    dataset.GetRasterBand(1).WriteArray(np.where(unknown, 0.0, heights).astype(np.float32))
    dataset.GetRasterBand(2).WriteArray(np.where(unknown, 0.0, 255.0).astype(np.float32))
    call_gdal(gdal.FillNodata, dataset.GetRasterBand(1), dataset.GetRasterBand(2), _FILL_PIXELS, 0)
    filled = dataset.GetRasterBand(1).ReadAsArray()
    # pixels farther than the search distance are left at zero by GDAL, and its mask band tells which
    reached = _within(unknown, _FILL_PIXELS)
    heights[unknown & reached] = filled[unknown & reached]
    left = int((unknown & ~reached).sum())
    fields = {"count": count, "share": share}
    if not left:
        text = tr("The DEM has {count} voids ({share:.2g} %) in the area: they were interpolated.", **fields)
    else:
        text = tr(
            "The DEM has {count} voids ({share:.2g} %) in the area: they were interpolated; {left} are farther than"
            " {distance} pixels from any height and stay without data.",
            left=left,
            distance=_FILL_PIXELS,
            **fields,
        )
    progress.warning(text)


def _within(unknown: np.ndarray, pixels: int) -> np.ndarray:
    from scipy.ndimage import distance_transform_edt

    return distance_transform_edt(unknown) <= pixels


def _undulation(source: DemSource, frame: MapGrid) -> np.ndarray:
    """Return geoid heights over the ellipsoid on the pixels of `frame`, float64, metres."""
    if source.datum == "constant":
        return np.full(frame.shape, float(source.undulation_m))
    rows = np.arange(0, frame.rows + _GEOID_STEP, _GEOID_STEP)
    cols = np.arange(0, frame.cols + _GEOID_STEP, _GEOID_STEP)
    row, col = np.meshgrid(rows, cols, indexing="ij")
    crs = pyproj.CRS.from_wkt(frame.crs_wkt)
    lon, lat = pyproj.Transformer.from_crs(crs, "EPSG:4326", always_xy=True).transform(frame.x(col), frame.y(row))
    nodes = _geoid_raster(source.geoid, lon, lat) if source.datum == "geoid" else _geoid_proj(source.datum, lon, lat)
    where = np.meshgrid(np.arange(frame.rows) / _GEOID_STEP, np.arange(frame.cols) / _GEOID_STEP, indexing="ij")
    return map_coordinates(nodes, where, order=1)


def _geoid_proj(datum: str, lon: np.ndarray, lat: np.ndarray) -> np.ndarray:
    crs, name, grid = _GEOIDS[datum]
    group = pyproj.transformer.TransformerGroup(crs, "EPSG:4979", always_xy=True)
    if group.best_available and group.transformers:
        heights = group.transformers[0].transform(lon, lat, np.zeros_like(lon))[2]
        if np.isfinite(heights).all():
            return heights
    raise MissingDependencyError(
        "DEM_DATUM is {name} and the PROJ grid of it, {grid}, is not installed: install it, choose 'geoid' and a"
        " raster of undulations, or 'constant' and one value.",
        name=name,
        grid=tr(grid),
    )


def _geoid_raster(path: str, lon: np.ndarray, lat: np.ndarray) -> np.ndarray:
    with Raster(path, "GEOID") as raster:
        grid, values = raster.grid, raster.read().astype(np.float64)
    crs = pyproj.CRS.from_wkt(grid.crs_wkt) if grid.crs_wkt else pyproj.CRS.from_epsg(4326)
    x, y = pyproj.Transformer.from_crs("EPSG:4326", crs, always_xy=True).transform(lon, lat)
    if crs.is_geographic:
        x = grid.west + np.mod(x - grid.west, 360.0)
    row, col = grid.row(y), grid.col(x)
    inside = (row > -1.0) & (row < grid.rows) & (col > -1.0) & (col < grid.cols)
    heights = map_coordinates(values, [row, col], order=1, mode="nearest")
    if not inside.all() or not np.isfinite(heights).all():
        raise InputError(
            "GEOID: {path} does not cover the DEM: choose a geoid raster of the whole area.", path=Path(path).name
        )
    return heights
