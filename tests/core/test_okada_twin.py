"""Plain twins of the dislocation kernels, by other routes, and proof that the twins agree with each other.

* `textbook`: the formulas of Okada (1985, eqs. 25-29) as printed, in 50 digits (mpmath), one corner after the other.
* `by_quadrature`: the displacement by a point force in a half-space (Mindlin, in the form of Okada, 1992, eqs. 1-2),
  differentiated by complex steps and summed over the fault by Gauss-Legendre quadrature. It shares no formula with the
  tables of rectangles, and no dip is special to it.
"""

import numpy as np
import pytest

# Okada (1985), Table 2, recomputed in 50 digits; ux, uy, uz, then ux,x ux,y uy,x uy,y uz,x uz,y. All lengths 3 x 2.
TABLE_2 = {
    ("case2", "strike"): "-0.008689165004256182 -0.004297582189741827 -0.002747405827638806 -0.00122043867527 "
    "0.000246969739443 -0.00819137287933 -0.000581397522733 -0.00517496869567 0.000294538961511",
    ("case2", "dip"): "-0.004682348762835507 -0.03526726796871777 -0.03563855767326858 -0.00886724552791 "
    "-0.000151858232183 0.0040565856176 -0.0103548765424 0.00408812849 0.00262625478746",
    ("case2", "opening"): "-0.0002659960096440123 0.01056407487698305 0.003214193114221003 -0.000565495476213 "
    "0.00199274360804 -0.00106621379601 0.0122971098567 -0.000373021935165 0.010400955547",
    ("case3", "strike"): "0 0.005253097376910026 0 0 -0.0186372279262 -0.00232512830764 0 0 0.0228851501879",
    ("case3", "dip"): "0 0 0 0 0.0274780853097 0 0 0 -0.0716648755473",
    ("case3", "opening"): "0.01222848229982108 0 -0.01606274646428264 -0.0041816510774 0 0 -0.00232512830764 "
    "-0.00914610753304 0",
    ("case4", "strike"): "0 -0.001303097451419504 0 0 0.00272603639797 0.000734540131089 0 0 -0.00442165713419",
    ("case4", "dip"): "0 0 0 0 0.00515734141985 0 0 0 -0.0190115467437",
    ("case4", "opening"): "0.003506717844685065 0 -0.007740131086250294 -0.0017702189039 0 0 -0.000734540131089 "
    "-0.00184298642426 0",
}
# x, y, depth of the lower edge, dip. Case 4 (dip -90, lower edge at 4) is a fault of dip 90 that ends 2 deeper, seen
# from its other side: left-lateral becomes right-lateral.
CASES = {"case2": (2.0, 3.0, 4.0, 70.0), "case3": (0.0, 0.0, 4.0, 90.0), "case4": (0.0, 0.0, 6.0, 90.0)}
SLIPS = ("strike", "dip", "opening")
SIZE = (3.0, 2.0)


def table_2(case, slip):
    """The nine published numbers of a case, for the fault in `CASES`."""
    factor = -1.0 if (case, slip) == ("case4", "strike") else 1.0
    return factor * np.array([float(v) for v in TABLE_2[case, slip].split()])


def textbook(point, fault, slip, ratio="0.5"):
    """Displacement (x, y, z) at the surface by unit slip; fault = (lower depth, dip in degrees, length, width)."""
    mp = pytest.importorskip("mpmath").mp
    mp.dps = 50
    x, y = (mp.mpf(float(v)) for v in point)
    depth, dip, length, width = (mp.mpf(float(v)) for v in fault)
    s, c = (mp.mpf(1), mp.mpf(0)) if dip == 90 else (mp.sin(mp.radians(dip)), mp.cos(mp.radians(dip)))
    p, q = y * c + depth * s, y * s - depth * c
    total = [mp.mpf(0)] * 3
    for sign, xi, eta in ((1, x, p), (-1, x, p - width), (-1, x - length, p), (1, x - length, p - width)):
        total = [t + sign * f for t, f in zip(total, _corner(mp, (xi, eta, q, s, c), slip, mp.mpf(ratio)))]
    return np.array([float(t / (2 * mp.pi)) for t in total])


def _corner(mp, corner, slip, ratio):
    """Equations 25 to 27 of Okada (1985), without the factor -U / 2 pi for slip and U / 2 pi for opening."""
    xi, eta, q, s, c = corner
    r = mp.sqrt(xi**2 + eta**2 + q**2)
    yt, dt = eta * c + q * s, eta * s - q * c
    i1, i2, i3, i4, i5 = _integrals(mp, corner, r, ratio)
    theta = mp.atan(xi * eta / (q * r)) if q != 0 else mp.mpf(0)
    r_eta, r_xi = r * (r + eta), r * (r + xi)
    if slip == "strike":
        return (
            -(xi * q / r_eta + theta + i1 * s),
            -(yt * q / r_eta + q * c / (r + eta) + i2 * s),
            -(dt * q / r_eta + q * s / (r + eta) + i4 * s),
        )
    if slip == "dip":
        return (
            -(q / r - i3 * s * c),
            -(yt * q / r_xi + c * theta - i1 * s * c),
            -(dt * q / r_xi + s * theta - i5 * s * c),
        )
    return (
        q**2 / r_eta - i3 * s**2,
        -dt * q / r_xi - s * (xi * q / r_eta - theta) - i1 * s**2,
        yt * q / r_xi + c * (xi * q / r_eta - theta) - i5 * s**2,
    )


def _integrals(mp, corner, r, ratio):
    """Equations 28 and 29 of Okada (1985)."""
    xi, eta, q, s, c = corner
    yt, dt = eta * c + q * s, eta * s - q * c
    if c == 0:
        i1 = -ratio / 2 * xi * q / (r + dt) ** 2
        i3 = ratio / 2 * (eta / (r + dt) + yt * q / (r + dt) ** 2 - mp.log(r + eta))
        i4, i5 = -ratio * q / (r + dt), -ratio * xi * s / (r + dt)
    else:
        h = mp.sqrt(xi**2 + q**2)
        i5 = mp.mpf(0)
        if xi != 0:
            i5 = ratio * 2 / c * mp.atan((eta * (h + q * c) + h * (r + h) * s) / (xi * (r + h) * c))
        i4 = ratio / c * (mp.log(r + dt) - s * mp.log(r + eta))
        i3 = ratio * (yt / (c * (r + dt)) - mp.log(r + eta)) + s / c * i4
        i1 = -ratio * xi / (c * (r + dt)) - s / c * i5
    return i1, -ratio * mp.log(r + eta) - i3, i3, i4, i5


def point_force(x, source, nu):
    """Displacement G[i, j] at x along i by a unit force at the source along j, times the shear modulus; z is up."""
    alpha = 0.5 / (1.0 - nu)
    identity = np.eye(3)

    def _vector(z):
        return np.array([x[0] - source[0], x[1] - source[1], z])

    def _kelvin(r):
        d = np.sqrt((r * r).sum())
        return ((2 - alpha) * identity / d + alpha * np.outer(r, r) / d**3) / (8 * np.pi)

    image = _vector(-x[2] - source[2])
    d = np.sqrt((image * image).sum())
    s = d + image[2]
    flat = np.array([1.0, 1.0, 0.0])
    up = identity[2]
    layer = identity / s - np.outer(image * flat, image * flat) / (d * s * s)
    layer = layer + (np.outer(image, up) - np.outer(up, image * flat)) / (d * s)
    part_b = (identity / d + np.outer(image, image) / d**3 + (1 - alpha) / alpha * layer) / (4 * np.pi)
    turn = np.diag([1.0, 1.0, -1.0])
    part_c = (2 - alpha) * (np.outer(image, up) - np.outer(up, image)) / d**3
    part_c = part_c + alpha * source[2] * (identity / d**3 - 3 * np.outer(image, image) / d**5)
    return _kelvin(_vector(x[2] - source[2])) - _kelvin(image) + part_b + x[2] * (turn @ part_c) / (4 * np.pi)


def point_dislocation(x, source, tensor, nu):
    """Displacement by a point with a moment tensor over the shear modulus: M[p, q] dG[i, p] / d source[q]."""
    total = np.zeros(3)
    for q in range(3):
        step = np.array(source, dtype=complex)
        step[q] += 1e-30j
        total += point_force(np.asarray(x, dtype=complex), step, nu).imag @ tensor[:, q] / 1e-30
    return total


def tensor_of(slip, dip_deg, nu):
    """Moment tensor over the shear modulus of a unit slip, in the axes of a fault (x along strike, y to the left)."""
    s, c = np.sin(np.radians(dip_deg)), np.cos(np.radians(dip_deg))
    normal = np.array([0.0, -s, c])
    shift = {"strike": np.array([1.0, 0, 0]), "dip": np.array([0, c, s]), "opening": normal}[slip]
    bulk = 2 * nu / (1 - 2 * nu) * (normal @ shift) * np.eye(3)
    return np.outer(normal, shift) + np.outer(shift, normal) + bulk


def by_quadrature(point, fault, slip, nu=0.25, order=20):
    """Displacement at (x, y, z) by unit slip; fault = (lower depth, dip in degrees, length, width) as in `textbook`."""
    depth, dip, length, width = fault
    s, c = np.sin(np.radians(dip)), np.cos(np.radians(dip))
    tensor = tensor_of(slip, dip, nu)
    nodes, weights = np.polynomial.legendre.leggauss(order)
    total = np.zeros(3)
    for a, wa in zip(0.5 * length * (1 + nodes), weights):
        for b, wb in zip(0.5 * width * (1 + nodes), weights):
            source = (a, b * c, -depth + b * s)
            total += 0.25 * length * width * wa * wb * point_dislocation(point, source, tensor, nu)
    return total


@pytest.mark.parametrize(("case", "slip"), TABLE_2)
def test_textbook_gives_the_published_displacements(case, slip):
    x, y, depth, dip = CASES[case]
    ours = textbook((x, y), (depth, dip, *SIZE), slip)
    np.testing.assert_allclose(ours, table_2(case, slip)[:3], rtol=1e-15, atol=1e-16)


@pytest.mark.parametrize("slip", SLIPS)
@pytest.mark.parametrize("dip", [30.0, 90.0])
def test_the_two_twins_agree(slip, dip):
    fault = (4.0, dip, *SIZE)
    np.testing.assert_allclose(
        by_quadrature((2.0, 3.0, 0.0), fault, slip), textbook((2.0, 3.0), fault, slip), rtol=1e-12, atol=1e-15
    )
