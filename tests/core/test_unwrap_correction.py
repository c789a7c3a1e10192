"""Whole cycles added by hand and by closure: phases of three dates with planted errors."""

from datetime import timedelta

import made_products as made
import numpy as np
import pytest
from osgeo import ogr
from quakesar.core.conventions import Record
from quakesar.core.errors import Cancelled, InputError
from quakesar.core.phase_closure import count_open_cycles, find_regions, orient_triangle
from quakesar.core.progress import Silent
from quakesar.core.unwrap_correction import CorrectUnwrapJob, correct_unwrapping

GRID = made.utm_grid(90, 110)
CYCLE = 2.0 * np.pi
DATES = (made.DAY_1, made.DAY_2, made.DAY_2 + timedelta(days=35))


def scene_phases(noise=0.0):
    """The phase of each of three scenes; the pair (i, j) measures that of i minus that of j."""
    rng = np.random.default_rng(4)
    y, x = np.mgrid[: GRID.rows, : GRID.cols] / 30.0
    smooth = (np.sin(x) * 3.0, 2.0 * x + y, 4.0 * np.exp(-((x - 1.5) ** 2) - (y - 1.5) ** 2))
    return [part + noise * rng.standard_normal(GRID.shape) for part in smooth]


def triangle(noise=0.0):
    a, b, c = scene_phases(noise)
    return {(0, 1): a - b, (1, 2): b - c, (0, 2): a - c}


@pytest.fixture
def write(tmp_path):
    def make(name, phase, pair=(0, 1), kind="unwrapped"):
        record = made.make_record(kind, reference=DATES[pair[0]], secondary=DATES[pair[1]])
        return made.write(tmp_path / f"{name}.tif", GRID, [phase], record=record)

    return make


@pytest.fixture
def close(write, tmp_path):
    """Correct the first of three pairs; returns result and the phase written."""

    def run(pairs, phases, progress=None, **changes):
        names = ("input", "closure_a", "closure_b")
        paths = {name: write(name, phases[pair], pair) for name, pair in zip(names, pairs)}
        job = CorrectUnwrapJob(**{**paths, "output": str(tmp_path / "out.tif"), **changes})
        result = correct_unwrapping(job, progress or Silent())
        return result, made.read(job.output).astype(float)

    return run


ORDERS = [((0, 1), (1, 2), (0, 2)), ((1, 2), (0, 2), (0, 1)), ((0, 2), (0, 1), (1, 2)), ((0, 2), (1, 2), (0, 1))]


@pytest.mark.parametrize("pairs", ORDERS)
@pytest.mark.parametrize("cycles", [1, -2])
def test_a_planted_error_of_the_input_is_undone_whatever_pair_it_is(close, pairs, cycles):
    """The sign follows from the dates; the phases of the pairs are differences of scene phases by definition."""
    phases = triangle(0.1)
    truth = phases[pairs[0]].copy()
    phases[pairs[0]][20:50, 30:70] += CYCLE * cycles
    # the constant of an unwrapped phase is arbitrary and no error, also when it was set to zero at some place
    phases[pairs[1]] += 3.5 * CYCLE
    result, corrected = close(pairs, phases)
    np.testing.assert_allclose(corrected, truth, atol=1e-5)
    assert result.values["CLOSURE_BEFORE"] == pytest.approx(100.0 * 30 * 40 / (90 * 110))
    assert result.values["CLOSURE_AFTER"] == 0.0
    assert result.values["CORRECTED"] == 1200
    row = result.tables["REGIONS"].rows[0]
    assert row == (-cycles, 1200, "INPUT", 1)
    shape = ogr.CreateGeometryFromWkt(result.tables["REGIONS"].geometries[0])
    assert shape.GetArea() == pytest.approx(1200 * 20.0**2)


@pytest.mark.parametrize(("guilty", "name"), [((1, 2), "CLOSURE_A"), ((0, 2), "CLOSURE_B")])
def test_the_error_of_another_interferogram_is_reported_and_left(close, guilty, name):
    phases = triangle(0.1)
    phases[guilty][:40, 60:] += CYCLE
    result, corrected = close(ORDERS[0], phases, listener := made.Listener())
    np.testing.assert_allclose(corrected, phases[0, 1], atol=1e-5)
    assert [row[2:] for row in result.tables["REGIONS"].rows] == [(name, 0)]
    assert result.values["REGIONS_LEFT"] == 1
    assert result.values["CLOSURE_AFTER"] == result.values["CLOSURE_BEFORE"] > 10.0
    assert any("do not blame INPUT" in text for text in listener.warnings)


def test_errors_side_by_side_are_told_apart(close):
    phases = triangle(0.1)
    truth = phases[0, 1].copy()
    phases[0, 1][5:30, 5:40] -= CYCLE
    phases[0, 2][50:80, 60:100] += CYCLE
    result, corrected = close(ORDERS[0], phases)
    np.testing.assert_allclose(corrected, truth, atol=1e-5)
    assert sorted(row[2] for row in result.tables["REGIONS"].rows) == ["CLOSURE_B", "INPUT"]


def moat(phase, cut):
    """An island behind a moat without data."""
    phase = phase.copy()
    phase[10:52, 28:72][~np.pad(np.ones((38, 40), bool), ((2, 2), (2, 2)))] = np.nan
    if cut:
        phase[12:50, 30:70] += CYCLE
    return phase


def test_an_island_is_corrected_where_only_the_input_cuts_it_off(close):
    phases = triangle(0.1)
    truth = moat(phases[0, 1], cut=False)
    phases[0, 1] = moat(phases[0, 1], cut=True)
    result, corrected = close(ORDERS[0], phases)
    np.testing.assert_allclose(corrected, truth, atol=1e-5)
    assert result.tables["REGIONS"].rows[0][2:] == ("INPUT", 1)


def test_an_island_of_all_three_needs_reliability_or_an_order(close, tmp_path):
    phases = {pair: moat(phase, cut=pair == (0, 1)) for pair, phase in triangle(0.1).items()}
    truth = moat(triangle(0.1)[0, 1], cut=False)
    result, corrected = close(ORDERS[0], phases)
    assert result.tables["REGIONS"].rows[0][2:] == ("unclear", 0)
    np.testing.assert_allclose(corrected, phases[0, 1], atol=1e-5)
    assert np.allclose(close(ORDERS[0], phases, culprit="input")[1], truth, atol=1e-5, equal_nan=True)
    doubt = np.ones(GRID.shape)
    doubt[12:50, 30:70] = 0.2
    path = made.write(tmp_path / "doubt.tif", GRID, [doubt], record=made.make_record("reliability"))
    assert np.allclose(close(ORDERS[0], phases, reliability=path)[1], truth, atol=1e-5, equal_nan=True)


def test_a_component_moves_as_a_whole(close, tmp_path):
    """Noise leaves specks with another number of cycles; in a component they follow the majority."""
    phases = triangle(0.1)
    truth = phases[0, 1].copy()
    numbers = np.ones(GRID.shape)
    numbers[:, 60:] = 2
    phases[0, 1][:, 60:] += CYCLE
    phases[0, 2][30:34, 80:84] += CYCLE
    path = made.write(tmp_path / "numbers.tif", GRID, [numbers], record=made.make_record("components"))
    result, corrected = close(ORDERS[0], phases, components=path)
    np.testing.assert_allclose(corrected, truth, atol=1e-5)
    assert len(result.tables["REGIONS"].rows) == 1
    assert 0.0 < result.values["CLOSURE_AFTER"] < 1.0


def test_polygons_and_components_by_hand(write, tmp_path):
    phase = triangle()[0, 1]
    path = write("phase", phase)
    numbers = np.ones(GRID.shape)
    numbers[50:] = 2
    components = made.write(tmp_path / "numbers.tif", GRID, [numbers], record=made.make_record("components"))
    west, north = GRID.bounds[0], GRID.bounds[3]
    corners = ((0, 0), (400, 0), (400, -200), (0, -200), (0, 0))
    box = "POLYGON ((" + ", ".join(f"{west + x} {north + y}" for x, y in corners) + "))"
    job = CorrectUnwrapJob(path, str(tmp_path / "out.tif"), components, ((box, 3), (box, None)), component=2, cycles=-1)
    result = correct_unwrapping(job, Silent())
    wanted = phase.copy()
    # of two polygons on one pixel the last counts
    wanted[:10, :20] -= CYCLE
    wanted[50:] -= CYCLE
    np.testing.assert_allclose(made.read(job.output), wanted, atol=1e-5)
    assert result.values["CORRECTED"] == 200 + 40 * 110
    assert np.isnan(result.values["CLOSURE_BEFORE"])
    assert result.tables["REGIONS"].rows == ()
    np.testing.assert_array_equal(made.read(path), phase.astype(np.float32))
    record = Record.from_tags(made.tags_of(job.output), "out")
    assert record.product == "unwrapped"
    step = record.history[-1]
    assert (step.tool, step.parameters["component"], step.parameters["cycles"]) == ("correctunwrapping", 2, -1)
    assert step.parameters["polygons"][0][1] == 3
    assert step.inputs["input"].startswith("phase.tif sha256:")


def test_the_regions_of_one_run_are_polygons_for_the_next(close, write, tmp_path):
    phases = {pair: moat(phase, cut=pair == (0, 1)) for pair, phase in triangle(0.1).items()}
    table = close(ORDERS[0], phases)[0].tables["REGIONS"]
    chosen = tuple((shape, row[0]) for shape, row in zip(table.geometries, table.rows))
    job = CorrectUnwrapJob(write("phase", phases[0, 1]), str(tmp_path / "byhand.tif"), polygons=chosen)
    correct_unwrapping(job, Silent())
    truth = moat(triangle(0.1)[0, 1], cut=False)
    assert np.allclose(made.read(job.output), truth, atol=1e-5, equal_nan=True)


def test_signs_of_reversed_pairs():
    one, two, three = DATES
    assert orient_triangle([(one, two), (two, three), (one, three)]) == (1, 1, -1)
    assert orient_triangle([(one, three), (one, two), (two, three)]) == (1, -1, -1)
    assert orient_triangle([(two, one), (two, three), (one, three)]) == (1, -1, 1)
    for wrong in ([(one, two), (two, three), (two, three)], [(one, two), (one, two), (one, three)]):
        with pytest.raises(InputError, match="triangle"):
            orient_triangle(wrong)


def test_small_regions_are_noise():
    cycles = np.zeros((20, 20))
    cycles[3:5, 3:5], cycles[10:15, 10:15] = 1.0, -1.0
    labels, values = find_regions(cycles, None, 5)
    assert values == (-1,)
    assert (labels > 0).sum() == 25
    with pytest.raises(InputError, match="in common"):
        count_open_cycles([np.full((3, 3), np.nan)] * 3, (1, 1, -1))


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, "Nothing to correct"),
        ({"closure_a": "x"}, "belong together"),
        ({"component": 1, "cycles": 1}, "COMPONENTS is missing"),
        ({"polygons": (("POLYGON ((0 0, 1 0, 1 1, 0 0))", None),)}, "CYCLES is 0"),
        ({"polygons": (("POLYGON ((0 0, 1 0, 1 1, 0 0))", 0.5),)}, "whole numbers"),
        ({"polygons": (("POINT (0 0)", 1),)}, "no polygon"),
        ({"polygons": (("POLYGON ((0 0, 1 0, 1 1, 0 0))", 1),), "culprit": "you"}, "CULPRIT"),
    ],
)
def test_bad_parameters_give_one_sentence(write, tmp_path, changes, words):
    job = CorrectUnwrapJob(write("phase", triangle()[0, 1]), str(tmp_path / "out.tif"), **changes)
    with pytest.raises(InputError, match=words):
        correct_unwrapping(job, Silent())
    assert not (tmp_path / "out.tif").exists()


def test_a_cancel_leaves_no_file(close, tmp_path):
    with pytest.raises(Cancelled):
        close(ORDERS[0], triangle(), made.Listener(cancel_after=1))
    assert not (tmp_path / "out.tif").exists()
