"""The layers of the thermal tools: how the temporal controller plays them, and how earthquakes are read from layers."""

import processing
import pytest
from qgis.core import (
    Qgis,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsProcessingException,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QTime, QVariant

DAY = "2008-05-12"


@pytest.fixture
def simulated(recipes, provider, thread_mode):
    """The cube and the earthquakes of the recipes."""
    import recipes_thermal

    return recipes_thermal._simulation(recipes)


def test_the_temporal_controller_plays_the_cube(simulated, provider):
    from quakesar.algorithms import styles

    layer = QgsRasterLayer(simulated["OUTPUT"], "cube")
    assert styles.apply(layer, "thermal_cube")
    properties = layer.temporalProperties()
    assert properties.isActive()
    begin = "2008-01-01"
    if hasattr(Qgis.RasterTemporalMode, "FixedRangePerBand"):
        ranges = properties.fixedRangePerBand()
        assert len(ranges) == layer.bandCount()
        assert ranges[2].begin().date().toString("yyyy-MM-dd") == "2008-01-02"
    else:
        whole = properties.fixedTemporalRange()
        assert whole.begin().date().toString("yyyy-MM-dd") == begin
        assert whole.end().date().toString("yyyy-MM-dd") == "2014-01-01"
    assert "K" in layer.renderer().shader().rasterShaderFunction().legendSettings().suffix()


def test_features_know_their_time(simulated, provider):
    from quakesar.algorithms import styles

    layer = QgsVectorLayer(simulated["CATALOGUE"], "earthquakes")
    assert styles.apply(layer, "earthquakes")
    properties = layer.temporalProperties()
    assert properties.isActive()
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    feature = next(layer.getFeatures())
    context.setFeature(feature)
    start, end = (
        QgsExpression(text).evaluate(context) for text in (properties.startExpression(), properties.endExpression())
    )
    assert start.toString("yyyy-MM-ddTHH:mm:ss") == feature["time"][:19]
    assert start.daysTo(end) == 30


def earthquakes(crs, time, kind):
    """Return a layer with two earthquakes, one without a magnitude."""
    layer = QgsVectorLayer(f"Point?crs={crs}", "q", "memory")
    layer.dataProvider().addAttributes([QgsField("Time", kind), QgsField("mag", QVariant.Double)])
    layer.updateFields()
    for magnitude in (5.5, None):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([time, magnitude])
        feature.setGeometry(QgsGeometry.fromWkt("POINT (500000 3320000)"))
        layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.mark.parametrize("typed", [True, False])
def test_earthquakes_of_any_layer_are_read(provider, context, typed):
    from quakesar.algorithms.reading import Reading
    from quakesar.algorithms.thermal.layers import read_catalogue_rows
    from quakesar.core.thermal.catalogue import catalogue_from_rows

    time = QDateTime(QDate(2008, 5, 12), QTime(6, 28, 1, 570)) if typed else f"{DAY}T06:28:01.570Z"
    layer = earthquakes("EPSG:32648", time, QVariant.DateTime if typed else QVariant.String)
    tool = provider.algorithm("decluster").create()
    found = catalogue_from_rows(read_catalogue_rows(Reading(tool, {"CATALOGUE": layer}, context)))
    QgsProject.instance().removeMapLayer(layer)
    assert len(found) == 1
    assert str(found.time[0]) == f"{DAY}T06:28:01.570"
    assert found.longitude[0] == pytest.approx(105.0, abs=1e-6)
    assert 29.9 < found.latitude[0] < 30.1


def test_a_layer_without_magnitude_is_refused(provider, context, listener, thread_mode, tmp_path):
    layer = QgsVectorLayer("Point?crs=EPSG:4326&field=time:string", "q", "memory")
    outputs = {"OUTPUT": str(tmp_path / "a.gpkg"), "MAINSHOCKS": str(tmp_path / "b.gpkg")}
    heard = listener()
    with pytest.raises(QgsProcessingException) as caught:
        processing.run("quakesar:decluster", {"CATALOGUE": layer, **outputs}, context=context, feedback=heard)
    assert "CATALOGUE has no field magnitude" in "".join([str(caught.value), *heard.errors])
    assert list(tmp_path.iterdir()) == []
