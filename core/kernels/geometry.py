"""Zero-Doppler geometry: from the ground to azimuth time and slant range, and back.

An orbit enters as the power series of an `Arc`; the ground as the polynomial surface of `geometry.surface_patch`.
"""

from __future__ import annotations

import math

import numpy as np

from ._jit import jit

_A = 6378137.0
_F = 1.0 / 298.257223563
_E2 = _F * (2.0 - _F)

# A Newton step shorter than this leaves an error below 1e-13 s (the error of a step is its square times 5e-5 / s),
# and the range at the root follows from the step itself: D^2 - F^2 / G.
_STEP_S = 2e-5
_ITERATIONS = 30


@jit
def state_at(coefficients, u, state):
    """Write position, velocity and acceleration (9 numbers) of the arc at `u` seconds from its centre."""
    last = coefficients.shape[0] - 1
    for k in range(3):
        p = coefficients[last, k]
        v = 0.0
        a = 0.0
        for i in range(last - 1, -1, -1):
            a = a * u + v
            v = v * u + p
            p = p * u + coefficients[i, k]
        state[k] = p
        state[3 + k] = v
        state[6 + k] = 2.0 * a


@jit
def zero_doppler(coefficients, half_s, x, y, z, guess_s, state):
    """Return (time from the arc's centre, range, converged) of a point by Newton's method.

    Solves (P - S) . V = 0 for the time. The solution must lie within the arc and a quarter of it on either side.
    """
    u = guess_s
    limit = 1.25 * half_s + 1.0
    for _ in range(_ITERATIONS):
        state_at(coefficients, u, state)
        dx = x - state[0]
        dy = y - state[1]
        dz = z - state[2]
        f = dx * state[3] + dy * state[4] + dz * state[5]
        g = (
            state[3] * state[3]
            + state[4] * state[4]
            + state[5] * state[5]
            - (dx * state[6] + dy * state[7] + dz * state[8])
        )
        step = f / g
        u += step
        if abs(step) < _STEP_S:
            return u, math.sqrt(dx * dx + dy * dy + dz * dz - f * f / g), True
        if abs(u) > limit:
            u = limit if u > 0.0 else -limit
            if abs(step) > 4.0 * limit:
                return u, math.nan, False
    return u, math.nan, False


@jit
def collapse_row(surface, r, rows, line):
    """Write the polynomial of a tile for one row: powers of the normalised column, shape (n, 6)."""
    n = surface.shape[0]
    v = -1.0 + 2.0 * r / max(rows - 1, 1)
    for j in range(n):
        for k in range(6):
            value = surface[n - 1, j, k]
            for i in range(n - 2, -1, -1):
                value = value * v + surface[i, j, k]
            line[j, k] = value


@jit
def ground_at(line, c, cols, h, ground):
    """Write the point at height `h` over a column (3 numbers) and the normal there (3 numbers)."""
    w = -1.0 + 2.0 * c / max(cols - 1, 1)
    last = line.shape[0] - 1
    x, y, z = line[last, 0], line[last, 1], line[last, 2]
    nx, ny, nz = line[last, 3], line[last, 4], line[last, 5]
    for j in range(last - 1, -1, -1):
        x = x * w + line[j, 0]
        y = y * w + line[j, 1]
        z = z * w + line[j, 2]
        nx = nx * w + line[j, 3]
        ny = ny * w + line[j, 4]
        nz = nz * w + line[j, 5]
    ground[0] = x + h * nx
    ground[1] = y + h * ny
    ground[2] = z + h * nz
    ground[3] = nx
    ground[4] = ny
    ground[5] = nz


@jit
def locate_map(surface, heights, coefficients, half_s, times, ranges):
    """Zero-Doppler times (from the arc's centre) and slant ranges of every pixel of a map tile.

    Parameters
    ----------
    surface : float64, shape (n, n, 6)
        Polynomial of the tile in normalised row and column: ellipsoid point and normal.
    heights : float32 or float64, shape (rows, cols)
        Metres over the ellipsoid; NaN gives NaN.
    coefficients : float64, shape (m, 3)
        The arc.
    half_s : float
        Half its length.
    times, ranges : float64, shape (rows, cols)
        Written; NaN where there is no solution within the arc.

    Returns
    -------
    int
        Pixels with a height but without a solution.
    """
    rows, cols = heights.shape
    line = np.empty((surface.shape[0], 6))
    ground = np.empty(6)
    state = np.empty(9)
    failures = 0
    row_guess = 0.0
    for r in range(rows):
        collapse_row(surface, r, rows, line)
        guess = row_guess
        previous = guess
        started = False
        for c in range(cols):
            h = heights[r, c]
            if math.isnan(h):
                times[r, c] = math.nan
                ranges[r, c] = math.nan
                continue
            ground_at(line, c, cols, h, ground)
            u, distance, converged = zero_doppler(coefficients, half_s, ground[0], ground[1], ground[2], guess, state)
            if not converged:
                times[r, c] = math.nan
                ranges[r, c] = math.nan
                failures += 1
                guess = 0.0
                continue
            times[r, c] = u
            ranges[r, c] = distance
            guess = 2.0 * u - previous if started else u
            previous = u
            if not started:
                row_guess = u
                started = True
    return failures


@jit
def view_map(surface, heights, coefficients, half_s, out):
    """Geometry of one scene on a map tile.

    `out`, float64, shape (8, rows, cols), receives east, north, up of the unit vector from ground to sensor, the
    cosine of the incidence from the ellipsoid normal (equal to up), slant range, time from the arc's centre, and the
    east and north components of the flight direction; NaN without a solution.
    """
    rows, cols = heights.shape
    line = np.empty((surface.shape[0], 6))
    ground = np.empty(6)
    state = np.empty(9)
    guess = 0.0
    for r in range(rows):
        collapse_row(surface, r, rows, line)
        for c in range(cols):
            h = heights[r, c]
            ground_at(line, c, cols, h, ground)
            x, y, z = ground[0], ground[1], ground[2]
            nx, ny, nz = ground[3], ground[4], ground[5]
            u, distance, converged = zero_doppler(coefficients, half_s, x, y, z, guess, state)
            if not converged or math.isnan(h):
                for k in range(8):
                    out[k, r, c] = math.nan
                guess = 0.0
                continue
            guess = u
            state_at(coefficients, u, state)
            lx = (state[0] - x) / distance
            ly = (state[1] - y) / distance
            lz = (state[2] - z) / distance
            flat = math.sqrt(nx * nx + ny * ny)
            ex = -ny / flat
            ey = nx / flat
            gx = -nz * ey
            gy = nz * ex
            gz = nx * ey - ny * ex
            up = lx * nx + ly * ny + lz * nz
            out[0, r, c] = lx * ex + ly * ey
            out[1, r, c] = lx * gx + ly * gy + lz * gz
            out[2, r, c] = up
            out[3, r, c] = up
            out[4, r, c] = distance
            out[5, r, c] = u
            fe = state[3] * ex + state[4] * ey
            fn = state[3] * gx + state[4] * gy + state[5] * gz
            speed = math.sqrt(fe * fe + fn * fn)
            out[6, r, c] = fe / speed
            out[7, r, c] = fn / speed
    return 0


@jit
def pair_map(surface, heights, reference, reference_half_s, secondary, secondary_half_s, side, out):
    """Range difference and baseline of a pair on a map tile.

    `out`, float64, shape (3, rows, cols), receives R_secondary - R_reference, the perpendicular and the parallel
    baseline. The baseline is S_secondary - S_reference, each at the zero-Doppler time of the point; perpendicular is
    along the growth of the look angle (outward and up, normal to the line of sight and to the flight direction),
    parallel is along the line of sight from the sensor to the ground. `side` is +1 for right, -1 for left.
    """
    rows, cols = heights.shape
    line = np.empty((surface.shape[0], 6))
    ground = np.empty(6)
    state1 = np.empty(9)
    state2 = np.empty(9)
    guess1 = 0.0
    guess2 = 0.0
    for r in range(rows):
        collapse_row(surface, r, rows, line)
        for c in range(cols):
            h = heights[r, c]
            ground_at(line, c, cols, h, ground)
            x, y, z = ground[0], ground[1], ground[2]
            u1, range1, ok1 = zero_doppler(reference, reference_half_s, x, y, z, guess1, state1)
            u2, range2, ok2 = zero_doppler(secondary, secondary_half_s, x, y, z, guess2, state2)
            if not (ok1 and ok2) or math.isnan(h):
                for k in range(3):
                    out[k, r, c] = math.nan
                guess1 = 0.0
                guess2 = 0.0
                continue
            guess1 = u1
            guess2 = u2
            # the states are those before the last step: less than 20 microseconds, 0.15 m of flight, normal to both
            # components of the baseline
            sx = (x - state1[0]) / range1
            sy = (y - state1[1]) / range1
            sz = (z - state1[2]) / range1
            # line of sight x flight points outward and up for a right-looking sensor
            px = sy * state1[5] - sz * state1[4]
            py = sz * state1[3] - sx * state1[5]
            pz = sx * state1[4] - sy * state1[3]
            scale = side / math.sqrt(px * px + py * py + pz * pz)
            bx = state2[0] - state1[0]
            by = state2[1] - state1[1]
            bz = state2[2] - state1[2]
            out[0, r, c] = range2 - range1
            out[1, r, c] = (bx * px + by * py + bz * pz) * scale
            out[2, r, c] = bx * sx + by * sy + bz * sz
    return 0


@jit(fastmath={"contract"})
def _evaluate_row(line, columns, heights, middle_m, scale, out):
    """Evaluate the powers of column and height along a row.

    A function of its own over one-dimensional arrays, with constant counts: of this the compiler makes vector
    instructions, of the same loop in the middle of a larger function it does not (four times slower).
    """
    for c in range(columns.size):
        w = columns[c]
        h = (heights[c] - middle_m) * scale
        total = 0.0
        for k in range(4, -1, -1):
            value = 0.0
            for j in range(4, -1, -1):
                value = value * w + line[j, k]
            total = total * h + value
        out[c] = total


@jit(fastmath={"contract"})
def evaluate_map(polynomial, heights, middle_m, half_m, columns, out):
    """Evaluate smooth functions of row, column and height on every pixel of a map tile.

    Parameters
    ----------
    polynomial : float64, shape (layers, 5, 5, 5)
        Powers of the normalised row, column and height.
    heights : float64, shape (rows, cols)
        Metres over the ellipsoid; NaN gives NaN.
    middle_m, half_m : float
        The height that counts as 0, and how far from it -1 and 1 lie.
    columns : float64, shape (cols,)
        Normalised columns, -1 to 1.
    out : float64, shape (layers, rows, cols)
        Written.
    """
    rows = heights.shape[0]
    line = np.empty((5, 5))
    for r in range(rows):
        v = -1.0 + 2.0 * r / max(rows - 1, 1)
        for m in range(polynomial.shape[0]):
            for j in range(5):
                for k in range(5):
                    value = polynomial[m, 4, j, k]
                    for i in range(3, -1, -1):
                        value = value * v + polynomial[m, i, j, k]
                    line[j, k] = value
            _evaluate_row(line, columns, heights[r], middle_m, 1.0 / half_m, out[m, r])
    return 0


@jit
def geodetic(x, y, z):
    """Return longitude, latitude (radians) and height of an Earth-fixed point (Bowring 1976, iterated once)."""
    b = _A * (1.0 - _F)
    second = _E2 / (1.0 - _E2)
    p = math.sqrt(x * x + y * y)
    theta = math.atan2(z * _A, p * b)
    latitude = 0.0
    for _ in range(3):
        s = math.sin(theta)
        c = math.cos(theta)
        latitude = math.atan2(z + second * b * s * s * s, p - _E2 * _A * c * c * c)
        theta = math.atan2((1.0 - _F) * math.sin(latitude), math.cos(latitude))
    s = math.sin(latitude)
    c = math.cos(latitude)
    n = _A / math.sqrt(1.0 - _E2 * s * s)
    return math.atan2(y, x), latitude, p * c + z * s - n * (1.0 - _E2 * s * s)


@jit
def bilinear(grid, row, col):
    """Value of `grid` between its nodes; the edge value beyond them."""
    rows, cols = grid.shape
    r = min(max(row, 0.0), rows - 1.0)
    c = min(max(col, 0.0), cols - 1.0)
    i = min(int(r), rows - 2)
    j = min(int(c), cols - 2)
    a = r - i
    b = c - j
    top = (1.0 - b) * grid[i, j] + b * grid[i, j + 1]
    bottom = (1.0 - b) * grid[i + 1, j] + b * grid[i + 1, j + 1]
    return (1.0 - a) * top + a * bottom


@jit
def ground_points(times, ranges, coefficients, side, dem, frame, out):
    """Map radar coordinates to the ground.

    Solves for the look angle in the zero-Doppler plane at which a point at the given range lies on the DEM. The step
    is that of a flat surface, damped when the terrain makes it overshoot.

    Parameters
    ----------
    times, ranges : float64, shape (n,)
        Seconds from the arc's centre and slant ranges in metres.
    coefficients : float64, shape (m, 3)
        The arc.
    side : float
        +1 looks right, -1 left.
    dem : float64, shape (rows, cols)
        Heights over the ellipsoid, first row in the north.
    frame : float64, shape (4,)
        Longitude and latitude (radians) of the centre of pixel (0, 0), step east, step north (negative).
    out : float64, shape (n, 5)
        Longitude, latitude (radians), height (m), residual height (m), and angle of incidence on the ellipsoid.
    """
    state = np.empty(9)
    for m in range(times.size):
        state_at(coefficients, times[m], state)
        sx, sy, sz = state[0], state[1], state[2]
        speed = math.sqrt(state[3] ** 2 + state[4] ** 2 + state[5] ** 2)
        tx, ty, tz = state[3] / speed, state[4] / speed, state[5] / speed
        # down in the zero-Doppler plane: toward the Earth's centre, made normal to the flight direction
        along = sx * tx + sy * ty + sz * tz
        dx, dy, dz = -(sx - along * tx), -(sy - along * ty), -(sz - along * tz)
        length = math.sqrt(dx * dx + dy * dy + dz * dz)
        dx, dy, dz = dx / length, dy / length, dz / length
        cx = side * (dy * tz - dz * ty)
        cy = side * (dz * tx - dx * tz)
        cz = side * (dx * ty - dy * tx)
        reach = ranges[m]
        radius = math.sqrt(sx * sx + sy * sy + sz * sz)
        ground = radius - geodetic(sx, sy, sz)[2]
        cosine = (radius * radius + reach * reach - ground * ground) / (2.0 * radius * reach)
        look = math.acos(min(max(cosine, -1.0), 1.0))
        residual = math.nan
        last = math.inf
        damping = 1.0
        lon = math.nan
        lat = math.nan
        height = math.nan
        incidence = math.nan
        for _ in range(60):
            cl = math.cos(look)
            sl = math.sin(look)
            lx = dx * cl + cx * sl
            ly = dy * cl + cy * sl
            lz = dz * cl + cz * sl
            lon, lat, height = geodetic(sx + reach * lx, sy + reach * ly, sz + reach * lz)
            target = bilinear(dem, (lat - frame[1]) / frame[3], (lon - frame[0]) / frame[2])
            residual = target - height
            nx = math.cos(lat) * math.cos(lon)
            ny = math.cos(lat) * math.sin(lon)
            nz = math.sin(lat)
            incidence = math.acos(min(max(-(lx * nx + ly * ny + lz * nz), -1.0), 1.0))
            if abs(residual) < 1e-6 or math.isnan(residual):
                break
            if abs(residual) > 0.7 * abs(last):
                damping = max(0.5 * damping, 0.05)
            last = residual
            look += damping * residual / (reach * max(math.sin(incidence), 0.05))
        out[m, 0] = lon
        out[m, 1] = lat
        out[m, 2] = height
        out[m, 3] = residual
        out[m, 4] = incidence
    return 0
