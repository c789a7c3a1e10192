"""Walk the guided path by clicks in a QGIS window under Xvfb; used by test_guide.py.

    python3 tests/algorithms/guide_walk.py [FOLDER]

takes the pictures of docs/guide.md on the way, and copies those of every step into a folder.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
SCRIPT = Path(__file__).resolve().parent / "guide_in_qgis.py"
sys.path.append(str(ROOT / "tools"))
PAGES = (("guide_map.png", "5_run.png"), ("guide_check.png", "6_profile.png"))


def walk(work: Path, pictures: str = "") -> dict:
    """Walk the path by clicks in a QGIS window under Xvfb; return what the script saw."""
    from screenshots import prepare_profile

    home = work / "home"
    prepare_profile(home)
    results = work / "results"
    results.mkdir()
    foreign = ("QT_QPA", "PYTHONPATH", "QGIS")  # of the tests around this: they would lead to another profile
    environment = {key: value for key, value in os.environ.items() if not key.startswith(foreign)}
    environment.update({"HOME": str(home), "XDG_RUNTIME_DIR": str(home / "run"), "LC_ALL": "C.UTF-8"})
    environment.update({"QUAKESAR_WORK": str(results), "QUAKESAR_PICTURES": pictures})
    program = ["xvfb-run", "-a", "-s", "-screen 0 1600x1000x24", "qgis", "--nologo", "--noversioncheck", "--code"]
    done = subprocess.run(
        [*program, str(SCRIPT)], env=environment, capture_output=True, text=True, timeout=400, check=False
    )
    told = results / "seen.json"
    assert told.exists(), f"QGIS ended with {done.returncode}:\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}"
    return json.loads(told.read_text(encoding="utf-8"))


def main() -> None:
    """Walk with a camera."""
    with tempfile.TemporaryDirectory(prefix="quakesar-guide-") as place:
        pictures = Path(place) / "pictures"
        pictures.mkdir()
        print(json.dumps(walk(Path(place), str(pictures))["seconds"], indent=1))
        from screenshots import PICTURES, shrink

        for name, source in PAGES:
            shrink(pictures / source, PICTURES / name, 1100)
        if len(sys.argv) > 1:
            shutil.copytree(pictures, sys.argv[1], dirs_exist_ok=True)


if __name__ == "__main__":
    main()
