"""The inversion for slip: the specification's synthetic slip, Ridgecrest 2019, L'Aquila 2009, and simulated Bam scenes.

Run as ``python bench/slip.py [fixture|fourier|speed|ridgecrest|laquila|bam ...] [--draws 8] [--data folder]
[--demo folder]``; without names, all whose data are there. Every line is a case with what was found.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
NAMES = ("fixture", "fourier", "speed", "ridgecrest", "laquila", "bam")


def _importable() -> None:
    """Make the checkout importable as `quakesar`."""
    links = Path(tempfile.mkdtemp(prefix="quakesar-slip-"))
    (links / "quakesar").symlink_to(ROOT, target_is_directory=True)
    sys.path[:0] = [str(links), str(ROOT / "bench")]


def report(name: str, figures: dict) -> dict:
    """Print a line and return the figures."""
    print(f"{name:28}" + "  ".join(f"{key} {value:.4g}" for key, value in figures.items()), flush=True)
    return figures


def _summary(model, truth_nm=None, peak_m=None) -> dict:
    from quakesar.core.source.mechanism import moment_magnitude

    moment = model.moment_nm()
    found = {"Mw": float(moment_magnitude(moment)), "M0": moment, "peak": float(model.slip_m.max()), "chi2": model.chi2}
    found.update({"weight": model.smoothing.weight, "ratio": model.smoothing.ratio})
    if truth_nm:
        found["M0/truth-1"] = moment / truth_nm - 1.0
    if peak_m:
        found["peak/truth"] = found["peak"] / peak_m
    return found


def measure_fixture(draws: int, *, kind: str = "patches") -> dict:
    """Return errors over noise draws of the synthetic slip: 360 patches, both rake parts free, automatic smoothing."""
    from quakesar.core.source.slip_basis import BasisChoice
    from quakesar.core.source.slip_model import invert_slip
    from slip_cases import PEAK_M, synthetic_observations, synthetic_slip

    surface, slip = synthetic_slip()
    truth = 3e10 * sum(p.area_m2 * s for p, s in zip(surface.patches, slip))
    rows = []
    for seed in range(draws):
        begin = time.perf_counter()
        model = invert_slip(synthetic_observations(surface, slip, seed), [surface], BasisChoice(kind))
        figures = {**_summary(model, truth, PEAK_M), "backward": model.negative_share}
        figures["seconds"] = time.perf_counter() - begin
        rows.append(report(f"{kind}, draw {seed}", figures))
    error = np.array([row["M0/truth-1"] for row in rows])
    chi2, peak = (np.array([row[key] for row in rows]) for key in ("chi2", "peak/truth"))
    total = {"M0 rms %": 100.0 * float(np.sqrt(np.mean(error**2))), "M0 worst %": 100.0 * float(np.abs(error).max())}
    total.update({"peak mean": float(peak.mean()), "peak least": float(peak.min())})
    total.update({"chi2 mean": float(chi2.mean()), "chi2 least": float(chi2.min()), "chi2 most": float(chi2.max())})
    return report(f"{kind}, {draws} draws", total)


def measure_speed() -> dict:
    """Return seconds of an inversion with 360 and with 800 patches, two parts each, and of one bounded solution."""
    from quakesar.core.source.slip_basis import BasisChoice
    from quakesar.core.source.slip_model import invert_slip
    from quakesar.core.source.slip_patches import PatchSize, cut_surface
    from quakesar.core.source.slip_solver import solve_damped
    from scipy.optimize import nnls
    from slip_cases import FAULT, synthetic_observations, synthetic_slip

    surface, slip = synthetic_slip()
    observations = synthetic_observations(surface, slip, 0)
    figures = {}
    for along, down in ((24, 15), (40, 20)):
        parts = [cut_surface([FAULT], PatchSize(along=along, down=down))]
        begin = time.perf_counter()
        model = invert_slip(observations, parts, BasisChoice())
        figures[f"{along * down} patches s"] = time.perf_counter() - begin
        begin = time.perf_counter()
        solve_damped(model.system, model.smoothing)
        figures[f"{along * down} one solution s"] = time.perf_counter() - begin
        if along == 24:
            matrix = np.linalg.cholesky(model.system.damped(model.smoothing)).T
            begin = time.perf_counter()
            other = nnls(matrix, np.linalg.solve(matrix.T, model.system.projected))[0]
            figures["360 scipy nnls s"] = time.perf_counter() - begin
            figures["360 difference m"] = float(np.max(np.abs(other - model.coefficients)))
    return report("speed", figures)


def measure_ridgecrest(data: Path, *, kind: str = "patches") -> dict:
    """Return the slip of both tracks of Ridgecrest 2019 on its two faults."""
    from quakesar.core.source.slip_basis import BasisChoice
    from quakesar.core.source.slip_model import invert_slip
    from slip_cases import ridgecrest_faults, ridgecrest_observations

    observations = ridgecrest_observations(data / "ridgecrest2019_s1")
    model = invert_slip(observations, ridgecrest_faults(), BasisChoice(kind, rake_range_rad=np.radians(30.0)))
    figures = _summary(model)
    for total in model.segments():
        figures[f"Mw {total.name}"] = total.magnitude
        figures[f"rake {total.name}"] = float(np.degrees(total.rake_rad))
    data_m = observations.displacement_m - model.trend_m
    figures["explained %"] = 100.0 * (1.0 - float(np.sum((data_m - model.predicted_m) ** 2) / np.sum(data_m**2)))
    return report(f"Ridgecrest 2019, {kind}", figures)


def measure_laquila(data: Path) -> dict:
    """Return the slip of L'Aquila 2009 on a plane with the mechanism of the literature."""
    from quakesar.core.source.slip_basis import BasisChoice
    from quakesar.core.source.slip_model import invert_slip
    from quakesar.core.source.tracks import frame_of_tracks, read_tracks
    from slip_cases import laquila_surface
    from source_cases import laquila_tracks

    with tempfile.TemporaryDirectory(prefix="quakesar-slip-") as folder:
        tracks = laquila_tracks(data / "laquila2009_envisat_beat", Path(folder))
        frame = frame_of_tracks(tracks)
        observations = read_tracks(tracks, frame)
    model = invert_slip(observations, [laquila_surface(frame)], BasisChoice())
    (total,) = model.segments()
    figures = {**_summary(model), "rake": float(np.degrees(total.rake_rad)), "depth km": total.depth_m / 1e3}
    return report("L'Aquila 2009", figures)


def measure_bam(demo: Path, *, kind: str = "patches") -> dict:
    """Return the slip found through the whole chain from simulated scenes of Bam, against what was planted."""
    from quakesar.core.progress import Silent
    from quakesar.core.source.stages.slip import invert_slip_layers
    from slip_cases import bam_job, bam_truth

    truth = bam_truth()
    begin = time.perf_counter()
    result = invert_slip_layers(replace(bam_job(demo), basis=kind), Silent())
    values = result.values
    figures = {"Mw": values["MW"], "M0": values["MOMENT"], "peak": values["PEAK_SLIP"], "chi2": values["CHI2"]}
    figures.update({"M0/truth-1": values["MOMENT"] / truth["moment"] - 1.0, "explained %": values["EXPLAINED"]})
    figures["sigma/truth"] = values["MOMENT_SIGMA"] / truth["moment"]
    for row in result.tables["SEGMENTS"].rows:
        figures[f"{row[0]} M0/truth"] = row[1] / truth[row[0]]
    figures["seconds"] = time.perf_counter() - begin
    return report(f"simulated Bam, {kind}", figures)


def main() -> None:
    """Measure what was asked for and can be."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", choices=[*NAMES, []], help="cases; all by default")
    parser.add_argument("--draws", type=int, default=8)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--demo", type=Path, default=ROOT / "demo" / "bam", help="results of the simulated scenes")
    options = parser.parse_args()
    _importable()
    names = options.names or NAMES
    if "fixture" in names:
        measure_fixture(options.draws)
    if "fourier" in names:
        measure_fixture(options.draws, kind="fourier")
    if "speed" in names:
        measure_speed()
    if "ridgecrest" in names and options.data.is_dir():
        for kind in ("patches", "fourier"):
            measure_ridgecrest(options.data, kind=kind)
    if "laquila" in names and options.data.is_dir():
        measure_laquila(options.data)
    if "bam" in names and options.demo.is_dir():
        for kind in ("patches", "fourier"):
            measure_bam(options.demo, kind=kind)


if __name__ == "__main__":
    main()
