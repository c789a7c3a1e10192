"""Windows of the tour: toolbox, dialogs, docks, reports. Runs inside QGIS."""

from __future__ import annotations

from os.path import relpath
from pathlib import Path

import processing
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY, QgsProject
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QTextBrowser, QTreeView
from tour_stage import wait

CITY = (58.27, 29.02, 58.45, 29.14)


def toolbox(stage) -> None:
    """The toolbox with the groups of the plugin open."""
    dock = stage.window.findChild(QDockWidget, "ProcessingToolbox")
    dock.setFloating(True)
    dock.show()
    dock.resize(440, 1500)
    wait(800)
    tree = max(dock.findChildren(QTreeView), key=lambda view: view.height())
    model = tree.model()
    tree.collapseAll()
    for row in range(model.rowCount()):
        index = model.index(row, 0)
        if "QuakeSAR" in str(index.data()):
            tree.expand(index)
            for child in range(model.rowCount(index)):
                tree.expand(model.index(child, 0, index))
            tree.scrollTo(index, tree.ScrollHint.PositionAtTop)
    wait(800)
    stage.grab(dock, "toolbox")
    dock.hide()


def dialogs(stage) -> None:
    """One dialog for each group of the toolbox, filled in as far as a first user would."""
    scenes = Path(relpath(stage.demo)) / "scenes"  # as a user would type it in the checkout
    products = sorted((scenes / "slc").glob("*.N1"))
    before, after = (next(p for p in products if f"_{orbit}_" in p.name) for orbit in ("09192", "10194"))
    made = Path(relpath(stage.made))
    heights = {"DEM": str(scenes / "dem" / "dem_wgs84_1arcsec.tif"), "DEM_DATUM": "ellipsoid"}
    pair = {"REFERENCE": str(before), "SECONDARY": str(after), "ORBITS": str(scenes / "orbits"), **heights}
    coherence = {"PRE_COHERENCE": str(made / "before_coherence.tif")}
    coherence["CO_COHERENCE"] = str(scenes.parent / "descending" / "coherence.tif")
    filled = {
        "scenes": ("baselines", {"INPUTS": [str(p) for p in products], "ORBITS": str(scenes / "orbits")}),
        "dinsar": ("dinsar", pair),
        "importing": ("importinterferogram", {}),
        "deformation": ("damagemap", {**coherence, "BUILDINGS": str(made / "houses.geojson")}),
        "source": ("invertgeometry", {}),
        "timeseries": ("invertsbas", {}),
        "groundradar": ("alarm", {"INPUT": str(made / "gb_series.tif"), "ZONES": str(made / "gb_zones.gpkg")}),
        "thermal": ("thermalindex", {"INPUT": str(made / "cube.tif")}),
        "help": ("checkinstallation", {}),
    }
    for name, (tool, parameters) in filled.items():
        box = processing.createAlgorithmDialog(f"quakesar:{tool}", parameters)
        box.resize(QSize(980, 680))
        box.show()
        wait(1200)
        stage.grab(box, f"dialog_{name}")
        box.close()


def open_dock(stage, action: str, name: str):
    """Open a dock of the plugin by its action and return it."""
    stage.window.findChild(QAction, action).setChecked(True)
    wait(300)
    return stage.window.findChild(QDockWidget, name)


def workbench_series(stage) -> None:
    """A point of a velocity map and its time series."""
    stage.begin(size=(1460, 820), width=330)
    stage.add("invertsbas", "OUTPUT", stage.made / "series.tif", visible=False)
    velocity = stage.add("velocity", "OUTPUT", stage.made / "velocity.tif")
    dock = open_dock(stage, "QuakeSarWorkbenchAction", "QuakeSarWorkbench")
    stage.window.resizeDocks([dock], [340], Qt.Orientation.Vertical)
    stage.look(layer=velocity)
    dock.pick_tool.pick(QgsPointXY(616_500.0, 3_218_000.0))
    wait(800)
    stage.shoot("workbench_series", layer=velocity)
    dock.pick_tool.clear()
    stage.docks("Layers")


def workbench_profile(stage) -> None:
    """A line across the fault and what two layers hold along it."""
    stage.begin(size=(1460, 820), width=330)
    trace = stage.add("faulttrace", "OUTPUT", stage.made / "trace.gpkg")
    for track in ("ascending", "descending"):
        path = stage.demo / track / "displacement.tif"
        stage.add("dinsar", "DISPLACEMENT", path, visible=track == "descending", blend=True)
    dock = open_dock(stage, "QuakeSarWorkbenchAction", "QuakeSarWorkbench")
    stage.window.resizeDocks([dock], [340], Qt.Orientation.Vertical)
    dock.panel.fault.setLayer(trace)
    stage.look(box=CITY)
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    crs = stage.canvas.mapSettings().destinationCrs()
    to_map = QgsCoordinateTransform(degrees, crs, QgsProject.instance())
    corners = [to_map.transform(QgsPointXY(*place)) for place in ((58.25, 29.05), (58.47, 29.06))]
    for corner in corners:
        dock.line_tool.add_corner(corner)
    dock.line_tool.finish()
    wait(800)
    stage.shoot("workbench_profile", box=CITY)
    dock.line_tool.clear()
    stage.docks("Layers")


def reports(stage) -> None:
    """The pages as QGIS' viewer of results shows them."""
    folder = stage.made / stage.language
    for name in ("dinsar", "profile", "geometry", "slip", "sbas", "molchan", "alarm"):
        view = QTextBrowser()
        view.setHtml((folder / f"{name}.html").read_text(encoding="utf-8"))
        view.resize(1040, 1300)
        view.show()
        wait(700)
        height = min(int(view.document().size().height()) + 8, 1600)
        view.resize(1040, height)
        wait(300)
        stage.grab(view, f"report_{name}")
        view.close()


SCENES = {
    "toolbox": toolbox,
    "dialogs": dialogs,
    "workbench_series": workbench_series,
    "workbench_profile": workbench_profile,
    "reports": reports,
}
