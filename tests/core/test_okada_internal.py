"""Displacement, strain and stress inside the half-space: golden values, the quadrature twin, and the physics."""

import numpy as np
import pytest
from quakesar.core.source.faults import Fault, split_fault
from quakesar.core.source.mechanism import mechanism_from_degrees, slip_direction
from quakesar.core.source.okada import (
    internal_deformation,
    point_deformation,
    point_source_of,
    surface_deformation,
    surface_displacement,
)
from quakesar.core.source.stress import stress_from_strain
from test_okada import paper_fault
from test_okada_twin import SLIPS, by_quadrature

# x, y = 2, 3; z; slip; ux uy uz; exx eyy ezz exy exz eyz: two independent programs agree on these to 4e-13.
GOLDEN = [
    (
        -1.0, "strike", "-1.372893410375e-2 -6.340624540736e-3 -2.963745281360e-3",
        "-6.9880289731e-4 1.7512339543e-3 -1.2125615903e-4 -4.6371776204e-3 3.4964386619e-4 2.3284577593e-3",
    ),
    (
        -1.0, "dip", "-3.918779885181e-3 -4.833305700672e-2 -3.810508706360e-2",
        "-7.4043514058e-3 1.1806301515e-2 -1.4284214324e-3 3.4677214316e-3 2.9012027616e-3 1.4532469396e-2",
    ),
    (
        -1.0, "opening", "7.159834495804e-4 2.668521504752e-2 7.464015193038e-3",
        "1.2780638357e-3 5.8377321351e-3 -5.1923964046e-3 -1.1670235968e-3 -1.5491563739e-3 -9.0096895531e-3",
    ),
    (
        -3.0, "strike", "-2.701388116711e-2 -1.401482426003e-2 1.238125381676e-3",
        "-1.2491466252e-3 9.2172334651e-3 -3.7938561798e-3 -3.1318258319e-3 1.8656242160e-3 -3.9258874762e-4",
    ),
    (
        -3.0, "dip", "-3.407703855421e-3 -4.825776957146e-2 -2.053646948909e-2",
        "-6.4025698046e-3 2.2804144945e-2 -7.0449942112e-3 4.2585000925e-3 -3.6523774372e-4 -1.1403884234e-2",
    ),
]  # fmt: skip
ALL = Fault(0.0, 0.0, 1.5e3, 12e3, 8e3, *mechanism_from_degrees(25.0, 62.0, 40.0), slip_m=1.3, opening_m=0.4)


def random_points(seed, count, reach=20e3):
    rng = np.random.default_rng(seed)
    return (*rng.uniform(-reach, reach, (2, count)), rng.uniform(0.0, 15e3, count))


@pytest.mark.parametrize(("z", "slip", "motion", "strain"), GOLDEN)
def test_golden_values_at_depth(z, slip, motion, strain):
    """1e-9 is the demand; the numbers are printed with 11 and 13 digits."""
    field = internal_deformation(2.0, 3.0, -z, paper_fault(slip, 4.0, 70.0, 3.0, 2.0))
    np.testing.assert_allclose(field.displacement_m, np.fromstring(motion, sep=" "), rtol=1e-9)
    e = field.strain
    ours = [e[0, 0], e[1, 1], e[2, 2], e[0, 1], e[0, 2], e[1, 2]]
    np.testing.assert_allclose(ours, np.fromstring(strain, sep=" "), rtol=1e-9)


@pytest.mark.parametrize("slip", SLIPS)
@pytest.mark.parametrize(("dip", "nu"), [(0.0, 0.25), (35.0, 0.15), (89.9999, 0.25), (90.0, 0.33)])
def test_displacement_is_the_integral_of_point_forces(slip, dip, nu):
    """Against the quadrature twin; 1e-11, where its 20 nodes have converged."""
    point = (2.5, -2.0, -1.2)
    truth = by_quadrature(point, (5.0, dip, 3.0, 2.0), slip, nu)
    ours = internal_deformation(point[0], point[1], -point[2], paper_fault(slip, 5.0, dip, 3.0, 2.0), poisson_ratio=nu)
    np.testing.assert_allclose(ours.displacement_m, truth, rtol=1e-11, atol=1e-14)


@pytest.mark.parametrize("dip", [0.0, 20.0, 78.4, 78.6, 89.0, 89.9999, 90.0])
def test_gradients_are_those_of_the_displacement(dip):
    """Fourth-order central differences; the demand is 1e-7 of the largest gradient."""
    fault = Fault(0.0, 0.0, 2e3, 12e3, 8e3, *mechanism_from_degrees(25.0, dip, 40.0), slip_m=1.3, opening_m=0.4)
    points = random_points(1, 60)
    points = (points[0], points[1], points[2] + 100.0)
    ours, step = internal_deformation(*points, fault).gradients, 2.0
    away = np.abs(surface_distance(points, fault)) > 300.0
    for axis, direction in enumerate(((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, -1.0))):
        values = [
            internal_deformation(*(p + k * step * d for p, d in zip(points, direction)), fault).displacement_m
            for k in (-2, -1, 1, 2)
        ]
        slope = (8.0 * (values[2] - values[1]) - (values[3] - values[0])) / (12.0 * step)
        assert np.abs(slope - ours[:, axis])[:, away].max() < 1e-7 * np.abs(ours).max()


def surface_distance(points, fault):
    """Distance from the plane of a fault, signed, m."""
    normal, _ = slip_direction(fault.mechanism)
    return (
        (points[0] - fault.top_east_m) * normal[0]
        + (points[1] - fault.top_north_m) * normal[1]
        - (points[2] - fault.top_depth_m) * normal[2]
    )


def test_inside_meets_the_surface():
    east, north, _ = random_points(2, 300)
    inside, surface = internal_deformation(east, north, 0.0, ALL), surface_deformation(east, north, ALL)
    np.testing.assert_allclose(inside.displacement_m, surface.displacement_m, rtol=0.0, atol=1e-14)
    assert np.abs(inside.gradients - surface.gradients).max() < 1e-12 * np.abs(inside.gradients).max()
    np.testing.assert_allclose(surface_displacement(east, north, ALL), surface.displacement_m, rtol=0.0, atol=1e-14)


def test_surface_is_free():
    """No traction at depth 0: 1e-10 of the largest stress."""
    east, north, _ = random_points(3, 300)
    stress = stress_from_strain(internal_deformation(east, north, 0.0, ALL).strain)
    assert np.abs(stress[2]).max() < 1e-10 * np.abs(stress).max()


def test_stress_is_in_equilibrium():
    """Its divergence, by central differences over 20 m, is nought next to its largest derivative."""
    points = random_points(4, 40)
    points = (points[0], points[1], points[2] + 100.0)
    away = np.abs(surface_distance(points, ALL)) > 500.0
    step, total, largest = 10.0, 0.0, 0.0
    for axis, direction in enumerate(((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, -1.0))):
        values = [
            stress_from_strain(internal_deformation(*(p + k * step * d for p, d in zip(points, direction)), ALL).strain)
            for k in (-2, -1, 1, 2)
        ]
        slope = (8.0 * (values[2] - values[1]) - (values[3] - values[0])) / (12.0 * step)
        total, largest = total + slope[axis], max(largest, np.abs(slope[..., away]).max())
    assert np.abs(total[:, away]).max() < 1e-6 * largest


@pytest.mark.parametrize("dip", [30.0, 90.0])
def test_motion_jumps_by_the_slip_across_the_face(dip):
    """1e-3 m to either side of points of the rectangle: slip and opening to 1e-6; none beyond its edge."""
    fault = Fault(0.0, 0.0, 2e3, 12e3, 8e3, *mechanism_from_degrees(25.0, dip, 40.0), slip_m=1.3, opening_m=0.4)
    normal, slip = slip_direction(fault.mechanism)
    centre = np.array(fault.point("centroid")) * (1.0, 1.0, -1.0)
    for shift, share in ((0.0, 1.0), (0.4, 1.0), (0.7, 0.0)):
        updip = slip_direction(mechanism_from_degrees(25.0, dip, 90.0))[1]
        place = centre + shift * fault.width_m * updip
        sides = [place + k * 1e-3 * normal for k in (1.0, -1.0)]
        up, down = (internal_deformation(p[0], p[1], -p[2], fault).displacement_m for p in sides)
        np.testing.assert_allclose(up - down, share * (1.3 * slip + 0.4 * normal), atol=1e-6)


def test_shear_stress_is_even_across_the_face_and_finite_on_it():
    centre = ALL.point("centroid")
    on_face = internal_deformation(*centre, ALL)
    normal, _ = slip_direction(ALL.mechanism)
    near = internal_deformation(*(c + 1e-3 * n for c, n in zip(centre, normal * (1, 1, -1))), ALL)
    ours, other = (stress_from_strain(f.strain) for f in (on_face, near))
    assert np.abs((ours - other) @ normal).max() < 1e-5 * np.abs(ours).max()


def test_patches_add_up_inside():
    points = random_points(5, 100)
    whole = internal_deformation(*points, ALL)
    parts = internal_deformation(*points, split_fault(ALL, 4, 3))
    away = np.abs(surface_distance(points, ALL)) > 100.0
    assert np.abs(whole.displacement_m - parts.displacement_m)[..., away].max() < 1e-12
    difference = np.abs(whole.gradients - parts.gradients)[..., away].max()
    assert difference < 1e-11 * np.abs(whole.gradients).max()


def test_far_away_it_is_a_point():
    """The difference to the point source falls with (L / r)^2: at 50 L it is below 2e-4, at 100 L four times less."""
    fault = Fault(0.0, 0.0, 1e3, 1e3, 1e3, *mechanism_from_degrees(25.0, 62.0, 40.0), slip_m=1.3, opening_m=0.4)
    centroid = fault.point("centroid")
    errors = []
    for distance in (50e3, 100e3):
        angle = np.radians([10.0, 100.0, 190.0, 280.0])
        points = (centroid[0] + distance * np.cos(angle), centroid[1] + distance * np.sin(angle), np.full(4, 5e3))
        finite = internal_deformation(*points, fault).displacement_m
        point = point_deformation(*points, point_source_of(fault)).displacement_m
        errors.append(np.abs(finite - point).max() / np.abs(point).max())
    assert errors[0] < 2e-4
    assert errors[0] / errors[1] == pytest.approx(4.0, rel=0.15)


def test_no_spike_on_the_lines_through_the_edges():
    """Beyond the ends and below the bottom, where R + xi or R + eta vanishes, the field equals that 1 mm aside."""
    normal, _ = slip_direction(ALL.mechanism)
    along = slip_direction(mechanism_from_degrees(25.0, 62.0, 0.0))[1]
    down = -slip_direction(mechanism_from_degrees(25.0, 62.0, 90.0))[1]
    start, bottom = np.array(ALL.point("bottom_start")), np.array(ALL.point("bottom_end"))
    for corner, direction in ((start, -along), (start, down), (bottom, along), (bottom, down)):
        base = corner * (1.0, 1.0, -1.0) + 3e3 * direction
        line = [base, base + 1e-3 * normal]
        first, second = (internal_deformation(p[0], p[1], -p[2], ALL) for p in line)
        np.testing.assert_allclose(first.displacement_m, second.displacement_m, atol=1e-6)
        assert np.abs(first.gradients - second.gradients).max() < 1e-5 * np.abs(second.gradients).max()


def test_edge_is_nan():
    corner = ALL.point("top_end")
    assert np.isnan(internal_deformation(*corner, ALL).gradients).all()
