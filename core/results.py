"""What a stage hands back: values for the tool's outputs, and tables that become vector layers."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Table:
    """Rows for a vector layer or an attribute table; plain values only, so that it crosses a process boundary.

    Attributes
    ----------
    fields : tuple of (str, type)
        Names and Python types (float, int, str).
    rows : tuple of tuple
        Values in the order of `fields`; None for NULL.
    geometries : tuple of str
        Well-known text, one per row; empty for a table without geometry.
    geometry_type : str
        ``point``, ``line``, ``polygon`` or ``none``.
    crs : str
        Authority code or WKT of the geometries.
    """

    fields: tuple
    rows: tuple
    geometries: tuple = ()
    geometry_type: str = "none"
    crs: str = "EPSG:4326"


@dataclass(frozen=True)
class Result:
    """Outputs of a stage by the name of the tool's output parameter.

    Attributes
    ----------
    values : dict of str to float, int or str
        Paths of written rasters and reports, and numbers.
    tables : dict of str to Table
        Vector outputs, written by the caller.
    """

    values: dict = field(default_factory=dict)
    tables: dict = field(default_factory=dict)
