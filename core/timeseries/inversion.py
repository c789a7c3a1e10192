"""From the phases of pairs to the phase of every date: weights, closure and the inversion, on arrays."""

from __future__ import annotations

from typing import NamedTuple, Optional

import numpy as np

from ..errors import InputError
from ..kernels import timeseries as kernels
from ..statistics import debias_coherence, phase_deviation
from .network import Network

WEIGHTS = ("none", "coherence", "variance")
_NOTHING = np.empty((0, 0), np.float32)
_LEAST_DEVIATION_RAD = 0.05


class Inverted(NamedTuple):
    """Phase of every date, and how well the pairs agree with it.

    Attributes
    ----------
    series : ndarray of float32, shape (dates, pixels)
        Radians since the first date; NaN = no data.
    coherence : ndarray of float32, shape (pixels,)
        Temporal coherence, 0 to 1.
    residual_rad : ndarray of float32, shape (pixels,)
        Root mean square of what the pairs disagree.
    parts : ndarray of float32, shape (pixels,)
        Parts of the network; more than one where gaps cut it.
    """

    series: np.ndarray
    coherence: np.ndarray
    residual_rad: np.ndarray
    parts: np.ndarray


def pair_weights(coherence: Optional[np.ndarray], kind: str, looks: float, least: float) -> np.ndarray:
    """Return the weight of every phase.

    Parameters
    ----------
    coherence : ndarray of float32, shape (pairs, pixels), or None
        0 to 1; NaN = no data.
    kind : str
        ``none``: all alike; ``coherence``: its square; ``variance``: one over the variance of the phase
        (`statistics.phase_deviation`; at least 0.05 rad, what other errors leave).
    looks : float
        Independent looks of the coherence.
    least : float
        Phases with less coherence are left out.

    Returns
    -------
    ndarray of float32, shape (pairs, pixels), or (0, 0) where all weigh alike
    """
    if kind not in WEIGHTS:
        raise InputError("WEIGHTS is '{found}': choose one of {want}.", found=kind, want=", ".join(WEIGHTS))
    if coherence is None:
        if kind != "none":
            raise InputError("WEIGHTS is '{found}' and COHERENCES is empty: give them, or choose none.", found=kind)
        return _NOTHING
    bad = ~(coherence >= least)
    if kind == "none":
        return np.where(bad, 0.0, 1.0).astype(np.float32) if bad.any() else _NOTHING
    if kind == "coherence":
        weight = coherence.astype(np.float32) ** 2
    else:
        true = debias_coherence(coherence, looks)
        weight = (1.0 / np.maximum(phase_deviation(true, looks), _LEAST_DEVIATION_RAD) ** 2).astype(np.float32)
    return np.where(bad, 0.0, weight).astype(np.float32)


def invert_network(network: Network, phase: np.ndarray, weight: np.ndarray) -> Inverted:
    """Invert the pairs of a network pixel by pixel; see `kernels.timeseries.invert_pixels`.

    Parameters
    ----------
    phase : ndarray of float32, shape (pairs, pixels)
        Radians; NaN = no data.
    weight : ndarray of float32
        From `pair_weights`.
    """
    pixels = phase.shape[1]
    series = np.empty((len(network.dates), pixels), np.float32)
    figures = np.empty((3, pixels), np.float32)
    kernels.invert_pixels(
        np.ascontiguousarray(phase, np.float32),
        np.ascontiguousarray(weight, np.float32),
        network.first,
        network.second,
        np.diff(network.years),
        series,
        figures,
    )
    return Inverted(series, *figures)


def close_phases(network: Network, phase: np.ndarray) -> tuple:
    """Return the phases with whole cycles corrected by closure, the cycles added, and open loops before and after.

    Returns
    -------
    phase : ndarray of float32, shape (pairs, pixels)
    cycles : ndarray of int16, shape (pairs, pixels)
    open_loops : ndarray of int16, shape (2, pixels)
    """
    corrected = np.array(phase, np.float32, order="C")
    cycles = np.zeros(phase.shape, np.int16)
    open_loops = np.zeros((2, phase.shape[1]), np.int16)
    kernels.close_loops(corrected, network.loops(), cycles, open_loops)
    return corrected, cycles, open_loops
