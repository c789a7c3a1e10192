"""A thousand frames of a ground radar: time of import and displacement, and how much faster than the radar that is.

Run as ``python bench/groundradar.py [--frames 1000] [--interval 120]``. It also prints what the simulator planted and
what was found: the step of 0.1 mm under 2 mm of air either way, and the time of failure with its interval.
"""

from __future__ import annotations

import argparse
import json
import resource
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def _importable() -> None:
    """Make the checkout importable as `quakesar`."""
    links = Path(tempfile.mkdtemp(prefix="quakesar-groundradar-"))
    (links / "quakesar").symlink_to(ROOT, target_is_directory=True)
    sys.path.insert(0, str(links))


def run(folder: Path, frames: int, interval_s: float) -> None:
    """Simulate, import, measure, watch, and print."""
    import numpy as np
    from quakesar.core.dem_source import DemSource
    from quakesar.core.groundradar.alarm_stage import AlarmJob, raise_alarms
    from quakesar.core.groundradar.displacement import DisplacementJob, measure_displacement
    from quakesar.core.groundradar.importing import ImportJob, import_frames
    from quakesar.core.groundradar.stack import SERIES, TimeReader
    from quakesar.core.groundradar.synthetic import SyntheticJob, simulate_campaign
    from quakesar.core.progress import Silent
    from quakesar.core.shapes import burn_polygons

    raw, paths = folder / "frames", {n: str(folder / f"{n}.tif") for n in ("stack", "geometry", "series", "velocity")}
    made = simulate_campaign(SyntheticJob(str(raw), frames=frames, interval_s=interval_s), Silent())
    zones = made.tables["ZONES"]
    dem = DemSource(str(raw / "dem.tif"), "ellipsoid")
    seconds = {}
    start = time.perf_counter()
    import_frames(ImportJob(str(raw), paths["stack"], paths["geometry"], dem), Silent())
    seconds["import"] = time.perf_counter() - start
    start = time.perf_counter()
    job = DisplacementJob(paths["stack"], paths["geometry"], paths["series"], paths["velocity"])
    found = measure_displacement(job, Silent()).values
    seconds["displacement"] = time.perf_counter() - start
    start = time.perf_counter()
    watched = tuple((wkt, row[0], None, None) for wkt, row in zip(zones.geometries, zones.rows))
    window_s = interval_s * frames / 16
    alarms = raise_alarms(AlarmJob(paths["series"], watched, window_s=window_s), Silent())
    seconds["alarm"] = time.perf_counter() - start
    total = sum(seconds.values())
    with TimeReader(paths["series"], SERIES) as series:
        inside = burn_polygons([zones.geometries[0]], series.grid) > 0
        course = 1e3 * np.array([np.nanmedian(series.read(k)[inside]) for k in range(frames)])
        pixels = series.grid.rows * series.grid.cols
    half = frames // 2
    truth = json.loads((raw / "truth.json").read_text())
    fields = [name for name, _ in alarms.tables["OUTPUT"].fields]
    slide = dict(zip(fields, alarms.tables["OUTPUT"].rows[1]))
    deviation = np.sqrt((course[:half].var() + course[half:].var()) / half)
    print(f"{frames} frames, {pixels} pixels of map, {found['PIXELS']} steady")
    print("  " + ", ".join(f"{name} {value:.1f} s" for name, value in seconds.items()))
    print(f"  {frames / total:.0f} frames a second; {interval_s * frames / total:.0f} times faster than one frame every"
          f" {interval_s:.0f} s")  # fmt: skip
    print(f"  peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3:.0f} MB")
    print(f"  air taken out {found['AIR']:.2f} mm; planted step {1e3 * truth['step_m']:.3f} mm, found"
          f" {course[half:].mean() - course[:half].mean():.3f} mm ({deviation:.4f} white)")  # fmt: skip
    print(f"  planted failure {truth['failure_time'][:19]}, forecast at the last frame {slide['failure_utc']}"
          f" ({slide['earliest_utc']} to {slide['latest_utc']}, 90 %)")  # fmt: skip


def main() -> None:
    """Read the options and run in a folder that goes away."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--frames", type=int, default=1000)
    parser.add_argument("--interval", type=float, default=120.0)
    options = parser.parse_args()
    _importable()
    with tempfile.TemporaryDirectory(prefix="quakesar-groundradar-") as folder:
        from quakesar.core.raster import bounded_cache

        with bounded_cache():  # as in the tools
            run(Path(folder), options.frames, options.interval)


if __name__ == "__main__":
    main()
