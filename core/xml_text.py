"""XML without its dangers: a tokenizer that refuses document types and entities.

A document type is where entity bombs and foreign files come from; the catalogues that are read here need none, so it
is an error.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .errors import FormatError

_TOKEN = re.compile(
    r"<!--.*?-->|<!\[CDATA\[(?P<data>.*?)\]\]>|<\?.*?\?>|<!(?P<refused>\w*)"
    r"|<(?P<close>/?)(?P<name>[A-Za-z_][\w:.\-]*)(?![\w:.\-])(?P<attributes>(?:[^<>\"']|\"[^\"]*\"|'[^']*')*)>"
    r"|(?P<text>[^<]+)",
    re.DOTALL,
)
_ATTRIBUTE = re.compile(r"(?<![\w:.\-])([\w:.\-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_REFERENCE = re.compile(r"&(#\d{1,7}|#x[0-9A-Fa-f]{1,6}|\w+);")
_NAMED = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}
_MOST_DEPTH = 64


def parse_leaves(text: str, source: str) -> Iterator[tuple]:
    """Yield what stands in an XML document, in its order.

    Parameters
    ----------
    text : str
        The document.
    source : str
        Its name, for error messages.

    Yields
    ------
    tuple
        (path of local names, attributes, None) for every opening tag, and (path, {}, text) for texts.
    """
    path, position = [], 0
    while position < len(text):
        found = _TOKEN.match(text, position)
        if found is None or found.group("refused") is not None:
            raise FormatError(
                "{path} is not plain QuakeML: a document type, an entity or a broken tag stands at character {place}.",
                path=source,
                place=position,
            )
        position = found.end()
        content = found.group("data") or found.group("text")
        if content is not None and content.strip() and path:
            yield tuple(path), {}, _resolve(content.strip(), source)
        name = found.group("name")
        if name is None:
            continue
        name = name.rsplit(":", 1)[-1]
        if found.group("close"):
            if not path or path.pop() != name:
                raise FormatError("{path} is damaged: the tag {name} is closed out of order.", path=source, name=name)
            continue
        path.append(name)
        if len(path) > _MOST_DEPTH:
            raise FormatError("{path} is not QuakeML: its tags are nested too deeply.", path=source)
        inner = found.group("attributes")
        yield tuple(path), {k.rsplit(":", 1)[-1]: a or b for k, a, b in _ATTRIBUTE.findall(inner)}, None
        if inner.rstrip().endswith("/"):
            path.pop()
    if path:
        raise FormatError("{path} is cut short: the tag {name} is never closed.", path=source, name=path[-1])


def _resolve(text: str, source: str) -> str:
    parts = _REFERENCE.split(text)
    return "".join(part if k % 2 == 0 else _character(part, source) for k, part in enumerate(parts))


def _character(code: str, source: str) -> str:
    if code.startswith("#"):
        number = int(code[2:], 16) if code[1] == "x" else int(code[1:])
        return chr(number) if number < 0x110000 and not 0xD800 <= number < 0xE000 else "\ufffd"
    if code not in _NAMED:
        raise FormatError("{path} uses the entity {name}, which is refused.", path=source, name=code)
    return _NAMED[code]
