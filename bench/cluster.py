"""Seconds of two stages on threads and on a local cluster of one and two workers, and that the bytes agree.

    python bench/cluster.py [--size 3072] [--pixels 53248] [--workers 1,2]

The filter moves 8 bytes per pixel for 0.1 microseconds of work, the weighted inversion of 60 dates and 170 pairs 240
bytes for 50 microseconds: the first shows what moving costs, the second what a cluster is for. Every worker is a
process with one thread; what is timed is the part of a stage that is spread, the best of three runs, of which the
first compiles the kernels.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import sys
import tempfile
import time
from datetime import datetime, timedelta, timezone
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
DATES, PAIRS, DAYS = 60, 170, 12
REPEAT = 3
WAVELENGTH_M = 0.0555


def _importable() -> None:
    links = Path(tempfile.mkdtemp(prefix="quakesar-cluster-"))
    (links / "quakesar").symlink_to(ROOT, target_is_directory=True)
    sys.path.insert(0, str(links))


def _grid(rows: int, cols: int):
    from quakesar.core.grids import MapGrid
    from quakesar.core.raster import crs_from_text

    return MapGrid(rows, cols, 500_000.0, 3_300_000.0, 20.0, 20.0, crs_from_text("EPSG:32640"))


def _record(product: str, first: datetime, second: datetime):
    from quakesar.core.conventions import Record

    return Record(product, first, second, "S1", WAVELENGTH_M, "right", -0.2, 0.6, 50.0, 4.0)


def make_filter_job(folder: Path, size: int):
    """Return the function of the filter that writes to a path, and the number of its pixels."""
    from quakesar.core.filtering import FilterJob, filter_interferogram
    from quakesar.core.progress import Silent
    from quakesar.core.raster import Band, RasterWriter

    rng, grid = np.random.default_rng(1), _grid(size, size)
    y, x = np.mgrid[:size, :size].astype(np.float32)
    igram = np.exp(1j * (x / 9.0 + y / 11.0)) + 0.7 * (rng.standard_normal((size, size)) + 1j)
    start = datetime(2015, 1, 1, tzinfo=timezone.utc)
    record = _record("interferogram", start, start + timedelta(days=DAYS))
    with RasterWriter(folder / "igram.tif", grid, [Band("interferogram")], np.complex64, record) as writer:
        writer.write_all(igram.astype(np.complex64))
    return lambda out: filter_interferogram(FilterJob(str(folder / "igram.tif"), out), Silent()), size * size


def make_stack_job(folder: Path, pixels: int):
    """Return the function of the weighted inversion that writes to a path, and the number of its pixels."""
    from quakesar.core.progress import Silent
    from quakesar.core.raster import Band, RasterWriter
    from quakesar.core.timeseries.sbas import InvertJob, invert_stack

    cols = 2048
    rows, rng = max(1, pixels // cols), np.random.default_rng(2)
    start = datetime(2015, 1, 1, tzinfo=timezone.utc)
    days = [start + timedelta(days=DAYS * k) for k in range(DATES)]
    pairs = [(i, i + d) for d in (1, 2, 3) for i in range(DATES) if i + d < DATES][:PAIRS]
    truth = np.cumsum(rng.normal(scale=0.3, size=(DATES, rows, cols)), axis=0).astype(np.float32)
    grid, names = _grid(rows, cols), ([], [])
    for i, j in pairs:
        layers = (
            ("unwrapped", truth[j] - truth[i] + rng.normal(scale=0.2, size=(rows, cols))),
            ("coherence", rng.uniform(0.3, 0.95, (rows, cols))),
        )
        for (product, values), paths in zip(layers, names):
            paths.append(str(folder / f"{product}_{i}_{j}.tif"))
            record = _record(product, days[i], days[j])
            with RasterWriter(paths[-1], grid, [Band(product)], np.float32, record, compressed=False) as writer:
                writer.write_all(values.astype(np.float32))
    job = {"inputs": tuple(names[0]), "coherences": tuple(names[1]), "closure": False, "most_points": 0}
    return lambda out: invert_stack(InvertJob(output=out, **job), Silent()), rows * cols


class Watch:
    """`map_tiles` with a watch: `seconds` is what its last call took."""

    def __init__(self):
        from quakesar.core import filtering
        from quakesar.core.pipeline import map_tiles
        from quakesar.core.timeseries import sbas

        self.seconds, self._map_tiles = 0.0, map_tiles
        filtering.map_tiles = sbas.map_tiles = self

    def __call__(self, *arguments, **options):
        """Map and look at the watch."""
        start = time.perf_counter()
        self._map_tiles(*arguments, **options)
        self.seconds = time.perf_counter() - start


def time_stage(run, watch: Watch, place: Path) -> tuple:
    """Return the seconds of the best run, and the hash of what was written."""
    place.mkdir(exist_ok=True)
    best = float("inf")
    for _ in range(REPEAT):
        run(str(place / "out.tif"))
        best = min(best, watch.seconds)
    return best, hashlib.sha256((place / "out.tif").read_bytes()).hexdigest()


def measure(title: str, case: tuple, folder: Path, counts: list, watch: Watch) -> bool:
    """Print the lines of a stage; return whether all bytes agree."""
    from distributed import LocalCluster
    from quakesar.core import cluster, pipeline

    run, pixels = case
    seconds, expected = time_stage(run, watch, folder / "threads")
    print(f"{title}: {pixels / 1e6:.2f} million pixels")
    print(f"  threads of this process ({pipeline.default_workers()})   {seconds:7.2f} s")
    first, same = None, True
    environment = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "PYTHONPATH": os.pathsep.join(sys.path)}
    for count in counts:
        options = {"dashboard_address": None, "worker_dashboard_address": None, "env": environment}
        place = LocalCluster(count, threads_per_worker=1, silence_logs=50, **options)
        with place, cluster.scheduler(place.scheduler_address):
            seconds, found = time_stage(run, watch, folder / f"workers_{count}")
        first = first or seconds
        same = same and found == expected
        verdict = "the same bytes" if found == expected else "OTHER BYTES"
        print(f"  {count} workers of one thread      {seconds:7.2f} s, speed-up {first / seconds:.2f}, {verdict}")
    return same


def main() -> int:
    """Print the table; the exit code is 1 when bytes differ."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", type=int, default=3072, help="rows and columns of the interferogram")
    parser.add_argument("--pixels", type=int, default=53_248, help="pixels of the stack")
    parser.add_argument("--workers", default="1,2", help="sizes of the cluster, the first is the reference")
    options = parser.parse_args()
    counts = [int(text) for text in options.workers.split(",")]
    _importable()
    print(f"load of this machine: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    same, watch = True, Watch()
    with tempfile.TemporaryDirectory(prefix="quakesar-cluster-") as folder:
        for title, make, size in (
            ("filterinterferogram", make_filter_job, options.size),
            ("invertsbas, weighted", make_stack_job, options.pixels),
        ):
            place = Path(folder) / make.__name__
            place.mkdir()
            same = measure(title, make(place, size), place, counts, watch) and same
    return 0 if same else 1


if __name__ == "__main__":
    sys.exit(main())
