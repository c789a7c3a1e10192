"""Dislocations in an elastic half-space: what faults and point sources do at the surface and at depth.

Coordinates are metres in a local frame (east, north, depth positive down, see `frame`); results are along east, north,
up. Every function takes one fault or many and adds them up, works through its points in blocks on threads, and leaves
its inputs alone. NaN coordinates give NaN. Rock is described by Poisson's ratio alone, since slip prescribes motion.

References
----------
Okada, Y. (1985). Surface deformation due to shear and tensile faults in a half-space. BSSA 75(4), 1135-1154.
Okada, Y. (1992). Internal deformation due to shear and tensile faults in a half-space. BSSA 82(2), 1018-1040.
"""

from __future__ import annotations

from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np

from ..errors import InputError
from ..kernels import okada as surface_kernels
from ..kernels import okada_point as point_kernels
from ..kernels import okada_strain as strain_kernels
from ..progress import Progress
from .blocks import BLOCK, count_workers, cut_blocks, run_in_blocks
from .faults import Fault, fault_table
from .mechanism import slip_direction


@dataclass(frozen=True)
class Deformation:
    """Displacement and its gradients.

    Parameters
    ----------
    displacement_m : ndarray, (3, ...)
        East, north, up, m.
    gradients : ndarray, (3, 3, ...)
        Component first, direction second: ``gradients[2, 0]`` is the change of up per metre of east.
    """

    displacement_m: np.ndarray
    gradients: np.ndarray

    @property
    def strain(self) -> np.ndarray:
        """Strain tensor (3, 3, ...), extension positive."""
        return 0.5 * (self.gradients + np.swapaxes(self.gradients, 0, 1))

    @property
    def rotation(self) -> np.ndarray:
        """Rotation tensor (3, 3, ...), the antisymmetric part, radians."""
        return 0.5 * (self.gradients - np.swapaxes(self.gradients, 0, 1))


@dataclass(frozen=True)
class PointSource:
    """A point with a moment tensor.

    Parameters
    ----------
    east_m, north_m, depth_m : float
        Place, m; depth positive down and above 0.
    tensor_m3 : ndarray, (3, 3)
        Moment tensor divided by the shear modulus, m^3, along east, north, up, symmetric.
    """

    east_m: float
    north_m: float
    depth_m: float
    tensor_m3: np.ndarray

    def __post_init__(self):
        if not self.depth_m > 0.0:
            raise InputError(
                "The point source lies at a depth of {depth:g} m; it must be below the surface.",
                depth=float(self.depth_m),
            )
        tensor = np.asarray(self.tensor_m3, dtype=float)
        if tensor.shape != (3, 3) or not np.allclose(tensor, tensor.T):
            raise InputError(
                "The moment tensor has the shape {found}; it must be symmetric, (3, 3).", found=str(tensor.shape)
            )


def point_source_of(fault: Fault, *, poisson_ratio: float = 0.25) -> PointSource:
    """Return the point source with the slip and opening of a fault at its centroid.

    Parameters
    ----------
    fault : Fault
        The rectangle.
    poisson_ratio : float
        -1 to 0.5, both excluded; matters for opening only.

    Returns
    -------
    PointSource
        Tensor in m^3.
    """
    _check_poisson(poisson_ratio)
    normal, slip = slip_direction(fault.mechanism)
    shift = fault.slip_m * slip + fault.opening_m * normal
    bulk = 2.0 * poisson_ratio / (1.0 - 2.0 * poisson_ratio) * fault.opening_m * np.eye(3)
    tensor = np.outer(normal, shift) + np.outer(shift, normal) + bulk
    return PointSource(*fault.point("centroid"), tensor_m3=fault.area_m2 * tensor)


def surface_displacement(
    east_m,
    north_m,
    faults: Fault | Iterable[Fault],
    *,
    poisson_ratio: float = 0.25,
    threads: int | None = None,
    progress: Progress | None = None,
) -> np.ndarray:
    """Return the displacement of the surface (Okada, 1985).

    Parameters
    ----------
    east_m, north_m : array, shapes that broadcast
        Points, m.
    faults : Fault or sequence of Fault
        Their effects are added.
    poisson_ratio : float
        -1 to 0.5, both excluded.
    threads : int, optional
        How many; all processors by default.
    progress : Progress, optional
        Told of every block, asked whether to stop.

    Returns
    -------
    ndarray, (3, ...)
        East, north, up, m, float64. On the trace of a fault that breaks the surface: the mean of both sides; at the
        end of such a trace NaN.
    """
    points = _points(east_m, north_m)
    table, ratio = fault_table(faults), 1.0 - 2.0 * _check_poisson(poisson_ratio)
    job = (surface_kernels.add_displacement, 3, (table, ratio))
    return run_in_blocks(job, points, threads, progress)


def line_of_sight(
    east_m,
    north_m,
    look,
    faults: Fault | Iterable[Fault],
    *,
    poisson_ratio: float = 0.25,
    threads: int | None = None,
    progress: Progress | None = None,
) -> np.ndarray:
    """Return the displacement of the surface toward a sensor.

    Parameters
    ----------
    east_m, north_m : array, shapes that broadcast
        Points, m.
    look : array, (3,) or (3, ...)
        Unit vector from the ground to the sensor, east, north, up: one for all points or one for each.
    faults, poisson_ratio, threads, progress
        As in `surface_displacement`.

    Returns
    -------
    ndarray, (...)
        m, float64, positive toward the sensor; NaN where the look vector is NaN.
    """
    unit = check_look(look)
    field = surface_displacement(
        east_m, north_m, faults, poisson_ratio=poisson_ratio, threads=threads, progress=progress
    )
    if unit.ndim == 1:
        unit = unit.reshape((3,) + (1,) * (field.ndim - 1))
    total = field[0] * unit[0]
    total += field[1] * unit[1]
    total += field[2] * unit[2]
    return total


def greens_functions(
    east_m,
    north_m,
    look,
    faults: Fault | Iterable[Fault],
    *,
    poisson_ratio: float = 0.25,
    threads: int | None = None,
) -> np.ndarray:
    """Return what one metre of slip of every patch does along given directions.

    Parameters
    ----------
    east_m, north_m : array, (n,)
        Points, m.
    look : array, (3,) or (3, n)
        Unit vectors, east, north, up: to the sensor, along an axis for GNSS, along the flight for azimuth offsets.
    faults : sequence of Fault
        m patches; their slip is not used.
    poisson_ratio : float
        -1 to 0.5, both excluded.
    threads : int, optional
        How many; all processors by default.

    Returns
    -------
    ndarray, (3, n, m)
        Metres per metre of left-lateral slip, of reverse slip, and of opening.
    """
    points = _points(east_m, north_m)
    table, ratio = fault_table(faults), 1.0 - 2.0 * _check_poisson(poisson_ratio)
    flat = [np.array(p, dtype=float).ravel() for p in points]
    unit = check_look(look)
    unit = np.broadcast_to(unit.reshape(3, -1), (3, flat[0].size))
    out = np.empty((3, flat[0].size, len(table)))
    blocks = cut_blocks(flat[0].size, max(1, BLOCK // len(table)))
    with ThreadPoolExecutor(count_workers(threads)) as pool:
        jobs = [pool.submit(_greens_block, flat, unit, table, ratio, out, block) for block in blocks]
        for job in jobs:
            job.result()
    return out


def _greens_block(flat, unit, table, ratio, out, block):
    part = np.empty((3, block.stop - block.start, len(table)))
    with np.errstate(all="ignore"):
        surface_kernels.fill_greens(
            flat[0][block].copy(), flat[1][block].copy(), unit[:, block].copy(), table, ratio, part
        )
    out[:, block] = part


def surface_deformation(
    east_m,
    north_m,
    faults: Fault | Iterable[Fault],
    *,
    poisson_ratio: float = 0.25,
    threads: int | None = None,
    progress: Progress | None = None,
) -> Deformation:
    """Return displacement and all nine gradients at the surface (Okada, 1985; vertical ones from the free surface).

    Parameters
    ----------
    east_m, north_m, faults, poisson_ratio, threads, progress
        As in `surface_displacement`.

    Returns
    -------
    Deformation
        NaN on the edge of a fault that reaches the surface.
    """
    points = _points(east_m, north_m)
    table, alpha = fault_table(faults), 0.5 / (1.0 - _check_poisson(poisson_ratio))
    job = (strain_kernels.add_surface_deformation, 12, (table, alpha))
    return _deformation(run_in_blocks(job, points, threads, progress))


def internal_deformation(
    east_m,
    north_m,
    depth_m,
    faults: Fault | Iterable[Fault],
    *,
    poisson_ratio: float = 0.25,
    threads: int | None = None,
    progress: Progress | None = None,
) -> Deformation:
    """Return displacement and all nine gradients inside the half-space (Okada, 1992).

    Parameters
    ----------
    east_m, north_m, depth_m : array, shapes that broadcast
        Points, m; depth positive down, 0 or more.
    faults, poisson_ratio, threads, progress
        As in `surface_displacement`.

    Returns
    -------
    Deformation
        On the face of a fault the displacement is the mean of both sides; on its edge everything is NaN.
    """
    points = _points(east_m, north_m, depth_m)
    table, alpha = fault_table(faults), 0.5 / (1.0 - _check_poisson(poisson_ratio))
    job = (strain_kernels.add_deformation, 12, (table, alpha))
    return _deformation(run_in_blocks(job, points, threads, progress))


def point_deformation(
    east_m,
    north_m,
    depth_m,
    sources: PointSource | Iterable[PointSource],
    *,
    poisson_ratio: float = 0.25,
    threads: int | None = None,
    progress: Progress | None = None,
) -> Deformation:
    """Return displacement and gradients by point sources, at the surface or at depth.

    Parameters
    ----------
    east_m, north_m, depth_m : array, shapes that broadcast
        Points, m; depth positive down, 0 or more.
    sources : PointSource or sequence of PointSource
        Their effects are added.
    poisson_ratio, threads, progress
        As in `surface_displacement`.

    Returns
    -------
    Deformation
        NaN at the source itself.
    """
    records = [sources] if isinstance(sources, PointSource) else list(sources)
    alpha = 0.5 / (1.0 - _check_poisson(poisson_ratio))
    table = np.empty((len(records), 9))
    for row, s in zip(table, records):
        m = np.asarray(s.tensor_m3, dtype=float)
        row[:] = s.east_m, s.north_m, s.depth_m, m[0, 0], m[1, 1], m[2, 2], m[0, 1], m[0, 2], m[1, 2]
    job = (point_kernels.add_point_deformation, 12, (table, alpha))
    return _deformation(run_in_blocks(job, _points(east_m, north_m, depth_m), threads, progress))


def check_look(look) -> np.ndarray:
    """Return look vectors (3, ...) as float64 of unit length.

    Vectors within 0.5 % of unit length (three printed decimals) are normalised, others are refused. NaN passes.
    """
    vectors = np.asarray(look, dtype=float)
    if vectors.shape[:1] != (3,):
        raise InputError(
            "The look vectors have the shape {found}; the first axis must hold east, north, up.",
            found=str(vectors.shape),
        )
    length = np.sqrt(np.sum(vectors * vectors, axis=0))
    wrong = np.abs(length - 1.0) > 0.005
    if np.any(wrong):
        raise InputError(
            "A look vector is {found:.4g} long, but it must be a unit vector (east, north, up) "
            "from the ground to the sensor; angles have to be converted first.",
            found=float(np.asarray(length)[wrong].flat[0]),
        )
    return vectors / length


def _check_poisson(poisson_ratio):
    if not -1.0 < poisson_ratio < 0.5:
        raise InputError(
            "Poisson's ratio is {found:g}; it lies between -1 and 0.5, for rock near 0.25.", found=float(poisson_ratio)
        )
    return float(poisson_ratio)


def _points(*coordinates):
    """Broadcast coordinates against each other; the third one is a depth."""
    try:
        points = np.broadcast_arrays(*(np.asarray(c, dtype=float) for c in coordinates))
    except ValueError:
        shapes = ", ".join(str(np.shape(c)) for c in coordinates)
        raise InputError("The coordinates have the shapes {found}, which do not fit together.", found=shapes) from None
    if len(points) == 3 and np.any(points[2] < 0.0):
        raise InputError(
            "A point lies {height:g} m above the surface; depths are positive down.",
            height=float(-np.nanmin(points[2])),
        )
    return points


def _deformation(rows):
    """Twelve rows to a `Deformation`: the kernels store the gradients direction by direction."""
    gradients = rows[3:].reshape((3, 3, *rows.shape[1:]))
    return Deformation(rows[:3], np.ascontiguousarray(np.swapaxes(gradients, 0, 1)))
