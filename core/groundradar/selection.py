"""Which pixels hold one steady scatterer: by the dispersion of their amplitude and the coherence of their phase."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..errors import InputError
from ..progress import Progress, check_cancelled
from .air import air_model, fit_wrapped
from .stack import TimeReader

_MOST_PAIRS, _LEAST_PIXELS = 200, 20
MOST_STABLE = 4000


@dataclass(frozen=True)
class Selection:
    """Selected pixels.

    Attributes
    ----------
    places : ndarray of int64, shape (pixels,)
        Indices into the flattened map.
    dispersion, coherence : ndarray of float64, shape (pixels,)
        Standard deviation over mean of the amplitude; temporal coherence of consecutive pairs after the air.
    """

    places: np.ndarray
    dispersion: np.ndarray
    coherence: np.ndarray


def select_pixels(stack: TimeReader, range_m, height_m, limits: tuple, progress: Progress) -> Selection:
    """Select pixels from at most 200 pairs of consecutive frames, spread over the stack.

    Parameters
    ----------
    range_m, height_m : ndarray, shape (rows, cols)
        Slant range; height above the sensor.
    limits : tuple of float
        Largest amplitude dispersion, least coherence.

    Notes
    -----
    An amplitude dispersion of 0.25 stands for a phase noise of about 0.25 rad (Ferretti, A. et al. (2001), IEEE Trans.
    Geosci. Remote Sens. 39, 8-20, eq. 9).
    """
    count = len(stack.times)
    pairs = np.unique(np.linspace(0, count - 2, min(_MOST_PAIRS, count - 1)).astype(int))
    total = np.zeros(stack.grid.shape)
    square = np.zeros(stack.grid.shape)
    for number, k in enumerate(pairs):
        check_cancelled(progress)
        amplitude = np.abs(stack.read(int(k))).astype(np.float64)
        total += amplitude
        square += amplitude**2
        progress.update(0.5 * (number + 1) / pairs.size)
    mean = total / pairs.size
    spread = np.sqrt(np.maximum(square / pairs.size - mean**2, 0.0))
    with np.errstate(invalid="ignore", divide="ignore"):
        dispersion = np.where(mean > 0.0, spread / mean, np.inf)
    places = np.flatnonzero((dispersion <= limits[0]).ravel() & np.isfinite(range_m).ravel())
    _require(places.size, "MAX_DISPERSION", limits[0])
    model = air_model(range_m.flat[places], height_m.flat[places], np.ones(places.size, bool), MOST_STABLE)
    phasor = np.zeros(places.size, complex)
    for number, k in enumerate(pairs):
        check_cancelled(progress)
        phase = pair_phase(stack.read(int(k)).flat[places], stack.read(int(k) + 1).flat[places])
        phasor += np.exp(1j * (phase - model.design @ fit_wrapped(model, phase[model.fitted])))
        progress.update(0.5 + 0.5 * (number + 1) / pairs.size)
    coherence = np.abs(phasor) / pairs.size
    kept = coherence >= limits[1]
    _require(int(kept.sum()), "MIN_COHERENCE", limits[1])
    return Selection(places[kept], dispersion.flat[places[kept]], coherence[kept])


def pair_phase(earlier: np.ndarray, later: np.ndarray) -> np.ndarray:
    """Return the interferometric phase (rad), positive where the range grew."""
    return np.angle(earlier * np.conj(later)).astype(np.float64)


def _require(found: int, parameter: str, limit: float) -> None:
    if found < _LEAST_PIXELS:
        raise InputError(
            "Only {found} pixels are steady enough with {parameter} {limit:g}, and {need} are needed: relax it, or"
            " check that the frames are complex and in order.",
            found=found,
            parameter=parameter,
            limit=limit,
            need=_LEAST_PIXELS,
        )
