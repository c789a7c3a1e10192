"""Components from lines of sight: planted motion, the published look vectors of Bam, and two real tracks."""

import made_products as made
import numpy as np
import pytest
from pyproj import Transformer
from quakesar.core import decomposition
from quakesar.core.decomposition import DecomposeJob, WarpedRaster, decompose
from quakesar.core.errors import Cancelled, InputError
from quakesar.core.grids import MapGrid, Window
from quakesar.core.kernels.decomposition import condition_number, interpolate_strain, null_direction, solve_components
from quakesar.core.progress import Silent
from quakesar.core.raster import Raster
from scipy.spatial import cKDTree

# Line of sight (east, north, up) of the Bam passes as published; normalised, since they are printed to three digits.
DESCENDING = np.array([0.384, -0.066, 0.920]) / np.linalg.norm([0.384, -0.066, 0.920])
ASCENDING = np.array([-0.332, -0.057, 0.942]) / np.linalg.norm([-0.332, -0.057, 0.942])
GRID = made.utm_grid(40, 50, pixel=100.0)


def bump(grid, *, east=600_000.0 + 2500.0, north=3_230_000.0 - 2000.0, width=900.0):
    """Smooth motion (east, north, up) in metres at the pixel centres."""
    x, y = np.meshgrid(grid.x(np.arange(grid.cols)), grid.y(np.arange(grid.rows)))
    u, v = (x - east) / width, (y - north) / width
    shape = np.exp(-0.5 * (u**2 + v**2))
    return 0.3 * u * shape, -0.5 * v * shape, 0.25 * shape


def write_pass(folder, name, grid, look, motion, *, record=None):
    los = sum(part * m for part, m in zip(look, motion))
    geometry = [np.full(grid.shape, part) for part in look]
    return (
        made.write(folder / f"{name}.tif", grid, [los], record=record),
        made.write(folder / f"{name}_geometry.tif", grid, geometry, names=("east", "north", "up")),
    )


def run(folder, passes, progress=None, **changes):
    inputs, geometries = zip(*passes)
    values = {"inputs": inputs, "geometries": geometries, "east": str(folder / "e.tif"), "up": str(folder / "u.tif")}
    return decompose(DecomposeJob(**{**values, **changes}), progress or Silent())


def stack(looks, shape=(3, 4)):
    return np.stack([np.broadcast_to(np.reshape(look, (3, 1, 1)), (3, *shape)) for look in looks])


def test_east_and_up_are_exact_without_northward_motion(tmp_path):
    east, _, up = bump(GRID)
    motion = east, np.zeros(GRID.shape), up
    passes = [write_pass(tmp_path, n, GRID, look, motion) for n, look in (("d", DESCENDING), ("a", ASCENDING))]
    run(tmp_path, passes)
    assert made.tags_of(tmp_path / "u.tif")["DISPLACEMENT_SIGN"] == "positive = up"
    # specs/dinsar.md section 4: 1e-6 m; what is left is float32 of the files.
    np.testing.assert_allclose(made.read(tmp_path / "e.tif"), east, atol=1e-6)
    np.testing.assert_allclose(made.read(tmp_path / "u.tif"), up, atol=1e-6)


def test_three_components_with_a_north_model_are_exact(tmp_path):
    motion = bump(GRID)
    passes = [write_pass(tmp_path, n, GRID, look, motion) for n, look in (("d", DESCENDING), ("a", ASCENDING))]
    model = made.write(tmp_path / "model.tif", GRID, [motion[1]])
    run(tmp_path, passes, north=model, north_output=str(tmp_path / "n.tif"))
    for name, truth in zip("enu", motion):
        np.testing.assert_allclose(made.read(tmp_path / f"{name}.tif"), truth, atol=1e-6)


def test_three_components_with_offsets_along_the_flight_are_exact(tmp_path):
    motion = bump(GRID)
    heading = np.radians(-167.0)
    along = np.sin(heading) * motion[0] + np.cos(heading) * motion[1]
    passes = [write_pass(tmp_path, n, GRID, look, motion) for n, look in (("d", DESCENDING), ("a", ASCENDING))]
    for record, given in ((made.make_record("displacement"), None), (None, heading)):
        offsets = made.write(tmp_path / "along.tif", GRID, [along], record=record)
        more = {"azimuth": offsets, "azimuth_heading_rad": given, "north_output": str(tmp_path / "n.tif")}
        run(tmp_path, passes, **more)
        for name, truth in zip("enu", motion):
            np.testing.assert_allclose(made.read(tmp_path / f"{name}.tif"), truth, atol=2e-6)


def stations(count, motion, sigma=(0.002, 0.002, 0.006)):
    """Stations over the map with the motion that a function of x and y gives."""
    rng = np.random.default_rng(12)
    to_degrees = Transformer.from_crs("EPSG:32640", "EPSG:4326", always_xy=True)
    x, y = rng.uniform(600_000.0, 605_000.0, count), rng.uniform(3_226_000.0, 3_230_000.0, count)
    return tuple((*to_degrees.transform(a, b), *motion(a, b), *sigma) for a, b in zip(x, y))


def strained(x, y):
    """East, north, up of uniform strain, metres."""
    u, v = (x - 602_500.0) / 1e4, (y - 3_228_000.0) / 1e4
    return 0.3 * u - 0.1 * v, 0.2 + 0.4 * u + 0.2 * v, 0.05 * u


def test_stations_through_a_local_strain_model_give_the_north(tmp_path):
    x, y = np.meshgrid(GRID.x(np.arange(GRID.cols)), GRID.y(np.arange(GRID.rows)))
    motion = strained(x, y)
    passes = [write_pass(tmp_path, n, GRID, look, motion) for n, look in (("d", DESCENDING), ("a", ASCENDING))]
    outputs = {"north_output": str(tmp_path / "n.tif"), "uncertainty": str(tmp_path / "s.tif")}
    run(tmp_path, passes, gnss=stations(8, strained), gnss_reach_m=3000.0, **outputs)
    # Uniform strain is the model; the plane of the stations is not conformal to 1e-4 of 0.2 m over 5 km.
    for name, truth in zip("enu", motion):
        np.testing.assert_allclose(made.read(tmp_path / f"{name}.tif"), truth, atol=1e-4)
    # The north comes from the stations alone: a few of 2 mm each.
    sigma_north = made.read(tmp_path / "s.tif", 2)
    assert 0.0006 < sigma_north.min() < sigma_north.max() < 0.01
    flat = tuple((*row[:4], None, *row[5:7], None) for row in stations(8, strained))
    run(tmp_path, passes, gnss=flat, gnss_reach_m=3000.0, **outputs)
    np.testing.assert_allclose(made.read(tmp_path / "u.tif"), motion[2], atol=1e-4)


def test_strain_through_stations_is_weighted_least_squares():
    rng = np.random.default_rng(3)
    places, sigma, motion = rng.uniform(-9.0, 9.0, (6, 2)), rng.uniform(0.5, 2.0, 6), rng.standard_normal(6)
    wanted = np.array([[1.0, 2.0], places[2]])
    value, deviation = interpolate_strain(wanted, places, motion, sigma, 4.0)
    for k, place in enumerate(wanted):
        offset = places - place
        design = np.concatenate([np.ones((6, 1)), offset], axis=1)
        weight = np.diag(np.exp(-np.hypot(*offset.T) / 4.0) / sigma**2)
        covariance = np.linalg.inv(design.T @ weight @ design)
        assert value[k] == pytest.approx((covariance @ design.T @ weight @ motion)[0])
        assert deviation[k] == pytest.approx(np.sqrt(covariance[0, 0]))


def test_the_bias_of_a_neglected_north_is_told(tmp_path):
    truth = np.full(GRID.shape, 0.1), np.full(GRID.shape, 1.0), np.full(GRID.shape, 0.2)
    passes = [write_pass(tmp_path, n, GRID, look, truth) for n, look in (("d", DESCENDING), ("a", ASCENDING))]
    passes[0] = (made.write(tmp_path / "d.tif", GRID, [made.read(passes[0][0]) + 1e-3 * bump(GRID)[0]]), passes[0][1])
    listener = made.Listener()
    values = run(tmp_path, passes, listener).values
    # 2 x 2 system by hand: the columns of north in the basis of east and up.
    expected = np.linalg.solve([DESCENDING[[0, 2]], ASCENDING[[0, 2]]], [DESCENDING[1], ASCENDING[1]])
    assert values["BIAS_EAST"] == pytest.approx(expected[0], abs=1e-6)
    assert values["BIAS_UP"] == pytest.approx(expected[1], abs=1e-6)
    assert np.mean(made.read(tmp_path / "u.tif")) - 0.2 == pytest.approx(expected[1], abs=2e-3)
    assert f"{10.0 * expected[1]:+.2f} cm" in listener.warnings[0]


def test_covariance_is_that_of_many_noisy_repeats():
    rng = np.random.default_rng(5)
    looks, sigma = stack([DESCENDING, ASCENDING, (0.6, -0.1, 0.79)], (200, 200)), np.array([0.01, 0.02, 0.015])
    truth = np.array([0.3, 0.0, -0.2])
    values = np.einsum("kirc,i->krc", looks, truth) + sigma[:, None, None] * rng.standard_normal((3, 200, 200))
    found = solve_components(values, looks, np.broadcast_to(sigma[:, None, None], values.shape), with_north=False)
    scatter = np.cov(found.motion_m[0].ravel(), found.motion_m[2].ravel())
    # 40 000 draws: a variance is known to sqrt(2 / 40000) = 0.7 %.
    np.testing.assert_allclose(found.covariance_m2[:, :, 0, 0], scatter, rtol=0.03, atol=2e-7)


def test_weighted_solution_and_covariance_are_those_of_the_normal_equations():
    rng = np.random.default_rng(9)
    looks, values, sigma = (
        rng.standard_normal((4, 3, 6, 5)),
        rng.standard_normal((4, 6, 5)),
        rng.uniform(0.01, 1, (4, 6, 5)),
    )
    found = solve_components(values, looks, sigma, with_north=True, max_condition=1e6)
    for row, col in np.ndindex(6, 5):
        design, weight = looks[:, :, row, col], np.diag(sigma[:, row, col] ** -2.0)
        covariance = np.linalg.inv(design.T @ weight @ design)
        motion = covariance @ design.T @ weight @ values[:, row, col]
        np.testing.assert_allclose([part[row, col] for part in found.motion_m], motion, rtol=1e-7, atol=1e-9)
        np.testing.assert_allclose(found.covariance_m2[:, :, row, col], covariance, rtol=1e-7, atol=1e-12)


def test_a_poor_input_counts_less():
    looks = stack([DESCENDING, ASCENDING, ASCENDING])
    values = np.einsum("kirc,i->krc", looks, np.array([0.1, 0.0, 0.1]))
    values[2] += 0.5
    sigma = np.broadcast_to(np.array([0.01, 0.01, 100.0])[:, None, None], values.shape)
    found = solve_components(values, looks, sigma, with_north=False)
    np.testing.assert_allclose(found.motion_m[0], 0.1, atol=1e-6)


def test_condition_number_and_null_direction():
    eye = np.eye(3)
    looks = stack([eye[0], eye[2]])
    assert condition_number(np.diag([1.0, 4.0])) == pytest.approx(2.0)
    assert condition_number(np.diag([0.0, 4.0])) == np.inf
    design = np.random.default_rng(1).standard_normal((7, 5, 3))
    for count in (2, 3):
        part = design[..., :count]
        np.testing.assert_allclose(condition_number(part.swapaxes(1, 2) @ part), np.linalg.cond(part), rtol=1e-9)
    np.testing.assert_allclose(null_direction(looks)[:, 0, 0], eye[1], atol=1e-12)
    cross = np.cross(DESCENDING, ASCENDING)
    cross /= np.linalg.norm(cross) * np.sign(cross[1])
    np.testing.assert_allclose(null_direction(stack([DESCENDING, ASCENDING]))[:, 1, 2], cross, atol=1e-9)
    assert np.isnan(null_direction(looks[:1])).all()


def test_pixels_seen_once_or_from_one_direction_are_empty():
    looks = stack([DESCENDING, ASCENDING, DESCENDING])
    values = np.ones((3, 3, 4))
    values[1, 0, 0] = np.nan
    values[:2, 1, 1] = np.nan
    found = solve_components(values, looks, np.full(values.shape, 0.01), with_north=False)
    empty = np.isnan(found.motion_m[0])
    assert empty[0, 0]
    assert empty[1, 1]
    assert empty.sum() == 2


def test_uncertainty_bands(tmp_path):
    motion = bump(GRID)
    passes = [write_pass(tmp_path, n, GRID, look, motion) for n, look in (("d", DESCENDING), ("a", ASCENDING))]
    run(tmp_path, passes, uncertainty=str(tmp_path / "s.tif"), sigma_m=0.02)
    design = np.array([DESCENDING[[0, 2]], ASCENDING[[0, 2]]])
    covariance = 0.02**2 * np.linalg.inv(design.T @ design)
    with Raster(tmp_path / "s.tif") as raster:
        names = list(raster.band_names())
    assert names[:4] == ["standard deviation east", "standard deviation up", "covariance east up", "condition number"]
    expected = [np.sqrt(covariance[0, 0]), np.sqrt(covariance[1, 1]), covariance[0, 1], np.linalg.cond(design)]
    for band, value in enumerate(expected, start=1):
        np.testing.assert_allclose(made.read(tmp_path / "s.tif", band), value, rtol=1e-5)


def test_passes_on_other_grids_and_projections(tmp_path):
    east, _, up = bump(GRID)
    motion = east, np.zeros(GRID.shape), up
    first = write_pass(tmp_path, "d", GRID, DESCENDING, motion)
    wide = made.utm_grid(200, 260, pixel=25.0, west=599_700.0, north=3_230_400.0)
    fine = bump(wide)
    second = write_pass(tmp_path, "a", wide, ASCENDING, (fine[0], 0.0 * fine[0], fine[2]))
    run(tmp_path, [first, second])
    # The mean over a pixel of 100 m of a bump 900 m wide differs from its middle by h^2/24 f'': 2e-4 of 0.3 m.
    np.testing.assert_allclose(made.read(tmp_path / "e.tif"), east, atol=5e-4)
    degrees = tmp_path / "a_degrees.tif"
    made.gdal.Warp(str(degrees), second[0], dstSRS="EPSG:4326", resampleAlg="cubic", dstNodata=np.nan).FlushCache()
    run(tmp_path, [first, (str(degrees), second[1])])
    inner = slice(2, -2), slice(2, -2)
    np.testing.assert_allclose(made.read(tmp_path / "e.tif")[inner], east[inner], atol=2e-3)


def test_a_larger_pixel_is_an_average(tmp_path):
    motion = bump(GRID)
    motion = motion[0], 0.0 * motion[0], motion[2]
    passes = [write_pass(tmp_path, n, GRID, look, motion) for n, look in (("d", DESCENDING), ("a", ASCENDING))]
    run(tmp_path, passes, pixel_size=500.0)
    means = motion[2].reshape(8, 5, 10, 5).mean(axis=(1, 3))
    np.testing.assert_allclose(made.read(tmp_path / "u.tif"), means, atol=1e-6)


def test_a_hole_does_not_grow(tmp_path):
    coarse = made.utm_grid(20, 25, pixel=200.0)
    values = np.ones(GRID.shape)
    values[10:12, 10:12] = np.nan
    values[30, 30] = np.nan
    with WarpedRaster(made.write(tmp_path / "hole.tif", GRID, [values]), coarse, "INPUTS") as warped:
        found = warped.read(Window(0, 0, 20, 25))
    empty = np.argwhere(np.isnan(found)).tolist()
    assert empty == [[5, 5]]
    assert np.nanmax(np.abs(found - 1.0)) < 1e-6


def test_tiles_do_not_show(tmp_path, monkeypatch):
    motion = bump(GRID)
    first = write_pass(tmp_path, "d", GRID, DESCENDING, motion)
    wide = made.utm_grid(130, 160, pixel=37.0, west=599_900.0, north=3_230_200.0)
    second = write_pass(tmp_path, "a", wide, ASCENDING, bump(wide))
    run(tmp_path, [first, second])
    whole = made.read(tmp_path / "e.tif")
    monkeypatch.setattr(decomposition, "_TILE", (16, 16))
    run(tmp_path, [first, second])
    np.testing.assert_array_equal(made.read(tmp_path / "e.tif"), whole)


def test_swapped_geometries_are_noticed(tmp_path):
    motion = bump(GRID)
    incidence = np.arccos(0.92)
    records, looks = [], []
    for heading in (np.radians(-167.0), np.radians(-13.0)):
        records.append(made.make_record("displacement", heading_rad=heading))
        looks.append((-np.sin(incidence) * np.cos(heading), np.sin(incidence) * np.sin(heading), 0.92))
    passes = [
        write_pass(tmp_path, n, GRID, look, motion, record=record) for n, look, record in zip("da", looks, records)
    ]
    run(tmp_path, passes)
    swapped = [(passes[0][0], passes[1][1]), (passes[1][0], passes[0][1])]
    with pytest.raises(InputError, match="in the order"):
        run(tmp_path, swapped)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"inputs": ("one.tif",), "geometries": ()}, "two or more"),
        ({"geometries": ("one.tif",)}, "GEOMETRIES holds 1"),
        ({"sigma_m": 0.0}, "SIGMA"),
        ({"max_condition": 0.5}, "MAX_CONDITION"),
        ({"north_output": "n.tif"}, "NORTH_OUTPUT"),
        ({"geometries": ()}, "does not name"),
        ({"gnss": stations(2, strained)}, "at least three"),
    ],
)
def test_bad_parameters_give_one_sentence(tmp_path, changes, words):
    passes = [write_pass(tmp_path, n, GRID, look, bump(GRID)) for n, look in (("d", DESCENDING), ("a", ASCENDING))]
    with pytest.raises(InputError, match=words):
        run(tmp_path, passes, **changes)


def test_one_direction_twice_is_refused_and_leaves_no_file(tmp_path):
    passes = [write_pass(tmp_path, n, GRID, DESCENDING, bump(GRID)) for n in "ab"]
    with pytest.raises(InputError, match="different enough"):
        run(tmp_path, passes)
    assert not (tmp_path / "e.tif").exists()


def test_a_cancel_leaves_no_file(tmp_path):
    passes = [write_pass(tmp_path, n, GRID, look, bump(GRID)) for n, look in (("d", DESCENDING), ("a", ASCENDING))]
    with pytest.raises(Cancelled):
        run(tmp_path, passes, made.Listener(cancel_after=0))
    assert not list(tmp_path.glob("[eu].tif*"))


def planted(grid, offset, east=0.0, north=0.0):
    """A plane: constant in the middle, and the change from there to the eastern and northern edge."""
    x = np.linspace(-1.0, 1.0, 2 * grid.cols + 1)[1::2]
    y = np.linspace(1.0, -1.0, 2 * grid.rows + 1)[1::2]
    return offset + east * x + north * y[:, None]


def write_bent_passes(folder, motion_of, trends):
    """Two passes on two grids, each with its own plane."""
    wide = made.utm_grid(200, 260, pixel=25.0, west=599_700.0, north=3_230_400.0)
    passes = []
    for name, look, grid, trend in zip("da", (DESCENDING, ASCENDING), (GRID, wide), trends):
        x, y = np.meshgrid(grid.x(np.arange(grid.cols)), grid.y(np.arange(grid.rows)))
        motion = motion_of(x, y)
        path, geometry = write_pass(folder, name, grid, look, motion)
        bent = sum(part * m for part, m in zip(look, motion)) + planted(grid, *trend)
        passes.append((made.write(path, grid, [bent]), geometry))
    return passes


def test_offset_and_ramp_of_every_track_are_taken_off_by_stations(tmp_path):
    """Tracks on two grids with planes of decimetres: the stations tell them, and the components come out as planted."""
    x, y = np.meshgrid(GRID.x(np.arange(GRID.cols)), GRID.y(np.arange(GRID.rows)))
    truth = strained(x, y)
    passes = write_bent_passes(tmp_path, strained, ((0.12, 0.05, -0.03), (-0.08, 0.02, 0.04)))
    outputs = {"north_output": str(tmp_path / "n.tif"), "gnss": stations(12, strained), "gnss_reach_m": 3000.0}
    listener = made.Listener()
    run(tmp_path, passes, listener, trend="ramp", **outputs)
    # The second plane ends at the edges of a wider map, which a bilinear average over 4 pixels keeps.
    for name, part in zip("enu", truth):
        np.testing.assert_allclose(made.read(tmp_path / f"{name}.tif"), part, atol=2e-4)
    told = [text for text in listener.messages if text.startswith("Input")]
    assert "offset +12.00 cm" in told[0]
    assert "ramp +10.00 cm from west to east and -6.00 cm from south to north" in told[0]
    assert "from 12 points" in told[1]
    # Without the trend the planes are in the result, though the stations pull at it.
    run(tmp_path, passes, **outputs)
    assert np.abs(made.read(tmp_path / "u.tif") - truth[2]).max() > 0.02


def test_one_bad_station_hardly_moves_the_offset(tmp_path):
    passes = write_bent_passes(tmp_path, strained, ((0.12,), (-0.08,)))
    rows = stations(15, strained)
    bad = ((*rows[0][:2], 3.0, 0.0, 2.0, *rows[0][5:]), *rows[1:])
    x, y = np.meshgrid(GRID.x(np.arange(GRID.cols)), GRID.y(np.arange(GRID.rows)))
    model = made.write(tmp_path / "model.tif", GRID, [strained(x, y)[1]])
    run(tmp_path, passes, gnss=bad, gnss_use="trend", trend="offset", north=model)
    for name, part in zip("eu", strained(x, y)[::2]):
        np.testing.assert_allclose(made.read(tmp_path / f"{name}.tif"), part, atol=3e-3)


def test_offset_and_ramp_from_ground_that_did_not_move(tmp_path):
    """The bump is left out by the mask; without stations the trend comes from the rest."""
    passes = write_bent_passes(tmp_path, bump_at, ((0.05, 0.03, 0.02), (-0.04, -0.02, 0.05)))
    still = (np.abs(bump(GRID, width=500.0)[2]) < 1e-4).astype(float)
    mask = made.write(tmp_path / "still.tif", GRID, [still])
    sigma = str(tmp_path / "s.tif")
    run(tmp_path, passes, trend="ramp", stable_area=mask, uncertainty=sigma, sigma_m=0.01)
    east, _, up = bump(GRID, width=500.0)
    # The mean over a pixel of 100 m of a bump 500 m wide: 1e-3 of 0.3 m; the rest is the rim of the bump.
    np.testing.assert_allclose(made.read(tmp_path / "e.tif"), east, atol=2e-3)
    np.testing.assert_allclose(made.read(tmp_path / "u.tif"), up, atol=2e-3)
    # 1 cm at each of some thousand pixels: a plane is known to fractions of a millimetre, and that is added.
    design = np.array([DESCENDING[[0, 2]], ASCENDING[[0, 2]]])
    plain = 0.01 * np.sqrt(np.linalg.inv(design.T @ design)[1, 1])
    assert (made.read(sigma, 2) >= plain * (1.0 - 1e-6)).all()
    assert made.read(sigma, 2).max() < 1.02 * plain


def bump_at(x, y):
    """The bump without its northward part, at map coordinates."""
    u, v = (x - 602_500.0) / 500.0, (y - 3_228_000.0) / 500.0
    shape = np.exp(-0.5 * (u**2 + v**2))
    return 0.3 * u * shape, 0.0 * shape, 0.25 * shape


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"trend": "curve"}, "TREND is 'curve'"),
        ({"trend": "offset"}, "nothing tells it"),
        ({"trend": "ramp", "gnss": stations(3, strained)}, "choose a simpler trend"),
    ],
)
def test_a_trend_that_nothing_tells_is_refused(tmp_path, changes, words):
    passes = [write_pass(tmp_path, n, GRID, look, bump(GRID)) for n, look in (("d", DESCENDING), ("a", ASCENDING))]
    with pytest.raises(InputError, match=words):
        run(tmp_path, passes, **changes)
    assert not (tmp_path / "e.tif").exists()


def read_gamma(folder, name, scale):
    """A LiCSBAS raster and its grid from the parameter file."""
    header = dict(
        line.split(":", 1) for line in (folder / f"{name.split('.')[0]}.par").read_text().splitlines() if ":" in line
    )
    cols, rows = int(header["width"]), int(header["nlines"])
    west, north = (float(header[key].split()[0]) for key in ("corner_lon", "corner_lat"))
    step = float(header["post_lon"].split()[0])
    wgs84 = made.osr.SpatialReference()
    wgs84.ImportFromEPSG(4326)
    grid = MapGrid(rows, cols, west - step / 2, north + step / 2, step, step, wgs84.ExportToWkt())
    values = np.fromfile(folder / name, "<f4").reshape(rows, cols).astype(float) * scale
    return np.where(values == 0.0, np.nan, values), grid


def test_the_north_anatolian_fault_moves_right_laterally(shared_data, tmp_path):
    folder = shared_data / "naf_interseismic_licsbas" / "data"
    passes = []
    for track in ("087A_04904_121313", "167D_04884_131212"):
        velocity, grid = read_gamma(folder, f"{track}.vel.mskd", 1e-3)
        look = [read_gamma(folder, f"{track}.{part}", 1.0)[0] for part in "ENU"]
        passes.append(
            (
                made.write(tmp_path / f"{track}.tif", grid, [velocity]),
                made.write(tmp_path / f"{track}_look.tif", grid, look, names=("east", "north", "up")),
            )
        )
    values = run(tmp_path, passes, sigma_m=0.002).values
    assert values["SOLVED"] > 30.0
    # Incidence near 39 degrees: the ratio of up to east in the look vectors, 0.78 / 0.63.
    assert 1.05 < values["CONDITION"] < 1.5
    east = made.read(tmp_path / "e.tif")
    lines = (folder / "naf_trace.xy").read_text().splitlines()
    trace = np.array([line.split()[:2] for line in lines if line.strip()[:1] not in ("", ">", "#")], dtype=float)
    grid = read_gamma(folder, "087A_04904_121313.vel.mskd", 1.0)[1]
    lon, lat = np.meshgrid(grid.x(np.arange(grid.cols)), grid.y(np.arange(grid.rows)))
    order = np.argsort(trace[:, 0])
    distance = lat - np.interp(lon, trace[order, 0], trace[order, 1])
    inside = (lon > trace[:, 0].min()) & (lon < trace[:, 0].max())
    north = np.nanmedian(east[inside & (distance > 0.3) & (distance < 0.9)])
    south = np.nanmedian(east[inside & (distance < -0.3) & (distance > -0.9)])
    # Right-lateral, 2 to 2.5 cm a year far from the fault (Reilinger et al. 2006): Anatolia, south, moves west.
    assert -0.030 < south - north < -0.010
    # Upward motion is no plate's: its step is small beside that of east.
    up = made.read(tmp_path / "u.tif")
    step = np.nanmedian(up[inside & (distance > 0.3) & (distance < 0.9)]) - np.nanmedian(
        up[inside & (distance < -0.3) & (distance > -0.9)]
    )
    assert abs(step) < 0.3 * (north - south)


def test_ridgecrest_at_the_points_that_both_tracks_have(shared_data):
    """Mw 7.1 of 2019, right-lateral on a plane that strikes 40 degrees west of north (Ross et al. 2019)."""
    tables = [
        np.loadtxt(shared_data / "ridgecrest2019_s1" / name) for name in ("t64_asc_edit.lltnde", "t71_des.lltnde")
    ]
    scale = np.array([np.cos(np.radians(35.7)), 1.0]) * 111.2
    tree = cKDTree(tables[1][:, :2] * scale)
    near, index = tree.query(tables[0][:, :2] * scale, distance_upper_bound=1.0)
    pairs = np.isfinite(near)
    assert pairs.sum() > 400
    first, second = tables[0][pairs], tables[1][index[pairs]]
    values = 1e-3 * np.stack([first[:, 6], second[:, 6]])[:, None]
    looks = np.stack([first[:, 3:6].T, second[:, 3:6].T])[:, :, None]
    found = solve_components(values, looks, np.full(values.shape, 0.01), with_north=False)
    east, up = found.motion_m[0][0], found.motion_m[2][0]
    assert 1.0 < np.median(found.condition) < 1.5
    # The middle of the rupture, and the distance to its north-eastern side.
    offset = (first[:, :2] - (-117.58, 35.75)) * scale
    across = offset @ (np.cos(np.radians(40.0)), np.sin(np.radians(40.0)))
    along = offset @ (-np.sin(np.radians(40.0)), np.cos(np.radians(40.0)))
    close = np.abs(along) < 15.0
    north_east, south_west = (close & (side * across > 1.0) & (side * across < 12.0) for side in (1.0, -1.0))
    assert min(north_east.sum(), south_west.sum()) > 30
    # Right-lateral: seen from either side the other moves to the right, so that the north-east moves south-east.
    assert 0.3 < np.median(east[north_east]) - np.median(east[south_west]) < 2.0
    assert abs(np.median(up[north_east]) - np.median(up[south_west])) < 0.3
    null = null_direction(looks)[:, 0]
    assert (null[1] > 0.95).all(), "what both tracks miss is nearly north"
