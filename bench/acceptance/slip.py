"""The inversion for slip: synthetic, Ridgecrest 2019, and simulated Bam where the demonstration has been made."""

from __future__ import annotations

from pathlib import Path

from .table import Row

_DRAWS = 6


def rows(cases: dict, data: Path) -> list:
    """Measure."""
    import slip

    found = []
    for kind, gate in (("patches", 15.0), ("fourier", 10.0)):
        total = slip.measure_fixture(_DRAWS, kind=kind)
        found.append(Row(f"slip, {kind}: moment at automatic smoothing, rms error", total["M0 rms %"], "%", gate))
        if kind == "patches":
            found += [
                Row("slip, patches: largest slip over the truth, mean", total["peak mean"], "1", 0.8, at_least=True),
                Row("slip, patches: whitened chi2, mean, at least", total["chi2 mean"], "1", 0.85, at_least=True),
                Row("slip, patches: whitened chi2, mean, at most", total["chi2 mean"], "1", 1.1),
            ]
    if (data / "ridgecrest2019_s1").is_dir():
        magnitude = slip.measure_ridgecrest(data)["Mw"]
        found += [
            Row("slip, Ridgecrest 2019: Mw, at least", magnitude, "1", 7.0, at_least=True),
            Row("slip, Ridgecrest 2019: Mw, at most", magnitude, "1", 7.2),
        ]
    demo = Path(slip.ROOT) / "demo" / "bam"
    if demo.is_dir():
        error = abs(slip.measure_bam(demo)["M0/truth-1"])
        found.append(Row("slip, simulated Bam through the chain: moment", 100.0 * error, "%", 15.0))
    return found
