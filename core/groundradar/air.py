"""What the air adds to the phase of one pair of frames: a model of range and height, fitted where the ground stays."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np

from ..kernels.robust import fit_majority

# Gradients that are tried: so many cycles over the scene, either way, in steps of a quarter cycle.
_MOST_CYCLES = 3.0
_JUDGES = 1500


class AirModel(NamedTuple):
    """Columns of the model at every selected pixel, and which pixels it is fitted on.

    Attributes
    ----------
    design : ndarray of float64, shape (pixels, 3)
        One; slant range; slant range times height: constant, refractivity, and its change with height, each scaled to
        about -0.5 to 0.5 over the scene.
    fitted : ndarray of int64
        Indices of the pixels that are taken for stable.
    scales : tuple of float
        Metres, and square metres, that one unit of the second and third column stands for.
    """

    design: np.ndarray
    fitted: np.ndarray
    scales: tuple


def air_model(range_m: np.ndarray, height_m: np.ndarray, stable: np.ndarray, most: int) -> AirModel:
    """Build the model.

    Parameters
    ----------
    range_m, height_m : ndarray, shape (pixels,)
        Slant range and height above the sensor.
    stable : ndarray of bool, shape (pixels,)
        Candidates.
    most : int
        Candidates are thinned evenly to at most so many.

    References
    ----------
    Iannini, L., Monti Guarnieri, A. (2011), IEEE Geosci. Remote Sens. Lett. 8, 273-277: the delay of a layered
    atmosphere grows with range and with range times height.
    """
    columns, scales = [np.ones(range_m.size)], []
    for values in (range_m, range_m * height_m):
        span = max(float(np.ptp(values)), 1e-9)
        columns.append((values - values.mean()) / span)
        scales.append(span)
    places = np.flatnonzero(stable)
    return AirModel(np.stack(columns, axis=1), places[:: max(1, -(-places.size // most))], tuple(scales))


def fit_wrapped(model: AirModel, phase_rad: np.ndarray) -> np.ndarray:
    """Return the coefficients (rad) of the model for a wrapped phase, whatever a minority of the pixels does.

    Parameters
    ----------
    phase_rad : ndarray, shape (fitted pixels,)
        Of the pixels `model.fitted`, wrapped.
    """
    design = model.design[model.fitted]
    step = max(1, phase_rad.size // _JUDGES)
    signal, slope = np.exp(1j * phase_rad[::step]), design[::step, 1]
    trials = 2.0 * math.pi * np.arange(-_MOST_CYCLES, _MOST_CYCLES + 0.25, 0.25)
    sums = (signal[None] * np.exp(-1j * trials[:, None] * slope[None])).sum(axis=1)
    best = int(np.argmax(np.abs(sums)))
    start = np.array([float(np.angle(sums[best])), float(trials[best]), 0.0])
    rest = np.angle(np.exp(1j * (phase_rad - design @ start)))
    return start + fit_majority(design, rest, start=np.zeros(3))


def fit_level(model: AirModel, phase_rad: np.ndarray, start: np.ndarray) -> np.ndarray:
    """Return the coefficients (rad) for an unwrapped phase of the pixels `model.fitted`."""
    return fit_majority(model.design[model.fitted], phase_rad, start=start)
