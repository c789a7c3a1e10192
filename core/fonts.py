"""Fonts of pictures: signs that matplotlib's own font lacks, and English labels where no other font is installed."""

from __future__ import annotations

from pathlib import Path

from matplotlib import font_manager
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
                font_manager.fontManager.addfont(path)
        known = {font.name for font in font_manager.fontManager.ttflist}
    return [name for name in _CHINESE if name in known]
