"""Displacement and its gradients in a half-space, by point sources of any moment tensor.

The displacement by a point force (Okada, 1992, eqs. 1-2; Mindlin) is a sum of derivatives of R, 1/R and
Gamma = R3 log(R + R3) - R, so that a source M makes the gradients of a few scalars: with r the vector from the source
and R that from its image (R3 = depth of the point + depth of the source), phi = 1/R, e = (1, 1, -1),

    V = M grad phi,  T = M : grad grad R,  S1 = M3 . grad phi,  S2 = M : grad grad phi,
    H = -(M11 d11 + 2 M12 d12 + M22 d22) Gamma + M33 phi,
    8 pi mu u = [-2 V + alpha grad T](r) + [2 V - alpha grad T](R) - 2 [2 V - grad T + (1/alpha - 1) grad H](R)
                + 2 z e [(2 - 2 alpha) grad S1 - (2 - alpha) S2 n3 + alpha z_source grad S2](R).

Every function also runs on arrays when no compiler is there.

References
----------
Okada, Y. (1992). Internal deformation due to shear and tensile faults in a half-space. BSSA 82(2), 1018-1040.
"""

from __future__ import annotations

import numpy as np

from ._jit import HAS_NUMBA, jit

# Columns of the table of sources: place (m, depth positive), then the moment tensor over mu (m^3), east, north, up.
COLUMNS = ("east", "north", "depth", "m_ee", "m_nn", "m_uu", "m_en", "m_eu", "m_nu")

if HAS_NUMBA:

    @jit
    def _each(points):
        """Indices of the points, one by one."""
        return range(points.size)

    @jit
    def _workspace(_points):
        """Two sets of twelve numbers."""
        return np.zeros((2, 12))

else:

    def _each(_points):
        """All points at once."""
        return (slice(None),)

    def _workspace(points):
        """Two sets of twelve numbers for every point."""
        return np.zeros((2, 12, points.size))


@jit
def _direct(r, matrix, alpha, factor, out):
    """Add `factor` (2 V - alpha grad T) to out[0:3] and its derivatives along r_l to out[3 + 3 l:]."""
    r2 = r[0] * r[0] + r[1] * r[1] + r[2] * r[2]
    r3 = r2 * np.sqrt(r2)
    r5, trace = r3 * r2, matrix[0, 0] + matrix[1, 1] + matrix[2, 2]
    m0 = matrix[0, 0] * r[0] + matrix[0, 1] * r[1] + matrix[0, 2] * r[2]
    m1 = matrix[1, 0] * r[0] + matrix[1, 1] * r[1] + matrix[1, 2] * r[2]
    m2 = matrix[2, 0] * r[0] + matrix[2, 1] * r[1] + matrix[2, 2] * r[2]
    mr = (m0, m1, m2)
    form = r[0] * m0 + r[1] * m1 + r[2] * m2
    shape = (3.0 * form / r2 - trace) / r3
    for i in range(3):
        out[i] += factor * (-2.0 * mr[i] / r3 - alpha * (shape * r[i] - 2.0 * mr[i] / r3))
        for k in range(3):
            grad_v = -matrix[i, k] / r3 + 3.0 * mr[i] * r[k] / r5
            hess_t = (3.0 * trace - 15.0 * form / r2) * r[i] * r[k] / r5 - 2.0 * matrix[i, k] / r3
            hess_t = hess_t + 6.0 * (mr[i] * r[k] + mr[k] * r[i]) / r5
            if i == k:
                hess_t = hess_t + shape
            out[3 + 3 * k + i] += factor * (2.0 * grad_v - alpha * hess_t)


@jit
def _layer(r, matrix, factor, out):
    """Add `factor` grad H to out[0:3] and its derivatives along R_l to out[3 + 3 l:]."""
    r1 = np.sqrt(r[0] * r[0] + r[1] * r[1] + r[2] * r[2])
    d = r1 + r[2]
    flat = matrix[0, 0] + matrix[1, 1]
    up = matrix[2, 2]
    kernel = 1.0 / (r1 * d * d)
    m0 = matrix[0, 0] * r[0] + matrix[0, 1] * r[1]
    m1 = matrix[1, 0] * r[0] + matrix[1, 1] * r[1]
    form, slope = m0 * r[0] + m1 * r[1], (2.0 * m0, 2.0 * m1, 0.0 * m0)
    dd = (r[0] / r1, r[1] / r1, d / r1)
    g = (
        -r[0] / (r1 * r1) - 2.0 * dd[0] / d,
        -r[1] / (r1 * r1) - 2.0 * dd[1] / d,
        -r[2] / (r1 * r1) - 2.0 / r1,
    )
    for i in range(3):
        out[i] += factor * (-flat * dd[i] / (d * d) - kernel * (slope[i] + form * g[i]) - up * r[i] / r1**3)
        for k in range(3):
            cross = r[i] * r[k] / (r1 * r1)
            same = 1.0 if i == k else 0.0
            d_ik = (same - cross) / r1
            curve = 2.0 * matrix[i, k] if i < 2 and k < 2 else 0.0
            g_ik = -(same - 2.0 * cross) / (r1 * r1) - 2.0 * d_ik / d + 2.0 * dd[i] * dd[k] / (d * d)
            bend = curve + slope[i] * g[k] + slope[k] * g[i] + form * (g[i] * g[k] + g_ik)
            hess = flat * (2.0 * dd[i] * dd[k] / d - d_ik) / (d * d) - kernel * bend
            out[3 + 3 * k + i] += factor * (hess - up * (same - 3.0 * cross) / r1**3)


@jit
def _depth_part(r, matrix, alpha, z, z_source, out):
    """Add 2 z e [...] and its derivatives along x, y, z (part C of Okada, 1992)."""
    r2 = r[0] * r[0] + r[1] * r[1] + r[2] * r[2]
    r3 = r2 * np.sqrt(r2)
    r5, trace = r3 * r2, matrix[0, 0] + matrix[1, 1] + matrix[2, 2]
    m0 = matrix[0, 0] * r[0] + matrix[0, 1] * r[1] + matrix[0, 2] * r[2]
    m1 = matrix[1, 0] * r[0] + matrix[1, 1] * r[1] + matrix[1, 2] * r[2]
    m2 = matrix[2, 0] * r[0] + matrix[2, 1] * r[1] + matrix[2, 2] * r[2]
    mr = (m0, m1, m2)
    form = (r[0] * m0 + r[1] * m1 + r[2] * m2) / r2
    b, a = 2.0 - 2.0 * alpha, alpha * z_source
    for i in range(3):
        side = 2.0 if i < 2 else -2.0
        s2_i = (3.0 * trace - 15.0 * form) * r[i] / r5 + 6.0 * mr[i] / r5
        value = b * (-matrix[2, i] / r3 + 3.0 * m2 * r[i] / r5) + a * s2_i
        if i == 2:
            value = value - (2.0 - alpha) * (3.0 * form - trace) / r3
        out[i] += side * z * value
        out[9 + i] += side * value
        for k in range(3):
            turn = 1.0 if k < 2 else -1.0
            same = 1.0 if i == k else 0.0
            cross = r[i] * r[k] / r2
            s1_ik = 3.0 * (matrix[2, i] * r[k] + matrix[2, k] * r[i] + m2 * same - 5.0 * m2 * cross) / r5
            s2_ik = (3.0 * trace - 15.0 * form) * same + (105.0 * form - 15.0 * trace) * cross
            s2_ik = (s2_ik + 6.0 * matrix[i, k] - 30.0 * (mr[i] * r[k] + mr[k] * r[i]) / r2) / r5
            value = b * s1_ik + a * s2_ik
            if i == 2:
                value = value - (2.0 - alpha) * ((3.0 * trace - 15.0 * form) * r[k] / r5 + 6.0 * mr[k] / r5)
            out[3 + 3 * k + i] += side * turn * z * value


@jit
def _point(r, source, matrix, alpha, work):
    """Fill work[0] with the twelve numbers of one source; r is (x, y, z) relative to the source's epicentre."""
    total, image = work[0], work[1]
    z, depth = r[2], source[2]
    total[:] = 0.0
    image[:] = 0.0
    _direct((r[0], r[1], z + depth), matrix, alpha, -1.0, total)
    mirror = (r[0], r[1], depth - z)
    _direct(mirror, matrix, alpha, 1.0, image)
    _direct(mirror, matrix, 1.0, -2.0, image)
    _layer(mirror, matrix, 2.0 - 2.0 / alpha, image)
    for i in range(3):
        total[i] += image[i]
        total[3 + i] += image[3 + i]
        total[6 + i] += image[6 + i]
        total[9 + i] -= image[9 + i]
    _depth_part(mirror, matrix, alpha, z, -depth, total)


@jit
def add_point_deformation(east, north, depth, sources, alpha, out):
    """Add u, du/deast, du/dnorth, du/dup (12, n), each along east, north, up, of m sources (m, 9) at n points."""
    work = _workspace(east)
    matrix = np.zeros((3, 3))
    for j in range(sources.shape[0]):
        s = sources[j]
        _fill_matrix(s, matrix)
        for i in _each(east):
            _point((east[i] - s[0], north[i] - s[1], -depth[i]), s, matrix, alpha, work)
            for k in range(12):
                out[k, i] += work[0, k] / (8.0 * np.pi)


@jit
def _fill_matrix(source, matrix):
    """Write the moment tensor of a row of the table as a symmetric matrix."""
    for i in range(3):
        matrix[i, i] = source[3 + i]
    matrix[0, 1] = matrix[1, 0] = source[6]
    matrix[0, 2] = matrix[2, 0] = source[7]
    matrix[1, 2] = matrix[2, 1] = source[8]
