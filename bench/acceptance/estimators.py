"""Coherence and filter against theory on speckle of known coherence."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from quakesar.core.conventions import Looks
from quakesar.core.filtering import goldstein
from quakesar.core.multilook import multilook_pair
from quakesar.core.statistics import expected_coherence

from .table import Row


def rows(cases: dict, data: Path) -> list:
    """Measure."""
    worst, looks = 0.0, Looks(4, 4)
    rng = np.random.default_rng(1)
    for coherence in (0.0, 0.3, 0.5, 0.7, 0.9):
        one, noise = _speckle(rng), _speckle(rng)
        two = coherence * one + np.sqrt(1.0 - coherence**2) * noise
        measured = float(np.nanmean(multilook_pair(one, two.astype(np.complex64), looks)[1]))
        theory = float(expected_coherence(np.array([coherence]), float(looks.rows * looks.cols))[0])
        worst = max(worst, abs(measured - theory))
    igram = _speckle(rng)
    same = goldstein(igram, 0.0, 32)
    change = float(np.max(np.abs(same - igram)) / np.max(np.abs(igram)))
    return [
        Row("coherence: estimate against theory (Touzi), gamma 0 to 0.9, worst", worst, "1", 0.01, 0.003),
        Row("filter: alpha 0 is the identity, worst", change, "1", 1e-5),
    ]


def _speckle(rng) -> np.ndarray:
    shape = (1024, 1024)
    return ((rng.standard_normal(shape) + 1j * rng.standard_normal(shape)) / np.sqrt(2.0)).astype(np.complex64)
