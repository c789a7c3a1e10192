"""The deformation fitted as slip on planes beside free functions: planted faults, hidden cycles, patches of a plane."""

from dataclasses import replace

import numpy as np
import pytest
from quakesar.core.errors import Cancelled
from quakesar.core.far_field import find_zone
from quakesar.core.kernels import okada
from quakesar.core.near_field import Ground, cut_plane, fit_near_field
from quakesar.core.progress import Silent
from quakesar.core.source.faults import Fault, fault_table
from quakesar.core.source.okada import line_of_sight, surface_displacement

SHAPE, BLOCK_M, NOISE = (90, 96), 500.0, 0.15
PER_METRE = 4.0 * np.pi / 0.0562356
# A table of the kernels, with slip to be filled in.
PLANE = Fault(1500, -800, 2000, 12000, 8000, np.radians(30), np.radians(60), np.radians(70), 1.5)


def scene(faults, seed=1):
    """Blocks with the motion of faults, a plane of some radians and noise; the plane at the blocks."""
    rows, cols = np.indices(SHAPE)
    east, north = (cols - 0.5 * SHAPE[1]) * BLOCK_M, (0.5 * SHAPE[0] - rows) * BLOCK_M
    look = np.broadcast_to(np.array([0.384, -0.066, 0.920])[:, None, None], (3, *SHAPE))
    motion = line_of_sight(east, north, look, faults)
    x, y = 2.0 * cols / SHAPE[1] - 1.0, 1.0 - 2.0 * rows / SHAPE[0]
    ramp = 0.7 + 1.5 * x - 0.8 * y
    phase = ramp - PER_METRE * motion + NOISE * np.random.default_rng(seed).standard_normal(SHAPE)
    moved = np.abs(motion) > 0.05
    design = np.stack([np.ones(SHAPE), x, y], axis=-1).reshape(-1, 3)
    good = np.ones(SHAPE, bool)
    ground = Ground(good, moved, east, north, look.reshape(3, -1), design, phase.ravel())
    return ground, find_zone(moved, east, north), ramp.ravel()


def left(ground, zone, ramp):
    found = fit_near_field(ground, zone, Silent())
    errors = [ground.design @ free - ramp for free, _ in found]
    return [float(error.std()) for error in errors], found


def test_a_ramp_beside_a_thrust_is_found_and_both_descriptions_agree():
    ground, zone, ramp = scene(PLANE)
    errors, found = left(ground, zone, ramp)
    print(f"thrust of Mw 6.5 on 48 km: {errors[0]:.4f} and {errors[1]:.4f} rad rms")
    # specs/dinsar.md section 4: 0.05 rad
    assert errors[0] < 0.05
    rest = ground.phase - ground.design @ found[0][0] - found[0][1]
    assert np.median(np.abs(rest)) / 0.6745 == pytest.approx(NOISE, rel=0.1)


def test_wrong_cycles_of_two_regions_do_little_harm():
    ground, zone, ramp = scene(PLANE)
    phase = ground.phase.reshape(SHAPE).copy()
    phase[40:50, 45:55] += 2.0 * np.pi
    phase[5:15, 5:20] -= 2.0 * np.pi
    errors, _ = left(ground._replace(phase=phase.ravel()), zone, ramp)
    print(f"3 % of the blocks on wrong cycles: {errors[0]:.4f} rad rms")
    assert errors[0] < 0.1


def test_two_faults_of_other_mechanisms():
    other = Fault(-9000, 9000, 1000, 9000, 6000, np.radians(120), np.radians(80), np.pi, 1.5)
    errors, _ = left(*scene([PLANE, other]))
    print(f"a thrust and a strike-slip fault: {errors[0]:.4f} rad rms")
    # not the 0.05 of one fault: on 48 km the two fields leave little still ground; the ramp has 0.98 rad rms
    assert errors[0] < 0.1


def test_patches_move_the_ground_as_the_whole_plane_does():
    """Grown by 1.4 about the plane, up to the surface where that is nearer than the growth."""
    deep = replace(PLANE, top_depth_m=4000.0)
    row = fault_table(deep)[0]
    row[9:] = 1.0, 0.5, 0.0
    patches = cut_plane(row, (5, 3))
    assert len(patches) == 15
    beyond = 0.2 * deep.width_m
    # one and the same plane: its top edge is `beyond` up the dip, which is in the ground
    assert deep.top_depth_m / np.sin(deep.dip_rad) > beyond
    up = beyond * np.cos(deep.dip_rad)
    whole = Fault(
        deep.top_east_m - up * np.cos(deep.strike_rad),
        deep.top_north_m + up * np.sin(deep.strike_rad),
        deep.top_depth_m - beyond * np.sin(deep.dip_rad),
        1.4 * deep.length_m,
        1.4 * deep.width_m,
        deep.strike_rad,
        deep.dip_rad,
        np.arctan2(0.5, 1.0),
        np.hypot(1.0, 0.5),
    )
    east, north = np.array([[-4000.0, 300.0, 9000.0], [5000.0, -2500.0, 100.0]])
    moved = np.zeros((3, 3))
    okada.add_displacement(east, north, patches, 0.5, moved)
    np.testing.assert_allclose(moved, surface_displacement(east, north, whole), atol=1e-9)
    shallow = row.copy()
    shallow[2] = 500.0
    assert cut_plane(shallow, (5, 3))[0, 2] == pytest.approx(0.0, abs=1e-9)


class Impatient(Silent):
    """Wants to stop when asked for the twentieth time, in the middle of the search."""

    asked = 0

    def cancelled(self):
        self.asked += 1
        return self.asked > 20


def test_a_cancel_is_heard():
    ground, zone, _ = scene(PLANE)
    with pytest.raises(Cancelled):
        fit_near_field(ground, zone, Impatient())
