"""Imports of finished interferograms against the bowl that was written, format by format, and real crops."""

from __future__ import annotations

import importlib.util
import sys
import tempfile
from pathlib import Path

import numpy as np
from quakesar.core.importing import ImportJob, import_interferogram
from quakesar.core.progress import Silent
from quakesar.core.raster import Raster

from .table import Row

TESTS = Path(__file__).resolve().parents[2] / "tests" / "core"
_HDF5 = ("aria", "nisar", "opera", "mintpy")
_WRITERS = ("hyp3", "licsar", "isce2", *_HDF5, "gmtsar", "snap", "gamma", "roipac", "pyrate", "licsbas", "comet")
# One incidence for a scene whose own changes by 5 degrees.
_LOOK_GATES = {"roipac": 0.05}


def rows(cases: dict, data: Path) -> list:
    """Measure."""
    sys.path.append(str(TESTS))
    finished = importlib.import_module("made_finished_products")
    has_hdf5 = importlib.util.find_spec("h5py") is not None
    found = []
    for name in _WRITERS:
        if has_hdf5 or name not in _HDF5:
            found += _measure(name, getattr(finished, name), finished)
    return found + _real(data)


def _measure(name: str, write, finished) -> list:
    made = finished.truth(bearing_from_heading=90.0 if name == "nisar" else -90.0)
    with tempfile.TemporaryDirectory(prefix="quakesar-figures-") as folder:
        (Path(folder) / "in").mkdir()
        paths = {key: str(Path(folder) / f"{key}.tif") for key in ("displacement", "geometry")}
        import_interferogram(ImportJob(str(write(Path(folder) / "in")), **paths), Silent())
        with Raster(paths["displacement"]) as raster:
            los, grid = raster.read(), raster.grid
        found = [Row(f"import {name}: displacement against the written bowl, worst", _worst(los - made.los), "m", 5e-6)]
        corner = {"hyp3": "utm", "nisar": "utm", "opera": "utm", "comet": "local"}.get(name, "degrees")
        west, north = {
            "utm": (finished.UTM_WEST, finished.UTM_NORTH),
            "local": (-2050.0, 2450.0),
            "degrees": (finished.WEST, finished.NORTH),
        }[corner]
        shift = max(abs(grid.west - west) / grid.pixel_x, abs(grid.north - north) / grid.pixel_y)
        found.append(Row(f"import {name}: place of the pixels, worst", shift, "px", 1e-3))
        if Path(paths["geometry"]).exists():
            with Raster(paths["geometry"]) as raster:
                look = np.stack([raster.read(band=band) for band in (1, 2, 3)])
            found.append(
                Row(f"import {name}: look vector, worst", _worst(look - made.look), "1", _LOOK_GATES.get(name, 1e-4))
            )
    return found


def _worst(difference) -> float:
    return float(np.nanmax(np.abs(difference)))


def _real(data: Path) -> list:
    """Mexico City sinks by some 30 cm a year in the east of the crop, measured by GAMMA over 72 days."""
    path = data / "pyrate_cropA_mexico" / "geotiffs" / "cropA_20180106-20180319_VV_8rlks_eqa_unw.tif"
    if not path.is_file():
        return []
    with tempfile.TemporaryDirectory(prefix="quakesar-figures-") as folder:
        output = str(Path(folder) / "los.tif")
        import_interferogram(ImportJob(str(path), output), Silent())
        with Raster(output) as raster:
            los = raster.read()
    rate = (np.nanmedian(los[:, :15]) - np.nanmedian(los[10:20, 80:])) * 365.0 / 72.0
    return [
        Row(
            "import of GAMMA: Mexico City sinks in the east, along the line of sight",
            float(rate),
            "m/yr",
            0.2,
            at_least=True,
        )
    ]
