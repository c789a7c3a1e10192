"""The layout of a source inversion: built from the layers that the tools make, in the project, and exported."""

import json

import processing
import pytest
from qgis.core import (
    QgsLayoutExporter,
    QgsLayoutFrame,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QImage
from quakesar.algorithms import styles, styling
from quakesar.ui import source_drawings, templates
from quakesar.ui.source_layers import find_source_layers, read_pieces
from quakesar.ui.source_layout import build_source_layout

OUTPUTS = {
    "invertgeometry": {
        "FAULTS": "faults_found",
        "MECHANISMS": "beachballs",
        "POSTERIOR": "",
        "RESIDUAL": "residual_points",
    },
    "invertslip": {"FAULTS_OUTPUT": "slip_patches", "SEGMENTS": "", "RESIDUAL": "residual_points"},
}


@pytest.fixture(params=OUTPUTS)
def project(request, provider, recipes, context, listener, thread_mode, tmp_path):
    """The open project with the results of an inversion."""
    paths = {name: str(tmp_path / f"{name}.gpkg") for name in OUTPUTS[request.param]}
    parameters = {**recipes.parameters(request.param), **paths}
    processing.run(f"quakesar:{request.param}", parameters, context=context, feedback=listener())
    made = QgsProject.instance()
    for name, style in OUTPUTS[request.param].items():
        layer = QgsVectorLayer(paths[name], name)
        assert layer.isValid()
        if style:
            styles.apply(layer, style)
        made.addMapLayer(layer)
    yield made
    made.layoutManager().clear()
    made.clear()


def export(layout, path):
    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = 100
    assert QgsLayoutExporter(layout).exportToImage(str(path), settings) == QgsLayoutExporter.ExportResult.Success
    pages = sorted(path.parent.glob(f"{path.stem}*.png"))
    return [QImage(str(page)) for page in pages]


def colours(image, box):
    """The colours within a box in millimetres."""
    scale = image.width() / 297.0
    left, top, width, height = (int(scale * value) for value in box)
    step = 1
    return {
        image.pixelColor(x, y).name() for x in range(left, left + width, step) for y in range(top, top + height, step)
    }


def test_the_layout_shows_every_track_and_the_source(project, tmp_path):
    before = {layer.id(): layer.renderer().type() for layer in project.mapLayers().values() if layer.renderer()}
    layout = build_source_layout(project)
    assert project.layoutManager().layoutByName(layout.name()) is layout
    items = [item for item in layout.items() if item is not None]
    maps = [item for item in items if isinstance(item, QgsLayoutItemMap)]
    assert {item.id() for item in maps} == {
        f"{track}: {quantity}"
        for track in ("descending", "ascending")
        for quantity in ("displacement - trend", "predicted", "residual")
    }
    pictures = {item.id() for item in items if isinstance(item, QgsLayoutItemPicture)}
    assert {"slip", "beachball 1"} <= pictures
    tables = {item.id() for item in items if isinstance(item, QgsLayoutFrame)}
    assert "source table" in tables
    assert ("posterior" in tables) == bool(project.mapLayersByName("POSTERIOR"))
    pages = export(layout, tmp_path / "layout.png")
    assert len(pages) == 2
    for item in maps:
        box = (item.pagePos().x(), item.pagePos().y(), item.rect().width(), item.rect().height())
        assert len(colours(pages[0], box) & set(styling.DIVERGING)) > 4, f"{item.id()} is blank"
    slip = next(item for item in items if item.id() == "slip")
    box = (slip.pagePos().x(), slip.pagePos().y(), slip.rect().width(), slip.rect().height())
    assert colours(pages[1], box) & set(source_drawings.SLIP_COLOURS)
    after = {layer.id(): layer.renderer().type() for layer in project.mapLayers().values() if layer.renderer()}
    assert after == before


def test_each_map_keeps_its_own_track_and_quantity(project, tmp_path):
    layout = build_source_layout(project)
    points = find_source_layers(project).points
    shown = {item.id(): item for item in layout.items() if isinstance(item, QgsLayoutItemMap)}
    style = shown["ascending: predicted"].layerStyleOverrides()[points.id()]
    assert "'ascending'" in style.replace("&apos;", "'").replace("&#39;", "'")
    assert "predicted" in style
    assert shown["ascending: predicted"].keepLayerStyles()
    assert build_source_layout(project).name() != layout.name()  # a second one gets another name


def test_the_pieces_fill_the_planes(project):
    layers = find_source_layers(project)
    pieces = read_pieces(layers)
    area = sum(piece.length * piece.width for piece in pieces)
    layer = layers.patches or layers.faults
    assert area == pytest.approx(1e-6 * sum(f["length"] * f["width"] for f in layer.getFeatures()))
    assert max(piece.slip for piece in pieces) == pytest.approx(max(f["slip"] for f in layer.getFeatures()))


def test_nothing_is_made_of_a_project_without_an_inversion(qgis_app, tmp_path):
    project = QgsProject()
    assert build_source_layout(project) is None
    path = tmp_path / "a.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": []}))
    project.addMapLayer(QgsVectorLayer(str(path), "a"))
    assert build_source_layout(project) is None
    assert not project.layoutManager().layouts()


def test_the_action_comes_and_goes_with_the_plugin(qgis_app, qgis_iface, monkeypatch):
    from qgis import utils
    from qgis.PyQt.QtWidgets import QMenu

    menu, said = QMenu(), []
    window = type("Window", (), {})()
    window.mainWindow = lambda: None
    window.projectMenu = lambda: menu
    window.messageBar = lambda: type("Bar", (), {"pushMessage": lambda self, *words: said.append(words)})()
    monkeypatch.setattr(utils, "iface", window)
    templates.register_templates()
    templates.register_templates()
    assert len(menu.actions()) == 1
    menu.actions()[0].trigger()
    assert "Invert for the fault" in said[0][1]
    templates.remove_templates()
    assert not menu.actions()
