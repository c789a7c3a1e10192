"""COMET LiCSAR: GeoTIFFs of a pair, and the look vectors and metadata of its frame.

Phase is positive away; zero is no data in every layer; coherence is 0 to 255; E, N, U are the unit vector from the
ground to the sensor, which is checked against the heading, because copies with other signs are about.
"""

from __future__ import annotations

import math

from ...errors import FormatError
from ...words import tr
from .planes import gdal_plane
from .product import SENTINEL1_WAVELENGTH_M, Facts, FinishedProduct, Look, dates_in
from .source import Source, base, number_of, pairs_of, read_text

TITLE = "LiCSAR"
_MAIN = "*.geo.unw.tif"
_ZERO = (0.0,)


def recognises(source: Source) -> bool:
    """Tell whether there is an unwrapped GeoTIFF named as LiCSAR does."""
    return bool(source.find(_MAIN))


def open_product(source: Source, wish, stack) -> FinishedProduct:
    """Return the product; a frame with several pairs needs the wished dates or a chosen file."""
    main = _choose(source, wish)
    dates = dates_in(base(main).replace("_", " "))
    if len(dates) < 2:
        raise FormatError(
            "INPUT: the name of {path} does not hold the two dates that LiCSAR writes there: name it so again.",
            path=base(main),
        )
    phase = gdal_plane(main, empty=_ZERO)
    coherence = source.beside(main, "*.geo.cc.tif")
    vectors = [next(iter(source.find(f"*.geo.{part}.tif", f"{part}.geo.tif")), "") for part in "ENU"]
    look = Look("vector", tuple(gdal_plane(path, empty=_ZERO) for path in vectors)) if all(vectors) else None
    text = next(iter(source.find("metadata.txt")), "")
    values = pairs_of(read_text(text), "=") if text else {}
    facts = Facts(
        dates[0],
        dates[1],
        "Sentinel-1",
        SENTINEL1_WAVELENGTH_M,
        "right",
        math.radians(number_of(values, "heading", text, default=math.nan)),
        math.radians(number_of(values, "avg_incidence_angle", text, default=math.nan)),
    )
    return FinishedProduct(
        "licsar",
        phase.grid,
        facts,
        phase,
        coherence=gdal_plane(coherence, empty=_ZERO, scale=1.0 / 255.0) if coherence else None,
        look=look,
        notes=(tr("Zero is taken as no data, as LiCSAR writes it."),),
    )


def _choose(source: Source, wish) -> str:
    if not source.chosen and wish.reference and wish.secondary:
        name = f"{wish.reference:%Y%m%d}_{wish.secondary:%Y%m%d}*.geo.unw.tif"
        return source.one(tr("an unwrapped phase of the dates given"), name)
    return source.one(tr("an unwrapped phase"), _MAIN)
