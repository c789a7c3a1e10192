"""Strain, stress, Coulomb change and stress drop against closed forms, brute force, and the specification's numbers."""

import numpy as np
import pytest
from quakesar.core.errors import InputError
from quakesar.core.source.faults import Fault, fault_from_point, split_fault
from quakesar.core.source.mechanism import Mechanism, mechanism_from_degrees
from quakesar.core.source.okada import internal_deformation, surface_deformation, surface_displacement
from quakesar.core.source.stress import (
    coulomb_stress_change,
    measure_horizontal_strain,
    measure_strain,
    optimal_planes,
    raster_gradients,
    regional_stress,
    stress_from_strain,
    surface_strain,
)
from quakesar.core.source.stress_drop import (
    STRIP_FORMULAS,
    circular_stress_drop,
    slip_stress_drop,
    strip_stress_drop,
)


def random_tensors(count, seed=0):
    tensor = np.random.default_rng(seed).normal(size=(3, 3, count))
    return tensor + np.swapaxes(tensor, 0, 1)


def test_hooke_for_uniaxial_stress():
    """Stress along one axis stretches it by s / E and shortens the others by nu s / E, E = 2 mu (1 + nu)."""
    mu, nu, s = 3e10, 0.3, 1e6
    modulus = 2.0 * mu * (1.0 + nu)
    stress = stress_from_strain(np.diag([s, -nu * s, -nu * s]) / modulus, shear_modulus_pa=mu, poisson_ratio=nu)
    np.testing.assert_allclose(stress, np.diag([s, 0.0, 0.0]), atol=1e-9)


def test_measures_of_strain():
    tensor = np.diag([3.0, -1.0, 1.0])
    m = measure_strain(tensor)
    assert m.dilatation == 3.0
    assert m.maximum_shear == pytest.approx(2.0)
    assert m.second_invariant == pytest.approx(np.sqrt(11.0))
    np.testing.assert_allclose(m.principal, [3.0, 1.0, -1.0])
    np.testing.assert_allclose(np.abs(m.axes[:, 0]), [1.0, 0.0, 0.0], atol=1e-15)
    many = random_tensors(20)
    many[0, 1, 3] = np.nan
    m = measure_strain(many)
    assert np.isnan(m.principal[:, 3]).all()
    rebuilt = np.einsum("iak,ak,jak->ijk", m.axes, m.principal, m.axes)
    good = np.arange(20) != 3
    np.testing.assert_allclose(rebuilt[..., good], many[..., good], atol=1e-12)


def test_horizontal_principal_axes():
    """Pull towards N30E: the azimuth is 30 degrees, the strains those put in."""
    a = np.radians(30.0)
    u, v = np.array([np.sin(a), np.cos(a)]), np.array([np.cos(a), -np.sin(a)])
    h = measure_horizontal_strain(2e-6 * np.outer(u, u) - 1e-6 * np.outer(v, v))
    assert np.degrees(h.azimuth_rad) == pytest.approx(30.0)
    assert (h.largest, h.smallest, h.maximum_shear, h.areal) == pytest.approx((2e-6, -1e-6, 1.5e-6, 1e-6))


def test_surface_strain_from_a_raster_of_displacement():
    """Finite differences over 100 m against the analytical strain, more than 1 km off the fault: 1 % is the demand."""
    fault = Fault(0.0, 0.0, 2e3, 11e3, 10e3, *mechanism_from_degrees(357.0, 84.7, 173.5), slip_m=2.5)
    axis = np.arange(-10e3, 10e3, 100.0)
    east, north = np.meshgrid(axis, axis[::-1])
    u = surface_displacement(east, north, fault)
    gradients = raster_gradients((u[0], u[1]), (100.0, 100.0))
    ours, truth = surface_strain(gradients), surface_deformation(east, north, fault).strain
    inner = (slice(None), slice(None), slice(1, -1), slice(1, -1))
    away = (np.abs(east) > 1e3)[1:-1, 1:-1]
    assert np.abs(ours - truth)[inner][..., away].max() < 0.01 * np.abs(truth[inner][..., away]).max()


def test_raster_gradients_of_a_plane_with_a_hole():
    row, col = np.indices((20, 30))
    east, north = 2e-3 * col + 1e-3 * row, -3e-3 * row
    east = east.copy()
    east[5, 5] = np.nan
    g = raster_gradients((east, north), (50.0, 25.0))
    assert np.isnan(g[:, :, 5, 5]).all()
    assert np.isnan(g[0, 0, 5, 6])
    np.testing.assert_allclose(g[:, :, 12, 12], [[8e-5, -2e-5], [0.0, 6e-5]], atol=1e-15)
    with pytest.raises(InputError, match="pixel size"):
        raster_gradients((east, north), (50.0, -25.0))


def test_coulomb_change_of_plain_shear():
    """Shear that drives the south side west, on a receiver striking east: right-lateral closer to failure."""
    stress = np.zeros((3, 3))
    stress[0, 1] = stress[1, 0] = 1e5  # u_east grows with north
    right = coulomb_stress_change(stress, mechanism_from_degrees(90.0, 90.0, 180.0), friction=0.4)
    left = coulomb_stress_change(stress, mechanism_from_degrees(90.0, 90.0, 0.0), friction=0.4)
    assert right.shear_pa == pytest.approx(1e5)
    assert left.shear_pa == pytest.approx(-1e5)
    assert right.normal_pa == pytest.approx(0.0, abs=1e-9)
    squeeze = np.diag([0.0, -2e5, 0.0])  # clamps a fault that strikes east
    assert coulomb_stress_change(squeeze, mechanism_from_degrees(90.0, 90.0, 180.0)).coulomb_pa == pytest.approx(-8e4)


def test_fault_unloads_itself_and_loads_its_ends():
    """Left-lateral slip: the stress falls on the fault and in lobes to its sides, and rises beyond its tips."""
    mechanism = mechanism_from_degrees(0.0, 90.0, 0.0)
    fault = Fault(0.0, 0.0, 1e3, 20e3, 10e3, *mechanism, slip_m=1.0)
    strain = internal_deformation(np.array([0.0, 5e3, 0.0]), np.array([0.0, 0.0, 13e3]), 6e3, fault).strain
    change = coulomb_stress_change(stress_from_strain(strain), mechanism, friction=0.4)
    assert change.coulomb_pa[0] < -1e5
    assert change.coulomb_pa[1] < 0.0
    assert change.coulomb_pa[2] > 1e5


def test_receivers_may_vary_from_point_to_point():
    stress = random_tensors(6)
    strikes = np.linspace(0.0, 5.0, 6)
    many = coulomb_stress_change(stress, Mechanism(strikes, np.full(6, 0.7), np.full(6, -1.0)))
    for i, strike in enumerate(strikes):
        one = coulomb_stress_change(stress[..., i], Mechanism(strike, 0.7, -1.0))
        assert many.coulomb_pa[i] == pytest.approx(one.coulomb_pa)


def test_optimal_planes_are_the_best_of_all():
    """Both planes carry the same total Coulomb stress, and no plane of a random 100 000 carries more."""
    regional = regional_stress(np.radians(20.0), 10e6, 2e6, 5e6)
    change = 1e6 * random_tensors(4)
    planes = optimal_planes(change, regional, friction=0.5)
    total = change + regional[..., None]
    best = [coulomb_stress_change(total, p, friction=0.5).coulomb_pa for p in (planes.first, planes.second)]
    np.testing.assert_allclose(best[0], best[1], rtol=1e-9)
    rng = np.random.default_rng(1)
    tries = Mechanism(*rng.uniform([[0], [0], [-np.pi]], [[2 * np.pi], [np.pi / 2], [np.pi]], (3, 100_000)))
    for i in range(4):
        found = coulomb_stress_change(total[..., i], tries, friction=0.5).coulomb_pa.max()
        assert found <= best[0][i] * (1 + 1e-12)
        assert found > best[0][i] - 2e4


def test_optimal_planes_of_anderson():
    """Greatest compression to the north, least to the east: vertical planes at 1/2 atan(1 / 0.6) = 29.5 degrees."""
    planes = optimal_planes(np.zeros((3, 3)), regional_stress(0.0, 30e6, 10e6, 20e6), friction=0.6)
    strikes = sorted(np.degrees(p.strike_rad) % 180.0 for p in (planes.first, planes.second))
    assert strikes == pytest.approx([29.52, 150.48], abs=0.01)
    assert np.degrees(planes.first.dip_rad) == pytest.approx(90.0)


def test_bad_stress_input():
    with pytest.raises(InputError, match="same in all directions"):
        optimal_planes(np.zeros((3, 3)), -np.eye(3))
    with pytest.raises(InputError, match="exceeds the greatest"):
        regional_stress(0.0, 1e6, 2e6, 1e6)
    with pytest.raises(InputError, match="begin with"):
        stress_from_strain(np.zeros(6))
    with pytest.raises(InputError, match="friction"):
        coulomb_stress_change(np.eye(3), Mechanism(0.0, 1.0, 0.0), friction=-0.1)


@pytest.mark.parametrize(
    ("length", "width", "circle", "strip"), [(10, 10, 20.5, 5.4), (15, 8, 15.6, 5.6), (20, 10, 7.2, 2.7)]
)
def test_conventions_for_bam(length, width, circle, strip):
    """8.4e18 N m on three sizes, from the specification, MPa: the formulas differ by a factor of four."""
    area = length * width * 1e6
    drop = circular_stress_drop(8.4e18, area)
    assert drop.value_pa / 1e6 == pytest.approx(circle, abs=0.06)
    assert drop.value_pa == pytest.approx(7 / 16 * 8.4e18 / np.sqrt(area / np.pi) ** 3)
    surface = strip_stress_drop(8.4e18 / 3e10 / area, length * 1e3, width * 1e3, "surface_strike_slip")
    assert surface.value_pa / 1e6 == pytest.approx(strip, abs=0.06)
    assert "A = " in str(drop)
    assert "D = " in str(drop)


def test_strips_relate_as_their_formulas():
    values = {k: strip_stress_drop(1.0, 50e3, 10e3, k).value_pa for k in STRIP_FORMULAS}
    assert values["buried_strike_slip"] == pytest.approx(2.0 * values["surface_strike_slip"])
    assert values["buried_dip_slip"] == pytest.approx(values["buried_strike_slip"] * 4.0 / 3.0 / 2.0)  # nu = 1/4
    with pytest.raises(InputError, match="of the kind"):
        strip_stress_drop(1.0, 1.0, 1.0, "round")
    with pytest.raises(InputError, match="must be positive"):
        circular_stress_drop(-1.0, 1.0)


def test_stress_drop_of_a_screw_strip():
    """A strip of uniform slip, 2 km wide, far from the surface: 2 mu D / (pi W) at its centre, 9.549 MPa."""
    fault = fault_from_point(
        (0.0, 0.0, 300e3), (400e3, 2e3), mechanism_from_degrees(0.0, 90.0, 0.0), reference="centroid", slip_m=1.0
    )
    drop = slip_stress_drop([fault])
    assert drop.area_mean.value_pa == pytest.approx(2 * 3e10 / (np.pi * 2e3), rel=1e-4)
    assert drop.slip_weighted.value_pa == pytest.approx(drop.area_mean.value_pa)


def test_stress_drop_of_a_crack_is_even():
    """Elliptical slip on a deep strip 10 km wide is a crack of even stress drop, (4/pi) mu D / W in the mean slip D."""
    fault = fault_from_point(
        (0.0, 0.0, 300e3), (400e3, 10e3), mechanism_from_degrees(0.0, 90.0, 0.0), reference="centroid"
    )
    patches = split_fault(fault, 1, 60)
    middle = (np.arange(60) + 0.5) / 30.0 - 1.0
    patches = [p.with_slip(float(s)) for p, s in zip(patches, np.sqrt(1.0 - middle**2))]
    drop = slip_stress_drop(patches)
    mean = np.mean([p.slip_m for p in patches])
    expected = strip_stress_drop(mean, 400e3, 10e3, "buried_strike_slip").value_pa
    assert drop.slip_weighted.value_pa == pytest.approx(expected, rel=0.02)
    np.testing.assert_allclose(drop.patches_pa[6:-6], expected, rtol=0.03)
