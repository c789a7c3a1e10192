"""Run every command of the tutorials, one after the other as a reader would, and draw their pictures.

    make tutorials                                    all pages docs/tutorial_*.md
    python tools/tutorials.py own_pair sentinel1      some of them
    python tools/tutorials.py --pictures own_pair     only figures and pictures, from the results of the last run

Blocks of commands (fenced, without a language or with ``bash``) of a page run in one shell, in a new folder below
``build/tutorials/``. The first command that fails stops the page. What the tools say is in ``log.txt`` there; the
numbers that they return, and the comparison with the truth, are printed, to be held against the text.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGES = ROOT / "docs"
WORK = ROOT / "build" / "tutorials"
sys.path.insert(0, str(Path(__file__).resolve().parent))

_FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
# What every page starts from: the program under the name that QGIS gives it, and where the checkout is.
_HEAD = """set -euo pipefail
qgis_process() { echo "\\$ qgis_process $*"; command "$QGIS_PROCESS" "$@"; }
python3() { command "$PYTHON" "$@"; }
"""
# Python's remarks on the libraries of the system say nothing about the tools.
_REMARK = re.compile(r"DeprecationWarning")


def blocks(text: str) -> list:
    """Return the blocks of commands of a page, in their order."""
    return [body for language, body in _FENCE.findall(text) if language in ("", "bash")]


def names() -> list:
    """Return the tutorials by name."""
    return sorted(path.stem[len("tutorial_") :] for path in PAGES.glob("tutorial_*.md"))


def results(said: str) -> list:
    """Return the tools that ran with the numbers that they returned, and warnings."""
    kept, inside = [], False
    for line in said.splitlines():
        if line.startswith("$ qgis_process run "):
            kept.append(line.split(" --")[0])
            inside = False
        inside = inside or line == "Results"
        if (inside and ":\t" in line) or (
            re.search("warning:|^ERROR", line, re.IGNORECASE) and not _REMARK.search(line) and not line.startswith("$ ")
        ):
            kept.append(f"  {line.strip()}")
    return kept


def environment(home: Path) -> dict:
    """Return the environment of a profile of its own, with the plugin linked into it."""
    from demo import program

    plugins = home / ".local" / "share" / "QGIS" / "QGIS3" / "profiles" / "default" / "python" / "plugins"
    plugins.mkdir(parents=True)
    (plugins / "quakesar").symlink_to(ROOT, target_is_directory=True)
    (home / "run").mkdir(mode=0o700)
    return {
        **os.environ,
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(home / "run"),
        "QT_QPA_PLATFORM": "offscreen",
        "NUMBA_CACHE_DIR": str(ROOT / "build" / "numba"),
        "QGIS_PROCESS": program(),
        "QUAKESAR": str(ROOT),
        "PYTHON": sys.executable,
    }


def run(name: str) -> Path:
    """Run the commands of a tutorial in a new folder and return it."""
    folder = WORK / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    commands = blocks((PAGES / f"tutorial_{name}.md").read_text(encoding="utf-8"))
    script, begin = _HEAD + "\n".join(commands), time.perf_counter()
    with tempfile.TemporaryDirectory(prefix="quakesar-tutorial-") as home:
        settings = environment(Path(home))
        enable = [settings["QGIS_PROCESS"], "plugins", "enable", "quakesar"]
        subprocess.run(enable, env=settings, capture_output=True, check=True)
        done = subprocess.run(
            ["bash", "-c", script], cwd=folder, env=settings, capture_output=True, text=True, check=False
        )
    said = done.stdout + done.stderr
    (folder / "log.txt").write_text(said, encoding="utf-8")
    for line in results(said):
        print(f"  {line[:160]}")
    if done.returncode:
        raise SystemExit("failed:\n" + "\n".join(said.strip().splitlines()[-12:]) + f"\nMore in {folder / 'log.txt'}.")
    print(f"{name}: {len(commands)} blocks of commands in {time.perf_counter() - begin:.0f} s, in {folder}")
    return folder


def compare(name: str) -> None:
    """Print the figures of a page that no tool prints: those against the truth."""
    import tutorial_truth

    for line in tutorial_truth.FIGURES.get(name, lambda _: ())(WORK / name):
        print(f"  {line}")


def draw(name: str) -> None:
    """Draw the pictures of a tutorial."""
    import tutorial_dam
    import tutorial_pictures
    import tutorial_thermal

    pictures = {**tutorial_pictures.PICTURES, "dam": tutorial_dam.draw, "thermal": tutorial_thermal.draw}
    for path in pictures[name](WORK / name, PAGES / "pictures"):
        print(f"  {path.relative_to(ROOT)} ({path.stat().st_size / 1e3:.0f} kB)")


def main() -> None:
    """Run the tutorials that are named, or all."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", choices=[[], *names()], help="left out: all")
    parser.add_argument("--pictures", action="store_true", help="compare and draw again, run nothing")
    options = parser.parse_args()
    for name in options.names or names():
        if not options.pictures:
            run(name)
        compare(name)
        draw(name)


if __name__ == "__main__":
    main()
