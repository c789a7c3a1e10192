"""Orbit phase: ramps of a shifted orbit from exact ranges, beside an earthquake and noise."""

import made_products as made
import numpy as np
import pytest
from pyproj import Transformer
from quakesar.core import refinement
from quakesar.core.conventions import Record
from quakesar.core.errors import Cancelled, InputError
from quakesar.core.progress import Silent
from quakesar.core.refinement import RefineJob, find_steep, refine_orbit

GRID = made.utm_grid(240, 260, pixel=250.0)
PER_METRE = 4.0 * np.pi / made.WAVELENGTH_M
HEADING_DEG = -167.0


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
    # The far field is smooth: 2 rad in the corners of the map, and no gradient tells it from a ramp.
    _, _, without = run(planted + motion + noise(), look=look, model="baseline")
    _, _, ramp = run(planted + motion + noise(), look=look, model="baseline", deformation=0.95 * earthquake())
    assert (ramp - planted).std() < 0.05
    assert (without - planted).std() > 0.3


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
