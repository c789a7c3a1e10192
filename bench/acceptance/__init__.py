"""Acceptance figures by topic: each module has `rows(cases, data)`, which measures and returns a list of `Row`."""

import importlib

TOPICS = (
    *("geometry", "estimators", "unwrapping", "chain", "importing", "decomposition", "damage", "offsets"),
    *("topography", "source", "slip", "thermal", "corrections", "groundradar", "scatterers", "robustness"),
)
# Topics that measure scenes of the own simulator.
ON_SCENES = ("chain", "decomposition", "offsets", "topography", "corrections")


def load_topic(name: str):
    """Return the function that measures a topic."""
    return importlib.import_module(f"{__name__}.{name}").rows
