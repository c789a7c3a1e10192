"""Build the graphical models that are shipped with the plugin: run it with the interpreter QGIS is built for.

    QT_HASH_SEED=0 QT_QPA_PLATFORM=offscreen PYTHONPATH=/usr/share/qgis/python/plugins python3 tools/models.py

It writes ``algorithms/models/two_pass.model3``; use the oldest QGIS that is supported: newer ones read what it writes,
with the same ids of outputs. The tools' own names, helps and choices are taken over, so that the model says what
the tool `dinsar` says; it is run again whenever one of these changes (a test compares the file with it).
"""

from __future__ import annotations

import atexit
import os
import shutil
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

from qgis.core import (
    QgsApplication,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterDefinition,
)
from qgis.PyQt.QtCore import QPointF, QSizeF

ROOT = Path(__file__).resolve().parent.parent
MODEL = ROOT / "algorithms" / "models" / "two_pass.model3"
NAME = "Two-pass interferometry"
GROUP = "Models"
# As `dinsar` does at 20 m: scenes of about 25 m x 5 m on the ground, resampled at 10 m x 5 m.
LOOKS = {"LOOKS_X": 2, "LOOKS_Y": 4}

_COLUMN, _ROW = 260.0, 110.0
_SIZE = QSizeF(220.0, 32.0)


class Child(NamedTuple):
    """A tool in the model: where its inputs come from, which of its outputs the user gets, and where it stands."""

    tool: str
    title: str
    sources: dict
    outputs: dict
    place: tuple


def parameter(name: str):
    """Take an input of the model."""
    return QgsProcessingModelChildParameterSource.fromModelParameter(name)


def output(child: str, name: str = "OUTPUT"):
    """Take an output of another child."""
    return QgsProcessingModelChildParameterSource.fromChildOutput(child, name)


def value(given):
    """Take a fixed value."""
    return QgsProcessingModelChildParameterSource.fromStaticValue(given)


def expression(text: str):
    """Take the value of an expression over the model's inputs."""
    return QgsProcessingModelChildParameterSource.fromExpression(text)


# Inputs of the model under the names they have in `dinsar`, and their places (column, row).
INPUTS = {
    "REFERENCE": (0, 0),
    "DEM": (1, 0),
    "DEM_DATUM": (1, 0.45),
    "ORBITS": (2, 0),
    "EXTENT": (2, 0.45),
    "PIXEL_SIZE": (3, 0),
    "SECONDARY": (4, 0),
    "ALPHA": (0, 4),
    "FAULTS": (0, 5),
    "REFERENCE_POINT": (0, 6),
}
_HEIGHTS = {name: parameter(name) for name in ("DEM", "DEM_DATUM", "ORBITS")}
CHILDREN = {
    "reference": Child(
        "geocodescene",
        "Geocode scene before",
        {
            "INPUT": parameter("REFERENCE"),
            **_HEIGHTS,
            "EXTENT": parameter("EXTENT"),
            "PIXEL_SIZE": expression(f"@PIXEL_SIZE / {LOOKS['LOOKS_X']}"),
            "PIXEL_SIZE_Y": expression(f"@PIXEL_SIZE / {LOOKS['LOOKS_Y']}"),
        },
        {"OUTPUT": "Reference", "GEOMETRY": "Geometry"},
        (1, 1.5),
    ),
    "secondary": Child(
        "geocodescene",
        "Geocode scene after",
        {"INPUT": parameter("SECONDARY"), **_HEIGHTS, "ALIGN_TO": output("reference")},
        {"OUTPUT": "Secondary"},
        (3, 1.5),
    ),
    "interferogram": Child(
        "interferogram",
        "Interferogram",
        {
            "REFERENCE": output("reference"),
            "SECONDARY": output("secondary"),
            **{name: value(count) for name, count in LOOKS.items()},
        },
        {"OUTPUT": "Interferogram", "COHERENCE": "Coherence", "BASELINE": "Baseline"},
        (2, 3),
    ),
    "filter": Child(
        "filterinterferogram",
        "Filter interferogram",
        {"INPUT": output("interferogram"), "ALPHA": parameter("ALPHA")},
        {"OUTPUT": "Wrapped"},
        (2, 4),
    ),
    "unwrap": Child(
        "unwrapphase",
        "Unwrap phase",
        {
            "INPUT": output("filter"),
            "COHERENCE": output("interferogram", "COHERENCE"),
            "FAULTS": parameter("FAULTS"),
        },
        {"OUTPUT": "Unwrapped", "COMPONENTS": "Components", "RELIABILITY": "Reliability"},
        (2, 5),
    ),
    "displacement": Child(
        "displacement",
        "Displacement",
        {
            "INPUT": output("unwrap"),
            "COHERENCE": output("interferogram", "COHERENCE"),
            "REFERENCE_POINT": parameter("REFERENCE_POINT"),
        },
        {"OUTPUT": "Displacement", "UNCERTAINTY": "Uncertainty"},
        (2, 6),
    ),
}
HELP = {
    "ALG_DESC": "The two-pass chain as a graph of its single tools, to look into and to change: both scenes onto the"
    " map, interferogram, filter, unwrapping, displacement. The tool Displacement from two scenes (DInSAR) does the"
    " same in one go, faster, and writes a report.\n\nCopy the model into your own (right click, or open it in the"
    " model designer and save it) to put a step of yours in between. Every step gives its layer; outputs you do not"
    " need can go to temporary files.",
    "SHORT_DESCRIPTION": "The chain from two radar scenes to a displacement map, as a graph of its steps.",
    "ALG_CREATOR": "QuakeSAR",
}
OUTPUT_HELP = {
    "reference:Reference": "The scene before on the map, complex; shown as amplitude.",
    "reference:Geometry": "Look vectors, incidence, heights and the mask of layover and shadow.",
    "secondary:Secondary": "The scene after on the map, aligned to the scene before.",
    "interferogram:Interferogram": "Differential phase before the filter.",
    "interferogram:Coherence": "From 0 (noise) to 1.",
    "interferogram:Baseline": "Perpendicular baseline in metres.",
    "filter:Wrapped": "Differential phase after the filter.",
    "unwrap:Unwrapped": "Continuous phase in radians.",
    "unwrap:Components": "Connected areas, largest first.",
    "unwrap:Reliability": "Of the cycles, 0 to 1.",
    "displacement:Displacement": "Metres, positive toward the sensor.",
    "displacement:Uncertainty": "One standard deviation in metres.",
}


ORDER = ("REFERENCE", "SECONDARY", "DEM", "DEM_DATUM", "ORBITS", "EXTENT", "PIXEL_SIZE", "FAULTS", "REFERENCE_POINT")


def build(tools: dict) -> QgsProcessingModelAlgorithm:
    """Return the model.

    Parameters
    ----------
    tools : dict
        The provider's tools by id.
    """
    model = QgsProcessingModelAlgorithm(NAME, GROUP)
    texts = dict(HELP)
    for name, place in INPUTS.items():
        definition = tools["dinsar"].parameterDefinition(name).clone()
        if name in ("DEM", "DEM_DATUM"):  # the tool can do without, by a topographic pair; this model cannot
            definition.setFlags(definition.flags() & ~QgsProcessingParameterDefinition.Flag.FlagOptional)
        texts[name] = definition.help()
        component = QgsProcessingModelParameter(name)
        component.setDescription(definition.description())
        _place(component, place)
        model.addModelParameter(definition, component)
    model.setParameterOrder([*ORDER, "ALPHA"])
    for name, child in CHILDREN.items():
        model.setChildAlgorithm(_child(name, child, tools[child.tool]))
    model.updateDestinationParameters()
    model.setHelpContent({**texts, **OUTPUT_HELP})
    return model


def _child(name: str, child: Child, tool) -> QgsProcessingModelChildAlgorithm:
    made = QgsProcessingModelChildAlgorithm(f"quakesar:{child.tool}")
    made.setChildId(name)
    made.setDescription(child.title)
    # The model designer wants a value for everything mandatory, even where the tool has a default.
    given = [item for item in tool.parameterDefinitions() if not item.isDestination()]
    sources = {item.name(): value(item.defaultValue()) for item in given if item.defaultValue() is not None}
    for key, source in {**sources, **child.sources}.items():
        made.addParameterSources(key, [source])
    _place(made, child.place)
    outputs = {}
    for index, (key, title) in enumerate(child.outputs.items()):
        item = QgsProcessingModelOutput(title, title)
        item.setChildId(name)
        item.setChildOutputName(key)
        column, row = child.place
        _place(item, _beside(column, row, index))
        outputs[title] = item
    made.setModelOutputs(outputs)
    return made


def _beside(column: float, row: float, index: int) -> tuple:
    """Return the place of an output: below the scenes, which stand left and right, and to the right of the rest."""
    if row < 2:
        return (column - 1 if column < 2 else column + 1), row + 0.45 * index
    return column + 1 + index, row + 0.2


def _place(component, place: tuple) -> None:
    column, row = place
    component.setPosition(QPointF(160.0 + column * _COLUMN, 60.0 + row * _ROW))
    component.setSize(_SIZE)


def provider_tools() -> dict:
    """Return the tools of a provider of this checkout by id, under a running QGIS."""
    links = tempfile.mkdtemp(prefix="quakesar-")
    atexit.register(shutil.rmtree, links)
    (Path(links) / "quakesar").symlink_to(ROOT, target_is_directory=True)
    sys.path.insert(0, links)
    from quakesar.algorithms.provider import QuakeSarProvider

    provider = QuakeSarProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    return {tool.name(): tool for tool in provider.algorithms()}


def main() -> None:
    """Write the model."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QgsApplication([], GUIenabled=False)
    application.initQgis()
    from processing.core.Processing import Processing

    Processing.initialize()
    model = build(provider_tools())
    MODEL.parent.mkdir(exist_ok=True)
    if not model.toFile(str(MODEL)):
        raise SystemExit(f"{MODEL} could not be written.")
    outputs = sum(len(child.outputs) for child in CHILDREN.values())
    print(f"{MODEL.relative_to(ROOT)}: {len(model.childAlgorithms())} tools, {outputs} outputs")


if __name__ == "__main__":
    main()
