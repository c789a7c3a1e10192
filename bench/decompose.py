"""Decomposition into east and up: pixels per second, of the arithmetic and of the whole tool with its files.

Run with the package importable as `quakesar`:  python bench/decompose.py [--sizes 500 1000 2000]
The last column is the time per pixel over that of the first size: 1 when the cost is linear.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from pathlib import Path

import numpy as np
from osgeo import osr
from quakesar.core.decomposition import DecomposeJob, decompose
from quakesar.core.grids import MapGrid
from quakesar.core.kernels.decomposition import solve_components
from quakesar.core.progress import Silent
from quakesar.core.raster import Band, RasterWriter

LOOKS = ((0.384, -0.066, 0.920), (-0.332, -0.057, 0.942))
TILE = 256


def grid_of(size: int) -> MapGrid:
    """A square map in metres."""
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32640)
    return MapGrid(size, size, 600_000.0, 3_230_000.0, 20.0, 20.0, reference.ExportToWkt())


def write_passes(folder: Path, size: int) -> dict:
    """Two passes with noise, on one grid."""
    grid, rng = grid_of(size), np.random.default_rng(1)
    inputs, geometries = [], []
    for number, look in enumerate(LOOKS):
        paths = [str(folder / f"{kind}{number}.tif") for kind in ("los", "look")]
        with RasterWriter(paths[0], grid, [Band("los", "m")], np.float32) as writer:
            writer.write_all(rng.standard_normal(grid.shape).astype(np.float32))
        bands = [Band(name) for name in ("east", "north", "up")]
        with RasterWriter(paths[1], grid, bands, np.float32, may_be_constant=True) as writer:
            writer.write_all(*(np.full(grid.shape, part, np.float32) for part in look))
        inputs.append(paths[0])
        geometries.append(paths[1])
    return {"inputs": tuple(inputs), "geometries": tuple(geometries)}


def time_tool(size: int) -> float:
    """Seconds of processor time of the tool, the better of two runs."""
    with tempfile.TemporaryDirectory(prefix="quakesar-bench-") as folder:
        passes = write_passes(Path(folder), size)
        outputs = {key: str(Path(folder) / f"{key}.tif") for key in ("east", "up", "uncertainty")}
        times = []
        for _ in range(2):
            begin = time.process_time()
            decompose(DecomposeJob(**passes, **outputs), Silent())
            times.append(time.process_time() - begin)
    return min(times)


def time_arithmetic(*, with_north: bool) -> float:
    """Seconds of processor time per pixel of one tile."""
    rng = np.random.default_rng(1)
    looks = (*LOOKS, (0.0, 1.0, 0.0)) if with_north else LOOKS
    shape = len(looks), TILE, TILE
    directions = np.broadcast_to(np.array(looks)[:, :, None, None], (len(looks), 3, TILE, TILE))
    values, sigma = rng.standard_normal(shape), np.full(shape, 0.01)
    times = []
    for _ in range(5):
        begin = time.process_time()
        solve_components(values, directions, sigma, with_north=with_north)
        times.append(time.process_time() - begin)
    return min(times) / TILE**2


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="+", default=[500, 1000, 2000], help="pixels along a side")
    sizes = parser.parse_args().sizes
    for with_north, name in (
        (False, "east and up of two passes"),
        (True, "three components of two passes and a model"),
    ):
        print(f"arithmetic, {name}: {1e-6 / time_arithmetic(with_north=with_north):.2f} Mpixel/s")
    first = None
    print(f"{'pixels':>12s}{'seconds':>10s}{'Mpixel/s':>10s}{'per pixel':>11s}")
    for size in sizes:
        seconds = time_tool(size)
        first = first or seconds / size**2
        print(f"{size**2:12d}{seconds:10.2f}{1e-6 * size**2 / seconds:10.2f}{seconds / size**2 / first:11.2f}")


if __name__ == "__main__":
    main()
