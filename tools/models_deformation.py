"""Build the models that go beyond one pair: run it with the interpreter QGIS is built for.

    export QT_HASH_SEED=0 QT_QPA_PLATFORM=offscreen PYTHONPATH=/usr/share/qgis/python/plugins
    python3 tools/models_deformation.py

It writes ``algorithms/models/three_components.model3`` and ``algorithms/models/damage_and_trace.model3``; see models.py
for which QGIS to use and when to run it again.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import NamedTuple

from qgis.core import (
    QgsApplication,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
)
from qgis.PyQt.QtCore import QPointF, QSizeF

ROOT = Path(__file__).resolve().parent.parent
sys.path.append(str(ROOT / "tools"))

from models import GROUP, LOOKS, expression, output, parameter, provider_tools, value  # noqa: E402

MODELS = ROOT / "algorithms" / "models"
_COLUMN, _ROW = 260.0, 110.0
_SIZE = QSizeF(220.0, 32.0)


class Given(NamedTuple):
    """An input of the model: the tool and parameter it is taken over from, its own title if it has one, its place."""

    tool: str
    name: str
    title: str
    place: tuple


class Step(NamedTuple):
    """A tool in the model; a source may be a list of sources. Outputs are titles by the tool's output."""

    tool: str
    title: str
    sources: dict
    outputs: dict
    place: tuple


class Plan(NamedTuple):
    """A model: its file, name, inputs, steps, and help by the names of outputs and of the model's own keys."""

    file: str
    name: str
    inputs: dict
    steps: dict
    texts: dict


_GROUND = {name: parameter(name) for name in ("DEM", "DEM_DATUM", "ORBITS")}
_AREA = {name: parameter(name) for name in ("EXTENT", "PIXEL_SIZE")}


def _pair(before: str, after: str) -> dict:
    point = {"REFERENCE_POINT": parameter("REFERENCE_POINT"), "FAULTS": parameter("TRACE")}
    return {"REFERENCE": parameter(before), "SECONDARY": parameter(after), **_GROUND, **_AREA, **point}


THREE_COMPONENTS = Plan(
    "three_components.model3",
    "Three components from ascending and descending pairs",
    {
        "ASCENDING_BEFORE": Given("dinsar", "REFERENCE", "Ascending scene before", (0, 0)),
        "ASCENDING_AFTER": Given("dinsar", "SECONDARY", "Ascending scene after", (0, 0.5)),
        "DESCENDING_BEFORE": Given("dinsar", "REFERENCE", "Descending scene before", (5, 0)),
        "DESCENDING_AFTER": Given("dinsar", "SECONDARY", "Descending scene after", (5, 0.5)),
        "DEM": Given("dinsar", "DEM", "", (1, 0)),
        "DEM_DATUM": Given("dinsar", "DEM_DATUM", "", (1, 0.5)),
        "ORBITS": Given("dinsar", "ORBITS", "", (2, 0)),
        "EXTENT": Given("dinsar", "EXTENT", "", (2, 0.5)),
        "PIXEL_SIZE": Given("dinsar", "PIXEL_SIZE", "", (3, 0)),
        "TRACE": Given("dinsar", "FAULTS", "Fault traces", (3, 0.5)),
        "REFERENCE_POINT": Given("dinsar", "REFERENCE_POINT", "", (4, 0)),
        "FAULTS": Given("okadaforward", "FAULTS", "Fault model", (2, 3)),
    },
    {
        "ascending": Step(
            "dinsar",
            "Ascending pair",
            _pair("ASCENDING_BEFORE", "ASCENDING_AFTER"),
            {"DISPLACEMENT": "Ascending displacement", "COHERENCE": "Ascending coherence"},
            (1, 2),
        ),
        "descending": Step(
            "dinsar",
            "Descending pair",
            _pair("DESCENDING_BEFORE", "DESCENDING_AFTER"),
            {"DISPLACEMENT": "Descending displacement", "COHERENCE": "Descending coherence"},
            (4, 2),
        ),
        "north": Step(
            "okadaforward",
            "Northward motion by the fault model",
            {"FAULTS": parameter("FAULTS"), "GEOMETRY": output("ascending", "GEOMETRY")},
            {},
            (2, 4),
        ),
        "decompose": Step(
            "decompose",
            "East, north and up",
            {
                "INPUTS": [output("ascending", "DISPLACEMENT"), output("descending", "DISPLACEMENT")],
                "GEOMETRIES": [output("ascending", "GEOMETRY"), output("descending", "GEOMETRY")],
                "NORTH": output("north", "N"),
            },
            {"EAST": "East", "NORTH_OUTPUT": "North", "UP": "Up", "UNCERTAINTY": "Uncertainty"},
            (2, 5),
        ),
    },
    {
        "ALG_DESC": "Two pairs over one earthquake, one from ascending and one from descending passes, and a model of"
        " the fault for the northward motion that neither sees, into east, north and up with their covariance.\n\n"
        "Without a fault model use the tool Decompose into east, north and up on the two displacements: it takes"
        " northward motion as zero and tells what that biases, or takes offsets along the flight or GNSS instead.",
        "SHORT_DESCRIPTION": "East, north and up from two pairs and a fault model.",
        "ALG_CREATOR": "QuakeSAR",
        "ascending:Ascending displacement": "Metres, positive toward the sensor.",
        "ascending:Ascending coherence": "From 0 (noise) to 1.",
        "descending:Descending displacement": "Metres, positive toward the sensor.",
        "descending:Descending coherence": "From 0 (noise) to 1.",
        "decompose:East": "Metres, positive to the east.",
        "decompose:North": "Metres, positive to the north; it is the model's where the passes see nothing of it.",
        "decompose:Up": "Metres, positive up.",
        "decompose:Uncertainty": "Standard deviations, covariances, condition number and null direction.",
    },
)


def _scene(name: str, **more) -> dict:
    return {"INPUT": parameter(name), **_GROUND, **more}


_LOOKS = {name: value(count) for name, count in LOOKS.items()}
DAMAGE_AND_TRACE = Plan(
    "damage_and_trace.model3",
    "Damage map and fault trace from three scenes",
    {
        "EARLIER": Given("dinsar", "REFERENCE", "Scene of an earlier pass", (0, 0)),
        "REFERENCE": Given("dinsar", "REFERENCE", "", (1, 0)),
        "DEM": Given("dinsar", "DEM", "", (2, 0)),
        "DEM_DATUM": Given("dinsar", "DEM_DATUM", "", (2, 0.5)),
        "ORBITS": Given("dinsar", "ORBITS", "", (3, 0)),
        "EXTENT": Given("dinsar", "EXTENT", "", (3, 0.5)),
        "PIXEL_SIZE": Given("dinsar", "PIXEL_SIZE", "", (4, 0)),
        "SECONDARY": Given("dinsar", "SECONDARY", "", (5, 0)),
        "REFERENCE_POINT": Given("dinsar", "REFERENCE_POINT", "", (3, 6)),
    },
    {
        "reference": Step(
            "geocodescene",
            "Geocode scene before",
            _scene(
                "REFERENCE",
                EXTENT=parameter("EXTENT"),
                PIXEL_SIZE=expression(f"@PIXEL_SIZE / {LOOKS['LOOKS_X']}"),
                PIXEL_SIZE_Y=expression(f"@PIXEL_SIZE / {LOOKS['LOOKS_Y']}"),
            ),
            {},
            (2, 1.5),
        ),
        "earlier": Step(
            "geocodescene", "Geocode earlier scene", _scene("EARLIER", ALIGN_TO=output("reference")), {}, (0, 2.5)
        ),
        "secondary": Step(
            "geocodescene", "Geocode scene after", _scene("SECONDARY", ALIGN_TO=output("reference")), {}, (5, 2.5)
        ),
        "before": Step(
            "interferogram",
            "Pair before the earthquake",
            {"REFERENCE": output("earlier"), "SECONDARY": output("reference"), **_LOOKS},
            {"COHERENCE": "Coherence before"},
            (0, 3.5),
        ),
        "across": Step(
            "interferogram",
            "Pair across the earthquake",
            {"REFERENCE": output("reference"), "SECONDARY": output("secondary"), **_LOOKS},
            {"COHERENCE": "Coherence across"},
            (4, 3.5),
        ),
        "filter": Step("filterinterferogram", "Filter interferogram", {"INPUT": output("across")}, {}, (4, 4.5)),
        "unwrap": Step(
            "unwrapphase",
            "Unwrap phase",
            {"INPUT": output("filter"), "COHERENCE": output("across", "COHERENCE")},
            {},
            (4, 5.2),
        ),
        "displacement": Step(
            "displacement",
            "Displacement",
            {
                "INPUT": output("unwrap"),
                "COHERENCE": output("across", "COHERENCE"),
                "REFERENCE_POINT": parameter("REFERENCE_POINT"),
            },
            {"OUTPUT": "Displacement"},
            (4, 6),
        ),
        "damage": Step(
            "damagemap",
            "Damage map",
            {"PRE_COHERENCE": output("before", "COHERENCE"), "CO_COHERENCE": output("across", "COHERENCE")},
            {"OUTPUT": "Damage", "ZONES": "Damaged zones"},
            (0, 5),
        ),
        "trace": Step(
            "faulttrace",
            "Fault trace",
            {
                "DISPLACEMENT": output("displacement"),
                "COHERENCE_PRE": output("before", "COHERENCE"),
                "COHERENCE_CO": output("across", "COHERENCE"),
            },
            {"OUTPUT": "Fault trace"},
            (2, 7),
        ),
    },
    {
        "ALG_DESC": "Three scenes of one track, two before the earthquake and one after it: the coherence of both pairs"
        " and the displacement, and from them the damaged zones and the trace of the fault.\n\nTake pairs with alike"
        " and short baselines: what they differ by is estimated and removed, but the less there is the better.",
        "SHORT_DESCRIPTION": "Damaged zones and fault trace from two scenes before and one after the earthquake.",
        "ALG_CREATOR": "QuakeSAR",
        "before:Coherence before": "From 0 (noise) to 1.",
        "across:Coherence across": "From 0 (noise) to 1.",
        "displacement:Displacement": "Metres, positive toward the sensor.",
        "damage:Damage": "0 none, 1 slight, 2 moderate, 3 severe, 255 cannot be told.",
        "damage:Damaged zones": "Polygons with area, loss and confidence.",
        "trace:Fault trace": "Lines with ends, length, strike, offset and confidence.",
    },
)
PLANS = (THREE_COMPONENTS, DAMAGE_AND_TRACE)


def build(plan: Plan, tools: dict) -> QgsProcessingModelAlgorithm:
    """Return the model of a plan.

    Parameters
    ----------
    plan : Plan
    tools : dict
        The provider's tools by id.
    """
    model = QgsProcessingModelAlgorithm(plan.name, GROUP)
    texts = dict(plan.texts)
    for name, given in plan.inputs.items():
        definition = tools[given.tool].parameterDefinition(given.name).clone()
        definition.setName(name)
        definition.setDescription(given.title or definition.description())
        texts[name] = definition.help()
        component = QgsProcessingModelParameter(name)
        component.setDescription(definition.description())
        _place(component, given.place)
        model.addModelParameter(definition, component)
    model.setParameterOrder(list(plan.inputs))
    for name, step in plan.steps.items():
        model.setChildAlgorithm(_child(name, step, tools[step.tool]))
    model.updateDestinationParameters()
    model.setHelpContent(texts)
    return model


def _child(name: str, step: Step, tool) -> QgsProcessingModelChildAlgorithm:
    made = QgsProcessingModelChildAlgorithm(f"quakesar:{step.tool}")
    made.setChildId(name)
    made.setDescription(step.title)
    # The model designer wants a value for everything mandatory, even where the tool has a default.
    given = [item for item in tool.parameterDefinitions() if not item.isDestination()]
    sources = {item.name(): value(item.defaultValue()) for item in given if item.defaultValue() is not None}
    for key, source in {**sources, **step.sources}.items():
        made.addParameterSources(key, source if isinstance(source, list) else [source])
    _place(made, step.place)
    outputs = {}
    for index, (key, title) in enumerate(step.outputs.items()):
        item = QgsProcessingModelOutput(title, title)
        item.setChildId(name)
        item.setChildOutputName(key)
        _place(item, (step.place[0] + 1, step.place[1] + 0.4 * index))
        outputs[title] = item
    made.setModelOutputs(outputs)
    return made


def _place(component, place: tuple) -> None:
    component.setPosition(QPointF(160.0 + place[0] * _COLUMN, 60.0 + place[1] * _ROW))
    component.setSize(_SIZE)


def main() -> None:
    """Write the models."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QgsApplication([], GUIenabled=False)
    application.initQgis()
    from processing.core.Processing import Processing

    Processing.initialize()
    tools = provider_tools()
    for plan in PLANS:
        model = build(plan, tools)
        if not model.toFile(str(MODELS / plan.file)):
            raise SystemExit(f"{plan.file} could not be written.")
        print(f"{plan.file}: {len(model.childAlgorithms())} tools")


if __name__ == "__main__":
    main()
