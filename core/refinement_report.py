"""What the refinement of an orbit reports: a page, and its samples before and after."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure

from .fonts import label_text
from .pictures import figure_png
from .report import Report
from .results import Table
from .words import tr

_MOST_POINTS = 2000


def residual_table(samples, rest: np.ndarray, phase_per_metre: float, crs: str) -> Table:
    """Return the samples as points, thinned to 2000.

    Parameters
    ----------
    samples
        With x, y and phase, shape (n,), radians.
    rest : ndarray, shape (n,)
        Phase after the correction, radians.
    phase_per_metre : float
        Radians of one metre of range.
    crs : str
        Of x and y.
    """
    step = max(1, -(-rest.size // _MOST_POINTS))
    before = samples.phase - samples.phase.mean()
    fields = (("before_rad", float), ("after_rad", float), ("residual_mm", float))
    rows, points = [], []
    for x, y, first, last in zip(samples.x[::step], samples.y[::step], before[::step], rest[::step]):
        # displacement toward the sensor is negative phase
        rows.append((float(first), float(last), float(-1e3 * last / phase_per_metre)))
        points.append(f"POINT ({float(x):.9g} {float(y):.9g})")
    return Table(fields, tuple(rows), tuple(points), "point", crs)


def refinement_page(job, samples, rest: np.ndarray, values: dict) -> str:
    """Return the page of a refinement.

    Parameters
    ----------
    job, samples
        Job and samples of `refinement`; the phase of the samples in radians.
    rest : ndarray, shape (n,)
        Phase after the correction, radians.
    values : dict
        Figures of the run, radians and metres.
    """
    report = Report(tr("Orbit refinement"))
    facts = [
        (tr("Model"), tr(job.model)),
        (tr("Fitted to"), _fitted_to(job, values)),
        (tr("Rms before (mean removed)"), f"{values['RMS_BEFORE']:.3f} rad"),
        (tr("Rms after"), f"{values['RMS_AFTER']:.3f} rad"),
        (tr("Largest removed phase"), f"{values['LARGEST']:.2f} rad"),
    ]
    if job.model == "baseline":
        across, upward = 100.0 * values["SHIFT_ACROSS"], 100.0 * values["SHIFT_RADIAL"]
        facts.append((tr("Shift the secondary orbit needs to the right of its flight"), f"{across:+.1f} cm"))
        facts.append((tr("Shift the secondary orbit needs upward"), f"{upward:+.1f} cm"))
    if np.isfinite(values["FAR_FIELD_RMS"]):
        far_field, doubt = values["FAR_FIELD_RMS"], values["DOUBT"]
        facts.append((tr("Far field of the deformation, left in"), tr("{value:.2f} rad rms", value=far_field)))
        facts.append((tr("Doubt of the ramp for it"), tr("{value:.2f} rad rms", value=doubt)))
    report.facts(facts).picture(_plot(samples, rest), tr("The phase used for the fit, before and after."))
    if job.gcps:
        rows = [
            (f"{x:.6g}", f"{y:.6g}", f"{first:.3f}", f"{last:.3f}")
            for x, y, first, last in zip(samples.x, samples.y, samples.phase - samples.phase.mean(), rest)
        ]
        report.heading(tr("Control points")).table(("x", "y", tr("Before (rad)"), tr("After (rad)")), rows)
    report.paragraph(
        tr(
            "A smooth phase of the earthquake far from the fault looks like an orbit error. It is told apart by what"
            " sources under the steep ground can make; where that zone reaches the edges of the map give a modelled"
            " displacement, or a mask of stable ground on all sides."
        )
    )
    return report.to_html()


def _fitted_to(job, values: dict) -> str:
    if job.gcps:
        return tr("{count} control points", count=len(job.gcps))
    return tr("{count} blocks of pixels", count=values["SAMPLES"])


def _plot(samples, rest: np.ndarray) -> bytes:
    figure = Figure(figsize=(9.0, 4.0), dpi=100, constrained_layout=True)
    first = samples.phase - np.median(samples.phase)
    top = max(float(np.percentile(np.abs(first), 98.0)), 1e-6)
    panels = figure.subplots(1, 2)
    for axes, values, title in zip(panels, (first, rest), (label_text("before"), label_text("after"))):
        dots = axes.scatter(samples.x, samples.y, c=values, s=5, cmap="RdBu_r", vmin=-top, vmax=top, linewidths=0.0)
        axes.set_title(title, loc="left", fontsize="medium")
        axes.set_aspect("equal")
        axes.ticklabel_format(useOffset=False, style="plain")
        axes.locator_params(nbins=4)
    figure.colorbar(dots, ax=list(panels), label="rad", shrink=0.9)
    return figure_png(figure)
