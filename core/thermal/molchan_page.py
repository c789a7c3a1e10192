"""The page of a Molchan test: diagrams of two and three axes, the three chances, and what they mean."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator
from mpl_toolkits.mplot3d import Axes3D

from ..fonts import label_text
from ..pictures import figure_png
from ..report import Report
from ..words import tr
from .molchan import critical_nu

_RED, _BLUE, _GREY = "#b2182b", "#2166ac", "#dddddd"


def molchan_page(rows: list, values: dict, chances: dict, alpha: float) -> str:
    """Return the page.

    Parameters
    ----------
    rows : list of tuple
        In the order of `molchan_stage.CURVE_FIELDS`.
    values, chances : dict
        Numbers of the test and the three chances. Without single alarms their number is -1, and there is no third axis.
    alpha : float
        Level of the band.
    """
    band = critical_band(values["QUAKES_COUNT"], alpha)
    page = Report(tr("Molchan diagram")).picture(_diagram(rows, band), tr("Share of missed earthquakes by coverage."))
    names = {
        "binomial": tr("binomial, {count} main shocks taken as independent", count=values["MAIN_SHOCKS"]),
        "shift": tr("catalogue shifted in time, its clusters and places kept"),
        "places": tr("other places, drawn from the reference measure"),
    }
    page.heading(tr("Chance of a result as good"))
    lines = [(names[key], f"{value:.4g}") for key, value in chances.items()]
    lines.append((tr("the largest of the three, which counts"), f"{values['P_HEADLINE']:.4g}"))
    page.table((tr("against"), "p"), lines).facts(_facts(values))
    if values["ALARMS_COUNT"] > 0:
        caption = tr("Coverage, missed earthquakes and false alarms.")
        page.heading(tr("Three axes")).picture(_three_axes(rows), caption).facts(_third_facts(values))
    text = tr(
        "Coverage by area is shown for comparison only: alarms that lie where earthquakes always are seem skilful with"
        " it. Gains and chances at the best point of the curve are biased, because the point was chosen by its result;"
        " a threshold has to be fixed on other years. A small p says that the alarms are not placed at random with"
        " respect to these earthquakes, and nothing about the next one."
    )
    return page.paragraph(text).to_html()


def _facts(values: dict) -> tuple:
    found = [
        (tr("Earthquakes"), values["QUAKES_COUNT"]),
        (tr("Area skill score (1/2 without skill), by the reference measure"),
         f"{values['SKILL']:.4f}, z {values['SKILL_Z']:+.2f}"),
        (tr("Area skill score by area"), f"{values['SKILL_AREA']:.4f}"),
        (tr("Thresholds that stay significant (Benjamini-Hochberg)"), int(values["DISCOVERIES"])),
    ]  # fmt: skip
    if values["TAU"] >= 0.0:
        found += [
            (tr("Coverage by the reference measure"), f"{values['TAU']:.5f}"),
            (tr("Coverage by area"), f"{values['TAU_AREA']:.5f}"),
            (tr("Earthquakes inside alarms"), f"{int(values['QUAKES_HIT'])} (FNR {values['FNR']:.4f})"),
            (tr("Gain"), f"{values['GAIN']:.3f}"),
            (tr("Information per earthquake, nats"), f"{values['INFORMATION']:+.4f}"),
            (tr("p by area, independent earthquakes (misleads)"), f"{values['P_AREA']:.3g}"),
        ]
    return tuple(found)


def _third_facts(values: dict) -> tuple:
    return (
        (tr("Alarms"), int(values["ALARMS_COUNT"])),
        (tr("Share of alarms without an earthquake (FDR)"), f"{values['FDR']:.4f}"),
        (tr("The same expected by chance"), f"{1.0 - values['PRIOR']:.4f}"),
        (tr("p of the FDR, alarms taken as independent (Poisson-binomial)"), f"{values['FDR_CHANCE']:.4g}"),
        (tr("p of the FDR, catalogue shifted in time"), f"{values['FDR_CHANCE_SHIFT']:.4g}"),
        (tr("Balanced skill S3 (0 random, 1 perfect)"), f"{values['S3']:.4f}"),
        (tr("Loss"), f"{values['LOSS']:.4f}"),
    )


def _columns(rows: list) -> dict:
    tau, area, nu = (np.array([row[k] for row in rows], float) for k in (1, 2, 3))
    return {"tau": tau, "area": area, "nu": nu}


def critical_band(quakes: int, alpha: float) -> tuple:
    """Return coverages from 0 to 1 and the largest significant share of misses at each."""
    tau = np.linspace(0.0, 1.0, 201)[1:]
    return tau, critical_nu(quakes, tau, alpha)


def _diagram(rows: list, band: tuple) -> bytes:
    found = _columns(rows)
    figure = Figure(figsize=(6.0, 5.2), dpi=100, constrained_layout=True)
    axes = figure.add_subplot()
    axes.fill_between(*band, 0.0, color=_GREY, label=label_text("significant at the level asked"))
    axes.plot((0.0, 1.0), (1.0, 0.0), color="#777777", linewidth=1.0, label=label_text("without skill"))
    names = label_text("reference measure"), label_text("area (misleads)")
    for key, colour, name in zip(("tau", "area"), (_RED, _BLUE), names):
        tau, nu = np.append(0.0, found[key]), np.append(1.0, found["nu"])
        axes.plot(tau, nu, color=colour, marker="." if tau.size < 30 else None, label=name)
        axes.plot((tau[-1], 1.0), (nu[-1], 0.0), color=colour, linestyle=":", linewidth=1.0)
    axes.set(xlim=(0.0, 1.0), ylim=(0.0, 1.02), **_axis_names())
    axes.legend(frameon=False, fontsize="small")
    return figure_png(figure)


def _axis_names() -> dict:
    return {"xlabel": label_text("coverage tau"), "ylabel": label_text("missed earthquakes, FNR")}


def _three_axes(rows: list) -> bytes:
    found = _columns(rows)
    fdr, prior = (np.array([row[k] for row in rows], float) for k in (11, 12))
    figure = Figure(figsize=(6.4, 5.4), dpi=100)
    axes = figure.add_subplot(projection=Axes3D.name)  # the import registers the name
    axes.plot(found["tau"], found["nu"], fdr, color=_RED, marker=".", label=label_text("alarms, by threshold"))
    axes.plot(found["tau"], 1.0 - found["tau"], 1.0 - prior, color="#777777", label=label_text("without skill"))
    axes.set(xlim=(0.0, max(found["tau"].max(), 1e-3)), ylim=(0.0, 1.0), zlim=(0.0, 1.0))
    axes.xaxis.set_major_locator(MaxNLocator(4))
    axes.set(**_axis_names(), zlabel=label_text("false alarms, FDR"))
    axes.xaxis.labelpad = axes.yaxis.labelpad = axes.zaxis.labelpad = 9.0
    axes.set_box_aspect((1.0, 1.0, 0.8), zoom=0.92)
    axes.legend(frameon=False, fontsize="small")
    return figure_png(figure)
