"""What Layer Properties tells of a layer: source scenes, signs, licences, steps, time and place."""

from __future__ import annotations

import json
import math
import re
from datetime import datetime
from pathlib import PurePath

from qgis.core import (
    QgsAbstractMetadataBase,
    QgsApplication,
    QgsBox3d,
    QgsDateTimeRange,
    QgsLayerMetadata,
)
from qgis.PyQt.QtCore import QDateTime, Qt

from .texts import HOMEPAGE, tr

_LONGEST = 120
# First words of a sensor, as the readers name it, and whose terms its scenes come under.
_OWNERS = (
    (("envisat", "ers"), "ESA"),
    (("sentinel", "s1"), "Copernicus"),
    (("nisar",), "NASA"),
    (("alos", "palsar"), "JAXA"),
)
_DEFORMATION = ("displacement", "unwrapped", "interferogram", "velocity")


def tell_story(name: str, tags: dict, layer=None) -> QgsLayerMetadata:
    """Return layer metadata from QUAKESAR tags: what it is, from which scenes, with which sign, by which steps.

    Parameters
    ----------
    name : str
        Title of the layer.
    tags : dict
        Texts by name, as in the QUAKESAR domain of the file.
    layer : QgsMapLayer or None
        Whose place goes into the extent.
    """
    metadata = QgsLayerMetadata()
    metadata.setTitle(name)
    metadata.setIdentifier(name)
    metadata.setAbstract("\n".join(_lines(tags)))
    metadata.setHistory(_steps(tags))
    licence = _licence(tags)
    if licence:
        metadata.setLicenses([licence])
    words = [tags[key] for key in ("PRODUCT", "SENSOR") if tags.get(key)]
    if tags.get("HEADING_RAD") and tags.get("LOOK_SIDE"):
        # the look arrow of the layout template reads these
        heading = math.degrees(_number(tags, "HEADING_RAD"))
        words += [f"quakesar_heading={heading:.2f}", f"quakesar_look_side={tags['LOOK_SIDE']}"]
    metadata.addKeywords("quakesar", words)
    moments = moments_of(tags)
    _finish(metadata, layer, QgsDateTimeRange(moments[0], moments[-1]) if moments else None)
    return metadata


def tell_of_table(name: str, meaning: str, tool) -> QgsLayerMetadata:
    """Return metadata of a vector layer: what it is and which tool made it.

    Parameters
    ----------
    name, meaning : str
        Title of the layer and the help of the tool's output.
    tool : Tool
        Which made it.
    """
    from ..core.version import __version__

    metadata = QgsLayerMetadata()
    metadata.setTitle(name)
    metadata.setIdentifier(name)
    made = tr("Made by {software}").format(software=f"QuakeSAR {__version__}: {tool.displayName()} ({tool.name()})")
    metadata.setAbstract("\n".join(filter(None, (meaning, tool.card.summary, made))))
    metadata.setHistory([f"{tool.name()} (QuakeSAR {__version__})"])
    metadata.addKeywords("quakesar", [tool.name(), tool.card.group])
    _finish(metadata, None, None)
    return metadata


def moments_of(tags: dict) -> list:
    """Return the times of the scenes as QDateTime in UTC, oldest first; none when the tags name none."""
    found = []
    for key in ("REFERENCE", "SECONDARY"):
        try:
            moment = datetime.fromisoformat(tags.get(key, "").replace("Z", "+00:00"))
        except ValueError:
            continue
        found.append(QDateTime.fromMSecsSinceEpoch(round(1000.0 * moment.timestamp()), Qt.TimeSpec.UTC))
    return sorted(found, key=lambda moment: moment.toMSecsSinceEpoch())


def _lines(tags: dict) -> list:
    """Return the sentences of the abstract."""
    product, lines = tags.get("PRODUCT", ""), []
    if tags.get("SENSOR"):
        length_cm = 100.0 * _number(tags, "WAVELENGTH_M")
        wave = tr(", wavelength {value:.2f} cm").format(value=length_cm) if length_cm > 0.0 else ""
        lines.append(tr("Sensor: {sensor}").format(sensor=tags["SENSOR"]) + wave)
    if tags.get("REFERENCE"):
        lines.append(tr("Reference scene: {time}").format(time=_clock(tags["REFERENCE"])))
    if tags.get("SECONDARY"):
        lines.append(tr("Secondary scene: {time}").format(time=_clock(tags["SECONDARY"])))
    if tags.get("BASELINE_PERPENDICULAR_M"):
        value = _number(tags, "BASELINE_PERPENDICULAR_M")
        lines.append(tr("Perpendicular baseline: {value:.1f} m").format(value=value))
    if tags.get("HEADING_RAD") and tags.get("INCIDENCE_RAD"):
        heading = math.degrees(_number(tags, "HEADING_RAD")) % 360.0
        shown = tr("Flight {heading:.1f}\u00b0, looks {side}, incidence {incidence:.1f}\u00b0")
        incidence = math.degrees(_number(tags, "INCIDENCE_RAD"))
        side = tr("left") if tags.get("LOOK_SIDE") == "left" else tr("right")
        lines.append(shown.format(heading=heading, side=side, incidence=incidence))
    if product in ("interferogram", "unwrapped"):
        lines.append(tr("Phase: {sign}").format(sign=tr(tags.get("PHASE_SIGN", ""))))
    if product == "displacement":
        lines.append(tr("Displacement: {sign}").format(sign=tr(tags.get("DISPLACEMENT_SIGN", ""))))
    if product in _DEFORMATION and tags.get("DISPLACEMENT_REFERENCE"):
        lines.append(tr("Zero of the displacement: {place}").format(place=_place(tags["DISPLACEMENT_REFERENCE"])))
    if tags.get("HEIGHT_DATUM"):
        lines.append(tr("Heights: {datum}").format(datum=_heights(tags["HEIGHT_DATUM"])))
    if tags.get("SOFTWARE"):
        lines.append(tr("Made by {software}").format(software=tags["SOFTWARE"]))
    return lines


def _clock(text: str) -> str:
    """Return a time to the second."""
    return f"{text[:19].replace('T', ' ')} UTC"


def _place(text: str) -> str:
    """Return the place of a zero, a point to a tenth of a metre, or to a metre of arc."""
    point = re.fullmatch(r"point (\S+) (\S+)", text)
    if point is not None:
        x, y = (_coordinate(number) for number in point.groups())
        return tr("point {x} {y}").format(x=x, y=y)
    return {"median of the stable area": tr("median of the stable area"), "none": tr("not set")}.get(text, text)


def _coordinate(number: str) -> str:
    try:
        return f"{float(number):.7g}"
    except ValueError:
        return number


def _heights(text: str) -> str:
    """Return what `DemSource.describe` wrote into the file, in the words of the user."""
    constant = re.fullmatch(r"constant height (\S+) m over the WGS84 ellipsoid", text)
    if constant is not None:
        return tr("constant height {height} m over the WGS84 ellipsoid").format(height=constant[1])
    raster = re.fullmatch(r"(.+) \((.+)\), used as heights over the WGS84 ellipsoid", text)
    if raster is None:
        return text
    name, datum = raster.groups()
    return tr("{name} ({datum}), used as heights over the WGS84 ellipsoid").format(name=name, datum=tr(datum))


def _number(tags: dict, key: str) -> float:
    try:
        return float(tags.get(key, 0.0))
    except ValueError:
        return 0.0


def _steps(tags: dict) -> list:
    """Return one line for each step of the history, oldest first: tool, inputs, parameters."""
    try:
        steps = json.loads(tags.get("HISTORY", "[]"))
    except ValueError:
        return []
    lines = []
    for step in steps if isinstance(steps, list) else []:
        if not isinstance(step, dict):
            continue
        inputs = [f"{key} = {_short(value)}" for key, value in _items(step, "inputs")]
        chosen = [f"{key} = {_short(value)}" for key, value in _items(step, "parameters") if value is not None]
        parts = f"{step.get('tool', '')} (QuakeSAR {step.get('version', '')})", "; ".join(inputs), "; ".join(chosen)
        lines.append(" | ".join(filter(None, parts)))
    return lines


def _items(step: dict, key: str) -> list:
    found = step.get(key)
    return list(found.items()) if isinstance(found, dict) else []


def _short(value) -> str:
    """Return a value as a few words: checksums cut, numbers rounded, long ones ended by dots."""
    if isinstance(value, float):
        return f"{value:.6g}"
    if isinstance(value, list):
        value = ", ".join(_short(item) for item in value)
    elif isinstance(value, dict):
        value = ", ".join(f"{key} {_short(item)}" for key, item in value.items())
    text = str(value)
    head, mark, digest = text.partition(" sha256:")
    text = f"{PurePath(head).name} (sha256 {digest[:12]})" if mark else text
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}\u2026"


def _licence(tags: dict) -> str:
    """Return under which terms the scenes are; what comes of them keeps these terms."""
    sensor = tags.get("SENSOR", "").lower()
    if not sensor:
        return ""
    owner = next((who for words, who in _OWNERS if sensor.startswith(words)), "")
    year = tags.get("SECONDARY", tags.get("REFERENCE", ""))[:4]
    if owner == "Copernicus":
        return tr(
            "Contains modified Copernicus Sentinel data {year}; the scenes are free and open (Regulation (EU) No"
            " 1159/2013)"
        ).format(year=year)
    if owner:
        return tr("Scenes: terms of use of {owner}").format(owner=owner)
    return tr("Scenes: terms of use of their provider")


def _finish(metadata: QgsLayerMetadata, layer, period) -> None:
    """Fill in what every layer has: type, language, category, link, and extent in time and space."""
    metadata.setType("dataset")
    metadata.setLanguage("ZHO" if QgsApplication.locale().startswith("zh") else "ENG")
    metadata.setCategories(["geoscientificInformation"])
    metadata.setLinks([QgsAbstractMetadataBase.Link("QuakeSAR", "WWW:LINK", HOMEPAGE)])
    extent = QgsLayerMetadata.Extent()
    if period is not None:
        extent.setTemporalExtents([period])
    if layer is not None and layer.isValid() and layer.crs().isValid():
        metadata.setCrs(layer.crs())
        place = QgsLayerMetadata.SpatialExtent()
        place.extentCrs = layer.crs()
        box = layer.extent()
        place.bounds = QgsBox3d(box.xMinimum(), box.yMinimum(), 0.0, box.xMaximum(), box.yMaximum(), 0.0)
        extent.setSpatialExtents([place])
    metadata.setExtent(extent)
