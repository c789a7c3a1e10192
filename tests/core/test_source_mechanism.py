"""Mechanisms against catalogue pairs of planes and against algebra."""

import numpy as np
import pytest
from quakesar.core.errors import InputError
from quakesar.core.source.mechanism import (
    Mechanism,
    auxiliary_plane,
    mechanism_from_degrees,
    moment_from_magnitude,
    moment_magnitude,
    moment_tensor,
    nodal_planes,
    plane_from_vectors,
    principal_axes,
    seismic_moment,
    slip_direction,
    spherical_to_tensor,
    tensor_to_spherical,
)


@pytest.mark.parametrize(
    ("plane", "other", "tolerance"),
    [
        ((172.0, 59.0, 167.0), (268.8, 78.9, 31.7), 0.06),  # Global CMT, Bam
        ((174.0, 88.0, 178.0), (264.1, 88.0, 2.0), 0.06),  # USGS prints 264/88/2
    ],
)
def test_second_plane_of_catalogues(plane, other, tolerance):
    ours = auxiliary_plane(mechanism_from_degrees(*plane)).degrees()
    np.testing.assert_allclose(ours, other, atol=tolerance)


def test_second_plane_of_the_second_plane_is_the_first():
    rng = np.random.default_rng(0)
    for strike, dip, rake in zip(*rng.uniform([[0], [1], [-180]], [[360], [89], [180]], (3, 200))):
        first = mechanism_from_degrees(strike, dip, rake)
        back = auxiliary_plane(auxiliary_plane(first))
        np.testing.assert_allclose(moment_tensor(back), moment_tensor(first), atol=1e-12)
        np.testing.assert_allclose(back.degrees(), (strike, dip, rake), atol=1e-6)


def test_tensor_of_a_vertical_left_lateral_fault_to_the_north():
    """Aki and Richards (4.91): Mxy (north-east) = +M0 for strike 0, dip 90, rake 0."""
    tensor = moment_tensor(mechanism_from_degrees(0.0, 90.0, 0.0), 5e18)
    expected = np.zeros((3, 3))
    expected[0, 1] = expected[1, 0] = 5e18
    np.testing.assert_allclose(tensor, expected, atol=1e4)
    assert tensor_to_spherical(tensor)[5] == pytest.approx(-5e18)  # Mtp


def test_aki_and_richards_formula():
    """All six components of box 4.4, written out in north, east, down."""
    strike, dip, rake = np.radians((143.0, 37.0, -110.0))
    s, c = np.sin, np.cos
    xx = -(s(dip) * c(rake) * s(2 * strike) + s(2 * dip) * s(rake) * s(strike) ** 2)
    xy = s(dip) * c(rake) * c(2 * strike) + 0.5 * s(2 * dip) * s(rake) * s(2 * strike)
    xz = -(c(dip) * c(rake) * c(strike) + c(2 * dip) * s(rake) * s(strike))
    yy = s(dip) * c(rake) * s(2 * strike) - s(2 * dip) * s(rake) * c(strike) ** 2
    yz = -(c(dip) * c(rake) * s(strike) - c(2 * dip) * s(rake) * c(strike))
    zz = s(2 * dip) * s(rake)
    ours = moment_tensor(Mechanism(strike, dip, rake))
    np.testing.assert_allclose(ours, [[yy, xy, -yz], [xy, xx, -xz], [-yz, -xz, zz]], atol=1e-14)


def test_planes_of_a_tensor_hold_both_planes_and_the_moment():
    first = mechanism_from_degrees(143.0, 37.0, -110.0)
    one, two, moment = nodal_planes(moment_tensor(first, 3e18) + 1e18 * np.eye(3))
    assert moment == pytest.approx(3e18)
    planes = [one.degrees(), two.degrees()]
    assert any(np.allclose(p, (143.0, 37.0, -110.0), atol=1e-6) for p in planes)
    assert any(np.allclose(p, auxiliary_plane(first).degrees(), atol=1e-6) for p in planes)


def test_axes_point_down_and_spherical_round_trip():
    tensor = moment_tensor(mechanism_from_degrees(20.0, 50.0, 70.0), 2.0)
    values, axes = principal_axes(tensor)
    np.testing.assert_allclose(values, [-2.0, 0.0, 2.0], atol=1e-14)
    assert (axes[2] <= 0.0).all()
    np.testing.assert_allclose(spherical_to_tensor(tensor_to_spherical(tensor)), tensor)


def test_horizontal_plane_and_reversed_vectors():
    plane = plane_from_vectors([0.0, 0.0, 2.0], [0.0, 3.0, 0.0])
    assert plane.degrees() == pytest.approx((0.0, 0.0, 0.0))
    normal, slip = slip_direction(mechanism_from_degrees(200.0, 30.0, 60.0))
    assert plane_from_vectors(-normal, -slip).degrees() == pytest.approx((200.0, 30.0, 60.0))


def test_moment_and_magnitude():
    """The fixture of the specification: 2.5 m on 11 x 10 km at 30 GPa is 8.25e18 N m, Mw 6.544."""
    moment = seismic_moment(2.5, 110e6)
    assert moment == pytest.approx(8.25e18)
    assert moment_magnitude(moment) == pytest.approx(6.544, abs=5e-4)
    assert moment_from_magnitude(moment_magnitude(moment)) == pytest.approx(moment)


def test_dip_out_of_range_is_refused():
    with pytest.raises(InputError, match="dip is 95 degrees"):
        mechanism_from_degrees(0.0, 95.0, 0.0)
