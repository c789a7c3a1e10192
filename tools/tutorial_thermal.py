"""Pictures of docs/tutorial_thermal.md, drawn from what its commands made (see tutorials.py)."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from osgeo import gdal, ogr
from tutorial_pictures import figure, save


def _rows(path: Path) -> list:
    """Return the attributes of a layer."""
    source = ogr.Open(str(path))
    return [feature.items() for feature in source.GetLayer()]


def _event_map(axis, folder: Path) -> None:
    """Draw the day of the strongest heating core, with its outline."""
    source = ogr.Open(str(folder / "cores.gpkg"))
    features = list(source.GetLayer())
    best = max(features, key=lambda feature: feature.GetField("core_z"))
    day = str(best.GetField("start"))[:10].replace("/", "-")
    dataset = gdal.Open(str(folder / "index.tif"))
    names = [dataset.GetRasterBand(k + 1).GetDescription() for k in range(dataset.RasterCount)]
    west, pixel, _, north, _, height = dataset.GetGeoTransform()
    extent = west, west + pixel * dataset.RasterXSize, north + height * dataset.RasterYSize, north
    band = dataset.GetRasterBand(names.index(day) + 1)
    image = axis.imshow(band.ReadAsArray(), extent=extent, cmap="RdBu_r", vmin=-4, vmax=4)
    axis.figure.colorbar(image, ax=axis, shrink=0.8, label="index, standard deviations")
    shape = best.GetGeometryRef()
    for k in range(shape.GetGeometryCount()):
        ring = shape.GetGeometryRef(k)
        ring = ring.GetGeometryRef(0) if ring.GetGeometryCount() else ring
        axis.plot(*np.array([point[:2] for point in ring.GetPoints()]).T, color="k", lw=1.5)
    axis.set_title(f"strongest heating core, {day}", fontsize=10)
    axis.tick_params(labelsize=7)
    axis.set_xlabel("longitude, degrees", fontsize=7)
    axis.set_ylabel("latitude, degrees", fontsize=7)


def _curve(axis, path: Path, name: str, colour: str) -> None:
    rows = sorted(_rows(path), key=lambda row: row["tau_ri"])
    tau, missed = (np.array([row[key] for row in rows], float) for key in ("tau_ri", "fnr"))
    axis.plot([0.0, *tau], [1.0, *missed], color=colour, marker=".", ms=4, lw=1.2, label=name)


def draw(folder: Path, pictures: Path) -> list:
    """Draw a heating core, the two Molchan curves, and the chance of the window with its ratio to the prior."""
    found, axes = figure(1, 2, (9.6, 4.0))
    _event_map(axes[0], folder)
    _curve(axes[1], folder / "curve.gpkg", "with precursors", "C3")
    _curve(axes[1], folder / "noise_curve.gpkg", "without precursors", "0.5")
    axes[1].plot([0, 1], [1, 0], color="k", lw=0.8, ls=":", label="by chance")
    axes[1].set(xlabel="coverage by the reference measure", ylabel="share of missed earthquakes", xlim=(0, 0.05))
    axes[1].legend(fontsize=8)
    chance, axes = figure(1, 2, (9.6, 3.8))
    for axis, name, title in zip(
        axes, ("chance", "gain"), ("chance of an earthquake in 21 days", "ratio to the prior")
    ):
        values = gdal.Open(str(folder / f"{name}.tif")).ReadAsArray()
        chance.colorbar(axis.imshow(values, cmap="viridis"), ax=axis, shrink=0.8)
        axis.set_title(title, fontsize=10)
        axis.set_axis_off()
    return [save(found, pictures / "tutorial_thermal.png"), save(chance, pictures / "tutorial_thermal_chance.png")]
