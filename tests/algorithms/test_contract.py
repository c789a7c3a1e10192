"""What every registered tool has to keep, whatever it does."""

import dataclasses
import re
from pathlib import Path

import processing
import pytest
from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingException,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
)
from quakesar.algorithms import styles
from quakesar.algorithms.base import Tool
from quakesar.algorithms.provider import TOOLS, load_tool
from quakesar.algorithms.texts import groups

ROOT = Path(__file__).resolve().parents[2]
IDS = {name: load_tool(name).name() if load_tool(name) else name for name in TOOLS}
every_tool = pytest.mark.parametrize("name", TOOLS, ids=lambda name: IDS[name])


@pytest.fixture
def tool(name, provider):
    found = provider.algorithm(IDS[name])
    assert found is not None, f"{name} is not registered"
    return found


def destinations(tool):
    return [definition for definition in tool.parameterDefinitions() if definition.isDestination()]


def inputs(tool):
    return [definition for definition in tool.parameterDefinitions() if not definition.isDestination()]


def optional(definition):
    return bool(definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional)


def with_outputs(tool, folder, parameters):
    """Add a path in `folder` for every destination."""
    endings = {"rasterDestination": ".tif", "sink": ".gpkg", "folderDestination": ""}
    filled = dict(parameters)
    for definition in destinations(tool):
        html = definition.type() == "fileDestination" and "htm" in definition.fileFilter()
        ending = endings.get(definition.type(), ".html" if html else ".dat")
        filled[definition.name()] = str(folder / f"{definition.name().lower()}{ending}")
    return filled


@every_tool
def test_identity(name, tool):
    module, _, kind = name.partition(":")
    assert re.fullmatch(r"[a-z][a-z0-9]*", tool.name())
    assert tool.groupId() in groups()
    assert tool.group() == groups()[tool.groupId()]
    assert module == f"{tool.groupId()}.{tool.name()}", "the file is named after the tool, the folder after the group"
    assert kind.lower() == tool.name()
    assert type(load_tool(name)).__doc__
    assert tool.displayName()[0].isupper()
    assert not any(word.istitle() for word in tool.displayName().split()[1:]), "sentence case"
    assert tool.tags()
    assert Path(tool.svgIconPath()).is_file()
    assert not tool.icon().isNull()
    assert tool.helpUrl().startswith("https://")


@every_tool
def test_help(name, tool):
    assert tool.shortDescription().endswith(".")
    assert len(tool.shortHelpString()) > len(tool.shortDescription()) + 60
    for definition in tool.parameterDefinitions():
        assert definition.description(), definition.name()
        assert definition.help().endswith("."), f"{definition.name()} needs a help sentence"
        if isinstance(definition, QgsProcessingParameterNumber):
            assert "Unit:" in definition.help(), f"the tooltip of {definition.name()} says no unit"


@every_tool
def test_parameters(name, tool, context):
    names = [definition.name() for definition in tool.parameterDefinitions()]
    assert len(names) == len(set(names))
    for definition in tool.parameterDefinitions():
        assert re.fullmatch(r"[A-Z][A-Z0-9_]*", definition.name())
        if isinstance(definition, QgsProcessingParameterEnum):
            assert definition.usesStaticStrings(), definition.name()
            assert all(re.fullmatch(r"[A-Za-z0-9_+-]+", word) for word in definition.options()), definition.options()
        if definition.defaultValue() is not None and not definition.isDestination():
            assert definition.checkValueIsAcceptable(definition.defaultValue(), context), definition.name()


@every_tool
def test_outputs_are_declared(name, tool):
    assert tool.outputDefinitions()
    for definition in tool.outputDefinitions():
        assert re.fullmatch(r"[A-Z][A-Z0-9_]*", definition.name())
        assert definition.description()


@every_tool
def test_create_gives_equal_and_new_instances(name, tool):
    first, second = tool.create(), tool.create()
    assert first is not second
    for one, other in zip(first.parameterDefinitions(), second.parameterDefinitions()):
        assert one.toVariantMap() == other.toVariantMap()
    outputs = [[(o.name(), o.type(), o.description()) for o in a.outputDefinitions()] for a in (first, second)]
    assert outputs[0] == outputs[1]


@every_tool
def test_flags(name, tool):
    assert tool.flags() & QgsProcessingAlgorithm.Flag.FlagSupportsBatch
    assert tool.flags() & QgsProcessingAlgorithm.Flag.FlagCanCancel
    assert not tool.flags() & QgsProcessingAlgorithm.Flag.FlagNoThreading
    assert tool.canExecute()[0]


@every_tool
def test_class_has_no_mutable_state_and_stays_thin(name):
    kind = type(load_tool(name))
    own = {key: value for key, value in vars(kind).items() if not key.startswith("__")}
    assert not [key for key, value in own.items() if isinstance(value, (list, dict, set))]
    assert set(own) <= {"card", "parameters", "stage", "job", "requires", "compiled", "isolated", "prepare"}, (
        "one method at most"
    )
    assert issubclass(kind, Tool)
    assert kind.__mro__[1] is Tool


@every_tool
def test_stage_and_job_exist(name):
    from quakesar.core import execution

    tool = load_tool(name)
    stage, job = (execution.resolve(f"quakesar.core.{path}") for path in (tool.stage, tool.job))
    assert callable(stage)
    fields = set(job.__dataclass_fields__)
    filled = {item.field for item in tool.parameters if item.field and (item.read or item.kind != "input")}
    if "prepare" not in vars(type(tool)):
        assert filled <= fields, f"{job.__name__} has no {sorted(filled - fields)}"


@every_tool
def test_what_the_job_demands_the_user_must_give(name, provider):
    """A field without a default must not hang on a parameter that may be left out (`dem` is built by prepare)."""
    from quakesar.core import execution

    tool = provider.algorithm(IDS[name])
    job = execution.resolve(f"quakesar.core.{load_tool(name).job}")
    missing = dataclasses.MISSING
    demanded = {f.name for f in dataclasses.fields(job) if f.default is missing and f.default_factory is missing}
    given = {p.field: tool.parameterDefinition(p.id) for p in load_tool(name).parameters if p.field}
    assert [field for field in demanded - {"dem"} if field in given and optional(given[field])] == []


@every_tool
def test_styles_exist(name):
    for item in load_tool(name).parameters:
        registry = styles.VECTOR_STYLES if item.kind == "table" else styles.RASTER_STYLES
        assert not item.style or item.style in registry, item.id


@every_tool
def test_nonsense_gives_one_sentence_and_no_file(name, tool, tmp_path, listener, context, thread_mode):
    nonsense = tmp_path / "nonsense.tif"
    nonsense.write_text("this is not a scene, a raster or a layer")
    parameters = {}
    for definition in inputs(tool):
        if definition.type() in ("raster", "file", "source", "vector"):
            folder = definition.type() == "file" and definition.behavior() == definition.Behavior.Folder
            parameters[definition.name()] = str(tmp_path / "absent") if folder else str(nonsense)
        elif definition.type() == "multilayer":
            parameters[definition.name()] = [str(nonsense)]
        elif definition.type() == "enum" and definition.defaultValue() is None and not optional(definition):
            parameters[definition.name()] = definition.options()[0]
    if not parameters:
        pytest.skip("no input that could be nonsense")
    out = tmp_path / "out"
    out.mkdir()
    heard = listener()
    with pytest.raises(QgsProcessingException) as caught:
        processing.run(tool.id(), with_outputs(tool, out, parameters), context=context, feedback=heard)
    text = "\n".join([str(caught.value), *heard.errors])
    assert "Traceback" not in text
    assert "should not happen" not in text
    assert len(str(caught.value)) > 20
    assert [path for path in out.rglob("*") if path.is_file()] == []


@every_tool
def test_a_run_returns_what_was_declared(name, tool, tmp_path, recipes, context, listener, thread_mode):
    parameters = with_outputs(tool, tmp_path, recipes.parameters(tool.name()))
    results = processing.run(tool.id(), parameters, context=context, feedback=listener())
    assert set(results) == {output.name() for output in tool.outputDefinitions()}
    for definition in destinations(tool):
        assert Path(results[definition.name()]).exists()
    assert not list(tmp_path.rglob("*.part*"))


@every_tool
def test_cancel_at_the_first_update_leaves_no_file(name, tool, tmp_path, recipes, context, listener, thread_mode):
    parameters = with_outputs(tool, tmp_path, recipes.parameters(tool.name()))
    _, done = tool.create().run(parameters, context, listener(cancel_at_first_update=True))
    left = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert left == [], f"done: {done}"


def test_every_tool_has_a_recipe():
    from recipes import RECIPES

    assert set(RECIPES) == set(IDS.values())
