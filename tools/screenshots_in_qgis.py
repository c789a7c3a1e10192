"""Runs inside QGIS, started by tools/screenshots.py: opens the demo, grabs windows, and ends QGIS."""

import os
import sys
import traceback
from pathlib import Path

import processing
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsPointXY,
    QgsProcessingModelAlgorithm,
    QgsProject,
)
from qgis.PyQt.QtCore import QEventLoop, QSize, Qt, QTimer
from qgis.PyQt.QtGui import QImage, QPainter
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QTextBrowser, QTreeView
from qgis.utils import iface

PICTURES = Path(os.environ["QUAKESAR_PICTURES"])
DEMO = Path(os.environ["QUAKESAR_DEMO"])
PRESET = os.environ["QUAKESAR_PRESET"]


def wait(milliseconds):
    """Let QGIS draw."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def show_docks(*wanted):
    """Show the docks of these object names, hide all others."""
    for dock in iface.mainWindow().findChildren(QDockWidget):
        dock.setVisible(dock.objectName() in wanted)


def result():
    """The demo's project as it opens."""
    window = iface.mainWindow()
    window.resize(1600, 1000)
    show_docks("Layers")
    iface.addProject(str(DEMO / f"{PRESET}.qgz"))
    dock = window.findChild(QDockWidget, "Layers")
    project = QgsProject.instance()
    project.removeMapLayers(
        [layer.id() for layer in project.mapLayersByName("Active faults (GEM)")]
    )  # not ours to show
    nodes = project.layerTreeRoot().findLayers()
    iface.layerTreeView().setCurrentLayer(next(node.layer() for node in nodes if node.name() == "Displacement"))
    window.resizeDocks([dock], [380], Qt.Orientation.Horizontal)
    wait(9000)
    window.grab().save(str(PICTURES / "result.png"))


def toolbox():
    """The toolbox with the groups of the plugin, two of them open."""
    dock = iface.mainWindow().findChild(QDockWidget, "ProcessingToolbox")
    dock.setFloating(True)
    dock.show()
    dock.resize(400, 720)
    wait(800)
    tree = max(dock.findChildren(QTreeView), key=lambda view: view.height())
    model = tree.model()
    tree.collapseAll()
    for row in range(model.rowCount()):
        index = model.index(row, 0)
        if "QuakeSAR" in str(index.data()):
            tree.expand(index)
            for child in range(model.rowCount(index)):
                group = model.index(child, 0, index)
                if group.data() in ("Interferometry", "Deformation"):
                    tree.expand(group)
            tree.scrollTo(index, tree.ScrollHint.PositionAtTop)
    wait(800)
    dock.grab().save(str(PICTURES / "toolbox.png"))
    dock.hide()


def dialog():
    """The dialog of the chain, filled in."""
    scenes = Path(DEMO.name, PRESET, "scenes")  # shown as a user would type it in the checkout
    parameters = {
        "REFERENCE": str(next((scenes / "slc").glob("*_09192_0000.N1"))),
        "SECONDARY": str(next((scenes / "slc").glob("*_10194_0000.N1"))),
        "DEM": str(scenes / "dem" / "dem_wgs84_1arcsec.tif"),
        "DEM_DATUM": "ellipsoid",
        "ORBITS": str(scenes / "orbits"),
    }
    box = processing.createAlgorithmDialog("quakesar:dinsar", parameters)
    box.resize(1000, 760)
    box.show()
    wait(1500)
    box.grab().save(str(PICTURES / "dialog.png"))
    box.close()


def report():
    """The report as QGIS' viewer of results shows it."""
    view = QTextBrowser()
    view.setHtml((DEMO / f"{PRESET}_descending.html").read_text(encoding="utf-8"))
    view.resize(1380, 1150)
    view.show()
    wait(1200)
    view.grab().save(str(PICTURES / "report.png"))
    view.close()


def workbench():
    """A line across the fault: measured and true displacement, and their difference."""
    window, project = iface.mainWindow(), QgsProject.instance()
    window.findChild(QAction, "QuakeSarWorkbenchAction").setChecked(True)
    wait(800)
    dock = window.findChild(QDockWidget, "QuakeSarWorkbench")
    window.resizeDocks([dock], [330], Qt.Orientation.Vertical)
    measured = iface.activeLayer()
    true = project.mapLayersByName("True displacement, descending")[0]
    for row in range(dock.panel.layers.count()):
        item = dock.panel.layers.item(row)
        wanted = item.data(Qt.ItemDataRole.UserRole) in (measured.id(), true.id())
        item.setCheckState(Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked)
    dock.compare(measured, true)
    dock.panel.look.setChecked(True)
    dock.panel.fault.setLayer(project.mapLayersByName("Rupture (simulated)")[0])
    corners = ((58.16, 29.01), (58.50, 28.985))
    crs = QgsCoordinateReferenceSystem("EPSG:4326")
    to_map = QgsCoordinateTransform(crs, iface.mapCanvas().mapSettings().destinationCrs(), project)
    for corner in corners:
        dock.line_tool.add_corner(to_map.transform(QgsPointXY(*corner)))
    dock.line_tool.finish()
    iface.mapCanvas().setExtent(measured.extent())
    wait(7000)
    window.grab().save(str(PICTURES / "workbench.png"))
    dock.line_tool.clear()
    dock.hide()


def model():
    """The graph of the shipped model."""
    from processing.modeler.ModelerDialog import ModelerDialog

    source = QgsApplication.processingRegistry().algorithmById("quakesar:Two-pass interferometry")
    copy = QgsProcessingModelAlgorithm()
    copy.loadVariant(source.toVariant())
    designer = ModelerDialog.create(copy)
    designer.show()
    wait(1500)
    scene = designer.view().scene()
    area = scene.itemsBoundingRect().adjusted(-20.0, -20.0, 20.0, 20.0)
    image = QImage(QSize(int(area.width()), int(area.height())), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    scene.render(painter, source=area)
    painter.end()
    image.save(str(PICTURES / "model.png"))


def run():
    """Take one picture after the other; a failure ends QGIS with its trace."""
    code = 0
    try:
        for picture in (toolbox, dialog, report, result, workbench, model):
            print(picture.__name__, flush=True)
            picture()
    except Exception:
        traceback.print_exc()
        code = 1
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)  # a usual end would ask whether to save


QTimer.singleShot(2500, run)
