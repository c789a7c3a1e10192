"""A quick slice of the fuzz: some damaged and hostile files for every reader. The whole: ``bench/fuzz.py``."""

import importlib.util
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CASES = 9


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="limits of memory and signals of Linux")
@pytest.mark.skipif(importlib.util.find_spec("h5py") is None, reason="h5py makes half of the files")
def test_no_reader_falls_over_damaged_files(capsys, monkeypatch):
    monkeypatch.setattr(sys, "path", [str(ROOT / "bench"), *sys.path])
    fuzz = importlib.import_module("fuzz")
    options = fuzz.parse(["--cases", str(CASES), "--seed", "11", "--data", str(ROOT / "absent"), "--verbose"])
    found = fuzz.run(options)
    printed = capsys.readouterr().out
    assert found["cases"] >= 300
    assert found["faults"] == 0, printed
    assert "sound file refused" not in printed, printed
