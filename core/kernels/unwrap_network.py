"""The flow problem of a frame: charges, ground, holes and prices. See `unwrap_flow` for nodes, arcs and signs."""

from __future__ import annotations

import numpy as np

from ._jit import jit

NODE, GROUND, HOLE = 0, 1, 2
FREE = -1


@jit
def room_for(array, wanted):
    """The array itself, or a copy twice as long where it has less room than wanted.

    Parameters
    ----------
    array : 1-D array
        List with spare room.
    wanted : int
        Elements it must be able to hold.

    Returns
    -------
    1-D array
        List with the same beginning.
    """
    if wanted <= array.size:
        return array
    longer = np.empty(2 * wanted, array.dtype)
    longer[: array.size] = array
    return longer


@jit
def edge_step(phase, base, r, c, k):
    """Step over one pixel edge with the cycles of `base`, steps of 1/65536 cycle.

    Parameters
    ----------
    phase : int16, rows x cols
        Phase, steps.
    base : int8, rows x cols x 2
        Cycles to add to the wrapped step.
    r, c : int
        Upper or left pixel of the edge.
    k : int
        0 = to the lower neighbour, 1 = to the right neighbour.

    Returns
    -------
    int
        Step.
    """
    d = int(phase[r + 1 - k, c + k]) - int(phase[r, c])
    return ((d + 32768) & 65535) - 32768 + 65536 * int(base[r, c, k])


@jit
def has_residue(phase, usable):
    """Tell whether the wrapped steps around any four usable pixels fail to close.

    Parameters
    ----------
    phase : int16, rows x cols
        Phase, steps of 1/65536 cycle.
    usable : uint8, rows x cols
        0 = no data.

    Returns
    -------
    bool
        True at the first residue.
    """
    rows, cols = phase.shape
    for r in range(rows - 1):
        for c in range(cols - 1):
            a, b = int(phase[r, c]), int(phase[r, c + 1])
            d, e = int(phase[r + 1, c]), int(phase[r + 1, c + 1])
            whole = usable[r, c] and usable[r, c + 1] and usable[r + 1, c] and usable[r + 1, c + 1]
            loop = ((b - a + 32768) & 65535) + ((e - b + 32768) & 65535)
            loop -= ((e - d + 32768) & 65535) + ((d - a + 32768) & 65535)
            if whole and loop != 0:
                return True
    return False


@jit
def set_charges(phase, base, costs, kind, label, hole_node, excess):
    """Charge of every node: cycles that the steps around it do not close.

    Parameters
    ----------
    phase : int16, rows x cols
        Phase, steps of 1/65536 cycle.
    base : int8, rows x cols x 2
        Cycles to add to the wrapped steps, toward the lower and the right neighbour.
    costs : int16, 4 values per node
        -1 marks a free edge, over which the step counts as 0.
    kind, label, hole_node : uint8, int32, int32
        Kind and hole of each raw node, and the node that stands for each hole.
    excess : int16 per node
        Written; 0 on the ground.
    """
    rows, cols = phase.shape
    width = cols + 1
    hole_sum = np.zeros(hole_node.size, np.int64)
    for i in range(1, rows):
        for j in range(1, cols):
            n = i * width + j
            if kind[n] == GROUND:
                continue
            total = 0
            if costs[4 * (n - width) + 2] >= 0:
                total += edge_step(phase, base, i - 1, j - 1, 1)
            if costs[4 * n] >= 0:
                total += edge_step(phase, base, i - 1, j, 0)
            if costs[4 * n + 2] >= 0:
                total -= edge_step(phase, base, i, j - 1, 1)
            if costs[4 * (n - 1)] >= 0:
                total -= edge_step(phase, base, i - 1, j - 1, 0)
            if kind[n] == HOLE:
                hole_sum[label[n]] += total
            else:
                excess[n] = total // 65536
    for h in range(1, hole_node.size):
        excess[hole_node[h]] = hole_sum[h] // 65536


@jit
def flood(first, mark, number, costs, width, kind, label, stack):
    """Join all raw nodes that free edges link to one node.

    Parameters
    ----------
    first : int
        A raw node.
    mark, number : int
        Kind and label the nodes get.
    costs : int16, 4 values per node
        -1 marks a free edge.
    width : int
        Nodes per row.
    kind, label : uint8, int32 per node
        Changed in place.
    stack : int32
        Room for work.

    Returns
    -------
    int32
        The stack, possibly longer.
    """
    nodes = kind.size
    fill = 1
    stack[0] = first
    kind[first] = mark
    label[first] = number
    while fill > 0:
        fill -= 1
        n = stack[fill]
        stack = room_for(stack, fill + 4)
        for direction in range(4):
            if direction == 0:
                v, owner, arc = n + 1, n, 0
            elif direction == 1:
                v, owner, arc = n - 1, n - 1, 0
            elif direction == 2:
                v, owner, arc = n + width, n, 1
            else:
                v, owner, arc = n - width, n - width, 1
            if owner < 0 or v >= nodes or kind[v] != NODE or costs[4 * owner + 2 * arc] >= 0:
                continue
            kind[v] = mark
            label[v] = number
            stack[fill] = v
            fill += 1
    return stack


@jit
def join_free(costs, rows, cols, kind, label):
    """Name the ground (all that free edges link to the outer ring) and the holes.

    Parameters
    ----------
    costs : int16, 4 values per node
        -1 marks a free edge; every edge of the outer ring is free.
    rows, cols : int
        Pixels of the frame.
    kind : uint8 per node
        Written: NODE, GROUND or HOLE.
    label : int32 per node
        Written: number of the hole, 1 and up; 0 elsewhere.

    Returns
    -------
    int32, holes + 1
        The raw node that stands for each hole (0 for the ground).
    """
    width = cols + 1
    stack = np.empty(4096, np.int32)
    stack = flood(0, GROUND, 0, costs, width, kind, label, stack)
    hole_node = np.zeros(16, np.int32)
    holes = 1
    for i in range(1, rows):
        for j in range(1, cols):
            n = i * width + j
            if kind[n] != NODE:
                continue
            if costs[4 * n] >= 0 and costs[4 * n + 2] >= 0:
                continue
            hole_node = room_for(hole_node, holes + 1)
            hole_node[holes] = n
            stack = flood(n, HOLE, holes, costs, width, kind, label, stack)
            holes += 1
    return hole_node[:holes].copy()


@jit
def list_rims(costs, cols, kind, label, holes):
    """Raw nodes of the ground and of each hole from which a priced arc leads away.

    Parameters
    ----------
    costs : int16, 4 values per node
        -1 marks a free edge.
    cols : int
        Pixels per row.
    kind, label : uint8, int32 per node
        Of `join_free`.
    holes : int
        Number of holes + 1.

    Returns
    -------
    start : int64, holes + 2
        Where the nodes of each hole begin.
    rim : int32
        The nodes, hole by hole.
    """
    width = cols + 1
    start = np.zeros(holes + 1, np.int64)
    rim = np.zeros(0, np.int32)
    for turn in range(2):
        fill = start[:-1].copy()
        for n in range(kind.size):
            if kind[n] == NODE:
                continue
            free = costs[4 * n] < 0 and costs[4 * n + 2] < 0
            free = free and (n < 1 or costs[4 * (n - 1)] < 0)
            if free and (n < width or costs[4 * (n - width) + 2] < 0):
                continue
            if turn == 0:
                start[label[n] + 1] += 1
            else:
                rim[fill[label[n]]] = n
                fill[label[n]] += 1
        if turn == 0:
            start = np.cumsum(start)
            rim = np.zeros(start[-1], np.int32)
    return start, rim


@jit
def total_cost(costs, flow, curved):
    """Cost of the flow.

    Parameters
    ----------
    costs : int16, 2 values per arc
        Prices of the first unit; -1 = free.
    flow : int16 per arc
        Units.
    curved : int
        1 = quadratic, 0 = linear.

    Returns
    -------
    int
        Sum over the arcs.
    """
    total = 0
    for arc in range(flow.size):
        f = int(flow[arc])
        if f == 0 or costs[2 * arc] < 0:
            continue
        price = int(costs[2 * arc]) if f > 0 else int(costs[2 * arc + 1])
        rise = int(costs[2 * arc]) + int(costs[2 * arc + 1])
        f = abs(f)
        total += f * price + curved * rise * (f * (f - 1) // 2)
    return total
