"""Small runs of the tools that import; conftest imports this module, which lists them."""

import sys
from pathlib import Path

from recipes import recipe

sys.path.append(str(Path(__file__).resolve().parents[1] / "core"))


@recipe
def importinterferogram(inputs):
    import made_finished_products

    folder = inputs._folder / "finished"
    if not folder.exists():
        folder.mkdir()
        made_finished_products.licsar(folder)
    return {"FOLDER": str(folder)}
