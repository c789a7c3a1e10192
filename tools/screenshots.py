"""Take the pictures of the documentation in the real QGIS window, from the demo's results.

    python3 tools/screenshots.py            after `make demo` (or DEMO_PRESET=bam_small for both)

It starts QGIS under Xvfb in a profile that is thrown away and writes ``docs/pictures/*.png``. Look at them before
they are committed.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tools"))
PICTURES = ROOT / "docs" / "pictures"
SCRIPT = Path(__file__).resolve().parent / "screenshots_in_qgis.py"
# Width in pixels in the documentation.
WIDTHS = {
    "demo_map.png": 1600,
    "toolbox.png": 400,
    "dialog.png": 1000,
    "result.png": 1400,
    "workbench.png": 1400,
    "report.png": 1000,
    "model.png": 1300,
}
LARGEST_BYTES = 250_000


def prepare_profile(home: Path) -> None:
    """Make a profile with the plugin switched on, without tips and news."""
    profile = home / ".local" / "share" / "QGIS" / "QGIS3" / "profiles" / "default"
    (profile / "python" / "plugins").mkdir(parents=True)
    (profile / "python" / "plugins" / "quakesar").symlink_to(ROOT, target_is_directory=True)
    (profile / "QGIS").mkdir()
    settings = (
        "[PythonPlugins]\nquakesar=true\nprocessing=true\n\n[qgis]\nshowTips322=false\nnewsFeed\\disabled=true\n"
        "checkVersion=false\n\n[core]\nNewsFeed\\httpsfeedqgisorg\\disabled=true\n"
    )
    (profile / "QGIS" / "QGIS3.ini").write_text(settings, encoding="utf-8")
    (home / "run").mkdir(mode=0o700)


def take(home: Path, preset: str) -> None:
    """Run QGIS under Xvfb with the script that takes the pictures."""
    environment = {
        **{key: value for key, value in os.environ.items() if not key.startswith("QT_QPA")},
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(home / "run"),
        "LC_ALL": "C.UTF-8",
        "QUAKESAR_PICTURES": str(home),
        "QUAKESAR_DEMO": str(ROOT / "demo"),
        "QUAKESAR_PRESET": preset,
    }
    screen = ["xvfb-run", "-a", "-s", "-screen 0 1600x1000x24"]
    program = [*screen, "qgis", "--nologo", "--noversioncheck", "--code", str(SCRIPT)]
    done = subprocess.run(program, env=environment, cwd=ROOT, capture_output=True, text=True, timeout=240, check=False)
    if done.returncode:
        raise SystemExit(f"QGIS ended with {done.returncode}:\n{done.stdout[-2000:]}\n{done.stderr[-4000:]}")


def shrink(source: Path, target: Path, width: int) -> None:
    """Write a picture with at most `width` pixels across, and fewer where the file would be too large."""
    from demo_map import shrink_picture

    if not source.exists():
        raise SystemExit(f"{source.name} was not taken.")
    shrink_picture(source, target, width=width)
    while target.stat().st_size > LARGEST_BYTES:
        width = int(0.94 * width)
        shrink_picture(source, target, width=width)
    print(f"{target.relative_to(ROOT)}: {target.stat().st_size / 1e3:.0f} kB")


def main() -> None:
    """Take all pictures and make them small."""
    preset = os.environ.get("DEMO_PRESET", "bam")
    if not (ROOT / "demo" / f"{preset}.qgz").exists():
        raise SystemExit(f"demo/{preset}.qgz is not there: run `make demo` first.")
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="quakesar-shots-") as home:
        prepare_profile(Path(home))
        take(Path(home), preset)
        shutil.copyfile(ROOT / "demo" / f"{preset}_map.png", Path(home) / "demo_map.png")
        for name, width in WIDTHS.items():
            shrink(Path(home) / name, PICTURES / name, width)


if __name__ == "__main__":
    main()
