"""Baselines of pairs against exact geometry, the truth of the simulated scenes, and what the page says about them."""

import json
import math
from datetime import datetime, timedelta, timezone
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pyproj
import pytest
from quakesar.core.baselines import BaselinesJob, compute_baselines, group_scenes, list_warnings
from quakesar.core.errors import Cancelled, InputError
from quakesar.core.geometry import pair_geometry, scene_arc, view
from quakesar.core.grids import MapGrid, RadarGrid
from quakesar.core.orbit import Orbit
from quakesar.core.pair_advice import advise, read_event
from quakesar.core.pair_figures import height_of_ambiguity_m, measure_pair, overlap_share
from quakesar.core.progress import Silent
from quakesar.core.readers.scene import Acquisition, Doppler, Scene

ROOT = Path(__file__).resolve().parents[2]
EPOCH = datetime(2003, 12, 3, 6, 0, tzinfo=timezone.utc)
WAVELENGTH = 0.05623564240544047
RADIUS, RATE = 7153000.0, 2.0 * math.pi / 6000.0  # of the synthetic circular orbit
NAMES = ("near_first", "far_first", "near_last", "far_last")


class Listener(Silent):
    def __init__(self):
        self.messages, self.warnings = [], []

    def message(self, text):
        self.messages.append(text)

    def warning(self, text):
        self.warnings.append(text)


def make_scene(orbit, grid, *, doppler=(0.0,), track=120, direction="descending", name="scene.N1"):
    taken = Acquisition(
        "ENVISAT ASAR IM", "IS2", "VV", 9192, track, direction, 16e6, 1316.0, 19.20768e6, 1652.4, math.radians(22.7)
    )
    centroid = Doppler(grid.start_range_m, doppler)
    return Scene(name, taken, grid, orbit, centroid, (), (), None)


# ---- circular orbits: everything in closed form ----------------------------------------------------------------


def turn(a, b, c):
    """A rotation that leaves no axis of the orbit on an axis of the Earth."""
    ca, sa, cb, sb, cc, sc = (f(v) for v in (a, b, c) for f in (math.cos, math.sin))
    about_z = np.array([[ca, -sa, 0.0], [sa, ca, 0.0], [0.0, 0.0, 1.0]])
    about_y = np.array([[cb, 0.0, -sb], [0.0, 1.0, 0.0], [sb, 0.0, cb]])
    about_x = np.array([[1.0, 0.0, 0.0], [0.0, cc, -sc], [0.0, sc, cc]])
    return about_z @ about_y @ about_x


FRAME = turn(1.02, 0.51, -0.24)  # over 58 E, 29 N; columns: outward, along the flight, left of it
TO_ECEF = pyproj.Transformer.from_crs("EPSG:4979", "EPSG:4978", always_xy=True)
TO_LONLAT = pyproj.Transformer.from_crs("EPSG:4978", "EPSG:4979", always_xy=True)


class Circle:
    """A circular orbit about the Earth's centre, moved by `outward_m` and `left_m` at time 0."""

    def __init__(self, outward_m=0.0, left_m=0.0):
        start = FRAME @ np.array([RADIUS + outward_m, 0.0, left_m])
        self.radius, self.along = np.linalg.norm(start), FRAME[:, 1]
        self.out = start / self.radius

    def at(self, angle):
        return self.radius * (math.cos(angle) * self.out + math.sin(angle) * self.along)

    def zero_doppler(self, point):
        """For a circle about the origin (P - S) . V = 0 becomes P . V = 0."""
        return self.at(math.atan2(point @ self.along, point @ self.out))

    def orbit(self, epoch=EPOCH):
        times = np.arange(-60.0, 61.0, 10.0)
        positions = np.array([self.at(RATE * t) for t in times])
        turned = [-math.sin(RATE * t) * self.out + math.cos(RATE * t) * self.along for t in times]
        return Orbit(epoch, times, positions, self.radius * RATE * np.array(turned), "circle")


def circle_pair(outward_m, across_m, look_side="right"):
    """A reference circle, and one displaced by so much away from the Earth and to the right of the flight."""
    circles = Circle(), Circle(outward_m, -across_m)
    scenes = []
    for days, circle in zip((0, 70), circles):
        epoch = EPOCH + timedelta(days=days)
        grid = RadarGrid(5001, 5001, epoch, -1.5, 6e-4, 830e3, 8.0, WAVELENGTH, look_side)
        scenes.append(make_scene(circle.orbit(epoch), grid))
    return circles, scenes


def place(look_side="right"):
    """Longitude and latitude (degrees) of ground in the middle of the swath, a little before the middle line."""
    side = -1.0 if look_side == "right" else 1.0
    sensor = FRAME @ np.array([RADIUS, -300.0, 0.0])
    return TO_LONLAT.transform(*(sensor + 850e3 * FRAME @ np.array([-math.cos(0.37), 0.0, side * math.sin(0.37)])))[:2]


def to_ecef(lon_deg, lat_deg, height_m):
    return np.array(TO_ECEF.transform(lon_deg, lat_deg, height_m))


def axes_of_look(circle, point, side):
    """Sensor position, unit vectors down and to the side, range and look angle of a point."""
    sensor = circle.zero_doppler(point)
    down, right = -sensor / np.linalg.norm(sensor), -side * FRAME[:, 2]
    sight = point - sensor
    return sensor, down, right, np.linalg.norm(sight), math.atan2(sight @ right, sight @ down)


def exact_baseline(circles, point, side):
    """B along the derivative of the line of sight by the look angle, and along the line of sight."""
    one, down, right, _, look = axes_of_look(circles[0], point, side)
    sight = math.cos(look) * down + math.sin(look) * right
    outward = -math.sin(look) * down + math.cos(look) * right
    baseline = circles[1].zero_doppler(point) - one
    return baseline @ outward, baseline @ sight, look


@pytest.mark.parametrize("look_side", ["right", "left"])
def test_all_orientations_against_closed_form(look_side):
    """Tolerance 1 micrometre (the goal is 1 cm); also vertical, horizontal, along and across the line of sight."""
    side = 1.0 if look_side == "right" else -1.0
    point = place(look_side)
    target = to_ecef(*point, 300.0)
    look = exact_baseline((Circle(), Circle()), target, side)[2]
    special = [math.pi / 2, -math.pi / 2, look, look + math.pi, look + math.pi / 2, look - math.pi / 2]
    worst = 0.0
    for angle in [*np.radians(np.arange(0.0, 360.0, 15.0)), *special]:
        for length in (2.0, 150.0, 900.0):
            circles, scenes = circle_pair(length * math.sin(angle), side * length * math.cos(angle), look_side)
            found = measure_pair(*scenes, point=point, height_m=300.0).centre
            across, along, _ = exact_baseline(circles, target, side)
            one, two = (np.linalg.norm(circle.zero_doppler(target) - target) for circle in circles)
            errors = (
                found.perpendicular_m - across,
                found.parallel_m - along,
                found.reference_range_m - one,
                found.secondary_range_m - two,
            )
            worst = max(worst, *map(abs, errors))
    print(f"B perpendicular and parallel against closed form, all orientations: {worst:.1e} m")
    assert worst < 1e-6


def test_signs_of_simple_baselines():
    """A sensor further up sees a larger range, smaller look angle: outward baselines are positive across the sight."""
    outward = measure_pair(*circle_pair(100.0, 0.0)[1], point=place()).centre
    assert outward.perpendicular_m > 0.0 > outward.parallel_m
    assert outward.secondary_range_m > outward.reference_range_m
    right = measure_pair(*circle_pair(0.0, 100.0)[1], point=place()).centre
    assert right.perpendicular_m > 0.0
    assert right.parallel_m > 0.0
    assert right.secondary_range_m < right.reference_range_m


def same_range_at_height(circle, point, height_m, side):
    """The ground point `height_m` higher that the reference sees at the same time and range: bisection of the look."""
    one, down, right, reach, look = axes_of_look(circle, point, side)
    base = TO_LONLAT.transform(*point)[2]
    low, high = look, look + 0.1
    for _ in range(60):
        middle = 0.5 * (low + high)
        moved = one + reach * (math.cos(middle) * down + math.sin(middle) * right)
        low, high = (middle, high) if TO_LONLAT.transform(*moved)[2] < base + height_m else (low, middle)
    return one + reach * (math.cos(low) * down + math.sin(low) * right)


@pytest.mark.parametrize(("angle_deg", "height_m"), [(10.0, 300.0), (100.0, 300.0), (190.0, 300.0), (280.0, 1000.0)])
def test_topographic_phase_rule_against_exact_range_difference(angle_deg, height_m):
    """The rule: phi = -(4 pi / lambda) B_perp h / (R sin theta); its second-order terms stay below half a percent."""
    angle = math.radians(angle_deg)
    circles, scenes = circle_pair(150.0 * math.sin(angle), 150.0 * math.cos(angle))
    point = place()
    figures = measure_pair(*scenes, point=point)
    low = to_ecef(*point, 0.0)
    high = same_range_at_height(circles[0], low, height_m, 1.0)
    differences = []
    for target in (low, high):
        one, two = (np.linalg.norm(circle.zero_doppler(target) - target) for circle in circles)
        differences.append(two - one)
    exact = 4.0 * math.pi / WAVELENGTH * (differences[1] - differences[0])
    slant = figures.centre.reference_range_m * math.sin(figures.incidence_rad)
    rule = -4.0 * math.pi / WAVELENGTH * figures.centre.perpendicular_m * height_m / slant
    print(
        f"h {height_m:.0f} m, B_perp {figures.centre.perpendicular_m:.1f} m: exact {exact:.4f} rad, rule {rule:.4f} rad"
    )
    # next order: half of (h / R sin theta)^2 times B_parallel, and h cot(theta) / 2 R sin theta of the phase
    across = height_m / slant
    bound = 4.0 * math.pi / WAVELENGTH * across**2 * 160.0 * (1.0 + 1.0 / math.tan(figures.incidence_rad))
    assert abs(exact - rule) < bound
    assert abs(exact - rule) < 0.006 * abs(exact) or abs(figures.centre.perpendicular_m) < 10.0
    fringe = 2.0 * math.pi * height_m / figures.height_of_ambiguity_m
    assert fringe == pytest.approx(-rule, rel=1e-9)


def test_agrees_with_the_baseline_of_every_pixel():
    """The twin: `geometry.pair_geometry` on a grid of one pixel, 1e-6 m."""
    _, scenes = circle_pair(80.0, -140.0)
    wkt = pyproj.CRS.from_epsg(4326).to_wkt()
    lon, lat = place()
    found = measure_pair(*scenes, point=(lon, lat), height_m=500.0).centre
    grid = MapGrid(1, 1, lon - 5e-6, lat + 5e-6, 1e-5, 1e-5, wkt)
    span = scenes[0].grid.start_time_s, scenes[0].grid.stop_time_s
    twin = pair_geometry(scenes[0].orbit, scenes[1].orbit, span, "right", grid, 500.0)
    assert found.perpendicular_m == pytest.approx(float(twin.baseline_perpendicular_m), abs=1e-6)
    assert found.parallel_m == pytest.approx(float(twin.baseline_parallel_m), abs=1e-6)


# ---- what derives from a baseline --------------------------------------------------------------------------------


def test_height_of_ambiguity_of_the_papers():
    """The Bam papers print 19.1-19.8 m for 484.1..468.6 m at mid swath of IS2 (R about 850 km, 23 degrees)."""
    slant = 850e3 * math.sin(math.radians(22.9))
    for baseline in (484.1, 468.6):
        assert 19.1 <= height_of_ambiguity_m(WAVELENGTH, baseline, slant) <= 19.9
    assert height_of_ambiguity_m(WAVELENGTH, -500.0, slant) < 0.0
    assert math.isinf(height_of_ambiguity_m(WAVELENGTH, 0.0, slant))


def test_critical_baseline_and_coherence():
    """ASAR IS2: 1.1 km (Hanssen 2001 prints 1.1 km for ERS, 15.55 MHz and 23 degrees); half of it leaves half."""
    _, scenes = circle_pair(0.0, 300.0)
    figures = measure_pair(*scenes, point=place(), decay_days=70.0)
    expected = WAVELENGTH * figures.centre.reference_range_m * math.tan(figures.incidence_rad) * 16e6 / 299792458.0
    assert figures.critical_m == pytest.approx(expected, rel=1e-12)
    assert figures.geometric_coherence == pytest.approx(1.0 - figures.centre.perpendicular_m / expected, rel=1e-12)
    assert figures.temporal_days == pytest.approx(70.0, abs=1e-9)
    assert figures.temporal_coherence == pytest.approx(math.exp(-1.0), rel=1e-9)
    assert figures.common_band == 1.0
    assert figures.coherence == pytest.approx(figures.geometric_coherence * math.exp(-1.0), rel=1e-9)
    beyond = measure_pair(*circle_pair(0.0, 9000.0)[1], point=place())
    assert beyond.geometric_coherence == 0.0
    assert beyond.use == "none"


def test_doppler_difference_is_that_of_the_same_ground():
    """Centroids are polynomials of each scene's own slant range."""
    circles, (first, second) = circle_pair(0.0, 200.0)
    first = make_scene(first.orbit, first.grid, doppler=(-100.0, 2e-3))
    second = make_scene(second.orbit, second.grid, doppler=(320.0, -1e-3))
    figures = measure_pair(first, second, point=place())
    target = to_ecef(*place(), 0.0)
    one, two = (np.linalg.norm(circle.zero_doppler(target) - target) - 830e3 for circle in circles)
    expected = (320.0 - 1e-3 * two) - (-100.0 + 2e-3 * one)
    assert figures.doppler_difference_hz == pytest.approx(expected, abs=1e-6)
    assert figures.common_band == pytest.approx(1.0 - abs(expected) / 1316.0, abs=1e-9)
    assert "Doppler" in list_warnings([figures._replace(common_band=0.5)])[0]


def test_overlap_share_of_known_shapes():
    square = np.array([[0.0, 0.0], [1.0, 0.0], [0.0, 1.0], [1.0, 1.0]])
    assert overlap_share(square, square) == pytest.approx(1.0)
    assert overlap_share(square, square + np.array([0.25, 0.0])) == pytest.approx(0.75)
    assert overlap_share(square, square + np.array([0.25, 0.5])) == pytest.approx(0.375)
    assert overlap_share(square, square[[1, 0, 3, 2]] + np.array([0.0, 0.5])) == pytest.approx(
        0.5
    )  # the other way round
    assert overlap_share(square, square + np.array([3.0, 0.0])) == 0.0
    assert overlap_share(square, 2.0 * square - 0.5) == pytest.approx(1.0)
    assert overlap_share(2.0 * square - 0.5, square) == pytest.approx(0.25, rel=1e-4)
    date_line = square + np.array([179.5, 0.0])
    wrapped = np.where(date_line > 180.0, date_line - 360.0, date_line)
    assert overlap_share(date_line, wrapped + np.array([0.5, 0.0])) == pytest.approx(0.5)


def test_scenes_without_common_ground_are_no_pair():
    _, (first, second) = circle_pair(0.0, 100.0)
    far = RadarGrid(101, 5001, second.grid.epoch, 10.0, 6e-4, 830e3, 8.0, WAVELENGTH)
    assert measure_pair(first, make_scene(second.orbit, far)) is None


def test_point_outside_the_scene_is_refused():
    _, scenes = circle_pair(0.0, 100.0)
    with pytest.raises(InputError, match="outside"):
        measure_pair(*scenes, point=(58.0, 29.0))


def test_scenes_are_grouped_by_track():
    _, (first, second) = circle_pair(0.0, 100.0)
    ascending = make_scene(second.orbit, second.grid, track=385, direction="ascending")
    assert [len(group) for group in group_scenes([first, ascending, second])] == [2, 1]


# ---- the simulated scenes of Bam ---------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def truth(bam_small):
    return json.loads((bam_small / "truth" / "case_clean.json").read_text())


def true_scene(facts):
    """A scene from the true orbit polynomial and timing, without a product."""
    series, scale = np.array(facts["orbit_poly"]["ecef_coef_m"]), facts["orbit_poly"]["scale_s"]
    if series.shape[0] == 3:
        series = series.T
    u = np.linspace(-1.5, 1.5, 7)
    polynomial = np.polynomial.polynomial
    positions = polynomial.polyval(u, series).T
    velocities = polynomial.polyval(u, polynomial.polyder(series)).T / scale
    epoch = datetime.strptime(facts["epoch_utc"], "%d-%b-%Y %H:%M:%S.%f").replace(tzinfo=timezone.utc)
    orbit = Orbit(epoch, facts["orbit_poly"]["t0_s"] + scale * u, positions, velocities, "truth")
    grid = RadarGrid(
        facts["lines"], facts["samples"], epoch, facts["true_first_line_t_s"], facts["pri_s"],
        facts["true_near_range_m"], facts["range_spacing_m"], facts["wavelength_m"],
    )  # fmt: skip
    return make_scene(orbit, grid)


def test_every_pair_and_place_of_the_truth(truth):
    """Gate 0.1 m, goal 1 cm. The truth holds for a surface at 1050 m; its centre is half a pixel from ours."""
    worst = {"corners": 0.0, "centre": 0.0}
    for pair in truth["baselines"]:
        scenes = [true_scene(truth["scenes"][pair[key]]) for key in ("ref", "sec")]
        figures = measure_pair(*scenes, height_m=1050.0)
        for where, name, found in (("centre", "center", figures.centre), *zip(["corners"] * 4, NAMES, figures.corners)):
            errors = found.perpendicular_m - pair[name]["bperp_m"], found.parallel_m - pair[name]["bpar_m"]
            worst[where] = max(worst[where], *map(abs, errors))
    print(f"baselines against truth: corners {worst['corners']:.1e} m, centre {worst['centre']:.1e} m")
    assert worst["corners"] < 1e-6
    assert worst["centre"] < 0.01


@pytest.fixture(scope="module")
def clean_run(bam_small):
    paths = sorted(map(str, (bam_small / "clean" / "slc").glob("*.N1")))
    job = BaselinesJob(tuple(reversed(paths)), str(bam_small / "clean" / "orbits"), height_m=1050.0)
    listener = Listener()
    return compute_baselines(job, listener), listener


def test_products_of_a_pair(clean_run, truth):
    """The whole way from products and DORIS files; the files hold millimetres."""
    result, listener = clean_run
    pair = next(p for p in truth["baselines"] if (p["ref"], p["sec"]) == ("9192", "10194"))
    assert result.values["BPERP"] == pytest.approx(pair["center"]["bperp_m"], abs=0.01)
    assert result.values["BPAR"] == pytest.approx(pair["center"]["bpar_m"], abs=0.01)
    assert result.values["BTEMP"] == pytest.approx(70.0, abs=1e-3)
    # lambda R sin(theta) / (2 B_perp), R and theta of the truth's centre
    assert result.values["HEIGHT_OF_AMBIGUITY"] == pytest.approx(WAVELENGTH * 843.5e3 * 0.3885 / 6.0355, rel=0.02)
    assert (result.values["PAIR"], result.values["PAIRS"]) == ("2003-12-03 2004-02-11", 1)
    assert any("order of time" in text for text in listener.messages)
    row = dict(zip((name for name, _ in result.tables["OUTPUT"].fields), result.tables["OUTPUT"].rows[0]))
    for short, name in zip(("nf", "ff", "nl", "fl"), NAMES):
        assert row[f"bperp_{short}"] == pytest.approx(pair[name]["bperp_m"], abs=0.01)
        assert row[f"bpar_{short}"] == pytest.approx(pair[name]["bpar_m"], abs=0.01)
    # centroids of the truth in the middle of the swath
    delay = 259.5 / 19207680.0
    centroids = [
        np.polynomial.polynomial.polyval(delay, truth["scenes"][k]["doppler_poly"]["c"]) for k in ("9192", "10194")
    ]
    assert row["doppler"] == pytest.approx(centroids[1] - centroids[0], abs=0.5)
    assert row["az_common"] == pytest.approx(100.0 * (1.0 - abs(row["doppler"]) / 1316.0), abs=1e-6)
    assert 95.0 < row["overlap"] <= 100.0
    assert row["use"] == "deformation"


def test_table_is_plain(clean_run):
    table = clean_run[0].tables["OUTPUT"]
    assert table.geometry_type == "line"
    assert len(table.rows) == len(table.geometries) == 1
    for (name, kind), value in zip(table.fields, table.rows[0]):
        assert type(value) is kind, name
        assert len(name) <= 10
    assert table.geometries[0].startswith("LINESTRING (58.3")
    assert all(isinstance(value, (int, float, str)) for value in clean_run[0].values.values())


class Words(HTMLParser):
    def __init__(self):
        super().__init__()
        self.text, self.pictures = "", 0

    def handle_data(self, data):
        self.text += data

    def handle_starttag(self, tag, attrs):
        self.pictures += tag == "img" and dict(attrs)["src"].startswith("data:image/png;base64,")


@pytest.fixture(scope="module")
def full_run(bam_small):
    paths = sorted(map(str, (bam_small / "full" / "slc").glob("*.N1")))
    listener = Listener()
    return compute_baselines(BaselinesJob(tuple(paths), str(bam_small / "full" / "orbits")), listener), listener


def test_list_of_two_tracks(full_run):
    """Four descending scenes make six pairs, two ascending ones make one; none across the tracks."""
    result, listener = full_run
    table = result.tables["OUTPUT"]
    rows = [dict(zip((name for name, _ in table.fields), row)) for row in table.rows]
    assert sorted(row["track"] for row in rows) == [120] * 6 + [385]
    assert all(row["ref_date"] < row["sec_date"] for row in rows)
    assert result.values["PAIRS"] == 7
    assert abs(result.values["BPERP"]) == min(abs(row["bperp"]) for row in rows)
    assert any("2 tracks" in text for text in listener.messages)
    uses = {(row["ref_orbit"], row["sec_orbit"]): row["use"] for row in rows}
    assert uses[6687, 9192] == uses[9693, 10194] == "topography"
    assert uses[9192, 10194] == uses[8956, 10459] == "deformation"
    assert any("2003-06-11 / 2004-01-07" in text and "critical" in text for text in listener.warnings)
    closure = [row["bperp"] for row in rows if (row["ref_orbit"], row["sec_orbit"]) in ((6687, 9192), (9192, 10194))]
    direct = next(row["bperp"] for row in rows if (row["ref_orbit"], row["sec_orbit"]) == (6687, 10194))
    assert sum(closure) == pytest.approx(direct, abs=0.1)  # baselines add up but for the turn of the line of sight


def test_the_planner_follows_the_papers(bam_small):
    """The pair of the papers for deformation is 9192/10194, those for topography 6687/9192 and 9693/10194."""
    paths = tuple(sorted(map(str, (bam_small / "full" / "slc").glob("*.N1"))))
    job = BaselinesJob(paths, str(bam_small / "full" / "orbits"), event="2003-12-26T01:56:52")
    result = compute_baselines(job, Silent())
    table = result.tables["OUTPUT"]
    names = [name for name, _ in table.fields]
    events = {(row["ref_orbit"], row["sec_orbit"]): row["event"] for row in (dict(zip(names, r)) for r in table.rows)}
    assert events[6687, 9192] == "before"
    assert events[9693, 10194] == "after"
    assert events[9192, 10194] == events[8956, 10459] == events[9192, 9693] == "across"
    assert result.values["BEST_DEFORMATION"] in ("2003-12-03 / 2004-02-11", "2003-11-16 / 2004-02-29")
    assert result.values["BEST_TOPOGRAPHY"] in ("2003-06-11 / 2003-12-03", "2004-01-07 / 2004-02-11")
    words = Words()
    words.feed(result.values["HTML_TEXT"])
    if result.values["BEST_DEFORMATION"] == "2003-12-03 / 2004-02-11":
        for text in ("Three passes", "Damage: the coherence of 2003-06-11 / 2003-12-03"):
            assert text in words.text


def test_scenes_have_their_place_in_the_network(full_run):
    table = full_run[0].tables["SCENES"]
    rows = [dict(zip((name for name, _ in table.fields), row)) for row in table.rows]
    assert [row["orbit"] for row in rows if row["track"] == 120] == [6687, 9192, 9693, 10194]
    assert [row["pairs"] for row in rows] == [3] * 4 + [1] * 2
    pairs = full_run[0].tables["OUTPUT"]
    measured = {row[2:4]: row[7] for row in pairs.rows}
    place = {row["orbit"]: row["bperp"] for row in rows}
    # the place in the network is a least-squares one: within 0.2 m of each measured baseline
    assert all(abs(place[b] - place[a] - value) < 0.2 for (a, b), value in measured.items())
    assert all(point.startswith("POINT (58.") for point in table.geometries)
    for row in table.rows:
        assert [type(value) for value in row] == [kind for _, kind in table.fields]


def test_a_doppler_difference_rejects_a_pair():
    """A quarter of the bandwidth passes, half of it does not, and the limit is the user's."""
    _, scenes = circle_pair(0.0, 20.0)
    figures = measure_pair(*scenes, point=place())
    good, bad = figures._replace(common_band=0.75), figures._replace(common_band=0.5)
    assert list_warnings([good]) == []
    assert "Doppler" in list_warnings([good], 0.2)[0]
    assert "Doppler" in list_warnings([bad])[0]
    assert advise([good], None, 0.3).deformation is good
    refused = advise([bad], None, 0.3)
    assert refused.deformation is None
    assert "Doppler" in refused.texts[0]


def test_times_of_earthquakes():
    assert read_event("2003-12-26T01:56:52Z") == datetime(2003, 12, 26, 1, 56, 52, tzinfo=timezone.utc)
    assert read_event("2003-12-26") == datetime(2003, 12, 26, tzinfo=timezone.utc)
    with pytest.raises(InputError, match="EVENT"):
        read_event("26 December")


def test_page_names_pairs_and_warnings(full_run):
    words = Words()
    words.feed(full_run[0].values["HTML_TEXT"])
    assert words.pictures == 1
    for text in ("2003-12-03 / 2004-02-11", "Topography", "Deformation", "critical", "Doppler", "Track"):
        assert text in words.text


def test_refusals(bam_small, tmp_path):
    path = str(next((bam_small / "clean" / "slc").glob("*_09192_*.N1")))
    ascending = str(next((bam_small / "full" / "slc").glob("*_08956_*.N1")))
    for scenes, words in (((path,), "two or more"), ((path, path), "same scene"), ((path, ascending), "form a pair")):
        with pytest.raises(InputError, match=words):
            compute_baselines(BaselinesJob(scenes), Silent())
    with pytest.raises(InputError, match="DECAY_DAYS"):
        compute_baselines(BaselinesJob((path, ascending), decay_days=0.0), Silent())
    with pytest.raises(InputError, match="MAX_DOPPLER"):
        compute_baselines(BaselinesJob((path, ascending), max_doppler=0.0), Silent())
    with pytest.raises(InputError, match="HEIGHT"):
        compute_baselines(BaselinesJob((path, ascending), height_m=math.nan), Silent())


def test_cancel(bam_small):
    class Stop(Silent):
        def cancelled(self):
            return True

    paths = tuple(map(str, (bam_small / "clean" / "slc").glob("*.N1")))
    with pytest.raises(Cancelled):
        compute_baselines(BaselinesJob(paths), Stop())


# ---- the page of conventions -------------------------------------------------------------------------------------


def test_worked_example_of_the_conventions_page(truth):
    """Every number of the example follows from the truth of the scenes."""
    page = (ROOT / "docs" / "conventions.md").read_text(encoding="utf-8").replace("−", "-")
    scenes = {key: true_scene(facts) for key, facts in truth["scenes"].items()}
    figures = measure_pair(scenes["6687"], scenes["9192"], height_m=1050.0)
    (lon, lat), centre, reference = figures.centres_deg[0], figures.centre, scenes["6687"]
    wkt = pyproj.CRS.from_epsg(4326).to_wkt()
    grid = MapGrid(1, 1, lon - 5e-6, lat + 5e-6, 1e-5, 1e-5, wkt)
    seen = view(scene_arc(reference.orbit, reference.grid), grid, 1050.0)
    east, north, up = float(seen.east), float(seen.north), float(seen.up)
    per_metre = 4.0 * math.pi / WAVELENGTH
    other = measure_pair(scenes["9192"], scenes["10194"], height_m=1050.0)
    for text in (
        f"{lon:.5f}° E",
        f"{lat:.5f}° N",
        f"| {centre.reference_range_m:.1f} m |",
        f"| {math.degrees(figures.incidence_rad):.3f}° |",
        f"({east:+.4f}, {north:+.4f}, {up:+.4f})",
        f"| {centre.secondary_range_m - centre.reference_range_m:+.3f} m |",
        f"| B⊥ | {centre.perpendicular_m:.3f} m |",
        f"| B∥ | {centre.parallel_m:.3f} m |",
        f"| {figures.height_of_ambiguity_m:.3f} m |",
        f"B⊥²/2R = {centre.perpendicular_m**2 / (2.0 * centre.reference_range_m):.3f} m",
        f"{per_metre:.3f} rad/m",
        f"**{-per_metre * centre.perpendicular_m * 100.0 / figures.slant_m:+.2f} rad**",
        f"**{1e4 * centre.perpendicular_m / figures.slant_m:.1f} mm**",
        f"B⊥ = {other.centre.perpendicular_m:+.3f} m",
        f"{other.height_of_ambiguity_m:.0f} m of height",
        f"{1e4 * other.dem_error:.2f} mm",
        f"**{10.0 * up:+.2f} cm**",
        f"**{-0.1 * up * per_metre:.2f} rad**",
        f"{10.0 * east:+.2f} cm, φ = {-0.1 * east * per_metre:.2f} rad",
        f"d = {10.0 * north:.2f} cm, φ = {-0.1 * north * per_metre:+.2f} rad",
    ):
        assert text in page
