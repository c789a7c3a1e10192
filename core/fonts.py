"""Fonts of pictures: signs that matplotlib's own font lacks, and English labels where no other font is installed."""

from __future__ import annotations

import contextlib
from pathlib import Path

from matplotlib import font_manager
from matplotlib.dates import AutoDateLocator, ConciseDateFormatter
from matplotlib.figure import Figure
from matplotlib.text import Text

from . import words

_OWN = "DejaVu Sans"
# Of a collection of fonts matplotlib knows the first alone: that of Noto is the Japanese one, with the same signs.
_CHINESE = (
    "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", "PingFang HK", "WenQuanYi Micro Hei", "WenQuanYi Zen Hei",
    "SimHei", "Noto Sans SC", "Noto Sans CJK JP", "Droid Sans Fallback",
)  # fmt: skip
_FILES = ("NotoSansCJK-Regular", "msyh.", "PingFang", "wqy-", "simhei", "NotoSansSC", "DroidSansFallback")
# Dates without names of months, which matplotlib knows in English only; a sign tells a month alone.
_MONTH = "#"
_NUMBERED = {
    "formats": ["%Y", f"%m{_MONTH}", "%m-%d", "%H:%M", "%H:%M", "%S.%f"],
    "zero_formats": ["", "%Y", "%Y-%m", "%m-%d", "%H:%M", "%H:%M"],
    "offset_formats": ["", "", "%Y", "%Y-%m-%d", "%Y-%m-%d", "%Y-%m-%d %H:%M"],
}
_found: list = []


def families() -> list:
    """Return the families a picture is drawn with: matplotlib's own, then one with Chinese signs if there is one."""
    if not _found:
        _found.append([_OWN, *_chinese()[:1]])
    return list(_found[0])


def label_text(template: str, **fields) -> str:
    """Return `words.tr` of a literal for a picture, in English when no installed font has the signs."""
    if words.language().startswith("zh") and len(families()) == 1:
        return template.format(**fields) if fields else template
    return words.tr(template, **fields)


def set_dates(axis, **limits) -> None:
    """Let an axis of a plot show dates; `limits` (minticks, maxticks) are those of matplotlib's locator."""
    locator = AutoDateLocator(**limits)
    axis.set_major_locator(locator)
    english = words.language() == words.ENGLISH
    axis.set_major_formatter(ConciseDateFormatter(locator) if english else _Numbered(locator, **_NUMBERED))


class _Numbered(ConciseDateFormatter):
    """Writes months as numbers."""

    def format_ticks(self, values):
        texts = super().format_ticks(values)
        return [label_text("{month}", month=int(t[:-1])) if t.endswith(_MONTH) else t for t in texts]


def set_families(figure: Figure) -> None:
    """Give every text of a figure the families; just before it is drawn."""
    chosen = families()
    for text in figure.findobj(Text):
        text.set_fontfamily(chosen)


def _chinese() -> list:
    known = {font.name for font in font_manager.fontManager.ttflist}
    if not known.intersection(_CHINESE):  # matplotlib's list is as old as its first start
        for path in font_manager.findSystemFonts():
            if Path(path).name.startswith(_FILES):
                with contextlib.suppress(OSError, RuntimeError):  # a damaged font is none
                    font_manager.fontManager.addfont(path)
        known = {font.name for font in font_manager.fontManager.ttflist}
    return [name for name in _CHINESE if name in known]
