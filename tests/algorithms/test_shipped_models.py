"""The shipped models in another language: words change, ids, inputs and values do not."""

import sys
from pathlib import Path

import pytest
from quakesar.algorithms import provider as provider_module
from quakesar.algorithms import shipped_models

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tools"))
import translations

FILES = sorted(path.name for path in provider_module.MODELS.glob("*.model3"))


@pytest.fixture(params=FILES)
def pair(request, provider, foreign):
    """A model in the foreign language and in English."""
    path = provider_module.MODELS / request.param
    english = shipped_models.QgsProcessingModelAlgorithm()
    assert english.fromFile(str(path))
    return shipped_models.read_model(path), english


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
    model = shipped_models.read_model(path)
    assert model.displayName() in asked
    assert model.group() in asked
    # the help of an output is that of its tool, which speaks the user's language already
    asked -= {item.help() for item in model.destinationParameterDefinitions()}
    assert asked <= set(translations.collect_model(path))
