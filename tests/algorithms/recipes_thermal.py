"""Small runs of the thermal tools; conftest imports this module, which lists them.

One simulation of six years feeds them all; the catalogue and a NetCDF-like folder are written from it.
"""

from pathlib import Path

import numpy as np
import processing
from osgeo import gdal, osr
from recipes import recipe


def _folder(inputs) -> Path:
    folder = inputs._folder / "thermal"
    folder.mkdir(exist_ok=True)
    return folder


def _simulation(inputs) -> dict:
    """Return cube and catalogue of a small simulation, made once."""
    folder = _folder(inputs)
    paths = {"OUTPUT": str(folder / "cube.tif"), "CATALOGUE": str(folder / "quakes.gpkg")}
    if not Path(paths["CATALOGUE"]).exists():
        paths["TRUTH"] = str(folder / "truth.gpkg")
        processing.run("quakesar:simulatethermal", {**simulatethermal(inputs), **paths})
    return paths


def _index(inputs) -> str:
    path = _folder(inputs) / "index.tif"
    if not path.exists():
        processing.run("quakesar:thermalindex", {**thermalindex(inputs), "OUTPUT": str(path)})
    return str(path)


def _events(inputs) -> str:
    path = _folder(inputs) / "events.gpkg"
    if not path.exists():
        rejected = str(_folder(inputs) / "rejected.gpkg")
        processing.run("quakesar:heatingcore", {**heatingcore(inputs), "OUTPUT": str(path), "REJECTED": rejected})
    return str(path)


@recipe
def simulatethermal(inputs):
    return {"SEED": 3, "YEARS": 6, "COUNT": 80, "ROWS": 14, "COLS": 16, "FRONTS": 20}


@recipe
def importcube(inputs):
    folder = _folder(inputs) / "days"
    folder.mkdir(exist_ok=True)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    for day in range(3):
        path = folder / f"LST_200805{10 + day}.tif"
        if path.exists():
            continue
        dataset = gdal.GetDriverByName("GTiff").Create(str(path), 8, 6, 1, gdal.GDT_Float32)
        dataset.SetGeoTransform((100.0, 1.0, 0.0, 40.0, 0.0, -1.0))
        dataset.SetProjection(reference.ExportToWkt())
        dataset.GetRasterBand(1).SetUnitType("K")
        dataset.GetRasterBand(1).WriteArray(280.0 + day + np.arange(48, dtype=np.float32).reshape(6, 8))
        dataset = None
    return {"FOLDER": str(folder)}


@recipe
def importcatalogue(inputs):
    path = _folder(inputs) / "catalogue.csv"
    if not path.exists():
        lines = ["time,latitude,longitude,depth,mag,magType,id"]
        lines += [
            f"2008-05-{12 + k}T06:28:01.570Z,{31.0 + 0.1 * k},103.4,19,{5.0 + 0.1 * k:.1f},mww,e{k}" for k in range(9)
        ]
        path.write_text("\n".join(lines), encoding="utf-8")
    return {"INPUT": str(path)}


@recipe
def completeness(inputs):
    return {"CATALOGUE": _simulation(inputs)["CATALOGUE"]}


@recipe
def decluster(inputs):
    return {"CATALOGUE": _simulation(inputs)["CATALOGUE"]}


@recipe
def climatology(inputs):
    return {"INPUT": _simulation(inputs)["OUTPUT"]}


@recipe
def thermalindex(inputs):
    return {"INPUT": _simulation(inputs)["OUTPUT"]}


@recipe
def heatingcore(inputs):
    return {"INPUT": _index(inputs)}


@recipe
def thermalalarms(inputs):
    return {"EVENTS": _events(inputs), "CUBE": _index(inputs)}
