"""The guided path: what its values say, its layers, and a walk by clicks in a real QGIS window under Xvfb.

python3 tests/algorithms/test_guide.py FOLDER        takes pictures of every step into a folder
"""

import gc
import math
import shutil
import time
from pathlib import Path

import pytest
from guide_walk import walk
from qgis.core import QgsApplication, QgsFeature, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDockWidget
from quakesar.core.raster import Band
from test_workbench import Window, ramp, write

SCENES = (
    ("a", "2003-06-11", 120, "descending", 6687),
    ("b", "2003-12-03", 120, "descending", 9192),
    ("c", "2004-02-11", 120, "descending", 10194),
    ("d", "2003-11-16", 385, "ascending", 8956),
    ("e", "2004-02-29", 385, "ascending", 10459),
)
BANDS = [Band("displacement", "m")]


def scene(path, date, track, way, orbit):
    corners = [[58.3, 29.0], [58.4, 29.0], [58.4, 29.1], [58.3, 29.1]]
    return {"path": path, "date": date, "track": track, "pass": way, "orbit": orbit, "corners": corners}


def started():
    from quakesar.ui import guide_state

    return {**guide_state.fresh(), "scenes": [scene(*row) for row in SCENES]}


def until(true, seconds=20.0):
    """Let QGIS work until a condition holds."""
    end = time.monotonic() + seconds
    while not true() and time.monotonic() < end:
        QgsApplication.processEvents()
        time.sleep(0.01)
    assert true()


@pytest.fixture
def project(qgis_app):
    QgsProject.instance().clear()
    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture
def window(project):
    return Window()


@pytest.fixture
def dock(window, provider):
    from quakesar.ui.guide import Guide

    made = Guide(window)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, made)
    yield made
    made.dismantle()


# --- what the values say


def test_the_pair_suggested_is_the_shortest_of_one_track_around_the_earthquake(qgis_app):
    from quakesar.ui.guide_pairs import suggest_pair

    values = {**started(), "event": "2003-12-26"}
    assert suggest_pair(values) == ("b", "c")  # 70 days; a and c enclose it too, d and e have 105
    assert suggest_pair({**values, "event": "2003-07-01"}) == ("a", "b")
    assert suggest_pair({**values, "event": "2020-01-01"}) == ("", "")


def test_a_pair_of_two_tracks_or_in_the_wrong_order_is_refused(qgis_app):
    from quakesar.ui.guide_state import missing

    values = started()
    assert "before" in missing(values, "pair")
    assert "same track" in missing({**values, "reference": "a", "secondary": "d"}, "pair")
    assert "earlier" in missing({**values, "reference": "c", "secondary": "b"}, "pair")
    assert missing({**values, "reference": "b", "secondary": "c"}, "pair") == ""


@pytest.mark.parametrize(
    ("event", "words"),
    [
        ("", ""),
        ("2003-12-26", ""),
        ("2003-12-26T01:56:52Z", ""),
        ("2004-02-11", ""),  # the day of the second scene: the hour decides, which a day does not tell
        ("2003-12-02", "is not between the scenes of 2003-12-03 and 2004-02-11"),
        ("2004-02-12", "choose another pair"),
        ("26.12.2003", "'26.12.2003' is no day"),
        ("2003-02-30", "is no day"),
    ],
)
def test_the_day_of_the_earthquake_lies_between_the_scenes_or_a_sentence_says_so(qgis_app, event, words):
    from quakesar.ui.guide_state import missing

    text = missing({**started(), "reference": "b", "secondary": "c", "event": event}, "pair")
    assert words in text
    assert bool(words) == bool(text)


def test_all_pairs_are_found_those_around_the_earthquake_first(qgis_app):
    from quakesar.ui import guide_pairs

    values = {**started(), "event": "2003-12-26", "reference": "b", "secondary": "c"}
    pairs = guide_pairs.found(values)
    assert [(pair.scenes, pair.days) for pair in pairs] == [
        (("b", "c"), 70), (("d", "e"), 105), (("a", "c"), 245), (("a", "b"), 175),
    ]  # fmt: skip
    assert [pair.scenes for pair in guide_pairs.offered(values)] == [("b", "c"), ("d", "e")]  # one of each track


def test_pairs_are_looked_for_a_few_times_however_many_there_are(qgis_app, monkeypatch):
    from quakesar.ui import guide_pairs
    from quakesar.ui.guide_pair_page import PairPage

    days = [f"200{3 + k // 12}-{k % 12 + 1:02d}-15" for k in range(24)]
    values = {**started(), "scenes": [scene(day, day, 120, "descending", k) for k, day in enumerate(days)]}
    page, calls, find = PairPage(), [], guide_pairs.found
    monkeypatch.setattr(guide_pairs, "found", lambda given: calls.append(1) or find(given))
    page.show_values(values)
    assert page.table.rowCount() == 24 * 23 // 2
    assert len(calls) < 4


def test_every_pair_keeps_what_its_tools_gave(qgis_app, tmp_path):
    from quakesar.ui import guide_pairs, guide_tools

    places = {}
    for run in (1, 2):
        (tmp_path / f"run_{run}").mkdir()
        for name in ("displacement", "geometry"):
            places[name, run] = tmp_path / f"run_{run}" / f"{name}.tif"
            places[name, run].write_bytes(b"")
    values = {**started(), "reference": "b", "secondary": "c", "folder": str(tmp_path), "seen": ["pair", "check"]}
    for run, scenes in ((1, ("b", "c")), (2, ("d", "e"))):
        guide_pairs.take(values, *scenes)
        made = {name.upper(): str(places[name, run]) for name in ("displacement", "geometry")}
        values["results"] = {**values["results"], "dinsar": made, "baselines": {"OUTPUT": "pairs"}}
        assert guide_tools.offer_of("contours")[1].fill(values)["OUTPUT"] == str(tmp_path / f"run_{run}/contours.gpkg")
    assert values["seen"] == ["pair"]  # the map of the second pair was not looked at yet
    assert guide_tools.wanted("decompose", values) == ""
    given = guide_tools.offer_of("decompose")[1].fill(values)
    assert given["INPUTS"] == [str(places["displacement", run]) for run in (1, 2)]
    assert given["GEOMETRIES"] == [str(places["geometry", run]) for run in (1, 2)]
    guide_pairs.take(values, "b", "c")
    assert values["results"]["dinsar"]["DISPLACEMENT"] == str(places["displacement", 1])
    assert values["results"]["baselines"] == {"OUTPUT": "pairs"}  # is of all pairs
    assert values["seen"] == ["pair", "check"]
    places["displacement", 2].unlink()
    assert "ascending and of a descending" in guide_tools.wanted("decompose", values)


def test_the_maps_of_all_pairs_go_into_the_inversion(qgis_app):
    from quakesar.ui import guide_pairs, guide_tools

    values = {**started(), "reference": "b", "secondary": "c", "results": {"downsample": {"OUTPUT": "first"}}}
    guide_pairs.take(values, "d", "e")
    values["results"]["downsample"] = {"OUTPUT": "second"}
    assert guide_tools.offer_of("invertgeometry")[1].fill(values)["OBSERVATIONS"] == ["second", "first"]


def test_an_elevation_model_without_datum_is_not_enough(qgis_app, tmp_path):
    from quakesar.ui.guide_state import missing

    dem = tmp_path / "dem.tif"
    dem.write_bytes(b"")
    values = {**started(), "dem": str(dem)}
    assert "refer" in missing(values, "heights")
    assert missing({**values, "datum": "egm96"}, "heights") == ""
    dem.unlink()
    assert "gone" in missing({**values, "datum": "egm96"}, "heights")


def test_a_finished_product_skips_the_steps_to_the_map(qgis_app, tmp_path):
    from quakesar.ui import guide_state

    path = tmp_path / "displacement.tif"
    path.write_bytes(b"")
    values = {**guide_state.fresh(), "start": "product", "product": str(path)}
    states = [guide_state.status(values, step) for step in guide_state.STEPS]
    assert states == ["done", "skipped", "skipped", "skipped", "skipped", "todo", "todo"]
    assert guide_state.neighbour(values, "scenes", 1) == "check"
    assert guide_state.neighbour(values, "check", -1) == "scenes"


def test_a_map_whose_file_is_gone_is_told(qgis_app, tmp_path):
    from quakesar.ui import guide_state

    values = {**started(), "results": {"dinsar": {"DISPLACEMENT": str(tmp_path / "gone.tif")}}}
    assert guide_state.status(values, "run") == "lost"
    assert "temporary files end with QGIS" in guide_state.missing(values, "run")


DAMAGED = (
    "",
    "{",
    "[1]",
    '{"step": 3, "scenes": "x", "pixel": "wide"}',
    '{"start": "nowhere", "scenes": [{"path": "a"}], "pixel": 0, "results": {"dinsar": 3}}',
    '{"unknown": 1}',
    '{"others": [{"reference": "a"}, 3, {"reference": "a", "secondary": "b", "results": {"dinsar": 1}, "seen": []}]}',
)


@pytest.mark.parametrize("text", DAMAGED)
def test_damaged_values_in_a_project_are_as_at_the_beginning(project, text):
    from quakesar.ui import guide_state

    project.writeEntry("QuakeSAR", "/guide", text)
    assert guide_state.load(project) == guide_state.fresh()


def test_a_project_that_moves_with_its_files_is_taken_up(project, tmp_path):
    from quakesar.ui import guide_state

    first = tmp_path / "first"
    first.mkdir()
    (first / "displacement.tif").write_bytes(b"")
    values = {**started(), "results": {"dinsar": {"DISPLACEMENT": str(first / "displacement.tif")}}}
    project.setFileName(str(first / "p.qgz"))
    guide_state.save(project, values)
    assert project.write()
    project.clear()
    shutil.move(first, tmp_path / "second")
    assert project.read(str(tmp_path / "second" / "p.qgz"))
    found = guide_state.load(project)
    assert Path(found["results"]["dinsar"]["DISPLACEMENT"]) == tmp_path / "second" / "displacement.tif"


def test_every_offer_names_parameters_and_outputs_that_exist(provider, tmp_path):
    from quakesar.ui.guide_tools import offers

    values = {**started(), "folder": str(tmp_path), "dem": str(tmp_path / "d.tif"), "datum": "egm96"}
    values["results"] = {
        "dinsar": {key: f"{key}.tif" for key in ("DISPLACEMENT", "COHERENCE", "GEOMETRY")},
        "noisecovariance": {"CORRELATED": 0.004, "RANGE": 9000.0, "WHITE": 0.002},
        "downsample": {"OUTPUT": "points.gpkg"},
        "invertgeometry": {"FAULTS": "faults.gpkg"},
    }
    for found in offers().values():
        for offer in found:
            tool = provider.algorithm(offer.tool)
            given = offer.fill({**values, "selected": "a"})
            assert [key for key in given if tool.parameterDefinition(key) is None] == []
            named = [*offer.facts, *offer.layers, *offer.shown, *([offer.page] if offer.page else [])]
            assert [key for key in named if tool.outputDefinition(key) is None] == []
            assert set(offer.shown) <= set(offer.layers)


def test_values_of_earlier_steps_fill_later_tools(qgis_app):
    from quakesar.ui.guide_tools import offer_of, wanted

    values = started()
    values["results"] = {"dinsar": {"DISPLACEMENT": "d.tif", "COHERENCE": "c.tif", "GEOMETRY": "g.tif"}}
    assert "Thin the map" in wanted("invertgeometry", values)
    thinned = offer_of("downsample")[1].fill(values)
    assert (thinned["DISPLACEMENT"], thinned["GEOMETRY"]) == ("d.tif", "g.tif")
    assert "CORRELATED" not in thinned  # the tool's own default stands
    values["results"].update({"noisecovariance": {"CORRELATED": 0.004, "RANGE": 9e3}, "downsample": {"OUTPUT": "p"}})
    found = offer_of("invertgeometry")[1].fill(values)
    assert (found["OBSERVATIONS"], found["CORRELATED"], found["RANGE"]) == (["p"], 0.004, 9e3)
    assert wanted("invertgeometry", values) == ""


def test_a_second_run_gets_files_of_its_own(qgis_app, tmp_path):
    from quakesar.ui.guide_tools import offer_of

    values = {**started(), "folder": str(tmp_path), "results": {"downsample": {"OUTPUT": "p"}}}
    find = offer_of("invertgeometry")[1].fill
    assert find(values)["FAULTS"] == str(tmp_path / "fault_faults.gpkg")
    (tmp_path / "fault_faults.gpkg").write_bytes(b"")
    (tmp_path / "fault_faults_2.gpkg").write_bytes(b"")
    assert find(values)["FAULTS"] == str(tmp_path / "fault_faults_3.gpkg")
    assert find(values)["HTML"] == str(tmp_path / "fault.html")


def test_a_pair_without_some_numbers_is_shown(project):
    from quakesar.ui import guide_advice

    fields = "field=ref_orbit:integer&field=sec_orbit:integer&field=bperp:double&field=btemp:double"
    table = QgsVectorLayer(f"NoGeometry?{fields}&field=hoa:double&field=coherence:double", "pairs", "memory")
    row = QgsFeature(table.fields())
    row.setAttributes([9192, 10194, 0.0, 70.0, None, None])
    table.dataProvider().addFeature(row)
    project.addMapLayer(table)
    values = {**started(), "reference": "b", "secondary": "c", "results": {"baselines": {"OUTPUT": table.id()}}}
    assert [text for _, text in guide_advice.facts(values, "pair")] == ["0", "70", "unknown", "unknown"]
    assert not any(look.grave for look in guide_advice.looks(values, "pair"))


def test_numbers_that_are_bad_come_first_in_the_advice(qgis_app):
    from quakesar.ui.guide_advice import looks

    good = {**started(), "results": {"dinsar": {"MEAN_COHERENCE": 0.8, "COMPONENT_COUNT": 1, "RESIDUAL_LINES": 0.01}}}
    bad = {**started(), "results": {"dinsar": {"MEAN_COHERENCE": 0.2, "COMPONENT_COUNT": 3, "RESIDUAL_LINES": 0.3}}}
    assert not any(look.grave for look in looks(good, "run"))
    assert [look.grave for look in looks(bad, "run")][:4] == [True, True, True, False]


# --- layers


def test_groups_by_step_stand_with_later_steps_on_top(project, tmp_path):
    from quakesar.ui import guide_layers

    layers = {name: write(tmp_path / f"{name}.tif", BANDS, [ramp()]) for name in ("one", "two", "three")}
    project.addMapLayers(layers.values())
    guide_layers.arrange("heights", [layers["one"]], [])
    guide_layers.arrange("check", [layers["three"]], [])
    guide_layers.arrange("run", [layers["two"]], [layers["two"]])
    root = project.layerTreeRoot().findGroup("QuakeSAR")
    assert [node.name() for node in root.children()] == ["6 Check", "5 Displacement map", "4 Elevation"]
    assert guide_layers.are_all_ours()
    assert len(project.mapLayers()) == 3  # none was lost while it moved
    root.children()[1].setName("my map")
    guide_layers.retire("run")
    (earlier,) = root.children()[1].children()
    assert (earlier.name(), [leaf.name() for leaf in earlier.findLayers()]) == ("Earlier runs", ["two"])
    assert not earlier.itemVisibilityChecked()
    assert guide_layers.layer_of(str(tmp_path / "two.tif")) is layers["two"]


def test_every_pair_has_a_group_of_its_own(project, tmp_path):
    from quakesar.ui import guide_layers, guide_pairs

    values = {**started(), "event": "2003-12-26"}
    first, second = guide_pairs.found(values)[:2]
    layers = {name: write(tmp_path / f"{name}.tif", BANDS, [ramp()]) for name in ("one", "two", "three")}
    project.addMapLayers(layers.values())
    guide_layers.arrange("run", [layers["one"]], [layers["one"]], first)
    guide_layers.arrange("run", [layers["two"]], [layers["two"]], second)
    guide_layers.retire("run", first)
    guide_layers.arrange("run", [layers["three"]], [layers["three"]], first)
    (run,) = project.layerTreeRoot().findGroup("QuakeSAR").children()
    assert [node.name() for node in run.children()] == [
        "2003-11-16 / 2004-02-29, ascending 385", "2003-12-03 / 2004-02-11, descending 120",
    ]  # fmt: skip
    up, down = run.children()
    assert [leaf.name() for leaf in up.findLayers()] == ["two"]
    assert [leaf.name() for leaf in down.findLayers()] == ["three", "one"]
    guide_layers.bring_out(second)
    assert (up.itemVisibilityChecked(), down.itemVisibilityChecked()) == (True, False)
    guide_layers.bring_out(first)
    assert (up.itemVisibilityChecked(), down.itemVisibilityChecked()) == (False, True)
    assert guide_layers.are_all_ours()


def test_the_error_against_the_truth_is_measured(project, tmp_path):
    from quakesar.ui import guide_advice

    first = write(tmp_path / "map.tif", BANDS, [2.0 * ramp() + 0.5])
    second = write(tmp_path / "truth.tif", BANDS, [ramp()])
    spread = guide_advice._error(QgsRasterLayer(first.source()), QgsRasterLayer(second.source()))
    # a ramp of 0.1 mm/m over 1200 m: evenly spread over 0.12 m, whose deviation is its width over the root of 12
    assert spread == pytest.approx(0.12 / math.sqrt(12.0), rel=0.01)


# --- the dock without a window manager


def test_without_scenes_next_waits_and_says_for_what(dock):
    assert not dock.forward.isEnabled()
    assert "at least two scenes" in dock.note.text()
    assert not dock.back.isEnabled()


def test_a_folder_without_scenes_is_one_sentence(dock, tmp_path):
    dock.pages["scenes"].scene_folder.setFilePath(str(tmp_path))
    assert "There is no scene in" in dock.note.text()
    dock.pages["scenes"].read_folder(str(tmp_path / "absent"))
    assert "does not exist" in dock.note.text()


def test_scenes_of_the_folder_before_are_not_kept(dock, tmp_path, monkeypatch):
    dock.change({"scenes": started()["scenes"]})
    dock.pages["scenes"].scene_folder.setFilePath(str(tmp_path))
    assert dock.values["scenes"] == []
    assert "There is no scene in" in dock.note.text()

    def refuse(_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "iterdir", refuse)
    dock.pages["scenes"].read_folder(str(tmp_path))
    assert "cannot be read: Permission denied" in dock.note.text()


def test_a_broken_scene_is_told_and_the_others_are_kept(dock, tmp_path, recipes):
    for orbit in (9192, 10194):
        shutil.copy(recipes.scene(orbit), tmp_path)
    (tmp_path / "broken.N1").write_bytes(b"not a product")
    dock.pages["scenes"].read_folder(str(tmp_path))
    assert dock.pages["scenes"].reading.is_busy  # the window is free meanwhile
    assert dock.values["scenes"] == []
    until(lambda: len(dock.values["scenes"]) == 2 and dock._warning)
    assert [found["orbit"] for found in dock.values["scenes"]] == [9192, 10194]
    assert "broken.N1" in dock.note.text()
    assert Path(dock.values["reference"]).name == Path(recipes.scene(9192)).name


def test_reading_scenes_can_be_cancelled(dock, tmp_path, recipes, monkeypatch):
    from quakesar.ui import guide_tasks

    def slow(_):
        time.sleep(0.2)
        return started()["scenes"][0]

    monkeypatch.setattr(guide_tasks, "read_scene", slow)
    for k in range(20):
        (tmp_path / f"{k}.N1").write_bytes(b"")
    page = dock.pages["scenes"]
    page.read_folder(str(tmp_path))
    assert not page.cancel.isHidden()
    page.cancel.click()
    assert not page.reading.is_busy
    assert page.cancel.isHidden()
    until(lambda: QgsApplication.taskManager().countActiveTasks() == 0)
    assert dock.values["scenes"] == []
    page.read_folder(str(tmp_path))
    QgsApplication.taskManager().cancelAll()  # as in the list of tasks of QGIS
    until(lambda: "cancelled" in dock.note.text())
    assert page.footprints.isEnabled()


def test_footprints_are_made_in_the_background_and_can_be_cancelled(dock, project, tmp_path, recipes):
    from quakesar.ui.guide_tasks import read_scene

    dock.change({"scenes": [read_scene(str(recipes.scene(orbit))) for orbit in (9192, 10194)]})
    page, names = dock.pages["scenes"], ["Footprint 2003-12-03, track 120", "Footprint 2004-02-11, track 120"]
    page.footprints.click()
    assert dock.runs.footprints.is_busy
    assert not page.footprints.isEnabled()
    page.cancel.click()
    until(lambda: QgsApplication.taskManager().countActiveTasks() == 0)
    assert project.mapLayers() == {}
    dock.change({"folder": str(tmp_path)})
    page.footprints.click()
    until(lambda: page.footprints.isEnabled())
    group = project.layerTreeRoot().findGroup("1 Scenes")
    assert sorted(leaf.name() for leaf in group.findLayers()) == names
    assert sorted(path.suffix for path in (tmp_path / "scenes_info").iterdir()) == [".gpkg", ".gpkg"]
    assert all(layer.featureCount() == 1 for layer in project.mapLayers().values())
    page.footprints.click()  # they are there already
    assert not dock.runs.footprints.is_busy
    assert dock.note.text() == ""


def test_footprints_that_cannot_be_made_are_one_sentence(dock, project, tmp_path):
    scene = started()["scenes"][0]
    dock.change({"scenes": [{**scene, "path": str(tmp_path / "gone.N1")}]})
    dock.pages["scenes"].footprints.click()
    until(lambda: not dock.runs.footprints.is_busy)
    assert "gone.N1" in dock.note.text()
    (tmp_path / "file").write_bytes(b"")
    dock.change({"folder": str(tmp_path / "file")})
    dock.pages["scenes"].footprints.click()
    assert "cannot be made" in dock.note.text()
    assert dock.pages["scenes"].footprints.isEnabled()


def test_a_pair_is_chosen_among_those_found(dock, project):
    dock.change({"scenes": started()["scenes"], "event": "2003-12-26"})
    dock.enter("pair")
    table = dock.pages["pair"].table
    assert [table.item(row, 0).text() for row in range(4)] == ["2003-12-03", "2003-11-16", "2003-06-11", "2003-06-11"]
    assert table.currentRow() == 0
    assert dock.pair_box.isHidden()
    table.selectRow(1)
    until(lambda: dock.values["reference"] == "d")
    assert (dock.values["secondary"], table.currentRow()) == ("e", 1)
    assert dock.pages["pair"].after.currentText().startswith("2004-02-29")
    table.selectRow(3)  # from June to December: before the earthquake
    until(lambda: "is not between" in dock.note.text())
    assert not dock.forward.isEnabled()
    dock.enter("run")
    assert not dock.pair_box.isHidden()
    box = dock.pair_box.box
    box.setCurrentIndex(box.findText("2003-12-03 / 2004-02-11, descending 120"))
    assert (dock.values["reference"], dock.values["secondary"]) == ("b", "c")


def test_results_go_to_the_pair_their_dialog_was_opened_for(dock, project, tmp_path):
    dock.change({"scenes": started()["scenes"], "event": "2003-12-26"})
    layer = write(tmp_path / "displacement.tif", BANDS, [ramp()])
    project.addMapLayer(layer)
    dock.runs._pairs["dinsar"] = dock.values["reference"], dock.values["secondary"]
    dock.change({"reference": "d", "secondary": "e"})
    dock.runs.absorb(dock.values, "dinsar", {"DISPLACEMENT": layer.source()})
    assert (dock.values["reference"], dock.values["secondary"]) == ("b", "c")
    assert dock.values["results"]["dinsar"]["DISPLACEMENT"] == layer.source()
    (run,) = project.layerTreeRoot().findGroup("QuakeSAR").children()
    assert [node.name() for node in run.children()] == ["2003-12-03 / 2004-02-11, descending 120"]
    dock.change({"reference": "d", "secondary": "e"})
    assert "dinsar" not in dock.values["results"]
    assert not run.children()[0].itemVisibilityChecked()


def test_steps_are_reached_by_keys_and_kept_in_the_project(dock, project):
    dock.change({"scenes": started()["scenes"], "event": "2003-12-26"})
    dock.steps.setFocus()
    QTest.keyClick(dock.steps, Qt.Key.Key_Down)
    for _ in range(5):
        QgsApplication.processEvents()
    assert dock.values["step"] == "pair"
    from quakesar.ui import guide_state

    assert guide_state.load(project)["step"] == "pair"
    project.clear()
    QgsApplication.processEvents()
    assert (dock.values["step"], dock.values["scenes"]) == ("scenes", [])


def test_a_dialog_closed_by_hand_is_made_anew(dock, project, monkeypatch):
    from processing.gui import AlgorithmDialog, ParametersPanel

    for module in (AlgorithmDialog, ParametersPanel):
        monkeypatch.setattr(module, "iface", None)  # pytest-qgis has one that forms do not take
    dock.values["results"] = {"dinsar": {"DISPLACEMENT": "d.tif"}}
    for _ in range(2):
        dock.open_tool("contours", {})
        dialog = dock.runs.dialog("contours")
        assert dialog.isVisible()
        dialog.close()
        QgsApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    project.clear()  # closes all dialogs


def test_results_of_a_dialog_of_another_project_are_not_taken(dock):
    taken, told = [], []
    dock.runs.finished.connect(lambda *news: taken.append(news))
    dock.runs.failed.connect(told.append)
    dock.runs._dialogs["contours"] = None
    dock.runs._ended("contours", object(), {})
    assert (taken, told) == ([], [])
    dock.runs._ended("contours", None, {})
    assert len(told) == 1


def test_a_folder_of_results_that_cannot_be_made_is_one_sentence(dock, tmp_path):
    (tmp_path / "file").write_bytes(b"")
    dock.values.update({"folder": str(tmp_path / "file"), "results": {"dinsar": {"DISPLACEMENT": "d.tif"}}, "runs": 1})
    dock.open_tool("contours", {})
    assert "cannot be made" in dock.note.text()
    assert dock.runs.dialog("contours") is None


def test_next_keeps_its_key_in_every_language(dock):
    dock.change({"start": "simulated"})
    assert dock.forward.shortcut().toString() == "Alt+N"
    dock.enter("interpret")  # its button says Save the project: Alt+S is that of the menu Settings
    assert dock.forward.shortcut().toString() == "Alt+N"


def test_a_project_of_another_name_is_not_replaced_unasked(dock, tmp_path, monkeypatch):
    from quakesar.ui import guide

    (tmp_path / "mine.qgz").write_bytes(b"something of the user")
    monkeypatch.setattr(guide.QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine"), ""))
    dock.ask_save()
    assert "exists" in dock.note.text()
    assert (tmp_path / "mine.qgz").read_bytes() == b"something of the user"


def test_opening_the_dock_leaves_the_project_as_it_was(dock, project):
    assert not project.isDirty()


def test_a_layer_of_the_project_is_a_beginning(dock, project, tmp_path):
    layer = write(tmp_path / "displacement.tif", BANDS, [ramp()])
    project.addMapLayer(layer)
    dock.change({"start": "product"})
    dock.pages["scenes"].layer.setLayer(layer)
    assert dock.forward.isEnabled()
    dock.forward.click()
    assert dock.values["step"] == "check"
    assert dock.pages["check"].rows["rewrap"].button.isEnabled()
    dock.forward.click()
    assert dock.values["step"] == "interpret"
    assert not dock.pages["interpret"].rows["invertgeometry"].button.isEnabled()


def test_nothing_is_left_of_the_dock(window, provider):
    from quakesar.ui.entry import GuideEntry

    items, children = len(window.canvas.scene().items()), len(window.canvas.children())
    for _ in range(2):
        entry = GuideEntry(window)
        assert entry.dock is None
        entry.action.trigger()
        assert len(window.docks) == 1
        entry.remove()
        for _ in range(3):
            QgsApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            QgsApplication.processEvents()
        del entry
        gc.collect()
        assert (window.menu, window.docks, window.bar.actions()) == ([], [], [])
        assert window.window.findChildren(QDockWidget) == []
        assert len(window.canvas.scene().items()) == items
        assert len(window.canvas.children()) == children


# --- a real window


@pytest.mark.slow
@pytest.mark.skipif(not (shutil.which("xvfb-run") and shutil.which("qgis")), reason="needs QGIS and Xvfb")
def test_the_path_is_walked_by_clicks_in_a_real_window(tmp_path):
    seen = walk(tmp_path)
    assert "trace" not in seen, seen["trace"]
    assert "errors" not in seen, seen["errors"]
    assert [text[:10] for text in seen["pair"]] == ["2003-12-03", "2004-02-11"]
    assert "Perpendicular baseline" in seen["pair_facts"]
    assert seen["cover"] == "It covers the whole area."
    assert "Mean coherence" in seen["run_facts"]
    assert "simulated truth" in seen["check_facts"]
    named = {row[0].split(" 2003")[0]: row for row in seen["point"]}
    assert named["Displacement"][2] == "cm"
    float(named["Displacement"][1])  # a number, not "no data"
    assert seen["length_m"] > 500.0
    assert max(seen["profile"].values()) > 250  # of 500 samples
    assert (seen["by_key"], seen["back"]) == ("check", "run")
    filled = seen["filled"]
    assert filled["dinsar"]["DEM_DATUM"] == "ellipsoid"
    assert float(filled["dinsar"]["PIXEL_SIZE"]) == 60.0
    for tool, key in (("rewrap", "INPUT"), ("noisecovariance", "DISPLACEMENT"), ("contours", "INPUT")):
        assert "displacement" in filled[tool][key].lower(), tool
    assert "points" in filled["invertgeometry"]["OBSERVATIONS"].lower()
    assert [text.split()[-2] for text in seen["pairs"]] == ["descending", "ascending"]
    assert len(filled["decompose"]["INPUTS"].split(",")) == 2
    assert "Median condition number" in seen["motion"]
    assert [name.split()[-2] for name in seen["inside"]] == ["ascending", "descending"]
    assert seen["saved"]
    assert seen["groups"][0] == "7 Interpretation"
    assert seen["groups"][-1] == "1 Scenes"
    assert seen["layers"]["5 Displacement map"][0].startswith("Displacement")
    assert seen["cleared"] == []
    assert seen["resumed"] == ["run", 6]
    assert seen["resumed_facts"] == seen["run_facts"]
