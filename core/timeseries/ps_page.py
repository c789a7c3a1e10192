"""The page of persistent scatterers: scenes, network, velocities, figures, and what they do not say."""

from __future__ import annotations

import math

import numpy as np
from matplotlib.figure import Figure

from ..pictures import Panel, figure_png, network_picture, round_up
from ..report import Report
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
    page = Report("Persistent scatterers")
    page.heading("Velocity").picture(_map(found), "Velocity toward the sensor, against the reference scatterers.")
    page.heading("Figures").facts(
        (
            ("Scenes", f"{figures['SCENES']}, {stack.dates[0]:%Y-%m-%d} to {stack.dates[-1]:%Y-%m-%d}"),
            ("Reference scene", f"{stack.dates[stack.reference]:%Y-%m-%d}"),
            ("Candidates", str(figures["CANDIDATES"])),
            ("Scatterers", str(figures["SCATTERERS"])),
            ("Arcs kept of those tested", f"{figures['ARCS_KEPT']} of {figures['ARCS']}"),
            ("Mean temporal coherence", f"{figures['COHERENCE']:.3f}"),
            ("Median deviation of the velocity", f"{_MM * figures['DEVIATION']:.2f} mm/yr"),
            ("Air taken out, deviation", f"{figures['AIR']:.2f} mm"),
            ("Pure noise that would pass the test", f"{figures['CHANCE']:.2g} %"),
        )
    )
    page.heading("Distribution").picture(_histograms(found), "Coherence, height error and deviation of the velocity.")
    page.heading("Interferograms").picture(_network(stack), "All scenes against one reference scene.")
    page.warnings("Look at this", _warnings(figures))
    page.heading("What this does not say").listing(
        (
            "Velocity and height error are relative to the five scatterers nearest to the reference place.",
            "Only motion along the line of sight is seen, and only that part of it that differs between neighbours by"
            " less than a quarter of the wavelength between dates.",
            "Air that by chance grew or shrank through the whole period is in the velocity and in no deviation: about"
            " the deviation of the air, divided by that of the dates in years and the root of their number.",
            "Motion that is as fast and as smooth as air is taken out with it.",
        )
    )
    return page.to_html()


def _warnings(figures: dict) -> list:
    warnings = []
    if figures["SCENES"] < _FEW_SCENES:
        warnings.append("With fewer than 15 scenes noise passes for scatterers: raise the least coherence.")
    if figures["CHANCE"] > _MUCH_CHANCE:
        warnings.append("Much noise would pass the test: raise the least coherence, or narrow the search.")
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
    axes.set_xlabel("east (km from the corner)")
    axes.set_ylabel("north (km from the corner)")
    figure.colorbar(drawn, label="mm/yr", shrink=0.9)
    return figure_png(figure)


def _histograms(found) -> bytes:
    figure = Figure(figsize=(8.0, 2.8), dpi=100, constrained_layout=True)
    parts = (
        ("temporal coherence", found.coherence),
        ("height error (m)", found.height_m),
        ("deviation (mm/yr)", _MM * found.deviation),
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
    return network_picture([Panel(f"{len(names)} scenes", names, stack.dates, baselines, tuple(links))])
