"""Print what a user feels of the plugin: its start, its size, its translations, and the damaged files it survived.

Run with the interpreter of QGIS: ``make measures`` (after ``make zip``; time to the first result: ``make demo``).
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
START = """
import sys, time
from qgis.core import QgsApplication
application = QgsApplication([], False)
application.initQgis()
from processing.core.Processing import Processing
Processing.initialize()
start = time.process_time()
import quakesar
plugin = quakesar.classFactory(None)
plugin.initProcessing()
print("RESULT", time.process_time() - start)
sys.stdout.flush()
plugin.unload()
"""


def start_seconds() -> list:
    """Return the processor time from import to the last tool, for several starts of QGIS without a window."""
    found = []
    with tempfile.TemporaryDirectory(prefix="quakesar-start-") as folder:
        plugins = Path(folder, "plugins")
        plugins.mkdir()
        (plugins / "quakesar").symlink_to(ROOT, target_is_directory=True)
        path = os.pathsep.join(filter(None, (str(plugins), os.environ.get("PYTHONPATH"))))
        own = {"PYTHONPATH": path, "PYTHONPYCACHEPREFIX": f"{folder}/cache", "HOME": folder}
        environment = {**os.environ, **own}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed plugin is compiled once
        for _ in range(RUNS):
            done = subprocess.run(
                [sys.executable, "-c", START],
                env=environment,
                capture_output=True,
                text=True,
                check=False,
            )
            line = next((line for line in done.stdout.splitlines() if line.startswith("RESULT")), "")
            if not line:
                raise SystemExit(f"QGIS did not start:\n{done.stderr[-2000:]}")
            found.append(float(line.split()[1]))
    return found


def main() -> int:
    """Measure and print."""
    runs = sorted(1e3 * seconds for seconds in start_seconds())
    print(f"start without a window: {runs[0]:.0f} ms of processor time at best, {runs[-1]:.0f} at worst (bound 100)")
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
