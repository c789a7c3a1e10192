"""Small runs of the tools on stacks of interferograms; conftest imports this module, which lists them."""

import importlib
import sys
from datetime import datetime, timedelta, timezone
from pathlib import Path

import numpy as np
from osgeo import osr
from recipes import recipe

ROWS, COLS, DATES = 40, 50, 7
WAVELENGTH = 0.0562356


def _stack(inputs) -> dict:
    """Write a stack of a sinking bowl once."""
    from quakesar.core.conventions import Record, phase_to_displacement
    from quakesar.core.grids import MapGrid
    from quakesar.core.raster import Band, RasterWriter

    folder = inputs._folder / "series"
    folder.mkdir(exist_ok=True)
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32640)
    grid = MapGrid(ROWS, COLS, 600_000.0, 3_230_000.0, 100.0, 100.0, crs.ExportToWkt())
    y, x = np.mgrid[:ROWS, :COLS]
    bowl = np.exp(-((y - 20) ** 2 + (x - 30) ** 2) / 60.0)
    dates = [datetime(2019, 1, 3, 6, tzinfo=timezone.utc) + timedelta(days=24 * k) for k in range(DATES)]
    paths = {"INPUTS": [], "COHERENCES": []}
    for i in range(DATES):
        for j in range(i + 1, min(i + 3, DATES)):
            record = Record("unwrapped", dates[i], dates[j], "S1", WAVELENGTH, "right", -0.2, 0.6, 20.0 * (j - i), 20.0)
            moved = -0.004 * (j - i) * bowl
            arrays = (
                ("INPUTS", "unwrapped", "rad", moved / phase_to_displacement(WAVELENGTH)),
                ("COHERENCES", "coherence", "", 0.9 - 0.1 * bowl),
            )
            for key, product, unit, values in arrays:
                path = folder / f"{product}_{i}_{j}.tif"
                paths[key].append(str(path))
                if not path.exists():
                    made = Record(product, *(getattr(record, n) for n in list(record.__dataclass_fields__)[1:]))
                    with RasterWriter(path, grid, [Band(product, unit)], np.float32, made) as writer:
                        writer.write_all(values.astype(np.float32))
    return {**paths, "REFERENCE_POINT": "600350,3229650 [EPSG:32640]"}


@recipe
def network(inputs):
    made = _stack(inputs)
    return {"FOLDER": str(Path(made["INPUTS"][0]).parent), "REFERENCE_POINT": made["REFERENCE_POINT"]}


@recipe
def invertsbas(inputs):
    return {**_stack(inputs), "ATMOSPHERE_DAYS": 30.0, "STEPS": ""}


@recipe
def velocity(inputs):
    return {"INPUT": inputs.made("invertsbas")}


@recipe
def persistentscatterers(inputs):
    sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "core"))
    made_scatterers = importlib.import_module("made_scatterers")
    folder = inputs._folder / "scatterers"
    if not folder.is_dir():
        folder.mkdir()
        made_scatterers.make(folder, scenes=14, rows=80, cols=80, targets=150)
    paths = sorted(str(path) for path in folder.glob("*.tif"))
    return {"INPUTS": paths, "REFERENCE_POINT": "600800,3229200 [EPSG:32640]"}
