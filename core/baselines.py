"""Baselines of all pairs of a list of scenes, what each pair can measure, and how coherent it can be."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import timedelta
from itertools import combinations
from typing import Optional

import numpy as np

from .errors import InputError
from .pair_advice import (
    Advice,
    advise,
    list_warnings,
    pair_dates,
    read_event,
    relation_to_event,
    scene_day,
    scene_name,
    track_name,
)
from .pair_figures import PairFigures, default_decay_days, measure_pair, time_apart
from .pictures import Panel, network_picture
from .progress import Progress, Span, check_cancelled
from .readers import open_scene
from .readers.scene import Scene
from .report import Report
from .results import Result, Table
from .words import mark, tr

# Scenes taken within ten minutes belong to one pass: two frames of a track, no pair.
_ONE_PASS = timedelta(minutes=10)
_MOST_ROWS = 60
_SCENE_FIELDS = (
    ("date", str), ("orbit", int), ("track", int), ("pass", str), ("days", float), ("bperp", float),
    ("doppler", float), ("pairs", int), ("file", str),
)  # fmt: skip

_FIELDS = (
    ("ref_date", str), ("sec_date", str), ("ref_orbit", int), ("sec_orbit", int), ("track", int), ("pass", str),
    ("swath", str), ("bperp", float), ("bpar", float), ("btemp", float), ("hoa", float),
    ("bperp_nf", float), ("bperp_ff", float), ("bperp_nl", float), ("bperp_fl", float),
    ("bpar_nf", float), ("bpar_ff", float), ("bpar_nl", float), ("bpar_fl", float),
    ("doppler", float), ("az_common", float), ("bcrit", float), ("coh_geom", float), ("coh_dopp", float),
    ("coh_temp", float), ("coherence", float), ("overlap", float), ("dem10_mm", float), ("use", str), ("event", str),
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
    event : str
        Time of the earthquake in UTC, ``2003-12-26`` or ``2003-12-26T01:56``; empty when no pair has to enclose one.
    max_doppler : float
        Largest share of the azimuth spectrum that a pair may lose to the Doppler difference, 0 to 1.
    """

    scenes: tuple
    orbits: str = ""
    point: Optional[tuple] = None
    height_m: float = 0.0
    decay_days: Optional[float] = None
    event: str = ""
    max_doppler: float = 0.3


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
        ``BEST_DEFORMATION``, ``BEST_TOPOGRAPHY``: dates of the advised pairs, empty where there is none. Table
        ``SCENES``: a point for each scene with its place in the network. ``HTML_TEXT``: a page.
    """
    event = _check(job)
    scenes = _open_scenes(job, Span(progress, 0.0, 0.3))
    groups = group_scenes(scenes)
    if len(groups) > 1:
        progress.message(
            tr("The scenes belong to {count} tracks; only scenes of one track form pairs.", count=len(groups))
        )
    for group in groups:
        if len(group) == 1:
            progress.warning(
                tr(
                    "{scene} is the only scene of this track and has no partner ({track}).",
                    scene=scene_name(group[0]),
                    track=track_name(group[0]),
                )
            )
    pairs = _measure_all(job, groups, Span(progress, 0.3, 0.9))
    advice = advise(pairs, event, job.max_doppler)
    best = min(pairs, key=lambda pair: abs(pair.centre.perpendicular_m))
    height = best.height_of_ambiguity_m
    values = {
        "BPERP": best.centre.perpendicular_m,
        "BPAR": best.centre.parallel_m,
        "BTEMP": best.temporal_days,
        "HEIGHT_OF_AMBIGUITY": height if math.isfinite(height) else None,
        "PAIR": " ".join(scene_day(scene) for scene in (best.reference, best.secondary)),
        "PAIRS": len(pairs),
        "BEST_DEFORMATION": pair_dates(advice.deformation) if advice.deformation else "",
        "BEST_TOPOGRAPHY": pair_dates(advice.topography) if advice.topography else "",
        "HTML_TEXT": write_page(job, groups, pairs, advice),
    }
    for text in list_warnings(pairs, job.max_doppler):
        progress.warning(text)
    progress.update(1.0)
    rows = tuple(_row(pair, relation_to_event(pair, event)) for pair in pairs)
    lines = tuple(_line(pair) for pair in pairs)
    tables = {"OUTPUT": Table(_FIELDS, rows, lines, "line"), "SCENES": _scene_table(groups, pairs)}
    return Result(values, tables)


def _check(job: BaselinesJob):
    """Return the time of the earthquake or None."""
    if len(job.scenes) < 2:
        raise InputError("INPUTS holds {found} scene: a baseline needs two or more.", found=len(job.scenes))
    if job.decay_days is not None and not job.decay_days > 0.0:
        raise InputError("DECAY_DAYS is {found}: it must be greater than zero.", found=job.decay_days)
    if not -500.0 <= job.height_m <= 9000.0:
        raise InputError("HEIGHT is {found} m: it must lie between -500 and 9000 m.", found=job.height_m)
    if not 0.0 < job.max_doppler <= 1.0:
        raise InputError("MAX_DOPPLER is {found}: it must lie above 0 and up to 1.", found=job.max_doppler)
    return read_event(job.event) if job.event else None


def _open_scenes(job: BaselinesJob, progress: Progress) -> list:
    """Return the scenes in their order of time; one scene given twice is refused."""
    given = []
    for index, path in enumerate(job.scenes):
        check_cancelled(progress)
        given.append(open_scene(path, job.orbits or None, progress))
        progress.update((index + 1) / len(job.scenes))
    scenes = sorted(given, key=lambda scene: scene.grid.middle_utc)
    if scenes != given:
        progress.message(
            tr("The scenes were put in their order of time: the earlier scene of a pair is its reference.")
        )
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
            names = {"one": scene_name(reference), "two": scene_name(secondary)}
            progress.warning(tr("{one} and {two} share no ground and are no pair.", **names))
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


def _row(pair: PairFigures, relation: str) -> tuple:
    """Return the values of `_FIELDS`."""
    one, two = pair.reference.acquisition, pair.secondary.acquisition
    height = pair.height_of_ambiguity_m
    row = (
        scene_day(pair.reference), scene_day(pair.secondary), one.absolute_orbit, two.absolute_orbit,
        one.relative_orbit, one.pass_direction, one.swath, pair.centre.perpendicular_m,
        pair.centre.parallel_m, pair.temporal_days,
        height if math.isfinite(height) else None,
        *(corner.perpendicular_m for corner in pair.corners), *(corner.parallel_m for corner in pair.corners),
        pair.doppler_difference_hz, 100.0 * pair.common_band, pair.critical_m, pair.geometric_coherence,
        pair.common_band, pair.temporal_coherence, pair.coherence, 100.0 * pair.overlap, 1e4 * pair.dem_error,
        pair.use, relation, scene_name(pair.reference), scene_name(pair.secondary),
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


def write_page(job: BaselinesJob, groups: list, pairs: list, advice: Advice) -> str:
    """Return the page: advice, warnings, the network of each track (lists of Scene), and a table of PairFigures."""
    report = Report(tr("Baselines"))
    report.heading(tr("Which pair for what")).listing(advice.texts)
    report.warnings(tr("Warnings"), list_warnings(pairs, job.max_doppler))
    panels = [panel for panel in (_panel(group, pairs) for group in groups) if panel.pairs]
    report.heading(tr("Network"))
    report.picture(network_picture(panels), tr("Perpendicular baseline against time; every line is a pair."))
    report.heading(tr("Pairs"))
    if len(pairs) > _MOST_ROWS:
        report.paragraph(
            tr(
                "The {shown} pairs of the highest expected coherence; the layer holds all {all}.",
                shown=_MOST_ROWS,
                all=len(pairs),
            )
        )
    shown = sorted(pairs, key=lambda pair: -pair.coherence)[:_MOST_ROWS]
    shown.sort(key=lambda pair: (track_name(pair.reference), pair_dates(pair)))
    report.table(map(tr, _GEOMETRY_HEADER), [_geometry_cells(pair) for pair in shown])
    report.heading(tr("Quality to expect"))
    report.table(map(tr, _QUALITY_HEADER), [_quality_cells(pair) for pair in shown])
    return report.listing(_notes(job, pairs)).to_html()


_GEOMETRY_HEADER = (
    mark("Reference / secondary"), mark("Track"), "B⊥ (m)", mark("B⊥ near to far (m)"), "B∥ (m)", mark("Days apart"),
    mark("Height of ambiguity (m)"), mark("Measures"),
)  # fmt: skip
_QUALITY_HEADER = (
    mark("Reference / secondary"), mark("Expected coherence"), mark("Critical B⊥ (m)"),
    mark("Doppler difference (Hz)"), mark("Common azimuth band (%)"), mark("Overlap (%)"),
)  # fmt: skip


def _geometry_cells(pair: PairFigures) -> tuple:
    centre, corners = pair.centre, [corner.perpendicular_m for corner in pair.corners]
    near, far = 0.5 * (corners[0] + corners[2]), 0.5 * (corners[1] + corners[3])
    height = pair.height_of_ambiguity_m
    return (
        pair_dates(pair),
        pair.reference.acquisition.relative_orbit,
        f"{centre.perpendicular_m:.2f}",
        f"{near:.2f} .. {far:.2f}",
        f"{centre.parallel_m:.2f}",
        f"{pair.temporal_days:.0f}",
        f"{height:.2f}" if math.isfinite(height) else tr("none"),
        tr(pair.use),
    )


def _quality_cells(pair: PairFigures) -> tuple:
    return (
        pair_dates(pair),
        f"{pair.coherence:.2f}",
        f"{pair.critical_m:.0f}",
        f"{pair.doppler_difference_hz:.0f}",
        f"{100.0 * pair.common_band:.0f}",
        f"{100.0 * pair.overlap:.0f}",
    )


def _notes(job: BaselinesJob, pairs: list) -> list:
    place = tr("at the middle of each reference scene")
    if job.point is not None:
        place = tr("at longitude {east:.5f}°, latitude {north:.5f}°", east=job.point[0], north=job.point[1])
    change = max(abs(pair.centre.parallel_m) / pair.slant_m for pair in pairs)
    days = job.decay_days or default_decay_days(pairs[0].reference.grid.wavelength_m)
    return [
        tr("The earlier scene is the reference; B = secondary minus reference; B⊥ grows with the look angle."),
        tr(
            "Values hold {place}, on ground {height:.0f} m above the ellipsoid. With 1000 m more, B⊥ at the same place"
            " in the scene changes by up to {change:.2f} m.",
            place=place,
            height=job.height_m,
            change=1000.0 * change,
        ),
        tr(
            "Expected coherence = (1 − |B⊥| / critical B⊥) × common azimuth band × exp(−days / decay time), on flat"
            " ground with a decay time of {days:.0f} days, an assumption for dry land with few plants. Fields take"
            " about 40 days, bare rock and desert years; forest and water lose their coherence within days.",
            days=days,
        ),
    ]


def _panel(group: list, pairs: list) -> Panel:
    """Return the network of a track."""
    index = {id(scene): k for k, scene in enumerate(group)}
    inside = [pair for pair in pairs if id(pair.reference) in index]
    links = tuple((index[id(p.reference)], index[id(p.secondary)], p.coherence) for p in inside)
    dates = tuple(scene.grid.middle_utc for scene in group)
    return Panel(track_name(group[0]), tuple(map(scene_day, group)), dates, _scene_baselines(group, inside), links)


def _scene_baselines(group: list, pairs: list) -> tuple:
    """Return the least-squares perpendicular baseline of every scene, the first at zero, metres."""
    index = {id(scene): k for k, scene in enumerate(group)}
    design = np.zeros((len(pairs) + 1, len(group)))
    design[-1, 0] = 1.0
    for row, pair in enumerate(pairs):
        design[row, index[id(pair.reference)]], design[row, index[id(pair.secondary)]] = -1.0, 1.0
    measured = [*(pair.centre.perpendicular_m for pair in pairs), 0.0]
    return tuple(np.linalg.lstsq(design, np.array(measured), rcond=None)[0].tolist())


def _scene_table(groups: list, pairs: list) -> Table:
    """Return a point for every scene of a pair in the middle of its footprint."""
    rows, points = [], []
    for group in groups:
        inside = [pair for pair in pairs if any(pair.reference is scene for scene in group)]
        for scene, baseline in zip(group, _scene_baselines(group, inside)):
            own = [pair for pair in inside if pair.reference is scene or pair.secondary is scene]
            if not own:
                continue
            taken = scene.acquisition
            days = time_apart(group[0], scene).total_seconds() / 86400.0
            middle = 0.5 * (scene.grid.start_range_m + scene.grid.stop_range_m)
            row = scene_day(scene), taken.absolute_orbit, taken.relative_orbit, taken.pass_direction, days, baseline
            rows.append((*row, float(scene.doppler.at(middle)), len(own), scene_name(scene)))
            lon, lat = own[0].centres_deg[0 if own[0].reference is scene else 1]
            points.append(f"POINT ({lon:.7f} {lat:.7f})")
    return Table(_SCENE_FIELDS, tuple(rows), tuple(points), "point")
