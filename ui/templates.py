"""The plugin's layout templates: QGIS lists them in the layout manager while the plugin is loaded."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsSettings

FOLDER = str(Path(__file__).resolve().parent / "layouts")
# Where QGIS keeps the folders of templates: before its settings became a tree (3.30), and since. Both are set.
_KEYS = ("core/Layout/searchPathsForTemplates", "layout/search-paths-for-templates")


def register_templates() -> None:
    """Add our folder to those in which QGIS looks for layout templates."""
    for key in _KEYS:
        folders = _read(key)
        if FOLDER not in folders:
            QgsSettings().setValue(key, [*folders, FOLDER])


def remove_templates() -> None:
    """Take our folder away again."""
    for key in _KEYS:
        folders = _read(key)
        if FOLDER in folders:
            rest = [folder for folder in folders if folder != FOLDER]
            QgsSettings().setValue(key, rest) if rest else QgsSettings().remove(key)


def _read(key: str) -> list:
    return list(QgsSettings().value(key, [], type=list) or [])
