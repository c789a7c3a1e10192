"""Heating cores on drawn anomalies, alarms against geometry, simulation against what it planted."""

import numpy as np
import pytest
from quakesar.core.errors import EmptyOutputError, InputError
from quakesar.core.progress import Silent
from quakesar.core.thermal.alarm_stage import AlarmJob, make_alarms, nearest_strikes
from quakesar.core.thermal.alarms import (
    alarm_rows,
    alarm_table,
    alarms_from_events,
    alarms_from_rows,
    dobrovolsky_radius_km,
)
from quakesar.core.thermal.catalogue import catalogue_from_rows
from quakesar.core.thermal.cube import Cube, cell_areas_km2, cell_lonlat, distance_km
from quakesar.core.thermal.heating import PRESETS, CoreRules, Geometry, find_events
from quakesar.core.thermal.heating_stage import HeatingJob, find_heating_cores, outline_cells, settle_rules
from quakesar.core.thermal.seasons import Rules, find_seasons, standardise_block
from quakesar.core.thermal.synthetic import SyntheticJob, make_synthetic, simulate_thermal, to_kelvin
from thermal_cubes import every_day, grid_of, write_cube

DAYS = every_day("2010-01-01", "2010-01-20")
GRID = grid_of(12, 14)


def geometry(grid=GRID):
    lon, lat = cell_lonlat(grid)
    return Geometry(lon, lat, np.broadcast_to(cell_areas_km2(grid)[:, None], grid.shape))


def empty():
    return np.zeros((20, 12, 14), np.float32)


def draw(index, day, row, col, core=3.0, ring=1.7):
    """Draw a core of 2 x 2 pixels in an envelope of 4 x 4 on one day."""
    index[day, row - 1 : row + 3, col - 1 : col + 3] = ring
    index[day, row : row + 2, col : col + 2] = core


def found(index, **rules):
    return find_events(index, DAYS, geometry(), CoreRules(**rules))


def test_a_lasting_core_is_one_event():
    index = empty()
    for day in (4, 5, 6):
        draw(index, day, 5, 6)
    before = index.copy()
    events = found(index)
    np.testing.assert_array_equal(index, before)
    assert len(events) == 1
    assert events.rule[0] == ""
    assert (str(events.start[0]), str(events.end[0]), events.days[0]) == ("2010-01-05", "2010-01-07", 3)
    assert events.n_cells[0] == 4
    assert (events.core_z[0], events.ring_z[0]) == (pytest.approx(3.0), pytest.approx(1.7))
    assert (events.longitude[0], events.latitude[0]) == (pytest.approx(107.0), pytest.approx(34.0))
    assert events.drift_km_day[0] == pytest.approx(0.0)
    assert events.area_km2[0] == pytest.approx(geometry().area_km2[4:8, 5:9].sum())
    assert events.cells[0].size == 16


@pytest.mark.parametrize("rule", ["time", "contrast", "area", "drift"])
def test_each_rule_rejects_its_own(rule):
    index = empty()
    for day in (4, 5, 6) if rule != "time" else (4,):
        column = 3 + (2 * (day - 4) if rule == "drift" else 0)
        draw(index, day, 5, column, ring=2.4 if rule == "contrast" else 1.7)
        if rule == "area":
            index[day, :7] = np.maximum(index[day, :7], 1.6)
    options = {"k_core": 2.5}
    if rule == "drift":  # 2 pixels a day share none, but touch
        options["linked_by_neighbours"] = True
    if rule == "contrast":
        options["contrast"] = 0.7
    events = found(index, **options)
    assert events.rule.tolist() == [rule]


def test_small_cores_are_counted_and_envelopes_alone_are_nothing():
    index = empty()
    index[3, 2, 2] = index[7, 9, 9] = 5.0
    index[3:6, 7:9, 7:9] = 1.8
    events = found(index)
    assert len(events) == 0
    assert events.too_small == 2


def test_diagonal_pixels_are_one_core():
    index = empty()
    for day in (4, 5):
        index[day, 3, 3] = index[day, 4, 4] = 3.0
    assert found(index).n_cells.tolist() == [2]


def test_a_missing_day_ends_an_event_unless_a_gap_is_allowed():
    index = empty()
    for day in (4, 5, 7, 8):
        draw(index, day, 5, 6)
    assert len(found(index)) == 2
    joined = found(index, gap_days=1)
    assert joined.days.tolist() == [4]
    assert (joined.end - joined.start).astype(int).tolist() == [4]
    keep = np.arange(20) != 6  # the day is not in the cube at all
    part = find_events(index[keep], DAYS[keep], geometry(), CoreRules())
    assert part.days.tolist() == [2, 2]
    part = find_events(index[keep], DAYS[keep], geometry(), CoreRules(gap_days=1))
    assert part.days.tolist() == [4]


def test_two_cores_in_one_envelope_share_it():
    index = empty()
    for day in (4, 5):
        index[day, 3:8, 2:12] = 1.7
        index[day, 4:6, 3:5] = index[day, 4:6, 9:11] = 3.0
    events = found(index)
    assert len(events) == 2
    assert [cells.size for cells in events.cells] == [50, 50]
    assert events.ring_z == pytest.approx([1.7, 1.7])


def test_the_future_does_not_change_an_event():
    rng = np.random.default_rng(3)
    index = rng.normal(0, 1.2, (20, 12, 14)).astype(np.float32)
    whole = found(index, k_env=1.0, k_core=1.5, contrast=0.0)
    part = find_events(index[:12], DAYS[:12], geometry(), CoreRules(k_env=1.0, k_core=1.5, contrast=0.0))
    old = whole.end < DAYS[11]
    known = part.end < DAYS[11]
    for name in ("start", "end", "core_z", "ring_z", "area_km2", "drift_km_day", "longitude"):
        np.testing.assert_array_equal(getattr(whole, name)[old], getattr(part, name)[known])
    assert whole.rule[old].tolist() == part.rule[known].tolist()


def test_no_data_is_no_anomaly():
    index = np.full((20, 12, 14), np.nan, np.float32)
    assert len(found(index)) == 0
    draw(index, 4, 5, 6)
    draw(index, 5, 5, 6)
    assert len(found(index)) == 1


def test_thresholds_that_contradict():
    with pytest.raises(InputError, match="K_ENV is 3"):
        found(empty(), k_env=3.0, k_core=2.0)
    with pytest.raises(InputError, match="A_MIN"):
        found(empty(), area_min_km2=5e6)


def test_presets_follow_the_index():
    job = HeatingJob("a")
    assert settle_rules(job, "thermal_index", "retira of radiation") == PRESETS["olr"]
    assert settle_rules(job, "thermal_index", "retira of temperature").k_core == 2.5
    assert settle_rules(HeatingJob("a", k_core=9.0), "thermal_quantile", "").k_env == 0.97
    with pytest.raises(InputError, match="ranks"):
        settle_rules(HeatingJob("a", preset="olr"), "thermal_quantile", "")


def test_stage_writes_layers_and_counts(tmp_path):
    index = empty()
    for day in (4, 5, 6):
        draw(index, day, 5, 6)
    draw(index, 15, 2, 2)
    path = write_cube(tmp_path / "z.tif", index, DAYS, "thermal_index", "alice of radiation", "1", GRID)
    result = find_heating_cores(HeatingJob(path, str(tmp_path / "n.tif")), Silent())
    assert (result.values["COUNT"], result.values["REJECTED_COUNT"], result.values["FAILED_TIME"]) == (1, 1, 1)
    assert result.tables["OUTPUT"].rows[0][1:4] == ("2010-01-05", "2010-01-07", 3)
    assert result.tables["REJECTED"].rows[0][-1] == "time"
    from osgeo import gdal, ogr

    shape = ogr.CreateGeometryFromWkt(result.tables["OUTPUT"].geometries[0])
    assert shape.GetEnvelope() == (105.0, 109.0, 32.0, 36.0)
    assert shape.Area() == pytest.approx(16.0)
    dataset = gdal.Open(str(tmp_path / "n.tif"))
    assert dataset.ReadAsArray().sum() == 16
    quiet = write_cube(tmp_path / "q.tif", empty(), DAYS, "thermal_index", "alice of radiation", "1", GRID)
    with pytest.raises(EmptyOutputError, match="No event passed the rules"):
        find_heating_cores(HeatingJob(quiet), Silent())


def test_outlines_have_the_area_of_their_cells():
    rng = np.random.default_rng(1)
    cells = np.flatnonzero(rng.random(GRID.rows * GRID.cols) < 0.4)
    from osgeo import ogr

    shape = ogr.CreateGeometryFromWkt(outline_cells(cells, GRID))
    assert shape.IsValid()
    assert shape.Area() == pytest.approx(cells.size)


# --- alarms


def events_at(*places, end="2010-01-05"):
    lon, lat = zip(*places)
    count = len(places)
    return {
        "event": np.arange(1, count + 1),
        "end": np.full(count, np.datetime64(end)),
        "longitude": lon,
        "latitude": lat,
        "core_z": np.full(count, 3.0),
    }


def test_radius_of_dobrovolsky():
    assert dobrovolsky_radius_km([4, 5, 6, 7]) == pytest.approx([52.5, 141.3, 380.2, 1023.3], abs=0.05)


def test_windows_begin_after_the_event():
    alarms = alarms_from_events(events_at((107.0, 34.0)), first_day=1, last_day=10, radius_km=250.0)
    assert (str(alarms.start[0]), str(alarms.end[0])) == ("2010-01-06", "2010-01-15")
    with pytest.raises(InputError, match="T1 is 0"):
        alarms_from_events(events_at((107.0, 34.0)), first_day=0, last_day=10, radius_km=250.0)
    mask = alarms.mask(GRID, DAYS)
    assert mask.any(axis=(1, 2)).tolist() == [5 <= k < 15 for k in range(20)]
    lon, lat = cell_lonlat(GRID)
    np.testing.assert_array_equal(mask[7], distance_km(lon, lat, 107.0, 34.0) <= 250.0)


def test_hits_need_place_and_time():
    alarms = alarms_from_events(events_at((107.0, 34.0)), first_day=1, last_day=10, radius_km=250.0)
    rows = [
        ("in", "2010-01-06T00:00:00", 107.0, 36.0, 10.0, 5.0, ""),
        ("last", "2010-01-15T23:59:00", 107.0, 36.0, 10.0, 5.0, ""),
        ("early", "2010-01-05T23:59:00", 107.0, 34.0, 10.0, 5.0, ""),
        ("late", "2010-01-16T00:00:00", 107.0, 34.0, 10.0, 5.0, ""),
        ("far", "2010-01-10T00:00:00", 107.0, 36.5, 10.0, 5.0, ""),
    ]
    catalogue = catalogue_from_rows(rows)
    hits = alarms.hits(catalogue)[0]
    assert sorted(catalogue.event[hits]) == ["in", "last"]


@pytest.mark.parametrize("strike", [0.0, 30.0, 90.0, 150.0])
def test_ellipses_keep_the_area_and_follow_the_strike(strike):
    event = events_at((107.0, 0.0))
    fine = grid_of(400, 400, 97.0, 10.0, 0.05)
    options = {"first_day": 1, "last_day": 2, "radius_km": 300.0}
    disc = alarms_from_events(event, **options)
    ellipse = alarms_from_events(event, **options, elongation=2.0, strikes_deg=[strike])
    area = cell_areas_km2(fine)[:, None]
    assert (ellipse.footprint(0, fine) * area).sum() == pytest.approx(np.pi * 300**2, rel=0.01)
    assert (disc.footprint(0, fine) * area).sum() == pytest.approx(np.pi * 300**2, rel=0.01)
    rows, cols = np.nonzero(ellipse.footprint(0, fine))
    east, north = fine.x(cols) - 107.0, fine.y(rows)
    east = east - east.mean()
    moments = np.cov(east, north - north.mean())
    axis = np.linalg.eigh(moments)[1][:, 1]
    turn = np.degrees(np.arctan2(axis[0], axis[1])) % 180.0
    assert min(abs(turn - strike), 180 - abs(turn - strike)) < 1.0


def test_rows_and_back():
    alarms = alarms_from_events(events_at((107.0, 34.0), (100.0, 30.0)), first_day=1, last_day=9, radius_km=99.0)
    again = alarms_from_rows(alarm_rows(alarms))
    for name in ("start", "end", "longitude", "radius_km", "score", "event"):
        np.testing.assert_array_equal(getattr(alarms, name), getattr(again, name))
    assert len(alarm_table(alarms).geometries) == 2
    with pytest.raises(InputError, match="holds no alarms"):
        alarms_from_rows(())


def test_strike_of_the_nearest_line():
    lines = (((100.0, 30.0), (101.0, 30.0)), ((105.0, 30.0), (105.0, 32.0)))
    assert nearest_strikes([100.5, 105.1], [30.2, 31.0], lines) == pytest.approx([90.0, 0.0])


def test_coverage_equals_the_mask(tmp_path):
    path = write_cube(tmp_path / "z.tif", empty(), DAYS, "thermal_index", "alice", "1", GRID)
    rows = (
        (1, "2010-01-05", 107.0, 34.0, 3.0),
        (2, "2010-01-08", 108.0, 33.0, 3.5),
        (3, "2010-03-08", 108.0, 33.0, 3.5),
    )
    job = AlarmJob(rows, path, str(tmp_path / "m.tif"), last_day=5, min_magnitude=5.5)
    values = make_alarms(job, Silent()).values
    with Cube(job.mask) as cube:
        assert cube.facts.product == "thermal_alarm"
        mask = cube.read_block() > 0
    weights = cell_areas_km2(GRID)[:, None]
    assert values["COVERAGE"] == pytest.approx(100 * (mask * weights).sum() / (weights.sum() * 14 * 20))
    assert values["ACTIVE"] == pytest.approx(100 * mask.any(axis=(1, 2)).mean())
    assert values["RADIUS_USED"] == pytest.approx(10 ** (0.43 * 5.5))
    with pytest.raises(InputError, match="holds no event"):
        make_alarms(AlarmJob((), path), Silent())
    with pytest.raises(InputError, match="FAULTS is empty"):
        make_alarms(AlarmJob(rows, path, elongation=2.0), Silent())


# --- simulation


def test_noise_has_the_memory_it_says():
    made = make_synthetic(SyntheticJob("", count=1, fraction=0.0, fronts=0))
    noise = made.noise.astype(np.float64)
    assert noise.std() == pytest.approx(1.0, abs=0.01)
    lags = [(noise[k:] * noise[:-k]).mean() for k in (1, 2)]
    assert lags == pytest.approx([0.62, 0.62**2], abs=0.01)


def test_planted_things_are_where_the_truth_says(tmp_path):
    job = SyntheticJob(str(tmp_path / "c.tif"), years=6, count=80, amplitude=8.0)
    result = simulate_thermal(job, Silent())
    made = make_synthetic(job)
    with Cube(job.output) as cube:
        np.testing.assert_array_equal(cube.read_block(), to_kelvin(made.noise, made.days))
    for item in made.planted[:20]:
        assert item.kind == "precursor"
        assert made.catalogue.days[item.event] == made.days[item.day + 3] + np.timedelta64(item.lead, "D")
        block = made.noise[item.day : item.day + 4].reshape(4, -1)[:, item.cells]
        assert block.mean() > 3.0
    assert result.values["PRECURSORS"] == sum(item.kind == "precursor" for item in made.planted)
    assert len(result.tables["TRUTH"].rows) == result.values["PRECURSORS"] + 120
    with pytest.raises(InputError, match="YEARS"):
        make_synthetic(SyntheticJob("", years=2))


def test_planted_precursors_are_recovered():
    """Acceptance A3 and A4 of specs/thermal.md 5.3, one seed; bench/acceptance/thermal.py prints all of it."""
    made = make_synthetic(SyntheticJob("", seed=2))
    z = standardise_block(to_kelvin(made.noise, made.days), find_seasons(made.days, "month"), Rules())
    events = find_events(z, made.days, geometry(made.grid), PRESETS["temperature"])
    kept = events.take(events.rule == "")
    recovered = 0
    for item in made.planted:
        if item.kind == "precursor":
            first, last = made.days[item.day], made.days[item.day + 3]
            near = (kept.start <= last) & (kept.end >= first)
            recovered += any(np.isin(item.cells, kept.cells[k]).any() for k in np.flatnonzero(near))
    assert recovered / sum(item.kind == "precursor" for item in made.planted) >= 0.65
