"""Profiles of rasters along a line or across a fault: swath statistics, arctangent fit, table and plot."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, Optional

import numpy as np
from matplotlib.figure import Figure
from pyproj import CRS, Transformer

from .arctangent import FaultFit, fit_arctangent
from .errors import InputError
from .fonts import label_text
from .grids import Window
from .pictures import figure_png
from .progress import Progress, check_cancelled
from .raster import Raster, open_dataset
from .report import Report
from .results import Result, Table
from .words import tr

MODES = ("along", "across")
FITS = ("none", "arctangent")
_MOST_SAMPLES = 4_000_000
_MOST_BINS = 20_000
_FOREIGN = 0.1  # share of the variance that the arctangent leaves, above which the user is told to look
_COLOURS = ("#2166ac", "#b2182b")


@dataclass(frozen=True)
class ProfileJob:
    """Parameters of `make_profile`; lengths in metres.

    Attributes
    ----------
    input : tuple of str
        One raster or more, on any grids.
    line : tuple of (float, float)
        Vertices of the profile, or of the fault for ``across``: longitude and latitude in degrees on WGS84.
    mode : str
        ``along`` the line, or ``across`` it: a straight profile at right angles to the chord of the line through its
        middle, whose distance is zero on the chord and positive to the right of it.
    width_m : float or None
        Full width of the swath, >= 0; None for one pixel (along) or the length of the chord (across).
    length_m : float or None
        Length of a profile across a fault, > 0; None for the length of the chord.
    step_m : float or None
        Length of a bin, > 0; None for one pixel of the first raster.
    low_percent, high_percent : float
        Quantiles of the swath, 0 to 100.
    fit : str
        ``none`` or ``arctangent``.
    """

    input: tuple
    line: tuple
    mode: str = "along"
    width_m: Optional[float] = None
    length_m: Optional[float] = None
    step_m: Optional[float] = None
    low_percent: float = 16.0
    high_percent: float = 84.0
    fit: str = "none"


class Swath(NamedTuple):
    """Statistics of one raster in the bins of a profile, NaN where a bin holds no data."""

    name: str
    median: np.ndarray
    mean: np.ndarray
    low: np.ndarray
    high: np.ndarray
    count: np.ndarray
    unit: str = ""


class _Path(NamedTuple):
    """A profile in a plane of true distances near it: bins, samples (x, y) of each bin, and the way to degrees."""

    distance_m: np.ndarray
    centres: np.ndarray
    samples: np.ndarray
    plane: CRS


def make_profile(job: ProfileJob, progress: Progress) -> Result:
    """Measure rasters in the bins of a profile.

    Returns
    -------
    Result
        OUTPUT: table with a point for each bin and raster; HTML_TEXT: page with plot. With a fit of the first raster:
        SLIP and SLIP_SIGMA in its unit; DEPTH, DEPTH_SIGMA, POSITION, POSITION_SIGMA in metres.
    """
    _check(job)
    path = lay_path(job)
    swaths = []
    for index, name in enumerate(job.input):
        check_cancelled(progress)
        swaths.append(_measure(name, path, job))
        progress.update((index + 1.0) / (len(job.input) + 1.0))
    if not any(swath.count.any() for swath in swaths):
        raise InputError("LINE does not meet a pixel with data: draw it over the raster.")
    check_cancelled(progress)
    fits = [_fit(job, path, swath) for swath in swaths]
    for text in _doubts(swaths, fits):
        progress.warning(text)
    values = {"HTML_TEXT": _page(job, path, swaths, fits)}
    if fits[0] is not None:
        deviations = np.sqrt(np.diag(fits[0].covariance))
        for index, (key, value) in enumerate(zip(("SLIP", "DEPTH", "POSITION"), fits[0])):
            values[key], values[f"{key}_SIGMA"] = float(value), float(deviations[index])
    progress.update(1.0)
    return Result(values, {"OUTPUT": _table(path, swaths, fits)})


def _check(job: ProfileJob) -> None:
    if not job.input:
        raise InputError("INPUT is empty: choose one raster or more.")
    for name, value, wanted in (("MODE", job.mode, MODES), ("FIT", job.fit, FITS)):
        if value not in wanted:
            raise InputError(
                "{name} is '{found}': choose one of {want}.", name=name, found=value, want=", ".join(wanted)
            )
    for name, value in (("STEP", job.step_m), ("LENGTH", job.length_m)):
        if value is not None and not 0.0 < value < math.inf:
            raise InputError("{name} is {found} m: it must be greater than zero.", name=name, found=value)
    if job.width_m is not None and not 0.0 <= job.width_m < math.inf:
        raise InputError("WIDTH is {found} m: it must not be negative.", found=job.width_m)
    if not 0.0 <= job.low_percent < job.high_percent <= 100.0:
        raise InputError(
            "LOW_PERCENT is {low} and HIGH_PERCENT {high}: they must grow and lie between 0 and 100.",
            low=job.low_percent,
            high=job.high_percent,
        )


def lay_path(job: ProfileJob) -> _Path:
    """Return bins and samples of the profile in a plane of true distances from the middle of the line."""
    vertices = np.asarray(job.line, dtype=float)
    if vertices.ndim != 2 or len(vertices) < 2 or not np.ptp(vertices, axis=0).any():
        raise InputError("LINE holds no line: draw one with two points or more.")
    middle = 0.5 * (vertices.min(axis=0) + vertices.max(axis=0))
    plane = CRS.from_proj4(f"+proj=aeqd +lat_0={middle[1]:.9f} +lon_0={middle[0]:.9f} +datum=WGS84 +units=m")
    corners = np.stack(Transformer.from_crs("EPSG:4326", plane, always_xy=True).transform(*vertices.T), axis=1)
    pixel = _pixel_m(job.input[0], plane)
    start = 0.0
    width = pixel if job.width_m is None else job.width_m
    if job.mode == "across":
        chord = corners[-1] - corners[0]
        size = float(np.hypot(*chord))
        if size == 0.0:
            raise InputError("LINE is closed, so it has no direction to cross: draw an open line along the fault.")
        right = np.array([chord[1], -chord[0]]) / size
        half = 0.5 * (size if job.length_m is None else job.length_m)
        width = size if job.width_m is None else job.width_m
        centre = 0.5 * (corners[0] + corners[-1])
        corners, start = np.stack([centre - half * right, centre + half * right]), -half
    return _sample_path(corners, start, width, pixel, job.step_m or pixel, plane)


def _pixel_m(path: str, plane: CRS) -> float:
    """Size of a pixel in the middle of a raster, metres."""
    with Raster(path, "INPUT") as raster:
        grid = raster.grid
    if not grid.crs_wkt:
        raise InputError("INPUT: {path} has no coordinate reference system: assign one first.", path=Path(path).name)
    crs = CRS.from_wkt(grid.crs_wkt)
    x, y = float(grid.x(grid.cols // 2)), float(grid.y(grid.rows // 2))
    lon, lat = Transformer.from_crs(crs, "EPSG:4326", always_xy=True).transform(
        [x, x + grid.pixel_x, x], [y, y, y + grid.pixel_y]
    )
    geod = plane.get_geod()
    _, _, sides = geod.inv([lon[0]] * 2, [lat[0]] * 2, lon[1:], lat[1:])
    return float(min(sides))


def _sample_path(corners, start, width, pixel, step, plane) -> _Path:
    parts = np.hypot(*np.diff(corners, axis=0).T)
    reach = np.concatenate([[0.0], np.cumsum(parts)])
    bins = max(1, math.ceil(reach[-1] / step - 1e-6))
    along, across = max(1, round(step / pixel)), max(1, round(width / pixel))
    if bins > _MOST_BINS or bins * along * across > _MOST_SAMPLES:
        raise InputError(
            "The profile has {bins} bins of {samples} samples: make STEP larger, or WIDTH or the line smaller.",
            bins=bins,
            samples=along * across,
        )
    fractions = (np.arange(bins * along) + 0.5) / along * step
    fractions = np.minimum(fractions, reach[-1])
    segment = np.clip(np.searchsorted(reach, fractions, side="right") - 1, 0, len(parts) - 1)
    safe = np.where(parts > 0.0, parts, 1.0)
    direction = (np.diff(corners, axis=0) / safe[:, None])[segment]
    on_line = corners[segment] + (fractions - reach[segment])[:, None] * direction
    normal = np.stack([direction[:, 1], -direction[:, 0]], axis=1)
    offsets = ((np.arange(across) + 0.5) / across - 0.5) * width
    samples = on_line[:, None] + offsets[None, :, None] * normal[:, None]
    middles = np.minimum((np.arange(bins) + 0.5) * step, reach[-1])
    centres = np.stack([np.interp(middles, reach, corners[:, k]) for k in (0, 1)], axis=1)
    return _Path(start + middles, centres, samples.reshape(bins, along * across, 2), plane)


def _measure(name: str, path: _Path, job: ProfileJob) -> Swath:
    """Return the statistics of one raster, each pixel of it under a bin counted by the samples that fall into it."""
    with Raster(name, "INPUT") as raster:
        grid = raster.grid
        if raster.is_complex:
            raise InputError("INPUT: {path} is complex: choose a raster of real numbers.", path=Path(name).name)
        if not grid.crs_wkt:
            raise InputError("INPUT: {path} has no coordinate reference system: assign one.", path=Path(name).name)
        transformer = Transformer.from_crs(path.plane, CRS.from_wkt(grid.crs_wkt), always_xy=True)
        x, y = transformer.transform(path.samples[..., 0], path.samples[..., 1])
        rows, cols = np.rint(grid.row(y)), np.rint(grid.col(x))
        inside = (rows >= 0) & (rows < grid.rows) & (cols >= 0) & (cols < grid.cols)
        values = np.full(rows.shape, np.nan)
        if inside.any():
            row, col = rows[inside].astype(int), cols[inside].astype(int)
            window = Window(row.min(), col.min(), np.ptp(row) + 1, np.ptp(col) + 1)
            window = Window(*(int(part) for part in window))
            values[inside] = raster.read(window)[row - window.row, col - window.col]
    known = np.isfinite(values)
    columns = [np.full(len(values), np.nan) for _ in range(4)]
    some = known.any(axis=1)
    if some.any():
        percents = (50.0, job.low_percent, job.high_percent)
        median, low, high = np.nanpercentile(np.where(known, values, np.nan)[some], percents, axis=1)
        for column, found in zip(columns, (median, np.nanmean(values[some], axis=1), low, high)):
            column[some] = found
    dataset = open_dataset(name)  # a band must not outlive it
    stems = [Path(other).stem for other in job.input]
    shown = Path(name).stem if stems.count(Path(name).stem) == 1 else f"{Path(name).parent.name}/{Path(name).stem}"
    return Swath(shown, *columns, known.sum(axis=1), dataset.GetRasterBand(1).GetUnitType())


def _fit(job: ProfileJob, path: _Path, swath: Swath) -> Optional[FaultFit]:
    if job.fit == "none" or not swath.count.any():
        return None
    return fit_arctangent(path.distance_m, swath.median)


def _doubts(swaths, fits) -> list:
    """Return a sentence for each curve that leaves much of its values."""
    return [
        tr(
            "The arctangent leaves {left:.0f} % of the variation of {name}: look at the picture. Where the motion fades"
            " away from the fault, as in an earthquake, slip and depth mean little: use Invert for the fault.",
            left=100.0 * fit.left,
            name=swath.name,
        )
        for swath, fit in zip(swaths, fits)
        if fit is not None and fit.left > _FOREIGN
    ]


def _table(path: _Path, swaths, fits) -> Table:
    lon, lat = Transformer.from_crs(path.plane, "EPSG:4326", always_xy=True).transform(*path.centres.T)
    names = ("layer", str), ("distance_m", float), ("median", float), ("mean", float), ("low", float), ("high", float)
    rows, points = [], []
    for swath, fit in zip(swaths, fits):
        curve = np.full(len(lon), np.nan) if fit is None else fit.predict(path.distance_m)
        for k in range(len(lon)):
            numbers = (path.distance_m[k], swath.median[k], swath.mean[k], swath.low[k], swath.high[k], curve[k])
            plain = [float(v) if math.isfinite(v) else None for v in numbers]
            rows.append((swath.name, *plain[:5], int(swath.count[k]), plain[5]))
            points.append(f"POINT ({lon[k]:.9f} {lat[k]:.9f})")
    return Table((*names, ("count", int), ("fit", float)), tuple(rows), tuple(points), "point")


def _page(job: ProfileJob, path: _Path, swaths, fits) -> str:
    report = Report(tr("Profile"))
    report.facts(
        [
            (tr("Length"), f"{np.ptp(path.distance_m) * 1e-3:.2f} km"),
            (tr("Bins"), len(path.distance_m)),
            (
                tr("Spread shown"),
                tr(
                    "{low:g} to {high:g} % of the swath; the line is the median",
                    low=job.low_percent,
                    high=job.high_percent,
                ),
            ),
        ]
    )
    report.picture(_plot(path, swaths, fits), tr("Distance along the profile."))
    rows = []
    for swath, fit in zip(swaths, fits):
        if fit is not None:
            sigma = np.sqrt(np.diag(fit.covariance))
            rows.append(
                (
                    swath.name,
                    f"{fit.slip:.4g} ± {sigma[0]:.2g}",
                    f"{fit.depth_m * 1e-3:.2f} ± {sigma[1] * 1e-3:.2f}",
                    f"{fit.position_m * 1e-3:.2f} ± {sigma[2] * 1e-3:.2f}",
                    f"{fit.rms:.3g}",
                    f"{100.0 * (1.0 - fit.left):.0f} %",
                )
            )
    if rows:
        report.heading(tr("Arctangent fit"))
        header = (
            tr("Layer"),
            tr("Slip (its unit)"),
            tr("Depth (km)"),
            tr("Position (km)"),
            tr("Rms of the residuals"),
            tr("Explained"),
        )
        report.table(header, rows)
        doubts = _doubts(swaths, fits)
        if doubts:
            report.warnings(tr("Read with care"), doubts)
        report.paragraph(
            tr(
                "The ± are one standard deviation from the scatter of the bins, taken as independent: correlated noise"
                " (atmosphere) makes the true ones larger. Slip is along the direction that the layer measures."
            )
        )
    return report.to_html()


def _plot(path: _Path, swaths, fits) -> bytes:
    figure = Figure(figsize=(8.0, 0.6 + 2.8 * len(swaths)), dpi=100, constrained_layout=True)
    every = figure.subplots(len(swaths), 1, squeeze=False, sharex=True)[:, 0]
    km = 1e-3 * path.distance_m
    for axes, swath, fit in zip(every, swaths, fits):
        axes.fill_between(km, swath.low, swath.high, color=_COLOURS[0], alpha=0.25, linewidth=0.0)
        axes.plot(km, swath.median, color=_COLOURS[0], linewidth=1.4, label=label_text("median"))
        if fit is not None:
            axes.plot(
                km, fit.predict(path.distance_m), color=_COLOURS[1], linewidth=1.4, label=label_text("arctangent")
            )
            axes.axvline(1e-3 * fit.position_m, color="#555555", linewidth=0.8, linestyle="--")
            axes.legend(frameon=False, fontsize="small")
        axes.set_title(swath.name, loc="left", fontsize="medium")
        axes.set_ylabel(swath.unit)
        axes.grid(color="#dddddd", linewidth=0.6)
    every[-1].set_xlabel(label_text("distance (km)"))
    return figure_png(figure)
