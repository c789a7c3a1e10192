"""Persistent scatterers: planted velocities and heights on simulated scenes, with air, clutter and uneven gains."""

from __future__ import annotations

import importlib
import sys
import tempfile
from pathlib import Path

import numpy as np
from quakesar.core.timeseries.ps_stage import PersistentJob, find_scatterers

from .cases import Quiet
from .table import Row

_SEEDS = (3, 4, 11, 12)
_PLACE_M = 1000.0
TESTS = Path(__file__).resolve().parents[2] / "tests" / "core"


def rows(cases: dict, data: Path) -> list:
    """Measure 40 scenes of 500 targets whose truth is known, at four seeds.

    Velocities are relative to the scatterers that move like most, as the tool takes them by default; the reference is
    a free choice. What the trend of the planted air alone leaves at the same points, which nothing can tell from
    motion, is printed beside the figures: against all, and against the scatterers around a place.
    """
    sys.path.insert(0, str(TESTS))
    simulator = importlib.import_module("made_scatterers")
    reference = {"reference_x": simulator.WEST + 800.0, "reference_y": simulator.NORTH - 2700.0}
    found, around, targets = [], [], 0
    for seed in _SEEDS:
        with tempfile.TemporaryDirectory(prefix="quakesar-scatterers-") as folder:
            made = simulator.make(folder, seed=seed)
            for met, given in ((found, {}), (around, {**reference, "reference_m": _PLACE_M})):
                job = PersistentJob(made.paths, **given)
                met.append(simulator.compare(made, find_scatterers(job, Quiet()).tables["POINTS"]))
        targets += len(set(found[-1].match))
    errors, deviations = (np.concatenate([getattr(met, name) for met in found]) for name in ("errors", "deviation"))
    size = np.abs(errors)
    inside = float((size[:, 0] < 1.96 * deviations).mean())
    stray = sum(met.stray for met in found) / len(errors)
    return [
        Row("scatterers: velocity, root mean square", float(np.sqrt((errors[:, 0] ** 2).mean())), "mm/yr", 0.5, 0.25),
        Row("scatterers: velocity, 95 % within", _within(found), "mm/yr", 0.5),
        Row("scatterers: velocity against a place of 1 km, 95 % within", _within(around), "mm/yr", 0.5),
        _against_air(found, "all"),
        _against_air(around, "a place of 1 km"),
        Row("scatterers: height error, median", float(np.median(size[:, 1])), "m", 1.5),
        Row("scatterers: truth within 1.96 deviations", inside, "1", 0.85, 0.95, at_least=True),
        Row("scatterers: targets found", targets / (500.0 * len(_SEEDS)), "1", 0.85, at_least=True),
        Row("scatterers: points without a target", stray, "1", 0.02),
    ]


def _within(met: list) -> float:
    """Return what 95 % of the errors are below, mm/yr."""
    return float(np.percentile(np.abs(np.concatenate([one.errors[:, 0] for one in met])), 95.0))


def _against_air(met: list, name: str) -> Row:
    """Return 95 % of the errors over 95 % of what the planted air alone leaves at the same points."""
    error = _within(met)
    air = np.percentile(np.abs(np.concatenate([one.air for one in met])), 95.0)
    what = f"scatterers: 95 % against {name}, {error:.2f} mm/yr, over {air:.2f} of the air alone"
    return Row(what, float(error / air), "1", 1.25)
