"""The Bam rupture: three segments between the mapped ends, with slip that tapers in depth and towards the ends."""

from __future__ import annotations

import math
from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple

import numpy as np
from scipy.interpolate import RectBivariateSpline

from ..progress import Progress, check_cancelled
from .okada import surface_displacement

POISSON = 0.25
NEAR_FIELD_M = 3000.0
FAR_STEP = 4
ORIGIN_LON_LAT_DEG = (58.35, 29.05)
METRES_PER_DEGREE = (97391.9791616567, 110836.59003308884)  # along the parallel and the meridian at the origin
NORTH_ENDS = ((58.36602222222222, 29.193333333333335), (58.369525, 29.126883333333335))
SOUTH_ENDS = ((58.33886388888889, 29.082583333333332), (58.345872222222226, 28.974294444444443))
PATCH_COLUMNS = "trace_centre_E_m, trace_centre_N_m, z_top_m, z_bottom_m, strike, dip, length_m, slip_m, rake"


class Layer(NamedTuple):
    """Slip between two depths; `weights` scales it in equal parts along strike."""

    top_m: float
    bottom_m: float
    slip_m: float
    weights: tuple


class Segment(NamedTuple):
    """A straight piece of the rupture: strike runs from the first end to the second (right-hand rule)."""

    name: str
    ends: tuple
    dip_deg: float
    rake_deg: float
    layers: tuple
    surface_slip_m: float


_SOUTH_TAPER = (0.7, 1.0, 1.0, 0.55)
SEGMENTS = (
    Segment(
        "south",
        (SOUTH_ENDS[1], SOUTH_ENDS[0]),
        77.0,
        175.0,
        (
            Layer(20.0, 1000.0, 0.25, _SOUTH_TAPER),
            Layer(1000.0, 2500.0, 1.70, _SOUTH_TAPER),
            Layer(2500.0, 6000.0, 2.50, _SOUTH_TAPER),
            Layer(6000.0, 9900.0, 1.55, _SOUTH_TAPER),
        ),
        0.25,
    ),
    Segment(
        "link_below_Bam",
        (SOUTH_ENDS[0], NORTH_ENDS[1]),
        80.0,
        176.0,
        (Layer(1200.0, 3000.0, 0.75, (1.0,)), Layer(3000.0, 8000.0, 1.25, (1.0,))),
        0.0,
    ),
    Segment(
        "north",
        NORTH_ENDS,
        55.0,
        160.0,
        (
            Layer(20.0, 1000.0, 0.12, (1.0,)),
            Layer(1000.0, 3000.0, 0.36, (1.0,)),
            Layer(3000.0, 7000.0, 0.60, (1.0,)),
        ),
        0.12,
    ),
)


def local_metres(longitude_deg, latitude_deg):
    """Convert longitude and latitude (degrees, any shape) to metres east and north of the rupture's origin."""
    east = (np.asarray(longitude_deg) - ORIGIN_LON_LAT_DEG[0]) * METRES_PER_DEGREE[0]
    north = (np.asarray(latitude_deg) - ORIGIN_LON_LAT_DEG[1]) * METRES_PER_DEGREE[1]
    return east, north


def rupture_patches():
    """List the slip patches.

    Returns
    -------
    ndarray of float64, (n, 9)
        The columns of `PATCH_COLUMNS`; strike, dip and rake in radians.
    """
    rows = []
    for segment in SEGMENTS:
        first = np.array(local_metres(*segment.ends[0]))
        run = np.array(local_metres(*segment.ends[1])) - first
        strike = math.atan2(run[0], run[1]) % (2.0 * math.pi)
        for layer in segment.layers:
            parts = len(layer.weights)
            for k, weight in enumerate(layer.weights):
                centre = first + run * (k + 0.5) / parts
                size = (math.radians(segment.dip_deg), float(np.hypot(*run)) / parts)
                slip = (layer.slip_m * weight, math.radians(segment.rake_deg))
                rows.append((*centre, layer.top_m, layer.bottom_m, strike, *size, *slip))
    return np.array(rows)


def moment_magnitude(patches, rigidity_pa=3.0e10):
    """Give the moment magnitude of slip patches (see `rupture_patches`) for a rigidity in pascals."""
    area = (patches[:, 3] - patches[:, 2]) / np.sin(patches[:, 5]) * patches[:, 6]
    return (math.log10(float(np.sum(rigidity_pa * area * patches[:, 7]))) - 9.05) / 1.5


def displacement_field(grid, patches, progress: Progress, workers: int):
    """Compute the coseismic displacement at every node of a grid.

    Within `NEAR_FIELD_M` of the rupture every node is computed. Farther away the field varies over kilometres, and
    a cubic spline through every fourth node (120 m) follows it to better than a micrometre.

    Parameters
    ----------
    grid : NodeGrid
        The nodes.
    patches : ndarray of float64, (n, 9)
        See `rupture_patches`.
    progress : Progress
        Asked for cancellation between bands of rows.
    workers : int
        Threads.

    Returns
    -------
    ndarray of float32, (3, rows, cols)
        East, north, up, metres.
    """
    east, _ = local_metres(grid.longitudes_deg(), 0.0)
    _, north = local_metres(0.0, grid.latitudes_deg())
    field = np.empty((3, grid.rows, grid.cols), np.float32)
    rows, cols = (np.arange(0, n + FAR_STEP - 1, FAR_STEP) for n in (grid.rows, grid.cols))
    coarse_e, coarse_n = east[0] + cols * (east[1] - east[0]), north[0] + rows * (north[1] - north[0])
    bands = [slice(k, min(k + 32, grid.rows)) for k in range(0, grid.rows, 32)]
    near = distance_to_rupture(grid, SEGMENTS) < NEAR_FIELD_M
    with ThreadPoolExecutor(workers) as pool:
        coarse = np.concatenate(
            list(pool.map(lambda k: _displace_row(coarse_e, coarse_n[k], patches, progress), range(rows.size))),
            axis=1,
        )
        check_cancelled(progress)
        for component, values in zip(field, coarse):
            check_cancelled(progress)
            component[:] = RectBivariateSpline(rows, cols, values)(np.arange(grid.rows), np.arange(grid.cols))
        list(pool.map(lambda b: _displace_near(east, north[b], near[b], patches, field[:, b], progress), bands))
    check_cancelled(progress)
    return field


def _displace_row(east, north, patches, progress):
    if progress.cancelled():
        return np.zeros((3, 1, east.size))
    return surface_displacement(east, np.full(east.size, north), patches, POISSON)[:, None, :]


def _displace_near(east, north, near, patches, out, progress):
    rows, cols = np.nonzero(near)
    if rows.size and not progress.cancelled():
        out[:, rows, cols] = surface_displacement(east[cols], north[rows], patches, POISSON)


def rupture_trace():
    """Describe the rupture as GeoJSON features (EPSG:4326): name, surface slip in metres, the two ends."""
    features = [
        {
            "type": "Feature",
            "properties": {"name": segment.name, "surface_slip_m": segment.surface_slip_m},
            "geometry": {"type": "LineString", "coordinates": [list(end) for end in segment.ends]},
        }
        for segment in reversed(SEGMENTS)
    ]
    return {"type": "FeatureCollection", "features": features}


def distance_to_rupture(grid, segments):
    """Measure each node's distance from the traces of segments.

    Returns
    -------
    ndarray of float64, (rows, cols)
        Metres.
    """
    east, north = local_metres(grid.longitudes_deg()[None, :], grid.latitudes_deg()[:, None])
    nearest = np.full((grid.rows, grid.cols), np.inf)
    for segment in segments:
        e0, n0 = local_metres(*segment.ends[0])
        e1, n1 = local_metres(*segment.ends[1])
        along = (east - e0) * (e1 - e0) + (north - n0) * (n1 - n0)
        part = np.clip(along / ((e1 - e0) ** 2 + (n1 - n0) ** 2), 0.0, 1.0)
        nearest = np.minimum(nearest, np.hypot(east - e0 - part * (e1 - e0), north - n0 - part * (n1 - n0)))
    return nearest


def distance_to_surface_rupture(grid):
    """Measure each node's distance, metres, from the segments that broke the surface; (rows, cols)."""
    return distance_to_rupture(grid, [segment for segment in SEGMENTS if segment.surface_slip_m > 0.0])
