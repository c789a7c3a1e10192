"""A QGIS without a window, a profile to throw away, and the provider in it."""

import importlib.util
import os
from pathlib import Path

import pytest

# Of processes that share the tests each has a profile of QGIS to itself.
if "PYTEST_XDIST_WORKER" in os.environ:
    for name in {"HOME", "XDG_RUNTIME_DIR"}.intersection(os.environ):
        os.environ[name] = str(Path(os.environ[name], os.environ["PYTEST_XDIST_WORKER"]))
        Path(os.environ[name]).mkdir(mode=0o700, exist_ok=True)

if importlib.util.find_spec("qgis") is None:
    collect_ignore_glob = ["test_*.py"]
else:
    import recipes as recipe_module
    import recipes_deformation  # noqa: F401 (lists its recipes)
    import recipes_forecast  # noqa: F401 (lists its recipes)
    import recipes_groundradar  # noqa: F401 (lists its recipes)
    import recipes_importing  # noqa: F401 (lists its recipes)
    import recipes_inversion_geometry  # noqa: F401 (lists its recipes)
    import recipes_inversion_slip  # noqa: F401 (lists its recipes)
    import recipes_offsets  # noqa: F401 (lists its recipes)
    import recipes_phase  # noqa: F401 (lists its recipes)
    import recipes_series  # noqa: F401 (lists its recipes)
    import recipes_thermal  # noqa: F401 (lists its recipes)
    import recipes_tide  # noqa: F401 (lists its recipes)
    import recipes_topography  # noqa: F401 (lists its recipes)
    from marking import Marking
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsProject
    from quakesar.core import words

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(scope="session")
def provider(qgis_app, qgis_processing):
    """The provider, registered as the plugin does it."""
    from quakesar import classFactory

    plugin = classFactory(None)
    plugin.initProcessing()
    yield QgsApplication.processingRegistry().providerById("quakesar")
    plugin.unload()


@pytest.fixture
def foreign(qgis_app):
    """A user of another language."""
    translator = Marking()
    QgsApplication.installTranslator(translator)
    words.use("zh_CN")
    yield
    words.use(words.ENGLISH)
    QgsApplication.removeTranslator(translator)


@pytest.fixture
def thread_mode(monkeypatch):
    """Run jobs in this process."""
    monkeypatch.setenv("QUAKESAR_EXECUTION", "thread")


@pytest.fixture
def worker_mode(monkeypatch):
    """Run jobs in a worker process."""
    monkeypatch.setenv("QUAKESAR_EXECUTION", "worker")


@pytest.fixture
def context():
    """A context that loads into a fresh project, as the toolbox does."""
    project = QgsProject()
    made = QgsProcessingContext()
    made.setProject(project)
    yield made
    # QGIS 3.22 crashes at its end when a context that still holds layers is the last to go.
    made.temporaryLayerStore().removeAllMapLayers()
    project.clear()


if importlib.util.find_spec("qgis") is not None:

    class Listener(QgsProcessingFeedback):
        """Keeps what a run says; cancels at its first step forward when asked to."""

        def __init__(self, *, cancel_at_first_update=False):
            super().__init__(False)
            self.errors, self.infos, self.warnings = [], [], []
            if cancel_at_first_update:
                self.progressChanged.connect(lambda _: self.cancel())

        def reportError(self, error, fatalError=False):
            self.errors.append(error)

        def pushInfo(self, info):
            self.infos.append(info)

        def pushWarning(self, warning):
            self.warnings.append(warning)


@pytest.fixture
def listener():
    """A feedback that keeps what a run says."""
    return Listener


@pytest.fixture(scope="session")
def recipes(tmp_path_factory):
    """Parameters of a small run by tool id, with inputs made once."""
    return recipe_module.Inputs(Path(tmp_path_factory.mktemp("recipes")))
