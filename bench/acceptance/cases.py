"""The scenes that are measured, what is known about them, and their truth on any grid."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime, timezone
from functools import cached_property
from pathlib import Path

import numpy as np
from quakesar.core.dem_source import DemSource
from quakesar.core.geometry import grid_to_lonlat
from quakesar.core.grids import MapGrid
from quakesar.core.orbit import Orbit
from quakesar.core.raster import Raster
from quakesar.core.readers import open_scene
from scipy.ndimage import map_coordinates

PAIR = (9192, 10194)
_DESCENDING = 6687, 9192, 9693, 10194
_NUISANCES = ("decorrelation", "atmosphere", "orbit_errors", "timing_errors", "thermal_noise")


class Quiet:
    """Progress that keeps the messages."""

    def __init__(self):
        self.messages = []

    def update(self, fraction):
        """Ignore."""

    def message(self, text):
        """Keep."""
        self.messages.append(text)

    warning = message

    def cancelled(self):
        """Never."""
        return False


@dataclass(frozen=True)
class Case:
    """A set of simulated scenes with truth.

    Attributes
    ----------
    name : str
        For the table.
    slc, orbits, truth : Path
        Folders.
    dem : DemSource
        The surface on which the scatterers lie.
    parameters : Path
        The simulator's own record of the case.
    """

    name: str
    slc: Path
    orbits: Path
    truth: Path
    dem: DemSource
    parameters: Path

    @cached_property
    def facts(self) -> dict:
        """What the simulator planted."""
        return json.loads(self.parameters.read_text())

    def scene(self, number: int, *, true_orbit: bool = False):
        """Open a scene, with the DORIS orbit or with the orbit the simulator used."""
        path = next(self.slc.glob(f"*_{number:05d}_*.N1"))
        scene = open_scene(str(path), str(self.orbits))
        return scene.with_orbit(self.true_orbit(number)) if true_orbit else scene

    def true_orbit(self, number: int) -> Orbit:
        """Return the simulator's own orbit polynomial as closely spaced state vectors."""
        facts = self.facts["scenes"][str(number)]
        coefficients = np.array(facts["orbit_poly"]["ecef_coef_m"]).T
        scale = facts["orbit_poly"]["scale_s"]
        start_s = facts["orbit_poly"]["t0_s"]
        layout = "%Y-%m-%dT%H:%M:%S.%f" if "T" in facts["epoch_utc"] else "%d-%b-%Y %H:%M:%S.%f"
        epoch = datetime.strptime(facts["epoch_utc"], layout).replace(tzinfo=timezone.utc)
        u = np.linspace(-1.0, 1.0, 33)
        power = np.polynomial.polynomial
        position = np.stack([power.polyval(u, c) for c in coefficients.T], axis=1)
        velocity = np.stack([power.polyval(u, power.polyder(c)) / scale for c in coefficients.T], axis=1)
        return Orbit(epoch, start_s + scale * u, position, velocity, "the simulator's own")

    def sample(self, name: str, grid: MapGrid, band: int = 1) -> np.ndarray:
        """Return a truth raster on a grid, interpolated bilinearly, NaN outside."""
        with Raster(self.truth / name) as raster:
            values, source = raster.read(band=band), raster.grid
        rows, cols = np.meshgrid(np.arange(grid.rows), np.arange(grid.cols), indexing="ij")
        lon, lat = grid_to_lonlat(grid, rows, cols)
        return map_coordinates(values, [source.row(lat), source.col(lon)], order=1, cval=np.nan)


def shared_cases(data: Path) -> dict:
    """Return the cases of other software, by name; empty where the data are absent."""
    root = data / "envisat_bam_small"
    if not root.is_dir():
        return {}
    dem = DemSource(str(root / "dem" / "dem_wgs84_1arcsec.tif"), "ellipsoid")
    return {
        name: Case(
            name, root / name / "slc", root / name / "orbits", root / "truth", dem, root / "truth" / f"case_{name}.json"
        )
        for name in ("clean", "full")
    }


def simulated_cases(folder: Path, preset: str) -> dict:
    """Simulate the own scenes, clean and with all nuisances, where the folder does not hold them; return the cases."""
    from quakesar.core.simulation import SimulationJob, simulate_scenes

    clean = {**dict.fromkeys(_NUISANCES, False), "scenes": _DESCENDING}
    cases = {}
    for name, switches in ((f"clean {preset}", clean), (f"full {preset}", {})):
        root = folder / name.replace(" ", "_")
        if not root.is_dir():
            simulate_scenes(SimulationJob(preset=preset, output_folder=str(root), **switches), Quiet())
        dem = DemSource(str(root / "dem" / "dem_wgs84_1arcsec.tif"), "ellipsoid")
        truth = root / "truth"
        cases[name] = Case(name, root / "slc", root / "orbits", truth, dem, truth / "case.json")
    return cases
