"""What layers hold at a point and along a line: values, time series, profiles and fault crossings; no widgets."""

from __future__ import annotations

import math
import re
from datetime import datetime
from typing import NamedTuple

from qgis.core import (
    NULL,
    Qgis,
    QgsCoordinateTransform,
    QgsCsException,
    QgsDistanceArea,
    QgsFeatureRequest,
    QgsGeometry,
    QgsMapLayer,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)

_DAY = re.compile(r"(?<!\d)((?:19|20)\d{2})[-_]?(\d{2})[-_]?(\d{2})(?!\d)")
_COLUMN = re.compile(r"D?_?((?:19|20)\d{2})(\d{2})(\d{2})", re.IGNORECASE)
_DEFORMED = re.compile(r"displ|deform|velocity|los\b|unwrap|\bunw|\bdisp|subsid|range.change", re.IGNORECASE)
# Bands beside the motion that are not motion themselves: a reference point takes nothing off them.
_MEASURES = re.compile(
    r"deviation|sigma|error|coherence|residual|covariance|index|loops|parts|correlation", re.IGNORECASE
)
_PRODUCTS = ("displacement", "velocity", "series", "unwrapped", "decomposed", "components_enu")
_WRAPPED = ("wrapped", "interferogram", "fringes")
# What a value in metres is shown in where a layer holds ground motion.
_LENGTHS = {"m": 100.0, "metre": 100.0, "metres": 100.0, "meter": 100.0, "meters": 100.0, "cm": 1.0, "mm": 0.1}
_SPREAD = {"m/yr": 1000.0, "m/year": 1000.0, "m/a": 1000.0, "cm/yr": 10.0, "cm/year": 10.0, "mm/yr": 1.0, "mm/a": 1.0}
_NAN = float("nan")


class Values(NamedTuple):
    """What a band holds.

    Attributes
    ----------
    name : str
        Description of the band.
    unit : str
        Unit in which values are shown; centimetres (or mm/yr) for ground motion.
    factor : float
        From the numbers in the file to that unit.
    moves : bool
        Whether the values are ground motion, or phase that stands for it, so that they count from a reference.
    """

    name: str
    unit: str
    factor: float
    moves: bool


class Holding(NamedTuple):
    """What a raster layer holds; `unit`, `factor` and `moves` are those of the first band.

    Attributes
    ----------
    bands : tuple of Values
    dates : tuple of datetime
        One per band of a time series, else empty.
    tags : dict
        The QUAKESAR tags; empty for rasters of other programs.
    wrapped : bool
        Whether the values are angles from -pi to pi.
    """

    bands: tuple
    dates: tuple
    tags: dict
    wrapped: bool

    @property
    def unit(self) -> str:
        """Unit in which the first band is shown."""
        return self.bands[0].unit

    @property
    def factor(self) -> float:
        """From the numbers of the first band to its unit."""
        return self.bands[0].factor

    @property
    def moves(self) -> bool:
        """Whether the first band is ground motion."""
        return self.bands[0].moves


class Profile(NamedTuple):
    """Values of one layer along a line; NaN where there are none."""

    name: str
    unit: str
    values: list


def open_source(layer: QgsRasterLayer):
    """Return the GDAL dataset behind a layer, or None where GDAL does not open it."""
    from ..core.errors import FormatError
    from ..core.raster import open_dataset

    try:
        return open_dataset(layer.source().split("|option:")[0])
    except FormatError:
        return None


def is_real(layer: QgsRasterLayer) -> bool:
    """Tell whether a raster holds numbers that can be read at a point: complex ones and pictures of servers do not."""
    kinds = (Qgis.DataType.CInt16, Qgis.DataType.CInt32, Qgis.DataType.CFloat32, Qgis.DataType.CFloat64)
    return layer.bandCount() > 0 and layer.dataProvider().dataType(1) not in (
        *kinds,
        Qgis.DataType.UnknownDataType,
        Qgis.DataType.ARGB32,
        Qgis.DataType.ARGB32_Premultiplied,
    )


def describe(layer: QgsRasterLayer) -> Holding:
    """Look at the bands, unit and tags of a raster layer."""
    from ..core.conventions import TAG_DOMAIN

    dataset = open_source(layer) if layer.providerType() == "gdal" else None
    if dataset is None:
        names = tuple(layer.bandName(band + 1) for band in range(layer.bandCount()))
        tags, units = {}, ("",) * len(names)
    else:
        bands = [dataset.GetRasterBand(band + 1) for band in range(dataset.RasterCount)]
        names = tuple(band.GetDescription() or layer.bandName(k + 1) for k, band in enumerate(bands))
        tags, units = dataset.GetMetadata(TAG_DOMAIN) or {}, [band.GetUnitType() or "" for band in bands]
    dates = _band_dates(names)
    product = tags.get("PRODUCT", "")
    moves = product in _PRODUCTS or bool(dates)
    if not product:
        moves = moves or bool(_DEFORMED.search(" ".join((layer.name(), *names))))
    wrapped = product in _WRAPPED
    scaled = moves or product in ("uncertainty", "quality")
    held = (_values(name, unit, scaled=scaled, moves=moves, wrapped=wrapped) for name, unit in zip(names, units))
    return Holding(tuple(held), dates, tags, wrapped)


def _values(name: str, unit: str, *, scaled: bool, moves: bool, wrapped: bool) -> Values:
    unit, factor = _shown_unit(unit) if scaled else (unit, 1.0)
    return Values(name, unit or ("rad" if wrapped else ""), factor, moves and not _MEASURES.search(name))


def _band_dates(names: tuple) -> tuple:
    """Return the date of every band where all bands are named by days that grow, else nothing."""
    days = [parse_day(found) for found in map(_DAY.search, names)]
    grows = all(a is not None and b is not None and a < b for a, b in zip(days, days[1:]))
    return tuple(days) if len(days) > 1 and grows else ()


def parse_day(found):
    """Return the day of a match of year, month and day, or None where there is no such day."""
    if found is None:
        return None
    try:
        return datetime(*map(int, found.groups()))
    except ValueError:
        return None


def _shown_unit(unit: str) -> tuple:
    if unit in _LENGTHS:
        return "cm", _LENGTHS[unit]
    return ("mm/yr", _SPREAD[unit]) if unit in _SPREAD else (unit, 1.0)


def moved(layer: QgsMapLayer, point: QgsPointXY, crs):
    """Return a point of the map in the coordinates of a layer, or None where it has none."""
    transform = QgsCoordinateTransform(crs, layer.crs(), QgsProject.instance())
    try:
        return transform.transform(point)
    except QgsCsException:
        return None


def sample(layer: QgsRasterLayer, holding: Holding, point: QgsPointXY, crs, band: int = 1) -> float:
    """Return the value of the pixel at a point of the map in the shown unit, NaN where there is none."""
    place = moved(layer, point, crs)
    if place is None:
        return _NAN
    value, known = layer.dataProvider().sample(place, band)
    return float(value) * holding.bands[band - 1].factor if known and math.isfinite(value) else _NAN


def relative(value: float, reference: float, *, wrapped: bool) -> float:
    """Return a value less that of the reference; a wrapped phase stays between -pi and pi."""
    difference = value - reference
    return math.remainder(difference, 2.0 * math.pi) if wrapped and math.isfinite(difference) else difference


def read_at(layer, holding: Holding, point, crs, *, reference=None, band: int = 1) -> float:
    """Return the value at a point; relative to the reference point where the band holds motion or phase."""
    value = sample(layer, holding, point, crs, band)
    if reference is None or not (holding.bands[band - 1].moves or holding.wrapped):
        return value
    return relative(value, sample(layer, holding, reference, crs, band), wrapped=holding.wrapped)


def raster_series(layer, holding: Holding, point, crs, *, reference=None) -> tuple:
    """Return the days and values of a raster with one band per date."""
    bands = range(1, len(holding.dates) + 1)
    return holding.dates, [read_at(layer, holding, point, crs, reference=reference, band=band) for band in bands]


def date_columns(layer: QgsVectorLayer) -> list:
    """Return day and column of every field named DYYYYMMDD, in order of time; empty for other layers."""
    if layer.geometryType() != QgsWkbTypes.GeometryType.PointGeometry:
        return []
    found = ((parse_day(_COLUMN.fullmatch(name)), name) for name in layer.fields().names())
    columns = sorted((day, name) for day, name in found if day is not None)
    return columns if len(columns) > 1 else []


def series_unit(layer: QgsVectorLayer) -> str:
    """Return the unit of date columns: millimetres in tables of ours, else unknown."""
    return "mm" if {"velocity", "v_stdev", "coherence"} <= set(layer.fields().names()) else ""


def nearest_point(layer: QgsVectorLayer, point: QgsPointXY, crs, radius: float):
    """Return the feature of a point layer nearest to a point of the map within `radius` map units, or None."""
    transform = QgsCoordinateTransform(layer.crs(), crs, QgsProject.instance())
    back = QgsCoordinateTransform(crs, layer.crs(), QgsProject.instance())
    box = QgsRectangle(point.x() - radius, point.y() - radius, point.x() + radius, point.y() + radius)
    try:
        box = back.transformBoundingBox(box)
    except QgsCsException:
        return None
    best, least = None, radius
    for feature in layer.getFeatures(QgsFeatureRequest().setFilterRect(box)):
        if feature.geometry().isEmpty():
            continue
        distance = transform.transform(feature.geometry().vertexAt(0).x(), feature.geometry().vertexAt(0).y())
        distance = math.hypot(distance.x() - point.x(), distance.y() - point.y())
        if distance <= least:
            best, least = feature, distance
    return best


def point_series(layer: QgsVectorLayer, point, crs, radius: float, *, reference=None) -> tuple:
    """Return days and values of the nearest feature, less those of the one nearest to the reference."""
    columns = date_columns(layer)
    feature = nearest_point(layer, point, crs, radius)
    if not columns or feature is None:
        return (), []
    values = [_number(feature[name]) for _, name in columns]
    if reference is not None:
        base = nearest_point(layer, reference, crs, radius)
        values = [a - (_NAN if base is None else _number(base[name])) for a, (_, name) in zip(values, columns)]
    return tuple(day for day, _ in columns), values


def _number(value) -> float:
    return _NAN if value is None or value == NULL else float(value)


def spread_along(line: list, crs, count: int) -> tuple:
    """Spread `count` points evenly along a line of the map.

    Returns
    -------
    distances_m : list of float
        Along the ellipsoid from the start.
    points : list of QgsPointXY
    """
    geometry = QgsGeometry.fromPolylineXY(line)
    length = geometry.length()
    points = [geometry.interpolate(length * k / (count - 1)).asPoint() for k in range(count)]
    meter = QgsDistanceArea()
    meter.setSourceCrs(crs, QgsProject.instance().transformContext())
    meter.setEllipsoid("WGS84")
    distances = [0.0]
    for a, b in zip(points, points[1:]):
        distances.append(distances[-1] + meter.measureLine(a, b))
    return distances, points


def profile(layer, holding: Holding, points: list, crs, *, reference=None) -> Profile:
    """Read the first band of a layer at points of the map; relative to the reference as in `read_at`."""
    values = [sample(layer, holding, point, crs) for point in points]
    if reference is not None and (holding.moves or holding.wrapped):
        base = sample(layer, holding, reference, crs)
        values = [relative(value, base, wrapped=holding.wrapped) for value in values]
    return Profile(layer.name(), holding.unit, values)


def difference(first: Profile, second: Profile):
    """Return first less second, or None where their units differ."""
    if first.unit != second.unit:
        return None
    values = [a - b for a, b in zip(first.values, second.values)]
    return Profile(f"{first.name} \u2212 {second.name}", first.unit, values)


def crossings(layer: QgsVectorLayer, line: list, crs, distances_m: list) -> list:
    """Return where a line of the map crosses the lines of a layer, in metres from its start, in order."""
    geometry = QgsGeometry.fromPolylineXY(line)
    length = geometry.length()
    if length == 0.0:
        return []
    transform = QgsCoordinateTransform(layer.crs(), crs, QgsProject.instance())
    back = QgsCoordinateTransform(crs, layer.crs(), QgsProject.instance())
    try:
        box = back.transformBoundingBox(geometry.boundingBox().buffered(0.01 * length))  # a level line has no height
        found = [
            _distance(geometry.lineLocatePoint(QgsGeometry.fromPointXY(QgsPointXY(vertex))) / length, distances_m)
            for feature in layer.getFeatures(QgsFeatureRequest().setFilterRect(box))
            for vertex in _meeting(geometry, feature.geometry(), transform)
        ]
    except QgsCsException:
        return []
    return sorted(found)


def _meeting(line: QgsGeometry, other: QgsGeometry, transform) -> list:
    other.transform(transform)
    shared = line.intersection(other)
    return [] if shared.isEmpty() else list(shared.vertices())


def _distance(fraction: float, distances_m: list) -> float:
    """Return the length along the ellipsoid at a fraction of the line on the map."""
    place = min(max(fraction, 0.0), 1.0) * (len(distances_m) - 1)
    low = min(int(place), len(distances_m) - 2)
    return distances_m[low] + (place - low) * (distances_m[low + 1] - distances_m[low])
