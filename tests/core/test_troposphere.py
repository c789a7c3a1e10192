"""Tropospheric delay: planted coefficients beside ramps and an earthquake, and zenith delays in their file format."""

import made_products as made
import numpy as np
import pytest
from pyproj import Transformer
from quakesar.core.conventions import Record
from quakesar.core.delay_files import read_header, read_onto
from quakesar.core.errors import Cancelled, FormatError, GridMismatchError, InputError
from quakesar.core.progress import Silent
from quakesar.core.troposphere import TroposphereJob, correct_troposphere

GRID = made.utm_grid(150, 180, pixel=300.0)
PER_METRE = 4.0 * np.pi / made.WAVELENGTH_M
Y, X = np.mgrid[: GRID.rows, : GRID.cols].astype(float)
# hills of 700 m on a slope, so that height and a ramp are correlated
HEIGHT = 1200.0 + 350.0 * np.sin(X / 9.0) * np.cos(Y / 13.0) + 6.0 * X + 2.0 * Y
RAMP = 0.05 * X - 0.03 * Y + 2.0


def noise(sigma, seed=2):
    return sigma * np.random.default_rng(seed).standard_normal(GRID.shape)


def earthquake():
    """Ten centimetres over a tenth of the map."""
    return 0.1 * np.exp(-((X - 60.0) ** 2 + (Y - 70.0) ** 2) / 2.0 / 12.0**2)


@pytest.fixture
def run(tmp_path):
    def make(values, progress=None, *, product="unwrapped", tags=None, **changes):
        layers = {"input": (values, made.make_record(product), tags), "dem": (HEIGHT, None, None)}
        for name in ("deforming", "coherence"):
            if name in changes:
                layers[name] = (changes.pop(name), None, None)
        job = {
            name: made.write(tmp_path / f"{name}.tif", GRID, [array], record=record, tags=tag)
            for name, (array, record, tag) in layers.items()
        }
        job.update(output=str(tmp_path / "out.tif"), delay=str(tmp_path / "delay.tif"), **changes)
        result = correct_troposphere(TroposphereJob(**job), progress or Silent())
        return result.values, made.read(job["output"]).astype(float), made.read(job["delay"]).astype(float)

    return make


@pytest.mark.parametrize("coefficient", [5e-3, -2e-3])
def test_a_planted_coefficient_is_found_beside_a_ramp_and_an_earthquake(run, coefficient):
    """4500 samples of 0.3 rad over a relief of 200 m rms: standard error 0.3 / 67 / 200 = 2e-5 rad/m."""
    planted = coefficient * HEIGHT
    moved = -PER_METRE * earthquake()
    values, corrected, delay = run(planted + RAMP + moved + noise(0.3))
    assert values["COEFFICIENT"] == pytest.approx(1e3 * coefficient, abs=0.1)
    wanted = planted - coefficient * np.median(HEIGHT)
    assert np.abs(delay - delay.mean() - (wanted - wanted.mean())).max() < 1e-4 * np.ptp(HEIGHT)
    np.testing.assert_allclose(corrected + delay, planted + RAMP + moved + noise(0.3), atol=1e-4)
    # the ramp and the earthquake stay
    left = corrected - moved - noise(0.3) - RAMP
    assert left.std() < 0.05
    assert values["STD_AFTER"] < 0.5 * values["STD_BEFORE"]
    assert values["REMOVED"] == pytest.approx(wanted.std(), rel=0.02)


def test_a_ramp_alone_is_not_taken_for_height(run):
    """Height and ramp are correlated by more than 0.6: a fit without the ramp would find 9 rad of it."""
    assert np.corrcoef(HEIGHT.ravel(), RAMP.ravel())[0, 1] > 0.6
    listener = made.Listener()
    values, corrected, _ = run(RAMP + noise(0.3), listener)
    assert abs(values["COEFFICIENT"]) < 0.1
    assert np.abs(corrected - RAMP - noise(0.3)).max() < 0.1


def test_a_volcano_needs_its_mask(run):
    """Half of the map moves in proportion to its height."""
    moving = X > 80
    values = noise(0.05) + np.where(moving, 0.01 * (HEIGHT - 1200.0), 0.0) + 1e-3 * HEIGHT
    found, _, _ = run(values, deforming=moving * 1.0)
    assert found["COEFFICIENT"] == pytest.approx(1.0, abs=0.02)
    without, _, _ = run(values)
    assert abs(without["COEFFICIENT"] - 1.0) > 0.5


def test_windows_follow_a_coefficient_that_changes(run):
    k = 3e-3 + 4e-3 * (X / GRID.cols - 0.5)
    planted = k * (HEIGHT - np.median(HEIGHT))
    results = {m: run(planted + noise(0.1), method=m, windows=6) for m in ("global", "windows")}
    left = {m: (corrected - noise(0.1)).std() for m, (_, corrected, _) in results.items()}
    assert left["windows"] < 0.25 * left["global"]
    # smooth blending: the coefficient of neighbouring columns differs by a few percent of its change over the map
    delay = results["windows"][2]
    with np.errstate(divide="ignore", invalid="ignore"):
        found = delay / (HEIGHT - np.median(HEIGHT))
    found[np.abs(HEIGHT - np.median(HEIGHT)) < 50.0] = np.nan
    steps = np.abs(np.diff(found, axis=1))
    assert np.nanmax(steps) < 0.06 * np.ptp(k)


def write_gacos(path, values, west, north, step):
    values.astype("<f4").tofile(path)
    rows, cols = values.shape
    entries = {
        "WIDTH": cols, "FILE_LENGTH": rows, "XMIN": 0, "XMAX": cols - 1, "X_FIRST": west, "Y_FIRST": north,
        "X_STEP": step, "Y_STEP": -step, "X_UNIT": "degres", "Y_UNIT": "degres", "PROJECTION": "LL",
    }  # fmt: skip
    path.with_name(path.name + ".rsc").write_text("".join(f"{k:<20}{v}\n" for k, v in entries.items()))
    return str(path)


@pytest.fixture
def zenith(tmp_path):
    """Delays that are smooth functions of longitude and latitude, as files and on the grid."""
    west, north, step = 57.9, 29.4, 0.00125 * 4
    lon = west + step * (np.arange(200) + 0.5)
    lat = north - step * (np.arange(180) + 0.5)
    change = lambda x, y: 0.03 * np.sin(9.0 * x) + 0.05 * np.cos(7.0 * y)  # noqa: E731
    before = 2.1 + 0.0 * lat[:, None] + 0.0 * lon
    after = before + change(lon, lat[:, None])
    transformer = Transformer.from_crs("EPSG:32640", "EPSG:4326", always_xy=True)
    place = transformer.transform(*np.meshgrid(GRID.x(np.arange(GRID.cols)), GRID.y(np.arange(GRID.rows))))
    assert lon[0] < place[0].min()
    assert place[0].max() < lon[-1]
    assert lat[-1] < place[1].min()
    assert place[1].max() < lat[0]
    paths = {
        "delay_reference": write_gacos(tmp_path / "20031203.ztd", before, west, north, step),
        "delay_secondary": write_gacos(tmp_path / "20040211.ztd", after, west, north, step),
    }
    return paths, change(*place)


@pytest.mark.parametrize(("product", "factor"), [("unwrapped", PER_METRE), ("displacement", -1.0)])
def test_a_longer_delay_of_the_secondary_scene_looks_like_motion_away(run, zenith, product, factor):
    """Interferogram = reference * conj(secondary), scene phase -4 pi R / lambda: a longer R of the secondary is
    positive phase and negative displacement. Bilinear on cells of 500 m: within 3e-5 m.
    """
    paths, change = zenith
    range_m = change / np.cos(np.radians(23.0))
    moved = 0.02 * X / GRID.cols * (1.0 if product == "displacement" else -PER_METRE)
    values, corrected, delay = run(factor * range_m + moved, product=product, method="none", **paths)
    wanted = factor * (range_m - np.median(range_m))
    np.testing.assert_allclose(delay, wanted, atol=3e-5 * abs(factor))
    left = corrected - moved
    assert left.std() < 3e-5 * abs(factor)
    assert values["STD_AFTER"] < 0.3 * values["STD_BEFORE"]
    assert np.isnan(values["COEFFICIENT"])


def test_the_geometry_gives_the_zenith_angle_of_each_pixel(run, zenith, tmp_path):
    paths, change = zenith
    up = 0.8 + 0.15 * X / GRID.cols
    look = made.write(
        tmp_path / "look.tif", GRID, [0.0 * up, 0.0 * up, up], names=("east", "north", "up"),
        record=made.make_record("geometry"),
    )  # fmt: skip
    _, _, delay = run(noise(0.1), geometry=look, **paths)
    wanted = PER_METRE * change / up
    np.testing.assert_allclose(delay, wanted - np.median(wanted), atol=0.01)


def test_delays_of_another_day_are_warned_of(run, zenith):
    paths, change = zenith
    listener = made.Listener()
    values, _, _ = run(-PER_METRE * change + noise(0.1), listener, **paths)
    assert values["STD_AFTER"] > 1.5 * values["STD_BEFORE"]
    assert any("did not get quieter" in text for text in listener.warnings)
    assert "did not get quieter" in values["HTML_TEXT"]


def test_delays_and_height_together_and_any_raster_of_delays(run, zenith, tmp_path):
    _, change = zenith
    first = made.write(tmp_path / "a.tif", GRID, [np.full(GRID.shape, 2.0)])
    second = made.write(tmp_path / "b.tif", GRID, [2.0 + change])
    planted = PER_METRE * change / np.cos(np.radians(23.0)) + 2e-3 * HEIGHT
    values, corrected, _ = run(planted + noise(0.05), delay_reference=first, delay_secondary=second, method="global")
    assert values["COEFFICIENT"] == pytest.approx(2.0, abs=0.05)
    assert (corrected - noise(0.05)).std() < 0.02


def test_empty_pixels_stay_and_the_record_goes_on(run, tmp_path):
    values = 2e-3 * HEIGHT + noise(0.1)
    values[20:40, 20:50] = np.nan
    _, corrected, delay = run(values)
    assert np.isnan(corrected[20:40, 20:50]).all()
    assert np.isfinite(corrected).sum() == np.isfinite(values).sum() == np.isfinite(delay).sum()
    for name, product in (("out", "unwrapped"), ("delay", "delay")):
        record = Record.from_tags(made.tags_of(tmp_path / f"{name}.tif"), name)
        assert record.product == product
        assert record.history[-1].tool == "correcttroposphere"
        assert record.history[-1].inputs["dem"].startswith("dem.tif sha256:")


def test_headers(tmp_path):
    path = write_gacos(tmp_path / "a.ztd", np.ones((4, 5)), 10.0, 20.0, 0.5)
    assert read_header(path + ".rsc")["WIDTH"] == "5"
    with pytest.raises(GridMismatchError, match="holds no data"):
        read_onto(path, GRID, "DELAY_REFERENCE")
    np.ones(19, "<f4").tofile(path)
    with pytest.raises(FormatError, match="19 values"):
        read_onto(path, GRID, "DELAY_REFERENCE")
    (tmp_path / "a.ztd.rsc").write_text("WIDTH 5\n")
    with pytest.raises(FormatError, match="lacks one of"):
        read_onto(path, GRID, "DELAY_REFERENCE")
    (tmp_path / "a.ztd.rsc").unlink()
    with pytest.raises(FormatError, match="no header"):
        read_onto(path, GRID, "DELAY_REFERENCE")


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"method": "magic"}, "METHOD"),
        ({"method": "none"}, "nothing would be removed"),
        ({"dem": "", "method": "windows"}, "DEM is missing"),
        ({"windows": 1}, "WINDOWS"),
        ({"min_coherence": 1.0}, "MIN_COHERENCE"),
        ({"delay_reference": "x.ztd"}, "belong together"),
        ({"deforming": np.ones(GRID.shape)}, "stable ground"),
        ({"product": "coherence"}, "kind"),
        ({"product": "displacement", "tags": {"DIRECTION": "vertical"}}, "line of sight"),
    ],
)
def test_bad_parameters_give_one_sentence(run, changes, words):
    with pytest.raises(InputError, match=words):
        run(1e-3 * HEIGHT, **changes)


def test_a_raster_that_is_no_delay_is_refused(run, tmp_path):
    path = made.write(tmp_path / "h.tif", GRID, [HEIGHT])
    with pytest.raises(InputError, match="zenith delay in metres"):
        run(1e-3 * HEIGHT, delay_reference=path, delay_secondary=path)


def test_a_cancel_leaves_no_file(run, tmp_path):
    with pytest.raises(Cancelled):
        run(1e-3 * HEIGHT, made.Listener(cancel_after=1))
    assert not (tmp_path / "out.tif").exists()
