"""Tide and scores of forecasts against astropy and pyCSEP, which live in an interpreter of their own."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import numpy as np

ORACLE = Path(__file__).with_name("thermal_oracle.py")
# The epicentre of Ludian (2014), on the ellipsoid.
_STATION = -1317e3, 5519e3, 2901e3
_GATE_UGAL, _GATE_SCORE = 0.1, 1e-9


def print_peers(python: str) -> None:
    """Ask the oracle and print measured against demanded."""
    rng = np.random.default_rng(3)
    times = np.datetime64("2000-01-01T00:00", "m") + rng.integers(0, 20 * 365 * 1440, 2000)
    rates, reference = rng.gamma(0.5, 0.2, (2, 500)) + 1e-4
    cells = np.repeat(np.arange(500), rng.poisson(rates))
    asked = {"times": [str(time) for time in times], "rates": rates.tolist(), "reference": reference.tolist()}
    asked["cells"] = cells.tolist()
    done = subprocess.run([python, str(ORACLE)], input=json.dumps(asked), capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(done.stderr[-2000:])
    found = json.loads(done.stdout)
    _compare_tide(found["bodies"], times)
    _compare_scores(found["scores"], rates, reference, cells)


def _compare_tide(bodies: dict, times: np.ndarray) -> None:
    from quakesar.core.thermal.ephemeris import body_positions
    from quakesar.core.thermal.tide import GM_MOON, GM_SUN, tidal_acceleration

    place, masses = np.array(_STATION), (GM_MOON, GM_SUN)
    own = tidal_acceleration(place, tuple(zip(masses, body_positions(times))))
    theirs = tidal_acceleration(place, tuple(zip(masses, (np.array(bodies[name]) for name in ("moon", "sun")))))
    worst = 1e8 * float(np.abs(own - theirs).max())
    size = 1e8 * float(np.linalg.norm(theirs, axis=1).max())
    print(f"astropy {bodies['version']}: {times.size} times from 2000 to 2020 at the epicentre of Ludian")
    _print("largest difference of a component", worst, _GATE_UGAL, "uGal", f"of up to {size:.0f}")


def _compare_scores(theirs: dict, rates, reference, cells) -> None:
    from quakesar.core.thermal.scores import information_gain_per_event, number_test, poisson_log_likelihood

    counts = np.bincount(cells, minlength=rates.size)
    gain, t, _ = information_gain_per_event(rates, reference, cells)
    first, second = number_test(float(rates.sum()), cells.size)
    print(f"pyCSEP {theirs['version']}: {rates.size} cells, {cells.size} earthquakes")
    pairs = (
        ("joint log-likelihood", poisson_log_likelihood(rates, counts), theirs["likelihood"]),
        ("N-test, delta 1", first, theirs["quantiles"][0]),
        ("N-test, delta 2", second, theirs["quantiles"][1]),
        ("information gain", gain, theirs["gain"]),
        ("t of the paired test", t, theirs["t"]),
    )
    for name, own, other in pairs:
        _print(f"{name}: {own:.12g}", abs(own - other), _GATE_SCORE * max(1.0, abs(other)), "", f"against {other:.12g}")


def _print(name: str, value: float, gate: float, unit: str, remark: str) -> None:
    verdict = "kept" if value <= gate else "MISSED"
    print(f"  {name}; difference {value:.3g} {unit} (demanded {gate:.0e}: {verdict}; {remark})")
