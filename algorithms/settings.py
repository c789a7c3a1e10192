"""The version of the plugin's settings in the user's profile, and the steps that bring older ones up to it.

A step converts a value in place and keeps the former one beside it; no step drops what the user chose. Settings of a
newer version, and keys that nobody here knows, are left alone, so that going back to an older plugin loses nothing.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from qgis.core import QgsSettings

from . import hosting

VERSION_KEY = f"{hosting.PACKAGE}/settings_version"
FORMER = f"{hosting.PACKAGE}/former_settings"
_EXECUTION = f"Processing/Configuration/{hosting.SETTING}"
# Where QGIS keeps the folders of layout templates: before its settings became a tree (3.30), and since.
TEMPLATE_KEYS = ("core/Layout/searchPathsForTemplates", "layout/search-paths-for-templates")
_OURS = ("ui", "layouts")


class Step(NamedTuple):
    """A change of the settings.

    Attributes
    ----------
    version : int
        Of the settings after it.
    keys : tuple of str
        What it looks at.
    convert : callable
        ``(value) -> value``; the same value means nothing to do, None that the key goes.
    """

    version: int
    keys: tuple
    convert: object


def _place_of_word(value):
    """Return the place of the execution mode in its list: the options of Processing read a word as the first one."""
    word = str(value).strip().lower()
    return hosting.SETTINGS.index(word) if word in hosting.SETTINGS else value


def _without_lost_folders(value):
    """Return the folders of templates without those of installations of this plugin that are gone."""
    folders = value if isinstance(value, list) else [value]
    kept = [folder for folder in folders if not _is_lost(str(folder))]
    return value if len(kept) == len(folders) else kept or None


def _is_lost(folder: str) -> bool:
    place = Path(folder)
    return place.parts[-3:] == (hosting.PACKAGE, *_OURS) and not place.is_dir()


STEPS = (
    Step(1, (_EXECUTION,), _place_of_word),  # 0.1.0 took words that a script or a shared profile had written
    Step(2, TEMPLATE_KEYS, _without_lost_folders),  # 0.2.0 left its folder behind when QGIS ended in a crash
)
VERSION = STEPS[-1].version


def migrate(settings=None) -> list:
    """Bring the settings of the profile up to `VERSION`; quick when they are.

    Parameters
    ----------
    settings : QgsSettings or None
        None for those of the user's profile.

    Returns
    -------
    list of str
        The keys that were changed.
    """
    settings = settings or QgsSettings()
    found = stored_version(settings)
    if found >= VERSION:
        return []
    changed = [key for step in STEPS if step.version > found for key in step.keys if _apply(settings, step, key)]
    settings.setValue(VERSION_KEY, VERSION)
    return changed


def stored_version(settings) -> int:
    """Return the version of the settings in a profile; 0 for those written before versions, or a damaged number."""
    text = str(settings.value(VERSION_KEY, 0)).strip()
    return int(text) if text.isascii() and text.isdigit() else 0


def _apply(settings, step: Step, key: str) -> bool:
    """Convert a value that is there, after keeping it as it was; tell whether it changed."""
    if not settings.contains(key):
        return False
    before = settings.value(key)
    after = step.convert(before)
    if after == before:
        return False
    settings.setValue(f"{FORMER}/{step.version}/{key.replace('/', '_')}", before)
    if after is None:
        settings.remove(key)
    else:
        settings.setValue(key, after)
    return True
