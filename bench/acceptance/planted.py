"""An orbit error of 10 cm planted into the phase of simulated scenes beside the earthquake; what refining leaves."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

import numpy as np
from quakesar.core.chains.dinsar import DinsarJob, run_dinsar
from quakesar.core.conventions import range_to_phase
from quakesar.core.geometry import pair_geometry
from quakesar.core.grids import map_grid
from quakesar.core.orbit import Orbit
from quakesar.core.raster import Band, Raster, RasterWriter
from quakesar.core.refinement import RefineJob, refine_orbit

from .cases import PAIR, Case, Quiet
from .table import Row

_ACROSS_M, _UP_M, _DRIFT_PER_S = 0.10, -0.06, 0.5 / 9.0
_HEIGHT_M, _NODES = 1050.0, 9
# A map narrower than this is filled by the earthquake, whatever is done.
_FILLED_M = 20_000.0


def planted_rows(case: Case) -> list:
    """What is left of the planted phase: against the run without it, and against all that is known of the orbits."""
    with tempfile.TemporaryDirectory(prefix="quakesar-figures-") as folder:
        scenes = _Scenes(case, Path(folder))
        model = {"deformation": scenes.write("model", 0.95 * scenes.moved), "limit_m": 10.0}
        what = f"{case.name}: planted orbit of 10 cm"
        change = scenes.ramp(scenes.planted, **model) - scenes.ramp(0.0, **model)
        found = [_row(f"{what}, model 5 % too small: against the run without", change - scenes.planted, 0.05)]
        if scenes.width_m > _FILLED_M:
            true = scenes.planted + scenes.files
            for text, given in (("model 5 % too small", model), ("nothing given", {})):
                ramp = scenes.ramp(scenes.planted - scenes.air, **given)
                found.append(_row(f"{what}, {text}, known air taken out: left", ramp - true, 0.05))
        return found


def _row(what: str, rest: np.ndarray, gate: float) -> Row:
    return Row(what, float(np.nanstd(rest)), "rad rms", gate, 0.01)


class _Scenes:
    """Unwrapped phase of the pair with the earthquake, and the parts of it that are known, in radians."""

    def __init__(self, case: Case, folder: Path):
        self._folder = folder
        names = ("displacement", "unwrapped", "coherence", "geometry")
        self._paths = {name: str(folder / f"{name}.tif") for name in names}
        scenes = [str(next(case.slc.glob(f"*_{number:05d}_*.N1"))) for number in PAIR]
        run_dinsar(DinsarJob(*scenes, case.dem, orbits=str(case.orbits), pixel_size=40.0, **self._paths), Quiet())
        with Raster(self._paths["unwrapped"]) as raster:
            self._phase, self._grid, self._record = raster.read().astype(float), raster.grid, raster.record
        with Raster(self._paths["geometry"]) as raster:
            incidence = np.radians(raster.read(band=4))
        factor = range_to_phase(self._record.wavelength_m)
        self.planted, self.files = (factor * part for part in _range_errors(case, self._grid))
        self.moved = case.sample("disp_los_desc.tif", self._grid)
        self.air = np.zeros(self._grid.shape)
        if case.name.startswith("full"):
            first, second = (case.sample(f"zenith_delay_{number}.tif", self._grid) for number in PAIR)
            self.air = factor * (second - first) / np.cos(incidence)
        west, _, east, _ = self._grid.bounds
        self.width_m = east - west

    def write(self, name: str, values: np.ndarray, record=None) -> str:
        """Write a raster and return its path."""
        path = str(self._folder / f"{name}.tif")
        with RasterWriter(path, self._grid, [Band(name)], np.float32, record) as writer:
            writer.write_all(values.astype(np.float32))
        return path

    def ramp(self, added, **given) -> np.ndarray:
        """Return what `refine_orbit` removes when something is added to the phase, NaN where there is none."""
        ramp = str(self._folder / "ramp.tif")
        path = self.write("input", self._phase + added, self._record)
        common = {"coherence": self._paths["coherence"], "geometry": self._paths["geometry"]}
        refine_orbit(
            RefineJob(path, str(self._folder / "refined.tif"), ramp, "baseline", **common, **given),
            Quiet(),
        )
        with Raster(ramp) as raster:
            return np.where(np.isfinite(self._phase + added), raster.read(), np.nan)


def _range_errors(case: Case, grid) -> tuple:
    """Return what the planted orbit and the errors of the orbit files add to the range difference, metres."""
    west, south, east, north = grid.bounds
    coarse = map_grid((west, south, east, north), (east - west) / _NODES, (north - south) / _NODES, grid.crs_wkt)
    ranges = []
    for true_orbit, wrong in ((False, False), (False, True), (True, False)):
        first, second = (case.scene(number, true_orbit=true_orbit) for number in PAIR)
        orbit = _wrong_orbit(second) if wrong else second.orbit
        shift = (first.grid.epoch - first.orbit.epoch).total_seconds()
        span = first.grid.start_time_s + shift, first.grid.stop_time_s + shift
        pair = pair_geometry(first.orbit, orbit, span, first.grid.look_side, coarse, _HEIGHT_M)
        ranges.append(pair.range_difference_m)
    return tuple(_smooth(coarse, ranges[k] - ranges[0], grid) for k in (1, 2))


def _wrong_orbit(scene) -> Orbit:
    """Return the orbit moved to the right and down, by half more in nine seconds."""
    orbit = scene.orbit
    middle = 0.5 * (scene.grid.start_time_s + scene.grid.stop_time_s)
    middle += (scene.grid.epoch - orbit.epoch).total_seconds()
    radial = orbit.positions_m / np.linalg.norm(orbit.positions_m, axis=1)[:, None]
    flight = orbit.velocities_m_s / np.linalg.norm(orbit.velocities_m_s, axis=1)[:, None]
    shift = _ACROSS_M * np.cross(flight, radial) + _UP_M * radial
    size = (1.0 + _DRIFT_PER_S * (orbit.times_s - middle))[:, None]
    places, speeds = orbit.positions_m + size * shift, orbit.velocities_m_s + _DRIFT_PER_S * shift
    return replace(orbit, positions_m=places, velocities_m_s=speeds)


def _smooth(coarse, values: np.ndarray, grid) -> np.ndarray:
    """Return values of a coarse grid on a fine one by a polynomial of third degree."""
    rows, cols = np.nonzero(np.isfinite(values))
    solution = np.linalg.lstsq(_powers(coarse.x(cols), coarse.y(rows), grid), values[rows, cols], rcond=None)[0]
    x, y = np.meshgrid(grid.x(np.arange(grid.cols)), grid.y(np.arange(grid.rows)))
    return _powers(x, y, grid) @ solution


def _powers(x, y, grid) -> np.ndarray:
    west, south, east, north = grid.bounds
    x, y = (2.0 * x - west - east) / (east - west), (2.0 * y - south - north) / (north - south)
    return np.stack([x**i * y**j for i in range(4) for j in range(4 - i)], axis=-1)
