"""Topography from phase against ranges found by bracketing on circular tracks, and against closed forms.

The truth of every height is a point that was chosen: its ranges from both tracks are roots of the zero-Doppler
equation, found by scipy. The code under test sees the geometry raster and the baselines only.
"""

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from functools import lru_cache

import numpy as np
import pyproj
import pytest
from quakesar.core.conventions import Record, Step
from quakesar.core.errors import FormatError, GridMismatchError, InputError
from quakesar.core.grids import MapGrid
from quakesar.core.heights import HeightJob, find_in_image, height_deviation, height_from_phase
from quakesar.core.pair_sight import ViewRaster
from quakesar.core.parallax import (
    PairSight,
    Sight,
    curvature_radius,
    difference_of_height,
    fit_baseline,
    height_of_difference,
    look_angle,
    shift_of_height,
)
from quakesar.core.raster import Band, Raster, RasterWriter
from quakesar.core.topography import TopographyJob, compare_topographies, remove_topography
from radar_scenes import RANGE_PHASE, WAVELENGTH_M, Circle, Ear, crs_wkt, to_ecef
from scipy.optimize import brentq, fsolve

UTM40 = crs_wkt("EPSG:32640")
HEIGHT_M = 1000.0
SIZE, PIXEL_M = 5, 2000.0
LON, LAT = 58.36, 29.0
# a right-looking descending track east of the ground, and two more: 480 m and 3 m of perpendicular baseline or so
TRACKS = {
    "reference": Circle(61.52, 29.6, -168.0),
    "topographic": Circle(61.516, 29.6, -168.02, radius_m=7_160_180.0),
    "moved": Circle(61.5203, 29.6, -168.0, radius_m=7_160_040.0),
}
DAYS = [datetime(2003, 6, 11, tzinfo=timezone.utc) + timedelta(days=175 * k) for k in range(3)]


def grid_of(size=SIZE, pixel_m=PIXEL_M):
    x, y = pyproj.Transformer.from_crs(4326, 32640, always_xy=True).transform(LON, LAT)
    half = 0.5 * size * pixel_m
    return MapGrid(size, size, x - half, y + half, pixel_m, pixel_m, UTM40)


def frame(lon, lat):
    """East, north and up at a point, Earth-fixed."""
    lon, lat = np.radians([lon, lat])
    up = np.array([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)])
    east = np.array([-np.sin(lon), np.cos(lon), 0.0])
    return east, np.cross(up, east), up


def abeam(name, lon, lat, height):
    """Zero-Doppler time and range from a track."""
    return TRACKS[name].zero_doppler(to_ecef(lon, lat, height), -60.0, 60.0)


def look(lon, lat, height, other):
    """What a geometry raster and a baseline raster say of one map point, from positions alone."""
    point = to_ecef(lon, lat, height)
    time_s, reach = abeam("reference", lon, lat, height)
    sensor, velocity = TRACKS["reference"].position(time_s), TRACKS["reference"].velocity(time_s)
    baseline = TRACKS[other].position(abeam(other, lon, lat, height)[0]) - sensor
    axes, toward = frame(lon, lat), (sensor - point) / reach
    outward = np.cross(-toward, velocity)
    outward /= np.linalg.norm(outward)
    return {
        "look": [float(toward @ axis) for axis in axes],
        "reach": reach,
        "heading": float(np.arctan2(velocity @ axes[0], velocity @ axes[1])),
        "across": float(baseline @ outward),
        "along": float(baseline @ -toward),
    }


def true_place(lon, lat, height, other=None):
    """The point of a height that a pixel shows: the same time, and ranges that depart symmetrically in a pair.

    Without a pair it is the point of the same range from the reference track.
    """
    time_s, reach = abeam("reference", lon, lat, HEIGHT_M)
    second = abeam(other, lon, lat, HEIGHT_M)[1] if other else 0.0

    def closing(place):
        here = abeam("reference", *place, height)
        rest = abeam(other, *place, height)[1] - second if other else here[1] - reach
        return [here[1] - reach + rest, 7500.0 * (here[0] - time_s)]

    return fsolve(closing, [lon, lat], xtol=1e-12)


def true_difference(lon, lat, height, other):
    """Departure of the range difference of the ground from that of the pixel, metres."""
    place = true_place(lon, lat, height, other)
    ground = abeam(other, *place, height)[1] - abeam("reference", *place, height)[1]
    return ground - (abeam(other, lon, lat, HEIGHT_M)[1] - abeam("reference", lon, lat, HEIGHT_M)[1])


@lru_cache
def looks(other):
    grid = grid_of()
    to_degrees = pyproj.Transformer.from_crs(32640, 4326, always_xy=True)
    places = [[to_degrees.transform(float(grid.x(c)), float(grid.y(r))) for c in range(SIZE)] for r in range(SIZE)]
    return places, [[look(*place, HEIGHT_M, other) for place in line] for line in places]


def layer(other, key, part=None):
    return np.array([[p[key] if part is None else p[key][part] for p in line] for line in looks(other)[1]])


HEIGHTS = HEIGHT_M + np.linspace(-300.0, 1200.0, SIZE * SIZE).reshape(SIZE, SIZE)


@lru_cache
def phase(other):
    """Exact unwrapped phase of `HEIGHTS` in a pair with the reference track, radians."""
    places = looks(other)[0]
    found = [[true_difference(*places[r][c], HEIGHTS[r, c], other) for c in range(SIZE)] for r in range(SIZE)]
    return RANGE_PHASE * np.array(found)


def sight_of(other):
    up = layer(other, "look", 2)
    azimuth = np.arctan2(-layer(other, "look", 0), -layer(other, "look", 1))
    radius = curvature_radius(np.radians(LAT), azimuth)
    sight = Sight(layer(other, "reach"), np.arccos(up), np.full(up.shape, HEIGHT_M), radius)
    return PairSight(sight, layer(other, "across"), layer(other, "along"))


def write(path, values, product, pair, *, grid=None, geometry="geometry.tif", heading=None, **changes):
    values = np.asarray(values)
    layers = values if values.ndim == 3 else values[None]
    kind = np.complex64 if np.iscomplexobj(values) else values.dtype if values.dtype.kind == "u" else np.float32
    names = ("east", "north", "up", "incidence", "slant_range", "height", "mask") if len(layers) == 7 else ("band",)
    heading = looks("topographic")[1][SIZE // 2][SIZE // 2]["heading"] if heading is None else heading
    record = Record(
        product, *(DAYS[k] for k in pair), "TEST", WAVELENGTH_M, "right", heading, 0.4, looks=8.0, height_datum="1000 m"
    )
    record = replace(record, **changes)
    tags = {"GEOMETRY": geometry} if geometry else {}
    with RasterWriter(
        path, grid or grid_of(), [Band(n) for n in names], kind, record, tags=tags, may_be_constant=True
    ) as w:
        w.write_all(*layers.astype(kind))
    return str(path)


@pytest.fixture
def made(tmp_path):
    """Every raster of the case on disk, by name."""
    up = layer("topographic", "look", 2)
    bands = [*(layer("topographic", "look", k) for k in range(3)), np.degrees(np.arccos(up))]
    bands += [layer("topographic", "reach"), np.full(up.shape, HEIGHT_M), np.zeros(up.shape)]
    motion = np.linspace(-2.0, 2.0, SIZE * SIZE).reshape(SIZE, SIZE)
    paths = {
        "geometry": write(tmp_path / "geometry.tif", np.array(bands), "geometry", (0, 1), geometry=""),
        "phase": write(tmp_path / "phase.tif", phase("topographic"), "unwrapped", (0, 1)),
        "long": write(tmp_path / "long.tif", layer("topographic", "across"), "baseline", (0, 1)),
        "igram": write(tmp_path / "igram.tif", 3.0 * np.exp(1j * (phase("moved") + motion)), "interferogram", (1, 2)),
        "moved": write(tmp_path / "moved.tif", phase("moved") + motion, "unwrapped", (1, 2)),
        "short": write(tmp_path / "short.tif", layer("moved", "across"), "baseline", (1, 2)),
    }
    return paths, motion


def read(path):
    with Raster(path) as raster:
        return raster.read()


# --- triangles


@pytest.mark.parametrize("other", ["topographic", "moved"])
def test_phase_of_heights_against_exact_ranges(other):
    """To 3e-5 of up to 390 rad: what is left is the slope of the flight."""
    assert np.abs(phase("topographic")).max() > 300.0
    found = RANGE_PHASE * difference_of_height(sight_of(other), HEIGHTS)
    # the slope of the flight, which `ViewRaster` takes into account, leaves a relative error of (slope / tan)^2 / 2
    assert np.abs(found - phase(other)).max() < 3e-5 * np.abs(phase(other)).max() + 1e-4


def test_height_and_phase_are_each_others_inverse():
    pair = sight_of("topographic")
    assert np.abs(height_of_difference(pair, difference_of_height(pair, HEIGHTS)) - HEIGHTS).max() < 1e-6
    flipped = pair._replace(perpendicular_m=-pair.perpendicular_m)
    assert np.abs(height_of_difference(flipped, difference_of_height(flipped, HEIGHTS)) - HEIGHTS).max() < 1e-6


def test_linear_formula_is_the_limit():
    """DESIGN 3.4 with its sign: phi = -(4 pi / lambda) B h / (R sin theta), DESIGN 3.4, with its sign."""
    pair = sight_of("topographic")
    found = RANGE_PHASE * difference_of_height(pair, HEIGHT_M + 0.1)
    reach = pair.sight.slant_range_m * np.sin(pair.sight.incidence_rad)
    assert found == pytest.approx(-RANGE_PHASE * pair.perpendicular_m * 0.1 / reach, rel=2e-3)


def test_no_height_without_a_solution():
    pair = sight_of("topographic")
    assert np.isnan(height_of_difference(pair, np.full((SIZE, SIZE), 1e7))).all()
    assert np.isnan(height_of_difference(pair, np.full((SIZE, SIZE), np.nan))).all()
    assert np.isnan(difference_of_height(pair, np.nan)).all()


@pytest.mark.parametrize("height", [0.0, 1000.0, 1500.0, 4000.0])
def test_shift_against_exact_ranges(height):
    """The shift along the ground is that between the roots of the range equation, to 2e-5 of it (and 1 mm)."""
    lon, lat = looks("topographic")[0][2][2]
    place = true_place(lon, lat, height)
    _, _, distance = pyproj.Geod(ellps="WGS84").inv(lon, lat, *place)
    found = shift_of_height(sight_of("topographic").sight, np.full((SIZE, SIZE), height))[2, 2]
    assert np.sign(found) == np.sign(height - HEIGHT_M)
    assert abs(found) == pytest.approx(distance, rel=5e-5, abs=1e-3)


def test_radius_of_curvature():
    a, b = 6378137.0, 6356752.314245
    assert curvature_radius(0.0, 0.0) == pytest.approx(b * b / a)  # meridian at the equator
    assert curvature_radius(0.0, np.pi / 2) == pytest.approx(a)
    assert curvature_radius(np.pi / 2, 1.0) == pytest.approx(a * a / b)  # pole, any azimuth


def test_parallel_baseline_follows_from_the_perpendicular():
    """Exact parallel baselines of the tracks, which meet at 0.02 degrees; 1 % of it would do."""
    pair = sight_of("topographic")
    rows, cols = np.mgrid[:SIZE, :SIZE]
    convergence = pyproj.Proj(32640).get_factors(LON, LAT).meridian_convergence
    heading = layer("topographic", "heading").mean() - np.radians(convergence)
    along = np.sin(heading) * cols - np.cos(heading) * rows
    angle = look_angle(pair.sight)
    rounded = pair.perpendicular_m.astype(np.float32).astype(float)
    fit = fit_baseline(rounded.ravel(), angle.ravel(), along.ravel())
    assert np.abs(fit.parallel_m(angle, along) - pair.parallel_m).max() < 0.5
    assert np.ptp(pair.perpendicular_m) > 2.0


# --- heights


def test_heights_against_chosen_points(made, tmp_path):
    """Phase and baseline as float32, geometry as float32: 6 mm of height, 0.002 rad; the gate is 0.01 rad."""
    paths, _ = made
    result = height_from_phase(HeightJob(paths["phase"], paths["long"], str(tmp_path / "h.tif")), Ear()).values
    height_of_fringe = 2.0 * np.pi / np.abs(phase("topographic")[-1, -1]) * 1200.0
    found = read(result["OUTPUT"])
    assert np.abs(found - HEIGHTS).max() * 2.0 * np.pi / height_of_fringe < 0.01
    assert abs(result["HEIGHT_OF_AMBIGUITY"]) == pytest.approx(height_of_fringe, rel=0.05)
    with Raster(result["OUTPUT"]) as raster:
        assert raster.record.product == "height"
        assert "WGS84 ellipsoid" in raster.record.height_datum


def test_the_zero_of_the_phase(made, tmp_path):
    """Nothing given: a warning. A point of known height at its true place, points, a mean height: the constant goes."""
    paths, _ = made
    off = write(tmp_path / "off.tif", phase("topographic") + 50.0, "unwrapped", (0, 1))
    ear = Ear()
    job = HeightJob(off, paths["long"], str(tmp_path / "h.tif"))
    height_from_phase(job, ear)
    assert any("may be off by a constant" in text for text in ear.warnings)
    assert np.abs(read(job.output) - HEIGHTS).max() > 50.0
    result = height_from_phase(replace(job, mean_height_m=float(HEIGHTS.mean())), Ear()).values
    assert result["OFFSET"] == pytest.approx(-50.0, abs=0.01)
    assert np.abs(read(job.output) - HEIGHTS).max() < 0.05
    result = height_from_phase(replace(job, offset_rad=-50.0), Ear()).values
    assert np.abs(read(job.output) - HEIGHTS).max() < 0.05


def test_points_are_found_where_the_image_shows_them(made, tmp_path):
    """A plane of phase: true places of heights are those of the range equation, more than a pixel away."""
    paths, _ = made
    lon, lat = looks("topographic")[0][2][2]
    true = true_place(lon, lat, 2500.0)
    x, y = pyproj.Transformer.from_crs(4326, 32640, always_xy=True).transform(*true)
    grid = grid_of()
    assert abs(grid.col(x) - 2.0) > 1.5
    with Raster(paths["phase"]) as raster, ViewRaster(paths["geometry"], grid, raster.record) as views:
        row, col = find_in_image(views, grid, (x, y, 2500.0))
        assert (row, col) == pytest.approx((2.0, 2.0), abs=5e-3)  # of 2 km pixels: the sight is taken at the next pixel
        assert find_in_image(views, grid, (x + 1e6, y, 2500.0)) is None


def test_a_point_of_known_height(made, tmp_path):
    paths, _ = made
    off = write(tmp_path / "off.tif", phase("topographic") + 5.0, "unwrapped", (0, 1))
    lon, lat = looks("topographic")[0][2][2]
    x, y = pyproj.Transformer.from_crs(4326, 32640, always_xy=True).transform(*true_place(lon, lat, HEIGHTS[2, 2]))
    job = HeightJob(off, paths["long"], str(tmp_path / "h.tif"), points=((float(x), float(y), float(HEIGHTS[2, 2])),))
    result = height_from_phase(job, Ear()).values
    assert result["OFFSET"] == pytest.approx(-5.0, abs=2.5)  # the plane through pixels of 2 km and a curved phase
    with pytest.raises(InputError, match=r"None of the 1 points of known height lies on a pixel with phase"):
        height_from_phase(replace(job, points=((0.0, 0.0, 1000.0),)), Ear())


def test_error_of_heights(made, tmp_path):
    """Rodriguez and Martin (1992): sigma_h = h_ambiguity / 2 pi * sqrt(1 - g^2) / (g sqrt(2 L)), for many looks."""
    pair = sight_of("topographic")
    record = Record("unwrapped", None, None, "", WAVELENGTH_M, "right", 0.0, 0.4, looks=200.0)
    coherence = np.full((SIZE, SIZE), 0.8)
    found = height_deviation(coherence, pair, record, 5000.0)
    fringe = WAVELENGTH_M * pair.sight.slant_range_m * np.sin(pair.sight.incidence_rad) / 2.0 / pair.perpendicular_m
    expected = np.abs(fringe) / (2.0 * np.pi) * np.sqrt(1.0 - 0.64) / (0.8 * np.sqrt(400.0))
    assert found == pytest.approx(expected, rel=0.01)
    paths, _ = made
    coherence[0, 0] = np.nan
    quality = write(tmp_path / "coherence.tif", coherence, "coherence", (0, 1), looks=25.0)
    job = HeightJob(
        paths["phase"], paths["long"], str(tmp_path / "h.tif"), coherence=quality, error=str(tmp_path / "e.tif")
    )
    height_from_phase(job, Ear())
    error = read(job.error)
    assert np.isnan(error[0, 0])
    assert np.isfinite(error).sum() == error.size - 1
    assert (error[np.isfinite(error)] > 0.1).all()
    with pytest.raises(InputError, match="ERROR is asked for without COHERENCE"):
        height_from_phase(replace(job, coherence=""), Ear())


def test_what_is_not_trusted_gets_no_height(made, tmp_path):
    paths, _ = made
    components = np.ones((SIZE, SIZE), np.uint16)
    components[0, 0], reliability = 2, np.full((SIZE, SIZE), 0.9)
    reliability[4, 4] = 0.3
    trust = {
        "components": write(tmp_path / "c.tif", components, "components", (0, 1)),
        "reliability": write(tmp_path / "r.tif", reliability, "reliability", (0, 1)),
    }
    job = HeightJob(paths["phase"], paths["long"], str(tmp_path / "h.tif"), **trust)
    height_from_phase(job, Ear())
    found = read(job.output)
    assert np.isnan(found[0, 0])
    assert np.isnan(found[4, 4])
    assert np.isfinite(found).sum() == found.size - 2


# --- removal


def phase_of(path):
    values = read(path)
    return np.angle(values) if np.iscomplexobj(values) else values


def test_three_pass_against_the_motion_that_was_put_in(made, tmp_path):
    """Complex and unwrapped: what is left is the motion, to 0.01 rad of 9 rad of topography scaled from 390."""
    paths, motion = made
    assert np.abs(phase("moved")).max() > 3.0
    for key in ("igram", "moved"):
        job = TopographyJob(paths[key], paths["phase"], paths["short"], paths["long"], str(tmp_path / f"{key}_out.tif"))
        ear = Ear()
        result = remove_topography(job, ear).values
        rest = np.angle(np.exp(1j * (phase_of(job.output) - motion)))
        assert np.abs(rest).max() < 1e-3
        assert any("three-pass" in text for text in ear.messages)
        assert not ear.warnings
        ratio = layer("moved", "across") / layer("topographic", "across")
        assert result["RATIO"] == pytest.approx(ratio.mean(), rel=1e-4)
    assert np.abs(read(str(tmp_path / "igram_out.tif"))) == pytest.approx(3.0, rel=1e-5)


def test_the_zero_of_the_topographic_phase(made, tmp_path):
    """Fifty radians that the topographic phase lacks stay in the result, times the ratio, unless they are added."""
    paths, motion = made
    off = write(tmp_path / "off.tif", phase("topographic") - 50.0, "unwrapped", (0, 1))
    job = TopographyJob(paths["moved"], off, paths["short"], paths["long"], str(tmp_path / "out.tif"))
    remove_topography(job, Ear())
    ratio = layer("moved", "across") / layer("topographic", "across")
    assert read(job.output) - motion == pytest.approx(50.0 * ratio, rel=0.05)
    remove_topography(replace(job, offset_rad=50.0), Ear())
    assert np.abs(read(job.output) - motion).max() < 1e-3


def test_ratio_without_geometry(made, tmp_path):
    """The plain ratio: the same but for what is second order in height, 1 % of the topography here."""
    paths, motion = made
    plain = write(tmp_path / "plain.tif", phase("moved") + motion, "unwrapped", (1, 2), geometry="")
    job = TopographyJob(plain, paths["phase"], paths["short"], paths["long"], str(tmp_path / "out.tif"))
    ear = Ear()
    remove_topography(job, ear)
    expected = (
        phase("moved") + motion - phase("topographic") * layer("moved", "across") / layer("topographic", "across")
    )
    assert read(job.output) == pytest.approx(expected, abs=1e-3)
    assert np.abs(read(job.output) - motion).max() < 0.01 * np.abs(phase("moved")).max()
    assert any("No geometry raster was found" in text for text in ear.messages)


def test_the_order_of_dates_does_not_matter(made, tmp_path):
    """Reference and secondary of the topographic pair exchanged: phase and baseline change their sign."""
    paths, motion = made
    swapped = {
        "phase": write(tmp_path / "p.tif", -phase("topographic"), "unwrapped", (0, 1)),
        "long": write(tmp_path / "b.tif", -layer("topographic", "across"), "baseline", (0, 1)),
    }
    job = TopographyJob(paths["moved"], swapped["phase"], paths["short"], swapped["long"], str(tmp_path / "out.tif"))
    remove_topography(job, Ear())
    # the reference track is the secondary then, so that the geometry raster is that of the other sensor: first order
    assert np.abs(read(job.output) - motion).max() < 0.01 * np.abs(phase("moved")).max()


def test_four_pass_and_overlap_are_told(made, tmp_path):
    paths, _ = made
    four = write(
        tmp_path / "four.tif", phase("topographic"), "unwrapped", (0, 1), secondary=DAYS[1] - timedelta(days=9)
    )
    base = write(
        tmp_path / "b4.tif", layer("topographic", "across"), "baseline", (0, 1), secondary=DAYS[1] - timedelta(9)
    )
    ear = Ear()
    remove_topography(TopographyJob(paths["moved"], four, paths["short"], base, str(tmp_path / "o.tif")), ear)
    assert any("four-pass" in text for text in ear.messages)
    late = {"reference": DAYS[1], "secondary": DAYS[2] + timedelta(days=3)}
    over = write(tmp_path / "over.tif", phase("topographic"), "unwrapped", (0, 1), **late)
    base = write(tmp_path / "b5.tif", layer("topographic", "across"), "baseline", (0, 1), **late)
    remove_topography(TopographyJob(paths["moved"], over, paths["short"], base, str(tmp_path / "o.tif")), ear)
    assert any("overlap in time" in text for text in ear.warnings)


def test_no_data_stays_in_its_pixel(made, tmp_path):
    paths, _ = made
    holes = phase("topographic").copy()
    holes[1, 3] = np.nan
    job = TopographyJob(
        paths["igram"],
        write(tmp_path / "holes.tif", holes, "unwrapped", (0, 1)),
        paths["short"],
        paths["long"],
        str(tmp_path / "out.tif"),
    )
    remove_topography(job, Ear())
    found = read(job.output)
    assert found[1, 3] == 0
    assert (found != 0).sum() == found.size - 1
    remove_topography(replace(job, input=paths["moved"]), Ear())
    assert np.isnan(read(job.output)).sum() == 1


def test_input_is_left_alone(made, tmp_path):
    paths, _ = made
    before = {key: read(path) for key, path in paths.items() if key != "geometry"}
    remove_topography(
        TopographyJob(paths["igram"], paths["phase"], paths["short"], paths["long"], str(tmp_path / "o.tif")), Ear()
    )
    for key, values in before.items():
        assert np.array_equal(values, read(paths[key]))


# --- refusals


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        (
            {"topographic": "moved", "topographic_baseline": "short"},
            r"INPUT and TOPOGRAPHIC are the same pair 2003-12-03 / 2004-05-26: choose a pair without motion",
        ),
        ({"topographic_baseline": "short"}, r"TOPOGRAPHIC_BASELINE is of the pair .* and TOPOGRAPHIC of the pair"),
        ({"topographic": "igram"}, r"TOPOGRAPHIC: igram\.tif is a raster of kind 'interferogram' and 'unwrapped' is"),
        ({"baseline": "phase"}, r"BASELINE: phase\.tif is a raster of kind 'unwrapped' and 'baseline' is needed"),
        ({"min_reliability": 2.0}, r"MIN_RELIABILITY is 2\.0: it must lie from 0 to 1"),
    ],
)
def test_what_is_refused(made, tmp_path, changes, words):
    paths, _ = made
    out = str(tmp_path / "out.tif")
    job = TopographyJob(paths["igram"], paths["phase"], paths["short"], paths["long"], out)
    changes = {key: paths.get(value, value) for key, value in changes.items()}
    with pytest.raises(InputError, match=words):
        remove_topography(replace(job, **changes), Ear())
    assert not (tmp_path / "out.tif").exists()


def test_a_short_topographic_baseline_is_refused(made, tmp_path):
    paths, _ = made
    across = layer("topographic", "across").copy()
    across[2, 2] = -4.0
    short = write(tmp_path / "b.tif", across, "baseline", (0, 1))
    with pytest.raises(InputError, match=r"TOPOGRAPHIC_BASELINE comes down to 4\.0 m: .* at least 10 m"):
        remove_topography(
            TopographyJob(paths["igram"], paths["phase"], paths["short"], short, str(tmp_path / "o.tif")), Ear()
        )
    with pytest.raises(InputError, match=r"^BASELINE comes down to 4\.0 m"):
        height_from_phase(HeightJob(paths["phase"], short, str(tmp_path / "o.tif")), Ear())


def test_other_heights_kinds_and_grids_are_refused(made, tmp_path):
    paths, _ = made
    job = TopographyJob(paths["igram"], paths["phase"], paths["short"], paths["long"], str(tmp_path / "o.tif"))
    other = write(tmp_path / "p.tif", phase("topographic"), "unwrapped", (0, 1), height_datum="2000 m")
    with pytest.raises(InputError, match=r"different heights \(1000 m, differential; 2000 m, differential\): geocode"):
        remove_topography(replace(job, topographic=other), Ear())
    raw = (Step("interferogram", {"kind": "raw"}, {}),)
    other = write(tmp_path / "p.tif", phase("topographic"), "unwrapped", (0, 1), history=raw)
    with pytest.raises(InputError, match=r"TOPOGRAPHIC still holds the phase of the flat earth \(kind raw\)"):
        remove_topography(replace(job, topographic=other), Ear())
    moved_grid = replace(grid_of(), west=grid_of().west + 500.0)
    other = write(tmp_path / "p.tif", phase("topographic"), "unwrapped", (0, 1), grid=moved_grid)
    base = write(tmp_path / "b.tif", layer("topographic", "across"), "baseline", (0, 1), grid=moved_grid)
    with pytest.raises(GridMismatchError, match=r"TOPOGRAPHIC .* does not lie on the grid of INPUT"):
        remove_topography(replace(job, topographic=other, topographic_baseline=base), Ear())
    with pytest.raises(FormatError, match=r"TOPOGRAPHIC: nothing\.tif cannot be opened"):
        remove_topography(replace(job, topographic="nothing.tif"), Ear())


def test_amplified_noise_is_warned_of(made, tmp_path):
    paths, _ = made
    long = write(tmp_path / "b.tif", 3.0 * layer("topographic", "across"), "baseline", (1, 2))
    ear = Ear()
    remove_topography(TopographyJob(paths["igram"], paths["phase"], long, paths["long"], str(tmp_path / "o.tif")), ear)
    assert any("3.0 times that of the topographic pair" in text for text in ear.warnings)


# --- the check of the papers


def test_two_topographies_must_differ_by_a_constant(made, tmp_path):
    paths, _ = made
    factor = -0.7
    second = write(tmp_path / "p2.tif", factor * phase("topographic") + 4.0, "unwrapped", (0, 2))
    base = write(tmp_path / "b2.tif", factor * layer("topographic", "across"), "baseline", (0, 2))
    job = TopographyJob(
        paths["igram"],
        paths["phase"],
        paths["short"],
        paths["long"],
        str(tmp_path / "o.tif"),
        second_topographic=second,
        second_baseline=base,
    )
    ear = Ear()
    found = remove_topography(job, ear).values
    assert found["CHECK_DEVIATION"] < 1e-3
    assert found["CHECK_CORRELATION"] == pytest.approx(1.0, abs=1e-6)
    assert any("differs from 2003-06-11 / 2003-12-03 by a constant and 0.000 rad" in text for text in ear.messages)
    wrong = factor * phase("topographic")
    wrong[:3] += 2.0 * np.pi
    second = write(tmp_path / "p2.tif", wrong, "unwrapped", (0, 2))
    found = remove_topography(job, ear).values
    assert found["CHECK_DEVIATION"] == pytest.approx(2.0 * np.pi / 0.7 * np.sqrt(0.6 * 0.4), rel=1e-3)
    with pytest.raises(InputError, match="SECOND_TOPOGRAPHIC is given without SECOND_BASELINE"):
        remove_topography(replace(job, second_baseline=""), Ear())


def test_agreement_of_known_samples():
    rng = np.random.default_rng(5)
    one = rng.normal(0.0, 10.0, 20_000)
    two = one + 3.0 + rng.normal(0.0, 0.5, one.size)
    one[7] = np.nan
    two[:100] += 100.0
    found = compare_topographies(one, two)
    assert found.pixels == one.size - 1
    assert found.robust == pytest.approx(0.5, rel=0.03)
    assert found.deviation > 5.0
    with pytest.raises(InputError, match="no pixels in common"):
        compare_topographies(one[:1], two[:1])


def test_truth_is_what_it_says():
    """The truth of this file against itself: a pixel's own height gives nothing, and ranges agree with brentq."""
    lon, lat = looks("topographic")[0][1][1]
    assert abs(true_difference(lon, lat, HEIGHT_M, "topographic")) < 1e-6
    track = TRACKS["reference"]
    point = to_ecef(lon, lat, HEIGHT_M)
    time_s = brentq(lambda t: float((point - track.position(t)) @ track.velocity(t)), -60.0, 60.0)
    assert np.linalg.norm(point - track.position(time_s)) == pytest.approx(abeam("reference", lon, lat, HEIGHT_M)[1])
