"""Rectangles from displacements: bounds, fit, search and sampler against linear algebra and known faults."""

from dataclasses import replace

import numpy as np
import pytest
from quakesar.core.errors import Cancelled, ConvergenceError, InputError
from quakesar.core.progress import Silent
from quakesar.core.source.faults import Fault, fault_table
from quakesar.core.source.frame import LocalFrame
from quakesar.core.source.geometry_cost import SLIP_SCALE_M, Cost, Fits
from quakesar.core.source.geometry_model import (
    NAMES,
    Bounds,
    bounds_around_faults,
    default_bounds,
    fault_tables,
    faults_of,
    limit,
)
from quakesar.core.source.geometry_posterior import Posterior, bound_hit, draw_quantities, posterior_warnings
from quakesar.core.source.geometry_sampler import Chains, diagnose, likeliest, sample
from quakesar.core.source.geometry_search import Best, search
from quakesar.core.source.noise import NoiseModel, covariance_matrix
from quakesar.core.source.observations import Observations
from quakesar.core.source.okada import surface_displacement

LOOKS = ((0.384, -0.066, 0.921), (-0.332, -0.057, 0.942))
FAULT = Fault(0.0, 0.0, 2e3, 11e3, 10e3, *np.radians((357.0, 84.7, 173.5)), slip_m=2.5)
MODEL = np.array([0.0, 0.0, 2e3, 11e3, 10e3, *np.radians((357.0, 84.7))])
SLIP = 2.5 * np.array([np.cos(np.radians(173.5)), np.sin(np.radians(173.5))])


def observe(*faults, noise=0.0, seed=0, points=90):
    """Two tracks over faults, with correlated covariance; noise is a factor of its standard deviations."""
    rng, columns, blocks = np.random.default_rng(seed), [], []
    for number, look in enumerate(LOOKS):
        unit = np.array(look) / np.linalg.norm(look)
        reach, azimuth = 20e3 * rng.random(points), 2.0 * np.pi * rng.random(points)
        east, north = reach * np.sin(azimuth), reach * np.cos(azimuth)
        blocks.append(covariance_matrix(NoiseModel(0.005, 6e3, 0.003), east, north))
        motion = unit @ surface_displacement(east, north, faults) + 0.01 * (1 + number) + 1e-6 * east
        motion += noise * np.linalg.cholesky(blocks[-1]) @ rng.normal(size=points)
        columns.append((east, north, motion, np.tile(unit, (points, 1)), np.full(points, number)))
    joined = (np.concatenate(values) for values in zip(*columns))
    return Observations(*joined, ("D", "A"), ("los", "los"), tuple(blocks))


@pytest.fixture(scope="module")
def noisy():
    """Observations of the fault with noise, their fit and the best model."""
    found = observe(FAULT, noise=1.0)
    cost = Cost(found)
    return found, cost, search(cost, default_bounds(found), starts=3, seed=0, progress=Silent())


# --- bounds


def test_default_bounds_hold_the_fault():
    bounds = default_bounds(observe(FAULT), 2)
    assert bounds.faults == 2
    for name, value, low, high in zip(NAMES, MODEL, bounds.low, bounds.high):
        assert low <= value <= high, name
    assert bounds.periodic().tolist() == [name == "strike" for name in NAMES] * 2


@pytest.mark.parametrize(
    ("name", "limits", "sentence"),
    [
        ("top_depth", (-100.0, None), "lower bound of top_depth is -100 m: a fault cannot lie above the surface"),
        ("dip", (None, np.radians(95.0)), r"A bound of the dip is 95 degrees, but it lies between 0 and 90"),
        ("dip", (np.radians(-5.0), None), r"A bound of the dip is -5 degrees, but it lies between 0 and 90"),
        ("length", (5e3, 4e3), "bounds of length run from 5000 to 4000: the second must be the larger"),
    ],
)
def test_bad_bounds_are_one_sentence(name, limits, sentence):
    with pytest.raises(InputError, match=sentence):
        limit(default_bounds(observe(FAULT)), {name: limits})


def test_strikes_may_run_through_north():
    bounds = limit(default_bounds(observe(FAULT)), {"strike": tuple(np.radians((340.0, 20.0)))})
    assert np.degrees(bounds.span[NAMES.index("strike")]) == pytest.approx(40.0)
    assert not bounds.periodic().any()


def test_bounds_around_a_fault_hold_it():
    bounds = bounds_around_faults([FAULT])
    assert np.all((bounds.low < MODEL) & (bounds.high > MODEL))


def test_free_strikes_are_centred_and_dips_go_on_beyond_the_vertical():
    near = default_bounds(observe(FAULT)).around(MODEL)
    assert np.degrees(near.low[5]) == pytest.approx(267.0)
    assert np.degrees(near.high[5]) == pytest.approx(447.0)
    assert np.degrees(near.high[6]) == pytest.approx(179.0)


def test_a_dip_beyond_the_vertical_is_the_plane_that_dips_to_the_other_side():
    over = MODEL.copy()
    over[5:] = np.radians((177.0, 95.3))  # the same plane seen from its other side
    assert np.allclose(fault_tables(over[None]), fault_tables(MODEL[None]), atol=1e-12)
    (fault,) = faults_of(over, SLIP)
    assert np.degrees(fault.strike_rad) == pytest.approx(357.0)
    assert fault.mechanism.degrees() == pytest.approx((357.0, 84.7, 173.5))
    assert np.allclose(fault_table(fault)[0, :9], fault_tables(over[None])[0, :9], atol=1e-12)


# --- fit


def test_misfit_and_density_are_those_of_the_whole_linear_system():
    found = observe(FAULT, noise=1.0)
    cost, bounds = Cost(found, slip_scale_m=3.0), default_bounds(found)
    rng = np.random.default_rng(1)
    models = bounds.from_unit(rng.random((5, 7)))
    fits = cost.evaluate(models, bounds)
    whole = np.zeros((found.count, found.count))
    for k, block in enumerate(found.covariance):
        whole[found.rows(k), found.rows(k)] = block
    inverse = np.linalg.inv(whole)
    trend = np.column_stack(
        [(found.track == k) * v for k in (0, 1) for v in (np.ones(found.count), found.east_m, found.north_m)]
    )
    trend /= np.abs(trend).max(axis=0)
    for k, model in enumerate(models):
        columns = []
        for slip in np.eye(2):
            field = surface_displacement(found.east_m, found.north_m, faults_of(model, slip))
            columns.append(np.sum(found.look.T * field, axis=0))
        design = np.column_stack([*columns, trend])
        prior = np.diag([1 / 9.0, 1 / 9.0] + [0.0] * 6)
        normal = design.T @ inverse @ design + prior
        solved = np.linalg.solve(normal, design.T @ inverse @ found.displacement_m)
        left = found.displacement_m - design @ solved
        misfit = left @ inverse @ left + solved @ prior @ solved
        assert fits.misfit[k] == pytest.approx(misfit, rel=1e-8)
        assert np.allclose(fits.slip_m[k], solved[:2], rtol=1e-6, atol=1e-9)
        # the Gaussian integral over all linear unknowns; that over the trends alone does not depend on the model
        trends = np.linalg.slogdet(trend.T @ inverse @ trend)[1]
        expected = -0.5 * (misfit + np.linalg.slogdet(normal)[1] - trends)
        assert fits.log_density[k] == pytest.approx(expected, rel=1e-8)


def test_independent_points_weigh_as_a_diagonal_covariance_does():
    found = observe(FAULT, noise=1.0)
    variances = tuple(np.full(90, 0.004**2) for _ in range(2))
    bounds = default_bounds(found)
    models = bounds.from_unit(np.random.default_rng(2).random((4, 7)))
    one = Cost(replace(found, covariance=variances)).evaluate(models, bounds)
    two = Cost(replace(found, covariance=tuple(np.diag(v) for v in variances))).evaluate(models, bounds)
    for a, b in zip(one, two):
        assert np.allclose(a, b, rtol=1e-8)


def test_factors_divide_the_misfit():
    found = observe(FAULT, noise=1.0)
    bounds = default_bounds(found)
    cost = Cost(found, slip_scale_m=1e6)
    one = cost.evaluate(MODEL, bounds).misfit[0]
    assert cost.with_factors((2.0, 2.0)).evaluate(MODEL, bounds).misfit[0] == pytest.approx(one / 4.0)


def test_a_rectangle_is_exchanged_as_if_all_were_new():
    found = observe(FAULT, noise=1.0)
    bounds = default_bounds(found, 2)
    cost = Cost(found)
    models, others = (bounds.from_unit(np.random.default_rng(k).random((9, 14))) for k in (3, 4))
    mixed = np.concatenate([models[:, :7], others[:, 7:]], axis=1)
    fits, columns = cost.exchange(cost.columns(models), 1, others[:, 7:], bounds)
    assert np.allclose(fits.log_density, cost.evaluate(mixed, bounds).log_density, rtol=1e-10)
    assert np.allclose(columns, cost.columns(mixed)[:, 2:], rtol=1e-12)
    every, _ = cost.exchange(cost.columns(models), 0, mixed, bounds)
    assert np.allclose(every.misfit, fits.misfit, rtol=1e-10)


def test_threads_do_not_change_the_numbers():
    found = observe(FAULT, noise=1.0)
    bounds = default_bounds(found)
    models = bounds.from_unit(np.random.default_rng(2).random((70, 7)))
    one, two = (Cost(found, threads=n).evaluate(models, bounds).misfit for n in (1, 2))
    assert np.allclose(one, two, rtol=1e-12)


def test_prediction_and_trends_without_noise():
    found = observe(FAULT)
    cost = Cost(found)
    motion, trend, coefficients = cost.predict(MODEL, SLIP)
    assert np.allclose(motion + trend, found.displacement_m, atol=1e-9)
    assert coefficients[0] + 1e-6 * 0.0 == pytest.approx(0.01, abs=1e-3)
    assert len(coefficients) == 6


def test_fewer_points_than_unknowns_are_refused():
    found = observe(FAULT, points=7)
    with pytest.raises(InputError, match="There are 14 observations for 15 unknowns"):
        search(Cost(found), default_bounds(found), starts=1, seed=0, progress=Silent())


# --- search


def test_a_fault_without_noise_is_found_exactly():
    found = observe(FAULT)
    cost = Cost(found, slip_scale_m=1e4)
    best = search(cost, default_bounds(found), starts=4, seed=0, progress=Silent())
    # specification: 1e-4 of every number
    assert np.allclose(best.model[2:5], MODEL[2:5], rtol=1e-4)
    assert np.allclose(best.model[:2], 0.0, atol=1.0)
    (fault,) = faults_of(best.model, best.slip_m)
    assert fault.mechanism.degrees() == pytest.approx((357.0, 84.7, 173.5), rel=1e-4)
    assert fault.slip_m == pytest.approx(2.5, rel=1e-4)


def test_two_faults_are_found_and_the_larger_comes_first():
    second = Fault(6e3, 8e3, 1e3, 6e3, 5e3, *np.radians((200.0, 50.0, 90.0)), slip_m=1.0)
    found = observe(second, FAULT, points=120)
    best = search(Cost(found), default_bounds(found, 2), starts=3, seed=1, progress=Silent())
    faults = faults_of(best.model, best.slip_m)
    assert best.misfit < 1.0  # mostly the prior of the slip: (2.7 m / 10 m)^2
    assert faults[0].mechanism.degrees() == pytest.approx((357.0, 84.7, 173.5), abs=1.0)
    assert faults[1].slip_m * faults[1].area_m2 == pytest.approx(30e6, rel=0.05)


def test_linear_covariance_is_that_of_all_unknowns_together(noisy):
    found, cost, best = noisy
    steps = np.array([10.0, 10.0, 10.0, 10.0, 10.0, 1e-4, 1e-4])

    def motion(model):
        field = surface_displacement(found.east_m, found.north_m, faults_of(model, best.slip_m))
        return np.sum(found.look.T * field, axis=0)

    columns = [(motion(best.model + s) - motion(best.model - s)) / (2 * s.max()) for s in np.diag(steps)]
    columns += list(np.moveaxis(cost.greens(best.model[None]), 1, 0)) + list(cost.trend_columns.T)
    white = np.concatenate(
        [
            np.linalg.solve(np.linalg.cholesky(block), np.array(columns).T[found.rows(k)])
            for k, block in enumerate(found.covariance)
        ]
    )
    scale = np.linalg.norm(white, axis=0)
    whole = np.linalg.inv((white / scale).T @ (white / scale)) / np.outer(scale, scale)
    sigma = np.sqrt(np.diag(whole))[:7]
    # Gauss-Newton of the projected problem is the Schur complement up to terms with the residuals
    assert np.allclose(np.sqrt(np.diag(best.covariance)) * best.bounds.span, sigma, rtol=0.15)


def test_the_same_seed_gives_the_same_model(noisy):
    found, cost, best = noisy
    again = search(cost, default_bounds(found), starts=3, seed=0, progress=Silent())
    assert np.array_equal(again.model, best.model)
    assert np.array_equal(again.misfits, best.misfits)


def test_rakes_keep_their_bounds():
    found = observe(FAULT, noise=1.0)
    bounds = limit(default_bounds(found), {"rake": tuple(np.radians((100.0, 160.0)))})
    cost = Cost(found)
    best = search(cost, bounds, starts=2, seed=0, progress=Silent())
    (fault,) = faults_of(best.model, best.slip_m)
    assert fault.mechanism.degrees()[2] == pytest.approx(160.0)  # the truth is 173.5
    # the slip is the best one along that edge: a scan of its size finds none better
    field = cost.greens(best.model[None])
    edge = np.radians((160.0,))
    sizes = fault.slip_m + np.linspace(-0.2, 0.2, 41)
    white = cost._project(field @ np.concatenate([np.cos(edge), np.sin(edge)])[:, None] * sizes)
    misfits = np.sum((cost.data[:, None] - white) ** 2, axis=0) + (sizes / SLIP_SCALE_M) ** 2
    assert np.argmin(misfits) == 20
    assert misfits[20] == pytest.approx(best.misfit, rel=1e-9)


def test_no_motion_is_refused():
    found = observe(FAULT)
    still = replace(found, displacement_m=np.zeros(found.count))
    with pytest.raises(ConvergenceError, match="No rectangle explains the observations better than no slip"):
        search(Cost(still), default_bounds(found), starts=1, seed=0, progress=Silent())


class Stop(Silent):
    """Cancels at the n-th question."""

    def __init__(self, after):
        self.left = after

    def cancelled(self):
        self.left -= 1
        return self.left < 0


def test_search_and_sampler_stop_when_asked(noisy):
    found, cost, best = noisy
    with pytest.raises(Cancelled):
        search(cost, default_bounds(found), starts=3, seed=0, progress=Stop(5))
    with pytest.raises(Cancelled):
        sample(cost, best, most_steps=50, seed=0, progress=Stop(5))


# --- sampler


def pack(models):
    """Columns (m, 2, 7) that carry a model."""
    return np.repeat(models[:, None], 2, axis=1)


class Gauss:
    """A fit whose posterior is a mixture of Gaussians of known place, width and weight in unit bounds."""

    def __init__(self, centres, sigmas, weights):
        self.centres, self.sigmas, self.weights = (np.array(v) for v in (centres, sigmas, weights))

    def log_density(self, models):
        terms = []
        for centre, sigma, weight in zip(self.centres, self.sigmas, self.weights):
            away = (models - centre) / sigma
            terms.append(np.log(weight) - 0.5 * np.sum(away**2, axis=1) - np.sum(np.log(sigma)))
        return np.logaddexp.reduce(terms, axis=0)

    def columns(self, models):
        return pack(models)

    def fit(self, columns, bounds):
        return type("Fits", (), {"log_density": self.log_density(columns[:, 0])})()

    def exchange(self, columns, fault, rectangles, bounds):
        assert fault == 0
        return self.fit(pack(rectangles), bounds), pack(rectangles)

    def evaluate(self, models, bounds):
        return self.fit(pack(np.atleast_2d(models)), bounds)

    def best(self, number, covariance=None):
        """What a search would hand over: one of the modes, linearised."""
        bounds = Bounds(np.zeros(7), np.ones(7))
        covariance = np.diag(self.sigmas[number] ** 2) if covariance is None else covariance
        model = self.centres[number]
        return Best(model, np.zeros(2), 0.0, bounds, covariance, np.zeros(1), model[None])


SIGMA = np.array([0.02, 0.03, 0.01, 0.05, 0.02, 0.04, 0.01])
ONE = np.array([0.5, 0.4, 0.6, 0.5, 0.5, 0.5, 0.5])


def test_sampler_draws_from_the_posterior():
    known = Gauss([ONE], [SIGMA], [1.0])
    # the proposals know the covariance only roughly
    chains = sample(known, known.best(0, np.diag(1.5 * SIGMA**2)), most_steps=300, seed=3, progress=Silent())
    draws = chains.models.reshape(-1, 7)
    assert chains.converged
    assert np.all(chains.size > 1000)
    # 1000 independent draws: the mean to 3 sigma / sqrt(1000), the standard deviation to 3 / sqrt(2000)
    assert np.all(np.abs(draws.mean(axis=0) - ONE) < 0.1 * SIGMA)
    assert np.allclose(draws.std(axis=0), SIGMA, rtol=0.07)
    assert np.all(np.abs(np.corrcoef(draws.T) - np.eye(7)) < 0.1)


class Correlated(Gauss):
    """One Gaussian of which two numbers go together and two others against each other."""

    def __init__(self, correlation):
        super().__init__([ONE], [SIGMA], [1.0])
        self.inverse = np.linalg.inv(correlation * np.outer(SIGMA, SIGMA))

    def log_density(self, models):
        away = models - ONE
        return -0.5 * np.einsum("mi,ij,mj->m", away, self.inverse, away)


def test_sampler_keeps_correlations():
    correlation = np.eye(7)
    correlation[0, 1] = correlation[1, 0] = 0.5
    correlation[2, 4] = correlation[4, 2] = -0.9
    known = Correlated(correlation)
    # the proposals know nothing of them
    chains = sample(known, known.best(0, np.diag(1.5 * SIGMA**2)), most_steps=300, seed=3, progress=Silent())
    draws = chains.models.reshape(-1, 7)
    assert chains.converged
    assert np.allclose(draws.std(axis=0), SIGMA, rtol=0.07)
    # three deviations of a correlation from 1000 independent draws, (1 - r^2) / sqrt(1000) each
    assert np.all(np.abs(np.corrcoef(draws.T) - correlation) < 0.1)


@pytest.mark.parametrize("weight", [0.3, 0.7])
def test_two_modes_are_weighed_rightly(weight):
    other = ONE + np.array([0.2, 0.0, 0.1, 0.0, 0.0, 0.0, 0.0])  # 10 standard deviations away in two unknowns
    known = Gauss([ONE, other], [SIGMA, SIGMA], [weight, 1.0 - weight])
    # the search knows one of them only
    found = [sample(known, known.best(0), most_steps=40, seed=k, progress=Silent()) for k in range(3)]
    shares = [np.mean(chains.models[..., 0] < 0.6) for chains in found]
    # 512 walkers of which resampling leaves about a third independent: 0.036, a third of it for the mean of three runs
    assert np.mean(shares) == pytest.approx(weight, abs=0.07)
    assert max(np.max(chains.r_hat) for chains in found) < 1.05


@pytest.mark.parametrize("weight", [0.99, 0.01])
def test_a_narrow_peak_that_the_cooling_misses_gets_its_share(weight):
    # the peak holds 1e-12 of the volume of the slope around it; hot walkers do not see it
    known = Gauss([ONE, ONE + 0.15], [0.04 * SIGMA, 2.0 * SIGMA], [weight, 1.0 - weight])
    best = known.best(0)
    chains = sample(known, best, most_steps=40, seed=1, progress=Silent())
    share = np.mean(np.abs(chains.models[..., 2] - ONE[2]) < 0.4 * SIGMA[2])
    assert share == pytest.approx(weight, abs=0.04)
    kept = likeliest(known, best, chains)
    assert np.array_equal(kept.model, best.model)


def test_the_best_model_is_one_that_the_draws_hold():
    known = Gauss([ONE, ONE + 0.15], [0.04 * SIGMA, 2.0 * SIGMA], [1e-6, 1.0])
    best = known.best(0)
    chains = sample(known, best, most_steps=40, seed=1, progress=Silent())
    known.evaluate = lambda models, bounds: Fits(
        np.ones(1), known.log_density(np.atleast_2d(models)), np.ones((1, 2)), np.eye(2)[None]
    )
    kept = likeliest(known, best, chains)
    assert np.all(np.abs(kept.model - ONE - 0.15) < 6.0 * SIGMA)
    assert kept.misfit == 1.0


def test_effective_size_of_an_autoregressive_chain():
    rng = np.random.default_rng(0)
    steps, count, memory = 4000, 4, 0.8
    chains = np.zeros((steps, count))
    chains[0] = rng.normal(size=count) / np.sqrt(1 - memory**2)
    for k in range(1, steps):
        chains[k] = memory * chains[k - 1] + rng.normal(size=count)
    r_hat, size = diagnose(chains)
    assert size == pytest.approx(steps * count * (1 - memory) / (1 + memory), rel=0.2)
    assert r_hat == pytest.approx(1.0, abs=0.01)


def test_chains_that_do_not_meet_show():
    rng = np.random.default_rng(0)
    apart = rng.normal(size=(500, 4)) + np.array([0.0, 0.0, 3.0, 3.0])
    # between-chain variance of means 0, 0, 3, 3 is 3 (with halves: 18/7): R-hat = sqrt(1 + 18/7)
    assert diagnose(apart)[0] == pytest.approx(np.sqrt(1 + 18 / 7), rel=0.03)
    drifting = rng.normal(size=(500, 4)) + np.linspace(0.0, 3.0, 500)[:, None]
    assert diagnose(drifting)[0] > 1.2
    assert diagnose(np.ones((100, 4))) == (1.0, 400.0)


def test_a_real_posterior_is_as_wide_as_the_bound(noisy):
    _, cost, best = noisy
    chains = sample(cost, best, most_steps=60, seed=0, progress=Silent())
    sigma = np.sqrt(np.diag(best.covariance)) * best.bounds.span
    assert np.allclose(chains.models.reshape(-1, 7).std(axis=0), sigma, rtol=0.3)
    frame = LocalFrame(58.35, 29.03)
    options = {"shear_modulus_pa": 3e10, "seed": 0, "progress": Silent()}
    posterior = draw_quantities(cost, best, chains, frame, **options)
    draws = posterior.draws[0]
    low, high = np.percentile(draws["moment"], (0.1, 99.9))
    assert low < 8.25e18 < high
    assert draws["strike"].std() < 2.0  # no jump at north
    again = draw_quantities(cost, best, sample(cost, best, most_steps=60, seed=0, progress=Silent()), frame, **options)
    assert np.array_equal(again.draws[0]["slip"], draws["slip"])


# --- warnings


def drawn(model, bounds, **chains):
    """A posterior whose draws scatter around a model by 0.1 % of the bounds."""
    rng = np.random.default_rng(0)
    models = model + 1e-3 * bounds.span * rng.normal(size=(100, 4, 7))
    best = Best(model, SLIP, 0.0, bounds, np.eye(7), np.array([1.0, 1.5, 90.0]), np.tile(model, (3, 1)))
    found = {"r_hat": np.ones(7), "size": np.full(7, 2000.0), "acceptance": 0.3, "steps": 100, **chains}
    return Posterior(("fault",), [], []), best, Chains(models, models[..., 0], **found)


def test_a_bound_that_is_hit_is_named():
    bounds = bounds_around_faults([FAULT])
    model = MODEL.copy()
    model[NAMES.index("width")] = bounds.high[NAMES.index("width")]
    posterior, best, chains = drawn(model, bounds)
    assert bound_hit(chains.models, NAMES.index("width"), bounds) == "high"
    assert bound_hit(chains.models, NAMES.index("length"), bounds) == ""
    texts = posterior_warnings(posterior, best, chains)
    assert any("The width of fault runs into its bound (2.5e+04 m)" in text for text in texts)


def test_a_top_at_the_surface_is_said_differently():
    bounds = bounds_around_faults([FAULT])
    model = MODEL.copy()
    model[2] = bounds.low[2] = 0.0
    assert any("reaches the surface" in text for text in posterior_warnings(*drawn(model, bounds)))


def test_chains_and_starts_that_disagree_are_told():
    bounds = bounds_around_faults([FAULT])
    assert posterior_warnings(*drawn(MODEL, bounds)) == []
    posterior, best, chains = drawn(MODEL, bounds, r_hat=np.array([1.0, 1.0, 1.0, 1.3, 1.0, 1.0, 1.0]))
    (text,) = posterior_warnings(posterior, best, chains)
    assert "The chains disagree: R-hat is 1.300 for the length" in text
    alone = best._replace(misfits=np.array([1.0, 60.0, 90.0]))
    assert any("Only one of 3 starts" in text for text in posterior_warnings(posterior, alone, chains))


def test_prior_of_the_slip_hardly_matters():
    assert (2.5 / SLIP_SCALE_M) ** 2 < 0.1  # of the misfit, for a strong earthquake
