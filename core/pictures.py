"""Pictures for reports: rasters and pair networks as PNG, in the colours of the layers."""

from __future__ import annotations

import io
import math
from typing import NamedTuple, Optional

import numpy as np
import pyproj
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.collections import LineCollection
from matplotlib.colors import LinearSegmentedColormap, ListedColormap, Normalize
from matplotlib.dates import date2num
from matplotlib.figure import Figure
from matplotlib.patches import Patch

from .errors import EmptyOutputError, FormatError, InputError
from .fonts import label_text, set_dates, set_families
from .grids import MapGrid
from .palettes import CYCLIC, DIVERGING, HEIGHT, SEQUENTIAL, WARNING
from .raster import call_gdal, open_dataset
from .words import mark

GREY = ("#000000", "#ffffff")
MASK = ("#d95f02", "#1b1b4b", "#7570b3", "#bbbbbb")
MASK_NAMES = (mark("layover"), mark("shadow"), mark("layover and shadow"), mark("outside, or without height"))

# Pixels without data are transparent and show this ground, which no colour map contains.
_GROUND = "#dde5ec"
_FAULT = "#00a5a5"
_DPI = 100
_PLOT_INCHES = 6.6
# Samples along a side of the block that one pixel of a picture stands for.
_SAMPLES = 3
_STRIP_ROWS = 64


class Paint(NamedTuple):
    """How values become colours: unit of the values, factor to it, limits rule and colours."""

    label: str
    factor: float
    colours: tuple
    limits: str
    percent: float = 2.0


KINDS = {
    "amplitude": Paint("dB", 1.0, GREY, "robust"),
    "phase": Paint("rad", 1.0, CYCLIC, "cycle"),
    "coherence": Paint(mark("coherence"), 1.0, GREY, "unit"),
    "displacement": Paint("cm", 100.0, DIVERGING, "centred", 0.5),
    "velocity": Paint("mm/yr", 1000.0, DIVERGING, "centred", 0.5),
    "unwrapped": Paint("rad", 1.0, SEQUENTIAL, "robust"),
    "height": Paint("m", 1.0, HEIGHT, "robust", 0.5),
    "mask": Paint("", 1.0, MASK, "classes"),
    "uncertainty": Paint("cm", 100.0, WARNING, "from zero"),
    "baseline": Paint("m", 1.0, SEQUENTIAL, "robust", 0.0),
}


class Panel(NamedTuple):
    """A network of pairs: names, dates (datetime) and baselines (m) of the scenes, and (i, j, coherence) of pairs."""

    title: str
    names: tuple
    dates: tuple
    baselines_m: tuple
    pairs: tuple


def raster_picture(path, kind: str, *, band: int = 1, faults=None, most_px: int = 640) -> bytes:
    """Draw a band of a georeferenced raster, north up, with axes in map coordinates and a colour bar.

    Parameters
    ----------
    path : str or Path
        Raster that GDAL opens; complex ones are drawn as amplitude or phase. Displacement and uncertainty in metres,
        phases in radians, coherence 0 to 1.
    kind : str
        A key of `KINDS`.
    band : int
        Band number, from 1.
    faults : sequence of ndarray, shape (n, 2), or None
        Lines to draw over the raster, in the coordinates of its map.
    most_px : int
        Most pixels of the raster along the longer side, >= 16; larger rasters are thinned. The plot itself is some 600
        pixels wide, and more than that are dropped without an average.

    Returns
    -------
    bytes
        A PNG file. Pixels without data (NaN; zero in complex rasters and masks) are transparent.
    """
    if kind not in KINDS:
        raise InputError(
            "The kind of picture is '{found}': it must be one of {want}.", found=kind, want=", ".join(KINDS)
        )
    if most_px < 16:
        raise InputError("most_px is {found}: a picture needs at least 16 pixels a side.", found=most_px)
    values, grid = read_thinned(path, kind, band, most_px)
    if kind != "mask" and not np.isfinite(values).any():
        raise EmptyOutputError(
            "{path} holds no data, so there is nothing to draw: check how it was made.", path=str(path)
        )
    paint = KINDS[kind]
    values = values * paint.factor
    figure, axes, scale = _map_axes(grid)
    extent = tuple(grid.bounds[k] * scale for k in (0, 2, 1, 3))
    low, high = _limits(values, paint)
    image = axes.imshow(
        np.ma.masked_invalid(values), extent=extent, cmap=_colour_map(paint), vmin=low, vmax=high,
        interpolation="nearest", aspect=axes.get_aspect(),
    )  # fmt: skip
    for line in faults or ():
        points = np.asarray(line, dtype=float) * scale
        axes.plot(points[:, 0], points[:, 1], color=_FAULT, linewidth=1.5)
    axes.set_xlim(extent[0], extent[1])
    axes.set_ylim(extent[2], extent[3])
    if paint.limits == "classes":
        handles = [Patch(color=colour, label=label_text(name)) for colour, name in zip(MASK, MASK_NAMES)]
        axes.legend(handles=handles, loc="upper left", bbox_to_anchor=(1.01, 1.0), frameon=False, fontsize="small")
    else:
        bar = figure.colorbar(image, ax=axes, shrink=0.85, label=label_text(paint.label))
        if paint.limits == "cycle":
            bar.set_ticks([-math.pi, 0.0, math.pi])
            bar.set_ticklabels(["−π", "0", "π"])
    return figure_png(figure)


def read_thinned(path, kind: str, band: int, most_px: int) -> tuple:
    """Read a band thinned to a picture.

    Parameters
    ----------
    path, kind, band, most_px
        As for `raster_picture`.

    Returns
    -------
    values : ndarray of float32, shape (rows, cols)
        In the units of the raster (amplitudes in dB, phases wrapped), NaN without data. Each is the mean over samples
        of a block of pixels (of the power for amplitudes, of the phasors for phases); masks take one sample.
    grid : MapGrid
        Its pixels.
    """
    dataset = open_dataset(path)
    if not 1 <= band <= dataset.RasterCount:
        raise InputError(
            "Band {band} of {path} is wanted and it has {have}.", band=band, path=str(path), have=dataset.RasterCount
        )
    step = max(1, math.ceil(max(dataset.RasterYSize, dataset.RasterXSize) / most_px))
    samples = 1 if kind == "mask" else min(step, _SAMPLES)
    rows, cols = max(dataset.RasterYSize // step, 1), max(dataset.RasterXSize // step, 1)
    source = dataset.GetRasterBand(band)
    size = min(rows * step, dataset.RasterYSize), min(cols * step, dataset.RasterXSize)
    whole = size == (rows * step, cols * step)  # else the raster is narrower than one block
    samples, count = (samples, _STRIP_ROWS) if whole else (1, rows)
    values = np.empty((rows, cols), np.float32)
    # strip by strip: phasors and their blocks of a whole picture would take a hundred megabytes
    for row in range(0, rows, count):
        high = min(count, rows - row)
        place = 0, row * step, size[1], high * step if whole else size[0]
        array = call_gdal(source.ReadAsArray, *place, buf_xsize=cols * samples, buf_ysize=high * samples)
        if array is None:
            raise FormatError("{path} is damaged, its pixels cannot be read: make the file again.", path=str(path))
        values[row : row + high] = _average(_to_signal(array, kind, source.GetNoDataValue()), samples, kind)
    west, width, _, north, _, height = dataset.GetGeoTransform()
    wkt = dataset.GetProjection()
    grid = MapGrid(rows, cols, west, north, width * size[1] / cols, -height * size[0] / rows, wkt)
    return values, grid


def _to_signal(array: np.ndarray, kind: str, nodata: Optional[float]) -> np.ndarray:
    """Return what can be averaged: powers, phasors or plain values; NaN without data."""
    if array.dtype.kind == "c":
        if kind not in ("amplitude", "phase"):
            raise InputError("A complex raster can be drawn as amplitude or phase and not as {kind}.", kind=kind)
        size = np.abs(array)
        if kind == "amplitude":
            return np.where(size > 0.0, size**2, np.nan)
        with np.errstate(divide="ignore", invalid="ignore"):
            return array * (np.float32(1.0) / size)  # NaN where there is none
    values = array.astype(np.float32)
    if nodata is not None and not math.isnan(nodata):
        values[array == nodata] = np.nan
    if kind in ("amplitude", "mask"):
        values[values == 0] = np.nan
    return {"amplitude": np.square, "phase": lambda v: np.exp(1j * v)}.get(kind, np.asarray)(values)


def _average(signal: np.ndarray, samples: int, kind: str) -> np.ndarray:
    good = np.isfinite(signal)
    filled = np.where(good, signal, 0)
    places = [(slice(i, None, samples), slice(j, None, samples)) for i in range(samples) for j in range(samples)]
    # one place of all blocks after another: a sum over the few samples of each block takes several times as long
    count = sum(good[place].astype(np.uint8) for place in places)
    mean = sum(filled[place] for place in places) / np.maximum(count, 1)
    if kind == "amplitude":
        mean = 10.0 * np.log10(np.maximum(mean, np.finfo(np.float32).tiny))
    elif kind == "phase":
        mean = np.angle(mean)
    return np.where(count > 0, mean, np.nan).astype(np.float32)


def _map_axes(grid: MapGrid) -> tuple:
    """Return a figure that fits the map, its axes, and the factor from map coordinates to what the axes show."""
    crs = pyproj.CRS.from_wkt(grid.crs_wkt) if grid.crs_wkt else None
    west, south, east, north = grid.bounds
    scale, aspect, names = 1e-3, 1.0, (label_text("east (km)"), label_text("north (km)"))
    if crs is not None and crs.is_geographic:
        scale, aspect = 1.0, 1.0 / max(math.cos(math.radians(0.5 * (south + north))), 0.05)
        names = (label_text("longitude (°)"), label_text("latitude (°)"))
    elif crs is not None:
        scale = 1e-3 * crs.axis_info[0].unit_conversion_factor
    ratio = float(np.clip((north - south) * aspect / (east - west), 0.3, 2.0))
    width, height = (_PLOT_INCHES, _PLOT_INCHES * ratio) if ratio <= 1.0 else (_PLOT_INCHES / ratio, _PLOT_INCHES)
    figure = Figure(figsize=(width + 1.7, height + 0.7), dpi=_DPI, constrained_layout=True)
    axes = figure.add_subplot()
    axes.set_facecolor(_GROUND)
    axes.set_aspect(aspect)
    axes.set_xlabel(names[0])
    axes.set_ylabel(names[1])
    axes.ticklabel_format(useOffset=False)
    axes.locator_params(nbins=6)
    return figure, axes, scale


def _limits(values: np.ndarray, paint: Paint) -> tuple:
    """Return the values at the ends of the colours; robust ones leave out a share of the values at either end."""
    fixed = {"cycle": (-math.pi, math.pi), "unit": (0.0, 1.0), "classes": (0.5, len(MASK) + 0.5)}
    if paint.limits in fixed:
        return fixed[paint.limits]
    finite = values[np.isfinite(values)]
    low, high = (float(v) for v in np.percentile(finite, (paint.percent, 100.0 - paint.percent)))
    if paint.limits == "centred":
        top = round_up(max(abs(low), abs(high)))
        return -top, top
    if paint.limits == "from zero":
        return 0.0, round_up(high)
    return (low, high) if high > low else (low, low + 1.0)


def round_up(value: float) -> float:
    """Return the next number of the series 1, 1.5, 2, 3, 4, 5, 6, 8, 10 times a power of ten; 1 for zero or NaN."""
    if not (value > 0.0 and math.isfinite(value)):
        return 1.0
    power = 10.0 ** math.floor(math.log10(value))
    return next(step * power for step in (1, 1.5, 2, 3, 4, 5, 6, 8, 10) if step * power >= value * (1.0 - 1e-6))


def _colour_map(paint: Paint):
    if paint.limits == "classes":
        colours = ListedColormap(paint.colours)
    else:
        colours = LinearSegmentedColormap.from_list("quakesar", paint.colours, N=1024)
    colours.set_bad(alpha=0.0)
    return colours


def network_picture(panels) -> bytes:
    """Draw perpendicular baselines against time, one panel for each track, lines between the scenes of a pair.

    Parameters
    ----------
    panels : sequence of Panel
        At least one; coherence 0 to 1 colours the lines.

    Returns
    -------
    bytes
        A PNG file.
    """
    figure = Figure(figsize=(8.0, 0.6 + 3.4 * len(panels)), dpi=_DPI, constrained_layout=True)
    colours = LinearSegmentedColormap.from_list("quakesar", SEQUENTIAL, N=256)
    every = figure.subplots(len(panels), 1, squeeze=False)[:, 0]
    for axes, panel in zip(every, panels):
        days = date2num(list(panel.dates))
        lines = [[(days[i], panel.baselines_m[i]), (days[j], panel.baselines_m[j])] for i, j, _ in panel.pairs]
        drawn = LineCollection(lines, cmap=colours, norm=Normalize(0.0, 1.0), linewidths=2.0, zorder=1)
        drawn.set_array(np.array([coherence for _, _, coherence in panel.pairs]))
        axes.add_collection(drawn)
        axes.scatter(days, panel.baselines_m, s=36, color="#1b1b4b", zorder=2)
        for name, day, baseline in zip(panel.names, days, panel.baselines_m):
            axes.annotate(name, (day, baseline), xytext=(5, 5), textcoords="offset points", fontsize="small")
        set_dates(axes.xaxis)
        axes.margins(x=0.2, y=0.2)
        axes.set_title(panel.title, loc="left", fontsize="medium")
        axes.set_ylabel("B⊥ (m)")
        axes.grid(color="#dddddd", linewidth=0.6)
    figure.colorbar(drawn, ax=list(every), label=label_text("expected coherence"), shrink=0.9)
    return figure_png(figure)


def figure_png(figure: Figure) -> bytes:
    """Return a figure as a PNG file; drawn with Agg, so that no window system is needed."""
    set_families(figure)
    stream = io.BytesIO()
    # packing harder takes three times as long and saves a tenth
    FigureCanvasAgg(figure).print_png(stream, pil_kwargs={"compress_level": 3})
    return stream.getvalue()
