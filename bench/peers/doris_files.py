"""The files that Doris wants (DEM, state vectors) and the comparison of its phase with the truth.

Run as ``doris_files.py prepare FOLDER`` and ``doris_files.py compare FOLDER`` with the package importable as
`quakesar`; FOLDER holds case.json.
"""

from __future__ import annotations

import json
import math
import sys
from pathlib import Path

import numpy as np
from osgeo import gdal
from truth import expected_phase, read_truth, right_cycles_percent, rms_after_plane

gdal.UseExceptions()

LOOKS = 5
TRUSTED_COHERENCE = 0.5


def prepare(folder: Path) -> None:
    """Write dem.r4 and prepared.json: sizes of the scenes, state vectors every second, corner and step of the DEM."""
    from quakesar.core.readers import open_scene

    case = json.loads((folder / "case.json").read_text(encoding="utf-8"))
    sizes, vectors = {}, {}
    for role, key in (("m", "reference"), ("s", "secondary")):
        scene = open_scene(case[key], case["orbits"])
        sizes[role] = scene.grid.rows, scene.grid.cols
        epoch = scene.orbit.epoch
        midnight = (epoch - epoch.replace(hour=0, minute=0, second=0, microsecond=0)).total_seconds()
        start, stop = scene.grid.start_time_s - 6.0, scene.grid.stop_time_s + 6.0
        times = np.arange(math.floor(start), math.ceil(stop) + 1.0)
        vectors[role] = [[midnight + t, *scene.orbit.interpolate(float(t))[0].tolist()] for t in times]
    dataset = gdal.Open(case["dem"])
    west, step_x, _, north, _, step_y = dataset.GetGeoTransform()
    heights = dataset.ReadAsArray().astype(np.float32)
    heights.tofile(folder / "dem.r4")
    made = {
        "size": sizes,
        "vectors": vectors,
        "dem_size": heights.shape,
        "dem_corner": (north + 0.5 * step_y, west + 0.5 * step_x),
        "dem_step": step_x,
        "height_m": float(np.nanmean(heights)),
    }
    (folder / "prepared.json").write_text(json.dumps(made), encoding="utf-8")


def compare(folder: Path) -> None:
    """Write compared.json: rms of phase minus truth in radians after a plane, where the coherence is above 0.5."""
    case = json.loads((folder / "case.json").read_text(encoding="utf-8"))
    made = json.loads((folder / "prepared.json").read_text(encoding="utf-8"))
    truth = Path(case["truth"])
    rows, cols, row, col = _product_frame(folder, made)
    line, sample = read_truth(truth, "rdr_coord_desc_9192")
    i, j = (np.rint(part).astype(np.int64) for part in ((line - row) / LOOKS, sample - col))
    inside = np.isfinite(line) & (i >= 0) & (i < rows) & (j >= 0) & (j < cols)
    expected = expected_phase(truth, case["wavelength_m"])
    coherence = np.fromfile(folder / "i.coh", np.float32).reshape(rows, cols)
    inside &= np.isfinite(expected)
    inside[inside] &= coherence[i[inside], j[inside]] > TRUSTED_COHERENCE
    i, j, expected = i[inside], j[inside], expected[inside]
    found = {"pixels": int(expected.size)}
    for name, key in (("i.srd", "rms_rad"), ("i.filtered", "filtered_rms_rad")):
        phase = np.angle(np.fromfile(folder / name, np.complex64).reshape(rows, cols)[i, j])
        found[key] = rms_after_plane(phase - expected, i / rows, j / cols)
    if (folder / "i.uint").exists():
        unwrapped = np.fromfile(folder / "i.uint", np.float32).reshape(rows, cols)[i, j]
        found["right_percent"] = right_cycles_percent(unwrapped, expected)
    (folder / "compared.json").write_text(json.dumps(found), encoding="utf-8")


def _product_frame(folder: Path, made: dict) -> tuple:
    """Return rows and columns of the interferogram, and line and sample (from 0) of the middle of its first pixel."""
    values = {}
    text = (folder / "i.res").read_text(errors="replace")
    for key in ("First_line", "First_pixel", "Number of lines", "Number of pixels"):
        found = [part for part in text[text.index("Start_interfero") :].splitlines() if part.startswith(key)]
        values[key] = int(found[0].split(":")[1].split()[0])
    return (
        values["Number of lines"],
        values["Number of pixels"],
        values["First_line"] - 1 + 0.5 * (LOOKS - 1),
        values["First_pixel"] - 1,
    )


if __name__ == "__main__":
    {"prepare": prepare, "compare": compare}[sys.argv[1]](Path(sys.argv[2]))
