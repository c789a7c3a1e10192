"""Catalogues: real files against each other, published numbers, and broken input."""

import numpy as np
import pytest
from quakesar.core.errors import FormatError, InputError
from quakesar.core.progress import Silent
from quakesar.core.thermal.catalogue import (
    Catalogue,
    Selection,
    catalogue_from_rows,
    catalogue_rows,
    catalogue_table,
    merge,
    select,
)
from quakesar.core.thermal.catalogue_files import CatalogueJob, import_catalogue, read_catalogue, to_utc
from quakesar.core.thermal.completeness import (
    CompletenessJob,
    estimate_b,
    estimate_completeness,
    goodness_of_fit,
    maximum_curvature,
)
from quakesar.core.thermal.declustering import (
    DeclusterJob,
    decluster,
    decluster_neighbours,
    decluster_windows,
    gardner_knopoff_windows,
    neighbour_distance,
    split_modes,
)
from quakesar.core.thermal.quakeml import parse_events

SPEC_B = np.array([4.0, 4.1, 4.0, 4.3, 4.6, 4.2, 5.0, 4.4, 4.1, 4.0])


@pytest.fixture(scope="module")
def china(shared_data):
    return read_catalogue(str(shared_data / "tir_usgs_china_2018_2023" / "query_full.csv"))


# --- files


def test_both_encodings_read_alike(china, shared_data):
    other = read_catalogue(str(shared_data / "tir_usgs_china_2018_2023" / "query_short_gb18030.csv"))
    assert len(china) == len(other) == 4828
    for name in ("time", "longitude", "latitude", "magnitude", "depth_km"):
        np.testing.assert_array_equal(getattr(china, name), getattr(other, name))
    assert (np.diff(china.time.astype(np.int64)) >= 0).all()


def test_quakeml_and_zmap_give_the_same_events(china, shared_data):
    folder = shared_data / "tir_quakeml_sample"
    xml = read_catalogue(str(folder / "sichuan_m5_2018_2023.xml"))
    zmap = read_catalogue(str(folder / "sichuan_m5_2018_2023.zmap"))
    assert len(xml) == len(zmap) == 40
    for name in ("time", "longitude", "latitude", "magnitude", "depth_km"):
        np.testing.assert_array_equal(getattr(xml, name), getattr(zmap, name))
    ours = china.take(np.isin(china.event, xml.event))
    assert len(ours) == 40
    np.testing.assert_allclose(ours.depth_km, xml.depth_km)
    assert (ours.time == xml.time).all()


def test_chinese_headings_mean_beijing_time(tmp_path):
    text = (
        "发震时刻(UTC+8),纬度(°),经度(°),深度(千米),震级(M),参考位置\n"
        "2008-05-12 14:28:04,31.01,103.42,14,8.0,四川汶川县\n"
        "2013-04-20 08:02:46,30.30,103.00,13,7.0,四川芦山\n"
    )
    for encoding in ("utf-8", "utf-8-sig", "gb18030"):
        path = tmp_path / f"{encoding}.csv"
        path.write_text(text, encoding=encoding)
        found = read_catalogue(str(path))
        assert [str(t) for t in found.time] == ["2008-05-12T06:28:04.000", "2013-04-20T00:02:46.000"]
        assert (found.longitude[0], found.latitude[0], found.depth_km[0], found.magnitude[0]) == (103.42, 31.01, 14, 8)
    assert str(read_catalogue(str(path), zone="UTC").time[0]) == "2008-05-12T14:28:04.000"


def test_jma_record(tmp_path):
    # type, time in Japan time, latitude and longitude in degrees and minutes, depth, magnitude; columns 1 to 55
    line = (
        "J201103111446"
        + "1812"
        + " 007"
        + " 38"
        + "0621"
        + " 031"
        + " 142"
        + "5166"
        + " 054"
        + "02374"
        + " 39"
        + "90"
        + "W"
    )
    path = tmp_path / "h201103"
    path.write_text(line.ljust(96) + "\n" + ("J2011031114500000" + " " * 79) + "\n", encoding="ascii")
    found = read_catalogue(str(path))
    assert len(found) == 1
    assert str(found.time[0]) == "2011-03-11T05:46:18.120"
    assert found.latitude[0] == pytest.approx(38 + 6.21 / 60)
    assert found.longitude[0] == pytest.approx(142 + 51.66 / 60)
    assert (found.depth_km[0], found.magnitude[0], found.magtype[0]) == (23.74, 9.0, "W")


@pytest.mark.parametrize(
    ("text", "hours", "want"),
    [
        ("2023-02-04T07:34:41.538Z", 8, "2023-02-04T07:34:41.538"),
        ("2008/5/12 14:28", 8, "2008-05-12T06:28:00.000"),
        ("2008-05-12T14:28:59.9996+08:00", 0, "2008-05-12T06:29:00.000"),
        ("2008-05-12", 0, "2008-05-12T00:00:00.000"),
    ],
)
def test_times_to_utc(text, hours, want):
    assert to_utc(text, hours) == want


@pytest.mark.parametrize(
    "text",
    [
        '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><q:quakeml/>',
        "<quakeml><event>&bomb;</event></quakeml>",
        "<quakeml><event></quakeml>",
        "<quakeml><event>",
        "<quakeml><event publicID='a'><origin><time><value>x</value></time></origin></event></quakeml>",
    ],
)
def test_quakeml_refuses_what_is_not_plain(text, tmp_path):
    with pytest.raises(FormatError):
        list(parse_events(text, "a.xml"))
    path = tmp_path / "a.xml"
    path.write_text(text)
    with pytest.raises(FormatError):
        read_catalogue(str(path))


def test_quakeml_prefers_and_resolves():
    origin = (
        "<origin publicID='o{0}'><time><value>2008-05-12T06:28:0{0}Z</value></time><longitude><value>10{0}</value>"
        "</longitude><latitude><value>31</value></latitude><depth><value>19000</value></depth></origin>"
    )
    size = "<magnitude publicID='m{0}'><mag><value>{0}</value></mag><type>M&#119;&amp;</type></magnitude>"
    head = "<?xml version='1.0'?><!-- a > b --><quakeml><eventParameters><event publicID='smi:x/e\"1'>"
    text = head + "<preferredOriginID>o2</preferredOriginID><preferredMagnitudeID><![CDATA[m7]]></preferredMagnitudeID>"
    text += origin.format(1) + origin.format(2) + size.format(6) + size.format(7)
    text += "</event></eventParameters></quakeml>"
    (row,) = parse_events(text, "a.xml")
    assert row == ('e"1', "2008-05-12T06:28:02Z", 102.0, 31.0, 19.0, 7.0, "Mw&")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("time,lat,lon\n2008-01-01,1,2\n", "no column for magnitude"),
        ("time,lat,lon,mag\n2008-13-01,1,2,5\n", "line 2 is not an earthquake"),
        ("time,lat,lon,mag\n2008-01-01,103,31,5\n", "columns may be interchanged"),
        ("hello world", "not a catalogue of a known kind"),
        ("1 2 3 4 5 6 7 8 9\n1 2 x\n", "ZMAP"),
    ],
)
def test_broken_files_are_one_sentence(text, message, tmp_path):
    path = tmp_path / "a.csv"
    path.write_text(text)
    with pytest.raises((FormatError, InputError), match=message):
        read_catalogue(str(path))


def test_an_empty_catalogue_is_refused(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("time,lat,lon,mag\n")
    with pytest.raises(InputError, match="holds 0 earthquakes"):
        import_catalogue(CatalogueJob(str(path)), Silent())
    path.write_text("time,lat,lon,mag\n2008-01-01,1,2,3\n")
    with pytest.raises(InputError, match="none of them fits"):
        import_catalogue(CatalogueJob(str(path), min_magnitude=5.0), Silent())


def test_import_selects(shared_data):
    path = str(shared_data / "tir_usgs_china_2018_2023" / "query_full.csv")
    result = import_catalogue(CatalogueJob(path, min_magnitude=4.0), Silent())
    assert result.values["COUNT"] == 4758
    job = CatalogueJob(path, min_magnitude=4.5, start="2018-01-01", end="2022-12-31", bounds=(95, 25, 109, 39))
    assert import_catalogue(job, Silent()).values["COUNT"] == 293  # specs/thermal.md 1.6


def test_rows_and_back(china):
    part = china.take(np.arange(50))
    again = catalogue_from_rows(catalogue_rows(part))
    for name in ("time", "longitude", "latitude", "depth_km", "magnitude"):
        np.testing.assert_array_equal(getattr(part, name), getattr(again, name))
    table = catalogue_table(part, (("cluster", int),), (list(range(50)),))
    assert table.rows[7][-1] == 7
    assert len(table.geometries) == 50
    assert len(merge([part, part])) == 100
    assert isinstance(select(part, Selection()), Catalogue)


# --- completeness


def test_b_of_the_specification():
    assert estimate_b(SPEC_B, 4.0).b == pytest.approx(1.35717, abs=5e-6)


def test_real_b_values(china):
    law = estimate_b(china.magnitude, 4.4)
    assert law.count == 3155
    assert (law.b, law.b_error) == pytest.approx((1.2376, 0.0211), abs=5e-5)
    law = estimate_b(china.magnitude, 4.2)
    assert law.count == 4254
    assert law.b == pytest.approx(0.9975, abs=5e-5)


def test_completeness_of_a_known_law():
    rng = np.random.default_rng(4)
    magnitudes = np.round(3.95 + rng.exponential(np.log10(np.e) / 1.1, 20000), 1)
    thinned = magnitudes[(magnitudes >= 4.5) | (rng.random(20000) < 0.05)]
    # the law begins at 4.5: its fullest bin, plus 0.2
    assert maximum_curvature(thinned) == pytest.approx(4.7)
    assert goodness_of_fit(thinned)[0] == pytest.approx(4.4, abs=0.11)
    law = estimate_b(thinned, 4.7)
    assert law.b == pytest.approx(1.1, abs=3 * law.b_error)
    assert law.b_error == pytest.approx(law.b_error_aki, rel=0.1)


def test_completeness_stage(china):
    rows = tuple(catalogue_rows(china))
    result = estimate_completeness(CompletenessJob(rows, "given", given=4.4), Silent())
    assert result.values["B"] == pytest.approx(1.2376, abs=5e-5)
    table = result.tables["OUTPUT"]
    assert sum(row[1] for row in table.rows) == 4828
    with pytest.raises(InputError, match="at least 50"):
        estimate_completeness(CompletenessJob(rows[:9]), Silent())


# --- declustering


def test_windows_of_the_specification():
    distance, time = gardner_knopoff_windows([4, 5, 6, 6.5, 7, 8])
    assert distance == pytest.approx([30.07, 39.99, 53.19, 61.33, 70.73, 94.06], abs=6e-3)
    assert time == pytest.approx([41.36, 143.71, 499.34, 884.91, 918.12, 988.33], abs=6e-3)


def test_real_declustering(china):
    strong = china.take(china.magnitude >= 4.0)
    assert len(strong) == 4758
    found = decluster_windows(strong)
    assert (int(found.main.sum()), int(found.cluster.max())) == (1960, 575)
    sizes = np.bincount(found.cluster)[1:]
    assert sizes.min() >= 2
    for number in (1, 2, 3):
        members = found.cluster == number
        assert found.main[members].sum() == 1
        assert strong.magnitude[members & found.main][0] == strong.magnitude[members].max()


def test_neighbour_distance_of_the_specification():
    eta = neighbour_distance(10 / 365.25, 25.0, 6.0)
    assert eta == pytest.approx(4.72187e-6, rel=1e-6)
    assert np.log10(eta) == pytest.approx(-5.32589, abs=5e-6)


def simulated(rng, aftershocks=True):
    rows = []
    for k in range(200):
        start = np.datetime64("2000-01-01T00:00:00.000") + np.timedelta64(int(rng.uniform(0, 3650 * 86400e3)), "ms")
        lon, lat = rng.uniform(90, 120), rng.uniform(20, 45)
        rows.append((f"m{k}", str(start), lon, lat, 10.0, 6.0, ""))
        for j in range(10 if aftershocks and k % 4 == 0 else 0):
            later = start + np.timedelta64(int(rng.uniform(600e3, 5 * 86400e3)), "ms")
            rows.append((f"a{k}_{j}", str(later), lon + rng.normal(0, 0.05), lat + rng.normal(0, 0.05), 10.0, 4.5, ""))
    return catalogue_from_rows(rows)


@pytest.mark.parametrize("method", [decluster_windows, decluster_neighbours])
def test_planted_aftershocks_are_found(method):
    catalogue = simulated(np.random.default_rng(5))
    found = method(catalogue)
    main = np.array([name.startswith("m") for name in catalogue.event])
    # windows of M 6 (53 km, 499 days) swallow some independent events, neighbours link a few
    # an aftershock of a main shock that another window took may stay
    assert (found.main & ~main).sum() <= 2
    assert (main & ~found.main).sum() <= 8


def test_neighbours_do_not_depend_on_the_order_of_rows():
    catalogue = simulated(np.random.default_rng(6))
    rows = catalogue_rows(catalogue)
    again = catalogue_from_rows(rows[::-1])
    one, two = (decluster_neighbours(c, threshold=-5.0) for c in (catalogue, again))
    assert one.main.sum() == two.main.sum()


def test_two_modes():
    rng = np.random.default_rng(7)
    values = np.concatenate([rng.normal(-7, 0.5, 3000), rng.normal(-3, 0.5, 3000)])
    assert split_modes(values) == pytest.approx(-5.0, abs=0.1)


def test_decluster_stage(china):
    rows = tuple(catalogue_rows(china))
    result = decluster(DeclusterJob(rows, min_magnitude=4.0), Silent())
    assert result.values["KEPT"] == len(result.tables["MAINSHOCKS"].rows) == 1960
    assert len(result.tables["OUTPUT"].rows) == 4758
    with pytest.raises(InputError, match="at least 2"):
        decluster(DeclusterJob(()), Silent())
