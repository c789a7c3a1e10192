"""Alarms of the ground radar: velocities, levels, time of failure. Truth is closed form."""

from dataclasses import replace
from datetime import datetime, timedelta, timezone

import numpy as np
import pyproj
import pytest
from quakesar.core.conventions import Record
from quakesar.core.errors import InputError
from quakesar.core.grids import MapGrid
from quakesar.core.groundradar.alarm_stage import AlarmJob, raise_alarms
from quakesar.core.groundradar.alarming import Thresholds, follow_levels, running_velocity
from quakesar.core.groundradar.forecast import forecast_failure, window_velocities
from quakesar.core.groundradar.stack import SERIES, time_bands
from quakesar.core.progress import Silent
from quakesar.core.raster import RasterWriter

MM_H = 1.0 / 3.6e6
START = datetime(2024, 3, 1, 12, tzinfo=timezone.utc)
STEP_S, COUNT = 120.0, 200
FAILURE_S = 1.25 * STEP_S * COUNT


def law(seconds):
    return 0.008 * np.log(FAILURE_S / (FAILURE_S - seconds))


def test_the_stated_interval_holds_the_failure_as_often_as_it_says():
    """400 campaigns of 0.05 mm noise: 0.9 less three deviations of a count (0.045); and it is not far too wide."""
    rng = np.random.default_rng(8)
    seconds = STEP_S * np.arange(COUNT)
    hits, widths = 0, []
    for _ in range(400):
        moved = law(seconds) + rng.normal(scale=5e-5, size=COUNT)
        found = forecast_failure(*window_velocities(seconds, moved, 2400.0), confidence=0.9)
        hits += found.earliest_s <= FAILURE_S <= found.latest_s
        widths.append(found.latest_s - found.earliest_s)
    assert hits / 400 > 0.855
    assert np.median(widths) < 0.25 * STEP_S * COUNT


def test_without_noise_the_failure_is_exact():
    """1/v of the law itself, at points: a line, to rounding."""
    middle = np.linspace(0.0, 20000.0, 9)
    velocity = 0.008 / (FAILURE_S - middle)
    found = forecast_failure(middle, velocity, np.full(9, 1e-9))
    assert found.time_s == pytest.approx(FAILURE_S, rel=1e-9)


def test_steady_or_quiet_slopes_get_no_forecast():
    """Of 200 steady and 200 quiet slopes at most 7.5 % are given a time of failure: one side of 90 % is 5 %."""
    rng = np.random.default_rng(9)
    seconds = STEP_S * np.arange(COUNT)
    for speed in (0.0, 2e-7):
        given = 0
        for _ in range(200):
            moved = speed * seconds + rng.normal(scale=5e-5, size=COUNT)
            given += forecast_failure(*window_velocities(seconds, moved, 2400.0)) is not None
        assert given <= 15


def test_running_velocity_and_acceleration_of_a_parabola():
    seconds = np.arange(0.0, 7200.0, 60.0)
    velocity, deviation, acceleration = running_velocity(seconds, 1e-6 * seconds + 2e-10 * seconds**2, 1800.0)
    assert np.isnan(velocity[:30]).all()
    assert velocity[-1] == pytest.approx(1e-6 + 4e-10 * (seconds[-1] - 900.0), rel=1e-9)
    assert acceleration[-1] == pytest.approx(4e-10, rel=1e-6)
    assert deviation[-1] < 0.1 * velocity[-1]


def test_levels_do_not_flutter():
    limits = Thresholds(1.0, 3.0, 0.7, 2)
    assert follow_levels(np.array([0.0, 0, 1.1, 0, 1.1, 0, 1.1]), limits).tolist() == [3, 0, 0, 0, 0, 0, 0]
    assert follow_levels(np.array([0.0, 0, 1.1, 1.1, 0.8, 0.8, 0.6, 0.6]), limits).tolist() == [3, 0, 0, 1, 1, 1, 1, 0]
    assert follow_levels(np.array([0.0, 0, -4, -4, 2.5, 2.5, 2, 2, 0.8, 0.8]), limits).tolist() == [
        3, 0, 0, 2, 2, 2, 2, 1, 1, 1,
    ]  # fmt: skip
    assert follow_levels(np.array([0.0, 0, np.nan, 0, np.nan, np.nan]), limits).tolist() == [3, 0, 0, 0, 0, 3]


@pytest.fixture
def series(tmp_path):
    """A map whose western half follows the law and whose eastern half stays, with 0.02 mm of noise."""
    wkt = pyproj.CRS.from_epsg(32632).to_wkt()
    grid = MapGrid(10, 20, 500_000.0, 5_000_000.0, 10.0, 10.0, wkt)
    times = [START + timedelta(seconds=STEP_S * k) for k in range(COUNT)]
    rng = np.random.default_rng(3)
    record = Record(SERIES, times[0], times[-1], "ground-based radar", 0.0174, "right", 0.0, 1.4)
    path = str(tmp_path / "series.tif")
    with RasterWriter(path, grid, time_bands(times, "m"), np.float32, record) as writer:
        moved = np.zeros((COUNT, *grid.shape))
        moved[:, :, :10] += law(STEP_S * np.arange(COUNT))[:, None, None]
        writer.write_all(*(moved + rng.normal(scale=2e-5, size=moved.shape)).astype(np.float32))
    return path


def box(first, last):
    x0, x1, y0, y1 = 500_000 + 10 * first, 500_000 + 10 * last, 4_999_900, 5_000_000
    return f"POLYGON(({x0} {y0},{x1} {y0},{x1} {y1},{x0} {y1},{x0} {y0}))"


def job(series, **changes):
    zones = ((box(0, 10), "slide", None, None), (box(10, 20), "rock", None, None), (box(40, 50), "away", None, None))
    return replace(AlarmJob(series, zones, 1.5 * MM_H, 3.0 * MM_H, 2400.0), **changes)


def test_the_log_tells_what_was_known_when(series):
    result = raise_alarms(job(series), Silent())
    names = [name for name, _ in result.tables["LOG"].fields]
    log = [dict(zip(names, row)) for row in result.tables["LOG"].rows]
    slide = [entry for entry in log if entry["zone"] == "slide"]
    assert [(e["event"], e["to_level"]) for e in slide] == [
        ("BEGIN", "NORMAL"), ("RAISED", "WARNING"), ("RAISED", "ALARM"),
    ]  # fmt: skip
    # the law passes 1.5 mm/h where v = c / (tf - t); half a window of lag, and three epochs of hold
    due = FAILURE_S - 0.008 / (1.5 * MM_H) + 1200.0 + 2 * STEP_S
    raised = datetime.strptime(slide[1]["time_utc"], "%Y-%m-%d %H:%M:%S UTC").replace(tzinfo=timezone.utc)
    assert abs((raised - START).total_seconds() - due) < 2 * STEP_S
    failure = (START + timedelta(seconds=FAILURE_S)).strftime("%Y-%m-%d %H:%M:%S UTC")
    assert slide[2]["earliest_utc"] <= failure <= slide[2]["latest_utc"]
    assert slide[2]["threshold_mm_h"] == pytest.approx(3.0)
    assert "UTC zone slide went from WARNING to ALARM" in slide[2]["statement"]
    assert [e["to_level"] for e in log if e["zone"] == "rock"] == ["NORMAL"]
    assert [entry["number"] for entry in log] == list(range(1, len(log) + 1))
    # nothing later than an entry may change it
    assert result.values["WORST"] == "ALARM"
    assert result.values["FAILING"] == 1
    levels = {row[0]: row[1] for row in result.tables["OUTPUT"].rows}
    assert levels == {"slide": "ALARM", "rock": "NORMAL", "away": "NO DATA"}
    assert "NOT watched" in result.values["HTML_TEXT"]


def test_a_zone_has_thresholds_of_its_own(series):
    zones = ((box(0, 10), "slide", 50.0 * MM_H, 90.0 * MM_H),)
    result = raise_alarms(job(series, zones=zones), Silent())
    assert result.values["WORST"] == "NORMAL"


def test_wrong_zones_are_named(series):
    with pytest.raises(InputError, match="no polygon"):
        raise_alarms(job(series, zones=()), Silent())
    with pytest.raises(InputError, match="'a' occurs twice"):
        raise_alarms(job(series, zones=((box(0, 2), "a", None, None),) * 2), Silent())
    with pytest.raises(InputError, match="below the alarm"):
        raise_alarms(job(series, warning=1.0, alarm=0.5), Silent())
