"""GeoTIFF output of the simulator's truth, in longitude and latitude."""

from __future__ import annotations

import numpy as np
from osgeo import gdal, osr

from ..errors import FormatError
from .nodes import NodeGrid

_TYPES = {"uint8": gdal.GDT_Byte, "float32": gdal.GDT_Float32, "float64": gdal.GDT_Float64}


def write_raster(path, grid: NodeGrid, bands, descriptions, *, step=1, nodata=None, unit=""):
    """Write bands as a tiled, compressed GeoTIFF (EPSG:4326, pixel centre = node).

    Parameters
    ----------
    path : Path
        Output.
    grid : NodeGrid
        Nodes.
    bands : list of ndarray, (rows, cols)
        uint8, float32 or float64, all alike; NaN is "no data" in floats.
    descriptions : list of str
        One per band.
    step : int
        Nodes per pixel.
    nodata : float, optional
        Declared "no data" value.
    unit : str
        Unit of the values.
    """
    first = np.asarray(bands[0])
    options = ["TILED=YES", "COMPRESS=DEFLATE", "ZLEVEL=1", "NUM_THREADS=2"]
    options.append("PREDICTOR=2" if first.dtype.kind == "u" else "PREDICTOR=3")
    rows, cols = first.shape
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), cols, rows, len(bands), _TYPES[str(first.dtype)], options)
    if dataset is None:
        raise FormatError("The raster {path} cannot be created: check that the folder may be written.", path=str(path))
    dataset.SetGeoTransform(grid.transform(step))
    system = osr.SpatialReference()
    system.ImportFromEPSG(4326)
    dataset.SetProjection(system.ExportToWkt())
    dataset.SetMetadataItem("AREA_OR_POINT", "Area")
    for number, (band, text) in enumerate(zip(bands, descriptions), 1):
        target = dataset.GetRasterBand(number)
        target.SetDescription(text)
        if unit:
            target.SetUnitType(unit)
        if nodata is not None:
            target.SetNoDataValue(nodata)
        target.WriteArray(np.ascontiguousarray(band))
    dataset.FlushCache()
    dataset = None
