"""Surface displacement and gradients against Okada's Table 2, the twins, and what any dislocation must obey."""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from quakesar.core.errors import Cancelled
from quakesar.core.progress import Silent
from quakesar.core.source.faults import Fault, fault_from_point, split_fault
from quakesar.core.source.mechanism import Mechanism, mechanism_from_degrees, slip_direction
from quakesar.core.source.okada import (
    greens_functions,
    line_of_sight,
    surface_deformation,
    surface_displacement,
)
from test_okada_twin import CASES, SIZE, SLIPS, TABLE_2, table_2, textbook

EAST = 90.0  # a strike of 90 degrees makes x east and y north, as in the paper
RAKES = {"strike": (0.0, 1.0, 0.0), "dip": (90.0, 1.0, 0.0), "opening": (0.0, 0.0, 1.0)}


def paper_fault(slip, lower_depth, dip_deg, length, width, scale=1.0):
    """A fault as the paper gives it: start of the lower edge at the origin."""
    rake, shear, opening = RAKES[slip]
    return fault_from_point(
        (0.0, 0.0, lower_depth),
        (length, width),
        mechanism_from_degrees(EAST, dip_deg, rake),
        reference="bottom_start",
        slip_m=shear * scale,
        opening_m=opening * scale,
    )


@pytest.mark.parametrize(("case", "slip"), TABLE_2)
def test_table_2_of_okada_1985(case, slip):
    """All 81 numbers; 1e-10 is the demand, zeros to 1e-14."""
    x, y, depth, dip = CASES[case]
    field = surface_deformation(x, y, paper_fault(slip, depth, dip, *SIZE))
    g = field.gradients
    ours = [*field.displacement_m, g[0, 0], g[0, 1], g[1, 0], g[1, 1], g[2, 0], g[2, 1]]
    np.testing.assert_allclose(ours, table_2(case, slip), rtol=1e-10, atol=1e-14)
    fast = surface_displacement(x, y, paper_fault(slip, depth, dip, *SIZE))
    np.testing.assert_allclose(fast, table_2(case, slip)[:3], rtol=1e-12, atol=1e-15)


def test_fixture_of_the_specification():
    """A fault like that of Bam, numbers from 50-digit arithmetic; 1e-10."""
    fault = Fault(0.0, 0.0, 2e3, 11e3, 10e3, *mechanism_from_degrees(357.0, 84.7, 173.5), slip_m=2.5)
    east = np.array([5.0, 5.0, -5.0, -5.0, 2.0, 1.5]) * 1e3
    north = np.array([-5.0, 5.0, 5.0, -5.0, -7.0, 0.5]) * 1e3
    truth = np.array(
        [
            [2.472439661181e-01, -2.270830329964e-01, 1.760790755573e-01],
            [-1.483614183489e-01, -1.944517421961e-01, -8.148169780317e-02],
            [-1.545623633558e-01, 1.583833218219e-01, 6.110599089796e-02],
            [1.926894125788e-01, 2.009280400774e-01, -1.149405937053e-01],
            [1.443411659376e-01, -1.936586518860e-01, 1.566660878613e-01],
            [3.274200629488e-02, -2.467073807576e-01, 7.159373804965e-02],
        ]
    ).T
    np.testing.assert_allclose(surface_displacement(east, north, fault), truth, rtol=1e-10)
    look = np.array([0.384, -0.066, 0.920])
    ours = line_of_sight(east, north, look, fault) * np.linalg.norm(look)
    truth = [0.271921913, -0.119100132, -0.013587735, -0.045013862, 0.212341280, 0.094721857]
    np.testing.assert_allclose(ours, truth, atol=6e-10)


def test_range_of_the_fixture_over_its_scene():
    """Descending line of sight on 42 x 42 km: 47.64 cm between the extremes more than 1 km off the trace."""
    fault = Fault(0.0, 0.0, 2e3, 11e3, 10e3, *mechanism_from_degrees(357.0, 84.7, 173.5), slip_m=2.5)
    axis = np.arange(-21e3, 21.001e3, 200.0)
    east, north = np.meshgrid(axis, axis)
    look = np.array([0.384, -0.066, 0.920])
    field = line_of_sight(east, north, look, fault) * np.linalg.norm(look)
    field = field[np.abs(east) > 1e3]
    assert np.ptp(field) == pytest.approx(0.4764, abs=5e-4)


def random_faults(seed, count, dips):
    rng = np.random.default_rng(seed)
    for dip in dips:
        length, width = rng.uniform(1e3, 40e3), rng.uniform(1e3, 20e3)
        top = rng.uniform(50.0, 10e3)
        x, y = rng.uniform(-40e3, 40e3, (2, count))
        yield x, y, (top + width * np.sin(np.radians(dip)), dip, length, width)


def worst_error(x, y, fault, slip):
    """Largest error relative to the length of the displacement vector, against 50 digits."""
    ours = surface_displacement(x, y, paper_fault(slip, *fault))
    truth = np.array([textbook(p, fault, slip) for p in zip(x, y)]).T
    return np.max(np.abs(ours - truth) / np.linalg.norm(truth, axis=0))


def test_random_faults_against_50_digits():
    """100 faults, all slips: 1e-10 is the demand; the mirrored, cancellation-free forms reach 1e-12."""
    dips = np.random.default_rng(5).uniform(1.0, 90.0, 100)
    worst = [
        worst_error(x, y, fault, slip)
        for (x, y, fault), slip in zip(random_faults(6, 1, np.repeat(dips, 1)), SLIPS * 34)
    ]
    assert max(worst) < 2e-12


@pytest.mark.parametrize("slip", SLIPS)
def test_near_vertical_against_50_digits(slip):
    """Dips 78 to 90, across the switch to series (78.46): the demand is 1e-9, the textbook loses all digits."""
    dips = [78.4, 78.5, 85.0, 89.0, 89.5, 89.9, 89.99, 89.999, 89.9999, 89.99999, 90.0]
    assert max(worst_error(x, y, fault, slip) for x, y, fault in random_faults(7, 3, dips)) < 2e-12


def test_gradients_near_vertical_against_differences_of_the_twin():
    """Gradients at dips up to 90 follow the displacement, shown exact above: 1e-7 by central differences."""
    step = 10.0
    for dip in (45.0, 89.0, 89.9999, 90.0):
        for slip in SLIPS:
            fault = paper_fault(slip, 14e3, dip, 12e3, 8e3)
            x, y = np.random.default_rng(3).uniform(-20e3, 20e3, (2, 50))
            ours = surface_deformation(x, y, fault).gradients
            for axis, (dx, dy) in enumerate(((step, 0.0), (0.0, step))):
                far, near = surface_displacement(x + dx, y + dy, fault), surface_displacement(x - dx, y - dy, fault)
                wide = surface_displacement(x + 2 * dx, y + 2 * dy, fault)
                wide = wide - surface_displacement(x - 2 * dx, y - 2 * dy, fault)
                slope = (8.0 * (far - near) - wide) / (12.0 * step)
                assert np.abs(slope - ours[:, axis]).max() < 1e-7 * np.abs(ours).max()


def test_continuous_through_vertical():
    """A fault of dip 90 is the same seen from either side: strike turned by 180 degrees, rake of dip slip reversed."""
    x, y = np.random.default_rng(4).uniform(-20e3, 20e3, (2, 200))
    size = (0.0, 0.0, 1e3, 12e3, 8e3)
    for rake in (0.0, 90.0):
        one = Fault(*size, *mechanism_from_degrees(30.0, 90.0, rake), slip_m=1.0)
        other = Fault(*size, *mechanism_from_degrees(210.0, 90.0, -rake), slip_m=1.0)
        first, second = surface_displacement(x, y, one), surface_displacement(x, y, other)
        np.testing.assert_allclose(first, second, atol=1e-12)
        leaning = surface_displacement(x, y, Fault(*size, *mechanism_from_degrees(30.0, 90.0 - 1e-7, rake), slip_m=1.0))
        assert np.abs(leaning - first).max() < 1e-7


def test_patches_add_up_to_the_fault():
    fault = Fault(1e3, -2e3, 500.0, 24e3, 15e3, *mechanism_from_degrees(133.0, 52.0, -70.0), slip_m=1.7, opening_m=0.3)
    x, y = np.random.default_rng(8).uniform(-40e3, 40e3, (2, 400))
    whole = surface_displacement(x, y, fault)
    parts = surface_displacement(x, y, split_fault(fault, 12, 5))
    assert np.abs(whole - parts).max() < 1e-12 * np.abs(whole).max()


def test_turning_the_fault_turns_the_field():
    x, y = np.random.default_rng(9).uniform(-30e3, 30e3, (2, 100))
    base = Fault(0.0, 0.0, 1e3, 10e3, 8e3, *mechanism_from_degrees(0.0, 60.0, 30.0), slip_m=1.0)
    field = surface_displacement(x, y, base)
    angle = np.radians(77.0)
    turned = Fault(0.0, 0.0, 1e3, 10e3, 8e3, *mechanism_from_degrees(77.0, 60.0, 30.0), slip_m=1.0)
    c, s = np.cos(angle), np.sin(angle)
    ours = surface_displacement(c * x + s * y, -s * x + c * y, turned)
    expected = np.array([c * field[0] + s * field[1], -s * field[0] + c * field[1], field[2]])
    np.testing.assert_allclose(ours, expected, atol=1e-14)


@pytest.mark.parametrize(("dip", "rake"), [(90.0, 0.0), (90.0, 90.0), (60.0, 35.0), (89.99, -120.0)])
def test_slip_jumps_by_itself_across_a_trace_at_the_surface(dip, rake):
    """1e-6 m to either side of the trace of a fault that breaks the surface the motion differs by the slip vector."""
    mechanism = mechanism_from_degrees(0.0, dip, rake)
    fault = Fault(0.0, 0.0, 0.0, 20e3, 10e3, *mechanism, slip_m=2.0)
    sides = surface_displacement(np.array([-1e-6, 0.0, 1e-6]), np.full(3, 3e3), fault)
    jump = sides[:, 2] - sides[:, 0]  # hanging wall, to the east, less foot wall
    np.testing.assert_allclose(jump, 2.0 * slip_direction(mechanism)[1], atol=1e-6)
    np.testing.assert_allclose(sides[:, 1], 0.5 * (sides[:, 0] + sides[:, 2]), atol=1e-6)


def test_signs_of_plain_earthquakes():
    """Reverse faults lift their hanging wall, normal ones drop it; across a left-lateral one the far side goes left."""
    place = (0.0, 0.0, 1e3, 20e3, 10e3)
    reverse = Fault(*place, *mechanism_from_degrees(0.0, 45.0, 90.0), slip_m=1.0)
    normal = Fault(*place, *mechanism_from_degrees(0.0, 45.0, -90.0), slip_m=1.0)
    left = Fault(*place, *mechanism_from_degrees(0.0, 90.0, 0.0), slip_m=1.0)
    assert surface_displacement(3e3, 0.0, reverse)[2] > 0.1
    assert surface_displacement(3e3, 0.0, normal)[2] < -0.1
    assert surface_displacement(3e3, 0.0, left)[1] > 0.1  # seen from the west, left is north
    assert surface_displacement(-3e3, 0.0, left)[1] < -0.1


def test_no_spike_beyond_the_ends_of_a_fault():
    """On the lines through the edges the textbook divides 0 by 0; the field there is the mean of its neighbours."""
    fault = Fault(0.0, 0.0, 0.0, 10e3, 8e3, *mechanism_from_degrees(0.0, 60.0, 40.0), slip_m=1.0)
    for distance in (5.1e3, 8e3, 50e3):
        for side in (1.0, -1.0):
            field = surface_deformation(np.array([-0.01, 0.0, 0.01]), np.full(3, side * distance), fault)
            u = field.displacement_m
            assert np.abs(u[:, 1] - 0.5 * (u[:, 0] + u[:, 2])).max() < 1e-6
            g = field.gradients
            assert np.abs(g[..., 1] - 0.5 * (g[..., 0] + g[..., 2])).max() < 1e-3 * np.abs(g).max()


def test_nan_and_singular_points():
    fault = Fault(0.0, 0.0, 0.0, 10e3, 8e3, *mechanism_from_degrees(0.0, 60.0, 40.0), slip_m=1.0)
    east, north = np.array([np.nan, 0.0, 1e3]), np.array([0.0, 5e3, 1e3])
    field = surface_displacement(east, north, fault)
    assert np.isnan(field[:, 0]).all()  # no coordinate
    assert np.isnan(field[:, 1]).all()  # the tip of the trace
    assert np.isfinite(field[:, 2]).all()


def test_greens_functions_are_the_field_per_slip():
    faults = split_fault(Fault(0.0, 0.0, 1e3, 12e3, 9e3, *mechanism_from_degrees(20.0, 70.0, 35.0), slip_m=1.5), 4, 3)
    rng = np.random.default_rng(2)
    east, north = rng.uniform(-20e3, 20e3, (2, 70))
    look = rng.normal(size=(3, 70))
    look /= np.linalg.norm(look, axis=0)
    matrix = greens_functions(east, north, look, faults)
    rake = np.radians(35.0)
    ours = 1.5 * (np.cos(rake) * matrix[0] + np.sin(rake) * matrix[1]).sum(axis=1)
    np.testing.assert_allclose(ours, line_of_sight(east, north, look, faults), atol=1e-14)
    opened = Fault(*list(vars(faults[5]).values())[:5], *faults[5].mechanism, opening_m=1.0)
    np.testing.assert_allclose(matrix[2, :, 5], line_of_sight(east, north, look, opened), atol=1e-15)


def test_plain_arrays_do_the_same_without_a_compiler():
    """The kernels without numba: the same numbers to rounding."""
    root = Path(sys.modules["quakesar"].__path__[0])
    code = (
        "import numpy as np\n"
        "from quakesar.core.kernels._jit import HAS_NUMBA\n"
        "from quakesar.core.source.faults import Fault\n"
        "from quakesar.core.source import okada as o\n"
        "f = [Fault(0., 0., 1e3, 9e3, 7e3, 1., 1., 2., 1.5, .2), Fault(0., 0., 1e3, 9e3, 7e3, 1., 1.57, 2., 1.5, .2)]\n"
        "x, y = np.random.default_rng(0).uniform(-2e4, 2e4, (2, 30))\n"
        "a, b = o.surface_displacement(x, y, f), o.internal_deformation(x, y, np.abs(x), f)\n"
        "c, g = o.surface_deformation(x, y, f), o.greens_functions(x, y, np.array([0.6, 0., 0.8]), f)\n"
        "d = o.point_deformation(x, y, np.abs(y), o.point_source_of(f[0]))\n"
        "print(HAS_NUMBA)\n"
        "for v in (a, b.displacement_m, b.gradients, c.gradients, g, d.gradients):\n"
        "    print(repr([float(w) for w in v.ravel()]))\n"
    )
    results = []
    for flag in ("0", "1"):
        environment = {**os.environ, "NUMBA_DISABLE_JIT": flag, "PYTHONPATH": str(root.parent)}
        run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment, check=True)
        results.append(run.stdout.splitlines())
    if results[0][0] != "True":
        pytest.skip("numba is absent")
    assert results[1][0] == "False"
    for fast, plain in zip(results[0][1:], results[1][1:]):
        a, b = (np.array([float(v) for v in line.strip("[]").split(",")]) for line in (fast, plain))
        assert np.abs(a - b).max() < 1e-12 * np.abs(a).max()


def test_inputs_stay_as_they_were_and_may_be_read_only():
    east, north = np.linspace(0.0, 1e4, 9), np.linspace(-1e4, 0.0, 9)
    before = east.copy(), north.copy()
    east.flags.writeable = north.flags.writeable = False
    surface_displacement(east, north, Fault(0.0, 0.0, 1e3, 9e3, 7e3, *Mechanism(1.0, 1.0, 2.0), slip_m=1.0))
    np.testing.assert_array_equal(east, before[0])
    np.testing.assert_array_equal(north, before[1])


def test_threads_and_blocks_do_not_show():
    """20 000 points in one go and shape by shape, on one thread and on three: the same bits."""
    fault = Fault(0.0, 0.0, 1e3, 9e3, 7e3, *Mechanism(1.0, 1.0, 2.0), slip_m=1.0)
    axis = np.linspace(-2e4, 2e4, 200)
    one = surface_displacement(axis[None, :], axis[:100, None], fault, threads=1)
    three = surface_displacement(axis[None, :], axis[:100, None], fault, threads=3)
    assert one.shape == (3, 100, 200)
    np.testing.assert_array_equal(one, three)
    np.testing.assert_array_equal(one[:, 7], surface_displacement(axis, axis[7], fault))


@pytest.mark.parametrize("threads", [1, 2])
def test_stops_when_asked(threads):
    class Impatient(Silent):
        def cancelled(self):
            return True

    fault = Fault(0.0, 0.0, 1e3, 9e3, 7e3, *Mechanism(1.0, 1.0, 2.0), slip_m=1.0)
    with pytest.raises(Cancelled):
        surface_displacement(np.zeros(50_000), np.zeros(50_000), fault, threads=threads, progress=Impatient())
