"""Ground radar: the step under the air, the time of failure, and the joined field on simulated campaigns."""

from __future__ import annotations

import json
import tempfile
import time
from pathlib import Path

import numpy as np
from quakesar.core.dem_source import DemSource
from quakesar.core.groundradar.alarm_stage import AlarmJob, raise_alarms
from quakesar.core.groundradar.displacement import DisplacementJob, measure_displacement
from quakesar.core.groundradar.forecast import forecast_failure, window_velocities
from quakesar.core.groundradar.importing import ImportJob, import_frames
from quakesar.core.groundradar.stack import SERIES, TimeReader
from quakesar.core.groundradar.synthetic import SyntheticJob, simulate_campaign
from quakesar.core.shapes import burn_polygons

from .cases import Quiet
from .table import Row

_FRAMES, _INTERVAL_S = 200, 120.0


def rows(cases: dict, data: Path) -> list:
    """Measure a simulated campaign of 200 frames, and 400 slopes that fail."""
    with tempfile.TemporaryDirectory(prefix="quakesar-groundradar-") as folder:
        return [*campaign_rows(Path(folder)), *coverage_rows()]


def campaign_rows(folder: Path) -> list:
    """Simulate, import, measure and watch."""
    made = simulate_campaign(SyntheticJob(str(folder / "frames"), _FRAMES, _INTERVAL_S), Quiet())
    truth = json.loads((folder / "frames" / "truth.json").read_text())
    paths = [str(folder / f"{name}.tif") for name in ("stack", "geometry", "series")]
    start = time.perf_counter()
    dem = DemSource(str(folder / "frames" / "dem.tif"), "ellipsoid")
    import_frames(ImportJob(str(folder / "frames"), *paths[:2], dem), Quiet())
    found = measure_displacement(DisplacementJob(*paths), Quiet()).values
    factor = _FRAMES * _INTERVAL_S / (time.perf_counter() - start)
    zones = made.tables["ZONES"]
    with TimeReader(paths[2], SERIES) as series:
        inside = burn_polygons([zones.geometries[0]], series.grid) > 0
        course = 1e3 * np.array([np.nanmedian(series.read(k)[inside]) for k in range(_FRAMES)])
    step = course[_FRAMES // 2 :].mean() - course[: _FRAMES // 2].mean()
    watched = tuple((wkt, row[0], None, None) for wkt, row in zip(zones.geometries, zones.rows))
    alarms = raise_alarms(AlarmJob(paths[2], watched, window_s=1800.0), Quiet())
    names = [name for name, _ in alarms.tables["OUTPUT"].fields]
    slide = dict(zip(names, alarms.tables["OUTPUT"].rows[1]))
    failure = truth["failure_time"][:19].replace("T", " ") + " UTC"
    holds = float(slide["earliest_utc"] <= failure <= slide["latest_utc"]) if slide["failure_utc"] else 0.0
    return [
        Row("ground radar: air taken out", found["AIR"], "mm", 2.0, at_least=True),
        Row("ground radar: error of a step of 0.1 mm", abs(step - 0.1), "mm", 0.1, 0.03),
        Row("ground radar: planted failure in the 90 % interval", holds, "1", 1.0, at_least=True),
        Row("ground radar: times faster than a frame each 2 minutes", factor, "1", 10.0, 1000.0, at_least=True),
    ]


def coverage_rows() -> list:
    """Count how often the interval of 90 % holds the failure of slopes with 0.05 mm of noise."""
    rng = np.random.default_rng(8)
    seconds = _INTERVAL_S * np.arange(_FRAMES)
    failure_s = 1.25 * _INTERVAL_S * _FRAMES
    law = 0.008 * np.log(failure_s / (failure_s - seconds))
    hits = 0
    for _ in range(400):
        moved = law + rng.normal(scale=5e-5, size=_FRAMES)
        found = forecast_failure(*window_velocities(seconds, moved, 2400.0))
        hits += found is not None and found.earliest_s <= failure_s <= found.latest_s
    return [Row("failure in its 90 % interval, 400 slopes", hits / 400, "1", 0.855, 0.9, at_least=True)]
