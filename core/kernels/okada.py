"""Displacement of the surface of a half-space by rectangular faults (Okada, 1985).

The corner functions are those of Okada (1985, eqs. 25-29; in the arrangement of Okada, 1992, tables 6 and 7), with
four changes of form, none of value, that make them cheap and safe at every dip:

* 2 atan((eta (X + q cos) + X (R + X) sin) / (xi (R + X) cos)), X = hypot(xi, q), is up to a term that drops out of the
  sum over the corners -2 atan(xi cos / P), P = (R + eta) (1 + sin) - q cos = (R + eta) + R sin + d, which is positive;
* atan(xi eta / (q R)) likewise is 2 atan2(q, R + xi + eta), so that the four corners need one arc tangent;
* where cos is small its powers are divided out by hand: with w = (eta k + q) / (R + eta), k = cos / (1 + sin),
  (R + d) / (R + eta) = 1 - w cos, the differences that cancel are a power of cos times a bounded series;
* functions of R + xi are odd in xi up to a term that drops out; taken at sigma xi, sigma the sign of the along-strike
  coordinate, they do not cancel beyond the end of the fault.

Axes of a fault: x along strike, y horizontal and to the left of strike (up-dip), z up; origin above the middle of the
top edge. Every function of this file also runs on arrays when no compiler is there.

References
----------
Okada, Y. (1985). Surface deformation due to shear and tensile faults in a half-space. BSSA 75(4), 1135-1154.
Okada, Y. (1992). Internal deformation due to shear and tensile faults in a half-space. BSSA 82(2), 1018-1040.
"""

from __future__ import annotations

import numpy as np

from ._jit import HAS_NUMBA, jit

NEAR_VERTICAL = 0.2  # cos(dip) below which the series replace the logarithm and the arc tangent
NEAR_TRACE = 1e-15  # metres by which a point on a trace at the surface is moved off it: limits of 0 / 0 come out right
NEAR_TIP = 1e-12  # metres from a corner within which there is no value

# Columns of the table of faults, SI units: place of the middle of the top edge, size, sine and cosine of strike and dip
# (cosine of the dip not negative), slip along strike (left-lateral), up-dip (reverse) and across (opening).
COLUMNS = (
    "east",
    "north",
    "top_depth",
    "length",
    "width",
    "sin_strike",
    "cos_strike",
    "sin_dip",
    "cos_dip",
    "strike_slip",
    "dip_slip",
    "opening",
)

if HAS_NUMBA:

    @jit
    def _select(condition, if_true, if_false):
        """Choose between two numbers without a branch."""
        return if_true if condition else if_false

    @jit
    def _each(points):
        """Indices of the points, one by one."""
        return range(points.size)

else:
    _select = np.where

    def _each(_points):
        """All points at once."""
        return (slice(None),)


@jit
def _log_series(z):
    """Return (-log(1 - z) - z) / z^2 for |z| < 0.3, relative error below 1e-15."""
    t = z / (2.0 - z)
    s = t * t
    tail = 1 / 15 + s * (1 / 17 + s * (1 / 19 + s / 21))
    tail = 1 / 3 + s * (1 / 5 + s * (1 / 7 + s * (1 / 9 + s * (1 / 11 + s * (1 / 13 + s * tail)))))
    return 0.5 * (1.0 + t) * (1.0 + t * (1.0 + t) * tail)


@jit
def _atan_series(v):
    """Return (v - atan(v)) / v^3 for |v| < 0.25, relative error below 1e-15."""
    s = v * v
    tail = 1 / 15 - s * (1 / 17 - s * (1 / 19 - s * (1 / 21 - s * (1 / 23 - s / 25))))
    return 1 / 3 - s * (1 / 5 - s * (1 / 7 - s * (1 / 9 - s * (1 / 11 - s * (1 / 13 - s * tail)))))


@jit
def _corner(xi, eta, q, depth, mirror):
    """Distances of one corner, with one division: R, R + eta as a ratio, R + d, and 1 over R, R + eta, R + xi, R + d.

    Where eta or xi is negative the sum is formed as (R^2 - eta^2) / (R - eta). At a corner everything is NaN; on the
    line beyond an edge (R + eta = 0) the corners cancel and 1 stands for the square of the distance.
    """
    r = np.sqrt(xi * xi + eta * eta + q * q)
    r = _select(r > NEAR_TIP, r, np.nan)
    distance2 = xi * xi + q * q
    distance2 = _select(distance2 > 0.0, distance2, 1.0)
    sum_eta = r + np.abs(eta)
    up, down = _select(eta < 0.0, distance2, sum_eta), _select(eta < 0.0, sum_eta, 1.0)
    along = mirror * xi
    distance2 = eta * eta + q * q
    distance2 = _select(distance2 > 0.0, distance2, 1.0)
    sum_xi = r + np.abs(along)
    up_xi, down_xi = _select(along < 0.0, distance2, sum_xi), _select(along < 0.0, sum_xi, 1.0)
    r_d = r + depth
    r_up, d_xi = r * up, r_d * up_xi
    inverse = 1.0 / (r_up * d_xi)
    by_d_xi, by_r_up = inverse * r_up, inverse * d_xi
    return r, up, down, r_d, by_r_up * up, by_r_up * r * down, by_d_xi * r_d * down_xi * mirror, by_d_xi * up_xi


@jit
def _vertical_terms(xi, eta, q, corner, depth, dip):
    """I3 + log(R + eta) / (1 + sin), I4 and log((R + d) / (R + eta)), free of cancellation for a small cosine."""
    r, by_eta, by_d = corner[0], corner[5], corner[7]
    sin_dip, cos_dip = dip
    k = cos_dip / (1.0 + sin_dip)
    skew = eta * k + q
    w = skew * by_eta
    bend = w * w * _log_series(cos_dip * w)
    i3 = (eta / (1.0 + sin_dip) + sin_dip * w * skew) * by_d - sin_dip * bend
    log_ratio = -cos_dip * (w + cos_dip * bend)
    t = xi / (r + eta + sin_dip * r + depth)
    v = cos_dip * t
    i4 = t * (q * (2.0 - sin_dip) - k * (r * (2.0 + sin_dip) + eta * sin_dip)) * by_d
    return i3, i4 + 2.0 * v * t * t * _atan_series(v), log_ratio


@jit
def _layer(xi, eta, depth, q, corners, dip, sums):
    """Sums over the corners of xi / (R + d), y / (R + d), I3, I4 and log(R + d); the first two are given in `sums`."""
    sin_dip, cos_dip = dip
    a, b, c, d = corners
    log_eta = np.log((a[1] * d[1] * b[2] * c[2]) / (b[1] * c[1] * a[2] * d[2]))
    if cos_dip < NEAR_VERTICAL:
        va = _vertical_terms(xi[0], eta[0], q, a, depth[0], dip)
        vb = _vertical_terms(xi[0], eta[1], q, b, depth[1], dip)
        vc = _vertical_terms(xi[1], eta[0], q, c, depth[0], dip)
        vd = _vertical_terms(xi[1], eta[1], q, d, depth[1], dip)
        i3 = va[0] - vb[0] - vc[0] + vd[0] - log_eta / (1.0 + sin_dip)
        i4 = va[1] - vb[1] - vc[1] + vd[1]
        log_d = log_eta + (va[2] - vb[2] - vc[2] + vd[2])
    else:
        log_d = np.log((a[3] * d[3]) / (b[3] * c[3]))
        i3 = (cos_dip * sums[1] - log_eta + sin_dip * log_d) / (cos_dip * cos_dip)
        steep = 1.0 + sin_dip
        angle = _sum_of_angles(
            xi[0] * cos_dip,
            xi[1] * cos_dip,
            (steep * a[0] + eta[0] + depth[0], steep * b[0] + eta[1] + depth[1]),
            (steep * c[0] + eta[0] + depth[0], steep * d[0] + eta[1] + depth[1]),
        )
        i4 = (sin_dip * cos_dip * sums[0] - 2.0 * angle) / (cos_dip * cos_dip)
    return sums[0], sums[1], i3, i4, log_d


@jit
def _unit_displacement(x, y, fault, dip, lame):
    """Displacement along x, y, z for unit strike slip, dip slip and opening: nine numbers, three for each slip.

    `fault` is (top depth, length, width), `dip` is (sin, cos), `lame` is mu / (lambda + mu) = 1 - 2 nu.
    """
    top, length, width = fault
    sin_dip, cos_dip = dip
    on_trace = (y == 0.0) & (top == 0.0)
    y = _select(on_trace, NEAR_TRACE, y)
    q = y * sin_dip - top * cos_dip
    eta_2 = y * cos_dip + top * sin_dip
    eta_1 = eta_2 + width
    y_1, d_1 = y + width * cos_dip, top + width * sin_dip
    xi_1, xi_2 = x + 0.5 * length, x - 0.5 * length
    mirror = _select(x < 0.0, -1.0, 1.0)
    a = _corner(xi_1, eta_1, q, d_1, mirror)
    b = _corner(xi_1, eta_2, q, top, mirror)
    c = _corner(xi_2, eta_1, q, d_1, mirror)
    d = _corner(xi_2, eta_2, q, top, mirror)

    xi_rd = xi_1 * (a[7] - b[7]) - xi_2 * (c[7] - d[7])
    y_rd = y_1 * (a[7] - c[7]) - y * (b[7] - d[7])
    layer = _layer((xi_1, xi_2), (eta_1, eta_2), (d_1, top), q, (a, b, c, d), dip, (xi_rd, y_rd))

    along_1, along_2 = mirror * xi_1, mirror * xi_2
    theta = (
        2.0
        * mirror
        * _sum_of_angles(
            q,
            q,
            (a[0] + along_1 + eta_1, b[0] + along_1 + eta_2),
            (c[0] + along_2 + eta_1, d[0] + along_2 + eta_2),
        )
    )
    theta = _select(q == 0.0, 0.0, theta)
    theta = _select(on_trace & (np.abs(x) < 0.5 * length), theta - np.pi, theta)  # from one side to the mean of both
    ya, yb, yc, yd = a[4] * a[5], b[4] * b[5], c[4] * c[5], d[4] * d[5]
    xa, xb, xc, xd = a[4] * a[6], b[4] * b[6], c[4] * c[6], d[4] * d[6]
    sums = (
        q * (xi_1 * (ya - yb) - xi_2 * (yc - yd)),
        q * q * (ya - yb - yc + yd),
        q * (a[4] - b[4] - c[4] + d[4]),
        q * (eta_1 * (xa - xc) - eta_2 * (xb - xd)),
        q * q * (xa - xb - xc + xd),
        theta,
    )
    return _assemble(sums, layer, dip, lame)


@jit
def _sum_of_angles(rise_1, rise_2, run_1, run_2):
    """Sum of atan2(rise, run) over the corners with the signs + - - +, known to lie within pi of zero."""
    real_1 = run_1[0] * run_1[1] + rise_1 * rise_1
    imag_1 = rise_1 * (run_1[1] - run_1[0])
    real_2 = run_2[0] * run_2[1] + rise_2 * rise_2
    imag_2 = rise_2 * (run_2[1] - run_2[0])
    return np.arctan2(imag_1 * real_2 - real_1 * imag_2, real_1 * real_2 + imag_1 * imag_2)


@jit
def _assemble(sums, layer, dip, lame):
    """Okada (1992, table 6, part B): the columns u1, u2, u3 turned from the fault to horizontal and vertical."""
    xi_qy, qq_y, q_r, eta_qx, qq_x, theta = sums
    xi_rd, y_rd, i3, i4, log_d = layer
    s, c = dip
    i1 = -c * xi_rd - s * i4
    i2 = log_d + s * i3
    ls, lsc, lss = lame * s, lame * s * c, lame * s * s
    s1, s2, s3 = -xi_qy - theta - ls * i1, -q_r + ls * y_rd, qq_y - ls * i2
    d1, d2, d3 = -q_r + lsc * i3, -eta_qx - theta - lsc * xi_rd, qq_x + lsc * i4
    t1, t2, t3 = qq_y - lss * i3, qq_x + lss * xi_rd, eta_qx + xi_qy - theta - lss * i4
    f = 0.5 / np.pi
    return (
        f * s1,
        f * (s2 * c - s3 * s),
        f * (s2 * s + s3 * c),
        f * d1,
        f * (d2 * c - d3 * s),
        f * (d2 * s + d3 * c),
        f * t1,
        f * (t2 * c - t3 * s),
        f * (t2 * s + t3 * c),
    )


@jit
def add_displacement(east, north, faults, lame, out):
    """Add the displacement (3, n) of every fault (m, 12), columns as in `COLUMNS`, at n points of the surface."""
    for k in range(faults.shape[0]):
        f = faults[k]
        s, c = f[5], f[6]
        for i in _each(east):
            e, n = east[i] - f[0], north[i] - f[1]
            u = _unit_displacement(e * s + n * c, n * s - e * c, (f[2], f[3], f[4]), (f[7], f[8]), lame)
            along = f[9] * u[0] + f[10] * u[3] + f[11] * u[6]
            left = f[9] * u[1] + f[10] * u[4] + f[11] * u[7]
            out[0, i] += along * s - left * c
            out[1, i] += along * c + left * s
            out[2, i] += f[9] * u[2] + f[10] * u[5] + f[11] * u[8]


@jit
def fill_greens(east, north, look, faults, lame, out):
    """Fill (3, n, m): motion along the look vectors (3, n) per metre of strike slip, dip slip and opening."""
    for k in range(faults.shape[0]):
        f = faults[k]
        s, c = f[5], f[6]
        for i in _each(east):
            e, n = east[i] - f[0], north[i] - f[1]
            u = _unit_displacement(e * s + n * c, n * s - e * c, (f[2], f[3], f[4]), (f[7], f[8]), lame)
            along, left, up = look[0, i] * s + look[1, i] * c, look[1, i] * s - look[0, i] * c, look[2, i]
            out[0, i, k] = along * u[0] + left * u[1] + up * u[2]
            out[1, i, k] = along * u[3] + left * u[4] + up * u[5]
            out[2, i, k] = along * u[6] + left * u[7] + up * u[8]
