"""Small runs of the tools of the tide; conftest imports this module, which lists them."""

import numpy as np
from qgis.core import QgsFeature, QgsField, QgsGeometry, QgsVectorFileWriter, QgsVectorLayer
from qgis.PyQt.QtCore import QVariant
from recipes import RECIPES, recipe


def _places(inputs) -> str:
    path = inputs._folder / "tide_places.gpkg"
    if not path.exists():
        layer = QgsVectorLayer("Point?crs=EPSG:4326", "places", "memory")
        layer.dataProvider().addAttributes([QgsField("name", QVariant.String)])
        layer.updateFields()
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt("POINT(103.427 27.245)"))
        feature.setAttributes(["Ludian"])
        layer.dataProvider().addFeatures([feature])
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName = "GPKG"
        QgsVectorFileWriter.writeAsVectorFormatV2(layer, str(path), layer.transformContext(), options)
    return str(path)


@recipe
def tideseries(inputs):
    return {"INPUT": _places(inputs), "START": "2014-08-01", "END": "2014-08-03T12:00", "STRESS": True}


@recipe
def tidebackground(inputs):
    return {"POINT": "103.427,27.245 [EPSG:4326]", "START": "2014-07-01", "END": "2014-08-31"}


@recipe
def lagcorrelation(inputs):
    index = RECIPES["heatingcore"](inputs)["INPUT"]
    return {"FIRST": index, "SECOND": index, "DRAWS": 99, "MAX_LAG": 10}


@recipe
def airlayers(inputs):
    return {
        "INPUTS": [_level(inputs, level) for level in (1000, 850, 700)],
        "DAY": "2014-07-20",
        "BACKGROUND": "2014-07-16",
    }


def _level(inputs, level: int) -> str:
    from osgeo import osr
    from quakesar.core.grids import MapGrid, Window
    from quakesar.core.thermal.cube import CubeWriter, Facts

    path = inputs._folder / f"air_{level}.tif"
    if not path.exists():
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(4326)
        grid = MapGrid(12, 14, 95.0, 35.0, 1.0, 1.0, crs.ExportToWkt())
        days = [str(day) for day in np.datetime64("2014-06-10") + np.arange(60)]
        values = 280.0 + np.random.default_rng(level).normal(size=(60, 12, 14))
        with CubeWriter(str(path), grid, days, Facts("thermal_cube", "air temperature", "K", float(level))) as writer:
            writer.write_block(Window(0, 0, 12, 14), values.astype(np.float32))
    return str(path)
