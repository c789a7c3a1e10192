"""Point sources against Okada's case 1, the complex-step twin, and equilibrium."""

import numpy as np
import pytest
from quakesar.core.errors import InputError
from quakesar.core.source.faults import Fault
from quakesar.core.source.mechanism import mechanism_from_degrees
from quakesar.core.source.okada import PointSource, internal_deformation, point_deformation, point_source_of
from test_okada_twin import SLIPS, point_dislocation, tensor_of

# Okada (1985), Table 2, case 1 (x = 2, y = 3, depth 4, dip 70, potency 1): 17 digits from two other programs.
CASE_1 = {
    "strike": (-9.4474186064630631e-4, -1.0229885427654646e-3, -7.4201246532591128e-4),
    "dip": (-1.1723215364075840e-3, -2.0819985410726201e-3, -2.5315947108865925e-3),
    "opening": (-3.5716333691232548e-4, 3.5310854913572190e-4, -2.0068126969335952e-4),
}
STRIKE_GRADIENTS = {
    (0, 0): -2.2862094355883986e-4,
    (0, 1): -1.4246398245262621e-4,
    (1, 0): -2.0511017314976633e-4,
    (1, 1): -3.0067825210386353e-4,
    (2, 0): -6.2590905699873859e-5,
    (2, 1): -1.6933001353308129e-4,
    (2, 2): 1.7643306522090115e-4,
}


def source_of(slip, nu=0.25):
    return PointSource(0.0, 0.0, 4.0, tensor_of(slip, 70.0, nu))


@pytest.mark.parametrize("slip", SLIPS)
def test_case_1_of_okada_1985(slip):
    field = point_deformation(2.0, 3.0, 0.0, source_of(slip))
    np.testing.assert_allclose(field.displacement_m, CASE_1[slip], rtol=1e-12)
    if slip == "strike":
        for (i, k), truth in STRIKE_GRADIENTS.items():
            assert field.gradients[i, k] == pytest.approx(truth, rel=1e-11)


@pytest.mark.parametrize("slip", SLIPS)
@pytest.mark.parametrize("nu", [0.1, 0.25, 0.4])
def test_against_the_complex_step_of_the_point_force(slip, nu):
    """Displacement to rounding, gradients by differences of the twin over 1e-3 of the distance."""
    x = np.array([1.3, -2.2, -1.1])
    field = point_deformation(x[0], x[1], -x[2], source_of(slip, nu), poisson_ratio=nu)
    tensor = tensor_of(slip, 70.0, nu)
    truth = point_dislocation(x, (0.0, 0.0, -4.0), tensor, nu)
    np.testing.assert_allclose(field.displacement_m, truth, rtol=1e-12, atol=1e-17)
    for axis in range(3):
        step = np.eye(3)[axis] * 1e-3
        values = [point_dislocation(x + k * step, (0.0, 0.0, -4.0), tensor, nu) for k in (-2, -1, 1, 2)]
        slope = (8.0 * (values[2] - values[1]) - (values[3] - values[0])) / 12e-3
        np.testing.assert_allclose(field.gradients[:, axis], slope, rtol=0.0, atol=1e-9 * np.abs(field.gradients).max())


def test_sum_of_points_is_the_rectangle_with_its_gradients():
    """16 x 16 Gauss points on a fault 3 wide, seen from more than 2 away: 1e-11."""
    fault = Fault(0.0, 0.0, 2.0, 3.0, 2.0, *mechanism_from_degrees(40.0, 55.0, 120.0), slip_m=1.0, opening_m=0.5)
    nodes, weights = np.polynomial.legendre.leggauss(16)
    whole = point_source_of(fault)
    sources = []
    for a, wa in zip(0.5 * nodes, weights):
        for b, wb in zip(0.5 * nodes, weights):
            start, end = np.array(fault.point("top_centre")), np.array(fault.point("bottom_centre"))
            left, right = np.array(fault.point("top_start")), np.array(fault.point("top_end"))
            place = 0.5 * (start + end) + b * (end - start) + a * (right - left)
            sources.append(PointSource(*place, tensor_m3=0.25 * wa * wb * whole.tensor_m3))
    points = (np.array([4.0, -3.0]), np.array([-2.0, 4.0]), np.array([1.0, 0.0]))
    ours, truth = point_deformation(*points, sources), internal_deformation(*points, fault)
    np.testing.assert_allclose(ours.displacement_m, truth.displacement_m, atol=1e-11)
    np.testing.assert_allclose(ours.gradients, truth.gradients, atol=1e-11)


def test_explosion_has_no_rotation_at_the_surface_axis_and_lifts():
    """Above an isotropic source (Mogi, 1958): u = (1 - nu) dV / (pi d^2), with M = (lambda + 2 mu) dV."""
    nu, volume, depth = 0.25, 2e5, 3e3
    tensor = 2.0 * (1.0 - nu) / (1.0 - 2.0 * nu) * volume * np.eye(3)
    field = point_deformation(0.0, 0.0, 0.0, PointSource(0.0, 0.0, depth, tensor), poisson_ratio=nu)
    assert field.displacement_m[2] == pytest.approx((1.0 - nu) * volume / (np.pi * depth**2), rel=1e-13)
    assert np.abs(field.displacement_m[:2]).max() == 0.0


def test_source_at_the_surface_is_refused():
    with pytest.raises(InputError, match="below the surface"):
        PointSource(0.0, 0.0, 0.0, np.eye(3))
