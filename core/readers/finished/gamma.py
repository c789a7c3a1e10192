"""GAMMA: geocoded big-endian binary images, the map parameters (DEM_par) and the parameter files of the scenes.

Phase is positive away, dispmap's displacement positive toward the sensor; zero is no data; the corner in the map
parameters is the centre of the first pixel. lv_theta and lv_phi are the elevation and the azimuth of the look vector in
radians. Some programs write the same files little-endian, which is noticed by their numbers.
"""

from __future__ import annotations

import math

import numpy as np

from ...conventions import SPEED_OF_LIGHT
from ...errors import FormatError, InputError
from ...grids import MapGrid
from ...words import tr
from .planes import Plane, moved_by_half, raw_plane, wkt_of
from .product import Facts, FinishedProduct, Look, dates_in, read_date
from .source import Source, base, file_size, number_of, pairs_of, read_bytes, read_text, starts_with

TITLE = "GAMMA"
_MARK = "DIFF&GEO DEM/MAP"
_MAIN = ("*.unw", "*.unw.geo", "*.geo.unw", "*unw_phase", "*_unw", "*.adf.unw")
_DISPLACEMENT = ("*.disp", "*.los", "*disp_los*", "*.dispmap")
_COHERENCE = ("*.cc", "*.cc.geo", "*.geo.cc", "*.cor", "*_cc")
_ZERO = (0.0,)
_SAMPLE = 20_000


def recognises(source: Source) -> bool:
    """Tell whether map parameters of GAMMA lie beside an image that is named as unwrapped phase or displacement."""
    return bool(map_parameters(source)) and bool(_images(source, (*_MAIN, *_DISPLACEMENT)))


def map_parameters(source: Source) -> str:
    """Return the file of map parameters, or empty text."""
    files = source.find("*.par", "*_par", "*dem_par*")
    return next((file for file in files if _MARK.encode() in read_bytes(file, 0, 400)), "")


def _images(source: Source, patterns: tuple) -> list:
    return [file for file in source.find(*patterns) if not starts_with(file, b"II*\0", b"MM\0*", b"<", b"Gamma")]


def read_grid(path: str) -> MapGrid:
    """Return the grid of map parameters; `InputError` for a projection other than geographic and UTM."""
    values = pairs_of(read_text(path), ":")
    size = [int(number_of(values, key, path)) for key in ("nlines", "width")]
    projection = values.get("dem_projection", "").upper()
    if projection == "EQA":
        names, wkt = ("corner_lon", "corner_lat", "post_lon", "post_lat"), wkt_of(4326)
    elif projection == "UTM":
        names = ("corner_east", "corner_north", "post_east", "post_north")
        zone = int(number_of(values, "projection_zone", path))
        south = number_of(values, "false_northing", path, default=0.0) > 0.0
        wkt = wkt_of((32700 if south else 32600) + zone)
    else:
        raise InputError(
            "INPUT: {path} is in the projection '{found}': geocode to EQA or UTM in GAMMA.",
            path=base(path),
            found=projection,
        )
    west, north, step_x, step_y = (number_of(values, name, path) for name in names)
    return moved_by_half(MapGrid(*size, west, north, step_x, -step_y, wkt))


def open_image(path: str, grid: MapGrid, *, empty=_ZERO, scale: float = 1.0) -> Plane:
    """Return a float image in the byte order that gives sensible numbers."""
    return raw_plane(path, grid, byte_order(path) + "f4", empty=empty, scale=scale)


def byte_order(path: str) -> str:
    """Return ``>`` or ``<``: the order in which more of the numbers are of usual size; GAMMA's own when alike."""
    half = file_size(path) // 8 * 4
    raw = read_bytes(path, max(half - 2 * _SAMPLE, 0), 4 * _SAMPLE)
    raw = raw[: len(raw) // 4 * 4]
    usual = []
    for order in "><":
        values = np.abs(np.frombuffer(raw, order + "f4"))
        values = values[values != 0.0]
        usual.append(int(((values > 1e-8) & (values < 1e8)).sum()))
    return "<" if usual[1] > usual[0] else ">"


def open_product(source: Source, wish, stack) -> FinishedProduct:
    """Return the product."""
    grid = read_grid(map_parameters(source))
    phases, displacements = _images(source, _MAIN), _images(source, _DISPLACEMENT)
    chosen_displacement = bool(displacements) and displacements[0] == source.chosen
    phase = displacement = None
    if phases and not chosen_displacement:
        main = _only(source, phases)
        phase = open_image(main, grid)
    else:
        main = _only(source, displacements)
        displacement = open_image(main, grid)
    coherence = next(iter(_images(source, _COHERENCE)), "")
    angles = [next(iter(_images(source, (f"*lv_{name}", f"*lv_{name}.geo"))), "") for name in ("theta", "phi")]
    look = Look("elevation", tuple(open_image(path, grid) for path in angles)) if all(angles) else None
    return FinishedProduct(
        "gamma",
        grid,
        _read_facts(source, main),
        phase,
        displacement,
        open_image(coherence, grid) if coherence else None,
        look,
        notes=(tr("Zero is taken as no data, as GAMMA writes it."),),
    )


def _only(source: Source, files: list) -> str:
    if len(files) > 1 and files[0] != source.chosen:
        raise InputError(
            "INPUT: {path} holds {count} images, such as {first}: choose one of these files.",
            path=source.name,
            count=len(files),
            first=base(files[0]),
        )
    return files[0]


def _read_facts(source: Source, main: str) -> Facts:
    """Take the parameter files of the scenes; the image is named after them, else two of them are in order of time."""
    scenes = []
    for file in source.find("*.par"):
        text = read_text(file)
        if "radar_frequency" in text and "date:" in text:
            values = pairs_of(text, ":")
            scenes.append((read_scene_date(values, file), values, file))
    scenes.sort(key=lambda scene: scene[0])
    if not scenes:
        return Facts()
    _, values, file = scenes[0]
    days = sorted({scene[0] for scene in scenes})
    named = [date for date in dates_in(base(main).replace("_", " ").replace("-", " ")) if date in days]
    pair = named if len(named) == 2 else days if len(days) == 2 else (None, None)
    side = number_of(values, "azimuth_angle", file, default=90.0)
    looks = [number_of(values, f"{axis}_looks", file, default=1.0) for axis in ("range", "azimuth")]
    return Facts(
        *pair,
        values.get("sensor", "unknown"),
        SPEED_OF_LIGHT / number_of(values, "radar_frequency", file),
        "right" if side > 0.0 else "left",
        math.radians(number_of(values, "heading", file, default=math.nan)),
        math.radians(number_of(values, "incidence_angle", file, default=math.nan)),
        looks=looks[0] * looks[1],
    )


def read_scene_date(values: dict, path: str):
    """Return the day of a scene: year, month and day, perhaps with hours."""
    words = values.get("date", "").split()
    if len(words) < 3:
        raise FormatError("INPUT: {path} tells no date: get the product again.", path=base(path))
    return read_date(" ".join(f"{int(float(word)):02d}" for word in words[:3]))
