"""The user's language in core: every text of a log, a report or a picture is a literal inside `tr(...)`.

The errors keep their template and fields instead (see `errors`): who shows them translates them. The words of a
language come from ``i18n/quakesar_<language>.json``, which `make translations` writes from the translators' file.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Optional

ENGLISH = "en"
_FOLDER = Path(__file__).resolve().parent.parent / "i18n"
_chosen: dict = {"language": ENGLISH, "words": {}}


def use(language: str) -> None:
    """Speak a language from now on, in this process; one without words, or with a damaged file, means English.

    Parameters
    ----------
    language : str
        Code as in the names of the files of ``i18n``, for example ``zh_CN``.
    """
    words = _read(_FOLDER / f"quakesar_{language}.json")
    _chosen.update(language=ENGLISH if words is None else language, words=words or {})


def language() -> str:
    """Return the code of the language spoken, ``en`` or that of a file of ``i18n``."""
    return _chosen["language"]


def tr(template: str, **fields) -> str:
    """Return a text in the user's language with its fields filled in.

    Parameters
    ----------
    template : str
        Literal, so that it can be collected; with ``{named}`` fields, format specifications included. A text that was
        given to `mark` may come from a variable.
    **fields
        Values of the fields. Without any, braces are left as they are.
    """
    text = _chosen["words"].get(template, template)
    return text.format(**fields) if fields else text


def tell(error) -> str:
    """Return the sentence of an error of `errors` in the user's language, for a warning that goes on."""
    text = _chosen["words"].get(error.template, error.template)
    return text.format(**error.fields) if error.fields else text


def mark(text: str) -> str:
    """Return a literal unchanged: what a table of constants holds, collected here and translated by `tr` when shown."""
    return text


def _read(path: Path) -> Optional[dict]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return found if isinstance(found, dict) else None
