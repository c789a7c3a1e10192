"""Displacement from unwrapped phase: closed forms for direction, reference and uncertainty."""

from pathlib import Path

import made_products as made
import numpy as np
import pytest
from quakesar.core import displacement
from quakesar.core.conventions import Record
from quakesar.core.displacement import (
    DisplacementJob,
    direction_vector,
    displacement_map,
    los_deviation,
    los_to_direction,
    phase_to_los,
)
from quakesar.core.errors import Cancelled, GridMismatchError, InputError
from quakesar.core.progress import Silent
from quakesar.core.statistics import expected_coherence

GRID = made.utm_grid(60, 80, pixel=100.0)
LOOK = (0.384, -0.066, np.sqrt(1.0 - 0.384**2 - 0.066**2))
PER_RADIAN_M = made.WAVELENGTH_M / (4.0 * np.pi)


@pytest.fixture
def files(tmp_path):
    """Unwrapped phase with a hole, coherence, and a geometry raster of twice and thrice finer pixels."""
    y, x = np.mgrid[: GRID.rows, : GRID.cols]
    phase = 0.2 * x - 0.1 * y + 5.0
    phase[5:10, 5:15] = np.nan
    coherence = np.full(GRID.shape, 0.8)
    coherence[:, 60:] = 0.1
    fine = made.utm_grid(120, 240, pixel=50.0)
    fine = type(fine)(120, 240, fine.west, fine.north, 100.0 / 3.0, 50.0, fine.crs_wkt)
    look = [np.full(fine.shape, part) for part in LOOK]
    return {
        "phase": phase,
        "coherence": coherence,
        "input": made.write(
            tmp_path / "unwrapped.tif", GRID, [phase], record=made.make_record("unwrapped", looks=10.0)
        ),
        "quality": made.write(
            tmp_path / "coherence.tif", GRID, [coherence], record=made.make_record("coherence", looks=40.0)
        ),
        "geometry": made.write(
            tmp_path / "geometry.tif",
            fine,
            look,
            names=("east", "north", "up"),
            record=made.make_record("geometry"),
        ),
        "output": str(tmp_path / "displacement.tif"),
        "deviation": str(tmp_path / "deviation.tif"),
        "folder": tmp_path,
    }


def run(files, progress=None, **changes):
    values = {"input": files["input"], "output": files["output"], **changes}
    return displacement_map(DisplacementJob(**values), progress or Silent())


def test_one_fringe_is_half_a_wavelength_away():
    assert phase_to_los(np.array([2.0 * np.pi]), made.WAVELENGTH_M)[0] == pytest.approx(-0.5 * made.WAVELENGTH_M)


def test_motion_along_a_direction_is_found_from_its_part_along_the_line_of_sight():
    vector = direction_vector(np.radians(186.0), np.radians(-30.0))
    assert np.hypot(np.hypot(*vector[:2]), vector[2]) == pytest.approx(1.0)
    assert vector[1] < -0.8
    moved = 0.37
    los = moved * np.dot(LOOK, vector)
    look = tuple(np.full((2, 2), part) for part in LOOK)
    np.testing.assert_allclose(los_to_direction(np.full((2, 2), los), look, vector), moved)


@pytest.mark.parametrize(
    ("azimuth", "inclination", "vector"), [(0, 0, (0, 1, 0)), (90, 0, (1, 0, 0)), (45, 90, (0, 0, 1))]
)
def test_directions(azimuth, inclination, vector):
    assert direction_vector(np.radians(azimuth), np.radians(inclination)) == pytest.approx(vector, abs=1e-12)


def test_deviation_follows_cramer_and_rao_where_noise_is_small():
    # 0.9 with 100 looks; the estimate from 100 looks is unbiased there to 1e-4.
    bound = np.sqrt(1.0 - 0.81) / (0.9 * np.sqrt(200.0)) * PER_RADIAN_M
    assert los_deviation(np.array(0.9), made.WAVELENGTH_M, 100.0, 100.0) == pytest.approx(bound, rel=0.01)


def test_deviation_sees_through_the_bias_of_the_estimate():
    # An estimate that pure noise gives on average means pure noise: a uniform phase.
    noise = expected_coherence(0.0, 9.0)
    uniform = np.pi / np.sqrt(3.0) * PER_RADIAN_M
    assert los_deviation(noise, made.WAVELENGTH_M, 9.0, 9.0) == pytest.approx(uniform, rel=1e-3)


def test_los_displacement_keeps_its_constant_when_there_is_no_reference(files):
    listener = made.Listener()
    result = run(files, listener)
    np.testing.assert_allclose(made.read(files["output"]), -PER_RADIAN_M * files["phase"], rtol=1e-6)
    assert any("unknown constant" in text for text in listener.messages)
    assert result.values["REFERENCE_PIXELS"] == 0
    tags = made.tags_of(files["output"])
    assert (tags["DIRECTION"], tags["DISPLACEMENT_REFERENCE"]) == ("los", "none")
    record = Record.from_tags(tags, "output")
    assert record.product == "displacement"
    assert record.history[-1].tool == "displacement"


def test_a_reference_point_is_set_to_zero(files):
    x, y = float(GRID.x(30)), float(GRID.y(40))
    result = run(files, coherence=files["quality"], reference_x=x, reference_y=y)
    # The phase is a plane, so that the mean over a disk is the value at its centre; 29 pixels lie within three.
    np.testing.assert_allclose(
        made.read(files["output"]), -PER_RADIAN_M * (files["phase"] - files["phase"][40, 30]), atol=1e-7
    )
    assert result.values["REFERENCE_PIXELS"] == 29


def test_a_small_radius_takes_one_pixel(files):
    result = run(files, reference_x=float(GRID.x(0)), reference_y=float(GRID.y(0)), reference_radius=50.0)
    assert result.values["REFERENCE_PIXELS"] == 1
    assert made.read(files["output"])[0, 0] == pytest.approx(0.0, abs=1e-9)


def test_the_median_of_a_stable_area_is_set_to_zero(files):
    mask = np.zeros(GRID.shape)
    mask[20:31, 50:80] = 1.0
    area = made.write(files["folder"] / "area.tif", GRID, [mask])
    run(files, coherence=files["quality"], stable_area=area)
    # Columns from 60 on are incoherent and not used.
    level = np.median(files["phase"][20:31, 50:60])
    np.testing.assert_allclose(made.read(files["output"]), -PER_RADIAN_M * (files["phase"] - level), atol=1e-7)


def test_vertical_displacement(files):
    run(files, direction="vertical", geometry=files["geometry"])
    np.testing.assert_allclose(made.read(files["output"]), -PER_RADIAN_M * files["phase"] / LOOK[2], rtol=1e-5)
    assert made.tags_of(files["output"])["GEOMETRY"] == "geometry.tif"


def test_any_direction_of_any_length(files):
    vector = (3.0, -4.0, 1.0)
    run(files, direction="custom", vector=vector, geometry=files["geometry"])
    part = np.dot(LOOK, vector) / np.linalg.norm(vector)
    np.testing.assert_allclose(made.read(files["output"]), -PER_RADIAN_M * files["phase"] / part, rtol=1e-5)


def test_uncertainty_adds_that_of_the_reference(files):
    x, y = float(GRID.x(30)), float(GRID.y(40))
    run(files, coherence=files["quality"], uncertainty=files["deviation"], reference_x=x, reference_y=y)
    single = los_deviation(np.array([0.8, 0.1]), made.WAVELENGTH_M, 10.0, 40.0)
    deviation = made.read(files["deviation"])
    assert deviation[30, 30] == pytest.approx(np.hypot(single[0], single[0] / np.sqrt(29)), rel=1e-4)
    assert deviation[30, 70] == pytest.approx(np.hypot(single[1], single[0] / np.sqrt(29)), rel=1e-4)
    np.testing.assert_array_equal(np.isnan(deviation), np.isnan(files["phase"]))
    assert Record.from_tags(made.tags_of(files["deviation"]), "d").product == "uncertainty"


@pytest.mark.parametrize("coherence", [0.2, 0.5, 0.8])
def test_uncertainty_is_what_repeated_noise_shows(coherence):
    # Phases of 8 looks, and their deviation told from coherence estimates of the 40 looks around.
    a, b = made.speckle(np.random.default_rng(5), (20_000, 40), coherence)
    phase = np.angle((a[:, :8] * b[:, :8].conj()).sum(axis=1))
    power = (np.abs(a) ** 2).sum(axis=1) * (np.abs(b) ** 2).sum(axis=1)
    estimate = np.abs((a * b.conj()).sum(axis=1)) / np.sqrt(power)
    told = los_deviation(estimate, made.WAVELENGTH_M, 8.0, 40.0)
    # Estimates scatter and the deviation is not linear in them: 10 % in the root mean square.
    assert np.sqrt((told**2).mean()) == pytest.approx(phase.std() * PER_RADIAN_M, rel=0.1)


def test_uncertainty_grows_with_the_projection(files):
    run(
        files, direction="vertical", geometry=files["geometry"], coherence=files["quality"],
        uncertainty=files["deviation"],
    )  # fmt: skip
    single = los_deviation(np.array(0.8), made.WAVELENGTH_M, 10.0, 40.0)
    assert made.read(files["deviation"])[30, 30] == pytest.approx(single / LOOK[2], rel=1e-4)
    run(
        files, direction="custom", vector=(0.0, 0.0, -1.0), geometry=files["geometry"], coherence=files["quality"],
        uncertainty=files["deviation"],
    )  # fmt: skip
    assert made.read(files["deviation"])[30, 30] == pytest.approx(single / LOOK[2], rel=1e-4)


def test_the_geometry_is_found_through_the_tags(files):
    named = made.write(
        files["folder"] / "named.tif",
        GRID,
        [files["phase"]],
        record=made.make_record("unwrapped"),
        tags={"GEOMETRY": "geometry.tif"},
    )
    run(files, input=named, direction="vertical")
    np.testing.assert_allclose(made.read(files["output"]), -PER_RADIAN_M * files["phase"] / LOOK[2], rtol=1e-5)


def test_tiles_do_not_show(files, monkeypatch):
    mask = np.ones(GRID.shape)
    area = made.write(files["folder"] / "area.tif", GRID, [mask])
    changes = {
        "direction": "vertical",
        "geometry": files["geometry"],
        "coherence": files["quality"],
        "uncertainty": files["deviation"],
        "stable_area": area,
    }
    run(files, **changes)
    whole = [made.read(files[name]).tobytes() for name in ("output", "deviation")]
    monkeypatch.setattr(displacement, "_TILE", (16, 16))
    run(files, **changes)
    assert [made.read(files[name]).tobytes() for name in ("output", "deviation")] == whole


def test_inputs_stay_and_a_cancel_leaves_nothing(files):
    before = Path(files["input"]).read_bytes()
    names = sorted(path.name for path in files["folder"].iterdir())
    with pytest.raises(Cancelled):
        run(files, made.Listener(cancel_after=0))
    assert sorted(path.name for path in files["folder"].iterdir()) == names
    assert Path(files["input"]).read_bytes() == before


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"direction": "up"}, "DIRECTION is 'up'"),
        ({"direction": "custom"}, "its vector is None"),
        ({"direction": "custom", "vector": (0.0, 0.0, 0.0)}, "not all zero"),
        ({"direction": "custom", "vector": (0.1, 1.0, 0.0)}, "degrees from the line of sight"),
        ({"uncertainty": "deviation.tif"}, "COHERENCE"),
        ({"reference_x": 1.0}, "only one coordinate"),
        ({"reference_x": 1.0, "reference_y": 2.0}, "lies outside"),
        ({"reference_x": 600_950.0, "reference_y": 3_229_250.0, "reference_radius": 120.0}, "no pixel has"),
        ({"reference_x": 607_500.0, "reference_y": 3_227_000.0}, "no pixel has"),
        ({"reference_x": 601_000.0, "reference_y": 3_227_000.0, "reference_radius": -1.0}, "REFERENCE_RADIUS"),
    ],
)
def test_bad_parameters_give_one_sentence(files, changes, words):
    more = {"coherence": files["quality"]} if "uncertainty" not in changes else {}
    if changes.get("direction") == "custom":
        more["geometry"] = files["geometry"]
    with pytest.raises(InputError, match=words):
        run(files, **{**more, **changes})
    assert not Path(files["output"]).exists()


def test_a_missing_geometry_is_asked_for(files):
    with pytest.raises(InputError, match="GEOMETRY is missing"):
        run(files, direction="vertical")


def test_rasters_of_another_kind_or_grid_are_refused(files):
    with pytest.raises(InputError, match="of kind 'coherence'"):
        run(files, input=files["quality"])
    odd = made.utm_grid(61, 80, pixel=100.0)
    other = made.write(files["folder"] / "odd.tif", odd, [np.ones(odd.shape)] * 3, names=("east", "north", "up"))
    with pytest.raises(GridMismatchError, match="GEOMETRY"):
        run(files, direction="vertical", geometry=other)
    plain = made.write(files["folder"] / "plain.tif", GRID, [np.ones(GRID.shape)], names=("height",))
    with pytest.raises(InputError, match="no band called 'east'"):
        run(files, direction="vertical", geometry=plain)
