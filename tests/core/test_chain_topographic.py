"""The chain without a DEM against the chain with the true one, on scenes simulated without nuisances."""

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from quakesar.core.chains import topographic
from quakesar.core.chains.dinsar import DinsarJob, run_dinsar
from quakesar.core.chains.topographic import TopographicJob, insert_page, run_displacement, run_topographic
from quakesar.core.dem import HeightModel
from quakesar.core.dem_source import DemSource
from quakesar.core.errors import Cancelled, InputError
from quakesar.core.geometry import transformer
from quakesar.core.raster import Raster
from quakesar.core.simulation import SimulationJob, simulate_scenes
from radar_scenes import Ear, crs_wkt

UTM40 = crs_wkt("EPSG:32640")
# a piece of the plain and of the foothills
BOUNDS = (629_500.0, 3_205_000.0, 635_000.0, 3_210_000.0)
NAMES = ("displacement", "coherence", "wrapped", "unwrapped", "geometry")
NUISANCES = ("decorrelation", "atmosphere", "orbit_errors", "timing_errors", "thermal_noise")


@pytest.fixture(scope="module")
def world(tmp_path_factory):
    """Three scenes: before, after, and half a year earlier at 480 m; and what the two-pass chain makes of them."""
    folder = tmp_path_factory.mktemp("topographic")
    off = dict.fromkeys(NUISANCES, False)
    made = simulate_scenes(SimulationJob("bam_small", str(folder / "sim"), scenes=(6687, 9192, 10194), **off), Ear())
    dem = DemSource(str(made.dem_ellipsoidal), "ellipsoid")
    common = {"orbits": str(made.orbits_folder), "bounds": BOUNDS, "crs": UTM40, "pixel_size": 20.0}
    scenes = {orbit: str(path) for orbit, path in made.scenes.items()}
    two = {name: str(folder / f"two_{name}.tif") for name in NAMES}
    run_dinsar(DinsarJob(scenes[9192], scenes[10194], dem, **common, **two), Ear())
    job = TopographicJob(
        scenes[9192],
        scenes[10194],
        DemSource(height_m=1070.0),
        **common,
        **{name: str(folder / f"three_{name}.tif") for name in NAMES},
        topo_reference=scenes[6687],
        topo_secondary=scenes[9192],
        height=str(folder / "height.tif"),
        height_error=str(folder / "error.tif"),
    )
    x, y = 632_500.0, 3_208_500.0
    with Raster(two["wrapped"]) as raster:
        truth = HeightModel(dem, raster.grid).on(raster.grid)
        known = float(truth[round(float(raster.grid.row(y))), round(float(raster.grid.col(x)))])
    place = tuple(transformer(UTM40, "EPSG:4326").transform(x, y))
    job = replace(job, known_point=place, known_height_m=known)
    return SimpleNamespace(job=job, two=two, truth=truth, scenes=scenes)


@pytest.fixture(scope="module")
def result(world):
    ear = Ear()
    values = run_topographic(world.job, ear).values
    return SimpleNamespace(values=values, ear=ear)


def read(path, like):
    """A raster on the grid of another one that it contains."""
    with Raster(path) as raster, Raster(like) as other:
        row = round((raster.grid.north - other.grid.north) / other.grid.pixel_y)
        col = round((other.grid.west - raster.grid.west) / other.grid.pixel_x)
        values = raster.read()
        return values[row : row + other.grid.rows, col : col + other.grid.cols]


def test_three_pass_against_two_pass(world, result):
    """specs/dinsar.md 4: 0.1 rad rms. Where the topographic pair measured the height 0.02 rad were found."""
    one, other = read(world.two["wrapped"], world.two["wrapped"]), read(world.job.wrapped, world.two["wrapped"])
    with Raster(world.two["geometry"]) as raster:
        usable = (raster.read(band=7) == 0) & (one != 0) & (other != 0)
    assert usable.mean() > 0.75
    difference = np.angle(one * np.conj(other))
    assert np.sqrt(np.mean(difference[usable] ** 2)) < 0.1
    known = usable & np.isfinite(read(world.job.height, world.two["wrapped"]))
    assert known.mean() > 0.6
    assert np.sqrt(np.mean(difference[known] ** 2)) < 0.04
    assert abs(difference[known].mean()) < 0.01


def test_heights_against_the_simulator(world, result):
    """1.5 m rms, and what they state of themselves holds: the filter makes them better than coherence alone says."""
    found = read(world.job.height, world.two["wrapped"])
    seen = np.isfinite(found)
    error = (found - world.truth)[seen]
    assert np.sqrt(np.mean(error**2)) < 1.5
    assert abs(np.median(error)) < 1.0
    stated = read(world.job.height_error, world.two["wrapped"])
    assert np.isfinite(stated[seen]).all()
    assert np.std(error) < np.median(stated[seen]) < 6.0
    assert result.values["TOPO_BPERP"] == pytest.approx(-477.0, abs=3.0)
    assert abs(result.values["HEIGHT_OF_AMBIGUITY"]) == pytest.approx(19.3, abs=0.5)


def test_displacement_and_report(world, result):
    one, other = (read(path, world.two["displacement"]) for path in (world.two["displacement"], world.job.displacement))
    both = np.isfinite(one) & np.isfinite(other)
    difference = (one - other)[both]
    assert np.percentile(np.abs(difference - np.median(difference)), 95.0) < 1e-3
    page = result.values["REPORT_TEXT"]
    assert page.count("<html") == page.count("</html>") == 1
    assert "Topography from a pair of its own" in page
    assert "19.3 m" in page
    assert any("true place" in text for text in result.ear.messages)
    with Raster(world.job.geometry) as raster:
        assert raster.band_names()[5] == "height"


def test_a_second_pair_is_compared(world, tmp_path, monkeypatch):
    """The same pair taken twice agrees to nothing, so that the figures are those of the comparison."""
    monkeypatch.setattr(topographic, "run_dinsar", lambda job, progress: SimpleNamespace(values={"REPORT_TEXT": ""}))
    pair = {"check_reference": world.scenes[6687], "check_secondary": world.scenes[9192]}
    small = (629_000.0, 3_206_500.0, 631_000.0, 3_208_500.0)
    job = TopographicJob(
        world.scenes[9192],
        world.scenes[10194],
        world.job.dem,
        str(tmp_path / "d.tif"),
        topo_reference=world.scenes[6687],
        topo_secondary=world.scenes[9192],
        orbits=world.job.orbits,
        bounds=small,
        crs=UTM40,
        registration="orbits",
        **pair,
    )
    ear = Ear()
    values = run_topographic(job, ear).values
    assert values["CHECK_DEVIATION"] == pytest.approx(0.0, abs=1e-3)
    assert values["CHECK_CORRELATION"] == pytest.approx(1.0, abs=1e-5)
    assert any("Check of the topography" in text for text in ear.messages)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"topo_secondary": ""}, "TOPO_REFERENCE and TOPO_SECONDARY make a pair: give both, or neither"),
        ({"topo_secondary": 6687}, "TOPO_REFERENCE and TOPO_SECONDARY are the same file"),
        ({"topo_reference": 10194}, "TOPO_REFERENCE and TOPO_SECONDARY are the pair with the motion"),
        ({"check_reference": 6687}, "CHECK_REFERENCE and CHECK_SECONDARY make a pair"),
        ({"known_height_m": None}, "KNOWN_POINT and KNOWN_HEIGHT belong together"),
    ],
)
def test_what_is_refused(world, tmp_path, changes, words):
    changes = {key: world.scenes.get(value, value) for key, value in changes.items()}
    outputs = {name: str(tmp_path / f"{name}.tif") for name in (*NAMES, "height", "height_error")}
    with pytest.raises(InputError, match=words):
        run_topographic(replace(world.job, **changes, **outputs), Ear())
    assert list(tmp_path.iterdir()) == []


def test_heights_come_from_one_source(world, monkeypatch):
    """The tool's entry: a DEM runs two passes, topographic scenes three or four, both or neither are refused."""
    dem, ran = DemSource("dem.tif", "ellipsoid"), []
    monkeypatch.setattr(topographic, "run_dinsar", lambda job, progress: ran.append("two"))
    monkeypatch.setattr(topographic, "run_topographic", lambda job, progress: ran.append("three"))
    with pytest.raises(InputError, match="DEM and TOPO_REFERENCE are both given"):
        run_displacement(replace(world.job, dem=dem), Ear())
    with pytest.raises(InputError, match="DEM is missing: choose an elevation model, or the two scenes"):
        run_displacement(replace(world.job, topo_reference="", topo_secondary=""), Ear())
    run_displacement(replace(world.job, dem=dem, topo_reference="", topo_secondary=""), Ear())
    run_displacement(world.job, Ear())
    assert ran == ["two", "three"]


def test_outputs_must_differ(world):
    with pytest.raises(InputError, match=r"COHERENCE and HEIGHT are the same file"):
        run_topographic(replace(world.job, height=world.job.coherence), Ear())


@pytest.mark.parametrize("questions", [0, 3])
def test_cancel_leaves_no_file(world, tmp_path, questions):
    outputs = {name: str(tmp_path / f"{name}.tif") for name in (*NAMES, "height", "height_error")}
    with pytest.raises(Cancelled):
        run_topographic(replace(world.job, **outputs), Ear(cancel_after=questions))
    assert list(tmp_path.iterdir()) == []


def test_scenes_are_left_alone(world, result):
    assert sorted(path.suffix for path in Path(world.scenes[9192]).parent.iterdir()) == [".N1"] * 3


def test_pages_are_joined():
    one, two = "<html><body>\n<h1>A</h1>\n<p>a</p></body></html>", "<html><body><h1>B</h1><p>b</p>\n</body></html>"
    assert insert_page(one, two) == "<html><body>\n<h1>A</h1>\n<p>a</p><p>b</p>\n</body></html>"
