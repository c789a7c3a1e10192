"""Tables of a slip model: patches, segments, trade-off curve."""

from __future__ import annotations

import math

import numpy as np

from ..results import Table
from .frame import LocalFrame
from .mechanism import moment_magnitude
from .slip_model import SlipModel, as_other
from .slip_resolution import Board

_PATCH_FIELDS = (
    ("name", str),
    *((name, int) for name in ("row", "column")),
    *((name, float) for name in ("strike", "dip", "rake", "slip", "strike_slip", "dip_slip", "opening")),
    *((name, float) for name in ("depth", "top_depth", "bottom_depth", "length", "width", "longitude", "latitude")),
    *((name, float) for name in ("sigma", "resolution", "moment", "stress_drop", "board", "board_found")),
)
_SEGMENT_FIELDS = (
    ("name", str),
    *((name, float) for name in ("moment", "vector_moment", "magnitude", "mean_slip", "peak_slip", "rake")),
    *((name, float) for name in ("area", "depth")),
)
_CURVE_FIELDS = (
    *((name, float) for name in ("smoothing", "roughness", "misfit", "chi2", "abic", "moment", "magnitude")),
    ("peak_slip", float),
    ("chosen", int),
)


def tabulate_patches(
    model: SlipModel,
    frame: LocalFrame,
    drops_pa: np.ndarray,
    board: Board | None = None,
    *,
    shear_modulus_pa: float = 3.0e10,
) -> Table:
    """Return the outlines of the patches with all their numbers; tools that take faults read them again.

    Parameters
    ----------
    model : SlipModel
        Of n patches.
    frame : LocalFrame
        Where they lie.
    drops_pa : ndarray, (n,)
        Stress drop of each patch, Pa; NaN where it is not known.
    board : Board, optional
        A checkerboard test.
    shear_modulus_pa : float
        Pa.

    Returns
    -------
    Table
        Polygons in longitude and latitude; those of a vertical fault have no area. Degrees, metres, N m, Pa; longitude
        and latitude of the middle of the top edge; depth of the middle. `board` and `board_found`: the checkerboard.
    """
    patches = model.patches()
    numbers = [(s, k // s.n_along, k % s.n_along) for s in model.surfaces for k in range(len(s.patches))]
    sigma, moment = np.sqrt(model.trust.variance[0]), shear_modulus_pa * model.slip_m * model.areas_m2
    none = np.full(len(patches), np.nan)
    boards = (board.truth_m, board.found_m) if board else (none, none)
    extra = np.column_stack([sigma, model.trust.resolution, moment, drops_pa, *boards])
    rows, shapes = [], []
    for patch, (surface, row, column), values in zip(patches, numbers, extra):
        lon, lat = (float(v) for v in frame.to_geographic(patch.top_east_m, patch.top_north_m))
        parts = patch.slip_m * math.cos(patch.rake_rad), patch.slip_m * math.sin(patch.rake_rad)
        depths = patch.point("centroid")[2], patch.top_depth_m, patch.bottom_depth_m
        place = (*depths, patch.length_m, patch.width_m, lon, lat)
        shown = (float(v) if np.isfinite(v) else None for v in values)
        angles = (float(v) for v in patch.mechanism.degrees())
        rows.append((surface.name, row, column, *angles, patch.slip_m, *parts, 0.0, *place, *shown))
        ring = patch.outline()[[0, 1, 2, 3, 0], :2]
        corners = zip(*frame.to_geographic(ring[:, 0], ring[:, 1]))
        shapes.append("POLYGON ((" + ", ".join(f"{x:.9f} {y:.9f}" for x, y in corners) + "))")
    return Table(_PATCH_FIELDS, tuple(rows), tuple(shapes), "polygon")


def tabulate_segments(model: SlipModel, shear_modulus_pa: float) -> Table:
    """Return what every surface amounts to: N m, metres, degrees, m^2."""
    rows = []
    for total in model.segments(shear_modulus_pa):
        plain = total._replace(rake_rad=math.degrees(total.rake_rad))
        rows.append((plain.name, *(float(v) if math.isfinite(v) else None for v in plain[1:])))
    return Table(_SEGMENT_FIELDS, tuple(rows))


def tabulate_curve(model: SlipModel, shear_modulus_pa: float) -> Table:
    """Return the trade-off curve: smoothing in 1 / m, roughness and largest slip in m, moment in N m."""
    curve, rows = model.curve, []
    for k, coefficients in enumerate(curve.coefficients):
        other = as_other(model, coefficients)
        moment = other.moment_nm(shear_modulus_pa)
        magnitude = float(moment_magnitude(moment)) if moment > 0.0 else None
        fit = float(curve.misfit[k]), float(curve.misfit[k]) / model.system.count
        abic = float(curve.abic[k]) if np.isfinite(curve.abic[k]) else None
        chosen = int(curve.weight[k] == model.smoothing.weight)
        numbers = float(curve.weight[k]), float(curve.roughness_m[k]), *fit, abic
        rows.append((*numbers, moment, magnitude, float(other.slip_m.max()), chosen))
    return Table(_CURVE_FIELDS, tuple(rows))
