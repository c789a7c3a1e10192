"""Phase unwrapping by minimum-cost flow, with masks, faults, components and a reliability for every pixel.

How and why: docs/unwrapping.md.
"""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple, Optional

import numpy as np

from .errors import EmptyOutputError, InputError
from .kernels import unwrap_flow, unwrap_network, unwrap_regions
from .kernels.unwrap_bridges import bridge_regions
from .kernels.unwrap_model import (
    HALO,
    Network,
    confidence_weights,
    empty_network,
    model_strip,
    price_rows,
)
from .kernels.unwrap_output import add_cycles, keep_components, keep_exact, rate_pixels
from .progress import Progress, Silent, Span, check_cancelled
from .unwrap_inputs import check_inputs
from .unwrap_parts import DOUBTFUL_PART, NO_BLOCKS, part_components

STRIP_PIXELS = 1 << 22
STRIP_PLANES = 20
BYTES_PER_PIXEL = 46
FAR, MANY = 30000, 8  # nodes of a far search; sources from which on one search from all goals is cheaper
SEARCHES = (
    (100, 20000),
    (3000, 1000),
    (FAR, 100),
    (1 << 60, 8),
)  # nodes a search may settle, most searches between checks
SETTLED_AT_ONCE = 6_000_000  # nodes between checks, so that a cancel is heard within two seconds
LEAST_CONCENTRATION = 128
MODES = ("deformation", "smooth")


class Unwrapped(NamedTuple):
    """An unwrapped phase and what is known about it.

    Attributes
    ----------
    phase : float32, rows x cols
        Radians; NaN = no data. Differs from the input by whole cycles; the median cycle of the largest region is 0.
    components : uint16, rows x cols
        Connected component, largest first, 0 = none.
    reliability : float32, rows x cols
        0 to 1; NaN = no data.
    statistics : dict
        residues (left after the local model), holes, cost, regions, components, open_loops (0 for a sound solution),
        doubtful_parts (pixels of each, see `unwrap_parts`) and bridge_confidence (per region, or the least of all
        where there are more than 64).
    """

    phase: np.ndarray
    components: np.ndarray
    reliability: np.ndarray
    statistics: dict


class SolvedFrame(NamedTuple):
    """Whole cycles of the local model phase, and what they were found from.

    Attributes
    ----------
    network : Network
        Local model, prices and start.
    flow : int16, rows + 1 x cols + 1 x 2
        Flow.
    label, cycles : int32, rows x cols
        Regions (0 = no data) and whole cycles.
    trust : float64, regions + 1
        Confidence of each region's level.
    statistics : dict
        See `Unwrapped`.
    """

    network: Network
    flow: np.ndarray
    label: np.ndarray
    cycles: np.ndarray
    trust: np.ndarray
    statistics: dict


def unwrap(
    igram,
    coherence,
    *,
    looks: float,
    mask=None,
    cuts=None,
    mode: str = "deformation",
    progress: Optional[Progress] = None,
    workers: Optional[int] = None,
) -> Unwrapped:
    """Unwrap an interferogram.

    Parameters
    ----------
    igram : complex64 or float32, rows x cols
        Interferogram, or its wrapped phase in radians; NaN and, in a complex one, 0 = no data.
    coherence : float32, rows x cols, or None
        0 to 1; NaN = no data. None = unknown: the agreement of neighbouring phases takes its place.
    looks : float
        Effective number of independent looks that the coherence was estimated with, >= 1; 1 = not known.
    mask : bool, rows x cols, or None
        True where a pixel may be used.
    cuts : tuple of bool arrays, or None
        Edges over which the phase may break at no cost, from `unwrap_inputs.cut_edges`.
    mode : str
        "deformation": a break costs in proportion to its cycles, so that ruptures stay sharp; "smooth": in
        proportion to their square, for topography.
    progress : Progress, optional
        Reports and cancels.
    workers : int, optional
        Threads of the local model; one per processor where it is not given.

    Returns
    -------
    Unwrapped
        Phase, components, reliability and statistics.
    """
    progress = progress or Silent()
    inputs = check_inputs(igram, coherence, looks, mask, cuts)
    if mode not in MODES:
        raise InputError("MODE is {found}; it must be deformation or smooth.", found=mode)
    if inputs.coherence.size == 0:
        inputs = inputs._replace(coherence=estimate_coherence(inputs, Span(progress, 0.0, 0.2)))
        looks = 1.0
    found = solve_frame(inputs, looks, mode, Span(progress, 0.2, 0.8), workers=workers)
    check_cancelled(progress)
    network, flow, label = found.network, found.flow, found.label
    phase = add_cycles(inputs.igram, network, found.cycles, label)
    reliability = rate_pixels(network, flow, found.trust, label)
    progress.update(0.9)
    region = label.copy()
    unwrap_regions.grow_components(network.concentration, LEAST_CONCENTRATION, network.costs, flow, NO_BLOCKS, label)
    parts = part_components(network, flow, region, label)
    components = keep_components(label, np.count_nonzero(network.concentration))
    for part in parts:
        reliability[part] *= DOUBTFUL_PART
    found.statistics["doubtful_parts"] = [int(np.count_nonzero(part)) for part in parts]
    found.statistics["components"] = int(components.max())
    progress.update(1.0)
    return Unwrapped(phase, components, reliability, found.statistics)


def solve_frame(inputs, looks, mode, progress, *, workers=None) -> SolvedFrame:
    """Find the whole cycles of the local model phase.

    Parameters
    ----------
    inputs : Inputs
        Of `check_inputs`, with coherence.
    looks, mode, progress, workers
        See `unwrap`.

    Returns
    -------
    SolvedFrame
        Raises `EmptyOutputError` where no pixel has data.
    """
    network = model_phase(inputs, looks, Span(progress, 0.0, 0.5), workers=workers)
    if not network.concentration.any():
        raise EmptyOutputError("The interferogram has no pixel with phase and coherence inside the mask.")
    keep_exact(inputs.igram, network)
    flow, statistics = solve_flow(network, int(mode == "smooth"), Span(progress, 0.5, 1.0))
    return SolvedFrame(network, flow, *level_regions(network, flow, statistics), statistics)


def estimate_memory(shape, *, workers=None) -> int:
    """Bytes that `unwrap` needs at its peak for a frame, on top of its inputs.

    Parameters
    ----------
    shape : tuple of int
        Rows and columns.
    workers : int or None
        Threads of the local model, None = one per processor.

    Returns
    -------
    int
        Bytes.
    """
    rows, cols = shape
    strip = min(strip_height(cols) + 2 * HALO, rows) * cols * 4 * STRIP_PLANES
    return int(BYTES_PER_PIXEL * rows * cols + (workers or os.cpu_count() or 1) * strip)


def strip_height(cols) -> int:
    """Rows of a strip of the local phase model.

    Parameters
    ----------
    cols : int
        Columns of the frame.

    Returns
    -------
    int
        Rows; the same on every machine, so that the result is.
    """
    return int(np.clip(STRIP_PIXELS // cols, 64, 256))


def model_phase(inputs, looks, progress, *, workers=None) -> Network:
    """Build the local phase model and the costs of the whole frame, strip by strip on all processors.

    Parameters
    ----------
    inputs : Inputs
        Of `check_inputs`.
    looks : float
        Independent looks of the coherence.
    progress : Progress
        Reports and cancels between strips.
    workers : int or None
        Threads, None = one per processor.

    Returns
    -------
    Network
        Phase, concentration, costs and start; the cut edges are free.
    """
    rows, cols = inputs.igram.shape
    network, weights = empty_network(rows, cols), confidence_weights()
    height = strip_height(cols)
    spans = [(first, min(first + height, rows)) for first in range(0, rows, height)]
    last_slopes = None
    with ThreadPoolExecutor(workers or os.cpu_count() or 1) as pool:
        jobs = [pool.submit(run_unless_cancelled, progress, inputs, looks, span, network, weights) for span in spans]
        for (first, last), job in zip(spans, jobs):
            slopes = job.result()
            if last_slopes is not None:
                price_rows(network, (first - 1, first, first + 1), last_slopes, weights)
            last_slopes = slopes
            progress.update(last / rows)
    if inputs.cut_right.size:
        network.costs[:rows, 1:cols, 2:][inputs.cut_right] = unwrap_network.FREE
        network.costs[1:rows, :cols, :2][inputs.cut_down] = unwrap_network.FREE
    return network


def run_unless_cancelled(progress, *arguments):
    """Model a strip unless the user asked to stop.

    Parameters
    ----------
    progress : Progress
        Cancels.
    *arguments
        Of `model_strip`.

    Returns
    -------
    array
        Of `model_strip`.
    """
    check_cancelled(progress)
    return model_strip(*arguments)


def estimate_coherence(inputs, progress) -> np.ndarray:
    """Agreement of neighbouring phases after taking the local slope out, in place of an unknown coherence.

    Parameters
    ----------
    inputs : Inputs
        Without coherence.
    progress : Progress
        Reports and cancels.

    Returns
    -------
    float32, rows x cols
        0 to 1; NaN = no data.
    """
    coherence = model_phase(inputs, 1.0, progress).concentration.astype(np.float32)
    coherence[coherence == 0] = np.nan
    coherence /= np.float32(255.0)
    return coherence


def solve_flow(network, curved, progress, *, within=None) -> tuple:
    """Find the cheapest flow that closes every loop.

    Parameters
    ----------
    network : Network
        Phase, costs and start.
    curved : int
        1 = quadratic costs, 0 = linear costs.
    progress : Progress
        Reports and cancels.
    within : tuple of slice, optional
        Pixels whose residues are counted; all where it is not given.

    Returns
    -------
    flow : int16, rows + 1 x cols + 1 x 2
        Units to the east and to the south of each node.
    statistics : dict
        residues, holes, cost.
    """
    rows, cols = network.phase.shape
    nodes = (rows + 1) * (cols + 1)
    costs = network.costs.reshape(-1)
    kind, label = np.zeros(nodes, np.uint8), np.zeros(nodes, np.int32)
    hole_node = unwrap_network.join_free(costs, rows, cols, kind, label)
    holes = unwrap_network.list_rims(costs, cols, kind, label, hole_node.size)
    excess = np.zeros(nodes, np.int16)
    unwrap_network.set_charges(network.phase, network.base, costs, kind, label, hole_node, excess)
    charged = ((excess != 0) & (kind == unwrap_network.NODE)).reshape(rows + 1, cols + 1)
    residues = np.count_nonzero(charged[within or ...])
    del charged
    flow, potential = np.zeros(2 * nodes, np.int16), np.zeros(nodes, np.int32)
    dist = np.full(nodes, unwrap_flow.UNSEEN, np.int32)
    state = flow, potential, excess, dist, np.zeros(nodes, np.int8), np.zeros(hole_node.size, np.int32)
    net = costs, kind, label, hole_node, curved, cols + 1
    for sign in (1, -1):
        sources = np.flatnonzero(excess * sign > 0).astype(np.int32)
        for limit, most in SEARCHES:
            count = max(1, min(most, SETTLED_AT_ONCE // min(limit, nodes)))
            crowd = nodes // FAR if limit == FAR else MANY
            if limit >= FAR and sources.size > crowd:
                goals = np.flatnonzero(excess * sign < 0).astype(np.int32)
                unwrap_flow.point_home(np.insert(goals, 0, 0), sources.size, sign, net, holes, state)
            sources = serve_all(sources, count, progress, (sign, limit, net, holes, state))
        progress.update(1.0 if sign < 0 else 0.9)
    cost = unwrap_network.total_cost(costs, flow, curved)
    statistics = {"residues": int(residues), "holes": int(hole_node.size - 1), "cost": int(cost)}
    return flow.reshape(rows + 1, cols + 1, 2), statistics


def serve_all(sources, count, progress, problem) -> np.ndarray:
    """Serve sources in groups, with a look at the wish to stop between them.

    Parameters
    ----------
    sources : int32
        Nodes; changed in place.
    count : int
        Sources of a group.
    progress : Progress
        Cancels.
    problem : tuple
        Further arguments of `unwrap_flow.serve`.

    Returns
    -------
    int32
        Sources left unserved.
    """
    left = []
    for first in range(0, sources.size, count):
        check_cancelled(progress)
        group = sources[first : first + count]
        left.append(group[: unwrap_flow.serve(group, *problem)[0]])
    return np.concatenate(left) if left else sources


def level_regions(network, flow, statistics) -> tuple:
    """Integrate the closed steps region by region and bring the regions to one level.

    Parameters
    ----------
    network : Network
        Model phase, start and costs.
    flow : int16, rows + 1 x cols + 1 x 2
        Flow.
    statistics : dict
        Completed: regions, open_loops, bridge_confidence.

    Returns
    -------
    label : int32, rows x cols
        Regions; 0 = no data.
    cycles : int32, rows x cols
        Whole cycles; their median in the largest region is 0.
    trust : float64, regions + 1
        Confidence of each region's level.
    """
    phase, usable, costs, base = network
    label, cycles = np.zeros((2, *phase.shape), np.int32)
    regions, open_loops = unwrap_regions.integrate(phase, base, costs, flow, usable, label, cycles)
    sizes = np.bincount(label.ravel(), minlength=regions + 1)
    shift, trust = bridge_regions(label, phase, cycles, sizes)
    largest = int(np.argmax(sizes[1:])) + 1
    shift -= int(np.median(cycles[label == largest]))
    shift = shift.astype(np.int32)
    unwrap_regions.add_shift(label, shift, cycles)
    statistics.update(regions=int(regions), open_loops=int(open_loops))
    statistics["bridge_confidence"] = trust[1:].tolist() if regions <= 64 else float(np.min(trust[1:]))
    return label, cycles, trust
