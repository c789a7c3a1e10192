"""The simulator's own Okada (1985) solution and the rupture built from it."""

import math

import numpy as np
import pytest

pytest.importorskip("numba")
from quakesar.core.progress import Silent
from quakesar.core.simulation.nodes import node_grid_around
from quakesar.core.simulation.okada import rectangle_displacement, surface_displacement
from quakesar.core.simulation.source import (
    SEGMENTS,
    displacement_field,
    local_metres,
    moment_magnitude,
    rupture_patches,
)

# Okada (1985), table 2, cases 2 and 3: x, y, depth, dip, then strike-slip and dip-slip displacement; four digits.
PUBLISHED = [
    (2.0, 3.0, 4.0, 70.0, (-8.689e-3, -4.298e-3, -2.747e-3), (-4.682e-3, -3.527e-2, -3.564e-2)),
    (0.0, 0.0, 4.0, 90.0, (0.0, 5.253e-3, 0.0), (0.0, 0.0, 0.0)),
]


@pytest.mark.parametrize(("x", "y", "depth", "dip", "strike_slip", "dip_slip"), PUBLISHED)
def test_published_check_values(x, y, depth, dip, strike_slip, dip_slip):
    angle = math.radians(dip)
    found = rectangle_displacement(x, y, depth, angle, 3.0, 2.0, 1.0, 0.0, 0.25)
    assert found == pytest.approx(strike_slip, abs=6e-6)
    found = rectangle_displacement(x, y, depth, angle, 3.0, 2.0, 0.0, 1.0, 0.25)
    assert found == pytest.approx(dip_slip, abs=6e-6)


def test_vertical_dip_is_the_limit_of_steep_dips():
    near = rectangle_displacement(2.0, 3.0, 4.0, math.radians(89.99), 3.0, 2.0, 0.7, -0.4, 0.25)
    limit = rectangle_displacement(2.0, 3.0, 4.0, math.radians(90.0), 3.0, 2.0, 0.7, -0.4, 0.25)
    assert near == pytest.approx(limit, abs=5e-6)


def test_two_halves_make_one_patch():
    whole = [[0.0, 0.0, 1000.0, 5000.0, 0.3, 1.1, 8000.0, 1.5, 2.0]]
    shift = 2000.0
    halves = [
        [side * shift * math.sin(0.3), side * shift * math.cos(0.3), 1000.0, 5000.0, 0.3, 1.1, 4000.0, 1.5, 2.0]
        for side in (-1.0, 1.0)
    ]
    east, north = np.array([1500.0, -7000.0, 300.0]), np.array([2500.0, 400.0, -9000.0])
    assert surface_displacement(east, north, halves) == pytest.approx(
        surface_displacement(east, north, whole), abs=1e-12
    )


def test_strike_slip_moves_both_sides_apart():
    """Right-lateral slip on a vertical north-striking fault: the east side goes south."""
    patch = [[0.0, 0.0, 10.0, 8000.0, 0.0, math.pi / 2, 20000.0, 2.0, math.pi]]
    moved = surface_displacement([500.0, -500.0], [0.0, 0.0], patch)
    assert moved[1, 0] < -0.7
    assert moved[1, 1] > 0.7


def test_rupture_agrees_with_the_published_description():
    patches = rupture_patches()
    assert moment_magnitude(patches) == pytest.approx(6.6, abs=0.1)
    assert 2.0 <= patches[:, 7].max() <= 2.75
    moment = (patches[:, 3] - patches[:, 2]) / np.sin(patches[:, 5]) * patches[:, 6] * patches[:, 7]
    south = sum(len(layer.weights) for layer in SEGMENTS[0].layers)
    assert moment[:south].sum() > 0.7 * moment.sum()
    lengths = [float(np.hypot(*np.subtract(local_metres(*s.ends[1]), local_metres(*s.ends[0])))) for s in SEGMENTS]
    assert lengths == pytest.approx([12020.0, 5750.0, 7370.0], abs=15.0)


def test_lines_of_sight_reach_the_published_peaks():
    """Peaks of specs/dinsar.md within 20 %: +30 and -18 cm descending; +12, -6 and +18 cm ascending."""
    spacing = 350.0
    east, north = np.meshgrid(np.arange(-18000.0, 18001.0, spacing), np.arange(-18000.0, 20001.0, spacing))
    moved = surface_displacement(east, north, rupture_patches())
    descending = np.tensordot([0.384, -0.066, 0.920], moved, 1)
    ascending = np.tensordot([-0.332, -0.057, 0.942], moved, 1)
    in_east, in_north = east > 0.0, north > 0.0
    found = [
        descending[in_east & ~in_north].max(),
        descending[in_east & in_north].min(),
        ascending[~in_east & in_north].max(),
        ascending[in_east & in_north].min(),
        ascending[in_east & ~in_north].max(),
    ]
    assert found == pytest.approx([0.30, -0.18, 0.12, -0.06, 0.18], rel=0.2)


def test_far_field_interpolation_is_invisible():
    grid = node_grid_around((58.36, 28.995), 6000.0, 5000.0)
    field = displacement_field(grid, rupture_patches(), Silent(), 2)
    for row in (0, grid.rows // 2, grid.rows - 1):
        east, _ = local_metres(grid.longitudes_deg(), 0.0)
        _, north = local_metres(0.0, grid.latitudes_deg()[row])
        exact = surface_displacement(east, np.full(east.size, north), rupture_patches())
        assert np.abs(field[:, row] - exact).max() < 1e-6
