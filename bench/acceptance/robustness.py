"""How many damaged and hostile files the readers were given, and how many they survived."""

from __future__ import annotations

from pathlib import Path

import fuzz

from .table import Row

_CASES = 40


def rows(cases: dict, data: Path) -> list:
    """Run a slice of the fuzz; its own table is printed on the way."""
    fuzz.make_importable()
    found = fuzz.run(fuzz.parse(["--cases", str(_CASES), "--data", str(data)]))
    return [
        Row("damaged and hostile files read", found["cases"], "files", 1000, at_least=True),
        Row("of these not survived", found["faults"], "files", 0),
    ]
