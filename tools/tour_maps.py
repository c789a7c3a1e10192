"""Maps of the tour: from the phase to displacement, damage and fault. Runs inside QGIS."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication, QgsLayoutExporter, QgsPrintLayout, QgsProject, QgsReadWriteContext
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QTextBrowser
from qgis.PyQt.QtXml import QDomDocument
from qgis.utils import iface
from tour_stage import wait
from tour_windows import CITY, open_dock

AREA = (58.22, 28.93, 58.52, 29.21)
TEMPLATE = Path(__file__).resolve().parent.parent / "ui" / "layouts" / "quakesar_map.qpt"


def fringes(stage) -> None:
    """Wrapped phase and the rupture."""
    stage.begin()
    stage.add("dinsar", "WRAPPED", stage.demo / "descending" / "wrapped.tif")
    stage.rupture()
    stage.shoot("fringes", box=AREA)


def coherence(stage) -> None:
    """Coherence."""
    stage.begin()
    stage.add("dinsar", "COHERENCE", stage.demo / "descending" / "coherence.tif")
    stage.rupture()
    stage.shoot("coherence", box=AREA)


def displacement(stage) -> None:
    """Displacement on hills with contours and the rupture."""
    stage.begin()
    stage.ground()
    stage.add("dinsar", "DISPLACEMENT", stage.demo / "descending" / "displacement.tif", blend=True)
    stage.add("contours", "OUTPUT", stage.made / "contours.gpkg")
    stage.rupture()
    stage.shoot("displacement", box=AREA)


def quality(stage) -> None:
    """Reliability and components of the unwrapping."""
    stage.begin()
    stage.add("dinsar", "COHERENCE", stage.demo / "descending" / "coherence.tif", visible=False)
    layer = stage.add("dinsar", "RELIABILITY", stage.demo / "descending" / "reliability.tif")
    stage.shoot("reliability", box=AREA)
    stage.begin()
    stage.add("dinsar", "COHERENCE", stage.demo / "descending" / "coherence.tif")
    layer = stage.add("dinsar", "COMPONENTS", stage.demo / "descending" / "components.tif", blend=True)
    QgsProject.instance().layerTreeRoot().findLayer(layer.id()).setExpanded(True)
    stage.shoot("components", box=AREA)


def components_of_motion(stage) -> None:
    """East, up and north."""
    outputs = (("EAST", "east", "east"), ("UP", "up", "up"), ("NORTH_OUTPUT", "north", "north"))
    for output, file, name in outputs:
        stage.begin()
        stage.add("decompose", output, stage.made / f"{file}.tif", blend=True)
        stage.rupture()
        stage.shoot(name, box=AREA)


def damage(stage) -> None:
    """Damage by block of houses over the loss of coherence."""
    stage.begin()
    stage.add("damagemap", "LOSS", stage.made / "loss.tif", visible=False)
    stage.add("damagemap", "OUTPUT", stage.made / "damage.tif", visible=False)
    stage.add("damagemap", "ZONES", stage.made / "zones.gpkg")
    stage.add("damagemap", "BUILDINGS_OUTPUT", stage.made / "blocks.gpkg")
    stage.shoot("damage", box=(58.338, 29.083, 58.376, 29.113))


def fault_trace(stage) -> None:
    """The trace that was found, and its table."""
    stage.begin(size=(960, 780))
    stage.add("dinsar", "DISPLACEMENT", stage.demo / "descending" / "displacement.tif", blend=True)
    trace = stage.add("faulttrace", "OUTPUT", stage.made / "trace.gpkg")
    iface.layerTreeView().setCurrentLayer(trace)
    before = set(stage.window.findChildren(QDockWidget))
    iface.showAttributeTable(trace)
    wait(1000)
    table = next(dock for dock in stage.window.findChildren(QDockWidget) if dock not in before)
    stage.shoot("fault_trace", box=(58.25, 28.95, 58.48, 29.21))
    table.close()
    wait(200)


def layout(stage) -> None:
    """The page that the template prints."""
    stage.begin()
    stage.ground()
    stage.add("dinsar", "DISPLACEMENT", stage.demo / "descending" / "displacement.tif", blend=True)
    stage.rupture()
    stage.look(box=AREA)
    page = QgsPrintLayout(QgsProject.instance())
    document = QDomDocument()
    document.setContent(TEMPLATE.read_text(encoding="utf-8"))
    page.loadFromTemplate(document, QgsReadWriteContext())
    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = 110
    settings.generateWorldFile = False
    path = stage.target / f"layout_{stage.language}.png"
    QgsLayoutExporter(page).exportToImage(str(path), settings)
    print("layout", flush=True)


def metadata(stage) -> None:
    """Layer properties, page of information."""
    stage.begin()
    layer = stage.add("dinsar", "DISPLACEMENT", stage.demo / "descending" / "displacement.tif")
    page = layer.htmlMetadata()  # from the story on, without the file's place on this machine
    start = page.find("<h1>", page.find("CRS"))
    view = QTextBrowser()
    view.document().setDefaultStyleSheet(QgsApplication.reportStyleSheet())
    view.setHtml(page[max(start, 0) :])
    view.resize(1000, 1200)
    view.show()
    wait(600)
    view.resize(1000, min(int(view.document().size().height()) + 8, 1700))
    wait(300)
    stage.grab(view, "metadata")
    view.close()


def guide(stage) -> None:
    """The dock of the guided path: choosing a pair, and the map that was made of it."""
    from quakesar.ui.guide_tasks import read_scene

    if stage.window.findChild(QAction, "QuakeSarGuideAction") is None:
        return
    stage.begin(size=(1160, 860), width=330)
    made = stage.demo / "descending"
    stage.add("dinsar", "DISPLACEMENT", made / "displacement.tif", blend=True)
    stage.rupture()
    dock = open_dock(stage, "QuakeSarGuideAction", "QuakeSarGuide")
    stage.window.resizeDocks([dock], [400], Qt.Orientation.Horizontal)
    scenes = [read_scene(str(path)) for path in sorted((stage.demo / "scenes" / "slc").glob("*.N1"))]
    dem = {"dem": str(stage.demo / "scenes" / "dem" / "dem_wgs84_1arcsec.tif"), "datum": "ellipsoid"}
    dock.change({"scenes": scenes, "event": "2003-12-26", "area_seen": True, "pixel": 20.0, **dem})
    before, after = (next(x["path"] for x in scenes if x["orbit"] == orbit) for orbit in (9192, 10194))
    dock.change({"reference": before, "secondary": after})
    dock.enter("pair")
    stage.shoot("guide_pair", box=CITY)
    names = {key: str(made / f"{key.lower()}.tif") for key in ("DISPLACEMENT", "COHERENCE", "GEOMETRY")}
    numbers = {"LARGEST_TOWARD": 0.276, "LARGEST_AWAY": -0.17, "MEAN_COHERENCE": 0.86, "COMPONENT_COUNT": 3}
    dock.values["results"]["dinsar"] = {**names, **numbers, "REPORT": str(made / "report.html")}
    dock.enter("run")
    stage.shoot("guide", box=CITY)
    dock.restart()
    dock.close()


SCENES = {
    "fringes": fringes,
    "coherence": coherence,
    "displacement": displacement,
    "quality": quality,
    "components_of_motion": components_of_motion,
    "damage": damage,
    "fault_trace": fault_trace,
    "layout": layout,
    "metadata": metadata,
    "guide": guide,
}
