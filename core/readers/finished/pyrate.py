"""GeoTIFFs of PyRate: products of GAMMA or ROI_PAC with dates, unit and wavelength in their tags.

Phase is positive away in radians; zero is no data. The coherence is found by its dates.
"""

from __future__ import annotations

import math

from ...words import tr
from .planes import gdal_plane, tags_of
from .product import Facts, FinishedProduct, read_date
from .source import Source, starts_with

TITLE = "PyRate GeoTIFF"
_PATTERNS = ("*.tif", "*.tiff")
_TAGS = ("DATA_UNITS", "FIRST_DATE", "SECOND_DATE", "WAVELENGTH_METRES")
_MOST = 400
_ZERO = (0.0,)


def recognises(source: Source) -> bool:
    """Tell whether the chosen GeoTIFF has the tags of PyRate."""
    return bool(source.chosen) and starts_with(source.chosen, b"II*\0", b"MM\0*") and _is_phase(tags_of(source.chosen))


def _is_phase(tags: dict) -> bool:
    return all(tag in tags for tag in _TAGS) and tags["DATA_UNITS"] == "RADIANS"


def open_product(source: Source, wish, stack) -> FinishedProduct:
    """Return the product."""
    tags = tags_of(source.chosen)
    times = [f"{tags[f'{which}_DATE']} {tags.get(f'{which}_TIME', '00:00:00')}" for which in ("FIRST", "SECOND")]
    phase = gdal_plane(source.chosen, empty=_ZERO)
    coherence = next((file for file in source.find(*_PATTERNS)[:_MOST] if _is_coherence(file, tags)), "")
    facts = Facts(
        *(read_date(time) for time in times),
        wavelength_m=float(tags["WAVELENGTH_METRES"]),
        look_side="right",
        incidence_rad=math.radians(float(tags.get("INCIDENCE_DEGREES", "nan"))),
    )
    return FinishedProduct(
        "pyrate",
        phase.grid,
        facts,
        phase,
        coherence=gdal_plane(coherence, empty=_ZERO) if coherence else None,
        notes=(tr("Zero is taken as no data, as PyRate writes it."),),
    )


def _is_coherence(path: str, tags: dict) -> bool:
    other = tags_of(path)
    same = all(other.get(tag) == tags[tag] for tag in ("FIRST_DATE", "SECOND_DATE"))
    return same and "COH" in other.get("DATA_TYPE", "").upper()
