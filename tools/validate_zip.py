"""Check a plugin archive by the rules of plugins.qgis.org; prints each finding and exits with 1 when there is one."""

from __future__ import annotations

import configparser
import io
import re
import sys
import zipfile
from pathlib import Path, PurePosixPath

LARGEST_BYTES = 25 * 1024 * 1024
REQUIRED = (
    "name",
    "description",
    "version",
    "qgisMinimumVersion",
    "author",
    "email",
    "about",
    "tracker",
    "repository",
    "homepage",
    "hasProcessingProvider",
)
NEEDED_FILES = ("__init__.py", "metadata.txt", "LICENSE", "plugin.py")
BINARIES = (".so", ".dll", ".dylib", ".pyd", ".exe", ".bat", ".sh", ".whl", ".o", ".a", ".jar")
UNWANTED = ("tests", "bench", "tools", "docs/pictures", ".github", ".ci", "demo", "build", "dist")


def check_names(names) -> list:
    """Return findings on the paths in the archive."""
    found = []
    tops = {PurePosixPath(name).parts[0] for name in names}
    if len(tops) != 1 or not next(iter(tops)).isidentifier():
        found.append(f"there must be one top folder that is a Python identifier, found {sorted(tops)}")
    for name in names:
        parts = PurePosixPath(name).parts
        inner = "/".join(parts[1:])
        if ".." in parts or "\\" in name or name.startswith("/"):
            found.append(f"unsafe path: {name}")
        if "__pycache__" in parts or "__MACOSX" in parts or name.endswith(".pyc"):
            found.append(f"generated file: {name}")
        if any(part.startswith(".") for part in parts[1:]):
            found.append(f"hidden file: {name}")
        if name.lower().endswith(BINARIES):
            found.append(f"binary or script: {name}")
        if inner.startswith(tuple(f"{folder}/" for folder in UNWANTED)):
            found.append(f"not for users: {name}")
    top = min(tops)
    return found + [f"missing: {file}" for file in NEEDED_FILES if f"{top}/{file}" not in names]


def check_metadata(text: str, names, top: str) -> list:
    """Return findings on metadata.txt; read the way the site and QGIS read it."""
    parser = configparser.ConfigParser()
    parser.optionxform = str
    parser.read_file(io.StringIO(text))
    general = dict(parser.items("general"))
    found = [f"metadata: {key} is missing or empty" for key in REQUIRED if not general.get(key, "").strip()]
    if not re.fullmatch(r"\d+\.\d+\.\d+", general.get("version", "")):
        found.append("metadata: version must be X.Y.Z")
    if not re.fullmatch(r"\d+\.\d+", general.get("qgisMinimumVersion", "")):
        found.append("metadata: qgisMinimumVersion must be X.Y")
    if general.get("qgisMaximumVersion") != "4.99":
        found.append("metadata: qgisMaximumVersion must be 4.99 to count as ready for QGIS 4")
    if "supportsQt6" in general:
        found.append("metadata: supportsQt6 is dead")
    for key in ("description", "about", "changelog"):
        if re.search(r"<[a-zA-Z/]", general.get(key, "")):
            found.append(f"metadata: no HTML in {key}")
    for key in ("tracker", "repository", "homepage"):
        if not general.get(key, "").startswith("https://"):
            found.append(f"metadata: {key} must be an https address")
    if "/" in general.get("author", ""):
        found.append("metadata: no slash in author")
    icon = general.get("icon", "")
    if not icon.lower().endswith((".png", ".jpg", ".jpeg")) or f"{top}/{icon}" not in names:
        found.append("metadata: icon must be a PNG or JPEG inside the archive")
    return found


def validate(path: Path) -> list:
    """Return all findings on an archive."""
    found = [] if path.stat().st_size <= LARGEST_BYTES else [f"larger than {LARGEST_BYTES} bytes"]
    with zipfile.ZipFile(path) as archive:
        files = [item for item in archive.infolist() if not item.is_dir()]
        names = {item.filename for item in files}
        found += check_names(names)
        found += [f"executable bit: {i.filename}" for i in files if (i.external_attr >> 16) & 0o111]
        top = min(PurePosixPath(name).parts[0] for name in names)
        if f"{top}/metadata.txt" in names:
            found += check_metadata(archive.read(f"{top}/metadata.txt").decode("utf-8"), names, top)
    return found


def main(arguments) -> int:
    """Validate every archive named."""
    status = 0
    for argument in arguments:
        findings = validate(Path(argument))
        status |= bool(findings)
        size = Path(argument).stat().st_size / 1e6
        print(f"{argument}: {size:.2f} MB, " + ("valid" if not findings else f"{len(findings)} findings"))
        for finding in findings:
            print(f"  {finding}")
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
