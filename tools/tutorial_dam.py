"""Pictures of docs/tutorial_dam.md, drawn from what its commands made (see tutorials.py)."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from osgeo import gdal, ogr
from tutorial_pictures import figure, save


def _zones(folder: Path) -> dict:
    """Return the outlines of the zones by name, metres of the map."""
    source = ogr.Open(str(folder / "zones.gpkg"))
    found = {}
    for feature in source.GetLayer():
        shape = feature.GetGeometryRef()
        ring = shape.GetGeometryRef(0)
        ring = ring.GetGeometryRef(0) if ring.GetGeometryCount() else ring
        found[feature.GetField("name")] = np.array([point[:2] for point in ring.GetPoints()])
    return found


def _series(folder: Path) -> tuple:
    """Return hours since the first frame, millimetres of all pixels, and the extent of the map."""
    dataset = gdal.Open(str(folder / "series.tif"))
    names = [dataset.GetRasterBand(k + 1).GetDescription().rstrip("Z") for k in range(dataset.RasterCount)]
    times = np.array(names, "datetime64[s]")
    west, pixel, _, north, _, height = dataset.GetGeoTransform()
    extent = west, west + pixel * dataset.RasterXSize, north + height * dataset.RasterYSize, north
    return (times - times[0]) / np.timedelta64(3600, "s"), 1000.0 * dataset.ReadAsArray(), extent


def draw(folder: Path, pictures: Path) -> list:
    """Draw the motion at the end with the zones, the course of both zones, and the fused field."""
    hours, moved, extent = _series(folder)
    zones = _zones(folder)
    both, axes = figure(1, 2, (9.6, 4.2))
    image = axes[0].imshow(moved[-1], extent=extent, cmap="RdBu_r", vmin=-15, vmax=15)
    both.colorbar(image, ax=axes[0], shrink=0.8, label="toward the radar, mm")
    rows, cols = moved.shape[1:]
    x = extent[0] + (np.arange(cols) + 0.5) * (extent[1] - extent[0]) / cols
    y = extent[3] - (np.arange(rows) + 0.5) * (extent[3] - extent[2]) / rows
    for name, ring in zones.items():
        axes[0].plot(*ring.T, color="k", lw=1)
        axes[0].annotate(name, ring.max(axis=0), fontsize=9)
        west, south = ring.min(axis=0)
        east, north = ring.max(axis=0)
        inside = ((y > south) & (y < north))[:, None] & ((x > west) & (x < east))[None, :]
        axis = axes[1] if name == "slide" else axes[1].twinx()
        axis.plot(hours, np.nanmedian(moved[:, inside], axis=1), color="C3" if name == "slide" else "C0", lw=1)
        axis.set_ylabel(f"{name}, mm", color="C3" if name == "slide" else "C0")
    axes[0].ticklabel_format(useOffset=False, style="plain")
    axes[0].tick_params(labelsize=7)
    axes[1].set(xlabel="hours")
    field, axes = figure(1, 3, (9.6, 3.2))
    values = 1000.0 * gdal.Open(str(folder / "field.tif")).ReadAsArray()
    for axis, layer, name in zip(axes, values, ("east", "north", "up")):
        image = axis.imshow(layer, cmap="RdBu_r", vmin=-15, vmax=15)
        axis.set_title(f"{name}, mm", fontsize=10)
        axis.set_axis_off()
    field.colorbar(image, ax=axes, shrink=0.8)
    return [save(both, pictures / "tutorial_dam.png"), save(field, pictures / "tutorial_dam_field.png")]
