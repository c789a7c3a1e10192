"""The benchmark runs and prints its tables; nothing is asserted about time."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("numba")

BENCH = Path(__file__).resolve().parent.parent / "bench"


@pytest.fixture(scope="module")
def work(tmp_path_factory):
    """A work folder; the scenes of the small preset are simulated into it by the first run."""
    return tmp_path_factory.mktemp("bench")


def run_bench(work, *options):
    command = [sys.executable, str(BENCH / "run.py"), "--preset", "bam_small", "--repeat", "1", "--work", str(work)]
    return subprocess.run([*command, *options], capture_output=True, text=True, check=False, env=dict(os.environ))


def test_first_stages_are_timed_in_processes_of_their_own(work):
    done = run_bench(work, "--only", "reader,heights,zero-Doppler")
    assert done.returncode == 0, done.stderr
    lines = {line.split()[0]: line.split() for line in done.stdout.splitlines() if line}
    # 2 scenes of 2500 lines of 520 samples, in millions
    assert lines["reader"][1:3] == ["2.60", "M"]
    assert {"heights", "zero-Doppler"} <= set(lines)
    assert "x sarsen (2.0)" in done.stdout


@pytest.mark.slow
def test_all_stages_are_timed(work):
    done = run_bench(work, "--stages-only")
    assert done.returncode == 0, done.stderr
    for name in ("geocodescene", "registration", "interferogram", "filter", "unwrapping", "displacement"):
        assert f"\n{name} " in done.stdout


def test_unknown_stage_is_refused_with_the_known_ones(work):
    done = run_bench(work, "--only", "polishing")
    assert done.returncode != 0
    assert "unknown stages polishing" in done.stderr
    assert "displacement" in done.stderr


def test_cost_of_a_process_holds_its_children(tmp_path, monkeypatch):
    monkeypatch.syspath_prepend(str(BENCH))
    from peers.process import measure

    # 200 MB are touched by a child of the measured process
    inner = "x = bytearray(200_000_000); sum(range(2_000_000))"
    outer = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {inner!r}]); sys.exit(3)"
    cost = measure([sys.executable, "-c", outer], folder=tmp_path, log=tmp_path / "log.txt")
    assert cost.code == 3
    assert cost.peak_mb > 190.0
    assert cost.user_s > 0.0
