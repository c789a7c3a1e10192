"""The page of a Molchan test: diagrams of two and three axes, the three chances, and what they mean."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator
from mpl_toolkits.mplot3d import Axes3D

from ..pictures import figure_png
from ..report import Report
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
    page = Report("Molchan diagram").picture(
        _diagram(rows, critical_band(values["QUAKES_COUNT"], alpha)), "Share of missed earthquakes by coverage."
    )
    names = {
        "binomial": f"binomial, {values['MAIN_SHOCKS']} main shocks taken as independent",
        "shift": "catalogue shifted in time, its clusters and places kept",
        "places": "other places, drawn from the reference measure",
    }
    page.heading("Chance of a result as good")
    lines = [(names[key], f"{value:.4g}") for key, value in chances.items()]
    page.table(("against", "p"), (*lines, ("the largest of the three, which counts", f"{values['P_HEADLINE']:.4g}")))
    page.facts(_facts(values))
    if values["ALARMS_COUNT"] > 0:
        page.heading("Three axes").picture(_three_axes(rows), "Coverage, missed earthquakes and false alarms.")
        page.facts(_third_facts(values))
    page.paragraph(
        "Coverage by area is shown for comparison only: alarms that lie where earthquakes always are seem skilful with"
        " it. Gains and chances at the best point of the curve are biased, because the point was chosen by its result;"
        " a threshold has to be fixed on other years. A small p says that the alarms are not placed at random with"
        " respect to these earthquakes, and nothing about the next one."
    )
    return page.to_html()


def _facts(values: dict) -> tuple:
    found = [
        ("Earthquakes", values["QUAKES_COUNT"]),
        ("Area skill score (1/2 without skill), by the reference measure",
         f"{values['SKILL']:.4f}, z {values['SKILL_Z']:+.2f}"),
        ("Area skill score by area", f"{values['SKILL_AREA']:.4f}"),
        ("Thresholds that stay significant (Benjamini-Hochberg)", int(values["DISCOVERIES"])),
    ]  # fmt: skip
    if values["TAU"] >= 0.0:
        found += [
            ("Coverage by the reference measure", f"{values['TAU']:.5f}"),
            ("Coverage by area", f"{values['TAU_AREA']:.5f}"),
            ("Earthquakes inside alarms", f"{int(values['QUAKES_HIT'])} (FNR {values['FNR']:.4f})"),
            ("Gain", f"{values['GAIN']:.3f}"),
            ("Information per earthquake, nats", f"{values['INFORMATION']:+.4f}"),
            ("p by area, independent earthquakes (misleads)", f"{values['P_AREA']:.3g}"),
        ]
    return tuple(found)


def _third_facts(values: dict) -> tuple:
    return (
        ("Alarms", int(values["ALARMS_COUNT"])),
        ("Share of alarms without an earthquake (FDR)", f"{values['FDR']:.4f}"),
        ("The same expected by chance", f"{1.0 - values['PRIOR']:.4f}"),
        ("p of the FDR, alarms taken as independent (Poisson-binomial)", f"{values['FDR_CHANCE']:.4g}"),
        ("p of the FDR, catalogue shifted in time", f"{values['FDR_CHANCE_SHIFT']:.4g}"),
        ("Balanced skill S3 (0 random, 1 perfect)", f"{values['S3']:.4f}"),
        ("Loss", f"{values['LOSS']:.4f}"),
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
    axes.fill_between(*band, 0.0, color=_GREY, label="significant at the level asked")
    axes.plot((0.0, 1.0), (1.0, 0.0), color="#777777", linewidth=1.0, label="without skill")
    for key, colour, name in (("tau", _RED, "reference measure"), ("area", _BLUE, "area (misleads)")):
        tau, nu = np.append(0.0, found[key]), np.append(1.0, found["nu"])
        axes.plot(tau, nu, color=colour, marker="." if tau.size < 30 else None, label=name)
        axes.plot((tau[-1], 1.0), (nu[-1], 0.0), color=colour, linestyle=":", linewidth=1.0)
    axes.set(xlim=(0.0, 1.0), ylim=(0.0, 1.02), xlabel="coverage tau", ylabel="missed earthquakes, FNR")
    axes.legend(frameon=False, fontsize="small")
    return figure_png(figure)


def _three_axes(rows: list) -> bytes:
    found = _columns(rows)
    fdr, prior = (np.array([row[k] for row in rows], float) for k in (11, 12))
    figure = Figure(figsize=(6.4, 5.4), dpi=100)
    axes = figure.add_subplot(projection=Axes3D.name)  # the import registers the name
    axes.plot(found["tau"], found["nu"], fdr, color=_RED, marker=".", label="alarms, by threshold")
    axes.plot(found["tau"], 1.0 - found["tau"], 1.0 - prior, color="#777777", label="without skill")
    axes.set(xlim=(0.0, max(found["tau"].max(), 1e-3)), ylim=(0.0, 1.0), zlim=(0.0, 1.0))
    axes.xaxis.set_major_locator(MaxNLocator(4))
    axes.set(xlabel="coverage tau", ylabel="missed earthquakes, FNR", zlabel="false alarms, FDR")
    axes.xaxis.labelpad = axes.yaxis.labelpad = axes.zaxis.labelpad = 9.0
    axes.set_box_aspect((1.0, 1.0, 0.8), zoom=0.92)
    axes.legend(frameon=False, fontsize="small")
    return figure_png(figure)
