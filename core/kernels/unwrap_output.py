"""From the solved flow to the products: measured phase, reliability, components. Arrays in, arrays out."""

from __future__ import annotations

import numpy as np

from . import unwrap_network, unwrap_regions
from .unwrap_front import STEPS_PER_RADIAN

STRIP_PIXELS = 1 << 20
LEAST_COMPONENT_PIXELS = 64
LEAST_COMPONENT_PART = 1e-4
TYPICAL_MARGIN = 40.0
TWO_PI = 2.0 * np.pi


def keep_exact(igram, network) -> None:
    """Put the input phase in the place of the model phase where the input has no residue at all.

    Parameters
    ----------
    igram : complex64 or float32, rows x cols
        Interferogram or wrapped phase.
    network : Network
        Phase and start; changed in place.
    """
    rows, cols = igram.shape
    height = max(STRIP_PIXELS // cols, 2)
    phase = np.zeros((rows, cols), np.int16)
    for first in range(0, rows, height):
        phase[first : first + height] = wrapped_steps(igram[first : first + height])
        known = slice(max(first - 1, 0), first + height)
        if unwrap_network.has_residue(phase[known], network.concentration[known]):
            return
    network.phase[:] = phase
    network.base[:] = 0


def wrapped_steps(igram) -> np.ndarray:
    """Phase of an interferogram in steps of 1/65536 cycle.

    Parameters
    ----------
    igram : complex64 or float32, rows x cols
        Interferogram or wrapped phase in radians; what is not finite gives 0.

    Returns
    -------
    int16, rows x cols
        Steps.
    """
    wrapped = np.angle(igram) if np.iscomplexobj(igram) else igram
    steps = np.rint(np.nan_to_num(wrapped, posinf=0.0, neginf=0.0) * STEPS_PER_RADIAN)
    return steps.astype(np.int64).astype(np.int16)


def add_cycles(igram, network, cycles, label) -> np.ndarray:
    """Input phase plus the whole cycles that bring it closest to the unwrapped model phase.

    Parameters
    ----------
    igram : complex64 or float32, rows x cols
        Interferogram or wrapped phase.
    network : Network
        Model phase.
    cycles : int32, rows x cols
        Whole cycles of the model phase.
    label : int32, rows x cols
        0 = no data.

    Returns
    -------
    float32, rows x cols
        Unwrapped phase, radians; NaN = no data.
    """
    phase = np.empty(igram.shape, np.float32)
    height = max(STRIP_PIXELS // igram.shape[1], 1)
    for first in range(0, igram.shape[0], height):
        rows = slice(first, first + height)
        wrapped = np.angle(igram[rows]) if np.iscomplexobj(igram) else igram[rows]
        unwrap_regions.add_nearest(wrapped, network.phase[rows], cycles[rows], label[rows], phase[rows])
    return phase


def count_cycles(igram, phase, model) -> np.ndarray:
    """Whole cycles of an unwrapped phase on top of the wrapped phase before a predicted phase was taken out.

    Parameters
    ----------
    igram : complex64, rows x cols
        Interferogram that was unwrapped.
    phase : float32, rows x cols
        Its unwrapped phase, radians; NaN = no data.
    model : float32, rows x cols, or None
        Predicted phase that was taken out, radians.

    Returns
    -------
    int16, rows x cols
        Cycles; 0 where there are no data.
    """
    cycles = np.empty(igram.shape, np.int16)
    height = max(STRIP_PIXELS // igram.shape[1], 1)
    for first in range(0, igram.shape[0], height):
        rows = slice(first, first + height)
        whole, part = phase[rows].astype(np.float64), igram[rows]
        if model is not None:
            whole, part = whole + model[rows], part * np.exp(1j * model[rows].astype(np.float64))
        cycles[rows] = np.rint(np.nan_to_num((whole - np.angle(part)) / TWO_PI))
    return cycles


def rate_pixels(network, flow, trust, label) -> np.ndarray:
    """Reliability of every pixel's cycle.

    Parameters
    ----------
    network : Network
        Costs.
    flow : int16, rows + 1 x cols + 1 x 2
        Flow.
    trust : float64, regions + 1
        Confidence of each region's level.
    label : int32, rows x cols
        Regions.

    Returns
    -------
    float32, rows x cols
        0 to 1: 1 - exp(-margin / typical margin) of the pixel's weakest edge, times the region's confidence.
    """
    margin = np.empty(network.phase.shape, np.float32)
    unwrap_regions.weakest_step(network.costs, flow, network.concentration, margin)
    np.multiply(margin, np.float32(-1.0 / TYPICAL_MARGIN), out=margin)
    np.negative(np.expm1(margin, out=margin), out=margin)
    if trust.size > 2:
        unwrap_regions.scale_regions(label, trust.astype(np.float32), margin)
    return margin


def keep_components(label, pixels) -> np.ndarray:
    """Number components by size and drop the small ones.

    Parameters
    ----------
    label : int32, rows x cols
        Components, 0 = none.
    pixels : int
        Pixels with data.

    Returns
    -------
    uint16, rows x cols
        1 = largest, 0 = none.
    """
    sizes = np.bincount(label.ravel())
    sizes[0] = 0
    order = np.argsort(sizes, kind="stable")[::-1][:65534]
    order = order[sizes[order] >= max(LEAST_COMPONENT_PIXELS, LEAST_COMPONENT_PART * pixels)]
    number = np.zeros(sizes.size, np.uint16)
    number[order] = np.arange(1, order.size + 1)
    return number[label]
