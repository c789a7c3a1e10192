"""Unwrapping against truth: real Greece 2021, simulated noise, and a rupture with a fault line."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
from quakesar.core.unwrapping import cut_edges, unwrap
from scipy.ndimage import uniform_filter

from .table import Row

_GREECE_WAVELENGTH_M = 0.055465763


def rows(cases: dict, data: Path) -> list:
    """Measure what the present data allow."""
    found = [*noise_rows(), fault_row()]
    folder = data / "comet_coseismic_s1" / "greece"
    return [greece_row(folder), *found] if folder.is_dir() else found


def greece_row(folder: Path) -> Row:
    """Share of pixels within half a fringe of the supplied solution."""
    wrapped, supplied = (np.fromfile(folder / f"greece.{kind}", "<f4").reshape(801, 801) for kind in ("diff", "unw"))
    valid = np.isfinite(wrapped) & np.isfinite(supplied) & (wrapped != 0.0)
    phasor = np.where(valid, np.exp(1j * wrapped), 0.0).astype(np.complex64)
    mean = uniform_filter(phasor.real, 5) + 1j * uniform_filter(phasor.imag, 5)
    coherence = np.where(valid, np.abs(mean), np.nan).astype(np.float32)
    solved = unwrap(phasor, coherence, looks=20.0, mask=valid).phase
    difference = solved - 4.0 * math.pi / _GREECE_WAVELENGTH_M * supplied
    usable = valid & np.isfinite(solved)
    difference -= np.median(difference[usable])
    share = float((np.abs(difference[usable]) < math.pi).sum() / valid.sum())
    return Row("unwrapping: Greece 2021, within half a fringe", 100.0 * share, "%", 97.0, 98.0, at_least=True)


def noise_rows() -> list:
    """A smooth field with noise of known coherence: share on the true cycle, and congruence."""
    rng = np.random.default_rng(3)
    n, looks = 512, 8
    y, x = np.mgrid[:n, :n] / n
    truth = 60.0 * np.exp(-((x - 0.5) ** 2 + (y - 0.4) ** 2) / 0.05) + 15.0 * y
    gamma = 0.35 + 0.55 * uniform_filter(rng.random((n, n)), 64) / uniform_filter(np.ones((n, n)), 64)
    total, power = np.zeros((n, n), complex), [np.zeros((n, n)), np.zeros((n, n))]
    for _ in range(looks):
        one, two = (rng.standard_normal((n, n)) + 1j * rng.standard_normal((n, n)) for _ in range(2))
        two = (gamma * one + np.sqrt(1.0 - gamma**2) * two) * np.exp(-1j * truth)
        total += one * np.conj(two)
        power[0] += np.abs(one) ** 2
        power[1] += np.abs(two) ** 2
    coherence = (np.abs(total) / np.sqrt(power[0] * power[1])).astype(np.float32)
    solved = unwrap(total.astype(np.complex64), coherence, looks=float(looks)).phase
    difference = solved - truth
    difference -= 2.0 * math.pi * np.rint(np.nanmedian(difference) / (2.0 * math.pi))
    share = float((np.abs(difference) < math.pi).mean())
    congruence = np.nanmax(np.abs(np.angle(np.exp(1j * (solved.astype(float) - np.angle(total))))))
    return [
        Row("unwrapping: noisy field, pixels on the true cycle", 100.0 * share, "%", 99.0, 99.8, at_least=True),
        Row("unwrapping: re-wrapped against the input, worst", float(congruence), "rad", 1e-5),
    ]


def fault_row() -> Row:
    """A rupture with 2 m of offset and its line: distance of the farthest wrong cycle."""
    n, row, half = 640, 319.5, 280.0
    y, x = np.mgrid[:n, :n].astype(float)
    jump = 2.0 * 4.0 * math.pi / 0.0562356
    # the offset tapers to nothing at the ends of the line and dies away over 250 pixels: below pi a pixel elsewhere
    along = np.clip(np.abs(x - row) / half, 0.0, 1.0)
    truth = 0.5 * jump * np.cos(0.5 * math.pi * along) ** 2 * np.sign(y - row)
    truth *= np.exp(-np.abs(y - row) / 250.0)
    igram = np.exp(1j * truth).astype(np.complex64)
    cuts = cut_edges([np.array([[row, row - half], [row, row + half]])], (n, n))
    solved = unwrap(igram, np.full((n, n), 0.9, np.float32), looks=20.0, cuts=cuts).phase
    difference = solved - truth
    difference -= 2.0 * math.pi * np.rint(np.nanmedian(difference) / (2.0 * math.pi))
    wrong = np.abs(difference) > math.pi
    away = np.hypot(y - row, np.maximum(np.abs(x - row) - half, 0.0))
    farthest = float(away[wrong].max()) if wrong.any() else 0.0
    return Row("unwrapping: 2 m rupture with its line, farthest wrong cycle", farthest, "px", 10.0, 0.0)
