"""COMET's exercises: plain float images in local metres with a small .par file, the first row southernmost.

The file .unw is displacement in metres, positive away from the sensor: the sign is turned. Zero is no data.
"""

from __future__ import annotations

from ...grids import MapGrid
from ...words import tr
from .gamma import byte_order
from .planes import raw_plane
from .product import SENTINEL1_WAVELENGTH_M, Facts, FinishedProduct
from .source import Source, number_of, pairs_of, read_text

TITLE = "COMET exercise"
_KEYS = ("ifg_length", "ifg_width", "corner_x", "corner_y", "x_spacing", "y_spacing")
_LOCAL = 'LOCAL_CS["Local metres",UNIT["metre",1]]'


def recognises(source: Source) -> bool:
    """Tell whether an image lies beside a .par file with the size of an interferogram."""
    return bool(_parameters(source)) and bool(source.find("*.unw"))


def _parameters(source: Source) -> str:
    return next((file for file in source.find("*.par") if _KEYS[0] in pairs_of(read_text(file))), "")


def open_product(source: Source, wish, stack) -> FinishedProduct:
    """Return the product."""
    path = _parameters(source)
    values = pairs_of(read_text(path))
    rows, cols, west, south, step_x, step_y = (number_of(values, key, path) for key in _KEYS)
    rows, cols = int(rows), int(cols)
    # The corner is the middle of the first pixel.
    grid = MapGrid(rows, cols, west - 0.5 * step_x, south + (rows - 0.5) * step_y, step_x, step_y, _LOCAL)
    main = source.one(tr("a displacement"), "*.unw")
    plane = raw_plane(main, grid, byte_order(main) + "f4", south_up=True, empty=(0.0,), scale=-1.0)
    return FinishedProduct(
        "comet",
        grid,
        Facts(sensor="Sentinel-1", wavelength_m=SENTINEL1_WAVELENGTH_M, look_side="right"),
        displacement=plane,
        notes=(tr("Displacement positive away from the sensor: the sign was turned."),),
    )
