"""SNAP: terrain-corrected products as BEAM-DIMAP, an XML header and a folder of ENVI bands, big-endian.

Phase is positive away. Displacement is positive toward the sensor since SNAP 7, and was the opposite before; the
version stands in the processing graph. The transform of the header leads to the outer corner of the first pixel.
"""

from __future__ import annotations

import math
import re

from ...conventions import SPEED_OF_LIGHT
from ...errors import FormatError, InputError
from ...words import tr
from .markup import Element, parse_markup
from .planes import Plane, north_up_grid, raw_plane, wkt_of
from .product import Facts, FinishedProduct, Look, read_date, require_one
from .source import Source, base, pairs_of, read_text

TITLE = "SNAP BEAM-DIMAP"
_KINDS = {"float32": "f4", "float64": "f8", "int16": "i2", "uint8": "u1", "int32": "i4", "uint16": "u2"}


def recognises(source: Source) -> bool:
    """Tell whether there is a BEAM-DIMAP header."""
    return any("BEAM-DATAMODEL" in read_text(file)[:4000] for file in source.find("*.dim"))


def open_product(source: Source, wish, stack) -> FinishedProduct:
    """Return the product."""
    path = source.one(tr("a product"), "*.dim")
    root = parse_markup(read_text(path), base(path))
    bands = _Bands(root, path)
    phase = bands.plane(r"unw.*phase|unwrapped")
    displacement = bands.plane(r"displacement")
    require_one({"phase": phase, "displacement": displacement}, source.name)
    metadata = next(iter(root.find_all("MDElem", name="Abstracted_Metadata")), Element("MDElem"))
    facts = _read_facts(root, metadata)
    incidence = bands.plane(r"incidenceanglefromellipsoid|ellipsoid.*incidence", scale=math.radians(1.0))
    look, notes = None, ()
    if incidence is not None and math.isfinite(facts.heading_rad):
        # Right-looking: the sensor stands to the left of the flight.
        side = 1.0 if facts.look_side == "right" else -1.0
        azimuth = math.pi / 2.0 - facts.heading_rad + side * math.pi / 2.0
        look = Look("incidence", (incidence, incidence.scaled(0.0, azimuth)))
        text = tr("SNAP tells one heading for the scene: the azimuth of the look vectors is the same everywhere.")
        notes = (text,)
    version = _version(root)
    if displacement is not None and version and version < 7:
        displacement = displacement.scaled(-1.0)
        text = tr(
            "SNAP {version} wrote displacement positive away from the sensor: the sign was turned.", version=version
        )
        notes += (text,)
    if displacement is not None and not version:
        text = tr("The file does not tell which SNAP made the displacement: it is taken as positive toward the sensor.")
        notes += (text,)
    coherence = bands.plane(r"coh")
    grid = (phase or displacement).grid
    return FinishedProduct("snap", grid, facts, phase, displacement, coherence, look, notes=notes)


class _Bands:
    """The bands of a product."""

    def __init__(self, root: Element, path: str):
        self._folder = f"{path[:-4]}.data"
        texts = [root.first_text("IMAGE_TO_MODEL_TRANSFORM"), root.first_text("WKT")]
        if not all(texts):
            raise InputError(
                "INPUT: {path} has no map projection: run Terrain Correction in SNAP first.", path=base(path)
            )
        numbers = [float(part) for part in texts[0].split(",")]
        transform = numbers[4], numbers[0], numbers[2], numbers[5], numbers[1], numbers[3]
        shape = int(root.first_text("NROWS")), int(root.first_text("NCOLS"))
        self._grid = north_up_grid(transform, shape, wkt_of(" ".join(texts[1].split())), path)
        self._bands = root.find_all("Spectral_Band_Info")
        files = {item.first_text("BAND_INDEX"): self._file(item) for item in root.find_all("Data_File")}
        self._files = {item.first_text("BAND_NAME"): files.get(item.first_text("BAND_INDEX")) for item in self._bands}

    def _file(self, item: Element) -> str:
        element = next(iter(item.find_all("DATA_FILE_PATH")), None)
        name = base((element.attributes.get("href", "") if element else "").replace("\\", "/"))
        return f"{self._folder}/{name[:-4]}.img"

    def plane(self, pattern: str, *, scale: float = 1.0):
        """Return the first band whose name matches, or None."""
        for item in self._bands:
            name = item.first_text("BAND_NAME")
            file = self._files.get(name) or f"{self._folder}/{name}.img"
            if re.match(pattern, name, re.IGNORECASE) and item.first_text("VIRTUAL_BAND") != "true":
                return self._open(item, file, scale)
        return None

    def _open(self, item: Element, file: str, scale: float) -> Plane:
        header = pairs_of(read_text(f"{file[:-4]}.hdr"), "=")
        order = "<" if header.get("byte order", "1") == "0" else ">"
        kind = _KINDS.get(item.first_text("DATA_TYPE", "float32"))
        if kind is None:
            raise FormatError(
                "INPUT: a band of type {found} is not read: write it as float32 in SNAP.",
                found=item.first_text("DATA_TYPE"),
            )
        used = item.first_text("NO_DATA_VALUE_USED") == "true"
        empty = (float(item.first_text("NO_DATA_VALUE", "0")),) if used else (0.0,)
        factor = float(item.first_text("SCALING_FACTOR", "1") or 1.0)
        return raw_plane(file, self._grid, order + kind, empty=empty, scale=scale * factor)


def _attribute(element: Element, name: str) -> str:
    return next((item.text for item in element.children if item.attributes.get("name") == name), "")


def _read_facts(root: Element, metadata: Element) -> Facts:
    groups = {item.attributes.get("name", "") for item in root.find_all("MDElem")}
    other = next((name for name in ("Slave_Metadata", "Secondary_Metadata") if name in groups), "")
    second = root.find_all("MDElem", name=other)[0].children if other else []
    first_time = _attribute(metadata, "first_line_time")
    second_time = next((text for text in (_attribute(item, "first_line_time") for item in second) if text), "")
    frequency = _attribute(metadata, "radar_frequency")
    heading = _attribute(metadata, "centre_heading")
    angles = [_attribute(metadata, f"incidence_{place}") for place in ("near", "far")]
    return Facts(
        read_date(first_time) if first_time else None,
        read_date(second_time) if second_time else None,
        _attribute(metadata, "MISSION") or "unknown",
        SPEED_OF_LIGHT / (1e6 * float(frequency)) if frequency else math.nan,
        _attribute(metadata, "antenna_pointing").lower() or "right",
        math.radians(float(heading)) if heading else math.nan,
        math.radians(sum(map(float, angles)) / 2.0) if all(angles) else math.nan,
    )


def _version(root: Element) -> int:
    """Return the main version of the module that made the displacement, 0 when it is not told."""
    for node in root.find_all("MDElem"):
        if _attribute(node, "operator") == "PhaseToDisplacement":
            found = re.match(r"\d+", _attribute(node, "moduleVersion"))
            return int(found.group()) if found else 0
    return 0
