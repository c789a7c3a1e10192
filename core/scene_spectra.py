"""Spectra of two scenes along the flight, made alike and flat."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from scipy import fft
from scipy.ndimage import gaussian_filter1d, label

from .scene_pair import centre_spectrum, spectrum_centre

_BINS, _SMOOTH_BINS = 256, 3.0
# Power over the noise, as a share of the greatest, from which a frequency begins to belong to the band of a scene, and
# from which it does so wholly.
_LEAST_POWER, _FULL_POWER = 0.05, 0.2


class FlatSpectra(NamedTuple):
    """Spectra with equal power at all frequencies of their common band along the flight, and none outside.

    Attributes
    ----------
    spectra : tuple of ndarray, complex64
        Of both scenes, centred on that of the reference.
    frequency : ndarray of float32, shape of the spectra
        Along the flight, cycles per metre, counted from the centre.
    band : tuple of float
        Middle and width of the common band, cycles per metre.
    power : ndarray of float32, shape of the spectra
        Product of the magnitudes of both scenes before they were made flat.
    """

    spectra: tuple
    frequency: np.ndarray
    band: tuple
    power: np.ndarray


def flatten_spectra(reference: np.ndarray, secondary: np.ndarray, along: tuple) -> FlatSpectra:
    """Cut both scenes to their common band along the flight and take the weighting of the processor off.

    Frequencies that one scene does not hold (other Doppler centroid) are noise in the other. A processor that weights
    the edges of the spectrum down, against side lobes, leaves fewer independent cells and halves of the spectrum that
    lie closer together; equal power at all frequencies undoes it. Across the flight nothing is done: there the width
    of the spectrum changes with the slope of the ground.

    Parameters
    ----------
    reference, secondary : ndarray of complex64, one shape
        Scenes with the spectrum of the radar image (see `ScenePair.demodulate`); zero is no data.
    along : tuple of float
        Pixels down and to the right of one metre along the flight.
    """
    centre = spectrum_centre(reference)
    spectra = [fft.fft2(centre_spectrum(image, centre)) for image in (reference, secondary)]
    down, across = (fft.fftfreq(size).astype(np.float32) for size in reference.shape)
    frequency = down[:, None] * np.float32(along[0]) + across[None, :] * np.float32(along[1])
    lowest, highest = float(frequency.min()), float(frequency.max())
    bins = ((frequency - lowest) * (_BINS / max(highest - lowest, 1e-12))).astype(np.int32).clip(0, _BINS - 1)
    counts = np.maximum(np.bincount(bins.ravel(), minlength=_BINS), 1)
    sizes = [np.abs(spectrum) for spectrum in spectra]
    profiles = [_profile(size, bins, counts) for size in sizes]
    common = np.minimum(_band(profiles[0]), _band(profiles[1]))
    if not common.any():
        common = _band(profiles[0])
    gains = [np.where(common > 0.0, common / np.sqrt(np.maximum(part, 1e-6)), 0.0) for part in profiles]
    flat = tuple(spectrum * gain.astype(np.float32)[bins] for spectrum, gain in zip(spectra, gains))
    return FlatSpectra(flat, frequency, _place(common, lowest, highest), sizes[0] * sizes[1])


def _profile(size: np.ndarray, bins: np.ndarray, counts: np.ndarray) -> np.ndarray:
    """Return the power at each frequency along the flight over the greatest."""
    power = np.bincount(bins.ravel(), weights=np.square(size, dtype=np.float64).ravel(), minlength=_BINS) / counts
    smooth = gaussian_filter1d(power, _SMOOTH_BINS)
    return smooth / max(float(smooth.max()), 1e-30)


def _band(profile: np.ndarray) -> np.ndarray:
    """Return how far frequencies belong to the one band around the greatest power, 0 to 1."""
    floor = float(profile.min())
    level = (profile - floor) / max(1.0 - floor, 1e-30)
    parts, _ = label(level > _LEAST_POWER)
    member = np.clip((level - _LEAST_POWER) / (_FULL_POWER - _LEAST_POWER), 0.0, 1.0)
    return np.where(parts == parts[int(np.argmax(profile))], member, 0.0)


def _place(common: np.ndarray, lowest: float, highest: float) -> tuple:
    """Return the frequency with as much of the common band on both sides, and the width of the band."""
    places = lowest + (np.arange(_BINS) + 0.5) * (highest - lowest) / _BINS
    share = np.square(common).cumsum()
    width = float(np.square(common).sum()) * (highest - lowest) / _BINS
    return float(np.interp(0.5 * share[-1], share, places + 0.5 * (highest - lowest) / _BINS)), width


def flatten_scenes(reference: np.ndarray, secondary: np.ndarray, along: tuple) -> tuple:
    """Return both scenes with flat spectra along the flight, complex64; zero stays zero. See `flatten_spectra`."""
    flat = flatten_spectra(reference, secondary, along)
    images = (fft.ifft2(spectrum).astype(np.complex64, copy=False) for spectrum in flat.spectra)
    return tuple(np.where(scene != 0, image, 0) for scene, image in zip((reference, secondary), images))
