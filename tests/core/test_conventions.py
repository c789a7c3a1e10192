"""Signs, units and the record that travels in tags."""

import math
import pickle
from datetime import datetime, timedelta, timezone

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from quakesar.core import conventions, errors
from quakesar.core.conventions import (
    PHASE_SIGN,
    Looks,
    Record,
    Step,
    format_utc,
    parse_utc,
    phase_to_displacement,
    range_to_phase,
)
from quakesar.core.errors import FormatError, InsarError
from quakesar.core.version import __version__


def example(**changes):
    values = {
        "product": "interferogram",
        "reference": datetime(2003, 12, 3, 6, 11, 59, 568848, tzinfo=timezone.utc),
        "secondary": datetime(2004, 2, 11, 6, 11, 57, 1, tzinfo=timezone.utc),
        "sensor": "ENVISAT ASAR IM",
        "wavelength_m": 0.05623564240544047,
        "look_side": "right",
        "heading_rad": math.radians(193.2),
        "incidence_rad": math.radians(22.7),
        "baseline_perpendicular_m": -526.1,
        "looks": 17.5,
        "height_datum": "EGM96 → ellipsoid",
        "history": (Step("geocodescene", {"PIXEL_SIZE": 20.0, "DEM": "a;b"}, {"INPUT": "x.N1 sha256:12"}),),
    }
    return Record(**{**values, **changes})


def test_ellipsoid_is_wgs84():
    """Semi-minor axis and first eccentricity squared as NIMA TR8350.2 states them."""
    assert pytest.approx(6356752.3142, abs=1e-4) == conventions.WGS84_A * (1.0 - conventions.WGS84_F)
    assert pytest.approx(6.69437999014e-3, abs=1e-13) == conventions.WGS84_E2
    assert conventions.SPEED_OF_LIGHT == 299792458.0


def test_half_a_wavelength_of_range_is_one_cycle():
    assert range_to_phase(0.056) * 0.028 == pytest.approx(2.0 * math.pi)


def test_moving_away_is_positive_phase_and_negative_displacement():
    """A scatterer 1 cm farther in the secondary scene, through the definition I = ref * conj(sec)."""
    wavelength, near, moved = 0.0562, 850000.0, 0.01
    reference = np.exp(-1j * range_to_phase(wavelength) * near)
    secondary = np.exp(-1j * range_to_phase(wavelength) * (near + moved))
    phase = np.angle(reference * np.conj(secondary))
    assert phase > 0.0
    assert phase * phase_to_displacement(wavelength) == pytest.approx(-moved, abs=1e-6)


def test_record_survives_tags():
    record = example()
    tags = record.to_tags()
    assert all(isinstance(key, str) and isinstance(value, str) for key, value in tags.items())
    assert tags["SOFTWARE"] == f"QuakeSAR {__version__}"
    assert Record.from_tags(tags, "x.tif") == record


def test_what_is_unknown_stays_out_of_the_tags():
    record = example(secondary=None, baseline_perpendicular_m=None, history=())
    tags = record.to_tags()
    assert "SECONDARY" not in tags
    assert Record.from_tags(tags, "x.tif") == record
    assert record.temporal_baseline_days is None


@given(
    st.floats(1e-3, 1.0),
    st.floats(-math.pi, 2 * math.pi),
    st.floats(allow_nan=False, allow_infinity=False),
    st.datetimes(datetime(1991, 1, 1), datetime(2060, 1, 1)),
)
def test_no_digit_is_lost_in_tags(wavelength, heading, baseline, when):
    record = example(
        wavelength_m=wavelength,
        heading_rad=heading,
        baseline_perpendicular_m=baseline,
        reference=when.replace(tzinfo=timezone.utc),
    )
    assert Record.from_tags(record.to_tags(), "x") == record


def test_numpy_scalars_are_tagged_as_numbers():
    tags = example(wavelength_m=np.float64(0.0562), looks=np.float32(4.0)).to_tags()
    assert tags["WAVELENGTH_M"] == "0.0562"
    assert float(tags["LOOKS"]) == 4.0


@pytest.mark.parametrize("tag", ["PRODUCT", "SENSOR", "WAVELENGTH_M", "LOOK_SIDE", "HEADING_RAD", "INCIDENCE_RAD"])
def test_missing_tags_are_named(tag):
    tags = example().to_tags()
    del tags[tag]
    with pytest.raises(FormatError, match=f"INPUT: x.tif carries no QuakeSAR tag {tag}"):
        Record.from_tags(tags, "INPUT: x.tif")


def test_another_sign_is_refused():
    tags = {**example().to_tags(), "PHASE_SIGN": "positive = toward the sensor"}
    with pytest.raises(FormatError, match="Import interferogram") as caught:
        Record.from_tags(tags, "x.tif")
    assert PHASE_SIGN in str(caught.value)


def test_derive_appends_to_the_history_and_leaves_the_original():
    record = example()
    step = Step("filterinterferogram", {"ALPHA": 0.5}, {})
    derived = record.derive(step, product="unwrapped", looks=80.0)
    assert derived.history == (*record.history, step)
    assert (derived.product, derived.looks) == ("unwrapped", 80.0)
    assert len(record.history) == 1
    assert derived.temporal_baseline_days == pytest.approx(70.0, abs=0.001)


def test_times_keep_microseconds_and_become_utc():
    local = datetime(2003, 12, 26, 5, 26, 52, 400001, tzinfo=timezone(timedelta(hours=3, minutes=30)))
    assert format_utc(local) == "2003-12-26T01:56:52.400001Z"
    assert parse_utc(format_utc(local)) == local


def test_looks_are_rows_then_columns():
    assert Looks(5, 1).rows == 5
    assert Looks(5, 1).cols == 1


# ---- errors ----------------------------------------------------------------------------------------------------------


def all_errors():
    return [item for item in vars(errors).values() if isinstance(item, type) and issubclass(item, InsarError)]


@pytest.mark.parametrize("kind", all_errors())
def test_errors_speak_and_cross_processes(kind):
    error = kind("{path} has {n} lines.", path="a {b} c", n=3)
    copy = pickle.loads(pickle.dumps(error))
    assert str(error) == str(copy) == "a {b} c has 3 lines."
    assert type(copy) is kind
    assert (copy.template, copy.fields) == (error.template, error.fields)
    assert str(kind("A brace { stays.")) == "A brace { stays."


def test_errors_are_also_the_builtin_kind():
    assert issubclass(errors.InputError, ValueError)
    assert issubclass(errors.FormatError, OSError)
    assert issubclass(errors.GridMismatchError, errors.InputError)
    assert str(errors.Cancelled()) == "Cancelled."
    unusual = pickle.loads(pickle.dumps(errors.InputError("{a}", a=np.float32(1.5))))
    assert str(unusual) == "1.5"
