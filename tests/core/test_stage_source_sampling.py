"""The stages that prepare data for an inversion: points of a quadtree, and the noise of a map."""

import numpy as np
import pytest
from quakesar.core.conventions import Record
from quakesar.core.errors import EmptyOutputError, InputError
from quakesar.core.grids import MapGrid
from quakesar.core.progress import Silent
from quakesar.core.raster import Band, RasterWriter, crs_from_text
from quakesar.core.source.frame import LocalFrame
from quakesar.core.source.noise import NoiseModel
from quakesar.core.source.stages.covariance import NoiseJob, measure_noise
from quakesar.core.source.stages.thinning import FIELDS, ThinningJob, thin_displacement

FRAME = LocalFrame(58.35, 29.0)
SIZE, PIXEL_M = 256, 200.0
GRID = MapGrid(SIZE, SIZE, -25600.0, 25600.0, PIXEL_M, PIXEL_M, crs_from_text(FRAME.definition))
LOOK = np.array([0.384, -0.066, 0.92]) / np.linalg.norm([0.384, -0.066, 0.92])


def write(path, *bands, grid=GRID, record=None, names=("displacement los",), tags=None):
    with RasterWriter(
        path, grid, [Band(n, "m") for n in names], np.float32, record, tags=tags, may_be_constant=True
    ) as writer:
        writer.write_all(*(np.asarray(band, dtype=np.float32) for band in bands))
    return str(path)


def looks(path, factor=1.0, grid=GRID):
    bands = [np.full(grid.shape, factor * v) for v in LOOK]
    return write(path, *bands, grid=grid, names=("east", "north", "up"))


def bump():
    """Motion that falls off around the middle; some of the map is missing."""
    x, y = np.meshgrid(GRID.x(np.arange(SIZE)), GRID.y(np.arange(SIZE)))
    motion = 0.5 * np.exp(-(x**2 + y**2) / (2.0 * 4e3**2))
    motion[:20] = np.nan
    return motion


def columns(table):
    return {name: np.array(column) for (name, _), column in zip(table.fields, zip(*table.rows))}


@pytest.fixture
def paths(tmp_path):
    return write(tmp_path / "displacement.tif", bump()), looks(tmp_path / "geometry.tif")


def test_points_carry_what_an_inversion_needs(paths):
    result = thin_displacement(ThinningJob(*paths, count=300, correlated_m=0.004, white_m=0.02), Silent())
    table = result.tables["OUTPUT"]
    assert tuple(name for name, _ in table.fields) == FIELDS
    found = columns(table)
    assert 150 < len(table.rows) <= 300
    assert result.values["POINTS"] == len(table.rows)
    np.testing.assert_allclose([found[n][0] for n in ("east", "north", "up")], LOOK, atol=1e-6)
    np.testing.assert_allclose(found["sigma"], np.sqrt(0.004**2 + 0.02**2 / found["count"]))
    # The squares hold every valid pixel once, so their weighted mean is that of the map.
    valid = bump()[np.isfinite(bump())]
    assert found["count"].sum() == valid.size
    assert np.average(found["displacement"], weights=found["count"]) == pytest.approx(valid.mean(), rel=1e-5)
    assert set(np.round(found["size"] / PIXEL_M, 2)) <= {4, 8, 16, 32, 64, 128}
    place = np.array([[float(v) for v in g[len("POINT (") : -1].split()] for g in table.geometries])
    near = np.hypot(*place.T) < 6e3
    assert found["size"][near].mean() < 0.5 * found["size"][~near].mean()
    cells = result.tables["CELLS"]
    assert len(cells.geometries) == len(table.rows)
    corner = cells.geometries[0][len("POLYGON ((") :].split(",")
    west, east = float(corner[0].split()[0]), float(corner[1].split()[0])
    assert east - west == pytest.approx(found["size"][0], rel=1e-4)


def test_a_threshold_replaces_the_count(paths):
    result = thin_displacement(ThinningJob(*paths, count=10, threshold_m=0.02), Silent())
    assert result.values["SPLIT_THRESHOLD"] == 0.02
    found = columns(result.tables["OUTPUT"])
    assert (found["spread"][found["size"] > 4.1 * PIXEL_M] <= 0.02).all()


def test_areas_are_left_out_and_the_geometry_is_found_by_tag(tmp_path):
    looks(tmp_path / "geometry.tif")
    displacement = write(tmp_path / "d.tif", bump(), tags={"GEOMETRY": "geometry.tif"})
    square = ((-4e3, -4e3), (4e3, -4e3), (4e3, 4e3), (-4e3, 4e3))
    result = thin_displacement(ThinningJob(displacement, exclude=(square,), count=400), Silent())
    place = np.array([[float(v) for v in g[7:-1].split()] for g in result.tables["OUTPUT"].geometries])
    assert (np.abs(place).max(axis=1) > 3.8e3).all()


def test_a_finer_geometry_is_averaged(tmp_path, paths):
    fine = MapGrid(2 * SIZE, 2 * SIZE, GRID.west, GRID.north, PIXEL_M / 2, PIXEL_M / 2, GRID.crs_wkt)
    result = thin_displacement(ThinningJob(paths[0], looks(tmp_path / "fine.tif", grid=fine), count=100), Silent())
    found = columns(result.tables["OUTPUT"])
    np.testing.assert_allclose(found["up"], LOOK[2], atol=1e-6)


def test_bad_maps_get_a_sentence(tmp_path, paths):
    with pytest.raises(InputError, match="GEOMETRY is empty"):
        thin_displacement(ThinningJob(paths[0], count=100), Silent())
    with pytest.raises(InputError, match="unit vector"):
        thin_displacement(ThinningJob(paths[0], looks(tmp_path / "degrees.tif", 57.3), count=100), Silent())
    centimetres = write(tmp_path / "cm.tif", 100.0 * bump())
    with pytest.raises(InputError, match="centimetres"):
        thin_displacement(ThinningJob(centimetres, paths[1], count=100), Silent())
    record = Record("unwrapped", None, None, "ENVISAT", 0.0562356, "right", 3.3, 0.4)
    with pytest.raises(InputError, match="kind 'unwrapped'"):
        thin_displacement(ThinningJob(write(tmp_path / "u.tif", bump(), record=record), paths[1], count=100), Silent())
    lower, upper = bump(), np.where(np.arange(SIZE)[:, None] < SIZE // 2, 1.0, np.nan)
    lower[: SIZE // 2] = np.nan
    names = ("east", "north", "up")
    elsewhere = write(tmp_path / "upper.tif", *(v * upper * np.ones(GRID.shape) for v in LOOK), names=names)
    with pytest.raises(EmptyOutputError, match="overlap"):
        thin_displacement(ThinningJob(write(tmp_path / "lower.tif", lower), elsewhere, count=100), Silent())
    with pytest.raises(InputError, match="both 0"):
        thin_displacement(ThinningJob(*paths, count=100, correlated_m=0.0, white_m=0.0), Silent())
    with pytest.raises(InputError, match="Neither COUNT"):
        thin_displacement(ThinningJob(*paths), Silent())
    with pytest.raises(InputError, match="powers of two"):
        thin_displacement(ThinningJob(*paths, count=100, smallest=3), Silent())


# --- noise

TRUTH = NoiseModel(0.007, 3e3, 0.003)


def noisy(seed=1, ramp=0.0):
    """A periodic field with an exponential covariance, by the spectrum of the covariance, plus white noise."""
    rng = np.random.default_rng(seed)
    step = np.minimum(np.arange(SIZE), SIZE - np.arange(SIZE)) * PIXEL_M
    covariance = TRUTH.correlated_m**2 * np.exp(-np.hypot(*np.meshgrid(step, step)) / TRUTH.range_m)
    spectrum = np.maximum(np.fft.fft2(covariance).real, 0.0)
    field = np.fft.ifft2(np.sqrt(spectrum) * np.fft.fft2(rng.normal(size=(SIZE, SIZE)))).real
    field += TRUTH.white_m * rng.normal(size=field.shape)
    return field + ramp * np.arange(SIZE)


@pytest.mark.parametrize("ramp", [0.0, 1e-4])
def test_noise_of_a_known_field(tmp_path, ramp):
    """The range scatters by a third from map to map; the standard deviations by a few percent of 1 / sqrt(cells)."""
    path = write(tmp_path / "d.tif", noisy(ramp=ramp))
    result = measure_noise(NoiseJob(path), Silent())
    assert result.values["CORRELATED"] == pytest.approx(TRUTH.correlated_m, rel=0.2)
    assert result.values["WHITE"] == pytest.approx(TRUTH.white_m, rel=0.2)
    assert result.values["RANGE"] == pytest.approx(TRUTH.range_m, rel=0.4)
    page = result.values["HTML_TEXT"]
    assert "data:image/png" in page
    assert "Range a" in page
    found = columns(result.tables["OUTPUT"])
    np.testing.assert_allclose(found["semivariance"] + found["covariance"], result.values["VARIANCE"])
    assert result.values == measure_noise(NoiseJob(path), Silent()).values


def test_the_earthquake_is_masked(tmp_path):
    motion = np.nan_to_num(bump())
    path = write(tmp_path / "d.tif", noisy() + motion)
    circle = tuple((1.6e4 * np.sin(a), 1.6e4 * np.cos(a)) for a in np.linspace(0, 2 * np.pi, 60))
    masked = measure_noise(NoiseJob(path, (circle,)), Silent()).values
    assert masked["CORRELATED"] == pytest.approx(TRUTH.correlated_m, rel=0.35)
    assert measure_noise(NoiseJob(path), Silent()).values["VARIANCE"] > 10.0 * masked["VARIANCE"]


def test_the_matrix_of_points(tmp_path):
    path = write(tmp_path / "d.tif", noisy())
    lon, lat = FRAME.to_geographic(np.array([0.0, 1e3, 9e3]), np.array([0.0, 0.0, 5e3]))
    points = tuple((float(x), float(y), 0.0, n) for x, y, n in zip(lon, lat, (1, 4, 16)))
    job = NoiseJob(path, points=points, matrix=str(tmp_path / "c.csv"))
    values = measure_noise(job, Silent()).values
    matrix = np.loadtxt(job.matrix, delimiter=",")
    model = NoiseModel(values["CORRELATED"], values["RANGE"], values["WHITE"])
    np.testing.assert_allclose(np.diag(matrix), model.correlated_m**2 + model.white_m**2 / np.array([1, 4, 16]))
    assert matrix[0, 1] == pytest.approx(float(model.covariance(1e3)), rel=1e-5)
    assert matrix[0, 2] == pytest.approx(float(model.covariance(np.hypot(9e3, 5e3))), rel=1e-4)
    np.testing.assert_array_equal(matrix, matrix.T)


def test_bad_noise_jobs_get_a_sentence(tmp_path):
    path = write(tmp_path / "d.tif", noisy())
    with pytest.raises(InputError, match="without POINTS"):
        measure_noise(NoiseJob(path, matrix="m.csv"), Silent())
    with pytest.raises(InputError, match="centimetres"):
        measure_noise(NoiseJob(write(tmp_path / "mm.tif", 1e4 * noisy())), Silent())
    with pytest.raises(InputError, match="LONGEST"):
        measure_noise(NoiseJob(path, longest_m=-1.0), Silent())
    everywhere = ((-1e5, -1e5), (1e5, -1e5), (1e5, 1e5), (-1e5, 1e5))
    with pytest.raises(EmptyOutputError):
        measure_noise(NoiseJob(path, (everywhere,)), Silent())
    with pytest.raises(EmptyOutputError, match="one value"):
        measure_noise(NoiseJob(write(tmp_path / "c.tif", np.zeros(GRID.shape)), ramp=False), Silent())
    job = NoiseJob(path, points=((58.35, 29.0, 0.0, 1),) * 4001, matrix=str(tmp_path / "m.csv"))
    with pytest.raises(InputError, match="thin the map"):
        measure_noise(job, Silent())


def test_a_large_map_leaves_points_for_where_the_ground_moved():
    from quakesar.core.source.stages.thinning import _largest

    # 20 x 23 squares of 128 would cover the map, more than the points that are wanted
    assert _largest((2559, 2887), 400) == 512
    assert _largest((500, 500), 400) == 128
    assert _largest((2559, 2887), None) == 128
