"""What the line above a raster's legend says: the meaning and sign of its colours in the user's words.

QGIS writes "Band 1: displacement los (Gray)" there, the English description of the band in the file.
"""

from __future__ import annotations

import re

from qgis.core import Qgis, QgsMapLayerLegendUtils, QgsProject, QgsRasterLayer

from .texts import tr

# A band of a time series or a cube is told by its time.
_TIME = re.compile(r"\d{4}-\d{2}-\d{2}")
HAS_TIME_PER_BAND = hasattr(Qgis.RasterTemporalMode, "FixedRangePerBand")  # QGIS 3.38


def captions() -> dict:
    """Return the caption of each description of a band that the tools write."""
    toward = tr("toward the sensor +, away from it \u2212")
    return {
        "displacement los": toward,
        "velocity": toward,
        "displacement up": tr("up +, down \u2212"),
        "displacement vertical": tr("up +, down \u2212"),
        "displacement east": tr("east +, west \u2212"),
        "displacement north": tr("north +, south \u2212"),
        "range offset": toward,
        "azimuth offset": tr("along the flight +, against it \u2212"),
        "phase": tr("phase within one cycle"),
        "unwrapped phase": tr("phase; only differences count"),
        "orbit phase": tr("phase that the orbit error leaves"),
        "coherence": tr("0 noise, 1 unchanged ground"),
        "temporal coherence": tr("1: all interferograms agree"),
        "component": tr("parts that hang together"),
        "reliability": tr("how sure the whole cycles are"),
        "mask": tr("left out"),
        "damage class": tr("damage by loss of coherence"),
        "lost share of coherence": tr("0 nothing lost, 1 all"),
        "perpendicular baseline": tr("perpendicular baseline"),
        "incidence": tr("incidence angle"),
        "height": tr("height"),
        "ellipsoidal height": tr("height above the ellipsoid"),
        "height error": tr("standard deviation of the height"),
        "uncertainty": tr("standard deviation"),
        "Coulomb stress change": tr("closer to failure +, farther from it \u2212"),
        "open loops": tr("loops that do not close"),
        "amplitude dispersion": tr("0 steady, above 0.4 noise"),
    }


def band_name(name: str) -> str:
    """Return the description of a band in the user's words; what is not ours stays."""
    names = {
        "velocity": tr("velocity"),
        "offset": tr("offset"),
        "acceleration": tr("acceleration"),
        "annual cosine": tr("annual cosine"),
        "annual sine": tr("annual sine"),
        "velocity deviation": tr("standard deviation of the velocity"),
        "deviation": tr("standard deviation"),
        "residual": tr("residual"),
        "spectral index": tr("spectral index"),
        "temporal coherence": tr("temporal coherence"),
        "coherence": tr("coherence"),
        "parts of the network": tr("parts of the network"),
        "open loops before": tr("open loops before"),
        "open loops after": tr("open loops after"),
    }
    return names.get(name, name)


def caption(layer: QgsRasterLayer) -> str:
    """Return the line for the band that a layer shows first; empty where QGIS knows best."""
    bands = layer.renderer().usesBands()
    if len(bands) != 1:
        return ""
    name = re.sub(r"^[^:]*: ", "", layer.bandName(bands[0]))
    if _TIME.match(name):
        played = layer.bandCount() > 1 and layer.temporalProperties().isActive() and HAS_TIME_PER_BAND
        return tr("{date}, or the date that plays").format(date=name) if played else name
    return captions().get(name, "")


def caption_legend(layer) -> None:
    """Write the caption over the legend of a layer of the project."""
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
    text = caption(layer) if isinstance(layer, QgsRasterLayer) and layer.renderer() is not None else ""
    if node is not None and text:
        QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, 0, text)
        layer.legendChanged.emit()
