"""Stations of GNSS as arrows on the map: their layers are drawn, and arrows point where the ground went."""

import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsMapRendererCustomPainterJob,
    QgsMapSettings,
    QgsPointXY,
    QgsRectangle,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QImage, QPainter
from quakesar.algorithms import styles

SIZE = 400


def memory(fields, rows):
    """A layer of points of rows (longitude, latitude, values...)."""
    layer = QgsVectorLayer(f"Point?crs=EPSG:4326&{fields}", "points", "memory")
    provider, features = layer.dataProvider(), []
    for lon, lat, *values in rows:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(lon, lat)))
        feature.setAttributes(list(values))
        features.append(feature)
    provider.addFeatures(features)
    layer.updateExtents()
    return layer


def draw(layer):
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setExtent(QgsRectangle(-0.5, -0.5, 1.5, 1.5))
    settings.setOutputSize(QSize(SIZE, SIZE))
    settings.setBackgroundColor(QColor("white"))
    image = QImage(SIZE, SIZE, QImage.Format.Format_ARGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    job = QgsMapRendererCustomPainterJob(settings, painter)
    job.start()
    job.waitForFinished()
    painter.end()
    return image


def reach(image, colour, place):
    """How far a colour goes east and north of a place, pixels."""
    wanted, centre = QColor(colour), (SIZE * (place[0] + 0.5) / 2.0, SIZE * (1.5 - place[1]) / 2.0)
    found = []
    for x in range(int(centre[0] - 0.24 * SIZE), int(centre[0] + 0.24 * SIZE)):
        for y in range(int(centre[1] - 0.24 * SIZE), int(centre[1] + 0.24 * SIZE)):
            seen = image.pixelColor(x, y).getRgb()[:3]
            if max(abs(a - b) for a, b in zip(seen, wanted.getRgb()[:3])) < 30:
                found.append((x - centre[0], centre[1] - y))
    assert found, f"nothing in {colour} is drawn at {place}"
    return max(x for x, _ in found), max(y for _, y in found)


@pytest.mark.parametrize("style", ["model_arrows", "gnss_residuals"])
def test_arrows_point_where_the_ground_went(qgis_app, style):
    fields = "field=east:double&field=north:double"
    if style == "gnss_residuals":
        fields = "field=residual_mm:double&field=east_m:double&field=north_m:double"
    values = [(1.0, 0.0), (0.0, 0.5)]
    rows = [(k, k, *((3.0,) if style == "gnss_residuals" else ()), *motion) for k, motion in enumerate(values)]
    layer = memory(fields, rows)
    assert styles.apply(layer, style)
    assert isinstance(layer.renderer(), QgsRuleBasedRenderer)
    image = draw(layer)
    colour = "#b2182b" if style == "model_arrows" else "#222222"
    east, north = reach(image, colour, (0, 0))
    assert east > 20
    assert north < 10
    east, north = reach(image, colour, (1, 1))
    assert north > 10
    assert east < 10


def test_stations_of_an_inversion_have_two_arrows_and_points_keep_their_colours(qgis_app):
    names = "track:string", "kind:string", *(f"{n}:double" for n in ("displacement", "predicted", "trend", "residual"))
    fields = "&".join(f"field={name}" for name in (*names, "east:double", "north:double", "up:double"))
    parts = ((0.1, 0.0, (1.0, 0.0, 0.0)), (0.0, 0.08, (0.0, 1.0, 0.0)), (0.05, 0.05, (0.0, 0.0, 1.0)))
    station = [(0, 0, "g", "gnss", motion, model, 0.0, motion - model, *axis) for motion, model, axis in parts]
    layer = memory(fields, [*station, (1, 1, "d", "los", 0.3, 0.3, 0.0, 0.0, 0.6, -0.1, 0.8)])
    assert styles.apply(layer, "predicted_points")
    image = draw(layer)
    east, north = reach(image, "#222222", (0, 0))  # measured: to the east
    assert east > 20 > north
    east, north = reach(image, "#b2182b", (0, 0))  # modelled: to the north
    assert north > 20 > east
    labels = [rule.label() for rule in layer.renderer().rootRule().children()]
    assert sum("cm at most" in label for label in labels) == 2
    line = memory(fields, [(1, 1, "d", "los", 0.3, 0.3, 0.0, 0.0, 0.6, -0.1, 0.8)])
    assert styles.apply(line, "predicted_points")
    assert not isinstance(line.renderer(), QgsRuleBasedRenderer)
