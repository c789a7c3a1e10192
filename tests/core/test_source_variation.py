"""Slip that varies over a rectangle as an error of the model, against the full covariance; R-hat of populations."""

import numpy as np
import pytest
from quakesar.core.progress import Silent
from quakesar.core.source.faults import Fault, split_fault
from quakesar.core.source.geometry_cost import Cost
from quakesar.core.source.geometry_model import NAMES, bounds_around_faults
from quakesar.core.source.geometry_sampler import diagnose, sample
from quakesar.core.source.geometry_search import search
from quakesar.core.source.geometry_variation import _modes, variation_columns, vary_slip
from quakesar.core.source.observations import Observations
from quakesar.core.source.okada import line_of_sight

FAULT = Fault(0.0, 0.0, 1e3, 11e3, 10e3, *np.radians((357.0, 84.7, 173.5)), slip_m=2.5)
LOOK = np.array([0.384, -0.066, 0.920]) / np.linalg.norm([0.384, -0.066, 0.920])


def observed(motion_of, count=120):
    """One track of points around the fault with 4 mm of white noise."""
    rng = np.random.default_rng(3)
    reach, azimuth = 18e3 * rng.random(count), 2.0 * np.pi * rng.random(count)
    east, north = reach * np.sin(azimuth), reach * np.cos(azimuth)
    motion = motion_of(east, north) + 0.004 * rng.normal(size=count)
    track = np.zeros(count, dtype=int)
    variance = np.full(count, 0.004**2)
    return Observations(east, north, motion, np.tile(LOOK, (count, 1)), track, ("a",), ("los",), (variance,))


def uniform(east, north):
    return line_of_sight(east, north, LOOK, FAULT)


def test_modes_have_no_mean_and_unit_variance():
    root = _modes()
    assert np.abs(root.sum(axis=0)).max() < 1e-9
    # the weakest modes, each below a hundredth of the strongest, are left out
    assert np.mean(np.sum(root**2, axis=1)) == pytest.approx(1.0, abs=0.15)


def test_data_are_whitened_as_by_the_full_covariance():
    observations = observed(uniform)
    columns = 0.7 * variation_columns([FAULT], observations)
    cost = Cost(observations, ramps="none", variation=columns)
    full = np.diag(observations.covariance[0]) + columns @ columns.T
    d = observations.displacement_m
    assert cost.silent_misfit == pytest.approx(float(d @ np.linalg.solve(full, d)), rel=1e-9)
    assert cost.variation_term == pytest.approx(np.linalg.slogdet(full)[1] - 2.0 * 120 * np.log(0.004), rel=1e-9)
    assert cost.with_factors([1.0]).silent_misfit == pytest.approx(cost.silent_misfit)
    plain = Cost(observations, ramps="none")
    assert plain.with_variation(columns).silent_misfit == pytest.approx(cost.silent_misfit)
    assert Cost(observations, ramps="none", variation=0.0 * columns).silent_misfit == plain.silent_misfit


def test_slip_that_varies_no_longer_costs_misfit_and_the_intervals_grow():
    # slip that tapers to the ends and with depth; the mean is 2.5 m
    patches = split_fault(FAULT, 8, 6)
    taper = np.outer(np.sin(np.pi * (np.arange(6) + 0.5) / 6), np.sin(np.pi * (np.arange(8) + 0.5) / 8)).ravel()
    slip = 2.5 * taper / taper.mean()

    def varied(east, north):
        return line_of_sight(east, north, LOOK, [p.with_slip(float(s)) for p, s in zip(patches, slip)])

    observations = observed(varied)
    bounds = bounds_around_faults([FAULT], near=(2e3, np.radians(20.0)))
    plain = Cost(observations, ramps="offset")
    best = search(plain, bounds, starts=2, seed=0, progress=Silent())
    cost, found = vary_slip(plain, best, bounds, level=0.8, seed=0, progress=Silent())
    assert found.misfit < best.misfit
    assert found.misfit < 1.3 * cost.freedom
    wider = np.sqrt(np.diagonal(found.covariance) / np.diagonal(best.covariance))
    assert wider[NAMES.index("width")] > 1.5
    assert wider[NAMES.index("length")] > 1.5


def test_bounds_near_drawn_faults():
    bounds = bounds_around_faults([FAULT], near=(1500.0, np.radians(10.0)))
    assert (bounds.low[0], bounds.high[1]) == (-1500.0, 1500.0)
    assert np.degrees(bounds.span[NAMES.index("strike")]) == pytest.approx(20.0)
    assert np.degrees(bounds.high[NAMES.index("dip")]) == pytest.approx(90.0)


def test_r_hat_of_populations():
    rng = np.random.default_rng(0)
    # 4 populations of 10 short chains that move slowly: single chains differ, the populations agree
    chains = np.repeat(rng.normal(size=(8, 40)), 50, axis=0)
    assert diagnose(chains)[0] > 1.1
    assert diagnose(chains, populations=4)[0] == pytest.approx(1.0, abs=0.02)
    # one population of four at 3: variance of the means 0, 0, 0, 3 is 12 / 7 with halves
    chains = rng.normal(size=(400, 40)) + np.repeat([0.0, 0.0, 0.0, 3.0], 10)
    assert diagnose(chains, populations=4)[0] == pytest.approx(np.sqrt(1.0 + 9.0 * 6 * 2 / 64 * 8 / 7), rel=0.02)
    drifting = rng.normal(size=(400, 40)) + np.linspace(0.0, 3.0, 400)[:, None]
    assert diagnose(drifting, populations=4)[0] > 1.2


def test_a_population_in_a_minor_mode_is_moved_to_the_best():
    observations = observed(uniform)
    bounds = bounds_around_faults([FAULT])
    cost = Cost(observations, ramps="offset")
    best = search(cost, bounds, starts=0, seed=0, progress=Silent(), guesses=[to_model(FAULT)])
    # a rival minimum that is none: one population starts 4 km away
    far = best.model + np.array([0.0, 4e3, 0.0, 0.0, 0.0, 0.0, 0.0])
    rival = best._replace(models=np.array([best.model, far]), misfits=np.array([best.misfit, best.misfit + 10.0]))
    chains = sample(cost, rival, most_steps=200, seed=0, progress=Silent())
    assert chains.r_hat.max() < 1.05
    north = chains.models[..., NAMES.index("north")]
    assert np.abs(north - best.model[1]).max() < 3e3


def to_model(fault):
    sizes = (fault.top_depth_m, fault.length_m, fault.width_m)
    return np.array([fault.top_east_m, fault.top_north_m, *sizes, fault.strike_rad, fault.dip_rad])
