"""What the pairs of a network are good for: texts for the planner of baselines."""

from __future__ import annotations

import math
from datetime import datetime, timezone
from pathlib import Path
from typing import NamedTuple, Optional

from .errors import InputError
from .pair_figures import DEFORMATION_M, TOPOGRAPHY_M, PairFigures
from .readers.scene import Scene
from .words import mark, tr

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
    return tr(
        "Track {number}, {direction}, {swath} {polarisation}",
        number=taken.relative_orbit,
        direction=tr(taken.pass_direction),
        swath=taken.swath,
        polarisation=taken.polarisation,
    )


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
        left = len(ranked) - len(kept)
        texts.append(tr("Pairs left out for the difference of their Doppler centroids: {count}.", count=left))
    if not kept:
        return Advice([*texts, tr("No pair can give an interferogram: see the warnings.")], None, None)
    moved = [p for p in kept if event is None or relation_to_event(p, event) == "across"]
    still = [p for p in kept if event is None or relation_to_event(p, event) != "across"]
    heights = [pair for pair in still if pair.use == "topography"]
    motions = [pair for pair in moved if pair.use == "deformation"]
    between = [pair for pair in moved if pair.use == "both"]
    texts += _sentences(heights, motions, between, event)
    if event is not None and not moved:
        texts.append(tr("No pair encloses the earthquake: add scenes of the other side of its date."))
    deformation = next(iter([*motions, *between]), None)
    topography = next(iter([*heights, *(pair for pair in still if pair.use == "both")]), None)
    if deformation is not None and event is not None:
        texts += _combinations(deformation, still, event)
    return Advice(texts, deformation, topography)


def _sentences(heights, motions, between, event) -> list:
    texts = []
    if heights:
        text = tr(
            "Topography (a fringe for {height:.0f} m of height or less): {pairs}. Measuring deformation with it needs"
            " an accurate DEM.",
            height=TOPOGRAPHY_M,
            pairs=_best(heights),
        )
        when = tr("Take a pair whose dates lie both before or both after the earthquake.")
        texts.append(text if event else f"{text} {when}")
    if motions:
        text = tr(
            "Deformation (a fringe for {height:.0f} m of height or more, so that errors of the DEM hardly show):"
            " {pairs}.",
            height=DEFORMATION_M,
            pairs=_best(motions),
        )
        when = tr("Take a pair whose dates enclose the earthquake.")
        texts.append(text if event else f"{text} {when}")
    if between:
        texts.append(tr("Deformation with a good DEM, coarse topography: {pairs}.", pairs=_best(between)))
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
    passes = (
        (mark("Three passes without a DEM: {pair} with {other} for the topography."), shared),
        (mark("Four passes without a DEM: {pair} with {other} for the topography."), other),
    )
    for template, found in passes:
        if found:
            texts.append(tr(template, pair=dates, other=pair_dates(found[0])))
    before = [pair for pair in still if relation_to_event(pair, event) == "before"]
    if before:
        wanted = deformation.centre.perpendicular_m
        like = min(before, key=lambda pair: abs(abs(pair.centre.perpendicular_m) - abs(wanted)))
        texts.append(
            tr(
                "Damage: the coherence of {before} (B⊥ {first:.0f} m) before against that of {across} (B⊥ {second:.0f}"
                " m) across; the more alike the baselines the better.",
                before=pair_dates(like),
                first=like.centre.perpendicular_m,
                across=dates,
                second=wanted,
            )
        )
    return texts


def _best(pairs: list) -> str:
    named = [
        tr(
            "{pair} (B⊥ {baseline:.0f} m, {height} per fringe, 10 m of DEM error feign {error:.2g} mm)",
            pair=pair_dates(pair),
            baseline=pair.centre.perpendicular_m,
            height=_height(pair),
            error=1e4 * pair.dem_error,
        )
        for pair in pairs[:_SHOWN]
    ]
    rest = [tr("and {count} more", count=len(pairs) - _SHOWN)] if len(pairs) > _SHOWN else []
    return "; ".join([*named, *rest])


def _height(pair: PairFigures) -> str:
    height = abs(pair.height_of_ambiguity_m)
    return f"{height:.4g} m" if math.isfinite(height) else tr("no height")


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
        fields = {"dates": dates, "baseline": perpendicular, "critical": pair.critical_m}
        if pair.geometric_coherence <= 0.0:
            texts.append(
                tr(
                    "{dates}: the perpendicular baseline of {baseline:.0f} m is beyond the critical one of"
                    " {critical:.0f} m: no interferogram is possible.",
                    **fields,
                )
            )
        elif pair.geometric_coherence < _MUCH_OF_CRITICAL:
            texts.append(
                tr(
                    "{dates}: the perpendicular baseline of {baseline:.0f} m is more than half of the critical one of"
                    " {critical:.0f} m: coherence will be low, most of all on slopes facing the sensor.",
                    **fields,
                )
            )
        if 1.0 - pair.common_band > max_doppler:
            texts.append(
                tr(
                    "{dates}: the Doppler centroids differ by {doppler:.0f} Hz, so that the scenes share {share:.0f} %"
                    " of their azimuth spectra and coherence cannot exceed it.",
                    dates=dates,
                    doppler=pair.doppler_difference_hz,
                    share=100.0 * pair.common_band,
                )
            )
        if pair.overlap < _LITTLE_OVERLAP:
            share = 100.0 * pair.overlap
            texts.append(
                tr(
                    "{dates}: the scenes share {share:.0f} % of the ground of the earlier one.",
                    dates=dates,
                    share=share,
                )
            )
    return texts
