"""The plugin as a whole: libraries absent or broken, cancels, killed workers, full disks, settings, no trace left."""

import gc
import hashlib
import multiprocessing
import os
import shutil
import subprocess
import sys
import threading
import time
from pathlib import Path

import numpy as np
import processing
import pytest
from qgis.core import QgsApplication, QgsProcessingException, QgsProject, QgsRasterLayer, QgsSettings
from qgis.PyQt.QtCore import QEvent
from quakesar.algorithms import layers
from quakesar.algorithms import settings as settings_module
from quakesar.algorithms.outputs import Outputs, _taken
from quakesar.core.grids import MapGrid
from quakesar.core.raster import Band, RasterWriter, crs_from_text

ODD = "Donn\u00e9es \u00e9t\u00e9 \u6570\u636e & 'Bam' [1]"
HEAVY = ("geocodescene", "interferogram", "unwrapphase", "dinsar", "invertsbas")
QUICK = ("interferogram", "unwrapphase", "invertsbas")
ENDINGS = {"rasterDestination": ".tif", "sink": ".gpkg", "folderDestination": ""}


def with_outputs(tool, folder, parameters):
    """Add a path in `folder` for every destination."""
    filled = dict(parameters)
    for definition in tool.destinationParameterDefinitions():
        ending = ENDINGS.get(definition.type(), ".html")
        filled[definition.name()] = str(folder / f"{definition.name().lower()}{ending}")
    return filled


def files_of(parameters):
    """Every file among the inputs of a run, and everything in the folders among them."""
    values = [v for value in parameters.values() for v in (value if isinstance(value, (list, tuple)) else [value])]
    places = [Path(value) for value in values if isinstance(value, str) and Path(value).is_absolute()]
    return sorted({f for p in places if p.exists() for f in ([p] if p.is_file() else p.iterdir()) if f.is_file()})


def digest(paths):
    return {str(path): hashlib.sha256(Path(path).read_bytes()).hexdigest() for path in paths}


@pytest.fixture
def prepare(provider, recipes, tmp_path):
    """The tool and the parameters of a small run into an empty folder; its inputs are compared before and after."""
    before = {}

    def preparer(tool_id, folder=None):
        tool = provider.algorithm(tool_id)
        parameters = recipes.parameters(tool_id)
        before.update(digest(files_of(parameters)))
        folder = folder or tmp_path / "out"
        folder.mkdir(exist_ok=True)
        return tool, with_outputs(tool, folder, parameters), folder

    yield preparer
    assert digest(before) == before


# ---- cancels and kills -----------------------------------------------------------------------------------------------


class Impatient:
    """Makes a feedback that is cancelled after a number of questions."""

    def __init__(self, listener, questions):
        self.asked = 0

        class Feedback(listener):
            def isCanceled(inner):
                self.asked += 1
                return self.asked > questions

        self.feedback = Feedback()


@pytest.mark.parametrize("tool_id", HEAVY)
def test_cancels_at_random_times_leave_nothing(tool_id, prepare, context, listener, thread_mode):
    rng = np.random.default_rng([26, HEAVY.index(tool_id)])
    tool, values, folder = prepare(tool_id)
    for questions in (0, *rng.integers(1, 12, 2).tolist()):
        results, _ = tool.create().run(values, context, Impatient(listener, questions).feedback)
        assert results == {} or questions > 0
        if results == {}:
            assert list(folder.iterdir()) == [], f"cancelled at question {questions}"
        else:
            break


@pytest.mark.serial
@pytest.mark.skipif(sys.platform == "win32", reason="signals")
@pytest.mark.parametrize("delay_s", np.random.default_rng(3).uniform(0.8, 4.0, 1).round(2).tolist())
def test_a_worker_killed_in_a_chain_leaves_nothing_and_says_one_sentence(
    delay_s, prepare, context, listener, worker_mode
):
    tool, values, folder = prepare("dinsar")
    killer = threading.Thread(target=kill_a_worker, args=(delay_s,))
    killer.start()
    ended = attempt(tool, values, context, listener())
    killer.join()
    if isinstance(ended, str):
        assert "ended the worker process" in ended
        assert "\n" not in ended
        assert list(folder.iterdir()) == []
    else:
        assert Path(ended["DISPLACEMENT"]).exists()
    assert [path.name for path in folder.rglob("*") if ".part" in path.name] == []


def kill_a_worker(delay_s):
    end = time.monotonic() + 20.0
    while time.monotonic() < end:
        for child in multiprocessing.active_children():
            time.sleep(delay_s)
            child.kill()
            return
        time.sleep(0.01)


def attempt(tool, values, context, feedback):
    """Run a tool; its results, or the sentence it ended with."""
    try:
        return tool.create().run(values, context, feedback, {}, False)[0]
    except QgsProcessingException as error:
        return str(error)


# ---- disks and paths -------------------------------------------------------------------------------------------------


def test_a_chain_through_a_path_with_blanks_accents_and_chinese(
    provider, recipes, tmp_path, context, listener, thread_mode
):
    import recipes as recipe_module

    place = tmp_path / ODD
    place.mkdir()
    odd = recipe_module.Inputs(place)
    odd._simulation = Path(shutil.copytree(recipes.simulation(), place / "\u6a21\u62df"))
    displacement = odd.made("displacement")
    assert displacement.startswith(str(place))
    for tool_id in ("profile", "contours", "rewrap"):
        tool = provider.algorithm(tool_id)
        folder = place / f"{tool_id} \u7ed3\u679c"
        folder.mkdir()
        values = with_outputs(tool, folder, odd.parameters(tool_id))
        ended = attempt(tool, values, context, listener())
        assert not isinstance(ended, str), ended
        assert any(folder.iterdir())


@pytest.mark.parametrize("tool_id", ["okadaforward", "decluster", "sceneinfo"])
def test_a_disk_without_room_is_one_sentence(tool_id, prepare, context, listener, thread_mode, tmp_path):
    """Tables and pages are written by QGIS, rasters by the stage."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(disk)]
    if os.name != "posix" or os.geteuid() != 0 or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("this system lets nobody mount a small disk")
    try:
        tool, values, folder = prepare(tool_id, disk)
        (disk / "others").write_bytes(bytes(56 * 1024))
        ended = attempt(tool, values, context, listener())
        assert isinstance(ended, str), "it went well on a full disk"
        assert "\n" not in ended
        assert "should not happen" not in ended
        assert sorted(path.name for path in folder.iterdir()) == ["others"]
    finally:
        subprocess.run(["umount", "-l", str(disk)], check=False)


def test_two_runs_into_one_output_are_told_apart(prepare, context):
    tool, values, folder = prepare("rewrap")
    with Outputs(tool, values, context) as first:
        (folder / "output.tif").write_text("of the first run")
        with pytest.raises(Exception, match="is being written by another run"), Outputs(tool, values, context):
            pass
        assert (folder / "output.tif").read_text() == "of the first run"
        assert first.fields()["output"] == str(folder / "output.tif")
    assert _taken == set()
    with Outputs(tool, values, context):
        pass


def write_and_fail(outputs, paths):
    with outputs:
        for path in paths:
            path.write_text("half")
        raise KeyError("the first error")


def test_a_file_that_another_program_holds_does_not_hide_what_went_wrong(prepare, context, monkeypatch):
    """As on Windows, where an open file cannot be removed; the others are removed all the same."""
    tool, values, folder = prepare("decompose")
    held, free = folder / "east.tif", folder / "up.tif"
    remove = Path.unlink

    def refuse(path, *, missing_ok=False):
        if path == held:
            raise PermissionError(13, "Permission denied", str(path))
        remove(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", refuse)
    told = []
    QgsApplication.messageLog().messageReceived.connect(lambda *news: told.append(news[0]))
    with pytest.raises(KeyError, match="the first error"):
        write_and_fail(Outputs(tool, values, context), (held, free))
    assert [path.name for path in folder.iterdir()] == ["east.tif"]
    assert [text for text in told if "remove it by hand" in text and str(held) in text]
    assert _taken == set()


def test_constant_bands_are_dressed_without_a_word_of_gdal(provider, context, tmp_path, capfd):
    """The first band of a series is zero everywhere; QGIS takes histograms of rasters of several bands."""
    grid = MapGrid(32, 32, 600_000.0, 3_230_000.0, 100.0, 100.0, crs_from_text("EPSG:32640"))
    path, tool = str(tmp_path / "series.tif"), provider.algorithm("invertsbas").create()
    bands = np.stack([np.zeros((32, 32)), *np.random.default_rng(1).standard_normal((3, 32, 32))]).astype(np.float32)
    with RasterWriter(path, grid, [Band(f"d{k}", "m") for k in range(4)], np.float32) as writer:
        writer.write_all(*bands)
    item = next(item for item in tool.parameters if item.id == "OUTPUT")
    layers.dress_raster(path, item, "Series", tool, context)
    with layers.quiet_gdal():
        assert QgsRasterLayer(path, "as an input of the next tool").isValid()
    assert "dfMax" not in capfd.readouterr().err


def test_an_old_table_is_kept_when_rows_cannot_be_added(prepare, context):
    """What lies in a file that existed is never ours to remove."""
    tool, values, folder = prepare("contours")
    (folder / "output.gpkg").write_bytes(b"something of the user")
    outputs = Outputs(tool, values, context)
    item = next(item for item in outputs._items.values() if item.kind == "table")
    assert outputs._is_there(item)
    for name, there in (("output.gpkg", True), ("new.gpkg", False)):  # as the menu "Save to GeoPackage" writes it
        added = {**values, item.id: f"ogr:dbname='{folder / name}' table=\"lines\" (geom)"}
        assert Outputs(tool, added, context)._is_there(item) is there


# ---- libraries -------------------------------------------------------------------------------------------------------

HIDE = """
import importlib.machinery, sys
hidden, broken = {hidden!r}, {broken!r}
find = importlib.machinery.PathFinder.find_spec
def find_others(name, path=None, target=None):
    return None if name.partition(".")[0] in hidden else find(name, path, target)
importlib.machinery.PathFinder.find_spec = staticmethod(find_others)
sys.path[:0] = {paths!r}
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback
application = QgsApplication([], True)
application.initQgis()
from processing.core.Processing import Processing
Processing.initialize()
for name in hidden:
    sys.modules.pop(name, None)
import quakesar
plugin = quakesar.classFactory(None)
plugin.initProcessing()
registry = QgsApplication.processingRegistry()
print("TOOLS", len(registry.providerById("quakesar").algorithms()))
import processing
for name, values in {runs!r}:
    try:
        found = processing.run("quakesar:" + name, values)
        print("DONE", name, sorted(found))
    except Exception as error:
        print("REFUSED", name, type(error).__name__, str(error).replace(chr(10), "<NEWLINE>"))
sys.stdout.flush()
plugin.unload()
"""


@pytest.fixture
def start_without(provider, tmp_path):
    """Start the plugin in a fresh process in which libraries are absent or broken, and run tools there."""

    def starter(runs, hidden=(), broken=()):
        places = [next(path for path in sys.path if "quakesar-tests-" in path)]
        places += [path for path in sys.path if path.endswith("qgis/python/plugins")]
        for name in broken:
            package = tmp_path / "broken" / name
            package.mkdir(parents=True)
            (package / "__init__.py").write_text("raise ImportError('DLL load failed: a library of another version')\n")
            places = [str(tmp_path / "broken"), *places]
        code = HIDE.format(hidden=tuple(hidden), broken=tuple(broken), paths=places, runs=list(runs))
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QUAKESAR_EXECUTION": "thread"}
        done = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, env=environment, check=False
        )
        lines = [
            line.split(" ", 2) for line in done.stdout.splitlines() if line.startswith(("TOOLS", "DONE", "REFUSED"))
        ]
        assert lines, done.stderr
        count = int(lines[0][1])
        return count, {line[1]: (line[0], line[2]) for line in lines[1:]}

    return starter


# Of the tools that are run here.
NEEDS = {"numba": set(), "scipy": {"profile"}, "matplotlib": {"profile"}, "pyproj": {"profile", "okadaforward"}}


@pytest.mark.parametrize(
    ("state", "library"),
    [("hidden", "numba"), ("hidden", "scipy"), ("hidden", "matplotlib"), ("hidden", "pyproj"), ("broken", "scipy")],
)
def test_a_missing_library_costs_only_the_tools_that_need_it(
    library, state, start_without, provider, recipes, tmp_path
):
    page = str(tmp_path / "page.html")
    bowl = recipes.parameters("okadaforward")
    runs = [
        ("checkinstallation", {"HTML": page}),
        ("importcatalogue", {**recipes.parameters("importcatalogue"), "OUTPUT": "memory:"}),
        ("profile", {**recipes.parameters("profile"), "OUTPUT": "memory:", "HTML": str(tmp_path / "profile.html")}),
        ("okadaforward", {**bowl, "EAST": str(tmp_path / "east.tif")}),
        ("rewrap", {**recipes.parameters("rewrap"), "OUTPUT": str(tmp_path / "fringes.tif")}),
    ]
    count, found = start_without(runs, **{state: (library,)})
    assert count == len(provider.algorithms())
    assert found["checkinstallation"][0] == "DONE"
    assert library in Path(page).read_text(encoding="utf-8")
    refused = {name: text for name, (ending, text) in found.items() if ending == "REFUSED"}
    assert set(refused) == NEEDS[library]
    why = {"hidden": "(not installed)", "broken": "(installed but broken: ImportError: DLL load failed"}[state]
    for text in refused.values():
        assert f"The Python library {library} is needed and cannot be loaded {why}" in text
        assert " install " in text
        assert "<NEWLINE>" not in text


# ---- leaving no trace ------------------------------------------------------------------------------------------------


class Traces:
    """What a plugin may leave in a QGIS: settings, providers, options, actions, docks, map tools, tree of objects."""

    def __init__(self, window):
        from processing.core.ProcessingConfig import ProcessingConfig

        registry = QgsApplication.processingRegistry()
        self.providers = sorted(item.id() for item in registry.providers())
        self.options = sorted(ProcessingConfig.settings)
        self.icons = sorted(ProcessingConfig.settingIcons)
        self.settings = {key: str(QgsSettings().value(key)) for key in sorted(QgsSettings().allKeys())}
        self.docks, self.menu = len(window.docks), len(window.menu)
        self.actions = len(window.bar.actions()), len(window.window.actions())
        self.children = sorted(type(item).__name__ for item in window.window.children())
        self.tool = window.canvas.mapTool()
        self.items = len(window.canvas.scene().items())
        project = QgsProject.instance()
        names = ("layersAdded", "layersRemoved", "cleared", "readProject", "layerWillBeRemoved", "writeProject")
        self.listeners = {name: project.receivers(getattr(project, name)) for name in names if hasattr(project, name)}
        self.canvas = {
            name: window.canvas.receivers(getattr(window.canvas, name))
            for name in ("xyCoordinates", "destinationCrsChanged", "extentsChanged", "mapToolSet", "layersChanged")
        }

    def differences(self, other):
        return {key: (value, vars(other)[key]) for key, value in vars(self).items() if value != vars(other)[key]}


def settle():
    """Let Qt delete what was marked for it."""
    for _ in range(3):
        QgsApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QgsApplication.processEvents()
    gc.collect()


@pytest.fixture
def window(qgis_app):
    from test_workbench import Window

    QgsProject.instance().clear()
    yield Window()
    QgsProject.instance().clear()


def test_reloading_and_disabling_leave_nothing_behind(provider, window, tmp_path):
    """Twice with every dock open and a layer in the project, as Plugin Reloader and the plugin manager do it."""
    from quakesar import classFactory

    registry = QgsApplication.processingRegistry()
    kept = registry.providerById("quakesar")
    plugin = None
    traces = []
    for _ in range(3):
        settle()
        traces.append(Traces(window))
        plugin = classFactory(window)
        plugin._add_provider = lambda: None  # the session's own is registered already
        plugin.initGui()
        for entry in plugin._entries:
            entry.action.setChecked(True)
        settle()
        assert len(window.docks) == len(plugin._entries)
        plugin.unload()
    settle()
    last = Traces(window)
    assert traces[1].differences(last) == {}
    assert traces[0].differences(last) == {}
    assert registry.providerById("quakesar") is kept


def test_unloading_goes_on_when_a_part_fails(provider, window):
    from quakesar import classFactory
    from quakesar.ui import templates

    plugin = classFactory(window)
    plugin._add_provider = lambda: None
    plugin.initGui()
    plugin._entries[0].action.setChecked(True)
    plugin._entries[0].dock.dismantle = lambda: 1 / 0
    with pytest.raises(ZeroDivisionError):
        plugin.unload()
    assert templates.FOLDER not in str(QgsSettings().value("layout/search-paths-for-templates"))
    assert plugin._entries == ()


def test_provider_takes_its_options_back(qgis_app, qgis_processing):
    from processing.core.ProcessingConfig import ProcessingConfig
    from quakesar.algorithms import provider as provider_module

    names, icons = set(ProcessingConfig.settings), set(ProcessingConfig.settingIcons)
    provider_module._remove_settings()
    before = set(ProcessingConfig.settings)
    provider_module._add_settings()
    provider_module._remove_settings()
    provider_module._remove_settings()  # twice does no harm
    assert set(ProcessingConfig.settings) == before
    assert "QuakeSAR" not in ProcessingConfig.settingIcons
    if names != before:  # the session's provider is still there
        provider_module._add_settings()
        assert (set(ProcessingConfig.settings), set(ProcessingConfig.settingIcons)) == (names, icons)


# ---- settings --------------------------------------------------------------------------------------------------------

# As the versions wrote them: Processing keeps the place of a word in its list.
PROFILES = {
    "0.1.0": """[Processing]
Configuration\\QUAKESAR_EXECUTION=worker
Configuration\\MAX_THREADS=2
[quakesar]
numba_trial\\0.56.4_32216_xcb=safe
[core]
Layout\\searchPathsForTemplates=/srv/my templates
""",
    "0.2.0": """[Processing]
Configuration\\QUAKESAR_EXECUTION=1
[quakesar]
numba_trial\\0.56.4_34006_xcb=unsafe
[layout]
search-paths-for-templates=/srv/my templates, /gone/profiles/old/python/plugins/quakesar/ui/layouts
""",
    "9.0.0": """[Processing]
Configuration\\QUAKESAR_EXECUTION=worker
[quakesar]
settings_version=900
something_new=17
""",
}


@pytest.fixture
def profile(tmp_path):
    def reader(version):
        path = tmp_path / f"{version}.ini"
        path.write_text(PROFILES[version], encoding="utf-8")
        from qgis.PyQt.QtCore import QSettings

        return QSettings(str(path), QSettings.Format.IniFormat)

    return reader


def everything(settings):
    return {key: settings.value(key) for key in settings.allKeys()}


def test_settings_of_the_first_version_are_kept_and_converted(profile):
    settings = profile("0.1.0")
    before = everything(settings)
    changed = settings_module.migrate(settings)
    assert changed == ["Processing/Configuration/QUAKESAR_EXECUTION"]
    after = everything(settings)
    assert int(after["Processing/Configuration/QUAKESAR_EXECUTION"]) == 2
    former = [key for key in after if key.startswith(settings_module.FORMER)]
    assert [after[key] for key in former] == ["worker"]
    for key, value in before.items():
        assert key in changed or after[key] == value, key
    assert int(after[settings_module.VERSION_KEY]) == settings_module.VERSION
    assert settings_module.migrate(settings) == []
    assert everything(settings) == after


def test_settings_of_the_second_version_lose_only_what_is_gone(profile):
    settings = profile("0.2.0")
    before = everything(settings)
    assert settings_module.migrate(settings) == ["layout/search-paths-for-templates"]
    after = everything(settings)
    assert after["layout/search-paths-for-templates"] in ("/srv/my templates", ["/srv/my templates"])
    assert before["layout/search-paths-for-templates"] in [after[key] for key in after]
    assert after["Processing/Configuration/QUAKESAR_EXECUTION"] == "1"
    assert after["quakesar/numba_trial/0.56.4_34006_xcb"] == "unsafe"


def test_settings_of_a_newer_version_are_left_alone(profile):
    settings = profile("9.0.0")
    before = everything(settings)
    assert settings_module.migrate(settings) == []
    assert everything(settings) == before


@pytest.mark.parametrize("text", ["", "abc", "-1", "1.5", "\u0663"])
def test_a_damaged_version_counts_as_none(profile, text):
    settings = profile("0.2.0")
    settings.setValue(settings_module.VERSION_KEY, text)
    assert settings_module.stored_version(settings) == 0
    settings_module.migrate(settings)
    assert settings_module.stored_version(settings) == settings_module.VERSION


def test_a_converted_word_is_what_the_options_of_processing_show(provider, profile):
    """The options read a word as the first of the list, and would write that back."""
    from quakesar.algorithms import hosting

    settings = profile("0.1.0")
    settings_module.migrate(settings)
    place = int(settings.value("Processing/Configuration/QUAKESAR_EXECUTION"))
    assert hosting.SETTINGS[place] == "worker"


def test_the_steps_are_in_order_and_done_once(profile):
    versions = [step.version for step in settings_module.STEPS]
    assert versions == sorted(set(versions))
    settings = profile("0.2.0")
    settings_module.migrate(settings)
    before = {key: settings.value(key) for key in settings.allKeys()}
    assert settings_module.migrate(settings) == []
    assert {key: settings.value(key) for key in settings.allKeys()} == before


def test_processing_still_runs(provider, tmp_path, thread_mode):
    """After all of the above."""
    found = processing.run("quakesar:checkinstallation", {"HTML": str(tmp_path / "page.html")})
    assert Path(found["HTML"]).exists()
