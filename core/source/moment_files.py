"""Moment tensors with both nodal planes from files: Global CMT (ndk), QuakeML, and event details of the USGS (GeoJSON).

References
----------
Schorlemmer, D., Euchner, F., Kaestli, P. and Saul, J. (2011). QuakeML: status of the XML-based seismological data
exchange format. Annals of Geophysics 54(1), 59-65 (depth and moment in m and N m, tensor in r, t, p).
USGS: ANSS Comprehensive Earthquake Catalog, products moment-tensor and focal-mechanism (depth in km).
"""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path

import numpy as np

from ..errors import FormatError, InputError
from ..guarding import guard_parsing, require_size
from ..xml_text import parse_leaves
from .catalogue import CatalogueEvent, CatalogueEvents, gather_events, read_global_cmt
from .mechanism import (
    Mechanism,
    auxiliary_plane,
    mechanism_from_degrees,
    moment_from_magnitude,
    moment_tensor,
    nodal_planes,
    spherical_to_tensor,
)

_MOST_TEXT = 256 << 20
_COMPONENTS = ("rr", "tt", "pp", "rt", "rp", "tp")
_ANGLES = ("strike", "dip", "rake")
_PRODUCTS = ("moment-tensor", "focal-mechanism")


def read_moment_tensors(path) -> CatalogueEvents:
    """Return the events of a catalogue of mechanisms; what kind of file it is shows in its first letters.

    Parameters
    ----------
    path : str or Path
        Global CMT (ndk), QuakeML 1.2, or the GeoJSON of one event of the USGS ("detail").

    Returns
    -------
    CatalogueEvents
        In the order of the file. Events without nodal planes and without a tensor are passed over; those with
        impossible numbers, or without a place, depth or size, are left out with the reason.
    """
    require_size(path, _MOST_TEXT)
    try:
        text = Path(path).read_text(encoding="utf-8-sig", errors="replace")
    except OSError as error:
        raise InputError("{path} cannot be read ({reason}).", path=str(path), reason=error.strerror) from error
    start = text.lstrip()[:1]
    with guard_parsing(path):
        if start == "<":
            return _read_quakeml(text, str(path))
        return _read_usgs_event(text, str(path)) if start == "{" else read_global_cmt(path)


def _read_usgs_event(text, path):
    try:
        event = json.loads(text)
        properties = event["properties"]
        products = properties["products"]
    except (ValueError, KeyError, TypeError) as error:
        raise FormatError(
            "{path} is not the detail of an event of the USGS: it has no products. Save the GeoJSON that the page of"
            " one event offers, not the list of a search.",
            path=path,
        ) from error
    found = next((products[name] for name in _PRODUCTS if products.get(name)), None)
    if not found:
        raise FormatError("{path} holds neither a moment tensor nor a focal mechanism.", path=path)
    product = max(found, key=lambda item: float(item.get("preferredWeight") or 0.0))
    facts = {key.lower(): value for key, value in product["properties"].items() if value not in (None, "")}
    planes = [
        [_first(facts, f"{plane}-{name}", f"{plane}-slip" if name == "rake" else "") for name in _ANGLES]
        for plane in ("nodal-plane-1", "nodal-plane-2")
    ]
    place = event.get("geometry") or {}
    lon, lat, depth = (*(place.get("coordinates") or ()), None, None, None)[:3]
    magnitude = _first(facts, "derived-magnitude")
    made = _make_event(
        path,
        str(event.get("id", "")),
        str(properties.get("place") or ""),
        [
            _first(facts, "derived-longitude", "longitude") or lon,
            _first(facts, "derived-latitude", "latitude") or lat,
            _first(facts, "derived-depth", "depth") or depth,
        ],
        planes,
        [_first(facts, f"tensor-m{name}") for name in _COMPONENTS],
        (_first(facts, "scalar-moment"), properties.get("mag") if magnitude is None else magnitude),
    )
    return CatalogueEvents((made,))


def _first(facts, *names):
    return next((facts[name] for name in names if name in facts), None)


def _read_quakeml(text, path):
    events, facts = [], None
    for where, attributes, value in parse_leaves(text, path):
        if where[-1] == "event" and value is None:
            facts = {"id": attributes.get("publicID", ""), "origin": [], "magnitude": [], "focalMechanism": []}
            events.append(facts)
        elif facts is not None and "event" in where:
            _keep(facts, where[where.index("event") + 1 :], attributes, value)
    telling = [facts for facts in events if any(_tells(one) for one in facts["focalMechanism"])]
    if not telling:
        raise FormatError("{path} holds no event with nodal planes or a moment tensor.", path=path)
    return gather_events(path, telling, partial(_event_of, path=path))


def _tells(mechanism) -> bool:
    """Tell whether a mechanism of QuakeML has planes or a tensor."""
    return any(key in mechanism for key in ("nodalPlanes/nodalPlane1/strike", "momentTensor/tensor/Mrr"))


def _keep(facts, where, attributes, value):
    """Note a leaf of an event under its path below the origin, magnitude or mechanism that it belongs to."""
    if where[0] in ("origin", "magnitude", "focalMechanism"):
        if len(where) == 1 and value is None:
            facts[where[0]].append({"id": attributes.get("publicID", "")})
        elif value is not None:
            facts[where[0]][-1].setdefault("/".join(name for name in where[1:] if name != "value"), value)
    elif value is not None:
        facts.setdefault("/".join(where), value)


def _event_of(facts, path):
    """One event of QuakeML."""
    usable = [one for one in facts["focalMechanism"] if _tells(one)]
    mechanism = _prefer(usable, facts.get("preferredFocalMechanismID"))
    origin = _prefer(facts["origin"], mechanism.get("momentTensor/derivedOriginID"), facts.get("preferredOriginID"))
    wanted = (mechanism.get("momentTensor/momentMagnitudeID"), facts.get("preferredMagnitudeID"))
    magnitude = _prefer(facts["magnitude"], *wanted)
    planes = [[mechanism.get(f"nodalPlanes/nodalPlane{k}/{name}") for name in _ANGLES] for k in (1, 2)]
    tensor = [mechanism.get(f"momentTensor/tensor/M{name}") for name in _COMPONENTS]
    depth = origin.get("depth")
    place = [origin.get("longitude"), origin.get("latitude"), None if depth is None else _number(path, depth) * 1e-3]
    size = (mechanism.get("momentTensor/scalarMoment"), magnitude.get("mag"))
    return _make_event(
        path, facts["id"].rsplit("/", 1)[-1], facts.get("description/text", ""), place, planes, tensor, size
    )


def _prefer(items, *wanted):
    chosen = (item for name in wanted if name for item in items if item["id"] == name)
    return next(chosen, items[0] if items else {})


def _make_event(path, name, region, place, planes, tensor, size):
    """An event of what a file tells, as texts or numbers: place in degrees and km, (moment in N m, magnitude)."""
    if None in place:
        raise FormatError("{path}: the event {event} has no place with a depth.", path=path, event=name)
    lon, lat, depth = (_number(path, value) for value in place)
    if None in planes[0] and None in tensor:
        raise FormatError(
            "{path}: the event {event} has neither nodal planes nor a moment tensor.", path=path, event=name
        )
    known = None if None in tensor else spherical_to_tensor([_number(path, value) for value in tensor])
    first, second, moment = _planes(path, planes) if known is None else nodal_planes(known)
    if None not in planes[0]:
        first, second, _ = _planes(path, planes)
    if size[0] is not None:
        moment = _number(path, size[0])
    elif known is None and size[1] is not None:
        moment = float(moment_from_magnitude(_number(path, size[1])))
    if moment is None or not moment > 0.0:
        raise FormatError("{path}: the event {event} has no moment and no magnitude.", path=path, event=name)
    return CatalogueEvent(
        name=name,
        region=region,
        longitude_deg=lon,
        latitude_deg=lat,
        depth_m=1e3 * depth,
        tensor_nm=moment_tensor(first, moment) if known is None else known,
        moment_nm=moment,
        planes=(first, second),
    )


def _planes(path, planes) -> tuple[Mechanism, Mechanism, None]:
    """Both planes as printed; the second from the first where it is missing."""
    first = mechanism_from_degrees(*(_number(path, value) for value in planes[0]))
    if None in planes[1]:
        return first, auxiliary_plane(first), None
    return first, mechanism_from_degrees(*(_number(path, value) for value in planes[1])), None


def _number(path, value) -> float:
    try:
        number = float(value)
    except (TypeError, ValueError):
        number = np.nan
    if not np.isfinite(number):
        raise FormatError("{path}: '{found}' stands where a number is wanted.", path=path, found=str(value))
    return number
