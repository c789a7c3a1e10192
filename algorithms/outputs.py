"""What a run leaves behind: destinations before it, layers with name, style and story after it, nothing on failure."""

from __future__ import annotations

import os
import shutil
import threading
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsDataSourceUri,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsMessageLog,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterDefinition,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QVariant

from ..core.errors import EmptyOutputError, InputError, ResourceError
from . import layers
from .texts import CONTEXT, tr

_FIELD_TYPES = {int: QVariant.LongLong, float: QVariant.Double, str: QVariant.String}
_GEOMETRIES = {
    "point": QgsWkbTypes.Type.Point,
    "line": QgsWkbTypes.Type.MultiLineString,
    "polygon": QgsWkbTypes.Type.MultiPolygon,
    "none": QgsWkbTypes.Type.NoGeometry,
}
# What runs of this QGIS are writing now: two into one file would each spoil the other's.
_taken: set = set()
_taking = threading.Lock()


class Outputs:
    """The destinations of one run; made and used where the run happens, because QGIS notes there what to load.

    A context manager: outside of it the files are free for other runs, and after an error nothing of this one is left.

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
        self._tables, self._claimed = [], set()

    def __enter__(self):
        wanted = {os.path.realpath(path) for path in self._before}
        with _taking:
            busy = sorted(wanted & _taken)
            if not busy:
                _taken.update(wanted)
                self._claimed = wanted
        if busy:
            for path in self._before:
                layers.forget(path, self._context)
            raise InputError(
                "{path} is being written by another run: wait until it has ended, or choose another output.",
                path=busy[0],
            )
        return self

    def __exit__(self, kind, error, trace):
        try:
            if kind is not None:
                self.discard()
        finally:
            with _taking:
                _taken.difference_update(self._claimed)

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
            layers.dress_raster(path, item, self._label(item), self._tool, self._context)
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
        is_new = not self._is_there(item)
        sink, identifier = self._tool.parameterAsSink(self._parameters, item.id, self._context, fields, geometry, crs)
        if sink is None:
            if self._parameters.get(item.id) is None:
                return None
            raise QgsProcessingException(self._tool.invalidSinkError(self._parameters, item.id))
        if is_new:
            self._tables.append(identifier)
        failure = _fill(sink, table, fields, geometry)
        del sink  # closes the file, which must be so before it may be removed
        if failure:
            raise ResourceError(
                "{output} cannot be written ({reason}): free some space on that disk, or choose another folder.",
                output=item.id,
                reason=failure,
            )
        layers.dress_vector(identifier, item, self._label(item), self._tool, self._context)
        return identifier

    def _is_there(self, item) -> bool:
        """Tell whether a table goes into a file that exists: rows may be added to it, so it is never ours to remove."""
        value = self._parameters.get(item.id)
        if isinstance(value, QgsProcessingOutputLayerDefinition):
            value = value.sink.valueAsString(self._context.expressionContext())[0]
        if not isinstance(value, str):
            return False
        if value.startswith("ogr:"):  # how QGIS writes "Save to GeoPackage"
            return Path(QgsDataSourceUri(value[len("ogr:") :]).database()).exists()
        return Path(value.partition("|")[0]).exists()

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
        for identifier in self._tables:
            layers.forget(identifier, self._context)
            file = Path(identifier.partition("|")[0])
            for part in _parts_of_table(file) if file.is_absolute() else ():
                _remove(part)
        for path in filter(None, self._paths.values()):
            layers.forget(path, self._context)
            if _stamp(path) == self._before[path]:
                continue
            if Path(path).is_dir():
                _empty_folder(Path(path), existed=self._before[path] is not None)
                continue
            for stale in (Path(path), *layers.sidecars(path)):
                _remove(stale)


def _parts_of_table(file: Path) -> tuple:
    """Return a vector file, what databases keep beside it while they write, and the parts of a shapefile."""
    beside = [Path(f"{file}{ending}") for ending in ("-journal", "-wal", "-shm")]
    shapes = (".shx", ".dbf", ".prj", ".cpg") if file.suffix.lower() == ".shp" else ()
    return (file, *beside, *(file.with_suffix(ending) for ending in shapes))


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
            _remove(item)
    if not existed and not any(folder.iterdir()):
        folder.rmdir()


def _remove(path: Path) -> None:
    """Remove a file; one that another program holds stays, and is told of: the error that led here must be heard."""
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        text = tr("{path} is unfinished and could not be removed ({reason}): remove it by hand.")
        text = text.format(path=path, reason=error.strerror or error)
        QgsMessageLog.logMessage(text, CONTEXT, Qgis.MessageLevel.Warning)


def _fill(sink, table, fields: QgsFields, geometry) -> str:
    """Write the rows of a table, single parts as multi parts where the layer wants them; return what went wrong."""
    for index, row in enumerate(table.rows):
        feature = QgsFeature(fields)
        feature.setAttributes([value.item() if hasattr(value, "item") else value for value in row])
        if table.geometries:
            shape = QgsGeometry.fromWkt(table.geometries[index])
            if QgsWkbTypes.isMultiType(geometry):
                shape.convertToMultiType()
            feature.setGeometry(shape)
        if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            return sink.lastError() or tr("its rows were not taken")
    return "" if sink.flushBuffer() else sink.lastError() or tr("its rows were not kept")
