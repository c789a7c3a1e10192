"""The report of a slip inversion: slip on its planes with arrows, resolution, trade-off curve, checkerboard."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from matplotlib.colors import LinearSegmentedColormap
from matplotlib.figure import Figure

from ..fonts import label_text
from ..pictures import SEQUENTIAL, WARNING, figure_png, round_up
from ..report import Report
from ..words import tr
from .faults import Fault
from .inversion_report import beachball_picture
from .slip_model import SlipModel, as_other
from .slip_patches import SlipSurface
from .slip_resolution import Board

_DPI = 100
_MOST_ARROWS = 400
_NEAR = 0.5  # decades of the weight within which another smoothing could have been chosen


def plane_bounds(surface: SlipSurface) -> tuple:
    """Return the bounds of the columns along strike and of the rows down dip, km from the start and the surface."""
    lengths = [p.length_m for p in surface.patches[: surface.n_along]]
    first = surface.patches[0]
    sine = float(np.sin(first.dip_rad))
    widths = [surface.patches[j * surface.n_along].width_m for j in range(surface.n_down)]
    top = first.top_depth_m / sine if sine > 1e-9 else 0.0
    return np.cumsum([0.0, *lengths]) / 1e3, (top + np.cumsum([0.0, *widths])) / 1e3


def plane_picture(surfaces: Sequence[SlipSurface], panels: Sequence, *, arrows: np.ndarray | None = None) -> bytes:
    """Draw values of the patches on every plane, as seen from the side to which it dips, or along it unfolded.

    Parameters
    ----------
    surfaces : sequence of SlipSurface
        n patches.
    panels : sequence of (label, values (n,), colours)
        One column of the picture each; from zero up.
    arrows : ndarray, (n, 2), optional
        Slip along strike and up dip, m, drawn into the first panel.

    Returns
    -------
    bytes
        A PNG file.
    """
    bounds = [plane_bounds(surface) for surface in surfaces]
    heights = [max(1.3, min(3.6, 5.0 * np.ptp(z) / np.ptp(x)) if len(panels) == 1 else 1.7) for x, z in bounds]
    figure = Figure(figsize=(9.0, 0.5 + sum(heights) + 0.5 * len(heights)), dpi=_DPI, constrained_layout=True)
    every = figure.subplots(
        len(surfaces), len(panels), squeeze=False, gridspec_kw={"height_ratios": heights}, sharex=False
    )
    for column, (label, values, colours) in enumerate(panels):
        top, start = round_up(float(np.nanmax(values))), 0
        for axes, surface, (x, z) in zip(every[:, column], surfaces, bounds):
            part = slice(start, start + len(surface.patches))
            start = part.stop
            shape = surface.n_down, surface.n_along
            drawn = axes.pcolormesh(x, z, values[part].reshape(shape), cmap=colours, vmin=0.0, vmax=top)
            axes.invert_yaxis()
            axes.set_title(surface.name, loc="left", fontsize="small")
            axes.set_ylabel(label_text("down dip (km)"))
            if column == 0 and arrows is not None:
                _draw_arrows(axes, x, z, arrows[part].reshape(*shape, 2))
        every[-1, column].set_xlabel(label_text("along strike (km)"))
        figure.colorbar(drawn, ax=list(every[:, column]), label=label, shrink=0.9)
    return figure_png(figure)


def _draw_arrows(axes, x, z, arrows):
    step = max(1, int(np.ceil(np.sqrt(arrows.shape[0] * arrows.shape[1] / _MOST_ARROWS))))
    at = [0.5 * (edges[:-1] + edges[1:])[::step] for edges in (x, z)]
    along, up = (arrows[::step, ::step, k] for k in (0, 1))
    size = np.hypot(along, up)
    shown = size > 0.05 * max(float(size.max()), 1e-12)
    across, down = np.meshgrid(*at)
    longest = max(float(size.max()), 1e-12) / (0.9 * step * float(np.mean(np.diff(x))))
    axes.quiver(
        across[shown],
        down[shown],
        along[shown],
        -up[shown],
        angles="xy",
        scale_units="xy",
        scale=longest,
        color="white",
        width=0.0022,
        pivot="middle",
    )


def curve_picture(model: SlipModel) -> bytes:
    """Draw misfit against roughness, and the criterion against the weight, with what was chosen."""
    curve = model.curve
    chosen = int(np.argmin(np.abs(np.log(curve.weight / model.smoothing.weight))))
    figure = Figure(figsize=(8.4, 3.4), dpi=_DPI, constrained_layout=True)
    left, right = figure.subplots(1, 2)
    left.loglog(curve.roughness_m, curve.misfit / model.system.count, "o-", color="#2166ac", markersize=4)
    left.plot(curve.roughness_m[chosen], curve.misfit[chosen] / model.system.count, "o", color="#b2182b", markersize=9)
    left.set_xlabel(label_text("roughness (m)"))
    left.set_ylabel(label_text("misfit (whitened, per datum)"))
    right.semilogx(curve.weight, curve.abic - np.nanmin(curve.abic), "o-", color="#2166ac", markersize=4)
    right.axvline(curve.weight[chosen], color="#b2182b")
    right.set_xlabel(label_text("weight of the smoothing (1/m)"))
    right.set_ylabel(label_text("ABIC, less its least value"))
    right.set_yscale("symlog", linthresh=10.0)
    right.set_ylim(bottom=0.0)
    for axes in (left, right):
        axes.grid(color="#dddddd", linewidth=0.6)
    return figure_png(figure)


def moment_range(model: SlipModel, shear_modulus_pa: float) -> tuple:
    """Return the least and the largest moment, N m, of weights half a decade on either side of the chosen one."""
    near = np.abs(np.log10(model.curve.weight / model.smoothing.weight)) <= _NEAR
    found = [as_other(model, c).moment_nm(shear_modulus_pa) for c in model.curve.coefficients[near]]
    return min(found), max(found)


def add_slip(page: Report, model: SlipModel, shear_modulus_pa: float) -> Report:
    """Add the segments, the slip with arrows, standard deviation and resolution, and the trade-off curve."""
    page.heading(tr("Slip"))
    rows = [
        (
            s.name,
            f"{s.moment_nm:.3g}",
            f"{s.vector_moment_nm:.3g}",
            f"{s.magnitude:.2f}",
            f"{s.mean_slip_m:.3g}",
            f"{s.peak_slip_m:.3g}",
            f"{np.degrees(s.rake_rad):.0f}",
            f"{s.area_m2 / 1e6:.4g}",
            f"{s.depth_m / 1e3:.3g}",
        )
        for s in model.segments(shear_modulus_pa)
    ]
    size = (tr("moment (N m)"), tr("of the summed slip"), tr("Mw"), tr("mean slip (m)"), tr("largest (m)"))
    page.table((tr("segment"), *size, tr("mean rake"), tr("area (km2)"), tr("depth (km)")), rows)
    arrows = np.column_stack([model.slip_m * np.cos(model.rake_rad), model.slip_m * np.sin(model.rake_rad)])
    colours = _colours(SEQUENTIAL)
    picture = plane_picture(model.surfaces, [(label_text("slip (m)"), model.slip_m, colours)], arrows=arrows)
    page.picture(picture, tr("Slip; arrows: motion of the hanging wall, strike to the right, up dip upward."))
    page.picture(beachball_picture(_equivalents(model)), tr("Mechanisms of the mean slip; lower hemisphere."))
    sigma = np.sqrt(model.trust.variance[0])
    panels = [
        (label_text("standard deviation (m)"), sigma, _colours(WARNING)),
        (label_text("resolution"), np.clip(model.trust.resolution, 0.0, None), colours),
    ]
    page.picture(
        plane_picture(model.surfaces, panels),
        tr(
            "Standard deviation of the slip under this smoothing, and the part of a patch's slip that comes back where"
            " it is."
        ),
    )
    page.heading(tr("Smoothing"))
    return page.picture(curve_picture(model), tr("Trade-off curve and criterion; red: what was used."))


def _equivalents(model) -> list[Fault]:
    """A patch for every segment with its mean slip and rake."""
    found = []
    for surface, total in zip(model.surfaces, model.segments()):
        if total.mean_slip_m > 0.0:
            found.append(surface.patches[surface.n_along // 2].with_slip(total.mean_slip_m, total.rake_rad))
    return found


def add_board(page: Report, model: SlipModel, board: Board, size_m: float) -> Report:
    """Add the checkerboard test."""
    page.heading(tr("Checkerboard test"))
    page.paragraph(
        tr(
            "Squares of {size:.3g} km with and without slip, seen by the same points with their noise and inverted"
            " with the same smoothing. Contrast 1 and correlation 1: all of it came back.",
            size=size_m / 1e3,
        )
    )
    colours = _colours(SEQUENTIAL)
    panels = [
        (label_text("put in (m)"), board.truth_m, colours),
        (label_text("came back (m)"), np.clip(board.found_m, 0.0, None), colours),
    ]
    page.picture(plane_picture(model.surfaces, panels), tr("Checkerboard: put in, and came back."))
    rows = [
        (name, f"{depth / 1e3:.2f}", f"{correlation:.2f}", f"{contrast:.2f}")
        for name, depth, correlation, contrast in board.rows
    ]
    return page.table((tr("segment"), tr("depth (km)"), tr("correlation"), tr("contrast")), rows)


def _colours(names):
    return LinearSegmentedColormap.from_list("quakesar", names, N=256)
