"""What the pairs of a network are good for: texts for the planner of baselines."""

from __future__ import annotations

import math
from datetime import datetime, timezone
from pathlib import Path
from typing import NamedTuple, Optional

from .errors import InputError
from .pair_figures import DEFORMATION_M, TOPOGRAPHY_M, PairFigures
from .readers.scene import Scene

_LITTLE_OVERLAP, _MUCH_OF_CRITICAL = 0.5, 0.5
_SHOWN = 3


class Advice(NamedTuple):
    """Sentences for the user, and the pairs they advise (None where there is none).

    Attributes
    ----------
    texts : list of str
    deformation, topography : PairFigures or None
    """

    texts: list
    deformation: Optional[PairFigures]
    topography: Optional[PairFigures]


def scene_name(scene: Scene) -> str:
    """Return the name of the file of a scene."""
    return Path(scene.path).name


def scene_day(scene: Scene) -> str:
    """Return the date of a scene."""
    return scene.grid.middle_utc.strftime("%Y-%m-%d")


def pair_dates(pair: PairFigures) -> str:
    """Return the dates of a pair."""
    return f"{scene_day(pair.reference)} / {scene_day(pair.secondary)}"


def track_name(scene: Scene) -> str:
    """Return track, pass, swath and polarisation of a scene."""
    taken = scene.acquisition
    return f"track {taken.relative_orbit}, {taken.pass_direction}, {taken.swath} {taken.polarisation}"


def read_event(text: str) -> datetime:
    """Return a time given as ``2003-12-26`` (its first moment) or ``2003-12-26T01:56:52``, UTC."""
    try:
        found = datetime.fromisoformat(text.strip().rstrip("Z"))
    except ValueError:
        raise InputError(
            "EVENT is '{found}': give the UTC time of the earthquake as 2003-12-26 or 2003-12-26T01:56.", found=text
        ) from None
    return found if found.tzinfo else found.replace(tzinfo=timezone.utc)


def relation_to_event(pair: PairFigures, event: Optional[datetime]) -> str:
    """Return ``before``, ``across`` or ``after`` an earthquake; an empty text without one."""
    if event is None:
        return ""
    if pair.secondary.grid.middle_utc < event:
        return "before"
    return "after" if pair.reference.grid.middle_utc > event else "across"


def advise(pairs: list, event: Optional[datetime], max_doppler: float) -> Advice:
    """Tell which pair of class PairFigures measures what.

    Parameters
    ----------
    pairs : list of PairFigures
        The network.
    event : datetime or None
        When the ground moved: deformation has to enclose it, topography must not.
    max_doppler : float
        Pairs that lose more of the azimuth spectrum than this share are not advised, 0 to 1.
    """
    ranked = sorted((pair for pair in pairs if pair.use != "none"), key=lambda pair: -pair.coherence)
    kept = [pair for pair in ranked if 1.0 - pair.common_band <= max_doppler]
    texts = []
    if len(kept) < len(ranked):
        texts.append(f"{len(ranked) - len(kept)} pairs are left out for the difference of their Doppler centroids.")
    if not kept:
        return Advice([*texts, "No pair can give an interferogram: see the warnings."], None, None)
    moved = [p for p in kept if event is None or relation_to_event(p, event) == "across"]
    still = [p for p in kept if event is None or relation_to_event(p, event) != "across"]
    heights = [pair for pair in still if pair.use == "topography"]
    motions = [pair for pair in moved if pair.use == "deformation"]
    between = [pair for pair in moved if pair.use == "both"]
    texts += _sentences(heights, motions, between, event)
    if event is not None and not moved:
        texts.append("No pair encloses the earthquake: add scenes of the other side of its date.")
    deformation = next(iter([*motions, *between]), None)
    topography = next(iter([*heights, *(pair for pair in still if pair.use == "both")]), None)
    if deformation is not None and event is not None:
        texts += _combinations(deformation, still, event)
    return Advice(texts, deformation, topography)


def _sentences(heights, motions, between, event) -> list:
    texts = []
    if heights:
        when = "" if event else " Take a pair whose dates lie both before or both after the earthquake."
        texts.append(
            f"Topography (a fringe for {TOPOGRAPHY_M:.0f} m of height or less): {_best(heights)}.{when} Measuring"
            " deformation with it needs an accurate DEM."
        )
    if motions:
        when = "" if event else " Take a pair whose dates enclose the earthquake."
        texts.append(
            f"Deformation (a fringe for {DEFORMATION_M:.0f} m of height or more, so that errors of the DEM hardly"
            f" show): {_best(motions)}.{when}"
        )
    if between:
        texts.append(f"Deformation with a good DEM, coarse topography: {_best(between)}.")
    return texts


def _combinations(deformation: PairFigures, still: list, event: datetime) -> list:
    """What goes with the pair of the earthquake: topography without a DEM, and coherence before it for damage."""
    texts, dates = [], pair_dates(deformation)
    still = [pair for pair in still if track_name(pair.reference) == track_name(deformation.reference)]
    shared, other = [], []
    for pair in still:
        if pair.use == "topography":
            ends = (pair.reference, pair.secondary)
            common = any(one is two for one in ends for two in (deformation.reference, deformation.secondary))
            (shared if common else other).append(pair)
    for name, found in (("Three", shared), ("Four", other)):
        if found:
            texts.append(f"{name} passes without a DEM: {dates} with {pair_dates(found[0])} for the topography.")
    before = [pair for pair in still if relation_to_event(pair, event) == "before"]
    if before:
        wanted = deformation.centre.perpendicular_m
        like = min(before, key=lambda pair: abs(abs(pair.centre.perpendicular_m) - abs(wanted)))
        texts.append(
            f"Damage: the coherence of {pair_dates(like)} (B⊥ {like.centre.perpendicular_m:.0f} m) before against that"
            f" of {dates} (B⊥ {wanted:.0f} m) across; the more alike the baselines the better."
        )
    return texts


def _best(pairs: list) -> str:
    named = [
        f"{pair_dates(pair)} (B⊥ {pair.centre.perpendicular_m:.0f} m, {_height(pair)} per fringe, 10 m of DEM error"
        f" feign {1e4 * pair.dem_error:.2g} mm)"
        for pair in pairs[:_SHOWN]
    ]
    rest = f" and {len(pairs) - _SHOWN} more" if len(pairs) > _SHOWN else ""
    return "; ".join(named) + rest


def _height(pair: PairFigures) -> str:
    height = abs(pair.height_of_ambiguity_m)
    return f"{height:.4g} m" if math.isfinite(height) else "no height"


def list_warnings(pairs, max_doppler: float = 0.3) -> list:
    """Return a sentence for every property of a pair that will spoil its interferogram.

    Parameters
    ----------
    pairs : list of PairFigures
        The network.
    max_doppler : float
        Share of the azimuth spectrum that a pair may lose to the Doppler difference, 0 to 1.
    """
    texts = []
    for pair in pairs:
        dates, perpendicular = pair_dates(pair), abs(pair.centre.perpendicular_m)
        if pair.geometric_coherence <= 0.0:
            texts.append(
                f"{dates}: the perpendicular baseline of {perpendicular:.0f} m is beyond the critical one of"
                f" {pair.critical_m:.0f} m: no interferogram is possible."
            )
        elif pair.geometric_coherence < _MUCH_OF_CRITICAL:
            texts.append(
                f"{dates}: the perpendicular baseline of {perpendicular:.0f} m is more than half of the critical one of"
                f" {pair.critical_m:.0f} m: coherence will be low, most of all on slopes facing the sensor."
            )
        if 1.0 - pair.common_band > max_doppler:
            texts.append(
                f"{dates}: the Doppler centroids differ by {pair.doppler_difference_hz:.0f} Hz, so that the scenes"
                f" share {100.0 * pair.common_band:.0f} % of their azimuth spectra and coherence cannot exceed it."
            )
        if pair.overlap < _LITTLE_OVERLAP:
            texts.append(f"{dates}: the scenes share {100.0 * pair.overlap:.0f} % of the ground of the earlier one.")
    return texts
