"""The echo of a scatterer gathered from all pixels of its resolution cell, against what else they hold."""

from __future__ import annotations

import numpy as np

_BLOCK_BYTES = 64 << 20
_MOST_RADIUS = 3


def gather_echoes(scenes: np.ndarray, rows: np.ndarray, cols: np.ndarray, radius: int) -> np.ndarray:
    """Return the echoes of peaks, gathered from the pixels around them with the weights of the best signal to noise.

    A target rarely stands in the middle of a pixel, and up to four fifths of its power is in the pixels around. How a
    pixel answers to the peak's phase is its mean over the dates against that phase; what it holds beside that is
    clutter and other targets. The weights are those of the least output power for a unit answer (Capon 1969), with the
    mean power of the rest added to the diagonal, since the covariance comes from few dates. A pixel whose phase turns
    against that of the peak from date to date thereby gets no weight.

    Parameters
    ----------
    scenes : ndarray of complex64, shape (dates, rows, cols)
        Of one mean amplitude; zero and NaN are no data.
    rows, cols : ndarray of int64, shape (points,)
        The peaks, which have data at all dates.
    radius : int
        Pixels around a peak that belong to its cell; more than 3 are taken as 3.

    Returns
    -------
    ndarray of complex64, shape (points, dates)
        Echoes; their phase differs from that of the pixel by a constant of each point beside the noise.
    """
    radius = min(radius, _MOST_RADIUS)
    dates, height, width = scenes.shape
    offsets = np.arange(-radius, radius + 1)
    down, right = (part.ravel() for part in np.meshgrid(offsets, offsets, indexing="ij"))
    out = np.empty((rows.size, dates), np.complex64)
    block = max(1, _BLOCK_BYTES // (16 * down.size * (2 * dates + down.size)))
    for start in range(0, rows.size, block):
        part = slice(start, start + block)
        near_row, near_col = rows[part, None] + down, cols[part, None] + right
        inside = (near_row >= 0) & (near_row < height) & (near_col >= 0) & (near_col < width)
        values = scenes[:, np.clip(near_row, 0, height - 1), np.clip(near_col, 0, width - 1)]
        known = inside & np.isfinite(values)
        out[part] = _combine(np.where(known, values, 0.0).transpose(1, 0, 2))
    return out


def _combine(cells: np.ndarray) -> np.ndarray:
    """Return the weighted sums of the pixels of cells, shape (points, dates, pixels); the middle one is the peak."""
    dates, pixels = cells.shape[1:]
    peak = cells[:, :, pixels // 2]
    phasor = (peak / np.maximum(np.abs(peak), 1e-30))[:, :, None]
    answer = (cells * phasor.conj()).mean(axis=1)
    rest = cells - answer[:, None, :] * phasor
    covariance = rest.transpose(0, 2, 1) @ rest.conj() / dates
    power = np.trace(covariance, axis1=1, axis2=2).real / pixels
    size = (np.abs(answer) ** 2).sum(axis=1)
    # a peak without any noise keeps a covariance that can be solved
    covariance += np.maximum(power, 1e-6 * size)[:, None, None] * np.eye(pixels)
    weights = np.linalg.solve(covariance, answer[:, :, None]).conj()
    return (cells @ weights)[:, :, 0]
