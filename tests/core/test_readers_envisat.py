"""The ENVISAT reader against the simulator's truth, against GDAL's own parsing, and against damaged files."""

import csv
import json
import math
import struct
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from osgeo import gdal
from quakesar.core.conventions import SPEED_OF_LIGHT
from quakesar.core.errors import FormatError, InputError, InsarError
from quakesar.core.grids import Window
from quakesar.core.readers import PixelReader, open_scene
from quakesar.core.readers.pds import parse_time

gdal.DontUseExceptions()

# Places in the product that the tests patch: text of the headers, and bytes found from the data set descriptors.
_MAIN = b"MAIN PROCESSING PARAMS ADS"
_GEOLOCATION = b"GEOLOCATION GRID ADS"
_DOPPLER = b"DOP CENTROID COEFFS ADS"


def products(folder):
    return sorted(folder.glob("slc/*.N1"))


def where(data, name):
    """Offset, size, number and length of the records of a data set, from its descriptor."""
    block = data[data.index(b'DS_NAME="' + name) :][:280]
    keys = b"DS_OFFSET", b"DS_SIZE", b"NUM_DSR", b"DSR_SIZE"
    return tuple(int(block[block.index(key + b"=") :].split(b"=")[1][: 11 if b"DSR" in key else 21]) for key in keys)


@pytest.fixture(scope="session")
def product_bytes(bam_small):
    return products(bam_small / "clean")[0].read_bytes()


@pytest.fixture(scope="session")
def truth(bam_small):
    return {case: json.loads((bam_small / "truth" / f"case_{case}.json").read_text()) for case in ("clean", "full")}


def all_scenes(bam_small):
    return [(case, path) for case in ("clean", "full") for path in products(bam_small / case)]


@pytest.fixture
def write(tmp_path):
    """Write bytes as a product and return its path."""

    def writer(data, name="scene.N1"):
        path = tmp_path / name
        path.write_bytes(bytes(data))
        return path

    return writer


def patched(data, *changes):
    """Replace texts by texts of the same length."""
    for old, new in changes:
        assert len(old) == len(new)
        assert data.count(old) >= 1
        data = data.replace(old, new)
    return data


# ---- numbers ---------------------------------------------------------------------------------------------------------


def test_grid_equals_what_the_simulator_recorded(bam_small, truth):
    for case, path in all_scenes(bam_small):
        scene = open_scene(path)
        want = truth[case]["scenes"][str(scene.acquisition.absolute_orbit)]
        grid = scene.grid
        assert (grid.rows, grid.cols) == (want["lines"], want["samples"])
        assert grid.epoch.microsecond == 0
        assert 0.0 <= grid.start_time_s < 1.0
        origin = (grid.epoch - parse_time(want["epoch_utc"])).total_seconds()
        # The product gives microseconds and half nanoseconds of slant time; nothing is lost on the way.
        assert origin + grid.start_time_s == pytest.approx(want["recorded_first_line_t_s"], abs=1e-9)
        near = want["recorded_near_slant_time_ns"] * 0.5e-9 * SPEED_OF_LIGHT
        assert grid.start_range_m == pytest.approx(near, abs=1e-6)
        assert grid.line_interval_s == pytest.approx(want["pri_s"], rel=1e-12)
        assert grid.range_spacing_m == pytest.approx(want["range_spacing_m"], rel=1e-12)
        assert grid.wavelength_m == pytest.approx(want["wavelength_m"], rel=1e-12)
        assert grid.look_side == "right"


def test_doppler_equals_the_truth_polynomial(bam_small, truth):
    for case, path in all_scenes(bam_small):
        scene = open_scene(path)
        want = truth[case]["scenes"][str(scene.acquisition.absolute_orbit)]
        ranges = scene.grid.sample_to_range(np.arange(0, scene.grid.cols, 37))
        # The product's polynomial starts at the recorded, the truth's at the true near range; only clean ones agree.
        start = want["recorded_near_slant_time_ns"] * 0.5e-9 * SPEED_OF_LIGHT
        delay = 2.0 * (ranges - start) / SPEED_OF_LIGHT
        expected = np.polynomial.polynomial.polyval(delay, want["doppler_poly"]["c"])
        found = scene.doppler.at(ranges)
        np.testing.assert_allclose(found, expected, atol=0.01)  # origin rounded to half a nanosecond
        assert found.shape == ranges.shape
        assert scene.doppler.at(float(ranges[0])) == pytest.approx(found[0])


def test_acquisition_equals_the_header_and_the_simulator(bam_small, truth):
    for case, path in all_scenes(bam_small):
        taken, signal = open_scene(path).acquisition, truth[case]["signal"]
        text = gdal.Open(str(path)).GetMetadata()
        assert taken.sensor == "ENVISAT ASAR IM"
        assert taken.swath == text["SPH_SWATH"]
        assert taken.polarisation == text["SPH_MDS1_TX_RX_POLAR"].replace("/", "")
        assert taken.absolute_orbit == int(text["MPH_ABS_ORBIT"])
        assert taken.relative_orbit == int(text["MPH_REL_ORBIT"])
        assert taken.pass_direction == text["SPH_PASS"].strip().lower()
        assert taken.range_bandwidth_hz == pytest.approx(signal["bw_range_hz"])
        assert taken.azimuth_bandwidth_hz == pytest.approx(signal["bw_az_hz"])
        assert taken.range_sampling_hz == pytest.approx(signal["fs_hz"])
        assert taken.prf_hz == pytest.approx(signal["prf_hz"], rel=1e-7)  # float32 in the product


def test_records_equal_those_gdal_parses(bam_small):
    for _, path in all_scenes(bam_small)[:3]:
        scene = open_scene(path)
        records = gdal.Open(str(path)).GetMetadata("RECORDS")
        main = "MAIN_PROCESSING_PARAMS_ADS_"
        assert scene.grid.line_interval_s == pytest.approx(float(records[main + "LINE_TIME_INTERVAL"]), abs=1e-6)
        assert scene.acquisition.range_sampling_hz == float(records[main + "RANGE_SAMP_RATE"])
        assert SPEED_OF_LIGHT / scene.grid.wavelength_m == pytest.approx(float(records[main + "RADAR_FREQ"]))
        for index in range(5):
            state = f"{main}ORBIT_STATE_VECTORS.{index + 1}."
            days, seconds, micro = (int(word) for word in records[state + "STATE_VECT_TIME_1"].split(","))
            midnight = (scene.grid.epoch - parse_time("01-JAN-2000 00:00:00.000000")).total_seconds()
            assert scene.orbit.times_s[index] == pytest.approx(days * 86400.0 + seconds + micro * 1e-6 - midnight)
            position = [1e-2 * int(records[f"{state}{axis}_POS_1"]) for axis in "XYZ"]
            velocity = [1e-5 * int(records[f"{state}{axis}_VEL_1"]) for axis in "XYZ"]
            # The rounding to a centimetre is taken out of the positions, so they differ by up to half of one.
            np.testing.assert_allclose(scene.orbit.positions_m[index], position, atol=0.0075)
            np.testing.assert_allclose(scene.orbit.velocities_m_s[index], velocity, atol=1e-9)


def test_geolocation_equals_gdals_ground_control_points(bam_small):
    for _, path in all_scenes(bam_small)[:3]:
        scene = open_scene(path)
        points = gdal.Open(str(path)).GetGCPs()
        assert len(points) == len(scene.geolocation)
        for ours, theirs in zip(scene.geolocation, points):
            assert ours.longitude_deg == pytest.approx(theirs.GCPX, abs=1e-9)
            assert ours.latitude_deg == pytest.approx(theirs.GCPY, abs=1e-9)
            assert ours.sample == pytest.approx(theirs.GCPPixel - 0.5)
            assert ours.line == pytest.approx(theirs.GCPLine - 0.5, abs=0.01)  # microseconds of 0.6 ms
            assert ours.slant_range_m == pytest.approx(scene.grid.sample_to_range(ours.sample), abs=0.08)
        assert scene.tie_points[0] == scene.geolocation[0][2:4]
        assert scene.tie_points[1] == scene.geolocation[10][2:4]
        assert scene.tie_points[2] == scene.geolocation[-1][2:4]
        assert scene.tie_points[3] == scene.geolocation[-11][2:4]


def test_incidence_equals_the_truth_raster(bam_small):
    for case, name in ((0, "desc"), (-1, "asc")):
        scene = open_scene(products(bam_small / "full")[case])
        incidence = gdal.Open(str(bam_small / "truth" / f"incidence_{name}.tif")).ReadAsArray()
        middle = np.nanmean(incidence)
        middle = middle if middle < 1.6 else math.radians(middle)
        assert scene.acquisition.incidence_rad == pytest.approx(middle, abs=math.radians(0.3))


def test_orbit_of_the_product_is_true_and_smooth(bam_small, truth):
    """Positions rounded to a centimetre would bend the path by as much; integrated velocities must not."""
    for path in products(bam_small / "clean"):
        scene = open_scene(path)
        errors = position_errors(scene, truth["clean"])
        assert abs(errors).max() < 5e-3  # mean of five roundings to a centimetre
        assert np.ptp(errors, axis=0).max() < 5e-5
        assert scene.orbit.source == "state vectors of the product"


def position_errors(scene, case):
    """Position of the orbit minus the truth polynomial along the scene, metres."""
    want = case["scenes"][str(scene.acquisition.absolute_orbit)]
    polynomial = np.array(want["orbit_poly"]["ecef_coef_m"]).T
    origin = (scene.grid.epoch - parse_time(want["epoch_utc"])).total_seconds() - want["orbit_poly"]["t0_s"]
    times = np.linspace(scene.grid.start_time_s, scene.grid.stop_time_s, 9)
    true = [np.polynomial.polynomial.polyval((t + origin) / want["orbit_poly"]["scale_s"], polynomial) for t in times]
    return np.array([scene.orbit.interpolate(t)[0] for t in times]) - np.array(true)


def test_heading_follows_the_near_edge(bam_small):
    for _, path in all_scenes(bam_small):
        scene = open_scene(path)
        first, last = scene.geolocation[0], scene.geolocation[-11]
        north = (last.latitude_deg - first.latitude_deg) * 110.85
        east = (last.longitude_deg - first.longitude_deg) * 111.32 * math.cos(math.radians(29.0))
        edge = math.atan2(east, north) % (2.0 * math.pi)
        # The heading at the satellite and on the ground differ by the turn of north along 300 km, below a degree.
        assert scene.heading_rad == pytest.approx(edge, abs=math.radians(1.0))
        assert (math.cos(scene.heading_rad) > 0.0) == (scene.acquisition.pass_direction == "ascending")


# ---- pixels ----------------------------------------------------------------------------------------------------------


def raw_pixels(data, name=b"MDS1"):
    offset, _, rows, size = where(data, name + b" " * 8)
    lines = np.frombuffer(data, np.uint8, rows * size, offset).reshape(rows, size)[:, 17:]
    parts = np.ascontiguousarray(lines).view(">i2").astype(np.float32)
    return parts[:, 0::2] + 1j * parts[:, 1::2]


@pytest.mark.parametrize("window", [(0, 0, 50, 520), (1203, 77, 64, 33), (2499, 519, 1, 1), (0, 0, 2500, 3)])
def test_pixels_equal_the_bytes_of_the_file(bam_small, product_bytes, window):
    scene, window = open_scene(products(bam_small / "clean")[0]), Window(*window)
    with scene.open() as pixels:
        found = pixels.read(window)
    assert found.dtype == np.complex64
    assert found.shape == window[2:]
    np.testing.assert_array_equal(found, raw_pixels(product_bytes)[window.slices])


def test_ascending_pixels_are_not_turned_round(bam_small):
    path = products(bam_small / "full")[-1]
    scene = open_scene(path)
    assert scene.acquisition.pass_direction == "ascending"
    with scene.open() as pixels:
        found = pixels.read(Window(100, 0, 20, 520))
    np.testing.assert_array_equal(found, raw_pixels(path.read_bytes())[100:120])


def test_windows_outside_the_scene_are_refused_and_empty_ones_are_empty(bam_small):
    scene = open_scene(products(bam_small / "clean")[0])
    with scene.open() as pixels:
        assert isinstance(pixels, PixelReader)
        assert pixels.read(Window(10, 10, 0, 5)).shape == (0, 5)
        for window in (Window(-1, 0, 5, 5), Window(2499, 0, 2, 5), Window(0, 515, 2, 6), Window(0, 0, 2, -1)):
            with pytest.raises(InputError, match="outside the scene of 2500 lines and 520 samples"):
                pixels.read(window)


def test_threads_read_with_their_own_reader(bam_small, product_bytes):
    scene, want = open_scene(products(bam_small / "clean")[0]), raw_pixels(product_bytes)
    gate = threading.Barrier(4)

    def work(part):
        gate.wait(10)
        with scene.open() as pixels:
            windows = [Window(625 * part + 25 * k, 0, 25, 520) for k in range(25)]
            return all((pixels.read(w) == want[w.slices]).all() for w in windows)

    with ThreadPoolExecutor(4) as pool:
        assert all(pool.map(work, range(4)))


def test_corner_reflectors_lie_where_the_truth_says(bam_small, truth):
    """End to end: range, Doppler and the brightest pixel of each reflector; the planted timing bias is known."""
    with (bam_small / "truth" / "corner_reflectors.csv").open() as stream:
        rows = list(csv.DictReader(stream))
    for path in products(bam_small / "full"):
        scene = open_scene(path)
        grid, orbit = scene.grid, str(scene.acquisition.absolute_orbit)
        bias = truth["full"]["scenes"][orbit]["timing_bias"]
        epoch = parse_time(truth["full"]["scenes"][orbit]["epoch_utc"])
        mine = [{k: float(v) for k, v in row.items() if k != "cr"} for row in rows if row["scene"] == orbit]
        assert len(mine) == 10
        with scene.open() as pixels:
            for want in mine:
                sample = grid.range_to_sample(want["range_m"]) + bias["range_samples"]
                line = (
                    grid.time_to_line(want["t_true_s"] + (epoch - grid.epoch).total_seconds()) + bias["azimuth_lines"]
                )
                assert sample == pytest.approx(want["sample"], abs=0.01)  # near range rounded to half a nanosecond
                assert line == pytest.approx(want["line"], abs=0.001)  # first line rounded to a microsecond
                doppler = scene.doppler.at(grid.sample_to_range(want["sample"]))
                assert doppler == pytest.approx(want["fdc_hz"], abs=0.01)
                corner = round(want["line"]) - 4, round(want["sample"]) - 4
                power = abs(pixels.read(Window(*corner, 9, 9)))
                peak = np.unravel_index(power.argmax(), power.shape)
                assert abs(corner[0] + peak[0] - want["line"]) <= 0.75
                assert abs(corner[1] + peak[1] - want["sample"]) <= 0.75


# ---- alternating polarisation ----------------------------------------------------------------------------------------


@pytest.fixture(scope="session")
def aps_bytes(product_bytes):
    """An alternating-polarisation product: the image-mode one with a second image, turned by one sample."""
    data = product_bytes
    offset, size, rows, length = where(data, b"MDS1    ")
    lines = np.frombuffer(data, np.uint8, size, offset).reshape(rows, length).copy()
    lines[:, 17:] = np.roll(lines[:, 17:], 4, axis=1)
    at = data.index(b'DS_NAME="MDS1    ')
    descriptor = data[at : at + 280]
    second = patched(
        descriptor, (b"MDS1", b"MDS2"), (b"DS_OFFSET=+%020d" % offset, b"DS_OFFSET=+%020d" % (offset + size))
    )
    total = b"TOT_SIZE=+%020d"
    changes = (
        (b"ASA_IMS_1P", b"ASA_APS_1P"),
        (b'MDS2_TX_RX_POLAR="   "', b'MDS2_TX_RX_POLAR="V/H"'),
        (total % len(data), total % (len(data) + size)),
        (data[at + 280 : at + 560], second),
    )
    return patched(data, *changes) + lines.tobytes()


def test_alternating_polarisation_has_two_images(write, aps_bytes, product_bytes):
    path, window = write(aps_bytes), Window(700, 100, 40, 60)
    want = raw_pixels(product_bytes)
    for polarisation, expected in (("", want), ("VV", want), ("VH", np.roll(want, 1, axis=1))):
        scene = open_scene(path, polarisation=polarisation)
        assert scene.acquisition.sensor == "ENVISAT ASAR AP"
        assert scene.acquisition.polarisation == (polarisation or "VV")
        with scene.open() as pixels:
            np.testing.assert_array_equal(pixels.read(window), expected[window.slices])
    with pytest.raises(InputError, match=r"POLARISATION is HH and .* holds VV, VH"):
        open_scene(path, polarisation="HH")


# ---- refusals --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("product", "words"),
    [
        (b"ASA_IMP_1P", "a detected image-mode product"),
        (b"ASA_IMM_1P", "medium resolution"),
        (b"ASA_IMG_1P", "geocoded"),
        (b"ASA_IM__0P", "raw image-mode data"),
        (b"ASA_APP_1P", "detected alternating-polarisation"),
        (b"ASA_AP__0P", "raw alternating-polarisation data"),
        (b"ASA_WSM_1P", "a detected wide-swath product"),
        (b"ASA_WSS_1P", "a wide-swath single-look product"),
        (b"ASA_GM1_1P", "global-monitoring"),
        (b"ASA_WVI_1P", "wave-mode"),
        (b"MER_FR__1P", "MERIS"),
        (b"ATS_TOA_1P", "AATSR"),
        (b"SAR_IMS_1P", "ERS"),
        (b"XYZ_ABC_1P", "another product"),
    ],
)
def test_other_modes_are_named_and_refused(write, product_bytes, product, words):
    path = write(patched(product_bytes[:11000], (b"ASA_IMS_1P", product)))
    with pytest.raises(FormatError) as caught:
        open_scene(path)
    text = str(caught.value)
    assert words in text
    assert product.decode() in text
    assert "ASA_IMS_1P" in text


def test_an_orbit_file_is_no_scene(bam_small):
    with pytest.raises(FormatError, match="DORIS orbit file, to be given as ORBITS"):
        open_scene(next((bam_small / "clean" / "orbits").iterdir()))


@pytest.mark.parametrize("keep", [200, 1300, 6000, 11000, 2_000_000, -1])
def test_truncated_products_are_refused(write, product_bytes, keep):
    with pytest.raises(FormatError, match=r"truncated|damaged"):
        open_scene(write(product_bytes[:keep]))


def test_a_longer_file_is_read(write, product_bytes):
    assert open_scene(write(product_bytes + b"\0" * 100)).grid.rows == 2500


@pytest.mark.parametrize("content", [b"", b"P", b"SIMPLE  = T", b"\x1f\x8b" + b"\0" * 3000])
def test_other_files_are_refused(write, content):
    with pytest.raises(FormatError, match="is not a radar scene that QuakeSAR reads"):
        open_scene(write(content))


def test_missing_files_and_folders_are_refused(tmp_path):
    for path in (tmp_path / "none.N1", tmp_path):
        with pytest.raises(InputError, match=r"INPUT: .* cannot be read"):
            open_scene(path)


def poke(data, name, offset, pattern, *values):
    data = bytearray(data)
    struct.pack_into(pattern, data, where(bytes(data), name)[0] + offset, *values)
    return data


@pytest.mark.parametrize(
    ("name", "offset", "pattern", "value", "words"),
    [
        (_MAIN, 52, ">f", 0.0, "line time interval"),
        (_MAIN, 52, ">f", math.nan, "line time interval"),
        (_MAIN, 56, ">I", 2501, "2500 lines of 2097 bytes and its annotation states 2501"),
        (_MAIN, 56, ">I", 2**32 - 1, "number of lines"),
        (_MAIN, 60, ">I", 0, "number of samples"),
        (_MAIN, 703, ">f", -1.0, "pulse repetition frequency"),
        (_MAIN, 983, ">f", math.inf, "range sampling rate"),
        (_MAIN, 983, ">f", 18.0e6, "contradict its sampling rate"),
        (_MAIN, 987, ">f", 9.6e9, "radar frequency"),
        (_MAIN, 1024, ">f", 0.0, "range bandwidth"),
        (_MAIN, 1274, ">f", 1e9, "azimuth bandwidth"),
        (_MAIN, 1765, ">i", 9999, "state vectors"),
        (_MAIN, 1777, ">i", 0, "state vectors"),
        (_MAIN, 1777, ">i", 300_438_147, "contradict each other"),
        (_DOPPLER, 13, ">f", math.nan, "origin of the Doppler polynomial"),
        (_DOPPLER, 17, ">f", math.nan, "Doppler centroid"),
        (_DOPPLER, 25, ">f", 1e20, "Doppler centroid"),
        (_GEOLOCATION, 69, ">f", 0.0, "slant range time"),
        (_GEOLOCATION, 157, ">i", 91_000_000, "latitude"),
        (_GEOLOCATION, 0, ">i", -5, "carries the time"),
    ],
)
def test_impossible_numbers_are_named(write, product_bytes, name, offset, pattern, value, words):
    with pytest.raises(FormatError, match=words):
        open_scene(write(poke(product_bytes, name, offset, pattern, value)))


def test_mirrored_samples_and_lost_lines_are_refused(write, product_bytes):
    offset = where(product_bytes, _GEOLOCATION)[0]
    data = bytearray(product_bytes)
    times = struct.unpack_from(">11f", data, offset + 69)
    struct.pack_into(">11f", data, offset + 69, *times[::-1])
    with pytest.raises(FormatError, match="near to far"):
        open_scene(write(data))
    start, _, rows, length = where(product_bytes, b"MDS1    ")
    data = bytearray(product_bytes)
    last = start + (rows - 1) * length
    data[start : start + 12], data[last : last + 12] = data[last : last + 12], data[start : start + 12]
    with pytest.raises(FormatError, match="not in the order of flight"):
        open_scene(write(data))


def test_the_doppler_record_nearest_the_middle_is_used(write, product_bytes):
    """A second record, put at the end of the file, whose time is that of the middle line."""
    offset, _, _, length = where(product_bytes, _DOPPLER)
    record = bytearray(product_bytes[offset : offset + length])
    middle = bytearray(record)
    days, seconds, micro = struct.unpack_from(">iII", record)
    struct.pack_into(">iII", middle, 0, days, seconds + 1, micro - 200_000)
    struct.pack_into(">f", middle, 17, 55.0)
    at = product_bytes.index(b'DS_NAME="' + _DOPPLER)
    old = product_bytes[at : at + 280]
    new = patched(
        old,
        (b"DS_OFFSET=+%020d" % offset, b"DS_OFFSET=+%020d" % len(product_bytes)),
        (b"DS_SIZE=+%020d" % length, b"DS_SIZE=+%020d" % (2 * length)),
        (b"NUM_DSR=+0000000001", b"NUM_DSR=+0000000002"),
    )
    scene = open_scene(write(product_bytes.replace(old, new) + record + middle))
    assert scene.doppler.coefficients[0] == 55.0


@pytest.mark.serial
def test_two_hundred_damaged_headers_do_no_harm(write, product_bytes):
    """Either one sentence or a scene whose pixels can be read; never another exception, never a hang."""
    rng = np.random.default_rng(20031226)
    headers = where(product_bytes, b"MDS1    ")[0] + 17
    outcomes = []
    for turn in range(200):
        data = bytearray(product_bytes)
        if turn % 4 == 0:
            data = data[: int(rng.integers(0, headers if turn % 8 else len(data)))]
        else:
            for place in rng.integers(0, headers, int(rng.integers(1, 6))):
                data[place] = int(rng.integers(0, 256))
        path, begun = write(data), time.monotonic()
        try:
            with open_scene(path).open() as pixels:
                outcomes.append(pixels.read(Window(0, 0, 2, 2)).shape == (2, 2))
        except InsarError as error:
            outcomes.append(str(error).startswith("INPUT: ") and str(error).endswith("."))
        assert time.monotonic() - begun < 5.0
    assert all(outcomes)


def test_the_choice_is_by_content_not_by_name(write, product_bytes):
    assert open_scene(write(product_bytes, "renamed.dat")).grid.rows == 2500
