"""The inversion as a tool runs it: from rows of layers to tables and a page, on known faults and on L'Aquila 2009."""

import csv

import numpy as np
import pytest
from quakesar.core.errors import Cancelled, InputError
from quakesar.core.progress import Silent
from quakesar.core.source.faults import Fault
from quakesar.core.source.frame import LocalFrame
from quakesar.core.source.okada import surface_displacement
from quakesar.core.source.stages.fault_layer import read_faults
from quakesar.core.source.stages.geometry import GeometryJob, invert_geometry

LOOKS = {"descending": (0.384, -0.066, 0.921), "ascending": (-0.332, -0.057, 0.942)}
FAULT = Fault(0.0, 0.0, 2e3, 11e3, 10e3, *np.radians((357.0, 84.7, 173.5)), slip_m=2.5)
FRAME = LocalFrame(58.35, 29.03)
NOISE = (0.003, 6e3, 0.003)


class Listener(Silent):
    def __init__(self):
        self.warnings, self.fractions = [], []

    def warning(self, text):
        self.warnings.append(text)

    def update(self, fraction):
        self.fractions.append(fraction)


def track(name, *, sign=1.0, count=70, fault=FAULT, noise=0.003, scale=1.0):
    unit = np.array(LOOKS[name]) / np.linalg.norm(LOOKS[name])
    rng = np.random.default_rng(len(name))
    reach, azimuth = 20e3 * rng.random(count), 2.0 * np.pi * rng.random(count)
    east, north = reach * np.sin(azimuth), reach * np.cos(azimuth)
    motion = scale * (sign * (unit @ surface_displacement(east, north, fault)) + noise * rng.normal(size=count))
    lon, lat = FRAME.to_geographic(east, north)
    rows = tuple((float(x), float(y), float(d), *unit, 0.003, 100.0, 1.0) for x, y, d in zip(lon, lat, motion))
    return (name, "motion", rows, None)


def tracks(**options):
    return tuple(track(name, **options) for name in LOOKS)


def job(observed, **options):
    return GeometryJob(**{"tracks": observed, "noise": NOISE, "starts": 2, "steps": 60, **options})


@pytest.fixture(scope="module")
def result():
    heard = Listener()
    return invert_geometry(job(tracks(), steps=400), heard), heard


def test_the_fault_is_found(result):
    found, heard = result
    # Mw 6.544 of 8.25e18 N m
    assert found.values["MW"] == pytest.approx(6.544, abs=0.03)
    assert found.values["MW_LOW"] < 6.544 < found.values["MW_HIGH"]
    assert found.values["EXPLAINED"] > 98.0
    assert 0.7 < found.values["CHI2"] < 1.3
    assert found.values["STARTS_AGREEING"] >= 1
    assert heard.fractions[-1] == 1.0
    assert all(b >= a - 1e-12 for a, b in zip(heard.fractions, heard.fractions[1:]))


def test_faults_can_be_read_again(result):
    table = result[0].tables["FAULTS"]
    names = [name for name, _ in table.fields]
    shape = table.geometries[0]
    line = tuple(tuple(float(v) for v in p.split()) for p in shape[shape.index("(") + 1 : -1].split(","))
    fields = tuple((n, v) for n, v in zip(names, table.rows[0]) if n not in ("moment", "magnitude"))
    (fault,) = read_faults((("line", line, fields),), FRAME)
    assert fault.mechanism.degrees() == pytest.approx((357.0, 84.7, 173.5), abs=3.0)
    assert 3e10 * fault.slip_m * fault.area_m2 == pytest.approx(result[0].values["MOMENT"], rel=1e-3)


def test_mechanisms_lie_at_the_centroid_and_carry_a_drawing(result):
    table = result[0].tables["MECHANISMS"]
    row = dict(zip([name for name, _ in table.fields], table.rows[0]))
    assert row["centroid_depth"] == pytest.approx(6979.0, abs=1000.0)
    # the other plane of 357/84.7/173.5
    assert row["strike_2"] == pytest.approx(87.6, abs=3.0)
    assert row["svg"].startswith("base64:")
    place = np.array([float(v) for v in table.geometries[0][7:-1].split()])
    assert np.hypot(*FRAME.to_local(*place)) < 1500.0


def test_posterior_has_a_row_for_every_number_and_holds_the_truth(result):
    table = result[0].tables["POSTERIOR"]
    names = [name for name, _ in table.fields]
    rows = {row[1]: dict(zip(names, row)) for row in table.rows}
    truth = {"top_depth": 2e3, "length": 11e3, "width": 10e3, "strike": 357.0, "dip": 84.7, "rake": 173.5, "slip": 2.5}
    for name, value in truth.items():
        row = rows[name]
        assert row["p2_5"] < row["p50"] < row["p97_5"]
        assert abs(row["p50"] - value) < 3.5 * row["sigma"], name
    assert {"longitude", "latitude", "moment", "magnitude", "centroid_depth", "bottom_depth"} <= set(rows)


def test_points_add_up(result):
    for name in ("PREDICTED", "RESIDUAL"):
        table = result[0].tables[name]
        names = [field for field, _ in table.fields]
        for row in table.rows[::20]:
            values = dict(zip(names, row))
            total = values["predicted"] + values["trend"] + values["residual"]
            assert total == pytest.approx(values["displacement"], abs=1e-12)


def test_the_page_has_its_sections(result):
    page = result[0].values["HTML_TEXT"]
    for text in ("Source", "Posterior", "Data, model and residual", "Offsets and planes", "N m", "R-hat"):
        assert text in page
    assert page.count("<img") == 4  # beachball, correlations, two tracks


def test_the_same_seed_gives_the_same_numbers():
    one, two = (invert_geometry(job(tracks()), Silent()) for _ in range(2))
    assert one.values["MW"] == two.values["MW"]
    assert one.tables["POSTERIOR"] == two.tables["POSTERIOR"]
    assert invert_geometry(job(tracks(), seed=1), Silent()).tables["POSTERIOR"] != one.tables["POSTERIOR"]


def test_stations_and_azimuth_offsets_join_a_line_of_sight():
    rng = np.random.default_rng(8)
    east, north = rng.uniform(-15e3, 15e3, (2, 40))
    field = surface_displacement(east, north, FAULT) + 0.002 * rng.normal(size=(3, 40))
    lon, lat = FRAME.to_geographic(east, north)
    stations = tuple((float(x), float(y), *map(float, u), 0.002, 0.002, 0.002) for x, y, u in zip(lon, lat, field.T))
    flight = np.array([-0.168, -0.9858, 0.0])
    flight /= np.linalg.norm(flight)
    moved = flight @ field + 0.03 + 0.02 * rng.normal(size=40)
    offsets = tuple((float(x), float(y), float(d), *flight, 0.02, 0.0, 1.0) for x, y, d in zip(lon, lat, moved))
    observed = (track("descending"), ("stations", "gnss", stations, None), ("azimuth", "motion", offsets, None))
    found = invert_geometry(job(observed), Silent())
    assert found.values["MW"] == pytest.approx(6.544, abs=0.02)
    kinds = {row[0]: row[1] for row in found.tables["RESIDUAL"].rows}
    assert kinds == {"descending": "los", "stations": "gnss", "azimuth": "offset"}
    assert 0.7 < found.values["CHI2"] < 1.3


def test_a_fault_to_begin_with_and_an_area_keep_the_search_near():
    lon, lat = FRAME.to_geographic([150.0, -150.0], [-5e3, 5e3])
    drawn = ("line", tuple(zip(lon, lat)), (("dip", 75.0), ("bottom_depth", 10e3), ("top_depth", 1e3)))
    found = invert_geometry(job(tracks(), faults=(drawn,), limits=(("width", None, 15e3),)), Silent())
    assert found.values["MW"] == pytest.approx(6.544, abs=0.03)
    away = invert_geometry(job(tracks(), area=(58.4, 29.0, 58.5, 29.1)), Silent())
    row = next(row for row in away.tables["POSTERIOR"].rows if row[1] == "longitude")
    assert 58.4 <= row[4] <= 58.5  # the mean
    assert away.values["CHI2"] > 2.0 * found.values["CHI2"]


def test_noise_that_was_too_small_is_raised_and_told():
    heard = Listener()
    found = invert_geometry(job(tracks(noise=0.03)), heard)
    assert found.values["CHI2"] > 10.0
    assert any("times what its noise allows" in text for text in heard.warnings)
    row = {r[1]: r for r in found.tables["POSTERIOR"].rows}["strike"]
    kept = invert_geometry(job(tracks(noise=0.03), scale=False), Silent())
    narrow = {r[1]: r for r in kept.tables["POSTERIOR"].rows}["strike"]
    assert row[5] > 3.0 * narrow[5]


def test_tracks_in_different_signs_are_refused():
    with pytest.raises(InputError, match="'descending' and 'ascending' have opposite signs where they should agree"):
        invert_geometry(job((track("descending"), track("ascending", sign=-1.0))), Silent())


def test_centimetres_and_other_bad_inputs_are_one_sentence():
    with pytest.raises(InputError, match="metres are wanted"):
        invert_geometry(job(tracks(scale=100.0)), Silent())
    with pytest.raises(InputError, match="a fault cannot lie above the surface"):
        invert_geometry(job(tracks(), limits=(("top_depth", -500.0, 2e3),)), Silent())
    with pytest.raises(InputError, match="dip is 120 degrees, but it lies between 0 and 90"):
        invert_geometry(job(tracks(), limits=(("dip", None, np.radians(120.0)),)), Silent())
    with pytest.raises(InputError, match="RAMPS is 'quadratic'; choose one of none, offset, plane"):
        invert_geometry(job(tracks(), ramps="quadratic"), Silent())
    above = ("none", (), tuple({"longitude": 58.35, "latitude": 29.03, "strike": 0.0, "dip": 80.0, "length": 1e4,
                                "width": 1e4, "top_depth": -500.0}.items()))  # fmt: skip
    with pytest.raises(InputError, match="lies 500 m above the surface"):
        invert_geometry(job(tracks(), faults=(above,)), Silent())


def test_slip_no_earthquake_has_is_told():
    heard = Listener()
    small = Fault(0.0, 0.0, 500.0, 700.0, 700.0, *np.radians((357.0, 60.0, 90.0)), slip_m=30.0)
    invert_geometry(job(tracks(fault=small), limits=(("width", None, 900.0), ("length", None, 900.0))), heard)
    assert any("a stress drop of" in text for text in heard.warnings)


def test_cancelling_stops_it():
    class Stop(Silent):
        def cancelled(self):
            return True

    with pytest.raises(Cancelled):
        invert_geometry(job(tracks()), Stop())


def test_laquila_2009(shared_data, tmp_path):
    """Real ENVISAT tracks with their covariances; figures of the issue: Mw 6.2 to 6.4, 125-155 / 40-60, normal."""
    folder = shared_data / "laquila2009_envisat_beat"
    if not folder.is_dir():
        pytest.skip("laquila2009_envisat_beat is absent")
    matrices, observed = np.load(folder / "covariance.npz"), []
    for name in ("Laquila_ascxn", "Laquila_dscxn"):
        with (folder / f"{name}.csv").open() as stream:
            rows = tuple(
                (*(float(line[k]) for k in ("lon", "lat", "los_m", "E", "N", "U")), None, None, None)
                for line in csv.DictReader(stream)
            )
        np.savetxt(tmp_path / name, matrices[name], delimiter=",", fmt="%.9e")
        observed.append((name, "motion", rows, str(tmp_path / name)))
    found = invert_geometry(GeometryJob(tuple(observed), starts=6, steps=200), Silent())
    best = {row[1]: row[3] for row in found.tables["POSTERIOR"].rows}
    assert 6.2 <= found.values["MW"] <= 6.4
    assert 125.0 <= best["strike"] <= 155.0
    assert 40.0 <= best["dip"] <= 60.0
    assert -135.0 <= best["rake"] <= -45.0
    assert found.values["EXPLAINED"] > 90.0
