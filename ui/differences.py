"""The difference of two layers as a layer: QGIS computes it while it draws, nothing is written."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsProject,
    QgsRasterDataProvider,
    QgsRasterLayer,
)

from ..algorithms.styling import around_zero, nice
from ..algorithms.texts import tr
from ..core.errors import InputError

_SIDE = 40  # places along each side at which the limits of the colours are measured


def difference_layer(first, second, holdings: tuple, names: tuple, base: float = 0.0) -> QgsRasterLayer:
    """Return first minus second in the unit both are shown in, on the pixels of the first layer.

    Parameters
    ----------
    first, second : QgsRasterLayer
        Read by GDAL.
    holdings : tuple of Holding
        What they hold.
    names : tuple of str
        Their names.
    base : float
        Value of the difference that counts as zero, in the shown unit.

    Raises
    ------
    InputError
        Where units differ, or QGIS cannot compute the difference, or they have no ground in common.
    """
    if holdings[0].unit != holdings[1].unit:
        raise InputError(
            "{first} is in {one}, {second} in {two}: a difference needs equal units.",
            first=names[0], one=holdings[0].unit or "-", second=names[1], two=holdings[1].unit or "-",
        )  # fmt: skip
    wanted = QgsRasterDataProvider.VirtualRasterParameters()
    wanted.crs, wanted.extent = first.crs(), first.extent()
    wanted.width, wanted.height = first.width(), first.height()
    wanted.rInputLayers = [_input("first", first), _input("second", second)]
    factors = [float(holding.factor) for holding in holdings]
    wanted.formula = f'"first@1" * {factors[0]!r} - "second@1" * {factors[1]!r} - ({float(base)!r})'
    uri = QgsRasterDataProvider.encodeVirtualRasterProviderUri(wanted)
    title = tr("Difference: {first} \u2212 {second}").format(first=names[0], second=names[1])
    layer = QgsRasterLayer(uri, title, "virtualraster")
    values = _values(first, second, holdings, base) if layer.isValid() else []
    if not values:
        raise InputError(
            "{first} and {second} have no ground in common, or QGIS cannot compute with them: choose others.",
            first=names[0],
            second=names[1],
        )
    layer.setRenderer(_renderer(layer, values, holdings[0].unit))
    return layer


def _input(name: str, layer):
    made = QgsRasterDataProvider.VirtualRasterInputLayers()
    made.name, made.uri, made.provider = name, layer.source(), layer.providerType()
    return made


def _values(first, second, holdings: tuple, base: float) -> list:
    """Return the difference at places spread over the first layer, sorted; where either has none they are left out."""
    from .sampling import sample

    area = first.extent()
    transform, found = QgsCoordinateTransform(first.crs(), second.crs(), QgsProject.instance()), []
    try:
        transform.transform(area.center())
    except QgsCsException:
        return []
    for row in range(_SIDE):
        for column in range(_SIDE):
            place = area.center()
            place.setX(area.xMinimum() + (column + 0.5) / _SIDE * area.width())
            place.setY(area.yMinimum() + (row + 0.5) / _SIDE * area.height())
            value = sample(first, holdings[0], place, first.crs()) - sample(second, holdings[1], place, first.crs())
            if value == value:  # NaN differs from itself
                found.append(value - base)
    return sorted(found)


def _renderer(layer, values: list, unit: str):
    cut = len(values) // 100
    top = nice(max(abs(values[cut]), abs(values[-1 - cut])))
    return around_zero(layer, top, 1.0, unit)
