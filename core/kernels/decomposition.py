"""East, north and up from displacements along several directions, pixel by pixel, and what the directions can tell."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

# Eigenvalues smaller than this share of the largest are zero.
_SINGULAR = 1e-12


class Components(NamedTuple):
    """Displacement at every pixel, float64, NaN where it cannot be told.

    Attributes
    ----------
    motion_m : tuple of ndarray
        East, north, up in metres; north is zero where it was neglected.
    covariance_m2 : ndarray, shape (n, n, rows, cols)
        Of the solved components: n is 2 (east, up) or 3 (east, north, up).
    condition : ndarray
        Condition number of the design: 1 for directions at right angles, large for directions that are nearly the same.
    bias : tuple of ndarray
        Change of east and up for every metre of northward motion when north is neglected; else zero.
    """

    motion_m: tuple
    covariance_m2: np.ndarray
    condition: np.ndarray
    bias: tuple


def solve_components(
    values_m: np.ndarray, directions: np.ndarray, sigma_m: np.ndarray, *, with_north: bool, max_condition: float = 30.0
) -> Components:
    """Solve the weighted least squares of every pixel.

    Parameters
    ----------
    values_m : ndarray, shape (k, rows, cols)
        Displacement along k directions, metres; NaN leaves that one out of the pixel.
    directions : ndarray, shape (k, 3, rows, cols)
        East, north, up of the directions; their length scales the value.
    sigma_m : ndarray, shape (k, rows, cols)
        Standard deviations, metres, > 0; errors of different directions are independent.
    with_north : bool
        Solve three components; otherwise north is taken as zero.
    max_condition : float
        Pixels with a larger condition number become NaN.

    Returns
    -------
    Components

    References
    ----------
    Wright, T. J., Parsons, B. E., Lu, Z. (2004), Geophys. Res. Lett. 31, L01607, equations 1 to 4.
    """
    valid = np.isfinite(values_m) & np.isfinite(directions).all(axis=1) & (sigma_m > 0.0)
    weight = np.divide(1.0, sigma_m**2, out=np.zeros(values_m.shape), where=valid)
    value = np.where(valid, values_m, 0.0)
    rows = np.where(valid[:, None], directions, 0.0)
    solved = (0, 1, 2) if with_north else (0, 2)
    condition = condition_number(_products(rows, valid * 1.0, solved))
    normal = _products(rows, weight, solved)
    good = condition <= max_condition
    normal[~good] = np.eye(len(solved))
    inverse = _invert(normal)
    side = np.stack([(weight * rows[:, i] * value).sum(axis=0) for i in solved], axis=-1)
    found = np.where(good[..., None], np.einsum("...ij,...j->...i", inverse, side), np.nan)
    zero = np.where(good, 0.0, np.nan)
    motion = (found[..., 0], found[..., 1] if with_north else zero, found[..., -1])
    bias = (zero, zero)
    if not with_north:
        leak = np.stack([(weight * rows[:, i] * rows[:, 1]).sum(axis=0) for i in solved], axis=-1)
        leak = np.where(good[..., None], np.einsum("...ij,...j->...i", inverse, leak), np.nan)
        bias = (leak[..., 0], leak[..., 1])
    covariance = np.moveaxis(np.where(good[..., None, None], inverse, np.nan), (-2, -1), (0, 1))
    return Components(motion, covariance, condition, bias)


def _products(rows, weight, solved):
    """Sum of weight times the outer products of the directions, shape (rows, cols, n, n)."""
    matrix = np.empty((*weight.shape[1:], len(solved), len(solved)))
    for a, i in enumerate(solved):
        for b, j in enumerate(solved[: a + 1]):
            matrix[..., a, b] = matrix[..., b, a] = (weight * rows[:, i] * rows[:, j]).sum(axis=0)
    return matrix


def condition_number(products: np.ndarray) -> np.ndarray:
    """Return the ratio of the singular values of designs from their products ``G^T G``; infinite when singular.

    Parameters
    ----------
    products : ndarray, shape (..., n, n)

    Returns
    -------
    ndarray of float64, shape (...), >= 1
    """
    determinant = (products[..., 0, :] * _cofactors(products)[..., 0, :]).sum(axis=-1)
    if products.shape[-1] == 2:
        first, mixed, second = products[..., 0, 0], products[..., 0, 1], products[..., 1, 1]
        high = rest = 0.5 * (first + second) + np.hypot(0.5 * (first - second), mixed)
    else:
        high, middle = _larger_eigenvalues(products)
        rest = high * middle
    # The smallest eigenvalue from the determinant keeps its digits.
    low = np.divide(determinant, rest, out=np.zeros(high.shape), where=rest > 0.0)
    ratio = np.divide(high, low, out=np.full(high.shape, np.inf), where=low > _SINGULAR * high)
    return np.sqrt(ratio)


def _larger_eigenvalues(matrices):
    """The two larger eigenvalues of symmetric matrices three by three (Smith 1961, Comm. ACM 4, 168)."""
    mean = np.trace(matrices, axis1=-2, axis2=-1) / 3.0
    shifted = matrices - mean[..., None, None] * np.eye(3)
    size = np.sqrt((shifted * shifted).sum(axis=(-2, -1)) / 6.0)
    half = 0.5 * (shifted[..., 0, :] * _cofactors(shifted)[..., 0, :]).sum(axis=-1)
    cube = np.where(size > 0.0, size, 1.0) ** 3
    angle = np.arccos(np.clip(half / cube, -1.0, 1.0)) / 3.0
    high, low = (mean + 2.0 * size * np.cos(angle + turn) for turn in (0.0, 2.0 * np.pi / 3.0))
    return high, np.maximum(3.0 * mean - high - low, 0.0)


def _cofactors(matrices):
    """Cofactors of symmetric matrices two by two or three by three: many times faster than calls of LAPACK."""
    found = np.empty_like(matrices)
    if matrices.shape[-1] == 2:
        found[..., 0, 0], found[..., 1, 1] = matrices[..., 1, 1], matrices[..., 0, 0]
        found[..., 0, 1] = found[..., 1, 0] = -matrices[..., 0, 1]
        return found
    for i in range(3):
        for j in range(i + 1):
            (a, b), (c, d) = ((i + 1) % 3, (i + 2) % 3), ((j + 1) % 3, (j + 2) % 3)
            minor = matrices[..., a, c] * matrices[..., b, d] - matrices[..., a, d] * matrices[..., b, c]
            found[..., i, j] = found[..., j, i] = minor
    return found


def _invert(matrices):
    """Inverse of symmetric matrices."""
    cofactors = _cofactors(matrices)
    return cofactors / (matrices[..., 0, :] * cofactors[..., 0, :]).sum(axis=-1)[..., None, None]


def null_direction(directions: np.ndarray) -> np.ndarray:
    """Return the unit vector along which the given directions see least.

    Parameters
    ----------
    directions : ndarray, shape (k, 3, rows, cols)
        NaN leaves a direction out of the pixel.

    Returns
    -------
    ndarray of float64, shape (3, rows, cols)
        With the north part >= 0; NaN with less than two directions.
    """
    valid = np.isfinite(directions).all(axis=1)
    rows = np.where(valid[:, None], directions, 0.0)
    _, vectors = np.linalg.eigh(_products(rows, valid * 1.0, (0, 1, 2)))
    vector = np.moveaxis(vectors[..., 0], -1, 0)
    return np.where(valid.sum(axis=0) >= 2, np.where(vector[1] < 0.0, -vector, vector), np.nan)


def interpolate_strain(places: np.ndarray, stations: np.ndarray, motion_m, sigma_m, reach: float) -> tuple:
    """Return the motion of a locally uniform strain field through stations, and its standard deviation.

    At every place displacement and gradient are fitted to all stations, whose weights fall with the distance; joined
    with lines of sight pixel by pixel this is the joint solution for motion and strain.

    Parameters
    ----------
    places : ndarray, shape (m, 2)
        Where the motion is wanted.
    stations : ndarray, shape (n, 2)
        In the same plane; n >= 3, not on a line.
    motion_m, sigma_m : ndarray, shape (n,)
        One component of the motion and its standard deviation, metres, > 0.
    reach : float
        Distance at which the weight has fallen to 1/e, in units of the plane, > 0.

    Returns
    -------
    value, deviation : ndarray, shape (m,), metres

    References
    ----------
    Guglielmino, F. et al. (2011), IEEE Trans. Geosci. Remote Sens. 49, 1815-1829, equations 3 to 9.
    """
    middle = stations.mean(axis=0)
    x, y = ((stations - middle) / reach).T
    at = np.concatenate([np.ones((len(places), 1)), (places - middle) / reach], axis=1)
    distance = np.hypot(at[:, 1:2] - x, at[:, 2:3] - y)
    # Only ratios of the weights count for the value; the nearest station has its full weight everywhere.
    fall = np.exp(distance.min(axis=1, keepdims=True) - distance)
    weight = fall / np.square(sigma_m)
    columns = np.stack([np.ones(x.size), x, y], axis=1)
    products = np.stack([columns[:, i] * columns[:, j] for i in range(3) for j in range(3)], axis=1)
    normal = (weight @ products).reshape(-1, 3, 3)
    inverse = _invert(normal)
    slopes = np.einsum("mij,mj->mi", inverse, weight @ (columns * np.asarray(motion_m)[:, None]))
    variance = np.einsum("mi,mij,mj->m", at, inverse, at) * np.exp(distance.min(axis=1))
    return (at * slopes).sum(axis=1), np.sqrt(np.maximum(variance, 0.0))
