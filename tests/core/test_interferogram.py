"""Multilooking, coherence, baselines and geometric phase of pairs made here, against theory and other formulas."""

from dataclasses import replace
from pathlib import Path

import made_products as made
import numpy as np
import pytest
from quakesar.core import geometry, interferogram, multilook
from quakesar.core.conventions import Looks, Record
from quakesar.core.errors import Cancelled, GridMismatchError, InputError
from quakesar.core.flat_earth import fit_flat_earth, flat_range_difference
from quakesar.core.grids import Window
from quakesar.core.interferogram import InterferogramJob, form_interferogram, multilook_pair
from quakesar.core.progress import Silent
from quakesar.core.statistics import expected_coherence

GRID = made.utm_grid(160, 130)
CENTRE = (58.04, 29.18)  # longitude and latitude of the middle of GRID


def make_orbits():
    # A descending right-looking satellite east of the area; the second pass 300 m to the right and 40 m higher.
    reference = made.circular_orbit(made.DAY_1, CENTRE[0] + 3.3, CENTRE[1], 190.0)
    secondary = made.circular_orbit(made.DAY_2, CENTRE[0] + 3.3, CENTRE[1], 190.0, offset_m=(300.0, 40.0))
    return reference, secondary


@pytest.fixture(scope="module")
def scenes(tmp_path_factory):
    """Two scenes of coherence 0.7, their geometry raster with hills, and the orbits."""
    folder = tmp_path_factory.mktemp("pair")
    rng = np.random.default_rng(1)
    arrays = made.speckle(rng, GRID.shape, 0.7)
    orbits = make_orbits()
    y, x = np.mgrid[: GRID.rows, : GRID.cols]
    height = 1000.0 + 400.0 * np.sin(x / 20.0) * np.cos(y / 25.0)
    made.write(folder / "geometry.tif", GRID, [height], names=("height",), record=made.make_record("geometry"))
    paths = []
    for name, array, day, orbit in zip("ab", arrays, (made.DAY_1, made.DAY_2), orbits):
        tags = {
            "ORBIT": orbit.to_json(),
            "SCENE_START_S": "-20",
            "SCENE_STOP_S": "20",
            "GEOMETRY": "geometry.tif",
            "MEAN_HEIGHT_M": "1000",
            "LOOKS_PER_PIXEL": "0.8",
        }
        record = made.make_record("scene", reference=day)
        paths.append(made.write(folder / f"{name}.tif", GRID, [array], record=record, tags=tags))
    return {"paths": paths, "arrays": arrays, "orbits": orbits, "height": height, "folder": folder}


def job_for(scenes, tmp_path, **changes):
    reference, secondary = scenes["paths"]
    outputs = {name: str(tmp_path / f"{name}.tif") for name in ("output", "coherence", "baseline")}
    return InterferogramJob(**{"reference": reference, "secondary": secondary, **outputs, **changes})


@pytest.mark.parametrize("looks", [(1, 1), (3, 2), (5, 4)])
def test_multilook_pair_is_the_mean_of_the_products(looks):
    a, b = made.speckle(np.random.default_rng(2), (31, 42), 0.5)
    interferogram_, coherence = multilook_pair(a, b, Looks(*looks))
    rows, cols = 31 // looks[0], 42 // looks[1]
    for row, col in ((0, 0), (rows - 1, cols - 1), (rows // 2, 1)):
        cell = np.s_[row * looks[0] : (row + 1) * looks[0], col * looks[1] : (col + 1) * looks[1]]
        product = a[cell].astype(complex) * b[cell].conj()
        power = (np.abs(a[cell]) ** 2).sum() * (np.abs(b[cell]) ** 2).sum()
        assert interferogram_[row, col] == pytest.approx(product.mean(), rel=1e-5)
        assert coherence[row, col] == pytest.approx(abs(product.sum()) / np.sqrt(power), rel=1e-5)
    assert interferogram_.shape == coherence.shape == (rows, cols)
    assert (interferogram_.dtype, coherence.dtype) == (np.complex64, np.float32)


def test_the_compiled_sums_are_those_of_the_plain_twin():
    a, b = made.speckle(np.random.default_rng(3), (40, 33), 0.5)
    a[4:9, 3:20], b[20, 7], a[30, 30] = 0.0, np.nan, np.inf
    for ours, plain in zip(multilook.sum_cells(a, b, 5, 3), multilook.sum_cells_plain(a, b, 5, 3)):
        np.testing.assert_allclose(ours, plain, rtol=1e-12, atol=1e-12)


@pytest.mark.parametrize("coherence", [0.0, 0.3, 0.5, 0.7, 0.9])
def test_coherence_follows_theory(coherence):
    # 16 looks, 62,500 cells: the standard error of the mean is below 0.0006.
    a, b = made.speckle(np.random.default_rng(4), (1000, 1000), coherence)
    estimate = multilook_pair(a, b, Looks(4, 4))[1]
    assert estimate.mean() == pytest.approx(expected_coherence(coherence, 16.0), abs=0.003)


def test_a_window_widens_the_coherence_estimate():
    a, b = made.speckle(np.random.default_rng(5), (300, 300), 0.4)
    wide = multilook_pair(a, b, Looks(1, 1), window=5)[1]
    assert wide[2:-2, 2:-2].mean() == pytest.approx(expected_coherence(0.4, 25.0), abs=0.005)
    part = np.s_[100:105, 50:55]
    cross = abs((a[part].astype(complex) * b[part].conj()).sum())
    power = np.sqrt((np.abs(a[part]) ** 2).sum() * (np.abs(b[part]) ** 2).sum())
    assert wide[102, 52] == pytest.approx(cross / power, rel=1e-5)


def test_coherence_is_untouched_by_brightness_and_constant_phase():
    a, b = made.speckle(np.random.default_rng(6), (40, 40), 0.6)
    plain = multilook_pair(a, b, Looks(4, 4))[1]
    changed = multilook_pair(a * np.complex64(30.0j), b * np.complex64(0.01), Looks(4, 4))[1]
    np.testing.assert_allclose(changed, plain, rtol=1e-5)


def test_missing_samples_are_left_out_and_stay_in_their_cell():
    a = np.full((8, 8), 2.0 + 0.0j, np.complex64)
    b = np.full((8, 8), 0.0 + 3.0j, np.complex64)
    a[0, 0], b[1, 1], a[0:4, 4:8], b[4:6, 0:4], a[6, 0] = np.nan, 0.0, 0.0, 0.0, np.nan
    interferogram_, coherence = multilook_pair(a, b, Looks(4, 4))
    # Two of 16 samples missing; all missing; more than half missing; none missing.
    np.testing.assert_allclose(interferogram_, [[-6.0j, 0.0], [0.0, -6.0j]], rtol=1e-6)
    np.testing.assert_allclose(coherence, [[1.0, np.nan], [np.nan, 1.0]], rtol=1e-6)


def test_the_result_does_not_depend_on_strips(monkeypatch):
    a, b = made.speckle(np.random.default_rng(8), (120, 50), 0.6)
    whole = multilook_pair(a, b, Looks(2, 1), window=3)
    monkeypatch.setattr(multilook, "_CELLS_AT_ONCE", 350)
    for ours, theirs in zip(multilook_pair(a, b, Looks(2, 1), window=3), whole):
        assert ours.tobytes() == theirs.tobytes()


def test_a_pair_becomes_interferogram_coherence_and_baseline(scenes, tmp_path):
    result = form_interferogram(job_for(scenes, tmp_path, looks_x=4, looks_y=5), Silent())
    expected = multilook_pair(*scenes["arrays"], Looks(5, 4), window=3)
    np.testing.assert_array_equal(made.read(tmp_path / "output.tif"), expected[0])
    np.testing.assert_array_equal(made.read(tmp_path / "coherence.tif"), expected[1])
    assert made.read(tmp_path / "output.tif").shape == (32, 32)
    record = Record.from_tags(made.tags_of(tmp_path / "output.tif"), "output")
    assert (record.product, record.reference, record.secondary) == ("interferogram", made.DAY_1, made.DAY_2)
    assert record.looks == pytest.approx(16.0)  # 20 pixels of 0.8 looks
    assert record.history[-1].tool == "interferogram"
    assert record.history[-1].parameters["coherence_window"] == 3
    assert set(record.history[-1].inputs) == {"reference", "secondary", "geometry"}
    coherence = Record.from_tags(made.tags_of(tmp_path / "coherence.tif"), "coherence")
    assert (coherence.product, coherence.looks) == ("coherence", pytest.approx(144.0))
    assert result.values["BPERP"] == record.baseline_perpendicular_m
    assert Path(result.values["VIEW"]).is_file()


def test_the_baseline_is_that_of_the_orbits(scenes, tmp_path):
    form_interferogram(job_for(scenes, tmp_path, looks_x=4, looks_y=5), Silent())
    baseline = made.read(tmp_path / "baseline.tif")
    # The offset is 300 m to the right and 40 m up; at look angle a its part along increasing a is 300 cos a + 40 sin a.
    # The look angle follows from the triangle of orbit, ground and Earth's centre.
    grid = GRID.multilook(Looks(5, 4))
    orbit = scenes["orbits"][0]
    seen = geometry.view(orbit.arc(-20.0, 20.0), grid, 1000.0)
    lon, lat = geometry.grid_to_lonlat(grid, np.array([16.0]), np.array([16.0]))
    ground = geometry.lonlat_to_ecef(np.radians(lon), np.radians(lat), 1000.0)[0]
    sensor = orbit.interpolate(float(seen.time_s[16, 16]))[0]
    look = np.arccos(np.dot(sensor, sensor - ground) / np.linalg.norm(sensor) / np.linalg.norm(sensor - ground))
    # The offset vectors are those of the middle of the orbit: 0.1 m covers the turn over a few seconds.
    assert abs(baseline[16, 16]) == pytest.approx(300.0 * np.cos(look) + 40.0 * np.sin(look), abs=0.5)


def test_raw_phase_is_that_of_the_slant_ranges(scenes, tmp_path):
    reference, secondary = scenes["orbits"]
    for kind in ("differential", "raw"):
        folder = tmp_path / kind
        folder.mkdir()
        form_interferogram(job_for(scenes, folder, looks_x=2, looks_y=2, kind=kind), Silent())
    grid = GRID.multilook(Looks(2, 2))
    height = multilook.average_blocks(scenes["height"].astype(np.float32), Looks(2, 2))
    first = geometry.locate(reference.arc(-20.0, 20.0), grid, height).slant_range_m
    second = geometry.locate(secondary.arc(-20.0, 20.0), grid, height).slant_range_m
    removed = made.read(tmp_path / "raw" / "output.tif") * made.read(tmp_path / "differential" / "output.tif").conj()
    error = np.angle(removed * np.exp(-4j * np.pi / made.WAVELENGTH_M * (second - first)))
    assert np.abs(error).max() < 1e-4


def test_flattened_phase_is_that_of_topography(scenes, tmp_path):
    for kind in ("differential", "flattened"):
        folder = tmp_path / kind
        folder.mkdir()
        form_interferogram(job_for(scenes, folder, kind=kind), Silent())
    phasor = (
        made.read(tmp_path / "flattened" / "output.tif") * made.read(tmp_path / "differential" / "output.tif").conj()
    )
    baseline = made.read(tmp_path / "differential" / "baseline.tif").astype(float)
    seen = geometry.view(scenes["orbits"][0].arc(-20.0, 20.0), GRID, scenes["height"])
    # phi = -(4 pi / lambda) B h / (R sin theta) to first order; the look angle moves by h / (R sin theta), 0.004 rad
    # here, which changes 1 / sin theta by 1 % from foot to top.
    expected = -4 * np.pi / made.WAVELENGTH_M * baseline * scenes["height"]
    expected /= seen.slant_range_m * np.sin(seen.incidence_rad)
    assert np.abs(expected).max() > 50.0
    error = np.angle(phasor * np.exp(-1j * expected))
    assert np.abs(error).max() < 0.01 * np.abs(expected).max()


def test_flat_earth_series_has_the_same_bits_every_time(scenes):
    fits = [fit_flat_earth(scenes["orbits"], (-20.0, 20.0), "right", GRID).coefficients.tobytes() for _ in range(40)]
    assert len(set(fits)) == 1


def test_flat_earth_series_is_exact(scenes):
    orbits = scenes["orbits"]
    big = replace(GRID, pixel_x=600.0, pixel_y=600.0)
    flat = fit_flat_earth(orbits, (-20.0, 20.0), "right", big)
    part = big.crop(Window(70, 60, 10, 10))
    # On the ellipsoid itself the point is the pixel.
    exact = geometry.pair_geometry(*orbits, (-20.0, 20.0), "right", part, 0.0).range_difference_m
    np.testing.assert_allclose(flat_range_difference(flat, part, 0.0), exact, atol=1e-6)


def test_swapped_scenes_are_exchanged_and_it_is_said(scenes, tmp_path):
    listener = made.Listener()
    first, second = scenes["paths"]
    form_interferogram(job_for(scenes, tmp_path, reference=second, secondary=first, looks_x=2, looks_y=2), listener)
    np.testing.assert_array_equal(made.read(tmp_path / "output.tif"), multilook_pair(*scenes["arrays"], Looks(2, 2))[0])
    assert any("exchanged" in text for text in listener.messages)


@pytest.mark.parametrize("side", [64, 16])
def test_tiles_do_not_show(scenes, tmp_path, monkeypatch, side):
    form_interferogram(job_for(scenes, tmp_path, looks_x=1, looks_y=2), Silent())
    whole = [made.read(tmp_path / f"{name}.tif").tobytes() for name in ("output", "coherence")]
    baseline = made.read(tmp_path / "baseline.tif")
    monkeypatch.setattr(interferogram, "_tile_size", lambda looks: (side, side))
    form_interferogram(job_for(scenes, tmp_path, looks_x=1, looks_y=2), Silent())
    assert [made.read(tmp_path / f"{name}.tif").tobytes() for name in ("output", "coherence")] == whole
    # The surface of the Earth is fitted patch by patch: a difference of one rounding is allowed.
    np.testing.assert_allclose(made.read(tmp_path / "baseline.tif"), baseline, rtol=2e-7)


def test_without_geometry_raster_the_mean_height_is_used_and_said(scenes, tmp_path):
    paths = []
    for path, day, orbit in zip(scenes["paths"], (made.DAY_1, made.DAY_2), scenes["orbits"]):
        tags = {"ORBIT": orbit.to_json(), "SCENE_START_S": "-20", "SCENE_STOP_S": "20", "MEAN_HEIGHT_M": "250"}
        record = made.make_record("scene", reference=day)
        paths.append(made.write(tmp_path / Path(path).name, GRID, [made.read(path)], record=record, tags=tags))
    listener = made.Listener()
    form_interferogram(job_for(scenes, tmp_path, reference=paths[0], secondary=paths[1]), listener)
    assert any("250 m" in text for text in listener.messages)
    exact = geometry.pair_geometry(*scenes["orbits"], (-20.0, 20.0), "right", GRID, 250.0)
    np.testing.assert_allclose(made.read(tmp_path / "baseline.tif"), exact.baseline_perpendicular_m, rtol=1e-6)


def test_inputs_stay_as_they_were_and_a_cancel_leaves_nothing(scenes, tmp_path):
    before = [Path(path).read_bytes() for path in scenes["paths"]]
    with pytest.raises(Cancelled):
        form_interferogram(job_for(scenes, tmp_path), made.Listener(cancel_after=1))
    assert not list(tmp_path.iterdir())
    assert [Path(path).read_bytes() for path in scenes["paths"]] == before


def test_empty_pixels_stay_empty(scenes, tmp_path):
    array = made.read(scenes["paths"][0])
    array[40:60, 30:70], array[100, 100] = 0.0, np.nan
    tags = made.tags_of(scenes["paths"][0])
    hole = made.write(tmp_path / "hole.tif", GRID, [array], record=made.make_record("scene"), tags=tags)
    form_interferogram(job_for(scenes, tmp_path, reference=hole, kind="raw", coherence_window=3), Silent())
    output, coherence = (made.read(tmp_path / f"{name}.tif") for name in ("output", "coherence"))
    missing = ~(np.abs(array) > 0.0)
    np.testing.assert_array_equal(output == 0.0, missing)
    np.testing.assert_array_equal(np.isnan(coherence), missing)


def changed_scene(scenes, tmp_path, **changes):
    record = replace(made.make_record("scene", reference=made.DAY_2), **changes)
    array = made.read(scenes["paths"][1])
    return made.write(tmp_path / "other.tif", GRID, [array], record=record, tags={"LOOKS_PER_PIXEL": "1"})


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"reference": made.DAY_1}, "same scene"),
        ({"wavelength_m": 0.031}, "wavelength"),
        ({"heading_rad": np.radians(-13.0)}, "another track"),
        ({"incidence_rad": np.radians(41.0)}, "another track"),
        ({"look_side": "left"}, "another track"),
        ({"product": "coherence"}, "of kind 'coherence'"),
        ({}, "carries no orbit"),
    ],
)
def test_scenes_that_do_not_make_a_pair_are_refused(scenes, tmp_path, changes, words):
    other = changed_scene(scenes, tmp_path, **changes)
    with pytest.raises(InputError, match=words):
        form_interferogram(job_for(scenes, tmp_path, secondary=other), Silent())
    assert [path.name for path in tmp_path.iterdir()] == ["other.tif"]


def test_another_grid_is_refused(scenes, tmp_path):
    grid = made.utm_grid(160, 129)
    record = made.make_record("scene", reference=made.DAY_2)
    other = made.write(tmp_path / "other.tif", grid, [np.ones(grid.shape, complex)], record=record)
    with pytest.raises(GridMismatchError, match="SECONDARY"):
        form_interferogram(job_for(scenes, tmp_path, secondary=other), Silent())


def test_scenes_without_orbits_still_interfere(scenes, tmp_path):
    other = changed_scene(scenes, tmp_path)
    result = form_interferogram(job_for(scenes, tmp_path, secondary=other, baseline=None), Silent())
    assert result.values["BPERP"] is None
    assert "BASELINE" not in result.values


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"looks_x": 0}, "LOOKS_X"),
        ({"kind": "unflat"}, "KIND"),
        ({"coherence_window": 4}, "COHERENCE_WINDOW"),
        ({"looks_y": 500}, "do not fit"),
    ],
)
def test_bad_parameters_give_one_sentence(scenes, tmp_path, changes, words):
    with pytest.raises(InputError, match=words):
        form_interferogram(job_for(scenes, tmp_path, **changes), Silent())
    assert not list(tmp_path.iterdir())
