"""The fringe switch: a displacement layer shown as wrapped fringes by its colours alone, and put back as it was.

The fringes are a second style of the layer (QGIS keeps both), so nothing is computed, no file is written, and the
former look returns untouched, even after the project was saved and opened again.
"""

from __future__ import annotations

import math

from qgis.core import (
    QgsColorRampLegendNodeSettings,
    QgsColorRampShader,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtGui import QColor

from ..algorithms.styling import CYCLIC, sample
from ..algorithms.texts import tr
from ..core.errors import InputError

STYLE = "QuakeSAR fringes"
_FORMER = "quakesar/former_style"
_MOST = 300


def fringe_size(holding, wavelength_m: float) -> float:
    """Return how much of a layer's own values one fringe of a radar of this wavelength stands for.

    Half the wavelength of displacement (4 pi / wavelength per metre); an unwrapped phase is scaled by its own
    wavelength; values without a unit are taken as metres.
    """
    if holding.unit == "rad":
        own = holding.tags.get("WAVELENGTH_M")
        return 2.0 * math.pi * (float(own) / wavelength_m if own else 1.0)
    per_metre = {"cm": 100.0, "mm/yr": 1000.0}.get(holding.unit, 1.0)
    return 0.5 * wavelength_m * per_metre / holding.factor


def is_on(layer) -> bool:
    """Tell whether a layer is shown as fringes now."""
    return layer.styleManager().currentStyle() == STYLE


def switch_on(layer, holding, wavelength_m: float) -> None:
    """Show a raster layer as fringes, or change their size.

    Raises
    ------
    InputError
        For a layer without values, and where the fringes would be too many to be seen.
    """
    renderer = _renderer(layer, holding, fringe_size(holding, wavelength_m))
    manager = layer.styleManager()
    if not is_on(layer):
        former = manager.currentStyle()
        if STYLE in manager.styles():
            manager.removeStyle(STYLE)
        manager.addStyleFromLayer(STYLE)
        manager.setCurrentStyle(STYLE)
        layer.setCustomProperty(_FORMER, former)
    layer.setRenderer(renderer)
    layer.emitStyleChanged()
    layer.triggerRepaint()


def switch_off(layer) -> None:
    """Show a layer as it was before the fringes."""
    if not is_on(layer):
        return
    manager = layer.styleManager()
    former = layer.customProperty(_FORMER, "")
    others = [name for name in manager.styles() if name != STYLE]
    if former not in others:
        former = others[0]
    manager.setCurrentStyle(former)
    manager.removeStyle(STYLE)
    layer.triggerRepaint()


def _renderer(layer, holding, size: float):
    values = sample(layer) if layer.providerType() == "gdal" else ()
    if len(values) == 0:
        raise InputError("The layer {name} has no values to show as fringes.", name=layer.name())
    first, last = math.floor(values.min() / size - 0.5), math.ceil(values.max() / size + 0.5)
    if last - first > _MOST:
        raise InputError(
            "The layer {name} would have {count} fringes, more than can be seen: choose a longer wavelength.",
            name=layer.name(),
            count=last - first,
        )
    steps = len(CYCLIC) - 1  # the last colour is the first one of the next fringe; zero lies on the light middle
    items = [
        QgsColorRampShader.ColorRampItem((k / steps - 0.5) * size, QColor(CYCLIC[k % steps]), f"{(k / steps - 0.5):g}")
        for k in range(first * steps, last * steps + 1)
    ]
    shader = QgsColorRampShader(items[0].value, items[-1].value)
    shader.setColorRampType(QgsColorRampShader.Type.Interpolated)
    shader.setColorRampItemList(items)
    legend = QgsColorRampLegendNodeSettings()
    legend.setUseContinuousLegend(True)
    shown = f"{size * holding.factor:.3g} {holding.unit}".strip()
    legend.setMinimumLabel(f"{items[0].value:.3g}")
    legend.setMaximumLabel(tr("{value} (one fringe: {size})").format(value=f"{items[-1].value:.3g}", size=shown))
    shader.setLegendSettings(legend)
    outer = QgsRasterShader(items[0].value, items[-1].value)
    outer.setRasterShaderFunction(shader)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, outer)
    renderer.setOpacity(layer.renderer().opacity())
    renderer.setClassificationMin(items[0].value)
    renderer.setClassificationMax(items[-1].value)
    return renderer
