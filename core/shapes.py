"""Polygons burnt into pixels, and labelled pixels turned into polygons."""

from __future__ import annotations

import numpy as np
from osgeo import gdal, ogr

from .errors import InputError
from .grids import MapGrid
from .raster import call_gdal


def burn_polygons(shapes, grid: MapGrid, parameter: str = "POLYGONS", *, touched: bool = False) -> np.ndarray:
    """Return which polygon covers the centre of each pixel, or touches the pixel.

    Parameters
    ----------
    shapes : sequence of str
        Well-known text in the CRS of the grid; the last of several that cover a pixel counts.
    grid : MapGrid
        Pixels.
    parameter : str
        Name of the tool's parameter for the error message.
    touched : bool
        Count every pixel that a polygon touches.

    Returns
    -------
    ndarray of int32, shape of the grid
        Index of the polygon counted from 1, 0 for none.
    """
    dataset = _memory_raster(np.zeros(grid.shape, np.int32), grid)
    options = ["ALL_TOUCHED=TRUE"] if touched else []
    for index, wkt in enumerate(shapes):
        shape = call_gdal(ogr.CreateGeometryFromWkt, wkt)
        if shape is None or shape.GetDimension() != 2:
            raise InputError(
                "{parameter}: feature {number} is no polygon: draw areas.", parameter=parameter, number=index + 1
            )
        source, layer = _memory_layer()
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(shape)
        layer.CreateFeature(feature)
        call_gdal(gdal.RasterizeLayer, dataset, [1], layer, burn_values=[index + 1], options=options)
        del source
    return dataset.GetRasterBand(1).ReadAsArray()


def outline_labels(labels: np.ndarray, grid: MapGrid) -> dict:
    """Return the outline of every label but 0 as well-known text in the CRS of the grid, all its parts in one geometry.

    Parameters
    ----------
    labels : ndarray of int32, shape of the grid
        0 for none.
    grid : MapGrid
        Pixels.
    """
    dataset = _memory_raster(labels, grid)
    source, layer = _memory_layer()
    band = dataset.GetRasterBand(1)
    call_gdal(gdal.Polygonize, band, band, layer, 0, ["8CONNECTED=8"])
    parts: dict = {}
    for feature in layer:
        parts.setdefault(feature.GetField(0), []).append(feature.GetGeometryRef().Clone())
    found = {}
    for label, polygons in parts.items():
        whole = ogr.Geometry(ogr.wkbMultiPolygon)
        for polygon in polygons:
            whole.AddGeometry(polygon)
        found[label] = whole.ExportToWkt()
    del source
    return found


def _memory_raster(array: np.ndarray, grid: MapGrid):
    dataset = gdal.GetDriverByName("MEM").Create("", array.shape[1], array.shape[0], 1, gdal.GDT_Int32)
    dataset.SetGeoTransform(grid.geotransform)
    dataset.GetRasterBand(1).WriteArray(array)
    return dataset


def _memory_layer():
    """A layer without a CRS: all coordinates here are those of the grid."""
    driver = ogr.GetDriverByName("Memory") or ogr.GetDriverByName("MEM")
    source = driver.CreateDataSource("shapes")
    layer = source.CreateLayer("shapes", None, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("value", ogr.OFTInteger))
    return source, layer
