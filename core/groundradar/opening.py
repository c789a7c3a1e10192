"""Which reader a ground radar's files need, told by their content."""

from __future__ import annotations

from pathlib import Path

from ..errors import FormatError
from .gpri import GpriReader, is_gpri
from .layout import HEADER, FrameReader
from .tables import SUFFIXES, looks_like_table

_HDF5 = b"\x89HDF\r\n\x1a\n"
KINDS = ("layout", "gpri", "table")


def recognise(path) -> str:
    """Return the kind of a file or folder, one of `KINDS`.

    Raises
    ------
    FormatError
        When it is none of them.
    """
    try:
        kind = _kind_of(Path(path))
    except FormatError:  # a kind of OSError that says already what is wrong
        raise
    except OSError as error:
        raise FormatError(
            "INPUT: {path} cannot be read ({reason}): check its permissions and the disk that it lies on.",
            path=str(path),
            reason=error.strerror or str(error),
        ) from None
    if kind:
        return kind
    raise FormatError(
        "INPUT: {path} is none of the formats of ground radars that are read (header.json, HDF5, GPRI, table): see"
        " docs/groundradar.md.",
        path=str(path),
    )


def _kind_of(place: Path) -> str:
    if place.is_dir():
        if (place / HEADER).is_file():
            return "layout"
        if any(is_gpri(item) for item in place.glob("*.par")):
            return "gpri"
        tables = [item for item in sorted(place.iterdir()) if item.suffix.lower() in SUFFIXES]
        if tables and looks_like_table(tables[0]):
            return "table"
    elif place.is_file():
        with place.open("rb") as stream:
            head = stream.read(64)
        if head.startswith(_HDF5) or head.lstrip().startswith(b"{") or place.name == HEADER:
            return "layout"
        if is_gpri(place):
            return "gpri"
        if looks_like_table(place):
            return "table"
    return ""


def open_frames(path):
    """Return the reader of complex frames of a file or folder."""
    return GpriReader(path) if recognise(path) == "gpri" else FrameReader(path)
