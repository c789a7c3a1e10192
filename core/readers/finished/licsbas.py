"""LiCSBAS: velocities as plain float images on a map of GAMMA's kind, with images of the look vector.

Velocity is millimetres a year, positive toward the sensor; zero and NaN are no data; .E, .N and .U are the unit vector
from the ground to the sensor.
"""

from __future__ import annotations

from ...words import tr
from .gamma import map_parameters, open_image, read_grid
from .product import SENTINEL1_WAVELENGTH_M, Facts, FinishedProduct, Look
from .source import Source, base

TITLE = "LiCSBAS"
_MAIN = ("*.vel", "*.vel.mskd", "*vel*.mskd", "vel")


def recognises(source: Source) -> bool:
    """Tell whether a velocity lies beside map parameters of GAMMA's kind."""
    return bool(source.find(*_MAIN)) and bool(map_parameters(source))


def open_product(source: Source, wish, stack) -> FinishedProduct:
    """Return the product."""
    main = source.one(tr("a velocity"), *_MAIN)
    stem = base(main).split(".")[0]
    parameters = source.beside(main, f"{stem}.par") or map_parameters(source)
    grid = read_grid(parameters)
    parts = [source.beside(main, f"{stem}.{part}", f"{part}.geo", part) for part in "ENU"]
    look = Look("vector", tuple(open_image(path, grid) for path in parts)) if all(parts) else None
    return FinishedProduct(
        "licsbas",
        grid,
        Facts(sensor="Sentinel-1", wavelength_m=SENTINEL1_WAVELENGTH_M, look_side="right"),
        displacement=open_image(main, grid, scale=1e-3),
        look=look,
        unit="m/yr",
        notes=(
            tr("Zero is taken as no data, as LiCSBAS writes it."),
            tr("It is a velocity: metres a year, not metres."),
        ),
    )
