"""Exports of other makers, written here in their own conventions from known frames and displacements."""

import shutil
import tracemalloc

import numpy as np
import pyproj
import pytest
from quakesar.core.dem_source import DemSource
from quakesar.core.errors import FormatError, InputError
from quakesar.core.groundradar.alarm_stage import AlarmJob, raise_alarms
from quakesar.core.groundradar.displacement import DisplacementJob, measure_displacement
from quakesar.core.groundradar.importing import ImportJob, import_frames
from quakesar.core.groundradar.layout import FrameReader
from quakesar.core.groundradar.opening import open_frames, recognise
from quakesar.core.groundradar.stack import SERIES, STACK, TimeReader
from quakesar.core.groundradar.synthetic import SyntheticJob, simulate_campaign
from quakesar.core.groundradar.table_times import parse_time, time_in_name
from quakesar.core.groundradar.tables import read_tables
from quakesar.core.progress import Silent
from quakesar.core.raster import Raster

FRAMES = 12
RADAR = 500_400.0, 5_100_000.0, 310.0


@pytest.fixture(scope="module")
def campaign(tmp_path_factory):
    folder = tmp_path_factory.mktemp("formats") / "frames"
    simulate_campaign(SyntheticJob(str(folder), frames=FRAMES, seed=4), Silent())
    return folder


def write_gpri(source, target, kind="FCOMPLEX", suffix="u", order=range(FRAMES)):
    """Write the frames of a campaign as GAMMA's software does: big-endian binaries and parameter files."""
    target.mkdir(exist_ok=True)
    with FrameReader(source) as frames:
        header = frames.header
        for k in order:
            time, frame = header.times[k], frames.read(k)
            name = f"{time:%Y%m%d_%H%M%S}{suffix}.slc"
            parts = np.stack([frame.real, frame.imag], axis=-1)
            parts.astype({"FCOMPLEX": ">f4", "SCOMPLEX": ">i2"}[kind]).tofile(target / name)
            seconds = time.hour * 3600 + time.minute * 60 + time.second
            text = f"""Gamma Interferometric SAR Processor (ISP) - Image Parameter File

title:     {time:%Y-%m-%d %H:%M:%S.%f}+00:00
sensor:    GPRI 2.0
date:      {time:%Y %m %d}
start_time:             {seconds:.6f}   s
azimuth_lines:               {frame.shape[0]}
range_samples:               {frame.shape[1]}
image_format:               {kind}
radar_frequency:        {299792458.0 / header.wavelength_m:.6e}   Hz
near_range_slc:            {header.col_start:.6f}  m
range_pixel_spacing:        {header.col_step:.6f}   m
GPRI_az_start_angle:        {header.row_start:.6f}  degrees
GPRI_az_angle_step:         {header.row_step:.6f}  degrees
GPRI_ref_north:         {header.latitude_deg:.12f}
GPRI_ref_east:          {header.longitude_deg:.12f}
GPRI_ref_alt:           {header.height_m - 47.5:.6f} m
GPRI_geoid:             47.5 m
GPRI_scan_heading:      {header.pointing_deg:.6f} degrees
"""
            (target / f"{name}.par").write_text(text, encoding="latin-1")
    return target


def importing(campaign, source, folder, name="a", **given):
    paths = str(folder / f"{name}.tif"), str(folder / f"{name}_geometry.tif")
    dem = DemSource(str(campaign / "dem.tif"), "ellipsoid")
    return paths, import_frames(ImportJob(str(source), *paths, dem, **given), Silent()).values


def test_frames_of_a_gpri_give_the_stack_of_the_neutral_layout(campaign, tmp_path):
    folder = write_gpri(campaign, tmp_path / "gpri")
    (own, shape), _ = importing(campaign, campaign, tmp_path, "own")
    first = sorted(folder.glob("*.par"))[0]
    for k, source in enumerate((folder, first)):
        (found, geometry), values = importing(campaign, source, tmp_path, f"gpri{k}")
        assert values["FRAMES"] == FRAMES
        with TimeReader(own, STACK) as one, TimeReader(found, STACK) as two:
            assert one.times == two.times
            assert one.grid == two.grid
            assert all(np.array_equal(one.read(k), two.read(k)) for k in (0, FRAMES - 1))
        with Raster(shape) as one, Raster(geometry) as two:
            np.testing.assert_allclose(one.read(band=4), two.read(band=4), atol=1e-3)


def test_short_integers_and_another_heading(campaign, tmp_path):
    folder = write_gpri(campaign, tmp_path / "gpri", "SCOMPLEX", order=range(3))
    (found, _), values = importing(campaign, folder, tmp_path, pointing_deg=10.0)
    with FrameReader(campaign) as frames:
        whole = np.trunc(frames.read(0).real) + 1j * np.trunc(frames.read(0).imag)
    with TimeReader(found, STACK) as stack:
        assert values["FRAMES"] == 3
        assert set(np.unique(stack.read(0))) <= set(np.unique(whole.astype(np.complex64)))


def genuine(time, k, frame, header):
    """A parameter file with every key, order, format and unit that GAMMA's own focusing program writes.

    The receiver tells another place at each frame (minutes of arc with four decimals), nobody measured the heading.
    """
    minutes = round(60.0 * header.latitude_deg, 4) + (-1.0) ** k * 0.0004 * (k % 5)
    seconds = time.hour * 3600 + time.minute * 60 + time.second
    zeros = "0.0 0.0 0.0 0.0"
    lines = [
        "Gamma Interferometric SAR Processor (ISP) - Image Parameter File",
        f"title: {time:%Y-%m-%d %H:%M:%S.%f}+00:00 CH2 upper", "sensor: GPRI 2.0", f"date:  {time:%Y %m %d}",
        f"start_time:     {seconds:12.6f}  s", f"center_time:    {seconds + 20.0:12.6f}  s",
        f"end_time:       {seconds + 40.0:12.6f}  s", "azimuth_line_time: 2.000000e-02   s",
        "line_header_size:      0", f"range_samples:    {frame.shape[1]}", f"azimuth_lines:    {frame.shape[0]}",
        "range_looks:           1", "azimuth_looks:         1", "image_format:          FCOMPLEX",
        "image_geometry:        SLANT_RANGE", "range_scale_factor:    1.0", "azimuth_scale_factor:  1.0",
        "center_latitude:       0.00000000  degrees", "center_longitude:      0.00000000  degrees",
        "heading:               0.000000  degrees", f"range_pixel_spacing:   {header.col_step:f}  m",
        "azimuth_pixel_spacing: 0.000000  m", f"near_range_slc:        {header.col_start:f}  m",
        "center_range_slc:  8591.496094  m", "far_range_slc:     16882.852608  m",
        f"first_slant_range_polynomial:  {zeros} 0.0 0.0", f"center_slant_range_polynomial: {zeros} 0.0 0.0",
        f"last_slant_range_polynomial:   {zeros} 0.0 0.0", "incidence_angle:       0.0  degrees",
        "azimuth_deskew:        OFF", "azimuth_angle:         0.0 degrees",
        f"radar_frequency:       {299792458.0 / header.wavelength_m:e}  Hz", "adc_sampling_rate:     1.997703e+08  Hz",
        "chirp_bandwidth:       2.000000e+08  Hz", "prf:                   50.000000  Hz",
        "azimuth_proc_bandwidth: 0.0  Hz", f"doppler_polynomial:     {zeros}", f"doppler_poly_dot:       {zeros}",
        f"doppler_poly_ddot:      {zeros}", "receiver_gain:          16.000  dB", "calibration_gain:        0.000  dB",
        "sar_to_earth_center:             0.0000  m", "earth_radius_below_sensor:       0.0000  m",
        "earth_semi_major_axis:     6378137.0000  m", "earth_semi_minor_axis:     6356752.3141  m",
        "number_of_state_vectors:   0", "GPRI_TX_mode: None", "GPRI_TX_antenna: V",
        f"GPRI_az_start_angle:  {header.row_start:12.6f}  degrees",
        # the last digit is that of a turn measured by a motor
        f"GPRI_az_angle_step:   {header.row_step + (k % 2) * 1e-7:e}  degrees",
        "GPRI_ant_elev_angle:     10.000000  degrees",
        f"GPRI_ref_north:   {minutes / 60.0:14.8f}", f"GPRI_ref_east:    {header.longitude_deg:14.8f}",
        f"GPRI_ref_alt:     {header.height_m - 47.5 + 2.0 * (k % 3 - 1):14.5f}  m",
        "GPRI_geoid:             47.50000  m",
        "GPRI_scan_heading:      0.00000  degrees", "GPRI_tx_coord:     0.22180    0.00000   -0.36936  m m m",
        "GPRI_rx1_coord:    0.22180    0.00000   -0.01936  m m m",
        "GPRI_rx2_coord:    0.22180    0.00000    0.23064  m m m",
        "GPRI_tower_roll:   0.00000  degrees", "GPRI_tower_pitch:  0.00000  degrees",
        "GPRI_phase_offset: 0.00000  radians", "",
    ]  # fmt: skip
    return "\n".join(lines) + "\n"


def test_genuine_parameter_files_of_a_gpri_are_read(campaign, tmp_path):
    """Places that scatter by a metre, a step that differs in its last digit, amplitudes beside the frames."""
    folder = tmp_path / "gpri"
    folder.mkdir()
    with FrameReader(campaign) as frames:
        header = frames.header
        for k in range(FRAMES):
            time, frame = header.times[k], frames.read(k)
            path = folder / f"{time:%Y%m%d_%H%M%S}u.slc"
            np.stack([frame.real, frame.imag], axis=-1).astype(">f4").tofile(path)
            text = genuine(time, k, frame, header)
            path.with_name(f"{path.name}.par").write_text(text)
            np.abs(frame).astype(">f4").tofile(path.with_suffix(".mli"))
            path.with_suffix(".mli.par").write_text(text.replace("FCOMPLEX", "FLOAT"))
    with open_frames(folder) as found:
        assert len(found.header.times) == FRAMES
        assert abs(found.header.latitude_deg - header.latitude_deg) < 2e-6
        assert abs(found.header.height_m - header.height_m) < 1e-6
        notes = found.notes(pointed=False)
        assert "differ by up to" in notes[0]
        assert "scan heading in the files is 0" in notes[1]
    warnings = []
    listener = type("Listener", (Silent,), {"warning": staticmethod(warnings.append)})()
    paths = str(tmp_path / "stack.tif"), str(tmp_path / "geometry.tif")
    dem = DemSource(str(campaign / "dem.tif"), "ellipsoid")
    job = ImportJob(str(folder), *paths, dem, pointing_deg=header.pointing_deg)
    import_frames(job, listener)
    assert any("their median is taken" in text for text in warnings)
    assert not any("scan heading" in text for text in warnings)
    (own, _), _ = importing(campaign, campaign, tmp_path, "own")
    with TimeReader(own, STACK) as one, TimeReader(paths[0], STACK) as two:
        assert one.times == two.times
        assert one.grid.shape == two.grid.shape
        # the place differs by a metre at most, so that few pixels take a neighbour
        same = one.read(0) == two.read(0)
        assert same.mean() > 0.8
    with pytest.raises(FormatError, match="has the format FLOAT"):
        open_frames(sorted(folder.glob("*.mli.par"))[0])
    last = sorted(folder.glob("*.slc.par"))[-1]
    north = float(last.read_text().split("GPRI_ref_north:")[1].split()[0])
    last.write_text(last.read_text().replace(f"{north:.8f}", f"{north + 0.001:.8f}"))
    with pytest.raises(InputError, match=r"was taken 11\d m from the others"):
        open_frames(folder)


def test_bad_frames_of_a_gpri_are_one_sentence(campaign, tmp_path):
    folder = write_gpri(campaign, tmp_path / "gpri", order=range(3))
    first, second = sorted(folder.glob("*.par"))[:2]
    text = second.read_text()
    for old, new, words in (
        ("GPRI_ref_alt: ", "altitude: ", "GPRI_ref_alt"),
        ("lines:               101", "lines: 100", "differs from the first frame in azimuth_lines"),
        ("date:      2024", "date:      MMXXIV", "year, month and day"),
        ("start_time:             120.0", "start_time: 0.0", "time of another frame"),
        ("start_time:             120.0", "start_time: noon", "a number is wanted"),
    ):
        assert old in text
        second.write_text(text.replace(old, new))
        with pytest.raises((FormatError, InputError), match=words):
            importing(campaign, folder, tmp_path)
    second.write_text(text)
    binary = first.with_suffix("")
    binary.write_bytes(binary.read_bytes()[:-8])
    with pytest.raises(FormatError, match="not of the size"):
        importing(campaign, folder, tmp_path)
    shutil.rmtree(folder)
    write_gpri(campaign, folder, order=range(2))
    write_gpri(campaign, folder, suffix="l", order=range(2))
    with pytest.raises(InputError, match="several antennas"):
        importing(campaign, folder, tmp_path)
    for name in ("*u.slc", "*u.slc.par"):
        sorted(folder.glob(name))[0].unlink()
    with pytest.raises(InputError, match="1 frames: two are needed"):
        importing(campaign, sorted(folder.glob("*u.slc.par"))[0], tmp_path)


# --- tables

FACTS = "# crs: EPSG:32632\n# sensor: 500400 5100000 310\n# unit: mm\n# positive: toward\n"
CLOCKS = tuple(f"01/05/2024 02:{k}0" for k in range(4))
TIMES = ("2024-05-01T00:00:00Z", "2024-05-01T00:10:00Z", "2024-05-01T00:20:00Z", "2024-05-01T00:30:00Z")


def pixels():
    """Return places on a 4 m lattice and displacements in mm (times, pixels): a plane that grows."""
    col, row = np.meshgrid(np.arange(7), np.arange(5))
    places = np.stack([500_300.0 + 4.0 * col, 5_100_400.0 + 4.0 * row, 320.0 + row], axis=-1).reshape(-1, 3)
    moved = np.round(np.arange(4)[:, None] * (1.0 + 0.1 * col.ravel() - 0.05 * row.ravel())[None, :], 3)
    return places, moved


def wide(path, facts=FACTS, mark=",", headings=TIMES, scale=1.0, decimal="."):
    """Write one column per time, as monitoring programs export a project."""
    places, moved = pixels()
    lines = [mark.join(("ID", "Easting", "Northing", "Elevation", *headings))]
    for k, place in enumerate(places):
        cells = (f"P{k}", *(f"{v:.2f}" for v in place), *(f"{scale * v:.7f}" for v in moved[:, k]))
        lines.append(mark.join(cell.replace(".", decimal) for cell in cells))
    path.write_text(facts + "\n".join(lines) + "\n", encoding="utf-8-sig")
    return path


def check(paths, values):
    _, moved = pixels()
    assert (values["FRAMES"], values["PIXELS"], values["INTERVAL"]) == (4, 35, 600.0)
    with TimeReader(paths[0], SERIES) as series, Raster(paths[1]) as geometry:
        assert [time.strftime("%Y-%m-%dT%H:%M:%SZ") for time in series.times] == list(TIMES)
        found = np.array([series.read(k) for k in range(4)])
        assert (series.grid.pixel_x, series.grid.pixel_y) == (4.0, 4.0)
        seen = np.isfinite(found[0])
        truth = moved.reshape(4, 5, 7)[:, ::-1]  # rows of the map run south
        np.testing.assert_allclose(found[:, seen], truth.reshape(4, -1) * 1e-3, atol=1e-8)
        rows, cols = np.nonzero(seen)
        x, y = series.grid.x(cols), series.grid.y(rows)
        height = geometry.read(band=5)[seen]
    # the vector and the range by PROJ, from the place of the radar
    to_degrees = pyproj.Transformer.from_crs(32632, 4326, always_xy=True)
    lon, lat = to_degrees.transform(*RADAR[:2])
    local = pyproj.Transformer.from_pipeline(
        "+proj=pipeline +step +inv +proj=utm +zone=32 +ellps=WGS84 +step +proj=cart +ellps=WGS84"
        f" +step +proj=topocentric +ellps=WGS84 +lon_0={lon!r} +lat_0={lat!r} +h_0=310"
    )
    e, n, u = local.transform(x, y, height.astype(float))
    with Raster(paths[1]) as geometry:
        np.testing.assert_allclose(geometry.read(band=4)[seen], np.sqrt(e**2 + n**2 + u**2), atol=1e-3)
        np.testing.assert_allclose(geometry.read(band=1)[seen], -e / np.sqrt(e**2 + n**2 + u**2), atol=1e-6)


@pytest.mark.parametrize(
    "given",
    [
        {},
        {"mark": ";", "decimal": ",", "headings": tuple(f"20240501_00{k}000" for k in range(4))},
        {"mark": "\t", "facts": FACTS.replace("mm", "m"), "scale": 1e-3},
        {"facts": FACTS.replace("toward", "away"), "scale": -1.0},
        {"facts": FACTS + "# date_order: dmy\n# utc_offset_h: 2\n", "headings": CLOCKS},
        {"facts": FACTS + "# date_order: mdy\n", "headings": tuple(f"05/01/2024 00:{k}0:00" for k in range(4))},
    ],
)  # fmt: skip
def test_a_column_per_time(campaign, tmp_path, given):
    path = wide(tmp_path / "export.csv", **given)
    assert recognise(path) == "table"
    check(*importing(campaign, path, tmp_path))


def test_a_line_per_pixel_and_time_with_columns_of_other_names(campaign, tmp_path):
    places, moved = pixels()
    facts = FACTS.replace("# unit: mm\n", "") + "# column z: Quota\n# column value: Cumulated [mm]\n"
    lines = ["Quota;Quality;North;East;Cumulated [mm];Date"]
    for t, time in enumerate(TIMES):
        lines += [f"{z};0;{y};{x};{moved[t, k]};{time}" for k, (x, y, z) in enumerate(places)]
    path = tmp_path / "export.txt"
    path.write_text(facts + "\n".join(lines), encoding="utf-8")
    check(*importing(campaign, path, tmp_path))


def test_a_file_per_time(campaign, tmp_path):
    places, moved = pixels()
    folder = tmp_path / "maps"
    folder.mkdir()
    for t, time in enumerate(TIMES):
        lines = ["X Y Z Displacement(mm)"] + [f"{x} {y} {z} {moved[t, k]}" for k, (x, y, z) in enumerate(places)]
        stamp = time[:16].replace("-", "").replace(":", "").replace("T", "_")
        (folder / f"slope7_{stamp}.asc").write_text(FACTS.replace("# unit: mm\n", "") + "\n".join(lines))
    assert recognise(folder) == "table"
    check(*importing(campaign, folder, tmp_path))


def test_a_table_goes_into_the_alarm(campaign, tmp_path):
    paths, _ = importing(campaign, wide(tmp_path / "export.csv"), tmp_path)
    area = "POLYGON((500290 5100390,500340 5100390,500340 5100430,500290 5100430,500290 5100390))"
    # the plane grows by 0.7 to 1.6 mm in ten minutes; 2 mm/h is the threshold of an alarm
    found = raise_alarms(AlarmJob(paths[0], ((area, "slope", None, None),), window_s=1200.0, hold=1), Silent())
    assert found.tables["OUTPUT"].rows[0][:2] == ("slope", "ALARM")


def test_phases_of_pixels_make_the_displacement(campaign, tmp_path):
    """Planted motion of a thirtieth of a wavelength per frame; the phase falls with range, the amplitude is steady."""
    places, moved = pixels()
    phase = 4.0 * np.pi / 0.0174 * (1e-4 * moved - np.hypot(*(places[:, :2] - RADAR[:2]).T)[None, :])
    lines = ["X,Y,Z,Time,Amplitude,Phase"]
    for t, time in enumerate(TIMES):
        lines += [f"{x},{y},{z},{time},2.0,{phase[t, k]:.6f}" for k, (x, y, z) in enumerate(places)]
    path = tmp_path / "complex.csv"
    path.write_text(FACTS + "# wavelength_m: 0.0174\n" + "\n".join(lines))
    (stack, geometry), _ = importing(campaign, path, tmp_path)
    with TimeReader(stack, STACK) as found:
        first, last = found.read(0), found.read(3)
    seen = first != 0
    truth = 1e-4 * moved[3].reshape(5, 7)[::-1].ravel()
    motion = np.angle(last[seen] * np.conj(first[seen])) * 0.0174 / (4.0 * np.pi)
    np.testing.assert_allclose(motion, truth, atol=1e-7)
    series = str(tmp_path / "series.tif")
    measure_displacement(DisplacementJob(stack, geometry, series, min_coherence=0.0), Silent())
    path.write_text(FACTS + "\n".join(lines))
    with pytest.raises(InputError, match="wavelength_m"):
        importing(campaign, path, tmp_path)


def test_tables_that_do_not_say_enough(campaign, tmp_path):
    path = tmp_path / "export.csv"
    for line, words in (
        ("# crs: EPSG:32632\n", "# crs: EPSG:32632"), ("# sensor: 500400 5100000 310\n", "# sensor: X Y Z"),
        ("# unit: mm\n", "unit"), ("# positive: toward\n", "positive"),
    ):  # fmt: skip
        wide(path, FACTS.replace(line, ""))
        with pytest.raises(InputError, match=words):
            importing(campaign, path, tmp_path)
    wide(path, headings=tuple(f"01/05/2024 00:{k}0" for k in range(4)))
    with pytest.raises(InputError, match="date_order"):
        importing(campaign, path, tmp_path)
    wide(path, headings=("a", "b", "c", "d"))
    with pytest.raises(FormatError, match="neither a displacement nor a phase"):
        importing(campaign, path, tmp_path)
    text = wide(path).read_text("utf-8-sig")
    path.write_text(text.replace("P3,500312.00", "P3,east"))
    with pytest.raises(FormatError, match="line 4 below the headings"):
        importing(campaign, path, tmp_path)
    path.write_text(text.replace("Elevation", "Colour"))
    with pytest.raises(FormatError, match="no heading for z"):
        importing(campaign, path, tmp_path)
    wide(path)
    with pytest.raises(InputError, match="none of the pixels"):
        importing(campaign, path, tmp_path, bounds=(0.0, 0.0, 100.0, 100.0), pixel_size_m=10.0)
    (tmp_path / "other.bin").write_bytes(b"\0\1\2")
    with pytest.raises(FormatError, match="none of the formats"):
        recognise(tmp_path / "other.bin")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("X Y Z Disp Time\n1 2 3 0.1 2024-05-01 00:00:00", "separated by blanks"),
        ("X,Y,Z,Date,Time,Disp\n1,2,3,2024-05-01,00:00,0\n1,2,3,2024-05-01,00:10,1", "line 2 .* of another line"),
        ("X,Y,Z,Time,Disp\nnan,2,3,2024-05-01,0", "a coordinate is nan"),
        ("X,Y,Z,Disp\n1,2,3,0", "tells no time"),
        ("X,Y,Z,Disp,Time\n1,2,3,0,noon", "has no time in line 1"),
        ("# phase_sign: 0\nX,Y,Z,Time,Phase\n1,2,3,2024-05-01,0", "phase_sign is 0"),
        ("# utc_offset_h: 480\nX,Y,Z,Time,Disp\n1,2,3,2024-05-01,0", "480 hours"),
        ("# utc_offset_h: inf\nX,Y,Z,Time,Disp\n1,2,3,2024-05-01,0", "a number is wanted"),
    ],
)
def test_tables_that_would_be_misread(tmp_path, text, words):
    path = tmp_path / "export.csv"
    path.write_text(FACTS + text + "\n")
    with pytest.raises((FormatError, InputError), match=words):
        read_tables(path)


def test_values_that_are_missing_are_no_data(campaign, tmp_path):
    path = wide(tmp_path / "export.csv")
    lines = path.read_text("utf-8-sig").splitlines()
    cells = lines[7].split(",")
    lines[7] = ",".join([*cells[:5], "", "NaN", cells[7]])
    path.write_text("\n".join(lines))
    paths, _ = importing(campaign, path, tmp_path)
    with TimeReader(paths[0], SERIES) as series:
        assert [int(np.isfinite(series.read(k)).sum()) for k in range(4)] == [35, 34, 34, 35]


def test_times_of_tables():
    for text in ("2024-05-01 00:02:03.25", "20240501_000203.25", "20240501000203.25", "2024/05/01T00:02:03.25Z"):
        assert parse_time(text, "", 0.0).isoformat() == "2024-05-01T00:02:03.250000+00:00"
    assert parse_time("D20240501", "", 0.0).isoformat() == "2024-05-01T00:00:00+00:00"
    assert parse_time("1.5.2024 08:00", "dmy", 8.0).isoformat() == "2024-05-01T00:00:00+00:00"
    assert parse_time("2024-13-01", "", 0.0) is None
    assert parse_time("12.5", "", 0.0) is None
    assert time_in_name("radar_20240501_0002_v2", 0.0).isoformat() == "2024-05-01T00:02:00+00:00"
    assert time_in_name("radar", 0.0) is None


def test_files_of_several_times_and_places_are_joined(tmp_path):
    """Two files with a column per time: other times, another order of the places, one place more; gaps are no data."""
    places, moved = pixels()
    for name, first, order in (("a", 0, range(34)), ("b", 2, range(34, -1, -1))):
        lines = [",".join(("E", "N", "Z", *TIMES[first : first + 2]))]
        for k in order:
            lines.append(",".join(f"{v!r}" for v in (*places[k], *moved[first : first + 2, k])))
        (tmp_path / f"{name}.csv").write_text(FACTS + "\n".join(lines))
    found = read_tables(tmp_path)
    truth = 1e-3 * moved.astype(np.float32)
    truth[:2, 34] = np.nan
    np.testing.assert_array_equal(found.places, places)
    np.testing.assert_allclose(found.values, truth, atol=1e-9)
    text = (tmp_path / "b.csv").read_text().splitlines()
    text[4] = text[4].replace(TIMES[3], TIMES[1])
    (tmp_path / "b.csv").write_text("\n".join(text))
    with pytest.raises(InputError, match=r"line 2 below the headings of b\.csv has the place and the time"):
        read_tables(tmp_path)
    text[4] = text[4].replace(TIMES[1], TIMES[2])
    (tmp_path / "b.csv").write_text("\n".join(text))
    with pytest.raises(InputError, match="several columns of one time"):
        read_tables(tmp_path)


@pytest.mark.parametrize("shape", ["wide", "long"])
def test_memory_of_a_table_is_that_of_its_numbers(tmp_path, shape):
    """A table of 12 MB takes at most twice the memory of its numbers and a few megabytes; cells as text take 100 MB."""
    rng, path = np.random.default_rng(1), tmp_path / "big.csv"
    pixels, times = (400, 3000) if shape == "wide" else (4000, 60)
    stamps = [f"{np.datetime64('2024-05-01T00:00:00') + np.timedelta64(600 * k, 's')}Z" for k in range(times)]
    with path.open("w") as stream:
        stream.write(FACTS + ",".join(("E", "N", "Z", *(stamps if shape == "wide" else ("Time", "Disp [mm]")))) + "\n")
        for k in range(pixels):
            place, values = f"{500_000 + k}.25,5100000.5,300.0", rng.normal(size=times)
            if shape == "wide":
                stream.write(f"{place},{','.join(f'{v:.6f}' for v in values)}\n")
            else:
                stream.writelines(f"{place},{stamp},{v:.6f}\n" for stamp, v in zip(stamps, values))
    tracemalloc.start()
    found = read_tables(path)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert found.values.shape == (times, pixels)
    assert np.isfinite(found.values).all()
    lines = pixels if shape == "wide" else pixels * times
    assert peak < 2.2 * (found.values.nbytes + 60 * lines) + 25e6
    assert path.stat().st_size > 11e6


def test_a_line_without_end_is_one_sentence(tmp_path, monkeypatch):
    monkeypatch.setattr("quakesar.core.groundradar.tables.LONGEST_LINE", 1000)
    path = tmp_path / "export.csv"
    path.write_text(FACTS + "X,Y,Z,Time,Disp\n" + "1," * 600)
    with pytest.raises(FormatError, match="a line of more than 1000 characters"):
        read_tables(path)
