"""Results of the tour: source, time series, ground radar and thermal anomalies. Runs inside QGIS."""

from __future__ import annotations

from qgis.core import QgsDateTimeRange, QgsProject
from qgis.PyQt.QtCore import QDateTime, Qt
from qgis.PyQt.QtWidgets import QDockWidget
from tour_maps import AREA
from tour_windows import open_dock


def okada(stage) -> None:
    """Measured fringes beside modelled ones, split by the swipe of the workbench."""
    stage.begin()
    measured = stage.add("rewrap", "OUTPUT", stage.demo / "descending" / "fringes_10cm.tif")
    modelled = stage.add("okadaforward", "FRINGES", stage.made / "model_fringes.tif")
    QgsProject.instance().layerTreeRoot().findLayer(modelled.id()).setItemVisibilityChecked(False)
    stage.rupture()
    dock = open_dock(stage, "QuakeSarWorkbenchAction", "QuakeSarWorkbench")
    dock.compare(measured, modelled)
    dock.panel.swipe.setChecked(True)
    stage.docks("Layers")
    layers = stage.window.findChild(QDockWidget, "Layers")
    stage.window.resizeDocks([layers], [400], Qt.Orientation.Horizontal)
    stage.shoot("okada", box=AREA)
    dock.panel.swipe.setChecked(False)


def source(stage) -> None:
    """Fault, mechanism and residuals."""
    stage.begin()
    stage.add("invertgeometry", "RESIDUAL", stage.made / "residual.gpkg")
    stage.add("invertgeometry", "FAULTS", stage.made / "fault.gpkg")
    stage.add("invertgeometry", "MECHANISMS", stage.made / "mechanism.gpkg")
    stage.shoot("source", box=AREA)


def slip(stage) -> None:
    """Slip on patches."""
    stage.begin()
    stage.add("invertslip", "FAULTS_OUTPUT", stage.made / "slip.gpkg")
    stage.shoot("slip", box=(58.25, 28.94, 58.48, 29.21))


def stress(stage) -> None:
    """Change of Coulomb stress with the fault that caused it."""
    stage.begin()
    stage.add("stresschange", "OUTPUT", stage.made / "stress.tif", blend=True)
    stage.add("invertgeometry", "FAULTS", stage.made / "fault.gpkg")
    stage.shoot("stress", box=AREA)


def velocity(stage) -> None:
    """Velocity of a time series with its points."""
    stage.begin()
    stage.add("invertsbas", "OUTPUT", stage.made / "series.tif", visible=False)
    layer = stage.add("velocity", "OUTPUT", stage.made / "velocity.tif", visible=False)
    stage.add("velocity", "POINTS", stage.made / "velocity_points.gpkg")
    stage.shoot("velocity", layer=layer)


def ground_alarms(stage) -> None:
    """Displacement of a slope and its zones in alarm."""
    stage.begin("EPSG:32632")
    stage.ground(stage.made / "campaign" / "dem.tif", factor=1.0)
    layer = stage.add("grounddisplacement", "OUTPUT", stage.made / "gb_series.tif", blend=True)
    stage.add("alarm", "OUTPUT", stage.made / "gb_alarms.gpkg")
    stage.shoot("ground_alarms", layer=layer)


def thermal(stage) -> None:
    """Index of a day, heating cores and earthquakes."""
    stage.begin("EPSG:4326")
    layer = stage.add("thermalindex", "OUTPUT", stage.made / "index.tif")
    cores = stage.add("heatingcore", "OUTPUT", stage.made / "cores.gpkg")
    stage.add("simulatethermal", "CATALOGUE", stage.made / "quakes.gpkg")
    largest = max(cores.getFeatures(), key=lambda feature: feature["core_z"])
    start, end = (QDateTime.fromString(str(largest[key])[:10], "yyyy-MM-dd") for key in ("start", "end"))
    for moment in (start, end):
        moment.setTimeSpec(Qt.TimeSpec.UTC)
    band = day_band(layer, str(largest["start"])[:10])
    layer.renderer().setBand(band)
    layer.legendChanged.emit()
    stage.canvas.setTemporalRange(QgsDateTimeRange(start, end.addDays(1)))
    stage.shoot("thermal", layer=layer)
    stage.canvas.setTemporalRange(QgsDateTimeRange(QDateTime(), QDateTime()))


def day_band(layer, day: str) -> int:
    """Return the band of a day of a cube, by its name."""
    names = [layer.bandName(band + 1) for band in range(layer.bandCount())]
    return next((k + 1 for k, name in enumerate(names) if day in name), 1)


SCENES = {
    "okada": okada,
    "source": source,
    "slip": slip,
    "stress": stress,
    "velocity": velocity,
    "ground_alarms": ground_alarms,
    "thermal": thermal,
}
