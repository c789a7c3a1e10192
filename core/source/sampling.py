"""Fewer points for an inversion: a quadtree that keeps small cells where the motion changes.

The raster is cut into squares of a power of two. From the smallest upward each square gets its count, mean and moments
about its own centre, by adding those of its four parts, so that the cost is that of one pass; from the largest downward
a square is split while its statistic exceeds the threshold.

References
----------
Jonsson, S., Zebker, H., Segall, P. and Amelung, F. (2002). Fault slip distribution of the 1999 Mw 7.1 Hector Mine,
California, earthquake. BSSA 92(4), 1377-1389.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..errors import EmptyOutputError, InputError
from ..words import mark

CRITERIA = {
    "variance": mark("standard deviation about the mean of the square"),
    "gradient": mark("range over the square of the plane fitted to it"),
    "curvature": mark("standard deviation about the plane fitted to the square"),
}


@dataclass(frozen=True)
class Samples:
    """Means over squares of a raster, n of them.

    Parameters
    ----------
    rows, cols : ndarray, (n,)
        Mean position of the valid pixels, in pixels, 0 = middle of the first.
    values : ndarray, (n,)
        Mean of the valid pixels, unit of the raster.
    looks : ndarray, (3, n), or None
        Mean unit vector to the sensor.
    counts : ndarray, (n,), int
        Valid pixels.
    spreads : ndarray, (n,)
        Standard deviation about the mean.
    corners : ndarray, (n, 2), int
        First row and column of the square.
    sizes : ndarray, (n,), int
        Pixels along a side.
    """

    rows: np.ndarray
    cols: np.ndarray
    values: np.ndarray
    looks: np.ndarray | None
    counts: np.ndarray
    spreads: np.ndarray
    corners: np.ndarray
    sizes: np.ndarray


def quadtree(
    displacement_m: np.ndarray,
    threshold_m: float,
    *,
    criterion: str = "variance",
    smallest: int = 4,
    largest: int = 128,
    valid_fraction: float = 0.5,
    looks: np.ndarray | None = None,
) -> Samples:
    """Return the means of the squares of a quadtree.

    Parameters
    ----------
    displacement_m : ndarray, (rows, cols)
        m; NaN where there is no data or it is masked.
    threshold_m : float
        Statistic above which a square is split, m, positive.
    criterion : str
        One of `CRITERIA`.
    smallest, largest : int
        Sides of the squares, pixels, powers of two.
    valid_fraction : float
        Squares with a smaller part of valid pixels are split, and left out where they cannot be; above 0, up to 1.
    looks : ndarray, (3, rows, cols), optional
        Unit vectors to the sensor, averaged over the same pixels.

    Returns
    -------
    Samples
        In the order of size, then of place.
    """
    values = _check(displacement_m, criterion, smallest, largest, valid_fraction)
    if not threshold_m > 0.0:
        raise InputError("The threshold is {found:g} m; it must be positive.", found=float(threshold_m))
    levels = _pyramid(values, smallest, largest)
    leaves = _leaves(levels, float(threshold_m), criterion, smallest, valid_fraction)
    return _samples(levels, leaves, smallest, _offset_of(values), looks, values)


def quadtree_of_count(displacement_m: np.ndarray, count: int, **options) -> tuple[Samples, float]:
    """Return the quadtree with about a wanted number of points, and its threshold.

    Parameters
    ----------
    displacement_m : ndarray, (rows, cols)
        m; NaN where there is no data.
    count : int
        Points wanted; the smallest and largest squares set the limits of what can be had.
    **options
        As for `quadtree`.

    Returns
    -------
    samples : Samples
        The finest tree with at most `count` points, or the coarsest there is.
    threshold_m : float
        m.
    """
    options = {"criterion": "variance", "smallest": 4, "largest": 128, "valid_fraction": 0.5, "looks": None, **options}
    looks = options.pop("looks")
    values = _check(displacement_m, *options.values())
    if count < 1:
        raise InputError("The number of points wanted is {found}; it must be 1 or more.", found=count)
    levels = _pyramid(values, options["smallest"], options["largest"])
    spread = float(np.nanmax(values) - np.nanmin(values))
    rest = (options["criterion"], options["smallest"], options["valid_fraction"])
    low, high = 1e-6 * spread, 4.0 * spread
    for _ in range(40):
        middle = np.sqrt(low * high)
        number = sum(int(mask.sum()) for mask in _leaves(levels, middle, *rest))
        low, high = (middle, high) if number > count else (low, middle)
    leaves = _leaves(levels, high, *rest)
    return _samples(levels, leaves, options["smallest"], _offset_of(values), looks, values), float(high)


def _check(displacement_m, criterion, smallest, largest, valid_fraction):
    values = np.asarray(displacement_m, dtype=float)
    if values.ndim != 2:
        raise InputError("The displacement has the shape {found}; it must be (rows, cols).", found=str(values.shape))
    if criterion not in CRITERIA:
        raise InputError(
            "The criterion is '{found}'; choose one of {wanted}.", found=str(criterion), wanted=", ".join(CRITERIA)
        )
    if smallest < 1 or largest < smallest or smallest & (smallest - 1) or largest & (largest - 1):
        raise InputError(
            "The squares reach from {a} to {b} pixels; both must be powers of two, the first not above the second.",
            a=smallest,
            b=largest,
        )
    if not 0.0 < valid_fraction <= 1.0:
        raise InputError(
            "The valid part of a square is {found:g}; it must be above 0 and at most 1.", found=float(valid_fraction)
        )
    if not np.isfinite(values).any():
        raise EmptyOutputError("The displacement has no valid pixel, so there is nothing to sample.")
    return values


def _offset_of(values):
    return float(np.nanmean(values))


def _pyramid(values, smallest, largest):
    """Moments of the squares of every level, smallest first: n, x, y, xx, yy, xy, v, vx, vy, vv; x along columns."""
    rows, cols = (-(-n // largest) * largest for n in values.shape)
    padded = np.full((rows, cols), np.nan)
    padded[: values.shape[0], : values.shape[1]] = values - _offset_of(values)
    good = np.isfinite(padded)
    v = np.where(good, padded, 0.0)
    blocks = (rows // smallest, smallest, cols // smallest, smallest)
    axis = np.arange(smallest) - 0.5 * (smallest - 1)
    x, y = axis[None, None, None, :], axis[None, :, None, None]
    n, v = good.reshape(blocks).astype(float), v.reshape(blocks)
    parts = (n, n * x, n * y, n * x * x, n * y * y, n * x * y, v, v * x, v * y, v * v)
    levels = [np.array([p.sum(axis=(1, 3)) for p in parts])]
    size = smallest
    while size < largest:
        levels.append(_merge(levels[-1], 0.5 * size))
        size *= 2
    return levels


def _merge(m, half):
    """Add up four squares, whose centres lie `half` pixels from that of the whole along both axes."""
    total = 0.0
    for dy, row in ((-half, 0), (half, 1)):
        for dx, col in ((-half, 0), (half, 1)):
            n, x, y, xx, yy, xy, v, vx, vy, vv = m[:, row::2, col::2]
            shifted = (
                n, x + dx * n, y + dy * n,
                xx + 2 * dx * x + dx * dx * n, yy + 2 * dy * y + dy * dy * n, xy + dx * y + dy * x + dx * dy * n,
                v, vx + dx * v, vy + dy * v, vv,
            )  # fmt: skip
            total = total + np.array(shifted)
    return total


def _statistic(m, size, criterion):
    """The statistic of every square of a level, 0 where it has no valid pixel."""
    n = np.maximum(m[0], 1.0)
    x, y, v = m[1] / n, m[2] / n, m[6] / n
    variance = np.maximum(m[9] / n - v * v, 0.0)
    if criterion == "variance":
        return np.sqrt(variance)
    xx, yy, xy = m[3] / n - x * x, m[4] / n - y * y, m[5] / n - x * y
    vx, vy = m[7] / n - v * x, m[8] / n - v * y
    determinant = xx * yy - xy * xy
    flat = determinant <= 1e-9 * np.maximum(xx * yy, 1e-30)
    determinant = np.where(flat, 1.0, determinant)
    slope_x = np.where(flat, 0.0, (vx * yy - vy * xy) / determinant)
    slope_y = np.where(flat, 0.0, (vy * xx - vx * xy) / determinant)
    if criterion == "gradient":
        return (np.abs(slope_x) + np.abs(slope_y)) * size
    return np.sqrt(np.maximum(variance - slope_x * vx - slope_y * vy, 0.0))


def _leaves(levels, threshold, criterion, smallest, valid_fraction):
    """For every level, smallest first, the mask of the squares that stay whole."""
    masks = []
    size = smallest << (len(levels) - 1)
    active = np.ones(levels[-1].shape[1:], dtype=bool)
    for m in levels[::-1]:
        enough = m[0] >= valid_fraction * size * size
        quiet = _statistic(m, size, criterion) <= threshold
        last = size == smallest
        keep = active & enough & (quiet | last)
        masks.append(keep)
        split = active & ~keep & (m[0] > 0)
        active = np.repeat(np.repeat(split, 2, axis=0), 2, axis=1)
        size //= 2
    return masks[::-1]


def _samples(levels, leaves, smallest, offset, looks, values):
    rows, cols, means, counts, spreads, corners, sizes = [], [], [], [], [], [], []
    for number in range(len(levels) - 1, -1, -1):
        size, where = smallest << number, np.nonzero(leaves[number])
        m = levels[number][:, where[0], where[1]]
        corner = np.column_stack(where) * size
        centre = 0.5 * (size - 1)
        rows.append(corner[:, 0] + centre + m[2] / m[0])
        cols.append(corner[:, 1] + centre + m[1] / m[0])
        means.append(m[6] / m[0] + offset)
        counts.append(m[0].astype(int))
        spreads.append(_statistic(m, size, "variance"))
        corners.append(corner)
        sizes.append(np.full(len(corner), size))
    corners, sizes = np.concatenate(corners), np.concatenate(sizes)
    if len(sizes) == 0:
        raise EmptyOutputError(
            "No square has enough valid pixels; lower the valid fraction or the size of the smallest square."
        )
    return Samples(
        rows=np.concatenate(rows),
        cols=np.concatenate(cols),
        values=np.concatenate(means),
        looks=None if looks is None else _mean_looks(np.asarray(looks, dtype=float), values, corners, sizes),
        counts=np.concatenate(counts),
        spreads=np.concatenate(spreads),
        corners=corners,
        sizes=sizes,
    )


def _mean_looks(looks, values, corners, sizes):
    """Mean look vector (3, n) over the valid pixels of every square, of unit length."""
    if looks.shape != (3, *values.shape):
        raise InputError(
            "The look vectors have the shape {found}, but the displacement asks for {wanted}.",
            found=str(looks.shape),
            wanted=str((3, *values.shape)),
        )
    good = np.isfinite(values) & np.isfinite(looks).all(axis=0)
    out = np.empty((3, len(sizes)))
    for k, ((row, col), size) in enumerate(zip(corners, sizes)):
        cell = (slice(row, row + size), slice(col, col + size))
        out[:, k] = np.where(good[cell], looks[(slice(None), *cell)], 0.0).sum(axis=(1, 2))
    length = np.sqrt(np.sum(out * out, axis=0))
    return out / np.where(length > 0.0, length, np.nan)
