"""Fault geometry from displacements: the specification's fixture in many draws of the noise, and L'Aquila 2009."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

import numpy as np
from inversion import invert_fixture, measure_coverage
from quakesar.core.progress import Silent
from quakesar.core.source.stages.geometry import GeometryJob, invert_geometry
from source_cases import TRUTH, bam_bound, laquila_tracks

from .table import Row

_DRAWS, _POINTS = 60, 150  # `bench/inversion.py coverage` has the 400 points of the specification


def rows(cases: dict, data: Path) -> list:
    """Measure."""
    found = [*coverage_rows(), time_row()]
    demo = Path(__file__).resolve().parents[2] / "demo" / "bam"
    if (demo / "descending" / "displacement.tif").exists() and (demo / "ascending" / "displacement.tif").exists():
        found += scenes_rows(demo)
    folder = data / "laquila2009_envisat_beat"
    return [*found, *laquila_rows(folder)] if folder.is_dir() else found


def coverage_rows() -> list:
    """Intervals, errors and moment over draws of the noise."""
    bound = bam_bound(points=_POINTS)
    found = measure_coverage(_DRAWS, starts=4, steps=100, points=_POINTS)
    inside = 100.0 * float(found["inside"][:, :9].mean())
    limits = np.array([bound[name] for name in found["names"]])
    errors = np.sqrt(np.mean((found["errors"] / limits) ** 2, axis=0))
    moment = found["errors"][:, found["names"].index("moment")] / TRUTH["moment"]
    label = f"source: fixture, {_DRAWS} draws,"
    return [
        Row(f"{label} 95 % intervals that hold the truth, at least", inside, "%", 90.0, at_least=True),
        Row(f"{label} 95 % intervals that hold the truth, at most", inside, "%", 98.0),
        Row(f"{label} rms over Cramer-Rao bound, worst parameter", float(errors.max()), "ratio", 3.0, 1.2),
        Row(f"{label} moment, rms", 100.0 * float(np.sqrt(np.mean(moment**2))), "%", 10.0),
    ]


def time_row() -> Row:
    """One inversion of 800 points with the defaults of the tool."""
    return Row("source: one inversion, 2 x 400 points", invert_fixture(1, starts=8, steps=100)[1], "s", 120.0, 30.0)


def laquila_rows(folder: Path) -> list:
    """Real ENVISAT tracks with their covariances, against the published ranges."""
    with tempfile.TemporaryDirectory(prefix="quakesar-figures-") as scratch:
        result = invert_geometry(GeometryJob(laquila_tracks(folder, Path(scratch))), Silent())
    best = {row[1]: row[3] for row in result.tables["POSTERIOR"].rows}
    return [
        Row("source: L'Aquila 2009, Mw from 6.3", abs(best["magnitude"] - 6.3), "1", 0.1),
        Row("source: L'Aquila 2009, strike from 140", abs(best["strike"] - 140.0), "degrees", 15.0),
        Row("source: L'Aquila 2009, dip from 50", abs(best["dip"] - 50.0), "degrees", 10.0),
        Row("source: L'Aquila 2009, rake from normal", abs(best["rake"] + 90.0), "degrees", 45.0),
    ]


def scenes_rows(demo: Path) -> list:
    """The simulated scenes over Bam after the whole chain: a rectangle near each segment that was drawn."""
    from source_cases import SEGMENT_TRUTH, scenes_job

    with tempfile.TemporaryDirectory(prefix="quakesar-figures-") as scratch:
        job = scenes_job(demo, Path(scratch))
        begin = time.perf_counter()
        result = invert_geometry(job, Silent())
        seconds = time.perf_counter() - begin
    rows = {(row[0], row[1]): row for row in result.tables["POSTERIOR"].rows}
    inside = [
        rows[fault, name][6] <= value <= rows[fault, name][8]
        for fault, values in SEGMENT_TRUTH.items()
        for name, value in values.items()
    ]
    error = result.values["MOMENT"] / SEGMENT_TRUTH["all"]["moment"] - 1.0
    label = "source: simulated Bam, three rectangles,"
    return [
        Row(f"{label} moment", 100.0 * abs(error), "%", 10.0),
        Row(f"{label} truth within 95 % intervals", 100.0 * sum(inside) / len(inside), "%", 90.0, at_least=True),
        Row(f"{label} worst R-hat", result.values["R_HAT"], "1", 1.05, 1.01),
        Row(f"{label} time of the inversion", seconds, "s", 120.0),
    ]
