"""Noise of known covariance, made by circulant embedding, is measured and whitened."""

import numpy as np
import pytest
from quakesar.core.errors import EmptyOutputError, InputError
from quakesar.core.source.noise import (
    NoiseModel,
    Semivariogram,
    covariance_matrix,
    fit_noise,
    measure_semivariogram,
    remove_plane,
)
from quakesar.core.source.sampling import quadtree

TRUTH = NoiseModel(0.007, 8e3, 0.003)
PIXEL = 200.0


def simulate(seed, shape=(300, 300)):
    """A map with the covariance of `TRUTH` (exact, on a torus of twice the size)."""
    rng = np.random.default_rng(seed)
    rows, cols = (2 * n for n in shape)
    y, x = (np.minimum(np.arange(n), n - np.arange(n)) * PIXEL for n in (rows, cols))
    covariance = TRUTH.correlated_m**2 * np.exp(-np.hypot(y[:, None], x) / TRUTH.range_m)
    power = np.maximum(np.fft.fft2(covariance).real, 0.0) / (rows * cols)
    noise = rng.normal(size=(rows, cols)) + 1j * rng.normal(size=(rows, cols))
    smooth = np.fft.fft2(np.sqrt(power) * noise).real[: shape[0], : shape[1]]
    return smooth + TRUTH.white_m * rng.normal(size=shape)


@pytest.mark.parametrize("robust", ["mean", "root"])
def test_noise_is_measured(robust):
    """The mean over 8 maps: 10 % in the deviations, 25 % in the range (a map of 60 km has few independent cells)."""
    measured = [measure_semivariogram(simulate(k), (PIXEL, PIXEL), longest_m=25e3, robust=robust) for k in range(8)]
    gamma = np.mean([m.semivariance_m2 for m in measured], axis=0)
    first = measured[0]
    fitted = fit_noise(Semivariogram(first.distance_m, gamma, first.pairs, first.variance_m2))
    assert fitted.correlated_m == pytest.approx(TRUTH.correlated_m, rel=0.1)
    assert fitted.white_m == pytest.approx(TRUTH.white_m, rel=0.1)
    assert fitted.range_m == pytest.approx(TRUTH.range_m, rel=0.25)


def test_exact_semivariogram_gives_the_model_back():
    distance = np.linspace(200.0, 30e3, 40)
    curve = Semivariogram(distance, TRUTH.semivariance(distance), np.full(40, 1000), 58e-6)
    fitted = fit_noise(curve)
    np.testing.assert_allclose((fitted.correlated_m, fitted.range_m, fitted.white_m), (0.007, 8e3, 0.003), rtol=1e-3)
    np.testing.assert_allclose(curve.covariance_m2, TRUTH.covariance(distance), atol=1e-12)


def test_outliers_hardly_move_the_robust_estimator():
    values = simulate(3)
    broken = values.copy()
    broken[::17, ::13] += 0.2
    plain, hurt, tough = (
        measure_semivariogram(v, (PIXEL, PIXEL), longest_m=20e3, robust=r).semivariance_m2.mean()
        for v, r in ((values, "root"), (broken, "mean"), (broken, "root"))
    )
    assert hurt > 3.0 * plain
    assert tough < 1.3 * plain


def test_covariance_of_samples_whitens_them():
    """Squares of a quadtree over 30 maps: chi-square per sample 1 within 4 sigma; without correlation it is not."""
    tree = quadtree(simulate(0, (128, 128)) * 0.0 + np.indices((128, 128))[1] ** 2 * 1e-5, 0.02, smallest=8, largest=32)
    east, north = PIXEL * tree.cols, -PIXEL * tree.rows
    matrix = covariance_matrix(TRUTH, east, north, sizes_m=PIXEL * tree.sizes, counts=tree.counts)
    assert np.abs(matrix - matrix.T).max() == 0.0
    factor = np.linalg.cholesky(matrix)
    chi2 = []
    for seed in range(30):
        values = simulate(100 + seed, (128, 128))
        means = [values[r : r + s, c : c + s].mean() for (r, c), s in zip(tree.corners, tree.sizes)]
        chi2.append(np.mean(np.linalg.solve(factor, means) ** 2))
    sigma = np.sqrt(2.0 / (30 * len(tree.values)))
    assert np.mean(chi2) == pytest.approx(1.0, abs=4 * sigma + 0.03)  # 3 % for the 3 x 3 nodes of a square


def test_points_without_size_follow_the_model():
    east, north = np.array([0.0, 3e3, 0.0]), np.array([0.0, 0.0, 4e3])
    matrix = covariance_matrix(TRUTH, east, north)
    distance = np.array([[0.0, 3e3, 4e3], [3e3, 0.0, 5e3], [4e3, 5e3, 0.0]])
    np.testing.assert_allclose(matrix, TRUTH.covariance(distance), rtol=1e-12)


def test_plane_is_removed():
    row, col = np.indices((40, 60))
    plane = 0.3 + 0.002 * row - 0.001 * col
    plane[3, 7] = np.nan
    rest = remove_plane(plane)
    assert np.isnan(rest[3, 7])
    assert np.nanmax(np.abs(rest)) < 1e-12


def test_bad_input():
    empty = np.full((50, 50), np.nan)
    empty[:5, :5] = 1.0
    with pytest.raises(EmptyOutputError, match="Only 25 pixels"):
        measure_semivariogram(empty, (PIXEL, PIXEL))
    with pytest.raises(InputError, match="choose mean or root"):
        measure_semivariogram(simulate(0, (20, 20)), (PIXEL, PIXEL), robust="median")
    with pytest.raises(EmptyOutputError, match="one value"):
        fit_noise(Semivariogram(np.arange(1.0, 9.0), np.zeros(8), np.ones(8, dtype=int), 0.0))
    with pytest.raises(EmptyOutputError, match="no plane"):
        remove_plane(np.full((3, 3), np.nan))
