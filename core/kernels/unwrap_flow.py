"""Minimum-cost flow on the dual of a pixel grid: successive shortest paths with node potentials.

A node is the meeting point of four pixels; node (i, j) of a frame of rows x cols pixels lies above and left of pixel
(i, j), so there are (rows + 1) x (cols + 1) nodes and the outer ring is the ground. An arc crosses one pixel edge.
The two arcs that a node owns are

* 0, "east", to node (i, j + 1): crosses the edge from pixel (i - 1, j) down to pixel (i, j);
* 1, "south", to node (i + 1, j): crosses the edge from pixel (i, j - 1) right to pixel (i, j).

A unit of flow to the south is one cycle more over its edge, a unit to the east one cycle fewer. `costs` holds per
node and arc the price of the first unit along (4 values: east +, east -, south +, south -), -1 where the edge is
free; nodes joined by free edges are one node ("hole"). The price of the next unit is higher by the sum of the two
first prices where `curved` is 1 (a quadratic cost) and the same where it is 0 (a linear cost).
"""

from __future__ import annotations

import numpy as np

from ._jit import jit

NODE, GROUND, HOLE = 0, 1, 2
UNSEEN = 2147483647
NOT_FOUND = -1
FULL = -2


@jit
def step_price(forth, back, units, curved):
    """Price of one more unit in a direction in which an arc carries some units already.

    Parameters
    ----------
    forth, back : int
        Price of the first unit in this and in the opposite direction.
    units : int
        Units in this direction; negative = in the opposite one.
    curved : int
        1 = quadratic, 0 = linear.

    Returns
    -------
    int
        Price; negative where a unit is taken back.
    """
    if units >= 0:
        return forth + curved * units * (forth + back)
    return -back + curved * (units + 1) * (forth + back)


@jit
def heap_push(heap, size, key):
    """Push onto a binary heap of int64 keys; the caller sees to the room.

    Parameters
    ----------
    heap : int64, capacity
        Heap.
    size : int
        Keys in it.
    key : int
        New key.

    Returns
    -------
    int
        New size.
    """
    k = size
    while k > 0:
        parent = (k - 1) >> 1
        if heap[parent] <= key:
            break
        heap[k] = heap[parent]
        k = parent
    heap[k] = key
    return size + 1


@jit
def heap_pop(heap, size):
    """Take the smallest key off a binary heap.

    Parameters
    ----------
    heap : int64, capacity
        Heap with at least one key.
    size : int
        Keys in it.

    Returns
    -------
    int
        The smallest key; the size is one less afterwards.
    """
    top = heap[0]
    size -= 1
    key = heap[size]
    k = 0
    while True:
        child = 2 * k + 1
        if child >= size:
            break
        if child + 1 < size and heap[child + 1] < heap[child]:
            child += 1
        if heap[child] >= key:
            break
        heap[k] = heap[child]
        k = child
    heap[k] = key
    return top


@jit
def next_node(dist, queue, stacked, heaped):
    """Take the nearest node that is not settled yet.

    Parameters
    ----------
    dist : int32 per node
        Distances; heap entries that are longer are out of date.
    queue : tuple
        heap, stack and touched of `find_path`.
    stacked, heaped : int
        Entries of stack and heap.

    Returns
    -------
    node, stacked, heaped : int
        Node, or NOT_FOUND; entries left.
    """
    heap, stack, _ = queue
    if stacked > 0:
        return int(stack[stacked - 1]), stacked - 1, heaped
    while heaped > 0:
        key = heap_pop(heap, heaped)
        heaped -= 1
        if dist[key & 0xFFFFFFFF] == key >> 32:
            return int(key & 0xFFFFFFFF), stacked, heaped
    return NOT_FOUND, stacked, heaped


@jit
def find_path(seeds, wanted, sign, limit, net, holes, state, queue):
    """Search the nodes of opposite charge, or the ground, that are nearest to some nodes (Dijkstra 1959).

    Parameters
    ----------
    seeds : int32
        Nodes the search starts from, each once; the ground is a goal unless it is the first seed.
    wanted : int
        Goals after which the search ends.
    sign : int
        1 = units travel away from the seeds, -1 = toward them.
    limit : int
        Nodes after which the search is given up.
    net : tuple
        costs (int16), kind (uint8), label (int32), hole_node (int32), curved (int), nodes per row (int).
    holes : tuple
        start (int64) and rim (int32) of `list_rims`.
    state : tuple
        flow (int16 per arc), potential (int32), excess (int16), dist (int32), parent (int8), entry (int32 per hole).
    queue : tuple
        heap (int64), stack (nodes at the present distance) and touched (every node reached), int32.

    Returns
    -------
    goal : int
        Last goal found, NOT_FOUND, or FULL where the queue has no room for more.
    settled, reached : int
        Nodes whose distance became final, and nodes in `touched`.
    """
    costs, kind, label, hole_node, curved, width = net
    flow, potential, excess, dist, parent, entry = state
    heap, stack, touched = queue
    heaped, stacked, reached, settled, here = 0, seeds.size - 1, seeds.size, 0, 0
    if seeds.size + 4 > touched.size:
        return FULL, 0, 0
    stack[: seeds.size] = seeds
    touched[: seeds.size] = seeds
    for u in seeds:
        dist[u] = 0
    u = int(seeds[stacked])
    while u >= 0 and settled < limit:
        if excess[u] * sign < 0 or (kind[u] == GROUND and u != seeds[0]):
            wanted -= 1
            if wanted == 0:
                return u, settled, reached
        settled += 1
        offset = here + sign * potential[u]
        member, m, end = u, -1, 0
        if kind[u] != NODE:
            m, end = holes[0][label[u]], holes[0][label[u] + 1]
        while m < end:
            if kind[u] != NODE:
                member = holes[1][m]
            m += 1
            if max(heaped, stacked, reached) + 4 > touched.size:
                return FULL, settled, reached
            for direction in range(4):
                forward = direction % 2 == 0
                leap = 1 if direction < 2 else width
                v, along = (member + leap, sign) if forward else (member - leap, -sign)
                arc = 2 * (member if forward else v) + direction // 2
                forth = int(costs[2 * arc + (along < 0)])
                if forth < 0:
                    continue
                back = int(costs[2 * arc + (along > 0)])
                target = v if kind[v] == NODE else int(hole_node[label[v]])
                d = offset - sign * potential[target] + step_price(forth, back, along * int(flow[arc]), curved)
                if d >= dist[target]:
                    continue
                if dist[target] == UNSEEN:
                    touched[reached] = target
                    reached += 1
                dist[target] = d
                parent[target] = direction
                if kind[v] != NODE:
                    entry[label[v]] = v
                if d == here:
                    stack[stacked] = target
                    stacked += 1
                else:
                    heaped = heap_push(heap, heaped, (np.int64(d) << 32) | target)
        u, stacked, heaped = next_node(dist, queue, stacked, heaped)
        here = dist[u] if u >= 0 else here
    return NOT_FOUND, settled, reached


@jit
def push_unit(source, goal, sign, net, state):
    """Send one unit along the path that the search found.

    Parameters
    ----------
    source, goal : int
        Ends of the path.
    sign : int
        1 = the unit travels from source to goal, -1 = from goal to source.
    net, state : tuple
        See `find_path`; flow and excess are changed in place.
    """
    _, kind, label, hole_node, _, width = net
    flow, _, excess, _, parent, entry = state
    excess[source] -= sign
    if kind[goal] != GROUND:
        excess[goal] += sign
    node = goal
    while node != source:
        direction = parent[node]
        head = node if kind[node] == NODE else entry[label[node]]
        if direction == 0:
            tail = head - 1
            flow[2 * tail] += sign
        elif direction == 1:
            tail = head + 1
            flow[2 * head] -= sign
        elif direction == 2:
            tail = head - width
            flow[2 * tail + 1] += sign
        else:
            tail = head + width
            flow[2 * head + 1] -= sign
        node = tail if kind[tail] == NODE else hole_node[label[tail]]


@jit
def serve(sources, sign, limit, net, holes, state):
    """Send every unit of the sources to the nearest opposite charge or to the ground, at least cost.

    Each unit takes a shortest path in the residual network with reduced prices; the potentials keep every reduced
    price at or above 0, so that the flow is optimal for the charges served so far, in any order of service
    (Ahuja, Magnanti and Orlin 1993, section 9.7).

    Parameters
    ----------
    sources : int32
        Nodes whose excess has the sign `sign`; the nodes left unserved are gathered at its beginning.
    sign : int
        1 = the sources have units to give, -1 = they miss units.
    limit : int
        Nodes after which a search is given up, so that the cheap ones come first.
    net, holes, state : tuple
        See `find_path`; changed in place.

    Returns
    -------
    left : int
        Sources left.
    settled : int
        Nodes settled in all.
    """
    _, potential, excess, dist, _, _ = state
    room = 4096
    queue = np.empty(room, np.int64), np.empty(room, np.int32), np.empty(room, np.int32)
    left, total = 0, 0
    for k in range(sources.size):
        source = int(sources[k])
        seed = sources[k : k + 1].copy()
        goal = 0
        while excess[source] * sign > 0 and goal != NOT_FOUND:
            goal, settled, reached = find_path(seed, 1, sign, limit, net, holes, state, queue)
            total += settled
            far = 0
            if goal >= 0:
                far = dist[goal]
                push_unit(source, goal, sign, net, state)
            raise_prices(queue[2][:reached], far, sign, potential, dist)
            if goal == FULL:
                room *= 4
                queue = np.empty(room, np.int64), np.empty(room, np.int32), np.empty(room, np.int32)
        if goal == NOT_FOUND:
            sources[left] = source
            left += 1
    return left, total


@jit
def raise_prices(touched, far, sign, potential, dist):
    """Update the potentials after a search and forget its distances.

    Parameters
    ----------
    touched : int32
        Nodes the search reached.
    far : int
        Distance up to which the search is complete.
    sign : int
        Sign of the search.
    potential, dist : int32 per node
        Changed in place.
    """
    for v in touched:
        if dist[v] < far:
            potential[v] += sign * (dist[v] - far)
        dist[v] = UNSEEN


@jit
def point_home(goals, count, sign, net, holes, state):
    """Set the potentials to the distance from the nearest goal, as far out as the last source.

    Afterwards reduced prices are 0 along every shortest way to a goal, so that a search walks straight there (Ahuja,
    Magnanti and Orlin 1993, section 9.8). Worth it where sources are many and far from home.

    Parameters
    ----------
    goals : int32
        The ground node 0, then every node that units of the sources may go to.
    count : int
        Number of sources.
    sign : int
        1 = the sources have units to give, -1 = they miss units.
    net, holes, state : tuple
        See `find_path`; the potentials are changed in place.
    """
    _, potential, _, dist, _, _ = state
    room = 1 << 20
    goal = FULL
    while goal == FULL:
        queue = np.empty(room, np.int64), np.empty(room, np.int32), np.empty(room, np.int32)
        goal, _, reached = find_path(goals, count, -sign, 1 << 60, net, holes, state, queue)
        far = dist[goal] if goal >= 0 else 0
        raise_prices(queue[2][:reached], far, -sign, potential, dist)
        room *= 4
