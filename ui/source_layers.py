"""The results of the source inversions among the layers of a project: which they are, and what their features tell."""

from __future__ import annotations

import math
from typing import NamedTuple

from qgis.core import NULL, QgsProject, QgsVectorLayer, QgsWkbTypes

from .source_drawings import Piece

_POINTS = {"track", "kind", "displacement", "predicted", "trend", "residual"}
_FAULTS = {"strike", "dip", "rake", "slip", "top_depth", "bottom_depth", "length", "width", "moment"}
_PATCHES = (_FAULTS | {"row", "column", "resolution", "longitude", "latitude"}) - {"magnitude"}
_BALLS = {"svg", "strike_2", "dip_2", "rake_2", "magnitude"}
_POSTERIOR = {"parameter", "best", "p2_5", "p97_5", "r_hat"}


class SourceLayers(NamedTuple):
    """Layers of an inversion; None where the project has none.

    Attributes
    ----------
    points, faults, patches, balls, posterior : QgsVectorLayer or None
        Predicted or residual points; top edges; patches of a slip model; mechanisms; posterior table.
    """

    points: QgsVectorLayer | None
    faults: QgsVectorLayer | None
    patches: QgsVectorLayer | None
    balls: QgsVectorLayer | None
    posterior: QgsVectorLayer | None


def find_source_layers(project: QgsProject) -> SourceLayers:
    """Return the uppermost layer of each kind, recognised by its fields."""
    ordered = [node.layer() for node in project.layerTreeRoot().findLayers()]
    layers = [layer for layer in ordered if isinstance(layer, QgsVectorLayer)]
    found = [_first(layers, _POINTS)]
    found.append(_first(layers, _FAULTS, kind=QgsWkbTypes.GeometryType.LineGeometry))
    found += [_first(layers, _PATCHES), _first(layers, _BALLS), _first(layers, _POSTERIOR)]
    return SourceLayers(*found)


def _first(layers, fields, *, kind=None):
    for layer in layers:
        if fields <= {field.name() for field in layer.fields()} and kind in (None, layer.geometryType()):
            return layer
    return None


def read_rows(layer, names) -> list:
    """Return the values of fields of all features; NULL becomes None."""
    places = [layer.fields().indexOf(name) for name in names]
    rows = []
    for feature in layer.getFeatures():
        values = feature.attributes()
        rows.append(tuple(None if place < 0 or values[place] == NULL else values[place] for place in places))
    return rows


def read_pieces(layers: SourceLayers) -> list:
    """Return the rectangles or patches with their place on the plane of their fault, km."""
    layer = layers.patches or layers.faults
    if layer is None:
        return []
    names = ("name", "strike", "dip", "rake", "slip", "top_depth", "length", "width", "column", "row")
    rows = [row for row in read_rows(layer, names) if None not in row[:8]]
    if layers.patches is None:
        return [_whole(row) for row in rows]
    found = []
    for name in dict.fromkeys(row[0] for row in rows):
        found += _columns([row for row in rows if row[0] == name])
    return found


def _whole(row):
    name, _, dip, rake, slip, top, length, width, *_ = row
    steep = max(math.sin(math.radians(dip)), 0.01)
    return Piece(name, 0.0, 1e-3 * (top / steep + 0.5 * width), 1e-3 * length, 1e-3 * width, slip, rake)


def _columns(rows):
    """Patches of a fault side by side, along bends too: columns follow each other."""
    lengths = {}
    for row in rows:
        lengths.setdefault(row[8], 1e-3 * row[6])
    starts, start = {}, 0.0
    for column in sorted(lengths):
        starts[column], start = start, start + lengths[column]
    pieces = []
    for name, _, dip, rake, slip, top, length, width, column, _ in rows:
        down = 1e-3 * (top / max(math.sin(math.radians(dip)), 0.01) + 0.5 * width)
        along = starts[column] + 0.5 * lengths[column] - 0.5 * start
        pieces.append(Piece(name, along, down, 1e-3 * length, 1e-3 * width, slip, rake))
    return pieces


def whole_mechanism(layer):
    """Return the mechanism (of core.source.mechanism) and the moment, N m, of all patches or faults of a layer."""
    from ..core.source.mechanism import mechanism_from_degrees, moment_tensor, nodal_planes, slip_direction

    rows = read_rows(layer, ("strike", "dip", "rake", "slip", "moment"))
    rows = [row for row in rows if None not in row and row[4] > 0.0]
    if not rows:
        return None, 0.0
    mechanisms = [mechanism_from_degrees(*row[:3]) for row in rows]
    moments = [row[4] for row in rows]
    tensor = sum(moment_tensor(one, moment) for one, moment in zip(mechanisms, moments))
    normal = slip_direction(mechanisms[moments.index(max(moments))])[0]
    planes = nodal_planes(tensor)[:2]
    return max(planes, key=lambda plane: abs(float(slip_direction(plane)[0] @ normal))), sum(moments)
