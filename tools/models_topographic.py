"""Build the models of three- and four-pass interferometry; run it as `models.py`.

It writes ``algorithms/models/three_pass.model3`` and ``four_pass.model3`` as `models.py` writes the two-pass model; use
the oldest QGIS that is supported, and run it again whenever a tool in them changes (a test compares).
"""

from __future__ import annotations

import os

from models import (
    GROUP,
    LOOKS,
    ROOT,
    Child,
    _child,
    _place,
    expression,
    output,
    parameter,
    provider_tools,
    value,
)
from qgis.core import QgsApplication, QgsProcessingModelAlgorithm, QgsProcessingModelParameter

FOLDER = ROOT / "algorithms" / "models"
NAMES = {"three_pass": "Three-pass interferometry", "four_pass": "Four-pass interferometry"}

# Inputs of the models: the tool and parameter they are taken from, another label where needed, and their places.
_SCENES = {
    "REFERENCE": ("dinsar", "REFERENCE", "", (0, 0)),
    "SECONDARY": ("dinsar", "SECONDARY", "", (1, 0)),
}
_TOPOGRAPHIC = {
    "three_pass": {"TOPOGRAPHIC": ("dinsar", "REFERENCE", "Scene for the topography", (2, 0))},
    "four_pass": {
        "TOPO_REFERENCE": ("dinsar", "REFERENCE", "Topographic pair, first scene", (2, 0)),
        "TOPO_SECONDARY": ("dinsar", "SECONDARY", "Topographic pair, second scene", (3, 0)),
    },
}
_OTHERS = {
    "HEIGHT": ("geocodescene", "HEIGHT", "Mean height of the area", (4, 0)),
    "KNOWN_POINT": ("heightfromphase", "KNOWN_POINT", "", (5, 4.5)),
    "KNOWN_HEIGHT": ("heightfromphase", "KNOWN_HEIGHT", "Height of that point", (5, 5)),
    "ORBITS": ("dinsar", "ORBITS", "", (4, 0.45)),
    "EXTENT": ("dinsar", "EXTENT", "", (5, 0)),
    "PIXEL_SIZE": ("dinsar", "PIXEL_SIZE", "", (5, 0.45)),
    "FAULTS": ("dinsar", "FAULTS", "", (-1, 8)),
    "REFERENCE_POINT": ("dinsar", "REFERENCE_POINT", "", (-1, 9)),
    "ALPHA": ("dinsar", "ALPHA", "", (-1, 7)),
}
_HELP = {
    "TOPOGRAPHIC": "Single-look complex product of the same track, some hundred metres of perpendicular baseline away"
    " from the scene before and without motion between the two.",
    "TOPO_REFERENCE": "Single-look complex product of the same track.",
    "TOPO_SECONDARY": "Single-look complex product of the same track, without motion since the first scene of the pair"
    " and some hundred metres of perpendicular baseline away from it.",
    "HEIGHT": "Mean height of the ground above the WGS84 ellipsoid; ten metres too high move the map by 24 m. A point"
    " of known height makes it exact. Unit: m.",
    "SHORT_DESCRIPTION": "The chain from radar scenes to a displacement map without an elevation model, as a graph of"
    " its steps.",
    "ALG_CREATOR": "QuakeSAR",
}
_STORY = (
    "Displacement without an elevation model. All scenes are geocoded at one height and aligned to the scene before. A"
    " pair without motion measures the topography: its unwrapped phase, scaled by the baselines, is taken out of the"
    " pair with the motion, gives heights, and with the heights every pixel is moved to its true place; then filter,"
    " unwrapping and displacement as with an elevation model.{passes} The displacement is only as good as the"
    " unwrapping of the topography: where that is not reliable nothing is shown."
)
_PASSES = {
    "three_pass": " In three passes the topographic pair is made of one more scene and the scene before.",
    "four_pass": " In four passes the topographic pair shares no scene with the other, or the scene after.",
}
OUTPUT_HELP = {
    "motion:Interferogram": "Phase of motion and topography, at the constant height.",
    "remove:Motion": "Phase of motion, at the constant height.",
    "place_coherence:Coherence": "From 0 (noise) to 1, at the true place.",
    "place_height:Heights": "Metres above the WGS84 ellipsoid, at the true place.",
    "place_error:Height error": "One standard deviation of the heights, metres.",
    "filter:Wrapped": "Phase of motion after the filter, at the true place.",
    "unwrap:Unwrapped": "Continuous phase in radians.",
    "displacement:Displacement": "Metres, positive toward the sensor.",
    "displacement:Uncertainty": "One standard deviation in metres.",
}
_GEOMETRY = {"GEOMETRY": output("reference", "GEOMETRY")}
_TRUST = {"COMPONENTS": output("topo_unwrap", "COMPONENTS"), "RELIABILITY": output("topo_unwrap", "RELIABILITY")}
_COMMON = {"ORBITS": parameter("ORBITS"), "HEIGHT": parameter("HEIGHT")}


def _scenes(kind: str) -> dict:
    aligned = {**_COMMON, "ALIGN_TO": output("reference")}
    children = {
        "reference": Child(
            "geocodescene",
            "Geocode scene before",
            {
                "INPUT": parameter("REFERENCE"),
                **_COMMON,
                "EXTENT": parameter("EXTENT"),
                "PIXEL_SIZE": expression(f"@PIXEL_SIZE / {LOOKS['LOOKS_X']}"),
                "PIXEL_SIZE_Y": expression(f"@PIXEL_SIZE / {LOOKS['LOOKS_Y']}"),
            },
            {},
            (0, 1.5),
        ),
        "secondary": Child(
            "geocodescene", "Geocode scene after", {"INPUT": parameter("SECONDARY"), **aligned}, {}, (1, 1.5)
        ),
    }
    for index, name in enumerate(_TOPOGRAPHIC[kind]):
        title = f"Geocode topographic scene {index + 1}" if kind == "four_pass" else "Geocode topographic scene"
        sources = {"INPUT": parameter(name), **aligned}
        children[f"topo_scene{index + 1}"] = Child("geocodescene", title, sources, {}, (2 + index, 1.5))
    return children


def _pairs(kind: str) -> dict:
    counts = {name: value(count) for name, count in LOOKS.items()}
    other = output("topo_scene2") if kind == "four_pass" else output("reference")
    motion = {"REFERENCE": output("reference"), "SECONDARY": output("secondary"), **counts, **_GEOMETRY}
    topography = {"REFERENCE": output("topo_scene1"), "SECONDARY": other, **counts, **_GEOMETRY}
    phase = {"INPUT": output("topo_filter"), "COHERENCE": output("topography", "COHERENCE"), "MODE": value("smooth")}
    fine = {"ALPHA": value(0.9), "WINDOW": value("8")}
    shown = {"OUTPUT": "Interferogram"}
    return {
        "motion": Child("interferogram", "Interferogram of the motion", motion, shown, (0, 3)),
        "topography": Child("interferogram", "Interferogram of the topography", topography, {}, (3, 3)),
        "topo_filter": Child(
            "filterinterferogram", "Filter topography", {"INPUT": output("topography"), **fine}, {}, (3, 4)
        ),
        "topo_unwrap": Child("unwrapphase", "Unwrap topography", phase, {}, (3, 5)),
    }


def _heights() -> dict:
    baseline = output("topography", "BASELINE")
    found = {
        "INPUT": output("topo_unwrap"),
        "BASELINE": baseline,
        "COHERENCE": output("topography", "COHERENCE"),
        "KNOWN_POINT": parameter("KNOWN_POINT"),
        "KNOWN_HEIGHT": parameter("KNOWN_HEIGHT"),
        "MEAN_HEIGHT": parameter("HEIGHT"),
        **_GEOMETRY,
        **_TRUST,
    }
    removed = {
        "INPUT": output("motion"),
        "TOPOGRAPHIC": output("topo_unwrap"),
        "BASELINE": output("motion", "BASELINE"),
        "TOPOGRAPHIC_BASELINE": baseline,
        "OFFSET": output("heights", "OFFSET"),
        **_GEOMETRY,
        **_TRUST,
    }
    return {
        "remove": Child("removetopography", "Remove topography", removed, {"OUTPUT": "Motion"}, (0, 5)),
        "heights": Child("heightfromphase", "Height from phase", found, {}, (3, 6)),
    }


def _place_child(source, what: str, outputs: dict, place: tuple) -> Child:
    sources = {"INPUT": source, "HEIGHT": output("heights"), **_GEOMETRY}
    return Child("repositionpixels", f"Reposition {what}", sources, outputs, place)


def _results() -> dict:
    coherence = output("place_coherence")
    return {
        "place_phase": _place_child(output("remove"), "phase", {}, (0, 6)),
        "place_coherence": _place_child(output("motion", "COHERENCE"), "coherence", {"OUTPUT": "Coherence"}, (1, 6.5)),
        "place_height": _place_child(output("heights"), "heights", {"OUTPUT": "Heights"}, (3, 7)),
        "place_error": _place_child(output("heights", "ERROR"), "height error", {"OUTPUT": "Height error"}, (3, 8)),
        "filter": Child(
            "filterinterferogram",
            "Filter interferogram",
            {"INPUT": output("place_phase"), "ALPHA": parameter("ALPHA")},
            {"OUTPUT": "Wrapped"},
            (0, 7.5),
        ),
        "unwrap": Child(
            "unwrapphase",
            "Unwrap phase",
            {"INPUT": output("filter"), "COHERENCE": coherence, "FAULTS": parameter("FAULTS")},
            {"OUTPUT": "Unwrapped"},
            (0, 8.5),
        ),
        "displacement": Child(
            "displacement",
            "Displacement",
            {"INPUT": output("unwrap"), "COHERENCE": coherence, "REFERENCE_POINT": parameter("REFERENCE_POINT")},
            {"OUTPUT": "Displacement", "UNCERTAINTY": "Uncertainty"},
            (0, 9.5),
        ),
    }


def children_of(kind: str) -> dict:
    """Return the tools of a model by id."""
    return {**_scenes(kind), **_pairs(kind), **_heights(), **_results()}


def inputs_of(kind: str) -> dict:
    """Return the inputs of a model by name: tool, parameter, label, place."""
    return {**_SCENES, **_TOPOGRAPHIC[kind], **_OTHERS}


def build(kind: str, tools: dict) -> QgsProcessingModelAlgorithm:
    """Return a model.

    Parameters
    ----------
    kind : str
        ``three_pass`` or ``four_pass``.
    tools : dict
        The provider's tools by id.
    """
    model = QgsProcessingModelAlgorithm(NAMES[kind], GROUP)
    texts = {"ALG_DESC": _STORY.format(passes=_PASSES[kind])}
    for name, (tool, source, label, place) in inputs_of(kind).items():
        definition = tools[tool].parameterDefinition(source).clone()
        definition.setName(name)
        definition.setDescription(label or definition.description())
        definition.setHelp(_HELP.get(name, definition.help()))
        if name == "HEIGHT":
            definition.setFlags(definition.flags() & ~definition.Flag.FlagAdvanced)
        texts[name] = definition.help()
        component = QgsProcessingModelParameter(name)
        component.setDescription(definition.description())
        _place(component, (place[0] + 1, place[1]))
        model.addModelParameter(definition, component)
    model.setParameterOrder(list(inputs_of(kind)))
    for name, child in children_of(kind).items():
        column, row = child.place
        model.setChildAlgorithm(_child(name, child._replace(place=(column + 1, row)), tools[child.tool]))
    model.updateDestinationParameters()
    model.setHelpContent({**_HELP, **texts, **OUTPUT_HELP})
    return model


def main() -> None:
    """Write the models."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QgsApplication([], GUIenabled=False)
    application.initQgis()
    from processing.core.Processing import Processing

    Processing.initialize()
    tools = provider_tools()
    for kind in NAMES:
        path = FOLDER / f"{kind}.model3"
        model = build(kind, tools)
        if not model.toFile(str(path)):
            raise SystemExit(f"{path} could not be written.")
        print(f"{path.relative_to(ROOT)}: {len(model.childAlgorithms())} tools")


if __name__ == "__main__":
    main()
