"""The colours of layers, reports and docks: safe for the colour-blind, and the same everywhere."""

from __future__ import annotations

# Red-blue and viridis of their public palettes, and a cyclic map that is light at zero and dark at pi.
DIVERGING = ("#053061", "#2166ac", "#4393c3", "#92c5de", "#f7f7f7", "#f4a582", "#d6604d", "#b2182b", "#67001f")
SEQUENTIAL = ("#440154", "#414487", "#2a788e", "#22a884", "#7ad151", "#fde725")
WARNING = ("#ffffe5", "#fee391", "#fe9929", "#cc4c02", "#662506")
HEIGHT = ("#2d6a4f", "#95b46a", "#efe6b5", "#c9a66b", "#8a5a44", "#ffffff")
CYCLIC = (
    "#2f1436", "#491564", "#5b3195", "#5f5bb0", "#6484b9", "#7fa7bf", "#b0c3cb", "#e2d9e2",
    "#cfbab0", "#c59578", "#b86a52", "#a1414d", "#7c204d", "#521745", "#2f1436",
)  # fmt: skip
