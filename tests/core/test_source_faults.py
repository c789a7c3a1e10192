"""The fault record: conventions agree with each other, with geometry done by hand, and bad faults are refused."""

from dataclasses import replace

import numpy as np
import pytest
from quakesar.core.errors import InputError
from quakesar.core.source.faults import (
    REFERENCE_POINTS,
    Fault,
    fault_from_point,
    fault_table,
    faults_from_trace,
    split_fault,
    summarise_source,
)
from quakesar.core.source.frame import LocalFrame
from quakesar.core.source.mechanism import mechanism_from_degrees
from quakesar.core.source.okada import line_of_sight, surface_displacement

FAULT = Fault(3e3, -1e3, 2e3, 12e3, 8e3, *mechanism_from_degrees(133.0, 52.0, -70.0), slip_m=1.2, name="north")


@pytest.mark.parametrize("reference", REFERENCE_POINTS)
def test_every_reference_point_leads_back_to_the_fault(reference):
    again = fault_from_point(
        FAULT.point(reference), (12e3, 8e3), FAULT.mechanism, reference=reference, slip_m=1.2, name="north"
    )
    for name, value in vars(FAULT).items():
        assert getattr(again, name) == pytest.approx(value, abs=1e-8), name


def test_corners_by_hand():
    """A fault that strikes north and dips 30 degrees to the east."""
    fault = Fault(0.0, 0.0, 1e3, 10e3, 4e3, *mechanism_from_degrees(0.0, 30.0, 0.0))
    reach = 4e3 * np.cos(np.radians(30.0))
    expected = [(0.0, -5e3, 1e3), (0.0, 5e3, 1e3), (reach, 5e3, 3e3), (reach, -5e3, 3e3)]
    np.testing.assert_allclose(fault.outline(), expected, atol=1e-9)
    assert fault.bottom_depth_m == pytest.approx(3e3)
    assert fault.area_m2 == 40e6


def test_top_edge_at_the_surface_survives_the_way_from_the_bottom():
    mechanism = mechanism_from_degrees(10.0, 63.0, 0.0)
    depth = 7e3 * np.sin(np.radians(63.0))
    fault = fault_from_point((0.0, 0.0, depth), (5e3, 7e3), mechanism, reference="bottom_centre")
    assert fault.top_depth_m == 0.0


def test_trace_to_segments():
    vertices = np.array([[0.0, 0.0], [0.0, 10e3], [5e3, 15e3]])
    first, second = faults_from_trace(vertices, (1e3, 9e3), np.radians(60.0), slip_m=1.0, name="main")
    assert (first.name, second.name) == ("main 1", "main 2")
    np.testing.assert_allclose(first.outline()[:2], [(0.0, 0.0, 1e3), (0.0, 10e3, 1e3)], atol=1e-9)
    np.testing.assert_allclose(second.outline()[:2], [(0.0, 10e3, 1e3), (5e3, 15e3, 1e3)], atol=1e-9)
    assert np.degrees(second.strike_rad) == pytest.approx(45.0)
    assert second.bottom_depth_m == pytest.approx(9e3)
    assert faults_from_trace(vertices[:2], (1e3, 9e3), 1.0, name="main")[0].name == "main"


def test_patches_tile_the_fault():
    patches = split_fault(FAULT, 4, 2)
    assert len(patches) == 8
    assert sum(p.area_m2 for p in patches) == pytest.approx(FAULT.area_m2)
    np.testing.assert_allclose(patches[0].outline()[0], FAULT.outline()[0], atol=1e-8)
    np.testing.assert_allclose(patches[-1].outline()[2], FAULT.outline()[2], atol=1e-8)
    np.testing.assert_allclose(patches[0].outline()[1], patches[1].outline()[0], atol=1e-8)
    np.testing.assert_allclose(patches[0].outline()[3], patches[4].outline()[0], atol=1e-8)


def test_table_and_summary():
    table = fault_table([FAULT, replace(FAULT, opening_m=0.5)])
    assert table.shape == (2, 12)
    assert np.hypot(table[0, 9], table[0, 10]) == pytest.approx(1.2)
    assert table[1, 11] == 0.5
    other = replace(FAULT, slip_m=0.6, rake_rad=np.radians(-110.0))
    summary = summarise_source([FAULT, other], shear_modulus_pa=3.2e10)
    assert summary.moment_nm == pytest.approx(3.2e10 * 96e6 * 1.8)
    assert summary.tensor_moment_nm < summary.moment_nm
    assert summary.mean_slip_m == pytest.approx(0.9)
    assert summary.peak_slip_m == 1.2
    rake = np.arctan2(
        1.2 * np.sin(np.radians(-70)) + 0.6 * np.sin(np.radians(-110)),
        1.2 * np.cos(np.radians(-70)) + 0.6 * np.cos(np.radians(-110)),
    )
    assert summary.mean_rake_rad == pytest.approx(rake)
    assert summary.centroid_m == pytest.approx(FAULT.point("centroid"))


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"top_depth_m": -300.0}, "300 m above the surface"),
        ({"dip_rad": np.radians(110.0)}, "dip of the fault 'north' is 110 degrees"),
        ({"dip_rad": -0.1}, "between 0 and 90"),
        ({"width_m": 0.0}, "must be positive"),
        ({"slip_m": np.nan}, "not a finite number"),
    ],
)
def test_impossible_faults_are_refused(changes, message):
    with pytest.raises(InputError, match=message):
        replace(FAULT, **changes)


def test_other_bad_input():
    with pytest.raises(InputError, match="reference point is 'middle'"):
        FAULT.point("middle")
    with pytest.raises(InputError, match="bottom must lie below"):
        faults_from_trace([[0, 0], [1e3, 0]], (5e3, 2e3), 1.0)
    with pytest.raises(InputError, match="two or more points"):
        faults_from_trace([[0, 0]], (1e3, 2e3), 1.0)
    with pytest.raises(InputError, match="no fault"):
        fault_table([])
    with pytest.raises(InputError, match="needs some"):
        summarise_source([replace(FAULT, slip_m=0.0)])
    with pytest.raises(InputError, match="both must be 1 or more"):
        split_fault(FAULT, 0, 3)
    with pytest.raises(InputError, match="look vector is 35"):
        line_of_sight(0.0, 0.0, (35.0, 0.0, 0.0), FAULT)
    with pytest.raises(InputError, match="first axis"):
        line_of_sight(0.0, 0.0, (0.6, 0.8), FAULT)
    with pytest.raises(InputError, match="do not fit together"):
        surface_displacement(np.zeros(3), np.zeros(4), FAULT)
    with pytest.raises(InputError, match="Poisson"):
        surface_displacement(0.0, 0.0, FAULT, poisson_ratio=0.5)


def test_frame_keeps_distance_and_azimuth_from_its_origin():
    """Against the geodesic (pyproj.Geod): 1 mm at 60 km; there and back again to 1e-9 degrees."""
    geod = pytest.importorskip("pyproj").Geod(ellps="WGS84")
    frame = LocalFrame(58.35, 29.05)
    lon, lat = np.array([58.9, 58.0]), np.array([29.3, 28.7])
    east, north = frame.to_local(lon, lat)
    azimuth, _, distance = geod.inv([58.35] * 2, [29.05] * 2, lon, lat)
    np.testing.assert_allclose(np.hypot(east, north), distance, atol=1e-3)
    np.testing.assert_allclose(np.degrees(np.arctan2(east, north)), azimuth, atol=1e-6)
    back = frame.to_geographic(east, north)
    np.testing.assert_allclose(back, [lon, lat], atol=1e-9)
    assert np.isnan(frame.to_local(np.nan, np.nan)[0])


def test_segments_of_bam_in_the_frame():
    """Lengths and azimuths of the printed coordinates, from the specification: 7.37 and 12.02 km, 177.3 and 176.7."""
    frame = LocalFrame(58.35, 29.05)
    north = frame.to_local([58.366022, 58.369525], [29.193333, 29.126883])
    south = frame.to_local([58.338864, 58.345869], [29.082583, 28.974294])
    for (e, n), length, azimuth in ((north, 7370.0, 177.3), (south, 12020.0, 176.7)):
        step = e[1] - e[0], n[1] - n[0]
        assert np.hypot(*step) == pytest.approx(length, abs=15.0)
        assert np.degrees(np.arctan2(*step)) == pytest.approx(azimuth, abs=0.1)


def test_metric_or_swapped_coordinates_are_refused():
    frame = LocalFrame(58.35, 29.05)
    with pytest.raises(InputError, match="km from the origin"):
        frame.to_local(29.05, 58.35)
    with pytest.raises(InputError, match="degrees, not metres"):
        LocalFrame(500000.0, 3200000.0)
