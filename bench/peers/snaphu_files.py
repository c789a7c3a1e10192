"""Raw files for snaphu from our rasters, and the comparison of its result with ours.

Run as ``snaphu_files.py prepare FOLDER`` and ``snaphu_files.py compare FOLDER``; FOLDER holds case.json.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np
from osgeo import gdal

gdal.UseExceptions()

COHERENCE_LOOKS = 25.0
TRUSTED_COHERENCE = 0.5


def _read(folder: Path, name: str) -> np.ndarray:
    case = json.loads((folder / "case.json").read_text(encoding="utf-8"))
    return gdal.Open(str(Path(case["folder"]) / f"{name}.tif")).ReadAsArray()


def prepare(folder: Path) -> None:
    """Write wrapped.raw and coherence.raw, zero where there is no data, and prepared.json."""
    wrapped, coherence = _read(folder, "wrapped"), _read(folder, "coherence")
    np.nan_to_num(wrapped).astype(np.complex64).tofile(folder / "wrapped.raw")
    np.nan_to_num(coherence).astype(np.float32).tofile(folder / "coherence.raw")
    made = {"rows": wrapped.shape[0], "cols": wrapped.shape[1], "looks": COHERENCE_LOOKS}
    (folder / "prepared.json").write_text(json.dumps(made), encoding="utf-8")


def compare(folder: Path) -> None:
    """Write how many of the pixels with a coherence above 0.5 lie on the same cycle as ours."""
    ours, coherence = _read(folder, "unwrapped"), _read(folder, "coherence")
    theirs = np.fromfile(folder / "unwrapped.raw", np.float32).reshape(ours.shape)
    good = np.isfinite(ours) & (coherence > TRUSTED_COHERENCE)
    cycles = (theirs[good] - ours[good]) / (2.0 * np.pi)
    same = 100.0 * float(np.mean(np.abs(cycles - np.median(cycles)) < 0.5))
    (folder / "compared.json").write_text(json.dumps({"same_percent": same}), encoding="utf-8")


if __name__ == "__main__":
    {"prepare": prepare, "compare": compare}[sys.argv[1]](Path(sys.argv[2]))
