"""What the reports of the inversions share: every track as data, model and residual; the source; the beachball."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from matplotlib.colors import LinearSegmentedColormap
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from ..fonts import label_text
from ..pictures import DIVERGING, figure_png, round_up
from ..report import Report
from ..words import mark, tr
from .beachball import draw_beachball
from .faults import Fault, summarise_source, told_name
from .frame import LocalFrame
from .mechanism import auxiliary_plane
from .observations import Observations

_DPI = 100
_DOT = 14.0
_FAULT = "#00a5a5"
_PANELS = (mark("measured"), mark("model"), mark("measured less model"))
_KINDS = {"los": mark("line of sight"), "offset": mark("pixel offsets"), "gnss": "GNSS"}
_SHADE = "#2166ac"
_CELL = 0.9  # side of a cell of the picture of correlations


def track_figures(observations: Observations, predicted_m, trend_m) -> list:
    """Return how well each track is explained.

    Parameters
    ----------
    observations : Observations
        The points.
    predicted_m, trend_m : ndarray, (n,)
        What the source does, and what offset and plane of the track add, m.

    Returns
    -------
    list of tuple
        Name, kind, number of points, root mean square of the data less their trend and of the residuals (m), and the
        part of the variance that is explained (1 for all).
    """
    found = []
    for k, (name, kind) in enumerate(zip(observations.names, observations.kinds)):
        part = observations.rows(k)
        data = observations.displacement_m[part] - trend_m[part]
        left = data - predicted_m[part]
        power = float(np.mean(data**2))
        explained = 1.0 - float(np.mean(left**2)) / power if power > 0.0 else 0.0
        found.append((name, kind, len(data), power**0.5, float(np.mean(left**2)) ** 0.5, explained))
    return found


def add_tracks(page: Report, observations: Observations, predicted_m, trend_m, faults: Sequence[Fault]) -> Report:
    """Add a section with a table of all tracks and, for each, a picture of data, model and residual.

    Parameters
    ----------
    page : Report
        Gets the section.
    observations, predicted_m, trend_m
        As in `track_figures`.
    faults : sequence of Fault
        Their outlines are drawn, the top edge thick.

    Returns
    -------
    Report
        The same page.
    """
    rows = [
        (name, tr(_KINDS[kind]), str(count), f"{rms * 1e3:.1f}", f"{left * 1e3:.1f}", f"{100 * explained:.1f}")
        for name, kind, count, rms, left, explained in track_figures(observations, predicted_m, trend_m)
    ]
    page.heading(tr("Data, model and residual"))
    header = (tr("track"), tr("kind"), tr("points"), tr("data rms (mm)"), tr("residual rms (mm)"), tr("explained (%)"))
    page.table(header, rows)
    for k, name in enumerate(observations.names):
        part = observations.rows(k)
        values = (observations.displacement_m - trend_m, predicted_m)
        picture = _track_picture(observations, part, [v[part] for v in values], faults, observations.kinds[k])
        caption = tr(
            "{name}: cm, positive along the direction of the track; its offset and plane taken out.", name=name
        )
        page.picture(picture, caption)
    return page


def _track_picture(observations, part, values, faults, kind):
    panels = [*values, values[0] - values[1]]
    if kind == "gnss":
        return _station_picture(observations, part, panels, faults)
    east, north = observations.east_m[part] / 1e3, observations.north_m[part] / 1e3
    tops = [round_up(100.0 * float(np.percentile(np.abs(v), 99.0))) for v in (values[0], panels[2])]
    colours = LinearSegmentedColormap.from_list("quakesar", DIVERGING, N=256)
    figure = Figure(figsize=(10.2, 3.6), dpi=_DPI, constrained_layout=True)
    every = figure.subplots(1, 3, sharex=True, sharey=True)
    for axes, name, motion, top in zip(every, _PANELS, panels, (tops[0], tops[0], tops[1])):
        dots = axes.scatter(east, north, c=100.0 * motion, s=_DOT, cmap=colours, vmin=-top, vmax=top, linewidths=0.0)
        _draw_faults(axes, faults)
        axes.set_title(label_text(name), fontsize="medium")
        axes.set_xlabel(label_text("east (km)"))
        axes.set_aspect("equal")
        axes.set_facecolor("#dde5ec")
        if name != _PANELS[0]:
            figure.colorbar(dots, ax=axes, label="cm", shrink=0.8)
    every[0].set_ylabel(label_text("north (km)"))
    return figure_png(figure)


def _station_picture(observations, part, panels, faults):
    """Horizontal motion of stations as arrows; measured black, modelled red."""
    place = np.column_stack([observations.east_m[part], observations.north_m[part]]) / 1e3
    stations, number = np.unique(place, axis=0, return_inverse=True)
    arrows = np.zeros((2, len(stations), 3))
    for k, motion in enumerate(panels[:2]):
        np.add.at(arrows[k], np.ravel(number), observations.look[part] * motion[:, None])
    figure = Figure(figsize=(5.6, 4.6), dpi=_DPI, constrained_layout=True)
    axes = figure.add_subplot()
    for motion, colour, name in zip(arrows, ("#222222", "#b2182b"), _PANELS):
        axes.quiver(
            *stations.T, motion[:, 0], motion[:, 1], color=colour, angles="xy", label=label_text(name), width=0.004
        )
    _draw_faults(axes, faults)
    axes.legend(frameon=False, fontsize="small")
    axes.set_xlabel(label_text("east (km)"))
    axes.set_ylabel(label_text("north (km)"))
    axes.set_aspect("equal")
    return figure_png(figure)


def _draw_faults(axes, faults):
    for fault in faults:
        ring = fault.outline()[[0, 1, 2, 3, 0], :2] / 1e3
        axes.plot(*ring.T, color=_FAULT, linewidth=0.8)
        axes.plot(*ring[:2].T, color=_FAULT, linewidth=2.2)


def add_source(page: Report, faults: Sequence[Fault], frame: LocalFrame, shear_modulus_pa: float) -> Report:
    """Add the source table with both nodal planes of every fault, and the beachballs.

    Parameters
    ----------
    page : Report
        Gets the section.
    faults : sequence of Fault
        With slip.
    frame : LocalFrame
        Where they lie.
    shear_modulus_pa : float
        For the moment, Pa.

    Returns
    -------
    Report
        The same page.
    """
    page.heading(tr("Source"))
    angles = (tr("strike"), tr("dip"), tr("rake"), tr("other plane"))
    header = ("", tr("longitude"), tr("latitude"), *angles, tr("top (km)"), tr("bottom (km)"))
    rows = []
    for fault in faults:
        lon, lat = frame.to_geographic(fault.top_east_m, fault.top_north_m)
        other = " / ".join(f"{v:.0f}" for v in auxiliary_plane(fault.mechanism).degrees())
        angles = (f"{v:.1f}" for v in fault.mechanism.degrees())
        depths = (f"{fault.top_depth_m / 1e3:.2f}", f"{fault.bottom_depth_m / 1e3:.2f}")
        rows.append((told_name(fault.name), f"{float(lon):.4f}", f"{float(lat):.4f}", *angles, other, *depths))
    page.table(header, rows)
    rows = []
    for fault in faults:
        one = summarise_source(fault, shear_modulus_pa=shear_modulus_pa) if fault.slip_m else None
        size = (f"{fault.length_m / 1e3:.2f}", f"{fault.width_m / 1e3:.2f}", f"{fault.slip_m:.3g}")
        moment = (f"{one.moment_nm:.3g}", f"{one.magnitude:.2f}") if one else ("0", "")
        rows.append((told_name(fault.name), *size, *moment))
    page.table(("", tr("length (km)"), tr("width (km)"), tr("slip (m)"), tr("moment (N m)"), tr("Mw")), rows)
    page.paragraph(tr("Place: middle of the top edge. Strike, dip, rake in degrees (Aki and Richards)."))
    balls = beachball_picture([f for f in faults if f.slip_m])
    return page.picture(balls, tr("Lower hemisphere; dark: outward motion."))


def beachball_picture(faults: Sequence[Fault]) -> bytes:
    """Return the beachballs of faults with slip side by side, as a PNG file."""
    count = min(len(faults), 6)
    figure = Figure(figsize=(1.7 * max(count, 1), 1.9), dpi=_DPI, constrained_layout=True)
    for axes, fault in zip(np.ravel(figure.subplots(1, count, squeeze=False)) if count else (), faults):
        draw_beachball(axes, fault.mechanism)
        axes.set_xlim(-1.05, 1.05)
        axes.set_ylim(-1.05, 1.05)
        axes.set_aspect("equal")
        axes.set_axis_off()
        axes.set_title(told_name(fault.name, label_text), fontsize="small")
    return figure_png(figure)


def corner_picture(draws: np.ndarray, labels: Sequence[str], best: Sequence[float]) -> bytes:
    """Draw the histograms of some numbers and how they hang together in pairs.

    Parameters
    ----------
    draws : ndarray, (m, k)
        In the units of the labels.
    labels : sequence of str
        Name and unit.
    best : sequence of float
        Marked by a line.

    Returns
    -------
    bytes
        A PNG file.
    """
    size = draws.shape[1]
    reach = np.percentile(draws, (0.5, 99.5), axis=0).T
    reach[:, 1] = np.where(reach[:, 1] > reach[:, 0], reach[:, 1], reach[:, 0] + 1e-9)
    correlation = correlations(draws)
    # one set of axes with a unit square for each cell: as many axes as cells take seconds to draw
    figure = Figure(figsize=(0.95 * size + 0.8,) * 2, dpi=_DPI)
    axes = figure.add_axes((0.07, 0.06, 0.92, 0.93))
    for i, j in np.ndindex(size, size):
        left, bottom = float(j), float(size - 1 - i)
        if j > i:
            axes.text(left + 0.45, bottom + 0.45, f"{correlation[i, j]:+.2f}", ha="center", va="center", fontsize=7)
            continue
        box = (left, left + _CELL, bottom, bottom + _CELL)
        if i == j:
            counts, edges = np.histogram(draws[:, j], bins=30, range=tuple(reach[j]))
            places = left + _CELL * (edges - reach[j, 0]) / np.ptp(reach[j])
            axes.stairs(bottom + _CELL * counts / counts.max(), places, baseline=bottom, fill=True, color=_SHADE)
            mark = left + _CELL * (best[j] - reach[j, 0]) / np.ptp(reach[j])
            axes.plot((mark, mark), (bottom, bottom + _CELL), color="#b2182b", linewidth=1.0)
        else:
            counts = np.histogram2d(draws[:, i], draws[:, j], bins=25, range=(reach[i], reach[j]))[0]
            axes.imshow(counts, origin="lower", extent=box, aspect="auto", cmap="Blues")
        axes.add_patch(Rectangle((left, bottom), _CELL, _CELL, fill=False, edgecolor="#555555", linewidth=0.6))
    _label_cells(axes, labels, reach)
    return figure_png(figure)


def _label_cells(axes, labels, reach):
    size = len(labels)
    for k, (label, ends) in enumerate(zip(labels, reach)):
        shown = [f"{value:.5g}" for value in ends]
        axes.text(k + 0.5 * _CELL, -0.22, label, ha="center", va="top", fontsize=7)
        axes.text(-0.2, size - 1 - k + 0.5 * _CELL, label, ha="center", va="center", rotation=90, fontsize=7)
        for value, side, place in zip(shown, ("left", "right"), (k, k + _CELL)):
            axes.text(place, -0.04, value, ha=side, va="top", fontsize=5)
    axes.set_xlim(-0.3, size)
    axes.set_ylim(-0.4, size)
    axes.set_axis_off()


def correlations(draws: np.ndarray) -> np.ndarray:
    """Return the correlations (k, k) of numbers drawn (m, k); 0 with one that does not vary."""
    spread = draws.std(axis=0)
    scaled = (draws - draws.mean(axis=0)) / np.where(spread > 0.0, spread, 1.0)
    return scaled.T @ scaled / len(draws)
