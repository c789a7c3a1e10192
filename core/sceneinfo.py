"""What a scene is: its footprint as a table and a page for the user."""

from __future__ import annotations

import html
import math
from dataclasses import dataclass
from pathlib import Path

from .grids import RadarGrid
from .progress import Progress, check_cancelled
from .readers import open_scene
from .readers.scene import Scene
from .results import Result, Table
from .words import tr

_FIELDS = (
    ("sensor", str),
    ("swath", str),
    ("polar", str),
    ("date", str),
    ("time", str),
    ("orbit", int),
    ("track", int),
    ("pass", str),
    ("lines", int),
    ("samples", int),
    ("near_km", float),
    ("far_km", float),
    ("incidence", float),
    ("heading", float),
    ("doppler_hz", float),
    ("orbit_src", str),
    ("file", str),
)
_STYLE = (
    "<style>table{border-collapse:collapse}td,th{padding:3px 12px;border-bottom:1px solid #ccc;text-align:left;"
    "vertical-align:top}th{font-weight:normal;color:#555;white-space:nowrap}</style>"
)


@dataclass(frozen=True)
class SceneInfoJob:
    """What to describe.

    Attributes
    ----------
    scene : str
        A product that `open_scene` reads.
    orbits : str
        Folder of precise orbits, or one such file; empty for the state vectors of the product.
    """

    scene: str
    orbits: str = ""


def describe_scene(job: SceneInfoJob, progress: Progress) -> Result:
    """Return the footprint and the facts of a scene.

    Returns
    -------
    Result
        Table ``FOOTPRINT``: one polygon in longitude and latitude with the facts as its attributes (ranges in
        kilometres, angles in degrees). Value ``HTML_TEXT``: the same and more as a page. Numbers ``LINES``,
        ``SAMPLES``, ``INCIDENCE`` and ``HEADING`` (degrees, middle of the scene).
    """
    check_cancelled(progress)
    scene = open_scene(job.scene, job.orbits or None, progress)
    check_cancelled(progress)
    row = _facts(scene)
    table = Table(_FIELDS, (tuple(row[name] for name, _ in _FIELDS),), (_footprint(scene),), "polygon")
    values = {
        "HTML_TEXT": _page(scene, row),
        "LINES": row["lines"],
        "SAMPLES": row["samples"],
        "INCIDENCE": row["incidence"],
        "HEADING": row["heading"],
    }
    progress.update(1.0)
    return Result(values, {"FOOTPRINT": table})


def _middle_range(grid: RadarGrid) -> float:
    return 0.5 * (grid.start_range_m + grid.stop_range_m)


def _facts(scene: Scene) -> dict:
    grid, taken = scene.grid, scene.acquisition
    middle = grid.middle_utc
    return {
        "sensor": taken.sensor,
        "swath": taken.swath,
        "polar": taken.polarisation,
        "date": middle.strftime("%Y-%m-%d"),
        "time": middle.strftime("%H:%M:%S.%f"),
        "orbit": taken.absolute_orbit,
        "track": taken.relative_orbit,
        "pass": taken.pass_direction,
        "lines": grid.rows,
        "samples": grid.cols,
        "near_km": grid.start_range_m / 1e3,
        "far_km": grid.stop_range_m / 1e3,
        "incidence": math.degrees(taken.incidence_rad),
        "heading": math.degrees(scene.heading_rad),
        "doppler_hz": float(scene.doppler.at(_middle_range(grid))),
        "orbit_src": scene.orbit.source,
        "file": Path(scene.path).name,
    }


def _footprint(scene: Scene) -> str:
    """Return the corners as a closed polygon; one that crosses the date line runs on beyond 180 degrees."""
    corners = scene.tie_points
    longitudes = [longitude for longitude, _ in corners]
    if max(longitudes) - min(longitudes) > 180.0:
        corners = tuple((longitude % 360.0, latitude) for longitude, latitude in corners)
    return "POLYGON ((" + ", ".join(f"{x:.6f} {y:.6f}" for x, y in (*corners, corners[0])) + "))"


def _page(scene: Scene, row: dict) -> str:
    grid, taken = scene.grid, scene.acquisition
    lines = (
        (tr("Sensor"), _sensor_text(scene)),
        (tr("Middle of the scene"), f"{row['date']} {row['time']} UTC"),
        (
            tr("Orbit and track"),
            tr(
                "{orbit}, track {track}, {direction}",
                orbit=taken.absolute_orbit,
                track=taken.relative_orbit,
                direction=tr(taken.pass_direction),
            ),
        ),
        (tr("Lines"), _lines_text(grid)),
        (
            tr("Samples"),
            tr("{count}, one every {spacing:.4f} m of slant range", count=grid.cols, spacing=grid.range_spacing_m),
        ),
        (tr("Slant range"), tr("{near:.3f} to {far:.3f} km", near=row["near_km"], far=row["far_km"])),
        (tr("Incidence, middle"), f"{row['incidence']:.2f}°"),
        (tr("Heading, middle"), f"{row['heading']:.2f}°"),
        (tr("Wavelength"), f"{grid.wavelength_m * 1e2:.5f} cm"),
        (tr("Bandwidth"), _bandwidth_text(scene)),
        (tr("Pulse repetition"), f"{taken.prf_hz:.3f} Hz"),
        (tr("Doppler centroid"), _doppler_text(scene, row["doppler_hz"])),
        (tr("Orbit from"), tr(scene.orbit.source)),
        (tr("Corners"), "; ".join(f"{x:.4f}°, {y:.4f}°" for x, y in scene.tie_points)),
        (tr("File"), scene.path),
    )
    body = "".join(f"<tr><th>{html.escape(name)}</th><td>{html.escape(text)}</td></tr>" for name, text in lines)
    return (
        f'<!DOCTYPE html><html><head><meta charset="utf-8">{_STYLE}</head><body><h2>{html.escape(row["file"])}</h2>'
        f"<table>{body}</table></body></html>"
    )


def _sensor_text(scene: Scene) -> str:
    taken = scene.acquisition
    return tr(
        "{sensor}, swath {swath}, {polarisation}, looking {side}",
        sensor=taken.sensor,
        swath=taken.swath,
        polarisation=taken.polarisation,
        side=tr(scene.grid.look_side),
    )


def _lines_text(grid: RadarGrid) -> str:
    return tr(
        "{count} in {duration:.3f} s, one every {interval:.6f} ms",
        count=grid.rows,
        duration=grid.stop_time_s - grid.start_time_s,
        interval=grid.line_interval_s * 1e3,
    )


def _bandwidth_text(scene: Scene) -> str:
    taken = scene.acquisition
    return tr(
        "range {range:.2f} MHz, azimuth {azimuth:.0f} Hz",
        range=taken.range_bandwidth_hz / 1e6,
        azimuth=taken.azimuth_bandwidth_hz,
    )


def _doppler_text(scene: Scene, middle_hz: float) -> str:
    near, far = (scene.doppler.at(slant) for slant in (scene.grid.start_range_m, scene.grid.stop_range_m))
    return tr("{near:.1f} Hz near, {middle:.1f} middle, {far:.1f} far", near=near, middle=middle_hz, far=far)
