"""Orbit phase: ramps of a shifted orbit from exact ranges, beside an earthquake and noise."""

from dataclasses import replace
from types import SimpleNamespace

import made_products as made
import numpy as np
import pytest
from pyproj import Transformer
from quakesar.core import refinement
from quakesar.core.conventions import Record
from quakesar.core.errors import Cancelled, ConvergenceError, InputError
from quakesar.core.grids import Window
from quakesar.core.orbit_functions import LookVectors
from quakesar.core.progress import Silent
from quakesar.core.refinement import RefineJob, find_steep, refine_orbit
from quakesar.core.source.faults import Fault
from quakesar.core.source.okada import line_of_sight

GRID = made.utm_grid(240, 260, pixel=250.0)
PER_METRE = 4.0 * np.pi / made.WAVELENGTH_M
HEADING_DEG = -167.0
# Radians of motion from which on the ground is hidden.
UNSEEN = 30.0


def coordinates():
    return np.meshgrid(GRID.x(np.arange(GRID.cols)), GRID.y(np.arange(GRID.rows)))


def viewing(shift_m=(0.0, 0.0), drift=0.0):
    """Exact range of every pixel to a circular orbit east of the map, moved to the right and up, and look vectors.

    The point of a circle about the centre of the Earth that is nearest to P lies at atan2(P . along, P . up).
    """
    lon, lat = Transformer.from_crs("EPSG:32640", "EPSG:4326", always_xy=True).transform(*coordinates())
    ground = np.stack(Transformer.from_crs("EPSG:4979", "EPSG:4978", always_xy=True).transform(lon, lat, 0.0 * lon))
    lon0, lat0, heading = np.radians([61.5, 28.6, HEADING_DEG])
    up = np.array([np.cos(lat0) * np.cos(lon0), np.cos(lat0) * np.sin(lon0), np.sin(lat0)])
    east = np.array([-np.sin(lon0), np.cos(lon0), 0.0])
    north = np.cross(up, east)
    along = np.sin(heading) * east + np.cos(heading) * north
    right = np.cross(along, up)
    angle = np.arctan2(np.tensordot(along, ground, 1), np.tensordot(up, ground, 1))
    radial = np.cos(angle) * up[:, None, None] + np.sin(angle) * along[:, None, None]
    size = 1.0 + drift * angle / np.ptp(angle)
    place = 7_161_000.0 * radial + size * (shift_m[0] * right[:, None, None] + shift_m[1] * radial)
    line = place - ground
    distance = np.sqrt((line**2).sum(axis=0))
    unit = line / distance
    lam, phi = np.radians(lon), np.radians(lat)
    flat = np.cos(lam) * unit[0] + np.sin(lam) * unit[1]
    look = (
        -np.sin(lam) * unit[0] + np.cos(lam) * unit[1],
        -np.sin(phi) * flat + np.cos(phi) * unit[2],
        np.cos(phi) * flat + np.sin(phi) * unit[2],
    )
    return distance, look


def earthquake(power=2):
    """Four lobes of 8 cm along the line of sight, metres; they fall with the second or (power 3) fourth power of r."""
    x, y = coordinates()
    u, v = (x - x.mean() - 3000.0) / 4000.0, (y - y.mean()) / 4000.0
    return 0.6 * u * v / (1.0 + u**2 + v**2) ** power


@pytest.fixture(scope="module")
def shifted():
    """Phase of an orbit error of 10 cm across and 6 cm up, growing by half over the map, and the look vectors."""
    before, look = viewing()
    after, _ = viewing((0.10, -0.06), 0.5)
    return PER_METRE * (after - before), look


@pytest.fixture
def run(tmp_path):
    def make(phase, progress=None, *, look=None, coherence=None, **changes):
        record = made.make_record("unwrapped", heading_rad=np.radians(HEADING_DEG))
        job = {
            "input": made.write(tmp_path / "phase.tif", GRID, [phase], record=record),
            "output": str(tmp_path / "refined.tif"),
            "ramp": str(tmp_path / "ramp.tif"),
        }
        for name, values in (("coherence", coherence), *((k, changes.pop(k, None)) for k in ("mask", "deformation"))):
            if values is not None:
                job[name] = made.write(tmp_path / f"{name}.tif", GRID, [values])
        if look is not None:
            job["geometry"] = made.write(
                tmp_path / "look.tif", GRID, look, names=("east", "north", "up"), record=made.make_record("geometry")
            )
        result = refine_orbit(RefineJob(**{**job, **changes}), progress or Silent())
        return result.values, made.read(job["output"]).astype(float), made.read(job["ramp"]).astype(float)

    return make


def noise(sigma=0.3):
    return sigma * np.random.default_rng(8).standard_normal(GRID.shape)


@pytest.mark.parametrize("model", ["plane", "quadratic", "baseline"])
def test_the_ramp_of_a_shifted_orbit_is_removed_beside_an_earthquake(run, shifted, model):
    planted, look = shifted
    assert np.ptp(planted) > 3.0
    motion = -PER_METRE * earthquake(3)
    values, refined, ramp = run(planted + motion + noise(), look=look, model=model)
    np.testing.assert_allclose(refined + ramp, planted + motion + noise(), atol=2e-5)
    # specs/dinsar.md section 4: 0.05 rad rms. A plane cannot follow the curve of the exact phase.
    assert (ramp - planted).std() < (0.5 if model == "plane" else 0.05)
    if model != "plane":
        # noise of 0.3 rad in blocks of 2 x 2 pixels, and the slopes of the earthquake
        assert values["RMS_AFTER"] < 0.25
        stable = np.abs(earthquake(3)) < 0.001
        assert abs((refined - motion - noise())[stable].mean()) < 0.03


def test_a_modelled_displacement_keeps_what_looks_like_a_ramp(run, shifted):
    planted, look = shifted
    motion = -PER_METRE * earthquake()
    phase = planted + motion + noise()
    # The far field is smooth: 2 rad in the corners of the map, and no gradient tells it from a ramp.
    _, _, majority = run(phase, look=look, model="baseline", far_field=False)
    _, _, alone = run(phase, look=look, model="baseline")
    _, _, modelled = run(phase, look=look, model="baseline", deformation=0.95 * earthquake())
    errors = [(ramp - planted).std() for ramp in (majority, alone, modelled)]
    print(
        f"ramp left beside lobes that fall as r^-2: majority {errors[0]:.3f}, far field {errors[1]:.3f}, model"
        f" {errors[2]:.3f} rad rms"
    )
    assert errors[0] > 0.3
    # these lobes are no elastic field
    assert errors[1] < 0.3 * errors[0]
    assert errors[2] < 0.05


FAULTS = {
    "strike slip": Fault(3000, -2000, 1000, 13000, 9000, np.radians(357), np.radians(80), np.pi, 2.0),
    "thrust": Fault(0, 0, 3000, 20000, 12000, np.radians(120), np.radians(35), np.pi / 2, 1.5),
}


@pytest.mark.parametrize("name", sorted(FAULTS))
def test_the_far_field_of_a_fault_is_not_taken_for_an_orbit_error(run, shifted, name):
    """Faults of Mw 6.5 and 6.7 on a map of 65 km, whose far field is 1 to 8 rad at its edges; no mask, no model."""
    planted, look = shifted
    x, y = coordinates()
    motion = -PER_METRE * line_of_sight(x - x.mean(), y - y.mean(), np.array(look), FAULTS[name])
    listener = made.Listener()
    values, _, ramp = run(planted + motion + noise(), listener, look=look, model="baseline")
    _, _, majority = run(planted + motion + noise(), look=look, model="baseline", far_field=False)
    left, before = (ramp - planted).std(), (majority - planted).std()
    print(f"{name}: ramp left {left:.3f} rad rms, by majority {before:.3f}; doubt {values['DOUBT']:.3f}")
    assert before > 0.5
    # with the near field: 0.01 and 0.007 rad
    assert left < 0.05
    assert values["FAR_FIELD_RMS"] > 0.5
    assert any("far field" in text for text in listener.messages)
    assert values["RMS_AFTER"] < 0.25


def test_a_deformation_that_fills_the_map_is_not_taken_for_a_ramp(run, shifted, tmp_path):
    planted, look = shifted
    x, y = coordinates()
    fault = Fault(0, 0, 500, 45000, 14000, np.radians(320), np.radians(85), np.pi, 3.0)
    motion = -PER_METRE * line_of_sight(x - x.mean(), y - y.mean(), np.array(look), fault)
    listener = made.Listener()
    values, _, ramp = run(planted + motion + noise(), listener, look=look, model="baseline")
    left = (ramp - planted).std()
    print(f"rupture of 45 km on 65 km: ramp left {left:.3f} rad rms, doubt {values['DOUBT']:.3f}")
    assert left < 0.5
    assert left < 2.0 * values["DOUBT"]
    assert any("reaches to the edges" in text for text in listener.warnings)
    # without the near field nothing tells how large the far field is
    (tmp_path / "refined.tif").unlink()
    listener = made.Listener()
    unseen = np.where(np.abs(motion) > UNSEEN, np.nan, planted + motion + noise())
    with pytest.raises(ConvergenceError, match="give DEFORMATION"):
        run(unseen, listener, look=look, model="baseline")
    assert any("reaches to the edges" in text for text in listener.warnings)
    assert not (tmp_path / "refined.tif").exists()
    model = line_of_sight(x - x.mean(), y - y.mean(), np.array(look), replace(fault, slip_m=2.8))
    _, _, ramp = run(planted + motion + noise(), look=look, model="baseline", deformation=model, limit_m=10.0)
    print(f"rupture of 45 km on 65 km, with a model 7 % too small: ramp left {(ramp - planted).std():.3f} rad rms")
    assert (ramp - planted).std() < 0.05
    listener = made.Listener()
    run(planted + motion + noise(), listener, far_field=False)
    assert any("as FAR_FIELD is off" in text for text in listener.warnings)


def test_look_vectors_of_the_record(run):
    """Without a geometry raster: 23 degrees of incidence, flying to 193 degrees and looking right, to the west."""
    record = made.make_record("unwrapped", heading_rad=np.radians(-167.0))
    for side, sign in (("right", 1.0), ("left", -1.0)):
        vectors = LookVectors(SimpleNamespace(tags={}), replace(record, look_side=side), None, None)
        east, north, up = vectors.read(Window(0, 0, 2, 3))[:, 0, 0]
        assert east == pytest.approx(sign * np.sin(np.radians(23.0)) * np.cos(np.radians(13.0)))
        assert north == pytest.approx(-sign * np.sin(np.radians(23.0)) * np.sin(np.radians(13.0)))
        assert up == pytest.approx(np.cos(np.radians(23.0)))


def test_every_sample_has_its_residual(run, tmp_path):
    x, y = coordinates()
    rng = np.random.default_rng(3)
    rows, cols = rng.integers(5, 230, 12), rng.integers(5, 250, 12)
    points = tuple((float(x[r, c]), float(y[r, c]), 0.0) for r, c in zip(rows, cols))
    run(1e-4 * x + 0.5 * rng.standard_normal(GRID.shape), gcps=points)
    job = RefineJob(str(tmp_path / "phase.tif"), str(tmp_path / "again.tif"), gcps=points)
    table = refine_orbit(job, Silent()).tables["POINTS"]
    assert len(table.rows) == len(table.geometries) == 12
    before, after, millimetres = np.array(table.rows).T
    assert after.std() < before.std()
    np.testing.assert_allclose(millimetres, -1e3 * after / PER_METRE)


def test_a_plane_is_removed_exactly(run):
    x, y = coordinates()
    planted = 2.0 + 1e-4 * (x - x.mean()) - 5e-5 * (y - y.mean())
    values, refined, _ = run(planted)
    np.testing.assert_allclose(refined, 0.0, atol=2e-6)
    assert values["RMS_BEFORE"] == pytest.approx(planted.std(), rel=0.02)
    assert values["RMS_AFTER"] < 1e-5
    assert "data:image/png" in values["HTML_TEXT"]


def test_the_shift_of_the_orbit_is_told(run):
    before, look = viewing()
    after, _ = viewing((0.2, 0.1))
    values, refined, _ = run(PER_METRE * (after - before), look=look, model="baseline")
    np.testing.assert_allclose(refined, 0.0, atol=0.01)
    # Across and up are told apart by the few degrees of look angle over the map only.
    shift = np.array([values["SHIFT_ACROSS"], values["SHIFT_RADIAL"]])
    np.testing.assert_allclose(shift, [0.2, 0.1], atol=0.02)


def test_incoherent_and_masked_pixels_do_not_count(run):
    x, _ = coordinates()
    planted = 1e-4 * (x - x.mean())
    bad = np.zeros(GRID.shape)
    bad[:, :120] = 30.0
    coherence = np.where(bad > 0, 0.1, 0.9)
    _, _, ramp = run(planted + bad, coherence=coherence)
    np.testing.assert_allclose(ramp, planted, atol=1e-4)
    _, _, ramp = run(planted + bad, mask=(bad == 0.0).astype(float))
    np.testing.assert_allclose(ramp, planted, atol=1e-4)


def test_control_points_and_their_displacement(run):
    x, y = coordinates()
    planted = 1.0 + 1e-4 * (x - x.mean()) + 5e-5 * (y - y.mean())
    rng = np.random.default_rng(0)
    points = []
    for _ in range(12):
        row, col = rng.integers(5, GRID.rows - 5), rng.integers(5, GRID.cols - 5)
        points.append((float(GRID.x(col)), float(GRID.y(row)), 0.02))
    points.append((0.0, 0.0, 5.0))
    points[3] = (*points[3][:2], 0.5)
    _, refined, ramp = run(planted - PER_METRE * 0.02, gcps=tuple(points))
    # One wrong point of twelve: Huber's estimate is pulled a little.
    np.testing.assert_allclose(ramp, planted, atol=0.02)
    np.testing.assert_allclose(refined, -PER_METRE * 0.02, atol=0.02)


def test_steep_places_are_found():
    x = np.mgrid[:60, :60][1]
    phase = 0.3 * x + 0.01 * np.random.default_rng(0).standard_normal((60, 60))
    phase[20:30, 20:30] += 3.0
    steep = find_steep(phase)
    assert steep[18:32, 19].all()
    assert steep[:15].mean() < 0.05
    assert not find_steep(np.full((10, 10), np.nan)).any()


def test_empty_pixels_stay_and_tiles_do_not_show(run, monkeypatch):
    x, _ = coordinates()
    phase = 1e-4 * x + noise(0.05)
    phase[30:40, 50:60] = np.nan
    _, whole, _ = run(phase)
    assert np.isnan(whole).sum() == 100
    monkeypatch.setattr(refinement, "_TILE", (64, 64))
    _, cut, _ = run(phase)
    np.testing.assert_allclose(cut, whole, atol=1e-5)


def test_the_record_goes_on(run, tmp_path):
    run(1e-4 * coordinates()[0])
    for name, product in (("refined", "unwrapped"), ("ramp", "ramp")):
        record = Record.from_tags(made.tags_of(tmp_path / f"{name}.tif"), name)
        assert (record.product, record.history[-1].tool) == (product, "refineorbit")


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"model": "cubic"}, "MODEL"),
        ({"model": "baseline"}, "GEOMETRY is missing"),
        ({"min_coherence": 1.0}, "MIN_COHERENCE"),
        ({"limit_m": 0.0}, "DEFORMATION_LIMIT"),
        ({"gcps": ((610_000.0, 3_200_000.0, 0.0),)}, "GCPS: 1 points"),
        ({"mask": np.zeros(GRID.shape)}, "Only 0 blocks"),
    ],
)
def test_bad_parameters_give_one_sentence(run, changes, words):
    with pytest.raises(InputError, match=words):
        run(1e-4 * coordinates()[0], **changes)


def test_a_cancel_leaves_no_file(run, tmp_path):
    with pytest.raises(Cancelled):
        run(1e-4 * coordinates()[0], made.Listener(cancel_after=1))
    assert not (tmp_path / "refined.tif").exists()
