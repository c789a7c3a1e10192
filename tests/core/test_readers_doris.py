"""Precise orbits: the real ones, the simulated ones, and how one is chosen for a scene."""

import json
import time
from datetime import datetime, timedelta, timezone

import numpy as np
import pytest
from quakesar.core.errors import FormatError, InputError, InsarError
from quakesar.core.readers import doris, open_scene
from quakesar.core.readers.pds import parse_time


class Listener:
    """A progress that keeps what it hears."""

    def __init__(self):
        self.messages, self.warnings = [], []

    def update(self, fraction):
        pass

    def message(self, text):
        self.messages.append(text)

    def warning(self, text):
        self.warnings.append(text)

    def cancelled(self):
        return False


@pytest.fixture(scope="session")
def real_files(shared_data):
    return sorted((shared_data / "baja_envisat_doris_orbits").glob("DOR_VOR*"))


@pytest.fixture
def product(bam_small):
    return next((bam_small / "clean" / "slc").glob("*_09192_*.N1"))


@pytest.fixture
def orbit_file(bam_small):
    return next((bam_small / "clean" / "orbits").glob("*_20031202_*"))


def utc(*parts):
    return datetime(*parts, tzinfo=timezone.utc)


def test_vectors_equal_the_text(real_files):
    for path in real_files:
        lines = path.read_bytes()[1625:].decode().splitlines()
        epoch = parse_time(lines[500][:27]) + timedelta(seconds=7.25)
        orbit = doris.read_orbit(path, epoch, -3.0, 14.0)
        assert orbit.epoch == epoch
        assert orbit.source == f"DORIS {path.name}"
        assert len(orbit.times_s) >= 8
        for when, position, velocity in zip(orbit.times_s, orbit.positions_m, orbit.velocities_m_s):
            words = lines[500 + round((when + 7.25) / 60.0)].split()
            assert when == pytest.approx((parse_time(" ".join(words[:2])) - epoch).total_seconds(), abs=1e-9)
            np.testing.assert_array_equal(position, [float(w) for w in words[4:7]])
            np.testing.assert_array_equal(velocity, [float(w) for w in words[7:10]])


def test_coverage_is_that_of_the_header(real_files):
    coverage = doris.read_coverage(real_files[0])
    assert coverage.start == utc(2010, 3, 27, 21, 55, 26)
    assert coverage.stop == utc(2010, 3, 29, 0, 23, 26)
    assert coverage.made == utc(2010, 4, 23, 8, 49)


@pytest.mark.serial
def test_reading_is_fast(real_files):
    begun = time.perf_counter()
    for _ in range(5):
        doris.read_orbit(real_files[0], utc(2010, 3, 28), 0.0, 16.0)
    assert (time.perf_counter() - begun) / 5.0 < 0.25  # takes some 10 ms; the limit leaves room for a busy machine


def test_the_ends_of_a_file(real_files):
    coverage = doris.read_coverage(real_files[0])
    duration = (coverage.stop - coverage.start).total_seconds()
    whole = doris.read_orbit(real_files[0], coverage.start, 0.0, duration)
    assert len(whole.times_s) == 1589
    assert whole.times_s[-1] == duration
    assert len(doris.read_orbit(real_files[0], coverage.start, 0.0, 10.0).times_s) >= 4
    for span in ((-1.0, 10.0), (duration - 10.0, duration + 1.0), (2 * duration, 2 * duration + 1.0)):
        with pytest.raises(FormatError, match="do not cover"):
            doris.read_orbit(real_files[0], coverage.start, *span)


def test_simulated_orbits_equal_the_truth(bam_small):
    """Positions rounded to a millimetre and velocities to a micrometre per second: half a millimetre at most."""
    case = json.loads((bam_small / "truth" / "case_clean.json").read_text())
    for path in sorted((bam_small / "clean" / "slc").glob("*.N1")):
        scene = open_scene(path, bam_small / "clean" / "orbits")
        want = case["scenes"][str(scene.acquisition.absolute_orbit)]
        assert want["doris"] in scene.orbit.source
        assert scene.orbit.epoch == scene.grid.epoch
        polynomial = np.array(want["orbit_poly"]["ecef_coef_m"]).T
        slope = np.polynomial.polynomial.polyder(polynomial)
        origin = (scene.grid.epoch - parse_time(want["epoch_utc"])).total_seconds()
        scale = want["orbit_poly"]["scale_s"]
        for when in np.linspace(scene.grid.start_time_s, scene.grid.stop_time_s, 7):
            u = (when + origin) / scale
            position, velocity = scene.orbit.interpolate(when)
            np.testing.assert_allclose(position, np.polynomial.polynomial.polyval(u, polynomial), atol=5e-4)
            np.testing.assert_allclose(velocity, np.polynomial.polynomial.polyval(u, slope) / scale, atol=2e-5)


# ---- choice ----------------------------------------------------------------------------------------------------------


def test_a_folder_gives_the_file_of_the_time(bam_small, product):
    listener = Listener()
    scene = open_scene(product, bam_small / "full" / "orbits", listener)
    assert "20031202_215528_20031204_002328" in scene.orbit.source
    assert not listener.warnings
    assert "from the product's own" in listener.messages[0]
    assert len(scene.orbit.times_s) <= 10
    assert scene.orbit.times_s[3] < scene.grid.start_time_s
    assert scene.orbit.times_s[-4] > scene.grid.stop_time_s


def test_content_counts_not_names_or_company(tmp_path, product, orbit_file, real_files):
    (tmp_path / "orbit.bin").write_bytes(orbit_file.read_bytes())
    (tmp_path / "readme.txt").write_text("PRODUCT=nothing")
    (tmp_path / "empty").write_bytes(b"")
    (tmp_path / "inside").mkdir()
    for path in real_files:
        (tmp_path / path.name.lower()).write_bytes(path.read_bytes())
    listener = Listener()
    scene = open_scene(product, tmp_path, listener)
    assert scene.orbit.source == f"DORIS {orbit_file.name}"
    assert not listener.warnings


def test_of_two_editions_the_newer_is_taken(tmp_path, product, orbit_file):
    data = orbit_file.read_bytes()
    newer = data.replace(b'PROC_TIME="24-APR-2012', b'PROC_TIME="25-APR-2012').replace(b"P20120424", b"P20120425")
    assert newer != data
    (tmp_path / "b").write_bytes(data)
    (tmp_path / "a").write_bytes(newer)
    assert "P20120425" in open_scene(product, tmp_path).orbit.source


def test_no_coverage_falls_back_with_a_warning(tmp_path, product, real_files):
    for path in real_files:
        (tmp_path / path.name).write_bytes(path.read_bytes())
    for place in (tmp_path, tmp_path / "empty"):
        place.mkdir(exist_ok=True)
        listener = Listener()
        scene = open_scene(product, place, listener)
        assert scene.orbit.source == "state vectors of the product"
        assert len(listener.warnings) == 1
        assert "state vectors of the product are used" in listener.warnings[0]
        assert str(place) in listener.warnings[0]


def test_without_orbits_the_message_says_so(product):
    listener = Listener()
    for orbits in (None, ""):
        open_scene(product, orbits, listener)
    assert not listener.warnings
    assert all("give ORBITS for a precise one" in text for text in listener.messages)


def test_one_named_file_must_cover_the_scene(product, orbit_file, real_files):
    assert open_scene(product, orbit_file).orbit.source == f"DORIS {orbit_file.name}"
    with pytest.raises(InputError, match=r"ORBITS: .* covers 2010-03-27T21:55:26.* scene needs 2003-12-03T06:11:48"):
        open_scene(product, real_files[0])


def test_one_named_file_must_be_an_orbit(product, tmp_path):
    with pytest.raises(InputError, match=r"ORBITS: .* is not a precise orbit file of ENVISAT"):
        open_scene(product, product)
    with pytest.raises(InputError, match=r"ORBITS: .* cannot be read"):
        open_scene(product, tmp_path / "nowhere")


def test_an_unreadable_folder_is_an_error(product, tmp_path, monkeypatch):
    def refuse(self):
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr(type(tmp_path), "iterdir", refuse)
    with pytest.raises(InputError, match=r"ORBITS: .* cannot be read \(Permission denied\)"):
        open_scene(product, tmp_path)


# ---- damage ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("column", "text", "words"),
    [
        (0, b"XX", "state vector 498 reads"),
        (44, b"+30A", "state vector 498 reads"),
        (44, b"+nan        ", "state vector 498 reads"),
        (44, b"+9", "not those of ENVISAT"),
        (44, b"+3026", "contradict each other"),
        (10, b"8", "out of order"),
    ],
)
def test_corrupt_lines_name_the_file(tmp_path, product, orbit_file, column, text, words):
    data = bytearray(orbit_file.read_bytes())
    start = 1625 + 129 * 497
    data[start + column : start + column + len(text)] = text
    path = tmp_path / "damaged"
    path.write_bytes(data)
    for place in (path, tmp_path):
        with pytest.raises(FormatError, match=words) as caught:
            open_scene(product, place)
        assert "damaged" in str(caught.value)
        assert str(path) in str(caught.value)


def test_another_satellites_orbit_is_refused(tmp_path, product, orbit_file):
    """Vectors a minute late are sound in themselves and hundreds of kilometres from the product's own."""
    lines = orbit_file.read_bytes()[1625:].splitlines(keepends=True)
    late = [b[:27] + a[27:] for a, b in zip(lines, lines[1:] + lines[-1:])]
    path = tmp_path / "late"
    path.write_bytes(orbit_file.read_bytes()[:1625] + b"".join(late))
    with pytest.raises(InputError, match="m from the state vectors of"):
        open_scene(product, path)


def test_a_gap_in_the_vectors_is_refused(tmp_path, product, orbit_file):
    data = orbit_file.read_bytes()
    start = 1625 + 129 * 494
    cut = data[:start] + data[start + 4 * 129 :] + data[-129:] * 4
    path = tmp_path / "gap"
    path.write_bytes(cut)
    with pytest.raises(FormatError, match="gaps or are out of order"):
        open_scene(product, path)


def test_truncated_files_are_refused_or_left_out(tmp_path, product, orbit_file):
    data, path = orbit_file.read_bytes(), tmp_path / "short"
    for keep in (300, 1400, 1700, 60000, len(data) - 1):
        path.write_bytes(data[:keep])
        with pytest.raises(FormatError, match=r"damaged|truncated"):
            open_scene(product, path)
    path.write_bytes(data[:300])
    listener = Listener()
    assert open_scene(product, tmp_path, listener).orbit.source == "state vectors of the product"
    assert "left out" in listener.warnings[0]


def test_two_hundred_damaged_files_do_no_harm(tmp_path, product, orbit_file):
    rng, data = np.random.default_rng(20040211), orbit_file.read_bytes()
    path, outcomes = tmp_path / "fuzz", []
    for turn in range(200):
        hurt = bytearray(data)
        if turn % 4 == 0:
            hurt = hurt[: int(rng.integers(0, len(hurt)))]
        else:
            for place in rng.integers(0, 1625 if turn % 2 else len(hurt), 5):
                hurt[place] = int(rng.integers(0, 256))
        path.write_bytes(hurt)
        try:
            scene = open_scene(product, path)
        except InsarError as error:
            outcomes.append(str(error).startswith("ORBITS: "))
        else:
            outcomes.append(np.isfinite(scene.orbit.interpolate(scene.grid.start_time_s)[0]).all())
    assert all(outcomes)
