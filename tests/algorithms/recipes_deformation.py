"""Small runs of the tools on displacement maps; conftest imports this module, which lists them.

Rasters are made here, in the units and with the signs of the tools, so that nothing has to be simulated for them.
"""

from pathlib import Path

import numpy as np
from osgeo import osr
from qgis.core import QgsFeature, QgsField, QgsGeometry, QgsVectorFileWriter, QgsVectorLayer
from qgis.PyQt.QtCore import QVariant
from recipes import recipe

WEST, NORTH, PIXEL, SIZE = 600_000.0, 3_230_000.0, 100.0, 120
LOOKS = {"descending": (0.384, -0.066, 0.920), "ascending": (-0.332, -0.057, 0.942)}


def _folder(inputs) -> Path:
    folder = inputs._folder / "deformation"
    folder.mkdir(exist_ok=True)
    return folder


def _raster(inputs, name, bands, names=("band",), product="") -> str:
    """Write a raster once; with a product it gets a record as our tools write it."""
    from quakesar.core.conventions import Record
    from quakesar.core.grids import MapGrid
    from quakesar.core.raster import Band, RasterWriter

    path = _folder(inputs) / f"{name}.tif"
    if not path.exists():
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(32640)
        grid = MapGrid(SIZE, SIZE, WEST, NORTH, PIXEL, PIXEL, crs.ExportToWkt())
        record = Record(product, None, None, "ENVISAT ASAR IM", 0.0562356, "right", -2.91, 0.4) if product else None
        with RasterWriter(path, grid, [Band(n) for n in names], np.float32, record, may_be_constant=True) as writer:
            writer.write_all(*(np.asarray(band, np.float32) for band in bands))
    return str(path)


def _motion():
    """East, north, up in metres of ground beside a fault that runs north through the middle."""
    y, x = np.mgrid[:SIZE, :SIZE] - 0.5 * SIZE
    fade = np.exp(-((y / 60.0) ** 2))
    return 0.05 * fade * np.arctan(x / 5.0), -0.4 * fade * np.arctan(x / 8.0), 0.2 * np.exp(-(x**2 + y**2) / 800.0)


def _pass(inputs, name) -> tuple:
    look = LOOKS[name]
    los = sum(part * motion for part, motion in zip(look, _motion()))
    shape = (SIZE, SIZE)
    geometry = [np.full(shape, part) for part in look]
    return (
        _raster(inputs, name, [los]),
        _raster(inputs, f"{name}_geometry", geometry, ("east", "north", "up")),
    )


def _layer(inputs, name, kind, features, fields=()) -> str:
    """Write features, given as (well-known text, values), into a GeoPackage once."""
    path = _folder(inputs) / f"{name}.gpkg"
    if not path.exists():
        layer = QgsVectorLayer(f"{kind}?crs=EPSG:32640", name, "memory")
        types = {float: QVariant.Double, str: QVariant.String}
        layer.dataProvider().addAttributes([QgsField(key, types[value]) for key, value in fields])
        layer.updateFields()
        for wkt, values in features:
            feature = QgsFeature(layer.fields())
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
            feature.setAttributes(list(values))
            layer.dataProvider().addFeature(feature)
        options = QgsVectorFileWriter.SaveVectorOptions()
        QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), layer.transformContext(), options)
    return str(path)


def _fault(inputs) -> str:
    x, south, north = WEST + 0.5 * SIZE * PIXEL, NORTH - 0.9 * SIZE * PIXEL, NORTH - 0.1 * SIZE * PIXEL
    return _layer(inputs, "fault", "LineString", [(f"LINESTRING ({x} {south}, {x} {north})", ())])


def _stations(inputs) -> str:
    parts = _motion()
    stations = []
    for row, col in ((10, 20), (30, 90), (60, 50), (80, 100), (100, 15), (110, 70)):
        place = f"POINT ({WEST + (col + 0.5) * PIXEL} {NORTH - (row + 0.5) * PIXEL})"
        stations.append((place, (f"S{row}", *(float(part[row, col]) for part in parts))))
    fields = (("name", str), ("e", float), ("n", float), ("u", float))
    return _layer(inputs, "stations", "Point", stations, fields)


@recipe
def decompose(inputs):
    passes = [_pass(inputs, name) for name in LOOKS]
    north = _raster(inputs, "north", [_motion()[1]])
    layers = {"INPUTS": [p[0] for p in passes], "GEOMETRIES": [p[1] for p in passes]}
    return {**layers, "NORTH": north, "GNSS": _stations(inputs)}


@recipe
def profile(inputs):
    return {
        "INPUT": [_pass(inputs, "descending")[0], _raster(inputs, "north", [_motion()[1]])],
        "LINE": _fault(inputs),
        "MODE": "across",
        "FIT": "arctangent",
    }


@recipe
def contours(inputs):
    return {"INPUT": _pass(inputs, "descending")[0], "INTERVAL": 0.02}


@recipe
def comparegnss(inputs):
    displacement, geometry = _pass(inputs, "descending")
    return {"DISPLACEMENT": displacement, "GEOMETRY": geometry, "GNSS": _stations(inputs)}


@recipe
def damagemap(inputs):
    rng = np.random.default_rng(0)
    before = 0.7 + 0.05 * rng.standard_normal((SIZE, SIZE))
    across = before + 0.03 * rng.standard_normal((SIZE, SIZE))
    across[40:60, 40:70] *= 0.3
    x, y = WEST + 50 * PIXEL, NORTH - 50 * PIXEL
    house = f"POLYGON (({x} {y}, {x + 500} {y}, {x + 500} {y + 500}, {x} {y + 500}, {x} {y}))"
    return {
        "PRE_COHERENCE": _raster(inputs, "before", [np.clip(before, 0.0, 1.0)]),
        "CO_COHERENCE": _raster(inputs, "across", [np.clip(across, 0.0, 1.0)]),
        "BUILDINGS": _layer(inputs, "houses", "Polygon", [(house, ("house",))], (("name", str),)),
    }


@recipe
def refineorbit(inputs):
    y, x = np.mgrid[:SIZE, :SIZE] / SIZE
    noise = 0.05 * np.random.default_rng(1).standard_normal((SIZE, SIZE))
    return {"INPUT": _raster(inputs, "ramp", [3.0 * x - 5.0 * y + noise], product="unwrapped"), "MODEL": "quadratic"}
