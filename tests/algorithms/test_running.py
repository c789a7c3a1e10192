"""What the base does around a stage, shown with small tools whose stages live in this file."""

import ast
import os
import sys
import types
from functools import partial
from pathlib import Path

import numpy as np
import processing
import pytest
import wave_stage
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingAlgRunnerTask,
    QgsProcessingException,
    QgsProcessingParameterDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QEventLoop, QTimer
from quakesar.algorithms import ground, layers, parameters, styles
from quakesar.algorithms.base import Tool
from quakesar.algorithms.texts import Card
from quakesar.core import execution

FAKE = "quakesar.core.only_in_tests"


class Wave(Tool):
    card = Card("wave", "help", "Wave", "Makes a wave.", ("For tests.",))
    parameters = (
        parameters.integer("SIZE", "Size", "Pixels.", "pixels", low=1, default=64),
        parameters.number("RATIO", "Ratio", "Any.", "1", optional=True),
        parameters.text("LABEL", "Label", "Any.", optional=True),
        parameters.choice("KIND", "Kind", "Any.", (*styles.RASTER_STYLES, "interferogram", "scene"), optional=True),
        parameters.extent("EXTENT", "Extent", "Any.", optional=True),
        parameters.choice("FAULT", "Fault", "Any.", ("none", "input", "bug"), default="none"),
        parameters.raster_output("OUTPUT", "Wave", "Any."),
        parameters.raster_output("SECOND", "Second", "Any.", optional=True, shown=False),
        parameters.table_output("LINES", "Lines", "Any.", geometry="line", style="footprint", optional=True),
        parameters.table_output("PLAIN", "Plain", "Any.", geometry="any", optional=True, shown=False),
        parameters.html_output("HTML", "Page", "Any."),
        parameters.number_output("COUNT", "Count"),
    )
    stage, job = "only_in_tests:stage", "only_in_tests:Job"

    def prepare(self, read):
        values = super().prepare(read)
        values["extent"] = read.extent("EXTENT", "EPSG:32640")
        return values


@pytest.fixture
def wave(provider, monkeypatch, thread_mode):
    """The tool, with its stage where the base looks for stages."""
    fake = types.ModuleType(FAKE)
    fake.stage, fake.Job = wave_stage.stage, wave_stage.Job
    monkeypatch.setitem(sys.modules, FAKE, fake)
    tool = Wave()
    tool.initAlgorithm()
    tool.setProvider(provider)
    return tool


@pytest.fixture
def run(wave, context, listener):
    """Run the tool as Processing does; returns results, what was heard and the context."""

    def runner(**values):
        heard = listener()
        results = processing.run(wave.create(), values, context=context, feedback=heard)
        return results, heard

    return runner


def test_absent_values_leave_the_default_of_the_job(run, tmp_path):
    _, heard = run(OUTPUT=str(tmp_path / "a.tif"))
    job = next(text for text in heard.infos if text.startswith("Job("))
    assert "ratio=None" in job
    assert "label='default'" in job
    assert "second=None" in job
    _, heard = run(OUTPUT=str(tmp_path / "a.tif"), RATIO=0.0, LABEL="x")
    job = next(text for text in heard.infos if text.startswith("Job("))
    assert "ratio=0.0" in job
    assert "label='x'" in job


def test_extent_arrives_in_the_wanted_crs(run, tmp_path):
    _, heard = run(OUTPUT=str(tmp_path / "a.tif"), EXTENT="58.3,58.4,29.0,29.1 [EPSG:4326]")
    job = next(text for text in heard.infos if text.startswith("Job("))
    west, south, east, north = ast.literal_eval(job.split("extent=")[1].split(", output")[0])
    assert 620000 < west < 630000 < east < 645000  # zone 40: 57 E at 500 km, 97.4 km per degree at 29 N
    assert 3208000 < south < 3212000 < north < 3225000


def test_tables_pages_and_numbers(run, tmp_path):
    paths = {"OUTPUT": "a.tif", "LINES": "l.gpkg", "PLAIN": "p.csv", "HTML": "r.html"}
    results, _ = run(**{key: str(tmp_path / name) for key, name in paths.items()})
    assert results["COUNT"] == 12.5
    assert type(results["COUNT"]) is float
    assert Path(results["HTML"]).read_text(encoding="utf-8") == "<html>r\u00e9sum\u00e9</html>"
    lines = QgsVectorLayer(results["LINES"])
    features = list(lines.getFeatures())
    assert lines.crs().authid() == "EPSG:4326"
    assert [features[0][name] for name in ("name", "length", "count")] == ["north", 7.4, 3]
    assert features[0].geometry().length() == pytest.approx(np.hypot(0.1, 0.1))
    assert not features[1]["name"]
    assert QgsVectorLayer(results["PLAIN"]).featureCount() == 1


def test_optional_outputs_are_made_only_when_wanted(run, tmp_path):
    results, _ = run(OUTPUT=str(tmp_path / "a.tif"))
    assert "SECOND" not in results
    assert "PLAIN" not in results
    results, _ = run(OUTPUT=str(tmp_path / "a.tif"), SECOND=str(tmp_path / "b.tif"))
    assert Path(results["SECOND"]).exists()


def test_an_error_of_the_core_is_one_sentence_and_leaves_nothing(run, tmp_path):
    with pytest.raises(QgsProcessingException, match=r"^SIZE is 64 pixels: choose an even number\.$"):
        run(OUTPUT=str(tmp_path / "a.tif"), FAULT="input")
    assert list(tmp_path.iterdir()) == []


def test_a_bug_is_one_sentence_and_its_trace_is_logged(run, tmp_path, qgis_app):
    logged = []
    qgis_app.messageLog().messageReceived.connect(lambda text, tag, level: logged.append((tag, text)))
    with pytest.raises(QgsProcessingException) as caught:
        run(OUTPUT=str(tmp_path / "a.tif"), FAULT="bug")
    assert "\n" not in str(caught.value)
    assert "nobody thought of this" in str(caught.value)
    assert any(tag == "QuakeSAR" and "Traceback" in text for tag, text in logged)
    assert list(tmp_path.iterdir()) == []


def test_a_failed_run_keeps_the_file_of_an_earlier_one_it_did_not_touch(run, tmp_path, monkeypatch):
    run(OUTPUT=str(tmp_path / "a.tif"), HTML=str(tmp_path / "r.html"))
    monkeypatch.setattr(sys.modules[FAKE], "stage", wave_stage.broken)
    with pytest.raises(QgsProcessingException):
        run(OUTPUT=str(tmp_path / "a.tif"), HTML=str(tmp_path / "r.html"))
    assert {path.suffix for path in tmp_path.iterdir()} >= {".tif", ".html", ".qml", ".qmd"}


def test_cancel_returns_nothing_and_leaves_nothing(wave, tmp_path, context, listener):
    values = {"OUTPUT": str(tmp_path / "a.tif"), "SECOND": str(tmp_path / "b.tif"), "HTML": str(tmp_path / "r.html")}
    results, _ = wave.create().run(values, context, listener(cancel_at_first_update=True))
    assert results == {}
    assert list(tmp_path.iterdir()) == []


KINDS = [*styles.RASTER_STYLES, "interferogram", "scene"]


@pytest.mark.parametrize("kind", [kind for kind in KINDS if not kind.startswith("complex_")])
def test_every_kind_of_raster_is_styled_beside_the_file(kind, run, tmp_path):
    results, _ = run(OUTPUT=str(tmp_path / "a.tif"), KIND=kind)
    view = {"interferogram": "a_phase", "scene": "a_amplitude"}.get(kind, "a")
    assert results["OUTPUT"].endswith("a.tif")
    assert (tmp_path / f"{view}.qml").exists()
    plain = QgsRasterLayer(str(tmp_path / (f"{view}.vrt" if view != "a" else "a.tif")))
    assert plain.isValid()
    _, ok = plain.loadDefaultStyle()
    assert ok
    kinds = {
        "coherence": "singlebandgray",
        "temporal_coherence": "singlebandgray",
        "scene": "singlebandgray",
        "amplitude": "singlebandgray",
    }
    kinds.update(components="paletted", mask="paletted", damage="paletted", thermal_alarm="paletted")
    assert plain.renderer().type() == kinds.get(kind, "singlebandpseudocolor")


def test_displacement_is_centred_at_zero_and_says_its_unit(run, tmp_path):
    results, _ = run(OUTPUT=str(tmp_path / "a.tif"))
    layer = QgsRasterLayer(results["OUTPUT"])
    layer.loadDefaultStyle()
    renderer = layer.renderer()
    assert renderer.classificationMin() == -renderer.classificationMax() == pytest.approx(-0.3)
    labels = [item.label for item in renderer.shader().rasterShaderFunction().colorRampItemList()]
    assert labels[0] == "-30 cm"
    assert labels[len(labels) // 2] == "0 cm"
    assert labels[-1] == "+30 cm"


def load(wave, context, listener, values):
    """Run as the toolbox does: prepared here, computed on another thread, loaded here."""
    from processing.gui import Postprocessing

    ended, loop = [], QEventLoop()
    alg = wave.create()
    feedback = listener()
    task = QgsProcessingAlgRunnerTask(alg, values, context, feedback)
    task.executed.connect(lambda ok, results: (ended.append((ok, results)), loop.quit()))
    from qgis.core import QgsApplication

    QgsApplication.taskManager().addTask(task)
    QTimer.singleShot(20000, loop.quit)
    loop.exec()
    ok, results = ended[0]
    assert ok, feedback.errors
    # Since QGIS 3.40 the results go into the layer tree of the window, and there is none.
    if hasattr(Postprocessing, "QgsProcessingGuiUtils"):
        Postprocessing.iface = None
    Postprocessing.handleAlgorithmResults(alg, context, feedback)
    return results


@pytest.fixture
def loading(context):
    """A context that loads into the open project."""
    context.setProject(QgsProject.instance())
    yield context
    QgsProject.instance().clear()


def destination(path):
    from qgis.core import QgsProcessingOutputLayerDefinition

    return QgsProcessingOutputLayerDefinition(str(path), QgsProject.instance())


def run_elsewhere(run_task, task, progress, mode):
    """Run a task by the name under which a worker finds its stage too."""
    return run_task(execution.Task("wave_stage:stage", "wave_stage:Job", task.values), progress, mode)


@pytest.mark.parametrize("mode", ["thread", "worker"])
def test_loaded_layers_have_name_style_and_story(wave, loading, listener, tmp_path, mode, monkeypatch, qgis_iface):
    monkeypatch.setenv("QUAKESAR_EXECUTION", mode)
    if mode == "worker":  # a worker cannot see a module that exists in this process only
        monkeypatch.setattr(execution, "run", partial(run_elsewhere, execution.run))
    values = {"OUTPUT": destination(tmp_path / "a.tif"), "LINES": destination(tmp_path / "l.gpkg")}
    load(wave, loading, listener, values)
    found = {layer.name(): layer for layer in QgsProject.instance().mapLayers().values()}
    assert set(found) == {"Wave 2003-12-03 / 2004-02-11", "Lines"}
    raster, lines = found["Wave 2003-12-03 / 2004-02-11"], found["Lines"]
    assert raster.renderer().type() == "singlebandpseudocolor"
    assert raster.renderer().classificationMin() == pytest.approx(-0.3)
    assert lines.renderer().symbol().color().name() == "#d73027"
    story = raster.metadata().abstract()
    assert "ENVISAT ASAR IM" in story
    assert "positive = toward the sensor" in story
    assert "2004-02-11" in story
    assert layers._KEEP_ALIVE == {}


def test_a_complex_raster_is_loaded_through_its_view_and_read_back_as_itself(
    wave, loading, listener, tmp_path, qgis_iface
):
    load(wave, loading, listener, {"OUTPUT": destination(tmp_path / "a.tif"), "KIND": "interferogram"})
    layer = next(iter(QgsProject.instance().mapLayersByName("Wave 2003-12-03 / 2004-02-11")))
    assert layer.source().endswith("a_phase.vrt")
    assert layer.renderer().classificationMax() == pytest.approx(np.pi)
    from quakesar.algorithms.reading import Reading

    class Taker(Tool):
        card = Card("taker", "help", "Taker", "Takes.")
        parameters = (parameters.raster("INPUT", "In", "Any."),)

    taker = Taker()
    taker.initAlgorithm()
    read = Reading(taker, {"INPUT": layer.id()}, loading)
    assert Path(read.raster("INPUT")) == tmp_path / "a.tif"


def test_a_choice_without_default_has_to_be_made(provider, context):
    datum = ground.height_parameters(optional=False)[1].make()
    assert not datum.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional
    assert not datum.checkValueIsAcceptable(None, context)
    assert datum.checkValueIsAcceptable("egm96", context)
    from qgis.gui import QgsGui, QgsProcessingGui

    widgets = QgsGui.processingGuiRegistry()
    wrapper = widgets.createParameterWidgetWrapper(datum, QgsProcessingGui.WidgetType.Standard)
    widget = wrapper.createWrappedWidget(context)
    assert not datum.checkValueIsAcceptable(wrapper.parameterValue(), context), "the dialog preselects a datum"
    widget.deleteLater()


def test_extent_of_the_view_is_understood(wave, context):
    from quakesar.algorithms.reading import Reading

    box = QgsReferencedRectangle(QgsRectangle(58.3, 29.0, 58.4, 29.1), QgsCoordinateReferenceSystem("EPSG:4326"))
    read = Reading(wave, {"EXTENT": box}, context)
    assert read.extent("EXTENT") == pytest.approx((58.3, 29.0, 58.4, 29.1))
    assert "4326" in read.extent_crs("EXTENT")


def test_the_trial_of_numba_runs_once_and_is_remembered(provider, monkeypatch, listener):
    from quakesar.algorithms import hosting
    from quakesar.algorithms.base import FeedbackProgress

    if not sys.platform.startswith("linux"):
        pytest.skip("only Linux needs the trial")
    monkeypatch.delenv("QUAKESAR_EXECUTION", raising=False)
    monkeypatch.delitem(sys.modules, "numba", raising=False)
    kept, heard = {}, listener()
    monkeypatch.setattr(hosting, "recall_verdict", lambda: kept.get("verdict"))
    monkeypatch.setattr(hosting, "remember_verdict", lambda verdict: kept.update(verdict=verdict))
    choice = hosting.choose_mode(FeedbackProgress(heard))
    assert kept["verdict"] in ("safe", "unsafe")
    assert choice.mode == {"safe": "thread", "unsafe": "worker"}[kept["verdict"]]
    assert sum("Trying once" in text for text in heard.infos) == 1
    hosting.choose_mode(FeedbackProgress(heard))
    assert sum("Trying once" in text for text in heard.infos) == 1
    assert os.environ.get("QUAKESAR_EXECUTION") is None
