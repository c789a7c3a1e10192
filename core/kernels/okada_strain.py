"""Displacement and its gradients inside a half-space, by rectangular faults (Okada, 1992, tables 6 to 9).

The symbols are those of the paper. A corner is described by a tuple made in `_describe`. Functions that would cancel
are written in another, equal form:

* X11, X32, X53 are odd in xi, Y11, Y32, Y53 odd in eta, up to terms that drop out of the sum over the corners. They are
  taken on the side where R + xi (R + eta) does not cancel, so nothing happens on the lines beyond the edges of a fault;
* I3, I4, J3, J6, K1, K3 have the powers of cos(dip) divided out by hand (see `okada`), so that no dip is special.

The axes are those of `okada`; depths enter as z, which is negative below the surface. Twelve numbers are returned:
u, du/dx, du/dy, du/dz, each along x, y, z. At the edge of a fault they are NaN; on its face they are the mean of both
sides.

References
----------
Okada, Y. (1992). Internal deformation due to shear and tensile faults in a half-space. BSSA 82(2), 1018-1040.
"""

from __future__ import annotations

import numpy as np

from ._jit import HAS_NUMBA, jit

NEAR_VERTICAL = 0.2  # cos(dip) below which series replace the logarithm and the arc tangent

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
def _side(value, across2, powers, mirror):
    """For xi or eta: log(R + value), X11, X32, X53 (or Y) on the side given by `mirror`."""
    r, i1, i2 = powers[0], powers[1], powers[2]
    m = mirror * value
    safe = _select(across2 > 0.0, across2, np.nan)
    far = r + np.abs(m)
    inverse = _select(m < 0.0, far, 1.0) / _select(m < 0.0, safe, far)
    f11 = i1 * inverse
    f32 = (2.0 * r + m) * f11 * f11 * i1
    f53 = (8.0 * r * r + 9.0 * r * m + 3.0 * m * m) * f11 * f11 * f11 * i2
    return -mirror * np.log(inverse), mirror * f11, mirror * f32, mirror * f53


@jit
def _describe(xi, eta, q, dip, mirror):
    """Describe a corner: xi, eta, q, sin, cos, powers of R, y, d, theta, (log, X11, X32, X53), (log, Y11, Y32, Y53).

    The powers are R, 1 / R, 1 / R^2, 1 / R^3, 1 / R^5.
    """
    sd, cd = dip
    r = np.sqrt(xi * xi + eta * eta + q * q)
    r = _select(r > 0.0, r, np.nan)
    i1 = 1.0 / r
    i2 = i1 * i1
    powers = (r, i1, i2, i1 * i2, i1 * i2 * i2)
    safe = _select(q == 0.0, 1.0, q)
    theta = _select(q == 0.0, 0.0, np.arctan(xi * eta / (safe * r)))
    x = _side(xi, eta * eta + q * q, powers, mirror[0])
    y = _side(eta, xi * xi + q * q, powers, mirror[1])
    return xi, eta, q, sd, cd, powers, eta * cd + q * sd, eta * sd - q * cd, theta, x, y


@jit
def _auxiliary(g):
    """E, F, G, H of Okada (1992, tables 8 and 9), the pairs for y and z."""
    xi, _eta, q, sd, cd, p, y, d, _theta, x, v = g
    ey, ez = sd * p[1] - y * q * p[3], cd * p[1] + d * q * p[3]
    fy, fz = d * p[3] + xi * xi * v[2] * sd, y * p[3] + xi * xi * v[2] * cd
    gy, gz = 2.0 * x[1] * sd - y * q * x[2], 2.0 * x[1] * cd + d * q * x[2]
    hy, hz = d * q * x[2] + xi * q * v[2] * sd, y * q * x[2] + xi * q * v[2] * cd
    return ey, ez, fy, fz, gy, gz, hy, hz


@jit
def _a_strike(g, h, alpha):
    """Part A, strike slip."""
    xi, _eta, q, sd, cd, p, y, d, theta, x, v = g
    ey, ez, fy, fz = h[0], h[1], h[2], h[3]
    a, b = 0.5 * (1.0 - alpha), 0.5 * alpha
    qy, xy = q * v[1], xi * v[1]
    return (
        0.5 * theta + b * xi * qy, b * q * p[1], a * v[0] - b * q * qy,
        -a * qy - b * xi * xi * q * v[2], -b * xi * q * p[3], a * xy + b * xi * q * q * v[2],
        a * xy * sd + b * xi * fy + 0.5 * d * x[1], b * ey, a * (cd * p[1] + qy * sd) - b * q * fy,
        a * xy * cd + b * xi * fz + 0.5 * y * x[1], b * ez, -a * (sd * p[1] - qy * cd) - b * q * fz,
    )  # fmt: skip


@jit
def _a_dip(g, h, alpha):
    """Part A, dip slip."""
    xi, eta, q, sd, cd, p, y, d, theta, x, v = g
    ey, ez, gy, gz = h[0], h[1], h[4], h[5]
    a, b = 0.5 * (1.0 - alpha), 0.5 * alpha
    qx, xy = q * x[1], xi * v[1]
    return (
        b * q * p[1], 0.5 * theta + b * eta * qx, a * x[0] - b * q * qx,
        -b * xi * q * p[3], -0.5 * q * v[1] - b * eta * q * p[3], a * p[1] + b * q * q * p[3],
        b * ey, a * d * x[1] + 0.5 * xy * sd + b * eta * gy, a * y * x[1] - b * q * gy,
        b * ez, a * y * x[1] + 0.5 * xy * cd + b * eta * gz, -a * d * x[1] - b * q * gz,
    )  # fmt: skip


@jit
def _a_opening(g, h, alpha):
    """Part A, opening."""
    xi, eta, q, sd, cd, p, y, d, theta, x, v = g
    _ey, _ez, fy, fz, gy, gz, hy, hz = h
    a, b, q2 = 0.5 * (1.0 - alpha), 0.5 * alpha, q * q
    qx, qy, xy = q * x[1], q * v[1], xi * v[1]
    return (
        -a * v[0] - b * q * qy, -a * x[0] - b * q * qx, 0.5 * theta - b * (eta * qx + xi * qy),
        -a * xy + b * xi * q2 * v[2], -a * p[1] + b * q2 * p[3], -a * qy - b * q * q2 * v[2],
        -a * (cd * p[1] + qy * sd) - b * q * fy, -a * y * x[1] - b * q * gy, a * (d * x[1] + xy * sd) + b * q * hy,
        a * (sd * p[1] - qy * cd) - b * q * fz, a * d * x[1] - b * q * gz, a * (y * x[1] + xy * cd) + b * q * hz,
    )  # fmt: skip


@jit
def _layer(g):
    """I1-I4, J1-J6, K1-K4 of Okada (1992, tables 6 to 9), free of cancellation, 1 / (R (R + d)), 1 / (R + d)."""
    xi, eta, q, s, c, p, y, d, _theta, _x, v = g
    r, i1 = p[0], p[1]
    k, half = c / (1.0 + s), 1.0 / (1.0 + s)
    by_eta, by_d = r * v[1], 1.0 / (r + d)
    d11, skew, t = i1 * by_d, eta * k + q, xi / (r + eta + s * r + d)
    w = skew * by_eta
    if c < NEAR_VERTICAL:
        bend, turn = w * w * _log_series(c * w), 2.0 * c * t * t * t * _atan_series(c * t)
    else:
        bend, turn = (v[0] - np.log(r + d) - c * w) / (c * c), 2.0 * (c * t - np.arctan(c * t)) / (c * c)
    i_3 = (eta * half + s * w * skew) * by_d - s * bend - v[0] * half
    i_4 = t * (q * (2.0 - s) - k * (r * (2.0 + s) + eta * s)) * by_d + turn
    i_1, i_2 = -c * xi * by_d - s * i_4, v[0] - c * w - c * c * bend + s * i_3
    both, skip = d11 * by_eta, r * k - q
    k1 = xi * (r * k + y) * both
    k3 = -by_d + (q * k * r + xi * xi) * both
    k2, k4 = i1 + s * k3, xi * v[1] * c - k1 * s
    j2, j5 = xi * y * by_d * d11, -(d + y * y * by_d) * d11
    j3 = xi * both * by_d * (r * (r + d) * half + y * skip)
    across = r * d * (q - eta * c) * half - (eta * eta + q * q) * skip
    j6 = both * by_d * (r * r * (q * half - y) + across)
    j1, j4 = j5 * c - j6 * s, -xi * v[1] - j2 * c + j3 * s
    return (i_1, i_2, i_3, i_4), (j1, j2, j3, j4, j5, j6), (k1, k2, k3, k4), d11, by_d


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
def _b_strike(g, h, layer, ratio):
    """Part B, strike slip."""
    xi, _eta, q, sd, _cd, p, y, d, theta, x, v = g
    ey, ez, fy, fz = h[0], h[1], h[2], h[3]
    i, j, k, d11, by_d = layer
    f = ratio * sd
    qy, q2 = q * v[1], q * q
    return (
        -xi * qy - theta - f * i[0], -q * p[1] + f * y * by_d, q * qy - f * i[1],
        xi * xi * q * v[2] - f * j[0], xi * q * p[3] - f * j[1], -xi * q2 * v[2] - f * j[2],
        -xi * fy - d * x[1] + f * (xi * v[1] + j[3]), -ey + f * (p[1] + j[4]), q * fy - f * (qy - j[5]),
        -xi * fz - y * x[1] + f * k[0], -ez + f * y * d11, q * fz + f * k[1],
    )  # fmt: skip


@jit
def _b_dip(g, h, layer, ratio):
    """Part B, dip slip."""
    xi, eta, q, sd, cd, p, _y, _d, theta, x, v = g
    ey, ez, gy, gz = h[0], h[1], h[4], h[5]
    i, j, k, d11, by_d = layer
    f = ratio * sd * cd
    qx, xy = q * x[1], xi * v[1]
    return (
        -q * p[1] + f * i[2], -eta * qx - theta - f * xi * by_d, q * qx + f * i[3],
        xi * q * p[3] + f * j[3], eta * q * p[3] + q * v[1] + f * j[4], -q * q * p[3] + f * j[5],
        -ey + f * j[0], -eta * gy - xy * sd + f * j[1], q * gy + f * j[2],
        -ez - f * k[2], -eta * gz - xy * cd - f * xi * d11, q * gz - f * k[3],
    )  # fmt: skip


@jit
def _b_opening(g, h, layer, ratio):
    """Part B, opening."""
    xi, eta, q, sd, _cd, p, _y, _d, theta, x, v = g
    _ey, _ez, fy, fz, gy, gz, hy, hz = h
    i, j, k, d11, by_d = layer
    f, q2 = ratio * sd * sd, q * q
    qx, qy = q * x[1], q * v[1]
    return (
        q * qy - f * i[2], q * qx + f * xi * by_d, eta * qx + xi * qy - theta - f * i[3],
        -xi * q2 * v[2] - f * j[3], -q2 * p[3] - f * j[4], q * q2 * v[2] - f * j[5],
        q * fy - f * j[0], q * gy - f * j[1], -q * hy - f * j[2],
        q * fz + f * k[2], q * gz + f * xi * d11, -q * hz + f * k[3],
    )  # fmt: skip


@jit
def _depth_terms(g, z):
    """c, Z32, Z0, Y0 and PY, PZ, QQ, QY, QZ of Okada (1992, tables 6 to 9)."""
    xi, _eta, q, sd, cd, p, y, d, _theta, _x, v = g
    xi2 = xi * xi
    c, h = d + z, q * cd - z
    z32, z53 = sd * p[3] - h * v[2], 3.0 * sd * p[4] - h * v[3]
    y0, z0 = v[1] - xi2 * v[2], z32 - xi2 * z53
    py, pz = cd * p[3] + q * v[2] * sd, sd * p[3] - q * v[2] * cd
    qq = z * v[2] + z32 + z0
    qy, qz = 3.0 * c * d * p[4] - qq * sd, 3.0 * c * y * p[4] - qq * cd + q * v[2]
    return c, z32, z0, y0, py, pz, qq, qy, qz


@jit
def _c_strike(g, depth_terms, z, alpha):
    """Part C, strike slip."""
    xi, eta, q, sd, cd, p, y, d, _theta, _x, v = g
    c, z32, z0, y0, py, pz, qq, qqy, qqz = depth_terms
    b = 1.0 - alpha
    qy, qr, cdr, yy0 = q * v[1], 3.0 * q * p[4], (c + d) * p[3], y * p[3] - y0 * cd
    skew = cdr * cd + c * d * qr
    return (
        b * xi * v[1] * cd - alpha * xi * q * z32,
        b * (cd * p[1] + 2.0 * qy * sd) - alpha * c * q * p[3],
        b * qy * cd - alpha * (c * eta * p[3] - z * v[1] + xi * xi * z32),
        b * y0 * cd - alpha * q * z0,
        -b * xi * (cd * p[3] + 2.0 * q * v[2] * sd) + alpha * c * xi * qr,
        -b * xi * q * v[2] * cd + alpha * xi * (3.0 * c * eta * p[4] - qq),
        -b * xi * py * cd - alpha * xi * qqy,
        b * 2.0 * (d * p[3] - y0 * sd) * sd - y * p[3] * cd - alpha * (cdr * sd - eta * p[3] - c * y * qr),
        -b * q * p[3] + yy0 * sd + alpha * (skew - (y0 * cd + q * z0) * sd),
        b * xi * pz * cd - alpha * xi * qqz,
        b * 2.0 * (y * p[3] - y0 * cd) * sd + d * p[3] * cd - alpha * skew,
        yy0 * cd - alpha * (cdr * sd - c * y * qr - y0 * sd * sd + q * z0 * cd),
    )


@jit
def _c_dip(g, depth_terms, alpha):
    """Part C, dip slip."""
    xi, eta, q, sd, cd, p, y, d, _theta, x, v = g
    c, y0, py, pz = depth_terms[0], depth_terms[3], depth_terms[4], depth_terms[5]
    b, q2 = 1.0 - alpha, q * q
    qr, cdr, ac = 3.0 * q * p[4], (c + d) * p[3], alpha * c
    return (
        b * cd * p[1] - q * v[1] * sd - ac * q * p[3],
        b * y * x[1] - ac * eta * q * x[2],
        -d * x[1] - xi * v[1] * sd - ac * (x[1] - q2 * x[2]),
        -b * xi * p[3] * cd + ac * xi * qr + xi * q * v[2] * sd,
        -b * y * p[3] + ac * eta * qr,
        d * p[3] - y0 * sd + ac * p[3] * (1.0 - 3.0 * q2 * p[2]),
        -b * eta * p[3] + y0 * sd * sd - alpha * (cdr * sd - c * y * qr),
        b * (x[1] - y * y * x[2]) - ac * ((d + 2.0 * q * cd) * x[2] - y * eta * q * x[3]),
        xi * py * sd + y * d * x[2] + ac * ((y + 2.0 * q * sd) * x[2] - y * q2 * x[3]),
        -q * p[3] + y0 * sd * cd - alpha * (cdr * cd + c * d * qr),
        b * y * d * x[2] - ac * ((y - 2.0 * q * sd) * x[2] + d * eta * q * x[3]),
        -xi * pz * sd + x[1] - d * d * x[2] - ac * ((d - 2.0 * q * cd) * x[2] - d * q2 * x[3]),
    )


@jit
def _c_opening(g, depth_terms, z, alpha):
    """Part C, opening."""
    xi, eta, q, sd, cd, p, y, d, _theta, x, v = g
    c, z32, z0, y0, py, pz, _qq, qqy, qqz = depth_terms
    b, q2 = 1.0 - alpha, q * q
    qr, ac = 3.0 * q * p[4], alpha * c
    steep, flat = (d + 2.0 * q * cd) * x[2] - y * eta * q * x[3], (y - 2.0 * q * sd) * x[2] + d * eta * q * x[3]
    return (
        -b * (sd * p[1] + q * v[1] * cd) - alpha * (z * v[1] - q2 * z32),
        b * 2.0 * xi * v[1] * sd + d * x[1] - ac * (x[1] - q2 * x[2]),
        b * (y * x[1] + xi * v[1] * cd) + alpha * q * (c * eta * x[2] + xi * z32),
        b * xi * p[3] * sd + xi * q * v[2] * cd + alpha * xi * (3.0 * c * eta * p[4] - 2.0 * z32 - z0),
        b * 2.0 * y0 * sd - d * p[3] + ac * p[3] * (1.0 - 3.0 * q2 * p[2]),
        -b * (y * p[3] - y0 * cd) - alpha * (c * eta * qr - q * z0),
        b * (q * p[3] + y0 * sd * cd) + alpha * (z * p[3] * cd + c * d * qr - q * z0 * sd),
        -b * 2.0 * xi * py * sd - y * d * x[2] + ac * ((y + 2.0 * q * sd) * x[2] - y * q2 * x[3]),
        -b * (xi * py * cd - x[1] + y * y * x[2]) + ac * steep + alpha * xi * qqy,
        -eta * p[3] + y0 * cd * cd - alpha * (z * p[3] * sd - c * y * qr - y0 * sd * sd + q * z0 * cd),
        b * 2.0 * xi * pz * sd - x[1] + d * d * x[2] - ac * ((d - 2.0 * q * cd) * x[2] - d * q2 * x[3]),
        b * (xi * pz * cd + y * d * x[2]) + ac * flat + alpha * xi * qqz,
    )


@jit
def _add(total, weight, part):
    """Add a weighted tuple of twelve to another."""
    t, w, p = total, weight, part
    return (
        t[0] + w * p[0], t[1] + w * p[1], t[2] + w * p[2], t[3] + w * p[3], t[4] + w * p[4], t[5] + w * p[5],
        t[6] + w * p[6], t[7] + w * p[7], t[8] + w * p[8], t[9] + w * p[9], t[10] + w * p[10], t[11] + w * p[11],
    )  # fmt: skip


@jit
def _part_a(g, slip, alpha, sign, total):
    """Add part A of a corner, times `sign`."""
    h = _auxiliary(g)
    if slip[0] != 0.0:
        total = _add(total, sign * slip[0], _a_strike(g, h, alpha))
    if slip[1] != 0.0:
        total = _add(total, sign * slip[1], _a_dip(g, h, alpha))
    if slip[2] != 0.0:
        total = _add(total, sign * slip[2], _a_opening(g, h, alpha))
    return total


@jit
def _part_b(g, slip, alpha, sign, total):
    """Add part B of a corner, times `sign`."""
    h, layer, ratio = _auxiliary(g), _layer(g), (1.0 - alpha) / alpha
    if slip[0] != 0.0:
        total = _add(total, sign * slip[0], _b_strike(g, h, layer, ratio))
    if slip[1] != 0.0:
        total = _add(total, sign * slip[1], _b_dip(g, h, layer, ratio))
    if slip[2] != 0.0:
        total = _add(total, sign * slip[2], _b_opening(g, h, layer, ratio))
    return total


@jit
def _part_c(g, slip, alpha, z, sign, total):
    """Add part C of a corner, times `sign`."""
    terms = _depth_terms(g, z)
    if slip[0] != 0.0:
        total = _add(total, sign * slip[0], _c_strike(g, terms, z, alpha))
    if slip[1] != 0.0:
        total = _add(total, sign * slip[1], _c_dip(g, terms, alpha))
    if slip[2] != 0.0:
        total = _add(total, sign * slip[2], _c_opening(g, terms, z, alpha))
    return total


@jit
def _level(real, image, part_c, z, dip):
    """Turn a triple of the tables to x, y, z: the real source, parts A and B of the image, part C."""
    s, c = dip
    a2, a3 = image[1] + z * part_c[1], image[2] + z * part_c[2]
    b2, b3 = image[1] - z * part_c[1], image[2] - z * part_c[2]
    return (
        (image[0] + z * part_c[0] - real[0]) / (2.0 * np.pi),
        ((a2 - real[1]) * c - (a3 - real[2]) * s) / (2.0 * np.pi),
        ((b2 - real[1]) * s + (b3 - real[2]) * c) / (2.0 * np.pi),
    )


@jit
def _corners(x, y, z, fault):
    """Coordinates on the plane of the source whose points lie `z` closer: the pairs xi, eta, then q and the mirrors."""
    top, length, width, s, c = fault
    depth = top + z
    eta_2 = y * c + depth * s
    mirrors = (_select(x < 0.0, -1.0, 1.0), _select(2.0 * eta_2 + width < 0.0, -1.0, 1.0))
    return (x + 0.5 * length, x - 0.5 * length), (eta_2 + width, eta_2), y * s - depth * c, mirrors


@jit
def _deformation(x, y, z, fault, slip, alpha):
    """Twelve numbers at z <= 0; `fault` is (top depth, length, width, sin, cos), `slip` (strike, dip, opening)."""
    dip = (fault[3], fault[4])
    zero = 0.0 * (x + y + z)
    real = (zero, zero, zero, zero, zero, zero, zero, zero, zero, zero, zero, zero)
    image, part_c = real, real
    xi, eta, q, mirrors = _corners(x, y, z, fault)
    xi_i, eta_i, q_i, mirrors_i = _corners(x, y, -z, fault)
    for corner in range(4):
        j, k = corner // 2, corner % 2
        sign = 1.0 if j == k else -1.0
        real = _part_a(_describe(xi[j], eta[k], q, dip, mirrors), slip, alpha, sign, real)
        g = _describe(xi_i[j], eta_i[k], q_i, dip, (mirrors_i[0], 1.0))
        image = _part_b(g, slip, alpha, sign, _part_a(g, slip, alpha, sign, image))
        part_c = _part_c(g, slip, alpha, z, sign, part_c)
    u = _level(real[0:3], image[0:3], part_c[0:3], z, dip)
    ux = _level(real[3:6], image[3:6], part_c[3:6], z, dip)
    uy = _level(real[6:9], image[6:9], part_c[6:9], z, dip)
    uz = _level((-real[9], -real[10], -real[11]), image[9:12], part_c[9:12], z, dip)
    direct = _level((-part_c[0], zero, zero), (zero, part_c[1], part_c[2]), (zero, zero, zero), z, dip)
    uz = (uz[0] + direct[0], uz[1] + direct[1], uz[2] - direct[2])
    return u, ux, uy, uz


@jit
def _surface_deformation(x, y, fault, slip, alpha):
    """The same at z = 0, where only part B is left; d/dz follows from the surface being free."""
    dip = (fault[3], fault[4])
    zero = 0.0 * (x + y)
    total = (zero, zero, zero, zero, zero, zero, zero, zero, zero, zero, zero, zero)
    nothing = (zero, zero, zero)
    xi, eta, q, mirrors = _corners(x, y, zero, fault)
    for corner in range(4):
        j, k = corner // 2, corner % 2
        g = _describe(xi[j], eta[k], q, dip, (mirrors[0], 1.0))
        total = _part_b(g, slip, alpha, 1.0 if j == k else -1.0, total)
    u = _level(nothing, total[0:3], nothing, zero, dip)
    ux = _level(nothing, total[3:6], nothing, zero, dip)
    uy = _level(nothing, total[6:9], nothing, zero, dip)
    return u, ux, uy, (-ux[2], -uy[2], (1.0 - 2.0 * alpha) * (ux[0] + uy[1]))  # 1 - 2 alpha = -nu / (1 - nu)


@jit
def add_deformation(east, north, depth, faults, alpha, out):
    """Add u, du/deast, du/dnorth, du/dup (12, n), each along east, north, up, of every fault (m, 12) at n points."""
    for m in range(faults.shape[0]):
        f = faults[m]
        s, c = f[5], f[6]
        fault, slip = (f[2], f[3], f[4], f[7], f[8]), (f[9], f[10], f[11])
        for i in _each(east):
            e, n = east[i] - f[0], north[i] - f[1]
            u, ux, uy, uz = _deformation(e * s + n * c, n * s - e * c, -depth[i], fault, slip, alpha)
            _store(out, i, (u, ux, uy, uz), s, c)


@jit
def add_surface_deformation(east, north, faults, alpha, out):
    """Add the same at points of the surface, at half the price."""
    for m in range(faults.shape[0]):
        f = faults[m]
        s, c = f[5], f[6]
        fault, slip = (f[2], f[3], f[4], f[7], f[8]), (f[9], f[10], f[11])
        for i in _each(east):
            e, n = east[i] - f[0], north[i] - f[1]
            u, ux, uy, uz = _surface_deformation(e * s + n * c, n * s - e * c, fault, slip, alpha)
            _store(out, i, (u, ux, uy, uz), s, c)


@jit
def _store(out, i, parts, s, c):
    """Add the displacement and its gradients to a column of the output, turned from the strike to east and north."""
    u, ux, uy, uz = parts
    _store_vector(out, i, 0, u, s, c)
    _store_vector(out, i, 3, (s * ux[0] - c * uy[0], s * ux[1] - c * uy[1], s * ux[2] - c * uy[2]), s, c)
    _store_vector(out, i, 6, (c * ux[0] + s * uy[0], c * ux[1] + s * uy[1], c * ux[2] + s * uy[2]), s, c)
    _store_vector(out, i, 9, uz, s, c)


@jit
def _store_vector(out, i, row, u, s, c):
    """Add a vector, turned from the strike to east and north, to three rows of the output."""
    out[row, i] += s * u[0] - c * u[1]
    out[row + 1, i] += c * u[0] + s * u[1]
    out[row + 2, i] += u[2]
