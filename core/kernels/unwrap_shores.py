"""Where regions face each other across gaps, and how much phase is missing between them."""

from __future__ import annotations

import numpy as np

from ._jit import jit


@jit
def spread_nearest(label, nearest):
    """Give every pixel outside the regions the region pixel that is nearest in steps.

    Parameters
    ----------
    label : int32, rows x cols
        Regions, 0 = outside.
    nearest : int32, rows x cols
        Written: flat index of the nearest pixel of a region.
    """
    rows, cols = label.shape
    queue = np.empty(rows * cols, np.int32)
    fill = 0
    for r in range(rows):
        for c in range(cols):
            nearest[r, c] = -1
            if label[r, c] > 0:
                nearest[r, c] = r * cols + c
                queue[fill] = r * cols + c
                fill += 1
    take = 0
    while take < fill:
        n = queue[take]
        take += 1
        r = n // cols
        c = n - r * cols
        for side in range(4):
            rn = r + (side == 1) - (side == 0)
            cn = c + (side == 3) - (side == 2)
            if 0 <= rn < rows and 0 <= cn < cols and nearest[rn, cn] < 0:
                nearest[rn, cn] = nearest[r, c]
                queue[fill] = rn * cols + cn
                fill += 1


@jit
def list_facing(label, nearest):
    """Pairs of pixels of two regions whose neighbourhoods meet.

    Parameters
    ----------
    label : int32, rows x cols
        Regions.
    nearest : int32, rows x cols
        Of `spread_nearest`.

    Returns
    -------
    int32, pairs x 4
        Region and pixel of the one, region and pixel of the other; the lower region first.
    """
    rows, cols = label.shape
    flat = label.ravel()
    pairs = np.empty((0, 4), np.int32)
    for turn in range(2):
        count = 0
        for r in range(rows):
            for c in range(cols):
                p = nearest[r, c]
                for k in range(2):
                    if r + 1 - k >= rows or c + k >= cols:
                        continue
                    q = nearest[r + 1 - k, c + k]
                    if p < 0 or q < 0 or flat[p] == flat[q]:
                        continue
                    if turn == 1:
                        a, b = (p, q) if flat[p] < flat[q] else (q, p)
                        pairs[count, 0] = flat[a]
                        pairs[count, 1] = a
                        pairs[count, 2] = flat[b]
                        pairs[count, 3] = b
                    count += 1
        if turn == 0:
            pairs = np.empty((count, 4), np.int32)
    return pairs


@jit
def local_plane(label, phase, cycles, pixel, half):
    """Mean phase steps of a region around a pixel.

    Parameters
    ----------
    label, cycles : int32, rows x cols
        Region and cycles.
    phase : int16, rows x cols
        Phase, steps of 1/65536 cycle.
    pixel : int
        Flat index.
    half : int
        Half width of the window, pixels.

    Returns
    -------
    down, across : float
        Mean step to the lower and to the right neighbour, cycles; 0 where the region has no such pair.
    """
    rows, cols = label.shape
    r0 = pixel // cols
    c0 = pixel - r0 * cols
    own = label[r0, c0]
    total = np.zeros(2)
    count = np.zeros(2)
    for r in range(max(r0 - half, 0), min(r0 + half + 1, rows)):
        for c in range(max(c0 - half, 0), min(c0 + half + 1, cols)):
            if label[r, c] != own:
                continue
            for k in range(2):
                rn = r + 1 - k
                cn = c + k
                if rn < rows and cn < cols and label[rn, cn] == own:
                    step = int(phase[rn, cn]) - int(phase[r, c])
                    total[k] += step / 65536.0 + cycles[rn, cn] - cycles[r, c]
                    count[k] += 1.0
    return total[0] / max(count[0], 1.0), total[1] / max(count[1], 1.0)


@jit
def facing_gaps(pairs, label, phase, cycles, half):
    """Phase that is missing between pairs of pixels when both sides are extended half-way by their slopes.

    Parameters
    ----------
    pairs : int32, pairs x 4
        Of `list_facing`.
    label, cycles : int32, rows x cols
        Region and cycles.
    phase : int16, rows x cols
        Phase, steps of 1/65536 cycle.
    half : int
        Half width of the window of the slopes, pixels.

    Returns
    -------
    float64, pairs x 2
        Cycles to add to the second region to be continuous with the first, and distance, pixels.
    """
    cols = label.shape[1]
    out = np.empty((pairs.shape[0], 2))
    for k in range(pairs.shape[0]):
        p = pairs[k, 1]
        q = pairs[k, 3]
        rp, rq = p // cols, q // cols
        cp, cq = p - rp * cols, q - rq * cols
        dp, ap = local_plane(label, phase, cycles, p, half)
        dq, aq = local_plane(label, phase, cycles, q, half)
        bridge = 0.5 * ((dp + dq) * (rq - rp) + (ap + aq) * (cq - cp))
        step = (int(phase[rq, cq]) - int(phase[rp, cp])) / 65536.0 + cycles[rq, cq] - cycles[rp, cp]
        out[k, 0] = bridge - step
        out[k, 1] = np.sqrt(float((rq - rp) ** 2 + (cq - cp) ** 2))
    return out
