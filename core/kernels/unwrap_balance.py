"""Flow between the pieces of tiles: distances, levels and blocking flows of the primal-dual method.

Term e joins two pieces by two arcs, 2 e to its second piece and 2 e + 1 back to its first. `room` is what an arc can
still take, `price` its reduced price, which is at or above 0 wherever there is room. The arcs that leave piece i are
`arcs[start[i]:start[i + 1]]`. A call ends after a bounded piece of work, so that its caller can be stopped.
"""

from __future__ import annotations

from ._jit import jit

UNSEEN = 2147483647


@jit
def spread_distance(graph, room, price, excess, distance, stack):
    """Least price of a way to every piece from those that have units to give (Dial 1969).

    Parameters
    ----------
    graph : tuple
        start (int64, pieces + 1), arcs (int64) and head (int64 per arc, the piece an arc leads to).
    room, price : int64 per arc
        See the module.
    excess : int64 per piece
        Units to give; negative = units that are missing.
    distance : int64 per piece
        Written; UNSEEN where no way leads.
    stack : int64 per piece
        Room for work.

    Returns
    -------
    int
        Distance of the farthest piece that misses units.
    """
    start, arcs, head = graph
    far = 0
    for i in range(excess.size):
        distance[i] = 0 if excess[i] > 0 else UNSEEN
    here = 0
    while here < UNSEEN:
        size = 0
        for i in range(excess.size):
            if distance[i] == here:
                stack[size] = i
                size += 1
        while size > 0:
            size -= 1
            u = stack[size]
            if excess[u] < 0:
                far = here
            for k in range(start[u], start[u + 1]):
                v = head[arcs[k]]
                d = here + price[arcs[k]]
                if room[arcs[k]] > 0 and d < distance[v]:
                    distance[v] = d
                    if d == here:
                        stack[size] = v
                        size += 1
        nearest = UNSEEN
        for i in range(excess.size):
            if here < distance[i] < nearest:
                nearest = distance[i]
        here = nearest
    return far


@jit
def level_pieces(graph, room, price, excess, level, queue):
    """Number of arcs without price to the nearest piece that misses units.

    Parameters
    ----------
    graph, room, price, excess
        See `spread_distance`.
    level : int64 per piece
        Written; UNSEEN where no way leads.
    queue : int64 per piece
        Room for work.

    Returns
    -------
    bool
        Whether any piece with units to give has a way.
    """
    start, arcs, head = graph
    fill = 0
    for i in range(excess.size):
        level[i] = UNSEEN
        if excess[i] < 0:
            level[i] = 0
            queue[fill] = i
            fill += 1
    take = 0
    reached = False
    while take < fill:
        u = queue[take]
        take += 1
        reached = reached or excess[u] > 0
        for k in range(start[u], start[u + 1]):
            v = head[arcs[k]]
            toward = arcs[k] ^ 1
            if level[v] == UNSEEN and room[toward] > 0 and price[toward] == 0:
                level[v] = level[u] + 1
                queue[fill] = v
                fill += 1
    return reached


@jit
def push_blocking(first, limit, graph, room, price, excess, level, work):
    """Send units down the levels until no way is left (Dinitz 1970), or for a number of steps.

    Parameters
    ----------
    first : int
        Piece to go on with; those before it are done.
    limit : int
        Steps after which the call returns at the end of a way.
    graph, room, price, excess
        See `spread_distance`; room and excess are changed in place.
    level : int64 per piece
        Of `level_pieces`; changed in place.
    work : tuple of int64 per piece
        Arc each piece goes on with, at first its `start`; and room for the way.

    Returns
    -------
    int
        Piece to go on with; the number of pieces at the end.
    """
    start, arcs, head = graph
    turn, way = work
    steps = 0
    while first < excess.size:
        if excess[first] <= 0 or level[first] == UNSEEN:
            first += 1
            continue
        if steps > limit:
            return first
        u, length = first, 0
        while excess[u] >= 0 and level[first] != UNSEEN:
            steps += 1
            if turn[u] == start[u + 1]:
                level[u] = UNSEEN
                if length > 0:
                    length -= 1
                    u = head[way[length] ^ 1]
                continue
            arc = arcs[turn[u]]
            v = head[arc]
            if room[arc] > 0 and price[arc] == 0 and level[v] == level[u] - 1:
                way[length] = arc
                length += 1
                u = v
            else:
                turn[u] += 1
        if level[first] != UNSEEN:
            units = min(excess[first], -excess[u])
            for k in range(length):
                units = min(units, room[way[k]])
            for k in range(length):
                room[way[k]] -= units
                room[way[k] ^ 1] += units
            excess[first] -= units
            excess[u] += units
    return first
