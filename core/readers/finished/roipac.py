"""ROI_PAC: geocoded images of amplitude and phase, row by row in turn, each with an .rsc file.

Phase is positive away; zero is no data; X_FIRST and Y_FIRST are the outer corner of the first pixel. DATE12 names
the two scenes in the order of the phase. HEADING and LOOK_REF tell the geometry, roughly.
"""

from __future__ import annotations

import math

from ...words import tr
from .planes import Plane, north_up_grid, raw_plane, wkt_of
from .product import Facts, FinishedProduct, read_date
from .source import Source, number_of, pairs_of, read_text

TITLE = "ROI_PAC"
_MAIN = ("*.unw",)
_ZERO = (0.0,)
_KEYS = ("width", "file_length", "x_first", "y_first")


def recognises(source: Source) -> bool:
    """Tell whether a geocoded image has an .rsc file."""
    return any(_is_geocoded(file, source) for file in source.find(*_MAIN))


def _is_geocoded(file: str, source: Source) -> bool:
    return f"{file}.rsc" in source.files and "x_first" in _values(file)


def _values(path: str) -> dict:
    return pairs_of(read_text(f"{path}.rsc"), r"\s+")


def open_product(source: Source, wish, stack) -> FinishedProduct:
    """Return the product."""
    geocoded = [file for file in source.find(*_MAIN) if _is_geocoded(file, source)]
    main = geocoded[0] if len(geocoded) == 1 else source.one(tr("an unwrapped phase"), *_MAIN)
    values = _values(main)
    phase = _plane(main, values)
    coherence = next((file for file in source.find("*.cor") if f"{file}.rsc" in source.files), "")
    return FinishedProduct(
        "roipac",
        phase.grid,
        _read_facts(values, main),
        phase,
        coherence=_plane(coherence, _values(coherence)) if coherence and _is_geocoded(coherence, source) else None,
        notes=(tr("Zero is taken as no data, as ROI_PAC writes it."),),
    )


def _plane(path: str, values: dict) -> Plane:
    numbers = {key: number_of(values, key, path) for key in (*_KEYS, "x_step", "y_step")}
    zone = values.get("utm_zone") or values.get("utmzone") or ""
    transform = numbers["x_first"], numbers["x_step"], 0.0, numbers["y_first"], 0.0, numbers["y_step"]
    shape = int(numbers["file_length"]), int(numbers["width"])
    digits = "".join(character for character in zone if character.isdigit())
    south = zone.upper().endswith("S")
    grid = north_up_grid(transform, shape, wkt_of((32700 if south else 32600) + int(digits) if digits else 4326), path)
    return raw_plane(path, grid, "<f4", layout=("bil", 2), band=2, empty=_ZERO)


def _read_facts(values: dict, path: str) -> Facts:
    dates = [read_date(word) for word in values.get("date12", "").split("-") if word]
    side = number_of(values, "antenna_side", path, default=-1.0)
    looks = [number_of(values, f"look_ref{k}", path, default=math.nan) for k in (1, 2, 3, 4)]
    known = [look for look in looks if not math.isnan(look)]
    return Facts(
        *(dates if len(dates) == 2 else (None, None)),
        sensor=values.get("platform", "unknown"),
        wavelength_m=number_of(values, "wavelength", path, default=math.nan),
        look_side="left" if side > 0.0 else "right",
        heading_rad=math.radians(number_of(values, _heading_key(values), path, default=math.nan)),
        incidence_rad=math.radians(sum(known) / len(known)) if known else math.nan,
    )


def _heading_key(values: dict) -> str:
    """Return under which name a header tells the heading; both are about."""
    return "heading_deg" if "heading_deg" in values else "heading"
