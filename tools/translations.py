"""Collect every text a user sees into i18n/quakesar_<language>.ts, keeping the translations that are there.

Texts are the literals inside `tr(...)`, `mark(...)` and `label_text(...)`, the templates of the errors in core, and the
words of the shipped models. Our own collector, because pylupdate passes over calls at class level, and cannot know the
errors of a library that does not know Qt.
What core itself says (logs, reports, pictures, and errors that it goes on from) is written a second time to
i18n/quakesar_<language>.json, which core reads without Qt.
"""

from __future__ import annotations

import ast
import json
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CONTEXT = "QuakeSAR"
LANGUAGES = ("zh_CN",)
SOURCES = ("algorithms", "ui", "plugin.py", "core")
CALLS = ("tr", "mark", "label_text")
MODEL_TEXTS = ("model_name", "model_group", "component_description", "description", "filefilter")


def literal(node):
    """Return the text of a string literal, else None."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def collect_file(path: Path) -> list:
    """Return (text, line, name of the call) of each text in a file."""
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
        text = literal(node.args[0])
        if text and (name in CALLS or (name.endswith("Error") and " " in text)):
            found.append((text, node.lineno, name))
    return found


def collect_model(path: Path) -> list:
    """Return the texts of a model that `algorithms/shipped_models.py` translates, in their order."""
    root, found = ElementTree.parse(path).getroot(), []
    for entry in root.iter("Option"):
        name = entry.get("name")
        if name in MODEL_TEXTS:
            found.append(entry.get("value"))
        elif name == "help":
            found += [entry.get("value"), *(part.get("value") for part in entry if part.get("name") != "ALG_CREATOR")]
    return [text for text in dict.fromkeys(found) if text]


def collect() -> dict:
    """Return every text with the places where it stands."""
    places = {}
    for entry in SOURCES:
        path = ROOT / entry
        for file in sorted(path.rglob("*.py")) if path.is_dir() else [path]:
            for text, line, _ in collect_file(file):
                places.setdefault(text, []).append((str(file.relative_to(ROOT)), line))
    for file in sorted((ROOT / "algorithms" / "models").glob("*.model3")):
        for text in collect_model(file):
            places.setdefault(text, []).append((str(file.relative_to(ROOT)), 0))
    return places


def collect_core() -> set:
    """Return the texts that core says itself, and the errors it may tell and go on from."""
    files = (ROOT / "core").rglob("*.py")
    return {text for file in files for text, _, _ in collect_file(file)}


def core_words(language: str) -> str:
    """Return the translations of what core says as JSON."""
    known = read_translations(ROOT / "i18n" / f"quakesar_{language}.ts")
    words = {text: known[text] for text in sorted(collect_core()) if text in known}
    return json.dumps(words, ensure_ascii=False, indent=0) + "\n"


def read_translations(path: Path) -> dict:
    """Return the translations a file holds."""
    if not path.exists():
        return {}
    messages = ElementTree.parse(path).getroot().iter("message")
    pairs = ((m.findtext("source"), m.findtext("translation")) for m in messages)
    return {source: translation for source, translation in pairs if translation}


def write_translations(path: Path, language: str, places: dict) -> tuple:
    """Write a file anew; returns how many texts there are and how many are translated."""
    known = read_translations(path)
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    for text in sorted(places):
        message = ElementTree.SubElement(context, "message")
        for file, _ in places[text][:1]:
            ElementTree.SubElement(message, "location", filename=f"../{file}")
        ElementTree.SubElement(message, "source").text = text
        translation = ElementTree.SubElement(message, "translation")
        if text in known:
            translation.text = known[text]
        else:
            translation.set("type", "unfinished")
    ElementTree.indent(root)
    header = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(header + ElementTree.tostring(root, encoding="unicode") + "\n", encoding="utf-8")
    return len(places), sum(text in known for text in places)


def main() -> int:
    """Bring all languages up to date."""
    places = collect()
    for language in LANGUAGES:
        total, done = write_translations(ROOT / "i18n" / f"quakesar_{language}.ts", language, places)
        (ROOT / "i18n" / f"quakesar_{language}.json").write_text(core_words(language), encoding="utf-8")
        print(f"{language}: {done} of {total} texts translated")
    return 0


if __name__ == "__main__":
    sys.exit(main())
