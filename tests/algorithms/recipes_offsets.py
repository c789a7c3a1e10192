"""Small runs of pixel offsets and fault traces; conftest imports this module, which lists them."""

import numpy as np
from recipes import AFTER, recipe
from recipes_deformation import SIZE, _raster


def _scenes(inputs) -> dict:
    reference = inputs.made("geocodescene")
    changes = {"INPUT": inputs.scene(AFTER), "ALIGN_TO": reference}
    return {"REFERENCE": reference, "SECONDARY": inputs.made("geocodescene", name="_after", **changes)}


@recipe
def pixeloffsets(inputs):
    return {**_scenes(inputs), "WINDOW": 800.0, "STEP": 600.0, "SEARCH": 12.0}


@recipe
def multipleaperture(inputs):
    return {**_scenes(inputs), "WINDOW": 900.0, "STEP": 300.0}


@recipe
def faulttrace(inputs):
    """A fault that strikes 12 degrees across the raster, torn and jumping by 30 cm, in noise."""
    rng = np.random.default_rng(5)
    y, x = np.mgrid[:SIZE, :SIZE] - 0.5 * SIZE
    across = x * np.cos(np.radians(12.0)) + y * np.sin(np.radians(12.0))
    inside = np.abs(y) < 40
    pre = 0.8 + 0.03 * rng.standard_normal((SIZE, SIZE))
    co = np.where(inside & (np.abs(across) < 1.5), 0.2, 0.75) + 0.03 * rng.standard_normal((SIZE, SIZE))
    jump = 0.15 * np.sign(across) * inside + 0.005 * rng.standard_normal((SIZE, SIZE))
    names = ("DISPLACEMENT", "COHERENCE_PRE", "COHERENCE_CO")
    rasters = (jump, np.clip(pre, 0.0, 1.0), np.clip(co, 0.0, 1.0))
    made = {n: _raster(inputs, f"trace_{n.lower()}", [r], (n.lower(),)) for n, r in zip(names, rasters)}
    return {**made, "WIDTH": 300.0, "SMOOTHING": 1500.0, "REACH": 1500.0}
