"""One bowl of uplift in the conventions of every program must come out the same: sign, unit, angle, place, order."""

import importlib.util
import zipfile

import made_finished_products as finished
import numpy as np
import pytest
from made_products import Listener, read, tags_of
from osgeo import gdal
from quakesar.core import importing
from quakesar.core.errors import Cancelled, FormatError, InputError, MissingDependencyError
from quakesar.core.importing import ImportJob, import_interferogram
from quakesar.core.progress import Silent
from quakesar.core.raster import Raster
from quakesar.core.readers.finished import hdf5
from quakesar.core.readers.finished.markup import parse_markup

needs_hdf5 = pytest.mark.skipif(importlib.util.find_spec("h5py") is None, reason="h5py is not installed")
DEGREES = finished.WEST, finished.NORTH, finished.STEP
UTM = finished.UTM_WEST, finished.UTM_NORTH, finished.UTM_STEP
OUTPUTS = ("displacement", "unwrapped", "coherence", "geometry")


def run(source, folder, progress=None, **changes):
    """Import everything into `folder`; returns the values, paths by output."""
    out = folder / "out"
    out.mkdir(exist_ok=True)
    paths = {key: str(out / f"{key}.tif") for key in OUTPUTS}
    return import_interferogram(ImportJob(str(source), **{**paths, **changes}), progress or Silent()).values, paths


# name, writer, corner and step, coherence?, look vectors?, both dates?
CASES = [
    ("hyp3", finished.hyp3, UTM, True, True, True),
    ("licsar", finished.licsar, DEGREES, True, True, True),
    ("isce2", finished.isce2, DEGREES, True, True, True),
    pytest.param("aria", finished.aria, DEGREES, True, True, True, marks=needs_hdf5),
    pytest.param("gunw", finished.opera, UTM, True, True, True, marks=needs_hdf5),
    ("gmtsar", finished.gmtsar, DEGREES, True, True, True),
    ("snap", finished.snap, DEGREES, True, True, True),
    ("gamma", finished.gamma, DEGREES, True, True, True),
    ("roipac", finished.roipac, DEGREES, True, False, True),
    pytest.param("mintpy", finished.mintpy, DEGREES, True, True, True, marks=needs_hdf5),
    ("pyrate", finished.pyrate, DEGREES, True, False, True),
    ("licsbas", finished.licsbas, DEGREES, False, True, False),
]


@pytest.mark.parametrize(("name", "write", "corner", "coherence", "look", "dated"), CASES)
def test_a_bowl_of_uplift_comes_out_the_same(name, write, corner, coherence, look, dated, tmp_path):
    made = finished.truth()
    values, paths = run(write(tmp_path), tmp_path)
    assert values["FOUND_FORMAT"] == name
    los = read(paths["displacement"])
    # float32 of the files, and the 79.58 of GMTSAR's script, which is 1000 / 4 pi to four digits.
    np.testing.assert_allclose(los, made.los, atol=3e-6)
    np.testing.assert_array_equal(np.isnan(los), made.empty)
    assert np.nanmax(los) > 0.04, "uplift is motion toward the sensor"
    with Raster(paths["displacement"]) as raster:
        assert raster.grid.shape == (finished.ROWS, finished.COLS)
        place = raster.grid.west, raster.grid.north, raster.grid.pixel_x
        record = raster.record
        assert raster.tags["DIRECTION"] == "los"
    np.testing.assert_allclose(place, corner, rtol=0.0, atol=1e-4 * corner[2])
    assert record.product == "displacement"
    assert record.wavelength_m == pytest.approx(finished.WAVELENGTH, rel=1e-6)
    assert record.look_side == "right"
    if dated:
        assert (values["REFERENCE"], values["SECONDARY"]) == ("2019-07-04", "2019-07-16")
        assert record.temporal_baseline_days == pytest.approx(12.0, abs=0.1)
    phase = read(paths["unwrapped"])
    np.testing.assert_allclose(phase, -4.0 * np.pi / finished.WAVELENGTH * made.los, rtol=1e-4, atol=1e-4)
    if coherence:
        # A byte of LiCSAR holds it to 1/510.
        known = read(paths["coherence"])[~made.empty]
        np.testing.assert_allclose(known, made.coherence[~made.empty], atol=2e-3)
    if look:
        # Coarse grids of height layers are interpolated: the incidence is even, its sine nearly.
        found = np.stack([read(paths["geometry"], band) for band in (1, 2, 3)])
        known = np.isfinite(found[0])
        assert known[~made.empty].all()
        np.testing.assert_allclose(found[:, known], made.look[:, known], atol=2e-5)
        incidence = read(paths["geometry"], 4)
        np.testing.assert_allclose(incidence[known], np.degrees(made.incidence[known]), atol=2e-3)
        assert np.degrees(record.heading_rad) == pytest.approx(finished.HEADING, abs=0.01)


def test_the_heading_of_roipac_has_two_names(tmp_path):
    image = finished.roipac(tmp_path)
    header = image.with_name(image.name + ".rsc")
    header.write_text(header.read_text().replace("HEADING_DEG", "HEADING"))
    _, paths = run(image, tmp_path)
    with Raster(paths["displacement"]) as raster:
        assert np.degrees(raster.record.heading_rad) == pytest.approx(finished.HEADING, abs=0.01)


def test_snap_without_its_history_says_what_it_takes(tmp_path):
    path = finished.snap(tmp_path)
    path = path if path.suffix == ".dim" else next(tmp_path.rglob("*.dim"))
    text = path.read_text()
    assert "PhaseToDisplacement" in text
    path.write_text(text.replace("PhaseToDisplacement", "CreateStack"))
    listener = Listener()
    run(path, tmp_path, listener)
    assert any("which SNAP made the displacement" in text for text in listener.messages)


def test_isce_writes_its_coordinates_with_small_or_capital_letters(tmp_path):
    finished.isce2(tmp_path)
    for header in tmp_path.rglob("*.xml"):
        header.write_text(header.read_text().replace('name="coordinate', 'name="Coordinate'))
    _, paths = run(tmp_path, tmp_path)
    np.testing.assert_allclose(read(paths["displacement"]), finished.truth().los, atol=5e-6)


@needs_hdf5
def test_nisar_looks_left_and_has_its_own_wavelength(tmp_path):
    made = finished.truth(bearing_from_heading=90.0)
    _, paths = run(finished.nisar(tmp_path), tmp_path, height_m=300.0)
    np.testing.assert_allclose(read(paths["displacement"]), made.los, atol=3e-6)
    found = np.stack([read(paths["geometry"], band) for band in (1, 2, 3)])
    np.testing.assert_allclose(found, made.look, atol=2e-5)
    assert found[0].mean() > 0.0, "a left-looking ascending sensor stands in the east"
    with Raster(paths["displacement"]) as raster:
        record = raster.record
        assert (raster.grid.west, raster.grid.north) == (finished.UTM_WEST, finished.UTM_NORTH)
    assert record.look_side == "left"
    assert np.degrees(record.heading_rad) == pytest.approx(finished.HEADING, abs=0.01)
    assert record.wavelength_m == pytest.approx(0.2385)


def test_a_zip_archive_is_read_as_it_is(tmp_path):
    made = finished.truth()
    values, paths = run(finished.hyp3(tmp_path, packed=True), tmp_path)
    np.testing.assert_allclose(read(paths["displacement"]), made.los, atol=1e-6)
    assert values["VALID"] == pytest.approx(100.0 * (1.0 - made.empty.mean()))


def test_an_archive_that_points_outside_is_refused(tmp_path):
    archive = tmp_path / "bad.zip"
    with zipfile.ZipFile(archive, "w") as out:
        out.writestr("../../x_unw_phase.tif", b"II*\0")
    with pytest.raises(InputError, match="points outside"):
        run(archive, tmp_path)


def test_an_archive_too_large_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr("quakesar.core.readers.finished.source._MOST_UNPACKED", 1000)
    with pytest.raises(InputError, match="would unpack"):
        run(finished.hyp3(tmp_path, packed=True), tmp_path)


@pytest.mark.parametrize("write", [finished.hyp3, finished.roipac])
def test_a_pair_in_the_other_order_is_turned(write, tmp_path):
    listener = Listener()
    values, paths = run(write(tmp_path, later_first=True), tmp_path, listener)
    np.testing.assert_allclose(read(paths["displacement"]), finished.truth().los, atol=1e-6)
    assert (values["REFERENCE"], values["SECONDARY"]) == ("2019-07-04", "2019-07-16")
    assert any("later scene" in text for text in listener.messages)
    if write is finished.hyp3:
        with Raster(paths["displacement"]) as raster:
            assert raster.record.baseline_perpendicular_m == pytest.approx(-58.3)


@needs_hdf5
def test_the_reversed_dates_of_aria_are_told_and_the_height_counts(tmp_path):
    listener = Listener()
    _, paths = run(finished.aria(tmp_path), tmp_path, listener, height_m=1500.0)
    assert any("2019-07-16 is the later scene" in text for text in listener.messages)
    known = np.degrees(finished.truth().incidence) + 1.0
    np.testing.assert_allclose(read(paths["geometry"], 4), known, atol=2e-3)
    with Raster(paths["displacement"]) as raster:
        assert raster.record.baseline_perpendicular_m == pytest.approx(-58.3)


def test_gmtsar_by_its_millimetres_and_by_a_reversed_folder(tmp_path):
    made = finished.truth()
    (tmp_path / "a").mkdir()
    _, paths = run(finished.gmtsar(tmp_path / "a", parts=("los_ll",)), tmp_path)
    np.testing.assert_allclose(read(paths["displacement"]), made.los, atol=3e-6)
    (tmp_path / "b").mkdir()
    _, paths = run(finished.gmtsar(tmp_path / "b", reversed_pair=True), tmp_path)
    np.testing.assert_allclose(read(paths["displacement"]), made.los, atol=3e-6)


@pytest.mark.parametrize(("version", "displacement"), [("6.0.3", True), ("8.0.4", False)])
def test_snap_of_any_version(version, displacement, tmp_path):
    _, paths = run(finished.snap(tmp_path, version=version, displacement=displacement), tmp_path)
    np.testing.assert_allclose(read(paths["displacement"]), finished.truth().los, atol=1e-6)


@pytest.mark.parametrize(("level", "up"), [(1.0, 1.0), (-1.0, 1.0), (-1.0, -1.0)])
def test_look_vectors_of_licsar_are_turned_to_agree_with_the_heading(level, up, tmp_path):
    listener = Listener()
    _, paths = run(finished.licsar(tmp_path, level_sign=level, up_sign=up), tmp_path, listener)
    made = finished.truth()
    found = np.stack([read(paths["geometry"], band) for band in (1, 2, 3)])
    np.testing.assert_allclose(found[:, ~made.empty], made.look[:, ~made.empty], atol=1e-6)
    assert bool(listener.warnings) == (level < 0.0)


def test_gamma_written_little_endian_is_noticed(tmp_path):
    _, paths = run(finished.gamma(tmp_path, order="<"), tmp_path)
    np.testing.assert_allclose(read(paths["displacement"]), finished.truth().los, atol=1e-6)


def test_dates_of_gamma_among_the_parameters_of_a_stack(tmp_path):
    finished.gamma(tmp_path)
    text = (tmp_path / "20190704.mli.par").read_text()
    (tmp_path / "20190610.mli.par").write_text(text.replace("2019 07 04", "2019 06 10"))
    values, _ = run(tmp_path, tmp_path)
    assert (values["REFERENCE"], values["SECONDARY"]) == ("2019-07-04", "2019-07-16")
    (tmp_path / "20190704_20190716.unw").rename(tmp_path / "20190716_20190704.unw")
    _, paths = run(tmp_path, tmp_path)
    np.testing.assert_allclose(read(paths["displacement"]), -finished.truth().los, atol=1e-6)
    (tmp_path / "20190716_20190704.unw").rename(tmp_path / "pair.unw")
    listener = Listener()
    values, _ = run(tmp_path, tmp_path, listener)
    assert (values["REFERENCE"], values["SECONDARY"]) == ("", "")
    assert any("REFERENCE_DATE" in text for text in listener.warnings)


@needs_hdf5
def test_mintpy_velocity_stack_and_part_of_a_series(tmp_path):
    made = finished.truth()
    for kind in ("velocity", "stack", "timeseries"):
        (tmp_path / kind).mkdir()
    _, paths = run(finished.mintpy(tmp_path / "velocity", "velocity"), tmp_path)
    np.testing.assert_allclose(read(paths["displacement"]), made.los, atol=1e-6)
    assert gdal.Open(paths["displacement"]).GetRasterBand(1).GetUnitType() == "m/yr"
    stack = finished.mintpy(tmp_path / "stack", "stack")
    with pytest.raises(InputError, match="holds 2 pairs"):
        run(stack, tmp_path)
    _, paths = run(stack, tmp_path, reference_date="2019-07-04", secondary_date="2019-07-16")
    np.testing.assert_allclose(read(paths["displacement"]), made.los, atol=1e-6)
    series = finished.mintpy(tmp_path / "timeseries")
    values, paths = run(series, tmp_path, secondary_date="2019-07-10")
    np.testing.assert_allclose(read(paths["displacement"]), 0.3 * made.los, atol=1e-6)
    assert values["SECONDARY"] == "2019-07-10"


def test_local_metres_of_the_exercises(tmp_path):
    made = finished.truth()
    listener = Listener()
    _, paths = run(finished.comet(tmp_path), tmp_path, listener)
    np.testing.assert_allclose(read(paths["displacement"]), made.los, atol=1e-6)
    assert gdal.Open(paths["displacement"]).GetGeoTransform() == (-2050.0, 100.0, 0.0, 2450.0, 0.0, -100.0)
    assert any("HEADING and INCIDENCE" in text for text in listener.warnings)
    angles = {"heading_rad": np.radians(-12.0), "incidence_rad": np.radians(45.0)}
    _, paths = run(tmp_path / "bowl.unw", tmp_path, **angles, reference_date="2021-02-18", secondary_date="2021-03-03")
    half = np.sqrt(0.5)
    wanted = half * np.sin(np.radians(-102.0)), half * np.cos(np.radians(-102.0)), half
    for band, value in enumerate(wanted, start=1):
        np.testing.assert_allclose(read(paths["geometry"], band), value, atol=1e-6)


def test_outputs_name_each_other_and_say_where_they_come_from(tmp_path):
    _, paths = run(finished.licsar(tmp_path), tmp_path)
    tags = tags_of(paths["displacement"])
    assert tags["GEOMETRY"] == "geometry.tif"
    assert tags["IMPORTED_FROM"] == "licsar"
    assert "importinterferogram" in tags["HISTORY"]
    assert tags_of(paths["geometry"])["PRODUCT"] == "geometry"
    assert tags_of(paths["coherence"])["PRODUCT"] == "coherence"


def test_a_folder_of_several_pairs_asks_for_one(tmp_path):
    finished.licsar(tmp_path)
    pair = tmp_path / "interferograms" / "20190704_20190716"
    twin = tmp_path / "interferograms" / "20190704_20190728"
    twin.mkdir()
    (twin / "20190704_20190728.geo.unw.tif").write_bytes((pair / "20190704_20190716.geo.unw.tif").read_bytes())
    with pytest.raises(InputError, match="choose one of these files"):
        run(tmp_path, tmp_path)
    made = finished.truth()
    _, paths = run(tmp_path, tmp_path, reference_date="2019-07-04", secondary_date="2019-07-16")
    np.testing.assert_allclose(read(paths["displacement"]), made.los, atol=1e-6)
    # A chosen file: the look vectors of its frame lie two folders away.
    _, paths = run(pair / "20190704_20190716.geo.unw.tif", tmp_path)
    np.testing.assert_allclose(read(paths["displacement"]), made.los, atol=1e-6)
    np.testing.assert_allclose(read(paths["geometry"])[~made.empty], made.look[0][~made.empty], atol=1e-6)


def test_what_is_not_known_is_refused_in_one_sentence(tmp_path):
    (tmp_path / "x.tif").write_text("nothing")
    with pytest.raises(FormatError, match="not a finished product"):
        run(tmp_path / "x.tif", tmp_path)
    with pytest.raises(FormatError, match="of HyP3"):
        run(tmp_path / "x.tif", tmp_path, format="hyp3")
    with pytest.raises(InputError, match="cannot be read"):
        run(tmp_path / "absent", tmp_path)
    with pytest.raises(InputError, match="FORMAT is 'x'"):
        run(tmp_path / "x.tif", tmp_path, format="x")
    with pytest.raises(InputError, match="INPUT is empty"):
        run("", tmp_path)
    with pytest.raises(InputError, match="INCIDENCE"):
        run(tmp_path / "x.tif", tmp_path, incidence_rad=3.0)
    assert list((tmp_path / "out").iterdir()) == []


def test_a_truncated_image_is_refused(tmp_path):
    path = finished.roipac(tmp_path)
    path.write_bytes(path.read_bytes()[:-8])
    with pytest.raises(FormatError, match="bytes and its header announces"):
        run(path, tmp_path)


def test_radar_geometry_is_refused(tmp_path):
    finished.isce2(tmp_path)
    header = tmp_path / "merged" / "filt_topophase.unw.geo.xml"
    header.write_text(header.read_text().replace(f"<value>{-finished.STEP}<", "<value>1<"))
    with pytest.raises(InputError, match="not geocoded"):
        run(tmp_path, tmp_path)


def test_an_empty_product_is_an_error_and_leaves_no_file(tmp_path):
    place = finished.gamma(tmp_path)
    np.zeros(finished.ROWS * finished.COLS, ">f4").tofile(place / "20190704_20190716.unw")
    with pytest.raises(InputError, match="no data anywhere"):
        run(place, tmp_path)
    assert list((tmp_path / "out").iterdir()) == []


def test_a_cancel_leaves_no_file(tmp_path):
    with pytest.raises(Cancelled):
        run(finished.gamma(tmp_path), tmp_path, Listener(cancel_after=0))
    assert list((tmp_path / "out").iterdir()) == []


def test_tiles_do_not_show(tmp_path, monkeypatch):
    source = finished.gmtsar(tmp_path)
    _, paths = run(source, tmp_path)
    whole = [read(paths["displacement"]), read(paths["geometry"], 2)]
    monkeypatch.setattr(importing, "_TILE", (7, 11))
    run(source, tmp_path)
    np.testing.assert_array_equal(read(paths["displacement"]), whole[0])
    np.testing.assert_array_equal(read(paths["geometry"], 2), whole[1])


def test_hdf5_without_its_library_says_so(tmp_path, monkeypatch):
    (tmp_path / "x.h5").write_bytes(hdf5.MAGIC + b"rest")
    monkeypatch.setitem(__import__("sys").modules, "h5py", None)
    with pytest.raises(MissingDependencyError, match="h5py"):
        run(tmp_path / "x.h5", tmp_path)


def test_a_damaged_hdf5_file_is_refused(tmp_path):
    pytest.importorskip("h5py")
    (tmp_path / "x.h5").write_bytes(hdf5.MAGIC + b"rest")
    with pytest.raises(FormatError, match="damaged"):
        run(tmp_path / "x.h5", tmp_path)


def test_markup_reads_elements_and_refuses_entities():
    root = parse_markup('<?xml version="1.0"?><a x="1"><b>p &lt; q</b><c y=\'2\'/><![CDATA[<raw>]]></a>', "x")
    assert root.first_text("b") == "p < q"
    assert root.find_all("c", y="2")
    assert root.children[0].text == "<raw>"
    for text in ('<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>', "<a><b></a>", "<a>", "text"):
        with pytest.raises(FormatError):
            parse_markup(text, "x")


def test_mexico_city_sinks_in_the_east(shared_data, tmp_path):
    """GAMMA's sign on real ground: Mexico City sinks by some 30 cm a year around the airport, its west does not."""
    folder = shared_data / "pyrate_cropA_mexico" / "geotiffs"
    angles = {"heading_rad": np.radians(-12.27), "incidence_rad": np.radians(39.70)}
    values, paths = run(folder / "cropA_20180106-20180319_VV_8rlks_eqa_unw.tif", tmp_path, **angles)
    assert (values["REFERENCE"], values["SECONDARY"]) == ("2018-01-06", "2018-03-19")
    los = read(paths["displacement"])
    sinking = (np.nanmedian(los[10:20, 80:]) - np.nanmedian(los[:, :15])) * 365.0 / 72.0 / np.cos(np.radians(39.70))
    assert -0.45 < sinking < -0.25
    assert 0.5 < np.nanmedian(read(paths["coherence"])) <= 1.0
    assert gdal.Open(paths["displacement"]).GetGeoTransform()[0] == pytest.approx(-99.19107, abs=1e-5)


def test_thessaly_sinks_away_from_the_sensor(shared_data, tmp_path):
    """The normal fault of the Mw 6.3 of 2021 let the ground down by some 0.4 m along the line of sight."""
    values, paths = run(shared_data / "comet_coseismic_s1" / "greece", tmp_path)
    los = read(paths["displacement"])
    assert values["FOUND_FORMAT"] == "comet"
    assert -0.55 < np.nanmin(los) < -0.35
    assert np.nanmax(los) < 0.1
    # The wrapped phase of the same pair is 4 pi / wavelength of the file's motion away, plus a constant and noise.
    wrapped = np.fromfile(shared_data / "comet_coseismic_s1" / "greece" / "greece.diff", "<f4").reshape(801, 801)[::-1]
    known = np.isfinite(los) & (wrapped != 0.0)
    assert abs(np.mean(np.exp(1j * (wrapped[known] - read(paths["unwrapped"])[known])))) > 0.6


def test_velocities_of_the_north_anatolian_fault(shared_data, tmp_path):
    folder = shared_data / "naf_interseismic_licsbas" / "data"
    for track, heading, east in (("087A_04904_121313", -10.0, -1.0), ("167D_04884_131212", -170.0, 1.0)):
        values, paths = run(folder / f"{track}.vel.mskd", tmp_path)
        assert values["FOUND_FORMAT"] == "licsbas"
        with Raster(paths["displacement"]) as raster:
            assert np.degrees(raster.record.heading_rad) == pytest.approx(heading, abs=1.0)
            assert raster.grid.pixel_x == pytest.approx(0.01, abs=1e-6)
        assert east * np.nanmean(read(paths["geometry"])) == pytest.approx(0.61, abs=0.02)
        assert 0.0 < np.nanstd(read(paths["displacement"])) < 0.02
