"""Integration of closed steps, region by region; connected components; the weakest step of a pixel."""

from __future__ import annotations

import numpy as np

from ._jit import jit

TWO_PI = 2.0 * np.pi


@jit
def find_root(parent, offset, k):
    """Root of a label and the cycles between the two; shortens the path.

    Parameters
    ----------
    parent, offset : int32 per label
        Forest of labels and cycles of each label relative to its parent; changed in place.
    k : int
        Label.

    Returns
    -------
    root : int
        Root label.
    cycles : int
        Cycles of the label relative to the root.
    """
    root = k
    total = 0
    while parent[root] != root:
        total += offset[root]
        root = parent[root]
    rest = total
    while k != root:
        above = parent[k]
        step = offset[k]
        parent[k] = root
        offset[k] = rest
        rest -= step
        k = above
    return root, total


@jit
def join(parent, offset, first, second, gap):
    """Make two labels one, `gap` cycles apart.

    Parameters
    ----------
    parent, offset : int32 per label
        Forest of labels; changed in place.
    first, second : int
        Labels.
    gap : int
        Cycles to add to a pixel of the first label to be relative to the second.

    Returns
    -------
    int
        1 where the two were one already with another gap, else 0.
    """
    a, da = find_root(parent, offset, first)
    b, db = find_root(parent, offset, second)
    gap = gap + db - da
    if a == b:
        return 1 if gap != 0 else 0
    parent[a] = b
    offset[a] = gap
    return 0


@jit
def longer(array):
    """Copy of a list with twice the room, zeros at its end.

    Parameters
    ----------
    array : int32
        List.

    Returns
    -------
    int32
        Longer list.
    """
    return np.concatenate((array, np.zeros(array.size, np.int32)))


@jit
def edge_cycles(phase, base, flow, r, c, k):
    """Whole cycles from one pixel to its lower or right neighbour.

    Parameters
    ----------
    phase : int16, rows x cols
        Phase, steps of 1/65536 cycle.
    base : int8, rows x cols x 2
        Cycles of the start.
    flow : int16, rows + 1 x cols + 1 x 2
        Flow to the east and to the south of each node.
    r, c : int
        Pixel.
    k : int
        0 = lower neighbour, 1 = right neighbour.

    Returns
    -------
    int
        Cycles.
    """
    raw = int(phase[r + 1 - k, c + k]) - int(phase[r, c])
    wrapped = ((raw + 32768) & 65535) - 32768
    turn = flow[r, c + 1, 1] if k == 1 else -flow[r + 1, c, 0]
    return (wrapped - raw) // 65536 + base[r, c, k] + turn


@jit
def integrate(phase, base, costs, flow, usable, label, cycles):
    """Whole cycles of every pixel, relative to a pixel of its region.

    Pixels linked by priced edges form a region. One scan numbers the runs of each row and notes how they meet; a
    second one gives every pixel its region's number and cycles.

    Parameters
    ----------
    phase : int16, rows x cols
        Phase, steps of 1/65536 cycle.
    base : int8, rows x cols x 2
        Cycles of the start.
    costs : int16, rows + 1 x cols + 1 x 4
        -1 marks a free edge.
    flow : int16, rows + 1 x cols + 1 x 2
        Flow that closes every loop.
    usable : uint8, rows x cols
        0 = no data.
    label, cycles : int32, rows x cols
        Written: region, 0 = no data, and cycles.

    Returns
    -------
    regions : int
        Number of regions.
    open_loops : int
        Places where two ways to a pixel disagree; 0 for a flow that balances.
    """
    rows, cols = phase.shape
    parent = np.zeros(1024, np.int32)
    offset = np.zeros(1024, np.int32)
    runs = 1
    open_loops = 0
    for r in range(rows):
        for c in range(cols):
            label[r, c] = 0
            if usable[r, c] == 0:
                continue
            left = c > 0 and costs[r, c, 2] >= 0
            above = r > 0 and costs[r, c, 0] >= 0
            if above:
                label[r, c] = label[r - 1, c]
                cycles[r, c] = cycles[r - 1, c] + edge_cycles(phase, base, flow, r - 1, c, 0)
            if left:
                n = cycles[r, c - 1] + edge_cycles(phase, base, flow, r, c - 1, 1)
                if not above:
                    label[r, c] = label[r, c - 1]
                    cycles[r, c] = n
                elif label[r, c] != label[r, c - 1]:
                    open_loops += join(parent, offset, label[r, c], label[r, c - 1], n - cycles[r, c])
                elif cycles[r, c] != n:
                    open_loops += 1
            if not left and not above:
                if runs >= parent.size:
                    parent, offset = longer(parent), longer(offset)
                parent[runs] = runs
                label[r, c] = runs
                cycles[r, c] = 0
                runs += 1
    return number_regions(label, cycles, parent, offset, runs), open_loops


@jit
def number_regions(label, cycles, parent, offset, runs):
    """Replace run numbers by region numbers 1, 2, ... and add the offsets.

    Parameters
    ----------
    label, cycles : int32, rows x cols
        Changed in place.
    parent, offset : int32 per run
        Forest of runs.
    runs : int
        Number of runs + 1.

    Returns
    -------
    int
        Number of regions.
    """
    number = np.zeros(runs, np.int32)
    shift = np.zeros(runs, np.int32)
    regions = 0
    for k in range(1, runs):
        root, total = find_root(parent, offset, k)
        if number[root] == 0:
            regions += 1
            number[root] = regions
        number[k] = number[root]
        shift[k] = total
    rows, cols = label.shape
    for r in range(rows):
        for c in range(cols):
            k = label[r, c]
            if k > 0:
                label[r, c] = number[k]
                cycles[r, c] += shift[k]
    return regions


@jit
def grow_components(concentration, least, costs, flow, blocks, label):
    """Number the sets of coherent pixels that are linked by steps without a cut of the flow.

    Parameters
    ----------
    concentration : uint8, rows x cols
        1 to 255; 0 = no data.
    least : int
        Concentration a pixel of a component has at least.
    costs : int16, rows + 1 x cols + 1 x 4
        -1 marks a free edge.
    flow : int16, rows + 1 x cols + 1 x 2
        Flow to the east and to the south.
    blocks : uint8, blocks down x blocks across; and tuple of int
        Blocks that no set may leave: 1 where the small ones count; then first row and first column (<= 0), and the
        sides of large and of small blocks. 0 x 0 = no blocks.
    label : int32, rows x cols
        Written: 1, 2, ...; 0 = none.

    Returns
    -------
    int
        Number of components.
    """
    rows, cols = concentration.shape
    small, (top, left, side, small_side) = blocks
    fenced = small.shape[0] > 0
    parent = np.zeros(1024, np.int32)
    offset = np.zeros(1024, np.int32)
    runs = 1
    for r in range(rows):
        for c in range(cols):
            label[r, c] = 0
            if concentration[r, c] < least:
                continue
            above, before = r > 0, c > 0
            if fenced:
                unit = small_side if small[(r - top) // side, (c - left) // side] else side
                above = above and (r - top) % unit != 0
                before = before and (c - left) % unit != 0
            if above and label[r - 1, c] > 0 and costs[r, c, 0] >= 0 and flow[r, c, 0] == 0:
                label[r, c] = label[r - 1, c]
            if before and label[r, c - 1] > 0 and costs[r, c, 2] >= 0 and flow[r, c, 1] == 0:
                if label[r, c] == 0:
                    label[r, c] = label[r, c - 1]
                elif label[r, c] != label[r, c - 1]:
                    join(parent, offset, label[r, c], label[r, c - 1], 0)
            if label[r, c] == 0:
                if runs >= parent.size:
                    parent, offset = longer(parent), longer(offset)
                parent[runs] = runs
                label[r, c] = runs
                runs += 1
    return number_regions(label, np.zeros((rows, cols), np.int32), parent, offset, runs)


@jit
def weakest_step(costs, flow, usable, margin):
    """Price of the cheapest change of one cycle on any edge of a pixel.

    Parameters
    ----------
    costs : int16, rows + 1 x cols + 1 x 4
        Prices of the first unit; -1 = free.
    flow : int16, rows + 1 x cols + 1 x 2
        Flow.
    usable : uint8, rows x cols
        0 = no data.
    margin : float32, rows x cols
        Written: price, 0 where the solution already pays for the edge; NaN = no data.
    """
    rows, cols = usable.shape
    for r in range(rows):
        for c in range(cols):
            margin[r, c] = np.nan
            if usable[r, c] == 0:
                continue
            least = 32767
            for side in range(4):
                i = r + 1 if side == 1 else r
                j = c + 1 if side == 3 else c
                k = side // 2
                if costs[i, j, 2 * k] < 0:
                    continue
                if flow[i, j, k] != 0:
                    least = 0
                least = min(least, costs[i, j, 2 * k], costs[i, j, 2 * k + 1])
            margin[r, c] = least if least < 32767 else 0


@jit
def add_shift(label, shift, cycles):
    """Add whole cycles to every region.

    Parameters
    ----------
    label : int32, rows x cols
        Regions; 0 = no data.
    shift : int32, regions + 1
        Cycles.
    cycles : int32, rows x cols
        Changed in place.
    """
    for r in range(label.shape[0]):
        for c in range(label.shape[1]):
            if label[r, c] > 0:
                cycles[r, c] += shift[label[r, c]]


@jit
def scale_regions(label, factor, values):
    """Multiply the values of every region by its factor.

    Parameters
    ----------
    label : int32, rows x cols
        Regions; 0 = left alone.
    factor : float32, regions + 1
        Factors.
    values : float32, rows x cols
        Changed in place.
    """
    for r in range(label.shape[0]):
        for c in range(label.shape[1]):
            if label[r, c] > 0:
                values[r, c] *= factor[label[r, c]]


@jit
def add_nearest(wrapped, model, cycles, label, phase):
    """Add the whole cycles to a wrapped phase that bring it closest to the unwrapped model phase.

    Parameters
    ----------
    wrapped : float32, rows x cols
        Wrapped phase, radians.
    model : int16, rows x cols
        Model phase, steps of 1/65536 cycle.
    cycles : int32, rows x cols
        Whole cycles of the model phase.
    label : int32, rows x cols
        0 = no data.
    phase : float32, rows x cols
        Written: radians; NaN = no data.
    """
    for r in range(label.shape[0]):
        for c in range(label.shape[1]):
            if label[r, c] == 0:
                phase[r, c] = np.nan
                continue
            own = float(wrapped[r, c])
            whole = np.rint(model[r, c] / 65536.0 - own / TWO_PI) + cycles[r, c]
            phase[r, c] = own + TWO_PI * whole
