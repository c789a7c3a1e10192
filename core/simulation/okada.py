"""Surface displacement of a rectangular dislocation in an elastic half-space (Okada 1985), the simulator's own.

References
----------
Okada, Y. (1985). Surface deformation due to shear and tensile faults in a half-space. Bulletin of the
Seismological Society of America 75(4), 1135-1154; equations (25) to (30).
"""

from __future__ import annotations

import math

import numpy as np

from ..kernels._jit import jit


@jit
def _corner_terms(xi, eta, q, sin_dip, cos_dip, alpha):
    """Evaluate one corner of Chinnery's notation: the six shear terms of equations (25) and (26).

    `alpha` is mu / (lambda + mu). The results still miss the factor -slip / (2 pi).
    """
    y = eta * cos_dip + q * sin_dip
    d = eta * sin_dip - q * cos_dip
    r = math.sqrt(xi * xi + eta * eta + q * q)
    r_d = r + d
    r_eta = r + eta
    near_edge = r_eta < 1e-9 * (r + 1.0)  # equation (29) note iii: singular terms vanish on the edge's extension
    log_eta = -math.log(r - eta) if near_edge else math.log(r_eta)
    inv_eta = 0.0 if near_edge else 1.0 / (r * r_eta)
    inv_xi = 0.0 if r + xi < 1e-9 * (r + 1.0) else 1.0 / (r * (r + xi))
    angle = 0.0 if abs(q) < 1e-12 * (r + 1.0) else math.atan(xi * eta / (q * r))
    if abs(cos_dip) < 1e-6:
        i1 = -0.5 * alpha * xi * q / (r_d * r_d)
        i3 = 0.5 * alpha * (eta / r_d + y * q / (r_d * r_d) - log_eta)
        i4 = -alpha * q / r_d
        i5 = -alpha * xi * sin_dip / r_d
    else:
        x = math.sqrt(xi * xi + q * q)
        tan_dip = sin_dip / cos_dip
        i4 = alpha / cos_dip * (math.log(r_d) - sin_dip * log_eta)
        if abs(xi) < 1e-12 * (r + 1.0):
            i5 = 0.0
        else:
            top = eta * (x + q * cos_dip) + x * (r + x) * sin_dip
            i5 = alpha * 2.0 / cos_dip * math.atan(top / (xi * (r + x) * cos_dip))
        i1 = -alpha * xi / (cos_dip * r_d) - tan_dip * i5
        i3 = alpha * (y / (cos_dip * r_d) - log_eta) + tan_dip * i4
    i2 = -alpha * log_eta - i3
    strike_x = xi * q * inv_eta + angle + i1 * sin_dip
    strike_y = y * q * inv_eta + q * cos_dip * inv_eta * r + i2 * sin_dip
    strike_z = d * q * inv_eta + q * sin_dip * inv_eta * r + i4 * sin_dip
    dip_x = q / r - i3 * sin_dip * cos_dip
    dip_y = y * q * inv_xi + cos_dip * angle - i1 * sin_dip * cos_dip
    dip_z = d * q * inv_xi + sin_dip * angle - i5 * sin_dip * cos_dip
    return strike_x, strike_y, strike_z, dip_x, dip_y, dip_z


@jit
def rectangle_displacement(x, y, depth, dip, length, width, strike_slip, dip_slip, poisson):
    """Displace one surface point by one rectangle, in Okada's own frame.

    Parameters
    ----------
    x, y : float
        Position, metres: x along strike from the rectangle's first corner, y to the left of the strike.
    depth : float
        Depth of the lower edge, metres, positive down.
    dip : float
        Dip, radians, 0 to pi/2.
    length, width : float
        Size along strike and up dip, metres.
    strike_slip, dip_slip : float
        Slip in metres: left-lateral and thrust positive.
    poisson : float
        Poisson's ratio.

    Returns
    -------
    tuple of three floats
        Displacement along x, y and up, metres.
    """
    sin_dip, cos_dip = math.sin(dip), math.cos(dip)
    p = y * cos_dip + depth * sin_dip
    q = y * sin_dip - depth * cos_dip
    alpha = 1.0 - 2.0 * poisson
    ux, uy, uz = 0.0, 0.0, 0.0
    for corner in range(4):
        xi = x - length * (corner // 2)
        eta = p - width * (corner % 2)
        sign = 1.0 if corner in (0, 3) else -1.0
        sx, sy, sz, dx, dy, dz = _corner_terms(xi, eta, q, sin_dip, cos_dip, alpha)
        ux -= sign * (strike_slip * sx + dip_slip * dx)
        uy -= sign * (strike_slip * sy + dip_slip * dy)
        uz -= sign * (strike_slip * sz + dip_slip * dz)
    scale = 1.0 / (2.0 * math.pi)
    return ux * scale, uy * scale, uz * scale


@jit
def displace_points(east, north, patches, poisson, out):
    """Sum the displacement of all patches at surface points.

    Parameters
    ----------
    east, north : ndarray of float64, (n,)
        Local position, metres.
    patches : ndarray of float64, (m, 9)
        East and north of the centre of the patch's up-dip trace at the surface, top depth, bottom depth (metres),
        strike, dip (radians), length (metres), slip (metres), rake (radians).
    poisson : float
        Poisson's ratio.
    out : ndarray of float64, (3, n)
        Receives east, north, up, metres.
    """
    for i in range(east.size):
        out[0, i] = out[1, i] = out[2, i] = 0.0
    for k in range(patches.shape[0]):
        top, bottom, strike, dip, length = (
            patches[k, 2],
            patches[k, 3],
            patches[k, 4],
            patches[k, 5],
            patches[k, 6],
        )
        width = (bottom - top) / math.sin(dip)
        along_e, along_n = math.sin(strike), math.cos(strike)
        shift = bottom / math.tan(dip)  # the lower edge lies to the right of the trace
        corner_e = patches[k, 0] + shift * along_n - 0.5 * length * along_e
        corner_n = patches[k, 1] - shift * along_e - 0.5 * length * along_n
        left_slip = patches[k, 7] * math.cos(patches[k, 8])
        thrust = patches[k, 7] * math.sin(patches[k, 8])
        for i in range(east.size):
            de, dn = east[i] - corner_e, north[i] - corner_n
            x = de * along_e + dn * along_n
            y = -de * along_n + dn * along_e
            ux, uy, uz = rectangle_displacement(x, y, bottom, dip, length, width, left_slip, thrust, poisson)
            out[0, i] += ux * along_e - uy * along_n
            out[1, i] += ux * along_n + uy * along_e
            out[2, i] += uz


def surface_displacement(east_m, north_m, patches, poisson=0.25):
    """Displace the free surface of an elastic half-space by rectangular patches of shear slip.

    Parameters
    ----------
    east_m, north_m : array_like of float64, any common shape
        Local position, metres.
    patches : array_like of float64, (m, 9)
        See `displace_points`.
    poisson : float
        Poisson's ratio, 0 to 0.5.

    Returns
    -------
    ndarray of float64, (3, ...)
        East, north, up, metres.
    """
    east, north = np.broadcast_arrays(np.asarray(east_m, np.float64), np.asarray(north_m, np.float64))
    out = np.empty((3, east.size))
    table = np.ascontiguousarray(np.atleast_2d(np.asarray(patches, np.float64)))
    displace_points(np.ravel(east).copy(), np.ravel(north).copy(), table, float(poisson), out)
    return out.reshape((3, *east.shape))
