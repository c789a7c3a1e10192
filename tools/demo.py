"""The demo: simulates the scenes of the Bam earthquake, runs the whole chain, and leaves a QGIS project to look at.

    make demo                       42 km x 42 km, both passes
    DEMO_PRESET=bam_small make demo 10 km x 10 km, for a quick look

Everything goes to ``demo/``. Scenes that are there already are used again; everything else is made anew.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "demo"
sys.path.insert(0, str(Path(__file__).resolve().parent))
MODEL = "Two-pass interferometry"


class Pass(NamedTuple):
    """A pair of scenes: name of its folder, direction in the truth's file names, and the two orbits."""

    name: str
    truth: str
    before: str
    after: str


PASSES = (Pass("descending", "desc", "09192", "10194"), Pass("ascending", "asc", "08956", "10459"))
# Single steps are shown at full resolution for this piece: longitude and latitude, west, east, south, north.
DETAIL = {"bam": "58.30,58.42,29.03,29.15 [EPSG:4326]", "bam_small": "58.325,58.395,28.965,29.025 [EPSG:4326]"}
# A point on the plain east of the rupture, where the simulated ground moves less than 6 mm; the small area has none.
STABLE = {"bam": {"REFERENCE_POINT": "58.50,29.04 [EPSG:4326]"}, "bam_small": {}}
# Rasters of the single-step model: output of a child, and the file it goes to.
STEPS = {
    "reference:Reference": "1_scene_before",
    "reference:Geometry": "1_geometry",
    "secondary:Secondary": "1_scene_after",
    "interferogram:Interferogram": "2_interferogram",
    "interferogram:Coherence": "2_coherence",
    "interferogram:Baseline": "2_baseline",
    "filter:Wrapped": "3_filtered",
    "unwrap:Unwrapped": "4_unwrapped",
    "unwrap:Components": "4_components",
    "unwrap:Reliability": "4_reliability",
    "displacement:Displacement": "5_displacement",
    "displacement:Uncertainty": "5_uncertainty",
}


class Runner:
    """Runs tools of the plugin through qgis_process, in a profile of its own that is thrown away.

    Parameters
    ----------
    home : Path
        The profile's home.
    log : Path
        File that receives everything the tools say.
    """

    def __init__(self, home: Path, log: Path):
        self._log = log
        plugins = home / ".local" / "share" / "QGIS" / "QGIS3" / "profiles" / "default" / "python" / "plugins"
        plugins.mkdir(parents=True)
        (plugins / "quakesar").symlink_to(ROOT, target_is_directory=True)
        (home / "run").mkdir(mode=0o700)
        self._environment = {
            **os.environ,
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(home / "run"),
            "QT_QPA_PLATFORM": "offscreen",
            "NUMBA_CACHE_DIR": str(ROOT / "build" / "numba"),
        }
        self._call("plugins", "enable", "quakesar")

    def run(self, tool: str, title: str, **parameters) -> None:
        """Run a tool and print how long it took, on the clock and on the processors."""
        start, before = time.perf_counter(), processor_seconds()
        print(f"  {title} ...", end=" ", flush=True)
        pairs = [(key, value) for key, given in parameters.items() for value in _each(given)]
        self._call("run", f"quakesar:{tool}", *(f"--{key}={value}" for key, value in pairs))
        print(f"{time.perf_counter() - start:.0f} s ({processor_seconds() - before:.0f} s of processors)", flush=True)

    def _call(self, *arguments: str) -> None:
        command = [program(), *arguments]
        done = subprocess.run(command, env=self._environment, capture_output=True, text=True, check=False)
        with self._log.open("a", encoding="utf-8") as log:
            log.write(f"\n$ qgis_process {' '.join(arguments)}\n{done.stdout}\n{done.stderr}\n")
        if done.returncode:
            lines = (done.stdout + done.stderr).strip().splitlines()
            raise SystemExit("failed:\n" + "\n".join(lines[-12:]) + f"\nEverything it said is in {self._log}.")


def _each(given) -> list:
    """Return the values of a parameter: several files are given one by one."""
    return given if isinstance(given, list) else [given]


def processor_seconds() -> float:
    """Return the processor time of all programs that were run so far."""
    spent = os.times()
    return spent.children_user + spent.children_system


def program() -> str:
    """Return qgis_process; Debian's wrapper of QGIS 3.22 passes on an option that the program does not know."""
    found = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    if not found:
        raise SystemExit("qgis_process is not installed: run `make packages`.")
    return found


def simulate(runner: Runner, preset: str, folder: Path) -> None:
    """Simulate the scenes, unless they are there; the simulator itself never leaves half a folder."""
    if (folder / "truth" / "case.json").exists():
        print(f"  {folder.relative_to(ROOT)} is there and is used again (delete it to simulate anew)")
        return
    shutil.rmtree(folder, ignore_errors=True)
    runner.run("simulatescenes", "simulate the scenes", PRESET=preset, OUTPUT_FOLDER=folder)


def scene(folder: Path, orbit: str) -> Path:
    """Return the product of an orbit."""
    return next((folder / "slc").glob(f"*_{orbit}_0000.N1"))


def fresh(folder: Path) -> Path:
    """Return an empty folder."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def process(runner: Runner, scenes: Path, pair: Pass, folder: Path, preset: str) -> None:
    """Run the chain for a pair, and its single steps for a piece of the map."""
    orbits = scenes / "orbits"
    common = {
        "REFERENCE": scene(scenes, pair.before),
        "SECONDARY": scene(scenes, pair.after),
        "DEM": scenes / "dem" / "dem_wgs84_1arcsec.tif",
        "DEM_DATUM": "ellipsoid",
        "ORBITS": orbits,
        "PIXEL_SIZE": 20,
    }
    names = "displacement coherence wrapped unwrapped geometry uncertainty baseline components reliability"
    rasters = {name.upper(): folder / f"{name}.tif" for name in names.split()}
    faults = scenes / "truth" / "rupture_trace.geojson"
    wanted = {**STABLE[preset], "FAULTS": faults, **rasters, "REPORT": folder / "report.html"}
    runner.run("dinsar", f"{pair.name}: two scenes to displacement", **common, **wanted)
    fringes = {"INPUT": rasters["DISPLACEMENT"], "FRINGE": 0.1, "OUTPUT": folder / "fringes_10cm.tif"}
    runner.run("rewrap", f"{pair.name}: fringes of 10 cm", **fringes)
    steps = fresh(folder / "steps")
    outputs = {key: steps / f"{name}.tif" for key, name in STEPS.items()}
    runner.run(MODEL, f"{pair.name}: single steps around Bam (the model)", **common, EXTENT=DETAIL[preset], **outputs)
    for name, product in (("before", common["REFERENCE"]), ("after", common["SECONDARY"])):
        paths = {"FOOTPRINT": folder / f"footprint_{name}.gpkg", "HTML": folder / f"scene_{name}.html"}
        runner.run("sceneinfo", f"{pair.name}: footprint of the scene {name}", INPUT=product, ORBITS=orbits, **paths)


def main() -> None:
    """Make the demo."""
    preset = os.environ.get("DEMO_PRESET", "bam")
    if preset not in DETAIL:
        raise SystemExit(f"DEMO_PRESET is '{preset}': choose {' or '.join(DETAIL)}.")
    start = time.perf_counter()
    work = OUT / preset
    work.mkdir(parents=True, exist_ok=True)
    (work / "log.txt").unlink(missing_ok=True)
    with tempfile.TemporaryDirectory(prefix="quakesar-demo-") as home:
        runner = Runner(Path(home), work / "log.txt")
        print(f"Scenes ({preset})")
        simulate(runner, preset, work / "scenes")
        print("Processing")
        for pair in PASSES:
            process(runner, work / "scenes", pair, fresh(work / pair.name), preset)
        products = sorted((work / "scenes" / "slc").glob("*.N1"))
        network = {"ORBITS": work / "scenes" / "orbits", "OUTPUT": work / "pairs.gpkg", "HTML": work / "pairs.html"}
        (work / "pairs.gpkg").unlink(missing_ok=True)
        runner.run("baselines", "all pairs: baselines", INPUTS=products, **network)
    finish(preset, work)
    print(f"{time.perf_counter() - start:.0f} s in all")


def finish(preset: str, work: Path) -> None:
    """Compare with the truth, build the project and the map, and say where everything is."""
    from demo_accuracy import compare
    from demo_project import build

    print("Against the simulator's truth (line of sight, unknown constant removed)")
    for pair in PASSES:
        for line in compare(work / "scenes" / "truth", work / pair.name, pair.truth, (pair.before, pair.after)):
            print(f"  {pair.name}: {line}")
    made = build(preset, OUT, PASSES)
    for pair in PASSES:
        report = OUT / f"{preset}_{pair.name}.html"
        shutil.copyfile(work / pair.name / "report.html", report)
        made[f"report, {pair.name}"] = report
    print("Made")
    for name, path in made.items():
        print(f"  {name}: {path.relative_to(ROOT)} ({path.stat().st_size / 1e6:.1f} MB)")
    print(f"Open it with: qgis {made['project'].relative_to(ROOT)}")


if __name__ == "__main__":
    main()
