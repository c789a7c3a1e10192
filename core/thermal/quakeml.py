"""QuakeML 1.2: a tokenizer for the small part of XML that it uses, which refuses document types and entities.

A document type is where entity bombs and foreign files come from; QuakeML needs none, so it is an error here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..errors import FormatError

_TOKEN = re.compile(
    r"<!--.*?-->|<!\[CDATA\[(?P<data>.*?)\]\]>|<\?.*?\?>|<!(?P<refused>\w*)"
    r"|<(?P<close>/?)(?P<name>[A-Za-z_][\w:.\-]*)(?P<attributes>(?:[^<>\"']|\"[^\"]*\"|'[^']*')*)>|(?P<text>[^<]+)",
    re.DOTALL,
)
_ATTRIBUTE = re.compile(r"([\w:.\-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_REFERENCE = re.compile(r"&(#\d{1,7}|#x[0-9A-Fa-f]{1,6}|\w+);")
_NAMED = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}
_MOST_DEPTH = 64


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
    for path, attributes, value in _leaves(text, source):
        if path[-1] == "event" and value is None:
            if event is not None:
                yield _row(event, source)
            event = {"id": attributes.get("publicID", ""), "origins": [], "magnitudes": [], "preferred": {}}
        elif event is not None and "event" in path:
            _keep(event, path[path.index("event") + 1 :], attributes, value)
    if event is not None:
        yield _row(event, source)


def _leaves(text: str, source: str) -> Iterator[tuple]:
    """Yield (path of local names, attributes, None) for every opening tag and (path, {}, text) for texts."""
    path, position = [], 0
    while position < len(text):
        found = _TOKEN.match(text, position)
        if found is None or found.group("refused") is not None:
            raise FormatError(
                "{path} is not plain QuakeML: a document type, an entity or a broken tag stands at character {place}.",
                path=source,
                place=position,
            )
        position = found.end()
        content = found.group("data") or found.group("text")
        if content is not None and content.strip() and path:
            yield tuple(path), {}, _resolve(content.strip(), source)
        name = found.group("name")
        if name is None:
            continue
        name = name.rsplit(":", 1)[-1]
        if found.group("close"):
            if not path or path.pop() != name:
                raise FormatError("{path} is damaged: the tag {name} is closed out of order.", path=source, name=name)
            continue
        path.append(name)
        if len(path) > _MOST_DEPTH:
            raise FormatError("{path} is not QuakeML: its tags are nested too deeply.", path=source)
        inner = found.group("attributes")
        yield tuple(path), {k.rsplit(":", 1)[-1]: a or b for k, a, b in _ATTRIBUTE.findall(inner)}, None
        if inner.rstrip().endswith("/"):
            path.pop()
    if path:
        raise FormatError("{path} is cut short: the tag {name} is never closed.", path=source, name=path[-1])


def _resolve(text: str, source: str) -> str:
    parts = _REFERENCE.split(text)
    return "".join(part if k % 2 == 0 else _character(part, source) for k, part in enumerate(parts))


def _character(code: str, source: str) -> str:
    if code.startswith("#"):
        number = int(code[2:], 16) if code[1] == "x" else int(code[1:])
        return chr(number) if number < 0x110000 else "\ufffd"
    if code not in _NAMED:
        raise FormatError("{path} uses the entity {name}, which is refused.", path=source, name=code)
    return _NAMED[code]


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
