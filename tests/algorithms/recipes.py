"""A small run of every tool: the parameters without the outputs.

Write a function ``<id>(inputs)`` that returns the parameters, under the decorator. `inputs` simulates two scenes
once and runs other tools for what they make; see `Inputs`.
"""

from pathlib import Path

import processing
import recipes_source

RECIPES = {}
# The descending pair over the earthquake.
BEFORE, AFTER = 9192, 10194


def recipe(function):
    """List a recipe under the id of its tool."""
    RECIPES[function.__name__] = function
    return function


class Inputs:
    """What recipes start from, made when it is asked for and once in a session."""

    def __init__(self, folder: Path):
        self._folder, self._results, self._simulation = folder, {}, None

    def parameters(self, tool_id: str) -> dict:
        """Return the parameters of a small run."""
        return RECIPES[tool_id](self)

    def simulation(self) -> Path:
        """Return the folder of two simulated scenes without nuisances, with orbits and elevation models."""
        if self._simulation is None:
            from quakesar.core.progress import Silent
            from quakesar.core.simulation import SimulationJob, simulate_scenes

            folder = self._folder / "simulation"
            nuisances = ("decorrelation", "atmosphere", "orbit_errors", "timing_errors", "thermal_noise")
            off = dict.fromkeys(nuisances, False)
            simulate_scenes(SimulationJob("bam_small", str(folder), scenes=(BEFORE, AFTER), **off), Silent())
            self._simulation = folder
        return self._simulation

    def scene(self, orbit: int = BEFORE) -> str:
        """Return the path of a simulated scene."""
        return str(next((self.simulation() / "slc").glob(f"*_{orbit:05d}_*.N1")))

    def orbits(self) -> str:
        """Return the folder of precise orbits."""
        return str(self.simulation() / "orbits")

    def heights(self) -> dict:
        """Return the parameters of the elevation model above the ellipsoid."""
        dems = sorted((self.simulation() / "dem").glob("*wgs84*.tif"))
        return {"DEM": str(dems[0]), "DEM_DATUM": "ellipsoid"}

    def made(self, tool_id: str, output: str = "OUTPUT", name: str = "", **changes) -> str:
        """Return an output of a tool's own recipe, run once; `name` tells runs with `changes` apart."""
        key = f"{tool_id}{name}"
        if key not in self._results:
            folder = self._folder / key
            folder.mkdir(exist_ok=True)  # left by an attempt that failed
            values = {**self.parameters(tool_id), **changes}
            wanted = {o: str(folder / f"{o.lower()}.tif") for o in RASTERS[tool_id]}
            self._results[key] = processing.run(f"quakesar:{tool_id}", {**values, **wanted})
        return self._results[key][output]


# Outputs that later recipes start from.
RASTERS = {
    "geocodescene": ("OUTPUT", "GEOMETRY"),
    "interferogram": ("OUTPUT", "COHERENCE", "BASELINE"),
    "filterinterferogram": ("OUTPUT",),
    "unwrapphase": ("OUTPUT",),
    "displacement": ("OUTPUT",),
    "invertsbas": ("OUTPUT",),
}


@recipe
def checkinstallation(inputs):
    return {}


@recipe
def simulatescenes(inputs):
    return {"PRESET": "bam_small", "SEED": 7}


@recipe
def sceneinfo(inputs):
    return {"INPUT": inputs.scene(), "ORBITS": inputs.orbits()}


@recipe
def baselines(inputs):
    return {"INPUTS": [inputs.scene(BEFORE), inputs.scene(AFTER)], "ORBITS": inputs.orbits()}


@recipe
def geocodescene(inputs):
    return {"INPUT": inputs.scene(), "ORBITS": inputs.orbits(), **inputs.heights()}


@recipe
def interferogram(inputs):
    reference = inputs.made("geocodescene")
    changes = {"INPUT": inputs.scene(AFTER), "ALIGN_TO": reference}
    return {"REFERENCE": reference, "SECONDARY": inputs.made("geocodescene", name="_after", **changes)}


@recipe
def filterinterferogram(inputs):
    return {"INPUT": inputs.made("interferogram")}


@recipe
def unwrapphase(inputs):
    return {"INPUT": inputs.made("filterinterferogram"), "COHERENCE": inputs.made("interferogram", "COHERENCE")}


@recipe
def displacement(inputs):
    return {"INPUT": inputs.made("unwrapphase"), "COHERENCE": inputs.made("interferogram", "COHERENCE")}


@recipe
def rewrap(inputs):
    return {"INPUT": inputs.made("displacement")}


@recipe
def dinsar(inputs):
    scenes = {"REFERENCE": inputs.scene(BEFORE), "SECONDARY": inputs.scene(AFTER)}
    return {**scenes, "ORBITS": inputs.orbits(), "PIXEL_SIZE": 40.0, **inputs.heights()}


RECIPES.update(recipes_source.RECIPES)
