"""snaphu (Chen and Zebker) on the filtered interferogram of our own chain, as a peer of the unwrapping stage."""

from __future__ import annotations

import json
import os
import shutil
import sys
from pathlib import Path
from typing import NamedTuple, Optional

from .process import Measured, measure

TILE_PIXELS = 1100


class Unwrapping(NamedTuple):
    """What snaphu cost, its agreement with ours in percent of the trusted pixels, or why there is none."""

    cost: Optional[Measured]
    same_percent: float
    failure: str


def available() -> bool:
    """Tell whether snaphu is installed."""
    return shutil.which("snaphu") is not None


def run(case: dict, folder: Path) -> Unwrapping:
    """Unwrap the interferogram of the bench in deformation mode, from a spanning tree, in tiles.

    Starting from minimum-cost flow gives the same cycles here and takes several times as long.

    Parameters
    ----------
    case : dict
        `folder` holds wrapped.tif, coherence.tif and unwrapped.tif of our stages.
    folder : Path
        Scratch folder; emptied first.
    """
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    (folder / "case.json").write_text(json.dumps(case), encoding="utf-8")
    helper = [sys.executable, str(Path(__file__).with_name("snaphu_files.py"))]
    if measure([*helper, "prepare", str(folder)], folder=folder, log=folder / "prepare.log").code:
        return Unwrapping(None, 0.0, (folder / "prepare.log").read_text()[-300:])
    made = json.loads((folder / "prepared.json").read_text(encoding="utf-8"))
    (folder / "card").write_text(_card(made), encoding="utf-8")
    log = folder / "snaphu.log"
    cost = measure(["snaphu", "-f", "card", "wrapped.raw", str(made["cols"])], folder=folder, log=log)
    if cost.code:
        return Unwrapping(cost, 0.0, log.read_text(errors="replace")[-300:])
    if measure([*helper, "compare", str(folder)], folder=folder, log=folder / "compare.log").code:
        return Unwrapping(cost, 0.0, (folder / "compare.log").read_text()[-300:])
    compared = json.loads((folder / "compared.json").read_text(encoding="utf-8"))
    return Unwrapping(cost, compared["same_percent"], "")


def _card(made: dict) -> str:
    down, across = (max(1, round(made[size] / TILE_PIXELS)) for size in ("rows", "cols"))
    card = (
        "STATCOSTMODE DEFO\nINITMETHOD MST\nINFILEFORMAT COMPLEX_DATA\nCORRFILE coherence.raw\n"
        "CORRFILEFORMAT FLOAT_DATA\nOUTFILE unwrapped.raw\nOUTFILEFORMAT FLOAT_DATA\n"
        f"NCORRLOOKS {made['looks']:.1f}\n"
    )
    if down * across > 1:
        card += f"NTILEROW {down}\nNTILECOL {across}\nROWOVRLP 100\nCOLOVRLP 100\nNPROC {os.cpu_count() or 1}\n"
    return card
