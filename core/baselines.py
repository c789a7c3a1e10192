"""Baselines of all pairs of a list of scenes, what each pair can measure, and how coherent it can be."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import timedelta
from itertools import combinations
from pathlib import Path
from typing import Optional

import numpy as np

from .errors import InputError
from .pair_figures import DEFORMATION_M, TOPOGRAPHY_M, PairFigures, default_decay_days, measure_pair, time_apart
from .pictures import Panel, network_picture
from .progress import Progress, Span, check_cancelled
from .readers import open_scene
from .readers.scene import Scene
from .report import Report
from .results import Result, Table

# Scenes taken within ten minutes belong to one pass: two frames of a track, no pair.
_ONE_PASS = timedelta(minutes=10)
_LITTLE_COMMON_BAND, _LITTLE_OVERLAP, _MUCH_OF_CRITICAL = 0.7, 0.5, 0.5
_MOST_ROWS = 60

_FIELDS = (
    ("ref_date", str), ("sec_date", str), ("ref_orbit", int), ("sec_orbit", int), ("track", int), ("pass", str),
    ("swath", str), ("bperp", float), ("bpar", float), ("btemp", float), ("hoa", float),
    ("bperp_nf", float), ("bperp_ff", float), ("bperp_nl", float), ("bperp_fl", float),
    ("bpar_nf", float), ("bpar_ff", float), ("bpar_nl", float), ("bpar_fl", float),
    ("doppler", float), ("az_common", float), ("bcrit", float), ("coh_geom", float), ("coh_dopp", float),
    ("coh_temp", float), ("coherence", float), ("overlap", float), ("dem10_mm", float), ("use", str),
    ("ref_file", str), ("sec_file", str),
)  # fmt: skip


@dataclass(frozen=True)
class BaselinesJob:
    """Parameters of `compute_baselines`.

    Attributes
    ----------
    scenes : tuple of str
        Two or more products that `open_scene` reads, in any order.
    orbits : str
        Folder of precise orbits, or one such file; empty for the state vectors of the products.
    point : tuple of float or None
        Longitude and latitude in degrees where the pairs are measured; None for the middle of each reference scene.
    height_m : float
        Height of the ground over the WGS84 ellipsoid, -500 to 9000. A height wrong by dh shifts B perpendicular by
        ``dh * B_parallel / (R sin(incidence))``, 3 mm per metre for 1 km of B parallel.
    decay_days : float or None
        Days after which the coherence has fallen to 1/e, > 0; None for 200 days at C band, in proportion to the square
        of the wavelength: dry land with few plants. Fields take about 40 days, bare rock and desert years.
    """

    scenes: tuple
    orbits: str = ""
    point: Optional[tuple] = None
    height_m: float = 0.0
    decay_days: Optional[float] = None


def compute_baselines(job: BaselinesJob, progress: Progress) -> Result:
    """Measure every pair of a list of scenes; the earlier scene of a pair is its reference.

    Only scenes of one track (relative orbit, pass, swath, polarisation, wavelength and look side) form pairs.

    Returns
    -------
    Result
        Table ``OUTPUT``: a line from the footprint centre of the reference to that of the secondary scene for each
        pair, with baselines in metres, days, Hz, and overlap and common band in percent. ``hoa`` is empty when there
        is no perpendicular baseline. Values ``BPERP``, ``BPAR``, ``BTEMP``, ``HEIGHT_OF_AMBIGUITY`` (metres, days) and
        ``PAIR`` (its dates): of the pair, or of the one with the smallest perpendicular baseline. ``PAIRS``: how many.
        ``HTML_TEXT``: a page.
    """
    _check(job)
    scenes = _open_scenes(job, Span(progress, 0.0, 0.3))
    groups = group_scenes(scenes)
    if len(groups) > 1:
        progress.message(f"The scenes belong to {len(groups)} tracks; only scenes of one track form pairs.")
    for group in groups:
        if len(group) == 1:
            progress.warning(f"{_name(group[0])} is the only scene of {_track(group[0])} and has no partner.")
    pairs = _measure_all(job, groups, Span(progress, 0.3, 0.9))
    best = min(pairs, key=lambda pair: abs(pair.centre.perpendicular_m))
    height = best.height_of_ambiguity_m
    values = {
        "BPERP": best.centre.perpendicular_m,
        "BPAR": best.centre.parallel_m,
        "BTEMP": best.temporal_days,
        "HEIGHT_OF_AMBIGUITY": height if math.isfinite(height) else None,
        "PAIR": " ".join(_day(scene) for scene in (best.reference, best.secondary)),
        "PAIRS": len(pairs),
        "HTML_TEXT": write_page(job, groups, pairs),
    }
    for text in list_warnings(pairs):
        progress.warning(text)
    progress.update(1.0)
    lines = tuple(_line(pair) for pair in pairs)
    return Result(values, {"OUTPUT": Table(_FIELDS, tuple(_row(pair) for pair in pairs), lines, "line")})


def _check(job: BaselinesJob) -> None:
    if len(job.scenes) < 2:
        raise InputError("INPUTS holds {found} scene: a baseline needs two or more.", found=len(job.scenes))
    if job.decay_days is not None and not job.decay_days > 0.0:
        raise InputError("DECAY_DAYS is {found}: it must be greater than zero.", found=job.decay_days)
    if not -500.0 <= job.height_m <= 9000.0:
        raise InputError("HEIGHT is {found} m: it must lie between -500 and 9000 m.", found=job.height_m)


def _open_scenes(job: BaselinesJob, progress: Progress) -> list:
    """Return the scenes in their order of time; one scene given twice is refused."""
    given = []
    for index, path in enumerate(job.scenes):
        check_cancelled(progress)
        given.append(open_scene(path, job.orbits or None, progress))
        progress.update((index + 1) / len(job.scenes))
    scenes = sorted(given, key=lambda scene: scene.grid.middle_utc)
    if scenes != given:
        progress.message("The scenes were put in their order of time: the earlier scene of a pair is its reference.")
    for one, other in zip(scenes, scenes[1:]):
        if _track_key(one) == _track_key(other) and time_apart(one, other) < timedelta(seconds=1):
            raise InputError(
                "INPUTS: {one} and {other} are the same scene: give each scene once.", one=one.path, other=other.path
            )
    return scenes


def _track_key(scene: Scene) -> tuple:
    taken = scene.acquisition
    track = taken.relative_orbit, taken.pass_direction, taken.swath, taken.polarisation
    return (*track, round(scene.grid.wavelength_m, 5), scene.grid.look_side)


def group_scenes(scenes) -> list:
    """Return the scenes (of class Scene) in lists of one track each, in the order in which they come."""
    groups = {}
    for scene in scenes:
        groups.setdefault(_track_key(scene), []).append(scene)
    return list(groups.values())


def _measure_all(job: BaselinesJob, groups: list, progress: Progress) -> list:
    chosen = [(one, other) for group in groups for one, other in combinations(group, 2)]
    chosen = [(one, other) for one, other in chosen if time_apart(one, other) > _ONE_PASS]
    pairs = []
    for index, (reference, secondary) in enumerate(chosen):
        check_cancelled(progress)
        figures = measure_pair(reference, secondary, point=job.point, height_m=job.height_m, decay_days=job.decay_days)
        if figures is None:
            progress.warning(f"{_name(reference)} and {_name(secondary)} share no ground and are no pair.")
        else:
            pairs.append(figures)
        progress.update((index + 1) / len(chosen))
    if not pairs:
        raise InputError(
            "INPUTS: none of the {n} scenes form a pair, they are of {groups} tracks or do not overlap: choose scenes"
            " of one track and frame, taken on different days.",
            n=len(job.scenes),
            groups=len(groups),
        )
    return pairs


def _name(scene: Scene) -> str:
    return Path(scene.path).name


def _day(scene: Scene) -> str:
    return scene.grid.middle_utc.strftime("%Y-%m-%d")


def _dates(pair: PairFigures) -> str:
    return f"{_day(pair.reference)} / {_day(pair.secondary)}"


def _track(scene: Scene) -> str:
    taken = scene.acquisition
    return f"track {taken.relative_orbit}, {taken.pass_direction}, {taken.swath} {taken.polarisation}"


def _row(pair: PairFigures) -> tuple:
    """Return the values of `_FIELDS`."""
    one, two = pair.reference.acquisition, pair.secondary.acquisition
    height = pair.height_of_ambiguity_m
    row = (
        _day(pair.reference), _day(pair.secondary), one.absolute_orbit, two.absolute_orbit, one.relative_orbit,
        one.pass_direction, one.swath, pair.centre.perpendicular_m, pair.centre.parallel_m, pair.temporal_days,
        height if math.isfinite(height) else None,
        *(corner.perpendicular_m for corner in pair.corners), *(corner.parallel_m for corner in pair.corners),
        pair.doppler_difference_hz, 100.0 * pair.common_band, pair.critical_m, pair.geometric_coherence,
        pair.common_band, pair.temporal_coherence, pair.coherence, 100.0 * pair.overlap, 1e4 * pair.dem_error,
        pair.use, _name(pair.reference), _name(pair.secondary),
    )  # fmt: skip
    return tuple(None if value is None else kind(value) for (_, kind), value in zip(_FIELDS, row))


def _line(pair: PairFigures) -> str:
    """Return the line between the footprint centres, for a map; across the date line it runs on beyond 180 degrees."""
    (west, south), (east, north) = pair.centres_deg
    if east - west > 180.0:
        west += 360.0
    elif west - east > 180.0:
        east += 360.0
    return f"LINESTRING ({west:.7f} {south:.7f}, {east:.7f} {north:.7f})"


def list_warnings(pairs) -> list:
    """Return a sentence for every property of a PairFigures that will spoil its interferogram."""
    texts = []
    for pair in pairs:
        dates, perpendicular = _dates(pair), abs(pair.centre.perpendicular_m)
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
        if pair.common_band < _LITTLE_COMMON_BAND:
            texts.append(
                f"{dates}: the Doppler centroids differ by {pair.doppler_difference_hz:.0f} Hz, so that the scenes"
                f" share {100.0 * pair.common_band:.0f} % of their azimuth spectra and coherence cannot exceed it."
            )
        if pair.overlap < _LITTLE_OVERLAP:
            texts.append(f"{dates}: the scenes share {100.0 * pair.overlap:.0f} % of the ground of the earlier one.")
    return texts


def write_page(job: BaselinesJob, groups: list, pairs: list) -> str:
    """Return the page: advice, warnings, the network of each track (lists of Scene), and a table of PairFigures."""
    report = Report("Baselines")
    report.heading("Which pair for what").listing(_advice(pairs))
    report.warnings("Warnings", list_warnings(pairs))
    panels = [panel for panel in (_panel(group, pairs) for group in groups) if panel.pairs]
    report.heading("Network")
    report.picture(network_picture(panels), "Perpendicular baseline against time; every line is a pair.")
    report.heading("Pairs")
    if len(pairs) > _MOST_ROWS:
        report.paragraph(f"The {_MOST_ROWS} pairs of the highest expected coherence; the layer holds all {len(pairs)}.")
    shown = sorted(pairs, key=lambda pair: -pair.coherence)[:_MOST_ROWS]
    shown.sort(key=lambda pair: (_track(pair.reference), _dates(pair)))
    report.table(_GEOMETRY_HEADER, [_geometry_cells(pair) for pair in shown])
    report.heading("Quality to expect")
    report.table(_QUALITY_HEADER, [_quality_cells(pair) for pair in shown])
    return report.listing(_notes(job, pairs)).to_html()


def _advice(pairs: list) -> list:
    texts = []
    ranked = sorted((pair for pair in pairs if pair.use != "none"), key=lambda pair: -pair.coherence)
    heights = [pair for pair in ranked if pair.use == "topography"]
    motions = [pair for pair in ranked if pair.use == "deformation"]
    between = [pair for pair in ranked if pair.use == "both"]
    if heights:
        texts.append(
            f"Topography (a fringe for {TOPOGRAPHY_M:.0f} m of height or less): {_best(heights)}. Take a pair whose"
            " dates lie both before or both after the earthquake. Measuring deformation with it needs an accurate DEM."
        )
    if motions:
        texts.append(
            f"Deformation (a fringe for {DEFORMATION_M:.0f} m of height or more, so that errors of the DEM hardly"
            f" show): {_best(motions)}. Take a pair whose dates enclose the earthquake."
        )
    if between:
        texts.append(f"Deformation with a good DEM, coarse topography: {_best(between)}.")
    if not ranked:
        texts.append("No pair can give an interferogram: see the warnings.")
    return texts


def _best(pairs: list) -> str:
    named = [
        f"{_dates(pair)} (B⊥ {pair.centre.perpendicular_m:.0f} m, {_height(pair)} per fringe, 10 m of DEM error feign"
        f" {1e4 * pair.dem_error:.2g} mm)"
        for pair in pairs[:3]
    ]
    rest = f" and {len(pairs) - 3} more" if len(pairs) > 3 else ""
    return "; ".join(named) + rest


def _height(pair: PairFigures) -> str:
    height = abs(pair.height_of_ambiguity_m)
    return f"{height:.4g} m" if math.isfinite(height) else "no height"


_GEOMETRY_HEADER = (
    "Reference / secondary", "Track", "B⊥ (m)", "B⊥ near to far (m)", "B∥ (m)", "Days", "Height of ambiguity (m)",
    "Measures",
)  # fmt: skip
_QUALITY_HEADER = (
    "Reference / secondary", "Expected coherence", "Critical B⊥ (m)", "Doppler difference (Hz)",
    "Common azimuth band (%)", "Overlap (%)",
)  # fmt: skip


def _geometry_cells(pair: PairFigures) -> tuple:
    centre, corners = pair.centre, [corner.perpendicular_m for corner in pair.corners]
    near, far = 0.5 * (corners[0] + corners[2]), 0.5 * (corners[1] + corners[3])
    height = pair.height_of_ambiguity_m
    return (
        _dates(pair),
        pair.reference.acquisition.relative_orbit,
        f"{centre.perpendicular_m:.2f}",
        f"{near:.2f} .. {far:.2f}",
        f"{centre.parallel_m:.2f}",
        f"{pair.temporal_days:.0f}",
        f"{height:.2f}" if math.isfinite(height) else "none",
        pair.use,
    )


def _quality_cells(pair: PairFigures) -> tuple:
    return (
        _dates(pair),
        f"{pair.coherence:.2f}",
        f"{pair.critical_m:.0f}",
        f"{pair.doppler_difference_hz:.0f}",
        f"{100.0 * pair.common_band:.0f}",
        f"{100.0 * pair.overlap:.0f}",
    )


def _notes(job: BaselinesJob, pairs: list) -> list:
    place = "at the middle of each reference scene"
    if job.point is not None:
        place = f"at longitude {job.point[0]:.5f}°, latitude {job.point[1]:.5f}°"
    change = max(abs(pair.centre.parallel_m) / pair.slant_m for pair in pairs)
    days = job.decay_days or default_decay_days(pairs[0].reference.grid.wavelength_m)
    return [
        "The earlier scene is the reference; B = secondary minus reference; B⊥ grows with the look angle.",
        f"Values hold {place}, on ground {job.height_m:.0f} m above the ellipsoid. With 1000 m more, B⊥ at the same"
        f" place in the scene changes by up to {1000.0 * change:.2f} m.",
        "Expected coherence = (1 − |B⊥| / critical B⊥) × common azimuth band × exp(−days / decay time), on flat ground"
        f" with a decay time of {days:.0f} days, an assumption for dry land with few plants. Fields take about 40 days,"
        " bare rock and desert years; forest and water lose their coherence within days.",
    ]


def _panel(group: list, pairs: list) -> Panel:
    """Return the network of a track; baselines of the scenes are the least-squares ones, the first scene at zero."""
    index = {id(scene): k for k, scene in enumerate(group)}
    inside = [pair for pair in pairs if id(pair.reference) in index]
    links = tuple((index[id(p.reference)], index[id(p.secondary)], p.coherence) for p in inside)
    design = np.zeros((len(links) + 1, len(group)))
    design[-1, 0] = 1.0
    for row, (one, two, _) in enumerate(links):
        design[row, one], design[row, two] = -1.0, 1.0
    measured = [*(pair.centre.perpendicular_m for pair in inside), 0.0]
    found = np.linalg.lstsq(design, np.array(measured), rcond=None)[0]
    dates = tuple(scene.grid.middle_utc for scene in group)
    title = _track(group[0]).replace("track", "Track", 1)
    return Panel(title, tuple(map(_day, group)), dates, tuple(found.tolist()), links)
