"""Pixels per second of the network inversion: 60 dates, 170 interferograms, without and with weights and gaps.

    python bench/sbas.py [--pixels 65536] [--peer /path/to/python/with/mintpy]

The peer, MintPy's `estimate_timeseries`, runs on the same arrays when an interpreter that has it is given;
the largest difference of both
answers, where no gap cuts the network, is printed. Rates are of all cores: the pixels go to the threads in
blocks, as in the tool.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta, timezone
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
DATES, PAIRS, DAYS = 60, 170, 12
GATES = {"unweighted": 100_000, "weighted": 20_000, "gaps": 20_000, "weighted, gaps": 20_000}
BLOCK = 4096

PEER = """
import sys, time
import numpy as np
from mintpy.ifgram_inversion import estimate_timeseries
data = np.load(sys.argv[1])
first, second, years, phase = (data[k] for k in ("first", "second", "years", "phase"))
weight = np.sqrt(data["weight"]) if data["weight"].size else None
A = np.zeros((first.size, years.size)); A[np.arange(first.size), second] = 1; A[np.arange(first.size), first] -= 1
span = np.diff(years).reshape(-1, 1)
B = np.zeros((first.size, years.size - 1))
for k in range(first.size):
    B[k, first[k]:second[k]] = span[first[k]:second[k], 0]
start = time.perf_counter()
if weight is None and np.isfinite(phase).all():
    series = estimate_timeseries(A[:, 1:], B, phase, span, min_norm_velocity=False, print_msg=False)[0]
else:
    series = np.empty((years.size, phase.shape[1]))
    for p in range(phase.shape[1]):
        w = None if weight is None else weight[:, p:p + 1]
        series[:, p:p + 1] = estimate_timeseries(
            A[:, 1:], B, phase[:, p:p + 1], span, weight_sqrt=w, min_norm_velocity=False, print_msg=False)[0]
print(time.perf_counter() - start)
np.save(sys.argv[2], series)
"""


def make_case(pixels: int, seed: int = 1):
    """Return the network, and phases (radians) and weights of random walks with noise."""
    from quakesar.core.timeseries.network import build_network

    rng = np.random.default_rng(seed)
    dates = [datetime(2015, 1, 1, tzinfo=timezone.utc) + timedelta(days=DAYS * k) for k in range(DATES)]
    pairs = [(dates[i], dates[i + d]) for d in (1, 2, 3) for i in range(DATES) if i + d < DATES]
    network = build_network(pairs[:PAIRS])
    truth = np.cumsum(rng.normal(size=(DATES, pixels)), axis=0)
    phase = (truth[network.second] - truth[network.first]).astype(np.float32)
    phase += rng.normal(scale=0.2, size=phase.shape).astype(np.float32)
    return network, phase, rng.uniform(0.1, 1.0, phase.shape).astype(np.float32), rng


def invert(network, phase, weight, pool) -> tuple:
    """Return the series, where no gap cuts the network, and the seconds it took."""
    from quakesar.core.timeseries.inversion import invert_network

    parts = [slice(k, k + BLOCK) for k in range(0, phase.shape[1], BLOCK)]
    start = time.perf_counter()
    found = list(
        pool.map(lambda p: invert_network(network, phase[:, p], weight[:, p] if weight.size else weight), parts)
    )
    seconds = time.perf_counter() - start
    series, whole = (np.concatenate(v, axis=-1) for v in zip(*((f.series, f.parts == 1) for f in found)))
    return series, whole, seconds


def assess_noise(pixels: int) -> tuple:
    """Return pixels a second of the velocity's deviation under power-law noise, and the seconds of its covariances."""
    from quakesar.core.timeseries.power_law import PowerLaw
    from quakesar.core.timeseries.trends import trend_model

    years = np.arange(DATES) * DAYS / 365.25
    series = np.cumsum(np.random.default_rng(2).normal(size=(DATES, pixels)), axis=0)
    start = time.perf_counter()
    noise = PowerLaw(trend_model(years), years)
    middle = time.perf_counter()
    noise.assess(series)
    return pixels / (time.perf_counter() - middle), middle - start


def ask_peer(python: str, network, phase, weight) -> tuple:
    """Return the series of MintPy and the seconds it took."""
    with tempfile.TemporaryDirectory() as folder:
        given, out = Path(folder) / "case.npz", Path(folder) / "series.npy"
        np.savez(given, first=network.first, second=network.second, years=network.years, phase=phase, weight=weight)
        done = subprocess.run([python, "-c", PEER, given, out], capture_output=True, text=True, check=False)
        if done.returncode:
            raise SystemExit(f"the peer failed:\n{done.stderr[-1500:]}")
        return np.load(out), float(done.stdout.split()[-1])


def main() -> int:
    """Print the table; the exit code is the number of gates missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pixels", type=int, default=65536)
    parser.add_argument("--peer", default="", help="a Python that has MintPy")
    parser.add_argument("--peer-pixels", type=int, default=4096, help="pixels of the peer, which is slow")
    options = parser.parse_args()
    links = Path(tempfile.mkdtemp(prefix="quakesar-sbas-"))
    (links / "quakesar").symlink_to(ROOT, target_is_directory=True)
    sys.path.insert(0, str(links))
    from quakesar.core.pipeline import default_workers

    network, phase, weights, rng = make_case(options.pixels)
    gaps = phase.copy()
    gaps[rng.random(gaps.shape) < 0.05] = np.nan
    nothing = np.empty((0, 0), np.float32)
    missed = 0
    print(f"{DATES} dates, {PAIRS} interferograms, {options.pixels} pixels, {default_workers()} threads")
    print(f"{'case':16s} {'px/s':>10s} {'gate':>9s} {'MintPy px/s':>12s} {'ratio':>7s} {'largest difference':>20s}")
    cases = ("unweighted", phase, nothing), ("weighted", phase, weights), ("gaps", gaps, nothing)
    with ThreadPoolExecutor(default_workers()) as pool:
        for name, data, weight in (*cases, ("weighted, gaps", gaps, weights)):
            invert(network, data[:, :64], weight[:, :64] if weight.size else weight, pool)
            series, whole, seconds = min((invert(network, data, weight, pool) for _ in range(3)), key=lambda r: r[2])
            rate = options.pixels / seconds
            missed += rate < GATES[name]
            told = ""
            if options.peer:
                few = slice(0, options.peer_pixels * (16 if name == "unweighted" else 1))
                other, slow = ask_peer(options.peer, network, data[:, few], weight[:, few] if weight.size else weight)
                apart = np.nanmax(np.abs(other - series[:, few])[:, whole[few]])
                told = f"{other.shape[1] / slow:12.0f} {rate * slow / other.shape[1]:7.1f} {apart:16.2g} rad"
            print(f"{name:16s} {rate:10.0f} {GATES[name]:9d} {told}", flush=True)
    rate, seconds = assess_noise(options.pixels)
    print(f"deviation of the velocity under power-law noise: {rate:.0f} px/s on one thread, after {seconds:.2f} s")
    return missed


if __name__ == "__main__":
    sys.exit(main())
