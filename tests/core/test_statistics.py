"""Coherence bias and phase noise against simulation, closed forms and published limits."""

import numpy as np
import pytest
from quakesar.core.statistics import debias_coherence, expected_coherence, phase_deviation


def simulate(coherence, looks, count=40_000, seed=7):
    """Multilooked products of circular Gaussian scenes: phases and coherence estimates."""
    rng = np.random.default_rng(seed)
    a, b = (rng.standard_normal((2, count, looks)) for _ in range(2))
    a, b = a[0] + 1j * a[1], b[0] + 1j * b[1]
    b = coherence * a + np.sqrt(1.0 - coherence**2) * b
    cross = (a * b.conj()).sum(axis=1)
    power = (np.abs(a) ** 2).sum(axis=1) * (np.abs(b) ** 2).sum(axis=1)
    return np.angle(cross), np.abs(cross) / np.sqrt(power)


@pytest.mark.parametrize("looks", [2, 5, 16])
@pytest.mark.parametrize("coherence", [0.0, 0.3, 0.5, 0.7, 0.9])
def test_expected_coherence_is_the_mean_of_simulated_estimates(coherence, looks):
    # 40,000 draws of a spread below 0.25: three standard errors are 0.004.
    assert expected_coherence(coherence, looks) == pytest.approx(simulate(coherence, looks)[1].mean(), abs=0.004)


def test_expected_coherence_without_coherence_has_a_closed_form():
    # Two looks: Gamma(2) Gamma(3/2) / Gamma(5/2) = 2/3.
    assert expected_coherence(0.0, 2) == pytest.approx(2.0 / 3.0, abs=1e-12)


def test_expected_coherence_limits():
    assert expected_coherence(0.4, 1.0) == 1.0
    assert expected_coherence(1.0, 9.0) == 1.0
    assert expected_coherence(0.6, 5000.0) == pytest.approx(0.6, abs=1e-4)
    assert np.isnan(expected_coherence(np.nan, 5.0))
    assert np.all(np.diff(expected_coherence(np.linspace(0.0, 1.0, 60), 300.0)) > 0.0)


def test_the_many_look_formula_meets_the_series():
    # The two branches on either side of the longest series, where the bias is 2e-6.
    series, limit = expected_coherence([0.975], 600.0), expected_coherence([0.975], 700.0)
    assert series - 0.975 == pytest.approx((limit - 0.975) * 700.0 / 600.0, rel=0.01)


def test_debias_undoes_the_bias():
    true = np.array([0.05, 0.3, 0.6, 0.95])
    # The table has 101 nodes; the curve is flat near zero.
    assert debias_coherence(expected_coherence(true, 6.0), 6.0) == pytest.approx(true, abs=2e-3)
    assert debias_coherence(0.05, 6.0) == 0.0
    assert debias_coherence(0.7, 1.0) == 0.0
    assert np.isnan(debias_coherence(np.nan, 6.0))


@pytest.mark.parametrize("looks", [1, 4, 20])
@pytest.mark.parametrize("coherence", [0.0, 0.3, 0.7, 0.95])
def test_phase_deviation_is_that_of_simulated_phases(coherence, looks):
    # The standard error of a standard deviation from 40,000 heavy-tailed draws stays below 1 %.
    assert phase_deviation(coherence, looks) == pytest.approx(simulate(coherence, looks)[0].std(), rel=0.03)


def test_phase_deviation_of_one_look_has_a_closed_form():
    # Single look: pi^2/3 - pi asin(g) + asin(g)^2 - Li2(g^2)/2 (Tough et al., 1995).
    g = np.array([0.0, 0.2, 0.5, 0.8])
    dilogarithm = (g[:, None] ** (2 * np.arange(1, 400)) / np.arange(1, 400) ** 2).sum(axis=1)
    variance = np.pi**2 / 3 - np.pi * np.arcsin(g) + np.arcsin(g) ** 2 - 0.5 * dilogarithm
    assert phase_deviation(g, 1.0) == pytest.approx(np.sqrt(variance), rel=1e-4)


@pytest.mark.parametrize("looks", [80.0, 1000.0, 50_000.0])
def test_phase_deviation_falls_to_the_cramer_rao_bound(looks):
    g = np.array([0.6, 0.8, 0.95])
    bound = np.sqrt(1.0 - g**2) / (g * np.sqrt(2.0 * looks))
    assert phase_deviation(g, looks) == pytest.approx(bound, rel=0.02)


def test_phase_deviation_ends():
    assert phase_deviation(0.0, 7.0) == pytest.approx(np.pi / np.sqrt(3.0), rel=1e-6)
    assert phase_deviation(1.0, 7.0) == pytest.approx(0.0, abs=1e-9)
    assert np.isnan(phase_deviation(np.nan, 7.0))
    assert np.all(np.diff(phase_deviation(np.linspace(0, 1, 500), 3.3)) < 0.0)
