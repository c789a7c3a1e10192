"""Slip on patches: meshes, roughness, series, the solver, the criterion, resolution."""

from dataclasses import replace

import numpy as np
import pytest
from quakesar.core.errors import Cancelled, InputError
from quakesar.core.progress import Silent
from quakesar.core.source.faults import Fault, faults_from_trace
from quakesar.core.source.mechanism import mechanism_from_degrees
from quakesar.core.source.noise import NoiseModel, covariance_matrix
from quakesar.core.source.observations import Observations, cholesky_factors
from quakesar.core.source.okada import surface_displacement
from quakesar.core.source.slip_abic import evaluate_abic, find_corner, find_smoothing, trade_off
from quakesar.core.source.slip_basis import BasisChoice, Edges, SlipBasis, laplacian, make_basis
from quakesar.core.source.slip_model import design_matrix, invert_slip
from quakesar.core.source.slip_patches import Margin, PatchSize, check_count, cut_surface, enlarge
from quakesar.core.source.slip_resolution import assess_slip, checkerboard
from quakesar.core.source.slip_solver import Smoothing, make_system, solve_damped, solve_in_bounds
from scipy.optimize import lsq_linear, nnls

FAULT = Fault(37.0, 53.0, 0.0, 24e3, 15e3, *mechanism_from_degrees(357.0, 84.7, 173.5), name="Bam")
LOOKS = ((0.384, -0.066, 0.920), (-0.332, -0.057, 0.942))
FREE = Edges("free", "free", "free")


class Stop(Silent):
    def cancelled(self):
        return True


def bump(surface, peak=2.75, middle_m=4.5e3, along_m=4e3, down_m=2e3):
    """Slip of one spot in the middle of a plane; the specification's synthetic slip with the sizes left as they are."""
    patches = surface.patches
    x = np.tile(np.arange(surface.n_along) - 0.5 * (surface.n_along - 1), surface.n_down) * patches[0].length_m
    z = (np.repeat(np.arange(surface.n_down), surface.n_along) + 0.5) * patches[0].width_m
    return peak * np.exp(-0.5 * (x / along_m) ** 2 - 0.5 * ((z - middle_m) / down_m) ** 2)


def observe(faults, points, seed, noise=None):
    """Two tracks over faults, denser near them, with noise of a seed, an offset and a plane each."""
    noise = noise or NoiseModel(0.007, 8e3, 0.003)
    rng, places = np.random.default_rng(seed), np.random.default_rng(5)
    columns, blocks = [], []
    for number, look in enumerate(LOOKS):
        unit = np.array(look) / np.linalg.norm(look)
        reach, azimuth = 25e3 * places.random(points), 2.0 * np.pi * places.random(points)
        east, north = reach * np.sin(azimuth), reach * np.cos(azimuth)
        block = covariance_matrix(noise, east, north)
        motion = unit @ surface_displacement(east, north, faults) + np.linalg.cholesky(block) @ rng.normal(size=points)
        motion += 0.02 * rng.normal() + 0.02 * rng.normal() * east / 20e3
        columns.append((east, north, motion, np.tile(unit, (points, 1)), np.full(points, number)))
        blocks.append(block)
    joined = (np.concatenate(values) for values in zip(*columns))
    return Observations(*joined, ("descending", "ascending"), ("los", "los"), tuple(blocks))


@pytest.fixture(scope="module")
def small():
    """A plane of 12 x 6 patches, its slip, and what 200 points see of it."""
    surface = cut_surface([replace(FAULT, width_m=12e3)], PatchSize(2e3, 2e3))
    slip = bump(surface)
    faults = [p.with_slip(float(s)) for p, s in zip(surface.patches, slip)]
    return surface, slip, observe(faults, 100, 1)


def test_a_plane_is_cut_into_patches_that_fill_it():
    surface = cut_surface([FAULT], PatchSize(1.1e3, 2.9e3))
    assert (surface.n_along, surface.n_down) == (22, 5)
    assert surface.area_m2 == pytest.approx(FAULT.area_m2)
    centroid = surface.centres_m.reshape(-1, 3).mean(axis=0)
    np.testing.assert_allclose(centroid, FAULT.point("centroid"), atol=1e-6)
    numbers = cut_surface([FAULT], PatchSize(along=7, down=3))
    assert (numbers.n_along, numbers.n_down) == (7, 3)


def test_patches_follow_a_curved_trace():
    angle = np.linspace(0.0, 0.5 * np.pi, 400)
    arc = 20e3 * np.column_stack([1.0 - np.cos(angle), np.sin(angle)])  # digitised every 80 m
    surface = cut_surface(faults_from_trace(arc, (0.0, 10e3), np.radians(60.0)), PatchSize(1e3, 1e3), name="arc")
    first = surface.patches[: surface.n_along]
    assert surface.n_along == 31
    assert sum(p.length_m for p in first) == pytest.approx(20e3 * np.pi / 2, rel=1e-3)
    for one, two in zip(first[:-1], first[1:]):  # top edges touch
        np.testing.assert_allclose(one.point("top_end"), two.point("top_start"), atol=1e-6)
    radius = np.hypot(*(np.array([p.point("top_start")[:2] for p in first]) - [20e3, 0.0]).T)
    np.testing.assert_allclose(radius, 20e3, atol=30.0)
    strikes = np.degrees([p.strike_rad for p in first])
    assert np.all(np.diff(strikes) > 0.0)
    assert surface.patches[-1].bottom_depth_m == pytest.approx(10e3)


def test_corners_of_a_trace_are_kept():
    corner = np.array([[0.0, 0.0], [0.0, 10.2e3], [6.1e3, 14e3]])
    surface = cut_surface(faults_from_trace(corner, (0.0, 8e3), np.radians(90.0)), PatchSize(2e3, 2e3))
    starts = np.array([p.point("top_start")[:2] for p in surface.patches[: surface.n_along]])
    assert np.min(np.hypot(*(starts - corner[1]).T)) < 1e-6
    assert surface.n_along == 5 + 4


def test_faults_are_made_larger():
    fault = replace(FAULT, top_depth_m=1e3)
    (grown,) = enlarge([fault], Margin(2e3, 3e3, 5e3))
    assert grown.top_depth_m == pytest.approx(0.0, abs=1e-9)
    assert grown.length_m == pytest.approx(28e3)
    assert grown.width_m == pytest.approx(18e3 + 1e3 / np.sin(fault.dip_rad))
    plane = np.array([np.cos(fault.strike_rad), -np.sin(fault.strike_rad)])
    shift = np.array([grown.top_east_m - fault.top_east_m, grown.top_north_m - fault.top_north_m])
    assert shift @ plane == pytest.approx(-1e3 / np.tan(fault.dip_rad))
    with pytest.raises(InputError, match="margin"):
        enlarge([fault], Margin(-1.0))


def test_too_many_patches_and_gaping_segments_are_refused():
    with pytest.raises(InputError, match="larger"):
        check_count([cut_surface([FAULT], PatchSize(200.0, 200.0))])
    apart = [FAULT, replace(FAULT, top_north_m=40e3)]
    with pytest.raises(InputError, match="hang together"):
        cut_surface(apart, PatchSize(1e3, 1e3))


def test_the_laplacian_of_a_plane_is_zero_and_of_a_bowl_four():
    surface = cut_surface([FAULT], PatchSize(1e3, 1.5e3))
    x, z = np.meshgrid(np.arange(24) * 1e3, np.arange(10) * 1.5e3)
    matrix = laplacian(surface, Edges())
    inside = (slice(1, -1), slice(1, -1))
    plane = (matrix @ (3.0 * x - 2.0 * z + 5.0).ravel()).reshape(x.shape)[inside]
    np.testing.assert_allclose(plane, 0.0, atol=1e-6)
    bowl = (matrix @ (1e-6 * (x**2 + z**2)).ravel()).reshape(x.shape)[inside]
    np.testing.assert_allclose(bowl, 4e-6 * 1e3 * 1.5e3, rtol=1e-9)


def test_edges_are_free_or_damped_side_by_side():
    surface = cut_surface([FAULT], PatchSize(3e3, 3e3))
    rows, cols = surface.n_down, surface.n_along
    ones = np.ones(rows * cols)
    np.testing.assert_allclose(laplacian(surface, FREE) @ ones, 0.0, atol=1e-12)
    sums = (laplacian(surface, Edges("free", "damped", "free")) @ ones).reshape(rows, cols)
    np.testing.assert_allclose(sums[:-1], 0.0, atol=1e-12)
    np.testing.assert_allclose(sums[-1], -8.0 / 3.0)  # zero half a patch away: 2 / (1/2 (1/2 + 1))
    sums = (laplacian(surface, Edges("free", "free", "damped")) @ ones).reshape(rows, cols)
    assert np.all(sums[:, [0, -1]] < -0.9)
    with pytest.raises(InputError, match="free or damped"):
        laplacian(surface, Edges("loose"))


def test_the_laplacian_knows_unequal_columns():
    corner = np.array([[0.0, 0.0], [0.0, 8e3], [0.0, 20e3]])
    segments = faults_from_trace(corner, (0.0, 6e3), np.radians(90.0))
    surface = cut_surface(segments, PatchSize(3e3, 2e3))
    lengths = [p.length_m for p in surface.patches[: surface.n_along]]
    assert np.ptp(lengths) > 100.0
    north = surface.centres_m[..., 1]
    value = (laplacian(surface, FREE) @ north.ravel()).reshape(north.shape)[:, 1:-1]
    np.testing.assert_allclose(value, 0.0, atol=1e-6)


def test_moment_of_a_cosine_series_is_that_of_its_constant():
    surface = cut_surface([FAULT], PatchSize(1e3, 1e3))
    basis = make_basis([surface], BasisChoice("fourier", FREE, 0.0, terms=(10, 6)))
    area = np.array([p.area_m2 for p in surface.patches])
    coefficients = np.random.default_rng(3).normal(size=basis.along.shape[1])
    total = area @ (basis.along @ coefficients)
    assert total == pytest.approx(FAULT.area_m2 * coefficients[0], rel=1e-12)
    np.testing.assert_allclose(basis.across, 0.0)


@pytest.mark.parametrize("edges", [Edges(), FREE, Edges("damped", "damped", "damped"), Edges("damped", "free", "free")])
def test_terms_keep_to_their_edges_and_are_as_rough_as_their_laplacian(edges):
    surface = cut_surface([FAULT], PatchSize(0.5e3, 0.5e3))
    basis = make_basis([surface], BasisChoice("fourier", edges, 0.0, terms=(3, 3)))
    gram = basis.along.T @ basis.along
    mixed = gram - np.diag(np.diagonal(gram))
    assert np.max(np.abs(mixed)) < 1e-9 * np.max(gram)
    # Inside, the Laplacian of a term is the term times a number; the patches' one is off by (wave x patch)^2 / 12.
    inner = np.zeros((surface.n_down, surface.n_along), dtype=bool)
    inner[1:-1, 1:-1] = True
    direct = -(laplacian(surface, edges) @ basis.along)[inner.ravel()]
    power = np.diagonal(basis.rough_along) / np.sqrt(np.diagonal(gram))
    np.testing.assert_allclose(direct, power * basis.along[inner.ravel()], atol=0.01 * power.max())


def test_the_rake_stays_within_its_range():
    surface = cut_surface([FAULT], PatchSize(3e3, 3e3))
    for spread in (30.0, 45.0, 70.0):
        basis = make_basis([surface], BasisChoice(rake_range_rad=np.radians(spread)), axes_rad=[np.radians(165.0)])
        rng = np.random.default_rng(1)
        coefficients = rng.random(basis.along.shape[1]) * (rng.random(basis.along.shape[1]) > 0.3)
        left, reverse = (basis.slip @ coefficients).reshape(2, -1)
        turn = np.degrees(np.arctan2(reverse, left)) - 173.5
        turn = (turn[np.hypot(left, reverse) > 0.0] + 180.0) % 360.0 - 180.0
        assert np.max(np.abs(turn)) <= spread + 1e-9
        assert np.max(np.abs(turn)) > spread - 1e-9  # single parts lie on the bounds
    with pytest.raises(InputError, match="range of the rake"):
        make_basis([surface], BasisChoice(rake_range_rad=np.radians(90.0)))


@pytest.mark.parametrize("seed", range(5))
def test_bounded_solutions_are_those_of_the_library(seed):
    rng = np.random.default_rng(seed)
    design, data = rng.normal(size=(80, 40)), rng.normal(size=80)
    matrix, right = design.T @ design, design.T @ data
    found = solve_in_bounds(matrix, right, np.zeros(40), np.full(40, np.inf))
    np.testing.assert_allclose(found, nnls(design, data)[0], atol=1e-9)
    lower, upper = -0.05 * rng.random(40), 0.05 * rng.random(40)
    found = solve_in_bounds(matrix, right, lower, upper, start=np.clip(found, lower, upper))
    np.testing.assert_allclose(found, lsq_linear(design, data, (lower, upper), tol=1e-14, method="bvls").x, atol=1e-8)


def test_a_badly_conditioned_bounded_problem_ends_at_its_minimum():
    # neighbours of a smooth kernel are nearly alike, so that exchanging all at once may go round in circles
    x = np.linspace(0.0, 1.0, 120)
    design = np.exp(-((x[:, None] - x[None, :]) ** 2) / 0.02)
    matrix, right = design.T @ design + 1e-6 * np.eye(120), design.T @ np.sin(9.0 * x)
    found = solve_in_bounds(matrix, right, np.zeros(120), np.full(120, np.inf))
    slope = matrix @ found - right
    assert np.all(found >= 0.0)
    assert np.min(slope) > -1e-6
    assert np.max(np.abs(slope[found > 0.0])) < 1e-6


def test_cancelling_stops_the_solver(small):
    surface, _, observations = small
    with pytest.raises(Cancelled):
        solve_in_bounds(np.eye(3), np.ones(3), np.zeros(3), np.ones(3), progress=Stop())
    with pytest.raises(Cancelled):
        invert_slip(observations, [surface], BasisChoice(), progress=Stop())


def made_system(seed=0, count=60, size=12):
    rng = np.random.default_rng(seed)
    rough = np.eye(size) * 2.0 - np.eye(size, k=1) - np.eye(size, k=-1)
    none = np.zeros((0, size))
    bound = np.full(size, np.inf)
    basis = SlipBasis(np.zeros(size), np.eye(size), np.zeros((size, size)), rough, none, -bound, bound)
    design = rng.normal(size=(count, size))
    data = design @ np.sin(np.arange(size) / 3.0) + 0.5 * rng.normal(size=count)
    return make_system(design, data, np.ones((count, 1)), basis), design, data, rough


def test_the_criterion_is_the_likelihood_of_the_data_with_the_slip_integrated_out():
    system, design, data, rough = made_system()
    centre = np.eye(60) - np.ones((60, 60)) / 60.0
    basis = np.linalg.svd(centre)[0][:, :59]  # data without their mean
    values = []
    for weight in (0.1, 0.7, 3.0):
        prior = np.linalg.inv(weight**2 * rough.T @ rough)
        cover = np.eye(59) + basis.T @ design @ prior @ design.T @ basis
        power = (basis.T @ data) @ np.linalg.solve(cover, basis.T @ data)
        values.append(59 * np.log(power) + np.linalg.slogdet(cover)[1])
    found = [evaluate_abic(system, Smoothing(w)) for w in (0.1, 0.7, 3.0)]
    np.testing.assert_allclose(np.diff(found), np.diff(values), rtol=1e-9)
    best = find_smoothing(system)
    near = [evaluate_abic(system, Smoothing(best.weight * f)) for f in (0.5, 2.0)]
    assert evaluate_abic(system, best) <= min(near)
    assert best.ratio == 1.0


def test_the_corner_of_a_curve_lies_between_fit_and_smoothness(small):
    surface, _, observations = small
    model = invert_slip(observations, [surface], BasisChoice())
    curve = model.curve
    assert np.all(np.diff(curve.weight) > 0.0)
    assert np.all(np.diff(curve.misfit) > -1e-6)
    assert np.all(np.diff(curve.roughness_m) < 1e-6)
    corner = find_corner(curve)
    # the specification finds both choices within a step of each other; steps here are 0.19 decades
    assert abs(np.log10(curve.weight[corner] / model.smoothing.weight)) < 0.6
    again = trade_off(model.system, model.smoothing, steps=3)
    np.testing.assert_allclose(again.coefficients[1], model.coefficients, atol=1e-6)


def test_slip_is_found_again_without_noise():
    surface = cut_surface([replace(FAULT, length_m=12e3, width_m=6e3)], PatchSize(3e3, 3e3))
    truth = np.array([0.5, 1.0, 2.0, 0.5, 0.2, 1.5, 1.0, 0.0])
    faults = [p.with_slip(float(s)) for p, s in zip(surface.patches, truth)]
    observations = observe(faults, 150, 0, NoiseModel(1e-6, 8e3, 1e-6))
    model = invert_slip(observations, [surface], BasisChoice(), rule="fixed", weight=1e-3)
    np.testing.assert_allclose(model.slip_m, truth, atol=2e-3)
    assert model.trust.resolution == pytest.approx(1.0, abs=1e-3)
    residual = observations.displacement_m - model.predicted_m - model.trend_m
    assert np.max(np.abs(residual)) < 2e-5


def test_offsets_and_planes_of_the_tracks_do_not_matter(small):
    surface, _, observations = small
    before = observations.displacement_m.copy()
    one = invert_slip(observations, [surface], BasisChoice(), rule="fixed", weight=2.0)
    moved = observations.displacement_m + np.where(observations.track == 0, 0.3, -0.1) * (
        1.0 + observations.north_m / 1e4
    )
    two = invert_slip(replace(observations, displacement_m=moved), [surface], BasisChoice(), rule="fixed", weight=2.0)
    np.testing.assert_allclose(two.slip_m, one.slip_m, atol=1e-7)
    np.testing.assert_allclose(two.trend_m - one.trend_m, moved - before, atol=1e-7)
    np.testing.assert_array_equal(observations.displacement_m, before)
    with pytest.raises(InputError, match="offsets and ramps"):
        make_system(np.ones((2, 1)), np.ones(2), np.ones((2, 2)), None)


def test_gnss_and_independent_noise_are_taken(small):
    surface, slip, _ = small
    faults = [p.with_slip(float(s)) for p, s in zip(surface.patches, slip)]
    place = np.random.default_rng(2).uniform(-15e3, 15e3, (40, 2))
    motion = surface_displacement(*place.T, faults)
    east, north = (np.repeat(place[:, k], 3) for k in (0, 1))
    variance = np.full(120, 0.002**2)
    look, track = np.tile(np.eye(3), (40, 1)), np.zeros(120, dtype=int)
    stations = Observations(east, north, motion.T.ravel(), look, track, ("GNSS",), ("gnss",), (variance,))
    model = invert_slip(stations, [surface], BasisChoice())
    assert model.system.nuisance.shape[1] == 0
    total = 3e10 * sum(p.area_m2 * s for p, s in zip(surface.patches, slip))
    assert model.moment_nm() == pytest.approx(total, rel=0.1)


def test_a_point_on_the_end_of_a_patch_at_the_surface_is_taken_aside(small):
    surface, _, observations = small
    east, north, _ = surface.patches[3].point("top_end")
    moved = replace(
        observations, east_m=np.r_[east, observations.east_m[1:]], north_m=np.r_[north, observations.north_m[1:]]
    )
    assert np.isfinite(design_matrix(moved, [surface])).all()


def test_resolution_is_how_found_slip_follows_the_slip_put_in(small):
    surface, _, observations = small
    model = invert_slip(observations, [surface], BasisChoice("fourier", terms=(12, 6)))
    system, smoothing = model.system, model.smoothing
    step = np.zeros(len(model.slip_m))
    patch = 12 + 6  # second row
    step[patch] = 1.0
    put = np.linalg.lstsq(system.basis.along, step, rcond=None)[0]
    more = system.with_data(system.data + system.design @ put)
    moved = system.basis.along @ (solve_damped(more, smoothing) - model.coefficients)
    assert moved[patch] == pytest.approx(model.trust.resolution[patch], abs=1e-6)
    assert np.all(model.trust.resolution < 1.0)
    assert model.trust.parameters == pytest.approx(
        np.trace(np.linalg.solve(system.damped(smoothing), system.normal)), rel=1e-9
    )


def test_standard_deviation_of_a_single_patch():
    """Of one unknown without neighbours: noise over the norm of its column, when hardly damped."""
    surface = cut_surface([replace(FAULT, width_m=6e3)], PatchSize(along=1, down=1))
    observations = observe([FAULT.with_slip(1.0)], 60, 3, NoiseModel(1e-6, 8e3, 0.004))
    basis = make_basis([surface], BasisChoice(rake_range_rad=0.0))
    column = design_matrix(observations, [surface]) @ basis.slip
    factors = cholesky_factors(observations)
    white = np.concatenate([np.linalg.solve(f, column[observations.rows(k)]) for k, f in enumerate(factors)])
    system = make_system(white, np.concatenate([np.zeros(60), np.ones(60)]), np.zeros((120, 0)), basis)
    found = solve_damped(system, Smoothing(1e-6))
    trust = assess_slip(system, Smoothing(1e-6), found, np.array([surface.area_m2]))
    sigma = np.sqrt(trust.scale) / np.linalg.norm(white)
    assert np.sqrt(trust.variance[0, 0]) == pytest.approx(sigma, rel=1e-6)
    assert trust.moment_sigma_m3 == pytest.approx(surface.area_m2 * sigma, rel=1e-6)


def test_checkerboards_come_back_near_the_surface_only(small):
    surface, _, observations = small
    model = invert_slip(observations, [surface], BasisChoice())
    board = checkerboard(model.system, model.smoothing, [surface], size_m=4e3, slip_m=2.0, seed=1)
    assert set(np.unique(board.truth_m)) == {0.0, 2.0}
    assert board.rows[0][2] > 0.9  # correlation
    assert board.rows[0][3] > 0.6  # contrast
    assert abs(board.rows[-1][3]) < 0.2
    again = checkerboard(model.system, model.smoothing, [surface], size_m=4e3, slip_m=2.0, seed=1)
    np.testing.assert_array_equal(again.found_m, board.found_m)


@pytest.fixture(scope="module")
def fixture():
    """The specification's slip: 24 x 15 km, 360 patches, 4.09e18 N m, peak 2.75 m; 500 points a track."""
    surface = cut_surface([FAULT], PatchSize(1e3, 1e3))
    slip = bump(surface)
    faults = [p.with_slip(float(s)) for p, s in zip(surface.patches, slip)]
    return surface, 3e10 * 1e6 * float(slip.sum()), [observe(faults, 500, seed) for seed in (1, 2)]


def test_moment_peak_and_misfit_of_the_specification(fixture):
    surface, truth, draws = fixture
    assert truth == pytest.approx(4.08e18, rel=0.005)
    for observations in draws:
        model = invert_slip(observations, [surface], BasisChoice())
        assert model.moment_nm() == pytest.approx(truth, rel=0.15)
        assert model.slip_m.max() > 0.8 * 2.75
        assert 0.85 < model.chi2 < 1.1
        (total,) = model.segments()
        assert abs(np.degrees(total.rake_rad) - 173.5) < 3.0
        assert model.smoothing.ratio > 4.0  # slip across the mean rake is none


def test_moment_of_the_fourier_series(fixture):
    surface, truth, draws = fixture
    for observations in draws:
        model = invert_slip(observations, [surface], BasisChoice("fourier"))
        assert model.moment_nm() == pytest.approx(truth, rel=0.10)
        assert model.negative_share < 0.15


def test_a_central_rake_that_is_wrong_is_mended(fixture):
    surface, truth, draws = fixture
    wrong = replace(surface, patches=tuple(replace(p, rake_rad=np.radians(155.0)) for p in surface.patches))
    model = invert_slip(draws[0], [wrong], BasisChoice())
    assert model.moment_nm() == pytest.approx(truth, rel=0.15)
    assert abs(np.degrees(model.segments()[0].rake_rad) - 173.5) < 4.0
