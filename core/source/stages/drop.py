"""Stress drop of a source, by every formula that applies, each with its area and its slip."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...errors import InputError
from ...progress import Progress, check_cancelled
from ...report import Report
from ...results import Result, Table
from ...words import mark, tr
from ..faults import summarise_source
from ..stress_drop import STRIP_FORMULAS, circular_stress_drop, slip_stress_drop, strip_stress_drop
from .fault_layer import frame_of, line_text, odd_units, read_faults

_FIELDS = (
    ("name", str),
    *((name, float) for name in ("strike", "dip", "rake", "slip", "top_depth", "bottom_depth", "length", "width")),
    ("stress_drop", float),
)
_SURFACE_PART = 0.05  # a top edge above this part of the width reaches the surface
_CAUTION = mark(
    "The formulas differ by a factor of four for one earthquake: compare only numbers of the same formula, and with"
    " area and slip beside them."
)
_EDGES = mark(
    "Uniform slip ends abruptly, where the stress is infinite: the numbers from the slip hold at the middle of each"
    " fault, and depend on how the fault is cut. They are meant for slip distributions that taper."
)


@dataclass(frozen=True)
class DropJob:
    """Parameters of `compute_stress_drop`.

    Attributes
    ----------
    faults : tuple
        Features with slip, see `fault_layer`: faults, or the patches of a slip model.
    shear_modulus_pa, poisson_ratio : float
        Of the rock.
    area_m2 : float or None
        Area of the rupture for all formulas but those from the slip; None for the sum of the areas.
    width_m : float or None
        Width of the rupture for the strips; None for the depth range of all faults along their mean dip.
    """

    faults: tuple
    shear_modulus_pa: float = 3.0e10
    poisson_ratio: float = 0.25
    area_m2: float | None = None
    width_m: float | None = None


def compute_stress_drop(job: DropJob, progress: Progress) -> Result:
    """Return the stress drop of faults with slip.

    Returns
    -------
    Result
        CIRCULAR, STRIP, AREA_MEAN, SLIP_WEIGHTED (Pa), RUPTURE_AREA (m2), MEAN_SLIP (m), MOMENT (N m), MAGNITUDE,
        FORMULA (the text of the strip that was chosen by rake and depth), HTML_TEXT. Table OUTPUT: each fault with the
        fall of the shear stress in its middle, Pa.
    """
    for name, value in (("AREA", job.area_m2), ("WIDTH", job.width_m), ("SHEAR_MODULUS", job.shear_modulus_pa)):
        if value is not None and not value > 0.0:
            raise InputError("{name} is {found:g}: it must be greater than zero.", name=name, found=float(value))
    frame = frame_of(job.faults)
    faults = [fault for fault in read_faults(job.faults, frame) if fault.slip_m]
    for text in odd_units(faults):
        progress.warning(text)
    summary = summarise_source(faults, shear_modulus_pa=job.shear_modulus_pa)
    check_cancelled(progress)
    area = job.area_m2 or summary.area_m2
    mean_slip = summary.moment_nm / (job.shear_modulus_pa * area)
    width = job.width_m or _width(faults)
    rock = {"shear_modulus_pa": job.shear_modulus_pa, "poisson_ratio": job.poisson_ratio}
    circular = circular_stress_drop(summary.moment_nm, area, shear_modulus_pa=job.shear_modulus_pa)
    strips = {kind: strip_stress_drop(mean_slip, area / width, width, kind, **rock) for kind in STRIP_FORMULAS}
    chosen = _strip_kind(faults, summary, width)
    from_slip = slip_stress_drop(faults, **rock)
    check_cancelled(progress)
    drops = [circular, *strips.values(), from_slip.area_mean, from_slip.slip_weighted]
    progress.update(1.0)
    values = {
        "CIRCULAR": circular.value_pa,
        "STRIP": strips[chosen].value_pa,
        "FORMULA": strips[chosen].formula,
        "AREA_MEAN": from_slip.area_mean.value_pa,
        "SLIP_WEIGHTED": from_slip.slip_weighted.value_pa,
        "RUPTURE_AREA": area,
        "MEAN_SLIP": mean_slip,
        "MOMENT": summary.moment_nm,
        "MAGNITUDE": summary.magnitude,
        "HTML_TEXT": _page(drops, strips[chosen].formula, summary, width, len(faults)),
    }
    return Result(values, {"OUTPUT": _table(faults, from_slip.patches_pa, frame)})


def _width(faults):
    """Width down dip of the whole, m: its depth range along the mean dip, or the widest when it lies flat."""
    dip = np.average([fault.dip_rad for fault in faults], weights=[fault.area_m2 for fault in faults])
    reach = max(fault.bottom_depth_m for fault in faults) - min(fault.top_depth_m for fault in faults)
    widest = max(fault.width_m for fault in faults)
    return max(widest, float(reach / np.sin(dip))) if np.sin(dip) > 0.1 else widest


def _strip_kind(faults, summary, width):
    if abs(np.sin(summary.mean_rake_rad)) > abs(np.cos(summary.mean_rake_rad)):
        return "buried_dip_slip"
    at_surface = min(fault.top_depth_m for fault in faults) < _SURFACE_PART * width
    return "surface_strike_slip" if at_surface else "buried_strike_slip"


def _table(faults, drops, frame):
    rows, shapes = [], []
    for fault, drop in zip(faults, drops):
        size = (fault.slip_m, fault.top_depth_m, fault.bottom_depth_m, fault.length_m, fault.width_m)
        value = float(drop) if np.isfinite(drop) else None
        rows.append((fault.name, *fault.mechanism.degrees(), *(float(v) for v in size), value))
        shapes.append(line_text(fault.outline()[:2, :2], frame))
    return Table(_FIELDS, tuple(rows), tuple(shapes), "line")


def _page(drops, chosen, summary, width_m, count):
    page = Report(tr("Stress drop"))
    page.facts(
        (
            (tr("Faults or patches with slip"), str(count)),
            (
                tr("Moment M0"),
                tr("{moment:.4g} N m (Mw {size:.2f})", moment=summary.moment_nm, size=summary.magnitude),
            ),
            (tr("Largest slip"), f"{summary.peak_slip_m:.3g} m"),
            (tr("Width W of the strips"), f"{width_m / 1e3:.4g} km"),
        )
    )
    page.heading(tr("By formula"))
    rows = [
        (tr(drop.formula), f"{drop.value_pa / 1e6:.3g}", f"{drop.area_m2 / 1e6:.4g}", f"{drop.slip_m:.3g}")
        for drop in drops
    ]
    page.table((tr("formula"), tr("stress drop (MPa)"), tr("A (km2)"), tr("D (m)")), rows)
    page.paragraph(tr("By rake and depth of these faults the strip is: {formula}.", formula=tr(chosen)))
    return page.warnings(tr("Read with care"), (tr(_CAUTION), tr(_EDGES))).to_html()
