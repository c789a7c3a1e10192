"""The layout template: found by QGIS while the plugin is loaded, and a map that follows the project's displacement."""

import numpy as np
import pytest
from osgeo import osr
from qgis.core import (
    QgsApplication,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsGeometry,
    QgsLayoutExporter,
    QgsPrintLayout,
    QgsProject,
    QgsRasterLayer,
    QgsReadWriteContext,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtXml import QDomDocument
from quakesar.algorithms import stories, styles
from quakesar.core.conventions import Record
from quakesar.core.grids import MapGrid
from quakesar.core.raster import Band, Raster, RasterWriter
from quakesar.ui import templates

TEMPLATE = templates.Path(templates.FOLDER) / "quakesar_map.qpt"


def test_templates_are_offered_while_the_plugin_is_loaded(qgis_app):
    before = list(QgsApplication.layoutTemplatePaths())
    templates.register_templates()
    templates.register_templates()
    assert list(QgsApplication.layoutTemplatePaths()).count(templates.FOLDER) == 1
    templates.remove_templates()
    assert list(QgsApplication.layoutTemplatePaths()) == before
    assert templates.FOLDER not in before
    assert TEMPLATE.is_file()


@pytest.fixture
def project(qgis_app, tmp_path):
    """The open project with a displacement and a fault."""
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32640)
    grid = MapGrid(60, 80, 600_000.0, 3_230_000.0, 100.0, 100.0, crs.ExportToWkt())
    record = Record("displacement", None, None, "ENVISAT ASAR IM", 0.0562356, "right", np.radians(-167.9), 0.4)
    path = str(tmp_path / "los.tif")
    row, col = np.mgrid[:60, :80]
    with RasterWriter(path, grid, [Band("displacement los", "m")], np.float32, record) as writer:
        writer.write_all((0.3 * np.sin(col / 12.0) * np.cos(row / 15.0)).astype(np.float32))
    shown = QgsRasterLayer(path, "Displacement 2003-12-03 / 2004-02-11")
    with Raster(path) as raster:
        shown.setMetadata(stories.tell_story(shown.name(), raster.tags))
    assert styles.apply(shown, "displacement")
    fault = QgsVectorLayer("LineString?crs=EPSG:32640", "Fault traces", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt("LINESTRING (604000 3225000, 604500 3229500)"))
    fault.dataProvider().addFeature(feature)
    made = QgsProject.instance()
    made.addMapLayers([shown, fault])
    made.setCrs(shown.crs())
    yield made
    made.clear()


@pytest.fixture
def layout(project):
    """A layout made from the template."""
    made = QgsPrintLayout(project)
    made.initializeDefaults()
    document = QDomDocument()
    document.setContent(TEMPLATE.read_text(encoding="utf-8"))
    items, ok = made.loadFromTemplate(document, QgsReadWriteContext())
    assert ok
    assert {item.id() for item in items} >= {"map", "legend", "scale", "north", "look", "title", "facts"}
    return made


def test_the_map_shows_the_layer_and_tells_what_it_is(layout, project):
    layout.refresh()
    box = layout.itemById("map").extent()
    assert box.xMinimum() <= 600_000.0
    assert box.xMaximum() >= 608_000.0
    assert box.yMinimum() <= 3_224_000.0
    assert box.width() < 12_000.0
    assert layout.itemById("title").currentText() == "Displacement 2003-12-03 / 2004-02-11"
    assert "ENVISAT ASAR IM" in layout.itemById("facts").currentText()
    assert "positive = toward the sensor" in layout.itemById("facts").currentText()
    names = [node.name() for node in layout.itemById("legend").model().rootGroup().findLayers()]
    assert set(names) == {"Displacement 2003-12-03 / 2004-02-11", "Fault traces"}
    project.setTitle("Bam 2003")
    layout.refresh()
    assert layout.itemById("title").currentText() == "Bam 2003"
    QgsExpressionContextUtils.setLayoutVariable(layout, "quakesar_follow", "no")
    layout.itemById("map").zoomToExtent(box.buffered(5000.0))
    layout.refresh()
    assert layout.itemById("map").extent().width() > 15_000.0


def red_of_the_arrow(layout, folder):
    """Return how far the red arrow reaches to the east and north of the middle of its item, mm; None without it."""
    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = 75
    path = str(folder / "arrow.png")
    QgsLayoutExporter(layout).exportToImage(path, settings)
    image = QImage(path)
    scale = image.width() / 297.0
    found = []
    for x in range(int(230 * scale), int(256 * scale)):
        for y in range(int(114 * scale), int(138 * scale)):
            colour = image.pixelColor(x, y)
            if colour.red() > 140 and colour.green() < 90 and colour.blue() < 110:
                found.append((x / scale - 243.0, 126.0 - y / scale))
    return np.mean(found, axis=0) if found else None


@pytest.mark.parametrize(
    ("heading", "side", "east", "north"),
    [("-12.3", "", 1.0, 0.2), ("-167.9", "", -1.0, 0.2), ("-12.3", "left", -1.0, -0.2)],
)
def test_the_arrow_of_the_line_of_sight_follows_the_heading(layout, tmp_path, heading, side, east, north):
    QgsExpressionContextUtils.setLayoutVariable(layout, "quakesar_heading", heading)
    QgsExpressionContextUtils.setLayoutVariable(layout, "quakesar_look_side", side)
    layout.refresh()
    # Told from 0 to 360 degrees, as in the facts of the layer beside it.
    assert f"{float(heading) % 360.0:.1f}" in layout.itemById("look text").currentText()
    found = red_of_the_arrow(layout, tmp_path)
    # The red arrow starts in the middle and reaches 6 mm: its centre of mass lies half way, along the look direction.
    assert np.hypot(*found) == pytest.approx(3.7, abs=1.2)
    assert found / np.hypot(*found) == pytest.approx(np.array([east, north]) / np.hypot(east, north), abs=0.15)


def test_the_heading_is_read_from_the_keywords_of_the_layer(layout, project, tmp_path):
    layer = project.mapLayersByName("Displacement 2003-12-03 / 2004-02-11")[0]
    assert "192.1" in layout.itemById("look text").currentText()  # as our tools leave it
    bare = layer.metadata()
    bare.setKeywords({})
    layer.setMetadata(bare)
    layout.refresh()
    assert "unknown" in layout.itemById("look text").currentText()
    assert red_of_the_arrow(layout, tmp_path) is None
    metadata = layer.metadata()
    metadata.addKeywords("quakesar", ["quakesar_heading=-12.30", "quakesar_look_side=left"])
    layer.setMetadata(metadata)
    layout.refresh()
    assert "347.7" in layout.itemById("look text").currentText()
    assert red_of_the_arrow(layout, tmp_path)[0] < 0.0


def test_the_layer_is_found_and_the_arrow_explained_in_chinese(layout, project):
    layer = project.mapLayersByName("Displacement 2003-12-03 / 2004-02-11")[0]
    metadata = layer.metadata()
    metadata.setAbstract("\u5f62\u53d8\uff1a\u671d\u5411\u4f20\u611f\u5668\u4e3a\u6b63")
    layer.setMetadata(metadata)
    QgsExpressionContextUtils.setLayoutVariable(layout, "qgis_locale", "zh-Hans")  # as the settings of QGIS call it
    layout.refresh()
    assert layout.itemById("title").currentText() == layer.name()
    assert layout.itemById("facts").currentText() == metadata.abstract()
    explained = layout.itemById("look text").currentText()
    assert "192.1" in explained
    assert "\u89c6\u7ebf" in explained
    assert "flight" not in explained


def test_the_map_is_exported(layout, tmp_path):
    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = 60
    path = str(tmp_path / "map.png")
    assert QgsLayoutExporter(layout).exportToImage(path, settings) == QgsLayoutExporter.ExportResult.Success
    image = QImage(path)
    assert image.width() / image.height() == pytest.approx(297.0 / 210.0, rel=0.01)
    scale = image.width() / 297.0
    colours = {
        image.pixelColor(int(x * scale), int(y * scale)).name() for x in range(20, 200, 5) for y in range(40, 190, 5)
    }
    assert len(colours) > 30, "the map is blank"
