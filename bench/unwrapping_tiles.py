"""Unwrapping of large rasters in tiles: wall and processor time, peak memory, wrong cycles, equality with one piece.

Run with the package importable as `quakesar`:
python bench/unwrapping_tiles.py [--sizes 4096,8192] [--kinds easy,hard] [--tile 0] [--folder FOLDER] [--whole]
A scene of at most 5000 x 5000 pixels (see unwrapping.py) is reflected to the wanted size and written to the folder;
the stage runs in a process of its own, with its second solution. "wrong" is as in unwrapping.py. --whole solves the
frame in one piece too and prints the share of good pixels on another cycle.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from quakesar.core.conventions import Record
from quakesar.core.grids import MapGrid, Window
from quakesar.core.progress import Silent
from quakesar.core.raster import Band, Raster, RasterWriter, crs_from_text
from quakesar.core.unwrap_raster import UnwrapJob, unwrap_interferogram
from unwrapping import LOOKS, WAVELENGTH_M, make_scene

LARGEST_SCENE = 5000
STRIP = 512
NAMES = ("igram", "coherence", "truth", "counts")


def write_scene(folder, kind, size, seed):
    """Write interferogram, coherence, truth and the pixels that count."""
    pieces = -(-size // LARGEST_SCENE)
    base = -(-size // pieces)
    scene = make_scene(kind, base, seed)
    grid = MapGrid(size, size, 300000.0, 3210000.0, 20.0, 20.0, crs_from_text("EPSG:32640"))
    record = Record("interferogram", None, None, "bench", WAVELENGTH_M, "right", -2.9, 0.4, looks=float(LOOKS))
    kinds = np.complex64, np.float32, np.float32, np.uint8
    for name, array, dtype in zip(NAMES, scene, kinds):
        path = folder / f"{name}.tif"
        with RasterWriter(path, grid, [Band(name)], dtype, record, may_be_constant=True, compressed=False) as writer:
            for row in range(0, size, base):
                for col in range(0, size, base):
                    part = array[:: -1 if row // base % 2 else 1, :: -1 if col // base % 2 else 1]
                    part = part[: size - row, : size - col].astype(dtype)
                    writer.write(Window(row, col, *part.shape), part)


def strips(path):
    """Yield strips of a raster."""
    with Raster(path) as raster:
        rows, cols = raster.grid.shape
        for row in range(0, rows, STRIP):
            yield raster.read(Window(row, 0, min(STRIP, rows - row), cols))


def share_off(folder, one, other):
    """Percent of the pixels that count on another cycle, the commonest cycle between the two taken out."""
    found = {}
    for a, b, counts in zip(strips(folder / one), strips(folder / other), strips(folder / "counts.tif")):
        chosen = (counts > 0) & np.isfinite(a) & np.isfinite(b)
        gap = np.rint((a.astype(float) - b)[chosen] / (2.0 * np.pi))
        for value, number in zip(*np.unique(gap, return_counts=True)):
            found[value] = found.get(value, 0) + number
    return 100.0 * (1.0 - max(found.values()) / sum(found.values()))


def worker(folder, output, tile):
    """Run the stage and print its cost."""
    job = UnwrapJob(
        str(folder / "igram.tif"),
        str(folder / "coherence.tif"),
        str(folder / output),
        components=str(folder / "components.tif"),
        reliability=str(folder / "reliability.tif"),
        tile=tile,
    )
    wall = time.perf_counter()
    values = unwrap_interferogram(job, Silent()).values
    wall, cost = time.perf_counter() - wall, resource.getrusage(resource.RUSAGE_SELF)
    figures = {"wall": wall, "user": cost.ru_utime, "memory": cost.ru_maxrss / 1024.0}
    print(json.dumps({**figures, "disagreement": values["DISAGREEMENT"]}))


def main():
    """Print one line per frame."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", default="4096")
    parser.add_argument("--kinds", default="easy,hard")
    parser.add_argument("--tile", type=int, default=0)
    parser.add_argument("--folder", help="where the rasters go; a temporary one by default")
    parser.add_argument("--whole", action="store_true")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--worker", nargs=3, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.worker:
        worker(Path(options.worker[0]), options.worker[1], int(options.worker[2]))
        return
    head = "scene      size   wall s   user s  memory MB   wrong %  disagree %"
    print(head + ("  not as in one piece %" if options.whole else ""))
    for size in map(int, options.sizes.split(",")):
        for kind in options.kinds.split(","):
            with tempfile.TemporaryDirectory(prefix="quakesar-bench-", dir=options.folder) as scratch:
                folder = Path(scratch)
                write_scene(folder, kind, size, options.seed)
                runs = [("tiled.tif", options.tile)] + [("whole.tif", size)] * options.whole
                for output, tile in runs:
                    command = [sys.executable, __file__, "--worker", scratch, output, str(tile)]
                    done = subprocess.run(command, capture_output=True, text=True, check=True)
                    made = json.loads(done.stdout.strip().splitlines()[-1])
                    line = "{wall:8.1f} {user:8.1f} {memory:10.0f}".format(**made)
                    wrong = share_off(folder, output, "truth.tif")
                    line = f"{kind:8s} {size:6d} {line} {wrong:9.4f} {made['disagreement']:11.3f}"
                    if output == "whole.tif":
                        line += f"  one piece; {share_off(folder, 'tiled.tif', output):.5f}"
                    print(line, flush=True)


if __name__ == "__main__":
    main()
