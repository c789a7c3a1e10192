"""Print what a user feels: the start, the first result, the size, the translations, and the damaged files survived.

Run with the interpreter of QGIS: ``make measures`` (after ``make zip``).
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import translations

ROOT = Path(__file__).resolve().parent.parent
RUNS = 5
OPEN = """
import sys, time
from pathlib import Path
from qgis.core import QgsApplication
application = QgsApplication([], False)
application.initQgis()
import processing
from processing.core.Processing import Processing
Processing.initialize()
start = time.process_time()
import quakesar
plugin = quakesar.classFactory(None)
plugin.initProcessing()
"""
START = """
print("RESULT", time.process_time() - start)
sys.stdout.flush()
plugin.unload()
"""
# The guided path with its defaults: simulated scenes, and their map of displacement.
FIRST = """
clock = time.perf_counter()
scenes = Path.cwd() / "scenes"
processing.run("quakesar:simulatescenes", {"PRESET": "bam_small", "OUTPUT_FOLDER": str(scenes)})
simulated = time.perf_counter() - clock
before, after = (str(next((scenes / "slc").glob(f"*_{orbit}_*.N1"))) for orbit in ("09192", "10194"))
made = processing.run("quakesar:dinsar", {
    "REFERENCE": before, "SECONDARY": after, "ORBITS": str(scenes / "orbits"), "DEM_DATUM": "ellipsoid",
    "DEM": str(scenes / "dem" / "dem_wgs84_1arcsec.tif"), "DISPLACEMENT": str(scenes / "displacement.tif"),
})
assert Path(made["DISPLACEMENT"]).exists()
print("RESULT", simulated, time.perf_counter() - clock)
sys.stdout.flush()
plugin.unload()
"""


def run_qgis(code: str, runs: int = 1) -> list:
    """Run code in fresh processes of QGIS without a window and with an empty profile; return the numbers they print."""
    found = []
    with tempfile.TemporaryDirectory(prefix="quakesar-start-") as folder:
        plugins = Path(folder, "plugins")
        plugins.mkdir()
        (plugins / "quakesar").symlink_to(ROOT, target_is_directory=True)
        path = os.pathsep.join(filter(None, (str(plugins), os.environ.get("PYTHONPATH"))))
        own = {"PYTHONPATH": path, "PYTHONPYCACHEPREFIX": f"{folder}/cache", "HOME": folder}
        environment = {**os.environ, **own, "NUMBA_CACHE_DIR": f"{folder}/numba"}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed plugin is compiled once
        for _ in range(runs):
            done = subprocess.run(
                [sys.executable, "-c", OPEN + code],
                env=environment,
                cwd=folder,
                capture_output=True,
                text=True,
                check=False,
            )
            line = next((line for line in done.stdout.splitlines() if line.startswith("RESULT")), "")
            if not line:
                raise SystemExit(f"QGIS ended without a result:\n{done.stderr[-2000:]}")
            found.append([float(number) for number in line.split()[1:]])
    return found


def main() -> int:
    """Measure and print."""
    runs = sorted(1e3 * seconds for (seconds,) in run_qgis(START, RUNS))
    print(f"start without a window: {runs[0]:.0f} ms of processor time at best, {runs[-1]:.0f} at worst (bound 100)")
    ((simulated, whole),) = run_qgis(FIRST)
    text = (
        "first result of the demo (small preset): {:.0f} s after an installation, {:.0f} of them for simulating scenes"
    )
    print(text.format(whole, simulated), flush=True)
    packed = sorted((ROOT / "dist").glob("quakesar-*.zip"))
    for path in packed:
        print(f"{path.name}: {path.stat().st_size / 1e6:.2f} MB (bound 5)")
    if not packed:
        print("no zip in dist/: run make zip")
    wanted = translations.collect()
    for language in translations.LANGUAGES:
        known = translations.read_translations(ROOT / "i18n" / f"quakesar_{language}.ts")
        count = sum(text in known for text in wanted)
        print(f"{language}: {count} of {len(wanted)} texts translated ({100.0 * count / len(wanted):.1f} %)")
    sys.stdout.flush()
    return subprocess.run([sys.executable, str(ROOT / "bench" / "fuzz.py")], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
