"""HyP3 of the Alaska Satellite Facility (GAMMA or ISCE2): GeoTIFFs and a parameter file, as folder or zip archive.

Phase is positive away, los_disp positive toward the sensor; zero is no data. lv_theta is the angle of the look vector
above the horizon, lv_phi its azimuth anticlockwise from east, both in radians, toward the sensor.
"""

from __future__ import annotations

import math

from ...words import tr
from .planes import gdal_plane
from .product import SENTINEL1_WAVELENGTH_M, Facts, FinishedProduct, Look, dates_in, require_one
from .source import Source, base, number_of, pairs_of, read_text

TITLE = "HyP3"
_MAIN = ("*_unw_phase*.tif", "*_los_disp*.tif")
_ZERO = (0.0,)


def recognises(source: Source) -> bool:
    """Tell whether rasters lie beside a parameter file that names two granules."""
    return bool(source.find(*_MAIN)) and bool(_parameter_files(source))


def _parameter_files(source: Source) -> list:
    texts = [file for file in source.find("*.txt") if not base(file).lower().endswith(".md.txt")]
    return [file for file in texts if "reference granule" in pairs_of(read_text(file), ":")]


def open_product(source: Source, wish, stack) -> FinishedProduct:
    """Return the product."""
    phases = source.find("*_unw_phase*.tif")
    main = (
        source.one(tr("an unwrapped phase"), "*_unw_phase*.tif") if phases else source.one(tr("a displacement"), *_MAIN)
    )
    stem = base(main).lower().split("_unw_phase")[0].split("_los_disp")[0]
    found = {
        part: next(iter(source.find(f"{stem}_{part}*.tif")), "")
        for part in ("unw_phase", "los_disp", "corr", "lv_theta", "lv_phi")
    }
    planes = {key: gdal_plane(path, empty=_ZERO) if path else None for key, path in found.items()}
    phase, displacement = planes["unw_phase"], planes["los_disp"]
    require_one({"phase": phase, "displacement": displacement}, source.name)
    look = None
    if planes["lv_theta"] and planes["lv_phi"]:
        look = Look("elevation", (planes["lv_theta"], planes["lv_phi"]))
    texts = _parameter_files(source)
    text = next((file for file in texts if base(file).lower().startswith(stem)), texts[0])
    return FinishedProduct(
        "hyp3",
        (phase or displacement).grid,
        _read_facts(text),
        phase,
        displacement,
        planes["corr"],
        look,
        notes=(tr("Zero is taken as no data, as HyP3 writes it."),),
    )


def _read_facts(path: str) -> Facts:
    values = pairs_of(read_text(path), ":")
    granules = values.get("reference granule", ""), values.get("secondary granule", "")
    first, second = (min(dates_in(text.replace("_", " ")), default=None) for text in granules)
    baseline = number_of(values, "baseline", path, default=math.nan)
    looks = [number_of(values, f"{axis} looks", path, default=1.0) for axis in ("range", "azimuth")]
    return Facts(
        first,
        second,
        "Sentinel-1",
        SENTINEL1_WAVELENGTH_M,
        "right",
        math.radians(number_of(values, "heading", path, default=math.nan)),
        baseline_perpendicular_m=None if math.isnan(baseline) else baseline,
        looks=looks[0] * looks[1],
        height_datum=values.get("dem source", ""),
    )
