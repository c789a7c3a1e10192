"""GMTSAR: geocoded grids (netCDF), the parameter files of the scenes, and look vectors when they were made.

Unwrapped phase is positive away in radians, los is millimetres toward the sensor; NaN is no data. The clock of a
parameter file is the year and the day counted from zero. Look vectors come from SAT_look, ground to sensor, as grids
named look_e, look_n and look_u.
"""

from __future__ import annotations

import math
import re
from datetime import datetime, timedelta, timezone

from ...words import tr
from .planes import gdal_plane
from .product import Facts, FinishedProduct, Look, require_one
from .source import Source, base, number_of, pairs_of, read_text, starts_with

TITLE = "GMTSAR"
_PHASE = ("unwrap_mask_ll*.grd", "unwrap_ll*.grd")
_LOS = ("los_ll*.grd", "los_mask_ll*.grd", "los_*_ll.grd")
_MAGIC = (b"CDF\x01", b"CDF\x02", b"\x89HDF\r\n\x1a\n")
_SENSORS = {1: "ERS-1", 2: "ERS-2", 3: "RADARSAT-1", 4: "ENVISAT", 5: "ALOS", 7: "TerraSAR-X", 10: "Sentinel-1"}


def recognises(source: Source) -> bool:
    """Tell whether there is a grid named as GMTSAR does."""
    return any(starts_with(file, *_MAGIC) for file in source.find(*_PHASE, *_LOS))


def open_product(source: Source, wish, stack) -> FinishedProduct:
    """Return the product."""
    phase = displacement = None
    names = [names for names in (_PHASE, _LOS) if source.find(*names)]
    chosen = base(source.chosen)
    if source.find(*_PHASE) and not chosen.startswith("los"):
        # A masked and an unmasked phase lie side by side: the masked one counts.
        pattern = _PHASE[0] if source.find(_PHASE[0]) and not chosen.startswith("unwrap_ll") else _PHASE[1]
        phase = gdal_plane(source.one(tr("an unwrapped phase"), pattern))
    if (len(names) == 1 and names[0] == _LOS) or chosen.startswith("los"):
        displacement = gdal_plane(source.one(tr("a displacement"), *_LOS), scale=1e-3)
    require_one({"phase": phase, "displacement": displacement}, source.name)
    coherence = next(iter(source.find("corr_ll*.grd")), "")
    folder = source.find(*_PHASE, *_LOS)[0].rpartition("/")[0]
    parts = [next(iter(source.find(f"look_{axis}*.grd")), "") for axis in "enu"]
    look = Look("vector", tuple(gdal_plane(path) for path in parts)) if all(parts) else None
    return FinishedProduct(
        "gmtsar",
        (phase or displacement).grid,
        _read_facts(source, folder),
        phase,
        displacement,
        gdal_plane(coherence) if coherence else None,
        look,
        notes=(tr("The day of GMTSAR's clock is counted from zero."),),
    )


def _read_facts(source: Source, folder: str) -> Facts:
    """Take the two parameter files; the folder is named after reference and secondary, in this order."""
    scenes = []
    for file in source.find("*.prm"):
        values = pairs_of(read_text(file), "=")
        if "sc_clock_start" in values and "radar_wavelength" in values:
            scenes.append((_clock(number_of(values, "sc_clock_start", file)), values, file))
    scenes.sort(key=lambda scene: scene[0])
    if not scenes:
        return Facts()
    _, values, file = scenes[0]
    times = sorted({scene[0] for scene in scenes})
    first, last = times if len(times) == 2 else (None, None)
    days = re.search(r"(\d{7})_(\d{7})", base(folder))
    if days and days.group(1) > days.group(2):
        first, last = last, first
    identity = int(number_of(values, "sc_identity", file, default=0.0))
    side = {"R": "right", "L": "left"}.get(values.get("lookdir", "").upper()[:1], "")
    return Facts(
        first,
        last,
        _SENSORS.get(identity, "unknown"),
        number_of(values, "radar_wavelength", file, default=math.nan),
        side,
    )


def _clock(value: float) -> datetime:
    """Return the time of a clock: the year times 1000 and the days since its first."""
    year = int(value // 1000)
    return datetime(year, 1, 1, tzinfo=timezone.utc) + timedelta(days=value - 1000.0 * year)
