"""Pieces of a solved tile that keep their inner cycles when tiles are merged, and the prices between them."""

from __future__ import annotations

import numpy as np

from ._jit import jit


@jit
def spread_pieces(label, costs, flow, strict, piece):
    """Give the pixels outside the pieces the piece that is nearest in steps over priced edges.

    Parameters
    ----------
    label : int32, rows x cols
        Regions; 0 = no data.
    costs : int16, rows + 1 x cols + 1 x 4
        -1 marks a free edge.
    flow : int16, rows + 1 x cols + 1 x 2
        Flow to the east and to the south.
    strict : int
        1 = only over edges that carry no flow, 0 = over all priced edges.
    piece : int32, rows x cols
        Pieces, 0 = outside; changed in place.
    """
    rows, cols = label.shape
    queue = np.empty(rows * cols, np.int32)
    fill = 0
    for r in range(rows):
        for c in range(cols):
            if piece[r, c] > 0:
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
            if not (0 <= rn < rows and 0 <= cn < cols):
                continue
            if label[rn, cn] == 0 or piece[rn, cn] > 0:
                continue
            i, j, k = max(r, rn), max(c, cn), side // 2
            if costs[i, j, 2 * k] < 0 or (strict == 1 and flow[i, j, k] != 0):
                continue
            piece[rn, cn] = piece[r, c]
            queue[fill] = rn * cols + cn
            fill += 1


@jit
def list_relations(piece, costs, flow, span):
    """Priced edges between different pieces inside a window.

    Parameters
    ----------
    piece : int32, rows x cols
        Pieces; 0 = no data.
    costs : int16, rows + 1 x cols + 1 x 4
        Prices of the first unit.
    flow : int16, rows + 1 x cols + 1 x 2
        Flow to the east and to the south.
    span : tuple of int
        First row, last row, first column, last column of the window, ends excluded.

    Returns
    -------
    int64, edges x 5
        The two pieces, cycles that the flow adds from the first to the second, price of one more and of one fewer.
    """
    top, bottom, left, right = span
    found = np.empty((0, 5), np.int64)
    for turn in range(2):
        count = 0
        for r in range(top, bottom):
            for c in range(left, right):
                for k in range(2):
                    rn, cn = r + 1 - k, c + k
                    if rn >= bottom or cn >= right or costs[rn, cn, 2 * k] < 0 or piece[r, c] == piece[rn, cn]:
                        continue
                    if turn == 1:
                        sign = 1 if k == 1 else -1
                        found[count, 0] = piece[r, c]
                        found[count, 1] = piece[rn, cn]
                        found[count, 2] = sign * flow[rn, cn, k]
                        # a unit to the east is one cycle fewer toward the lower pixel
                        found[count, 3] = costs[rn, cn, 2] if k == 1 else costs[rn, cn, 1]
                        found[count, 4] = costs[rn, cn, 3] if k == 1 else costs[rn, cn, 0]
                    count += 1
        if turn == 0:
            found = np.empty((count, 5), np.int64)
    return found
