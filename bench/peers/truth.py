"""What the simulator's truth says the phase of the pair 9192 - 10194 must be, and how far a phase is from it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from osgeo import gdal

gdal.UseExceptions()


def read_truth(truth: Path, name: str) -> np.ndarray:
    """Return the bands of a truth raster, float64."""
    return gdal.Open(str(truth / f"{name}.tif")).ReadAsArray().astype(np.float64)


def expected_phase(truth: Path, wavelength_m: float) -> np.ndarray:
    """Return the phase of motion and air in radians on the grid of the truth; reference times conj(secondary)."""
    toward = read_truth(truth, "disp_los_desc")
    air = read_truth(truth, "zenith_delay_10194") - read_truth(truth, "zenith_delay_9192")
    air /= np.cos(np.radians(read_truth(truth, "incidence_desc")))
    return 4.0 * np.pi / wavelength_m * (air - toward)


def rms_after_plane(phase: np.ndarray, u: np.ndarray, v: np.ndarray) -> float:
    """Return the rms in radians of wrapped phases after a plane in u and v (orbit errors make one).

    Parameters
    ----------
    phase, u, v : ndarray, shape (n,)
        Radians; coordinates of order one.
    """
    design = np.stack([np.ones_like(u), u, v], axis=1)
    fit = np.array([np.angle(np.exp(1j * phase).mean()), 0.0, 0.0])
    for _ in range(10):
        rest = np.angle(np.exp(1j * (phase - design @ fit)))
        fit += np.linalg.lstsq(design, rest, rcond=None)[0]
    return float(np.sqrt(np.mean(np.angle(np.exp(1j * (phase - design @ fit))) ** 2)))


def right_cycles_percent(unwrapped: np.ndarray, expected: np.ndarray) -> float:
    """Return how many of the unwrapped phases lie within half a cycle of the truth after the median."""
    cycles = (unwrapped - expected) / (2.0 * np.pi)
    return 100.0 * float(np.mean(np.abs(cycles - np.median(cycles)) < 0.5))
