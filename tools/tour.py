"""Take the tour of the documentation in the real QGIS window, in English and Chinese: docs/tour/*.png and docs/tour.md.

    python3 tools/tour.py [NAME ...]        after `make demo` (or DEMO_PRESET=bam_small for both); names take some only

Results that the demo does not have are made once below build/tour. Chinese needs a font with its characters, for
example fonts-noto-cjk. Look at the pictures before they are committed.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tools"))
TARGET = ROOT / "docs" / "tour"
# Name of the language in QGIS' settings.
LOCALES = {"en": "en_US", "zh_CN": "zh-Hans"}
# What fontconfig calls it: without it a font of many scripts draws Chinese signs in their Japanese form.
SCRIPTS = {"en": "en", "zh_CN": "zh-cn"}
_NOT_IN_PROFILE = {"i18n", "build", "dist", "demo", "docs", "tests", "bench"}


def prepare_profile(home: Path, language: str) -> None:
    """Make a profile with the plugin and its freshly compiled translation, without tips and news."""
    profile = home / ".local" / "share" / "QGIS" / "QGIS3" / "profiles" / "default"
    plugin = profile / "python" / "plugins" / "quakesar"
    (plugin / "i18n").mkdir(parents=True)
    for item in ROOT.iterdir():
        if not item.name.startswith(".") and item.name not in _NOT_IN_PROFILE:
            (plugin / item.name).symlink_to(item)
    for source in (ROOT / "i18n").glob("*.ts"):
        subprocess.run(["lrelease", "-silent", source, "-qm", plugin / "i18n" / f"{source.stem}.qm"], check=True)
    (profile / "QGIS").mkdir()
    settings = (
        f"[locale]\noverrideFlag=true\nuserLocale={LOCALES[language]}\nglobalLocale=en_US\n\n"
        "[PythonPlugins]\nquakesar=true\nprocessing=true\n\n"
        "[qgis]\nshowTips322=false\nnewsFeed\\disabled=true\ncheckVersion=false\ndockAttributeTable=true\n\n"
        "[core]\nNewsFeed\\httpsfeedqgisorg\\disabled=true\n"
    )
    (profile / "QGIS" / "QGIS3.ini").write_text(settings, encoding="utf-8")
    (home / "run").mkdir(mode=0o700)


def environment(home: Path) -> dict:
    """Return what programs see: a home of their own, no platform of Qt forced on them."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith("QT_QPA")}
    places = {"HOME": str(home), "XDG_RUNTIME_DIR": str(home / "run"), "LC_ALL": "C.UTF-8"}
    return {**kept, **places, "NUMBA_CACHE_DIR": str(ROOT / "build" / "numba")}


def drop_old_reports(folder: Path, language: str) -> None:
    """Remove reports that are older than the words they are written in."""
    words = ROOT / "i18n" / f"quakesar_{language}.json"
    for page in folder.glob("*.html"):
        if words.exists() and page.stat().st_mtime < words.stat().st_mtime:
            page.unlink()


def make_results(preset: str, folder: Path, *language: str) -> None:
    """Make the results that the demo does not have; or, with a language, the reports in it."""
    with tempfile.TemporaryDirectory(prefix="quakesar-tour-") as home:
        (Path(home) / "run").mkdir(mode=0o700)
        program = [
            sys.executable,
            str(ROOT / "tools" / "tour_inputs.py"),
            str(ROOT / "demo" / preset),
            str(folder),
            *language,
        ]
        subprocess.run(program, env=environment(Path(home)), cwd=ROOT, check=True, timeout=1200)


def take(language: str, preset: str, made: Path, target: Path, names: list) -> bool:
    """Run QGIS under Xvfb with the script that takes the pictures, and return whether all were taken."""
    with tempfile.TemporaryDirectory(prefix="quakesar-tour-") as home:
        prepare_profile(Path(home), language)
        wanted = {
            "QUAKESAR_TOUR_TOOLS": str(ROOT / "tools"),
            "QUAKESAR_TOUR_DEMO": str(ROOT / "demo" / preset),
            "QUAKESAR_TOUR_MADE": str(made),
            "QUAKESAR_TOUR_TARGET": str(target),
            "QUAKESAR_TOUR_LANGUAGE": language,
            "FC_LANG": SCRIPTS[language],
            "QUAKESAR_TOUR_ONLY": ",".join(names),
        }
        program = ["xvfb-run", "-a", "-s", "-screen 0 1600x1800x24", "qgis", "--nologo", "--noversioncheck"]
        program += ["--code", str(ROOT / "tools" / "tour_in_qgis.py")]
        seen = {**environment(Path(home)), **wanted}
        done = subprocess.run(program, env=seen, cwd=ROOT, capture_output=True, text=True, timeout=1500, check=False)
        if done.returncode:
            print(f"QGIS ended with {done.returncode}:\n{done.stdout[-2000:]}\n{done.stderr[-4000:]}")
        return done.returncode == 0


def main() -> None:
    """Make results, take pictures, make them small, and write the page."""
    from tour_palette import write_small
    from tour_pictures import LANGUAGES, SECTIONS, file_name, page

    preset, start = os.environ.get("DEMO_PRESET", "bam"), time.perf_counter()
    if not (ROOT / "demo" / preset / "descending" / "displacement.tif").exists():
        raise SystemExit(f"demo/{preset} is not there: run `make demo` first.")
    if not shutil.which("xvfb-run") or not shutil.which("lrelease"):
        raise SystemExit("xvfb-run and lrelease are needed: run `make packages`.")
    made = ROOT / "build" / "tour" / preset
    make_results(preset, made)
    for language in LANGUAGES:
        drop_old_reports(made / language, language)
        make_results(preset, made, language)
    TARGET.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="quakesar-tour-") as taken:
        good = True
        for language in LANGUAGES:
            good &= take(language, preset, made, Path(taken), sys.argv[1:])
            print(f"{LANGUAGES[language]}: {time.perf_counter() - start:.0f} s", flush=True)
        for picture in (picture for _, pictures in SECTIONS for picture in pictures):
            for language in LANGUAGES:
                source = Path(taken) / file_name(picture, language)
                if source.exists():
                    write_small(source, TARGET / source.name, largest_bytes=picture.largest_bytes, width=picture.width)
    there = {path.name for path in TARGET.glob("*.png")}
    (ROOT / "docs" / "tour.md").write_text(page(there), encoding="utf-8")
    total = sum(path.stat().st_size for path in TARGET.glob("*.png"))
    if not good:
        raise SystemExit("Some pictures could not be taken; the others are there.")
    print(f"{len(there)} pictures, {total / 1e6:.2f} MB in docs/tour, {time.perf_counter() - start:.0f} s")


if __name__ == "__main__":
    main()
