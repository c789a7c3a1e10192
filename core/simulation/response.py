"""Impulse response of the processed image: weighted sinc, tapered to a few taps, tabulated between samples."""

from __future__ import annotations

import numpy as np

from .constants import (
    AZIMUTH_BANDWIDTH_HZ,
    HAMMING_COEFFICIENT,
    LINE_INTERVAL_S,
    RANGE_BANDWIDTH_HZ,
    RANGE_SAMPLING_HZ,
)

TAPS = 16
STEPS = 1024
TAPER_BETA = 3.0


def impulse_response(samples, bandwidth_per_sample):
    """Response of a band with Hamming weights, tapered by a Kaiser window to `TAPS` samples.

    Parameters
    ----------
    samples : ndarray of float64, any shape
        Distance from the peak, samples.
    bandwidth_per_sample : float
        Processed bandwidth over sampling rate, 0 to 1.

    Returns
    -------
    ndarray of float64
        One at the peak, zero beyond half the taps.
    """
    x = np.asarray(samples, np.float64)
    u = x * bandwidth_per_sample
    side = 0.5 * (1.0 - HAMMING_COEFFICIENT) * (np.sinc(u - 1.0) + np.sinc(u + 1.0))
    edge = np.maximum(1.0 - (2.0 * x / TAPS) ** 2, 0.0)
    taper = np.where(edge > 0.0, np.i0(TAPER_BETA * np.sqrt(edge)) / np.i0(TAPER_BETA), 0.0)
    return (np.sinc(u) + side / HAMMING_COEFFICIENT) * taper


def response_tables():
    """Tabulate both responses.

    Returns
    -------
    ndarray of float32, (2, STEPS + 1, TAPS)
        Range and azimuth; entry [k, n] is the response at tap n - (TAPS/2 - 1) for a peak at k / STEPS.
    """
    taps = np.arange(TAPS) - (TAPS // 2 - 1)
    distance = taps[None, :] - np.arange(STEPS + 1)[:, None] / STEPS
    bands = (RANGE_BANDWIDTH_HZ / RANGE_SAMPLING_HZ, AZIMUTH_BANDWIDTH_HZ * LINE_INTERVAL_S)
    return np.stack([impulse_response(distance, band) for band in bands]).astype(np.float32)


def response_energy():
    """Sum over pixels of the squared two-dimensional response; scales the clutter to its rms."""
    tables = response_tables().astype(np.float64)
    return float(np.prod([(table**2).sum(axis=1).mean() for table in tables]))
