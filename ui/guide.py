"""The guided path: a dock that leads from scenes to an interpretation, one step after the other."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QAction,
    QDockWidget,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..algorithms.texts import tr
from . import guide_advice, guide_layers, guide_state
from .guide_icons import step_icon
from .guide_pages import AreaPage, HeightsPage, PairPage, RunPage, ToolsPage
from .guide_results import ResultPanel
from .guide_runs import Runs
from .guide_scenes import ScenesPage

_ROLE = Qt.ItemDataRole.UserRole


class Guide(QDockWidget):
    """The dock; made when it is first opened, taken apart by `dismantle`.

    Parameters
    ----------
    iface : QgisInterface
    """

    def __init__(self, iface):
        super().__init__(tr("QuakeSAR guided path"), iface.mainWindow())
        self.setObjectName("QuakeSarGuide")
        self._iface = iface
        self.values, self._loading, self._warning = guide_state.load(QgsProject.instance()), False, ""
        self.runs = Runs(iface)
        self.result = ResultPanel()
        self._build()
        self._connect()
        self.refresh()

    # -- build -------------------------------------------------------------------------------------------------

    def _build(self):
        self.steps = QTreeWidget()
        self.steps.setObjectName("guide_steps")
        self.steps.setColumnCount(2)
        self.steps.setHeaderHidden(True)
        self.steps.setRootIsDecorated(False)
        self.steps.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.steps.setAccessibleName(tr("Steps"))
        for k, step in enumerate(guide_state.STEPS):
            item = QTreeWidgetItem([f"{k + 1}  {guide_state.titles()[step]}", ""])
            item.setData(0, _ROLE, step)
            self.steps.addTopLevelItem(item)
        self.steps.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        rows = len(guide_state.STEPS)
        self.steps.setFixedHeight(rows * max(self.steps.sizeHintForRow(0), 20) + 2 * self.steps.frameWidth())
        self.pages = self._make_pages()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(8, 4, 8, 4)
        for page in self.pages.values():
            column.addWidget(page)
        column.addWidget(self.result)
        column.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(inside)
        self.note = QLabel()
        self.note.setWordWrap(True)
        self.note.setContentsMargins(8, 2, 8, 2)
        whole = QWidget()
        outer = QVBoxLayout(whole)
        outer.setContentsMargins(4, 4, 4, 4)
        outer.setSpacing(4)
        outer.addWidget(self.steps)
        outer.addWidget(self.area, 1)
        outer.addWidget(self.note)
        outer.addLayout(self._make_buttons())
        whole.setMinimumWidth(330)
        self.setWidget(whole)

    def _make_pages(self) -> dict:
        check = tr("Can the map be trusted? None of these is a must.")
        interpret = tr("What broke, and how?")
        return {
            "scenes": ScenesPage(),
            "pair": PairPage(),
            "area": AreaPage(self._iface.mapCanvas()),
            "heights": HeightsPage(),
            "run": RunPage(),
            "check": ToolsPage("check", check),
            "interpret": ToolsPage("interpret", interpret),
        }

    def _make_buttons(self) -> QHBoxLayout:
        self.back, self.forward = QPushButton(tr("&Back")), QPushButton(tr("&Next"))
        self.back.setObjectName("guide_back")
        self.forward.setObjectName("guide_next")
        self.more = QToolButton()
        self.more.setText("\u2026")
        self.more.setToolTip(tr("Save the project, or begin anew"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.more)
        self.save_action = QAction(tr("Save the project\u2026"), menu)
        self.restart_action = QAction(tr("Begin anew"), menu)
        self.restart_action.setToolTip(tr("Forgets the steps; layers and files stay."))
        for action in (self.save_action, self.restart_action):
            menu.addAction(action)
        self.more.setMenu(menu)
        self.back.setShortcut(QKeySequence("Alt+B"))
        row = QHBoxLayout()
        row.addWidget(self.back)
        row.addWidget(self.forward, 1)
        row.addWidget(self.more)
        return row

    def _connect(self):
        self.steps.currentItemChanged.connect(self._choose_step)
        self.back.clicked.connect(lambda _: self.go(-1))
        self.forward.clicked.connect(lambda _: self.go(1))
        self.save_action.triggered.connect(lambda _: self.ask_save())
        self.restart_action.triggered.connect(lambda _: self.restart())
        for page in self.pages.values():
            page.changed.connect(self.change)
            page.opened.connect(self.open_tool)
        self.pages["scenes"].failed.connect(self.tell)
        self.pages["scenes"].outlines.connect(self._draw_footprints)
        self.pages["heights"].shown.connect(self._show_heights)
        self.pages["check"].workbench.connect(self._open_workbench)
        self.pages["check"].truth.connect(self._show_truth)
        self.result.zoom.connect(self._zoom_to)
        self.runs.finished.connect(self._take)
        self.runs.failed.connect(self.tell)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.keep_now)
        self._project_signals = (QgsProject.instance().readProject, QgsProject.instance().cleared)
        for signal in self._project_signals:
            signal.connect(self.reload)

    # -- state -------------------------------------------------------------------------------------------------

    def reload(self, *_) -> None:
        """Take up the path that the project, opened now, was left at."""
        self._later.stop()
        self.runs.disown()
        self.pages["scenes"].stop()
        self.values = guide_state.load(QgsProject.instance())
        self.tell("")
        self.refresh()

    def change(self, news: dict) -> None:
        """Take new values, keep them in the project, and show what follows."""
        if all(self.values[key] == value for key, value in news.items()):
            return
        self.tell("")
        before = dict(self.values)
        self.values.update(news)
        if "scenes" in news and news["scenes"] != before["scenes"]:
            self._suggest_pair()
        if "event" in news and news["event"] != before["event"]:
            self._suggest_pair()
        self.keep()
        self.refresh()

    def keep(self) -> None:
        """Write the values into the project as soon as QGIS is idle.

        While a project is closed its layers go, and forms change with them: that must not get into the next project.
        """
        self._later.start(0)

    def keep_now(self) -> None:
        """Write the values into the project."""
        self._later.stop()
        guide_state.save(QgsProject.instance(), self.values)

    def restart(self) -> None:
        """Begin anew; layers and files stay."""
        guide_state.forget(QgsProject.instance())
        self.reload()

    def _suggest_pair(self):
        """Choose the pair of one track around the earthquake with the fewest days between, where there is one."""
        self.values["reference"], self.values["secondary"] = guide_state.suggest_pair(self.values)

    def tell(self, text: str) -> None:
        """Show a sentence about what went wrong; an empty one shows what the step still wants."""
        self._warning = text
        self._show_note()

    def _show_note(self):
        lack = guide_state.missing(self.values, self.values["step"])
        self.note.setText(f"\u26a0 {self._warning}" if self._warning else lack)
        self.note.setVisible(bool(self.note.text()))

    # -- steps -------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show list, form and results of the step that is on."""
        step = self.values["step"] if self.values["step"] in guide_state.STEPS else "scenes"
        self.values["step"], self._loading = step, True
        for k, name in enumerate(guide_state.STEPS):
            item, state = self.steps.topLevelItem(k), guide_state.status(self.values, name)
            item.setIcon(0, step_icon("current" if name == step and state == "todo" else state))
            text = guide_state.summary(self.values, name)
            item.setText(1, text)
            item.setToolTip(1, text)
            font = item.font(0)
            font.setBold(name == step)
            item.setFont(0, font)
            item.setDisabled(state == "skipped")
            if name == step:
                self.steps.setCurrentItem(item)
        self.pages[step].show_values(self.values)
        for name, page in self.pages.items():
            page.setVisible(name == step)
        self.result.show_step(self.values, step)
        self.back.setEnabled(guide_state.neighbour(self.values, step, -1) is not None)
        self.forward.setEnabled(self._may_go_on(step))
        self.forward.setText(tr("&Next") if guide_state.neighbour(self.values, step, 1) else tr("&Save the project"))
        self.forward.setShortcut(QKeySequence("Alt+N"))  # a text takes the one before away
        self._loading = False
        self._show_note()

    def _may_go_on(self, step: str) -> bool:
        return step in ("area", "check", "interpret") or not guide_state.missing(self.values, step)

    def _choose_step(self, item, _) -> None:
        if not self._loading and item is not None:
            step = item.data(0, _ROLE)
            QTimer.singleShot(0, lambda: self.enter(step))  # the list is still busy now

    def enter(self, step: str) -> None:
        """Go to a step."""
        self.values["step"] = step
        self._warning = ""
        if step == "check" and guide_state.product(self.values, "DISPLACEMENT"):
            self.values["results"]["check"] = guide_advice.measure(self.values)
        self.keep()
        self.refresh()
        self.area.verticalScrollBar().setValue(0)

    def go(self, way: int) -> None:
        """Go on (1) or back (-1); going on says that the step was looked at."""
        step = self.values["step"]
        if way > 0:
            self.values["area_seen"] = self.values["area_seen"] or step == "area"
            if step not in self.values["seen"]:
                self.values["seen"].append(step)
        other = guide_state.neighbour(self.values, step, way)
        if other is not None:
            self.enter(other)
        elif way > 0:
            self.ask_save()

    # -- tools -------------------------------------------------------------------------------------------------

    def open_tool(self, tool: str, words: dict) -> None:
        """Open the dialog of a tool with its values filled in."""
        self.tell("")
        self.runs.open(tool, {**self.values, **words})

    def _take(self, tool: str, results: dict) -> None:
        """Keep what a tool gave, dress its layers, and show it."""
        self.tell("")
        self.runs.absorb(self.values, tool, results)
        if tool == "simulatescenes":
            self._take_simulation()
        elif tool == "baselines":
            self._take_advice(results.get("BEST_DEFORMATION", ""))
        elif tool in ("dinsar", "importinterferogram"):
            self._show_map(guide_state.product(self.values, "DISPLACEMENT"))
        self.keep()
        self.refresh()
        self._come_forward()

    def _come_forward(self):
        """Stay in front: the viewer of results, which a report opens, becomes a tab behind this dock."""
        docks = self._iface.mainWindow().findChildren(QDockWidget)
        viewer = next((dock for dock in docks if type(dock).__name__ == "ResultsDock"), None)
        if viewer is not None and viewer.isVisible() and not (viewer.isFloating() or self.isFloating()):
            self._iface.mainWindow().tabifyDockWidget(viewer, self)
        self.raise_()
        self.forward.setFocus()
        QTimer.singleShot(50, lambda: self.area.ensureWidgetVisible(self.result.looks))
        QTimer.singleShot(60, lambda: self.area.ensureWidgetVisible(self.result.heading))

    def _take_simulation(self):
        folder = Path(self.values["scene_folder"])
        self.pages["scenes"].read_folder(str(folder))

    def _take_advice(self, dates: str):
        first, _, second = dates.partition(" / ")
        tracks = {}
        for scene in self.values["scenes"]:
            tracks.setdefault((scene["track"], scene["pass"]), {})[scene["date"]] = scene["path"]
        for found in tracks.values():
            if first in found and second in found:
                self.values["reference"], self.values["secondary"] = found[first], found[second]
                return

    def _show_map(self, path):
        """Look at the map; a project that holds nothing but our layers takes its projection."""
        layer = guide_layers.layer_of(path)
        if layer is None:
            return
        if guide_layers.are_all_ours():
            QgsProject.instance().setCrs(layer.crs())
        self._zoom_to(layer.id())

    def _zoom_to(self, layer_id: str) -> None:
        layer, canvas = QgsProject.instance().mapLayer(layer_id), self._iface.mapCanvas()
        if layer is None:
            return
        node = QgsProject.instance().layerTreeRoot().findLayer(layer_id)
        if node is not None:
            node.setItemVisibilityCheckedParentRecursive(True)
        guide_layers.look_at(canvas, [layer])

    def _draw_footprints(self):
        self.runs.draw_footprints(self.values)

    def _show_heights(self):
        layer = guide_layers.add_raster("heights", self.values["dem"], tr("Elevation"), "height", shown=True)
        if layer is None:
            self.tell(tr("This file does not open as a raster."))
            return
        self._zoom_to(layer.id())
        self.refresh()

    def _show_truth(self):
        path = guide_advice.truth_of(self.values)
        if path is None:
            self.tell(tr("The truth is not there: it lies beside simulated scenes."))
            return
        layer = guide_layers.add_raster("check", path, tr("True displacement"), "displacement", shown=True)
        measured = guide_layers.layer_of(guide_state.product(self.values, "DISPLACEMENT"))
        if isinstance(layer, QgsRasterLayer) and isinstance(measured, QgsRasterLayer):
            layer.setRenderer(measured.renderer().clone())
            self._zoom_to(layer.id())

    def _open_workbench(self):
        action = self._iface.mainWindow().findChild(QAction, "QuakeSarWorkbenchAction")
        if action is not None and not action.isChecked():
            action.trigger()

    # -- project -----------------------------------------------------------------------------------------------

    def ask_save(self) -> None:
        """Save the project, where it is or where the user says."""
        path = QgsProject.instance().fileName()
        if not path:
            start = str(Path(self.values["folder"] or ".") / "quakesar.qgz")
            path, _ = QFileDialog.getSaveFileName(self, tr("Save the project"), start, "QGIS (*.qgz *.qgs)")
            if path and Path(path).suffix.lower() not in (".qgz", ".qgs"):
                path += ".qgz"
                if Path(path).exists():  # the dialog has asked about the name without its ending
                    self.tell(tr("{path} exists: choose another name.").format(path=path))
                    return
        if path:
            self.save_project(path)

    def save_project(self, path: str) -> bool:
        """Write the project with its groups, styles and the state of this path."""
        project = QgsProject.instance()
        before = project.fileName()
        project.setFileName(path)
        self.keep_now()
        if not project.write():
            self.tell(tr("{path} cannot be written: {reason}").format(path=path, reason=project.error()))
            project.setFileName(before)
            self.keep_now()
            return False
        temporary = tr(" Results in temporary files end with QGIS.") if not self.values["folder"] else ""
        self.tell("")
        self.note.setText(tr("Saved: {path}").format(path=path) + temporary)
        self.note.setVisible(True)
        return True

    # -- end ---------------------------------------------------------------------------------------------------

    def dismantle(self) -> None:
        """Let go of project, canvas and dialogs."""
        for signal in self._project_signals:
            signal.disconnect(self.reload)
        if self._later.isActive():
            self.keep_now()
        self.pages["scenes"].stop()
        self.result.stop()
        self.runs.close()
        QgsApplication.processEvents()
