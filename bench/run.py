"""Time every stage of the two-pass chain, the chain, and every peer processor that is installed. Run as ``make bench``.

The pair is simulated once into the work folder. Each stage runs in a process of its own on the files that the stage
before it left; a figure is the best of --repeat runs and leaves out the start of the interpreter. The chain and the
peers are timed as whole processes, start included. "user" is processor time outside the system, which another load
on the machine disturbs less than the wall clock.
"""

from __future__ import annotations

import argparse
import getpass
import json
import os
import platform
import shutil
import sys
import tempfile
from pathlib import Path

from peers import doris, snaphu
from peers.process import Measured, measure, total

ROOT = Path(__file__).resolve().parent.parent
STAGES = Path(__file__).with_name("stages.py")
WAVELENGTH_M = 299792458.0 / 5331004416.0
# In the order in which each finds its files.
NAMES = (
    "reader",
    "heights",
    "zero-Doppler",
    "resampling",
    "terrain mask",
    "geocodescene",
    "registration",
    "geocodescene aligned",
    "interferogram",
    "filter",
    "filter in memory",
    "unwrapping",
    "displacement",
)
# Millions per second of other processors on a machine of two cores, measured for the design of this program.
PUBLISHED = {
    "zero-Doppler": {"sarsen": 2.0, "ISCE3": 0.9, "GMTSAR": 0.23},
    "filter in memory": {"ISCE2": 5.9, "dolphin": 3.0, "GMTSAR": 2.3},
}
# Kernels are compiled before anything is timed, by the chain on this part of the scene.
WARM_UP_SHARE = 0.25
GATE_SHARE, GOAL_SHARE = 0.2, 0.1
GATE_MEMORY_MB = 2000.0
# Constant in scene length, but for what threads happen to hold at once.
GATE_GROWTH = 1.1


class Bench:
    """The work folder with the case and the environment of the processes."""

    def __init__(self, work: Path, preset: str):
        self.folder = work / preset
        self.scratch = self.folder / "bench"
        self._links = work / "links"
        self._links.mkdir(parents=True, exist_ok=True)
        link = self._links / "quakesar"
        if link.is_symlink() and link.resolve() != ROOT:
            link.unlink()
        if not link.is_symlink():
            link.symlink_to(ROOT, target_is_directory=True)
        # a fixed path and folder, so that kernels are compiled once and not with every run
        os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, (str(self._links), os.environ.get("PYTHONPATH"))))
        os.environ["NUMBA_CACHE_DIR"] = str(work / "numba")
        # a virtual environment over the system's packages hides PROJ's data from pyproj
        if "PROJ_DATA" not in os.environ and Path("/usr/share/proj/proj.db").exists():
            os.environ["PROJ_DATA"] = os.environ["PROJ_LIB"] = "/usr/share/proj"
        self.case = self._find_case(preset)

    def _find_case(self, preset: str) -> dict:
        known = self.folder / "case.json"
        if not known.exists():
            shutil.rmtree(self.folder, ignore_errors=True)
            self.folder.mkdir()
            print(f"simulating the scenes 9192 and 10194 of '{preset}' into {self.folder}", flush=True)
            scenes = self.folder / "scenes"
            order = {"preset": preset, "folder": str(scenes)}
            made, _ = self.call("simulate", order, 1)
            made["wavelength_m"] = WAVELENGTH_M
            known.write_text(json.dumps(made), encoding="utf-8")
        self.scratch.mkdir(exist_ok=True)
        return {**json.loads(known.read_text(encoding="utf-8")), "folder": str(self.scratch)}

    def call(self, name: str, case: dict, repeat: int) -> tuple:
        """Run a part of stages.py in a process of its own and return its figures and what the process cost."""
        place = self.folder
        given, out, log = (place / f"{kind}" for kind in ("given.json", "out.json", "log.txt"))
        given.write_text(json.dumps(case), encoding="utf-8")
        command = [sys.executable, str(STAGES), name, str(given), str(repeat), str(out)]
        cost = measure(command, folder=place, log=log)
        if cost.code:
            raise SystemExit(f"{name} failed:\n{log.read_text(errors='replace')[-2000:]}")
        return json.loads(out.read_text(encoding="utf-8")), cost


def load() -> str:
    """Return the load of the machine over the last minute."""
    return f"{os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else "unknown"


def time_stages(bench: Bench, names: list, repeat: int) -> dict:
    """Print a line per stage and return the figures by name."""
    print(
        f"\n{'stage':22s} {'count':>9s} {'wall s':>8s} {'user s':>8s} {'M/s wall':>9s} {'M/s user':>9s}"
        f" {'peak MB':>8s}  unit; times another processor's rate"
    )
    found = {}
    for name in names:
        figures, cost = bench.call(name, bench.case, repeat)
        figures["peak_mb"] = cost.peak_mb
        found[name] = figures
        print(_stage_line(name, figures), flush=True)
    return found


def _stage_line(name: str, figures: dict) -> str:
    rates = [figures["count"] / 1e6 / max(figures[key], 1e-6) for key in ("wall_s", "user_s")]
    ratios = "".join(f"; {rates[0] / value:.1f} x {peer} ({value})" for peer, value in PUBLISHED.get(name, {}).items())
    size = f"{figures['count'] / 1e6:.2f} M" if figures["count"] >= 10_000 else str(figures["count"])
    speeds = f"{rates[0]:9.2f} {rates[1]:9.2f}" if figures["count"] >= 10_000 else f"{'':9s} {'':9s}"
    return (
        f"{name:22s} {size:>9s} {figures['wall_s']:8.2f} {figures['user_s']:8.2f} {speeds}"
        f" {figures['peak_mb']:8.0f}  {figures['unit']}{ratios}"
    )


def time_chain(bench: Bench) -> tuple:
    """Time the chain; return its cost, and those of the whole and half of the length at half the pixel size.

    At 20 m a scene is a handful of tiles, of which half the length has fewer in work at once; whether the memory grows
    with the length shows where there are many.
    """
    figures, whole = bench.call("chain", bench.case, 1)
    print(f"\nchain `dinsar`, two products to displacement at 20 m with report (load {load()})")
    print(_cost_line("whole scene", whole))
    parts = ", ".join(f"{name} {seconds:.1f}" for name, seconds in figures["parts"].items())
    inside = sum(figures["parts"].values())
    print(f"  of it, wall s: {parts}; start of the interpreter and imports {whole.wall_s - inside:.1f}")
    _, half = bench.call("chain", {**bench.case, "share": 0.5}, 1)
    print(_cost_line("half its length", half))
    long = {**bench.case, "pixel_m": 10.0}
    fine = [bench.call("chain", {**long, "share": share}, 1)[1] for share in (1.0, 0.5)]
    for name, cost in zip(("at 10 m", "at 10 m, half"), fine):
        print(_cost_line(name, cost))
    compared, _ = bench.call("compare", bench.case, 1)
    print(_agreement_line(compared), flush=True)
    return whole, fine


def _cost_line(name: str, cost: Measured) -> str:
    return (
        f"  {name:18s} wall {cost.wall_s:8.1f} s  user {cost.user_s:8.1f} s  system {cost.system_s:6.1f} s"
        f"  peak {cost.peak_mb:6.0f} MB"
    )


def _agreement_line(figures: dict) -> str:
    line = (
        f"  against the truth where the coherence is above 0.5 ({figures['pixels']} posts): filtered phase"
        f" {figures['filtered_rms_rad']:.3f} rad rms after a plane"
    )
    if "right_percent" in figures:
        line += f", unwrapped on the right cycle {figures['right_percent']:.2f} %"
    return line


def time_peers(bench: Bench) -> list:
    """Run the peers that do the whole chain; return (name, cost) of those that came through."""
    if not doris.available():
        print("\nDoris is not installed (Debian: doris in contrib, snaphu in non-free): nothing to compare with")
        return []
    made = doris.run(bench.case, bench.folder / "doris")
    print(f"\n{made.name} on the same pair, orbits and DEM, {doris.LOOKS} looks (load {load()})")
    for name, cost in made.steps:
        print(_cost_line(name, cost))
    if made.failure:
        print(f"  {made.failure}")
        return []
    cost = total([cost for _, cost in made.steps])
    print(_cost_line("sum", cost))
    print(f"  not contained: {made.absent}")
    print(_agreement_line(made.agreement), flush=True)
    return [(made.name, cost)]


def time_unwrapping(bench: Bench, own: dict) -> None:
    """Compare the unwrapping stage with snaphu on the same interferogram."""
    if not snaphu.available():
        print("\nsnaphu is not installed: unwrapping is not compared")
        return
    print(f"\nsnaphu on the filtered interferogram of the stages, deformation mode, tiles (load {load()})")
    made = snaphu.run(bench.case, bench.folder / "snaphu")
    if made.failure:
        print(f"  failed: {made.failure}")
        return
    share = own["wall_s"] / made.cost.wall_s, own["user_s"] / made.cost.user_s
    print(_cost_line("snaphu", made.cost))
    print(
        f"  ours takes {share[0]:.3f} of its wall and {share[1]:.3f} of its user time; {made.same_percent:.2f} % of"
        " the pixels with a coherence above 0.5 on the same cycle",
        flush=True,
    )


def judge(whole: Measured, fine: list, peers: list) -> int:
    """Print gates and goals; return how many gates are missed."""
    print("\ngates")
    missed = 0
    if peers:
        name, cost = min(peers, key=lambda peer: peer[1].wall_s)
        share, user = whole.wall_s / cost.wall_s, whole.user_s / cost.user_s
        missed += _verdict(f"wall time over that of {name}", share, GATE_SHARE, GOAL_SHARE, "")
        print(f"  {'user time over that of ' + name:46s} {user:9.3f}")
    missed += _verdict("peak memory of the chain", whole.peak_mb, GATE_MEMORY_MB, None, " MB")
    growth = fine[0].peak_mb / fine[1].peak_mb
    missed += _verdict("peak memory at 10 m, whole over half the length", growth, GATE_GROWTH, None, "")
    return missed


def _verdict(name: str, value: float, gate: float, goal: float | None, unit: str) -> int:
    state = "missed" if value > gate else "passed"
    if goal is not None and value <= goal:
        state = "passed, goal reached"
    wanted = f"gate {gate:g}{unit}" + (f", goal {goal:g}{unit}" if goal is not None else "")
    digits = 0 if unit else 3
    print(f"  {name:46s} {value:9.{digits}f}{unit} ({wanted}): {state}")
    return int(value > gate)


def main() -> int:
    """Measure and print; the exit code is the number of gates missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--preset", default="bam", choices=("bam", "bam_small"))
    parser.add_argument("--work", type=Path, help="folder that keeps scenes and compiled kernels")
    parser.add_argument("--repeat", type=int, default=2, help="runs of each stage, of which the best counts")
    parser.add_argument(
        "--only", default="", help="comma-separated stages, of which each needs the files of those before"
    )
    parser.add_argument("--stages-only", action="store_true", help="neither the chain nor the peers")
    parser.add_argument("--no-peers", action="store_true")
    options = parser.parse_args()
    work = options.work or Path(tempfile.gettempdir()) / f"quakesar-bench-{getpass.getuser()}"
    bench = Bench(work.resolve(), options.preset)
    print(
        f"QuakeSAR bench: {options.preset}, {os.cpu_count()} cores, {platform.machine()}, Python"
        f" {platform.python_version()}, load {load()}"
    )
    names = options.only.split(",") if options.only else list(NAMES)
    if unknown := sorted(set(names) - set(NAMES)):
        parser.error(f"unknown stages {', '.join(unknown)}; there are {', '.join(NAMES)}")
    if not options.only:
        bench.call("chain", {**bench.case, "share": WARM_UP_SHARE}, 1)
    stages = time_stages(bench, names, options.repeat)
    if options.stages_only or options.only:
        return 0
    whole, fine = time_chain(bench)
    peers = []
    if not options.no_peers:
        time_unwrapping(bench, stages["unwrapping"])
        peers = time_peers(bench)
    missed = judge(whole, fine, peers)
    print(f"load at the end {load()}")
    return missed


if __name__ == "__main__":
    sys.exit(main())
