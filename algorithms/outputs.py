"""What a run leaves behind: destinations before it, layers with name, style and story after it, nothing on failure."""

from __future__ import annotations

import shutil
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingParameterDefinition,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QVariant

from ..core.errors import EmptyOutputError
from . import layers
from .texts import tr

_FIELD_TYPES = {int: QVariant.LongLong, float: QVariant.Double, str: QVariant.String}
_GEOMETRIES = {
    "point": QgsWkbTypes.Type.Point,
    "line": QgsWkbTypes.Type.MultiLineString,
    "polygon": QgsWkbTypes.Type.MultiPolygon,
    "none": QgsWkbTypes.Type.NoGeometry,
}


class Outputs:
    """The destinations of one run; made and used where the run happens, because QGIS notes there what to load.

    Parameters
    ----------
    tool : Tool
        Whose outputs these are.
    parameters : dict
        As QGIS hands them over.
    context : QgsProcessingContext
        The run's context.
    """

    def __init__(self, tool, parameters: dict, context):
        self._tool, self._parameters, self._context = tool, parameters, context
        self._items = {p.id: p for p in tool.parameters if p.kind != "input"}
        self._paths = {p.id: self._destination(p) for p in self._items.values() if p.kind not in ("table", "value")}
        self._before = {path: _stamp(path) for path in self._paths.values() if path}

    def _destination(self, item):
        read = {
            "raster": self._tool.parameterAsOutputLayer,
            "html": self._tool.parameterAsFileOutput,
            "file": self._tool.parameterAsFileOutput,
            "folder": self._tool.parameterAsFileOutput,
        }[item.kind]
        path = read(self._parameters, item.id, self._context)
        if path and item.kind != "folder":
            Path(path).parent.mkdir(parents=True, exist_ok=True)
        return path or None

    def fields(self) -> dict:
        """Return the job's fields that name where its outputs go; outputs that nobody wants are left out."""
        named = ((item.field, self._paths.get(key)) for key, item in self._items.items())
        return {field: path for field, path in named if field and path}

    def collect(self, result, feedback) -> dict:
        """Write tables and pages, dress the layers, and return the tool's results."""
        found = {}
        for key, item in self._items.items():
            value = getattr(self, f"_collect_{item.kind}")(item, result, feedback)
            if value is not None:
                found[key] = value
        return found

    def _collect_raster(self, item, result, feedback):
        path = self._paths[item.id]
        if not path:
            return None
        if Path(path).exists():
            layers.dress_raster(path, item, self._label(item), self._context)
            return path
        layers.forget(path, self._context)
        if not self._tool.parameterDefinition(item.id).flags() & QgsProcessingParameterDefinition.Flag.FlagOptional:
            raise EmptyOutputError("{output} was not made: the run ended without it.", output=item.id)
        feedback.pushWarning(tr("{output} was not made in this run.").format(output=item.id))
        return None

    def _label(self, item) -> str:
        return self._tool.parameterDefinition(item.id).description()

    def _collect_table(self, item, result, feedback):
        table = result.tables.get(item.id)
        if table is None:
            return None
        fields = QgsFields()
        for name, kind in table.fields:
            fields.append(QgsField(name, _FIELD_TYPES[kind]))
        crs = QgsCoordinateReferenceSystem(table.crs if table.geometries else "")
        geometry = _GEOMETRIES[table.geometry_type]
        sink, identifier = self._tool.parameterAsSink(self._parameters, item.id, self._context, fields, geometry, crs)
        if sink is None:
            if self._parameters.get(item.id) is None:
                return None
            raise QgsProcessingException(self._tool.invalidSinkError(self._parameters, item.id))
        _fill(sink, table, fields, geometry)
        del sink
        layers.dress_vector(identifier, item, self._label(item), self._context)
        return identifier

    def _collect_html(self, item, result, feedback):
        path, page = self._paths[item.id], result.values.get(f"{item.id}_TEXT")
        if path and page is not None:
            Path(path).write_text(page, encoding="utf-8")
        return path

    def _collect_file(self, item, result, feedback):
        return self._paths[item.id]

    def _collect_folder(self, item, result, feedback):
        return self._paths[item.id]

    def _collect_value(self, item, result, feedback):
        value = result.values.get(item.id)
        if isinstance(value, (float, int)):
            feedback.pushInfo(f"{self._tool.outputDefinition(item.id).description()}: {value:.6g}")
        return value.item() if hasattr(value, "item") else value

    def discard(self) -> None:
        """Remove what an unfinished run wrote: an output counts as written when it is new or changed."""
        for path in filter(None, self._paths.values()):
            layers.forget(path, self._context)
            if _stamp(path) == self._before[path]:
                continue
            if Path(path).is_dir():
                _empty_folder(Path(path), existed=self._before[path] is not None)
                continue
            for stale in (Path(path), *layers.sidecars(path)):
                stale.unlink(missing_ok=True)


def _stamp(path: str):
    """Return what tells whether a run touched a path; a folder that holds something is never ours to clear."""
    place = Path(path)
    if not place.exists():
        return None
    if place.is_dir():
        return "full" if any(place.iterdir()) else "empty"
    state = place.stat()
    return state.st_mtime_ns, state.st_size


def _empty_folder(folder: Path, *, existed: bool) -> None:
    for item in folder.iterdir():
        if item.is_dir():
            shutil.rmtree(item, ignore_errors=True)
        else:
            item.unlink(missing_ok=True)
    if not existed:
        folder.rmdir()


def _fill(sink, table, fields: QgsFields, geometry) -> None:
    """Write the rows of a table; single parts become multi parts where the layer wants them."""
    for index, row in enumerate(table.rows):
        feature = QgsFeature(fields)
        feature.setAttributes([value.item() if hasattr(value, "item") else value for value in row])
        if table.geometries:
            shape = QgsGeometry.fromWkt(table.geometries[index])
            if QgsWkbTypes.isMultiType(geometry):
                shape.convertToMultiType()
            feature.setGeometry(shape)
        sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert)
