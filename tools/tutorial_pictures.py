"""Pictures of the tutorials, drawn from what their commands made (see tutorials.py)."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr

_DPI, _LARGEST_BYTES = 80, 170_000


def read(path: Path) -> tuple:
    """Return a band in float with NaN for no data, and its extent in kilometres of the map."""
    dataset = gdal.Open(str(path))
    band = dataset.GetRasterBand(1)
    values, empty = band.ReadAsArray().astype(float), band.GetNoDataValue()
    if empty is not None and np.isfinite(empty):
        values[values == empty] = np.nan
    return values, extent_km(dataset)


def extent_km(dataset) -> tuple:
    """Return west, east, south, north in kilometres of the map."""
    west, width, _, north, _, height = dataset.GetGeoTransform()
    extent = west, west + width * dataset.RasterXSize, north + height * dataset.RasterYSize, north
    return tuple(1e-3 * edge for edge in extent)


def lines(path: Path) -> list:
    """Return the vertices of the lines of a layer, kilometres."""
    source = ogr.Open(str(path))
    shapes = [feature.GetGeometryRef().Clone() for feature in source.GetLayer()]
    parts = [shape.GetGeometryRef(k) for shape in shapes for k in range(shape.GetGeometryCount())] or shapes
    return [1e-3 * np.array([point[:2] for point in part.GetPoints()]) for part in parts]


def show(axis, path: Path, title: str, limit: float, *, unit="m", cmap="RdBu_r", low=None) -> None:
    """Draw a raster with its scale."""
    values, extent = read(path)
    image = axis.imshow(values, extent=extent, cmap=cmap, vmin=-limit if low is None else low, vmax=limit)
    axis.figure.colorbar(image, ax=axis, shrink=0.8, label=unit)
    frame(axis, title)


def frame(axis, title: str = "") -> None:
    """Title a map; its axes are kilometres of the map's projection."""
    axis.set_title(title, fontsize=10)
    axis.tick_params(labelsize=7)
    axis.set_xlabel("east, km", fontsize=7)
    axis.set_ylabel("north, km", fontsize=7)


def save(figure, path: Path) -> Path:
    """Write a picture, with fewer colours where the file would be too large."""
    import matplotlib.pyplot as plt
    from PIL import Image

    drawn = io.BytesIO()
    figure.savefig(drawn, dpi=_DPI)
    plt.close(figure)
    picture = Image.open(drawn).convert("RGB")
    picture.save(path, optimize=True)
    if path.stat().st_size > _LARGEST_BYTES:
        picture.quantize(256, kmeans=3, dither=Image.NONE).save(path, optimize=True)
    return path


def figure(rows: int, cols: int, size: tuple) -> tuple:
    """Return an empty figure that no window shows."""
    import matplotlib

    matplotlib.use("Agg")
    import matplotlib.pyplot as plt

    return plt.subplots(rows, cols, figsize=size, constrained_layout=True)


def draw_profile(axis, path: Path, names: tuple) -> None:
    """Draw the medians of a profile's layers with the quantiles of the first."""
    source = ogr.Open(str(path))
    rows = [feature.items() for feature in source.GetLayer()]
    for number, (key, name) in enumerate(names):
        part = sorted((row for row in rows if str(row["layer"]).startswith(key)), key=lambda row: row["distance_m"])
        distance, middle = (np.array([row[field] for row in part], float) for field in ("distance_m", "median"))
        axis.plot(1e-3 * distance, 100.0 * middle, color=f"C{number}", label=name)
        if number == 0:
            low, high = (np.array([row[field] for row in part], float) for field in ("low", "high"))
            axis.fill_between(1e-3 * distance, 100.0 * low, 100.0 * high, color="C0", alpha=0.25, lw=0)
    axis.axvline(0.0, color="0.4", lw=1, ls=":")
    axis.set(xlabel="distance from the trace, km", ylabel="line of sight, cm")
    axis.legend(fontsize=8)


def _phase(axis, path: Path, title: str) -> None:
    """Draw the phase of a complex raster."""
    dataset = gdal.Open(str(path))
    values = dataset.ReadAsArray()
    seen = np.where(values == 0, np.nan, np.angle(values))
    colours = {"cmap": "twilight_shifted", "vmin": -np.pi, "vmax": np.pi, "interpolation": "none"}
    image = axis.imshow(seen, extent=extent_km(dataset), **colours)
    axis.figure.colorbar(image, ax=axis, shrink=0.8, label="rad")
    frame(axis, title)


def _amplitude(axis, path: Path, title: str) -> None:
    """Draw the amplitude of a complex raster, from dark to bright as the eye wants it."""
    dataset = gdal.Open(str(path))
    values = np.abs(dataset.ReadAsArray())
    rows, cols = (size // step * step for size, step in zip(values.shape, (4, 2)))
    mean = values[:rows, :cols].reshape(rows // 4, 4, cols // 2, 2).mean(axis=(1, 3))
    seen = np.where(mean > 0, 20.0 * np.log10(np.maximum(mean, 1e-9)), np.nan)
    low, high = np.nanpercentile(seen, (2, 98))
    image = axis.imshow(seen, extent=extent_km(dataset), cmap="gray", vmin=low, vmax=high)
    axis.figure.colorbar(image, ax=axis, shrink=0.8, label="dB")
    frame(axis, title)


def bam(folder: Path, pictures: Path) -> list:
    """Draw what each step of the Bam tutorial made."""
    steps, axes = figure(2, 3, (11.0, 6.6))
    _amplitude(axes[0, 0], folder / "before.tif", "2 amplitude before")
    _phase(axes[0, 1], folder / "igram.tif", "3 interferogram")
    show(axes[0, 2], folder / "coherence.tif", "3 coherence", 1.0, unit="", cmap="gray", low=0.0)
    _phase(axes[1, 0], folder / "filtered.tif", "4 filtered")
    show(axes[1, 1], folder / "unwrapped.tif", "5 unwrapped phase", 40.0, unit="rad")
    show(axes[1, 2], folder / "displacement.tif", "6 displacement", 0.2)
    return [save(steps, pictures / "tutorial_bam.png")]


def own_pair(folder: Path, pictures: Path) -> list:
    """Draw the maps and the profile of the tutorial of the own pair."""
    both, axes = figure(2, 2, (9.6, 8.6))
    show(axes[0, 0], folder / "first.tif", "first look, m", 0.3)
    show(axes[0, 1], folder / "descending.tif", "with the trace as FAULTS, m", 0.3)
    show(axes[1, 0], folder / "coherence_co.tif", "coherence across the earthquake", 1.0, unit="", cmap="gray", low=0.0)
    show(axes[1, 1], folder / "model.tif", "rough fault model, m", 0.3)
    for axis, trace in ((axes[0, 1], "trace.gpkg"), (axes[1, 0], "trace_first.gpkg")):
        for line in lines(folder / trace):
            axis.plot(*line.T, color="k" if trace == "trace.gpkg" else "C1", lw=1.5)
    profile, axis = figure(1, 1, (7.2, 3.2))
    draw_profile(axis, folder / "profile.gpkg", (("descending", "measured"), ("model", "rough fault")))
    return [
        save(both, pictures / "tutorial_own_pair.png"),
        save(profile, pictures / "tutorial_own_pair_profile.png"),
    ]


def sentinel1(folder: Path, pictures: Path) -> list:
    """Draw measurement, model and rest of both tracks."""
    maps, axes = figure(2, 3, (11.0, 6.6))
    for row, track in zip(axes, ("ascending", "descending")):
        show(row[0], folder / f"{track}.tif", f"{track}: measured, m", 0.35)
        show(row[1], folder / f"{track}_model.tif", "fault found, m", 0.35)
        measured, extent = read(folder / f"{track}.tif")
        rest = measured - read(folder / f"{track}_model.tif")[0]
        image = row[2].imshow(rest - np.nanmedian(rest), extent=extent, cmap="RdBu_r", vmin=-0.05, vmax=0.05)
        maps.colorbar(image, ax=row[2], shrink=0.8, label="m")
        frame(row[2], "left, m")
    stress, axis = figure(1, 1, (5.4, 4.4))
    values, extent = read(folder / "stress.tif")
    image = axis.imshow(1e-5 * values, extent=extent, cmap="RdBu_r", vmin=-3.0, vmax=3.0)
    stress.colorbar(image, ax=axis, label="Coulomb stress change, bar")
    frame(axis)
    return [save(maps, pictures / "tutorial_sentinel1.png"), save(stress, pictures / "tutorial_sentinel1_stress.png")]


PICTURES = {"bam": bam, "own_pair": own_pair, "sentinel1": sentinel1}
