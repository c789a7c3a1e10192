"""One tile of a frame, unwrapped on its own and reduced to what the merge and the second pass need.

How and why: docs/unwrapping.md.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import NamedTuple, Optional

import numpy as np

from .grids import Window
from .kernels import unwrap_pieces, unwrap_regions
from .kernels.unwrap_bridges import facing_links
from .kernels.unwrap_model import Inputs
from .kernels.unwrap_output import LEAST_COMPONENT_PIXELS, add_cycles, count_cycles, keep_exact, rate_pixels
from .progress import Progress, check_cancelled
from .unwrap_check import UNKNOWN, compare_with_second
from .unwrap_inputs import Patch, cut_edges
from .unwrapping import LEAST_CONCENTRATION, NO_BLOCKS, model_phase, solve_flow

OVERLAP = 128  # pixels beyond a tile: its local model is then the whole frame's, and its rim is far
BLOCK = 256
MOST_PIECES = 20000
PIECE_SIDE, SMALL_SIDE = 128, 8  # pixels of the blocks within which cycles stay as the tile solved them
SMALL_PIXELS = 12  # of a piece in a small block
SEVERAL, LONG = 2, 96  # cycles on an edge, and such edges in a block, that show a rupture
SAMPLES = 1 << 20  # pixels of the thinned frame on which far regions are bridged


class Tile(NamedTuple):
    """A tile: its place in the grid of tiles, its own pixels, and those it reads."""

    index: tuple
    window: Window
    outer: Window


class Shore(NamedTuple):
    """Pixels along one side of a tile.

    Attributes
    ----------
    piece, component : int64
        Of the tile's own pixel.
    total : float64
        Cycles of the model phase: of the tile's own first pixel (left and upper side), or of the next tile's first
        pixel as this tile sees it (right and lower side).
    units, more, fewer : int64
        Right and lower side: cycles of the flow over the edge and prices of one more and one fewer; -1 = free.
    """

    piece: np.ndarray
    component: np.ndarray
    total: np.ndarray
    units: Optional[np.ndarray] = None
    more: Optional[np.ndarray] = None
    fewer: Optional[np.ndarray] = None


class Summary(NamedTuple):
    """What the merge knows of a tile.

    Attributes
    ----------
    tile : Tile
        The tile.
    relations : int64, n x 5
        Pieces that touch: first, second, cycles from the first to the second, price of more and of fewer.
    sizes, component_sizes : int64
        Pixels of each piece and component; element 0 = none.
    component_piece : int64
        A piece that each component belongs to.
    first_cycle, cycle_counts : int, int64 components + 1 x values
        How often each number of whole cycles occurs in a component, from `first_cycle` on.
    links : list
        Bridges between pieces: distance, first, second, cycles, confidence.
    shores : dict
        `Shore` by side: left, up, right, down.
    thinned : tuple of arrays
        Piece and cycles of every n-th pixel.
    usable, residues, open_loops : int
        Pixels with data; residues left after the local model; places where two ways to a pixel disagree.
    """

    tile: Tile
    relations: np.ndarray
    sizes: np.ndarray
    component_sizes: np.ndarray
    component_piece: np.ndarray
    first_cycle: int
    cycle_counts: np.ndarray
    links: list
    shores: dict
    thinned: tuple
    usable: int
    residues: int
    open_loops: int


class Solved(NamedTuple):
    """Solution of a tile and its surroundings.

    Attributes
    ----------
    network : Network
        Local model and prices.
    flow : int16, rows + 1 x cols + 1 x 2
        Flow.
    region, cycles : int32, rows x cols
        Regions, and cycles of the model phase.
    piece, component : int32, rows x cols
        Pieces and components; 0 = none.
    """

    network: tuple
    flow: np.ndarray
    region: np.ndarray
    cycles: np.ndarray
    piece: np.ndarray
    component: np.ndarray


class Settings(NamedTuple):
    """What holds for every tile.

    Attributes
    ----------
    looks : float
        Effective number of looks of the coherence.
    mode : str
        ``deformation`` or ``smooth``.
    lines : tuple
        Fault lines as (row, column) of the frame.
    check : bool
        Whether a second solution is made.
    exact : bool
        Whether the frame has no residue at all.
    thinning : int
        Every n-th pixel is kept for bridges between far regions.
    """

    looks: float
    mode: str
    lines: tuple
    check: bool
    exact: bool = False
    thinning: int = 8


def plan_tiles(shape: tuple, side: int) -> Iterator[Tile]:
    """Cut a frame into tiles of equal size, at most `side` pixels long and wide, with an overlap.

    Parameters
    ----------
    shape : tuple of int
        Rows and columns of the frame.
    side : int
        Longest side of a tile, pixels.
    """
    step = [tile_step(size, side) for size in shape]
    for i, row in enumerate(range(0, shape[0], step[0])):
        for j, col in enumerate(range(0, shape[1], step[1])):
            window = Window(row, col, min(step[0], shape[0] - row), min(step[1], shape[1] - col))
            yield Tile((i, j), window, window.grow(OVERLAP, shape))


def tile_step(size: int, side: int) -> int:
    """Return the side of equal tiles that cover `size` pixels; a multiple of the blocks of a file where it can be.

    Parameters
    ----------
    size, side : int
        Pixels to cover and longest side of a tile.
    """
    even = math.ceil(size / math.ceil(size / side))
    return min(BLOCK * math.ceil(even / BLOCK), side)


def solve_tile(tile: Tile, patch: Patch, settings: Settings, progress: Progress) -> tuple:
    """Unwrap a tile with its surroundings.

    Parameters
    ----------
    tile : Tile
        The tile.
    patch : Patch
        Pixels of its outer window.
    settings : Settings
        What holds for every tile.
    progress : Progress
        Cancels.

    Returns
    -------
    Summary
        For the merge.
    dict of str to array
        For the second pass, pixels of the tile: cycles (int16, to add to the input phase), piece, component (0 =
        none), reliability (float16, 0 to 1), other (int8, cycles off the second solution).
    """
    corner = np.array([tile.outer.row, tile.outer.col])
    lines = [np.asarray(line, float) - corner for line in settings.lines]
    cuts = cut_edges(lines, patch.igram.shape) if lines else (np.zeros((0, 0), bool),) * 2
    inputs = Inputs(patch.igram, patch.coherence, patch.usable, *cuts)
    inner = tile.window.within(tile.outer)
    solved, found = solve_patch(inputs, settings, inner, progress)
    check_cancelled(progress)
    phase = add_cycles(patch.igram, solved.network, solved.cycles, solved.region)
    reliability = rate_pixels(solved.network, solved.flow, np.ones(1), solved.region)[inner].astype(np.float16)
    component = keep_linked(solved.component[inner])
    shores = {side: shore_of(solved, component, tile, side) for side in ("left", "up", "right", "down")}
    core = {"cycles": count_cycles(patch.igram, phase, patch.model)[inner], "piece": solved.piece[inner]}
    core.update(component=component, reliability=reliability)
    summary = summarise(tile, solved, core, shores, found, settings.thinning)
    del solved, inputs
    core["other"] = np.full(core["cycles"].shape, UNKNOWN, np.int8)
    if settings.check:
        second = compare_with_second(phase, patch, lines, settings.looks, settings.mode, progress, workers=1)
        core["other"] = second[inner]
    for name in ("piece", "component"):
        core[name] = core[name].astype(np.min_scalar_type(int(core[name].max())))
    return summary, core


def solve_patch(inputs: Inputs, settings: Settings, inner: tuple, progress: Progress) -> tuple:
    """Solve the flow of some pixels and find their regions, components and pieces.

    Parameters
    ----------
    inputs : Inputs
        Pixels and cuts.
    settings : Settings
        What holds for every tile.
    inner : tuple of slice
        The tile's own pixels.
    progress : Progress
        Cancels.

    Returns
    -------
    Solved
        The solution.
    dict
        residues, open_loops.
    """
    network = model_phase(inputs, settings.looks, progress, workers=1)
    if settings.exact:
        keep_exact(inputs.igram, network)
    flow, found = solve_flow(network, int(settings.mode == "smooth"), progress, within=inner)
    region, cycles, component = np.zeros((3, *network.phase.shape), np.int32)
    _, open_loops = unwrap_regions.integrate(
        network.phase, network.base, network.costs, flow, network.concentration, region, cycles
    )
    check_cancelled(progress)
    prices = network.concentration, LEAST_CONCENTRATION, network.costs, flow
    piece = np.zeros_like(region)
    blocks = choose_blocks(flow, inner)
    unwrap_regions.grow_components(*prices, blocks, piece)
    piece = cut_pieces(region, piece, blocks, network.costs, flow)
    unwrap_regions.grow_components(*prices, NO_BLOCKS, component)
    return Solved(network, flow, region, cycles, piece, component), {**found, "open_loops": int(open_loops)}


def choose_blocks(flow, inner: tuple) -> tuple:
    """Choose the blocks that pieces stay in: small ones around breaks of several cycles.

    Where a rupture leaves a tile, the tile knows only half of it and may close it on the wrong side. Small pieces
    along the rupture let the merge put that right.

    Parameters
    ----------
    flow : int16, rows + 1 x cols + 1 x 2
        Flow.
    inner : tuple of slice
        The tile's own pixels; blocks begin at its corner.

    Returns
    -------
    tuple
        For `unwrap_regions.grow_components`.
    """
    top, left = (-(-part.start // PIECE_SIDE) * PIECE_SIDE - part.start for part in inner)
    small = np.zeros([(size + lead) // PIECE_SIDE + 3 for size, lead in zip(flow.shape, (top, left))], np.uint8)
    r, c = np.nonzero((flow >= SEVERAL).any(axis=2) | (flow <= -SEVERAL).any(axis=2))
    places, counts = np.unique([(r + top) // PIECE_SIDE + 1, (c + left) // PIECE_SIDE + 1], axis=1, return_counts=True)
    r, c = places[:, counts >= LONG]
    for i in (-1, 0, 1):
        for j in (-1, 0, 1):
            small[r + i, c + j] = 1
    return small[1:-1, 1:-1].copy(), (-top, -left, PIECE_SIDE, SMALL_SIDE)


def cut_pieces(region, seed, blocks: tuple, costs, flow) -> np.ndarray:
    """Divide every region into pieces: its larger seeds, each with the pixels nearest to it.

    Parameters
    ----------
    region, seed : int32, rows x cols
        Regions, and sets of coherent pixels inside a block; 0 = none.
    blocks : tuple
        Of `choose_blocks`.
    costs, flow : int16
        Of the network.

    Returns
    -------
    int32, rows x cols
        1 and up; 0 = no data.
    """
    sizes = np.bincount(seed.ravel())
    small, (top, left, side, _) = blocks
    for i, j in zip(*np.nonzero(small)):
        r, c = top + i * side, left + j * side
        found = np.unique(seed[max(r, 0) : r + side, max(c, 0) : c + side])
        sizes[found[sizes[found] >= SMALL_PIXELS]] += LEAST_COMPONENT_PIXELS
    sizes[0] = 0
    order = np.argsort(sizes, kind="stable")[::-1][:MOST_PIECES]
    order = order[sizes[order] >= LEAST_COMPONENT_PIXELS]
    number = np.zeros(sizes.size, np.int32)
    number[order] = np.arange(1, order.size + 1)
    piece = number[seed]
    for strict in (1, 0):
        unwrap_pieces.spread_pieces(region, costs, flow, strict, piece)
    bare = (region > 0) & (piece == 0)
    if bare.any():
        found, index = np.unique(region[bare], return_inverse=True)
        piece[bare] = order.size + 1 + index
    return piece


def keep_linked(component: np.ndarray) -> np.ndarray:
    """Renumber the components of a tile without the small ones that end inside it.

    Parameters
    ----------
    component : int32, rows x cols
        Components of the tile's own pixels, 0 = none.

    Returns
    -------
    int32, rows x cols
        1 and up; 0 = none.
    """
    kept = np.bincount(component.ravel()) >= LEAST_COMPONENT_PIXELS
    for edge in (component[0], component[-1], component[:, 0], component[:, -1]):
        kept[edge] = True
    kept[0] = False
    return np.where(kept, np.cumsum(kept), 0).astype(np.int32)[component]


def shore_of(solved: Solved, component: np.ndarray, tile: Tile, side: str) -> Optional[Shore]:
    """Return the pixels along one side of a tile, or None at the frame's rim.

    Parameters
    ----------
    solved : Solved
        Solution of the outer window.
    component : int32, rows x cols
        Components of the tile's own pixels.
    tile : Tile
        The tile.
    side : str
        ``left``, ``up``, ``right`` or ``down``.
    """
    rows, cols = tile.window.within(tile.outer)
    r, c = {
        "left": (rows, cols.start),
        "up": (rows.start, cols),
        "right": (rows, cols.stop),
        "down": (rows.stop, cols),
    }[side]
    if {"left": cols.start, "up": rows.start}.get(side, 1) == 0:
        return None
    if (side == "right" and cols.stop == tile.outer.cols) or (side == "down" and rows.stop == tile.outer.rows):
        return None
    total = solved.network.phase[r, c] / 65536.0 + solved.cycles[r, c]
    if side in ("left", "up"):
        return Shore(solved.piece[r, c].astype(np.int64), component[_edge(side)].astype(np.int64), total)
    last = (r, c - 1) if side == "right" else (r - 1, c)
    flow, costs = solved.flow[r, c].astype(np.int64), solved.network.costs[r, c].astype(np.int64)
    # a unit to the east is one cycle fewer toward the lower pixel
    units, more, fewer = (flow[:, 1], 2, 3) if side == "right" else (-flow[:, 0], 1, 0)
    own = solved.piece[last].astype(np.int64), component[_edge(side)].astype(np.int64)
    return Shore(*own, total, units, costs[:, more], costs[:, fewer])


def _edge(side: str) -> tuple:
    every = slice(None)
    return {"left": (every, 0), "up": (0, every), "right": (every, -1), "down": (-1, every)}[side]


def summarise(tile: Tile, solved: Solved, core: dict, shores: dict, found: dict, thinning: int) -> Summary:
    """Gather what the merge needs.

    Parameters
    ----------
    tile : Tile
        The tile.
    solved : Solved
        Solution of the outer window.
    core : dict
        Arrays of the tile's own pixels.
    shores : dict
        `Shore` by side.
    found : dict
        residues, open_loops.
    thinning : int
        Every n-th pixel is kept.
    """
    rows, cols = tile.window.within(tile.outer)
    span = rows.start, rows.stop, cols.start, cols.stop
    piece, component = core["piece"], core["component"]
    pieces, components = int(solved.piece.max()), int(component.max())
    owner = np.zeros(components + 1, np.int64)
    owner[component.ravel()] = piece.ravel()
    low, counts = _count_cycles(core["cycles"], component, components)
    links = []
    if solved.region.max() > 1:
        flat = solved.piece.ravel()
        for distance, _, _, whole, trust, p, q in facing_links(solved.region, solved.network.phase, solved.cycles):
            links.append((distance, int(flat[p]), int(flat[q]), whole, trust))
    every = slice(-tile.window.row % thinning, None, thinning), slice(-tile.window.col % thinning, None, thinning)
    total = solved.network.phase[rows, cols][every] / 65536.0 + solved.cycles[rows, cols][every]
    return Summary(
        tile,
        group_relations(unwrap_pieces.list_relations(solved.piece, solved.network.costs, solved.flow, span)),
        np.bincount(piece.ravel(), minlength=pieces + 1),
        np.bincount(component.ravel(), minlength=components + 1),
        owner,
        low,
        counts,
        links,
        shores,
        (piece[every].astype(np.int64), total),
        int(np.count_nonzero(solved.network.concentration[rows, cols])),
        found["residues"],
        found["open_loops"],
    )


def _count_cycles(cycles: np.ndarray, component: np.ndarray, components: int) -> tuple:
    """Return the lowest number of cycles and, per component, how often each number occurs."""
    low = int(cycles.min())
    values = int(cycles.max()) - low + 1
    index = component.astype(np.int64) * values + (cycles.astype(np.int64) - low)
    return low, np.bincount(index.ravel(), minlength=(components + 1) * values).reshape(components + 1, values)


def group_relations(edges: np.ndarray) -> np.ndarray:
    """Add up the prices of the edges that join the same pieces with the same cycles.

    Parameters
    ----------
    edges : int64, edges x 5
        First piece, second piece, cycles, price of one more and of one fewer cycle.

    Returns
    -------
    int64, groups x 5
        Likewise, one row for each group.
    """
    if not len(edges):
        return edges
    keys, group = np.unique(edges[:, :3], axis=0, return_inverse=True)
    prices = [np.bincount(group.ravel(), edges[:, k], len(keys)).astype(np.int64) for k in (3, 4)]
    return np.column_stack([keys, *prices])
