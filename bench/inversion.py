"""The inversion for the geometry of faults: errors against the Cramér-Rao bound, coverage of the intervals, run time.

Run as ``python bench/inversion.py [coverage|laquila|bam|scenes] [--draws 60] [--data folder] [--demo folder]``.

coverage: the specification's fixture (two ENVISAT tracks over a Bam-like fault, 400 points each, noise of 7 mm over
8 km and 3 mm white, offset and plane per track), many draws of the noise. bam: one such inversion with the defaults of
the tool. laquila: real ENVISAT tracks of 2009 with their covariances. scenes: the simulated scenes over Bam after the
whole chain (``make demo`` writes them).
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parent.parent


def _importable() -> None:
    """Make the checkout importable as `quakesar`."""
    links = Path(tempfile.mkdtemp(prefix="quakesar-inversion-"))
    (links / "quakesar").symlink_to(ROOT, target_is_directory=True)
    sys.path[:0] = [str(links), str(ROOT / "bench")]


def invert_fixture(seed: int, *, starts: int, steps: int, points: int = 400):
    """Return what the inversion finds in one draw of the noise, and how long it took (s)."""
    from quakesar.core.progress import Silent
    from quakesar.core.source.frame import LocalFrame
    from quakesar.core.source.geometry_model import default_bounds
    from quakesar.core.source.stages.geometry import GeometryJob, invert
    from source_cases import bam_fixture

    observations = bam_fixture(seed, points=points)
    job = GeometryJob((), starts=starts, steps=steps, seed=seed)
    begin = time.perf_counter()
    found = invert(job, observations, default_bounds(observations), LocalFrame(58.35, 29.03), Silent())
    return found, time.perf_counter() - begin


def measure_coverage(draws: int, *, starts: int = 4, steps: int = 100, points: int = 400) -> dict:
    """Return by parameter the errors, the widths and the hits of the 95 % intervals, over draws of the noise."""
    from source_cases import TRUTH

    errors, inside, sigmas, seconds = [], [], [], []
    for seed in range(draws):
        found, took = invert_fixture(seed, starts=starts, steps=steps, points=points)
        draw, best = found.posterior.draws[0], found.posterior.best[0]
        turn = 360.0 * round((best["strike"] - TRUTH["strike"]) / 360.0)
        truth = {**TRUTH, "strike": TRUTH["strike"] + turn}
        ends = {name: np.percentile(draw[name], (2.5, 97.5)) for name in truth}
        errors.append([best[name] - value for name, value in truth.items()])
        inside.append([ends[name][0] <= value <= ends[name][1] for name, value in truth.items()])
        sigmas.append([float(draw[name].std()) for name in truth])
        seconds.append(took)
    return {
        "names": tuple(TRUTH),
        "errors": np.array(errors),
        "inside": np.array(inside),
        "sigmas": np.array(sigmas),
        "seconds": np.array(seconds),
    }


def print_coverage(draws: int) -> None:
    """Print the table."""
    from source_cases import TRUTH, bam_bound

    bound, found = bam_bound(), measure_coverage(draws)
    print(f"{draws} draws, {np.mean(found['seconds']):.1f} s each (longest {np.max(found['seconds']):.1f} s)")
    print(
        f"{'':>15} {'bound':>10} {'rms/bound':>10} {'bias/bound':>10} {'worst/bound':>11} {'sigma/bound':>11}  coverage"
    )
    for k, name in enumerate(found["names"]):
        error = found["errors"][:, k] / bound[name]
        print(
            f"{name:>15} {bound[name]:10.4g} {np.sqrt(np.mean(error**2)):10.2f} {error.mean():10.2f}"
            f" {np.abs(error).max():11.2f} {found['sigmas'][:, k].mean() / bound[name]:11.2f}"
            f" {100 * found['inside'][:, k].mean():8.1f} %"
        )
    moment = found["errors"][:, found["names"].index("moment")] / TRUTH["moment"]
    print(f"coverage of all {100 * found['inside'][:, :9].mean():.1f} %")
    print(f"moment: rms {100 * np.sqrt(np.mean(moment**2)):.1f} %, worst {100 * np.abs(moment).max():.1f} %")


def print_bam() -> None:
    """Print one inversion with the defaults of the tool."""
    found, seconds = invert_fixture(1, starts=8, steps=100)
    print(f"{seconds:.1f} s, {found.best.agreeing} of {len(found.best.misfits)} starts agree")
    draws = found.posterior.draws[0]
    for one, two in (("slip", "width"), ("top_depth", "slip")):
        print(f"correlation of {one} and {two}: {np.corrcoef(draws[one].ravel(), draws[two].ravel())[0, 1]:+.2f}")
    _print_posterior(found.posterior)


def print_laquila(data: Path) -> None:
    """Print the inversion of real tracks."""
    from quakesar.core.source.stages.geometry import GeometryJob
    from source_cases import laquila_tracks

    with tempfile.TemporaryDirectory(prefix="quakesar-inversion-") as scratch:
        _print_run(GeometryJob(laquila_tracks(data / "laquila2009_envisat_beat", Path(scratch))))


def print_scenes(demo: Path) -> None:
    """Print the inversion of the simulated scenes, and what was put into them."""
    from quakesar.core.source.mechanism import moment_magnitude
    from quakesar.core.source.stages.geometry import GeometryJob
    from source_cases import simulated_moments, simulated_tracks

    moments = simulated_moments(demo)
    for (strike, dip), moment in moments.items():
        print(f"truth: strike {strike:g}, dip {dip:g}, Mw {moment_magnitude(moment):.3f}")
    print(f"truth: all Mw {moment_magnitude(sum(moments.values())):.3f}")
    with tempfile.TemporaryDirectory(prefix="quakesar-inversion-") as scratch:
        _print_run(GeometryJob(simulated_tracks(demo, Path(scratch)), starts=16))


def _print_run(job):
    from quakesar.core.progress import Silent
    from quakesar.core.source.stages.geometry import invert_geometry

    begin = time.perf_counter()
    result = invert_geometry(job, Silent())
    numbers = (f"{key} {value:.4g}" for key, value in result.values.items() if not isinstance(value, str))
    print(f"{time.perf_counter() - begin:.1f} s; " + ", ".join(numbers))
    for _, name, unit, best, _, sigma, low, _, high, *_ in result.tables["POSTERIOR"].rows:
        print(f"{name:>15} {best:12.6g} +- {sigma:9.3g}  {low:12.6g} to {high:12.6g} {unit}")


def _print_posterior(posterior):
    for name, values in posterior.draws[0].items():
        low, high = np.percentile(values, (2.5, 97.5))
        print(f"{name:>15} {posterior.best[0][name]:12.6g} +- {values.std():9.3g}  {low:12.6g} to {high:12.6g}")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", nargs="?", default="bam", choices=("coverage", "laquila", "bam", "scenes"))
    parser.add_argument("--draws", type=int, default=60)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data", help="folder of shared data")
    parser.add_argument("--demo", type=Path, default=ROOT / "demo" / "bam", help="results of the simulated scenes")
    options = parser.parse_args()
    _importable()
    if options.what == "coverage":
        print_coverage(options.draws)
    elif options.what == "laquila":
        print_laquila(options.data)
    elif options.what == "scenes":
        print_scenes(options.demo)
    else:
        print_bam()


if __name__ == "__main__":
    main()
