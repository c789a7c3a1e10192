"""Pairs over scenes against brute force, loops of a stack by name, and reference areas."""

from datetime import datetime, timezone

import made_scatterers
import numpy as np
import pytest
from quakesar.core.errors import InputError
from quakesar.core.progress import Silent
from quakesar.core.timeseries.closure import NetworkJob, check_network
from quakesar.core.timeseries.selection import choose_pairs

START = datetime(2018, 1, 6, 12, tzinfo=timezone.utc)


def test_pairs_are_those_within_the_limits():
    rng = np.random.default_rng(1)
    years, baselines = np.arange(20) * 12 / 365.25, rng.normal(scale=100.0, size=20)
    pairs, joins = choose_pairs(years, baselines, 40.0, 150.0)
    want = {
        (i, j)
        for i in range(20)
        for j in range(i + 1, 20)
        if 12 * (j - i) <= 40 and abs(baselines[i] - baselines[j]) <= 150.0
    }
    assert {tuple(pair) for pair in pairs[~joins].tolist()} == want


def test_parts_are_joined_by_the_shortest_pair_and_by_no_more():
    years = np.array([0, 12, 24, 400, 412, 424]) / 365.25
    pairs, joins = choose_pairs(years, np.zeros(6), 30.0, 100.0)
    assert joins.sum() == 1
    assert pairs[joins].tolist() == [[2, 3]]
    assert len(pairs) == 7


def test_the_tool_lists_pairs_of_scenes(tmp_path):
    made = made_scatterers.make(tmp_path, scenes=6, rows=30, cols=30, targets=3)
    job = NetworkJob(scenes=made.paths, max_days=72.0, max_baseline_m=1e5)
    result = check_network(job, Silent())
    assert result.values["PAIRS"] == 9
    assert result.values["PARTS"] == 1
    names = [name for name, _ in result.tables["OUTPUT"].fields]
    for row in result.tables["OUTPUT"].rows:
        i, j = (
            next(k for k, date in enumerate(made.dates) if f"{date:%Y-%m-%d}" == row[names.index(part)])
            for part in ("reference", "secondary")
        )
        # the planted baselines are those along increasing look angle, up to the curvature of the sight
        assert abs(abs(row[names.index("bperp")]) - abs(made.baselines[j] - made.baselines[i])) < 1.0
    with pytest.raises(InputError, match="at least 3"):
        check_network(NetworkJob(scenes=made.paths[:2]), Silent())
    with pytest.raises(InputError, match="both given"):
        check_network(NetworkJob(inputs=("a.tif",), scenes=made.paths), Silent())


def test_loops_are_listed_with_what_does_not_close(tmp_path):
    from test_timeseries import bowl, make_stack, network_of

    network = network_of(dates=6, reach=2)
    cycles = np.zeros((20, 20))
    cycles[:4, :5] = 1.0
    _, inputs, _ = make_stack(tmp_path, network, bowl(network, 20, 20), wrong=(3, cycles))
    corner = {"reference_x": 481_950.0, "reference_y": 2_148_050.0, "reference_pixels": 3}
    result = check_network(NetworkJob(tuple(inputs), **corner), Silent())
    with pytest.raises(InputError, match="REFERENCE_PIXELS is 4"):
        check_network(NetworkJob(tuple(inputs), **{**corner, "reference_pixels": 4}), Silent())
    table = result.tables["TRIPLETS"]
    assert len(table.rows) == len(network.loops()) == result.values["LOOPS"]
    bad = [row for row, loop in zip(table.rows, network.loops()) if 3 in loop]
    good = [row for row, loop in zip(table.rows, network.loops()) if 3 not in loop]
    for row in bad:
        assert row[4] == pytest.approx(100.0 * 20 / 400, abs=0.01)
    assert all(row[4] == 0.0 for row in good)
    assert [row[0] < row[1] < row[2] for row in table.rows] == [True] * len(table.rows)
