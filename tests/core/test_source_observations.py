"""Observations: reading of tracks, their errors, whitening, offsets and planes."""

from dataclasses import replace

import numpy as np
import pytest
from quakesar.core.errors import FormatError, InputError
from quakesar.core.source.frame import LocalFrame
from quakesar.core.source.noise import NoiseModel, covariance_matrix
from quakesar.core.source.observations import (
    cholesky_factors,
    doubts,
    offset_and_ramp_columns,
    tabulate_points,
    whiten,
)
from quakesar.core.source.tracks import frame_of_tracks, read_tracks

LOOK = np.array([0.384, -0.066, 0.921]) / np.linalg.norm([0.384, -0.066, 0.921])
FRAME = LocalFrame(58.35, 29.03)
NOISE = NoiseModel(0.007, 8e3, 0.003)


def rows(look=LOOK, *, motion=None, sigma=0.004, seed=0, count=30):
    rng = np.random.default_rng(seed)
    lon, lat = 58.35 + 0.2 * rng.uniform(-1, 1, count), 29.03 + 0.2 * rng.uniform(-1, 1, count)
    values = 0.1 * rng.normal(size=count) if motion is None else motion
    return tuple((x, y, d, *look, sigma, 200.0, 16.0) for x, y, d in zip(lon, lat, values))


def read(*tracks, **options):
    return read_tracks(tracks, FRAME, **options)


def track(name="A", **options):
    return (name, "motion", rows(**options), None)


def test_places_are_metres_around_the_middle_and_sigma_is_kept():
    found = read(track())
    frame = frame_of_tracks((track(),))
    assert frame.longitude_deg == pytest.approx(58.35, abs=0.05)
    assert np.abs(found.east_m).max() == pytest.approx(0.2 * 97.4e3, rel=0.1)  # 97.4 km for a degree at 29 N
    assert found.kinds == ("los",)
    assert np.allclose(found.sigma_m, 0.004)
    assert np.allclose(np.linalg.norm(found.look, axis=1), 1.0, atol=1e-15)


def test_rounded_look_vectors_are_normalised_and_others_refused():
    assert np.allclose(np.linalg.norm(read(track(look=(0.384, -0.066, 0.920))).look, axis=1), 1.0)
    with pytest.raises(InputError, match=r"A look vector of 'A' is 1.5.* long, but it must be a unit vector"):
        read(track(look=1.5 * LOOK))
    with pytest.raises(InputError, match="no look vectors: the fields east, north and up"):
        read(track(look=(None, None, None)))


def test_centimetres_are_refused():
    with pytest.raises(
        InputError, match=r"'A' holds displacements up to 25 and metres are wanted.*convert centimetres"
    ):
        read(track(motion=np.linspace(-5.0, 25.0, 30)))


def test_small_motion_in_centimetres_is_doubted():
    odd = doubts(read(track(motion=np.linspace(-8.0, 8.0, 30)), noise=NOISE))
    assert len(odd) == 1
    assert "check that it is in metres, not centimetres" in odd[0]


def test_two_tracks_in_different_conventions_are_named():
    with pytest.raises(InputError, match="'B' point from the sensor to the ground and those of 'A' from the ground"):
        read(track("A"), track("B", look=-LOOK))
    with pytest.raises(InputError, match="look vectors of 'B' point down"):
        read(track("B", look=-LOOK))
    values = 0.1 * np.sin(np.arange(30.0))
    with pytest.raises(InputError, match="'A' and 'B' have opposite signs where they should agree"):
        read(track("A", motion=values), track("B", motion=-values))
    assert read(track("A", motion=values), track("B", motion=values)).count == 60


def test_look_vectors_in_the_order_north_east_are_doubted():
    swapped = LOOK[[1, 0, 2]]
    assert any("order east, north, up" in text for text in doubts(read(track(look=swapped), noise=NOISE)))


def test_independent_points_are_doubted_and_correlated_ones_not():
    assert any("taken as independent" in text for text in doubts(read(track())))
    assert doubts(read(track(), noise=NOISE)) == []


def test_missing_values():
    with pytest.raises(InputError, match="OBSERVATIONS holds no point"):
        frame_of_tracks((("A", "motion", (), None),))
    with pytest.raises(InputError, match="have no displacement: the field displacement"):
        read(track(motion=[None] * 30))
    motion = [None, *np.zeros(29)]
    found = read(track(motion=motion, sigma=None))
    assert found.count == 29
    assert np.allclose(found.sigma_m, 0.005)


def test_horizontal_directions_are_offsets_and_stations_have_three():
    flight = (-0.17, -0.985, 0.0)
    assert read(track(look=np.array(flight) / np.linalg.norm(flight))).kinds == ("offset",)
    stations = ((58.3, 29.0, 0.1, -0.2, 0.03, 0.002, 0.002, 0.01), (58.4, 29.1, 0.0, 0.1, None, None, 0.001, None))
    found = read(("G", "gnss", stations, None))
    assert found.displacement_m.tolist() == [0.1, -0.2, 0.03, 0.0, 0.1]
    assert np.array_equal(found.look, np.eye(3)[[0, 1, 2, 0, 1]])
    assert np.allclose(found.sigma_m, [0.002, 0.002, 0.01, 0.005, 0.001])
    with pytest.raises(InputError, match="stations of 'G' have no motion"):
        read(("G", "gnss", ((58.3, 29.0, None, None, None, None, None, None),), None))


def test_covariance_of_a_file_is_used_in_the_order_of_the_points(tmp_path):
    points = rows(count=12)
    points = (points[0], (*points[1][:2], None, *points[1][3:]), *points[2:])  # the second has no displacement
    rng = np.random.default_rng(2)
    matrix = 1e-5 * (np.eye(12) + 0.1 * np.cov(rng.normal(size=(12, 40))))
    path = tmp_path / "c.csv"
    np.savetxt(path, matrix, delimiter=",", fmt="%.12e")
    found = read_tracks((("A", "motion", points, str(path)),), FRAME)
    keep = np.arange(12) != 1
    assert np.allclose(found.covariance[0], matrix[np.ix_(keep, keep)], rtol=1e-9)


def test_bad_covariances_are_one_sentence(tmp_path):
    path = tmp_path / "c.csv"
    path.write_text("a,b\n")
    with pytest.raises(FormatError, match=r"c.csv is not a covariance"):
        read_tracks((("A", "motion", rows(), str(path)),), FRAME)
    np.savetxt(path, np.eye(4), delimiter=",")
    with pytest.raises(InputError, match=r"c.csv is 4 x 4 and 'A' has 30 points"):
        read_tracks((("A", "motion", rows(), str(path)),), FRAME)
    np.savetxt(path, np.eye(30) + np.eye(30, k=1), delimiter=",")
    with pytest.raises(InputError, match="not symmetric"):
        read_tracks((("A", "motion", rows(), str(path)),), FRAME)
    np.savetxt(path, np.ones((30, 30)) - 2 * np.eye(30), delimiter=",")
    with pytest.raises(InputError, match="'A' is not positive definite"):
        cholesky_factors(read_tracks((("A", "motion", rows(), str(path)),), FRAME))


def test_noise_model_makes_the_covariance_of_squares():
    found = read(track(), noise=NOISE)
    expected = covariance_matrix(
        NOISE, found.east_m, found.north_m, sizes_m=np.full(30, 200.0), counts=np.full(30, 16.0)
    )
    assert np.allclose(found.covariance[0], expected)


def test_whitened_covariance_is_the_identity():
    found = read(track(), noise=NOISE)
    both = read(track(), track("B", seed=3), noise=NOISE)
    mixed = replace(both, covariance=(found.covariance[0], np.full(30, 0.004**2)))
    factors = cholesky_factors(mixed)
    whole = np.zeros((60, 60))
    whole[:30, :30], whole[30:, 30:] = mixed.covariance[0], np.diag(mixed.covariance[1])
    half = whiten(factors, whole)
    assert np.allclose(whiten(factors, half.T), np.eye(60), atol=1e-9)  # L^-1 C L^-T
    values = np.arange(60.0)
    kept = values.copy()
    white = whiten(factors, values)
    assert np.array_equal(values, kept)
    assert white @ white == pytest.approx(values @ np.linalg.solve(whole, values), rel=1e-9)


def test_offsets_and_planes_of_each_track():
    stations = ("G", "gnss", ((58.3, 29.0, 0.1, -0.2, 0.03, None, None, None),), None)
    found = read(track("A"), track("B", seed=3), stations)
    columns, labels = offset_and_ramp_columns(found, "plane")
    assert labels == tuple((k, word) for k in (0, 1) for word in ("offset", "east", "north"))
    assert not columns[:30, 3:].any()
    assert not columns[60:].any()
    assert columns[:30, 0].tolist() == [1.0] * 30
    assert columns[:30, 1].min() == pytest.approx(-1.0)
    assert columns[:30, 1].max() == pytest.approx(1.0)
    assert offset_and_ramp_columns(found, ("none", "offset", "none"))[1] == ((1, "offset"),)
    assert offset_and_ramp_columns(found, "none")[0].shape == (63, 0)
    with pytest.raises(InputError, match="The ramp is 'cubic'; choose one of none, offset, plane"):
        offset_and_ramp_columns(found, "cubic")


def test_table_of_the_points_adds_up_and_lies_where_it_was():
    points = rows()
    found = read(track())
    table = tabulate_points(found, FRAME, np.full(30, 0.02), np.full(30, 0.01))
    names = [name for name, _ in table.fields]
    row = dict(zip(names, table.rows[3]))
    assert row["residual"] == pytest.approx(row["displacement"] - 0.03)
    assert row["weighted"] == pytest.approx(row["residual"] / 0.004)
    place = [float(v) for v in table.geometries[3][7:-1].split()]
    assert place == pytest.approx(points[3][:2], abs=1e-8)
