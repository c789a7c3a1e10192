"""Small runs of the tools that test alarms; conftest imports this module, which lists them."""

from pathlib import Path

import processing
from recipes import RECIPES, recipe


def _made(inputs, tool: str, names: dict) -> dict:
    """Run a tool by its recipe once and return its files."""
    folder = inputs._folder / "forecast"
    folder.mkdir(exist_ok=True)
    paths = {name: str(folder / file) for name, file in names.items()}
    if not all(Path(path).exists() for path in paths.values()):
        processing.run(f"quakesar:{tool}", {**RECIPES[tool](inputs), **paths})
    return paths


def _prior(inputs) -> dict:
    names = {key: f"{key.lower()}.tif" for key in ("OUTPUT", "RHO", "EMPIRICAL", "POISSON")}
    return _made(inputs, "seismicprior", names)


def _alarms(inputs) -> str:
    return _made(inputs, "thermalalarms", {"OUTPUT": "alarms.gpkg"})["OUTPUT"]


def _catalogue(inputs) -> str:
    return RECIPES["decluster"](inputs)["CATALOGUE"]


@recipe
def seismicprior(inputs):
    return {"CATALOGUE": _catalogue(inputs), "CUBE": RECIPES["climatology"](inputs)["INPUT"]}


@recipe
def contingency(inputs):
    return {"ALARMS": _alarms(inputs), "CATALOGUE": _catalogue(inputs), "RHO": _prior(inputs)["RHO"]}


@recipe
def molchan(inputs):
    return {"ALARMS": _alarms(inputs), "CATALOGUE": _catalogue(inputs), "RHO": _prior(inputs)["RHO"]}


@recipe
def hybridprobability(inputs):
    skill = {"QUAKES": 80, "QUAKES_HIT": 40, "TAU": 0.1}
    return {"PRIOR": _prior(inputs)["OUTPUT"], "ALARMS": _alarms(inputs), "DAY": "2010-06-01", **skill}


@recipe
def scoreforecast(inputs):
    rate = _prior(inputs)["OUTPUT"]
    period = {"START": "2012-01-01", "END": "2013-12-31"}
    return {"FORECAST": rate, "REFERENCE": rate, "CATALOGUE": _catalogue(inputs), **period}


@recipe
def trainthermal(inputs):
    grid = {"D_CORE": "2", "WINDOWS": "1-20", "RADII": "150", "MIN_EQ": 5}
    return {"INPUT": RECIPES["heatingcore"](inputs)["INPUT"], "CATALOGUE": _catalogue(inputs), **grid}
