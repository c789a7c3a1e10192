"""NISAR and ISCE3 geocoded unwrapped interferograms (GUNW, HDF5), and displacements of OPERA (DISP-S1, netCDF-4).

Phase is positive away, displacement positive toward the sensor; coordinates are pixel centres. NISAR looks left or
right, as its identification says; losUnitVectorX and Y are the east and north parts of the unit vector to the
sensor, in cubes over height on a coarse grid.
"""

from __future__ import annotations

import math

import numpy as np

from ...conventions import SPEED_OF_LIGHT
from ...errors import FormatError
from ...words import tr
from .hdf5 import at_height, fill_of, first_of, hdf5_files, holds, open_hdf5, text_of, whole
from .planes import array_plane, centred_grid, gdal_plane, wkt_of
from .product import SENTINEL1_WAVELENGTH_M, Facts, FinishedProduct, Look, read_date, require_one
from .source import Source, base

TITLE = "NISAR or OPERA"
_BANDS = ("LSAR", "SSAR")
_PATTERNS = ("*.h5", "*.nc", "*.hdf5")
_OPERA = "displacement"


def recognises(source: Source) -> bool:
    """Tell whether there is an HDF5 file with the groups of a GUNW or the layers of DISP-S1."""
    names = [f"science/{band}/GUNW" for band in _BANDS]
    return any(holds(file, *names) or _is_opera(file) for file in hdf5_files(source, *_PATTERNS))


def _is_opera(path: str) -> bool:
    with open_hdf5(path) as file:
        return all(name in file for name in (_OPERA, "x", "y", "identification"))


def open_product(source: Source, wish, stack) -> FinishedProduct:
    """Return the product."""
    path = source.one(tr("an interferogram or displacement"), *_PATTERNS)
    file = open_hdf5(path, stack)
    band = next((band for band in _BANDS if f"science/{band}/GUNW" in file), "")
    return _open_nisar(file, band, wish, path) if band else _open_opera(file, source, path)


def _open_nisar(file, band: str, wish, path: str) -> FinishedProduct:
    root = file[f"science/{band}/GUNW"]
    frequency = first_of(root, "grids/frequencyA", "grids/frequencyB")
    layers = None if frequency is None else first_of(frequency, "unwrappedInterferogram", "interferogram")
    if layers is None:
        raise FormatError("INPUT: {path} holds no unwrapped interferogram: get the product again.", path=base(path))
    group = next((layers[name] for name in ("HH", "VV", "HV", "VH") if name in layers), layers)
    axes = [first_of(group, f"{axis}Coordinates") for axis in "xy"]
    axes = [axis if axis is not None else layers[f"{name}Coordinates"] for axis, name in zip(axes, "xy")]
    wkt = _projection(first_of(group, "projection") or first_of(layers, "projection"), path)
    grid, south_up = centred_grid(*(whole(axis) for axis in axes), wkt, path)
    planes = {}
    for key in ("unwrappedPhase", "coherenceMagnitude"):
        if key in group:
            planes[key] = array_plane(group[key], grid, south_up=south_up, empty=fill_of(group[key]))
    require_one({"phase": planes.get("unwrappedPhase")}, base(path))
    return FinishedProduct(
        "gunw",
        grid,
        _nisar_facts(file[f"science/{band}/identification"], frequency, band),
        planes["unwrappedPhase"],
        coherence=planes.get("coherenceMagnitude"),
        look=_nisar_look(first_of(root, "metadata/radarGrid"), wish.height_m, path),
    )


def _projection(dataset, path: str) -> str:
    if dataset is None:
        raise FormatError("INPUT: {path} names no projection: get the product again.", path=base(path))
    for name in ("epsg_code", "spatial_epsg"):
        if name in dataset.attrs:
            return wkt_of(int(np.ravel(dataset.attrs[name])[0]))
    for name in ("spatial_ref", "crs_wkt"):
        if name in dataset.attrs:
            return wkt_of(text_of(dataset.attrs[name]))
    return wkt_of(int(np.ravel(whole(dataset))[0]))


def _nisar_facts(identification, frequency, band: str) -> Facts:
    names = ("referenceZeroDopplerStartTime", "secondaryZeroDopplerStartTime")
    times = [text_of(identification[name]) if name in identification else "" for name in names]
    centre = first_of(frequency, "centerFrequency")
    side = text_of(identification["lookDirection"]).lower() if "lookDirection" in identification else ""
    mission = text_of(identification["missionId"]) if "missionId" in identification else "NISAR"
    return Facts(
        *(read_date(time) if time else None for time in times),
        sensor=f"{mission} {band}",
        wavelength_m=math.nan if centre is None else SPEED_OF_LIGHT / float(whole(centre)),
        look_side=side if side in ("left", "right") else "",
    )


def _nisar_look(group, height_m: float, path: str):
    names = ("losUnitVectorX", "losUnitVectorY")
    if group is None or not all(name in group for name in names):
        return None
    wkt = _projection(first_of(group, "projection"), path)
    grid, south_up = centred_grid(whole(group["xCoordinates"]), whole(group["yCoordinates"]), wkt, path)
    heights = whole(group["heightAboveEllipsoid"])
    east, north = (at_height(group[name], heights, height_m) for name in names)
    up = np.sqrt(np.maximum(1.0 - east**2 - north**2, 0.0))
    return Look("vector", tuple(array_plane(part, grid, south_up=south_up) for part in (east, north, up)))


def _open_opera(file, source: Source, path: str) -> FinishedProduct:
    wkt = _projection(first_of(file, "spatial_ref"), path)
    grid, south_up = centred_grid(whole(file["x"]), whole(file["y"]), wkt, path)
    coherence = first_of(file, "temporal_coherence", "interferometric_correlation", "estimated_phase_quality")
    planes = [
        None if layer is None else array_plane(layer, grid, south_up=south_up, empty=fill_of(layer))
        for layer in (file[_OPERA], coherence)
    ]
    static = next(iter(source.find("*line_of_sight_enu*.tif")), "")
    look = Look("vector", tuple(gdal_plane(static, band=k, empty=(0.0,)) for k in (1, 2, 3))) if static else None
    group = file["identification"]
    texts = {key: text_of(group[key]) for key in group if getattr(group[key], "shape", None) == ()}
    times = [texts.get(f"{role}_datetime", "") for role in ("reference", "secondary")]
    wavelength = texts.get("radar_wavelength", "")
    facts = Facts(
        *(read_date(time) if time else None for time in times),
        sensor="Sentinel-1",
        wavelength_m=float(wavelength) if wavelength else SENTINEL1_WAVELENGTH_M,
        look_side="right",
    )
    return FinishedProduct("gunw", grid, facts, displacement=planes[0], coherence=planes[1], look=look)
