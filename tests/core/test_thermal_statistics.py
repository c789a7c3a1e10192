"""The numbers of the specification for Molchan diagrams, priors and scores; nulls by simulation."""

import math

import numpy as np
import pytest
from quakesar.core.thermal.molchan import (
    Contingency,
    area_skill,
    area_skill_z,
    binomial_chance,
    critical_nu,
    false_discovery_limit,
    gain,
    information_gain,
    molchan_curve,
    poisson_binomial_tail,
    r_score_limit,
    three_axis_skill,
)
from quakesar.core.thermal.prior import (
    empirical_prior,
    gaussian_kernel,
    kernel_bandwidths_km,
    kernel_density,
    poisson_prior,
    relative_intensity,
)
from quakesar.core.thermal.scores import (
    bayes_probability,
    brier_score,
    brier_skill,
    gain_interval,
    gambling_score,
    information_gain_per_event,
    kernel_gain,
    log_score,
    number_test,
    poisson_log_likelihood,
    poisson_probability,
    rate_gain,
    reliability,
    utsu_probability,
    wilson_interval,
)


def test_the_two_views_of_alarms_are_kept_apart():
    found = Contingency(62, 58, 1500, 200)
    assert (found.ppv, found.fdr, found.fnr) == pytest.approx((0.9355, 0.0645, 0.8667), abs=5e-5)
    assert poisson_binomial_tail([0.88] * 62, 58) == pytest.approx(0.1205, abs=5e-5)


def test_the_curve_of_the_specification():
    curve = molchan_curve(np.array([5, 4, 4, 2, 1]), np.array([0.1, 0.2, 0.1, 0.4, 0.2]), np.array([2, 1, 0, 1, 0]))
    assert curve.tau == pytest.approx([0.0, 0.1, 0.4, 0.8, 1.0])
    assert curve.nu == pytest.approx([1.0, 0.5, 0.25, 0.0, 0.0])
    skill = area_skill(curve)
    assert skill == pytest.approx(0.7625)
    assert area_skill_z(skill, 4) == pytest.approx(1.8187, abs=5e-5)


def test_the_skill_of_the_negated_score_is_the_rest():
    rng = np.random.default_rng(1)
    score, measure = rng.integers(0, 9, 60).astype(float), rng.dirichlet(np.ones(60))
    counts = rng.poisson(0.5, 60)
    one, other = (area_skill(molchan_curve(sign * score, measure, counts)) for sign in (1.0, -1.0))
    assert one + other == pytest.approx(1.0)


def test_chances_and_limits_of_the_specification():
    assert binomial_chance(20, 0.2, 8) == pytest.approx(0.032143, abs=5e-7)
    assert binomial_chance(20, 0.2, 7) == pytest.approx(0.086693, abs=5e-7)
    assert binomial_chance(10, 0.1, 3) == pytest.approx(0.070191, abs=5e-7)
    assert binomial_chance(10, 0.1, 4) == pytest.approx(0.012795, abs=5e-7)
    assert float(critical_nu(20, 0.2)) == pytest.approx(0.60)
    assert float(critical_nu(10, 0.1)) == pytest.approx(0.60)
    assert gain(0.6, 0.2) == pytest.approx(2.0)
    assert [r_score_limit(20, tau) for tau in (0.1, 0.2, 0.3, 0.5)] == pytest.approx([0.20, 0.25, 0.25, 0.25])


def test_the_null_of_the_area_skill():
    rng = np.random.default_rng(2)
    measure = np.full(400, 1.0 / 400)
    skills = []
    for _ in range(4000):
        counts = rng.multinomial(50, measure)
        skills.append(area_skill(molchan_curve(rng.normal(size=400), measure, counts)))
    # mean 1/2 and variance 1 / (12 N) within what 4000 runs and the size of the cells allow (specification, A2)
    assert np.mean(skills) == pytest.approx(0.5, abs=0.005)
    assert 0.9 < 12.0 * 50 * np.var(skills) < 1.15


def test_three_axes_of_the_specification():
    skill = three_axis_skill(0.1, 0.65, 0.5, 0.2)
    assert skill == pytest.approx((0.27778, 0.37500, 0.32275, 0.41667), abs=5e-6)
    chances = [0.1, 0.2, 0.05, 0.3]
    assert poisson_binomial_tail(chances, 2) == pytest.approx(0.1179, abs=5e-5)
    assert poisson_binomial_tail(chances, 3) == pytest.approx(0.0106, abs=5e-5)
    assert poisson_binomial_tail(chances, 5) == 0.0


def test_false_discovery_rate_of_benjamini_and_hochberg():
    # their example of 15 chances: four are significant at 5 percent
    chances = np.array(
        [
            0.0001,
            0.0004,
            0.0019,
            0.0095,
            0.0201,
            0.0278,
            0.0298,
            0.0344,
            0.0459,
            0.3240,
            0.4262,
            0.5719,
            0.6528,
            0.759,
            1,
        ]
    )
    assert false_discovery_limit(chances) == 0.0095
    assert false_discovery_limit(np.array([0.9, 0.8])) == 0.0


def test_relative_intensity_of_the_specification():
    counts = np.array([0, 1, 4, 5])
    assert relative_intensity(counts, 0.0) == pytest.approx([0.0, 0.1, 0.4, 0.5])
    assert relative_intensity(counts, 0.1) == pytest.approx([0.009615, 0.105769, 0.394231, 0.490385], abs=5e-7)


def test_kernels_of_the_specification():
    assert gaussian_kernel(30.0, 20.0) == pytest.approx(1.291751e-4, rel=5e-7)
    # a density integrates to the number of events
    lon, lat = np.meshgrid(np.arange(95.0, 105.0, 0.05), np.arange(25.0, 35.0, 0.05))
    events = np.array([100.0, 100.5, 99.0]), np.array([30.0, 30.2, 29.0])
    widths = kernel_bandwidths_km(*events, 1, 20.0)
    assert widths.min() >= 20.0
    area = (6371.0 * math.radians(0.05)) ** 2 * np.cos(np.radians(lat))
    assert float((kernel_density(lon, lat, *events, widths) * area).sum()) == pytest.approx(3.0, rel=2e-3)


def test_real_prior_of_china(shared_data):
    """The golden values of the specification on the USGS catalogue of China, 2018 to 2022."""
    from quakesar.core.thermal.catalogue import Selection, select
    from quakesar.core.thermal.catalogue_files import read_catalogue
    from quakesar.core.thermal.cube import distance_km

    folder = shared_data / "tir_usgs_china_2018_2023"
    files = sorted(folder.glob("*.csv"))
    if not files:
        pytest.skip("tir_usgs_china_2018_2023 is absent")
    whole = read_catalogue(str(files[0]))
    begin = np.datetime64("2018-01-01")
    quakes = select(whole, Selection(min_magnitude=4.5, start="2018-01-01", end="2022-12-31"))
    days = (quakes.days - begin).astype(int)
    for lon, lat, count, seen, law in ((103.0, 30.0, 33, 0.3422, 0.4185), (98.0, 35.0, 36, 0.1169, 0.4465)):
        mine = days[distance_km(lon, lat, quakes.longitude, quakes.latitude) <= 200.0]
        assert mine.size == count
        assert empirical_prior(mine, 1826, 30) == pytest.approx(seen, abs=5e-5)
        assert poisson_prior(mine.size / 1826, 30) == pytest.approx(law, abs=5e-5)


def test_a_window_without_and_with_events():
    assert empirical_prior(np.array([], int), 100, 10) == 0.0
    assert empirical_prior(np.array([50]), 100, 10) == pytest.approx(10.0 / 91.0)
    assert poisson_prior(0.8 / 365.25, 30.0) == pytest.approx(0.0635961, abs=5e-7)


def test_information_of_the_specification():
    assert information_gain(0.35, 0.1) == pytest.approx(0.226942, abs=5e-7)
    assert math.exp(information_gain(0.35, 0.1)) == pytest.approx(1.25476, abs=5e-6)
    gains = rate_gain(0.35, 0.1)
    assert gains == pytest.approx((3.5, 0.722222), abs=5e-7)
    assert 0.1 * gains.on + 0.9 * gains.off == pytest.approx(1.0)
    rates = 0.02 * np.array([1.0, gains.on, gains.off])
    assert poisson_probability(rates) == pytest.approx([0.0198013, 0.0676062, 0.0143406], abs=5e-8)


def test_combinations_of_the_specification():
    assert float(bayes_probability(0.02, 0.35, 0.095)) == pytest.approx(0.0699301, abs=5e-8)
    assert float(utsu_probability(0.01, (0.05, 0.03))) == pytest.approx(0.138785, abs=5e-7)
    assert float(utsu_probability(0.01, (0.05,))) == pytest.approx(0.05)
    law = 0.30, 1.58, 2.66
    assert kernel_gain(5.0, 1.0, law) == pytest.approx(0.0235911, rel=5e-6)
    assert kernel_gain(5.0, 2.0, law) == pytest.approx(0.00373258, rel=5e-6)
    lower, middle, upper = gain_interval(35, 100, 0.1)
    assert lower.on < middle.on < upper.on
    assert lower.off > middle.off > upper.off


def test_scores_of_the_specification():
    assert poisson_log_likelihood([0.5, 1.2, 0.3], [1, 0, 2]) == pytest.approx(-5.794240, abs=5e-7)
    # the same with two more cells, as pyCSEP gives it
    assert poisson_log_likelihood([0.5, 1.2, 0.3, 0.2, 0.1], [1, 0, 2, 0, 0]) == pytest.approx(-6.094240, abs=5e-7)
    assert number_test(2.0, 3) == pytest.approx((0.323324, 0.857123), abs=5e-7)
    assert number_test(2.3, 3) == pytest.approx((0.403961, 0.799347), abs=5e-7)
    chances, outcomes = np.array([0.2, 0.7, 0.1, 0.4]), np.array([0, 1, 0, 1])
    assert brier_score(chances, outcomes) == pytest.approx(0.125)
    assert brier_skill(chances, outcomes, 0.5) == pytest.approx(0.5)
    assert log_score(chances, outcomes) == pytest.approx(0.400367, abs=5e-7)
    assert gambling_score(np.full(4, 0.05), np.array([1, 0, 0, 0])) == pytest.approx(16.0)


def test_information_gain_over_a_reference_counts_events_and_totals():
    rates, reference = np.array([0.8, 0.2]), np.array([0.5, 0.5])
    mean, _, _ = information_gain_per_event(rates, reference, np.array([0, 0, 1]))
    assert mean == pytest.approx((2.0 * math.log(1.6) + math.log(0.4)) / 3.0)


def test_reliability_of_chances_that_are_right():
    rng = np.random.default_rng(3)
    chances = rng.uniform(0.0, 0.4, 20000)
    bins = reliability(chances, rng.random(20000) < chances)
    assert len(bins) == 5
    assert sum(b.lower <= b.chance <= b.upper for b in bins) >= 4
    # Wilson's interval of 5 in 10, a textbook number
    assert wilson_interval(5, 10) == pytest.approx((0.2366, 0.7634), abs=5e-5)
