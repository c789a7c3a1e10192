"""Layers of earthquakes, events and alarms as rows of plain values, for the jobs of this group."""

from __future__ import annotations

from qgis.core import NULL, QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsProcessingException
from qgis.PyQt.QtCore import QDate, QDateTime, Qt

from ...core.errors import InputError
from ..parameters import number, text, vector
from ..reading import Reading
from ..texts import tr

# What is wanted, and under which field names it may be found, in any case.
EARTHQUAKES = {
    "event": ("event", "id", "eventid"),
    "time": ("time", "time_utc", "origintime", "datetime"),
    "depth_km": ("depth_km", "depth"),
    "magnitude": ("magnitude", "mag"),
    "magtype": ("magtype", "mag_type"),
}
EVENTS = {name: (name,) for name in ("event", "end", "longitude", "latitude", "core_z")}
ALARMS = {
    name: (name,)
    for name in ("alarm", "event", "start", "end", "days", "longitude", "latitude", "radius_km", "elongation", "strike")
}
ALARMS["score"] = ("score", "core_z")


def catalogue_parameter(name: str = "CATALOGUE"):
    """Return the parameter for a layer of earthquakes; `prepare` reads it with `read_catalogue_rows`."""
    return vector(
        name,
        tr("Earthquakes"),
        tr("Points with the fields time (UTC) and magnitude, and depth_km where known; from Import catalogue."),
        geometry="point",
    )


def selection_parameters(*, magnitude=None, depth=None) -> tuple:
    """Return the limits of magnitude, depth and period."""
    return (
        number(
            "MIN_MAGNITUDE",
            tr("Least magnitude"),
            tr("Smaller earthquakes are left out."),
            "1",
            low=-3.0,
            high=10.0,
            default=magnitude,
            optional=magnitude is None,
        ),
        number(
            "MAX_DEPTH",
            tr("Greatest depth"),
            tr("Deeper earthquakes are left out; those of unknown depth are kept."),
            "km",
            low=0.0,
            high=800.0,
            default=depth,
            optional=depth is None,
            field="max_depth_km",
        ),
        *period_parameters(),
    )


def period_parameters() -> tuple:
    """Return the first and the last day."""
    return (
        text("START", tr("First day"), tr("UTC, such as 2008-05-12. Left out: no limit."), optional=True),
        text("END", tr("Last day"), tr("UTC, included. Left out: no limit."), optional=True),
    )


def read_catalogue_rows(read: Reading, name: str = "CATALOGUE") -> tuple:
    """Return the earthquakes of a layer as rows in the order of `core.thermal.catalogue.FIELDS`."""
    rows = []
    for shape, values in _features(read, name, EARTHQUAKES, required=("time", "magnitude")):
        if shape is None:
            continue
        point = shape.centroid().asPoint()
        depth, magnitude = (_number(values[key], key, name) for key in ("depth_km", "magnitude"))
        rows.append(
            (_text(values["event"]), _text(values["time"]), point.x(), point.y(), depth, magnitude,
             _text(values["magtype"]))
        )  # fmt: skip
    return tuple(rows)


def read_event_rows(read: Reading, name: str = "EVENTS") -> tuple:
    """Return the events of a layer as rows in the order of `core.thermal.alarm_stage.EVENT_FIELDS`."""
    found = []
    for _, values in _features(read, name, EVENTS, required=tuple(EVENTS)[1:]):
        numbers = {key: _number(values[key], key, name) for key in EVENTS if key != "end"}
        number_of_event = None if numbers["event"] is None else int(numbers["event"])
        found.append(
            (number_of_event, _text(values["end"]), *(numbers[k] for k in ("longitude", "latitude", "core_z")))
        )
    return tuple(found)


def read_alarm_rows(read: Reading, name: str = "ALARMS") -> tuple:
    """Return the alarms of a layer as rows in the order of `core.thermal.alarms.FIELDS`."""
    wanted = ("start", "end", "longitude", "latitude", "radius_km")
    found = []
    for _, values in _features(read, name, ALARMS, required=wanted):
        dates = {key: _text(values[key]) for key in ("start", "end")}
        found.append(tuple(dates[key] if key in dates else _number(values[key], key, name) for key in ALARMS))
    return tuple(found)


def _features(read: Reading, name: str, fields: dict, *, required: tuple):
    """Yield the geometry in degrees (or None) and the wanted attributes of every feature."""
    source = read._algorithm.parameterAsSource(read._parameters, name, read._context)
    if source is None:
        raise QgsProcessingException(read._algorithm.invalidSourceError(read._parameters, name))
    present = [field.name().lower() for field in source.fields()]
    places = {key: next((present.index(n) for n in names if n in present), None) for key, names in fields.items()}
    absent = [key for key in required if places[key] is None]
    if absent:
        raise InputError(
            "{parameter} has no field {absent}: choose a layer made by the tools of this group.",
            parameter=name,
            absent=", ".join(absent),
        )
    target = QgsCoordinateReferenceSystem("EPSG:4326")
    transform = QgsCoordinateTransform(source.sourceCrs(), target, read._context.transformContext())
    for feature in source.getFeatures():
        shape = feature.geometry() if feature.hasGeometry() else None
        if shape is not None and source.sourceCrs().isValid():
            shape.transform(transform)
        values = feature.attributes()
        yield shape, {key: None if place is None else values[place] for key, place in places.items()}


def _text(value):
    if value is None or value == NULL:
        return None
    if isinstance(value, (QDateTime, QDate)):
        return value.toString(Qt.DateFormat.ISODateWithMs if isinstance(value, QDateTime) else Qt.DateFormat.ISODate)
    return str(value)


def _number(value, key: str, name: str):
    if value is None or value == NULL or value == "":
        return None
    try:
        return float(value)
    except (TypeError, ValueError):
        raise InputError(
            "{parameter}: the field {field} holds '{found}', and a number is wanted.",
            parameter=name,
            field=key,
            found=str(value),
        ) from None


def read_outlines(read: Reading, name: str) -> tuple:
    """Return the polygons of a layer in degrees as well-known text."""
    return tuple(shape.asWkt() for shape, _ in _features(read, name, {}, required=()) if shape is not None)
