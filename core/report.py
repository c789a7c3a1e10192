"""Pages for the user: headings, text, tables, warnings and pictures as one HTML file that needs nothing else.

The markup is the part of HTML 4 that QGIS' result viewer and Qt's text widgets draw (tables with attributes, no
scripts, no layout by style sheet); everything handed in is text and is escaped.
"""

from __future__ import annotations

import base64
import html

from . import words
from .errors import InputError

# A cell of more letters may be broken into lines, so that the page stays as narrow as its window.
_SHORT = 36
_PNG = b"\x89PNG\r\n\x1a\n"
_STYLE = (
    "body{font-family:sans-serif;margin:1.5em;color:#222222;background-color:#ffffff}"
    "h1{font-size:x-large}h2{font-size:large;margin-top:1.4em}"
    "table{border-collapse:collapse;margin-top:6px;margin-bottom:10px}"
    "th,td{padding:3px 12px;border-bottom:1px solid #cccccc;text-align:left;vertical-align:top}"
    "th{font-weight:normal;color:#555555}td.number{text-align:right}td.cell,td.number{white-space:nowrap}"
    "td.warning{background-color:#fff3cd;border:1px solid #cc9a06}"
    "p.caption{color:#555555}"
)


class Report:
    """A page that is filled from top to bottom; every method returns the report, so that calls can be chained.

    Parameters
    ----------
    title : str
        Title of the page and its first heading, as the texts in the language of `words`.
    """

    def __init__(self, title: str):
        self._title = title
        self._parts = []

    def heading(self, text: str) -> Report:
        """Begin a section."""
        return self._add(f"<h2>{_text(text)}</h2>")

    def paragraph(self, text: str) -> Report:
        """Add a paragraph."""
        return self._add(f"<p>{_text(text)}</p>")

    def listing(self, texts) -> Report:
        """Add a list with a bullet for each text; nothing for no text."""
        items = "".join(f"<li>{_text(text)}</li>" for text in texts)
        return self._add(f"<ul>{items}</ul>" if items else "")

    def facts(self, pairs) -> Report:
        """Add a table of names and values, given as (name, value)."""
        rows = "".join(f"<tr><th>{_text(name)}</th><td>{_text(value)}</td></tr>" for name, value in pairs)
        return self._add(f'<table cellspacing="0" cellpadding="4">{rows}</table>')

    def table(self, header, rows) -> Report:
        """Add a table; numbers are given as formatted text and are aligned to the right where they look like one."""
        head = "".join(f"<th>{_text(name)}</th>" for name in header)
        body = "".join("<tr>" + "".join(_cell(value) for value in row) + "</tr>" for row in rows)
        return self._add(f'<table cellspacing="0" cellpadding="4"><tr>{head}</tr>{body}</table>')

    def warnings(self, title: str, texts) -> Report:
        """Add a box with a title and a bullet for each warning; nothing when there is none."""
        items = "".join(f"<li>{_text(text)}</li>" for text in texts)
        if not items:
            return self
        return self._add(
            '<table cellspacing="0" cellpadding="8" width="100%"><tr><td class="warning" bgcolor="#fff3cd">'
            f"<b>{_text(title)}</b><ul>{items}</ul></td></tr></table>"
        )

    def picture(self, png: bytes, caption: str = "") -> Report:
        """Add a picture (a PNG file as bytes) with a caption below it, in its own size."""
        if png[:8] != _PNG:
            raise InputError("A picture of the report is not a PNG file: make it with core.pictures.")
        width, height = (int.from_bytes(png[k : k + 4], "big") for k in (16, 20))
        data = base64.b64encode(png).decode("ascii")
        image = (
            f'<img src="data:image/png;base64,{data}" width="{width}" height="{height}"'
            f' alt="{html.escape(caption, quote=True)}">'
        )
        below = f'<p class="caption">{_text(caption)}</p>' if caption else ""
        return self._add(f"<p>{image}</p>{below}")

    def to_html(self) -> str:
        """Return the page as HTML 5."""
        title, language = _text(self._title), words.language().replace("_", "-")
        return (
            f'<!DOCTYPE html>\n<html lang="{language}"><head><meta charset="utf-8">'
            f"<title>{title}</title><style>{_STYLE}</style></head>\n<body>\n<h1>{title}</h1>\n"
            + "\n".join(part for part in self._parts if part)
            + "\n</body></html>\n"
        )

    def _add(self, markup: str) -> Report:
        self._parts.append(markup)
        return self


def _text(value) -> str:
    return html.escape(str(value), quote=False)


def _cell(value) -> str:
    text = str(value)
    if any(c.isdigit() for c in text) and not set(text) - set("0123456789+-−.,eE% "):
        return f'<td class="number" align="right">{_text(text)}</td>'
    return f'<td class="cell">{_text(text)}</td>' if len(text) <= _SHORT else f"<td>{_text(text)}</td>"
