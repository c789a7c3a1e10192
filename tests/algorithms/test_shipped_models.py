"""The shipped models in another language: words change, ids, inputs and values do not."""

import sys
from pathlib import Path

import pytest
from quakesar.algorithms import base, shipped_models
from quakesar.algorithms import provider as provider_module

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tools"))
import translations

FILES = sorted(path.name for path in provider_module.MODELS.glob("*.model3"))


@pytest.fixture(params=FILES)
def pair(request, provider, foreign):
    """A model in the foreign language and in English."""
    path = provider_module.MODELS / request.param
    english = shipped_models.QgsProcessingModelAlgorithm()
    assert english.fromFile(str(path))
    return shipped_models.read_model(path, provider), english


def test_what_is_shown_is_translated_and_ids_stay(pair):
    shown, english = pair
    assert shown.name() == english.name()
    assert shown.displayName() == f"中{english.displayName()}"
    assert shown.group() == f"中{english.group()}"
    assert shown.shortDescription() == f"中{english.shortDescription()}"
    definitions = {item.name(): item for item in shown.parameterDefinitions()}
    for item in english.parameterDefinitions():
        twin = definitions.pop(item.name())
        assert twin.description() == f"中{item.description()}"
        assert (twin.type(), twin.defaultValue(), twin.flags()) == (item.type(), item.defaultValue(), item.flags())
    assert not definitions
    assert set(shown.helpContent()) == set(english.helpContent())
    assert all(text.startswith("中") for name, text in shown.helpContent().items() if name != "ALG_CREATOR" and text)
    assert {k: v.algorithmId() for k, v in shown.childAlgorithms().items()} == {
        k: v.algorithmId() for k, v in english.childAlgorithms().items()
    }


def test_a_copy_for_a_run_is_the_same(pair):
    shown = pair[0]
    copy = shown.create()
    assert copy.displayName() == shown.displayName()
    assert copy.parameterDefinitions()[0].description() == shown.parameterDefinitions()[0].description()
    valid, issues = copy.validate()
    assert valid, issues


@pytest.mark.parametrize("name", FILES)
def test_every_word_of_a_model_is_collected(name, provider, monkeypatch):
    path, asked = provider_module.MODELS / name, set()
    monkeypatch.setattr(shipped_models, "tr", lambda text: asked.add(text) or text)
    model = shipped_models.read_model(path, provider)
    assert model.displayName() in asked
    assert model.group() in asked
    # the help of an output is that of its tool, which speaks the user's language already
    asked -= {item.help() for item in model.destinationParameterDefinitions()}
    assert asked <= set(translations.collect_model(path))


@pytest.mark.parametrize("name", FILES)
def test_what_the_list_shows_is_what_is_made(name, provider):
    """Inputs and outputs stand in the file; QGIS makes the outputs from the steps."""
    made = shipped_models.QgsProcessingModelAlgorithm()
    assert made.fromFile(str(provider_module.MODELS / name))
    listed = provider.algorithm(made.name())
    whole = [d.toVariantMap() for d in made.parameterDefinitions()]
    copy = listed.create()  # held: its definitions go with it
    assert [d.toVariantMap() for d in copy.parameterDefinitions()] == whole
    # Later QGIS notes the step of an output for the results of a run, which is one of the model that is made.
    for definition in whole:
        kept = {key: value for key, value in definition["metadata"].items() if not key.startswith("_modelChild")}
        definition["metadata"] = kept
    assert [d.toVariantMap() for d in listed.parameterDefinitions()] == whole
    assert [(o.name(), o.type(), o.description()) for o in listed.outputDefinitions()] == [
        (o.name(), o.type(), o.description()) for o in made.outputDefinitions()
    ]
    assert listed.flags() == made.flags()
    assert listed.helpContent() == made.helpContent()
    assert listed.canExecute() == made.canExecute()
    assert listed.toVariant() == made.toVariant() == listed.create().toVariant()
    assert listed.create().sourceFilePath() == str(provider_module.MODELS / name)


def test_no_tool_is_looked_for_before_a_model_is_made(provider, monkeypatch):
    made = []
    create = base.Tool.createInstance
    monkeypatch.setattr(base.Tool, "createInstance", lambda tool: made.append(tool.name()) or create(tool))
    model = shipped_models.read_model(provider_module.MODELS / "two_pass.model3", provider)
    assert (model.destinationParameterDefinitions() != [], made) == (True, [])
    assert "unwrapphase" in {child.algorithm().name() for child in model.childAlgorithms().values()}
    assert made


def test_a_model_with_a_tool_that_is_not_there_says_so(provider, tmp_path):
    text = (provider_module.MODELS / "two_pass.model3").read_text(encoding="utf-8")
    (tmp_path / "a.model3").write_text(text.replace("quakesar:unwrapphase", "quakesar:absent"), encoding="utf-8")
    can, why = shipped_models.read_model(tmp_path / "a.model3", provider).canExecute()
    assert not can
    assert "quakesar:absent" in why


@pytest.mark.parametrize("text", ["", "<model", '<!DOCTYPE model>\n<Option type="Map"/>'])
def test_what_is_no_model_is_none(text, provider, tmp_path):
    (tmp_path / "a.model3").write_text(text, encoding="utf-8")
    assert shipped_models.read_model(tmp_path / "a.model3", provider) is None
