"""Print every acceptance figure: measured, gate, goal. Run as ``make figures``.

Simulated scenes of other software and real data are read from the folder of shared data where it is present; scenes of
the own simulator are made on the way.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def _importable() -> None:
    """Make the checkout importable as `quakesar`."""
    links = Path(tempfile.mkdtemp(prefix="quakesar-figures-"))
    (links / "quakesar").symlink_to(ROOT, target_is_directory=True)
    sys.path[:0] = [str(links), str(ROOT / "bench")]


def main() -> int:
    """Measure and print; the exit code is the number of gates missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data", help="folder of shared data")
    parser.add_argument("--preset", default="bam_small", choices=("bam_small", "bam"), help="own scenes to simulate")
    parser.add_argument("--only", default="", help="comma-separated topics")
    parser.add_argument("--scenes", type=Path, help="folder that keeps the simulated scenes for another run")
    options = parser.parse_args()
    _importable()
    from acceptance import ON_SCENES, TOPICS, load_topic
    from acceptance.cases import shared_cases, simulated_cases
    from acceptance.table import print_table

    cases = shared_cases(options.data)
    if not cases:
        print(f"shared data are absent ({options.data}): only the own scenes are measured")
    rows = []
    with tempfile.TemporaryDirectory(prefix="quakesar-figures-") as folder:
        wanted = options.only.split(",") if options.only else TOPICS
        if set(ON_SCENES).intersection(wanted):
            cases.update(simulated_cases(options.scenes or Path(folder), options.preset))
        for topic in wanted:
            rows += load_topic(topic)(cases, options.data)
    return print_table(rows)


if __name__ == "__main__":
    sys.exit(main())
