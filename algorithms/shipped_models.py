"""The shipped models in the user's language: their words are translated when they are read.

The name of a model is what its id is made of and stays; `tools/translations.py` collects the words from the files.
"""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.core import QgsProcessingModelAlgorithm, QgsProcessingParameterDefinition, QgsXmlUtils
from qgis.PyQt.QtXml import QDomDocument, QDomElement

from . import choices
from .texts import tr

# Names of what a user reads, as far down as they stand in the description of a model.
_TEXTS = ("component_description", "description", "help", "filefilter")
_NO_TEXT = "ALG_CREATOR"
# What is read of a step before the model is made.
_OF_A_STEP = ("id", "alg_id", "outputs")


class ShippedModel(QgsProcessingModelAlgorithm):
    """A model in the user's language, whose steps are read when it is made for a run.

    The one in the provider's list has inputs and outputs alone: for each step QGIS looks three times through all
    algorithms for its tool, which for all models took half of the plugin's start. Who asks it for steps gets those of
    one that is made.
    """

    def __init__(self, text: bytes = b""):
        super().__init__()
        self._text = text
        self._complete = False

    def load(self) -> bool:
        """Read all of the model; tell whether that went well."""
        self._complete = True
        document = _parse(self._text)
        parts = _parts(document.documentElement())
        content = _in_language({name: QgsXmlUtils.readVariant(part) for name, part in parts})
        return "model_name" in content and self.loadVariant(content)

    def load_list(self, provider) -> bool:
        """Read inputs and outputs, and the steps too where one of their tools is not there; tell if that went well."""
        document = _parse(self._text)
        parts = dict(_parts(document.documentElement()))
        steps = [_step(part) for _, part in _parts(parts.pop("children", QDomElement()))]
        tools = {step["id"]: provider.algorithm(step["alg_id"].rpartition(":")[2]) for step in steps}
        if not parts or None in tools.values():
            return self.load()
        content = {name: QgsXmlUtils.readVariant(part) for name, part in parts.items()}
        content = _in_language({**content, "children": {step["id"]: step for step in steps}})
        if not self.loadVariant({**content, "children": {}}):
            return False
        for name, step in sorted(content["children"].items()):
            for _, output in sorted((step["outputs"] or {}).items()):
                self.addParameter(_destination(f"{name}:{output['name']}", output, tools[name]))
        return True

    def displayName(self):
        return tr(self.name())

    def group(self):
        return tr(super().group())

    def createInstance(self):
        copy = ShippedModel(self._text)
        copy.load()
        copy.setProvider(self.provider())
        copy.setSourceFilePath(self.sourceFilePath())
        return copy

    def canExecute(self):
        return super().canExecute() if self._complete else self.create().canExecute()

    def toVariant(self):
        return super().toVariant() if self._complete else self.create().toVariant()

    def childAlgorithms(self):
        return super().childAlgorithms() if self._complete else self.create().childAlgorithms()

    def validate(self):
        return super().validate() if self._complete else self.create().validate()


def read_model(path: Path, provider) -> Optional[ShippedModel]:
    """Return the model of a file in the user's language for a provider with its tools, or None if it is unreadable."""
    model = ShippedModel(path.read_bytes())
    if not model.load_list(provider):
        return None
    model.setSourceFilePath(str(path))
    return model


def _parse(text: bytes) -> QDomDocument:
    document = QDomDocument()
    document.setContent(text)
    return document


def _parts(element: QDomElement):
    """Yield the parts of a description that QGIS keeps as XML, and their names."""
    part = element.firstChildElement()
    while not part.isNull():
        yield part.attribute("name"), part
        part = part.nextSiblingElement()


def _step(element: QDomElement) -> dict:
    return {name: QgsXmlUtils.readVariant(part) for name, part in _parts(element) if name in _OF_A_STEP}


def _destination(name: str, output: dict, tool) -> QgsProcessingParameterDefinition:
    """Return an output of a model as QGIS makes it from that of a step."""
    flag = QgsProcessingParameterDefinition.Flag
    made = tool.parameterDefinition(output["output_name"]).clone()
    unwanted = flag.FlagHidden | flag.FlagOptional if output["mandatory"] else flag.FlagHidden
    made.setFlags(made.flags() & ~unwanted)
    made.setName(name)
    made.setDescription(output["component_description"])
    made.setDefaultValue(output["default_value"])
    return made


def _in_language(content: dict) -> dict:
    """Return the content of a model in the user's language."""
    name = content.get("model_name", "")
    return content if tr(name) == name else _translate(content)  # a language knows the names of all models, or none


def _translate(part):
    """Return a part of a model's description with its words translated."""
    if isinstance(part, list):
        return [_translate(item) for item in part]
    if not isinstance(part, dict):
        return part
    shown = {key: _translate_entry(key, value) for key, value in part.items()}
    if part.get("parameter_type") == "enum":
        shown["metadata"] = {**(part.get("metadata") or {}), **choices.metadata(part["options"])}
    return shown


def _translate_entry(key: str, value):
    if key == "help" and isinstance(value, dict):
        return {name: tr(text) if text and name != _NO_TEXT else text for name, text in value.items()}
    if key in _TEXTS and isinstance(value, str):
        return tr(value) if value else value
    return _translate(value)
