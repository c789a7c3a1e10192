"""Coulomb stress change: on planes of one orientation, on optimally oriented planes, and on the faults of a layer."""

from __future__ import annotations

import math
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial

import numpy as np

from ...errors import InputError
from ...grids import tiles
from ...pipeline import map_tiles
from ...progress import Progress, check_cancelled
from ...raster import Band, RasterWriter
from ...results import Result, Table
from ..faults import split_fault
from ..mechanism import mechanism_from_degrees
from ..okada import internal_deformation
from ..stress import coulomb_stress_change, optimal_planes, regional_stress, stress_from_strain
from .fault_layer import frame_of, line_text, odd_units, read_faults
from .forward import tile_size
from .places import Pixels, choose_grid, model_tags, tell_faults
from .strain import COMPONENTS, strain_at

RECEIVERS = ("fixed", "optimal")
_RECEIVER_FIELDS = (
    ("name", str),
    *((name, float) for name in ("strike", "dip", "rake", "top_depth", "bottom_depth", "length", "width")),
    *((name, float) for name in ("coulomb_mean", "coulomb_min", "coulomb_max", "shear_mean", "normal_mean")),
)
_PATCHES_ALONG, _PATCHES_DOWN = 12, 6


@dataclass(frozen=True)
class CoulombJob:
    """Parameters of `stress_change`.

    Attributes
    ----------
    faults : tuple
        Features with slip, see `fault_layer`.
    receivers : tuple
        Features of the receiving faults (rake, no slip needed); may be empty.
    receiver : str
        Planes of the maps: ``fixed`` (strike, dip and rake below) or ``optimal`` (in the regional stress).
    strike_deg, dip_deg, rake_deg : float or None
        Of the fixed planes, degrees.
    azimuth_deg : float or None
        Direction of the greatest horizontal compression of the regional stress, degrees.
    largest_pa, smallest_pa, vertical_pa : float
        Its principal stresses, compression positive.
    depth_m : float
        Of the maps, 0 or more.
    friction : float
        Effective coefficient, 0 or more.
    geometry, bounds, crs, pixel_size
        The grid, see `places.choose_grid`; of `geometry` only the grid is used.
    poisson_ratio, shear_modulus_pa : float
        Of the rock.
    output, shear, normal, planes, tensor : str or None
        Where the maps go.
    """

    faults: tuple
    receivers: tuple = ()
    receiver: str = "fixed"
    strike_deg: float | None = None
    dip_deg: float | None = None
    rake_deg: float | None = None
    azimuth_deg: float | None = None
    largest_pa: float = 1.0e7
    smallest_pa: float = 0.0
    vertical_pa: float = 5.0e6
    depth_m: float = 5000.0
    friction: float = 0.4
    geometry: str | None = None
    bounds: tuple | None = None
    crs: str | None = None
    pixel_size: float | None = None
    poisson_ratio: float = 0.25
    shear_modulus_pa: float = 3.0e10
    output: str | None = None
    shear: str | None = None
    normal: str | None = None
    planes: str | None = None
    tensor: str | None = None


def stress_change(job: CoulombJob, progress: Progress) -> Result:
    """Write the change of Coulomb, shear and normal stress; positive is closer to failure, and unclamped.

    Returns
    -------
    Result
        OUTPUT, SHEAR, NORMAL, TENSOR (Pa) and PLANES (strike, dip, rake in degrees): paths. LARGEST: the largest rise
        of the map, Pa. Table RECEIVERS_CHANGE: what happens on each receiving fault, Pa.
    """
    frame = frame_of(job.faults)
    faults = read_faults(job.faults, frame)
    for text in odd_units(faults):
        progress.warning(text)
    values, tables = {"LARGEST": math.nan}, {}
    if job.receivers:
        receivers = read_faults(job.receivers, frame, slips=False, parameter="RECEIVERS")
        tables["RECEIVERS_CHANGE"] = _on_receivers(job, faults, receivers, frame, progress)
    named = (
        ("OUTPUT", job.output),
        ("SHEAR", job.shear),
        ("NORMAL", job.normal),
        ("PLANES", job.planes),
        ("TENSOR", job.tensor),
    )
    wanted = {name: path for name, path in named if path}
    if wanted:
        values["LARGEST"] = _write_maps(job, wanted, faults, frame, progress)
    elif not job.receivers:
        raise InputError("Neither a map nor RECEIVERS is asked for: choose an output.")
    progress.update(1.0)
    return Result({**values, **wanted}, tables)


def _write_maps(job, wanted, faults, frame, progress):
    change = _change_on_planes(job)
    grid = choose_grid(job, faults, frame)
    names = ("poisson_ratio", "shear_modulus_pa", "friction", "depth_m", "receiver")
    given = {**{name: getattr(job, name) for name in names}, "faults": tell_faults(job.faults)}
    bands = {
        "OUTPUT": [Band("Coulomb stress change", "Pa")],
        "SHEAR": [Band("shear stress change", "Pa")],
        "NORMAL": [Band("normal stress change", "Pa")],
        "PLANES": [Band(name, "degrees") for name in ("strike", "dip", "rake")],
        "TENSOR": [Band(f"stress change {name}", "Pa") for name, _, _ in COMPONENTS],
    }
    peaks = []
    with ExitStack() as stack:
        writers = {}
        for name, path in wanted.items():
            kind = {} if name == "PLANES" else {"PRODUCT": "stress"}
            tags = model_tags("stresschange", given, **kind)
            constant = name == "PLANES"  # fixed planes are the same everywhere
            writer = RasterWriter(path, grid, bands[name], np.float32, tags=tags, may_be_constant=constant)
            writers[name] = stack.enter_context(writer)
        map_tiles(
            list(tiles(grid.shape, tile_size(faults))),
            Pixels(grid, frame).local,
            partial(_compute, job, faults, change),
            partial(_write, writers, peaks),
            progress,
        )
    return max(peaks, default=math.nan)


def _change_on_planes(job):
    """Return a function from the stress change (3, 3, ...) to (CoulombChange, Mechanism)."""
    if job.receiver == "fixed":
        angles = {
            "RECEIVER_STRIKE": job.strike_deg,
            "RECEIVER_DIP": job.dip_deg,
            "RECEIVER_RAKE": job.rake_deg,
        }
        missing = [name for name, value in angles.items() if value is None]
        if missing:
            raise InputError(
                "RECEIVER is fixed and {missing} is empty: give strike, dip and rake of the receiving planes, or ask"
                " for no map.",
                missing=", ".join(missing),
            )
        return partial(_on_fixed, mechanism_from_degrees(*angles.values()), job.friction)
    if job.receiver != "optimal":
        raise InputError("RECEIVER is '{found}': it must be fixed or optimal.", found=job.receiver)
    if job.azimuth_deg is None:
        raise InputError(
            "RECEIVER is optimal and AZIMUTH is empty: give the direction of the greatest horizontal compression."
        )
    azimuth = math.radians(job.azimuth_deg)
    regional = regional_stress(azimuth, job.largest_pa, job.smallest_pa, job.vertical_pa)
    if np.ptp(np.linalg.eigvalsh(regional)) == 0.0:
        raise InputError(
            "The regional stress is the same in all directions: make LARGEST_STRESS, SMALLEST_STRESS and"
            " VERTICAL_STRESS differ."
        )
    return partial(_on_optimal, regional, job.friction)


def _on_fixed(mechanism, friction, stress):
    return coulomb_stress_change(stress, mechanism, friction=friction), mechanism


def _on_optimal(regional, friction, stress):
    """The plane of the two on which the change is larger; both are equally close to failure."""
    planes = optimal_planes(stress, regional, friction=friction)
    first, second = planes.change_first, planes.change_second
    better = second.coulomb_pa > first.coulomb_pa
    change = type(first)(*(np.where(better, b, a) for a, b in zip(first, second)))
    return change, type(planes.first)(*(np.where(better, b, a) for a, b in zip(planes.first, planes.second)))


def _compute(job, faults, change, place):
    strain = strain_at(faults, job.depth_m, job.poisson_ratio, place)
    stress = stress_from_strain(strain, shear_modulus_pa=job.shear_modulus_pa, poisson_ratio=job.poisson_ratio)
    found, plane = change(stress)
    angles = [np.broadcast_to(np.degrees(angle), found.coulomb_pa.shape) for angle in plane]
    angles = [np.where(np.isfinite(found.coulomb_pa), angle, np.nan) for angle in angles]
    tensor = [stress[i, j] for _, i, j in COMPONENTS]
    maps = {"OUTPUT": [found.coulomb_pa], "SHEAR": [found.shear_pa], "NORMAL": [found.normal_pa]}
    return {**maps, "PLANES": angles, "TENSOR": tensor}


def _write(writers, peaks, window, maps):
    for name, writer in writers.items():
        for band, values in enumerate(maps[name]):
            writer.write(window, values.astype(np.float32), band + 1)
    finite = maps["OUTPUT"][0][np.isfinite(maps["OUTPUT"][0])]
    if finite.size:
        peaks.append(float(finite.max()))


def _on_receivers(job, faults, receivers, frame, progress):
    """Change on the patches of each receiving fault, summed up in a row."""
    rows, shapes = [], []
    for receiver in receivers:
        check_cancelled(progress)
        patches = split_fault(receiver, _PATCHES_ALONG, _PATCHES_DOWN)
        place = np.array([patch.point("centroid") for patch in patches]).T
        strain = internal_deformation(*place, faults, poisson_ratio=job.poisson_ratio).strain
        stress = stress_from_strain(strain, shear_modulus_pa=job.shear_modulus_pa, poisson_ratio=job.poisson_ratio)
        found = coulomb_stress_change(stress, receiver.mechanism, friction=job.friction)
        good = np.isfinite(found.coulomb_pa)
        parts = [values[good] for values in found]
        numbers = [np.mean, np.min, np.max] if good.any() else []
        coulomb = [float(number(parts[0])) for number in numbers] or [None] * 3
        others = [float(np.mean(part)) if good.any() else None for part in parts[1:]]
        size = (receiver.top_depth_m, receiver.bottom_depth_m, receiver.length_m, receiver.width_m)
        angles = receiver.mechanism.degrees()
        rows.append((receiver.name, *angles, *(float(v) for v in size), *coulomb, *others))
        shapes.append(line_text(receiver.outline()[:2, :2], frame))
    return Table(_RECEIVER_FIELDS, tuple(rows), tuple(shapes), "line")
