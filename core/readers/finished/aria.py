"""ARIA Sentinel-1 geocoded unwrapped interferograms (S1-GUNW, netCDF-4).

Its reference is the later scene, so that the phase grows toward the sensor; zero is no data. Incidence and azimuth
(anticlockwise from east, from the ground to the sensor) are cubes over height on a coarse grid, in degrees.
"""

from __future__ import annotations

import numpy as np

from ...errors import FormatError
from ...words import tr
from .hdf5 import at_height, fill_of, first_of, hdf5_files, holds, open_hdf5, text_of, whole
from .planes import array_plane, centred_grid, wkt_of
from .product import SENTINEL1_WAVELENGTH_M, Facts, FinishedProduct, Look, dates_in, look_vector
from .source import Source, base

TITLE = "ARIA"
_DATA = "science/grids/data"
_GEOMETRY = "science/grids/imagingGeometry"
_RADAR = "science/radarMetaData"


def recognises(source: Source) -> bool:
    """Tell whether there is a netCDF-4 file with the groups of ARIA."""
    return any(holds(file, f"{_DATA}/unwrappedPhase") for file in hdf5_files(source, "*.nc", "*.h5"))


def open_product(source: Source, wish, stack) -> FinishedProduct:
    """Return the product."""
    path = source.one(tr("an interferogram"), "*.nc", "*.h5")
    file = open_hdf5(path, stack)
    data = file[_DATA]
    grid, south_up = centred_grid(whole(data["longitude"]), whole(data["latitude"]), wkt_of(4326), path)
    layers = {}
    for key in ("unwrappedPhase", "coherence"):
        if key in data:
            layers[key] = array_plane(data[key], grid, south_up=south_up, empty=(0.0, *fill_of(data[key])))
    first, second = (_date(file, role, path) for role in ("reference", "secondary"))
    wavelength = first_of(file, f"{_RADAR}/wavelength")
    facts = Facts(
        first,
        second,
        "Sentinel-1",
        SENTINEL1_WAVELENGTH_M if wavelength is None else float(np.ravel(whole(wavelength))[0]),
        "right",
        baseline_perpendicular_m=_mean(file.get(f"{_GEOMETRY}/perpendicularBaseline")),
    )
    return FinishedProduct(
        "aria",
        grid,
        facts,
        layers["unwrappedPhase"],
        coherence=layers.get("coherence"),
        look=_look(file, wish.height_m, path),
        notes=(tr("Zero is taken as no data, as ARIA writes it."),),
    )


def _date(file, role: str, path: str):
    """Return the earliest time in the names of the scenes of a role."""
    group = f"{_RADAR}/inputSLC/{role}"
    names = first_of(file, f"{group}/L1InputGranules")
    texts = [text_of(item) for item in np.ravel(whole(names))] if names is not None else []
    found = [date for text in texts for date in dates_in(text.replace("_", " "))]
    if not found:
        raise FormatError(
            "INPUT: {path} does not name the scenes of its {role}: get the product again.", path=base(path), role=role
        )
    return min(found)


def _mean(dataset):
    values = np.asarray(whole(dataset), dtype=np.float64) if dataset is not None else np.empty(0)
    values = values[np.isfinite(values)]
    return float(values.mean()) if values.size else None


def _look(file, height_m: float, path: str):
    group = file.get(_GEOMETRY)
    if group is None or "incidenceAngle" not in group or "azimuthAngle" not in group:
        return None
    x, y, heights = (whole(group[name]) for name in ("longitudeMeta", "latitudeMeta", "heightsMeta"))
    grid, south_up = centred_grid(x, y, wkt_of(4326), path)
    angles = [np.radians(at_height(group[name], heights, height_m)) for name in ("incidenceAngle", "azimuthAngle")]
    vector = look_vector("incidence", *angles)
    return Look("vector", tuple(array_plane(part, grid, south_up=south_up) for part in vector))
