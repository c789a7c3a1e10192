"""A small reader of XML text: elements with attributes and text, no entities, no document types, nothing outside."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from ...errors import FormatError

_TOKEN = re.compile(r"<!--.*?-->|<!\[CDATA\[(?P<raw>.*?)\]\]>|<\?.*?\?>|<(?P<tag>[^<>]*)>|(?P<text>[^<]+)", re.DOTALL)
# A name begins where no other ends: else every letter of a long one would be tried as its first.
_ATTRIBUTE = re.compile(r"(?<![\w:.-])([\w:.-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_NAME = re.compile(r"[\w:.-]+")
_ESCAPES = (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&apos;", "'"), ("&amp;", "&"))
_DEEPEST = 100


@dataclass
class Element:
    """An XML element.

    Attributes
    ----------
    name : str
    attributes : dict of str to str
    children : list of Element
    text : str
        All text directly inside, stripped.
    """

    name: str
    attributes: dict = field(default_factory=dict)
    children: list = field(default_factory=list)
    text: str = ""

    def walk(self):
        """Yield this element and all below it, in the order of the file."""
        waiting = [self]
        while waiting:
            element = waiting.pop()
            yield element
            waiting.extend(reversed(element.children))

    def find_all(self, name: str, /, **attributes) -> list:
        """Return the elements below with this name and these attributes."""
        return [
            element
            for element in self.walk()
            if element.name == name and all(element.attributes.get(k) == v for k, v in attributes.items())
        ]

    def first_text(self, name: str, default: str = "", /, **attributes) -> str:
        """Return the text of the first such element, or the default."""
        return next((element.text for element in self.find_all(name, **attributes)), default)


def parse_markup(text: str, source: str) -> Element:
    """Read XML text.

    Parameters
    ----------
    text : str
        The document; a document type or an entity declaration in it is an error.
    source : str
        Name of the file for error messages.

    Returns
    -------
    Element
        A nameless element that holds the outermost one.
    """
    root = Element("")
    stack, texts, place = [root], {}, 0
    while place < len(text):
        token = _TOKEN.match(text, place)
        if token is None:
            raise _damaged(source)
        place = token.end()
        tag, raw = token.group("tag"), token.group("raw")
        if raw is not None or token.group("text") is not None:
            part = raw if raw is not None else _unescape(token.group("text"))
            texts.setdefault(id(stack[-1]), []).append(part)
        elif tag is None:
            continue  # a comment or a processing instruction
        elif tag.startswith("!"):
            raise FormatError(
                "INPUT: {path} declares a document type or entities, which QuakeSAR does not read: choose the file as"
                " its program wrote it.",
                path=source,
            )
        elif tag.startswith("/"):
            if len(stack) < 2 or stack[-1].name != tag[1:].strip():
                raise _damaged(source)
            stack.pop()
        else:
            _begin(tag, stack, source)
    if len(stack) != 1 or not root.children:
        raise _damaged(source)
    for element in root.walk():
        element.text = "".join(texts.get(id(element), ())).strip()
    return root


def _begin(tag: str, stack: list, source: str) -> None:
    """Add an element; it stays open unless its tag ends with a slash."""
    name = _NAME.match(tag)
    if name is None or len(stack) > _DEEPEST:
        raise _damaged(source)
    pairs = _ATTRIBUTE.findall(tag[name.end() :])
    element = Element(name.group(), {key: _unescape(one or two) for key, one, two in pairs})
    stack[-1].children.append(element)
    if not tag.endswith("/"):
        stack.append(element)


def _unescape(text: str) -> str:
    for escape, character in _ESCAPES:
        text = text.replace(escape, character)
    return text


def _damaged(source: str) -> FormatError:
    return FormatError("INPUT: {path} is no whole XML file: get it again.", path=source)
