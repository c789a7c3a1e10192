"""The shipped models in the user's language: their words are translated when they are read.

The name of a model is what its id is made of and stays; `tools/translations.py` collects the words from the files.
"""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.core import QgsProcessingModelAlgorithm

from . import choices
from .texts import tr

# Names of what a user reads, as far down as they stand in the description of a model.
_TEXTS = ("component_description", "description", "help", "filefilter")
_NO_TEXT = "ALG_CREATOR"


class ShippedModel(QgsProcessingModelAlgorithm):
    """A model whose name and group are shown in the user's language."""

    def displayName(self):
        return tr(self.name())

    def group(self):
        return tr(super().group())

    def createInstance(self):
        copy = ShippedModel()
        copy.loadVariant(self.toVariant())
        copy.setProvider(self.provider())
        copy.setSourceFilePath(self.sourceFilePath())
        return copy


def read_model(path: Path) -> Optional[ShippedModel]:
    """Return the model of a file in the user's language, or None when it cannot be read."""
    model = ShippedModel()
    if not model.fromFile(str(path)):
        return None
    speaks_english = tr(model.name()) == model.name()  # a language knows the names of all models, or none
    if not speaks_english and not model.loadVariant(_translate(model.toVariant())):
        return None
    model.setSourceFilePath(str(path))
    return model


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
