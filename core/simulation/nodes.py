"""The grid of nodes on which terrain, displacement and atmosphere are given, and random fields on it."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from scipy import fft

NODES_PER_DEGREE = 3600
METRES_PER_NODE_NORTH = 30.8
METRES_PER_NODE_EAST = 27.05


@dataclass(frozen=True)
class NodeGrid:
    """Nodes one arc-second apart, north up; pixel centres of the rasters are the nodes.

    Attributes
    ----------
    west_arcsec, north_arcsec : int
        Longitude of the first column and latitude of the first row.
    rows, cols : int
        Number of nodes.
    """

    west_arcsec: int
    north_arcsec: int
    rows: int
    cols: int

    def longitudes_deg(self):
        """Longitudes of the columns, (cols,)."""
        return (self.west_arcsec + np.arange(self.cols)) / NODES_PER_DEGREE

    def latitudes_deg(self):
        """Latitudes of the rows, (rows,), falling."""
        return (self.north_arcsec - np.arange(self.rows)) / NODES_PER_DEGREE

    def transform(self, step=1):
        """Geotransform of a raster whose pixels average `step` by `step` nodes."""
        west, north = (self.west_arcsec - 0.5) / NODES_PER_DEGREE, (self.north_arcsec + 0.5) / NODES_PER_DEGREE
        size = step / NODES_PER_DEGREE
        return (west, size, 0.0, north, 0.0, -size)

    def bilinear(self, field, longitude_deg, latitude_deg):
        """Interpolate a field (rows, cols) at points, the way the scatterers see it."""
        x = np.asarray(longitude_deg) * NODES_PER_DEGREE - self.west_arcsec
        y = self.north_arcsec - np.asarray(latitude_deg) * NODES_PER_DEGREE
        col, row = np.floor(x).astype(int), np.floor(y).astype(int)
        u, v = x - col, y - row
        f = np.asarray(field, np.float64)
        top = (1.0 - u) * f[row, col] + u * f[row, col + 1]
        bottom = (1.0 - u) * f[row + 1, col] + u * f[row + 1, col + 1]
        return (1.0 - v) * top + v * bottom


def node_grid_around(centre_lon_lat_deg, half_east_m, half_north_m) -> NodeGrid:
    """Nodes that cover a box around a centre; rows and columns are multiples of three."""
    half_cols = math.ceil(half_east_m / METRES_PER_NODE_EAST / 3.0) * 3
    half_rows = math.ceil(half_north_m / METRES_PER_NODE_NORTH / 3.0) * 3
    west = round(centre_lon_lat_deg[0] * NODES_PER_DEGREE) - half_cols
    north = round(centre_lon_lat_deg[1] * NODES_PER_DEGREE) + half_rows
    return NodeGrid(west, north, 2 * half_rows + 3, 2 * half_cols + 3)


def random_field(grid: NodeGrid, slope: float, outer_scale_m: float, rng, workers: int = 1):
    """Draw an isotropic Gaussian field with a power-law spectrum.

    Parameters
    ----------
    grid : NodeGrid
        Where.
    slope : float
        Power falls with wavenumber to the minus `slope` (11/3 for a turbulent delay, about 3.6 for terrain).
    outer_scale_m : float
        Wavelength, metres, beyond which the spectrum is flat.
    rng : numpy.random.Generator
        Source of the draws.
    workers : int
        Threads of the transform.

    Returns
    -------
    ndarray of float32, (rows, cols)
        Zero mean and unit variance over the drawn (larger, periodic) area.
    """
    rows, cols = (fft.next_fast_len(int(1.15 * n) + 64, real=True) for n in (grid.rows, grid.cols))
    noise = rng.standard_normal((rows, cols), dtype=np.float32)
    spectrum = fft.rfft2(noise, workers=workers)
    ky = np.fft.fftfreq(rows, METRES_PER_NODE_NORTH).astype(np.float32)
    kx = np.fft.rfftfreq(cols, METRES_PER_NODE_EAST).astype(np.float32)
    square = ky[:, None] ** 2 + kx[None, :] ** 2 + np.float32(outer_scale_m**-2)
    spectrum *= square ** np.float32(-0.25 * slope)
    spectrum[0, 0] = 0.0
    field = fft.irfft2(spectrum, s=(rows, cols), workers=workers)
    field /= field.std(dtype=np.float64)
    return np.ascontiguousarray(field[: grid.rows, : grid.cols], np.float32)
