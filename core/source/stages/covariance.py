"""How the noise of a displacement map hangs together: its semivariogram, the model, and the covariance of points."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from matplotlib.figure import Figure

from ...errors import EmptyOutputError, InputError
from ...fonts import label_text
from ...pictures import figure_png
from ...progress import Progress, check_cancelled
from ...raster import Raster
from ...report import Report
from ...results import Result, Table
from ...words import tr
from ..frame import LocalFrame
from ..noise import NoiseModel, Semivariogram, covariance_matrix, fit_noise, measure_semivariogram, remove_plane
from .places import pixel_size_m
from .thinning import read_motion

_FIELDS = (
    *((name, float) for name in ("distance", "semivariance", "covariance", "model_semivariance", "model_covariance")),
    ("pairs", int),
)
_MOST_POINTS = 4000
_EARLIEST_RANGE, _LATEST_RANGE = 1.5, 0.6


@dataclass(frozen=True)
class NoiseJob:
    """Parameters of `measure_noise`.

    Attributes
    ----------
    displacement : str
        In metres.
    exclude : tuple
        Outlines of (x, y) in the CRS of the displacement: where the earthquake moved the ground.
    ramp : bool
        Whether a plane is fitted and taken out first.
    estimator : str
        ``mean`` (classical) or ``root`` (Cressie and Hawkins).
    longest_m : float or None
        Largest distance; None for half the diagonal of the valid area.
    classes : int
        Distance classes, 4 or more.
    seed : int
        Of the random pairs.
    points : tuple
        Of (longitude, latitude, size in metres, count) for the matrix.
    matrix : str or None
        Where the covariance matrix of the points goes, as text.
    """

    displacement: str
    exclude: tuple = ()
    ramp: bool = True
    estimator: str = "root"
    longest_m: float | None = None
    classes: int = 40
    seed: int = 0
    points: tuple = ()
    matrix: str | None = None


def measure_noise(job: NoiseJob, progress: Progress) -> Result:
    """Measure the semivariogram of the undeformed part of a map and fit a covariance.

    Returns
    -------
    Result
        CORRELATED, WHITE (standard deviations, m), RANGE (m), VARIANCE (m2), HTML_TEXT, and MATRIX (path) when asked
        for. Table OUTPUT: distances (m), semivariance and covariance, measured and modelled (m2), pairs.
    """
    if job.matrix and not job.points:
        raise InputError("MATRIX is asked for without POINTS: choose the points made by the tool Downsample.")
    if job.longest_m is not None and not job.longest_m > 0.0:
        raise InputError("LONGEST is {found:g} m: it must be greater than zero.", found=float(job.longest_m))
    with Raster(job.displacement, "DISPLACEMENT") as raster:
        values, spacing = read_motion(raster, job.exclude), pixel_size_m(raster.grid)
    progress.update(0.2)
    values = remove_plane(values) if job.ramp else values
    if np.isfinite(values).any() and np.nanstd(values) == 0.0:
        raise EmptyOutputError("DISPLACEMENT holds one value everywhere, so it has no noise to measure.")
    check_cancelled(progress)
    found = measure_semivariogram(
        values, spacing, longest_m=job.longest_m, classes=job.classes, robust=job.estimator, seed=job.seed
    )
    model = fit_noise(found)
    progress.update(0.6)
    check_cancelled(progress)
    values = {
        "CORRELATED": model.correlated_m,
        "RANGE": model.range_m,
        "WHITE": model.white_m,
        "VARIANCE": found.variance_m2,
        "HTML_TEXT": _page(job, found, model),
    }
    if job.matrix:
        _write_matrix(job, model, progress)
        values["MATRIX"] = job.matrix
    progress.update(1.0)
    return Result(values, {"OUTPUT": _table(found, model)})


def _table(found: Semivariogram, model: NoiseModel) -> Table:
    h = found.distance_m
    columns = (h, found.semivariance_m2, found.covariance_m2, model.semivariance(h), model.covariance(h), found.pairs)
    rows = zip(*(column.tolist() for column in columns))
    return Table(_FIELDS, tuple(tuple(row) for row in rows))


def _write_matrix(job, model, progress):
    """Write the full covariance of the points as comma-separated text, m2, in the order of the points."""
    if len(job.points) > _MOST_POINTS:
        raise InputError(
            "POINTS holds {found} points, whose covariance has {cells} numbers: thin the map to {most} or fewer.",
            found=len(job.points),
            cells=len(job.points) ** 2,
            most=_MOST_POINTS,
        )
    lon, lat, sizes, counts = np.array(job.points, dtype=float).T
    frame = LocalFrame(float(np.mean(lon)), float(np.mean(lat)))
    matrix = covariance_matrix(model, *frame.to_local(lon, lat), sizes_m=sizes, counts=counts)
    lines = []
    for row in matrix:
        check_cancelled(progress)
        lines.append(",".join(f"{value:.9e}" for value in row))
    Path(job.matrix).write_text("\n".join(lines) + "\n", encoding="ascii")


def _page(job, found, model):
    page = Report(tr("Noise of the displacement"))
    page.facts(
        (
            (tr("Displacement"), Path(job.displacement).name),
            (tr("Correlated noise s"), f"{model.correlated_m * 1e3:.3g} mm"),
            (tr("Range a"), f"{model.range_m / 1e3:.3g} km"),
            (tr("White noise t"), f"{model.white_m * 1e3:.3g} mm"),
            (tr("Standard deviation of the map"), f"{math.sqrt(found.variance_m2) * 1e3:.3g} mm"),
            (tr("Plane removed"), tr("yes") if job.ramp else tr("no")),
            (tr("Pairs of pixels"), f"{int(found.pairs.sum())}"),
            (tr("Seed"), str(job.seed)),
        )
    )
    page.paragraph(
        tr("Covariance of two pixels at the distance h: s2 exp(-h / a), and t2 more for a pixel with itself.")
    )
    page.picture(_plot(found, model), tr("Semivariogram: dots measured, line fitted; dashed the variance of the map."))
    return page.warnings(tr("Read with care"), _cautions(found, model)).to_html()


def _cautions(found, model):
    reach = float(found.distance_m.max())
    cautions = [
        tr(
            "The range scatters by a third from map to map, because few independent cells fit into one; where the"
            " earthquake is not masked, its motion counts as noise."
        )
    ]
    if model.range_m > _LATEST_RANGE * reach:
        cautions.append(
            tr(
                "The range is longer than the map can tell: a ramp or the earthquake is left in it. Mask more, or let"
                " the plane be removed."
            )
        )
    if model.range_m < _EARLIEST_RANGE * float(found.distance_m.min()):
        cautions.append(tr("The range is shorter than the first distance class: only the sum of both noises is known."))
    return cautions


def _plot(found, model):
    figure = Figure(figsize=(7.0, 4.0), dpi=100, constrained_layout=True)
    axes = figure.add_subplot()
    smooth = np.linspace(0.0, float(found.distance_m.max()), 200)[1:]
    axes.scatter(
        found.distance_m / 1e3, found.semivariance_m2 * 1e6, s=16, color="#2166ac", label=label_text("measured")
    )
    axes.plot(smooth / 1e3, model.semivariance(smooth) * 1e6, color="#b2182b", label=label_text("fitted"))
    whole = label_text("variance of the map")
    axes.axhline(found.variance_m2 * 1e6, color="#777777", linestyle="--", linewidth=0.8, label=whole)
    axes.set_xlabel(label_text("distance (km)"))
    axes.set_ylabel(label_text("semivariance (mm²)"))
    axes.set_xlim(left=0.0)
    axes.set_ylim(bottom=0.0)
    axes.legend(frameon=False)
    axes.grid(color="#dddddd", linewidth=0.6)
    return figure_png(figure)
