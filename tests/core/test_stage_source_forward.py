"""The stages of models on maps: the specification's fixture, the library's own numbers, and closed forms."""

import numpy as np
import pytest
from quakesar.core.conventions import Record
from quakesar.core.errors import InputError
from quakesar.core.grids import MapGrid
from quakesar.core.progress import Silent
from quakesar.core.raster import Band, Raster, RasterWriter, crs_from_text
from quakesar.core.source.faults import Fault, split_fault
from quakesar.core.source.frame import LocalFrame
from quakesar.core.source.mechanism import mechanism_from_degrees
from quakesar.core.source.okada import internal_deformation, line_of_sight, surface_deformation
from quakesar.core.source.stages.coulomb import CoulombJob, stress_change
from quakesar.core.source.stages.drop import DropJob, compute_stress_drop
from quakesar.core.source.stages.forward import ForwardJob, forward_model, wrap_displacement
from quakesar.core.source.stages.strain import StrainJob, strain_field
from quakesar.core.source.stress import coulomb_stress_change, stress_from_strain

FRAME = LocalFrame(58.35, 29.0)
FAULT = Fault(0.0, 0.0, 2e3, 11e3, 10e3, *np.radians([357.0, 84.7, 173.5]), 2.5)
# The specification's fixture 3b (50 digits): east, north in km; east, north, up, LOS descending, LOS ascending in m.
GOLDEN = np.array([
    [5, -5, 2.472439661181e-01, -2.270830329964e-01, 1.760790755573e-01, 0.271921913, 0.096725225],
    [5, 5, -1.483614183489e-01, -1.944517421961e-01, -8.148169780317e-02, -0.119100132, -0.016416019],
    [-5, 5, -1.545623633558e-01, 1.583833218219e-01, 6.110599089796e-02, -0.013587735, 0.099848699],
    [-5, -5, 1.926894125788e-01, 2.009280400774e-01, -1.149405937053e-01, -0.045013862, -0.183699823],
    [2, -7, 1.443411659376e-01, -1.936586518860e-01, 1.566660878613e-01, 0.212341280, 0.110696731],
    [1.5, 0.5, 3.274200629488e-02, -2.467073807576e-01, 7.159373804965e-02, 0.094721857, 0.070633276],
])  # fmt: skip
# (N, E, U) of the seed; norms 0.99911 and 1.00042, and the fixture uses them as printed.
DESCENDING, ASCENDING = (0.384, -0.066, 0.920), (-0.332, -0.057, 0.942)


def feature(fault=FAULT, **changes):
    """A fault as a row of a table around its own place."""
    lon, lat = (float(v) for v in FRAME.to_geographic(fault.top_east_m, fault.top_north_m))
    strike, dip, rake = fault.mechanism.degrees()
    fields = {"longitude": lon, "latitude": lat, "strike": strike, "dip": dip, "rake": rake, "slip": fault.slip_m}
    fields.update(top_depth=fault.top_depth_m, length=fault.length_m, width=fault.width_m)
    fields.update(changes)
    return ("none", (), tuple(fields.items()))


def grid_of(half_m, pixel_m):
    """A grid in the local frame itself, so that pixel centres have round coordinates."""
    size = round(2.0 * half_m / pixel_m)
    return MapGrid(size, size, -half_m, half_m, pixel_m, pixel_m, crs_from_text(FRAME.definition))


def area(grid):
    return {"bounds": grid.bounds, "crs": FRAME.definition, "pixel_size": grid.pixel_x}


def local(grid):
    return np.meshgrid(grid.x(np.arange(grid.cols)), grid.y(np.arange(grid.rows)))


def read(path, band=1):
    with Raster(path) as raster:
        return raster.read(band=band)


@pytest.fixture
def geometry(tmp_path):
    """Write a geometry raster whose look vectors change across it; return a function of the grid and a factor."""

    def make(grid, factor=1.0, record=True):
        x, y = local(grid)
        angle = 0.4 + 1e-6 * x + 2e-6 * y
        look = factor * np.stack([np.sin(angle) * 0.98, -np.sin(angle) * 0.199, np.cos(angle)])
        look /= np.sqrt((look**2).sum(axis=0)) / factor
        look[:, 0, 0] = np.nan
        path = tmp_path / f"geometry_{factor}_{record}.tif"
        kept = Record("geometry", None, None, "ENVISAT", 0.0562356, "right", 3.3, 0.4) if record else None
        with RasterWriter(path, grid, [Band(n) for n in ("east", "north", "up")], np.float32, kept) as writer:
            writer.write_all(*look.astype(np.float32))
        return str(path)

    return make


def test_the_fixture_at_points():
    lon, lat = FRAME.to_geographic(1e3 * GOLDEN[:, 0], 1e3 * GOLDEN[:, 1])
    points = []
    for k, (x, y) in enumerate(zip(lon.tolist(), lat.tolist())):
        points += [(x, y, DESCENDING, float(GOLDEN[k, 5])), (x, y, ASCENDING, None)]
    result = forward_model(ForwardJob((feature(),), points=tuple(points)), Silent())
    rows = result.tables["PREDICTED"].rows
    found = np.array([row[:4] for row in rows])
    np.testing.assert_allclose(found[::2, :3], GOLDEN[:, 2:5], rtol=1e-9, atol=1e-11)
    # The library brings look vectors to unit length.
    np.testing.assert_allclose(found[::2, 3], GOLDEN[:, 5] / np.linalg.norm(DESCENDING), rtol=2e-8, atol=1e-9)
    np.testing.assert_allclose(found[1::2, 3], GOLDEN[:, 6] / np.linalg.norm(ASCENDING), rtol=2e-8, atol=1e-9)
    assert rows[0][5] == pytest.approx(GOLDEN[0, 5] - found[0, 3])
    assert rows[1][5] is None
    assert result.values["MOMENT"] == pytest.approx(8.25e18)
    assert result.values["MAGNITUDE"] == pytest.approx(6.544, abs=5e-4)


def test_the_fixture_on_a_map(tmp_path, geometry):
    grid = grid_of(10.5e3, 1e3)  # pixel centres on whole kilometres
    paths = {name: str(tmp_path / f"{name}.tif") for name in ("east", "north", "up")}
    forward_model(ForwardJob((feature(),), geometry=geometry(grid), **paths), Silent())
    x, y = local(grid)
    for e, n, *wanted in GOLDEN[:5, :5]:
        at = np.hypot(x - 1e3 * e, y - 1e3 * n) < 1.0
        assert at.sum() == 1
        found = [read(paths[name])[at][0] for name in paths]
        np.testing.assert_allclose(found, wanted, rtol=1e-6)  # of float32
    with Raster(paths["east"]) as raster:
        assert raster.tags["DIRECTION_VECTOR"] == "1 0 0"
        assert "PRODUCT" not in raster.tags


def test_los_is_the_librarys_and_fringes_are_its_phase(tmp_path, geometry):
    grid = grid_of(12e3, 400.0)
    look = geometry(grid)
    job = ForwardJob((feature(),), geometry=look, los=str(tmp_path / "los.tif"), fringes=str(tmp_path / "fringes.tif"))
    result = forward_model(job, Silent())
    vectors = np.stack([read(look, band).astype(float) for band in (1, 2, 3)])
    wanted = line_of_sight(*local(grid), vectors, FAULT)
    np.testing.assert_allclose(read(job.los), wanted, rtol=1e-6, atol=1e-9)
    assert np.isnan(read(job.los)[0, 0])
    assert result.values["RANGE"] == pytest.approx(np.nanmax(wanted) - np.nanmin(wanted), rel=1e-6)
    phase = np.angle(np.exp(-4j * np.pi / 0.0562356 * wanted))
    turn = np.angle(np.exp(1j * (read(job.fringes) - phase)))
    assert np.nanmax(np.abs(turn)) < 1e-4
    with Raster(job.los) as raster:
        assert raster.record.product == "displacement"
        assert raster.record.wavelength_m == 0.0562356
        assert raster.record.history[-1].tool == "okadaforward"
    with Raster(job.fringes) as raster:
        assert raster.record.product == "fringes"
        assert float(raster.tags["FRINGE_M"]) == pytest.approx(0.0281178)


def test_range_of_the_fixture_along_the_line_of_sight(tmp_path):
    """Specification 3b: on 42 x 42 km off the trace the descending range is 47.64 cm."""
    grid = grid_of(21e3, 200.0)
    path = tmp_path / "constant.tif"
    with RasterWriter(
        path, grid, [Band(n) for n in ("east", "north", "up")], np.float32, may_be_constant=True
    ) as writer:
        writer.write_all(*(np.full(grid.shape, v, np.float32) for v in DESCENDING))
    job = ForwardJob((feature(),), geometry=str(path), los=str(tmp_path / "los.tif"))
    forward_model(job, Silent())
    los = read(job.los) * np.linalg.norm(DESCENDING)
    off = los[np.abs(local(grid)[0]) > 1e3]
    assert off.max() - off.min() == pytest.approx(0.4764, abs=5e-4)


def test_many_patches_are_their_whole(tmp_path):
    grid = grid_of(9e3, 500.0)
    paths = [str(tmp_path / f"{name}.tif") for name in ("whole", "parts")]
    forward_model(ForwardJob((feature(),), **area(grid), up=paths[0]), Silent())
    patches = tuple(feature(patch) for patch in split_fault(FAULT, 8, 6))
    forward_model(ForwardJob(patches, **area(grid), up=paths[1]), Silent())
    np.testing.assert_allclose(read(paths[1]), read(paths[0]), atol=3e-5)  # frames around other middles are turned


def test_default_grid_reaches_the_far_field(tmp_path):
    path = str(tmp_path / "up.tif")
    forward_model(ForwardJob((feature(),), up=path, pixel_size=1000.0), Silent())
    with Raster(path) as raster:
        assert "UTM zone 40N" in raster.grid.crs_wkt
        values = raster.read()
    rim = np.concatenate([values[0], values[-1], values[:, 0], values[:, -1]])
    assert np.abs(rim).max() < 0.1 * np.abs(values).max()


def test_wrapping():
    los = np.array([0.0, 0.007, 0.014, 0.0281, -0.007, np.nan])
    phase = wrap_displacement(los, 0.028)
    np.testing.assert_allclose(phase[:2], [0.0, -0.5 * np.pi], atol=1e-12)
    assert phase[4] == pytest.approx(0.5 * np.pi)
    assert np.isnan(phase[5])
    assert np.nanmax(np.abs(phase)) <= np.pi


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"los": "l.tif"}, "LOS is asked for without GEOMETRY"),
        ({"fringes": "f.tif"}, "FRINGES are asked for without GEOMETRY"),
        ({"up": "u.tif", "poisson_ratio": 0.6}, "Poisson"),
        ({"up": "u.tif", "crs": "EPSG:nonsense"}, "not a coordinate reference system"),
        ({"up": "u.tif", "crs": "EPSG:4326", "bounds": (10.0, 29.0, 10.1, 29.1), "pixel_size": 0.01}, "half-space"),
        ({"up": "u.tif", "faults": (feature(top_depth=-1.0),)}, "above the surface"),
    ],
)
def test_bad_models_get_a_sentence(tmp_path, changes, sentence):
    changes = {k: str(tmp_path / v) if k in ("los", "fringes", "up") else v for k, v in changes.items()}
    with pytest.raises(InputError, match=sentence):
        forward_model(ForwardJob(**{"faults": (feature(),), "pixel_size": 2000.0, **changes}), Silent())
    assert list(tmp_path.iterdir()) == []


def test_look_vectors_that_are_not_unit(tmp_path, geometry):
    look = geometry(grid_of(5e3, 500.0), factor=57.3)
    with pytest.raises(InputError, match="unit vector"):
        forward_model(ForwardJob((feature(),), geometry=look, los=str(tmp_path / "los.tif")), Silent())
    assert not (tmp_path / "los.tif").exists()


def test_fringes_without_a_wavelength(tmp_path, geometry):
    look = geometry(grid_of(5e3, 500.0), record=False)
    with pytest.raises(InputError, match="does not name its wavelength"):
        forward_model(ForwardJob((feature(),), geometry=look, fringes=str(tmp_path / "f.tif")), Silent())
    job = ForwardJob((feature(),), geometry=look, fringes=str(tmp_path / "f.tif"), fringe_m=0.1)
    forward_model(job, Silent())
    with Raster(job.fringes) as raster:
        assert "PRODUCT" not in raster.tags


# --- strain


def test_strain_of_an_affine_motion_is_exact(tmp_path):
    grid = grid_of(5e3, 100.0)
    x, y = local(grid)
    for name, motion in (("e", 2e-5 * x - 3e-5 * y + 0.4), ("n", 1e-5 * x + 4e-5 * y)):
        with RasterWriter(tmp_path / f"{name}.tif", grid, [Band("m", "m")], np.float64) as writer:
            writer.write_all(motion)
    job = StrainJob(str(tmp_path / "t.tif"), east=str(tmp_path / "e.tif"), north=str(tmp_path / "n.tif"), window=3)
    result = strain_field(job, Silent())
    inner = np.s_[3:-3, 3:-3]
    wanted = (2e-5, 4e-5, -2e-5, -1e-5, 0.0, 0.0)  # ee, nn, uu = -(ee + nn) / 3 at nu 0.25, en, eu, nu
    for band, value in enumerate(wanted):
        np.testing.assert_allclose(read(job.output, band + 1)[inner], value, atol=3e-10)  # metres on an ellipsoid
    rows = result.tables["AXES"].rows
    half = np.hypot(1e-5, 1e-5)
    assert np.median([row[1] for row in rows[::2]]) == pytest.approx(3e-5 + half, rel=1e-5)
    assert np.median([row[1] for row in rows[1::2]]) == pytest.approx(3e-5 - half, rel=1e-5)
    # Extension toward N 22.5 W: tan 2a = 2 en / (nn - ee) = -1.
    assert np.median([row[2] for row in rows[::2]]) == pytest.approx(157.5, abs=1e-3)
    assert {row[0] for row in rows} == {"extension"}


def test_strain_of_faults_and_of_the_motion_they_make(tmp_path):
    """Specification: differences of a 100 m raster agree with the analytic gradients to 1 % off the fault."""
    grid = grid_of(8e3, 100.0)
    motion = {name: str(tmp_path / f"{name}.tif") for name in ("east", "north")}
    forward_model(ForwardJob((feature(),), **area(grid), **motion), Silent())
    paths = [str(tmp_path / f"strain{k}.tif") for k in range(2)]
    strain_field(StrainJob(paths[0], (feature(),), **area(grid), dilatation=str(tmp_path / "d.tif")), Silent())
    strain_field(StrainJob(paths[1], **motion), Silent())
    off = np.abs(local(grid)[0]) > 1e3
    off[:2] = off[-2:] = False
    for band in (1, 2, 3, 4):
        exact, differences = (read(path, band)[off] for path in paths)
        good = np.isfinite(differences)
        assert np.abs(differences - exact)[good].max() < 0.01 * np.abs(exact).max()
    assert np.abs(read(paths[0], 5)).max() < 1e-12  # no shear with the vertical at the surface
    tensor = sum(read(paths[0], band).astype(float) for band in (1, 2, 3))
    np.testing.assert_allclose(read(str(tmp_path / "d.tif")), tensor, rtol=1e-4, atol=1e-10)


def test_tilt_of_faults_and_of_the_motion_they_make(tmp_path):
    """The slope of the motion up, from faults to 1 % by differences; and it is rotation: the strain stays the same."""
    grid = grid_of(8e3, 100.0)
    motion = {name: str(tmp_path / f"{name}.tif") for name in ("east", "north", "up")}
    forward_model(ForwardJob((feature(),), **area(grid), **motion), Silent())
    paths = [str(tmp_path / f"{name}.tif") for name in ("exact", "measured", "t1", "t2", "flat")]
    strain_field(StrainJob(paths[2], (feature(),), **area(grid), tilt=paths[0]), Silent())
    strain_field(StrainJob(paths[3], **motion, tilt=paths[1]), Silent())
    strain_field(StrainJob(paths[4], east=motion["east"], north=motion["north"]), Silent())
    gradients = surface_deformation(*local(grid), FAULT).gradients
    off = np.abs(local(grid)[0]) > 1e3
    off[:2] = off[-2:] = False
    for band in (1, 2):
        exact, differences = (read(path, band)[off] for path in paths[:2])
        np.testing.assert_allclose(exact, gradients[2, band - 1][off], rtol=1e-5, atol=1e-12)
        good = np.isfinite(differences)
        assert np.abs(differences - exact)[good].max() < 0.01 * np.abs(exact).max()
    for band in range(1, 7):
        np.testing.assert_array_equal(read(paths[3], band), read(paths[4], band))


def test_a_gap_in_the_motion_up_costs_no_strain(tmp_path):
    grid = grid_of(5e3, 100.0)
    x, y = local(grid)
    up = 3e-5 * x - 2e-5 * y + 1e-9 * x * y
    up[20, 20] = np.nan
    for name, values in (("e", 1e-9 * x**2), ("n", 1e-9 * y**2), ("u", up)):
        with RasterWriter(tmp_path / f"{name}.tif", grid, [Band("m", "m")], np.float64) as writer:
            writer.write_all(values)
    motion = {name: str(tmp_path / f"{name[0]}.tif") for name in ("east", "north", "up")}
    job = StrainJob(str(tmp_path / "t.tif"), **motion, tilt=str(tmp_path / "tilt.tif"))
    strain_field(job, Silent())
    assert np.isfinite(read(job.output)).all()
    tilt = read(job.tilt)
    assert np.isnan(tilt[20, 19:22]).all()
    good = np.isfinite(tilt)
    np.testing.assert_allclose(tilt[good], (3e-5 + 1e-9 * y)[good], rtol=2e-4, atol=1e-9)
    north, there = read(job.tilt, 2), (-2e-5 + 1e-9 * x)
    good = np.isfinite(north)
    assert (~good).sum() == 3
    np.testing.assert_allclose(north[good], there[good], rtol=2e-4, atol=1e-9)


def test_strain_at_depth_is_the_librarys(tmp_path):
    grid = grid_of(9e3, 1500.0)
    job = StrainJob(str(tmp_path / "t.tif"), (feature(),), **area(grid), depth_m=1000.0, shear=str(tmp_path / "s.tif"))
    result = strain_field(job, Silent())
    wanted = internal_deformation(*local(grid), 1000.0, FAULT).strain
    for band, (i, j) in enumerate(((0, 0), (1, 1), (2, 2), (0, 1), (0, 2), (1, 2))):
        np.testing.assert_allclose(read(job.output, band + 1), wanted[i, j], rtol=1e-5, atol=1e-12)
    assert result.values["LARGEST_SHEAR"] == pytest.approx(np.nanmax(read(job.shear)), rel=1e-6)
    with Raster(job.output) as raster:
        assert raster.tags["PRODUCT"] == "strain"


def test_strain_wants_one_source(tmp_path):
    out = str(tmp_path / "t.tif")
    for job in (StrainJob(out), StrainJob(out, (feature(),), east="e.tif", north="n.tif")):
        with pytest.raises(InputError, match="either FAULTS"):
            strain_field(job, Silent())
    for job in (StrainJob(out, east="e.tif"), StrainJob(out, up="u.tif")):
        with pytest.raises(InputError, match="both EAST and NORTH"):
            strain_field(job, Silent())
    with pytest.raises(InputError, match="the slope of its UP"):
        strain_field(StrainJob(out, east="e.tif", north="n.tif", tilt="tilt.tif"), Silent())


def test_motion_in_centimetres_is_refused(tmp_path):
    grid = grid_of(5e3, 500.0)
    with RasterWriter(tmp_path / "cm.tif", grid, [Band("m", "m")], np.float32) as writer:
        writer.write_all((0.02 * local(grid)[0]).astype(np.float32))
    motion = {"east": str(tmp_path / "cm.tif"), "north": str(tmp_path / "cm.tif")}
    with pytest.raises(InputError, match=r"EAST holds values up to .* centimetres"):
        strain_field(StrainJob(str(tmp_path / "t.tif"), **motion), Silent())


# --- stress


VERTICAL = Fault(0.0, 0.0, 0.0, 20e3, 10e3, 0.0, 0.5 * np.pi, np.pi, 1.0)  # right-lateral, to the north


def test_lobes_of_a_strike_slip_fault(tmp_path):
    """Parallel faults: relaxed beside the rupture, loaded beyond its tips; symmetric under half a turn."""
    grid = grid_of(40e3, 2e3)
    job = CoulombJob(
        (feature(VERTICAL),), strike_deg=0.0, dip_deg=90.0, rake_deg=180.0, **area(grid), output=str(tmp_path / "c.tif")
    )
    result = stress_change(job, Silent())
    change = read(job.output)
    x, y = local(grid)
    beyond = (np.abs(x) < 2e3) & (np.abs(y) > 14e3) & (np.abs(y) < 20e3)
    beside = (np.abs(y) < 4e3) & (np.abs(x) > 2e3) & (np.abs(x) < 6e3)
    assert (change[beyond] > 0.0).all()
    assert (change[beside] < 0.0).all()
    np.testing.assert_allclose(change, change[::-1, ::-1], rtol=1e-3, atol=10.0)
    assert result.values["LARGEST"] == pytest.approx(np.nanmax(change))


def test_stress_on_planes_is_the_librarys(tmp_path):
    grid = grid_of(15e3, 2500.0)
    paths = {name: str(tmp_path / f"{name}.tif") for name in ("output", "shear", "normal", "planes", "tensor")}
    job = CoulombJob((feature(),), strike_deg=30.0, dip_deg=50.0, rake_deg=-80.0, depth_m=4e3, **area(grid), **paths)
    stress_change(job, Silent())
    stress = stress_from_strain(internal_deformation(*local(grid), 4e3, FAULT).strain)
    wanted = coulomb_stress_change(stress, mechanism_from_degrees(30.0, 50.0, -80.0), friction=0.4)
    for path, values in zip((job.output, job.shear, job.normal), wanted):
        np.testing.assert_allclose(read(path), values, rtol=1e-4, atol=1.0)
    assert np.nanmax(np.abs(read(job.planes, 2) - 50.0)) < 1e-4
    for number, (i, j) in enumerate(((0, 0), (1, 1), (2, 2), (0, 1), (0, 2), (1, 2))):
        np.testing.assert_allclose(read(job.tensor, number + 1), stress[i, j], rtol=1e-4, atol=1.0)


def test_optimal_planes_are_no_worse_than_any_fixed_one_far_from_the_fault(tmp_path):
    """Far away the regional stress decides: with friction 0.4 the planes stand 34.1 degrees from the compression."""
    grid = grid_of(60e3, 10e3)
    paths = {name: str(tmp_path / f"{name}.tif") for name in ("output", "planes")}
    weak = feature(VERTICAL, slip=0.001)
    job = CoulombJob((weak,), receiver="optimal", azimuth_deg=20.0, **area(grid), **paths)
    stress_change(job, Silent())
    strike, dip = read(job.planes, 1), read(job.planes, 2)
    angle = np.degrees(0.5 * np.arctan2(1.0, 0.4))
    away = np.abs((strike - 20.0 + 90.0) % 180.0 - 90.0)
    np.testing.assert_allclose(away, angle, atol=0.2)
    np.testing.assert_allclose(dip, 90.0, atol=0.2)


def test_change_on_a_receiving_fault(tmp_path):
    receiver = Fault(0.0, 20e3, 2e3, 8e3, 6e3, 0.0, 0.5 * np.pi, np.pi)
    result = stress_change(CoulombJob((feature(VERTICAL),), (feature(receiver, slip=None),)), Silent())
    table = result.tables["RECEIVERS_CHANGE"]
    row = dict(zip([name for name, _ in table.fields], table.rows[0]))
    centres = np.array([patch.point("centroid") for patch in split_fault(receiver, 12, 6)]).T
    stress = stress_from_strain(internal_deformation(*centres, VERTICAL).strain)
    wanted = coulomb_stress_change(stress, receiver.mechanism).coulomb_pa
    assert row["coulomb_mean"] == pytest.approx(wanted.mean(), rel=1e-4)
    assert row["coulomb_max"] == pytest.approx(wanted.max(), rel=1e-4)
    assert row["coulomb_min"] > 0.0
    assert row["length"] == pytest.approx(8e3)


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({}, "RECEIVER is fixed and RECEIVER_STRIKE, RECEIVER_DIP, RECEIVER_RAKE is empty"),
        ({"strike_deg": 0.0, "dip_deg": 91.0, "rake_deg": 0.0}, "between 0 and 90"),
        ({"receiver": "optimal"}, "AZIMUTH is empty"),
        ({"receiver": "optimal", "azimuth_deg": 0.0, "smallest_pa": 2e7}, "exceeds the greatest"),
        ({"receiver": "optimal", "azimuth_deg": 0.0, "smallest_pa": 5e6, "largest_pa": 5e6}, "same in all directions"),
        ({"receiver": "other"}, "fixed or optimal"),
        ({"strike_deg": 0.0, "dip_deg": 90.0, "rake_deg": 0.0, "friction": -1.0}, "friction"),
    ],
)
def test_bad_stress_jobs_get_a_sentence(tmp_path, changes, sentence):
    job = CoulombJob((feature(),), pixel_size=5e3, output=str(tmp_path / "c.tif"), **changes)
    with pytest.raises(InputError, match=sentence):
        stress_change(job, Silent())
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("length_km", "width_km", "circular_mpa", "strip_mpa"),
    [(10, 10, 20.5, 5.4), (15, 8, 15.6, 5.6), (20, 10, 7.2, 2.7)],
)
def test_stress_drop_of_bam(length_km, width_km, circular_mpa, strip_mpa):
    """Specification: 8.4e18 N m by the circular and by Knopoff's formula, to its printed digits."""
    size = (1e3 * length_km, 1e3 * width_km)
    slip = 8.4e18 / (3e10 * size[0] * size[1])
    fault = Fault(0.0, 0.0, 0.0, *size, 0.0, 0.5 * np.pi, np.pi, slip)
    result = compute_stress_drop(DropJob((feature(fault),)), Silent())
    assert result.values["CIRCULAR"] / 1e6 == pytest.approx(circular_mpa, abs=0.1)
    assert result.values["STRIP"] / 1e6 == pytest.approx(strip_mpa, abs=0.1)
    assert "surface" in result.values["FORMULA"]
    assert result.values["RUPTURE_AREA"] == pytest.approx(size[0] * size[1])
    assert result.values["MEAN_SLIP"] == pytest.approx(slip)
    page = result.values["HTML_TEXT"]
    assert page.count("mu D / W") >= 3
    assert "A (km2)" in page


def test_formula_follows_rake_and_depth_and_patches_make_one_width():
    dip_slip = Fault(0.0, 0.0, 5e3, 10e3, 10e3, 0.0, np.radians(45.0), np.radians(90.0), 1.0)
    patches = tuple(feature(patch) for patch in split_fault(dip_slip, 4, 4))
    result = compute_stress_drop(DropJob(patches), Silent())
    assert "dip-slip" in result.values["FORMULA"]
    # 4 (lambda + mu) / (pi (lambda + 2 mu)) mu D / W with lambda = mu
    assert result.values["STRIP"] == pytest.approx(8.0 / (3.0 * np.pi) * 3e10 / 10e3, rel=1e-3)
    assert len(result.tables["OUTPUT"].rows) == 16
    buried = feature(Fault(0.0, 0.0, 5e3, 10e3, 10e3, 0.0, 1.5, 0.0, 1.0))
    assert "buried strip, strike" in compute_stress_drop(DropJob((buried,)), Silent()).values["FORMULA"]
    with pytest.raises(InputError, match="WIDTH is -1"):
        compute_stress_drop(DropJob((buried,), width_m=-1.0), Silent())
