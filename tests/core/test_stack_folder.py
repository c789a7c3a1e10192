"""Folders of interferograms as other programs leave them: one rising bowl over five dates must come out the same."""

import importlib.util
import math
import shutil
from datetime import datetime, timezone

import made_finished_products as finished
import numpy as np
import pytest
from osgeo import gdal, osr
from quakesar.core.errors import GridMismatchError, InputError
from quakesar.core.progress import Silent
from quakesar.core.raster import Raster
from quakesar.core.timeseries.closure import NetworkJob, check_network
from quakesar.core.timeseries.folder import Folder, gather
from quakesar.core.timeseries.sbas import InvertJob, invert_stack

needs_hdf5 = pytest.mark.skipif(importlib.util.find_spec("h5py") is None, reason="h5py is not installed")
DAYS = ("20190704", "20190716", "20190728", "20190809", "20190821")
SIZES = (0.0, 0.3, 0.5, 0.8, 1.0)
PAIRS = [(i, j) for i in range(5) for j in range(i + 1, min(i + 3, 5))]
SCENE = "S1A_IW_SLC__1SDV_{0}T135158_{0}T135225_027968_032877_1C4D"


def pairs_of(made):
    """Dates and phase of every pair, positive where the range grew."""
    for i, j in PAIRS:
        yield DAYS[i], DAYS[j], finished.zero((SIZES[j] - SIZES[i]) * finished.growth(made), made)


def hyp3(folder, made):
    for k, (one, two, phase) in enumerate(pairs_of(made)):
        stem = f"S1AA_{one}T135158_{two}T135159_VVP012_INT80_G_ueF_F8B{k:X}"
        place = folder / stem
        place.mkdir()
        finished.geotiff(place / f"{stem}_unw_phase.tif", phase, utm=True)
        finished.geotiff(place / f"{stem}_corr.tif", finished.zero(made.coherence, made), utm=True)
        finished.geotiff(place / f"{stem}_lv_theta.tif", np.pi / 2.0 - made.incidence, utm=True)
        finished.geotiff(place / f"{stem}_lv_phi.tif", np.pi / 2.0 - made.bearing, utm=True)
        (place / f"{stem}.txt").write_text(
            f"Reference Granule: {SCENE.format(one)}\nSecondary Granule: {SCENE.format(two)}\nBaseline: {10.0 * k}\n"
            f"Heading: {finished.HEADING}\nRange looks: 20\nAzimuth looks: 4\n"
        )


def licsar(folder, made):
    metadata = folder / "metadata"
    metadata.mkdir()
    for part, array in zip("ENU", made.look):
        finished.geotiff(metadata / f"124A_06996_091406.geo.{part}.tif", finished.zero(array, made), nodata=None)
    (metadata / "metadata.txt").write_text(f"master=20170101\ncenter_time=13:51:58\nheading={finished.HEADING}\n")
    coherence = np.round(finished.zero(255.0 * made.coherence, made)).astype(np.uint8)
    for one, two, phase in pairs_of(made):
        place = folder / "GEOC" / f"{one}_{two}"
        place.mkdir(parents=True)
        finished.geotiff(place / f"{one}_{two}.geo.unw.tif", phase, nodata=None)
        finished.geotiff(place / f"{one}_{two}.geo.cc.tif", coherence, nodata=None, kind=gdal.GDT_Byte)


def gamma(folder, made):
    """All pairs in one folder; the coherence of each differs, so that one taken for another would show."""
    finished._map_parameters(folder / "EQA.dem_par")
    for k, (one, two, phase) in enumerate(pairs_of(made)):
        phase.astype(">f4").tofile(folder / f"{one}_{two}.unw")
        finished.zero(made.coherence - 0.01 * k, made).astype(">f4").tofile(folder / f"{one}_{two}.cc")
    for day in DAYS:
        (folder / f"{day}.mli.par").write_text(
            "Gamma Interferometric SAR Processor (ISP) - Image Parameter File\n\ntitle: x\nsensor:    S1A IW IW1 VV\n"
            f"date:      {day[:4]} {day[4:6]} {day[6:]}\nrange_looks: 8\nazimuth_looks: 2\n"
            f"heading:   {finished.HEADING}   degrees\nincidence_angle:   36.4   degrees\n"
            f"azimuth_angle:   90.0   degrees\nradar_frequency:  {299792458.0 / finished.WAVELENGTH:.6e}  Hz\n"
        )


def isce2(folder, made):
    """As its stack processor lays it out: folders named after the dates, no wavelength anywhere near."""
    for one, two, phase in pairs_of(made):
        place = folder / "merged" / "interferograms" / f"{one}_{two}"
        place.mkdir(parents=True)
        finished._isce_image(place / "filt_fine.unw", [np.ones(phase.shape), phase])
        finished._isce_image(place / "filt_fine.cor", [finished.zero(made.coherence, made)])


def mintpy(folder, made):
    """One file of all pairs, of which one is dropped and wrong, beside a time series that is no pair."""
    import h5py

    common = {
        "LENGTH": str(finished.ROWS), "WIDTH": str(finished.COLS), "X_FIRST": str(finished.WEST),
        "X_STEP": str(finished.STEP), "Y_FIRST": str(finished.NORTH), "Y_STEP": str(-finished.STEP),
        "WAVELENGTH": str(finished.WAVELENGTH), "HEADING": str(finished.HEADING), "ANTENNA_SIDE": "-1",
        "PLATFORM": "Sen",
    }  # fmt: skip
    pairs = [*pairs_of(made), (DAYS[0], DAYS[4], np.full(made.los.shape, 40.0))]
    with h5py.File(folder / "ifgramStack.h5", "w") as file:
        file.attrs.update({**common, "FILE_TYPE": "ifgramStack"})
        file["unwrapPhase"] = np.stack([phase for *_, phase in pairs]).astype("f4")
        file["coherence"] = np.stack([finished.zero(made.coherence, made)] * len(pairs)).astype("f4")
        file["date"] = np.array([[one.encode(), two.encode()] for one, two, _ in pairs])
        file["dropIfgram"] = np.array([True] * (len(pairs) - 1) + [False])
        file["bperp"] = np.arange(len(pairs), dtype="f4")
    with h5py.File(folder / "geo_timeseries.h5", "w") as file:
        file.attrs.update({**common, "FILE_TYPE": "timeseries", "UNIT": "m"})
        file["timeseries"] = np.zeros((2, finished.ROWS, finished.COLS), "f4")
        file["date"] = np.array([b"20190704", b"20191104"])


def pyrate(folder, made):
    for one, two, phase in pairs_of(made):
        common = {
            **{f"{which}_DATE": f"{d[:4]}-{d[4:6]}-{d[6:]}" for which, d in (("FIRST", one), ("SECOND", two))},
            "FIRST_TIME": "13:51:58",
            "SECOND_TIME": "13:51:59",
            "INCIDENCE_DEGREES": "36.4",
            "WAVELENGTH_METRES": str(finished.WAVELENGTH),
        }
        tags = {**common, "DATA_TYPE": "ORIGINAL_IFG", "DATA_UNITS": "RADIANS"}
        finished.geotiff(folder / f"{one}-{two}_VV_8rlks_eqa_unw.tif", phase, metadata=tags)
        tags = {**common, "DATA_TYPE": "ORIGINAL_COH"}
        finished.geotiff(
            folder / f"{one}-{two}_VV_8rlks_flat_eqa_cc.tif", finished.zero(made.coherence, made), metadata=tags
        )


WRITERS = [
    ("hyp3", hyp3, True),
    ("licsar", licsar, True),
    ("gamma", gamma, True),
    ("isce2", isce2, False),
    pytest.param("mintpy", mintpy, True, marks=needs_hdf5),
    ("pyrate", pyrate, False),
]


def invert(folder, out, **changes):
    job = InvertJob((), str(out / "series.tif"), folder=str(folder), velocity=str(out / "velocity.tif"), **changes)
    return invert_stack(job, Silent())


@pytest.mark.parametrize(("name", "write", "headed"), WRITERS)
def test_a_folder_gives_the_series_that_was_planted(name, write, headed, tmp_path):
    made = finished.truth()
    folder, out, kept = (tmp_path / part for part in ("given", "out", "kept"))
    folder.mkdir()
    out.mkdir()
    write(folder, made)
    wavelength = finished.WAVELENGTH if name == "isce2" else None
    result = invert(folder, out, stack_folder=str(kept), wavelength_m=wavelength)
    assert result.values["PAIRS"] == len(PAIRS)
    assert result.values["DATES"] == 5
    with Raster(out / "series.tif") as raster:
        series = np.stack([raster.read(None, k + 1) for k in range(5)])
        names, record = raster.band_names(), raster.record
    assert [text[:10].replace("-", "") for text in names] == list(DAYS)
    for size, band in zip(SIZES, series):
        want = size * made.los
        apart = band - want
        # relative to the reference place: the same offset everywhere; float32 of phases of some radians
        apart = apart - np.nanmedian(apart)
        assert np.nanmax(np.abs(apart)) < 3e-6
        assert np.array_equal(np.isnan(band), made.empty)
    if headed:
        assert abs(np.degrees(record.heading_rad) - finished.HEADING) < 0.5
    # what was kept is a stack of this program, which gives the same series again
    assert len(list(kept.glob("*_unwrapped.tif"))) == len(list(kept.glob("*_coherence.tif"))) == len(PAIRS)
    again = check_network(NetworkJob((), folder=str(kept)), Silent())
    assert again.values["PAIRS"] == len(PAIRS)
    assert again.values["OPEN"] == 0.0


def kept_baselines(kept):
    """Baselines that the rasters of a kept stack tell, in the order of PAIRS."""
    found = []
    for i, j in PAIRS:
        with Raster(kept / f"{DAYS[i]}_{DAYS[j]}_unwrapped.tif") as raster:
            found.append(raster.record.baseline_perpendicular_m)
    return found


PLACES = (0.0, 40.0, -25.5, 110.25, 3.5)
STEPS = [PLACES[j] - PLACES[i] for i, j in PAIRS]


@pytest.mark.parametrize("where", ["metadata", "GEOC"])
@pytest.mark.parametrize("old", [False, True])
def test_baselines_of_licsar(tmp_path, where, old):
    """Both layouts of the file, beside the pairs or with the metadata; the first date is that of the frame."""
    made = finished.truth()
    folder, kept = tmp_path / "frame", tmp_path / "kept"
    folder.mkdir()
    licsar(folder, made)
    if old:
        lines = ["num mdate sdate bp dt dt_m_sm dt_s_sm bp_m_sm bp_s_sm"]
        for k, (i, j) in enumerate(PAIRS):
            lines.append(f"{k} {DAYS[i]} {DAYS[j]} {STEPS[k]} 12.0 0.0 12.0 {PLACES[i]} {PLACES[j]}")
    else:
        lines = [f"{DAYS[0]} {day} {place} 12.0" for day, place in zip(DAYS[1:], PLACES[1:])]
    (folder / where / "baselines").write_text("\n".join(lines))
    invert(folder / "GEOC", tmp_path, stack_folder=str(kept))
    np.testing.assert_allclose(kept_baselines(kept), STEPS, atol=1e-9)


@pytest.mark.parametrize("table", [False, True])
def test_baselines_of_gamma_beside_geotiffs_of_pyrate(tmp_path, table):
    """Components across the track and toward nadir, or the table of perpendicular baselines; one pair runs backward."""
    made = finished.truth()
    folder, kept = tmp_path / "geotiffs", tmp_path / "kept"
    for name in ("geotiffs", "geometry", "headers"):
        (tmp_path / name).mkdir()
    pyrate(folder, made)
    # the look angle of an incidence of 36.4 degrees from the law of sines
    look = np.arcsin(6_370_000.0 / 7_070_000.0 * np.sin(np.radians(36.4)))
    (tmp_path / "headers" / f"r{DAYS[0]}_VV_slc.par").write_text(
        "title: x\nearth_radius_below_sensor:       6370000.0   m\nsar_to_earth_center:   7070000.0   m\n"
    )
    for k, (i, j) in enumerate(PAIRS):
        one, two, step = DAYS[i], DAYS[j], STEPS[k]
        if k == 2:
            one, two, step = two, one, -step
        if table:
            rows = [f"{r} 0 -0.04 3.1 -1.2 {27 + r} 0.4 {step + d} 3.3" for r, d in ((0, -0.5), (1, 0.5))]
            text = "azimuth angle: 90.0\n  line range B_t B_c B_n look angle bpara bperp blen\n*****\n" + "\n".join(
                rows
            )
            (tmp_path / "geometry" / f"{one}-{two}_VV_8rlks_bperp.par").write_text(text)
        else:
            across, down = step * np.cos(look), -step * np.sin(look)
            (tmp_path / "geometry" / f"{one}-{two}_VV_8rlks_base.par").write_text(
                f"initial_baseline(TCN):  -0.15  {across:.7f}  {down:.7f}   m   m   m\n"
                "initial_baseline_rate:  0.0  0.06  0.01   m/s m/s m/s\n"
                "precision_baseline(TCN):  0.0  0.0  0.0   m   m   m\n"
            )
    invert(folder, tmp_path, stack_folder=str(kept))
    np.testing.assert_allclose(kept_baselines(kept), STEPS, atol=1e-5)


def test_baselines_of_some_pairs_are_told_of(tmp_path):
    made = finished.truth()
    folder, kept, warnings = tmp_path / "frame", tmp_path / "kept", []
    folder.mkdir()
    licsar(folder, made)
    (folder / "metadata" / "baselines").write_text(f"{DAYS[0]} {DAYS[1]} 40.0 12.0\nno line of it\n")
    listener = type("Listener", (Silent,), {"warning": staticmethod(warnings.append)})()
    check_network(NetworkJob((), folder=str(folder), stack_folder=str(kept)), listener)
    assert f"baselines of {len(PAIRS) - 1} of {len(PAIRS)} pairs are not known" in warnings[0]
    assert kept_baselines(kept) == [40.0] + [None] * (len(PAIRS) - 1)


def orbit_of(path):
    """State vectors of a parameter file of GAMMA as polynomials about its middle, and the angle of look there."""
    values = dict(line.split(":", 1) for line in path.read_text().splitlines() if ":" in line)
    names = ("number_of_state_vectors", "time_of_first_state_vector", "state_vector_interval", "center_time",
             "sar_to_earth_center", "earth_radius_below_sensor", "center_range_slc")  # fmt: skip
    count, start, step, middle, far, earth, slant = (float(values[name].split()[0]) for name in names)
    rows = [values[f"state_vector_position_{k + 1}"].split()[:3] for k in range(int(count))]
    curves = np.polyfit(start + step * np.arange(int(count)) - middle, np.array(rows, float), int(count) - 1)
    return curves, math.acos((far**2 + slant**2 - earth**2) / (2.0 * far * slant))


def test_baselines_of_mexico_city_are_those_of_its_orbits(shared_data, tmp_path):
    """From the state vectors in the headers, at closest approach: GAMMA's files agree to two metres and in sign."""
    folder = shared_data / "pyrate_cropA_mexico"
    if not (folder / "geometry").is_dir():
        pytest.skip("pyrate_cropA_mexico is absent")
    kept = tmp_path / "kept"
    invert(folder / "geotiffs", tmp_path, stack_folder=str(kept))
    for one, two in (("20180106", "20180130"), ("20180319", "20180623"), ("20180506", "20180717")):
        (first, look), (second, _) = (orbit_of(folder / "headers" / f"r{day}_VV_slc.par") for day in (one, two))
        here, speed = first[-1], first[-2]
        seconds = np.linspace(-2.0, 2.0, 40001)
        there = np.stack([np.polyval(curve, seconds) for curve in second.T], axis=-1)
        apart = there - here
        apart = apart[np.argmin(np.abs(apart @ speed))]
        down = -here / np.linalg.norm(here)
        across = np.cross(down, speed)
        across /= np.linalg.norm(across)
        want = apart @ (math.cos(look) * across - math.sin(look) * down)
        with Raster(kept / f"{one}_{two}_unwrapped.tif") as raster:
            found = raster.record.baseline_perpendicular_m
        assert abs(found - want) < 2.0, (one, two, found, want)
        assert abs(want) > 5.0


def test_every_pair_keeps_its_own_coherence(tmp_path):
    made = finished.truth()
    folder = tmp_path / "given"
    folder.mkdir()
    gamma(folder, made)
    invert(folder, tmp_path, stack_folder=str(tmp_path / "kept"))
    for k, (i, j) in enumerate(PAIRS):
        with Raster(tmp_path / "kept" / f"{DAYS[i]}_{DAYS[j]}_coherence.tif") as raster:
            apart = raster.read() - (made.coherence - 0.01 * k)
        assert np.nanmax(np.abs(apart)) < 1e-6


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_dates_that_only_a_folder_tells_keep_the_sign_in_either_order(order, tmp_path):
    made = finished.truth()
    phase = finished.zero(finished.growth(made), made)
    phase = phase if order == (0, 1) else -phase
    folder, kept = tmp_path / "given", tmp_path / "kept"
    for later in (1, 2):
        place = folder / "_".join(DAYS[later * k] for k in order)
        place.mkdir(parents=True)
        finished._isce_image(place / "filt_fine.unw", [np.ones(phase.shape), later * phase])
    invert(folder, tmp_path, stack_folder=str(kept), wavelength_m=finished.WAVELENGTH)
    for later in (1, 2):
        with Raster(kept / f"{DAYS[0]}_{DAYS[later]}_unwrapped.tif") as raster:
            found = raster.read()
        np.testing.assert_allclose(found[~made.empty], later * finished.growth(made)[~made.empty], rtol=1e-5)


def test_a_second_file_of_a_pair_of_ours_is_told(tmp_path):
    made = finished.truth()
    folder, kept, warnings = tmp_path / "given", tmp_path / "kept", []
    folder.mkdir()
    pyrate(folder, made)
    invert(folder, tmp_path, stack_folder=str(kept))
    listener = type("Listener", (Silent,), {"warning": staticmethod(warnings.append)})()
    check_network(NetworkJob(folder=str(kept)), listener)
    assert not warnings
    name = f"{DAYS[0]}_{DAYS[1]}_unwrapped"
    shutil.copy(kept / f"{name}.tif", kept / f"{name}_corrected.tif")
    found = check_network(NetworkJob(folder=str(kept)), listener)
    assert found.values["PAIRS"] == len(PAIRS)
    assert warnings == [
        f"FOLDER holds 1 interferograms of pairs that others in it show too: {name}.tif is used and"
        f" {name}_corrected.tif is not. Keep one file of each pair."
    ]


def test_another_zone_with_the_same_numbers_is_refused(tmp_path):
    made = finished.truth()
    folder = tmp_path / "given"
    folder.mkdir()
    hyp3(folder, made)
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32639)
    for path in sorted(folder.iterdir())[-1].glob("*.tif"):
        data = gdal.Open(str(path), gdal.GA_Update)
        data.SetProjection(crs.ExportToWkt())
        data.FlushCache()
        del data
    with pytest.raises(GridMismatchError, match="another coordinate reference system"):
        invert(folder, tmp_path)


def test_products_of_shifted_extents_are_cut_to_what_they_share(tmp_path):
    made = finished.truth()
    folder = tmp_path / "given"
    folder.mkdir()
    pyrate(folder, made)
    path = folder / f"{DAYS[0]}-{DAYS[1]}_VV_8rlks_eqa_unw.tif"
    data = gdal.Open(str(path), gdal.GA_Update)
    west, step, _, north, _, down = data.GetGeoTransform()
    data.SetGeoTransform((west + 3.0 * step, step, 0.0, north - 2.0 * step, 0.0, down))
    band = data.GetRasterBand(1)
    band.WriteArray(np.roll(band.ReadAsArray(), (-2, -3), (0, 1)))
    data.FlushCache()
    del data, band
    kept = tmp_path / "kept"
    invert(folder, tmp_path, stack_folder=str(kept))
    phases = []
    for i, j in PAIRS[:2]:
        with Raster(kept / f"{DAYS[i]}_{DAYS[j]}_unwrapped.tif") as raster:
            phases.append(raster.read())
            assert raster.grid.shape == (finished.ROWS - 2, finished.COLS - 3)
    known = np.isfinite(phases[0]) & np.isfinite(phases[1])
    np.testing.assert_allclose(phases[0][known] / SIZES[1], phases[1][known] / SIZES[2], rtol=1e-5)
    data = gdal.Open(str(path), gdal.GA_Update)
    data.SetGeoTransform((west + 0.4 * step, step, 0.0, north, 0.0, down))
    data.FlushCache()
    del data
    with pytest.raises(GridMismatchError, match="lies on other pixels"):
        invert(folder, tmp_path)


def test_refusals_are_one_sentence(tmp_path):
    made = finished.truth()
    empty, bare = tmp_path / "empty", tmp_path / "bare"
    empty.mkdir()
    bare.mkdir()
    (empty / "notes.txt").write_text("nothing")
    isce2(bare, made)
    out = str(tmp_path / "series.tif")
    cases = (
        (InvertJob((), out), "INPUTS is empty"),
        (InvertJob(("a.tif",), out, folder=str(empty)), "both given"),
        (InvertJob((), out, folder=str(empty)), "holds no unwrapped interferograms"),
        (InvertJob((), out, folder=str(empty / "notes.txt")), "is no folder"),
        (InvertJob((), out, folder=str(bare)), "give WAVELENGTH"),
    )
    for job, words in cases:
        with pytest.raises(InputError, match=words):
            invert_stack(job, Silent())
    assert not (tmp_path / "series.tif").exists()
    assert not list(tmp_path.glob(".quakesar*"))


def test_mexico_city_is_read_from_its_folder(shared_data, tmp_path):
    """The 30 GeoTIFFs and coherences of PyRate's crop: subsidence of more than 20 cm a year in the bowl."""
    folder = shared_data / "pyrate_cropA_mexico" / "geotiffs"
    if not folder.is_dir():
        pytest.skip("pyrate_cropA_mexico is absent")
    result = invert(folder, tmp_path, reference_x=-99.18, reference_y=19.41, reference_crs="EPSG:4326")
    assert result.values["DATES"] == 13
    assert result.values["PAIRS"] == 30
    with Raster(tmp_path / "velocity.tif") as raster:
        velocity, record = raster.read(), raster.record
    assert np.nanpercentile(velocity, 1.0) < -0.2
    assert record.reference.date() == datetime(2018, 1, 6, tzinfo=timezone.utc).date()
    assert abs(record.wavelength_m - 0.05550415767769124) < 1e-9
    assert result.values["COHERENCE"] > 0.8


def test_a_folder_for_imports_that_stays_empty_is_told_of_and_none_is_left_by_a_failure(tmp_path):
    kept, warnings = tmp_path / "kept", []
    with pytest.raises(InputError, match="INPUTS is empty"), gather(Folder(keep=str(kept)), (), (), "", Silent()):
        pass
    with pytest.raises(InputError, match="is no folder"), gather(Folder("nowhere", str(kept)), (), (), "", Silent()):
        pass
    assert not kept.exists()
    listener = type("Listener", (Silent,), {"warning": staticmethod(warnings.append)})()
    with gather(Folder(keep=str(kept)), ("a.tif", "b.tif"), (), "", listener) as (inputs, _):
        assert inputs == ("a.tif", "b.tif")
    assert "STACK stays empty" in warnings[0]
