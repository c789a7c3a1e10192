"""Find what Qt 6 and QGIS 4 refuse, without having them: unscoped enums, direct PyQt imports, exec_, QVariant types.

Names are resolved with the QGIS that is installed: an attribute of a class whose value belongs to an enum, and which is
not reached through that enum, is unscoped.
"""

from __future__ import annotations

import ast
import importlib
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = ("algorithms", "ui", "plugin.py", "__init__.py")
# Absent from QGIS 3.22, our minimum.
TOO_NEW = ("WkbType", "GeometryType", "LayerType", "DistanceUnit", "RasterBandStatistic", "ProcessingSourceType")
REMOVED = ("exec_", "QRegExp", "qApp", "resources_rc")


class Finder(ast.NodeVisitor):
    """Collects findings of one file."""

    def __init__(self, name: str):
        self.name, self.findings, self._classes = name, [], {}

    def _report(self, node, text: str) -> None:
        self.findings.append(f"{self.name}:{node.lineno}: {text}")

    def visit_Import(self, node):
        """Look for PyQt5 and PyQt6."""
        for alias in node.names:
            if alias.name.split(".")[0] in ("PyQt5", "PyQt6", "sip"):
                self._report(node, f"imports {alias.name}: use qgis.PyQt")

    def visit_ImportFrom(self, node):
        """Remember which names are classes of QGIS and Qt."""
        module = node.module or ""
        if module.split(".")[0] in ("PyQt5", "PyQt6", "sip"):
            self._report(node, f"imports {module}: use qgis.PyQt")
        if module.startswith("qgis."):
            source = importlib.import_module(module)
            for alias in node.names:
                self._classes[alias.asname or alias.name] = getattr(source, alias.name, None)

    def visit_Attribute(self, node):
        """Judge an attribute of a known class."""
        self.generic_visit(node)
        if node.attr in REMOVED:
            self._report(node, f"{node.attr} is gone in Qt 6")
        owner = self._classes.get(node.value.id) if isinstance(node.value, ast.Name) else None
        if not isinstance(owner, type):
            return
        if owner.__name__ == "Qgis" and node.attr in TOO_NEW:
            self._report(node, f"Qgis.{node.attr} is absent from QGIS 3.22")
        if owner.__name__ == "QVariant":
            return
        value = getattr(owner, node.attr, None)
        kind = type(value)
        if isinstance(value, int) and kind not in (int, bool) and not issubclass(owner, kind):
            scope = getattr(kind, "__qualname__", kind.__name__)
            self._report(node, f"unscoped enum {owner.__name__}.{node.attr}: write {scope}.{node.attr}")


def check_text(text: str, name: str) -> list:
    """Return the findings in a module's text."""
    finder = Finder(name)
    finder.visit(ast.parse(text))
    return finder.findings


def files():
    """Return the modules that know QGIS."""
    for entry in FOLDERS:
        path = ROOT / entry
        yield from sorted(path.rglob("*.py")) if path.is_dir() else [path]


def main() -> int:
    """Check the plugin."""
    found = [f for path in files() for f in check_text(path.read_text(encoding="utf-8"), str(path.relative_to(ROOT)))]
    print("\n".join(found) if found else "nothing that Qt 6 refuses")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
