"""Events of QuakeML 1.2 as rows of a catalogue."""

from __future__ import annotations

from collections.abc import Iterator

from ..errors import FormatError
from ..xml_text import parse_leaves


def parse_events(text: str, source: str) -> Iterator[tuple]:
    """Yield the events of a QuakeML document as rows in the order of `catalogue.FIELDS`.

    The preferred origin and magnitude are taken, or the first of each; depth is in metres there and in km here.

    Parameters
    ----------
    text : str
        The document.
    source : str
        Its name, for error messages.
    """
    event = None
    for path, attributes, value in parse_leaves(text, source):
        if path[-1] == "event" and value is None:
            if event is not None:
                yield _row(event, source)
            event = {"id": attributes.get("publicID", ""), "origins": [], "magnitudes": [], "preferred": {}}
        elif event is not None and "event" in path:
            _keep(event, path[path.index("event") + 1 :], attributes, value)
    if event is not None:
        yield _row(event, source)


def _keep(event: dict, path: tuple, attributes: dict, value) -> None:
    if not path:
        return
    group = {"origin": "origins", "magnitude": "magnitudes"}.get(path[0])
    if group is None:
        if len(path) == 1 and value is not None:
            event["preferred"][path[0]] = value
        return
    if len(path) == 1 and value is None:
        event[group].append({"id": attributes.get("publicID", "")})
    elif value is not None and (len(path) == 2 or (len(path) == 3 and path[2] == "value")):
        event[group][-1].setdefault(path[1], value)


def _prefer(items: list, wanted) -> dict:
    return next((item for item in items if wanted and item["id"] == wanted), items[0] if items else {})


def _row(event: dict, source: str) -> tuple:
    origin = _prefer(event["origins"], event["preferred"].get("preferredOriginID"))
    magnitude = _prefer(event["magnitudes"], event["preferred"].get("preferredMagnitudeID"))
    try:
        lon, lat = float(origin["longitude"]), float(origin["latitude"])
        depth = float(origin["depth"]) / 1000.0 if "depth" in origin else None
        size = float(magnitude["mag"]) if "mag" in magnitude else None
        time = origin["time"]
    except (KeyError, ValueError):
        raise FormatError(
            "{path}: the event {event} has no origin with time, longitude and latitude.", path=source, event=event["id"]
        ) from None
    return event["id"].rsplit("/", 1)[-1], time, lon, lat, depth, size, magnitude.get("type", "")
