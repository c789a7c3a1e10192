"""How the fault slipped: slip on patches of known faults from observed displacements."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np

from ...errors import InputError
from ...progress import Progress, Span, check_cancelled
from ...report import Report
from ...results import Result
from ...words import mark, tr
from ..frame import LocalFrame
from ..inversion_report import add_tracks
from ..mechanism import moment_magnitude
from ..noise import NoiseModel
from ..observations import RAMPS, cholesky_factors, doubts, tabulate_points, whiten
from ..slip_basis import BasisChoice, Edges
from ..slip_model import SlipModel, invert_slip
from ..slip_patches import Margin, PatchSize, SlipSurface, check_count, cut_surface, enlarge
from ..slip_report import add_board, add_slip, moment_range
from ..slip_resolution import Board, checkerboard
from ..slip_solver import solve_damped
from ..slip_tables import tabulate_curve, tabulate_patches, tabulate_segments
from ..slip_warnings import POOR_CHI2, slip_warnings
from ..stress_drop import SlipStressDrop, circular_stress_drop, slip_stress_drop
from ..tracks import frame_of_tracks, read_tracks
from .fault_layer import read_faults

_BASIS_NAMES = {"patches": mark("patches"), "fourier": mark("Fourier series")}
_RAMP_NAMES = {"none": mark("nothing"), "offset": mark("an offset"), "plane": mark("an offset and a plane")}
_RULE_NAMES = {"abic": "ABIC", "corner": mark("the corner of the curve"), "fixed": mark("the user")}
_SLIPPED = 0.2  # patches with more than this part of the largest slip make the area of the rupture
_MANY_PATCHES = 360
_STRAIGHT_RAD = 1e-3
_TURNED = 0.7  # a turned track that brings the misfit below this part is the one with the wrong sign


@dataclass(frozen=True)
class SlipJob:
    """Parameters of `invert_slip_layers`.

    Attributes
    ----------
    tracks : tuple
        See `tracks`.
    noise : tuple or None
        Correlated standard deviation (m), range (m), white standard deviation (m), for tracks without a matrix.
    faults : tuple
        Features, see `fault_layer`; each is a surface, its rake the central one.
    ramps : str
        What each track may add, of `RAMPS`.
    patch_length_m, patch_width_m : float or None
        Size of the patches; None for about 360 patches in all.
    patches_along, patches_down : int or None
        Numbers of each fault in place of sizes.
    extend_ends_m, extend_down_m, extend_up_m : float
        By how much faults are made larger.
    basis : str
        ``patches`` or ``fourier``.
    rake_range_rad : float
        On either side of the central rake, 0 for a fixed one, below pi / 2.
    largest_slip_m : float or None
        Bound of each of the two parts of slip.
    terms_along, terms_down : int
        Of the Fourier series.
    top, bottom, ends : str
        ``free`` or ``damped``.
    rule : str
        ``abic``, ``corner`` or ``fixed``.
    smoothing : float or None
        For ``fixed``, 1 / m.
    checkerboard_m : float or None
        Side of the squares of a test; None for none.
    seed : int
        Of the noise of the test.
    poisson_ratio, shear_modulus_pa : float
        Of the rock.
    """

    tracks: tuple
    faults: tuple
    noise: tuple | None = None
    ramps: str = "plane"
    patch_length_m: float | None = None
    patch_width_m: float | None = None
    patches_along: int | None = None
    patches_down: int | None = None
    extend_ends_m: float = 0.0
    extend_down_m: float = 0.0
    extend_up_m: float = 0.0
    basis: str = "patches"
    rake_range_rad: float = 0.25 * math.pi
    largest_slip_m: float | None = None
    terms_along: int = 12
    terms_down: int = 8
    top: str = "free"
    bottom: str = "damped"
    ends: str = "damped"
    rule: str = "abic"
    smoothing: float | None = None
    checkerboard_m: float | None = None
    seed: int = 0
    poisson_ratio: float = 0.25
    shear_modulus_pa: float = 3.0e10


class Findings(NamedTuple):
    """The model, its stress drop, the test or None, and sentences of warning."""

    model: SlipModel
    drop: SlipStressDrop
    board: Board | None
    warnings: list


def invert_slip_layers(job: SlipJob, progress: Progress) -> Result:
    """Find the slip on faults that explains displacements, and how far to trust it.

    Returns
    -------
    Result
        MW, MOMENT, MOMENT_SIGMA, MOMENT_LOW, MOMENT_HIGH (N m; the last two for half a decade less and more smoothing),
        PEAK_SLIP (m), CHI2, EXPLAINED (percent of the variance), SMOOTHING_USED (1 / m), RATIO, NEGATIVE_SHARE
        (percent), STRESS_DROP (Pa, weighted with the slip), PATCHES, HTML_TEXT. Tables FAULTS_OUTPUT (outlines of the
        patches), SEGMENTS, PREDICTED, RESIDUAL (points), TRADEOFF.
    """
    _check(job)
    frame = frame_of_tracks(job.tracks)
    noise = NoiseModel(*job.noise) if job.noise else None
    observations = read_tracks(job.tracks, frame, noise=noise)
    surfaces = make_surfaces(job, frame)
    fields = {"patches": check_count(surfaces), "observations": observations.count}
    progress.message(tr("Patches: {patches}, observations: {observations}.", **fields))
    found = _find(job, observations, surfaces, progress)
    for text in found.warnings:
        progress.warning(text)
    points = tabulate_points(observations, frame, found.model.predicted_m, found.model.trend_m)
    values = _numbers(job, found, observations)
    tables = {
        "FAULTS_OUTPUT": tabulate_patches(
            found.model, frame, found.drop.patches_pa, found.board, shear_modulus_pa=job.shear_modulus_pa
        ),
        "SEGMENTS": tabulate_segments(found.model, job.shear_modulus_pa),
        "PREDICTED": points,
        "RESIDUAL": points,
        "TRADEOFF": tabulate_curve(found.model, job.shear_modulus_pa),
    }
    check_cancelled(progress)
    values["HTML_TEXT"] = _page(job, found, observations, values, progress)
    progress.update(1.0)
    return Result(values, tables)


def _check(job):
    if job.ramps not in RAMPS:
        raise InputError("RAMPS is '{found}'; choose one of {wanted}.", found=job.ramps, wanted=", ".join(RAMPS))
    if not job.shear_modulus_pa > 0.0:
        raise InputError("SHEAR_MODULUS is {found:g} Pa: it must be above zero.", found=float(job.shear_modulus_pa))


def _find(job, observations, surfaces, progress) -> Findings:
    choice = BasisChoice(
        job.basis,
        Edges(job.top, job.bottom, job.ends),
        job.rake_range_rad,
        job.largest_slip_m or math.inf,
        (job.terms_along, job.terms_down),
    )
    model = invert_slip(
        observations,
        surfaces,
        choice,
        ramps=job.ramps,
        rule=job.rule,
        weight=job.smoothing,
        poisson_ratio=job.poisson_ratio,
        progress=Span(progress, 0.0, 0.85),
    )
    if not np.any(model.slip_m > 0.0):
        raise InputError(
            "No slip in the direction asked for explains the data: check RAKE and the side to which the fault dips, and"
            " the sign of the displacement."
        )
    _check_signs(model, observations, progress)
    rock = {"shear_modulus_pa": job.shear_modulus_pa, "poisson_ratio": job.poisson_ratio}
    drop = slip_stress_drop(model.patches(), **rock)
    progress.update(0.92)
    board = None
    if job.checkerboard_m is not None:
        board = checkerboard(
            model.system,
            model.smoothing,
            surfaces,
            size_m=job.checkerboard_m,
            slip_m=float(model.slip_m.max()),
            seed=job.seed,
            scale=model.trust.scale,
            progress=progress,
        )
    return Findings(model, drop, board, doubts(observations) + slip_warnings(model, choice))


def _check_signs(model, observations, progress):
    """Refuse tracks of which one agrees with the others and the rake only when its sign is turned."""
    lines = [k for k, kind in enumerate(observations.kinds) if kind == "los"]
    if len(lines) < 2 or model.chi2 < POOR_CHI2:
        return
    factors, misfits = cholesky_factors(observations), []
    for k in lines:
        turned = observations.displacement_m.copy()
        turned[observations.rows(k)] *= -1.0
        system = model.system.with_data(whiten(factors, turned))
        found = solve_damped(system, model.smoothing, start=model.coefficients, progress=progress)
        misfits.append(system.misfit(found))
    best = int(np.argmin(misfits))
    if misfits[best] < _TURNED * model.system.misfit(model.coefficients):
        raise InputError(
            "'{track}' agrees with the other tracks and the rake only when its sign is turned: displacement is positive"
            " toward the sensor in all of them.",
            track=observations.names[lines[best]],
        )


def make_surfaces(job: SlipJob, frame: LocalFrame) -> list[SlipSurface]:
    """Return the faults of a job cut into patches, one surface for each feature."""
    faults = read_faults(job.faults, frame, slips=False)
    groups, start = [], 0
    for feature in job.faults:
        count = len(read_faults((feature,), frame, slips=False))
        groups.append(
            enlarge(faults[start : start + count], Margin(job.extend_ends_m, job.extend_down_m, job.extend_up_m))
        )
        start += count
    area = sum(fault.area_m2 for group in groups for fault in group)
    usual = math.sqrt(area / _MANY_PATCHES)
    length = job.patch_length_m or job.patch_width_m or usual
    size = PatchSize(length, job.patch_width_m or job.patch_length_m or usual, job.patches_along, job.patches_down)
    return [cut_surface(group, size, name=_base_name(group)) for group in groups]


def _base_name(group):
    return group[0].name.rsplit(" ", 1)[0] if len(group) > 1 else group[0].name


def _numbers(job, found, observations):
    model, mu = found.model, job.shear_modulus_pa
    moment = model.moment_nm(mu)
    low, high = moment_range(model, mu)
    data = observations.displacement_m - model.trend_m
    left = data - model.predicted_m
    return {
        "MW": float(moment_magnitude(moment)),
        "MOMENT": moment,
        "MOMENT_SIGMA": mu * model.trust.moment_sigma_m3,
        "MOMENT_LOW": low,
        "MOMENT_HIGH": high,
        "PEAK_SLIP": float(model.slip_m.max()),
        "CHI2": model.chi2,
        "EXPLAINED": 100.0 * (1.0 - float(np.sum(left**2) / np.sum(data**2))),
        "SMOOTHING_USED": model.smoothing.weight,
        "RATIO": model.smoothing.ratio,
        "NEGATIVE_SHARE": 100.0 * model.negative_share,
        "STRESS_DROP": found.drop.slip_weighted.value_pa,
        "PATCHES": len(model.slip_m),
    }


def _page(job, found, observations, values, progress):
    model = found.model
    page = Report(tr("Slip from displacements"))
    slipped = model.slip_m > _SLIPPED * model.slip_m.max()
    circular = circular_stress_drop(
        values["MOMENT"], float(model.areas_m2[slipped].sum()), shear_modulus_pa=job.shear_modulus_pa
    )
    page.facts(
        (
            *_size_facts(job, found, observations, values),
            (tr("Slip against the rake"), f"{values['NEGATIVE_SHARE']:.1f} %"),
            (tr("Stress drop"), str(found.drop.slip_weighted)),
            ("", str(found.drop.area_mean)),
            (
                "",
                tr(
                    "{drop} (patches with more than {part:.0f} % of the largest slip)",
                    drop=str(circular),
                    part=100 * _SLIPPED,
                ),
            ),
            (
                tr("Rock"),
                tr("Poisson {nu:g}, shear modulus {mu:g} GPa", nu=job.poisson_ratio, mu=job.shear_modulus_pa / 1e9),
            ),
        )
    )
    page.warnings(tr("Read with care"), found.warnings)
    add_slip(page, model, job.shear_modulus_pa)
    check_cancelled(progress)
    if found.board:
        add_board(page, model, found.board, job.checkerboard_m)
    check_cancelled(progress)
    add_tracks(page, observations, model.predicted_m, model.trend_m, _outlines(model))
    page.paragraph(
        tr(
            "Standard deviations hold for this smoothing and these faults, without the bounds: they know neither of a"
            " wrong dip or place, nor of layers. Smoothing draws slip deeper and wider: on synthetic faults it adds 3"
            " to 13 % to the moment and takes 8 to 15 % from the largest slip."
        )
    )
    return page.to_html()


def _size_facts(job, found, observations, values):
    """What was found, and from what, as names and values."""
    model = found.model
    return (
        (tr("Moment magnitude"), f"{values['MW']:.2f}"),
        (
            tr("Moment"),
            tr(
                "{moment:.3g} N m, standard deviation {sigma:.2g}",
                moment=values["MOMENT"],
                sigma=values["MOMENT_SIGMA"],
            ),
        ),
        (
            tr("Half a decade less or more smoothing"),
            tr("{low:.3g} to {high:.3g} N m", low=values["MOMENT_LOW"], high=values["MOMENT_HIGH"]),
        ),
        (tr("Largest slip"), f"{values['PEAK_SLIP']:.3g} m"),
        (
            tr("Patches"),
            tr(
                "{count}; faults: {faults}; basis: {basis}",
                count=len(model.slip_m),
                faults=len(model.surfaces),
                basis=tr(_BASIS_NAMES[job.basis]),
            ),
        ),
        (
            tr("Observations"),
            tr(
                "{count} in {tracks} tracks; for each is estimated: {ramps}",
                count=observations.count,
                tracks=len(observations.names),
                ramps=tr(_RAMP_NAMES[job.ramps]),
            ),
        ),
        (tr("Explained"), tr("{part:.1f} % of the variance", part=values["EXPLAINED"])),
        (
            tr("Misfit per datum (whitened)"),
            tr("{found:.3g}; {count:.0f} numbers determined", found=values["CHI2"], count=model.trust.parameters),
        ),
        (
            tr("Smoothing"),
            tr(
                "{weight:.3g} per m, chosen by {rule}; across the mean rake x {ratio:g}",
                weight=model.smoothing.weight,
                rule=tr(_RULE_NAMES[job.rule]),
                ratio=values["RATIO"],
            ),
        ),
    )


def _outlines(model):
    """For maps, one rectangle for every straight part of every surface."""
    found = []
    for surface in model.surfaces:
        row = surface.patches[: surface.n_along]
        width = sum(patch.width_m for patch in surface.patches[:: surface.n_along])
        strikes = np.array([patch.strike_rad for patch in row])
        for part in np.split(np.arange(len(row)), np.flatnonzero(np.abs(np.diff(strikes)) > _STRAIGHT_RAD) + 1):
            ends = row[part[0]].point("top_start"), row[part[-1]].point("top_end")
            east, north, depth = (0.5 * (a + b) for a, b in zip(*ends))
            length = sum(row[k].length_m for k in part)
            place = {"top_east_m": east, "top_north_m": north, "top_depth_m": depth}
            found.append(replace(row[part[0]], **place, length_m=length, width_m=width))
    return found
