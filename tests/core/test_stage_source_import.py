"""Import of faults: what comes out can be read again as faults, with the moment and the planes of the file."""

import numpy as np
import pytest
from quakesar.core.errors import FormatError, InputError
from quakesar.core.progress import Silent
from quakesar.core.source.stages.fault_layer import frame_of, read_faults
from quakesar.core.source.stages.import_faults import FaultImportJob, import_faults
from test_source_files import COULOMB, FSP, NDK, SUBFAULTS
from test_source_moment_files import MOMENT, PLANES, quakeml, usgs


class Listener(Silent):
    """Keeps warnings."""

    def __init__(self):
        self.warnings = []

    def warning(self, text):
        self.warnings.append(text)


def run(tmp_path, name, text, *, listener=None, **options):
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return import_faults(FaultImportJob(str(path), **options), listener or Silent())


def read_again(table):
    """The faults of a table, as a tool reads its layer."""
    names = [name for name, _ in table.fields]
    features = []
    for row, shape in zip(table.rows, table.geometries):
        points = [tuple(map(float, pair.split())) for pair in shape[shape.index("(") + 1 : -1].split(",")]
        kept = tuple((k, v) for k, v in zip(names, row) if k not in ("moment", "magnitude") and v is not None)
        features.append(("line", tuple(points), kept))
    return read_faults(features, frame_of(features), slips=False)


def test_a_finite_source_model_becomes_faults_and_one_beachball(tmp_path):
    first, second = "165.0", "176.0"
    text = FSP.format(where="top-center", rake="RAKE", z="0.5", first=first, second=second)
    found = run(tmp_path, "bam.fsp", text)
    # two patches of 5 x 4 km with 1 and 2 m, at 30 GPa
    assert found.values["COUNT"] == 2
    assert found.values["MOMENT"] == pytest.approx(3e10 * 20e6 * 3.0)
    faults = read_again(found.tables["FAULTS"])
    assert [fault.slip_m for fault in faults] == pytest.approx([1.0, 2.0])
    assert [fault.top_depth_m for fault in faults] == pytest.approx([500.0, 500.0])
    (row,) = found.tables["MECHANISMS"].rows
    assert row[1:4] == pytest.approx((176.0, 88.0, 172.3), abs=0.3)


def test_the_whole_of_a_model_has_its_moment_in_any_rock(tmp_path):
    text = FSP.format(where="top-center", rake="RAKE", z="0.5", first="165.0", second="176.0")
    found = run(tmp_path, "bam.fsp", text, shear_modulus_pa=6e10)
    (row,) = found.tables["MECHANISMS"].rows
    names = [name for name, _ in found.tables["MECHANISMS"].fields]
    assert row[names.index("moment")] == pytest.approx(6e10 * 20e6 * 3.0)


def test_a_mechanism_without_a_depth_below_the_surface_is_refused(tmp_path):
    with pytest.raises(InputError, match="must lie below the surface"):
        run(tmp_path, "a.geojson", usgs(**{"derived-depth": "0"}))


def test_bad_events_are_told_and_do_not_refuse_the_catalogue(tmp_path):
    spoiled, shallow = NDK.replace("29.10 0.01", "29.1x 0.01"), NDK.replace("15.0  0.0 BDY", " 0.0  0.0 BDY")
    assert shallow != NDK
    listener = Listener()
    found = run(tmp_path, "a.ndk", NDK + spoiled + shallow + NDK, listener=listener)
    assert found.values["COUNT"] == 4
    assert len(listener.warnings) == 2
    assert listener.warnings[0].startswith("2 of 4 events are left out, one because:")
    assert "line 6" in listener.warnings[0]
    assert "below the surface" in listener.warnings[1]


def test_another_magnitude_in_the_head_is_told(tmp_path):
    """60 + 20 km2 m at 30 GPa are Mw 6.10, not the 6.00 of the head; 6.5 there is half a magnitude off."""
    text = FSP.format(where="top-center", rake="RAKE", z="0.5", first="165.0", second="176.0")
    listener = Listener()
    run(tmp_path, "a.fsp", text.replace("Mw = 6.00", "Mw = 6.50"), listener=listener)
    assert len(listener.warnings) == 1
    moment = 10 ** (1.5 * 6.5 + 9.1)
    assert f"{moment / (20e6 * 3.0) / 1e9:.0f} GPa both would agree" in listener.warnings[0]
    run(tmp_path, "b.fsp", text.replace("Mw = 6.00", "Mw = 6.15"), listener=listener)
    assert len(listener.warnings) == 1


def test_subfaults_of_the_usgs(tmp_path):
    text = SUBFAULTS.format(corner="58.30000 29.00000 5.00000")
    found = run(tmp_path, "basic_inversion.param", text)
    assert found.values["MOMENT"] == pytest.approx(3e10 * 14e3 * 8e3 * 2.0)


def test_coulomb_needs_an_origin(tmp_path):
    text = COULOMB.format(slip="rt.lat", kode=100, first=1.0, second=0.0)
    with pytest.raises(InputError, match="give it as ORIGIN"):
        run(tmp_path, "a.inp", text)
    found = run(tmp_path, "a.inr", text, origin=(58.36, 29.05))
    assert found.values["COUNT"] == 2
    assert len(found.tables["MECHANISMS"].rows) == 1  # the receiver has none
    faults = read_again(found.tables["FAULTS"])
    assert np.degrees(faults[0].dip_rad) == pytest.approx(60.0)


@pytest.mark.parametrize(("name", "text"), [("a.xml", quakeml()), ("a.geojson", usgs()), ("a.ndk", NDK)])
def test_both_planes_of_a_mechanism(tmp_path, name, text):
    found = run(tmp_path, name, text)
    assert found.values["COUNT"] == 2
    faults = read_again(found.tables["FAULTS"])
    moments = [3e10 * fault.slip_m * fault.area_m2 for fault in faults]
    assert moments == pytest.approx([found.values["MOMENT"]] * 2, rel=1e-6)
    assert len(found.tables["MECHANISMS"].rows) == 1
    if name != "a.ndk":
        assert found.values["MOMENT"] == pytest.approx(MOMENT)
        assert np.array([fault.mechanism.degrees() for fault in faults]) == pytest.approx(np.array(PLANES), abs=0.15)
        centre = faults[0].point("centroid")
        assert centre[2] == pytest.approx(10e3, rel=1e-3)
    assert run(tmp_path, name, text, plane="second").values["COUNT"] == 1


def test_bad_choices_and_empty_selections_are_refused(tmp_path):
    with pytest.raises(InputError, match="no event of magnitude 9"):
        run(tmp_path, "a.xml", quakeml(), min_magnitude=9.0)
    with pytest.raises(InputError, match="FORMAT is 'x'"):
        run(tmp_path, "a.xml", quakeml(), format="x")
    with pytest.raises(InputError, match="PLANE is 'third'"):
        run(tmp_path, "a.xml", quakeml(), plane="third")
    with pytest.raises(FormatError, match="where the earthquake was"):
        run(tmp_path, "a.fsp", "nothing")
