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
    """Crops of real products: sign and size of what is known to have happened there."""
    found = []
    for folder, measure in (
        ("pyrate_cropA_mexico", _mexico),
        ("comet_coseismic_s1", _thessaly),
        ("naf_interseismic_licsbas", _anatolia),
    ):
        if (data / folder).is_dir():
            with tempfile.TemporaryDirectory(prefix="quakesar-figures-") as out:
                found += measure(data / folder, Path(out))
    return found


def _mexico(folder: Path, out: Path) -> list:
    """Mexico City sinks by some 30 cm a year in the east of the crop, measured by GAMMA over 72 days."""
    path = folder / "geotiffs" / "cropA_20180106-20180319_VV_8rlks_eqa_unw.tif"
    import_interferogram(ImportJob(str(path), str(out / "los.tif")), Silent())
    los = _read(out / "los.tif")
    rate = (np.nanmedian(los[:, :15]) - np.nanmedian(los[10:20, 80:])) * 365.0 / 72.0
    name = "import of GAMMA: Mexico City sinks in the east, along the line of sight"
    return [Row(name, float(rate), "m/yr", 0.2, at_least=True)]


def _thessaly(folder: Path, out: Path) -> list:
    """The earthquake of 2021 let the ground down; the unwrapped file agrees with the wrapped one up to a constant."""
    paths = {key: str(out / f"{key}.tif") for key in ("displacement", "unwrapped")}
    import_interferogram(ImportJob(str(folder / "greece"), **paths), Silent())
    los, phase = (_read(paths[key]) for key in ("displacement", "unwrapped"))
    wrapped = np.fromfile(folder / "greece" / "greece.diff", "<f4").reshape(los.shape)[::-1]
    known = np.isfinite(los) & (wrapped != 0.0)
    alike = float(abs(np.mean(np.exp(1j * (wrapped[known] - phase[known])))))
    return [
        Row(
            "import of COMET: Thessaly 2021 goes down along the line of sight",
            -float(np.nanmin(los)),
            "m",
            0.35,
            at_least=True,
        ),
        Row("import of COMET: wrapped against imported phase, mean phasor", alike, "1", 0.6, at_least=True),
    ]


def _anatolia(folder: Path, out: Path) -> list:
    """Velocities of two directions: headings of the tracks, and look vectors to the west and to the east."""
    found = []
    for track, heading, side in (("087A_04904_121313", -10.0, -1.0), ("167D_04884_131212", -170.0, 1.0)):
        paths = {key: str(out / f"{track}_{key}.tif") for key in ("displacement", "geometry")}
        import_interferogram(ImportJob(str(folder / "data" / f"{track}.vel.mskd"), **paths), Silent())
        with Raster(paths["displacement"]) as raster:
            turn = abs(float(np.degrees(raster.record.heading_rad)) - heading)
        east = side * float(np.nanmean(_read(paths["geometry"])))
        found += [
            Row(f"import of LiCSBAS: {track[:4]}, heading against {heading:.0f}", turn, "degrees", 2.0),
            Row(f"import of LiCSBAS: {track[:4]}, look vector to its side", east, "1", 0.5, at_least=True),
        ]
    return found


def _read(path) -> np.ndarray:
    with Raster(path) as raster:
        return raster.read()
