"""Ground radar: layout, places, air, displacement. The truth is the simulator's, which projects by PROJ alone."""

import json
import shutil
from dataclasses import replace
from datetime import datetime, timedelta, timezone

import numpy as np
import pyproj
import pytest
from osgeo import gdal
from quakesar.core.dem_source import DemSource
from quakesar.core.errors import Cancelled, FormatError, InputError
from quakesar.core.grids import MapGrid
from quakesar.core.groundradar.air import air_model, fit_wrapped
from quakesar.core.groundradar.displacement import DisplacementJob, measure_displacement
from quakesar.core.groundradar.importing import ImportJob, import_frames
from quakesar.core.groundradar.layout import FrameReader, Header, parse_header, write_header
from quakesar.core.groundradar.places import view_ground
from quakesar.core.groundradar.stack import SERIES, STACK, TimeReader
from quakesar.core.groundradar.synthetic import SyntheticJob, simulate_campaign
from quakesar.core.progress import Silent
from quakesar.core.raster import Raster
from quakesar.core.shapes import burn_polygons

FRAMES = 120


class Stopper(Silent):
    def cancelled(self):
        return True


@pytest.fixture(scope="module")
def campaign(tmp_path_factory):
    """A campaign of four hours, imported and measured."""
    folder = tmp_path_factory.mktemp("groundradar")
    made = simulate_campaign(SyntheticJob(str(folder / "frames"), frames=FRAMES, seed=5), Silent())
    dem = DemSource(str(folder / "frames" / "dem.tif"), "ellipsoid")
    paths = {name: str(folder / f"{name}.tif") for name in ("stack", "geometry", "series", "velocity", "quality")}
    import_frames(ImportJob(str(folder / "frames"), paths["stack"], paths["geometry"], dem), Silent())
    job = DisplacementJob(
        paths["stack"], paths["geometry"], paths["series"], paths["velocity"], paths["quality"], min_coherence=0.8
    )
    found = measure_displacement(job, Silent())
    truth = json.loads((folder / "frames" / "truth.json").read_text())
    return {**paths, "folder": folder, "zones": made.tables["ZONES"], "job": job, "found": found, "truth": truth}


def zone_course(path, zones, name):
    """Return the median displacement of a zone at every epoch in millimetres."""
    wkt = zones.geometries[[row[0] for row in zones.rows].index(name)]
    with TimeReader(path, SERIES) as series:
        inside = burn_polygons([wkt], series.grid) > 0
        return 1000.0 * np.array([np.nanmedian(series.read(k)[inside]) for k in range(len(series.times))])


def test_a_step_of_a_tenth_of_a_millimetre_is_found_under_two_of_air(campaign):
    """Asked: within 0.1 mm, which nothing would meet; held here: within 0.02 mm, and twelve times its deviation."""
    course = zone_course(campaign["series"], campaign["zones"], "step")
    before, after = course[: FRAMES // 2], course[FRAMES // 2 :]
    step = after.mean() - before.mean()
    deviation = np.sqrt(before.var() / before.size + after.var() / after.size)
    assert campaign["found"].values["AIR"] > 2.0
    assert step == pytest.approx(0.1, abs=0.02)
    assert step > 12.0 * deviation


def test_the_slide_follows_its_law(campaign):
    """Law: d = c ln(tf / (tf - t)); 0.1 mm allows for the turbulence (0.02 mm), its smoothness, and the robust fit."""
    course = zone_course(campaign["series"], campaign["zones"], "slide")
    t = np.arange(FRAMES) / FRAMES
    assert np.abs(course - 8.0 * np.log(1.25 / (1.25 - t))).max() < 0.1


def test_stable_ground_that_is_drawn_gives_the_same(campaign):
    with TimeReader(campaign["stack"], STACK) as stack:
        west, south, _, _ = stack.grid.bounds
    shape = f"POLYGON(({west} {south},{west} 1e7,{west + 240} 1e7,{west + 240} {south},{west} {south}))"
    path = str(campaign["folder"] / "drawn.tif")
    measure_displacement(replace(campaign["job"], output=path, stable=(shape,)), Silent())
    course = zone_course(path, campaign["zones"], "slide")
    assert np.abs(course - zone_course(campaign["series"], campaign["zones"], "slide")).max() < 0.15


def test_epochs_average_their_frames(campaign):
    path = str(campaign["folder"] / "averaged.tif")
    found = measure_displacement(replace(campaign["job"], output=path, average=4), Silent())
    fine = zone_course(campaign["series"], campaign["zones"], "slide").reshape(-1, 4).mean(axis=1)
    coarse = zone_course(path, campaign["zones"], "slide")
    assert found.values["EPOCHS"] == FRAMES // 4
    assert np.abs((coarse - coarse[0]) - (fine - fine[0])).max() < 0.03
    assert found.values["NOISE"] < 0.7 * campaign["found"].values["NOISE"]


def test_outputs_say_what_they_are(campaign):
    with Raster(campaign["velocity"]) as velocity, Raster(campaign["quality"]) as quality:
        assert velocity.band_names() == ("velocity", "deviation")
        assert np.nanmin(quality.read()) >= 0.8
        assert np.nanmax(quality.read(band=2)) <= 0.25
    points = campaign["found"].tables["POINTS"]
    assert [name for name, _ in points.fields[:3]] == ["velocity", "coherence", "T20240501000000"]
    assert len(campaign["found"].tables["AIR_TABLE"].rows) == FRAMES
    assert "<img" in campaign["found"].values["HTML_TEXT"]


def test_empty_frames_do_not_break_the_sum(campaign, tmp_path):
    """Two frames lost of 120: the same slide, less them; 0.05 mm for the other neighbours of each phase."""
    folder = tmp_path / "frames"
    shutil.copytree(campaign["folder"] / "frames", folder)
    for k in (30, 31):
        dataset = gdal.Open(str(folder / f"frame_{k:06d}.tif"), gdal.GA_Update)
        dataset.GetRasterBand(1).Fill(0.0)
        dataset = None
    dem = DemSource(str(folder / "dem.tif"), "ellipsoid")
    paths = [str(tmp_path / f"{name}.tif") for name in ("stack", "geometry", "series")]
    found = import_frames(ImportJob(str(folder), *paths[:2], dem), Silent())
    assert found.values["FRAMES"] == FRAMES - 2
    measure_displacement(DisplacementJob(*paths), Silent())
    whole = np.delete(zone_course(campaign["series"], campaign["zones"], "slide"), [30, 31])
    assert np.abs(zone_course(paths[2], campaign["zones"], "slide") - whole).max() < 0.05


def header(**changes):
    times = tuple(datetime(2024, 1, 1, tzinfo=timezone.utc) + timedelta(minutes=k) for k in range(3))
    values = Header(
        "polar", 9.0, 46.0, 250.0, 30.0, 0.0174, 100.0, 2.0, -30.0, 0.5, -1, times, ("a.tif", "b.tif", "c.tif")
    )
    return replace(values, **changes)


def test_places_agree_with_proj():
    """Range, angle and vector by PROJ's geodesic and topocentric; 1 mm and 1e-6 are the rounding of the latter."""
    h = header()
    wkt = pyproj.CRS.from_epsg(32632).to_wkt()
    x, y = pyproj.Transformer.from_crs(4326, 32632, always_xy=True).transform(9.0, 46.0)
    grid = MapGrid(12, 15, x - 300.0, y + 700.0, 40.0, 40.0, wkt)
    heights = np.full(grid.shape, 310.0)
    view = view_ground(h, grid, heights)
    local = pyproj.Transformer.from_pipeline(
        "+proj=pipeline +step +inv +proj=utm +zone=32 +ellps=WGS84 +step +proj=cart +ellps=WGS84"
        " +step +proj=topocentric +ellps=WGS84 +lon_0=9 +lat_0=46 +h_0=250"
    )
    rows, cols = np.mgrid[:12, :15]
    e, n, u = local.transform(grid.x(cols), grid.y(rows), heights)
    assert np.allclose(view.range_m, np.sqrt(e**2 + n**2 + u**2), atol=1e-3)
    assert np.allclose(view.up, -u / view.range_m, atol=1e-6)
    angle = np.arctan2(e, n) - np.radians(30.0)
    assert np.allclose(view.angle_rad, np.arctan2(np.sin(angle), np.cos(angle)), atol=1e-6)
    assert np.allclose(view.east**2 + view.north**2 + view.up**2, 1.0)


def test_what_is_behind_a_wall_is_not_seen():
    h = header(height_m=300.0, pointing_deg=0.0)
    wkt = pyproj.CRS.from_epsg(32632).to_wkt()
    x, y = pyproj.Transformer.from_crs(4326, 32632, always_xy=True).transform(9.0, 46.0)
    grid = MapGrid(100, 41, x - 41.0, y + 210.0, 2.0, 2.0, wkt)
    heights = np.full(grid.shape, 290.0)
    heights[50] = 330.0
    seen = view_ground(h, grid, heights).visible
    assert seen[52:].mean() > 0.95
    assert not seen[:48, 5:-5].any()


def test_cartesian_frames_are_addressed_by_metres():
    h = header(geometry="cartesian", row_start=100.0, row_step=2.0, col_start=-50.0, col_step=1.0)
    row, col = h.pixel_of(np.array([150.0]), np.array([np.arcsin(0.2)]))
    assert col == pytest.approx((150.0 * 0.2 + 50.0) / 1.0)
    assert row == pytest.approx((150.0 * np.cos(np.arcsin(0.2)) - 100.0) / 2.0)


def test_header_survives_the_disk_and_nonsense_is_named(tmp_path):
    write_header(tmp_path, header())
    text = (tmp_path / "header.json").read_text()
    assert parse_header(text, "x") == header()
    assert parse_header(text.replace(".000000Z", "Z"), "x") == header()
    for old, new, word in (
        ("polar", "round", "geometry"), ('"phase_sign": -1', '"phase_sign": 0', "phase_sign"),
        ("quakesar-ground-radar-1", "other", "layout"), ("00:01:00", "00:03:00", "increase"), ("{", "[", "JSON"),
    ):  # fmt: skip
        with pytest.raises(FormatError, match=word):
            parse_header(text.replace(old, new), "x")


def test_hdf5_gives_the_frames_of_the_folder(campaign):
    h5py = pytest.importorskip("h5py")
    folder = campaign["folder"] / "frames"
    path = campaign["folder"] / "frames.h5"
    with FrameReader(folder) as frames, h5py.File(path, "w") as file:
        first = [frames.read(k) for k in range(3)]
        values = json.loads((folder / "header.json").read_text())
        values["frames"], values["phase_sign"] = values["frames"][:3], 1
        file.attrs["header"] = json.dumps(values)
        # the other sign of phase: what is read must be the same as from the folder
        file["real"], file["imag"] = np.array([f.real for f in first]), -np.array([f.imag for f in first])
    with FrameReader(path) as frames:
        assert frames.header.geometry == "polar"
        assert all(np.array_equal(frames.read(k), first[k]) for k in range(3))


def test_wrapped_air_of_several_cycles_is_found_with_a_moving_minority():
    rng = np.random.default_rng(4)
    range_m, height_m = rng.uniform(200.0, 1000.0, 3000), rng.uniform(0.0, 200.0, 3000)
    model = air_model(range_m, height_m, np.ones(3000, bool), 3000)
    truth = np.array([1.0, 12.0, -0.8])
    phase = model.design @ truth + 0.1 * rng.normal(size=3000)
    phase[(range_m > 400.0) & (range_m < 600.0)] += 1.5
    found = fit_wrapped(model, np.angle(np.exp(1j * phase[model.fitted])))
    gap = model.design @ (found - truth)
    assert np.abs(gap - 2.0 * np.pi * np.rint(gap / (2.0 * np.pi))).max() < 0.06


def test_errors_and_cancelling(campaign, tmp_path):
    with pytest.raises(InputError, match="not empty"):
        simulate_campaign(SyntheticJob(str(campaign["folder"] / "frames")), Silent())
    with pytest.raises(InputError, match="MAX_DISPERSION"):
        measure_displacement(replace(campaign["job"], max_dispersion=1e-4), Silent())
    with pytest.raises(InputError, match="AVERAGE"):
        measure_displacement(replace(campaign["job"], average=0), Silent())
    with pytest.raises(Cancelled):
        measure_displacement(replace(campaign["job"], output=str(tmp_path / "a.tif")), Stopper())
    assert not list(tmp_path.iterdir())
    dem = DemSource(height_m=300.0)
    job = ImportJob(str(campaign["folder"] / "frames"), str(tmp_path / "s.tif"), str(tmp_path / "g.tif"), dem)
    with pytest.raises(InputError, match="sees nothing"):
        import_frames(replace(job, bounds=(0.0, 0.0, 100.0, 100.0), pixel_size_m=10.0), Silent())
