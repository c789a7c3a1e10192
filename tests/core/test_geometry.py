"""Zero-Doppler geometry against analytic orbits, the simulator's truth and ISCE2."""

import numpy as np
import pytest
from osgeo import gdal
from quakesar.core import geometry
from quakesar.core.errors import InputError
from quakesar.core.grids import MapGrid, Window
from quakesar.core.orbit import Orbit
from quakesar.core.raster import Raster
from quakesar.core.readers import open_scene
from radar_scenes import EPOCH, RANGE_PHASE, WGS84, Circle, TrueTrack, crs_wkt, product, read_case, to_ecef

UTM40 = crs_wkt("EPSG:32640")
# Ground within the swath of a sensor that passes over (58, 29) to the west or east of it.
_BAM = MapGrid(60, 50, 632_000.0, 3_210_000.0, 40.0, 40.0, UTM40)
_ROSS = MapGrid(60, 50, 179.99, -74.0, 4e-4, 4e-4, crs_wkt(WGS84))
PASSES = [
    pytest.param(Circle(61.5, 29.0, -168.0), "right", _BAM, id="descending"),
    pytest.param(Circle(55.2, 29.0, -12.0), "right", _BAM, id="ascending"),
    pytest.param(Circle(61.5, 29.0, -12.0), "left", _BAM, id="left"),
    pytest.param(Circle(179.9, -76.0, -40.0), "right", _ROSS, id="polar, across 180 degrees"),
]


def wave(grid, low=200.0, high=1800.0):
    """Smooth terrain."""
    row, col = np.meshgrid(np.arange(grid.rows), np.arange(grid.cols), indexing="ij")
    return low + (high - low) * (0.5 + 0.5 * np.sin(row / 37.0) * np.cos(col / 23.0))


def pixel(grid, row, col):
    return grid.crop(Window(row, col, 1, 1))


def lonlat(grid):
    rows, cols = np.meshgrid(np.arange(grid.rows), np.arange(grid.cols), indexing="ij")
    return geometry.grid_to_lonlat(grid, rows, cols)


def arc_of(track, low=-30.0, high=30.0):
    return track.orbit(EPOCH, np.arange(-60.0, 61.0, 10.0)).arc(low, high)


@pytest.fixture(scope="module")
def truth(bam_small):
    """The simulator's exact orbit of 9192 as an arc, its scene, the DEM and the radar coordinates of its pixels."""
    case = read_case(bam_small, "clean")
    scene = open_scene(product(bam_small, "clean", 9192))
    track = TrueTrack(case, "9192", scene.grid.epoch)
    arc = track.orbit(scene.grid.epoch, np.arange(-4.0, 7.1, 1.0)).arc(0.0, 3.0)
    with Raster(bam_small / "dem" / "dem_wgs84_1arcsec.tif") as dem:
        return track, scene, arc, dem.grid, dem.read().astype(float)


def truth_band(folder, name, band=1):
    with Raster(folder / "truth" / name) as raster:
        return raster.read(band=band).astype(float)


# --- closed forms -------------------------------------------------------------------------------------------------


def test_earth_fixed_coordinates_equal_proj():
    lon, lat = np.meshgrid(np.linspace(-180, 180, 13), np.linspace(-90, 90, 13))
    for height in (-400.0, 0.0, 8848.0):
        ours = geometry.lonlat_to_ecef(np.radians(lon), np.radians(lat), height)
        np.testing.assert_allclose(ours, to_ecef(lon, lat, np.full(lon.shape, height)), atol=5e-9)


@pytest.mark.parametrize(("track", "side", "grid"), PASSES)
def test_locate_equals_the_bracketed_root(track, side, grid):
    """Newton's method against Brent's on the analytic orbit; positions by PROJ. A nanosecond, a micrometre."""
    heights = wave(grid)
    found = geometry.locate(arc_of(track), grid, heights)
    lon, lat = lonlat(grid)
    for row, col in ((0, 0), (0, 49), (31, 17), (59, 49)):
        point = to_ecef(lon[row, col], lat[row, col], heights[row, col])
        time_s, reach = track.zero_doppler(point, -60.0, 60.0)
        assert abs(found.time_s[row, col] - time_s) < 1e-10
        assert abs(found.slant_range_m[row, col] - reach) < 1e-7


@pytest.mark.parametrize(("track", "side", "grid"), PASSES)
def test_map_to_radar_and_back(track, side, grid):
    """Gate 1e-3 px, goal 1e-6 px of 8 m: back where it came from, on a level surface."""
    arc = arc_of(track)
    for height in (-50.0, 0.0, 3000.0):
        points = geometry.locate(arc, grid, height)
        back = geometry.radar_to_ground(arc, points.time_s.ravel(), points.slant_range_m.ravel(), side, height)
        lon, lat = lonlat(grid)
        want = to_ecef(lon.ravel(), lat.ravel(), np.full(lon.size, height))
        got = to_ecef(np.degrees(back[:, 0]), np.degrees(back[:, 1]), back[:, 2])
        assert np.linalg.norm(got - want, axis=1).max() < 1e-6 * 8.0


def test_radar_to_map_and_back():
    """The other way: times and ranges of a scene to the ground and back, in pixels of 0.6 ms and 7.8 m."""
    track, arc = Circle(61.5, 29.0, -168.0), arc_of(Circle(61.5, 29.0, -168.0))
    time_s, reach = (x.ravel() for x in np.meshgrid(np.linspace(-1, 1, 5), np.linspace(8.3e5, 8.7e5, 5)))
    ground = geometry.radar_to_ground(arc, time_s, reach, "right", 700.0)
    again = [track.zero_doppler(to_ecef(*np.degrees(g[:2]), g[2]), -60.0, 60.0) for g in ground]
    again = np.array(again)
    assert np.abs(again[:, 0] - time_s).max() < 1e-6 * 6e-4
    assert np.abs(again[:, 1] - reach).max() < 1e-6 * 7.8


def test_left_and_right_are_mirror_images():
    arc = arc_of(Circle(58.0, 0.0, 0.0))
    right = geometry.radar_to_ground(arc, 0.0, 8.5e5, "right", 0.0)[0]
    left = geometry.radar_to_ground(arc, 0.0, 8.5e5, "left", 0.0)[0]
    middle = np.radians(58.0)
    assert right[0] > middle > left[0]
    assert right[0] - middle == pytest.approx(middle - left[0], abs=1e-12)
    assert right[1] == pytest.approx(left[1], abs=1e-12)


def test_look_vector_is_the_line_to_the_sensor():
    """East, north, up by rotating the Earth-fixed line of sight; unit length; incidence and heading consistent."""
    for case in PASSES:
        track, side, grid = case.values
        heights = wave(grid)
        look = geometry.view(arc_of(track), grid, heights)
        lon, lat = (np.radians(x) for x in lonlat(grid))
        np.testing.assert_allclose(look.east**2 + look.north**2 + look.up**2, 1.0, atol=1e-12)
        np.testing.assert_allclose(np.cos(look.incidence_rad), look.up, atol=1e-12)
        for row, col in ((0, 0), (59, 49)):
            o, a = lon[row, col], lat[row, col]
            point = to_ecef(np.degrees(o), np.degrees(a), heights[row, col])
            line = track.position(look.time_s[row, col]) - point
            east = np.array([-np.sin(o), np.cos(o), 0.0])
            up = np.array([np.cos(a) * np.cos(o), np.cos(a) * np.sin(o), np.sin(a)])
            north = np.cross(up, east)
            line, reach = line / np.linalg.norm(line), np.linalg.norm(line)
            got = look.east[row, col], look.north[row, col], look.up[row, col]
            np.testing.assert_allclose(got, [line @ east, line @ north, line @ up], atol=1e-10)
            assert look.slant_range_m[row, col] == pytest.approx(reach, abs=1e-6)
            flight = track.velocity(look.time_s[row, col])
            assert look.heading_rad[row, col] == pytest.approx(np.arctan2(flight @ east, flight @ north), abs=1e-9)
            # the ground lies on the stated side of the flight
            sign = np.dot(np.cross(flight, -line), track.position(look.time_s[row, col]))
            assert (sign < 0) == (side == "right")


def test_surface_patch_is_the_ellipsoid():
    """Ten kilometres a side within 1e-7 m (PROJ rounds at 3e-8 m), also with oblong pixels and near the pole."""
    for code, west, north, size in (("EPSG:32640", 632e3, 3.21e6, 20.0), (WGS84, 20.0, 83.0, 1.7e-4)):
        grid = MapGrid(500, 490, west, north, size, size, crs_wkt(code))
        rows, cols = geometry.tile_size(grid, 10_000)
        grid = grid.crop(Window(0, 0, min(rows, 500), min(cols, 490)))
        powers = geometry.surface_patch(grid)
        v, w = np.linspace(-1, 1, grid.rows), np.linspace(-1, 1, grid.cols)
        surface = np.einsum("ai,ijk,bj->abk", np.vander(v, 5, True), powers, np.vander(w, 5, True))
        lon, lat = lonlat(grid)
        assert np.abs(surface[..., :3] - to_ecef(lon, lat, np.zeros(lon.shape))).max() < 1e-7
        np.testing.assert_allclose(np.linalg.norm(surface[..., 3:], axis=-1), 1.0, atol=1e-12)


# --- edges --------------------------------------------------------------------------------------------------------


def test_missing_heights_stay_in_their_pixels():
    track, _, grid = PASSES[0].values
    heights = wave(grid)
    whole = geometry.locate(arc_of(track), grid, heights)
    kept = heights.copy()
    heights[[5, 5, 30], [0, 1, 20]] = np.nan
    holed = geometry.locate(arc_of(track), grid, heights)
    missing = np.isnan(heights)
    for before, after in zip(whole, holed):
        assert np.isnan(after[missing]).all()
        np.testing.assert_allclose(after[~missing], before[~missing], rtol=1e-14, atol=1e-12)
    look = geometry.view(arc_of(track), grid, heights)
    assert all(np.isnan(layer[missing]).all() and np.isfinite(layer[~missing]).all() for layer in look)
    np.testing.assert_array_equal(heights[~missing], kept[~missing])


def test_ground_the_arc_never_passes_has_no_solution():
    track = Circle(61.5, 29.0, -168.0)
    far = MapGrid(3, 3, 632_000.0, 4_500_000.0, 40.0, 40.0, UTM40)
    short = track.orbit(EPOCH, np.arange(-60.0, 61.0, 10.0)).arc(-2.0, 2.0)
    assert np.isnan(geometry.locate(short, far, 0.0).time_s).all()
    assert np.isnan(geometry.view(short, far, 0.0).up).all()


def test_a_single_pixel_equals_its_place_in_the_grid():
    track, _, grid = PASSES[0].values
    heights = wave(grid)
    whole = geometry.locate(arc_of(track), grid, heights)
    for shape in ((1, 1), (1, 30), (30, 1)):
        window = Window(20, 10, *shape)
        part = geometry.locate(arc_of(track), grid.crop(window), heights[window.slices])
        for a, b in zip(part, whole):
            np.testing.assert_allclose(a, b[window.slices], rtol=0, atol=1e-7)


def test_tiling_is_invisible(monkeypatch):
    """Tiles of 16 pixels and of the whole differ by less than 1e-7 m of range (2e-5 rad)."""
    track, _, grid = PASSES[0].values
    heights = wave(grid)
    whole = geometry.locate(arc_of(track), grid, heights)
    monkeypatch.setattr(geometry, "tile_size", lambda grid, most=512: (16, 13))
    tiled = geometry.locate(arc_of(track), grid, heights)
    assert np.abs(tiled.slant_range_m - whole.slant_range_m).max() < 1e-7
    assert np.abs(tiled.time_s - whole.time_s).max() < 1e-11


def test_look_side_must_be_known():
    with pytest.raises(InputError, match=r"look side 'up' is unknown: it must be right or left"):
        geometry.side_sign("up")
    assert (geometry.side_sign("right"), geometry.side_sign("left")) == (1.0, -1.0)


def test_orbits_of_other_tracks_are_refused():
    reference = Circle(61.5, 29.0, -168.0).orbit(EPOCH, np.arange(-60.0, 61.0, 10.0))
    other = Circle(61.5, -60.0, -168.0).orbit(EPOCH, np.arange(-60.0, 61.0, 10.0))
    with pytest.raises(InputError, match=r"do not pass over the same ground: choose two scenes of the same track"):
        geometry.pair_arcs(reference, other, (-1.0, 1.0))


# --- the simulator's truth ----------------------------------------------------------------------------------------


def test_radar_coordinates_equal_the_truth(truth, bam_small):
    """Within 1e-3 px by the gate; the truth was solved with the rounded DORIS orbit left out, so 3e-4 and 2e-5 hold."""
    _, scene, arc, grid, heights = truth
    points = geometry.locate(arc, grid, heights)
    lines = scene.grid.time_to_line(points.time_s) - truth_band(bam_small, "rdr_coord_desc_9192.tif", 1)
    samples = scene.grid.range_to_sample(points.slant_range_m) - truth_band(bam_small, "rdr_coord_desc_9192.tif", 2)
    assert np.abs(lines).max() < 3e-4
    assert np.abs(samples).max() < 2e-5


def test_look_vectors_and_incidence_equal_the_truth(truth, bam_small):
    """Rounding of float32 in the truth (6e-8, 2e-6 degrees)."""
    _, _, arc, grid, heights = truth
    look = geometry.view(arc, grid, heights)
    for band, layer in enumerate((look.east, look.north, look.up)):
        assert np.abs(layer - truth_band(bam_small, "los_enu_desc.tif", band + 1)).max() < 1e-7
    incidence = np.degrees(look.incidence_rad) - truth_band(bam_small, "incidence_desc.tif")
    assert np.abs(incidence).max() < 5e-6


def test_map_to_radar_and_back_on_terrain(truth):
    """Gate 1e-3 px, where the terrain does not fold over: the pixel and the height of the DEM come back."""
    _, _, arc, grid, heights = truth
    window = Window(100, 100, 200, 200)
    part = grid.crop(window)
    points = geometry.locate(arc, part, heights[window.slices])
    frame = np.radians([grid.x(0), grid.y(0), grid.pixel_x, -grid.pixel_y])
    back = geometry.radar_to_dem(arc, points.time_s.ravel(), points.slant_range_m.ravel(), "right", heights, frame)
    lon, lat = lonlat(part)
    east = (np.degrees(back[:, 0]) - lon.ravel()) / grid.pixel_x
    north = (np.degrees(back[:, 1]) - lat.ravel()) / grid.pixel_y
    miss = np.hypot(east, north)
    folded = miss > 0.5
    assert folded.mean() < 0.002
    assert np.abs(back[~folded, 3]).max() < 1e-5
    assert miss[~folded].max() < 1e-5


def test_range_difference_is_exact(truth, bam_small):
    """Flat and topographic phase: gate 0.01 rad, goal 1e-4 rad, against Brent's root on the simulator's orbits.

    The pairs of 477 m and 522 m of baseline and the almost parallel one.
    """
    track, scene, _, grid, heights = truth
    case = read_case(bam_small, "clean")
    orbit = track.orbit(scene.grid.epoch, np.arange(-4.0, 7.1, 1.0))
    span = scene.grid.start_time_s, scene.grid.stop_time_s
    lon, lat = lonlat(grid)
    for number in ("6687", "9693", "10194"):
        other = TrueTrack(case, number, scene.grid.epoch)
        # the secondary counts from its own day: put its epoch so that its polynomial starts near zero
        begin = other._origin
        other._origin = 0.0
        times = np.arange(-5.0, 6.1, 1.0)
        secondary = other.orbit(scene.grid.epoch, times)
        pair = geometry.pair_geometry(orbit, secondary, span, "right", grid, heights)
        worst = 0.0
        for row, col in ((100, 100), (290, 330), (480, 560), (200, 500)):
            point = to_ecef(lon[row, col], lat[row, col], heights[row, col])
            ranges = [track.zero_doppler(point, -3.0, 6.0)[1], other.zero_doppler(point, -4.5, 5.5)[1]]
            worst = max(worst, abs(pair.range_difference_m[row, col] - (ranges[1] - ranges[0])))
        assert RANGE_PHASE * worst < 1e-4
        assert begin != 0.0


def test_range_difference_in_extended_precision():
    """On two circles in closed form, in 80-bit numbers: rounding in double precision leaves less than 1e-5 rad."""
    tracks = Circle(61.5, 29.0, -168.0), Circle(61.505, 29.0, -168.001, radius_m=7_160_150.0)
    grid = MapGrid(3, 3, 632_000.0, 3_210_000.0, 2000.0, 2000.0, UTM40)
    orbits = [track.orbit(EPOCH, np.arange(-60.0, 61.0, 10.0)) for track in tracks]
    pair = geometry.pair_geometry(*orbits, (-20.0, 20.0), "right", grid, 1234.5)
    lon, lat = lonlat(grid)
    for row, col in ((0, 0), (2, 1)):
        point = to_ecef(lon[row, col], lat[row, col], 1234.5).astype(np.longdouble)
        ranges = [_range_to_circle(track, point) for track in tracks]
        assert RANGE_PHASE * abs(float(ranges[1] - ranges[0]) - pair.range_difference_m[row, col]) < 1e-5


def _range_to_circle(track, point):
    """The nearest point of a circle lies at the angle of the ground point's projection on its plane."""
    up, ahead = track._up.astype(np.longdouble), track._ahead.astype(np.longdouble)
    angle = np.arctan2(point @ ahead, point @ up)
    across = point - track.radius_m * (np.cos(angle) * up + np.sin(angle) * ahead)
    return np.sqrt(across @ across)


@pytest.mark.parametrize(
    ("reference", "secondary"),
    [("9192", "6687"), ("10194", "9693"), ("9192", "10194"), ("9192", "9693"), ("10459", "8956")],
)
def test_baseline_equals_the_truth(bam_small, reference, secondary):
    """Gate 0.1 m, goal 1 cm at the scene centre (the case file holds millimetres of it at an unstated height)."""
    case = read_case(bam_small, "clean")
    tracks = [TrueTrack(case, name, EPOCH) for name in (reference, secondary)]
    for track in tracks:
        track._origin = 0.0
    orbits = [track.orbit(EPOCH, np.arange(-10.0, 10.1, 1.0)) for track in tracks]
    lon, lat = case["center"]
    told = next(b for b in case["baselines"] if (b["ref"], b["sec"]) == (reference, secondary))["center"]
    grid = MapGrid(1, 1, lon - 5e-5, lat + 5e-5, 1e-4, 1e-4, crs_wkt(WGS84))
    pair = geometry.pair_geometry(*orbits, (-5.0, 5.0), "right", grid, 1100.0)
    assert pair.baseline_perpendicular_m[0, 0] == pytest.approx(told["bperp_m"], abs=0.05)
    assert pair.baseline_parallel_m[0, 0] == pytest.approx(told["bpar_m"], abs=0.05)


@pytest.mark.parametrize("angle_deg", range(0, 360, 45))
def test_baseline_components_of_a_parallel_track(angle_deg):
    """A secondary moved by 100 m at a known angle in the plane normal to the flight; and what a height adds."""
    track, side, _ = PASSES[0].values
    grid = MapGrid(1, 1, 632_000.0, 3_210_000.0, 40.0, 40.0, UTM40)
    lon, lat = (float(x) for x in lonlat(grid))
    point = to_ecef(lon, lat, 0.0)
    time_s, reach = track.zero_doppler(point, -60.0, 60.0)
    sight = (point - track.position(time_s)) / reach
    flight = track.velocity(time_s) / np.linalg.norm(track.velocity(time_s))
    outward = np.cross(sight, flight)  # right-looking: away from nadir and up
    assert outward @ track._up > 0
    shift = 100.0 * (np.cos(np.radians(angle_deg)) * outward + np.sin(np.radians(angle_deg)) * sight)
    orbit = track.orbit(EPOCH, np.arange(-60.0, 61.0, 10.0))
    moved = Orbit(EPOCH, orbit.times_s, orbit.positions_m + shift, orbit.velocities_m_s, "moved")
    arc = orbit.arc(-20.0, 20.0)
    at = []
    for height in (0.0, 100.0):
        # what shares a radar pixel: the same time and range on a surface that is higher
        o, a = np.degrees(geometry.radar_to_ground(arc, time_s, reach, side, height)[0, :2])
        place = MapGrid(1, 1, o - 5e-7, a + 5e-7, 1e-6, 1e-6, crs_wkt(WGS84))
        at.append(geometry.pair_geometry(orbit, moved, (-20.0, 20.0), side, place, height))
    perpendicular, parallel = (float(x[0, 0]) for x in (at[0].baseline_perpendicular_m, at[0].baseline_parallel_m))
    assert perpendicular == pytest.approx(100.0 * np.cos(np.radians(angle_deg)), abs=0.01)
    assert parallel == pytest.approx(100.0 * np.sin(np.radians(angle_deg)), abs=0.01)
    assert float(at[0].range_difference_m[0, 0]) == pytest.approx(-parallel, abs=0.01)
    rise = float(at[1].range_difference_m[0, 0] - at[0].range_difference_m[0, 0])
    incidence = float(geometry.view(arc, grid, 0.0).incidence_rad[0, 0])
    assert rise == pytest.approx(-perpendicular * 100.0 / (reach * np.sin(incidence)), abs=3e-5)


# --- another processor --------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def winnipeg(shared_data):
    """A left-looking airborne scene in NISAR's format with what ISCE2 made of it (Apache-2.0, NASA/Caltech)."""
    h5py = pytest.importorskip("h5py")
    folder = shared_data / "isce3_geometry_reference"
    with h5py.File(folder / "winnipeg.h5") as file:
        root = file["science/LSAR"]
        assert root["identification/lookDirection"][()].startswith(b"left")
        vectors = root["SLC/metadata/orbit"]
        orbit = Orbit(EPOCH, *(vectors[key][:] for key in ("time", "position", "velocity")), "POE")
        times, ranges = root["SLC/swaths/zeroDopplerTime"][:], root["SLC/swaths/frequencyA/slantRange"][:]
    layers = {}
    for name, kind in (("x", "f8"), ("y", "f8"), ("z", "f8"), ("inc", "f4"), ("hdg", "f4")):
        layers[name] = np.fromfile(folder / "topo_winnipeg" / f"{name}.rdr", kind).reshape(250, 250).astype(float)
    dataset = gdal.Open(str(folder / "winnipeg_dem.tif"))
    west, dx, _, north, _, dy = dataset.GetGeoTransform()
    frame = np.radians([west + 0.5 * dx, north + 0.5 * dy, dx, dy])
    return orbit.arc(times[0], times[-1]), times, ranges, layers, dataset.ReadAsArray().astype(float), frame


def test_radar_to_dem_equals_isce2(winnipeg):
    """Mean differences within those isce3 accepts of itself: 1e-5 degrees, 1e-5 degrees, 0.15 m."""
    arc, times, ranges, layers, dem, frame = winnipeg
    time_s, reach = np.meshgrid(times, ranges, indexing="ij")
    ground = geometry.radar_to_dem(arc, time_s.ravel(), reach.ravel(), "left", dem, frame).reshape(250, 250, 5)
    assert np.abs(np.degrees(ground[..., 0]) - layers["x"]).mean() < 1e-5
    assert np.abs(np.degrees(ground[..., 1]) - layers["y"]).mean() < 1e-5
    assert np.abs(ground[..., 2] - layers["z"]).mean() < 0.15
    assert np.abs(ground[..., 3]).max() < 1e-5


def test_view_equals_isce2(winnipeg):
    """At ISCE2's own ground points: time and range come back, incidence and azimuth agree to 1e-4 degrees in the mean.

    ISCE2's azimuth runs from north, anticlockwise, and is that of the line from the sensor to the ground.
    """
    arc, times, ranges, layers, _, _ = winnipeg
    wgs84, miss = crs_wkt(WGS84), []
    for row in range(0, 250, 25):
        for col in range(0, 250, 25):
            lon, lat = layers["x"][row, col], layers["y"][row, col]
            grid = MapGrid(1, 1, lon - 5e-7, lat + 5e-7, 1e-6, 1e-6, wgs84)
            look = geometry.view(arc, grid, layers["z"][row, col])
            azimuth = np.degrees(np.arctan2(look.east[0, 0], -look.north[0, 0]))
            miss.append(
                (
                    (look.time_s[0, 0] - times[row]) / (times[1] - times[0]),
                    (look.slant_range_m[0, 0] - ranges[col]) / (ranges[1] - ranges[0]),
                    np.degrees(look.incidence_rad[0, 0]) - layers["inc"][row, col],
                    (azimuth - layers["hdg"][row, col] + 180.0) % 360.0 - 180.0,
                )
            )
    lines, samples, incidence, azimuth = np.abs(miss).mean(axis=0)
    assert lines < 1e-3
    assert samples < 1e-3
    assert incidence < 1e-3
    assert azimuth < 1e-3
