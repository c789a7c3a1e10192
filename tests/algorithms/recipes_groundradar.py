"""Small runs of the ground radar tools; conftest imports this module, which lists them. One campaign feeds them all."""

import json
from pathlib import Path

import numpy as np
import processing
import pyproj
from recipes import recipe


def _folder(inputs) -> Path:
    folder = inputs._folder / "groundradar"
    folder.mkdir(exist_ok=True)
    return folder


def _campaign(inputs) -> Path:
    """Return the folder of a campaign of forty frames, made once; its zones lie beside it."""
    folder = _folder(inputs) / "campaign"
    if not (folder / "header.json").exists():
        outputs = {"OUTPUT_FOLDER": str(folder), "ZONES": str(_folder(inputs) / "zones.gpkg")}
        processing.run("quakesar:simulategroundradar", {**simulategroundradar(inputs), **outputs})
    return folder


def _stack(inputs) -> dict:
    paths = {"OUTPUT": str(_folder(inputs) / "stack.tif"), "GEOMETRY": str(_folder(inputs) / "geometry.tif")}
    if not Path(paths["OUTPUT"]).exists():
        processing.run("quakesar:importgroundradar", {**importgroundradar(inputs), **paths})
    return paths


def _series(inputs) -> str:
    path = str(_folder(inputs) / "series.tif")
    if not Path(path).exists():
        processing.run("quakesar:grounddisplacement", {**grounddisplacement(inputs), "OUTPUT": path})
    return path


@recipe
def simulategroundradar(inputs):
    return {"FRAMES": 60, "SEED": 2}


@recipe
def importgroundradar(inputs):
    folder = _campaign(inputs)
    return {"INPUT": str(folder / "header.json"), "DEM": str(folder / "dem.tif"), "DEM_DATUM": "ellipsoid"}


@recipe
def grounddisplacement(inputs):
    paths = _stack(inputs)
    return {"INPUT": paths["OUTPUT"], "GEOMETRY": paths["GEOMETRY"]}


@recipe
def alarm(inputs):
    series = _series(inputs)
    return {"INPUT": series, "ZONES": str(_folder(inputs) / "zones.gpkg"), "WINDOW": 20.0}


@recipe
def fusemonitoring(inputs):
    series, path = _series(inputs), _folder(inputs) / "stations.geojson"
    if not path.exists():
        rng = np.random.default_rng(1)
        to_degrees = pyproj.Transformer.from_crs(32632, 4326, always_xy=True)
        features = []
        for k in range(8):
            place = to_degrees.transform(500_300.0 + 200.0 * rng.uniform(), 5_100_350.0 + 400.0 * rng.uniform())
            moved = dict(zip(("name", "east", "north", "up"), (f"S{k}", *rng.normal(scale=0.5, size=3).tolist())))
            shape = {"type": "Point", "coordinates": list(place)}
            features.append({"type": "Feature", "properties": moved, "geometry": shape})
        path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    return {"DISPLACEMENT": series, "GEOMETRY": _stack(inputs)["GEOMETRY"], "GNSS": str(path), "UNIT": "mm"}
