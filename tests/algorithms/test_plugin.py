"""The plugin starts fast, without a window, without heavy libraries, and survives a broken tool."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProcessingModelAlgorithm
from quakesar.algorithms import provider as provider_module
from quakesar.algorithms import texts
from quakesar.core.errors import InputError

START = """
import sys, time
from qgis.core import QgsApplication
application = QgsApplication([], False)
application.initQgis()
from processing.core.Processing import Processing
Processing.initialize()
before = set(sys.modules)
start = time.process_time()
import quakesar
plugin = quakesar.classFactory(None)
plugin.initProcessing()
elapsed = time.process_time() - start
heavy = [name for name in ("numba", "scipy", "matplotlib") if name in set(sys.modules) - before]
count = len(QgsApplication.processingRegistry().providerById("quakesar").algorithms())
print("RESULT", elapsed, count, ",".join(heavy))
sys.stdout.flush()
plugin.unload()
"""


def start_plugin(cache: Path):
    links = next(path for path in sys.path if "quakesar-tests-" in path)
    path = os.pathsep.join([links, *[p for p in sys.path if p.endswith("qgis/python/plugins")]])
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": path, "PYTHONPYCACHEPREFIX": str(cache)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed plugin is compiled once
    done = subprocess.run([sys.executable, "-c", START], capture_output=True, text=True, env=environment, check=False)
    line = next((line for line in done.stdout.splitlines() if line.startswith("RESULT")), None)
    assert line, done.stderr
    _, elapsed, count, *heavy = line.split(" ")
    return float(elapsed), int(count), [name for name in heavy if name]


@pytest.mark.serial
def test_start_is_fast_and_light(tmp_path):
    runs = [start_plugin(tmp_path) for _ in range(3)]
    assert all(heavy == [] for _, _, heavy in runs)
    assert all(count >= len(provider_module.TOOLS) for _, count, _ in runs)
    # processor time, the least of three: other work on the machine must not decide
    assert min(elapsed for elapsed, _, _ in runs) < 0.1


def test_provider_says_who_it_is(provider):
    assert provider.id() == "quakesar"
    assert provider.name() == "QuakeSAR"
    assert provider.versionInfo()
    assert Path(provider.svgIconPath()).is_file()
    assert provider.defaultRasterFileExtension() == "tif"
    assert len(provider.algorithms()) >= len(provider_module.TOOLS)


def test_one_broken_tool_does_not_hide_the_rest(qgis_app, qgis_processing, monkeypatch):
    logged = []
    monkeypatch.setattr(provider_module, "TOOLS", ("help.absent:Absent", *provider_module.TOOLS))
    monkeypatch.setattr(provider_module, "_log", logged.append)
    fresh = provider_module.QuakeSarProvider()
    fresh.refreshAlgorithms()
    assert len(fresh.algorithms()) == len(provider_module.TOOLS) - 1
    assert "Absent" in logged[0]
    assert "Traceback" in logged[0]


def test_shipped_models_resolve_their_tools(provider):
    models = sorted(provider_module.MODELS.glob("*.model3"))
    loaded = [alg for alg in provider.algorithms() if isinstance(alg, QgsProcessingModelAlgorithm)]
    assert len(loaded) == len(models)
    for model in loaded:
        assert model.outputDefinitions(), f"{model.name()} has no outputs: a tool in it was not found"
        for child in model.childAlgorithms().values():
            assert child.algorithm() is not None, child.algorithmId()


def test_plugin_can_be_unloaded_and_loaded_again(provider):
    from quakesar import classFactory

    registry = QgsApplication.processingRegistry()
    count = len(registry.providers())
    second = classFactory(None)
    second.unload()  # without having been started
    assert len(registry.providers()) == count


def test_errors_are_translated_before_values_are_put_in(monkeypatch):
    monkeypatch.setattr(texts, "tr", lambda text: {"{a} is too small.": "{a} ist zu klein."}[text])
    assert texts.explain(InputError("{a} is too small.", a=3)) == "3 ist zu klein."


@pytest.mark.parametrize("setting", ["auto", "thread", "worker"])
def test_setting_of_the_execution_mode(provider, setting, monkeypatch):
    from processing.core.ProcessingConfig import ProcessingConfig
    from quakesar.algorithms import hosting

    monkeypatch.delenv("QUAKESAR_EXECUTION", raising=False)
    entry = ProcessingConfig.settings[hosting.SETTING]
    entry.setValue(setting)
    entry.save()
    try:
        assert hosting.setting() == setting
        monkeypatch.setenv("QUAKESAR_EXECUTION", "thread")
        assert hosting.setting() == "thread"
    finally:
        entry.setValue("auto")
        entry.save()
