"""Surface displacement by rectangular faults: points per second on one core, ours and each peer that is installed.

Run with the package importable as `quakesar`:  python bench/okada.py [--seconds 3]
Every line is one thread, the best of several runs after warming up, in millions of point-fault pairs per second of
processor time (so that a busy machine hardly shows), with the largest difference from our displacement (as a part of
the largest displacement). Peers are called the fastest way their Python interface offers; those that always compute
the nine gradients too are to be read against our lines that do the same.
"""

from __future__ import annotations

import argparse
import importlib
import importlib.util
import os
import time
from functools import partial

os.environ.setdefault("OMP_NUM_THREADS", "1")

import numpy as np
from quakesar.core.source import okada
from quakesar.core.source.faults import Fault, split_fault
from quakesar.core.source.mechanism import mechanism_from_degrees

FAULT = Fault(0.0, 0.0, 2e3, 24e3, 15e3, *mechanism_from_degrees(357.0, 60.0, 173.5), slip_m=2.5)
STEEP = Fault(0.0, 0.0, 2e3, 24e3, 15e3, *mechanism_from_degrees(357.0, 84.7, 173.5), slip_m=2.5)


def points(count):
    """Points of the surface within 40 km."""
    return np.random.default_rng(1).uniform(-40e3, 40e3, (2, count))


def best_time(function, arguments, seconds, clock=time.process_time):
    """Shortest time of the runs that fit into `seconds`, after one that does not count; processor time by default."""
    function(*arguments)
    times, start = [], time.perf_counter()
    while time.perf_counter() - start < seconds or len(times) < 2:
        begin = clock()
        function(*arguments)
        times.append(clock() - begin)
    return min(times)


def ours(east, north, faults):
    """Displacement only."""
    return okada.surface_displacement(east, north, faults, threads=1)


def ours_with_gradients(east, north, faults):
    """Displacement and nine gradients at the surface."""
    return okada.surface_deformation(east, north, faults, threads=1).displacement_m


def ours_inside(east, north, faults):
    """Displacement and nine gradients by the formulas for any depth."""
    return okada.internal_deformation(east, north, np.zeros_like(east), faults, threads=1).displacement_m


def with_pyrocko(east, north, faults):
    """C extension of pyrocko: displacement and nine gradients."""
    extension = importlib.import_module("pyrocko.modelling.okada_ext")
    patches = np.array(
        [
            (f.top_north_m, f.top_east_m, f.top_depth_m, np.degrees(f.strike_rad), np.degrees(f.dip_rad),
             -0.5 * f.length_m, 0.5 * f.length_m, -f.width_m, 0.0)
            for f in faults
        ]
    )  # fmt: skip
    slips = np.array([(f.slip_m * np.cos(f.rake_rad), f.slip_m * np.sin(f.rake_rad), 0.0) for f in faults])
    receivers = np.column_stack([north, east, np.zeros_like(east)])
    field = extension.okada(patches, slips, receivers, 3e10, 3e10, nthreads=1, rotate_sdn=0, stack_sources=1)
    return np.array([field[:, 1], field[:, 0], -field[:, 2]])


def with_okada_wrapper(east, north, faults):
    """Okada's DC3D through okada_wrapper, point by point: displacement and nine gradients."""
    dc3d = importlib.import_module("okada_wrapper").dc3dwrapper
    total = np.zeros((3, east.size))
    for f in faults:
        s, c = np.sin(f.strike_rad), np.cos(f.strike_rad)
        x = (east - f.top_east_m) * s + (north - f.top_north_m) * c
        y = (north - f.top_north_m) * s - (east - f.top_east_m) * c
        slip = [f.slip_m * np.cos(f.rake_rad), f.slip_m * np.sin(f.rake_rad), 0.0]
        half, dip = 0.5 * f.length_m, np.degrees(f.dip_rad)
        for i in range(east.size):
            _, u, _ = dc3d(2.0 / 3.0, [x[i], y[i], 0.0], f.top_depth_m, dip, [-half, half], [-f.width_m, 0.0], slip)
            total[0, i] += s * u[0] - c * u[1]
            total[1, i] += c * u[0] + s * u[1]
            total[2, i] += u[2]
    return total


def with_cutde(east, north, faults):
    """Two triangles for a rectangle through cutde (C++): displacement only."""
    free = importlib.import_module("cutde.halfspace").disp_free
    flip = np.array([1.0, 1.0, -1.0])
    triangles, slips = [], []
    for f in faults:
        a, b, c, d = f.outline() * flip  # top start, top end, bottom end, bottom start
        triangles += [(a, c, b), (a, d, c)]
        slips += [(f.slip_m * np.cos(f.rake_rad), f.slip_m * np.sin(f.rake_rad), 0.0)] * 2
    observed = np.column_stack([east, north, np.zeros_like(east)])
    return free(observed, np.array(triangles), np.array(slips), 0.25).T


CONTENDERS = (
    ("quakesar, displacement", ours, "", 1_000_000),
    ("quakesar, with 9 gradients", ours_with_gradients, "", 200_000),
    ("quakesar, any depth, 9 gradients", ours_inside, "", 200_000),
    ("pyrocko, with 9 gradients", with_pyrocko, "pyrocko", 200_000),
    ("cutde, 2 triangles, displacement", with_cutde, "cutde", 50_000),
    ("okada_wrapper, with 9 gradients", with_okada_wrapper, "okada_wrapper", 20_000),
)


def compare(title, faults, seconds):
    """Print the table of one set of faults."""
    print(f"\n{title}")
    print(f"  {'':36s}{'Mpoints/s':>10s}{'ratio':>8s}{'difference':>13s}")
    first = None
    for name, function, module, pairs in CONTENDERS:
        if module and importlib.util.find_spec(module) is None:
            print(f"  {name:36s}{'not installed':>18s}")
            continue
        east, north = points(max(100, pairs // len(faults)))
        try:
            rate = east.size * len(faults) / best_time(function, (east, north, faults), seconds) / 1e6
        except Exception as error:  # a peer that fails must not end the comparison
            print(f"  {name:36s}{'failed: ' + str(error)[:60]}")
            continue
        truth = ours(east, north, faults)
        difference = np.abs(function(east, north, faults) - truth).max() / np.abs(truth).max()
        first = first or rate
        print(f"  {name:36s}{rate:10.2f}{first / rate:8.1f}{difference:13.1e}")


def time_raster(seconds):
    """Print the time for a line-of-sight raster and for a matrix of Green's functions."""
    axis = np.linspace(-25e3, 25e3, 500)
    east, north = np.meshgrid(axis, axis)
    look = np.array([0.384, -0.066, 0.9209])
    patches = split_fault(STEEP, 24, 15)
    print()
    arguments = (east, north, look, STEEP)
    taken = best_time(partial(okada.line_of_sight, threads=1), arguments, seconds)
    print(f"  500 x 500 line of sight, 1 rectangle, 1 thread: {taken:.3f} s of processor time")
    taken = best_time(partial(okada.line_of_sight, threads=2), arguments, seconds, time.perf_counter)
    print(f"  the same on 2 threads: {taken:.3f} s on the wall")
    run = partial(okada.greens_functions, threads=1)
    taken = best_time(run, (*points(1000), look, patches), seconds)
    print(f"  Green's functions, 1000 points x 360 patches x 3 slips, 1 thread: {taken:.3f} s")
    begin = time.process_time()
    okada.line_of_sight(east, north, look, patches, threads=1)
    print(f"  500 x 500 line of sight, 360 patches, 1 thread: {time.process_time() - begin:.1f} s")


def main():
    """Run all comparisons."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=3.0, help="per line")
    seconds = parser.parse_args().seconds
    compare("one rectangle, dip 60", [FAULT], seconds)
    compare("one rectangle, dip 84.7 (series)", [STEEP], seconds)
    compare("360 patches, dip 60", split_fault(FAULT, 24, 15), seconds)
    time_raster(seconds)


if __name__ == "__main__":
    main()
