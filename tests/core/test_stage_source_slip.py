"""The stage of the slip inversion: from layers to tables and report, and its sentences for bad input."""

import math

import numpy as np
import pytest
from quakesar.core.errors import Cancelled, ConvergenceError, InputError
from quakesar.core.progress import Silent
from quakesar.core.source.faults import Fault, summarise_source
from quakesar.core.source.frame import LocalFrame
from quakesar.core.source.okada import surface_displacement
from quakesar.core.source.stages.drop import DropJob, compute_stress_drop
from quakesar.core.source.stages.slip import SlipJob, invert_slip_layers

FRAME = LocalFrame(58.35, 29.0)
LOOKS = {"descending": (0.384, -0.066, 0.921), "ascending": (-0.332, -0.057, 0.942)}
SOUTH = Fault(0.0, -6e3, 1e3, 11e3, 8e3, *np.radians((357.0, 84.7, 173.5)), slip_m=1.8)
NORTH = Fault(2e3, 6e3, 1e3, 8e3, 6e3, *np.radians((180.0, 55.0, 160.0)), slip_m=0.6)
TRUTH = summarise_source([SOUTH, NORTH]).moment_nm


class Listener(Silent):
    def __init__(self, stop_at=2.0):
        self.warnings, self.last, self.stop_at = [], 0.0, stop_at

    def update(self, fraction):
        assert fraction >= self.last - 1e-9
        self.last = fraction

    def warning(self, text):
        self.warnings.append(text)

    def cancelled(self):
        return self.last >= self.stop_at


def tracks(count=150, factor=1.0):
    rng, made = np.random.default_rng(4), []
    for name, look in LOOKS.items():
        unit = np.array(look) / np.linalg.norm(look)
        reach, azimuth = 24e3 * rng.random(count), 2.0 * np.pi * rng.random(count)
        east, north = reach * np.sin(azimuth), reach * np.cos(azimuth)
        motion = factor * unit @ surface_displacement(east, north, [SOUTH, NORTH]) + 0.003 * rng.normal(size=count)
        lon, lat = FRAME.to_geographic(east, north)
        rows = tuple((float(x), float(y), float(d), *unit, 0.003, 0.0, 1.0) for x, y, d in zip(lon, lat, motion + 0.05))
        made.append((name, "motion", rows, None))
    return tuple(made)


def feature(fault, name, **fields):
    ends = fault.outline()[:2, :2]
    points = tuple((float(x), float(y)) for x, y in zip(*FRAME.to_geographic(ends[:, 0], ends[:, 1])))
    values = {
        "name": name,
        "dip": math.degrees(fault.dip_rad),
        "rake": math.degrees(fault.rake_rad),
        "top_depth": fault.top_depth_m,
        "width": fault.width_m,
        **fields,
    }
    return "line", points, tuple(values.items())


def job(**changes):
    faults = feature(SOUTH, "south"), feature(NORTH, "north")
    values = {"patch_length_m": 1.5e3, "extend_ends_m": 3e3, "extend_down_m": 3e3, "extend_up_m": 1.5e3, **changes}
    return SlipJob(**{"tracks": tracks(), "faults": faults, **values})


@pytest.fixture(scope="module")
def run():
    heard = Listener()
    return invert_slip_layers(job(checkerboard_m=3e3), heard), heard


def columns(table):
    return {name: list(column) for (name, _), column in zip(table.fields, zip(*table.rows))}


def test_two_faults_share_the_moment(run):
    result, heard = run
    assert result.values["MOMENT"] == pytest.approx(TRUTH, rel=0.15)
    segments = columns(result.tables["SEGMENTS"])
    assert segments["name"] == ["south", "north"]
    assert sum(segments["moment"]) == pytest.approx(result.values["MOMENT"])
    assert segments["moment"][0] == pytest.approx(summarise_source(SOUTH).moment_nm, rel=0.15)
    assert 0.85 < result.values["CHI2"] < 1.1
    assert result.values["MOMENT_LOW"] <= result.values["MOMENT"] <= result.values["MOMENT_HIGH"]
    assert 1e5 < result.values["STRESS_DROP"] < 1e8
    assert heard.last == 1.0


def test_the_curve_marks_what_was_chosen(run):
    result, _ = run
    curve = columns(result.tables["TRADEOFF"])
    assert sum(curve["chosen"]) == 1
    at = curve["chosen"].index(1)
    assert curve["smoothing"][at] == result.values["SMOOTHING_USED"]
    assert curve["abic"][at] == min(curve["abic"])
    assert curve["moment"][at] == pytest.approx(result.values["MOMENT"])


def test_the_patches_are_faults_for_the_other_tools(run):
    result, _ = run
    table = result.tables["FAULTS_OUTPUT"]
    found = columns(table)
    assert len(table.rows) == result.values["PATCHES"]
    assert sum(found["moment"]) == pytest.approx(result.values["MOMENT"])
    np.testing.assert_allclose(np.hypot(found["strike_slip"], found["dip_slip"]), found["slip"], atol=1e-12)
    assert min(found["top_depth"]) == pytest.approx(0.0, abs=1e-6)
    assert all(0.0 <= value < 1.05 for value in found["resolution"])
    assert set(found["board"]) == {0.0, result.values["PEAK_SLIP"]}
    features = tuple(
        (
            "polygon",
            tuple(tuple(float(v) for v in pair.split()) for pair in text[10:-2].split(", ")),
            tuple((n, row[k]) for k, (n, _) in enumerate(table.fields)),
        )
        for text, row in zip(table.geometries, table.rows)
    )
    drop = compute_stress_drop(DropJob(features), Silent()).values
    assert drop["MOMENT"] == pytest.approx(result.values["MOMENT"], rel=1e-6)
    assert drop["SLIP_WEIGHTED"] == pytest.approx(result.values["STRESS_DROP"], rel=0.02)


def test_points_carry_model_and_residual(run):
    result, _ = run
    points = columns(result.tables["RESIDUAL"])
    rest = np.array(points["displacement"]) - points["predicted"] - points["trend"]
    np.testing.assert_allclose(rest, points["residual"], atol=1e-12)
    assert np.std(rest) < 0.004
    np.testing.assert_allclose(points["trend"], 0.05, atol=0.01)  # the offset that was put in


def test_the_report_tells_what_to_doubt(run):
    result, heard = run
    page = result.values["HTML_TEXT"]
    assert page.count("<img") >= 7
    for text in ("Read with care", "Trade-off curve", "Checkerboard test", "Stress drop", "standard deviation"):
        assert text in page
    assert any("tenth of a patch" in text for text in heard.warnings)
    assert any("independent" in text for text in heard.warnings)


def test_slip_at_a_damped_edge_and_a_wrong_rake_are_told():
    heard = Listener()
    small = feature(SOUTH, "south", width=2.5e3), feature(NORTH, "north", rake=60.0)
    result = invert_slip_layers(
        job(faults=small, extend_ends_m=0.0, extend_down_m=0.0, extend_up_m=0.0, basis="patches"), heard
    )
    assert any("make the fault larger" in text for text in heard.warnings)
    assert any("what the noise allows" in text for text in heard.warnings)
    assert result.values["CHI2"] > 2.0


def test_the_series_reports_what_runs_backward():
    heard = Listener()
    result = invert_slip_layers(job(basis="fourier", patch_length_m=1e3), heard)
    assert result.values["MOMENT"] == pytest.approx(TRUTH, rel=0.15)
    assert result.values["NEGATIVE_SHARE"] < 20.0
    if result.values["NEGATIVE_SHARE"] > 2.0:
        assert any("against the rake" in text for text in heard.warnings)


def test_a_run_is_cancelled_on_the_way_and_repeats_itself():
    with pytest.raises(Cancelled):
        invert_slip_layers(job(), Listener(stop_at=0.05))
    one, two = (invert_slip_layers(job(patch_length_m=3e3), Silent()) for _ in range(2))
    assert one.tables["FAULTS_OUTPUT"].rows == two.tables["FAULTS_OUTPUT"].rows


@pytest.mark.parametrize("which", [0, 1])
def test_a_track_with_the_other_sign_is_named(which):
    made = list(tracks())
    name, kind, rows, matrix = made[which]
    made[which] = name, kind, tuple((*row[:2], -row[2], *row[3:]) for row in rows), matrix
    with pytest.raises(InputError, match="sign is turned") as caught:
        invert_slip_layers(job(tracks=tuple(made), patch_length_m=3e3), Silent())
    assert f"'{name}' agrees" in str(caught.value)


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"faults": ()}, "FAULTS holds no fault"),
        ({"faults": (feature(SOUTH, "s", rake=None),)}, "field rake is missing"),
        ({"faults": (feature(SOUTH, "s", dip=95.0),)}, "dip"),
        ({"faults": (feature(SOUTH, "s", top_depth=-500.0),)}, "above the surface"),
        ({"patch_length_m": 200.0}, "make the patches larger"),
        ({"rule": "fixed"}, "give a number above zero"),
        ({"ramps": "cubic"}, "RAMPS"),
        ({"top": "open"}, "choose free or damped"),
        ({"basis": "wavelets"}, "choose patches or fourier"),
        ({"checkerboard_m": 0.0}, "checkerboard"),
        ({"tracks": tracks(factor=100.0)}, "metres are wanted"),
        ({"extend_down_m": -1.0}, "margin"),
    ],
)
def test_bad_input_is_one_sentence(changes, sentence):
    with pytest.raises((InputError, ConvergenceError)) as caught:
        invert_slip_layers(job(**{"patch_length_m": 3e3, **changes}), Silent())
    assert sentence in str(caught.value)
    assert "\n" not in str(caught.value)
