"""From chains to numbers a geologist reads: draws of every quantity, their intervals, and warnings."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from ..progress import Progress, check_cancelled
from ..results import Table
from ..words import mark, tr
from .blocks import cut_blocks
from .faults import told_name
from .frame import LocalFrame
from .geometry_cost import Cost, Fits, turn_into_bounds
from .geometry_model import NAMES, PER_FAULT, STRIKE, Bounds, upright
from .geometry_sampler import LARGEST_R_HAT, POPULATIONS, Chains, diagnose
from .geometry_search import Best
from .mechanism import moment_magnitude

_DEGREES = mark("degrees")
QUANTITIES = (
    ("longitude", _DEGREES),
    ("latitude", _DEGREES),
    *((name, "m") for name in ("east", "north", "top_depth", "bottom_depth", "centroid_depth", "length", "width")),
    *((name, _DEGREES) for name in ("strike", "dip", "rake")),
    ("slip", "m"),
    ("moment", "N m"),
    ("magnitude", "1"),
)
# The names of the unknowns as a sentence has them; the fields of tables keep the names of `NAMES`.
SPOKEN = {
    "east": mark("place to the east"),
    "north": mark("place to the north"),
    "top_depth": mark("depth of the top edge"),
    "length": mark("length"),
    "width": mark("width"),
    "strike": mark("strike"),
    "dip": mark("dip"),
}
# All quantities, in the report and along the axes of its picture.
TITLES = {
    "longitude": mark("longitude"),
    "latitude": mark("latitude"),
    "east": mark("east"),
    "north": mark("north"),
    "top_depth": mark("top depth"),
    "bottom_depth": mark("bottom depth"),
    "centroid_depth": mark("centroid depth"),
    "length": mark("length"),
    "width": mark("width"),
    "strike": mark("strike"),
    "dip": mark("dip"),
    "rake": mark("rake"),
    "slip": mark("slip"),
    "moment": mark("moment"),
    "magnitude": mark("magnitude"),
}
SHOWN = ("east", "north", "top_depth", "length", "width", "strike", "dip", "rake", "slip", "magnitude")
_MOST_DRAWS, _FEWEST_STEPS = 4000, 8
_BLOCK = 256
_AT_BOUND = 0.02  # of the bounds
_OFTEN = 0.025  # part of the draws
_LOW, _HIGH = mark("low"), mark("high")
_FIELDS = (
    ("fault", str),
    ("parameter", str),
    ("unit", str),
    *((n, float) for n in ("best", "mean", "sigma", "p2_5", "p50", "p97_5", "r_hat", "effective")),
    ("bound", str),
)


class Posterior(NamedTuple):
    """Draws of all quantities.

    Attributes
    ----------
    names : tuple of str
        Of the rectangles; ``all`` is added when there are several.
    draws : list of dict of str to ndarray
        For each name the quantities, (steps, chains), in the units of `QUANTITIES`.
    best : list of dict of str to float
        The same of the best model.
    """

    names: tuple
    draws: list
    best: list


def draw_quantities(
    cost: Cost,
    best: Best,
    chains: Chains,
    frame: LocalFrame,
    *,
    shear_modulus_pa: float,
    seed: int,
    progress: Progress,
) -> Posterior:
    """Return draws of place, size, mechanism, slip and moment; the slip is drawn for each model of the chains.

    Parameters
    ----------
    cost, best, chains
        The fit, the best model and the draws of rectangles.
    frame : LocalFrame
        Where they lie.
    shear_modulus_pa : float
        For the moment, Pa.
    seed : int
        Of the slips.
    progress : Progress
        Asked now and then whether to stop.

    Returns
    -------
    Posterior
        About 4000 draws. Strikes and rakes run on from those of the best model, without a jump at north.
    """
    steps, count, size = chains.models.shape
    models = chains.models[:: max(1, min(-(-steps * count // _MOST_DRAWS), steps // _FEWEST_STEPS))]
    flat = models.reshape(-1, size)
    parts = []
    for block in cut_blocks(len(flat), _BLOCK):
        check_cancelled(progress)
        parts.append(cost.evaluate(flat[block], best.bounds))
    fits = Fits(*(np.concatenate(values) for values in zip(*parts)))
    rng = np.random.default_rng([seed, 1 << 21])
    root = np.linalg.cholesky(np.linalg.inv(fits.precision))
    slips = fits.slip_m + (root @ rng.normal(size=(*fits.slip_m.shape, 1)))[..., 0]
    slips = turn_into_bounds(slips, best.bounds)
    faults = best.bounds.faults
    names = tuple(f"fault {k + 1}" if faults > 1 else "fault" for k in range(faults))
    draws, bests = [], []
    for k in range(faults):
        part, pair = slice(k * PER_FAULT, (k + 1) * PER_FAULT), slice(2 * k, 2 * k + 2)
        middle = _quantities(best.model[None, part], best.slip_m[None, pair], frame, shear_modulus_pa, None)
        one = _quantities(flat[:, part], slips[:, pair], frame, shear_modulus_pa, middle)
        draws.append({name: values.reshape(models.shape[:2]) for name, values in one.items()})
        bests.append({name: float(values[0]) for name, values in middle.items()})
    if faults > 1:
        names += ("all",)
        draws.append(_total(draws))
        bests.append({name: float(value) for name, value in _total(bests).items()})
    return Posterior(names, draws, bests)


def _quantities(models, slips, frame, shear_modulus_pa, middle):
    # The sine of numpy gives other last bits for values that do not lie side by side, and not always the same ones.
    columns = dict(zip(NAMES, np.ascontiguousarray(models.T)))
    slips = np.ascontiguousarray(slips.T)
    down = columns["width"] * np.sin(columns["dip"])
    moment = shear_modulus_pa * np.hypot(*slips) * columns["length"] * columns["width"]
    lon, lat = frame.to_geographic(columns["east"], columns["north"])
    strike, dip = (np.degrees(v) for v in upright(columns["strike"], columns["dip"]))
    strike, rake = strike % 360.0, np.degrees(np.arctan2(slips[1], slips[0]))
    if middle is not None:
        strike, dip, rake = _beside(strike, dip, rake, middle)
    found = {
        "longitude": lon,
        "latitude": lat,
        **{name: columns[name] for name in NAMES[:STRIKE]},
        "bottom_depth": columns["top_depth"] + down,
        "centroid_depth": columns["top_depth"] + 0.5 * down,
        "strike": strike,
        "dip": dip,
        "rake": rake,
        "slip": np.hypot(*slips),
        "moment": moment,
        "magnitude": moment_magnitude(np.maximum(moment, 1.0)),
    }
    return {name: found[name] for name, _ in QUANTITIES}


def _beside(strike, dip, rake, middle):
    """Angles in the sense of the best model: a plane that dips to the other side gets a dip above 90 degrees."""
    other = np.abs((strike - middle["strike"] + 180.0) % 360.0 - 180.0) > 90.0
    strike, dip = np.where(other, strike + 180.0, strike), np.where(other, 180.0 - dip, dip)
    rake = np.where(other, -rake, rake)
    strike, rake = (
        middle[n] + (v - middle[n] + 180.0) % 360.0 - 180.0 for n, v in (("strike", strike), ("rake", rake))
    )
    return strike, dip, rake


def _total(parts):
    moment = sum(part["moment"] for part in parts)
    return {"moment": moment, "magnitude": moment_magnitude(moment)}


def tabulate_posterior(posterior: Posterior, best: Best, chains: Chains) -> Table:
    """Return a row for each quantity: best, mean, standard deviation, percentiles, R-hat, effective draws, bound hit.

    Parameters
    ----------
    posterior : Posterior
        The draws.
    best : Best
        Whose bounds were used.
    chains : Chains
        The draws of rectangles.

    Returns
    -------
    Table
        Without geometry; units as the field says.
    """
    rows = []
    for k, (name, draws) in enumerate(zip(posterior.names, posterior.draws)):
        for quantity, unit in QUANTITIES:
            if quantity not in draws:
                continue
            values = draws[quantity]
            spread = np.percentile(values, (2.5, 50.0, 97.5))
            numbers = (posterior.best[k][quantity], values.mean(), values.std(), *spread)
            numbers += diagnose(values, populations=POPULATIONS)
            hit = (
                bound_hit(chains.models, k * PER_FAULT + NAMES.index(quantity), best.bounds)
                if quantity in NAMES
                else ""
            )
            rows.append((name, quantity, unit, *(float(v) for v in numbers), hit))
    return Table(_FIELDS, tuple(rows))


def bound_hit(models: np.ndarray, index: int, bounds: Bounds) -> str:
    """Return ``low`` or ``high`` when more than 2.5 % of the draws lie within 2 % of that bound, else an empty text.

    Parameters
    ----------
    models : ndarray, (..., 7 n)
        Draws, m and radians.
    index : int
        Which unknown.
    bounds : Bounds
        That the sampler had.

    Returns
    -------
    str
        ``low``, ``high`` or nothing.
    """
    low, high, values = bounds.low[index], bounds.high[index], models[..., index]
    margin = _AT_BOUND * (high - low)
    if np.mean(values < low + margin) > _OFTEN:
        return _LOW
    return _HIGH if np.mean(values > high - margin) > _OFTEN else ""


def posterior_warnings(posterior: Posterior, best: Best, chains: Chains) -> list:
    """Return what makes the posterior doubtful, as sentences.

    Parameters
    ----------
    posterior, best, chains
        Draws, best model and chains.

    Returns
    -------
    list of str
        Empty when bounds are free and chains and starts agree.
    """
    return [*_bound_warnings(posterior.names, best.bounds, chains), *_convergence_warnings(best, chains)]


def _bound_warnings(names, bounds, chains):
    found = []
    for k in range(bounds.faults):
        fault = told_name(names[k])
        for quantity in NAMES:
            index = k * PER_FAULT + NAMES.index(quantity)
            hit = bound_hit(chains.models, index, bounds)
            if not hit:
                continue
            value = (bounds.low if hit == _LOW else bounds.high)[index]
            if quantity == "top_depth" and hit == _LOW and value == 0.0:
                found.append(tr("The top of {fault} reaches the surface, where its depth has to end.", fault=fault))
                continue
            angle = quantity in ("strike", "dip")
            limit = tr("{value:.4g} degrees", value=np.degrees(value)) if angle else tr("{value:.4g} m", value=value)
            found.append(
                tr(
                    "The {quantity} of {fault} runs into its bound ({limit}): its interval is cut there, so widen the"
                    " bound, or say why it holds.",
                    fault=fault,
                    quantity=tr(SPOKEN[quantity]),
                    limit=limit,
                )
            )
    return found


def _convergence_warnings(best, chains):
    found = []
    worst = int(np.argmax(chains.r_hat))
    if chains.r_hat[worst] > LARGEST_R_HAT or not chains.converged:
        found.append(
            tr(
                "The chains disagree: R-hat is {r_hat:.3f} for the {quantity} (at most {wanted:g} is wanted) and the"
                " fewest independent draws are {draws:.0f}. Allow more steps, or narrow the bounds.",
                r_hat=chains.r_hat[worst],
                quantity=tr(SPOKEN[NAMES[worst % PER_FAULT]]),
                wanted=LARGEST_R_HAT,
                draws=np.min(chains.size),
            )
        )
    if len(best.misfits) > 1 and best.agreeing < 2:
        found.append(
            tr(
                "Only one of {starts} starts found the best model, so that a better one may be missed: allow"
                " more starts.",
                starts=len(best.misfits),
            )
        )
    return found
