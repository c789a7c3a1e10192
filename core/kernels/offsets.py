"""Correlation of windows of two images over a small search."""

from __future__ import annotations

import math

import numpy as np

from ._jit import jit


@jit(fastmath=True)
def _multiply(weights, values):
    """Sum of products of two rows: a function of its own, which the compiler turns into vectors as it does no nest."""
    total = np.float32(0.0)
    for c in range(weights.size):
        total += weights[c] * values[c]
    return total


@jit(fastmath=True)
def _product(patch, image, row, col):
    """Sum of the products of a patch and the image under it."""
    total = 0.0
    for r in range(patch.shape[0]):
        total += _multiply(patch[r], image[row + r, col : col + patch.shape[1]])
    return total


@jit(fastmath=True)
def correlate(reference, secondary, sums, corners, centres, size, reach, out):
    """Zero-mean normalised cross-correlation of many windows, each around a shift of its own.

    Parameters
    ----------
    reference, secondary : float32, shape (rows, cols)
        Images of about unit mean, without NaN.
    sums : float64, shape (2, rows + 1, cols + 1)
        Sums of the secondary and of its square over all pixels above and to the left.
    corners : int64, shape (n, 2)
        First row and column of each window in the reference.
    centres : int64, shape (n, 2)
        Shift (rows, columns) about which is searched.
    size, reach : int64, shape (2,)
        Rows and columns of a window, and of the search to either side.
    out : float32, shape (n, 2 reach[0] + 1, 2 reach[1] + 1)
        Written; -1 to 1, and -2 where the window would leave the secondary or holds no contrast.
    """
    height, width = size[0], size[1]
    patch = np.empty((height, width), np.float32)
    count = 1.0 * height * width
    for k in range(corners.shape[0]):
        top, left = corners[k, 0], corners[k, 1]
        total = 0.0
        for r in range(height):
            line = reference[top + r, left : left + width]
            part = np.float32(0.0)
            for c in range(width):
                part += line[c]
            total += part
        mean = np.float32(total / count)
        power = 0.0
        for r in range(height):
            line = reference[top + r, left : left + width]
            part = np.float32(0.0)
            for c in range(width):
                value = line[c] - mean
                patch[r, c] = value
                part += value * value
            power += part
        for i in range(2 * reach[0] + 1):
            for j in range(2 * reach[1] + 1):
                row = top + centres[k, 0] + i - reach[0]
                col = left + centres[k, 1] + j - reach[1]
                out[k, i, j] = -2.0
                if row < 0 or col < 0 or row + height > secondary.shape[0] or col + width > secondary.shape[1]:
                    continue
                stop_row, stop_col = row + height, col + width
                first = sums[0, stop_row, stop_col] - sums[0, row, stop_col]
                first += sums[0, row, col] - sums[0, stop_row, col]
                second = sums[1, stop_row, stop_col] - sums[1, row, stop_col]
                second += sums[1, row, col] - sums[1, stop_row, col]
                cross = _product(patch, secondary, row, col)
                spread = power * (second - first * first / count)
                if spread > 0.0:
                    out[k, i, j] = cross / math.sqrt(spread)
    return 0


@jit
def sum_above(image, out):
    """Fill the sums of an image and of its square over all pixels above and to the left of each corner.

    Parameters
    ----------
    image : float32, shape (rows, cols)
        Without NaN.
    out : float64, shape (2, rows + 1, cols + 1)
        Written.
    """
    out[:, 0, :] = 0.0
    for r in range(image.shape[0]):
        first = 0.0
        second = 0.0
        out[0, r + 1, 0] = 0.0
        out[1, r + 1, 0] = 0.0
        for c in range(image.shape[1]):
            value = np.float64(image[r, c])
            first += value
            second += value * value
            out[0, r + 1, c + 1] = out[0, r, c + 1] + first
            out[1, r + 1, c + 1] = out[1, r, c + 1] + second
    return 0
