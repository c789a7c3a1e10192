"""The guided path: a dock that leads from scenes to an interpretation, one step after the other."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication, QgsProject
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
from . import guide_advice, guide_maps, guide_pairs, guide_state
from .guide_icons import step_icon
from .guide_pages import AreaPage, HeightsPage, RunPage, ToolsPage
from .guide_pair_page import PairBox, PairPage
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
        self.result, self.pair_box = ResultPanel(), PairBox()
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
        self.pages = self._make_pages()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(8, 4, 8, 4)
        for part in (self.pair_box, *self.pages.values(), self.result):
            column.addWidget(part)
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
        self.pages["scenes"].given_up.connect(self.runs.footprints.cancel)
        self.runs.footprints.progressed.connect(self.pages["scenes"].follow)
        self.runs.footprints.done.connect(lambda _: self.pages["scenes"].rest())
        self.pair_box.changed.connect(self.change)
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
        before = guide_pairs.chosen(self.values)
        doubt = any(news.get(key, self.values[key]) != self.values[key] for key in ("scenes", "event"))
        scenes = [news.get(key, self.values[key]) for key in ("reference", "secondary")]
        guide_pairs.take(self.values, *scenes)
        self.values.update(news)
        if doubt:
            self._suggest_pair()
        if guide_pairs.chosen(self.values) != before:
            guide_maps.turn_to(self._iface.mapCanvas(), self.values)
            self._measure()
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
        guide_pairs.take(self.values, *guide_pairs.suggest_pair(self.values))

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
        heights = [max(self.steps.sizeHintForRow(k), 20) for k in range(len(guide_state.STEPS))]
        self.steps.setFixedHeight(sum(heights) + 2 * self.steps.frameWidth())  # bold Chinese is taller than the rest
        self.pages[step].show_values(self.values)
        for name, page in self.pages.items():
            page.setVisible(name == step)
        self.pair_box.show_step(self.values, step)
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
        self._measure()
        self.keep()
        self.refresh()
        self.area.verticalScrollBar().setValue(0)

    def _measure(self):
        """Measure what the step Check shows."""
        if self.values["step"] == "check" and guide_state.product(self.values, "DISPLACEMENT"):
            self.values["results"]["check"] = guide_advice.measure(self.values)

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
            guide_maps.show_map(self._iface.mapCanvas(), guide_state.product(self.values, "DISPLACEMENT"))
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
        for pair in guide_pairs.found(self.values):
            if (pair.first, pair.second) == (first, second):
                guide_pairs.take(self.values, *pair.scenes)
                return

    def _zoom_to(self, layer_id: str) -> None:
        guide_maps.zoom_to(self._iface.mapCanvas(), layer_id)

    def _draw_footprints(self):
        self.pages["scenes"].begin()
        if not self.runs.draw_footprints(self.values):
            self.pages["scenes"].rest()

    def _show_heights(self):
        self.tell(guide_maps.show_heights(self._iface.mapCanvas(), self.values))
        self.refresh()

    def _show_truth(self):
        self.tell(guide_maps.show_truth(self._iface.mapCanvas(), self.values))

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
        self.tell("")
        saved = tr("Saved: {path}")
        if not self.values["folder"]:
            saved = tr("Saved: {path}. Results in temporary files end with QGIS.")
        self.note.setText(saved.format(path=path))
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
