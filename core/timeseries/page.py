"""The page of an inversion: network, figures, maps, and what they do not say."""

from __future__ import annotations

import numpy as np

from ..fonts import label_text
from ..grids import Window
from ..pictures import Panel, network_picture, raster_picture
from ..report import Report
from ..words import tr
from .network import Network
from .stack import Reference, Stack

_MANY_OPEN = 5.0


def network_figure(network: Network, coherences) -> bytes:
    """Return the network as a picture; coherence of each pair from 0 to 1."""
    baselines = network.date_baselines_m()
    heights = tuple(0.0 for _ in network.dates) if baselines is None else tuple(baselines.tolist())
    links = tuple(zip(network.first.tolist(), network.second.tolist(), coherences))
    title = label_text("{dates} dates, {pairs} interferograms", dates=len(network.dates), pairs=network.first.size)
    return network_picture([Panel(title, network.names(), network.dates, heights, links)])


def write_page(stack: Stack, network: Network, reference: Reference, job, figures: dict) -> str:
    """Return the page of an inversion as HTML."""
    page = Report(tr("Displacement time series"))
    coherences = mean_coherences(stack)
    page.heading(tr("Network")).picture(network_figure(network, coherences), tr("Dates and the pairs between them."))
    x, y = float(stack.grid.x(reference.col)), float(stack.grid.y(reference.row))
    page.heading(tr("Figures")).facts(
        (
            (tr("First and last date"), f"{network.names()[0]}, {network.names()[-1]}"),
            (tr("Reference place"), f"{x:.9g}, {y:.9g}"),
            (tr("Parts of the network"), str(figures["PARTS"])),
            (tr("Mean temporal coherence"), f"{figures['COHERENCE']:.3f}"),
            (tr("Median residual of the pairs"), f"{1000.0 * figures['RESIDUAL']:.2f} mm"),
            (
                tr("Loops that did not close, before and after"),
                f"{figures['OPEN_BEFORE']:.2f} %, {figures['OPEN_AFTER']:.2f} %",
            ),
            (tr("Pixels with a corrected cycle"), f"{figures['CORRECTED']:.2f} %"),
        )
    )
    warnings = []
    if figures["PARTS"] > 1:
        warnings.append(tr("The network falls apart: between its parts the velocity is assumed and not measured."))
    if figures["OPEN_AFTER"] > _MANY_OPEN:
        warnings.append(
            tr("Many loops stay open: some interferograms are unwrapped wrongly; see the band of open loops.")
        )
    page.warnings(tr("Look at this"), warnings)
    if job.velocity:
        page.heading(tr("Velocity")).picture(
            raster_picture(job.velocity, "velocity"), tr("Toward the sensor, relative to the reference place.")
        )
    page.heading(tr("What this does not say")).listing(
        (
            tr("Everything is relative to the reference place and to the first date."),
            tr("Only motion along the line of sight is seen."),
            tr(
                "The deviation of a velocity holds for noise that is white or a power law up to a random walk; air that"
                " returns each season is in the velocity of less than three years."
            ),
        )
    )
    return page.to_html()


def mean_coherences(stack: Stack) -> tuple:
    """Return the mean coherence of every pair from a hundred rows across the map; 1 without coherence."""
    count = stack.network.first.size
    if not stack.has_coherence:
        return (1.0,) * count
    rows = np.unique(np.linspace(0, stack.grid.rows - 1, 100).astype(int))
    total = np.zeros(count)
    for row in rows:
        values = stack.coherence(Window(int(row), 0, 1, stack.grid.cols))
        known = np.isfinite(values)
        total += np.where(known, values, 0.0).sum(axis=1) / np.maximum(known.sum(axis=1), 1)
    return tuple((total / rows.size).tolist())
