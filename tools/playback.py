"""Play a displacement series in the real QGIS and take pictures at three dates: ``docs/pictures/temporal_1..3.png``.

    python3 tools/playback.py [--series SERIES.tif] [--style groundseries] [--chroot build/chroot-3.44]

The series is one of the tool Displacement by ground radar from the plugin's own simulation, or the one given. From
QGIS 3.38 on every band has its own time; an older QGIS shows the series as a whole, and the script says so and ends.
The chroot is one that `make test-qgis VERSION=3.44` has left; without it the QGIS of this machine is taken. Look at the
pictures before they are committed.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tools"))
PICTURES = ROOT / "docs" / "pictures"
SHIPPED = ("__init__.py", "plugin.py", "metadata.txt", "core", "algorithms", "ui", "i18n")
_WIDTH, _FRAMES = 900, 180


def make_series(folder: Path) -> Path:
    """Simulate a campaign at a dam and a failing slope and measure its displacement, half an hour an epoch."""
    links = folder / "path"
    links.mkdir()
    (links / "quakesar").symlink_to(ROOT, target_is_directory=True)
    sys.path.insert(0, str(links))
    from quakesar.core.dem_source import DemSource
    from quakesar.core.groundradar.displacement import DisplacementJob, measure_displacement
    from quakesar.core.groundradar.importing import ImportJob, import_frames
    from quakesar.core.groundradar.synthetic import SyntheticJob, simulate_campaign
    from quakesar.core.progress import Silent

    frames = folder / "frames"
    simulate_campaign(SyntheticJob(str(frames), frames=_FRAMES, seed=1), Silent())
    paths = {name: str(folder / f"{name}.tif") for name in ("stack", "geometry", "series")}
    dem = DemSource(str(frames / "dem.tif"), "ellipsoid")
    import_frames(ImportJob(str(frames), paths["stack"], paths["geometry"], dem), Silent())
    job = DisplacementJob(paths["stack"], paths["geometry"], paths["series"], average=15, most_points=0)
    measure_displacement(job, Silent())
    return Path(paths["series"])


def take(home: Path, chroot: Path | None, style: str, display: str) -> None:
    """Run QGIS in its own profile with the script that takes the pictures."""
    from screenshots import prepare_profile

    prepare_profile(home)
    plugin = home / ".local/share/QGIS/QGIS3/profiles/default/python/plugins/quakesar"
    plugin.unlink()
    plugin.mkdir()
    for name in SHIPPED:
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copyfile
        copy(ROOT / name, plugin / name)
    shutil.copyfile(ROOT / "tools" / "playback_in_qgis.py", home / "playback_in_qgis.py")
    inside = f"/{home.relative_to(chroot)}" if chroot else str(home)
    keep = ("PATH", "PYTHONPATH") if not chroot else ()
    environment = {key: os.environ[key] for key in keep if key in os.environ}
    environment.update(HOME=inside, XDG_RUNTIME_DIR=f"{inside}/run", LC_ALL="C.UTF-8", DISPLAY=display)
    environment.update(QUAKESAR_FOLDER=inside, QUAKESAR_STYLE=style, PROJ_DATA="/usr/share/proj")
    environment.update(PATH="/usr/sbin:/usr/bin:/sbin:/bin", QT_QPA_PLATFORM="xcb")
    program = ["qgis", "--nologo", "--noversioncheck", "--code", f"{inside}/playback_in_qgis.py"]
    command = ["chroot", str(chroot), *program] if chroot else program
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=180, check=False)
    if done.returncode:
        raise SystemExit(f"QGIS ended with {done.returncode}:\n{done.stdout[-2000:]}\n{done.stderr[-3000:]}")
    print(done.stdout.strip())


def main() -> None:
    """Make the series, play it, keep the pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--series", type=Path)
    parser.add_argument("--style", default="groundseries", help="kind of the layer in algorithms/styles.py")
    parser.add_argument("--chroot", type=Path)
    options = parser.parse_args()
    chroot = options.chroot.resolve() if options.chroot else None
    home = Path(tempfile.mkdtemp(prefix="quakesar-playback-", dir=chroot / "tmp" if chroot else None))
    number = os.getpid() % 20000 + 100
    screen = ["Xvfb", f":{number}", "-screen", "0", "1280x800x24", "-ac", "-nolisten", "tcp"]
    server = subprocess.Popen(screen, stderr=subprocess.DEVNULL)
    try:
        series = options.series or make_series(home)
        if series != home / "series.tif":
            shutil.copyfile(series, home / "series.tif")
        time.sleep(1.5)
        take(home, chroot, options.style, f":{number}")
        from screenshots import shrink

        for k in (1, 2, 3):
            shrink(home / f"temporal_{k}.png", PICTURES / f"temporal_{k}.png", _WIDTH)
    finally:
        server.terminate()
        server.wait()
        shutil.rmtree(home, ignore_errors=True)


if __name__ == "__main__":
    main()
