"""Turning Processing parameters into plain values: paths, numbers, well-known text. Absent is always None."""

from __future__ import annotations

from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsProcessing,
    QgsProcessingException,
    QgsVectorLayer,
)

from ..core.errors import InputError


def crs_text(crs: QgsCoordinateReferenceSystem) -> str:
    """Return a CRS as WKT 2, or as its authority code when it has no WKT."""
    return crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED) or crs.authid()


class Reading:
    """The parameters of one run; made and used on the main thread, in `prepareAlgorithm`.

    Parameters
    ----------
    algorithm : QgsProcessingAlgorithm
        Whose parameters these are.
    parameters : dict
        As QGIS hands them over.
    context : QgsProcessingContext
        The run's context.
    """

    def __init__(self, algorithm, parameters, context):
        self._algorithm, self._parameters, self._context = algorithm, parameters, context

    def given(self, name: str) -> bool:
        """Tell whether a parameter has a value, its own or a default."""
        definition = self._algorithm.parameterDefinition(name)
        return self._parameters.get(name) is not None or definition.defaultValue() is not None

    def raster(self, name: str) -> Optional[str]:
        """Return the file behind a raster layer."""
        if not self.given(name):
            return None
        layer = self._algorithm.parameterAsRasterLayer(self._parameters, name, self._context)
        if layer is None or not layer.isValid():
            text = str(self._parameters.get(name) or "")
            if not text:
                return None
            raise QgsProcessingException(self._algorithm.invalidRasterError(self._parameters, name))
        return self._raster_source(name, layer)

    def rasters(self, name: str) -> tuple:
        """Return the files behind several raster layers, in the order given."""
        if not self.given(name):
            return ()
        layers = self._algorithm.parameterAsLayerList(self._parameters, name, self._context)
        return tuple(self._raster_source(name, layer) for layer in layers)

    def _raster_source(self, name: str, layer) -> str:
        if layer.providerType() != "gdal":
            raise InputError(
                "{parameter}: the layer {layer} comes from '{found}' and a raster file is needed: save it as a GeoTIFF"
                " first.",
                parameter=name,
                layer=layer.name(),
                found=layer.providerType(),
            )
        from ..core.raster import resolve_complex

        return resolve_complex(layer.source())

    def raster_crs(self, name: str) -> Optional[str]:
        """Return the CRS of a raster layer as WKT."""
        layer = self._algorithm.parameterAsRasterLayer(self._parameters, name, self._context)
        return crs_text(layer.crs()) if layer is not None else None

    def rasters_crs(self, name: str) -> Optional[str]:
        """Return the CRS of the first of several raster layers as WKT."""
        layers = self._algorithm.parameterAsLayerList(self._parameters, name, self._context)
        return crs_text(layers[0].crs()) if layers else None

    def number(self, name: str) -> Optional[float]:
        """Return a number; Processing reads an absent optional one as 0.0, this does not."""
        if not self.given(name):
            return None
        return self._algorithm.parameterAsDouble(self._parameters, name, self._context)

    def integer(self, name: str) -> Optional[int]:
        """Return a whole number."""
        return self._algorithm.parameterAsInt(self._parameters, name, self._context) if self.given(name) else None

    def flag(self, name: str) -> bool:
        """Return a yes or no."""
        return self._algorithm.parameterAsBool(self._parameters, name, self._context)

    def choice(self, name: str) -> Optional[str]:
        """Return the text of an enum with static strings."""
        if not self.given(name):
            return None
        return self._algorithm.parameterAsEnumString(self._parameters, name, self._context) or None

    def text(self, name: str) -> Optional[str]:
        """Return a text."""
        return self._algorithm.parameterAsString(self._parameters, name, self._context) or None

    def file(self, name: str) -> Optional[str]:
        """Return the path of a file or folder."""
        return self._algorithm.parameterAsFile(self._parameters, name, self._context) or None

    def files(self, name: str) -> tuple:
        """Return the paths of several files."""
        return tuple(self._algorithm.parameterAsFileList(self._parameters, name, self._context))

    def crs(self, name: str) -> Optional[str]:
        """Return a CRS as WKT."""
        crs = self._algorithm.parameterAsCrs(self._parameters, name, self._context)
        return crs_text(crs) if crs.isValid() else None

    def extent(self, name: str, crs_wkt: Optional[str] = None) -> Optional[tuple]:
        """Return west, south, east, north in `crs_wkt`, or in the extent's own CRS."""
        if not self.given(name):
            return None
        crs = QgsCoordinateReferenceSystem(crs_wkt) if crs_wkt else QgsCoordinateReferenceSystem()
        box = self._algorithm.parameterAsExtent(self._parameters, name, self._context, crs)
        return None if box.isEmpty() else (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())

    def extent_crs(self, name: str) -> Optional[str]:
        """Return the CRS an extent was given in, as WKT."""
        crs = self._algorithm.parameterAsExtentCrs(self._parameters, name, self._context)
        return crs_text(crs) if crs.isValid() else None

    def point(self, name: str, crs_wkt: Optional[str] = None) -> Optional[tuple]:
        """Return x and y of a point in `crs_wkt`, or in the point's own CRS."""
        if not self.given(name):
            return None
        crs = QgsCoordinateReferenceSystem(crs_wkt) if crs_wkt else QgsCoordinateReferenceSystem()
        point = self._algorithm.parameterAsPoint(self._parameters, name, self._context, crs)
        return point.x(), point.y()

    def features(self, name: str, crs_wkt: str):
        """Yield every feature of a vector layer with its geometry in `crs_wkt`, None where it has none.

        Parameters
        ----------
        name : str
            Of the vector parameter; nothing is yielded when it was left out.
        crs_wkt : str
            CRS of the geometries, as WKT or authority code.
        """
        if not self.given(name):
            return
        source = self._algorithm.parameterAsSource(self._parameters, name, self._context)
        if source is None:
            raise QgsProcessingException(self._algorithm.invalidSourceError(self._parameters, name))
        target = QgsCoordinateReferenceSystem(crs_wkt)
        transform = QgsCoordinateTransform(source.sourceCrs(), target, self._context.transformContext())
        for feature in source.getFeatures():
            geometry = feature.geometry()
            if geometry.isNull():
                yield feature, None
                continue
            geometry.transform(transform)
            yield feature, geometry

    def lines(self, name: str, crs_wkt: str) -> tuple:
        """Return the lines (and outlines of polygons) of a vector layer as tuples of (x, y) in `crs_wkt`."""
        shapes = (geometry for _, geometry in self.features(name, crs_wkt) if geometry is not None)
        return tuple(tuple((v.x(), v.y()) for v in part.vertices()) for shape in shapes for part in shape.constParts())

    def vector_file(self, name: str) -> Optional[str]:
        """Return the file behind a vector layer, for core readers of catalogues and tables."""
        layer = self._algorithm.parameterAsVectorLayer(self._parameters, name, self._context)
        return layer.source().split("|")[0] if isinstance(layer, QgsVectorLayer) else None


VECTOR_TYPES = {
    "any": QgsProcessing.SourceType.TypeVector,
    "geometry": QgsProcessing.SourceType.TypeVectorAnyGeometry,
    "point": QgsProcessing.SourceType.TypeVectorPoint,
    "line": QgsProcessing.SourceType.TypeVectorLine,
    "polygon": QgsProcessing.SourceType.TypeVectorPolygon,
}
