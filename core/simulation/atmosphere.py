"""Zenith delays: turbulence with a Kolmogorov-like spectrum and a layer that depends on height."""

from __future__ import annotations

import numpy as np

from .nodes import NodeGrid, random_field

TURBULENCE_SLOPE = 11.0 / 3.0
TURBULENCE_OUTER_SCALE_M = 12000.0
TURBULENCE_RMS_M = 0.006
STRATIFIED_RMS_PER_KM_M = 0.008
SCALE_HEIGHT_M = 2000.0
REFERENCE_HEIGHT_M = 1060.0


def zenith_delay(grid: NodeGrid, height_m, seed: int, orbit: int, workers: int = 1):
    """Draw one pass's zenith delay, relative to an average atmosphere.

    Parameters
    ----------
    grid : NodeGrid
        Where.
    height_m : ndarray of float32, (rows, cols)
        Ellipsoidal heights.
    seed, orbit : int
        Choose the draw.
    workers : int
        Threads.

    Returns
    -------
    delay_m : ndarray of float32, (rows, cols)
        One-way zenith delay, metres.
    gradient_m_per_km : float
        Stratified part: change per kilometre of height near the plain.
    """
    rng = np.random.Generator(np.random.Philox(np.random.SeedSequence([seed, 103, orbit])))
    gradient = float(STRATIFIED_RMS_PER_KM_M * rng.standard_normal())
    layer = 1.0 - np.exp(-(height_m.astype(np.float64) - REFERENCE_HEIGHT_M) / SCALE_HEIGHT_M)
    delay = gradient * 1e-3 * SCALE_HEIGHT_M * layer
    turbulence = random_field(grid, TURBULENCE_SLOPE, TURBULENCE_OUTER_SCALE_M, rng, workers)
    return (delay + TURBULENCE_RMS_M * turbulence).astype(np.float32), gradient
