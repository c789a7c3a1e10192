"""Weighting of local spectra and blending of the filtered windows."""

from __future__ import annotations

import math

import numpy as np

from ._jit import jit

_LOG2_FACTOR = np.float32(2.0 / math.log(2.0))
_LN2 = np.float32(math.log(2.0))
# Enough for vector instructions. What reorders or fuses operations is left out: the compiler would do so in one way
# when it compiles a kernel and in another when it takes it from the cache, and the last bits would differ.
_FINITE = {"nnan", "ninf", "nsz"}


@jit(fastmath=_FINITE)
def raise_powers(values, exponent):
    """Raise numbers of (0, 1] to a power in place, to a relative 1e-6, several at a time.

    Zero counts as the smallest normal number; results below 2^-126 are raised to that.

    Parameters
    ----------
    values : ndarray of float32, shape (n,), contiguous
        Numbers from 0 to 1.
    exponent : float32
        At least 0.
    """
    # A loop never writes what it also reads as the other type: overlapping views would keep it from being vectorised.
    bits = values.view(np.int32)
    whole = np.empty(values.size, np.int32)
    pattern = np.empty(values.size, np.int32)
    part = pattern.view(np.float32)
    for k in range(values.size):
        whole[k] = bits[k] >> 23
        pattern[k] = (bits[k] & 0x7FFFFF) | 0x3F800000
    for k in range(values.size):
        # The value is 2^(whole - 127) * part with part in [1, 2); log2(part) by the series of atanh about sqrt(2).
        scaled = part[k] * np.float32(0.70710678)
        # The plain operator checks for a zero divisor, and that too keeps a loop from being vectorised.
        t = np.true_divide(scaled - np.float32(1.0), scaled + np.float32(1.0))
        q = t * t
        series = np.float32(1.0 / 9.0) * q + np.float32(1.0 / 7.0)
        series = (series * q + np.float32(0.2)) * q + np.float32(1.0 / 3.0)
        series = series * q + np.float32(1.0)
        y = exponent * (np.float32(whole[k]) - np.float32(126.5) + _LOG2_FACTOR * t * series)
        y = y if y < np.float32(0.0) else np.float32(0.0)
        values[k] = y if y > np.float32(-126.0) else np.float32(-126.0)
    for k in range(values.size):
        power = np.int32(values[k] - np.float32(0.5))
        x = (values[k] - np.float32(power)) * _LN2
        series = np.float32(1.0 / 720.0) * x + np.float32(1.0 / 120.0)
        series = (series * x + np.float32(1.0 / 24.0)) * x + np.float32(1.0 / 6.0)
        values[k] = ((series * x + np.float32(0.5)) * x + np.float32(1.0)) * x + np.float32(1.0)
        pattern[k] = (power + 127) << 23
    for k in range(values.size):
        values[k] *= part[k]


@jit(fastmath=_FINITE)
def take_magnitudes(parts, magnitudes):
    """Fill `magnitudes`, shape (n,), from ``2 n`` alternating real and imaginary parts."""
    for k in range(magnitudes.size):
        re, im = parts[2 * k], parts[2 * k + 1]
        magnitudes[k] = np.sqrt(re * re + im * im)


@jit(fastmath=_FINITE)
def scale_parts(parts, weights):
    """Multiply ``2 n`` alternating real and imaginary parts in place by `weights`, shape (n,)."""
    for k in range(weights.size):
        parts[2 * k] *= weights[k]
        parts[2 * k + 1] *= weights[k]


@jit(fastmath=_FINITE)
def smooth_rows(source, target):
    """Sum three neighbours along each row, which closes on itself, with weights 1, 2, 1."""
    size = source.shape[1]
    for row in range(source.shape[0]):
        line, inner = source[row], target[row, 1:-1]
        left, middle, right = line[:-2], line[1:-1], line[2:]
        for col in range(inner.size):
            inner[col] = left[col] + right[col] + middle[col] + middle[col]
        target[row, 0] = line[size - 1] + line[1] + line[0] + line[0]
        target[row, size - 1] = line[size - 2] + line[0] + line[size - 1] + line[size - 1]


@jit(fastmath=_FINITE)
def smooth_cols(source, target):
    """Sum three neighbours along each column, as `smooth_rows` does, and return the largest sum."""
    size = source.shape[0]
    peak = np.float32(0.0)
    for row in range(size):
        above, here, below = source[(row + size - 1) % size], source[row], source[(row + 1) % size]
        for col in range(size):
            total = above[col] + below[col] + here[col] + here[col]
            target[row, col] = total
            if total > peak:
                peak = total
    return peak


@jit(fastmath=_FINITE)
def weigh_spectra(spectra, exponents):
    """Multiply spectra in place by ``(S / max S) ** exponent``, S the magnitude smoothed by 1-2-1.

    Parameters
    ----------
    spectra : ndarray of complex64, shape (windows, size, size), contiguous
        Changed in place.
    exponents : ndarray of float32, shape (windows,)
        At least 0.
    """
    windows, size, _ = spectra.shape
    parts = spectra.view(np.float32).reshape((windows, 2 * size * size))
    across = np.empty((size, size), np.float32)
    smooth = np.empty((size, size), np.float32)
    weights = smooth.reshape(size * size)
    # Each loop is a function of its own: only then does the compiler see that the arrays are apart.
    for window in range(windows):
        spectrum = parts[window]
        take_magnitudes(spectrum, weights)
        smooth_rows(smooth, across)
        peak = smooth_cols(across, smooth)
        if peak > 0.0:
            weights *= np.float32(1.0 / peak)
            raise_powers(weights, exponents[window])
            scale_parts(spectrum, weights)


@jit
def add_windows(pieces, taper, band):
    """Add windows that start half a window apart to a band of the image, under a taper.

    Parameters
    ----------
    pieces : ndarray of complex64, shape (windows, size, size), contiguous
    taper : ndarray of float32, shape (size, size)
        Weight of each sample.
    band : ndarray of complex64, shape (size, (windows + 1) * size / 2)
        Changed in place.
    """
    windows, size, _ = pieces.shape
    step = size // 2
    for window in range(windows):
        for row in range(size):
            target = band[row, window * step : window * step + size]
            piece, weight = pieces[window, row], taper[row]
            for k in range(size):
                target[k] += piece[k] * weight[k]
