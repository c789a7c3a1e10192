"""Local phase model of strips of an interferogram: arrays in, arrays out."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from scipy.special import gamma, gammaln, hyp2f1

from . import unwrap_front as front
from .unwrap_cuts import mark_beside, means_beside, slopes_beside
from .unwrap_network import FREE

SLOPE_WINDOWS = ((3, 1.0), (15, 0.5))
STRIDES = (1, 2, 4)
LEVEL_WEIGHT = 0.3
KNOWN_LOOKS = 1.5  # fewer mean that nobody said how many
MOST_LOOKS = 100.0  # with more the hypergeometric function fails near a coherence of 1, and little is left to limit
HALO = SLOPE_WINDOWS[-1][0] + 2 * sum(STRIDES) + 2


class Inputs(NamedTuple):
    """What is unwrapped; 0 rows mean that an optional array is not given."""

    igram: np.ndarray
    coherence: np.ndarray
    usable: np.ndarray
    cut_right: np.ndarray
    cut_down: np.ndarray


class Network(NamedTuple):
    """The arrays of the flow problem; nodes are (rows + 1) x (cols + 1)."""

    phase: np.ndarray
    concentration: np.ndarray
    costs: np.ndarray
    base: np.ndarray


def empty_network(rows, cols) -> Network:
    """Network without any priced edge.

    Parameters
    ----------
    rows, cols : int
        Pixels.

    Returns
    -------
    Network
        Zeros, and -1 for the costs.
    """
    return Network(
        np.zeros((rows, cols), np.int16),
        np.zeros((rows, cols), np.uint8),
        np.full((rows + 1, cols + 1, 4), FREE, np.int16),
        np.zeros((rows, cols, 2), np.int8),
    )


def confidence_weights() -> np.ndarray:
    """Weight of a step's squared residual as a function of the concentration of the phasors around it.

    The concentration R of n phasors overestimates that of the distribution: R^2 becomes (n R^2 - 1) / (n - 1); the
    variance of a wrapped normal distribution is -ln R^2 (Mardia and Jupp 2000, eq. 3.5.63). The weight is one over
    the variance plus a floor for the curvature of the true phase.

    Returns
    -------
    float32, 256
        Weights for concentrations 0 to 1 in steps of 1/255.
    """
    samples, floor_rad2, scale = 12.0, 0.03, 60.0
    squared = np.linspace(0.0, 1.0, 256) ** 2
    squared = np.clip((samples * squared - 1.0) / (samples - 1.0), 0.01, 1.0)
    return (scale / (floor_rad2 - np.log(squared))).astype(np.float32)


def phase_concentrations(looks) -> np.ndarray:
    """Concentration of a phase that is averaged over the looks of its coherence, as a function of the coherence.

    The mean of the unit phasor over the distribution of the phase of L looks and coherence g (Lee et al. 1994, IEEE
    TGRS 32, 1017, eq. 24) is g Gamma(3/2) Gamma(L + 1/2) / Gamma(L) F(1/2, 3/2 - L; 2; g^2). A filter lets neighbours
    agree better without knowing more: where the coherence is lost, filtered noise is as smooth as filtered signal.

    Parameters
    ----------
    looks : float
        Independent looks of the coherence, >= 1: a filter averages about as widely.

    Returns
    -------
    uint8, 256
        1 to 255 for coherences 0 to 1 in steps of 1/255.
    """
    looks = min(looks, MOST_LOOKS)
    coherence = np.linspace(0.0, 1.0, 256)
    scale = gamma(1.5) * np.exp(gammaln(looks + 0.5) - gammaln(looks))
    found = coherence * scale * hyp2f1(0.5, 1.5 - looks, 2.0, coherence**2)
    return np.clip(np.rint(255.0 * found), 1, 255).astype(np.uint8)


def model_strip(inputs, looks, span, network, weights) -> np.ndarray:
    """Compute the local phase model of some rows and the costs of the edges inside them.

    Parameters
    ----------
    inputs : Inputs
        The whole frame.
    looks : float
        Independent looks of the coherence.
    span : tuple of int
        First and last row, end excluded.
    network : Network
        Written.
    weights : float32, 256
        Of `confidence_weights`.

    Returns
    -------
    float32, 4 x 1 x cols
        Slopes of the last row, for the edges to the next strip.
    """
    first, last = span
    top = max(first - HALO, 0)
    igram, coherence, usable, cut_right, cut_down = (a[top : last + HALO] for a in inputs)
    if not np.iscomplexobj(igram):
        igram = np.exp(1j * igram).astype(np.complex64)
    cuts = cut_right, cut_down[: max(len(igram) - 1, 0)]
    shape = igram.shape
    amplitude, level = np.zeros((2, *shape), np.float32)
    now, mean, total = np.zeros((3, 2, *shape), np.float32)
    work, slopes = np.empty((4, *shape), np.float32), np.zeros((4, *shape), np.float32)
    front.load_phasors(igram, coherence, usable, looks, now[0], now[1], amplitude)
    estimate_slopes(now, cuts, work, slopes)
    front.add_box(amplitude, 2, 1.0 / 25.0, level)
    inner = slice(first - top, last - top)
    kept = slopes[:, inner].copy()
    for k, stride in enumerate(STRIDES):
        average(now, slopes, stride, cuts, work, mean)
        if k == 0:
            concentration = network.concentration[first:last]
            front.concentrate(mean[:, inner], amplitude[inner], level[inner], concentration)
            if coherence.size and looks > KNOWN_LOOKS:
                share = share_data(amplitude, work)[inner]
                front.limit_concentration(level[inner], share, phase_concentrations(looks), concentration)
        front.add_scaled(mean, np.float32(LEVEL_WEIGHT**k), total)
        front.double_angle(slopes[0], slopes[1])
        front.double_angle(slopes[2], slopes[3])
        now, mean = mean, now
    front.phase_steps(total[:, inner], amplitude[inner], network.phase[first:last])
    price_rows(network, (first, last, last), kept, weights)
    return kept[:, -1:].copy()


def share_data(amplitude, work) -> np.ndarray:
    """Share of the pixels with data in the window of the level.

    Parameters
    ----------
    amplitude : float32, rows x cols
        0 = no data.
    work : float32, 4 x rows x cols
        Work space.

    Returns
    -------
    float32, rows x cols
        0 to 1; part of the work space.
    """
    front.mark_data(amplitude, work[0])
    work[1] = 0.0
    front.add_box(work[0], 2, 1.0 / 25.0, work[1])
    return work[1]


def average(phasors, slopes, stride, cuts, work, mean) -> None:
    """Average the phasors around every pixel along the local slope, without looking across a cut.

    Parameters
    ----------
    phasors : float32, 2 x rows x cols
        Phasors.
    slopes : float32, 4 x rows x cols
        Unit phasors of the slope over `stride` pixels.
    stride : int
        Distance of the taps, pixels.
    cuts : tuple of bool arrays
        Cut edges to the right and down.
    work : float32, 4 x rows x cols
        Work space.
    mean : float32, 2 x rows x cols
        Written.
    """
    front.follow_mean(phasors[0], phasors[1], slopes, stride, work[:2], mean)
    if any(cut.any() for cut in cuts):
        beside = mark_beside(*cuts, 2 * stride)
        means_beside(phasors, slopes, stride, *cuts, beside, mean)


def estimate_slopes(phasors, cuts, work, slopes) -> None:
    """Estimate the phase step to the right and to the lower neighbour from windows of several sizes.

    Parameters
    ----------
    phasors : float32, 2 x rows x cols
        Weighted phasors.
    cuts : tuple of bool arrays
        Cut edges to the right and down.
    work : float32, 4 x rows x cols
        Work space.
    slopes : float32, 4 x rows x cols
        Zeros; written: unit phasors to the right and down.
    """
    front.neighbour_products(phasors[0], phasors[1], work)
    for half, factor in SLOPE_WINDOWS:
        for k in range(4):
            front.add_box(work[k], half, factor / (2 * half + 1) ** 2, slopes[k])
    front.normalise(slopes[0], slopes[1])
    front.normalise(slopes[2], slopes[3])
    if any(cut.any() for cut in cuts):
        half = SLOPE_WINDOWS[0][0]
        slopes_beside(work, *cuts, mark_beside(*cuts, half), half, slopes)


def price_rows(network, span, slopes, weights) -> None:
    """Price the edges that start in some rows.

    Parameters
    ----------
    network : Network
        Changed in place.
    span : tuple of int
        First and last row whose edges are priced, and end of the rows whose phase may be used; ends excluded.
    slopes : float32, 4 x rows x cols
        Slopes of the rows.
    weights : float32, 256
        Of `confidence_weights`.
    """
    first, last, stop = span
    cols = network.phase.shape[1]
    south = network.costs[first:last, 1:, 2:]
    east = network.costs[first + 1 : last + 1, :cols, :2]
    phase, concentration = network.phase[first:stop], network.concentration[first:stop]
    front.arc_costs(phase, concentration, slopes, weights, south, east, network.base[first:last])
