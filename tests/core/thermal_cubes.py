"""Small thermal cubes for several test files."""

import numpy as np
from osgeo import osr
from quakesar.core.grids import MapGrid, Window
from quakesar.core.thermal.cube import CubeWriter, Facts, format_times


def degrees():
    """Return the WKT of longitude and latitude."""
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    return reference.ExportToWkt()


def grid_of(rows, cols, west=100.0, north=40.0, pixel=1.0):
    """Return a map grid in degrees."""
    return MapGrid(rows, cols, west, north, pixel, pixel, degrees())


def write_cube(path, values, days, product="thermal_cube", quantity="temperature", unit="K", grid=None):
    """Write an array (time, rows, cols) as a cube and return its path."""
    grid = grid or grid_of(*values.shape[1:])
    facts = Facts(product, quantity, unit)
    with CubeWriter(path, grid, format_times(days), facts, may_be_constant=True) as writer:
        writer.write_block(Window(0, 0, *grid.shape), values.astype(np.float32))
    return str(path)


def every_day(first, last):
    """Return all days from first to last, as datetime64[D]."""
    return np.arange(np.datetime64(first), np.datetime64(last) + 1)
