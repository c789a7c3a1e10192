"""Where a finished product lies: one file, a folder or a zip archive, and the text files in it."""

from __future__ import annotations

import os
import re
import zipfile
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path, PurePosixPath

from osgeo import gdal

from ...errors import FormatError, InputError
from ...guarding import guard_parsing
from ...raster import call_gdal

_MOST_FILES = 20_000
_MOST_TEXT = 32 * 2**20
# All files of metadata of an archive together: they are read and kept in memory.
_MOST_TEXTS = 256 * 2**20
_TEXTS = (".txt", ".xml", ".dim", ".rsc", ".par", ".prm", ".hdr", ".dem_par")
_MOST_UNPACKED = 200 * 2**30
_DEPTH = 4
# Folders beside that of the interferogram in which programs keep angles, dates and wavelengths.
_METADATA = ("metadata", "reference", "secondary", "master", "slave", "geometry", "inputs", "headers")


@dataclass(frozen=True)
class Source:
    """The files of a product; every path can be opened by GDAL, also inside an archive.

    Attributes
    ----------
    path : str
        What the user chose.
    chosen : str
        The chosen file; empty when a folder or an archive was chosen.
    files : tuple of str
        Everything beside the chosen file and in folders of metadata near it, or below the folder, or in the archive;
        those nearer to the top first.
    """

    path: str
    chosen: str
    files: tuple

    @property
    def name(self) -> str:
        """The last part of what the user chose, for messages."""
        return Path(self.path).name

    def find(self, *patterns: str) -> list:
        """Return the files whose name matches one of the patterns, in any case; the chosen file first."""
        lower = [pattern.lower() for pattern in patterns]
        found = [file for file in self.files if any(fnmatch(base(file).lower(), pattern) for pattern in lower)]
        return sorted(found, key=lambda file: file != self.chosen)

    def one(self, what: str, *patterns: str) -> str:
        """Return the chosen file when it matches, else the only one that does; `InputError` when there are several."""
        found = self.find(*patterns)
        if not found:
            raise FormatError(
                "INPUT: {path} holds no {what} ({patterns}): choose the whole product.",
                path=self.name,
                what=what,
                patterns=", ".join(patterns),
            )
        if len(found) > 1 and found[0] != self.chosen:
            raise InputError(
                "INPUT: {path} holds {count} files with {what}, such as {first}: choose one of these files.",
                path=self.name,
                count=len(found),
                what=what,
                first=base(found[0]),
            )
        return found[0]

    def beside(self, file: str, *patterns: str) -> str:
        """Return the first match in the folder of `file`, or empty text."""
        folder = file.rpartition("/")[0]
        return next((item for item in self.find(*patterns) if item.rpartition("/")[0] == folder), "")


def base(path: str) -> str:
    """Return the file name of a path with slashes."""
    return path.rpartition("/")[2]


def open_source(path) -> Source:
    """List the files of a product.

    Parameters
    ----------
    path : str or Path
        A file, a folder or a zip archive.

    Raises
    ------
    InputError
        It is not there, holds too many files, or is an archive with unsafe names or sizes.
    """
    place = Path(path)
    try:
        if place.is_dir():
            return Source(str(place), "", _list_folder(place))
        if zipfile.is_zipfile(place):
            return Source(str(place), "", _list_archive(place))
        with place.open("rb"):
            pass
        folder = place.parent.as_posix()
        files = [f"{folder}/{item.name}" for item in os.scandir(place.parent or ".") if item.is_file()]
        files += _files_around(place.resolve().parent)
    except OSError as error:
        raise InputError(
            "INPUT: {path} cannot be read ({reason}): choose a file or folder that exists and that you may read.",
            path=str(path),
            reason=error.strerror or str(error),
        ) from error
    return Source(str(place), f"{folder}/{place.name}", _sorted(files))


def _files_around(folder: Path) -> list:
    """Return what lies in the folders of metadata beside a file's folder and one level higher."""
    files = []
    for above in tuple(folder.parents)[:2]:
        for name in _METADATA:
            part = above / name
            if part != folder and part.is_dir():
                files += [item.as_posix() for item in part.iterdir() if item.is_file()]
    return files


def _sorted(files) -> tuple:
    files = sorted(files, key=lambda file: (file.count("/"), file))
    if len(files) > _MOST_FILES:
        raise InputError(
            "INPUT: more than {most} files lie there: choose the folder of one product, or its main file.",
            most=_MOST_FILES,
        )
    return tuple(files)


def _list_folder(place: Path) -> tuple:
    os.scandir(place).close()  # a folder that may not be read raises here; os.walk would take it for an empty one
    files = []
    for folder, folders, names in os.walk(place):
        if len(Path(folder).relative_to(place).parts) >= _DEPTH:
            folders.clear()
        files += [f"{Path(folder).as_posix()}/{name}" for name in names]
        if len(files) > _MOST_FILES:
            break
    return _sorted(files)


def _list_archive(place: Path) -> tuple:
    """List an archive; nothing is ever unpacked to disk, GDAL reads inside it."""
    with guard_parsing(place), zipfile.ZipFile(place) as archive:
        items = [item for item in archive.infolist() if not item.is_dir()]
    for item in items:
        parts = PurePosixPath(item.filename.replace("\\", "/")).parts
        if ".." in parts or item.filename.startswith(("/", "\\")) or ":" in item.filename:
            raise InputError(
                "INPUT: the archive {path} holds the name '{name}', which points outside of it: get the product again.",
                path=place.name,
                name=item.filename,
            )
    size = sum(item.file_size for item in items)
    if size > _MOST_UNPACKED:
        raise InputError(
            "INPUT: the archive {path} would unpack to {size:.0f} GB: unpack it yourself and choose the folder.",
            path=place.name,
            size=size / 2**30,
        )
    texts = sum(item.file_size for item in items if item.filename.lower().endswith(_TEXTS))
    if texts > _MOST_TEXTS:
        raise InputError(
            "INPUT: the texts in the archive {path} would unpack to {size:.1f} GB: this is no product, choose another.",
            path=place.name,
            size=texts / 2**30,
        )
    root = f"/vsizip/{place.resolve().as_posix()}"
    return _sorted(f"{root}/{item.filename}" for item in items)


def read_bytes(path: str, start: int = 0, count: int = _MOST_TEXT) -> bytes:
    """Return `count` bytes of a file from `start`, fewer at its end; works inside archives too."""
    handle = call_gdal(gdal.VSIFOpenL, path, "rb")
    if handle is None:
        raise FormatError("INPUT: {path} cannot be read: get the product again.", path=base(path))
    try:
        gdal.VSIFSeekL(handle, start, 0)
        return bytes(call_gdal(gdal.VSIFReadL, 1, count, handle) or b"")
    finally:
        gdal.VSIFCloseL(handle)


def file_size(path: str) -> int:
    """Return the size of a file in bytes."""
    found = call_gdal(gdal.VSIStatL, path)
    return int(found.size) if found is not None else 0


def read_text(path: str) -> str:
    """Return a text file; what is no UTF-8 is read as Latin-1."""
    raw = read_bytes(path)
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("latin-1")


def starts_with(path: str, *beginnings: bytes) -> bool:
    """Tell whether a file begins with one of these bytes; False when it cannot be read."""
    try:
        head = read_bytes(path, 0, max(map(len, beginnings)))
    except FormatError:
        return False
    return head.startswith(beginnings)


def pairs_of(text: str, separator: str = r"[:=]") -> dict:
    """Return ``key: value`` lines (or ``key = value``, ``key value``) as a dictionary with keys in lower case."""
    found = {}
    for line in text.splitlines():
        parts = re.split(separator, line.strip(), maxsplit=1)
        if len(parts) == 2 and parts[0].strip():
            found.setdefault(parts[0].strip().lower(), parts[1].strip())
    return found


def number_of(values: dict, key: str, path: str, *, default=None):
    """Return the number at the beginning of a value.

    Parameters
    ----------
    values : dict
        From `pairs_of`.
    key : str
        In lower case.
    path : str
        The file, for the error message.
    default : float or None
        Returned when the key is absent; None makes that an error.
    """
    text = values.get(key)
    if text is None and default is not None:
        return default
    try:
        return float(str(text).split()[0])
    except (ValueError, IndexError):
        raise FormatError(
            "INPUT: {path} tells '{found}' for {key} and a number is needed: get the product again.",
            path=base(path),
            found=str(text)[:40],
            key=key,
        ) from None
