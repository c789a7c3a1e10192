"""ISCE2: geocoded binary images with an XML header each, and the product files of the scenes for dates and wavelength.

An unwrapped image holds amplitude and phase, a correlation image amplitude and coherence (or coherence alone), los the
incidence and the azimuth of the direction to the sensor, anticlockwise from north, in degrees. Zero is no data; the
starting values are the outer corner of the first pixel.
"""

from __future__ import annotations

import math
from typing import NamedTuple

from ...errors import FormatError
from ...words import tr
from .markup import Element, parse_markup
from .planes import Plane, north_up_grid, raw_plane, wkt_of
from .product import Facts, FinishedProduct, Look, read_date
from .source import Source, base, read_text

TITLE = "ISCE2"
_MAIN = ("*.unw.geo", "*.unw")
_KINDS = {"FLOAT": "f4", "DOUBLE": "f8", "BYTE": "u1", "SHORT": "i2", "INT": "i4"}
_ZERO = (0.0,)
_REFERENCE, _SECONDARY = ("reference", "master"), ("secondary", "slave")


class Image(NamedTuple):
    """A binary image and what its header says."""

    path: str
    values: dict

    def plane(self, band: int, *, scale: float = 1.0, empty=_ZERO) -> Plane:
        """Return one of its bands."""
        values = self.values
        size = int(values["length"]), int(values["width"])
        transform = values["lon"], values["dlon"], 0.0, values["lat"], 0.0, values["dlat"]
        grid = north_up_grid(transform, size, wkt_of(4326), self.path)
        order = "<" if values.get("byte_order", "l").lower().startswith("l") else ">"
        layout = values.get("scheme", "BIL").lower(), self.bands
        kind = _KINDS.get(values.get("data_type", "FLOAT").upper(), "f4")
        return raw_plane(self.path, grid, order + kind, layout=layout, band=band, empty=empty, scale=scale)

    @property
    def bands(self) -> int:
        """How many bands it has."""
        return int(self.values.get("number_bands", 1))


def recognises(source: Source) -> bool:
    """Tell whether an unwrapped image has a header of ISCE."""
    return any(_is_image(file, source) for file in source.find(*_MAIN))


def _is_image(file: str, source: Source) -> bool:
    return f"{file}.xml" in source.files and "<imageFile" in read_text(f"{file}.xml")[:2000]


def _image(path: str) -> Image:
    element = parse_markup(read_text(f"{path}.xml"), base(path) + ".xml")
    values = dict(_properties(element))
    for axis, names in (("coordinate1", ("lon", "dlon")), ("coordinate2", ("lat", "dlat"))):
        parts = (item for item in element.find_all("component") if item.attributes.get("name", "").lower() == axis)
        part = next(parts, None)
        if part is None:
            raise FormatError("INPUT: {path}.xml tells no coordinates: get the product again.", path=base(path))
        inner = dict(_properties(part))
        # An image in radar geometry may leave both out; its steps of one line are no map, which `north_up_grid` says.
        values.update(zip(names, (float(inner.get("startingvalue") or 0.0), float(inner.get("delta") or 1.0))))
    return Image(path, values)


def _properties(element: Element):
    """Yield names in lower case and values of the properties of an element, without those of its components."""
    waiting = [child for child in element.children if child.name != "component"]
    while waiting:
        item = waiting.pop()
        if item.name == "property":
            yield item.attributes.get("name", "").lower(), item.first_text("value") or item.text
        elif item.name != "component":
            waiting.extend(item.children)


def open_product(source: Source, wish, stack) -> FinishedProduct:
    """Return the product."""
    main = source.one(tr("an unwrapped phase"), *(_MAIN if source.find(_MAIN[0]) == [] else _MAIN[:1]))
    unwrapped = _image(main)
    phase = unwrapped.plane(unwrapped.bands)
    coherence = look = None
    names = source.find("*phsig.cor.geo", "*.cor.geo", "*phsig.cor", "*.cor")
    place = next((file for file in names if f"{file}.xml" in source.files), "")
    if place:
        image = _image(place)
        coherence = image.plane(image.bands)
    place = next((file for file in source.find("los.rdr.geo", "los.geo") if f"{file}.xml" in source.files), "")
    if place:
        image = _image(place)
        incidence = image.plane(1, scale=math.radians(1.0))
        # Anticlockwise from north: a quarter turn on from what counts from east.
        look = Look("incidence", (incidence, image.plane(2).scaled(math.radians(1.0), 0.5 * math.pi)))
    return FinishedProduct(
        "isce2",
        phase.grid,
        _read_facts(source),
        phase,
        coherence=coherence,
        look=look,
        notes=(tr("Zero is taken as no data, as ISCE2 writes it."),),
    )


def _read_facts(source: Source) -> Facts:
    """Look into the product files of the two scenes, which lie in folders named after their roles."""
    first, second = (_scene(source, roles) for roles in (_REFERENCE, _SECONDARY))
    wavelength = first.get("radarwavelength") or second.get("radarwavelength")
    times = [values.get("sensingstart", "") for values in (first, second)]
    return Facts(
        *(read_date(time) if time else None for time in times),
        sensor=first.get("mission") or "unknown",
        wavelength_m=float(wavelength) if wavelength else math.nan,
        look_side={"-1": "right", "1": "left"}.get(first.get("lookside", ""), ""),
    )


def _scene(source: Source, roles: tuple) -> dict:
    for file in source.find("*.xml"):
        folders = [part.lower() for part in file.split("/")[-3:]]
        if any(part.startswith(roles) for part in folders):
            values = dict(_all_properties(parse_markup(read_text(file), base(file))))
            if "sensingstart" in values:
                return values
    return {}


def _all_properties(root: Element):
    """Yield every property below, those nearer to the top last, so that they win."""
    for item in reversed(root.find_all("property")):
        yield item.attributes.get("name", "").lower(), item.first_text("value") or item.text
