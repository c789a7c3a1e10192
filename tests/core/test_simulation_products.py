"""Simulated products: structure against genuine-structured ones, reflectors, statistics, determinism, cancelling."""

import csv
import json
import math
from types import SimpleNamespace

import numpy as np
import pytest

pytest.importorskip("numba")
from osgeo import gdal
from quakesar.core.errors import Cancelled, InputError, MissingDependencyError
from quakesar.core.progress import Silent
from quakesar.core.simulation import SimulationJob, job, simulate_scenes
from quakesar.core.simulation.job import PAIRS, Preset
from quakesar.core.simulation.scatter_kernels import SCENE, scatterer_history
from quakesar.core.simulation.simulate import simulate_preset
from scipy.ndimage import maximum_filter, minimum_filter

# 2.8 km of plain with the southern rupture and palm gardens: the smallest area that shows everything.
TINY = Preset("tiny", (58.362, 29.0), 700, 150, 1200.0, 2.0, 2)
CLEAN = {
    "decorrelation": False,
    "atmosphere": False,
    "orbit_errors": False,
    "timing_errors": False,
    "thermal_noise": False,
}


def load(result):
    case = json.loads((result.truth_folder / "case.json").read_text(encoding="ascii"))
    with (result.truth_folder / "corner_reflectors.csv").open(encoding="ascii") as file:
        reflectors = list(csv.DictReader(file))
    return SimpleNamespace(result=result, case=case, scenes=case["scenes"], reflectors=reflectors)


@pytest.fixture(scope="module")
def clean(tmp_path_factory):
    folder = tmp_path_factory.mktemp("simulation") / "clean"
    order = SimulationJob("tiny", str(folder), seed=3, scenes=(9192, 10194, 6687), **CLEAN)
    return load(simulate_preset(order, TINY, Silent()))


@pytest.fixture(scope="module")
def full(tmp_path_factory):
    folder = tmp_path_factory.mktemp("simulation") / "full"
    return load(simulate_preset(SimulationJob("tiny", str(folder), seed=3), TINY, Silent()))


def records(path):
    dataset = gdal.Open(str(path))
    return dataset.GetMetadata("RECORDS")


def pixels(path):
    return gdal.Open(str(path)).ReadAsArray().astype(np.complex128)


def header_lines(path):
    with path.open("rb") as file:
        return file.read(1247 + 4420).decode("ascii").split("\n")


# Lines that only two scenes of the same place, day and size would share.
VARYING = ("PRODUCT", "SENSING", "STATE", "X_", "Y_", "Z_", "UTC", "TOT", "FIRST", "LAST", "AZIMUTH_SPACING",
           "FILENAME", "LINE_LENGTH", "DS_SIZE", "NUM_DSR", "DSR_SIZE", "CYCLE", "REL", "ABS", "PASS")  # fmt: skip


@pytest.mark.parametrize("orbit", [9192, 8956])
def test_headers_have_the_genuine_layout(full, bam_small, orbit):
    ours = header_lines(full.result.scenes[orbit])
    theirs = header_lines(next((bam_small / "full" / "slc").glob(f"*_{orbit:05d}_0000.N1")))
    assert [len(line) for line in ours] == [len(line) for line in theirs]
    for mine, other in zip(ours, theirs):
        assert mine.split("=")[0] == other.split("=")[0]
        if not mine.startswith(VARYING) or mine.startswith(("CYCLE", "REL", "ABS", "PASS")):
            assert mine == other


@pytest.mark.parametrize("orbit", [9192, 8956])
def test_records_have_the_genuine_content(full, bam_small, orbit):
    """GDAL decodes the same fields; whatever does not depend on place, time or pixels has the same value."""
    ours = records(full.result.scenes[orbit])
    theirs = records(next((bam_small / "full" / "slc").glob(f"*_{orbit:05d}_0000.N1")))
    assert set(ours) == set(theirs)
    free = ("TIME", "MJD", "STATE", "VECTORS", "GEOLOCATION", "SPACING", "SWST", "NUM_", "FM_RATE", "FM_ORIGIN", "MEAN",
            "STD_DEV", "DOP_COEF", "NOM_CHIRP_PHS", "TX_PULSE_LEN", "ECHO_WIN")  # fmt: skip
    for key in ours:
        if not any(part in key for part in free):
            assert ours[key] == theirs[key], key
    for key in ("AZ_FM_RATE", "AZIMUTH_SPACING", "NOMINAL_CHIRP.1.NOM_CHIRP_PHS"):
        name = "MAIN_PROCESSING_PARAMS_ADS_" + key
        first = [[float(v) for v in fields[name].split()] for fields in (ours, theirs)]
        assert first[0][:1] == pytest.approx(first[1][:1], rel=0.03), key


def test_gdal_reads_what_was_meant(full):
    for orbit, path in full.result.scenes.items():
        dataset = gdal.Open(str(path))
        assert dataset.GetDriver().ShortName == "ESAT"
        assert (dataset.RasterXSize, dataset.RasterYSize) == (TINY.samples, TINY.lines)
        assert gdal.GetDataTypeName(dataset.GetRasterBand(1).DataType) == "CInt16"
        assert dataset.GetMetadataItem("MPH_PRODUCT") == path.name
        assert f"TOT_SIZE={path.stat().st_size:+021d}<bytes>" in header_lines(path)
        values = pixels(path)
        scene = full.scenes[str(orbit)]
        assert [values.real.mean(), values.imag.mean()] == pytest.approx(scene["stats"][:2], abs=1e-6)
        assert values.real.std() == pytest.approx(scene["stats"][2], rel=1e-6)
        assert 120.0 < np.abs(values).mean() < 400.0
        assert scene["clipped"] == 0


def test_recorded_times_and_state_vectors_are_the_case_s(full):
    for orbit, path in full.result.scenes.items():
        scene, fields = full.scenes[str(orbit)], records(path)
        near = float(fields["DOP_CENTROID_COEFFS_ADS_SLANT_RANGE_TIME"])
        assert near == scene["recorded_near_slant_time_ns"]
        prefix = "MAIN_PROCESSING_PARAMS_ADS_"
        _, seconds, micros = (float(v) for v in fields[prefix + "FIRST_ZERO_DOPPLER_TIME"].split(","))
        hour, minute, second = (float(v) for v in scene["epoch_utc"][11:].split(":"))
        epoch = 3600.0 * hour + 60.0 * minute + second
        assert seconds + 1e-6 * micros - epoch == pytest.approx(scene["recorded_first_line_t_s"], abs=1.1e-6)
        errors = []
        for k in range(1, 6):
            vector = f"{prefix}ORBIT_STATE_VECTORS.{k}."
            _, seconds, micros = (float(v) for v in fields[f"{vector}STATE_VECT_TIME_1"].split(","))
            time = seconds + 1e-6 * micros - epoch
            place = [0.01 * float(fields[f"{vector}{axis}_POS_1"]) for axis in "XYZ"]
            errors.append(np.subtract(place, orbit_state(scene, time)[0]))
        if abs(time) < 60.0:
            assert 0.01 < np.linalg.norm(np.mean(errors[1:4], axis=0)) < 0.6


def orbit_state(scene, time):
    """Position and velocity (3, ...) from the case's power series."""
    series = scene["orbit_poly"]
    x = (np.asarray(time) - series["t0_s"]) / series["scale_s"]
    poly = np.polynomial.polynomial
    position = np.stack([poly.polyval(x, c) for c in series["ecef_coef_m"]])
    velocity = np.stack([poly.polyval(x, poly.polyder(c)) for c in series["ecef_coef_m"]]) / series["scale_s"]
    return position, velocity


def earth_fixed(lon_deg, lat_deg, height):
    lon, lat = np.radians(lon_deg), np.radians(lat_deg)
    squared = 0.0066943799901413165
    prime = 6378137.0 / np.sqrt(1.0 - squared * np.sin(lat) ** 2)
    return np.stack(
        np.broadcast_arrays(
            (prime + height) * np.cos(lat) * np.cos(lon),
            (prime + height) * np.cos(lat) * np.sin(lon),
            (prime * (1.0 - squared) + height) * np.sin(lat),
        )
    )


def radar_place(scene, point):
    """Line, sample and range of Earth-fixed points (3, ...), from the case alone."""
    time = np.full(point.shape[1:], scene["orbit_poly"]["t0_s"])
    for _ in range(14):  # each gains a digit
        position, velocity = orbit_state(scene, time)
        time = time + (velocity * (point - position)).sum(0) / (velocity**2).sum(0)
    distance = np.sqrt(((point - orbit_state(scene, time)[0]) ** 2).sum(0))
    line = (time - scene["true_first_line_t_s"]) / scene["pri_s"]
    return line, (distance - scene["true_near_range_m"]) / scene["range_spacing_m"], distance


def spectrum_value(chip, line, sample):
    """Band-limited interpolation of a chip at a fractional place by its Fourier series."""
    spectrum = np.fft.fft2(chip) / chip.size
    fy, fx = (np.fft.fftfreq(n) for n in chip.shape)
    return np.exp(2j * np.pi * fy * line) @ spectrum @ np.exp(2j * np.pi * fx * sample)


def reflector_misfit(values, scene, row):
    """Offset of a reflector's peak in lines and samples, and of its phase in radians, from the table."""
    half = 16
    line = float(row["line"])
    sample = float(row["sample"]) + float(row["slant_delay_m"]) / scene["range_spacing_m"]
    i, j = round(line), round(sample)
    turn = 2.0 * np.pi * float(row["fdc_hz"]) * scene["pri_s"]
    chip = values[i - half : i + half, j - half : j + half]
    chip = chip * np.exp(-1j * turn * (np.arange(i - half, i + half) - line))[:, None]
    at = (line - i + half, sample - j + half)
    fine = np.arange(-0.1, 0.101, 0.01)
    power_l = [abs(spectrum_value(chip, at[0] + d, at[1])) for d in fine]
    power_s = [abs(spectrum_value(chip, at[0], at[1] + d)) for d in fine]
    peaks = [-p[1] / (2.0 * p[0]) for p in (np.polyfit(fine, power, 2) for power in (power_l, power_s))]
    expected = float(row["phase_rad"]) - 4.0 * np.pi / scene["wavelength_m"] * float(row["slant_delay_m"])
    phase = np.angle(spectrum_value(chip, *at) * np.exp(-1j * expected))
    return (*peaks, phase)


@pytest.mark.parametrize("kind", ["clean", "full"])
def test_reflectors_are_where_the_table_says(kind, request):
    """0.02 pixel and 0.02 rad: clutter beside them is 50 dB below their peak."""
    made = request.getfixturevalue(kind)
    misfits = []
    for orbit, path in made.result.scenes.items():
        values, scene = pixels(path), made.scenes[str(orbit)]
        rows = [r for r in made.reflectors if int(r["scene"]) == orbit]
        inside = [
            r for r in rows if 17 < float(r["line"]) < TINY.lines - 17 and 17 < float(r["sample"]) < TINY.samples - 17
        ]
        misfits += [reflector_misfit(values, scene, row) for row in inside]
    assert len(misfits) >= 2 * len(made.result.scenes)
    assert np.abs(misfits).max(axis=0) == pytest.approx([0.0, 0.0, 0.0], abs=0.02)


def test_table_of_reflectors_follows_from_the_case(full):
    """An independent zero-Doppler solution on the table's own place: a micrometre of range, 1e-5 lines."""
    for row in full.reflectors:
        lon, lat, height = (float(row[k]) for k in ("lon", "lat", "h"))
        east, north, up = (float(row[k]) for k in ("ue", "un", "uu"))
        a, b = math.radians(lon), math.radians(lat)
        axes = np.array([[-math.sin(a), math.cos(a), 0.0],
                         [-math.sin(b) * math.cos(a), -math.sin(b) * math.sin(a), math.cos(b)],
                         [math.cos(b) * math.cos(a), math.cos(b) * math.sin(a), math.sin(b)]])  # fmt: skip
        point = earth_fixed(lon, lat, height) + np.array([east, north, up]) @ axes
        scene = full.scenes[row["scene"]]
        line, sample, distance = radar_place(scene, point)
        assert line == pytest.approx(float(row["line"]), abs=1e-5)
        assert distance == pytest.approx(float(row["range_m"]), abs=2e-6)
        assert sample == pytest.approx(float(row["sample"]), abs=1e-6)


def band(path, number=1):
    dataset = gdal.Open(str(path))
    return dataset.GetRasterBand(number).ReadAsArray().astype(float)


def geocode(made, orbit, point, shape):
    """Sample a scene at Earth-fixed points with 16 x 16 taps and take the geometric phase out."""
    scene, values = made.scenes[str(orbit)], pixels(made.result.scenes[orbit])
    line, sample, distance = radar_place(scene, point)
    inside = (line > 9) & (line < TINY.lines - 10) & (sample > 9) & (sample < TINY.samples - 10)
    line, sample = np.where(inside, line, 20.0), np.where(inside, sample, 20.0)
    tau = 2.0 * sample * scene["range_spacing_m"] / 299792458.0
    c = scene["doppler_poly"]["c"]
    turn = 2.0 * np.pi * scene["pri_s"] * (c[0] + tau * (c[1] + tau * c[2]))
    row, col = np.floor(line).astype(int), np.floor(sample).astype(int)
    total = np.zeros(shape, complex)
    for k in range(-7, 9):
        away = k - (line - row)
        weight = np.sinc(away) * np.i0(6.0 * np.sqrt(np.clip(1.0 - (away / 8.0) ** 2, 0.0, 1.0))) / np.i0(6.0)
        part = np.zeros(shape, complex)
        for n in range(-7, 9):
            off = n - (sample - col)
            part += (
                np.sinc(off)
                * np.i0(6.0 * np.sqrt(np.clip(1.0 - (off / 8.0) ** 2, 0.0, 1.0)))
                / np.i0(6.0)
                * values[row + k, col + n]
            )
        total += weight * np.exp(-1j * turn * away) * part
    return np.where(inside, total * np.exp(4j * np.pi * distance / scene["wavelength_m"]), np.nan)


def middle(field):
    """The nodes in the middle of the area, 2.2 km by 1.9 km, all inside the scenes."""
    row, col = field.shape[0] // 2, field.shape[1] // 2
    return field[row - 36 : row + 37, col - 36 : col + 37]


def finer(field, times):
    """Interpolate the middle of a raster bilinearly `times` as densely."""
    field = middle(field)
    rows, cols = (np.arange((n - 1) * times) / times for n in field.shape)
    i, j = rows.astype(int), cols.astype(int)
    v, u = (rows - i)[:, None], (cols - j)[None, :]
    top = field[i][:, j] * (1 - u) + field[i][:, j + 1] * u
    return top * (1 - v) + (field[i + 1][:, j] * (1 - u) + field[i + 1][:, j + 1] * u) * v


def co_event_pair(made, displaced):
    """Geocoded 9192 and 10194 with all known phase removed; both see the ground where it was then."""
    dataset = gdal.Open(str(made.result.dem_ellipsoidal))
    west, step, _, north, _, down = dataset.GetGeoTransform()
    height = finer(dataset.ReadAsArray().astype(float), 3)
    lon = west + step * (dataset.RasterXSize // 2 - 35.5 + np.arange(height.shape[1]) / 3.0)
    lat = north + down * (dataset.RasterYSize // 2 - 35.5 + np.arange(height.shape[0]) / 3.0)
    point = earth_fixed(lon[None, :], lat[:, None], height)
    truth = made.result.truth_folder
    east, up_north, up = (finer(band(truth / f"disp_{name}.tif"), 3) for name in ("east", "north", "up"))
    a, b = np.radians(lon)[None, :], np.radians(lat)[:, None]
    moved = np.stack([
        point[0] - east * np.sin(a) - up_north * np.sin(b) * np.cos(a) + up * np.cos(b) * np.cos(a),
        point[1] + east * np.cos(a) - up_north * np.sin(b) * np.sin(a) + up * np.cos(b) * np.sin(a),
        point[2] + up_north * np.cos(b) + up * np.sin(b),
    ])  # fmt: skip
    first = geocode(made, 9192, point, height.shape)
    second = geocode(made, 10194, moved if displaced else point, height.shape)
    incidence = np.radians(finer(band(truth / "incidence_desc.tif"), 3))
    delays = [finer(band(truth / f"zenith_delay_{orbit}.tif"), 3) / np.cos(incidence) for orbit in (9192, 10194)]
    factor = 4.0 * np.pi / made.scenes["9192"]["wavelength_m"]
    return first * np.exp(1j * factor * delays[0]), second * np.exp(1j * factor * delays[1])


def multilook(values, looks):
    rows, cols = (n // looks * looks for n in values.shape)
    shape = (rows // looks, looks, cols // looks, looks)
    return values[:rows, :cols].reshape(shape).mean(axis=(1, 3))


def test_clean_pair_shows_the_displacement_and_nothing_else(clean):
    """Phase of the pair against the line-of-sight truth: 0.1 rad rms, mean below 0.02 rad once ground moves along."""
    first, second = co_event_pair(clean, displaced=True)
    looks = multilook(first * np.conj(second), 9)
    phase = np.angle(looks[np.isfinite(looks)])
    assert phase.size > 300
    assert math.sqrt((phase**2).mean()) < 0.1
    assert abs(phase.mean()) < 0.02
    first, second = co_event_pair(clean, displaced=False)
    looks = multilook(first * np.conj(second), 9)
    along = finer(band(clean.result.truth_folder / "disp_los_desc.tif"), 3)
    predicted = multilook(np.exp(-4j * np.pi / clean.scenes["9192"]["wavelength_m"] * along), 9)
    phase = np.angle((looks * np.conj(predicted))[np.isfinite(looks)])
    assert np.median(np.abs(phase)) < 0.1  # with the shift along track that the phase of the centroid sees


def test_coherence_is_the_planted_one(full):
    """By classes of true coherence: speckle of a co-event pair with 3 m of baseline; 0.04 of 1 for the few looks."""
    first, second = co_event_pair(full, displaced=True)
    truth = middle(band(full.result.truth_folder / "coh_temporal_9192_10194.tif"))
    rows, cols = np.indices(first.shape) // 3
    inner = np.isfinite(first) & np.isfinite(second)
    gamma = truth[rows, cols]
    inner &= (np.abs(first) < 1500.0) & (np.abs(second) < 1500.0)  # not the reflectors
    around = maximum_filter(truth, 7) - minimum_filter(truth, 7)  # the response mixes neighbouring classes
    inner &= around[rows, cols] < 0.12
    snr = 1.0 / (1.0 + 0.05)
    for low, high in ((0.0, 0.2), (0.85, 1.0)):
        pick = inner & (gamma >= low) & (gamma < high)
        assert pick.sum() > 3000
        product = (first[pick] * np.conj(second[pick])).sum()
        found = abs(product) / math.sqrt((np.abs(first[pick]) ** 2).sum() * (np.abs(second[pick]) ** 2).sum())
        assert found == pytest.approx(snr * gamma[pick].mean(), abs=0.04)


def test_history_of_a_scatterer_has_the_announced_correlations():
    """20,000 scatterers: sampling error of a correlation is below 0.007."""
    scenes = np.zeros((4, SCENE))
    scenes[1:, 10] = 175.0, 35.0, 35.0
    scenes[2, 11] = 1.0
    stable, rate, event = 0.6, 1.0 / 120.0, 0.5
    draws = np.empty((20000, 4, 2))
    for k in range(len(draws)):
        scatterer_history(np.uint64(77), np.uint64(16 * k), (2.0, stable, rate, event), scenes, draws[k])
    z = draws[..., 0] + 1j * draws[..., 1]
    found = (z.conj().T @ z / len(z)) / 4.0
    days = np.array([0.0, 175.0, 210.0, 245.0])
    apart = np.abs(days[:, None] - days[None, :])
    crossed = (np.arange(4)[:, None] < 2) != (np.arange(4)[None, :] < 2)
    expected = np.where(crossed, event, 1.0) * (stable + (1.0 - stable) * np.exp(-apart * rate))
    assert np.abs(found - expected).max() < 0.025


def test_truth_has_the_shared_names(full, bam_small):
    ours = {p.name for p in full.result.truth_folder.iterdir()}
    theirs = {p.name for p in (bam_small / "truth").iterdir() if p.suffix != ".xml"}
    assert {n for n in theirs if not n.startswith("case_")} | {"case.json"} == ours
    theirs = {p.name for p in (bam_small / "dem").iterdir() if p.suffix != ".xml"}
    assert theirs == {p.name for p in full.result.dem_srtm_like.parent.iterdir()}
    for pair in PAIRS:
        gamma = band(full.result.truth_folder / f"coh_temporal_{pair[0]}_{pair[1]}.tif")
        assert 0.0 <= gamma.min() < gamma.max() <= 1.0
    ground = gdal.Open(str(full.result.dem_ellipsoidal))
    above = gdal.Open(str(full.result.dem_orthometric))
    assert above.ReadAsArray() - ground.ReadAsArray() == pytest.approx(21.5, abs=1e-3)
    coarse = gdal.Open(str(full.result.dem_srtm_like)).ReadAsArray()
    shape = above.ReadAsArray().reshape(coarse.shape[0], 3, coarse.shape[1], 3).mean(axis=(1, 3))
    assert (coarse - shape).std() == pytest.approx(2.0, rel=0.05)


def test_footprint_is_full(clean):
    """No holes: the mean power of every 50 x 30 pixel cell is that of clutter."""
    for path in clean.result.scenes.values():
        power = np.abs(pixels(path)) ** 2
        cells = power.reshape(TINY.lines // 50, 50, TINY.samples // 30, 30).mean(axis=(1, 3))
        assert cells.min() > 0.1 * 200.0**2


def test_same_seed_same_bytes(full, clean, tmp_path):
    """Also on one thread, and for a single scene; another seed differs."""
    order = SimulationJob("tiny", str(tmp_path / "again"), seed=3, scenes=(9693,), workers=1)
    again = simulate_preset(order, TINY, Silent())
    assert list(again.scenes) == [9693]
    assert again.scenes[9693].read_bytes() == full.result.scenes[9693].read_bytes()
    assert again.dem_srtm_like.read_bytes() == full.result.dem_srtm_like.read_bytes()
    order = SimulationJob("tiny", str(tmp_path / "other"), seed=4, scenes=(9693,))
    assert simulate_preset(order, TINY, Silent()).scenes[9693].read_bytes() != full.result.scenes[9693].read_bytes()


class Impatient(Silent):
    """Asks to stop after so many questions."""

    def __init__(self, patience):
        self.left = patience

    def cancelled(self):
        self.left -= 1
        return self.left < 0


@pytest.mark.parametrize("patience", [0, 3, 40, 80, 120])
def test_cancelled_run_leaves_nothing(tmp_path, patience):
    order = SimulationJob("tiny", str(tmp_path / "out"), seed=1, scenes=(9192,))
    with pytest.raises(Cancelled):
        simulate_preset(order, TINY, Impatient(patience))
    assert list(tmp_path.iterdir()) == []


def test_folder_with_content_is_refused_untouched(tmp_path):
    (tmp_path / "mine.txt").write_text("keep", encoding="ascii")
    with pytest.raises(InputError, match="not empty"):
        simulate_scenes(SimulationJob("bam_small", str(tmp_path)))
    with pytest.raises(InputError, match="is a file"):
        simulate_scenes(SimulationJob("bam_small", str(tmp_path / "mine.txt")))
    assert [p.name for p in tmp_path.iterdir()] == ["mine.txt"]


@pytest.mark.parametrize(
    ("change", "word"), [({"preset": "tabas"}, "PRESET"), ({"seed": -1}, "SEED"), ({"scenes": (1,)}, "Scene 1")]
)
def test_bad_orders_get_one_sentence(tmp_path, change, word):
    values = {"preset": "bam_small", "output_folder": str(tmp_path / "out"), **change}
    with pytest.raises(InputError, match=word) as caught:
        simulate_scenes(SimulationJob(**values))
    assert str(caught.value).count(". ") == 0
    assert not (tmp_path / "out").exists()


def test_missing_numba_is_said(tmp_path, monkeypatch):
    monkeypatch.setattr(job, "HAS_NUMBA", False)
    with pytest.raises(MissingDependencyError, match="numba"):
        simulate_scenes(SimulationJob("bam_small", str(tmp_path / "out")))
