"""Small runs of the tools that work without an elevation model; conftest imports this module, which lists them.

Pairs of 300 m, -200 m and 30 m over a cone, geocoded at a constant height: closed forms, nothing is simulated.
"""

import math

import numpy as np
from recipes import recipe
from recipes_deformation import NORTH, SIZE, WEST, _folder

PIXEL_M, REACH_M, INCIDENCE_RAD, HEIGHT_M, WAVELENGTH_M = 20.0, 840_000.0, 0.4, 1000.0, 0.0562356


def _made(inputs) -> dict:
    """Write everything once and return the paths by name."""
    from datetime import datetime, timedelta, timezone

    from osgeo import osr
    from quakesar.core.conventions import Record
    from quakesar.core.grids import MapGrid
    from quakesar.core.raster import Band, RasterWriter

    names = ("geometry", "igram", "phase", "height", "coherence", "short", "long", "other_phase", "other_long")
    paths = {name: str(_folder(inputs) / f"topographic_{name}.tif") for name in names}
    if (_folder(inputs) / "topographic_long.tif").exists():
        return paths
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32640)
    grid = MapGrid(SIZE, SIZE, WEST, NORTH, PIXEL_M, PIXEL_M, crs.ExportToWkt())
    y, x = np.mgrid[:SIZE, :SIZE] - SIZE / 2.0
    cone = 60.0 * np.clip(1.0 - np.hypot(x, y) / 45.0, 0.0, 1.0)
    factor = 4.0 * math.pi / WAVELENGTH_M / (REACH_M * math.sin(INCIDENCE_RAD))
    motion = np.exp(-(x**2 + y**2) / 400.0)
    days = [datetime(2003, 6, 11, tzinfo=timezone.utc) + timedelta(days=175 * k) for k in range(3)]

    def write(name, bands, layers, product, pair, dtype=np.float32):
        dates = [days[k] for k in pair]
        record = Record(product, *dates, "ENVISAT ASAR IM", WAVELENGTH_M, "right", -2.91, INCIDENCE_RAD, looks=10.0)
        tags = {} if name == "geometry" else {"GEOMETRY": "topographic_geometry.tif"}
        with RasterWriter(paths[name], grid, bands, dtype, record, tags=tags, may_be_constant=True) as writer:
            writer.write_all(*(np.broadcast_to(layer, grid.shape).astype(dtype) for layer in layers))

    look = math.sin(INCIDENCE_RAD), 0.0, math.cos(INCIDENCE_RAD)
    names = ("east", "north", "up", "incidence", "slant_range", "height", "mask")
    layers = (*look, math.degrees(INCIDENCE_RAD), REACH_M, HEIGHT_M, 0.0)
    write("geometry", [Band(name) for name in names], layers, "geometry", (0, 1))
    write("short", [Band("baseline", "m")], [30.0], "baseline", (1, 2))
    write("height", [Band("height", "m")], [HEIGHT_M + cone], "height", (0, 1))
    write("coherence", [Band("coherence")], [0.5 + 0.4 * motion], "coherence", (0, 1))
    write("other_long", [Band("baseline", "m")], [-200.0], "baseline", (0, 2))
    other = 200.0 * factor * cone + 1.0 + 0.01 * np.sin(x)
    write("other_phase", [Band("unwrapped phase", "rad")], [other], "unwrapped", (0, 2))
    igram = np.exp(1j * (motion - 30.0 * factor * cone))
    write("igram", [Band("interferogram")], [igram], "interferogram", (1, 2), np.complex64)
    write("phase", [Band("unwrapped phase", "rad")], [-300.0 * factor * cone], "unwrapped", (0, 1))
    write("long", [Band("baseline", "m")], [300.0], "baseline", (0, 1))
    return paths


@recipe
def removetopography(inputs):
    paths = _made(inputs)
    return {
        "INPUT": paths["igram"],
        "TOPOGRAPHIC": paths["phase"],
        "BASELINE": paths["short"],
        "TOPOGRAPHIC_BASELINE": paths["long"],
        "SECOND_TOPOGRAPHIC": paths["other_phase"],
        "SECOND_BASELINE": paths["other_long"],
    }


@recipe
def heightfromphase(inputs):
    paths = _made(inputs)
    return {"INPUT": paths["phase"], "BASELINE": paths["long"], "COHERENCE": paths["coherence"], "MEAN_HEIGHT": 1005.0}


@recipe
def repositionpixels(inputs):
    paths = _made(inputs)
    return {"INPUT": paths["phase"], "HEIGHT": paths["height"]}
