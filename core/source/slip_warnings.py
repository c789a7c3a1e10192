"""What to doubt in a slip model."""

from __future__ import annotations

import numpy as np

from ..words import tr
from .slip_basis import BasisChoice
from .slip_model import SlipModel

POOR_CHI2 = 2.0
_EDGE, _HELD, _BLIND = 0.3, 0.5, 0.1
_NEGATIVE = 0.02


def slip_warnings(model: SlipModel, choice: BasisChoice) -> list:
    """Return what to doubt in a slip model, as sentences."""
    found = []
    if model.chi2 > POOR_CHI2:
        found.append(
            tr(
                "The misfit is {found:.1f} times what the noise allows: the faults are too simple or misplaced, or the"
                " noise was underestimated. Slip makes up for it, and standard deviations, raised to fit, are lower"
                " bounds.",
                found=model.chi2,
            )
        )
    found += _edge_warnings(model, choice)
    basis, slip = model.system.basis, model.slip_m
    if choice.kind == "patches" and choice.rake_range_rad > 0.0:
        parts = model.coefficients.reshape(2, -1)
        held = float(slip @ (parts <= basis.lower.reshape(2, -1)).any(axis=0)) / float(slip.sum())
        if held > _HELD:
            found.append(
                tr(
                    "{part:.0f} % of the slip has the least or the largest rake that is allowed: the central rake is"
                    " wrong, or the range too narrow.",
                    part=100 * held,
                )
            )
    if np.any(model.coefficients >= basis.upper):
        found.append(tr("Slip reaches its upper bound: raise it unless it is known."))
    if model.negative_share > _NEGATIVE:
        found.append(
            tr(
                "{part:.0f} % of the slip runs against the rake, as a series without bounds may: that much of the"
                " detail is noise. The moment is that of the summed slip.",
                part=100 * model.negative_share,
            )
        )
    blind = [
        tr("{fault} below {depth:.1f} km", fault=surface.name, depth=depth / 1e3)
        for surface, depth in zip(model.surfaces, _blind_depths(model))
    ]
    found.append(
        tr(
            "Less than a tenth of a patch's slip comes back where it is on {faults}: there only means over several"
            " patches are known, and slip is drawn deeper and wider by the smoothing.",
            faults=", ".join(blind),
        )
    )
    return found


def _edge_warnings(model, choice):
    """Surfaces that slip much at an edge where slip is damped."""
    found, start = [], 0
    for surface in model.surfaces:
        slip = model.slip_m[start : start + len(surface.patches)].reshape(surface.n_down, surface.n_along)
        start += len(surface.patches)
        top = float(slip.max())
        sides = ((tr("bottom"), choice.edges.bottom, slip[-1]), (tr("first end"), choice.edges.ends, slip[:, 0]))
        sides += ((tr("last end"), choice.edges.ends, slip[:, -1]),)
        for name, side, values in sides:
            if side == "damped" and top > 0.0 and float(values.max()) > _EDGE * top and min(slip.shape) > 2:
                found.append(
                    tr(
                        "'{fault}' slips {slip:.2g} m at its {side}, where slip is damped to zero: make the fault"
                        " larger there.",
                        fault=surface.name,
                        slip=float(values.max()),
                        side=name,
                    )
                )
    return found


def _blind_depths(model):
    """For each surface, the top of the first row from which on the mean resolution stays poor, m."""
    depths, start = [], 0
    for surface in model.surfaces:
        rows = model.trust.resolution[start : start + len(surface.patches)].reshape(surface.n_down, -1).mean(axis=1)
        start += len(surface.patches)
        good = np.flatnonzero(rows >= _BLIND)
        last = surface.patches[int(good[-1]) * surface.n_along] if len(good) else None
        depths.append(last.bottom_depth_m if last else surface.patches[0].top_depth_m)
    return depths
