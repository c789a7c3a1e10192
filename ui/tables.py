"""Tables of the workbench on disk."""

from __future__ import annotations

import csv
import math
from pathlib import Path


def write_table(path: str, header: list, rows: list) -> None:
    """Write a CSV that spreadsheets open with the right letters; NaN is left empty."""
    with Path(path).open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(header)
        for row in rows:
            writer.writerow(["" if isinstance(value, float) and math.isnan(value) else value for value in row])


def profile_table(distances_m: list, points: list, profiles: list, crossings_m: list) -> tuple:
    """Return header and rows of a profile; points in the coordinates of the map.

    The last column is 1 in the row nearest to each crossing of a fault.
    """
    marked = {min(range(len(distances_m)), key=lambda k: abs(distances_m[k] - place)) for place in crossings_m}
    named = [f"{item.name} [{item.unit}]" if item.unit else item.name for item in profiles]
    rows = [
        [distance, point.x(), point.y(), *(item.values[k] for item in profiles), int(k in marked)]
        for k, (distance, point) in enumerate(zip(distances_m, points))
    ]
    return ["distance_m", "x", "y", *named, "fault"], rows


def series_table(curves: list) -> tuple:
    """Return header and rows of time series, one row per layer and day."""
    rows = [
        [name, day.strftime("%Y-%m-%d"), value, unit]
        for name, unit, days, values in curves
        for day, value in zip(days, values)
    ]
    return ["layer", "date", "value", "unit"], rows


def value_table(point, values: list) -> tuple:
    """Return header and rows of the values at a point of the map, as the dock shows them."""
    rows = [[point.x(), point.y(), *row] for row in values]
    return ["x", "y", "layer", "value", "unit"], rows
