"""Filtering and forming interferograms: megapixels per second, processor time and memory, ours and a peer's.

Run with the package importable as `quakesar`:  python bench/filtering.py [--size 4096] [--repeat 3]
The filter is the Goldstein filter in windows of 32 pixels on a noisy interferogram of rings; a line gives the best wall
time of the runs, the processor time of that run, the peak memory of the arrays made (the result included), and the
phase error left (root mean square, against the noise-free phase). Peers are measured when they are installed (dolphin:
one thread), at the same exponent, which is close to the one that leaves dolphin the smallest error here.
"""

from __future__ import annotations

import argparse
import importlib
import importlib.util
import time
import tracemalloc
from functools import partial

import numpy as np
from quakesar.core.conventions import Looks
from quakesar.core.filtering import goldstein
from quakesar.core.multilook import multilook_pair
from quakesar.core.pipeline import default_workers
from quakesar.core.statistics import phase_deviation

WINDOW, ALPHA = 32, 0.8
COHERENCE, LOOKS = 0.6, 4
BLOCK, RINGS = 256, 768


def make_interferogram(size):
    """Rings every 768 pixels under the noise of 4 looks at a coherence of 0.6, which repeats every 256 to save time."""
    y, x = np.mgrid[:size, :size].astype(np.float32) % RINGS
    phase = 120.0 * np.exp(-((x - 0.5 * RINGS) ** 2 + (y - 0.5 * RINGS) ** 2) / (0.15 * RINGS) ** 2)
    rng = np.random.default_rng(1)
    a, b = rng.standard_normal((2, LOOKS, BLOCK, BLOCK, 2)).view(np.complex128)[..., 0]
    noise = (a * (COHERENCE * a + np.sqrt(1.0 - COHERENCE**2) * b).conj()).sum(axis=0)
    copies = -(-size // BLOCK)
    return (np.exp(1j * phase) * np.tile(noise, (copies, copies))[:size, :size]).astype(np.complex64), phase


def measure(function, pixels, repeat):
    """Return the result, megapixels per second of the best run, its processor time, and the peak of arrays in MB."""
    best = None
    for _ in range(repeat):
        wall, busy = time.perf_counter(), time.process_time()
        function()
        wall, busy = time.perf_counter() - wall, time.process_time() - busy
        best = min(best or (wall, busy), (wall, busy))
    # Counting slows a run down, so that it gets one of its own.
    tracemalloc.start()
    result = function()
    memory = tracemalloc.get_traced_memory()[1] / 1e6
    tracemalloc.stop()
    return result, pixels / best[0] / 1e6, best[1], memory


def show(name, measured, phase=None):
    """Print one line."""
    result, speed, busy, memory = measured
    line = f"{name:44s} {speed:7.1f} Mpx/s  {busy:7.2f} s processor  {memory:6.0f} MB"
    if phase is not None:
        error = np.angle(result * np.exp(-1j * phase))
        line += f"  {np.sqrt(np.mean(error[64:-64, 64:-64] ** 2)):.3f} rad left"
    print(line, flush=True)


def bench_filter(size, repeat):
    """Our filter with one thread and with all, then each peer."""
    igram, phase = make_interferogram(size)
    coherence = np.full(igram.shape, COHERENCE, np.float32)
    print(f"Goldstein filter, {size} x {size} pixels, windows of {WINDOW}, alpha {ALPHA}")
    print(f"  noise before: {phase_deviation(COHERENCE, LOOKS):.3f} rad")
    goldstein(igram[:64, :64], ALPHA, WINDOW)
    threads = default_workers()
    one = partial(goldstein, igram, ALPHA, WINDOW, workers=1)
    show("QuakeSAR, 1 thread", measure(one, igram.size, repeat), phase)
    show(f"QuakeSAR, {threads} threads", measure(partial(goldstein, igram, ALPHA, WINDOW), igram.size, repeat), phase)
    weighed = partial(goldstein, igram, 1.0, WINDOW, coherence=coherence, adaptive=True)
    show(f"QuakeSAR, {threads} threads, by coherence", measure(weighed, igram.size, repeat), phase)
    if importlib.util.find_spec("dolphin"):
        peer = importlib.import_module("dolphin.goldstein").goldstein
        show("dolphin", measure(partial(peer, igram, ALPHA, WINDOW), igram.size, repeat), phase)
    else:
        print("dolphin is not installed")


def bench_pair(size, repeat):
    """Interferogram and coherence of two scenes on one thread; megapixels of the scenes."""
    rng = np.random.default_rng(2)
    a = rng.standard_normal((size, size, 2), dtype=np.float32).view(np.complex64)[..., 0]
    b = np.ascontiguousarray(a[::-1])
    print(f"Interferogram and coherence, two scenes of {size} x {size} pixels, 1 thread")
    for looks, window in ((Looks(5, 1), 1), (Looks(5, 1), 3), (Looks(4, 4), 3), (Looks(1, 1), 5)):
        multilook_pair(a[:64, :64], b[:64, :64], looks, window=window)
        name = f"QuakeSAR, looks {looks.rows} x {looks.cols}, coherence window {window}"
        show(name, measure(partial(multilook_pair, a, b, looks, window=window), a.size, repeat))


def main():
    """Read the arguments and print both tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", type=int, default=4096)
    parser.add_argument("--repeat", type=int, default=3)
    given = parser.parse_args()
    bench_filter(given.size, given.repeat)
    bench_pair(given.size, given.repeat)


if __name__ == "__main__":
    main()
