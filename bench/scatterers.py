"""Speed of persistent scatterers: pixels of dispersion, arcs and points a second, and a whole run.

    python bench/scatterers.py [--scenes 40] [--arcs 20000]

Rates are of all cores, as in the tool. The search goes over +-50 mm/yr and +-30 m.
"""

from __future__ import annotations

import argparse
import importlib
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
# Arcs and points a second on two cores of the machine class of the other gates.
GATES = {"pixels/s, dispersion": 200_000, "arcs/s": 4_000, "points/s, stability": 4_000}


def measure(scenes: int, count: int) -> dict:
    """Return the rates of the parts on random phases and amplitudes."""
    from quakesar.core.progress import Silent
    from quakesar.core.timeseries.ps_candidates import Candidates, amplitude_dispersion
    from quakesar.core.timeseries.ps_network import build_arcs, estimate_arcs, search_plane
    from quakesar.core.timeseries.ps_phase import Judged, judge

    rng = np.random.default_rng(1)
    years = np.arange(scenes) * 24 / 365.25
    points = count // 3
    place = rng.uniform(0.0, 1000.0 * np.sqrt(points / 100.0), (points, 2))
    slopes = np.broadcast_to(0.044 * rng.normal(scale=1.0, size=scenes), (points, scenes)).copy()
    phasors = np.exp(1j * rng.normal(scale=0.4, size=(points, scenes))).astype(np.complex64)
    none = np.zeros(points, np.int64)
    made = Candidates(none, none, place, np.zeros(points), phasors, slopes)
    search = search_plane(years, slopes, 0.05 * 226.0, 30.0)
    arcs = build_arcs(place, 1000.0)
    start = Judged(np.ones(points, bool), np.zeros((points, 4)))
    estimate_arcs(made, arcs[:10], search, Silent())
    judge(made.take(slice(0, 20)), Judged(start.ok[:20], start.found[:20]), search, (0.7, 500.0), Silent(), rounds=1)
    image = rng.normal(size=(scenes, 300, 400)).astype(np.float32).astype(np.complex64)
    amplitude_dispersion(image[:, :10, :10], np.ones(scenes))
    rates = {}
    for name, size, run in (
        ("pixels/s, dispersion", 300 * 400, lambda: amplitude_dispersion(image, np.ones(scenes))),
        ("arcs/s", len(arcs), lambda: estimate_arcs(made, arcs, search, Silent())),
        ("points/s, stability", points, lambda: judge(made, start, search, (0.7, 500.0), Silent(), rounds=1)),
    ):
        seconds = []
        for _ in range(2):
            begin = time.perf_counter()
            run()
            seconds.append(time.perf_counter() - begin)
        rates[name] = size / min(seconds)
    return rates


def run_whole(scenes: int) -> str:
    """Run the tool on simulated scenes and tell how long it took."""
    from quakesar.core.progress import Silent
    from quakesar.core.timeseries.ps_stage import PersistentJob, find_scatterers

    sys.path.insert(0, str(ROOT / "tests" / "core"))
    simulator = importlib.import_module("made_scatterers")
    with tempfile.TemporaryDirectory(prefix="quakesar-scatterers-") as folder:
        made = simulator.make(folder, scenes=scenes, rows=240, cols=240, targets=1500)
        begin = time.perf_counter()
        found = find_scatterers(PersistentJob(made.paths), Silent()).values
        seconds = time.perf_counter() - begin
    return (
        f"whole run: {scenes} scenes of 240 x 240 pixels, {found['CANDIDATES']} candidates, {found['SCATTERERS']}"
        f" scatterers, {found['ARCS']} arcs in {seconds:.1f} s"
    )


def main() -> int:
    """Print the rates; the exit code is the number of gates missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--scenes", type=int, default=40)
    parser.add_argument("--arcs", type=int, default=20_000)
    options = parser.parse_args()
    links = Path(tempfile.mkdtemp(prefix="quakesar-scatterers-"))
    (links / "quakesar").symlink_to(ROOT, target_is_directory=True)
    sys.path.insert(0, str(links))
    missed = 0
    for name, rate in measure(options.scenes, options.arcs).items():
        missed += rate < GATES[name]
        print(f"{name:24s} {rate:12.0f}   gate {GATES[name]}", flush=True)
    print(run_whole(options.scenes))
    return missed


if __name__ == "__main__":
    sys.exit(main())
