"""Fault layers: lines, outlines and rows against a fault put together by hand, and the sentences for bad ones."""

import numpy as np
import pytest
from quakesar.core.errors import InputError
from quakesar.core.source.faults import Fault
from quakesar.core.source.frame import LocalFrame
from quakesar.core.source.stages.fault_layer import frame_of, odd_units, read_faults, tabulate_faults
from quakesar.core.source.stages.places import inside_outlines, pixel_size_m

FRAME = LocalFrame(58.35, 29.0)
# The Bam-like fixture of the specification.
BAM = Fault(0.0, 0.0, 2e3, 11e3, 10e3, *np.radians([357.0, 84.7, 173.5]), 2.5)
MOTION = (("dip", 60.0), ("rake", -90.0), ("slip", 1.0), ("top_depth", 1000.0), ("width", 8000.0))


def places(vertices_m):
    vertices = np.asarray(vertices_m, dtype=float)
    return tuple(zip(*(v.tolist() for v in FRAME.to_geographic(vertices[:, 0], vertices[:, 1]))))


def line(vertices_m, fields=MOTION):
    return ("line", places(vertices_m), tuple(fields))


def same(found, wanted, places_m=0.02):
    for name in ("top_east_m", "top_north_m", "length_m", "width_m", "top_depth_m"):
        assert getattr(found, name) == pytest.approx(getattr(wanted, name), abs=places_m), name
    for name in ("strike_rad", "dip_rad", "rake_rad"):
        turn = getattr(found, name) - getattr(wanted, name)
        assert abs((turn + np.pi) % (2.0 * np.pi) - np.pi) < 1e-5, name
    assert found.slip_m == wanted.slip_m


def test_a_line_dips_to_its_right():
    (east,) = read_faults((line([(0, 0), (0, 10e3)]),), FRAME)
    same(east, Fault(0.0, 5e3, 1e3, 10e3, 8e3, 0.0, np.radians(60.0), np.radians(-90.0), 1.0))
    assert east.point("bottom_centre")[0] == pytest.approx(4e3)  # 8 km cos 60 to the east of a line to the north
    (west,) = read_faults((line([(0, 10e3), (0, 0)]),), FRAME)
    assert west.point("bottom_centre")[0] == pytest.approx(-4e3, abs=0.1)


def test_segments_of_a_line_and_the_direction_of_the_strike_field():
    bent = line([(0, 0), (0, 5e3), (0, 5e3), (3e3, 9e3)])
    first, second = read_faults((bent,), FRAME)
    assert (first.length_m, second.length_m) == (pytest.approx(5e3, abs=0.1), pytest.approx(5e3, abs=0.1))
    assert np.degrees(second.strike_rad) == pytest.approx(np.degrees(np.arctan2(3, 4)), abs=1e-3)
    assert (first.name, second.name) == ("1 1", "1 2")
    (turned,) = read_faults((line([(0, 10e3), (0, 0)], (*MOTION, ("strike", 3.0))),), FRAME)
    assert np.degrees(turned.strike_rad) % 360.0 == pytest.approx(0.0, abs=1e-3)
    with pytest.raises(InputError, match="runs toward"):
        read_faults((line([(0, 10e3), (0, 0)], (*MOTION, ("strike", 90.0))),), FRAME)


def test_width_from_depths():
    fields = [pair for pair in MOTION if pair[0] != "width"] + [("bottom_depth", 1000.0 + 8000.0 * np.sin(np.pi / 3))]
    (fault,) = read_faults((line([(0, 0), (0, 10e3)], fields),), FRAME)
    assert fault.width_m == pytest.approx(8e3)


@pytest.mark.parametrize("order", [(0, 1, 2, 3, 0), (1, 0, 3, 2, 1), (2, 3, 0, 1, 2)])
def test_an_outline_is_its_fault(order):
    """Without the field strike the first side is the top edge, drawn either way round; with it any corner is first."""
    wanted = Fault(500.0, -200.0, 1e3, 9e3, 8e3, np.radians(30.0), np.radians(50.0), np.radians(80.0), 1.5)
    corners = wanted.outline()[list(order), :2]
    fields = [("dip", 50.0), ("rake", 80.0), ("slip", 1.5), ("top_depth", 1000.0)]
    if order[0] == 2:
        fields.append(("strike", 30.0))
    (fault,) = read_faults((("polygon", places(corners), tuple(fields)),), FRAME)
    same(fault, wanted)


def test_a_row_with_its_reference_point():
    lon, lat = FRAME.to_geographic(*BAM.point("centroid")[:2])
    fields = (("longitude", float(lon)), ("latitude", float(lat)), ("reference", "centroid"), ("strike", 357.0))
    fields += (("dip", 84.7), ("rake", 173.5), ("slip", 2.5), ("top_depth", 2e3), ("length", 11e3), ("width", 10e3))
    (fault,) = read_faults((("none", (), fields),), FRAME)
    same(fault, BAM, 1e-6)


def test_the_table_of_faults_makes_the_same_faults_again():
    dike = Fault(3e3, 1e3, 0.0, 4e3, 3e3, 1.0, 0.5 * np.pi, 0.0, 0.0, 0.7, "dike")
    table = tabulate_faults((BAM, dike), FRAME, shear_modulus_pa=3e10)
    names = [name for name, _ in table.fields]
    assert table.rows[0][names.index("moment")] == pytest.approx(8.25e18)  # the specification's M0
    assert table.rows[0][names.index("magnitude")] == pytest.approx(6.544, abs=5e-4)  # and Mw
    assert table.rows[1][names.index("magnitude")] is None
    features = []
    for row, shape in zip(table.rows, table.geometries):
        points = [tuple(map(float, pair.split())) for pair in shape[len("LINESTRING (") : -1].split(", ")]
        features.append(("line", tuple(points), tuple(zip(names, row))))
    again = read_faults(features, FRAME)
    same(again[0], BAM)
    same(again[1], dike)
    assert again[1].opening_m == 0.7
    assert again[1].name == "dike"


def test_the_frame_lies_in_the_middle():
    frame = frame_of((line([(-5e3, 0), (5e3, 2e3)]),))
    assert np.hypot(*FRAME.to_local(frame.longitude_deg, frame.latitude_deg) - np.array([0.0, 1e3])) < 5.0


def changed(**fields):
    return (line([(0, 0), (0, 10e3)], {**dict(MOTION), **fields}.items()),)


@pytest.mark.parametrize(
    ("features", "sentence"),
    [
        ((), "holds no fault"),
        (changed(top_depth=-100.0), "above the surface"),
        (changed(dip=100.0), "between 0 and 90"),
        (changed(dip=None), "feature 1: the field dip is missing"),
        (changed(slip=None), "field slip is missing"),
        (changed(rake=None), "field rake is missing"),
        (changed(width=None), "field bottom_depth"),
        (changed(width=None, bottom_depth=500.0), "must lie below"),
        (changed(slip=250.0), "not centimetres"),
        (changed(slip=0.0), "None of the 1 faults"),
        (changed(slip=float("nan")), "not a finite number"),
        (changed(rake="normal"), "not a finite number"),
        ((("none", (), MOTION),), "longitude"),
        ((("line", places([(0, 0), (0, 0)]), MOTION),), "no length"),
        ((("polygon", places([(0, 0), (0, 1e3)]), MOTION),), "three corners"),
        ((("point", places([(0, 0)]), (*MOTION, ("strike", 1.0), ("length", 1e3), ("reference", "x"))),), "reference"),
    ],
)
def test_bad_faults_get_a_sentence(features, sentence):
    with pytest.raises(InputError, match=sentence):
        read_faults(features, FRAME)


def test_nothing_to_place():
    with pytest.raises(InputError, match="no fault"):
        frame_of(())
    with pytest.raises(InputError, match="longitude and latitude"):
        frame_of((("none", (), MOTION),))


def test_kilometres_for_metres_are_noticed():
    assert odd_units(read_faults(changed(width=8.0), FRAME))
    assert not odd_units([BAM])


def test_outlines_on_a_grid():
    """A square of 4 x 4 pixels with a hole, the edges through the middle of pixels."""
    from quakesar.core.grids import MapGrid

    grid = MapGrid(10, 10, 0.0, 10.0, 1.0, 1.0, "")
    square = [(2, 2), (2, 6), (6, 6), (6, 2), (2, 2)]
    assert inside_outlines([square], grid).sum() == 16
    hole = [*square, (3, 3), (5, 3), (5, 5), (3, 5), (3, 3)]
    assert inside_outlines([hole], grid).sum() == 12
    everywhere = [(-5, -5), (-5, 20), (20, 20), (20, -5)]
    assert inside_outlines([everywhere], grid).all()
    assert not inside_outlines([[(20, 20), (21, 20), (21, 21)]], grid).any()


def test_pixel_size_of_degrees():
    """One degree of latitude at 29 N is 110.85 km on WGS84, of longitude 97.44 km (published table values)."""
    from quakesar.core.grids import MapGrid
    from quakesar.core.raster import crs_from_text

    rows, cols = pixel_size_m(MapGrid(10, 10, 58.0, 29.05, 0.01, 0.01, crs_from_text("EPSG:4326")))
    assert rows == pytest.approx(1108.5, abs=0.2)
    assert cols == pytest.approx(974.4, abs=0.2)
