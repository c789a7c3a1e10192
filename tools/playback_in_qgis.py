"""Runs inside QGIS, started by tools/playback.py: plays a series with the temporal controller, grabs three windows."""

import os
import sys
import traceback
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsDateTimeRange,
    QgsHillshadeRenderer,
    QgsInterval,
    QgsProject,
    QgsRasterLayer,
    QgsTemporalNavigationObject,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QEventLoop, QSize, Qt, QTimer
from qgis.PyQt.QtWidgets import QDockWidget, QToolBar
from qgis.utils import iface

FOLDER = Path(os.environ["QUAKESAR_FOLDER"])


def wait(milliseconds):
    """Let QGIS draw."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def open_series():
    """The series as the plugin loads it: styled, every band with its time."""
    from quakesar.algorithms import captions, styles

    layer = QgsRasterLayer(str(FOLDER / "series.tif"), "Displacement")
    QgsProject.instance().setCrs(layer.crs())
    styles.apply(layer, os.environ["QUAKESAR_STYLE"])
    ground = QgsRasterLayer(str(FOLDER / "frames" / "dem.tif"), "Hillshade")
    if ground.isValid():
        ground.setRenderer(QgsHillshadeRenderer(ground.dataProvider(), 1, 315.0, 45.0))
        ground.renderer().setOpacity(0.4)
        QgsProject.instance().addMapLayer(ground)
        layer.renderer().setOpacity(0.85)
    QgsProject.instance().addMapLayer(layer)
    captions.caption_legend(layer)
    return layer


def arrange(layer):
    """Layers on the left, the temporal controller above the map, nothing else."""
    window = iface.mainWindow()
    window.resize(1280, 800)
    for bar in window.findChildren(QToolBar):
        bar.hide()
    for dock in window.findChildren(QDockWidget):
        dock.setVisible(dock.objectName() in ("Layers", "TemporalControllerDock", "Temporal Controller"))
        if dock.objectName() == "Layers":
            window.resizeDocks([dock], [300], Qt.Orientation.Horizontal)
        elif "emporal" in dock.objectName():
            window.resizeDocks([dock], [110], Qt.Orientation.Vertical)
    iface.messageBar().clearWidgets()
    canvas = iface.mapCanvas()
    canvas.setExtent(layer.extent())
    canvas.refresh()
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
    node.setExpanded(True)


def play(layer):
    """Three dates: the second epoch, the middle, the last."""
    if not hasattr(layer.temporalProperties(), "fixedRangePerBand"):
        raise RuntimeError(f"QGIS {Qgis.QGIS_VERSION} has no time per band: 3.38 or later is needed.")
    ranges = layer.temporalProperties().fixedRangePerBand()
    bands = sorted(ranges)
    controller = iface.mapCanvas().temporalController()
    whole = QgsDateTimeRange(ranges[bands[0]].begin(), ranges[bands[-1]].end())
    step = ranges[bands[0]].begin().secsTo(ranges[bands[1]].begin())
    unit = getattr(Qgis, "TemporalUnit", QgsUnitTypes)
    controller.setNavigationMode(QgsTemporalNavigationObject.NavigationMode.Animated)
    controller.setTemporalExtents(whole)
    controller.setFrameDuration(QgsInterval(step / 60.0, unit.Minutes if hasattr(unit, "Minutes") else 1))
    pictures = []
    for number, share in ((1, 0.1), (2, 0.55), (3, 0.95)):
        controller.setCurrentFrameNumber(int(share * controller.totalFrameCount()))
        iface.mapCanvas().refresh()
        wait(2500)
        now = controller.dateTimeRangeForFrameNumber(controller.currentFrameNumber())
        moment = now.begin().addSecs(1)
        shown = [band for band in bands if ranges[band].contains(moment)]
        print(f"temporal_{number}.png: {now.begin().toString('yyyy-MM-dd HH:mm')}, band {shown}", flush=True)
        image = iface.mainWindow().grab()
        image.save(str(FOLDER / f"temporal_{number}.png"))
        map_image = iface.mapCanvas().grab().toImage().scaled(QSize(200, 200))
        pictures.append(bytes(map_image.constBits().asarray(map_image.sizeInBytes())))
    if len(set(pictures)) < 3:
        raise RuntimeError("The map looks alike at two of the dates.")


def run():
    """Play; a failure ends QGIS with its trace."""
    code = 0
    try:
        layer = open_series()
        arrange(layer)
        wait(1500)
        play(layer)
    except Exception:
        traceback.print_exc()
        code = 1
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)  # a usual end would ask whether to save


QTimer.singleShot(3000, run)
