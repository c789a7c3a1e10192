"""The workbench in a window of its own: points, series, profiles, fringes and overlays, and nothing left behind."""

import csv
import gc
import math
import os
import subprocess
import sys
import warnings
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
from osgeo import osr
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsMapLayer,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent
from qgis.PyQt.QtCore import QEvent, QObject, QPoint, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QImage, QPainter
from qgis.PyQt.QtWidgets import QDockWidget, QMainWindow, QToolBar
from quakesar.core.conventions import Record
from quakesar.core.grids import MapGrid
from quakesar.core.raster import Band, RasterWriter

pytestmark = pytest.mark.serial

SIZE, PIXEL, EAST, NORTH = 60, 20.0, 600000.0, 3230000.0
WAVELENGTH = 0.05623564
X = EAST + PIXEL * (np.arange(SIZE) + 0.5)
RISE = 1e-4  # metres per metre, toward the east


class Window(QObject):
    """As much of QGIS' window as a plugin sees."""

    currentLayerChanged = pyqtSignal(QgsMapLayer)

    def __init__(self):
        super().__init__()
        self.window, self.canvas = QMainWindow(), QgsMapCanvas()
        self.bar, self.menu, self.docks, self.active = QToolBar(), [], [], None
        self.canvas.resize(QSize(600, 600))
        self.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32640"))

    def mainWindow(self):
        return self.window

    def mapCanvas(self):
        return self.canvas

    def activeLayer(self):
        return self.active

    def addToolBarIcon(self, action):
        self.bar.addAction(action)

    def removeToolBarIcon(self, action):
        self.bar.removeAction(action)

    def addPluginToMenu(self, _, action):
        self.menu.append(action)

    def removePluginMenu(self, _, action):
        self.menu.remove(action)

    def addDockWidget(self, area, dock):
        self.window.addDockWidget(area, dock)
        self.docks.append(dock)

    def addTabifiedDockWidget(self, area, dock, _, raiseTab):
        self.addDockWidget(area, dock)

    def removeDockWidget(self, dock):
        self.window.removeDockWidget(dock)
        self.docks.remove(dock)


START = """
import sys, time
from qgis.core import QgsApplication
application = QgsApplication([], True)
application.initQgis()
from processing.core.Processing import Processing
Processing.initialize()
sys.path.insert(0, {folder!r})
import test_workbench
window = test_workbench.Window()
before = set(sys.modules) - {{name for name in sys.modules if name.startswith("quakesar")}}
[sys.modules.pop(name) for name in list(sys.modules) if name.startswith("quakesar")]
start = time.process_time()
import quakesar
plugin = quakesar.classFactory(window)
plugin.initGui()
elapsed = time.process_time() - start
new = set(sys.modules) - before
heavy = ("numba", "scipy", "matplotlib", "quakesar.ui.workbench", "quakesar.ui.guide")
print("RESULT", elapsed, ",".join(name for name in heavy if name in new))
sys.stdout.flush()
plugin.unload()
"""


def start_in_a_window(cache):
    """Start the plugin in a fresh process with a window; return processor time and what heavy things it imported."""
    links = next(path for path in sys.path if "quakesar-tests-" in path)
    path = os.pathsep.join([links, *[p for p in sys.path if p.endswith("qgis/python/plugins")]])
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": path}
    environment["PYTHONPYCACHEPREFIX"] = str(cache)  # the files are compiled once, as for a user
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    code = START.format(folder=str(Path(__file__).parent))
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment, check=False)
    line = next((line for line in done.stdout.splitlines() if line.startswith("RESULT")), None)
    assert line, done.stderr
    _, elapsed, heavy = line.split(" ")
    return float(elapsed), heavy


@pytest.fixture
def project(qgis_app):
    QgsProject.instance().clear()
    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture
def window(project):
    return Window()


@pytest.fixture
def dock(window):
    from quakesar.ui.workbench import Workbench

    made = Workbench(window)
    window.canvas.setExtent(QgsRectangle(EAST, NORTH - 1200.0, EAST + 1200.0, NORTH))
    yield made
    made.dismantle()


def write(path, bands, values, *, tags=True, crs=32640, product="displacement"):
    """Write a raster of ours, or one that tells nothing of its looks."""
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(crs)
    grid = MapGrid(SIZE, SIZE, EAST, NORTH, PIXEL, PIXEL, reference.ExportToWkt())
    days = datetime(2003, 12, 3), datetime(2004, 2, 11)
    geometry = math.radians(190.0), math.radians(23.0)
    record = Record(product, *days, "ENVISAT ASAR IM", WAVELENGTH, "right", *geometry) if tags else None
    with RasterWriter(path, grid, bands, "float32", record) as writer:
        writer.write_all(*(np.asarray(band, np.float32) for band in values))
    layer = QgsRasterLayer(str(path), path.stem)
    assert layer.isValid()
    return layer


def add(*layers):
    """Add layers to the project and let QGIS become idle, when the dock lists them."""
    QgsProject.instance().addMapLayers(layers)
    QgsApplication.processEvents()


def ramp(slope=RISE):
    return np.tile(slope * (X - EAST), (SIZE, 1))


def click(tool, canvas, point, button=Qt.MouseButton.LeftButton):
    """Press and release a mouse button at a point of the map."""
    spot = canvas.getCoordinateTransform().transform(point)
    place = QPoint(round(spot.x()), round(spot.y()))
    for kind, slot in (
        (QEvent.Type.MouseButtonPress, tool.canvasPressEvent),
        (QEvent.Type.MouseButtonRelease, tool.canvasReleaseEvent),
    ):
        slot(QgsMapMouseEvent(canvas, kind, place, button))
    return canvas.getCoordinateTransform().toMapCoordinates(place)


def cells(table):
    return [[table.item(row, column).text() for column in range(3)] for row in range(table.rowCount())]


def middle(column, row):
    return QgsPointXY(EAST + PIXEL * (column + 0.5), NORTH - PIXEL * (row + 0.5))


def test_a_click_shows_values_in_centimetres_and_the_reference_takes_them_away(dock, window, project, tmp_path):
    add(write(tmp_path / "displacement.tif", [Band("displacement los", "m")], [ramp()]))
    dock.pick_button.click()
    assert window.canvas.mapTool() is dock.pick_tool
    place = click(dock.pick_tool, window.canvas, middle(40, 30))
    column = math.floor((place.x() - EAST) / PIXEL)
    expected = 100.0 * RISE * PIXEL * (column + 0.5)
    ((name, value, unit),) = cells(dock.table)
    assert (name, unit) == ("displacement", "cm")
    assert float(value) == pytest.approx(expected, rel=1e-3)  # four figures are shown
    dock.reference_button.click()
    assert window.canvas.mapTool() is dock.reference_tool
    click(dock.reference_tool, window.canvas, place)
    assert float(cells(dock.table)[0][1]) == pytest.approx(0.0, abs=1e-9)
    dock.reference_button.click()
    assert dock.reference is None
    assert float(cells(dock.table)[0][1]) == pytest.approx(expected, rel=1e-3)


def test_layers_of_other_programs_and_places_without_data(dock, project, tmp_path):
    hole = ramp()
    hole[10, 10] = np.nan
    first = write(tmp_path / "los_velocity.tif", [Band("", "mm/yr")], [hole], tags=False)
    other = write(tmp_path / "soil.tif", [Band("east", "m"), Band("up", "m")], [ramp(), ramp()], tags=False)
    add(first, other)
    dock.set_point(middle(10, 10))
    assert cells(dock.table) == [["los_velocity", "no data", "mm/yr"]]
    dock.panel.tick([other.id()])  # not ticked at first: nothing says that it is ground motion
    dock.set_point(middle(20, 10))
    assert [row[0] for row in cells(dock.table)] == ["soil: east", "soil: up"]
    dock.set_point(QgsPointXY(EAST - 5000.0, NORTH))
    assert {row[1] for row in cells(dock.table)} == {"no data"}


def test_every_band_has_its_own_unit_and_only_motion_counts_from_the_reference(dock, project, tmp_path):
    bands = [
        Band("velocity", "m/yr"),
        Band("annual sine", "m"),
        Band("velocity deviation", "m/yr"),
        Band("spectral index"),
    ]
    images = [ramp(), ramp(), np.full_like(ramp(), 0.002), np.full_like(ramp(), -1.5)]
    add(write(tmp_path / "v.tif", bands, images, product="velocity"))
    dock.set_point(middle(30, 5))
    step = RISE * PIXEL
    assert [row[2] for row in cells(dock.table)] == ["mm/yr", "cm", "mm/yr", ""]
    assert [float(row[1]) for row in cells(dock.table)] == pytest.approx(
        [1000.0 * 30.5 * step, 100.0 * 30.5 * step, 2.0, -1.5], rel=1e-3
    )
    dock.set_reference(middle(10, 5))
    assert [float(row[1]) for row in cells(dock.table)] == pytest.approx(
        [1000.0 * 20.0 * step, 100.0 * 20.0 * step, 2.0, -1.5], rel=1e-3
    )


def test_series_of_a_raster_named_by_dates(dock, project, tmp_path):
    days = ["2003-01-01", "2003-02-05", "2003-03-12"]
    images = [k * ramp() for k in range(3)]
    add(write(tmp_path / "s.tif", [Band(day, "m") for day in days], images, product="series"))
    dock.set_point(middle(30, 5))
    ((name, unit, dates, values),) = dock.curves
    assert (name, unit) == ("s", "cm")
    assert [f"{day:%Y-%m-%d}" for day in dates] == days
    step = 100.0 * RISE * PIXEL
    assert values == pytest.approx([0.0, 30.5 * step, 61.0 * step], rel=1e-5)
    dock.set_reference(middle(10, 5))
    assert dock.curves[0][3] == pytest.approx([0.0, 20.0 * step, 40.0 * step], rel=1e-5)
    dock.save_table(str(tmp_path / "series.csv"))
    with (tmp_path / "series.csv").open(encoding="utf-8-sig") as file:
        rows = list(csv.reader(file))
    assert rows[0] == ["layer", "date", "value", "unit"]
    assert rows[3][:2] == ["s", "2003-03-12"]


def point_layer():
    fields = "&".join(f"field={name}:double" for name in ("velocity", "coherence", "D20030101", "D20030205"))
    layer = QgsVectorLayer(f"Point?crs=EPSG:32640&{fields}", "points", "memory")
    features = []
    for k in range(3):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(middle(20 * k, 30)))
        feature.setAttributes([1.0, 0.9, 0.0, None if k == 2 else 5.0 * (k + 1)])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


def test_series_of_points_is_that_of_the_nearest_one(dock, project):
    add(point_layer())
    near = middle(20, 30)
    dock.set_point(QgsPointXY(near.x() + 6.0, near.y()))
    assert dock.curves[0][3] == [0.0, 10.0]
    dock.set_reference(middle(0, 30))
    assert dock.curves[0][3] == [0.0, 5.0]
    dock.set_reference(None)
    dock.set_point(middle(40, 30))
    assert math.isnan(dock.curves[0][3][1])  # an empty field
    dock.set_point(middle(10, 10))
    assert dock.curves == []
    assert cells(dock.table)[0][1] == "no point near"


def fault_layer():
    layer = QgsVectorLayer("LineString?crs=EPSG:4326", "fault", "memory")
    line = QgsGeometry.fromPolylineXY([QgsPointXY(EAST + 500.0, NORTH), QgsPointXY(EAST + 500.0, NORTH - 1200.0)])
    from qgis.core import QgsCoordinateTransform

    utm, degrees = QgsCoordinateReferenceSystem("EPSG:32640"), QgsCoordinateReferenceSystem("EPSG:4326")
    line.transform(QgsCoordinateTransform(utm, degrees, QgsProject.instance()))
    feature = QgsFeature()
    feature.setGeometry(line)
    layer.dataProvider().addFeatures([feature])
    layer.updateExtents()
    return layer


def test_a_line_drawn_by_clicks_gives_live_profiles_with_crossings(dock, window, project, tmp_path):
    first = write(tmp_path / "displacement.tif", [Band("displacement", "m")], [ramp()])
    second = write(tmp_path / "model_displacement.tif", [Band("displacement", "m")], [0.5 * ramp()])
    fault = fault_layer()
    add(first, second, fault)
    dock.panel.fault.setLayer(fault)
    dock.compare(first, second)
    dock.line_button.click()
    canvas, tool = window.canvas, dock.line_tool
    start = click(tool, canvas, QgsPointXY(EAST + 100.0, NORTH - 600.0))
    spot = canvas.getCoordinateTransform().transform(QgsPointXY(EAST + 700.0, NORTH - 600.0))
    moved = QPoint(round(spot.x()), round(spot.y()))
    tool.canvasMoveEvent(QgsMapMouseEvent(canvas, QEvent.Type.MouseMove, moved))
    live = len(dock.profiles[0].values)
    end = click(tool, canvas, QgsPointXY(EAST + 1100.0, NORTH - 600.0))
    click(tool, canvas, end, Qt.MouseButton.RightButton)
    assert tool.done
    assert live < len(dock.profiles[0].values)
    names = {item.name for item in dock.profiles}
    assert names == {"displacement", "model_displacement", "displacement \u2212 model_displacement"}
    along = np.array(dock._distances)
    # UTM's scale at 1 degree from its meridian: 0.9996 (1 + 0.00012), so the ellipsoid is 3e-4 longer than the map
    assert along[-1] == pytest.approx(end.x() - start.x(), rel=1e-3)
    expected = 100.0 * RISE * np.array([point.x() - EAST for point in dock._points])
    slack = 100.0 * RISE * 0.51 * PIXEL  # the value of the pixel, not interpolated
    assert np.allclose(
        dock.profiles[[p.name for p in dock.profiles].index("displacement")].values, expected, atol=slack
    )
    assert np.allclose(dock.profiles[-1].values, 0.5 * expected, atol=slack)
    (crossing,) = dock.crossings
    assert crossing == pytest.approx(EAST + 500.0 - start.x(), abs=2.0)
    dock.save_table(str(tmp_path / "profile.csv"))
    with (tmp_path / "profile.csv").open(encoding="utf-8-sig") as file:
        rows = list(csv.reader(file))
    assert rows[0][:3] == ["distance_m", "x", "y"]
    assert sum(int(row[-1]) for row in rows[1:]) == 1
    dock.save_picture(str(tmp_path / "profile.png"))
    assert not QImage(str(tmp_path / "profile.png")).isNull()


def test_difference_at_the_cursor_needs_equal_units(dock, window, project, tmp_path):
    first = write(tmp_path / "displacement.tif", [Band("displacement", "m")], [ramp()])
    second = write(tmp_path / "other_displacement.tif", [Band("displacement", "mm")], [ramp() * 900.0])
    phase = write(tmp_path / "unwrapped.tif", [Band("unwrapped phase", "rad")], [ramp()], product="unwrapped")
    add(first, second, phase)
    dock.compare(first, second)
    window.canvas.xyCoordinates.emit(middle(50, 5))
    value, unit = dock.panel.difference.text().split()
    assert (float(value), unit) == (pytest.approx(0.1 * 100.0 * RISE * PIXEL * 50.5, rel=1e-3), "cm")
    dock.compare(first, phase)
    window.canvas.xyCoordinates.emit(middle(50, 5))
    assert dock.panel.difference.text() == "units differ: cm and rad"


def test_the_difference_becomes_a_layer_in_the_unit_shown(dock, project, tmp_path):
    first = write(tmp_path / "displacement.tif", [Band("displacement", "m")], [ramp()])
    second = write(tmp_path / "other_displacement.tif", [Band("displacement", "mm")], [ramp() * 900.0])
    phase = write(tmp_path / "unwrapped.tif", [Band("unwrapped phase", "rad")], [ramp()], product="unwrapped")
    add(first, second, phase)
    dock.panel.difference_map.click()
    assert "Choose both" in dock.note.text()
    dock.compare(first, second)
    dock.set_reference(middle(10, 5))
    dock.panel.difference_map.click()
    assert dock.note.text() == ""
    (made,) = (layer for layer in project.mapLayers().values() if layer.providerType() == "virtualraster")
    value, known = made.dataProvider().sample(middle(50, 5), 1)
    assert known
    assert value == pytest.approx(0.1 * 100.0 * RISE * PIXEL * 40.0, rel=1e-3)  # cm, since the reference
    dock.compare(first, phase)
    dock.panel.difference_map.click()
    assert "equal units" in dock.note.text()


def test_a_fault_among_the_layers_is_chosen_until_the_user_chooses(dock, project, tmp_path):
    add(write(tmp_path / "displacement.tif", [Band("displacement", "m")], [ramp()]), fault_layer())
    assert dock.panel.fault.currentLayer().name() == "fault"
    dock.panel.fault.setLayer(None)
    add(write(tmp_path / "displacement_2.tif", [Band("displacement", "m")], [ramp()]))
    assert dock.panel.fault.currentLayer() is None


def test_swipe_without_a_second_layer_says_so(dock):
    dock.panel.swipe.click()
    assert "second layer" in dock.note.text()


def test_a_wrapped_phase_stays_wrapped_relative_to_the_reference(qgis_app):
    from quakesar.ui import sampling

    assert sampling.relative(3.0, -3.0, wrapped=True) == pytest.approx(6.0 - 2.0 * math.pi)
    assert sampling.relative(3.0, -3.0, wrapped=False) == 6.0
    assert math.isnan(sampling.relative(float("nan"), 1.0, wrapped=True))


def colours(layer, columns):
    """Return the colours in which a renderer shows the middle row at these columns."""
    block = layer.renderer().block(1, layer.extent(), SIZE, SIZE)
    return [block.color(30, column) for column in columns]


def test_fringes_repeat_every_half_wavelength_and_the_former_look_returns(dock, project, tmp_path):
    from quakesar.algorithms import styles

    layer = write(tmp_path / "displacement.tif", [Band("displacement", "m")], [ramp(WAVELENGTH / 2.0 / 200.0)])
    styles.apply(layer, "displacement")
    add(layer)
    before = colours(layer, range(SIZE))
    dock.panel.wavelength.setValue(100.0 * WAVELENGTH)
    dock.panel.fringes.click()
    # a fringe of half the wavelength is 200 m, ten pixels, wide; the spin box rounds to 0.1 mm
    shown = colours(layer, range(SIZE))
    gap = [abs(a - b) for p, q in zip(shown[:-10], shown[10:]) for a, b in zip(_parts(p), _parts(q))]
    assert max(gap) <= 12
    assert max(abs(a - b) for p, q in zip(shown[:-5], shown[5:]) for a, b in zip(_parts(p), _parts(q))) > 60
    dock.panel.wavelength.setValue(200.0 * WAVELENGTH)
    wide = colours(layer, range(SIZE))
    assert max(abs(a - b) for p, q in zip(wide[:-20], wide[20:]) for a, b in zip(_parts(p), _parts(q))) <= 12
    assert layer.styleManager().styles().count("QuakeSAR fringes") == 1
    dock.panel.wavelength.setValue(0.1)
    dock.panel.fringes.click()
    assert colours(layer, range(SIZE)) == before
    assert layer.styleManager().styles() == ["default"]


def test_fringes_of_a_saved_project_can_be_switched_off(dock, project, tmp_path):
    from quakesar.algorithms import styles

    layer = write(tmp_path / "displacement.tif", [Band("displacement", "m")], [ramp()])
    styles.apply(layer, "displacement")
    add(layer)
    before = colours(layer, range(SIZE))
    dock.panel.fringes.click()
    assert colours(layer, range(SIZE)) != before
    assert project.write(str(tmp_path / "saved.qgs"))
    project.clear()
    assert project.read(str(tmp_path / "saved.qgs"))
    QgsApplication.processEvents()
    assert dock.panel.fringes.isChecked()
    dock.panel.fringes.click()
    (again,) = project.mapLayers().values()
    assert colours(again, range(SIZE)) == before
    assert again.styleManager().styles() == ["default"]


def test_complex_and_broken_rasters_are_not_offered(dock, tmp_path):
    from osgeo import gdal

    path = str(tmp_path / "complex.tif")
    gdal.GetDriverByName("GTiff").Create(path, 4, 4, 1, gdal.GDT_CFloat32).FlushCache()
    add(QgsRasterLayer(path, "complex"), QgsRasterLayer(str(tmp_path / "absent.tif"), "absent"))
    assert dock.panel.layers.count() == 0


def _parts(colour):
    return colour & 255, colour >> 8 & 255, colour >> 16 & 255


def test_fringes_too_many_to_see_are_refused(dock, project, tmp_path):
    add(write(tmp_path / "displacement.tif", [Band("displacement", "m")], [20.0 * ramp()]))
    dock.panel.wavelength.setValue(0.5)
    dock.panel.fringes.click()
    assert "longer wavelength" in dock.note.text()
    assert not dock.panel.fringes.isChecked()


def test_size_of_a_fringe_in_the_layers_own_unit(qgis_app):
    from quakesar.ui.fringes import fringe_size
    from quakesar.ui.sampling import Holding, Values

    def held(unit, factor, **tags):
        return Holding((Values("", unit, factor, True),), (), tags, False)

    assert fringe_size(held("cm", 100.0), 0.056) == pytest.approx(0.028)  # metres
    assert fringe_size(held("cm", 0.1), 0.056) == pytest.approx(28.0)  # millimetres
    assert fringe_size(held("", 1.0), 0.056) == pytest.approx(0.028)
    assert fringe_size(held("rad", 1.0, WAVELENGTH_M="0.056"), 0.112) == pytest.approx(math.pi)


def test_look_direction_follows_the_active_layer(dock, window, project, tmp_path):
    layer = write(tmp_path / "displacement.tif", [Band("displacement", "m")], [ramp()])
    other = write(tmp_path / "plain.tif", [Band("", "m")], [ramp()], tags=False)
    add(layer, other)
    window.active = layer
    dock.panel.look.click()
    assert dock.arrow.isVisible()
    flight, look = dock.arrow.directions()
    # heading 190 degrees: to the south and a little west; the right hand then points to the west and a little north
    assert flight == pytest.approx((math.sin(math.radians(190.0)), -math.cos(math.radians(190.0))))
    assert look == pytest.approx((math.sin(math.radians(280.0)), -math.cos(math.radians(280.0))))
    image = QImage(600, 600, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    dock.arrow.paint(painter)
    painter.end()
    assert image.pixel(540, 30) != 0
    window.currentLayerChanged.emit(other)
    assert not dock.arrow.isVisible()
    assert "does not tell" in dock.note.text()


def test_swipe_draws_the_second_layer_over_the_left_part(dock, window, project, tmp_path):
    first = write(tmp_path / "displacement.tif", [Band("displacement", "m")], [ramp()])
    second = write(tmp_path / "model_displacement.tif", [Band("displacement", "m")], [2.0 * ramp()])
    add(first, second)
    dock.compare(first, second)
    dock.panel.swipe.click()
    dock.swipe._job.waitForFinished()
    dock.swipe._rendered()
    dock.panel.edge.setValue(25)
    image = QImage(window.canvas.size(), QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    dock.swipe.paint(painter)
    painter.end()
    assert image.pixel(100, 300) != 0
    assert image.pixel(400, 300) == 0
    dock.panel.swipe.click()
    assert not dock.swipe.isVisible()


def test_layers_that_go_or_come_are_followed(dock, project, tmp_path):
    layer = write(tmp_path / "displacement.tif", [Band("displacement", "m")], [ramp()])
    add(layer)
    dock.set_point(middle(10, 10))
    dock.line_tool.add_corner(middle(1, 1))
    dock.line_tool.add_corner(middle(50, 1))
    dock.line_tool.finish()
    assert len(dock.profiles) == 1
    project.removeMapLayer(layer.id())
    QgsApplication.processEvents()
    assert dock.profiles == []
    assert cells(dock.table) == []
    project.clear()
    QgsApplication.processEvents()
    assert dock.panel.layers.count() == 0


def test_months_on_the_axis_have_their_signs_in_chinese(qgis_app, tmp_path):
    from quakesar.core import fonts, words
    from quakesar.ui.plots import Pane

    if len(fonts.families()) == 1:
        pytest.skip("no font with Chinese signs is installed")
    pane, days = Pane(), [datetime(2017, month, 5) for month in range(1, 13)]
    try:
        words.use("zh_CN")
        with warnings.catch_warnings():
            warnings.simplefilter("error")  # of glyphs that no font of a text has
            pane.draw_series([("a", "cm", days, list(range(12)))], relative=False)
            pane.draw()
            pane.save_picture(str(tmp_path / "series.png"))
        shown = [tick.get_text() for tick in pane.figure.axes[0].get_xticklabels()]
    finally:
        words.use(words.ENGLISH)
    assert any("\u6708" in text for text in shown)


def test_without_matplotlib_the_values_still_show(project, window, tmp_path, monkeypatch):
    from quakesar.ui.workbench import Workbench

    monkeypatch.setitem(sys.modules, "quakesar.ui.plots", None)
    made = Workbench(window)
    add(write(tmp_path / "displacement.tif", [Band("displacement", "m")], [ramp()]))
    made.set_point(middle(10, 10))
    assert len(cells(made.table)) == 1
    assert "Check installation" in made.series_pane.text()
    made.dismantle()


@pytest.fixture
def own_provider(qgis_processing):
    """Leave the place of the provider to the plugin under test; QGIS takes an id once only."""
    if QgsApplication.processingRegistry().providerById("quakesar") is not None:
        pytest.skip("other tests hold the provider for the whole session: `make test` runs this file by itself as well")


def test_nothing_is_left_after_unloading_twice(project, window, tmp_path, own_provider):
    from quakesar import classFactory

    layer = write(tmp_path / "displacement.tif", [Band("displacement", "m")], [ramp()])
    add(layer)
    renderer = type(layer.renderer())
    items, children = len(window.canvas.scene().items()), len(window.canvas.children())
    for _ in range(2):
        plugin = classFactory(window)
        plugin.initGui()
        entry, guide = plugin._entries
        action = entry.action
        assert (entry.dock, guide.dock) == (None, None)
        QgsApplication.processEvents()  # the models come when QGIS is idle
        kinds = [type(alg).__name__ for alg in plugin._provider.algorithms()]
        assert "ShippedModel" in kinds
        assert window.bar.actions() == [action]
        guide.action.trigger()
        action.trigger()
        dock = entry.dock
        dock.pick_button.click()
        dock.set_point(middle(5, 5))
        dock.pick_tool.pick(middle(5, 5))
        dock.reference_tool.pick(middle(9, 9))
        dock.line_tool.add_corner(middle(1, 1))
        dock.line_tool.add_corner(middle(50, 1))
        dock.panel.fringes.click()
        assert len(window.canvas.scene().items()) > items
        plugin.unload()
        for _ in range(2):
            QgsApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            QgsApplication.processEvents()
        del dock, action, plugin, entry, guide
        gc.collect()
        assert window.bar.actions() == []
        assert (window.menu, window.docks) == ([], [])
        assert window.window.findChildren(QDockWidget) == []
        assert window.canvas.mapTool() is None
        assert len(window.canvas.scene().items()) == items
        assert len(window.canvas.children()) == children
        assert type(layer.renderer()) is renderer
        assert layer.styleManager().styles() == ["default"]
        assert QgsApplication.processingRegistry().providerById("quakesar") is None
        project.removeAllMapLayers()  # nobody listens any more
        layer = write(tmp_path / "again.tif", [Band("displacement", "m")], [ramp()])
        add(layer)


def test_start_in_a_window_is_fast_and_light(tmp_path):
    runs = [start_in_a_window(tmp_path) for _ in range(4)]
    assert {heavy for _, heavy in runs} == {""}
    # processor time, the least of the runs: other work on the machine must not decide
    assert min(elapsed for elapsed, _ in runs) < 0.1


def test_what_cannot_be_written_is_said(dock, tmp_path):
    add(write(tmp_path / "displacement.tif", [Band("displacement", "m")], [ramp()]))
    dock._write(dock.save_table, str(tmp_path / "a.csv"))
    assert "no numbers" in dock.note.text()
    dock.set_point(middle(5, 5))
    dock._write(dock.save_picture, str(tmp_path / "a.png"))
    assert "no curves" in dock.note.text()
    dock._write(dock.save_table, str(tmp_path / "absent" / "a.csv"))
    assert "cannot be written" in dock.note.text()
    dock._write(dock.save_table, str(tmp_path / "a.csv"))
    assert (tmp_path / "a.csv").read_text(encoding="utf-8-sig").startswith("x,y,layer,value,unit")


def test_unloading_before_the_models_have_come(window, own_provider):
    from quakesar import classFactory

    plugin = classFactory(window)
    plugin.initGui()
    plugin.unload()
    QgsApplication.processEvents()
    assert QgsApplication.processingRegistry().providerById("quakesar") is None


def test_closing_the_dock_unticks_the_action(window):
    from quakesar.ui.entry import WorkbenchEntry

    entry = WorkbenchEntry(window)
    window.window.show()
    entry.action.trigger()
    assert entry.dock.isVisible()
    entry.dock.close()
    assert not entry.action.isChecked()
    entry.action.trigger()
    assert entry.dock.isVisible()
    entry.remove()
    window.window.hide()
