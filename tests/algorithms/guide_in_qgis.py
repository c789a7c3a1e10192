"""Runs inside QGIS under Xvfb, started by test_guide.py: steps through the guided path by clicks and tells what it saw.

With QUAKESAR_PICTURES it also grabs the window at every step.
"""

import json
import os
import sys
import time
import traceback
from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QEventLoop, QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QPushButton
from qgis.utils import iface

WORK = Path(os.environ["QUAKESAR_WORK"])
PICTURES = os.environ.get("QUAKESAR_PICTURES", "")
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
SEEN = {"seconds": {}}


def note_error(kind, error, trace):
    """Keep what was raised inside a slot of Qt; QGIS would open a dialog and wait for a click."""
    SEEN.setdefault("errors", []).append("".join(traceback.format_exception(kind, error, trace)))
    print(SEEN["errors"][-1], flush=True)


def wait(milliseconds=50):
    """Let QGIS work."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def until(true, seconds=90.0, what="something"):
    """Wait until a condition holds."""
    end = time.monotonic() + seconds
    while not true():
        if time.monotonic() > end:
            raise TimeoutError(f"waited {seconds} s for {what}")
        wait()


def window():
    """Return QGIS' window."""
    return iface.mainWindow()


def press(widget):
    """Click the middle of a widget with the mouse."""
    until(lambda: widget.isVisible() and widget.isEnabled(), 10.0, f"button {widget.text()}")
    QTest.mouseClick(widget, LEFT)
    wait()


def guide():
    """Return the dock of the guided path."""
    return window().findChild(QDockWidget, "QuakeSarGuide")


def values_of(dialog):
    """Return what is filled into a dialog."""
    return {key: str(value) for key, value in dialog.createProcessingParameters().items()}


def click_tool(tool, **changes):
    """Open a tool from the guide, change some of its values, press Run, and wait for the guide to take the results."""
    start = time.monotonic()
    press(guide().findChild(QPushButton, f"guide_{tool}"))
    dialog = guide().runs.dialog(tool)
    until(dialog.isVisible, 10.0, "the dialog")
    grab(f"dialog_{tool}", dialog)
    run = next(b for b in dialog.findChildren(QPushButton) if b.text().replace("&", "") == "Run")
    SEEN.setdefault("filled", {})[tool] = values_of(dialog)
    press(run)
    until(lambda: tool in guide().values["results"] or guide()._warning, 120.0, tool)
    SEEN["seconds"][tool] = time.monotonic() - start
    if guide()._warning:
        raise RuntimeError(guide()._warning)
    wait(400)


def press_next():
    """Press Next."""
    press(guide().forward)


def grab(name, widget=None):
    """Save a picture where pictures are wanted."""
    if PICTURES:
        wait(900)
        (widget or window()).grab().save(str(Path(PICTURES) / f"{name}.png"))


def begin():
    """Open the dock from its action, and give it room."""
    window().resize(1600, 1000)
    until(lambda: window().findChild(QAction, "QuakeSarGuideAction") is not None, 30.0, "the plugin")
    window().findChild(QAction, "QuakeSarGuideAction").trigger()
    until(lambda: guide() is not None and guide().isVisible(), 10.0, "the guide")
    for dock in window().findChildren(QDockWidget):
        if dock.objectName() not in ("QuakeSarGuide", "Layers"):
            dock.hide()
    window().resizeDocks([guide()], [400], Qt.Orientation.Horizontal)
    wait(300)


def scenes():
    """Simulate the scenes."""
    page = guide().pages["scenes"]
    QTest.mouseClick(page.starts["simulated"], LEFT, Qt.KeyboardModifier.NoModifier, QPoint(8, 8))
    page.folder.setFilePath(str(WORK))
    wait()
    grab("1_begin")
    click_tool("simulatescenes")
    until(lambda: len(guide().values["scenes"]) == 6, 20.0, "the scenes")
    press(page.footprints)
    grab("1_scenes")
    press_next()


def pair():
    """Compare the baselines."""
    click_tool("baselines")
    grab("2_pair")
    SEEN["pair"] = [guide().pages["pair"].before.currentText(), guide().pages["pair"].after.currentText()]
    SEEN["pair_facts"] = guide().result.facts.text()
    press_next()


def area():
    """Take coarse pixels."""
    guide().pages["area"].pixel.setValue(60)
    press(guide().pages["area"].everything)
    grab("3_area")
    SEEN["area"] = guide().pages["area"].size.text()
    press_next()


def heights():
    """Look at the elevation model."""
    press(guide().pages["heights"].show_button)
    grab("4_heights")
    SEEN["cover"] = guide().pages["heights"].cover.text()
    press_next()


def run_chain():
    """Make the displacement map."""
    grab("5_before")
    click_tool("dinsar")
    grab("5_run")
    SEEN["run_facts"] = guide().result.facts.text()
    press_next()


def check():
    """Show the truth, pick a point, and draw a profile."""
    wait(300)
    SEEN["check_facts"] = guide().result.facts.text()
    grab("6_check")
    press(guide().pages["check"].truth_button)
    press(guide().pages["check"].bench)
    bench = window().findChild(QDockWidget, "QuakeSarWorkbench")
    until(bench.isVisible, 10.0, "the workbench")
    window().resizeDocks([bench], [300], Qt.Orientation.Vertical)
    wait(600)
    canvas = iface.mapCanvas()
    press(bench.pick_button)
    centre = canvas.viewport().rect().center()
    QTest.mouseClick(canvas.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, centre)
    wait(200)
    SEEN["point"] = [[bench.table.item(row, k).text() for k in range(3)] for row in range(bench.table.rowCount())]
    grab("6_point")
    press(bench.line_button)
    for shift in (-100, 100):
        QTest.mouseMove(canvas.viewport(), centre + QPoint(shift, 0))
        QTest.mouseClick(canvas.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, centre + QPoint(shift, 0))
        wait(100)
    QTest.mouseClick(canvas.viewport(), RIGHT, Qt.KeyboardModifier.NoModifier, centre + QPoint(100, 0))
    wait(200)
    SEEN["profile"] = {item.name: sum(value == value for value in item.values) for item in bench.profiles}
    SEEN["length_m"] = bench._distances[-1] if bench._distances else 0.0
    grab("6_profile")
    bench.close()
    press_next()


def interpret():
    """Trace the fault, open all other tools, then go back and forth by the keyboard."""
    grab("7_interpret")
    click_tool("faulttrace")
    grab("7_trace")
    click_tool("downsample")
    for tool in ("rewrap", "noisecovariance", "contours", "invertgeometry", "profile", "comparegnss"):
        guide().open_tool(tool, {})
        if tool not in ("profile", "comparegnss"):  # those two want a line and stations of the user
            SEEN["filled"][tool] = values_of(guide().runs.dialog(tool))
        guide().runs.dialog(tool).close()
    wait()
    guide().steps.setFocus()
    QTest.keyClick(guide().steps, Qt.Key.Key_Up)
    wait(200)
    SEEN["by_key"] = guide().values["step"]
    press(guide().back)
    SEEN["back"] = guide().values["step"]


def choose_pair(way):
    """Turn to the pair of a pass in the box above the form."""
    box = guide().pair_box.box
    until(lambda: box.isVisible(), 10.0, "the box of pairs")
    QTest.keyClick(box, Qt.Key.Key_Home)
    while way not in box.currentText():
        QTest.keyClick(box, Qt.Key.Key_Down)
        wait()


def second_pass():
    """Make the map of the ascending pass too, and east and up from both; then turn back to the first pair."""
    SEEN["pairs"] = [guide().pair_box.box.itemText(k) for k in range(guide().pair_box.box.count())]
    choose_pair(" ascending")
    click_tool("dinsar")
    grab("8_second")
    guide().enter("interpret")
    click_tool("decompose")
    grab("8_motion")
    SEEN["motion"] = guide().result.facts.text()
    guide().enter("run")
    choose_pair(" descending")


def save():
    """Save the project, close it, open it again, and see that the path is where it was."""
    path = str(WORK / "guided.qgz")
    SEEN["saved"] = guide().save_project(path)
    root = QgsProject.instance().layerTreeRoot().findGroup("QuakeSAR")
    SEEN["groups"] = [node.name() for node in root.children()]
    SEEN["inside"] = [node.name() for node in root.findGroup("5 Displacement map").children()]
    SEEN["layers"] = {node.name(): [leaf.name() for leaf in node.findLayers()] for node in root.children()}
    QgsProject.instance().clear()
    wait(300)
    SEEN["cleared"] = guide().values["scenes"]
    QgsProject.instance().read(path)
    wait(500)
    SEEN["resumed"] = [guide().values["step"], len(guide().values["scenes"])]
    SEEN["states"] = [guide().steps.topLevelItem(k).text(1) for k in range(7)]
    SEEN["resumed_facts"] = guide().result.facts.text()
    QgsProject.instance().setDirty(False)


def run():
    """Do everything and end QGIS."""
    code, start = 0, time.monotonic()
    sys.excepthook = note_error
    try:
        for part in (begin, scenes, pair, area, heights, run_chain, check, interpret, second_pass, save):
            print(part.__name__, f"{time.monotonic() - start:.1f}", flush=True)
            part()
        SEEN["seconds"]["all"] = time.monotonic() - start
    except Exception:
        SEEN["trace"] = traceback.format_exc()
        print(SEEN["trace"], flush=True)
        grab("failed")
        code = 1
    (WORK / "seen.json").write_text(json.dumps(SEEN, default=str, indent=1), encoding="utf-8")
    sys.stdout.flush()
    os._exit(code)  # a usual end would ask whether to save


QTimer.singleShot(1500, run)
