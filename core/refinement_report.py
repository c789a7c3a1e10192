"""What the refinement of an orbit reports: a page, and its samples before and after."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure

from .pictures import figure_png
from .report import Report
from .results import Table

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
    report = Report("Orbit refinement")
    facts = [
        ("Model", job.model),
        ("Fitted to", f"{len(job.gcps)} control points" if job.gcps else f"{values['SAMPLES']} blocks of pixels"),
        ("Rms before (mean removed)", f"{values['RMS_BEFORE']:.3f} rad"),
        ("Rms after", f"{values['RMS_AFTER']:.3f} rad"),
        ("Largest removed phase", f"{values['LARGEST']:.2f} rad"),
    ]
    if job.model == "baseline":
        facts.append(
            ("Shift the secondary orbit needs to the right of its flight", f"{100 * values['SHIFT_ACROSS']:+.1f} cm")
        )
        facts.append(("Shift the secondary orbit needs upward", f"{100 * values['SHIFT_RADIAL']:+.1f} cm"))
    if np.isfinite(values["FAR_FIELD_RMS"]):
        facts.append(("Far field of the deformation, left in", f"{values['FAR_FIELD_RMS']:.2f} rad rms"))
        facts.append(("Doubt of the ramp for it", f"{values['DOUBT']:.2f} rad rms"))
    report.facts(facts).picture(_plot(samples, rest), "The phase used for the fit, before and after.")
    if job.gcps:
        rows = [
            (f"{x:.6g}", f"{y:.6g}", f"{first:.3f}", f"{last:.3f}")
            for x, y, first, last in zip(samples.x, samples.y, samples.phase - samples.phase.mean(), rest)
        ]
        report.heading("Control points").table(("x", "y", "Before (rad)", "After (rad)"), rows)
    report.paragraph(
        "A smooth phase of the earthquake far from the fault looks like an orbit error. It is told apart by what"
        " sources under the steep ground can make; where that zone reaches the edges of the map give a modelled"
        " displacement, or a mask of stable ground on all sides."
    )
    return report.to_html()


def _plot(samples, rest: np.ndarray) -> bytes:
    figure = Figure(figsize=(9.0, 4.0), dpi=100, constrained_layout=True)
    first = samples.phase - np.median(samples.phase)
    top = max(float(np.percentile(np.abs(first), 98.0)), 1e-6)
    panels = figure.subplots(1, 2)
    for axes, values, title in zip(panels, (first, rest), ("before", "after")):
        dots = axes.scatter(samples.x, samples.y, c=values, s=5, cmap="RdBu_r", vmin=-top, vmax=top, linewidths=0.0)
        axes.set_title(title, loc="left", fontsize="medium")
        axes.set_aspect("equal")
        axes.ticklabel_format(useOffset=False, style="plain")
        axes.locator_params(nbins=4)
    figure.colorbar(dots, ax=list(panels), label="rad", shrink=0.9)
    return figure_png(figure)
