"""Figures of the tutorials that no tool prints: their results against what was simulated (see tutorials.py)."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
from demo_accuracy import _onto, compare
from osgeo import gdal, ogr
from tutorial_pictures import lines

_COHERENT = 0.3


def _values(path: Path) -> np.ndarray:
    """Return the first band."""
    return gdal.Open(str(path)).ReadAsArray().astype(float)


def _beside_constant(found: np.ndarray, true: np.ndarray) -> tuple:
    """Return the median difference (found less true) and the rms beside it."""
    rest = (found - true)[np.isfinite(found - true)]
    middle = float(np.median(rest))
    return middle, math.sqrt(float(np.mean((rest - middle) ** 2)))


def _strike(path: Path) -> float:
    """Return the direction of a trace from one end to the other, degrees of half a circle."""
    ends = np.concatenate(lines(path))[[0, -1]]
    east, north = ends[1] - ends[0]
    return math.degrees(math.atan2(east, north)) % 180.0


def bam(folder: Path) -> list:
    """Compare the displacement of docs/tutorial_bam.md with the truth, and measure its components."""
    parts = _values(folder / "components.tif")
    phase = np.isfinite(_values(folder / "unwrapped.tif"))
    names, counts = np.unique(parts[phase], return_counts=True)
    shares = ", ".join(f"{int(name)}: {100.0 * count / phase.sum():.2f} %" for name, count in zip(names, counts))
    differences = compare(folder / "scenes" / "truth", folder, "desc", ("09192", "10194"))
    return [f"components (0 is none): {shares}", *differences]


def own_pair(folder: Path) -> list:
    """Compare displacement, trace, east and up of docs/tutorial_own_pair.md with the truth."""
    truth, told = folder / "mine" / "truth", []
    like = gdal.Open(str(folder / "descending.tif"))
    found = like.ReadAsArray().astype(float)
    coherent = _values(folder / "coherence_co.tif") > _COHERENT
    middle, rest = _beside_constant(np.where(coherent, found, np.nan), _onto(truth / "disp_los_desc.tif", like))
    told.append(f"descending less truth: {1e2 * middle:+.1f} cm throughout, {1e3 * rest:.1f} mm rms beside it")
    for name in ("east", "up"):
        like = gdal.Open(str(folder / f"{name}.tif"))
        middle, rest = _beside_constant(like.ReadAsArray().astype(float), _onto(truth / f"disp_{name}.tif", like))
        told.append(f"{name} less truth: {1e2 * middle:+.1f} cm throughout, {1e2 * rest:.1f} cm rms beside it")
    for name in ("trace_first", "trace"):
        source = ogr.Open(str(folder / f"{name}.gpkg"))
        rows = [feature.items() for feature in source.GetLayer()]
        length = sum(row["length_m"] for row in rows)
        told.append(f"{name}: {1e-3 * length:.1f} km, strikes {_strike(folder / f'{name}.gpkg'):.1f} degrees")
    return told


FIGURES = {"bam": bam, "own_pair": own_pair}
