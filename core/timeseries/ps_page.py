"""The page of persistent scatterers: scenes, network, velocities, figures, and what they do not say."""

from __future__ import annotations

import math

import numpy as np
from matplotlib.figure import Figure

from ..fonts import label_text
from ..pictures import Panel, figure_png, network_picture, round_up
from ..report import Report
from ..words import tr
from .ps_scenes import SceneStack

_MM = 1000.0
_MOST_DRAWN = 60000
_FEW_SCENES = 15
_MUCH_CHANCE = 5.0


def write_page(stack: SceneStack, found, figures: dict) -> str:
    """Return the page as HTML.

    Parameters
    ----------
    stack : SceneStack
    found : Scatterers
        See `ps_stage`.
    figures : dict
        Of the result.
    """
    page = Report(tr("Persistent scatterers"))
    page.heading(tr("Velocity")).picture(
        _map(found), tr("Velocity toward the sensor, against the reference scatterers.")
    )
    page.heading(tr("Figures")).facts(_facts(stack, found, figures))
    page.heading(tr("Distribution")).picture(
        _histograms(found), tr("Coherence, height error and deviation of the velocity.")
    )
    page.heading(tr("Interferograms")).picture(_network(stack), tr("All scenes against one reference scene."))
    page.warnings(tr("Look at this"), _warnings(figures))
    page.heading(tr("What this does not say")).listing(
        (
            tr(
                "Velocity and height error are relative to the mean of the reference scatterers, those with a 1 in the"
                " column reference of the table."
            ),
            tr(
                "Only motion along the line of sight is seen, and only that part of it that differs between neighbours"
                " by less than a quarter of the wavelength between dates."
            ),
            tr(
                "Air that by chance grew or shrank through the whole period is in the velocity. The deviation allows"
                " for it, from how much the air differs from date to date."
            ),
            tr("Motion that is as fast and as smooth as air is taken out of the series with it."),
        )
    )
    return page.to_html()


def _facts(stack: SceneStack, found, figures: dict) -> tuple:
    first, last = stack.dates[0], stack.dates[-1]
    return (
        (
            tr("Scenes"),
            tr("{count}, {first:%Y-%m-%d} to {last:%Y-%m-%d}", count=figures["SCENES"], first=first, last=last),
        ),
        (tr("Reference scene"), f"{stack.dates[stack.reference]:%Y-%m-%d}"),
        (tr("Candidates"), str(figures["CANDIDATES"])),
        (tr("Scatterers"), str(figures["SCATTERERS"])),
        (tr("Scatterers of the reference"), str(int(found.reference.sum()))),
        (tr("Arcs kept of those tested"), tr("{kept} of {all}", kept=figures["ARCS_KEPT"], all=figures["ARCS"])),
        (tr("Mean temporal coherence"), f"{figures['COHERENCE']:.3f}"),
        (tr("Median deviation of the velocity"), tr("{value:.2f} mm/yr", value=_MM * figures["DEVIATION"])),
        (tr("Air taken out, deviation"), f"{figures['AIR']:.2f} mm"),
        (tr("Pure noise that would pass the test"), f"{figures['CHANCE']:.2g} %"),
    )


def _warnings(figures: dict) -> list:
    warnings = []
    if figures["SCENES"] < _FEW_SCENES:
        warnings.append(tr("With fewer than 15 scenes noise passes for scatterers: raise the least coherence."))
    if figures["CHANCE"] > _MUCH_CHANCE:
        warnings.append(tr("Much noise would pass the test: raise the least coherence, or narrow the search."))
    return warnings


def _map(found) -> bytes:
    place = found.points.place_m / 1000.0
    every = max(1, len(place) // _MOST_DRAWN)
    velocity = _MM * found.velocity
    top = round_up(float(np.percentile(np.abs(velocity), 98.0)))
    span = np.maximum(np.ptp(place, axis=0), 1e-3)
    figure = Figure(
        figsize=(8.0, float(np.clip(6.5 * span[1] / span[0], 3.0, 9.0)) + 0.6), dpi=100, constrained_layout=True
    )
    axes = figure.add_subplot()
    drawn = axes.scatter(
        *place[::every].T, c=velocity[::every], s=6, cmap="RdBu", vmin=-top, vmax=top, edgecolors="none"
    )
    axes.set_facecolor("#d8d8d8")
    axes.set_aspect("equal")
    axes.set_xlabel(label_text("east (km from the corner)"))
    axes.set_ylabel(label_text("north (km from the corner)"))
    figure.colorbar(drawn, label=label_text("mm/yr"), shrink=0.9)
    return figure_png(figure)


def _histograms(found) -> bytes:
    figure = Figure(figsize=(8.0, 2.8), dpi=100, constrained_layout=True)
    parts = (
        (label_text("temporal coherence"), found.coherence),
        (label_text("height error (m)"), found.height_m),
        (label_text("deviation (mm/yr)"), _MM * found.deviation),
    )
    for axes, (name, values) in zip(figure.subplots(1, len(parts)), parts):
        axes.hist(values[np.isfinite(values)], bins=40, color="#1b1b4b")
        axes.set_xlabel(name)
    return figure_png(figure)


def _network(stack: SceneStack) -> bytes:
    baselines = (0.0,) * len(stack.dates) if stack.baselines_m is None else tuple(stack.baselines_m.tolist())
    names = tuple(f"{date:%Y-%m-%d}" for date in stack.dates)
    spread = max(float(np.ptp(baselines)), 1.0), max(float(np.ptp(stack.years)), 1e-9)
    links = []
    for k in range(len(names)):
        if k != stack.reference:
            far = abs(baselines[k]) / spread[0], abs(stack.years[k] - stack.years[stack.reference]) / spread[1]
            links.append((min(k, stack.reference), max(k, stack.reference), max(0.0, 1.0 - math.hypot(*far))))
    return network_picture(
        [Panel(label_text("{count} scenes", count=len(names)), names, stack.dates, baselines, tuple(links))]
    )
