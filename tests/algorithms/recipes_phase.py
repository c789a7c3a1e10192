"""Small runs of the tools that mend a phase; conftest imports this module, which lists them."""

import numpy as np
from recipes import recipe
from recipes_deformation import NORTH, PIXEL, SIZE, WEST, _folder, _layer, _raster


def _dated(inputs, name, phase, pair) -> str:
    """Write an unwrapped phase of two of three dates once."""
    from datetime import datetime, timedelta, timezone

    from osgeo import osr
    from quakesar.core.conventions import Record
    from quakesar.core.grids import MapGrid
    from quakesar.core.raster import Band, RasterWriter

    path = _folder(inputs) / f"{name}.tif"
    if not path.exists():
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(32640)
        grid = MapGrid(*phase.shape, WEST, NORTH, PIXEL, PIXEL, crs.ExportToWkt())
        days = [datetime(2003, 12, 3, tzinfo=timezone.utc) + timedelta(days=35 * k) for k in pair]
        record = Record("unwrapped", *days, "ENVISAT ASAR IM", 0.0562356, "right", -2.91, 0.4)
        with RasterWriter(path, grid, [Band("phase", "rad")], np.float32, record) as writer:
            writer.write_all(phase.astype(np.float32))
    return str(path)


@recipe
def correctunwrapping(inputs):
    y, x = np.mgrid[:SIZE, :SIZE] / SIZE
    scenes = (3.0 * x, np.sin(6.0 * y), x * y)
    phases = {(i, j): scenes[i] - scenes[j] for i, j in ((0, 1), (1, 2), (0, 2))}
    phases[0, 1] = phases[0, 1] + 2.0 * np.pi * ((x > 0.5) & (y > 0.6))
    paths = [_dated(inputs, f"closure{i}{j}", phase, (i, j)) for (i, j), phase in phases.items()]
    box = [(WEST + 10 * PIXEL, NORTH - 10 * PIXEL), (WEST + 30 * PIXEL, NORTH - 10 * PIXEL)]
    corners = [*box, (WEST + 30 * PIXEL, NORTH - 30 * PIXEL), box[0]]
    polygon = "POLYGON ((" + ", ".join(f"{px} {py}" for px, py in corners) + "))"
    layer = _layer(inputs, "cycles", "Polygon", [(polygon, (1.0,))], (("cycles", float),))
    return {"INPUT": paths[0], "CLOSURE_A": paths[1], "CLOSURE_B": paths[2], "POLYGONS": layer}


@recipe
def correcttroposphere(inputs):
    y, x = np.mgrid[:SIZE, :SIZE] / SIZE
    height = 1000.0 + 300.0 * np.sin(12.0 * x) * np.cos(9.0 * y)
    phase = 4e-3 * height + 3.0 * x + 0.05 * np.random.default_rng(1).standard_normal((SIZE, SIZE))
    return {
        "INPUT": _dated(inputs, "hills", phase, (0, 1)),
        "DEM": _raster(inputs, "heights", [height]),
        "METHOD": "windows",
    }


@recipe
def suggestcuts(inputs):
    from osgeo import osr
    from quakesar.core.grids import MapGrid
    from quakesar.core.raster import Band, RasterWriter

    y, x = np.mgrid[:SIZE, :SIZE] - 0.5 * SIZE
    phase = 0.1 * y + 40.0 * np.sign(x) * np.cos(np.clip(y / 50.0, -1.5, 1.5)) ** 2 * np.exp(-np.abs(x) / 40.0)
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32640)
    grid = MapGrid(SIZE, SIZE, WEST, NORTH, PIXEL, PIXEL, crs.ExportToWkt())
    path = _folder(inputs) / "torn.tif"
    with RasterWriter(path, grid, [Band("interferogram")], np.complex64) as writer:
        writer.write_all(np.exp(1j * phase).astype(np.complex64))
    return {"INPUT": str(path)}
